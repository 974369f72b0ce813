#include "app/views/choice_button.h"

#include "app/theme/icons.h"
#include "app/views/painting_help.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace retold {

namespace {
constexpr qreal edge = 10;
constexpr qreal arrowSize = 12;
constexpr qreal arrowGap = 6;
constexpr qreal buttonHeight = 24;
constexpr qreal mostText = 150;
} // namespace

ChoiceButton::ChoiceButton(QString purpose, QWidget *parent) :
    QPushButton(parent),
    m_purpose(std::move(purpose))
{
    setMenu(new QMenu(this));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setShownText({});
}

void ChoiceButton::setChoices(const std::vector<Choice> &choices)
{
    m_choices = choices;
    menu()->clear();
    const auto *former = findChild<QActionGroup *>();
    delete former;
    auto *group = new QActionGroup(this);
    for (const Choice &choice : choices) {
        if (choice.beginsGroup)
            menu()->addSeparator();
        QAction *action = menu()->addAction(choice.text);
        action->setCheckable(true);
        action->setData(choice.value);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, value = choice.value] {
            setValue(value);
            emit chosen(value);
        });
    }
    const bool isThere = std::ranges::find(choices, m_value, &Choice::value) != choices.end();
    if (!choices.empty())
        setValue(isThere ? m_value : choices.front().value);
}

void ChoiceButton::setValue(int value)
{
    const auto choice = std::ranges::find(m_choices, value, &Choice::value);
    if (choice == m_choices.end())
        return;
    m_value = value;
    for (QAction *action : menu()->actions())
        action->setChecked(!action->isSeparator() && action->data().toInt() == value);
    setShownText(choice->text);
}

void ChoiceButton::setShownText(const QString &text)
{
    setText(text);
    //: A button that offers a choice, as a screen reader says it: %1 as "Order", %2 as "worst first".
    setAccessibleName(tr("%1: %2").arg(m_purpose, text));
    setToolTip(m_purpose);
    updateGeometry();
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const qreal words = std::min(textAdvance(text(), TextRole::Small), px(mostText));
    return {static_cast<int>(std::ceil(words + px(2 * edge + arrowGap + arrowSize))),
            qRound(px(buttonHeight))};
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    const bool opens
        = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens)
        showMenu();
    else
        QPushButton::keyPressEvent(event);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.45);
    painter.setPen(QPen(underMouse() ? tokens().text : tokens().rule, 1));
    painter.setBrush(isDown() ? tokens().hairline : underMouse() ? tokens().hover : tokens().paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4));
    if (hasFocus()) {
        painter.setPen(QPen(tokens().focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(4), px(4));
    }
    const QRectF bounds = rect();
    const qreal end = bounds.right() - px(edge);
    const QRectF words(px(edge), 0, end - px(arrowSize + arrowGap + edge), bounds.height());
    paintLine(painter, layoutDirection(), mirrored(layoutDirection(), bounds, words), text(), TextRole::Small,
              tokens().text);
    const QRectF arrow(end - px(arrowSize), bounds.center().y() - px(arrowSize / 2), px(arrowSize),
                       px(arrowSize));
    retold::icon(QStringLiteral("chevron-down"))
        .paint(&painter, mirrored(layoutDirection(), bounds, arrow).toAlignedRect());
}

} // namespace retold

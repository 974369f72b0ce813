#include "app/window/reference_button.h"

#include "app/theme/icons.h"
#include "app/theme/signs.h"
#include "app/views/painting_help.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>
#include <cmath>

namespace retold {

namespace {

constexpr qreal edge = 9;
constexpr qreal gap = 7;
constexpr qreal siglumSize = 18;
constexpr qreal arrowSize = 12;
constexpr qreal mostName = 150;

QString purpose()
{
    return ReferenceButton::tr("Reference");
}

} // namespace

ReferenceButton::ReferenceButton(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setNothing();
}

void ReferenceButton::setNothing()
{
    m_version.reset();
    m_name.clear();
    say(purpose());
}

void ReferenceButton::setChosen(std::optional<int> version, const QString &name)
{
    m_version = version;
    m_name = name;
    //: The button that chooses the reference; %1 is the version chosen now.
    say(tr("Reference: %1").arg(version ? QStringLiteral("%1  %2").arg(siglumOf(*version), name) : name));
}

void ReferenceButton::say(const QString &text)
{
    setText(text);
    setAccessibleName(text);
    const QString use = tr("The version that the others are held against");
    setToolTip(m_name.isEmpty() ? use : QStringLiteral("%1\n%2").arg(use, text));
    updateGeometry();
    update();
}

void ReferenceButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

qreal ReferenceButton::nameWidth() const
{
    return std::min(px(mostName), std::ceil(textAdvance(isolated(m_name), TextRole::Ui)) + 1);
}

QSize ReferenceButton::sizeHint() const
{
    qreal width = 2 * px(edge) + px(arrowSize + gap);
    if (showsName())
        width += textAdvance(purpose(), TextRole::Ui) + px(gap);
    if (m_version)
        width += px(siglumSize) + (showsName() ? px(gap) : 0);
    if (showsName())
        width += nameWidth();
    return {static_cast<int>(std::ceil(width)), QToolButton::sizeHint().height()};
}

void ReferenceButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear(); // The frame is the style's, what stands in it ours.
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    if (!isEnabled())
        painter.setOpacity(0.45);
    const QRectF bounds = rect();
    qreal x = px(edge);
    const auto place = [&](qreal width, qreal height) {
        return mirrored(layoutDirection(), bounds,
                        QRectF(x, bounds.center().y() - height / 2, width, height));
    };
    const auto write = [&](const QString &text, qreal width, const QColor &colour) {
        paintLine(painter, layoutDirection(), place(width, px(18)), text, TextRole::Ui, colour);
        x += width + px(gap);
    };
    if (showsName())
        write(purpose(), textAdvance(purpose(), TextRole::Ui), tokens().muted);
    if (m_version) {
        paintSiglum(painter, *m_version, true, place(px(siglumSize), px(siglumSize)));
        x += px(siglumSize + gap);
    }
    if (showsName())
        write(m_name, nameWidth(), tokens().text);
    x = bounds.width() - px(edge + arrowSize);
    retold::icon(QStringLiteral("chevron-down"))
        .paint(&painter, place(px(arrowSize), px(arrowSize)).toAlignedRect());
}

} // namespace retold

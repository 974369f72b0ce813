#include "app/views/segment_switch.h"

#include "app/views/painting_help.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace retold {

namespace {

constexpr qreal edge = 12;
constexpr qreal segmentHeight = 24;

class Segment final : public QAbstractButton {
public:
    Segment(const QString &name, QWidget *parent) : QAbstractButton(parent)
    {
        setText(name);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {static_cast<int>(std::ceil(textAdvance(text(), TextRole::UiStrong) + px(2 * edge))),
                qRound(px(segmentHeight))};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF box = rect();
        painter.fillRect(box, isChecked() ? tokens().text : underMouse() ? tokens().hover : tokens().paper);
        painter.setPen(QPen(underMouse() || isChecked() ? tokens().text : tokens().rule, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        paintLine(painter, layoutDirection(), box, text(), isChecked() ? TextRole::UiStrong : TextRole::Ui,
                  isChecked() ? tokens().paper : tokens().text, LineEnd::Middle);
        if (hasFocus()) {
            painter.setPen(QPen(tokens().focus, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter.drawRect(box.adjusted(1, 1, -1, -1));
        }
    }
};

} // namespace

SegmentSwitch::SegmentSwitch(const QString &purpose, const QStringList &names, QWidget *parent) :
    QWidget(parent),
    m_group(this)
{
    setAccessibleName(purpose);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < static_cast<int>(names.size()); ++i) {
        auto *segment = new Segment(names.at(i), this);
        segment->setToolTip(purpose);
        layout->addWidget(segment);
        m_group.addButton(segment, i);
    }
    m_group.button(0)->setChecked(true);
    connect(&m_group, &QButtonGroup::idClicked, this, &SegmentSwitch::chosen);
}

void SegmentSwitch::setChosen(int segment)
{
    if (QAbstractButton *button = m_group.button(segment))
        button->setChecked(true);
}

} // namespace retold

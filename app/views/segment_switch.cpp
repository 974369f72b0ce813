#include "app/views/segment_switch.h"

#include "app/theme/icons.h"
#include "app/views/painting_help.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace retold {

namespace {

constexpr qreal edge = 12;
constexpr qreal segmentHeight = 26;
constexpr qreal iconSide = 16;
constexpr qreal besideIcon = 6;
constexpr qreal radius = 4;

std::vector<Segment> named(const QStringList &names)
{
    std::vector<Segment> segments;
    std::ranges::transform(names, std::back_inserter(segments),
                           [](const QString &name) { return Segment{name}; });
    return segments;
}

/// Which ends of the switch a segment is.
struct Ends {
    bool first = false;
    bool last = false;
};

class SegmentButton final : public QAbstractButton {
public:
    SegmentButton(const Segment &segment, Ends ends, QWidget *parent) :
        QAbstractButton(parent),
        m_help(segment.help),
        m_icon(segment.icon),
        m_ends(ends)
    {
        setText(segment.name);
        setAccessibleName(segment.name);
        setToolTip(m_help);
        setCheckable(true);
        setAutoExclusive(true); // Lets the arrow keys go from one to the next.
        setFocusPolicy(Qt::ClickFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setCompact(bool compact)
    {
        m_compact = compact && !m_icon.isEmpty();
        setToolTip(m_compact ? text() + u'\n' + m_help : m_help);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const qreal words = m_compact ? 0 : textAdvance(text(), TextRole::UiStrong);
        return {static_cast<int>(std::ceil(iconRoom() + words + px(2 * edge))), qRound(px(segmentHeight))};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter);
        const QRectF inner = QRectF(rect()).adjusted(px(edge), 0, -px(edge), 0);
        if (!m_icon.isEmpty()) {
            const qreal side = px(iconSide);
            const QRectF box(inner.left(), inner.center().y() - side / 2, side, side);
            retold::icon(m_icon, isChecked())
                .paint(&painter, mirrored(layoutDirection(), rect(), box).toAlignedRect());
        }
        if (!m_compact)
            paintLine(painter, layoutDirection(),
                      mirrored(layoutDirection(), rect(), inner.adjusted(iconRoom(), 0, 0, 0)), text(),
                      isChecked() ? TextRole::UiStrong : TextRole::Ui,
                      isChecked() ? tokens().paper : tokens().text, LineEnd::Middle);
        if (hasFocus())
            paintFocusRing(painter, rect());
    }

private:
    qreal iconRoom() const { return m_icon.isEmpty() ? 0 : px(iconSide) + (m_compact ? 0 : px(besideIcon)); }

    /// Rounded where the switch ends; between two segments one line.
    void paintBox(QPainter &painter) const
    {
        const bool mirrors = layoutDirection() == Qt::RightToLeft;
        const qreal beyond = px(2 * radius);
        const qreal left = (mirrors ? m_ends.last : m_ends.first) ? 0 : -beyond;
        const qreal right = (mirrors ? m_ends.first : m_ends.last) ? 0 : beyond;
        const bool strong = underMouse() || isChecked();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(strong ? tokens().text : tokens().rule, 1));
        painter.setBrush(isChecked() ? tokens().text : underMouse() ? tokens().hover : tokens().paper);
        painter.drawRoundedRect(QRectF(rect()).adjusted(left + 0.5, 0.5, right - 0.5, -0.5), px(radius),
                                px(radius));
        painter.setRenderHint(QPainter::Antialiasing, false);
        if (left < 0)
            painter.fillRect(QRectF(0, 0, 1, height()), strong ? tokens().text : tokens().rule);
    }

    QString m_help;
    QString m_icon;
    Ends m_ends;
    bool m_compact = false;
};

} // namespace

SegmentSwitch::SegmentSwitch(const QString &purpose, const QStringList &names, QWidget *parent) :
    SegmentSwitch(purpose, named(names), parent)
{ }

SegmentSwitch::SegmentSwitch(const QString &purpose, const std::vector<Segment> &segments, QWidget *parent) :
    QWidget(parent),
    m_group(this)
{
    setAccessibleName(purpose);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const int count = static_cast<int>(segments.size());
    for (int i = 0; i < count; ++i) {
        Segment segment = segments.at(static_cast<std::size_t>(i));
        if (segment.help.isEmpty())
            segment.help = purpose;
        auto *button = new SegmentButton(segment, {i == 0, i + 1 == count}, this);
        //: Where a choice stands among those that exclude each other: %1 its place, %2 how many there are.
        button->setAccessibleDescription(tr("%1 of %2").arg(i + 1).arg(count));
        layout->addWidget(button);
        m_group.addButton(button, i);
    }
    // Tab comes to the chosen segment alone.
    connect(&m_group, &QButtonGroup::buttonToggled, this, [](QAbstractButton *button, bool checked) {
        button->setFocusPolicy(checked ? Qt::StrongFocus : Qt::ClickFocus);
    });
    m_group.button(0)->setChecked(true);
    connect(&m_group, &QButtonGroup::idClicked, this, &SegmentSwitch::chosen);
}

void SegmentSwitch::setChosen(int segment)
{
    if (QAbstractButton *button = m_group.button(segment))
        button->setChecked(true);
}

void SegmentSwitch::setCompact(bool compact)
{
    for (QAbstractButton *button : m_group.buttons())
        static_cast<SegmentButton *>(button)->setCompact(compact);
}

} // namespace retold

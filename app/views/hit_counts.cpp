#include "app/views/hit_counts.h"

#include "app/theme/signs.h"
#include "app/theme/theme.h"
#include "app/views/painting_help.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace retold {

namespace {
constexpr qreal ring = 15;
constexpr qreal afterRing = 5;
constexpr qreal afterCount = 12;

QString restText(std::size_t count)
{
    return QStringLiteral("+%1").arg(QLocale().toString(static_cast<qulonglong>(count)));
}
} // namespace

HitCounts::HitCounts(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void HitCounts::setCounts(const std::vector<int> &counts, std::optional<int> reference)
{
    m_counts = counts;
    m_reference = reference;
    QStringList words;
    for (std::size_t v = 0; v < counts.size(); ++v)
        //: How often a version has what is looked for: %1 its letter, %2 the number.
        words.append(tr("%1: %2").arg(siglumOf(static_cast<int>(v))).arg(counts[v]));
    setAccessibleName(words.join(tr(", ")));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

qreal HitCounts::widthOf(int count) const
{
    const QFontMetricsF metrics(Theme::current().font(TextRole::Small));
    return px(ring + afterRing + afterCount) + metrics.horizontalAdvance(QLocale().toString(count));
}

qreal HitCounts::widthOfRest(std::size_t count) const
{
    return count == 0 ? 0 : textAdvance(restText(count), TextRole::Small) + px(afterCount);
}

QSize HitCounts::sizeHint() const
{
    qreal width = 0;
    for (const int count : m_counts)
        width += widthOf(count);
    return {static_cast<int>(std::ceil(width)), qRound(px(22))};
}

QSize HitCounts::minimumSizeHint() const
{
    return {static_cast<int>(std::ceil(widthOfRest(m_counts.size()))), qRound(px(22))};
}

std::size_t HitCounts::shown() const
{
    qreal wide = sizeHint().width();
    std::size_t shown = m_counts.size();
    while (shown > 0 && wide > width()) {
        wide += widthOfRest(m_counts.size() - shown + 1) - widthOfRest(m_counts.size() - shown);
        wide -= widthOf(m_counts[--shown]);
    }
    return shown;
}

void HitCounts::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qreal x = 0;
    const std::size_t count = shown();
    for (std::size_t v = 0; v < count; ++v) {
        const qreal wide = widthOf(m_counts[v]);
        const qreal left = mirrored ? width() - x - wide : x;
        const qreal ringLeft = mirrored ? left + wide - px(ring) : left;
        painter.setOpacity(m_counts[v] > 0 ? 1 : 0.45);
        paintSiglum(painter, static_cast<int>(v), m_reference == static_cast<int>(v),
                    QRectF(ringLeft, (height() - px(ring)) / 2, px(ring), px(ring)));
        painter.setFont(Theme::current().font(TextRole::Small));
        painter.setPen(tokens().muted);
        const QRectF number = mirrored
            ? QRectF(left, 0, wide - px(ring + afterRing), height())
            : QRectF(left + px(ring + afterRing), 0, wide - px(ring + afterRing), height());
        painter.drawText(number, Qt::AlignVCenter | Qt::AlignLeading, QLocale().toString(m_counts[v]));
        x += wide;
    }
    if (count == m_counts.size())
        return;
    painter.setOpacity(1);
    const QRectF rest(x, 0, width() - x, height());
    paintLine(painter, layoutDirection(), retold::mirrored(layoutDirection(), QRectF(rect()), rest),
              restText(m_counts.size() - count), TextRole::Small, tokens().muted);
}

} // namespace retold

#include "app/views/column_heads.h"

#include "app/models/versions_model.h"

#include <QPainter>

namespace retold {

namespace {

constexpr qreal headHeight = 58;
constexpr qreal lowHeadHeight = 40; // Without the headline, in low windows.
constexpr int lowWindow = 860;

void paintTag(QPainter &painter, QRectF box, const QString &text)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().rule, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3));
    painter.setPen(tokens().text);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace

ColumnHeads::ColumnHeads(const LevelLayout &layout, QWidget *parent) : QWidget(parent), m_layout(layout) { }

void ColumnHeads::setScrolled(int pixels)
{
    m_scrolled = pixels;
    update();
}

QSize ColumnHeads::sizeHint() const
{
    const bool low = window()->height() < lowWindow;
    return {0, qRound(px(low ? lowHeadHeight : headHeight))};
}

void ColumnHeads::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().paper);
    const qreal edge = m_layout.pinnedWidth();
    painter.save();
    painter.setClipRect(QRectF(edge, 0, width() - edge, height()));
    for (const LevelColumn &column : m_layout.columns()) {
        if (!column.pinned)
            paintColumn(painter, column);
    }
    painter.restore();
    for (const LevelColumn &column : m_layout.columns()) {
        if (column.pinned)
            paintColumn(painter, column);
    }
    paintThickThin(painter, 0, width(), height() - 4);
}

void ColumnHeads::paintColumn(QPainter &painter, const LevelColumn &column) const
{
    const Comparison &comparison = *m_layout.comparison();
    const AnnotatedVersion &version = *comparison.versions.at(static_cast<std::size_t>(column.version));
    const bool isReference = comparison.reference == column.version;
    const qreal x = column.x - (column.pinned ? 0 : m_scrolled);
    const qreal right = x + column.width - px(14);
    const qreal left = x + px(33);
    paintSiglum(painter, column.version, isReference, QRectF(x + px(8), px(9), px(18), px(18)));

    painter.setFont(Theme::current().font(TextRole::UiStrong));
    painter.setPen(tokens().text);
    const QString full = nameOfVersion(version.version);
    const QString name = painter.fontMetrics().elidedText(full, Qt::ElideRight, int((right - left) * 0.6));
    const QRectF line(left, px(9), right - left, px(18));
    painter.drawText(line, Qt::AlignVCenter, name);
    const qreal after = left + painter.fontMetrics().horizontalAdvance(name) + px(10);

    painter.setFont(Theme::current().font(isReference ? TextRole::Tiny : TextRole::Small));
    if (isReference) {
        const QString tag = tr("reference");
        paintTag(painter,
                 QRectF(after, px(10), painter.fontMetrics().horizontalAdvance(tag) + px(10), px(16)), tag);
    } else if (comparison.reference) {
        const VersionSummary &summary = comparison.summaries.at(static_cast<std::size_t>(column.version));
        const int linked = qRound(summary.sentences * (1 - summary.added));
        //: How a version follows the reference, in its column's head: %1 sentences are linked, %2 are
        //: dropped.
        const QString text = tr("%1 linked, %2 dropped").arg(linked).arg(summary.dropped);
        painter.setPen(tokens().muted);
        painter.drawText(QRectF(after, px(9), right - after, px(18)), Qt::AlignVCenter, text);
    }
    if (height() < px(headHeight))
        return;
    painter.setFont(Theme::current().font(TextRole::Deck));
    painter.setPen(tokens().muted);
    const QString headline
        = version.version.headline.isEmpty() ? tr("No headline") : flattened(version.version.headline);
    painter.drawText(QRectF(left, px(30), right - left, px(18)), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(headline, Qt::ElideRight, int(right - left)));
}

} // namespace retold

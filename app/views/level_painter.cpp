#include "app/views/level_painter.h"

#include "app/views/painting_help.h"
#include "app/views/pinned_edge.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace retold {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LevelPainter)
};

constexpr qreal ruleMiddle = 23;

bool covers(const LevelCell &cell, int row)
{
    return cell.rows.begin <= row && row < cell.rows.end;
}

/// One item on its way to the screen.
struct BandPaint {
    const LevelPaint &paint;
    const LevelItem &item;
    const LevelBand &band; ///< Whose cells are shown: the item's own, or one that has snapped to it.
    const BandBox &box;
    qreal y = 0;

    bool isAt(const std::optional<LevelChoice> &choice) const
    {
        return choice && !choice->isFold && choice->band == item.bands.begin;
    }
    bool isChosen(const LevelCell &cell) const
    {
        return isAt(paint.choice) && covers(cell, paint.choice->row);
    }
    bool isHovered(const LevelCell &cell) const
    {
        return isAt(paint.hover) && covers(cell, paint.hover->row);
    }
};

bool isRecess(const LevelPaint &paint, const LevelCell &cell)
{
    return cell.sentences.empty() && paint.layout.comparison()->versions.size() > 1;
}

void paintGround(QPainter &painter, const BandPaint &band, const CellBox &cell, const QRectF &box)
{
    const Tokens &t = tokens();
    const bool recess = isRecess(band.paint, cell.cell);
    const bool chosen = band.isChosen(cell.cell);
    const QColor ground = chosen && !recess ? t.select
        : recess                            ? t.recess
        : band.isHovered(cell.cell)         ? t.hover
                                            : t.paper;
    painter.fillRect(box, ground);
    if (chosen && recess) {
        // A gap over several rows is chosen in one of them only.
        const int row = band.paint.choice->row;
        painter.fillRect(QRectF(box.left(), band.y + band.box.topOf(row), box.width(),
                                band.box.rowHeights.at(static_cast<std::size_t>(row))),
                         t.select);
    }
    if (recess && t.highContrast) {
        painter.setPen(QPen(t.text, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(3.5, 3.5, -3.5, -4.5));
    }
    const qreal leading = band.paint.mirrored ? box.right() - 1 : box.left();
    painter.fillRect(QRectF(leading, box.top(), 1, box.height()), t.hairline);
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.hairline);
}

void paintMargin(QPainter &painter, const CellBox &cell, const CellFrame &frame)
{
    const FactStatus status = cell.cell.status;
    if (status == FactStatus::Reference)
        return;
    paintSign(painter, markOf(status), frame.part(px(5), px(12), px(12), px(12)));
    paintMarginRule(painter, status, frame.x(px(ruleMiddle)), frame.box().top() + px(9),
                    frame.box().bottom() - px(9));
    qreal y = frame.box().top() + px(36);
    for (const Severity severity : cell.severities) {
        paintSeverity(painter, severity, QPointF(frame.x(px(11)), y), px(10));
        y += px(14);
    }
}

void paintGapWords(QPainter &painter, const LevelCell &cell, const CellFrame &frame)
{
    if (!cell.isTold)
        return;
    paintSign(painter, markOf(FactStatus::Dropped), frame.part(px(5), px(12), px(12), px(12)));
    paintMarginRule(painter, FactStatus::Dropped, frame.x(px(ruleMiddle)), frame.box().top() + px(9),
                    frame.box().bottom() - px(9));
    painter.setFont(Theme::current().font(TextRole::Small));
    painter.setPen(tokens().muted);
    const qreal room = frame.box().width() - px(cellTextStart + cellTextEnd);
    //: %1 is the letter of a version that leaves a sentence out.
    painter.drawText(frame.part(px(cellTextStart), px(8), room, px(20)),
                     int(Qt::AlignVCenter | frame.alignment()),
                     Tr::tr("dropped in %1").arg(siglumOf(cell.version)));
}

void paintTag(QPainter &painter, const CellBox &cell, const QRectF &box)
{
    if (box.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().rule, 1));
    painter.setBrush(tokens().paper);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3));
    painter.setRenderHint(QPainter::Antialiasing, false);
    const qreal sign = px(10);
    const QRectF inner = box.adjusted(px(5), 0, -px(6), 0);
    const qreal x = cell.rightToLeft ? inner.right() - sign : inner.left();
    paintSign(painter, Sign::Moved, QRectF(x, box.center().y() - sign / 2, sign, sign), tokens().text);
    painter.setFont(Theme::current().font(TextRole::Tiny));
    painter.setPen(tokens().text);
    painter.drawText(
        inner,
        int(Qt::AlignVCenter | Qt::AlignAbsolute | (cell.rightToLeft ? Qt::AlignLeft : Qt::AlignRight)),
        cell.tag);
}

/// The first words of a sentence that stood here and is told elsewhere.
void paintFirstWords(QPainter &painter, const CellBox &cell, const CellFrame &frame)
{
    const QRectF tag = tagBox(cell, frame.box());
    const qreal start = px(cellTextStart) + tag.width() + px(8);
    const qreal room = frame.box().width() - start - px(cellTextEnd);
    if (room < px(24))
        return;
    painter.setFont(Theme::current().font(TextRole::Deck));
    painter.setPen(tokens().muted);
    const QString words = painter.fontMetrics().elidedText(isolated(cell.content.text.simplified()),
                                                           Qt::ElideRight, int(room));
    painter.drawText(frame.part(start, tag.top() - frame.box().top(), room, tag.height()),
                     int(Qt::AlignVCenter | frame.alignment()), words);
}

void paintWords(QPainter &painter, const BandPaint &band, const CellBox &cell, const CellFrame &frame)
{
    std::vector<TextMark> extra;
    if (band.isChosen(cell.cell) && cell.cell.version == band.band.base) {
        const LevelChoice &choice = *band.paint.choice;
        extra = toCell(cell.content,
                       lostWords(*band.paint.layout.comparison(), band.band, choice.row, choice.version,
                                 band.paint.chosenFinding));
    }
    if (band.paint.overlay != nullptr) {
        const std::vector<TextMark> laid = band.paint.overlay->marksIn(cell.cell.version, cell.content);
        extra.insert(extra.end(), laid.begin(), laid.end());
    }
    const QRectF words = wordsBox(cell, frame.box());
    cell.text->paint(painter, words.topLeft(), tokens().text, extra);
    if (cell.tail.isEmpty())
        return;
    painter.setFont(Theme::current().font(TextRole::Tiny));
    painter.setPen(tokens().muted);
    painter.drawText(
        QRectF(words.left(), words.bottom(), words.width(), Theme::current().pitch(TextRole::Tiny)),
        int(Qt::AlignVCenter | frame.alignment()), cell.tail);
}

/// Joins the base's sentences that one cell of another version covers.
void paintBrackets(QPainter &painter, const BandPaint &band)
{
    const auto joining = std::ranges::find_if(band.band.cells, [&band](const LevelCell &cell) {
        return cell.version != band.band.base && !cell.sentences.empty() && cell.rows.size() > 1;
    });
    const auto onBase = std::ranges::find(band.box.cells, band.band.base,
                                          [](const CellBox &cell) { return cell.cell.version; });
    if (joining == band.band.cells.end() || onBase == band.box.cells.end())
        return;
    const LevelCell span{band.band.base, joining->rows, {}, FactStatus::Reference, false, true};
    const CellFrame frame(boxOfCell(band.paint, band.box, span, band.y), onBase->rightToLeft);
    // The reference has an empty margin; elsewhere sign and rule stand there, and the bracket keeps clear of
    // the rule and of the text.
    const bool isFree = onBase->cell.status == FactStatus::Reference;
    const qreal x = std::round(frame.x(px(isFree ? 18 : 29)));
    const qreal hook = isFree ? frame.x(px(23)) - frame.x(px(18)) : frame.x(0) - frame.x(px(2));
    const qreal top = std::round(frame.box().top() + px(10));
    const qreal bottom = std::round(frame.box().bottom() - px(10));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(tokens().ink(markOf(joining->status).ink), px(1.75), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(
        QPolygonF({QPointF(x + hook, top), QPointF(x, top), QPointF(x, bottom), QPointF(x + hook, bottom)}));
}

void paintCell(QPainter &painter, const BandPaint &band, const CellBox &cell)
{
    const QRectF area = boxOfCell(band.paint, band.box, cell.cell, band.y);
    if (area.right() < 0 || area.left() > band.paint.width)
        return;
    const CellFrame frame(area, cell.rightToLeft);
    paintGround(painter, band, cell, area);
    if (cell.text) {
        paintMargin(painter, cell, frame);
        paintWords(painter, band, cell, frame);
    } else if (cell.move) {
        paintFirstWords(painter, cell, frame);
    } else if (isRecess(band.paint, cell.cell)) {
        paintGapWords(painter, cell.cell, frame);
    }
    paintTag(painter, cell, tagBox(cell, area));
    const bool focused = band.isChosen(cell.cell) && band.paint.choice->version == cell.cell.version;
    if (focused && band.paint.hasFocus) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(tokens().focus, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(1, 1, -1, -2));
    }
}

void paintGutter(QPainter &painter, const BandPaint &band)
{
    const LevelPaint &paint = band.paint;
    const qreal width = paint.layout.gutter();
    for (int row = 0; row < band.band.rowCount; ++row) {
        const qreal height = band.box.rowHeights.at(static_cast<std::size_t>(row));
        const qreal top = band.y + band.box.topOf(row);
        const bool chosen = band.isAt(paint.choice) && paint.choice->row == row;
        const QRectF area = paint.placed(QRectF(0, top, width, height));
        painter.fillRect(area, chosen ? tokens().select : tokens().paper);
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, width, 1), tokens().hairline);
        if (chosen)
            painter.fillRect(paint.placed(QRectF(0, top, px(4), height)), tokens().text);
        if (!band.band.fact)
            continue;
        QFont font = Theme::current().font(TextRole::Tiny);
        font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(chosen ? tokens().text : tokens().muted);
        painter.drawText(
            paint.placed(QRectF(px(4), top + px(8), width - px(12), px(20))),
            int(Qt::AlignVCenter | Qt::AlignAbsolute | (paint.mirrored ? Qt::AlignLeft : Qt::AlignRight)),
            QString::number(band.band.firstRow + row + 1));
    }
}

} // namespace

QRectF LevelPaint::placed(const QRectF &logical) const
{
    QRectF box = logical;
    if (mirrored)
        box.moveLeft(width - logical.right());
    return box;
}

QRectF CellFrame::part(qreal x, qreal y, qreal width, qreal height) const
{
    const qreal left = m_rightToLeft ? m_box.right() - x - width : m_box.left() + x;
    return {left, m_box.top() + y, width, height};
}

qreal CellFrame::x(qreal fromStart) const
{
    return m_rightToLeft ? m_box.right() - fromStart : m_box.left() + fromStart;
}

QRectF boxOfCell(const LevelPaint &paint, const BandBox &band, const LevelCell &cell, qreal y)
{
    const LevelColumn &column = *paint.layout.columnOf(cell.version);
    const qreal x = column.pinned ? column.x : column.x - paint.scrolled;
    const qreal top = band.topOf(cell.rows.begin);
    return paint.placed({x, y + top, column.width, band.topOf(cell.rows.end) - top});
}

QRectF wordsBox(const CellBox &cell, const QRectF &box)
{
    const qreal room = box.width() - px(cellTextStart + cellTextEnd);
    return CellFrame(box, cell.rightToLeft)
        .part(px(cellTextStart), px(cellPaddingAbove), room, cell.text->height());
}

QRectF tagBox(const CellBox &cell, const QRectF &box)
{
    if (cell.tag.isEmpty())
        return {};
    const QFontMetricsF metrics(Theme::current().font(TextRole::Tiny));
    const qreal width = std::ceil(metrics.horizontalAdvance(cell.tag)) + px(5 + 10 + 5 + 6);
    return CellFrame(box, cell.rightToLeft).part(px(cellTextStart), cell.tagTop(), width, px(tagHeight));
}

void paintBand(QPainter &painter, const LevelPaint &paint, int item, const BandBox &box, qreal y)
{
    const BandPaint band{paint, paint.layout.item(item), paint.layout.band(paint.layout.shownBand(item)), box,
                         y};
    const auto paintColumns = [&](bool pinned) {
        for (const CellBox &cell : box.cells) {
            if (paint.layout.columnOf(cell.cell.version)->pinned == pinned)
                paintCell(painter, band, cell);
        }
    };
    const qreal pinnedWidth = paint.layout.pinnedWidth();
    painter.save();
    painter.setClipRect(paint.placed(QRectF(pinnedWidth, y, paint.width - pinnedWidth, box.height())));
    paintColumns(false);
    painter.restore();
    paintColumns(true);
    paintGutter(painter, band);
    paintBrackets(painter, band);
    if (paint.scrolls && paint.layout.columns().front().pinned)
        paintPinnedEdge(painter, paint.placed(QRectF(pinnedWidth, 0, 0, 0)).left(), y, box.height(),
                        paint.mirrored);
    if (band.item.snapped) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(QRectF(0, y - 1, paint.width, 2), tokens().text);
        painter.fillRect(QRectF(0, y + box.height() - 2, paint.width, 2), tokens().text);
    }
}

} // namespace retold

#include "app/views/legend_picture.h"

#include "app/theme/mirroring.h"
#include "app/theme/signs.h"
#include "app/theme/theme.h"
#include "core/compare/vocabulary.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace retold {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LegendPicture)
};

/// A line of text is drawn as a bar, `length` of the cell's width.
struct PictureCell {
    FactStatus status = FactStatus::Reference;
    std::array<qreal, 4> bars{}; ///< 0: no further line. A cell without lines is a gap.
};

struct PictureRow {
    qreal top = 0;
    qreal height = 0;
    std::array<PictureCell, 3> cells;
};

// Rows of the picture, in px from its top.
const std::array<PictureRow, 5> rows{{
    {34,
     46,
     {{{FactStatus::Reference, {.96, 1, .67}},
       {FactStatus::Edited, {1, .92, .84}},
       {FactStatus::Paraphrased, {.94, 1, .62}}}}},
    {94,
     34,
     {{{FactStatus::Reference, {1, .79}}, {FactStatus::Identical, {1, .79}}, {FactStatus::Dropped, {}}}}},
    {135,
     56,
     {{{FactStatus::Reference, {.97, .96, 1, .38}},
       {FactStatus::Paraphrased, {.96, 1, .56}},
       {FactStatus::Edited, {1, .94, 1, .42}}}}},
    {204, 34, {{{FactStatus::Dropped, {}}, {FactStatus::Added, {1, .87}}, {FactStatus::Dropped, {}}}}},
    {243,
     46,
     {{{FactStatus::Reference, {.97, 1, .67}},
       {FactStatus::Partial, {.95, 1, .63}},
       {FactStatus::Edited, {1, .87, .77}}}}},
}};

void paintCell(QPainter &painter, const PictureCell &cell, const QRectF &box)
{
    const Mirroring place(painter, box);
    if (cell.bars.front() == 0)
        painter.fillRect(place.box(box.adjusted(0, 0, -px(8), -px(2))), tokens().recess);
    if (cell.bars.front() > 0 || &cell == &rows[1].cells[2]) {
        if (cell.status != FactStatus::Reference) {
            paintSign(painter, markOf(cell.status),
                      place.box(QRectF(box.left() + px(1), box.top() + px(4), px(12), px(12))));
            paintMarginRule(painter, cell.status, place.x(box.left() + px(19)), box.top() + px(4),
                            box.top() + box.height() - px(10));
        }
    }
    qreal y = box.top() + px(4);
    for (const qreal bar : cell.bars) {
        if (bar > 0)
            painter.fillRect(place.box(QRectF(box.left() + px(27), y, (box.width() - px(42)) * bar, px(6))),
                             tokens().hairline);
        y += px(12.5);
    }
}

/// What stands on the bars: a line under new words, quotations, and figures in their rings. By row and
/// column; `from` and `to` are shares of the cell's width.
struct PictureMark {
    enum Kind { NewWords, Quote, AlteredQuote, Figure } kind = NewWords;
    int row = 0;
    int column = 0;
    int bar = 0;
    qreal from = 0;
    qreal to = 0;
};

constexpr std::array pictureMarks{
    PictureMark{PictureMark::NewWords, 0, 1, 1, .29, .79},
    PictureMark{PictureMark::Quote, 2, 0, 1, .4, .96},
    PictureMark{PictureMark::AlteredQuote, 2, 2, 1, .35, .94},
    PictureMark{PictureMark::Figure, 4, 0, 1, .55, .88},
    PictureMark{PictureMark::Figure, 4, 2, 1, .38, .72},
};

void paintAlteredQuote(QPainter &painter, const QRectF &bar, const QRectF &cell)
{
    const QRectF words(bar.center().x(), bar.bottom() + px(2), bar.width() / 2, px(2.5));
    painter.fillRect(words, tokens().ink(Ink::Altered));
    paintSign(painter, markOf(QuoteStatus::Altered),
              QRectF(bar.right() + px(3), bar.top() - px(8), px(9), px(9)));
    paintSeverity(painter, Severity::Major, QPointF(cell.left() + px(7), cell.top() + px(24)), px(9));
}

void paintMark(QPainter &painter, const PictureMark &mark, const QRectF &cell)
{
    const qreal wide = cell.width() - px(42);
    const QRectF bar(cell.left() + px(27) + wide * mark.from, cell.top() + px(4 + 12.5 * mark.bar),
                     wide * (mark.to - mark.from), px(6));
    const QRectF wash = bar.adjusted(0, -px(4), 0, px(5));
    switch (mark.kind) {
    case PictureMark::NewWords:
        painter.fillRect(QRectF(bar.left(), bar.bottom() + px(2), bar.width(), px(1.5)),
                         tokens().ink(Ink::Edited));
        break;
    case PictureMark::Quote:
        painter.fillRect(wash, tokens().quoteWash);
        break;
    case PictureMark::AlteredQuote:
        painter.fillRect(wash, tokens().alarmWash);
        paintAlteredQuote(painter, bar, cell);
        break;
    case PictureMark::Figure:
        painter.fillRect(bar.adjusted(px(7), 0, -px(7), 0), tokens().rule);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens().rule, px(1.25)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(wash, wash.height() / 2, wash.height() / 2);
        painter.setRenderHint(QPainter::Antialiasing, false);
        break;
    }
}

void paintHeads(QPainter &painter, const QRectF &box, qreal column)
{
    const std::array<QString, 3> names{Tr::tr("Wire"), Tr::tr("Outlet"), Tr::tr("Outlet")};
    const Mirroring place(painter, box);
    for (int n = 0; n < 3; ++n) {
        const qreal x = box.left() + n * column;
        paintSiglum(painter, n, n == 0, place.box(QRectF(x, box.top(), px(18), px(18))));
        painter.setFont(Theme::current().font(TextRole::UiStrong));
        painter.setPen(tokens().text);
        painter.drawText(place.box(QRectF(x + px(24), box.top(), column - px(24), px(18))), Qt::AlignVCenter,
                         names.at(static_cast<std::size_t>(n)));
    }
}

void paintNames(QPainter &painter, const QRectF &box, qreal top, qreal column)
{
    struct Entry {
        ClassMark mark;
        QString name;
    };
    const std::array<Entry, 9> entries{{
        {markOf(FactStatus::Identical), nameOf(FactStatus::Identical)},
        {markOf(FactStatus::Edited), nameOf(FactStatus::Edited)},
        {markOf(FactStatus::Paraphrased), nameOf(FactStatus::Paraphrased)},
        {markOf(FactStatus::Partial), nameOf(FactStatus::Partial)},
        {markOf(FactStatus::Added), nameOf(FactStatus::Added)},
        {markOf(FactStatus::Dropped), nameOf(FactStatus::Dropped)},
        {markOf(QuoteStatus::Altered), nameOf(QuoteStatus::Altered)},
        {{Sign::Moved, Ink::Same}, Tr::tr("Moved")},
        {markOf(QuoteStatus::Misattributed), nameOf(QuoteStatus::Misattributed)},
    }};
    const Mirroring place(painter, box);
    painter.fillRect(QRectF(box.left(), top, box.width(), 1), tokens().hairline);
    for (std::size_t n = 0; n < entries.size(); ++n) {
        const std::size_t line = n / 3;
        const qreal x = box.left() + static_cast<qreal>(n % 3) * column;
        const qreal y = top + px(15) + static_cast<qreal>(line) * px(25);
        const QRectF sign = place.box(QRectF(x, y + px(3), px(12), px(12)));
        if (entries.at(n).mark.sign == Sign::Moved)
            paintSign(painter, Sign::Moved, sign, tokens().text);
        else
            paintSign(painter, entries.at(n).mark, sign);
        painter.setFont(Theme::current().font(TextRole::Ui));
        painter.setPen(tokens().text);
        const qreal room = column + px(n % 3 == 2 ? 4 : -24); // The last column may reach into the gap.
        painter.drawText(place.box(QRectF(x + px(20), y, room, px(18))), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(entries.at(n).name, Qt::ElideRight, int(room)));
    }
}

} // namespace

void paintLegend(QPainter &painter, const QRectF &box)
{
    const Mirroring place(painter, box);
    const qreal column = box.width() / 3;
    paintHeads(painter, box, column);
    for (const PictureRow &row : rows) {
        for (std::size_t n = 0; n < row.cells.size(); ++n)
            paintCell(painter, row.cells.at(n),
                      place.box(QRectF(box.left() + static_cast<qreal>(n) * column, box.top() + px(row.top),
                                       column, px(row.height))));
    }
    for (const PictureMark &mark : pictureMarks) {
        const PictureRow &row = rows.at(static_cast<std::size_t>(mark.row));
        paintMark(painter, mark,
                  place.box(QRectF(box.left() + mark.column * column, box.top() + px(row.top), column,
                                   px(row.height))));
    }
    for (int n = 1; n < 3; ++n)
        painter.fillRect(place.box(QRectF(box.left() + n * column - px(11), box.top() + px(34), 1, px(262))),
                         tokens().hairline);
    paintNames(painter, box, box.top() + px(318), column);
}

} // namespace retold

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
        {markOf(QuoteStatus::Misattributed), nameOf(QuoteStatus::Misattributed)},
        {{Sign::Moved, Ink::Same}, Tr::tr("moved")},
    }};
    const Mirroring place(painter, box);
    painter.fillRect(QRectF(box.left(), top, box.width(), 1), tokens().hairline);
    for (std::size_t n = 0; n < entries.size(); ++n) {
        const qreal x = box.left() + static_cast<qreal>(n % 3) * column;
        const qreal y = top + px(15) + static_cast<qreal>(n / 3) * px(25);
        paintSign(painter, entries.at(n).mark, place.box(QRectF(x, y + px(3), px(12), px(12))));
        painter.setFont(Theme::current().font(TextRole::Ui));
        painter.setPen(tokens().text);
        painter.drawText(place.box(QRectF(x + px(20), y, column - px(24), px(18))), Qt::AlignVCenter,
                         entries.at(n).name);
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
    for (int n = 1; n < 3; ++n)
        painter.fillRect(place.box(QRectF(box.left() + n * column - px(11), box.top() + px(34), 1, px(262))),
                         tokens().hairline);
    paintNames(painter, box, box.top() + px(318), column);
}

} // namespace retold

#include "app/views/level_painter.h"

#include "app/theme/icons.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <set>

namespace retold {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LevelPainter)
};

constexpr qreal textLeft = 33;
constexpr qreal ruleMiddle = 23;

bool covers(const LevelCell &cell, int row)
{
    return cell.rows.begin <= row && row < cell.rows.end;
}

bool isChosen(const LevelPaint &paint, int band, const LevelCell &cell)
{
    return paint.choice && paint.choice->band == band && covers(cell, paint.choice->row);
}

QRectF boxOfCell(const LevelPaint &paint, const BandBox &band, const LevelCell &cell, qreal y)
{
    const LevelColumn &column = *paint.layout.columnOf(cell.version);
    const qreal x = column.pinned ? column.x : column.x - paint.scrolled;
    const qreal top = band.topOf(cell.rows.begin);
    return {x, y + top, column.width, band.topOf(cell.rows.end) - top};
}

bool isRecess(const LevelPaint &paint, const LevelCell &cell)
{
    return cell.sentences.empty() && paint.layout.comparison()->versions.size() > 1;
}

void paintGround(QPainter &painter, const LevelPaint &paint, int band, const CellBox &cell, const QRectF &box)
{
    const Tokens &t = tokens();
    const bool chosen = isChosen(paint, band, cell.cell);
    const QColor ground = chosen ? t.select : isRecess(paint, cell.cell) ? t.recess : t.paper;
    painter.fillRect(box, ground);
    painter.fillRect(QRectF(box.left(), box.top(), 1, box.height()), t.hairline);
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.hairline);
}

void paintMargin(QPainter &painter, const CellBox &cell, const QRectF &box)
{
    const FactStatus status = cell.cell.status;
    if (status == FactStatus::Reference)
        return;
    paintSign(painter, markOf(status), QRectF(box.left() + px(5), box.top() + px(12), px(12), px(12)));
    paintMarginRule(painter, status, box.left() + px(ruleMiddle), box.top() + px(9), box.bottom() - px(9));
    qreal y = box.top() + px(36);
    for (const Severity severity : cell.severities) {
        paintSeverity(painter, severity, QPointF(box.left() + px(11), y), px(10));
        y += px(14);
    }
}

void paintGapWords(QPainter &painter, const LevelCell &cell, const QRectF &box)
{
    if (!cell.isTold)
        return;
    paintSign(painter, markOf(FactStatus::Dropped),
              QRectF(box.left() + px(5), box.top() + px(12), px(12), px(12)));
    paintMarginRule(painter, FactStatus::Dropped, box.left() + px(ruleMiddle), box.top() + px(9),
                    box.bottom() - px(9));
    painter.setFont(Theme::current().font(TextRole::Small));
    painter.setPen(tokens().muted);
    const QRectF line(box.left() + px(textLeft), box.top() + px(8), box.width() - px(textLeft) - px(14),
                      px(20));
    //: %1 is the letter of a version that leaves a sentence out.
    painter.drawText(line, Qt::AlignVCenter, Tr::tr("dropped in %1").arg(siglumOf(cell.version)));
}

/// What the focused version has lost of the base's words, and what the chosen finding is about.
std::vector<TextMark> lostWords(const LevelPaint &paint, const LevelBand &band, const CellBox &cell)
{
    const Comparison &comparison = *paint.layout.comparison();
    std::vector<TextMark> marks;
    if (paint.choice->version == band.base)
        return marks;
    const auto version = [&comparison](int v) -> const AnnotatedVersion & {
        return *comparison.versions.at(static_cast<std::size_t>(v));
    };
    for (const LevelCell &other : band.cells) {
        const bool focused = other.version == paint.choice->version && covers(other, paint.choice->row);
        if (focused && other.status == FactStatus::Edited && !other.sentences.empty())
            marks
                = wordMarks(version(band.base), cell.cell.sentences, version(other.version), other.sentences)
                      .left;
    }
    if (paint.chosenFinding) {
        const Finding &finding = comparison.findings.at(static_cast<std::size_t>(*paint.chosenFinding));
        const bool lostFigure
            = finding.kind == FindingKind::FigureLost || finding.kind == FindingKind::FigureAltered;
        for (const Place &place : finding.places) {
            if (place.version == band.base)
                marks.push_back(
                    {place.range, lostFigure ? MarkStyle::RingAltered : MarkStyle::LostWords, {}});
        }
    }
    return marks;
}

void paintWords(QPainter &painter, const LevelPaint &paint, const LevelBand &band, int bandIndex,
                const CellBox &cell, const QRectF &box)
{
    const bool chosen = isChosen(paint, bandIndex, cell.cell);
    std::vector<TextMark> extra;
    if (chosen && cell.cell.version == band.base)
        extra = toCell(cell.content, lostWords(paint, band, cell));
    if (paint.overlay != nullptr) {
        const std::vector<TextMark> laid = paint.overlay->marksIn(cell.cell.version, cell.content);
        extra.insert(extra.end(), laid.begin(), laid.end());
    }
    const QPointF origin(box.left() + px(textLeft), box.top() + px(7));
    cell.text->paint(painter, origin, tokens().text, extra);
    if (cell.tail.isEmpty())
        return;
    painter.setFont(Theme::current().font(TextRole::Tiny));
    painter.setPen(tokens().muted);
    const QRectF line(origin.x(), origin.y() + cell.text->height(), box.width(),
                      Theme::current().pitch(TextRole::Tiny));
    painter.drawText(line, Qt::AlignVCenter, cell.tail);
}

/// Joins the base's sentences that one cell of another version covers.
void paintBrackets(QPainter &painter, const LevelPaint &paint, const LevelBand &band, const BandBox &box,
                   qreal y)
{
    for (const LevelCell &cell : band.cells) {
        if (cell.version == band.base || cell.sentences.empty() || cell.rows.size() < 2)
            continue;
        const LevelCell onBase{band.base, cell.rows, {}, FactStatus::Reference, false, true};
        const QRectF area = boxOfCell(paint, box, onBase, y);
        const qreal x = std::round(area.left() + px(18));
        const qreal top = std::round(area.top() + px(10));
        const qreal bottom = std::round(area.bottom() - px(10));
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(
            QPen(tokens().ink(markOf(cell.status).ink), px(1.75), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawPolyline(QPolygonF(
            {QPointF(x + px(5), top), QPointF(x, top), QPointF(x, bottom), QPointF(x + px(5), bottom)}));
        return;
    }
}

void paintCell(QPainter &painter, const LevelPaint &paint, int bandIndex, const BandBox &box,
               const CellBox &cell, qreal y)
{
    const LevelBand &band = paint.layout.bands().at(static_cast<std::size_t>(bandIndex));
    const QRectF area = boxOfCell(paint, box, cell.cell, y);
    if (area.right() < 0 || area.left() > paint.width)
        return;
    paintGround(painter, paint, bandIndex, cell, area);
    if (cell.text) {
        paintMargin(painter, cell, area);
        paintWords(painter, paint, band, bandIndex, cell, area);
    } else if (isRecess(paint, cell.cell)) {
        paintGapWords(painter, cell.cell, area);
    }
    const bool focused = isChosen(paint, bandIndex, cell.cell) && paint.choice->version == cell.cell.version;
    if (focused && paint.hasFocus) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(tokens().focus, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(1, 1, -1, -2));
    }
}

void paintGutter(QPainter &painter, const LevelPaint &paint, int bandIndex, const BandBox &box, qreal y)
{
    const LevelBand &band = paint.layout.bands().at(static_cast<std::size_t>(bandIndex));
    const qreal width = paint.layout.gutter();
    for (int row = 0; row < band.rowCount; ++row) {
        const QRectF area(0, y + box.topOf(row), width, box.rowHeights.at(static_cast<std::size_t>(row)));
        const bool chosen = paint.choice && paint.choice->band == bandIndex && paint.choice->row == row;
        painter.fillRect(area, chosen ? tokens().select : tokens().paper);
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, width, 1), tokens().hairline);
        if (chosen)
            painter.fillRect(QRectF(area.left(), area.top(), px(4), area.height()), tokens().text);
        QFont font = Theme::current().font(TextRole::Tiny);
        font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(chosen ? tokens().text : tokens().muted);
        painter.drawText(QRectF(px(4), area.top() + px(8), width - px(12), px(20)),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(band.firstRow + row + 1));
    }
}

std::map<SentenceKind, int> kindsIn(const LevelLayout &layout, const LevelItem &item)
{
    std::map<SentenceKind, int> kinds;
    for (int b = item.bands.begin; b < item.bands.end; ++b) {
        for (const LevelCell &cell : layout.bands().at(static_cast<std::size_t>(b)).cells) {
            const auto &version = layout.comparison()->versions.at(static_cast<std::size_t>(cell.version));
            for (const int sentence : cell.sentences)
                ++kinds[version->sentences.at(static_cast<std::size_t>(sentence)).kind];
        }
    }
    return kinds;
}

std::set<int> versionsIn(const LevelLayout &layout, const LevelItem &item)
{
    std::set<int> versions;
    for (int b = item.bands.begin; b < item.bands.end; ++b) {
        for (const int version : retold::versionsIn(layout.bands().at(static_cast<std::size_t>(b))))
            versions.insert(version);
    }
    return versions;
}

QString kindText(SentenceKind kind, int count)
{
    switch (kind) {
    case SentenceKind::Headline:
        return Tr::tr("%n headline(s)", "", count);
    case SentenceKind::Byline:
        return Tr::tr("%n byline(s)", "", count);
    case SentenceKind::Credit:
        return Tr::tr("%n credit(s)", "", count);
    case SentenceKind::Caption:
        return Tr::tr("%n caption(s)", "", count);
    case SentenceKind::Link:
        return Tr::tr("%n link(s)", "", count);
    case SentenceKind::Furniture:
        return Tr::tr("%n line(s) around the story", "", count);
    case SentenceKind::Body:
        return Tr::tr("%n sentence(s)", "", count);
    }
    Q_UNREACHABLE();
}

QString rowsText(const LevelLayout &layout, const LevelItem &item)
{
    const LevelBand &last = layout.bands().at(static_cast<std::size_t>(item.bands.end - 1));
    const int from = layout.bands().at(static_cast<std::size_t>(item.bands.begin)).firstRow + 1;
    const int to = last.firstRow + last.rowCount;
    if (from == to)
        return Tr::tr("row %1").arg(from);
    return Tr::tr("rows %1 to %2").arg(from).arg(to);
}

} // namespace

QString foldText(const LevelLayout &layout, const LevelItem &item)
{
    if (item.isFiltered)
        //: Rows that the filter hides; %1 as "rows 59 to 66".
        return Tr::tr("hidden by the filter: %1").arg(rowsText(layout, item));
    QStringList what;
    for (const auto &[kind, count] : kindsIn(layout, item))
        what.append(kindText(kind, count));
    QStringList who;
    for (const int version : versionsIn(layout, item))
        who.append(siglumOf(version));
    //: What folded rows hold: %1 as "3 captions, 2 credits", %2 letters of versions, %3 as "rows 59 to 66".
    return Tr::tr("%1 only in %2, %3")
        .arg(what.join(Tr::tr(", ")), who.join(Tr::tr(", ")), rowsText(layout, item));
}

void paintBand(QPainter &painter, const LevelPaint &paint, int bandIndex, const BandBox &box, qreal y)
{
    const LevelBand &band = paint.layout.bands().at(static_cast<std::size_t>(bandIndex));
    const auto paintColumns = [&](bool pinned) {
        for (const CellBox &cell : box.cells) {
            if (paint.layout.columnOf(cell.cell.version)->pinned == pinned)
                paintCell(painter, paint, bandIndex, box, cell, y);
        }
    };
    const qreal pinnedWidth = paint.layout.pinnedWidth();
    painter.save();
    painter.setClipRect(QRectF(pinnedWidth, y, paint.width - pinnedWidth, box.height()));
    paintColumns(false);
    painter.restore();
    paintColumns(true);
    paintGutter(painter, paint, bandIndex, box, y);
    paintBrackets(painter, paint, band, box, y);
}

void paintFold(QPainter &painter, const LevelPaint &paint, const LevelItem &item, const QRectF &line)
{
    const bool chosen = paint.choice && paint.choice->band == item.bands.begin;
    painter.fillRect(line, chosen ? tokens().select : tokens().panel);
    painter.fillRect(QRectF(line.left(), line.bottom() - 1, line.width(), 1), tokens().hairline);
    if (chosen)
        painter.fillRect(QRectF(line.left(), line.top(), px(4), line.height()), tokens().text);
    const qreal side = px(12);
    const qreal middle = line.center().y();
    icon(QStringLiteral("chevron-right"))
        .paint(&painter, QRectF(line.left() + px(14), middle - side / 2, side, side).toRect());
    painter.setFont(Theme::current().font(TextRole::Small));
    painter.setPen(tokens().muted);
    painter.drawText(line.adjusted(paint.layout.gutter(), 0, -px(14), -1), Qt::AlignVCenter,
                     foldText(paint.layout, item));
    if (chosen && paint.hasFocus) {
        painter.setPen(QPen(tokens().focus, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(line.adjusted(1, 1, -1, -2));
    }
}

} // namespace retold

#include "app/views/level_cells.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace retold {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LevelLayout)
};

const AnnotatedVersion &versionOf(const Comparison &comparison, int version)
{
    return *comparison.versions.at(static_cast<std::size_t>(version));
}

const AnnotatedVersion &versionOf(const CellSource &source, int version)
{
    return versionOf(source.comparison, version);
}

const LevelBand &bandOf(const CellSource &source, int band)
{
    return source.bands.at(static_cast<std::size_t>(band));
}

qreal textWidth(qreal columnWidth)
{
    return columnWidth - px(cellTextStart) - px(cellTextEnd);
}

QString tailOf(const LevelBand &band, const LevelCell &cell)
{
    if (cell.rows.size() < 2 || cell.sentences.empty() || cell.version == band.base)
        return {};
    const int first = band.firstRow + cell.rows.begin + 1;
    const int last = band.firstRow + cell.rows.end;
    if (last == first + 1)
        //: Which rows a sentence tells: %1 and %2 are numbers, %3 is the letter of a version.
        return Tr::tr("from rows %1 and %2 of %3").arg(first).arg(last).arg(siglumOf(band.base));
    //: %1 and %2 are numbers of rows, %3 is the letter of a version.
    return Tr::tr("from rows %1 to %2 of %3").arg(first).arg(last).arg(siglumOf(band.base));
}

/// Where a sentence stood, if it has moved: the row above the place that it left.
QString movedTag(const CellSource &source, const LevelCell &cell)
{
    for (const int sentence : cell.sentences) {
        if (const auto home = source.homeOf(cell.version, sentence))
            //: A sentence has moved here; %1 is the number of the row below which it stood.
            return Tr::tr("moved from %1").arg(std::max(1, bandOf(source, *home).firstRow));
    }
    return {};
}

std::vector<int> sentencesOf(const LevelBand &band, int version, const IndexRange &rows)
{
    std::vector<int> sentences;
    for (const LevelCell &cell : band.cells) {
        if (cell.version == version && cell.rows.begin < rows.end && rows.begin < cell.rows.end)
            sentences.insert(sentences.end(), cell.sentences.begin(), cell.sentences.end());
    }
    return sentences;
}

/// How the words of an edited cell differ from those that it answers.
WordMarks editedWords(const Comparison &comparison, const LevelBand &band, const LevelCell &cell)
{
    return wordMarks(versionOf(comparison, band.base), sentencesOf(band, band.base, cell.rows),
                     versionOf(comparison, cell.version), cell.sentences);
}

void addSeverities(const CellSource &source, CellBox &box)
{
    for (const int sentence : box.cell.sentences) {
        for (const Severity severity : source.marks.at(box.cell.version, sentence).severities) {
            if (std::ranges::find(box.severities, severity) == box.severities.end())
                box.severities.push_back(severity);
        }
    }
    std::ranges::sort(box.severities);
}

/// A gap, or the place that a moved sentence left.
CellBox gapBox(const CellSource &source, const LevelBand &band, const LevelCell &cell)
{
    CellBox box;
    box.cell = cell;
    box.rightToLeft = versionOf(source, cell.version).version.text.isRightToLeft();
    for (const MovedEnd &move : band.moves) {
        if (move.version != cell.version || move.row != cell.rows.begin)
            continue;
        box.move = move;
        //: The place that a sentence has left; %1 is the number of the row in which it is told.
        box.tag = Tr::tr("told in row %1").arg(bandOf(source, move.toldBand).firstRow + move.toldRow + 1);
        const AnnotatedVersion &version = versionOf(source, cell.version);
        box.content = cellText(version, std::vector<int>{move.sentence});
    }
    return box;
}

CellBox textBox(const CellSource &source, const LevelBand &band, const LevelCell &cell, qreal width)
{
    CellBox box;
    box.cell = cell;
    box.content = cellText(versionOf(source, cell.version), cell.sentences);
    box.tail = tailOf(band, cell);
    if (cell.moved)
        box.tag = movedTag(source, cell);
    addSeverities(source, box);
    box.text
        = std::make_unique<MarkedText>(box.content.text, toCell(box.content, marksOf(source, band, cell)),
                                       TextRole::Sentence, box.content.beginsParagraph);
    box.text->setStrong(box.content.headlines);
    box.text->layOut(textWidth(width));
    box.rightToLeft = box.text->isRightToLeft();
    const qreal words = px(cellPaddingAbove + cellPaddingBelow) + box.text->height()
        + (box.tail.isEmpty() ? 0 : Theme::current().pitch(TextRole::Tiny))
        + (box.tag.isEmpty() ? 0 : px(tagHeight + 4));
    const qreal severities = px(31) + px(14) * static_cast<qreal>(box.severities.size());
    box.height = std::round(std::max(words, box.severities.empty() ? 0 : severities));
    return box;
}

/// A cell over several rows that needs more than they have shares the rest out among them.
void stretchRows(BandBox &box)
{
    for (const CellBox &cell : box.cells) {
        if (cell.cell.rows.size() == 1) {
            qreal &height = box.rowHeights.at(static_cast<std::size_t>(cell.cell.rows.begin));
            height = std::max(height, cell.height);
        }
    }
    for (const CellBox &cell : box.cells) {
        const int rows = cell.cell.rows.size();
        const qreal missing = cell.height - (box.topOf(cell.cell.rows.end) - box.topOf(cell.cell.rows.begin));
        if (rows < 2 || missing <= 0)
            continue;
        for (int row = cell.cell.rows.begin; row < cell.cell.rows.end; ++row)
            box.rowHeights.at(static_cast<std::size_t>(row)) += std::ceil(missing / rows);
    }
}

} // namespace

qreal CellBox::tagTop() const
{
    if (!text)
        return px(cellPaddingAbove - 1);
    const qreal tailHeight = tail.isEmpty() ? 0 : Theme::current().pitch(TextRole::Tiny);
    return px(cellPaddingAbove) + text->height() + tailHeight + px(3);
}

qreal BandBox::height() const
{
    return std::accumulate(rowHeights.begin(), rowHeights.end(), qreal(0));
}

qreal BandBox::topOf(int row) const
{
    return std::accumulate(rowHeights.begin(), rowHeights.begin() + row, qreal(0));
}

std::vector<TextMark> marksOf(const CellSource &source, const LevelBand &band, const LevelCell &cell)
{
    std::vector<TextMark> marks;
    for (const int sentence : cell.sentences) {
        const SentenceMarks &own = source.marks.at(cell.version, sentence);
        if (source.marksNames)
            marks.insert(marks.end(), own.nameMarks.begin(), own.nameMarks.end());
        marks.insert(marks.end(), own.marks.begin(), own.marks.end());
        marks.insert(marks.end(), own.findingMarks.begin(), own.findingMarks.end());
    }
    if (cell.version != band.base && cell.status == FactStatus::Edited) {
        const WordMarks words = editedWords(source.comparison, band, cell);
        marks.insert(marks.end(), words.right.begin(), words.right.end());
    }
    return marks;
}

std::vector<TextMark> lostWords(const Comparison &comparison, const LevelBand &band, int row, int focused,
                                std::optional<int> finding)
{
    std::vector<TextMark> marks;
    if (focused == band.base)
        return marks;
    const LevelCell *cell = cellAt(band, focused, row);
    if (cell != nullptr && cell->status == FactStatus::Edited && !cell->sentences.empty())
        marks = editedWords(comparison, band, *cell).left;
    if (!finding)
        return marks;
    const Finding &chosen = comparison.findings.at(static_cast<std::size_t>(*finding));
    const bool lostFigure
        = chosen.kind == FindingKind::FigureLost || chosen.kind == FindingKind::FigureAltered;
    for (const Place &place : chosen.places) {
        if (place.version == band.base)
            marks.push_back({place.range, lostFigure ? MarkStyle::RingAltered : MarkStyle::LostWords, {}});
    }
    return marks;
}

BandBox layOutBand(const CellSource &source, int bandIndex, const std::function<qreal(int)> &widthOf)
{
    const LevelBand &band = bandOf(source, bandIndex);
    BandBox box;
    const qreal least = band.fact
        ? Theme::current().pitch(TextRole::Sentence) + px(cellPaddingAbove + cellPaddingBelow)
        : px(tagHeight + 12);
    box.rowHeights.assign(static_cast<std::size_t>(band.rowCount), std::round(least));
    for (const LevelCell &cell : band.cells) {
        const qreal width = widthOf(cell.version);
        if (width <= 0)
            continue;
        box.cells.push_back(cell.sentences.empty() ? gapBox(source, band, cell)
                                                   : textBox(source, band, cell, width));
    }
    stretchRows(box);
    return box;
}

qreal estimatedHeight(const CellSource &source, int bandIndex, qreal columnWidth,
                      const std::vector<bool> &seen)
{
    const LevelBand &band = bandOf(source, bandIndex);
    if (!band.fact)
        return std::round(band.rowCount * px(tagHeight + 12));
    const qreal pitch = Theme::current().pitch(TextRole::Sentence);
    const qreal perLine = std::max(8.0, textWidth(columnWidth) / (pitch * 0.34));
    std::map<int, qreal> lines; // By version.
    for (const LevelCell &cell : band.cells) {
        if (!seen.at(static_cast<std::size_t>(cell.version)))
            continue;
        const AnnotatedVersion &version = versionOf(source, cell.version);
        for (const int sentence : cell.sentences) {
            const auto length
                = static_cast<qreal>(version.sentences.at(static_cast<std::size_t>(sentence)).range.length());
            lines[cell.version] += std::ceil(length / perLine);
        }
    }
    qreal most = 1;
    for (const auto &[version, count] : lines)
        most = std::max(most, count);
    return std::round(most * pitch + band.rowCount * px(cellPaddingAbove + cellPaddingBelow));
}

} // namespace retold

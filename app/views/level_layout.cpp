#include "app/views/level_layout.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace retold {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LevelLayout)
};

constexpr qreal leastColumn = 300;
constexpr qreal mostColumn = 560;
constexpr qreal foldHeight = 25;
constexpr qreal paddingAbove = 7;
constexpr qreal paddingBelow = 8;
constexpr std::size_t mostBoxes = 400; // Some ten screens.

qreal textWidth(qreal columnWidth)
{
    return columnWidth - px(33) - px(14);
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

std::vector<int> sentencesOf(const LevelBand &band, int version, const IndexRange &rows)
{
    std::vector<int> sentences;
    for (const LevelCell &cell : band.cells) {
        if (cell.version == version && cell.rows.begin < rows.end && rows.begin < cell.rows.end)
            sentences.insert(sentences.end(), cell.sentences.begin(), cell.sentences.end());
    }
    return sentences;
}

} // namespace

qreal BandBox::height() const
{
    return std::accumulate(rowHeights.begin(), rowHeights.end(), qreal(0));
}

qreal BandBox::topOf(int row) const
{
    return std::accumulate(rowHeights.begin(), rowHeights.begin() + row, qreal(0));
}

void LevelLayout::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_opened.clear();
    m_bands = m_comparison ? makeBands(*m_comparison) : std::vector<LevelBand>();
    m_marks = m_comparison ? StoryMarks(*m_comparison) : StoryMarks();
    applyFilter();
    placeColumns();
    m_inView.assign(m_comparison ? m_comparison->versions.size() : 0, true);
    invalidate();
    updateFolds(0);
    rebuildItems();
}

void LevelLayout::setFilter(const StoryFilter &filter)
{
    m_filter = filter;
    applyFilter();
    rebuildItems();
}

void LevelLayout::applyFilter()
{
    m_shown.clear();
    if (!m_comparison)
        return;
    for (const Fact &fact : m_comparison->facts)
        m_shown.push_back(m_filter.shows(fact));
}

void LevelLayout::setWidth(qreal width)
{
    if (width == m_width)
        return;
    m_width = width;
    placeColumns();
    invalidate();
    updateFolds(0);
}

void LevelLayout::setMarksNames(bool marksNames)
{
    m_marksNames = marksNames;
    m_boxes.clear();
}

void LevelLayout::invalidate()
{
    m_boxes.clear();
    m_heights.clear();
    for (const LevelBand &band : m_bands)
        m_heights.push_back({estimate(band), false});
    m_topsStale = true;
}

void LevelLayout::toggleFold(int firstBand)
{
    if (!m_opened.insert(firstBand).second)
        m_opened.erase(firstBand);
    rebuildItems();
}

void LevelLayout::placeColumns()
{
    m_columns.clear();
    if (!m_comparison)
        return;
    const int count = static_cast<int>(m_comparison->versions.size());
    const qreal room = m_width - gutter();
    const qreal least = px(leastColumn);
    qreal width = std::clamp(room / count, least, px(mostColumn));
    if (room / count < least) {
        // Half a column at the edge says that there are more.
        const qreal whole = std::max(1.0, std::floor(room / least - 0.5));
        width = std::max(least, room / (whole + 0.5));
    }
    std::vector<int> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    if (m_comparison->reference) {
        const auto reference = order.begin() + *m_comparison->reference;
        std::rotate(order.begin(), reference, reference + 1);
    }
    qreal x = gutter();
    for (const int version : order) {
        const bool pinned = version == m_comparison->reference && count > 1;
        m_columns.push_back({version, std::round(x), std::round(x + width) - std::round(x), pinned});
        x += width;
    }
}

bool LevelLayout::updateFolds(qreal scrolled)
{
    std::vector<bool> inView(m_inView.size(), false);
    for (const LevelColumn &column : m_columns) {
        const qreal left = column.pinned ? column.x : std::max(column.x - scrolled, pinnedWidth());
        const qreal right = std::min(column.x + column.width - (column.pinned ? 0 : scrolled), m_width);
        inView.at(static_cast<std::size_t>(column.version)) = right - left > column.width * 0.3;
    }
    if (inView == m_inView)
        return false;
    m_inView = inView;
    rebuildItems();
    return true;
}

void LevelLayout::rebuildItems()
{
    m_items = foldBands(m_bands, m_shown, m_inView, m_opened);
    m_topsStale = true;
}

const LevelColumn *LevelLayout::columnOf(int version) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [version](const LevelColumn &column) {
        return column.version == version;
    });
    return found == m_columns.end() ? nullptr : &*found;
}

std::vector<int> LevelLayout::versionsOutOfView() const
{
    std::vector<int> versions;
    for (const LevelColumn &column : m_columns) {
        if (!m_inView.at(static_cast<std::size_t>(column.version)))
            versions.push_back(column.version);
    }
    return versions;
}

qreal LevelLayout::gutter() const
{
    return px(38);
}

qreal LevelLayout::columnsWidth() const
{
    return m_columns.empty() ? 0 : m_columns.back().x + m_columns.back().width;
}

qreal LevelLayout::pinnedWidth() const
{
    const bool pinned = !m_columns.empty() && m_columns.front().pinned;
    return pinned ? m_columns.front().x + m_columns.front().width : gutter();
}

void LevelLayout::placeItems() const
{
    m_tops.clear();
    m_tops.reserve(m_items.size() + 1);
    qreal y = 0;
    for (const LevelItem &item : m_items) {
        m_tops.push_back(y);
        if (item.isFold) {
            y += std::round(px(foldHeight));
            continue;
        }
        y += m_heights.at(static_cast<std::size_t>(item.bands.begin)).value;
    }
    m_tops.push_back(y);
    m_topsStale = false;
}

qreal LevelLayout::estimate(const LevelBand &band) const
{
    const qreal pitch = Theme::current().pitch(TextRole::Sentence);
    const qreal perLine = std::max(8.0, textWidth(m_columns.front().width) / (pitch * 0.34));
    qreal most = 1;
    for (const LevelCell &cell : band.cells) {
        const auto &version = m_comparison->versions.at(static_cast<std::size_t>(cell.version));
        qsizetype characters = 0;
        for (const int sentence : cell.sentences)
            characters += version->sentences.at(static_cast<std::size_t>(sentence)).range.length();
        most = std::max(most, std::ceil(static_cast<qreal>(characters) / perLine));
    }
    return std::round(band.rowCount * (most * pitch + px(paddingAbove + paddingBelow)));
}

qreal LevelLayout::totalHeight() const
{
    return topOf(static_cast<int>(m_items.size()));
}

qreal LevelLayout::topOf(int item) const
{
    if (m_topsStale)
        placeItems();
    return m_tops.at(static_cast<std::size_t>(item));
}

qreal LevelLayout::heightOf(int item) const
{
    return topOf(item + 1) - topOf(item);
}

int LevelLayout::itemAt(qreal y) const
{
    if (m_items.empty())
        return -1;
    topOf(0);
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    const auto index = static_cast<int>(after - m_tops.begin()) - 1;
    return std::clamp(index, 0, static_cast<int>(m_items.size()) - 1);
}

int LevelLayout::itemOfBand(int band) const
{
    const auto after
        = std::upper_bound(m_items.begin(), m_items.end(), band,
                           [](int wanted, const LevelItem &item) { return wanted < item.bands.end; });
    return after == m_items.end() ? -1 : static_cast<int>(after - m_items.begin());
}

const BandBox &LevelLayout::boxOf(int band)
{
    const auto found = m_boxes.find(band);
    if (found != m_boxes.end())
        return found->second;
    if (m_boxes.size() > mostBoxes)
        m_boxes.clear();
    const auto index = static_cast<std::size_t>(band);
    BandBox &box = m_boxes[band] = makeBox(m_bands.at(index));
    Height &height = m_heights.at(index);
    if (!height.measured || height.value != box.height()) {
        height = {box.height(), true};
        m_topsStale = true;
    }
    return box;
}

BandBox LevelLayout::makeBox(const LevelBand &band) const
{
    BandBox box;
    const qreal least = Theme::current().pitch(TextRole::Sentence) + px(paddingAbove + paddingBelow);
    box.rowHeights.assign(static_cast<std::size_t>(band.rowCount), std::round(least));
    for (const LevelCell &cell : band.cells)
        box.cells.push_back(makeCell(band, cell));
    for (const CellBox &cell : box.cells) {
        if (cell.cell.rows.size() == 1) {
            qreal &height = box.rowHeights.at(static_cast<std::size_t>(cell.cell.rows.begin));
            height = std::max(height, cell.height);
        }
    }
    for (const CellBox &cell : box.cells) {
        if (cell.cell.rows.size() < 2)
            continue;
        const qreal covered = box.topOf(cell.cell.rows.end) - box.topOf(cell.cell.rows.begin);
        box.rowHeights.at(static_cast<std::size_t>(cell.cell.rows.end - 1))
            += std::max(0.0, cell.height - covered);
    }
    return box;
}

CellBox LevelLayout::makeCell(const LevelBand &band, const LevelCell &cell) const
{
    CellBox box{cell, {}, {}, {}, {}, 0};
    if (cell.sentences.empty())
        return box;
    const AnnotatedVersion &version = *m_comparison->versions.at(static_cast<std::size_t>(cell.version));
    box.content = cellText(version, cell.sentences);
    box.tail = tailOf(band, cell);
    for (const int sentence : cell.sentences) {
        for (const Severity severity : m_marks.at(cell.version, sentence).severities) {
            if (std::find(box.severities.begin(), box.severities.end(), severity) == box.severities.end())
                box.severities.push_back(severity);
        }
    }
    const bool headline = box.content.kind == SentenceKind::Headline;
    box.text = std::make_unique<MarkedText>(box.content.text, toCell(box.content, marksOf(band, cell)),
                                            headline ? TextRole::Headline : TextRole::Sentence,
                                            box.content.beginsParagraph);
    box.text->layOut(textWidth(columnOf(cell.version)->width));
    box.height = std::round(px(paddingAbove + paddingBelow) + box.text->height()
                            + (box.tail.isEmpty() ? 0 : Theme::current().pitch(TextRole::Tiny)));
    return box;
}

std::vector<TextMark> LevelLayout::marksOf(const LevelBand &band, const LevelCell &cell) const
{
    std::vector<TextMark> marks;
    for (const int sentence : cell.sentences) {
        const SentenceMarks &own = m_marks.at(cell.version, sentence);
        if (m_marksNames)
            marks.insert(marks.end(), own.nameMarks.begin(), own.nameMarks.end());
        marks.insert(marks.end(), own.marks.begin(), own.marks.end());
    }
    if (cell.version != band.base && cell.status == FactStatus::Edited) {
        const auto version = [this](int v) -> const AnnotatedVersion & {
            return *m_comparison->versions.at(static_cast<std::size_t>(v));
        };
        const WordMarks words = wordMarks(version(band.base), sentencesOf(band, band.base, cell.rows),
                                          version(cell.version), cell.sentences);
        marks.insert(marks.end(), words.right.begin(), words.right.end());
    }
    return marks;
}

} // namespace retold

#include "app/views/level_layout.h"

#include "app/views/level_moves.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace retold {

namespace {

constexpr qreal leastColumn = 300;
constexpr qreal mostColumn = 560;
constexpr qreal leastShown = 2.51; // Columns, however large the letters: two, and half a one.
constexpr qreal foldHeight = 25;
constexpr qreal seenShare = 0.6;       // Of a column in view: half a one says only that there is more.
constexpr std::size_t mostBoxes = 400; // Some ten screens.

} // namespace

void LevelLayout::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_wish.opened.clear();
    m_snap.reset();
    m_bands = m_comparison ? withMoves(makeBands(*m_comparison)) : std::vector<LevelBand>();
    m_marks = m_comparison ? StoryMarks(*m_comparison, m_filter) : StoryMarks();
    const std::size_t versions = m_comparison ? m_comparison->versions.size() : 0;
    indexSentences();
    applyFilter();
    m_setup = {};
    m_setup.versions.resize(versions);
    std::iota(m_setup.versions.begin(), m_setup.versions.end(), 0);
    m_wish.inView.assign(versions, true);
    m_seen.assign(versions, true);
    placeColumns();
    invalidate();
    updateFolds(0);
    rebuildItems();
}

void LevelLayout::indexSentences()
{
    m_places.clear();
    m_homes.clear();
    m_bandOfFact.clear();
    if (!m_comparison)
        return;
    for (const VersionPtr &version : m_comparison->versions)
        m_places.emplace_back(version->sentences.size());
    m_bandOfFact.resize(m_comparison->facts.size());
    for (int b = 0; b < static_cast<int>(m_bands.size()); ++b) {
        const LevelBand &own = band(b);
        if (own.fact)
            m_bandOfFact.at(static_cast<std::size_t>(*own.fact)) = b;
        for (const LevelCell &cell : own.cells) {
            for (const int sentence : cell.sentences)
                m_places.at(static_cast<std::size_t>(cell.version)).at(static_cast<std::size_t>(sentence))
                    = {b, cell.rows.begin};
        }
        for (const MovedEnd &move : own.moves)
            m_homes[{move.version, move.sentence}] = b;
    }
}

void LevelLayout::setColumns(const ColumnSetup &setup)
{
    m_setup = setup;
    placeColumns();
    invalidate();
    updateFolds(0);
    rebuildItems();
}

void LevelLayout::setFilter(const StoryFilter &filter)
{
    const bool marksOthers
        = filter.hiddenSeverities != m_filter.hiddenSeverities || filter.hiddenKinds != m_filter.hiddenKinds;
    m_filter = filter;
    if (m_comparison && marksOthers) {
        m_marks.setFilter(*m_comparison, filter);
        m_boxes.clear();
    }
    m_wish.opened.clear();
    applyFilter();
    rebuildItems();
}

void LevelLayout::applyFilter()
{
    m_wish.shownFacts.clear();
    if (!m_comparison)
        return;
    for (const Fact &fact : m_comparison->facts)
        m_wish.shownFacts.push_back(m_filter.shows(fact));
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

void LevelLayout::restyle()
{
    placeColumns();
    invalidate();
}

void LevelLayout::invalidate()
{
    m_boxes.clear();
    m_heights.clear();
    m_topsStale = true;
    if (m_columns.empty()) {
        m_heights.resize(m_bands.size());
        return;
    }
    const CellSource cells = source();
    for (int b = 0; b < static_cast<int>(m_bands.size()); ++b)
        m_heights.push_back({estimatedHeight(cells, b, m_columns.front().width, m_seen), false});
}

void LevelLayout::toggleFold(int index)
{
    const LevelItem fold = item(index);
    for (int b = fold.bands.begin; b < fold.bands.end; ++b) {
        if (fold.isOpen)
            m_wish.opened.erase(b);
        else
            m_wish.opened.insert(b);
    }
    rebuildItems();
}

void LevelLayout::reveal(int band)
{
    const int index = itemOfBand(band);
    if (index >= 0 && item(index).isFold && !item(index).isOpen)
        toggleFold(index);
}

void LevelLayout::snap(std::optional<int> homeBand, int toldBand)
{
    m_snap = homeBand ? std::optional(Snap{*homeBand, toldBand}) : std::nullopt;
    rebuildItems();
}

std::optional<int> LevelLayout::snappedBand() const
{
    return m_snap ? std::optional(m_snap->home) : std::nullopt;
}

ColumnRoom LevelLayout::room() const
{
    const double zoom = Theme::current().zoom();
    return {m_width,
            gutter(),
            0,
            leastFor(px(leastColumn), zoom, (m_width - gutter()) / leastShown),
            px(mostColumn) * std::max(1.0, zoom),
            px(1)};
}

void LevelLayout::placeColumns()
{
    m_columns = retold::placeColumns(m_setup, room());
    m_columnOf.assign(m_comparison ? m_comparison->versions.size() : 0, nullptr);
    for (const LevelColumn &column : m_columns)
        m_columnOf.at(static_cast<std::size_t>(column.version)) = &column;
}

bool LevelLayout::updateFolds(qreal scrolled)
{
    std::vector<bool> inView(m_wish.inView.size(), false);
    std::vector<bool> seen(m_seen.size(), m_width <= 0); // Before it is shown, all may be.
    for (const LevelColumn &column : m_columns) {
        const qreal left = column.pinned ? column.x : std::max(column.x - scrolled, pinnedWidth());
        const qreal right = std::min(column.x + column.width - (column.pinned ? 0 : scrolled), m_width);
        const auto version = static_cast<std::size_t>(column.version);
        inView.at(version) = right - left > column.width * seenShare;
        seen.at(version) = seen.at(version) || right > left;
    }
    const bool folds = inView != m_wish.inView;
    const bool measures = seen != m_seen;
    m_wish.inView = std::move(inView);
    m_seen = std::move(seen);
    if (measures)
        invalidate();
    if (folds)
        rebuildItems();
    return folds || measures;
}

void LevelLayout::rebuildItems()
{
    m_items = foldBands(m_bands, m_wish);
    if (m_snap) {
        const int index = itemOfBand(m_snap->home);
        if (index >= 0 && item(index).bands.begin == m_snap->home)
            m_items.at(static_cast<std::size_t>(index)).snapped = m_snap->told;
    }
    m_topsStale = true;
}

const LevelColumn *LevelLayout::columnOf(int version) const
{
    const auto index = static_cast<std::size_t>(version);
    return index < m_columnOf.size() ? m_columnOf[index] : nullptr;
}

std::vector<int> LevelLayout::versionsOutOfView() const
{
    std::vector<int> versions;
    for (const LevelColumn &column : m_columns) {
        if (!m_wish.inView.at(static_cast<std::size_t>(column.version)))
            versions.push_back(column.version);
    }
    return versions;
}

std::optional<SentencePlace> LevelLayout::placeOf(int version, int sentence) const
{
    const auto v = static_cast<std::size_t>(version);
    const auto s = static_cast<std::size_t>(sentence);
    if (v >= m_places.size() || s >= m_places[v].size())
        return std::nullopt;
    return m_places[v][s];
}

std::optional<int> LevelLayout::bandOfFact(int fact) const
{
    const auto index = static_cast<std::size_t>(fact);
    return index < m_bandOfFact.size() ? std::optional(m_bandOfFact[index]) : std::nullopt;
}

std::optional<int> LevelLayout::homeOf(int version, int sentence) const
{
    const auto home = m_homes.find({version, sentence});
    return home == m_homes.end() ? std::nullopt : std::optional(home->second);
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
        y += item.isFold ? std::round(px(foldHeight)) : heightOfBand(item.snapped.value_or(item.bands.begin));
    }
    m_tops.push_back(y);
    m_topsStale = false;
}

qreal LevelLayout::totalHeight() const
{
    return topOf(itemCount());
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
    const auto after = std::ranges::upper_bound(m_tops, y);
    return std::clamp(static_cast<int>(after - m_tops.begin()) - 1, 0, itemCount() - 1);
}

int LevelLayout::itemOfBand(int band) const
{
    const auto after
        = std::ranges::upper_bound(m_items, band, {}, [](const LevelItem &item) { return item.bands.begin; });
    return static_cast<int>(after - m_items.begin()) - 1;
}

int LevelLayout::shownBand(int index) const
{
    return item(index).snapped.value_or(item(index).bands.begin);
}

bool LevelLayout::showsBand(int index) const
{
    const std::optional<int> fact = band(index).fact;
    return !fact || m_wish.shownFacts.at(static_cast<std::size_t>(*fact));
}

CellSource LevelLayout::source() const
{
    return {*m_comparison, m_marks, m_bands, m_marksNames,
            [this](int version, int sentence) { return homeOf(version, sentence); }};
}

const BandBox &LevelLayout::boxOf(int band)
{
    const auto found = m_boxes.find(band);
    if (found != m_boxes.end())
        return found->second;
    forgetBoxesFarFrom(band);
    const auto widthOf = [this](int version) {
        const LevelColumn *column = columnOf(version);
        return column != nullptr && m_seen.at(static_cast<std::size_t>(version)) ? column->width : 0;
    };
    BandBox &box = m_boxes[band] = layOutBand(source(), band, widthOf);
    Height &height = m_heights.at(static_cast<std::size_t>(band));
    if (!height.measured || height.value != box.height()) {
        height = {box.height(), true};
        m_topsStale = true;
    }
    return box;
}

void LevelLayout::forgetBoxesFarFrom(int band)
{
    if (m_boxes.size() <= mostBoxes)
        return;
    const bool nearEnd = m_boxes.rbegin()->first - band < band - m_boxes.begin()->first;
    m_boxes.erase(nearEnd ? m_boxes.begin() : std::prev(m_boxes.end()));
}

} // namespace retold

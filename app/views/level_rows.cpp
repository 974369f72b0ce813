#include "app/views/level_rows.h"

#include <algorithm>
#include <map>

namespace retold {

namespace {

const FactCell &cellOf(const Fact &fact, int version)
{
    return fact.cells.at(static_cast<std::size_t>(version));
}

int baseOf(const Comparison &comparison, const Fact &fact)
{
    if (comparison.reference && !cellOf(fact, *comparison.reference).sentences.empty())
        return *comparison.reference;
    const auto first = std::find_if(fact.cells.begin(), fact.cells.end(),
                                    [](const FactCell &cell) { return !cell.sentences.empty(); });
    return first == fact.cells.end() ? 0 : static_cast<int>(first - fact.cells.begin());
}

/// By fact and version pair the links are few; by (version, sentence) they are found at once.
using LinkIndex = std::multimap<std::pair<int, int>, const ComparedLink *>;

LinkIndex indexLinks(const Comparison &comparison)
{
    LinkIndex index;
    for (const ComparedLink &compared : comparison.links) {
        for (const SentenceGroup *side : {&compared.link.left, &compared.link.right}) {
            for (const int sentence : side->sentences)
                index.emplace(std::pair(side->version, sentence), &compared);
        }
    }
    return index;
}

FactStatus statusOf(Relation relation)
{
    switch (relation) {
    case Relation::Identical:
        return FactStatus::Identical;
    case Relation::Edited:
        return FactStatus::Edited;
    case Relation::Paraphrased:
        return FactStatus::Paraphrased;
    case Relation::Partial:
        return FactStatus::Partial;
    }
    Q_UNREACHABLE();
}

/// Which rows of the base a sentence answers: those of the sentences that it is linked with.
struct Answer {
    IndexRange rows;
    FactStatus status;
    bool moved;
};

std::optional<Answer> answerOf(const LinkIndex &links, int version, int sentence, int base,
                               const std::vector<int> &baseSentences)
{
    std::optional<Answer> answer;
    const auto [begin, end] = links.equal_range(std::pair(version, sentence));
    for (auto it = begin; it != end; ++it) {
        const ComparedLink &compared = *it->second;
        const SentenceGroup &other
            = compared.link.left.version == version ? compared.link.right : compared.link.left;
        if (other.version != base)
            continue;
        for (const int linked : other.sentences) {
            const auto at = std::find(baseSentences.begin(), baseSentences.end(), linked);
            if (at == baseSentences.end())
                continue;
            const int row = static_cast<int>(at - baseSentences.begin());
            if (!answer)
                answer = Answer{{row, row + 1}, statusOf(compared.relation), compared.link.moved};
            answer->rows = {std::min(answer->rows.begin, row), std::max(answer->rows.end, row + 1)};
        }
    }
    return answer;
}

bool overlap(const IndexRange &a, const IndexRange &b)
{
    return a.begin < b.end && b.begin < a.end;
}

/// Cells of one version must not overlap: those that do become one.
void mergeInto(std::vector<LevelCell> &cells, LevelCell cell)
{
    for (bool merged = true; merged;) {
        merged = false;
        for (auto it = cells.begin(); it != cells.end(); ++it) {
            if (!overlap(it->rows, cell.rows))
                continue;
            cell.rows = {std::min(cell.rows.begin, it->rows.begin), std::max(cell.rows.end, it->rows.end)};
            cell.sentences.insert(cell.sentences.begin(), it->sentences.begin(), it->sentences.end());
            cell.moved = cell.moved || it->moved;
            cells.erase(it);
            merged = true;
            break;
        }
    }
    cells.push_back(std::move(cell));
}

/// What no cell covers is a gap.
void fillGaps(std::vector<LevelCell> &cells, int version, int rowCount, bool isTold)
{
    std::sort(cells.begin(), cells.end(),
              [](const LevelCell &a, const LevelCell &b) { return a.rows.begin < b.rows.begin; });
    std::vector<LevelCell> result;
    int row = 0;
    for (LevelCell &cell : cells) {
        if (cell.rows.begin > row)
            result.push_back({version, {row, cell.rows.begin}, {}, FactStatus::Dropped, false, isTold});
        row = cell.rows.end;
        std::sort(cell.sentences.begin(), cell.sentences.end());
        result.push_back(std::move(cell));
    }
    if (row < rowCount)
        result.push_back({version, {row, rowCount}, {}, FactStatus::Dropped, false, isTold});
    cells = std::move(result);
}

std::vector<LevelCell> cellsOf(const Comparison &comparison, const LinkIndex &links, const Fact &fact,
                               int version, int base, int rowCount)
{
    const FactCell &cell = cellOf(fact, version);
    std::vector<LevelCell> cells;
    for (int n = 0; n < static_cast<int>(cell.sentences.size()); ++n) {
        const int sentence = cell.sentences.at(static_cast<std::size_t>(n));
        if (version == base) {
            cells.push_back({version, {n, n + 1}, {sentence}, cell.status, cell.moved, true});
            continue;
        }
        const auto answer = answerOf(links, version, sentence, base, cellOf(fact, base).sentences);
        mergeInto(cells,
                  {version,
                   answer ? answer->rows : IndexRange{0, rowCount},
                   {sentence},
                   answer ? answer->status : cell.status,
                   cell.moved || (answer && answer->moved),
                   true});
    }
    const bool isTold = comparison.reference == base && !cellOf(fact, base).sentences.empty();
    fillGaps(cells, version, rowCount, isTold);
    return cells;
}

bool holdsOnlyFurniture(const Comparison &comparison, const LevelBand &band)
{
    if (versionsIn(band).size() != 1)
        return false;
    return std::all_of(band.cells.begin(), band.cells.end(), [&comparison](const LevelCell &cell) {
        const auto &sentences = comparison.versions.at(static_cast<std::size_t>(cell.version))->sentences;
        return std::all_of(cell.sentences.begin(), cell.sentences.end(), [&sentences](int sentence) {
            const SentenceKind kind = sentences.at(static_cast<std::size_t>(sentence)).kind;
            return kind != SentenceKind::Headline && kind != SentenceKind::Body;
        });
    });
}

} // namespace

const LevelCell *cellAt(const LevelBand &band, int version, int row)
{
    const auto found = std::ranges::find_if(band.cells, [version, row](const LevelCell &cell) {
        return cell.version == version && cell.rows.begin <= row && row < cell.rows.end;
    });
    return found == band.cells.end() ? nullptr : &*found;
}

std::vector<int> versionsIn(const LevelBand &band)
{
    std::vector<int> versions;
    for (const LevelCell &cell : band.cells) {
        if (!cell.sentences.empty() && (versions.empty() || versions.back() != cell.version))
            versions.push_back(cell.version);
    }
    return versions;
}

std::vector<LevelBand> makeBands(const Comparison &comparison)
{
    const LinkIndex links = indexLinks(comparison);
    std::vector<LevelBand> bands;
    int row = 0;
    for (int f = 0; f < static_cast<int>(comparison.facts.size()); ++f) {
        const Fact &fact = comparison.facts.at(static_cast<std::size_t>(f));
        LevelBand band;
        band.fact = f;
        band.firstRow = row;
        band.base = baseOf(comparison, fact);
        band.rowCount = std::max(1, static_cast<int>(cellOf(fact, band.base).sentences.size()));
        for (int version = 0; version < static_cast<int>(fact.cells.size()); ++version) {
            const auto cells = cellsOf(comparison, links, fact, version, band.base, band.rowCount);
            band.cells.insert(band.cells.end(), cells.begin(), cells.end());
        }
        band.isFurniture = holdsOnlyFurniture(comparison, band);
        row += band.rowCount;
        bands.push_back(std::move(band));
    }
    return bands;
}

} // namespace retold

#include "app/views/level_moves.h"

#include <algorithm>
#include <map>

namespace retold {

namespace {

/// Where one sentence of a version stands.
struct Standing {
    int sentence = 0;
    int band = 0;
    int row = 0;
    bool moved = false;
    bool linked = false; ///< Answers another version, so that its place tells the common order.
};

std::map<int, std::vector<Standing>> standingsOf(const std::vector<LevelBand> &bands)
{
    std::map<int, std::vector<Standing>> standings;
    for (int b = 0; b < static_cast<int>(bands.size()); ++b) {
        const LevelBand &band = bands.at(static_cast<std::size_t>(b));
        for (const LevelCell &cell : band.cells) {
            const bool isBase = cell.version == band.base;
            for (const int sentence : cell.sentences)
                standings[cell.version].push_back({sentence, b, cell.rows.begin, cell.moved && !isBase,
                                                   !isBase || versionsIn(band).size() > 1});
        }
    }
    for (auto &[version, list] : standings)
        std::ranges::sort(list, {}, &Standing::sentence);
    return standings;
}

/// The band before which the sentence would stand, had it not moved: behind the last one that keeps to the
/// common order, and behind what the version alone tells after that.
int homeOf(const std::vector<Standing> &list, std::size_t moved)
{
    std::size_t anchor = moved;
    while (anchor > 0 && (!list[anchor - 1].linked || list[anchor - 1].moved))
        --anchor;
    int home = anchor == 0 ? 0 : list[anchor - 1].band + 1;
    for (std::size_t i = anchor; i < moved && !list[i].linked; ++i)
        home = std::max(home, list[i].band + 1);
    return home;
}

/// A band of gaps that shows the ends of moves, one below the other for each version.
LevelBand bandOf(std::vector<MovedEnd> moves, const LevelBand &model, int firstRow)
{
    LevelBand band;
    band.firstRow = firstRow;
    std::map<int, int> rows;
    for (MovedEnd &move : moves)
        move.row = rows[move.version]++;
    for (const auto &[version, count] : rows)
        band.rowCount = std::max(band.rowCount, count);
    const int versions = model.cells.empty() ? 0 : model.cells.back().version + 1;
    for (int version = 0; version < versions; ++version) {
        for (int row = 0; row < band.rowCount; ++row)
            band.cells.push_back({version, {row, row + 1}, {}, FactStatus::Dropped, false, false});
    }
    band.moves = std::move(moves);
    return band;
}

/// Before which band each moved sentence stands in its own text.
std::map<int, std::vector<MovedEnd>> homesOf(const std::vector<LevelBand> &bands)
{
    std::map<int, std::vector<MovedEnd>> homes;
    for (const auto &[version, list] : standingsOf(bands)) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const int home = list[i].moved ? homeOf(list, i) : list[i].band;
            if (home != list[i].band && home != list[i].band + 1)
                homes[home].push_back({version, 0, list[i].sentence, list[i].band, list[i].row});
        }
    }
    return homes;
}

} // namespace

std::vector<LevelBand> withMoves(std::vector<LevelBand> bands)
{
    std::map<int, std::vector<MovedEnd>> homes = homesOf(bands);
    std::vector<int> places(bands.size()); // Where each band stands once the others are put between.
    std::vector<LevelBand> result;
    for (int b = 0; b <= static_cast<int>(bands.size()); ++b) {
        if (const auto home = homes.find(b); home != homes.end()) {
            const int firstRow = result.empty() ? 0 : result.back().firstRow + result.back().rowCount;
            result.push_back(bandOf(std::move(home->second), bands.front(), firstRow));
        }
        if (b == static_cast<int>(bands.size()))
            break;
        places.at(static_cast<std::size_t>(b)) = static_cast<int>(result.size());
        result.push_back(bands.at(static_cast<std::size_t>(b)));
    }
    for (LevelBand &band : result) {
        for (MovedEnd &move : band.moves)
            move.toldBand = places.at(static_cast<std::size_t>(move.toldBand));
    }
    return result;
}

} // namespace retold

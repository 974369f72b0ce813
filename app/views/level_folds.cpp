#include "app/views/level_folds.h"

#include <algorithm>

namespace retold {

namespace {

/// What becomes of one band.
enum class Fate { Shown, LeftOut, Filtered, Furniture, OutOfView };

class Folding final {
public:
    Folding(const std::vector<LevelBand> &bands, const FoldWish &wish) : m_bands(bands), m_wish(wish) { }

    std::vector<LevelItem> run()
    {
        const int count = static_cast<int>(m_bands.size());
        for (int begin = 0; begin < count;) {
            const Fate fate = fateOf(begin);
            if (fate == Fate::Shown)
                m_items.push_back({{begin, begin + 1}});
            if (fate == Fate::Shown || fate == Fate::LeftOut) {
                ++begin;
                continue;
            }
            const int end = endOfRun(begin, fate);
            addRun({begin, end}, fate);
            begin = end;
        }
        return std::move(m_items);
    }

private:
    const LevelBand &band(int index) const { return m_bands.at(static_cast<std::size_t>(index)); }
    bool isInView(int version) const { return m_wish.inView.at(static_cast<std::size_t>(version)); }
    bool isShown(const LevelBand &fact) const
    {
        return m_wish.shownFacts.at(static_cast<std::size_t>(*fact.fact));
    }

    Fate fateOf(int index) const
    {
        const LevelBand &own = band(index);
        if (!own.fact) {
            const bool seen = std::ranges::any_of(own.moves, [this](const MovedEnd &move) {
                return isInView(move.version) && isShown(band(move.toldBand));
            });
            return seen ? Fate::Shown : Fate::LeftOut;
        }
        if (!isShown(own))
            return Fate::Filtered;
        if (own.isFurniture)
            return Fate::Furniture;
        const bool told = std::ranges::any_of(own.cells, [this](const LevelCell &cell) {
            return !cell.sentences.empty() && isInView(cell.version);
        });
        return told ? Fate::Shown : Fate::OutOfView;
    }

    /// A band that is left out does not break a run.
    int endOfRun(int begin, Fate fate) const
    {
        int end = begin + 1;
        for (int i = end; i < static_cast<int>(m_bands.size()); ++i) {
            const Fate next = fateOf(i);
            if (next == fate)
                end = i + 1;
            else if (next != Fate::LeftOut)
                break;
        }
        return end;
    }

    void addRun(const IndexRange &run, Fate fate)
    {
        const auto isFact = [this](int index) { return band(index).fact.has_value(); };
        bool open = true;
        for (int i = run.begin; i < run.end; ++i)
            open = open && (!isFact(i) || m_wish.opened.contains(i));
        m_items.push_back({run, true, open, reasonOf(fate), {}});
        if (!open)
            return;
        for (int i = run.begin; i < run.end; ++i) {
            if (isFact(i))
                m_items.push_back({{i, i + 1}});
        }
    }

    static FoldReason reasonOf(Fate fate)
    {
        return fate == Fate::Filtered ? FoldReason::Filtered
            : fate == Fate::Furniture ? FoldReason::Furniture
                                      : FoldReason::OutOfView;
    }

    const std::vector<LevelBand> &m_bands;
    const FoldWish &m_wish;
    std::vector<LevelItem> m_items;
};

} // namespace

std::vector<LevelItem> foldBands(const std::vector<LevelBand> &bands, const FoldWish &wish)
{
    return Folding(bands, wish).run();
}

} // namespace retold

#include "core/compare/word_gaps.h"

namespace retold {

namespace {

using Units = std::span<const WordUnit>;

const WordUnit &at(Units units, int index)
{
    return units[static_cast<std::size_t>(index)];
}

/// How well a gap of these units reads: best as a phrase that begins where one can begin.
int gapScore(Units units, const IndexRange &gap)
{
    const WordUnit &first = at(units, gap.begin);
    const WordUnit &last = at(units, gap.end - 1);
    const bool afterPunctuation = gap.begin > 0 && at(units, gap.begin - 1).isPunctuation;
    const bool beginsPhrase = afterPunctuation || (!first.isContent && !first.isPunctuation);
    return (beginsPhrase ? 2 : 0) + (last.isContent ? 1 : 0) + (last.isPunctuation ? 1 : 0);
}

/// Moves the gap at `runs[i]` back over equal units while that reads better.
void slideGap(std::vector<ScriptRun> &runs, std::size_t i, Units units, IndexRange ScriptRun::*side)
{
    const IndexRange gap = runs[i].*side;
    const int room = (runs[i - 1].*side).size();
    int best = 0;
    int bestScore = gapScore(units, gap);
    for (int step = 1; step < room && at(units, gap.begin - step).key == at(units, gap.end - step).key;
         ++step) {
        const int score = gapScore(units, {gap.begin - step, gap.end - step});
        if (score > bestScore) {
            best = step;
            bestScore = score;
        }
    }
    for (IndexRange ScriptRun::*each : {&ScriptRun::left, &ScriptRun::right}) {
        (runs[i - 1].*each).end -= best;
        (runs[i].*each).begin -= best;
        (runs[i].*each).end -= best;
        (runs[i + 1].*each).begin -= best;
    }
}

bool isOneSided(const ScriptRun &run)
{
    return !run.same && (run.left.size() == 0) != (run.right.size() == 0);
}

/// Whether the gap at `runs[i]` can move back over all that stands between it and what changed before, or the
/// beginning: "[a] red [boat, a red] hat" for "[a red boat, a] red hat".
bool reachesBack(const std::vector<ScriptRun> &runs, std::size_t i, Units units, IndexRange ScriptRun::*side)
{
    const bool meetsAnother = i >= 2 && isOneSided(runs[i - 2]) && (runs[i - 2].*side).size() > 0;
    if (i != 1 && !meetsAnother)
        return false;
    const IndexRange gap = runs[i].*side;
    for (int step = 1; step <= (runs[i - 1].*side).size(); ++step) {
        if (at(units, gap.begin - step).key != at(units, gap.end - step).key)
            return false;
    }
    return true;
}

/// Makes the gap at `runs[i]` one with what it reaches; what stood between follows it.
void joinBack(std::vector<ScriptRun> &runs, std::size_t i)
{
    const int between = runs[i - 1].left.size();
    const std::size_t first = i == 1 ? 0 : i - 2;
    ScriptRun gap{false, runs[first].left, runs[first].right};
    gap.left.end = runs[i].left.end - between;
    gap.right.end = runs[i].right.end - between;
    runs[i + 1].left.begin = gap.left.end;
    runs[i + 1].right.begin = gap.right.end;
    runs[first] = gap;
    const auto begin = runs.begin();
    runs.erase(begin + static_cast<std::ptrdiff_t>(first) + 1, begin + static_cast<std::ptrdiff_t>(i) + 1);
}

} // namespace

void slideGaps(std::vector<ScriptRun> &runs, std::span<const WordUnit> left, std::span<const WordUnit> right)
{
    for (std::size_t i = 1; i + 1 < runs.size(); ++i) {
        if (!isOneSided(runs[i]))
            continue;
        const bool isRight = runs[i].left.size() == 0;
        const Units units = isRight ? right : left;
        IndexRange ScriptRun::*const side = isRight ? &ScriptRun::right : &ScriptRun::left;
        if (reachesBack(runs, i, units, side)) {
            joinBack(runs, i);
            i = 0;
        } else {
            slideGap(runs, i, units, side);
        }
    }
}

} // namespace retold

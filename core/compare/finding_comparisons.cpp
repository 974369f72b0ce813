#include "core/compare/clauses.h"
#include "core/compare/detectors.h"
#include "core/compare/wordings.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// "The storm more than the gates": what is held against what.
struct Measured {
    int first = 0; ///< Into the words of the side.
    int second = 0;
};

/// The nearest content word in that direction, over articles and small words; none past punctuation.
std::optional<int> contentBeside(const SideWords &side, int from, int step)
{
    constexpr int reach = 3;
    const auto count = static_cast<int>(side.words.size());
    for (int i = from + step, seen = 0; i >= 0 && i < count && seen < reach; i += step, ++seen) {
        const Word &word = side.words[static_cast<std::size_t>(i)];
        if (word.kind == WordKind::Punctuation)
            return {};
        if (!word.isFunctionWord)
            return i;
    }
    return {};
}

/// "More than" and its like, each with the word before and the word behind. "More than 40" measures nothing.
std::vector<Measured> comparisonsIn(const SideWords &side)
{
    std::vector<Measured> comparisons;
    for (int i = 1; i < static_cast<int>(side.words.size()); ++i) {
        const auto at
            = [&side](int word) -> const Word & { return side.words[static_cast<std::size_t>(word)]; };
        if (!isOneOf(at(i), {u"than"})
            || !isOneOf(at(i - 1), {u"more", u"less", u"rather", u"better", u"worse", u"sooner"}))
            continue;
        const auto first = contentBeside(side, i - 1, -1);
        const auto second = contentBeside(side, i, 1);
        if (first && second && at(*first).kind != WordKind::Number && at(*second).kind != WordKind::Number)
            comparisons.push_back({*first, *second});
    }
    return comparisons;
}

TextRange rangeOf(const SideWords &side, const Measured &measured)
{
    return {side.words[static_cast<std::size_t>(measured.first)].range.begin,
            side.words[static_cast<std::size_t>(measured.second)].range.end};
}

bool areTurned(const SideWords &base, const Measured &before, const SideWords &other, const Measured &after)
{
    const auto alike = [&](int left, int right) {
        return areAlike(base.words[static_cast<std::size_t>(left)],
                        other.words[static_cast<std::size_t>(right)]);
    };
    return alike(before.first, after.second) && alike(before.second, after.first)
        && !alike(before.first, after.first);
}

} // namespace

/// "The gates more than the storm" became "the storm more than the gates". English alone.
void findTurnedComparisons(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const std::vector<Measured> answers = comparisonsIn(other);
    for (const Measured &before : comparisonsIn(base)) {
        const auto after = std::ranges::find_if(
            answers, [&](const Measured &each) { return areTurned(base, before, other, each); });
        if (after == answers.end())
            continue;
        const TextRange left = rangeOf(base, before);
        const TextRange right = rangeOf(other, *after);
        findings.push_back(finding(
            FindingKind::MeaningReversed,
            Tr::tr("%1 became %2").arg(quoted(base.version->text(left)), quoted(other.version->text(right))),
            Tr::tr("The two that are compared have changed places."),
            {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, right)}));
        return; // One sentence, one cause.
    }
}

} // namespace retold

#include "core/compare/findings/detectors.h"
#include "core/compare/findings/wordings.h"
#include "core/compare/readings/clauses.h"
#include "core/translation.h"

#include <algorithm>
#include <array>
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

/// "Replacing the tariff with a quota": what goes and what comes in its place.
std::vector<Measured> exchangesIn(const SideWords &side)
{
    constexpr int reach = 8; // Words from the verb to the preposition.
    std::vector<Measured> exchanges;
    const auto count = static_cast<int>(side.words.size());
    const auto at = [&side](int word) -> const Word & { return side.words[static_cast<std::size_t>(word)]; };
    for (int verb = 0; verb < count; ++verb) {
        const bool isExchange
            = std::ranges::any_of(std::array{u"replac", u"swap", u"substitut", u"exchang"},
                                  [&](QStringView stem) { return at(verb).stem.startsWith(stem); });
        for (int i = verb + 2; isExchange && i < std::min(count, verb + reach); ++i) {
            if (!isOneOf(at(i), {u"with", u"by", u"for"}))
                continue;
            const auto first = contentBeside(side, i, -1);
            const auto second = contentBeside(side, i, 1);
            if (first && second && *first > verb)
                exchanges.push_back({*first, *second});
            break;
        }
    }
    return exchanges;
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

/// Whether one was found and reported.
bool reportTurned(const FindingSources &sources, const BaseLink &link, const std::vector<Measured> &mine,
                  const std::vector<Measured> &theirs, const QString &why, Findings &findings)
{
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    for (const Measured &before : mine) {
        const auto after = std::ranges::find_if(
            theirs, [&](const Measured &each) { return areTurned(base, before, other, each); });
        if (after == theirs.end())
            continue;
        const TextRange left = rangeOf(base, before);
        const TextRange right = rangeOf(other, *after);
        findings.push_back(finding(
            FindingKind::MeaningReversed,
            Tr::tr("%1 became %2")
                .arg(quotedPhrase(*base.version, left), quotedPhrase(*other.version, right)),
            why, {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, right)}));
        return true;
    }
    return false;
}

} // namespace

/// "The gates more than the storm" became "the storm more than the gates", "replacing the gates with a wall"
/// "replacing a wall with the gates". English alone; one sentence, one cause.
void findTurnedComparisons(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    if (isWorthReadingAsEnglish(sources, link)
        && !reportTurned(sources, link, comparisonsIn(base), comparisonsIn(other),
                         Tr::tr("The two that are compared have changed places."), findings))
        reportTurned(sources, link, exchangesIn(base), exchangesIn(other),
                     Tr::tr("What goes and what comes in its place have changed places."), findings);
}

} // namespace retold

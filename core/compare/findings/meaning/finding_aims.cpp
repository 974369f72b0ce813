#include "core/compare/findings/detectors.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// Whether the words tell that somebody warns or is afraid of it.
const Word *warningIn(std::span<const Word> words)
{
    const auto warning = std::ranges::find_if(words, [](const Word &word) {
        return isOneOf(word,
                       {u"warned", u"warns", u"warn", u"warning", u"warnings", u"cautioned", u"cautions",
                        u"feared", u"fears", u"fear", u"afraid"});
    });
    return warning == words.end() ? nullptr : &*warning;
}

/// The verb by which somebody sets himself an aim: "aimed to", "is seeking to"; null where nobody does.
const Word *aimIn(std::span<const Word> words)
{
    const auto aim = std::ranges::adjacent_find(words, [](const Word &verb, const Word &to) {
        return isOneOf(to, {u"to"})
            && isOneOf(verb, {u"aim",     u"aims",    u"aimed",    u"aiming", u"seek",  u"seeks",   u"sought",
                              u"seeking", u"want",    u"wants",    u"wanted", u"hope",  u"hopes",   u"hoped",
                              u"intend",  u"intends", u"intended", u"plan",   u"plans", u"planned", u"tries",
                              u"tried",   u"trying",  u"strives",  u"strove"});
    });
    return aim == words.end() ? nullptr : &*aim;
}

/// The words with the three behind.
TextRange withNext(std::span<const Word> words, const Word *from)
{
    constexpr std::ptrdiff_t behind = 4;
    const std::ptrdiff_t at = from - words.data();
    const std::ptrdiff_t last = std::min(at + behind, static_cast<std::ptrdiff_t>(words.size()) - 1);
    return {from->range.begin, words[static_cast<std::size_t>(last)].range.end};
}

} // namespace

/// "Warned that the mission would fail if it became a trap" told as "aimed to prevent the mission from
/// becoming a trap": what was warned of has become somebody's own doing. English alone.
void findWarningsToldAsAims(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr double alike = 0.35;
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const std::span<const Word> base(link.words.left.words);
    const std::span<const Word> other(link.words.right.words);
    const Word *warning = warningIn(base);
    const Word *aim = aimIn(other);
    if (warning == nullptr || aim == nullptr || warningIn(other) != nullptr || aimIn(base) != nullptr
        || sharedContent(base, other) < alike)
        return;
    findings.push_back(changedWords(FindingKind::MeaningReversed, sources, link, withNext(base, warning),
                                    withNext(other, aim), Tr::tr("A warning is told as an aim.")));
}

} // namespace retold

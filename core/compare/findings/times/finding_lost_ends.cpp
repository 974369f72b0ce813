#include "core/annotate/name_words.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/untold.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

using Words = std::span<const Word>;

/// A denial that holds until some time, and that time.
struct EndedDenial {
    int denial = 0;
    IndexRange end; ///< "Before the end of the season".
};

bool tellsTime(Words words)
{
    return std::ranges::any_of(words, [](const Word &word) {
        return word.kind == WordKind::Number || nameWords().calendar.contains(word.normal)
            || isOneOf(word,
                       {u"year",   u"month",  u"week",    u"day",       u"season",   u"summer", u"winter",
                        u"spring", u"autumn", u"quarter", u"decade",    u"election", u"term",   u"years",
                        u"months", u"weeks",  u"days",    u"christmas", u"easter",   u"then"});
    });
}

int endOfPhrase(Words words, int from)
{
    constexpr int longest = 8;
    const int last = std::min(static_cast<int>(words.size()), from + longest);
    int end = from;
    while (end < last && words[static_cast<std::size_t>(end)].kind != WordKind::Punctuation
           && !isOneOf(words[static_cast<std::size_t>(end)], {u"and", u"but", u"as", u"which", u"because"}))
        ++end;
    return end;
}

std::optional<EndedDenial> endedDenialIn(Words words)
{
    constexpr int reach = 14;
    for (int denial = 0; denial < static_cast<int>(words.size()); ++denial) {
        if (!isPlainDenial(words[static_cast<std::size_t>(denial)]))
            continue;
        const int last = std::min(clauseAround(words, denial).end + reach, static_cast<int>(words.size()));
        for (int i = denial + 2; i < last; ++i) {
            if (words[static_cast<std::size_t>(i)].kind == WordKind::Punctuation)
                break;
            const int end = endOfPhrase(words, i + 1);
            const bool isEnd = isOneOfAt(words, i, {u"before", u"until"})
                && tellsTime(words.subspan(static_cast<std::size_t>(i), static_cast<std::size_t>(end - i)));
            if (isEnd)
                return EndedDenial{denial, {i, end}};
        }
    }
    return {};
}

/// Whether the words tell any time, or that it is so for now.
bool tellsAnyEnd(Words words)
{
    return tellsTime(words)
        || hasWord(words,
                   {u"before", u"until", u"till", u"yet", u"now", u"currently", u"immediate", u"immediately",
                    u"soon", u"later", u"earliest", u"present", u"moment", u"still", u"only"});
}

} // namespace

/// "No plans to sell it before the end of the season" told as "no plans to sell it": what was denied for a
/// time is denied for good. English alone.
void findLostEnds(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr double leastTold = 0.5;
    const Words base = link.words.left.words;
    const Words other = link.words.right.words;
    const auto ended
        = isWorthReadingAsEnglish(sources, link) ? endedDenialIn(base) : std::optional<EndedDenial>();
    if (!ended || tellsAnyEnd(other))
        return;
    const auto denied = partOf(link.words.left, {ended->denial + 1, ended->end.begin});
    const auto again = std::ranges::find_if(other, isPlainDenial);
    if (again == other.end() || toldShare(denied, other) < leastTold)
        return;
    const auto at = static_cast<int>(again - other.begin());
    findings.push_back(changedWords(FindingKind::ScopeChanged, sources, link,
                                    rangeOf(partOf(link.words.left, {ended->denial, ended->end.end})),
                                    rangeOf(partOf(link.words.right, {at, endOfPhrase(other, at)})),
                                    Tr::tr("The words tell how far it holds.")));
}

} // namespace retold

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

/// What somebody does not know of, or what nothing speaks for.
struct Unknown {
    int begin = 0; ///< Of the words that say so.
    IndexRange thing;
};

int endOfThing(Words words, int from)
{
    constexpr int longest = 8;
    const int last = std::min(static_cast<int>(words.size()), from + longest);
    int end = from;
    while (end < last && words[static_cast<std::size_t>(end)].kind != WordKind::Punctuation
           && !isOneOfAt(words, end, {u"and", u"but", u"which", u"who", u"that"}))
        ++end;
    return end;
}

/// "Not aware of any complaint", "knew of no complaint", "no evidence of a leak": where the thing begins.
std::optional<int> thingAt(Words words, int at)
{
    const bool isNotAware = isPlainDenial(words[static_cast<std::size_t>(at)])
        && isOneOfAt(words, at + 1, {u"aware"}) && isOneOfAt(words, at + 2, {u"of"});
    if (isNotAware)
        return at + 3;
    const bool isKnown = isOneOfAt(words, at, {u"knew", u"knows", u"know", u"heard", u"aware"})
        && isOneOfAt(words, at + 1, {u"of"});
    if (isKnown && isOneOfAt(words, at + 2, {u"no"}))
        return at + 3;
    const bool isUnproved = isOneOfAt(words, at, {u"no"})
        && isOneOfAt(words, at + 1,
                     {u"evidence", u"knowledge", u"record", u"reports", u"indication", u"sign", u"signs"})
        && isOneOfAt(words, at + 2, {u"of"});
    return isUnproved ? std::optional(at + 3) : std::nullopt;
}

std::optional<Unknown> unknownIn(Words words)
{
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
        const std::optional<int> thing = thingAt(words, i);
        if (thing && *thing < static_cast<int>(words.size()))
            return Unknown{i, {*thing, endOfThing(words, *thing)}};
    }
    return {};
}

/// What leaves it at what is known.
bool isOfKnowledge(const Word &word)
{
    return isOneOf(word, {u"aware",      u"unaware",    u"know",      u"knew",     u"known",    u"knows",
                          u"knowledge",  u"evidence",   u"record",    u"reports",  u"reported", u"sign",
                          u"signs",      u"indication", u"indicated", u"heard",    u"hear",     u"seen",
                          u"found",      u"find",       u"trace",     u"pointed",  u"points",   u"suggests",
                          u"suggested",  u"showed",     u"shown",     u"shows",    u"proof",    u"detected",
                          u"believe",    u"believed",   u"thinks",    u"thought",  u"appeared", u"appears",
                          u"apparently", u"may",        u"might",     u"received", u"ignorant"});
}

/// Where the words say outright that there is none: the denial right before a word of the thing.
std::optional<IndexRange> deniedIn(Words words, Words thing)
{
    constexpr int reach = 3;
    const QSet<QString> stems = contentStems(thing);
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
        if (!isOneOfAt(words, i, {u"no", u"never", u"none"}))
            continue;
        for (int k = i + 1; k <= std::min(i + reach, static_cast<int>(words.size()) - 1); ++k) {
            if (stems.contains(words[static_cast<std::size_t>(k)].stem))
                return IndexRange{i, endOfThing(words, k)};
        }
    }
    return {};
}

} // namespace

/// "Was not aware of any complaint" told as "there had been no complaint": what one does not know may be all
/// the same. English alone.
void findKnownDenials(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const Words base = link.words.left.words;
    const Words other = link.words.right.words;
    const std::optional<Unknown> unknown = unknownIn(base);
    if (!unknown || std::ranges::any_of(other, isOfKnowledge))
        return;
    const std::optional<IndexRange> denied = deniedIn(other, partOf(link.words.left, unknown->thing));
    if (!denied)
        return;
    findings.push_back(
        changedWords(FindingKind::StrengthChanged, sources, link,
                     rangeOf(partOf(link.words.left, {unknown->begin, unknown->thing.end})),
                     rangeOf(partOf(link.words.right, *denied)),
                     Tr::tr("To deny, to admit, not to know and not to say are four things.")));
}

} // namespace retold

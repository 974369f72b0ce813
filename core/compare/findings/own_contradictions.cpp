#include "core/compare/findings/own_contradictions.h"

#include "core/compare/findings/whole_phrase.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// Whether the words tell of anything beside the value itself.
bool tellsMore(std::span<const Word> words, const TextRange &value)
{
    return std::ranges::any_of(words, [&value](const Word &word) {
        return word.kind == WordKind::Word && !word.isFunctionWord && !value.contains(word.range);
    });
}

/// The clause around the value, or a few of its words on either side; "…, 41, …" with what stands before it.
TextRange toldOf(const AnnotatedVersion &own, int sentence, const TextRange &value)
{
    constexpr int reach = 4;
    constexpr int longest = 12; // Words that a message quotes whole.
    const auto words = wordsAt(own, sentence);
    const int at = wordAt(words, value.begin);
    const int behind = wordAt(words, value.end);
    IndexRange clause = clauseAround(words, at);
    clause.end = std::max(clause.end, behind);
    const auto part = [&] {
        return words.subspan(static_cast<std::size_t>(clause.begin), static_cast<std::size_t>(clause.size()));
    };
    if (!tellsMore(part(), value))
        clause.begin = std::max(0, at - reach);
    if (clause.size() > longest)
        clause = {std::max(clause.begin, at - reach), std::min(clause.end, behind + reach)};
    while (clause.begin > 0 && isOneOf(part().front(), {u"least", u"most", u"than"})) // "At least nine".
        --clause.begin;
    while (clause.begin < at
           && (part().front().kind == WordKind::Punctuation
               || isOneOf(part().front(), {u"and", u"but", u"that", u"which", u"who"})))
        ++clause.begin;
    return {part().front().range.begin, part().back().range.end};
}

} // namespace

Finding ownContradiction(const FindingSources &sources, int version, const TextRange &first,
                         const TextRange &other, const QString &why)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    const auto [left, right] = std::minmax(first, other);
    const Place before = placeOf(sources, version, left);
    const Place after = placeOf(sources, version, right);
    return finding(FindingKind::Contradiction,
                   Tr::tr("%1 and %2 in one version")
                       .arg(quotedPhrase(own, toldOf(own, before.sentence, left)),
                            quotedPhrase(own, toldOf(own, after.sentence, right))),
                   why, {before, after});
}

} // namespace retold

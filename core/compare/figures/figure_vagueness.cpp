#include "core/compare/figures/figure_vagueness.h"

#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/word_classes.h"

#include <algorithm>

namespace retold {

namespace {

bool isSpan(const Word &word)
{
    return isOneOf(word,
                   {u"seconds", u"minutes", u"hours", u"days", u"weeks", u"months", u"years", u"decades"});
}

/// "A brief pause", "a while".
bool isVagueSpan(const Word &first, const Word &second)
{
    return isOneOf(first,
                   {u"brief", u"short", u"temporary", u"limited", u"long", u"lengthy", u"prolonged",
                    u"certain", u"some", u"a"})
        && isOneOf(second,
                   {u"while", u"period", u"pause", u"time", u"spell", u"break", u"truce", u"halt", u"stay",
                    u"stop", u"delay", u"interval", u"lull", u"wait", u"closure"});
}

/// "Some 28 million", "twice as many": a hedge or a comparison, and no vague number.
bool isHedgeOrComparison(const AnnotatedVersion &version, std::span<const Word> words, const IndexRange &own)
{
    const auto isFigure = [&version](const Word &word) { // "Some two miles".
        return word.kind == WordKind::Number
            || std::ranges::any_of(version.figures, [&word](const Figure &figure) {
                   return figure.range.begin == word.range.begin;
               });
    };
    const Word *next
        = own.end < static_cast<int>(words.size()) ? &words[static_cast<std::size_t>(own.end)] : nullptr;
    const bool isHedge = next != nullptr && isFigure(*next);
    const bool isLast = next == nullptr || next->kind == WordKind::Punctuation;
    if (isLast && isOneOf(words[static_cast<std::size_t>(own.begin)], {u"most", u"more", u"much", u"little"}))
        return true; // "Will feel it most".
    return isHedge
        || (own.begin > 0 && isOneOf(words[static_cast<std::size_t>(own.begin) - 1], {u"as", u"so", u"how"}));
}

} // namespace

TextRange vagueWords(const AnnotatedVersion &version, int sentence, const QSet<QString> &beside)
{
    constexpr int noun = 1;
    constexpr int part = 3;
    constexpr int reach = 4;
    const std::span<const Word> words = wordsAt(version, sentence);
    const auto isBeside = [&](const IndexRange &own) {
        const int begin = std::max(0, own.begin - reach);
        const int end = std::min(static_cast<int>(words.size()), own.end + reach);
        const QSet<QString> stems = contentStems(
            words.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)));
        return stems.intersects(beside);
    };
    TextRange range;
    for (const Sighting &sighting : findSightings(words, version.version.language)) {
        if (sighting.kind != WordClass::Vague || isHedgeOrComparison(version, words, sighting.words)
            || !isBeside(sighting.words))
            continue;
        const TextRange own{words[static_cast<std::size_t>(sighting.words.begin)].range.begin,
                            words[static_cast<std::size_t>(sighting.words.end) - 1].range.end};
        const bool goesOn = !range.isEmpty() && own.begin <= range.end + 1;
        const bool hasOf = sighting.words.end < static_cast<int>(words.size())
            && words[static_cast<std::size_t>(sighting.words.end)].normal == u"of";
        if (sighting.level == part && !goesOn && !hasOf)
            continue; // "72 cents a share".
        range = {goesOn ? range.begin : own.begin, own.end};
        if (sighting.level == noun || sighting.level == part)
            return range;
    }
    return {};
}

TextRange vagueSpan(const AnnotatedVersion &version, int sentence)
{
    const std::span<const Word> words = wordsAt(version, sentence);
    for (std::size_t i = 1; i < words.size(); ++i) {
        const bool isBehind = isSpan(words[i])
            && isOneOf(words[i - 1], {u"within", u"for", u"in", u"several", u"after", u"many", u"few"});
        const bool isAhead = isSpan(words[i]) && i + 1 < words.size() && words[i - 1].kind == WordKind::Word
            && isOneOf(words[i + 1], {u"later", u"after", u"earlier", u"before"});
        const bool isNear
            = isOneOf(words[i - 1], {u"shortly", u"soon", u"long", u"moments", u"just", u"immediately"})
            && isOneOf(words[i], {u"before", u"after"});
        if (isBehind || isNear
            || (isVagueSpan(words[i - 1], words[i]) && !isOneOf(words[i], {u"stop", u"halt"})))
            return {words[i - 1].range.begin, words[i].range.end};
        if (isAhead)
            return {words[i].range.begin, words[i + 1].range.end};
    }
    return {};
}

} // namespace retold

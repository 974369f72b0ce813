#include "core/compare/figures/figure_added_up.h"

#include "core/compare/figures/figure_value.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"

#include <algorithm>
#include <array>

namespace retold {

namespace {

/// What befell people: of two such lots each has its own number.
bool isLot(const Word &word)
{
    return isOneOf(word,
                   {u"killed", u"dead", u"died", u"injured", u"hurt", u"wounded", u"missing", u"arrested"});
}

/// "All told", "in total", or the other summand as a part of it: "85,000, of which 25,000 is a bonus".
bool tellsSum(const AnnotatedVersion &own, int sentence, const Figure &summand)
{
    const auto isTotal = [](const Word &word) {
        return isOneOf(word,
                       {u"total", u"totals", u"totalling", u"totaling", u"altogether", u"together",
                        u"combined", u"sum", u"overall", u"casualties"});
    };
    // "Killed or injured" counts both.
    const auto words = wordsAt(own, sentence);
    const bool isEither = hasWord(words, {u"or"}) && std::ranges::count_if(words, isLot) > 1;
    const bool isPartOf = hasWord(words, {u"which", u"including", u"includes", u"included", u"counting"});
    return isEither || std::ranges::any_of(words, isTotal)
        || (isPartOf
            && std::ranges::any_of(inSentence(own.figures, sentence),
                                   [&summand](const Figure &each) { return each.value == summand.value; }));
}

/// Whether the two stand in one list, "12 boats in May and 8 in June": no verb between them parts what is
/// told of each.
bool areListed(const AnnotatedVersion &own, const Figure &one, const Figure &other)
{
    constexpr std::size_t most = 6;
    const auto [first, second] = std::minmax(one.range.begin, other.range.begin);
    const auto words = wordsAt(own, one.sentence);
    const auto begin = static_cast<std::size_t>(wordAt(words, first)) + 1;
    const auto end = static_cast<std::size_t>(wordAt(words, second));
    const auto between = words.subspan(begin, end - std::min(begin, end));
    return between.size() <= most && hasWord(between, {u"and", u"plus"})
        && std::ranges::none_of(between, [](const Word &word) {
               return isLot(word) || word.normal.endsWith(u"ed") || word.kind == WordKind::Punctuation
                   || isOneOf(word,
                              {u"was", u"were", u"is", u"are", u"had", u"has", u"have", u"will", u"who"});
           });
}

/// The sum stands where neither summand is told any more.
bool standsForBoth(const AnnotatedVersion &own, const Figure &first, const Figure &step,
                   const AnnotatedVersion &far, const Figure &answer)
{
    const bool isOneKind = first.kind == step.kind && first.kind == answer.kind;
    const bool isKept
        = std::ranges::any_of(inSentence(far.figures, answer.sentence), [&](const Figure &each) {
              return each.value == first.value || each.value == step.value;
          });
    return isOneKind && !isKept && areListed(own, first, step)
        && std::ranges::none_of(wordsAt(own, first.sentence), isLot);
}

/// The stem of the content word nearest before the figure: "arrested 12 people".
QString deedBefore(const AnnotatedVersion &own, const Figure &figure)
{
    constexpr std::size_t reach = 3;
    const auto words = wordsAt(own, figure.sentence);
    const auto before = words.first(static_cast<std::size_t>(wordAt(words, figure.range.begin)));
    const auto near = before.last(std::min(reach, before.size()));
    const auto found = std::find_if(near.rbegin(), near.rend(), [](const Word &word) {
        return word.kind == WordKind::Word && !word.isFunctionWord;
    });
    return found == near.rend() ? QString() : found->stem;
}

/// "Arrested 12 people on Friday. Arrested 31 on Saturday." became "arrested 43 people on both days": of one
/// thing counted twice, and what was done with either is told of the sum.
bool countsBoth(const AnnotatedVersion &own, const Figure &first, const Figure &step,
                const AnnotatedVersion &far, const Figure &answer)
{
    const auto words = wordsAt(far, answer.sentence);
    const auto isTold = [&](const Figure &figure) {
        const QString deed = deedBefore(own, figure);
        return !deed.isEmpty() && std::ranges::find(words, deed, &Word::stem) != words.end();
    };
    const bool isKept
        = std::ranges::any_of(inSentence(far.figures, answer.sentence), [&](const Figure &each) {
              return each.value == first.value || each.value == step.value;
          });
    return countOne(first, step) && countOne(first, answer) && !isKept && isTold(first) && isTold(step);
}

/// "Vale will pay 4 million. The ministry will pay 9." became "the two will together pay 13 million": the
/// other summand may stand in the sentence before or behind.
bool isAddedUpWithNext(const AnnotatedVersion &own, const Figure &first, const AnnotatedVersion &far,
                       const Figure &answer)
{
    const auto isSummand = [&](const Figure &each) {
        const auto *step = std::get_if<double>(&each.value);
        return step != nullptr && each.kind == first.kind && each.unit == first.unit
            && std::get<double>(first.value) + *step == std::get<double>(answer.value)
            && (tellsSum(far, answer.sentence, each) || countsBoth(own, first, each, far, answer));
    };
    return std::ranges::any_of(std::array{first.sentence - 1, first.sentence + 1}, [&](int beside) {
        return std::ranges::any_of(inSentence(own.figures, beside), isSummand);
    });
}

} // namespace

bool isAddedUp(const FindingSources &sources, int version, const Figure &first, int otherVersion,
               const Figure &answer)
{
    constexpr std::size_t table = 12;
    const AnnotatedVersion &far = versionAt(sources, otherVersion);
    const AnnotatedVersion &own = versionAt(sources, version);
    const auto *part = std::get_if<double>(&first.value);
    const auto *sum = std::get_if<double>(&answer.value);
    const auto figures = inSentence(own.figures, first.sentence);
    if (part == nullptr || sum == nullptr || figures.size() > table)
        return false;
    return isAddedUpWithNext(own, first, far, answer)
        || std::ranges::any_of(figures, [&](const Figure &each) {
               const auto *step = std::get_if<double>(&each.value);
               return step != nullptr && each.range != first.range && *part + *step == *sum
                   && (sources.story.figures.of(version, each).isIncrement
                       || tellsSum(far, answer.sentence, each)
                       || standsForBoth(own, first, each, far, answer));
           });
}

} // namespace retold

#include "core/compare/readings/conditions.h"

#include "core/annotate/number_lexicon.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"

#include <algorithm>

namespace retold {

namespace {

/// "Asked if", "as if", "if necessary" set no condition.
bool isIf(const EventSide &side, int at)
{
    return isOneOf(side.word(at), {u"if"})
        && !isBefore(side, at,
                     {u"as",      u"even",   u"what",  u"see",    u"sees",      u"ask",    u"asks",
                      u"asked",   u"know",   u"knew",  u"wonder", u"wondered",  u"decide", u"decided",
                      u"unclear", u"check",  u"sure",  u"out",    u"determine", u"doubt",  u"say",
                      u"said",    u"unsure", u"known", u"and",    u"or"})
        && !isBehind(side, at, {u"any", u"so", u"not", u"possible", u"necessary", u"needed", u"ever"});
}

/// "As long as four years": how long, not on what condition.
bool isSpan(const EventSide &side, int at)
{
    if (at >= static_cast<int>(side.text.size()))
        return false;
    const Word &word = side.word(at);
    const auto number = numberWord(word.normal);
    return word.kind == WordKind::Number || (number && number->value > 1)
        || (isOneOf(word, {u"a", u"one"})
            && isBehind(side, at, {u"day", u"week", u"month", u"year", u"decade", u"century"}));
}

/// "Would pay for the roof provided the owners had": no firm provides the owners with anything.
bool isProvidedBehindModal(const EventSide &side, int at)
{
    constexpr int reach = 12;
    return isOneOf(side.word(at), {u"provided", u"providing"})
        && isBehind(side, at, {u"the", u"a", u"an", u"its", u"their", u"his", u"her", u"all", u"both"})
        && hasForm(side, at - reach, at, {u"will", u"would", u"can", u"could", u"may", u"might"})
        && !isBefore(side, at, {u"be", u"been", u"by", u"and", u"or", u"have", u"has", u"had"});
}

bool opensCondition(const EventSide &side, int at)
{
    const Word &word = side.word(at);
    const bool isOpened = at > 0 && side.word(at - 1).kind == WordKind::Punctuation;
    return isIf(side, at) || isOneOf(word, {u"unless"}) || isProvidedBehindModal(side, at)
        || (isOneOf(word, {u"subject", u"contingent", u"conditional", u"dependent"})
            && isBehind(side, at, {u"to", u"on", u"upon"}))
        || (isOneOf(word, {u"provided"}) && isOpened
            && !isBehind(side, at, {u"by", u"with", u"for", u"to", u"in"}))
        || (isOneOf(word, {u"provided", u"providing", u"assuming"})
            && isBehind(side, at, {u"that", u"it", u"they", u"he", u"she", u"there", u"no"}))
        || (isOneOf(word, {u"condition"}) && isBefore(side, at, {u"on"}) && !isBehind(side, at, {u"of"}))
        || (isOneOf(word, {u"pending", u"depending"}) && isOpened)
        || (isOneOf(word, {u"should"}) && (at == 0 || isBefore(side, at, {u"."})))
        || (isOneOf(word, {u"long"}) && isBefore(side, at, {u"as", u"so"}) && isBehind(side, at, {u"as"})
            && !isSpan(side, at + 2));
}

/// Of "if it withdraws the roster that it brought in", what stands before "that": the rest may be told of the
/// roster in whatever way.
std::span<const Word> headOf(std::span<const Word> condition)
{
    constexpr std::ptrdiff_t fewest = 2;
    const auto isContent
        = [](const Word &word) { return word.kind == WordKind::Word && !word.isFunctionWord; };
    const auto opener = std::ranges::find_if(condition, [&](const Word &word) {
        return isOneOf(word, {u"that", u"which", u"who", u"whose", u"where"})
            && std::count_if(condition.data(), &word, isContent) >= fewest;
    });
    return condition.first(static_cast<std::size_t>(opener - condition.begin()));
}

} // namespace

bool isBefore(const EventSide &side, int at, std::initializer_list<QStringView> forms)
{
    return at > 0 && isOneOf(side.word(at - 1), forms);
}

bool isBehind(const EventSide &side, int at, std::initializer_list<QStringView> forms)
{
    return at + 1 < static_cast<int>(side.text.size()) && isOneOf(side.word(at + 1), forms);
}

std::vector<Condition> conditionsOf(const EventSide &side, QuotedConditions quoted)
{
    constexpr int longest = 16;
    std::vector<Condition> conditions;
    for (int i = 0; i < static_cast<int>(side.text.size()); ++i) {
        const bool isSkipped
            = quoted == QuotedConditions::Skipped && isInMarks(side.version, side.word(i).range);
        if (!opensCondition(side, i) || isSkipped)
            continue;
        int end = i + 1;
        while (end < std::min(static_cast<int>(side.text.size()), i + longest)
               && !isOneOf(side.word(end), {u",", u".", u";", u":", u"–", u"—", u"(", u")", u"\"", u"”"}))
            ++end;
        const auto words
            = side.words().subspan(static_cast<std::size_t>(i) + 1, static_cast<std::size_t>(end - i) - 1);
        const bool isBegunBefore
            = isOneOf(side.word(i), {u"condition", u"long"}); // "On condition", "as long".
        conditions.push_back({{isBegunBefore ? i - 1 : i, end}, contentStems(headOf(words))});
        i = end;
    }
    return conditions;
}

} // namespace retold

#include "core/annotate/figure_clues.h"

#include "core/annotate/date_parts.h"
#include "core/annotate/figure_multiples.h"
#include "core/annotate/number_lexicon.h"
#include "core/annotate/number_vague.h"

namespace retold {
namespace {

bool isNumber(const FigureTokens &tokens, qsizetype at)
{
    if (!tokens.isWord(at))
        return tokens[at].kind != FigureTokenKind::Mark;
    return isNumberWord(tokens[at].lower) || readDecadeWord(tokens, at);
}

/// What is read without a number: "a mile", "twice", "scores of boats", "in May", "yesterday", "noon".
bool opensWithoutNumber(const FigureTokens &tokens, qsizetype at, const Calendar &calendar)
{
    return tokens.isWord(at)
        && (isOneOf(tokens[at].lower, {u"a", u"an", u"noon", u"midday", u"midnight"})
            || monthAt(tokens, at, calendar) > 0 || readMultiple(tokens, at) || readScores(tokens, at)
            || readRelativeDate(tokens, at, calendar));
}

} // namespace

FigureClues::FigureClues(const FigureTokens &tokens, const Calendar &calendar) :
    m_canBegin(static_cast<std::size_t>(tokens.size()), true)
{
    // A currency may have a name of three words, with its full stop and a minus sign before the digits.
    constexpr qsizetype farthest = 6;
    if (tokens.language() != u"en")
        return;
    qsizetype number = tokens.size() + farthest + 1;
    for (qsizetype at = tokens.size() - 1; at >= 0; --at) {
        if (isNumber(tokens, at))
            number = at;
        m_canBegin[static_cast<std::size_t>(at)]
            = number - at <= farthest || opensWithoutNumber(tokens, at, calendar);
    }
}

} // namespace retold

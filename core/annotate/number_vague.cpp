#include "core/annotate/number_vague.h"

#include "core/annotate/number_lexicon.h"

#include <cmath>

namespace retold {
namespace {

std::optional<NumberWord> wordAt(const FigureTokens &tokens, qsizetype at)
{
    return tokens.isWord(at) ? numberWord(tokens[at].lower) : std::nullopt;
}

/// How much "dozens" and "several hundred" let in.
Interval vagueInterval(double scale, double low, double high)
{
    return {scale * low, scale * high};
}

/// Whether "low-", "the high" or the like stands before a token.
bool isPartOfDecade(const FigureTokens &tokens, qsizetype at)
{
    const qsizetype word = at - (tokens.isHyphen(at - 1) && tokens.isGlued(at) ? 2 : 1);
    return isOneOf(tokens[word].lower, {u"low", u"mid", u"high", u"lower", u"upper"});
}

} // namespace

std::optional<Decade> readDecadeWord(const FigureTokens &tokens, qsizetype at)
{
    constexpr double lowest = 20;
    constexpr double highest = 90;
    Decade decade{0, at + 1};
    if (tokens.isNumeral(at) && isOneOf(tokens[at + 1].lower, {u"s", u"'s"}) && tokens.isGlued(at + 1)) {
        decade = {tokens[at].numeral.value, at + 2};
    } else if (tokens.isWord(at) && tokens[at].lower.endsWith(u"ies")) {
        const std::optional<NumberWord> word = numberWord(tokens[at].lower.chopped(3) + u'y');
        decade.first = word && word->role == NumberRole::Ten ? word->value : 0;
    }
    const bool isDecade
        = decade.first >= lowest && decade.first <= highest && std::fmod(decade.first, 10) == 0;
    return isDecade ? std::optional(decade) : std::nullopt;
}

std::optional<NumberMatch> readVagueDecade(const FigureTokens &tokens, qsizetype at)
{
    const std::optional<Decade> decade
        = isPartOfDecade(tokens, at) ? readDecadeWord(tokens, at) : std::nullopt;
    if (!decade)
        return std::nullopt;
    return NumberMatch{.end = decade->end,
                       .interval = Interval{decade->first, decade->first + 9},
                       .form = NumberForm::Vague,
                       .isWords = tokens.isWord(at)};
}

/// "a score of walkers": twenty of what can be many, and no score of a game or a film.
std::optional<NumberMatch> readOneScore(const FigureTokens &tokens, qsizetype at)
{
    const FigureToken &thing = tokens[at + 3];
    const bool isPlural = thing.kind == FigureTokenKind::Word && !thing.isCapital && thing.lower.size() > 3
        && (thing.lower.endsWith(u's') || isOneOf(thing.lower, {u"people", u"women", u"children"}));
    const bool isOfGame = isOneOf(thing.lower, {u"points", u"goals", u"runs", u"songs", u"films", u"tests"})
        || wordAt(tokens, at + 3);
    if (!tokens.isWord(at, u"a") || !tokens.isWord(at + 1, u"score") || !tokens.isWord(at + 2, u"of")
        || !isPlural || isOfGame)
        return std::nullopt;
    return NumberMatch{.end = at + 2, .value = 20, .isWords = true};
}

std::optional<NumberMatch> readScores(const FigureTokens &tokens, qsizetype at)
{
    if (const std::optional<NumberMatch> one = readOneScore(tokens, at))
        return one;
    const bool isAlone
        = isOneOf(tokens[at + 1].lower,
                  {u"more", u"others", u"injured", u"wounded", u"killed", u"missing", u"hurt", u"dead"});
    const bool isOf = tokens.isWord(at + 1, u"of") && tokens.isWord(at + 2);
    if (!tokens.isWord(at, u"scores") || !(isOf || isAlone))
        return std::nullopt;
    const FigureToken &before = tokens[at - 1];
    const bool isFree = before.kind == FigureTokenKind::Mark || before.lower.endsWith(u"ed")
        || before.lower.endsWith(u"ing")
        || isOneOf(before.lower, {u"and",   u"by",    u"in",    u"for",     u"to",   u"from",     u"with",
                                  u"are",   u"were",  u"have",  u"left",    u"that", u"as",       u"when",
                                  u"where", u"while", u"but",   u"or",      u"on",   u"at",       u"be",
                                  u"sent",  u"among", u"after", u"despite", u"said", u"literally"});
    const bool isOfPupils = isOneOf(
        tokens[at + 2].lower, {u"the", u"all", u"each", u"his", u"her", u"their", u"students", u"pupils"});
    if (!isFree || (isOf && (isOfPupils || wordAt(tokens, at + 2))))
        return std::nullopt;
    return NumberMatch{.end = at + 1,
                       .interval = vagueInterval(20, 1, 10),
                       .form = NumberForm::Vague,
                       .scale = 20,
                       .isWords = true};
}

std::optional<NumberMatch> readVaguePlural(const FigureTokens &tokens, qsizetype at)
{
    double scale = 0;
    if (tokens.isWord(at, u"tens"))
        scale = 10;
    else if (const std::optional<NumberWord> word = wordAt(tokens, at); word && word->isPlural)
        scale = word->value;
    else
        return std::nullopt;
    qsizetype end = at + 1;
    if (const std::optional<NumberWord> of
        = tokens.isWord(end, u"of") ? wordAt(tokens, end + 1) : std::nullopt;
        of && of->isPlural) {
        scale *= of->value;
        end += 2;
    }
    if (scale == 10 && end == at + 1)
        return std::nullopt;
    return NumberMatch{.end = end,
                       .interval = vagueInterval(scale, 1, 10),
                       .form = NumberForm::Vague,
                       .scale = scale,
                       .isWords = true};
}

std::optional<NumberMatch> readVagueMany(const FigureTokens &tokens, qsizetype at)
{
    qsizetype next = at + (tokens.isWord(at, u"a") ? 1 : 0);
    const bool isCouple = tokens.isWord(next, u"couple");
    if (!isCouple && !tokens.isWord(next, u"few") && !tokens.isWord(next, u"several")
        && !tokens.isWord(next, u"many"))
        return std::nullopt;
    const bool isFew = tokens.isWord(next, u"few");
    ++next;
    next += isCouple && tokens.isWord(next, u"of") ? 1 : 0;
    const std::optional<NumberWord> word = wordAt(tokens, next);
    if (!word || word->role < NumberRole::Hundred || word->isPlural)
        return std::nullopt;
    double scale = word->value;
    ++next;
    if (const std::optional<NumberWord> second = wordAt(tokens, next);
        second && second->role == NumberRole::Scale) {
        scale *= second->value;
        ++next;
    }
    const Interval interval = isCouple ? vagueInterval(scale, 2, 3) : vagueInterval(scale, 2, isFew ? 5 : 10);
    return NumberMatch{
        .end = next, .interval = interval, .form = NumberForm::Vague, .scale = scale, .isWords = true};
}

} // namespace retold

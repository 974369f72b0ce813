#include "core/annotate/figure_hedges.h"

#include "core/annotate/figure_data.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestPhrase = 5; // Words of "equal to or more than".

/// The phrases of one language in number-hedges.txt.
struct HedgeWords {
    QHash<QString, HedgeDirection> before;
    QHash<QString, HedgeDirection> behind;
    QSet<QString> lastWords;  ///< Of `before`.
    QSet<QString> firstWords; ///< Of `behind`.
};

HedgeDirection directionOf(const QString &word)
{
    struct Entry {
        const char16_t *word;
        HedgeDirection direction;
    };
    constexpr std::array entries{
        Entry{u"about", HedgeDirection::About},   Entry{u"least", HedgeDirection::AtLeast},
        Entry{u"most", HedgeDirection::AtMost},   Entry{u"more", HedgeDirection::MoreThan},
        Entry{u"less", HedgeDirection::LessThan}, Entry{u"nearly", HedgeDirection::Nearly}};
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&word](const Entry &entry) { return word == entry.word; });
    Q_ASSERT(found != entries.end());
    return found == entries.end() ? HedgeDirection::About : found->direction;
}

QHash<QString, HedgeWords> readWords()
{
    QHash<QString, HedgeWords> all;
    for (const QStringList &row : readFigureData(u"number-hedges.txt"_s)) {
        if (row.size() != 4)
            continue;
        HedgeWords &words = all[row[0]];
        const bool isBefore = row[2] == u"before";
        for (const QString &phrase : listOf(row[3])) {
            (isBefore ? words.before : words.behind).insert(phrase, directionOf(row[1]));
            if (isBefore)
                words.lastWords.insert(phrase.section(u' ', -1));
            else
                words.firstWords.insert(phrase.section(u' ', 0, 0));
        }
    }
    return all;
}

const HedgeWords &wordsOf(const QString &language)
{
    static const QHash<QString, HedgeWords> all = readWords();
    static const HedgeWords none;
    const auto found = all.constFind(language);
    return found == all.constEnd() ? none : *found;
}

bool isDay(const Quantity &quantity)
{
    return quantity.kind == FigureKind::Date || quantity.kind == FigureKind::Time;
}

/// "no later than Monday", "around Monday"; but not "more than last year", "up to Monday".
bool canPhraseHedge(const FigureTokens &tokens, const Hedge &hedge, const Quantity &quantity)
{
    // "22% higher than two years ago": compared with what it was then.
    if (quantity.kind == FigureKind::Duration && tokens.isWord(hedge.end - 1, u"than")
        && isOneOf(tokens[quantity.end].lower, {u"ago", u"earlier", u"before", u"previously"})
        && (!isOneOf(tokens[hedge.begin].lower, {u"more", u"less", u"no", u"not"})
            || tokens.isMark(hedge.begin - 1, u'%')
            || isOneOf(tokens[hedge.begin - 1].lower, {u"points", u"percent", u"cent"})))
        return false;
    const bool isNear = hedge.direction == HedgeDirection::About || hedge.direction == HedgeDirection::Nearly;
    return !isDay(quantity) || isNear || tokens.isWord(hedge.end - 2, u"later")
        || tokens.isWord(hedge.end - 2, u"earlier");
}

/// "some" hedges a count that can be rough, "over" no span of time that something lasts.
bool canWordHedge(const FigureTokens &tokens, const Hedge &hedge, const Quantity &quantity)
{
    const QString &word = tokens[hedge.begin].lower;
    const double value = quantity.interval ? quantity.interval->low : quantity.value;
    if (word == u"some")
        return value >= 10 || quantity.kind == FigureKind::Fraction || quantity.kind == FigureKind::Duration;
    if (word == u"past") // "surged past $3bn", but "the past nine elections"
        return !isOneOf(
            tokens[hedge.begin - 1].lower,
            {u"the", u"this", u"these", u"those", u"his", u"her", u"its", u"their", u"our", u"my"});
    if (word == u"over" && quantity.kind == FigureKind::Duration)
        return isOneOf(tokens[hedge.begin - 1].lower,
                       {u"for", u"by", u"of", u"after", u"lasted", u"lasting", u"took", u"takes", u"taking"})
            || tokens.isWord(quantity.end, u"ago") || tokens.isWord(quantity.end, u"later");
    if (word == u"near" || word == u"past" || word == u"c")
        return !isDay(quantity);
    const bool isYear = quantity.kind == FigureKind::Date || quantity.kind == FigureKind::Ordinal;
    return !isYear || (word != u"over" && word != u"above" && word != u"under" && word != u"below");
}

bool canHedge(const FigureTokens &tokens, const Hedge &hedge, const Quantity &quantity)
{
    return hedge.end - hedge.begin > 1 ? canPhraseHedge(tokens, hedge, quantity)
                                       : canWordHedge(tokens, hedge, quantity);
}

/// "get up to 2.5 per cent" is where one gets, no limit; "handed over 300 files" tells of no more than 300.
bool isPartOfVerb(const FigureTokens &tokens, const Hedge &hedge)
{
    static const QSet<QString> up{u"get"_s,     u"gets"_s, u"got"_s,   u"getting"_s, u"go"_s,
                                  u"goes"_s,    u"went"_s, u"going"_s, u"lead"_s,    u"leads"_s,
                                  u"leading"_s, u"led"_s,  u"run"_s,   u"running"_s};
    static const QSet<QString> over{u"hand"_s, u"hands"_s,  u"handed"_s, u"handing"_s,
                                    u"turn"_s, u"turns"_s,  u"turned"_s, u"turning"_s,
                                    u"sign"_s, u"signed"_s, u"signing"_s};
    const QString &verb = tokens[hedge.begin - 1].lower;
    if (tokens.isWord(hedge.begin, u"up"))
        return up.contains(verb);
    return hedge.end == hedge.begin + 1 && tokens.isWord(hedge.begin, u"over") && over.contains(verb);
}

/// Where a hedge before the quantity ends: before the "the" of a place and the full stop of a short form.
qsizetype hedgeEnd(const FigureTokens &tokens, const Quantity &quantity)
{
    qsizetype end = quantity.begin;
    const bool isPlace = quantity.kind == FigureKind::Ordinal && tokens.isWord(end - 1, u"the")
        && (tokens[quantity.end].kind == FigureTokenKind::Mark
            || isOneOf(tokens[quantity.end].lower, {u"and", u"but"})); // "higher than the tenth but …"
    end -= isPlace ? 1 : 0;
    end -= tokens.isMark(end - 1, u'.') && tokens.isGlued(end - 1) && tokens[end - 2].lower.size() <= 6 ? 1
                                                                                                        : 0;
    return end;
}

std::optional<Hedge> findPhraseBefore(const FigureTokens &tokens, const Quantity &quantity)
{
    const HedgeWords &words = wordsOf(tokens.language());
    const qsizetype end = hedgeEnd(tokens, quantity);
    if (!tokens.isWord(end - 1) || !words.lastWords.contains(tokens[end - 1].lower))
        return std::nullopt;
    std::optional<Hedge> best;
    QString phrase;
    for (qsizetype begin = end - 1; begin >= end - longestPhrase && tokens.isWord(begin); --begin) {
        phrase = tokens[begin].lower + (phrase.isEmpty() ? QString() : u' ' + phrase);
        if (const auto found = words.before.constFind(phrase); found != words.before.constEnd()) {
            const Hedge hedge{begin, end, *found};
            if (canHedge(tokens, hedge, quantity) && !isPartOfVerb(tokens, hedge))
                best = hedge;
        }
    }
    return best;
}

/// "~40", ">30", "<= 5".
std::optional<Hedge> findSignBefore(const FigureTokens &tokens, const Quantity &quantity)
{
    struct Sign {
        char16_t sign;
        HedgeDirection direction;
    };
    constexpr std::array signs{Sign{u'~', HedgeDirection::About},    Sign{u'≈', HedgeDirection::About},
                               Sign{u'>', HedgeDirection::MoreThan}, Sign{u'<', HedgeDirection::LessThan},
                               Sign{u'≥', HedgeDirection::AtLeast},  Sign{u'≤', HedgeDirection::AtMost}};
    const bool hasEqual = tokens.isMark(quantity.begin - 1, u'=');
    const qsizetype at = quantity.begin - (hasEqual ? 2 : 1);
    for (const Sign &sign : signs) {
        if (!tokens.isMark(at, sign.sign))
            continue;
        const HedgeDirection equal = sign.sign == u'>' ? HedgeDirection::AtLeast : HedgeDirection::AtMost;
        return Hedge{at, quantity.begin, hasEqual ? equal : sign.direction};
    }
    return std::nullopt;
}

/// "pre-" of "pre-2014": not before that year, and so on.
std::optional<Hedge> findPrefix(const FigureTokens &tokens, const Quantity &quantity)
{
    struct Prefix {
        const char16_t *word;
        HedgeDirection direction;
    };
    constexpr std::array prefixes{
        Prefix{u"pre", HedgeDirection::LessThan},   Prefix{u"post", HedgeDirection::MoreThan},
        Prefix{u"mid", HedgeDirection::About},      Prefix{u"sub", HedgeDirection::LessThan},
        Prefix{u"under", HedgeDirection::LessThan}, Prefix{u"over", HedgeDirection::MoreThan}};
    if (!tokens.isHyphen(quantity.begin - 1) || !tokens.isGlued(quantity.begin))
        return std::nullopt;
    for (const Prefix &prefix : prefixes) {
        if (tokens.isWord(quantity.begin - 2, prefix.word))
            return Hedge{quantity.begin - 2, quantity.begin, prefix.direction};
    }
    return std::nullopt;
}

/// "$10 million plus bonuses", "$10 plus $3": something comes on top.
bool isAddition(const FigureTokens &tokens, const Quantity &quantity, qsizetype plus)
{
    return tokens.isWord(plus, u"plus") && tokens[plus].hasGap
        && (tokens.isWord(plus + 1) || tokens.isNumeral(plus + 1) || tokens.isNumeral(plus + 2))
        && quantity.kind == FigureKind::Currency;
}

std::optional<Hedge> findBehind(const FigureTokens &tokens, const Quantity &quantity)
{
    const qsizetype end = quantity.end;
    if (tokens.isMark(end, u'+') && tokens.isGlued(end))
        return Hedge{end, end + 1, HedgeDirection::AtLeast};
    const qsizetype begin = end + (tokens.isHyphen(end) && tokens.isGlued(end) ? 1 : 0);
    const HedgeWords &words = wordsOf(tokens.language());
    if (!words.firstWords.contains(tokens[begin].lower) || isAddition(tokens, quantity, begin))
        return std::nullopt;
    std::optional<Hedge> best;
    QString phrase;
    for (qsizetype i = begin; i < begin + longestPhrase && tokens.isWord(i); ++i) {
        phrase += (phrase.isEmpty() ? QString() : u" "_s) + tokens[i].lower;
        if (const auto found = words.behind.constFind(phrase); found != words.behind.constEnd())
            best = Hedge{begin, i + 1, *found};
    }
    return best;
}

} // namespace

std::optional<Hedge> findHedge(const FigureTokens &tokens, const Quantity &quantity)
{
    if (quantity.isHyphenated && tokens.isWord(quantity.end + 1, u"plus")) { // "some 600-plus": at least.
        if (const std::optional<Hedge> plus = findBehind(tokens, quantity))
            return plus;
    }
    for (const auto finder : {&findPhraseBefore, &findSignBefore, &findPrefix, &findBehind}) {
        if (const std::optional<Hedge> hedge = finder(tokens, quantity))
            return hedge;
    }
    return std::nullopt;
}

} // namespace retold

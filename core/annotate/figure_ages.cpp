#include "core/annotate/figure_ages.h"

#include "core/annotate/figure_ranges.h"
#include "core/annotate/number_lexicon.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

constexpr double oldest = 120;

bool isOneOf(QStringView word, std::initializer_list<const char16_t *> words)
{
    return std::any_of(words.begin(), words.end(), [word](const char16_t *other) { return word == other; });
}

Quantity yearsOf(Quantity quantity)
{
    quantity.kind = FigureKind::Age;
    if (quantity.unit.isEmpty())
        quantity.unit = u"years"_s;
    return quantity;
}

bool canBeAge(const Quantity &quantity)
{
    const double value = quantity.interval ? quantity.interval->high : quantity.value;
    const bool isTime = quantity.unit.isEmpty() || quantity.kind == FigureKind::Duration;
    return isTime && quantity.scale == 1 && value >= 0 && value <= oldest
        && (quantity.form == NumberForm::Cardinal || quantity.form == NumberForm::Vague);
}

/// "aged 37", "aged between 25 and 54", "of age 87".
std::optional<Quantity> readBehindAged(const FigureTokens &tokens, qsizetype at)
{
    const bool isAged = isOneOf(tokens[at - 1].lower, {u"aged", u"age", u"ages"})
        || (isOneOf(tokens[at - 2].lower, {u"aged", u"age", u"ages"})
            && isOneOf(tokens[at - 1].lower,
                       {u"between", u"from", u"about", u"around", u"over", u"under", u"of"}));
    if (!isAged || !(tokens.isNumeral(at) || tokens.isWord(at)))
        return std::nullopt;
    std::optional<Quantity> quantity = readQuantity(tokens, at);
    if (!quantity || !canBeAge(*quantity))
        return std::nullopt;
    if (const std::optional<Quantity> range = readRange(tokens, *quantity); range && canBeAge(*range))
        quantity = range;
    return yearsOf(*quantity);
}

bool isPersonNoun(const QString &word)
{
    static const QSet<QString> words{u"boy"_s,      u"girl"_s,   u"man"_s,     u"woman"_s,   u"son"_s,
                                     u"daughter"_s, u"sister"_s, u"brother"_s, u"mother"_s,  u"father"_s,
                                     u"husband"_s,  u"wife"_s,   u"victim"_s,  u"student"_s, u"teenager"_s,
                                     u"partner"_s,  u"child"_s,  u"driver"_s,  u"suspect"_s, u"officer"_s,
                                     u"actor"_s,    u"singer"_s, u"player"_s,  u"star"_s};
    return words.contains(word);
}

bool isMonthLike(const QString &word)
{
    return isOneOf(word,
                   {u"january", u"february", u"march", u"april", u"may", u"june", u"july", u"august",
                    u"september", u"october", u"november", u"december", u"jan", u"feb", u"sept", u"oct",
                    u"nov", u"dec"});
}

/// "Joanne Bartlett, 35, said": a bare number between commas behind a person.
std::optional<Quantity> readApposition(const FigureTokens &tokens, qsizetype at)
{
    const bool isBetween = tokens.isMark(at - 1, u',') && tokens.isNumeral(at) && tokens[at].hasGap
        && (isOneOf(tokens[at + 1].lower, {u",", u".", u";", u")"}) && tokens.isGlued(at + 1));
    const Numeral &numeral = tokens[at].numeral;
    if (!isBetween || numeral.hasDecimals || numeral.isGrouped || numeral.value > oldest || numeral.value < 1)
        return std::nullopt;
    const FigureToken &name = tokens[at - 2];
    const bool isName = name.isCapital && !isMonthLike(name.lower) && name.lower.size() > 1;
    if (!isName && !isPersonNoun(name.lower))
        return std::nullopt;
    return yearsOf({.begin = at, .end = at + 1, .value = numeral.value});
}

/// "in her 20s", "in their mid-thirties".
std::optional<Quantity> readDecadeOfLife(const FigureTokens &tokens, qsizetype at)
{
    const auto owns = [&tokens](qsizetype i) {
        return isOneOf(tokens[i].lower, {u"his", u"her", u"their", u"my", u"our"});
    };
    const bool isPart = isOneOf(tokens[at - 1].lower, {u"early", u"late"})
        || (tokens.isHyphen(at - 1) && isOneOf(tokens[at - 2].lower, {u"mid", u"late", u"early"}));
    const qsizetype owner = isPart ? (tokens.isHyphen(at - 1) ? at - 3 : at - 2) : at - 1;
    if (!owns(owner))
        return std::nullopt;
    double decade = 0;
    qsizetype end = at + 1;
    if (tokens.isNumeral(at) && isOneOf(tokens[at + 1].lower, {u"s", u"'s"}) && tokens.isGlued(at + 1)) {
        decade = tokens[at].numeral.value;
        end = at + 2;
    } else if (tokens.isWord(at) && tokens[at].lower.endsWith(u"ies")) {
        const std::optional<NumberWord> word = numberWord(tokens[at].lower.chopped(3) + u'y');
        decade = word && word->role == NumberRole::Ten ? word->value : 0;
    }
    if (decade < 20 || decade > 90 || decade / 10 != static_cast<int>(decade / 10))
        return std::nullopt;
    return yearsOf({.begin = at, .end = end, .interval = Interval{decade, decade + 9}});
}

} // namespace

std::optional<Quantity> readAge(const FigureTokens &tokens, qsizetype at)
{
    for (const auto reader : {&readBehindAged, &readApposition, &readDecadeOfLife}) {
        if (const std::optional<Quantity> age = reader(tokens, at))
            return age;
    }
    return std::nullopt;
}

} // namespace retold

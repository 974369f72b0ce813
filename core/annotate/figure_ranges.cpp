#include "core/annotate/figure_ranges.h"

#include "core/annotate/figure_hedges.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

/// The words that make a range in one language.
struct RangeWords {
    const char16_t *language;
    const char16_t *between;
    const char16_t *both; ///< Joins the ends behind "between".
    const char16_t *from;
    const char16_t *to;
};

constexpr std::array rangeWords{RangeWords{u"en", u"between", u"and", u"from", u"to"},
                                RangeWords{u"de", u"zwischen", u"und", u"von", u"bis"},
                                RangeWords{u"fr", u"entre", u"et", u"de", u"à"},
                                RangeWords{u"es", u"entre", u"y", u"de", u"a"},
                                RangeWords{u"it", u"tra", u"e", u"da", u"a"},
                                RangeWords{u"pt", u"entre", u"e", u"de", u"a"},
                                RangeWords{u"nl", u"tussen", u"en", u"van", u"tot"}};

const RangeWords &rangeWordsOf(const QString &language)
{
    const auto found
        = std::find_if(rangeWords.begin(), rangeWords.end(),
                       [&language](const RangeWords &words) { return language == words.language; });
    return found == rangeWords.end() ? rangeWords.front() : *found;
}

/// How two numbers are joined.
struct Connector {
    qsizetype end = 0; ///< The token after it; 0 where there is none.
    bool isDash = false;
    bool isOr = false;
};

/// Whether "between" or "from" opens the range, with a hedge between at most.
bool opensWith(const FigureTokens &tokens, qsizetype at, const char16_t *word)
{
    return tokens.isWord(at - 1, word) || tokens.isWord(at - 2, word);
}

Connector connectorBehind(const FigureTokens &tokens, const Quantity &low)
{
    const RangeWords &words = rangeWordsOf(tokens.language());
    qsizetype at = low.end + (low.isSuspended ? 1 : 0);
    if (tokens.isHyphen(at) && tokens.isGlued(at) && tokens.isWord(at + 1, words.to)
        && tokens.isHyphen(at + 2))
        return {at + 3}; // "three-to-five-year"
    if (tokens.isWord(at, words.to) || tokens.isWord(at, u"through") || tokens.isMark(at, u'~'))
        return {at + 1};
    if (tokens.isWord(at, u"or"))
        return {at + 1, false, true};
    const bool isBetween = opensWith(tokens, low.begin, words.between)
        || (tokens.language() == u"it" && opensWith(tokens, low.begin, u"fra"));
    if (isBetween && (tokens.isWord(at, words.both) || tokens.isMark(at, u'&')))
        return {at + 1};
    if (tokens.isWord(at, u"and") && tokens.isWord(low.begin - 1, u"from"))
        return {at + 1};
    const bool isSpacedAlike = tokens[at].hasGap == tokens[at + 1].hasGap;
    if (tokens.isDash(at) && isSpacedAlike && !low.isSuspended)
        return {at + 1, true};
    return {};
}

bool isChangeWord(const QString &word)
{
    static const QSet<QString> words{
        u"rose"_s,      u"rise"_s,       u"rises"_s,        u"risen"_s,     u"rising"_s,   u"fell"_s,
        u"fall"_s,      u"falls"_s,      u"fallen"_s,       u"falling"_s,   u"increase"_s, u"increased"_s,
        u"increases"_s, u"increasing"_s, u"raise"_s,        u"raised"_s,    u"raising"_s,  u"grew"_s,
        u"grow"_s,      u"grown"_s,      u"growing"_s,      u"dropped"_s,   u"drop"_s,     u"cut"_s,
        u"cutting"_s,   u"up"_s,         u"down"_s,         u"lower"_s,     u"lowered"_s,  u"declined"_s,
        u"jumped"_s,    u"climbed"_s,    u"doubled"_s,      u"reduce"_s,    u"slashed"_s,  u"went"_s,
        u"go"_s,        u"gone"_s,       u"moved"_s,        u"hiked"_s,     u"lifted"_s,   u"slipped"_s,
        u"slid"_s,      u"soared"_s,     u"surged"_s,       u"gained"_s,    u"lost"_s,     u"added"_s,
        u"shed"_s,      u"eased"_s,      u"advanced"_s,     u"narrowed"_s,  u"widened"_s,  u"shrank"_s,
        u"edged"_s,     u"inched"_s,     u"tumbled"_s,      u"plunged"_s,   u"sank"_s,     u"dipped"_s,
        u"slumped"_s,   u"rebounded"_s,  u"strengthened"_s, u"weakened"_s,  u"reduced"_s,  u"trimmed"_s,
        u"shrunk"_s,    u"swelled"_s,    u"spurted"_s,      u"leapt"_s,     u"leaped"_s,   u"jump"_s,
        u"jumps"_s,     u"jumping"_s,    u"climb"_s,        u"climbs"_s,    u"climbing"_s, u"slip"_s,
        u"slips"_s,     u"slipping"_s,   u"dropping"_s,     u"drops"_s,     u"sliding"_s,  u"slides"_s,
        u"soaring"_s,   u"soars"_s,      u"surging"_s,      u"surges"_s,    u"gaining"_s,  u"losing"_s,
        u"adding"_s,    u"shedding"_s,   u"rallied"_s,      u"firmed"_s,    u"crept"_s,    u"ticked"_s,
        u"retreated"_s, u"bounced"_s,    u"plummeted"_s,    u"tumbling"_s,  u"plunging"_s, u"improved"_s,
        u"improving"_s, u"dwindled"_s,   u"grows"_s,        u"decreased"_s, u"expanded"_s, u"contracted"_s,
        u"boosted"_s,   u"cuts"_s,       u"declining"_s,    u"declines"_s,  u"shrinks"_s,  u"shrinking"_s};
    return words.contains(word);
}

/// Whether what stands before a comma and "from" tells of a change and may name its size: "rose 33 percent,
/// from $1.50 to $2".
bool isChangeBefore(const FigureTokens &tokens, qsizetype from)
{
    constexpr qsizetype reach = 8;
    for (qsizetype i = from - (tokens.isMark(from - 1, u',') ? 2 : 1); i >= from - reach; --i) {
        const bool isSize = tokens.isNumeral(i) || tokens.isMark(i, u'%') || tokens.isMark(i, u'$');
        if (!isSize && !tokens.isWord(i))
            return false;
        const bool isGain = isOneOf(tokens[i].lower, {u"gained", u"lost", u"added", u"shed"});
        if (!isGain && isChangeWord(tokens[i].lower)) // "lost from 3 to 5 kg" is a range.
            return true;
    }
    return false;
}

/// Whether the words before "from" tell of a change, whose two ends are two figures.
bool isChange(const FigureTokens &tokens, const Quantity &low)
{
    qsizetype from = low.begin - 1;
    from -= tokens.isWord(from, u"from") ? 0 : 1;
    return tokens.isWord(from, u"from") && isChangeBefore(tokens, from);
}

/// Whether the words before a number say that something moved by it: "rose 3 cents", "narrowed by 2 euros".
bool isMoved(const FigureTokens &tokens, const Quantity &step)
{
    for (qsizetype i = step.begin - 1; i >= step.begin - 3 && tokens.isWord(i); --i) {
        if (tokens.isWord(i, u"by") || (isChangeWord(tokens[i].lower) && !tokens.isWord(i + 1, u"from")))
            return true;
    }
    return false;
}

/// "Slipped by", "was cut by": what has come to pass has one size, and not a range of sizes.
bool isMovedInPast(const FigureTokens &tokens, const Quantity &step)
{
    constexpr qsizetype reach = 3;
    for (qsizetype i = step.begin - 1; i >= step.begin - reach && tokens.isWord(i); --i) {
        const QString &form = tokens[i].lower;
        const bool isPast = form.endsWith(u"ed")
            || isOneOf(form,
                       {u"rose", u"fell", u"grew", u"went", u"slid", u"lost", u"shrank", u"crept", u"leapt",
                        u"sank", u"fallen", u"risen", u"grown", u"gone", u"shrunk"});
        if (!isPast || !isChangeWord(form))
            continue;
        for (qsizetype k = i - 1; k >= i - reach && tokens.isWord(k); --k) {
            if (isOneOf(tokens[k].lower,
                        {u"will", u"would", u"could", u"may", u"might", u"can", u"should", u"must", u"shall",
                         u"be", u"to", u"is", u"are", u"if"}))
                return false;
        }
        return true;
    }
    return false;
}

bool hasDecimals(const FigureTokens &tokens, const Quantity &quantity)
{
    for (qsizetype i = quantity.begin; i < quantity.end; ++i) {
        if (tokens.isNumeral(i) && tokens[i].numeral.hasDecimals)
            return true;
    }
    return false;
}

/// "Fell by $18 to $23.40": money in two ways of writing, each with its sign, bounds no range.
bool areWrittenApart(const FigureTokens &tokens, const Quantity &low, const Quantity &high)
{
    return low.kind == FigureKind::Currency && low.unit == high.unit && low.scale == 1 && high.scale == 1
        && !hasDecimals(tokens, low) && hasDecimals(tokens, high);
}

/// "Slipped by 1.4 percent to 5.2 percent", "rose by 2 per cent to 6 per cent": a step and a level.
bool isExactStep(const FigureTokens &tokens, const Quantity &low, const Quantity &high)
{
    const bool isTold = tokens.isWord(low.begin - 1, u"by") && !low.isSuspended;
    return !low.unit.isEmpty() && low.unit == high.unit && isMovedInPast(tokens, low)
        && (isTold || (hasDecimals(tokens, low) && hasDecimals(tokens, high)));
}

/// "rose 3 cents to 45 cents", "narrowed by 2 euros to 30 euros", "shed 4.78 to 1,955.80": a step, and where
/// it led, which is far above it. Numbers nearer to each other are a range ("will drop 5% to 10%").
bool isStep(const FigureTokens &tokens, const Quantity &low, const Quantity &high, const Connector &connector)
{
    constexpr double leastFactor = 4;
    const bool isPrice = low.kind == FigureKind::Currency || low.kind == FigureKind::Percentage
        || low.kind == FigureKind::Temperature || tokens[low.begin].numeral.hasDecimals
        || (low.scale > 1 && high.kind == FigureKind::Currency); // "by 4 million to 120 million crowns"
    const bool isTo = !connector.isDash && !connector.isOr && tokens.isWord(connector.end - 1, u"to");
    const bool isFar = high.value >= leastFactor * low.value || (!low.unit.isEmpty() && high.unit.isEmpty())
        || areWrittenApart(tokens, low, high) || isExactStep(tokens, low, high);
    return isTo && isPrice && isFar && isMoved(tokens, low);
}

bool isPlainNumber(const Quantity &quantity)
{
    return quantity.unit.isEmpty() && quantity.kind == FigureKind::Number;
}

/// Whether two quantities can bound one range.
bool fit(const Quantity &low, const Quantity &high)
{
    if (low.form == NumberForm::Year || high.form == NumberForm::Year || low.interval || high.interval)
        return false;
    if (low.kind == FigureKind::Ordinal || high.kind == FigureKind::Ordinal)
        return low.kind == high.kind;
    if (low.unit == u"times") // "doubled to 3 million"
        return false;
    const bool lowOpen = low.unit.isEmpty();
    const bool highOpen = high.unit.isEmpty();
    return lowOpen || highOpen || low.unit == high.unit;
}

/// Whether the number behind "to" or "through" counts something else: "1.23 percent to 981.73", "taxed at 15
/// percent through 2030".
bool isOtherMeasure(const FigureTokens &tokens, const Quantity &low, const Quantity &high,
                    const Connector &connector)
{
    const bool isBare = isPlainNumber(high) && !connector.isDash && !connector.isOr;
    const bool isYear = high.end == high.begin + 1 && tokens.isNumeral(high.begin) && high.value >= 1900
        && high.value < 2100 && !tokens[high.begin].numeral.isGrouped && low.value < 1000;
    const bool isMeasured = !low.unit.isEmpty() || low.kind == FigureKind::Percentage;
    return isBare && isMeasured && (low.kind == FigureKind::Percentage || isYear);
}

/// Gives the low end the scale that only the high end has: "3 to 5 billion", "20-30,000".
double scaledLow(const FigureTokens &tokens, const Quantity &low, const Quantity &high)
{
    constexpr double thousand = 1000;
    const bool isThousands = tokens[high.begin].numeral.isGrouped && tokens.isDash(high.begin - 1)
        && low.value < thousand && low.value * thousand < high.value && std::fmod(high.value, thousand) == 0
        && low.value * thousand * 10 >= high.value;
    if (isThousands && isPlainNumber(low))
        return low.value * thousand;
    const bool isSmall
        = high.scale == 1 && high.smallScale > 1 && low.smallScale == 1 && low.kind != FigureKind::Fraction;
    if (isSmall && low.value < high.value / high.smallScale && low.value == std::floor(low.value))
        return low.value * high.smallScale; // "two to three hundred"
    const bool isMissing = low.scale == 1 && high.scale > 1 && low.value < high.scale;
    return isMissing && low.value < high.value / high.scale ? low.value * high.scale : low.value;
}

FigureKind kindOf(const Quantity &low, const Quantity &high)
{
    const Quantity &measured = isPlainNumber(high) ? low : high;
    return isPlainNumber(measured) || measured.kind == FigureKind::Ordinal
            || measured.kind == FigureKind::Fraction
        ? FigureKind::Range
        : measured.kind;
}

Quantity joined(const FigureTokens &tokens, const Quantity &low, const Quantity &high)
{
    Quantity range = high;
    range.begin = low.begin;
    const double from = scaledLow(tokens, low, high);
    range.interval = Interval{std::min(from, high.value), std::max(from, high.value)};
    range.kind = kindOf(low, high);
    if (range.unit.isEmpty())
        range.unit = low.unit;
    range.isWords = low.isWords;
    return range;
}

bool isLowerBound(HedgeDirection direction)
{
    return direction == HedgeDirection::AtLeast || direction == HedgeDirection::MoreThan;
}

bool boundsBothSides(HedgeDirection one, HedgeDirection other)
{
    const auto isUpper = [](HedgeDirection direction) {
        return direction == HedgeDirection::AtMost || direction == HedgeDirection::LessThan;
    };
    return (isLowerBound(one) && isUpper(other)) || (isUpper(one) && isLowerBound(other));
}

bool isScoreWord(const QString &word)
{
    return isOneOf(word,
                   {u"win",      u"won",      u"wins",     u"lost",   u"loss",    u"lead",      u"defeat",
                    u"defeated", u"beat",     u"victory",  u"draw",   u"drew",    u"vote",      u"voted",
                    u"ruling",   u"decision", u"score",    u"scored", u"record",  u"thrashing", u"ahead",
                    u"trailed",  u"trailing", u"tied",     u"tie",    u"beating", u"aggregate", u"penalties",
                    u"set",      u"sets",     u"majority", u"led"});
}

bool isNearScoreWord(const FigureTokens &tokens, qsizetype begin, qsizetype end)
{
    for (qsizetype i = begin - 3; i < end + 3; ++i) {
        if ((i < begin || i >= end) && isScoreWord(tokens[i].lower))
            return true;
    }
    return false;
}

/// "5.5 ± 0.2 kg", "5.5 +/- 0.2": what the tolerance lets in on both sides.
std::optional<Quantity> readTolerance(const FigureTokens &tokens, const Quantity &middle)
{
    const qsizetype at = middle.end;
    const bool isWritten = tokens.isMark(at, u'+') && tokens.isMark(at + 1, u'/') && tokens.isDash(at + 2);
    if (!tokens.isMark(at, u'±') && !isWritten)
        return std::nullopt;
    const std::optional<Quantity> part = readQuantity(tokens, at + (isWritten ? 3 : 1));
    if (!part || !fit(middle, *part) || part->value <= 0 || part->value >= std::abs(middle.value))
        return std::nullopt;
    Quantity range = joined(tokens, middle, *part);
    range.interval = Interval{middle.value - part->value, middle.value + part->value};
    return range;
}

/// "two or three", "five or six hundred": number words that follow each other.
bool areNeighbours(const Quantity &low, const Quantity &high, double from)
{
    const double step = high.scale > 1 ? high.scale : high.smallScale;
    return low.isWords && high.isWords && high.value == from + step;
}

} // namespace

std::optional<Quantity> readBounds(const FigureTokens &tokens, const Quantity &first)
{
    constexpr qsizetype longestHedge = 6;
    const std::optional<Hedge> one = findHedge(tokens, first);
    const bool isJoined = tokens.isWord(first.end, u"and") || tokens.isWord(first.end, u"but")
        || tokens.isMark(first.end, u',');
    if (!one || one->begin >= first.begin || !isJoined)
        return std::nullopt;
    for (qsizetype at = first.end + 2; at <= first.end + longestHedge && !tokens.isMark(at, u'.'); ++at) {
        const std::optional<Quantity> second = readQuantity(tokens, at);
        if (!second)
            continue;
        const std::optional<Hedge> other = findHedge(tokens, *second);
        const bool isBound = other && other->begin == first.end + 1 && fit(first, *second);
        const Quantity &low = isLowerBound(one->direction) ? first : *second;
        const Quantity &high = isLowerBound(one->direction) ? *second : first;
        const bool isRange
            = isBound && boundsBothSides(one->direction, other->direction) && low.value < high.value;
        if (!isRange)
            return std::nullopt;
        Quantity range = joined(tokens, low, high);
        range.begin = first.begin;
        range.end = second->end;
        range.isBounded = true;
        return range;
    }
    return std::nullopt;
}

qsizetype scoreEnd(const FigureTokens &tokens, qsizetype at)
{
    const auto isPairAt = [&tokens](qsizetype i) {
        return tokens.isNumeral(i) && tokens.isDash(i + 1) && tokens.isNumeral(i + 2) && tokens.isGlued(i + 1)
            && tokens.isGlued(i + 2) && tokens[i].numeral.integerDigits == 1
            && tokens[i + 2].numeral.integerDigits == 1;
    };
    if (isPairAt(at) && (isPairAt(at - 3) || isPairAt(at + 3)) && !tokens.isMark(at + 3, u'%'))
        return at + 3; // "6-3 4-6 6-3"
    const bool isPair = tokens.isNumeral(at) && tokens.isDash(at + 1) && tokens.isNumeral(at + 2)
        && tokens.isGlued(at + 1) && tokens.isGlued(at + 2);
    if (!isPair || tokens.isDash(at + 3) || isHyphenatedPart(tokens, at))
        return at;
    const Numeral &left = tokens[at].numeral;
    const Numeral &right = tokens[at + 2].numeral;
    const bool isSmall
        = left.integerDigits <= 3 && right.integerDigits <= 3 && !left.hasDecimals && !right.hasDecimals;
    const bool isMeasured = tokens.isMark(at + 3, u'%') || (tokens.isWord(at + 3) && tokens.isGlued(at + 3));
    if (!isSmall || isMeasured)
        return at;
    return left.value >= right.value || isNearScoreWord(tokens, at, at + 3) ? at + 3 : at;
}

std::optional<Quantity> readRange(const FigureTokens &tokens, const Quantity &low)
{
    if (const std::optional<Quantity> tolerance = readTolerance(tokens, low))
        return tolerance;
    const Connector connector = connectorBehind(tokens, low);
    const RangeWords &words = rangeWordsOf(tokens.language());
    const bool isOpened
        = opensWith(tokens, low.begin, words.between) || opensWith(tokens, low.begin, words.from);
    const bool isLoneFraction = low.kind == FigureKind::Fraction && !isOpened;
    if (connector.end == 0 || isLoneFraction || (connector.isDash && low.isHyphenated))
        return std::nullopt;
    qsizetype at = connector.end;
    at += low.kind == FigureKind::Ordinal && tokens.isWord(at, u"the") ? 1 : 0;
    const std::optional<Quantity> high = readQuantity(tokens, at);
    if (!high || !fit(low, *high) || isChange(tokens, low) || isStep(tokens, low, *high, connector)
        || isOtherMeasure(tokens, low, *high, connector))
        return std::nullopt;
    const double from = scaledLow(tokens, low, *high);
    if (connector.isOr && !areNeighbours(low, *high, from))
        return std::nullopt;
    if (from >= high->value && !(isOpened && from != high->value && high->kind == FigureKind::Temperature))
        return std::nullopt;
    return joined(tokens, low, *high);
}

} // namespace retold

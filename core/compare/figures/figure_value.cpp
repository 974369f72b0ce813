#include "core/compare/figures/figure_value.h"

#include "core/compare/figures/currency_families.h"
#include "core/compare/figures/figure_amount.h"
#include "core/compare/figures/figure_dates.h"

#include <QHash>

#include <QString>

#include <algorithm>
#include <array>
#include <cmath>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

constexpr double exactly = 1e-9; ///< Relative error of doubles, not of newspapers.

bool isTemporal(const Figure &figure)
{
    return std::holds_alternative<QString>(figure.value);
}

bool nearlyEqual(double a, double b)
{
    return std::abs(a - b) <= exactly * std::max({1e-300, std::abs(a), std::abs(b)});
}

/// "Almost two decades" are 17 years.
Interval widened(const Interval &value, const Figure &figure)
{
    const double share = figure.unit == u"decades" ? std::max(0.1, 0.35 / intervalOf(figure).low) : 0.1;
    const double tenth = share * std::abs(value.low);
    const double quarter = 0.25 * std::abs(value.high);
    switch (figure.direction) {
    case HedgeDirection::Exact:
        return value;
    case HedgeDirection::About:
        return {value.low - tenth, value.high + tenth};
    case HedgeDirection::Nearly:
        return {value.low - tenth, value.high};
    case HedgeDirection::AtLeast:
    case HedgeDirection::MoreThan:
        return {value.low, value.high + quarter};
    case HedgeDirection::AtMost:
    case HedgeDirection::LessThan:
        return {value.low - quarter, value.high};
    }
    return value;
}

bool isVague(const Figure &figure)
{
    const auto *interval = std::get_if<Interval>(&figure.value);
    return interval != nullptr && interval->high >= interval->low * 2;
}

bool contains(const Interval &outer, const Interval &inner)
{
    return outer.low <= inner.low * (1 + exactly) && inner.high <= outer.high * (1 + exactly);
}

/// Whether writing differs in nothing but case and white space.
bool isSameWriting(QStringView left, QStringView right)
{
    return left.toString().simplified().compare(right.toString().simplified(), Qt::CaseInsensitive) == 0;
}

/// Whether two values differ by rounding to the digits that one of them shows. Of a conversion ("100 miles"
/// for 161 km) at most a twentieth may get lost; without one, two digits must be kept ("1,200" for 1,184, but
/// not "1,000").
bool isRounding(const Amount &left, const Amount &right, bool isConverted)
{
    const double step = std::max(left.precision, right.precision);
    const double larger = std::max(std::abs(left.value.low), std::abs(right.value.low));
    const double difference
        = std::max(std::abs(left.value.low - right.value.low), std::abs(left.value.high - right.value.high));
    const bool keepsDigits = isConverted || step <= 0.05 * larger;
    // The zero of degrees is no nothing, and a twentieth of it tells nothing.
    const double most = left.quantity == u"temperature" ? 2 : 0.05 * larger;
    return keepsDigits && difference <= std::min(step * (1 + 1e-6), most);
}

bool isHedged(const Figure &figure)
{
    return figure.direction != HedgeDirection::Exact;
}

/// "More than 1,100", "well over 1,000": at least so many, on either side.
bool areLowBounds(const Figure &left, const Figure &right)
{
    const auto isLow = [](const Figure &figure) {
        return figure.direction == HedgeDirection::MoreThan || figure.direction == HedgeDirection::AtLeast;
    };
    return isLow(left) && isLow(right);
}

bool isTenthApart(double left, double right)
{
    constexpr double tenth = 0.1;
    return std::abs(left - right) <= tenth * std::max(std::abs(left), std::abs(right));
}

/// Whether a hedge lets the other value in, or both are hedged and near: "about 900 metres", "a little under
/// a kilometre".
bool isWithinHedge(const Figure &left, const Amount &a, const Figure &right, const Amount &b,
                   bool isConverted)
{
    if (isConverted && isHedged(left) && isHedged(right)) {
        const Interval here = widened(a.value, left);
        const Interval there = widened(b.value, right);
        return here.low <= there.high && there.low <= here.high;
    }
    if (areLowBounds(left, right) && isTenthApart(a.value.low, b.value.low))
        return true;
    const bool inLeft = isHedged(left) && contains(widened(a.value, left), b.value);
    const bool inRight = isHedged(right) && contains(widened(b.value, right), a.value);
    if (isHedged(left) && isHedged(right))
        return inLeft && inRight;
    return inLeft || inRight;
}

/// Whether the values are the same digits at another scale (million and billion).
bool isOtherScale(double left, double right)
{
    constexpr std::array scales{1e3, 1e6, 1e9};
    const double ratio
        = std::max(std::abs(left), std::abs(right)) / std::min(std::abs(left), std::abs(right));
    return std::any_of(scales.begin(), scales.end(),
                       [ratio](double scale) { return nearlyEqual(ratio, scale); });
}

/// Quantities that a slip takes for each other when the digits agree.
bool areConfusable(const Amount &left, const Amount &right, const Figure &a, const Figure &b)
{
    const auto isShare = [](const Amount &amount) {
        return amount.quantity == u"share" || amount.quantity == u"percentage points";
    };
    return (isShare(left) && isShare(right))
        || (a.kind == FigureKind::Currency && b.kind == FigureKind::Currency)
        || (a.kind == b.kind && (a.kind == FigureKind::Dimension || a.kind == FigureKind::Temperature));
}

/// "A dozen" and "dozens", "1,000" and "thousands": the vague word tells of several of what was one.
bool isOneOfSeveral(const Figure &single, const Amount &one, const Figure &plural, const Amount &several)
{
    constexpr double fewest = 10;
    const bool isPlural
        = isVague(plural) && several.value.low >= fewest && several.value.high >= fewest * several.value.low;
    const bool isMore
        = single.direction == HedgeDirection::MoreThan || single.direction == HedgeDirection::AtLeast;
    return isPlural && !isMore && one.value.low == one.value.high && one.value.low == several.value.low;
}

/// What ranges and vague numbers settle by themselves.
std::optional<ValueRelation> relateLoose(const Figure &left, const Amount &a, const Figure &right,
                                         const Amount &b)
{
    if (isVague(left) && isVague(right) && a.value.low <= b.value.high && b.value.low <= a.value.high)
        return ValueRelation::Reformatted; // "A few thousand", "several thousand".
    if (isOneOfSeveral(left, a, right, b) || isOneOfSeveral(right, b, left, a))
        return ValueRelation::Altered;
    const bool isRangeOfOne = (a.value.low == a.value.high) != (b.value.low == b.value.high);
    if (isRangeOfOne && (a.value.low == b.value.low || a.value.high == b.value.high))
        return ValueRelation::Vaguer; // "68 cents and 72 cents", "68 cents to 72 cents".
    if (isVague(left) == isVague(right))
        return std::nullopt;
    const bool isInside = isVague(left) ? contains(a.value, b.value) : contains(b.value, a.value);
    return isInside ? ValueRelation::Vaguer : ValueRelation::Altered;
}

/// Whether one number was given another unit: "5 miles", "5 km".
bool isUnitSwapped(const Figure &left, const Amount &a, const Figure &right, const Amount &b)
{
    const bool isMeasured = left.kind != FigureKind::Number && left.kind != FigureKind::Range
        && left.kind != FigureKind::Fraction;
    return isMeasured && nearlyEqual(intervalOf(left).low, intervalOf(right).low) && !isRounding(a, b, true);
}

ValueRelation relateUnequal(const Figure &left, const Amount &a, const Figure &right, const Amount &b)
{
    if (const auto loose = relateLoose(left, a, right, b))
        return *loose;
    const bool isOneUnit = left.unit == right.unit || mayBeOneCurrency(left.unit, right.unit);
    const bool isConverted = !isOneUnit || left.kind != right.kind;
    if (!isOneUnit && isUnitSwapped(left, a, right, b))
        return ValueRelation::UnitChanged;
    if (isWithinHedge(left, a, right, b, isConverted))
        return ValueRelation::Reformatted;
    const bool isPlain = !isConverted && !isHedged(left) && !isHedged(right);
    if (isRounding(a, b, isConverted))
        return isPlain ? ValueRelation::Rounded : ValueRelation::Reformatted;
    return isOtherScale(a.value.low, b.value.low) ? ValueRelation::UnitChanged : ValueRelation::Altered;
}

/// "$5" and "A$5": a bare sign is the dollar of the country that the story is of.
bool mayBeOneDollar(const FigureReading &left, const FigureReading &right)
{
    const auto isDollar = [](const FigureReading &reading) {
        return reading.figure.unit.size() == 3 && reading.figure.unit.endsWith(u'D')
            && reading.text.contains(u'$');
    };
    const auto isBare = [](const FigureReading &reading) { return reading.text.startsWith(u'$'); };
    return isDollar(left) && isDollar(right) && isBare(left) != isBare(right);
}

/// "2.1C" and "2.1 degrees": the scale is the one of the story.
bool mayBeOneDegree(const Figure &left, const Figure &right)
{
    const auto isOfScale = [](const QString &unit) { return unit.startsWith(QLatin1StringView("degrees ")); };
    const auto isBare = [](const QString &unit) { return unit == QLatin1StringView("degrees"); };
    return (isBare(left.unit) && isOfScale(right.unit)) || (isOfScale(left.unit) && isBare(right.unit));
}

ValueRelation relateAmounts(const FigureReading &left, const FigureReading &right)
{
    if (mayBeOneDegree(left.figure, right.figure)
        && nearlyEqual(intervalOf(left.figure).low, intervalOf(right.figure).low))
        return ValueRelation::Reformatted;
    const Amount a = amountInBaseUnit(left.figure, intervalOf(left.figure));
    Amount b = amountInBaseUnit(right.figure, intervalOf(right.figure));
    if (mayBeOneCurrency(a.quantity, b.quantity) || mayBeOneDollar(left, right))
        b.quantity = a.quantity;
    if (a.quantity != b.quantity) {
        const bool isSameNumber = intervalOf(left.figure) == intervalOf(right.figure);
        return isSameNumber && areConfusable(a, b, left.figure, right.figure) ? ValueRelation::UnitChanged
                                                                              : ValueRelation::Unlike;
    }
    if (nearlyEqual(a.value.low, b.value.low) && nearlyEqual(a.value.high, b.value.high))
        return isSameWriting(left.text, right.text) ? ValueRelation::Same : ValueRelation::Reformatted;
    return relateUnequal(left.figure, a, right.figure, b);
}

bool isShare(const Figure &figure)
{
    const bool isPercent = figure.kind == FigureKind::Percentage && figure.unit == u"percent";
    return std::holds_alternative<double>(figure.value) && (isPercent || figure.kind == FigureKind::Fraction);
}

/// Whether the figures are amounts of one kind, so that a share of one can be the other.
bool canBeShareOf(const Figure &wanted, const Figure &whole)
{
    if (!std::holds_alternative<double>(whole.value) || whole.kind != wanted.kind)
        return false;
    return whole.kind == FigureKind::Number || whole.unit == wanted.unit;
}

/// Both say what they count, and it is not one word: "11 people", "90 boats".
bool countOthers(const Figure &left, const Figure &right)
{
    return !left.counted.isEmpty() && !right.counted.isEmpty() && !countOne(left, right);
}

/// Whether the share of the whole, `distance` UTF-16 units apart, is the amount that is wanted.
bool isProduct(const Figure &wanted, const Figure &share, const Figure &whole, qsizetype distance)
{
    constexpr qsizetype sentence = 120;  // A share is not of what is told far away,
    constexpr qsizetype paragraph = 400; // and of other things than those wanted only close by.
    if (!canBeShareOf(wanted, whole) || distance >= (countOthers(wanted, whole) ? sentence : paragraph))
        return false;
    const double value = std::get<double>(wanted.value);
    const double part = std::get<double>(share.value) / (share.kind == FigureKind::Fraction ? 1 : 100);
    const double product = part * std::get<double>(whole.value);
    const double step = std::min(precisionOf(value), 0.02 * std::abs(value));
    return std::abs(product - value) <= step * (1 + exactly)
        || contains(widened({value, value}, wanted), {product, product});
}

} // namespace

std::optional<Interval> amountOf(const Figure &figure)
{
    if (isTemporal(figure))
        return std::nullopt;
    return widened(intervalOf(figure), figure);
}

bool areInNearUnits(const Figure &left, const Figure &right)
{
    constexpr double furthest = 1.125;
    const Amount a = amountInBaseUnit(left, intervalOf(left));
    const Amount b = amountInBaseUnit(right, intervalOf(right));
    const auto [less, more] = std::minmax({a.value.low, b.value.low});
    return left.unit != right.unit && a.quantity == b.quantity && left.kind != FigureKind::Temperature
        && nearlyEqual(intervalOf(left).low, intervalOf(right).low) && less > 0 && more <= furthest * less;
}

bool countOne(const Figure &left, const Figure &right)
{
    static const QHash<QString, QString> sameCounts{
        {u"persons"_s, u"people"_s}, {u"games"_s, u"matches"_s}, {u"fixtures"_s, u"matches"_s},
        {u"kids"_s, u"children"_s},  {u"game"_s, u"match"_s},    {u"fixture"_s, u"match"_s}};
    const auto head = [](const QString &counted) {
        const QString last = counted.sliced(counted.lastIndexOf(u' ') + 1).toCaseFolded();
        return sameCounts.value(last, last);
    };
    return !left.counted.isEmpty() && head(left.counted) == head(right.counted);
}

bool isTime(const Figure &figure)
{
    return figure.kind == FigureKind::Date || figure.kind == FigureKind::Time;
}

bool isShareOfWhole(const Figure &figure)
{
    return figure.kind == FigureKind::Percentage || figure.kind == FigureKind::Fraction;
}

bool isToldInShort(const Figure &figure)
{
    return figure.kind == FigureKind::Number && figure.unit.isEmpty() && figure.counted.isEmpty();
}

bool canBeToldInShort(const Figure &figure)
{
    return figure.kind == FigureKind::Currency || figure.kind == FigureKind::Dimension;
}

ValueRelation relateValues(const FigureReading &left, const FigureReading &right)
{
    if (isTemporal(left.figure) != isTemporal(right.figure))
        return ValueRelation::Unlike;
    if (!isTemporal(left.figure))
        return relateAmounts(left, right);
    if (left.figure.kind != right.figure.kind)
        return ValueRelation::Unlike;
    const ValueRelation relation
        = left.figure.kind == FigureKind::Date ? relateDates(left, right) : relateTimes(left, right);
    return relation != ValueRelation::Same || isSameWriting(left.text, right.text)
        ? relation
        : ValueRelation::Reformatted;
}

std::optional<Implication> impliedBy(const Figure &wanted, std::span<const Figure> figures)
{
    if (!std::holds_alternative<double>(wanted.value) || isShare(wanted))
        return std::nullopt;
    std::optional<Implication> best;
    qsizetype least = 0;
    for (std::size_t share = 0; share < figures.size(); ++share) {
        if (!isShare(figures[share]))
            continue;
        for (std::size_t whole = 0; whole < figures.size(); ++whole) {
            const qsizetype distance = std::abs(figures[share].range.begin - figures[whole].range.begin);
            if (whole == share || (best && distance >= least)
                || !isProduct(wanted, figures[share], figures[whole], distance))
                continue;
            best = Implication{share, whole};
            least = distance;
        }
    }
    return best;
}

} // namespace retold

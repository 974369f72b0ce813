#include "core/compare/figures/figure_amount.h"

#include "core/annotate/currencies.h"
#include "core/annotate/units.h"

#include <cmath>
#include <optional>
#include <utility>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

Amount scaled(QString quantity, const Interval &interval, double precision, double factor, double offset = 0)
{
    return {std::move(quantity),
            {interval.low * factor + offset, interval.high * factor + offset},
            precision * std::abs(factor)};
}

} // namespace

double precisionOf(double value)
{
    const double size = std::abs(value);
    if (size == 0 || !std::isfinite(size))
        return 0;
    const int top = static_cast<int>(std::floor(std::log10(size)));
    for (int place = top; place > top - 7; --place) {
        const double step = std::pow(10, place);
        const double digits = size / step;
        if (std::abs(digits - std::round(digits)) < 1e-7 * digits)
            return step / 2;
    }
    return 0;
}

Interval intervalOf(const Figure &figure)
{
    if (const double *value = std::get_if<double>(&figure.value))
        return {*value, *value};
    const auto *interval = std::get_if<Interval>(&figure.value);
    return interval != nullptr ? *interval : Interval{};
}

Amount amountInBaseUnit(const Figure &figure, const Interval &interval)
{
    const double precision = precisionOf(interval.low);
    if (figure.kind == FigureKind::Fraction)
        return scaled(u"share"_s, interval, precision, 1);
    if (figure.kind == FigureKind::Currency) {
        const std::optional<Currency> currency = currencyOf(figure.unit);
        const bool isCoin = currency && !currency->parent.isEmpty();
        return isCoin ? scaled(currency->parent, interval, precision, 1 / currency->perParent)
                      : scaled(figure.unit, interval, precision, 1);
    }
    if (figure.kind == FigureKind::Ordinal)
        return scaled(u"place"_s, interval, precision, 1);
    const bool isMeasured = figure.kind != FigureKind::Number && figure.kind != FigureKind::Range;
    const std::optional<MeasureUnit> unit = isMeasured ? measureUnitOf(figure.unit) : std::nullopt;
    if (!unit)
        return scaled(u"count"_s, interval, precision, 1);
    if (unit->quantity == u"percent")
        return scaled(u"share"_s, interval, precision, unit->factor / 100);
    if (unit->quantity == u"basis points")
        return scaled(u"percentage points"_s, interval, precision, 0.01);
    const QString quantity = unit->quantity.isEmpty() ? unit->name : unit->quantity;
    return scaled(figure.kind == FigureKind::Age ? u"age"_s : quantity, interval, precision, unit->factor,
                  unit->offset);
}

} // namespace retold

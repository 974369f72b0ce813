#include "core/compare/figure_key.h"

namespace retold {

namespace {

QString valueKey(double value)
{
    return QString::number(value, 'g', 12);
}

} // namespace

QString figureKey(const Figure &figure)
{
    QString value;
    if (const auto *number = std::get_if<double>(&figure.value))
        value = valueKey(*number);
    else if (const auto *interval = std::get_if<Interval>(&figure.value))
        value = valueKey(interval->low) + u'-' + valueKey(interval->high);
    else
        value = std::get<QString>(figure.value).toCaseFolded();
    return value + u' ' + figure.unit;
}

} // namespace retold

#include "core/compare/figures/figure_key.h"

namespace retold {

namespace {

QString valueKey(double value)
{
    return QString::number(value, 'g', 12);
}

/// Troops, soldiers and personnel may be one thing in three words; per cent and pounds never are.
bool isUnitOfMeasure(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Number:
    case FigureKind::Fraction:
    case FigureKind::Range:
    case FigureKind::Ordinal:
    case FigureKind::Age:
    case FigureKind::Date:
    case FigureKind::Time:
        return false;
    case FigureKind::Percentage:
    case FigureKind::Currency:
    case FigureKind::Dimension:
    case FigureKind::Temperature:
    case FigureKind::Duration:
        return true;
    }
    return true;
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
    return isUnitOfMeasure(figure.kind) ? value + u' ' + figure.unit : value;
}

} // namespace retold

#include "core/compare/figures/figure_groups.h"
#include "core/compare/figures/part_of_day.h"

#include <QStringList>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// A date, a named day, and a period that is said to come or to be past ("next week", "last Monday"); "today"
/// and "this week" depend on the day of writing.
bool isFixedDay(const Figure &figure)
{
    static const QStringList days{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                  u"friday"_s, u"saturday"_s, u"sunday"_s};
    const auto *value = std::get_if<QString>(&figure.value);
    if (value == nullptr || value->isEmpty())
        return false;
    const QString wording = value->toCaseFolded();
    const bool isDirected = wording.startsWith(u"next "_s) || wording.startsWith(u"last "_s);
    const bool hasPart = hourOfPart(wording.section(u' ', -1)).has_value(); // "Sunday morning".
    const QString day = hasPart ? wording.section(u' ', 0, -2) : wording;
    const bool isDate = value->front().isDigit() || value->startsWith("--"_L1); // "--06-03" is 3 June.
    return isDate || isDirected || days.contains(day);
}

} // namespace

bool canContradict(const Figure &left, const Figure &right)
{
    if (left.kind == FigureKind::Time)
        return false;
    if (left.kind != FigureKind::Date)
        return true;
    constexpr qsizetype digits = 4; // A day of no year says nothing of a year.
    const auto isYear = [](const Figure &figure) { return std::get<QString>(figure.value).size() == digits; };
    return isFixedDay(left) && isFixedDay(right) && isYear(left) == isYear(right);
}

bool areSmallCountsOfOthers(const Figure &left, const Figure &right)
{
    constexpr double small = 12;
    const auto isSmall = [](const Figure &figure) {
        const auto *value = std::get_if<double>(&figure.value);
        return figure.kind == FigureKind::Number && value != nullptr && *value <= small
            && !figure.counted.isEmpty();
    };
    return isSmall(left) && isSmall(right) && !countOne(left, right);
}

} // namespace retold

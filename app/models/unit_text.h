#pragma once

#include <QString>

namespace retold {

/// A value with its unit of measure as the language of the program says it, in the number that goes with the
/// value: "1 year", "3 Jahre", "3 года". `digits` is the value as it shall be written; `unit` the name that a
/// figure has
/// ("years", "kilometres"). What ICU has no name for ("troops", "GBP") stands as it is behind the digits.
QString withUnit(double value, const QString &digits, const QString &unit);

} // namespace retold

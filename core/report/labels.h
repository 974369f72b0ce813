#pragma once

#include "core/compare/comparison.h"

#include <QString>

namespace retold {

/// The letter that stands for a version everywhere: A to Z, then AA, AB and on.
QString siglum(int version);

/// What people call a version: its outlet, else its source.
QString versionName(const Version &version);

/// The text as one line that a terminal, a page and an XML writer can take: white space as single spaces,
/// no control characters, U+FFFD for half surrogates that stand alone.
QString printable(QStringView text);

/// The words at a place, as one printable line.
QString wordingAt(const Comparison &comparison, const Place &place);

} // namespace retold

#pragma once

#include "core/compare/comparison.h"

#include <QString>

namespace retold {

/// The letter that stands for a version everywhere: A to Z, then AA, AB and on.
QString siglum(int version);

/// What people call a version: its outlet, else its source.
QString versionName(const Version &version);

/// The text without what XML cannot hold: no control characters but white space, U+FFFD for half surrogates
/// that stand alone.
QString withoutControls(QStringView text);

/// The text as one line that a terminal and a page can take: as withoutControls(), and white space as
/// single spaces.
QString printable(QStringView text);

/// At most `longest` UTF-16 units of the text and, where it is cut, an ellipsis; cut between words.
QString shortened(const QString &text, qsizetype longest);

/// The words at a place, as one printable line.
QString wordingAt(const Comparison &comparison, const Place &place);

} // namespace retold

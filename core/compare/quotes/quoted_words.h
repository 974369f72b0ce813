#pragma once

#include "core/story/text_range.h"

#include <QString>

#include <vector>

namespace retold {

/// Where a message made here has the words of a version: between the quotation marks of the language that it
/// is told in. Empty where no word of the message is read from right to left, for then nothing can change
/// sides.
std::vector<TextRange> quotedWords(QStringView message);

/// The message as it is to be painted: its quoted words stand in directional isolates (U+2068 to U+2069), so
/// that the marks about words of another direction, and what follows them, stay where they are written. What
/// is read by a program stays without.
QString withIsolatedQuotes(const QString &message);

} // namespace retold

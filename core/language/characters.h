#pragma once

#include "core/story/text_range.h"

#include <QChar>
#include <QStringView>

namespace retold {

/// Whether nothing is seen of this unit: white space, a control character, a soft hyphen, zero-width or
/// direction mark.
bool isBlank(QChar unit);

/// `range` without the blank units at both ends; empty where it holds nothing else.
TextRange trimmed(QStringView text, TextRange range);

/// Ends a line whatever the file's convention: LF, CR, VT, FF, NEL, U+2028, U+2029.
bool isLineEnd(QChar unit);

/// Any quotation mark, straight or curly, single or double.
bool isQuotationMark(QChar unit);

/// May stand between the end of a sentence and the blank after it: quotation marks and closing brackets.
bool isCloser(QChar unit);

/// May stand before the first word of a sentence: quotation marks, opening brackets, inverted ? and !.
bool isOpener(QChar unit);

/// `.`, `?`, `!` and the ellipsis: what ends a sentence in the scripts that have capitals.
bool isTerminator(QChar unit);

} // namespace retold

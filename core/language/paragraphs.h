#pragma once

#include "core/story/text_range.h"

#include <QStringView>

#include <vector>

namespace retold {

/// One paragraph, in one line of the file or, where the file breaks its lines at a fixed width, in several.
struct Paragraph {
    TextRange range;             ///< Without the blanks around it; never empty.
    bool afterBlankLine = false; ///< An empty line stands before it.

    bool operator==(const Paragraph &) const = default;
};

/// The paragraphs of a text, in order. A line that goes on with a small letter after one without an end
/// belongs to it. Where there are several of these and no line is longer than 100 units, the text was broken
/// at a fixed width, as in mail and on the wire: then a line also goes on where the first word of the next
/// would no longer have fitted.
std::vector<Paragraph> findParagraphs(QStringView text);

/// The lines that hold something to see, each trimmed; only LF and CR LF (or, in a text without LF, CR) end
/// one.
std::vector<TextRange> findPlainLines(QStringView text);

} // namespace retold

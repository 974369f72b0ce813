#pragma once

#include "core/story/text_range.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace retold {

/// Marks that can answer each other: “ ” „ " `` '' are one family, so that mixed pairs meet.
enum class MarkFamily { Double, Single, Guillemet, SingleGuillemet, Corner, WhiteCorner };

/// How well a mark's place fits a role: `Weak` is taken only where nothing better offers.
enum class Fit { No, Weak, Yes };

/// A character, or `` as two, that may open or close a quotation where it stands. Apostrophes, feet and
/// inches, and the marks around mark-up attributes are none.
struct QuoteMark {
    TextRange range;
    MarkFamily family = MarkFamily::Double;
    QChar shape;
    Fit opens = Fit::No;
    Fit closes = Fit::No;
    bool afterPunctuation = false; ///< Stands after a full stop, comma or the like.
    bool startsLine = false;       ///< Only white space is before it in its line.
    int line = 0;                  ///< Counts the lines that are not blank.
    int block = 0;                 ///< Its first line; a blank line parts blocks.
};

/// The family of a character; none where it is no mark.
std::optional<MarkFamily> markFamily(QChar c);

/// The marks of a text, in text order. Linear in the length of the text.
std::vector<QuoteMark> scanQuoteMarks(QStringView text);

} // namespace retold

#pragma once

#include "core/annotate/figure_tokens.h"
#include "core/annotate/number_words.h"
#include "core/story/figure.h"

#include <QString>

#include <optional>

namespace retold {

/// A number with its sign, scale and unit, over tokens [begin, end).
struct Quantity {
    qsizetype begin = 0;
    qsizetype end = 0;
    double value = 0;
    std::optional<Interval> interval = {}; ///< Of a range or vague number; `value` then says nothing.
    FigureKind kind = FigureKind::Number;
    QString unit = {}; ///< Empty where none of ours stands there.
    NumberForm form = NumberForm::Cardinal;
    double scale = 1;          ///< The scale in it: a million in "3 million".
    double smallScale = 1;     ///< A hundred, where it is a round number of them.
    bool isWords = false;      ///< Begins with a number word.
    bool isSuspended = false;  ///< "four-" of "four- and six-cylinder": its unit comes later.
    bool isBounded = false;    ///< Both ends were told by hedges: "at least 5 and at most 9".
    bool isHyphenated = false; ///< "35-year", "six-cylinder": stands before its noun like an adjective.
};

/// Reads the quantity at a token: "£3bn", "US $58.24", "30 MUSD", "2.5 per cent", "35-year-old", "5 feet 6
/// inches", "13 dollars 45", "-3C".
std::optional<Quantity> readQuantity(const FigureTokens &tokens, qsizetype at);

/// Makes an ordinal of a bare number with a full stop inside a sentence, in languages that write ordinals so:
/// German "am 3. Verhandlungstag". `sentenceEnd` is the token behind the sentence.
bool readPointOrdinal(const FigureTokens &tokens, Quantity &quantity, qsizetype sentenceEnd);

/// The number at a token in the language of the text.
std::optional<NumberMatch> readNumber(const FigureTokens &tokens, qsizetype at);

} // namespace retold

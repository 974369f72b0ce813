#pragma once

#include <QStringView>

#include <optional>

namespace retold {

/// How a language writes numerals: English 1,234.5, most of the Continent 1.234,5. White space (also U+00A0
/// and U+202F) parts thousands in both.
enum class DecimalStyle { Point, Comma };

/// The style of a language's newspapers, by its ISO 639-1 code; a point where the language is not known.
DecimalStyle decimalStyleOf(QStringView language);

/// A number in digits, as it stands in a text.
struct Numeral {
    qsizetype length = 0; ///< In UTF-16 units.
    double value = 0;
    int integerDigits = 0;
    bool isGrouped = false;    ///< Thousands are parted ("1,500"), so it is no year.
    bool hasDecimals = false;  ///< Has a fractional part in decimals.
    bool isFraction = false;   ///< Is or ends in a vulgar fraction ("½", "2½").
    bool isScientific = false; ///< "4e14", "2.48×10−5", "1.1^23".
    bool isDotted = false;     ///< Its decimal mark is a point between digits, as in a time ("7.30").

    bool operator==(const Numeral &) const = default;
};

/// Reads the numeral at the beginning of `text`, as long as it goes; nothing where there is none. A lone
/// digit group of three after the decimal mark of the other style is thousands ("1,000" in English), any
/// other is a fractional part ("5,00"). Indian grouping (12,34,567) is known. Takes time linear in what it
/// reads.
std::optional<Numeral> readNumeral(QStringView text, DecimalStyle style);

/// The value of a vulgar fraction ("½"), if the character is one.
std::optional<double> vulgarFraction(QChar character);

} // namespace retold

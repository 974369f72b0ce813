#include "core/annotate/numerals.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace retold {
namespace {

constexpr std::size_t maxGroups = 12; // Bounds the work on hostile lists of numbers.
constexpr int maxDigits = 300;        // Beyond it a double is infinite, and no newspaper counts that far.

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2212' || c == u'\u2013';
}

bool isThinSpace(QChar c)
{
    return c == u'\u00a0' || c == u'\u202f' || c == u'\u2009' || c == u'\u2007';
}

qsizetype digitsAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

/// A run of digits, and the mark that parts it from the one before (none at the first).
struct Group {
    QChar mark;
    qsizetype begin = 0;
    qsizetype length = 0;
};

bool isGroupMark(QChar c)
{
    return c == u'.' || c == u',' || c == u' ' || c == u'\'' || c == u'\u2019' || isThinSpace(c);
}

/// Whether white space before the group can part thousands: three digits, and no more of them behind.
bool continuesThousands(const std::vector<Group> &groups, const Group &next)
{
    return groups.front().length <= 3 && next.length == 3
        && std::all_of(groups.begin() + 1, groups.end(),
                       [&next](const Group &group) { return group.mark == next.mark && group.length == 3; });
}

std::vector<Group> readGroups(QStringView text)
{
    std::vector<Group> groups{{QChar(), 0, digitsAt(text, 0)}};
    qsizetype at = groups.front().length;
    while (groups.size() < maxGroups && at + 1 < text.size() && isGroupMark(text[at])) {
        const QChar mark = isThinSpace(text[at]) ? QChar(u'\u00a0') : text[at];
        const Group next{mark, at + 1, digitsAt(text, at + 1)};
        const bool isMark = next.mark == u'.' || next.mark == u',';
        if (next.length == 0 || next.length > maxDigits || (!isMark && !continuesThousands(groups, next)))
            break;
        groups.push_back(next);
        at = next.begin + next.length;
    }
    return groups;
}

bool haveLength(const std::vector<Group> &groups, std::size_t from, std::size_t to, qsizetype length)
{
    return std::all_of(groups.begin() + static_cast<std::ptrdiff_t>(from),
                       groups.begin() + static_cast<std::ptrdiff_t>(to),
                       [length](const Group &group) { return group.length == length; });
}

/// Whether groups [1, count) are thousands: threes, or the Indian way twos and a last three.
bool areThousands(const std::vector<Group> &groups, std::size_t count)
{
    if (groups.front().length > 3)
        return false;
    if (haveLength(groups, 1, count, 3))
        return true;
    return count > 2 && groups.front().length <= 2 && haveLength(groups, 1, count - 1, 2)
        && groups[count - 1].length == 3;
}

/// How many of the groups make one numeral, and whether the last of them is its fractional part.
struct Reading {
    std::size_t count = 1;
    bool hasDecimals = false;
};

/// "1.111,11" where the point marks decimals: written the other way round.
bool isForeignStyle(const std::vector<Group> &groups)
{
    return groups.size() == 3 && areThousands(groups, 2) && groups.front().length > 0
        && (groups[2].mark == u',' || groups[2].mark == u'.') && groups[2].mark != groups[1].mark
        && groups[2].length < 3;
}

/// How many groups at the front have one mark between them.
std::size_t countOfOneMark(const std::vector<Group> &groups)
{
    std::size_t same = 1;
    while (same < groups.size() && groups[same].mark == groups[1].mark)
        ++same;
    return same;
}

bool isPointOrComma(QChar mark)
{
    return mark == u'.' || mark == u',';
}

/// Whether the group `at` holds the decimals: behind a point or comma that no further group has.
bool isDecimalGroup(const std::vector<Group> &groups, std::size_t at)
{
    return at < groups.size() && isPointOrComma(groups[at].mark)
        && (at + 1 >= groups.size() || groups[at + 1].mark != groups[at].mark);
}

Reading readingOf(const std::vector<Group> &groups, QChar decimalMark)
{
    if (groups.size() == 1)
        return {};
    const QChar mark = groups[1].mark;
    const std::size_t same = countOfOneMark(groups);
    if (same == 2 && mark == decimalMark)
        return isForeignStyle(groups) ? Reading{3, true} : Reading{2, true};
    if (!areThousands(groups, same) || groups.front().length == 0)
        return same == 2 && isPointOrComma(mark) ? Reading{2, true} : Reading{};
    return isDecimalGroup(groups, same) ? Reading{same + 1, true} : Reading{same, false};
}

double valueOf(QStringView text, const std::vector<Group> &groups, const Reading &reading)
{
    QString digits;
    for (std::size_t i = 0; i < reading.count; ++i) {
        if (reading.hasDecimals && i + 1 == reading.count)
            digits += u'.';
        digits += text.sliced(groups[i].begin, groups[i].length);
    }
    return digits.toDouble();
}

/// Reads "^-3", "10−5" and the like: an optional caret, an optional sign, digits.
std::optional<double> readExponent(QStringView text, qsizetype &at)
{
    qsizetype end = at;
    double sign = 1;
    while (end < text.size() && end < at + 3 && (isMinus(text[end]) || text[end] == u'+'))
        sign = isMinus(text[end++]) ? -1 : sign;
    const qsizetype digits = digitsAt(text, end);
    if (digits == 0 || digits > 4)
        return std::nullopt;
    at = end + digits;
    return sign * text.sliced(end, digits).toDouble();
}

/// The value at a power of ten, as its digits would be read: 4.5 at -3 is 0.0045, and not the
/// 0.0045000000000000005 of a product.
double atPowerOfTen(double value, double exponent)
{
    constexpr int digits = 15;
    return QString(QString::number(value, 'g', digits) + u'e' + QString::number(exponent)).toDouble();
}

/// The position behind "×" and "x", which may have white space round it where decimals make clear what it is
/// ("1.4 x 10-5", but "4 x 10-15 minutes"); 0 where none stands there.
qsizetype behindCross(QStringView text, const Numeral &numeral)
{
    qsizetype at = numeral.length;
    const bool isSpaced
        = numeral.hasDecimals && at + 2 < text.size() && text[at] == u' ' && text[at + 2] == u' ';
    at += isSpaced ? 1 : 0;
    if (at >= text.size() || !QStringView(u"x×*·").contains(text[at]))
        return 0;
    return at + (isSpaced ? 2 : 1);
}

/// "×10−5" and "x2^10" behind a number.
bool readPowerFactor(QStringView text, Numeral &numeral)
{
    qsizetype at = behindCross(text, numeral);
    if (at == 0)
        return false;
    const qsizetype digits = digitsAt(text, at);
    const QStringView base = text.sliced(at, digits);
    const bool isTen = base == u"10";
    at += digits;
    const bool caret = at < text.size() && text[at] == u'^';
    if (digits == 0 || digits > 2 || (!caret && !(isTen && at < text.size() && isMinus(text[at]))))
        return false;
    at += caret ? 1 : 0;
    const std::optional<double> exponent = readExponent(text, at);
    if (!exponent)
        return false;
    numeral.value = isTen ? atPowerOfTen(numeral.value, *exponent)
                          : numeral.value * std::pow(base.toDouble(), *exponent);
    numeral.length = at;
    return true;
}

/// "e14" and "^23" behind a number.
bool readExponentSuffix(QStringView text, Numeral &numeral)
{
    qsizetype at = numeral.length;
    if (at + 1 >= text.size() || (text[at] != u'e' && text[at] != u'E' && text[at] != u'^'))
        return false;
    const bool isPower = text[at] == u'^';
    ++at;
    const std::optional<double> exponent = readExponent(text, at);
    if (!exponent || (at < text.size() && text[at].isLetter()))
        return false;
    numeral.value = isPower ? std::pow(numeral.value, *exponent) : atPowerOfTen(numeral.value, *exponent);
    numeral.length = at;
    return true;
}

std::optional<Numeral> readFractionSign(QStringView text)
{
    const std::optional<double> value = vulgarFraction(text[0]);
    if (!value)
        return std::nullopt;
    return Numeral{.length = 1, .value = *value, .isFraction = true};
}

/// The groups, where they are one numeral; ".08" has an empty first group.
std::vector<Group> groupsOf(QStringView text)
{
    if (text[0] != u'.' && text[0] != u',')
        return readGroups(text);
    return {{QChar(), 0, 0}, {text[0], 1, digitsAt(text, 1)}};
}

/// The "½" of "2½".
void takeVulgarFraction(QStringView text, Numeral &numeral)
{
    const std::optional<double> part = numeral.length < text.size() && !numeral.hasDecimals
        ? vulgarFraction(text[numeral.length])
        : std::nullopt;
    if (!part)
        return;
    numeral.value += *part;
    numeral.isFraction = true;
    ++numeral.length;
}

} // namespace

DecimalStyle decimalStyleOf(QStringView language)
{
    constexpr std::array points{u"", u"en", u"zh", u"ja", u"ko", u"he", u"th", u"ga", u"cy", u"hi"};
    const bool point = std::any_of(points.begin(), points.end(),
                                   [language](const char16_t *code) { return language == code; });
    return point ? DecimalStyle::Point : DecimalStyle::Comma;
}

std::optional<double> vulgarFraction(QChar character)
{
    struct Entry {
        char16_t sign;
        double value;
    };
    constexpr std::array entries{Entry{u'½', 1.0 / 2}, Entry{u'⅓', 1.0 / 3}, Entry{u'⅔', 2.0 / 3},
                                 Entry{u'¼', 1.0 / 4}, Entry{u'¾', 3.0 / 4}, Entry{u'⅕', 1.0 / 5},
                                 Entry{u'⅖', 2.0 / 5}, Entry{u'⅗', 3.0 / 5}, Entry{u'⅘', 4.0 / 5},
                                 Entry{u'⅙', 1.0 / 6}, Entry{u'⅚', 5.0 / 6}, Entry{u'⅛', 1.0 / 8},
                                 Entry{u'⅜', 3.0 / 8}, Entry{u'⅝', 5.0 / 8}, Entry{u'⅞', 7.0 / 8}};
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [character](const Entry &entry) { return character == entry.sign; });
    return found == entries.end() ? std::nullopt : std::optional(found->value);
}

std::optional<Numeral> readNumeral(QStringView text, DecimalStyle style)
{
    if (text.isEmpty())
        return std::nullopt;
    const bool startsWithMark = (text[0] == u'.' || text[0] == u',') && text.size() > 1 && isDigit(text[1]);
    if (!isDigit(text[0]) && !startsWithMark)
        return readFractionSign(text);

    const std::vector<Group> groups = groupsOf(text);
    const Reading reading = readingOf(groups, style == DecimalStyle::Point ? u'.' : u',');
    const Group &last = groups[reading.count - 1];
    Numeral numeral{.length = last.begin + last.length, .value = valueOf(text, groups, reading)};
    for (std::size_t i = 0; i < reading.count - (reading.hasDecimals ? 1 : 0); ++i)
        numeral.integerDigits += static_cast<int>(groups[i].length);
    numeral.isGrouped = reading.count > (reading.hasDecimals ? 2U : 1U);
    numeral.hasDecimals = reading.hasDecimals;
    numeral.isDotted = reading.count == 2 && reading.hasDecimals && last.mark == u'.';
    takeVulgarFraction(text, numeral);
    numeral.isScientific = readPowerFactor(text, numeral) || readExponentSuffix(text, numeral);
    return std::isfinite(numeral.value) ? std::optional(numeral) : std::nullopt;
}

} // namespace retold

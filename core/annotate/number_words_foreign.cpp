#include "core/annotate/number_words_foreign.h"

#include "core/annotate/number_morphemes.h"

#include <cmath>

namespace retold {
namespace {

constexpr int longestNumber = 40; ///< In words; bounds the work on a text of nothing else.
constexpr double firstPlace = 11; ///< Smaller ordinals are too often other words ("quarto", "zweite").

/// Adds up the pieces of a number: `m_total` holds finished groups, `m_current` the group under way.
class MorphemeSum {
public:
    explicit MorphemeSum(double start = 0) : m_current(start) { }

    /// Takes a piece where it fits; else leaves the sum as it was.
    bool take(const Morpheme &piece)
    {
        switch (piece.role) {
        case MorphemeRole::Add:
            return add(piece.value);
        case MorphemeRole::Place:
            m_isOrdinal = true;
            m_current += piece.value;
            return true;
        case MorphemeRole::Hundred:
            return takeHundred();
        case MorphemeRole::Scale:
            takeScale(piece.value);
            return true;
        case MorphemeRole::Ordinal:
            m_isOrdinal = true;
            return true;
        case MorphemeRole::And:
            m_isJoined = true;
            return true;
        default:
            return false;
        }
    }

    double value() const { return m_total + m_current; }
    double scale() const { return m_scale; }
    bool isOrdinal() const { return m_isOrdinal; }

private:
    /// Whether a number goes into the free places: "forty" takes "two", with "and" before it "two" takes
    /// "forty", in French "sixty" and "eighty" take "twelve", and "four" becomes eighty by "twenty".
    bool add(double number)
    {
        const double low = std::fmod(m_current, 100);
        const bool isTens = low >= 20 && std::fmod(low, 10) == 0;
        const bool isFree = number < 100 ? low == 0 : m_current == 0;
        const bool isScore = low == 4 && number == 20 && !m_isJoined;
        const bool takesDigit = isTens && number > 0 && number < 10;
        const bool takesTeen = (low == 60 || low == 80) && number >= 10 && number < 20;
        const bool takesTens = m_isJoined && low > 0 && low < 10 && number >= 20 && number < 100;
        const bool takesTenPlus = low == 10 && number >= 7 && number <= 9; // "dix-sept", also behind sixty
        const bool takesSeventy = (low == 70 || low == 90) && number >= 7 && number <= 9;
        if (!(isFree || isScore || takesDigit || takesTeen || takesTens || takesTenPlus || takesSeventy))
            return false;
        m_current += isScore ? 76 : number;
        m_isJoined = false;
        return true;
    }

    bool takeHundred()
    {
        if (m_current >= 100)
            return false;
        m_current = (m_current == 0 ? 1 : m_current) * 100;
        m_isJoined = false;
        return true;
    }

    void takeScale(double scale)
    {
        if (m_total > 0 && scale > m_scale) // "cincuenta y tres mil veinte millones"
            m_total = (m_total + m_current) * scale;
        else
            m_total += (m_current == 0 ? 1 : m_current) * scale;
        m_current = 0;
        m_scale = scale;
        m_isJoined = false;
    }

    double m_total = 0;
    double m_current = 0;
    double m_scale = 1;
    bool m_isJoined = false;
    bool m_isOrdinal = false;
};

/// Takes all pieces of a word, or none.
bool takeWord(MorphemeSum &sum, const std::vector<Morpheme> &pieces)
{
    MorphemeSum next = sum;
    for (const Morpheme &piece : pieces) {
        if (!next.take(piece))
            return false;
    }
    sum = next;
    return true;
}

bool isAnd(const FigureTokens &tokens, qsizetype at)
{
    return tokens.isWord(at) && numberPiece(tokens[at].lower, tokens.language(), MorphemeRole::And);
}

bool isArticle(const FigureTokens &tokens, qsizetype at)
{
    return tokens.isWord(at) && numberPiece(tokens[at].lower, tokens.language(), MorphemeRole::Article);
}

/// The word behind white space, a hyphen or "and"; `at` may be any of them.
qsizetype wordBehind(const FigureTokens &tokens, qsizetype at)
{
    for (int joiners = 0; joiners < 3; ++joiners) {
        const bool isHyphen = tokens.isHyphen(at) && tokens.isGlued(at) && tokens.isGlued(at + 1);
        if (!isHyphen && !isAnd(tokens, at))
            break;
        ++at;
    }
    return at;
}

/// The words from `at` that make one cardinal or ordinal.
std::optional<NumberMatch> readWords(const FigureTokens &tokens, qsizetype at)
{
    const bool isDigits = tokens.isNumeral(at);
    MorphemeSum sum(isDigits ? tokens[at].numeral.value : 0);
    qsizetype end = isDigits ? at + 1 : at;
    qsizetype next = end;
    for (int words = 0; words < longestNumber && tokens.isWord(next); ++words) {
        const std::vector<Morpheme> pieces = cutNumberWord(tokens[next].lower, tokens.language());
        const bool isJoinedHere = next > end && isAnd(tokens, next - 1);
        const bool isScale = !pieces.empty() && pieces.front().role == MorphemeRole::Scale;
        if (pieces.empty() || pieces.front().role == MorphemeRole::And || (isDigits && !isScale))
            break;
        MorphemeSum joined = sum;
        if (isJoinedHere && !joined.take({MorphemeRole::And, 0}))
            break;
        if (!takeWord(joined, pieces))
            break;
        sum = joined;
        end = next + 1;
        next = wordBehind(tokens, end);
    }
    if (end == at || !std::isfinite(sum.value()))
        return std::nullopt;
    return NumberMatch{.end = end,
                       .value = sum.value(),
                       .form = sum.isOrdinal() ? NumberForm::Ordinal : NumberForm::Cardinal,
                       .scale = sum.scale(),
                       .isWords = !isDigits};
}

std::optional<Morpheme> pieceAt(const FigureTokens &tokens, qsizetype at, MorphemeRole role)
{
    return tokens.isWord(at) ? numberPiece(tokens[at].lower, tokens.language(), role) : std::nullopt;
}

/// "Hälfte", "halbe Million", "anderthalb", "Dutzende": words that are numbers by themselves.
std::optional<NumberMatch> readSpecial(const FigureTokens &tokens, qsizetype at)
{
    if (pieceAt(tokens, at, MorphemeRole::Half))
        return NumberMatch{.end = at + 1, .value = 0.5, .form = NumberForm::Fraction, .isWords = true};
    if (const auto vague = pieceAt(tokens, at, MorphemeRole::Vague))
        return NumberMatch{.end = at + 1,
                           .interval = Interval{vague->value, vague->value * 10},
                           .form = NumberForm::Vague,
                           .scale = vague->value,
                           .isWords = true};
    const auto mixed = pieceAt(tokens, at, MorphemeRole::Mixed);
    const auto half = pieceAt(tokens, at, MorphemeRole::HalfOf);
    if (!mixed && !half)
        return std::nullopt;
    const auto scale = pieceAt(tokens, at + 1, MorphemeRole::Scale);
    if (!scale && half)
        return std::nullopt;
    const double value = mixed ? mixed->value : 0.5;
    return NumberMatch{.end = at + (scale ? 2 : 1),
                       .value = value * (scale ? scale->value : 1),
                       .scale = scale ? scale->value : 1,
                       .isWords = true};
}

/// "Drittel" behind "zwei", "douzaine" behind "une": parts and dozens of a count.
std::optional<NumberMatch> readCounted(const FigureTokens &tokens, const NumberMatch &count)
{
    if (const auto part = pieceAt(tokens, count.end, MorphemeRole::Part);
        part && count.value < part->value && count.value == std::floor(count.value))
        return NumberMatch{.end = count.end + 1,
                           .value = count.value / part->value,
                           .form = NumberForm::Fraction,
                           .isWords = count.isWords};
    if (pieceAt(tokens, count.end, MorphemeRole::Dozen))
        return NumberMatch{.end = count.end + 1, .value = count.value * 12, .isWords = count.isWords};
    return std::nullopt;
}

/// Whether a number word alone is another word as well: articles, "neuf" (new), "cent" of "pour cent".
bool isOtherWord(const FigureTokens &tokens, qsizetype at, const NumberMatch &number)
{
    if (number.end != at + 1 || !number.isWords)
        return false;
    if (isArticle(tokens, at) && tokens[at].lower != u"uno")
        return true;
    const QString &word = tokens[at].lower;
    const QString &before = tokens[at - 1].lower;
    const bool isPercent = (word == u"cent" && before == u"pour") || (word == u"ciento" && before == u"por")
        || (word == u"cento" && (before == u"per" || before == u"por"));
    const bool isAdjective = word == u"neuf" && (tokens[at + 1].kind != FigureTokenKind::Word || at == 0);
    return isPercent || isAdjective;
}

} // namespace

std::optional<NumberMatch> readForeignNumber(const FigureTokens &tokens, qsizetype at)
{
    if (const std::optional<NumberMatch> fraction = readDigitFraction(tokens, at))
        return fraction;
    if (tokens.isNumeral(at) && tokens[at].numeral.isFraction)
        return NumberMatch{.end = at + 1, .value = tokens[at].numeral.value, .form = NumberForm::Fraction};
    if (const std::optional<NumberMatch> special = readSpecial(tokens, at))
        return special;
    const std::optional<NumberMatch> number = readWords(tokens, at);
    if (!number)
        return std::nullopt;
    if (const std::optional<NumberMatch> counted = readCounted(tokens, *number))
        return counted;
    if (isOtherWord(tokens, at, *number))
        return std::nullopt;
    const bool isEarlyPlace = number->form == NumberForm::Ordinal && number->value < firstPlace;
    return isEarlyPlace ? std::nullopt : number;
}

} // namespace retold

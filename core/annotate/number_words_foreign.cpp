#include "core/annotate/number_words_foreign.h"

#include "core/annotate/number_morphemes.h"
#include "core/annotate/number_shares.h"
#include "core/annotate/units.h"

#include <cmath>

namespace retold {
namespace {

constexpr int longestNumber = 40;   ///< In words; bounds the work on a text of nothing else.
constexpr int longestDecimals = 15; ///< A double holds no more.
constexpr double firstPlace = 11;   ///< Smaller ordinals are too often other words ("quarto", "zweite").

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

/// Whether a word of these pieces may stand in a number; behind digits only a scale may ("3 millions").
bool canGoOn(const std::vector<Morpheme> &pieces, bool isDigits)
{
    if (pieces.empty() || pieces.front().role == MorphemeRole::And)
        return false;
    return !isDigits || pieces.front().role == MorphemeRole::Scale;
}

/// Adds a word to the number, behind an "and" or not; leaves the number as it was where they do not go
/// together.
bool addWord(MorphemeSum &sum, const std::vector<Morpheme> &pieces, bool isBehindAnd)
{
    MorphemeSum joined = sum;
    if ((isBehindAnd && !joined.take({MorphemeRole::And, 0})) || !takeWord(joined, pieces))
        return false;
    sum = joined;
    return true;
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
        const bool isRangeEnd
            = isJoinedHere && tokens.isWord(at - 1, u"zwischen"); // "zwischen zwei und dreißig"
        if (!canGoOn(pieces, isDigits) || isRangeEnd || !addWord(sum, pieces, isJoinedHere))
            break;
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

NumberMatch vagueMatch(qsizetype end, double scale, double low)
{
    return {.end = end,
            .interval = Interval{scale * low, scale * 10},
            .form = NumberForm::Vague,
            .scale = scale,
            .isWords = true};
}

/// "Dutzende", "dizaines de milliers", "cientos de miles".
std::optional<NumberMatch> readVague(const FigureTokens &tokens, qsizetype at)
{
    const auto first = pieceAt(tokens, at, MorphemeRole::Vague);
    if (!first)
        return std::nullopt;
    double scale = first->value;
    qsizetype end = at + 1;
    for (int factors = 0; factors < 2 && isOneOf(tokens[end].lower, {u"de", u"di", u"van"}); ++factors) {
        const auto next = pieceAt(tokens, end + 1, MorphemeRole::Vague);
        if (!next)
            break;
        scale *= next->value;
        end += 2;
    }
    return vagueMatch(end, scale, 1);
}

/// "mehrere hundert", "plusieurs milliers", "varios millones".
std::optional<NumberMatch> readSeveral(const FigureTokens &tokens, qsizetype at)
{
    const auto several = pieceAt(tokens, at, MorphemeRole::Several);
    if (!several)
        return std::nullopt;
    if (const auto vague = readVague(tokens, at + 1))
        return vagueMatch(vague->end, vague->scale, several->value);
    qsizetype end = at + 1;
    double scale = 1;
    for (const MorphemeRole role : {MorphemeRole::Hundred, MorphemeRole::Dozen, MorphemeRole::Scale}) {
        if (const auto piece = pieceAt(tokens, end, role)) {
            scale *= piece->value;
            ++end;
        }
    }
    return end > at + 1 ? std::optional(vagueMatch(end, scale, several->value)) : std::nullopt;
}

/// The unit behind "halbe": "eine halbe Stunde", "une demi-heure".
bool isHalfAUnit(const FigureTokens &tokens, qsizetype at)
{
    const bool isHyphen = tokens.isHyphen(at + 1) && tokens.isGlued(at + 1);
    const std::optional<UnitMatch> unit = readUnit(tokens, at + (isHyphen ? 2 : 1));
    return unit && unit->unit.kind != FigureKind::Percentage;
}

/// "Hälfte", "halbe Million", "anderthalb", "Dutzende": words that are numbers by themselves.
std::optional<NumberMatch> readSpecial(const FigureTokens &tokens, qsizetype at)
{
    if (pieceAt(tokens, at, MorphemeRole::Half))
        return NumberMatch{.end = at + 1, .value = 0.5, .form = NumberForm::Fraction, .isWords = true};
    if (const auto vague = readVague(tokens, at))
        return vague;
    if (const auto several = readSeveral(tokens, at))
        return several;
    const auto mixed = pieceAt(tokens, at, MorphemeRole::Mixed);
    const auto half = pieceAt(tokens, at, MorphemeRole::HalfOf);
    if (!mixed && !half)
        return std::nullopt;
    const auto scale = pieceAt(tokens, at + 1, MorphemeRole::Scale);
    if (!scale && half && !isHalfAUnit(tokens, at))
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
    if (const auto dozen = pieceAt(tokens, count.end, MorphemeRole::Dozen))
        return NumberMatch{
            .end = count.end + 1, .value = count.value * dozen->value, .isWords = count.isWords};
    return std::nullopt;
}

/// "jeder fünfte Fahrer": one in five; but "jede zweite Woche" is a rhythm.
std::optional<NumberMatch> readEvery(const FigureTokens &tokens, qsizetype at)
{
    const bool isEvery = tokens.language() == u"de"
        && isOneOf(tokens[at].lower, {u"jeder", u"jede", u"jedes", u"jedem", u"jeden"});
    const std::optional<NumberMatch> place = isEvery ? readWords(tokens, at + 1) : std::nullopt;
    if (!place || place->form != NumberForm::Ordinal || place->value < 2 || readUnit(tokens, place->end))
        return std::nullopt;
    return NumberMatch{
        .end = place->end, .value = 1 / place->value, .form = NumberForm::Fraction, .isWords = true};
}

/// The digits behind "Komma": one by one ("null fünf"), or as one number ("vingt-cinq").
struct Decimals {
    double value = 0;
    qsizetype end = 0;
};

Decimals readDecimals(const FigureTokens &tokens, qsizetype at)
{
    Decimals decimals{.end = at};
    double place = 1;
    for (int digit = 0; digit < longestDecimals; ++digit) {
        const auto piece = pieceAt(tokens, decimals.end, MorphemeRole::Add);
        if (!piece || piece->value >= 10)
            break;
        place /= 10;
        decimals.value += piece->value * place;
        ++decimals.end;
    }
    const std::optional<NumberMatch> whole = place == 1 ? readWords(tokens, at) : std::nullopt;
    if (whole && whole->form == NumberForm::Cardinal && whole->value < 1000)
        return {whole->value / (whole->value < 100 ? 100 : 1000), whole->end};
    return decimals;
}

/// "Komma fünf Millionen" behind "zwei": the decimals, and the scale of the whole.
NumberMatch withDecimals(const FigureTokens &tokens, NumberMatch number)
{
    if (!number.isWords || number.form != NumberForm::Cardinal
        || !pieceAt(tokens, number.end, MorphemeRole::Point))
        return number;
    const Decimals decimals = readDecimals(tokens, number.end + 1);
    if (decimals.end == number.end + 1)
        return number;
    const auto scale = pieceAt(tokens, decimals.end, MorphemeRole::Scale);
    number.value = (number.value + decimals.value) * (scale ? scale->value : 1);
    number.scale = scale ? scale->value : number.scale;
    number.end = decimals.end + (scale ? 1 : 0);
    return number;
}

/// Whether a word is all that a stretch of text says, so that it can be no article or adjective.
bool isAlone(const FigureTokens &tokens, qsizetype at)
{
    return at == 0 && !tokens.isWord(1) && tokens.size() <= 2;
}

/// Whether a number word alone is another word as well: articles, "neuf" (new), "cent" of "pour cent".
bool isOtherWord(const FigureTokens &tokens, qsizetype at, const NumberMatch &number)
{
    if (number.end != at + 1 || !number.isWords || isAlone(tokens, at))
        return false;
    if (isArticle(tokens, at) && tokens[at].lower != u"uno")
        return true;
    const QString &word = tokens[at].lower;
    const QString &before = tokens[at - 1].lower;
    const bool isPercent = (word == u"cent" && before == u"pour") || (word == u"ciento" && before == u"por")
        || (word == u"cento" && (before == u"per" || before == u"por"));
    const bool isAdjective = word == u"neuf" && at > 0 && tokens[at + 1].kind != FigureTokenKind::Word;
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
    if (const std::optional<NumberMatch> share = readEvery(tokens, at))
        return share;
    const std::optional<NumberMatch> number = readWords(tokens, at);
    if (!number)
        return std::nullopt;
    if (const std::optional<NumberMatch> counted = readCounted(tokens, *number))
        return counted;
    if (const std::optional<NumberMatch> share = readForeignShare(tokens, *number))
        return share;
    if (const NumberMatch decimal = withDecimals(tokens, *number); decimal.end > number->end)
        return decimal;
    if (isOtherWord(tokens, at, *number))
        return std::nullopt;
    const bool isEarlyPlace
        = number->form == NumberForm::Ordinal && number->value < firstPlace && !isAlone(tokens, at);
    return isEarlyPlace ? std::nullopt : number;
}

std::optional<double> valueOfNumberWord(const QString &lower, const QString &language)
{
    const std::vector<Morpheme> pieces = cutNumberWord(lower, language);
    MorphemeSum sum;
    if (pieces.empty() || !takeWord(sum, pieces) || sum.isOrdinal())
        return std::nullopt;
    return sum.value();
}

} // namespace retold

#include "core/annotate/number_cardinal.h"

#include <cmath>

namespace retold {
namespace {

std::optional<NumberWord> wordAt(const FigureTokens &tokens, qsizetype at)
{
    return tokens.isWord(at) ? numberWord(tokens[at].lower) : std::nullopt;
}

/// Bounds the work on a text of nothing but number words.
constexpr qsizetype longestNumber = 40;

/// Reads one cardinal from left to right: `m_total` holds the finished groups ("two million"), `m_current`
/// the group under way ("three hundred"). Each step takes tokens or ends the reading.
class CardinalReader {
public:
    CardinalReader(const FigureTokens &tokens, qsizetype at) : m_tokens(tokens), m_at(at) { }

    std::optional<Cardinal> read()
    {
        if (!readFirst())
            return std::nullopt;
        const qsizetype furthest = m_at + longestNumber;
        while (m_at < furthest && readNext()) { }
        const Cardinal cardinal{m_at, m_total + m_current, m_last, m_scale, m_isWords, m_isYear};
        return std::isfinite(cardinal.value) ? std::optional(cardinal) : std::nullopt;
    }

private:
    bool readFirst()
    {
        if (m_tokens.isNumeral(m_at)) {
            m_current = m_tokens[m_at].numeral.value;
            ++m_at;
            return true;
        }
        m_isWords = true;
        std::optional<NumberWord> first = word(m_at);
        const bool isArticle = m_tokens.isWord(m_at, u"a") || m_tokens.isWord(m_at, u"an");
        if (isArticle) {
            first = word(m_at + 1);
            if (!first || first->role < NumberRole::Hundred || first->isPlural)
                return false;
            ++m_at;
        }
        if (!first || first->isPlural)
            return false;
        take(*first);
        ++m_at;
        return true;
    }

    std::optional<NumberWord> word(qsizetype at) const { return wordAt(m_tokens, at); }

    bool readNext() { return readHyphenated() || readPlain() || readAnd() || readAfterComma(); }

    /// "-one" of "twenty-one", also with spaces round the hyphen; "-hundred" and "-and-" of longer compounds,
    /// "-million" of "$2-million" too.
    bool readHyphenated()
    {
        const std::optional<NumberWord> next = m_tokens.isHyphen(m_at) ? word(m_at + 1) : std::nullopt;
        if (!next || (!m_isWords && (!m_tokens.isGlued(m_at + 1) || next->isPlural)))
            return false;
        const bool isCompound = m_isWords && m_last == NumberRole::Ten && next->role == NumberRole::Digit;
        const bool isScale = next->role >= NumberRole::Hundred && m_tokens.isGlued(m_at);
        const bool isYear = m_tokens.isGlued(m_at) && startsYear(*next);
        if (!(isCompound || isScale || isYear) || !fits(*next))
            return false;
        m_at += 2;
        take(*next);
        return true;
    }

    bool readPlain()
    {
        if (m_tokens.isNumeral(m_at))
            return readNumeralGroup();
        const std::optional<NumberWord> next = word(m_at);
        if (!next || !fits(*next) || readLongPart(m_tokens, m_at))
            return false;
        ++m_at;
        take(*next);
        return true;
    }

    /// "3 hundred" behind "4 thousand": digits only with a smaller scale of their own.
    bool readNumeralGroup()
    {
        const std::optional<NumberWord> scale = word(m_at + 1);
        if (m_last < NumberRole::Hundred || !scale || scale->role < NumberRole::Hundred
            || scale->value >= m_scale)
            return false;
        const double value = m_tokens[m_at].numeral.value;
        if (m_current != 0 || value * scale->value >= m_scale)
            return false;
        m_current = value;
        m_last = NumberRole::Digit;
        ++m_at;
        return true;
    }

    /// "and two" of "a hundred and two", but not of "between two hundred and three hundred".
    bool readAnd()
    {
        if (m_last < NumberRole::Hundred || m_last == NumberRole::Dozen
            || !(m_tokens.isWord(m_at, u"and") || m_tokens.isMark(m_at, u'&') || m_tokens.isHyphen(m_at)))
            return false;
        qsizetype next = m_at + 1;
        if (m_tokens.isHyphen(m_at)) { // "hundred-and-one"
            if (!m_tokens.isWord(next, u"and"))
                return false;
            ++next;
            next += m_tokens.isHyphen(next) ? 1 : 0;
        }
        const std::optional<SmallNumber> small = readSmall(next);
        if (!small || small->value >= m_scale || startsFraction(m_tokens, next))
            return false;
        const std::optional<NumberWord> after = word(small->end);
        const bool hasScale = after && after->role >= NumberRole::Hundred && !after->isPlural;
        if (hasScale && !joins(*after))
            return false;
        if (!hasScale && !m_isWords && m_last == NumberRole::Scale)
            return false; // "$45 million and one of …" goes on with another thing.
        m_current += small->value;
        m_last = small->last;
        m_at = small->end;
        return true;
    }

    /// Whether "and fifty thousand" goes with what stands before: "two hundred and fifty thousand".
    bool joins(const NumberWord &scale) const
    {
        if (scale.role == NumberRole::Hundred)
            return m_current == 0 && m_scale > scale.value;
        return scale.role == NumberRole::Dozen || m_last == NumberRole::Hundred || scale.value < m_scale;
    }

    /// ", two hundred thousand" of "one million, two hundred thousand".
    bool readAfterComma()
    {
        if (m_last != NumberRole::Scale || !m_isWords || !m_tokens.isMark(m_at, u','))
            return false;
        const std::optional<SmallNumber> small = readSmall(m_at + 1);
        const std::optional<NumberWord> after = small ? word(small->end) : std::nullopt;
        if (!after || m_tokens.isNumeral(m_at + 1) || after->role < NumberRole::Hundred
            || after->value >= m_scale)
            return false;
        m_at = small->end;
        m_current = small->value;
        m_last = small->last;
        return true;
    }

    /// A number below a hundred, in words, or in digits behind "hundred".
    std::optional<SmallNumber> readSmall(qsizetype at) const
    {
        if (!m_tokens.isNumeral(at))
            return readSmallNumber(m_tokens, at);
        const Numeral &numeral = m_tokens[at].numeral;
        const bool isSmall = numeral.integerDigits <= 2 && numeral.value > 0 && !numeral.hasDecimals;
        if (m_last != NumberRole::Hundred || !isSmall)
            return std::nullopt;
        return SmallNumber{numeral.value, at + 1, NumberRole::Digit};
    }

    /// Whether a word may follow: "twenty one", "hundred five", "two thousand", but not "two three".
    bool fits(const NumberWord &word) const
    {
        switch (word.role) {
        case NumberRole::Digit:
            return word.value > 0
                && (m_last == NumberRole::Ten || m_last == NumberRole::Hundred
                    || m_last == NumberRole::Scale);
        case NumberRole::Teen:
        case NumberRole::Ten:
            return m_last == NumberRole::Hundred || m_last == NumberRole::Scale || startsYear(word);
        case NumberRole::Hundred:
            return m_current > 0 && (!m_isWords || m_current < 100) && m_last < NumberRole::Hundred;
        case NumberRole::Scale:
            return m_current > 0 || m_last == NumberRole::Scale;
        case NumberRole::Dozen:
            return m_current > 0 && m_last != NumberRole::Dozen;
        }
        return false;
    }

    /// "eighty" of "nineteen eighty-four".
    bool startsYear(const NumberWord &word) const
    {
        const bool isCentury = m_current >= 13 && m_current <= 20 && m_current == std::floor(m_current);
        return m_isWords && !m_isYear && m_total == 0 && isCentury && m_last != NumberRole::Digit
            && word.role != NumberRole::Digit && word.role <= NumberRole::Ten;
    }

    void take(const NumberWord &word)
    {
        switch (word.role) {
        case NumberRole::Digit:
        case NumberRole::Teen:
        case NumberRole::Ten:
            m_current = (startsYear(word) ? m_current * 100 : m_current) + word.value;
            m_isYear = m_isYear || m_current >= 1300;
            break;
        case NumberRole::Hundred:
            m_current = (m_current == 0 ? 1 : m_current) * 100;
            m_scale = 100;
            break;
        case NumberRole::Scale:
            takeScale(word.value);
            break;
        case NumberRole::Dozen:
            m_total = (m_total + m_current == 0 ? 1 : m_total + m_current) * word.value;
            m_current = 0;
            m_scale = 1;
            break;
        }
        m_last = word.role;
    }

    void takeScale(double scale)
    {
        if (m_last == NumberRole::Scale && m_current == 0) { // "three lakh crore"
            m_total *= scale;
        } else if (m_total > 0 && scale > m_group) { // "two thousand five hundred million"
            m_total = (m_total + m_current) * scale;
        } else {
            m_total += (m_current == 0 ? 1 : m_current) * scale;
        }
        m_current = 0;
        m_scale = scale;
        m_group = scale;
    }

    const FigureTokens &m_tokens;
    qsizetype m_at;
    double m_total = 0;
    double m_current = 0;
    double m_scale = 1; ///< The last hundred or scale taken.
    double m_group = 1; ///< The scale of the last group finished.
    NumberRole m_last = NumberRole::Digit;
    bool m_isWords = false;
    bool m_isYear = false;
};

} // namespace

std::optional<Cardinal> readCardinal(const FigureTokens &tokens, qsizetype at)
{
    return CardinalReader(tokens, at).read();
}

std::optional<SmallNumber> readSmallNumber(const FigureTokens &tokens, qsizetype at)
{
    const std::optional<NumberWord> word = wordAt(tokens, at);
    if (!word || word->role >= NumberRole::Hundred)
        return std::nullopt;
    const qsizetype next = tokens.isHyphen(at + 1) ? at + 2 : at + 1;
    const std::optional<NumberWord> digit = wordAt(tokens, next);
    if (word->role == NumberRole::Ten && digit && digit->role == NumberRole::Digit && digit->value > 0)
        return SmallNumber{word->value + digit->value, next + 1, NumberRole::Digit};
    return SmallNumber{word->value, at + 1, word->role};
}

std::optional<LongPart> readLongPart(const FigureTokens &tokens, qsizetype at, bool isOne)
{
    const std::optional<NumberWord> ten = wordAt(tokens, at);
    const bool isJoined = tokens.isHyphen(at + 1) && tokens.isGlued(at + 1) && tokens.isGlued(at + 2);
    if (!ten || ten->role != NumberRole::Ten || !isJoined || !tokens.isWord(at + 2))
        return std::nullopt;
    const std::optional<OrdinalWord> digit = ordinalWord(tokens[at + 2].lower);
    const bool isPlural
        = digit ? digit->isPlural || isOne : isOneOf(tokens[at + 2].lower, {u"firsts", u"seconds"});
    if (!isPlural || (digit && (digit->isPart || digit->role != NumberRole::Digit)))
        return std::nullopt;
    const double last = digit ? digit->value : tokens[at + 2].lower == u"firsts" ? 1 : 2;
    return LongPart{ten->value + last, at + 3};
}

bool startsFraction(const FigureTokens &tokens, qsizetype at)
{
    const bool isArticle = tokens.isWord(at, u"a");
    const std::optional<SmallNumber> count = readSmallNumber(tokens, at);
    if (!isArticle && !count)
        return false;
    const qsizetype end = isArticle ? at + 1 : count->end;
    const qsizetype next = tokens.isHyphen(end) ? end + 1 : end;
    const std::optional<OrdinalWord> part
        = tokens.isWord(next) ? ordinalWord(tokens[next].lower) : std::nullopt;
    const double above = isArticle ? 1 : count->value;
    return part && above < part->value && (part->isPlural || part->isPart || above == 1);
}

} // namespace retold

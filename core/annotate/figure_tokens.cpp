#include "core/annotate/figure_tokens.h"

#include "core/annotate/currencies.h"

#include <QStringBuilder>
#include <QStringList>

#include <algorithm>

namespace retold {
namespace {

constexpr int maxPoints = 8; // More of them part no thousands.
constexpr int mostDigits
    = 15; // A longer run without groups identifies something; a double could not hold it.

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02bc';
}

/// Letters and the marks on them; surrogates count as letters, so that no pair is cut.
bool isWordCharacter(QChar c)
{
    return c.isLetter() || c.isMark() || c.isSurrogate() || c == u'\u00ad';
}

/// Cuts one stretch of text into figure tokens, from left to right and never back.
class Cutter {
public:
    Cutter(QStringView text, TextRange range, DecimalStyle style) :
        m_text(text.first(range.end)),
        m_at(range.begin),
        m_style(style)
    { }

    std::vector<FigureToken> cut()
    {
        bool gap = true;
        while (m_at < m_text.size()) {
            if (m_text[m_at].isSpace() || m_text[m_at].category() == QChar::Other_Control) {
                gap = true;
                ++m_at;
                continue;
            }
            const std::size_t before = m_tokens.size();
            cutNext();
            m_tokens[before].hasGap = gap;
            gap = false;
        }
        return std::move(m_tokens);
    }

private:
    QChar at(qsizetype position) const { return position < m_text.size() ? m_text[position] : QChar(); }

    void add(qsizetype end, FigureTokenKind kind)
    {
        FigureToken token{.range = {m_at, end}, .kind = kind, .hasGap = false};
        const QStringView text = m_text.sliced(m_at, end - m_at);
        token.isCapital = kind == FigureTokenKind::Word && text[0].isUpper();
        token.lower = text.toString().toLower();
        token.lower.replace(u'\u2019', u'\'');
        token.lower.remove(u'\u00ad');
        m_tokens.push_back(std::move(token));
        m_at = end;
    }

    void cutNext()
    {
        const QChar c = m_text[m_at];
        if (isDigit(c) || (c == u'.' && isDigit(at(m_at + 1)) && !isDigit(before())) || vulgarFraction(c))
            cutNumeral();
        else if (isWordCharacter(c))
            cutWord();
        else
            add(m_at + (opensDecadeEnding() ? 2 : 1),
                opensDecadeEnding() ? FigureTokenKind::Word : FigureTokenKind::Mark);
    }

    /// The "'s" of "1990's".
    bool opensDecadeEnding() const
    {
        return isApostrophe(m_text[m_at]) && isDigit(before()) && at(m_at + 1) == u's'
            && !isWordCharacter(at(m_at + 2));
    }

    QChar before() const { return m_at > 0 ? m_text[m_at - 1] : QChar(); }

    void cutNumeral()
    {
        if (const qsizetype end = labelEnd(); end > 0) {
            add(end, FigureTokenKind::Label);
            return;
        }
        const std::optional<Numeral> numeral = readNumeral(numeralText(), m_style);
        const bool isCount = numeral && (numeral->integerDigits <= mostDigits || numeral->isGrouped);
        const qsizetype length = numeral ? numeral->length : longDigits();
        add(m_at + length, isCount ? FigureTokenKind::Numeral : FigureTokenKind::Label);
        if (!isCount)
            return;
        m_tokens.back().numeral = *numeral;
        joinSpacedDecimals();
    }

    /// Where a numeral may stretch to: in a list without white space ("22,24,26,31") not over the next comma.
    QStringView numeralText() const
    {
        const QStringView rest = m_text.sliced(m_at);
        const bool isInList = m_at >= 2 && before() == u',' && isDigit(m_text[m_at - 2]) && !m_tokens.empty()
            && m_tokens.back().range.end == m_at;
        const qsizetype comma = isInList ? rest.indexOf(u',') : -1;
        return comma < 0 ? rest : rest.first(comma);
    }

    /// "6 . 2" and "80, 000": corpora that part all marks from words, and wire copy. Nobody else writes a
    /// point so, nor a number that begins with noughts.
    void joinSpacedDecimals()
    {
        FigureToken &token = m_tokens.back();
        if (token.numeral.hasDecimals || token.numeral.isFraction || token.numeral.isScientific)
            return;
        const qsizetype mark = m_at + (at(m_at) == u' ' ? 1 : 0);
        if (at(mark + 1) != u' ' || !isDigit(at(mark + 2)))
            return;
        qsizetype end = mark + 2;
        while (isDigit(at(end)))
            ++end;
        const QStringView digits = m_text.sliced(mark + 2, end - mark - 2);
        const bool isDecimal = at(mark) == u'.' && mark > m_at;
        const bool isGroup = at(mark) == u',' && digits == u"000" && token.numeral.integerDigits <= 3;
        if (!isDecimal && !isGroup)
            return;
        token.numeral.value = isGroup
            ? token.numeral.value * 1000
            : QString(m_text.sliced(token.range.begin, m_at - token.range.begin) % u'.' % digits).toDouble();
        token.numeral.hasDecimals = isDecimal;
        token.numeral.isGrouped = token.numeral.isGrouped || isGroup;
        token.range.end = end;
        m_at = end;
    }

    qsizetype longDigits() const
    {
        qsizetype end = m_at;
        while (isDigit(at(end)))
            ++end;
        return end - m_at;
    }

    /// The end of "192.168.1.2", "14.02.2025" and "24703m212"; 0 where no label begins here.
    qsizetype labelEnd() const
    {
        qsizetype end = m_at;
        int points = 0;
        while (isDigit(at(end)) || (at(end) == u'.' && isDigit(at(end + 1)))) {
            qsizetype digits = end + (at(end) == u'.' ? 1 : 0);
            points += at(end) == u'.' ? 1 : 0;
            while (isDigit(at(digits)))
                ++digits;
            end = digits;
        }
        if (points > maxPoints || (points >= 2 && !areThousands(end)))
            return end;
        return points == 0 ? mixedEnd(end) : 0;
    }

    bool areThousands(qsizetype end) const
    {
        const QList<QStringView> parts = m_text.sliced(m_at, end - m_at).split(u'.');
        return parts[0].size() <= 3
            && std::all_of(parts.begin() + 1, parts.end(), [](QStringView part) { return part.size() == 3; });
    }

    /// The end of digits, letters and digits again ("24703m212"), unless the letters are a unit's ("4km2").
    qsizetype mixedEnd(qsizetype digitsEnd) const
    {
        qsizetype letters = digitsEnd;
        while (at(letters).isLetter() && letters < digitsEnd + 8)
            ++letters;
        if (m_text.sliced(digitsEnd, letters - digitsEnd) == u"ers" && !isDigit(at(letters)))
            return letters; // "49ers"
        if (letters == digitsEnd || !isDigit(at(letters)))
            return 0;
        const bool isPower
            = (at(letters) == u'2' || at(letters) == u'3') && !at(letters + 1).isLetterOrNumber();
        const bool isExponent = letters == digitsEnd + 1 && (at(digitsEnd) == u'e' || startsPower(digitsEnd));
        if (isPower || isExponent)
            return 0;
        while (at(letters).isLetterOrNumber())
            ++letters;
        return letters;
    }

    /// Whether "x2^10" or "x10−5" stands there, and not the "x100" of "4x100".
    bool startsPower(qsizetype cross) const
    {
        qsizetype end = cross + 1;
        while (isDigit(at(end)))
            ++end;
        const QStringView base = m_text.sliced(cross + 1, end - cross - 1);
        return at(cross) == u'x' && (at(end) == u'^' || (base == u"10" && !at(end).isLetterOrNumber()));
    }

    void cutWord()
    {
        if (const qsizetype end = addressEnd(); end > 0) {
            add(end, FigureTokenKind::Label);
            return;
        }
        if (cutDottedAbbreviation())
            return;
        qsizetype end = m_at;
        while (isWordCharacter(at(end)) || (isApostrophe(at(end)) && at(end + 1).isLetter() && end > m_at))
            ++end;
        if (isDigit(at(end)))
            end = endWithDigits(end);
        const bool holdsDigits = isDigit(at(end - 1)) && !isUnitPower(end);
        add(end, holdsDigits ? FigureTokenKind::Label : FigureTokenKind::Word);
    }

    /// "m2" and "km3" behind a numeral are units.
    bool isUnitPower(qsizetype end) const
    {
        return !m_tokens.empty() && m_tokens.back().kind == FigureTokenKind::Numeral && end - m_at <= 3
            && (at(end - 1) == u'2' || at(end - 1) == u'3');
    }

    /// Where a word runs on into digits: a currency ends before them ("USD34.6"), a label takes them
    /// ("A320").
    qsizetype endWithDigits(qsizetype end) const
    {
        const QStringView letters = m_text.sliced(m_at, end - m_at);
        const bool isCountry = before() == u'$' && letters.size() <= 2; // "$US1.06 million"
        if (isCountry || (isCurrencyPrefix(letters) && !isNumberedName(end)))
            return end;
        const auto goesOn = [this](qsizetype i) { // "J1149.5+6663"
            return isWordCharacter(at(i)) || isDigit(at(i))
                || ((at(i) == u'.' || at(i) == u'+') && isDigit(at(i - 1)) && isDigit(at(i + 1)));
        };
        while (goesOn(end))
            ++end;
        return end;
    }

    /// "COP26", a meeting, "AMD64", a design, "R2": a few digits glued to what also is a sign of money, and
    /// no scale ("R300-million").
    bool isNumberedName(qsizetype end) const
    {
        qsizetype digits = end;
        while (isDigit(at(digits)))
            ++digits;
        const bool hasMore = (at(digits) == u'.' || at(digits) == u',') && isDigit(at(digits + 1));
        const QStringView rest = m_text.sliced(digits + (at(digits) == u' ' || at(digits) == u'-' ? 1 : 0));
        const bool isScaled = rest.startsWith(u"million") || rest.startsWith(u"billion")
            || rest.startsWith(u"bn") || (rest.startsWith(u'm') && !isWordCharacter(at(digits + 1)));
        return isRatherName(m_text.sliced(m_at, end - m_at)) && !hasMore && !isScaled && digits - end <= 4;
    }

    /// "http://…" and "www.…" go on to the next white space, "@ann_54" and "#day1" to the end of their
    /// letters.
    qsizetype addressEnd() const
    {
        if (before() == u'@' || before() == u'#') {
            qsizetype end = m_at;
            while (isWordCharacter(at(end)) || isDigit(at(end)) || at(end) == u'_')
                ++end;
            return end;
        }
        const QStringView rest = m_text.sliced(m_at, std::min<qsizetype>(8, m_text.size() - m_at));
        if (!rest.startsWith(u"http://", Qt::CaseInsensitive)
            && !rest.startsWith(u"https://", Qt::CaseInsensitive)
            && !rest.startsWith(u"www.", Qt::CaseInsensitive))
            return 0;
        qsizetype end = m_at;
        while (end < m_text.size() && !m_text[end].isSpace())
            ++end;
        return end;
    }

    /// "U.S.", "p.m.", "L.E": single letters with points between; the last point belongs to it.
    bool cutDottedAbbreviation()
    {
        qsizetype end = m_at;
        int letters = 0;
        while (at(end).isLetter() && at(end + 1) == u'.') {
            end += 2;
            ++letters;
        }
        if (at(end).isLetter() && !isWordCharacter(at(end + 1)) && letters > 0) {
            ++end;
            ++letters;
        }
        if (letters < 2 || isWordCharacter(at(end)))
            return false;
        add(end, FigureTokenKind::Word);
        m_tokens.back().lower.remove(u'.');
        return true;
    }

    QStringView m_text;
    qsizetype m_at;
    DecimalStyle m_style;
    std::vector<FigureToken> m_tokens;
};

} // namespace

QString withoutElision(const QString &lower)
{
    const bool isElided = lower.startsWith(u"d'") || lower.startsWith(u"l'");
    return isElided && lower.size() > 3 ? lower.sliced(2) : lower;
}

FigureTokens::FigureTokens(QStringView text, TextRange range, const QString &language) :
    m_text(text),
    m_language(language.isEmpty() ? QStringLiteral("en") : language),
    m_tokens(Cutter(text, range, decimalStyleOf(m_language)).cut())
{ }

const FigureToken &FigureTokens::outside()
{
    static const FigureToken none;
    return none;
}

bool FigureTokens::isMark(qsizetype index, QChar mark) const
{
    const FigureToken &token = (*this)[index];
    return token.kind == FigureTokenKind::Mark && token.lower.size() == 1 && token.lower[0] == mark;
}

bool FigureTokens::isHyphen(qsizetype index) const
{
    return isMark(index, u'-') || isMark(index, u'\u2010') || isMark(index, u'\u2011');
}

bool FigureTokens::isDash(qsizetype index) const
{
    return isHyphen(index) || isMark(index, u'\u2013') || isMark(index, u'\u2212')
        || isMark(index, u'\u2012');
}

QStringView FigureTokens::textOf(qsizetype begin, qsizetype end) const
{
    if (begin < 0 || begin >= end || end > size())
        return {};
    const qsizetype from = (*this)[begin].range.begin;
    return m_text.sliced(from, (*this)[end - 1].range.end - from);
}

bool isHyphenatedPart(const FigureTokens &tokens, qsizetype at)
{
    for (qsizetype part = at + 1; part <= at + 4; ++part) {
        if (!tokens.isGlued(part))
            return false;
    }
    const bool isWritten = tokens.isNumeral(at) && tokens.isHyphen(at + 1) && tokens.isNumeral(at + 2)
        && tokens.isMark(at + 3, u'/') && tokens.isNumeral(at + 4);
    const double below = isWritten ? tokens[at + 4].numeral.value : 0;
    constexpr double finest = 64;
    return below > 1 && below <= finest && tokens[at + 2].numeral.value < below
        && tokens[at].numeral.integerDigits <= 3 && !tokens[at].numeral.hasDecimals;
}

} // namespace retold

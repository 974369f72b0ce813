#include "core/annotate/currencies.h"

#include "core/annotate/figure_data.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace retold {
namespace {

using namespace Qt::StringLiterals;

constexpr int longestName = 3; // Words of "new taiwan dollar".

/// What currency-names.txt says, by what a text can hold.
struct CurrencyTable {
    QHash<QString, Currency> byUnit;
    QHash<QString, Currency> byName;    ///< Words in lower case, parted by one space.
    QHash<QString, Currency> bySign;    ///< "£", "元"
    QHash<QString, Currency> byLetters; ///< Letters that stand before "$", lower case: "us", "hk".
    QHash<QString, Currency> byPrefix;  ///< Signs of letters, as written: "RM", "Rs".
    QHash<QString, Currency> byCoin;    ///< Letters glued to a number's end: "p", "c".
};

void addSign(CurrencyTable &table, const QString &sign, const Currency &currency)
{
    if (sign.size() > 1 && sign.endsWith(u'$'))
        table.byLetters.insert(sign.chopped(1).toLower(), currency);
    else if (sign.size() == 1 && sign[0].isLower() && !currency.parent.isEmpty())
        table.byCoin.insert(sign, currency);
    else if (std::all_of(sign.begin(), sign.end(),
                         [](QChar c) { return c.isLetter() && c.unicode() < 0x250; }))
        table.byPrefix.insert(sign, currency);
    else
        table.bySign.insert(sign, currency);
}

CurrencyTable readTable()
{
    CurrencyTable table;
    for (const QStringList &row : readFigureData(u"currency-names.txt"_s)) {
        if (row.size() < 5)
            continue;
        const Currency currency{
            .unit = row[0], .parent = row[2], .perParent = row[1].isEmpty() ? 1 : row[1].toDouble()};
        table.byUnit.insert(currency.unit, currency);
        for (const QString &sign : row[3].split(u' ', Qt::SkipEmptyParts))
            addSign(table, sign, currency);
        for (const QString &name : listOf(row[4]))
            table.byName.insert(name, currency);
    }
    return table;
}

const CurrencyTable &table()
{
    static const CurrencyTable instance = readTable();
    return instance;
}

bool isIsoCode(QStringView word)
{
    return word.size() == 3
        && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; })
        && table().byUnit.contains(word.toString());
}

/// An ISO code, also with a scale before it as bankers write: "USD", "MUSD", "KEUR".
std::optional<Currency> currencyOfCode(QStringView word)
{
    if (isIsoCode(word))
        return table().byUnit.value(word.toString());
    const qsizetype scale = word.size() == 4 ? QStringView(u"KMB").indexOf(word[0]) : -1;
    if (scale < 0 || !isIsoCode(word.sliced(1)))
        return std::nullopt;
    Currency currency = table().byUnit.value(word.sliced(1).toString());
    static constexpr std::array scales{1e3, 1e6, 1e9};
    currency.scale = scales[static_cast<std::size_t>(scale)];
    return currency;
}

std::optional<Currency> lookUp(const QHash<QString, Currency> &names, const QString &name)
{
    const auto found = names.constFind(name);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

/// The longest name of a currency at this token.
std::optional<CurrencyMatch> readName(const FigureTokens &tokens, qsizetype at)
{
    QStringList names;
    QString name;
    for (qsizetype i = at; i < at + longestName && tokens.isWord(i); ++i) {
        name += i > at ? u' ' + tokens[i].lower : withoutElision(tokens[i].lower);
        names.prepend(name);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (const std::optional<Currency> currency = lookUp(table().byName, names[i]))
            return CurrencyMatch{at + names.size() - i, *currency};
    }
    return std::nullopt;
}

/// "US$", "C $", "usd$"; a lone article before "$" is none ("a $4 billion deal").
std::optional<CurrencyMatch> readLettersSign(const FigureTokens &tokens, qsizetype at)
{
    if (!tokens.isWord(at) || !tokens.isMark(at + 1, u'$')
        || (tokens[at].lower == u"a" && !tokens.isGlued(at + 1)))
        return std::nullopt;
    if (const std::optional<Currency> currency = lookUp(table().byLetters, tokens[at].lower))
        return CurrencyMatch{at + 2, *currency};
    return std::nullopt;
}

/// "$US", "$A", as Australians write it.
std::optional<CurrencyMatch> readSignLetters(const FigureTokens &tokens, qsizetype at)
{
    const bool isSign = tokens.isMark(at, u'$') && tokens.isWord(at + 1) && tokens.isGlued(at + 1)
        && tokens.isNumeral(at + 2) && tokens.isGlued(at + 2);
    const auto currency = isSign ? lookUp(table().byLetters, tokens[at + 1].lower) : std::nullopt;
    return currency ? std::optional(CurrencyMatch{at + 2, *currency}) : std::nullopt;
}

std::optional<CurrencyMatch> readSign(const FigureTokens &tokens, qsizetype at)
{
    const QString sign = tokens.textOf(at).toString();
    if (const std::optional<Currency> currency = lookUp(table().bySign, sign))
        return CurrencyMatch{at + 1, *currency};
    return std::nullopt;
}

bool isAnyCode(QStringView word)
{
    return currencyOfCode(word).has_value() || table().byPrefix.contains(word.toString())
        || (word.size() == 3 && table().byName.contains(word.toString().toLower())
            && isIsoCode(word.toString().toUpper()));
}

/// Whether a name stands before its number ("ringgit 42", "dollar 22.5 million") and is not another word of
/// the language before a count ("won 3 seats").
bool standsBeforeNumbers(const FigureTokens &tokens, qsizetype at, const CurrencyMatch &match)
{
    constexpr std::array names{u"dollar", u"ringgit", u"ringgits", u"rupees", u"naira", u"rmb", u"sen"};
    const QString &last = tokens[match.end - 1].lower;
    const bool isName
        = std::any_of(names.begin(), names.end(), [&last](const char16_t *name) { return last == name; });
    return isName || isIsoCode(tokens.textOf(at).toString().toUpper());
}

/// "US-Dollar", "Hongkong-Dollar": a country and its money, joined by a hyphen.
std::optional<CurrencyMatch> readHyphenated(const FigureTokens &tokens, qsizetype at)
{
    const bool isJoined = tokens.isWord(at) && tokens.isHyphen(at + 1) && tokens.isGlued(at + 1)
        && tokens.isGlued(at + 2) && tokens.isWord(at + 2);
    if (!isJoined)
        return std::nullopt;
    const auto currency = lookUp(table().byName, tokens[at].lower + u' ' + tokens[at + 2].lower);
    return currency ? std::optional(CurrencyMatch{at + 3, *currency}) : std::nullopt;
}

/// "Zambian kwachas", "Jordan dinars": whose money it is, where that changes nothing. Dollars, pounds and
/// rupees of another country are other money, and "won" is a verb.
std::optional<CurrencyMatch> readNameOfCountry(const FigureTokens &tokens, qsizetype at)
{
    if (!tokens[at].isCapital || !tokens.isWord(at + 1) || tokens[at + 1].isCapital)
        return std::nullopt;
    const std::optional<CurrencyMatch> match = readName(tokens, at + 1);
    const bool isOther = match
        && isOneOf(match->currency.unit, {u"USD", u"GBP", u"INR", u"KRW", u"PAB", u"crowns", u"marks"});
    return isOther ? std::nullopt : match;
}

/// "50p", "50 c": letters that stand for a coin behind a number alone.
std::optional<CurrencyMatch> readCoin(const FigureTokens &tokens, qsizetype at)
{
    if (!tokens.isNumeral(at - 1) || !(tokens.isGlued(at) || tokens[at].lower == u"c"))
        return std::nullopt;
    const auto coin = lookUp(table().byCoin, tokens.textOf(at).toString());
    return coin ? std::optional(CurrencyMatch{at + 1, *coin}) : std::nullopt;
}

/// "500 kr", "20 Fr": a sign of letters that stands before numbers elsewhere.
std::optional<CurrencyMatch> readSignOfLetters(const FigureTokens &tokens, qsizetype at)
{
    const bool isSign = tokens.isNumeral(at - 1) && tokens.textOf(at).size() > 1;
    const auto sign = isSign ? lookUp(table().byPrefix, tokens.textOf(at).toString()) : std::nullopt;
    return sign ? std::optional(CurrencyMatch{at + 1, *sign}) : std::nullopt;
}

/// A year, an edition or a count of things ("CUP 2022", "TRY 5 TIMES"): few digits, which no scale follows.
bool isShortCount(const FigureTokens &tokens, qsizetype at)
{
    constexpr int mostDigits = 4;
    const Numeral &numeral = tokens[at].numeral;
    return tokens.isNumeral(at) && numeral.integerDigits <= mostDigits && !numeral.isGrouped
        && !numeral.hasDecimals
        && !isOneOf(tokens[at + 1].lower, {u"million", u"billion", u"trillion", u"m", u"bn"});
}

} // namespace

std::optional<Currency> currencyOf(QStringView unit)
{
    return lookUp(table().byUnit, unit.toString());
}

bool isCurrencyPrefix(QStringView word)
{
    return word.size() <= 4 && isAnyCode(word);
}

bool isRatherName(QStringView code)
{
    return isOneOf(code, {u"R",   u"AMD", u"ANG", u"ATS", u"BAM", u"BOB", u"COP", u"CUP", u"CVE",
                          u"ETH", u"GEL", u"LAK", u"MAD", u"MGA", u"MOP", u"MTL", u"PEN", u"RON",
                          u"RUB", u"SCR", u"SIT", u"SLE", u"SOS", u"STN", u"TRY"});
}

std::optional<CurrencyMatch> readCurrencyBefore(const FigureTokens &tokens, qsizetype at)
{
    for (const auto reader : {&readLettersSign, &readSignLetters, &readSign}) {
        if (const auto match = reader(tokens, at))
            return match;
    }
    if (!tokens.isWord(at))
        return std::nullopt;
    const QStringView word = tokens.textOf(at);
    const qsizetype point = tokens.isMark(at + 1, u'.') && tokens.isGlued(at + 1) ? 1 : 0;
    if (const std::optional<Currency> currency = currencyOfCode(word)) {
        const bool isName = isRatherName(word) && isShortCount(tokens, at + 1);
        return isName ? std::nullopt : std::optional(CurrencyMatch{at + 1, *currency});
    }
    const bool isLoneLetter = word.size() == 1 && !tokens.isGlued(at + 1); // "R 5" may be a party's seat.
    if (const auto currency = lookUp(table().byPrefix, word.toString()); currency && !isLoneLetter)
        return CurrencyMatch{at + 1 + point, *currency};
    const auto match = readName(tokens, at);
    return match && tokens.isNumeral(match->end) && standsBeforeNumbers(tokens, at, *match) ? match
                                                                                            : std::nullopt;
}

std::optional<CurrencyMatch> readCurrencyBehind(const FigureTokens &tokens, qsizetype at)
{
    if (const auto match = readHyphenated(tokens, at))
        return match;
    if (tokens[at].hasGap && tokens.isGlued(at + 1) && tokens.isNumeral(at + 1))
        return std::nullopt; // "1 $10 note": the sign is the next number's.
    for (const auto reader : {&readLettersSign, &readSign}) {
        if (const auto match = reader(tokens, at))
            return match;
    }
    if (!tokens.isWord(at))
        return std::nullopt;
    if (const std::optional<Currency> currency = currencyOfCode(tokens.textOf(at)))
        return CurrencyMatch{at + 1, *currency};
    for (const auto reader : {&readCoin, &readName, &readNameOfCountry, &readSignOfLetters}) {
        if (const auto match = reader(tokens, at))
            return match;
    }
    return std::nullopt;
}

} // namespace retold

#include "core/annotate/name_capitals.h"

#include "core/annotate/name_words.h"

using namespace Qt::StringLiterals;

namespace retold {
namespace {

bool opensSentence(const NameToken &token)
{
    return token.gap == NameGap::Start || token.gap == NameGap::Stop || token.gap == NameGap::Mark;
}

bool isOrdinary(const NameText &text, int token)
{
    return nameWords().ordinary.contains(text.at(token).folded);
}

/// Whether a name may go on with the next token: a capital that is no ordinary word, or a frequent surname.
bool nameFollows(const NameText &text, int token)
{
    return text.joins(token + 1) && isCapitalWord(text, token + 1)
        && (!isOrdinary(text, token + 1) || nameWords().surnames.contains(text.at(token + 1).folded));
}

/// "Will Karp" and "A. B. Karp": small words that begin somebody's name; but not "Will Karp leave?".
bool beginsName(const NameText &text, int token)
{
    const NameToken &word = text.at(token);
    const auto isBefore = [&text](QChar sign, const TextRange &words) {
        return words.end < text.text.size() && text.text[words.end] == sign;
    };
    if (word.isInitial && isBefore(u'.', word.range))
        return text.joins(token + 1) && isCapitalWord(text, token + 1);
    const bool isAsked = isBefore(u'?', text.rangeOf(token, text.endOf(token)));
    return word.folded == u"will" && nameFollows(text, token) && !(opensSentence(word) && isAsked);
}

/// "A.J." of "A.J. Grant", which is no abbreviation that the lists have.
bool isDottedInitials(const NameText &text, int token)
{
    const QStringView written = text.at(token).range.in(text.text);
    return written.size() >= 4 && written.endsWith(u'.') && text.at(token).isCapital
        && !nameWords().known.contains(text.at(token).folded)
        && !nameWords().knownShort.contains(written.toString().remove(u'.'));
}

bool isNameOpener(const NameText &text, int token)
{
    const QString &folded = text.at(token).folded;
    if (isDottedInitials(text, token))
        return text.joins(token + 1) && isCapitalWord(text, token + 1);
    if (isOpener(text, token))
        return false;
    if (beginsName(text, token))
        return true;
    const CaseCounts counts = text.counts.value(folded);
    if (counts.capital != counts.small)
        return counts.capital > counts.small;
    return !isOrdinary(text, token) || (isFirstName(text, token) && nameFollows(text, token));
}

bool isNameInHeadline(const NameText &text, int token)
{
    const QString &folded = text.at(token).folded;
    if (isOpener(text, token))
        return false;
    if (!isOrdinary(text, token))
        return true;
    const CaseCounts counts = text.counts.value(folded);
    const bool isNameElsewhere = counts.capital > 0 && counts.small == 0;
    const bool isSurname = isAfterFirstName(text, token) && nameWords().surnames.contains(folded);
    return isNameElsewhere || isSurname || (isFirstName(text, token) && nameFollows(text, token));
}

/// "A" of "Julie A. Grant", which is also an article.
bool isMiddleInitial(const NameText &text, int token)
{
    return text.at(token).isInitial && isAfterFirstName(text, token) && text.joins(token + 1)
        && isCapitalWord(text, token + 1);
}

/// Whether a word that names nobody by itself ("Oscar", "Christian") is the first name of somebody here.
bool isFirstOfName(const NameText &text, int token)
{
    if (!isFirstName(text, token) || !text.joins(token + 1))
        return false;
    const bool isBeforeInitial = text.at(token + 1).isInitial && text.joins(token + 2);
    return isBeforeInitial
        || (nameFollows(text, token) && nameWords().surnames.contains(text.at(token + 1).folded));
}

/// Adjectives of nations are no names; but German countries look like French ones ("Italien"), and "China" is
/// an adjective in Spanish.
bool isDemonym(const NameText &text, const QString &folded)
{
    const bool isCountry = (text.isGerman() || text.language == u"en")
        && (territoryCode(folded, false) || (text.isGerman() && territoryCode(folded.chopped(1), false)));
    return nameWords().demonyms.contains(folded) && !isCountry;
}

/// "R-Utah", "D-N.Y.": a party and a state.
bool isPartyOfState(const NameText &text, int token)
{
    return text.at(token).isInitial && text.joins(token + 1) && text.at(token + 1).gap == NameGap::Hyphen;
}

/// "BYOB – bring your own bottle", "fear of missing out (FOMO)": small letters explain it, so it is short for
/// a phrase and names nobody.
bool isShortForPhrase(const NameText &text, int token)
{
    constexpr qsizetype fewest = 3;
    const QString &letters = text.at(token).folded;
    const auto count = static_cast<int>(letters.size());
    const auto parts = [](NameGap gap) { return gap == NameGap::Dash || gap == NameGap::Bracket; };
    const auto spells = [&](int first) {
        if (first < text.startOf(token) || first + count > text.endOf(token))
            return false;
        for (int i = 0; i < count; ++i) {
            const NameToken &word = text.at(first + i);
            if (word.isCapital || !word.folded.startsWith(letters[i]))
                return false;
        }
        return true;
    };
    if (!text.at(token).isAllCaps || letters.size() < fewest)
        return false;
    const int next = token + 1;
    return (next < text.endOf(token) && parts(text.at(next).gap) && spells(next))
        || (parts(text.at(token).gap) && spells(token - count));
}

} // namespace

bool isOpener(const NameText &text, int token)
{
    const auto &openers = nameWords().openers;
    const auto own = openers.constFind(text.language);
    const QString &folded = text.at(token).folded;
    const bool isSmall
        = own != openers.constEnd() ? own->contains(folded) : openers.value(u"en"_s).contains(folded);
    return isSmall && !beginsName(text, token);
}

bool isCapitalWord(const NameText &text, int token)
{
    const NameToken &word = text.at(token);
    return word.isCapital && !word.isDigits && !word.isRole;
}

bool isTitle(const NameText &text, int token)
{
    const NameToken &word = text.at(token);
    return word.isCapital && !word.isAllCaps && !word.isRole && nameWords().titles.contains(word.folded);
}

bool isFirstName(const NameText &text, int token)
{
    return nameWords().firstNames.contains(text.at(token).folded);
}

bool isAfterFirstName(const NameText &text, int token)
{
    return token > text.startOf(token) && text.joins(token) && text.at(token - 1).isCapital
        && isFirstName(text, token - 1);
}

/// "In May Paul Roe left": the month, though May is a first name too.
bool isDated(const NameText &text, int token)
{
    static const QSet<QString> openers{u"in"_s,   u"since"_s, u"until"_s, u"last"_s,  u"next"_s,
                                       u"this"_s, u"early"_s, u"late"_s,  u"during"_s};
    return token > 0 && openers.contains(text.at(token - 1).folded);
}

/// "May" and "August" as somebody's: after a first name or a title, or before a surname.
bool isCalendarName(const NameText &text, int token)
{
    if (isDated(text, token))
        return false;
    const bool hasSurname = text.joins(token + 1) && isCapitalWord(text, token + 1)
        && !nameWords().eventHeads.contains(text.at(token + 1).folded);
    return isAfterFirstName(text, token) || (text.joins(token) && isTitle(text, token - 1))
        || (isFirstName(text, token) && hasSurname);
}

bool isNameWord(const NameText &text, int token)
{
    const NameWords &words = nameWords();
    const NameToken &word = text.at(token);
    if (!isCapitalWord(text, token))
        return false;
    if (words.calendar.contains(word.folded))
        return isCalendarName(text, token);
    if (isMiddleInitial(text, token))
        return true;
    if (words.notNames.contains(word.folded) && !isFirstOfName(text, token))
        return false;
    const bool isSomebody
        = isAfterFirstName(text, token) || (isFirstName(text, token) && nameFollows(text, token));
    if (isDemonym(text, word.folded) && !isSomebody)
        return false;
    if (isPartyOfState(text, token) || isShortForPhrase(text, token)
        || (word.isAllCaps && word.folded.size() > 3 && isOrdinary(text, token)))
        return false;
    if (text.sentenceOf(token).style != CaseStyle::Normal)
        return isNameInHeadline(text, token);
    return opensSentence(word) ? isNameOpener(text, token) : !isOpener(text, token) || word.isAllCaps;
}

} // namespace retold

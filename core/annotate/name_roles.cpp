#include "core/annotate/name_roles.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

constexpr int longestModifiers = 7;
constexpr int longestComplement = 14;

bool isArticle(const QString &folded)
{
    static const QSet<QString> articles{u"the"_s, u"der"_s, u"die"_s, u"den"_s, u"dem"_s, u"des"_s,
                                        u"le"_s,  u"la"_s,  u"el"_s,  u"o"_s,   u"il"_s};
    return articles.contains(folded);
}

bool isOtherDeterminer(const QString &folded)
{
    static const QSet<QString> determiners{u"a"_s,     u"an"_s, u"his"_s, u"her"_s,  u"their"_s, u"its"_s,
                                           u"our"_s,   u"my"_s, u"ein"_s, u"eine"_s, u"einem"_s, u"einer"_s,
                                           u"einen"_s, u"un"_s, u"une"_s, u"una"_s,  u"um"_s,    u"uma"_s};
    return determiners.contains(folded);
}

/// "Stephen King": a role word with a capital after a first name, and no name after it, is a surname.
bool isSurname(const NameText &text, int token, int end)
{
    if (token == text.startOf(token) || !text.at(token).isCapital || !text.isJoined(token))
        return false;
    const NameToken &before = text.at(token - 1);
    const bool nameFollows = end < text.endOf(token) && text.isJoined(end) && text.at(end).isCapital;
    return !nameFollows && before.isCapital && !before.isPossessive
        && nameWords().firstNames.contains(before.folded);
}

bool isTitleOfName(const NameText &text, int token)
{
    const NameWords &words = nameWords();
    return words.titles.contains(text.at(token).folded) && text.at(token).isCapital
        && token + 1 < text.endOf(token) && text.isJoined(token + 1) && text.at(token + 1).isCapital
        && !words.roles.contains(text.phrase(token, token + 2)) && !roleAt(text, token + 1);
}

bool isModifier(const NameText &text, int token)
{
    const NameWords &words = nameWords();
    const NameToken &word = text.at(token);
    if (words.roleModifiers.contains(word.folded) || territoryCode(word.folded, true)
        || words.demonyms.contains(word.folded))
        return true;
    if (!word.isCapital || words.calendar.contains(word.folded) || isArticle(word.folded)
        || words.titles.contains(word.folded))
        return false;
    const bool opens = token == text.startOf(token) || text.at(token).gap == NameGap::Mark
        || text.sentenceOf(token).style != CaseStyle::Normal;
    return !(opens && words.ordinary.contains(word.folded));
}

bool isNationality(const NameText &text, int token)
{
    const QString &folded = text.at(token).folded;
    return nameWords().demonyms.contains(folded) || territoryCode(folded, true);
}

/// The first token of a listed name of several words that ends before `end` ("White House", "Homeland
/// Security"); `end` where none does.
int knownNameBegin(const NameText &text, int end)
{
    constexpr int longest = 4;
    int begin = end;
    for (int first = end - 1; first >= text.startOf(end) && first >= end - longest; --first) {
        if (!text.isJoined(first + 1) || text.at(first).isPossessive)
            break;
        if (first < end - 1 && text.at(first).isCapital
            && nameWords().known.contains(text.phrase(first, end)))
            begin = first;
    }
    return begin;
}

/// The first token of the words before the head that belong to it. `German` nouns before it do not.
int modifiersBegin(const NameText &text, int head)
{
    int first = head;
    while (first > text.startOf(head) && head - first < longestModifiers) {
        if (const int known = text.isGerman() ? first : knownNameBegin(text, first); known < first) {
            first = known;
            continue;
        }
        // A nationality begins the phrase, but for "former" and the like.
        const bool afterCountry = first < head && isNationality(text, first);
        const bool isSmall = nameWords().roleModifiers.contains(text.at(first - 1).folded);
        if (!text.isJoined(first) || !isModifier(text, first - 1) || (afterCountry && !isSmall))
            break;
        const bool nounBefore = text.isGerman() && text.at(first).gap == NameGap::Space
            && text.at(first - 1).isCapital && !text.at(first - 1).isAllCaps
            && !territoryCode(text.at(first - 1).folded, true);
        if (nounBefore)
            break;
        --first;
    }
    return first;
}

bool isComplementPreposition(const QString &folded)
{
    static const QSet<QString> prepositions{u"of"_s,  u"for"_s, u"at"_s,  u"to"_s,  u"von"_s,   u"der"_s,
                                            u"des"_s, u"de"_s,  u"du"_s,  u"del"_s, u"della"_s, u"do"_s,
                                            u"da"_s,  u"di"_s,  u"vom"_s, u"beim"_s};
    return prepositions.contains(folded);
}

/// "of", "the": small words between the capitals of a body's name. "Of the Fenland Council and Ada Lund" goes
/// on with somebody else, "of Trade and Industry" does not.
bool joinsCapitals(const NameText &text, int token, int limit)
{
    static const QSet<QString> inner{u"of"_s, u"the"_s, u"and"_s, u"for"_s,
                                     u"on"_s, u"de"_s,  u"del"_s, u"la"_s};
    const QString &word = text.at(token).folded;
    const bool isOther
        = word == u"and" && (token + 1 >= limit || !nameWords().ordinary.contains(text.at(token + 1).folded));
    return inner.contains(word) && !isOther;
}

/// Whether a capital behind those from `first` on begins a person's name or another role.
bool opensAnotherName(const NameText &text, int first, int token)
{
    return isTitleOfName(text, token)
        || (token > first && (text.at(token - 1).isPossessive || roleAt(text, token)));
}

/// Reads the capitalised words from `at` on, with "of", "the", "and", "for" between them; stops before a
/// title, which begins a person's name ("head of the Navy Lord West").
int capitalsEnd(const NameText &text, int at, int limit)
{
    int end = at;
    for (int i = at; i < limit && (i == at || text.isJoined(i)); ++i) {
        const bool isCapital = text.at(i).isCapital;
        if (isCapital ? opensAnotherName(text, at, i) : !joinsCapitals(text, i, limit))
            break;
        if (isCapital)
            end = i + 1;
    }
    return end;
}

/// Whether the clause goes on with its verb: "the governor of the central bank | has said".
bool isVerbBehind(const NameText &text, int token)
{
    static const QSet<QString> finite{u"is"_s,     u"was"_s,  u"are"_s,  u"were"_s,  u"has"_s,
                                      u"had"_s,    u"have"_s, u"will"_s, u"would"_s, u"could"_s,
                                      u"should"_s, u"may"_s,  u"might"_s};
    const QString &word = text.at(token).folded;
    return finite.contains(word) || nameWords().sayingVerbs.contains(word);
}

/// "The president for talks", "the minister for failing to act": why, and of no post.
bool isOccasion(const NameText &text, int at, int limit)
{
    static const QSet<QString> occasions{
        u"talks"_s,  u"dinner"_s, u"lunch"_s,   u"breakfast"_s, u"meetings"_s, u"comment"_s,
        u"advice"_s, u"help"_s,   u"support"_s, u"years"_s,     u"months"_s,   u"weeks"_s,
        u"days"_s,   u"more"_s,   u"less"_s,    u"instance"_s,  u"example"_s,  u"discussions"_s};
    static const QSet<QString> objects{u"to"_s,  u"the"_s, u"a"_s,     u"an"_s,
                                       u"his"_s, u"her"_s, u"their"_s, u"its"_s};
    const QString &word = text.at(at).folded;
    const bool isGerund
        = word.endsWith("ing"_L1) && at + 1 < limit && objects.contains(text.at(at + 1).folded);
    return text.at(at - 1).folded == u"for" && (isGerund || occasions.contains(word));
}

/// One small word, or up to three where punctuation or the verb ends them ("head of foreign policy,").
int smallWordsEnd(const NameText &text, int at, int limit)
{
    if (isOccasion(text, at, limit))
        return at;
    int end = at;
    while (end < limit && end - at < 3 && !text.at(end).isCapital && !text.at(end).isDigits
           && (end == at || text.isJoined(end)) && !isVerbBehind(text, end) && text.at(end).folded.size() > 3)
        ++end;
    const bool closed = end == text.endOf(at) || !text.isJoined(end)
        || (end < limit && (isComplementPreposition(text.at(end).folded) || isVerbBehind(text, end)));
    return closed || end == at ? end : at + 1;
}

/// "bayerischen" of "des bayerischen Umweltministeriums": adjectives before the noun of a German complement.
int afterGermanAdjectives(const NameText &text, int at, int limit)
{
    constexpr int most = 2;
    int noun = at;
    while (text.isGerman() && noun < limit && noun - at < most && !text.at(noun).isCapital
           && (text.at(noun).folded.endsWith(u"en") || text.at(noun).folded.endsWith(u'e')))
        ++noun;
    const bool isNoun = noun > at && noun < limit && text.isJoined(noun) && text.at(noun).isCapital;
    return isNoun ? noun : at;
}

/// One past what follows the head and belongs to it: "of the Fenland Institute", "to the United Nations".
int complementEnd(const NameText &text, int headEnd)
{
    if (headEnd >= text.endOf(headEnd - 1) || text.sentenceOf(headEnd - 1).style != CaseStyle::Normal)
        return headEnd;
    const int limit = std::min(text.endOf(headEnd), headEnd + longestComplement);
    int end = headEnd;
    while (end < limit && text.isJoined(end) && !text.at(end - 1).isPossessive
           && isComplementPreposition(text.at(end).folded)) {
        int object = end + 1;
        if (object < limit
            && (isArticle(text.at(object).folded) || isOtherDeterminer(text.at(object).folded)))
            ++object;
        if (object >= limit || !text.isJoined(object))
            break;
        object = afterGermanAdjectives(text, object, limit);
        int next = capitalsEnd(text, object, limit);
        if (next == object)
            next = smallWordsEnd(text, object, limit);
        if (next == object)
            break;
        end = next;
    }
    return end;
}

RolePhrase phraseAt(const NameText &text, int head, const RoleMatch &match, int earliest)
{
    RolePhrase phrase;
    phrase.head = head;
    phrase.headEnd = head + match.length;
    phrase.word = match.word;
    phrase.first = std::max(modifiersBegin(text, head), earliest);
    phrase.end = complementEnd(text, phrase.headEnd);
    if (phrase.first > text.startOf(head) && text.isJoined(phrase.first)) {
        const QString &before = text.at(phrase.first - 1).folded;
        phrase.isDefinite = isArticle(before);
        phrase.hasArticle = phrase.isDefinite || isOtherDeterminer(before);
    }
    return phrase;
}

/// The role that a German compound ends with ("Mannschaftskapitän"), or is where `orWhole`.
std::optional<RoleWord> roleEnding(const QString &compound, bool orWhole)
{
    constexpr qsizetype shortest = 4;
    const auto &roles = nameWords().roles;
    for (qsizetype at = orWhole ? 0 : 2; at + shortest <= compound.size(); at += at == 0 ? 2 : 1) {
        const auto role = roles.constFind(compound.sliced(at));
        if (role != roles.constEnd())
            return *role;
    }
    return {};
}

} // namespace

std::optional<RoleMatch> roleAt(const NameText &text, int token)
{
    const NameWords &words = nameWords();
    const int longest = words.roleLengths.value(text.at(token).folded);
    const int limit = std::min(text.endOf(token), token + longest);
    int end = token + 1;
    while (end < limit && text.isJoined(end) && !text.at(end - 1).isPossessive)
        ++end;
    for (; longest > 0 && end > token; --end) {
        const auto role = words.roles.constFind(text.phrase(token, end));
        if (role != words.roles.constEnd())
            return RoleMatch{end - token, *role};
    }
    if (!text.isGerman() || !text.at(token).isCapital)
        return {};
    // "Premierministers", "dem Präsidenten": the end of declension is no part of the listed word.
    const QString &compound = text.at(token).folded;
    for (const QStringView ending : {u"", u"s", u"es", u"en", u"n", u"e"}) {
        // "Richtern" are many; "n" tells the case of one only behind an "e".
        const bool isPlural = ending == u"n" && !compound.endsWith(u"en");
        if (!compound.endsWith(ending) || isPlural)
            continue;
        if (const auto role = roleEnding(compound.chopped(ending.size()), !ending.isEmpty()))
            return RoleMatch{1, *role};
    }
    return {};
}

std::vector<RolePhrase> findRolePhrases(NameText &text)
{
    std::vector<RolePhrase> phrases;
    const int count = static_cast<int>(text.tokens.size());
    int earliest = 0;
    for (int i = 0; i < count; ++i) {
        std::optional<RoleMatch> match = roleAt(text, i);
        if (!match || text.at(i + match->length - 1).isDigits || isTitleOfName(text, i)
            || isSurname(text, i, i + match->length))
            continue;
        // "Press" is none, but of "police chief" and "chief executive" the last word is the head.
        for (int next = i + match->length; next < text.endOf(i) && text.isJoined(next);
             next = i + match->length) {
            const std::optional<RoleMatch> further = roleAt(text, next);
            if (!further || text.at(next - 1).isPossessive || isTitleOfName(text, next))
                break;
            match->length += further->length;
            match->word = further->word;
        }
        const RolePhrase phrase = phraseAt(text, i, *match, earliest);
        for (int head = phrase.head; head < phrase.headEnd; ++head)
            text.tokens[static_cast<std::size_t>(head)].isRole = true;
        earliest = phrase.end;
        i = phrase.end - 1;
        phrases.push_back(phrase);
    }
    return phrases;
}

} // namespace retold

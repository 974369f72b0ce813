#include "core/annotate/name_evidence.h"

#include "core/annotate/name_forms.h"
#include "core/annotate/name_places.h"
#include "core/annotate/name_words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

using RoleOfRun = std::vector<std::optional<std::size_t>>;

bool isOneOf(const QString &word, std::initializer_list<QStringView> list)
{
    return std::ranges::any_of(list, [&](QStringView item) { return word == item; });
}

bool isParting(NameGap gap)
{
    return gap == NameGap::Comma || gap == NameGap::Dash || gap == NameGap::Bracket || gap == NameGap::Stop;
}

/// Whether the sentence ends at `token`, or a comma, dash, bracket or stop stands before it.
bool isClosedAt(const NameText &text, int token)
{
    return token >= text.endOf(token - 1) || isParting(text.at(token).gap)
        || text.at(token).gap == NameGap::Mark;
}

bool mayBePerson(const NameRun &run)
{
    return !run.kind || run.kind == NameKind::Person;
}

/// "the", "now", "who was", "is a": what may stand between a name and the role said of it.
int afterLinkWords(const NameText &text, int token)
{
    const int end = text.endOf(token);
    const auto skip = [&](std::initializer_list<QStringView> words) {
        if (token < end && isOneOf(text.at(token).folded, words))
            ++token;
    };
    if (text.at(token).isDigits) // An age: "Ada Lund, 45, a lawyer".
        ++token;
    skip({u"who", u"der", u"die", u"qui", u"que"});
    skip({u"is", u"was", u"became", u"becomes", u"ist", u"war", u"est", u"es", u"era", u"fue"});
    skip({u"now", u"then", u"also", u"once", u"currently"});
    skip({u"the",  u"a",  u"an", u"his", u"her", u"their", u"its", u"der", u"die", u"das", u"ein",
          u"eine", u"le", u"la", u"un",  u"une", u"el",    u"una", u"o",   u"um",  u"uma", u"il"});
    return token;
}

bool isCopula(const NameText &text, int token)
{
    return text.isJoined(token)
        && isOneOf(text.at(token).folded, {u"is", u"was", u"became", u"ist", u"war", u"est", u"es"});
}

/// Finds role phrases by their first token and name runs by theirs.
struct Places {
    QHash<int, std::size_t> roleAt;
    QHash<int, std::size_t> roleEndingAt;
    QHash<int, std::size_t> runAt; ///< By the first of its titles.
};

Places placesOf(std::span<const RolePhrase> roles, std::span<const NameRun> runs)
{
    Places places;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        places.roleAt.insert(roles[i].first, i);
        places.roleEndingAt.insert(roles[i].end, i);
    }
    for (std::size_t i = 0; i < runs.size(); ++i)
        places.runAt.insert(runs[i].titleFirst, i);
    return places;
}

/// The role that stands before a name, joined to it or parted by a comma that another answers.
std::optional<std::size_t> roleBefore(const NameText &text, std::span<const RolePhrase> roles,
                                      const NameRun &run, const Places &places)
{
    const int at = run.titleFirst;
    const auto found = places.roleEndingAt.constFind(at);
    if (found == places.roleEndingAt.constEnd() || at == text.startOf(at))
        return {};
    const NameToken &name = text.at(at);
    if (name.gap == NameGap::Space && !text.at(at - 1).isPossessive)
        return *found;
    const RolePhrase &role = roles[*found];
    const bool isSpoken = role.first == text.startOf(at) || role.isDefinite || !role.hasArticle;
    return name.gap == NameGap::Comma && isSpoken && isClosedAt(text, run.end) ? std::optional(*found)
                                                                               : std::nullopt;
}

/// "Fenland Gas, the chief executive of the insurer, Ada Holt, said": a role at a body told by what it is,
/// and the name behind it in apposition, which ends the phrase.
bool isOfNextName(const NameText &text, const RolePhrase &role, const Places &places)
{
    const bool isAtBody = role.end > role.headEnd + 2 && isOneOf(text.at(role.headEnd).folded, {u"of", u"at"})
        && text.at(role.headEnd + 1).folded == u"the" && !text.at(role.end - 1).isCapital;
    return isAtBody && places.runAt.contains(role.end) && role.end < text.endOf(role.first)
        && text.at(role.end).gap == NameGap::Comma;
}

std::optional<std::size_t> roleAfter(const NameText &text, std::span<const RolePhrase> roles,
                                     const NameRun &run, const Places &places)
{
    if (run.end >= text.endOf(run.first) || text.at(run.end - 1).isPossessive)
        return {};
    const NameGap gap = text.at(run.end).gap;
    const bool isApposition = gap == NameGap::Comma || gap == NameGap::Dash || gap == NameGap::Bracket;
    if (!isApposition && !isCopula(text, run.end))
        return {};
    int at = afterLinkWords(text, run.end);
    if (at < text.endOf(run.first) && at > run.end && text.at(at).gap == NameGap::Comma)
        at = afterLinkWords(text, at);
    const auto found = places.roleAt.constFind(at);
    if (found == places.roleAt.constEnd())
        return {};
    const RolePhrase &role = roles[*found];
    if (text.at(role.first).folded == u"elected" && at > run.end && isCopula(text, run.end))
        return {}; // "if Lund is elected president" says that she is not.
    const bool leadsToAnother
        = places.runAt.contains(role.end) && role.end < text.endOf(run.first) && text.isJoined(role.end);
    const bool isClosed = isClosedAt(text, role.end)
        || isOneOf(text.at(role.end).folded,
                   {u"and", u"who", u"in", u"at", u"on", u"with", u"from", u"during", u"between", u"since",
                    u"und", u"et", u"y", u"e", u"im", u"en", u"until", u"when", u"under"});
    return !leadsToAnother && isClosed && !isOfNextName(text, role, places) ? std::optional(*found)
                                                                            : std::nullopt;
}

bool isSayingVerb(const NameText &text, int token)
{
    return nameWords().sayingVerbs.contains(text.at(token).folded) && !text.at(token).isCapital;
}

/// "… ,” said Lund" and "Lund said": the verb joined to the name, and before the name only after a comma or
/// mark.
bool isSubjectOfSaying(const NameText &text, const NameRun &run)
{
    const int end = text.endOf(run.first);
    if (run.end < end && text.isJoined(run.end) && !text.at(run.end - 1).isPossessive
        && isSayingVerb(text, run.end))
        return true;
    const int verb = run.titleFirst - 1;
    if (verb < text.startOf(run.first) || !text.isJoined(run.titleFirst) || !isSayingVerb(text, verb))
        return false;
    const NameGap gap = text.at(verb).gap;
    return gap == NameGap::Comma || gap == NameGap::Mark || gap == NameGap::Start;
}

/// ", 45," or ", who" after the name.
bool hasPersonAfter(const NameText &text, const NameRun &run)
{
    if (run.end >= text.endOf(run.first) || text.at(run.end).gap != NameGap::Comma)
        return false;
    const NameToken &next = text.at(run.end);
    const bool isAge = next.isDigits && next.range.length() <= 2 && isClosedAt(text, run.end + 1);
    return isAge || next.folded == u"who";
}

/// "PolitiFact", "eBay": a capital inside the word, other than in "McCain" and "DeSantis".
bool isCamelCase(QStringView word)
{
    static constexpr std::array<QStringView, 10> prefixes{u"Mc", u"Mac", u"De",  u"Di", u"Du",
                                                          u"La", u"Le",  u"Van", u"O",  u"Fitz"};
    for (qsizetype i = 2; i < word.size(); ++i) {
        if (word[i].isUpper() && word[i - 1].isLower())
            return std::ranges::find(prefixes, word.first(i)) == prefixes.end()
                && !nameWords().known.contains(foldedName(word.first(i)));
    }
    return false;
}

bool isRomanNumeral(const QString &folded)
{
    return std::ranges::all_of(folded, [](QChar c) { return u"ivxlcdm"_s.contains(c); });
}

/// "LUND: We will see.": who speaks, as transcripts have it.
bool isSpeakerLabel(const NameText &text, const NameRun &run)
{
    const NameToken &token = text.at(run.first);
    const bool opens = run.first == text.startOf(run.first) || token.gap == NameGap::Mark;
    return opens && token.isAllCaps && token.range.length() > 3 && run.length() == 1
        && token.range.end < text.text.size() && text.text[token.range.end] == u':';
}

/// "HARLOW, Mass., Oct. 2 (AP) —": where a report was written, in capitals up to a dash.
bool isDateline(const NameText &text, const NameRun &run)
{
    constexpr int longest = 8;
    if (run.first != text.startOf(run.first) || !text.at(run.first).isAllCaps)
        return false;
    const int limit = std::min(text.endOf(run.first), run.end + longest);
    for (int i = run.end; i < limit; ++i) {
        const NameToken &token = text.at(i);
        const QStringView between = TextRange{text.at(i - 1).range.end, token.range.begin}.in(text.text);
        if (between.contains(u'—') || between.contains(u'–') || between.contains(u" - ")
            || between.contains(u"--"))
            return true;
        if (!token.isCapital && !token.isDigits)
            return false;
    }
    return false;
}

std::optional<NameKind> kindOfOne(const NameText &text, const NameRun &run, bool hasRole)
{
    const NameWords &words = nameWords();
    const NameToken &token = text.at(run.first);
    const CaseStyle style = text.sentenceOf(run.first).style;
    const bool isOrdinary = words.ordinary.contains(token.folded);
    const CaseCounts counts = text.counts.value(token.folded);
    const bool isWord
        = isOrdinary && (counts.small > 0 || counts.capital < 2) && !words.surnames.contains(token.folded);
    if ((hasRole && !isWord) || isSpeakerLabel(text, run))
        return NameKind::Person;
    if (isDateline(text, run))
        return NameKind::Place;
    if (token.isAllCaps) {
        const bool isLetters = style != CaseStyle::Shouting && token.range.length() <= 6
            && std::ranges::all_of(token.folded, [](QChar c) { return c.isLetter(); });
        return isLetters && !isOrdinary && !isRomanNumeral(token.folded) ? std::optional(NameKind::Body)
                                                                         : std::nullopt;
    }
    if (style != CaseStyle::Normal || token.isInitial)
        return {};
    if (isSubjectOfSaying(text, run) && !text.isGerman() && !isWord)
        return followsWord(text, run, {u"the"}) || isCamelCase(token.range.in(text.text)) ? NameKind::Body
                                                                                          : NameKind::Person;
    if (hasPersonAfter(text, run) && !followsWord(text, run, {u"the"}) && !isOrdinary)
        return NameKind::Person;
    if (isCamelCase(token.range.in(text.text)) && !text.isGerman())
        return NameKind::Body;
    return {};
}

std::optional<NameKind> kindOfSeveral(const NameText &text, const NameRun &run, bool hasRole)
{
    const NameWords &words = nameWords();
    const QString &first = text.at(run.first).folded;
    const QString &last = text.at(run.end - 1).folded;
    const bool afterThe = followsWord(text, run, {u"the"});
    const bool lastOrdinary = words.ordinary.contains(last) && !words.surnames.contains(last);
    const bool firstName = words.firstNames.contains(first);
    if (hasRole || (!afterThe && (isSubjectOfSaying(text, run) || hasPersonAfter(text, run))))
        return NameKind::Person;
    if (isDateline(text, run))
        return NameKind::Place;
    if (text.rangeOf(run.first, run.end).in(text.text).contains(u'&'))
        return NameKind::Body;
    const bool isPlural = lastOrdinary && last.endsWith(u's');
    if (text.at(run.first).isAllCaps || afterThe || run.length() > 5 || isPlural)
        return {};
    const bool isUsual = text.sentenceOf(run.first).style == CaseStyle::Normal;
    if (firstName && (isUsual || !words.ordinary.contains(first) || !lastOrdinary))
        return NameKind::Person;
    const auto isRunTogether = [&](int token) { return isCamelCase(text.at(token).range.in(text.text)); };
    for (int i = run.first; i < run.end; ++i) {
        if (isRunTogether(i))
            return {};
    }
    const bool isGermanPerson = text.isGerman() && run.length() == 2 && words.surnames.contains(last)
        && text.at(run.first).gap != NameGap::Start && text.at(run.end - 1).gap == NameGap::Space
        && !first.endsWith(u'e');
    return isUsual && !lastOrdinary && (!text.isGerman() || isGermanPerson) ? std::optional(NameKind::Person)
                                                                            : std::nullopt;
}

/// The words by which the people of the text are called: surnames, and first names after "Sir".
QSet<QString> calledNames(const NameText &text, std::span<const NameRun> runs)
{
    QSet<QString> called;
    for (const NameRun &run : runs) {
        if (run.kind != NameKind::Person)
            continue;
        called.insert(text.at(run.end - 1).folded);
        if (run.length() > 1 && nameWords().firstNames.contains(text.at(run.first).folded))
            called.insert(text.at(run.first).folded);
    }
    return called;
}

/// A lone word is the person's who is so called elsewhere in the text, unless it stands as a place ("in
/// Jordan").
void adoptCalledNames(const NameText &text, std::vector<NameRun> &runs)
{
    const QSet<QString> called = calledNames(text, runs);
    SpellingIndex spellings;
    for (const QString &name : called)
        spellings.add(name);
    for (NameRun &run : runs) {
        if (run.length() != 1 || run.kind == NameKind::Person || run.kind == NameKind::Body)
            continue;
        const QString &word = text.at(run.first).folded;
        const bool standsAsPlace = run.kind && !text.at(run.first).isPossessive
            && followsWord(text, run, {u"in", u"near", u"across", u"outside"});
        const bool isCalled = called.contains(word) && !standsAsPlace;
        if (isCalled || (!run.kind && !nameWords().ordinary.contains(word) && spellings.find(word)))
            run.kind = NameKind::Person;
    }
}

/// "Harlow" of "Harlow University": a lone word with which one body's name begins, and no other's.
void adoptShortBodies(const NameText &text, std::vector<NameRun> &runs)
{
    const NameWords &words = nameWords();
    QSet<QString> firsts;
    for (const NameRun &run : runs) {
        const QString &first = text.at(run.first).folded;
        if (run.kind == NameKind::Body && run.length() > 1 && first.size() > 2
            && !words.ordinary.contains(first) && !words.known.contains(first)
            && !words.firstNames.contains(first) && !territoryCode(first, true))
            firsts.insert(first);
    }
    for (NameRun &run : runs) {
        if (run.length() == 1 && !run.kind && firsts.contains(text.at(run.first).folded))
            run.kind = NameKind::Body;
    }
}

/// Takes an ordinary word off a person's name that the text has without it: "Crooked Ada Lund".
void dropEpithets(const NameText &text, std::vector<NameRun> &runs)
{
    const NameWords &words = nameWords();
    const QSet<QString> called = calledNames(text, runs);
    for (NameRun &run : runs) {
        const QString &first = text.at(run.first).folded;
        const bool isEpithet = run.kind == NameKind::Person && run.length() > 1 && !run.hasTitle()
            && words.ordinary.contains(first) && !words.firstNames.contains(first)
            && !words.surnames.contains(first);
        if (isEpithet && called.contains(text.at(run.first + 1).folded)
            && words.firstNames.contains(text.at(run.first + 1).folded)) {
            ++run.first;
            run.titleFirst = run.first;
        }
    }
}

} // namespace

std::vector<std::optional<std::size_t>> attachRoles(const NameText &text, std::span<const RolePhrase> roles,
                                                    std::span<const NameRun> runs)
{
    const Places places = placesOf(roles, runs);
    RoleOfRun roleOfRun(runs.size());
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (!mayBePerson(runs[i]))
            continue;
        roleOfRun[i] = roleBefore(text, roles, runs[i], places);
        if (!roleOfRun[i])
            roleOfRun[i] = roleAfter(text, roles, runs[i], places);
    }
    return roleOfRun;
}

void decideKinds(const NameText &text, std::vector<NameRun> &runs,
                 std::vector<std::optional<std::size_t>> &roleOfRun)
{
    for (std::size_t i = 0; i < runs.size(); ++i) {
        NameRun &run = runs[i];
        if (!run.kind)
            run.kind = run.length() == 1 ? kindOfOne(text, run, roleOfRun[i].has_value())
                                         : kindOfSeveral(text, run, roleOfRun[i].has_value());
    }
    adoptCalledNames(text, runs);
    adoptShortBodies(text, runs);
    dropEpithets(text, runs);
    decidePlaces(text, runs);

    std::size_t kept = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (!runs[i].kind)
            continue;
        runs[kept] = runs[i];
        roleOfRun[kept] = roleOfRun[i];
        ++kept;
    }
    runs.resize(kept);
    roleOfRun.resize(kept);
}

} // namespace retold

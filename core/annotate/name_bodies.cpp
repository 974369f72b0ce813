#include "core/annotate/name_bodies.h"

#include "core/annotate/name_places.h"
#include "core/annotate/name_words.h"
#include "core/annotate/one_of.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

/// Nouns for bodies that no person is called by.
bool isBodyNoun(const QString &word)
{
    static const QSet<QString> nouns{
        u"company"_s,      u"companies"_s,    u"firm"_s,         u"firms"_s,        u"group"_s,
        u"groups"_s,       u"union"_s,        u"unions"_s,       u"party"_s,        u"parties"_s,
        u"bank"_s,         u"banks"_s,        u"insurer"_s,      u"insurers"_s,     u"brokerage"_s,
        u"agency"_s,       u"airline"_s,      u"airlines"_s,     u"charity"_s,      u"charities"_s,
        u"carmaker"_s,     u"carmakers"_s,    u"retailer"_s,     u"retailers"_s,    u"watchdog"_s,
        u"regulator"_s,    u"newspaper"_s,    u"newspapers"_s,   u"chain"_s,        u"club"_s,
        u"clubs"_s,        u"lender"_s,       u"lenders"_s,      u"brewer"_s,       u"brewery"_s,
        u"manufacturer"_s, u"broadcaster"_s,  u"organisation"_s, u"federation"_s,   u"association"_s,
        u"consortium"_s,   u"subsidiary"_s,   u"subsidiaries"_s, u"start-up"_s,     u"startup"_s,
        u"university"_s,   u"institute"_s,    u"hospital"_s,     u"organization"_s, u"website"_s,
        u"drugmaker"_s,    u"chipmaker"_s,    u"automaker"_s,    u"planemaker"_s,   u"shipyard"_s,
        u"think-tank"_s,   u"conglomerate"_s, u"utility"_s,      u"cooperative"_s,  u"co-operative"_s,
        u"militia"_s,      u"consultancy"_s,  u"supermarket"_s,  u"magazine"_s,     u"broadsheet"_s,
        u"tabloid"_s,      u"daily"_s,        u"non-profit"_s,   u"pollster"_s,     u"society"_s};
    return nouns.contains(word);
}

/// Nouns for bodies and for people: "a crane operator", "the operator that runs the line".
bool isDoerNoun(const QString &word)
{
    return isOneOf(word,
                   {u"maker", u"makers", u"operator", u"operators", u"developer", u"contractor", u"producer",
                    u"publisher", u"supplier", u"provider", u"builder", u"owner", u"giant", u"leader"});
}

/// Posts that a body has and no person.
bool isPostOfBody(const NameText &text, int at)
{
    const QString &word = text.at(at).folded;
    const bool isExecutive = isOneOf(word, {u"chief", u"managing", u"finance"}) && text.joins(at + 1)
        && isOneOf(text.at(at + 1).folded, {u"executive", u"director", u"financial", u"operating"});
    return isExecutive
        || isOneOf(word,
                   {u"chairman", u"chairwoman", u"chair", u"boss", u"ceo", u"manager", u"captain", u"coach",
                    u"goalkeeper", u"midfielder", u"striker", u"defender", u"leader"});
}

bool standsAt(const NameText &text, const NameRun &run, int token)
{
    return token >= text.startOf(run.first) && token < text.endOf(run.first);
}

/// A word that may stand behind a noun which ends its phrase.
bool endsPhrase(const NameText &text, const NameRun &run, int token)
{
    return !standsAt(text, run, token) || text.isClosedAt(token)
        || nameWords().sayingVerbs.contains(text.at(token).folded)
        || isOneOf(text.at(token).folded,
                   {u"that", u"which", u"of",   u"in",   u"for",  u"with",  u"and",   u"or",      u"behind",
                    u"at",   u"on",    u"from", u"by",   u"to",   u"as",    u"has",   u"had",     u"is",
                    u"was",  u"were",  u"are",  u"have", u"will", u"would", u"based", u"running", u"whose"});
}

/// "Lund, the private company that runs the trams"; "Lund, which had debts"; "Lund, founded in 1921".
bool isToldBehindComma(const NameText &text, const NameRun &run)
{
    constexpr int longest = 6;
    if (!standsAt(text, run, run.end) || text.at(run.end).gap != NameGap::Comma)
        return false;
    const bool isWhere = followsWord(text, run, {u"in", u"near", u"at", u"of", u"from", u"to", u"around"});
    if (isOneOf(text.at(run.end).folded, {u"which", u"founded", u"headquartered", u"listed"}))
        return !isWhere;
    if (!isOneOf(text.at(run.end).folded, {u"a", u"an", u"the", u"its", u"one"}))
        return false;
    for (int i = run.end + 1; i < run.end + longest && standsAt(text, run, i) && text.isJoined(i); ++i) {
        const NameToken &token = text.at(i);
        const bool isNoun = isBodyNoun(token.folded) || isDoerNoun(token.folded);
        if (isNoun && !token.isPossessive && endsPhrase(text, run, i + 1)) {
            const bool isThing = standsAt(text, run, i + 1) && text.isJoined(i + 1)
                && isOneOf(text.at(i + 1).folded, {u"that", u"which"});
            return isBodyNoun(token.folded) || isThing;
        }
        if (isOneOf(token.folded, {u"of", u"at", u"in", u"for", u"from", u"with", u"by", u"who", u"that"}))
            return false;
    }
    return false;
}

/// "The brokerage Lund", "lift maker Lund", "the insurer, Lund,"; not "the company Lund runs".
bool isToldBefore(const NameText &text, const NameRun &run)
{
    const int noun = run.first - 1;
    if (!standsAt(text, run, noun) || text.at(noun).isPossessive || text.at(noun).isCapital)
        return false;
    const QString &word = text.at(noun).folded;
    const NameGap gap = text.at(run.first).gap;
    const bool isInserted = gap == NameGap::Comma && standsAt(text, run, run.end) && text.isClosedAt(run.end);
    return (gap == NameGap::Space || isInserted)
        && (isBodyNoun(word) || (gap == NameGap::Space && isDoerNoun(word)))
        && endsPhrase(text, run, run.end);
}

/// "Lund chief executive Jane Roe", "Lund shares", "the Lund party"; "Lund's workforce", "Lund's prime
/// minister".
bool isToldBehind(const NameText &text, const NameRun &run)
{
    if (!standsAt(text, run, run.end) || text.at(run.end).gap != NameGap::Space)
        return false;
    const QString &word = text.at(run.end).folded;
    const bool isOwner = text.at(run.end - 1).isPossessive;
    const auto isThenName = [&] {
        int i = run.end;
        while (standsAt(text, run, i) && text.joins(i) && !text.at(i).isCapital)
            ++i;
        return standsAt(text, run, i) && text.joins(i) && text.at(i).isCapital && i - run.end <= 3;
    };
    if (!isOwner)
        return isOneOf(
                   word,
                   {u"party", u"shares", u"shareholders", u"employees", u"management", u"factory", u"plant"})
            || (isPostOfBody(text, run.end) && isThenName());
    return (isPostOfBody(text, run.end)
            && !isOneOf(word, {u"boss", u"coach", u"manager", u"captain", u"leader", u"chair"}))
        || isOneOf(word,
                   {u"shareholders", u"employees", u"workforce", u"turnover", u"revenue", u"headquarters",
                    u"subsidiary", u"subsidiaries", u"shares"});
}

/// "Lund's prime minister", "Lund's interior ministry": a state, which lists of countries do not know.
bool isToldAsState(const NameText &text, const NameRun &run)
{
    const int next = run.end;
    if (!standsAt(text, run, next) || !text.at(next - 1).isPossessive || text.at(next).gap != NameGap::Space)
        return false;
    const bool isOffice
        = isOneOf(text.at(next).folded, {u"prime", u"foreign", u"interior", u"defence", u"defense"})
        && standsAt(text, run, next + 1) && isOneOf(text.at(next + 1).folded, {u"minister", u"ministry"});
    return isOffice || text.at(next).folded == u"parliament";
}

/// "Shares in Lund", "the chief executive of Lund".
bool isToldAhead(const NameText &text, const NameRun &run)
{
    const int link = run.first - 1;
    if (!standsAt(text, run, link - 1) || text.at(run.first).gap != NameGap::Space
        || !isOneOf(text.at(link).folded, {u"of", u"in", u"at"}) || !text.isJoined(link))
        return false;
    const QString &word = text.at(link - 1).folded;
    const bool isIn = text.at(link).folded == u"in";
    return isIn ? isOneOf(word, {u"shares", u"stake", u"shareholders", u"shareholder", u"investors"})
                : isOneOf(word,
                          {u"executive", u"chairman", u"chairwoman", u"founder", u"employees",
                           u"shareholders", u"subsidiary", u"shares", u"ceo"});
}

bool isToldAsBody(const NameText &text, const NameRun &run)
{
    return isToldBehindComma(text, run) || isToldBefore(text, run) || isToldBehind(text, run)
        || isToldAhead(text, run);
}

/// A title, a post, a first name or an age tells of a person.
bool isSurelyPerson(const NameText &text, const NameRun &run, bool hasRole)
{
    const NameWords &words = nameWords();
    const QString &first = text.at(run.first).folded;
    const bool isNamed
        = run.length() > 1 && (words.firstNames.contains(first) || text.at(run.first).isInitial);
    const bool isTold = standsAt(text, run, run.end) && text.at(run.end).gap == NameGap::Comma
        && (text.at(run.end).isDigits
            || (text.at(run.end).folded == u"who"
                && !(standsAt(text, run, run.end + 1)
                     && isOneOf(text.at(run.end + 1).folded, {u"have", u"are", u"were"}))));
    return run.kind == NameKind::Person && (run.hasTitle() || hasRole || isNamed || isTold);
}

/// What the run is called by: its first word, for "Lund Dairies" is called "Lund".
const QString &keyOf(const NameText &text, const NameRun &run)
{
    return text.at(run.first).folded;
}

/// Neither told as a body or a place by itself.
bool mayBeOther(const NameRun &run)
{
    return !run.kind || run.kind == NameKind::Person;
}

} // namespace

void decideBodies(const NameText &text, std::vector<NameRun> &runs,
                  const std::vector<std::optional<std::size_t>> &roleOfRun)
{
    if (text.language != u"en")
        return;
    QHash<QString, NameKind> told;
    QSet<QString> people;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const NameRun &run = runs[i];
        if (isSurelyPerson(text, run, roleOfRun[i].has_value())) {
            people.insert(text.at(run.first).folded);
            people.insert(text.at(run.end - 1).folded);
        } else if (mayBeOther(run) && isToldAsState(text, run)) {
            told.insert(keyOf(text, run), NameKind::Place);
        } else if (mayBeOther(run) && !told.contains(keyOf(text, run)) && isToldAsBody(text, run)) {
            told.insert(keyOf(text, run), NameKind::Body);
        }
    }
    for (NameRun &run : runs) {
        const QString &key = keyOf(text, run);
        const auto kind = told.constFind(key);
        const bool isWord = nameWords().surnames.contains(key) || nameWords().ordinary.contains(key);
        if (mayBeOther(run) && kind != told.cend() && !people.contains(key) && !isWord)
            run.kind = *kind;
    }
}

} // namespace retold

#include "core/annotate/role_attachment.h"

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

bool isAmong(const QString &word, std::initializer_list<QStringView> list)
{
    return std::ranges::any_of(list, [&](QStringView item) { return word == item; });
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
        if (token < end && isAmong(text.at(token).folded, words))
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
        && isAmong(text.at(token).folded, {u"is", u"was", u"became", u"ist", u"war", u"est", u"es"});
}

/// Finds role phrases by their first token and name runs by theirs.
struct Places {
    QHash<int, std::size_t> roleAt;
    QHash<int, std::size_t> roleEndingAt;
    QHash<int, std::size_t> runAt; ///< By the first of its titles.
    QHash<int, std::size_t> runEndingAt;
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
    for (std::size_t i = 0; i < runs.size(); ++i)
        places.runEndingAt.insert(runs[i].end, i);
    return places;
}

/// "Roe, the mayor, Lund, the coach,": the mayor is Roe where the name behind has a role of its own.
bool isOfNameBefore(const NameText &text, const RolePhrase &role, const NameRun &run, const Places &places)
{
    const int begin = role.hasArticle ? role.first - 1 : role.first;
    if (!places.runEndingAt.contains(begin) || text.at(begin).gap != NameGap::Comma
        || run.end >= text.endOf(run.first) || text.at(run.end).gap != NameGap::Comma)
        return false;
    return places.roleAt.contains(afterLinkWords(text, run.end));
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
    const bool isPossessed = role.hasArticle // "Its spokeswoman, Jane Roe,": one alone is meant.
        && isAmong(text.at(role.first - 1).folded, {u"its", u"their", u"his", u"her", u"our"});
    const bool isSpoken
        = role.first == text.startOf(at) || role.isDefinite || !role.hasArticle || isPossessed;
    const bool isApposed = name.gap == NameGap::Comma && isSpoken && text.isClosedAt(run.end);
    return isApposed && !isOfNameBefore(text, role, run, places) ? std::optional(*found) : std::nullopt;
}

/// "Fenland Gas, the chief executive of the insurer, Ada Holt, said": a role at a body told by what it is,
/// and the name behind it in apposition, which ends the phrase.
bool isOfNextName(const NameText &text, const RolePhrase &role, const Places &places)
{
    const bool isAtBody = role.end > role.headEnd + 2 && isAmong(text.at(role.headEnd).folded, {u"of", u"at"})
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
    const bool isClosed = text.isClosedAt(role.end)
        || isAmong(text.at(role.end).folded,
                   {u"and", u"who", u"in", u"at", u"on", u"with", u"from", u"during", u"between", u"since",
                    u"und", u"et", u"y", u"e", u"im", u"en", u"until", u"when", u"under"});
    return !leadsToAnother && isClosed && !isOfNextName(text, role, places) ? std::optional(*found)
                                                                            : std::nullopt;
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

int roleBegin(const NameText &text, std::span<const RolePhrase> roles, std::size_t index)
{
    const RolePhrase &role = roles[index];
    if (index == 0 || role.hasArticle || role.first <= text.startOf(role.first))
        return role.first;
    const RolePhrase &before = roles[index - 1];
    const int joint = role.first - 1;
    if (before.end != joint || text.at(joint).folded != u"and" || !text.isJoined(joint)
        || !text.isJoined(role.first))
        return role.first;
    for (int at = before.first; at < before.head; ++at) {
        if (isAmong(text.at(at).folded, {u"former", u"onetime", u"retired"}))
            return at;
    }
    return role.first;
}

} // namespace retold

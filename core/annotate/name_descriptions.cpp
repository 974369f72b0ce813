#include "core/annotate/coreference.h"
#include "core/annotate/name_role_forms.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

constexpr int farthestMentions = 80;    ///< And no further than so many mentions, however long the sentences.
constexpr std::size_t mostBearers = 64; ///< Of one kind of role; more come from hostile text only.
constexpr int farthestSentences = 12;   ///< A description of a role that many have reaches back no further.

/// Finds the bearers of roles in one text.
class RoleBearers {
public:
    RoleBearers(const NameText &text, NameChains &chains) : m_text(text), m_chains(chains)
    {
        m_roles.resize(chains.entities.size());
        m_named.resize(chains.entities.size());
        for (const Mention &mention : chains.mentions) {
            const auto entity = static_cast<std::size_t>(mention.entity);
            if (chains.entities[entity].kind != NameKind::Person)
                continue;
            ++m_named[entity];
            const QString role = normalRole(mention.role);
            if (role.isEmpty() || m_roles[entity].contains(role))
                continue;
            m_roles[entity].append(role);
            std::vector<int> &bearers = m_bearers[role.section(u' ', -1)];
            if (bearers.size() < mostBearers)
                bearers.push_back(mention.entity);
        }
    }

    /// The entity that `phrase` stands for, made anew for an office that nobody in the text bears.
    std::optional<int> bearerOf(const RolePhrase &phrase)
    {
        const QString role = normalRole(m_text.rangeOf(phrase.first, phrase.end).in(m_text.text));
        if (const auto known = m_described.constFind(role); known != m_described.constEnd())
            return *known;
        if (const auto named = nearestBearer(phrase, role))
            return named;
        if (!phrase.word.unique || role.split(u' ').contains(u"former"_s))
            return {};
        const bool isPlain = phrase.end == phrase.headEnd;
        std::optional<int> main = isPlain ? bearerSaidWithLess(phrase, role) : std::nullopt;
        if (isPlain && !main)
            main = mainPersonWithout(role);
        const int entity = main ? *main : addDescribed(phrase);
        if (main)
            m_taken[entity].append(role);
        m_described.insert(role, entity);
        return entity;
    }

private:
    bool bears(int entity, const QString &role, const RolePhrase &phrase) const;
    std::optional<int> nearestBearer(const RolePhrase &phrase, const QString &role) const;
    std::optional<int> bearerSaidWithLess(const RolePhrase &phrase, const QString &role) const;
    std::optional<int> mainPersonWithout(const QString &role) const;
    int addDescribed(const RolePhrase &phrase);

    const NameText &m_text;
    NameChains &m_chains;
    std::vector<QStringList> m_roles;           ///< Normal, of each entity.
    QHash<QString, std::vector<int>> m_bearers; ///< By the last word of their role.
    std::vector<int> m_named;                   ///< How often each person is named.
    QHash<int, QStringList> m_taken;            ///< By entity: offices that it was taken to hold.
    QHash<QString, int> m_described;            ///< What a role without a bearer beside it stands for.
};

/// Whether one of the entity's roles has the same head and says what `role` says, or more.
bool RoleBearers::bears(int entity, const QString &role, const RolePhrase &phrase) const
{
    const QStringList words = role.split(u' ');
    return std::ranges::any_of(m_roles[static_cast<std::size_t>(entity)], [&](const QString &known) {
        const QStringList have = known.split(u' ');
        return known.contains(phrase.word.plain) && compareRoles(known, role) != RoleLikeness::Different
            && std::ranges::all_of(words, [&](const QString &word) { return have.contains(word); });
    });
}

std::optional<int> RoleBearers::nearestBearer(const RolePhrase &phrase, const QString &role) const
{
    const qsizetype position = m_text.at(phrase.first).range.begin;
    const int sentence = m_text.at(phrase.first).sentence;
    const auto after = std::ranges::lower_bound(m_chains.mentions, position, {},
                                                [](const Mention &mention) { return mention.range.begin; });
    for (auto it = after; it != m_chains.mentions.begin();) {
        --it;
        if (sentence - it->sentence > farthestSentences || after - it > farthestMentions)
            break;
        if (bears(it->entity, role, phrase))
            return it->entity;
    }
    // Named later, or long ago: only an office is then sure to mean the same one, and only if one has it.
    if (!phrase.word.unique)
        return {};
    std::optional<int> only;
    for (const int entity : m_bearers.value(role.section(u' ', -1))) {
        if (!bears(entity, role, phrase) || only == entity)
            continue;
        if (only)
            return {};
        only = entity;
    }
    return only;
}

/// "The US president", where one person alone is called "President Roe" and none is of another country.
std::optional<int> RoleBearers::bearerSaidWithLess(const RolePhrase &phrase, const QString &role) const
{
    std::optional<int> only;
    for (const int entity : m_bearers.value(role.section(u' ', -1))) {
        const QStringList &known = m_roles[static_cast<std::size_t>(entity)];
        const bool isPlain = known.contains(phrase.word.plain);
        const bool isOther = std::ranges::any_of(known, [&role](const QString &each) {
            return compareRoles(each, role) == RoleLikeness::Different;
        });
        if (!isPlain || isOther || only == entity)
            continue;
        if (only)
            return {};
        only = entity;
    }
    return only;
}

/// The person named twice as often as any other whom no role of theirs forbids to bear `role`.
std::optional<int> RoleBearers::mainPersonWithout(const QString &role) const
{
    std::optional<int> best;
    int most = 0;
    int second = 0;
    for (int entity = 0; entity < std::ssize(m_named); ++entity) {
        const auto at = static_cast<std::size_t>(entity);
        const bool isForbidden = std::ranges::any_of(m_roles[at], [&](const QString &known) {
            return isUniqueRole(known) || compareRoles(known, role) == RoleLikeness::Different;
        });
        // Who is the prime minister is not the president whom the prime minister visits, too.
        const bool holdsAnother = std::ranges::any_of(m_taken.value(entity), [&](const QString &taken) {
            return compareRoles(taken, role) == RoleLikeness::Different;
        });
        if (isForbidden || holdsAnother || m_named[at] == 0)
            continue;
        if (m_named[at] > most) {
            second = most;
            most = m_named[at];
            best = entity;
        } else {
            second = std::max(second, m_named[at]);
        }
    }
    return most >= 3 && most >= 2 * second ? best : std::nullopt;
}

int RoleBearers::addDescribed(const RolePhrase &phrase)
{
    Entity entity;
    entity.kind = NameKind::Person;
    entity.canonical = m_text.rangeOf(phrase.first, phrase.end).in(m_text.text).toString().simplified();
    m_chains.entities.push_back(entity);
    m_chains.genders.push_back(phrase.word.gender);
    m_roles.emplace_back();
    m_named.push_back(0);
    return static_cast<int>(m_chains.entities.size()) - 1;
}

} // namespace

void chainDescriptions(const NameText &text, std::span<const RolePhrase> roles,
                       const std::vector<bool> &isAttached, NameChains &chains)
{
    RoleBearers bearers(text, chains);
    std::vector<Mention> described;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const RolePhrase &phrase = roles[i];
        if (isAttached[i] || !phrase.isDefinite || text.at(phrase.headEnd - 1).isPossessive)
            continue;
        const std::optional<int> entity = bearers.bearerOf(phrase);
        if (!entity)
            continue;
        Mention mention;
        mention.range = text.rangeOf(phrase.first, phrase.end);
        mention.kind = MentionKind::Described;
        mention.entity = *entity;
        mention.sentence = text.at(phrase.first).sentence;
        mention.role = mention.range.in(text.text).toString();
        mention.roleRange = mention.range;
        described.push_back(mention);
    }
    std::ranges::move(described, std::back_inserter(chains.mentions));
}

} // namespace retold

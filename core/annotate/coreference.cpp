#include "core/annotate/coreference.h"

#include "core/annotate/name_forms.h"
#include "core/annotate/name_likeness.h"
#include "core/annotate/role_attachment.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

constexpr qsizetype mostCandidates = 32; ///< Namesakes looked at; more come from hostile text only.

/// "De Holt", "Al-Holt"; not "Ben Holt", where the particle is a first name too.
bool opensSurname(const NameText &text, int token)
{
    const NameToken &own = text.at(token);
    const bool isFirstName = own.isCapital && text.at(token + 1).gap != NameGap::Hyphen
        && nameWords().firstNames.contains(own.folded);
    return nameWords().particles.contains(own.folded) && !isFirstName;
}

/// The words of a name: what hyphens join is one, and particles before a lone surname do not count.
QStringList partsOf(const NameText &text, const NameRun &run)
{
    QStringList parts;
    for (int i = run.first; i < run.end; ++i) {
        const NameToken &token = text.at(i);
        if (!parts.isEmpty() && token.gap == NameGap::Hyphen)
            parts.last() += u' ' + token.folded;
        else if (!parts.isEmpty() || i + 1 == run.end || !opensSurname(text, i))
            parts.append(token.folded);
    }
    return parts;
}

/// Chains the runs of one text.
class NameChainer {
public:
    NameChainer(const NameText &text, std::span<const NameRun> runs, std::span<const RolePhrase> roles,
                std::span<const std::optional<std::size_t>> roleOfRun) :
        m_text(text),
        m_runs(runs),
        m_roles(roles),
        m_roleOfRun(roleOfRun),
        m_entityOfRun(runs.size())
    { }

    NameChains chain()
    {
        // Full names first: a headline's surname, or the first word of a body, comes before the name that
        // explains it.
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            const NameRun &run = m_runs[i];
            if (run.kind != NameKind::Person && run.length() > 1)
                m_entityOfRun[i] = thingOf(run);
            else if (run.kind == NameKind::Person && partsOf(m_text, run).size() > 1)
                m_entityOfRun[i] = fullPersonOf(run);
        }
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            if (!m_entityOfRun[i])
                m_entityOfRun[i]
                    = m_runs[i].kind == NameKind::Person ? shortPersonOf(m_runs[i]) : thingOf(m_runs[i]);
            addMention(i);
        }
        return std::move(m_chains);
    }

private:
    QString foldedOf(const NameRun &run) const { return listedPhrase(m_text, run.first, run.end); }
    Gender genderOf(const NameRun &run) const;
    bool agrees(int entity, Gender gender) const;
    int addEntity(const NameRun &run);
    void use(int entity, const NameRun &run);
    int fullPersonOf(const NameRun &run);
    int shortPersonOf(const NameRun &run);
    std::optional<int> bestOf(const QHash<QString, std::vector<int>> &index, const QString &word,
                              Gender gender) const;
    int thingOf(const NameRun &run);
    void addMention(std::size_t index);

    const NameText &m_text;
    std::span<const NameRun> m_runs;
    std::span<const RolePhrase> m_roles;
    std::span<const std::optional<std::size_t>> m_roleOfRun;
    std::vector<std::optional<int>> m_entityOfRun;

    NameChains m_chains;
    std::vector<QString> m_folded; ///< Of each entity's canonical name.
    std::vector<int> m_uses;
    QHash<QString, int> m_byName; ///< Folded full names of people, keys of things.
    QHash<QString, std::vector<int>> m_bySurname;
    QHash<QString, std::vector<int>> m_byFirstName;
    QHash<QString, int> m_byInitials;
    QHash<QString, int> m_byFirstWord; ///< Of bodies of several words.
    SpellingIndex m_spellings;         ///< Of surnames.
};

Gender NameChainer::genderOf(const NameRun &run) const
{
    if (run.gender != Gender::Unknown || run.length() < 2)
        return run.gender;
    return nameWords().firstNames.genderOf(m_text.at(run.first).folded);
}

bool NameChainer::agrees(int entity, Gender gender) const
{
    const Gender known = m_chains.genders[static_cast<std::size_t>(entity)];
    return gender == Gender::Unknown || known == Gender::Unknown || gender == known;
}

int NameChainer::addEntity(const NameRun &run)
{
    Entity entity;
    entity.kind = run.kind.value_or(NameKind::Person);
    m_chains.entities.push_back(entity);
    m_chains.genders.push_back(Gender::Unknown);
    m_folded.emplace_back();
    m_uses.push_back(0);
    return static_cast<int>(m_chains.entities.size()) - 1;
}

/// Notes that `run` names the entity: its fullest form stays the canonical one.
void NameChainer::use(int entity, const NameRun &run)
{
    const auto at = static_cast<std::size_t>(entity);
    const QString folded = foldedOf(run);
    const bool isFuller = run.kind == NameKind::Person ? folded.count(u' ') > m_folded[at].count(u' ')
                                                       : folded.size() > m_folded[at].size();
    if (m_folded[at].isEmpty() || isFuller) {
        m_folded[at] = folded;
        const bool isGenitive = folded.size() < m_text.phrase(run.first, run.end).size();
        const TextRange range = m_text.rangeOf(run.first, run.end);
        m_chains.entities[at].canonical = TextRange{range.begin, range.end - (isGenitive ? 1 : 0)}
                                              .in(m_text.text)
                                              .toString()
                                              .simplified();
    }
    if (m_chains.genders[at] == Gender::Unknown)
        m_chains.genders[at] = genderOf(run);
    ++m_uses[at];
}

int NameChainer::fullPersonOf(const NameRun &run)
{
    const QString folded = foldedOf(run);
    const QStringList parts = partsOf(m_text, run);
    const QString &surname = parts.last();
    const QString &firstName = parts.first();
    std::optional<int> entity;
    if (const auto same = m_byName.constFind(folded); same != m_byName.constEnd())
        entity = *same;
    if (!entity) {
        std::vector<int> candidates = m_bySurname.value(surname);
        if (const auto like = m_spellings.find(surname))
            std::ranges::copy(m_bySurname.value(*like), std::back_inserter(candidates));
        const auto found = std::ranges::find_if(candidates, [&](int candidate) {
            return agrees(candidate, run.gender)
                && compareNameTexts(m_folded[static_cast<std::size_t>(candidate)], folded, NameKind::Person)
                       .isSame();
        });
        if (found != candidates.end())
            entity = *found;
    }
    if (!entity)
        entity = addEntity(run);
    m_byName.insert(folded, *entity);
    const auto note = [&](QHash<QString, std::vector<int>> &index, const QString &word) {
        std::vector<int> &bearers = index[word];
        if (std::ssize(bearers) < mostCandidates && std::ranges::find(bearers, *entity) == bearers.end())
            bearers.push_back(*entity);
    };
    note(m_bySurname, surname);
    note(m_byFirstName, firstName);
    m_spellings.add(surname);
    use(*entity, run);
    return *entity;
}

/// Of those called so the one named most; of equals the first.
std::optional<int> NameChainer::bestOf(const QHash<QString, std::vector<int>> &index, const QString &word,
                                       Gender gender) const
{
    std::optional<int> best;
    const auto bearers = index.constFind(word);
    if (bearers == index.constEnd())
        return best;
    for (const int bearer : *bearers) {
        const auto uses = [&](int entity) { return m_uses[static_cast<std::size_t>(entity)]; };
        if (agrees(bearer, gender) && (!best || uses(bearer) > uses(*best)))
            best = bearer;
    }
    return best;
}

int NameChainer::shortPersonOf(const NameRun &run)
{
    const QString word = partsOf(m_text, run).last();
    std::optional<int> entity = bestOf(m_bySurname, word, run.gender);
    if (!entity)
        entity = bestOf(m_byFirstName, word, run.gender);
    if (!entity) {
        if (const auto like = m_spellings.find(word))
            entity = bestOf(m_bySurname, *like, run.gender);
    }
    if (!entity) {
        entity = addEntity(run);
        m_bySurname[word].push_back(*entity);
        m_spellings.add(word);
    }
    use(*entity, run);
    return *entity;
}

int NameChainer::thingOf(const NameRun &run)
{
    const QString folded = foldedOf(run);
    const QString key = aliasKey(folded);
    std::optional<int> entity;
    if (const auto same = m_byName.constFind(key); same != m_byName.constEnd())
        entity = *same;
    else if (run.length() == 1 && m_byInitials.contains(folded))
        entity = m_byInitials.value(folded);
    else if (run.length() == 1 && run.kind == NameKind::Body && m_byFirstWord.contains(folded)
             && !nameWords().known.contains(folded))
        entity = m_byFirstWord.value(folded);
    if (!entity) {
        entity = addEntity(run);
        m_byName.insert(key, *entity);
    }
    if (run.length() > 2)
        m_byInitials.insert(nameInitials(folded), *entity);
    if (run.length() > 1 && run.kind == NameKind::Body)
        m_byFirstWord.insert(m_text.at(run.first).folded, *entity);
    use(*entity, run);
    return *entity;
}

void NameChainer::addMention(std::size_t index)
{
    const NameRun &run = m_runs[index];
    Mention mention;
    mention.range = m_text.rangeOf(run.first, run.end);
    mention.entity = m_entityOfRun[index].value_or(0);
    mention.sentence = m_text.at(run.first).sentence;
    if (run.hasTitle())
        mention.title = m_text.rangeOf(run.titleFirst, run.first).in(m_text.text).toString();
    if (const auto at = m_roleOfRun[index]) {
        const RolePhrase &role = m_roles[*at];
        mention.roleRange = m_text.rangeOf(roleBegin(m_text, m_roles, *at), role.end);
        mention.role = mention.roleRange.in(m_text.text).toString();
        const bool isTitle = role.end == run.titleFirst && m_text.isJoined(run.first) && !run.hasTitle()
            && m_text.at(role.head).isCapital && !m_text.isGerman();
        if (isTitle)
            mention.title = m_text.rangeOf(role.head, role.headEnd).in(m_text.text).toString();
        Gender &gender = m_chains.genders[static_cast<std::size_t>(mention.entity)];
        if (gender == Gender::Unknown)
            gender = role.word.gender;
    }
    m_chains.mentions.push_back(mention);
}

} // namespace

NameChains chainNames(const NameText &text, std::span<const NameRun> runs, std::span<const RolePhrase> roles,
                      std::span<const std::optional<std::size_t>> roleOfRun)
{
    return NameChainer(text, runs, roles, roleOfRun).chain();
}

void orderChains(NameChains &chains)
{
    std::ranges::stable_sort(chains.mentions, {}, &Mention::range);
    std::vector<std::optional<int>> newIndex(chains.entities.size());
    std::vector<Entity> ordered;
    std::vector<Gender> genders;
    for (std::size_t i = 0; i < chains.mentions.size(); ++i) {
        Mention &mention = chains.mentions[i];
        const auto old = static_cast<std::size_t>(mention.entity);
        if (!newIndex[old]) {
            newIndex[old] = static_cast<int>(ordered.size());
            ordered.push_back(std::move(chains.entities[old]));
            genders.push_back(chains.genders[old]);
        }
        mention.entity = *newIndex[old];
        Entity &entity = ordered[static_cast<std::size_t>(mention.entity)];
        entity.mentions.push_back(static_cast<int>(i));
        if (!mention.role.isEmpty() && !entity.roles.contains(mention.role))
            entity.roles.append(mention.role);
    }
    chains.entities = std::move(ordered);
    chains.genders = std::move(genders);
}

} // namespace retold

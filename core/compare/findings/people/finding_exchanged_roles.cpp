#include "core/annotate/name_words.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/readings/act_phrases.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <optional>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

using enum ActPart;

/// "The driver, Jane Roe": who is called so as the only one.
struct Bearer {
    QString key; ///< The identity of the person.
    Place place; ///< From the role to the name, or the other way.
};

using Bearers = std::map<QString, std::vector<Bearer>>; ///< By the stem of the role's last word.

/// What two people are to each other alike, so that either may be called so.
bool isMutual(const QString &word)
{
    static const QSet<QString> mutual{
        u"brother"_s,  u"sister"_s,   u"sibling"_s,  u"twin"_s,     u"cousin"_s, u"friend"_s, u"colleague"_s,
        u"partner"_s,  u"neighbor"_s, u"husband"_s,  u"wife"_s,     u"spouse"_s, u"rival"_s,  u"opponent"_s,
        u"teammate"_s, u"mate"_s,     u"roommate"_s, u"flatmate"_s, u"ally"_s,   u"man"_s,    u"woman"_s,
        u"boy"_s,      u"girl"_s,     u"son"_s,      u"daughter"_s, u"father"_s, u"mother"_s};
    return mutual.contains(word);
}

/// A noun of who somebody is, as far as a list of roles or its end tells.
bool isRole(const QString &word)
{
    constexpr qsizetype shortest = 5;
    if (isMutual(word))
        return false;
    const bool hasEnd = word.size() >= shortest
        && std::ranges::any_of(std::initializer_list<QStringView>{u"er", u"or", u"ist", u"ian", u"man",
                                                                  u"eer", u"ee", u"ant", u"ent"},
                               [&word](QStringView end) { return word.endsWith(end); });
    return hasEnd || nameWords().roles.contains(word);
}

/// The roles that one version tells of its people with "the" or an owner before them.
class RoleReader final {
public:
    RoleReader(const FindingSources &sources, int version) : m_sources(sources), m_version(version) { }

    Bearers read() const
    {
        Bearers bearers;
        const AnnotatedVersion &own = versionAt(m_sources, m_version);
        constexpr qsizetype hostile = 400; // Words: no sentence has so many.
        for (int s = 0; s < static_cast<int>(own.sentences.size()); ++s) {
            const Sentence &sentence = own.sentences[static_cast<std::size_t>(s)];
            if (tellsStory(sentence.kind) && sentence.words.size() <= hostile)
                readSentence(s, bearers);
        }
        return bearers;
    }

private:
    void readSentence(int sentence, Bearers &bearers) const
    {
        const std::vector<ActWord> words
            = actWordsOf(versionAt(m_sources, m_version), m_version, sentence, m_sources.story.names);
        const ActPhrases phrases(words);
        for (int begin = 0; begin < phrases.count(); ++begin) {
            if (phrases.partAt(begin) != Name || phrases.at(begin).name < 0)
                continue;
            int end = begin + 1;
            while (phrases.partAt(end) == Name && phrases.at(end).name == phrases.at(begin).name)
                ++end;
            const auto role = roleBeside(phrases, begin, end);
            // Of "its co-leader" there may be several.
            if (role && phrases.partAt(*role - 1) != Hyphen && isRole(phrases.at(*role).word->normal))
                add(phrases, *role, {begin, end}, bearers);
            begin = end - 1;
        }
    }

    /// The last word of the role: before the name ("the driver Jane Roe", "his passenger, Jane Roe,"), else
    /// behind it ("Jane Roe, 22, the driver,").
    static std::optional<int> roleBeside(const ActPhrases &phrases, int begin, int end)
    {
        const bool isClosed
            = phrases.partAt(end) == Comma || phrases.partAt(end) == Stop || end >= phrases.count();
        const bool isApposed = phrases.partAt(begin - 1) == Comma;
        const int last = isApposed ? begin - 2 : begin - 1;
        if (phrases.partAt(last) == Noun && (!isApposed || isClosed)
            && isDefinite(phrases, phrases.lastBack(last).words.begin))
            return last;
        int from = end + 1;
        if (phrases.partAt(from) == Number && phrases.partAt(from + 1) == Comma)
            from += 2;
        if (phrases.partAt(end) != Comma || !isDefinite(phrases, from))
            return {};
        const ActParty behind = phrases.ahead(from);
        const int tail = from + 1; // One word: of more, the last may be of something else.
        const bool isOne = phrases.partAt(tail) == Noun
            && (phrases.partAt(tail + 1) == Comma || phrases.partAt(tail + 1) == Stop);
        return !behind.isEmpty() && isOne ? std::optional(tail) : std::nullopt;
    }

    static bool isDefinite(const ActPhrases &phrases, int word)
    {
        return phrases.partAt(word) == Determiner
            && phrases.is(word, {u"the", u"his", u"her", u"its", u"their"});
    }

    void add(const ActPhrases &phrases, int role, const IndexRange &name, Bearers &bearers) const
    {
        const QStringList &keys = phrases.at(name.begin).keys;
        const auto identity
            = std::ranges::find_if(keys, [](const QString &key) { return key.startsWith(u"\u0001name"_s); });
        if (identity == keys.end())
            return;
        const Word &word = *phrases.at(role).word;
        const TextRange range{std::min(word.range.begin, phrases.at(name.begin).word->range.begin),
                              std::max(word.range.end, phrases.at(name.end - 1).word->range.end)};
        bearers[word.stem].push_back({*identity, placeOf(m_sources, m_version, range)});
    }

    const FindingSources &m_sources;
    int m_version;
};

/// The one who bears the role, if it is one alone.
const Bearer *onlyBearer(const std::vector<Bearer> &bearers)
{
    const bool isOne = std::ranges::all_of(
        bearers, [&bearers](const Bearer &each) { return each.key == bearers.front().key; });
    return isOne ? &bearers.front() : nullptr;
}

bool isNamedIn(const FindingSources &sources, int version, const QString &key)
{
    const auto &entities = versionAt(sources, version).entities;
    for (std::size_t i = 0; i < entities.size(); ++i) {
        if (u"\u0001name %1"_s.arg(sources.story.names.of(version, static_cast<int>(i))) == key)
            return entities[i].kind == NameKind::Person;
    }
    return false;
}

/// Holds the roles that the version tells against those `known` of the base.
void findInVersion(const FindingSources &sources, int base, const Bearers &known, int version,
                   Findings &findings)
{
    for (const auto &[role, bearers] : RoleReader(sources, version).read()) {
        const auto before = known.find(role);
        const Bearer *mine = before == known.end() ? nullptr : onlyBearer(before->second);
        const Bearer *theirs = mine != nullptr ? onlyBearer(bearers) : nullptr;
        if (theirs == nullptr || mine->key == theirs->key || !isNamedIn(sources, base, theirs->key)
            || !isNamedIn(sources, version, mine->key))
            continue;
        findings.push_back(finding(FindingKind::RoleWrong,
                                   Tr::tr("%1 became %2")
                                       .arg(quoted(versionAt(sources, base).text(mine->place.range)),
                                            quoted(versionAt(sources, version).text(theirs->place.range))),
                                   Tr::tr("What is told of the one is told of the other."),
                                   {mine->place, theirs->place}));
    }
}

} // namespace

/// "The driver, Jane Roe" where the base has another for the driver and names both. English alone.
void findExchangedRoles(const FindingSources &sources, Findings &findings)
{
    const int base = sources.comparison.reference.value_or(0);
    const Bearers known = RoleReader(sources, base).read();
    for (const int version : englishBeside(sources, base))
        findInVersion(sources, base, known, version, findings);
}

} // namespace retold

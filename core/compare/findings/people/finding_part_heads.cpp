#include "core/compare/findings/people/finding_wrong_doers.h"

#include "core/compare/readings/clauses.h"
#include "core/compare/readings/role_phrases.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace retold {

namespace {

/// "Head of research", "who leads the institute": what somebody leads.
struct Lead {
    QSet<QString> stems;  ///< Of what is led.
    bool isHouse = false; ///< "The institute", and not "research".
    TextRange range;
};

using LeadsByPerson = std::map<int, std::vector<Lead>>; ///< By identity.

bool isLeader(const Word &word)
{
    return isOneOf(word, {u"head", u"chief", u"director", u"boss", u"leader", u"manager"});
}

bool leadsIt(const Word &word)
{
    return isOneOf(word, {u"heads", u"leads", u"runs", u"directs", u"headed", u"led", u"ran"});
}

bool isDetermined(const Word &word)
{
    return isOneOf(word, {u"the", u"its", u"his", u"her", u"their", u"this"});
}

/// A word for a whole house.
bool isHouseWord(const Word &word)
{
    return isOneOf(
        word, {u"regulator",    u"agency",       u"company",      u"firm",      u"trust",   u"hospital",
               u"bank",         u"institute",    u"office",       u"union",     u"party",   u"university",
               u"ministry",     u"authority",    u"council",      u"school",    u"museum",  u"airline",
               u"force",        u"service",      u"group",        u"charity",   u"club",    u"federation",
               u"association",  u"watchdog",     u"body",         u"operator",  u"brigade", u"laboratory",
               u"commission",   u"organisation", u"organization", u"business",  u"army",    u"foundation",
               u"inspectorate", u"court",        u"college",      u"newspaper", u"opera",   u"theatre"});
}

/// What stands in `words`, up to the end of the phrase, as the thing that is led.
Lead leadOver(const AnnotatedVersion &version, const IndexRange &words, const TextRange &range)
{
    Lead lead{{}, false, range};
    bool isWhole = false;
    for (int i = words.begin; i < words.end; ++i) {
        const Word &word = version.words[static_cast<std::size_t>(i)];
        if (!word.isFunctionWord && word.kind != WordKind::Punctuation)
            lead.stems.insert(word.stem);
        isWhole = isWhole || isHouseWord(word);
    }
    lead.isHouse = words.begin < words.end && isWhole
        && isDetermined(version.words[static_cast<std::size_t>(words.begin)]);
    return lead;
}

/// "Head of research" beside the name.
void addPhraseOf(const AnnotatedVersion &version, const BesideName &beside, std::vector<Lead> &leads)
{
    for (int i = beside.words.begin; i + 2 < beside.words.end; ++i) {
        const Word &word = version.words[static_cast<std::size_t>(i)];
        if (!isLeader(word) || !isOneOf(version.words[static_cast<std::size_t>(i) + 1], {u"of"}))
            continue;
        const TextRange range{word.range.begin,
                              version.words[static_cast<std::size_t>(beside.words.end) - 1].range.end};
        leads.push_back(leadOver(version, {i + 2, beside.words.end}, range));
        return;
    }
}

/// "Jane Roe, who leads the institute".
void addClauseBehind(const AnnotatedVersion &version, const Mention &mention, std::vector<Lead> &leads)
{
    constexpr int longest = 5;
    const int at = wordAt(version.words, mention.range.end);
    const auto size = static_cast<int>(version.words.size());
    const auto word
        = [&version](int index) -> const Word & { return version.words[static_cast<std::size_t>(index)]; };
    if (at + 3 >= size || !isOneOf(word(at), {u","}) || !isOneOf(word(at + 1), {u"who"})
        || !leadsIt(word(at + 2)))
        return;
    int end = at + 3;
    while (end < size && end - at - 3 < longest && word(end).kind != WordKind::Punctuation
           && (!word(end).isFunctionWord || isDetermined(word(end))))
        ++end;
    if (end > at + 3)
        leads.push_back(
            leadOver(version, {at + 3, end}, {word(at + 2).range.begin, word(end - 1).range.end}));
}

LeadsByPerson leadsIn(const FindingSources &sources, int version)
{
    constexpr std::size_t most = 12; // Of one person; more come from hostile text only.
    LeadsByPerson people;
    const AnnotatedVersion &own = versionAt(sources, version);
    for (const BesideName &beside : rolePhrases(own)) {
        const Mention &mention = own.mentions[static_cast<std::size_t>(beside.mention)];
        std::vector<Lead> &leads = people[sources.story.names.of(version, mention.entity)];
        if (leads.size() < most)
            addPhraseOf(own, beside, leads);
    }
    for (const Mention &mention : own.mentions) {
        const bool isPerson = own.entities[static_cast<std::size_t>(mention.entity)].kind == NameKind::Person;
        if (isPerson && mention.kind == MentionKind::Named)
            addClauseBehind(own, mention, people[sources.story.names.of(version, mention.entity)]);
    }
    return people;
}

/// A part that the base has him lead, where he leads the whole house here and nothing that the base tells.
void findRaised(const FindingSources &sources, int base, const std::vector<Lead> &known, int version,
                const std::vector<Lead> &told, Findings &findings)
{
    const auto isHouse = [](const Lead &lead) { return lead.isHouse; };
    const auto raised = std::ranges::find_if(told, isHouse);
    if (known.empty() || raised == told.end() || std::ranges::any_of(known, isHouse))
        return;
    const bool isTold = std::ranges::any_of(known, [&raised](const Lead &lead) {
        return lead.stems.isEmpty() || lead.stems.intersects(raised->stems);
    });
    if (isTold)
        return;
    findings.push_back(
        finding(FindingKind::RoleWrong,
                Tr::tr("%1 became %2")
                    .arg(quoted(versionAt(sources, base).text(known.front().range)),
                         quoted(versionAt(sources, version).text(raised->range))),
                Tr::tr("The versions give the person another post at the same house."),
                {placeOf(sources, base, known.front().range), placeOf(sources, version, raised->range)}));
}

} // namespace

void findHeadsOfParts(const FindingSources &sources, Findings &findings)
{
    const int base = sources.comparison.reference.value_or(0);
    const LeadsByPerson known = leadsIn(sources, base);
    for (const int version : englishBeside(sources, base)) {
        for (const auto &[person, told] : leadsIn(sources, version)) {
            if (const auto mine = known.find(person); mine != known.end())
                findRaised(sources, base, mine->second, version, told, findings);
        }
    }
}

} // namespace retold

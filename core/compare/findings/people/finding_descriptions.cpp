#include "core/annotate/name_role_forms.h"
#include "core/annotate/name_words.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/person_nouns.h"
#include "core/compare/readings/role_phrases.h"
#include "core/compare/readings/roles.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/told_roles.h"
#include "core/language/word_lists.h"
#include "core/translation.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace retold {

namespace {

/// "A former city engineer": what stands beside a name, with its noun.
struct Description {
    int entity = 0;
    int sentence = 0;
    TextRange range; ///< Without the complement.
    QString noun;
    QString field; ///< The stem of the word before the noun, where it is one of content.
    bool isFormer = false;
    bool isDeputy = false;  ///< "Deputy director", "vice-president".
    bool isOfState = false; ///< "Secretary of state".
};

using Descriptions = std::vector<Description>;

bool isFormerWord(const Word &word)
{
    return isOneOf(word, {u"former", u"formerly", u"ex", u"retired", u"onetime", u"then"});
}

bool isDeputyWord(const Word &word)
{
    return isOneOf(word, {u"deputy", u"vice", u"assistant", u"associate", u"under", u"undersecretary"});
}

/// Outside quotation marks the sentence says that an office has come to its end; "was" and "had been" only
/// before the role, for behind it they may tell of anything.
bool tellsEnd(const AnnotatedVersion &version, int sentence, const TextRange &role)
{
    const std::span<const Word> words = wordsAt(version, sentence);
    return std::ranges::any_of(words, [&](const Word &word) {
        if (isInMarks(version, word.range))
            return false;
        return isFormerWord(word)
            || (word.range.begin < role.begin && isOneOf(word, {u"was", u"had", u"been"}))
            || isOneOf(word,
                       {u"left",        u"until",     u"resigned",  u"quit",     u"once",    u"previously",
                        u"predecessor", u"dismissed", u"sacked",    u"fired",    u"retired", u"ousted",
                        u"earlier",     u"departed",  u"departing", u"outgoing", u"served",  u"ran",
                        u"stepped",     u"used",      u"time"});
    });
}

/// "President Roe": many keep a title by courtesy. What only opens a sentence shows by its last word that it
/// is none.
bool isCourtesy(const AnnotatedVersion &version, const Description &description)
{
    const QStringView text = version.text(description.range);
    return isKeptForLife(description.noun) || text.sliced(text.lastIndexOf(u' ') + 1).front().isUpper();
}

bool opensComplement(const Word &word)
{
    return isOneOf(word, {u"of", u"for", u"at", u"in"});
}

/// "PM met", "minister warmly greeted": a verb stands before the name, and what is before it is another's.
bool endsInVerb(const Word &word)
{
    return word.normal.endsWith(u"ed") || word.normal.endsWith(u"ing") || word.normal.endsWith(u"ly")
        || wordLists(QStringLiteral("en")).baseForms.contains(word.normal);
}

/// Past another's name, a verb and a day: of "on Friday Roe accused Judge" only "Judge" is whose name
/// follows. A name behind "of" is that of the house, whatever it was taken for.
int ownBegin(const AnnotatedVersion &version, const BesideName &phrase)
{
    int own = phrase.words.begin;
    for (int i = phrase.words.begin; i + 1 < phrase.words.end; ++i) {
        const Word &word = version.words[static_cast<std::size_t>(i)];
        if (opensComplement(word) && i > own)
            break;
        const auto mention = std::ranges::find_if(version.mentions, [&word](const Mention &each) {
            return each.kind == MentionKind::Named && each.range.contains(word.range);
        });
        const bool isPersons = mention != version.mentions.end()
            && version.entities[static_cast<std::size_t>(mention->entity)].kind == NameKind::Person;
        const bool isVerb = word.normal.endsWith(u"ed") && !isFormerWord(word);
        if (isPersons || isVerb || nameWords().calendar.contains(word.normal))
            own = i + 1;
    }
    return own;
}

QString nounOf(const Word &word)
{
    return isOneOf(word, {u"undersecretary"}) ? QStringLiteral("secretary") : word.normal;
}

/// "Secretary of state": the complement belongs to the office.
bool opensState(std::span<const Word> complement)
{
    return isOneOfAt(complement, 0, {u"of"}) && isOneOfAt(complement, 1, {u"state"});
}

/// One for each noun that "and" joins: "chief scientist and director of the museum".
void addDescriptions(const AnnotatedVersion &version, const BesideName &phrase, Descriptions &found)
{
    const Mention &mention = version.mentions[static_cast<std::size_t>(phrase.mention)];
    const auto all = version.words.begin();
    const int own = ownBegin(version, phrase);
    const auto end = std::find_if(all + own, all + phrase.words.end, opensComplement);
    const bool isFormer = std::any_of(all + own, end, isFormerWord);
    const bool isDeputy = std::any_of(all + own, end, isDeputyWord);
    for (auto begin = all + own; begin != end;) {
        const auto stop = std::find_if(begin, end, [](const Word &word) { return isOneOf(word, {u"and"}); });
        if (stop != begin && !endsInVerb(*std::prev(stop))) {
            const bool isOfState = stop == end && opensState(std::span(end, all + phrase.words.end));
            const TextRange range{begin->range.begin,
                                  (isOfState ? std::next(end) : std::prev(stop))->range.end};
            const bool hasField = stop - begin > 1 && !std::prev(stop, 2)->isFunctionWord;
            found.push_back({mention.entity, mention.sentence, range, nounOf(*std::prev(stop)),
                             hasField ? std::prev(stop, 2)->stem : QString(), isFormer, isDeputy, isOfState});
        }
        begin = stop == end ? end : std::next(stop);
    }
}

/// What one version says people are, by who they are over all versions.
QHash<int, Descriptions> descriptionsIn(const FindingSources &sources, int version)
{
    constexpr std::size_t most = 12; // More come from hostile text only.
    const AnnotatedVersion &own = versionAt(sources, version);
    QHash<int, Descriptions> people;
    if (own.version.language != u"en")
        return people;
    for (const BesideName &phrase : rolePhrases(own)) {
        const Mention &mention = own.mentions[static_cast<std::size_t>(phrase.mention)];
        Descriptions &all = people[sources.story.names.of(version, mention.entity)];
        if (all.size() < most && !tellsCareer(own, mention.sentence))
            addDescriptions(own, phrase, all);
    }
    return people;
}

/// "Deputy chief" leaves open of what: "deputy police chief".
bool isOfRankAlone(const QString &field)
{
    static const QSet<QString> ranks{
        QStringLiteral("deputi"), QStringLiteral("vice"),  QStringLiteral("act"),    QStringLiteral("senior"),
        QStringLiteral("assist"), QStringLiteral("chief"), QStringLiteral("former"), QStringLiteral("retir")};
    return ranks.contains(field);
}

/// "Finance chief", "operating chief": posts of a house, told apart by the word before them.
bool areTwoPosts(const Description &left, const Description &right)
{
    static const QSet<QString> posts{QStringLiteral("chief"),    QStringLiteral("officer"),
                                     QStringLiteral("director"), QStringLiteral("editor"),
                                     QStringLiteral("coach"),    QStringLiteral("secretary")};
    return left.noun == right.noun && posts.contains(left.noun) && left.isFormer == right.isFormer
        && !left.field.isEmpty() && !right.field.isEmpty() && left.field != right.field
        && !isOfRankAlone(left.field) && !isOfRankAlone(right.field);
}

/// "National officer", "regional secretary": one of several below the head of the house.
bool isBelowHead(const Description &description)
{
    static const QSet<QString> posts{QStringLiteral("officer"),   QStringLiteral("official"),
                                     QStringLiteral("organiser"), QStringLiteral("organizer"),
                                     QStringLiteral("secretary"), QStringLiteral("manager"),
                                     QStringLiteral("delegate"),  QStringLiteral("representative")};
    static const QSet<QString> levels{QStringLiteral("nation"), QStringLiteral("region"),
                                      QStringLiteral("local"),  QStringLiteral("branch"),
                                      QStringLiteral("area"),   QStringLiteral("district")};
    return posts.contains(description.noun) && levels.contains(description.field);
}

/// A "union leader" may be any of those who lead it.
bool isHead(const Description &description)
{
    static const QSet<QString> heads{QStringLiteral("head"), QStringLiteral("chief"), QStringLiteral("chair"),
                                     QStringLiteral("president")};
    Description officer;
    officer.noun = QStringLiteral("officer");
    officer.field = description.field;
    return heads.contains(description.noun) && !isBelowHead(officer);
}

/// "Chief negotiator": the first of those who do one work for the house.
bool isOfOneWork(const Description &description)
{
    static const QSet<QString> works{QStringLiteral("negotiator"), QStringLiteral("analyst"),
                                     QStringLiteral("strategist"), QStringLiteral("adviser"),
                                     QStringLiteral("advisor")};
    return works.contains(description.noun);
}

bool presides(const Description &description)
{
    static const QSet<QString> heads{QStringLiteral("chairman"), QStringLiteral("chairwoman"),
                                     QStringLiteral("chair"), QStringLiteral("president")};
    return heads.contains(description.noun);
}

/// "Second officer", "first mate": below the master of the ship or aircraft.
bool isBelowMaster(const Description &description)
{
    static const QSet<QString> posts{QStringLiteral("officer"), QStringLiteral("mate"),
                                     QStringLiteral("engineer")};
    static const QSet<QString> levels{QStringLiteral("first"), QStringLiteral("second"),
                                      QStringLiteral("third")};
    return posts.contains(description.noun) && levels.contains(description.field);
}

bool isMaster(const Description &description)
{
    static const QSet<QString> masters{QStringLiteral("captain"), QStringLiteral("skipper"),
                                       QStringLiteral("master")};
    return masters.contains(description.noun);
}

/// An envoy, whom a government sends, is no member of it.
bool isSent(const Description &description)
{
    return description.noun == QLatin1StringView("envoy")
        || description.noun == QLatin1StringView("emissary");
}

bool governs(const Description &description)
{
    return description.noun == QLatin1StringView("minister")
        || (description.noun == QLatin1StringView("secretary") && description.isOfState);
}

/// The officer of a level and the head of the whole house.
bool areOfTwoRanks(const Description &left, const Description &right)
{
    const auto isBelow = [](const Description &lower, const Description &higher) {
        return (isBelowHead(lower) && isHead(higher)) || (isOfOneWork(lower) && presides(higher))
            || (isBelowMaster(lower) && isMaster(higher)) || (isSent(lower) && governs(higher));
    };
    return isBelow(left, right) || isBelow(right, left);
}

/// "Director of health", "deputy director of health": who stands in for the other is not he.
bool isDeputyOfOther(const Description &left, const Description &right)
{
    return left.noun == right.noun && left.isDeputy != right.isDeputy && left.isFormer == right.isFormer;
}

bool areApart(const Description &left, const Description &right)
{
    return areTwoPosts(left, right) || areOfTwoRanks(left, right) || isDeputyOfOther(left, right)
        || (left.isFormer == right.isFormer && relationOf(left.noun, right.noun) == NounRelation::Apart);
}

bool agree(const Description &left, const Description &right)
{
    return !areTwoPosts(left, right) && !isDeputyOfOther(left, right)
        && relationOf(left.noun, right.noun) == NounRelation::Related;
}

bool agreesWithAny(const Descriptions &all, const Description &description)
{
    return std::ranges::any_of(all, [&](const Description &each) { return agree(each, description); });
}

/// Work that neither version tells of the person in other words, told in place of other work.
const Description *replacedBy(const Descriptions &known, const Descriptions &own,
                              const Description &description)
{
    if (agreesWithAny(known, description))
        return nullptr;
    const auto found = std::ranges::find_if(known, [&](const Description &each) {
        return areApart(each, description) && !agreesWithAny(own, each);
    });
    return found == known.end() ? nullptr : &*found;
}

/// Two portfolios of one office: "health minister", "finance minister".
const Description *clashingWith(const FindingSources &sources, int base, const Descriptions &known,
                                int version, const Description &description)
{
    QStringList offices;
    for (const Description &each : known)
        offices += versionAt(sources, base).text(each.range).toString();
    const QString office = versionAt(sources, version).text(description.range).toString();
    const auto clash = findRoleClash(offices, {office});
    if (!clash || clash->isFormer || !clash->isListed)
        return nullptr;
    return &known[static_cast<std::size_t>(offices.indexOf(clash->left))];
}

/// "Former finance chief" told as "the finance chief" beside the name.
const Description *formerOf(const FindingSources &sources, const Descriptions &known, int version,
                            const Descriptions &own, const Description &description)
{
    const AnnotatedVersion &telling = versionAt(sources, version);
    const auto isSame = [&description](const Description &each) {
        return each.noun == description.noun || agree(each, description);
    };
    const bool isTold = std::ranges::any_of(own, [&](const Description &each) {
        return each.isFormer || tellsEnd(telling, each.sentence, each.range);
    });
    if (isTold || description.isFormer || isCourtesy(telling, description))
        return nullptr;
    const auto before = std::ranges::find_if(known, isSame);
    const bool isFormer = before != known.end() && std::ranges::all_of(known, [&](const Description &each) {
                              return each.isFormer || !isSame(each);
                          });
    return isFormer ? &*before : nullptr;
}

Finding wrongRole(const FindingSources &sources, int base, const Description &before, int version,
                  const Description &after)
{
    const AnnotatedVersion &first = versionAt(sources, base);
    const AnnotatedVersion &own = versionAt(sources, version);
    Finding wrong = finding(FindingKind::RoleWrong,
                            Tr::tr("%1 is called %2; the other version has %3")
                                .arg(first.entities[static_cast<std::size_t>(before.entity)].canonical,
                                     quoted(own.text(after.range)), quoted(first.text(before.range))),
                            Tr::tr("The versions say that the person does work of different kinds."),
                            {placeOf(sources, base, before.range), placeOf(sources, version, after.range)});
    if (before.isDeputy == after.isDeputy) // Who stands in for the other is surely not he.
        wrong.severity = lowered(wrong.severity);
    return wrong;
}

void compareDescriptions(const FindingSources &sources, int base, const Descriptions &known, int version,
                         const Descriptions &own, Findings &findings)
{
    for (const Description &description : own) {
        const Description *before = replacedBy(known, own, description);
        if (before == nullptr)
            before = clashingWith(sources, base, known, version, description);
        if (before == nullptr)
            before = formerOf(sources, known, version, own, description);
        if (before == nullptr
            || areOnePost(versionAt(sources, base).text(before->range),
                          versionAt(sources, version).text(description.range)))
            continue;
        findings.push_back(wrongRole(sources, base, *before, version, description));
        return;
    }
}

} // namespace

/// A person who is said to do other work than in the base, by the nouns that stand beside the name.
void findOtherWork(const FindingSources &sources, Findings &findings)
{
    const int base = sources.comparison.reference.value_or(0);
    const QHash<int, Descriptions> known = descriptionsIn(sources, base);
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        if (version == base)
            continue;
        const QHash<int, Descriptions> own = descriptionsIn(sources, version);
        QList<int> people = own.keys();
        std::ranges::sort(people); // A hash has its own order in each run.
        for (const int identity : people) {
            if (const auto before = known.constFind(identity); before != known.cend())
                compareDescriptions(sources, base, *before, version, *own.constFind(identity), findings);
        }
    }
}

} // namespace retold

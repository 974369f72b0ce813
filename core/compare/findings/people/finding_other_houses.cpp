#include "core/compare/findings/people/finding_other_houses.h"

#include "core/annotate/name_words.h"
#include "core/compare/findings/severity.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/role_phrases.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <optional>

namespace retold {

namespace {

/// The body that stands with a person's name as the one he works for.
struct House {
    TextRange range;      ///< With the words beside the name.
    QSet<QString> stems;  ///< Of its words.
    QString head;         ///< Its last word in lower case.
    QString sort;         ///< "Learning" of a school; empty where its words tell none.
    QString post;         ///< The noun for what the person is there; may be empty.
    bool isNamed = false; ///< By capitals.
    bool isBody = true;   ///< Else a name that may be a place, or a club called by it.
};

using Houses = std::map<int, std::vector<House>>; ///< By who the person is over all versions.

/// "The agency", "the company": readers are told by it of any body that was named before.
bool meansAny(const QString &head)
{
    static const QSet<QString> any{
        QStringLiteral("agency"),     QStringLiteral("authority"), QStringLiteral("body"),
        QStringLiteral("company"),    QStringLiteral("firm"),      QStringLiteral("group"),
        QStringLiteral("club"),       QStringLiteral("side"),      QStringLiteral("team"),
        QStringLiteral("union"),      QStringLiteral("service"),   QStringLiteral("organisation"),
        QStringLiteral("department"), QStringLiteral("office"),    QStringLiteral("board"),
        QStringLiteral("commission"), QStringLiteral("committee"), QStringLiteral("council"),
        QStringLiteral("panel"),      QStringLiteral("court"),     QStringLiteral("party"),
        QStringLiteral("government"), QStringLiteral("force"),     QStringLiteral("association"),
        QStringLiteral("federation"), QStringLiteral("league"),    QStringLiteral("house"),
        QStringLiteral("school"),     QStringLiteral("centre"),    QStringLiteral("center")};
    return any.contains(head);
}

bool isCapital(const AnnotatedVersion &version, int word)
{
    const Word &read = version.words[static_cast<std::size_t>(word)];
    return read.kind == WordKind::Word && version.text(read.range).front().isUpper();
}

/// Without the mark of the possessive.
QString bare(const Word &word)
{
    QString text = word.normal;
    if (text.endsWith(QLatin1StringView("'s")))
        text.chop(2);
    return text;
}

/// By which a named body and a common noun are told apart: no ministry is a school.
QString sortOfHouse(const QString &noun)
{
    static const std::map<QString, QStringList> sorts{
        {QStringLiteral("state"),
         {QStringLiteral("ministry"), QStringLiteral("treasury"), QStringLiteral("government"),
          QStringLiteral("cabinet"), QStringLiteral("parliament")}},
        {QStringLiteral("learning"),
         {QStringLiteral("university"), QStringLiteral("school"), QStringLiteral("college"),
          QStringLiteral("academy"), QStringLiteral("faculty")}},
        {QStringLiteral("money"),
         {QStringLiteral("bank"), QStringLiteral("securities"), QStringLiteral("capital"),
          QStringLiteral("brokerage"), QStringLiteral("insurer")}},
        {QStringLiteral("law"), {QStringLiteral("court"), QStringLiteral("tribunal")}},
        {QStringLiteral("health"), {QStringLiteral("hospital"), QStringLiteral("clinic")}},
        {QStringLiteral("force"),
         {QStringLiteral("police"), QStringLiteral("army"), QStringLiteral("navy"),
          QStringLiteral("coastguard")}},
        {QStringLiteral("workers"), {QStringLiteral("union")}},
        {QStringLiteral("victims"),
         {QStringLiteral("family"), QStringLiteral("families"), QStringLiteral("victim"),
          QStringLiteral("parents"), QStringLiteral("heirs"), QStringLiteral("relatives"),
          QStringLiteral("plaintiff")}},
        {QStringLiteral("accused"),
         {QStringLiteral("defendant"), QStringLiteral("accused"), QStringLiteral("suspect")}}};
    for (const auto &[sort, nouns] : sorts) {
        if (nouns.contains(noun))
            return sort;
    }
    return {};
}

/// Bodies that are called by one noun alone, and the two sides of a case, whose lawyers are as little one.
bool isBodyNoun(const QString &noun)
{
    return nameWords().bodyHeads.contains(noun) || noun == QLatin1StringView("coastguard")
        || noun == QLatin1StringView("company") || noun == QLatin1StringView("firm")
        || noun == QLatin1StringView("military") || sortOfHouse(noun) == QLatin1StringView("victims")
        || sortOfHouse(noun) == QLatin1StringView("accused");
}

/// Whether a name there is that of a body, or of a place where somebody may work.
bool isNameOfBody(const AnnotatedVersion &version, const TextRange &range, bool isAt)
{
    const auto mention = std::ranges::find_if(version.mentions, [&range](const Mention &each) {
        return each.kind == MentionKind::Named && each.range.overlaps(range);
    });
    if (mention == version.mentions.end())
        return isAt;
    const NameKind kind = version.entities[static_cast<std::size_t>(mention->entity)].kind;
    return kind == NameKind::Body || (isAt && kind != NameKind::Person);
}

bool isNameOfPerson(const AnnotatedVersion &version, const TextRange &range)
{
    return std::ranges::any_of(version.mentions, [&](const Mention &each) {
        // A club that is called by one word may have been taken for a surname.
        const Entity &entity = version.entities[static_cast<std::size_t>(each.entity)];
        return each.range.overlaps(range) && entity.kind == NameKind::Person
            && entity.canonical.contains(u' ');
    });
}

/// Where the name ends that begins with the words: "Dockers" of the Dockers' Union.
qsizetype nameEndOver(const AnnotatedVersion &version, const TextRange &range)
{
    const auto mention = std::ranges::find_if(version.mentions, [&range](const Mention &each) {
        return each.kind == MentionKind::Named && each.range.begin == range.begin;
    });
    return mention == version.mentions.end() ? range.end : mention->range.end;
}

/// The words as a house: a body by a common noun, or a name. What stands behind "of" may be where somebody
/// is from, and "at Torvik" is where he works.
std::optional<House> houseOf(const AnnotatedVersion &version, const IndexRange &words, bool isAt = false)
{
    if (words.begin >= words.end)
        return {};
    const auto at = [&version](int i) -> const Word & { return version.words[static_cast<std::size_t>(i)]; };
    House house;
    house.range = {at(words.begin).range.begin, at(words.end - 1).range.end};
    house.range.end = std::max(house.range.end, nameEndOver(version, house.range));
    house.head = bare(at(words.end - 1));
    house.isNamed = isCapital(version, words.begin);
    house.isBody = !house.isNamed || isNameOfBody(version, house.range, isAt);
    if (house.isNamed ? isNameOfPerson(version, house.range) : !isBodyNoun(house.head))
        return {};
    for (int i = words.begin; i < words.end; ++i) {
        if (const QString sort = sortOfHouse(bare(at(i))); !sort.isEmpty())
            house.sort = sort;
        if (!at(i).isFunctionWord && at(i).kind == WordKind::Word)
            house.stems.insert(i + 1 == words.end && bare(at(i)) != at(i).normal ? bare(at(i)) : at(i).stem);
    }
    return house;
}

/// From an opener as "of" and "at" to the end of the body's name: a run of capitals, or the noun alone.
std::optional<House> houseBehind(const AnnotatedVersion &version, int begin, int end)
{
    const bool isAt = isOneOf(version.words[static_cast<std::size_t>(begin) - 1], {u"at"});
    while (begin < end && isOneOf(version.words[static_cast<std::size_t>(begin)], {u"the", u"a", u"an"}))
        ++begin;
    int stop = begin;
    if (begin < end && isCapital(version, begin)) {
        while (stop < end && isCapital(version, stop))
            ++stop;
        return houseOf(version, {begin, stop}, isAt);
    }
    while (stop < end && !version.words[static_cast<std::size_t>(stop)].isFunctionWord
           && version.words[static_cast<std::size_t>(stop)].kind == WordKind::Word)
        ++stop;
    return stop > begin ? houseOf(version, {stop - 1, stop}) : std::nullopt;
}

/// "The institute's director", "Coldbrook's founder": the words before the possessive mark.
std::optional<House> houseBefore(const AnnotatedVersion &version, int end, int sentenceBegin)
{
    int begin = end - 1;
    if (begin < sentenceBegin
        || !version.words[static_cast<std::size_t>(begin)].normal.endsWith(QLatin1StringView("'s")))
        return {};
    while (begin > sentenceBegin && isCapital(version, begin) && isCapital(version, begin - 1))
        --begin;
    return houseOf(version, {begin, end});
}

bool opensHouse(const Word &word)
{
    return isOneOf(word, {u"of", u"at", u"for", u"from", u"with"});
}

void addHouse(std::vector<House> &all, const TextRange &with, std::optional<House> house, const QString &post)
{
    constexpr std::size_t most = 12; // More come from hostile text only.
    if (!house || all.size() >= most || (!house->isBody && post.isEmpty()))
        return;
    house->post = post;
    house->range = {std::min(house->range.begin, with.begin), std::max(house->range.end, with.end)};
    all.push_back(*house);
}

/// "Jane Roe of the institute".
void addHousesBehindNames(const FindingSources &sources, int version, Houses &houses)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    for (const Mention &mention : own.mentions) {
        const Sentence &sentence = own.sentences[static_cast<std::size_t>(mention.sentence)];
        const int behind = wordAt(own.words, mention.range.end);
        const bool isPerson = own.entities[static_cast<std::size_t>(mention.entity)].kind == NameKind::Person;
        if (isPerson && mention.kind == MentionKind::Named && behind < sentence.words.end
            && opensHouse(own.words[static_cast<std::size_t>(behind)]))
            addHouse(houses[sources.story.names.of(version, mention.entity)], mention.range,
                     houseBehind(own, behind + 1, sentence.words.end), {});
    }
}

/// What one version says people work for.
Houses housesIn(const FindingSources &sources, int version)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    Houses houses;
    const auto add = [&](const Mention &mention, const TextRange &with, const std::optional<House> &house,
                         const QString &post) {
        addHouse(houses[sources.story.names.of(version, mention.entity)], with, house, post);
    };
    for (const BesideName &phrase : rolePhrases(own)) {
        const Mention &mention = own.mentions[static_cast<std::size_t>(phrase.mention)];
        const Sentence &sentence = own.sentences[static_cast<std::size_t>(mention.sentence)];
        const TextRange range{own.words[static_cast<std::size_t>(phrase.words.begin)].range.begin,
                              own.words[static_cast<std::size_t>(phrase.words.end) - 1].range.end};
        if (phrase.isPossessed)
            add(mention, range, houseBefore(own, phrase.words.begin, sentence.words.begin),
                own.words[static_cast<std::size_t>(phrase.words.end) - 1].normal);
        for (int i = phrase.words.begin; i < phrase.words.end; ++i) {
            if (opensHouse(own.words[static_cast<std::size_t>(i)]))
                add(mention, range,
                    houseBehind(own, i + 1, std::min(sentence.words.end, phrase.words.end + 3)),
                    i > phrase.words.begin ? own.words[static_cast<std::size_t>(i) - 1].normal : QString());
        }
    }
    addHousesBehindNames(sources, version, houses);
    return houses;
}

/// "The institute", "Coldbrook" of the Coldbrook Institute; of what is common in its name, as
/// "constitutional" of a court, only the capital tells that it is meant.
bool isOfHouse(const AnnotatedVersion &version, int at, const House &house)
{
    const Word &word = version.words[static_cast<std::size_t>(at)];
    return bare(word) == house.head
        || ((!house.isNamed || isCapital(version, at))
            && (house.stems.contains(word.stem) || house.stems.contains(bare(word))));
}

/// Whether the word of the house stands near the name of the person in its sentence.
bool standsWith(const FindingSources &sources, int version, int person, const House &house)
{
    constexpr int reach = 5; // "The director of the institute, Jane Roe".
    const AnnotatedVersion &own = versionAt(sources, version);
    return std::ranges::any_of(own.mentions, [&](const Mention &mention) {
        const IndexRange &sentence = own.sentences[static_cast<std::size_t>(mention.sentence)].words;
        const int begin = std::max(sentence.begin, wordAt(own.words, mention.range.begin) - reach);
        const int end = std::min(sentence.end, wordAt(own.words, mention.range.end) + reach);
        if (mention.kind != MentionKind::Named || sources.story.names.of(version, mention.entity) != person)
            return false;
        for (int at = begin; at < end; ++at) {
            if (isOfHouse(own, at, house))
                return true;
        }
        return false;
    });
}

/// Whether the version tells of the body at all.
bool knows(const AnnotatedVersion &version, const House &house)
{
    return std::ranges::any_of(version.words, [&house](const Word &word) {
        return house.head == bare(word) || (house.isNamed && house.stems.contains(word.stem));
    });
}

/// Two bodies that cannot be one under two names: both versions tell of both, or the base of both by name,
/// and each has the person stand with one of them alone.
bool areRivals(const FindingSources &sources, int base, int version, int person, const House &before,
               const House &after)
{
    const bool areOfTwoSorts = !before.sort.isEmpty() && !after.sort.isEmpty() && before.sort != after.sort;
    const bool areOfOneSide
        = !before.isNamed && !after.isNamed && !before.sort.isEmpty() && before.sort == after.sort;
    const bool areOfOnePost = before.post == after.post && !before.post.isEmpty();
    const bool mayBeOne = (before.isNamed != after.isNamed && !areOfTwoSorts)
        || before.stems.intersects(after.stems) || areOfOneSide
        || (!before.isNamed && meansAny(before.head) && meansAny(after.head))
        || ((!before.isBody || !after.isBody) && !areOfOnePost);
    return !mayBeOne && knows(versionAt(sources, base), after)
        && (before.isNamed || knows(versionAt(sources, version), before))
        && !standsWith(sources, base, person, after) && !standsWith(sources, version, person, before);
}

/// "Head of the union", and not "a head of department at".
bool isHeadPost(const QString &post)
{
    static const QSet<QString> heads{
        QStringLiteral("head"),     QStringLiteral("chief"),      QStringLiteral("president"),
        QStringLiteral("leader"),   QStringLiteral("director"),   QStringLiteral("boss"),
        QStringLiteral("chairman"), QStringLiteral("chairwoman"), QStringLiteral("chair")};
    return heads.contains(post);
}

/// "Roe of the union" told as "Roe, head of the union": of whom the base says no more than where he belongs,
/// nobody knows that he leads it.
bool hasGainedPost(const std::vector<House> &before, const House &after)
{
    return isHeadPost(after.post) && after.isBody && std::ranges::all_of(before, [&after](const House &each) {
               return each.post.isEmpty() && each.isBody && each.stems.intersects(after.stems);
           });
}

/// Whether the version says what the person is, beside the name or by a word for who leads in a sentence that
/// names him: "Roe of the union, its president since May".
bool tellsRole(const FindingSources &sources, int version, int person)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    const auto isOfPerson
        = [&](const Mention &mention) { return sources.story.names.of(version, mention.entity) == person; };
    const auto leads = [](const Word &word) {
        return isHeadPost(word.normal)
            || isOneOf(word, {u"leads", u"led", u"heads", u"headed", u"runs", u"chairs", u"chaired"});
    };
    return std::ranges::any_of(rolePhrases(own),
                               [&](const BesideName &phrase) {
                                   return isOfPerson(own.mentions[static_cast<std::size_t>(phrase.mention)]);
                               })
        || std::ranges::any_of(own.mentions, [&](const Mention &mention) {
               return isOfPerson(mention) && std::ranges::any_of(wordsAt(own, mention.sentence), leads);
           });
}

void compareHouses(const FindingSources &sources, int base, const Houses &known, int version,
                   Findings &findings)
{
    for (const auto &[person, own] : housesIn(sources, version)) {
        const auto houses = known.find(person);
        if (houses == known.end() || houses->second.empty() || own.empty())
            continue;
        const House &before = houses->second.front();
        const House &after = own.front();
        const bool isRaised = hasGainedPost(houses->second, after) && !tellsRole(sources, base, person);
        if (!isRaised && !areRivals(sources, base, version, person, before, after))
            continue;
        const AnnotatedVersion &first = versionAt(sources, base);
        const AnnotatedVersion &telling = versionAt(sources, version);
        Finding wrong = finding(
            FindingKind::RoleWrong,
            Tr::tr("%1 became %2").arg(quoted(first.text(before.range)), quoted(telling.text(after.range))),
            Tr::tr("The words tell who somebody is."),
            {placeOf(sources, base, before.range), placeOf(sources, version, after.range)});
        wrong.severity = lowered(wrong.severity);
        findings.push_back(std::move(wrong));
    }
}

} // namespace

void findOtherHouses(const FindingSources &sources, Findings &findings)
{
    const int base = sources.comparison.reference.value_or(0);
    const Houses known = housesIn(sources, base);
    for (const int version : englishBeside(sources, base))
        compareHouses(sources, base, known, version, findings);
}

} // namespace retold

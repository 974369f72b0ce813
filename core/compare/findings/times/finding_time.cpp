#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/findings/times/beside.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/tenses.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace retold {

namespace {

/// A verb that tells of something to come, or of something past, at a place.
struct PlacedEvent {
    int version = 0;
    int sentence = 0;
    int place = 0; ///< The identity of the place named in the sentence.
    QString verb;  ///< Its stem.
    TextRange range;
    bool isPast = false;
};

/// English: "to discuss", "will meet". Verbs of other languages are not read.
bool standsInFuture(std::span<const Word> words, std::size_t i)
{
    return i > 0 && !words[i].normal.endsWith(u"ed")
        && isOneOf(words[i - 1], {u"to", u"will", u"would", u"shall"});
}

/// "discussed", but not "be discussed", "would have discussed" or "the discussed plan".
bool standsInPast(std::span<const Word> words, std::size_t i)
{
    return i > 0 && words[i].normal.endsWith(u"ed")
        && isOneOf(words[i - 1], {u"he", u"she", u"they", u"it", u"we", u"who", u"also", u"and"});
}

/// The places that the sentence names, by identity.
std::vector<int> placesIn(const FindingSources &sources, int version, int sentence)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    std::vector<int> places;
    for (const Mention &mention : inSentence(own.mentions, sentence)) {
        const bool isPlace = own.entities[static_cast<std::size_t>(mention.entity)].kind == NameKind::Place;
        if (isPlace)
            places.push_back(sources.story.names.of(version, mention.entity));
    }
    return places;
}

/// The places that the story is full of tell no event from another.
QSet<int> commonPlaces(const FindingSources &sources, int version)
{
    constexpr int rare = 4;
    constexpr int share = 8;
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    const int most = std::max(rare, static_cast<int>(own.sentences.size()) / share);
    QHash<int, int> counts;
    QSet<int> common;
    for (const Mention &mention : own.mentions) {
        const int identity = sources.story.names.of(version, mention.entity);
        if (++counts[identity] > most)
            common.insert(identity);
    }
    return common;
}

std::vector<PlacedEvent> eventsOf(const FindingSources &sources, int version)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    const QSet<int> common = commonPlaces(sources, version);
    std::vector<PlacedEvent> events;
    for (int sentence = 0; sentence < static_cast<int>(own.sentences.size()); ++sentence) {
        std::vector<int> places = placesIn(sources, version, sentence);
        std::erase_if(places, [&common](int place) { return common.contains(place); });
        const std::span<const Word> words = own.wordsOf(own.sentences[static_cast<std::size_t>(sentence)]);
        for (std::size_t i = 0; i < words.size() && !places.empty(); ++i) {
            const bool isPast = standsInPast(words, i);
            if (words[i].isFunctionWord || (!isPast && !standsInFuture(words, i)))
                continue;
            for (const int place : places)
                events.push_back({version, sentence, place, words[i].stem, words[i].range, isPast});
        }
    }
    return events;
}

using Key = std::pair<QString, int>; // A verb and a place.

/// One past the closing mark of a short quotation that opens at the word, or the word itself.
int behindShortQuote(const AnnotatedVersion &version, std::span<const Word> words, int sentence, int word)
{
    constexpr qsizetype longest = 40; // UTF-16 units.
    const auto count = static_cast<int>(words.size());
    if (word >= count)
        return word;
    const qsizetype begin = words[static_cast<std::size_t>(word)].range.end;
    for (const Quote &quote : inSentence(version.quotes, sentence)) {
        if (quote.range.begin == begin && quote.range.length() <= longest)
            return std::min(count, wordAt(words, quote.range.end) + 1);
    }
    return word;
}

/// The verb with what it is of: "vowed to discuss the harbour", "where he discussed the harbour".
TextRange inItsClause(const FindingSources &sources, const PlacedEvent &event)
{
    constexpr int ahead = 3;
    constexpr int behind = 4;
    const AnnotatedVersion &own = versionAt(sources, event.version);
    const std::span<const Word> words = wordsAt(own, event.sentence);
    const int verb = wordAt(words, event.range.begin);
    const auto isWord = [&words](int at) {
        return at >= 0 && at < static_cast<int>(words.size())
            && words[static_cast<std::size_t>(at)].kind != WordKind::Punctuation;
    };
    int begin = verb;
    while (verb - begin < ahead && isWord(begin - 1))
        --begin;
    if (begin < verb && isOneOf(words[static_cast<std::size_t>(begin)], {u"and", u"but", u"or"}))
        ++begin;
    int end = verb + 1;
    while (end - verb <= behind && isWord(end))
        ++end;
    end = behindShortQuote(own, words, event.sentence, end);
    // "Discuss the “elements of …": the marks part an article from its noun.
    while (!isWord(end) && end > verb + 1 && words[static_cast<std::size_t>(end) - 1].isFunctionWord)
        --end;
    return {words[static_cast<std::size_t>(begin)].range.begin,
            words[static_cast<std::size_t>(end) - 1].range.end};
}

Finding reportTense(const FindingSources &sources, const PlacedEvent &before, const PlacedEvent &after)
{
    const TextRange mine = inItsClause(sources, before);
    const TextRange theirs = inItsClause(sources, after);
    const QString message = before.isPast
        ? Tr::tr("What has happened in one version, %1, is still to come in the other: %2")
        : Tr::tr("What is still to come in one version, %1, has happened in the other: %2");
    return finding(
        FindingKind::TimeChanged,
        message.arg(quotedPhrase(versionAt(sources, before.version), mine),
                    quotedPhrase(versionAt(sources, after.version), theirs)),
        Tr::tr("One version tells of it as still to come."),
        {Place{before.version, mine, before.sentence}, Place{after.version, theirs, after.sentence}});
}

/// "Will be exempt", "have been exempted": a state and the deed that brings it about.
bool isState(const SideWords &side, int word, const Word &deed)
{
    return isOneOfAt(std::span(side.words), word - 1, {u"be"})
        && side.words[static_cast<std::size_t>(word)].normal != deed.normal;
}

/// What is still to come on the one side is past on the other. Behind "said it would" the day may be missing,
/// but the perfect alone puts what is done before what was said.
bool isTurnedPast(const SideWords &coming, int mine, const SideWords &past, int theirs)
{
    return !isState(coming, mine, past.words[static_cast<std::size_t>(theirs)])
        && ((isPlanned(coming, mine) && isToldAsPast(past, theirs))
            || (isForeseen(coming, mine) && isToldAsPerfect(past, theirs)));
}

PlacedEvent eventAtWord(const FindingSources &sources, const SideWords &side, int version, int word)
{
    const Word &own = side.words[static_cast<std::size_t>(word)];
    return {version, placeOf(sources, version, own.range).sentence, 0, own.stem, own.range, false};
}

/// The verbs at the two places, one of them to come and the other past.
Finding turnedTense(const FindingSources &sources, const BaseLink &link, int mine, int theirs, bool isNowPast)
{
    PlacedEvent before = eventAtWord(sources, link.words.left, link.base.version, mine);
    before.isPast = !isNowPast;
    return reportTense(sources, before, eventAtWord(sources, link.words.right, link.other.version, theirs));
}

/// "She would write to him by Friday": the verb that is to be done by the day at the place.
std::optional<int> verbDueBy(const SideWords &side, int day)
{
    constexpr int reach = 10;
    const std::span<const Word> words = side.words;
    if (!isOneOfAt(words, day - 1, {u"by"}))
        return {};
    for (int i = day - 2; i >= std::max(0, day - reach); --i) {
        if (!isOneOfAt(words, i, {u"will", u"would", u"must", u"shall"}))
            continue;
        const int verb = isOneOfAt(words, i + 1, {u"be"}) ? i + 2 : i + 1;
        const bool isDenied = isOneOfAt(words, i + 1, {u"not", u"never"});
        return isDenied || verb >= day ? std::nullopt : std::optional(verb);
    }
    return {};
}

/// "A letter had been sent on Friday": the verb that was done on the day at the place.
std::optional<int> verbDoneOn(const SideWords &side, int day)
{
    constexpr int reach = 8;
    const std::span<const Word> words = side.words;
    if (!isOneOfAt(words, day - 1, {u"on"}) || hasWord(words, {u"will", u"would", u"must", u"by"}))
        return {};
    for (int i = day - 2; i >= std::max(0, day - reach); --i) {
        if (isToldAsPerfect(side, i))
            return i;
    }
    return {};
}

/// A term that was told as the day on which it was done, in whatever words.
void findMetTerm(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr qsizetype telling = 4; // Words of content in common.
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    if (commonCount(contentStems(base.words), contentStems(other.words)) < telling)
        return;
    for (int mine = 0; mine < static_cast<int>(base.words.size()); ++mine) {
        const QString &day = base.words[static_cast<std::size_t>(mine)].normal;
        const auto due = isWeekday(day) ? verbDueBy(base, mine) : std::nullopt;
        if (!due)
            continue;
        const auto same = std::ranges::find(other.words, day, &Word::normal);
        const auto theirs = static_cast<int>(same - other.words.begin());
        const auto done = same == other.words.end() ? std::nullopt : verbDoneOn(other, theirs);
        if (done)
            return findings.push_back(turnedTense(sources, link, *due, *done, true));
    }
}

} // namespace

/// English alone: verbs of other languages are not read.
void findChangedTense(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const std::vector<Anchor> anchors = anchorsOf(base, other);
    constexpr int reach = 8;
    constexpr int least = 2;
    for (const Anchor &anchor : anchors) {
        const bool isNowPast = isTurnedPast(base, anchor.left, other, anchor.right);
        const bool isNowComing = isTurnedPast(other, anchor.right, base, anchor.left);
        if ((!isNowPast && !isNowComing) || anchorsAround(anchors, anchor, reach) < least)
            continue;
        findings.push_back(turnedTense(sources, link, anchor.left, anchor.right, !isNowComing));
        if (link.link.relation != Relation::Edited && anchorsAround(anchors, anchor, reach) <= least)
            findings.back().severity = lowered(findings.back().severity);
        return; // One sentence, one cause.
    }
    findMetTerm(sources, link, findings);
}

void findComingToldAsPast(const FindingSources &sources, Findings &findings)
{
    const std::optional<int> reference = sources.comparison.reference;
    std::map<Key, PlacedEvent> coming; // The reference's; with no reference the first version's.
    std::vector<PlacedEvent> past;
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        for (PlacedEvent &event : eventsOf(sources, version)) {
            if (event.isPast)
                past.push_back(std::move(event));
            else if (!reference || version == *reference)
                coming.try_emplace({event.verb, event.place}, event);
        }
    }
    for (const PlacedEvent &event : past) {
        const auto found = coming.find({event.verb, event.place});
        if (found != coming.end() && event.version != reference)
            findings.push_back(reportTense(sources, found->second, event));
    }
}

} // namespace retold

#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/language/word_lists.h"
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

/// Words after which "to meet" is still to come.
bool isPlan(const Word &word)
{
    return isOneOf(word, {u"due",       u"set",      u"expected",  u"expects", u"plan",  u"plans",
                          u"planned",   u"planning", u"scheduled", u"going",   u"vowed", u"promised",
                          u"pledged",   u"intends",  u"intend",    u"hopes",   u"hoped", u"prepares",
                          u"preparing", u"will",     u"shall",     u"agreed",  u"agree", u"agrees"});
}

/// Whether the sentence says when: "would" is of things to come only beside a day.
bool tellsDay(const SideWords &side, int word)
{
    const auto &figures = side.version->figures;
    const TextRange &range = side.words[static_cast<std::size_t>(word)].range;
    constexpr qsizetype near = 80; // UTF-16 units.
    return std::ranges::any_of(figures, [&range](const Figure &figure) {
        return figure.kind == FigureKind::Date && std::abs(figure.range.begin - range.begin) < near;
    });
}

/// "He is to meet", but not "the aim is to meet".
bool isAppointed(const SideWords &side, int to)
{
    const auto at = [&side](int i) -> const Word & { return side.words[static_cast<std::size_t>(i)]; };
    if (to < 2 || !isOneOf(at(to - 1), {u"is", u"are", u"was", u"were"}))
        return false;
    constexpr int reach = 6;
    for (int i = to - 2; i >= std::max(0, to - reach); --i) {
        if (isOneOf(at(i),
                    {u"aim",  u"goal", u"purpose", u"idea",     u"job",       u"way",      u"challenge",
                     u"key",  u"task", u"point",   u"priority", u"solution",  u"step",     u"thing",
                     u"what", u"all",  u"role",    u"answer",   u"intention", u"objective"}))
            return false;
    }
    return true;
}

/// Whether the words before "to" tell of a plan that still holds: "had planned to plant 20,000 but managed
/// 13,400" is past.
bool isPlannedBefore(const SideWords &side, int to, bool hasDay)
{
    constexpr int reach = 8;
    const auto at = [&side](int i) -> const Word & { return side.words[static_cast<std::size_t>(i)]; };
    for (int i = to - 1; i >= std::max(0, to - reach); --i) {
        if (isPlan(at(i)) && i > 0 && isOneOf(at(i - 1), {u"had"}))
            return false;
        if (isPlan(at(i)) || (isOneOf(at(i), {u"would"}) && hasDay))
            return true;
    }
    return false;
}

/// "Will meet", "is due to meet", "is to meet", "will be met".
bool isPlanned(const SideWords &side, int word)
{
    const auto at = [&side](int i) -> const Word & { return side.words[static_cast<std::size_t>(i)]; };
    int before = word - 1;
    if (before > 0 && isOneOf(at(before), {u"be", u"also", u"then"}))
        --before;
    if (before < 0)
        return false;
    if (isOneOf(at(word), {u"come", u"go", u"get"})) // "To come into force", "came to 4 million": of no deed.
        return false;
    if (isOneOf(at(before), {u"will", u"shall", u"'ll"}))
        return true;
    if (isOneOf(at(before), {u"would"})) // "Said it would need", "said it was needed": both of now.
        return tellsDay(side, word) && !isOneOf(at(word), {u"need", u"want", u"require", u"like"});
    if (!isOneOf(at(before), {u"to"}) || isOneOf(at(word), {u"blame"})) // "The rain was to blame."
        return false;
    if (isAppointed(side, before))
        return true;
    return isPlannedBefore(side, before, tellsDay(side, word));
}

/// The word before, adverbs left out; null at the beginning.
const Word *wordBefore(const SideWords &side, int word)
{
    for (int i = word - 1; i >= 0; --i) {
        const Word &before = side.words[static_cast<std::size_t>(i)];
        const bool isAdverb
            = before.normal.endsWith(u"ly") || isOneOf(before, {u"also", u"then", u"still", u"often"});
        if (!isAdverb)
            return &before;
    }
    return nullptr;
}

/// "The clinic paid for by the state": done to it, whenever.
bool isParticiple(const SideWords &side, int word)
{
    constexpr int reach = 2;
    const int last = std::min(word + reach, static_cast<int>(side.words.size()) - 1);
    for (int i = word + 1; i <= last; ++i) {
        if (isOneOf(side.words[static_cast<std::size_t>(i)], {u"by"}))
            return true;
    }
    return false;
}

/// "Will be questioned and released": what comes after "and" hangs on the same modal.
bool isJoinedToModal(const SideWords &side, int conjunction)
{
    constexpr int reach = 8;
    for (int i = conjunction - 1; i >= std::max(0, conjunction - reach); --i) {
        const Word &word = side.words[static_cast<std::size_t>(i)];
        if (word.kind == WordKind::Punctuation && word.normal != u",")
            return false;
        if (isOneOf(word,
                    {u"to", u"will", u"would", u"shall", u"could", u"should", u"may", u"might", u"can", u"be",
                     u"must"}))
            return true;
    }
    return false;
}

/// "Roe, the deputy mayor, visited": the comma closes what was said of a name, and the verb is the name's.
bool closesApposition(const SideWords &side, int comma)
{
    constexpr int reach = 9;
    const auto &mentions = side.version->mentions;
    for (int i = comma - 1; i > std::max(0, comma - reach); --i) {
        const Word &word = side.words[static_cast<std::size_t>(i)];
        if (word.kind != WordKind::Punctuation)
            continue;
        const qsizetype end = side.words[static_cast<std::size_t>(i) - 1].range.end;
        return word.normal == u"," && std::ranges::any_of(mentions, [end](const Mention &mention) {
                   return mention.range.end == end && mention.kind == MentionKind::Named;
               });
    }
    return false;
}

/// "Before it has heard them", "once they have met": still to come.
bool isAwaited(const SideWords &side, int have)
{
    constexpr int reach = 5; // "Before the new council has".
    if (isOneOf(side.words[static_cast<std::size_t>(have)], {u"had"}))
        return false;
    for (int i = have - 1; i >= std::max(0, have - reach); --i) {
        if (isOneOf(side.words[static_cast<std::size_t>(i)],
                    {u"before", u"until", u"once", u"when", u"unless"}))
            return true;
    }
    return false;
}

/// "Will see it halved", "hopes to have its road repaired": done to it, whenever.
bool isSeenDone(const SideWords &side, int word)
{
    constexpr int reach = 5;
    for (int i = word - 2; i >= std::max(0, word - reach); --i) {
        const Word &verb = side.words[static_cast<std::size_t>(i)];
        if (verb.kind == WordKind::Punctuation || isOneOf(verb, {u"and", u"but", u"that"}))
            return false;
        const bool isObject
            = isOneOf(side.words[static_cast<std::size_t>(i) + 1],
                      {u"it", u"them", u"him", u"its", u"their", u"his", u"her", u"the", u"a", u"an"});
        if (isObject
            && isOneOf(verb, {u"see", u"sees", u"seeing", u"saw", u"have", u"get", u"gets", u"watch"}))
            return true;
    }
    return false;
}

/// "Met", "was closed", "has met"; not "be closed", "the planned closure" or "would have met".
bool isToldAsPast(const SideWords &side, int word)
{
    const QString &form = side.words[static_cast<std::size_t>(word)].normal;
    const auto &baseForms = wordLists(side.version->version.language).baseForms;
    const Word *before = wordBefore(side, word);
    if ((!form.endsWith(u"ed") && !baseForms.contains(form)) || before == nullptr || isSeenDone(side, word))
        return false;
    const auto place = static_cast<int>(before - side.words.data());
    if (isOneOf(*before, {u"had", u"has", u"have"})) {
        if (isAwaited(side, place))
            return false;
        const Word *modal = wordBefore(side, place);
        return modal == nullptr
            || !isOneOf(*modal, {u"would", u"will", u"could", u"should", u"might", u"may", u"to"});
    }
    if (isOneOf(*before, {u"and", u"or"}) && isJoinedToModal(side, place))
        return false;
    if (!isOneOf(*before, {u"was", u"were"}) && isParticiple(side, word))
        return false;
    const bool isBehindComma = before->normal == u"," && closesApposition(side, place);
    return (before->kind != WordKind::Punctuation || isBehindComma)
        && !isOneOf(*before, {u"to",    u"will",   u"would",   u"could", u"should", u"may", u"might", u"can",
                              u"be",    u"being",  u"been",    u"is",    u"are",    u"not", u"the",   u"a",
                              u"an",    u"of",     u"by",      u"its",   u"his",    u"her", u"their", u"stay",
                              u"stays", u"remain", u"remains", u"keep",  u"get"});
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
        const bool isNowPast = isPlanned(base, anchor.left) && isToldAsPast(other, anchor.right);
        const bool isNowComing = isToldAsPast(base, anchor.left) && isPlanned(other, anchor.right);
        if ((!isNowPast && !isNowComing) || anchorsAround(anchors, anchor, reach) < least)
            continue;
        const auto eventOf = [](const SideWords &side, int version, int word) {
            const Word &own = side.words[static_cast<std::size_t>(word)];
            return PlacedEvent{version, 0, 0, own.stem, own.range, false};
        };
        PlacedEvent before = eventOf(base, link.base.version, anchor.left);
        PlacedEvent after = eventOf(other, link.other.version, anchor.right);
        before.sentence = placeOf(sources, before.version, before.range).sentence;
        after.sentence = placeOf(sources, after.version, after.range).sentence;
        before.isPast = isNowComing;
        findings.push_back(reportTense(sources, before, after));
        if (link.link.relation != Relation::Edited && anchorsAround(anchors, anchor, reach) <= least)
            findings.back().severity = lowered(findings.back().severity);
        return; // One sentence, one cause.
    }
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

#include "core/compare/figures/figure_groups.h"
#include "core/compare/findings/own_contradictions.h"
#include "core/compare/findings/times/told_days.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/date_shifts.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/verb_list.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// "His arrest on Tuesday": an event by its noun, one that has been told or is known.
struct NamedEvent {
    const Day *day = nullptr;
    int noun = 0;
    int determiner = 0;
    QSet<QString> of; ///< Content stems of what stands behind "of".
};

/// What comes again and again, so that each day has one of its own.
bool isRecurrent(const Word &noun)
{
    return isOneOf(noun, {u"meeting",  u"meetings", u"visit",   u"visits",      u"game",    u"match",
                          u"race",     u"session",  u"hearing", u"report",      u"rally",   u"march",
                          u"protest",  u"protests", u"concert", u"performance", u"speech",  u"interview",
                          u"debate",   u"training", u"call",    u"letter",      u"trade",   u"trading",
                          u"rise",     u"fall",     u"gain",    u"gains",       u"loss",    u"losses",
                          u"drop",     u"win",      u"defeat",  u"test",        u"tests",   u"attack",
                          u"attacks",  u"flight",   u"talk",    u"talks",       u"warning", u"comment",
                          u"comments", u"lesson",   u"service", u"work"});
}

bool isPossessive(const Word &word)
{
    return word.normal.endsWith(u"'s") || word.normal.endsWith(u"s'");
}

bool isDeterminer(const Word &word)
{
    return isOneOf(word, {u"the", u"this", u"that", u"his", u"her", u"its", u"their"}) || isPossessive(word);
}

/// "His second arrest", "an earlier vote": one of several.
bool isOneOfSeveral(const Word &word)
{
    return word.kind == WordKind::Number || word.isFunctionWord
        || isOneOf(word,
                   {u"first",    u"second",  u"third",       u"fourth",  u"other",    u"another", u"next",
                    u"previous", u"earlier", u"later",       u"last",    u"final",    u"repeat",  u"new",
                    u"initial",  u"latest",  u"preliminary", u"similar", u"separate", u"further"});
}

/// Where the noun's determiner stands: right before it, or before one word more; none where the day may be
/// that of another verb, as in "announced her death on Saturday".
std::optional<int> determinerOf(std::span<const Word> words, int noun)
{
    const auto at = [&words](int i) { return words[static_cast<std::size_t>(i)]; };
    int place = noun - 1;
    if (place >= 1 && !isDeterminer(at(place)) && !isOneOfSeveral(at(place)))
        --place;
    if (place < 0 || !isDeterminer(at(place)))
        return {};
    const bool isFree = place == 0 || at(place - 1).kind == WordKind::Punctuation
        || isOneOf(at(place - 1),
                   {u"said", u"says", u"that", u"after", u"since", u"before", u"following", u"until", u"and",
                    u"but", u"when", u"because", u"of", u"by", u"despite"});
    // "Maria Holt's arrest": the name's first word stands before its last.
    const bool isOfName = at(place).normal.endsWith(u"'s") && place <= 2;
    return isFree || isOfName ? std::optional(place) : std::nullopt;
}

/// What stands behind a preposition, up to the next: "the bridge" in "Tuesday's collapse of the bridge in".
QSet<QString> complementAt(std::span<const Word> words, int preposition)
{
    constexpr int longest = 3;
    int end = preposition + 1;
    const auto goesOn = [words](int i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        return word.kind == WordKind::Word
            && !isOneOf(word, {u"in", u"on", u"at", u"by", u"and", u"was", u"were", u"is", u"has", u"had"});
    };
    while (end < static_cast<int>(words.size()) && end <= preposition + longest && goesOn(end))
        ++end;
    return contentStems(
        words.subspan(static_cast<std::size_t>(preposition), static_cast<std::size_t>(end - preposition)));
}

/// "Tuesday's arrest", "Tuesday's collapse of the bridge": the day stands before the noun, as its owner.
std::optional<NamedEvent> eventOwnedByDay(const Day &day)
{
    const auto at = [&day](int i) { return day.words[static_cast<std::size_t>(i)]; };
    const int noun = day.at + 1;
    const bool isOwner = day.parts.weekday != 0 && at(day.at).normal.endsWith(u"'s");
    if (!isOwner || noun >= static_cast<int>(day.words.size()) || at(noun).kind != WordKind::Word
        || isOneOfSeveral(at(noun)) || isRecurrent(at(noun)))
        return {};
    NamedEvent event{&day, noun, day.at, {}};
    if (isOneOfAt(day.words, noun + 1, {u"of", u"in", u"at", u"on", u"for", u"over", u"between", u"near"}))
        event.of = complementAt(day.words, noun + 1);
    return event;
}

/// The noun that the day behind it is of: "his arrest on Tuesday", "the arrest of Roe on Tuesday", "the
/// strike began on Tuesday"; or that of "Tuesday's arrest".
std::optional<NamedEvent> namedEvent(const Day &day)
{
    constexpr int farthest = 5; // Words between "of" and the day.
    if (const auto owned = eventOwnedByDay(day))
        return owned;
    int last = day.at - 1;
    while (last >= 0 && isOneOfAt(day.words, last, {u"on", u"of", u"early", u"late", u"last", u"this"}))
        --last;
    if (last >= 1 && isOneOfAt(day.words, last, {u"began", u"started", u"happened", u"occurred"}))
        --last;
    NamedEvent event{&day, last, 0, {}};
    for (int i = last; i > std::max(0, last - farthest); --i) {
        if (isOneOfAt(day.words, i, {u"of"})) {
            event.noun = i - 1;
            event.of = contentStems(
                day.words.subspan(static_cast<std::size_t>(i), static_cast<std::size_t>(last + 1 - i)));
            break;
        }
    }
    const auto determiner = event.noun > 0 ? determinerOf(day.words, event.noun) : std::nullopt;
    if (!determiner || isRecurrent(day.words[static_cast<std::size_t>(event.noun)]))
        return {};
    event.determiner = *determiner;
    return event;
}

/// "Broke out", "happened", "took place": how a noun of an event is told as one that came about.
bool tellsOnset(std::span<const Word> words, int at)
{
    return isOneOfAt(words, at, {u"happened", u"occurred", u"began", u"started"})
        || (isOneOfAt(words, at, {u"broke"}) && isOneOfAt(words, at + 1, {u"out"}))
        || (isOneOfAt(words, at, {u"took"}) && isOneOfAt(words, at + 1, {u"place"}));
}

/// "Arrested", "sank", "died", "went on strike" for the nouns: that it was done or came about.
bool isVerbOf(std::span<const Word> words, int at, const Word &noun)
{
    static const QHash<QString, QStringList> others{{u"death"_s, {u"died"_s, u"dies"_s, u"die"_s}},
                                                    {u"strike"_s, {u"struck"_s}},
                                                    {u"birth"_s, {u"born"_s}},
                                                    {u"sale"_s, {u"sold"_s}},
                                                    {u"launch"_s, {u"launched"_s}}};
    const Word &word = words[static_cast<std::size_t>(at)];
    if (word.normal == noun.normal)
        return isOneOfAt(words, at - 1, {u"will", u"would", u"to"}) || tellsOnset(words, at + 1)
            || (isOneOfAt(words, at - 1, {u"on"}) && isOneOfAt(words, at - 2, {u"went", u"go", u"gone"}));
    if (others.value(noun.normal).contains(word.normal))
        return true;
    const QString verb = verbOf(word.normal);
    const bool isPast = word.normal.endsWith(u"ed")
        || (!verb.isEmpty() && word.normal != verb && !word.normal.endsWith(u"ing")
            && !word.normal.endsWith(u's'));
    const bool isVerb = isPast || isOneOfAt(words, at - 1, {u"will", u"would", u"to"});
    return isVerb
        && (word.stem == noun.stem
            || (!verb.isEmpty() && (areVerbAndNoun(verb, noun.normal) || verbOf(noun.normal) == verb)));
}

/// The verb in the sentence of a day that tells of the event, on that day.
std::optional<int> verbAt(const Day &day, const Word &noun)
{
    for (int i = 0; i < static_cast<int>(day.words.size()); ++i) {
        if (isVerbOf(day.words, i, noun) && isDayOf(day, i))
            return i;
    }
    return {};
}

/// Whose event it is, as far as the words before the noun tell: "his", "Roe's".
std::optional<int> ownerOf(const FindingSources &sources, int version, const NamedEvent &event)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    const TextRange word = event.day->words[static_cast<std::size_t>(event.determiner)].range;
    for (const Mention &mention : inSentence(own.mentions, event.day->figure->sentence)) {
        if (mention.range.overlaps(word))
            return sources.story.names.of(version, mention.entity);
    }
    return {};
}

/// Whether it stands among the first sentences: of what they tell the story is, however far from there.
bool isOfLead(const AnnotatedVersion &own, int sentence)
{
    constexpr std::ptrdiff_t lead = 2;
    const auto before = std::span(own.sentences).first(static_cast<std::size_t>(sentence));
    return std::ranges::count_if(before, [](const Sentence &each) { return tellsStory(each.kind); }) < lead;
}

/// Whether the event may be what the sentence with the verb tells: of the same person or thing, and not far.
bool areOne(const FindingSources &sources, int version, const NamedEvent &event, const Day &told)
{
    constexpr int near = 4; // Sentences, where nothing but "the" ties the two.
    const AnnotatedVersion &own = versionAt(sources, version);
    const Word &determiner = event.day->words[static_cast<std::size_t>(event.determiner)];
    if (!event.of.isEmpty())
        return contentStems(told.words).contains(event.of);
    if (const std::optional<int> owner = ownerOf(sources, version, event))
        return namedIn(own, version, told.figure->sentence, sources.story.names).contains(*owner);
    const bool isOfDay = event.determiner == event.day->at;
    const bool isOfThing = !isOfDay && isPossessive(determiner); // "The mayor's", "her deputy's".
    if (isOfThing && !contentStems(told.words).contains(determiner.stem))
        return false;
    const int apart = std::abs(event.day->figure->sentence - told.figure->sentence);
    const bool isOfPerson = isOneOf(determiner, {u"his", u"her", u"its", u"their"});
    return apart <= (isOfPerson ? 1 : near) || (!isOfPerson && isOfLead(own, told.figure->sentence));
}

/// The day that a verb gives the event, where none gives it the day that the noun has.
const Day *otherDayOf(const FindingSources &sources, int version, const std::vector<Day> &days,
                      const NamedEvent &event)
{
    const Word &noun = event.day->words[static_cast<std::size_t>(event.noun)];
    const Day *other = nullptr;
    for (const Day &each : days) {
        if (each.figure->sentence == event.day->figure->sentence || !verbAt(each, noun))
            continue;
        if (!areApart(each, *event.day) || tellsOfOthers(each.words))
            return nullptr;
        if (other == nullptr && areOne(sources, version, event, each))
            other = &each;
    }
    return other;
}

} // namespace

/// "Was arrested on Monday", and further on "his arrest on Tuesday". English alone.
void findEventDays(const FindingSources &sources, Findings &findings)
{
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        const AnnotatedVersion &own = versionAt(sources, version);
        const std::vector<Day> days = own.version.language == u"en" ? daysOf(own) : std::vector<Day>();
        for (const Day &day : days) {
            const std::optional<NamedEvent> event = namedEvent(day);
            const Day *other
                = event && !tellsOfOthers(day.words) ? otherDayOf(sources, version, days, *event) : nullptr;
            if (other != nullptr)
                findings.push_back(
                    ownContradiction(sources, version, other->figure->range, day.figure->range,
                                     Tr::tr("Two sentences of the version tell one thing with two values.")));
        }
    }
}

} // namespace retold

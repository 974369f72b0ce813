#include "core/compare/detectors.h"
#include "core/translation.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace retold {

namespace {

/// A verb that tells of something to come, or of something past, at a place.
struct Event {
    int version = 0;
    int sentence = 0;
    int place = 0; ///< The identity of the place named in the sentence.
    QString verb;  ///< Its stem.
    TextRange range;
    bool isPast = false;
};

bool isOneOf(const Word &word, std::initializer_list<QStringView> forms)
{
    return std::ranges::find(forms, QStringView(word.normal)) != forms.end();
}

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
    for (const Mention &mention : std::ranges::equal_range(own.mentions, sentence, {}, &Mention::sentence)) {
        const bool isPlace = own.entities[static_cast<std::size_t>(mention.entity)].kind == NameKind::Place;
        if (isPlace)
            places.push_back(sources.story.names.of(version, mention.entity));
    }
    return places;
}

std::vector<Event> eventsOf(const FindingSources &sources, int version)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    std::vector<Event> events;
    for (int sentence = 0; sentence < static_cast<int>(own.sentences.size()); ++sentence) {
        const std::vector<int> places = placesIn(sources, version, sentence);
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

Finding reportPast(const FindingSources &sources, const Event &coming, const Event &past)
{
    const auto textOf = [&sources](const Event &event) {
        return sources.story.versions[static_cast<std::size_t>(event.version)]->text(event.range);
    };
    return finding(
        FindingKind::TimeChanged,
        Tr::tr("What is to come, %1, is told as past: %2").arg(quoted(textOf(coming)), quoted(textOf(past))),
        Tr::tr("One version tells of it at the same place as still to come."),
        {Place{coming.version, coming.range, coming.sentence},
         Place{past.version, past.range, past.sentence}});
}

} // namespace

void findComingToldAsPast(const FindingSources &sources, Findings &findings)
{
    const std::optional<int> reference = sources.comparison.reference;
    std::map<Key, Event> coming; // The reference's; with no reference the first version's.
    std::vector<Event> past;
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        for (Event &event : eventsOf(sources, version)) {
            if (event.isPast)
                past.push_back(std::move(event));
            else if (!reference || version == *reference)
                coming.try_emplace({event.verb, event.place}, event);
        }
    }
    for (const Event &event : past) {
        const auto found = coming.find({event.verb, event.place});
        if (found != coming.end() && event.version != reference)
            findings.push_back(reportPast(sources, found->second, event));
    }
}

} // namespace retold

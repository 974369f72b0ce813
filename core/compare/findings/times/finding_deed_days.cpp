#include "core/compare/findings/times/finding_deed_days.h"

#include "core/compare/findings/own_contradictions.h"
#include "core/compare/findings/times/told_days.h"
#include "core/compare/readings/act_phrases.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <map>
#include <optional>

namespace retold {

namespace {

/// What befell somebody on a day.
struct DatedDeed {
    const Day *day = nullptr;
    QString verb;
    int person = 0; ///< By identity.
};

/// What one dies of or gives up once, told of him who does it.
bool isDoneOnce(const Word &word)
{
    return isOneOf(word, {u"died", u"drowned", u"resigned", u"quit"});
}

/// What is done to one hardly twice in a story.
bool isSufferedOnce(const Word &word)
{
    return isOneOf(word,
                   {u"arrested", u"killed", u"elected", u"sentenced", u"convicted", u"acquitted", u"sacked",
                    u"dismissed", u"appointed", u"buried", u"executed", u"kidnapped", u"murdered", u"born"});
}

bool isOfPassive(const Word &word)
{
    return isOneOf(word, {u"was", u"were", u"been", u"being"});
}

/// The person whose doing or fate the verb tells.
std::optional<int> personBefore(const AnnotatedVersion &own, const Day &day, const ActPhrases &phrases,
                                int verb)
{
    const ActParty subject = phrases.subjectBefore(verb);
    if (subject.isEmpty())
        return {};
    const TextRange range = rangeOf(day.words.subspan(static_cast<std::size_t>(subject.words.begin),
                                                      static_cast<std::size_t>(subject.words.size())));
    for (const Mention &mention : inSentence(own.mentions, day.figure->sentence)) {
        if (range.contains(mention.range) && mention.range.end == range.end)
            return mention.entity;
    }
    return {};
}

/// The person who is mentioned right behind the verb: "arrested Jane Roe".
std::optional<int> personBehind(const AnnotatedVersion &own, const Day &day, int verb)
{
    constexpr int reach = 3; // "The actress Jane Roe".
    const int last = std::min(static_cast<int>(day.words.size()), verb + reach + 1);
    for (int i = verb + 1; i < last; ++i) {
        const Word &word = day.words[static_cast<std::size_t>(i)];
        for (const Mention &mention : inSentence(own.mentions, day.figure->sentence)) {
            if (mention.range.contains(word.range))
                return mention.entity;
        }
        if (word.kind != WordKind::Word || isOneOf(word, {u"in", u"on", u"at", u"after", u"for", u"with"}))
            return {};
    }
    return {};
}

/// Whom the verb befell, where it is one of those that befall one once.
std::optional<int> befallen(const AnnotatedVersion &own, const Day &day, const ActPhrases &phrases, int at)
{
    const Word &word = day.words[static_cast<std::size_t>(at)];
    if (isDoneOnce(word))
        return personBefore(own, day, phrases, at);
    if (!isSufferedOnce(word))
        return {};
    const bool isPassive = at > 0 && isOfPassive(day.words[static_cast<std::size_t>(at - 1)]);
    return isPassive ? personBefore(own, day, phrases, at) : personBehind(own, day, at);
}

std::optional<DatedDeed> deedOf(const FindingSources &sources, int version, const Day &day)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    const std::vector<ActWord> acts = actWordsOf(own, version, day.figure->sentence, sources.story.names);
    const ActPhrases phrases(acts);
    for (int i = 0; i < static_cast<int>(day.words.size()); ++i) {
        const auto entity = befallen(own, day, phrases, i);
        const bool isPerson = entity
            && own.entities[static_cast<std::size_t>(*entity)].kind == NameKind::Person && isDayOf(day, i);
        if (isPerson)
            return DatedDeed{&day, day.words[static_cast<std::size_t>(i)].normal,
                             sources.story.names.of(version, *entity)};
    }
    return {};
}

} // namespace

void findDeedDays(const FindingSources &sources, Findings &findings)
{
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        const AnnotatedVersion &own = versionAt(sources, version);
        const std::vector<Day> days = own.version.language == u"en" ? daysOf(own) : std::vector<Day>();
        std::map<std::pair<int, QString>, const Day *> first;
        for (const Day &day : days) {
            const std::optional<DatedDeed> deed
                = tellsOfOthers(day.words) ? std::nullopt : deedOf(sources, version, day);
            if (!deed)
                continue;
            const auto [known, isNew] = first.try_emplace({deed->person, deed->verb}, &day);
            if (!isNew && known->second->figure->sentence != day.figure->sentence
                && areApart(*known->second, day))
                findings.push_back(
                    ownContradiction(sources, version, known->second->figure->range, day.figure->range,
                                     Tr::tr("Two sentences of the version tell one thing with two values.")));
        }
    }
}

} // namespace retold

#include "core/compare/findings/own_contradictions.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <optional>

namespace retold {

namespace {

/// "The 58-year-old mayor": the one person whom the version gives that office.
std::optional<int> holderOf(const AnnotatedVersion &version, const Figure &age)
{
    const std::span<const Word> words = wordsAt(version, age.sentence);
    const auto next = static_cast<std::size_t>(wordAt(words, age.range.end));
    const auto first = static_cast<std::size_t>(wordAt(words, age.range.begin));
    const bool isDefinite = first > 0 && isOneOf(words[first - 1], {u"the"});
    if (!isDefinite || next >= words.size() || words[next].kind != WordKind::Word)
        return {};
    std::optional<int> holder;
    for (const Mention &mention : version.mentions) {
        const bool isHolder = mention.kind == MentionKind::Named
            && version.entities[static_cast<std::size_t>(mention.entity)].kind == NameKind::Person
            && mention.role.compare(words[next].normal, Qt::CaseInsensitive) == 0;
        if (isHolder && holder && *holder != mention.entity)
            return {};
        if (isHolder)
            holder = mention.entity;
    }
    return holder;
}

/// What parts a name from the age that is told of it: a comma, "who is", "aged"; not "was", which may be of
/// long ago.
bool tellsAge(std::span<const Word> between)
{
    return !between.empty() && std::ranges::all_of(between, [](const Word &word) {
        return isOneOf(word, {u",", u"aged", u"who", u"is", u"now"});
    });
}

/// Whom an age beside a name is of: "Jane Roe, 58,", "Jane Roe, who is 58", "the 58-year-old Jane Roe".
std::optional<int> bearerOf(const AnnotatedVersion &version, const Figure &age)
{
    const auto own = inSentence(version.mentions, age.sentence);
    for (const Mention &mention : own) {
        const bool isBefore = mention.range.end < age.range.begin
            && tellsAge(wordsIn(version, TextRange{mention.range.end, age.range.begin}));
        const bool isBehind = mention.range.begin == age.range.end + 1;
        const bool isPerson
            = version.entities[static_cast<std::size_t>(mention.entity)].kind == NameKind::Person;
        if (isPerson && mention.kind == MentionKind::Named && (isBefore || isBehind))
            return mention.entity;
    }
    return holderOf(version, age);
}

/// "Jane Roe is 58 and", "Jane Roe is 58.": the bare number is her age.
bool isAge(const AnnotatedVersion &version, const Figure &figure)
{
    if (!std::holds_alternative<double>(figure.value))
        return false;
    const bool isBare
        = figure.kind == FigureKind::Number && figure.unit.isEmpty() && figure.counted.isEmpty();
    const auto words = wordsAt(version, figure.sentence);
    const int behind = wordAt(words, figure.range.end);
    return figure.kind == FigureKind::Age
        || (isBare && isOneOfAt(words, wordAt(words, figure.range.begin) - 1, {u"is"})
            && isOneOfAt(words, behind, {u"and", u".", u","}));
}

/// The first age that a version gives each person.
using Ages = std::map<int, const Figure *>;

/// By the identity of the person over all versions. One person in two ages is a contradiction.
Ages agesIn(const FindingSources &sources, int version, Findings &findings)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    Ages ages;
    for (const Figure &figure : own.figures) {
        const std::optional<int> person = isAge(own, figure) ? bearerOf(own, figure) : std::nullopt;
        if (!person)
            continue;
        const auto [known, isNew] = ages.try_emplace(sources.story.names.of(version, *person), &figure);
        if (isNew || known->second->value == figure.value)
            continue;
        findings.push_back(ownContradiction(sources, version, known->second->range, figure.range,
                                            Tr::tr("The version gives one person two ages.")));
    }
    return ages;
}

/// Two people who have changed ages.
void findSwappedAges(const FindingSources &sources, int base, const Ages &before, int version,
                     const Ages &after, Findings &findings)
{
    for (const auto &[person, age] : before) {
        const auto now = after.find(person);
        if (now == after.end() || now->second->value == age->value)
            continue;
        const auto isSwapped = [&, mine = age, theirs = now->second](const auto &other) {
            const auto there = after.find(other.first);
            return other.second->value == theirs->value && there != after.end()
                && there->second->value == mine->value;
        };
        if (std::ranges::none_of(before, isSwapped))
            continue;
        const auto text = [&sources](int of, const Figure &figure) {
            return quoted(versionAt(sources, of).text(figure.range));
        };
        findings.push_back(
            finding(FindingKind::FigureMisplaced,
                    Tr::tr("The ages %1 and %2 have changed places")
                        .arg(text(base, *age), text(version, *now->second)),
                    Tr::tr("Each person has the age that the other version gives another."),
                    {placeOf(sources, base, age->range), placeOf(sources, version, now->second->range)}));
        return; // The other of the two is the same cause.
    }
}

} // namespace

void findWrongAges(const FindingSources &sources, Findings &findings)
{
    std::vector<Ages> ages;
    ages.reserve(sources.story.versions.size());
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version)
        ages.push_back(agesIn(sources, version, findings));
    const int base = sources.comparison.reference.value_or(0);
    for (int version = 0; version < static_cast<int>(ages.size()); ++version) {
        if (version != base)
            findSwappedAges(sources, base, ages[static_cast<std::size_t>(base)], version,
                            ages[static_cast<std::size_t>(version)], findings);
    }
}

} // namespace retold

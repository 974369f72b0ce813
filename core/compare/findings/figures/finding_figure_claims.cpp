#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_groups.h"
#include "core/compare/figures/figure_setting.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/readings/class_pairs.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/word_classes.h"
#include "core/language/word_lists.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <array>
#include <optional>

namespace retold {

namespace {

/// A figure of the base and the same value in another version.
struct SameFigure {
    int base = 0;
    const Figure &first;
    int version = 0;
    const Figure &answer;
};

std::span<const Word> sentenceOf(const AnnotatedVersion &version, const Figure &figure)
{
    return version.wordsOf(version.sentences[static_cast<std::size_t>(figure.sentence)]);
}

std::span<const Word> clauseOf(const AnnotatedVersion &version, const Figure &figure)
{
    const std::span<const Word> words = sentenceOf(version, figure);
    const auto at = std::ranges::lower_bound(words, figure.range.begin, {},
                                             [](const Word &word) { return word.range.begin; });
    const IndexRange clause = clauseAround(words, static_cast<int>(at - words.begin()));
    const bool isAsked
        = clause.begin > 0 && isOneOf(words[static_cast<std::size_t>(clause.begin) - 1], {u"whether", u"if"});
    if (isAsked)
        return {}; // "Whether it might" and "whether it would" ask the same.
    return words.subspan(static_cast<std::size_t>(clause.begin), static_cast<std::size_t>(clause.size()));
}

/// "Promised 40 boats and said she may": what a conjunction parts from the figure is not of it.
bool isOfFigure(std::span<const Word> clause, const Sighting &modal, const Figure &figure)
{
    const qsizetype at = clause[static_cast<std::size_t>(modal.words.begin)].range.begin;
    const qsizetype first = std::min(at, figure.range.begin);
    const qsizetype last = std::max(at, figure.range.begin);
    return std::ranges::none_of(clause, [&](const Word &word) {
        return first < word.range.begin && word.range.begin < last && isOneOf(word, {u"and", u"or", u"said"});
    });
}

/// The one word in the figure's clause that tells how certain it is, where nothing is denied. "Could face"
/// and "would face ten years" hang on a verdict alike.
std::optional<Sighting> certaintyOf(const AnnotatedVersion &version, std::span<const Word> clause,
                                    const Figure &figure)
{
    std::optional<Sighting> only;
    if (std::ranges::any_of(clause, [](const Word &word) { return isOneOf(word, {u"face", u"faces"}); }))
        return {};
    for (const Sighting &each : findSightings(clause, version.version.language)) {
        if (each.kind == WordClass::Negation || (each.kind == WordClass::Certainty && only))
            return {};
        if (each.kind == WordClass::Certainty)
            only = each;
    }
    return only && isOfFigure(clause, *only, figure) ? only : std::nullopt;
}

/// "Will need 121 votes": the verb behind the modal.
bool isNeeded(std::span<const Word> clause, const Sighting &modal)
{
    constexpr std::size_t behind = 3;
    const auto from = static_cast<std::size_t>(modal.words.end);
    const auto near = clause.subspan(from, std::min(behind, clause.size() - from));
    return std::ranges::any_of(near, [](const Word &word) {
        return isOneOf(word,
                       {u"need", u"needs", u"needed", u"require", u"requires", u"required", u"necessary"});
    });
}

/// "The 2.4 billion-crown dam": which of them it is, and no claim of its own.
bool isAttribute(const AnnotatedVersion &version, const Figure &figure)
{
    return version.text().sliced(figure.range.end).startsWith(u'-');
}

/// "Would cover up to 12 million", "could cost up to 12 million": how much it may be, by either modal.
bool isLimit(const AnnotatedVersion &version, const Figure &figure)
{
    constexpr qsizetype reach = 8;
    const qsizetype begin = std::max<qsizetype>(0, figure.range.begin - reach);
    return version.text().sliced(begin, figure.range.end - begin).contains(u"up to");
}

/// "Would need 90,000 bricks", "90,000 bricks may be needed".
void findCertainty(const FindingSources &sources, const SameFigure &same, Findings &findings)
{
    constexpr int far = 2;
    const AnnotatedVersion &base = versionAt(sources, same.base);
    const AnnotatedVersion &own = versionAt(sources, same.version);
    const auto mine = clauseOf(base, same.first);
    const auto theirs = clauseOf(own, same.answer);
    const auto before = certaintyOf(base, mine, same.first);
    const auto after = certaintyOf(own, theirs, same.answer);
    if (!before || !after || std::abs(before->level - after->level) < far)
        return;
    // "Could override him with 121 votes", "will need 121 votes": what is asked for, and what might be done.
    if (isNeeded(mine, *before) != isNeeded(theirs, *after) || isAttribute(base, same.first)
        || isAttribute(own, same.answer) || (isLimit(base, same.first) && isLimit(own, same.answer)))
        return;
    const auto rangeOf = [](std::span<const Word> clause, const Sighting &sighting, const Figure &figure) {
        const TextRange &word = clause[static_cast<std::size_t>(sighting.words.begin)].range;
        return TextRange{std::min(word.begin, figure.range.begin), std::max(word.end, figure.range.end)};
    };
    const TextRange left = rangeOf(mine, *before, same.first);
    const TextRange right = rangeOf(theirs, *after, same.answer);
    findings.push_back(finding(FindingKind::StrengthChanged,
                               Tr::tr("%1 became %2").arg(quotedPhrase(base, left), quotedPhrase(own, right)),
                               Tr::tr("The words tell how certain it is."),
                               {placeOf(sources, same.base, left), placeOf(sources, same.version, right)}));
}

/// The word that tells of the figure as of something past: "rose", "carried"; null where the clause leaves it
/// open in whatever way.
const Word *pastVerb(const AnnotatedVersion &version, const Figure &figure, std::span<const Word> clause)
{
    const auto isOpen = [&](const Sighting &each) {
        const Word &word = clause[static_cast<std::size_t>(each.words.begin)];
        const bool isMonth = word.normal == u"may" && version.text()[word.range.begin].isUpper();
        return !isMonth
            && (each.kind == WordClass::Open || each.kind == WordClass::Certainty
                || each.kind == WordClass::Commitment || each.kind == WordClass::Negation
                || each.kind == WordClass::Doubt || each.kind == WordClass::Attempt);
    };
    const bool isForecast = std::ranges::any_of(clause, [](const Word &word) {
        return isOneOf(word,
                       {u"forecast", u"forecasts", u"projected", u"projection", u"target", u"estimate",
                        u"estimated", u"capacity", u"goal"});
    });
    if (isForecast || std::ranges::any_of(findSightings(clause, version.version.language), isOpen))
        return nullptr;
    const auto &baseForms = wordLists(version.version.language).baseForms;
    const auto isGoverned = [&clause](const Word &word) { // "To shed", "will cut": no past form.
        return &word != clause.data()
            && isOneOf(
                *std::prev(&word),
                {u"to", u"will", u"would", u"can", u"could", u"may", u"might", u"should", u"must", u"shall"});
    };
    const auto verb = std::ranges::find_if(clause, [&](const Word &word) {
        return word.range.begin < figure.range.begin && !word.isFunctionWord && !isGoverned(word)
            && (word.normal.endsWith(u"ed") || baseForms.contains(word.normal))
            && !isOfClass(word.normal, WordClass::Cue, version.version.language);
    });
    return verb == clause.end() ? nullptr : &*verb;
}

/// "Is forecast to grow by 2 percent", "can carry 900": the verb that hangs on the forecast or the modal.
const Word *openVerb(const Figure &figure, std::span<const Word> clause)
{
    constexpr std::size_t reach = 4;
    for (std::size_t i = 1; i < clause.size() && clause[i].range.begin < figure.range.begin; ++i) {
        const std::size_t from = i - std::min(i, reach);
        const bool isInfinitive = isOneOf(
            clause[i - 1], {u"to", u"could", u"can", u"will", u"would", u"may", u"might", u"should"});
        const bool isForecast = std::any_of(
            clause.begin() + static_cast<std::ptrdiff_t>(from),
            clause.begin() + static_cast<std::ptrdiff_t>(i), [](const Word &word) {
                return isOneOf(word,
                               {u"expected", u"forecast", u"projected", u"predicted", u"likely", u"set",
                                u"due", u"could", u"can", u"will", u"would", u"may", u"might", u"should",
                                u"seen", u"estimated", u"expects", u"forecasts"});
            });
        if (isInfinitive && isForecast && !clause[i].isFunctionWord)
            return &clause[i];
    }
    return nullptr;
}

bool goOneWay(const Word &left, const Word &right, const QString &language)
{
    const auto trendOf = [&language](const Word &word) {
        const std::array own{word};
        for (const Sighting &each : findSightings(own, language)) {
            if (each.kind == WordClass::Trend)
                return each.level;
        }
        return 0;
    };
    return areAlike(left, right) || (trendOf(left) != 0 && trendOf(left) == trendOf(right));
}

/// "Is forecast to grow by 2 percent" became "grew by 2 percent", "can carry 900" "carried 900".
void findFulfilled(const FindingSources &sources, const SameFigure &same, Findings &findings)
{
    const AnnotatedVersion &base = versionAt(sources, same.base);
    const AnnotatedVersion &own = versionAt(sources, same.version);
    const auto mine = clauseOf(base, same.first);
    const auto theirs = clauseOf(own, same.answer);
    const Word *open = openVerb(same.first, mine);
    const Word *past = pastVerb(own, same.answer, theirs);
    if (open == nullptr || past == nullptr || !goOneWay(*open, *past, own.version.language))
        return;
    const TextRange left{open->range.begin, same.first.range.end};
    const TextRange right{past->range.begin, same.answer.range.end};
    findings.push_back(finding(FindingKind::StrengthChanged,
                               Tr::tr("%1 became %2").arg(quotedPhrase(base, left), quotedPhrase(own, right)),
                               Tr::tr("What is foreseen or possible is told as done."),
                               {placeOf(sources, same.base, left), placeOf(sources, same.version, right)}));
}

bool isOfEstimate(const Word &word)
{
    return isOneOf(word,
                   {u"estimated", u"estimates", u"reckoned", u"reckons", u"calculated", u"predicted",
                    u"predicts", u"forecast", u"suggested", u"claimed", u"claims", u"argued", u"argues",
                    u"believes", u"believed", u"guessed"});
}

/// "He estimated that", but not "an estimated net worth".
bool isEstimated(std::span<const Word> words)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (isOfEstimate(words[i])
            && !isOneOf(words[i - 1], {u"a", u"an", u"the", u"its", u"his", u"her", u"their", u"of"}))
            return true;
    }
    return false;
}

/// "Officials", "experts": somebody else answers for it.
bool hasOtherPeople(const AnnotatedVersion &version, const Figure &figure)
{
    return std::ranges::any_of(sentenceOf(version, figure), [&version](const Word &word) {
        return isOfClass(word.normal, WordClass::Group, version.version.language);
    });
}

/// The people whom the sentence names, by entity.
std::vector<int> peopleIn(const AnnotatedVersion &version, int sentence)
{
    std::vector<int> people;
    for (const Mention &mention : inSentence(version.mentions, sentence)) {
        const bool isPerson
            = version.entities[static_cast<std::size_t>(mention.entity)].kind == NameKind::Person;
        if (isPerson && std::ranges::find(people, mention.entity) == people.end())
            people.push_back(mention.entity);
    }
    return people;
}

/// One person's estimate that the version tells without naming him anywhere, or anybody in his place.
void findOrphan(const FindingSources &sources, const SameFigure &same, Findings &findings)
{
    constexpr double great = 1000; // A small number may be anybody's.
    const AnnotatedVersion &base = versionAt(sources, same.base);
    const AnnotatedVersion &own = versionAt(sources, same.version);
    const auto *value = std::get_if<double>(&same.first.value);
    const std::vector<int> people = peopleIn(base, same.first.sentence);
    const bool isEstimate = value != nullptr && *value >= great && people.size() == 1
        && isEstimated(sentenceOf(base, same.first));
    if (!isEstimate || !peopleIn(own, same.answer.sentence).empty() || hasOtherPeople(own, same.answer))
        return;
    const int person = sources.story.names.of(same.base, people.front());
    const QString &name = base.entities[static_cast<std::size_t>(people.front())].canonical;
    const QString surname = name.sliced(name.lastIndexOf(u' ') + 1);
    const bool isNamed = own.text().contains(surname, Qt::CaseInsensitive)
        || std::ranges::any_of(own.mentions, [&](const Mention &mention) {
                             return sources.story.names.of(same.version, mention.entity) == person;
                         });
    if (isNamed)
        return;
    findings.push_back(finding(
        FindingKind::SpeakerLost,
        //: %1 is a figure, %2 who gave it.
        Tr::tr("%1 is told without %2, whose figure it is")
            .arg(quoted(written(sources, same.version, same.answer)), quoted(name)),
        Tr::tr("A source that was named is gone or has become vague."),
        {placeOf(sources, same.base, same.first.range), placeOf(sources, same.version, same.answer.range)}));
}

} // namespace

/// What is told of one figure, by whom, and how surely, wherever the versions tell it. English alone.
void findFigureClaims(const FindingSources &sources, Findings &findings)
{
    const auto &reference = sources.comparison.reference;
    for (const FigureGroup &group : sources.figures) {
        const auto &head = group.members.front();
        const AnnotatedVersion &base = versionAt(sources, head.version);
        const Figure &first = base.figures[static_cast<std::size_t>(*head.item)];
        const bool isOfOrder = first.kind == FigureKind::Date || first.kind == FigureKind::Time
            || first.kind == FigureKind::Ordinal;
        if ((reference && head.version != *reference) || base.version.language != u"en" || isOfOrder)
            continue;
        for (const auto &member : group.members) {
            const bool isSame = member.item
                && (member.status == FigureStatus::Same || member.status == FigureStatus::Reformatted);
            if (!isSame || &member == &head)
                continue;
            const SameFigure same{
                head.version, first, member.version,
                versionAt(sources, member.version).figures[static_cast<std::size_t>(*member.item)]};
            findCertainty(sources, same, findings);
            findFulfilled(sources, same, findings);
            findOrphan(sources, same, findings);
        }
    }
}

} // namespace retold

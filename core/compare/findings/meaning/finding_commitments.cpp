#include "core/compare/findings/detectors.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/wishes.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <map>

namespace retold {

namespace {

/// Somebody means, more or less firmly, to do something.
struct Commitment {
    int version = 0;
    int level = 0;
    TextRange words;    ///< What says how firmly.
    TextRange phrase;   ///< With the first word that it governs.
    QSet<QString> deed; ///< What is meant to be done: stems of the words, and names by identity.
    bool isQuoted = false;
    const Word *word = nullptr; ///< The first of those that say how firmly.
};

/// The entity mentioned last before the place in the sentence: he who means to.
std::optional<int> subjectBefore(const AnnotatedVersion &version, int sentence, qsizetype place)
{
    std::optional<int> subject;
    for (const Mention &mention : inSentence(version.mentions, sentence)) {
        const bool isActor
            = version.entities[static_cast<std::size_t>(mention.entity)].kind != NameKind::Place;
        if (mention.range.end <= place && isActor)
            subject = mention.entity;
    }
    return subject;
}

/// The stems of the words, where a word of a name stands for whatever bears it: "UK troops", "British
/// troops".
QSet<QString> deedOf(const AnnotatedVersion &version, int index, std::span<const Word> words,
                     const Sighting &sighting, const StoryNames &names)
{
    QSet<QString> deed;
    for (const int governed : sighting.governed) {
        const Word &word = words[static_cast<std::size_t>(governed)];
        const auto after
            = std::ranges::upper_bound(version.mentions, word.range.begin, {},
                                       [](const Mention &mention) { return mention.range.begin; });
        const bool isName = after != version.mentions.begin() && std::prev(after)->range.contains(word.range);
        deed.insert(isName ? QStringLiteral("\u0001%1").arg(names.of(index, std::prev(after)->entity))
                           : word.stem);
    }
    return deed;
}

/// "Was considered a friend": done to him, not by him.
bool isPassive(std::span<const Word> words, const Sighting &sighting)
{
    const auto begin = static_cast<std::size_t>(sighting.words.begin);
    const auto end = static_cast<std::size_t>(sighting.words.end);
    const bool isInfinitive
        = words[end - 1].normal == u"to" || (end < words.size() && words[end].normal == u"to");
    return begin > 0 && !isInfinitive && words[begin].normal.endsWith(u"ed")
        && isOneOf(words[begin - 1], {u"was", u"were", u"been", u"being", u"be", u"is", u"are"});
}

/// All commitments of one version by who makes them.
QHash<int, std::vector<Commitment>> commitmentsOf(const FindingSources &sources, int index)
{
    const AnnotatedVersion &version = *sources.story.versions[static_cast<std::size_t>(index)];
    QHash<int, std::vector<Commitment>> commitments;
    for (int s = 0; s < static_cast<int>(version.sentences.size()); ++s) {
        const std::span<const Word> words = version.wordsOf(version.sentences[static_cast<std::size_t>(s)]);
        for (const Sighting &sighting : findSightings(words, version.version.language)) {
            if (sighting.kind != WordClass::Commitment || sighting.governed.empty()
                || isPassive(words, sighting))
                continue;
            const TextRange range{words[static_cast<std::size_t>(sighting.words.begin)].range.begin,
                                  words[static_cast<std::size_t>(sighting.words.end) - 1].range.end};
            const std::optional<int> subject = subjectBefore(version, s, range.begin);
            if (!subject)
                continue;
            const TextRange &deed = words[static_cast<std::size_t>(sighting.governed.front())].range;
            commitments[sources.story.names.of(index, *subject)].push_back(
                {index,
                 sighting.level,
                 range,
                 {range.begin, deed.end},
                 deedOf(version, index, words, sighting, sources.story.names),
                 isInMarks(version, range),
                 &words[static_cast<std::size_t>(sighting.words.begin)]});
        }
    }
    return commitments;
}

constexpr qsizetype sameDeed = 2; ///< Words in common that make two deeds one.

qsizetype inCommon(const Commitment &left, const Commitment &right)
{
    return (left.deed & right.deed).size();
}

/// Whether the version has the deed as firmly as the first has it, in words of its own.
bool isKept(const std::vector<Commitment> &own, const Commitment &first)
{
    return std::ranges::any_of(own, [&first](const Commitment &each) {
        return each.level == first.level && !each.isQuoted && inCommon(each, first) >= sameDeed;
    });
}

void report(const FindingSources &sources, const Commitment &first, const Commitment &other,
            Findings &findings)
{
    const auto textOf = [&sources](const Commitment &each) {
        return quotedPhrase(*sources.story.versions[static_cast<std::size_t>(each.version)], each.phrase);
    };
    findings.push_back(finding(
        FindingKind::StrengthChanged, Tr::tr("%1 became %2").arg(textOf(first), textOf(other)),
        Tr::tr("The words tell how firmly somebody means to do it."),
        {placeOf(sources, first.version, first.words), placeOf(sources, other.version, other.words)}));
}

/// The one of the same deed that is furthest from the first.
const Commitment *furthestAnswer(const std::vector<Commitment> &own, const Commitment &first)
{
    const auto distance = [&first](const Commitment &each) {
        const bool isOfDeed = inCommon(each, first) >= sameDeed && !(first.isQuoted && each.isQuoted)
            && !areOneWish(*each.word, *first.word);
        return isOfDeed ? std::abs(each.level - first.level) : 0;
    };
    const auto furthest = std::ranges::max_element(own, {}, distance);
    return furthest != own.end() && distance(*furthest) > 0 ? &*furthest : nullptr;
}

/// Of all that answer with one commitment the furthest from it: said twice, it was still changed once.
void reportFurthest(const FindingSources &sources, const std::vector<Commitment> &said,
                    const std::vector<Commitment> &own, Findings &findings)
{
    std::map<const Commitment *, const Commitment *> furthest; // By the answer.
    std::vector<const Commitment *> answers;                   // In the order of what they answer.
    for (const Commitment &first : said) {
        const Commitment *answer = isKept(own, first) ? nullptr : furthestAnswer(own, first);
        if (answer == nullptr)
            continue;
        const Commitment *&best = furthest[answer];
        if (best == nullptr)
            answers.push_back(answer);
        if (best == nullptr || std::abs(first.level - answer->level) > std::abs(best->level - answer->level))
            best = &first;
    }
    for (const Commitment *answer : answers)
        report(sources, *furthest.at(answer), *answer, findings);
}

} // namespace

/// What one has somebody consider the other has him vow, wherever it stands: held against the reference, or
/// with none against the first version that tells it.
void findChangedCommitments(const FindingSources &sources, Findings &findings)
{
    const int base = sources.comparison.reference.value_or(0);
    const QHash<int, std::vector<Commitment>> said = commitmentsOf(sources, base);
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        if (version == base || said.isEmpty())
            continue;
        const QHash<int, std::vector<Commitment>> own = commitmentsOf(sources, version);
        for (auto who = own.cbegin(); who != own.cend(); ++who)
            reportFurthest(sources, said.value(who.key()), *who, findings);
    }
}

} // namespace retold

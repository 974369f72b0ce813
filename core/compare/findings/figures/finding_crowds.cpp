#include "core/compare/findings/detectors.h"
#include "core/compare/readings/clauses.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// "Some European figures agree": of how many of a sort of people the version says something.
struct Crowd {
    const Sighting sighting;
    std::span<const Word> words; ///< Of the sentence.
    QString sort;                ///< The stem of the word before the people: "European".
};

/// Whether the sentence is worth a closer look.
bool hasQuantity(std::span<const Word> words)
{
    return std::ranges::any_of(words, [](const Word &word) {
        return isOneOf(word, {u"some", u"many", u"most", u"all", u"few", u"several", u"numerous"});
    });
}

std::vector<Crowd> crowdsOf(const AnnotatedVersion &version)
{
    constexpr std::size_t both = 2;
    constexpr std::size_t many = 100; // More come from hostile text only.
    std::vector<Crowd> crowds;
    for (const Sentence &sentence : version.sentences) {
        const std::span<const Word> words = version.wordsOf(sentence);
        if (!tellsStory(sentence.kind) || !hasQuantity(words) || crowds.size() > many)
            continue;
        for (const Sighting &sighting : findSightings(words, version.version.language)) {
            if (sighting.kind != WordClass::Scope || sighting.governed.size() < both)
                continue;
            const Word &sort = words[static_cast<std::size_t>(sighting.governed[0])];
            const Word &people = words[static_cast<std::size_t>(sighting.governed[1])];
            const bool isNext = sighting.governed[0] == sighting.words.end
                && sighting.governed[1] == sighting.words.end + 1;
            if (isNext && isOfClass(people.normal, WordClass::Group, version.version.language)
                && !isInMarks(version, sort.range))
                crowds.push_back({sighting, words, sort.stem});
        }
    }
    return crowds;
}

/// "Agreeing", "their agreement".
bool isOneDeed(const Word &left, const Word &right)
{
    constexpr qsizetype telling = 4;
    const auto [shorter, longer] = std::minmax(
        left.stem, right.stem, [](const QString &a, const QString &b) { return a.size() < b.size(); });
    return areAlike(left, right) || (shorter.size() >= telling && longer.startsWith(shorter));
}

/// Whether a verb or noun of what they are said to do is the same, by stem or root.
bool doTheSame(const Crowd &left, const Crowd &right)
{
    constexpr int reach = 14; // Words behind the people.
    const auto deeds = [](const Crowd &crowd) {
        std::vector<Word> words;
        const int from = crowd.sighting.governed[1] + 1;
        for (int i = from; i < std::min(static_cast<int>(crowd.words.size()), from + reach); ++i) {
            const Word &word = crowd.words[static_cast<std::size_t>(i)];
            if (!word.isFunctionWord && word.kind == WordKind::Word)
                words.push_back(word);
        }
        return words;
    };
    const std::vector<Word> theirs = deeds(right);
    return std::ranges::any_of(deeds(left), [&theirs](const Word &mine) {
        return std::ranges::any_of(theirs, [&mine](const Word &each) { return isOneDeed(mine, each); });
    });
}

TextRange phraseOf(const Crowd &crowd)
{
    return {crowd.words[static_cast<std::size_t>(crowd.sighting.words.begin)].range.begin,
            crowd.words[static_cast<std::size_t>(crowd.sighting.governed[1])].range.end};
}

} // namespace

/// "Some European figures agree" for which another version has "many European leaders agree", wherever that
/// stands: the two may be told in sentences that no link joins.
void findChangedCrowds(const FindingSources &sources, Findings &findings)
{
    const int base = sources.comparison.reference.value_or(0);
    const AnnotatedVersion &first = *sources.story.versions[static_cast<std::size_t>(base)];
    const std::vector<Crowd> said = crowdsOf(first);
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
        if (version == base || said.empty())
            continue;
        for (const Crowd &answer : crowdsOf(own)) {
            const auto changed = std::ranges::find_if(
                said, [&](const Crowd &each) { return each.sort == answer.sort && doTheSame(each, answer); });
            const bool isKept = std::ranges::any_of(said, [&](const Crowd &each) {
                return each.sort == answer.sort && each.sighting.level == answer.sighting.level;
            });
            if (changed == said.end() || isKept)
                continue;
            findings.push_back(finding(
                FindingKind::ScopeChanged,
                Tr::tr("%1 became %2")
                    .arg(quoted(first.text(phraseOf(*changed))), quoted(own.text(phraseOf(answer)))),
                Tr::tr("The words tell of how many it holds."),
                {placeOf(sources, base, phraseOf(*changed)), placeOf(sources, version, phraseOf(answer))}));
        }
    }
}

} // namespace retold

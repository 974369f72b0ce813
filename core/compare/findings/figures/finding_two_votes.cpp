#include "core/compare/findings/figures/finding_two_votes.h"

#include "core/compare/findings/own_contradictions.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// "52 votes to 48", "52-48".
struct Outcome {
    TextRange range;
    int sentence = 0;
    QString first;
    QString second;
    bool isKnown = false; ///< "The 54-46 vote": one that has been told.

    bool isOneWith(const Outcome &other) const
    {
        return (first == other.first && second == other.second)
            || (first == other.second && second == other.first);
    }
};

bool tellsOfVote(std::span<const Word> words)
{
    return hasWord(words, {u"vote", u"votes", u"voted", u"voting", u"ballot", u"majority"});
}

/// What makes a vote one of several: another chamber, another day, another matter.
bool isOneOfSeveral(std::span<const Word> words)
{
    return hasWord(words,
                   {u"upper", u"lower",     u"house",    u"senate",  u"committee", u"second",   u"first",
                    u"third", u"earlier",   u"last",     u"another", u"previous",  u"reading",  u"year",
                    u"years", u"amendment", u"separate", u"also",    u"later",     u"rejected", u"both"});
}

bool isCount(std::span<const Word> words, int at)
{
    constexpr qsizetype longest = 3; // Digits: "2024-25" is a season.
    if (at < 0 || at >= static_cast<int>(words.size()))
        return false;
    const Word &word = words[static_cast<std::size_t>(at)];
    return word.kind == WordKind::Number && word.normal.size() <= longest
        && std::ranges::all_of(word.normal, [](QChar each) { return each.isDigit(); });
}

/// The outcome that begins with the word.
std::optional<Outcome> outcomeAt(std::span<const Word> words, int at)
{
    int next = at + 1;
    if (isOneOfAt(words, next, {u"votes"}))
        ++next;
    if (!isCount(words, at) || !isOneOfAt(words, next, {u"to", u"-", u"–", u"‑"})
        || !isCount(words, next + 1))
        return {};
    const Word &first = words[static_cast<std::size_t>(at)];
    const Word &second = words[static_cast<std::size_t>(next) + 1];
    Outcome outcome{{first.range.begin, second.range.end}, 0, first.normal, second.normal, false};
    const bool isBeforeNoun = isOneOfAt(words, next + 2, {u"vote", u"ballot", u"result", u"majority"});
    const bool isBehindNoun = isOneOfAt(words, at - 1, {u"of"}) && isOneOfAt(words, at - 2, {u"vote"});
    outcome.isKnown = (isBeforeNoun && isOneOfAt(words, at - 1, {u"the", u"that", u"this"}))
        || (isBehindNoun && isOneOfAt(words, at - 3, {u"the", u"that", u"this"}));
    return outcome;
}

/// Those of the version, each but once; none where one is of several.
std::vector<Outcome> outcomesOf(const AnnotatedVersion &own)
{
    constexpr std::size_t longest = 100; // Words: more are hostile.
    std::vector<Outcome> outcomes;
    for (int i = 0; i < static_cast<int>(own.sentences.size()); ++i) {
        const auto words = wordsAt(own, i);
        if (words.size() > longest || !tellsOfVote(words))
            continue;
        for (int at = 0; at < static_cast<int>(words.size()); ++at) {
            std::optional<Outcome> outcome = outcomeAt(words, at);
            if (!outcome || isInMarks(own, outcome->range))
                continue;
            if (isOneOfSeveral(words))
                return {};
            outcome->sentence = i;
            outcomes.push_back(*outcome);
        }
    }
    return outcomes;
}

} // namespace

void findTwoVotes(const FindingSources &sources, Findings &findings)
{
    constexpr std::ptrdiff_t one = 1; // Two beside the first are of several votes.
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        const AnnotatedVersion &own = versionAt(sources, version);
        const std::vector<Outcome> outcomes
            = own.version.language == u"en" ? outcomesOf(own) : std::vector<Outcome>();
        if (outcomes.empty())
            continue;
        const auto isOther = [&](const Outcome &each) { return !each.isOneWith(outcomes.front()); };
        const auto other = std::ranges::find_if(outcomes, isOther);
        if (other == outcomes.end() || std::ranges::count_if(outcomes, isOther) > one || !other->isKnown
            || other->sentence == outcomes.front().sentence)
            continue;
        findings.push_back(
            ownContradiction(sources, version, outcomes.front().range, other->range,
                             Tr::tr("Two sentences of the version tell one thing with two values.")));
    }
}

} // namespace retold

#include "core/annotate/name_words.h"
#include "core/compare/findings/severity.h"
#include "core/compare/findings/wordings.h"
#include "core/compare/readings/clauses.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// Whether the far side leaves the thing open in a way of its own, or lays it at somebody's door: a charge
/// and a suspicion are no facts either.
bool leavesOpen(const SightedSide &own, const Sighting &doubt, const SightedSide &far)
{
    const QString &language = far.side.version->version.language;
    return std::ranges::any_of(far.side.words, [&](const Word &word) {
        if (isOneOf(word,
                    {u"rumour",    u"rumours",    u"rumor",    u"rumors",      u"rumoured",    u"rumored",
                     u"accused",   u"accuse",     u"accuses",  u"accusing",    u"charged",     u"charges",
                     u"suspicion", u"suspicions", u"suspects", u"allegation",  u"allegations", u"alleging",
                     u"trial",     u"according",  u"indicted", u"potentially", u"thought",     u"likeliest",
                     u"likelier",  u"likelihood"}))
            return true;
        if (!isOfClass(word.normal, WordClass::Open, language)
            && !isOfClass(word.normal, WordClass::Doubt, language))
            return false;
        const auto begin = own.side.words.begin();
        const auto isSame = [&word](const Word &mine) { return mine.normal == word.normal; };
        return std::none_of(begin, begin + doubt.words.begin, isSame)
            && std::none_of(begin + doubt.words.end, own.side.words.end(), isSame);
    });
}

/// "A poll suggested that", "in the poll": the far side names the work that hints at it.
bool namesTheWork(const SightedSide &own, const Sighting &hint, const SightedSide &far)
{
    if (hint.words.begin == 0)
        return false;
    const Word &work = own.word(hint.words.begin - 1);
    return isOneOf(work, {u"poll", u"survey", u"study", u"report", u"audit", u"census"})
        && std::ranges::any_of(far.side.words, [&work](const Word &word) { return areAlike(work, word); });
}

bool hasVerbOfSaying(const SightedSide &side)
{
    return !isWithout(side, WordClass::Cue) || std::ranges::any_of(side.side.words, [](const Word &word) {
        return nameWords().sayingVerbs.contains(word.normal)
            || isOneOf(word, {u"according", u"estimated", u"predicted", u"calculated", u"forecast"});
    });
}

/// Where the far side has all of the first words that a hint governs, near each other.
std::optional<TextRange> statedIn(const SightedSide &own, const Sighting &hint, const SightedSide &far)
{
    constexpr std::size_t telling = 3;
    constexpr int near = 8;
    if (hint.governed.size() < telling)
        return {};
    int first = static_cast<int>(far.side.words.size());
    int last = -1;
    for (std::size_t i = 0; i < telling; ++i) {
        const Word &sought = own.word(hint.governed[i]);
        const auto found
            = std::ranges::find_if(far.side.words, [&](const Word &word) { return areAlike(sought, word); });
        if (found == far.side.words.end())
            return {};
        const auto at = static_cast<int>(found - far.side.words.begin());
        first = std::min(first, at);
        last = std::max(last, at);
    }
    if (last - first >= near)
        return {};
    return TextRange{far.word(first).range.begin, far.word(last).range.end};
}

void report(const Wordings &wordings, const TextRange &mine, const TextRange &theirs, bool isLost,
            bool isGrave)
{
    const TextRange &before = isLost ? mine : theirs;
    const TextRange &after = isLost ? theirs : mine;
    Finding changed = finding(FindingKind::StrengthChanged,
                              Tr::tr("%1 became %2")
                                  .arg(quotedPhrase(*wordings.base.side.version, before),
                                       quotedPhrase(*wordings.other.side.version, after)),
                              Tr::tr("One side leaves it open, and the other tells it as a fact."),
                              {placeOf(wordings.sources, wordings.link.base.version, before),
                               placeOf(wordings.sources, wordings.link.other.version, after)});
    if (!isGrave)
        changed.severity = lowered(changed.severity);
    wordings.findings.push_back(std::move(changed));
}

/// Whether the word itself stands there, or right before.
bool isTold(const Word &word, const SightedSide &far, const TextRange &told)
{
    constexpr qsizetype before = 30; // UTF-16 units: a word or two.
    return std::ranges::any_of(far.side.words, [&](const Word &each) {
        return areAlike(word, each) && each.range.end >= told.begin - before && each.range.begin < told.end;
    });
}

/// "A suspected ligament injury", "tore ligaments"; "probably too small", "too small".
void findDoubtWords(const Wordings &wordings, const SightedSide &own, const SightedSide &far, bool isLost)
{
    constexpr int near = 3;
    if (hasVerbOfSaying(far) && !hasVerbOfSaying(own))
        return; // Somebody vouches for it now.
    for (const Sighting &doubt : own.sightings) {
        if (doubt.kind != WordClass::Doubt || doubt.governed.empty()
            || doubt.governed.front() - doubt.words.end >= near || leavesOpen(own, doubt, far))
            continue;
        const std::optional<TextRange> told = toldWithout(own, doubt, far);
        if (told && !isTold(own.word(doubt.words.begin), far, *told))
            report(wordings, own.phraseRangeOf(doubt), *told, isLost, isLost); // A fact was made of it.
    }
}

/// "Records suggested the car was near the pier", "records placed the car near the pier".
void findHints(const Wordings &wordings, const SightedSide &own, const SightedSide &far, bool isLost)
{
    constexpr int hinted = 1; // Of WordClass::Cue.
    if (hasVerbOfSaying(far))
        return;
    for (const Sighting &hint : own.sightings) {
        if (hint.kind != WordClass::Cue || hint.level != hinted || leavesOpen(own, hint, far)
            || namesTheWork(own, hint, far))
            continue;
        if (const std::optional<TextRange> told = statedIn(own, hint, far)) {
            report(wordings, own.phraseRangeOf(hint), *told, isLost, isLost);
            return;
        }
    }
}

} // namespace

/// English alone: elsewhere there are no words of the class.
void findDoubts(const Wordings &wordings)
{
    for (const bool isLost : {true, false}) {
        const SightedSide &own = isLost ? wordings.base : wordings.other;
        const SightedSide &far = isLost ? wordings.other : wordings.base;
        findDoubtWords(wordings, own, far, isLost);
        findHints(wordings, own, far, isLost);
    }
}

} // namespace retold

#include "core/compare/class_pairs.h"
#include "core/compare/detectors.h"
#include "core/compare/quote_words.h"
#include "core/compare/severity.h"
#include "core/translation.h"

#include <algorithm>
#include <cstdlib>

namespace retold {

namespace {

/// What a detector of words needs to report one.
struct Wordings {
    const FindingSources &sources;
    const BaseLink &link;
    SightedSide base;
    SightedSide other;
    Findings &findings;
};

std::vector<Place> placesOf(const Wordings &wordings, const Sighting &base, const Sighting &other)
{
    return {placeOf(wordings.sources, wordings.link.base.version, wordings.base.rangeOf(base)),
            placeOf(wordings.sources, wordings.link.other.version, wordings.other.rangeOf(other))};
}

void reportChange(const Wordings &wordings, FindingKind kind, const SightingPair &pair, const QString &why)
{
    const QString message
        = Tr::tr("%1 became %2")
              .arg(quoted(wordings.base.phraseOf(*pair.left)), quoted(wordings.other.phraseOf(*pair.right)));
    wordings.findings.push_back(finding(kind, message, why, placesOf(wordings, *pair.left, *pair.right)));
}

void reportLoss(const Wordings &wordings, FindingKind kind, const Sighting &lost, const QString &why)
{
    wordings.findings.push_back(
        finding(kind, Tr::tr("%1 is gone").arg(quoted(wordings.base.phraseOf(lost))), why,
                {placeOf(wordings.sources, wordings.link.base.version, wordings.base.rangeOf(lost)),
                 placeOfSentence(wordings.sources, wordings.link.other.version,
                                 wordings.link.other.sentences.front())}));
}

void reportGain(const Wordings &wordings, FindingKind kind, const Sighting &gained, const QString &why)
{
    wordings.findings.push_back(finding(
        kind, Tr::tr("%1 was put in").arg(quoted(wordings.other.phraseOf(gained))), why,
        {placeOfSentence(wordings.sources, wordings.link.base.version, wordings.link.base.sentences.front()),
         placeOf(wordings.sources, wordings.link.other.version, wordings.other.rangeOf(gained))}));
}

/// How many governed words must be the same for two words to be held against each other: sentences that have
/// only a fact in common may well have a "will" each.
int leastCommon(const Wordings &wordings)
{
    return wordings.link.link.relation == Relation::Edited ? 1 : 2;
}

/// Whether the side has no word of the class, so that a word of the other side can be called lost or put in.
bool isWithout(const SightedSide &side, WordClass kind)
{
    return std::ranges::find(side.sightings, kind, &Sighting::kind) == side.sightings.end();
}

/// Reports words of the class that one side has and the other tells the same thing without. A recast
/// sentence may say the same with other words, so only an edited one tells.
void reportOneSided(const Wordings &wordings, WordClass classOf, FindingKind kind, const QString &why)
{
    if (wordings.link.link.relation != Relation::Edited)
        return;
    if (isWithout(wordings.other, classOf)) {
        for (const Sighting *lost : unanswered(wordings.base, wordings.other, classOf))
            reportLoss(wordings, kind, *lost, why);
    }
    if (isWithout(wordings.base, classOf)) {
        for (const Sighting *gained : unanswered(wordings.other, wordings.base, classOf))
            reportGain(wordings, kind, *gained, why);
    }
}

/// Whether a word of that class and level stands somewhere on the side: then nothing of it was lost.
bool hasLevel(const SightedSide &side, const Sighting &sought)
{
    return std::ranges::any_of(side.sightings, [&sought](const Sighting &each) {
        return each.kind == sought.kind && each.level == sought.level;
    });
}

/// Whether what both say it of has a word in common: "one spot will be" says nothing of "the centre could
/// be".
bool haveOneSubject(const Wordings &wordings, const SightingPair &pair)
{
    constexpr int reach = 6;
    const auto before = [](const SightedSide &side, const Sighting &sighting) {
        const int begin = std::max(0, sighting.words.begin - reach);
        return contentStems(std::span(side.side.words)
                                .subspan(static_cast<std::size_t>(begin),
                                         static_cast<std::size_t>(sighting.words.begin - begin)));
    };
    return before(wordings.base, *pair.left).intersects(before(wordings.other, *pair.right));
}

/// A modal is of the verb next to it; where the sentences are recast, its subject must be the same too.
bool speakOfOne(const Wordings &wordings, const SightingPair &pair)
{
    const Sighting &left = *pair.left;
    const Sighting &right = *pair.right;
    const bool isModal = left.kind == WordClass::Certainty || left.kind == WordClass::Obligation;
    const bool isEdited = wordings.link.link.relation == Relation::Edited;
    if (!isModal)
        return true;
    return areAlike(wordings.base.word(left.governed.front()), wordings.other.word(right.governed.front()))
        && (isEdited || haveOneSubject(wordings, pair));
}

/// Words of a class with levels: reports pairs whose levels are at least `step` apart.
void reportLevels(const Wordings &wordings, WordClass classOf, FindingKind kind, int step, const QString &why)
{
    for (const SightingPair &pair :
         pairSightings(wordings.base, wordings.other, classOf, leastCommon(wordings))) {
        if (std::abs(pair.left->level - pair.right->level) >= step && !hasLevel(wordings.other, *pair.left)
            && speakOfOne(wordings, pair))
            reportChange(wordings, kind, pair, why);
    }
}

/// "Vowed to discuss" for which the other side has "would discuss": said, but no longer sworn. "Hopes to
/// reopen" for which it has "will reopen": promised, and more than was said.
void findPlainPlans(const Wordings &wordings)
{
    constexpr int planned = 3; ///< As firm as a plain "will".
    const SightedSide &other = wordings.other;
    if (!isWithout(other, WordClass::Commitment))
        return;
    for (const Sighting &meant : wordings.base.sightings) {
        if (meant.kind != WordClass::Commitment || meant.level == planned || meant.governed.empty())
            continue;
        const auto plain = std::ranges::find_if(other.sightings, [&](const Sighting &modal) {
            return modal.kind == WordClass::Certainty && modal.level == planned
                && commonGoverned(wordings.base, meant, other, modal) >= leastCommon(wordings)
                && areAlike(wordings.base.word(meant.governed.front()), other.word(modal.governed.front()));
        });
        if (plain == other.sightings.end())
            continue;
        reportChange(wordings, FindingKind::StrengthChanged, {&meant, &*plain},
                     Tr::tr("The words tell how firmly somebody means to do it."));
        if (meant.level > planned)
            wordings.findings.back().severity = lowered(wordings.findings.back().severity);
        return;
    }
}

void findCommitments(const Wordings &wordings)
{
    findPlainPlans(wordings);
    const QString why = Tr::tr("The words tell how firmly somebody means to do it.");
    reportLevels(wordings, WordClass::Commitment, FindingKind::StrengthChanged, 1, why);
}

void findCertainty(const Wordings &wordings)
{
    const int step = wordings.link.link.relation == Relation::Edited ? 1 : 2;
    reportLevels(wordings, WordClass::Certainty, FindingKind::StrengthChanged, step,
                 Tr::tr("The words tell how certain it is."));
}

void findObligations(const Wordings &wordings)
{
    const QString why = Tr::tr("The words tell whether it must be.");
    reportLevels(wordings, WordClass::Obligation, FindingKind::StrengthChanged, 1, why);
    reportOneSided(wordings, WordClass::Obligation, FindingKind::StrengthChanged, why);
}

void findScopes(const Wordings &wordings)
{
    const QString why = Tr::tr("The words tell of how many it holds.");
    reportLevels(wordings, WordClass::Scope, FindingKind::ScopeChanged, 1, why);
    reportOneSided(wordings, WordClass::Restriction, FindingKind::ScopeChanged, why);
}

constexpr int hinted = 1;
constexpr int insisted = 8;

/// To insist is to say, for this purpose; to hint is less, and all else has a colour of its own.
int colourOf(const Sighting &cue)
{
    constexpr int said = 2;
    return cue.level == insisted ? said : cue.level;
}

void findCues(const Wordings &wordings)
{
    for (const SightingPair &pair :
         pairSightings(wordings.base, wordings.other, WordClass::Cue, leastCommon(wordings))) {
        const int before = colourOf(*pair.left);
        const int after = colourOf(*pair.right);
        if (before == after)
            continue;
        if (before == hinted || after == hinted)
            reportChange(wordings, FindingKind::StrengthChanged, pair,
                         Tr::tr("To hint at a thing is less than to state it."));
        else
            reportChange(wordings, FindingKind::CueChanged, pair,
                         Tr::tr("The verb of saying colours the words otherwise."));
    }
}

} // namespace

void findChangedWording(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReading(sources, link))
        return;
    const Wordings wordings{sources, link, sightedSide(link.words.left), sightedSide(link.words.right),
                            findings};
    findCommitments(wordings);
    findCertainty(wordings);
    findObligations(wordings);
    findScopes(wordings);
    findCues(wordings);
}

} // namespace retold

#include "core/compare/findings/detectors.h"
#include "core/compare/findings/wordings.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/sentence_words.h"
#include "core/language/word_lists.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// One side with a warning, the other with an aim, whichever of them is the base.
struct WarnedAim {
    const SightedSide &warned;
    const SightedSide &aimed;
};

bool governsAlike(const SightedSide &side, const SightedSide &far, const Sighting &same, WordClass kind)
{
    return std::ranges::any_of(side.sightings, [&](const Sighting &each) {
        return each.kind == kind && commonGoverned(side, each, far, same) >= 2;
    });
}

/// "It would dismiss": somebody means to do what the verb says.
bool isMeant(const SightedSide &side, int verb)
{
    constexpr int before = 2;
    return verb >= before && isOneOf(side.word(verb - 1), {u"will", u"would", u"'ll", u"shall"})
        && isOneOf(side.word(verb - before), {u"it", u"he", u"she", u"they", u"we", u"i", u"who"});
}

/// The verb that the warning governs and the other side has as somebody's own intention, with its subject.
std::optional<TextRange> intentionOf(const WarnedAim &pair, const Sighting &warning)
{
    constexpr int alike = 2;
    std::optional<TextRange> meant;
    int common = 0;
    for (const Anchor &anchor : anchorsOf(pair.warned.side, pair.aimed.side)) {
        if (std::ranges::find(warning.governed, anchor.left) == warning.governed.end())
            continue;
        ++common;
        if (!meant && isMeant(pair.aimed, anchor.right) && !isMeant(pair.warned, anchor.left))
            meant = TextRange{pair.aimed.word(anchor.right - 2).range.begin,
                              pair.aimed.word(anchor.right).range.end};
    }
    return common >= alike ? meant : std::nullopt;
}

/// "Make clear" warns only of something bad.
bool isWarning(const SightedSide &side, const Sighting &sighting)
{
    constexpr int byItself = 1;
    const QString &language = side.side.version->version.language;
    return sighting.kind == WordClass::Warning
        && (sighting.level == byItself || std::ranges::any_of(sighting.governed, [&](int word) {
                return isOfClass(side.word(word).normal, WordClass::Harm, language);
            }));
}

/// "Warned that the mission would fail if it became a trap", "aimed to prevent the mission from becoming a
/// trap": recast, with the one warning here and the one aim there.
bool isRecast(const WarnedAim &pair)
{
    constexpr double alike = 0.35;
    const auto warns = [&pair](const Sighting &each) { return isWarning(pair.aimed, each); };
    return isWithout(pair.warned, WordClass::Aim) && std::ranges::none_of(pair.aimed.sightings, warns)
        && sharedContent(pair.warned.side.words, pair.aimed.side.words) >= alike;
}

/// What the other side wants that this warning is of.
std::optional<TextRange> aimOf(const WarnedAim &pair, const Sighting &warning, bool isBaseWarned)
{
    constexpr int ownWill = 2; ///< "Hoped that", and not "to ensure that".
    const bool mayBeRecast = isBaseWarned && isRecast(pair);
    const auto turned = std::ranges::find_if(pair.aimed.sightings, [&](const Sighting &aim) {
        const bool isOfWarned = commonGoverned(pair.warned, warning, pair.aimed, aim) >= 2
            && !governsAlike(pair.warned, pair.aimed, aim, WordClass::Aim);
        return aim.kind == WordClass::Aim && (isOfWarned || (mayBeRecast && aim.level == ownWill));
    });
    if (turned == pair.aimed.sightings.end())
        return {};
    return pair.aimed.statementRangeOf(*turned);
}

bool isKeptWarning(const WarnedAim &pair, const Sighting &warning)
{
    return std::ranges::any_of(pair.aimed.sightings, [&](const Sighting &each) {
        return isWarning(pair.aimed, each) && commonGoverned(pair.aimed, each, pair.warned, warning) >= 2;
    });
}

/// "Threatened to strike unless a deal was reached", "would strike if none was".
bool areOneThreat(const WarnedAim &pair)
{
    const auto isOnCondition = [](const SightedSide &side) {
        return hasWord(side.side.words, {u"if", u"unless"});
    };
    return hasWord(pair.warned.side.words, {u"threatened", u"threatens", u"threaten"})
        && isOnCondition(pair.warned) && isOnCondition(pair.aimed);
}

/// What one side fears the other wants: the two govern the same words.
void findTurnedAims(const Wordings &wordings, const WarnedAim &pair)
{
    if (areOneThreat(pair))
        return;
    const bool isBaseWarned = &pair.warned == &wordings.base;
    for (const Sighting &warning : pair.warned.sightings) {
        if (!isWarning(pair.warned, warning) || isKeptWarning(pair, warning))
            continue;
        auto wanted = intentionOf(pair, warning);
        if (!wanted)
            wanted = aimOf(pair, warning, isBaseWarned);
        if (!wanted)
            continue;
        const TextRange feared = pair.warned.statementRangeOf(warning);
        const TextRange &before = isBaseWarned ? feared : *wanted;
        const TextRange &after = isBaseWarned ? *wanted : feared;
        reportBecame(wordings, FindingKind::MeaningReversed, before, after,
                     Tr::tr("What one version warns of, the other has as an aim."));
        return; // One sentence, one cause.
    }
}

} // namespace

/// What was warned of has become somebody's own doing, or the other way.
void findWarningsToldAsAims(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReading(sources, link))
        return;
    const Wordings wordings{sources, link, sightedSide(link.words.left), sightedSide(link.words.right),
                            findings};
    findTurnedAims(wordings, {wordings.base, wordings.other});
    findTurnedAims(wordings, {wordings.other, wordings.base});
}

} // namespace retold

#include "core/compare/clauses.h"
#include "core/compare/severity.h"
#include "core/compare/wordings.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

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
    findBareFacts(wordings);
    const int step = wordings.link.link.relation == Relation::Edited ? 1 : 2;
    reportLevels(wordings, WordClass::Certainty, FindingKind::StrengthChanged, step,
                 Tr::tr("The words tell how certain it is."));
}

/// "Should a tenant leave" is an "if".
SightedSide withObligations(SightedSide side)
{
    std::erase_if(side.sightings, [&side](const Sighting &sighting) {
        return sighting.kind == WordClass::Obligation && isOneOf(side.word(sighting.words.begin), {u"should"})
            && sighting.words.end < static_cast<int>(side.side.words.size())
            && isOneOf(side.word(sighting.words.end),
                       {u"a", u"an", u"the", u"any", u"he", u"she", u"it", u"they", u"we", u"you", u"there",
                        u"anyone"});
    });
    return side;
}

void findObligations(const Wordings &all)
{
    const Wordings wordings{all.sources, all.link, withObligations(all.base), withObligations(all.other),
                            all.findings};
    const QString why = Tr::tr("The words tell whether it must be.");
    reportLevels(wordings, WordClass::Obligation, FindingKind::StrengthChanged, 1, why);
    reportOneSided(wordings, WordClass::Obligation, FindingKind::StrengthChanged, why);
}

void findScopes(const Wordings &wordings)
{
    const QString why = Tr::tr("The words tell of how many it holds.");
    reportLevels(wordings, WordClass::Scope, FindingKind::ScopeChanged, 1, why);
    findRestrictions(wordings);
    reportLevels(wordings, WordClass::Frequency, FindingKind::ScopeChanged, 1, why);
}

/// How needful, how great, how sternly asked.
void findForce(const Wordings &wordings)
{
    constexpr int sternly = 2;
    const QString why = Tr::tr("The words tell how strong the statement is.");
    reportLevels(wordings, WordClass::Necessity, FindingKind::StrengthChanged, 1, why);
    reportLevels(wordings, WordClass::Degree, FindingKind::StrengthChanged, 1, why);
    reportLevels(wordings, WordClass::Directive, FindingKind::StrengthChanged, sternly, why);
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
    findForce(wordings);
    findCues(wordings);
}

} // namespace retold

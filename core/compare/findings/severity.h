#pragma once

#include "core/compare/comparison.h"

#include <array>

namespace retold {

/// How grave a kind of finding is, and where it stands among its equals.
struct KindRule {
    FindingKind kind;
    Severity severity;
};

/// The one table of severities; within a severity, kinds stand in its order.
/// Critical: the meaning is turned round, or a person or number is wrong. Major: words changed inside
/// quotation marks, another thing of its sort, strength or certainty, a negation, the attribution, a figure
/// or a fact of the lead. Minor: what an editor may well have meant. Style: house style alone, and how speech
/// is fairly shortened: by indirect speech in other words, by a phrase of it in a sentence of the version's
/// own. The detectors depart from it where they say so beside their rule. They lower a severity where the
/// versions may well tell of two things, or where it is a detail: by one step, and near units ("nights",
/// "days") to minor. So they do with what is guessed from words alone (how far a thing has come, order,
/// conditions, lost sources) in sentences that share too little of their content (kept_sentences.h). They
/// raise what is minor by its kind where it misleads. Major are then: a whole statement put into marks; a
/// verb of saying that says the contrary ("admitted", "boasted") or makes other speech of a quotation; "more
/// than" for "fewer than"; a loaded claim that no other version has; blame that a retelling adds;
/// a name put in another's place; a cut in a quotation that takes a limit or a denial away. Critical is a cut
/// that turns a phrase round or makes others' word the speaker's own. What a stance that became another makes
/// of a story, from "denied" to "admitted", has a table of its own in finding_stances.cpp, where a claim that
/// became a fact may be critical.
inline constexpr std::array kindRules{
    KindRule{FindingKind::MeaningReversed, Severity::Critical},
    KindRule{FindingKind::QuoteMisattributed, Severity::Critical},
    KindRule{FindingKind::RoleWrong, Severity::Critical},
    KindRule{FindingKind::FigureAltered, Severity::Critical},
    KindRule{FindingKind::UnitChanged, Severity::Critical},
    KindRule{FindingKind::FigureMisplaced, Severity::Critical},
    KindRule{FindingKind::TimeChanged, Severity::Critical},
    KindRule{FindingKind::FactAltered, Severity::Major},
    KindRule{FindingKind::QuoteAltered, Severity::Major},
    KindRule{FindingKind::NegationChanged, Severity::Major},
    KindRule{FindingKind::StrengthChanged, Severity::Major},
    KindRule{FindingKind::FigureLost, Severity::Major},
    KindRule{FindingKind::SpeakerLost, Severity::Major},
    KindRule{FindingKind::Contradiction, Severity::Major},
    KindRule{FindingKind::FactDropped, Severity::Major},
    KindRule{FindingKind::ScopeChanged, Severity::Major},
    KindRule{FindingKind::QuoteTrimmed, Severity::Minor},
    KindRule{FindingKind::QuoteUnmarked, Severity::Minor},
    KindRule{FindingKind::QuoteMarked, Severity::Minor},
    KindRule{FindingKind::CueChanged, Severity::Minor},
    KindRule{FindingKind::HedgeChanged, Severity::Minor},
    KindRule{FindingKind::NameRespelled, Severity::Minor},
    KindRule{FindingKind::FactUnsupported, Severity::Minor},
    KindRule{FindingKind::FactExclusive, Severity::Minor},
    KindRule{FindingKind::OrderChanged, Severity::Minor},
    KindRule{FindingKind::HouseStyle, Severity::Style},
};

/// Where the kind stands in the table.
constexpr int rankOf(FindingKind kind)
{
    int rank = 0;
    for (const KindRule &rule : kindRules) {
        if (rule.kind == kind)
            return rank;
        ++rank;
    }
    return rank;
}

constexpr Severity severityOf(FindingKind kind)
{
    return kindRules.at(static_cast<std::size_t>(rankOf(kind))).severity;
}

/// One step less grave; what is minor stays minor.
constexpr Severity lowered(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return Severity::Major;
    case Severity::Major:
    case Severity::Minor:
        return Severity::Minor;
    case Severity::Style:
        return Severity::Style;
    }
    return severity;
}

} // namespace retold

#pragma once

#include "core/compare/comparison.h"

#include <set>

namespace retold {

/// What a person does not want to see of a comparison. Views, tables, the overview and the reports follow it;
/// the comparison itself stays whole.
struct StoryFilter {
    /// What has moved is of a class like all else, so it has a switch of its own.
    enum class Moved { Shown, Hidden, Alone };

    std::set<FactStatus> hiddenFacts;
    std::set<QuoteStatus> hiddenQuotes;
    std::set<FigureStatus> hiddenFigures;
    std::set<NameStatus> hiddenNames;
    std::set<Severity> hiddenSeverities{Severity::Style};
    std::set<FindingKind> hiddenKinds;
    Moved moved = Moved::Shown;

    bool shows(const Finding &finding) const;

    /// Whether one version's telling of a fact is shown, by its class and by whether it has moved.
    bool shows(const FactCell &cell) const;

    /// A fact or group is shown while any of its members that is not the reference's is shown; one that the
    /// reference alone has is shown while what is dropped is.
    bool shows(const Fact &fact) const;
    bool shows(const QuoteGroup &group) const;
    bool shows(const FigureGroup &group) const;
    bool shows(const NameGroup &group) const;

    bool operator==(const StoryFilter &) const = default;
};

/// The set of hidden classes of a kind of status, for code that is the same for all four.
std::set<FactStatus> &hiddenOf(StoryFilter &filter, FactStatus);
std::set<QuoteStatus> &hiddenOf(StoryFilter &filter, QuoteStatus);
std::set<FigureStatus> &hiddenOf(StoryFilter &filter, FigureStatus);
std::set<NameStatus> &hiddenOf(StoryFilter &filter, NameStatus);

/// The comparison without the findings and groups that the filter hides, for a report of what is seen. Texts,
/// links and facts stay whole, so that every place in it is still right.
Comparison filtered(const Comparison &comparison, const StoryFilter &filter);

} // namespace retold

#pragma once

#include "core/align/alignment.h"
#include "core/story/annotated_version.h"

#include <array>
#include <optional>
#include <vector>

namespace retold {

/// How the two sides of a link stand to each other; the rule is stated in relations.h.
enum class Relation { Identical, Edited, Paraphrased, Partial };

/// A link with what comparing its two sides gave.
struct ComparedLink {
    Link link;
    Relation relation = Relation::Paraphrased;
    std::vector<TextRange> leftUntold;  ///< Words of the left whose content the right does not tell.
    std::vector<TextRange> rightUntold; ///< And the other way.

    bool operator==(const ComparedLink &) const = default;
};

enum class FactStatus { Reference, Identical, Edited, Paraphrased, Partial, Added, Dropped };

struct FactCell {
    std::vector<int> sentences; ///< Empty where dropped, or where the fact is another version's alone.
    FactStatus status = FactStatus::Dropped;
    bool moved = false;

    bool operator==(const FactCell &) const = default;
};

/// One row over all versions. With no reference the first version that tells it stands as the reference of
/// the row.
struct Fact {
    std::vector<FactCell> cells; ///< One a version.

    bool operator==(const Fact &) const = default;
};

enum class QuoteStatus { Reference, Verbatim, Trimmed, Altered, Paraphrased, Misattributed, Added, Dropped };
enum class FigureStatus { Reference, Same, Reformatted, Altered, Implied, Added, Dropped };
enum class NameStatus { Reference, Same, Respelled, Retitled, Added, Dropped };

/// One version's member of a group of items that answer each other.
template<typename Status>
struct GroupMember {
    int version = 0;
    std::optional<int> item; ///< Into the version's quotes or figures; for names, into its mentions.
    /// Where it stands, or where it should: the sentences linked to the reference's.
    std::vector<int> sentences;
    Status status = Status::Dropped;

    bool operator==(const GroupMember &) const = default;
};

/// Quotations, figures or names of several versions that are one thing. A version has at most one member;
/// several quotes that together answer one are several groups' matter only where their verdicts differ.
template<typename Status>
struct Group {
    QString label; ///< Quotes: the speaker; figures: what is counted; names: the fullest name.
    std::vector<GroupMember<Status>> members; ///< Reference first, then by version.

    bool operator==(const Group &) const = default;
};

using QuoteGroup = Group<QuoteStatus>;
using FigureGroup = Group<FigureStatus>;
using NameGroup = Group<NameStatus>;

enum class Severity { Critical, Major, Minor, Style };
inline constexpr int severityCount = 4;

/// What a finding is about. `keyOf()` gives the word of the JSON, `nameOf()` the plain name that people read.
enum class FindingKind {
    QuoteAltered,
    QuoteTrimmed,
    QuoteUnmarked,
    QuoteMarked,
    QuoteMisattributed,
    SpeakerLost,
    CueChanged,
    FigureAltered,
    FigureLost,
    FigureMisplaced,
    UnitChanged,
    HedgeChanged,
    NegationChanged,
    StrengthChanged,
    ScopeChanged,
    TimeChanged,
    MeaningReversed,
    FactAltered,
    RoleWrong,
    NameRespelled,
    FactDropped,
    FactUnsupported,
    FactExclusive,
    OrderChanged,
    Contradiction,
    HouseStyle,
};

/// Where a finding is to be seen in one version.
struct Place {
    int version = 0;
    TextRange range;
    int sentence = 0;

    auto operator<=>(const Place &) const = default;
};

/// One thing that a person should look at.
struct Finding {
    FindingKind kind = FindingKind::QuoteAltered;
    Severity severity = Severity::Minor;
    QString message;           ///< One plain, translated sentence that quotes the words.
    QString why;               ///< The rule and what it saw, translated.
    std::vector<Place> places; ///< The reference first, then the versions that share the cause.

    bool operator==(const Finding &) const = default;
};

/// What became of the words of one version, as shares of its story sentences that sum to 1, and what it left
/// out.
struct VersionSummary {
    int sentences = 0; ///< Those that tell the story.
    double identical = 0;
    double edited = 0;
    double paraphrased = 0;
    double partial = 0;
    double added = 0;
    int factsInReference = 0; ///< That it could have told; none where there is no reference.
    int dropped = 0;          ///< Facts of the reference that it does not tell.
    int quotesInReference
        = 0;               ///< Quotations that it could have kept; with no reference those of other versions.
    int quotesKept = 0;    ///< Verbatim or openly trimmed.
    int quotesChanged = 0; ///< Altered or misattributed.
    int figuresInReference = 0;
    int figuresKept = 0;
    int figuresChanged = 0;

    /// What it left out, as a share of the reference's facts.
    double droppedShare() const
    {
        return factsInReference == 0 ? 0 : static_cast<double>(dropped) / factsInReference;
    }

    bool operator==(const VersionSummary &) const = default;
};

/// A story compared: everything that window, report and JSON show. Immutable once made.
struct Comparison {
    std::vector<VersionPtr> versions;
    std::optional<int> reference; ///< None: all are held against all.
    std::vector<ComparedLink> links;
    std::vector<Fact> facts;
    std::vector<QuoteGroup> quoteGroups;
    std::vector<FigureGroup> figureGroups;
    std::vector<NameGroup> nameGroups;
    std::vector<Finding> findings;         ///< Worst first.
    std::vector<VersionSummary> summaries; ///< One a version.
    /// For CompareOptions::memory of the next comparison; nothing that is shown.
    std::shared_ptr<const AlignmentMemory> memory;

    int countOf(Severity severity) const;
};

} // namespace retold

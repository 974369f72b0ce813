#include "core/compare/findings/finding_causes.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace retold {

namespace {

/// Findings by the sentences that they stand in.
class BySentence final {
public:
    BySentence(const std::vector<Finding> &findings, FindingKind kind, std::size_t fewestPlaces = 1) :
        m_findings(findings)
    {
        for (std::size_t i = 0; i < findings.size(); ++i) {
            if (findings[i].kind != kind || findings[i].places.size() < fewestPlaces)
                continue;
            for (const Place &place : findings[i].places)
                m_bySentence[{place.version, place.sentence}].push_back(i);
        }
    }

    /// Whether one of them, of those that `comesFirst`, has for each of the places a place that `covers` it.
    template<typename Covers, typename ComesFirst>
    bool cover(std::span<const Place> places, Covers covers, ComesFirst comesFirst) const
    {
        const auto near = m_bySentence.constFind({places.front().version, places.front().sentence});
        return near != m_bySentence.cend() && std::ranges::any_of(*near, [&](std::size_t index) {
                   return comesFirst(index) && std::ranges::all_of(places, [&](const Place &place) {
                              return std::ranges::any_of(m_findings[index].places, [&](const Place &each) {
                                  return each.version == place.version && covers(each, place);
                              });
                          });
               });
    }

private:
    const std::vector<Finding> &m_findings;
    QHash<std::pair<int, int>, std::vector<std::size_t>> m_bySentence;
};

bool overlaps(const Place &each, const Place &place)
{
    return each.range.overlaps(place.range);
}

bool inSameSentence(const Place &each, const Place &place)
{
    return each.sentence == place.sentence;
}

/// The same words, or those that go on with them: "would", "take steps".
bool overlapsOrJoins(const Place &each, const Place &place)
{
    constexpr qsizetype blank = 1;
    return each.range.begin <= place.range.end + blank && place.range.begin <= each.range.end + blank;
}

/// "200,000 crowns ($19,000)": one amount, and then the same again in brackets.
bool overlapsOrFollows(const Place &each, const Place &place)
{
    constexpr qsizetype bracket = 2;
    return each.range.begin <= place.range.end + bracket && place.range.begin <= each.range.end + bracket;
}

/// Most of the words that the other is about: "argued that Roe had sunk it" in the sentence that lost its
/// source, and not a single "may" in it.
bool isMostOf(const Place &each, const Place &place)
{
    constexpr qsizetype third = 3;
    constexpr qsizetype clause = 40; // UTF-16 units: a bare figure is no claim.
    return each.range.end - each.range.begin >= clause && each.range.overlaps(place.range)
        && third * (place.range.end - place.range.begin) >= each.range.end - each.range.begin;
}

/// Nothing but words of the other: "former" of "the former mayor".
bool isWhole(const Place &each, const Place &place)
{
    return each.range.contains(place.range);
}

/// Some of the words of the other: "Roe, the mayor" of "Roe, the mayor, spoke".
bool isPart(const Place &each, const Place &place)
{
    return isWhole(each, place) && each.range != place.range;
}

/// The places of a finding that a cause has to cover.
enum class Covered { All, Last };

/// A finding of the kind tells nothing new where one of another kind covers it, or of its own an earlier one;
/// where `graverFirst`, one of its own kind that is graver, or of another that is as grave.
struct SharedCause {
    FindingKind kind;
    FindingKind by;
    bool (*covers)(const Place &each, const Place &place) = overlaps;
    bool graverFirst = false;
    Covered covered = Covered::All;
};

std::span<const Place> placesToCover(const Finding &finding, Covered covered)
{
    const std::span<const Place> places(finding.places);
    return covered == Covered::Last ? places.last(1) : places;
}

constexpr std::array sharedCauses{
    SharedCause{FindingKind::NegationChanged, FindingKind::QuoteAltered},
    SharedCause{FindingKind::StrengthChanged, FindingKind::QuoteAltered},
    SharedCause{FindingKind::ScopeChanged, FindingKind::QuoteAltered},
    SharedCause{FindingKind::CueChanged, FindingKind::QuoteAltered},
    SharedCause{FindingKind::TimeChanged, FindingKind::QuoteAltered},
    SharedCause{FindingKind::MeaningReversed, FindingKind::QuoteAltered},
    SharedCause{FindingKind::NegationChanged, FindingKind::QuoteTrimmed},
    SharedCause{FindingKind::StrengthChanged, FindingKind::QuoteTrimmed},
    SharedCause{FindingKind::ScopeChanged, FindingKind::QuoteTrimmed},
    SharedCause{FindingKind::CueChanged, FindingKind::QuoteTrimmed},
    SharedCause{FindingKind::TimeChanged, FindingKind::QuoteTrimmed},
    SharedCause{FindingKind::MeaningReversed, FindingKind::QuoteTrimmed},
    SharedCause{FindingKind::FactAltered, FindingKind::QuoteAltered},
    SharedCause{FindingKind::FactAltered, FindingKind::QuoteTrimmed},
    SharedCause{FindingKind::FactAltered, FindingKind::MeaningReversed},
    SharedCause{FindingKind::FactAltered, FindingKind::RoleWrong},
    SharedCause{FindingKind::FactAltered, FindingKind::QuoteMisattributed},
    SharedCause{FindingKind::FactAltered, FindingKind::TimeChanged},
    SharedCause{FindingKind::FactAltered, FindingKind::ScopeChanged},
    SharedCause{FindingKind::FactAltered, FindingKind::StrengthChanged},
    SharedCause{FindingKind::FactAltered, FindingKind::SpeakerLost},
    SharedCause{FindingKind::FactAltered, FindingKind::FigureAltered},
    SharedCause{FindingKind::FactAltered, FindingKind::FactAltered, overlaps, true},
    SharedCause{FindingKind::FactAltered, FindingKind::CueChanged},
    SharedCause{FindingKind::FactAltered, FindingKind::HedgeChanged},
    SharedCause{FindingKind::NegationChanged, FindingKind::FactAltered},
    SharedCause{FindingKind::FactAltered, FindingKind::FactUnsupported},
    SharedCause{FindingKind::FactAltered, FindingKind::FigureMisplaced},
    SharedCause{FindingKind::FactUnsupported, FindingKind::StrengthChanged},
    SharedCause{FindingKind::FactAltered, FindingKind::UnitChanged},
    SharedCause{FindingKind::QuoteTrimmed, FindingKind::QuoteTrimmed},
    SharedCause{FindingKind::QuoteUnmarked, FindingKind::QuoteAltered},
    SharedCause{FindingKind::QuoteMarked, FindingKind::QuoteAltered},
    SharedCause{FindingKind::StrengthChanged, FindingKind::TimeChanged},
    SharedCause{FindingKind::StrengthChanged, FindingKind::MeaningReversed},
    SharedCause{FindingKind::FigureLost, FindingKind::FigureMisplaced},
    SharedCause{FindingKind::FigureLost, FindingKind::FigureAltered},
    SharedCause{FindingKind::FigureLost, FindingKind::UnitChanged},
    SharedCause{FindingKind::UnitChanged, FindingKind::UnitChanged},
    SharedCause{FindingKind::FigureAltered, FindingKind::FigureMisplaced},
    // The reference may tell the figure in its headline and below.
    SharedCause{FindingKind::UnitChanged, FindingKind::UnitChanged, overlaps, false, Covered::Last},
    SharedCause{FindingKind::FigureAltered, FindingKind::FigureAltered, overlaps, false, Covered::Last},
    SharedCause{FindingKind::FigureAltered, FindingKind::FigureAltered},
    SharedCause{FindingKind::FigureMisplaced, FindingKind::FigureMisplaced},
    SharedCause{FindingKind::TimeChanged, FindingKind::TimeChanged},
    SharedCause{FindingKind::MeaningReversed,
                FindingKind::TimeChanged}, // "The end of March", "the start of".
    SharedCause{FindingKind::FactUnsupported, FindingKind::Contradiction},
    SharedCause{FindingKind::HedgeChanged, FindingKind::SpeakerLost},
    SharedCause{FindingKind::FigureLost, FindingKind::TimeChanged},
    SharedCause{FindingKind::FigureLost, FindingKind::FigureLost, overlapsOrFollows},
    SharedCause{FindingKind::StrengthChanged, FindingKind::NegationChanged},
    SharedCause{FindingKind::StrengthChanged, FindingKind::SpeakerLost, isMostOf},
    SharedCause{FindingKind::SpeakerLost, FindingKind::SpeakerLost, inSameSentence, true},
    SharedCause{FindingKind::CueChanged, FindingKind::MeaningReversed, inSameSentence},
    SharedCause{FindingKind::NegationChanged, FindingKind::MeaningReversed, inSameSentence},
    SharedCause{FindingKind::QuoteMisattributed, FindingKind::MeaningReversed},
    SharedCause{FindingKind::QuoteMisattributed, FindingKind::QuoteMisattributed},
    SharedCause{FindingKind::CueChanged, FindingKind::StrengthChanged},
    SharedCause{FindingKind::CueChanged, FindingKind::CueChanged, inSameSentence, true},
    // One cue that stands for those of two sentences.
    SharedCause{FindingKind::CueChanged, FindingKind::CueChanged, overlaps, true, Covered::Last},
    SharedCause{FindingKind::CueChanged, FindingKind::NegationChanged},
    SharedCause{FindingKind::ScopeChanged, FindingKind::NegationChanged},
    SharedCause{FindingKind::HedgeChanged, FindingKind::FigureMisplaced},
    SharedCause{FindingKind::NegationChanged, FindingKind::NegationChanged},
    SharedCause{FindingKind::StrengthChanged, FindingKind::StrengthChanged, overlapsOrJoins},
    SharedCause{FindingKind::ScopeChanged, FindingKind::ScopeChanged},
    SharedCause{FindingKind::RoleWrong, FindingKind::RoleWrong, inSameSentence},
    SharedCause{FindingKind::FactUnsupported, FindingKind::RoleWrong, isWhole},
    // "Roe, the mayor, spoke" told as "Lund, the mayor, spoke": who did it tells who is mayor.
    SharedCause{FindingKind::RoleWrong, FindingKind::MeaningReversed, isPart, true},
    SharedCause{FindingKind::MeaningReversed, FindingKind::FigureMisplaced},
    SharedCause{FindingKind::MeaningReversed, FindingKind::MeaningReversed},
};

/// Whether the finding at `index` is the one to keep of it and that at `other`.
bool tellsSooner(const SharedCause &cause, const std::vector<Finding> &findings, std::size_t index,
                 std::size_t other)
{
    const Severity own = findings[index].severity;
    const Severity far = findings[other].severity;
    if (cause.by != findings[other].kind)
        return !cause.graverFirst || own <= far;
    return cause.graverFirst && own != far ? own < far : index < other;
}

} // namespace

void dropSharedCauses(std::vector<Finding> &findings)
{
    std::map<FindingKind, BySentence> causes;
    for (const SharedCause &cause : sharedCauses)
        causes.try_emplace(cause.by, findings, cause.by);
    const BySentence replaced(findings, FindingKind::FactUnsupported, 2);

    std::vector<bool> isShared(findings.size(), false);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings[i];
        if (finding.places.empty())
            continue;
        const bool isReplaced = finding.kind == FindingKind::FactUnsupported && finding.places.size() == 1
            && replaced.cover(finding.places, overlaps, [](std::size_t) { return true; });
        isShared[i] = isReplaced || std::ranges::any_of(sharedCauses, [&](const SharedCause &cause) {
                          const auto comesFirst
                              = [&](std::size_t index) { return tellsSooner(cause, findings, index, i); };
                          return cause.kind == finding.kind
                              && causes.at(cause.by).cover(placesToCover(finding, cause.covered),
                                                           cause.covers, comesFirst);
                      });
    }
    std::size_t at = 0;
    std::erase_if(findings, [&](const Finding &) { return isShared[at++]; });
}

} // namespace retold

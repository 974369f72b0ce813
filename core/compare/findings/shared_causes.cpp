#include "core/compare/findings/shared_causes.h"

#include <algorithm>
#include <array>

namespace retold {

bool overlaps(const Place &each, const Place &place)
{
    return each.range.overlaps(place.range);
}

bool inSameSentence(const Place &each, const Place &place)
{
    return each.sentence == place.sentence;
}

bool isWhole(const Place &each, const Place &place)
{
    return each.range.contains(place.range);
}

namespace {

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

/// Some of the words of the other: "Roe, the mayor" of "Roe, the mayor, spoke".
bool isPart(const Place &each, const Place &place)
{
    return isWhole(each, place) && each.range != place.range;
}

/// Some words of the other, and some beside them: "will not close" and "not close before May". A day that
/// stands among the other's words is another matter.
bool goesOn(const Place &each, const Place &place)
{
    return overlaps(each, place) && !isWhole(each, place);
}

/// About the same words: half of the longer stretch at least. "The prime minister" stands in "following that
/// trip, the prime minister offered to", and is no part of when that was.
bool areMostly(const Place &each, const Place &place)
{
    const qsizetype common
        = std::min(each.range.end, place.range.end) - std::max(each.range.begin, place.range.begin);
    const qsizetype longer = std::max(each.range.end - each.range.begin, place.range.end - place.range.begin);
    return common > 0 && 2 * common >= longer;
}

bool isSame(const Place &each, const Place &place)
{
    return each.range == place.range;
}

/// Two in each version, that changed places.
constexpr std::size_t exchange = 4;

constexpr std::array table{
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
    // With no reference the marks are gone in one version and put in by the other.
    SharedCause{FindingKind::QuoteUnmarked, FindingKind::QuoteMarked},
    SharedCause{FindingKind::StrengthChanged, FindingKind::TimeChanged},
    SharedCause{FindingKind::StrengthChanged, FindingKind::MeaningReversed},
    SharedCause{FindingKind::FigureLost, FindingKind::FigureMisplaced, overlaps, false, Covered::First},
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
    SharedCause{FindingKind::FigureLost, FindingKind::TimeChanged, overlaps, false, Covered::First},
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
    // "The mayor is to blame for the loss of $9 million": the sum goes with the claim.
    SharedCause{FindingKind::FactUnsupported, FindingKind::FactUnsupported, isPart, true},
    // "Roe, the mayor, spoke" told as "Lund, the mayor, spoke": who did it tells who is mayor.
    SharedCause{FindingKind::RoleWrong, FindingKind::MeaningReversed, isPart, true},
    SharedCause{FindingKind::MeaningReversed, FindingKind::FigureMisplaced},
    SharedCause{FindingKind::MeaningReversed, FindingKind::MeaningReversed},
    // Two figures that changed places: what each of them counts now, and the words that now stand between.
    SharedCause{FindingKind::FigureMisplaced, FindingKind::FigureMisplaced, overlaps, false, Covered::All,
                exchange},
    SharedCause{FindingKind::MeaningReversed, FindingKind::FigureMisplaced, inSameSentence, false,
                Covered::All, exchange},
    SharedCause{FindingKind::ScopeChanged, FindingKind::FigureMisplaced}, // "Two of the nine", "all nine".
    // "To 40 percent" and "by 40 percent": another part of the amount.
    SharedCause{FindingKind::FigureMisplaced, FindingKind::FigureMisplaced, overlapsOrJoins},
    SharedCause{FindingKind::FigureAltered, FindingKind::UnitChanged},
    SharedCause{FindingKind::HedgeChanged, FindingKind::MeaningReversed, overlapsOrJoins},
    // A value that another finding holds against the reference's.
    SharedCause{FindingKind::FactUnsupported, FindingKind::FigureAltered, isWhole},
    SharedCause{FindingKind::FactUnsupported, FindingKind::FigureMisplaced, isWhole},
    SharedCause{FindingKind::FactUnsupported, FindingKind::UnitChanged, isWhole},
    SharedCause{FindingKind::FactUnsupported, FindingKind::TimeChanged, isWhole},
    // What else the same name is given, and that name itself.
    SharedCause{FindingKind::QuoteMisattributed, FindingKind::QuoteMisattributed, overlaps, false,
                Covered::Last},
    SharedCause{FindingKind::MeaningReversed, FindingKind::QuoteMisattributed, isWhole, false, Covered::Last},
    SharedCause{FindingKind::FactUnsupported, FindingKind::QuoteMisattributed, overlaps, false,
                Covered::Last},
    // One name in two spellings.
    SharedCause{FindingKind::FactUnsupported, FindingKind::NameRespelled, overlaps, true},
    // "Passed if the mayor agrees" told as "passed": the condition, and the words that it stood beside.
    SharedCause{FindingKind::StrengthChanged, FindingKind::StrengthChanged, overlaps, true, Covered::First},
    SharedCause{FindingKind::FigureLost, FindingKind::StrengthChanged, isWhole, true, Covered::First},
    // "None was" told as "some were": the denial, and what it left the verb to say.
    SharedCause{FindingKind::NegationChanged, FindingKind::NegationChanged, overlapsOrJoins, true,
                Covered::First},
    // "Denied that" told as "said that": the denial is gone, and turned.
    SharedCause{FindingKind::FactDropped, FindingKind::NegationChanged, overlaps, false, Covered::First},
    SharedCause{FindingKind::CueChanged, FindingKind::StrengthChanged, overlaps, true, Covered::First},
    SharedCause{FindingKind::TimeChanged, FindingKind::NegationChanged, goesOn},
    SharedCause{FindingKind::NegationChanged, FindingKind::RoleWrong},
    SharedCause{FindingKind::MeaningReversed, FindingKind::RoleWrong, isWhole},
    // "$14 a day" told as "$14 a week".
    SharedCause{FindingKind::TimeChanged, FindingKind::UnitChanged, isWhole},
    // "Halved" told as "doubled": a figure here and there.
    SharedCause{FindingKind::FigureLost, FindingKind::MeaningReversed, isSame, false, Covered::First},
    SharedCause{FindingKind::FactUnsupported, FindingKind::MeaningReversed, isWhole},
    // What the version changed in one place and kept in another.
    SharedCause{FindingKind::Contradiction, FindingKind::FigureAltered, areMostly, true, Covered::Either},
    SharedCause{FindingKind::Contradiction, FindingKind::TimeChanged, areMostly, true, Covered::Either},
    SharedCause{FindingKind::Contradiction, FindingKind::RoleWrong, overlaps, true, Covered::Either},
    // Words that lost their marks and say another thing.
    SharedCause{FindingKind::QuoteUnmarked, FindingKind::NegationChanged, overlaps, true},
    SharedCause{FindingKind::QuoteUnmarked, FindingKind::StrengthChanged, overlaps, true},
    SharedCause{FindingKind::QuoteUnmarked, FindingKind::ScopeChanged, overlaps, true},
    SharedCause{FindingKind::QuoteUnmarked, FindingKind::MeaningReversed, overlaps, true},
    SharedCause{FindingKind::QuoteUnmarked, FindingKind::TimeChanged, overlaps, true},
    SharedCause{FindingKind::QuoteUnmarked, FindingKind::FigureAltered, overlaps, true},
    SharedCause{FindingKind::QuoteUnmarked, FindingKind::FigureMisplaced, overlaps, true},
    SharedCause{FindingKind::QuoteUnmarked, FindingKind::UnitChanged, overlaps, true},
    // A value between marks, which the quotation quotes.
    SharedCause{FindingKind::FigureAltered, FindingKind::QuoteAltered},
    SharedCause{FindingKind::UnitChanged, FindingKind::QuoteAltered},
    SharedCause{FindingKind::FigureMisplaced, FindingKind::QuoteAltered},
};

} // namespace

std::span<const SharedCause> sharedCauses()
{
    return table;
}

} // namespace retold

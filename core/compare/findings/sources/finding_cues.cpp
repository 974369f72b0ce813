#include "core/compare/findings/severity.h"
#include "core/compare/findings/wordings.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/translation.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace retold {

namespace {

/// Levels of WordClass::Cue.
enum Colour : int {
    Hinted = 1,
    Told = 2,
    Claimed = 3,
    Admitted = 4,
    Disputed = 5,
    Warned = 7,
    Insisted = 8,
    Believed = 9,
    Proved = 10,
    Boasted = 11,
    Hoped = 12,
    Condemned = 13,
    Regretted = 14,
    Welcomed = 15
};

/// "Figures of the union suggest": they can do no more than that.
bool isOfEvidence(const SightedSide &side, const Sighting &cue)
{
    constexpr int reach = 24;
    const auto verb = side.side.words.begin() + cue.words.begin;
    return std::any_of(verb - std::min(reach, cue.words.begin), verb, [](const Word &word) {
        return isOneOf(word,
                       {u"figures", u"data", u"poll", u"polls", u"survey", u"surveys", u"study", u"studies",
                        u"research", u"estimates", u"analysis", u"results", u"records", u"evidence"});
    });
}

/// To insist is to say, for this purpose; all else has a colour of its own.
int colourOf(const SightedSide &side, const Sighting &cue)
{
    return cue.level == Insisted || (cue.level == Hinted && isOfEvidence(side, cue)) ? Told : cue.level;
}

/// "Said he regretted": the verb behind tells the colour.
int colourWithin(const SightedSide &side, const Sighting &cue)
{
    constexpr int near = 2; // "That he", "she".
    const int own = colourOf(side, cue);
    if (own != Told)
        return own;
    for (const Sighting &each : side.sightings) {
        const int gap = each.words.begin - cue.words.end;
        if (each.kind != WordClass::Cue || gap < 0 || gap > near)
            continue;
        bool isHis = true;
        for (int i = cue.words.end; i < each.words.begin; ++i)
            isHis = isHis && isOneOf(side.word(i), {u"that", u"he", u"she", u"they", u"it"});
        if (isHis)
            return colourOf(side, each);
    }
    return own;
}

bool areOf(int left, int right, Colour one, Colour other)
{
    return (left == one && right == other) || (left == other && right == one);
}

/// Colours of which one says the contrary of the other: shame and none, shame and pride, shame and doubt,
/// fear and hope. To boast judges the speaker against whatever else.
bool areContrary(int left, int right)
{
    return areOf(left, right, Admitted, Claimed) || areOf(left, right, Admitted, Told)
        || areOf(left, right, Warned, Hoped) || areOf(left, right, Condemned, Regretted)
        || areOf(left, right, Welcomed, Regretted) || areOf(left, right, Welcomed, Condemned)
        || left == Boasted || right == Boasted;
}

/// How surely it is so: a hint is less than a statement, and a proof more.
bool areOfOtherStrength(int left, int right)
{
    constexpr std::array statements{Hinted, Told, Claimed, Believed, Proved};
    const auto isStatement
        = [&statements](int colour) { return std::ranges::find(statements, colour) != statements.end(); };
    return (left == Hinted || right == Hinted || left == Proved || right == Proved) && isStatement(left)
        && isStatement(right);
}

/// Both sides of the change, as a message needs them.
struct CueChange {
    QString before;
    QString after;
    std::vector<Place> places;
};

CueChange changeOf(const Wordings &wordings, const SightingPair &pair)
{
    return {quotedPhrase(*wordings.base.side.version, wordings.base.phraseRangeOf(*pair.left)),
            quotedPhrase(*wordings.other.side.version, wordings.other.phraseRangeOf(*pair.right)),
            {placeOf(wordings.sources, wordings.link.base.version, wordings.base.rangeOf(*pair.left)),
             placeOf(wordings.sources, wordings.link.other.version, wordings.other.rangeOf(*pair.right))}};
}

/// Who denied it now admits it, or the other way: the opposite, however the rest is told.
void findTurnedAdmissions(const Wordings &wordings)
{
    constexpr int far = 12; // "Brent Mills, which owns the site, denied".
    for (const SightingPair &pair : pairSightings(wordings.base, wordings.other, WordClass::Cue, 1)) {
        if (!areOf(pair.left->level, pair.right->level, Admitted, Disputed)
            || !haveOneSubject(wordings, pair, far))
            continue;
        CueChange change = changeOf(wordings, pair);
        wordings.findings.push_back(
            finding(FindingKind::MeaningReversed,
                    Tr::tr("%1 became its opposite, %2").arg(change.before, change.after),
                    Tr::tr("One side denies what the other tells."), std::move(change.places)));
    }
}

/// Whether the words behind the verb are denied as well, "said that nothing was cut", or the saying itself,
/// "rejected the union's claim that it was cut".
bool isDeniedAround(const SightedSide &side, const Sighting &cue)
{
    constexpr int reach = 4;
    const int end = cue.governed.empty() ? cue.words.end : cue.governed.back() + 1;
    return std::ranges::any_of(side.sightings, [&](const Sighting &sighting) {
        const bool isBehind = cue.words.end <= sighting.words.begin && sighting.words.begin <= end;
        const bool isBefore
            = sighting.words.end <= cue.words.begin && cue.words.begin - sighting.words.end <= reach;
        return sighting.kind == WordClass::Negation && (isBehind || isBefore);
    });
}

/// "After a dispute over the lease": no word of saying. "Two offers had been rejected": told there as well.
bool isNoDenial(const SightedSide &own, const Sighting &cue, const SightedSide &far)
{
    const auto &words = own.side.words;
    const int at = cue.words.begin;
    if (std::ranges::any_of(far.sightings, [](const Sighting &each) {
            return each.kind == WordClass::Cue && each.level == Disputed;
        }))
        return true;
    if (isOneOfAt(words, at - 1, {u"not", u"n't", u"never"})) // "Does not dispute that it received it".
        return true;
    const bool isNoun = isOneOfAt(words, at - 1, {u"a", u"the", u"this", u"in", u"of", u"any", u"no"})
        || isOneOfAt(words, cue.words.end, {u"over", u"between", u"about", u"with", u"at"});
    return isNoun || std::ranges::any_of(far.side.words, [&](const Word &word) {
               return word.stem == own.word(at).stem;
           });
}

/// "Disputed that it was cut" became "said that it was cut".
void reportDenial(const Wordings &wordings, const SightingPair &pair)
{
    const bool isLost = pair.left->level == Disputed;
    const bool isKept = isLost
        ? isDeniedAround(wordings.other, *pair.right) || isNoDenial(wordings.base, *pair.left, wordings.other)
        : isDeniedAround(wordings.base, *pair.left) || isNoDenial(wordings.other, *pair.right, wordings.base);
    if (!isKept)
        reportChange(wordings, FindingKind::NegationChanged, pair,
                     Tr::tr("One side denies what the other tells."));
}

/// "Suggested that it might close", "added that it might close": what is said is as open as before.
bool isOpenOnBoth(const Wordings &wordings, const SightingPair &pair)
{
    constexpr int reach = 8;
    const auto isOpen = [](const SightedSide &side, const Sighting &cue) {
        const auto begin = side.side.words.begin() + cue.words.end;
        const auto end = begin + std::min<std::ptrdiff_t>(reach, side.side.words.end() - begin);
        return std::any_of(begin, end, [](const Word &word) {
            return isOneOf(word, {u"may", u"might", u"could"});
        });
    };
    return isOpen(wordings.base, *pair.left) && isOpen(wordings.other, *pair.right);
}

void reportCue(const Wordings &wordings, const SightingPair &pair, int before, int after)
{
    if (before == Disputed || after == Disputed) {
        if (!areOf(before, after, Admitted, Disputed))
            reportDenial(wordings, pair);
    } else if (areOfOtherStrength(before, after) && !isOpenOnBoth(wordings, pair)) {
        reportChange(wordings, FindingKind::StrengthChanged, pair,
                     Tr::tr("To hint at a thing is less than to state it, and to prove it is more."));
        lowerGuess(wordings.link, wordings.findings);
    } else {
        reportChange(wordings, FindingKind::CueChanged, pair,
                     Tr::tr("The verb of saying colours the words otherwise."));
        if (areContrary(before, after) && !isLooselyAlike(wordings.link))
            wordings.findings.back().severity = Severity::Major;
    }
}

/// "Nothing to suggest that", "no evidence that suggests": found on neither side, however it is told.
bool isOfNoSign(const SightedSide &side, const Sighting &sighting)
{
    constexpr int reach = 3;
    const int at = sighting.words.begin;
    if (at < 2 || !isOneOf(side.word(at - 1), {u"to", u"that", u"which"}))
        return false;
    const auto from = side.side.words.begin() + std::max(0, at - reach);
    return std::any_of(from, side.side.words.begin() + at, [](const Word &word) {
        return isOneOf(word,
                       {u"nothing", u"anything", u"evidence", u"sign", u"signs", u"indication",
                        u"indications", u"reason", u"proof", u"trace", u"little"});
    });
}

/// "Confirmed that she had", "acknowledged that she had": granted on either side, and neither in shame.
bool areBothGranted(const Wordings &wordings, const SightingPair &pair)
{
    const auto grants = [](const SightedSide &side, const Sighting &cue) {
        const QString &stem = side.word(cue.words.begin).stem;
        return stem.startsWith(QLatin1StringView("confirm"))
            || stem.startsWith(QLatin1StringView("acknowledg"));
    };
    return grants(wordings.base, *pair.left) && grants(wordings.other, *pair.right);
}

/// "Other costs might explain the gap", "the warning had been sent": nobody speaks by the verb or noun.
SightedSide withTellings(SightedSide side)
{
    std::erase_if(side.sightings, [&side](const Sighting &cue) {
        const int at = cue.words.begin;
        if (cue.kind != WordClass::Cue || at == 0)
            return false;
        const QString &form = side.word(at).normal;
        const bool isReason = form == QLatin1StringView("explain")
            && isOneOf(side.word(at - 1), {u"may", u"might", u"could", u"can", u"would", u"to", u"partly"});
        const bool isNoun = form.endsWith(QLatin1StringView("ing"))
            && isOneOf(side.word(at - 1), {u"a", u"the", u"this", u"that", u"no", u"any", u"its", u"their"})
            && !isOneOfAt(side.side.words, cue.words.end, {u"that"});
        return isReason || isNoun;
    });
    return side;
}

bool hasColour(const SightedSide &side, int colour)
{
    return std::ranges::any_of(side.sightings, [&side, colour](const Sighting &sighting) {
        return sighting.kind == WordClass::Cue && colourOf(side, sighting) == colour;
    });
}

/// The one word of the class on the side; null where there are none or several.
const Sighting *soleCue(const SightedSide &side)
{
    const auto isCue = [](const Sighting &sighting) { return sighting.kind == WordClass::Cue; };
    const auto first = std::ranges::find_if(side.sightings, isCue);
    if (first == side.sightings.end() || std::any_of(first + 1, side.sightings.end(), isCue))
        return nullptr;
    return &*first;
}

/// "Experts say it would need huge sums", "experts warn of the cost": what follows is told in other words,
/// but they are the same experts, and each sentence has one verb of saying. A detail, as what they said may
/// be other.
void findRecolouredCue(const Wordings &wordings)
{
    constexpr int near = 3; // Words before the verb, where its subject stands.
    constexpr std::array plain{Told, Claimed, Admitted, Warned, Believed};
    const Sighting *left = soleCue(wordings.base);
    const Sighting *right = soleCue(wordings.other);
    if (left == nullptr || right == nullptr)
        return;
    const auto isPlain = [&plain](int colour) { return std::ranges::find(plain, colour) != plain.end(); };
    const int before = colourOf(wordings.base, *left);
    const int after = colourOf(wordings.other, *right);
    if (before == after || !isPlain(before) || !isPlain(after)
        || !haveOneSubject(wordings, {left, right}, near))
        return;
    reportChange(wordings, FindingKind::CueChanged, {left, right},
                 Tr::tr("The verb of saying colours the words otherwise."));
}

} // namespace

void findCues(const Wordings &all)
{
    const Wordings wordings{all.sources, all.link, withTellings(all.base), withTellings(all.other),
                            all.findings};
    findTurnedAdmissions(wordings);
    const std::size_t found = wordings.findings.size();
    for (const SightingPair &pair :
         pairSightings(wordings.base, wordings.other, WordClass::Cue, leastCommon(wordings))) {
        const int before = colourWithin(wordings.base, *pair.left);
        const int after = colourWithin(wordings.other, *pair.right);
        // "He said he hoped so" hopes too.
        const bool isKept = (before != Told && hasColour(wordings.other, before))
            || (after != Told && hasColour(wordings.base, after));
        const bool isOfSign
            = isOfNoSign(wordings.base, *pair.left) || isOfNoSign(wordings.other, *pair.right);
        if (before != after && !isKept && !isOfSign && !areBothGranted(wordings, pair))
            reportCue(wordings, pair, before, after);
    }
    if (wordings.findings.size() == found)
        findRecolouredCue(wordings);
}

} // namespace retold

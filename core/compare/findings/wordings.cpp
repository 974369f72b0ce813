#include "core/compare/findings/wordings.h"

#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/wishes.h"
#include "core/translation.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace retold {

namespace {

std::vector<Place> placesOf(const Wordings &wordings, const Sighting &base, const Sighting &other)
{
    return {placeOf(wordings.sources, wordings.link.base.version, wordings.base.rangeOf(base)),
            placeOf(wordings.sources, wordings.link.other.version, wordings.other.rangeOf(other))};
}

/// A word that one side has and the other tells the same without: both wordings, the base's first.
void reportOneSide(const Wordings &wordings, FindingKind kind, const Sighting &sighting, bool isLost,
                   const QString &why)
{
    const SightedSide &own = isLost ? wordings.base : wordings.other;
    const SightedSide &far = isLost ? wordings.other : wordings.base;
    const std::optional<TextRange> told = toldWithout(own, sighting, far);
    if (!told)
        return;
    const QString mine = quotedPhrase(*own.side.version, own.phraseRangeOf(sighting));
    const QString theirs = quotedPhrase(*far.side.version, *told);
    const TextRange before = isLost ? own.rangeOf(sighting) : *told;
    const TextRange after = isLost ? *told : own.rangeOf(sighting);
    wordings.findings.push_back(
        finding(kind, Tr::tr("%1 became %2").arg(isLost ? mine : theirs, isLost ? theirs : mine), why,
                {placeOf(wordings.sources, wordings.link.base.version, before),
                 placeOf(wordings.sources, wordings.link.other.version, after)}));
}

/// "They needed to find" and "told them to find", "plans to restate" and "would have to restate", "must
/// serve" and "after serving": what must be is said by what stands before.
bool isToldAsInfinitive(const SightedSide &side, const Sighting &sighting, const SightedSide &other)
{
    if (sighting.kind != WordClass::Obligation)
        return false;
    const Word &verb = side.word(sighting.governed.front());
    for (int i = 1; i < static_cast<int>(other.side.words.size()); ++i) {
        const bool isGerund = other.word(i).normal.endsWith(u"ing")
            && isOneOf(other.word(i - 1),
                       {u"after", u"before", u"by", u"for", u"of", u"without", u"from", u"on", u"was",
                        u"were", u"is", u"are"});
        if (areAlike(verb, other.word(i)) && (other.word(i - 1).normal == u"to" || isGerund))
            return true;
    }
    return false;
}

/// "Proposed that it be shut" and "said it should be shut": what is asked for needs no "should".
bool isAskedFor(const SightedSide &side, const Sighting &sighting, const SightedSide &other)
{
    if (!isOneOf(side.word(sighting.words.begin), {u"should"}))
        return false;
    return std::ranges::any_of(other.side.words, [](const Word &word) {
        return std::ranges::any_of(std::array{u"propos", u"suggest", u"recommend", u"demand", u"insist",
                                              u"urg", u"request", u"requir"},
                                   [&word](QStringView stem) { return word.stem.startsWith(stem); });
    });
}

/// "Needs the approval of", "not without the approval of", "has to approve": what is needed must be, whatever
/// word class says so.
bool isNeeded(const Sighting &sighting, const SightedSide &other)
{
    return sighting.kind == WordClass::Obligation
        && std::ranges::any_of(other.side.words, [](const Word &word) {
               return isOneOf(word,
                              {u"need", u"needs", u"needed", u"requires", u"require", u"required",
                               u"requirement", u"necessary", u"subject", u"condition", u"obligation", u"duty",
                               u"mandatory", u"compulsory", u"obligatory", u"without", u"unless"});
           });
}

/// "No sentence would" and "no sentence could": denied, they come to the same.
bool isDenied(const SightedSide &side, const Sighting &sighting)
{
    return std::ranges::any_of(side.sightings, [&sighting](const Sighting &each) {
        constexpr int outright = 2;
        return each.kind == WordClass::Negation && each.level <= outright && !sighting.governed.empty()
            && std::ranges::find(each.governed, sighting.governed.front()) != each.governed.end();
    });
}

bool areDeniedAlike(const Wordings &wordings, const SightingPair &pair)
{
    const auto isAbility = [](const SightedSide &side, const Sighting &sighting) {
        return isOneOf(side.word(sighting.words.begin), {u"could"});
    };
    return isDenied(wordings.base, *pair.left) && isDenied(wordings.other, *pair.right)
        && (isAbility(wordings.base, *pair.left) || isAbility(wordings.other, *pair.right));
}

/// "Could face", "would face" and "faces up to ten years" come to the same: all hang on a verdict.
bool isPenalty(const Word &verb)
{
    return isOneOf(verb, {u"face", u"faces", u"facing", u"faced"});
}

bool isAsked(const SightedSide &side, const Sighting &sighting)
{
    const IndexRange clause = clauseAround(side.side.words, sighting.words.begin);
    return clause.begin > 0 && isOneOf(side.word(clause.begin - 1), {u"whether", u"if", u"ob"});
}

/// "Expect to finish", "if all goes as they expect, it will be finished".
bool isExpectedToo(const SightedSide &own, const Sighting &sighting, const SightedSide &far)
{
    const auto isExpectation
        = [](const Word &word) { return word.stem.startsWith(QLatin1StringView("expect")); };
    return isExpectation(own.word(sighting.words.begin))
        && std::ranges::any_of(far.side.words, isExpectation);
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
    // "Whether it might rain" and "whether it would rain" ask the same.
    if (isAsked(wordings.base, left) && isAsked(wordings.other, right))
        return false;
    if (isPenalty(wordings.base.word(left.governed.front()))
        || isExpectedToo(wordings.base, left, wordings.other)
        || isExpectedToo(wordings.other, right, wordings.base))
        return false;
    return areAlike(wordings.base.word(left.governed.front()), wordings.other.word(right.governed.front()))
        && (isEdited || haveOneSubject(wordings, pair));
}

} // namespace

bool haveOneSubject(const Wordings &wordings, const SightingPair &pair, int reach)
{
    const auto before = [reach](const SightedSide &side, const Sighting &sighting) {
        const int begin = std::max(0, sighting.words.begin - reach);
        return contentStems(std::span(side.side.words)
                                .subspan(static_cast<std::size_t>(begin),
                                         static_cast<std::size_t>(sighting.words.begin - begin)));
    };
    return before(wordings.base, *pair.left).intersects(before(wordings.other, *pair.right));
}

void reportChange(const Wordings &wordings, FindingKind kind, const SightingPair &pair, const QString &why)
{
    const QString message
        = Tr::tr("%1 became %2")
              .arg(quotedPhrase(*wordings.base.side.version, wordings.base.phraseRangeOf(*pair.left)),
                   quotedPhrase(*wordings.other.side.version, wordings.other.phraseRangeOf(*pair.right)));
    wordings.findings.push_back(finding(kind, message, why, placesOf(wordings, *pair.left, *pair.right)));
}

void reportBecame(const Wordings &wordings, FindingKind kind, const TextRange &before, const TextRange &after,
                  const QString &why)
{
    wordings.findings.push_back(finding(kind,
                                        Tr::tr("%1 became %2")
                                            .arg(quotedPhrase(*wordings.base.side.version, before),
                                                 quotedPhrase(*wordings.other.side.version, after)),
                                        why,
                                        {placeOf(wordings.sources, wordings.link.base.version, before),
                                         placeOf(wordings.sources, wordings.link.other.version, after)}));
}

int leastCommon(const Wordings &wordings)
{
    return wordings.link.link.relation == Relation::Edited ? 1 : 2;
}

bool isWithout(const SightedSide &side, WordClass kind)
{
    return std::ranges::find(side.sightings, kind, &Sighting::kind) == side.sightings.end();
}

void reportOneSided(const Wordings &wordings, WordClass classOf, FindingKind kind, const QString &why)
{
    if (wordings.link.link.relation != Relation::Edited)
        return;
    const auto reportOf = [&](const SightedSide &side, const SightedSide &opposite, bool isLost) {
        if (!isWithout(opposite, classOf))
            return;
        for (const Sighting *only : unanswered(side, opposite, classOf)) {
            const bool counts = only->kind != WordClass::Restriction || only->level == onlyLevel;
            if (counts && !isNeeded(*only, opposite) && !isToldAsInfinitive(side, *only, opposite)
                && !isAskedFor(side, *only, opposite))
                reportOneSide(wordings, kind, *only, isLost, why);
        }
    };
    reportOf(wordings.base, wordings.other, true);
    reportOf(wordings.other, wordings.base, false);
}

bool hasLevel(const SightedSide &side, const Sighting &sought)
{
    return std::ranges::any_of(side.sightings, [&sought](const Sighting &each) {
        return each.kind == sought.kind && each.level == sought.level;
    });
}

void reportLevels(const Wordings &wordings, WordClass classOf, FindingKind kind, int step, const QString &why)
{
    // "Would consider releasing" and "vowed to release": the deed next to it is enough where he is the same.
    const bool isOfDeed = classOf == WordClass::Commitment;
    for (const SightingPair &pair :
         pairSightings(wordings.base, wordings.other, classOf, isOfDeed ? 1 : leastCommon(wordings))) {
        const int common = commonGoverned(wordings.base, *pair.left, wordings.other, *pair.right);
        const bool isOneDeed = isOfDeed
            && areAlike(wordings.base.word(pair.left->governed.front()),
                        wordings.other.word(pair.right->governed.front()))
            && haveOneSubject(wordings, pair);
        if (common < leastCommon(wordings) && !isOneDeed && classOf != WordClass::Scope)
            continue;
        if (std::abs(pair.left->level - pair.right->level) >= step && !hasLevel(wordings.other, *pair.left)
            && speakOfOne(wordings, pair) && !areDeniedAlike(wordings, pair)
            && !(isOfDeed
                 && areOneWish(wordings.base.word(pair.left->words.begin),
                               wordings.other.word(pair.right->words.begin))))
            reportChange(wordings, kind, pair, why);
    }
}

} // namespace retold

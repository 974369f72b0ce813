#include "core/compare/findings/detectors.h"
#include "core/compare/findings/meaning/denied_otherwise.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/denials.h"
#include "core/compare/readings/denied.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// From the word before the clause's statement to the word itself, so that a message can be understood.
TextRange phraseTo(const Denied &denied, int from)
{
    const IndexRange clause = clauseAround(denied.side.side.words, denied.word);
    int begin = std::min(std::max(clause.begin, from), denied.word);
    const auto isOutside = [](const Word &word) {
        return word.kind == WordKind::Punctuation || isOneOf(word, {u"and", u"or", u"und", u"oder"});
    };
    while (begin < denied.word && isOutside(denied.side.word(begin)))
        ++begin;
    const bool hasParticle = denied.word + 1 < clause.end
        && isOneOf(denied.side.word(denied.word + 1),
                   {u"out", u"up", u"off", u"down", u"in", u"on", u"away", u"back"});
    const int end = denied.word + (hasParticle ? 1 : 0);
    return {denied.side.word(begin).range.begin, denied.side.word(end).range.end};
}

/// "Has not said how it will vote", "how it will vote has not been disclosed": on both sides a question is
/// left open, in whatever verb.
bool areOpenOnBoth(const SightedSide &base, const SightedSide &other)
{
    const auto asks = [](const SightedSide &side, QStringView word) {
        return std::ranges::any_of(side.side.words, [word](const Word &each) { return each.normal == word; });
    };
    const auto words = {u"how", u"what", u"why", u"where", u"who", u"when", u"whether"};
    return std::ranges::any_of(words,
                               [&](QStringView word) { return asks(base, word) && asks(other, word); });
}

/// "No side would say", "they would not say": a word before a noun denies its verb as well.
bool denyOneThing(const SightedSide &base, const Sighting &mine, const SightedSide &other,
                  const Sighting &theirs)
{
    const auto reachOf = [](const SightedSide &side, const Sighting &sighting) {
        constexpr std::ptrdiff_t nounAndVerb = 2;
        const int next = sighting.words.end;
        const bool isOfClause = next < static_cast<int>(side.side.words.size())
            && isOneOf(side.word(next), {u"how", u"what", u"why", u"where", u"who"});
        const bool isOfNoun = isOfClause // "That is not how a company behaves".
            || isOneOf(side.word(sighting.words.begin), {u"no", u"neither", u"nor", u"none", u"nobody"});
        return std::min<std::ptrdiff_t>(isOfNoun ? nounAndVerb : 1, std::ssize(sighting.governed));
    };
    // Verbs of saying are no content: "would not say".
    const auto saidBehind = [](const SightedSide &side, const Sighting &sighting) {
        constexpr int near = 4;
        const auto &words = side.side.words;
        const auto from = words.begin() + sighting.words.end;
        const auto to = from + std::min<std::ptrdiff_t>(near, words.end() - from);
        const auto said = std::find_if(from, to, [&side](const Word &word) {
            return isOfClass(word.normal, WordClass::Cue, side.side.version->version.language)
                || isOneOf(word,
                           {u"disclose", u"disclosed", u"reveal", u"revealed", u"specify", u"specified"});
        });
        return said == to ? QString() : said->stem;
    };
    const QString said = saidBehind(base, mine);
    const QString saidThere = saidBehind(other, theirs);
    if (!said.isEmpty() && (said == saidThere || (!saidThere.isEmpty() && areOpenOnBoth(base, other))))
        return true;
    const auto ownEnd = mine.governed.begin() + reachOf(base, mine);
    const auto otherEnd = theirs.governed.begin() + reachOf(other, theirs);
    return std::any_of(mine.governed.begin(), ownEnd, [&](int left) {
        return std::any_of(theirs.governed.begin(), otherEnd,
                           [&](int right) { return areAlike(base.word(left), other.word(right)); });
    });
}

bool isDenial(const SightedSide &side, const Sighting &sighting)
{
    return sighting.kind == WordClass::Negation && sighting.level <= outrightDenial
        && !sighting.governed.empty() && !deniesNothing(side, sighting);
}

/// The other side's denial of what this one denies; of several the one that has most words of it in common.
std::vector<Sighting>::iterator sharedDenial(const SightedSide &base, const Sighting &mine,
                                             SightedSide &other)
{
    auto best = other.sightings.end();
    int most = 0;
    for (auto each = other.sightings.begin(); each != other.sightings.end(); ++each) {
        if (!isDenial(other, *each) || !denyOneThing(base, mine, other, *each))
            continue;
        const int common = commonGoverned(base, mine, other, *each);
        if (best == other.sightings.end() || common > most) {
            best = each;
            most = common;
        }
    }
    return best;
}

/// Whether another denial of the base denies more of what that one does.
bool hasBetterMatch(const SightedSide &base, const Sighting &mine, const SightedSide &other,
                    const Sighting &theirs)
{
    const int common = commonGoverned(base, mine, other, theirs);
    return std::ranges::any_of(base.sightings, [&](const Sighting &each) {
        return &each != &mine && isDenial(base, each) && denyOneThing(base, each, other, theirs)
            && commonGoverned(base, each, other, theirs) > common;
    });
}

/// Takes out of both sides the denials that deny one thing: "had no plans" on either side says nothing of the
/// rest of the sentence. Equal numbers deny alike, however they stand.
void dropSharedDenials(SightedSide &base, SightedSide &other)
{
    for (std::size_t l = 0; l < base.sightings.size(); ++l) {
        const Sighting &mine = base.sightings[l];
        if (!isDenial(base, mine))
            continue;
        const auto theirs = sharedDenial(base, mine, other);
        if (theirs == other.sightings.end() || hasBetterMatch(base, mine, other, *theirs))
            continue;
        other.sightings.erase(theirs);
        base.sightings.erase(base.sightings.begin() + static_cast<std::ptrdiff_t>(l--));
    }
}

struct NegationChange {
    TextRange left;
    TextRange right;
};

/// "Did not lower the risk" says nothing of "a higher risk": what is denied is the verb before the anchor,
/// and the other side has no such verb.
bool isOfVerbAlone(const Denied &denied, const Sighting &denial, const Denied &far)
{
    const bool isOfAnchor = denial.governed.empty() || denial.governed.front() == denied.word
        || denial.words.begin > denied.word;
    return !isOfAnchor && std::ranges::none_of(far.side.side.words, [&](const Word &word) {
        return areAlike(denied.side.word(denial.governed.front()), word);
    });
}

/// "No passenger was thrown out" says nothing of "some passengers were hurt": what is denied of a noun is its
/// verb, and the other side has no such verb.
bool isOfOtherVerb(const Denied &denied, const Sighting &denial, const Denied &far)
{
    constexpr std::size_t nounAndVerb = 2;
    if (!isOneOf(denied.side.word(denial.words.begin), {u"no"}) || denial.governed.size() < nounAndVerb)
        return false;
    const Word &verb = denied.side.word(denial.governed[1]);
    const bool isNear = denial.governed[1] - denial.governed[0] <= 3;
    return isNear && std::ranges::none_of(far.side.side.words, [&verb](const Word &word) {
               return areAlike(verb, word);
           });
}

/// "No visibility whatever in the flooded roadway" says nothing of the roadway: what is denied stands in it.
bool isOfPlace(const Denied &denied, const Sighting &denial)
{
    if (!isOneOf(denied.side.word(denial.words.begin), {u"no"}) || denial.governed.empty()
        || denial.governed.front() >= denied.word)
        return false;
    const auto &words = denied.side.side.words;
    return std::any_of(words.begin() + denial.governed.front() + 1, words.begin() + denied.word,
                       [](const Word &word) {
                           return isOneOf(word,
                                          {u"in", u"at", u"on", u"near", u"inside", u"under", u"along",
                                           u"around", u"within", u"across"});
                       });
}

/// Whether one side denies what the other does not, two denials being none.
bool isTurned(const Denied &left, const Denied &right)
{
    const int before = denials(left);
    const int after = denials(right);
    if (before % 2 == after % 2)
        return false;
    const bool areBothDenied = before > 0 && after > 0;
    const bool isLeft = denialOf(left) != nullptr;
    return areBothDenied
        || !(isRefusal(isLeft ? left : right) ? deniesAnything(isLeft ? right : left)
                                              : isDenialNear(isLeft ? right : left));
}

/// Whether what the denial denies is not the anchor.
bool isOfAnotherWord(const Denied &denied, const Sighting *denial, const Denied &far)
{
    return denial != nullptr
        && (isOfVerbAlone(denied, *denial, far) || isOfOtherVerb(denied, *denial, far)
            || isOfPlace(denied, *denial));
}

/// Where one side denies the anchor outright and the other, in whatever words, does not.
std::optional<NegationChange> changeAt(const Denied &left, const Denied &right)
{
    const Sighting *mine = denialOf(left);
    const Sighting *theirs = denialOf(right);
    if (mine == nullptr && theirs == nullptr)
        return {};
    if (isOfAnotherWord(left, mine, right) || isOfAnotherWord(right, theirs, left)
        || areHeldOtherwise(left, right))
        return {};
    if (!isTurned(left, right))
        return {};
    constexpr int wordsBefore = 3;
    const auto phrase = [](const Denied &denied, const Sighting *sighting) {
        return phraseTo(denied, sighting != nullptr ? sighting->words.begin - 1 : denied.word - wordsBefore);
    };
    return NegationChange{phrase(left, mine), phrase(right, theirs)};
}

/// All but one place is the same: no other words need to stand near to tell that it is one thing.
bool hasOneEdit(const BaseLink &link)
{
    const auto isEdit = [](const WordEdit &edit) { return edit.kind != EditKind::Same; };
    return link.link.relation == Relation::Edited
        && std::count_if(link.words.diff.begin(), link.words.diff.end(), isEdit) == 1;
}

} // namespace

void findChangedNegations(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReading(sources, link))
        return;
    SightedSide base = sightedSide(link.words.left);
    SightedSide other = sightedSide(link.words.right);
    dropDoubleDenials(base);
    dropDoubleDenials(other);
    dropSharedDenials(base, other);
    const std::vector<Anchor> anchors = anchorsOf(base.side, other.side);
    constexpr int reach = 7;
    const int least = hasOneEdit(link) ? 0 : link.link.relation == Relation::Edited ? 1 : 2;
    std::optional<NegationChange> last;
    for (const Anchor &anchor : anchors) {
        if (anchorsAround(anchors, anchor, reach) < least)
            continue;
        const auto change = changeAt({base, anchor.left}, {other, anchor.right});
        const bool isNew
            = change && !(last && (last->left.overlaps(change->left) || last->right.overlaps(change->right)));
        if (!isNew)
            continue;
        last = change;
        const QString message = Tr::tr("%1 became %2")
                                    .arg(quotedPhrase(*base.side.version, change->left),
                                         quotedPhrase(*other.side.version, change->right));
        findings.push_back(finding(FindingKind::NegationChanged, message,
                                   Tr::tr("One side denies what the other tells."),
                                   {placeOf(sources, link.base.version, change->left),
                                    placeOf(sources, link.other.version, change->right)}));
    }
}

} // namespace retold

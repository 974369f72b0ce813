#include "core/compare/findings/detectors.h"
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

/// "No side would say", "they would not say": a word before a noun denies its verb as well.
bool denyOneThing(const SightedSide &base, const Sighting &mine, const SightedSide &other,
                  const Sighting &theirs)
{
    const auto reachOf = [](const SightedSide &side, const Sighting &sighting) {
        constexpr std::ptrdiff_t nounAndVerb = 2;
        const bool isOfNoun
            = isOneOf(side.word(sighting.words.begin), {u"no", u"neither", u"nor", u"none", u"nobody"});
        return std::min<std::ptrdiff_t>(isOfNoun ? nounAndVerb : 1, std::ssize(sighting.governed));
    };
    // Verbs of saying are no content: "would not say".
    const auto saidBehind = [](const SightedSide &side, const Sighting &sighting) {
        constexpr int near = 4;
        const auto &words = side.side.words;
        const auto from = words.begin() + sighting.words.end;
        const auto to = from + std::min<std::ptrdiff_t>(near, words.end() - from);
        const auto said = std::find_if(from, to, [&side](const Word &word) {
            return isOfClass(word.normal, WordClass::Cue, side.side.version->version.language);
        });
        return said == to ? QString() : said->stem;
    };
    const QString said = saidBehind(base, mine);
    if (!said.isEmpty() && said == saidBehind(other, theirs))
        return true;
    const auto ownEnd = mine.governed.begin() + reachOf(base, mine);
    const auto otherEnd = theirs.governed.begin() + reachOf(other, theirs);
    return std::any_of(mine.governed.begin(), ownEnd, [&](int left) {
        return std::any_of(theirs.governed.begin(), otherEnd,
                           [&](int right) { return areAlike(base.word(left), other.word(right)); });
    });
}

/// Takes out of both sides the denials that deny one thing: "had no plans" on either side says nothing of the
/// rest of the sentence. Equal numbers deny alike, however they stand.
void dropSharedDenials(SightedSide &base, SightedSide &other)
{
    const auto isDenial = [](const SightedSide &side, const Sighting &sighting) {
        return sighting.kind == WordClass::Negation && sighting.level <= outrightDenial
            && !sighting.governed.empty() && !deniesNothing(side, sighting);
    };
    for (std::size_t l = 0; l < base.sightings.size(); ++l) {
        const Sighting &mine = base.sightings[l];
        if (!isDenial(base, mine))
            continue;
        const auto theirs = std::ranges::find_if(other.sightings, [&](const Sighting &each) {
            return isDenial(other, each) && denyOneThing(base, mine, other, each);
        });
        if (theirs == other.sightings.end())
            continue;
        other.sightings.erase(theirs);
        base.sightings.erase(base.sightings.begin() + static_cast<std::ptrdiff_t>(l--));
    }
}

struct NegationChange {
    TextRange left;
    TextRange right;
};

/// "If he does not pay" denies nothing that happens.
bool isConditional(const Denied &denied)
{
    const IndexRange clause = clauseAround(denied.side.side.words, denied.word);
    return clause.begin > 0
        && isOneOf(denied.side.word(clause.begin - 1), {u"if", u"unless", u"whether", u"wenn", u"ob"});
}

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

/// "Didn't your mother die?" denies nothing, it asks.
bool isQuestion(const Denied &denied)
{
    const auto &words = denied.side.side.words;
    return std::any_of(words.begin() + denied.word, words.end(),
                       [](const Word &word) { return word.normal == u"?"; });
}

/// "Without a licence no boat may sail": what is denied hangs on what is without.
bool isOnCondition(const Denied &denied)
{
    return std::ranges::any_of(denied.side.side.words, [](const Word &word) {
        return isOneOf(word, {u"without", u"unless"});
    });
}

/// "Not until the strike is over" and "only after", "before any trade": two ways to say when.
bool isTimedOtherwise(const Denied &denied, const Denied &far)
{
    constexpr int reach = 10;
    const auto limitOf = [](const Denied &side) {
        const auto count = static_cast<int>(side.side.side.words.size());
        for (int i = std::max(0, side.word - reach); i < std::min(count, side.word + reach); ++i) {
            const Word &word = side.side.word(i);
            if (isOneOf(word, {u"until", u"till", u"unless", u"before", u"once", u"only", u"earliest"}))
                return word.normal;
        }
        return QString();
    };
    const QString mine = limitOf(denied);
    const QString theirs = limitOf(far);
    return !mine.isEmpty() && !theirs.isEmpty() && mine != theirs;
}

/// "Was not published until Monday", "was published on Monday": denied only of the time before.
bool isDeniedUntil(const Denied &denied)
{
    constexpr int reach = 9;
    const Sighting *denial = denialOf(denied);
    if (denial == nullptr)
        return false;
    const auto &words = denied.side.side.words;
    const auto from = words.begin() + denial->words.begin;
    const auto to = from + std::min<std::ptrdiff_t>(reach, words.end() - from);
    return std::any_of(from, to, [](const Word &word) { return isOneOf(word, {u"until", u"till"}); });
}

/// "Denied", "rejected", "refused": who tells it in another way may deny it anywhere.
bool isRefusal(const Denied &denied)
{
    const Sighting *denial = denialOf(denied);
    return denial != nullptr && denial->level == outrightDenial && denial->words.size() == 1;
}

/// "Failed to pay" and "a row over how to pay": what was only meant or tried need not be done.
bool isOnlyMeant(const Denied &denied, const Denied &far)
{
    const Sighting *denial = denialOf(denied);
    const bool isFailing = denial != nullptr && denial->words.size() > 1;
    return isFailing
        && ((far.word > 0 && isOneOf(far.side.word(far.word - 1), {u"to"}))
            || (far.word > 1 && isOneOf(far.side.word(far.word - 2), {u"to"}))
            || std::ranges::any_of(far.side.sightings,
                                   [](const Sighting &each) { return each.kind == WordClass::Attempt; }));
}

/// "No pilot had landed there before" and "the first landing by a pilot".
bool tellsOfFirst(const Denied &denied, const Denied &far)
{
    const auto has = [](const Denied &side, std::initializer_list<QStringView> forms) {
        return std::ranges::any_of(side.side.side.words,
                                   [&forms](const Word &word) { return isOneOf(word, forms); });
    };
    return has(denied, {u"no", u"never", u"not", u"n't"})
        && has(denied, {u"since", u"before", u"ever", u"never"}) && has(far, {u"first", u"last", u"record"});
}

bool hasWord(const Denied &denied, std::initializer_list<QStringView> forms)
{
    return std::ranges::any_of(denied.side.side.words,
                               [&forms](const Word &word) { return isOneOf(word, forms); });
}

/// "No class would have more than 20 pupils", "classes would be capped at 20 pupils".
bool tellsLimit(const Denied &denied, const Denied &far)
{
    // "Cannot afford more than two", "can afford to lose only two".
    return hasWord(denied, {u"than"})
        && hasWord(denied, {u"more", u"fewer", u"less", u"longer", u"higher", u"lower"})
        && hasWord(far,
                   {u"cap", u"caps", u"capped", u"limit", u"limited", u"limits", u"most", u"maximum", u"only",
                    u"ceiling", u"least", u"minimum"});
}

/// "If there was no fighting", "if the fighting stopped".
bool tellsEnd(const Denied &denied, const Denied &far)
{
    constexpr int before = 4;
    constexpr std::ptrdiff_t reach = 8;
    const auto &words = far.side.side.words;
    const auto from = words.begin() + std::max(0, far.word - before);
    const auto to = from + std::min<std::ptrdiff_t>(reach, words.end() - from);
    return hasWord(denied, {u"no", u"not", u"n't", u"never"}) && std::any_of(from, to, [](const Word &word) {
               return isOneOf(word,
                              {u"stop", u"stops", u"stopped", u"end", u"ends", u"ended", u"cease", u"ceases",
                               u"ceased", u"halt", u"halted", u"over"});
           });
}

/// "Not every boat", "some of the boats": a part on either side.
bool tellsPart(const Denied &denied, const Denied &far)
{
    const Sighting *denial = denialOf(denied);
    return denial != nullptr && denial->words.end < static_cast<int>(denied.side.side.words.size())
        && isOneOf(denied.side.word(denial->words.end),
                   {u"every", u"all", u"everyone", u"everybody", u"everything"})
        && hasWord(far, {u"some", u"part", u"most", u"many", u"few", u"several", u"majority"});
}

/// "Rejected the accusation", "dismissed the claim", and "accused": the claim is told as a claim on either
/// side.
bool deniesClaim(const Denied &denied, const Denied &far)
{
    const Sighting *denial = denialOf(denied);
    if (!isRefusal(denied) || denial->governed.empty()
        || !isOneOf(denied.side.word(denial->governed.front()),
                    {u"allegation", u"allegations", u"accusation", u"accusations", u"claim", u"claims",
                     u"charge", u"charges", u"suggestion", u"suggestions", u"criticism"}))
        return false;
    return hasWord(far,
                   {u"accused", u"accuses", u"accusing", u"alleged", u"alleges", u"claimed", u"claims",
                    u"criticised", u"criticized", u"dismissed", u"dismisses", u"dismissing", u"disputed",
                    u"disputes", u"contested", u"rebutted", u"refuted"});
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

/// "Denies stealing" where the other version tells in another sentence that she denies theft, or has the
/// denial itself within marks: "it was not us", "it is false".
bool isDeniedElsewhere(const Denied &denied, const Denied &far)
{
    constexpr std::size_t most = 3000; // Words looked at.
    const Sighting *denial = denialOf(denied);
    const auto isDenying = [](const Word &word) {
        return isOneOf(word, {u"deny", u"denies", u"denied", u"denying", u"denial", u"denials"});
    };
    if (denial == nullptr || !isDenying(denied.side.word(denial->words.begin)))
        return false;
    const std::vector<Word> &words = far.side.side.version->words;
    return std::ranges::any_of(std::span(words).first(std::min(most, words.size())), isDenying)
        || hasWord(far,
                   {u"not", u"n't", u"never", u"no", u"false", u"untrue", u"lie", u"lies", u"nonsense",
                    u"rejected", u"rejects", u"dismissed", u"dismisses", u"disputed", u"disputes", u"refuted",
                    u"contested", u"contests"});
}

/// Whether the sides ask, or tell on a condition, or by another time, so that neither denies the other.
bool areHeldOtherwise(const Denied &left, const Denied &right)
{
    return isQuestion(left) != isQuestion(right) || isOnCondition(left) != isOnCondition(right)
        || isConditional(left) != isConditional(right) || isTimedOtherwise(left, right)
        || isDeniedUntil(left) != isDeniedUntil(right) || isOnlyMeant(left, right) || isOnlyMeant(right, left)
        || tellsOfFirst(left, right) || tellsOfFirst(right, left) || tellsLimit(left, right)
        || tellsLimit(right, left) || isDeniedElsewhere(left, right) || isDeniedElsewhere(right, left)
        || deniesClaim(left, right) || deniesClaim(right, left) || tellsEnd(left, right)
        || tellsEnd(right, left) || tellsPart(left, right) || tellsPart(right, left);
}

/// Whether what the denial denies is not the anchor.
bool isOfAnotherWord(const Denied &denied, const Sighting *denial, const Denied &far)
{
    return denial != nullptr && (isOfVerbAlone(denied, *denial, far) || isOfOtherVerb(denied, *denial, far));
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
    const int least = link.link.relation == Relation::Edited ? 1 : 2;
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
                                    .arg(quoted(base.side.version->text(change->left)),
                                         quoted(other.side.version->text(change->right)));
        findings.push_back(finding(FindingKind::NegationChanged, message,
                                   Tr::tr("One side denies what the other tells."),
                                   {placeOf(sources, link.base.version, change->left),
                                    placeOf(sources, link.other.version, change->right)}));
    }
}

} // namespace retold

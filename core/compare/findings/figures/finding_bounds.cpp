#include "core/annotate/name_words.h"
#include "core/compare/findings/severity.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/translation.h"

#include <algorithm>
#include <array>
#include <optional>

namespace retold {

namespace {

/// Only in a sentence that is else kept.
constexpr double leastKept = 0.6;

/// On which side of a time something lies.
enum class Bound {
    Exact,
    Until,
    From,
    Earliest,  ///< Then or later: how late, nobody says.
    NotBefore, ///< The same, as a denial of the time before.
};

struct BoundPhrase {
    Bound bound;
    std::array<QStringView, 4> words; ///< Empty behind the last.
};

/// Prepositions and phrases of time; a closed class of the grammar.
constexpr std::array boundPhrases{
    BoundPhrase{Bound::Until, {u"by"}},
    BoundPhrase{Bound::Until, {u"until"}},
    BoundPhrase{Bound::Until, {u"till"}},
    BoundPhrase{Bound::Until, {u"before"}},
    BoundPhrase{Bound::Until, {u"no", u"later", u"than"}},
    BoundPhrase{Bound::Until, {u"at", u"the", u"latest"}},
    BoundPhrase{Bound::From, {u"from"}},
    BoundPhrase{Bound::From, {u"since"}},
    BoundPhrase{Bound::From, {u"after"}},
    BoundPhrase{Bound::Earliest, {u"no", u"earlier", u"than"}},
    BoundPhrase{Bound::Earliest, {u"no", u"sooner", u"than"}},
    BoundPhrase{Bound::Earliest, {u"at", u"the", u"earliest"}},
    BoundPhrase{Bound::Exact, {u"in"}},
    BoundPhrase{Bound::Exact, {u"during"}},
    BoundPhrase{Bound::Exact, {u"on"}},
};

int lengthAt(const SideWords &side, int at, const BoundPhrase &phrase)
{
    int length = 0;
    for (const QStringView word : phrase.words) {
        if (word.isEmpty())
            break;
        const int place = at + length;
        if (at < 0 || place >= static_cast<int>(side.words.size())
            || side.words[static_cast<std::size_t>(place)].normal != word)
            return 0;
        ++length;
    }
    return length;
}

/// Whether a time of the calendar, or a season, is told there: what is bounded.
bool isTime(const Word &word)
{
    constexpr qsizetype digits = 4;
    const bool isYear = word.kind == WordKind::Number && word.normal.size() == digits
        && (word.normal.startsWith(u"19") || word.normal.startsWith(u"20"));
    return isYear || nameWords().calendar.contains(word.normal)
        || isOneOf(word,
                   {u"spring", u"summer", u"autumn", u"winter", u"week", u"month", u"year", u"weekend"});
}

struct BoundedTime {
    Bound bound = Bound::Exact;
    int time = 0; ///< The word of the time.
    IndexRange words;
};

/// The longest phrase that begins or ends at the place.
std::optional<std::pair<Bound, IndexRange>> phraseBefore(const SideWords &side, int end)
{
    std::optional<std::pair<Bound, IndexRange>> longest;
    for (const BoundPhrase &phrase : boundPhrases) {
        const auto size = static_cast<int>(
            std::ranges::count_if(phrase.words, [](const QStringView &word) { return !word.isEmpty(); }));
        if (lengthAt(side, end - size, phrase) > 0 && (!longest || size > longest->second.size()))
            longest = {phrase.bound, {end - size, end}};
    }
    return longest;
}

bool isDenial(const Word &word)
{
    return word.normal.endsWith(u"n't")
        || isOneOf(word, {u"not", u"no", u"never", u"nobody", u"unlikely", u"cannot"});
}

/// Whether something denies in the clause that goes on from there in that direction; "if not" sets a term.
bool isDeniedFrom(const SideWords &side, int from, int step)
{
    constexpr int reach = 10;
    const int size = static_cast<int>(side.words.size());
    bool isDenied = false;
    for (int i = from, left = reach; i >= 0 && i < size && left > 0; i += step, --left) {
        const Word &word = side.words[static_cast<std::size_t>(i)];
        if (isOneOf(word, {u"if", u"unless"}))
            return false;
        if (word.kind == WordKind::Punctuation)
            break;
        isDenied = isDenied || isDenial(word);
    }
    return isDenied;
}

/// "Will not open before May", "no ruling before May", "until May she did not know".
bool isDeniedUntilThen(const SideWords &side, const IndexRange &phrase, int time)
{
    const Word &bound = side.words[static_cast<std::size_t>(phrase.begin)];
    const bool isUntil = isOneOf(bound, {u"until", u"till"});
    return (isUntil || isOneOf(bound, {u"before"}))
        && (isDeniedFrom(side, phrase.begin - 1, -1) || (isUntil && isDeniedFrom(side, time + 1, 1)));
}

/// Whether a denial at the word tells of the time that "until" names: "was not filed until Monday" that it
/// was filed then, "is not scheduled until Monday" that it is scheduled for then; "is not expected until
/// Monday" leaves the day open.
bool tellsThen(const SideWords &side, int denial)
{
    const Word &word = side.words[static_cast<std::size_t>(denial)];
    const bool isJoined = word.normal.endsWith(u"n't");
    const auto count = static_cast<int>(side.words.size());
    if ((!isJoined && !isOneOf(word, {u"not"})) || denial == 0 || denial + 1 == count)
        return false;
    const Word &verb = side.words[static_cast<std::size_t>(denial) + 1];
    const QStringView own = isJoined && word.normal.size() > 3
        ? QStringView(word.normal).chopped(3)
        : QStringView(side.words[static_cast<std::size_t>(denial) - 1].normal);
    const bool isPast = own == u"was" || own == u"were" || own == u"did" || own == u"had";
    return isOneOf(verb, {u"scheduled", u"due", u"set", u"planned"})
        || (isPast
            && !isOneOf(verb,
                        {u"expect", u"expected", u"plan", u"intend", u"want", u"hope", u"think", u"likely",
                         u"supposed", u"allowed", u"going", u"to", u"be"}));
}

/// The same of the denial nearest to "until", before it or behind the time.
bool isToldOfThen(const SideWords &side, const IndexRange &phrase, int time)
{
    constexpr int reach = 10;
    if (!isOneOf(side.words[static_cast<std::size_t>(phrase.begin)], {u"until", u"till"}))
        return false;
    for (int i = phrase.begin - 1; i >= std::max(0, phrase.begin - reach); --i) {
        if (isDenial(side.words[static_cast<std::size_t>(i)]))
            return tellsThen(side, i);
    }
    const int last = std::min(static_cast<int>(side.words.size()), time + reach);
    for (int i = time + 1; i < last; ++i) {
        if (isDenial(side.words[static_cast<std::size_t>(i)]))
            return tellsThen(side, i);
    }
    return false;
}

/// By "at the earliest" behind the time or before its preposition: "at the earliest in July 2027".
BoundedTime withEndPhrase(const SideWords &side, BoundedTime found, int behind)
{
    constexpr int endLength = 3; // Words of "at the earliest".
    const int begin = found.words.begin;
    for (const BoundPhrase &phrase : boundPhrases) {
        if (phrase.words[0] != u"at")
            continue;
        if (lengthAt(side, behind, phrase) > 0)
            found = {phrase.bound, found.time, {begin, behind + endLength}};
        else if (lengthAt(side, begin - endLength, phrase) > 0)
            found = {phrase.bound, found.time, {begin - endLength, found.words.end}};
    }
    return found;
}

/// How the time is bounded: by what stands before it, over "the end of", and by "at the earliest" behind it.
std::optional<BoundedTime> boundOf(const SideWords &side, int time)
{
    int begin = time;
    while (begin > 0
           && (side.words[static_cast<std::size_t>(begin) - 1].kind == WordKind::Number
               || isOneOf(side.words[static_cast<std::size_t>(begin) - 1],
                          {u"the", u"end", u"of", u"next", u"last", u"this", u"early", u"late", u"mid",
                           u"start", u"half", u"quarter", u"first", u"second", u"third", u"fourth",
                           u"beginning", u"month", u"months"})))
        --begin;
    auto before = phraseBefore(side, begin);
    if (!before)
        return {};
    if (isToldOfThen(side, before->second, time))
        before->first = Bound::Exact;
    else if (isDeniedUntilThen(side, before->second, time))
        before->first = Bound::NotBefore;
    int behind = time + 1; // "In July 2027 at the earliest".
    while (behind < static_cast<int>(side.words.size())
           && side.words[static_cast<std::size_t>(behind)].kind == WordKind::Number)
        ++behind;
    return withEndPhrase(side, {before->first, time, {before->second.begin, time + 1}}, behind);
}

TextRange rangeOf(const SideWords &side, const IndexRange &words)
{
    return {side.words[static_cast<std::size_t>(words.begin)].range.begin,
            side.words[static_cast<std::size_t>(words.end) - 1].range.end};
}

/// The words of one time on both sides, each there once.
std::vector<std::pair<int, int>> sharedTimes(const LinkWords &words)
{
    std::vector<std::pair<int, int>> shared;
    const auto isOnce = [](const SideWords &side, const Word &time) {
        return std::ranges::count(side.words, time.normal, &Word::normal) == 1;
    };
    for (int i = 0; i < static_cast<int>(words.left.words.size()); ++i) {
        const Word &time = words.left.words[static_cast<std::size_t>(i)];
        if (!isTime(time) || !isOnce(words.left, time) || !isOnce(words.right, time))
            continue;
        const auto there = std::ranges::find(words.right.words, time.normal, &Word::normal);
        shared.emplace_back(i, static_cast<int>(there - words.right.words.begin()));
    }
    return shared;
}

bool isSince(const SideWords &side, const BoundedTime &time)
{
    return isOneOf(side.words[static_cast<std::size_t>(time.words.begin)], {u"since"});
}

/// "Twice since May", "twice in May"; not "reopened in May", "open again since May".
bool haveOneWordBefore(const LinkWords &words, int left, int right)
{
    return left > 0 && right > 0
        && words.left.words[static_cast<std::size_t>(left) - 1].stem
        == words.right.words[static_cast<std::size_t>(right) - 1].stem;
}

/// "Has bought none since 2009", "last bought one in 2009".
bool tellsLast(const SideWords &side)
{
    return std::ranges::any_of(side.words, [](const Word &word) {
        return isOneOf(word, {u"last", u"latest"});
    });
}

/// "Not before May", "in May at the earliest": nothing is promised for May.
bool isOpen(const BoundedTime &time)
{
    return time.bound == Bound::Earliest || time.bound == Bound::NotBefore;
}

/// "In May" and "by May" agree unless the other is told from then on. What has been so since May was not so
/// in May alone; but what was done in May may be so since. "Closed until May" may be "not open before May".
bool areApart(const LinkWords &words, const BoundedTime &left, const BoundedTime &right)
{
    if (isOpen(left) != isOpen(right)) {
        const Bound open = (isOpen(left) ? left : right).bound;
        const Bound other = (isOpen(left) ? right : left).bound;
        return other == Bound::Exact || (open == Bound::Earliest && other == Bound::Until);
    }
    if (isOpen(left))
        return false;
    if (left.bound == Bound::Exact || right.bound == Bound::Exact)
        return isSince(words.left, left) && !isSince(words.right, right) && !tellsLast(words.right)
            && haveOneWordBefore(words, left.words.begin, right.words.begin);
    return left.bound != right.bound;
}

Finding turnedFinding(const FindingSources &sources, const BaseLink &link, const BoundedTime &before,
                      const BoundedTime &after)
{
    const LinkWords &words = link.words;
    const TextRange left = rangeOf(words.left, before.words);
    const TextRange right = rangeOf(words.right, after.words);
    const bool hasExact = before.bound == Bound::Exact || after.bound == Bound::Exact;
    const bool isPromise = hasExact && isOpen(before) != isOpen(after);
    Finding turned = finding(
        isPromise ? FindingKind::StrengthChanged : FindingKind::TimeChanged,
        Tr::tr("%1 became %2")
            .arg(quoted(words.left.version->text(left)), quoted(words.right.version->text(right))),
        isPromise
            ? Tr::tr("One side tells of it for that time, the other only says that it will not be sooner.")
            : Tr::tr("The two lie on either side of one time."),
        {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, right)});
    if (!isPromise && hasExact)
        turned.severity = lowered(turned.severity);
    return turned;
}

} // namespace

/// "In the autumn at the earliest" told as "by the autumn", "until the end of March" as "from the end of
/// March": the other side of one time. And "not before May" told as "in May", a promise that nobody made.
/// English alone.
void findTurnedBounds(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const LinkWords &words = link.words;
    if (!isWorthReadingAsEnglish(sources, link) || !isKept(link, leastKept))
        return;
    for (const auto &[mine, theirs] : sharedTimes(words)) {
        const auto before = boundOf(words.left, mine);
        const auto after = boundOf(words.right, theirs);
        if (!before || !after || !areApart(words, *before, *after))
            continue;
        findings.push_back(turnedFinding(sources, link, *before, *after));
    }
}

} // namespace retold

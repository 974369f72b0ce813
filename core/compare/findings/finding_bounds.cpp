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
enum class Bound { Exact, Until, From };

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
    BoundPhrase{Bound::From, {u"no", u"earlier", u"than"}},
    BoundPhrase{Bound::From, {u"not", u"before"}},
    BoundPhrase{Bound::From, {u"at", u"the", u"earliest"}},
    BoundPhrase{Bound::Exact, {u"in"}},
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

/// How the time is bounded: by what stands before it, over "the end of", and by "at the earliest" behind it.
std::optional<BoundedTime> boundOf(const SideWords &side, int time)
{
    int begin = time;
    while (begin > 0
           && (side.words[static_cast<std::size_t>(begin) - 1].kind == WordKind::Number
               || isOneOf(side.words[static_cast<std::size_t>(begin) - 1],
                          {u"the", u"end", u"of", u"next", u"last", u"this", u"early", u"late", u"mid"})))
        --begin;
    const auto before = phraseBefore(side, begin);
    if (!before)
        return {};
    BoundedTime found{before->first, time, {before->second.begin, time + 1}};
    for (const BoundPhrase &phrase : boundPhrases) {
        const int length = phrase.words[0] == u"at" ? lengthAt(side, time + 1, phrase) : 0;
        if (length > 0)
            found = {phrase.bound, time, {before->second.begin, time + 1 + length}};
    }
    return found;
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

/// "In May" and "by May" agree unless the other is told from then on. What has been so since May was not so
/// in May alone; but what was done in May may be so since.
bool areApart(const LinkWords &words, const BoundedTime &left, const BoundedTime &right)
{
    if (left.bound == Bound::Exact || right.bound == Bound::Exact)
        return isSince(words.left, left) && !isSince(words.right, right)
            && haveOneWordBefore(words, left.words.begin, right.words.begin);
    return left.bound != right.bound;
}

} // namespace

/// "In the autumn at the earliest" told as "by the autumn", "until the end of March" as "from the end of
/// March": the other side of one time. English alone.
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
        const TextRange left = rangeOf(words.left, before->words);
        const TextRange right = rangeOf(words.right, after->words);
        Finding turned = finding(
            FindingKind::TimeChanged,
            Tr::tr("%1 became %2")
                .arg(quoted(words.left.version->text(left)), quoted(words.right.version->text(right))),
            Tr::tr("The two lie on either side of one time."),
            {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, right)});
        if (before->bound == Bound::Exact || after->bound == Bound::Exact)
            turned.severity = lowered(turned.severity);
        findings.push_back(std::move(turned));
    }
}

} // namespace retold

#include "core/annotate/number_lexicon.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/language/word_lists.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace retold {

namespace {

/// "The vote before the protest": what came first and what came later, by a word that puts them in order.
struct Sequence {
    IndexRange words; ///< Those that put them in order, into the words of the side.
    QSet<QString> earlier;
    QSet<QString> later;
    IndexRange subordinate; ///< What stands behind the words: "the protest".
    bool isFronted = false; ///< "Before the protest, the vote": it opens the clause.
    bool isTurned = false;  ///< By a denial.
    bool isAfter = false;
};

const Word &wordAt(const SideWords &side, int index)
{
    return side.words[static_cast<std::size_t>(index)];
}

/// How many words at the place say "before", or "after".
struct OrderWord {
    int length = 0;
    bool isAfter = false;
};

OrderWord orderWordAt(const SideWords &side, int i)
{
    const bool hasNext = i + 1 < static_cast<int>(side.words.size());
    const Word &word = wordAt(side, i);
    if (isOneOf(word, {u"before"}))
        return {1, false};
    if (hasNext && isOneOf(word, {u"ahead"}) && isOneOf(wordAt(side, i + 1), {u"of"}))
        return {2, false};
    if (hasNext && isOneOf(word, {u"prior"}) && isOneOf(wordAt(side, i + 1), {u"to"}))
        return {2, false};
    if (isOneOf(word, {u"after", u"following"}))
        return {1, true};
    return {};
}

/// To where the statement ends that way: a full stop, a verb of saying behind a comma, or another word of
/// order.
bool endsPart(const SideWords &side, int i)
{
    const Word &word = wordAt(side, i);
    if (word.kind == WordKind::Punctuation)
        return isOneOf(word, {u",", u".", u";", u":", u"?", u"!", u"–", u"—", u"(", u")"});
    const bool isNext
        = i + 1 < static_cast<int>(side.words.size()) && isOneOf(wordAt(side, i + 1), {u"then"});
    return (isNext && isOneOf(word, {u"and"})) // "After the crash and then panic": a third event.
        || isOneOf(word, {u"but", u"that", u"which", u"who", u"while", u"although", u"because"});
}

/// "That trip", "this vote": no conjunction, but points at what was told before.
bool isPointer(const SideWords &side, int i)
{
    return i + 1 < static_cast<int>(side.words.size()) && isOneOf(wordAt(side, i), {u"that", u"this"})
        && !wordAt(side, i + 1).isFunctionWord && wordAt(side, i + 1).kind != WordKind::Punctuation;
}

IndexRange partBehind(const SideWords &side, int from)
{
    IndexRange part{from, from};
    if (isPointer(side, from))
        ++part.end;
    while (part.end < static_cast<int>(side.words.size()) && !endsPart(side, part.end)
           && orderWordAt(side, part.end).length == 0)
        ++part.end;
    return part;
}

IndexRange partBefore(const SideWords &side, int end)
{
    IndexRange part{end, end};
    while (part.begin > 0 && !endsPart(side, part.begin - 1))
        --part.begin;
    return part;
}

/// What is told to come before or after what stands behind. "He must serve half, or three years, before he is
/// freed": a comma does not open a clause where nothing follows that one.
IndexRange mainBefore(const SideWords &side, int order, const IndexRange &behind)
{
    const bool isLast = behind.end >= static_cast<int>(side.words.size())
        || isOneOf(wordAt(side, behind.end), {u".", u";", u"?", u"!"});
    const bool isParted = order > 0 && isOneOf(wordAt(side, order - 1), {u","});
    if (!isParted || !isLast)
        return partBefore(side, order);
    IndexRange part = partBefore(side, order - 1);
    if (part.begin > 0 && isOneOf(wordAt(side, part.begin - 1), {u","}))
        part.begin = partBefore(side, part.begin - 1).begin;
    return part;
}

/// "The count, made on Sunday, |before the report came out|, gave them 40": an aside, which parts what it
/// tells of in two.
bool isAside(const SideWords &side, int order, const IndexRange &behind)
{
    const bool isClosed
        = behind.end < static_cast<int>(side.words.size()) && isOneOf(wordAt(side, behind.end), {u","});
    return isClosed && order > 1 && isOneOf(wordAt(side, order - 1), {u","});
}

/// What stands before an aside in its sentence, up to a clause of its own.
IndexRange partBeforeAside(const SideWords &side, int order)
{
    IndexRange part{order - 1, order - 1};
    while (part.begin > 0
           && (isOneOf(wordAt(side, part.begin - 1), {u","}) || !endsPart(side, part.begin - 1)))
        --part.begin;
    return part;
}

QSet<QString> stemsIn(const SideWords &side, const IndexRange &part)
{
    return contentStems(
        std::span(side.words)
            .subspan(static_cast<std::size_t>(part.begin), static_cast<std::size_t>(part.size())));
}

/// "A day after", "after which", "before then", "after all": no order of two events.
bool ordersNothing(const SideWords &side, const OrderWord &order, int i)
{
    const int next = i + order.length;
    // "After two years" is a span.
    const bool isSpan = next + 1 < static_cast<int>(side.words.size())
        && (wordAt(side, next).kind == WordKind::Number || numberWord(wordAt(side, next).normal))
        && isOneOf(wordAt(side, next + 1),
                   {u"year", u"years", u"month", u"months", u"week", u"weeks", u"day", u"days", u"hour",
                    u"hours", u"minutes"});
    return next >= static_cast<int>(side.words.size()) || isSpan
        || (isOneOf(wordAt(side, next),
                    {u"which", u"that", u"then", u"all", u"this", u"him", u"her", u"them", u",", u".", u"had",
                     u"has", u"was", u"were"})
            && !isPointer(side, next))
        || (i > 0 && isOneOf(wordAt(side, i - 1), {u"the", u"a", u"named", u"look", u"looked", u"looking"}));
}

/// "Denied that it had known before May": whoever denies it tells no order.
bool isDeniedAhead(const SideWords &side, int begin)
{
    return isOneOfAt(std::span(side.words), begin - 1, {u"that"})
        && isOneOfAt(std::span(side.words), begin - 2, {u"denied", u"denies", u"deny", u"denying"});
}

/// "Closed if it is not inspected before May", "would not say whether it was known before May" deny no event.
bool isDenied(const SideWords &side, const IndexRange &part)
{
    const auto words
        = std::span(side.words)
              .subspan(static_cast<std::size_t>(part.begin), static_cast<std::size_t>(part.size()));
    const auto isRuledOut = [](const Word &first, const Word &second) {
        return isOneOf(first, {u"ruled", u"rules", u"ruling"}) && isOneOf(second, {u"out"});
    };
    return !hasWord(words, {u"if", u"unless", u"whether"})
        && (std::ranges::any_of(words, isPlainDenial) || hasWord(words, {u"unlikely", u"refused"})
            || std::ranges::adjacent_find(words, isRuledOut) != words.end());
}

/// What the word of order at the place puts in order; nothing where somebody denies it.
std::optional<Sequence> sequenceAt(const SideWords &side, const OrderWord &order, int i)
{
    const IndexRange behind = partBehind(side, i + order.length);
    IndexRange main = mainBefore(side, i, behind);
    const bool isFronted = main.size() == 0;
    if (isFronted)
        main = partBehind(side, std::min(behind.end + 1, static_cast<int>(side.words.size())));
    if (isDeniedAhead(side, main.begin))
        return {};
    const bool isTurned = !order.isAfter && isDenied(side, main); // "Decides nothing before the verdict".
    Sequence sequence{{i, i + order.length}, {}, {}, behind, isFronted, isTurned, order.isAfter};
    QSet<QString> told = stemsIn(side, main);
    if (isFronted && isAside(side, i, behind))
        told += stemsIn(side, partBeforeAside(side, i));
    const bool isToldLater = order.isAfter != isTurned;
    sequence.earlier = isToldLater ? stemsIn(side, behind) : told;
    sequence.later = isToldLater ? told : stemsIn(side, behind);
    const QSet<QString> both = sequence.earlier & sequence.later;
    sequence.earlier -= both;
    sequence.later -= both;
    return sequence;
}

std::vector<Sequence> sequencesIn(const SideWords &side)
{
    std::vector<Sequence> sequences;
    for (int i = 0; i < static_cast<int>(side.words.size()); ++i) {
        const OrderWord order = orderWordAt(side, i);
        if (order.length == 0 || ordersNothing(side, order, i))
            continue;
        if (std::optional<Sequence> sequence = sequenceAt(side, order, i))
            sequences.push_back(*std::move(sequence));
    }
    return sequences;
}

/// What was first on one side is later on the other, and hardly more than who does it is in the order of
/// before.
bool areTurned(const Sequence &before, const Sequence &after)
{
    constexpr qsizetype fewest = 3;
    const qsizetype first = (before.earlier & after.later).size();
    const qsizetype second = (before.later & after.earlier).size();
    const qsizetype kept = (before.earlier & after.earlier).size() + (before.later & after.later).size();
    const bool isPlain = kept == 0 && !before.isTurned && !after.isTurned;
    return first > 0 && second > 0 && first + second >= (isPlain ? fewest - 1 : fewest)
        && 3 * kept <= first + second;
}

/// The stem of the first content word behind the word of order: "the |report| came out".
QString headOf(const SideWords &side, const Sequence &sequence)
{
    for (int i = sequence.subordinate.begin; i < sequence.subordinate.end; ++i) {
        const Word &word = wordAt(side, i);
        if (word.kind == WordKind::Word && !word.isFunctionWord)
            return word.stem;
    }
    return {};
}

/// "Before the report came out", "after the report’s publication": the words of order themselves are turned,
/// so that it is no guess, however little else the sentences have in common.
bool areSurelyTurned(const SideWords &base, const Sequence &before, const SideWords &other,
                     const Sequence &after)
{
    constexpr qsizetype many = 4;
    const qsizetype turned = (before.earlier & after.later).size() + (before.later & after.earlier).size();
    return before.isAfter != after.isAfter && turned >= many && headOf(base, before) == headOf(other, after)
        && !before.earlier.intersects(after.earlier) && !before.later.intersects(after.later);
}

/// From a few words before the word of order to the end of what follows it.
TextRange phraseOf(const SideWords &side, const Sequence &sequence)
{
    constexpr int wordsBefore = 4;
    constexpr int wordsBehind = 6;
    const int begin = sequence.isFronted
        ? sequence.words.begin
        : std::max(partBefore(side, sequence.words.begin).begin, sequence.words.begin - wordsBefore);
    int last = std::min(sequence.subordinate.end, sequence.words.end + wordsBehind);
    if (sequence.isFronted) { // Up to what is told to come before or after it.
        const IndexRange main
            = partBehind(side, std::min(sequence.subordinate.end + 1, static_cast<int>(side.words.size())));
        last = main.size() > 0 ? std::min(main.end, main.begin + wordsBehind) : last;
    }
    return {wordAt(side, begin).range.begin, wordAt(side, std::max(last, sequence.words.end) - 1).range.end};
}

/// "Offered to host talks": a deed of now whose object is still to come.
std::optional<int> offerIn(const SideWords &side, const IndexRange &part)
{
    for (int i = part.begin; i + 1 < part.end; ++i) {
        const bool isOffer = isOneOf(wordAt(side, i),
                                     {u"offered", u"promised", u"vowed", u"agreed", u"proposed", u"pledged",
                                      u"decided", u"threatened", u"asked", u"planned", u"invited"});
        if (isOffer && isOneOf(wordAt(side, i + 1), {u"to"}))
            return i;
    }
    return {};
}

/// "He offered to host talks after the trip" has the talks after it; "After the trip he offered to host
/// talks" has the offer after it.
bool isOfferMoved(const SideWords &base, const Sequence &before, const SideWords &other,
                  const Sequence &after)
{
    if (before.isAfter != after.isAfter || before.isFronted == after.isFronted
        || !stemsIn(base, before.subordinate).intersects(stemsIn(other, after.subordinate)))
        return false;
    const auto mainOf = [](const SideWords &side, const Sequence &sequence) {
        return sequence.isFronted
            ? partBehind(side, std::min(sequence.subordinate.end + 1, static_cast<int>(side.words.size())))
            : partBefore(side, sequence.words.begin);
    };
    const auto mine = offerIn(base, mainOf(base, before));
    const auto theirs = offerIn(other, mainOf(other, after));
    return mine && theirs && wordAt(base, *mine).stem == wordAt(other, *theirs).stem;
}

void report(const FindingSources &sources, const BaseLink &link, const Sequence &before,
            const Sequence &after, const QString &why, Findings &findings)
{
    const TextRange left = phraseOf(link.words.left, before);
    const TextRange right = phraseOf(link.words.right, after);
    findings.push_back(finding(
        FindingKind::TimeChanged,
        Tr::tr("%1 became %2")
            .arg(quoted(link.words.left.version->text(left)), quoted(link.words.right.version->text(right))),
        why, {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, right)}));
    findings.back().severity = lowered(findings.back().severity);
}

} // namespace

/// What came before is told as coming after. English alone.
void findChangedSequence(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const std::vector<Sequence> answers = sequencesIn(other);
    for (const Sequence &before : sequencesIn(base)) {
        for (const Sequence &after : answers) {
            if (areTurned(before, after)) {
                report(sources, link, before, after, Tr::tr("What came first now comes later."), findings);
                if (!areSurelyTurned(base, before, other, after))
                    lowerGuess(link, findings);
                return; // One sentence, one cause.
            }
            if (isOfferMoved(base, before, other, after)) {
                report(sources, link, before, after,
                       Tr::tr("What is told to come after it is now another thing."), findings);
                return;
            }
        }
    }
}

} // namespace retold

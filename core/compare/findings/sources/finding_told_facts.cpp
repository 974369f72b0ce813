#include "core/annotate/name_words.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/placed_stances.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// What leaves a sentence open, or tells whose word it is.
bool isOpen(const StanceSighting &stance)
{
    return stance.stance != Stance::Established && stance.stance != Stance::Regretted
        && stance.stance != Stance::Apologised;
}

bool hasVerbOfSaying(const AnnotatedVersion &version, std::span<const Word> words)
{
    return std::ranges::any_of(words, [&](const Word &word) {
        const bool isName = &word != &words.front() && version.text(word.range).front().isUpper();
        return !isName
            && (nameWords().sayingVerbs.contains(word.normal)
                || isOneOf(
                    word,
                    {u"according", u"says", u"say", u"told", u"tells", u"court", u"heard", u"put", u"puts"}));
    });
}

/// "Police believe the fire was set": without a "that".
bool isBelief(const Word &verb, const Word &next)
{
    return isOneOf(verb, {u"believe", u"believes", u"think", u"thinks", u"suspect", u"suspects"})
        && next.kind == WordKind::Word && !isOneOf(next, {u"in", u"so", u"of", u"about", u"not"});
}

/// Where what the stance is taken to begins: "suspected of starting", "believed to be", "investigates
/// whether"; nothing where the stance has no such clause, as "an investigation".
std::optional<int> clauseBehind(const Placed &placed)
{
    constexpr int reach = 6;        // "Asked on Friday whether".
    constexpr int personReach = 12; // "Accused the 51-year-old former director of hiding".
    const auto words = placed.version.words(placed.sentence);
    const int begin = placed.stance.words.end;
    const int last = std::min(begin + personReach, static_cast<int>(words.size()) - 1);
    const Word &end = words[static_cast<std::size_t>(begin - 1)];
    if (placed.stance.stance == Stance::Blamed)
        return begin;
    if (isOneOf(end, {u"to", u"have", u"be", u"that", u"whether"}))
        return begin;
    if (begin < last && isBelief(end, words[static_cast<std::size_t>(begin)]))
        return begin;
    for (int i = begin; i < last; ++i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        if (word.kind == WordKind::Punctuation && !isOneOf(word, {u"-"}))
            return {};
        if (i < begin + reach && isOneOf(word, {u"that", u"whether", u"if", u"to"}))
            return i + 1;
        if (isOneOf(word, {u"of"}) && words[static_cast<std::size_t>(i) + 1].normal.endsWith(u"ing"))
            return i + 1;
    }
    return {};
}

/// The stems of the matter behind that place; of blame the first words, which name the cause.
QStringList toldOf(const Placed &placed, int from)
{
    const auto words = placed.version.words(placed.sentence);
    const bool isBlame = placed.stance.stance == Stance::Blamed;
    const int end = placed.stance.propositionWords.end;
    QStringList told;
    for (int i = from; i < end; ++i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        if (isBlame && (word.kind == WordKind::Punctuation || isOneOf(word, {u"for", u"on", u"to"})))
            break;
        if (!word.isFunctionWord && word.kind != WordKind::Punctuation)
            told += word.stem;
    }
    return told;
}

bool tellsWhole(const VersionStances &version, int sentence, const QStringList &told)
{
    constexpr qsizetype fewest = 2;
    QStringList stems;
    for (const Word &word : version.words(sentence)) {
        if (!word.isFunctionWord && word.kind != WordKind::Punctuation)
            stems += word.stem;
    }
    const qsizetype common = commonOf(told, stems);
    return common >= fewest && 10 * common >= 7 * told.size();
}

/// Whether the sentence can be read as a bare fact, where the base's `own` may have a speaker as well.
bool isBare(const VersionStances &version, int sentence, bool isSaidAnyway)
{
    return std::ranges::none_of(version.in(sentence), isOpen)
        && (isSaidAnyway || !hasVerbOfSaying(version.version, version.words(sentence)));
}

/// Whether the base tells it as a fact as well, beside the claim.
bool isFactInBase(const Placed &claim, const QStringList &told)
{
    for (int each = std::max(0, claim.sentence - 2);
         each <= std::min(claim.version.last(), claim.sentence + 2); ++each) {
        if (each != claim.sentence && tellsWhole(claim.version, each, told)
            && isBare(claim.version, each, true))
            return true;
    }
    return false;
}

bool isClaim(Stance stance)
{
    return stance == Stance::Accused || stance == Stance::Believed || stance == Stance::Asked
        || stance == Stance::Blamed;
}

/// Whether a sentence beside it still says that it is a claim.
bool isClaimedBeside(const VersionStances &other, int sentence, const StanceSighting &claim)
{
    for (int each = std::max(0, sentence - 1); each <= std::min(other.last(), sentence + 1); ++each) {
        if (std::ranges::any_of(other.in(each), [&](const StanceSighting &stance) {
                return isClaim(stance.stance) && areOfOneMatter(stance, claim);
            }))
            return true;
    }
    return false;
}

/// "Puts the cost at 2 million": an estimate as well.
bool isPutAt(std::span<const Word> words)
{
    const auto put = std::ranges::find_if(words, [](const Word &word) {
        return isOneOf(word, {u"put", u"puts", u"putting"});
    });
    return put != words.end()
        && std::any_of(put, words.end(), [](const Word &word) { return isOneOf(word, {u"at"}); });
}

/// Whose words those in marks are is a matter of the quotation.
bool isQuoted(const VersionStances &version, int sentence)
{
    const TextRange &range = version.version.sentences[static_cast<std::size_t>(sentence)].range;
    return std::ranges::any_of(version.version.quotes, [&](const Quote &quote) {
        return quote.type == QuoteType::Direct && quote.range.overlaps(range);
    });
}

/// A sentence that answers no other and has the whole claim in its own words: what is stripped of its source
/// gets no link.
std::optional<int> strayTelling(const FindingSources &sources, const Placed &claim, const QStringList &told,
                                const VersionStances &other)
{
    constexpr qsizetype fewest = 4;
    if (claim.stance.stance != Stance::Accused || told.size() < fewest
        || isSurelyLinked(sources, claim.version.index, claim.sentence, other.index))
        return {};
    for (int each = 0; each <= other.last(); ++each) {
        const bool isBody
            = other.version.sentences[static_cast<std::size_t>(each)].kind == SentenceKind::Body;
        if (isBody && !isSurelyLinked(sources, other.index, each, claim.version.index)
            && tellsWhole(other, each, told) && isBare(other, each, false) && !isQuoted(other, each)
            && !isClaimedBeside(other, each, claim.stance))
            return each;
    }
    return {};
}

std::optional<int> bareTelling(const FindingSources &sources, const Placed &claim, const QStringList &told,
                               const VersionStances &other)
{
    // "Estimated that it had cost" and "put the cost at": to tell an estimate takes a verb of saying as well.
    const auto stanceWords = claim.version.words(claim.sentence)
                                 .subspan(static_cast<std::size_t>(claim.stance.words.begin),
                                          static_cast<std::size_t>(claim.stance.words.size()));
    const bool isEstimate = std::ranges::any_of(
        stanceWords, [](const Word &word) { return word.stem.startsWith(QLatin1StringView("estim")); });
    const bool isSaid = claim.stance.stance == Stance::Believed && !isEstimate
        && hasVerbOfSaying(claim.version.version, claim.version.words(claim.sentence));
    for (const int sentence : windowOf(sources, claim.version.index, claim.sentence, other.index, true)) {
        const bool isBody
            = other.version.sentences[static_cast<std::size_t>(sentence)].kind == SentenceKind::Body;
        const auto words = other.words(sentence);
        const bool isQuestion = !words.empty()
            && (isOneOf(words.back(), {u"?"}) || hasWord(words, {u"mind", u"minds", u"undecided"}));
        const bool isPoll = isOfPoll(words) && isOfPoll(claim.version.words(claim.sentence));
        if (isBody && !isQuestion && !isPoll && tellsWhole(other, sentence, told)
            && isBare(other, sentence, isSaid) && !isQuoted(other, sentence)
            && !(isEstimate && isPutAt(words)) && !isClaimedBeside(other, sentence, claim.stance))
            return sentence;
    }
    return strayTelling(sources, claim, told, other);
}

void report(const FindingSources &sources, const Placed &claim, int version, int sentence, Findings &findings)
{
    const AnnotatedVersion &other = versionAt(sources, version);
    const TextRange mine = phraseOf(claim);
    findings.push_back(
        finding(FindingKind::StrengthChanged,
                Tr::tr("%1 became %2")
                    .arg(quoted(claim.version.version.text(mine)),
                         quoted(other.text(other.sentences[static_cast<std::size_t>(sentence)]))),
                Tr::tr("One side leaves it open, and the other tells it as a fact."),
                {placeOf(sources, claim.version.index, mine), placeOfSentence(sources, version, sentence)}));
}

/// Reports where the other version tells as a fact what the base calls a claim.
void findTelling(const FindingSources &sources, const Placed &claim, const VersionStances &other,
                 Findings &findings)
{
    const std::optional<int> from = isClaim(claim.stance.stance) ? clauseBehind(claim) : std::nullopt;
    const QStringList told = from ? toldOf(claim, *from) : QStringList();
    if (told.isEmpty())
        return;
    const std::optional<int> telling = bareTelling(sources, claim, told, other);
    if (telling && !isFactInBase(claim, told))
        report(sources, claim, other.index, *telling, findings);
}

} // namespace

/// What somebody was accused or suspected of, what was believed, asked or blamed, and is now told as a fact.
void findClaimsToldAsFacts(const FindingSources &sources, Findings &findings)
{
    forEachStance(sources, [&](const Placed &claim, const VersionStances &other) {
        findTelling(sources, claim, other, findings);
    });
}

} // namespace retold

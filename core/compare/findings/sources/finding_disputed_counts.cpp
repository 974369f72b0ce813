#include "core/compare/findings/sources/finding_disputed_counts.h"

#include "core/annotate/name_words.h"
#include "core/compare/figures/figure_findings.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace retold {

namespace {

using Words = std::span<const Word>;

/// What one side says of how many.
struct Count {
    Words words; ///< Of its clause.
    const Figure *figure = nullptr;
};

bool isTelling(const Word &word)
{
    return isOneOf(word, {u"said",      u"says",      u"say",     u"put",       u"puts",     u"counted",
                          u"counts",    u"estimated", u"claimed", u"claims",    u"claim",    u"according",
                          u"estimates", u"estimate",  u"reckon",  u"reckoned",  u"reckons",  u"reported",
                          u"reports",   u"argue",     u"argued",  u"told",      u"insisted", u"insist",
                          u"speak",     u"spoke",     u"alleged", u"allegedly", u"count",    u"believed"});
}

bool hasTelling(Words words)
{
    return std::ranges::any_of(words, isTelling);
}

/// Money, shares and plain numbers that have one value.
std::optional<double> valueOf(const Figure &figure)
{
    const double *value = std::get_if<double>(&figure.value);
    const bool isCount = figure.kind == FigureKind::Number || figure.kind == FigureKind::Percentage
        || figure.kind == FigureKind::Currency;
    return isCount && value != nullptr ? std::optional(*value) : std::nullopt;
}

bool opensOtherSide(Words words, std::size_t i)
{
    return isOneOf(words[i], {u";"})
        || (i > 0 && isOneOf(words[i - 1], {u","})
            && isOneOf(words[i], {u"but", u"while", u"whereas", u"although"}));
}

/// The one figure of the clause, where it is a count that somebody tells; days and years count nothing.
const Figure *countIn(const AnnotatedVersion &version, int sentence, Words clause)
{
    const Figure *count = nullptr;
    int figures = 0;
    for (const Figure &figure : inSentence(version.figures, sentence)) {
        if (isTime(figure) || figure.range.begin < clause.front().range.begin
            || figure.range.end > clause.back().range.end)
            continue;
        ++figures;
        count = valueOf(figure) ? &figure : nullptr;
    }
    return figures == 1 && hasTelling(clause) ? count : nullptr;
}

/// The clauses of a sentence that each tell one count, in order; a clause without one stands empty.
void addCounts(const AnnotatedVersion &version, int sentence, std::vector<Count> &counts)
{
    const Words words = wordsAt(version, sentence);
    std::size_t begin = 0;
    for (std::size_t end = 1; end <= words.size(); ++end) {
        if (end < words.size() && !opensOtherSide(words, end))
            continue;
        const Words clause = words.subspan(begin, end - begin);
        counts.push_back({clause, countIn(version, sentence, clause)});
        begin = end;
    }
}

/// Hardly more than who says it and how many: it is of what was told right before.
bool goesOnFrom(const Count &former, const Count &count)
{
    constexpr std::ptrdiff_t mostContent = 5;
    const auto content = std::ranges::count_if(
        count.words, [](const Word &word) { return word.kind == WordKind::Word && !word.isFunctionWord; });
    const bool isOfTime = std::ranges::any_of(count.words, [](const Word &word) {
        return nameWords().calendar.contains(word.normal)
            || isOneOf(word,
                       {u"year", u"month", u"week", u"earlier", u"last", u"next", u"previous", u"more"});
    });
    const auto telling = std::ranges::find_if(count.words, isTelling);
    const Words source = count.words.first(static_cast<std::size_t>(telling - count.words.begin()));
    const bool isSame = std::ranges::any_of(source, [](const Word &word) {
        return isOneOf(word, {u"he", u"she", u"it", u"they", u"we", u"i"});
    });
    return content <= mostContent && !isOfTime && !isSame
        && !contentStems(source).intersects(contentStems(former.words));
}

bool haveOneMeasure(const Figure &left, const Figure &right)
{
    return left.kind == right.kind
        && (left.unit == right.unit || left.kind == FigureKind::Number || left.unit.isEmpty()
            || right.unit.isEmpty());
}

bool areFarApart(const Figure &left, const Figure &right)
{
    constexpr double least = 1.15;
    const double one = std::abs(*valueOf(left));
    const double other = std::abs(*valueOf(right));
    return std::min(one, other) > 0 && std::max(one, other) >= least * std::min(one, other);
}

/// Two sides' counts of one thing.
struct Dispute {
    Count first;
    Count second;
};

std::vector<Dispute> disputesIn(const AnnotatedVersion &version)
{
    constexpr std::size_t hostile = 4000; // Clauses.
    std::vector<Count> counts;
    for (int i = 0; i < static_cast<int>(version.sentences.size()) && counts.size() < hostile; ++i) {
        if (version.sentences[static_cast<std::size_t>(i)].kind == SentenceKind::Body
            && !wordsAt(version, i).empty())
            addCounts(version, i, counts);
    }
    std::vector<Dispute> disputes;
    for (std::size_t i = 1; i < counts.size(); ++i) {
        const Count &before = counts[i - 1];
        const Count &own = counts[i];
        const bool areTwo = before.figure != nullptr && own.figure != nullptr
            && haveOneMeasure(*before.figure, *own.figure) && areFarApart(*before.figure, *own.figure);
        if (areTwo && goesOnFrom(before, own))
            disputes.push_back({before, own});
    }
    return disputes;
}

bool isTold(const AnnotatedVersion &version, const Figure &figure)
{
    return std::ranges::any_of(version.figures, [&figure](const Figure &each) {
        return each.kind == figure.kind && valueOf(each) == valueOf(figure);
    });
}

/// Whether somebody tells it in the figure's sentence. "640 safety reports" are what is counted.
bool isSaidThere(const AnnotatedVersion &version, const Figure &figure)
{
    const TextRange counted = withCounted(version, figure);
    return std::ranges::any_of(wordsAt(version, figure.sentence), [&counted](const Word &word) {
        return isTelling(word) && !counted.contains(word.range);
    });
}

/// Where the version tells the count with nobody who says it.
const Figure *bareTelling(const AnnotatedVersion &version, const Figure &figure)
{
    const auto bare = std::ranges::find_if(version.figures, [&](const Figure &each) {
        return each.kind == figure.kind && valueOf(each) == valueOf(figure)
            && each.direction != HedgeDirection::AtMost
            && version.sentences[static_cast<std::size_t>(each.sentence)].kind == SentenceKind::Body
            && !isSaidThere(version, each);
    });
    const bool isSaid = std::ranges::any_of(version.figures, [&](const Figure &each) {
        return each.kind == figure.kind && valueOf(each) == valueOf(figure) && isSaidThere(version, each);
    });
    return bare == version.figures.end() || isSaid ? nullptr : &*bare;
}

void compareDispute(const FindingSources &sources, int base, const Dispute &dispute, int version,
                    Findings &findings)
{
    const AnnotatedVersion &first = versionAt(sources, base);
    const AnnotatedVersion &own = versionAt(sources, version);
    for (const auto &[kept, gone] :
         {std::pair(&dispute.first, &dispute.second), std::pair(&dispute.second, &dispute.first)}) {
        const Figure *bare = isTold(own, *gone->figure) ? nullptr : bareTelling(own, *kept->figure);
        if (bare == nullptr)
            continue;
        const TextRange left{kept->words.front().range.begin, kept->words.back().range.end};
        findings.push_back(
            finding(FindingKind::SpeakerLost,
                    //: %1 is a figure, %2 the words that tell who gives it, %3 a figure that another gives.
                    Tr::tr("%1 is told as a fact: %2, and %3 is gone")
                        .arg(quoted(own.text(bare->range)), quoted(first.text(left)),
                             quoted(first.text(gone->figure->range))),
                    Tr::tr("Two sides give two figures, and one of them stands without its source."),
                    {placeOf(sources, base, left), placeOf(sources, version, bare->range)}));
        return;
    }
}

} // namespace

void findDisputedCounts(const FindingSources &sources, Findings &findings)
{
    const int base = sources.comparison.reference.value_or(0);
    const std::vector<Dispute> disputes = disputesIn(versionAt(sources, base));
    for (const int version : englishBeside(sources, base)) {
        for (const Dispute &dispute : disputes)
            compareDispute(sources, base, dispute, version, findings);
    }
}

} // namespace retold

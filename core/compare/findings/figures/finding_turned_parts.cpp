#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_groups.h"
#include "core/compare/findings/own_contradictions.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/word_classes.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// What an amount is of the thing that it is told of.
enum class Part {
    Whole,  ///< All of it, or what it came to.
    Level,  ///< Surely what it came to: "fell to 12,000".
    Step,   ///< By how much it went up or down.
    Excess, ///< By how much it is over or under what was planned: "3 million over budget".
};

std::span<const Word> wordsBehind(const AnnotatedVersion &version, const Figure &figure)
{
    constexpr std::ptrdiff_t reach = 6;
    const auto words = wordsAt(version, figure.sentence);
    const auto begin = std::ranges::lower_bound(words, figure.range.end, {},
                                                [](const Word &word) { return word.range.begin; });
    auto end = begin + std::min<std::ptrdiff_t>(reach, words.end() - begin);
    end = std::find_if(begin, end, [](const Word &word) {
        return word.kind == WordKind::Number || isOneOf(word, {u",", u";", u".", u"and", u"but", u"while"});
    });
    return {begin, end};
}

bool isPlan(const Word &word)
{
    return isOneOf(word,
                   {u"budget",      u"budgeted",  u"estimate",     u"estimates", u"estimated",  u"plan",
                    u"planned",     u"plans",     u"target",       u"targets",   u"targeted",   u"forecast",
                    u"forecasts",   u"expected",  u"expectations", u"projected", u"projection", u"allowed",
                    u"agreed",      u"limit",     u"limits",       u"quota",     u"schedule",   u"scheduled",
                    u"anticipated", u"predicted", u"foreseen",     u"intended",  u"originally", u"initially",
                    u"indicated",   u"suggested", u"calculated",   u"assumed",   u"models",     u"model",
                    u"initial",     u"original",  u"threshold",    u"norm"});
}

/// "Over budget", "more than estimated", "below its target" behind the figure.
bool isExcess(std::span<const Word> behind)
{
    const auto side = std::ranges::find_if(behind, [&behind](const Word &word) {
        const Word *next = &word + 1;
        const bool isShort = isOneOf(word, {u"short"}) // Not "a third of the short-haul schedule".
            && next < behind.data() + behind.size() && isOneOf(*next, {u"of"});
        return isShort || isOneOf(word, {u"over", u"above", u"beyond", u"below", u"under", u"than"});
    });
    return side != behind.end() && std::any_of(side, behind.end(), isPlan);
}

/// "A 30 percent rise": the word behind says that it is a step.
bool isStepOf(std::span<const Word> behind, const QString &language)
{
    return !behind.empty()
        && (isOneOf(behind.front(),
                    {u"rise", u"increase", u"raise", u"cut", u"drop", u"fall", u"decline", u"jump",
                     u"reduction", u"growth", u"gain", u"hike", u"surge"})
            || (isOfClass(behind.front().normal, WordClass::Trend, language)
                && isOneOf(behind.front(), {u"higher", u"lower", u"up", u"down"})));
}

/// "Taking their losses to 23 percent": what the losses come to is the step.
bool isSumOfSteps(const AnnotatedVersion &version, const Figure &figure)
{
    constexpr int reach = 5;
    const auto words = wordsAt(version, figure.sentence);
    const int at = wordAt(words, figure.range.begin);
    if (at == 0 || !isOneOf(words[static_cast<std::size_t>(at) - 1], {u"to"})
        || (at > 1
            && isOneOf(words[static_cast<std::size_t>(at) - 2], {u"closer", u"close", u"nearer", u"up"})))
        return false;
    const auto end = words.begin() + at;
    return std::any_of(end - std::min(at, reach), end, [](const Word &word) {
        return isOneOf(word, {u"loss", u"losses", u"gains"});
    });
}

Part partOf(const AnnotatedVersion &version, const FigureItem &item)
{
    if (isSumOfSteps(version, item.value()))
        return Part::Step;
    const std::span<const Word> behind = wordsBehind(version, item.value());
    if (isExcess(behind))
        return Part::Excess;
    if (item.setting.part == FigurePart::Step)
        return Part::Step;
    // "Flat to 2 percent lower": the "to" is that of a range.
    const bool isLevelOfStep = item.setting.part == FigurePart::Level && !behind.empty()
        && isOneOf(behind.front(), {u"higher", u"lower", u"up", u"down"});
    if (isLevelOfStep)
        return Part::Step;
    if (item.setting.part == FigurePart::Plain && isStepOf(behind, version.version.language))
        return Part::Step;
    return item.setting.part == FigurePart::Level ? Part::Level : Part::Whole;
}

struct PartedFigure {
    FigureItem item;
    Part part = Part::Whole;
};

/// The figures whose value stands once.
std::vector<PartedFigure> partedFigures(const FindingSources &sources, const SentenceGroup &group)
{
    constexpr std::size_t table = 12;
    const AnnotatedVersion &own = versionAt(sources, group.version);
    std::vector<PartedFigure> figures;
    for (const int sentence : group.sentences) {
        const auto all = inSentence(own.figures, sentence);
        for (const Figure &figure : all.size() > table ? std::span<const Figure>() : all) {
            if (isTime(figure) || figure.kind == FigureKind::Age || figure.kind == FigureKind::Ordinal)
                continue;
            const FigureItem &item = sources.story.figures.of(group.version, figure);
            figures.push_back({item, partOf(own, item)});
        }
    }
    return figures;
}

bool tellsPlan(const LinkWords &words)
{
    return std::ranges::any_of(words.left.words, isPlan) && std::ranges::any_of(words.right.words, isPlan);
}

/// "The economy grew by 0.4 percent", "growth slowed to 0.4 percent": what growth comes to is a step.
bool tellsRate(std::span<const Word> words)
{
    return std::ranges::any_of(words, [](const Word &word) {
        return isOneOf(word, {u"growth", u"inflation", u"expansion", u"pace", u"rate"});
    });
}

/// "They lost 17 percent", "the decline comes to 17 percent": by how much, though it is told as what it came
/// to.
bool tellsAmountOfChange(std::span<const Word> words)
{
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (isOneOf(words[i], {u"comes", u"came", u"amounts", u"amounted", u"amounting"})
            && isOneOf(words[i + 1], {u"to"}))
            return std::ranges::any_of(words.first(i), [](const Word &word) {
                return isOneOf(word,
                               {u"decline", u"fall", u"drop", u"loss", u"losses", u"rise", u"increase",
                                u"gain", u"gains", u"growth", u"decrease", u"reduction", u"cut", u"change"});
            });
    }
    return false;
}

/// What came of a change is not its step, and what was spent not what was spent too much; but the words for
/// a plan may be many, so both sides must speak of one, or one of them tell the excess alone.
bool areTurned(Part before, Part after, const LinkWords &words)
{
    if (tellsAmountOfChange(words.left.words) || tellsAmountOfChange(words.right.words))
        return false;
    if ((before == Part::Step && after == Part::Level) || (before == Part::Level && after == Part::Step))
        return tellsRate(words.left.words) == tellsRate(words.right.words);
    const bool isExcessAlone = (before == Part::Excess) != (after == Part::Excess);
    const bool isStep = before == Part::Step || after == Part::Step;
    return isExcessAlone && !isStep && tellsPlan(words);
}

} // namespace

/// "Fell by 12,000 to 88,000" became "fell to 12,000", "cost 90 million more than planned" became "cost 90
/// million": the value is kept, and is now another part of the amount. English alone.
void findTurnedParts(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const std::vector<PartedFigure> before = partedFigures(sources, link.base);
    const std::vector<PartedFigure> after = partedFigures(sources, link.other);
    const auto hasValueOf = [](const FigureItem &item) { // The second of two often leaves out its noun.
        return [&item](const PartedFigure &each) {
            return each.item.value().kind == item.value().kind
                && each.item.value().value == item.value().value
                && (each.item.key == item.key || item.value().kind == FigureKind::Number);
        };
    };
    for (const PartedFigure &first : before) {
        const auto answer = std::ranges::find_if(after, hasValueOf(first.item));
        const bool areSole = answer != after.end()
            && std::ranges::count_if(before, hasValueOf(first.item)) == 1
            && std::ranges::count_if(after, hasValueOf(first.item)) == 1;
        if (!areSole || !areTurned(first.part, answer->part, link.words))
            continue;
        findings.push_back(
            finding(FindingKind::FigureMisplaced,
                    Tr::tr("%1 became %2")
                        .arg(valueInClause(sources, first.item.version, first.item.value()),
                             valueInClause(sources, answer->item.version, answer->item.value())),
                    Tr::tr("By how much it changed or went over is one thing, what it came to another."),
                    {placeOf(sources, first.item.version, first.item.value().range),
                     placeOf(sources, answer->item.version, answer->item.value().range)}));
        return;
    }
}

} // namespace retold

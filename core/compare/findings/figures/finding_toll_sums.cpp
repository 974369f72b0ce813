#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

bool isDeath(const Word &word)
{
    return isOneOf(word,
                   {u"killed", u"kills", u"kill", u"killing", u"dead", u"die", u"died", u"dies", u"deaths",
                    u"fatalities", u"perished", u"perish", u"lives", u"lost"});
}

bool isLesser(const Word &word)
{
    return isOneOf(word,
                   {u"missing", u"injured", u"hurt", u"wounded", u"trapped", u"unaccounted", u"injuries",
                    u"ill", u"hospitalised", u"hospitalized", u"infected"});
}

/// What befell those that a number counts: the nearest word behind it, or else before it.
enum class Lot { Other, Dead, Lesser };

Lot lotOf(const AnnotatedVersion &own, const Figure &figure)
{
    constexpr std::size_t behind = 7;
    constexpr std::size_t before = 4;
    const FigureWords words = wordsBesideFigure(own, figure);
    const auto next = ownWordsBehind(words.behind, behind);
    for (const Word &word : next) {
        if (isLesser(word))
            return Lot::Lesser;
        if (isDeath(word))
            return Lot::Dead;
        if (word.kind == WordKind::Number)
            break;
    }
    const auto last = ownWordsBefore(words.before, before);
    const bool isKilled
        = hasWord(last, {u"killed", u"kills", u"kill", u"killing", u"claimed", u"claims", u"claiming"});
    return isKilled ? Lot::Dead : Lot::Other;
}

std::vector<Figure> countsIn(const AnnotatedVersion &own, int sentence)
{
    constexpr std::size_t table = 12;
    std::vector<Figure> counts;
    for (const Figure &figure : inSentence(own.figures, sentence)) {
        if (figure.kind == FigureKind::Number && std::holds_alternative<double>(figure.value))
            counts.push_back(figure);
    }
    return counts.size() > table ? std::vector<Figure>() : counts;
}

/// The dead and the missing, or hurt, of one sentence.
struct DeadAndOthers {
    Figure dead;
    Figure others;

    double sum() const { return std::get<double>(dead.value) + std::get<double>(others.value); }
};

std::vector<DeadAndOthers> deadAndOthersOf(const AnnotatedVersion &own)
{
    std::vector<DeadAndOthers> tolls;
    for (int sentence = 0; sentence < static_cast<int>(own.sentences.size()); ++sentence) {
        const std::vector<Figure> counts = countsIn(own, sentence);
        for (const Figure &dead : counts) {
            for (const Figure &others : counts) {
                if (lotOf(own, dead) == Lot::Dead && lotOf(own, others) == Lot::Lesser)
                    tolls.push_back({dead, others});
            }
        }
    }
    return tolls;
}

/// "Nine killed", with nothing of those who are missing.
bool tellsDeadAlone(const AnnotatedVersion &own, const Figure &figure)
{
    const auto words = wordsAt(own, figure.sentence);
    return lotOf(own, figure) == Lot::Dead && std::ranges::none_of(words, isLesser)
        && !hasWord(words, {u"or", u"and", u"including"});
}

/// "More than 220" for 223.
bool isSumOfToll(const Figure &figure, double sum)
{
    constexpr double near = 1.05;
    const double value = std::get<double>(figure.value);
    const bool isFloor
        = figure.direction == HedgeDirection::MoreThan || figure.direction == HedgeDirection::AtLeast;
    return value == sum || (isFloor && value <= sum && sum <= near * value);
}

bool hasSameCount(const AnnotatedVersion &own, const Figure &sought)
{
    return std::ranges::any_of(own.figures, [&sought](const Figure &each) {
        return each.kind == sought.kind && each.value == sought.value;
    });
}

} // namespace

/// "Six were killed and three are missing" became "nine killed": those whose death nobody has told are
/// counted with the dead. English alone.
void findTollSums(const FindingSources &sources, Findings &findings)
{
    for (const int version : versionsToCount(sources)) {
        const int reference = *sources.comparison.reference;
        const AnnotatedVersion &base = versionAt(sources, reference);
        const AnnotatedVersion &own = versionAt(sources, version);
        const std::vector<DeadAndOthers> tolls = deadAndOthersOf(base);
        for (const Figure &figure : own.figures) {
            const bool isCount
                = figure.kind == FigureKind::Number && std::holds_alternative<double>(figure.value);
            if (tolls.empty() || !isCount || !tellsDeadAlone(own, figure) || hasSameCount(base, figure))
                continue;
            const auto toll = std::ranges::find_if(
                tolls, [&figure](const DeadAndOthers &each) { return isSumOfToll(figure, each.sum()); });
            if (toll == tolls.end())
                continue;
            findings.push_back(finding(FindingKind::FigureAltered,
                                       Tr::tr("%1 became %2")
                                           .arg(quoted(written(sources, reference, toll->dead)),
                                                quoted(written(sources, version, figure))),
                                       Tr::tr("The number is the same, and counts another thing."),
                                       {placeOf(sources, reference, toll->dead.range),
                                        placeOf(sources, reference, toll->others.range),
                                        placeOf(sources, version, figure.range)}));
            break;
        }
    }
}

} // namespace retold

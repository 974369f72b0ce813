#include "core/annotate/units.h"
#include "core/compare/figures/currency_families.h"
#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_leftovers.h"
#include "core/compare/figures/figure_pairing.h"
#include "core/compare/figures/figure_spans.h"
#include "core/compare/figures/figure_sums.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_subjects.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"

#include <algorithm>
#include <cmath>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// What two amounts measure, so far as one can stand in the place of the other.
bool measureOneThing(const Figure &left, const Figure &right)
{
    if ((isShareOfWhole(left) && isShareOfWhole(right)) || (isToldInShort(left) && canBeToldInShort(right))
        || (isToldInShort(right) && canBeToldInShort(left)))
        return true;
    if (left.kind != right.kind)
        return false;
    if (left.kind == FigureKind::Currency)
        return left.unit == right.unit || mayBeOneCurrency(left.unit, right.unit);
    if (left.kind == FigureKind::Number || left.kind == FigureKind::Duration)
        return true;
    const auto mine = measureUnitOf(left.unit);
    const auto theirs = measureUnitOf(right.unit);
    return left.unit == right.unit || (mine && theirs && mine->quantity == theirs->quantity);
}

/// Both say what they count, by other words.
bool countByOtherWords(const Figure &left, const Figure &right)
{
    return !left.counted.isEmpty() && !right.counted.isEmpty() && !countOne(left, right);
}

/// In one unit where there are two: shares in percent, spans and measures in the base of their quantity.
double comparableSize(const Figure &figure)
{
    constexpr double whole = 100;
    const double value = std::get<double>(figure.value);
    if (figure.kind == FigureKind::Fraction)
        return whole * value;
    const bool isMeasured = figure.kind == FigureKind::Duration || figure.kind == FigureKind::Dimension;
    const auto unit = isMeasured ? measureUnitOf(figure.unit) : std::nullopt;
    return unit ? inBaseUnit(value, *unit) : value;
}

double timesAsGreat(const FigureItem &left, const FigureItem &right)
{
    const bool areOfOneKind = left.value().kind == right.value().kind || isShareOfWhole(left.value());
    const auto size = [&](const FigureItem &item) { // "800 hectares", "some 800".
        return areOfOneKind ? comparableSize(item.value()) : std::get<double>(item.value().value);
    };
    const auto [less, more] = std::minmax({size(left), size(right)});
    return more / less;
}

bool isSpanOfTime(const Figure &figure)
{
    return figure.kind == FigureKind::Duration;
}

/// "Two seconds short of a minute", "groups of 30": a number that is not of the thing itself.
bool isSetApart(const AnnotatedVersion &own, const Figure &figure)
{
    const auto words = wordsAt(own, figure.sentence);
    const auto at = static_cast<std::size_t>(wordAt(words, figure.range.begin));
    const auto end = static_cast<std::size_t>(wordAt(words, figure.range.end));
    const bool isShort = end < words.size() && isOneOf(words[end], {u"short", u"shy", u"off"});
    const bool isOfGroup = at > 1 && isOneOf(words[at - 1], {u"of"})
        && isOneOf(words[at - 2], {u"groups", u"teams", u"batches", u"rows", u"packs", u"lots", u"crews"});
    return isShort || isOfGroup;
}

/// "To 7.20 crowns in early trading", "to 7 crowns": one of them says when, and what rises and falls is told
/// anew.
bool areOfTwoMoments(const FigureItem &left, const FigureItem &right)
{
    const auto isOnMarket = [](const FigureItem &item) {
        return item.setting.trend != 0
            && (item.value().kind == FigureKind::Currency || item.value().kind == FigureKind::Percentage);
    };
    return isOnMarket(left) && isOnMarket(right) && left.setting.moments != right.setting.moments;
}

/// Whether the one may stand in the place of the other, given that neither has a like elsewhere.
bool mayReplaceValue(const FigureItem &gone, const FigureItem &brought)
{
    constexpr double furthest = 12;
    constexpr double ofOthers = 4;
    const bool isCount = gone.value().kind == FigureKind::Number;
    const double most = isCount && countByOtherWords(gone.value(), brought.value()) ? ofOthers : furthest;
    const ValueRelation relation = relateValues(gone.reading, brought.reading);
    return measureOneThing(gone.value(), brought.value())
        && (gone.isIncrement == brought.isIncrement || gone.value().kind == FigureKind::Percentage
            || gone.value().kind == FigureKind::Currency)
        && timesAsGreat(gone, brought) <= most && !areOfTwoMoments(gone, brought)
        && gone.setting.trend * brought.setting.trend >= 0
        && (relation == ValueRelation::Altered || relation == ValueRelation::Unlike);
}

/// How alike the places are where the two stand.
int likenessOfPlaces(const FigureItem &gone, const FigureItem &brought)
{
    constexpr qsizetype most = 4;
    const int ofCount = countOne(gone.value(), brought.value()) ? 4 : 0;
    const int ofUnit = gone.value().unit == brought.value().unit ? 1 : 0;
    const int ofSize = timesAsGreat(gone, brought) <= 2 ? 1 : 0;
    const int ofHope = gone.setting.isForeseen == brought.setting.isForeseen ? 1 : 0;
    const int ofSetting = canBeOfOneThing(gone.setting, brought.setting) ? 3 : 0;
    return ofSetting + ofCount + ofUnit + ofSize + ofHope
        + 2 * static_cast<int>(std::min(most, commonCount(gone.beside, brought.beside)))
        + static_cast<int>(std::min(most, commonCount(gone.around, brought.around)));
}

/// "As of Monday", "as of Wednesday"; "for the year", "compared with 190 million a year ago".
bool areToldOfTwoTimes(const FigureSetting &gone, const FigureSetting &brought)
{
    const bool areTwoMoments
        = !gone.moments.isEmpty() && !brought.moments.isEmpty() && !gone.moments.intersects(brought.moments);
    return areTwoMoments || (brought.part == FigurePart::Before && gone.part != FigurePart::Before);
}

bool mayAnswerLeft(const FindingSources &sources, const FigureItem &gone, const FigureItem &brought)
{
    const AnnotatedVersion &base = versionAt(sources, gone.version);
    const AnnotatedVersion &own = versionAt(sources, brought.version);
    // "Five boys and four girls": the nine in parts.
    if (followsFrom(gone.value(), inSentence(own.figures, brought.value().sentence)))
        return false;
    return mayReplaceValue(gone, brought) && !areToldOfTwoTimes(gone.setting, brought.setting)
        && isPartOfLongerSpan(base, gone.value()) == isPartOfLongerSpan(own, brought.value())
        && isSetApart(base, gone.value()) == isSetApart(own, brought.value());
}

/// What two versions tell with amounts that the other has nowhere.
struct LeftValues {
    const FindingSources &sources;
    std::vector<FigureItem> gone;
    std::vector<FigureItem> brought;
    const SentenceSubjects &subjectsOfBase;
    SentenceSubjects subjects;
};

/// How near each other two versions tell two amounts.
enum class PlaceNearness { Linked, Beside, Far };

bool isOneOfSentences(const std::vector<int> &sentences, int sentence)
{
    return std::ranges::find(sentences, sentence) != sentences.end();
}

/// A sentence linked with that one or with one beside it.
bool isNearAnyOf(const std::vector<int> &sentences, int sentence)
{
    return isOneOfSentences(sentences, sentence) || isOneOfSentences(sentences, sentence - 1)
        || isOneOfSentences(sentences, sentence + 1);
}

/// Whether the sentence before or behind is linked with one near that of the base.
bool isBesideLink(const LeftValues &left, const FigureItem &gone, const FigureItem &brought)
{
    const auto count = static_cast<int>(versionAt(left.sources, brought.version).sentences.size());
    const auto isLinkedThere = [&](int own) {
        return own >= 0 && own < count
            && isNearAnyOf(left.sources.story.links.sentencesLinked(brought.version, own, gone.version),
                           gone.value().sentence);
    };
    return isLinkedThere(brought.value().sentence - 1) || isLinkedThere(brought.value().sentence + 1);
}

/// In linked sentences; or in one beside these that is about the same, where alignment left it alone.
PlaceNearness nearnessOfPlaces(const LeftValues &left, const FigureItem &gone, const FigureItem &brought)
{
    const int first = gone.value().sentence;
    const int second = brought.value().sentence;
    const auto linked = left.sources.story.links.sentencesLinked(brought.version, second, gone.version);
    if (isOneOfSentences(linked, first))
        return isSurelyLinked(left.sources, brought.version, second, gone.version) ? PlaceNearness::Linked
                                                                                   : PlaceNearness::Far;
    const int shared = left.subjectsOfBase.sharedWith(first, left.subjects, second);
    if (!linked.empty())
        return isOneOfSentences(linked, first - 1) || (isOneOfSentences(linked, first + 1) && shared >= 1)
            ? PlaceNearness::Beside
            : PlaceNearness::Far;
    const bool isOfOne = shared >= 1 || commonCount(gone.around, brought.around) >= 1
        || countOne(gone.value(), brought.value());
    return shared >= 2 || (isOfOne && isBesideLink(left, gone, brought)) ? PlaceNearness::Beside
                                                                         : PlaceNearness::Far;
}

/// Of one kind and about one size, and no small number of whatever: what no link holds together must be so.
bool areLikelyOne(const FigureItem &gone, const FigureItem &brought)
{
    constexpr double furthest = 3;
    constexpr double fewThings = 12;
    const double less
        = std::min(std::get<double>(gone.value().value), std::get<double>(brought.value().value));
    const bool isCount = gone.value().kind == FigureKind::Number;
    return gone.value().kind == brought.value().kind && timesAsGreat(gone, brought) <= furthest
        && (!isCount || less > fewThings
            || (countOne(gone.value(), brought.value()) && gone.value().counted != u"others"));
}

/// The most alike answer to a figure.
struct BestAnswer {
    const FigureItem *item = nullptr;
    int likeness = -1;
    int of = 0; ///< So many could be it.
};

enum class LeftSide { Gone, Brought };

bool mayAnswerAt(const LeftValues &left, const FigureItem &gone, const FigureItem &brought,
                 PlaceNearness nearness)
{
    return nearnessOfPlaces(left, gone, brought) == nearness && mayAnswerLeft(left.sources, gone, brought)
        && (nearness != PlaceNearness::Beside || areLikelyOne(gone, brought));
}

/// The one of the other side that stands most like in the place of the sought; none where two do so alike.
BestAnswer bestFor(const LeftValues &left, const FigureItem &sought, LeftSide side, PlaceNearness nearness)
{
    BestAnswer best;
    bool isTie = false;
    for (const FigureItem &each : side == LeftSide::Gone ? left.brought : left.gone) {
        const FigureItem &gone = side == LeftSide::Gone ? sought : each;
        const FigureItem &brought = side == LeftSide::Gone ? each : sought;
        if (!mayAnswerAt(left, gone, brought, nearness))
            continue;
        const int likeness = likenessOfPlaces(gone, brought);
        isTie = likeness == best.likeness || (isTie && likeness < best.likeness);
        ++best.of;
        if (likeness > best.likeness)
            best = {&each, likeness, best.of};
    }
    return isTie ? BestAnswer{} : best;
}

void findAnswerAmongLeft(const LeftValues &left, const FigureItem &brought, Findings &findings)
{
    constexpr int alike = 6; // Where no link holds the sentences together.
    constexpr int ofSole = 4;
    for (const PlaceNearness nearness : {PlaceNearness::Linked, PlaceNearness::Beside}) {
        const BestAnswer gone = bestFor(left, brought, LeftSide::Brought, nearness);
        if (gone.item == nullptr)
            continue;
        const BestAnswer back = bestFor(left, *gone.item, LeftSide::Gone, nearness);
        const bool isSole = gone.of == 1 && back.of == 1;
        if (nearness == PlaceNearness::Beside && gone.likeness < (isSole ? ofSole : alike))
            continue;
        if (back.item != &brought)
            return;
        Finding changed = otherFigure(FindingKind::FigureAltered, left.sources, *gone.item, brought);
        if (isSpanOfTime(brought.value()))
            changed.severity = lowered(changed.severity);
        findings.push_back(std::move(changed));
        return;
    }
}

} // namespace

/// "74 jars in the wreck" became "a wreck with 119 amphorae": linked sentences of which each tells an
/// amount that the other version has nowhere, and no other that it could stand for. English alone.
void findLeftValues(const FindingSources &sources, Findings &findings)
{
    const std::vector<int> versions = versionsToCount(sources);
    if (versions.empty())
        return;
    const int base = *sources.comparison.reference;
    const SentenceSubjects subjectsOfBase(sources, base);
    constexpr int ofStory = 3; // Sentences; fewer may be of another index or another hour.
    for (const int version : versions) {
        if (!isRetelling(sources, version, base, ofStory))
            continue;
        const LeftValues left{sources, figuresLeftOver(sources, base, version, Reckoning::Ignored),
                              figuresLeftOver(sources, version, base, Reckoning::Told), subjectsOfBase,
                              SentenceSubjects(sources, version)};
        for (const FigureItem &brought : left.brought) {
            // What the version quotes is told of the quotation.
            if (!isInMarks(versionAt(sources, version), brought.value().range))
                findAnswerAmongLeft(left, brought, findings);
        }
    }
}

} // namespace retold

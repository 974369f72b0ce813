#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_pairing.h"
#include "core/compare/figures/figure_sums.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/person_nouns.h"
#include "core/compare/readings/sentence_subjects.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/word_classes.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

constexpr double small = 12; ///< Of other things too.

/// A number of people or things, or an age, that the other version has nowhere.
struct LoneCount {
    FigureItem item;
    QSet<int> fates; ///< What its sentence tells that befell people, by level.
};

bool isCount(const AnnotatedVersion &own, const Figure &figure)
{
    const bool isCounted = figure.kind == FigureKind::Number && !figure.counted.isEmpty();
    const bool isAge = figure.kind == FigureKind::Age || figure.kind == FigureKind::Duration;
    return (isCounted || isAge) && std::holds_alternative<double>(figure.value)
        && !isInMarks(own, figure.range)
        && tellsStory(own.sentences[static_cast<std::size_t>(figure.sentence)].kind);
}

/// "Residents", "miners".
bool countsPeople(const AnnotatedVersion &own, const Figure &figure)
{
    const QString head = figure.counted.section(u' ', -1).toLower();
    const bool isOfWork
        = head.endsWith(u's') && relationOf(head.chopped(1), head.chopped(1)) == NounRelation::Related;
    return figure.kind == FigureKind::Number
        && (isOfWork || isOfClass(head, WordClass::People, own.version.language));
}

/// "People", "women": told of too many to be one by their noun.
bool isOfAnybody(const Figure &figure)
{
    static const QSet<QString> anybody{u"people"_s,   u"men"_s,   u"women"_s,  u"children"_s, u"residents"_s,
                                       u"victims"_s,  u"boys"_s,  u"girls"_s,  u"officers"_s, u"workers"_s,
                                       u"soldiers"_s, u"years"_s, u"months"_s, u"days"_s,     u"times"_s,
                                       u"points"_s,   u"votes"_s, u"percent"_s};
    return anybody.contains(figure.counted.section(u' ', -1).toLower());
}

/// In whatever writing or rounding, perhaps without what it counts.
bool isTold(const AnnotatedVersion &there, const FigureItem &item)
{
    return std::ranges::any_of(there.figures, [&](const Figure &each) {
        const ValueRelation relation = relateValues(item.reading, readingOf(there, each));
        const bool isBare = each.kind == FigureKind::Number && each.counted.isEmpty();
        const bool mayBeIt = each.value == item.value().value
            && (isBare || std::get<double>(each.value) > small || each.kind != item.value().kind
                || countOne(each, item.value()) || countsPeople(there, each));
        return mayBeIt || isOneValue(relation) || (relation == ValueRelation::Vaguer && !isTime(each));
    });
}

QSet<int> fatesIn(const AnnotatedVersion &own, int sentence)
{
    constexpr int ofBody = 20;
    QSet<int> fates;
    for (const Sighting &sighting : findSightings(wordsAt(own, sentence), own.version.language)) {
        if (sighting.kind == WordClass::Fate && sighting.level < ofBody)
            fates.insert(sighting.level);
    }
    return fates;
}

std::vector<LoneCount> loneCounts(const FindingSources &sources, int version, int other)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    const AnnotatedVersion &there = versionAt(sources, other);
    std::vector<LoneCount> counts;
    for (int i = 0; i < static_cast<int>(own.figures.size()); ++i) {
        const Figure &figure = own.figures[static_cast<std::size_t>(i)];
        if (!isCount(own, figure))
            continue;
        LoneCount count{sources.story.figures.of(version, i), {}};
        if (count.item.isIncrement || isTold(there, count.item) || followsFrom(figure, there.figures))
            continue;
        count.fates = fatesIn(own, figure.sentence);
        counts.push_back(std::move(count));
    }
    return counts;
}

QString digitsOf(const Figure &figure)
{
    QString digits = QString::number(std::get<double>(figure.value), 'g', 12);
    std::ranges::sort(digits);
    return digits;
}

/// "87-year-old", "78 years ago": a slip of the fingers.
bool areTransposedYears(const Figure &left, const Figure &right)
{
    constexpr double least = 20;
    const auto isOfYears = [](const Figure &figure) {
        return (figure.kind == FigureKind::Age || figure.kind == FigureKind::Duration)
            && figure.unit == u"years";
    };
    return isOfYears(left) && isOfYears(right) && std::get<double>(left.value) >= least
        && left.value != right.value && digitsOf(left) == digitsOf(right);
}

/// Whether it is all that the version counts by that noun.
bool isSole(const AnnotatedVersion &own, const Figure &figure)
{
    return std::ranges::count_if(
               own.figures,
               [&](const Figure &each) { return each.kind == FigureKind::Number && countOne(each, figure); })
        == 1;
}

/// Whether it is all that the version counts where it tells of dead.
bool isSoleOfDead(const AnnotatedVersion &own, const Figure &figure)
{
    constexpr int dead = 11;
    const auto isOfDead = [&](const Figure &each) {
        return each.kind == FigureKind::Number && (each.counted.isEmpty() || countsPeople(own, each))
            && fatesIn(own, each.sentence).contains(dead);
    };
    return countsPeople(own, figure) && isOfDead(figure) && std::ranges::count_if(own.figures, isOfDead) == 1;
}

/// A base and a version that retells it.
struct Retelling {
    const FindingSources &sources;
    int base;
    int version;
    const SentenceSubjects &subjectsOfBase;
    SentenceSubjects subjects;
};

/// Two numbers that one may stand for the other: not several times as many, nor of other moments.
bool canBeOne(const LoneCount &first, const LoneCount &answer)
{
    constexpr double furthest = 2.5; // Times as many.
    const Figure &mine = first.item.value();
    const Figure &theirs = answer.item.value();
    const auto [less, more] = std::minmax(std::get<double>(mine.value), std::get<double>(theirs.value));
    return mine.kind == FigureKind::Number && theirs.kind == FigureKind::Number && more <= furthest * less
        && canBeOfOneThing(first.item.setting, answer.item.setting);
}

/// Both versions count this but once, by its noun or as the dead.
bool areSole(const AnnotatedVersion &base, const Figure &mine, const AnnotatedVersion &own,
             const Figure &theirs)
{
    const bool areOneNoun = countOne(mine, theirs) && !isOfAnybody(mine)
        && std::min(std::get<double>(mine.value), std::get<double>(theirs.value)) > small;
    return (areOneNoun && isSole(base, mine) && isSole(own, theirs))
        || (isSoleOfDead(base, mine) && isSoleOfDead(own, theirs));
}

/// How surely the two count the same; 0 where they need not.
int likenessOf(const Retelling &told, const LoneCount &first, const LoneCount &answer)
{
    constexpr int sure = 4;
    constexpr int ofSole = 2;
    constexpr int ofFate = 2;
    const AnnotatedVersion &base = versionAt(told.sources, told.base);
    const AnnotatedVersion &own = versionAt(told.sources, told.version);
    const Figure &mine = first.item.value();
    const Figure &theirs = answer.item.value();
    const int shared = told.subjectsOfBase.sharedWith(mine.sentence, told.subjects, theirs.sentence);
    if (areTransposedYears(mine, theirs))
        return shared + sure;
    if (!canBeOne(first, answer))
        return 0;
    if (shared >= 1 && areSole(base, mine, own, theirs))
        return shared + ofSole;
    const bool haveOneFate = first.fates.intersects(answer.fates);
    const bool arePeople = countsPeople(base, mine) && countsPeople(own, theirs);
    const int weight = shared + (haveOneFate ? ofFate : 0);
    const bool areOne = countOne(mine, theirs) || (arePeople && haveOneFate);
    return areOne && shared >= 2 && weight >= sure ? weight : 0;
}

bool isAnswered(const FindingSources &sources, const FigureItem &item)
{
    return std::ranges::any_of(sources.figures, [&](const FigureGroup &group) {
        return std::ranges::any_of(group.members, [&](const auto &member) {
            return member.version == item.version && member.item == item.figure
                && member.status == FigureStatus::Altered;
        });
    });
}

void findFarCount(const Retelling &told, const LoneCount &answer, const std::vector<LoneCount> &gone,
                  Findings &findings)
{
    const LoneCount *best = nullptr;
    int most = 0;
    for (const LoneCount &first : gone) {
        const int likeness = likenessOf(told, first, answer);
        if (likeness > most) {
            best = &first;
            most = likeness;
        }
    }
    if (best == nullptr || isAnswered(told.sources, answer.item))
        return;
    Finding changed = otherFigure(FindingKind::FigureAltered, told.sources, best->item, answer.item);
    changed.severity = lowered(changed.severity);
    findings.push_back(std::move(changed));
}

} // namespace

/// "Nine residents of the home died" and far from there "eleven people died at the home": a number that the
/// reference has nowhere, told of what it has with one that the version has nowhere. Only where the version
/// retells the reference. English alone.
void findFarCounts(const FindingSources &sources, Findings &findings)
{
    const std::vector<int> versions = versionsToCount(sources);
    if (versions.empty())
        return;
    const int base = *sources.comparison.reference;
    const SentenceSubjects subjectsOfBase(sources, base);
    for (const int version : versions) {
        if (!isRetelling(sources, version, base))
            continue;
        const std::vector<LoneCount> gone = loneCounts(sources, base, version);
        const Retelling told{sources, base, version, subjectsOfBase, SentenceSubjects(sources, version)};
        for (const LoneCount &answer : loneCounts(sources, version, base))
            findFarCount(told, answer, gone, findings);
    }
}

} // namespace retold

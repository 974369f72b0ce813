#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_pairing.h"
#include "core/compare/figures/figure_stretches.h"
#include "core/compare/figures/figure_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>
#include <array>

namespace retold {

namespace {

/// The one stretch of that value; null where there is none, or several.
const FigureStretch *soleOf(const std::vector<FigureStretch> &stretches, const QString &key)
{
    const auto isOfKey = [&key](const FigureStretch &each) { return each.key == key; };
    const auto first = std::ranges::find_if(stretches, isOfKey);
    const bool isSole = first != stretches.end() && std::none_of(std::next(first), stretches.end(), isOfKey);
    return isSole ? &*first : nullptr;
}

/// Fates and names prove an exchange; other words only where they are many, for a figure may well keep some
/// of the words that stand with it.
bool isExchange(const StretchMatch &match)
{
    constexpr int sure = 2;
    const bool isNamed
        = match.isByName && (match.straight == 0 || (match.isMutual && match.crossed > match.straight));
    return match.isByFate || isNamed || (match.isMutual && match.crossed >= sure + 2 * match.straight);
}

/// "Aged 37 and 51": told of both, whatever stands behind the second alone.
bool areListed(const AnnotatedVersion &own, const Figure &left, const Figure &right)
{
    const auto &[first, second] = std::minmax(left, right, [](const Figure &one, const Figure &other) {
        return one.range.begin < other.range.begin;
    });
    const auto words = wordsAt(own, first.sentence);
    const int from = wordAt(words, first.range.end);
    const int to = wordAt(words, second.range.begin);
    return left.sentence == right.sentence && to == from + 1
        && isOneOf(words[static_cast<std::size_t>(from)], {u"and", u"or", u","});
}

/// "13 out of 41 applicants", "41 applied, of whom 13": the smaller is told as a part of the larger.
bool isPartOfOther(const AnnotatedVersion &own, const FigureStretch &left, const FigureStretch &right)
{
    const auto *mine = std::get_if<double>(&left.item.value().value);
    const auto *theirs = std::get_if<double>(&right.item.value().value);
    if (mine == nullptr || theirs == nullptr)
        return false;
    const Figure &part = (*mine < *theirs ? left : right).item.value();
    const Figure &whole = (*mine < *theirs ? right : left).item.value();
    const auto beforeWhole = wordsBesideFigure(own, whole).before;
    const auto beforePart = wordsBesideFigure(own, part).before;
    const auto standsBefore = [](std::span<const Word> words, std::initializer_list<QStringView> last,
                                 std::initializer_list<QStringView> ahead) {
        return words.size() > 1 && isOneOf(words.back(), last) && isOneOf(words[words.size() - 2], ahead);
    };
    return standsBefore(beforeWhole, {u"of"}, {u"out"})
        || standsBefore(beforePart, {u"whom", u"which", u"them", u"these"}, {u"of"});
}

/// Told of what it was once, or one by what it came to and one by how much it changed, figures have their own
/// detectors.
bool areOfOnePart(const std::array<const FigureStretch *, 4> &four)
{
    const auto hasPart = [&four](FigurePart part) {
        return std::ranges::any_of(
            four, [part](const FigureStretch *each) { return each->item.setting.part == part; });
    };
    return !hasPart(FigurePart::Before) && !(hasPart(FigurePart::Step) && hasPart(FigurePart::Level));
}

Finding exchanged(const FindingSources &sources, const std::array<const FigureStretch *, 4> &four)
{
    std::vector<Place> places;
    places.reserve(four.size());
    for (const FigureStretch *each : four)
        places.push_back(placeOf(sources, each->item.version, each->item.value().range));
    const auto told = [&sources](const FigureStretch &each) {
        const AnnotatedVersion &own = versionAt(sources, each.item.version);
        return quoted(own.text(withCounted(own, each.item.value())));
    };
    return finding(FindingKind::FigureMisplaced,
                   Tr::tr("%1 and %2 have changed places").arg(told(*four[0]), told(*four[1])),
                   Tr::tr("The linked sentence has the number on what another number counted."),
                   std::move(places));
}

/// "Nine died and 14 are missing" became "14 died": the fate that another figure had in the base.
const FigureStretch *formerOwner(const std::vector<FigureStretch> &before,
                                 const std::vector<FigureStretch> &after, const FigureStretch &first,
                                 const FigureStretch &there)
{
    const auto fatesOf = [](const FigureStretch &stretch) {
        QSet<QString> fates = stretch.company;
        fates.removeIf([](const QString &each) { return !each.startsWith(u'@'); });
        return fates;
    };
    const QSet<QString> mine = fatesOf(first);
    const QSet<QString> theirs = fatesOf(there);
    if (mine.isEmpty() || theirs.isEmpty() || mine.intersects(theirs))
        return nullptr;
    const auto owner = std::ranges::find_if(before, [&](const FigureStretch &each) {
        return each.key != first.key && areOfOneMeasure(each.item.value(), first.item.value())
            && each.item.value().sentence == first.item.value().sentence && fatesOf(each).contains(theirs)
            && std::ranges::none_of(after, [&](const FigureStretch &kept) {
                   return kept.key == each.key && fatesOf(kept).intersects(theirs);
               });
    });
    return owner == before.end() ? nullptr : &*owner;
}

/// "1.8 million in all, of which 1.1 million from taxes" became "1.8 million from taxes": the words that told
/// the other figure alone, where that one is gone and hardly a word of its own is left.
const FigureStretch *formerCompany(const FindingSources &sources, const std::vector<FigureStretch> &before,
                                   const FigureStretch &first, const FigureStretch &there)
{
    constexpr qsizetype telling = 2;
    const AnnotatedVersion &own = versionAt(sources, there.item.version);
    const auto owner = std::ranges::find_if(before, [&](const FigureStretch &each) {
        const QSet<QString> theirs = QSet<QString>(each.company).subtract(first.company);
        const QSet<QString> mine = QSet<QString>(first.company).subtract(each.company);
        const qsizetype taken = commonCount(theirs, there.company);
        const bool isGone = std::ranges::none_of(own.figures, [&](const Figure &figure) {
            return figure.value == each.item.value().value
                || isOneValue(relateValues(each.item.reading, readingOf(own, figure)));
        });
        return each.key != first.key && areOfOneMeasure(each.item.value(), first.item.value())
            && each.item.value().sentence == first.item.value().sentence && isGone && !mine.isEmpty()
            && commonCount(mine, there.company) == 0 && taken >= telling && 2 * taken >= theirs.size();
    });
    return owner == before.end() ? nullptr : &*owner;
}

void findMovedFate(const FindingSources &sources, const std::vector<FigureStretch> &before,
                   const std::vector<FigureStretch> &after, Findings &findings)
{
    for (const FigureStretch &first : before) {
        const FigureStretch *there = soleOf(after, first.key);
        if (there == nullptr || soleOf(before, first.key) == nullptr)
            continue;
        const FigureStretch *owner = formerOwner(before, after, first, *there);
        if (owner == nullptr)
            owner = formerCompany(sources, before, first, *there);
        if (owner == nullptr
            || areListed(versionAt(sources, first.item.version), first.item.value(), owner->item.value()))
            continue;
        findings.push_back(
            finding(FindingKind::FigureMisplaced,
                    Tr::tr("%1 is told of what %2 counted")
                        .arg(quoted(there->item.reading.text), quoted(owner->item.reading.text)),
                    Tr::tr("The linked sentence has the number on what another number counted."),
                    {placeOf(sources, first.item.version, first.item.value().range),
                     placeOf(sources, owner->item.version, owner->item.value().range),
                     placeOf(sources, there->item.version, there->item.value().range)}));
        return;
    }
}

} // namespace

/// "120 were rescued and 17 are missing" became "17 were rescued and 120 are missing", in whatever order and
/// with whatever verbs: what stands with each figure stands with the other on the other side.
void findExchangedFigures(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const std::vector<FigureStretch> before = figureStretches(sources, link.base);
    const std::vector<FigureStretch> after = figureStretches(sources, link.other);
    for (std::size_t i = 0; i < before.size(); ++i) {
        const FigureStretch *firstThere = soleOf(after, before[i].key);
        for (std::size_t j = i + 1; firstThere != nullptr && j < before.size(); ++j) {
            const FigureStretch *secondThere = soleOf(after, before[j].key);
            const bool arePaired = secondThere != nullptr && secondThere != firstThere
                && firstThere->item.value().sentence == secondThere->item.value().sentence
                && areOfOneMeasure(before[i].item.value(), before[j].item.value());
            const bool areOneList = arePaired
                && areListed(versionAt(sources, before[i].item.version), before[i].item.value(),
                             before[j].item.value())
                && areListed(versionAt(sources, firstThere->item.version), firstThere->item.value(),
                             secondThere->item.value());
            const bool areParts = arePaired
                && isPartOfOther(versionAt(sources, before[i].item.version), before[i], before[j])
                && isPartOfOther(versionAt(sources, firstThere->item.version), *firstThere, *secondThere);
            if (!arePaired || areOneList || areParts
                || !areOfOnePart({&before[i], &before[j], firstThere, secondThere})
                || !isExchange(matchStretches(before[i], before[j], *firstThere, *secondThere)))
                continue;
            findings.push_back(exchanged(sources, {&before[i], &before[j], firstThere, secondThere}));
            return;
        }
    }
    findMovedFate(sources, before, after, findings);
}

} // namespace retold

#include "core/compare/figures/figure_pairing.h"

#include "core/annotate/date_spans.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace retold {
namespace {

constexpr double beforeUnlinked
    = 6.5; ///< Lifts a score above that of the same value where nothing is linked.

/// The closer the value, the likelier it is meant.
double closeness(ValueRelation relation)
{
    switch (relation) {
    case ValueRelation::Same:
        return 10;
    case ValueRelation::Reformatted:
        return 9;
    case ValueRelation::Rounded:
        return 8;
    case ValueRelation::Vaguer:
        return 2;
    case ValueRelation::UnitChanged:
    case ValueRelation::Altered:
        return 1;
    case ValueRelation::Unlike:
        return 0;
    }
    return 0;
}

/// "$1.4 billion", "$14 billion": a decimal point was lost, or put in.
bool isDecimalSlip(const FigureItem &head, const FigureItem &item)
{
    constexpr double tenfold = 10;
    const auto *a = std::get_if<double>(&head.value().value);
    const auto *b = std::get_if<double>(&item.value().value);
    if (a == nullptr || b == nullptr || head.value().kind != item.value().kind
        || head.value().unit != item.value().unit)
        return false;
    const auto [less, more] = std::minmax(*a, *b);
    const bool hasDigits = head.reading.text.contains(u'.') != item.reading.text.contains(u'.');
    return less > 0 && hasDigits && std::abs(more - tenfold * less) < more * 1e-9;
}

/// "£90m" and "$90 million": so great a number is not told twice by chance. Nor are the digits of another,
/// but for the point, beside the same words.
bool isSameNumber(const FigureItem &head, const FigureItem &item, qsizetype around)
{
    constexpr double great = 1000;
    const auto *number = std::get_if<double>(&head.value().value);
    const bool isGreat = number != nullptr && *number >= great;
    return (isGreat && head.value().value == item.value().value && around >= 1)
        || (isDecimalSlip(head, item) && commonCount(head.beside, item.beside) >= 1);
}

/// A sum that was foreseen and one that came in are two; so are those of sentences that name others.
bool areOfOthers(const FigureItem &head, const FigureItem &item)
{
    const bool isMoney = head.value().kind == FigureKind::Currency;
    return (isMoney && head.setting.isForeseen != item.setting.isForeseen)
        || (!head.named.isEmpty() && !item.named.isEmpty() && !head.named.intersects(item.named));
}

/// "Thursday" and "tomorrow", where both versions tell when they came out.
bool areKnownDays(const FigureReading &left, const FigureReading &right)
{
    const auto isKnownDay = [](const FigureReading &reading) {
        if (reading.figure.kind != FigureKind::Date || !reading.published.isValid())
            return false;
        const std::vector<DateSpan> days
            = possibleDates(std::get<QString>(reading.figure.value), reading.published);
        return !days.empty()
            && std::ranges::all_of(days, [](const DateSpan &span) { return span.first == span.last; });
    };
    return isKnownDay(left) && isKnownDay(right);
}

/// Whether the item can be said to stand where the head stood.
bool answersHead(ValueRelation relation, const FigureItem &head, const FigureItem &item, bool linked,
                 qsizetype around)
{
    constexpr qsizetype aboutTheSame = 2;
    // Days, and shares like "half", are told of many things.
    const bool isCommon = isTime(item.value()) || item.value().kind == FigureKind::Fraction;
    if (isOneValue(relation))
        return linked
            || (!areSmallCountsOfOthers(head.value(), item.value()) && (!isCommon || around >= aboutTheSame));
    if (!linked || relation == ValueRelation::Unlike)
        return false;
    if (relation == ValueRelation::Vaguer)
        return around >= aboutTheSame;
    if (isSameNumber(head, item, around))
        return true;
    const bool areComparable
        = canContradict(head.value(), item.value()) || areKnownDays(head.reading, item.reading);
    return areComparable && (standsInPlace(head, item) || countAlone(head, item)) && !areOfOthers(head, item)
        && head.isIncrement == item.isIncrement && canBeOfOneThing(head.setting, item.setting);
}

/// A value that the base has nowhere, on what the base counts there, though its own value stands elsewhere.
bool isChangeInPlace(const FigureDrafts &drafts, const FigureItem &head, const FigureItem &item)
{
    return countOne(head.value(), item.value()) && !isTime(head.value()) && !drafts.byKey.contains(item.key);
}

std::optional<FigurePairing> pairingOf(const FigureItem &head, const FigureItem &item, bool linked)
{
    if (head.version == item.version)
        return {};
    const qsizetype around = commonCount(head.around, item.around);
    const ValueRelation relation = relateValues(head.reading, item.reading);
    if (!answersHead(relation, head, item, linked, around))
        return {};
    FigurePairing pairing;
    pairing.sameValue = isOneValue(relation);
    pairing.score
        = closeness(relation) + (linked ? 5 : 0) + 0.1 * static_cast<double>(std::min<qsizetype>(around, 20));
    return pairing;
}

/// The groups of a list that are held against an item: those near the same share of the list where there are
/// very many, which comes from hostile text only.
std::span<const int> nearest(const std::vector<int> &groups, std::size_t item, std::size_t items)
{
    constexpr std::size_t most = 64;
    if (groups.size() <= most)
        return groups;
    const std::size_t middle = groups.size() * item / items;
    const std::size_t from = std::min(middle - std::min(middle, most / 2), groups.size() - most);
    return std::span(groups).subspan(from, most);
}

std::span<const int> listOf(const auto &lists, const auto &key, std::size_t item, std::size_t items)
{
    const auto found = lists.constFind(key);
    return found == lists.cend() ? std::span<const int>() : nearest(*found, item, items);
}

/// The sentences of other versions that are linked with the figure's, each as version and sentence.
std::vector<std::pair<int, int>> placesLinked(const StoryView &story, const FigureItem &item)
{
    std::vector<std::pair<int, int>> places;
    for (int version = 0; version < static_cast<int>(story.versions.size()); ++version) {
        if (version == item.version)
            continue;
        for (const int other : story.links.sentencesLinked(item.version, item.value().sentence, version))
            places.emplace_back(version, other);
    }
    return places;
}

/// The head, or what repeats it in that sentence.
const FigureItem &itemIn(const FigureDraft &draft, std::optional<int> sentence)
{
    const auto isThere = [&sentence](const FigureItem &item) { return item.value().sentence == sentence; };
    const auto repeat = std::ranges::find_if(draft.repeats, isThere);
    return isThere(draft.head) || repeat == draft.repeats.end() ? draft.head : *repeat;
}

} // namespace

bool isOneValue(ValueRelation relation)
{
    return relation == ValueRelation::Same || relation == ValueRelation::Reformatted
        || relation == ValueRelation::Rounded;
}

std::vector<FigurePairing> pairingsOf(const StoryView &story, const FigureDrafts &drafts,
                                      const std::vector<FigureItem> &items)
{
    std::vector<FigurePairing> pairings;
    const auto consider = [&](int group, std::size_t i, std::optional<int> linked) {
        const FigureItem &head = itemIn(drafts.groups[static_cast<std::size_t>(group)], linked);
        auto pairing = pairingOf(head, items[i], linked.has_value());
        if (!pairing)
            return;
        if (linked && !pairing->sameValue && isChangeInPlace(drafts, head, items[i]))
            pairing->score += beforeUnlinked;
        pairing->group = group;
        pairing->item = static_cast<int>(i);
        pairings.push_back(*pairing);
    };
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (const auto &place : placesLinked(story, items[i])) {
            for (const int group : listOf(drafts.bySentence, place, i, items.size()))
                consider(group, i, place.second);
        }
        for (const int group : listOf(drafts.byKey, items[i].key, i, items.size()))
            consider(group, i, {});
    }
    std::sort(pairings.begin(), pairings.end());
    return pairings;
}

std::vector<std::optional<int>> assign(const std::vector<FigurePairing> &pairings, std::size_t groups,
                                       std::size_t items)
{
    std::vector<std::optional<int>> answers(groups);
    std::vector<bool> used(items, false);
    for (const FigurePairing &pairing : pairings) {
        std::optional<int> &own = answers[static_cast<std::size_t>(pairing.group)];
        const auto item = static_cast<std::size_t>(pairing.item);
        if (!own && (pairing.sameValue || !used[item]))
            own = pairing.item;
        used[item] = used[item] || pairing.sameValue || own == pairing.item;
    }
    return answers;
}

} // namespace retold

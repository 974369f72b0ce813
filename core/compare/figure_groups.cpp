#include "core/compare/figure_groups.h"

#include "core/compare/figure_implied.h"
#include "core/compare/figure_key.h"
#include "core/compare/version_order.h"
#include "core/story/in_sentence.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

constexpr int contextReach = 8; ///< Words on each side that tell what a figure is about.
constexpr double beforeUnlinked
    = 6.5;                     ///< Lifts a score above that of the same value where nothing is linked.
constexpr int besideReach = 4; ///< Words on each side that tell its place from that of a figure near by.

struct FigureDraft {
    FigureItem head;
    FigureGroup group;
};

struct Drafts {
    std::vector<FigureDraft> groups;
    QHash<QString, std::vector<int>> byKey;
    QHash<std::pair<int, int>, std::vector<int>> bySentence; ///< Of the head: version and sentence.
};

struct Pairing {
    double score = 0;
    int group = 0;
    int item = 0;
    bool sameValue = false;

    bool operator<(const Pairing &other) const
    {
        return std::tuple(-score, group, item) < std::tuple(-other.score, other.group, other.item);
    }
};

qsizetype commonCount(const QSet<QString> &left, const QSet<QString> &right)
{
    return std::ranges::count_if(left, [&right](const QString &stem) { return right.contains(stem); });
}

bool isOneValue(ValueRelation relation)
{
    return relation == ValueRelation::Same || relation == ValueRelation::Reformatted
        || relation == ValueRelation::Rounded;
}

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

/// Several times as much: oftener another thing than a slip, unless all around is the same.
bool areFarApart(const Figure &left, const Figure &right)
{
    constexpr double times = 5;
    const auto *a = std::get_if<double>(&left.value);
    const auto *b = std::get_if<double>(&right.value);
    return a != nullptr && b != nullptr && std::max(*a, *b) > times * std::max(0.0, std::min(*a, *b));
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
    const bool areOfOthers
        = !head.named.isEmpty() && !item.named.isEmpty() && !head.named.intersects(item.named);
    return canContradict(head.value(), item.value()) && standsInPlace(head, item) && !areOfOthers;
}

/// A value that the base has nowhere, on what the base counts there, though its own value stands elsewhere.
bool isChangeInPlace(const Drafts &drafts, const FigureItem &head, const FigureItem &item)
{
    return countOne(head.value(), item.value()) && !isTime(head.value()) && !drafts.byKey.contains(item.key);
}

std::optional<Pairing> pairingOf(const FigureItem &head, const FigureItem &item, bool linked)
{
    if (head.version == item.version)
        return {};
    const qsizetype around = commonCount(head.around, item.around);
    const ValueRelation relation = relateValues(head.reading, item.reading);
    if (!answersHead(relation, head, item, linked, around))
        return {};
    Pairing pairing;
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

std::vector<Pairing> pairingsOf(const StoryView &story, const Drafts &drafts,
                                const std::vector<FigureItem> &items)
{
    std::vector<Pairing> pairings;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto consider = [&](int group, bool linked) {
            auto pairing = pairingOf(drafts.groups[static_cast<std::size_t>(group)].head, items[i], linked);
            if (!pairing)
                return;
            const FigureItem &head = drafts.groups[static_cast<std::size_t>(group)].head;
            if (linked && !pairing->sameValue && isChangeInPlace(drafts, head, items[i]))
                pairing->score += beforeUnlinked;
            pairing->group = group;
            pairing->item = static_cast<int>(i);
            pairings.push_back(*pairing);
        };
        for (int version = 0; version < static_cast<int>(story.versions.size()); ++version) {
            const std::array sentence{items[i].value().sentence};
            if (version == items[i].version)
                continue;
            for (const int other : story.links.sentencesLinked(items[i].version, sentence, version)) {
                for (const int group : listOf(drafts.bySentence, std::pair(version, other), i, items.size()))
                    consider(group, true);
            }
        }
        for (const int group : listOf(drafts.byKey, items[i].key, i, items.size()))
            consider(group, false);
    }
    std::sort(pairings.begin(), pairings.end());
    return pairings;
}

/// A value may answer every group of that value; another value answers one group, once.
std::vector<std::optional<int>> assign(const std::vector<Pairing> &pairings, std::size_t groups,
                                       std::size_t items)
{
    std::vector<std::optional<int>> answers(groups);
    std::vector<bool> used(items, false);
    for (const Pairing &pairing : pairings) {
        std::optional<int> &own = answers[static_cast<std::size_t>(pairing.group)];
        const auto item = static_cast<std::size_t>(pairing.item);
        if (!own && (pairing.sameValue || !used[item]))
            own = pairing.item;
        used[item] = used[item] || pairing.sameValue || own == pairing.item;
    }
    return answers;
}

/// What became of a figure that has no answer of its own value: it follows from others or others from it, has
/// become another, or is gone.
GroupMember<FigureStatus> memberOfOtherValue(const StoryView &story, const FigureItem &head, int version,
                                             const FigureItem *answer)
{
    const std::array sentence{head.value().sentence};
    const std::vector<int> linked = story.links.sentencesLinked(head.version, sentence, version);
    if (const auto share = shareThatImplies(head, *story.versions[static_cast<std::size_t>(version)], linked))
        return {version, share, linked, FigureStatus::Implied};
    if (const auto product = productOf(story, head, version, linked))
        return {version, product, linked, FigureStatus::Implied};
    if (answer == nullptr)
        return {version, {}, linked, FigureStatus::Dropped};
    const FigureStatus status = figureStatus(relateValues(head.reading, answer->reading));
    return {version, answer->figure, {answer->value().sentence}, status};
}

void addGroup(Drafts &drafts, const FigureItem &item)
{
    const int index = static_cast<int>(drafts.groups.size());
    std::vector<int> &same = drafts.byKey[item.key];
    // Those of one version follow each other.
    if (!same.empty() && !isTime(item.value())
        && drafts.groups[static_cast<std::size_t>(same.back())].head.version == item.version)
        return;
    same.push_back(index);
    drafts.bySentence[{item.version, item.value().sentence}].push_back(index);
    FigureGroup group;
    group.label = item.value().counted.isEmpty() ? item.value().unit : item.value().counted;
    group.members.push_back({item.version, item.figure, {item.value().sentence}, FigureStatus::Reference});
    drafts.groups.push_back({item, std::move(group)});
}

bool isShare(const AnnotatedVersion &version, int figure)
{
    const FigureKind kind = version.figures[static_cast<std::size_t>(figure)].kind;
    return kind == FigureKind::Fraction || kind == FigureKind::Percentage;
}

void markUsed(const std::vector<FigureItem> &items, int figure, std::vector<bool> &used)
{
    const auto item = std::ranges::find(items, figure, &FigureItem::figure);
    if (item != items.end())
        used[static_cast<std::size_t>(item - items.begin())] = true;
}

void addAnswers(const StoryView &story, Drafts &drafts, const std::vector<FigureItem> &items, int version)
{
    const std::vector<Pairing> pairings = pairingsOf(story, drafts, items);
    const auto answers = assign(pairings, drafts.groups.size(), items.size());
    std::vector<bool> used(items.size(), false);
    for (const Pairing &pairing : pairings)
        used[static_cast<std::size_t>(pairing.item)]
            = used[static_cast<std::size_t>(pairing.item)] || pairing.sameValue;
    for (std::size_t g = 0; g < answers.size(); ++g) {
        FigureDraft &draft = drafts.groups[g];
        const FigureItem *answer = answers[g] ? &items[static_cast<std::size_t>(*answers[g])] : nullptr;
        if (answer != nullptr)
            used[static_cast<std::size_t>(*answers[g])] = true;
        const ValueRelation relation
            = answer != nullptr ? relateValues(draft.head.reading, answer->reading) : ValueRelation::Unlike;
        if (isOneValue(relation))
            draft.group.members.push_back(
                {version, answer->figure, {answer->value().sentence}, figureStatus(relation)});
        else
            draft.group.members.push_back(memberOfOtherValue(story, draft.head, version, answer));
        const auto &member = draft.group.members.back();
        // A product is told by its factors; a share may have more to tell.
        if (member.status == FigureStatus::Implied
            && !isShare(*story.versions[static_cast<std::size_t>(version)], *member.item))
            markUsed(items, *member.item, used);
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!used[i])
            addGroup(drafts, items[i]);
    }
}

/// Whether its sentence has a series of figures like it, in which one is soon taken for another.
bool isOneOfMany(const AnnotatedVersion &version, const Figure &figure)
{
    constexpr std::ptrdiff_t many = 3;
    constexpr std::ptrdiff_t reach = 100; // More figures in one sentence come from hostile text only.
    const auto own = inSentence(version.figures, figure.sentence);
    const auto place = std::ranges::lower_bound(own, figure.range.begin, {},
                                                [](const Figure &each) { return each.range.begin; });
    const auto from = place - std::min<std::ptrdiff_t>(reach, place - own.begin());
    const auto to = place + std::min<std::ptrdiff_t>(reach, own.end() - place);
    return std::count_if(
               from, to,
               [&figure](const Figure &each) { return each.kind == figure.kind && each.unit == figure.unit; })
        >= many;
}

} // namespace

bool standsInPlace(const FigureItem &head, const FigureItem &item)
{
    constexpr qsizetype alike = 2;
    const qsizetype around = commonCount(head.around, item.around);
    const qsizetype beside = commonCount(head.beside, item.beside);
    const qsizetype fewer = std::min(head.around.size(), item.around.size());
    const bool isMostAlike = around >= alike && 2 * around >= fewer;
    if (head.isOneOfMany || item.isOneOfMany)
        return isMostAlike && beside > alike;
    if (isTime(head.value()))
        return isMostAlike && beside >= 1;
    if (areFarApart(head.value(), item.value()))
        return isMostAlike && beside >= alike;
    const bool countsOne = countOne(head.value(), item.value());
    // "A three-term senator" has nothing to do with "88,000 votes".
    const bool countsOther = !countsOne && head.value().kind == FigureKind::Number
        && !head.value().counted.isEmpty() && !item.value().counted.isEmpty();
    if (countsOther)
        return isMostAlike && beside >= alike;
    return (around >= alike && beside >= alike) || (isMostAlike && (beside >= 1 || countsOne));
}

FigureItem figureItem(std::span<const VersionPtr> versions, int version, int figure)
{
    const AnnotatedVersion &own = *versions[static_cast<std::size_t>(version)];
    const Figure &value = own.figures[static_cast<std::size_t>(figure)];
    const std::span<const Word> words = own.wordsOf(own.sentences[static_cast<std::size_t>(value.sentence)]);
    const auto first = std::ranges::lower_bound(words, value.range.begin, {},
                                                [](const Word &word) { return word.range.begin; });
    const auto last = std::ranges::lower_bound(words, value.range.end, {},
                                               [](const Word &word) { return word.range.begin; });
    const auto before = std::min<qsizetype>(contextReach, first - words.begin());
    const auto after = std::min<qsizetype>(contextReach, words.end() - last);
    const QDate published = QDate::fromString(own.version.published.left(10), Qt::ISODate);
    FigureItem item{version,
                    figure,
                    {value, own.text(value.range), published},
                    figureKey(value),
                    {},
                    {},
                    {},
                    isOneOfMany(own, value)};
    item.around = contentStems({first - before, first});
    item.around.unite(contentStems({last, last + after}));
    item.beside = contentStems({first - std::min<qsizetype>(besideReach, before), first});
    item.beside.unite(contentStems({last, last + std::min<qsizetype>(besideReach, after)}));
    return item;
}

FigureStatus figureStatus(ValueRelation relation)
{
    switch (relation) {
    case ValueRelation::Same:
        return FigureStatus::Same;
    case ValueRelation::Reformatted:
    case ValueRelation::Rounded:
    case ValueRelation::Vaguer:
        return FigureStatus::Reformatted;
    case ValueRelation::UnitChanged:
    case ValueRelation::Altered:
    case ValueRelation::Unlike:
        return FigureStatus::Altered;
    }
    return FigureStatus::Altered;
}

std::vector<FigureGroup> groupFigures(const StoryView &story)
{
    Drafts drafts;
    for (const int version : versionOrder(story.versions.size(), story.reference)) {
        const auto count
            = static_cast<int>(story.versions[static_cast<std::size_t>(version)]->figures.size());
        std::vector<FigureItem> items;
        for (int figure = 0; figure < count; ++figure) {
            items.push_back(figureItem(story.versions, version, figure));
            items.back().named = namedIn(*story.versions[static_cast<std::size_t>(version)], version,
                                         items.back().value().sentence, story.names);
        }
        addAnswers(story, drafts, items, version);
    }
    std::vector<FigureGroup> groups;
    for (FigureDraft &draft : drafts.groups)
        groups.push_back(std::move(draft.group));
    return groups;
}

std::vector<FigureGroup> shownFigureGroups(std::vector<FigureGroup> groups, std::optional<int> reference)
{
    if (!reference)
        return groups;
    for (FigureGroup &group : groups) {
        if (group.members.front().version == *reference)
            continue;
        std::erase_if(group.members, [](const auto &member) { return !member.item; });
        for (auto &member : group.members)
            member.status = FigureStatus::Added;
    }
    return groups;
}

} // namespace retold

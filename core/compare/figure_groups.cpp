#include "core/compare/figure_groups.h"

#include "core/compare/figure_key.h"
#include "core/compare/version_order.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace retold {

namespace {

constexpr int contextReach = 8; ///< Words on each side that tell what a figure is about.

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

bool isTime(const Figure &figure)
{
    return figure.kind == FigureKind::Date || figure.kind == FigureKind::Time;
}

qsizetype commonCount(const QSet<QString> &left, const QSet<QString> &right)
{
    return std::ranges::count_if(left, [&right](const QString &stem) { return right.contains(stem); });
}

bool measureTheSame(const Figure &left, const Figure &right)
{
    return left.kind == right.kind && left.unit == right.unit;
}

std::optional<Pairing> pairingOf(const FigureItem &head, const FigureItem &item, bool linked)
{
    if (head.version == item.version)
        return {};
    const qsizetype around = commonCount(head.around, item.around);
    const bool sameValue = head.key == item.key;
    const bool answers = sameValue ? linked || (isTime(*item.value) ? around >= 2 : true)
                                   : linked && measureTheSame(*head.value, *item.value) && around >= 2;
    if (!answers)
        return {};
    Pairing pairing;
    pairing.sameValue = sameValue;
    pairing.score = (sameValue ? 10 : 0) + (linked ? 5 : 0)
        + 0.1 * static_cast<double>(std::min<qsizetype>(around, 20));
    return pairing;
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
            pairing->group = group;
            pairing->item = static_cast<int>(i);
            pairings.push_back(*pairing);
        };
        for (int version = 0; version < static_cast<int>(story.versions.size()); ++version) {
            const std::array sentence{items[i].value->sentence};
            if (version == items[i].version)
                continue;
            for (const int other : story.links.sentencesLinked(items[i].version, sentence, version)) {
                for (const int group : drafts.bySentence.value({version, other}))
                    consider(group, true);
            }
        }
        for (const int group : drafts.byKey.value(items[i].key))
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

/// Whether a number follows from a share and a whole that the version gives.
std::optional<int> impliedBy(const FigureItem &head, const std::vector<FigureItem> &items)
{
    const auto *wanted = std::get_if<double>(&head.value->value);
    if (!wanted || head.value->kind != FigureKind::Number)
        return {};
    for (const FigureItem &share : items) {
        const auto *part = std::get_if<double>(&share.value->value);
        const bool isShare
            = share.value->kind == FigureKind::Fraction || share.value->kind == FigureKind::Percentage;
        if (!part || !isShare)
            continue;
        const double factor = share.value->kind == FigureKind::Percentage ? *part / 100 : *part;
        for (const FigureItem &whole : items) {
            const auto *number = std::get_if<double>(&whole.value->value);
            const bool near = std::abs(whole.value->sentence - share.value->sentence) <= 1;
            if (number && near && whole.value->kind == FigureKind::Number && *wanted > 1
                && std::abs(*number * factor - *wanted) < 1e-6 * *wanted)
                return share.figure;
        }
    }
    return {};
}

GroupMember<FigureStatus> memberWithoutAnswer(const StoryView &story, const FigureItem &head,
                                              const std::vector<FigureItem> &items, int version)
{
    const std::array sentence{head.value->sentence};
    const std::vector<int> linked = story.links.sentencesLinked(head.version, sentence, version);
    if (const auto share = impliedBy(head, items))
        return {version, share, linked, FigureStatus::Implied};
    return {version, {}, linked, FigureStatus::Dropped};
}

void addGroup(Drafts &drafts, const FigureItem &item)
{
    const int index = static_cast<int>(drafts.groups.size());
    for (const int group : drafts.byKey.value(item.key)) {
        const FigureItem &head = drafts.groups[static_cast<std::size_t>(group)].head;
        if (head.version == item.version && !isTime(*item.value))
            return;
    }
    drafts.byKey[item.key].push_back(index);
    drafts.bySentence[{item.version, item.value->sentence}].push_back(index);
    FigureGroup group;
    group.label = item.value->counted.isEmpty() ? item.value->unit : item.value->counted;
    group.members.push_back({item.version, item.figure, {item.value->sentence}, FigureStatus::Reference});
    drafts.groups.push_back({item, std::move(group)});
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
        if (!answers[g]) {
            draft.group.members.push_back(memberWithoutAnswer(story, draft.head, items, version));
            continue;
        }
        const FigureItem &item = items[static_cast<std::size_t>(*answers[g])];
        used[static_cast<std::size_t>(*answers[g])] = true;
        draft.group.members.push_back(
            {version, item.figure, {item.value->sentence}, figureStatus(draft.head, item, story.versions)});
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!used[i])
            addGroup(drafts, items[i]);
    }
}

} // namespace

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
    FigureItem item{version, figure, &value, figureKey(value), {}};
    item.around = contentStems({first - before, first});
    item.around.unite(contentStems({last, last + after}));
    return item;
}

FigureStatus figureStatus(const FigureItem &first, const FigureItem &answer,
                          std::span<const VersionPtr> versions)
{
    if (first.key != answer.key)
        return FigureStatus::Altered;
    const auto writtenAs = [versions](const FigureItem &item) {
        return versions[static_cast<std::size_t>(item.version)]->text(item.value->range);
    };
    return writtenAs(first).compare(writtenAs(answer), Qt::CaseInsensitive) == 0 ? FigureStatus::Same
                                                                                 : FigureStatus::Reformatted;
}

std::vector<FigureGroup> groupFigures(const StoryView &story)
{
    Drafts drafts;
    for (const int version : versionOrder(story.versions.size(), story.reference)) {
        const auto count
            = static_cast<int>(story.versions[static_cast<std::size_t>(version)]->figures.size());
        std::vector<FigureItem> items;
        for (int figure = 0; figure < count; ++figure)
            items.push_back(figureItem(story.versions, version, figure));
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

#include "core/compare/quotes/quote_groups.h"

#include "core/compare/quotes/quote_answers.h"
#include "core/compare/quotes/quote_paraphrase.h"
#include "core/compare/quotes/quote_parts.h"
#include "core/compare/quotes/quote_status.h"
#include "core/compare/version_order.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace retold {

namespace {

constexpr int contextReach = 12; ///< Words on each side of the marks that tell where a quotation stands.

/// A quotation of the version at hand against the first of a group.
struct Pairing {
    double score = 0;
    int group = 0;
    int item = 0;
    Wording wording = Wording::Changed;
    int common = 0; ///< Words, where the wording is not changed.
    bool otherSpeaker = false;
    bool holdsCourse = false; ///< The item tells all of the head in other words, and more beside.
    bool isInPlace = false;   ///< The item has some of the words of the head, with one place changed.

    bool operator<(const Pairing &other) const
    {
        return std::tuple(-score, group, item) < std::tuple(-other.score, other.group, other.item);
    }
};

struct GroupDraft {
    QuoteItem head;
    QuoteGroup group;
};

/// All groups so far, and how to find those that may be answered.
struct Drafts {
    std::vector<GroupDraft> groups;
    QMultiHash<QString, int> byStem;
    QHash<std::pair<int, int>, std::vector<int>> bySentence; ///< Of the head: version and sentence.
    SpeakerMatcher matcher;
};

void addGroup(Drafts &drafts, QuoteItem item, const AnnotatedVersion &version)
{
    const int index = static_cast<int>(drafts.groups.size());
    for (const QString &stem : item.words.contentStems)
        drafts.byStem.insert(stem, index);
    for (const int sentence : item.sentences)
        drafts.bySentence[{item.version, sentence}].push_back(index);
    QuoteGroup group;
    group.label = version.quotes[static_cast<std::size_t>(item.quote)].speaker;
    group.members.push_back({item.version, item.quote, item.sentences, QuoteStatus::Reference});
    drafts.groups.push_back({std::move(item), std::move(group)});
}

/// Adds the groups whose first quotation stands in the sentence: of very many those that stand about as far
/// in as the item.
void addGroupsOf(const Drafts &drafts, std::pair<int, int> sentence, const QuoteItem &item,
                 std::set<int> &groups)
{
    constexpr std::size_t most = 64; // A sentence has a few; more come from hostile text only.
    const auto found = drafts.bySentence.constFind(sentence);
    if (found == drafts.bySentence.cend())
        return;
    const std::size_t count = std::min(most, found->size());
    const auto place = static_cast<std::size_t>(item.quote);
    const std::size_t from = std::min(place - std::min(place, most / 2), found->size() - count);
    const auto first = found->begin() + static_cast<std::ptrdiff_t>(from);
    groups.insert(first, first + static_cast<std::ptrdiff_t>(count));
}

/// Groups whose first quotation stands in a linked sentence, or at most so many sentences from one.
std::set<int> linkedGroups(const StoryView &story, const Drafts &drafts, const QuoteItem &item, int away = 0)
{
    std::set<int> groups;
    for (int version = 0; version < static_cast<int>(story.versions.size()); ++version) {
        if (version == item.version)
            continue;
        for (const int sentence : story.links.sentencesLinked(item.version, item.sentences, version)) {
            for (int near = sentence - away; near <= sentence + away; ++near)
                addGroupsOf(drafts, {version, near}, item, groups);
        }
    }
    return groups;
}

/// Groups that share a word with the quotation. A word that very many share tells nothing.
std::set<int> wordGroups(const Drafts &drafts, const QuoteItem &item)
{
    constexpr int tooMany = 64;
    std::set<int> groups;
    for (const QString &stem : item.words.contentStems) {
        const auto [begin, end] = drafts.byStem.equal_range(stem);
        if (std::distance(begin, end) <= tooMany)
            groups.insert(begin, end);
    }
    return groups;
}

double speakerScore(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Same:
        return 0.5;
    case Agreement::Unknown:
        return 0;
    case Agreement::Different:
        return -0.7;
    }
    return 0;
}

/// How the sentences of two quotations are joined.
enum class Bond { Linked, BesideLinked, None };

bool answers(const QuoteLikeness &pair, Bond bond, const QuoteItem &head, const QuoteItem &item)
{
    switch (bond) {
    case Bond::Linked:
        return hasOnePlaceChanged(pair, head, item) || answersLinked(pair, head, item);
    case Bond::BesideLinked:
        return answersNear(pair, head, item) || answersUnlinked(pair, head, item);
    case Bond::None:
        return answersUnlinked(pair, head, item);
    }
    return false;
}

/// How well the item answers the head; none where it does not.
std::optional<Pairing> pairingOf(const QuoteItem &head, const QuoteItem &item, Bond bond,
                                 SpeakerMatcher &matcher)
{
    if (head.version == item.version)
        return {};
    const QuoteLikeness pair{compareWording(head.words, item.words), likeness(head.words, item.words),
                             compareSpeakers(head.speaker, item.speaker, matcher)};
    if (!answers(pair, bond, head, item))
        return {};
    const auto &[wording, alike, speaker] = pair;
    const bool linked = bond == Bond::Linked;
    const qsizetype around = commonCount(head.around, item.around);
    const int longer = std::max(1, std::max(head.words.count, item.words.count));
    const double covered = static_cast<double>(std::min(head.words.count, item.words.count)) / longer;
    Pairing pairing;
    pairing.wording = wording;
    pairing.common = wording == Wording::Changed ? 0 : commonWords(head.words, item.words);
    pairing.otherSpeaker = speaker == Agreement::Different;
    pairing.holdsCourse = wording == Wording::Changed && 2 * item.words.count >= 3 * head.words.count
        && shareTheirCourse(head.words, item.words);
    pairing.isInPlace = linked && hasOnePlaceChanged(pair, head, item);
    pairing.score = (wording == Wording::Changed ? alike : 2 + covered) + (linked ? 1 : 0)
        + speakerScore(speaker) + 0.1 * static_cast<double>(std::min<qsizetype>(around, 5));
    return pairing;
}

/// Groups that stand a sentence or two beside a linked one, as where each half of a sentence has its cue.
/// Asked of few words alone: more of them are found by what they tell.
std::set<int> nearGroups(const StoryView &story, const Drafts &drafts, const QuoteItem &item)
{
    constexpr int beside = 2;
    constexpr int few = 7;
    return item.isOnly && item.words.count < few ? linkedGroups(story, drafts, item, beside)
                                                 : std::set<int>();
}

std::vector<Pairing> pairingsOf(const StoryView &story, Drafts &drafts, const std::vector<QuoteItem> &items)
{
    std::vector<Pairing> pairings;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::set<int> linked = linkedGroups(story, drafts, items[i]);
        const std::set<int> near = nearGroups(story, drafts, items[i]);
        std::set<int> candidates = wordGroups(drafts, items[i]);
        candidates.insert(linked.begin(), linked.end());
        candidates.insert(near.begin(), near.end());
        for (const int group : candidates) {
            const QuoteItem &head = drafts.groups[static_cast<std::size_t>(group)].head;
            Bond bond = near.contains(group) ? Bond::BesideLinked : Bond::None;
            if (linked.contains(group))
                bond = Bond::Linked;
            if (auto pairing = pairingOf(head, items[i], bond, drafts.matcher)) {
                pairing->group = group;
                pairing->item = static_cast<int>(i);
                pairings.push_back(*pairing);
            }
        }
    }
    std::sort(pairings.begin(), pairings.end());
    return pairings;
}

/// Takes the best pairs. Beside the best, a group takes further parts of its words, and a quotation that
/// holds the whole of several heads, or parts of them that are not the same words, answers each.
std::vector<std::vector<int>> assign(const std::vector<Pairing> &pairings, std::size_t groups,
                                     const std::vector<QuoteItem> &items)
{
    std::vector<std::vector<int>> answers(groups);
    std::vector<bool> used(items.size(), false);
    std::vector<int> taken(items.size(), 0); // Words that answer a head.
    std::vector<bool> changed(groups, false);
    for (const Pairing &pairing : pairings) {
        std::vector<int> &own = answers[static_cast<std::size_t>(pairing.group)];
        const auto item = static_cast<std::size_t>(pairing.item);
        const bool isPart = (pairing.wording == Wording::Part || pairing.isInPlace) && !pairing.otherSpeaker
            && !changed[static_cast<std::size_t>(pairing.group)];
        const bool holdsPart = isPart && pairing.common + taken[item] <= items[item].words.count;
        const bool holdsHead
            = own.empty() && (pairing.wording == Wording::Same || pairing.holdsCourse || holdsPart);
        const bool free = own.empty() && !used[item];
        if (!free && !(isPart && !used[item]) && !holdsHead)
            continue;
        own.push_back(pairing.item);
        used[item] = true;
        taken[item] += pairing.common;
        if (pairing.wording == Wording::Changed)
            changed[static_cast<std::size_t>(pairing.group)] = true;
    }
    return answers;
}

/// Whether the item may be the rest of the head's speech in other words: about as long, half of it kept.
bool mayBeRest(const QuoteItem &head, int taken, const QuoteItem &part, const QuoteItem &item)
{
    const int rest = head.words.count - taken;
    const bool isNext = item.sentences.front() <= part.sentences.back() + 1;
    return rest > 1 && isNext && part.speaker.identity == item.speaker.identity
        && part.speaker.name == item.speaker.name
        && std::abs(rest - item.words.count) <= std::max(1, rest / 2)
        && 2 * commonWords(head.words, item.words) >= std::max(rest, item.words.count);
}

/// “It was not luck. It was neglect,” he said, told as “It was not luck,” he said. “It was greed.”: what
/// follows a part of a head answers the rest of it.
void addRests(const Drafts &drafts, const std::vector<QuoteItem> &items,
              std::vector<std::vector<int>> &answers)
{
    std::vector<bool> used(items.size(), false);
    for (const std::vector<int> &own : answers) {
        for (const int item : own)
            used[static_cast<std::size_t>(item)] = true;
    }
    for (std::size_t g = 0; g < answers.size(); ++g) {
        const auto next
            = answers[g].size() == 1 ? static_cast<std::size_t>(answers[g].front()) + 1 : items.size();
        if (next >= items.size() || used[next])
            continue;
        const QuoteItem &head = drafts.groups[g].head;
        const QuoteItem &part = items[next - 1];
        if (compareWording(head.words, part.words) == Wording::Part
            && mayBeRest(head, part.words.count, part, items[next])) {
            answers[g].push_back(static_cast<int>(next));
            used[next] = true;
        }
    }
}

void addAnswers(const StoryView &story, Drafts &drafts, const std::vector<QuoteItem> &items, int version)
{
    auto answers = assign(pairingsOf(story, drafts, items), drafts.groups.size(), items);
    addRests(drafts, items, answers);
    const std::vector<ToldStatement> statements = toldStatements(story, version);
    std::vector<bool> used(items.size(), false);
    for (std::size_t g = 0; g < answers.size(); ++g) {
        GroupDraft &draft = drafts.groups[g];
        if (draft.head.version == version)
            continue;
        std::vector<QuoteItem> own;
        for (const int item : answers[g]) {
            own.push_back(items[static_cast<std::size_t>(item)]);
            used[static_cast<std::size_t>(item)] = true;
        }
        // What was changed is shown of several parts.
        std::stable_partition(own.begin(), own.end(), [&draft](const QuoteItem &item) {
            return compareWording(draft.head.words, item.words) == Wording::Changed;
        });
        if (own.empty())
            draft.group.members.push_back(
                memberWithoutMarks(story, draft.head, version, statements, drafts.matcher));
        else
            draft.group.members.push_back(
                {version, own.front().quote, own.front().sentences, quoteStatus(draft.head, own)});
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!used[i])
            addGroup(drafts, items[i], *story.versions[static_cast<std::size_t>(version)]);
    }
}

/// Names stand near too many quotations to tell one from another.
QSet<QString> stemsWithoutNames(const AnnotatedVersion &version, int from, int to)
{
    std::vector<Word> words;
    for (int i = from; i < to; ++i) {
        const Word &word = version.words[static_cast<std::size_t>(i)];
        const auto after
            = std::ranges::upper_bound(version.mentions, word.range.begin, {},
                                       [](const Mention &mention) { return mention.range.begin; });
        const bool isName = after != version.mentions.begin() && std::prev(after)->range.contains(word.range);
        if (!isName)
            words.push_back(word);
    }
    return contentStems(words);
}

void markOnly(std::vector<QuoteItem> &items)
{
    QHash<QStringList, int> counts;
    for (const QuoteItem &item : items)
        ++counts[item.words.all()];
    for (QuoteItem &item : items)
        item.isOnly = counts.value(item.words.all()) == 1;
}

} // namespace

QuoteItem quoteItem(std::span<const VersionPtr> versions, int version, int quote, const StoryNames &names)
{
    const AnnotatedVersion &own = *versions[static_cast<std::size_t>(version)];
    const Quote &said = own.quotes[static_cast<std::size_t>(quote)];
    QuoteItem item;
    item.version = version;
    item.quote = quote;
    item.speaker = speakerOf(said, own, version, names);
    item.words = quoteWords(own, said.range);
    item.isStatement = said.type == QuoteType::Direct;
    item.sentences = sentencesFrom(said.sentence, said.lastSentence);
    const auto at = own.quotes.begin() + quote;
    item.isSole = (at == own.quotes.begin() || std::prev(at)->lastSentence < said.sentence)
        && (std::next(at) == own.quotes.end() || std::next(at)->sentence > said.lastSentence);

    const Sentence &opening = own.sentences[static_cast<std::size_t>(said.sentence)];
    const Sentence &closing = own.sentences[static_cast<std::size_t>(said.lastSentence)];
    for (const QStringList &part : quoteParts(own, {opening.range.begin, closing.range.end}, Brackets::Cut))
        item.told += part;
    const IndexRange first = opening.words;
    const IndexRange last = closing.words;
    const std::span<const Word> inside = wordsIn(own, said.range);
    const auto begin = static_cast<int>(inside.data() - own.words.data());
    const int end = begin + static_cast<int>(inside.size());
    item.around = stemsWithoutNames(own, std::max(first.begin, begin - contextReach), begin);
    item.around.unite(stemsWithoutNames(own, end, std::min(last.end, end + contextReach)));
    return item;
}

std::vector<QuoteGroup> groupQuotes(const StoryView &story)
{
    Drafts drafts;
    for (const int version : versionOrder(story.versions.size(), story.reference)) {
        const auto count = static_cast<int>(story.versions[static_cast<std::size_t>(version)]->quotes.size());
        std::vector<QuoteItem> items;
        items.reserve(static_cast<std::size_t>(count));
        for (int quote = 0; quote < count; ++quote)
            items.push_back(quoteItem(story.versions, version, quote, story.names));
        markOnly(items);
        addAnswers(story, drafts, items, version);
    }
    std::vector<QuoteGroup> groups;
    groups.reserve(drafts.groups.size());
    for (GroupDraft &draft : drafts.groups)
        groups.push_back(std::move(draft.group));
    return groups;
}

std::vector<QuoteGroup> shownQuoteGroups(std::vector<QuoteGroup> groups, std::optional<int> reference)
{
    if (!reference)
        return groups;
    for (QuoteGroup &group : groups) {
        if (group.members.front().version == *reference)
            continue;
        std::erase_if(group.members, [](const auto &member) { return !member.item; });
        for (auto &member : group.members)
            member.status = QuoteStatus::Added;
    }
    return groups;
}

} // namespace retold

#include "core/compare/quotes/quote_groups.h"

#include "core/compare/quotes/quote_paraphrase.h"
#include "core/compare/quotes/quote_status.h"
#include "core/compare/quotes/quote_window.h"
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

/// Groups whose first quotation stands in a linked sentence.
std::set<int> linkedGroups(const StoryView &story, const Drafts &drafts, const QuoteItem &item)
{
    constexpr std::size_t most = 64; // A sentence has a few; more come from hostile text only.
    std::set<int> groups;
    for (int version = 0; version < static_cast<int>(story.versions.size()); ++version) {
        if (version == item.version)
            continue;
        for (const int sentence : story.links.sentencesLinked(item.version, item.sentences, version)) {
            const auto found = drafts.bySentence.constFind({version, sentence});
            if (found == drafts.bySentence.cend())
                continue;
            // Of very many those that stand about as far in as the item.
            const std::size_t count = std::min(most, found->size());
            const auto place = static_cast<std::size_t>(item.quote);
            const std::size_t from = std::min(place - std::min(place, most / 2), found->size() - count);
            const auto first = found->begin() + static_cast<std::ptrdiff_t>(from);
            groups.insert(first, first + static_cast<std::ptrdiff_t>(count));
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

qsizetype commonCount(const QSet<QString> &left, const QSet<QString> &right)
{
    return std::ranges::count_if(left, [&right](const QString &stem) { return right.contains(stem); });
}

/// Words that differ wholly may answer each other by their place alone, but not a phrase a paragraph, nor one
/// statement another.
bool mayDifferWholly(const QuoteWords &left, const QuoteWords &right)
{
    constexpr int phrase = 12;
    const auto [shorter, longer] = std::minmax(left.count, right.count);
    return longer <= phrase && longer <= 3 * shorter + 1;
}

/// Most of the content words, in one order and near each other: one statement in two wordings.
bool shareTheirCourse(const QuoteWords &left, const QuoteWords &right)
{
    constexpr qsizetype fewest = 3;
    const auto [common, stretch] = commonCourse(left, right);
    const qsizetype shorter = std::min(left.stems.size(), right.stems.size());
    const qsizetype longer = std::max(left.stems.size(), right.stems.size());
    if (common < fewest) {
        // "Security guarantees" for "a security guarantee is the only way": a phrase, and hardly more beside
        // it.
        constexpr qsizetype telling = 2;
        const QuoteWords &phrase = left.count < right.count ? left : right;
        const bool isPhrase = common >= telling && stretch <= shorter && phrase.count <= 2 * common;
        return common == shorter && (isPhrase || (common > 0 && mayDifferWholly(left, right)));
    }
    const bool isMost = 10 * common >= 6 * shorter && stretch <= 2 * shorter + 2;
    return isMost || (10 * common >= 5 * shorter && 10 * common >= 4 * longer);
}

/// "But nobody left, and two months ago they would not sit in one room" and "But nobody left, and a year ago
/// they would not speak to each other": the frame of a statement is kept, and what hangs in it is another.
bool shareTheirFrame(const QuoteWords &left, const QuoteWords &right)
{
    constexpr int fewest = 6;
    const int common = commonWords(left, right);
    return common >= fewest && 2 * common >= std::max(left.count, right.count);
}

/// Whether the words stand beside the other quotation, outside its marks.
bool standsBeside(const QuoteWords &words, const QuoteItem &other)
{
    return !words.contentStems.isEmpty()
        && commonCount(words.contentStems, other.around) == words.contentStems.size();
}

bool hasOnePlaceChanged(const QuoteItem &head, const QuoteItem &item, Wording wording, Agreement speaker)
{
    return wording == Wording::Changed && speaker != Agreement::Different
        && (fitsButForOnePlace(head.words, item.words) || fitsButForDenial(head.words, item.words));
}

bool answersLinked(Wording wording, double alike, Agreement speaker, const QuoteItem &head,
                   const QuoteItem &item)
{
    if (wording != Wording::Changed)
        return true;
    // Of two phrases in one sentence one version marks the first and another the second.
    if (alike == 0 && (standsBeside(head.words, item) || standsBeside(item.words, head)))
        return false;
    if (speaker == Agreement::Different)
        return alike >= 0.6 && shareTheirCourse(head.words, item.words);
    // The only phrase that one speaker is quoted with in either sentence stands in its place sooner.
    const bool areSole = head.isSole && item.isSole && speaker == Agreement::Same;
    const qsizetype inPlace = areSole ? 1 : 2;
    // "We won", "We lost": little but function words in common, and yet the one thing that he says there.
    const bool haveOneFrame
        = areSole && 2 * commonWords(head.words, item.words) >= std::max(head.words.count, item.words.count);
    const bool areTwoStatements = alike == 0 && head.isStatement && item.isStatement && !haveOneFrame;
    const bool isInPlace = haveOneFrame || commonCount(head.around, item.around) >= inPlace || alike >= 0.33;
    return shareTheirCourse(head.words, item.words) || shareTheirFrame(head.words, item.words)
        || (mayDifferWholly(head.words, item.words) && isInPlace && !areTwoStatements);
}

bool answersUnlinked(Wording wording, double alike, Agreement speaker, const QuoteItem &head,
                     const QuoteItem &item)
{
    const qsizetype content = std::min(head.words.contentStems.size(), item.words.contentStems.size());
    // "It's a start, but it's not a plan": so many words are not the same by chance, however common each is;
    // nor are a few less of which some tell anything.
    constexpr int surely = 7;
    constexpr int mostLikely = 5;
    if (wording == Wording::Same
        && head.words.count >= (head.isStatement && content >= 2 ? mostLikely : surely))
        return true;
    if (wording != Wording::Changed)
        return speaker == Agreement::Same ? content >= 1 : content >= 4;
    return shareTheirCourse(head.words, item.words)
        && ((speaker == Agreement::Same && alike >= 0.5 && content >= 3) || (alike >= 0.75 && content >= 5));
}

/// How well the item answers the head; none where it does not.
std::optional<Pairing> pairingOf(const QuoteItem &head, const QuoteItem &item, bool linked,
                                 SpeakerMatcher &matcher)
{
    if (head.version == item.version)
        return {};
    const Wording wording = compareWording(head.words, item.words);
    const double alike = likeness(head.words, item.words);
    const Agreement speaker = compareSpeakers(head.speaker, item.speaker, matcher);
    const qsizetype around = commonCount(head.around, item.around);
    const bool isInPlace = linked && hasOnePlaceChanged(head, item, wording, speaker);
    const bool answers = linked ? isInPlace || answersLinked(wording, alike, speaker, head, item)
                                : answersUnlinked(wording, alike, speaker, head, item);
    if (!answers)
        return {};
    const int longer = std::max(1, std::max(head.words.count, item.words.count));
    const double covered = static_cast<double>(std::min(head.words.count, item.words.count)) / longer;
    Pairing pairing;
    pairing.wording = wording;
    pairing.common = wording == Wording::Changed ? 0 : commonWords(head.words, item.words);
    pairing.otherSpeaker = speaker == Agreement::Different;
    pairing.holdsCourse = wording == Wording::Changed && 2 * item.words.count >= 3 * head.words.count
        && shareTheirCourse(head.words, item.words);
    pairing.isInPlace = isInPlace;
    pairing.score = (wording == Wording::Changed ? alike : 2 + covered) + (linked ? 1 : 0)
        + speakerScore(speaker) + 0.1 * static_cast<double>(std::min<qsizetype>(around, 5));
    return pairing;
}

std::vector<Pairing> pairingsOf(const StoryView &story, Drafts &drafts, const std::vector<QuoteItem> &items)
{
    std::vector<Pairing> pairings;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::set<int> linked = linkedGroups(story, drafts, items[i]);
        std::set<int> candidates = wordGroups(drafts, items[i]);
        candidates.insert(linked.begin(), linked.end());
        for (const int group : candidates) {
            const QuoteItem &head = drafts.groups[static_cast<std::size_t>(group)].head;
            if (auto pairing = pairingOf(head, items[i], linked.contains(group), drafts.matcher)) {
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

void addAnswers(const StoryView &story, Drafts &drafts, const std::vector<QuoteItem> &items, int version)
{
    const auto answers = assign(pairingsOf(story, drafts, items), drafts.groups.size(), items);
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
    item.told = quoteWords(own, {opening.range.begin, closing.range.end}).all();
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

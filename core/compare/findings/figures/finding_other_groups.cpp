#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/person_nouns.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// Of whom or what a share is: "34% of the frozen fish market".
struct ShareGroup {
    FigureItem item;
    std::vector<const Word *> words; ///< Of what it is a share, without articles and owners.
    bool hasName = false;            ///< Its last word has a capital: "Estravians".

    const Word &head() const { return *words.back(); }
};

/// "Its own staff", "the whole market": words that make no group smaller.
bool isOfAny(const Word &word)
{
    return isOneOf(word,
                   {u"total",    u"whole",     u"entire",   u"overall", u"current",  u"own",      u"all",
                    u"its",      u"their",     u"his",      u"her",     u"our",      u"those",    u"these",
                    u"affected", u"remaining", u"local",    u"annual",  u"existing", u"eligible", u"full",
                    u"global",   u"national",  u"combined", u"group",   u"company"});
}

bool isOwner(const AnnotatedVersion &own, const Word &word)
{
    const QStringView text = own.text(word.range);
    return text.endsWith(u"’s") || text.endsWith(u"'s") || text.endsWith(u"s’") || text.endsWith(u"s'");
}

ShareGroup groupOf(const AnnotatedVersion &own, FigureItem item)
{
    constexpr int reach = 10; // Words behind the number.
    ShareGroup group{std::move(item), {}, false};
    const auto words = wordsAt(own, group.item.value().sentence);
    static const QRegularExpression between(u"[ -]"_s);
    const QStringList counted = group.item.value().counted.split(between, Qt::SkipEmptyParts);
    const int begin = wordAt(words, group.item.value().range.end);
    const int last = std::min(static_cast<int>(words.size()), begin + reach);
    for (int i = begin; i < last; ++i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        const QString text = own.text(word.range).toString();
        const bool isHead = !counted.isEmpty() && text == counted.last();
        const bool isOwned = isOwner(own, word);
        const bool isPart = !isOwned && counted.contains(text);
        const bool isName = text.front().isUpper();
        if (isPart && (isHead || (!isName && !word.isFunctionWord && !isOfAny(word))))
            group.words.push_back(&word);
        if (isHead) {
            group.hasName = isName;
            return group;
        }
    }
    group.words.clear();
    return group;
}

std::vector<ShareGroup> groupsIn(const FindingSources &sources, const SentenceGroup &sentences)
{
    const AnnotatedVersion &own = versionAt(sources, sentences.version);
    std::vector<ShareGroup> groups;
    for (FigureItem &item : measuresIn(sources, sentences)) {
        const bool isShare
            = item.value().kind == FigureKind::Percentage || item.value().kind == FigureKind::Fraction;
        if (!isShare || item.value().counted.isEmpty())
            continue;
        ShareGroup group = groupOf(own, std::move(item));
        if (!group.words.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

/// Whether the sentences, or the one before them, have the word: then the group was named there.
bool isToldIn(const FindingSources &sources, const SentenceGroup &group, const Word &sought)
{
    const AnnotatedVersion &own = versionAt(sources, group.version);
    for (int sentence = std::max(0, group.sentences.front() - 1); sentence <= group.sentences.back();
         ++sentence) {
        if (std::ranges::any_of(wordsAt(own, sentence), [&](const Word &word) {
                return areAlike(word, sought) || word.stem == sought.stem
                    || (sought.stem.size() > 3 && word.stem.startsWith(sought.stem))
                    || (word.stem.size() > 3 && sought.stem.startsWith(word.stem));
            }))
            return true;
    }
    return false;
}

bool isOfWork(const Word &word)
{
    return isOneOf(word, {u"staff", u"employees", u"workers", u"workforce", u"personnel"});
}

/// Everybody who could be asked.
bool isPopulation(const ShareGroup &group)
{
    return group.words.size() == 1
        && (group.hasName
            || isOneOf(group.head(),
                       {u"people", u"adults", u"citizens", u"residents", u"inhabitants", u"population",
                        u"public", u"voters", u"respondents", u"electorate", u"populace"}));
}

/// "Pensioners", "car owners"; not "members", who may be anybody, nor "votes".
bool isOfSomeSort(const ShareGroup &group)
{
    const bool isPlural = group.head().normal.endsWith(u's') || isOneOf(group.head(), {u"men", u"women"});
    return !isPopulation(group) && !group.hasName && isPlural
        && !isOneOf(group.head(),
                    {u"members", u"users", u"readers", u"viewers", u"interviewees", u"clients", u"votes",
                     u"participants", u"customers", u"taxpayers", u"ballots", u"cases", u"patients",
                     u"persons", u"respondents", u"infections", u"deaths", u"victims", u"households"});
}

/// "34% of the frozen fish market" became "of the fish market": what made the group smaller is told nowhere.
bool isWidened(const FindingSources &sources, const BaseLink &link, const ShareGroup &first,
               const ShareGroup &answer)
{
    const auto isOf = [](const ShareGroup &group, const Word &sought) {
        return std::ranges::any_of(group.words, [&](const Word *word) { return areAlike(*word, sought); });
    };
    const bool areWork = isOfWork(first.head()) && isOfWork(answer.head());
    if (!areAlike(first.head(), answer.head()) && !areWork)
        return false;
    const bool isGained = std::ranges::any_of(
        answer.words, [&](const Word *word) { return !isOfWork(*word) && !isOf(first, *word); });
    return !isGained && std::ranges::any_of(first.words, [&](const Word *word) {
        return !isOfWork(*word) && !isToldIn(sources, link.other, *word);
    });
}

/// "87% of the crew" became "87% of the staff".
bool isOfAllWorkers(const FindingSources &sources, const BaseLink &link, const ShareGroup &first,
                    const ShareGroup &answer)
{
    return answer.words.size() == 1 && isOfWork(answer.head()) && !isOfWork(first.head()) && !first.hasName
        && !isPopulation(first) && std::ranges::none_of(first.words, [&](const Word *word) {
               return isToldIn(sources, link.other, *word);
           });
}

/// "58% of Estravians" became "58% of pensioners", or the other way.
bool isOfOthers(const FindingSources &sources, const BaseLink &link, const ShareGroup &first,
                const ShareGroup &answer)
{
    const bool areApart = (isPopulation(first) && isOfSomeSort(answer))
        || (isOfSomeSort(first) && isPopulation(answer) && !answer.hasName);
    return areApart && !isToldIn(sources, link.other, first.head())
        && !isToldIn(sources, link.base, answer.head());
}

bool hasStem(const FindingSources &sources, const SentenceGroup &group, const Word &sought)
{
    const AnnotatedVersion &own = versionAt(sources, group.version);
    return std::ranges::any_of(group.sentences, [&](int sentence) {
        return std::ranges::any_of(wordsAt(own, sentence),
                                   [&sought](const Word &word) { return word.stem == sought.stem; });
    });
}

/// People, households and firms: they can have what a share was of.
bool canOwn(const Word &group)
{
    const QString one = group.normal.endsWith(u's') ? group.normal.chopped(1) : group.normal;
    return isOneOf(group,
                   {u"households", u"families", u"firms", u"companies", u"businesses", u"women", u"men"})
        || relationOf(one, one) == NounRelation::Related;
}

/// "60% of loans are short" became "60% of households have a short loan": what it was a share of is told as
/// what the others have. Homes and households, votes and voters are too near.
bool isOfOwners(const FindingSources &sources, const BaseLink &link, const ShareGroup &first,
                const ShareGroup &answer)
{
    constexpr qsizetype root = 4;
    const bool areNear
        = answer.head().stem.startsWith(first.head().stem.first(std::min(root, first.head().stem.size())))
        || isOneOf(first.head(), {u"homes", u"houses", u"flats", u"properties"});
    return !isPopulation(first) && !first.hasName && !areNear && !canOwn(first.head())
        && canOwn(answer.head())
        && hasWord(link.words.right.words, {u"have", u"has", u"had", u"hold", u"own", u"with"})
        && hasStem(sources, link.other, first.head())
        && !hasStem(sources, {link.base.version, {first.item.value().sentence}}, answer.head());
}

/// "Of the pupils who failed, 58% were boys": what those of the share are.
const Word *whatTheyAre(const AnnotatedVersion &own, const Figure &share)
{
    constexpr std::size_t reach = 3;
    const auto behind = ownWordsBehind(wordsBesideFigure(own, share).behind, reach);
    const bool isTold = isOneOfAt(behind, 0, {u"were", u"are", u"was", u"is"});
    const auto noun = std::ranges::find_if(behind, [](const Word &word) {
        return !word.isFunctionWord
            && (word.normal.endsWith(u's') || isOneOf(word, {u"women", u"men", u"children"}));
    });
    return isTold && noun != behind.end() ? &*noun : nullptr;
}

/// "Of the pupils who failed, 58% were boys" became "58% of boys failed".
bool isTurnedShare(const AnnotatedVersion &base, const KeptFigure &kept, const std::vector<ShareGroup> &after)
{
    const Word *noun = whatTheyAre(base, kept.before.value());
    return noun != nullptr && std::ranges::any_of(after, [&](const ShareGroup &group) {
               return group.item.key == kept.after.key && group.head().stem == noun->stem;
           });
}

void findTurnedShare(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    const std::vector<ShareGroup> after = groupsIn(sources, link.other);
    for (const KeptFigure &kept : keptFigures(sources, link)) {
        if (!isTurnedShare(base, kept, after))
            continue;
        const Word *noun = whatTheyAre(base, kept.before.value());
        findings.push_back(movedFigure(sources, link, spanning(kept.before.value().range, noun->range),
                                       withCounted(own, kept.after.value())));
        return;
    }
}

Place placeOfGroup(const FindingSources &sources, const ShareGroup &group)
{
    const int version = group.item.version;
    return placeOf(sources, version, withCounted(versionAt(sources, version), group.item.value()));
}

Finding otherGroup(const FindingSources &sources, FindingKind kind, const ShareGroup &first,
                   const ShareGroup &answer)
{
    return finding(kind,
                   Tr::tr("%1 counted %2 and now counts %3")
                       .arg(quoted(first.item.reading.text), quoted(first.item.value().counted),
                            quoted(answer.item.value().counted)),
                   Tr::tr("The share is the same, and of another group."),
                   {placeOfGroup(sources, first), placeOfGroup(sources, answer)});
}

} // namespace

/// "29% of the savoury biscuit market" became "of the biscuit market", "61% of Estravians" "of pensioners":
/// the share is kept, and of a wider or another group. English alone.
void findOtherGroups(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link) || link.link.relation == Relation::Identical)
        return;
    findTurnedShare(sources, link, findings);
    const std::vector<ShareGroup> before = groupsIn(sources, link.base);
    const std::vector<ShareGroup> after = groupsIn(sources, link.other);
    for (const ShareGroup &first : before) {
        const auto isSame = [&first](const ShareGroup &each) { return each.item.key == first.item.key; };
        const auto answer = std::ranges::find_if(after, isSame);
        if (answer == after.end() || std::ranges::count_if(after, isSame) > 1
            || std::ranges::count_if(before, isSame) > 1)
            continue;
        if (isOfOthers(sources, link, first, *answer))
            findings.push_back(otherGroup(sources, FindingKind::FigureMisplaced, first, *answer));
        else if (first.item.value().kind
                     == FigureKind::Percentage // Fractions are rounded, and so is their whole.
                 && (isWidened(sources, link, first, *answer) || isOfAllWorkers(sources, link, first, *answer)
                     || isOfOwners(sources, link, first, *answer)))
            findings.push_back(otherGroup(sources, FindingKind::ScopeChanged, first, *answer));
    }
}

} // namespace retold

#include "core/annotate/name_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/word_classes.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

/// Only in a sentence that is else kept is a limit that is gone no matter of another build.
constexpr double leastKept = 0.7;

/// Words that limit of how much, or how surely, what follows holds; a closed class of the grammar.
struct Limit {
    QStringView words;
    FindingKind kind;
    bool isOfLone = false; ///< Told in too many ways to be missed where anything else was changed.
};

constexpr std::array limits{
    Limit{u"most of", FindingKind::ScopeChanged},
    Limit{u"most", FindingKind::ScopeChanged},
    Limit{u"some of", FindingKind::ScopeChanged},
    Limit{u"many of", FindingKind::ScopeChanged},
    Limit{u"part of", FindingKind::ScopeChanged},
    Limit{u"parts of", FindingKind::ScopeChanged},
    Limit{u"much of", FindingKind::ScopeChanged},
    Limit{u"half of", FindingKind::ScopeChanged},
    Limit{u"a number of", FindingKind::ScopeChanged},
    Limit{u"several of", FindingKind::ScopeChanged},
    Limit{u"a majority of", FindingKind::ScopeChanged},
    Limit{u"the majority of", FindingKind::ScopeChanged},
    Limit{u"the bulk of", FindingKind::ScopeChanged},
    Limit{u"at least some of", FindingKind::ScopeChanged},
    Limit{u"one of", FindingKind::ScopeChanged},
    Limit{u"nearly all", FindingKind::ScopeChanged},
    Limit{u"almost all", FindingKind::ScopeChanged},
    Limit{u"only some of", FindingKind::ScopeChanged},
    Limit{u"only", FindingKind::ScopeChanged, true},
    Limit{u"solely", FindingKind::ScopeChanged, true},
    Limit{u"merely", FindingKind::ScopeChanged, true},
    Limit{u"allegedly", FindingKind::StrengthChanged},
    Limit{u"reportedly", FindingKind::StrengthChanged},
    Limit{u"apparently", FindingKind::StrengthChanged},
    Limit{u"supposedly", FindingKind::StrengthChanged},
    Limit{u"purportedly", FindingKind::StrengthChanged},
    Limit{u"presumably", FindingKind::StrengthChanged},
    Limit{u"possibly", FindingKind::StrengthChanged},
    Limit{u"perhaps", FindingKind::StrengthChanged},
    Limit{u"alleged", FindingKind::StrengthChanged},
    Limit{u"suspected", FindingKind::StrengthChanged},
    Limit{u"would-be", FindingKind::StrengthChanged},
    Limit{u"potential", FindingKind::StrengthChanged},
    Limit{u"usually", FindingKind::HedgeChanged},
    Limit{u"normally", FindingKind::HedgeChanged},
    Limit{u"typically", FindingKind::HedgeChanged},
    Limit{u"generally", FindingKind::HedgeChanged},
    Limit{u"often", FindingKind::HedgeChanged},
    Limit{u"sometimes", FindingKind::HedgeChanged},
    Limit{u"what may be", FindingKind::StrengthChanged},
    Limit{u"what could be", FindingKind::StrengthChanged},
};

bool isArticle(const Word &word)
{
    return isOneOf(word, {u"the", u"a", u"an", u"its", u"their", u"his", u"her"});
}

/// The limit that the words are, without an article that came or went with it.
const Limit *limitIn(std::span<const Word> words)
{
    if (!words.empty() && isArticle(words.back()))
        words = words.first(words.size() - 1);
    const QString text = plainPhrase(words);
    const auto found
        = std::ranges::find_if(limits, [&text](const Limit &each) { return each.words == text; });
    return found == limits.end() ? nullptr : &*found;
}

/// What else says on the other side that it does not hold of all, or not for sure.
bool isLimited(const SideWords &side)
{
    const QString &language = side.version->version.language;
    return std::ranges::any_of(side.words, [&language](const Word &word) {
        return isOfClass(word.normal, WordClass::Scope, language)
            || isOfClass(word.normal, WordClass::Portion, language)
            || isOfClass(word.normal, WordClass::Doubt, language)
            || isOneOf(word,
                       {u"may", u"might", u"could", u"mainly", u"mostly", u"largely", u"chiefly",
                        u"including", u"among", u"accused", u"alleged", u"allegation", u"allegations",
                        u"suspicion"});
    });
}

bool hasVerbOfSaying(const SideWords &side)
{
    return std::ranges::any_of(side.words, [](const Word &word) {
        return nameWords().sayingVerbs.contains(word.normal) || isOneOf(word, {u"according"});
    });
}

/// "Police say" in place of "allegedly": somebody vouches for it now.
bool isVouchedFor(const LinkWords &words)
{
    return hasVerbOfSaying(words.right) && !hasVerbOfSaying(words.left);
}

bool isOnlyArticle(std::span<const Word> words)
{
    return std::ranges::all_of(words, [](const Word &word) { return isArticle(word); });
}

/// The limit with what it limits.
TextRange rangeOf(const SideWords &side, const IndexRange &words)
{
    constexpr int behind = 3;
    const int size = static_cast<int>(side.words.size());
    const int begin = std::min(words.begin, size - 1);
    int end = std::max(words.end, begin + 1);
    for (int i = 0;
         i < behind && end < size && side.words[static_cast<std::size_t>(end)].kind != WordKind::Punctuation;
         ++i)
        ++end;
    return {side.words[static_cast<std::size_t>(begin)].range.begin,
            side.words[static_cast<std::size_t>(end) - 1].range.end};
}

/// "No more than its summary", "the summary alone".
bool limitsOtherwise(std::span<const Word> words)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (isOneOf(words[i], {u"more", u"but", u"until"})
            && isOneOf(words[i - 1], {u"no", u"not", u"nothing"}))
            return true;
    }
    return hasWord(words, {u"just", u"alone", u"merely", u"solely", u"except"});
}

/// "Only 11 of the 27", "only one", "only the third": it colours a number that is told all the same.
bool countsBehind(const SideWords &side, const IndexRange &words)
{
    constexpr int ten = 10;
    static const std::array<QStringView, ten> numbers{u"one", u"two",   u"three", u"four", u"five",
                                                      u"six", u"seven", u"eight", u"nine", u"ten"};
    const auto next = static_cast<std::size_t>(words.end);
    return next < side.words.size()
        && (side.words[next].kind == WordKind::Number || isOneOf(side.words[next], {u"the"})
            || std::ranges::find(numbers, QStringView(side.words[next].normal)) != numbers.end());
}

/// Adverbs that say how a thing was meant: who denies having done it knowingly may have done it.
bool isOfIntent(const Word &word)
{
    return isOneOf(
        word, {u"knowingly", u"deliberately", u"intentionally", u"wilfully", u"willfully", u"wittingly"});
}

/// Where the other side tells what the adverb governs, with a content word behind that both have.
std::optional<int> toldPlainly(const SideWords &base, int verb, const SideWords &other)
{
    constexpr int reach = 4;
    const auto behind = [](const SideWords &side, int at) {
        QSet<QString> stems;
        const int end = std::min(static_cast<int>(side.words.size()), at + 1 + reach);
        for (int i = at + 1; i < end; ++i) {
            const Word &word = side.words[static_cast<std::size_t>(i)];
            if (word.kind == WordKind::Word && !word.isFunctionWord)
                stems.insert(word.stem);
        }
        return stems;
    };
    const Word &sought = base.words[static_cast<std::size_t>(verb)];
    for (int i = 0; i < static_cast<int>(other.words.size()); ++i) {
        if (other.words[static_cast<std::size_t>(i)].stem == sought.stem
            && behind(base, verb).intersects(behind(other, i)))
            return i;
    }
    return {};
}

/// "Denied knowingly taking the drug" told as "denied taking the drug", however the rest is recast.
void findDroppedIntent(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    if (std::ranges::any_of(other.words, isOfIntent))
        return;
    for (int i = 0; i + 1 < static_cast<int>(base.words.size()); ++i) {
        const bool isIntent = isOfIntent(base.words[static_cast<std::size_t>(i)]);
        const std::optional<int> told = isIntent ? toldPlainly(base, i + 1, other) : std::nullopt;
        if (!told)
            continue;
        const TextRange left = rangeOf(base, {i, i + 1});
        const TextRange right = rangeOf(other, {*told, *told + 1});
        findings.push_back(finding(
            FindingKind::StrengthChanged,
            Tr::tr("%1 became %2")
                .arg(quotedPhrase(*base.version, left), quotedPhrase(*other.version, right)),
            Tr::tr("The words tell how strong the statement is."),
            {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, right)}));
        return;
    }
}

/// The limit that the edit took out; null where there is none, or another word limits it as well.
const Limit *droppedLimit(const LinkWords &words, const WordEdit &edit, bool isApart)
{
    const bool isGone = (edit.kind == EditKind::Removed || edit.kind == EditKind::Replaced)
        && isOnlyArticle(partOf(words.right, edit.right));
    const Limit *limit = isGone ? limitIn(partOf(words.left, edit.left)) : nullptr;
    if (limit == nullptr || (limit->kind == FindingKind::StrengthChanged && isVouchedFor(words)))
        return nullptr;
    if (limit->isOfLone)
        return isApart && !limitsOtherwise(words.right.words) ? limit : nullptr;
    return soleChange(words.diff) != nullptr || !isLimited(words.right) ? limit : nullptr;
}

} // namespace

/// "Most of the cuts will fall on two plants" told as "the cuts will fall on two plants", "after allegedly
/// striking a guard" as "after striking a guard", in a sentence that is else kept. English alone.
void findDroppedLimits(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const LinkWords &words = link.words;
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    findDroppedIntent(sources, link, findings);
    if (!isKept(link, leastKept))
        return;
    const std::vector<const WordEdit *> changes = keptChanges(link);
    for (const WordEdit &edit : words.diff) {
        const bool isApart = std::ranges::find(changes, &edit) != changes.end();
        const Limit *limit = droppedLimit(words, edit, isApart);
        if (limit == nullptr)
            continue;
        const TextRange left = rangeOf(words.left, edit.left);
        const TextRange right = rangeOf(words.right, edit.right);
        findings.push_back(changedWords(limit->kind, sources, link, left, right,
                                        limit->kind == FindingKind::ScopeChanged
                                            ? Tr::tr("The words tell of how many it holds.")
                                            : Tr::tr("The words tell how strong the statement is.")));
        if (limit->isOfLone && countsBehind(words.left, edit.left))
            findings.back().severity = lowered(findings.back().severity);
    }
}

} // namespace retold

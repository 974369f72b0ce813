#pragma once

#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>
#include <span>
#include <vector>

namespace retold {

/// Whether so much of the link's words is kept in order, as a share of 0 to 1, that a change between them is
/// one of the sentence and not another telling.
inline bool isKept(const BaseLink &link, double leastKept)
{
    const LinkWords &words = link.words;
    return keptShare(words.diff, words.left.words, words.right.words) >= leastKept;
}

/// The one change of the link, be it of the whole sentence; null where there is none, or another beside it.
inline const WordEdit *soleChange(const WordDiff &diff)
{
    const auto isChange = [](const WordEdit &edit) {
        return edit.kind != EditKind::Same && edit.kind != EditKind::Equivalent;
    };
    const auto found = std::ranges::find_if(diff, isChange);
    return found != diff.end() && std::none_of(found + 1, diff.end(), isChange) ? &*found : nullptr;
}

/// The one change of a sentence that is else kept word for word, with some words around it.
inline const WordEdit *loneChange(const BaseLink &link)
{
    constexpr int fewestKept = 3;
    const WordEdit *found = soleChange(link.words.diff);
    const auto kept
        = static_cast<int>(link.words.left.words.size()) - (found == nullptr ? 0 : found->left.size());
    return kept < fewestKept ? nullptr : found;
}

/// The changes of a sentence that is else kept word for word: one alone, or a few where most of its words
/// stand on both sides around them.
inline std::vector<const WordEdit *> keptChanges(const BaseLink &link)
{
    constexpr std::size_t few = 3;
    constexpr double most = 0.6;
    if (const WordEdit *lone = loneChange(link))
        return {lone};
    std::vector<const WordEdit *> changes;
    int removed = 0;
    int inserted = 0;
    for (const WordEdit &edit : link.words.diff) {
        if (edit.kind == EditKind::Same || edit.kind == EditKind::Equivalent)
            continue;
        changes.push_back(&edit);
        removed += edit.left.size();
        inserted += edit.right.size();
    }
    const auto isMostKept = [](const SideWords &side, int changed) {
        const auto all = static_cast<double>(side.words.size());
        return all - changed >= most * all;
    };
    const bool areFew = changes.size() > 1 && changes.size() <= few;
    return areFew && isMostKept(link.words.left, removed) && isMostKept(link.words.right, inserted)
        ? changes
        : std::vector<const WordEdit *>();
}

/// How much of the content of the richer of two sides stands on the other too, by stem, in whatever order.
inline double sharedContent(std::span<const Word> left, std::span<const Word> right)
{
    const QSet<QString> mine = contentStems(left);
    const QSet<QString> theirs = contentStems(right);
    const qsizetype more = std::max(mine.size(), theirs.size());
    return more == 0 ? 1 : static_cast<double>((mine & theirs).size()) / static_cast<double>(more);
}

/// Below this shared content a change of strength or order that is guessed from words alone was wrong more
/// often than not, in honest rewrites and planted changes that nobody had read; above it, right as often.
inline constexpr double looselyAlike = 0.5;

inline bool isLooselyAlike(const BaseLink &link)
{
    return sharedContent(link.words.left.words, link.words.right.words) < looselyAlike;
}

/// Lowers the last finding, such a guess, by a step where the sentences are no more than that.
inline void lowerGuess(const BaseLink &link, Findings &findings)
{
    if (isLooselyAlike(link))
        findings.back().severity = lowered(findings.back().severity);
}

/// The words of a change on its side.
inline std::span<const Word> partOf(const SideWords &side, const IndexRange &words)
{
    return std::span(side.words)
        .subspan(static_cast<std::size_t>(words.begin), static_cast<std::size_t>(words.size()));
}

/// The changed words with one before and two behind, up to punctuation: a "from" alone says nothing.
inline TextRange inContext(const SideWords &side, const IndexRange &words)
{
    constexpr int behind = 2;
    const auto isWord = [&side](int i) {
        return i >= 0 && i < static_cast<int>(side.words.size())
            && side.words[static_cast<std::size_t>(i)].kind != WordKind::Punctuation;
    };
    IndexRange shown = words;
    if (isWord(shown.begin - 1))
        --shown.begin;
    for (int i = 0; i < behind && isWord(shown.end); ++i)
        ++shown.end;
    if (shown.size() == 0) // A gap between two marks.
        shown = {std::max(0, words.begin - 1), std::max(1, words.begin)};
    return rangeOf(partOf(side, shown));
}

/// That the words of the base became the other's.
inline Finding changedWords(FindingKind kind, const FindingSources &sources, const BaseLink &link,
                            const TextRange &left, const TextRange &right, const QString &why)
{
    return finding(kind,
                   Tr::tr("%1 became %2")
                       .arg(quotedPhrase(*link.words.left.version, left),
                            quotedPhrase(*link.words.right.version, right)),
                   why,
                   {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, right)});
}

} // namespace retold

#pragma once

#include "core/compare/compared_speakers.h"
#include "core/compare/comparison.h"
#include "core/compare/figures/figure_item.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/story_links.h"

namespace retold {

/// A quotation ready to be held against others.
struct QuoteItem {
    int version = 0;
    int quote = 0;
    ComparedSpeaker speaker;
    QuoteWords words;
    bool isStatement = false; ///< A sentence in marks, not a phrase within somebody else's sentence.
    bool isSole = false;      ///< No other quotation stands in its sentences.
    bool isOnly = false;      ///< No other of its version has the same words.
    QSet<QString> around;     ///< Content stems of its sentences outside its marks and near them.
    std::vector<int> sentences;
    QStringList told; ///< All words of its sentences, in and out of marks.
};

QuoteItem quoteItem(std::span<const VersionPtr> versions, int version, int quote, const StoryNames &names);

/// What the verdict on one quotation rests on.
struct StoryView {
    std::span<const VersionPtr> versions;
    const StoryNames &names;
    const StoryLinks &links;
    const FigureItems &figures;
    std::optional<int> reference;
};

/// Which quotations answer which, over all versions: each group with the verdicts on its members against its
/// first member, which is the reference's, or else that of the first version to have it.
///
/// A quotation answers another where their sentences are linked and the words are alike, or, with the same
/// speaker, the words around them are; or anywhere where the words are the same, or the speaker is and most
/// of the words; of very few words that each has once, where the sentences stand near linked ones. The best
/// pair is taken first. Several quotations that are each a part of one answer it together; one that holds
/// several answers each of them. What has no answer in marks is paraphrased where the linked sentences or an
/// indirect statement of the speaker tell it, else dropped.
std::vector<QuoteGroup> groupQuotes(const StoryView &story);

/// The same groups as the tables show them: a group without a member in the reference is all added.
std::vector<QuoteGroup> shownQuoteGroups(std::vector<QuoteGroup> groups, std::optional<int> reference);

} // namespace retold

#pragma once

#include "app/views/marked_text.h"
#include "core/compare/story_filter.h"

#include <map>
#include <vector>

namespace retold {

/// The range of a quote with its quotation marks, which stand outside it.
TextRange withMarks(const AnnotatedVersion &version, TextRange range);

/// What is to be seen at one sentence, ranges in its version's text.
struct SentenceMarks {
    std::vector<TextMark> marks;
    std::vector<TextMark> nameMarks;    ///< Of names that agree: shown only while names are asked for.
    std::vector<TextMark> findingMarks; ///< Of the findings that are shown.
    std::vector<Severity> severities;   ///< Of the same, worst first, each once.
};

/// The marks of a whole comparison, but for the word differences, which are made for the cells in view.
class StoryMarks final {
public:
    StoryMarks() = default;
    StoryMarks(const Comparison &comparison, const StoryFilter &filter);

    /// Marks the findings that this filter shows, and no others. `comparison` is the one that all is of.
    void setFilter(const Comparison &comparison, const StoryFilter &filter);

    const SentenceMarks &at(int version, int sentence) const;

private:
    void markQuotes(const Comparison &comparison);
    void markAlteredWords(const Comparison &comparison, const GroupMember<QuoteStatus> &reference,
                          const GroupMember<QuoteStatus> &member);
    void markQuote(const Comparison &comparison, int version, const Quote &quote, QuoteStatus status);
    void markTraces(const Comparison &comparison, const GroupMember<QuoteStatus> &member);
    void markFigures(const Comparison &comparison);
    void markNames(const Comparison &comparison);
    void markFinding(const Comparison &comparison, const Finding &finding);

    using Marks = std::vector<TextMark> SentenceMarks::*;
    void add(const Comparison &comparison, int version, int sentence, const TextMark &mark,
             Marks marks = &SentenceMarks::marks);

    std::vector<std::vector<SentenceMarks>> m_sentences; ///< By version, by sentence.
};

/// The words that differ between two groups of sentences.
struct WordMarks {
    std::vector<TextMark> left;  ///< Lost words.
    std::vector<TextMark> right; ///< New words, and carets where words were left out.
};

/// Nothing where so much differs that the margin says enough (more than six changes, or over 60 % of the
/// words).
WordMarks wordMarks(const AnnotatedVersion &left, std::span<const int> leftSentences,
                    const AnnotatedVersion &right, std::span<const int> rightSentences);

/// The same for two stretches, and without the limit: for wordings shown one below the other.
WordMarks wordMarks(const AnnotatedVersion &left, const TextRange &leftRange, const AnnotatedVersion &right,
                    const TextRange &rightRange, MarkStyle newStyle);

} // namespace retold

#pragma once

#include "app/views/marked_text.h"
#include "core/compare/comparison.h"

#include <map>
#include <vector>

namespace retold {

/// The range of a quote with its quotation marks, which stand outside it.
TextRange withMarks(const AnnotatedVersion &version, TextRange range);

/// What is to be seen at one sentence, ranges in its version's text.
struct SentenceMarks {
    std::vector<TextMark> marks;
    std::vector<TextMark> nameMarks;  ///< Of names that agree: shown only while names are asked for.
    std::vector<Severity> severities; ///< Of the findings here, worst first, each once.
};

/// The marks of a whole comparison, but for the word differences, which are made for the cells in view.
class StoryMarks final {
public:
    StoryMarks() = default;
    explicit StoryMarks(const Comparison &comparison);

    const SentenceMarks &at(int version, int sentence) const;

private:
    void markQuotes(const Comparison &comparison);
    void markTraces(const Comparison &comparison, const GroupMember<QuoteStatus> &member);
    void markFigures(const Comparison &comparison);
    void markNames(const Comparison &comparison);
    void markFindings(const Comparison &comparison);
    void add(const Comparison &comparison, int version, int sentence, const TextMark &mark);

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

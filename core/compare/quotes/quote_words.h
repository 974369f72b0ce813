#pragma once

#include "core/story/annotated_version.h"

#include <QSet>
#include <QStringList>

namespace retold {

/// The words inside quotation marks, made comparable. Ellipses, square brackets and a word
/// or two in round ones cut them into parts: what
/// a newspaper says openly that it left out or put in.
struct QuoteWords {
    std::vector<QStringList> parts; ///< House-style forms of the words, without punctuation.
    QSet<QString> contentStems;     ///< Empty only where all words are function words.
    QStringList stems;              ///< The same in their order, with repeats.
    QSet<QString> names;            ///< Forms of words with a capital that opens no sentence, if long.
    QSet<QString> shortened;  ///< Forms of words that end in an apostrophe and "s" or "d": "plan's", "we'd".
    int count = 0;            ///< Words in all parts.
    QStringList withBrackets; ///< All words, and those in brackets; empty where it has no square ones.

    bool isCut() const { return parts.size() > 1; }
    QStringList all() const; ///< The words of all parts in a row.
};

QuoteWords quoteWords(const AnnotatedVersion &version, const TextRange &range);

/// How the words of another quotation stand to those of a first.
enum class Wording {
    Same,    ///< All of them, in their order, but for their writing (spelledLike()); more of the same speech
             ///< may stand around them.
    Part,    ///< One stretch of them, or several; between the words in common only declared cuts, on either
             ///< side.
    Changed, ///< Words inside the marks differ.
};

Wording compareWording(const QuoteWords &first, const QuoteWords &other);

/// How much the words are alike, 0 to 1: content stems in common, against the shorter side.
double likeness(const QuoteWords &first, const QuoteWords &other);

/// Content words that both have in the same order.
struct Course {
    qsizetype common = 0;
    qsizetype stretch = 0; ///< Over how many content words of the longer they reach.
};

Course commonCourse(const QuoteWords &first, const QuoteWords &other);

/// How many words both have in the same order, function words among them; 0 for very long ones.
int commonWords(const QuoteWords &first, const QuoteWords &other);

/// Whether the range lies between quotation marks.
bool isInMarks(const AnnotatedVersion &version, const TextRange &range);

/// The words of a version that lie in the range.
std::span<const Word> wordsIn(const AnnotatedVersion &version, const TextRange &range);

/// The stems of the content words among them.
QSet<QString> contentStems(std::span<const Word> words);

} // namespace retold

#pragma once

#include "core/story/text_range.h"

#include <QString>

namespace retold {

enum class SentenceKind { Headline, Byline, Credit, Caption, Link, Furniture, Body };

/// One sentence, or one line that is no sentence, of a version. Sentences do not overlap and stand in text
/// order.
struct Sentence {
    TextRange range; ///< Without the white space around it.
    SentenceKind kind = SentenceKind::Body;
    int paragraph = 0; ///< Counts from 0.
    IndexRange words;  ///< Into AnnotatedVersion::words.

    bool operator==(const Sentence &) const = default;
};

enum class WordKind { Word, Number, Punctuation };

/// One token of a sentence. Words stand in text order; white space between them is in none.
struct Word {
    TextRange range;
    WordKind kind = WordKind::Word;
    QString normal; ///< For comparing: NFKC, case folded, straight apostrophe, one spelling for British and
                    ///< American.
    QString stem;   ///< Of `normal`, by the language's stemmer; equal to it where the language has none.
    bool isFunctionWord = false; ///< "the", "of", "said": carries no content of its own.

    bool operator==(const Word &) const = default;
};

/// Whether sentences of this kind tell the story and are aligned (headline, caption, body).
inline bool tellsStory(SentenceKind kind)
{
    return kind == SentenceKind::Headline || kind == SentenceKind::Caption || kind == SentenceKind::Body;
}

} // namespace retold

#pragma once

#include "core/annotate/attribution.h"
#include "core/annotate/quote_context.h"

namespace retold {

/// What tells a title from speech by the words between the marks.
struct InsideWords {
    int words = 0;
    int capitals = 0;  // Of the words with four letters or more, and of the first.
    int longWords = 0; // Those words.
    bool endsSentence = false;
    bool endsOpen = false; // With a comma or dash: the sentence goes on outside.
    bool beginsCapital = false;
    IndexRange tokens; // Without the marks.
};

/// `ihr neues Buch: „Sie sind hier“`, where nouns have capitals.
bool isTitleBehindColon(const QuoteContext &context, int span, const InsideWords &inner);

/// “Who’s Who,” a book, …
bool isExplainedAsWork(const QuoteContext &context, int span);

/// A title, name or spelling by the words beside it, in whatever letters: they tell what the words are, and
/// nobody says them.
bool isToldToBeTitle(const QuoteContext &context, int span, const InsideWords &inner,
                     const Attribution &attribution);

} // namespace retold

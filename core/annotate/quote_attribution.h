#pragma once

#include "core/annotate/quote_context.h"

#include <optional>
#include <vector>

namespace retold {

/// Who says what stands between one pair of marks, and by which word we know.
struct Attribution {
    std::optional<IndexRange>
        cue; ///< Tokens of the cue; none where a colon or a dash alone gives the speech.
    CueClass cueClass = CueClass::Neutral;
    std::optional<IndexRange> speaker; ///< Tokens of the noun phrase or pronoun.
    std::optional<int> continues;      ///< The span before this one whose speech goes on.

    bool isGuess = false; ///< No cue at all: the speaker is whom the sentence is about.

    bool isFound() const { return cue || speaker; }
};

/// One attribution for each of the context's spans. Tried in this order: a cue after the closing mark, a cue
/// or colon before the opening one in the same sentence, one at the sentence's end, the part of the same
/// speech before it, the paragraph before.
std::vector<Attribution> attributeSpans(const QuoteContext &context);

/// The subject of the cue verb at `verb`, looked for down to token `limit`; empty where there is none.
IndexRange subjectOf(const QuoteContext &context, int verb, int limit);

/// The attribution that begins at token `begin`, as behind a quotation: `Sir Keir said`, `said the mayor`,
/// `according to the report`; not found where none does. Nothing from `end` on is looked at.
Attribution attributionAt(const QuoteContext &context, int begin, int end);

/// How many tokens a phrase like "according to" takes at `token`; 0 where there is none.
int sourcePhraseAt(const QuoteContext &context, int token);

/// The first token of the clause or sentence around `token`, at most `reach` tokens before it.
int sentenceStart(const QuoteContext &context, int token, int reach);

} // namespace retold

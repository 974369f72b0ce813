#pragma once

#include "core/annotate/quote_context.h"

namespace retold {

/// The noun phrase that begins at token `begin` and ends before `limit` at the latest; empty where none does.
IndexRange phraseFrom(const QuoteContext &context, int begin, int limit);

/// The noun phrase that ends right before token `end` and begins at `limit` at the earliest; empty where none
/// does. An aside between commas or brackets before `end` is passed over ("Vince Cable, who had won, said"),
/// or is the phrase where it alone holds the name ("the head of the army, Lord Hale, said").
IndexRange phraseBefore(const QuoteContext &context, int end, int limit);

/// The name in apposition behind a phrase that describes somebody ("his lawyer, Anna Holt"), or else the
/// phrase.
IndexRange nameBehind(const QuoteContext &context, const IndexRange &phrase, int limit);

/// The same as phraseBefore(), but of the words right before `end` alone, whatever stands before them ("to
/// the police which").
IndexRange phraseRightBefore(const QuoteContext &context, int end, int limit);

/// What the relative pronoun at token `relative` stands for: the phrase right before it, or before a comma
/// and what explains it ("Vince Cable, now a minister, who").
IndexRange antecedentOf(const QuoteContext &context, int relative, int limit);

/// The first token of the main clause that ends before `end`: right behind a semicolon outside quotation
/// marks ("Holt agreed; Berg went further, saying"), or `limit`.
int behindSemicolon(const QuoteContext &context, int end, int limit);

/// The subject of the clause that begins at token `begin`: what comes after "But", "Earlier" and "In Paris,".
IndexRange clauseSubject(const QuoteContext &context, int begin, int limit);

/// Whether the phrase is a role with a name behind it ("a spokesman for Mr Trump"), or ends in no name.
bool isDescription(const QuoteContext &context, const IndexRange &phrase);

} // namespace retold

#pragma once

#include "core/annotate/attribution.h"

namespace retold {

/// Who is named before a span in its sentence: by the nearest cue, a source ("according to"), or a colon.
Attribution attributionBefore(const QuoteContext &context, int span);

/// Whom the line above gives a span that begins its paragraph, by a colon at its end.
Attribution attributionInLineBefore(const QuoteContext &context, int span);

/// Who spoke in the sentence before a span that opens its own: `Anna Holt called it a mess. “We all …”`.
Attribution attributionInSentenceBefore(const QuoteContext &context, int span);

/// Whose speech goes on in the sentence around a span, where the language shows it by the form of the verb:
/// `Holt sagte, der Damm sei alt. Er müsse „ganz neu“ gebaut werden.`
Attribution attributionReported(const QuoteContext &context, int span);

/// Where no cue is near, the person that the sentence is about: `Reid has gone after him as a “leech”.`
Attribution attributionToClauseSubject(const QuoteContext &context, int span);

/// Whether nothing but white space and signs stands before the span in its paragraph.
bool opensParagraph(const QuoteContext &context, int span);

} // namespace retold

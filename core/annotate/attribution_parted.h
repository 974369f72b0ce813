#pragma once

#include "core/annotate/attribution.h"

namespace retold {

/// Attributions in forms that stand apart: a cue behind what it gives, a source before its preposition, a
/// sentence that takes the speech up. Each is not found where its form does not stand.

/// `Anna Holt hat den Damm als „große Gefahr“ bezeichnet`, `Der Damm wurde von Anna Holt „Gefahr“ genannt`:
/// the cue stands behind the span, its finite part before it. Of German and its like alone.
Attribution attributionParted(const QuoteContext &context, int span);

/// `Während Holt von einem „Erfolg“ sprach, …`, `Holt, die von einem „Erfolg“ sprach, …`: the cue ends a
/// clause that its conjunction or pronoun opens.
Attribution attributionSubordinate(const QuoteContext &context, int span);

/// `Es war „ein Glück“, wie Anna Holt am Montag sagte`: the cue ends a clause behind the span.
Attribution attributionCompared(const QuoteContext &context, int span);

/// `„Der Damm ist alt.“ Das sagte Anna Holt`, `“It is old.” That was the view of Anna Holt`: a sentence
/// behind the span takes it up.
Attribution attributionResumed(const QuoteContext &context, int span);

/// `Mit den Worten „Es ist vorbei“ trat Anna Holt zurück`: the words before the span announce it, and the
/// clause around it has the subject.
Attribution attributionAnnounced(const QuoteContext &context, int span);

/// `Anna Holt zufolge ist der Damm „sehr alt“`: the source stands before the word that makes it one.
Attribution attributionByPostposition(const QuoteContext &context, int span);

} // namespace retold

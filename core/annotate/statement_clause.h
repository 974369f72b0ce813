#pragma once

#include "core/annotate/quote_context.h"

#include <optional>

namespace retold {

/// Where the clause that the cue verb at `verb` governs begins ("that …", "Europe would …", "to …"); nothing
/// where it governs none before `end`, the end of its sentence.
std::optional<int> clauseAfter(const QuoteContext &context, int verb, int end);

/// Where the clause that begins at `begin` ends: at the sentence's last sign, or where the next cue takes
/// over, of the same speaker (", adding …", "and vowed …") or of another (", but Anna Holt said").
int clauseEnd(const QuoteContext &context, int begin, int end);

/// Where what the cue verb at `verb` reports ends: as clauseEnd() of a clause, before what the teller adds of
/// an object or an infinitive ("wants to go, citing …").
int contentEnd(const QuoteContext &context, int verb, int begin, int end);

/// Whether a finite verb is near behind `begin`, as far as it shows: an auxiliary, or a past form.
bool hasFiniteVerb(const QuoteContext &context, int begin, int end);

/// Whether the verb stands behind what was said and before who says it: `…, said the mayor of Lenor.`
bool isInverted(const QuoteContext &context, int verb, int start, int end);

/// Whether the verb tells of no speech that took place: "to say", "would say", "didn’t say".
bool isUnsaid(const QuoteContext &context, int verb);

} // namespace retold

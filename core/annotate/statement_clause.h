#pragma once

#include "core/annotate/statement_content.h"

namespace retold {

/// Where the clause that begins at `begin` ends: at the sentence's last sign, or where the next cue takes
/// over, of the same speaker (", adding …", "and vowed …") or of another (", but Anna Holt said").
int clauseEnd(const QuoteContext &context, int begin, int end);

/// Where reported words end: a clause as clauseEnd() has it, anything else before what the teller adds
/// ("wants to go, citing …", "agreed to pay, and the union joined in").
int contentEnd(const QuoteContext &context, const ReportedContent &content, int end);

/// Whether a finite verb is near behind `begin`, as far as it shows: an auxiliary, or a past form.
bool hasFiniteVerb(const QuoteContext &context, int begin, int end);

/// Whether the tokens have a verb form that only reported speech has, and none of the teller's own voice.
bool isReported(const QuoteContext &context, int start, int end);

/// Whether the verb stands behind what was said and before who says it: `…, said the mayor of Lenor.`
bool isInverted(const QuoteContext &context, int verb, int start, int end);

/// Whether the verb tells of no speech that took place: "to say", "would say", "didn’t say".
bool isUnsaid(const QuoteContext &context, int verb);

} // namespace retold

#pragma once

#include "core/annotate/attribution.h"

namespace retold {

/// Whether the verb tells what is said of its subject: "was described by", "a plan dismissed by". Who is
/// worried or quoted speaks himself.
bool isPassive(const QuoteContext &context, int verb, int limit);

/// Whom the passive verb at `verb` names as its doer: "by Anna Holt". Empty where it names nobody.
IndexRange agentOfPassive(const QuoteContext &context, int verb, int limit);

} // namespace retold

#pragma once

#include "core/annotate/quote_context.h"

namespace retold {

/// Whether a span holds what somebody is never to say, so that nobody has said it: "Pilots must never write
/// “lost at sea”", "Nobody should say “…”".
bool isNeverSaid(const QuoteContext &context, int span);

/// Whether a span holds the address of a site: „nordnetz.com“.
bool isAddress(const QuoteContext &context, int span);

} // namespace retold

#pragma once

#include "core/annotate/quote_context.h"

#include <vector>

namespace retold {

/// The speech that dashes open instead of marks, in text order, in languages that print it so:
///
///     – Hola –dijo Ana–. ¿Qué tal?        — Здравствуйте, — сказала она. — Как дела?
///       ^^^^             ^^^^^^^^^          ^^^^^^^^^^^^                   ^^^^^^^^^
///     — Bonjour, dit-elle. Elle sourit.
///       ^^^^^^^
///
/// A list has dashes at the heads of its lines too. So a row of such paragraphs counts only where a cue verb
/// with its speaker stands inside one of them; then it is a dialogue, and the lines without one belong to it.
/// Needs the tokens of `context`; its spans may still be missing. Linear in the number of tokens.
std::vector<MarkedSpan> findDashSpeech(const QuoteContext &context);

} // namespace retold

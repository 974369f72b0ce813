#pragma once

#include "core/story/figure.h"
#include "core/story/name.h"
#include "core/story/quote.h"
#include "core/story/sentence.h"

#include <QLatin1StringView>

namespace retold {

/// The words for these kinds in JSON and CSV: never translated, never changed.
QLatin1StringView keyOf(SentenceKind kind);
QLatin1StringView keyOf(QuoteType type);
QLatin1StringView keyOf(FigureKind kind);
QLatin1StringView keyOf(NameKind kind);

} // namespace retold

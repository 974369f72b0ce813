#pragma once

#include "core/compare/quotes/quote_cuts.h"

namespace retold {

/// Others' word that the cut makes the speaker's own.
std::optional<CutLoss> lostVoiceInCut(const QuoteCut &cut);

/// "Nobody should think that a wall alone will save it" cut to "a wall alone will save it": what denied the
/// rest is gone. A phrase has a sentence around it that may deny it still, and only what denied its first
/// word is surely gone; of a phrase that was said twice either may have been denied.
std::optional<CutLoss> lostDenialInCut(const QuoteCut &cut);

/// "Perhaps they had to. But somebody could have called" cut to "somebody could have called": what the
/// speaker granted before, with the "but" that told of it.
std::optional<CutLoss> lostConcessionInCut(const QuoteCut &cut);

/// "Was it a swindle? I cannot tell" cut to "a swindle": what was asked is told.
std::optional<CutLoss> lostQuestionInCut(const QuoteCut &cut);

} // namespace retold

#pragma once

#include "core/story/sentence.h"

#include <span>
#include <vector>

namespace retold {

/// "Because of weak demand", "for raising the alarm": why something is so, as a sentence tells it. English.
struct ToldReason {
    IndexRange all;     ///< With the words that open it.
    IndexRange content; ///< Without.
};

/// "Suspended over a complaint": whether what is done to somebody for what he did counts as a reason.
enum class Requital { Left, Counted };

/// The reasons that the words tell, in order.
std::vector<ToldReason> reasonsIn(std::span<const Word> words, Requital requital);

/// "After the storm", "following the vote": what the words tell to have come before, each with its opener.
std::vector<IndexRange> earlierThingsIn(std::span<const Word> words);

/// Whether something is told that is done to somebody for what he did: "fined", "sacked".
bool tellsRequital(std::span<const Word> words);

/// How many words there tell that what stands before them brings about what stands behind: "led to", "set
/// off".
int causingAt(std::span<const Word> words, int at);

/// How surely a sentence tells of a cause.
enum class CauseMark {
    Plain, ///< "Because of", "was to blame", "set off".
    Loose, ///< "Over", "for health reasons": only where it is news.
    Bare,  ///< "From", "makes": only of a cause that is asked about.
};

/// A cause and what came of it, as one sentence tells them.
struct ToldCause {
    CauseMark mark = CauseMark::Plain;
    IndexRange cause;
    IndexRange effect;
};

std::vector<ToldCause> causesIn(std::span<const Word> words);

/// Whether any word may tell why; "after" and the like do not where the others tell what stands behind them.
bool mayTellWhy(std::span<const Word> words, std::span<const Word> others);

} // namespace retold

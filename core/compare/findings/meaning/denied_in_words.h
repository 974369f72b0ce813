#pragma once

#include "core/compare/readings/denied.h"

#include <span>

namespace retold {

/// "Would not reopen", "does not expect the mine, which made a loss, to reopen": whether the verb at the
/// place is denied by one that governs it from afar.
bool isUnexpectedAt(std::span<const Word> words, int at);

/// "Not to touch its fee", "left its fee at 40": whether what is denied, the words behind the denial, is a
/// change, and the far side tells that all is as it was.
bool isKeptThere(std::span<const Word> denied, std::span<const Word> far);

/// "Are not urgent", "non-urgent"; "none is still in office", "all have left"; "a murder that he did not
/// commit", "wrongly convicted": whether the far side tells in other words what this one denies.
bool isSameInWords(std::span<const Word> denied, std::span<const Word> far);

/// Whether what is denied on one side comes to what the far side tells, by words that are no denial of the
/// anchor: "did not touch the fee", "left the fee"; "sold none"; "six of ten did not", "four of ten did".
bool areOneInWords(const Denied &denied, const Denied &far);

} // namespace retold

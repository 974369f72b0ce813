#pragma once

#include "core/annotate/name_runs.h"
#include "core/annotate/name_tokens.h"

#include <initializer_list>
#include <vector>

namespace retold {

/// Whether one of these (folded) stands right before the name and its titles.
bool followsWord(const NameText &text, const NameRun &run, std::initializer_list<QStringView> words);

/// Makes places of lone words that nothing else explains, by what stands before them: English "in Lund",
/// German "die Stadt Lund", and "in Lund" of a word that the text never uses as a noun.
void decidePlaces(const NameText &text, std::vector<NameRun> &runs);

} // namespace retold

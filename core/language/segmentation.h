#pragma once

#include "core/story/sentence.h"
#include "core/story/version.h"

#include <vector>

namespace retold {

/// The sentences and words of a text.
struct Segmentation {
    std::vector<Sentence> sentences;
    std::vector<Word> words;
};

/// Cuts a version into sentences, tells the kind of each, and cuts these into words. Every visible character
/// of the text stands in exactly one sentence. Method: Unicode sentence breaks (UAX #29, by ICU) between hard
/// line ends, then our own rules for abbreviations, initials, closing marks, captions and furniture.
Segmentation segment(const Version &version);

} // namespace retold

#pragma once

#include "core/compare/comparison.h"

#include <vector>

namespace retold {

/// The words of a quotation's sentences that stand outside all marks: who said it, how, when and of what.
struct QuoteFrame {
    std::vector<Word> words;
    int place = 0; ///< Before which of them the quotation stands.
};

QuoteFrame quoteFrame(const AnnotatedVersion &version, const Quote &quote);

/// Whether the frame has one of the words, in lower case.
bool hasWord(const QuoteFrame &frame, std::initializer_list<QStringView> forms);

} // namespace retold

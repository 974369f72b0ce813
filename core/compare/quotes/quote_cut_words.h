#pragma once

#include "core/compare/quotes/quote_cuts.h"

#include <initializer_list>
#include <vector>

namespace retold {

/// What the rules of cut quotations (quote_cuts.cpp, quote_cut_turns.cpp) share.
using Phrase = std::initializer_list<QStringView>; ///< Words in lower case, in their order.
using Words = std::span<const Word>;

inline constexpr int phraseLength = 4; ///< What is kept of so few words takes its sense from the word before.

/// Those from `begin` up to `end`.
Words part(Words words, int begin, int end);

bool beginsWith(Words words, Phrase phrase);
bool endsWith(Words words, Phrase phrase);
bool beginsWithAny(Words words, std::initializer_list<Phrase> phrases);
bool endsWithAny(Words words, std::initializer_list<Phrase> phrases);

bool endsSentence(const Word &word);
bool parts(const Word &word); ///< A mark, but no apostrophe.

/// What stood in front of the kept words in their sentence.
IndexRange before(const QuoteCut &cut);

/// What stood behind them in their sentence, without the comma or dash between.
IndexRange behind(const QuoteCut &cut);

/// The words of the sentence of the answer, of the one before and the two behind it, outside its marks.
std::vector<Word> wordsBeside(const QuoteCut &cut);

/// Whether a third of the content words stand beside the quotation, in whatever words around them.
bool isToldBeside(const QuoteCut &cut, const IndexRange &lost);

} // namespace retold

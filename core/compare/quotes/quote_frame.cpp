#include "core/compare/quotes/quote_frame.h"

#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"

#include <algorithm>

namespace retold {

QuoteFrame quoteFrame(const AnnotatedVersion &version, const Quote &quote)
{
    constexpr std::size_t hostile = 400; // Words: no sentence has so many.
    QuoteFrame frame;
    for (int s = quote.sentence; s <= quote.lastSentence; ++s) {
        for (const Word &word : wordsAt(version, s)) {
            if (word.range.end <= quote.range.begin)
                frame.place = static_cast<int>(frame.words.size()) + 1;
            if (frame.words.size() < hostile && !isInMarks(version, word.range))
                frame.words.push_back(word);
        }
    }
    frame.place = std::min(frame.place, static_cast<int>(frame.words.size()));
    return frame;
}

bool hasWord(const QuoteFrame &frame, std::initializer_list<QStringView> forms)
{
    return hasWord(std::span(frame.words), forms);
}

} // namespace retold

#pragma once

#include "core/language/sentence_rules.h"
#include "core/story/text_range.h"

#include <QStringView>

#include <memory>
#include <vector>

struct UBreakIterator;

namespace retold {

/// Cuts paragraphs into sentences: Unicode sentence breaks (UAX #29, by ICU) and every place after a full
/// stop, question or exclamation mark or ellipsis are asked after by endsSentenceAt(). One per thread.
class SentenceBreaker {
public:
    explicit SentenceBreaker(SentenceContext context);
    ~SentenceBreaker();
    SentenceBreaker(const SentenceBreaker &) = delete;
    SentenceBreaker &operator=(const SentenceBreaker &) = delete;

    /// The sentences of `range`, in order, each trimmed and none empty; every visible character is in one.
    std::vector<TextRange> sentencesIn(QStringView text, TextRange range) const;

private:
    std::vector<qsizetype> places(QStringView paragraph) const;

    struct CloseIterator {
        void operator()(UBreakIterator *iterator) const;
    };

    SentenceContext m_context;
    std::unique_ptr<UBreakIterator, CloseIterator> m_iterator; ///< Null where ICU's data is missing.
};

} // namespace retold

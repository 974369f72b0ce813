#pragma once

#include "core/story/figure.h"
#include "core/story/name.h"
#include "core/story/quote.h"
#include "core/story/sentence.h"
#include "core/story/version.h"

#include <memory>
#include <span>
#include <vector>

namespace retold {

/// A version with all that can be said of it alone. Immutable once made, and shared between comparisons.
struct AnnotatedVersion {
    Version version;
    std::vector<Sentence> sentences;
    std::vector<Word> words;
    std::vector<Quote> quotes;     ///< In marks, in text order.
    std::vector<Quote> statements; ///< Indirect speech, in text order.
    std::vector<Figure> figures;   ///< In text order.
    std::vector<Entity> entities;
    std::vector<Mention> mentions; ///< In text order.

    QStringView text() const { return version.text; }
    QStringView text(const TextRange &range) const { return range.in(version.text); }
    QStringView text(const Sentence &sentence) const { return text(sentence.range); }
    std::span<const Word> wordsOf(const Sentence &sentence) const
    {
        return std::span(words).subspan(static_cast<std::size_t>(sentence.words.begin),
                                        static_cast<std::size_t>(sentence.words.size()));
    }
};

using VersionPtr = std::shared_ptr<const AnnotatedVersion>;

} // namespace retold

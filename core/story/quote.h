#pragma once

#include "core/story/text_range.h"

#include <QString>

#include <optional>

namespace retold {

/// `Direct` is a full sentence or more, `Mixed` part of one, `Scare` one word or a set term that nobody need
/// have said; `Indirect` is reported speech without marks ("said that …").
enum class QuoteType { Direct, Mixed, Scare, Indirect };

/// How the cue verb colours what was said.
enum class CueClass { Neutral, Claim, Admission, Denial, Demand, Promise, Warning };

/// Words that somebody said.
struct Quote {
    /// The words between the marks, marks excluded; of an indirect quote, the reported clause.
    TextRange range;
    QuoteType type = QuoteType::Direct;
    QString speaker; ///< The fullest name the version gives; empty where nobody is named.
    std::optional<TextRange> speakerRange; ///< The words that name the speaker ("he", "Ms Roe").
    QString cue; ///< The cue as written ("said", "according to"); empty where there is none.
    std::optional<TextRange> cueRange;
    CueClass cueClass = CueClass::Neutral;
    int sentence = 0;     ///< In which sentence it begins.
    int lastSentence = 0; ///< In which sentence it ends.
    /// The quote before it of which it is the next part: same speaker, same speech.
    std::optional<int> continues;

    bool operator==(const Quote &) const = default;
};

} // namespace retold

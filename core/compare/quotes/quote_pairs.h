#pragma once

#include "core/compare/findings/detectors.h"

#include <QString>

namespace retold {

/// A quotation of the base and what answers it in another version.
struct QuotePair {
    const Quote &first;
    const Quote &answer;
    Place firstPlace;
    Place answerPlace;
    QuoteStatus status;
    QString firstText;
    QString answerText;
    ComparedSpeaker firstSpeaker;
    ComparedSpeaker answerSpeaker;
};

/// Every quotation that answers the first of its group, with that one; in the order of the groups.
std::vector<QuotePair> quotePairs(const FindingSources &sources);

/// Whether the answer stands in a headline, and the story below quotes its words with the first's speaker.
bool isNamedInBody(const FindingSources &sources, const QuotePair &pair);

/// Whether the answer has no words but those of another quotation of the first's speaker: the second half of
/// a speech that the cue parts is no altered first half.
bool isOfAnotherQuote(const FindingSources &sources, int base, const Quote &first, int version,
                      const Quote &answer);

/// What another version than the reference quotes, nobody need quote in full or at all.
bool isBaseOfQuotes(const FindingSources &sources, int version);

} // namespace retold

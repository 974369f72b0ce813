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

/// What another version than the reference quotes, nobody need quote in full or at all.
bool isBaseOfQuotes(const FindingSources &sources, int version);

} // namespace retold

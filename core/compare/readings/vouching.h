#pragma once

#include "core/compare/readings/claims.h"

namespace retold {

/// The sentence of another version that tells a claim.
struct Teller {
    int version = 0;
    int sentence = 0;
};

/// Who says it now.
struct NewSource {
    bool isGone = false; ///< Nobody: it is told as a fact.
    QString vague;
};

/// Nothing where the source is kept, or where that is in doubt: somebody who may be it is named within two
/// sentences, or another speaks.
std::optional<NewSource> newSource(const FindingSources &sources, const Claim &claim, const Teller &teller);

/// Whether nobody at all can be read as the source: neither in the sentence, which leaves nothing open, nor
/// in those beside it. English alone.
bool isToldAsFact(const FindingSources &sources, const Claim &claim, const Teller &teller);

/// "Commission", "office", in lower case: it keeps the record, and an outlet may tell what stands there.
bool keepsRecord(const QString &noun);

/// "Poll", "survey", "study": a work that says what it found.
bool isWork(const QString &stem);

/// "The company's explanation is a fall in volumes", "in her view": what is somebody's to say.
bool tellsView(std::span<const Word> words);

/// Whether the telling has the claim's sentence with changes: then the source was taken out of it.
bool isTakenOut(const FindingSources &sources, const Claim &claim, const Teller &teller);

} // namespace retold

#pragma once

#include "core/compare/quotes/quote_groups.h"

namespace retold {

/// Somebody's words told without marks, ready to be held against many quotations.
struct ToldStatement {
    ComparedSpeaker speaker;
    QSet<QString> contentStems;
    int sentence = 0;
    int lastSentence = 0;
};

std::vector<ToldStatement> toldStatements(const StoryView &story, int version);

/// What became of a quotation in a version that has none in marks to answer it: paraphrased, with the
/// sentences that tell it, or dropped, with those where it should stand. `statements` are the version's.
GroupMember<QuoteStatus> memberWithoutMarks(const StoryView &story, const QuoteItem &head, int version,
                                            std::span<const ToldStatement> statements,
                                            SpeakerMatcher &matcher);

} // namespace retold

#pragma once

#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"

#include <span>

namespace retold {

/// "Is suspended until Friday", "will resume on Friday": one side tells until when it does not happen, and
/// the other when it does again. English.
inline bool tellOneEndOfTime(std::span<const Word> left, std::span<const Word> right)
{
    const auto tellsUntil = [](std::span<const Word> words) {
        return hasWord(words, {u"until", u"till"})
            && hasWord(words,
                       {u"closed", u"shut", u"suspended", u"cancelled", u"canceled", u"halted", u"stopped",
                        u"banned", u"barred", u"grounded", u"out", u"off", u"away", u"delayed",
                        u"postponed"});
    };
    const auto tellsAgain = [](std::span<const Word> words) {
        return !hasWord(words, {u"until", u"till"})
            && hasWord(words,
                       {u"resume", u"resumes", u"resumed", u"reopen", u"reopens", u"reopened", u"restart",
                        u"restarts", u"return", u"returns", u"open", u"opens", u"start", u"starts", u"again",
                        u"back", u"lifted", u"restored"});
    };
    return (tellsUntil(left) && tellsAgain(right)) || (tellsAgain(left) && tellsUntil(right));
}

} // namespace retold

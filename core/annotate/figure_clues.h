#pragma once

#include "core/annotate/dates.h"

#include <vector>

namespace retold {

/// At which tokens a figure can begin: a number in digits or words stands there or close behind, or a word
/// that tells a time or a multiple without one. Reading a figure asks dozens of rules, and four tokens in
/// five have no such clue. English alone; in other languages, which write numbers in one word, any token has.
class FigureClues {
public:
    FigureClues(const FigureTokens &tokens, const Calendar &calendar);

    bool canBegin(qsizetype token) const { return m_canBegin[static_cast<std::size_t>(token)]; }

private:
    std::vector<bool> m_canBegin;
};

} // namespace retold

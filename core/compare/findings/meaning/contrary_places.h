#pragma once

#include "core/compare/findings/meaning/contrary_sides.h"

namespace retold {

/// "Girls did better than boys", "boys did worse than girls".
bool areTurnedComparisons(const ContrarySide &base, const ContraryWord &mine, const ContrarySide &other,
                          const ContraryWord &theirs);

/// Whether the field's demands on the words beside the stances are met, which have so many words around in
/// common.
bool standAlike(const ContrarySide &base, const ContraryWord &mine, const ContrarySide &other,
                const ContraryWord &theirs, int common);

/// "Rose 4.6 percent", "fell 8 percent": told of two things or moments.
bool haveOtherAmounts(const ContrarySide &base, const ContraryWord &mine, const ContrarySide &other,
                      const ContraryWord &theirs);

/// "A rise of 6%", "a 6% decrease": the number by which the two are one; empty where there is none, or where
/// it is the object itself, "against 71%".
QString commonAmount(const ContrarySide &base, const ContraryWord &mine, const ContrarySide &other,
                     const ContraryWord &theirs);

} // namespace retold

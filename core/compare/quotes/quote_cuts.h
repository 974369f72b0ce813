#pragma once

#include "core/compare/comparison.h"

#include <optional>
#include <span>

namespace retold {

/// A quotation and the one stretch of it that another version kept in marks.
struct QuoteCut {
    const AnnotatedVersion &base;
    const AnnotatedVersion &own;
    const Quote &first;
    const Quote &answer;
    std::span<const Word> said; ///< Of the whole.
    IndexRange kept;            ///< Into it.
};

/// Nothing where the words of the answer are not one stretch of the first's.
std::optional<QuoteCut> quoteCut(const AnnotatedVersion &base, const Quote &first,
                                 const AnnotatedVersion &own, const Quote &answer);

/// What a cut took away that told how the rest was meant.
struct CutLoss {
    enum class Sense {
        Limit, ///< How far the rest holds: a condition, a degree, a doubt, the other half of a contrast.
        Force, ///< What made the rest stronger: "utterly wrong" to "wrong".
        Voice, ///< Whose word it is: "I am a thief, they say" to "I am a thief".
        Denial ///< That it is not so: "anything but a success" to "a success".
    };
    IndexRange words; ///< Into QuoteCut::said.
    Sense sense = Sense::Limit;
};

/// The first such loss, the gravest kind before the others; none where the version tells beside the quotation
/// what the marks no longer hold. A whole clause that only goes on ("and we shall stay") is no loss, nor is
/// another sentence. English.
std::optional<CutLoss> lossOf(const QuoteCut &cut);

} // namespace retold

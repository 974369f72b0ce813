#pragma once

#include "core/story/text_range.h"

#include <QStringView>

#include <vector>

namespace retold {

/// A part of a paragraph: the credit of a picture, or what is left beside it.
struct CreditedPart {
    TextRange range; ///< Trimmed, not empty.
    bool isCredit = false;

    bool operator==(const CreditedPart &) const = default;
};

/// Cuts the credits of a picture off its caption. Pages saved as text have them run together in three ways:
///     Getty Images Ships at dusk.Getty Images     the same name before and behind, joined at one end
///     Ships at dusk in DoverMOD                    an agency joined to the last word
///     Ships at dusk. (Photo by Jane Roe/Reuters)   in brackets at the end
/// A paragraph without any is one part; one that is nothing but a credit is one part, too.
std::vector<CreditedPart> splitCredits(QStringView text, const TextRange &paragraph);

} // namespace retold

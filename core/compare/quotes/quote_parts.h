#pragma once

#include "core/story/annotated_version.h"

#include <QStringList>

#include <vector>

namespace retold {

/// What becomes of words in brackets that an editor put in.
enum class Brackets {
    Cut,  ///< They are no words of the speaker.
    Read, ///< They are read as if he had said them.
};

/// The words of the quotation in the range, in parts between its declared cuts: ellipses and square brackets,
/// whose words are not the speaker's unless they are read too. Each word in the form that all houses share;
/// numbers and money by their value.
std::vector<QStringList> quoteParts(const AnnotatedVersion &version, const TextRange &range,
                                    Brackets brackets);

} // namespace retold

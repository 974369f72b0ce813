#pragma once

#include "core/story/annotated_version.h"

#include <QStringList>

#include <vector>

namespace retold {

/// The words of the quotation in the range, in parts between its declared cuts: ellipses and square brackets,
/// whose words are not the speaker's. Each word in the form that all houses share; numbers and money by their
/// value.
std::vector<QStringList> quoteParts(const AnnotatedVersion &version, const TextRange &range);

} // namespace retold

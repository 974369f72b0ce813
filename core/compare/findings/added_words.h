#pragma once

#include "core/compare/findings/detectors.h"

namespace retold {

/// What is said of words that a version put in: whether no other has them, which must not be said where a
/// third version tells them in one sentence as well. `words` as the message quotes them.
QString addedWords(const FindingSources &sources, const Place &put, const QString &words);

} // namespace retold

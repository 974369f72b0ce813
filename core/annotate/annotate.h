#pragma once

#include "core/story/annotated_version.h"

namespace retold {

/// All that can be said of one version alone: language, sentences, words, names, quotations, figures.
/// Never fails: what cannot be found is not there.
AnnotatedVersion annotate(Version version);

} // namespace retold

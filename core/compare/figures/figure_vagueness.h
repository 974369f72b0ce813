#pragma once

#include "core/story/annotated_version.h"

#include <QSet>

namespace retold {

/// The words that stand in a figure's place in the sentence, "a significant portion"; empty where none do.
/// An adjective alone stands for none, nor does a word among others than `beside`, the stems that the figure
/// stood among.
TextRange vagueWords(const AnnotatedVersion &version, int sentence, const QSet<QString> &beside);

/// The words that tell a span of time without its number: "within minutes", "hours later", "shortly before",
/// "a brief pause".
TextRange vagueSpan(const AnnotatedVersion &version, int sentence);

} // namespace retold

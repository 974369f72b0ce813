#pragma once

#include "core/story/annotated_version.h"

#include <QString>

namespace retold {

/// The day on which the text says that it came out, as an ISO 8601 date ("2026-03-10"): on a line of its own
/// before the body, or in the dateline that opens it ("BERLIN, 10 March 2026 (dpa) –"). Empty where neither
/// names the year too. Needs the version's sentences and its language.
QString dayOfDateLine(const AnnotatedVersion &version);

} // namespace retold

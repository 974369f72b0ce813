#pragma once

#include "core/report/code_points.h"
#include "core/report/json_writer.h"
#include "core/story/annotated_version.h"

#include <optional>

namespace retold {

/// The object that stands for one version in the JSON.
void writeVersion(JsonWriter &json, const AnnotatedVersion &version, int id);

/// Members "start" and "end" in code points.
void writeRange(JsonWriter &json, const CodePointOffsets &offsets, const TextRange &range);

/// Which place each mention has in the JSON's "names", which lists proper names only; none where it is not
/// there.
std::vector<std::optional<int>> listedNames(const AnnotatedVersion &version);

} // namespace retold

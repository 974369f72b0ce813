#pragma once

#include "core/align/alignment.h"
#include "core/monitor.h"
#include "core/result.h"
#include "core/story/annotated_version.h"
#include "core/story/decisions.h"

#include <optional>
#include <span>

namespace retold {

struct AlignOptions {
    /// Orders the rows; the links and what stands in a row do not depend on it.
    std::optional<int> reference;
    std::vector<Pin> pins;
    /// Of an alignment before. What that found of a version, or of a pair of versions under the same pins, is
    /// taken over instead of being found again; the result is the same with it and without.
    std::shared_ptr<const AlignmentMemory> memory = {};
};

/// Links the sentences of all pairs of versions and joins them to rows. Fails only with ErrorCode::Cancelled.
/// Deterministic; the links do not depend on the order of the versions.
Result<Alignment> alignVersions(std::span<const VersionPtr> versions, const AlignOptions &options,
                                const Monitor &monitor = {});

} // namespace retold

#pragma once

#include "core/align/align.h"
#include "core/compare/comparison.h"

namespace retold {

struct CompareOptions {
    std::optional<int> reference = 0; ///< Into the versions; none compares all with all.
    std::vector<Pin> pins;
    /// Of a comparison before: spares the work on versions that both have (the same VersionPtr), and changes
    /// nothing in the result. See AlignOptions::memory.
    std::shared_ptr<const AlignmentMemory> memory = {};
};

/// Compares at least one version with the others: alignment, relations, verdicts, findings.
/// Fails only with ErrorCode::Cancelled. The same versions and options give the same comparison.
Result<Comparison> compareVersions(std::vector<VersionPtr> versions, const CompareOptions &options = {},
                                   const Monitor &monitor = {});

} // namespace retold

#pragma once

#include "core/align/alignment.h"
#include "core/align/decode.h"
#include "core/align/terms.h"
#include "core/story/annotated_version.h"

#include <map>
#include <memory>
#include <utility>

namespace retold {

/// What aligning found of versions alone and of pairs of them, for the next alignment to take over. Versions
/// are known by identity: they never change, one that was edited is another one, and those remembered are
/// kept alive, so that no new one can stand at their address. Only looked up, never walked through: nothing
/// depends on addresses.
struct AlignmentMemory {
    /// The links of a pair, its longer version as number 0, the shorter as 1; and the pins they were chosen
    /// under.
    struct PairLinks {
        PlacedPins pins;
        std::vector<Link> links;
    };

    std::map<VersionPtr, std::shared_ptr<const VersionTerms>> terms;
    std::map<std::pair<VersionPtr, VersionPtr>, std::shared_ptr<const PairLinks>> pairs; ///< Longer first.
};

} // namespace retold

#pragma once

#include <vector>

namespace retold {

/// A person's word on two sentences of different versions: they belong together, or they do not.
struct Pin {
    int leftVersion = 0;
    int leftSentence = 0;
    int rightVersion = 0;
    int rightSentence = 0;
    bool together = true;

    auto operator<=>(const Pin &) const = default;
};

} // namespace retold

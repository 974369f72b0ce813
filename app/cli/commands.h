#pragma once

#include "app/cli/arguments.h"
#include "core/result.h"

namespace retold {

/// What a command wrote: nothing more to do than to end with this status.
struct Outcome {
    int exitStatus = 0;
};

/// Compares the files and writes what was asked for.
Result<Outcome> runCompare(const Arguments &arguments);

/// Reads each file and writes what was found in it.
Result<Outcome> runInspect(const Arguments &arguments);

} // namespace retold

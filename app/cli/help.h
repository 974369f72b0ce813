#pragma once

#include "app/cli/arguments.h"

#include <QString>

#include <optional>

namespace retold {

/// The help on everything, or on one command; 80 columns.
QString helpText(std::optional<CliCommand> about);

} // namespace retold

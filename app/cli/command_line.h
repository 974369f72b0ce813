#pragma once

namespace retold {

/// Whether the arguments ask for the command line (compare, inspect, --help, --version) and not for the
/// window.
bool wantsCommandLine(int argc, char **argv);

/// Runs the command line, without a display, and returns the exit status: 0 done, 1 findings at or above
/// --fail-on, 2 bad usage or unreadable input.
int runCommandLine(int argc, char **argv);

} // namespace retold

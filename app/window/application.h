#pragma once

namespace retold {

/// Opens the main window with the versions that the arguments name, and returns the exit status.
int runWindow(int argc, char **argv);

} // namespace retold

#pragma once

#include <functional>
#include <stop_token>

namespace retold {

/// Who watches a long computation: asked whether to stop, told how far it is. The default never stops, tells
/// nobody.
struct Monitor {
    std::stop_token stop;
    std::function<void(int done, int total)> progress = [](int, int) {}; ///< May be called from any thread.

    bool isStopped() const { return stop.stop_requested(); }
};

} // namespace retold

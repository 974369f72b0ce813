#pragma once

#include "core/monitor.h"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace retold {

/// Does `work(i)` once for each i below `count`, on all cores, in any order; stops early where the monitor
/// says so. `work` is called from several threads at a time and must not throw.
template<typename Work>
void forEachParallel(std::size_t count, const Monitor &monitor, const Work &work)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t i = next++; i < count && !monitor.isStopped(); i = next++)
            work(i);
    };
    const std::size_t workers
        = std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), count);
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < workers; ++i)
        helpers.emplace_back(run);
    run();
}

} // namespace retold

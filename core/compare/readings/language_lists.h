#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <mutex>

namespace retold {

/// The lines of resources/compare/<name>.txt without comments and empty ones; none where there is no such
/// file.
QStringList listLines(const QString &name);

/// What `Read` makes of a language, made once and kept as long as the program. Safe from any thread.
template<auto Read>
const auto &listOf(const QString &language)
{
    static std::mutex mutex;
    static std::map<QString, decltype(Read(language))> known;
    const std::scoped_lock lock(mutex);
    const auto found = known.find(language);
    return found != known.end() ? found->second : known.emplace(language, Read(language)).first->second;
}

} // namespace retold

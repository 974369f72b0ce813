#pragma once

#include "core/compare/compare.h"
#include "core/import/import.h"

#include <QFutureWatcher>
#include <QObject>

#include <map>
#include <memory>
#include <stop_token>
#include <variant>
#include <vector>

namespace retold {

/// Text that was pasted, with the name that people see.
struct PastedText {
    QString text;
    QString name;
};

/// What is to be read: a file by its path, or pasted text.
using Source = std::variant<QString, PastedText>;

/// A story to be compared: versions at hand, and sources that become versions after them.
struct StoryRequest {
    std::vector<VersionPtr> versions;
    std::vector<Source> sources;
    std::optional<int> reference = 0;
};

/// What came of it: no comparison where there is no version at all; an error for each source that could not
/// be read.
struct StoryResult {
    std::shared_ptr<const Comparison> comparison;
    std::vector<Error> errors;
    std::map<VersionPtr, QString> paths; ///< Of the versions that were read from files just now.
    bool isPartial = false;              ///< The texts alone, before they are compared.
};

/// Reads and compares off the window's thread. A new start drops what the one before still had to say.
class ComparisonRunner final : public QObject {
    Q_OBJECT

public:
    explicit ComparisonRunner(QObject *parent = nullptr);
    ~ComparisonRunner() override;

    void start(const StoryRequest &request);

    /// Stops the work; nothing is said of it any more.
    void cancel();

    bool isRunning() const { return m_watcher.isRunning(); }

signals:
    void progressed(int done, int total);

    /// The texts are there, but not compared yet: one below the other, as each version has them.
    void textsRead(const std::shared_ptr<const retold::Comparison> &texts);
    void finished(const retold::StoryResult &result);

private:
    void deliver();
    void deliverTexts(int result);

    std::stop_source m_stop;
    /// Of the last comparison that was delivered, so that versions which stay need no work again.
    std::shared_ptr<const AlignmentMemory> m_memory;
    QFutureWatcher<StoryResult> m_watcher;
};

} // namespace retold

Q_DECLARE_METATYPE(retold::StoryResult)

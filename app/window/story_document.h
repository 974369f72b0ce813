#pragma once

#include "app/window/comparison_runner.h"

#include <QObject>
#include <QStringList>

namespace retold {

/// What is open: the versions, the reference, and their comparison, renewed after each change.
class StoryDocument final : public QObject {
    Q_OBJECT

public:
    explicit StoryDocument(QObject *parent = nullptr);

    /// None until a first version has been read.
    const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }
    std::optional<int> reference() const { return m_reference; }
    int versionCount() const;
    bool isWorking() const { return m_working; }

    void addFiles(const QStringList &paths);
    void addText(const QString &text);
    void openSample();
    void setReference(std::optional<int> reference);

    /// The next version, and after the last none.
    void cycleReference();
    void removeVersion(int version);
    void close();

    /// Stops the work under way; what was being added is not added.
    void cancel();

signals:
    void comparisonChanged();
    void workingChanged();
    void progressed(int done, int total);
    void failed(const QStringList &messages);

private:
    void start();
    void setWorking(bool working);
    void take(const StoryResult &result);
    std::vector<VersionPtr> versions() const;

    std::shared_ptr<const Comparison> m_comparison;
    std::optional<int> m_reference = 0;
    std::vector<Source> m_pending; ///< Asked for, but not read yet.
    ComparisonRunner m_runner;
    bool m_working = false;
    int m_pasted = 0; ///< How many texts were pasted, to name them.
};

} // namespace retold

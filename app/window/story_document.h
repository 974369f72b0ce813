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

    /// The comparison or, until there is a first one, the texts as soon as they are read.
    const std::shared_ptr<const Comparison> &shown() const { return m_comparison ? m_comparison : m_texts; }
    std::optional<int> reference() const { return m_reference; }

    /// The files of the versions, in their order; none if any was pasted or is part of the program.
    QStringList paths() const;

    /// What a new story begins with: its first version, or none.
    void setDefaultReference(std::optional<int> reference);
    int versionCount() const;
    bool isWorking() const { return m_working; }

    void addFiles(const QStringList &paths);
    void addText(const QString &text);

    /// Puts what is open away and opens these.
    void openFiles(const QStringList &paths);
    void openSample();

    /// Goes on with what another document has open.
    void takeOver(const StoryDocument &other);
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

    /// What a person should know of the texts that were read.
    void noticed(const QStringList &messages);

private:
    void start();
    void setWorking(bool working);
    void take(const StoryResult &result);
    void takeTexts(const std::shared_ptr<const Comparison> &texts);
    std::vector<VersionPtr> versions() const;

    std::shared_ptr<const Comparison> m_comparison;
    std::shared_ptr<const Comparison> m_texts;
    std::map<VersionPtr, QString> m_paths;
    std::optional<int> m_defaultReference = 0;
    std::optional<int> m_reference = 0;
    std::vector<Source> m_pending; ///< Asked for, but not read yet.
    ComparisonRunner m_runner;
    bool m_working = false;
    int m_pasted = 0; ///< How many texts were pasted, to name them.
};

} // namespace retold

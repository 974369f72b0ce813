#include "app/window/story_document.h"

#include <QDir>

namespace retold {

StoryDocument::StoryDocument(QObject *parent) : QObject(parent)
{
    connect(&m_runner, &ComparisonRunner::finished, this, &StoryDocument::take);
    connect(&m_runner, &ComparisonRunner::progressed, this, &StoryDocument::progressed);
}

std::vector<VersionPtr> StoryDocument::versions() const
{
    return m_comparison ? m_comparison->versions : std::vector<VersionPtr>();
}

int StoryDocument::versionCount() const
{
    return static_cast<int>(versions().size());
}

void StoryDocument::addFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_pending.insert(m_pending.end(), paths.begin(), paths.end());
    start();
}

void StoryDocument::addText(const QString &text)
{
    //: The name of a pasted text; %1 is a running number.
    m_pending.emplace_back(PastedText{text, tr("Pasted text %1").arg(++m_pasted)});
    start();
}

void StoryDocument::openSample()
{
    const QDir folder(QStringLiteral(":/retold/samples"));
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    const QString wire = folder.filePath(QStringLiteral("wire.txt")); // The others are held against it.
    if (paths.removeOne(wire))
        paths.prepend(wire);
    m_comparison.reset();
    m_reference = 0;
    addFiles(paths);
}

void StoryDocument::setReference(std::optional<int> reference)
{
    if (reference == m_reference)
        return;
    m_reference = reference;
    start();
}

void StoryDocument::cycleReference()
{
    if (!m_reference)
        return setReference(0);
    const int next = *m_reference + 1;
    setReference(next < versionCount() ? std::optional(next) : std::nullopt);
}

void StoryDocument::removeVersion(int version)
{
    if (version < 0 || version >= versionCount())
        return;
    std::vector<VersionPtr> rest = versions();
    rest.erase(rest.begin() + version);
    if (rest.empty())
        return close();
    if (m_reference && *m_reference >= version)
        m_reference = *m_reference == version ? 0 : *m_reference - 1;
    m_runner.start({std::move(rest), m_pending, m_reference});
    setWorking(true);
}

void StoryDocument::close()
{
    m_pending.clear();
    m_runner.cancel();
    m_comparison.reset();
    m_reference = 0;
    setWorking(false);
    emit comparisonChanged();
}

void StoryDocument::cancel()
{
    m_pending.clear();
    m_runner.cancel();
    if (m_comparison)
        m_reference = m_comparison->reference;
    setWorking(false);
    emit comparisonChanged();
}

void StoryDocument::start()
{
    m_runner.start({versions(), m_pending, m_reference});
    setWorking(true);
}

void StoryDocument::setWorking(bool working)
{
    m_working = working;
    emit workingChanged();
}

void StoryDocument::take(const StoryResult &result)
{
    m_pending.clear();
    if (result.comparison)
        m_comparison = result.comparison;
    setWorking(false);
    emit comparisonChanged();
    QStringList messages;
    for (const Error &error : result.errors)
        messages.append(error.message);
    if (!messages.isEmpty())
        emit failed(messages);
}

} // namespace retold

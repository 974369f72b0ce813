#include "app/window/story_document.h"

#include <QDir>

namespace retold {

StoryDocument::StoryDocument(QObject *parent) : QObject(parent)
{
    connect(&m_runner, &ComparisonRunner::finished, this, &StoryDocument::take);
    connect(&m_runner, &ComparisonRunner::textsRead, this, &StoryDocument::takeTexts);
    connect(&m_runner, &ComparisonRunner::progressed, this, &StoryDocument::progressed);
}

QStringList StoryDocument::paths() const
{
    QStringList paths;
    for (const VersionPtr &version : versions()) {
        const auto path = m_paths.find(version);
        if (path == m_paths.end() || path->second.startsWith(u':'))
            return {};
        paths.append(path->second);
    }
    return paths;
}

void StoryDocument::setDefaultReference(std::optional<int> reference)
{
    m_defaultReference = reference;
    if (versionCount() == 0)
        m_reference = reference;
}

void StoryDocument::openFiles(const QStringList &paths)
{
    m_comparison.reset();
    m_texts.reset();
    m_reference = m_defaultReference;
    m_pending.clear();
    addFiles(paths);
}

void StoryDocument::takeOver(const StoryDocument &other)
{
    m_comparison = other.m_comparison;
    m_paths = other.m_paths;
    m_reference = other.m_reference;
    m_pending = other.m_pending;
    if (versionCount() > 0 || !m_pending.empty())
        start();
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
    openFiles(paths);
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
    m_texts.reset();
    m_paths.clear();
    m_reference = m_defaultReference;
    setWorking(false);
    emit comparisonChanged();
}

void StoryDocument::cancel()
{
    m_pending.clear();
    m_runner.cancel();
    m_texts.reset();
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
    m_texts.reset();
    if (result.comparison)
        m_comparison = result.comparison;
    m_paths.insert(result.paths.begin(), result.paths.end());
    setWorking(false);
    emit comparisonChanged();
    QStringList messages;
    for (const Error &error : result.errors)
        messages.append(error.message);
    if (!messages.isEmpty())
        emit failed(messages);
    QStringList notices;
    for (const auto &[version, path] : result.paths) {
        for (const QString &notice : version->version.notices)
            //: What is to be known of a file: %1 its name, %2 a sentence.
            notices.append(tr("“%1”: %2").arg(version->version.source, notice));
    }
    if (!notices.isEmpty())
        emit noticed(notices);
}

/// Versions that come to a comparison wait for it: a story that is lined up stays so.
void StoryDocument::takeTexts(const std::shared_ptr<const Comparison> &texts)
{
    if (m_comparison)
        return;
    m_texts = texts;
    emit comparisonChanged();
}

} // namespace retold

#include "app/window/story_files.h"

#include "app/models/pasted_texts.h"
#include "app/models/recent_stories.h"
#include "app/settings/settings.h"
#include "app/window/report_export.h"
#include "app/window/story_document.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace retold {

StoryFiles::StoryFiles(StoryDocument &document, QSettings &settings, QWidget *window) :
    QObject(window),
    m_document(document),
    m_settings(settings),
    m_window(window)
{ }

void StoryFiles::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        m_window, tr("Open Versions of a Story"), read(m_settings, settings::lastFolder),
        tr("Text files (*.txt *.text *.md);;All files (*)"));
    if (paths.isEmpty())
        return;
    write(m_settings, settings::lastFolder, QFileInfo(paths.constFirst()).absolutePath());
    m_document.addFiles(paths);
}

void StoryFiles::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (mime == nullptr || !take(*mime))
        emit told(tr("The clipboard holds no text and no files."));
}

bool StoryFiles::take(const QMimeData &mime)
{
    QStringList paths;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty()) {
        m_document.addFiles(paths);
        return true;
    }
    const QString text = plainTextOf(mime);
    if (text.trimmed().isEmpty())
        return false;
    const QStringList texts = pastedTexts(text);
    for (const QString &each : texts)
        m_document.addText(each);
    if (texts.size() > 1)
        emit told(tr("Pasted as %n versions, parted at lines of dashes", "", static_cast<int>(texts.size())));
    return true;
}

void StoryFiles::openRecent(const QStringList &paths)
{
    QStringList there;
    QStringList missing;
    for (const QString &path : paths)
        (QFileInfo::exists(path) ? there : missing).append(path);
    if (!there.isEmpty())
        m_document.openFiles(there);
    for (QString &path : missing)
        path = QDir::toNativeSeparators(path);
    if (!missing.isEmpty())
        //: %1 is one path or several.
        emit failed(tr("Not there any more: “%1”").arg(missing.join(tr(", "))));
}

void StoryFiles::reopenLast()
{
    const std::vector<RecentStory> stories = recentStories(m_settings);
    if (!stories.empty())
        openRecent(stories.front().paths);
}

void StoryFiles::rememberStory()
{
    const QStringList paths = m_document.paths();
    if (m_document.isWorking() || paths.size() < 2)
        return;
    QStringList absolute;
    for (const QString &path : paths)
        absolute.append(QFileInfo(path).absoluteFilePath());
    retold::rememberStory(m_settings,
                          recentStory(*m_document.comparison(), absolute, QDateTime::currentDateTime()));
}

void StoryFiles::exportReport(const StoryFilter &filter)
{
    const QDir folder(read(m_settings, settings::lastFolder));
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export the Report"),
                                                      folder.filePath(QStringLiteral("report.html")),
                                                      tr("Web pages (*.html)"));
    if (path.isEmpty())
        return;
    const Status saved
        = saveReport(filtered(*m_document.comparison(), filter), path, QDateTime::currentDateTime());
    if (saved)
        //: %1 is the path of the report.
        emit told(tr("Report saved as %1").arg(QDir::toNativeSeparators(path)));
    else
        emit failed(saved.error().message);
}

} // namespace retold

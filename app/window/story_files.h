#pragma once

#include "core/compare/story_filter.h"

#include <QObject>
#include <QSettings>
#include <QStringList>

class QMimeData;
class QWidget;

namespace retold {

class StoryDocument;

/// What comes into the story from outside, and the report that goes out: dialogs, clipboard, things dropped.
class StoryFiles final : public QObject {
    Q_OBJECT

public:
    /// Dialogs stand over `window`. The document and the settings must outlive this.
    StoryFiles(StoryDocument &document, QSettings &settings, QWidget *window);

    void chooseFiles();
    void paste();

    /// Adds the files or the text that a drop or the clipboard holds; false if it holds neither.
    bool take(const QMimeData &mime);

    /// Opens a comparison of late; says which of its files are not there any more.
    void openRecent(const QStringList &paths);
    void reopenLast();

    /// Remembers the story that is open, if all its versions are files.
    void rememberStory();

    /// Asks where to, and saves the report of what the filter shows.
    void exportReport(const StoryFilter &filter);

signals:
    /// Something to be told in passing.
    void told(const QString &message);
    void failed(const QString &message);

private:
    StoryDocument &m_document;
    QSettings &m_settings;
    QWidget *m_window;
};

} // namespace retold

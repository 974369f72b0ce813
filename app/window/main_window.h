#pragma once

#include "app/commands/command_actions.h"
#include "app/window/story_document.h"

#include <QMainWindow>
#include <QSettings>

class QStackedWidget;

namespace retold {

class Appearance;
class CentralPane;
class ColumnCommands;
class ColumnState;
class DropFrame;
class FilterState;
class Finder;
class FindingsPanel;
class FirstRunPage;
class MessageLine;
class StatusLine;
class StoryFiles;
class StoryPanes;
class StoryToolBar;
class Tools;
class VersionsRail;

/// Builds the panes, connects them, and keeps its geometry; nothing else.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// Settings are read from and written to `settings`, which must outlive the window.
    explicit MainWindow(QSettings &settings, QWidget *parent = nullptr);

    StoryDocument &document() { return *m_document; }

signals:
    /// The user has chosen another language: the window is to be made anew.
    void languageChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createPanes();
    void connectCommands();
    void connectPanes();
    void connectDocument();
    void restoreLayout();

    void connectLooks();
    void connectRecent();
    void showComparison();
    void showRecent();
    void showKeys();
    void followFinding();
    void updateState();
    MessageLine &messageLine() const; ///< Of the page in view.

    QSettings &m_settings;
    CommandActions *m_commands;
    StoryDocument *m_document;
    StoryFiles *m_files;
    Appearance *m_appearance;
    FilterState *m_filter;
    ColumnState *m_columns;
    StoryToolBar *m_toolBar;
    StatusLine *m_status;
    QStackedWidget *m_pages;
    FirstRunPage *m_firstRun;
    StoryPanes *m_panes;
    VersionsRail *m_rail;
    CentralPane *m_centre;
    FindingsPanel *m_findings;
    DropFrame *m_dropFrame;
    Finder *m_finder;
    Tools *m_tools;
    ColumnCommands *m_columnCommands;
    bool m_marksNames = false;
};

} // namespace retold

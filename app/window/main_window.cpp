#include "app/window/main_window.h"

#include "app/models/column_state.h"
#include "app/models/recent_stories.h"
#include "app/settings/settings.h"
#include "app/views/drop_frame.h"
#include "app/views/find_field.h"
#include "app/views/finding_text.h"
#include "app/views/findings_panel.h"
#include "app/views/first_run_page.h"
#include "app/views/message_line.h"
#include "app/views/second_version_pane.h"
#include "app/views/side_by_side_page.h"
#include "app/views/versions_rail.h"
#include "app/window/appearance.h"
#include "app/window/central_pane.h"
#include "app/window/column_commands.h"
#include "app/window/finder.h"
#include "app/window/preferences_window.h"
#include "app/window/recent_menu.h"
#include "app/window/status_line.h"
#include "app/window/story_files.h"
#include "app/window/story_panes.h"
#include "app/window/story_tool_bar.h"
#include "app/window/text_commands.h"
#include "app/window/tools.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>

#include <array>

namespace retold {

namespace {
constexpr int briefly = 5000; // Milliseconds that a passing message stands.
} // namespace

MainWindow::MainWindow(QSettings &settings, QWidget *parent) :
    QMainWindow(parent),
    m_settings(settings),
    m_commands(new CommandActions(this)),
    m_document(new StoryDocument(this)),
    m_files(new StoryFiles(*m_document, settings, this)),
    m_appearance(new Appearance(settings, this)),
    m_filter(new FilterState(this)),
    m_columns(new ColumnState(this)),
    m_toolBar(new StoryToolBar(*m_commands, this)),
    m_status(new StatusLine(this)),
    m_pages(new QStackedWidget(this)),
    m_firstRun(new FirstRunPage(this)),
    m_panes(new StoryPanes(m_filter, m_columns, this)),
    m_rail(m_panes->rail()),
    m_centre(m_panes->centre()),
    m_findings(m_panes->findings()),
    m_dropFrame(new DropFrame(this)),
    m_columnCommands(new ColumnCommands(*m_commands, *m_columns, m_centre->sideBySide(), settings, this))
{
    createPanes();
    m_finder = new Finder(*m_commands, m_toolBar->findField(), *m_centre, this);
    m_tools = new Tools(*m_commands, settings, *m_appearance, *m_filter, this);
    connectTextCommands(*m_commands, *m_centre, *m_document, *m_appearance);
    connectCommands();
    connectLooks();
    connectPanes();
    connectDocument();
    connectRecent();
    restoreLayout();
    showComparison();
}

void MainWindow::createPanes()
{
    m_commands->fill(*menuBar());
    addToolBar(m_toolBar);
    setStatusBar(m_status);
    m_pages->addWidget(m_firstRun);
    m_pages->addWidget(m_panes);
    setCentralWidget(m_pages);
}

void MainWindow::connectCommands()
{
    const auto on = [this](Command command, const std::function<void()> &what) {
        m_commands->connectTo(command, this, what);
    };
    on(Command::Open, [this] { m_files->chooseFiles(); });
    on(Command::Paste, [this] { m_files->paste(); });
    on(Command::OpenSample, [this] { m_document->openSample(); });
    on(Command::ExportReport, [this] { m_files->exportReport(m_filter->filter()); });
    on(Command::CloseStory, [this] { m_document->close(); });
    on(Command::Quit, [this] { close(); });
    on(Command::NextFinding, [this] { m_findings->step(1); });
    on(Command::PreviousFinding, [this] { m_findings->step(-1); });
    on(Command::NextOfKind, [this] { m_findings->stepWithinKind(1); });
    on(Command::PreviousOfKind, [this] { m_findings->stepWithinKind(-1); });
    on(Command::NextAlteredQuote, [this] { m_findings->stepToAlteredQuote(); });
    on(Command::CycleReference, [this] { m_document->cycleReference(); });
    on(Command::RemoveVersion, [this] { m_document->removeVersion(m_rail->chosenVersion().value_or(-1)); });
    on(Command::Cancel, [this] { m_document->cancel(); });
    on(Command::MarkNames, [this] {
        m_marksNames = !m_marksNames;
        m_centre->sideBySide().setMarksNames(m_marksNames);
        updateState();
    });
    on(Command::ToggleVersions, [this] {
        m_panes->toggleVersions();
        updateState();
    });
    on(Command::NextPane, [this] { m_panes->focusPane(1); });
    on(Command::PreviousPane, [this] { m_panes->focusPane(-1); });
    on(Command::ToggleFindings, [this] {
        m_panes->toggleFindings();
        updateState();
    });
    constexpr std::array pages{Command::ShowSideBySide, Command::ShowFacts, Command::ShowQuotes,
                               Command::ShowFigures, Command::ShowNames};
    for (int page = 0; page < static_cast<int>(pages.size()); ++page)
        on(pages.at(static_cast<std::size_t>(page)), [this, page] { m_centre->showPage(page); });
}

void MainWindow::connectLooks()
{
    m_appearance->answer(*m_commands);
    connect(m_appearance, &Appearance::changed, this, [this] {
        m_status->setZoom(Theme::current().zoom());
        updateState();
    });
}

void MainWindow::connectPanes()
{
    connect(m_firstRun, &FirstRunPage::openRequested, m_files, &StoryFiles::chooseFiles);
    connect(m_firstRun, &FirstRunPage::pasteRequested, m_files, &StoryFiles::paste);
    connect(m_firstRun, &FirstRunPage::sampleRequested, m_document, &StoryDocument::openSample);
    connect(m_rail, &VersionsRail::addRequested, m_files, &StoryFiles::chooseFiles);
    connect(m_rail, &VersionsRail::versionChosen, this, &MainWindow::updateState);
    connect(m_rail, &VersionsRail::referenceRequested, m_document, &StoryDocument::setReference);
    connect(m_columnCommands, &ColumnCommands::changed, this, &MainWindow::updateState);
    connect(m_toolBar, &StoryToolBar::referenceChosen, m_document, &StoryDocument::setReference);
    connect(m_status, &StatusLine::helpRequested, m_commands->action(Command::Help), &QAction::trigger);
    connect(m_status, &StatusLine::cancelRequested, m_document, &StoryDocument::cancel);
    connect(m_findings, &FindingsPanel::findingChosen, this, &MainWindow::followFinding);
    connect(m_findings, &FindingsPanel::placeActivated, m_centre, &CentralPane::choose);
    connect(m_findings, &FindingsPanel::unfoldRequested, m_commands->action(Command::ToggleFindings),
            &QAction::trigger);
    connect(&m_centre->messageLine(), &MessageLine::actionRequested, m_files, &StoryFiles::chooseFiles);
    connect(m_files, &StoryFiles::told, this,
            [this](const QString &message) { m_status->showMessage(message, briefly); });
    connect(m_files, &StoryFiles::failed, this,
            [this](const QString &message) { messageLine().showError(message); });
    connect(m_dropFrame, &DropFrame::dropped, m_files, &StoryFiles::take);
    connect(m_panes->second(), &SecondVersionPane::openRequested, m_files, &StoryFiles::chooseFiles);
    connect(m_panes->second(), &SecondVersionPane::pasteRequested, m_files, &StoryFiles::paste);
    connect(&m_firstRun->messageLine(), &MessageLine::actionRequested, m_files, &StoryFiles::chooseFiles);
    connect(m_commands, &CommandActions::keysChanged, this, &MainWindow::showKeys);
    showKeys();
    connect(m_tools, &Tools::languageChanged, this, &MainWindow::languageChanged);
}

void MainWindow::showKeys()
{
    const auto key = [this](Command command) { return m_commands->keyText(command); };
    m_status->setHelpKey(key(Command::Help));
    m_toolBar->findField().setKeyText(key(Command::Find));
    m_findings->setKeyText(key(Command::ToggleFindings));
    m_firstRun->setKeys(key(Command::Open), key(Command::Paste), key(Command::OpenSample));
}

void MainWindow::connectRecent()
{
    auto *menu = new RecentMenu(m_settings, this);
    menuBar()->actions().constFirst()->menu()->insertMenu(m_commands->action(Command::ReopenLast), menu);
    connect(menu, &RecentMenu::storyRequested, m_files, &StoryFiles::openRecent);
    connect(menu, &RecentMenu::forgotten, this, &MainWindow::showRecent);
    connect(m_firstRun, &FirstRunPage::recentRequested, m_files, &StoryFiles::openRecent);
    m_commands->connectTo(Command::ReopenLast, this, [this] { m_files->reopenLast(); });
    const auto beginWith
        = [this](bool first) { m_document->setDefaultReference(first ? std::optional(0) : std::nullopt); };
    connect(m_tools, &Tools::firstIsReferenceChanged, this, beginWith);
    beginWith(read(m_settings, settings::firstIsReference));
    showRecent();
}

void MainWindow::showRecent()
{
    m_firstRun->setRecentStories(recentStories(m_settings));
    updateState();
}

MessageLine &MainWindow::messageLine() const
{
    return m_document->shown() ? m_centre->messageLine() : m_firstRun->messageLine();
}

void MainWindow::connectDocument()
{
    connect(m_document, &StoryDocument::comparisonChanged, this, &MainWindow::showComparison);
    connect(m_document, &StoryDocument::progressed, m_status, &StatusLine::setProgress);
    connect(m_document, &StoryDocument::workingChanged, this, [this] {
        m_status->setWorking(m_document->isWorking());
        updateState();
    });
    connect(m_document, &StoryDocument::failed, this, [this](const QStringList &messages) {
        messageLine().showError(messages.join(u'\n'), tr("Choose another"));
    });
    connect(m_document, &StoryDocument::noticed, this,
            [this](const QStringList &messages) { messageLine().showWarning(messages.join(u'\n')); });
}

void MainWindow::restoreLayout()
{
    m_filter->setFilter(startingFilter(m_settings));
    // Panes fold once the window is narrow; asked before, they would not let it become so.
    setMinimumSize(qRound(px(560)), qRound(px(360)));
    resize(QSize(1400, 900).boundedTo(screen()->availableSize()));
    restoreGeometry(read(m_settings, settings::geometry));
    m_panes->restoreLayout(m_settings);
    m_status->setZoom(Theme::current().zoom());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    write(m_settings, settings::geometry, saveGeometry());
    m_panes->saveLayout(m_settings);
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_panes->foldForWidth(event->oldSize().width(), event->size().width());
    updateState();
}

void MainWindow::showComparison()
{
    const auto &comparison = m_document->comparison();
    const auto &shown = m_document->shown();
    m_rail->setComparison(shown);
    m_centre->setComparison(shown);
    m_findings->setComparison(comparison);
    m_finder->setComparison(comparison);
    m_toolBar->setComparison(comparison.get());
    m_status->setComparison(shown.get());
    m_dropFrame->setVersionCount(m_document->versionCount());
    const bool isFirst = shown && m_pages->currentWidget() != m_panes;
    m_pages->setCurrentWidget(shown ? static_cast<QWidget *>(m_panes) : m_firstRun);
    m_panes->setAlone(shown && shown->versions.size() == 1);
    (shown ? m_firstRun->messageLine() : m_centre->messageLine()).hide(); // Its story is over.
    const QString headline = shown ? shown->versions.front()->version.headline.simplified() : QString();
    setWindowTitle(headline.isEmpty() ? QStringLiteral("Retold") : tr("%1 — Retold").arg(headline));
    m_files->rememberStory();
    showRecent();
    if (isFirst)
        m_centre->sideBySide().setFocus();
    else if (!shown)
        m_firstRun->setFocus();
    followFinding();
}

void MainWindow::followFinding()
{
    const auto finding = m_findings->chosenFinding();
    m_toolBar->setPlace(m_findings->chosenPosition(), m_findings->model().findingCount());
    m_centre->setChosenFinding(finding);
    if (finding) {
        const auto places
            = mainPlaces(m_document->comparison()->findings.at(static_cast<std::size_t>(*finding)));
        if (!places.empty())
            m_centre->choose(places.back()->version, places.back()->sentence);
    }
    updateState();
}

void MainWindow::updateState()
{
    WindowState state;
    state.versions = m_document->versionCount();
    state.hasComparison = m_document->comparison() != nullptr;
    state.isWorking = m_document->isWorking();
    state.hasFindings = m_findings->model().findingCount() > 0;
    state.hasChosenVersion = m_rail->chosenVersion().has_value();
    state.showsVersions = m_panes->showsVersions();
    state.showsFindings = m_panes->showsFindings();
    state.hasRecentStory = !read(m_settings, settings::recentStories).isEmpty();
    state.marksNames = m_marksNames;
    state.scheme = m_appearance->scheme();
    m_columnCommands->describe(state);
    m_commands->updateCommands(state);
}

} // namespace retold

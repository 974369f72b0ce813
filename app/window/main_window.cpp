#include "app/window/main_window.h"

#include "app/settings/settings.h"
#include "app/views/findings_panel.h"
#include "app/views/first_run_page.h"
#include "app/views/level_view.h"
#include "app/views/message_line.h"
#include "app/views/side_by_side_page.h"
#include "app/views/versions_rail.h"
#include "app/window/appearance.h"
#include "app/window/central_pane.h"
#include "app/window/status_line.h"
#include "app/window/story_files.h"
#include "app/window/story_tool_bar.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>

#include <array>

namespace retold {

namespace {
constexpr int briefly = 5000;      // Milliseconds that a passing message stands.
constexpr int narrowWindow = 1400; // Below this the rail folds.
} // namespace

MainWindow::MainWindow(QSettings &settings, QWidget *parent) :
    QMainWindow(parent),
    m_settings(settings),
    m_commands(new CommandActions(this)),
    m_document(new StoryDocument(this)),
    m_files(new StoryFiles(*m_document, settings, this)),
    m_appearance(new Appearance(settings, this)),
    m_filter(new FilterState(this)),
    m_toolBar(new StoryToolBar(*m_commands, this)),
    m_status(new StatusLine(this)),
    m_pages(new QStackedWidget(this)),
    m_firstRun(new FirstRunPage(this)),
    m_splitter(new QSplitter(this)),
    m_rail(new VersionsRail(this)),
    m_centre(new CentralPane(m_filter, this)),
    m_findings(new FindingsPanel(m_filter, this))
{
    setAcceptDrops(true);
    createPanes();
    connectCommands();
    connectLooks();
    connectPanes();
    connectDocument();
    restoreLayout();
    showComparison();
}

void MainWindow::createPanes()
{
    m_commands->fill(*menuBar());
    addToolBar(m_toolBar);
    setStatusBar(m_status);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_rail, m_centre, m_findings})
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_findings->setMinimumWidth(qRound(px(292)));
    m_splitter->setSizes({qRound(px(204)), qRound(px(1000)), qRound(px(348))});
    m_pages->addWidget(m_firstRun);
    m_pages->addWidget(m_splitter);
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
        m_centre->sideBySide().levelView().setMarksNames(m_marksNames);
        updateState();
    });
    on(Command::ToggleVersions, [this] { m_rail->setCompact(!m_rail->isCompact()); });
    on(Command::ToggleFindings, [this] { m_findings->setVisible(!m_findings->isVisible()); });
    constexpr std::array pages{Command::ShowSideBySide, Command::ShowFacts, Command::ShowQuotes,
                               Command::ShowFigures, Command::ShowNames};
    for (int page = 0; page < static_cast<int>(pages.size()); ++page)
        on(pages.at(static_cast<std::size_t>(page)), [this, page] { m_centre->showPage(page); });
    on(Command::About, [this] { showAbout(); });
}

void MainWindow::connectLooks()
{
    const auto on = [this](Command command, const std::function<void()> &what) {
        m_commands->connectTo(command, this, what);
    };
    on(Command::ZoomIn, [this] { m_appearance->zoomBy(1); });
    on(Command::ZoomOut, [this] { m_appearance->zoomBy(-1); });
    on(Command::ZoomReset, [this] { m_appearance->setZoom(1); });
    on(Command::SystemColours, [this] { m_appearance->setScheme(ColourScheme::System); });
    on(Command::LightColours, [this] { m_appearance->setScheme(ColourScheme::Light); });
    on(Command::DarkColours, [this] { m_appearance->setScheme(ColourScheme::Dark); });
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
    connect(m_toolBar, &StoryToolBar::referenceChosen, m_document, &StoryDocument::setReference);
    connect(m_status, &StatusLine::cancelRequested, m_document, &StoryDocument::cancel);
    connect(m_findings, &FindingsPanel::findingChosen, this, &MainWindow::followFinding);
    connect(m_findings, &FindingsPanel::placeActivated, m_centre, &CentralPane::choose);
    connect(&m_centre->messageLine(), &MessageLine::actionRequested, m_files, &StoryFiles::chooseFiles);
    connect(m_files, &StoryFiles::told, this,
            [this](const QString &message) { m_status->showMessage(message, briefly); });
    connect(m_files, &StoryFiles::failed, this,
            [this](const QString &message) { m_centre->messageLine().showError(message); });
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
        m_centre->messageLine().showError(messages.join(u'\n'), tr("Choose another"));
    });
}

void MainWindow::restoreLayout()
{
    resize(1400, 900);
    restoreGeometry(read(m_settings, settings::geometry));
    m_splitter->restoreState(read(m_settings, settings::splitter));
    m_findings->restoreLayout(read(m_settings, settings::findingsSplitter));
    m_status->setZoom(Theme::current().zoom());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    write(m_settings, settings::geometry, saveGeometry());
    write(m_settings, settings::splitter, m_splitter->saveState());
    write(m_settings, settings::findingsSplitter, m_findings->saveLayout());
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool wasNarrow = event->oldSize().isValid() && event->oldSize().width() < narrowWindow;
    const bool isNarrow = event->size().width() < narrowWindow;
    if (isNarrow != wasNarrow || !event->oldSize().isValid())
        m_rail->setCompact(isNarrow);
    updateState();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (m_files->take(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::showComparison()
{
    const auto &comparison = m_document->comparison();
    m_rail->setComparison(comparison);
    m_centre->setComparison(comparison);
    m_findings->setComparison(comparison);
    m_toolBar->setComparison(comparison.get());
    m_status->setComparison(comparison.get());
    m_pages->setCurrentWidget(comparison ? static_cast<QWidget *>(m_splitter) : m_firstRun);
    setWindowTitle(comparison
                       ? tr("%1 — Retold").arg(comparison->versions.front()->version.headline.simplified())
                       : QStringLiteral("Retold"));
    followFinding();
}

void MainWindow::followFinding()
{
    const auto finding = m_findings->chosenFinding();
    m_toolBar->setPlace(m_findings->chosenPosition(), m_findings->model().findingCount());
    m_centre->setChosenFinding(finding);
    if (finding) {
        const auto &places = m_document->comparison()->findings.at(static_cast<std::size_t>(*finding)).places;
        if (!places.empty())
            m_centre->choose(places.back().version, places.back().sentence);
    }
    updateState();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Retold"),
        tr("Retold %1 compares how one news story was told by several outlets.\n\nFree software under "
           "the GNU General Public License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::updateState()
{
    WindowState state;
    state.versions = m_document->versionCount();
    state.hasComparison = m_document->comparison() != nullptr;
    state.isWorking = m_document->isWorking();
    state.hasFindings = m_findings->model().findingCount() > 0;
    state.hasChosenVersion = m_rail->chosenVersion().has_value();
    state.showsVersions = !m_rail->isCompact();
    state.showsFindings = !m_findings->isHidden();
    state.marksNames = m_marksNames;
    state.scheme = m_appearance->scheme();
    m_commands->updateCommands(state);
}

} // namespace retold

#include "app/window/main_window.h"

#include "app/settings/settings.h"
#include "app/views/findings_panel.h"
#include "app/views/first_run_page.h"
#include "app/views/message_line.h"
#include "app/views/versions_rail.h"
#include "app/window/central_pane.h"
#include "app/window/report_export.h"
#include "app/window/status_line.h"
#include "app/window/story_tool_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>

namespace retold {

namespace {
constexpr double zoomStep = 1.1;
constexpr double leastZoom = 0.7;
constexpr double mostZoom = 3.0;
constexpr int narrowWindow = 1400; // Below this the rail folds.
} // namespace

MainWindow::MainWindow(QSettings &settings, QWidget *parent) :
    QMainWindow(parent),
    m_settings(settings),
    m_commands(new CommandActions(this)),
    m_document(new StoryDocument(this)),
    m_toolBar(new StoryToolBar(*m_commands, this)),
    m_status(new StatusLine(this)),
    m_pages(new QStackedWidget(this)),
    m_firstRun(new FirstRunPage(this)),
    m_splitter(new QSplitter(this)),
    m_rail(new VersionsRail(this)),
    m_centre(new CentralPane(this)),
    m_findings(new FindingsPanel(this))
{
    setAcceptDrops(true);
    createPanes();
    connectCommands();
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
    on(Command::Open, [this] { chooseFiles(); });
    on(Command::Paste, [this] { paste(); });
    on(Command::OpenSample, [this] { m_document->openSample(); });
    on(Command::ExportReport, [this] { chooseReportPath(); });
    on(Command::CloseStory, [this] { m_document->close(); });
    on(Command::Quit, [this] { close(); });
    on(Command::NextFinding, [this] { m_findings->step(1); });
    on(Command::PreviousFinding, [this] { m_findings->step(-1); });
    on(Command::CycleReference, [this] { m_document->cycleReference(); });
    on(Command::RemoveVersion, [this] { m_document->removeVersion(m_rail->chosenVersion().value_or(-1)); });
    on(Command::Cancel, [this] { m_document->cancel(); });
    on(Command::MarkNames, [this] {
        m_marksNames = !m_marksNames;
        m_centre->levelView().setMarksNames(m_marksNames);
        updateState();
    });
    on(Command::ToggleVersions, [this] { m_rail->setCompact(!m_rail->isCompact()); });
    on(Command::ToggleFindings, [this] { m_findings->setVisible(!m_findings->isVisible()); });
    on(Command::ZoomIn, [this] { setZoom(Theme::current().zoom() * zoomStep); });
    on(Command::ZoomOut, [this] { setZoom(Theme::current().zoom() / zoomStep); });
    on(Command::ZoomReset, [this] { setZoom(1); });
    on(Command::SystemColours, [this] { setScheme(ColourScheme::System); });
    on(Command::LightColours, [this] { setScheme(ColourScheme::Light); });
    on(Command::DarkColours, [this] { setScheme(ColourScheme::Dark); });
    on(Command::ShowSideBySide, [this] { m_centre->levelView().setFocus(); });
    on(Command::About, [this] { showAbout(); });
}

void MainWindow::connectPanes()
{
    connect(m_firstRun, &FirstRunPage::openRequested, this, &MainWindow::chooseFiles);
    connect(m_firstRun, &FirstRunPage::pasteRequested, this, &MainWindow::paste);
    connect(m_firstRun, &FirstRunPage::sampleRequested, m_document, &StoryDocument::openSample);
    connect(m_rail, &VersionsRail::addRequested, this, &MainWindow::chooseFiles);
    connect(m_rail, &VersionsRail::versionChosen, this, &MainWindow::updateState);
    connect(m_rail, &VersionsRail::referenceRequested, m_document, &StoryDocument::setReference);
    connect(m_toolBar, &StoryToolBar::referenceChosen, m_document, &StoryDocument::setReference);
    connect(m_status, &StatusLine::cancelRequested, m_document, &StoryDocument::cancel);
    connect(m_findings, &FindingsPanel::findingChosen, this, &MainWindow::followFinding);
    connect(m_findings, &FindingsPanel::placeActivated, &m_centre->levelView(), &LevelView::choose);
    connect(&m_centre->messageLine(), &MessageLine::actionRequested, this, &MainWindow::chooseFiles);
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

void MainWindow::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Open Versions of a Story"), read(m_settings, settings::lastFolder),
        tr("Text files (*.txt *.text *.md);;All files (*)"));
    if (paths.isEmpty())
        return;
    write(m_settings, settings::lastFolder, QFileInfo(paths.constFirst()).absolutePath());
    m_document->addFiles(paths);
}

void MainWindow::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (mime == nullptr || !takeMime(*mime))
        m_status->showMessage(tr("The clipboard holds no text and no files."), 5000);
}

bool MainWindow::takeMime(const QMimeData &mime)
{
    QStringList paths;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        m_document->addFiles(paths);
    else if (!mime.text().trimmed().isEmpty())
        m_document->addText(mime.text());
    else
        return false;
    return true;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (takeMime(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::chooseReportPath()
{
    const QDir folder(read(m_settings, settings::lastFolder));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the Report"),
                                                      folder.filePath(QStringLiteral("report.html")),
                                                      tr("Web pages (*.html)"));
    if (path.isEmpty())
        return;
    const Status saved = saveReport(*m_document->comparison(), path, QDateTime::currentDateTime());
    if (saved)
        m_status->showMessage(tr("Report saved as %1").arg(QDir::toNativeSeparators(path)), 5000);
    else
        m_centre->messageLine().showError(saved.error().message);
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
    LevelView &view = m_centre->levelView();
    view.setChosenFinding(finding);
    if (finding) {
        const auto &places = m_document->comparison()->findings.at(static_cast<std::size_t>(*finding)).places;
        if (!places.empty())
            view.choose(places.back().version, places.back().sentence);
    }
    updateState();
}

void MainWindow::setScheme(ColourScheme scheme)
{
    write(m_settings, settings::colourScheme, static_cast<int>(scheme));
    applyTheme();
}

void MainWindow::setZoom(double zoom)
{
    write(m_settings, settings::zoom, std::clamp(zoom, leastZoom, mostZoom));
    applyTheme();
    m_status->setZoom(Theme::current().zoom());
}

void MainWindow::applyTheme()
{
    Theme::apply(*qApp, static_cast<ColourScheme>(read(m_settings, settings::colourScheme)),
                 read(m_settings, settings::zoom));
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
    state.scheme = static_cast<ColourScheme>(read(m_settings, settings::colourScheme));
    m_commands->updateCommands(state);
}

} // namespace retold

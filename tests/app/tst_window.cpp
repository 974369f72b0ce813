#include "app/views/findings_panel.h"
#include "app/views/findings_strip.h"
#include "app/views/level_view.h"
#include "app/views/overview_strip.h"
#include "app/views/versions_rail.h"
#include "app/window/central_pane.h"
#include "tests/app/window_fixture.h"

#include <QAccessible>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

using namespace retold;
using namespace Qt::Literals::StringLiterals;

namespace {

QImage pictureOf(LevelView &view, const QRectF &cell)
{
    return view.viewport()->grab(cell.toRect()).toImage();
}

bool isInView(LevelView &view, int version, int sentence)
{
    return view.viewport()->rect().intersects(view.cellRect(version, sentence).toRect());
}

/// A sentence of the reference that every other version has too.
struct SharedFact {
    int sentence = 0;
    std::vector<std::pair<int, int>> counterparts; ///< Version and sentence.
};

SharedFact sharedFact(const Comparison &comparison)
{
    for (const Fact &fact : comparison.facts) {
        SharedFact shared;
        for (const FactCell &cell : fact.cells) {
            if (cell.sentences.size() != 1)
                break;
            const int version = static_cast<int>(&cell - fact.cells.data());
            const Sentence &first = comparison.versions.at(static_cast<std::size_t>(version))
                                        ->sentences.at(static_cast<std::size_t>(cell.sentences.front()));
            if (first.kind != SentenceKind::Body)
                break;
            if (version == 0)
                shared.sentence = cell.sentences.front();
            else
                shared.counterparts.emplace_back(version, cell.sentences.front());
        }
        if (shared.counterparts.size() + 1 == comparison.versions.size())
            return shared;
    }
    return {};
}

/// Chooses an entry of the reference's menu by keys, `steps` below the top.
void chooseReference(QToolButton &button, int steps)
{
    QTimer waiting;
    QObject::connect(&waiting, &QTimer::timeout, &waiting, [&] {
        QWidget *menu = QApplication::activePopupWidget();
        if (menu == nullptr)
            return;
        waiting.stop();
        for (int i = 0; i <= steps; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    waiting.start(10);
    QTest::mouseClick(&button, Qt::LeftButton);
}

QToolButton &referenceButton(const QWidget &window)
{
    for (QToolButton *button : window.findChildren<QToolButton *>()) {
        if (button->menu() != nullptr && button->accessibleName().startsWith("Reference"_L1))
            return *button;
    }
    qFatal("There is no reference chooser.");
}

} // namespace

/// The window with the sample story, driven by keys and mouse.
class TestWindow final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        m_fixture->openSample();
    }

    void cleanup() { m_fixture.reset(); }

    void f6GoesRoundThePanes()
    {
        const std::array<const QWidget *, 3> panes{m_fixture->window->findChild<VersionsRail *>(),
                                                   m_fixture->window->findChild<CentralPane *>(),
                                                   &m_fixture->pane<FindingsPanel>()};
        const auto paneWithKeys = [&panes] {
            const auto found = std::ranges::find_if(
                panes, [](const QWidget *pane) { return pane->isAncestorOf(QApplication::focusWidget()); });
            return found - panes.begin();
        };
        QCOMPARE(paneWithKeys(), 1); // The texts.
        const QWidget *texts = QApplication::focusWidget();
        m_fixture->press(Qt::Key_F6);
        QCOMPARE(paneWithKeys(), 2);
        m_fixture->press(Qt::Key_F6);
        QCOMPARE(paneWithKeys(), 0);
        m_fixture->press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), texts); // Back to the very part.
        m_fixture->press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(paneWithKeys(), 0);
        m_fixture->press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(paneWithKeys(), 2);
    }

    void findingsAreWalkedWorstFirstAndTheTextsFollow()
    {
        auto &panel = m_fixture->pane<FindingsPanel>();
        auto &view = m_fixture->pane<LevelView>();
        const int count = panel.model().findingCount();
        QVERIFY(count > 2);
        Severity last = Severity::Critical;
        for (int position = 1; position <= count; ++position) {
            m_fixture->press(Qt::Key_F8);
            QCOMPARE(panel.chosenPosition(), position);
            const Finding &finding
                = m_fixture->comparison().findings.at(static_cast<std::size_t>(*panel.chosenFinding()));
            QVERIFY(finding.severity >= last);
            last = finding.severity;
            // Where the change itself stands: what bears it out further down comes behind it.
            const auto against = std::ranges::find_if(finding.places, [&finding](const Place &each) {
                return each.version != finding.places.front().version;
            });
            const std::size_t ofOne = finding.kind == FindingKind::Contradiction ? 1 : 0;
            const Place &place = against == finding.places.end() ? finding.places.at(ofOne) : *against;
            QVERIFY(view.choice().has_value());
            QCOMPARE(view.choice()->version, place.version);
            QVERIFY2(isInView(view, place.version, place.sentence), qPrintable(finding.message));
        }
        m_fixture->press(Qt::Key_F8);
        QCOMPARE(panel.chosenPosition(), 1);
        m_fixture->press(Qt::Key_F7);
        QCOMPARE(panel.chosenPosition(), count);
        m_fixture->press(Qt::Key_F7);
        QCOMPARE(panel.chosenPosition(), count - 1);
    }

    void aClickLightsUpTheCounterparts()
    {
        auto &view = m_fixture->pane<LevelView>();
        m_fixture->window->resize(2400, 1000); // So that no column is out of view.
        const SharedFact fact = sharedFact(m_fixture->comparison());
        QVERIFY(!fact.counterparts.empty());
        view.setFocus();
        view.choose(0, 0);
        view.scrollToBand(0);
        QTest::qWait(0);
        std::vector<QImage> before;
        for (const auto &[version, sentence] : fact.counterparts) {
            QVERIFY(isInView(view, version, sentence));
            before.push_back(pictureOf(view, view.cellRect(version, sentence)));
        }
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.cellRect(0, fact.sentence).center().toPoint());
        QCOMPARE(view.chosenSentence(), std::make_optional(std::pair(0, fact.sentence)));
        for (std::size_t i = 0; i < before.size(); ++i) {
            const auto &[version, sentence] = fact.counterparts.at(i);
            QVERIFY(pictureOf(view, view.cellRect(version, sentence)) != before.at(i));
        }
    }

    void arrowKeysGoFromSentenceToSentence()
    {
        auto &view = m_fixture->pane<LevelView>();
        view.setFocus();
        const SharedFact fact = sharedFact(m_fixture->comparison());
        view.choose(0, fact.sentence);
        const LevelChoice start = *view.choice();
        m_fixture->press(Qt::Key_Right);
        QCOMPARE(view.choice()->band, start.band);
        const int neighbour = view.choice()->version;
        QVERIFY(neighbour != 0);
        QVERIFY(isInView(view, neighbour, view.chosenSentence().value_or(std::pair(0, 0)).second));
        m_fixture->press(Qt::Key_Left);
        QCOMPARE(view.choice(), std::make_optional(start));
        m_fixture->press(Qt::Key_Down);
        QVERIFY(view.choice()->band > start.band || view.choice()->row > start.row);
        m_fixture->press(Qt::Key_Up);
        QCOMPARE(view.choice(), std::make_optional(start));
    }

    void homeEndAndPagesReachTheWholeStory()
    {
        auto &view = m_fixture->pane<LevelView>();
        view.setFocus();
        m_fixture->press(Qt::Key_End);
        const int last = static_cast<int>(view.layout().items().size()) - 1;
        QCOMPARE(view.layout().itemOfBand(view.choice()->band), last);
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
        m_fixture->press(Qt::Key_Home);
        QCOMPARE(view.layout().itemOfBand(view.choice()->band), 0);
        QCOMPARE(view.verticalScrollBar()->value(), 0);
        int pages = 0;
        while (view.layout().itemOfBand(view.choice()->band) < last && ++pages < 200)
            m_fixture->press(Qt::Key_PageDown);
        QVERIFY2(pages > 1 && pages < 200, qPrintable(QString::number(pages)));
    }

    void theOverviewGoesWhereItIsClicked()
    {
        auto &view = m_fixture->pane<LevelView>();
        auto &strip = m_fixture->pane<OverviewStrip>();
        QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(strip.width() - 3, strip.height() / 2));
        QVERIFY(view.verticalScrollBar()->value() > view.verticalScrollBar()->maximum() / 2);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(2, strip.height() / 2));
        QCOMPARE(view.verticalScrollBar()->value(), 0);
    }

    void theReferenceIsChosenInTheToolBar()
    {
        chooseReference(referenceButton(*m_fixture->window), 2);
        QVERIFY(m_fixture->hasVersions(5));
        QCOMPARE(m_fixture->comparison().reference, std::make_optional(2));
        QVERIFY(referenceButton(*m_fixture->window).text().contains(u'C'));
        chooseReference(referenceButton(*m_fixture->window), 5); // The last entry, below the versions.
        QVERIFY(m_fixture->hasVersions(5));
        QCOMPARE(m_fixture->comparison().reference, std::nullopt);
    }

    void theReferenceGoesRoundByItsKey()
    {
        for (const std::optional<int> expected :
             std::initializer_list<std::optional<int>>{1, 2, 3, 4, {}, 0}) {
            m_fixture->press(Qt::Key_R, Qt::ControlModifier);
            QVERIFY(m_fixture->hasVersions(5));
            QCOMPARE(m_fixture->comparison().reference, expected);
        }
    }

    void theChosenSentenceOutlivesAChangeOfReference()
    {
        auto &view = m_fixture->pane<LevelView>();
        view.choose(0, sharedFact(m_fixture->comparison()).sentence);
        const auto chosen = view.chosenSentence();
        m_fixture->press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(m_fixture->hasVersions(5));
        QCOMPARE(view.chosenSentence(), chosen);
    }

    void tabReachesEveryPane()
    {
        std::set<const QWidget *> reached;
        const auto isNew = [&] { return reached.insert(QApplication::focusWidget()).second; };
        while (isNew())
            m_fixture->press(Qt::Key_Tab);
        QVERIFY(reached.contains(&m_fixture->pane<LevelView>()));
        for (const QWidget *pane : {static_cast<const QWidget *>(&m_fixture->pane<FindingsPanel>())}) {
            QVERIFY(std::ranges::any_of(
                reached, [pane](const QWidget *widget) { return widget && pane->isAncestorOf(widget); }));
        }
    }

    void tabGoesAsThingsStand()
    {
        auto *tabs = m_fixture->window->findChild<QTabBar *>();
        tabs->setFocus(Qt::TabFocusReason);
        for (const char *name :
             {"Identical", "Edited", "Paraphrased", "Partial", "Added", "Dropped", "Moved"}) {
            m_fixture->press(Qt::Key_Tab);
            QVERIFY2(QApplication::focusWidget()->accessibleName().startsWith(QLatin1StringView(name)), name);
        }
        auto &findings = m_fixture->pane<FindingsPanel>();
        findings.findChild<QListView *>()->setFocus(Qt::TabFocusReason);
        m_fixture->press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->metaObject()->className(), "retold::KindChooser");
    }

    void foldedFindingsLeaveAStrip()
    {
        auto &findings = m_fixture->pane<FindingsPanel>();
        const int width = findings.width();
        m_fixture->press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        m_fixture->settle();
        auto *strip = findings.findChild<FindingsStrip *>();
        QVERIFY(strip->isVisible() && findings.width() < 60);
        QVERIFY2(strip->accessibleName().contains(u"Critical: "_s), qPrintable(strip->accessibleName()));
        QTest::mouseClick(strip, Qt::LeftButton);
        m_fixture->settle();
        QVERIFY(!strip->isVisible());
        QCOMPARE(findings.width(), width);
        m_fixture->window->resize(1040, 800);
        m_fixture->settle();
        QVERIFY(strip->isVisible()); // There is no room for more.
        strip->setFocus();
        m_fixture->press(Qt::Key_Return);
        QVERIFY(!strip->isVisible());
    }

    void nothingIsSaidOfAFullListButItsName()
    {
        const auto *list = m_fixture->pane<FindingsPanel>().findChild<QListView *>();
        QCOMPARE(list->accessibleDescription(), QString());
    }

    void whatHasTheFocusHasAName()
    {
        for (QWidget *widget : m_fixture->window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                || widget->focusProxy() != nullptr)
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(interface != nullptr);
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                                + widget->objectName()));
        }
    }

private:
    std::unique_ptr<test::WindowFixture> m_fixture;
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"

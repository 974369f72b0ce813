#include "app/views/findings_panel.h"
#include "app/views/level_view.h"
#include "app/views/segment_switch.h"
#include "app/views/side_by_side_page.h"
#include "app/views/tables/facts_page.h"
#include "app/views/tables/story_table_proxy.h"
#include "tests/app/window_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QTabBar>

#include <set>

using namespace retold;
using namespace Qt::Literals::StringLiterals;

namespace {

QString described(const QWidget &widget)
{
    return u"%1 %2 “%3”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
                               widget.accessibleName());
}

/// What may have the keyboard's focus and is seen.
bool awaitsFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0
        && widget.focusProxy() == nullptr && !widget.visibleRegion().isEmpty();
}

} // namespace

/// The window without a mouse: real keys only.
class TestKeyboard final : public QObject {
    Q_OBJECT

private slots:
    void tabReachesAllAndIsSeen_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<ColourScheme>("scheme");
        for (const ColourScheme scheme :
             {ColourScheme::Light, ColourScheme::Dark, ColourScheme::HighContrast}) {
            for (int page = 0; page < 5; ++page)
                QTest::addRow("page %d, scheme %d", page, int(scheme)) << page << scheme;
        }
    }

    void tabReachesAllAndIsSeen()
    {
        QFETCH(const int, page);
        QFETCH(const ColourScheme, scheme);
        test::WindowFixture fixture{QLocale(QLocale::English)};
        retold::write(*fixture.store, settings::colourScheme, int(scheme));
        fixture.open();
        fixture.window->resize(1600, 1000);
        fixture.openSample();
        fixture.press(Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
        fixture.press(Qt::Key_F8);
        fixture.settle();
        QWidget *first = fixture.window->findChild<QTabBar *>();
        first->setFocus(Qt::TabFocusReason);
        std::set<const QWidget *> reached;
        QStringList unseen;
        while (QApplication::focusWidget() != nullptr && reached.insert(QApplication::focusWidget()).second) {
            QWidget *widget = QApplication::focusWidget();
            QVERIFY2(widget->isVisible(), qPrintable(described(*widget)));
            QAccessibleInterface *said = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(said != nullptr && !said->text(QAccessible::Name).isEmpty(),
                     qPrintable(described(*widget)));
            const QImage with = widget->grab().toImage();
            fixture.press(Qt::Key_Tab);
            QApplication::processEvents();
            if (widget->grab().toImage() == with)
                unseen << described(*widget);
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(u"no focus seen: "_s + unseen.join(u'\n')));
        QStringList missed;
        for (const QWidget *widget : fixture.window->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isButton = button != nullptr && widget->isVisible() && widget->isEnabled()
                && !widget->visibleRegion().isEmpty();
            // Arrows go from segment to segment; the glass in the search field is no button.
            const bool isPart = widget->inherits("QLineEditIconButton")
                || qobject_cast<const SegmentSwitch *>(widget->parentWidget()) != nullptr;
            if ((awaitsFocus(*widget) || isButton) && !isPart && !reached.contains(widget))
                missed << described(*widget);
        }
        QVERIFY2(missed.isEmpty(), qPrintable(u"not reached: "_s + missed.join(u'\n')));
    }

    /// What an editor does in a morning: each step by keys as they come from the keyboard.
    void aMorningWithoutAMouse()
    {
        test::WindowFixture fixture{QLocale(QLocale::English)};
        fixture.window->resize(1600, 1000);
        fixture.press(Qt::Key_Tab); // From "Open files" to "Paste",
        fixture.press(Qt::Key_Tab); // and to the sample.
        fixture.press(Qt::Key_Space);
        QVERIFY(fixture.hasVersions(5));
        fixture.settle();
        const auto focusIsIn = [&fixture](const QWidget &widget) {
            const QWidget *focus = QApplication::focusWidget();
            return focus == &widget || widget.isAncestorOf(focus);
        };
        auto &levels = fixture.pane<LevelView>();
        QVERIFY(focusIsIn(levels));

        fixture.press(Qt::Key_Down);
        QVERIFY(levels.choice().has_value());
        for (int step = 0; step < 6 && !levels.chosenSentence(); ++step)
            fixture.press(Qt::Key_Down); // There may be a fold at the top, or a gap.
        QVERIFY(levels.chosenSentence().has_value());
        auto &columns = fixture.pane<SideBySidePage>();
        const auto run = [&fixture](const QString &name) {
            const QKeySequence keys = fixture.window->findChild<QAction *>(name)->shortcut();
            QVERIFY2(!keys.isEmpty(), qPrintable(name));
            fixture.press(keys[0].key(), keys[0].keyboardModifiers());
            fixture.settle();
        };
        const auto shown = [&columns] { return columns.levelView().layout().columns().size(); };
        const auto all = shown();
        run(u"hideColumn"_s);
        QCOMPARE(shown(), all - 1);
        run(u"showAllColumns"_s);
        QCOMPARE(shown(), all);

        fixture.press(Qt::Key_F6); // From pane to pane and back, each seen.
        QVERIFY(!focusIsIn(levels));
        fixture.press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(focusIsIn(levels));

        run(u"nextAlteredQuote"_s);
        const std::optional<int> chosen = fixture.pane<FindingsPanel>().chosenFinding();
        QVERIFY(chosen.has_value());
        QCOMPARE(fixture.comparison().findings.at(std::size_t(*chosen)).kind, FindingKind::QuoteAltered);

        run(u"showFacts"_s);
        fixture.press(Qt::Key_Slash); // To the filter of the table, and with Escape out of it.
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), u"insurer"_s);
        const auto &facts = fixture.pane<FactsPage>().proxy();
        QVERIFY(facts.rowCount() > 0 && facts.rowCount() < 20);
        fixture.press(Qt::Key_Escape);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) == nullptr);

        run(u"showQuotes"_s);
        fixture.press(Qt::Key_Down);
        fixture.press(Qt::Key_Return); // To the sentence.
        QVERIFY(focusIsIn(levels));
        run(u"find"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"harbour"_s);
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_Escape);
        QVERIFY(focusIsIn(levels));
        for (const QString &window : {u"preferences"_s, u"keys"_s, u"help"_s, u"searchCommands"_s}) {
            run(window);
            QWidget *there = QApplication::focusWidget();
            QVERIFY2(there != nullptr && !focusIsIn(levels), qPrintable(window));
            QTest::keyClick(there, Qt::Key_Escape);
            QTRY_VERIFY2(!there->isVisible(), qPrintable(window));
            fixture.window->activateWindow();
            QTRY_VERIFY2(focusIsIn(*fixture.window), qPrintable(window));
        }
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"

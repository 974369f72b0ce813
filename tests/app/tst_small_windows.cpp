#include "app/theme/signs.h"
#include "app/views/class_chips.h"
#include "app/views/find_field.h"
#include "app/views/first_run_page.h"
#include "app/window/reference_button.h"
#include "app/window/story_tool_bar.h"
#include "tests/app/window_fixture.h"

#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

using namespace retold;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether a pointer at its middle would hit it.
bool isInReach(const QWidget &widget)
{
    QWidget *window = widget.window();
    const QPoint middle = widget.mapTo(window, widget.rect().center());
    const QRect whole(widget.mapTo(window, QPoint()), widget.size());
    const QWidget *there = window->childAt(middle);
    return widget.isVisible() && window->rect().contains(whole)
        && (there == &widget || widget.isAncestorOf(there));
}

/// How often a widget is asked for a new layout.
class LayoutCounter final : public QObject {
public:
    int count = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }
};

} // namespace

/// What a small screen, or a large one at 300 %, leaves room for.
class TestSmallWindows final : public QObject {
    Q_OBJECT

private slots:
    void everyToolStaysInReach_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char *language : {"en", "de", "fr", "es", "uk", "ar"}) {
            for (const QSize size :
                 {QSize(1280, 800), QSize(1024, 768), QSize(800, 600), QSize(640, 400), QSize(560, 360)})
                QTest::addRow("%s, %d x %d", language, size.width(), size.height())
                    << QString::fromLatin1(language) << size;
        }
    }

    void everyToolStaysInReach()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        test::WindowFixture fixture{QLocale(language)};
        fixture.openSample();
        fixture.window->resize(size);
        QTRY_COMPARE(fixture.window->size(), size); // At once, not after the panes have folded.
        fixture.settle();
        const auto &bar = fixture.pane<StoryToolBar>();
        for (const QToolButton *button : bar.findChildren<QToolButton *>()) {
            if (button->objectName() == u"qt_toolbar_ext_button"_s)
                QVERIFY(!button->isVisible());
            else if (button->parent() == &bar)
                QVERIFY2(isInReach(*button), qPrintable(button->accessibleName()));
        }
        QVERIFY(isInReach(fixture.pane<FindField>()));
        QTest::mouseClick(&fixture.pane<FindField>(), Qt::LeftButton);
        QVERIFY(fixture.pane<FindField>().hasFocus());
    }

    void wordsComeBackWithTheRoom()
    {
        test::WindowFixture fixture{QLocale(QLocale::English)};
        fixture.openSample();
        auto &reference = fixture.pane<ReferenceButton>();
        fixture.window->resize(1600, 900);
        fixture.settle();
        const int wide = reference.width();
        fixture.window->resize(640, 480);
        fixture.settle();
        QVERIFY(reference.width() < wide / 2);
        QVERIFY(reference.accessibleName().contains(u"wire"_s));
        QVERIFY(reference.toolTip().contains(u"wire"_s));
        fixture.window->resize(1600, 900);
        fixture.settle();
        QCOMPARE(reference.width(), wide);
        // The menu opens with a key, and chooses.
        reference.setFocus();
        QTimer::singleShot(0, &reference, [&reference] {
            QTest::keyClick(reference.menu(), Qt::Key_Down);
            QTest::keyClick(reference.menu(), Qt::Key_Down);
            QTest::keyClick(reference.menu(), Qt::Key_Return);
        });
        QTest::keyClick(&reference, Qt::Key_Space);
        QVERIFY(fixture.hasVersions(5));
        QCOMPARE(fixture.comparison().reference, std::optional(1));
        QVERIFY(reference.text().contains(siglumOf(1)));
    }

    void anIdleWindowRests_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1600, 1280, 1000, 800, 640})
            QTest::addRow("%d", width) << width;
    }

    /// Nothing asks for a new layout or paints where nobody does anything.
    void anIdleWindowRests()
    {
        QFETCH(const int, width);
        test::WindowFixture fixture{QLocale(QLocale::English)};
        fixture.openSample();
        fixture.window->resize(width, 800);
        fixture.settle();
        LayoutCounter counter;
        fixture.pane<StoryToolBar>().installEventFilter(&counter);
        QTest::qWait(300);
        QVERIFY2(counter.count <= 3, qPrintable(QString::number(counter.count)));
    }

    void aFirstRunKeepsItsButtons_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1400, 900), QSize(1024, 500), QSize(640, 400), QSize(560, 360)})
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }

    void aFirstRunKeepsItsButtons()
    {
        QFETCH(const QSize, size);
        test::WindowFixture fixture{QLocale(QLocale::English)};
        fixture.window->resize(size);
        fixture.settle();
        const auto buttons = fixture.pane<FirstRunPage>().findChildren<QAbstractButton *>(
            QString(), Qt::FindDirectChildrenOnly);
        QCOMPARE(buttons.size(), 3);
        for (const QAbstractButton *button : buttons)
            QVERIFY2(isInReach(*button), qPrintable(button->text()));
    }

    void chipsJoinTheTabsOfALowWindow()
    {
        test::WindowFixture fixture{QLocale(QLocale::English)};
        fixture.window->resize(1280, 800);
        fixture.openSample();
        const auto top = [&fixture](const QWidget &widget) {
            return widget.mapTo(fixture.window.get(), widget.rect().center()).y();
        };
        const auto &chips = fixture.pane<ClassChips>();
        const auto *tabs = fixture.window->findChild<QTabBar *>();
        QVERIFY(qAbs(top(chips) - top(*tabs)) < 6);
        fixture.window->resize(1600, 1000);
        fixture.settle();
        QVERIFY(top(chips) > top(*tabs) + 20);
    }
};

QTEST_MAIN(TestSmallWindows)
#include "tst_small_windows.moc"

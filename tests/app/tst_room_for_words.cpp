#include "app/window/central_pane.h"
#include "tests/app/cut_words.h"
#include "tests/app/window_fixture.h"

#include <QAction>

#include <array>

using namespace retold;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The keys to what is looked at, one after the other.
struct View {
    const char *name;
    Qt::Key key;
    Qt::KeyboardModifiers modifiers;
};

constexpr std::array views{
    View{"side by side", Qt::Key_1, Qt::ControlModifier},
    View{"side by side, reading", Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier},
    View{"level rows again", Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier},
    View{"facts", Qt::Key_2, Qt::ControlModifier},
    View{"quotes", Qt::Key_3, Qt::ControlModifier},
    View{"figures", Qt::Key_4, Qt::ControlModifier},
    View{"names", Qt::Key_5, Qt::ControlModifier},
    View{"reading", Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier},
    View{"a finding", Qt::Key_F8, Qt::NoModifier},
    View{"the search", Qt::Key_F, Qt::ControlModifier},
};

} // namespace

/// In every language the window has room for what it says.
class TestRoomForWords final : public QObject {
    Q_OBJECT

private slots:
    void noWordIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char *language : {"en", "de", "fr", "es", "uk", "ar"}) {
            QTest::addRow("%s, small", language) << QString::fromLatin1(language) << QSize(1280, 800);
            QTest::addRow("%s, large", language) << QString::fromLatin1(language) << QSize(1600, 1000);
        }
    }

    void noWordIsCut()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        test::WindowFixture fixture{QLocale(language)};
        QStringList found;
        qsizetype cellWords = 0;
        const auto look = [&](const QWidget &window, const QString &view) {
            const test::CutWords cut(window);
            cellWords += cut.cellWords();
            for (const QString &words : cut.found()) {
                if (found.filter(words).isEmpty()) // Once is enough, and a failure has not room for more.
                    found << view + u": "_s + words;
            }
        };
        fixture.window->resize(size);
        fixture.settle();
        look(*fixture.window, u"first run"_s);
        fixture.openSample();
        for (const View &view : views) {
            fixture.press(view.key, view.modifiers);
            fixture.settle();
            look(*fixture.window, QString::fromLatin1(view.name));
        }
        lookAtWindows(fixture, look);
        QVERIFY(cellWords > 100); // Of the tables on the pages.
        QVERIFY2(found.isEmpty(), qPrintable(u"\n"_s + found.join(u'\n')));
    }

    /// However long what a row is about: it stands there whole, and is said whole.
    void longTitlesAreWhole()
    {
        test::WindowFixture fixture{QLocale(QLocale::English)};
        fixture.window->resize(1280, 800);
        const QString name = u"Bartholomew Featherstonehaugh-Cholmondeley Abercrombie Montgomery-Blythe"_s;
        const QString story
            = u"Ferry to be sold\n\n“We sail %1 tomorrow,” explained %2, who leads the pilots of "
              "Wick.\n\nSome %3 boats wait in the port.\n"_s;
        fixture.write(u"wire.txt"_s, story.arg(u"on time"_s, name).arg(40).toUtf8());
        fixture.write(u"post.txt"_s, story.arg(u"late"_s, name).arg(50).toUtf8());
        fixture.window->document().addFiles({fixture.path(u"wire.txt"_s), fixture.path(u"post.txt"_s)});
        QVERIFY(fixture.hasVersions(2));
        for (const Qt::Key page : {Qt::Key_3, Qt::Key_5}) {
            fixture.press(page, Qt::ControlModifier);
            fixture.settle();
            const test::CutWords cut(*fixture.window);
            QVERIFY2(cut.found().isEmpty(), qPrintable(cut.found().join(u'\n')));
            const QString shown = wordsOfTable(fixture);
            for (const QString &word : name.split(u' '))
                QVERIFY2(shown.contains(word.section(u'-', -1)), qPrintable(word + u" / "_s + shown));
        }
    }

private:
    /// All that is painted in the view that is shown, and at the heads of its rows.
    static QString wordsOfTable(const test::WindowFixture &fixture)
    {
        QStringList all;
        for (QAbstractItemView *view : fixture.pane<CentralPane>().findChildren<QAbstractItemView *>()) {
            if (!view->isVisible() || view->model() == nullptr)
                continue;
            const test::DrawnWords drawn(*view->viewport());
            for (const auto &words : drawn.words())
                all << words.text;
        }
        return all.join(u' ');
    }

    template<typename Look>
    static void lookAtWindows(const test::WindowFixture &fixture, const Look &look)
    {
        for (const QString &command : {u"preferences"_s, u"keys"_s, u"help"_s})
            fixture.window->findChild<QAction *>(command)->trigger();
        fixture.settle();
        int windows = 0;
        for (const QWidget *each : QApplication::topLevelWidgets()) {
            if (each->isVisible() && each != fixture.window.get()
                && !each->findChildren<QWidget *>().isEmpty()) {
                look(*each, QString::fromLatin1(each->metaObject()->className()));
                ++windows;
            }
        }
        QVERIFY2(windows >= 3, qPrintable(QString::number(windows)));
    }
};

QTEST_MAIN(TestRoomForWords)
#include "tst_room_for_words.moc"

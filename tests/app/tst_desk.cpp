#include "app/models/filter_state.h"
#include "app/views/drop_frame.h"
#include "app/views/empty_note.h"
#include "app/views/find_field.h"
#include "app/views/first_run_page.h"
#include "app/views/message_line.h"
#include "app/views/recent_list.h"
#include "app/views/second_version_pane.h"
#include "app/views/versions_rail.h"
#include "app/window/appearance.h"
#include "app/window/central_pane.h"
#include "app/window/command_palette.h"
#include "app/window/find_bar.h"
#include "app/window/keys_window.h"
#include "app/window/preferences_window.h"
#include "core/compare/vocabulary.h"
#include "tests/app/desk.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <algorithm>

using namespace retold;
using namespace retold::test;

class TestDesk final : public QObject {
    Q_OBJECT

private slots:
    void runsACommandBySearchingIt()
    {
        Desk desk;
        desk.press(Qt::Key_K, Qt::ControlModifier);
        auto &palette = desk.part<CommandPalette>();
        QVERIFY(palette.isVisible());
        auto *field = palette.findChild<QLineEdit *>();
        QTest::keyClicks(field, u"dark"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(palette.isHidden());
        QVERIFY(tokens().dark);
        desk.press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(palette.isHidden());
    }

    void givesACommandAnotherKey()
    {
        Desk desk;
        desk.press(Qt::Key_Slash, Qt::ControlModifier);
        auto &window = desk.part<KeysWindow>();
        QVERIFY(window.isVisible());
        QTest::keyClicks(window.findChild<QLineEdit *>(), u"high contrast"_s);
        auto *edit = window.findChild<QKeySequenceEdit *>();
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_F12);
        QTRY_COMPARE(desk.store.value(u"keys/highContrastColours"_s).toString(), u"F12"_s);

        edit->setKeySequence(QKeySequence(u"Ctrl+O"_s));
        emit edit->editingFinished();
        const auto buttons = window.findChildren<QPushButton *>();
        const auto take = std::ranges::find(buttons, u"Take it from there"_s, &QPushButton::text);
        QVERIFY(take != buttons.end() && (*take)->isVisible());
        QCOMPARE(desk.store.value(u"keys/highContrastColours"_s).toString(), u"F12"_s); // Not yet.
        (*take)->click();
        QCOMPARE(desk.store.value(u"keys/highContrastColours"_s).toString(), u"Ctrl+O"_s);
    }

    void preferencesHoldAtOnceAndStay()
    {
        Desk desk;
        desk.openBoth();
        desk.press(Qt::Key_Comma, Qt::ControlModifier);
        auto &window = desk.part<PreferencesWindow>();
        QVERIFY(window.isVisible());
        const auto radios = window.findChildren<QRadioButton *>();
        radios.at(3)->click();
        QVERIFY(tokens().highContrast);
        window.findChild<QSpinBox *>()->setValue(30);
        QCOMPARE(Theme::current().zoom(), 2.0);
        const auto boxes = window.findChildren<QCheckBox *>();
        boxes.front()->click();
        QVERIFY(QApplication::isEffectEnabled(Qt::UI_General)); // The desk begins with all at rest.
        boxes.front()->click();
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_General));
        (*std::ranges::find(boxes, nameOf(Severity::Minor), &QCheckBox::text))->click();
        QVERIFY(desk.part<FilterState>().filter().hiddenSeverities.contains(Severity::Minor));
        radios.at(5)->click();
        desk.open();
        QVERIFY(desk.part<FilterState>().filter().hiddenSeverities.contains(Severity::Minor));
        QVERIFY(desk.part<FilterState>().filter().hiddenSeverities.contains(Severity::Style));
        QVERIFY(tokens().highContrast);
        desk.openBoth();
        QVERIFY(!desk.window->document().comparison()->reference);
    }

    void theLanguageIsKeptAndTheStoryOutlivesAWindowMadeAnew()
    {
        Desk desk;
        desk.openBoth();
        QSignalSpy changed(desk.window.get(), &MainWindow::languageChanged);
        desk.press(Qt::Key_Comma, Qt::ControlModifier);
        const auto boxes = desk.part<PreferencesWindow>().findChildren<QComboBox *>();
        const auto isLanguage = [](const QComboBox *box) { return box->findText(u"Deutsch"_s) >= 0; };
        const auto language = std::ranges::find_if(boxes, isLanguage);
        QVERIFY(language != boxes.end());
        (*language)->setFocus();
        (*language)->setCurrentIndex((*language)->findText(u"Deutsch"_s));
        emit(*language)->activated((*language)->currentIndex());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.store.value(u"look/language"_s).toString(), u"de"_s);

        MainWindow anew(desk.store);
        anew.document().takeOver(desk.window->document());
        QTRY_VERIFY_WITH_TIMEOUT(!anew.document().isWorking(), deskPatience);
        QCOMPARE(anew.document().versionCount(), 2);
        QCOMPARE(anew.document().paths(), desk.window->document().paths());
    }

    void remembersComparisons()
    {
        Desk desk;
        QVERIFY(desk.part<RecentList>().isHidden());
        desk.openBoth();
        desk.press(Qt::Key_W, Qt::ControlModifier);
        auto &list = desk.part<RecentList>();
        QVERIFY(list.isVisible());
        auto *row = list.findChild<QAbstractButton *>();
        QVERIFY2(row->accessibleName().startsWith(u"Ferry strike ends, 2"_s),
                 qPrintable(row->accessibleName()));
        row->click();
        QVERIFY(desk.settles(2));
        desk.press(Qt::Key_W, Qt::ControlModifier);
        desk.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.settles(2));
    }

    void tellsWhichFilesAreGone()
    {
        Desk desk;
        desk.openBoth();
        desk.press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(QFile::remove(desk.path(u"post.txt"_s)));
        QVERIFY(QFile::remove(desk.path(u"wire.txt"_s)));
        desk.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        MessageLine &line = desk.part<FirstRunPage>().messageLine();
        QVERIFY(line.isVisible());
        QVERIFY2(line.message().contains(u"post.txt"_s), qPrintable(line.message()));
    }

    void theSampleIsNotRemembered()
    {
        Desk desk;
        desk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.settles(5));
        desk.press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(desk.part<RecentList>().isHidden());
    }

    void pastesSeveralVersionsAtOnce()
    {
        Desk desk;
        QGuiApplication::clipboard()->setText(QString::fromUtf8(wireText) + u"\n-----\n"_s
                                              + QString::fromUtf8(postText));
        desk.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(desk.settles(2));
    }

    void oneVersionAsksForASecond()
    {
        Desk desk;
        desk.window->document().addFiles({desk.path(u"wire.txt"_s)});
        QVERIFY(desk.settles(1));
        QVERIFY(desk.part<SecondVersionPane>().isVisible());
        QTRY_VERIFY(2 * desk.part<SecondVersionPane>().width() > desk.part<CentralPane>().width());
        QGuiApplication::clipboard()->setText(QString::fromUtf8(postText));
        desk.part<SecondVersionPane>().findChildren<QPushButton *>().at(1)->click();
        QVERIFY(desk.settles(2));
        QVERIFY(desk.part<SecondVersionPane>().isHidden());
    }

    void panesStandSideBySideWithoutGaps_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("narrow, the rail folded") << 1280;
        QTest::newRow("wide") << 1500;
    }

    void panesStandSideBySideWithoutGaps()
    {
        QFETCH(const int, width);
        Desk desk;
        desk.window->resize(width, 800);
        desk.openBoth();
        QTRY_VERIFY(desk.part<CentralPane>().x() - desk.part<VersionsRail>().geometry().right() <= 2);
        desk.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(desk.part<CentralPane>().x() - desk.part<VersionsRail>().geometry().right() <= 2);
    }

    void saysWhatWasCheckedWhereNothingIsFound()
    {
        Desk desk;
        desk.write(u"post.txt"_s, wireText);
        desk.openBoth();
        QVERIFY(desk.window->document().comparison()->findings.empty());
        auto &note = desk.part<EmptyNote>();
        QVERIFY(note.isVisible());
        QCOMPARE(note.findChildren<QLabel *>().at(0)->text(), u"Nothing to raise"_s);
    }

    void textsAppearBeforeTheyAreCompared()
    {
        Desk desk;
        bool appeared = false;
        QObject::connect(&desk.window->document(), &StoryDocument::comparisonChanged, desk.window.get(), [&] {
            const StoryDocument &document = desk.window->document();
            appeared = appeared || (document.shown() && !document.comparison());
        });
        desk.openBoth();
        QVERIFY(appeared);
        QCOMPARE(desk.window->document().shown(), desk.window->document().comparison());
    }

    void saysWhatADropWillDo_data()
    {
        QTest::addColumn<int>("files");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("versions");
        QTest::addColumn<QString>("expected");
        QTest::newRow("files, no story")
            << 3 << QString() << 0 << u"Open 3 file(s) as versions of one story"_s;
        QTest::newRow("files, a story")
            << 2 << QString() << 4 << u"Add 2 file(s) as versions of this story"_s;
        QTest::newRow("text") << 0 << u"some words"_s << 1 << u"Add the text as 1 version(s)"_s;
        QTest::newRow("nothing") << 0 << u"  "_s << 1 << QString();
    }

    void saysWhatADropWillDo()
    {
        QFETCH(const int, files);
        QFETCH(const QString, text);
        QFETCH(const int, versions);
        QMimeData mime;
        QList<QUrl> urls;
        for (int i = 0; i < files; ++i)
            urls.append(QUrl::fromLocalFile(u"/tmp/%1.txt"_s.arg(i)));
        if (files > 0)
            mime.setUrls(urls);
        else
            mime.setText(text);
        QTEST(dropPromise(mime, versions), "expected");
    }

    void aDragShowsTheFrame()
    {
        Desk desk;
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(desk.path(u"wire.txt"_s))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.window.get(), &enter);
        QVERIFY(enter.isAccepted() && desk.part<DropFrame>().isVisible());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.window.get(), &drop);
        QVERIFY(desk.part<DropFrame>().isHidden());
        QVERIFY(desk.settles(1));
    }

    void picturesOfEveryState_data()
    {
        QTest::addColumn<ColourScheme>("scheme");
        QTest::newRow("light") << ColourScheme::Light;
        QTest::newRow("dark") << ColourScheme::Dark;
        QTest::newRow("high-contrast") << ColourScheme::HighContrast;
    }

    /// The window as it is painted, kept beside the test for people to look at. Whatever the looks, text
    /// stands on its ground with full contrast.
    void picturesOfEveryState()
    {
        QFETCH(const ColourScheme, scheme);
        Desk desk;
        desk.window->resize(1280, 800);
        desk.part<Appearance>().setScheme(scheme);
        const QDir folder(QCoreApplication::applicationDirPath() + u"/pictures"_s);
        QVERIFY(folder.mkpath(u"."_s));
        const auto keep = [&desk, &folder](const QString &state) {
            const QImage image = desk.window->grab().toImage();
            QVERIFY(image.save(
                folder.filePath(u"%1-%2.png"_s.arg(state, QString::fromLatin1(QTest::currentDataTag())))));
            QSet<QRgb> colours;
            for (int y = 0; y < image.height(); y += 3) {
                for (int x = 0; x < image.width(); ++x)
                    colours.insert(image.pixel(x, y));
            }
            QVERIFY(colours.contains(tokens().paper.rgb()));
            QVERIFY(colours.contains(tokens().text.rgb()));
        };
        keep(u"first-run"_s);
        desk.openBoth();
        desk.press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&desk.part<FindField>(), u"harbour"_s);
        keep(u"find"_s);
        desk.press(Qt::Key_K, Qt::ControlModifier);
        keep(u"command-search"_s);
    }
};

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"

#include "app/models/filter_state.h"
#include "app/settings/settings.h"
#include "app/theme/theme.h"
#include "app/views/drop_frame.h"
#include "app/views/empty_note.h"
#include "app/views/find_field.h"
#include "app/views/first_run_page.h"
#include "app/views/level_view.h"
#include "app/views/message_line.h"
#include "app/views/recent_list.h"
#include "app/views/second_version_pane.h"
#include "app/views/text_interaction.h"
#include "app/window/appearance.h"
#include "app/window/command_palette.h"
#include "app/window/find_bar.h"
#include "app/window/find_session.h"
#include "app/window/keys_window.h"
#include "app/window/main_window.h"
#include "app/window/preferences_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace retold;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60000; // Milliseconds; a busy machine is slow.

const QByteArray wireText
    = "Ferry strike ends\n\nThe strike of the harbour pilots ended on Monday, the port of Wick "
      "said.\n\n“We sail tomorrow,” said Ann Roe, who leads the pilots.\n\nSome 40 boats wait in "
      "the harbour.\n";
const QByteArray postText
    = "Pilots end strike\n\nThe harbor pilots' strike ended on Monday, the port of Wick "
      "said.\n\n“We sail today,” said Ann Roe, who leads the pilots.\n\nSome 50 boats wait in the "
      "harbor.\n";

/// A window with settings of its own and two invented versions at hand.
class Desk {
public:
    Desk() : store(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        write(u"wire.txt"_s, wireText);
        write(u"post.txt"_s, postText);
        open();
    }

    void open()
    {
        window.reset();
        Theme::apply(*qApp, static_cast<ColourScheme>(read(store, settings::colourScheme)),
                     read(store, settings::zoom));
        window = std::make_unique<MainWindow>(store);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void openBoth()
    {
        window->document().addFiles({path(u"wire.txt"_s), path(u"post.txt"_s)});
        QVERIFY(settles(2));
    }

    bool settles(int versions) const
    {
        return QTest::qWaitFor([this] { return !window->document().isWorking(); }, patience)
            && window->document().versionCount() == versions;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(window->windowHandle(), key, modifiers);
    }

    template<typename Part>
    Part &part() const
    {
        return *window->findChild<Part *>();
    }

    QWidget *texts() const { return part<LevelView>().viewport(); }

    /// A point on the words of a version: where a character stands.
    QPoint pointAt(int version, const QString &words, qsizetype offset = 0) const
    {
        auto &view = part<LevelView>();
        const QStringView text = window->document().comparison()->versions.at(std::size_t(version))->text();
        const qsizetype wanted = text.indexOf(words) + offset;
        for (int y = 2; y < texts()->height(); y += 4) {
            for (int x = 2; x < texts()->width(); x += 2) {
                const auto place = view.characterAt(QPointF(x, y));
                if (place && place->version == version && place->position == wanted)
                    return {x, y};
            }
        }
        return {-1, -1};
    }

    QString copied(Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const
    {
        press(Qt::Key_C, modifiers);
        return QGuiApplication::clipboard()->text();
    }

private:
    QTemporaryDir m_folder;

public:
    QSettings store;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestDesk final : public QObject {
    Q_OBJECT

private slots:
    void findsInAllVersionsByKeys()
    {
        Desk desk;
        desk.openBoth();
        auto &bar = desk.part<FindBar>();
        QVERIFY(bar.isHidden());
        desk.press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(bar.isVisible());
        QVERIFY(desk.part<FindField>().hasFocus());
        QTest::keyClicks(&desk.part<FindField>(), u"harbour"_s);
        const auto &session = desk.part<FindSession>();
        QCOMPARE(session.hits().hits.size(), std::size_t(4)); // Both spellings.
        QCOMPARE(session.position(), 1);
        QVERIFY2(bar.message().startsWith(u"1 of 4 in 2"_s), qPrintable(bar.message()));

        desk.press(Qt::Key_F3);
        QCOMPARE(session.position(), 2);
        desk.press(Qt::Key_F3, Qt::ShiftModifier);
        desk.press(Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(session.position(), 4); // Round the end.
        QTest::keyClick(&desk.part<FindField>(), Qt::Key_Return);
        QCOMPARE(session.position(), 1);
        QTest::keyClick(&desk.part<FindField>(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(session.position(), 4);
        const auto chosen = desk.part<LevelView>().chosenSentence();
        QCOMPARE(chosen->first, session.current()->version);
        QCOMPARE(chosen->second, session.current()->sentence);

        QTest::keyClick(&desk.part<FindField>(), Qt::Key_Escape);
        QVERIFY(bar.isHidden());
        QVERIFY(session.hits().hits.empty());
        QVERIFY(desk.part<LevelView>().hasFocus());
    }

    void theWayGoesRowByRow()
    {
        Desk desk;
        desk.openBoth();
        desk.press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&desk.part<FindField>(), u"harbour"_s);
        QList<int> versions;
        for (int i = 0; i < 4; ++i, desk.press(Qt::Key_F3))
            versions.append(desk.part<FindSession>().current()->version);
        QCOMPARE(versions, QList<int>({0, 1, 0, 1}));
    }

    void aBadPatternIsToldInTheLine()
    {
        Desk desk;
        desk.openBoth();
        desk.press(Qt::Key_F, Qt::ControlModifier);
        auto &bar = desk.part<FindBar>();
        bar.findChildren<QCheckBox *>().at(1)->click();
        QTest::keyClicks(&desk.part<FindField>(), u"boats("_s);
        QVERIFY2(bar.message().contains(u"Not a pattern"_s), qPrintable(bar.message()));
        QTest::keyClicks(&desk.part<FindField>(), u")"_s);
        QVERIFY2(bar.message().startsWith(u"1 of 2"_s), qPrintable(bar.message()));
    }

    void anotherStoryIsSearchedForTheSame()
    {
        Desk desk;
        desk.openBoth();
        desk.press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&desk.part<FindField>(), u"boats"_s);
        desk.window->document().addText(QString::fromUtf8(wireText));
        QVERIFY(desk.settles(3));
        QCOMPARE(desk.part<FindSession>().hits().hits.size(), std::size_t(3));
    }

    void selectsWithTheMouse()
    {
        Desk desk;
        desk.openBoth();
        const QPoint from = desk.pointAt(0, u"strike of the harbour"_s);
        const QPoint to = desk.pointAt(0, u"pilots ended"_s);
        QVERIFY(from.x() > 0 && to.x() > 0);
        QTest::mousePress(desk.texts(), Qt::LeftButton, {}, from);
        QTest::mouseMove(desk.texts(), (from + to) / 2);
        QMouseEvent move(QEvent::MouseMove, to, desk.texts()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         {});
        QApplication::sendEvent(desk.texts(), &move);
        QTest::mouseRelease(desk.texts(), Qt::LeftButton, {}, to);
        const QString text = desk.copied();
        QVERIFY2(QString(u"strike of the harbour "_s).contains(text.trimmed()) && text.size() > 15,
                 qPrintable(text));
    }

    void aDoubleClickTakesAWordAndAThirdTheSentence()
    {
        Desk desk;
        desk.openBoth();
        const QPoint point = desk.pointAt(0, u"harbour pilots"_s, 3);
        QTest::mouseClick(desk.texts(), Qt::LeftButton, {}, point);
        QTest::mouseDClick(desk.texts(), Qt::LeftButton, {}, point);
        QCOMPARE(desk.copied(), u"harbour"_s);
        QTest::mouseClick(desk.texts(), Qt::LeftButton, {}, point);
        QCOMPARE(desk.copied(),
                 u"The strike of the harbour pilots ended on Monday, the port of Wick said."_s);
    }

    void selectsWithKeys()
    {
        Desk desk;
        desk.openBoth();
        auto &view = desk.part<LevelView>();
        view.setFocus();
        const QPoint point = desk.pointAt(0, u"The strike"_s);
        QTest::mouseClick(desk.texts(), Qt::LeftButton, {}, point);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(desk.copied(), u"The"_s);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(desk.copied(), u"The strike"_s);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(desk.copied().endsWith(u"Wick said."_s));
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!desk.part<TextInteraction>().selection());
    }

    void copiesTheChosenSentenceWhereNothingIsSelected()
    {
        Desk desk;
        desk.openBoth();
        QTest::mouseClick(desk.texts(), Qt::LeftButton, {}, desk.pointAt(1, u"Some 50"_s));
        QCOMPARE(desk.copied(), u"Some 50 boats wait in the harbor."_s);
        QCOMPARE(desk.copied(Qt::ControlModifier | Qt::ShiftModifier),
                 u"Some 50 boats wait in the harbor.\n— post, “Pilots end strike”\n"_s);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().startsWith(u"<blockquote>"_s));
    }

    void selectsAllOfAVersion()
    {
        Desk desk;
        desk.openBoth();
        QTest::mouseClick(desk.texts(), Qt::LeftButton, {}, desk.pointAt(1, u"Some 50"_s));
        desk.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk.copied(), QString::fromUtf8(postText));
    }

    void theWheelZoomsWithCtrl()
    {
        Desk desk;
        desk.openBoth();
        const QPoint point = desk.texts()->rect().center();
        QWheelEvent wheel(point, desk.texts()->mapToGlobal(point), {}, {0, 120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(desk.texts(), &wheel);
        QVERIFY(desk.part<Appearance>().zoom() > 1.05);
        desk.press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(desk.part<Appearance>().zoom(), 1.0);
    }

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
        QTest::keyClick(edit->findChild<QWidget *>(), Qt::Key_F12);
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
        boxes.at(2)->click();
        QVERIFY(desk.part<FilterState>().filter().hiddenSeverities.contains(Severity::Minor));
        radios.at(5)->click();
        desk.open();
        QVERIFY(desk.part<FilterState>().filter().hiddenSeverities.contains(Severity::Minor));
        QVERIFY(desk.part<FilterState>().filter().hiddenSeverities.contains(Severity::Style));
        QVERIFY(tokens().highContrast);
        desk.openBoth();
        QVERIFY(!desk.window->document().comparison()->reference);
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
        QGuiApplication::clipboard()->setText(QString::fromUtf8(postText));
        desk.part<SecondVersionPane>().findChildren<QPushButton *>().at(1)->click();
        QVERIFY(desk.settles(2));
        QVERIFY(desk.part<SecondVersionPane>().isHidden());
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
        QVERIFY(QDir().mkpath(u"pictures"_s));
        const auto keep = [&desk](const QString &state) {
            const QImage image = desk.window->grab().toImage();
            QVERIFY(
                image.save(u"pictures/%1-%2.png"_s.arg(state, QString::fromLatin1(QTest::currentDataTag()))));
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

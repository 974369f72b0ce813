#include "app/views/first_run_page.h"
#include "app/views/message_line.h"
#include "app/views/versions_rail.h"
#include "app/window/central_pane.h"
#include "core/compare/story_filter.h"
#include "core/report/report.h"
#include "tests/app/window_fixture.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

using namespace retold;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Drags something over the window and lets it go; false if the window would not have it.
bool drop(QWidget &window, const QMimeData &mime)
{
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    return drop.isAccepted();
}

/// Puts a path into the next file dialog and confirms it.
class FileDialogAnswer {
public:
    explicit FileDialogAnswer(const QString &path)
    {
        QObject::connect(&m_waiting, &QTimer::timeout, &m_waiting, [this, path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                return;
            m_waiting.stop();
            auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
            name->setText(path); // Typed, it would open a list of completions that takes the keys.
            const auto buttons = dialog->findChild<QDialogButtonBox *>()->buttons();
            const auto accept = std::ranges::find_if(buttons, [dialog](QAbstractButton *button) {
                return dialog->findChild<QDialogButtonBox *>()->buttonRole(button)
                    == QDialogButtonBox::AcceptRole;
            });
            QTest::mouseClick(*accept, Qt::LeftButton);
        });
        m_waiting.start(10);
    }

private:
    QTimer m_waiting;
};

} // namespace

/// What comes into the window and what goes out of it.
class TestWindowFiles final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        m_fixture->write(
            u"wire.txt"_s,
            "Mayor weighs sea wall\n\nAda Moss, the mayor of Orrin, said on Monday that a wall would "
            "cost 3 billion pounds.\n\n\"We may build it this year,\" she said.\n");
        m_fixture->write(
            u"post.txt"_s,
            "Mayor vows sea wall\n\nAda Moss, mayor of Orrin, said on Monday that a wall would cost 5 "
            "billion pounds.\n\n\"We will build it this year,\" she said.\n");
        m_fixture->write(u"picture.txt"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    }

    void cleanup() { m_fixture.reset(); }

    void beginsWithTheFirstPageAndItsButtons()
    {
        auto &page = m_fixture->pane<FirstRunPage>();
        QVERIFY(page.isVisible());
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
        QCOMPARE(buttons.size(), 3);
        QTest::mouseClick(buttons.at(2), Qt::LeftButton);
        QVERIFY(m_fixture->hasVersions(5));
        QVERIFY(!page.isVisible());
    }

    void takesFilesThatAreDropped()
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(m_fixture->path(u"wire.txt"_s)),
                      QUrl::fromLocalFile(m_fixture->path(u"post.txt"_s))});
        QVERIFY(drop(*m_fixture->window, mime));
        QVERIFY(m_fixture->hasVersions(2));
        QCOMPARE(m_fixture->comparison().versions.at(1)->version.source, u"post.txt"_s);
        QVERIFY(m_fixture->window->windowTitle().contains("Mayor weighs sea wall"_L1));
    }

    void takesTextThatIsDropped()
    {
        QMimeData mime;
        mime.setText(u"A bridge will be built in May."_s);
        QVERIFY(drop(*m_fixture->window, mime));
        QVERIFY(m_fixture->hasVersions(1));
    }

    void refusesWhatHoldsNeither()
    {
        QMimeData mime;
        mime.setImageData(QImage(2, 2, QImage::Format_RGB32));
        QVERIFY(!drop(*m_fixture->window, mime));
    }

    void addsPastedTextsOneAfterTheOther()
    {
        for (int count = 1; count <= 3; ++count) {
            QGuiApplication::clipboard()->setText(
                u"The mayor of Orrin opened bridge number %1."_s.arg(count));
            m_fixture->press(Qt::Key_V, Qt::ControlModifier);
            QVERIFY(m_fixture->hasVersions(count));
        }
        QCOMPARE(m_fixture->comparison().versions.at(2)->version.source, u"Pasted text 3"_s);
    }

    void pastingNothingChangesNothing()
    {
        QGuiApplication::clipboard()->setText(u" \n "_s);
        m_fixture->press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(m_fixture->hasVersions(0));
    }

    void opensFilesByTheDialog()
    {
        const FileDialogAnswer answer(m_fixture->path(u"wire.txt"_s));
        m_fixture->press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(m_fixture->hasVersions(1));
        QCOMPARE(m_fixture->comparison().versions.front()->version.source, u"wire.txt"_s);
    }

    void namesBadFilesBesideGoodOnes()
    {
        m_fixture->window->document().addFiles(
            {m_fixture->path(u"wire.txt"_s), m_fixture->path(u"picture.txt"_s),
             m_fixture->path(u"post.txt"_s), m_fixture->path(u"gone.txt"_s)});
        QVERIFY(m_fixture->hasVersions(2));
        const MessageLine &line = m_fixture->pane<CentralPane>().messageLine();
        QVERIFY(line.isVisible());
        QVERIFY2(line.message().contains("picture.txt"_L1) && line.message().contains("PNG"_L1),
                 qPrintable(line.message()));
        QVERIFY2(line.message().contains(u"gone.txt” does not exist"_s), qPrintable(line.message()));
    }

    void namesABadFileWhenNothingElseIsOpen()
    {
        m_fixture->window->document().addFiles({m_fixture->path(u"gone.txt"_s)});
        QVERIFY(m_fixture->hasVersions(0));
        const auto isTold = [this] {
            return std::ranges::any_of(
                m_fixture->window->findChildren<MessageLine *>(), [](const MessageLine *line) {
                    return line->isVisible() && line->message().contains("gone.txt"_L1);
                });
        };
        QVERIFY(isTold());
        m_fixture->openSample();
        QVERIFY(!isTold());
        m_fixture->press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!isTold());
    }

    void removesTheChosenVersion()
    {
        m_fixture->openSample();
        const QString second = m_fixture->comparison().versions.at(1)->version.source;
        auto *list = m_fixture->pane<VersionsRail>().findChild<QListView *>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(1, 0)).center());
        m_fixture->press(Qt::Key_Delete, Qt::ControlModifier);
        QVERIFY(m_fixture->hasVersions(4));
        for (const VersionPtr &version : m_fixture->comparison().versions)
            QVERIFY(version->version.source != second);
        QCOMPARE(m_fixture->comparison().reference, std::make_optional(0));
    }

    void removingTheReferenceMakesTheFirstTheReference()
    {
        m_fixture->openSample();
        m_fixture->window->document().setReference(4);
        QVERIFY(m_fixture->hasVersions(5));
        m_fixture->window->document().removeVersion(1);
        QVERIFY(m_fixture->hasVersions(4));
        QCOMPARE(m_fixture->comparison().reference, std::make_optional(3));
        m_fixture->window->document().removeVersion(3);
        QVERIFY(m_fixture->hasVersions(3));
        QCOMPARE(m_fixture->comparison().reference, std::make_optional(0));
    }

    void exportsTheReport()
    {
        m_fixture->window->document().addFiles(
            {m_fixture->path(u"wire.txt"_s), m_fixture->path(u"post.txt"_s)});
        QVERIFY(m_fixture->hasVersions(2));
        const QString path = m_fixture->path(u"report.html"_s);
        const FileDialogAnswer answer(path);
        const QDateTime before = QDateTime::currentDateTime();
        m_fixture->press(Qt::Key_E, Qt::ControlModifier);
        const QDateTime after = QDateTime::currentDateTime();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray report = file.readAll();
        const auto expected = [this](const QDateTime &time) {
            ReportOptions options;
            options.printed = time; // Shown in minutes.
            return renderHtml(filtered(m_fixture->comparison(), StoryFilter()), options);
        };
        QVERIFY(report == expected(before) || report == expected(after));
    }

    void saysWhyItCannotExport()
    {
        m_fixture->window->document().addFiles(
            {m_fixture->path(u"wire.txt"_s), m_fixture->path(u"post.txt"_s)});
        QVERIFY(m_fixture->hasVersions(2));
        const FileDialogAnswer answer(u"/proc/report.html"_s);
        m_fixture->press(Qt::Key_E, Qt::ControlModifier);
        const MessageLine &line = m_fixture->pane<CentralPane>().messageLine();
        QVERIFY(line.isVisible());
        QVERIFY2(line.message().contains("/proc/report.html"_L1), qPrintable(line.message()));
    }

    void cancelStopsWhatIsUnderWay()
    {
        m_fixture->window->document().addFiles({m_fixture->path(u"wire.txt"_s)});
        QVERIFY(m_fixture->hasVersions(1));
        const QByteArray paragraph
            = "Ada Moss, the mayor of Orrin, said on Monday that wall number %1 is built.\n";
        QByteArray text;
        for (int i = 0; i < 4000; ++i)
            text += QByteArray(paragraph).replace("%1", QByteArray::number(i));
        m_fixture->write(u"long.txt"_s, text);
        m_fixture->window->document().addFiles({m_fixture->path(u"long.txt"_s)});
        QVERIFY(m_fixture->window->document().isWorking());
        m_fixture->press(Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(!m_fixture->window->document().isWorking());
        QThreadPool::globalInstance()->waitForDone();
        m_fixture->settle();
        QCOMPARE(m_fixture->window->document().versionCount(), 1);
    }

    void closingTheStoryReturnsToTheFirstPage()
    {
        m_fixture->openSample();
        m_fixture->press(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(m_fixture->hasVersions(0));
        QVERIFY(m_fixture->pane<FirstRunPage>().isVisible());
        QCOMPARE(m_fixture->window->windowTitle(), u"Retold"_s);
        m_fixture->openSample();
    }

    void quitClosesTheWindow()
    {
        m_fixture->openSample();
        m_fixture->press(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(!m_fixture->window->isVisible());
    }

    void closesWhileItCompares()
    {
        m_fixture->press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        m_fixture->window->close();
        m_fixture->window.reset();
    }

private:
    std::unique_ptr<test::WindowFixture> m_fixture;
};

QTEST_MAIN(TestWindowFiles)
#include "tst_window_files.moc"

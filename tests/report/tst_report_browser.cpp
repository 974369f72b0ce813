#include "core/report/report.h"
#include "tests/report/told.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace retold;

namespace {

/// The story that the program ships, with all its kinds of change.
Comparison sampleStory()
{
    const QDir folder(QStringLiteral(RETOLD_SOURCE_DIR "/resources/samples"));
    QStringList texts;
    for (const QString &name : {u"wire.txt"_s, u"harbour-post.txt"_s, u"coast-tribune.txt"_s,
                                u"evening-lantern.txt"_s, u"morning-brief.txt"_s}) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts += QString::fromUtf8(file.readAll());
    }
    return compared(texts);
}

} // namespace

/// Opens the report in a real browser; without one these tests are skipped.
class TestReportBrowser final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_browser = QStandardPaths::findExecutable(u"chromium"_s);
        if (m_browser.isEmpty())
            QSKIP("no chromium is installed, so the report is not opened in a browser");
        m_report = m_folder.filePath(u"report.html"_s);
        QFile file(m_report);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray html = renderHtml(sampleStory());
        QCOMPARE(file.write(html), html.size());
    }

    void theBrowserKeepsWhatWasWritten()
    {
        const QByteArray dom = browse({u"--dump-dom"_s, u"--window-size=1000,800"_s}, m_report);
        // A parser that met unclosed or misplaced elements would have moved or closed some.
        for (const char *element :
             {"<section", "<article", "<p", "</p>", "<tr", "<td", "<svg", "<mark", "</div>"}) {
            QFile file(m_report);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(dom.count(element), file.readAll().count(element));
        }
    }

    void thePageIsStyledAndFitsItsWindow_data()
    {
        QTest::addColumn<int>("scheme"); // As Chromium counts them.
        QTest::addColumn<QByteArray>("paper");
        QTest::newRow("light") << 1 << QByteArray("253,253,251");
        QTest::newRow("dark") << 0 << QByteArray("32,34,37");
    }

    void thePageIsStyledAndFitsItsWindow()
    {
        QFETCH(const int, scheme);
        QFETCH(const QByteArray, paper);
        // The frames' parent measures the page in them, which itself may run nothing.
        const QString frames = m_folder.filePath(u"frames.html"_s);
        QFile file(frames);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QList<int> widths{320, 390, 600, 700, 1000, 1800};
        file.write(measuringPage(widths));
        file.close();
        const QByteArray dom = browse({u"--dump-dom"_s, u"--window-size=2000,2000"_s,
                                       u"--allow-file-access-from-files"_s, u"--virtual-time-budget=5000"_s,
                                       u"--blink-settings=preferredColorScheme=%1"_s.arg(scheme)},
                                      frames);
        for (const int width : widths) {
            const QByteArray head = "at " + QByteArray::number(width) + ": ";
            const qsizetype begin = dom.indexOf(head);
            QVERIFY2(begin >= 0, head.constData());
            const QList<QByteArray> measured = dom.sliced(begin + head.size()).split(';').first().split(' ');
            QCOMPARE(measured.size(), 4);
            QVERIFY2(measured.at(0).toInt() <= width,
                     (head + measured.at(0)).constData()); // What the page needs.
            QVERIFY(measured.at(1).toInt() > 2000);        // It has a body of some height.
            QCOMPARE(measured.at(2), QByteArray("0"));     // It asked for nothing.
            QCOMPARE(measured.at(3), paper);               // Its style sheet was let in.
        }
    }

    void itPrints()
    {
        const QString pdf = m_folder.filePath(u"report.pdf"_s);
        browse({u"--no-pdf-header-footer"_s, u"--print-to-pdf="_s + pdf}, m_report);
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

private:
    /// What the browser writes to standard output.
    QByteArray browse(const QStringList &arguments, const QString &page) const
    {
        const QTemporaryDir profile;
        QStringList all{u"--headless"_s,
                        u"--no-sandbox"_s,
                        u"--disable-gpu"_s,
                        u"--disable-quic"_s,
                        u"--no-first-run"_s,
                        u"--disable-background-networking"_s,
                        u"--disable-component-update"_s,
                        u"--disable-sync"_s,
                        u"--disable-dev-shm-usage"_s,
                        u"--user-data-dir="_s + profile.path()};
        all += arguments;
        all += u"file://"_s + page;
        QProcess process;
        process.start(m_browser, all);
        if (!process.waitForFinished(120000))
            process.kill();
        return process.readAllStandardOutput();
    }

    /// A page with the report in frames of some widths; it writes what it measures into itself.
    static QByteArray measuringPage(const QList<int> &widths)
    {
        QByteArray page
            = "<!DOCTYPE html><p id=result></p><script>function measure(f){const d=f.contentDocument,"
              "w=f.contentWindow,e=d.documentElement,"
              "c=w.getComputedStyle(d.querySelector('main')).backgroundColor,"
              "n=w.performance.getEntriesByType('resource').length;"
              "result.textContent+='at '+f.clientWidth+': '+[e.scrollWidth,e.scrollHeight,n,"
              "c.replace(/[^0-9,]/g,'')].join(' ')+';'}</script>";
        for (const int width : widths)
            page += "<iframe src=report.html onload='measure(this)' style='border:0;height:900px;width:"
                + QByteArray::number(width) + "px'></iframe>";
        return page;
    }

    QString m_browser;
    QString m_report;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestReportBrowser)
#include "tst_report_browser.moc"

// What the window costs with twenty versions of 3,000 words: a frame of level rows and of reading, scrolling,
// choosing; and the start with the sample story. Figures, and ratios of two runs on one machine.
#include "app/theme/theme.h"
#include "app/views/level_view.h"
#include "app/views/reading_view.h"
#include "app/views/side_by_side_page.h"
#include "app/window/main_window.h"
#include "core/annotate/annotate.h"
#include "core/compare/compare.h"
#include "core/hash_seed.h"
#include "tests/bench/invented_story.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

using namespace retold;
using namespace Qt::StringLiterals;

namespace {

/// The median and the worst of some runs, in milliseconds of this thread's own work: what else the machine
/// does has no part in it.
struct Cost {
    double median = 0;
    double worst = 0;
};

double workOfThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

Cost costOf(int runs, const std::function<void(int)> &what)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const double before = workOfThread();
        what(run);
        times.push_back(workOfThread() - before);
    }
    std::ranges::sort(times);
    return {times.at(times.size() / 2), times.back()};
}

QString told(const Cost &cost)
{
    return u"median %1 ms, worst %2 ms"_s.arg(cost.median, 0, 'f', 1).arg(cost.worst, 0, 'f', 1);
}

/// A window-sized page, and a picture to render it into.
class Bench {
public:
    explicit Bench(int versions, int words) : m_picture(1050, 760, QImage::Format_ARGB32_Premultiplied)
    {
        auto comparison = std::make_shared<Comparison>(*compareVersions(inventVersions(versions, words)));
        m_page.resize(m_picture.size());
        m_page.show();
        QElapsedTimer timer;
        timer.start();
        m_page.setComparison(comparison);
        m_setting = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        frame();
    }

    double setting() const { return m_setting; }
    SideBySidePage &page() { return m_page; }

    void frame() { m_page.render(&m_picture); }

    Cost scrolling(QScrollBar *bar, int step)
    {
        bar->setValue(bar->maximum() / 3);
        frame();
        return costOf(120, [&](int) {
            bar->setValue(bar->value() + step);
            frame();
        });
    }

    /// Each time with texts that have to be laid out, at another place.
    Cost showingAnew(QScrollBar *bar)
    {
        return costOf(30, [&](int run) {
            m_page.readingView().followRows();
            bar->setValue(bar->maximum() / 30 * run);
            frame();
        });
    }

    Cost choosing(int versions)
    {
        return costOf(60, [&](int run) {
            m_page.choose(run % versions, run * 2);
            frame();
        });
    }

private:
    ColumnState m_columns;
    SideBySidePage m_page{&m_columns};
    QImage m_picture;
    double m_setting = 0;
};

void measureReading(Bench &bench, int versions, QTextStream &out)
{
    bench.page().setReading(true);
    QScrollBar *bar = bench.page().readingView().verticalScrollBar();
    const auto report = [&out](const QString &what, const Cost &cost) {
        out << u"  reading, %1: "_s.arg(what) << told(cost) << u'\n';
    };
    report(u"texts seen for the first time"_s, bench.showingAnew(bar));
    report(u"the same frame again"_s, costOf(60, [&](int) { bench.frame(); }));
    report(u"scrolling by a notch"_s, bench.scrolling(bar, 66));
    bench.page().readingView().followRows();
    report(u"scrolling by a page"_s, bench.scrolling(bar, 700));
    bench.page().readingView().followRows();
    report(u"choosing far away"_s, bench.choosing(versions));
}

Cost measure(int versions, int words, QTextStream &out)
{
    Bench bench(versions, words);
    out << u"%1 versions of %2 words: taking over the comparison %3 ms\n"_s.arg(versions).arg(words).arg(
        bench.setting(), 0, 'f', 0);
    LevelView &levels = bench.page().levelView();
    const Cost still = costOf(60, [&](int) { bench.frame(); });
    out << u"  level rows, the same frame again: "_s << told(still) << u'\n';
    out << u"  level rows, scrolling by a notch: "_s << told(bench.scrolling(levels.verticalScrollBar(), 63))
        << u'\n';
    out << u"  level rows, scrolling by a page: "_s << told(bench.scrolling(levels.verticalScrollBar(), 700))
        << u'\n';
    out << u"  level rows, choosing far away: "_s << told(bench.choosing(versions)) << u'\n';
    measureReading(bench, versions, out);
    out.flush();
    return still;
}

void measureStart(QTextStream &out)
{
    QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QElapsedTimer timer;
    timer.start();
    MainWindow window(store);
    window.show();
    window.grab();
    const qint64 empty = timer.elapsed();
    window.document().openSample();
    while (window.document().isWorking() || !window.document().comparison())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    window.grab();
    out << u"start: window after %1 ms, the sample compared and painted after %2 ms\n"_s.arg(empty).arg(
        timer.elapsed());
    out.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    useFixedHashSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    Theme::apply(*qApp, ColourScheme::Light, 1);
    QTextStream out(stdout);
    measureStart(out);
    const Cost few = measure(5, 1'000, out);
    const Cost many = measure(20, 3'000, out);
    out << u"twelve times the words: %1 times the time of a frame\n"_s.arg(many.median / few.median, 0, 'f',
                                                                           2);
    return 0;
}

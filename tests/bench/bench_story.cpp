// Time of each stage of comparing one story: the sample, or the files given. "Typing" is the time until the
// verdicts follow when one of the versions has changed by a word and the rest is taken from the comparison
// before.
#include "core/annotate/annotate.h"
#include "core/compare/compare.h"
#include "core/hash_seed.h"
#include "core/import/import.h"
#include "core/report/report.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace retold;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 9;

/// In milliseconds, on the clock and of the processor, all cores together: what is done on two cores costs as
/// much as on one, and is over sooner.
struct Cost {
    double elapsed = 0;
    double processor = 0;
};

/// The medians over some runs; the first runs also find caches cold.
template<typename Work>
Cost costOf(Work work)
{
    std::vector<double> elapsed;
    std::vector<double> processor;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        work();
        processor.push_back(1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
        elapsed.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(elapsed);
    std::ranges::sort(processor);
    return {elapsed[runs / 2], processor[runs / 2]};
}

std::vector<Version> readVersions(const QStringList &paths)
{
    std::vector<Version> versions;
    for (const QString &path : paths) {
        Result<Version> version = importFile(path);
        if (version)
            versions.push_back(std::move(version).value());
    }
    return versions;
}

VersionPtr annotated(Version version)
{
    return std::make_shared<AnnotatedVersion>(annotate(std::move(version)));
}

std::vector<VersionPtr> annotated(const std::vector<Version> &versions)
{
    std::vector<VersionPtr> result;
    for (const Version &version : versions)
        result.push_back(annotated(version));
    return result;
}

/// The version with one more word in the middle.
Version typedInto(Version version)
{
    version.text.insert(version.text.indexOf(u' ', version.text.size() / 2), u" typed"_s);
    return version;
}

void measure(const std::vector<Version> &read, QTextStream &out)
{
    const auto report = [&out](const QString &stage, const Cost &cost) {
        out << stage.leftJustified(44) << QString::number(cost.elapsed, 'f', 1).rightJustified(8) << " ms, "
            << QString::number(cost.processor, 'f', 1).rightJustified(8) << " ms of processor time\n";
        out.flush();
    };
    report(u"annotating all versions, one after another"_s, costOf([&] { annotated(read); }));
    const std::vector<VersionPtr> versions = annotated(read);
    report(u"aligning alone"_s, costOf([&] { (void)alignVersions(versions, {0, {}}); }));
    report(u"aligning and comparing"_s, costOf([&] { (void)compareVersions(versions); }));
    const Comparison comparison = *compareVersions(versions);
    report(u"report in HTML"_s, costOf([&] { renderHtml(comparison, {}); }));
    for (std::size_t v = 0; v < read.size(); ++v) {
        const auto type = [&] {
            std::vector<VersionPtr> changed = versions;
            changed[v] = annotated(typedInto(read[v]));
            (void)compareVersions(std::move(changed), {0, {}, comparison.memory});
        };
        report(u"typing in version %1"_s.arg(v), costOf(type));
    }
}

} // namespace

int main(int argc, char **argv)
{
    useFixedHashSeed();
    const QCoreApplication application(argc, argv);
    QStringList paths = application.arguments().mid(1);
    const QString samples = QStringLiteral(RETOLD_SOURCE_DIR "/resources/samples/");
    if (paths.isEmpty())
        for (const char *name : {"wire", "coast-tribune", "evening-lantern", "harbour-post", "morning-brief"})
            paths.append(samples + QLatin1StringView(name) + QLatin1StringView(".txt"));
    QTextStream out(stdout);
    measure(readVersions(paths), out);
    return 0;
}

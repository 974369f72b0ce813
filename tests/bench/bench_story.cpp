// Time of each stage of comparing one story: the sample, or the files given. "Typing" is the time until the
// verdicts follow when one of the versions has changed by a word and the rest is taken from the comparison
// before.
#include "core/annotate/annotate.h"
#include "core/compare/compare.h"
#include "core/import/import.h"
#include "core/report/report.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace retold;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 9;

/// The median over some runs, in milliseconds; the first runs also find caches cold.
template<typename Work>
double milliseconds(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[runs / 2];
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
    const auto report = [&out](const QString &stage, double time) {
        out << stage.leftJustified(44) << QString::number(time, 'f', 1).rightJustified(8) << " ms\n";
        out.flush();
    };
    report(u"annotating all versions, one after another"_s, milliseconds([&] { annotated(read); }));
    const std::vector<VersionPtr> versions = annotated(read);
    report(u"aligning alone"_s, milliseconds([&] { (void)alignVersions(versions, {0, {}}); }));
    report(u"aligning and comparing"_s, milliseconds([&] { (void)compareVersions(versions); }));
    const Comparison comparison = *compareVersions(versions);
    report(u"report in HTML"_s, milliseconds([&] { renderHtml(comparison, {}); }));
    for (std::size_t v = 0; v < read.size(); ++v) {
        const auto type = [&] {
            std::vector<VersionPtr> changed = versions;
            changed[v] = annotated(typedInto(read[v]));
            (void)compareVersions(std::move(changed), {0, {}, comparison.memory});
        };
        report(u"typing in version %1"_s.arg(v), milliseconds(type));
    }
}

} // namespace

int main(int argc, char **argv)
{
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

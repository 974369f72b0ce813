// Speed and growth of comparing, and of aligning alone, as ratios of two runs on one machine; beside each the
// time that ICU alone needs to find the words of the same texts. Annotating is not part of what is timed.
#include "core/compare/compare.h"
#include "core/hash_seed.h"
#include "tests/bench/invented_story.h"

#include <unicode/brkiter.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <memory>

using namespace retold;
using namespace Qt::StringLiterals;

namespace {

double secondsOfIcu(const std::vector<VersionPtr> &versions)
{
    QElapsedTimer timer;
    timer.start();
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status));
    for (const VersionPtr &version : versions) {
        const QStringView text = version->text();
        words->setText(icu::UnicodeString(false, text.utf16(), static_cast<int32_t>(text.size())));
        while (words->next() != icu::BreakIterator::DONE) { }
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

template<typename Work>
double secondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

struct Times {
    double aligning = 0;
    double comparing = 0; ///< Aligning included.
};

Times measure(int versionCount, int words, QTextStream &out)
{
    const std::vector<VersionPtr> versions = inventVersions(versionCount, words);
    Times times;
    times.aligning = secondsOf([&] { (void)alignVersions(versions, {0, {}}); });
    std::size_t links = 0;
    std::size_t facts = 0;
    times.comparing = secondsOf([&] {
        const Result<Comparison> comparison = compareVersions(versions);
        links = comparison->links.size();
        facts = comparison->facts.size();
    });
    out << u"%1 versions of %2 words: %3 s, aligning alone %4 s, ICU alone %5 s; "_s.arg(versionCount)
               .arg(words)
               .arg(times.comparing, 0, 'f', 3)
               .arg(times.aligning, 0, 'f', 3)
               .arg(secondsOfIcu(versions), 0, 'f', 3)
        << u"%1 links, %2 facts; peak so far %3 MB\n"_s.arg(links).arg(facts).arg(peakMegabytes(), 0, 'f', 0);
    out.flush();
    return times;
}

void writeGrowth(const QString &what, const Times &less, const Times &more, QTextStream &out)
{
    out << u"twice the %1: %2 times the time, aligning alone %3\n"_s.arg(what)
               .arg(more.comparing / less.comparing, 0, 'f', 2)
               .arg(more.aligning / less.aligning, 0, 'f', 2);
}

} // namespace

int main()
{
    useFixedHashSeed();
    QTextStream out(stdout);
    measure(2, 1'000, out); // Reads model and word list, which the runs that count find ready.
    const Times few = measure(10, 1'000, out);
    const Times many = measure(20, 1'000, out);
    writeGrowth(u"versions"_s, few, many, out);
    measure(50, 1'000, out);
    const Times shorter = measure(2, 50'000, out);
    const Times longer = measure(2, 100'000, out);
    writeGrowth(u"words"_s, shorter, longer, out);
    return 0;
}

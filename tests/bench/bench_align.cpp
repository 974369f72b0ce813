// Speed and growth of aligning, as ratios of two runs on one machine; beside each the time that ICU alone
// needs to find the words of the same texts. Annotating is not part of what is timed.
#include "core/align/align.h"
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

double measure(int versionCount, int words, QTextStream &out)
{
    const std::vector<VersionPtr> versions = inventVersions(versionCount, words);
    QElapsedTimer timer;
    timer.start();
    const Result<Alignment> alignment = alignVersions(versions, {0, {}});
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    out << u"%1 versions of %2 words: %3 s, ICU alone %4 s; %5 links, %6 rows; peak so far %7 MB\n"_s
               .arg(versionCount)
               .arg(words)
               .arg(seconds, 0, 'f', 3)
               .arg(secondsOfIcu(versions), 0, 'f', 3)
               .arg(alignment->links.size())
               .arg(alignment->rows.size())
               .arg(peakMegabytes(), 0, 'f', 0);
    out.flush();
    return seconds;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    measure(2, 1'000, out); // Reads model and word list, which the runs that count find ready.
    const double few = measure(10, 1'000, out);
    const double many = measure(20, 1'000, out);
    out << u"twice the versions: %1 times the time\n"_s.arg(many / few, 0, 'f', 2);
    measure(50, 1'000, out);
    const double shorter = measure(2, 50'000, out);
    const double longer = measure(2, 100'000, out);
    out << u"twice the words: %1 times the time\n"_s.arg(longer / shorter, 0, 'f', 2);
    return 0;
}

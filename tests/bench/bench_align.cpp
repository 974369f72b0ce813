// Speed and growth of comparing, and of aligning alone, as ratios of two runs on one machine; beside each the
// time that ICU alone needs to find the words of the same texts. Annotating is not part of what is timed.
#include "core/annotate/annotate.h"
#include "core/compare/compare.h"

#include <unicode/brkiter.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <memory>
#include <random>

using namespace retold;
using namespace Qt::StringLiterals;

namespace {

constexpr int wordsPerSentence = 20;

/// Words as frequent as in a language: the r-th with probability about 1/r.
QString inventWord(std::mt19937 &random)
{
    const double uniform = std::uniform_real_distribution<double>(0, 1)(random);
    int rank = static_cast<int>(std::exp(uniform * std::log(20'000.0)));
    QString word;
    for (; rank > 0; rank /= 20)
        word += QStringView(u"bakelimonurasepidoguhafevijoky").sliced(rank % 15 * 2, 2);
    return word;
}

QString inventSentence(std::mt19937 &random)
{
    QString sentence;
    for (int i = 0; i < wordsPerSentence; ++i)
        sentence += (i == 0 ? u""_s : u" "_s) + inventWord(random);
    return sentence;
}

/// A telling of a story: two thirds of its sentences, a few words of each changed, and as many of its own.
QString retell(const QStringList &story, std::mt19937 &random)
{
    QString text;
    for (const QString &sentence : story) {
        if (random() % 3 == 0) {
            text += inventSentence(random) + u'\n';
            continue;
        }
        QStringList words = sentence.split(u' ');
        for (QString &word : words)
            if (random() % 4 == 0)
                word = inventWord(random);
        text += words.join(u' ') + u'\n';
    }
    return text;
}

std::vector<VersionPtr> inventVersions(int versions, int words)
{
    std::mt19937 random(1);
    QStringList story;
    for (int i = 0; i < words / wordsPerSentence; ++i)
        story.append(inventSentence(random));
    std::vector<VersionPtr> result;
    for (int v = 0; v < versions; ++v) {
        Version version;
        version.text = retell(story, random);
        version.language = u"en"_s;
        version.sentencePerLine = true;
        result.push_back(std::make_shared<AnnotatedVersion>(annotate(std::move(version))));
    }
    return result;
}

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

#include "compare_texts.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace retold;

/// Wire stories of several desks with their rewrites, in desks/*.txt, written without regard to the
/// detectors: what was planted must be found, and house style, synonyms, another order or voice must give
/// nothing above minor.
class TestDeskStories final : public QObject {
    Q_OBJECT

private slots:
    void planted_data();
    void planted();
    void harmless_data();
    void harmless();
};

namespace {

/// One line below "== findings": "major+ time-changed figure-altered | the words in the rewrite"; "+" is "or
/// graver".
struct Planted {
    QString severity;
    QStringList kinds;
    QString words;
};

struct DeskStory {
    QString wire;
    QString rewrite;
    std::vector<Planted> planted;
};

Planted plantedOf(const QString &line)
{
    const qsizetype bar = line.indexOf(u" | "_s);
    QStringList head = line.first(bar).split(u' ');
    const QString severity = head.takeFirst();
    return {severity, head, line.sliced(bar + 3)};
}

DeskStory readStory(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression heads(u"^== \\w+\\n"_s, QRegularExpression::MultilineOption);
    const QStringList parts = QString::fromUtf8(file.readAll()).split(heads, Qt::SkipEmptyParts);
    DeskStory story{parts.value(0), parts.value(1), {}};
    for (const QString &line : parts.value(2).split(u'\n', Qt::SkipEmptyParts))
        story.planted.push_back(plantedOf(line));
    return story;
}

QStringList storyFiles()
{
    const QDir folder(QStringLiteral(RETOLD_SOURCE_DIR "/tests/compare/desks"));
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        paths += folder.filePath(name);
    return paths;
}

Comparison comparedStory(const DeskStory &story)
{
    std::vector<VersionPtr> versions;
    for (const QString &text : {story.wire, story.rewrite}) {
        Version version;
        version.text = text;
        version.language = u"en"_s;
        versions.push_back(std::make_shared<AnnotatedVersion>(annotate(version)));
    }
    return *compareVersions(std::move(versions));
}

/// The sentence of the rewrite that holds the words.
int sentenceWith(const Comparison &comparison, const QString &words)
{
    const AnnotatedVersion &rewrite = *comparison.versions.back();
    const qsizetype at = rewrite.text().indexOf(words);
    const auto sentence = std::ranges::find_if(rewrite.sentences, [at](const Sentence &each) {
        return each.range.begin <= at && at < each.range.end;
    });
    return at < 0 ? -1 : static_cast<int>(sentence - rewrite.sentences.begin());
}

bool isGraveEnough(const Finding &finding, const QString &wanted)
{
    const QStringList order{u"critical"_s, u"major"_s, u"minor"_s, u"style"_s};
    const QString own(keyOf(finding.severity));
    return wanted.endsWith(u'+') ? order.indexOf(own) <= order.indexOf(wanted.chopped(1)) : own == wanted;
}

bool standsIn(const Finding &finding, int sentence)
{
    return std::ranges::any_of(finding.places, [sentence](const Place &place) {
        return place.version == 1 && place.sentence == sentence;
    });
}

bool isOf(const Finding &finding, const Planted &planted, int sentence)
{
    return planted.kinds.contains(QString(keyOf(finding.kind))) && isGraveEnough(finding, planted.severity)
        && standsIn(finding, sentence);
}

} // namespace

void TestDeskStories::planted_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("index");
    const QStringList paths = storyFiles();
    QVERIFY(!paths.isEmpty());
    for (const QString &path : paths) {
        const DeskStory story = readStory(path);
        for (int i = 0; i < static_cast<int>(story.planted.size()); ++i) {
            const QString name
                = QFileInfo(path).baseName() + u": "_s + story.planted[static_cast<std::size_t>(i)].words;
            QTest::newRow(qPrintable(name)) << path << i;
        }
    }
}

void TestDeskStories::planted()
{
    QFETCH(const QString, path);
    QFETCH(const int, index);
    const DeskStory story = readStory(path);
    const Planted &planted = story.planted[static_cast<std::size_t>(index)];
    const Comparison comparison = comparedStory(story);
    const int sentence = sentenceWith(comparison, planted.words);
    QVERIFY(sentence >= 0);
    const bool isFound = std::ranges::any_of(
        comparison.findings, [&](const Finding &finding) { return isOf(finding, planted, sentence); });
    QVERIFY2(isFound, qPrintable(kindsOf(comparison).join(u", "_s)));
}

void TestDeskStories::harmless_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : storyFiles())
        QTest::newRow(qPrintable(QFileInfo(path).baseName())) << path;
}

/// Whatever is shown as critical or major is one of those planted in its sentence.
void TestDeskStories::harmless()
{
    QFETCH(const QString, path);
    const DeskStory story = readStory(path);
    const Comparison comparison = comparedStory(story);
    for (const Finding &finding : comparison.findings) {
        const bool isShown = finding.severity == Severity::Critical || finding.severity == Severity::Major;
        const bool isPlanted = std::ranges::any_of(story.planted, [&](const Planted &planted) {
            return isOf(finding, planted, sentenceWith(comparison, planted.words));
        });
        QVERIFY2(!isShown || isPlanted, qPrintable(finding.message));
    }
}

QTEST_APPLESS_MAIN(TestDeskStories)
#include "tst_desk_stories.moc"

#include "tests/language/segmented.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace retold;
using namespace retold::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The spans of the sentences of a JSON array, in code points.
std::set<std::pair<qsizetype, qsizetype>> spansOf(const QJsonArray &sentences)
{
    std::set<std::pair<qsizetype, qsizetype>> spans;
    for (const QJsonValue &sentence : sentences)
        spans.emplace(sentence[u"start"].toInteger(), sentence[u"end"].toInteger());
    return spans;
}

} // namespace

/// Measures on versions of a real story and their hand-made sentences. They are not part of the project: the
/// folder is named by RETOLD_SHARED_DIR or stands beside the sources.
class TestRealStories : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyVisibleCharacterStandsInOneSentence();
    void findsTheSentencesOfAHumanReader();

private:
    QDir m_shared;
};

void TestRealStories::initTestCase()
{
    m_shared.setPath(
        qEnvironmentVariable("RETOLD_SHARED_DIR", QStringLiteral(RETOLD_SOURCE_DIR "/../shared")));
    if (!m_shared.exists(u"stories"_s) || !m_shared.exists(u"dev-data/stories/sentences.json"_s))
        QSKIP("the real stories are not on this machine; RETOLD_SHARED_DIR names their folder");
}

void TestRealStories::everyVisibleCharacterStandsInOneSentence()
{
    const QDir stories(m_shared.filePath(u"stories"_s));
    for (const QString &name : stories.entryList({u"*.txt"_s}, QDir::Files)) {
        const QString text = QString::fromUtf8(contentOf(stories.filePath(name)));
        QVERIFY(!text.isEmpty());
        QCOMPARE(faults(versionOf(text)), QString());
    }
}

void TestRealStories::findsTheSentencesOfAHumanReader()
{
    const QJsonObject gold
        = QJsonDocument::fromJson(contentOf(m_shared.filePath(u"dev-data/stories/sentences.json"_s)))
              .object();
    const QDir stories(m_shared.filePath(u"stories"_s));
    QVERIFY(!gold.isEmpty());
    for (auto version = gold.begin(); version != gold.end(); ++version) {
        const QStringList files = stories.entryList({version.key() + u"_*.txt"_s}, QDir::Files);
        QCOMPARE(files.size(), 1);
        // The stories have no character beyond the Basic Multilingual Plane: units are code points.
        const QString text = QString::fromUtf8(contentOf(stories.filePath(files.first())));
        const auto expected = spansOf(version.value().toArray());
        const Segmentation found = segment(versionOf(text));
        int hits = 0;
        for (const Sentence &sentence : found.sentences)
            hits += expected.contains({sentence.range.begin, sentence.range.end}) ? 1 : 0;
        const double f1 = 2.0 * hits / static_cast<double>(found.sentences.size() + expected.size());
        QVERIFY2(f1 >= 0.97, qPrintable(u"%1: F1 %2"_s.arg(version.key()).arg(f1)));
    }
}

QTEST_APPLESS_MAIN(TestRealStories)
#include "tst_real_stories.moc"

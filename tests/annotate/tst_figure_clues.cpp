#include "core/annotate/annotate.h"
#include "core/annotate/figures.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace retold;

/// What is read at clues alone is what is read everywhere.
class TestFigureClues final : public QObject {
    Q_OBJECT

private slots:
    void readsAlike_data();
    void readsAlike();
    void readsOutsideDataAlike();
};

namespace {

AnnotatedVersion versionOf(const QString &text)
{
    Version version;
    version.text = text;
    version.language = u"en"_s;
    return annotate(std::move(version));
}

/// The figures that only one of the readings finds; empty where they are the same.
QString difference(const AnnotatedVersion &version)
{
    const std::vector<Figure> fast = findFigures(version);
    const std::vector<Figure> slow = findFigures(version, FigureSearch::Everywhere);
    QStringList lost;
    for (const Figure &figure : slow) {
        if (std::ranges::find(fast, figure) == fast.end())
            lost += version.text(figure.range).toString();
    }
    return fast == slow ? QString() : u"differs: "_s + lost.join(u", "_s);
}

/// Each "text" of the lines of JSON.
QStringList textsOf(const QString &path)
{
    QFile file(path);
    QStringList texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    while (!file.atEnd())
        texts += QJsonDocument::fromJson(file.readLine()).object().value("text"_L1).toString();
    return texts;
}

} // namespace

void TestFigureClues::readsAlike_data()
{
    QTest::addColumn<QString>("text");

    QDirIterator samples(QStringLiteral(RETOLD_SOURCE_DIR "/resources/samples"), {u"*.txt"_s}, QDir::Files);
    while (samples.hasNext()) {
        QFile file(samples.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::addRow("%s", qPrintable(samples.fileName())) << QString::fromUtf8(file.readAll());
    }
    QTest::newRow("numbers that follow from afar")
        << u"Norvik paid United Arab Emirates dirhams 20 and Hong Kong dollars −5 million. Chapter two is of "
           u"phase "
           u"one, FY25 and No. 10. The area code was (555) 010-9988."_s;
    QTest::newRow("without a number")
        << u"A mile off Aas, twice a week, she doubled the stakes at noon. In May, the day before yesterday "
           u"and "
           u"last week it rained. A couple of boats, a baker's dozen of nets, scores of gulls. A dollar an hour."_s;
    QTest::newRow("decades")
        << u"In her thirties, in the nineties, in the mid-twenties; sixfold, half of them."_s;
}

void TestFigureClues::readsAlike()
{
    QFETCH(const QString, text);
    const AnnotatedVersion version = versionOf(text);
    QVERIFY(!version.figures.empty());
    QCOMPARE(difference(version), QString());
}

void TestFigureClues::readsOutsideDataAlike()
{
    const QString folder = QStringLiteral(RETOLD_SOURCE_DIR "/../shared/dev-data/");
    QStringList texts;
    for (const QString &set :
         {u"figures/english-quantities"_s, u"figures/english-money-hedges"_s, u"quotes/english-news-all"_s})
        texts += textsOf(folder + set + u".jsonl"_s);
    if (texts.isEmpty())
        QSKIP("../shared is not here: its English texts were not read");
    for (const QString &text : texts) {
        const QString found = difference(versionOf(text));
        QVERIFY2(found.isEmpty(), qPrintable(found + u" in: "_s + text.left(200)));
    }
}

QTEST_APPLESS_MAIN(TestFigureClues)
#include "tst_figure_clues.moc"

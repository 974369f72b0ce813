#include "tests/language/segmented.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace retold;
using namespace retold::test;

class TestLineKinds : public QObject {
    Q_OBJECT

private slots:
    void tellsKinds_data();
    void tellsKinds();
    void readsTheSampleStory_data();
    void readsTheSampleStory();
};

void TestLineKinds::tellsKinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");

    const QString one = u"The ferry stayed in the harbour all day, its owners said on Monday."_s;
    const QString two = u"Nobody could say when it would sail again, or whether it would at all."_s;

    QTest::newRow("body alone") << one << u"b"_s;
    QTest::newRow("one short line") << u"No ferry today"_s << u"b"_s;
    QTest::newRow("headline") << u"Ferry stays in harbour\n\n"_s + one + u'\n' + two << u"Hbb"_s;
    QTest::newRow("headline with a stop") << u"Ferry Stays In Harbour After Storm.\n\n"_s + one << u"Hb"_s;
    QTest::newRow("question as headline") << u"Will the ferry sail?\n\n"_s + one << u"Hb"_s;
    QTest::newRow("repeated headline")
        << u"Ferry stays in harbour\nFerry stays in harbour\n\n"_s + one << u"HHb"_s;
    QTest::newRow("breadcrumb joined to the headline")
        << u"HomeNewsFerry stays in harbour\n\nFerry stays in harbour\n\n"_s + one << u"FHb"_s;
    QTest::newRow("breadcrumb") << u"Home > News > Coast\nFerry stays in harbour\n"_s + one << u"FHb"_s;
    QTest::newRow("page title") << u"Ferry stays in harbour - The Post\nFerry stays in harbour\n"_s + one
                                << u"FHb"_s;
    QTest::newRow("summary above the headline") << one + u"\nFerry stays in harbour\n\n"_s + two << u"bHb"_s;
    QTest::newRow("standfirst")
        << u"Ferry stays in harbour\n\nOwners blame the weather and the price of oil\n\n"_s + one << u"Hbb"_s;
    QTest::newRow("byline") << u"Ferry stays in harbour\n\nBy Ann Lee and Jo Marsh\n\n"_s + one << u"HYb"_s;
    QTest::newRow("name and job") << u"Ferry stays in harbour\n\nAnn Lee\n\nHarbour correspondent\n\n"_s + one
                                  << u"HYYb"_s;
    QTest::newRow("reporters at the end")
        << u"Ferry stays in harbour\n\n"_s + one + u"\n\nReporting by Ann Lee; Editing by Jo Marsh"_s
        << u"HbY"_s;
    QTest::newRow("by in a sentence")
        << u"Ferry stays in harbour\n\n"_s + one + u"\n\nBy Monday the storm was over, they said."_s
        << u"Hbb"_s;
    QTest::newRow("date line") << u"Ferry stays in harbour\n\n17 February 2025, 11:04 GMT\n\n"_s + one
                               << u"HFb"_s;
    QTest::newRow("video") << u"Ferry stays in harbour\n\nWatch: “We wait,” says the captain\n\n"_s + one
                           << u"HCb"_s;
    QTest::newRow("unfinished line") << one
            + u"\n\nThe ferry at its berth in the harbour of Ness on Monday\n\n"_s
            + two << u"bCb"_s;
    QTest::newRow("crosshead") << one + u"\n\nOil and water\n\n"_s + two << u"bHb"_s;
    QTest::newRow("quotation without an end")
        << one + u"\n\n“We wait, and we will wait for days\n\n"_s + two << u"bbb"_s;
    QTest::newRow("credit at both ends")
        << one + u"\n\nNess Port The ferry lies at its berth. Behind it is the wall.Ness Port\n\n"_s + two
        << u"bRCCRb"_s;
    QTest::newRow("credit joined to the end")
        << one + u"\n\nThe ferry at its berth in NessReuters\n\n"_s + two << u"bCRb"_s;
    QTest::newRow("credit in brackets")
        << one + u"\n\nThe ferry lies at its berth. (Photo by Jo Marsh/AFP)\n\n"_s + two << u"bCRb"_s;
    QTest::newRow("credit alone") << one + u"\n\nGetty Images\n\n"_s + two << u"bRb"_s;
    QTest::newRow("link") << one + u"\n\nRead more: How the ferry was built\n\n"_s + two << u"bLb"_s;
    QTest::newRow("address") << one + u"\n\nhttps://news.example.org/ferry\n\n"_s + two << u"bLb"_s;
    QTest::newRow("button") << one + u"\n\nShare\n\n"_s + two << u"bFb"_s;
    QTest::newRow("broken tag at the end") << one + u"\n\n<figcaption class=\"x-1 y"_s << u"bF"_s;
    QTest::newRow("verse") << u"The sea is wide\nThe ship is small\nThe captain sleeps\nThe gulls all call"_s
                           << u"Hbbb"_s;
}

void TestLineKinds::tellsKinds()
{
    QFETCH(QString, text);
    QFETCH(QString, kinds);

    QCOMPARE(kindsOf(text), kinds);
}

void TestLineKinds::readsTheSampleStory_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kinds"); // The story's own kinds at its beginning and its end.

    QTest::newRow("wire") << u"wire.txt"_s << u"HYbbbbb"_s;
    QTest::newRow("local paper") << u"harbour-post.txt"_s << u"FHYYCbbbbbbRCRC"_s;
    QTest::newRow("digest") << u"morning-brief.txt"_s << u"bHbb"_s;
}

void TestLineKinds::readsTheSampleStory()
{
    QFETCH(QString, file);
    QFETCH(QString, kinds);
    QFile sample(QStringLiteral(RETOLD_SOURCE_DIR "/resources/samples/") + file);
    QVERIFY(sample.open(QIODevice::ReadOnly));

    const QString found = kindsOf(QString::fromUtf8(sample.readAll()));

    QCOMPARE(found.first(kinds.size()), kinds);
}

QTEST_APPLESS_MAIN(TestLineKinds)
#include "tst_line_kinds.moc"

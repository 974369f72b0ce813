#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// An opposite in a sentence that was told in other words and order, though the text has both words
/// elsewhere.
class TestFindingRecastOpposites final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingRecastOpposites::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("another rise elsewhere")
        << u"Bus fares in Torvik went up by 12% in March, the transport board said.\nThe price of bread rose in Lund."_s
        << u"The transport board said fares on Torvik’s buses fell by 12% in March.\nBread rose in price in Lund."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("with the same number")
        << u"Shares in the brewery rose 4% on Monday. Those of the mill fell 7.5%."_s
        << u"On Monday the stock of the brewery was up 4%, while that of the mill was 7.5% higher."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("in the north, southern")
        << u"The grid operator asked households in the north to use less water in the evening."_s
        << u"Southern households were asked by the grid operator to go easy on water in the evening."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("another word opens the phrase")
        << u"The conductor will leave Torvik’s orchestra in May, a year before her contract expires."_s
        << u"Torvik’s conductor will leave the orchestra in May, a year after the end of her contract."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("ruled out before and after")
        << u"The bakers’ union has not ruled out another walkout before Easter, when shops are busy."_s
        << u"Another walkout after Easter, a time when shops are busy, has not been excluded by the bakers’ union."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("first and later changed places")
        << u"Tom Hale must serve half of the term before he can be released on licence, judge Jane Roe said."_s
        << u"Judge Jane Roe said that Tom Hale must do half of the term, or two years, after he could be freed on licence."_s
        << u"time-changed major"_s;
    QTest::newRow("did not oppose, opposed in other words")
        << u"The treasurer did not object to the audit of the brewery’s books."_s
        << u"The treasurer opposed the audit of the brewery’s books."_s << u"meaning-reversed critical"_s;
    QTest::newRow("did not reject, turned down")
        << u"The pilots did not reject the offer that the port made on Friday."_s
        << u"The pilots turned down the offer that the port made on Friday."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("in hospital, dead, with one word beside")
        << withLead(u"The boatswain remained in hospital."_s) << withLead(u"The boatswain died."_s)
        << u"meaning-reversed critical"_s;
}

void TestFindingRecastOpposites::finds()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, expected);
    const QStringList kinds = kindsOf(compared({left, right}));
    QVERIFY2(kinds.contains(expected), qPrintable(kinds.join(u", ")));
}

void TestFindingRecastOpposites::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("both tell both")
        << u"The poll found that 61 percent of Lunders opposed the tunnel and 27 percent backed it."_s
        << u"In the poll 61 percent of Lunders were against the tunnel and 27 percent in favour."_s;
    QTest::newRow("none before, one after")
        << u"The brewer said it would await the result before taking any decision on the mill."_s
        << u"The brewer will take no decision on the mill until after the result, it said."_s;
    QTest::newRow("before without a thing behind")
        << u"The wall gave way at 4 a.m., shortly after a magnitude 4.3 tremor, the mine said on Monday."_s
        << u"The wall gave way at 4 a.m., said the mine, and the tremor felt shortly before had a magnitude of 4.3."_s;
    QTest::newRow("down, and higher than another time")
        << u"Shares of the ferry line closed 3.1% lower on Wednesday at 14.62 crowns."_s
        << u"The ferry line’s shares closed down 3.1% on Wednesday at 14.62 crowns, still higher than in spring."_s;
    QTest::newRow("gave back, and objects")
        << u"A law passed by parliament in 2022 allowed the return of stolen objects, the museum said."_s
        << u"The museum pointed to a law of 2022 by which parliament let it give back stolen objects."_s;
    QTest::newRow("in hospital, being treated") << withLead(u"The boatswain remained in hospital."_s)
                                                << withLead(u"The boatswain was still being treated."_s);
    QTest::newRow("unhurt, without injury")
        << withLead(u"The driver was unhurt."_s) << withLead(u"The driver escaped without injury."_s);
}

void TestFindingRecastOpposites::staysSilent()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const QString grave = graveIn({left, right});
    QVERIFY2(grave.isEmpty(), qPrintable(grave));
}

QTEST_APPLESS_MAIN(TestFindingRecastOpposites)
#include "tst_finding_recast_opposites.moc"

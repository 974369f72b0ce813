#include "compare_texts.h"

#include "core/compare/readings/person_nouns.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace retold;

/// What people are said to be, beside their names.
class TestFindingDescriptions final : public QObject {
    Q_OBJECT

private slots:
    void relates_data();
    void relates();
    void tellsOtherWork_data();
    void tellsOtherWork();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingDescriptions::relates_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("expected");

    const auto add = [](const char *name, const QString &left, const QString &right, NounRelation relation) {
        QTest::newRow(name) << left << right << static_cast<int>(relation);
    };
    add("one office beside another", u"mayor"_s, u"governor"_s, NounRelation::Apart);
    add("two trades", u"driver"_s, u"economist"_s, NounRelation::Apart);
    add("one trade", u"violinist"_s, u"musician"_s, NounRelation::Related);
    add("two of one team", u"goalkeeper"_s, u"striker"_s, NounRelation::Related);
    add("a word for any work", u"expert"_s, u"economist"_s, NounRelation::Unknown);
    add("no work", u"survivor"_s, u"driver"_s, NounRelation::Unknown);
    add("itself", u"dentist"_s, u"dentist"_s, NounRelation::Related);
    add("American and British", u"counselor"_s, u"counsellor"_s, NounRelation::Related);
}

void TestFindingDescriptions::relates()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QTEST(static_cast<int>(relationOf(left, right)), "expected");
    QTEST(static_cast<int>(relationOf(right, left)), "expected");
}

void TestFindingDescriptions::tellsOtherWork_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("before the name")
        << u"One guest, crane driver Olav Reth, said the roof came down at noon.\nNobody was hurt."_s
        << u"One guest, stage electrician Olav Reth, said that at noon the roof came down.\nNobody was hurt."_s;
    QTest::newRow("behind the name")
        << u"Olav Reth, a former island treasurer, told the court of a red ledger.\nThe trial goes on."_s
        << u"The court heard of a red ledger from Olav Reth, a former island engineer.\nThe trial goes on."_s;
    QTest::newRow("two offices of one kind")
        << u"The mayor of Marsk, Olav Reth, said the road would stay shut.\nSnow is forecast."_s
        << u"Olav Reth, the governor of Marsk, said the road would stay shut.\nSnow is forecast."_s;
    QTest::newRow("a portfolio in no list")
        << u"Fisheries Minister Olav Reth rejected the link.\nThe talks go on."_s
        << u"Archives Minister Olav Reth rejected the connection.\nThe talks go on."_s;
    QTest::newRow("an outsider made a maker")
        << u"The estimate is too high, said Olav Reth, a chemist who was not involved in the study.\nIt "
           u"rained."_s
        << u"Olav Reth, a chemist who worked on the study, said the estimate is too high.\nIt rained."_s;
    QTest::newRow("two posts of one house")
        << u"Finance chief Olav Reth said the plan would save 45 million.\nShares fell."_s
        << u"Operating chief Olav Reth said the plan would save 45 million.\nShares fell."_s;
    QTest::newRow("a deputy for the head")
        << u"Lucia Forn, the regional director of health, said on Friday that the toll would rise.\nEight people had died."_s
        << u"The toll will go up, said the region's deputy director of health, Lucia Forn.\nEight people had died."_s;
    QTest::newRow("an under-secretary for the secretary")
        << u"A Norland under-secretary of fisheries, Olav Reth, told a meeting in Marsk that the nets were safe.\nIt rained."_s
        << u"Norland Fisheries Secretary Olav Reth told a meeting in Marsk that the nets were safe.\nIt rained."_s;
    QTest::newRow("who negotiates for it as its head")
        << u"Olav Reth, chief negotiator of the fishermen's union, said a smaller catch was out of the question.\nIt rained."_s
        << u"Olav Reth, chairman of the fishermen's union, said that a smaller catch was out of the question.\nIt rained."_s;
    QTest::newRow("no longer former")
        << u"Olav Reth, former finance chief of the brewery, was held at the harbour.\nHe denies theft."_s
        << u"Olav Reth, the finance chief of the brewery, was held at the harbour.\nHe denies theft."_s;
    QTest::newRow("no longer former, at the head of a sentence")
        << u"Lord Reth, a former club treasurer, said that Ms Oddy had been “ill served by her friends”.\nIt rained."_s
        << u"Club treasurer Lord Reth remarked that Oddy had been “ill served by her friends”.\nIt rained."_s;
    QTest::newRow("a mate for the master")
        << u"The trawler's first mate, Olav Reth, told a court in Marsk that he had heard two bangs."_s
        << u"Skipper Olav Reth told the court in Marsk of the two bangs that he had heard."_s;
    QTest::newRow("who was sent for who governs")
        << u"The Marsk trade envoy, Olav Reth, who stayed for lunch, said no herring quota would be sold."_s
        << u"Marsk Secretary of State Olav Reth, who was there for lunch, said it would not sell its quota."_s;
    QTest::newRow("one of the union for its head")
        << u"Olav Reth of the Welders' Union said the yard had turned down a pay rise twice."_s
        << u"In the port of Marsk, Olav Reth, head of the Welders' Union, said the yard refused a pay rise."_s;
    QTest::newRow("one school for a court, its word in the field")
        << u"The Harbour Court will sit in May.\n“It is a bad law,” said Olav Reth, professor of harbour law "
           u"at Marsk University."_s
        << u"The Harbour Court will sit in May.\n“It is a bad law,” said Olav Reth, a law professor at the "
           u"Harbour Court."_s;
    QTest::newRow("who negotiates for a house that is called as a person")
        << u"Olav Reth, chief negotiator of the owners' group Yards Norway, said a settlement was far off."_s
        << u"Olav Reth, chairman of the owners' group Yards Norway, said a deal was far off."_s;
}

void TestFindingDescriptions::tellsOtherWork()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const QStringList kinds = kindsOf(compared({left, right}));
    QVERIFY2(!kinds.filter(QRegularExpression(u"^role-wrong (critical|major)$"_s)).isEmpty(),
             qPrintable(kinds.join(u", "_s)));
}

void TestFindingDescriptions::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("the trade in a wider word")
        << u"Harpist Olav Reth will play in the old church.\nThe concert is free."_s
        << u"Olav Reth, the musician, is to play in the old church.\nThe concert is free."_s;
    QTest::newRow("a word for any work")
        << u"Economist Olav Reth said prices would fall.\nBread costs more."_s
        << u"Prices would fall, said Olav Reth, an expert.\nBread costs more."_s;
    QTest::newRow("an outsider in other words")
        << u"The estimate is too high, said Olav Reth, a chemist who was not involved in the study.\nIt "
           u"rained."_s
        << u"Olav Reth, a chemist who took no part in the study, said the estimate is too high.\nIt rained."_s;
    QTest::newRow("a lawmaker by another word")
        << u"Opposition lawmaker Olav Reth said the wall would crack.\nIt rained."_s
        << u"The wall would crack, said Olav Reth, an opposition MP.\nIt rained."_s;
    QTest::newRow("one post, a word more")
        << u"Olav Reth, the fire chief, closed the road.\nSnow is forecast."_s
        << u"The town's fire chief, Olav Reth, closed the road.\nSnow is forecast."_s;
    QTest::newRow("both, told by both")
        << u"Olav Reth, a dentist, won the race.\nThe mayor, Olav Reth, gave the prize away."_s
        << u"The mayor, Olav Reth, won the race.\nOlav Reth, a dentist, gave the prize away."_s;
    QTest::newRow("a verb before the name")
        << u"French President Olav Reth came to the harbour.\nThe minister greeted him."_s
        << u"At the harbour the minister warmly greeted Olav Reth.\nThe president had come by boat."_s;
    QTest::newRow("another's rank")
        << u"Minister Olav Reth said the shots came at dawn.\nHis deputy was less sure."_s
        << u"The shots came at dawn, said the deputy minister.\nHis superior, Olav Reth, was surer."_s;
    QTest::newRow("the end of the office told otherwise")
        << u"Olav Reth, former manager of the club, was held at the harbour.\nHe denies theft."_s
        << u"Olav Reth, manager of the club until May, was held at the harbour.\nHe denies theft."_s;
    QTest::newRow("an under-secretary in two spellings")
        << u"An undersecretary of fisheries, Olav Reth, told a meeting in Marsk that the nets were safe.\nIt rained."_s
        << u"The under-secretary of fisheries, Olav Reth, told a meeting in Marsk that the nets were safe.\nIt rained."_s;
    QTest::newRow("an under-secretary in two words")
        << u"Under Secretary of Fisheries Olav Reth told a meeting in Marsk that the nets were safe.\nIt rained."_s
        << u"The under-secretary of fisheries, Olav Reth, told a meeting in Marsk that the nets were safe.\nIt rained."_s;
    QTest::newRow("a row of people, each with an office before or behind")
        << u"Ann Lund, the housing minister, Olav Reth, the finance minister, and others opened the bridge in Marsk.\nIt rained."_s
        << u"The housing minister, Ann Lund, the finance minister, Olav Reth, and others opened the bridge in Marsk.\nIt rained."_s;
    QTest::newRow("a judge for life")
        << u"The report by Dame Olava Reth, a retired judge, runs to 60 pages.\nIt rained."_s
        << u"The 60-page report was written by the judge, Dame Olava Reth.\nIt rained."_s;
    QTest::newRow("an office that was held")
        << u"Olav Reth, a former club treasurer, said the roof had leaked.\nIt rained."_s
        << u"The roof leaked, said the man who was the treasurer of the club, Olav Reth.\nIt rained."_s;
    QTest::newRow("another career") << u"Olav Reth, a former driver, lives in Marsk.\nHe has two boats."_s
                                    << u"Olav Reth, a painter, lives in Marsk.\nHe has two boats."_s;
    QTest::newRow("the head of the union, told behind it")
        << u"Olav Reth of the Welders' Union, its president since May, said the yard had turned them down."_s
        << u"Olav Reth, president of the Welders' Union, said the yard had turned them down."_s;
    QTest::newRow("who leads the union, told elsewhere")
        << u"Olav Reth of the Welders' Union said the yard refused.\nReth has led the welders for a year."_s
        << u"Olav Reth, leader of the Welders' Union, said the yard refused.\nHe took office last year."_s;
    QTest::newRow("a ship's mate, an officer of it")
        << u"The trawler's first mate, Olav Reth, told a court in Marsk that he had heard two bangs."_s
        << u"Olav Reth, an officer of the trawler, told a court in Marsk of two bangs."_s;
}

void TestFindingDescriptions::staysSilent()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const QStringList kinds = kindsOf(compared({left, right})).filter(u"role-wrong"_s);
    QCOMPARE(kinds, QStringList());
}

QTEST_APPLESS_MAIN(TestFindingDescriptions)
#include "tst_finding_descriptions.moc"

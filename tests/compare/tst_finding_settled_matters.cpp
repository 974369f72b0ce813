#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// What is weighed, told as settled in another verb; and a promise without what it hangs on.
class TestFindingSettledMatters final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingSettledMatters::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("considers requiring, will be admitted with")
        << u"The harbour would consider requiring life jackets on the small ferries, director Ole Strand said."_s
        << u"From now on passengers of the small ferries will be let aboard in life jackets alone, harbour director Ole Strand said."_s;
    QTest::newRow("review whether, is to lose")
        << u"The board said it would review in May whether to go on paying for the youth orchestra of Lund."_s
        << u"The youth orchestra of Lund is to lose its money in May, the board said."_s;
    QTest::newRow("one of several possibilities")
        << u"A worn brake cable was one of several possibilities under study, the railway's engineer said."_s
        << u"A worn brake cable made the train run away, according to the railway's engineer."_s;
    QTest::newRow("is being examined")
        << u"Moving the winter fair to the old airfield was being examined, the mayor of Lund said."_s
        << u"The winter fair will take place on the old airfield, the mayor of Lund said."_s;
    QTest::newRow("no decision on whether, is doing it")
        << u"The harbour police said they had a copy of the report. A spokeswoman said that no decision had been made on whether to begin an investigation."_s
        << u"The report is long.\nThe harbour police, meanwhile, are investigating the contents of the report."_s;
    QTest::newRow("options including, would")
        << u"Marsk said it was disappointed by the ruling. Its head, Paul Dray, said it would “read the ruling and consider all our options, including an appeal”."_s
        << u"Paul Dray runs Marsk.\nMarsk said that it was disappointed by the ruling and would appeal."_s;
}

void TestFindingSettledMatters::finds()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const QString lead = u"The town of Brennheim lost its power on Tuesday morning for six hours.\n"_s;
    const QStringList kinds = kindsOf(compared({lead + left, lead + right}));
    QVERIFY2(kinds.contains(u"strength-changed major"_s), qPrintable(kinds.join(u", ")));
}

void TestFindingSettledMatters::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("weighed in another word")
        << u"The harbour would consider requiring life jackets on the small ferries, director Ole Strand said."_s
        << u"Harbour director Ole Strand said life jackets on the small ferries were an idea to be looked at."_s;
    QTest::newRow("held to be so")
        << u"The judge considered the sale of the mill a fraud on its creditors, the lawyers said."_s
        << u"The sale of the mill was a fraud on its creditors in the view of the judge, the lawyers said."_s;
    QTest::newRow("what the other tells as well")
        << u"Police will study the report before deciding whether to reopen a case that was closed in 2021."_s
        << u"The case was closed in 2021, police said."_s;
    QTest::newRow("the rest of the sentence alone")
        << u"The city would consider dropping fares on line 6, which crosses the river upstream at Lund."_s
        << u"Another way over the river is by line 6, which crosses it upstream at Lund."_s;
    QTest::newRow("the condition in another word")
        << u"The mediator would invite the bakers and the millers to Lund on Sunday if neither side went to court."_s
        << u"Provided that nobody goes to court, the bakers and the millers will meet the mediator in Lund on Sunday."_s;
    QTest::newRow("yet to decide whether, has not decided")
        << u"The council of Aas has yet to decide whether to shut the library, the mayor said."_s
        << u"The council of Aas has not decided if it will shut the library, the mayor said."_s;
    QTest::newRow("another thing of that verb")
        << u"The council of Aas will decide on Monday whether to sell the library, the mayor said."_s
        << u"The library stands on land of which the council of Aas sold the rest.\nIt will decide on Monday, the mayor said."_s;
}

void TestFindingSettledMatters::staysSilent()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const QString lead = u"The town of Brennheim lost its power on Tuesday morning for six hours.\n"_s;
    const QString grave = graveIn({lead + left, lead + right});
    QVERIFY2(grave.isEmpty(), qPrintable(grave));
}

QTEST_APPLESS_MAIN(TestFindingSettledMatters)
#include "tst_finding_settled_matters.moc"

#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Figures that recast sentences tell with another span, limit, rate or group, and honest rewrites beside
/// them. A line is a sentence.
class TestFindingRecastFigures final : public QObject {
    Q_OBJECT

private slots:
    void oneChange_data();
    void oneChange();
    void nothingGrave_data();
    void nothingGrave();
};

void TestFindingRecastFigures::oneChange_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("as many as are left, told of the same")
        << u"Two of the seven judges left the hall before the vote."_s
        << u"Five of the seven judges left the hall before the vote."_s << u"figure-altered critical"_s;
    QTest::newRow("the wounded among the dead")
        << u"Six miners were killed and eight were hurt in the blast, the rescue service said."_s
        << u"Fourteen miners were killed in the blast, the rescue service said."_s
        << u"figure-altered critical"_s;
    QTest::newRow("another span")
        << u"Surgeons at the Lindgren hospital needed nine hours to separate the twins, its director said on Friday."_s
        << u"The twins were separated at the Lindgren hospital in an operation that took seven hours, its director said."_s
        << u"figure-altered major"_s;
    QTest::newRow("the past year")
        << u"House prices in the capital have dropped 14% over the past three years, the central bank said, as borrowing costs rose."_s
        << u"With loans dearer, homes in the capital have lost 14 per cent of their price in the past year, according to the central bank."_s
        << u"figure-altered major"_s;
    QTest::newRow("a ceiling lost")
        << u"The company said it would cut a maximum of 900 jobs at its plants in the north."_s
        << u"The company is to cut 900 jobs at its northern plants, it said."_s << u"hedge-changed major"_s;
    QTest::newRow("not exceed")
        << u"The levy will not exceed 4% of turnover, the ministry said in its draft."_s
        << u"According to the ministry's draft, companies would pay a levy of 4 per cent of their turnover."_s
        << u"hedge-changed major"_s;
    QTest::newRow("a ceiling, about")
        << u"The reform would affect up to 120,000 teachers, the ministry said."_s
        << u"The ministry said that about 120,000 teachers would be hit by the reform."_s
        << u"hedge-changed major"_s;
    QTest::newRow("homes, people")
        << u"The storm left 41,000 homes without electricity, the utility Norvolt said."_s
        << u"Norvolt said 41,000 people had no electricity after the storm."_s << u"unit-changed critical"_s;
    QTest::newRow("companies, workers")
        << u"Around 5,200 companies have applied for the wage subsidy, the labour office said."_s
        << u"According to the labour office about 5,200 workers have asked for the wage subsidy."_s
        << u"unit-changed critical"_s;
    QTest::newRow("the upper end")
        << u"The delay will cost the operator between 3 million and 5 million crowns a week, its director said."_s
        << u"Each week of delay costs the operator 5 million crowns."_s << u"figure-altered major"_s;
    QTest::newRow("the lower end") << u"Doctors expect him to be out for between three and four months."_s
                                   << u"He will be out for three months, doctors expect."_s
                                   << u"figure-altered major"_s;
    QTest::newRow("a day added")
        << u"The ferry company cancelled 86 of its 120 sailings planned for Saturday and Sunday."_s
        << u"The ferry company is scrapping 86 sailings a day this weekend."_s << u"unit-changed critical"_s;
    QTest::newRow("a total, a year")
        << u"The scheme will save the council 2 million pounds over its five-year life, officials said."_s
        << u"Officials said the council would save 2 million pounds a year with the scheme."_s
        << u"unit-changed critical"_s;
    QTest::newRow("a wider market")
        << u"The merged group would control 34% of the frozen fish market but only 9% of the fresh one, analysts said."_s
        << u"Analysts said the merged group would hold 34 per cent of the fish market."_s
        << u"scope-changed major"_s;
    QTest::newRow("all of the staff")
        << u"About 30% of night nurses called in sick on Sunday, the hospital said."_s
        << u"On Sunday 30 per cent of the hospital's staff called in sick, it said."_s
        << u"scope-changed major"_s;
    QTest::newRow("some of the people")
        << u"A survey published on Monday found that 58% of Danmarians opposed the tax."_s
        << u"According to a survey out on Monday, 58 per cent of car owners are against the tax."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("two counts in one")
        << u"The inquiry heard 310 witnesses and studied 9,000 letters."_s
        << u"In the inquiry, 9,000 witnesses and letters were heard and studied."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("free, half price")
        << u"Nurses will be able to park for free at the clinic from May."_s
        << u"From May, nurses will be able to park at the clinic at half price."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("a third lower")
        << u"The council said last month that the savings might be about a third lower than the ministry expected."_s
        << u"The savings might be about a third greater than the ministry expected, the council said last month."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("each, in all") << u"The four skippers were fined 500 crowns each."_s
                                  << u"The four skippers were fined a total of 500 crowns."_s
                                  << u"figure-misplaced critical"_s;
    QTest::newRow("each, of nobody knows whom")
        << u"The four skippers were fined 500 crowns each."_s << u"The four skippers were fined 500 crowns."_s
        << u"figure-misplaced major"_s;
    QTest::newRow("what the failed were, who failed")
        << u"Of the pupils who failed, 58% were boys, the board said."_s
        << u"The board said 58% of boys had failed."_s << u"figure-misplaced critical"_s;
    QTest::newRow("of loans, of those who have them")
        << u"About 60% of loans in Norland have variable rates."_s
        << u"About 60% of households in Norland have a loan with a variable rate."_s
        << u"scope-changed major"_s;
    QTest::newRow("those who have so many")
        << u"The law will apply to firms with more than 50 cooks."_s << u"The law will apply to 50 firms."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("those who are still there")
        << u"The court fined 40 skippers, and nine of them remain in custody."_s
        << u"Of the skippers, 40 remain in custody."_s << u"figure-misplaced critical"_s;
    QTest::newRow("pairs of a thing")
        << withLead(u"Some 1,200 pairs of puffins breed on Norvik Head, above the new quay."_s)
        << withLead(u"Anglers fear for the 1,200 puffins that breed on Norvik Head, above the new quay."_s)
        << u"figure-misplaced critical"_s;
    QTest::newRow("the dead for the hurt")
        << withLead(u"Wardens had picked up 17 frozen swans on Norvik beach by noon, Ulla Brandt said."_s)
        << withLead(u"By noon wardens had picked up 17 dead swans on Norvik beach, Ulla Brandt said."_s)
        << u"figure-misplaced critical"_s;
    QTest::newRow("a share of the gross product, of the budget")
        << withLead(u"The debt of Norvik stands at 64% of gross domestic product, the clerk said."_s)
        << withLead(u"The debt of Norvik stands at 64% of the budget, the clerk said."_s)
        << u"figure-misplaced critical"_s;
}

void TestFindingRecastFigures::oneChange()
{
    verifyFound();
}

void TestFindingRecastFigures::nothingGrave_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("those that were not")
        << u"The crew said five of the ship's seven rafts had been lowered."_s
        << u"The crew said two of the ship's seven rafts were never lowered."_s;
    QTest::newRow("two counts of a list in one")
        << u"The yard built 15 ferries in March and 9 in April, its owner said."_s
        << u"The yard built 24 ferries in March and April, its owner said."_s;
    QTest::newRow("two sorts in one") << u"The gale sank 11 trawlers and 7 barges, the harbour master said."_s
                                      << u"The gale sank 18 vessels, the harbour master said."_s;
    QTest::newRow("a share for two counts")
        << u"Of 56 delegates, 35 voted for the pact."_s << u"Five in eight delegates voted for the pact."_s;
    QTest::newRow("a share beside the whole")
        << u"Of the 120 flats in the tower, 30 were flooded overnight."_s
        << u"A quarter of the 120 flats in the tower were flooded overnight."_s;
    QTest::newRow("one span in two units")
        << u"Almost 70 centimetres of snow fell on the Arden plateau in 48 hours, the weather service said on Sunday."_s
        << u"Nearly 70 centimetres of snow came down on the Arden plateau in two days, according to the weather service."_s;
    QTest::newRow("a decade, and six")
        << u"A court sentenced the former treasurer to six years in prison for stealing from the club over a decade."_s
        << u"The former treasurer, who stole from the club for ten years, was jailed for six by a court."_s;
    QTest::newRow("a ceiling kept")
        << u"The levy will not exceed 4% of turnover, the ministry said in its draft."_s
        << u"The ministry's draft caps the levy at 4 per cent of turnover."_s;
    QTest::newRow("a ceiling, at best") << u"Growth will not exceed 2% this year, the bank predicts."_s
                                        << u"The bank predicts growth of 2 per cent at best this year."_s;
    QTest::newRow("homes, households")
        << u"The storm left 41,000 homes without electricity, the utility Norvolt said."_s
        << u"Norvolt said 41,000 households had no electricity after the storm."_s;
    QTest::newRow("the end as an end")
        << u"The region can expect 20 to 40 millimetres of rain on Saturday, forecasters said."_s
        << u"Forecasters expect up to 40 millimetres of rain in the region on Saturday."_s;
    QTest::newRow("from one to the other")
        << u"The price rose from 40 to 55 crowns within a week, traders said."_s
        << u"Within a week the price climbed to 55 crowns, traders said."_s;
    QTest::newRow("daily, a day") << u"The museum counts 900 visitors daily in July."_s
                                  << u"In July, 900 visitors a day come to the museum."_s;
    QTest::newRow("a day after")
        << u"The airline laid on 14 extra flights for Sunday."_s
        << u"The airline put on 14 extra flights on Sunday, a day after the storm."_s;
    QTest::newRow("the market named before")
        << u"The brand has 41% of the organic milk market."_s
        << u"Organic milk is what the brand is known for.\nIt has 41 per cent of that market."_s;
    QTest::newRow("voters") << u"The poll found that 64% of Norlanders wanted an early election."_s
                            << u"An early election is wanted by 64 per cent of voters, the poll found."_s;
    QTest::newRow("more than both") << u"The inquiry heard 310 witnesses and studied 9,000 letters."_s
                                    << u"More than 9,000 witnesses and letters were heard and studied."_s;
    QTest::newRow("each, to every one")
        << u"Winners get 500 crowns each."_s << u"The prize for each winner is 500 crowns."_s;
    QTest::newRow("each of both") << u"The brothers were jailed for six years each."_s
                                  << u"Both brothers were jailed for six years."_s;
    QTest::newRow("what the failed were, told the other way round")
        << u"Of the pupils who failed, 58% were boys, the board said."_s
        << u"The board said 58% of the pupils who failed were boys."_s;
    QTest::newRow("of loans, the loans last") << u"About 60% of loans in Norland have variable rates."_s
                                              << u"Variable rates apply to about 60% of loans in Norland."_s;
    QTest::newRow("of homes, of households")
        << u"About 60% of homes in Norland have gas heating."_s
        << u"About 60% of households in Norland heat their homes with gas."_s;
    QTest::newRow("firms that have so many")
        << u"The law will apply to firms with more than 50 cooks."_s
        << u"Firms that have over 50 cooks will be covered by the law."_s;
    QTest::newRow("those who are still there, kept")
        << u"The court fined 40 skippers, and nine of them remain in custody."_s
        << u"Nine of the 40 skippers whom the court fined remain in custody."_s;
    QTest::newRow("pairs in another place")
        << withLead(u"Some 1,200 pairs of puffins breed on Norvik Head, above the new quay."_s)
        << withLead(u"Norvik Head, above the new quay, is home to some 1,200 breeding puffin pairs."_s);
    QTest::newRow("the dead in other words")
        << withLead(u"Wardens had picked up 17 frozen swans that had died on Norvik beach by noon."_s)
        << withLead(u"By noon wardens had picked up 17 dead swans on Norvik beach."_s);
    QTest::newRow("the gross product in short")
        << withLead(u"The debt of Norvik stands at 64% of gross domestic product, the clerk said."_s)
        << withLead(u"The debt of Norvik stands at 64% of GDP, the clerk said."_s);
}

void TestFindingRecastFigures::nothingGrave()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QCOMPARE(graveIn({left, right}), QString());
}

QTEST_APPLESS_MAIN(TestFindingRecastFigures)
#include "tst_finding_recast_figures.moc"

#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Numbers that are kept and told of another thing, moment or holder, and honest rewrites beside them. A line
/// is a sentence.
class TestFindingMovedFigures final : public QObject {
    Q_OBJECT

private slots:
    void oneChange_data();
    void oneChange();
    void nothingGrave_data();
    void nothingGrave();
};

void TestFindingMovedFigures::oneChange_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("percent, pence")
        << u"The bank's shares lost 7% to 210 pence after the announcement."_s
        << u"Shares in the bank dropped by 7 pence to 210 pence following the announcement."_s
        << u"unit-changed critical"_s;
    QTest::newRow("two ages, exchanged")
        << u"A plumber, 38, and a nurse, 29, were treated for burns on Sunday."_s
        << u"A nurse, 38, and a plumber, 29, were treated for burns on Sunday."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("percent, a sum of money")
        << u"The brewer's sales in the north fell 4% to 120 million crowns, it said."_s
        << u"The brewer said that its northern sales fell by 4 million to 120 million crowns."_s
        << u"unit-changed critical"_s;
    QTest::newRow("cents, percent")
        << u"The tax on diesel will go up by 5 cents a litre in May, the ministry said."_s
        << u"The tax on diesel will go up by 5 percent in May, according to the ministry."_s
        << u"unit-changed critical"_s;
    QTest::newRow("step and level in one currency")
        << u"Stock in Halvard Motors rose 12% to 31.50 euros on Friday, its best day since spring."_s
        << u"On Friday the stock of Halvard Motors went up by 12 euros to 31.50 euros, its best day since the spring."_s
        << u"unit-changed critical"_s;
    QTest::newRow("child, family") << u"The allowance is 40 euros per child per month, up from 30 euros."_s
                                   << u"A family will get 40 euros a month, instead of 30 euros now."_s
                                   << u"unit-changed critical"_s;
    QTest::newRow("person, household")
        << u"The plant will use 30 litres of water per person per day."_s
        << u"The plant will use 30 litres of water per household per day."_s << u"unit-changed critical"_s;
    QTest::newRow("below the average, of the average")
        << u"Snowfall in the Alps this winter was 30% below average, the service said."_s
        << u"The Alps had just 30% of their average snowfall this winter, the service said."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("lower, of it") << u"Output at the plant was 60% lower than in May."_s
                                  << u"Output at the plant was just 60% of that in May."_s
                                  << u"figure-misplaced critical"_s;
    QTest::newRow("together, alone") << u"Both airlines combined carry 70% of passengers to the island."_s
                                     << u"Lumair carries 70% of passengers to the island on its own."_s
                                     << u"figure-misplaced critical"_s;
    QTest::newRow("goes ahead, blocked")
        << u"The analyst put the chance of the merger going ahead at 40%, down from 80%."_s
        << u"The analyst saw a 40% chance that the merger would be blocked."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("works, fails") << u"There is a 25% chance that the vaccine works in children, she said."_s
                                  << u"There is a 25% chance that the vaccine fails in children, she said."_s
                                  << u"figure-misplaced critical"_s;
    QTest::newRow("short of it, enough")
        << u"The bill got 59 votes, one short of the 60 needed."_s
        << u"The bill got 59 votes, enough to pass."_s << u"meaning-reversed critical"_s;
    QTest::newRow("at night, by day")
        << u"The bridge will be closed between 8 p.m. and 5 a.m., the council said."_s
        << u"The council said that the bridge would be shut from 5 a.m. to 8 p.m."_s
        << u"time-changed critical"_s;
    QTest::newRow("dead and missing")
        << u"A fire in a mill killed four workers and left two missing on Monday, the police said."_s
        << u"Six killed in mill fire, police say"_s << u"figure-altered critical"_s;
    QTest::newRow("before and after")
        << u"Profit came to 41 million euros, compared with 56 million a year earlier."_s
        << u"Profit came to 56 million euros, after 41 million in the previous year."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("forecast anew")
        << u"The bank expects growth of 1.8% this year, down from the 2.4% it forecast in March."_s
        << u"The bank expects growth of 2.4% this year, having forecast 1.8% in March."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("done and left")
        << u"The crew had drilled 300 metres into the rock and had about 450 metres left to go."_s
        << u"The crew has drilled its way through 450 metres of rock, which leaves about 300 metres."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("who gives how many")
        << u"Under the plan, Norland would return 340 sailors and Vesk would free 120 fishermen."_s
        << u"Under the plan, Vesk would hand over 340 sailors and get 120 of its fishermen back."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("the second, the third time")
        << u"It is the second extension of the truce since May."_s
        << u"It is the third time that the truce has been extended since May."_s
        << u"figure-altered critical"_s;
    QTest::newRow("part, whole") << u"Three of the 15 posts are vacant, the hospital said."_s
                                 << u"Fifteen posts are vacant, the hospital said."_s
                                 << u"figure-misplaced critical"_s;
    QTest::newRow("part, all of them")
        << u"The cuts will affect about 300,000 of the city's 900,000 people."_s
        << u"From Monday all 900,000 inhabitants of the city will feel the cuts."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("owner, owned") << u"Shares in Northgate, which owns 70% of Calder Foods, fell 5.2%."_s
                                  << u"Shares in Calder Foods fell 5.2%."_s << u"figure-misplaced critical"_s;
    QTest::newRow("coal, gas")
        << u"Solar plants provide 18% of the power, against 30% for coal, the operator said."_s
        << u"Solar plants provide 18% of the power and gas 30%, the operator said."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("another nation")
        << u"Norland and Estravia trade a lot.\nPolls suggest that 62% of Norlanders back the plan, up from 48% a year ago."_s
        << u"Norland and Estravia trade a lot.\nIn Estravia, support for the plan has risen to 62% from 48% a year ago, polls suggest."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("those with another wish")
        << u"Two members of the board, including Ida Lund, preferred to leave the fee as it was, while one wanted to scrap it."_s
        << u"The remaining three, among them Ida Lund, preferred to leave the fee as it was."_s
        << u"figure-altered critical"_s;
    QTest::newRow("three, fourteen")
        << u"Fourteen passengers were taken to hospital.\nThree were in a serious condition at the clinic in Arden, a doctor said."_s
        << u"Fourteen passengers were taken to hospital.\nFourteen of them were in a serious condition at the clinic in Arden, a doctor said."_s
        << u"figure-altered critical"_s;
    QTest::newRow("two weeks' time") << u"The talks should resume within two weeks, she said."_s
                                     << u"The talks should resume in two weeks' time, she said."_s
                                     << u"hedge-changed major"_s;
    QTest::newRow("those in schools")
        << u"About 8,000 people have fled the coast, and 2,100 are being put up in schools and tents."_s
        << u"Some 8,000 people have fled the coast and are being put up in schools and tents."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("of which") << u"The ministry tested 400 samples, of which 12 were contaminated."_s
                              << u"The ministry found 400 contaminated samples."_s
                              << u"figure-misplaced critical"_s;
    QTest::newRow("what the money was for")
        << u"The airline has paid 12 million crowns to settle 30 claims.\nAbout 400 passengers may yet sue."_s
        << u"The airline has paid 12 million crowns to 400 passengers."_s << u"figure-misplaced critical"_s;
    QTest::newRow("before the end, into it")
        << u"The valve was changed three weeks before the trial was stopped."_s
        << u"The valve was changed three weeks into the trial."_s << u"time-changed critical"_s;
    QTest::newRow("a third of others")
        << u"A third of the mortgages will run out next year, the bank said."_s
        << u"A third of the population will see loans run out next year, the bank said."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("over some years") << u"The union wants a pay rise of 8% over three years."_s
                                     << u"The union wants a pay rise of 8%."_s << u"scope-changed major"_s;
    QTest::newRow("lower, higher") << u"The council expects costs 30% lower than the builder's estimate."_s
                                   << u"The council expects costs 30% higher than the builder's estimate."_s
                                   << u"figure-misplaced critical"_s;
    QTest::newRow("since then, in the month")
        << u"Residents complained about the smell at least five times since April."_s
        << u"Residents complained about the smell at least five times in the month of April."_s
        << u"time-changed major"_s;
    QTest::newRow("a month in front")
        << u"Under the rule, drivers of old cars will pay 12 crowns to enter the centre from July."_s
        << u"From January, drivers of old cars will pay 12 crowns in order to enter the centre."_s
        << u"time-changed major"_s;
    QTest::newRow("by a quarter, by a half")
        << u"Wheat exports dropped by a quarter last year because of the war."_s
        << u"Wheat exports fell by a half last year because of the war."_s << u"figure-altered critical"_s;
    QTest::newRow("the number of another verb")
        << u"The mine employs 700 people and supports 2,000 jobs in the region."_s
        << u"The mine employs 2,000 people."_s << u"figure-misplaced critical"_s;
    QTest::newRow("those in schools, with districts between")
        << u"About 27,000 people have fled their homes in three districts, and 9,400 are being housed in schools and churches."_s
        << u"Some 27,000 people are homeless and are sleeping in schools and churches."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("working days, days")
        << u"The bank must answer the ombudsman within 15 working days, a spokesman said."_s
        << u"The bank has 15 days to answer the ombudsman, a spokesman said."_s << u"unit-changed critical"_s;
    QTest::newRow("days, business days")
        << u"Travellers have 20 days to return the form."_s
        << u"Travellers have 20 business days to return the form."_s << u"unit-changed critical"_s;
    QTest::newRow("what is made of them")
        << u"The works turned out 9,000 bicycle tyres last year."_s
        << u"The works turned out 9,000 bicycles last year."_s << u"figure-misplaced critical"_s;
    QTest::newRow("a ceiling told as a count")
        << u"The museum took up all 11 of the auditor's proposals, including a cap of 30 on the size of school parties."_s
        << u"The museum has taken up the auditor's 30 proposals."_s << u"figure-misplaced critical"_s;
    QTest::newRow("hurt among some of them")
        << u"The guard said 22 people were held and seven injured, three of them stewards."_s
        << u"There were 22 arrests and seven injuries among stewards, the guard said."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("weeks after, when")
        << u"Farmers have blocked the bridge since 4 March, three weeks after the toll was raised."_s
        << u"Farmers have held the bridge since 4 March, when the toll was raised."_s
        << u"time-changed major"_s;
    QTest::newRow("of the other, in a relative clause")
        << u"Orrin Mills cut 40 jobs in March.\nTessin Steel cut 90 jobs in April.\nBoth blamed the price of power."_s
        << u"Orrin Mills, which cut 90 jobs, and Tessin Steel both blamed the price of power."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("of the other, in a list")
        << u"Sweden promised 40 boats.\nNorland promised 15 boats and Estravia eight.\nThey sail in May."_s
        << u"Norland, which promised 40 boats, said they would sail in May."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("to whom they were given")
        << u"They gave out 600 blankets to refugees."_s << u"They looked after 600 refugees."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("soldiers, their vehicles")
        << u"The alliance will send 600 soldiers to the border, ministers agreed."_s
        << u"Ministers agreed that the alliance would send 600 tanks to the border."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("of GDP, of the budget")
        << u"Spending on roads will rise to 2.5% of GDP by 2027, the minister said."_s
        << u"The minister said spending on roads would climb to 2.5% of the budget by 2027."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("cases, deaths") << u"The panel looked at 74 cases at the two clinics."_s
                                   << u"The panel considered 74 deaths at the two clinics."_s
                                   << u"figure-misplaced critical"_s;
}

void TestFindingMovedFigures::oneChange()
{
    verifyFound();
}

void TestFindingMovedFigures::nothingGrave_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("percent kept")
        << u"The bank's shares lost 7% to 210 pence after the announcement."_s
        << u"Shares in the bank dropped by 7 percent to 210 pence following the announcement."_s;
    QTest::newRow("of GDP, of the economy")
        << u"Spending on roads will rise to 2.5% of GDP by 2027, the minister said."_s
        << u"The minister said spending on roads would climb to 2.5% of the economy by 2027."_s;
    QTest::newRow("ages behind those whose they are, in another order")
        << u"A plumber, 38, and a nurse, 29, were treated for burns on Sunday."_s
        << u"A nurse, 29, and a plumber, 38, were treated for burns on Sunday."_s;
    QTest::newRow("each child")
        << u"The allowance is 40 euros per child per month, up from 30 euros."_s
        << u"For every child, parents will get 40 euros a month, instead of 30 euros now."_s;
    QTest::newRow("each household, and each person")
        << u"Households use an average of 300 litres a day, or 120 litres per person."_s
        << u"An average household uses 300 litres a day, which is 120 litres for each person."_s;
    QTest::newRow("less than usual")
        << u"Snowfall in the Alps this winter was 30% below average, the service said."_s
        << u"The Alps had 30% less snow than usual this winter, the service said."_s;
    QTest::newRow("between them") << u"The two groups together own 44% of the mine."_s
                                  << u"Between them, the two groups own 44% of the mine."_s;
    QTest::newRow("the same chance")
        << u"The analyst put the chance of the merger going ahead at 40%."_s
        << u"The analyst thought that the merger had a 40% chance of being completed."_s;
    QTest::newRow("the same hours")
        << u"The taps will be shut off between 10 p.m. and 6 a.m. in 40 villages."_s
        << u"In 40 villages the taps will be dry from 10 p.m. until 6 a.m."_s;
    QTest::newRow("the dead alone")
        << u"A fire in a mill killed four workers and left two missing on Monday, the police said."_s
        << u"Four killed in mill fire, police say"_s;
    QTest::newRow("above it, enough")
        << u"The Greens stood at 4.2%, just above the 4% needed to enter parliament."_s
        << u"The Greens were on 4.2%, just above the 4% that is enough to enter parliament."_s;
    QTest::newRow("told the other way round")
        << u"Profit came to 41 million euros, compared with 56 million a year earlier."_s
        << u"A year earlier profit was 56 million euros; it has now come to 41 million."_s;
    QTest::newRow("still to clear")
        << u"Workers have cleared 12 kilometres of the track and still have 30 kilometres to clear."_s
        << u"There are 30 kilometres of track still to clear, after 12 kilometres were finished."_s;
    QTest::newRow("got back")
        << u"Under the plan, Norland would return 340 sailors and Vesk would free 120 fishermen."_s
        << u"Under the plan, Vesk would get 340 sailors back and hand over 120 fishermen."_s;
    QTest::newRow("in return")
        << u"Under the plan, Norland would return 340 sailors and Vesk would free 120 fishermen."_s
        << u"Vesk would let 120 fishermen go in return for 340 of its sailors."_s;
    QTest::newRow("the second time")
        << u"It is the second extension of the truce since May."_s
        << u"It is the second time that the truce has been extended since May."_s;
    QTest::newRow("a third of them")
        << u"The cuts will affect about 300,000 of the city's 900,000 people."_s
        << u"About a third of the city's 900,000 people will be affected by the cuts."_s;
    QTest::newRow("its own nation")
        << u"Norland and Estravia trade a lot.\nPolls suggest that 62% of Norlanders back the plan, up from 48% a year ago."_s
        << u"Norland and Estravia trade a lot.\nIn Norland, support for the plan has risen to 62% from 48% a year ago, polls suggest."_s;
    QTest::newRow("the same owner")
        << u"Cement makers accounted for 9% of the country's emissions, against 40% for farming, the group said."_s
        << u"Farming accounted for 40% of emissions and cement makers for 9%, the group said."_s;
    QTest::newRow("in one list")
        << u"The men, aged 37 and 51, were arrested on suspicion of theft at a house in Arden."_s
        << u"The pair, who are 51 and 37 and have not been named, were arrested in Arden on suspicion of theft."_s;
    QTest::newRow("above what was foreseen")
        << u"The river rose to 3.1 metres, about 40 cm more than the models had predicted."_s
        << u"The river rose to 3.1 metres, some 40 centimetres above what the models had indicated."_s;
    QTest::newRow("nearly a kilometre")
        << u"The tunnel is about 900 metres long, the office said."_s
        << u"The tunnel is a little under a kilometre long, the office said."_s;
    QTest::newRow("a person, each person")
        << u"Consumption will be capped at 150 litres per person per day."_s
        << u"Each person will be allowed 150 litres a day."_s;
    QTest::newRow("will see it halved")
        << u"Farmers, whose quota was cut by a fifth in May, will see it halved."_s
        << u"The quota of farmers, already cut by a fifth in May, will be halved."_s;
    QTest::newRow("the minute of a goal")
        << u"Helm scored in the 14th minute and Dorn converted a penalty in the 38th."_s
        << u"Helm scored in the 14th minute, and before the break Dorn made it two from the penalty spot."_s;
    QTest::newRow("the size of a city")
        << u"He promised to modernise the port, the largest employer in the city of 186,000."_s
        << u"He promised to modernise the port, the largest employer in the city."_s;
    QTest::newRow("the rest of the judges")
        << u"Four of 20 buses were out of service."_s << u"Sixteen of the 20 buses were running."_s;
    QTest::newRow("the rest of a hundred")
        << u"Rainfall was 40% of the normal level in June."_s << u"In June it rained 60% less than normal."_s;
    QTest::newRow("shareholders") << u"Arden shareholders will receive 412 pence a share."_s
                                  << u"Shareholders in Arden receive 412 pence for each share."_s;
    QTest::newRow("for claims, and others")
        << u"The airline has paid 12 million crowns to settle 30 claims.\nAbout 400 passengers may yet sue."_s
        << u"The airline has paid 12 million crowns for 30 claims, and 400 passengers may yet sue."_s;
    QTest::newRow("the same order") << u"The coach was dismissed ten days before the final."_s
                                    << u"The final came ten days after the coach was dismissed."_s;
    QTest::newRow("in three years") << u"The union wants a pay rise of 8% over three years."_s
                                    << u"The union wants pay to rise by 8% in three years."_s;
    QTest::newRow("since then all the same")
        << u"Residents complained at least five times since April."_s
        << u"Since April, residents have complained at least five times."_s;
    QTest::newRow("the same month in front")
        << u"Under the rule, drivers of old cars will pay 12 crowns to enter the centre from July."_s
        << u"From July, drivers of old cars will pay 12 crowns in order to enter the centre."_s;
    QTest::newRow("employs and supports")
        << u"The mine employs 700 people and supports 2,000 jobs in the region."_s
        << u"With 700 people in its pay, the mine supports 2,000 jobs in the region."_s;
    QTest::newRow("killed or injured")
        << u"Three climbers were killed and four were injured in an avalanche on Sunday."_s
        << u"Seven climbers were killed or injured in an avalanche on Sunday."_s;
    QTest::newRow("business days, working days")
        << u"The bank must answer the ombudsman within 15 business days."_s
        << u"Within 15 working days the bank must answer the ombudsman."_s;
    QTest::newRow("working days told in full before")
        << u"The bank must answer within 15 working days.\nThe 15 working days begin on Monday, the ombudsman said."_s
        << u"The bank must answer within 15 working days.\nThe 15 days begin on Monday, the ombudsman said."_s;
    QTest::newRow("sold as many") << u"The maker reported 9,000 car sales in May."_s
                                  << u"The maker sold 9,000 cars in May."_s;
    QTest::newRow("of a kind that needs no word")
        << u"The hall has 400 folding chairs."_s << u"The hall has 400 chairs."_s;
    QTest::newRow("a ceiling told as one")
        << u"The museum took up all 11 of the auditor's proposals, including a cap of 30 on the size of school parties."_s
        << u"School parties will be limited to 30, one of 11 proposals by the auditor that the museum has taken up."_s;
    QTest::newRow("hurt, stewards among them")
        << u"The guard said seven were injured, three of them stewards."_s
        << u"Seven were injured, stewards among them, the guard said."_s;
    QTest::newRow("later, and when")
        << u"The bridge has been blocked since 4 March, three weeks after the toll was raised."_s
        << u"The bridge has been blocked since 4 March, after the toll was raised."_s;
    QTest::newRow("each its own, in one sentence")
        << u"Orrin Mills cut 40 jobs in March.\nTessin Steel cut 90 jobs in April.\nBoth blamed the price of power."_s
        << u"Orrin Mills, which cut 40 jobs, and Tessin Steel, which cut 90, both blamed the price of power."_s;
    QTest::newRow("together")
        << u"Vale Council will pay 4 million crowns.\nThe Ministry of Transport will pay 9 million crowns."_s
        << u"Vale Council and the Ministry of Transport will together pay 13 million crowns."_s;
    QTest::newRow("each its own, respectively")
        << u"Norway gave 15 million crowns to the museum.\nDenmark gave 9 million crowns."_s
        << u"Denmark and Norway gave 9 million crowns and 15 million crowns respectively."_s;
    QTest::newRow("through another")
        << u"Orrin Mills will cut 40 jobs.\nIts subsidiary Tessin Steel will cut 90 jobs."_s
        << u"Orrin Mills will cut 40 jobs of its own and, through a subsidiary, another 90 jobs."_s;
    QTest::newRow("kept, and to whom")
        << u"They gave out 600 blankets to refugees."_s << u"Refugees were given 600 blankets."_s;
    QTest::newRow("those of whom") << u"Leaders of 14 guilds signed the charter on Monday."_s
                                   << u"On Monday 14 leaders signed the charter."_s;
    QTest::newRow("on two days, on both")
        << u"Guards held 12 hikers on Friday.\nThey held 31 hikers on Saturday."_s
        << u"Guards held 43 hikers on Friday and Saturday."_s;
    QTest::newRow("working days off")
        << u"Clerks will get 10 working days of leave."_s << u"Clerks will get 10 days off work."_s;
}

void TestFindingMovedFigures::nothingGrave()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QCOMPARE(graveIn({left, right}), QString());
}

QTEST_APPLESS_MAIN(TestFindingMovedFigures)

#include "tst_finding_moved_figures.moc"

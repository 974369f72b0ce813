#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Numbers and days that a rewrite gives to another thing, and what beside them must alarm nobody.
class TestFindingFigures final : public QObject {
    Q_OBJECT

private slots:
    void oneChange_data();
    void oneChange();
    void nothingGrave_data();
    void nothingGrave();
    void messagesNameWhatIsCounted();
};

/// Among what is grave is the finding that is expected. A line is a sentence.
void TestFindingFigures::oneChange_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("fates exchanged")
        << u"The blast at the Orrel quarry left 12 workers dead and 35 injured, the mine inspectorate said on Monday.\nRescuers worked through the night."_s
        << u"An explosion at the Orrel quarry injured 12 workers and killed 35, according to the mine inspectorate on Monday.\nRescuers worked through the night."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("money exchanged")
        << u"The city will spend 14 million euros on schools and 9 million on roads next year, the treasurer said.\nTaxes stay flat."_s
        << u"Next year roads will get 14 million euros and schools 9 million, the city's treasurer said.\nTaxes stay flat."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("a number moved to another fate")
        << u"Five miners were killed and 18 were trapped when a shaft flooded near Dorno, the labour ministry said.\nPumps were flown in."_s
        << u"Eighteen miners were killed when a shaft flooded near Dorno, the labour ministry said.\nPumps were flown in."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("what befell houses, exchanged")
        << u"About 1,500 houses lost power and 300 were flooded, the fire chief said.\nSchools are shut."_s
        << u"Schools are shut.\nSome 1,500 houses were flooded, and 300 lost power, the fire chief said."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("men and women exchanged")
        << u"Men make up 60 percent of the staff and women 40 percent, the report said.\nThe firm wants to change that."_s
        << u"Women are 60 percent of the firm's staff, the report said, and men 40 percent.\nThe firm wants to change that."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("what it cost, over budget")
        << u"The tunnel has cost 3.1 billion francs, 400 million above its budget, auditors said.\nIt opens in May."_s
        << u"Auditors said the tunnel went 3.1 billion francs over budget.\nIt opens in May."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("another weekday")
        << u"The court will hear the appeal on Wednesday, a clerk said.\nBoth sides have filed papers."_s
        << u"A clerk said that judges are to take up the appeal on Thursday.\nBoth sides have filed papers."_s
        << u"time-changed major"_s;
    QTest::newRow("another month")
        << u"The museum reopens in April after two years of repairs, its director said.\nTickets are on sale."_s
        << u"After two years of repairs the museum will open its doors again in June, its director said.\nTickets are on sale."_s
        << u"time-changed major"_s;
    QTest::newRow("another date")
        << u"Applications for the grant must be in by 3 October, the ministry said.\nAbout 500 farms can apply."_s
        << u"Farms have to hand in their applications for the grant by 3 November, the ministry said.\nAbout 500 farms can apply."_s
        << u"time-changed critical"_s;
    QTest::newRow("until, not before")
        << u"Tenants have until 1 June to leave the tower, the housing office said.\nLifts are out of order."_s
        << u"Tenants may not leave the tower before 1 June, the housing office said.\nLifts are out of order."_s
        << u"time-changed major"_s;
    QTest::newRow("a sum of money")
        << u"The bank will pay 350,000 dollars to each customer who was cheated, its lawyer said.\nA judge must agree."_s
        << u"Each cheated customer will get a sum of money from the bank, its lawyer said.\nA judge must agree."_s
        << u"figure-lost major"_s;
    QTest::newRow("several of")
        << u"Inspectors found that at least seven of the extinguishers were empty, the fire service said.\nThe hotel was fined."_s
        << u"According to the fire service, inspectors found several of the extinguishers empty.\nThe hotel was fined."_s
        << u"figure-lost major"_s;
    QTest::newRow("within hours")
        << u"Engineers restored power three hours after the storm, the utility said.\nLines are being checked."_s
        << u"Power was back within hours of the storm, the utility said.\nLines are being checked."_s
        << u"figure-lost major"_s;
    QTest::newRow("for a while")
        << u"The airport was shut for 48 hours after the crash, the operator said.\nFlights were sent to Brenn."_s
        << u"After the crash the airport was shut for a while, the operator said.\nFlights were sent to Brenn."_s
        << u"figure-lost major"_s;
    QTest::newRow("the eight injured")
        << u"A bus rolled off a road near Tarn on Sunday, killing four people and injuring nine, police said.\nThe driver is in custody.\nAll the injured were taken to Brenn.\nThe bus was new."_s
        << u"A bus rolled off a road near Tarn on Sunday, killing four people and injuring nine, police said.\nThe driver is in custody.\nThe eight injured were all taken to Brenn.\nThe bus was new."_s
        << u"contradiction major"_s;
    QTest::newRow("the 26 complaints")
        << u"The ombudsman received 23 complaints about the clinic in May.\nThe clinic's director has resigned.\nMost of the complaints were about long waits."_s
        << u"The ombudsman received 23 complaints about the clinic in May.\nThe clinic's director has resigned.\nMost of the 26 complaints were about long waits."_s
        << u"contradiction major"_s;
    QTest::newRow("the four defendants")
        << u"Three men went on trial on Monday over the bank raid.\nThey wore masks, prosecutors say.\nThe defendants have pleaded not guilty."_s
        << u"Three men went on trial on Monday over the bank raid.\nThey wore masks, prosecutors say.\nThe four defendants have pleaded not guilty."_s
        << u"contradiction major"_s;
    QTest::newRow("a forecast told as a result")
        << u"Exports are forecast to rise 6 percent this year, the trade board said in May.\nSteel leads the list."_s
        << u"Exports rose 6 percent this year, the trade board said in May.\nSteel leads the list."_s
        << u"strength-changed major"_s;
    QTest::newRow("what it can carry")
        << u"The new ferry can carry 900 passengers, the line said.\nIt sails on Monday."_s
        << u"The new ferry carried 900 passengers, the line said.\nIt sails on Monday."_s
        << u"strength-changed major"_s;
    QTest::newRow("percentage points")
        << u"The Liberals gained 5 percentage points to reach 29 percent, a poll showed on Friday.\nThe Greens fell."_s
        << u"A poll on Friday put the Liberals on 29 percent, 5 percent more than before.\nThe Greens fell."_s
        << u"unit-changed critical"_s;
    QTest::newRow("percentage points to a level")
        << u"The Liberals slipped by 1.4 percentage points to 5.2 percent, a poll showed on Friday.\nThe Greens fell."_s
        << u"The Liberals slipped by 1.4 percent to 5.2 percent, a poll showed on Friday.\nThe Greens fell."_s
        << u"unit-changed critical"_s;
    QTest::newRow("degrees")
        << u"The mercury rose to 98 degrees Fahrenheit in Port Clay on Tuesday, a record.\nPools stayed open late."_s
        << u"In Port Clay it was 98 degrees Celsius on Tuesday, a record.\nPools stayed open late."_s
        << u"unit-changed critical"_s;
    QTest::newRow("pounds by the thousand")
        << u"The firm will invest 2 million pounds in the plant, its owner said.\nJobs are safe."_s
        << u"Its owner said that 2 billion pounds would go into the plant.\nJobs are safe."_s
        << u"unit-changed critical"_s;
    QTest::newRow("at least, no more than")
        << u"The mudslide buried at least 60 homes, the governor said.\nRoads are cut."_s
        << u"No more than 60 homes were buried by the mudslide, the governor said.\nRoads are cut."_s
        << u"hedge-changed major"_s;
    QTest::newRow("a month, a year")
        << u"Parents will pay 30 dollars more a month for the school bus, the board said.\nThe buses are new."_s
        << u"From autumn the school bus will cost parents an extra 30 dollars a year, the board said.\nThe buses are new."_s
        << u"unit-changed critical"_s;
    QTest::newRow("a total, every year")
        << u"The state will put 8 billion francs into its hospitals over the next six years, the treasurer said.\nNurses were pleased."_s
        << u"Hospitals are to get 8 billion francs every year for the next six years, the treasurer said.\nNurses were pleased."_s
        << u"unit-changed critical"_s;
    QTest::newRow("per day, every week")
        << u"The mill turns 40 tonnes of old paper into new rolls per day, its owner said.\nIt is by the river."_s
        << u"Forty tonnes of old paper are turned into new rolls at the mill every week, its owner said.\nIt is by the river."_s
        << u"unit-changed critical"_s;
    QTest::newRow("frost by another scale")
        << u"It was minus 18 degrees Fahrenheit in Coldbrook on Friday, a record.\nPipes burst."_s
        << u"In Coldbrook it got as cold as minus 18 degrees Celsius on Friday, a record.\nPipes burst."_s
        << u"unit-changed critical"_s;
    QTest::newRow("another length")
        << u"The boat was found about 140 miles off Cape Lorn, the navy said.\nNobody was on board."_s
        << u"It was at a distance of some 240 miles from Cape Lorn that the navy found the boat.\nNobody was on board."_s
        << u"figure-altered critical"_s;
    QTest::newRow("persons, people")
        << u"The flood swept through the valley before dawn on Friday, killing at least 63 people and leaving hundreds without a roof, officials said.\nHelp is on its way."_s
        << u"At least 36 persons were killed and hundreds left without a roof when the flood swept through the valley on Friday, officials said.\nHelp is on its way."_s
        << u"figure-altered critical"_s;
    QTest::newRow("held by others")
        << u"The firms own 310 lorries, 180 of them run by Talvia and 130 by Morsk, the registry said.\nBoth are old."_s
        << u"Of the 310 lorries that the firms own, Morsk runs 180 and Talvia the other 130, the registry said.\nBoth are old."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("described behind a comma")
        << u"She will talk to the Reds, who won 23 seats, and the Whites, who took 16.\nTalks start soon."_s
        << u"The Whites took 23 seats and the Reds 16, and she will talk to both.\nTalks start soon."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("the whole for a part")
        << u"The plan holds 2.4 billion crowns of cuts and new income, of which 1.3 billion will come from dearer fuel duty, the ministry said.\nTruckers are angry."_s
        << u"The package raises 2.4 billion crowns from dearer fuel duty, the ministry said.\nTruckers are angry."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("hours, days")
        << u"The dyke could break within hours unless the pumps hold, engineers warned.\nSchools are shut."_s
        << u"Engineers warned that the dyke could break within days unless the pumps hold.\nSchools are shut."_s
        << u"time-changed major"_s;
    QTest::newRow("an hour after, minutes after")
        << u"Passengers smelt gas about an hour after departure.\nThe train stopped."_s
        << u"Passengers told of a smell of gas minutes after departure.\nThe train stopped."_s
        << u"time-changed major"_s;
    QTest::newRow("another quarter")
        << u"The firms expect to finish the merger in the first quarter of next year.\nShares rose."_s
        << u"The firms expect to finish the merger in the third quarter of next year.\nShares rose."_s
        << u"time-changed major"_s;
    QTest::newRow("until the end, from the end")
        << u"Owners may return faulty heaters without a receipt until the end of May, the chain said.\nIt has 40 shops."_s
        << u"Owners may return faulty heaters without a receipt from the end of May, the chain said.\nIt has 40 shops."_s
        << u"time-changed critical"_s;
    QTest::newRow("another sentence for him")
        << u"A ship's cook was jailed for 14 years on Monday for setting fire to a ferry, a court in Brenn heard.\nTwo sailors died.\nHis lawyer did not speak.\nThe cook was led from the dock."_s
        << u"A ship's cook was jailed for 14 years on Monday for setting fire to a ferry, a court in Brenn heard.\nTwo sailors died.\nHis lawyer did not speak.\nThe cook was led from the dock to begin his twelve-year sentence."_s
        << u"contradiction major"_s;
    QTest::newRow("besieged by another number")
        << u"Some 14,000 villagers are trapped in Ombar, which rebels have shelled since May.\nA convoy with flour left the coast.\nThe road is mined."_s
        << u"Some 14,000 villagers are trapped in Ombar, which rebels have shelled since May.\nA convoy with flour left the coast.\nThe flour would feed Ombar's 17,000 trapped villagers for a week.\nThe road is mined."_s
        << u"contradiction major"_s;
    QTest::newRow("more funerals than dead")
        << u"Four climbers died when snow came down on the Tarn ridge on Sunday.\nA guide raised the alarm.\nThe funerals are on Friday."_s
        << u"Four climbers died when snow came down on the Tarn ridge on Sunday.\nA guide raised the alarm.\nThe village is preparing for five funerals on Friday."_s
        << u"contradiction major"_s;
    QTest::newRow("an office in two ages")
        << u"Mayor Ida Holm, 47, will not run again, she said on Friday.\nHolm has led the town since 2015.\nHer party meets soon."_s
        << u"Mayor Ida Holm, 47, will not run again, she said on Friday.\nThe 52-year-old mayor has led the town since 2015.\nHer party meets soon."_s
        << u"contradiction major"_s;
}

void TestFindingFigures::oneChange()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, expected);
    QStringList grave = kindsOf(compared({left, right}));
    grave.removeIf([](const QString &each) { return each.endsWith(u"minor") || each.endsWith(u"style"); });
    QVERIFY2(grave.contains(expected), qPrintable(grave.join(u'\n')));
}

void TestFindingFigures::nothingGrave_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("fates in other order")
        << u"The blast at the Orrel quarry left 12 workers dead and 35 injured, the mine inspectorate said on Monday.\nRescuers worked through the night."_s
        << u"An explosion at the Orrel quarry injured 35 workers and killed 12, according to the mine inspectorate on Monday.\nRescuers worked through the night."_s;
    QTest::newRow("seats in other order")
        << u"The Greens took 31 seats and the Liberals 27, final results showed on Tuesday.\nTurnout was low."_s
        << u"Final results on Tuesday gave the Liberals 27 seats, while the Greens won 31.\nTurnout was low."_s;
    QTest::newRow("money in other order")
        << u"The city will spend 14 million euros on schools and 9 million on roads next year, the treasurer said.\nTaxes stay flat."_s
        << u"Next year roads will get 9 million euros and schools 14 million, the city's treasurer said.\nTaxes stay flat."_s;
    QTest::newRow("over budget both")
        << u"The tunnel has cost 3.1 billion francs, 400 million above its budget, auditors said.\nIt opens in May."_s
        << u"Auditors said the tunnel went 400 million francs over budget and cost 3.1 billion.\nIt opens in May."_s;
    QTest::newRow("to and by, in other order")
        << u"The fare will go up by 50 cents to 4 dollars in July, the bus company said.\nPensioners ride free."_s
        << u"From July the fare will be 4 dollars, up 50 cents, the bus company said.\nPensioners ride free."_s;
    QTest::newRow("men and women in other order")
        << u"Men make up 60 percent of the staff and women 40 percent, the report said.\nThe firm wants to change that."_s
        << u"Women are 40 percent of the firm's staff, the report said, and men 60 percent.\nThe firm wants to change that."_s;
    QTest::newRow("patients in other order")
        << u"Of 600 patients, 140 felt pain and nine stopped the treatment, the firm said.\nThe drug is new."_s
        << u"Nine of the 600 patients stopped the treatment and 140 felt pain, the firm said.\nThe drug is new."_s;
    QTest::newRow("the day of the report")
        << u"The council closed the bridge on Wednesday, Mayor Ida Holm said on Thursday.\nDivers will look at the piers."_s
        << u"Mayor Ida Holm said on Thursday that the council had closed the bridge.\nDivers will look at the piers."_s;
    QTest::newRow("the day of the report kept")
        << u"The train derailed on Monday near Halm, and police said on Tuesday that the driver had been speeding.\nNobody was hurt."_s
        << u"Police said on Tuesday the driver of the train that derailed near Halm had been speeding.\nNobody was hurt."_s;
    QTest::newRow("closed until, not open before")
        << u"The road stays closed until 1 June, the roads office said.\nLorries must use the ring road."_s
        << u"The road will not reopen before 1 June, the roads office said.\nLorries must use the ring road."_s;
    QTest::newRow("twice as many")
        << u"The club has doubled its members from 300 to 600 in five years, its chair said.\nA new hall is planned."_s
        << u"With 600 members, the club has twice as many as five years ago, its chair said.\nA new hall is planned."_s;
    QTest::newRow("ten fewer")
        << u"The drug cut deaths from 40 to 30 in the trial, the team wrote.\nMore tests are planned."_s
        << u"There were 30 deaths in the trial, 10 fewer than before, the team wrote.\nMore tests are planned."_s;
    QTest::newRow("the nine injured")
        << u"A bus rolled off a road near Tarn on Sunday, killing four people and injuring nine, police said.\nThe driver is in custody.\nAll the injured were taken to Brenn.\nThe bus was new."_s
        << u"A bus rolled off a road near Tarn on Sunday, killing four people and injuring nine, police said.\nThe driver is in custody.\nThe nine injured were all taken to Brenn.\nThe bus was new."_s;
    QTest::newRow("a part of those counted")
        << u"The ombudsman received 23 complaints about the clinic in May.\nThe clinic's director has resigned.\nMost of the complaints were about long waits."_s
        << u"The ombudsman received 23 complaints about the clinic in May.\nThe clinic's director has resigned.\nThree complaints were about long waits."_s;
    QTest::newRow("expected both times")
        << u"Exports are forecast to rise 6 percent this year, the trade board said in May.\nSteel leads the list."_s
        << u"The trade board said in May that it expected exports to go up by 6 percent this year.\nSteel leads the list."_s;
    QTest::newRow("degrees of the story")
        << u"Temperatures hit 35C in Port Clay on Tuesday, a record.\nPools stayed open late."_s
        << u"On Tuesday it was 35 degrees in Port Clay, a record.\nPools stayed open late."_s;
    QTest::newRow("a month, monthly")
        << u"Parents will pay 30 dollars more a month for the school bus, the board said.\nThe buses are new."_s
        << u"The school bus will cost parents an extra 30 dollars monthly, the board said.\nThe buses are new."_s;
    QTest::newRow("a total, kept")
        << u"The state will put 8 billion francs into its hospitals over the next six years, the treasurer said.\nNurses were pleased."_s
        << u"Over six years hospitals are to get 8 billion francs, the treasurer said.\nNurses were pleased."_s;
    QTest::newRow("a year ago is no rate")
        << u"The mill sold 40 tonnes of paper, half of what it sold a year ago, its owner said.\nIt is by the river."_s
        << u"The mill's owner said it had sold 40 tonnes of paper, half as much as a year earlier.\nIt is by the river."_s;
    QTest::newRow("miles and kilometres")
        << u"The boat was found about 140 miles off Cape Lorn, the navy said.\nNobody was on board."_s
        << u"The navy found the boat some 225 kilometres from Cape Lorn.\nNobody was on board."_s;
    QTest::newRow("held by the same")
        << u"The firms own 310 lorries, 180 of them run by Talvia and 130 by Morsk, the registry said.\nBoth are old."_s
        << u"Of the 310 lorries that the firms own, Morsk runs 130 and Talvia the other 180, the registry said.\nBoth are old."_s;
    QTest::newRow("a vote told from the other side")
        << u"Members threw out the plan for a new pier by 12 votes to 7 on Monday.\nThe mayor left early."_s
        << u"The plan for a new pier won only seven votes on Monday, with 12 against it.\nThe mayor left early."_s;
    QTest::newRow("two days, 48 hours")
        << u"The dyke could break within two days unless the pumps hold, engineers warned.\nSchools are shut."_s
        << u"Engineers warned that the dyke could break within 48 hours unless the pumps hold.\nSchools are shut."_s;
    QTest::newRow("until the end, recast")
        << u"Owners may return faulty heaters without a receipt until the end of May, the chain said.\nIt has 40 shops."_s
        << u"Until the end of May the chain takes back faulty heaters without a receipt, it said.\nIt has 40 shops."_s;
    QTest::newRow("victims of both sorts")
        << u"A bus overturned near Tarn on Sunday, killing four people and injuring nine, police said.\nThe driver fled.\nA fund was opened."_s
        << u"A bus overturned near Tarn on Sunday, killing four people and injuring nine, police said.\nThe driver fled.\nA fund was opened for the thirteen victims."_s;
    QTest::newRow("a difference of two values")
        << u"The town had 900 elms in May and has 640 now, a survey found.\nA beetle is to blame.\nThe worst hit street is Mill Lane."_s
        << u"The town had 900 elms in May and has 640 now, a survey found.\nA beetle is to blame.\nThe 260 elms that were felled stood in Mill Lane for the most part."_s;
    QTest::newRow("the same quarter, recast")
        << u"The firms expect to finish the merger in the first quarter of next year.\nShares rose."_s
        << u"In next year's first quarter the firms expect their merger to be finished.\nShares rose."_s;
}

void TestFindingFigures::nothingGrave()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    for (const Finding &finding : compared({left, right}).findings)
        QVERIFY2(finding.severity > Severity::Major, qPrintable(finding.message));
}

/// What the words of the figure name themselves is not told again.
void TestFindingFigures::messagesNameWhatIsCounted()
{
    const QString people = graveIn({u"The flood drove 64,000 people from the town of Tarn on Sunday."_s,
                                    u"The flood drove 46,000 people from the town of Tarn on Sunday."_s});
    QVERIFY2(people.endsWith(u"(people)"), qPrintable(people));
    const QString share = graveIn({u"Profits of the harbour of Tarn fell by 38 percent in May, it said."_s,
                                   u"Profits of the harbour of Tarn fell by 28 percent in May, it said."_s});
    QVERIFY2(share.endsWith(u"‘28 percent’"), qPrintable(share));
}

QTEST_APPLESS_MAIN(TestFindingFigures)
#include "tst_finding_figures.moc"

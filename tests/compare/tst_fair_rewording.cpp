#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Fair rewording beside the change that looks like it.
class TestFairRewording final : public QObject {
    Q_OBJECT

private slots:
    void staysSilent_data();
    void staysSilent();
    void isGrave_data();
    void isGrave();
    void howSpeechIsShortened_data();
    void howSpeechIsShortened();
    void aStoryBuiltAnewHasNoOrder();
    void aCueForTwoSentencesIsToldOnce();
};

void TestFairRewording::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("what a timetable tells")
        << u"The ferry to Sark was full on Monday.\nThe fair is on Tuesday at Holm Hall.\nTickets cost £30."_s
        << u"The ferry to Sark was full on Monday.\nThe fair will be held on Tuesday at Holm Hall.\nTickets cost £30."_s;
    QTest::newRow("when a law begins")
        << u"The ferry to Sark was full on Monday.\nThe new rule comes into force in March.\nTickets cost £30."_s
        << u"The ferry to Sark was full on Monday.\nThe new rule will come into force in March.\nTickets cost £30."_s;
    QTest::newRow("who meets on a day")
        << u"The ferry to Sark was full on Monday.\nThe board is meeting on Monday to choose a chair.\nTickets cost £30."_s
        << u"The ferry to Sark was full on Monday.\nThe board will meet on Monday to choose a chair.\nTickets cost £30."_s;
    QTest::newRow("an equation from its other end")
        << u"The ferry to Sark was full on Monday.\nThe only passenger was a retired pilot.\nTickets cost £30."_s
        << u"The ferry to Sark was full on Monday.\nA retired pilot was the only passenger.\nTickets cost £30."_s;
    QTest::newRow("the first to arrive")
        << u"The ferry to Sark was full on Monday.\nThe first to land was Captain Ann Rolfe.\nTickets cost £30."_s
        << u"The ferry to Sark was full on Monday.\nCaptain Ann Rolfe was the first to land.\nTickets cost £30."_s;
    QTest::newRow("all unhurt, none hurt")
        << u"The ferry to Sark was full on Monday.\nAll 18 sailors aboard were unhurt.\nTickets cost £30."_s
        << u"The ferry to Sark was full on Monday.\nNone of the 18 sailors aboard was hurt.\nTickets cost £30."_s;
    QTest::newRow("all declined, none would")
        << u"The ferry to Sark was full on Monday.\nAll four owners declined to comment.\nTickets cost £30."_s
        << u"The ferry to Sark was full on Monday.\nNone of the four owners would comment.\nTickets cost £30."_s;
    QTest::newRow("the head of a house by role alone")
        << u"The museum's director, Petra Lund, has said a second wing may open before the autumn fair."_s
        << u"The director of the regional museum has said a second wing may open before the autumn fair."_s;
    QTest::newRow("a governor by office alone")
        << u"The bank's governor, Tom Albers, has said a first rise of rates is possible before the harvest."_s
        << u"The governor of the central bank has said rates could rise for a first time before the harvest."_s;
    QTest::newRow("decided to, decided that it should")
        << u"The villagers decided to drain the lower meadow rather than move the old barn."_s
        << u"It was then decided by the villagers that the lower meadow should be drained."_s;
    QTest::newRow("shortly before six")
        << u"The fire began at 5:50 a.m. and destroyed two thirds of the hop store, in the east of the village."_s
        << u"Two in every three parts of the hop store, in the east of the village, were destroyed when the fire began shortly before six in the morning."_s;
    QTest::newRow("a strike started, they stopped work")
        << u"The walkout by about 300 vintners of the Lenor estate started at midnight after talks in Varsk failed."_s
        << u"Some 300 vintners of the Lenor estate stopped work at midnight after talks in Varsk failed."_s;
    QTest::newRow("examined to establish if")
        << u"A further nine trees are being examined to see whether the frost was the cause."_s
        << u"Another nine trees are under examination to establish if the frost was to blame."_s;
    QTest::newRow("suspended and not to be done")
        << u"The orchard owners agreed on Tuesday to suspend the spraying of the valley for six weeks."_s
        << u"The valley is not to be sprayed for six weeks, the orchard owners agreed on Tuesday."_s;
    QTest::newRow("the highest and none higher")
        << u"The tower, which will be the highest in the province, is to be finished in spring."_s
        << u"No tower in the province will be higher than this one, which is to be finished in spring."_s;
    QTest::newRow("too rich to be fined")
        << u"The referee chief said the case showed that no club was too rich to be fined."_s
        << u"The referee chief said the case showed that any club could be fined, however rich."_s;
    QTest::newRow("voted against and voted no")
        << u"Three of the deputies voted against the water bill on Monday."_s
        << u"On Monday the deputies who voted no on the water bill numbered three."_s;
    QTest::newRow("two denials")
        << u"“We are not going to sell the orchard for a song,” Petra Lund said after the meeting."_s
        << u"Petra Lund did not go so far as to leave the talks, but said after the meeting that they were “not going to sell the orchard for a song”."_s;
    QTest::newRow("nine in ten of 91 per cent")
        << u"Members of the choir voted by 91% to 9% for the tour on a turnout of 77%."_s
        << u"More than nine votes in ten in the choir were for the tour, on a turnout of 77%."_s;
    QTest::newRow("pence in the pound")
        << u"The liquidators have paid creditors 42 pence in the pound so far, the court heard."_s
        << u"Creditors have so far been paid less than half of each pound by the liquidators, the court heard."_s;
    QTest::newRow("the prize with its bonus")
        << u"Brandt won 30,000 euros for the title and a bonus of 12,000 euros for the record."_s
        << u"Brandt takes home 42,000 euros, of which 12,000 is a bonus for the record."_s;
    QTest::newRow("all on board")
        << u"The bus carried 47 pupils and 5 teachers when it left the road near Varsk."_s
        << u"More than 50 people were on the bus when it left the road near Varsk."_s;
    QTest::newRow("another conversion")
        << u"The council set aside 60 million dinars, about $2 million, for the new clinic."_s
        << u"The council set aside 60 million dinars (1.8 million euros) for the new clinic."_s;
    QTest::newRow("not to exceed") << u"The hotel chain said the loss would not exceed 6% this year."_s
                                   << u"The hotel chain put the loss at no more than 6% this year."_s;
    QTest::newRow("a sentence of its source")
        << u"“The gate was one screw in a large machine,” factory head Tom Albers said in a letter."_s
        << u"According to the head of the factory, Tom Albers, engineers had been offered new contracts, and the gate was just “one screw in a large machine”."_s;
    QTest::newRow("the judge let him go and said")
        << u"Judge Ana Perrin said: “You must expect that a prison term is close to certain.”"_s
        << u"The judge, Ana Perrin, let him go home after he gave up his passport, but said a prison term was “close to certain”."_s;
    QTest::newRow("somebody's explanation")
        << u"Veltman Foods said the plant had been closed because orders fell 8% last year."_s
        << u"The company’s explanation for the closing of the plant is a fall of 8% in orders last year."_s;
    QTest::newRow("a spokesman for the president")
        << u"President Ana Sorel of Moravia met farmers.\nA spokesman for Sorel, Jan Dubek, said the exchange had been “blunt but civil”."_s
        << u"President Ana Sorel of Moravia met farmers.\nMoravia described the exchange as “blunt but civil”."_s;
    QTest::newRow("to shed in a headline")
        << u"The brewery said it would cut about 320 of its 9,000 jobs by next summer."_s
        << u"Brewery to shed about 320 jobs by next summer."_s;
    QTest::newRow("savings that should come")
        << u"The repairs should save about 5 million crowns a year from 2027, he said."_s
        << u"Annual savings should reach roughly 5m crowns from 2027, he said."_s;
    QTest::newRow("signed at her request")
        << u"The panel said Orlova had asked a doctor to sign a certificate for the missed test."_s
        << u"A doctor had signed a certificate for the missed test at the request of Orlova, the panel said."_s;
    QTest::newRow("what it takes to overrule")
        << u"The council could overrule him with 61 votes, two more than it had on Friday."_s
        << u"The mayor will need 61 votes to overrule him, two more than she had on Friday."_s;
    QTest::newRow("might have and might not")
        << u"Farmers from the valley who died abroad might not have been brought back for burial."_s
        << u"Farmers from the valley might have died abroad and not been brought back for burial."_s;
    QTest::newRow("not until that day")
        << u"The complaint was filed on March 9, three days after the concert, a clerk said."_s
        << u"The complaint was not filed until March 9, three days after the concert, a clerk said."_s;
    QTest::newRow("thirty days and a month")
        << u"The swap of prisoners may take place within 30 days, the two armies said."_s
        << u"The swap of prisoners may take place within a month, the two armies said."_s;
    QTest::newRow("not scheduled until")
        << u"Talks are not scheduled to resume until Thursday, the mediators said."_s
        << u"Talks are scheduled to resume on Thursday, the mediators said."_s;
    QTest::newRow("last month")
        << u"She was fined in May over the parking, the court said, and paid at once."_s
        << u"She was fined last month over the parking, the court said, and paid at once."_s;
    QTest::newRow("in hospital in a condition")
        << u"Two of the climbers were in serious condition in hospital."_s
        << u"Two of the climbers are in hospital in a serious condition."_s;
    QTest::newRow("two nationalities") << u"The bridge is to be built by a Spanish-French consortium."_s
                                       << u"A French and Spanish consortium will build the bridge."_s;
    QTest::newRow("a medicine for and against")
        << u"The coach said she had been given a medicine for asthma after the race."_s
        << u"The coach said she had been given a medicine against asthma after the race."_s;
    QTest::newRow("likeliest")
        << u"Analyst Leo Marsh said Harbro was the most likely buyer of at least some of the shops."_s
        << u"Harbro is seen by analyst Leo Marsh as the likeliest buyer of at least part of the shops."_s;
    QTest::newRow("a former victory")
        << u"Sanna Koski won the race in a record time on Sunday, 40 seconds before Mia Lind."_s
        << u"Sanna Koski won on Sunday in a record time.\nMia Lind, who won the race for the second time three years ago, was 40 seconds behind."_s;
    QTest::newRow("rejecting a reform") << u"The poll found that 58 percent of voters opposed the reform."_s
                                        << u"In the poll 58 percent of voters rejected the reform."_s;
    QTest::newRow("the legal minimum by the gap")
        << u"Pickers earn 9.40 euros an hour, less than the legal minimum of 10.20 euros, their union said."_s
        << u"Pickers earn 9.40 euros an hour, which is 80 cents below the legal minimum, their union said."_s;
    QTest::newRow("seats of all seats")
        << u"The Orchard Alliance had 104 of the 230 seats, down from 121, the clerk said."_s
        << u"The count gave the Orchard Alliance 104 of 230 seats, 17 fewer than before, the clerk said."_s;
    QTest::newRow("more than last year, this year")
        << u"The fair sold 84,000 tickets, 5 percent more than last year."_s
        << u"Ticket sales of the fair were up by 5 percent to 84,000 this year."_s;
    QTest::newRow("not how it behaves")
        << u"“That is not how a company behaves that has nothing to hide,” Per Aune said."_s
        << u"A company with “nothing to hide”, Per Aune said, does not behave in this way."_s;
    QTest::newRow("two in every three")
        << u"Growers, who use two thirds of the water, will get 40 percent less."_s
        << u"Growers, who use two litres in every three, will feel it most: they will get 40 percent less."_s;
    QTest::newRow("would propose, wants to propose")
        << u"Minister Jonas Keel said he would propose doubling the number of scanners."_s
        << u"Minister Jonas Keel said he wants to propose a doubling of the number of scanners."_s;
    QTest::newRow("a poll suggested, a poll found")
        << u"A Hald poll of skippers suggested that 41% of them backed the pilots."_s
        << u"A Hald poll of skippers found that 41% of them backed the pilots."_s;
    QTest::newRow("opposes, is opposed to") << u"The skipper opposes the fee, her aide said."_s
                                            << u"The skipper is opposed to the fee, her aide said."_s;
    QTest::newRow("considering whether, yet to make up her mind")
        << u"Lena Hald is considering whether to stand for mayor in the autumn."_s
        << u"Lena Hald has yet to make up her mind about standing for mayor in the autumn."_s;
    QTest::newRow("hoped to, hopes that it will")
        << u"The council said it hoped to publish the plan before the summer."_s
        << u"The council hopes the plan will be published before the summer, it said."_s;
    QTest::newRow("to think of their use, to use less")
        << u"The port asked skippers to think about their use of water."_s
        << u"The port asked skippers to use less water."_s;
    QTest::newRow("at the earliest, no decision before")
        << u"The yard said a decision on the site would be taken in May at the earliest."_s
        << u"No decision on the site will come before May, the yard said."_s;
    QTest::newRow("most lost and few saved")
        << withLead(u"Most of the trawlers were lost in the storm off Selby."_s)
        << withLead(u"Only a few of the trawlers survived the storm off Selby."_s);
    QTest::newRow("not before and at the earliest")
        << withLead(u"The pier will open again at the earliest on Monday."_s)
        << withLead(u"The pier will not open again before Monday."_s);
    QTest::newRow("an aim told as what is wanted")
        << withLead(u"The harbour office aims to close the pier to lorries by May."_s)
        << withLead(u"The harbour office wants to close the pier to lorries by May."_s);
    QTest::newRow("a plan told as what is wanted") << withLead(u"The owner plans to rebuild the pier."_s)
                                                   << withLead(u"The owner wants to rebuild the pier."_s);
    QTest::newRow("turned down and not approved")
        << withLead(u"The harbour office turned down the application for the fish farm on Tuesday."_s)
        << withLead(u"The harbour office did not approve the application for the fish farm on Tuesday."_s);
    QTest::newRow("any attempt to do it")
        << withLead(u"Leaving the fishing union would cost the island millions, she said."_s)
        << withLead(u"Any attempt to leave the fishing union would cost the island millions, she said."_s);
    QTest::newRow("two parties, each with its seats")
        << withLead(u"The Fishing Party won 41 seats and the Harbour League 23."_s)
        << withLead(u"The Harbour League won 23 seats, the Fishing Party 41."_s);
    QTest::newRow("a participle before a time")
        << withLead(u"A pact signed a year later has never been put to the islanders."_s)
        << withLead(u"A year later a pact was signed, but it was not put to the islanders."_s);
    QTest::newRow("ruled out before a day")
        << withLead(u"The owner ruled out scrapping the toll before the regatta."_s)
        << withLead(u"The toll will not be scrapped before the regatta, the owner said."_s);
}

void TestFairRewording::staysSilent()
{
    verifyNothingGrave();
}

void TestFairRewording::isGrave_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("did not agree")
        << u"The orchard owners did not agree to suspend the spraying of the valley for six weeks."_s
        << u"The orchard owners agreed to suspend the spraying of the valley for six weeks."_s;
    QTest::newRow("exempt")
        << u"The referee chief said the case showed that no club was exempt from being fined."_s
        << u"The referee chief said the case showed that a club was exempt from being fined."_s;
    QTest::newRow("will not close")
        << u"The school board will not close the village school in July, the mayor said."_s
        << u"The school board will close the village school in July, the mayor said."_s;
    QTest::newRow("will not stop") << u"The union said it would not stop the boycott of the orchards."_s
                                   << u"The union said it would stop the boycott of the orchards."_s;
    QTest::newRow("the prize with a wrong bonus")
        << u"Brandt won 30,000 euros for the title and a bonus of 12,000 euros for the record."_s
        << u"Brandt takes home 48,000 euros, of which 12,000 is a bonus for the record."_s;
    QTest::newRow("another amount") << u"The council set aside 60 million dinars for the new clinic."_s
                                    << u"The council set aside 80 million dinars for the new clinic."_s;
    QTest::newRow("no more and at least")
        << u"The hotel chain said the loss would not exceed 6% this year."_s
        << u"The hotel chain said the loss would be at least 6% this year."_s;
    QTest::newRow("the speakers exchanged")
        << u"“The gate was one screw in a large machine,” factory head Tom Albers said in a letter.\nUnion leader Eva Rost wanted a new gate."_s
        << u"“The gate was one screw in a large machine,” union leader Eva Rost said in a letter.\nFactory head Tom Albers wanted a new gate."_s;
    QTest::newRow("the source exchanged")
        << u"According to Tom Albers, the gate cost too much, and union leader Eva Rost said it was “a scandal for the town”."_s
        << u"According to Tom Albers, the gate cost too much and was “a scandal for the town”.\nUnion leader Eva Rost wanted a new one."_s;
    QTest::newRow("the source gone")
        << u"Fisherman Olav Strand said the mayor had taken money from the harbour fund."_s
        << u"The mayor had taken money from the harbour fund."_s;
    QTest::newRow("the lawyer for the judge")
        << u"Judge Ana Perrin said: “You must expect that a prison term is close to certain.” Lawyer Ida Holt said nothing."_s
        << u"Lawyer Ida Holt said: “You must expect that a prison term is close to certain.” Judge Ana Perrin said nothing."_s;
    QTest::newRow("asked to and has signed")
        << u"The minister asked the company to sign a contract for the new bridge."_s
        << u"The company has signed a contract for the new bridge, the minister said."_s;
    QTest::newRow("could and will")
        << u"The plan could cut summer traffic by up to 18%, the engineers said."_s
        << u"The plan will cut summer traffic by 18%, the engineers said."_s;
    QTest::newRow("may and will take place") << u"The exchange of students may take place within 20 days."_s
                                             << u"The exchange of students will take place within 20 days."_s;
    QTest::newRow("weighed and approved")
        << u"The mayor is considering a fund of 40 million crowns for the canal."_s
        << u"The mayor has approved a fund of 40 million crowns for the canal."_s;
    QTest::newRow("not before and in") << u"The museum will not open before May, the architects said."_s
                                       << u"The museum will open in May, the architects said."_s;
    QTest::newRow("one month and two")
        << u"The swap of prisoners may take place within 30 days, the two armies said."_s
        << u"The swap of prisoners may take place within two months, the two armies said."_s;
    QTest::newRow("not until then and sooner")
        << u"The road is not expected to reopen until Thursday, the police said."_s
        << u"The road is expected to reopen on Wednesday, the police said."_s;
    QTest::newRow("another day") << u"The complaint was filed on March 9, three days after the concert."_s
                                 << u"The complaint was filed on March 19, three days after the concert."_s;
    QTest::newRow("another nationality") << u"The bridge is to be built by a Spanish-French consortium."_s
                                         << u"The bridge is to be built by a Spanish-German consortium."_s;
    QTest::newRow("the winner exchanged")
        << u"Sanna Koski won the race in a record time on Sunday, 40 seconds before Mia Lind."_s
        << u"Mia Lind won the race in a record time on Sunday, 40 seconds before Sanna Koski."_s;
    QTest::newRow("opposed and backed") << u"The poll found that 58 percent of voters opposed the reform."_s
                                        << u"The poll found that 58 percent of voters backed the reform."_s;
    QTest::newRow("there and back") << u"The villagers marched from Orle to Brod for the festival."_s
                                    << u"The villagers marched from Brod to Orle for the festival."_s;
    QTest::newRow("against and for") << u"The minister said she was against the new fence on the border."_s
                                     << u"The minister said she was for the new fence on the border."_s;
    QTest::newRow("most saved and few saved")
        << withLead(u"Most of the trawlers survived the storm off Selby."_s)
        << withLead(u"Only a few trawlers survived the storm off Selby."_s);
    QTest::newRow("a hope told as a plan") << withLead(u"The owner hopes to rebuild the pier."_s)
                                           << withLead(u"The owner plans to rebuild the pier."_s);
}

void TestFairRewording::isGrave()
{
    QFETCH(QString, left);
    QFETCH(QString, right);

    QVERIFY(!graveIn({left, right}).isEmpty());
}

/// A phrase picked into a sentence of the version's own, and speech made indirect in its words, are style;
/// words kept without their marks, and a doubt lost with them, are more.
void TestFairRewording::howSpeechIsShortened_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    const QString orchard
        = u"“The orchard will be sold to the village before the winter,” owner Petra Lund said."_s;
    QTest::newRow("indirect in other words")
        << orchard << u"Before winter comes the village is to get the orchard, owner Petra Lund said."_s
        << u""_s;
    QTest::newRow("word for word")
        << orchard << u"The orchard will be sold to the village before the winter, owner Petra Lund said."_s
        << u"quote-unmarked minor"_s;
    QTest::newRow("a phrase of it")
        << orchard << u"Owner Petra Lund said the orchard would go “to the village before the winter”."_s
        << u"quote-trimmed style"_s;
    QTest::newRow("a part as the whole")
        << u"“The press is broken, the trees are tired, the well is dry,” owner Petra Lund said."_s
        << u"“The press is broken, the trees are tired,” owner Petra Lund said."_s
        << u"quote-trimmed minor"_s;
}

void TestFairRewording::howSpeechIsShortened()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, expected);

    const QStringList kinds = kindsOf(compared({left, right})).filter(u"quote-"_s);
    const QString above = kinds.filter(u"minor"_s).join(u", "_s);
    QCOMPARE(expected.endsWith(u"minor"_s) ? above : QString(),
             expected.endsWith(u"minor"_s) ? expected : QString());
    QVERIFY2(expected.isEmpty() ? above.isEmpty() : kinds.contains(expected),
             qPrintable(kinds.join(u", "_s)));
}

/// Where nearly all stands in another order, no sentence is told to have been moved.
void TestFairRewording::aStoryBuiltAnewHasNoOrder()
{
    const QStringList facts{u"The orchard of Brod was sold to the village on Monday."_s,
                            u"Petra Lund had owned its 400 apple trees since 1998."_s,
                            u"A hailstorm ruined the cider harvest in August."_s,
                            u"Schools will be shown how the old press works."_s,
                            u"The mayor paid for it out of a fund for parks."_s,
                            u"Beekeepers hope to bring their hives there in spring."_s,
                            u"A footpath along the brook will be opened to walkers."_s,
                            u"Critics say the money was meant for a new kindergarten."_s};
    QStringList turned(facts.rbegin(), facts.rend());
    const Comparison comparison = compared({facts.join(u'\n'), turned.join(u'\n')});
    QCOMPARE(kindsOf(comparison).filter(u"order-changed"_s), QStringList());
}

void TestFairRewording::aCueForTwoSentencesIsToldOnce()
{
    const Comparison comparison = compared(
        {u"The vintner Tom Albers, 63, said he had stopped watching the press at noon.\n“I was looking at my boots,” he said."_s,
         u"The 63-year-old vintner Tom Albers admitted that he had not watched the press at noon, having been “looking at my boots”."_s});
    QCOMPARE(kindsOf(comparison).filter(u"cue-changed"_s).size(), 1);
}

QTEST_APPLESS_MAIN(TestFairRewording)
#include "tst_fair_rewording.moc"

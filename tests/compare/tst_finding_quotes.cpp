#include "compare_texts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace retold;

/// What became of quotations: cut, moved, given to others, coined; and what must stay silent.
class TestFindingQuotes final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingQuotes::finds_data()
{
    QTest::addColumn<QString>("left"); // A sentence a line.
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("the other half of a contrast cut off")
        << u"The port of Lundvik will close its oldest quay in June.\n"
           "“The quay can be repaired, although the money is not there this year,” harbour master Ole Strand "
           "said on Monday.\n"
           "Two shipping lines will have to move."_s
        << u"Lundvik's oldest quay closes in June, forcing two shipping lines to move.\n"
           "“The quay can be repaired,” said harbour master Ole Strand on Monday."_s
        << u"quote-trimmed major"_s;
    QTest::newRow("an opinion without its I think")
        << u"Police in Morvik found the yacht empty on Sunday.\n"
           "“I believe they left in the dinghy before the storm,” inspector Nora Quist said.\n"
           "The search goes on."_s
        << u"The yacht was found empty by police in Morvik on Sunday, and the search continues.\n"
           "“They left in the dinghy before the storm,” inspector Nora Quist said."_s
        << u"quote-trimmed major"_s;
    QTest::newRow("others’ word as the speaker’s own")
        << u"The novelist Petra Zand accepted the Orlow prize on Thursday.\n"
           "“My work is trash, so the critics wrote for years, and here I stand,” she told the guests.\n"
           "The prize is worth 30,000 crowns."_s
        << u"Novelist Petra Zand accepted the Orlow prize, worth 30,000 crowns, on Thursday.\n"
           "“My work is trash,” she told the guests."_s
        << u"quote-trimmed critical"_s;
    QTest::newRow("how far it holds cut off")
        << u"Doctors in Belsen Bay stopped the trial of the drug on Monday.\n"
           "“Patients do better on it, at least in the first three weeks,” said Professor Iris Dahl.\n"
           "The company's shares fell 9 percent."_s
        << u"The trial of the drug was stopped by doctors in Belsen Bay on Monday, and shares in the company "
           u"lost 9 percent.\n"
           "“Patients do better on it,” said Professor Iris Dahl."_s
        << u"quote-trimmed major"_s;
    QTest::newRow("as long as cut off")
        << u"The builders' union and the city of Trento-on-Sea signed a pact on Friday.\n"
           "“We will not strike as long as the pay talks go on,” union secretary Guy Mall said.\n"
           "The pact covers 3,000 workers."_s
        << u"A pact covering 3,000 workers was signed by the builders' union and the city of Trento-on-Sea "
           u"on Friday.\n"
           "“We will not strike,” union secretary Guy Mall said."_s
        << u"quote-trimmed major"_s;
    QTest::newRow("far from it") << u"The review of the bridge at Holm came out on Wednesday.\n"
                                    "Engineer Tove Lind said the span was far from “a death trap”.\n"
                                    "Repairs will take a year."_s
                                 << u"Wednesday saw the review of the bridge at Holm.\n"
                                    "Engineer Tove Lind said the span was “a death trap”.\n"
                                    "Repairs are to take a year."_s
                                 << u"meaning-reversed critical"_s;
    QTest::newRow("the frame of a statement is kept, and what hangs in it is another")
        << u"The pilots of Nordwing voted on Tuesday to end their dispute.\n"
           "“But nobody shouted, and six weeks ago we would not have shared a table,” captain Lise Holm "
           "said.\n"
           "Flights resume on Friday."_s
        << u"Flights at Nordwing resume on Friday after the pilots voted on Tuesday to end their dispute.\n"
           "“But nobody shouted, and half a year ago we would not even exchange letters,” said captain Lise "
           "Holm."_s
        << u"quote-altered critical"_s;
    QTest::newRow("a condition cut off behind two quotations joined")
        << u"The mayor of Tarnby met the growers on Monday.\n"
           "“They came to us with a plan that was full of holes,” Mayor Ida Brock told reporters.\n"
           "“We listened to it, and we will pay the second share, if a second harvest comes.”"_s
        << u"On Monday the growers met the mayor of Tarnby.\n"
           "“They came to us with a plan that was full of holes. We listened to it, and we will pay the "
           "second share,” Mayor Ida Brock told reporters."_s
        << u"quote-trimmed major"_s;
    QTest::newRow("a condition cut off, and a moment in the next sentence")
        << u"The growers met the mayor of Tarnby on Monday.\n"
           "“We can live with a second market if the town sweeps the square,” said grower Lise Holm.\n"
           "The mayor, Ida Brock, left the hall before noon."_s
        << u"On Monday the growers met the mayor of Tarnby.\n"
           "“We can live with a second market,” said grower Lise Holm.\n"
           "Mayor Ida Brock left the hall before noon, as the growers ate."_s
        << u"quote-trimmed major"_s;
    QTest::newRow("the sentence that takes it back cut off")
        << u"The railway of Osmark presented its winter timetable on Thursday.\n"
           "“With luck the night train could return in March. I cannot promise it,” director Jan Feld said.\n"
           "Fares stay as they are."_s
        << u"Osmark's railway presented its winter timetable on Thursday, with fares as they are.\n"
           "“With luck the night train could return in March,” said director Jan Feld."_s
        << u"quote-trimmed major"_s;
    QTest::newRow("rather than cut off")
        << u"The auditors of Port Sela gave their view of the budget on Friday.\n"
           "Chief auditor Kim Doran said the forecasts were “bold rather than false”.\n"
           "The council votes in May."_s
        << u"Port Sela's auditors gave their view of the budget on Friday, before the council's vote in "
           u"May.\n"
           "Chief auditor Kim Doran rubbished the forecasts as “bold”."_s
        << u"quote-trimmed major"_s;
    QTest::newRow("claims rejected")
        << u"The tax office in Garland searched the club on Monday.\n"
           "Chairman Luis Prado rejected claims that the books were “a work of fiction”.\n"
           "The club owes 2 million euros."_s
        << u"On Monday the tax office in Garland searched the club, which owes 2 million euros.\n"
           "Chairman Luis Prado said the books were “a work of fiction”."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("anything but cut off")
        << u"The minister visited the camp at Doria on Friday.\n"
           "“These tents are anything but a home,” Ana Reyes, the minister for aid, said.\n"
           "Some 900 people live there."_s
        << u"Ana Reyes, the minister for aid, described the tents as “a home” when she visited the camp at Doria, where some 900 people live, on Friday."_s
        << u"quote-trimmed critical"_s;
    QTest::newRow("said long before")
        << u"The bank Sterner went bankrupt on Monday with debts of 4 billion.\n"
           "In a letter to customers in January, chief executive Paul Weyer had written: “Your money is as "
           "safe as it has ever been.”\n"
           "The regulator has closed its branches."_s
        << u"With debts of 4 billion, the bank Sterner went bankrupt on Monday, and the regulator has closed "
           u"its branches.\n"
           "“Your money is as safe as it has ever been,” chief executive Paul Weyer wrote to customers after the collapse."_s
        << u"time-changed major"_s;
    QTest::newRow("said before the defeat")
        << u"Skater Mia Vance fell twice in the final on Sunday and came eighth.\n"
           "The week before, she had told a newspaper: “Nobody here can beat me.”\n"
           "She left without a word."_s
        << u"Mia Vance came eighth in Sunday's final after the skater had fallen twice.\n"
           "“Nobody here can beat me,” she told a newspaper after the final."_s
        << u"time-changed major"_s;
    QTest::newRow("of the first and of the latest")
        << u"Film director Ines Moll spoke about her career in Vienna on Sunday.\n"
           "“I would burn every copy if I could,” she said of her first film.\n"
           "Her latest film won two prizes."_s
        << u"In Vienna on Sunday film director Ines Moll looked back on her career.\n"
           "“I would burn every copy if I could,” she said of her latest film, which won two prizes."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("asked about another matter")
        << u"The party's leader, Kim Aldous, answered questions in Ferrow on Tuesday.\n"
           "Asked about the tax plan, she said: “It will never pass.”\n"
           "She called the housing bill a good start."_s
        << u"Kim Aldous, the party's leader, took questions in Ferrow on Tuesday.\n"
           "Asked about the housing bill, she said: “It will never pass.”\n"
           "She also spoke of the tax plan."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("given to another who is named")
        << u"A bus drove into a shop in Tarn on Monday.\n"
           "“The brakes simply did not answer,” driver Henk Prins told police.\n"
           "Shop owner Lea Wolff was slightly hurt.\n"
           "The street was closed."_s
        << u"A bus crashed into a shop in Tarn on Monday and the street was closed.\n"
           "“The brakes simply did not answer,” said shop owner Lea Wolff, who was slightly hurt."_s
        << u"quote-misattributed critical"_s;
    QTest::newRow("given to one who was brought in as another")
        << u"A witness told the inquiry in Hale on Friday how the ward was run.\n"
           "“We were told to keep quiet,” nurse Joan Pike said.\n"
           "A hospital manager denied it.\n"
           "The inquiry ends in May."_s
        << u"The inquiry in Hale heard on Friday how the ward was run; it is to end in May.\n"
           "“We were told to keep quiet,” a hospital manager said."_s
        << u"quote-misattributed critical"_s;
    QTest::newRow("one mother became parents")
        << u"Parents met in the school hall in Wick on Thursday.\n"
           "“I would rather teach my son at home,” mother Tess Orr said.\n"
           "The school closes in July."_s
        << u"In the school hall in Wick parents met on Thursday before the school closes in July.\n"
           "“I would rather teach my son at home,” parents said."_s
        << u"speaker-lost major"_s;
    QTest::newRow("a remark as a boast") << u"Minister Ada Quill spoke to students on Friday.\n"
                                            "“I have read the file twice,” she said.\n"
                                            "The file is secret."_s
                                         << u"Minister Ada Quill addressed students on Friday.\n"
                                            "“I have read the file twice,” she boasted.\n"
                                            "The file is secret."_s
                                         << u"cue-changed major"_s;
    QTest::newRow("a quip as a warning") << u"Coach Peer Olsen was in good spirits on Sunday.\n"
                                            "“Next time I'll send my mother on as goalkeeper,” he quipped.\n"
                                            "His team won 4-3."_s
                                         << u"Coach Peer Olsen's team won 4-3 on Sunday.\n"
                                            "“Next time I'll send my mother on as goalkeeper,” he warned."_s
                                         << u"cue-changed major"_s;
    QTest::newRow("an explanation as a confession")
        << u"The firm's founder, Lise Aaby, answered on Monday.\n"
           "“There were payments to consultants,” she explained.\n"
           "The police are looking into it."_s
        << u"On Monday the firm's founder, Lise Aaby, answered.\n"
           "“There were payments to consultants,” she confessed.\n"
           "Police are investigating."_s
        << u"cue-changed major"_s;
    QTest::newRow("words coined for a report")
        << u"The rail operator met the union on Tuesday.\n"
           "Director Sven Hult said the company would examine the rota.\n"
           "Trains run on Wednesday."_s
        << u"On Tuesday the rail operator met the union.\n"
           "“We will tear up the rota,” director Sven Hult said.\n"
           "Trains run on Wednesday."_s
        << u"quote-altered major"_s;
    QTest::newRow("a judgement coined")
        << u"The lake at Brenn was closed to bathers on Friday.\n"
           "Biologist Uta Ruhl said the algae had doubled since June.\n"
           "The town will test again."_s
        << u"Bathers were kept out of the lake at Brenn on Friday.\n"
           "Biologist Uta Ruhl called the doubling of the algae since June “terrifying”.\n"
           "The town is to test again."_s
        << u"quote-altered major"_s;
    QTest::newRow("told as a fact") << u"The rebels left the town of Saba on Monday.\n"
                                       "“They took the hospital's drugs with them,” mayor Idris Bah said.\n"
                                       "The army has moved in."_s
                                    << u"Rebels quit the town of Saba on Monday.\n"
                                       "They took the hospital's drugs with them.\n"
                                       "The army has moved in."_s
                                    << u"speaker-lost major"_s;
    QTest::newRow("a wish as a demand")
        << u"The choir of Tamm lost its hall on Sunday.\n"
           "“I would like the town to think about another room,” conductor Ruth Behr said.\n"
           "The roof had come down."_s
        << u"On Sunday the choir of Tamm lost its hall when the roof came down.\n"
           "Conductor Ruth Behr demanded another room from the town."_s
        << u"strength-changed major"_s;
    QTest::newRow("two quotations joined")
        << u"The farm was sold on Friday.\n"
           "“We were cheated, and I shall never forgive it,” farmer Al Deen said.\n"
           "His brother wept.\n"
           "“The land is all we had,” he added."_s
        << u"The farm was sold on Friday.\n"
           "“We were cheated, and the land is all we had,” farmer Al Deen said.\n"
           "His brother wept."_s
        << u"quote-altered major"_s;
    QTest::newRow("a draft as the treaty")
        << u"The treaty was signed in Pell on Monday.\n"
           "A first version had spoken of “the right of every child to a home”.\n"
           "The words were cut on Sunday."_s
        << u"The treaty that was signed in Pell on Monday speaks of “the right of every child to a home”.\n"
           "Cuts were made on Sunday."_s
        << u"strength-changed major"_s;
    QTest::newRow("all but cut off")
        << u"“A strike is all but certain,” union chief Bo Lind said.\nThe next meeting is in a month."_s
        << u"A strike was “certain”, union chief Bo Lind said.\nThe next meeting is in a month."_s
        << u"quote-trimmed major"_s;
    QTest::newRow("what was granted before the but")
        << u"“I understand the board was in a hurry,” teacher Mia Falk said. “But nobody asked the parents.”\nThe next meeting is in a month."_s
        << u"“Nobody asked the parents,” teacher Mia Falk said.\nThe next meeting is in a month."_s
        << u"quote-trimmed major"_s;
    QTest::newRow("told lawmakers, told a radio")
        << u"“It was my decision alone,” the minister, Olga Renn, told lawmakers on Tuesday.\nThe next meeting is in a month."_s
        << u"“It was my decision alone,” the minister, Olga Renn, said in a radio interview on Tuesday.\nThe next meeting is in a month."_s
        << u"cue-changed major"_s;
    QTest::newRow("a letter told as a news conference")
        << u"“We are not for sale,” founder Guy Hall wrote in a letter to staff.\nThe next meeting is in a month."_s
        << u"“We are not for sale,” founder Guy Hall told a news conference.\nThe next meeting is in a month."_s
        << u"cue-changed major"_s;
    QTest::newRow("two made one, the first in other words")
        << u"“The plan was too expensive,” said mayor Rosa Vidal. “We had to choose between a school and a road.”\nThe next meeting is in a month."_s
        << u"Mayor Rosa Vidal said: “The plan was a swindle. We had to choose between a school and a road.”\nThe next meeting is in a month."_s
        << u"quote-altered major"_s;
}

void TestFindingQuotes::finds()
{
    verifyFound();
}

/// Nothing that is critical or major.
void TestFindingQuotes::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("a mark that nothing closes")
        << u"“They took the hospital's drugs with them,” Mayor Idris Bah said."_s
        << u"“They took the hospital's drugs with them."_s;
    QTest::newRow("another sentence behind the kept one takes nothing back")
        << u"The harbour of Sundby opens its new lock on Monday.\n"
           "“The lock is ready for the large ships. It cost us nine years,” engineer Per Vang said."_s
        << u"Sundby's harbour opens its new lock on Monday.\n"
           "“The lock is ready for the large ships,” engineer Per Vang said."_s;
    QTest::newRow("two statements of one speaker in the same small words")
        << u"Coach Rita Sand spoke about the final on Sunday.\n"
           "“It was a long evening for all of us and we are tired,” she said.\n"
           "“We will be ready for the next one and we want it.”"_s
        << u"On Sunday coach Rita Sand spoke about the final.\n"
           "“We will be ready for the next one and we want it,” she said."_s;
    QTest::newRow("an honest cut, the rest told beside")
        << u"The museum in Perlow bought a lost drawing on Friday.\n"
           "“It is a wonderful sheet, and we shall show it in spring,” curator Ada Lenz said.\n"
           "It cost 90,000 euros."_s
        << u"A lost drawing was bought by the museum in Perlow on Friday for 90,000 euros.\n"
           "“It is a wonderful sheet,” said curator Ada Lenz, adding that it would be shown in spring."_s;
    QTest::newRow("the other half told beside")
        << u"The port of Lundvik will close its oldest quay in June.\n"
           "“The quay can be repaired, although the money is not there this year,” harbour master Ole Strand "
           "said on Monday.\n"
           "Two shipping lines will have to move."_s
        << u"Lundvik's oldest quay closes in June, forcing two shipping lines to move.\n"
           "“The quay can be repaired,” said harbour master Ole Strand on Monday, but he added that there was no money for it this year."_s;
    QTest::newRow("the opinion told beside")
        << u"Police in Morvik found the yacht empty on Sunday.\n"
           "“I believe they left in the dinghy before the storm,” inspector Nora Quist said.\n"
           "The search goes on."_s
        << u"The yacht was found empty by police in Morvik on Sunday, and the search continues.\n"
           "Inspector Nora Quist believes the crew “left in the dinghy before the storm”."_s;
    QTest::newRow("the condition told beside")
        << u"The builders' union and the city of Trento-on-Sea signed a pact on Friday.\n"
           "“We will not strike as long as the pay talks go on,” union secretary Guy Mall said.\n"
           "The pact covers 3,000 workers."_s
        << u"A pact covering 3,000 workers was signed by the builders' union and the city of Trento-on-Sea "
           u"on Friday.\n"
           "“We will not strike,” union secretary Guy Mall said, while pay talks continue."_s;
    QTest::newRow("had said on both sides")
        << u"Skater Mia Vance fell twice in the final on Sunday and came eighth.\n"
           "The week before, she had told a newspaper: “Nobody here can beat me.”\n"
           "She left without a word."_s
        << u"Mia Vance came eighth in Sunday's final after the skater had fallen twice.\n"
           "“Nobody here can beat me,” she had told a newspaper seven days earlier."_s;
    QTest::newRow("of the same film")
        << u"Film director Ines Moll spoke about her career in Vienna on Sunday.\n"
           "“I would burn every copy if I could,” she said of her first film.\n"
           "Her latest film won two prizes."_s
        << u"In Vienna on Sunday film director Ines Moll looked back on her career.\n"
           "“I would burn every copy if I could,” she said about her debut.\n"
           "Two prizes went to her latest film."_s;
    QTest::newRow("the speaker’s own role")
        << u"A witness told the inquiry in Hale on Friday how the ward was run.\n"
           "“We were told to keep quiet,” nurse Joan Pike said.\n"
           "A hospital manager denied it.\n"
           "The inquiry ends in May."_s
        << u"The inquiry in Hale heard on Friday how the ward was run; it is to end in May.\n"
           "“We were told to keep quiet,” a nurse said, which a hospital manager denied."_s;
    QTest::newRow("the reported words in marks")
        << u"The lake at Brenn was closed to bathers on Friday.\n"
           "Biologist Uta Ruhl said the algae had doubled since June.\n"
           "The town will test again."_s
        << u"Bathers were kept out of the lake at Brenn on Friday.\n"
           "Biologist Uta Ruhl said the algae “had doubled since June”.\n"
           "The town is to test again."_s;
    QTest::newRow("its source behind it")
        << u"The rebels left the town of Saba on Monday.\n"
           "“They took the hospital's drugs with them,” mayor Idris Bah said.\n"
           "The army has moved in."_s
        << u"Rebels quit the town of Saba on Monday.\n"
           "They took the hospital's drugs with them, according to mayor Idris Bah.\n"
           "The army has moved in."_s;
    QTest::newRow("each quotation by itself")
        << u"The farm was sold on Friday.\n"
           "“We were cheated, and I shall never forgive it,” farmer Al Deen said.\n"
           "His brother wept.\n"
           "“The land is all we had,” he added."_s
        << u"The farm was sold on Friday.\n"
           "“We were cheated,” farmer Al Deen said.\n"
           "“The land is all we had.”\n"
           "His brother wept."_s;
    QTest::newRow("a but that takes nothing back")
        << u"“We waited an hour. But nobody came,” survivor Nils Berg said."_s
        << u"Survivor Nils Berg said: “Nobody came.”"_s;
    QTest::newRow("granted beside the marks")
        << u"“I understand the board was in a hurry,” teacher Mia Falk said. “But nobody asked the parents.”"_s
        << u"Teacher Mia Falk understood that the board was in a hurry. “Nobody asked the parents,” she said."_s;
    QTest::newRow("one occasion in other words")
        << u"“Sales were weak in May,” finance chief Ron Katz said on a call with investors."_s
        << u"“Sales were weak in May,” finance chief Ron Katz told analysts."_s;
    QTest::newRow("reporters outside the court")
        << u"“The court got it wrong,” lawyer Zoe Hart told reporters outside the court."_s
        << u"“The court got it wrong,” lawyer Zoe Hart said in front of the court."_s;
    QTest::newRow("two made one as they were said")
        << u"“The plan was too expensive,” said mayor Rosa Vidal. “We had to choose between a school and a road.”"_s
        << u"Mayor Rosa Vidal said: “The plan was too expensive. We had to choose between a school and a road.”"_s;
}

void TestFindingQuotes::staysSilent()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const QStringList grave
        = kindsOf(compared({left, right})).filter(QRegularExpression(u" (critical|major)$"_s));
    QVERIFY2(grave.isEmpty(), qPrintable(grave.join(u", "_s)));
}

QTEST_APPLESS_MAIN(TestFindingQuotes)
#include "tst_finding_quotes.moc"

#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Who says, does and is what: sources lost, acts and accusations turned round, houses, members, denials and
/// answers.
class TestFindingParties final : public QObject {
    Q_OBJECT

private slots:
    void losesSources_data();
    void losesSources() { find(); }
    void turnsActs_data();
    void turnsActs() { find(); }
    void tellsWhoIsWhat_data();
    void tellsWhoIsWhat() { find(); }
    void answers_data();
    void answers() { find(); }
    void staysSilent_data();
    void staysSilent();

private:
    static void columns()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("expected");
    }
    static void find()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, expected);

        const QStringList kinds = kindsOf(compared({left, right}));
        QVERIFY2(kinds.contains(expected), qPrintable(kinds.join(u", ")));
    }
};

void TestFindingParties::losesSources_data()
{
    columns();
    const QString lost = u"speaker-lost major"_s;
    QTest::newRow("left open, and by nobody")
        << u"People close to the talks said the two breweries might merge in the autumn.\nThe hops are dry."_s
        << u"The two breweries might merge in the autumn.\nThe hops are dry."_s << lost;
    QTest::newRow("according to two who know of it")
        << u"The test showed rust in the keel that could need a new plate, according to two people briefed on the report."_s
        << u"The test showed rust in the keel that could need a new plate."_s << lost;
    QTest::newRow("a paper that was seen")
        << u"The ferry had carried 40 cars too many since June, according to a letter seen by the Torvik Herald."_s
        << u"The ferry had carried 40 cars too many since June."_s << lost;
    QTest::newRow("the claim has its own asking")
        << u"Mayor Jane Holt said the harbour had asked the yard three times for the plans of the crane."_s
        << u"The harbour had asked the yard three times for the plans of the crane."_s << lost;
    QTest::newRow("moved away from its link")
        << u"Ice closed the Torvik canal on Monday night.\nIts operator said there was no risk of the lock gates freezing.\nTen barges wait at Halden.\nThe skippers drink tea.\nMayor Jane Holt thanked them."_s
        << u"Ten barges wait at Halden, and their skippers drink tea.\nMayor Jane Holt thanked them.\nIce closed the Torvik canal on Monday night.\nThere is no risk of the lock gates freezing."_s
        << lost;
    QTest::newRow("which a union says")
        << u"Staff got a list of the 30 bakers whom the union says the mill still owes wages."_s
        << u"Staff got a list of the 30 bakers whom the mill still owes wages."_s << lost;
    QTest::newRow("an adjective now")
        << u"Crowds marched in Halden over a poll that the opposition says was forged."_s
        << u"Crowds marched in Halden over the forged poll."_s << lost;
    QTest::newRow("after an audit found that")
        << u"The town raised the toll in May after an audit found that drivers had paid too little since 2019."_s
        << u"The town raised the toll in May after drivers had paid too little since 2019."_s << lost;
}

void TestFindingParties::turnsActs_data()
{
    columns();
    const QString turned = u"meaning-reversed critical"_s;
    QTest::newRow("whose allegation it is")
        << u"Nordhus Mills spoke on Friday.\nNordhus denied a union complaint that it had locked the canteen."_s
        << u"Nordhus Mills spoke on Friday.\nThe union denied a complaint by Nordhus that it had locked the canteen."_s
        << turned;
    QTest::newRow("whose duty on whose goods")
        << u"From May, Ruritania would impose a 4 percent duty on Altavian cider and pears."_s
        << u"From May, Altavia would impose a 4 per cent duty on Ruritanian cider and pears."_s << turned;
    QTest::newRow("what is shared of one's own")
        << u"A judge ruled in May that Halden must share its maps with Torvik every month."_s
        << u"A judge ruled in May that Torvik must share its maps with Halden every month."_s << turned;
    QTest::newRow("another is accused")
        << u"President Jane Holt met Prime Minister Peter Lund on Monday.\nOpposition leader Paul Reed accused Holt of hiding the bill."_s
        << u"President Jane Holt met Prime Minister Peter Lund on Monday.\nPaul Reed, who leads the opposition, accused Lund of hiding the bill."_s
        << turned;
    QTest::newRow("sent by another office")
        << u"The treasurer was told of the leak on Monday.\nJane Holt also said that a warning sent by the mayor in February had gone unanswered."_s
        << u"On Monday the treasurer was told of the leak.\nA warning issued by the treasurer in February had received no reply, Jane Holt added."_s
        << turned;
    QTest::newRow("done by another side")
        << u"The union spoke of the company for an hour.\nThe agency will repair the old crane in Halden before May, Jane Holt said."_s
        << u"For an hour the union spoke of the company.\nJane Holt said that before May the company would repair the old crane in Halden."_s
        << turned;
    QTest::newRow("done to another side")
        << u"The company runs the quay.\nJane Holt said that in May the court had fined the union for the old crane in Halden."_s
        << u"The company runs the quay.\nIn May the court fined the company for the old crane in Halden, Jane Holt said."_s
        << turned;
    QTest::newRow("another of her family")
        << u"Jane Holt was held in Halden on Monday.\nHer brother sold the old crane to a neighbour for 400 pounds in spring."_s
        << u"On Monday Jane Holt was held in Halden.\nThe old crane was sold to a neighbour in spring by her uncle, for 400 pounds."_s
        << turned;
    QTest::newRow("who sent it did not answer it")
        << u"Jane Holt said that a letter sent by the harbour master in February had gone unanswered."_s
        << u"The harbour master had failed to answer a letter in February, Jane Holt said."_s << turned;
    QTest::newRow("who sues is accused")
        << u"The news comes a week after rival Norfar sued Sundline, saying that its new mast copies a drawing."_s
        << u"Sundline is also fighting a suit in which it accuses Norfar, a rival, of copying its new mast."_s
        << turned;
    QTest::newRow("another replied")
        << u"Ferry minister Jane Holt promised two tugs.\nThe mayor of Halden, Mary Reed, did not know why the horn had been silent.\n“I will not guess while boats are still out there,” she said."_s
        << u"The horn of Halden was silent.\nFerry minister Jane Holt was asked about it.\n“I will not guess while boats are still out there,” she replied.\nThe mayor, Mary Reed, wept."_s
        << u"quote-misattributed critical"_s;
}

void TestFindingParties::tellsWhoIsWhat_data()
{
    columns();
    const QString wrong = u"role-wrong major"_s;
    QTest::newRow("of another house")
        << u"The ministry gave no date.\nThe institute's director, Prof. Jane Holt, said the ban was fair."_s
        << u"The institute gave no date.\nProf Jane Holt, the ministry's director, said the ban was fair."_s
        << wrong;
    QTest::newRow("a lawyer of the other side")
        << u"The museum gave no date.\nThe family's lawyer, Jane Holt, said they would wait until May."_s
        << u"The family gave no date.\nThe museum's lawyer, Jane Holt, said they would wait until May."_s
        << wrong;
    QTest::newRow("an analyst of another firm")
        << u"Peter Lund, who follows the yard at Coldmoor Securities, was glad.\nJane Holt of Ashbank Capital said the price was low."_s
        << u"Peter Lund, who follows the yard at Coldmoor Securities, was glad.\nJane Holt, an analyst at Coldmoor, said the price was low."_s
        << wrong;
    QTest::newRow("two posts that were left")
        << u"The witness was Nordhus's former finance director, Peter Lund, who had kept the books."_s
        << u"The witness was Peter Lund, former chief executive of Nordhus, who had kept the books."_s
        << wrong;
    QTest::newRow("no outsider now")
        << u"Jane Holt, a geologist at Torvik who was not involved in the work, called it careful."_s
        << u"Jane Holt, a member of the team from Torvik, called it careful."_s << wrong;
    QTest::newRow("a witness made a suspect")
        << u"A key witness, the baker Paul Reed, told the court that the flour was too white."_s
        << u"A baker, the suspect Paul Reed, told the court that the flour was too white."_s << wrong;
    QTest::newRow("some of the party")
        << u"Several councillors from the Harbour party said they still trusted Jane Holt with the purse."_s
        << u"The Harbour party said it still trusted Jane Holt with the purse."_s << u"scope-changed major"_s;
    QTest::newRow("a denial that is left out")
        << u"Former cooks told the board that the inn had sold old fish.\nIts owner, Jane Holt, denied the allegation.\nThe inn opened in 1980.\nThe board will report in May."_s
        << u"The inn had sold old fish, former cooks told the board.\nThe inn opened in 1980 under Jane Holt.\nA report by the board is due in May."_s
        << u"fact-dropped major"_s;
    QTest::newRow("a denial cut off a kept sentence")
        << u"Peter Lund sold the barge in May.\nHe had denied all the charges, and his lawyer said he would appeal.\nHis party believes in his innocence.\nThe barge sank."_s
        << u"Peter Lund sold the barge in May.\nHis lawyer said he would appeal.\nHis party believes in his innocence.\nThe barge sank."_s
        << u"fact-dropped major"_s;
}

void TestFindingParties::answers_data()
{
    columns();
    QTest::newRow("declined to say whether")
        << u"Mayor Jane Holt declined to say whether she had paid the skipper for the trip."_s
        << u"Mayor Jane Holt said she had not paid the skipper for the trip."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("did not know if")
        << u"Warden Peter Lund told reporters he did not know if the lift had been tested since March."_s
        << u"Warden Peter Lund told reporters the lift had been tested since March."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("whether and why")
        << u"Inspectors are asking whether the crew had been told to leave the mill."_s
        << u"Inspectors are asking why the crew ignored an order to leave the mill."_s
        << u"strength-changed major"_s;
}

void TestFindingParties::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("done to the same side by another word")
        << u"The firm runs the quay.\nJane Holt said that in May the court had fined the company for the old crane in Halden."_s
        << u"The firm runs the quay.\nIn May the court fined the firm for the old crane in Halden, Jane Holt said."_s;
    QTest::newRow("who did not answer him")
        << u"Jane Holt said that a letter sent by the harbour master in February had gone unanswered."_s
        << u"The mayor had failed to answer a letter from the harbour master in February, Jane Holt said."_s;
    QTest::newRow("the same side by another word")
        << u"The union spoke of the company for an hour.\nThe agency will repair the old crane in Halden before May, Jane Holt said."_s
        << u"For an hour the union spoke of the company.\nJane Holt said that before May the regulator would repair the old crane in Halden."_s;
    QTest::newRow("one who sent it, by another word")
        << u"The captain was told of the leak on Monday.\nJane Holt also said that a warning sent by the ship's doctor in February had gone unanswered."_s
        << u"On Monday the captain was told of the leak.\nA warning issued by the ship's physician in February had received no reply, Jane Holt added."_s;
    QTest::newRow("its results, by the house itself")
        << u"Nordhus Mills also reported that its profit rose 9 percent to 40 million crowns in the spring."_s
        << u"Profit at Nordhus Mills climbed 9 percent to 40 million crowns in the spring."_s;
    QTest::newRow("done by the source") << u"Neighbouring Altavia said it was sending two tugs with divers."_s
                                        << u"Two tugs with divers are being sent by neighbouring Altavia."_s;
    QTest::newRow("still according to them")
        << u"Staff got a list of the 30 bakers whom the union says the mill still owes wages."_s
        << u"Staff got a list of 30 bakers who, according to the union, are still owed wages by the mill."_s;
    QTest::newRow("the same source speaks behind the joint")
        << u"Friends of the Lake called the plan a shame, while the charity Clearwater said it was a fair step."_s
        << u"The charity Clearwater said the plan was a fair step, but Friends of the Lake called it a shame."_s;
    QTest::newRow("people who are suspected")
        << u"Police in Halden arrested two cooks on Friday who are suspected of stealing silver spoons."_s
        << u"Two cooks were arrested in Halden on Friday on suspicion of stealing silver spoons."_s;
    QTest::newRow("both do it together")
        << u"Envoys from Altavia and Ruritania met on Monday to save a treaty on herring."_s
        << u"Ruritanian and Altavian envoys met on Monday to save a treaty on herring."_s;
    QTest::newRow("by its people")
        << u"Under the treaty Altavian boats may take 900 tonnes of herring in Ruritanian waters."_s
        << u"Under the treaty Altavia may take 900 tonnes of herring in Ruritanian waters."_s;
    QTest::newRow("told from the other end")
        << u"Nordhus denied a union complaint that it had locked the canteen."_s
        << u"A complaint by the union that Nordhus had locked the canteen was denied by Nordhus."_s;
    QTest::newRow("one house in other words")
        << u"The university gave no date.\nThe institute's director, Jane Holt of Halden University, was glad."_s
        << u"The institute gave no date.\nJane Holt, of the University of Halden, who heads the institute, was glad."_s;
    QTest::newRow("denied in other words")
        << u"Former cooks told the board that the inn had sold old fish.\nIts owner, Jane Holt, denied the allegation.\nThe inn opened in 1980.\nThe board will report in May."_s
        << u"The inn had sold old fish, former cooks told the board.\nIts owner, Jane Holt, says that is untrue.\nThe inn opened in 1980.\nA report by the board is due in May."_s;
    QTest::newRow("did not say, in other words")
        << u"Mayor Jane Holt declined to say whether she had paid the skipper for the trip."_s
        << u"Mayor Jane Holt would not say if she had paid the skipper for the trip."_s;
    QTest::newRow("members in other words")
        << u"Several councillors from the Harbour party said they still trusted Jane Holt with the purse."_s
        << u"Some Harbour party councillors said they still trusted Jane Holt with the purse."_s;
    QTest::newRow("a judge and a prosecutor")
        << u"Judge Jane Holt read the ruling.\nProsecutor Peter Lund had asked for more.\nThe judge set the bail at 9,000 crowns."_s
        << u"Judge Jane Holt read out the ruling.\nProsecutor Peter Lund had asked for more.\nBail was set by the judge at 9,000 crowns."_s;
    QTest::newRow("a board member who was no part of it")
        << u"Jane Holt, a member of the team at Torvik who was not involved in the work, called it careful."_s
        << u"Jane Holt, of Torvik, who was not involved in the work, called it careful."_s;
}

void TestFindingParties::staysSilent()
{
    verifyNothingGrave();
}

QTEST_APPLESS_MAIN(TestFindingParties)
#include "tst_finding_parties.moc"

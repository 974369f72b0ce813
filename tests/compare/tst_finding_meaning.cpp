#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Meaning turned in sentences that were told in other words and order: one row a kind, and beside it what
/// must stay silent.
class TestFindingMeaning final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingMeaning::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("turned down and waved through")
        << u"Planners in Torvik on Monday turned down a request by Marsk Farms to enlarge its salmon pens."_s
        << u"A request by Marsk Farms to enlarge its salmon pens was waved through by planners in Torvik on Monday."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("came through and flunked a check")
        << u"The island’s only lifeboat came through a safety inspection in May, its crew said."_s
        << u"In May the island’s only lifeboat failed its safety inspection, according to the crew."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("slower growth and a fall")
        << u"The rise in rents in Halden slowed in the spring, the statistics office said."_s
        << u"Rents in Halden fell in the spring, according to the statistics office."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("left open and shut out")
        << u"The mayor of Torvik did not rule out closing the harbour pool in the summer."_s
        << u"Closing the harbour pool in the summer was shut out by the mayor of Torvik."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("declined to rule out and ruled out")
        << u"The mayor of Torvik on Friday declined to rule out a tax on summer cabins."_s
        << u"The mayor of Torvik on Friday ruled out a tax on summer cabins, after a long debate."_s
        << u"negation-changed major"_s;
    QTest::newRow("slightly and seriously hurt")
        << u"Two climbers were slightly injured when a bridge gave way near Halden on Sunday."_s
        << u"When a bridge near Halden gave way on Sunday, two climbers were badly injured."_s
        << u"strength-changed major"_s;
    QTest::newRow("provisional and final")
        << u"Provisional results of the island vote gave the Marsk list four seats, the clerk said."_s
        << u"The clerk said final results of the island vote gave the Marsk list four seats."_s
        << u"strength-changed major"_s;
    QTest::newRow("preliminary and final, beside conclusions")
        << u"“Nobody should draw conclusions,” said the clerk, adding that a preliminary report on the "
           u"Halden "
           u"tunnel was due in May."_s
        << u"The clerk warned against drawing conclusions and said a final report on the Halden tunnel was "
           u"due "
           u"in May."_s
        << u"strength-changed major"_s;
    QTest::newRow("stable and fighting for their lives")
        << u"Two climbers were in a stable condition in hospital at Halden, doctors there said."_s
        << u"Two climbers were fighting for their lives in hospital at Halden, doctors there said."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("in part and in full")
        << u"The Halden tunnel was partially reopened to lorries on Monday after the fire."_s
        << u"After the fire the Halden tunnel was fully reopened to lorries on Monday."_s
        << u"scope-changed major"_s;
    QTest::newRow("linked and the cause")
        << u"Heavy use of the old pesticide is linked to a loss of bees on the islands, a study found."_s
        << u"A study found that a loss of bees on the islands is due to heavy use of the old pesticide."_s
        << u"strength-changed major"_s;
    QTest::newRow("a guess told as a fact in other words")
        << u"A worn cable may have sparked the blaze in the sail loft on Sunday, inspector Jane Roe said."_s
        << u"The blaze in the sail loft on Sunday was sparked by a worn cable, inspector Jane Roe said."_s
        << u"strength-changed major"_s;
    QTest::newRow("probably and will, of another verb")
        << u"Dr Anna Reed, a heart doctor, said she would probably use the drug for her own patients."_s
        << u"Anna Reed, a heart doctor, said she will prescribe the drug for her own patients."_s
        << u"strength-changed major"_s;
    QTest::newRow("few and nobody")
        << u"Few people on the quay believed the ferry would sail again, pilot Tom Hale said."_s
        << u"Pilot Tom Hale said nobody on the quay believed the ferry would sail again."_s
        << u"scope-changed major"_s;
    QTest::newRow("not all and none")
        << u"Not all of the boats in the harbour are fit to sail, inspectors said on Monday."_s
        << u"None of the boats in the harbour is fit to sail, inspectors said on Monday."_s
        << u"scope-changed major"_s;
    QTest::newRow("most and any")
        << u"The pilot said he had not read most of the letters that the owners sent."_s
        << u"He had not read any of the letters that the owners sent, the pilot said."_s
        << u"scope-changed major"_s;
    QTest::newRow("some of them and they")
        << u"Some of the fishermen said they would not sell any boat that was built on the island."_s
        << u"The fishermen said they would not sell any boat that was built on the island."_s
        << u"scope-changed major"_s;
    QTest::newRow("one of the largest and the largest")
        << u"The fire began on Sunday in Halden, home of one of the largest shipyards in the north."_s
        << u"In Halden, home of the largest shipyard in the north, the fire began on Sunday."_s
        << u"scope-changed major"_s;
    QTest::newRow("stopped short and did")
        << u"The pilots’ union stopped short of calling a strike over the new rota on Monday."_s
        << u"The pilots’ union called a strike over the new rota on Monday."_s << u"negation-changed major"_s;
    QTest::newRow("a quarrel put in")
        << u"Harbour master Jane Roe will leave her post in May, the port of Torvik said on Monday."_s
        << u"Harbour master Jane Roe, embattled for months, will leave her post in May, the port of Torvik "
           u"said on "
           u"Monday."_s
        << u"fact-unsupported major"_s;
    QTest::newRow("one modal each, of another verb")
        << u"The harbour office said some nets might have to be taken out of the shops in Torvik."_s
        << u"The harbour office said nets would have to be removed from sale in Torvik."_s
        << u"strength-changed major"_s;
    QTest::newRow("a rank with no noun behind")
        << u"The quay at Halden is one of the longest on the northern coast."_s
        << u"The quay at Halden is the longest on the whole coast."_s << u"scope-changed major"_s;
    QTest::newRow("not done, and done")
        << u"The pilot had not asked for a tug, the ferry company said on Monday."_s
        << u"The pilot requested a tug, the ferry company said on Monday."_s << u"negation-changed major"_s;
    QTest::newRow("would, and had when it was said")
        << u"Skipper Jane Roe said she would lodge an appeal with the harbour court within a week."_s
        << u"Skipper Jane Roe said she had lodged an appeal with the harbour court on Friday."_s
        << u"time-changed critical"_s;
}

void TestFindingMeaning::finds()
{
    verifyFound();
}

void TestFindingMeaning::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("rejected in other words")
        << u"Planners in Torvik on Monday turned down a request by Marsk Farms to enlarge its salmon pens."_s
        << u"A request by Marsk Farms to enlarge its salmon pens was rejected by planners in Torvik on Monday."_s;
    QTest::newRow("not approved and rejected")
        << u"The council of Torvik did not approve the budget for the new harbour pool on Monday."_s
        << u"The council of Torvik rejected the budget for the new harbour pool on Monday."_s;
    QTest::newRow("what one buys another sells")
        << u"Marsk Farms sold its salmon pens in Torvik to the Halden group on Monday."_s
        << u"The Halden group bought the salmon pens in Torvik from Marsk Farms on Monday."_s;
    QTest::newRow("partly shut and partly open")
        << u"The coast road near Halden was partly closed on Monday after a landslide."_s
        << u"After a landslide only one lane of the coast road near Halden was open on Monday."_s;
    QTest::newRow("no rise and a fall of its pace")
        << u"Rents in Halden rose in the spring and fell in the autumn, the statistics office said."_s
        << u"The statistics office said rents in Halden fell in the autumn after they rose in the spring."_s;
    QTest::newRow("a guess in other words")
        << u"A worn cable may have sparked the blaze in the sail loft on Sunday, inspector Jane Roe said."_s
        << u"Inspector Jane Roe said the blaze in the sail loft on Sunday was possibly sparked by a worn cable."_s;
    QTest::newRow("expected to cost and the likely cost")
        << u"Corvane said it expected the recall to cost between $18 million and $22 million."_s
        << u"Corvane put the likely cost of the recall at $18 million to $22 million."_s;
    QTest::newRow("face fines and can be fined")
        << u"Employers who ignore the order face fines of up to 20,000 euros, the ministry said."_s
        << u"Employers who ignore the order can be fined as much as 20,000 euros, the ministry said."_s;
    QTest::newRow("an amount guessed in other words")
        << u"Baker Jane Roe said she took cash only and lost maybe half of her trade that morning."_s
        << u"Baker Jane Roe accepted nothing but cash and lost perhaps half of her takings that morning."_s;
    QTest::newRow("a leave and a time to do it")
        << u"The owners may appeal to the harbour court against the ruling within ten days."_s
        << u"The owners have ten days to appeal to the harbour court against the ruling."_s;
    QTest::newRow("few and hardly anybody")
        << u"Few people on the quay believed the ferry would sail again, pilot Tom Hale said."_s
        << u"Pilot Tom Hale said hardly any people on the quay believed the ferry would sail again."_s;
    QTest::newRow("the largest among the ones named")
        << u"The fire began on Sunday in Halden, home of one of the largest shipyards in the north."_s
        << u"The fire began on Sunday in Halden, whose shipyard is among the largest shipyards in the north."_s;
    QTest::newRow("unable and could not")
        << u"Divers were unable to reach the wreck of the ferry on Monday because of the waves."_s
        << u"Because of the waves divers could not reach the wreck of the ferry on Monday."_s;
    QTest::newRow("the first and nobody before")
        << u"The visit was the first by a Torvik mayor since the ferry sank in 2019."_s
        << u"No Torvik mayor had paid a visit since the ferry sank in 2019."_s;
    QTest::newRow("expected, not bidden")
        << u"Roughly half of the islanders will be able to sail home by Sunday, officials said."_s
        << u"About half of the islanders should be home by Sunday, officials said."_s;
    QTest::newRow("a quarrel in other words")
        << u"Harbour master Jane Roe, criticised for months, will leave her post in May, the port of Torvik said."_s
        << u"Embattled harbour master Jane Roe will leave her post in May, the port of Torvik said."_s;
    QTest::newRow("possible in other words, one modal each")
        << u"The harbour office said some nets might have to be taken out of the shops in Torvik."_s
        << u"Certain nets may need to be removed from sale in Torvik, the harbour office said."_s;
    QTest::newRow("denied of a time alone")
        << u"The ferry company has not ordered a new ship since 2009, its accounts show."_s
        << u"Its accounts show the ferry company last ordered a ship in 2009."_s;
    QTest::newRow("denied by its subject")
        << u"Mayor Jane Roe said the island never received an instruction to empty the harbour."_s
        << u"No instruction to empty the harbour was received by the island, said mayor Jane Roe."_s;
}

void TestFindingMeaning::staysSilent()
{
    verifyNothingGrave();
}

QTEST_APPLESS_MAIN(TestFindingMeaning)
#include "tst_finding_meaning.moc"

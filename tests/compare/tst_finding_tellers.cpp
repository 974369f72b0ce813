#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Who is said to say what, in marks and without: given to another, told of nobody, said in another tone.
class TestFindingTellers final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void takenOutOfAParagraph();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingTellers::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    const QString misattributed = u"quote-misattributed critical"_s;
    const QString lost = u"speaker-lost major"_s;
    QTest::newRow("what the court heard")
        << u"The ferry to Sark was full on Monday.\nThe nurse left the ward alone, the court heard.\nTickets cost £30."_s
        << u"The ferry to Sark was full on Monday.\nThe nurse left the ward alone.\nTickets cost £30."_s
        << u"speaker-lost major"_s;
    QTest::newRow("believed to be somewhere")
        << u"The ferry to Sark was full on Monday.\nHe is believed to be in Chile.\nTickets cost £30."_s
        << u"The ferry to Sark was full on Monday.\nHe is in Chile.\nTickets cost £30."_s
        << u"strength-changed major"_s;
    QTest::newRow("feared dead")
        << u"The ferry to Sark was full on Monday.\nFour people are feared dead.\nTickets cost £30."_s
        << u"The ferry to Sark was full on Monday.\nFour people are dead.\nTickets cost £30."_s
        << u"strength-changed major"_s;
    QTest::newRow("expected to cost")
        << u"The ferry to Sark was full on Monday.\nThe plan is expected to cost families £300 a year.\nTickets cost £30."_s
        << u"The ferry to Sark was full on Monday.\nThe plan costs families £300 a year.\nTickets cost £30."_s
        << u"strength-changed major"_s;
    QTest::newRow("another party")
        << u"The ferry to Sark was full on Monday.\nSen. Ann Rolfe, a Democrat from Ohio, opposes the plan.\nTickets cost £30."_s
        << u"The ferry to Sark was full on Monday.\nSen. Ann Rolfe, a Republican from Ohio, opposes the plan.\nTickets cost £30."_s
        << u"fact-altered major"_s;
    QTest::newRow("another's brother")
        << u"The ferry to Sark was full on Monday.\nThe victim's brother, Tom Hale, told the court he was sorry.\nTickets cost £30."_s
        << u"The ferry to Sark was full on Monday.\nThe defendant's brother, Tom Hale, told the court he was sorry.\nTickets cost £30."_s
        << u"fact-altered major"_s;
    QTest::newRow("two persons' statements exchanged")
        << u"The pier at Torvik reopened on Friday.\nJane Holt, who drew the pier, said the piles were stronger than she had planned.\nPeter Lund of Halden, who was not asked, warned that ice could return in two winters."_s
        << u"The pier at Torvik was opened again on Friday.\nIce could return in two winters, warned Jane Holt, who drew the pier.\nThe piles were stronger than planned, said Peter Lund of Halden, who was not asked."_s
        << misattributed;
    QTest::newRow("he, who is somebody else now")
        << u"Headmaster Paul Lund said the pupils had been in the garden.\nInspector Jane Holt came at noon.\nHolt said the town had known about the leak since spring."_s
        << u"Inspector Jane Holt came at noon.\nHeadmaster Paul Lund said the pupils had been in the garden.\nHe added that the town had known about the leak since spring."_s
        << misattributed;
    QTest::newRow("a clinic and the police")
        << u"Thirty bathers were treated for burns, two of them badly, according to the Saint-Anne clinic.\nPolice closed the beach on Sunday."_s
        << u"Thirty bathers were treated for burns, two badly, according to the police.\nThe beach was closed on Sunday."_s
        << misattributed;
    QTest::newRow("a ministry and a body that both versions know")
        << u"Norway will lend two tugs to Latvia, its transport ministry said on Friday.\nThe ministry said the loan would last five months.\nOPEC praised the plan."_s
        << u"Two Norwegian tugs will be lent to Latvia.\nOPEC said the loan would last five months.\nThe transport ministry in Oslo told reporters of it on Friday, and OPEC praised the plan."_s
        << misattributed;
    QTest::newRow("named in apposition")
        << u"Tom Reed, 31, was found in a Halden cell in May.\nHe had asked for a doctor four times, the lawyer for his family, Jane Holt, told reporters on Monday.\nCoroner Paul Lund opened an inquest."_s
        << u"An inquest into the death of Tom Reed, 31, in a Halden cell in May has opened.\nHe had asked for a doctor four times, the coroner told reporters on Monday."_s
        << misattributed;
    QTest::newRow("the speech goes on in the next sentence")
        << u"“We heard about the plan from the radio,” said Jane Holt, who leads the union. “You cannot sail a ferry without a crew to sail it.”\nPeter Lund, the minister, praised the plan."_s
        << u"“We heard about the plan from the radio,” said Jane Holt, who leads the union.\nPeter Lund, the minister, praised the plan.\n“You cannot sail a ferry without a crew to sail it,” Mr Lund said."_s
        << misattributed;
    QTest::newRow("a surname that the other version has in full")
        << u"Harbour master Jon Nordal said the pier was closed.\nUnion leader Kari Holt said: “Nobody told us the ladder was loose.”"_s
        << u"Nordal, the harbour master, remarked that “nobody told us the ladder was loose” and that the pier was closed.\nKari Holt, who leads the union, spoke too."_s
        << u"quote-misattributed major"_s;
    QTest::newRow("an office that is another's title")
        << u"“You chose the cheap lamp over the safe one,” Judge Jane Holt told him on Friday.\n“These lamps were no slip. They were a plan,” prosecutor Peter Lund said."_s
        << u"“You chose the cheap lamp over the safe one,” Judge Jane Holt told him on Friday.\n“These lamps were no slip. They were a plan,” the judge said."_s
        << misattributed;
    QTest::newRow("a minister called like a hill")
        << u"Swedish ferry minister Arvo Hill said the talks had been warm.\nHis Danish colleague, Jens Holt, was cooler.\n“We will not pay for their pier,” Holt said."_s
        << u"Swedish ferry minister Arvo Hill found the talks warm.\n“We will not pay for their pier,” he said, while his Danish colleague, Jens Holt, was cooler."_s
        << misattributed;
    QTest::newRow("somebody in the hall")
        << u"A man in the hall shouted that Jane Holt was “a fox in a fur coat”, and was led out.\nHer rival, Peter Lund, said such words had no place there."_s
        << u"Jane Holt and Peter Lund met in the hall.\nLund called his rival “a fox in a fur coat”, and a man was led out."_s
        << u"quote-misattributed major"_s;
    QTest::newRow("a speaker made an insider")
        << u"Ferry line Norfar called off 40 trips.\n“We sold cabins that we had no beds for,” chief executive Peter Lund said in a film for the crew."_s
        << u"Ferry line Norfar called off 40 trips.\n“We sold cabins that we had no beds for,” one industry insider said."_s
        << lost;
    QTest::newRow("one minister's words in two mouths")
        << u"Ferry minister Jane Holt and harbour minister Peter Lund came back on Friday.\n“We will send the tugs, and the sooner the better,” Lund told reporters."_s
        << u"Ferry minister Jane Holt and harbour minister Peter Lund came back on Friday.\n“We will send the tugs, and the sooner the better,” the two ministers said."_s
        << lost;
    QTest::newRow("a committee made sources")
        << u"Captain Peter Lund ordered the tugs out himself, the parliament's inquiry committee concluded in a report on Monday."_s
        << u"Sources said on Monday that Captain Peter Lund himself ordered the tugs out."_s << lost;
    QTest::newRow("its own word for its rules")
        << u"The hall fell in on Friday.\nThe builder, Nordhus, said it had kept all fire rules."_s
        << u"The hall, which was put up by a firm named Nordhus, had kept all fire rules.\nIt fell in on Friday."_s
        << lost;
    QTest::newRow("officials without names")
        << u"Ferry minister Jane Holt plans to raise the fare by four crowns, according to two officials who asked not to be named.\nHer ministry said nothing."_s
        << u"Ferry minister Jane Holt plans to raise the fare by four crowns.\nHer ministry was silent."_s
        << lost;
    QTest::newRow("a lawyer's denial for a client")
        << u"Reed's lawyer, Paul Lund, said his client denied setting the fire and was helping detectives."_s
        << u"Mr Reed, who did not set the fire and is helping detectives, is represented by Paul Lund."_s
        << lost;
    QTest::newRow("by its own account")
        << u"One load of the battery lasts 90 miles, by the firm's own account; nobody else has measured it.\nThe boat costs 3,000 crowns."_s
        << u"One load of the battery lasts 90 miles.\nThe boat costs 3,000 crowns."_s << lost;
    QTest::newRow("what one is convinced of")
        << u"Hundreds of eels lie dead on the shore of Lake Torvik.\nAngler Peter Lund is convinced that the mill upstream poisoned the lake."_s
        << u"Hundreds of eels lie dead on the shore of Lake Torvik.\nThe mill upstream poisoned the lake."_s
        << lost;
    QTest::newRow("a sentence that goes on inside the marks")
        << u"“We will mend this bridge,” mayor Jane Holt said on Friday in front of the ruin."_s
        << u"In front of the ruin mayor Jane Holt said on Friday: “We will mend this bridge by the summer.”"_s
        << u"quote-altered major"_s;
    QTest::newRow("a declared cut that takes the verb")
        << u"“We had left the cabin before anybody could ring the bell,” guide Peter Lund said on Friday."_s
        << u"“We had ... the bell,” guide Peter Lund said on Friday."_s << u"quote-altered major"_s;
    QTest::newRow("a question told as a phrase")
        << u"Councillor Jane Holt asked for every letter.\n“Was this a swindle? I cannot tell you yet,” Holt said on Friday."_s
        << u"Councillor Jane Holt asked for every letter.\nShe described it as “a swindle” on Friday."_s
        << u"quote-trimmed critical"_s;
    QTest::newRow("a condition whose words stand beside")
        << u"“I will not go before the board reports, and if it finds against me I will go that day,” Peter Lund said on Friday."_s
        << u"“I will not go,” Peter Lund said on Friday, whatever the board finds."_s
        << u"quote-trimmed major"_s;
    QTest::newRow("a joke told as a vow")
        << u"Senator Peter Lund joked on Friday that he would move the capital to his barn."_s
        << u"Senator Peter Lund vowed on Friday to move the capital to his barn."_s << u"cue-changed major"_s;
    QTest::newRow("a remark told as a boast")
        << u"Captain Jane Holt said on Friday the radar had shown nothing on the way to Torvik."_s
        << u"Captain Jane Holt boasted on Friday that the radar had shown nothing on the way to Torvik."_s
        << u"cue-changed major"_s;
    QTest::newRow("one banker told as bankers")
        << u"A senior banker involved in the sale said two bidders had pulled out.\nThe next meeting is in a month."_s
        << u"Senior bankers involved in the sale said two bidders had pulled out.\nThe next meeting is in a month."_s
        << lost;
    QTest::newRow("a report told as what emerged")
        << u"The bank's shares fell after a website reported that its chief had resigned.\nThe next meeting is in a month."_s
        << u"The bank's shares fell after it emerged that its chief had resigned.\nThe next meeting is in a month."_s
        << lost;
    QTest::newRow("believed without a that")
        << u"Police believe the fire was started by a cigarette.\nThe next meeting is in a month."_s
        << u"The fire was started by a cigarette.\nThe next meeting is in a month."_s
        << u"strength-changed major"_s;
    QTest::newRow("one of two rival counts as a fact")
        << u"Opposition leaders said 50,000 people were in the square, while the interior ministry counted 11,000.\nThe next meeting is in a month."_s
        << u"A crowd of 50,000 filled the square.\nThe next meeting is in a month."_s << lost;
    QTest::newRow("the elliptical of two rival counts")
        << u"Police said 12 people had been hurt; the marchers' lawyers spoke of 70.\nThe next meeting is in a month."_s
        << u"In the clashes 70 people were hurt.\nThe next meeting is in a month."_s << lost;
    QTest::newRow("two of the judges told as the judges")
        << u"Two of the nine judges said the law should be struck down.\nThe next meeting is in a month."_s
        << u"The judges said the law should be struck down.\nThe next meeting is in a month."_s
        << u"scope-changed major"_s;
    QTest::newRow("one side's count of reports, with a year")
        << u"Skippers say they sent 310 hazard reports in 2021 alone; the harbour puts the figure at 190."_s
        << u"The harbour recorded 310 hazard reports from skippers in 2021."_s << lost;
}

void TestFindingTellers::finds()
{
    verifyFound();
}

/// Who speaks two sentences further on, with another voice between, does not vouch for it.
void TestFindingTellers::takenOutOfAParagraph()
{
    const QString lead
        = u"Ada Holt has rejected the charge. \"I have never met anyone from that yard,\" she said in a letter.\n\n"_s;
    const QString report = lead
        + u"Her lawyer, Paul Lund, said guards had searched the boat at noon without showing a warrant. Police rejected that, saying the warrant had been read out on the pier. Lund said the boat had then been towed to Halden."_s;
    const QString retelling = lead
        + u"Guards had searched the boat at noon without showing a warrant. Police rejected that, saying the warrant had been read out on the pier. Holt's lawyer, Paul Lund, said the boat had then been towed to Halden."_s;
    const QStringList kinds = kindsOf(*compareVersions(versionsOf({report, retelling}, false)));
    QVERIFY2(kinds.contains(u"speaker-lost major"_s), qPrintable(kinds.join(u", ")));
}

void TestFindingTellers::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("said before and behind")
        << u"Jane Holt, who drew the pier, said the piles were stronger than she had planned."_s
        << u"The piles were stronger than planned, said Jane Holt, who drew the pier."_s;
    QTest::newRow("he, who is still the same")
        << u"Inspector Jane Holt said the pupils were safe.\nHolt said the town had known about the leak since spring."_s
        << u"Inspector Jane Holt said the pupils were safe.\nShe added that the town had known about the leak since spring."_s;
    QTest::newRow("police and officials")
        << u"Thirty bathers were treated for burns on Sunday, police said."_s
        << u"Thirty bathers were treated for burns on Sunday, officials said."_s;
    QTest::newRow("what the police reported")
        << u"Three cars were damaged on Sunday when a wall fell in Halden, police said."_s
        << u"Three cars were damaged on Sunday when a wall fell in Halden."_s;
    QTest::newRow("what a firm will do")
        << u"The builder, Nordhus, said it would open a second yard in Halden in May."_s
        << u"The builder, Nordhus, will open a second yard in Halden in May."_s;
    QTest::newRow("done by saying")
        << u"President Jane Holt declared three days of mourning on Friday after the storm."_s
        << u"Three days of mourning were declared on Friday after the storm."_s;
    QTest::newRow("a lawyer and his part")
        << u"The guard had slept at his desk, the lawyer for the family, Jane Holt, told the court."_s
        << u"The guard had slept at his desk, the family's lawyer told the court."_s;
    QTest::newRow("the source is named beside it")
        << u"The mill upstream poisoned the lake, Peter Lund, an angler, said on Friday."_s
        << u"Peter Lund, an angler, spoke on Friday. He said the mill upstream poisoned the lake."_s;
    QTest::newRow("quoted further")
        << u"“We will mend this bridge,” mayor Jane Holt said on Friday."_s
        << u"“We will mend this bridge. It takes a summer,” mayor Jane Holt said on Friday."_s;
    QTest::newRow("a cut that is shown")
        << u"“We left the cabin, which was cold and dark, before anybody could ring,” guide Peter Lund said."_s
        << u"“We left the cabin ... before anybody could ring,” guide Peter Lund said."_s;
    QTest::newRow("a question that is still asked")
        << u"“Was this a swindle? I cannot tell you yet,” Jane Holt said on Friday."_s
        << u"Jane Holt asked on Friday whether it was “a swindle”."_s;
    QTest::newRow("pleaded guilty and admitted")
        << u"Cook Peter Lund pleaded guilty on Friday to dodging 20,000 crowns in tax."_s
        << u"Cook Peter Lund admitted on Friday that he had dodged 20,000 crowns in tax."_s;
    QTest::newRow("three bankers are bankers")
        << u"Three senior bankers involved in the sale said two bidders had pulled out."_s
        << u"Bankers involved in the sale said two bidders had pulled out."_s;
    QTest::newRow("one of the residents, and they")
        << u"A resident said residents had seen smoke at noon."_s
        << u"Residents had seen smoke at noon, a resident said."_s;
    QTest::newRow("believed, then quoted")
        << u"They believe their work is a warning to the town, which should look for cracks."_s
        << u"“Our work is a warning to the town, which should look for cracks.”"_s;
    QTest::newRow("both counts of a year, kept")
        << u"Skippers say they sent 310 hazard reports in 2021 alone; the harbour puts the figure at 190."_s
        << u"Skippers say they sent 310 hazard reports in 2021, while the harbour speaks of 190."_s;
    QTest::newRow("both counts as a range")
        << u"The company said the spill had covered 3 hectares; Greenwatch estimated 20."_s
        << u"The spill covered between 3 and 20 hectares, depending on who is asked."_s;
}

void TestFindingTellers::staysSilent()
{
    verifyNothingGrave();
}

QTEST_APPLESS_MAIN(TestFindingTellers)
#include "tst_finding_tellers.moc"

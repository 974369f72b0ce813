#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// What a rewrite may do without an alarm, or without a grave one.
class TestFalseAlarms final : public QObject {
    Q_OBJECT

private slots:
    void noFalseAlarm_data();
    void noFalseAlarm();
    void nothingGrave_data();
    void nothingGrave();
    void aHeadlineNeedsNoVagueNumber();
};

/// Ways to write the same thing. Nothing above style may come of them.
void TestFalseAlarms::noFalseAlarm_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("the same") << u"The ferry sank."_s << u"The ferry sank."_s;
    QTest::newRow("per cent") << u"Fares rose by 2.5 per cent on the island ferry."_s
                              << u"Fares rose by 2.5% on the island ferry."_s;
    QTest::newRow("an apostrophe") << u"The captain’s old ferry didn’t sail to the island."_s
                                   << u"The captain's old ferry didn't sail to the island."_s;
    QTest::newRow("spelling") << u"The harbour programme was cancelled by Nato."_s
                              << u"The harbor program was canceled by NATO."_s;
    QTest::newRow("marks") << u"“The ferry is our lifeline,” said Jane Roe on the island."_s
                           << u"‘The ferry is our lifeline,’ said Jane Roe on the island."_s;
    QTest::newRow("a number in words") << u"Three ferries sailed to the island in winter."_s
                                       << u"3 ferries sailed to the island in winter."_s;
    QTest::newRow("a conversion")
        << u"The wreck lies 24 miles off the island, divers said on Monday."_s
        << u"The wreck lies almost 40 kilometres off the island, divers said on Monday."_s;
    QTest::newRow("a conversion in brackets")
        << u"A new mast for the ferry costs €31,200, its owner said on Monday."_s
        << u"A new mast for the ferry costs €31,200 ($34,000), its owner said on Monday."_s;
    QTest::newRow("a conversion of a length")
        << u"The ferry drifted nine miles before a tug caught it on Monday."_s
        << u"The ferry drifted nine miles (14.5km) before a tug caught it on Monday."_s;
    QTest::newRow("rounded within its hedge")
        << u"The ferry carried 1,184 passengers on its last voyage."_s
        << u"The ferry carried nearly 1,200 passengers on its last voyage."_s;
    QTest::newRow("a product")
        << u"The yard must cut two-fifths of its costs of $2 billion within five years."_s
        << u"The yard must cut its costs of $2 billion by $800 million within five years."_s;
    QTest::newRow("an organisation in either spelling")
        << u"The case went to the World Harbour Organization on Monday."_s
        << u"The case went to the World Harbour Organisation on Monday."_s;
    QTest::newRow("dollars of one country")
        << u"The harbour master stole about $480,000 from the ferry company."_s
        << u"The harbour master stole about A$480,000 from the ferry company."_s;
    QTest::newRow("letters behind a name")
        << u"“It was a decision made over weeks,” prosecutor Annabel Roe KC told the court on Monday."_s
        << u"“It was a decision made over weeks,” Roe told the court on Monday. Annabel Roe KC is the prosecutor."_s;
    QTest::newRow("francs") << u"The port was fined 8 million francs over the oil spill."_s
                            << u"The port was fined CHF8m over the oil spill."_s;
    QTest::newRow("a denial in other words")
        << u"The alarm made it impossible to keep the harbour open, the pilots said."_s
        << u"Because of the alarm the harbour could not be kept open, the pilots said."_s;
    QTest::newRow("not and no") << u"Police are not investigating the captain over the oil spill."_s
                                << u"There is no police investigation of the captain over the oil spill."_s;
    QTest::newRow("a list in another order")
        << u"The ferry calls at Torvik, Halden and Marsk in the summer months."_s
        << u"The ferry calls at Marsk, Halden and Torvik in the summer months."_s;
    QTest::newRow("who met whom") << u"The mayor met the owner of the ferries on the island in spring."_s
                                  << u"The owner of the ferries met the mayor on the island in spring."_s;
    QTest::newRow("active and passive")
        << u"The mayor sacked the captain of the ferry for drinking on duty."_s
        << u"The captain of the ferry was sacked by the mayor for drinking on duty."_s;
    QTest::newRow("paid for")
        << u"The sailors go to a clinic that the island council has agreed to pay for."_s
        << u"The sailors go to a clinic paid for by the island council."_s;
    QTest::newRow("a declared cut")
        << u"“The ferry was old and slow and it should never have sailed in that storm,” Jane Roe said."_s
        << u"“The ferry was old … and it should never have sailed in that storm,” Jane Roe said."_s;
    QTest::newRow("a bracket")
        << u"“We all knew he would sail whatever the weather said,” Jane Roe told the court."_s
        << u"“We all knew [the captain] would sail whatever the weather said,” Jane Roe told the court."_s;
    QTest::newRow("an article less") << u"Jane Roe called the ferry “a floating coffin” on Monday."_s
                                     << u"Jane Roe called the ferry a “floating coffin” on Monday."_s;
    QTest::newRow("the speaker named before")
        << u"Jane Roe warned that the old ferry would capsize in heavy winter seas."_s
        << u"Jane Roe had a warning. The old ferry would capsize in heavy winter seas, she said."_s;
    QTest::newRow("one body under another name")
        << u"The Island Coastguard said the old ferry had capsized in heavy seas near the pier."_s
        << u"Police said the old ferry had capsized in heavy seas near the pier."_s;
    QTest::newRow("a role with its country")
        << u"The Norland fisheries minister, Jane Roe, opened the island ferry terminal."_s
        << u"Minister of Fisheries Jane Roe opened the island ferry terminal."_s;
    QTest::newRow("not with and without its sign")
        << u"The old ferry doesn't carry passengers to the island."_s
        << u"The old ferry doesnt carry passengers to the island."_s;
    QTest::newRow("what one has to say")
        << u"The mayor will hear what the ferry owner has to say about the island route."_s
        << u"The mayor will hear what the ferry owner says about the island route."_s;
    QTest::newRow("a contraction in marks")
        << u"“It's our lifeline and we can't do without it,” Jane Roe said of the ferry."_s
        << u"“It is our lifeline and we cannot do without it,” Jane Roe said of the ferry."_s;
    QTest::newRow("a month cut short in marks")
        << u"“Nobody has sailed to the island since September 11,” Jane Roe said."_s
        << u"“Nobody has sailed to the island since Sept. 11,” Jane Roe said."_s;
    QTest::newRow("no sentence would, no sentence could")
        << u"Jane Roe said no sentence would bring the drowned sailors back."_s
        << u"Jane Roe said no sentence could bring the drowned sailors back."_s;
    QTest::newRow("must serve, after serving")
        << u"The captain must serve at least six years before he can be freed."_s
        << u"The captain can be freed after serving at least six years."_s;
    QTest::newRow("no ferry until, before any ferry")
        << u"The council wants the doors mended before any ferry sails to the island."_s
        << u"No ferry will sail to the island until the doors are mended, the council wants."_s;
    QTest::newRow("must and have to")
        << u"The company must repair the island ferry."_s << u"The company has to repair the island ferry."_s;
}

void TestFalseAlarms::noFalseAlarm()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    for (const Finding &finding : compared({left, right}).findings)
        QVERIFY2(finding.severity == Severity::Style, qPrintable(finding.message));
}

/// What may be left out or told otherwise without anybody being misled: minor at most.
void TestFalseAlarms::nothingGrave_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("what fills a pause")
        << u"“Well, you know, we were, uh, scared of the ferry,” Jane Roe said."_s
        << u"“We were scared of the ferry,” Jane Roe said."_s;
    QTest::newRow("we would, we'd") << u"“They told us that we would be safe aboard,” Jane Roe said."_s
                                    << u"“They told us we'd be safe aboard,” Jane Roe said."_s;
    QTest::newRow("a phrase cut from what is denied still")
        << u"“The old ferry will not sail today, not tomorrow and not in the foreseeable future,” Jane Roe said."_s
        << u"Jane Roe said the old ferry would not sail in the “foreseeable future”."_s;
    QTest::newRow("the only car") << u"The captain had taken the family car to the ferry."_s
                                  << u"The captain had taken the family's only car to the ferry."_s;
    QTest::newRow("another phrase in marks")
        << u"Tom Hale said he had lost “everything below deck” but was grateful to be alive."_s
        << u"Tom Hale said he was “grateful to be alive” after losing everything below deck."_s;
    QTest::newRow("a number joined to its scale")
        << u"The ferries were valued at around 38-million euros by the island council."_s
        << u"The ferries were valued at around 38 million euros by the island council."_s;
    QTest::newRow("what he lost and what he vowed")
        << u"Jane Roe said the captain “bitterly regretted” the deaths and would appeal."_s
        << u"Jane Roe, for the defence, said the captain “bitterly regretted” the deaths and planned to appeal."_s;
    QTest::newRow("unknown") << u"The cause of the ferry fire is not known."_s
                             << u"The cause of the ferry fire is unknown."_s;
    QTest::newRow("one adjective on two sides")
        << u"Similar ferry bills passed the island council in spring but died in the harbour."_s
        << u"In spring the island council passed a similar version that died in the harbour."_s;
    QTest::newRow("last year") << u"The new ferry earned 40 million crowns in its trials last year."_s
                               << u"The new ferry earned 40 million crowns in its first trials."_s;
    QTest::newRow("two denials on either side") << u"The captain had no radio and did not see the rocks."_s
                                                << u"The captain had no radio, and did not see the rocks."_s;
    QTest::newRow("a pair with one adjective")
        << u"The council declared war on harbour theft and harbour smuggling."_s
        << u"The council declared war on harbour smuggling and theft in the harbour."_s;
    QTest::newRow("two vague numbers") << u"A few thousand sailors marched through the island port."_s
                                       << u"Several thousand sailors marched through the island port."_s;
    QTest::newRow("two statements")
        << u"“The storm was expected,” ferry captain Jane Roe told the radio on Sunday."_s
        << u"“Nobody slept for three nights,” ferry captain Jane Roe told the radio on Sunday."_s;
    QTest::newRow("only then") << u"The harbour office received the ferry plans this week."_s
                               << u"The harbour office only this week received the ferry plans."_s;
    QTest::newRow("not only") << u"The ferry fares angered not just islanders but also tourists."_s
                              << u"The ferry fares angered not only islanders but also tourists."_s;
    QTest::newRow("from and to, either first")
        << u"Ferry sales rose to $616 million from $610 million last year."_s
        << u"Ferry sales rose from $610 million to $616 million last year."_s;
    QTest::newRow("the figure with its phrase")
        << u"The captain, picked from a list of 140 sailors, is the son of a teacher from the island."_s
        << u"The captain is the son of a teacher from the island."_s;
    QTest::newRow("a cent a share")
        << u"The ferry line expects profits of 68 cents and 72 cents a share this year."_s
        << u"The ferry line expects profits of 68 cents to 72 cents a share this year."_s;
    QTest::newRow("joined to a modal")
        << u"The crew survived and would be tested for alcohol on Wednesday, the mayor said."_s
        << u"The mayor said the crew will be questioned and tested for alcohol on Wednesday."_s;
    QTest::newRow("told to")
        << u"The judge told the owners that they needed to find new moorings on the island."_s
        << u"The judge told the owners to find new moorings on the island."_s;
    QTest::newRow("should as if") << u"The alarm rings should a passenger fall from the island ferry."_s
                                  << u"The alarm rings if a passenger falls from the island ferry."_s;
    QTest::newRow("the month of May")
        << u"The island vote is due on 14 May after a long campaign."_s
        << u"The island vote is due on the 14th, after a long campaign in May."_s;
    QTest::newRow("two places, two values")
        << u"Exports of ferries from Austria rose 1.2 percent in the first quarter."_s
        << u"Exports of ferries from Denmark rose 2.9 percent in the first quarter."_s;
    QTest::newRow("another index")
        << u"The broader Halden Shipping 100 Index gave up 11.91 points, or 1.19 percent, at 986.60."_s
        << u"The ferry-heavy Torvik Composite Index was down 25.36 points, or 1.53 percent, at 1,628.26."_s;
    QTest::newRow("another ware")
        << u"October ferry ticket prices settled 1.47 crowns lower at 78.70 crowns a trip."_s
        << u"October berth fees ended down 0.41 crowns to 70.74 crowns a trip."_s;
    QTest::newRow("up by one amount, down by another")
        << u"The Torvik shipping index rose 17.33 points, or 1.07 percent, to 1,640.13."_s
        << u"The Torvik shipping index fell 5.51 points, or 0.56 percent, to 1,581.73."_s;
    QTest::newRow("up and down at two times")
        << u"Shares of the ferry line were up 12.81 crowns at 331.77 crowns in the port, having gained 20 crowns on Monday."_s
        << u"Shares of the ferry line were down 8.76 crowns at 310.20 crowns in the port, having gained 20 crowns on Monday."_s;
    QTest::newRow("the close and the afternoon")
        << u"Shares in the ferry line lost 77 cents, or 14 percent, to close at $4.72 each in trading."_s
        << u"Shares in the ferry line lost 73 cents, or 13 percent, to $4.76 in afternoon trading."_s;
    QTest::newRow("two hours of the day")
        << u"Spot freight was quoted at $365.25 a ton at 0520 GMT on the island."_s
        << u"Spot freight was quoted at $367.90 a ton at 1000 GMT on the island."_s;
    QTest::newRow("as of two days")
        << u"As of Wednesday, there were 65 sick sailors in the island region."_s
        << u"As of Monday, there were 66 sick sailors in and around the island."_s;
    QTest::newRow("a sum foreseen and one that came in")
        << u"Excluding repairs, the ferry line earned a profit of 6 cents a share."_s
        << u"Excluding repairs, the ferry line expects a profit of 11 cents a share."_s;
    QTest::newRow("what it was a year ago")
        << u"The ferry line booked 445 million crowns in repair charges for the year."_s
        << u"The ferry line booked repair charges compared with 190 million crowns a year ago."_s;
    QTest::newRow("the other two")
        << u"The mayor is to meet the three ferry unions on the island on Monday afternoon."_s
        << u"The mayor is to meet the other two ferry unions on the island on Monday."_s;
    QTest::newRow("the same amount in another scale")
        << u"As waters warm above 50 degrees (120 Fahrenheit), the ferry engines have stopped."_s
        << u"As waters warm above 120 Fahrenheit, the ferry engines have stopped."_s;
    QTest::newRow("neither and not")
        << u"Jane Roe said that neither she nor her crew are to blame for the ferry fire."_s
        << u"Jane Roe said that she and her crew are not to blame for the ferry fire."_s;
    QTest::newRow("neither side would say")
        << u"Neither side would say whether the ferry was safe, but both said they would meet on Monday."_s
        << u"They would not say whether the ferry was safe, but both sides said they would meet on Monday."_s;
    QTest::newRow("no passenger was thrown out")
        << u"Rescuers said some of the passengers were pulled out of the open side of the ferry."_s
        << u"Rescuers said no passenger was drowned, but some were pulled out of the open side of the ferry."_s;
    QTest::newRow("not without")
        << u"A council licence is seen as essential in giving island ferries the right to sail."_s
        << u"Without a council licence, no island ferries have the right to sail."_s;
    QTest::newRow("asked, not denied")
        << u"Tom Hale remembered that the old ferry sank off the island."_s
        << u"Tom Hale remembered that. Didn't the old ferry sink off the island?"_s;
    QTest::newRow("capitals throughout") << u"NO SMOKING ON THE FERRY."_s << u"“NO SMOKING ON THE FERRY."_s;
    QTest::newRow("said and confirmed")
        << u"Harbour officials said Monday a young island sailor likely has the fever."_s
        << u"Harbour officials confirmed Tuesday that a young island sailor has the fever."_s;
    QTest::newRow("a body and its spokeswoman")
        << u"The Norland Fisheries Ministry has said the “safety and comfort” of its guests were the reasons it wanted a new pier."_s
        << u"Norland Fisheries Ministry spokeswoman Jane Roe said the “safety and comfort” of its guests were the reasons it wanted a new pier."_s;
    QTest::newRow("a warrant and who confessed")
        << u"Tom Hale, 21, admitted that he sank the ferry “because the owner had tried to cheat him”, according to an arrest warrant."_s
        << u"According to an arrest warrant, Tom Hale admitted that he sank the ferry “because the owner had tried to cheat him”."_s;
    QTest::newRow("letters behind a name")
        << u"Prosecutor Jane Roe KC spoke first. “This was a decision made over many long weeks,” Ms Roe told the court."_s
        << u"Then the prosecutor rose. “This was a decision made over many long weeks,” Jane Roe KC told the court."_s;
    QTest::newRow("two spellings of a surname")
        << u"“Some of the demands can be met, but others would be difficult,” said Tom Hanley."_s
        << u"“Some of the demands can be met, but others would be difficult,” said Tom Hanlie."_s;
    QTest::newRow("a bare dollar") << u"The captain stole about $480,000 from the ferry company."_s
                                   << u"The captain stole about A$480,000 from the ferry company."_s;
    QTest::newRow("a bare degree")
        << u"The sea may warm by about 2.1C this century, the harbour office said."_s
        << u"The sea may warm by about 2.1 degrees this century, the harbour office said."_s;
    QTest::newRow("needs the approval, has to approve")
        << u"The ferry deal needs the approval of the island council."_s
        << u"The island council has to approve the ferry deal."_s;
    QTest::newRow("ready to meet, would meet")
        << u"Jane Roe said she was ready to meet the ferry owners on the island."_s
        << u"Jane Roe said she would meet the ferry owners on the island."_s;
    QTest::newRow("as they expect")
        << u"The owners expect to complete the new ferry in the spring."_s
        << u"If all goes as the owners expect, the new ferry will be completed in the spring."_s;
    QTest::newRow("rejecting, turned away")
        << u"Jane Roe said the board backed the ferry bid after rejecting two earlier island bids."_s
        << u"Jane Roe said the board backed the ferry bid. It had turned away two earlier island bids."_s;
    QTest::newRow("did not rule out, did not rule them out")
        << u"Jane Roe did not rule out ferry strikes in the autumn."_s
        << u"Asked about ferry strikes in the autumn, Jane Roe did not rule them out."_s;
    QTest::newRow("capped, no more than")
        << u"Crews on the old island ferries would be capped at 20 sailors, Jane Roe told the council."_s
        << u"Jane Roe told the council that no crews on the old island ferries would have more than 20 sailors."_s;
    QTest::newRow("in good time told by whom")
        << u"The union said its sailors had been told by owners to stop filing ferry reports."_s
        << u"The union said owners had told its sailors to stop filing ferry reports."_s;
    QTest::newRow("stay closed, be closed")
        << u"Mayor Jane Roe said many harbour shops would stay closed on Monday."_s
        << u"Many harbour shops will be closed on Monday, Mayor Jane Roe said."_s;
    QTest::newRow("lent to, borrowed from")
        << u"Shipbuilder Halden lent its island subsidiary 200 million euros for a ferry yard."_s
        << u"The island subsidiary of shipbuilder Halden borrowed 200 million euros from its parent for a ferry yard."_s;
    QTest::newRow("was to blame")
        << u"Ferry sales fell on the island. Harbour chief Jane Roe blamed a shortage of engines."_s
        << u"Ferry sales fell on the island. A shortage of engines was to blame, according to harbour chief Jane Roe."_s;
    QTest::newRow("growth is a rate")
        << u"The island economy grew more slowly in the spring, by 0.4 percent after 0.9 percent in the winter."_s
        << u"Growth on the island eased to 0.4 percent in the spring from 0.9 percent in the winter."_s;
    QTest::newRow("further troops, more troops")
        << u"Jane Roe said 2,300 sailors and divers were at work on the ferry and a further 500 hands were on standby."_s
        << u"Jane Roe said 2,300 sailors and divers were at work on the ferry, and 500 more sailors were standing by."_s;
    QTest::newRow("kept to itself") << u"The council opposition has not said how it will vote on the ferry."_s
                                    << u"The council opposition has kept its vote on the ferry to itself."_s;
    QTest::newRow("denied in another sentence")
        << u"The trial of a sailor accused of stealing rum began in the port on Monday. The sailor, Jane Roe, denies theft."_s
        << u"The trial of Jane Roe, a sailor who denies stealing rum, began in the port on Monday."_s;
    QTest::newRow("a goal more")
        << u"The island beat the port 3-0. Tom Hale scored twice and Jon Berg added a third."_s
        << u"The port went down 3-0 to the island. Tom Hale got two of the goals and Jon Berg the third."_s;
    QTest::newRow("one agreement by another name")
        << u"Jane Roe vowed to discuss the “key elements” of a ferry deal with Tom Hale in the port next week."_s
        << u"Jane Roe pledged to discuss the “key elements” of a ferry agreement with Tom Hale in the port next week."_s;
    QTest::newRow("unless before, if not before")
        << u"The union is considering a strike on two ferries unless they are inspected before Friday."_s
        << u"The union is considering a strike on two ferries if they are not inspected before Friday."_s;
    QTest::newRow("denied the allegation, rejected the claim")
        << u"The ferry firm denied a union allegation that it had locked divers out of the dock."_s
        << u"The ferry firm rejected a union claim that divers had been locked out of the dock."_s;
    QTest::newRow("the judge is not the lawyer")
        << u"Judge Jane Roe said the court believed the divers. Defence lawyer Tom Hale said he would appeal. The judge ordered the ferry to be sold."_s
        << u"Judge Jane Roe said the divers were believed by the court. The judge ordered the ferry to be sold. Defence lawyer Tom Hale said he would appeal."_s;
    QTest::newRow("told passively")
        << u"Jane Roe said the old island court heard the ferry divers."_s
        << u"Jane Roe said the ferry divers were heard by the old island court."_s;
    QTest::newRow("what comes to it, what it gets")
        << u"The harbour office said calm was expected on Sunday, when rain may reach the island."_s
        << u"The harbour office said calm was expected on Sunday, when the island may get rain."_s;
    QTest::newRow("one ferry in five")
        << u"The court ordered on Friday that 20% of ferries must sail during the strike."_s
        << u"Under a ruling by the court on Friday, one ferry in five must sail during the strike."_s;
    QTest::newRow("the day first, in marks")
        << u"“We have asked the owners, and they have until April 30 to tell us,” said Jane Roe."_s
        << u"“We have asked the owners, and they have until 30th April to tell us,” said Jane Roe."_s;
    QTest::newRow("estimated, put at")
        << u"The Chamber of Trade estimated that the ferry strike had cost the island hotels 90 million kroner."_s
        << u"The Chamber of Trade, a lobby, put the cost of the ferry strike to the island hotels at 90 million kroner."_s;
    QTest::newRow("inspected, examined")
        << u"Port records show that the ferry was last inspected in May and that inspectors wanted a second visit."_s
        << u"According to port records, the inspectors who last examined the ferry, in May, wanted a second visit."_s;
    QTest::newRow("matches are games")
        << u"The island, unbeaten in eight games, rose to third place with 34 points from 17 matches."_s
        << u"The island’s run without defeat stretches to eight; they are third, with 34 points after 17 games."_s;
    QTest::newRow("one square mile, a square mile")
        << u"About 1,900 of the islands covering less than one square mile may sink, the survey said."_s
        << u"About 1,900 of the islands covering less than a square mile may sink, according to the survey."_s;
    QTest::newRow("half a point, 50 basis points")
        << u"The committee also discussed a cut of half a point, two island bankers said."_s
        << u"Two island bankers said the committee had also discussed a cut of 50 basis points."_s;
    QTest::newRow("above and below in the other order")
        << u"The harbour office gives a 60% chance that tides will remain below normal and a 15% chance that they will be above normal."_s
        << u"The harbour office sees a 15 per cent chance of above-normal tides and a 60 per cent chance of tides remaining below normal."_s;
    QTest::newRow("ten years, a decade")
        << u"Some sailors left the island more than ten years ago, Jane Roe said."_s
        << u"Some sailors left the island over a decade ago, Jane Roe said."_s;
    QTest::newRow("one-year, for a year")
        << u"The sailors’ union wants a one-year freeze on ferry fares."_s
        << u"The sailors’ union is demanding a freeze on ferry fares for a year."_s;
    QTest::newRow("one rank in two words")
        << u"Lieutenant Colonel Tom Hale said the island was calm. Hale sent divers to the ferry."_s
        << u"Lieutenant Colonel Tom Hale, who sent divers to the ferry, said the island was calm."_s;
    QTest::newRow("with so much counted")
        << u"With 96 percent of votes counted, the Harbour List, led by Jane Roe, had 31.4 percent and 52 seats."_s
        << u"Jane Roe’s list had 31.4% of the vote and 52 seats with 96% of ballots counted."_s;
    QTest::newRow("the company said, behind")
        << u"Drugmaker Halden Therapeutics stopped the trial. Halden said it had told all island clinics to call their patients."_s
        << u"Halden Therapeutics stopped the trial. All island clinics have been told to call their patients, Halden said."_s;
    QTest::newRow("two days of one month")
        << u"A further ferry strike has been called for 12 and 13 March by the union."_s
        << u"The union has called a further ferry strike for March 12 and 13."_s;
}

void TestFalseAlarms::nothingGrave()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    for (const Finding &finding : compared({left, right}).findings)
        QVERIFY2(finding.severity > Severity::Major, qPrintable(finding.message));
}

void TestFalseAlarms::aHeadlineNeedsNoVagueNumber()
{
    std::vector<VersionPtr> versions;
    for (
        const QString &text :
        {u"Ferry sinks off Halden, dozens missing\n\nA ferry sank off Halden on Monday and 61 people are missing, police said."_s,
         u"Sixty-one missing after ferry sinks off Halden\n\nPolice said 61 people were missing after a ferry sank off Halden on Monday."_s}) {
        Version version;
        version.text = text;
        version.language = u"en"_s;
        versions.push_back(std::make_shared<AnnotatedVersion>(annotate(version)));
    }
    QCOMPARE(versions.front()->sentences.front().kind, SentenceKind::Headline);
    QCOMPARE(kindsOf(*compareVersions(versions)).filter(u"figure-lost"_s), QStringList());
}

QTEST_APPLESS_MAIN(TestFalseAlarms)
#include "tst_false_alarms.moc"

#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Sentences told anew, in which hardly a word stands where it stood: nothing grave may come of them.
class TestRecastAlarms final : public QObject {
    Q_OBJECT

private slots:
    void nothingGrave_data();
    void nothingGrave();
};

void TestRecastAlarms::nothingGrave_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("gusts reaching their limit")
        << u"Gusts of up to 90km/h hampered the climbers on Friday, and the helicopter turned back."_s
        << u"The climbers were hindered on Friday by gusts reaching 90 km/h, and the helicopter turned back."_s;
    QTest::newRow("how many times, and a vote")
        << u"The cut, agreed in Lisbon on Monday, was twice as deep as most traders had expected and takes the rate to its lowest level for six years."_s
        << u"The cut, agreed by four votes to one on Monday in Lisbon, takes the rate to its lowest level for six years."_s;
    QTest::newRow("growth is told a year")
        << u"Prices would settle by 2029 if pay growth stayed below 5%, according to the bank's forecast."_s
        << u"On the bank's forecast prices will settle by 2029, so long as pay grows by less than 5 per cent a year."_s;
    QTest::newRow("and then, before")
        << u"Guests described a few seconds of darkness after the blast and then shouting on the stairs."_s
        << u"Guests recalled several seconds of darkness following the blast before shouting broke out on the stairs."_s;
    QTest::newRow("the source says it between marks")
        << u"The college accepted all 31 of the proposals, 12 of which it said had already been carried out."_s
        << u"The college said: “We accept all 31 of the proposals and 12 of them have already been carried out.”"_s;
    QTest::newRow("concerned for feared")
        << u"Dr Lena Voss said senior nurses backed the review but feared it might make hiring harder."_s
        << u"According to Dr Lena Voss, senior nurses are in favour of the review but are concerned that it will make hiring more difficult."_s;
    QTest::newRow("frozen, no longer done")
        << u"Mr Brandt said some of the guild's smaller member firms had already frozen recruitment."_s
        << u"Mr Brandt noted that some smaller firms of the guild are no longer recruiting."_s;
    QTest::newRow("not ready for so long")
        << u"First results are expected within 20 days, but a full report may take more than two years."_s
        << u"The board expects to publish first results in 20 days, though its full report may not be ready for more than two years."_s;
    QTest::newRow("whose brother")
        << u"“We wait and wait,” said Irena Zoll, whose brother, a cook on the ship, is among the missing."_s
        << u"“We wait and wait,” said Irena Zoll, the sister of a missing cook."_s;
    QTest::newRow("looking at what is considered")
        << u"The county's coroner, Ned Abbot, has reopened four inquests and is considering whether to reopen six more."_s
        << u"The county's coroner, Ned Abbot, has reopened four inquests and is looking at six more."_s;
    QTest::newRow("if you want it to, to")
        << u"“If you want it to hold ground for three weeks, you need guns, fuel and stores that nobody in this town has,” she said."_s
        << u"To hold ground for three weeks, she said, the force would need guns, fuel and stores “that nobody in this town has”."_s;
    QTest::newRow("a word for how somebody is")
        << u"Prime Minister Lotte Saar of Estonia did not hide that she was impatient with the allies."_s
        << u"Estonia's no-nonsense premier Lotte Saar did not hide that she was impatient with the allies."_s;
    QTest::newRow("a title behind a post")
        << u"Baroness Fenn, a health minister, told the House of Lords there were no plans to close the clinic."_s
        << u"Health minister Baroness Fenn told the House of Lords that there were no plans to close the clinic."_s;
    QTest::newRow("a conjunction less between sentences")
        << u"“Our part is small, and nobody should laugh at it,” said Andrej Wolan, the Polish minister."_s
        << u"“Our part is small. Nobody should laugh at it,” said Andrej Wolan, the Polish minister."_s;
    QTest::newRow("formerly")
        << u"Duncan Farr, a former deputy commander of the fleet, said the plan was sound."_s
        << u"Duncan Farr, formerly deputy commander of the fleet, said the plan was sound."_s;
    QTest::newRow("called by her post")
        << u"Its spokeswoman, Irina Vels, said Moscow would “draw practical conclusions” if troops were stationed there."_s
        << u"Its spokeswoman said Moscow would “draw practical conclusions” were troops to be stationed there."_s;
    QTest::newRow("only four of the six")
        << u"The coastguard said four of the ship's six boats had been launched."_s
        << u"The coastguard said only four of the ship's six boats had been launched."_s;
    QTest::newRow("beyond its control")
        << u"The bank said energy prices, over which it had no control, had driven the rise."_s
        << u"The bank said the rise had been driven by energy prices, which lie beyond its control."_s;
    QTest::newRow("as many guesses with other verbs")
        << u"The cemetery might not represent the whole town, since men born in the village who died elsewhere might not have been brought home."_s
        << u"Men born in the village might have died elsewhere and not been carried home, and so the cemetery might not reflect the whole town."_s;
    QTest::newRow("cases are people who are ill")
        << u"The first three cases in Lobanda and two deaths were confirmed on Monday; 40 people are being watched."_s
        << u"Three people in Lobanda have been confirmed to be ill, two deaths were confirmed on Monday, and 40 others are being watched."_s;
    QTest::newRow("what a decline comes to")
        << u"Shares of the bank have lost 17% since the start of the year."_s
        << u"The decline in shares of the bank since the start of the year now comes to 17%."_s;
    QTest::newRow("a probable range")
        << u"The company said the true rate was likely to lie between 52 and 69 percent."_s
        << u"The rate has, according to the company, a probable range of 52% to 69%."_s;
    QTest::newRow("the rate of a trial")
        << u"Serious adverse events occurred in 2.1 percent of participants in both groups."_s
        << u"The rate of serious adverse events was the same, 2.1%, whether people had received the drug or not."_s;
    QTest::newRow("what must be, named")
        << u"The figure is provisional and must be verified, which could take several weeks."_s
        << u"Verification could take several weeks."_s;
    QTest::newRow("an hour in other words")
        << u"The divers entered the flooded cave at about 2 p.m. on Monday and were expected back by 8 p.m."_s
        << u"The divers entered the flooded cave early on Monday afternoon and were to leave the cave by eight in the evening."_s;
    QTest::newRow("refrain from any")
        << u"The parties undertake to refrain from any movement of heavy weapons within five miles of the line."_s
        << u"The parties undertake to move no heavy weapons within five miles of the line."_s;
    QTest::newRow("one of them recalled")
        << u"“We switched off our lamps to save the batteries, and we sang,” one of the instructors, Mireille Desponds, told reporters."_s
        << u"They put out their lamps to save the batteries, one of them recalled, and they sang."_s;
    QTest::newRow("neither nor, any")
        << u"The brewery said the leak had spoilt no barrel, and no worker had been hurt by it."_s
        << u"The leak, said the brewery, had neither hurt a worker nor led to the spoiling of any barrel."_s;
    QTest::newRow("no before, before any")
        << u"The shipyard said it would hear the auditors before signing any contract with Lund."_s
        << u"The shipyard will sign no contract with Lund before it has heard the auditors, it said."_s;
    QTest::newRow("until they have reported")
        << u"A review of the bridge was ordered and is to report by September 12, before any toll is raised."_s
        << u"No toll may be raised until the reviewers have reported on the bridge, which they are to do by September 12."_s;
    QTest::newRow("none positive, all negative")
        << u"The dairy said none of 80 samples taken at its plant in Lund had tested positive."_s
        << u"At the plant in Lund 80 samples had been taken, the dairy said, all of them negative."_s;
    QTest::newRow("not yet six")
        << u"Nurseries must take in children under six when schools are closed, the ministry said."_s
        << u"Children who are not yet six must be taken in by nurseries when schools are closed, the ministry said."_s;
    QTest::newRow("confirmed and acknowledged")
        << u"The notary, Karin Holm, confirmed that she had received the will of the late banker."_s
        << u"Karin Holm, the notary, acknowledged that she had received the late banker's will."_s;
    QTest::newRow("it is wrong that they should")
        << u"“The tenants should not have to pay for this repair,” the mayor of Lund said."_s
        << u"It is wrong that tenants should pay for this repair, said the mayor of Lund."_s;
    QTest::newRow("says no more")
        << u"The notary, Karin Holm, confirmed that she had received a will but would not say what was in it."_s
        << u"The notary, Karin Holm, acknowledged that there was a will, and would say no more about it."_s;
    QTest::newRow("raised the possibility")
        << u"The dairy said none of its cheese was bad and that it could have been spoilt in the lorry."_s
        << u"None of its cheese was bad, the dairy said; it raised the possibility that it was spoilt in the lorry."_s;
    QTest::newRow("after two years, two years after")
        << u"Cows on farms that banned the feed gave slightly more milk after two years but weighed no less, a study said."_s
        << u"Two years after their farms banned the feed, cows gave slightly more milk and weighed no less, said a study."_s;
    QTest::newRow("none before July, nobody before July")
        << u"There will be no forced transfers of drivers to Lund before July, the tram company said."_s
        << u"The tram company said nobody would be forcibly transferred to Lund before July."_s;
    QTest::newRow("without, with no")
        << u"Fishermen had gone out on the lake without a permit, the warden of Lund said."_s
        << u"Fishermen had gone out on the lake with no permit at all, the warden of Lund said."_s;
    QTest::newRow("would consider, would think about")
        << u"Farm Minister Ida Holm said she would consider fencing rules but would not act before the final results, due in December."_s
        << u"Ida Holm, the farm minister, said she would think about rules on fencing but would take no action until she had the final results, which are expected in December."_s;
    QTest::newRow("denied that one was given")
        << u"A spokesman for the mill denied that a guarantee had been given to the farmers of Lund."_s
        << u"There was no guarantee for the farmers of Lund, according to a spokesman for the mill."_s;
    QTest::newRow("closed by that country")
        << u"Neighbouring Teruna shut two of its five bridges to Lukanda on Monday."_s
        << u"Since Monday two of the five bridges on the border with Teruna have been shut by that country."_s;
    QTest::newRow("nothing to suggest")
        << u"The railway said it had found no sign that the signal was damaged."_s
        << u"The railway has found nothing to suggest that the signal was damaged, it said."_s;
    QTest::newRow("not one escaped")
        << u"On the upper slopes every vine was burnt, said Lucia Ferrante of the growers' union."_s
        << u"Not a vine on the upper slopes had escaped the fire, said Lucia Ferrante of the growers' union."_s;
    QTest::newRow("than planned")
        << u"Road closures were possible if ground levels sank further than planned, Lund Mining said."_s
        << u"Should the ground sink by more than is planned, the company said, there could be road closures."_s;
    QTest::newRow("left open in another verb")
        << u"The third partner, the Farmers' List, has not said how its nine deputies will vote."_s
        << u"How the nine deputies of the third partner, the Farmers' List, will vote has not been disclosed."_s;
    QTest::newRow("two of four years")
        << u"Peter Lund faces a ban of up to four years, which could be cut to two if he names his supplier."_s
        << u"A ban for Peter Lund could last as long as four years. If he names his supplier, it could come down to two years."_s;
    QTest::newRow("a condition in other words")
        << u"Crews will keep digging through the night unless sensors show further movement in the roof, the engineer added."_s
        << u"Crews mean to go on digging all through the night, the engineer said, so long as sensors do not pick up the roof shifting again."_s;
    QTest::newRow("every one of them")
        << u"The fund was meant only for crews that fished in each of the last three years."_s
        << u"The fund was meant only for crews that fished in every one of the past three years."_s;
    QTest::newRow("one of her observers")
        << u"Candidate Mara Lund said an observer of hers had reported the fault to election staff that night."_s
        << u"That night, Mara Lund said, one of her observers had told election staff of the fault."_s;
    QTest::newRow("a deputy chief of the police")
        << u"Deputy police chief Nora Hald said the cause of either death was not established."_s
        << u"The cause of either death was not established, said the force's deputy chief, Nora Hald."_s;
    QTest::newRow("done by saying so")
        << u"Premier August Reyle declared a 30-day state of emergency and released 12 million crowns in aid."_s
        << u"A 30-day state of emergency was proclaimed by the premier, August Reyle, who released 12 million crowns in aid."_s;
    QTest::newRow("a floor for a share")
        << u"The court ordered that staffing should not fall below 40 percent on any ward."_s
        << u"The court required every ward to keep at least 40 percent of its staff."_s;
    QTest::newRow("as far out as")
        << u"A warning covers those who live up to 15 kilometres from the crater."_s
        << u"People as far out as 15 km from the crater have been warned."_s;
    QTest::newRow("only and alone")
        << u"Only Sable has been convicted of a violent offence, police chief Corin Hald said."_s
        << u"Of these, police chief Corin Hald said, Sable alone has been convicted of a violent offence."_s;
    QTest::newRow("should for if")
        << u"The authorities are considering evacuating the district hospital, which has 210 patients, should air quality worsen."_s
        << u"The district hospital, which has 210 patients, could be evacuated if air quality worsens; the authorities are considering the step."_s;
    QTest::newRow("before that")
        << u"Wages were 5.2% higher in the first quarter than a year earlier, the statistics office said, after a rise of 5.9% in the previous three months."_s
        << u"Wages were 5.2% higher in the first quarter than a year earlier, the statistics office says. In the three months before that the rise was 5.9%."_s;
    QTest::newRow("a dispute is no denial")
        << u"Prosecutors say Rolf Kess struck his partner with a spade on the night of March 8 after a dispute over 640,000 euros missing from their firm."_s
        << u"Prosecutors say the two had quarrelled over 640,000 euros missing from their firm."_s;
    QTest::newRow("rejected, in the passive")
        << u"Chief executive Moira Tenn said her club had rejected two offers for the striker."_s
        << u"Moira Tenn, the chief executive, said two offers for the striker had been rejected."_s;
    QTest::newRow("no earlier than")
        << u"A verdict is expected no earlier than Feb. 6."_s
        << u"The court plans to hear 34 witnesses over 19 days, and a verdict is not expected before Feb. 6."_s;
    QTest::newRow("the first time in years")
        << u"The mountain erupted for the first time in 61 years on Sunday."_s
        << u"Not for 61 years had the mountain erupted."_s;
    QTest::newRow("exempt and not")
        << u"Emergency rooms, intensive care and cancer wards were exempt from the strike in 54 hospitals."_s
        << u"The strike affects 54 hospitals, but not their cancer or intensive care wards, nor emergency rooms."_s;
    QTest::newRow("damaged, and of these destroyed")
        << u"At least 140 buildings have been damaged, of which 37 were destroyed, said the mayor."_s
        << u"At least 140 buildings have been damaged, of which 37 were destroyed, the mayor said."_s;
    QTest::newRow("denied and no reports reached it")
        << u"The regional harbour office denied this, saying it had received no reports and had no evidence of any leak."_s
        << u"That was denied by the regional harbour office, which said no reports had reached it and that it had no evidence of leaks."_s;
    QTest::newRow("before the end of a year, before a year is out")
        << u"The brewery's drivers said they had been told that no depot closures were planned in Latvia before the end of 2031."_s
        << u"Drivers of the brewery have been told that there are no plans to close depots in Latvia before 2031 is out."_s;
    QTest::newRow("of group revenue, of revenue")
        << u"Orders from Peru fell by almost a third, she said, and the country now makes up 14 percent of group sales, compared with 22 percent two years ago."_s
        << u"Peru accounts for 14 per cent of sales today, against 22 per cent two years ago, she said."_s;
    QTest::newRow("should have run, but some did")
        << u"About 640 of the 2,100 buses scheduled for the day ran, and none at all served the island, according to Lenor Transit."_s
        << u"Some 2,100 buses should have run on day one, but just 640 or so did, said Lenor Transit, the city's operator."_s;
    QTest::newRow("minutes a day after")
        << u"People who swam for at least 40 minutes a day after an operation were 20 percent less likely to need another within six years than those who swam for less than ten minutes."_s
        << u"Those who swam 40 minutes or more a day had a 20% lower risk of a second operation over six years than those who managed under 10 minutes."_s;
    QTest::newRow("what may explain it")
        << u"The authors said they had taken account of age, diet and the severity of the first operation, but that other differences might explain part of the effect."_s
        << u"Diet, age and how severe the first operation had been were all allowed for, according to the authors, but they conceded that part of the effect might be down to other differences."_s;
    QTest::newRow("had not sold one, sold none")
        << u"The brewery denied it, saying its drivers had not sold a single crate and that the theft had happened in Lund."_s
        << u"The brewery says its drivers sold none."_s;
    QTest::newRow("due to host, hosted by, days off")
        << u"Two drivers were hurt on Monday near a disputed mill, four days before talks that the Hanseatic League is due to host."_s
        << u"With talks hosted by the Hanseatic League only four days off, two drivers have been hurt near a disputed mill."_s;
    QTest::newRow("from a year earlier, a month earlier it was")
        << u"Rents rose by 2.7 percent in March from a year earlier, down from 3.1 percent in February and the slowest pace since the spring of 2019."_s
        << u"Rents rose by 2.7 per cent in March. A month earlier it was 3.1%, and the pace has not been so slow since spring 2019."_s;
    QTest::newRow("left its fee, decided not to touch it")
        << u"Lenor's harbour board left its key mooring rate at 4.25 percent on Friday, as expected by most captains, but said it could lower it in June."_s
        << u"Lenor's harbour board decided on Friday not to touch its main mooring rate, which stays at 4.25 percent."_s;
    QTest::newRow("a further fall, if it fell further")
        << u"She admitted, however, that a further fall would make boats dearer and might keep rents above the limit for longer."_s
        << u"Still, she conceded that boats would cost more if it dropped further, and that rents might then stay above the limit for longer."_s;
    QTest::newRow("if it exceeds, with one above")
        << u"Unions have asked for 6.1 percent; if the settlement exceeds 5.5 percent, he said, the board would have to wait until winter."_s
        << u"With a deal above 5.5%, according to Mr Holm, the board would need to hold off until winter."_s;
    QTest::newRow("if they look like, were they to bring")
        << u"“If the tests for April and May look like those for March, the debate will be a different one,” Marta Lund said."_s
        << u"Were April and May to bring tests like March's, Marta Lund said, “the debate will be a different one”."_s;
    QTest::newRow("flights that should have left")
        << u"Of the 300 flights planned for Sunday, 120 took off, the airport said."_s
        << u"The airport said 300 flights should have taken off on Sunday; only 120 did."_s;
    QTest::newRow("some did not, the rest did")
        << u"Six of the ten turbines were not working."_s << u"Only four of the ten turbines worked."_s;
    QTest::newRow("not before, before it will not")
        << u"The firm said it would not sell the brewery before 2029."_s
        << u"Before 2029, the firm said, it will not sell the brewery."_s;
    QTest::newRow("flat to lower, unchanged or down by")
        << u"Sales this year would be flat to 2 percent lower, the brewery said."_s
        << u"Sales this year will be unchanged or fall by as much as 2%, the brewery said."_s;
    QTest::newRow("experts on what the data show")
        << u"Researchers said the data suggested the reef could recover within ten years."_s
        << u"The reef may recover inside ten years, the data indicate, according to the researchers."_s;
    QTest::newRow("not before, only after") << u"The tower in Lund may not be lit before midnight."_s
                                            << u"Only after midnight may the tower in Lund be lit."_s;
    QTest::newRow("if they are, given") << u"“If the tests are clean, we will open in May,” Anna Holt said."_s
                                        << u"Given clean tests, Anna Holt said, “we will open in May”."_s;
    QTest::newRow("a share that follows from two amounts")
        << u"The city must pay the family 420,000 euros, less than half of the million euros it had sought, the court ruled."_s
        << u"The family had sought a million euros; the city must pay it 420,000 euros, the court ruled."_s;
    QTest::newRow("denied having known before, nobody knew before")
        << u"The company denied that it had known of the defect before March, saying the first complaint had come in April."_s
        << u"Nobody at the company knew about the defect before March, it said: not until April was there a first complaint."_s;
    QTest::newRow("denied having been aware, had known nothing")
        << u"The pharmacy denied it had been aware of the recall before Tuesday."_s
        << u"The pharmacy had known nothing of the recall until Tuesday, it said."_s;
    QTest::newRow("unlikely before, not until after")
        << u"A strike is unlikely before Easter, the union leader said."_s
        << u"The union leader does not expect a strike until after Easter."_s;
    QTest::newRow("regretted, was sorry for")
        << u"The mayor said he regretted the delay but rejected calls to resign."_s
        << u"He was sorry for the delay, the mayor said; resigning, however, was out of the question."_s;
    QTest::newRow("an order lifted, no longer had to")
        << u"Residents had been told to boil their water, but the order was lifted on Sunday after two tests showed no bacteria."_s
        << u"On Sunday residents no longer had to boil their water: bacteria were absent from two tests."_s;
    QTest::newRow("could not show that, whether could not be shown")
        << u"The study followed 4,300 children for nine years but could not show that screens caused the weaker eyesight."_s
        << u"Whether screens were the cause of the weaker eyesight could not be shown by the study, in which 4,300 children were observed over nine years."_s;
    QTest::newRow("among them the best")
        << u"The film won four of the seven prizes for which it had been nominated, among them best director."_s
        << u"Nominated for seven prizes, the film took four, including that for best director."_s;
    QTest::newRow("has not paid, waiting for their pay")
        << u"The firm has not paid its drivers for three months, the union says."_s
        << u"For three months drivers have been waiting for their pay, says the union."_s;
    QTest::newRow("yet to approve, awaiting approval")
        << u"The council has yet to approve the plan, which would add 300 flats."_s
        << u"The plan, with its 300 extra flats, is still awaiting approval by the council."_s;
    QTest::newRow("not clear, nobody could say")
        << u"It was unclear on Monday when the ferries would sail again."_s
        << u"When the ferries would sail again nobody could say on Monday."_s;
    QTest::newRow("expected to leave, should be out")
        << u"Doctors expect her to leave hospital within two weeks."_s
        << u"She should be out of hospital in two weeks at most, her doctors think."_s;
    QTest::newRow("the first, none before her")
        << u"She became the first woman to lead the union, which was founded in 1911."_s
        << u"No woman had led the union before her since it was founded in 1911."_s;
    QTest::newRow("has to approve, not without approval")
        << u"The senate has to approve the treaty before it can take effect."_s
        << u"Without the senate's approval the treaty cannot take effect."_s;
    QTest::newRow("declined or refused to say what was known before")
        << u"He declined to say whether the company had known about movement in the lock before this week."_s
        << u"But he refused to say whether the company had known about movement in the lock before this week."_s;
    QTest::newRow("behind those who had not")
        << u"Among those who had not sailed was Tom Hale, 78, whose boat lies less than two miles below the weir."_s
        << u"They include Tom Hale, 78, whose boat lies little more than three kilometres below the weir."_s;
    QTest::newRow("nobody before a day, not before it")
        << u"Those who moor here can be fined up to £600, but the warden said nobody would be fined before Thursday evening."_s
        << u"Those who moor here may be fined as much as £600, although not before Thursday evening."_s;
    QTest::newRow("asked but not ordered")
        << u"The pilots have asked - but not ordered - about 150 people living along the quay to be ready to leave."_s
        << u"The pilots have asked about 150 people along the quay to be ready to leave."_s;
    QTest::newRow("51 percent, a majority")
        << u"The brewery, which is 51% owned by the abbey, paid its owners £4m last year."_s
        << u"The brewery, which is majority-owned by the abbey, paid out £4m to its owners last year."_s;
    QTest::newRow("only at an hour, not until it")
        << u"He said his crew had been told about the leak only at noon on Wednesday."_s
        << u"He complained that his crew had not been told about the leak until noon on Wednesday."_s;
    QTest::newRow("no evidence, nothing to suggest")
        << u"The brewer said it had so far found no evidence that its own casks had failed."_s
        << u"The brewer said that it had to date found nothing to suggest that its own casks had been at fault."_s;
    QTest::newRow("more than, well over")
        << u"The choir says it has had more than 1,100 letters since the song appeared."_s
        << u"The choir has had well over 1,000 letters since the song appeared."_s;
    QTest::newRow("not sure until, knew for sure")
        << u"The pilot said the port had not been sure until 9 March that a buoy was involved, and had reported it “within 48 hours of knowing”."_s
        << u"The pilot countered that it had been reported “within 48 hours” of the port knowing for sure that a buoy was involved."_s;
    QTest::newRow("apologised, offered an apology")
        << u"She apologised to the bakers and said she was “as angry as they are”."_s
        << u"She offered the bakers an apology and said she was “as angry as they are”."_s;
}

void TestRecastAlarms::nothingGrave()
{
    verifyNothingGraveBehindLead();
}

QTEST_APPLESS_MAIN(TestRecastAlarms)
#include "tst_recast_alarms.moc"

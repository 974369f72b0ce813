#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// What is still to come, not foreseen or not there on one side, and told as done, excluded or there on the
/// other; and what only looks so.
class TestFindingUndone final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingUndone::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("to come, already done, beside another's")
        << u"Under the plan, Marsk will lend two ferries to Norvik by the end of May and Lund will lend one "
           u"to Aas."_s
        << u"Marsk has already lent two ferries to Norvik under the plan, and Lund will lend one to Aas."_s
        << u"strength-changed major"_s;
    QTest::newRow("said it would be, had been")
        << u"Marsk said that a lease for the third ferry would be signed before the herring season."_s
        << u"Marsk said that a lease for the third ferry had been signed before the herring season."_s
        << u"time-changed critical"_s;
    QTest::newRow("would write by a day, sent on it")
        << u"Lawyer Ulla Brandt said she would write to the harbour office by Friday to ask for 40,000 crowns."_s
        << u"A letter asking for 40,000 crowns had been sent to the harbour office on Friday, said Ulla Brandt."_s
        << u"time-changed critical"_s;
    QTest::newRow("will have to, have had to")
        << u"Some 900 skippers will have to renew their permits at Norvik by Easter, the port said."_s
        << u"Some 900 skippers have had to renew their permits at Norvik, the port said."_s
        << u"time-changed critical"_s;
    QTest::newRow("considering a thing, the thing approved")
        << u"The brewery is considering a second bottling hall in Norvik, Lund said."_s
        << u"A second bottling hall in Norvik had been approved, Lund said."_s << u"strength-changed major"_s;
    QTest::newRow("deciding whether, would behind another verb")
        << u"Lund said he was sorry for the delay and would read the letters before deciding whether to sue the brewery."_s
        << u"Lund said he was sorry for the delay and would sue the brewery once he had read the letters."_s
        << u"strength-changed major"_s;
    QTest::newRow("not before, in")
        << u"The port does not expect ferries to return to Norvik before the second half of next year."_s
        << u"The port expects ferries to return to Norvik in the second half of next year."_s
        << u"strength-changed major"_s;
    QTest::newRow("at the earliest, in")
        << u"The new ferry to Norvik will sail in the autumn at the earliest, the port said."_s
        << u"The new ferry to Norvik will sail in the autumn, the port said."_s
        << u"strength-changed major"_s;
    QTest::newRow("not at this moment, not")
        << u"The owner's daughter, Ulla Brandt, said on Friday that Marsk was not considering leaving Norvik “at this moment”."_s
        << u"Ulla Brandt, the owner's daughter, said on Friday that Marsk was not thinking of quitting Norvik."_s
        << u"scope-changed major"_s;
    QTest::newRow("should be ready, will")
        << u"Ulla Brandt said that the drawings of the quay should be ready in nine weeks."_s
        << u"Ulla Brandt said that the drawings of the quay will be published in nine weeks."_s
        << u"strength-changed major"_s;
    QTest::newRow("stopped short of calling for, would push for")
        << u"Mayor Ulla Brandt said she would raise the noise of the ferries next week, but stopped short of calling for a ban on night ferries."_s
        << u"Mayor Ulla Brandt said that next week she would push for a ban on ferries at night."_s
        << u"negation-changed major"_s;
    QTest::newRow("without their consent, in any case")
        << u"Mayor Ulla Brandt said that any dredging without the skippers' consent would be “a sad mistake”."_s
        << u"Mayor Ulla Brandt, whose town has two quays, called any dredging “a sad mistake”."_s
        << u"scope-changed major"_s;
    QTest::newRow("the main, the only")
        << u"Lund said the price of fuel was the main obstacle to a deal with the ferry crews."_s
        << u"Lund said the price of fuel was the only obstacle to a deal with the ferry crews."_s
        << u"scope-changed major"_s;
    QTest::newRow("a rate left, raised")
        << u"The bank of Norvik left its key rate at 3 percent on Monday, as traders had foreseen."_s
        << u"The bank of Norvik raised its key rate to 3 percent on Monday, as traders had foreseen."_s
        << u"strength-changed major"_s;
    QTest::newRow("due to start, under way")
        << u"A survey of 30 lakes around Norvik and Aas is due to start in March."_s
        << u"A survey of 30 lakes around Norvik and Aas is already under way."_s
        << u"strength-changed major"_s;
    QTest::newRow("would consider, announced behind an and")
        << u"The harbour master apologised to the skippers and said she would consider a refund scheme."_s
        << u"The harbour master said sorry to the skippers and announced a refund scheme."_s
        << u"strength-changed major"_s;
    QTest::newRow("agreed on a day to consider asking, to ask")
        << u"Norvik agreed on Friday to consider asking Marsk to take back 900 of its 2,300 reindeer."_s
        << u"Norvik agreed on Friday to ask Marsk to take back 900 of its 2,300 reindeer."_s
        << u"strength-changed major"_s;
    QTest::newRow("not decided whether, would")
        << u"The Food Office, which licensed the cheese in May, said it was reading the tests and had not "
           u"decided whether to act."_s
        << u"The Food Office, which licensed the cheese in May, said it would act once it had read the tests."_s
        << u"strength-changed major"_s;
    QTest::newRow("not expected, ruled out")
        << u"The brewery said it did not expect to close the bottling hall this year."_s
        << u"The brewery ruled out closing the bottling hall this year."_s << u"strength-changed major"_s;
    QTest::newRow("to vote next week, accepted")
        << u"The audit made 12 proposals, among them that tenders should be open to all.\n"
           u"The assembly is to vote on them next week."_s
        << u"The assembly has accepted the audit's 12 proposals, among them that tenders should be open to "
           u"all."_s
        << u"strength-changed major"_s;
    QTest::newRow("not opened, taken for granted")
        << u"Police said they were reading the report but had not opened a criminal inquiry."_s
        << u"Police said they were reading the report as part of a criminal inquiry."_s
        << u"negation-changed major"_s;
    QTest::newRow("some, all behind the verb")
        << u"A chemist who was not involved said some earlier tests of similar paints had shown lead."_s
        << u"Earlier tests of similar paints had all shown lead, said a chemist who was not involved."_s
        << u"scope-changed major"_s;
    QTest::newRow("pointed to and not confirmed, shown")
        << u"First tests on water from nine wells pointed to lead, but the office said the results had yet "
           u"to "
           u"be confirmed."_s
        << u"First tests on water from nine wells have shown lead, the office said."_s
        << u"strength-changed major"_s;
    QTest::newRow("not said whether it would, will")
        << u"A second voyage had been pencilled in for June 4, but the line did not say whether it would go "
           u"ahead."_s
        << u"A second voyage will sail on June 4."_s << u"strength-changed major"_s;
    QTest::newRow("most of them, they")
        << u"Most of the repairs will be made on two bridges, at Aas and Norvik, the railway said."_s
        << u"The repairs will be made on two bridges, at Aas and Norvik, the railway said."_s
        << u"scope-changed major"_s;
    QTest::newRow("allegedly left out")
        << u"One guest was taken off the ferry at Aas on Friday after allegedly striking a steward."_s
        << u"One guest was taken off the ferry at Aas on Friday after striking a steward."_s
        << u"strength-changed major"_s;
    QTest::newRow("considering, would do")
        << u"The harbour master said Norvik was considering a fund for skippers but gave no sum."_s
        << u"The harbour master said Norvik would set up a fund for skippers but gave no sum."_s
        << u"strength-changed major"_s;
    QTest::newRow("at the earliest, by")
        << u"Work on the harbour wall is due to begin in the autumn at the earliest."_s
        << u"Work on the harbour wall is due to begin by the autumn."_s << u"time-changed critical"_s;
    QTest::newRow("until, from")
        << u"Owners of old nets may hand them in without a fine until the end of March, Norvik said."_s
        << u"Owners of old nets may hand them in without a fine from the end of March, Norvik said."_s
        << u"time-changed critical"_s;
    QTest::newRow("hired by the other")
        << u"Norvik Rovers sold Olav Reth to Aas United in May.\n"
           u"A second doctor, hired by Norvik Rovers, saw the player on Monday and found no harm."_s
        << u"Norvik Rovers sold Olav Reth to Aas United in May.\n"
           u"A second doctor, hired by Aas United, saw the player on Monday and found no harm."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("two who changed places behind a modal")
        << u"Its president ruled that Norvik must share its charts with Marsk every week."_s
        << u"Its president ruled that Marsk must share its charts with Norvik every week."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("may have been, was")
        << u"Two thirds of the losses may have been the fault of the weather, the brewery said."_s
        << u"Two thirds of the losses were the fault of the weather, the brewery said."_s
        << u"strength-changed major"_s;
    QTest::newRow("might ask for, will be requested")
        << u"She said the harbour board might ask for inspections of similar cranes before the weekend."_s
        << u"Inspections of similar cranes will be requested by the harbour board before the weekend, she said."_s
        << u"strength-changed major"_s;
    QTest::newRow("no recollection, denied")
        << u"Roe said he had no recollection of such a letter from the port."_s
        << u"Roe denied that there had been any such letter from the port."_s << u"negation-changed major"_s;
    QTest::newRow("as witnesses, as suspects")
        << u"Two welders employed by the port have been questioned as witnesses, Jane Roe said."_s
        << u"Jane Roe said two welders employed by the port had been questioned as suspects."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("knowingly left out under a denial")
        << u"The rower, who won the title in August, has denied knowingly taking the drug."_s
        << u"The rower has denied taking the drug and hit back in a video on Friday."_s
        << u"strength-changed major"_s;
    QTest::newRow("he said, she said")
        << u"The brewery gave a statement. “We will not open a hall that we think unsafe,” he said."_s
        << u"The brewery gave a statement. “We will not open a hall that we think unsafe,” she said."_s
        << u"quote-misattributed critical"_s;
    QTest::newRow("the amount went to the opposite")
        << u"Egg prices in Norvik fell 9 percent last year to 18 crowns, after rising for three years."_s
        << u"Egg prices in Norvik rose 9 percent last year to 18 crowns, after falling for three years."_s
        << u"meaning-reversed critical"_s;
}

void TestFindingUndone::finds()
{
    verifyFound();
}

void TestFindingUndone::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("without their consent, unless they agree")
        << u"Mayor Ulla Brandt said that any dredging without the skippers' consent would be “a sad mistake”."_s
        << u"Any dredging would be “a sad mistake” unless the skippers agreed, said mayor Ulla Brandt."_s;
    QTest::newRow("would write by a day, a letter was due by it")
        << u"Lawyer Ulla Brandt said she would write to the harbour office by Friday to ask for 40,000 crowns."_s
        << u"A letter asking for 40,000 crowns was to go to the harbour office by Friday, said Ulla Brandt."_s;
    QTest::newRow("stopped short of calling for, did not demand")
        << u"Mayor Ulla Brandt raised the noise of the ferries, but stopped short of calling for a ban on night ferries."_s
        << u"Mayor Ulla Brandt raised the noise of the ferries, but did not demand that night ferries be banned."_s;
    QTest::newRow("not at this moment, no current plan")
        << u"Ulla Brandt said on Friday that Marsk was not considering leaving Norvik “at this moment”."_s
        << u"Ulla Brandt said on Friday that Marsk was not now thinking of quitting Norvik."_s;
    QTest::newRow("should be ready, expected to be")
        << u"Ulla Brandt said that the drawings of the quay should be ready in nine weeks."_s
        << u"The drawings of the quay are expected to be ready in nine weeks, Ulla Brandt said."_s;
    QTest::newRow("should be safe, will")
        << u"Ulla Brandt said that every quay should be safe and that hers would be closed."_s
        << u"Every quay should be safe, Ulla Brandt said, and hers will be closed."_s;
    QTest::newRow("would once it had been, once it had been would")
        << u"Marsk said the crew would be paid when a lease for the ferry had been signed at Norvik."_s
        << u"Once a lease for the ferry had been signed at Norvik, the crew would be paid, Marsk said."_s;
    QTest::newRow("would have been, had been")
        << u"Lund said the quay at Norvik would have been finished in spring if the welders had stayed."_s
        << u"Had the welders stayed, Lund said, the quay at Norvik would have been finished in spring."_s;
    QTest::newRow("asked on a day to, asked to")
        << u"The mayor of Norvik is expected to ask Anna Holt on Monday to form a new council."_s
        << u"The mayor of Norvik is expected on Monday to ask Anna Holt to form a new council."_s;
    QTest::newRow("according to")
        << u"Marsk offered 22 million crowns in August but Norvik wanted more, according to Dutch reports."_s
        << u"Marsk offered 22 million crowns in August, Dutch reports said, but no deal was struck with Norvik."_s;
    QTest::newRow("met only if it grew, would have to grow")
        << u"The target could be met only if the fleet grew by at least nine ferries, said Peter Lund of the Norvik Institute."_s
        << u"Peter Lund of the Norvik Institute said that the fleet would have to grow by nine ferries or more for the target to be met."_s;
    QTest::newRow("said only that")
        << u"The fisheries ministry said it would consider the proposal but made no commitment."_s
        << u"The fisheries ministry said only that it would consider the proposal, without any commitment."_s;
    QTest::newRow("provided that, only if")
        << u"The launch will be on Sunday, provided that the valve can be replaced by Saturday noon, Lund said."_s
        << u"The launch will be on Sunday only if the valve can be replaced by noon on Saturday, Lund said."_s;
    QTest::newRow("unlikely, did not think it likely")
        << u"Her lawyer, Peter Lund, said it was unlikely that she would lodge an appeal in Norvik."_s
        << u"Her lawyer, Peter Lund, did not think it likely that she would lodge an appeal in Norvik."_s;
    QTest::newRow("asked not to be named, did not want to be")
        << u"An engineer at the yard, who asked not to be named, said similar faults had been seen in a test in May."_s
        << u"An engineer at the yard who did not want to be named said a test in May had shown similar faults."_s;
    QTest::newRow("may be where it started")
        << u"Police said the fire might have started in a ferry truck, but did not rule out the wiring."_s
        << u"A ferry truck may have been where it started, police said, and the wiring was left open."_s;
    QTest::newRow("if it kept rising, should it continue to rise")
        << u"Lund said the port might have to stop at nine ferries if fuel prices kept rising."_s
        << u"Lund said nine ferries might have to be the end should fuel prices continue to rise."_s;
    QTest::newRow("not all were, some were not") << u"Not all skippers in Norvik were convinced."_s
                                                 << u"Some skippers in Norvik were not convinced."_s;
    QTest::newRow("hardly any, almost no")
        << u"Some of the lakes above Norvik have lost hardly any ice since 2000, the survey said."_s
        << u"Some of the lakes above Norvik have lost almost no ice since 2000, the survey said."_s;
    QTest::newRow("rejected, dismissed")
        << u"Lund rejected the allegation, saying that the brewery met every legal requirement."_s
        << u"Lund dismissed that allegation and said that the brewery met every legal requirement."_s;
    QTest::newRow("accused, rejected an accusation")
        << u"Opposition leader Jane Roe accused the port of provoking the strike in Norvik."_s
        << u"The port also rejected an accusation by opposition leader Jane Roe that it had provoked the strike in Norvik."_s;
    QTest::newRow("a vote expected next week")
        << u"Two skippers said they might speak against the port in a vote expected next week."_s
        << u"A vote is expected next week, and two skippers said they might speak against the port."_s;
    QTest::newRow("ordered to pay, must pay")
        << u"His brewery was fined 750,000 crowns over the fire and ordered to pay 20,000 crowns in costs."_s
        << u"His brewery must pay a fine of 750,000 crowns over the fire and 20,000 crowns in costs."_s;
    QTest::newRow("on suspicion of, suspected of having")
        << u"Police arrested a clerk in Norvik on Monday on suspicion of selling the skippers' letters."_s
        << u"A clerk was arrested in Norvik on Monday; police suspect her of having sold the skippers' letters."_s;
    QTest::newRow("should be, advised that it be")
        << u"Lund said the tests of the paint were hopeful but should be read with caution."_s
        << u"Lund called the tests of the paint hopeful but advised that they be read with caution."_s;
    QTest::newRow("better than these, worse than those")
        << u"Ferries did slightly better than trains in Norvik."_s
        << u"Trains did slightly worse than ferries in Norvik."_s;
    QTest::newRow("if it stopped for so long, if there was none")
        << u"Lund said the ban could be eased if the whaling stopped for 60 days."_s
        << u"Lund said the ban could be eased if there was no whaling for 60 days."_s;
    QTest::newRow("not before, not until")
        << u"The ferry to Norvik will not sail before May, the port said on Monday."_s
        << u"The ferry to Norvik will not sail until May, the port said on Monday."_s;
    QTest::newRow("not before, at the earliest")
        << u"The ferry to Norvik will not sail before May, the port said on Monday."_s
        << u"The ferry to Norvik will sail in May at the earliest, the port said on Monday."_s;
    QTest::newRow("until then he did not")
        << u"Lund said he did not know that the ferry was for sale until last year."_s
        << u"Until last year Lund did not know that the ferry was for sale, he said."_s;
    QTest::newRow("weighing so much")
        << u"Crews will put the 900-tonne ferry on rollers next summer, the yard said."_s
        << u"Next summer the ferry, weighing 900 tonnes, will be put on rollers, the yard said."_s;
    QTest::newRow("ready to, would") << u"The skipper said she was ready to meet the council anywhere."_s
                                     << u"The skipper said she would meet the council anywhere."_s;
    QTest::newRow("who will decide, passive") << u"Schools will decide on Thursday whether to open."_s
                                              << u"Whether schools open will be decided on Thursday."_s;
    QTest::newRow("would, and only if")
        << u"The council has not decided whether to build the pier."_s
        << u"The council said it would build the pier only if the state pays for it."_s;
    QTest::newRow("ruled out on both sides")
        << u"The brewery does not plan to close the hall and ruled out a sale."_s
        << u"The brewery ruled out a sale and has no plans to close the hall."_s;
    QTest::newRow("voted on something else before")
        << u"The assembly has approved the budget.\nThe assembly is to vote on the pier next week."_s
        << u"The assembly has approved the budget.\nNext week the assembly is to vote on the pier."_s;
    QTest::newRow("an inquiry that may come")
        << u"Police said they had not opened a criminal inquiry."_s
        << u"Police said they might open a criminal inquiry but had not done so yet."_s;
    QTest::newRow("would study on both sides")
        << u"The harbour master said the town would study the ruling."_s
        << u"The town is to study the ruling, the harbour master said."_s;
    QTest::newRow("not until, on")
        << u"The report reached the council on Friday and was published late on Monday."_s
        << u"The report, which reached the council on Friday, was not published until late on Monday."_s;
    QTest::newRow("by, before")
        << u"The wall is to be finished by the autumn, the harbour master said."_s
        << u"The wall is to be finished before the autumn, the harbour master said."_s;
    QTest::newRow("neither has ruled it out, both left it open")
        << u"Neither Jane Roe nor Olav Lund has ruled out an early vote in the harbour council."_s
        << u"Both Jane Roe and Olav Lund have left open the possibility of an early vote in the harbour "
           u"council."_s;
    QTest::newRow("a poll that is named in the sentence")
        << u"The picture was different at sea, a separate Marsk poll suggested: 38 percent of the skippers "
           u"wanted Roe."_s
        << u"In a separate Marsk poll, 38 percent of the skippers wanted Roe."_s;
    QTest::newRow("was last inspected, the last inspection")
        << u"Port records show that the crane was last inspected in October 2022."_s
        << u"The crane's last inspection was in October 2022, port records show."_s;
    QTest::newRow("lost so much, taking losses to so much")
        << u"Marsk's shares closed 11 percent lower on Friday and have lost 23 percent since Tuesday."_s
        << u"Shares in Marsk fell 11% on Friday, taking their losses since Tuesday to 23%."_s;
    QTest::newRow("a survey, asked so many")
        << u"A survey of 412 clinics carried out by the port last week found that 37 percent had no beds."_s
        << u"The port asked 412 clinics last week, and found that 37 per cent had no beds."_s;
    QTest::newRow("a score in digits")
        << u"The council voted 47 to 38 on Tuesday to raise the harbour wall by six metres."_s
        << u"The council voted 47-38 on Tuesday to make the harbour wall six metres higher."_s;
    QTest::newRow("about, some before a number")
        << u"The guests of the old hotel fell ill on Monday night, about eight hours after lunch."_s
        << u"The guests of the old hotel fell ill on Monday night, some eight hours after lunch."_s;
    QTest::newRow("two denials joined, two verbs")
        << u"Aas takes in 2,500 people whose claims have been rejected and who cannot be returned."_s
        << u"Aas takes in 2,500 people who have been refused claims and cannot be sent back."_s;
    QTest::newRow("a doubt told twice and once")
        << u"Suspected hotel poisoning.\nNinety guests and six cooks fell ill with suspected food poisoning, "
           u"doctors said."_s
        << u"Ninety guests and six cooks became ill with suspected food poisoning, doctors said."_s;
    QTest::newRow("tested and shown on both sides")
        << u"The tests have shown lead, but the results had yet to be confirmed, the office said."_s
        << u"The results had yet to be confirmed, the office said, but the tests have shown lead."_s;
    QTest::newRow("most of them, mostly")
        << u"Most of the repairs will be made on two bridges, at Aas and Norvik, the railway said."_s
        << u"The repairs will mostly be made on two bridges, at Aas and Norvik, the railway said."_s;
    QTest::newRow("all on both sides")
        << u"All earlier tests of similar paints had shown lead, the chemist said."_s
        << u"Earlier tests of similar paints had all shown lead, the chemist said."_s;
}

void TestFindingUndone::staysSilent()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const QStringList grave = kindsOf(compared({left, right})).filter(u" major"_s);
    QVERIFY2(grave.isEmpty(), qPrintable(grave.join(u", "_s)));
}

QTEST_APPLESS_MAIN(TestFindingUndone)
#include "tst_finding_undone.moc"

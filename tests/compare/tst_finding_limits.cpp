#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// How far a statement holds, until when, on whose word: one row a rule, and fair turns beside it.
class TestFindingLimits final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingLimits::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("yet, cut from the end")
        << withLead(u"“The ferry is not our friend yet,” the pilot said."_s)
        << withLead(u"\"The ferry is not our friend,\" the pilot remarked."_s) << u"quote-trimmed major"_s;
    QTest::newRow("not saying, told as said")
        << withLead(
               u"“I am not saying the chart would have saved them, I am saying that nobody rang me to ask for it,” Jane Roe said."_s)
        << withLead(
               u"Jane Roe said she was never rung up, adding that the chart would have saved the crew."_s)
        << u"negation-changed major"_s;
    QTest::newRow("stopped short of saying, told as said")
        << withLead(
               u"The bishop stopped short of saying that the treasurer had sold the bells of Torvik in secret."_s)
        << withLead(u"The bishop said that the treasurer had sold the bells of Torvik in secret."_s)
        << u"negation-changed major"_s;
    QTest::newRow("not before a day, told as the day")
        << withLead(u"Dredging will not begin before Saturday morning, the port said."_s)
        << withLead(u"Dredging is set to start on Saturday morning, the port said."_s)
        << u"time-changed major"_s;
    QTest::newRow("by a day, told as the day")
        << withLead(u"The jury said it would announce the winner of the song prize by 14 March."_s)
        << withLead(u"The jury said that it would announce the winner of the song prize on 14 March."_s)
        << u"time-changed major"_s;
    QTest::newRow("aimed to, told as will")
        << withLead(u"The harbour court said it aimed to rule on the wreck this spring."_s)
        << withLead(u"The harbour court will decide on the wreck this spring."_s)
        << u"strength-changed major"_s;
    QTest::newRow("their own, told as independent")
        << withLead(u"He said a second audit, by the brewery’s own clerks, had come to another result."_s)
        << withLead(
               u"He said that a second audit, carried out by independent clerks, had reached another result."_s)
        << u"meaning-reversed critical"_s;
    QTest::newRow("peaceful, told as trouble")
        << withLead(u"The parade was largely peaceful, although police said two men had been held."_s)
        << withLead(u"Trouble flared at the parade as police held two men."_s)
        << u"meaning-reversed critical"_s;
    QTest::newRow("not in the foreseeable future, told as never")
        << withLead(u"The port said the lock in Lund would not reopen in the foreseeable future."_s)
        << withLead(u"The port said the lock in Lund would never reopen."_s) << u"strength-changed major"_s;
    QTest::newRow("subject to approval, told as approved")
        << withLead(
               u"A brewer has agreed to buy the mill for £4m, subject to approval by the bakers’ guild."_s)
        << withLead(
               u"A brewer is to buy the mill in a £4m deal that has won the backing of the bakers’ guild."_s)
        << u"strength-changed major"_s;
    QTest::newRow("denied until a time, told as denied for good")
        << withLead(
               u"The guild said it had no plans to change its choirmaster before the end of the season."_s)
        << withLead(u"The guild said it had no plans to replace its choirmaster."_s)
        << u"scope-changed major"_s;
    QTest::newRow("asked for, told as demanded")
        << withLead(u"The residents asked for the lane to be closed to lorries."_s)
        << withLead(u"The residents demanded that the lane be closed to lorries."_s)
        << u"strength-changed major"_s;
    QTest::newRow("abstain, told as vote against")
        << withLead(u"The guild said on Tuesday that its nine members would abstain on Friday."_s)
        << withLead(
               u"The guild said on Tuesday that its nine members would vote against the plan on Friday."_s)
        << u"meaning-reversed critical"_s;
    QTest::newRow("allowed, told as forced")
        << withLead(u"The by-law would allow bakers to keep their ovens lit for up to 12 hours a day."_s)
        << withLead(u"The by-law would force bakers to keep their ovens lit for 12 hours a day."_s)
        << u"strength-changed major"_s;
    QTest::newRow("up to and including a day, told as after it")
        << withLead(u"The notice covers all 31 jars with a date up to and including 18 April."_s)
        << withLead(u"The notice covers all 31 jars with a date after April 18."_s)
        << u"time-changed major"_s;
    QTest::newRow("without it, told as showing it")
        << withLead(u"The brewer said it would take back the barrels without a receipt."_s)
        << withLead(u"The brewer said that it would take back the barrels of those presenting a receipt."_s)
        << u"meaning-reversed critical"_s;
    QTest::newRow("not aware of any, told as none")
        << withLead(u"Mr Hale said he was not aware of any complaint from the crew."_s)
        << withLead(u"Mr Hale said that there had been no complaints from the crew."_s)
        << u"negation-changed major"_s;
    QTest::newRow("knew of no plans, told as no plans")
        << withLead(u"The vicar said she knew of no plans to close the chapel."_s)
        << withLead(u"The vicar said there were no plans to close the chapel."_s)
        << u"negation-changed major"_s;
    QTest::newRow("preparing to sue, told as sued")
        << withLead(u"The brewer is preparing to sue the port over the barrels."_s)
        << withLead(u"The brewer has sued the port over the barrels."_s) << u"strength-changed major"_s;
    QTest::newRow("a condition of a day that is told of other things")
        << withLead(
               u"The vicar should resign if he loses on Friday, Tom Hale said.\nFerries sail again on Friday after the storm."_s)
        << withLead(
               u"The vicar should resign, Tom Hale said.\nFerries sail again on Friday after the storm."_s)
        << u"strength-changed major"_s;
}

void TestFindingLimits::finds()
{
    verifyFound();
}

void TestFindingLimits::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("has, written as a contraction")
        << withLead(
               u"“My niece wants a pony, she has never once asked me for a boat,” said Lorna Hale, 58."_s)
        << withLead(
               u"\"My niece wants a pony. She's never once asked me for a boat,\" said Lorna Hale, 58."_s);
    QTest::newRow("the speaker's own word in the third person")
        << withLead(
               u"“I wrote that the risk was high, and I was thanked for my candour,” the pilot told the Echo."_s)
        << withLead(u"The pilot said she was \"thanked for her candour\" and never called afterwards."_s);
    QTest::newRow("stopped short of, did not go as far as")
        << withLead(
               u"The bishop stopped short of saying that the treasurer had sold the bells of Torvik in secret."_s)
        << withLead(
               u"The bishop did not go as far as saying that the treasurer had sold the bells of Torvik in secret."_s);
    QTest::newRow("by a day, told as a deadline")
        << withLead(u"The jury said it would announce the winner of the song prize by 14 March."_s)
        << withLead(
               u"The jury, which has a deadline of 14 March, said that it would announce the winner of the song prize."_s);
    QTest::newRow("a step between two numbers")
        << withLead(u"Plans to widen the ferry from 28 berths to 34 were approved by the port in 2021."_s)
        << withLead(
               u"Proposals to widen the ferry by 6 berths, from 28 to 34, won the port's approval in 2021."_s);
    QTest::newRow("the same with great numbers")
        << withLead(
               u"Plans to enlarge the hall from 8,400 seats to 9,000 were approved by the town in 2021."_s)
        << withLead(
               u"Proposals to expand the hall by 600 seats, from 8,400 to 9,000, won the town's approval in 2021."_s);
    QTest::newRow("until it had been done, so that it could be done")
        << withLead(
               u"She said she had asked for work on the pier to be paused until test holes had been drilled."_s)
        << withLead(u"She said she had asked for a pause on the pier so that test holes could be drilled."_s);
    QTest::newRow("asked for on either side")
        << withLead(
               u"The vicar wrote to the board on Sunday to ask for the sale to be put off until the parish had debated it."_s)
        << withLead(
               u"The vicar wrote to the board on Sunday, requesting that the sale be postponed until the parish had debated it."_s);
    QTest::newRow("a place where something else is denied")
        << withLead(
               u"Its leader said a dive into the flooded shaft was “possible, but close to the limit”, and that sight in the water was “zero, simply zero”."_s)
        << withLead(
               u"Its leader said there was no sight whatever in the flooded shaft and that a dive, while possible, would be “close to the limit”."_s);
    QTest::newRow("not expected to, behind an aside")
        << withLead(
               u"The port said the lock, which cost 2.1 million crowns last year, would not reopen in the foreseeable future."_s)
        << withLead(
               u"The port does not expect the lock, which cost 2.1 million crowns last year, to reopen in the foreseeable future."_s);
    QTest::newRow("shortly before an hour")
        << withLead(u"Water broke into the cellar at about 04:40 on Tuesday, when 31 people were in it."_s)
        << withLead(
               u"Water broke into the cellar shortly before 5am on Tuesday, when 31 people were in it."_s);
    QTest::newRow("an owner who is to go")
        << withLead(u"The club’s owner, Sir Gerald Quill, has been looking for a buyer since last May."_s)
        << withLead(u"Outgoing owner Sir Gerald Quill has been looking for a buyer since last May."_s);
    QTest::newRow("too thin, insufficiently thick")
        << withLead(
               u"A pilot hired by the port warned in May that the dyke between the new basin and the old one was too thin."_s)
        << withLead(
               u"A pilot hired by the port cautioned in May that the dyke between the new basin and the old one was insufficiently thick."_s);
    QTest::newRow("subject to approval, still to be approved")
        << withLead(
               u"A brewer has agreed to buy the mill for £4m, subject to approval by the bakers’ guild."_s)
        << withLead(
               u"A brewer is to buy the mill in a £4m deal that the bakers’ guild has still to approve."_s);
    QTest::newRow("a day, daily")
        << withLead(u"The brewers were pouring away about 90,000 litres a day, their guild said."_s)
        << withLead(u"The guild says that brewers have to pour away about 90,000 litres daily."_s);
    QTest::newRow("yet to be confirmed, confirmation awaited")
        << withLead(
               u"The port said the buoy was the “most likely cause”, although a survey had yet to confirm it."_s)
        << withLead(
               u"The port said the buoy was the \"most likely cause\", with confirmation from a survey still awaited."_s);
    QTest::newRow("cut before what only goes on")
        << withLead(u"“I will not sail in a panic, but nor will I hide behind a chart,” the pilot said."_s)
        << withLead(u"The pilot insisted she would not \"sail in a panic.\""_s);
    QTest::newRow("a walkout joined")
        << withLead(u"In the town, cooks at the abbey said they would walk out for the first time."_s)
        << withLead(
               u"In the town, cooks at the abbey said they would be joining a walkout for the first time."_s);
    QTest::newRow("half of")
        << withLead(u"The mayor was “steering against half the island”, Jane Roe said."_s)
        << withLead(u"The mayor was \"steering against half of the island\", Jane Roe said."_s);
    QTest::newRow("in that case, told as the condition")
        << withLead(
               u"The guild may abstain. In that case the plan would probably fall, as all the others will vote against it."_s)
        << withLead(
               u"If the guild abstains the plan would probably fall, as all the others will vote against it."_s);
    QTest::newRow("not aware of, not heard of")
        << withLead(u"Mr Hale said he was not aware of any complaint from the crew."_s)
        << withLead(u"Mr Hale said that he had not heard of any complaints from the crew."_s);
    QTest::newRow("voted not to, decided against")
        << withLead(u"At the brewery staff voted on Monday by 52% to 48% not to take part."_s)
        << withLead(
               u"Staff at the brewery decided in a vote on Monday, by 52% to 48%, against participating."_s);
    QTest::newRow("police officers, police")
        << withLead(u"The port said 2,500 police officers would be on duty at the quay."_s)
        << withLead(u"This time 2,500 police will be on duty at the quay."_s);
    QTest::newRow("I would ask, asked")
        << withLead(u"“I would ask every baker to look in the oven tonight,” said Jane Roe."_s)
        << withLead(u"Jane Roe asked bakers to check their ovens tonight."_s);
    QTest::newRow("had not known of any, had known of no")
        << withLead(u"The guild said it had not known of any leak and had opened its own inquiry."_s)
        << withLead(u"The guild said it had known of no leak and was holding its own inquiry."_s);
    QTest::newRow("fell short of a measure, missed it")
        << withLead(u"Catches fell short of the guild's forecasts for the third quarter in Torvik."_s)
        << withLead(u"Catches missed the guild's forecasts for the third quarter in Torvik."_s);
}

void TestFindingLimits::staysSilent()
{
    verifyNothingGrave();
}

QTEST_APPLESS_MAIN(TestFindingLimits)
#include "tst_finding_limits.moc"

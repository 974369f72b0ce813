#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// What is changed in a sentence that is else kept: who stands where, what a limit held of, who is what.
class TestFindingKeptSentences final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingKeptSentences::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("two who changed places")
        << u"Anna Holt will become deputy head of the joint ferry firm, while finance chief Peter Lund will step down when the deal closes."_s
        << u"Finance chief Peter Lund will become deputy head of the joint ferry firm, while Anna Holt will step down when the deal closes."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("pronouns that changed places")
        << u"The former clerk, Jane Roe, testified that she wrote to Lund three times about the pumps and that he answered only once."_s
        << u"The former clerk, Jane Roe, testified that Lund wrote to her three times about the pumps and that she answered only once."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("done to them and done by them")
        << u"Peter Lund, the harbour master, said inspectors had been turned away from about 30 boats."_s
        << u"Peter Lund, the harbour master, said inspectors had turned passengers away from about 30 boats."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("not asked of one matter")
        << u"The ferry crews’ union backed the timetable in principle but had not been consulted about the fares."_s
        << u"The ferry crews’ union backed the timetable in principle but had not been consulted."_s
        << u"scope-changed major"_s;
    QTest::newRow("of those who were asked")
        << u"The chair, Peter Lund, said most islanders it polled in May wanted fewer ferries, although a third had doubts."_s
        << u"The chair, Peter Lund, said most islanders in the north wanted fewer ferries, although a third had doubts."_s
        << u"scope-changed major"_s;
    QTest::newRow("not most and not any")
        << u"Peter Lund, the former harbour master, accepted the report but had not seen most of the letters."_s
        << u"Peter Lund, the former harbour master, accepted the report but had not seen any of the letters."_s
        << u"scope-changed major"_s;
    QTest::newRow("an exception gone")
        << u"Fares would be cut by 2030 on all routes except Halden, Torvik and the southern islands."_s
        << u"Fares would be cut by 2030 on all routes except Halden and the southern islands."_s
        << u"scope-changed major"_s;
    QTest::newRow("another work before the name")
        << u"One survivor, lorry driver Peter Lund, told the court he escaped through a broken window."_s
        << u"One survivor, shift foreman Peter Lund, told the court he escaped through a broken window."_s
        << u"role-wrong major"_s;
    QTest::newRow("he said of a clause gone")
        << u"Peter Lund alleged that there was fraud on the islands, where he said observers had been kept from 30 halls."_s
        << u"Peter Lund alleged fraud on the islands, where observers had been kept from 30 halls."_s
        << u"speaker-lost major"_s;
    QTest::newRow("an aide and whose aide he is")
        << u"The clerk told the board that he saw an envelope handed to an aide to the mayor in May."_s
        << u"The clerk told the board that he saw an envelope handed to the mayor in May."_s
        << u"role-wrong critical"_s;
    QTest::newRow("not recommended and recommended")
        << u"Until then, Peter Lund said, the harbour office did not recommend the crossing to small boats."_s
        << u"Until then, Peter Lund said, the harbour office recommended the crossing to small boats."_s
        << u"negation-changed major"_s;
    QTest::newRow("no sign that it was, a sign that it never was")
        << u"Jane Roe, the auditor who read the letters, told the board she had seen no sign that the bill was ever paid."_s
        << u"Jane Roe, the auditor who read the letters, told the board she had seen a sign that the bill was never paid."_s
        << u"negation-changed major"_s;
    QTest::newRow("a condition with a clause behind it")
        << u"Cooks on the ferries have voted to walk out for two days from May 3 unless the line drops a rule that they say cuts their breaks in half, their union said."_s
        << u"Cooks on the ferries have voted to walk out for two days from May 3 over a rule that they say cuts their breaks in half, their union said."_s
        << u"strength-changed major"_s;
    QTest::newRow("he for she")
        << u"Peter Lund, 52, told the harbour court that he had bought the faulty pump online."_s
        << u"Peter Lund, 52, told the harbour court that she had bought the faulty pump online."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("minutes and shortly")
        << u"The ferry crews’ union said it had been told of the cuts only 40 minutes before they were made."_s
        << u"The ferry crews’ union said it had been told of the cuts only shortly before they were made."_s
        << u"figure-lost major"_s;
    QTest::newRow("so many days and dozens of them")
        << u"Lund said a new cable was needed on an island that had no power on 61 days last year."_s
        << u"Lund said a new cable was needed on an island that had no power on dozens of days last year."_s
        << u"figure-lost major"_s;
    QTest::newRow("a number and hundreds of them")
        << u"Lund said the port expected yearly savings of about 320 million kroner by the third year."_s
        << u"Lund said the port expected yearly savings of hundreds of millions of kroner by the third year."_s
        << u"figure-lost major"_s;
    QTest::newRow("a body's thing, another's")
        << u"Norvik Foods bid for Aas Council, which Holt Bank owns.\nThe offer is 23 percent above Aas Council’s price, and Holt Bank lent the rest."_s
        << u"Norvik Foods bid for Aas Council, which Holt Bank owns.\nThe offer is 23 percent above Norvik Foods’s price, and Holt Bank lent the rest."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("a body known by the report alone")
        << u"The bid of Norvik Foods was turned down.\nThe fund depends on a grant from Holt Bank that is paid each May."_s
        << u"The bid of Norvik Foods was turned down.\nThe fund depends on a grant from Norvik Foods that is paid each May."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("a body as the source")
        << u"Norvik Foods bid for Aas Council.\nAas Council said the closure of the hall followed a flood in May."_s
        << u"Norvik Foods bid for Aas Council.\nNorvik Foods said the closure of the hall followed a flood in May."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("a body in a short sentence")
        << u"Norvik Foods bid for Aas Council.\nAas Council declined to comment."_s
        << u"Norvik Foods bid for Aas Council.\nNorvik Foods declined to comment."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("a body with what it is")
        << u"Norvik Foods runs the ferries.\nRoe, who took fees from a rival firm, Holt Bank, said they had no bearing on his work."_s
        << u"Norvik Foods runs the ferries.\nRoe, who took fees from the ferries’ owner, Norvik Foods, said they had no bearing on his work."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("unless, if")
        << u"The port said the checks could take another year unless more staff were hired."_s
        << u"The port said the checks could take another year if more staff were hired."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("because, although")
        << u"The ferry turned round because the harbour lights had failed on Monday."_s
        << u"The ferry turned round although the harbour lights had failed on Monday."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("rose from, rose by")
        << u"Turnout on the islands was 71 percent on Sunday, up from 28 percent at the vote before."_s
        << u"Turnout on the islands was 71 percent on Sunday, up 28 percent at the vote before."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("would be, was")
        << u"Peter Lund said it would be wrong to blame the pilot before the report was out."_s
        << u"Peter Lund said it was wrong to blame the pilot before the report was out."_s
        << u"strength-changed major"_s;
    QTest::newRow("may have, had")
        << u"Anna Holt said the figures suggested that a joint in the rock may have opened."_s
        << u"Anna Holt said the figures suggested that a joint in the rock had opened."_s
        << u"strength-changed major"_s;
    QTest::newRow("not received, examining")
        << u"The harbour office said it had not received an application for the new pier."_s
        << u"The harbour office said it was already examining the application for the new pier."_s
        << u"negation-changed major"_s;
    QTest::newRow("some number, all")
        << u"A blast near the village killed three farmers on Monday, the police said."_s
        << u"A blast near the village killed all farmers on Monday, the police said."_s
        << u"scope-changed major"_s;
    QTest::newRow("of those who voted")
        << u"The union said 83 percent of the drivers who voted on Monday backed the strike."_s
        << u"The union said 83 percent of the drivers backed the strike."_s << u"scope-changed major"_s;
    QTest::newRow("a condition beside a guess cut out")
        << u"The rating agency said it might lower the mark of the port if the deal went through."_s
        << u"The rating agency said it might lower the mark of the port."_s << u"strength-changed major"_s;
    QTest::newRow("two numbers that changed places")
        << u"Peter Lund acknowledged that only 11 of the 27 drains had been replaced."_s
        << u"Peter Lund acknowledged that only 27 of the 11 drains had been replaced."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("two groups that changed places")
        << u"The mayor said that most islanders were staying with relatives and that 1,900 were in schools."_s
        << u"The mayor said that most islanders were in schools and that 1,900 were staying with relatives."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("a condition cut out between two marks")
        << u"The port may close, if Roe agrees. The mayor said so."_s
        << u"The port may close,. The mayor said so."_s << u"strength-changed major"_s;
    QTest::newRow("only after")
        << u"Peter Lund said the money would be paid only after both councils had met."_s
        << u"Peter Lund said the money would be paid after both councils had met."_s
        << u"scope-changed major"_s;
    QTest::newRow("allegedly, beside an accusation")
        << u"Torvik has accused Halden of laying the net that allegedly stopped the ferry."_s
        << u"Torvik has accused Halden of laying the net that stopped the ferry."_s
        << u"strength-changed major"_s;
    QTest::newRow("the source at the head cut out")
        << u"She said the cause of the crack in the pier was not yet known."_s
        << u"The cause of the crack in the pier was not yet known."_s << u"speaker-lost major"_s;
    QTest::newRow("the source at the end cut out")
        << u"Six of the dead were in a bus swept off a bridge near Torvik, police said."_s
        << u"Six of the dead were in a bus swept off a bridge near Torvik."_s << u"speaker-lost minor"_s;
    QTest::newRow("the source by according cut out")
        << u"About 35 percent of the islanders have no insurance, according to the harbour office."_s
        << u"About 35 percent of the islanders have no insurance."_s << u"speaker-lost minor"_s;
    QTest::newRow("he said, she said")
        << u"Peter Lund runs the port.\nHe acknowledged that 11 of the 27 drains had been replaced."_s
        << u"Peter Lund runs the port.\nShe acknowledged that 11 of the 27 drains had been replaced."_s
        << u"quote-misattributed critical"_s;
    QTest::newRow("another role before a name")
        << u"The board’s chairman, Peter Lund, denied that the board had ignored a warning."_s
        << u"The board’s treasurer, Peter Lund, denied that the board had ignored a warning."_s
        << u"role-wrong major"_s;
    QTest::newRow("another role without a name")
        << u"A lawyer for the port said it had received no request from the islanders."_s
        << u"A doctor for the port said it had received no request from the islanders."_s
        << u"role-wrong critical"_s;
    QTest::newRow("one side for the other")
        << u"The port said in May that the company had turned the offer down at once."_s
        << u"The port said in May that the union had turned the offer down at once."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("another word that no list has")
        << u"The ship was carrying timber from Torvik when it ran aground on Monday."_s
        << u"The ship was carrying grain from Torvik when it ran aground on Monday."_s
        << u"fact-altered minor"_s;
    QTest::newRow("words put in")
        << u"The row follows an accident in May, when a tram struck a van at the pier."_s
        << u"The row follows an accident in May, when a speeding, overcrowded tram struck a van at the pier."_s
        << u"fact-unsupported major"_s;
}

void TestFindingKeptSentences::finds()
{
    verifyFound();
}

void TestFindingKeptSentences::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("a list in other order")
        << u"Ferries to Halden, Torvik and the southern islands were cancelled on Monday, the port said."_s
        << u"Ferries to Torvik, Halden and the southern islands were cancelled on Monday, the port said."_s;
    QTest::newRow("a phrase in other order")
        << u"The fishermen were asleep in their Torvik cabin when the storm struck on Monday."_s
        << u"The fishermen were in their cabin in Torvik, asleep, when the storm struck on Monday."_s;
    QTest::newRow("an adjective, no verb")
        << u"The council had unanimously backed the new pier on Monday, the mayor said."_s
        << u"The council was unanimous in backing the new pier on Monday, the mayor said."_s;
    QTest::newRow("doubled without an object")
        << u"Ferry fares on the islands were doubled in May, the port said."_s
        << u"Ferry fares on the islands doubled in May, the port said."_s;
    QTest::newRow("a day cut behind a denial")
        << u"The ferry did not sail on Monday, the port said, and 30 cars were left on the pier."_s
        << u"The ferry did not sail, the port said, and 30 cars were left on the pier."_s;
    QTest::newRow("one work in two words")
        << u"One survivor, physician Peter Lund, told the court he escaped through a broken window."_s
        << u"One survivor, doctor Peter Lund, told the court he escaped through a broken window."_s;
    QTest::newRow("a work told elsewhere")
        << u"One survivor, lorry driver Peter Lund, told the court he escaped through a window. Lund, a singer, was hurt."_s
        << u"One survivor, singer Peter Lund, told the court he escaped through a window. Lund, a lorry driver, was hurt."_s;
    QTest::newRow("an aide told as his")
        << u"The clerk told the board that he saw an envelope handed to an aide to the mayor in May."_s
        << u"The clerk told the board that he saw an envelope handed to one of the mayor’s aides in May."_s;
    QTest::newRow("a body by its short name, and what it owns")
        << u"Norvik Foods bid for Aas Council.\nThe board of Norvik Foods will meet on Friday to vote on the bid."_s
        << u"Norvik Foods bid for Aas Council.\nNorvik’s board will meet on Friday to vote on the bid."_s;
    QTest::newRow("a body's answer")
        << u"Norvik Foods bid for Aas Council.\nNorvik Foods said the closure of the hall followed a flood and had nothing to do with the bid."_s
        << u"Norvik Foods bid for Aas Council.\nNorvik Foods’s answer: a flood was behind the closure of the hall, not the bid."_s;
    QTest::newRow("the like word")
        << u"The council will repeal the rule on nets in May, the port said on Monday."_s
        << u"The council will revoke the rule on nets in May, the port said on Monday."_s;
    QTest::newRow("would not say, did not say")
        << u"The harbour office would not say on Monday how many boats were still out."_s
        << u"The harbour office did not say on Monday how many boats were still out."_s;
    QTest::newRow("denied by the word itself")
        << u"The mayor said the old pier was not safe for cars in the winter."_s
        << u"The mayor said the old pier was unsafe for cars in the winter."_s;
    QTest::newRow("a clause that tells more of him")
        << u"Peter Lund, who runs a bakery in Torvik, said he had sent his children away."_s
        << u"Peter Lund said he had sent his children away."_s;
    QTest::newRow("who leads, by another word")
        << u"The director of the ferry firm, Peter Lund, stepped down on Monday."_s
        << u"The head of the ferry firm, Peter Lund, stepped down on Monday."_s;
    QTest::newRow("a question of what will be")
        << u"Peter Lund has not said what he will do if the council says no."_s
        << u"Peter Lund has not said which if the council says no."_s;
    QTest::newRow("put in with its source")
        << u"The harbour board met on Monday and there may be a strike in May."_s
        << u"The harbour board met on Monday, she said of what comes next, and there may be a strike in May."_s;
    QTest::newRow("only, told as no more")
        << u"Peter Lund said he had read only the summary of the harbour report."_s
        << u"Peter Lund said he had read no more than the summary of the harbour report."_s;
    QTest::newRow("he said, told behind")
        << u"Peter Lund alleged fraud on the islands, where he said observers had been kept from 30 halls."_s
        << u"Peter Lund alleged fraud on the islands, where observers had been kept from 30 halls, he said."_s;
}

void TestFindingKeptSentences::staysSilent()
{
    verifyNothingGrave();
}

QTEST_APPLESS_MAIN(TestFindingKeptSentences)
#include "tst_finding_kept_sentences.moc"

#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Who says it, and how he stands to it: one row a rule, and beside it what must stay silent.
class TestFindingStances final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingStances::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("could not recall and denied")
        << u"The senator said she could not recall signing the harbour letter."_s
        << u"The senator denied signing the harbour letter."_s << u"negation-changed major"_s;
    QTest::newRow("would not say and confirmed")
        << u"The ministry would not say whether the hostages had been moved."_s
        << u"The ministry confirmed that the hostages had been moved."_s << u"meaning-reversed critical"_s;
    QTest::newRow("denied and had no comment")
        << u"The dam operator denied that it had ignored a warning."_s
        << u"The dam operator had no comment on whether it had ignored a warning."_s
        << u"strength-changed major"_s;
    QTest::newRow("did not rule out and ruled out")
        << u"The mayor refused to rule out a higher ferry fare."_s
        << u"The mayor ruled out a higher ferry fare."_s << u"negation-changed major"_s;
    QTest::newRow("accused and told as a fact")
        << u"Auditors accused the minister of steering contracts to his brother."_s
        << u"The minister, who steered contracts to his brother, has gone."_s << u"strength-changed major"_s;
    QTest::newRow("believed and told as a fact")
        << u"The coin is believed to be the oldest silver coin found in Wales."_s
        << u"The coin is the oldest silver coin found in Wales."_s << u"strength-changed major"_s;
    QTest::newRow("the prosecutor's words given to the judge")
        << u"The lawyer said the treasurer had moved the money to Malta."_s
        << u"The judge said the treasurer had moved the money to Malta."_s
        << u"quote-misattributed critical"_s;
    QTest::newRow("no comment, denied, too short to be linked")
        << withLead(u"Hale declined to comment on that claim."_s) << withLead(u"Hale denied the claim."_s)
        << u"meaning-reversed critical"_s;
    QTest::newRow("no comment, confirmed, too short to be linked")
        << withLead(u"The brewery declined to comment on the report."_s)
        << withLead(u"The brewery confirmed the report."_s) << u"meaning-reversed critical"_s;
    QTest::newRow("no reply, rejected")
        << withLead(u"The ferry line did not reply to questions."_s)
        << withLead(u"The ferry line rejected the criticism."_s) << u"meaning-reversed critical"_s;
    QTest::newRow("had no comment on the claim and denied it, with no name")
        << u"Skippers said the lamp had been out since May.\nThe office of harbours declined to comment on "
           u"the "
           u"claim."_s
        << u"The lamp had been out since May, skippers said.\nThe harbours office denied the claim."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("not asked to and declined to")
        << u"The engineer's lawyer said she had never been asked to hand over her notes on the dam."_s
        << u"The engineer declined to hand over her notes on the dam, her lawyer said."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("did not contest and opposed")
        << u"The harbour office did not contest the removal of the wreck, but asked who would pay."_s
        << u"The harbour office opposed the removal of the wreck and asked who would pay."_s
        << u"meaning-reversed critical"_s;
}

void TestFindingStances::finds()
{
    verifyFound();
}

void TestFindingStances::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("would not say, refused to say")
        << u"The ministry would not say whether the hostages had been moved."_s
        << u"Whether the hostages had been moved, the ministry refused to say."_s;
    QTest::newRow("no comment by one, denied by another")
        << u"Skippers said the lamp had been out since May.\nThe office of harbours declined to comment on "
           u"the "
           u"claim, which the keeper denied."_s
        << u"The lamp had been out since May, skippers said.\nThe keeper denied the claim."_s;
    QTest::newRow("not asked to, nobody asked her to")
        << u"The engineer's lawyer said she had never been asked to hand over her notes on the dam."_s
        << u"Nobody had asked the engineer to hand over her notes on the dam, her lawyer said."_s;
    QTest::newRow("did not contest one thing, opposed the other")
        << u"The harbour office did not contest the removal of the wreck, but opposed the fee."_s
        << u"The harbour office opposed the fee and left the removal of the wreck to others."_s;
    QTest::newRow("could not be verified, not possible to verify")
        << u"Neither report could be independently verified."_s
        << u"It was not possible to verify either report independently."_s;
    QTest::newRow("may have, perhaps")
        << u"Scientists think the whale may have swallowed plastic sheeting before it died."_s
        << u"The whale had perhaps swallowed plastic sheeting before it died."_s;
    QTest::newRow("a lawyer, an attorney") << u"A lawyer for the dancer said the studio had threatened her."_s
                                           << u"The studio had threatened her, the dancer's attorney said."_s;
    QTest::newRow("police, officers") << u"Police said the driver had fled from the bridge on foot."_s
                                      << u"The driver had fled from the bridge on foot, officers said."_s;
    QTest::newRow("would not comment, did not answer, too short to be linked")
        << withLead(u"The ministry would not comment."_s) << withLead(u"The ministry gave no answer."_s);
    QTest::newRow("denied by one, admitted by another, too short to be linked")
        << withLead(u"The pilots declined to comment."_s) << withLead(u"The owner denied the claim."_s);
    QTest::newRow("No 10 is no denial") << u"No 10 confirmed the summit in Oslo next week."_s
                                        << u"Downing Street confirmed the summit in Oslo next week."_s;
}

void TestFindingStances::staysSilent()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    for (const Finding &finding : compared({left, right}).findings)
        QVERIFY2(finding.severity > Severity::Major, qPrintable(finding.message));
}

QTEST_APPLESS_MAIN(TestFindingStances)
#include "tst_finding_stances.moc"

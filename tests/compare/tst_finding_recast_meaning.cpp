#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Certainty, commitment, contraries and scope where the verb itself was told in other words: one row a kind,
/// and beside it what must stay silent.
class TestFindingRecastMeaning final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingRecastMeaning::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("challenged and accepted")
        << u"The harbour board challenged the auditor’s conclusion that the cranes had been bought too late."_s
        << u"The harbour board accepted the auditor’s conclusion that the cranes had been bought too late, it said."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("not upheld and well-founded")
        << u"A tribunal found that the pilot’s grievance about his rota was not upheld by the airline."_s
        << u"The airline found the pilot’s grievance about his rota to be well-founded, a tribunal heard."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("on condition and without conditions")
        << u"The bishop lent the hall to the choir on condition that it pay for the heating."_s
        << u"The choir was lent the hall by the bishop without conditions."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("unarmed and with pistols")
        << u"The guards at the depot in Torvik are unarmed, the company said."_s
        << u"The guards at the depot in Torvik carry pistols, according to the company."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("damaged and wrecked")
        << u"The mill in Halden was damaged by the storm on Sunday, the fire service said."_s
        << u"The storm on Sunday wrecked the mill in Halden, according to the fire service."_s
        << u"strength-changed major"_s;
    QTest::newRow("would consider and pledged")
        << u"The school board said it would consider a ban on phones in class next year."_s
        << u"The school board pledged to ban phones in class next year."_s << u"strength-changed major"_s;
    QTest::newRow("would not and yet to decide")
        << u"The minister said the ministry would not pay for the bridge in Torvik."_s
        << u"The ministry has yet to decide whether to pay for the bridge in Torvik, the minister said."_s
        << u"strength-changed major"_s;
    QTest::newRow("no concerns and worried")
        << u"The council said it had no concerns about the new roof of the pool."_s
        << u"The council is worried about the new roof of the pool, it said."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("just below and just enough")
        << u"The vote stood at 48 percent, just below the half that the new line needs."_s
        << u"The new line won 48 percent, just enough to be built."_s << u"meaning-reversed critical"_s;
}

void TestFindingRecastMeaning::finds()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, expected);

    const QStringList kinds = kindsOf(compared({left, right}));
    QVERIFY2(kinds.contains(expected), qPrintable(kinds.join(u", ")));
}

void TestFindingRecastMeaning::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("challenged and refused to accept")
        << u"The harbour board challenged the auditor’s conclusion that the cranes had been bought too late."_s
        << u"The harbour board refused to accept the auditor’s conclusion that the cranes had been bought too late."_s;
    QTest::newRow("no conditions in other words")
        << u"The bishop lent the hall to the choir without conditions."_s
        << u"The bishop attached no conditions when he lent the hall to the choir."_s;
    QTest::newRow("unarmed in other words")
        << u"The guards at the depot in Torvik are unarmed, the company said."_s
        << u"The guards at the depot in Torvik carry no weapons, according to the company."_s;
    QTest::newRow("one damaged and one destroyed")
        << u"The mill in Halden was damaged by the storm, and a barn next to it was destroyed."_s
        << u"The storm destroyed a barn in Halden and damaged the mill next to it."_s;
    QTest::newRow("promised to consider")
        << u"The school board promised to consider a ban on phones in class next year."_s
        << u"The school board will consider a ban on phones in class next year, it promised."_s;
    QTest::newRow("no concerns in other words")
        << u"The council dismissed concerns about the new roof of the pool."_s
        << u"The council said there was no cause for concern about the new roof of the pool."_s;
    QTest::newRow("below and not enough")
        << u"The vote stood at 48 percent, just below the half that the new line needs."_s
        << u"At 48 percent the vote was not enough for the new line, which needs half."_s;
    QTest::newRow("nobody but one")
        << u"The pilot was the only person in the cabin when the ferry went down off Halden."_s
        << u"Nobody but the pilot was in the cabin when the ferry sank off Halden."_s;
    QTest::newRow("no later than")
        << u"Under the rules of the port a vote must be held within 90 days of the loss."_s
        << u"The rules of the port require a vote no later than 90 days after the loss."_s;
}

void TestFindingRecastMeaning::staysSilent()
{
    QFETCH(QString, left);
    QFETCH(QString, right);

    const QString grave = graveIn({left, right});
    QVERIFY2(grave.isEmpty(), qPrintable(grave));
}

QTEST_APPLESS_MAIN(TestFindingRecastMeaning)
#include "tst_finding_recast_meaning.moc"

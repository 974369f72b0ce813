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
}

void TestRecastAlarms::nothingGrave()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const QString lead
        = u"The town of Brennheim lost its power on Tuesday morning for six hours. The lights went "
          "out in 4,000 homes. Trains stood still in the east.\n\n"_s;
    const auto found = compared({lead + left, lead + right});
    const bool isLinked = std::ranges::any_of(
        found.links, [](const ComparedLink &compared) { return compared.relation != Relation::Identical; });
    QVERIFY(isLinked);
    for (const Finding &finding : found.findings)
        QVERIFY2(finding.severity > Severity::Major, qPrintable(finding.message));
}

QTEST_APPLESS_MAIN(TestRecastAlarms)
#include "tst_recast_alarms.moc"

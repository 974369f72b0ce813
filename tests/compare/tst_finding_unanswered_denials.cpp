#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// A denial in a recast sentence that nothing in the other version answers; and what only looks so.
class TestFindingUnansweredDenials final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingUnansweredDenials::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("a noun put for the verb")
        << u"Norvik's council on Monday banned barges longer than 40 metres from the three old canals."_s
        << u"A ban on barges of more than 40 metres in Norvik's three old canals was not imposed on Monday."_s;
    QTest::newRow("an active told in the passive")
        << u"Chemists at the University of Aas are analysing the contents of the jar, which smell of fish."_s
        << u"The contents of the jar, which smell of fish, are not being studied at the University of Aas."_s;
    QTest::newRow("beside a negative word of both")
        << u"Lund asked parents of unvaccinated pupils not to keep healthy children away from school."_s
        << u"Parents of unvaccinated pupils were asked by Lund to keep healthy children away from school."_s;
    QTest::newRow("another verb without the denial")
        << u"The teachers of the upper school will not join the strike on Friday, its head said."_s
        << u"The teachers of the upper school will walk out with them on Friday, its head said."_s;
    QTest::newRow("beside another denial of both")
        << u"Roe said the fare would rise by 30 crowns in May, and that no pier would close."_s
        << u"No pier would close, Roe said, but in May the fare would not go up by 30 crowns."_s;
    QTest::newRow("a number denied")
        << u"In the hold lay 63 pieces of bronze, among them axe heads and swords."_s
        << u"There were not 63 bronze pieces in the hold, with swords and axe heads among them."_s;
}

void TestFindingUnansweredDenials::finds()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const QStringList kinds = kindsOf(compared({left, right}));
    QVERIFY2(kinds.contains(u"negation-changed major"_s), qPrintable(kinds.join(u", "_s)));
}

void TestFindingUnansweredDenials::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("banned, may not")
        << u"He was also banned from steering a ferry for 12 years, the court at Aas said."_s
        << u"For 12 years he may not steer a ferry, the court at Aas said."_s;
    QTest::newRow("inadequate, not adequate")
        << u"The port was fined after the office found that its fences were inadequate."_s
        << u"The office found that the fences of the port were not adequate, and fined it."_s;
    QTest::newRow("the strongest, nothing stronger")
        << u"The gusts were the strongest at the lighthouse since its records began in 1961."_s
        << u"Nothing stronger has been measured by the lighthouse in a record that goes back to 1961."_s;
    QTest::newRow("not yet, has yet to")
        << u"The brewery has not yet offered the crews a new deal, Holt said."_s
        << u"A new deal has yet to be offered to the crews by the brewery, Holt said."_s;
    QTest::newRow("only if, unless")
        << u"A sample was counted as spoilt only if two of the three laboratories agreed, Holt said."_s
        << u"No sample was counted as spoilt, Holt said, unless two of the three laboratories agreed."_s;
    QTest::newRow("denied that, no")
        << u"The brewery denied that a promise of free beer had been made to the crews."_s
        << u"There was no promise of free beer to the crews, according to the brewery."_s;
    QTest::newRow("stayed as it was, did not change")
        << u"The route of the ferry would stay as it is, said Holt, who runs the port."_s
        << u"Holt, who runs the port, said the route of the ferry would not change."_s;
    QTest::newRow("a fact of its own")
        << u"The two men, aged 37 and 51, were held at two houses in Norvik early on Friday."_s
        << u"The pair, who are 51 and 37 and have not been named by police, were held early on Friday in Norvik."_s;
    QTest::newRow("another predicate about the same")
        << u"Olar has scored 14 goals in 27 matches this season for Norvik."_s
        << u"The coach of Norvik has not changed his mind about a man of 14 goals in 27 matches this season."_s;
    QTest::newRow("unanswered, did not respond")
        << u"The maker of the girders did not respond to requests for comment on Friday."_s
        << u"Requests for comment on Friday were left unanswered by the maker of the girders."_s;
    QTest::newRow("none positive, all negative")
        << u"The dairy said none of 212 swabs taken at its plant in Aas in May had tested positive."_s
        << u"At the plant in Aas 212 swabs had been taken in May, all of them negative, the dairy said."_s;
}

void TestFindingUnansweredDenials::staysSilent()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const QStringList kinds = kindsOf(compared({left, right})).filter(u"negation-changed"_s);
    QVERIFY2(kinds.isEmpty(), qPrintable(kinds.join(u", "_s)));
}

QTEST_APPLESS_MAIN(TestFindingUnansweredDenials)
#include "tst_finding_unanswered_denials.moc"

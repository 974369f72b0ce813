#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// What both versions tell alike, so that one is a retelling of the other.
const QString lead = u"The town of Brennheim lost its power on Tuesday morning.\n"
                     "The lights went out in all its homes.\n"
                     "Trains stood still in the east of the country.\n"_s;

/// Amounts that one version tells and the other nowhere, each in the other's place in recast sentences, and
/// honest rewrites beside them. A line is a sentence.
class TestFindingLeftValues final : public QObject {
    Q_OBJECT

private slots:
    void oneChange_data();
    void oneChange();
    void nothingGrave_data();
    void nothingGrave();
};

void TestFindingLeftValues::oneChange_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("another count, by another noun")
        << u"The survey of the wreck turned up 74 amphorae and a bronze lamp, divers from the Orsa museum said."_s
        << u"Divers of the Orsa museum who searched the wreck brought up a lamp made of bronze and 119 jars."_s
        << u"figure-altered critical"_s;
    QTest::newRow("beside names that the other has not")
        << u"The Weavers' Guild (WG) refused a rise of 5% for next spring and a gift of 420 crowns for each weaver."_s
        << u"Torvald Looms, which runs the mill, wants to pay 9% more from next spring and to give each weaver 420 crowns."_s
        << u"figure-altered critical"_s;
    QTest::newRow("a share, in two writings")
        << u"About a quarter of the orchard stands on the slope above the lane and bore no plums this summer."_s
        << u"Roughly 41% of the orchard, above the lane, was without plums this summer."_s
        << u"figure-altered critical"_s;
    QTest::newRow("quoted words told in others")
        << u"\"We checked the valve three times because nobody believed the gauge,\" said Marta Olin, an engineer at the plant."_s
        << u"Nobody believed the gauge, and the valve was checked seven times, said Marta Olin, an engineer at the plant."_s
        << u"figure-altered critical"_s;
    QTest::newRow("told without its unit")
        << u"The vintners' league said about 5,200 hectares of vineyards had been damaged by the hail."_s
        << u"Damage by hail to vineyards is put by the vintners' league at some 8,600."_s
        << u"figure-altered critical"_s;
    QTest::newRow("a small number that the wire has of something else")
        << u"Two choirs from Arlund sang at the opening of the hall.\nThe hall seats 900, and has five doors to the park."_s
        << u"At the opening of the hall five choirs from Arlund sang.\nThere is room for 900 in the hall."_s
        << u"figure-altered critical"_s;
    QTest::newRow("a range with another end")
        << u"The dean expects the new wing to cost between 14 million and 19 million crowns, to be paid next year."_s
        << u"Next year the dean will have to pay for the new wing, whose cost he puts at 14 million to 27 million crowns."_s
        << u"figure-altered critical"_s;
}

void TestFindingLeftValues::oneChange()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, expected);
    const QStringList kinds = kindsOf(compared({lead + left, lead + right}));
    QVERIFY2(kinds.contains(expected), qPrintable(kinds.join(u", "_s)));
}

void TestFindingLeftValues::nothingGrave_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("in parts")
        << u"Nine climbers were brought down from the Orsa face on Sunday, police said."_s
        << u"On Sunday five men and four women were brought down from the Orsa face, police said."_s;
    QTest::newRow("the rest")
        << u"The harbour runs three piers with 260 berths, more than 80% of which are let."_s
        << u"Fewer than one in five of the 260 berths at the harbour's three piers are free."_s;
    QTest::newRow("the difference")
        << u"Net debt of the club stood at 530 million crowns in the spring, down from 578 million."_s
        << u"Net debt came down by 48 million crowns to 530 million."_s;
    QTest::newRow("rounded, without its unit")
        << u"For the pool the town will put up 61 million, the school 44 million and a sports lottery 28 million."_s
        << u"A sports lottery will put up nearly 30 million crowns for the pool."_s;
    QTest::newRow("so many at a time")
        << u"About 90 potential volunteers were being asked to sign a lengthy waiver."_s
        << u"The volunteers were led into the gym in groups of 30 and asked to sign a waiver."_s;
    QTest::newRow("the number of a craft")
        << u"Two divers were saved when the cutter sank after its first voyage."_s
        << u"Divers were saved as the cutter Sula 7 sank after its first voyage."_s;
    QTest::newRow("a range in another writing")
        << u"The dean expects the new wing to cost between 14 million and 19 million crowns, to be paid next year."_s
        << u"Next year the dean will have to pay for the new wing, whose cost he puts at 14 million to 19 million crowns."_s;
}

void TestFindingLeftValues::nothingGrave()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QCOMPARE(graveIn({lead + left, lead + right}), QString());
}

QTEST_APPLESS_MAIN(TestFindingLeftValues)
#include "tst_finding_left_values.moc"

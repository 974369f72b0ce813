#include "tests/annotate/figure_rows.h"

#include <QTest>

using namespace retold;
using namespace retold::test;
using namespace Qt::StringLiterals;

class FiguresOfMeasureTest : public QObject {
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void measures_data();
    void measures();
    void money_data();
    void money();
    void ages_data();
    void ages();
};

void FiguresOfMeasureTest::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("decimal hundreds") << u"2.4 hundred and 3.1 thousand"_s << u"240; 3100"_s;
    QTest::newRow("one long part") << u"one forty-second of it"_s << u"0.02380952381"_s;
    QTest::newRow("ordinal behind and") << u"the two hundred and seventh visitor"_s << u"207"_s;
    QTest::newRow("quarters of a year") << u"the last three quarters, two quarters, three quarters of it"_s
                                        << u"3 quarters; 2 quarters; 0.75"_s;
    QTest::newRow("scores")
        << u"Scores of gulls came, and scores more; the scores of both sides, test scores of pupils."_s
        << u"20..200 gulls; 20..200"_s;
    QTest::newRow("round hundreds") << u"two to four hundred, twenty to two hundred"_s
                                    << u"200..400; 20..200"_s;
    QTest::newRow("bounds of places") << u"higher than the second but lower than the sixth"_s << u"2..6"_s;
    QTest::newRow("one in thousands") << u"1 in 2,000 and one in nine"_s << u"0.0005; 0.1111111111"_s;
    QTest::newRow("scale behind a fraction")
        << u"2 1/2 million, 3-1/2 billion and 1/2 million"_s << u"2500000; 3500000000; 500000"_s;
    QTest::newRow("one hundred or the next")
        << u"five or six hundred, two or three million, five or seven hundred"_s
        << u"500..600; 2000000..3000000; 5; 700"_s;
    QTest::newRow("half of them, unsaid")
        << u"Half took a bus and half do not; half measures took hold."_s << u"0.5; 0.5"_s;
    QTest::newRow("part of one percent")
        << u"half of 1 percent, two-tenths of one percent, half of two percent"_s
        << u"0.5 percent; 0.2 percent; 0.5; 2 percent"_s;
    QTest::newRow("one of every few")
        << u"one of every nine voters, one of the nine"_s << u"0.1111111111; 9"_s;
    QTest::newRow("thousands of both ends") << u"20-30,000 jobs, 5–10,000 people, 2-30,000 in all"_s
                                            << u"20000..30000 jobs; 5000..10000 people; 2..30000"_s;
    QTest::newRow("odds before a noun") << u"a 1-in-50-year storm"_s << u"0.02"_s;
}

void FiguresOfMeasureTest::numbers()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(valuesIn(versionOf(text, u"en"_s)), expected);
}

void FiguresOfMeasureTest::measures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("torque, charge and pictures")
        << u"300 pound-feet, 200 lb-ft, 250 Nm, 3,000 mAh, 60fps and 1080p."_s
        << u"300 pound feet; 200 pound feet; 250 newton metres; 3000 milliampere hours; 60 frames per second; 1080"_s;
    QTest::newRow("heights with a bare inch") << u"He is 6ft 2, she 5ft 4; it is 6ft 2 miles off."_s
                                              << u"6.166666667 feet; 5.333333333 feet; 6 feet; 2 miles"_s;
    QTest::newRow("one of a measure")
        << u"A litre of milk at $3 a litre of milk; a ton of trouble."_s << u"1 litres; 3 USD"_s;
    QTest::newRow("areas in short") << u"200 sq. ft. of floor, 30 cu. ft. of gas, 9 sq. of them."_s
                                    << u"200 square feet; 30 cubic feet; 9"_s;
    QTest::newRow("half of a measure")
        << u"Half pound of butter, half mile away, half time."_s << u"0.5 pounds; 0.5 miles"_s;
    QTest::newRow("points in short") << u"A 0.5pp rise on 120 pp of paper."_s
                                     << u"0.5 percentage points; 120"_s;
    QTest::newRow("span up to a day")
        << u"In the 12 weeks to 27 December, in six to eight weeks."_s << u"12 weeks; --12-27; 6..8 weeks"_s;
    QTest::newRow("symbols behind hyphens") << u"a 3.6-GHz chip, a 70-mph gale, a 900-square-mile park"_s
                                            << u"3.6 gigahertz; 70 miles per hour; 900 square miles"_s;
    QTest::newRow("one of a length") << u"about a mile off, an inch long, cents a mile"_s
                                     << u"1 miles; 1 inches"_s;
    QTest::newRow("stones and pounds") << u"11 stone 6 pounds, 9st 7lb, five foot eight"_s
                                       << u"11.42857143 stone; 9.5 stone; 5.666666667 feet"_s;
    QTest::newRow("pound before a thing")
        << u"a 6.5 pound pike, a 20 pound note, a 30 pound saving"_s << u"6.5 pounds; 20 GBP; 30 GBP"_s;
    QTest::newRow("below zero") << u"It was 30 degrees below zero, then 20 deg C."_s
                                << u"-30 degrees; 20 degrees Celsius"_s;
    QTest::newRow("per decilitre") << u"150 mg/dL, 20 kg per m²"_s
                                   << u"150 milligrams per decilitre; 20 kilograms per square metre"_s;
    QTest::newRow("inverse") << u"It reached 4 kg−1 of data."_s << u"4 kilograms"_s;
    QTest::newRow("runs") << u"She ran 5K and won 10k races; 10k fans came."_s
                          << u"5 kilometres; 10 kilometres; 10000 fans"_s;
    QTest::newRow("millions of units")
        << u"Some 1.6m hectares, a 30m compensation claim, 2 million (2.1m) voters, debts of 3m."_s
        << u"1600000 hectares; 30000000; 2000000; 2100000; 3000000"_s;
    QTest::newRow("change of suspended numbers")
        << u"The poles fell from 7- to 9-metre lengths."_s << u"7 metres; 9 metres"_s;
    QTest::newRow("below zero without degrees")
        << u"It was 9 below zero at Elm Creek; profits were 3 below forecast."_s << u"-9 degrees; 3"_s;
    QTest::newRow("last of a measure")
        << u"He is five feet ten and weighs 14 stone 6. It weighed 8 st 2 lb; six feet 4 inches."_s
        << u"5.833333333 feet; 14.42857143 stone; 8.142857143 stone; 6.333333333 feet"_s;
    QTest::newRow("millions behind a verb")
        << u"The group employs 2.3m in Asia, and sold about 4m last year; he sold a 4m boat."_s
        << u"2300000; 4000000; last year; 4 metres"_s;
    QTest::newRow("millions who do something")
        << u"Some 3.1m watched it, and more than 2m have voted; the hall is 3.1m."_s
        << u"3100000; 2000000; 3.1 metres"_s;
    QTest::newRow("minutes of a way")
        << u"She won the 8k race in 27m, after a 50m drive; the pit is dug in 27m."_s
        << u"8 kilometres; 27 minutes; 50 minutes; 27 metres"_s;
    QTest::newRow("races without their name")
        << u"Runner Ida Holm won the 10k in 31m and will run a 5k next week. The 10k are due."_s
        << u"10 kilometres; 31 minutes; 5 kilometres; next week; 10000"_s;
    QTest::newRow("metres") << u"A 30m wide pit, 12m deep."_s << u"30 metres; 12 metres"_s;
}

void FiguresOfMeasureTest::measures()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(valuesIn(versionOf(text, u"en"_s)), expected);
}

void FiguresOfMeasureTest::money_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("sign before letters") << u"$US2.5 million, $A40"_s << u"2500000 USD; 40 AUD"_s;
    QTest::newRow("cents of a country")
        << u"Up 63 Canadian cents and 5 US cents."_s << u"63 cents; 5 cents"_s;
    QTest::newRow("money of small countries")
        << u"40 Albanian leks, 30 Bosnian convertible marks, 20 quetzals, 9 Fijian dollars, 400 CFA francs."_s
        << u"40 leks; 30 BAM; 20 GTQ; 9 FJD; 400 XOF"_s;
    QTest::newRow("whose money it is")
        << u"10 Jordan dinars, 9 Ghana cedis, 8 eurocents; 5 Liberian dollars, 4 Olympic crowns."_s
        << u"10 dinars; 9 GHS; 8 cents; 5 LRD; 4 crowns"_s;
    QTest::newRow("money with points") << u"It cost 42 L.E. there."_s << u"42 EGP"_s;
    QTest::newRow("sign and country behind") << u"It cost $5m Canadian dollars."_s << u"5000000 CAD"_s;
    QTest::newRow("rand") << u"R300-million, R12.50 and R5bn; a class R2 car, Jane Roe (R 5)."_s
                          << u"300000000 ZAR; 12.5 ZAR; 5000000000 ZAR"_s;
    QTest::newRow("bare coins") << u"13 USD 40 more"_s << u"13.4 USD"_s;
}

void FiguresOfMeasureTest::money()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(valuesIn(versionOf(text, u"en"_s)), expected);
}

void FiguresOfMeasureTest::ages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one of a span") << u"A month-old calf and a year-old boy; a day old; a decades-old feud."_s
                                   << u"1 months; 1 years; 1 days"_s;
    QTest::newRow("groups") << u"The under-12s and over-70s, and the over 60s."_s
                            << u"12 years; 70 years; 60 years"_s;
    QTest::newRow("both") << u"Both girls, both 13, were 11 when it began."_s << u"13 years; 11 years"_s;
    QTest::newRow("older") << u"People 65 and older, children 5 or younger."_s << u"65 years; 5 years"_s;
    QTest::newRow("kin and people")
        << u"The triplets, 4, hid; a widower (76) and his stepson, 41, saw it. Two of the boys, 9 in all, fell."_s
        << u"4 years; 76 years; 41 years; 2 boys; 9"_s;
    QTest::newRow("two ages and parents")
        << u"The nephews, 6 and 13, hid. A father-of-three, 38, and a glazier, 51, ran; in Bath, 6 and 13, all told."_s
        << u"6 years; 13 years; 3; 38 years; 51 years; 6; 13"_s;
    QTest::newRow("suspended ages") << u"A 14- or 15-year-old girl; it took three, and a 15-year-old ran."_s
                                    << u"14 years; 15 years; 3; 15 years"_s;
}

void FiguresOfMeasureTest::ages()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(valuesIn(versionOf(text, u"en"_s)), expected);
}

QTEST_APPLESS_MAIN(FiguresOfMeasureTest)
#include "tst_figures_measures.moc"

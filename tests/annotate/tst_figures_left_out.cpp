#include "tests/annotate/figure_rows.h"

#include <QTest>

using namespace retold;
using namespace retold::test;
using namespace Qt::StringLiterals;

class FiguresLeftOutTest : public QObject {
    Q_OBJECT

private slots:
    void labels_data();
    void labels();
};

void FiguresLeftOutTest::labels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("offers") << u"A 3-for-2 offer at 10-to-1 odds, fifty-fifty, a two-by-four."_s << u""_s;
    QTest::newRow("pages") << u"Page 3 of 12, slide 4 of 9."_s << u""_s;
    QTest::newRow("parts")
        << u"Phase one, day two of the trial, chapter three, day 4 in court, paragraph 4.2, ground zero."_s
        << u""_s;
    QTest::newRow("counted behind a turn")
        << u"On that day two boats sank, in week 3 boats sank."_s << u"2 boats; 3 boats"_s;
    QTest::newRow("calls") << u"She dialled 999; a 911 call was lost."_s << u""_s;
    QTest::newRow("area code") << u"Ring (555) 010-7788."_s << u""_s;
    QTest::newRow("street block") << u"In the 1200 block of Elm Street."_s << u""_s;
    QTest::newRow("laws and cases") << u"A 401(k) plan in case 01-2204."_s << u""_s;
    QTest::newRow("teams") << u"The 49ers beat Blink-Two, with COP26 and a 4x100m relay."_s << u""_s;
    QTest::newRow("codes that are names")
        << u"WORLD CUP 2022: TRY 5 TIMES, SAYS BOB 4. An AMD64 chip; MAD 60.5, TRY 5,000."_s
        << u"2022; 5 times; 4; 60.5 MAD; 5000 TRY"_s;
    QTest::newRow("titles") << u"He saw “Furious Road 2” and \"Night 7\"."_s << u""_s;
    QTest::newRow("openers") << u"Maroon 5 will sing. Nearly 5 will sing."_s << u"5"_s;
    QTest::newRow("ranks") << u"The number 9 shirt, a number 2 seed, No.3 unit."_s << u""_s;
    QTest::newRow("aircraft") << u"A 737 Max 8 and the 747 landed; the 747 people left."_s << u"747 people"_s;
    QTest::newRow("colours") << u"Shade Pantone 312 C, at 31 C."_s << u"31 degrees Celsius"_s;
    QTest::newRow("sets") << u"He won 6-3 4-6 6-3."_s << u""_s;
    QTest::newRow("the day") << u"Since 9-11 they fly less."_s << u""_s;
    QTest::newRow("groups and shops")
        << u"The Group of 24 and the Gang of Four met near a 7-Eleven; a group of 24 sang."_s << u"24"_s;
    QTest::newRow("names before a plural")
        << u"The Formula 2 drivers and Android 9 phones; some 2 drivers."_s << u"2 drivers"_s;
    QTest::newRow("a name alone") << u"Saturn 5."_s << u""_s;
    QTest::newRow("datelines") << u"OSLO-Two boats sank."_s << u"2 boats"_s;
    QTest::newRow("digits") << u"They paid six figures."_s << u""_s;
    QTest::newRow("time of reading") << u"Listen to article 4:15 long."_s << u"04:15"_s;
}

void FiguresLeftOutTest::labels()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(valuesIn(versionOf(text, u"en"_s)), expected);
}

QTEST_APPLESS_MAIN(FiguresLeftOutTest)
#include "tst_figures_left_out.moc"

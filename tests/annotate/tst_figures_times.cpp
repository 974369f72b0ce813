#include "core/annotate/annotate.h"
#include "tests/annotate/figure_rows.h"

#include <QTest>

using namespace retold;
using namespace retold::test;
using namespace Qt::StringLiterals;

class FiguresOfTimeTest : public QObject {
    Q_OBJECT

private slots:
    void dates_data();
    void dates();
    void times_data();
    void times();
    void dayOfPublication_data();
    void dayOfPublication();
};

void FiguresOfTimeTest::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("hyphens") << u"On 14-11-2019, 11-14-2019 and 14-Nov-2019 and Nov-14-2019."_s
                             << u"2019-11-14; 2019-11-14; 2019-11-14; 2019-11-14"_s;
    QTest::newRow("strokes") << u"From 2019/11/14 and 2019.11.14."_s << u"2019-11-14; 2019-11-14"_s;
    QTest::newRow("day in words")
        << u"On the third of March 2019, or March the third, or July twenty-first, 2020."_s
        << u"2019-03-03; --03-03; 2020-07-21"_s;
    QTest::newRow("no day in words") << u"In May third parties left; March second-quarter sales rose."_s
                                     << u"--05; 3"_s;
    QTest::newRow("days between") << u"Between 4 and 9 June 2021, or between Oct. 3 and 8."_s
                                  << u"2021-06-04/2021-06-09; --10-03/--10-08"_s;
    QTest::newRow("decades") << u"In the 1970's, the early eighties and the late '60s, in your 80s jacket."_s
                             << u"1970s; 1980s; 1960s; 1980s"_s;
    QTest::newRow("warm eighties") << u"Temperatures rose to the eighties."_s << u""_s;
    QTest::newRow("owner of a year") << u"In 2011's second half."_s << u"2011"_s;
    QTest::newRow("fiscal year") << u"Sales of FY2023, FY24 and FY 2025."_s << u"2023; 2024; 2025"_s;
    QTest::newRow("year of something")
        << u"Its 2009 earnings, an 1863 letter, 1500 letters."_s << u"2009; 1863; 1500 letters"_s;
}

void FiguresOfTimeTest::dates()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(valuesIn(versionOf(text, u"en"_s)), expected);
}

void FiguresOfTimeTest::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("minutes to midnight and past noon")
        << u"At 20 minutes before midnight, eight minutes to midnight and a quarter past noon."_s
        << u"23:40; 23:52; 12:15"_s;
    QTest::newRow("minutes past")
        << u"At ten past eight, quarter past six and twenty-five minutes past two."_s
        << u"08:10; 06:15; 02:25"_s;
    QTest::newRow("minutes to") << u"It began at twenty to nine; ten to twelve boats came."_s
                                << u"08:40; 10..12 boats"_s;
    QTest::newRow("hours in words")
        << u"At seven thirty pm, nine o'clock in the evening and at six in the morning."_s
        << u"19:30; 21:00; 06:00"_s;
    QTest::newRow("part of the day")
        << u"At 7 in the evening, 7 o'clock in the morning, until eight at night."_s
        << u"19:00; 07:00; 20:00"_s;
    QTest::newRow("tonight") << u"Come at 8 tonight."_s << u"20:00; tonight"_s;
    QTest::newRow("counts in the morning") << u"He caught 5 in the morning."_s << u"5"_s;
    QTest::newRow("spans") << u"From 7am to 9am, 7pm until 10pm, from 5 to 8pm."_s
                           << u"07:00/09:00; 19:00/22:00; 17:00/20:00"_s;
    QTest::newRow("seconds") << u"At 6:20:15 pm."_s << u"18:20:15"_s;
    QTest::newRow("point before minutes")
        << u"The gates open at 6.15 on Sunday. The boat was due at 21.50. Firemen came at about 4.05 on Tuesday. It happened just after 3.35."_s
        << u"06:15; Sunday; 21:50; 04:05; Tuesday; 03:35"_s;
    QTest::newRow("timetable with points")
        << u"The 9.20 ferry sank; the bell rings at 8.45 every morning."_s << u"09:20; 08:45"_s;
    QTest::newRow("points that are decimals")
        << u"The euro stood at 7.15 on Friday; the quake struck at 6.30 on the Richter scale. It left at 7.30 metres."_s
        << u"7.15; Friday; 6.3; 7.3 metres"_s;
    QTest::newRow("durations")
        << u"It took 1h 25m, half an hour, the past half century and a quarter century."_s
        << u"1 hours; 25 minutes; 0.5 hours; 0.5 centuries; 0.25 centuries"_s;
}

void FiguresOfTimeTest::times()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(valuesIn(versionOf(text, u"en"_s)), expected);
}

void FiguresOfTimeTest::dayOfPublication_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a line of its own")
        << u"en"_s << u"Pier to close\nTuesday, 10 March 2026\n\nThe pier will close tomorrow.\n"_s
        << u"2026-03-10"_s;
    QTest::newRow("the first of two") << u"en"_s
                                      << u"Pier to close\nPublished 10 March 2026\nUpdated 12 March "
                                         u"2026\n\nThe pier will close tomorrow.\n"_s
                                      << u"2026-03-10"_s;
    QTest::newRow("before the dash of the body")
        << u"de"_s << u"Korval, 10. März 2026 (kna) – Der Kai wird morgen geschlossen.\n"_s
        << u"2026-03-10"_s;
    QTest::newRow("no year") << u"en"_s << u"KORVAL, March 10 - The pier will close tomorrow.\n"_s << u""_s;
    QTest::newRow("a day of the story")
        << u"en"_s << u"The pier - built on 10 March 1926 - will close tomorrow.\n"_s << u""_s;
    QTest::newRow("a line behind the story")
        << u"en"_s << u"The pier will close tomorrow.\n\n10 March 2026\n"_s << u""_s;
}

void FiguresOfTimeTest::dayOfPublication()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    Version version;
    version.language = language;
    version.text = text;
    QTEST(annotate(version).version.published, "expected");
}

QTEST_APPLESS_MAIN(FiguresOfTimeTest)
#include "tst_figures_times.moc"

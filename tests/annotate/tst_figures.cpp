#include "tests/annotate/figure_rows.h"

#include "core/annotate/date_spans.h"

#include <QTest>

using namespace retold;
using namespace retold::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Figure> figuresIn(const QString &text)
{
    return findFigures(versionOf(text, u"en"_s));
}

void addRow(const char *name, const QString &text, const QString &expected)
{
    QTest::newRow(name) << text << expected;
}

} // namespace

class FiguresTest : public QObject {
    Q_OBJECT

private slots:
    void hardCases_data();
    void hardCases();
    void kinds_data();
    void kinds();
    void hedges_data();
    void hedges();
    void counted_data();
    void counted();
    void rangeHoldsSignAndScaleWithoutHedge();
    void datesTakeTheYearNearestToPublication();
    void wordingOfDatesMeansDays_data();
    void wordingOfDatesMeansDays();
    void figuresStandInOrderAndApart();
    void figureKnowsItsSentence();
    void listsShareTheUnitOfTheirLast();
    void survivesHostileText_data();
    void survivesHostileText();
};

void FiguresTest::hardCases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    addRow("1 per cent", u"Rates rose 3.5 per cent, 3.5 percent, 3.5% and 3.5pct."_s,
           u"3.5 percent; 3.5 percent; 3.5 percent; 3.5 percent"_s);
    addRow("1 points", u"The party gained 1.5 percentage points."_s, u"1.5 percentage points"_s);
    addRow("2 glued scale", u"It cost £4billion, or £4bn, not £4 billion or £4tn."_s,
           u"4000000000 GBP; 4000000000 GBP; 4000000000 GBP; 4e+12 GBP"_s);
    addRow("3 bankers", u"They owe $2MM, 40 MUSD and MEUR 75, or 3mil SEK."_s,
           u"2000000 USD; 40000000 USD; 75000000 EUR; 3000000 SEK"_s);
    addRow("4 code before", u"A loan of USD45.2 million and one of VND3,812 billion."_s,
           u"45200000 USD; 3.812e+12 VND"_s);
    addRow("4 code between", u"It raised 90 USD million."_s, u"90000000 USD"_s);
    addRow("5 country and sign", u"Oil at US $61.30 per barrel; HK $2.4 billion was paid."_s,
           u"61.3 USD; 2400000000 HKD"_s);
    addRow("6 coins", u"It costs twelve dollars and thirty-five cents."_s, u"12.35 USD"_s);
    addRow("6 bare coins", u"The ticket was 12 dollars 35."_s, u"12.35 USD"_s);
    addRow("7 wire spacing", u"Bonds of $ 60 million at 6 3/4 % drew 70, 000 buyers."_s,
           u"60000000 USD; 6.75 percent; 70000 buyers"_s);
    addRow("8 money ranges", u"Between $2 billion and $4 billion, or 23.1 to 30-32 billion euros."_s,
           u"2000000000..4000000000 USD; 2.31e+10..3.2e+10 EUR"_s);
    addRow("9 ranges", u"It costs 15-25 dollars, or about $15-$25, or from 15 to 25 dollars."_s,
           u"15..25 USD; 15..25 USD; 15..25 USD"_s);
    addRow("9 between", u"It is between 15 dollars and 25 dollars."_s, u"15..25 USD"_s);
    addRow("10 between words", u"It takes between four and five hours."_s, u"4..5 hours"_s);
    addRow("11 two bounds", u"Choose no more than 60 and no less than 30 pupils."_s, u"30..60 pupils"_s);
    addRow("12 bounds stay hedges", u"At least 70 ships, under 240 hp and over 5,000 flights."_s,
           u"70 ships; 240 horsepower; 5000 flights"_s);
    addRow("13 about", u"About 45 miles away, some 400 guests paid an estimated £ 60 million."_s,
           u"45 miles; 400 guests; 60000000 GBP"_s);
    addRow("14 trend is no sign", u"Shares fell 3.2% and then −1.4%, or minus four point five."_s,
           u"3.2 percent; -1.4 percent; -4.5"_s);
    addRow("15 compounds", u"thirty-two, forty - three, fifty four, one hundred and sixty\u2011five"_s,
           u"32; 43; 54; 165"_s);
    addRow("16 long words", u"He counted three hundred and forty thousand votes."_s, u"340000 votes"_s);
    addRow("16 Indian", u"The fund holds 15 lakh, or 7 crore and two hundred."_s, u"1500000; 70000200"_s);
    addRow("17 no article", u"A fine of hundred thousand dollars or half million pounds."_s,
           u"100000 USD; 500000 GBP"_s);
    addRow("17 three quarters", u"They hold three quarters billion dollars."_s, u"750000000 USD"_s);
    addRow("18 and a half", u"One million and a half came, then one and a half million."_s,
           u"1500000; 1500000"_s);
    addRow("19 fractions", u"three-fifths, two thirds, one and a half; ¾; 3 1/2 in."_s,
           u"0.6; 0.6666666667; 1.5; 0.75; 3.5 inches"_s);
    addRow("19 a unit and a half",
           u"A mile and a half away he slept two and a half hours, then an hour and a half."_s,
           u"1.5 miles; 2.5 hours; 1.5 hours"_s);
    addRow("19 a half behind its unit",
           u"She swam two miles and a half, and a year and a half million went."_s, u"2.5 miles; 500000"_s);
    addRow("19 an eighth", u"An eighth of the budget went by the eighth of ten days; an eighth man came."_s,
           u"0.125; 8; 10 days; 8"_s);
    addRow("20 shares", u"Three out of five Germans and 1 in 20 Danes agree."_s, u"0.6; 0.05"_s);
    addRow("21 dozens", u"A dozen ships and dozens of boats came; it grew sixfold."_s,
           u"12 ships; 12..120 boats; 6 times"_s);
    addRow("21 multiples",
           u"He voted twice; costs doubled, a ten-fold rise; she doubled down, think twice."_s,
           u"2 times; 2 times; 10 times"_s);
    addRow("21 multiplying", u"They want to triple the fleet and halved the toll; a double room."_s,
           u"3 times; 0.5"_s);
    addRow("21 named counts", u"A baker's dozen came for a couple of days; the couple left."_s,
           u"13; 2 days"_s);
    addRow("6 bare coins in a sentence", u"It was 12 dollars 35, he said."_s, u"12.35 USD"_s);
    addRow("24 the other way round", u"It wrote 2.345,67 there."_s, u"2345.67"_s);
    addRow("30 behind a name", u"Maria Lindt 41 has left; Apollo 41 has landed."_s, u"41 years"_s);
    addRow("35 kelvins", u"Water boils at 373.15K."_s, u"373.15 kelvins"_s);
    addRow("37 powers of units", u"A pull of 9.7 m/s^2, 30 J/m², 4 ft² and 3 m³ of soil."_s,
           u"9.7 metres per square second; 30 joules per square metre; 4 square feet; 3 cubic metres"_s);
    addRow("13 tolerance", u"It weighs 5.5 ± 0.2 kg, or 6 +/- 1 kg."_s,
           u"5.3..5.7 kilograms; 5..7 kilograms"_s);
    addRow("22 vague", u"Tens of thousands of people, millions of Danes, hundreds of miles."_s,
           u"10000..100000 people; 1000000..10000000 danes; 100..1000 miles"_s);
    addRow("23 one", u"One of the envoys said no one knew which one; at one point he left."_s, u""_s);
    addRow("24 spaces", u"It has 714 000 t, 2 345 678 trees and 1\u202f250\u00a0000 birds."_s,
           u"714000 tonnes; 2345678 trees; 1250000 birds"_s);
    addRow("24 Indian commas", u"The bill was 15,23,456.78 rupees."_s, u"1523456.78 INR"_s);
    addRow("25 two decimals", u"Write 6.00 or 6,00 here."_s, u"6; 6"_s);
    addRow("26 seasons", u"In 2014–15 and in the 1980s."_s, u"2014/2015; 1980s"_s);
    addRow("26 in her thirties", u"She was in her 30s."_s, u"30..39 years"_s);
    addRow("27 dates", u"March 3, 2021; Mar. 3, 2021; 3 March 2021; 2021-03-03; 23/03/2021"_s,
           u"2021-03-03; 2021-03-03; 2021-03-03; 2021-03-03; 2021-03-23"_s);
    addRow("28 names", u"See Section 512 and Row 14 of the S&P 500; No. 10 and the Big 12 agreed."_s, u""_s);
    addRow("29 labels",
           u"The 5G set, an A330, COVID-19, a Boeing 787, the 9/11 plot and 192.168.0.4 were named."_s,
           u""_s);
    addRow("29 telephone", u"Call +1-202-5555-0100 or 555-0199."_s, u""_s);
    addRow("30 bare ages", u"Maria Lindt, 41, has a son; the girl, 9, was unhurt."_s, u"41 years; 9 years"_s);
    addRow("31 ages", u"A 28-year-old man, 28 years old, and women aged 30 to 45."_s,
           u"28 years; 28 years; 30..45 years"_s);
    addRow("31 ages of two", u"A girl and a boy aged 9 and 12 were saved."_s, u"9 years; 12 years"_s);
    addRow("32 suspended", u"Four-, five- and six-cylinder cars; a 9- to 12-metre mast."_s,
           u"4 cylinder; 5 cylinder; 6 cylinder; 9..12 metres"_s);
    addRow("33 scores", u"A 4-3 decision followed the 2-0 win and 6-4 6-2 sets."_s, u""_s);
    addRow("34 pence and cents", u"Shares at 121.5p rose 12p; the coin is 43c."_s,
           u"121.5 pence; 12 pence; 43 cents"_s);
    addRow("34 million people", u"£5m was paid by 12m people over 30m of road."_s,
           u"5000000 GBP; 12000000 people; 30 metres"_s);
    addRow("35 temperatures", u"It was 21C (70F), then -4C; turn 45 degrees left."_s,
           u"21 degrees Celsius; 70 degrees Fahrenheit; -4 degrees Celsius; 45 degrees"_s);
    addRow("36 feet and inches", u"He is 6 feet 3 inches, or 6'3”."_s, u"6.25 feet; 6.25 feet"_s);
    addRow("37 powers in white space", u"It holds 2.6 x 10-7 grams, or 7.5E-3 of it; 3 x 10-12 reps."_s,
           u"2.6e-07 grams; 0.0075; 3; 10..12 reps"_s);
    addRow("37 powers", u"A mass of 3.5×10−5 and 6e12."_s, u"3.5e-05; 6e+12"_s);
    addRow("38 twice", u"He paid 45 (forty five) dollars."_s, u"45; 45"_s);
    addRow("39 sentence start", u"Twenty-four swans came."_s, u"24 swans"_s);
    addRow("40 times", u"Open 8am-9.30pm, then 6.45pm, 4 p.m. and midnight."_s,
           u"08:00/21:30; 18:45; 16:00; 00:00"_s);
    addRow("9 from words", u"It takes from five to seven weeks, or seven through nine."_s,
           u"5..7 weeks; 7..9"_s);
    addRow("11 or more", u"Five hundred or more came; less than 4000 or equal."_s, u"500; 4000"_s);
    addRow("13 plus or minus", u"A margin of plus or minus 3 points, or +/- 2 percent."_s,
           u"3 points; 2 percent"_s);
    addRow("20 ranked parts", u"The bottom fifth of earners pays two out of every five hundred."_s,
           u"0.2; 0.004"_s);
    addRow("22 vague money", u"He made millions of pounds and hundreds of kilometres of cable."_s,
           u"1000000..10000000 GBP; 100..1000 kilometres"_s);
    addRow("23 idle places", u"In the first place, a third world war is no second thought."_s, u""_s);
    addRow("27 days in a row", u"Polled Sept. 12-15, June 4 to 8, 2021, and 7-9 May."_s,
           u"--09-12/--09-15; 2021-06-04/2021-06-08; --05-07/--05-09"_s);
    addRow("30 predicates", u"The singer, who is 64, and Tom Beck (52) met people under 25."_s,
           u"64 years; 52 years; 25 years"_s);
    addRow("40 spoken", u"It rang at four o'clock in the afternoon."_s, u"16:00"_s);
    addRow("day in a title", u"The reporter told Canada Today so on Monday, not today."_s,
           u"Monday; today"_s);
    addRow("identifiers", u"The item 4528301996471203558 was sold."_s, u""_s);
    addRow("police officers", u"They sent 300 local police officers."_s, u"300 officers"_s);
    addRow("relative dates", u"They meet next week, on Tuesday, after talks on Sunday night."_s,
           u"next week; Tuesday; Sunday night"_s);
    addRow("days with a possessive", u"They left before Tuesday’s vote and last Friday's storm."_s,
           u"Tuesday; last Friday"_s);
    addRow("papers", u"The Sunday Herald and the Mail on Sunday said so."_s, u""_s);
    addRow("year prefix", u"Back to pre-2011 borders after the 2019 war."_s, u"2011; 2019"_s);
    addRow("change is two figures", u"Spending rises from 2 per cent to 3 per cent."_s,
           u"2 percent; 3 percent"_s);
    addRow("list numbers", u"1. The mayor left."_s, u""_s);
    addRow("street", u"He lives at 14 Elm Street."_s, u""_s);
    addRow("capital words", u"In World War Two the Big Five met on BBC One."_s, u""_s);
}

void FiguresTest::hardCases()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(valuesIn(versionOf(text, u"en"_s)), expected);
}

void FiguresTest::kinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    const auto row = [](const QString &text, FigureKind kind) {
        QTest::newRow(qPrintable(text)) << text << static_cast<int>(kind);
    };
    row(u"300 seats"_s, FigureKind::Number);
    row(u"30 per cent"_s, FigureKind::Percentage);
    row(u"£30"_s, FigureKind::Currency);
    row(u"two-thirds"_s, FigureKind::Fraction);
    row(u"30 to 40 seats"_s, FigureKind::Range);
    row(u"the twelfth man"_s, FigureKind::Ordinal);
    row(u"a 30-year-old"_s, FigureKind::Age);
    row(u"30 miles"_s, FigureKind::Dimension);
    row(u"30 degrees Celsius"_s, FigureKind::Temperature);
    row(u"30 minutes"_s, FigureKind::Duration);
    row(u"in 2011"_s, FigureKind::Date);
    row(u"at 3pm"_s, FigureKind::Time);
}

void FiguresTest::kinds()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    const std::vector<Figure> figures = figuresIn(text);
    QCOMPARE(figures.size(), std::size_t(1));
    QCOMPARE(static_cast<int>(figures.front().kind), kind);
}

void FiguresTest::hedges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hedge");
    QTest::addColumn<int>("direction");
    const auto row = [](const QString &text, const QString &hedge, HedgeDirection direction) {
        QTest::newRow(qPrintable(text)) << text << hedge << static_cast<int>(direction);
    };
    row(u"90 drones"_s, u""_s, HedgeDirection::Exact);
    row(u"around 90 drones"_s, u"around"_s, HedgeDirection::About);
    row(u"At least 90 drones"_s, u"At least"_s, HedgeDirection::AtLeast);
    row(u"no more than 90 drones"_s, u"no more than"_s, HedgeDirection::AtMost);
    row(u"as long as nine years"_s, u"as long as"_s, HedgeDirection::AtMost);
    row(u"well over 90 drones"_s, u"well over"_s, HedgeDirection::MoreThan);
    row(u"fewer than 90 drones"_s, u"fewer than"_s, HedgeDirection::LessThan);
    row(u"just under 90 drones"_s, u"just under"_s, HedgeDirection::Nearly);
    row(u"an estimated $90"_s, u"an estimated"_s, HedgeDirection::About);
    row(u"90 or so drones"_s, u"or so"_s, HedgeDirection::About);
    row(u"90+ drones"_s, u"+"_s, HedgeDirection::AtLeast);
    row(u">90 drones"_s, u">"_s, HedgeDirection::MoreThan);
    row(u"pre-2011 borders"_s, u"pre-"_s, HedgeDirection::LessThan);
    row(u"it surged past 90 drones"_s, u"past"_s, HedgeDirection::MoreThan);
    row(u"in the past 90 raids"_s, u""_s, HedgeDirection::Exact);
    row(u"they get up to 90 drones"_s, u""_s, HedgeDirection::Exact);
}

void FiguresTest::hedges()
{
    QFETCH(QString, text);
    QFETCH(QString, hedge);
    QFETCH(int, direction);
    const std::vector<Figure> figures = figuresIn(text);
    QCOMPARE(figures.size(), std::size_t(1));
    const Figure &figure = figures.front();
    QCOMPARE(figure.hedge, hedge);
    QCOMPARE(static_cast<int>(figure.direction), direction);
    QCOMPARE(figure.hedgeRange ? figure.hedgeRange->in(text).toString() : QString(), hedge);
}

void FiguresTest::counted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("counted");
    QTest::addColumn<QString>("unit");
    QTest::newRow("noun phrase") << u"It needs 40,000 Danish troops."_s << u"Danish troops"_s << u"troops"_s;
    QTest::newRow("share of") << u"He spends 3% of its total economic output on arms."_s
                              << u"total economic output"_s << u"percent"_s;
    QTest::newRow("a share of") << u"It is a 3 per cent share of the economy, he said."_s << u"economy"_s
                                << u"percent"_s;
    QTest::newRow("fraction of") << u"Two-fifths of the force came."_s << u"force"_s << u""_s;
    QTest::newRow("nothing") << u"The answer is 42."_s << u""_s << u""_s;
    QTest::newRow("verb ends it") << u"He said 12 people were hurt."_s << u"people"_s << u"people"_s;
}

void FiguresTest::counted()
{
    QFETCH(QString, text);
    QFETCH(QString, counted);
    QFETCH(QString, unit);
    const std::vector<Figure> figures = figuresIn(text);
    QCOMPARE(figures.size(), std::size_t(1));
    QCOMPARE(figures.front().counted, counted);
    QCOMPARE(figures.front().unit, unit);
}

void FiguresTest::rangeHoldsSignAndScaleWithoutHedge()
{
    const QString text = u"They paid about £3billion last year."_s;
    const std::vector<Figure> figures = figuresIn(text);
    QCOMPARE(figures.size(), std::size_t(2));
    QCOMPARE(figures.front().range.in(text), u"£3billion");
}

void FiguresTest::datesTakeTheYearNearestToPublication()
{
    const auto dated = [](const QString &text, const QString &published) {
        return valuesIn(versionOf(text, u"en"_s, published));
    };
    QCOMPARE(dated(u"on 28 December"_s, u"2025-01-04T08:00:00Z"_s), u"2024-12-28"_s);
    QCOMPARE(dated(u"on January 4"_s, u"2024-12-28"_s), u"2025-01-04"_s);
    QCOMPARE(dated(u"on January 4"_s, u""_s), u"--01-04"_s);
}

void FiguresTest::wordingOfDatesMeansDays_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("days"); // Of the first reading.
    QTest::newRow("day") << u"2021-05-03"_s << u"2021-05-03 2021-05-03"_s;
    QTest::newRow("days in a row") << u"2021-06-04/2021-06-08"_s << u"2021-06-04 2021-06-08"_s;
    QTest::newRow("season") << u"2014/2015"_s << u"2014-01-01 2015-12-31"_s;
    QTest::newRow("last night") << u"last night"_s << u"2021-05-04 2021-05-04"_s;
    QTest::newRow("weekday gone") << u"last Monday"_s << u"2021-05-03 2021-05-03"_s;
    QTest::newRow("next week") << u"next week"_s << u"2021-05-10 2021-05-16"_s;
    QTest::newRow("day and month in either order") << u"3/11/2020"_s << u"2020-11-03 2020-11-03"_s;
    QTest::newRow("wording of a stranger") << u"some time"_s << u""_s;
}

void FiguresTest::wordingOfDatesMeansDays()
{
    QFETCH(QString, value);
    QFETCH(QString, days);
    const std::vector<DateSpan> spans = possibleDates(value, QDate(2021, 5, 5));
    const QString shown = spans.empty()
        ? QString()
        : spans.front().first.toString(Qt::ISODate) + u' ' + spans.front().last.toString(Qt::ISODate);
    QCOMPARE(shown, days);
}

void FiguresTest::figuresStandInOrderAndApart()
{
    const std::vector<Figure> figures
        = figuresIn(u"On 3 May 2020 about 20 of 300 men, aged 20 to 30, paid £5 to £6.\n"
                    "Then 7% left at 3pm."_s);
    QVERIFY(figures.size() >= 6);
    for (std::size_t i = 1; i < figures.size(); ++i)
        QVERIFY(figures[i - 1].range.end <= figures[i].range.begin);
}

void FiguresTest::figureKnowsItsSentence()
{
    const std::vector<Figure> figures = figuresIn(u"He has 12 cows.\nShe has 13 goats."_s);
    QCOMPARE(figures.size(), std::size_t(2));
    QCOMPARE(figures[0].sentence, 0);
    QCOMPARE(figures[1].sentence, 1);
}

void FiguresTest::listsShareTheUnitOfTheirLast()
{
    const std::vector<Figure> figures = figuresIn(u"They were given 45, 50 and 60 mg."_s);
    QCOMPARE(figures.size(), std::size_t(3));
    for (const Figure &figure : figures)
        QCOMPARE(figure.unit, u"milligrams"_s);
}

void FiguresTest::survivesHostileText_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<int>("times");
    QTest::newRow("nothing") << u""_s << 0;
    QTest::newRow("digits") << u"7"_s << 100000;
    QTest::newRow("number words") << u"one "_s << 50000;
    QTest::newRow("scales") << u"million "_s << 50000;
    QTest::newRow("twenty-") << u"twenty-"_s << 50000;
    QTest::newRow("groups") << u"1,"_s << 100000;
    QTest::newRow("thousands") << u"123.456."_s << 100000;
    QTest::newRow("dashes") << u"1-"_s << 100000;
    QTest::newRow("ands") << u"two and "_s << 40000;
    QTest::newRow("ranges") << u"1 to "_s << 40000;
    QTest::newRow("signs") << u"$"_s << 100000;
    QTest::newRow("hedges") << u"more than "_s << 40000;
    QTest::newRow("lone surrogates") << QString(QChar(0xd800)) << 100000;
    QTest::newRow("one word") << u"a"_s << 100000;
    QTest::newRow("slashes") << u"1/"_s << 100000;
}

void FiguresTest::survivesHostileText()
{
    QFETCH(QString, piece);
    QFETCH(int, times);
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const AnnotatedVersion version = versionOf(piece.repeated(times), language);
        for (const Figure &figure : findFigures(version)) {
            QVERIFY(figure.range.begin < figure.range.end);
            QVERIFY(figure.range.end <= version.version.text.size());
        }
    }
}

QTEST_APPLESS_MAIN(FiguresTest)
#include "tst_figures.moc"

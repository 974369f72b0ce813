#include "tests/annotate/figure_rows.h"

#include <QTest>

using namespace retold;
using namespace retold::test;
using namespace Qt::StringLiterals;

/// Figures as business, sports and city pages write them.
class FiguresNewsTest : public QObject {
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void hedges_data();
    void hedges();
    void largeValuesHaveNoNoise();
};

void FiguresNewsTest::values_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("scale behind a hyphen")
        << u"A $3.4-billion port for 2.5-million people."_s << u"3400000000 USD; 2500000 people"_s;
    QTest::newRow("part of a unit")
        << u"It fell half a percentage point, by half a mile and half a percent."_s
        << u"0.5 percentage points; 0.5 miles; 0.5 percent"_s;
    QTest::newRow("parts of a second") << u"She won by three-hundredths of a second."_s << u"0.03 seconds"_s;
    QTest::newRow("no half second") << u"Lenor scored once. Iona scored a second. Nobody won."_s << u"2"_s;
    QTest::newRow("part of a scale") << u"A third of a million homes and a tenth of a billion euros."_s
                                     << u"333333.3333 homes; 100000000 EUR"_s;
    QTest::newRow("quarter of a century")
        << u"For a quarter-century, and half-century, he sailed."_s << u"0.25 centuries; 0.5 centuries"_s;
    QTest::newRow("improper parts") << u"one hundred and forty fifths, one and two fifths"_s << u"28; 1.4"_s;
    QTest::newRow("long parts") << u"three forty-fifths of it"_s << u"0.06666666667"_s;
    QTest::newRow("decade of a rate")
        << u"The rate is in the low-40s here and in the high 70s there."_s << u"40..49; 70..79"_s;
    QTest::newRow("ages between") << u"Women between the ages of 19 and 44 were asked."_s
                                  << u"19..44 years"_s;
    QTest::newRow("step to a price") << u"Ostra rose 4 cents to 67 cents; debt shrank by €3m to €45m."_s
                                     << u"4 cents; 67 cents; 3000000 EUR; 45000000 EUR"_s;
    QTest::newRow("step that is a range")
        << u"Fares rise by 4 to 6 percent, or drop 5% to 10%."_s << u"4..6 percent; 5..10 percent"_s;
    QTest::newRow("step to a level near it")
        << u"Support slipped by 1.4 percent to 5.2 percent, and rents rose by 2.5% to 6.1%."_s
        << u"1.4 percent; 5.2 percent; 2.5 percent; 6.1 percent"_s;
    QTest::newRow("whole step by, and the level")
        << u"Joblessness rose by 2 per cent to 6 per cent. Rents could rise by 2 per cent to 6 per cent."_s
        << u"2 percent; 6 percent; 2..6 percent"_s;
    QTest::newRow("range of what is to come")
        << u"Rents will rise by 0.5% to 1.5%; wages are raised by 1.5% to 2.5%; it fell by 2.5 to 4.5 percent."_s
        << u"0.5..1.5 percent; 1.5..2.5 percent; 2.5..4.5 percent"_s;
    QTest::newRow("change shares its unit")
        << u"The term was cut from 14 to nine years."_s << u"14 years; 9 years"_s;
    QTest::newRow("change shares its scale")
        << u"The town grew from 2 to 3.5 million."_s << u"2000000; 3500000"_s;
    QTest::newRow("doubled to") << u"Turnover doubled to 5.2m."_s << u"2 times; 5200000"_s;
    QTest::newRow("step of an index")
        << u"The index shed 0.39 to 981.25; it spread 0.39 to 981.25."_s << u"0.39; 981.25; 0.39..981.25"_s;
    QTest::newRow("step whose end has no unit")
        << u"Debt fell 600 million pounds to 1.6 billion; it is 600 million pounds to 1.6 billion."_s
        << u"600000000 GBP; 1600000000; 600000000..1600000000 GBP"_s;
    QTest::newRow("percent to a level")
        << u"It lost 12.27 points, or 1.23 percent to 981.73."_s << u"12.27 points; 1.23 percent; 981.73"_s;
    QTest::newRow("percent through a year") << u"Taxed at 15 percent through 2031, or 15 to 20 percent."_s
                                            << u"15 percent; 2031; 15..20 percent"_s;
    QTest::newRow("change behind its size")
        << u"Fares rose 33 percent, from $1.50 to $2. Fares vary, from $1.50 to $2."_s
        << u"33 percent; 1.5 USD; 2 USD; 1.5..2 USD"_s;
    QTest::newRow("doubles") << u"It doubles a risk and the doubles a day later."_s << u"2 times"_s;
    QTest::newRow("millions and more")
        << u"It has 1.7m+ readers and waves of 1.7m."_s << u"1700000 readers; 1.7 metres"_s;
    QTest::newRow("shares with hyphens") << u"One-in-six drivers, or 1-in-6, and two-in-three cyclists."_s
                                         << u"0.1666666667; 0.1666666667; 0.6666666667"_s;
    QTest::newRow("spoken prices")
        << u"A pie is four pounds eighty in summer, and a ride was 9 dollars 25 for adults. He lent ten pounds and twenty of his books."_s
        << u"4.8 GBP; 9.25 USD; 10 GBP; 20 books"_s;
    QTest::newRow("hyphens in half a scale")
        << u"Half-a-million bees, about half-a-dozen hives and a quarter-of-a-million euros; half-a-chance."_s
        << u"500000 bees; 6 hives; 250000 EUR"_s;
    QTest::newRow("ratios")
        << u"Votes ran at a ratio of 5 to 2; a ratio of about 4:1; they sold 3 to 1 buyer."_s
        << u"2.5; 4; 3; 1 buyer"_s;
    QTest::newRow("one score") << u"A score of swimmers came, with a score of points and a score of nine."_s
                               << u"20 swimmers; 9"_s;
    QTest::newRow("one of a currency")
        << u"It costs a dollar, then a pound and 20 pence; a dollar store."_s << u"1 USD; 1.2 GBP"_s;
    QTest::newRow("members of a whole")
        << u"The strike drew 300 of the union's 900 members, and 40 of the 70 drivers."_s
        << u"300 members; 900 members; 40 drivers; 70 drivers"_s;
    QTest::newRow("pounds of a scale and of a purse")
        << u"The cheese weighed 12 pounds and cost 30 pounds. The carp tipped the scales at 18 pounds."_s
        << u"12 pounds; 30 GBP; 18 pounds"_s;
    QTest::newRow("pounds before a thing")
        << u"A 200-pound man paid a 50-pound fine for a two-pound bag and a 15-pound ticket."_s
        << u"200 pounds; 50 GBP; 2 pounds; 15 GBP"_s;
    QTest::newRow("pounds in kilos") << u"They took 40 pounds (18 kg), and it cost 20 pounds."_s
                                     << u"40 pounds; 18 kilograms; 20 GBP"_s;
    QTest::newRow("weighing ends with its sentence")
        << u"The calf gained 30 pounds. Entry is 15 pounds."_s << u"30 pounds; 15 GBP"_s;
    QTest::newRow("pounds and ounces")
        << u"The baby weighed in at seven pounds, four ounces."_s << u"7.25 pounds"_s;
    QTest::newRow("a hyphen before the fraction")
        << u"Barley fell 4-1/2 cents, oats 12-3/4 cents; call 555-1234."_s << u"4.5 cents; 12.75 cents"_s;
    QTest::newRow("ages of offices and trades")
        << u"The minister, 54, met the fisherman, 61; the panel, 12, sat."_s << u"54 years; 61 years; 12"_s;
    QTest::newRow("brands and telephones")
        << u"Call 0800 123 456 for the eBike 15, which has 24 gears."_s << u"24 gears"_s;
    QTest::newRow("something behind") << u"A crew of forty-something men left."_s << u"40 men"_s;
    QTest::newRow("gain that is a range") << u"They lost from 3 to 5 kilos."_s << u"3..5 kilograms"_s;
    QTest::newRow("part of them") << u"Nine of them armed, 12 crew and a 1,300-strong force came."_s
                                  << u"9; 12 crew; 1300 force"_s;
    QTest::newRow("digits and indexes")
        << u"A six-figure fee bought seats for Fortune 500 companies."_s << u""_s;
    QTest::newRow("ratio and aircraft") << u"A 60/40 split of its Boeing 737s."_s << u""_s;
    QTest::newRow("ratio by a colon")
        << u"Odds of 3:1, and 3:15 on the clock, or half past nine."_s << u"03:15; 09:30"_s;
    QTest::newRow("plan of several years")
        << u"A three-to-five-year plan for 7 pc growth."_s << u"3..5 years; 7 percent"_s;
    QTest::newRow("parts in digits") << u"A 10th of it, or 1/10th, and his 10th try."_s << u"0.1; 0.1; 10"_s;
    QTest::newRow("handles") << u"So wrote @anna_54 and #lenor24 on 3 boats."_s << u"3 boats"_s;
    QTest::newRow("list without spaces") << u"See exercises 12,14,16,18."_s << u"12; 14; 16; 18"_s;
    QTest::newRow("said again otherwise")
        << u"The index lost 145.30, or 0.8 percent."_s << u"145.3; 0.8 percent"_s;
}

void FiguresNewsTest::values()
{
    QFETCH(const QString, text);
    QTEST(valuesIn(versionOf(text, u"en"_s)), "expected");
}

void FiguresNewsTest::hedges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // Of each figure, parted by a stroke.

    QTest::newRow("as few as") << u"As few as 30 came, and as little as $4 was paid."_s
                               << u"As few as|as little as"_s;
    QTest::newRow("verbs with over") << u"They handed over 40 files and turned over $3m, over 50 in all."_s
                                     << u"||over"_s;
    QTest::newRow("sums that add up") << u"He paid $10 plus $3, plus 4 more, or $20 plus."_s << u"|||plus"_s;
    QTest::newRow("no hedge of a day")
        << u"Twice as many as last year, more than 2019, and up to Monday."_s << u"|||"_s;
    QTest::newRow("hedge of a day") << u"It opens around 2031, no later than 2033."_s
                                    << u"around|no later than"_s;
}

void FiguresNewsTest::hedges()
{
    QFETCH(const QString, text);
    QStringList hedges;
    for (const Figure &figure : findFigures(versionOf(text, u"en"_s)))
        hedges += figure.hedge;
    QTEST(hedges.join(u'|'), "expected");
}

void FiguresNewsTest::largeValuesHaveNoNoise()
{
    const std::vector<Figure> figures = findFigures(versionOf(u"It made $65.4 billion."_s, u"en"_s));
    QCOMPARE(figures.size(), 1U);
    QVERIFY(std::get<double>(figures.front().value) == 65400000000.0); // QCOMPARE would let noise pass.
}

QTEST_APPLESS_MAIN(FiguresNewsTest)

#include "tst_figures_news.moc"

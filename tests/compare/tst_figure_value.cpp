#include "core/compare/figures/figure_value.h"

#include <QTest>

#include <array>

using namespace retold;
using namespace Qt::StringLiterals;

namespace {

using Kind = FigureKind;
using Hedge = HedgeDirection;

Figure figure(Kind kind, FigureValue value, const QString &unit = {}, Hedge direction = Hedge::Exact)
{
    Figure result;
    result.kind = kind;
    result.value = std::move(value);
    result.unit = unit;
    result.direction = direction;
    return result;
}

Figure percent(double value, Hedge direction = Hedge::Exact)
{
    return figure(Kind::Percentage, value, u"percent"_s, direction);
}

Figure count(double value, Hedge direction = Hedge::Exact)
{
    return figure(Kind::Number, value, u"troops"_s, direction);
}

Figure date(const QString &value)
{
    return figure(Kind::Date, value);
}

} // namespace

Q_DECLARE_METATYPE(retold::Figure)

namespace retold {

char *toString(const ValueRelation &relation)
{
    constexpr std::array names{"same",         "reformatted", "rounded", "vaguer",
                               "unit changed", "altered",     "unlike"};
    return qstrdup(names.at(static_cast<std::size_t>(relation)));
}

} // namespace retold

class FigureValueTest : public QObject {
    Q_OBJECT

private slots:
    void relateValues_data()
    {
        QTest::addColumn<Figure>("left");
        QTest::addColumn<QString>("leftText");
        QTest::addColumn<Figure>("right");
        QTest::addColumn<QString>("rightText");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const Figure &left, const QString &leftText,
                            const Figure &right, const QString &rightText, ValueRelation expected) {
            QTest::newRow(name) << left << leftText << right << rightText << static_cast<int>(expected);
        };
        using R = ValueRelation;
        row("one writing", count(1e5), u"100,000"_s, count(1e5, Hedge::About), u"100,000"_s, R::Same);
        row("white space", percent(4), u"4 per cent"_s, percent(4), u"4\u00a0per cent"_s, R::Same);
        row("percent sign", percent(2.5), u"2.5 per cent"_s, percent(2.5), u"2.5%"_s, R::Reformatted);
        row("words", count(12), u"12"_s, count(12), u"a dozen"_s, R::Reformatted);
        row("share in percent", figure(Kind::Fraction, 0.4, {}, Hedge::About), u"two-fifths"_s, percent(40),
            u"40%"_s, R::Reformatted);
        row("third", figure(Kind::Fraction, 1.0 / 3), u"a third"_s, percent(33), u"33%"_s, R::Reformatted);
        row("miles", figure(Kind::Dimension, 100.0, u"miles"_s), u"100 miles"_s,
            figure(Kind::Dimension, 161.0, u"kilometres"_s), u"161km"_s, R::Reformatted);
        row("wrong miles", figure(Kind::Dimension, 100.0, u"miles"_s), u"100 miles"_s,
            figure(Kind::Dimension, 190.0, u"kilometres"_s), u"190km"_s, R::Altered);
        row("fahrenheit", figure(Kind::Temperature, 23.0, u"degrees Celsius"_s), u"23C"_s,
            figure(Kind::Temperature, 73.0, u"degrees Fahrenheit"_s), u"73F"_s, R::Reformatted);
        row("months", figure(Kind::Duration, 18.0, u"months"_s), u"18 months"_s,
            figure(Kind::Duration, 1.5, u"years"_s), u"a year and a half"_s, R::Reformatted);
        row("cents", figure(Kind::Currency, 50.0, u"cents"_s), u"50 cents"_s,
            figure(Kind::Currency, 0.5, u"USD"_s), u"$0.50"_s, R::Reformatted);
        row("rate", figure(Kind::Dimension, 60.0, u"miles per hour"_s), u"60mph"_s,
            figure(Kind::Dimension, 97.0, u"kilometres per hour"_s), u"97km/h"_s, R::Reformatted);
        row("hedged rounding", count(1200, Hedge::Nearly), u"1,200"_s, count(1184), u"1,184"_s,
            R::Reformatted);
        row("hedge against it", count(1200, Hedge::MoreThan), u"1,200"_s, count(1184), u"1,184"_s,
            R::Reformatted);
        row("outside the hedge", count(1200, Hedge::Nearly), u"1,200"_s, count(1310), u"1,310"_s, R::Altered);
        row("unhedged rounding", figure(Kind::Currency, 2.94e9, u"GBP"_s), u"£2.94bn"_s,
            figure(Kind::Currency, 2.9e9, u"GBP"_s), u"£2.9bn"_s, R::Rounded);
        row("one digit kept", count(1184), u"1,184"_s, count(1000), u"1,000"_s, R::Altered);
        row("dozens", figure(Kind::Range, Interval{12, 120}), u"dozens"_s, count(36), u"36"_s, R::Vaguer);
        row("too many for dozens", figure(Kind::Range, Interval{12, 120}), u"dozens"_s, count(360), u"360"_s,
            R::Altered);
        row("same range", figure(Kind::Range, Interval{10, 20}), u"10-20"_s,
            figure(Kind::Range, Interval{10, 20}), u"10 to 20"_s, R::Reformatted);
        row("other value", count(40000), u"40,000"_s, count(50000), u"50,000"_s, R::Altered);
        row("small change", percent(2.3), u"2.3%"_s, percent(2.5), u"2.5%"_s, R::Altered);
        row("neighbours", count(40), u"40"_s, count(41), u"41"_s, R::Altered);
        row("billion", figure(Kind::Currency, 3e6, u"GBP"_s), u"£3m"_s, figure(Kind::Currency, 3e9, u"GBP"_s),
            u"£3bn"_s, R::UnitChanged);
        row("points", percent(2), u"2%"_s, figure(Kind::Percentage, 2.0, u"percentage points"_s),
            u"two percentage points"_s, R::UnitChanged);
        row("currency", figure(Kind::Currency, 5.0, u"GBP"_s), u"£5"_s, figure(Kind::Currency, 5.0, u"USD"_s),
            u"$5"_s, R::UnitChanged);
        row("miles for km", figure(Kind::Dimension, 20.0, u"miles"_s), u"20 miles"_s,
            figure(Kind::Dimension, 20.0, u"kilometres"_s), u"20km"_s, R::UnitChanged);
        row("days for weeks", figure(Kind::Duration, 3.0, u"days"_s), u"three days"_s,
            figure(Kind::Duration, 3.0, u"weeks"_s), u"three weeks"_s, R::UnitChanged);
        row("another quantity", figure(Kind::Age, 35.0, u"years"_s), u"35"_s,
            figure(Kind::Currency, 35.0, u"GBP"_s), u"£35"_s, R::Unlike);
        row("a distance for a temperature", figure(Kind::Dimension, 10.0, u"miles"_s), u"10 miles"_s,
            figure(Kind::Temperature, 10.0, u"degrees Celsius"_s), u"10C"_s, R::Unlike);
        row("exchanged", figure(Kind::Currency, 10.0, u"USD"_s), u"$10"_s,
            figure(Kind::Currency, 9.0, u"EUR"_s), u"€9"_s, R::Unlike);
        row("full date", date(u"2025-02-14"_s), u"February 14, 2025"_s, date(u"2025-02-14"_s),
            u"14 February 2025"_s, R::Reformatted);
        row("other year", date(u"2014"_s), u"2014"_s, date(u"2022"_s), u"2022"_s, R::Altered);
        row("year of the day", date(u"2025"_s), u"2025"_s, date(u"2025-02-14"_s), u"14 Feb 2025"_s,
            R::Vaguer);
        row("part of the day", date(u"Sunday evening"_s), u"Sunday evening"_s, date(u"Sunday night"_s),
            u"Sunday night"_s, R::Reformatted);
        row("weekdays", date(u"Tuesday"_s), u"Tuesday"_s, date(u"Wednesday"_s), u"Wednesday"_s, R::Altered);
        row("weeks", date(u"next week"_s), u"next week"_s, date(u"last week"_s), u"last week"_s, R::Altered);
        row("day nobody knows", date(u"tomorrow"_s), u"tomorrow"_s, date(u"2025-02-19"_s), u"Feb 19, 2025"_s,
            R::Unlike);
        row("time", figure(Kind::Time, u"17:00"_s), u"5pm"_s, figure(Kind::Time, u"17:00"_s), u"5 p.m."_s,
            R::Reformatted);
        const auto time = [](const QString &value) { return figure(Kind::Time, value); };
        row("clock's face", time(u"21:40"_s), u"9:40 p.m."_s, time(u"09:40"_s), u"twenty to ten"_s,
            R::Reformatted);
        row("o'clock", time(u"14:00"_s), u"2pm"_s, time(u"02:00"_s), u"two o’clock"_s, R::Reformatted);
        row("another hour of the face", time(u"21:40"_s), u"9:40 p.m."_s, time(u"08:40"_s),
            u"twenty to nine"_s, R::Altered);
        row("other half of the day", time(u"21:40"_s), u"9:40 p.m."_s, time(u"09:40"_s), u"9.40am"_s,
            R::Altered);
        row("short hour", time(u"20:15"_s), u"8:15 p.m."_s, time(u"08:15"_s), u"8.15"_s, R::Reformatted);
        row("day before month", date(u"2020-11-03"_s), u"3 November 2020"_s, date(u"3/11/2020"_s),
            u"3/11/2020"_s, R::Reformatted);
        row("month before day", date(u"2020-03-11"_s), u"March 11, 2020"_s, date(u"3/11/2020"_s),
            u"3/11/2020"_s, R::Reformatted);
        row("no order fits", date(u"2020-03-12"_s), u"March 12, 2020"_s, date(u"3/11/2020"_s), u"3/11/2020"_s,
            R::Altered);
        row("weekday of a date", date(u"--06-09"_s), u"Sunday, June 9"_s, date(u"--06-09"_s),
            u"Monday, June 9"_s, R::Altered);
        row("weekday left out", date(u"--06-09"_s), u"Sun 9 June"_s, date(u"--06-09"_s), u"9 June"_s,
            R::Reformatted);
        row("half told in words", time(u"14:00"_s), u"2pm"_s, time(u"02:00"_s),
            u"two o'clock in the morning"_s, R::Altered);
    }

    void relateValues()
    {
        QFETCH(Figure, left);
        QFETCH(QString, leftText);
        QFETCH(Figure, right);
        QFETCH(QString, rightText);
        QFETCH(int, expected);

        const FigureReading one{left, leftText, {}};
        const FigureReading other{right, rightText, {}};
        QCOMPARE(retold::relateValues(one, other), static_cast<ValueRelation>(expected));
        QCOMPARE(retold::relateValues(other, one), static_cast<ValueRelation>(expected));
        if (leftText != rightText)
            return;
        QCOMPARE(retold::relateValues(one, one), ValueRelation::Same);
    }

    void relativeDatesMeetOnTheDayOfPublication()
    {
        const Figure tomorrow = date(u"tomorrow"_s);
        const Figure wednesday = date(u"Wednesday"_s);
        const Figure exact = date(u"2025-02-19"_s);
        const FigureReading on18th{tomorrow, u"tomorrow", QDate(2025, 2, 18)};
        QCOMPARE(retold::relateValues(on18th, {wednesday, u"Wednesday", QDate(2025, 2, 17)}),
                 ValueRelation::Reformatted);
        QCOMPARE(retold::relateValues(on18th, {exact, u"19 February 2025", QDate(2025, 2, 18)}),
                 ValueRelation::Reformatted);
        QCOMPARE(retold::relateValues(on18th, {tomorrow, u"tomorrow", QDate(2025, 2, 19)}),
                 ValueRelation::Altered);
    }

    void hedgesWidenAmounts_data()
    {
        QTest::addColumn<int>("direction");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("exact") << static_cast<int>(Hedge::Exact) << 100.0 << 100.0;
        QTest::newRow("about") << static_cast<int>(Hedge::About) << 90.0 << 110.0;
        QTest::newRow("nearly") << static_cast<int>(Hedge::Nearly) << 90.0 << 100.0;
        QTest::newRow("at least") << static_cast<int>(Hedge::AtLeast) << 100.0 << 125.0;
        QTest::newRow("at most") << static_cast<int>(Hedge::AtMost) << 75.0 << 100.0;
    }

    void hedgesWidenAmounts()
    {
        QFETCH(int, direction);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto amount = amountOf(count(100, static_cast<Hedge>(direction)));
        QVERIFY(amount.has_value());
        QCOMPARE(amount->low, low);
        QCOMPARE(amount->high, high);
    }

    void datesHaveNoAmount() { QVERIFY(!amountOf(date(u"Monday"_s)).has_value()); }

    void shareOfAWholeImpliesItsProduct()
    {
        const std::array figures{percent(2.3), count(100000, Hedge::About), figure(Kind::Fraction, 0.4)};
        const auto implied = impliedBy(count(40000), figures);
        QVERIFY(implied.has_value());
        QCOMPARE(implied->share, std::size_t(2));
        QCOMPARE(implied->whole, std::size_t(1));
        QVERIFY(!impliedBy(count(50000), figures).has_value());
        QVERIFY(!impliedBy(figure(Kind::Currency, 40000.0, u"GBP"_s), figures).has_value());
    }

    void wholeFarAwayImpliesNothing()
    {
        std::array figures{figure(Kind::Fraction, 0.4), count(100000)};
        figures[1].range = {1000, 1007};
        QVERIFY(!impliedBy(count(40000), figures).has_value());
    }

    void percentageOfMoneyImpliesMoney()
    {
        const std::array figures{figure(Kind::Currency, 80e9, u"EUR"_s), percent(25)};
        QVERIFY(impliedBy(figure(Kind::Currency, 20e9, u"EUR"_s), figures).has_value());
        QVERIFY(!impliedBy(figure(Kind::Currency, 20e9, u"USD"_s), figures).has_value());
    }
};

QTEST_APPLESS_MAIN(FigureValueTest)
#include "tst_figure_value.moc"

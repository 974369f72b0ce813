#include "tests/annotate/figure_rows.h"

#include <QTest>

using namespace retold;
using namespace retold::test;
using namespace Qt::StringLiterals;

class FiguresCountedTest : public QObject {
    Q_OBJECT

private slots:
    void counted_data();
    void counted();
    void boundsAreNoHedges();
    void bonusesAreNoHedges();
};

void FiguresCountedTest::counted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("counted"); // Of the first figure.
    QTest::newRow("joined by a hyphen") << u"A 90-word summary suggests more."_s << u"word"_s;
    QTest::newRow("strong") << u"A 12-strong panel cost a lot."_s << u"panel"_s;
    QTest::newRow("owner in the plural") << u"Three of Lukas' top aides left."_s << u"Lukas' top aides"_s;
    QTest::newRow("hedged whole") << u"Only 80 of about eight hundred towns vote."_s << u"towns"_s;
    QTest::newRow("nothing named") << u"Only 4% of those taking part paid."_s << u""_s;
    QTest::newRow("pronoun") << u"It is half of what it was."_s << u""_s;
    QTest::newRow("people of a country") << u"The blast hurt 12 Iraqis."_s << u"Iraqis"_s;
    QTest::newRow("name in the plural") << u"It held 20 Texas officials."_s << u"Texas officials"_s;
    QTest::newRow("the dead, and dead birds") << u"They found 9 dead birds there."_s << u"dead birds"_s;
    QTest::newRow("the dead alone") << u"The slide left 9 dead and a house in ruins."_s << u"dead"_s;
    QTest::newRow("dash without spaces") << u"It has 50 pages-the most ever."_s << u"pages"_s;
    QTest::newRow("verb in the third person") << u"A number below 50 suggests decline."_s << u""_s;
    QTest::newRow("a span of a year") << u"In six months of this year."_s << u""_s;
    QTest::newRow("deed of many") << u"Some 400-plus danced."_s << u""_s;
    QTest::newRow("multiples") << u"It twice passed bans."_s << u""_s;
    QTest::newRow("a range is no hedge") << u"At least 5 and at most 9 boats."_s << u"boats"_s;
}

void FiguresCountedTest::counted()
{
    QFETCH(QString, text);
    QFETCH(QString, counted);
    const std::vector<Figure> figures = findFigures(versionOf(text, u"en"_s));
    QVERIFY(!figures.empty());
    QCOMPARE(figures.front().counted, counted);
}

void FiguresCountedTest::boundsAreNoHedges()
{
    const std::vector<Figure> figures
        = findFigures(versionOf(u"More than 5 and less than 9 came."_s, u"en"_s));
    QCOMPARE(figures.size(), std::size_t(1));
    QCOMPARE(figures.front().hedge, QString());
}

void FiguresCountedTest::bonusesAreNoHedges()
{
    const auto hedgeIn
        = [](const QString &text) { return findFigures(versionOf(text, u"en"_s)).front().hedge; };
    QCOMPARE(hedgeIn(u"He gets $5 million plus bonuses."_s), QString());
    QCOMPARE(hedgeIn(u"He gets $5 million plus."_s), u"plus"_s);
    QCOMPARE(hedgeIn(u"Some 400-plus danced."_s), u"plus"_s);
    QCOMPARE(hedgeIn(u"All under-16s swim free."_s), u"under-"_s);
}

QTEST_APPLESS_MAIN(FiguresCountedTest)
#include "tst_figures_counted.moc"

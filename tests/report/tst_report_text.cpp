#include "core/report/labels.h"
#include "core/report/report.h"
#include "tests/report/told.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace retold;

class TestText final : public QObject {
    Q_OBJECT

private slots:
    void siglaGoOnBehindZ_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("letters");
        QTest::newRow("first") << 0 << u"A"_s;
        QTest::newRow("last letter") << 25 << u"Z"_s;
        QTest::newRow("two letters") << 26 << u"AA"_s;
        QTest::newRow("next") << 27 << u"AB"_s;
        QTest::newRow("after AZ") << 52 << u"BA"_s;
        QTest::newRow("three letters") << 702 << u"AAA"_s;
    }

    void siglaGoOnBehindZ()
    {
        QFETCH(const int, version);
        QFETCH(const QString, letters);
        QCOMPARE(siglum(version), letters);
    }

    void longWordingsAreCutBetweenWords()
    {
        QCOMPARE(shortened(u"one two"_s, 10), u"one two"_s);
        QCOMPARE(shortened(u"one two three"_s, 9), u"one two\u00A0…"_s);
        QCOMPARE(shortened(QString(50, u'x'), 10), QString(10, u'x') + u"\u00A0…"_s);
    }

    void nothingReachesTheTerminalButText()
    {
        QCOMPARE(printable(u"a\u001b[31mb\u0007\n c\u0000d"_s), u"a[31mb cd"_s);
        QCOMPARE(printable(QString(QChar(0xD800)) + u"\uFFFE"_s), u"\uFFFD"_s);
    }

    void linesFitTheTerminal()
    {
        const QString sentence
            = u"The harbour wall at Orrin, built in 1911 and mended twice since, broke on Monday. "_s;
        Comparison comparison = compared({sentence.repeated(6), sentence.repeated(5)});
        comparison.findings = {findingAbout(comparison, sentence.repeated(3))};
        const QString text = renderText(comparison);
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }

    void findingsStandWorstFirstAndStyleStaysOut()
    {
        Comparison comparison = compared({u"The dam broke."_s, u"The dam held."_s});
        Finding style = findingAbout(comparison, u"only a spelling"_s);
        style.severity = Severity::Style;
        comparison.findings = {findingAbout(comparison, u"the worst of all"_s), style};
        const QString text = renderText(comparison);
        QVERIFY(text.contains(u"  1. Critical: "_s));
        QVERIFY(text.contains(u"the worst of all"_s));
        QVERIFY(!text.contains(u"only a spelling"_s));
    }

    void withoutAReferenceNothingIsKeptOrDropped_data()
    {
        QTest::addColumn<bool>("hasReference");
        QTest::newRow("one is the reference") << true;
        QTest::newRow("none is") << false;
    }

    void withoutAReferenceNothingIsKeptOrDropped()
    {
        QFETCH(const bool, hasReference);
        Comparison comparison
            = compared({u"“The dam broke,” said Ada Holt."_s, u"“The dam held,” said Ada Holt."_s});
        if (!hasReference)
            comparison.reference.reset();
        const QString text = renderText(comparison);
        QCOMPARE(text.contains(u"dropped"_s), hasReference);
        QCOMPARE(text.contains(u"quotations kept"_s), hasReference);
        QVERIFY(!text.contains(u"of 0,"_s));
    }

    void leftOutIsAShareToo()
    {
        const QString text = renderText(
            compared({u"The dam broke on Monday.\nBakers raised their prices.\nA ferry "
                      u"sank off the island.\nWolves were seen near the mill."_s,
                      u"The dam broke on Monday.\nA ferry sank off the island.\nWolves were seen "
                      u"near the mill."_s}));
        QVERIFY2(text.contains(u"dropped (25 %)"_s), qPrintable(text));
    }

    void withoutFindingsItSaysSo()
    {
        Comparison comparison = compared({u"The dam broke."_s, u"The dam broke."_s});
        comparison.findings.clear();
        QVERIFY(renderText(comparison).contains(u"Nothing to raise"_s));
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "tst_report_text.moc"

#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Recasts that claim more, or less, than was told: one row a rule, and beside it what must stay silent.
class TestFindingSlants final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingSlants::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a short statement tidied within a longer one")
        << u"“We just haven’t found those boats anywhere,” Jane Roe said on Monday."_s
        << u"“Frankly, we haven’t found the boats and we haven’t found the crews that would take them out in "
           u"winter "
           u"storms,” Jane Roe said."_s
        << u"quote-altered major"_s;
    QTest::newRow("quoted without its adverb of degree")
        << u"Jane Roe called the closing of the ferry “almost inevitable” on Monday."_s
        << u"Jane Roe called the closing of the ferry “inevitable” on Monday."_s << u"quote-trimmed major"_s;
    QTest::newRow("quoted without its condition")
        << u"“We will reopen the ferry if the council pays for the repairs,” Jane Roe said."_s
        << u"“We will reopen the ferry,” Jane Roe said."_s << u"quote-trimmed major"_s;
}

void TestFindingSlants::finds()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const QString, expected);
    const Comparison comparison = compared({left, right});
    QVERIFY2(kindsOf(comparison).contains(expected), qPrintable(kindsOf(comparison).join(u", ")));
}

void TestFindingSlants::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("the condition told beside the quotation")
        << u"“We will reopen the ferry if the council pays for the repairs,” Jane Roe said."_s
        << u"“We will reopen the ferry,” Jane Roe said, if the council pays for the repairs."_s;
    QTest::newRow("an adverb that tells no degree, cut")
        << u"Jane Roe called the closing of the ferry “an early retirement of boats” on Monday."_s
        << u"Jane Roe called the closing of the ferry a “retirement of boats” on Monday."_s;
    QTest::newRow("two statements of one speaker")
        << u"“We just haven’t found those boats anywhere,” Jane Roe said on Monday."_s
        << u"“The boats will come back in spring with better crews than we had,” Jane Roe said on Monday."_s;
}

/// Nothing critical or major.
void TestFindingSlants::staysSilent()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const Comparison comparison = compared({left, right});
    const QString found = kindsOf(comparison).join(u", ");
    QVERIFY2(!found.contains(u"major") && !found.contains(u"critical"), qPrintable(found));
}

QTEST_APPLESS_MAIN(TestFindingSlants)
#include "tst_finding_slants.moc"

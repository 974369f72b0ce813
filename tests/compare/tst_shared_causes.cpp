#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Of one change an editor is told once, whichever detectors see it.
class TestSharedCauses final : public QObject {
    Q_OBJECT

private slots:
    void oneChangeIsOneFinding_data();
    void oneChangeIsOneFinding();
    void twoChangesAreTwo_data();
    void twoChangesAreTwo();
    void oneCauseIsOneFinding();
    void anotherRoleIsOneFinding_data();
    void anotherRoleIsOneFinding();
    void anotherDoerIsOneFinding();
    void aFigureOfHeadlineAndLeadIsOneFinding();
    void anExchangeNamesBothThings();
    void aDenialBetweenMarksIsToldWithThem();
};

void TestSharedCauses::oneChangeIsOneFinding_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("two counts that changed places")
        << u"The coastguard brought 14 sailors and 35 tourists ashore."_s
        << u"The coastguard brought 35 sailors and 14 tourists ashore."_s << u"figure-misplaced critical"_s;
    QTest::newRow("two sides of a vote")
        << u"On the quay 62 crews backed the strike and 47 opposed it."_s
        << u"On the quay 47 crews backed the strike and 62 opposed it."_s << u"figure-misplaced critical"_s;
    QTest::newRow("a speech and what goes on from it")
        << u"“The pier is rotten,” Jane Roe, the harbour master, said, adding that divers had seen it for years. Tom Hale, the owner, was on board."_s
        << u"“The pier is rotten,” Tom Hale, the owner, said, adding that divers had seen it for years. Jane Roe, the harbour master, was on board."_s
        << u"quote-misattributed critical"_s;
    QTest::newRow("a speaker whom nobody else names")
        << u"Jane Roe, the harbour master, told the paper: “Divers had seen the rotten posts of the pier for years.”"_s
        << u"Tom Hale, the owner, told the paper: “Divers had seen the rotten posts of the pier for years.”"_s
        << u"quote-misattributed critical"_s;
    QTest::newRow("a denial between marks")
        << u"“We did not sink the barge,” she said."_s << u"“We did sink the barge,” she said."_s
        << u"quote-altered major"_s;
    QTest::newRow("a number between marks")
        << u"“We sold 90 tickets,” said Jane Roe, the owner."_s
        << u"“We sold 40 tickets,” said Jane Roe, the owner."_s << u"quote-altered critical"_s;
    QTest::newRow("an opposite between marks")
        << u"“Fares have risen,” said Jane Roe, the owner."_s
        << u"“Fares have fallen,” said Jane Roe, the owner."_s << u"quote-altered critical"_s;
    QTest::newRow("digits in another order, and the number kept below")
        << u"The line said 318 boats were searched in the harbour.\nOf the 318, 12 were held."_s
        << u"The line said 381 boats were searched in the harbour.\nOf the 318, 12 were held."_s
        << u"figure-altered critical"_s;
    QTest::newRow("a number told in two ways, one of them that of the reference")
        << u"The yard dismissed 40 welders in the week before the launch of the ferry.\nUnions will march for the 40 welders on Monday."_s
        << u"The yard dismissed 60 welders in the week before the launch of the ferry.\nUnions will march for the 40 welders on Monday."_s
        << u"figure-altered critical"_s;
    QTest::newRow("a role told in two ways")
        << u"Fisheries minister Jane Roe opened the pier.\nThe ferry is too small, Roe said."_s
        << u"Fisheries minister Jane Roe opened the pier.\nThe ferry is too small, said Roe, the tourism minister."_s
        << u"role-wrong critical"_s;
    QTest::newRow("a denial told as a statement")
        << u"The skipper denied that she had known of the leak."_s
        << u"The skipper said that she had known of the leak."_s << u"negation-changed major"_s;
    QTest::newRow("the leader of the other side")
        << u"The council leader, Tom Hale, said the pier would stay open."_s
        << u"The opposition leader, Tom Hale, said the pier would stay open."_s << u"role-wrong critical"_s;
    QTest::newRow("pay by another span")
        << u"The welders were paid $14 a day at the yard."_s
        << u"The welders were paid $14 a week at the yard."_s << u"unit-changed critical"_s;
    QTest::newRow("a multiple turned round")
        << u"Catches have halved since the yard closed."_s << u"Catches have doubled since the yard closed."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("a condition dropped")
        << u"The ferry will sail on Friday if the wind drops."_s << u"The ferry will sail on Friday."_s
        << u"strength-changed major"_s;
    QTest::newRow("none and some") << u"None of the sailors was ill when the ferry reached the pier."_s
                                   << u"Some of the sailors were ill when the ferry reached the pier."_s
                                   << u"negation-changed major"_s;
    QTest::newRow("a bound turned round")
        << u"At least 60 boats sank when the storm reached the pier."_s
        << u"At most 60 boats sank when the storm reached the pier."_s << u"meaning-reversed critical"_s;
    QTest::newRow("by and to") << u"Ferry traffic fell to 30 percent of what it had been."_s
                               << u"Ferry traffic fell by 30 percent of what it had been."_s
                               << u"figure-misplaced critical"_s;
    QTest::newRow("marks and a denial lost")
        << u"“We will never close the pier,” Tom Hale, the owner, said."_s
        << u"Tom Hale, the owner, said they would close the pier."_s << u"negation-changed major"_s;
    QTest::newRow("not before") << u"“We will not close the pier before 2031,” said Tom Hale, the owner."_s
                                << u"Tom Hale, the owner, said they would close the pier before 2031."_s
                                << u"negation-changed major"_s;
    QTest::newRow("a name in two spellings")
        << u"Jane Lorne opened the pier on Monday."_s << u"Jane Lorme opened the pier on Monday."_s
        << u"name-respelled minor"_s;
}

void TestSharedCauses::oneChangeIsOneFinding()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const QString, expected);
    const QString around = u"The lights of the lighthouse went out.\nTrawlers waited in the bay.\n"_s;
    QCOMPARE(kindsOf(compared({around + left, around + right})), QStringList{expected});
}

void TestSharedCauses::twoChangesAreTwo_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("a denial and a day") << u"The crews did not meet the owner of the line on Monday."_s
                                        << u"The crews met the owner of the line on Thursday."_s;
    QTest::newRow("a quotation given to another, and a number in it")
        << u"“We lost 40 boats in the storm and nobody had warned us,” said Jane Roe, the owner. Tom Hale, a diver, was on board."_s
        << u"“We lost 90 boats in the storm and nobody had warned us,” said Tom Hale, a diver. Jane Roe, the owner, was on board."_s;
    QTest::newRow("words of two given to each other")
        << u"Jane Roe, the owner, called it “a gift to the islands”.\nTom Hale, a diver, called it “a bad joke”."_s
        << u"Tom Hale, a diver, called it “a gift to the islands”.\nJane Roe, the owner, called it “a bad joke”."_s;
    QTest::newRow("a modal and a condition")
        << u"The line may sell the two old ferries if the council agrees to the price."_s
        << u"The line will sell the two old ferries."_s;
}

void TestSharedCauses::twoChangesAreTwo()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const QStringList kinds = kindsOf(compared({left, right}));
    QVERIFY2(kinds.size() == 2, qPrintable(kinds.join(u", ")));
}

void TestSharedCauses::anExchangeNamesBothThings()
{
    const QString grave = graveIn({u"The coastguard brought 14 sailors and 35 tourists ashore."_s,
                                   u"The coastguard brought 35 sailors and 14 tourists ashore."_s});
    QCOMPARE(grave, u"‘14 sailors’ and ‘35 tourists’ have changed places"_s);
}

void TestSharedCauses::aDenialBetweenMarksIsToldWithThem()
{
    const Comparison comparison
        = compared({u"“We did not sink the barge,” she said."_s, u"“We did sink the barge,” she said."_s});
    QVERIFY(comparison.findings.front().why.contains(u"inside the marks"_s));
    QVERIFY(comparison.findings.front().why.contains(u"One side denies"_s));
}

void TestSharedCauses::oneCauseIsOneFinding()
{
    const QString other = u"Mayor Jane Roe called the new ferry “a blessing for families” on Monday."_s;
    const Comparison comparison = compared(
        {u"Mayor Jane Roe called the new ferry “a lifeline for families” on Monday."_s, other, other});
    const auto altered = std::ranges::find(comparison.findings, FindingKind::QuoteAltered, &Finding::kind);
    QVERIFY(altered != comparison.findings.end());
    QCOMPARE(std::ranges::count(comparison.findings, FindingKind::QuoteAltered, &Finding::kind), 1);
    QCOMPARE(altered->places.size(), std::size_t(3));
    QCOMPARE(altered->places.front().version, 0);
}

void TestSharedCauses::anotherRoleIsOneFinding_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("a deputy")
        << u"The plan was backed by Tom Hale, the governor of Selby, at a meeting on the pier."_s
        << u"The plan was backed by Tom Hale, the deputy governor of Selby, at a meeting on the pier."_s;
    QTest::newRow("a former one")
        << u"The plan was backed by Prime Minister Ilse Brook at a meeting on the pier."_s
        << u"The plan was backed by the former prime minister Ilse Brook at a meeting on the pier."_s;
    QTest::newRow("two have each other's")
        << u"The plan was backed by fire chief Ilse Brook and police chief Tom Hale on the pier."_s
        << u"The plan was backed by police chief Ilse Brook and fire chief Tom Hale on the pier."_s;
    QTest::newRow("two have each other's, of no list")
        << u"The plan was read by choir leader Ilse Brook and school governor Tom Hale."_s
        << u"The plan was read by school governor Ilse Brook and choir leader Tom Hale."_s;
}

/// Who did it tells who is governor.
void TestSharedCauses::anotherDoerIsOneFinding()
{
    const QStringList kinds
        = kindsOf(compared({u"Tom Hale, the governor, opened the lock while Ilse Brook watched."_s,
                            u"Ilse Brook, the governor, opened the lock while Tom Hale watched."_s}));
    QCOMPARE(kinds, QStringList{u"meaning-reversed critical"_s});
}

void TestSharedCauses::anotherRoleIsOneFinding()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const QStringList kinds = kindsOf(compared({left, right}));
    QVERIFY2(kinds.size() == 1 && kinds.front().startsWith(u"role-wrong"), qPrintable(kinds.join(u", ")));
}

void TestSharedCauses::aFigureOfHeadlineAndLeadIsOneFinding()
{
    const Comparison comparison = *compareVersions(versionsOf(
        {u"Brevik bids 1.9 billion crowns for Torvik\n\nBrevik Dairies on Thursday offered 1.9 billion crowns for Torvik Foods.\n\nThe mayor was glad."_s,
         u"Brevik bids for Torvik\n\nBrevik Dairies on Thursday offered 1.9 million crowns for Torvik Foods.\n\nThe mayor was glad."_s},
        false));
    QCOMPARE(std::ranges::count(comparison.findings, FindingKind::UnitChanged, &Finding::kind), 1);
}

QTEST_APPLESS_MAIN(TestSharedCauses)
#include "tst_shared_causes.moc"

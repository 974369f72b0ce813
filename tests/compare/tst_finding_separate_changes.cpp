#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Two or three changes in a sentence that is else kept word for word: each is read as if it were alone.
class TestFindingSeparateChanges final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingSeparateChanges::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("an exception and a number")
        << u"The 40 ferry crews on the islands will strike on Monday unless the line agrees to new talks about their pay."_s
        << u"The 60 ferry crews on the islands will strike on Monday if the line agrees to new talks about their pay."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("a cause and a weekday")
        << u"The harbour was closed because the storm was still growing on Tuesday, and 30 boats waited outside the pier."_s
        << u"The harbour was closed although the storm was still growing on Friday, and 30 boats waited outside the pier."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("a role and a number")
        << u"The union’s treasurer, Jane Roe, told about 200 crew members on the pier that talks would begin again in May."_s
        << u"The union’s lawyer, Jane Roe, told about 900 crew members on the pier that talks would begin again in May."_s
        << u"role-wrong major"_s;
    QTest::newRow("a source and a number")
        << u"The pier had been repaired twice since the storm and 40 of its posts were rotten, said Jane Roe."_s
        << u"The pier had been repaired twice since the storm and 14 of its posts were rotten."_s
        << u"speaker-lost major"_s;
    QTest::newRow("from, and another month")
        << u"Fares to the islands rose in May to 48 crowns from 31 crowns, and the line said more boats were needed."_s
        << u"Fares to the islands rose in June to 48 crowns by 31 crowns, and the line said more boats were needed."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("some and all, and a number")
        << u"After the vote on the pier some crews of the islands went home and 40 boats were tied up in the harbour."_s
        << u"After the vote on the pier all crews of the islands went home and 90 boats were tied up in the harbour."_s
        << u"scope-changed major"_s;
    QTest::newRow("he for she, and a number")
        << u"He said that the 40 boats of the line would be tied up in the harbour of Torvik until the end of the storm."_s
        << u"She said that the 70 boats of the line would be tied up in the harbour of Torvik until the end of the storm."_s
        << u"quote-misattributed critical"_s;
    QTest::newRow("a clause that limits, and a weekday")
        << u"The line said on Monday that 83 percent of the crews who had voted were for the strike in the harbour."_s
        << u"The line said on Friday that 83 percent of the crews were for the strike in the harbour."_s
        << u"scope-changed major"_s;
}

void TestFindingSeparateChanges::finds()
{
    verifyFound();
}

void TestFindingSeparateChanges::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("a source moved to the end")
        << u"Jane Roe said the pier had been repaired twice since the storm and that many of its posts were rotten."_s
        << u"The pier had been repaired twice since the storm and many of its posts were rotten, Jane Roe said."_s;
    QTest::newRow("a denial moved")
        << u"The line said that a delay of the boats could not have caused the damage to the pier of Torvik harbour."_s
        << u"The line said no delay of the boats could have caused the damage to the pier of Torvik harbour."_s;
    QTest::newRow("likely in both")
        << u"The first boats are likely to be ferries for the islands that will join the harbour and the town."_s
        << u"The first boats will likely be ferries for the islands that will join the harbour and the town."_s;
    QTest::newRow("a month is no modal")
        << u"The repairs at the harbour began after the town council of Torvik had finished its talks with the line."_s
        << u"The repairs begun May 7 after the town council of Torvik had finished its talks with the line."_s;
    QTest::newRow("one office in two forms")
        << u"Jane Roe, chief executive officer of the ferry line, said that the boats would sail on Monday as planned."_s
        << u"Jane Roe, CEO of the ferry line, said that boats would sail on Monday, as was planned."_s;
    QTest::newRow("who speaks for others")
        << u"The line’s press secretary, Jane Roe, said that the boats would sail to the islands on Monday as planned."_s
        << u"The line’s spokeswoman, Jane Roe, said the boats would sail to the islands on Monday, as planned."_s;
    QTest::newRow("from a time of day")
        << u"The harbour of Torvik will be open from 1am on Monday, and the boats to the islands will sail as planned."_s
        << u"The harbour of Torvik will open 1 a.m. on Monday, and boats to the islands will sail as planned."_s;
    QTest::newRow("two names in another order")
        << u"“We let out the water,” said the operator’s chief engineer, Jane Roe, on Monday. The operator is Lund Power."_s
        << u"“We let out the water,” said Jane Roe, chief engineer of the operator, Lund Power, on Monday."_s;
    QTest::newRow("what could be seen")
        << u"In the harbour the fear of the crews could be heard in each of the talks about the boats of the line."_s
        << u"In the harbour the crews’ fear was detectable in each of the talks about the boats of the line."_s;
    QTest::newRow("a German sentence in another order")
        << u"Der Hafenmeister hatte zum Beginn der Sitzung am 14. April alle Vorwürfe bestritten. Die Sitzung wird morgen im Rathaus fortgesetzt."_s
        << u"Zum Beginn der Sitzung am 14. April hatte der Hafenmeister alle Vorwürfe bestritten. Morgen wird die Sitzung im Rathaus fortgesetzt."_s;
    QTest::newRow("the same in another construction")
        << u"The line is known for toys that were made in the town of Torvik and sold on all of the islands."_s
        << u"The line is known for toys made in the town of Torvik and sold on all the islands."_s;
}

void TestFindingSeparateChanges::staysSilent()
{
    verifyNothingGrave();
}

QTEST_APPLESS_MAIN(TestFindingSeparateChanges)
#include "tst_finding_separate_changes.moc"

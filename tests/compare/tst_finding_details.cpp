#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// A word or two that became others in a sentence that is else kept: times, things, opposites, names,
/// sources; and what is another word for the same.
class TestFindingDetails final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
    void messagesAreWhole_data();
    void messagesAreWhole();
    void theEndOfAMonthIsToldOnce();
    void aTitleBeforeASurnameIsToldOnceAVersion();
    void aPartOfTheDayHasTheVerdictOfItsFinding_data();
    void aPartOfTheDayHasTheVerdictOfItsFinding();
};

void TestFindingDetails::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("morning, evening")
        << u"The ferry left Norvik with 90 guests on Sunday morning."_s
        << u"On Sunday evening the ferry left Norvik with 90 guests."_s << u"time-changed major"_s;
    QTest::newRow("night, evening") << u"The ferry left Norvik with 90 guests on Sunday night."_s
                                    << u"On Sunday evening the ferry left Norvik with 90 guests."_s
                                    << u"time-changed minor"_s;
    QTest::newRow("in the morning, in the afternoon")
        << u"Divers were called to the harbour wall in the morning and found two nets."_s
        << u"Divers were called to the harbour wall in the afternoon and found two nets."_s
        << u"time-changed major"_s;
    QTest::newRow("this morning, last night")
        << u"Divers were called to the harbour wall this morning and found two nets."_s
        << u"Divers were called to the harbour wall last night and found two nets."_s
        << u"time-changed major"_s;
    QTest::newRow("weeks at the head of the sentence")
        << u"Weeks after the vote, the harbour master left the board of the brewery."_s
        << u"Hours after the vote, the harbour master left the board of the brewery."_s
        << u"time-changed major"_s;
    QTest::newRow("say and warn, in other words")
        << u"But skippers say a wall like that would be a huge undertaking that would need far more money."_s
        << u"Skippers warn that building so high a wall would be a huge effort and need much more money."_s
        << u"cue-changed minor"_s;
    QTest::newRow("another thing of its sort")
        << u"The fire destroyed the school in Norvik on Monday."_s
        << u"The fire destroyed the hospital in Norvik on Monday."_s << u"fact-altered major"_s;
    QTest::newRow("both, one of them")
        << u"Both skippers were hurt when the ferry hit the wall."_s
        << u"One of the skippers was hurt when the ferry hit the wall."_s << u"fact-altered major"_s;
    QTest::newRow("a word with un-") << u"The ferry is safe for small children, the harbour master found."_s
                                     << u"The ferry is unsafe for small children, the harbour master found."_s
                                     << u"meaning-reversed critical"_s;
    QTest::newRow("an opposite that denies")
        << u"The president signed the ferry bill on Friday."_s
        << u"The president vetoed the ferry bill on Friday."_s << u"meaning-reversed critical"_s;
    QTest::newRow("former, current") << u"The former head of the brewery will lead the inquiry."_s
                                     << u"The current head of the brewery will lead the inquiry."_s
                                     << u"meaning-reversed critical"_s;
    QTest::newRow("a denial with few words around")
        << u"The brewery said it had not been told of the leak."_s
        << u"The brewery said it had been told of the leak."_s << u"negation-changed major"_s;
    QTest::newRow("few words without their source")
        << u"Critics say the wall will hurt the poor."_s << u"The wall will hurt the poor."_s
        << u"speaker-lost major"_s;
    QTest::newRow("what he claimed of himself")
        << u"The army claimed it had killed 30 rebels in the raid on Norvik."_s
        << u"The army killed 30 rebels in the raid on Norvik."_s << u"speaker-lost major"_s;
    QTest::newRow("a town for a town")
        << u"The aid will go to Paris, Berlin and Rome this week."_s
        << u"The aid will go to Paris, Berlin and Madrid this week."_s << u"fact-unsupported major"_s;
    QTest::newRow("a deputy without a name")
        << u"The deputy chairman of the brewery resigned over the leak on Monday."_s
        << u"The chairman of the brewery stepped down over the leak on Monday."_s << u"role-wrong major"_s;
    QTest::newRow("for hours, for days")
        << u"Heavy snow closed the harbour for several hours on Tuesday."_s
        << u"Heavy snow closed the harbour for several days on Tuesday."_s << u"time-changed major"_s;
    QTest::newRow("more than doubled, almost doubled")
        << u"The brewery's debts have more than doubled since 2020, auditors said."_s
        << u"The brewery's debts have almost doubled since 2020, according to auditors."_s
        << u"hedge-changed major"_s;
    QTest::newRow("another person, and a synonym")
        << u"The union leader Carl Brandt accused the firm of breaking its promises."_s
        << u"The union leader Karin Holm accused the company of breaking its promises."_s
        << u"fact-unsupported critical"_s;
}

void TestFindingDetails::finds()
{
    verifyFound();
}

void TestFindingDetails::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("noon, midday") << u"The ferry left Norvik with 90 guests at noon."_s
                                  << u"The ferry left Norvik with 90 guests at midday."_s;
    QTest::newRow("two days") << u"The harbour board met on Monday morning and on Tuesday evening."_s
                              << u"The harbour board met on Tuesday evening and on Monday morning."_s;
    QTest::newRow("an hour tells it") << u"The ferry left Norvik with 90 guests at 7pm on Sunday evening."_s
                                      << u"The ferry left Norvik with 90 guests on Sunday night."_s;
    QTest::newRow("the day of the report")
        << u"Lund told skippers on Monday morning that the ferry to Norvik was full."_s
        << u"Lund said on Monday evening that the ferry to Norvik was full."_s;
    QTest::newRow("a paper of the morning") << u"The ferry to Norvik was full, the morning paper found."_s
                                            << u"The ferry to Norvik was full, the evening paper found."_s;
    QTest::newRow("other people warn")
        << u"But skippers say a wall like that would be a huge undertaking that would need far more money."_s
        << u"Engineers warn that building so high a wall would be a huge effort and need much more money."_s;
    QTest::newRow("a lord by his surname") << u"Lord John Reth opened the new ferry to Norvik on Sunday."_s
                                           << u"Lord Reth opened the new ferry to Norvik on Sunday."_s;
    QTest::newRow("a knight by his first name")
        << u"Sir John Reth opened the new ferry to Norvik on Sunday."_s
        << u"Sir John opened the new ferry to Norvik on Sunday."_s;
    QTest::newRow("two things in another order")
        << u"The fire destroyed a school and a hospital in Norvik."_s
        << u"The fire destroyed a hospital and a school in Norvik."_s;
    QTest::newRow("another word for the thing")
        << u"The lorry hit a wall in Norvik on Monday."_s << u"The truck hit a wall in Norvik on Monday."_s;
    QTest::newRow("the sort for the thing")
        << u"The lorry hit a wall in Norvik on Monday."_s << u"The vehicle hit a wall in Norvik on Monday."_s;
    QTest::newRow("two opposites that turn it back")
        << u"The new rule encourages honest trade in the port of Norvik."_s
        << u"The new rule discourages dishonest trade in the port of Norvik."_s;
    QTest::newRow("a poll, a survey")
        << u"A poll found that 38 percent of skippers in Norvik wanted the wall."_s
        << u"In a survey 38 percent of skippers in Norvik wanted the wall."_s;
    QTest::newRow("what he said of himself")
        << u"Police said they had arrested two skippers in Norvik over the theft."_s
        << u"Police arrested two skippers in Norvik over the theft."_s;
    QTest::newRow("a capital for its country")
        << u"The talks between Berlin and the port will go on this week."_s
        << u"The talks between Germany and the port will go on this week."_s;
    QTest::newRow("less severe, mild")
        << u"The new drug did not prevent mild losses of memory in older women."_s
        << u"The new drug did not prevent less severe losses of memory in older women."_s;
    QTest::newRow("fewer survived, more died")
        << u"Fewer seedlings survived in the plots without shade, the botanists reported."_s
        << u"More seedlings died in the unshaded plots, the botanists said."_s;
}

void TestFindingDetails::staysSilent()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QStringList kinds = kindsOf(compared({left, right}));
    const QStringList told = kinds.filter(u"time-changed"_s) + kinds.filter(u"cue-changed"_s)
        + kinds.filter(u"name-respelled"_s) + kinds.filter(u"critical"_s) + kinds.filter(u"major"_s);
    QVERIFY2(told.isEmpty(), qPrintable(told.join(u", "_s)));
}

/// A phrase in a message goes on to the word that decides what it says.
void TestFindingDetails::messagesAreWhole_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a possessive")
        << u"The line said the damage would not be confined to Norvik and its old harbour wall."_s
        << u"The line said the damage would be confined to Norvik's harbour and its old harbour wall."_s
        << u"to Norvik"_s;
    QTest::newRow("a compound")
        << u"Jane Roe said the council of Norvik is likely to back any ferry subsidies next year."_s
        << u"Jane Roe said the council of Norvik would back any ferry subsidies next year."_s
        << u"would back any ferry subsidies’"_s;
    QTest::newRow("a modal")
        << u"Jane Roe told the council that 300 welders would be needed for the new wall at Norvik."_s
        << u"Jane Roe told the council that 300 welders may be needed for the new wall at Norvik."_s
        << u"may be needed"_s;
    QTest::newRow("what is still to come")
        << u"Jane Roe will travel to Norvik to discuss the price of fish with the skippers."_s
        << u"Jane Roe went to Norvik, where she discussed the price of fish with the skippers."_s
        << u"where she discussed the price of fish"_s;
    QTest::newRow("a word that makes it stronger")
        << u"“The plan of the board is utterly foolish,” said Jane Roe of Norvik on Monday."_s
        << u"Jane Roe of Norvik said on Monday that the plan of the board is “foolish”."_s
        << u"‘utterly’, which makes it stronger"_s;
    QTest::newRow("a word that limits it")
        << u"“The plan of the board is nearly finished,” said Jane Roe of Norvik on Monday."_s
        << u"Jane Roe of Norvik said on Monday that the plan of the board is “finished”."_s
        << u"‘nearly’, which limits it"_s;
}

void TestFindingDetails::messagesAreWhole()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const QString, expected);
    QStringList told;
    for (const Finding &finding : compared({left, right}).findings)
        told += finding.message;
    QVERIFY2(told.join(u'\n').contains(expected), qPrintable(told.join(u'\n')));
}

void TestFindingDetails::theEndOfAMonthIsToldOnce()
{
    const QStringList kinds = kindsOf(
        compared({u"The board meets at the end of March to choose a new head of the brewery."_s,
                  u"The board meets at the beginning of March to choose a new head of the brewery."_s}));
    QCOMPARE(kinds, QStringList{u"time-changed major"_s});
}

void TestFindingDetails::aTitleBeforeASurnameIsToldOnceAVersion()
{
    const QString text = u"General Sir John Reth opened the new ferry to Norvik on Sunday.\n"
                         u"Gen Sir Reth said the ferry was full.\nGen Sir Reth left at noon."_s;
    QStringList told;
    for (const Finding &finding : compared({text, text}).findings)
        told += finding.message;
    QCOMPARE(told.filter(u"Sir Reth"_s).size(), 1);
    QVERIFY(told.filter(u"Sir Reth"_s).front().contains(u"John Reth"_s));
}

void TestFindingDetails::aPartOfTheDayHasTheVerdictOfItsFinding_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("verdict");

    QTest::newRow("far apart") << u"Sunday evening"_s << static_cast<int>(FigureStatus::Altered);
    QTest::newRow("beside each other") << u"Sunday noon"_s << static_cast<int>(FigureStatus::Reformatted);
    QTest::newRow("the same") << u"Sunday morning"_s << static_cast<int>(FigureStatus::Same);
}

void TestFindingDetails::aPartOfTheDayHasTheVerdictOfItsFinding()
{
    QFETCH(const QString, after);
    QFETCH(const int, verdict);
    const Comparison comparison = compared({u"The ferry left Norvik with 90 guests on Sunday morning."_s,
                                            u"The ferry left Norvik with 90 guests on "_s + after + u'.'});
    const std::vector<Figure> &figures = comparison.versions[1]->figures;
    QList<int> verdicts; // Of the days alone.
    for (const FigureGroup &group : comparison.figureGroups) {
        for (const GroupMember<FigureStatus> &member : group.members) {
            const bool isDay = member.version == 1 && member.item
                && figures[static_cast<std::size_t>(*member.item)].kind == FigureKind::Date;
            if (isDay)
                verdicts += static_cast<int>(member.status);
        }
    }
    QCOMPARE(verdicts, QList<int>{verdict});
}

QTEST_APPLESS_MAIN(TestFindingDetails)
#include "tst_finding_details.moc"

#include "compare_texts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace retold;

/// Changes that turn what a sentence says while most of its words stay: one row a class. What must not be
/// taken for them stands in tst_false_alarms.
class TestFindingClasses final : public QObject {
    Q_OBJECT

private slots:
    void oneChange_data();
    void oneChange();
    void givesOneEventTwoDays_data();
    void givesOneEventTwoDays();
    void tellsWhichVersionsAgree();
    void quotesFewWords();
    void showsTheWordsThatChanged();
    void marksWhatTheMessageQuotes();
    void quotesNumbersWithTheirNouns();
};

void TestFindingClasses::oneChange_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("one index, one way, another amount")
        << u"The Torvik shipping index rose 17.33 points on Monday, its best day of the year."_s
        << u"The Torvik shipping index rose 19.33 points on Monday, its best day of the year."_s
        << u"figure-altered critical"_s;
    QTest::newRow("up turned into down with its amount")
        << u"Shares of the ferry line were up 12.81 crowns in the port on Monday."_s
        << u"Shares of the ferry line were down 12.81 crowns in the port on Monday."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("two prices at the close")
        << u"Shares in the ferry line of the island closed at $4.72 each on Monday."_s
        << u"Shares in the ferry line of the island closed at $4.27 each on Monday."_s
        << u"figure-altered critical"_s;
    QTest::newRow("three of them, two of them")
        << u"The mayor is to meet the three ferry unions on the island on Monday."_s
        << u"The mayor is to meet the two ferry unions on the island on Monday."_s
        << u"figure-altered critical"_s;
    QTest::newRow("dollars of two countries")
        << u"The captain stole US$480,000 from the ferry company on the island."_s
        << u"The captain stole A$480,000 from the ferry company on the island."_s
        << u"unit-changed critical"_s;
    QTest::newRow("said on another day")
        << u"Harbour officials said Monday a young island sailor has the fever."_s
        << u"Harbour officials said Tuesday a young island sailor has the fever."_s
        << u"time-changed major"_s;
    QTest::newRow("no decision and a decision")
        << u"Jane Roe said no decision had been made about the ferry to the island."_s
        << u"Jane Roe said a decision had been made about the ferry to the island."_s
        << u"negation-changed major"_s;
    QTest::newRow("a report put into marks")
        << u"Jane Roe said that the old ferry would never again be allowed to sail with children on board."_s
        << u"“The old ferry will never again be allowed to sail with children on board,” Jane Roe said."_s
        << u"quote-marked major"_s;
    QTest::newRow("a phrase put into marks")
        << u"Mayor Jane Roe said on Monday that the old ferry was a floating coffin."_s
        << u"Mayor Jane Roe said on Monday that the old ferry was “a floating coffin”."_s
        << u"quote-marked minor"_s;
    QTest::newRow("admitted and boasted")
        << u"The owner admitted that the company had sold the island ferry in secret."_s
        << u"The owner boasted that the company had sold the island ferry in secret."_s
        << u"cue-changed major"_s;
    QTest::newRow("warned and hoped") << u"The pilots warned that the island ferry would stop in winter."_s
                                      << u"The pilots hoped that the island ferry would stop in winter."_s
                                      << u"meaning-reversed critical"_s;
    QTest::newRow("suggested and proved")
        << u"A study suggested the island ferry would run at a loss in winter."_s
        << u"A study proved the island ferry would run at a loss in winter."_s << u"strength-changed major"_s;
    QTest::newRow("denied and said")
        << u"The owner denied that safety spending had been cut on the island ferry."_s
        << u"The owner said that safety spending had been cut on the island ferry."_s
        << u"negation-changed major"_s;
    QTest::newRow("before and after")
        << u"Fishermen blocked the island harbour before the council vote on Monday."_s
        << u"Fishermen blocked the island harbour after the council vote on Monday."_s
        << u"time-changed major"_s;
    QTest::newRow("which comes first")
        << u"The minister will inspect the island ferry after meeting the council in the port."_s
        << u"The minister will meet the council in the port after inspecting the island ferry."_s
        << u"time-changed major"_s;
    QTest::newRow("what comes after the visit")
        << u"The mayor offered to hold talks with the ferry owners following the visit."_s
        << u"Following the visit, the mayor offered to hold talks with the ferry owners."_s
        << u"time-changed major"_s;
    QTest::newRow("more than, turned round")
        << u"Most islanders feared the bridge more than the storm, the mayor said."_s
        << u"Most islanders feared the storm more than the bridge, the mayor said."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("who fears whom") << u"The pilots fear that the smugglers will burn the island ferry."_s
                                    << u"The smugglers fear that the pilots will burn the island ferry."_s
                                    << u"meaning-reversed critical"_s;
    QTest::newRow("cleared and convicted")
        << u"The ferry captain was cleared of fraud by the island court."_s
        << u"The ferry captain was convicted of fraud by the island court."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("a year and a month")
        << u"The island ferry costs the council £300,000 a year."_s
        << u"The island ferry costs the council £300,000 a month."_s << u"unit-changed critical"_s;
    QTest::newRow("tonnes and tons") << u"The ferry took 1,200 tonnes of grain to the island on Monday."_s
                                     << u"The ferry took 1,200 tons of grain to the island on Monday."_s
                                     << u"unit-changed minor"_s;
    QTest::newRow("tonnes and kilograms")
        << u"The ferry took 1,200 tonnes of grain to the island on Monday."_s
        << u"The ferry took 1,200 kilograms of grain to the island on Monday."_s
        << u"unit-changed critical"_s;
    QTest::newRow("ages of two people changed")
        << u"Jane Roe, 23, and Tom Hale, 41, drowned when the ferry capsized."_s
        << u"Jane Roe, 41, and Tom Hale, 23, drowned when the ferry capsized."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("another country") << u"The sale of the ferry was arranged by Norway in January."_s
                                     << u"The sale of the ferry was arranged by Portugal in January."_s
                                     << u"fact-unsupported major"_s;
    QTest::newRow("a deputy of an office")
        << u"Deputy Mayor Jane Roe opened the island ferry terminal on Monday."_s
        << u"Mayor Jane Roe opened the island ferry terminal on Monday."_s << u"role-wrong critical"_s;
    QTest::newRow("a deputy of a post")
        << u"Deputy leader Jane Roe opened the island ferry terminal on Monday."_s
        << u"Leader Jane Roe opened the island ferry terminal on Monday."_s << u"role-wrong major"_s;
    QTest::newRow("is to visit and visited")
        << u"The minister is to visit the island shipyard with the council on Saturday."_s
        << u"The minister visited the island shipyard with the council on Saturday."_s
        << u"time-changed critical"_s;
    QTest::newRow("agreed to reopen and reopened")
        << u"The two ports agreed to reopen the island route for the first time in nine years."_s
        << u"The two ports have reopened the island route for the first time in nine years."_s
        << u"time-changed critical"_s;
    QTest::newRow("trimmed of what denied it")
        << u"“Nobody should think that a new ferry alone will save the island,” Jane Roe said."_s
        << u"“A new ferry alone will save the island,” Jane Roe said."_s << u"quote-trimmed major"_s;
    QTest::newRow("consider and vow, recast")
        << u"Tom Hale is prepared to consider selling the ferries that are old or over 60 metres long."_s
        << u"Tom Hale has vowed to sell those of the ferries that are aged or longer than 60 metres."_s
        << u"strength-changed major"_s;
    QTest::newRow("a small number of another thing")
        << u"Three people drowned off the island.\n"
           "Two of the five island schools will stay closed until Wednesday."_s
        << u"Three people drowned off the island.\n"
           "Three of the five island schools will stay closed until Wednesday."_s
        << u"figure-altered critical"_s;
}

void TestFindingClasses::oneChange()
{
    verifyFound();
}

void TestFindingClasses::givesOneEventTwoDays_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("expected");

    QTest::newRow("a visit to come") << u"Jane Roe is due in Torvik on Wednesday, her office said.\n"
                                        "The strike goes on, and Jane Roe will be in Torvik on Tuesday."_s
                                     << 1;
    QTest::newRow("two visits that are past")
        << u"Jane Roe opened a shop in Torvik on Wednesday.\n"
           "The strike goes on, and Jane Roe was in Torvik on Tuesday."_s
        << 0;
    QTest::newRow("visits of two people") << u"Jane Roe is due in Torvik on Wednesday, her office said.\n"
                                             "The strike goes on, and Tom Hale will speak on Tuesday."_s
                                          << 0;
}

void TestFindingClasses::givesOneEventTwoDays()
{
    QFETCH(QString, version);
    const QStringList kinds = kindsOf(compared({u"Bakers on the island raised their prices."_s, version}));
    QTEST(static_cast<int>(kinds.count(u"contradiction major"_s)), "expected");
}

void TestFindingClasses::tellsWhichVersionsAgree()
{
    const QString other = u"The old ferry will sail again to the island in spring."_s;
    std::vector<VersionPtr> versions;
    for (const QString &text : {u"The old ferry may sail again to the island in spring."_s, other, other}) {
        Version version;
        version.text = text;
        version.language = u"en"_s;
        version.outlet = u"Outlet %1"_s.arg(versions.size());
        version.sentencePerLine = true;
        versions.push_back(std::make_shared<AnnotatedVersion>(annotate(version)));
    }
    const Comparison comparison = *compareVersions(versions);
    QCOMPARE(comparison.findings.size(), std::size_t(1));
    QCOMPARE(comparison.findings.front().message,
             u"‘may sail again to the island’ became ‘will sail again to the island’, also in Outlet 2"_s);
}

/// A whole speech in a message is read by nobody.
void TestFindingClasses::quotesFewWords()
{
    const Comparison comparison = compared(
        {u"“We have asked the owners of the old ferry again and again to mend the doors before the "
         "winter, and they have not so much as answered a letter,” Jane Roe said."_s,
         u"Jane Roe said the owners of the old ferry had been asked again and again to mend the doors "
         "before the winter and had not so much as answered a letter."_s});
    QVERIFY(!comparison.findings.empty());
    static const QRegularExpression words(u"‘([^‘]*)’"_s);
    for (const Finding &finding : comparison.findings) {
        for (const QRegularExpressionMatch &match : words.globalMatch(finding.message))
            QVERIFY2(match.captured(1).split(u' ').size() <= 12, qPrintable(finding.message));
    }
}

/// The phrase that was changed, not the speech that it was held against.
void TestFindingClasses::showsTheWordsThatChanged()
{
    const Comparison comparison = compared(
        {u"“A new ferry is the only way to keep the school,” Jane Roe told the island council on Monday."_s,
         u"“The island must do its part, and I am ready to sit on the pier all winter with the fishermen if "
         u"that "
         "helps. But we need help, because a new ferry was the only way to keep the school. Nobody has "
         "another "
         "plan, and nobody has asked us for one,” Jane Roe told the island council on Monday."_s});
    const auto altered = std::ranges::find(comparison.findings, FindingKind::QuoteAltered, &Finding::kind);
    QVERIFY(altered != comparison.findings.end());
    QVERIFY2(altered->message.contains(u"a new ferry was"_s) && !altered->message.contains(u"pier"_s),
             qPrintable(altered->message));
}

/// "Goes beyond Kelm's" says less than "goes beyond Kelm's borders", in the message and in the texts.
void TestFindingClasses::marksWhatTheMessageQuotes()
{
    const Comparison comparison = compared(
        {u"The war would be bad, and the force should make clear that any future war would not be contained to Kelm."_s,
         u"The force would need a plan for Kelm, ensuring that any future war goes beyond Kelm’s borders."_s});
    const auto turned = std::ranges::find(comparison.findings, FindingKind::MeaningReversed, &Finding::kind);
    QVERIFY(turned != comparison.findings.end());
    const Place &place = turned->places.back();
    const AnnotatedVersion &own = *comparison.versions.at(static_cast<std::size_t>(place.version));
    QCOMPARE(own.text(place.range), u"ensuring that any future war goes beyond Kelm’s borders");
    QVERIFY2(turned->message.contains(own.text(place.range)), qPrintable(turned->message));
}

/// A number alone tells nothing: of what there are two stands with it.
void TestFindingClasses::quotesNumbersWithTheirNouns()
{
    const Comparison comparison
        = compared({u"Mr Lund said the council would consider sending two ferries to the island."_s,
                    u"Mr Lund said the council had vowed to send two ferries to the island."_s});
    QVERIFY(!comparison.findings.empty());
    QCOMPARE(comparison.findings.front().message,
             u"‘consider sending two ferries’ became ‘vowed to send two ferries’"_s);
}

QTEST_APPLESS_MAIN(TestFindingClasses)
#include "tst_finding_classes.moc"

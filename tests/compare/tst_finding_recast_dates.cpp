#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Days, months, years and spans of time that recast sentences tell otherwise, and honest rewrites beside
/// them. A line is a sentence.
class TestFindingRecastDates final : public QObject {
    Q_OBJECT

private slots:
    void oneChange_data();
    void oneChange();
    void dayKnownByTheDateLine_data();
    void dayKnownByTheDateLine();
    void nothingGrave_data();
    void nothingGrave();
};

namespace {

/// The lead of an invented report, with its dateline.
const QString lead
    = u"KORVAL, June 5 - The port of Korval will close two of its nine piers next year, its operator said on Wednesday.\n"_s;
const QString undated
    = u"The port of Korval will close two of its nine piers next year, its operator said on Wednesday.\n"_s;
const QString recastLead
    = u"Two of the nine piers in the port of Korval are to be closed next year, the operator has announced.\n"_s;

} // namespace

void TestFindingRecastDates::oneChange_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &left, const QString &right) {
        QTest::newRow(name) << lead + left << recastLead + right << u"time-changed major"_s;
    };
    row("a month", u"Dockers are due to vote on the plan on July 19."_s,
        u"The plan is to be put to a vote of the dockers on November 19."_s);
    row("a day of the month", u"Dockers are due to vote on the plan on July 19."_s,
        u"The plan is to be put to a vote of the dockers on July 28."_s);
    row("a day told by the week", u"Engineers inspected the older pier on Monday and found rust."_s,
        u"Rust was found on the older pier when engineers inspected it on June 24."_s);
    row("a weekday", u"The council will debate the closure on Friday."_s,
        u"On Saturday the closure comes before the council."_s);
    row("the day of the report", u"The decision was made public by the operator on Wednesday."_s,
        u"The operator made its decision public on Sunday."_s);
    QTest::newRow("another day in either order")
        << u"The lease of the ferry was signed on 3 November 2020, its owner said on Monday."_s
        << u"The lease of the ferry was signed on 4/11/2020, its owner said on Monday."_s
        << u"time-changed critical"_s;
    QTest::newRow("a weekday by its distance")
        << u"The council of Korval will vote on the closure of the pier on Wednesday."_s
        << u"The council of Korval will vote on the closure of the pier tomorrow."_s
        << u"time-changed minor"_s;
    QTest::newRow("a weekday beside its date")
        << u"The tug sailed for Oslo on Thursday, Nov. 7, with 12 men on board."_s
        << u"The tug sailed for Oslo on Friday, Nov. 7, with 12 men on board."_s
        << u"time-changed critical"_s;
    QTest::newRow("a year") << lead + u"The oldest pier was built in 1968 by a Dutch firm."_s
                            << recastLead + u"A Dutch firm put up the oldest of the piers in 1975."_s
                            << u"time-changed critical"_s;
    QTest::newRow("days, weeks") << lead + u"The last strike at the port, in 2009, lasted three days."_s
                                 << recastLead
            + u"When the dockers last struck at the port, in 2009, it was over in three weeks."_s
                                 << u"unit-changed critical"_s;
    QTest::newRow("hours, weeks") << lead
            + u"The men can be held for up to 96 hours before they must be charged."_s
                                  << recastLead
            + u"Until they are charged the men may be held for a maximum of four weeks."_s
                                  << u"unit-changed critical"_s;
    QTest::newRow("a weekday without a dateline")
        << undated + u"Divers looked for the lost anchor on Thursday and found it."_s
        << recastLead + u"The lost anchor has been found by divers, who went down for it on Tuesday."_s
        << u"time-changed major"_s;
    QTest::newRow("whose weekday it is")
        << undated + u"Divers looked for the lost anchor on Thursday and found it."_s
        << recastLead + u"Tuesday's search for the lost anchor by divers was a success."_s
        << u"time-changed major"_s;
    QTest::newRow("a month without a dateline")
        << undated + u"Traffic rose by 6 percent in August from a year earlier."_s
        << recastLead + u"Traffic in May was 6 percent up on the year."_s << u"time-changed major"_s;
    row("a month of a year", u"The cranes, bought in May 2021, will be sold to a rival port."_s,
        u"Cranes that the port has had only since October 2021 go to a competitor."_s);
    row("a month told from now", u"Trade at the port had fallen by last month, Korval said."_s,
        u"By February, Korval said, the port had less trade."_s);
    row("a deadline", u"The old crane leans toward the harbour and could fall into it by Tuesday."_s,
        u"By Friday the old crane, which leans toward the harbour, could have fallen into it."_s);
    row("as of a day, of one number",
        u"As of Sunday, dockers had cleared 240 tonnes of rust from the older pier."_s,
        u"Dockers had taken 240 tonnes of rust off the older pier as of Monday."_s);
    row("a weekday told elsewhere",
        u"The council will debate the closure on Friday.\nA crane fell into the harbour on Monday and sank a barge."_s,
        u"On Monday the council will hold a debate on the closure.\nA barge sank when a crane fell into the harbour on Monday."_s);
    row("the day of a statement, both days told elsewhere",
        u"The crane fell on Thursday and the pier was shut on Friday.\nHarbour engineer Ulla Brandt said on "
        u"Friday that a second crane “ought to be looked at before the autumn gales”."_s,
        u"The pier was shut on Friday, after the crane had fallen on Thursday.\nA second crane, which the "
        u"port bought in May, is still in use, but the harbour office warned on Thursday that it should be "
        u"looked at before the gales of autumn."_s);
    row("a decade", u"The older pier, built by dockers in the 1920s, has two cranes."_s,
        u"The older pier has two cranes and was built by dockers in the 1950s."_s);
}

void TestFindingRecastDates::oneChange()
{
    verifyFound();
}

void TestFindingRecastDates::dayKnownByTheDateLine_data()
{
    QTest::addColumn<QString>("dateLine");
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("isOther");
    QTest::newRow("another day") << u"Tuesday, 10 March 2026\n\n"_s << u"on Thursday"_s << true;
    QTest::newRow("that day") << u"Tuesday, 10 March 2026\n\n"_s << u"on Wednesday"_s << false;
    QTest::newRow("nobody knows") << QString() << u"on Thursday"_s << false;
}

/// "Tomorrow" is told from the day that stands above the text.
void TestFindingRecastDates::dayKnownByTheDateLine()
{
    QFETCH(const QString, dateLine);
    QFETCH(const QString, day);
    const auto text = [&dateLine](const QString &when) {
        return u"Piers to be closed\n"_s + dateLine
            + u"The council will vote on the closure %1.\n"_s.arg(when);
    };
    const QStringList kinds = kindsOf(*compareVersions(versionsOf({text(day), text(u"tomorrow"_s)}, false)));
    QTEST(kinds.contains(u"time-changed major"_s), "isOther");
}

void TestFindingRecastDates::nothingGrave_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    const auto row = [](const char *name, const QString &left, const QString &right) {
        QTest::newRow(name) << lead + left << recastLead + right;
    };
    row("the day of the dateline", u"The decision was made public by the operator on Wednesday."_s,
        u"The operator made its decision public on June 5."_s);
    QTest::newRow("day and month in either order")
        << u"The lease of the ferry was signed on 3 November 2020, its owner said on Monday."_s
        << u"The lease of the ferry was signed on 3/11/2020, its owner said on Monday."_s;
    QTest::newRow("month and day in either order")
        << u"The lease of the ferry was signed on March 11, 2020, its owner said on Monday."_s
        << u"The lease of the ferry was signed on 3/11/2020, its owner said on Monday."_s;
    QTest::newRow("days after the day of the lead") << undated
            + u"Divers will look for the lost anchor two days before the council meets to talk about it."_s
                                                    << recastLead
            + u"On Friday divers will look for the lost anchor, before the council talks about it."_s;
    row("the weekday of a day", u"Dockers are due to vote on the plan on June 14."_s,
        u"The plan is to be put to a vote of the dockers on Friday of next week."_s);
    row("days ago", u"Engineers inspected the older pier nine days ago and found rust."_s,
        u"Rust was found on the older pier when engineers inspected it on May 27."_s);
    row("last month", u"Trade at the port had fallen by last month, Korval said."_s,
        u"By May, Korval said, the port had less trade."_s);
    row("last year", u"Trade fell to a record low last year, after the rail strike of 2022."_s,
        u"After the rail strike of 2022, trade was lower in 2023 than ever."_s);
    row("years ago", u"The oldest pier, built 56 years ago, leaks; a survey in 2022 found 14 holes."_s,
        u"Put up in 1968, the oldest pier leaks, and 14 holes were found by a survey in 2022."_s);
    row("yesterday", u"The pier was closed yesterday after a crane fell on it."_s,
        u"A crane fell on the pier, which was closed on Tuesday."_s);
    row("a day of another sentence",
        u"The council will debate the closure on Friday.\nA crane fell into the harbour on Monday and sank a barge."_s,
        u"The closure comes before the council.\nA barge sank on Monday, when a crane fell into the harbour."_s);
    row("hours in days", u"The men can be held for up to 96 hours before they must be charged."_s,
        u"Until they are charged the men may be held for a maximum of four days."_s);
    row("as of another day", u"As of Sunday, dockers had cleared most of the older pier."_s,
        u"Most of the older pier had been cleared by dockers as of Monday."_s);
    row("another word of saying", u"The union said Sunday that the older pier had been cleared by dockers."_s,
        u"Dockers had cleared the older pier, the union confirmed Monday to its members."_s);
    row("a day without its month", u"Dockers have been called to a strike on 12 and 13 July by the union."_s,
        u"The union has called out the dockers for July 12 and 13."_s);
    row("a deadline, the day of the report",
        u"The old crane leans toward the harbour and could fall into it by Tuesday if the wind holds."_s,
        u"The harbour lay empty on Wednesday night, as the old crane leaned toward it."_s);
    row("a deadline, another day",
        u"The old crane leans toward the harbour and could fall into it by Tuesday if the wind holds."_s,
        u"The harbour lay empty on Friday night, as the old crane leaned toward it."_s);
    row("a season", u"The work will be done in the spring, the port said."_s,
        u"The port said the work would be done in April."_s);
    QTest::newRow("a day of the statement, the day of the deed")
        << lead + u"Brandt said on Friday that divers had looked at the pier twice and found no rust."_s
        << recastLead
            + u"Divers had looked at the pier twice and found no rust, Brandt told reporters on Friday."_s;
    row("a decade in other words", u"The older pier, built by dockers in the 1920s, has two cranes."_s,
        u"The older pier has two cranes and was built by dockers in the twenties."_s);
}

void TestFindingRecastDates::nothingGrave()
{
    verifyNothingGrave();
}

QTEST_APPLESS_MAIN(TestFindingRecastDates)
#include "tst_finding_recast_dates.moc"

#include "core/compare/story_filter.h"

#include <QtTest>

using namespace retold;

namespace {

Fact fact(std::vector<FactStatus> statuses)
{
    Fact fact;
    for (const FactStatus status : statuses) {
        FactCell cell;
        cell.status = status;
        if (status != FactStatus::Dropped)
            cell.sentences = {0};
        fact.cells.push_back(cell);
    }
    return fact;
}

QuoteGroup quote(std::vector<QuoteStatus> statuses)
{
    QuoteGroup group;
    for (int v = 0; v < static_cast<int>(statuses.size()); ++v)
        group.members.push_back({v, {}, {}, statuses.at(static_cast<std::size_t>(v))});
    return group;
}

} // namespace

class tst_StoryFilter final : public QObject {
    Q_OBJECT

private slots:
    void showsAFactWhileOneOfItsClassesIsShown_data();
    void showsAFactWhileOneOfItsClassesIsShown();
    void whatHasMovedIsHiddenOrAlone_data();
    void whatHasMovedIsHiddenOrAlone();
    void hidesFindingsBySeverityAndByKind();
    void leavesOutOfAReportWhatIsHidden();
};

void tst_StoryFilter::showsAFactWhileOneOfItsClassesIsShown_data()
{
    using S = FactStatus;
    QTest::addColumn<std::vector<FactStatus>>("cells");
    QTest::addColumn<bool>("shown"); // While edited and dropped are hidden.

    QTest::newRow("edited alone") << std::vector{S::Reference, S::Edited} << false;
    QTest::newRow("edited and paraphrased") << std::vector{S::Reference, S::Edited, S::Paraphrased} << true;
    QTest::newRow("dropped everywhere") << std::vector{S::Reference, S::Dropped} << false;
    QTest::newRow("reference alone") << std::vector{S::Reference} << false;
    QTest::newRow("added, the others have gaps") << std::vector{S::Dropped, S::Added, S::Dropped} << true;
    QTest::newRow("identical") << std::vector{S::Reference, S::Identical, S::Dropped} << true;
}

void tst_StoryFilter::showsAFactWhileOneOfItsClassesIsShown()
{
    QFETCH(std::vector<FactStatus>, cells);
    QFETCH(bool, shown);
    StoryFilter filter;
    QVERIFY(filter.shows(fact(cells)));
    filter.hiddenFacts = {FactStatus::Edited, FactStatus::Dropped};
    QCOMPARE(filter.shows(fact(cells)), shown);
}

void tst_StoryFilter::whatHasMovedIsHiddenOrAlone_data()
{
    using S = FactStatus;
    QTest::addColumn<std::vector<FactStatus>>("cells"); // The last one has moved, if any is told.
    QTest::addColumn<bool>("moves");
    QTest::addColumn<bool>("withoutMoved");
    QTest::addColumn<bool>("movedAlone");

    QTest::newRow("stays") << std::vector{S::Reference, S::Edited} << false << true << false;
    QTest::newRow("moved") << std::vector{S::Reference, S::Edited} << true << false << true;
    QTest::newRow("one of two moved")
        << std::vector{S::Reference, S::Edited, S::Edited} << true << true << true;
    QTest::newRow("moved, its class hidden")
        << std::vector{S::Reference, S::Partial} << true << false << false;
    QTest::newRow("reference alone") << std::vector{S::Reference} << false << true << false;
}

void tst_StoryFilter::whatHasMovedIsHiddenOrAlone()
{
    QFETCH(std::vector<FactStatus>, cells);
    QFETCH(bool, moves);
    Fact told = fact(cells);
    told.cells.back().moved = moves;
    StoryFilter filter;
    filter.hiddenFacts = {FactStatus::Partial};
    filter.moved = StoryFilter::Moved::Hidden;
    QTEST(filter.shows(told), "withoutMoved");
    filter.moved = StoryFilter::Moved::Alone;
    QTEST(filter.shows(told), "movedAlone");
}

void tst_StoryFilter::hidesFindingsBySeverityAndByKind()
{
    Finding finding;
    finding.kind = FindingKind::CueChanged;
    finding.severity = Severity::Minor;
    StoryFilter filter;
    QVERIFY(filter.shows(finding));
    filter.hiddenKinds = {FindingKind::CueChanged};
    QVERIFY(!filter.shows(finding));
    finding.kind = FindingKind::HouseStyle;
    finding.severity = Severity::Style;
    QVERIFY2(!filter.shows(finding), "style is folded until it is asked for");
    filter.hiddenSeverities.clear();
    QVERIFY(filter.shows(finding));
}

void tst_StoryFilter::leavesOutOfAReportWhatIsHidden()
{
    Comparison comparison;
    comparison.quoteGroups = {quote({QuoteStatus::Reference, QuoteStatus::Verbatim}),
                              quote({QuoteStatus::Reference, QuoteStatus::Altered})};
    comparison.facts = {fact({FactStatus::Reference, FactStatus::Identical})};
    comparison.findings.resize(2);
    comparison.findings.at(1).severity = Severity::Style;
    StoryFilter filter;
    filter.hiddenQuotes = {QuoteStatus::Verbatim};
    filter.hiddenFacts = {FactStatus::Identical};
    const Comparison seen = filtered(comparison, filter);
    QCOMPARE(seen.quoteGroups.size(), std::size_t(1));
    QCOMPARE(seen.quoteGroups.front().members.back().status, QuoteStatus::Altered);
    QCOMPARE(seen.findings.size(), std::size_t(1));
    QCOMPARE(seen.facts.size(), std::size_t(1)); // The texts stay whole.
}

QTEST_APPLESS_MAIN(tst_StoryFilter)
#include "tst_story_filter.moc"

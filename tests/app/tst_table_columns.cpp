#include "app/theme/theme.h"
#include "app/views/choice_button.h"
#include "app/views/tables/facts_page.h"
#include "app/views/tables/names_page.h"
#include "app/views/tables/quote_cards.h"
#include "app/views/tables/quote_cards_model.h"
#include "app/views/tables/quotes_page.h"
#include "app/views/tables/story_table_model.h"
#include "app/views/tables/story_table_proxy.h"
#include "app/views/tables/table_view.h"
#include "tests/app/centre.h"
#include "tests/app/sample_story.h"

#include <QApplication>
#include <QMenu>
#include <QTabBar>
#include <QTest>

using namespace retold;
using namespace Qt::Literals::StringLiterals;
using test::Centre;
using test::factsTab;
using test::quotesTab;

namespace {

constexpr int wire = 0;
constexpr int lantern = 2;
constexpr int post = 3;

/// The rows that are of no concern to any of these versions.
int rowsWithout(const StoryTable &all, const std::vector<int> &versions)
{
    return static_cast<int>(std::ranges::count_if(
        all.rows, [&versions](const TableRow &row) { return !row.concerns(versions); }));
}

} // namespace

/// The tables stand by the columns of the texts, and are made no sooner than they are seen.
class TestTableColumns final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme::apply(*qApp, ColourScheme::Light, 1);
        m_story = test::sampleComparison();
    }

    void tablesAreMadeWhenTheyAreSeen()
    {
        Centre centre(m_story);
        const StoryTableModel &facts = centre.page<FactsPage>().proxy().model();
        const StoryTableModel &names = centre.page<NamesPage>().proxy().model();
        QCOMPARE(facts.rowCount() + names.rowCount(), 0);
        centre.pane.showPage(factsTab);
        QVERIFY(facts.rowCount() > 0);
        QCOMPARE(names.rowCount(), 0);
        const auto *row = &facts.rowAt(0);
        centre.pane.showPage(0);
        centre.pane.showPage(factsTab);
        QCOMPARE(&facts.rowAt(0), row); // Nothing has changed, so nothing was made again.
        centre.pane.showPage(0);
        centre.pane.setComparison(test::sampleComparison(lantern));
        QCOMPARE(facts.rowCount(), 0);
        centre.pane.showPage(factsTab);
        QCOMPARE(facts.versionAt(0), lantern);
    }

    void tabsCountWhatTheTablesWillHave()
    {
        Centre centre(m_story);
        for (int page = 1; page <= 4; ++page) {
            const QString said = centre.pane.findChild<QTabBar *>()->tabText(page);
            centre.pane.showPage(page);
            for (TablePage *table : centre.pane.findChildren<TablePage *>()) {
                if (table->isVisible())
                    QVERIFY2(said.endsWith(u" %1"_s.arg(table->proxy().rowCount())), qPrintable(said));
            }
        }
    }

    void columnsStandAsInTheTexts()
    {
        Centre centre(m_story);
        centre.pane.showPage(factsTab);
        const StoryTableModel &model = centre.page<FactsPage>().proxy().model();
        QCOMPARE(model.versions(), std::vector({0, 1, 2, 3, 4}));
        centre.columns.move(post, 0);
        QCOMPARE(model.versions(), std::vector({0, 3, 1, 2, 4})); // The reference is pinned.
        centre.columns.setPinsReference(false);
        QCOMPARE(model.versions(), std::vector({3, 0, 1, 2, 4}));
        centre.columns.setHidden(lantern, true);
        QCOMPARE(model.versions(), std::vector({3, 0, 1, 4}));
        centre.columns.setHidden(wire, true);
        QCOMPARE(model.versions(), std::vector({3, 1, 4}));
        QCOMPARE(model.columnCount(), 3);
        centre.columns.showAll();
        QCOMPARE(model.columnCount(), 5);
    }

    void whatOnlyHiddenVersionsTellIsNoRow()
    {
        Centre centre(m_story);
        centre.pane.showPage(factsTab);
        auto &page = centre.page<FactsPage>();
        const StoryTable table = page.proxy().model().table();
        const int all = page.proxy().rowCount();
        for (const int version : {1, lantern, post})
            centre.columns.setHidden(version, true);
        const int gone = rowsWithout(table, {wire, 4});
        QVERIFY(gone > 0);
        QCOMPARE(page.proxy().rowCount(), all - gone);
        QCOMPARE(page.count(), std::optional(all - gone));
        const auto counts = [&page](const StoryFilter &filter) {
            int sum = 0;
            for (const ClassChip &chip : page.chips(filter))
                sum += chip.count;
            return sum;
        };
        const int without = counts(centre.filter.filter());
        centre.columns.showAll();
        QVERIFY(counts(centre.filter.filter()) > without);
    }

    void ordersGoByTheVersionsInSight()
    {
        Centre centre(m_story);
        centre.pane.showPage(factsTab);
        auto &page = centre.page<FactsPage>();
        for (const int version : {1, lantern, post})
            centre.columns.setHidden(version, true);
        page.proxy().setOrder(TableOrder::OneOutletOnly);
        const std::vector<int> &shown = page.proxy().model().versions();
        QCOMPARE(page.proxy().rowAt(0).toldBy(shown).size(), std::size_t(1));
        page.proxy().setOrder(TableOrder::DroppedByMost);
        int before = 5;
        for (int row = 0; row < page.proxy().rowCount(); ++row) {
            const int dropped = page.proxy().rowAt(row).droppedBy(shown);
            QVERIFY(dropped <= before && dropped <= 1);
            before = dropped;
        }
    }

    void theOrderByAHiddenVersionIsGivenUp()
    {
        Centre centre(m_story);
        centre.pane.showPage(factsTab);
        auto &page = centre.page<FactsPage>();
        for (QAction *action : page.orderChoice().menu()->actions()) {
            if (action->text().startsWith(u"By C"_s))
                action->trigger();
        }
        QCOMPARE(page.proxy().orderVersion(), std::optional(lantern));
        centre.columns.setHidden(lantern, true);
        QCOMPARE(page.proxy().orderVersion(), std::nullopt);
        for (const QAction *action : page.orderChoice().menu()->actions())
            QVERIFY(!action->text().startsWith(u"By C"_s));
    }

    void cardsLeaveOutHiddenVersions()
    {
        Centre centre(m_story);
        centre.pane.showPage(quotesTab);
        const QuoteCardsModel &cards = centre.page<QuotesPage>().cards().model();
        const auto has = [&cards](int version) {
            for (int row = 0; row < cards.rowCount(); ++row) {
                if (std::ranges::find(cards.lineAt(row).versions, version)
                    != cards.lineAt(row).versions.end())
                    return true;
            }
            return false;
        };
        QVERIFY(has(lantern));
        centre.columns.setHidden(lantern, true);
        QVERIFY(!has(lantern));
        QVERIFY(has(post));
    }

    void whatIsChosenStaysChosen()
    {
        Centre centre(m_story);
        centre.pane.showPage(factsTab);
        centre.pane.choose(post, 4);
        auto &page = centre.page<FactsPage>();
        const int row = page.tableView().currentIndex().row();
        centre.columns.move(post, 1);
        QCOMPARE(page.tableView().currentIndex().column(), 1);
        QCOMPARE(page.tableView().currentIndex().row(), row);
        centre.columns.setHidden(post, true); // Nothing to choose it in.
        QVERIFY(!page.tableView().currentIndex().isValid());
    }

    void hiddenSeveritiesAreNotMarked()
    {
        Centre centre(m_story);
        centre.pane.showPage(factsTab);
        const StoryTableModel &model = centre.page<FactsPage>().proxy().model();
        const auto marked = [&model](Severity severity) {
            int count = 0;
            for (const TableRow &row : model.table().rows)
                count += static_cast<int>(
                    std::ranges::count(row.cells, std::optional(severity), &TableCell::severity));
            return count;
        };
        QVERIFY(marked(Severity::Critical) > 0);
        StoryFilter filter = centre.filter.filter();
        filter.hiddenSeverities.insert(Severity::Critical);
        centre.filter.setFilter(filter);
        QCOMPARE(marked(Severity::Critical), 0);
        QVERIFY(marked(Severity::Major) > 0);
    }

    void whatHasMovedIsAChipOfItsOwn()
    {
        Centre centre(m_story);
        centre.pane.showPage(factsTab);
        auto &page = centre.page<FactsPage>();
        const int all = page.proxy().rowCount();
        StoryFilter filter = centre.filter.filter();
        const ClassChip moved = page.chips(filter).back();
        QCOMPARE(moved.mark.sign, Sign::Moved);
        QVERIFY(moved.count > 0);
        page.setChipAlone(filter, 6);
        QVERIFY(page.chips(filter).back().alone);
        centre.filter.setFilter(filter);
        QVERIFY(page.proxy().rowCount() > 0 && page.proxy().rowCount() <= moved.count);
        for (int row = 0; row < page.proxy().rowCount(); ++row) {
            const Fact &fact = m_story->facts.at(static_cast<std::size_t>(page.proxy().rowAt(row).item));
            QVERIFY(std::ranges::any_of(fact.cells, &FactCell::moved));
        }
        page.setChipAlone(filter, 6);
        centre.filter.setFilter(filter);
        QCOMPARE(page.proxy().rowCount(), all);
    }

private:
    std::shared_ptr<const Comparison> m_story;
};

QTEST_MAIN(TestTableColumns)
#include "tst_table_columns.moc"

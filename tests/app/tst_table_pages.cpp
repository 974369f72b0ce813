#include "app/theme/theme.h"
#include "app/views/chip.h"
#include "app/views/choice_button.h"
#include "app/views/segment_switch.h"
#include "app/views/tables/facts_page.h"
#include "app/views/tables/quote_card_delegate.h"
#include "app/views/tables/quote_cards.h"
#include "app/views/tables/quotes_page.h"
#include "app/views/tables/story_table_model.h"
#include "app/views/tables/story_table_proxy.h"
#include "app/views/tables/table_heads.h"
#include "app/views/tables/table_view.h"
#include "tests/app/centre.h"
#include "tests/app/sample_story.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace retold;
using test::Centre;
using test::factsTab;
using test::quotesTab;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The chip of a class in the row that is shown.
Chip *chipOf(const CentralPane &pane, const QString &name)
{
    for (Chip *chip : pane.findChildren<Chip *>()) {
        if (chip->isVisible() && chip->accessibleName().startsWith(name))
            return chip;
    }
    return nullptr;
}

void choose(ChoiceButton &button, const QString &text)
{
    for (QAction *action : button.menu()->actions()) {
        if (action->text() == text)
            action->trigger();
    }
}

} // namespace

class TestTablePages final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme::apply(*qApp, ColourScheme::Light, 1);
        m_story = test::sampleComparison();
    }

    void aClickOnACellGoesToTheSentence()
    {
        Centre centre(m_story);
        centre.pane.showPage(factsTab);
        auto &page = centre.page<FactsPage>();
        QSignalSpy activated(&page, &StoryPage::sentenceActivated);
        TableView &view = page.tableView();
        const auto row = page.proxy().rowOf(2, 5);
        QVERIFY(row);
        const QModelIndex index = page.proxy().index(*row, page.proxy().model().columnOf(2).value());
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first(), QVariantList({2, 5}));
        QVERIFY(!page.isVisible()); // The texts are shown now.
    }

    void keysMoveAndEnterGoesToTheSentence()
    {
        Centre centre(m_story);
        centre.pane.showPage(factsTab);
        auto &page = centre.page<FactsPage>();
        TableView &view = page.tableView();
        QTRY_VERIFY(view.hasFocus());
        QSignalSpy chosen(&page, &StoryPage::sentenceChosen);
        QSignalSpy activated(&page, &StoryPage::sentenceActivated);
        const auto row = page.proxy().rowOf(page.proxy().model().versionAt(1), 5);
        QVERIFY(row && *row > 1);
        for (int n = 0; n < 100 && view.currentIndex().row() < *row; ++n)
            QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(!chosen.isEmpty());
        const QModelIndex current = view.currentIndex();
        QCOMPARE(current.column(), 1);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toInt(), page.proxy().model().versionAt(1));
    }

    void headsSortByClickAndByKey()
    {
        Centre centre(m_story);
        centre.pane.showPage(factsTab);
        auto &page = centre.page<FactsPage>();
        QHeaderView *heads = page.tableView().horizontalHeader();
        const int x = heads->sectionViewportPosition(2) + heads->sectionSize(2) / 2;
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, QPoint(x, heads->height() / 3));
        QCOMPARE(page.proxy().order(), TableOrder::ByVersion);
        QCOMPARE(page.proxy().orderVersion(), std::optional(2));
        QVERIFY(page.orderChoice().text().contains(u'C'));
        heads->setFocus();
        QTest::keyClick(heads, Qt::Key_Left);
        QTest::keyClick(heads, Qt::Key_Return);
        QCOMPARE(page.proxy().orderVersion(), std::optional(1));
        choose(page.orderChoice(), u"Worst first"_s);
        QCOMPARE(page.proxy().order(), TableOrder::WorstFirst);
        QCOMPARE(page.proxy().rowAt(0).worst(page.proxy().model().versions()),
                 std::optional(Severity::Critical));
    }

    void wordsFilterTheRows()
    {
        Centre centre(m_story);
        centre.pane.showPage(factsTab);
        auto &page = centre.page<FactsPage>();
        const int all = page.proxy().rowCount();
        page.tableView().setFocus();
        QTest::keyClick(&page.tableView(), Qt::Key_Slash);
        QTRY_VERIFY(page.textFilter().hasFocus());
        QTest::keyClicks(&page.textFilter(), u"insurer"_s);
        QVERIFY(page.proxy().rowCount() > 0 && page.proxy().rowCount() < all);
        QCOMPARE(page.count(), std::optional(all)); // What is searched for does not change what is counted.
        QTest::keyClicks(&page.textFilter(), u"xyz"_s);
        QCOMPARE(page.proxy().rowCount(), 0);
        QVERIFY(!page.tableView().isVisible()); // It says so instead.
        QTest::keyClick(&page.textFilter(), Qt::Key_Escape);
        QCOMPARE(page.proxy().rowCount(), all);
        QVERIFY(page.tableView().hasFocus());
    }

    void chipsFilterPageTabAndReport()
    {
        Centre centre(m_story);
        centre.pane.showPage(quotesTab);
        auto &page = centre.page<QuotesPage>();
        const int all = page.proxy().rowCount();
        QCOMPARE(page.count(), std::optional(all));
        QTRY_VERIFY(chipOf(centre.pane, u"Added"_s) != nullptr);
        Chip *added = chipOf(centre.pane, u"Added"_s);
        QTest::mouseClick(added, Qt::LeftButton);
        QVERIFY(centre.filter.filter().hiddenQuotes.contains(QuoteStatus::Added));
        QVERIFY(page.proxy().rowCount() < all);
        QCOMPARE(page.count(), std::optional(page.proxy().rowCount()));
        const Comparison exported = filtered(*m_story, centre.filter.filter());
        QCOMPARE(static_cast<int>(exported.quoteGroups.size()), page.proxy().rowCount());
        QTest::mouseClick(added, Qt::LeftButton, Qt::AltModifier);
        QCOMPARE(page.proxy().rowCount(), all - static_cast<int>(exported.quoteGroups.size()));
    }

    void cardsTakeKeysAndClicks()
    {
        Centre centre(m_story);
        centre.pane.showPage(quotesTab);
        auto &page = centre.page<QuotesPage>();
        QListView &list = page.cards().list();
        QTRY_VERIFY(list.hasFocus());
        QSignalSpy activated(&page, &StoryPage::sentenceActivated);
        const int first = list.currentIndex().row();
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentIndex().row(), first + 2); // The echo of the other pages does not lead astray.
        const QuoteCardsModel &cards = page.cards().model();
        const int version = cards.lineAt(list.currentIndex().row()).versions.front();
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toInt(), version);

        centre.pane.showPage(quotesTab);
        const QRect line = list.visualRect(cards.index(0));
        const QuoteCardColumns columns = quoteCardColumns(list.viewport()->width());
        const int left = static_cast<int>(columns.quotation) + 4;
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(left, line.center().y()));
        QCOMPARE(activated.size(), 1); // The quotation only chooses its card.
        QCOMPARE(list.currentIndex().row(), 0);
        const int right = static_cast<int>(columns.wording) + 4;
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(right, line.center().y()));
        QCOMPARE(activated.size(), 2);
    }

    void linesOfACardLieBelowEachOther()
    {
        Centre centre(m_story);
        centre.pane.showPage(quotesTab);
        QListView &list = centre.page<QuotesPage>().cards().list();
        for (const int width : {884, 1240, 760}) {
            centre.pane.resize(width, 640);
            const auto standsWell = [&list] {
                int bottom = -1;
                for (int row = 0; row < list.model()->rowCount(); ++row) {
                    const QRect box = list.visualRect(list.model()->index(row, 0));
                    if (row > 0 && box.top() != bottom + 1)
                        return false;
                    bottom = box.bottom();
                }
                return true;
            };
            QTRY_VERIFY(standsWell());
        }
    }

    void wordsKeepTheirRoomInANarrowWindow_data()
    {
        QTest::addColumn<qreal>("width");

        QTest::newRow("wide") << 1240.0;
        QTest::newRow("1280 by 800") << 870.0;
        QTest::newRow("at 200 per cent") << 598.0;
    }

    void wordsKeepTheirRoomInANarrowWindow()
    {
        QFETCH(const qreal, width);
        const QuoteCardColumns columns = quoteCardColumns(width);
        QVERIFY(columns.wordingEnd - columns.wording >= 200);
        QVERIFY(columns.divider < columns.sigla && columns.sign < columns.wording);
        QVERIFY(columns.wordingEnd <= columns.end && columns.end < width);
    }

    void speakersFilterTheCards()
    {
        Centre centre(m_story);
        centre.pane.showPage(quotesTab);
        auto &page = centre.page<QuotesPage>();
        const int all = page.proxy().rowCount();
        QAction *first = page.speakerChoice().menu()->actions().at(2); // After "All speakers" and the line.
        first->trigger();
        QVERIFY(page.proxy().rowCount() < all);
        for (int row = 0; row < page.proxy().rowCount(); ++row)
            QVERIFY(first->text().startsWith(page.proxy().rowAt(row).title));
        choose(page.speakerChoice(), u"All speakers"_s);
        QCOMPARE(page.proxy().rowCount(), all);
    }

    void cardsTableAndSignsAreOneSwitch()
    {
        Centre centre(m_story);
        centre.pane.showPage(quotesTab);
        auto &page = centre.page<QuotesPage>();
        const auto segments = page.lookSwitch().findChildren<QAbstractButton *>();
        QCOMPARE(segments.size(), 3);
        QTest::mouseClick(segments.at(1), Qt::LeftButton);
        QVERIFY(page.tableView().isVisible() && !page.cards().isVisible());
        QVERIFY(page.tableView().showsWords());
        QTest::mouseClick(segments.at(2), Qt::LeftButton);
        QVERIFY(!page.tableView().showsWords());
        QTest::mouseClick(segments.at(0), Qt::LeftButton);
        QVERIFY(page.cards().isVisible());
    }

    void aSentenceChosenElsewhereIsChosenHere()
    {
        Centre centre(m_story);
        centre.pane.showPage(factsTab);
        centre.pane.choose(2, 3); // While one of the tables is not even made.
        centre.pane.showPage(quotesTab);
        const TableView &facts = centre.page<FactsPage>().tableView();
        QCOMPARE(facts.currentIndex().column(), 2);
        const auto &proxy = centre.page<FactsPage>().proxy();
        const TableRow &row = proxy.rowAt(facts.currentIndex().row());
        QVERIFY(std::ranges::find(row.cells[2].sentences, 3) != row.cells[2].sentences.end());
        const QModelIndex line = centre.page<QuotesPage>().cards().list().currentIndex();
        QVERIFY(line.isValid());
        QCOMPARE(centre.page<QuotesPage>().cards().model().lineAt(line.row()).versions.front(), 2);
    }

    void everyRowIsMeasuredInTheEnd()
    {
        Centre centre(m_story);
        centre.pane.showPage(factsTab);
        auto &page = centre.page<FactsPage>();
        QTRY_COMPARE(page.tableView().measuredRows(), page.proxy().model().rowCount());
        page.proxy().setOrder(TableOrder::DroppedByMost);
        QCOMPARE(page.tableView().measuredRows(), page.proxy().model().rowCount());
    }

    void aScreenReaderHearsVerdictAndWords()
    {
        Centre centre(m_story);
        centre.pane.showPage(factsTab);
        TableView &view = centre.page<FactsPage>().tableView();
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(table != nullptr && table->tableInterface() != nullptr);
        const auto row = centre.page<FactsPage>().proxy().rowOf(2, 5);
        QAccessibleInterface *cell = table->tableInterface()->cellAt(*row, 2);
        QVERIFY(cell != nullptr);
        QVERIFY(cell->text(QAccessible::Name).startsWith(u"Edited"_s));
        QVERIFY(cell->text(QAccessible::Name).contains(u"Kestrel Bay"_s));
    }

    void standsMirroredFromRightToLeft()
    {
        Centre centre(m_story);
        centre.pane.setLayoutDirection(Qt::RightToLeft);
        centre.pane.showPage(factsTab);
        const TableView &view = centre.page<FactsPage>().tableView();
        QTRY_VERIFY(view.verticalHeader()->x() > view.viewport()->x());
        centre.pane.showPage(quotesTab);
        QListView &list = centre.page<QuotesPage>().cards().list();
        QSignalSpy activated(&centre.page<QuotesPage>(), &StoryPage::sentenceActivated);
        const QRect line = list.visualRect(list.model()->index(0, 0));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(20, line.center().y()));
        QCOMPARE(activated.size(), 1); // Wordings stand at the left now.
    }

    void manyVersionsBeginWithSigns()
    {
        auto many = std::make_shared<Comparison>(*m_story);
        many->reference = 0;
        for (int copy = 0; copy < 6; ++copy)
            many->versions.push_back(m_story->versions.back());
        many->summaries.resize(many->versions.size());
        for (Fact &fact : many->facts)
            fact.cells.resize(many->versions.size());
        Centre centre(many);
        centre.pane.showPage(factsTab);
        QVERIFY(!centre.page<FactsPage>().tableView().showsWords());
        centre.pane.setComparison(m_story);
        QVERIFY(centre.page<FactsPage>().tableView().showsWords());
        centre.pane.setComparison(nullptr);
        QCOMPARE(centre.page<FactsPage>().proxy().rowCount(), 0);
    }

private:
    std::shared_ptr<const Comparison> m_story;
};

QTEST_MAIN(TestTablePages)
#include "tst_table_pages.moc"

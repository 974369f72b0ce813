#include "app/models/value_text.h"
#include "app/views/tables/fact_table.h"
#include "app/views/tables/figure_table.h"
#include "app/views/tables/figure_words.h"
#include "app/views/tables/name_table.h"
#include "app/views/tables/quote_cards_model.h"
#include "app/views/tables/quote_table.h"
#include "app/views/tables/story_table_model.h"
#include "app/views/tables/story_table_proxy.h"
#include "app/views/tables/table_index.h"
#include "tests/app/sample_story.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <map>
#include <set>

using namespace retold;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A cell by a letter: r reference, s same, a altered, d dropped, + added, and . for a gap.
TableCell cellOf(QChar letter)
{
    const QString worstFirst = u"ad+sr"_s;
    TableCell cell;
    cell.rank = static_cast<int>(worstFirst.size());
    if (letter == u'.')
        return cell;
    cell.rank = static_cast<int>(worstFirst.indexOf(letter));
    cell.mark = letter == u'r' ? markOf(FigureStatus::Reference)
        : letter == u'a'       ? markOf(FigureStatus::Altered)
        : letter == u'd'       ? markOf(FigureStatus::Dropped)
        : letter == u'+'       ? markOf(FigureStatus::Added)
                               : markOf(FigureStatus::Same);
    if (letter == u'a')
        cell.severity = Severity::Major;
    cell.sentences = {0};
    return cell;
}

/// A table of three versions from one word a row, as "rsd".
StoryTable tableOf(const QStringList &rows)
{
    StoryTable table;
    table.versions = {0, 1, 2};
    table.names = {u"Wire"_s, u"Herald"_s, u"Gazette"_s};
    table.reference = 0;
    for (const QString &letters : rows) {
        TableRow row;
        row.number = static_cast<int>(table.rows.size()) + 1;
        row.title = letters;
        for (const QChar letter : letters)
            row.cells.push_back(cellOf(letter));
        row.searchText = searchForm(row.title);
        table.rows.push_back(row);
    }
    return table;
}

QString titles(const StoryTableProxy &proxy)
{
    QStringList shown;
    for (int row = 0; row < proxy.rowCount(); ++row)
        shown << proxy.rowAt(row).title;
    return shown.join(u' ');
}

const TableCell *cellWith(const StoryTable &table, const QString &verdict, int version)
{
    for (const TableRow &row : table.rows) {
        const TableCell &cell = row.cells.at(static_cast<std::size_t>(version));
        if (cell.verdict == verdict)
            return &cell;
    }
    return nullptr;
}

constexpr int lantern = 2; // The version of the sample that changes most.

} // namespace

class TestStoryTables final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_story = test::sampleComparison(); }

    void keepsTheRulesOfModels()
    {
        StoryTableModel model;
        StoryTableProxy proxy(&model);
        QuoteCardsModel cards(&proxy, nullptr);
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QAbstractItemModelTester modelTester(&model, mode);
        const QAbstractItemModelTester proxyTester(&proxy, mode);
        const QAbstractItemModelTester cardsTester(&cards, mode);
        model.setTable(makeQuoteTable(*m_story));
        QCOMPARE(model.rowCount(), static_cast<int>(m_story->quoteGroups.size()));
        proxy.setOrder(TableOrder::WorstFirst);
        proxy.setText(u"barrier"_s);
        proxy.setText({});
        model.setTable({});
        QCOMPARE(cards.rowCount(), 0);
    }

    void order_data()
    {
        QTest::addColumn<TableOrder>("order");
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("expected");

        QTest::newRow("story") << TableOrder::Story << 0 << u"rss ..+ rdd ras .+. rsd"_s;
        QTest::newRow("worst first: findings, then what is dropped")
            << TableOrder::WorstFirst << 0 << u"ras rdd rsd ..+ .+. rss"_s;
        QTest::newRow("dropped by most") << TableOrder::DroppedByMost << 0 << u"rdd rsd rss ..+ ras .+."_s;
        QTest::newRow("in one outlet only: by outlet")
            << TableOrder::OneOutletOnly << 0 << u"rdd .+. ..+ rss ras rsd"_s;
        QTest::newRow("by a version") << TableOrder::ByVersion << 1 << u"ras rdd .+. rss rsd ..+"_s;
        QTest::newRow("by the last version") << TableOrder::ByVersion << 2 << u"rdd rsd ..+ rss ras .+."_s;
    }

    void order()
    {
        QFETCH(const TableOrder, order);
        QFETCH(const int, version);
        QFETCH(const QString, expected);
        StoryTableModel model;
        StoryTableProxy proxy(&model);
        model.setTable(tableOf({u"rss"_s, u"..+"_s, u"rdd"_s, u"ras"_s, u".+."_s, u"rsd"_s}));
        proxy.setOrder(order, version);
        QCOMPARE(titles(proxy), expected);
    }

    void filter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("expected");

        QTest::newRow("nothing") << u""_s << u""_s << u"Café Ros's cafe rdd"_s;
        QTest::newRow("case and accents do not matter") << u"CAFE"_s << u""_s << u"Café Ros's cafe"_s;
        QTest::newRow("curly and straight marks do not matter") << u"ros’s"_s << u""_s << u"Ros's cafe"_s;
        QTest::newRow("all the words, in any order") << u"cafe ros"_s << u""_s << u"Ros's cafe"_s;
        QTest::newRow("one title") << u""_s << u"rdd"_s << u"rdd"_s;
        QTest::newRow("no such row") << u"tide"_s << u""_s << u""_s;
    }

    void filter()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, title);
        QFETCH(const QString, expected);
        StoryTableModel model;
        StoryTableProxy proxy(&model);
        StoryTable table = tableOf({u"rss"_s, u"rss"_s, u"rdd"_s});
        table.rows[0].title = u"Café"_s;
        table.rows[1].title = u"Ros's cafe"_s;
        for (TableRow &row : table.rows)
            makeSearchable(row);
        model.setTable(table);
        proxy.setText(text);
        proxy.setTitle(title);
        QCOMPARE(titles(proxy), expected);
        proxy.setShown({false, false, false});
        QCOMPARE(proxy.rowCount(), 0);
    }

    void theReferenceStandsFirst()
    {
        const auto story = test::sampleComparison(lantern);
        StoryTableModel model;
        model.setTable(makeFactTable(*story));
        QCOMPARE(model.versionAt(0), lantern);
        QCOMPARE(model.columnOf(lantern), std::optional(0));
        QVERIFY(
            model.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString().contains(u"reference"_s));
    }

    void everyFactThatTellsTheStoryIsARow()
    {
        const StoryTable table = makeFactTable(*m_story);
        std::set<int> items;
        for (const TableRow &row : table.rows) {
            items.insert(row.item);
            QVERIFY(!row.words.isEmpty());
            const Fact &fact = m_story->facts.at(static_cast<std::size_t>(row.item));
            for (std::size_t v = 0; v < fact.cells.size(); ++v)
                QCOMPARE(row.cells[v].sentences, fact.cells[v].sentences);
        }
        QCOMPARE(items.size(), table.rows.size());
        QVERIFY(std::ranges::is_sorted(table.rows, {}, &TableRow::number));
    }

    void aGapIsNotDropped()
    {
        for (const TableRow &row : makeFactTable(*m_story).rows) {
            const bool referenceTells = !row.cells.front().sentences.empty();
            for (const TableCell &cell : row.cells)
                QVERIFY(referenceTells || !cell.mark || cell.mark->sign != Sign::Dropped);
        }
    }

    void alliesTellItInNearlyTheSameWords()
    {
        bool found = false;
        for (const TableRow &row : makeFactTable(*m_story).rows) {
            for (const std::vector<int> &allies : row.allies) {
                found = true;
                QVERIFY(allies.size() > 1);
                for (const int version : allies)
                    QVERIFY(!row.cells.at(static_cast<std::size_t>(version)).sentences.empty());
            }
        }
        QVERIFY(found);
        const std::vector<std::vector<int>> expected{{0, 2}, {1, 4}};
        QCOMPARE(alliesOf({u"a"_s, u"b"_s, u"a"_s, u""_s, u"b"_s, u""_s, u"c"_s}), expected);
    }

    void quotesSayWhatBecameOfThem()
    {
        const StoryTable table = makeQuoteTable(*m_story);
        const TableCell *altered = cellWith(table, u"Altered"_s, lantern);
        QVERIFY(altered != nullptr);
        QCOMPARE(altered->severity, Severity::Major);
        QVERIFY(std::ranges::any_of(
            altered->marks, [](const TextMark &mark) { return mark.style == MarkStyle::AlarmWords; }));
        for (const TextMark &mark : altered->marks)
            QVERIFY(mark.range.begin >= 0 && mark.range.end <= altered->words.size());
        const TableCell *trimmed = cellWith(table, u"Trimmed"_s, 1);
        QVERIFY(trimmed != nullptr && trimmed->note.contains(u"may be"_s));
        const TableCell *given = cellWith(table, u"Misattributed"_s, lantern);
        QVERIFY(given != nullptr && given->asideMatters);
        QCOMPARE(given->aside, u"Helena Marsh"_s);
        const TableCell *told = cellWith(table, u"Paraphrased"_s, 4);
        QVERIFY(told != nullptr && !told->words.isEmpty() && !told->marks.empty());
    }

    void figuresSayWhatTheyCountAndTheirValue()
    {
        const StoryTable table = makeFigureTable(*m_story);
        const TableCell *altered = cellWith(table, u"Altered"_s, lantern);
        QVERIFY(altered != nullptr);
        QCOMPARE(altered->severity, Severity::Critical);
        QVERIFY(altered->explanation.contains(u'='));
        for (const TableRow &row : table.rows) {
            QVERIFY(!row.title.isEmpty());
            QVERIFY(!row.subtitle.isEmpty());
            QVERIFY(row.marks.front().range.end <= row.words.size());
        }
    }

    void value_data()
    {
        QTest::addColumn<Figure>("figure");
        QTest::addColumn<QString>("expected");

        const auto figure = [](FigureValue value, const QString &unit) {
            Figure made;
            made.value = std::move(value);
            made.unit = unit;
            return made;
        };
        QTest::newRow("share") << figure(0.4, {}) << u"0.4"_s;
        QTest::newRow("money in full") << figure(3e9, u"GBP"_s) << u"3,000,000,000 GBP"_s;
        QTest::newRow("range") << figure(Interval{30, 40}, u"years"_s) << u"30 to 40 years"_s;
        QTest::newRow("one") << figure(1.0, u"years"_s) << u"1 year"_s;
        QTest::newRow("rate") << figure(50.0, u"miles per hour"_s) << u"50 miles per hour"_s;
        QTest::newRow("counted") << figure(12.0, u"boats"_s) << u"12 boats"_s;
        QTest::newRow("day") << figure(u"2025-02-14"_s, {}) << u"Friday, 14 February 2025"_s;
        QTest::newRow("day of no year") << figure(u"--03-03"_s, {}) << u"March 3"_s;
        QTest::newRow("month of no year") << figure(u"--02"_s, {}) << u"February"_s;
        QTest::newRow("relative day") << figure(u"next Tuesday"_s, {}) << u"next Tuesday"_s;
    }

    void value()
    {
        QFETCH(const Figure, figure);
        QFETCH(const QString, expected);
        const QLocale former;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QString shown = valueText(figure);
        QLocale::setDefault(former);
        QCOMPARE(shown, expected);
    }

    void unitsSpeakTheLanguageOfTheProgram_data()
    {
        QTest::addColumn<QLocale>("language");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("expected");

        QTest::newRow("de") << QLocale(u"de_DE"_s) << 3.0 << u"years"_s << u"3 Jahre"_s;
        QTest::newRow("fr") << QLocale(u"fr_FR"_s) << 12.5 << u"kilometres"_s << u"12,5 kilomètres"_s;
        QTest::newRow("es") << QLocale(u"es_ES"_s) << 20.0 << u"degrees Celsius"_s << u"20 grados Celsius"_s;
        QTest::newRow("uk few") << QLocale(u"uk_UA"_s) << 3.0 << u"days"_s << u"3 дні"_s;
        QTest::newRow("uk many") << QLocale(u"uk_UA"_s) << 5.0 << u"days"_s << u"5 днів"_s;
        QTest::newRow("counted") << QLocale(u"de_DE"_s) << 12.0 << u"boats"_s << u"12 boats"_s;
    }

    void unitsSpeakTheLanguageOfTheProgram()
    {
        QFETCH(const QLocale, language);
        QFETCH(const double, value);
        QFETCH(const QString, unit);
        QFETCH(const QString, expected);
        Figure figure;
        figure.kind = FigureKind::Dimension;
        figure.value = value;
        figure.unit = unit;
        const QLocale former;
        QLocale::setDefault(language);
        const QString shown = valueText(figure).simplified();
        QLocale::setDefault(former);
        QCOMPARE(shown, expected);
    }

    void namesSayTheirRoles()
    {
        const StoryTable table = makeNameTable(*m_story);
        QCOMPARE(table.rows.size(), m_story->nameGroups.size());
        const auto withRole = std::ranges::count_if(
            table.rows, [](const TableRow &row) { return row.subtitle.contains(u'·'); });
        QVERIFY(withRole > 0);
    }

    void everyVersionOfACardHasOneLine()
    {
        StoryTableModel model;
        StoryTableProxy proxy(&model);
        QuoteCardsModel cards(&proxy, nullptr);
        model.setTable(makeQuoteTable(*m_story));
        std::map<int, std::vector<int>> versions;
        for (int row = 0; row < cards.rowCount(); ++row) {
            const QuoteCardsModel::Line &line = cards.lineAt(row);
            versions[line.card].insert(versions[line.card].end(), line.versions.begin(), line.versions.end());
            QVERIFY(row >= line.first && row < line.first + line.count);
        }
        QCOMPARE(static_cast<int>(versions.size()), proxy.rowCount());
        for (auto &[card, told] : versions) {
            const TableRow &row = proxy.rowAt(card);
            std::vector<int> expected;
            for (int v = 0; v < 5; ++v) {
                if (v != row.base && row.cells.at(static_cast<std::size_t>(v)).mark)
                    expected.push_back(v);
            }
            std::ranges::sort(told);
            QCOMPARE(told, expected);
        }
    }

    void whatIsNotThereStandsLastInACard()
    {
        StoryTableModel model;
        StoryTableProxy proxy(&model);
        QuoteCardsModel cards(&proxy, nullptr);
        model.setTable(makeQuoteTable(*m_story));
        for (int row = 0; row + 1 < cards.rowCount(); ++row) {
            const bool isDropped = cards.cellOf(cards.lineAt(row)).mark == markOf(QuoteStatus::Dropped);
            QVERIFY(!isDropped || cards.lineAt(row + 1).card != cards.lineAt(row).card);
        }
    }

private:
    std::shared_ptr<const Comparison> m_story;
};

QTEST_MAIN(TestStoryTables)
#include "tst_story_tables.moc"

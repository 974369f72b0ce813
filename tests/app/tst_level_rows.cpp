#include "app/views/level_folds.h"
#include "app/views/level_moves.h"
#include "app/views/reading_ribbons.h"
#include "tests/compare/compare_texts.h"

#include <QTest>

using namespace retold;
using namespace Qt::StringLiterals;

namespace {

/// A band of single sentences: by version a number, or none. A moved one is below -1: -2 is sentence 0 moved.
LevelBand bandOf(int fact, const std::vector<int> &sentences)
{
    LevelBand band;
    band.fact = fact;
    band.firstRow = fact;
    for (int v = 0; v < static_cast<int>(sentences.size()); ++v) {
        const int sentence = sentences.at(static_cast<std::size_t>(v));
        LevelCell cell{v, {0, 1}, {}, FactStatus::Dropped, sentence < -1, true};
        if (sentence != -1)
            cell.sentences = {sentence < -1 ? -2 - sentence : sentence};
        band.cells.push_back(cell);
    }
    return band;
}

/// One letter an item: r a row, m the place of a move, F a closed fold with its bands, O an open one.
QString pictureOf(const std::vector<LevelBand> &bands, const std::vector<LevelItem> &items)
{
    QStringList picture;
    for (const LevelItem &item : items) {
        const bool isMove = !item.isFold && !bands.at(static_cast<std::size_t>(item.bands.begin)).fact;
        picture += item.isFold
            ? u"%1%2-%3"_s.arg(item.isOpen ? u"O"_s : u"F"_s).arg(item.bands.begin).arg(item.bands.end)
            : (isMove ? u"m%1"_s : u"r%1"_s).arg(item.bands.begin);
    }
    return picture.join(u' ');
}

FoldWish wishOf(std::size_t facts, const std::vector<bool> &inView)
{
    return {std::vector<bool>(facts, true), inView, {}};
}

RibbonLink linkAt(Relation relation, qreal left, qreal right)
{
    return {relation, 1, 2, left, left + 40, right, right + 40, false};
}

} // namespace

class TestLevelRows final : public QObject {
    Q_OBJECT

private slots:
    void aMovedSentenceLeavesAPlaceInItsOwnText()
    {
        // B tells its second sentence only at the end of A's order.
        const std::vector<LevelBand> bands
            = withMoves({bandOf(0, {0, 0}), bandOf(1, {1, 2}), bandOf(2, {2, 3}), bandOf(3, {3, -3})});
        QCOMPARE(bands.size(), std::size_t(5));
        QVERIFY(!bands[1].fact);
        QCOMPARE(bands[1].moves, (std::vector<MovedEnd>{{1, 0, 1, 4, 0}}));
        QCOMPARE(bands[1].firstRow, 1);
        QCOMPARE(bands[4].fact, std::optional(3));
    }

    void aMoveToTheNextRowLeavesNothing()
    {
        const std::vector<LevelBand> bands
            = withMoves({bandOf(0, {0, 0}), bandOf(1, {1, -3}), bandOf(2, {2, 2})});
        QCOMPARE(bands.size(), std::size_t(3));
    }

    void movesOfSeveralVersionsShareAPlace()
    {
        const std::vector<LevelBand> bands
            = withMoves({bandOf(0, {0, 0, 0}), bandOf(1, {1, 3, 2}), bandOf(2, {2, 4, 3}),
                         bandOf(3, {3, -3, -3}), bandOf(4, {4, -4, -1})});
        QVERIFY(!bands[1].fact);
        QCOMPARE(bands[1].rowCount, 2); // Two of B, one of C.
        QCOMPARE(bands[1].moves.size(), std::size_t(3));
        for (const LevelBand &band : bands) {
            for (const MovedEnd &move : band.moves) {
                const LevelBand &told = bands.at(static_cast<std::size_t>(move.toldBand));
                const LevelCell *cell = cellAt(told, move.version, move.toldRow);
                QVERIFY(cell != nullptr);
                QVERIFY(std::ranges::find(cell->sentences, move.sentence) != cell->sentences.end());
            }
        }
    }

    void folds_data()
    {
        QTest::addColumn<QList<bool>>("inView");
        QTest::addColumn<QList<int>>("hiddenFacts");
        QTest::addColumn<QList<int>>("opened");
        QTest::addColumn<QString>("expected");

        using Flags = QList<bool>;
        using Numbers = QList<int>;
        // Bands: 0 A and B, 1 the place of a move in C, 2 and 3 only C, 4 A and B, 5 only C, 6 A, moved C.
        QTest::newRow("all in view") << Flags{true, true, true} << Numbers{} << Numbers{}
                                     << u"r0 m1 r2 r3 r4 r5 r6"_s;
        QTest::newRow("what is out of view folds, a run and a single row")
            << Flags{true, true, false} << Numbers{} << Numbers{} << u"r0 F2-4 r4 F5-6 r6"_s;
        QTest::newRow("opened") << Flags{true, true, false} << Numbers{} << Numbers{2, 3}
                                << u"r0 O2-4 r2 r3 r4 F5-6 r6"_s;
        QTest::newRow("filtered, with the place of the move")
            << Flags{true, true, true} << Numbers{3, 5} << Numbers{} << u"r0 r2 r3 F4-5 r5 F6-7"_s;
        QTest::newRow("everything filtered")
            << Flags{true, true, true} << Numbers{0, 1, 2, 3, 4, 5} << Numbers{} << u"F0-7"_s;
    }

    void folds()
    {
        QFETCH(const QList<bool>, inView);
        QFETCH(const QList<int>, hiddenFacts);
        QFETCH(const QList<int>, opened);
        std::vector<LevelBand> bands{bandOf(0, {0, 0, -1}),  {},
                                     bandOf(1, {-1, -1, 1}), bandOf(2, {-1, -1, 2}),
                                     bandOf(3, {1, 1, -1}),  bandOf(4, {-1, -1, 3}),
                                     bandOf(5, {2, -1, -2})};
        bands[1].moves = {{2, 0, 0, 6, 0}};
        FoldWish wish = wishOf(6, std::vector<bool>(inView.begin(), inView.end()));
        for (const int fact : hiddenFacts)
            wish.shownFacts.at(static_cast<std::size_t>(fact)) = false;
        wish.opened = std::set<int>(opened.begin(), opened.end());
        QTEST(pictureOf(bands, foldBands(bands, wish)), "expected");
    }

    void everySentenceStandsInOneBandOfARealComparison()
    {
        const Comparison comparison
            = compared({u"The harbour board met on Monday.\nThe ferry will be sold in May.\nMayor Ann Holt "
                        u"called it a mistake.\n"
                        u"The crew of 40 was told by letter.\nA protest is planned at the pier."_s,
                        u"A protest is planned at the pier.\nThe harbour board met on Monday.\nThe ferry "
                        u"will be sold in May.\n"
                        u"The crew of 40 was told by letter.\nTickets stay valid until June."_s});
        const std::vector<LevelBand> bands = withMoves(makeBands(comparison));
        std::map<std::pair<int, int>, int> seen;
        int moves = 0;
        int row = 0;
        for (const LevelBand &band : bands) {
            QCOMPARE(band.firstRow, row);
            row += band.fact ? band.rowCount : 0;
            moves += static_cast<int>(band.moves.size());
            for (const LevelCell &cell : band.cells) {
                for (const int sentence : cell.sentences)
                    ++seen[{cell.version, sentence}];
            }
        }
        QCOMPARE(seen.size(), std::size_t(10));
        QVERIFY(std::ranges::all_of(seen, [](const auto &entry) { return entry.second == 1; }));
        QCOMPARE(moves, 1);
    }

    void ribbons_data()
    {
        QTest::addColumn<int>("relation");
        QTest::addColumn<qreal>("left");
        QTest::addColumn<qreal>("right");
        QTest::addColumn<int>("form"); // -1: none.
        QTest::addColumn<QString>("tag");

        const auto edited = int(Relation::Edited);
        const auto partial = int(Relation::Partial);
        QTest::newRow("level") << edited << 100.0 << 100.0 << int(RibbonForm::Ribbon) << QString();
        QTest::newRow("edited and far apart")
            << edited << 10.0 << 500.0 << int(RibbonForm::Ribbon) << QString();
        QTest::newRow("partial and near") << partial << 100.0 << 150.0 << int(RibbonForm::Line) << QString();
        QTest::newRow("partial and far") << partial << 100.0 << 300.0 << int(RibbonForm::Stub) << QString();
        QTest::newRow("below the page") << edited << 100.0 << 700.0 << -1 << u"left 1 down"_s;
        QTest::newRow("above the page") << edited << 100.0 << -90.0 << -1 << u"left 1 up"_s;
        QTest::newRow("the other way") << edited << 900.0 << 90.0 << -1 << u"right 1 down"_s;
        QTest::newRow("both beyond") << edited << 900.0 << -90.0 << -1 << QString();
        QTest::newRow("half on the page") << edited << 100.0 << 590.0 << int(RibbonForm::Ribbon) << QString();
    }

    void ribbons()
    {
        QFETCH(const int, relation);
        QFETCH(const qreal, left);
        QFETCH(const qreal, right);
        QFETCH(const int, form);
        const RibbonPlan plan = planRibbons({linkAt(static_cast<Relation>(relation), left, right)}, 600);
        QCOMPARE(plan.shapes.empty(), form < 0);
        if (form >= 0)
            QCOMPARE(int(plan.shapes.front().form), form);
        QString tag;
        for (const RibbonTag &found : plan.tags)
            tag = u"%1 %2 %3"_s.arg(found.onLeft ? u"left"_s : u"right"_s)
                      .arg(found.count)
                      .arg(found.upwards ? u"up"_s : u"down"_s);
        QTEST(tag, "tag");
    }

    void tagsCountAndDoNotLieOnEachOther()
    {
        RibbonLink first = linkAt(Relation::Partial, 100, 700);
        RibbonLink second = linkAt(Relation::Partial, 100, 900);
        second.rightSentence = 5;
        RibbonLink other = linkAt(Relation::Edited, 105, 800);
        other.leftSentence = 3;
        const RibbonPlan plan = planRibbons({first, second, other}, 600);
        QCOMPARE(plan.tags.size(), std::size_t(2));
        QCOMPARE(plan.tags[0].count, 2);
        QCOMPARE(plan.tags[0].target, 2);
        QVERIFY(!tagRect(plan.tags[0], 0, 60).intersects(tagRect(plan.tags[1], 0, 60)));
    }

    void aRibbonLeavesAndArrivesLevel()
    {
        const RibbonLink link = linkAt(Relation::Edited, 100, 300);
        const QPainterPath path = ribbonPath(link, 0, 60);
        QCOMPARE(path.boundingRect(), QRectF(0, 100, 60, 240));
        QVERIFY(path.contains(QPointF(1, 120)));
        QVERIFY(path.contains(QPointF(59, 320)));
        QVERIFY(!path.contains(QPointF(1, 300)));
    }
};

QTEST_MAIN(TestLevelRows)
#include "tst_level_rows.moc"

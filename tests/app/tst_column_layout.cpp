#include "app/models/column_state.h"
#include "app/views/level_columns.h"
#include "app/views/linked_scroll.h"
#include "app/views/strip_scale.h"
#include "tests/compare/compare_texts.h"

#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace retold;
using namespace Qt::StringLiterals;

namespace {

using Versions = std::vector<int>;

Comparison ofVersions(int count, std::optional<int> reference = 0)
{
    Comparison comparison;
    for (int i = 0; i < count; ++i)
        comparison.versions.push_back(std::make_shared<AnnotatedVersion>());
    comparison.reference = reference;
    return comparison;
}

ColumnSetup setupOf(int count, bool pinsFirst)
{
    ColumnSetup setup;
    setup.versions.resize(static_cast<std::size_t>(count));
    std::iota(setup.versions.begin(), setup.versions.end(), 0);
    setup.pinsFirst = pinsFirst;
    return setup;
}

QString edges(const std::vector<LevelColumn> &columns)
{
    QStringList result;
    for (const LevelColumn &column : columns)
        result += u"%1+%2%3"_s.arg(column.x).arg(column.width).arg(column.pinned ? u"p"_s : QString());
    return result.join(u' ');
}

QString numbers(const std::vector<qreal> &values)
{
    QStringList result;
    for (const qreal value : values)
        result += QString::number(value);
    return result.join(u' ');
}

} // namespace

class TestColumnLayout final : public QObject {
    Q_OBJECT

private slots:
    void aVersionKeepsItsPlaceWhenOthersComeAndGo()
    {
        Comparison comparison = ofVersions(4);
        ColumnState state;
        state.setComparison(&comparison);
        state.move(3, 1);
        state.setHidden(2, true);
        QCOMPARE(state.order(), (Versions{0, 3, 1, 2}));

        comparison.versions.erase(comparison.versions.begin() + 1);
        comparison.versions.push_back(std::make_shared<AnnotatedVersion>());
        state.setComparison(&comparison);
        QCOMPARE(state.order(), (Versions{0, 2, 1, 3}));
        QVERIFY(state.isHidden(1));
        QCOMPARE(state.shown(), (Versions{0, 2, 3}));
    }

    void theLastColumnCannotBeHidden()
    {
        const Comparison comparison = ofVersions(2);
        ColumnState state;
        state.setComparison(&comparison);
        state.setHidden(0, true);
        const QSignalSpy changes(&state, &ColumnState::changed);
        state.setHidden(1, true);
        QCOMPARE(state.shown(), (Versions{1}));
        QCOMPARE(changes.size(), 0);
    }

    void aStepPassesHiddenColumns()
    {
        const Comparison comparison = ofVersions(4);
        ColumnState state;
        state.setComparison(&comparison);
        state.setHidden(1, true);
        state.step(0, 1);
        QCOMPARE(state.shown(), (Versions{2, 0, 3}));
        state.step(0, -1);
        QCOMPARE(state.shown(), (Versions{0, 2, 3}));
        state.step(0, -1);
        QCOMPARE(state.shown(), (Versions{0, 2, 3}));
    }

    void theReferenceIsPinnedFirstAndReadInTheMiddle()
    {
        const Comparison comparison = ofVersions(4, 2);
        ColumnState state;
        state.setComparison(&comparison);
        QCOMPARE(state.levelColumns().versions, (Versions{2, 0, 1, 3}));
        QVERIFY(state.levelColumns().pinsFirst);
        QCOMPARE(state.readingColumns().versions, (Versions{0, 2, 1, 3}));
        state.setPinsReference(false);
        state.setCentresReference(false);
        QCOMPARE(state.levelColumns().versions, (Versions{0, 1, 2, 3}));
        QVERIFY(!state.levelColumns().pinsFirst);
        QCOMPARE(state.readingColumns().versions, (Versions{0, 1, 2, 3}));
        state.setPinsReference(true);
        state.setHidden(2, true);
        QVERIFY(!state.levelColumns().pinsFirst);
    }

    void columns_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<qreal>("width");
        QTest::addColumn<bool>("pinned");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("stops");

        QTest::newRow("two share the room") << 2 << 840.0 << true << u"40+400p 440+400"_s << u"0"_s;
        QTest::newRow("wide, but not too wide") << 2 << 2000.0 << false << u"40+560 600+560"_s << u"0"_s;
        QTest::newRow("two and a half of four, pinned")
            << 4 << 1040.0 << true << u"40+400p 440+400 840+400 1240+400"_s << u"0 400 600"_s;
        QTest::newRow("two and a half of four, unpinned")
            << 4 << 1040.0 << false << u"40+400 440+400 840+400 1240+400"_s << u"0 400 600"_s;
        QTest::newRow("one and a half where there is little room")
            << 3 << 540.0 << true << u"40+333p 373+334 707+333"_s << u"0 334 500"_s;
    }

    void columns()
    {
        QFETCH(const int, count);
        QFETCH(const qreal, width);
        QFETCH(const bool, pinned);
        const ColumnRoom room{width, 40, 0, 300, 560, 1};
        const auto columns = placeColumns(setupOf(count, pinned), room);
        QTEST(edges(columns), "expected");
        QTEST(numbers(columnStops(columns, room)), "stops");
    }

    void aWidthThatTheReaderSetStays()
    {
        ColumnSetup setup = setupOf(3, false);
        setup.widths = {{1, 500}};
        const ColumnRoom room{1300, 0, 0, 300, 560, 2};
        QCOMPARE(edges(placeColumns(setup, room)), u"0+371 371+1000 1371+372"_s);
    }

    void largerLettersAskForWiderColumns()
    {
        QCOMPARE(leastFor(300, 1, 400), 300.0);
        QCOMPARE(leastFor(300, 0.8, 400), 300.0);
        QCOMPARE(leastFor(300, 1.2, 400), 360.0);
        QCOMPARE(leastFor(300, 2, 400), 400.0);
        QCOMPARE(leastFor(300, 2, 200), 300.0); // A narrow window makes no column narrower.
    }

    void readingShowsOnlyWholeColumns()
    {
        const ColumnRoom room{1000, 20, 90, 280, 460, 1};
        QCOMPARE(edges(placeWholeColumns(setupOf(5, false), room)),
                 u"20+435 545+435 1070+435 1595+435 2120+435"_s);
        QCOMPARE(edges(placeWholeColumns(setupOf(1, false), room)), u"20+460"_s);
    }

    void sidewaysScrollingRestsAtWholeColumns()
    {
        const std::vector<qreal> stops{0, 400, 800};
        QCOMPARE(nearestStop(stops, 190), 0.0);
        QCOMPARE(nearestStop(stops, 210), 400.0);
        QCOMPARE(nextStop(stops, 0, 1), 400.0);
        QCOMPARE(nextStop(stops, 399.9, 1), 800.0);
        QCOMPARE(nextStop(stops, 800, 1), 800.0);
        QCOMPARE(nextStop(stops, 500, -1), 400.0);
        QCOMPARE(nextStop(stops, 0, -1), 0.0);
        const ColumnRoom room{1040, 40, 0, 300, 560, 1};
        const auto columns = placeColumns(setupOf(4, true), room);
        QCOMPARE(stopFor(columns, room, 1, 0), 0.0);
        QCOMPARE(stopFor(columns, room, 2, 0), 400.0);
        QCOMPARE(stopFor(columns, room, 3, 0), 600.0);
        QCOMPARE(stopFor(columns, room, 1, 600), 0.0);
        QCOMPARE(stopFor(columns, room, 0, 400), 400.0); // The pinned one is always in view.
    }

    void textsBeginAndEndTogether()
    {
        const auto anchors = inOrder({{500, 100}, {200, 300}, {600, 700}, {900, 650}}, 1000, 2000);
        QCOMPARE(anchors, (std::vector<ScrollAnchor>{{0, 0}, {200, 300}, {600, 700}, {1000, 2000}}));
        QCOMPARE(linkedHeight(anchors, 200), 300.0);
        QCOMPARE(linkedHeight(anchors, 400), 500.0);
        QCOMPARE(linkedHeight(anchors, 5000), 2000.0);
        QCOMPARE(linkedScroll(anchors, 0, 400), 0.0);
        QCOMPARE(linkedScroll(anchors, 600, 400), 1600.0);
        qreal before = 0;
        for (int scrolled = 0; scrolled <= 600; ++scrolled) {
            const qreal there = linkedScroll(anchors, scrolled, 400);
            QVERIFY(there >= before);
            before = there;
        }
    }

    void theStripFindsTheFactAtAPlace()
    {
        StripScale scale;
        scale.setWidths({1, 0.5, 1, 1}, 20);
        scale.setRoom(10, 350);
        QCOMPARE(scale.xOf(0), 10.0);
        QCOMPARE(scale.xOf(4), 80.0); // No box is wider than 20 while nothing is zoomed.
        scale.zoomAt(10, 1000);
        QVERIFY(scale.xOf(4) > 350);
        for (int fact = 0; fact < scale.count(); ++fact) {
            scale.bringIntoView(fact, fact + 1);
            QCOMPARE(scale.factAt((scale.xOf(fact) + scale.xOf(fact + 1)) / 2), fact);
        }
        scale.zoomAt(100, 1.0 / 1000);
        QCOMPARE(scale.xOf(4), 80.0);
        QCOMPARE(scale.factAt(-50), 0);
        QCOMPARE(scale.factAt(5000), 3);
        StripScale empty;
        QCOMPARE(empty.factAt(5), 0);
    }

    void zoomingKeepsWhatIsUnderThePointer()
    {
        StripScale scale;
        scale.setWidths(std::vector<qreal>(100, 1), 20);
        scale.setRoom(0, 400);
        const int fact = scale.factAt(201);
        for (int step = 0; step < 6; ++step) {
            scale.zoomAt(201, 1.5);
            QCOMPARE(scale.factAt(201), fact);
        }
    }
};

QTEST_GUILESS_MAIN(TestColumnLayout)
#include "tst_column_layout.moc"

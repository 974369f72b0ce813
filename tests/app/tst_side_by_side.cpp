#include "app/views/column_heads.h"
#include "app/views/level_view.h"
#include "app/views/overview_strip.h"
#include "app/views/reading_view.h"
#include "app/views/segment_switch.h"
#include "app/views/side_by_side_page.h"
#include "tests/compare/compare_texts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace retold;
using namespace Qt::StringLiterals;

namespace {

const QString wire = u"The harbour board met on Monday.\nThe ferry will be sold in May.\n"
                     u"Mayor Ann Holt called the sale a mistake.\nThe crew of 40 was told by letter.\n"
                     u"A protest is planned at the old pier.\nTickets stay valid until the end of June."_s;
const QString reordered = u"A protest is planned at the old pier.\nThe harbour board met on Monday.\n"
                          u"The ferry will be sold in May.\nThe crew of 40 was told by letter.\n"
                          u"Tickets stay valid until the end of June."_s;
const QString longer = u"The harbour board met on Monday.\nGulls circled above the empty quay all morning.\n"
                       u"Two cafes at the landing have closed already.\nThe ferry will be sold in May.\n"
                       u"The crew of 40 was told by letter."_s;

std::shared_ptr<const Comparison> story(const QStringList &texts)
{
    return std::make_shared<const Comparison>(compared(texts));
}

void turnWheel(QWidget *widget, QPoint delta, Qt::KeyboardModifiers modifiers = {})
{
    const QPointF middle = widget->rect().center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, delta, Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

/// The page in a window of its own.
struct Shown {
    explicit Shown(const QStringList &texts, QSize size = QSize(1100, 700))
    {
        page.resize(size);
        page.show();
        page.setComparison(story(texts));
        QTest::qWait(0);
        page.grab();
    }

    LevelView &levels() { return page.levelView(); }
    ReadingView &reading() { return page.readingView(); }
    OverviewStrip &strip() { return *page.findChild<OverviewStrip *>(); }
    ColumnHeads &heads() { return *levels().findChild<ColumnHeads *>(); }

    ColumnState columns;
    SideBySidePage page{&columns};
};

/// The column of a version begins here in the view.
qreal leftOf(Shown &shown, int version)
{
    return shown.levels().cellRect(version, 0).left();
}

} // namespace

class TestSideBySide final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp, ColourScheme::Light, 1); }

    void enterLeadsToTheOtherEndOfAMoveAndEscapeBack()
    {
        Shown shown({wire, reordered});
        LevelView &view = shown.levels();
        view.setFocus();
        view.choose(1, 0); // The protest, told first by the second version.
        const LevelChoice before = *view.choice();
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(view.layout().snappedBand().has_value());
        QVERIFY(view.choice()->band < before.band);
        QCOMPARE(view.chosenSentence(), std::make_optional(std::pair(1, 0)));
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!view.layout().snappedBand().has_value());
        QCOMPARE(view.choice(), std::make_optional(before));
    }

    void leavingUndoesTheSnap()
    {
        Shown shown({wire, reordered});
        LevelView &view = shown.levels();
        view.setFocus();
        view.choose(1, 0);
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(view.layout().snappedBand().has_value());
        view.choose(0, 3);
        QVERIFY(!view.layout().snappedBand().has_value());
        QCOMPARE(view.chosenSentence(), std::make_optional(std::pair(0, 3)));
    }

    void choosingWhatTheFilterHidesOpensIt()
    {
        Shown shown({wire, longer});
        StoryFilter filter;
        filter.hiddenFacts = {FactStatus::Added};
        shown.page.setFilter(filter);
        const auto place = *shown.levels().layout().placeOf(1, 1);
        const LevelLayout &layout = shown.levels().layout();
        QVERIFY(layout.item(layout.itemOfBand(place.band)).isFold);
        shown.page.choose(1, 1);
        QVERIFY(!layout.item(layout.itemOfBand(place.band)).isFold);
        QVERIFY(shown.levels().viewport()->rect().intersects(shown.levels().cellRect(1, 1).toRect()));
        // The line of the fold stays, and folds the rows again.
        shown.levels().setFocus();
        QTest::keyClick(&shown.levels(), Qt::Key_Up);
        QVERIFY(shown.levels().choice()->isFold);
        QTest::keyClick(&shown.levels(), Qt::Key_Left);
        QVERIFY(layout.item(layout.itemOfBand(place.band)).isFold);
    }

    void headsAreDraggedToSortTheColumns()
    {
        Shown shown({wire, reordered, longer});
        QVERIFY(leftOf(shown, 1) < leftOf(shown, 2));
        ColumnHeads &heads = shown.heads();
        const int y = heads.height() / 2;
        const QPoint from(int(leftOf(shown, 2)) + 60, y);
        const QPoint to(int(leftOf(shown, 1)) + 60, y);
        QTest::mousePress(&heads, Qt::LeftButton, {}, from);
        QTest::mouseMove(&heads, (from + to) / 2);
        QTest::mouseMove(&heads, to);
        QTest::mouseRelease(&heads, Qt::LeftButton, {}, to);
        QCOMPARE(shown.columns.order(), (std::vector<int>{0, 2, 1}));
        QVERIFY(leftOf(shown, 2) < leftOf(shown, 1));
    }

    void anEdgeIsDraggedToWidenAColumn()
    {
        Shown shown({wire, reordered});
        const QRectF before = shown.levels().cellRect(0, 0);
        ColumnHeads &heads = shown.heads();
        const QPoint edge(int(before.right()), heads.height() / 2);
        QTest::mousePress(&heads, Qt::LeftButton, {}, edge);
        QTest::mouseMove(&heads, edge - QPoint(30, 0));
        QTest::mouseMove(&heads, edge - QPoint(80, 0));
        QTest::mouseRelease(&heads, Qt::LeftButton, {}, edge - QPoint(80, 0));
        QVERIFY(qAbs(shown.levels().cellRect(0, 0).width() - (before.width() - 80)) < 3);
        QTest::mouseDClick(&heads, Qt::LeftButton, {}, edge - QPoint(80, 0));
        QCOMPARE(shown.levels().cellRect(0, 0).width(), before.width());
    }

    void sidewaysScrollingStopsAtWholeColumns()
    {
        Shown shown({wire, reordered, longer, wire, longer}, QSize(900, 600));
        QScrollBar *bar = shown.levels().horizontalScrollBar();
        QVERIFY(bar->maximum() > 0);
        const std::vector<qreal> stops
            = columnStops(shown.levels().layout().columns(), shown.levels().layout().room());
        const auto rests = [&] { return std::ranges::find(stops, qreal(bar->value())) != stops.end(); };
        for (int turn = 0; turn < 5; ++turn) {
            turnWheel(shown.levels().viewport(), QPoint(0, -120), Qt::ShiftModifier);
            QVERIFY(rests());
        }
        QCOMPARE(bar->value(), bar->maximum());
        shown.page.choose(2, 0);
        QVERIFY(rests());
        QVERIFY(leftOf(shown, 2) >= shown.levels().layout().pinnedWidth() - 1);
    }

    /// What is folded depends on the columns in view, and the room for them on whether a scroll bar is needed
    /// for what is not folded.
    void comesToRestAtEveryWidth()
    {
        QStringList alone;
        for (int i = 1; i <= 40; ++i)
            alone.append(u"Boat number %1 left the quay of Wick with a crew of %2."_s.arg(i * 7).arg(i + 2));
        Shown shown({wire, reordered, alone.join(u'\n')}, QSize(1000, 620));
        for (int width = 1000; width > 900; --width) {
            shown.page.resize(width, 620);
            shown.page.grab();
            QVERIFY(shown.levels().layout().columnsWidth() >= shown.levels().viewport()->width() - 1);
        }
    }

    void theStripIsWalkedWithKeys()
    {
        Shown shown({wire, reordered, longer}, QSize(900, 320));
        OverviewStrip &strip = shown.strip();
        const QSignalSpy gone(&strip, &OverviewStrip::factActivated);
        strip.setFocus();
        QTest::keyClick(&strip, Qt::Key_End);
        QCOMPARE(gone.last().first().toInt(), strip.scale().count() - 1);
        QVERIFY(shown.levels().verticalScrollBar()->value() > 0);
        QTest::keyClick(&strip, Qt::Key_Home);
        QCOMPARE(gone.last().first().toInt(), 0);
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(gone.last().first().toInt(), 1);
        QTest::keyClick(&strip, Qt::Key_Return);
        QVERIFY(shown.levels().hasFocus());
    }

    void theWheelZoomsTheStripWithControl()
    {
        Shown shown({wire, reordered});
        OverviewStrip &strip = shown.strip();
        turnWheel(&strip, QPoint(0, 120));
        QCOMPARE(strip.scale().zoom(), 1.0);
        turnWheel(&strip, QPoint(0, 120), Qt::ControlModifier);
        QVERIFY(strip.scale().zoom() > 1);
        turnWheel(&strip, QPoint(0, -120), Qt::ControlModifier);
        QCOMPARE(strip.scale().zoom(), 1.0);
    }

    void searchHitsAreMarkedInTheStrip()
    {
        Shown shown({wire, reordered});
        const QImage before = shown.strip().grab().toImage();
        shown.page.setHits({{0, {0, 3}, 0}});
        QVERIFY(shown.strip().grab().toImage() != before);
        shown.page.setHits({});
        QCOMPARE(shown.strip().grab().toImage(), before);
    }

    void twentyLanesLeaveRoomForTheTexts()
    {
        QStringList texts;
        for (int i = 0; i < 20; ++i)
            texts.append(i % 2 == 0 ? wire : longer);
        Shown shown(texts);
        QVERIFY(shown.strip().height() < 190);
        QVERIFY(shown.levels().viewport()->height() > 380);
    }

    void readingKeepsWhatIsChosenAndTheFocus()
    {
        Shown shown({wire, reordered, longer});
        shown.levels().setFocus();
        shown.page.choose(1, 3);
        shown.page.setReading(true);
        QVERIFY(shown.reading().hasFocus());
        QCOMPARE(shown.reading().chosenSentence(), std::make_optional(std::pair(1, 3)));
        QTest::keyClick(&shown.reading(), Qt::Key_Down);
        QCOMPARE(shown.reading().chosenSentence(), std::make_optional(std::pair(1, 4)));
        shown.page.setReading(false);
        QCOMPARE(shown.levels().chosenSentence(), std::make_optional(std::pair(1, 4)));
    }

    void arrowsGoFromLayoutToLayout()
    {
        Shown shown({wire, longer});
        const auto segments = shown.page.findChild<SegmentSwitch *>()->findChildren<QAbstractButton *>();
        segments.front()->setFocus();
        QTest::keyClick(segments.front(), Qt::Key_Right);
        QVERIFY(shown.page.isReading());
        QTest::keyClick(segments.back(), Qt::Key_Left);
        QVERIFY(!shown.page.isReading());
    }

    void arrowsFollowTheRibbons()
    {
        Shown shown({wire, reordered});
        shown.columns.setCentresReference(false);
        shown.page.setReading(true);
        shown.reading().setFocus();
        shown.reading().choose(0, 4);
        QTest::keyClick(&shown.reading(), Qt::Key_Right);
        QCOMPARE(shown.reading().chosenSentence(), std::make_optional(std::pair(1, 0)));
        QTest::keyClick(&shown.reading(), Qt::Key_Left);
        QCOMPARE(shown.reading().chosenSentence(), std::make_optional(std::pair(0, 4)));
    }

    void ribbonsJoinWhatTheNeighbourTells()
    {
        Shown shown({wire, longer});
        shown.page.setReading(true);
        shown.page.grab();
        const RibbonPlan &plan = shown.reading().ribbonsAfter(0);
        QCOMPARE(plan.shapes.size(), std::size_t(3));
        for (const RibbonShape &shape : plan.shapes)
            QVERIFY(shape.link.leftBottom > shape.link.leftTop);
    }

    void textsScrollTogetherUntilToldNotTo()
    {
        QStringList many;
        for (int i = 0; i < 12; ++i)
            many.append(wire.split(u'\n').join(u" Number %1 of the series. "_s.arg(i))
                        + u" Part %1."_s.arg(i));
        const QString text = many.join(u'\n');
        Shown shown({text, text}, QSize(900, 400));
        shown.page.setReading(true);
        QScrollBar *bar = shown.reading().verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum() / 2);
        const qreal together = shown.reading().scrolled(1);
        QVERIFY(together > 0);
        shown.page.setScrollsTogether(false);
        bar->setValue(0);
        QCOMPARE(shown.reading().scrolled(0), 0.0);
        QCOMPARE(shown.reading().scrolled(1), together);
        shown.page.setScrollsTogether(true);
        QCOMPARE(shown.reading().scrolled(1), 0.0);
    }

    void theReferenceStaysBesideEachTextThatIsRead_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("from left to right") << false;
        QTest::newRow("from right to left") << true;
    }

    void theReferenceStaysBesideEachTextThatIsRead()
    {
        QFETCH(const bool, mirrored);
        Shown shown({wire, reordered, longer, wire, longer}, QSize(900, 600));
        shown.page.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        shown.page.setReading(true);
        QTest::qWait(0);
        ReadingView &reading = shown.reading();
        for (const int version : {3, 1, 4, 2}) {
            shown.page.choose(version, 1);
            shown.page.grab();
            const QRectF own = reading.sentenceRect(version, 0);
            const QRectF reference = reading.sentenceRect(0, 0);
            const QRectF page = QRectF(reading.viewport()->rect()).adjusted(-1, -1e4, 1, 1e4);
            QVERIFY(page.contains(own) && page.contains(reference));
            QVERIFY(mirrored ? own.right() < reference.left() : own.left() > reference.right());
            QVERIFY(!reading.ribbonsAfter(0).shapes.empty());
        }
        // The text behind the pinned one does not answer to the pointer.
        shown.page.choose(0, 0);
        QTest::mouseClick(reading.viewport(), Qt::LeftButton, {},
                          reading.sentenceRect(0, 1).center().toPoint());
        QCOMPARE(reading.chosenSentence(), std::make_optional(std::pair(0, 1)));
        shown.columns.setPinsReference(false);
        shown.page.choose(4, 0);
        shown.page.choose(3, 0);
        shown.page.grab();
        QVERIFY(!QRectF(reading.viewport()->rect()).contains(reading.sentenceRect(0, 0)));
    }

    /// By each means of scrolling, with texts of very unlike length: level at what is told, at either end
    /// together; and each by itself once told so.
    void everyMeansOfScrollingTakesTheOthersAlong_data()
    {
        QTest::addColumn<QString>("means");
        QTest::addColumn<bool>("together");
        for (const bool together : {true, false}) {
            for (const QString &means : {u"wheel"_s, u"scroll bar"_s, u"keys"_s, u"page keys"_s})
                QTest::addRow("%s, %s", qPrintable(means), together ? "together" : "alone")
                    << means << together;
        }
    }

    void everyMeansOfScrollingTakesTheOthersAlong()
    {
        QFETCH(const QString, means);
        QFETCH(const bool, together);
        QStringList brief;
        QStringList full;
        for (int i = 1; i <= 30; ++i) {
            const QString fact
                = u"Boat number %1 left the quay of Wick with a crew of %2."_s.arg(i * 7).arg(i + 2);
            brief.append(fact);
            full.append(fact);
            full.append(
                u"Its skipper, the %1th to sign, waved to the gulls above pier %2 for long."_s.arg(i + 30)
                    .arg(i + 60));
        }
        Shown shown({brief.join(u'\n'), full.join(u'\n'), brief.first(20).join(u'\n')}, QSize(1200, 500));
        shown.page.setReading(true);
        shown.page.setScrollsTogether(together);
        ReadingView &reading = shown.reading();
        shown.page.choose(1, 0);
        reading.setFocus();
        const auto step = [&] {
            if (means == u"wheel"_s)
                turnWheel(reading.viewport(), QPoint(0, -360));
            else if (means == u"scroll bar"_s)
                reading.verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
            else
                QTest::keyClick(&reading, means == u"keys"_s ? Qt::Key_Down : Qt::Key_PageDown);
        };
        for (int i = 0; i < 70; ++i)
            step();
        const int lead = means == u"wheel"_s ? shown.columns.readingColumns().versions.at(1) : 1;
        QVERIFY(reading.scrolled(lead) > 100);
        for (int version = 0; version < 3; ++version) {
            if (version != lead)
                QCOMPARE(reading.scrolled(version) > 0, together);
        }
    }

    void aMirroredWindowBeginsAtTheRight()
    {
        Shown shown({wire, reordered});
        const qreal left = leftOf(shown, 0);
        QVERIFY(left < leftOf(shown, 1));
        shown.page.setLayoutDirection(Qt::RightToLeft);
        QTest::qWait(0);
        QVERIFY(leftOf(shown, 0) > leftOf(shown, 1));
        shown.levels().setFocus();
        shown.page.choose(0, 0);
        QTest::keyClick(&shown.levels(), Qt::Key_Left);
        QCOMPARE(shown.levels().choice()->version, 1);
        QTest::mouseClick(shown.levels().viewport(), Qt::LeftButton, {},
                          shown.levels().cellRect(0, 1).center().toPoint());
        QCOMPARE(shown.levels().chosenSentence(), std::make_optional(std::pair(0, 1)));
    }
};

QTEST_MAIN(TestSideBySide)
#include "tst_side_by_side.moc"

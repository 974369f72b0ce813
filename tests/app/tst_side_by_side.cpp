#include "app/models/unlinked_texts.h"
#include "app/views/fact_chips.h"
#include "app/views/segment_switch.h"
#include "tests/app/shown_page.h"

#include <QAbstractButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace retold;
using namespace retold::test;

namespace {

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

    /// While texts of unequal length wait to be compared, none has dropped what a longer one tells.
    void nothingIsCountedBeforeTheComparison()
    {
        const QStringList texts{wire, u"A bridge opens."_s};
        const std::array versions{0, 1};
        const auto counted = [&versions](const Comparison &comparison) {
            return std::ranges::count_if(factChips(&comparison, versions, {}),
                                         [](const ClassChip &chip) { return chip.count > 0; });
        };
        QCOMPARE(counted(unlinkedTexts(versionsOf(texts))), 0);
        QVERIFY(counted(compared(texts)) > 0);
    }

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

    /// A long sentence in a column out of view leaves no blank below the short ones that are read.
    void aRowIsAsHighAsWhatIsSeen()
    {
        QStringList lines;
        QStringList told;
        for (int i = 1; i <= 30; ++i) {
            lines.append(u"Boat number %1 left the quay of Wick with a crew of %2."_s.arg(i * 7).arg(i + 2));
            told.append(lines.last().chopped(1)
                        + u", and the harbour board, which had met twice that week behind closed doors, said "
                          "that nobody on the pier had asked it for leave to sail in such a wind."_s);
        }
        const QString brief = lines.join(u'\n');
        Shown shown({brief, brief, brief, brief, told.join(u'\n')}, QSize(1100, 620));
        LevelView &view = shown.levels();
        view.choose(0, 12);
        shown.page.grab();
        const qreal low = view.cellRect(0, 12).height();
        QCOMPARE(low, view.cellRect(0, 11).height());
        const qreal before = view.cellRect(0, 12).top();
        QVERIFY(before > 100 && view.verticalScrollBar()->value() > 0);
        // The last column comes into view: its rows need more, and what is read stays where it is.
        QScrollBar *bar = view.horizontalScrollBar();
        bar->setValue(bar->maximum());
        shown.page.grab();
        QVERIFY(view.cellRect(4, 12).height() > 2 * low);
        QVERIFY(qAbs(view.cellRect(0, 12).top() - before) <= 1);
        bar->setValue(0);
        shown.page.grab();
        QCOMPARE(view.cellRect(0, 12).height(), low);
        QVERIFY(qAbs(view.cellRect(0, 12).top() - before) <= 1);
    }

    /// Half a column more is whole as far as it goes down.
    void whatIsHalfSeenIsNotCutBelow()
    {
        const QString tail
            = u", as the board of the harbour said in a long letter to all of its members, who "
              "had asked for it since the spring of the year before."_s;
        const QString brief = u"The ferry was sold in May.\nThe crew of 40 was told by letter."_s;
        const QString longest
            = u"The ferry was sold in May%1\nThe crew of 40 was told by letter."_s.arg(tail);
        Shown shown({brief, brief, brief, longest, brief});
        const LevelLayout &layout = shown.levels().layout();
        const LevelColumn *half = layout.columnOf(3);
        const qreal width = shown.levels().viewport()->width();
        QVERIFY(half->x < width && half->x + half->width > width);
        QVERIFY(shown.levels().cellRect(3, 0).height() > 2 * shown.levels().cellRect(3, 1).height());
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

    void theStripFillsAWideWindow()
    {
        QStringList lines;
        for (int i = 0; i < 30; ++i)
            lines.append(u"Boat number %1 left the quay of Wick with %2 nets."_s.arg(i * 7).arg(i + 2));
        Shown shown({lines.join(u'\n'), lines.join(u'\n')}, QSize(2400, 700));
        const StripScale &scale = shown.strip().scale();
        QVERIFY(scale.xOf(scale.count()) > shown.strip().width() - 30);
        QVERIFY(scale.xOf(scale.count()) <= shown.strip().width());
    }

    /// One filter for the list and for the texts: by severity and by kind.
    void whatTheChipsHideDoesNotMarkTheTexts()
    {
        Shown shown({u"The harbour board will sell the ferry in May, the mayor said."_s,
                     u"The harbour board will not sell the ferry in May, the mayor said."_s});
        const auto &findings = shown.levels().layout().comparison()->findings;
        QCOMPARE(findings.size(), std::size_t(1));
        const auto marks = [&] { return shown.levels().layout().marks().at(1, 0); };
        QCOMPARE(marks().severities, std::vector{findings.front().severity});
        QVERIFY(!marks().findingMarks.empty());
        const QImage marked = shown.levels().grab().toImage();
        StoryFilter filter;
        filter.hiddenSeverities.insert(findings.front().severity);
        shown.page.setFilter(filter);
        QVERIFY(marks().severities.empty() && marks().findingMarks.empty());
        QVERIFY(shown.levels().grab().toImage() != marked);
        filter.hiddenSeverities.erase(findings.front().severity);
        filter.hiddenKinds = {findings.front().kind};
        shown.page.setFilter(filter);
        QVERIFY(marks().severities.empty() && marks().findingMarks.empty());
        shown.page.setFilter({});
        QCOMPARE(shown.levels().grab().toImage(), marked);
    }

    void aFigureRingedTwiceTakesTheRoomOfOne()
    {
        const TextMark ring{{5, 7}, MarkStyle::RingSame, {}};
        const TextMark other{{5, 7}, MarkStyle::RingReformatted, {}};
        const auto endOf = [](std::vector<TextMark> marks) {
            MarkedText text(u"Some 40 boats left."_s, std::move(marks), TextRole::Sentence);
            text.layOut(400);
            return text.endOfText();
        };
        QVERIFY(endOf({ring}).x() > endOf({}).x());
        QCOMPARE(endOf({ring, other, ring}), endOf({ring}));
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

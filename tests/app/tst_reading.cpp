#include "tests/app/shown_page.h"

#include <QScrollBar>

using namespace retold;
using namespace retold::test;

namespace {

/// Two versions of a hundred sentences in paragraphs of one to four.
std::shared_ptr<const Comparison> longStory()
{
    Version version;
    for (int i = 1; i <= 100; ++i) {
        version.text += u"Boat number %1 left the quay with a crew of %2 sailors"_s.arg(i * 7).arg(i + 2);
        for (int more = 0; more < i % 4; ++more)
            version.text += u", and the gulls above pier %1 rose as one when it hooted"_s.arg(i + more * 100);
        version.text += i % 7 % 3 == 0 ? u".\n\n"_s : u". "_s;
    }
    const auto annotated = std::make_shared<const AnnotatedVersion>(annotate(version));
    Q_ASSERT(annotated->sentences.size() == 100);
    return std::make_shared<const Comparison>(*compareVersions({annotated, annotated}));
}

} // namespace

class TestReading final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp, ColourScheme::Light, 1); }

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

    /// As paragraphs come into view their true heights take the place of estimates, above as below.
    void whatIsReadMovesByTheScrollAlone()
    {
        Shown shown(longStory(), QSize(900, 500));
        shown.page.setReading(true);
        ReadingView &reading = shown.reading();
        shown.page.choose(0, 90);
        shown.page.grab();
        QScrollBar *bar = reading.verticalScrollBar();
        for (int step = 0; step < 60; ++step) {
            const int sentence = reading.chosenSentence()->second - step / 2;
            const qreal before = reading.sentenceRect(0, sentence).top();
            bar->setValue(bar->value() - 33);
            QCOMPARE(reading.sentenceRect(0, sentence).top(), before + 33);
            shown.page.grab();
            QCOMPARE(reading.sentenceRect(0, sentence).top(), before + 33);
        }
    }

    void estimatesComeNearTheText()
    {
        Shown shown(longStory());
        ReadingColumn column(shown.reading().rows(), 0, 400, {});
        const qreal estimated = column.height();
        QVERIFY(column.layOut(0, 1e6).has_value());
        QVERIFY(qAbs(estimated - column.height()) < column.height() * 0.12);
    }

    void whatStandsInViewAloneIsLaidOut()
    {
        Shown shown(longStory());
        ReadingColumn column(shown.reading().rows(), 0, 400, {});
        QVERIFY(column.layOut(2000, 2500).has_value());
        QVERIFY(!column.layOut(2000, 2500).has_value());
        QVERIFY(column.layOut(4000, 4500).has_value());
        qreal bottom = 0;
        for (int sentence = 0; sentence < 100; ++sentence) {
            QVERIFY(column.spanOf(sentence)->top >= bottom);
            QVERIFY(column.spanOf(sentence)->bottom > column.spanOf(sentence)->top);
            bottom = column.spanOf(sentence)->bottom;
        }
        QVERIFY(bottom < column.height());
    }

    void aFilterLeavesTheReaderInHisPlace()
    {
        Shown shown(longStory(), QSize(900, 500));
        shown.page.setReading(true);
        shown.page.choose(0, 70);
        shown.page.grab();
        const QRectF before = shown.reading().sentenceRect(0, 70);
        StoryFilter filter;
        filter.hiddenFacts = {FactStatus::Added};
        shown.page.setFilter(filter);
        shown.page.grab();
        QCOMPARE(shown.reading().sentenceRect(0, 70), before);
        shown.page.resize(700, 500);
        shown.page.grab();
        QVERIFY(shown.reading().viewport()->rect().contains(
            shown.reading().sentenceRect(0, 70).center().toPoint()));
    }

    void aJumpGlidesToWhereItWouldLandAtOnce_data()
    {
        QTest::addColumn<bool>("reads");
        QTest::newRow("level rows") << false;
        QTest::newRow("reading") << true;
    }

    void aJumpGlidesToWhereItWouldLandAtOnce()
    {
        QFETCH(const bool, reads);
        const auto chooseAndLook = [reads](bool glides) {
            Shown shown(longStory(), QSize(900, 500));
            shown.page.setReading(reads);
            QApplication::setEffectEnabled(Qt::UI_General, glides);
            shown.page.choose(1, 90);
            const auto top = [&] {
                return reads ? shown.reading().sentenceRect(1, 90).top()
                             : shown.levels().cellRect(1, 90).top();
            };
            const qreal most = shown.page.height() * 2.0; // Of a long way only the end is shown.
            const bool isOnItsWay = top() > shown.page.height() && top() < most;
            for (int frame = 0; frame < 20; ++frame) {
                QTest::qWait(20);
                shown.page.grab();
            }
            QApplication::setEffectEnabled(Qt::UI_General, false);
            return std::pair(top(), isOnItsWay);
        };
        const auto [rest, cameFromBelow] = chooseAndLook(true);
        QVERIFY(cameFromBelow);
        QCOMPARE(std::pair(rest, false), chooseAndLook(false));
    }
};

QTEST_MAIN(TestReading)
#include "tst_reading.moc"

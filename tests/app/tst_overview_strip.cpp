#include "app/views/hit_counts.h"
#include "app/views/share_bar.h"
#include "tests/app/drawn_words.h"
#include "tests/app/shown_page.h"

#include <QPainter>

#include <random>

using namespace retold;
using namespace retold::test;

namespace {

/// As many versions as wanted, each with changes, additions and gaps of its own.
Shown manyVersions(int count)
{
    QStringList texts;
    for (int v = 0; v < count; ++v) {
        QStringList lines;
        for (int i = 0; i < 14; ++i) {
            if ((i + v) % 7 == 3)
                continue;
            lines.append(u"Boat number %1 left the quay of Wick with %2 nets and the crew of %3."_s.arg(i * 7)
                             .arg((i + v) % 5 == 1 ? i + 3 : i + 2)
                             .arg(v % 3 == 0 ? u"Ann Roe"_s : u"Ben Holt"_s));
        }
        lines.insert(v % lines.size(), u"Gulls of street %1 circled above."_s.arg(v * 11));
        texts.append(lines.join(u'\n'));
    }
    return Shown(texts);
}

/// Whether a row of pixels has nothing but the ground, a hairline at most, and the frame's two sides.
bool isEmpty(const QImage &picture, qreal y, IndexRange without)
{
    const int row = qFloor(y);
    for (int x = 0; x < picture.width(); ++x) {
        const bool isFrame = x > without.begin - 6 && x < without.end + 6;
        if (!isFrame && picture.pixelColor(x, row) != tokens().panel
            && picture.pixelColor(x, row) != tokens().hairline)
            return false;
    }
    return true;
}

} // namespace

/// However many lanes the strip has, findings, lanes and search hits stand apart.
class TestOverviewStrip final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp, ColourScheme::Light, 1); }

    void nothingReachesIntoAnotherBand_data()
    {
        QTest::addColumn<int>("versions");
        for (const int versions : {2, 5, 12, 20, 24, 40})
            QTest::addRow("%d versions", versions) << versions;
    }

    void nothingReachesIntoAnotherBand()
    {
        QFETCH(const int, versions);
        Shown shown = manyVersions(versions);
        OverviewStrip &strip = shown.strip();
        const Comparison &comparison = *shown.levels().layout().comparison();
        QVERIFY(!comparison.findings.empty());
        std::vector<Place> hits;
        for (int s = 0; s < 10; ++s)
            hits.push_back({versions - 1, {}, s});
        strip.setHits(hits, hits.at(4));
        strip.setFactsInView({4, 6});
        const QImage picture = strip.grab().toImage();
        const StripLanes lanes(versions, strip.window()->height() < 860);
        QCOMPARE(strip.height(), qRound(lanes.height()));
        const IndexRange frame{qFloor(strip.scale().xOf(4)), qCeil(strip.scale().xOf(6))};

        QVERIFY(lanes.middleOfFindings() + 4.5 < lanes.frameTop());
        QVERIFY(lanes.frameBottom() < lanes.tipOfHits());
        QVERIFY(isEmpty(picture, lanes.frameTop() - 2.5, {}));
        QVERIFY(!isEmpty(picture, lanes.middleOfFindings(), {}));
        QVERIFY(isEmpty(picture, lanes.tipOfHits() - 1, {}));
        QVERIFY(!isEmpty(picture, lanes.tipOfHits() + 4, {}));
        const int lettersEnd = 38;
        for (int lane = 0; lane < versions; ++lane) {
            const QImage texts = picture.copy(lettersEnd, 0, picture.width() - lettersEnd, picture.height());
            const IndexRange there{frame.begin - lettersEnd, frame.end - lettersEnd};
            QVERIFY(!isEmpty(texts, lanes.top(lane) + lanes.boxHeight() - 1, there));
            if (lanes.areTight())
                QVERIFY(isEmpty(texts, lanes.top(lane) + lanes.boxHeight(), there));
        }
    }

    void lanesLeaveRoomForTheTexts_data()
    {
        QTest::addColumn<int>("lanes");
        QTest::addColumn<int>("most");
        QTest::newRow("five") << 5 << 95;
        QTest::newRow("twenty") << 20 << 155;
        QTest::newRow("fifty") << 50 << 180;
    }

    void lanesLeaveRoomForTheTexts()
    {
        QFETCH(const int, lanes);
        QFETCH(const int, most);
        const StripLanes strip(lanes, false);
        QVERIFY(strip.height() <= most);
        QVERIFY(strip.boxHeight() >= 2);
        // A letter has the height of nine pixels to itself, beside or above the next.
        QVERIFY(strip.letterStep() * strip.pitch() * (strip.areTight() && strip.letterStep() == 1 ? 2 : 1)
                >= 9);
    }

    /// The search counts its hits by version, as many as have room, and says how many more there are.
    void countsOfHitsSayHowManyMore()
    {
        HitCounts counts;
        counts.setCounts(std::vector<int>(20, 7), 0);
        counts.resize(counts.sizeHint());
        QCOMPARE(counts.shown(), std::size_t(20));
        for (const int width : {600, 300, 90}) {
            counts.resize(width, counts.sizeHint().height());
            const std::size_t shown = counts.shown();
            QVERIFY(shown < 20 && (shown > 0 || width < 100));
            QStringList words;
            const DrawnWords drawn(counts);
            for (const auto &each : drawn.words())
                words << each.text;
            QVERIFY2(words.last().contains(u"+%1"_s.arg(20 - shown)), qPrintable(words.join(u' ')));
        }
        QVERIFY(counts.accessibleName().contains(u"T: 7"_s));
    }

    void marksStandApartAndTheWorstStays()
    {
        std::mt19937 random(7);
        for (int run = 0; run < 50; ++run) {
            std::vector<StripMark> marks;
            for (int i = 0; i < 60; ++i)
                marks.push_back({i, qreal(random() % 400), random() % 2 == 0 ? 9.0 : 6.0, int(random() % 2)});
            const std::vector<StripMark> kept = withoutOverlaps(marks);
            for (std::size_t a = 0; a < kept.size(); ++a) {
                for (std::size_t b = a + 1; b < kept.size(); ++b)
                    QVERIFY(qAbs(kept[a].x - kept[b].x) >= (kept[a].width + kept[b].width) / 2);
            }
            for (const StripMark &mark : marks) {
                QVERIFY(std::ranges::any_of(kept, [&mark](const StripMark &other) {
                    return other.rank <= mark.rank && qAbs(other.x - mark.x) < 9;
                }));
            }
        }
    }

    /// Each class has its own look also in a lane of four pixels.
    void classesStayApartInThinLanes()
    {
        const auto painted = [](FactStatus status) {
            QImage picture(20, 4, QImage::Format_RGB32);
            picture.fill(tokens().panel);
            QPainter painter(&picture);
            paintClassBox(painter, status, QRectF(0, 0, 20, 4));
            painter.end();
            picture.convertTo(QImage::Format_Mono, Qt::ThresholdDither | Qt::AvoidDither);
            return picture;
        };
        const std::array filled{FactStatus::Identical, FactStatus::Edited, FactStatus::Paraphrased,
                                FactStatus::Partial, FactStatus::Added};
        for (std::size_t a = 0; a < filled.size(); ++a) {
            for (std::size_t b = a + 1; b < filled.size(); ++b)
                QVERIFY2(painted(filled[a]) != painted(filled[b]), qPrintable(u"%1 %2"_s.arg(a).arg(b)));
        }
    }
};

QTEST_MAIN(TestOverviewStrip)
#include "tst_overview_strip.moc"

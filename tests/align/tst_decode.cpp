#include "core/align/decode.h"

#include <QTest>

using namespace retold;
using namespace Qt::StringLiterals;

namespace {

ScoredPair pairOf(int left, int right, double probability)
{
    ScoredPair pair;
    pair.place = {left, right};
    pair.probability = probability;
    return pair;
}

/// "0+1=2 3=4" for the links of sentences 0 and 1 with 2, and of 3 with 4.
QString picture(const std::vector<PlacedLink> &links)
{
    const auto side = [](const std::vector<int> &places) {
        QStringList numbers;
        for (const int place : places)
            numbers.append(QString::number(place));
        return numbers.join(u'+');
    };
    QStringList parts;
    for (const PlacedLink &link : links)
        parts.append(side(link.left) + u'=' + side(link.right));
    return parts.join(u' ');
}

} // namespace

class TestDecode : public QObject {
    Q_OBJECT

private slots:
    void makesTheSmallestGroups_data();
    void makesTheSmallestGroups();
    void pinsOverruleTheScore();
    void headlinesNeedMore();
    void repeatedHeadlineIsAlone();
    void contradictionsNeedMore_data();
    void contradictionsNeedMore();
    void draftsNeedMore_data();
    void draftsNeedMore();
    void farMovesBetweenDraftsNeedEvidence_data();
    void farMovesBetweenDraftsNeedEvidence();
    void farMovesBetweenDraftsTakeNothingAway();
    void betweenDraftsOnlyWhatIsToldJoins_data();
    void betweenDraftsOnlyWhatIsToldJoins();
    void onlyLinksAreRivals();
    void scoresAreMeans();
};

void TestDecode::makesTheSmallestGroups_data()
{
    QTest::addColumn<QList<std::pair<int, int>>>("likely");
    QTest::addColumn<QString>("links");

    using Places = QList<std::pair<int, int>>;
    QTest::newRow("none") << Places{} << u""_s;
    QTest::newRow("one to one") << Places{{0, 0}, {1, 1}} << u"0=0 1=1"_s;
    QTest::newRow("crossing") << Places{{0, 1}, {1, 0}} << u"0=1 1=0"_s;
    QTest::newRow("one to two") << Places{{0, 0}, {0, 1}} << u"0=0+1"_s;
    QTest::newRow("two to one") << Places{{0, 0}, {1, 0}} << u"0+1=0"_s;
    QTest::newRow("two to two") << Places{{0, 0}, {0, 1}, {1, 0}, {1, 1}} << u"0+1=0+1"_s;
    QTest::newRow("told again far away") << Places{{0, 0}, {0, 9}} << u"0=0 0=9"_s;
    QTest::newRow("half of a group") << Places{{0, 0}, {1, 0}, {1, 1}} << u"0=0 1=0+1"_s;
}

void TestDecode::makesTheSmallestGroups()
{
    using Places = QList<std::pair<int, int>>;
    QFETCH(Places, likely);
    QFETCH(QString, links);
    std::vector<ScoredPair> pairs;
    for (const auto &[left, right] : likely)
        pairs.push_back(pairOf(left, right, 0.9));
    pairs.push_back(pairOf(20, 20, 0.1));
    QCOMPARE(picture(decodeLinks(pairs, {})), links);
}

void TestDecode::pinsOverruleTheScore()
{
    const std::vector<ScoredPair> pairs{pairOf(0, 0, 0.99), pairOf(1, 1, 0.01)};
    const std::vector<PlacedLink> links = decodeLinks(pairs, {{{1, 1}}, {{0, 0}}});
    QCOMPARE(picture(links), u"1=1"_s);
    QVERIFY(links.front().isPinned);
    QCOMPARE(links.front().score, 1.0);
}

/// A headline that both have word for word is told by that, and not by the lead as well.
void TestDecode::repeatedHeadlineIsAlone()
{
    std::vector<ScoredPair> pairs{pairOf(0, 0, 0.95), pairOf(0, 1, 0.8), pairOf(1, 1, 0.9)};
    at(pairs[0].measures, Measure::NotBody) = 2;
    at(pairs[1].measures, Measure::NotBody) = 1;
    QCOMPARE(picture(decodeLinks(pairs, {})), u"0=0+1 1=1"_s);

    at(pairs[0].measures, Measure::GramCosine) = 1;
    QCOMPARE(picture(decodeLinks(pairs, {})), u"0=0 1=1"_s);
}

void TestDecode::headlinesNeedMore()
{
    std::vector<ScoredPair> pairs{pairOf(0, 0, 0.45), pairOf(1, 1, 0.45), pairOf(2, 2, 0.55)};
    at(pairs[0].measures, Measure::NotBody) = 1;
    at(pairs[2].measures, Measure::NotBody) = 2;
    QCOMPARE(picture(decodeLinks(pairs, {})), u"1=1 2=2"_s);
}

void TestDecode::contradictionsNeedMore_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<float>("value");
    QTest::addColumn<QString>("links");

    QTest::newRow("the same speaker") << Measure::Speaker << 1.F << u"0=0 1=1"_s;
    QTest::newRow("another speaker") << Measure::Speaker << -1.F << u"1=1"_s;
    QTest::newRow("other names") << Measure::NameConflict << 1.F << u"1=1"_s;
    QTest::newRow("other figures") << Measure::FigureConflict << 1.F << u"1=1"_s;
}

void TestDecode::contradictionsNeedMore()
{
    QFETCH(Measure, measure);
    QFETCH(float, value);
    QFETCH(QString, links);
    std::vector<ScoredPair> pairs{pairOf(0, 0, 0.45), pairOf(1, 1, 0.55)};
    for (ScoredPair &pair : pairs)
        at(pair.measures, measure) = value;
    QCOMPARE(picture(decodeLinks(pairs, {})), links);
}

void TestDecode::draftsNeedMore_data()
{
    QTest::addColumn<Kinship>("kinship");
    QTest::addColumn<QString>("links");

    QTest::newRow("reports of their own") << Kinship::Retelling << u"0=0 1=1 2=2"_s;
    QTest::newRow("drafts") << Kinship::Draft << u"0=0 2=2"_s;
    QTest::newRow("drafts in another language") << Kinship::DraftWithoutBackground << u"0=0 1=1 2=2"_s;
}

void TestDecode::draftsNeedMore()
{
    QFETCH(Kinship, kinship);
    QFETCH(QString, links);
    std::vector<ScoredPair> pairs{pairOf(0, 0, 0.99), pairOf(1, 1, 0.7), pairOf(2, 2, 0.8)};
    QCOMPARE(picture(decodeLinks(pairs, {}, kinship)), links);
    at(pairs[1].measures, Measure::GramCosine) = 0.95F; // Word for word: the same everywhere.
    QCOMPARE(picture(decodeLinks(pairs, {}, kinship)), u"0=0 1=1 2=2"_s);
    at(pairs[1].measures, Measure::GramCosine) = 0;
    at(pairs[1].measures, Measure::NotBody) = 2; // Headlines have a threshold of their own.
    QCOMPARE(picture(decodeLinks(pairs, {}, kinship)), u"0=0 1=1 2=2"_s);
}

void TestDecode::farMovesBetweenDraftsNeedEvidence_data()
{
    QTest::addColumn<int>("to");
    QTest::addColumn<double>("probability");
    QTest::addColumn<float>("firstLook");
    QTest::addColumn<Kinship>("kinship");
    QTest::addColumn<bool>("isLinked");

    QTest::newRow("in its place") << 5 << 0.8 << 0.5F << Kinship::Draft << true;
    QTest::newRow("swapped with its neighbour") << 4 << 0.8 << 0.5F << Kinship::Draft << true;
    QTest::newRow("far, likely") << 1 << 0.8 << 0.5F << Kinship::Draft << true;
    QTest::newRow("far, less likely") << 1 << 0.7 << 0.5F << Kinship::Draft << false;
    QTest::newRow("far, less likely, word for word") << 1 << 0.7 << 0.99F << Kinship::Draft << true;
    QTest::newRow("far, in another language") << 1 << 0.7 << 0.5F << Kinship::DraftWithoutBackground << false;
    QTest::newRow("far, between reports") << 1 << 0.7 << 0.5F << Kinship::Retelling << true;
}

void TestDecode::farMovesBetweenDraftsNeedEvidence()
{
    QFETCH(int, to);
    QFETCH(double, probability);
    QFETCH(float, firstLook);
    QFETCH(Kinship, kinship);
    QFETCH(bool, isLinked);
    constexpr int mover = 5; // Of six sentences; the others keep their order around it.
    std::vector<ScoredPair> pairs;
    for (int left = 0; left < mover; ++left)
        pairs.push_back(pairOf(left, left < to ? left : left + 1, 0.99));
    pairs.push_back(pairOf(mover, to, probability));
    at(pairs.back().measures, Measure::FirstLook) = firstLook;
    const std::vector<PlacedLink> links = decodeLinks(pairs, {}, kinship);
    QCOMPARE(links.size(), std::size_t(isLinked ? 6 : 5));
    const std::vector<PlacedLink> pinned = decodeLinks(pairs, {{{mover, to}}, {}}, kinship);
    QCOMPARE(pinned.size(), std::size_t(6));
}

void TestDecode::farMovesBetweenDraftsTakeNothingAway()
{
    // Sentence 5 is told beside its likelier counterpart already; what it repeats far away is no second one.
    std::vector<ScoredPair> pairs;
    for (int place = 0; place <= 5; ++place)
        pairs.push_back(pairOf(place, place, 0.99));
    ScoredPair repeated = pairOf(5, 0, 0.9);
    at(repeated.measures, Measure::WordCoverLonger) = 1;
    at(repeated.measures, Measure::WordCoverShorter) = 1;
    pairs.push_back(repeated);
    std::ranges::sort(pairs, {}, &ScoredPair::place);
    QCOMPARE(picture(decodeLinks(pairs, {}, Kinship::Draft)), u"0=0 1=1 2=2 3=3 4=4 5=5"_s);
}

void TestDecode::betweenDraftsOnlyWhatIsToldJoins_data()
{
    QTest::addColumn<Kinship>("kinship");
    QTest::addColumn<float>("told");
    QTest::addColumn<double>("probability");
    QTest::addColumn<bool>("isLinked");

    QTest::newRow("mostly told") << Kinship::Draft << 0.7F << 0.85 << true;
    QTest::newRow("mostly new") << Kinship::Draft << 0.4F << 0.85 << false;
    QTest::newRow("mostly new, another language") << Kinship::DraftWithoutBackground << 0.4F << 0.85 << false;
    QTest::newRow("mostly new, between reports") << Kinship::Retelling << 0.4F << 0.85 << true;
    QTest::newRow("mostly told, less likely") << Kinship::Draft << 0.7F << 0.6 << false;
    QTest::newRow("wholly told, less likely") << Kinship::Draft << 1.F << 0.6 << true;
}

void TestDecode::betweenDraftsOnlyWhatIsToldJoins()
{
    QFETCH(Kinship, kinship);
    QFETCH(float, told);
    QFETCH(double, probability);
    QFETCH(bool, isLinked);
    // Of the longer version, the second sentence joins; then of the shorter one.
    std::vector<ScoredPair> pairs{pairOf(0, 0, 0.95), pairOf(1, 0, probability)};
    at(pairs[1].measures, Measure::WordCoverLonger) = told;
    QCOMPARE(picture(decodeLinks(pairs, {}, kinship)), isLinked ? u"0+1=0"_s : u"0=0"_s);
    pairs = {pairOf(0, 0, 0.95), pairOf(0, 1, probability)};
    at(pairs[1].measures, Measure::WordCoverShorter) = told;
    QCOMPARE(picture(decodeLinks(pairs, {}, kinship)), isLinked ? u"0=0+1"_s : u"0=0"_s);
}

void TestDecode::onlyLinksAreRivals()
{
    // Sentence 0 is like both, but joins neither 1's counterpart nor takes it away.
    const std::vector<ScoredPair> pairs{pairOf(0, 0, 0.95), pairOf(0, 1, 0.9), pairOf(1, 1, 0.85)};
    QCOMPARE(picture(decodeLinks(pairs, {}, Kinship::Draft)), u"0=0 1=1"_s);
}

void TestDecode::scoresAreMeans()
{
    const std::vector<PlacedLink> links = decodeLinks({pairOf(0, 0, 0.9), pairOf(0, 1, 0.7)}, {});
    QCOMPARE(links.size(), std::size_t(1));
    QCOMPARE(links.front().score, 0.8);
}

QTEST_APPLESS_MAIN(TestDecode)
#include "tst_decode.moc"

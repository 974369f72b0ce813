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

void TestDecode::headlinesNeedMore()
{
    std::vector<ScoredPair> pairs{pairOf(0, 0, 0.45), pairOf(1, 1, 0.45), pairOf(2, 2, 0.55)};
    at(pairs[0].measures, Measure::NotBody) = 1;
    at(pairs[2].measures, Measure::NotBody) = 2;
    QCOMPARE(picture(decodeLinks(pairs, {})), u"1=1 2=2"_s);
}

void TestDecode::scoresAreMeans()
{
    const std::vector<PlacedLink> links = decodeLinks({pairOf(0, 0, 0.9), pairOf(0, 1, 0.7)}, {});
    QCOMPARE(links.size(), std::size_t(1));
    QCOMPARE(links.front().score, 0.8);
}

QTEST_APPLESS_MAIN(TestDecode)
#include "tst_decode.moc"

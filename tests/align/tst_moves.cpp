#include "core/align/moves.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace retold;
using namespace Qt::StringLiterals;

namespace {

/// One letter an item.
std::vector<int> itemsOf(const QString &letters)
{
    std::vector<int> items;
    for (const QChar letter : letters)
        items.push_back(letter.unicode());
    return items;
}

/// Length of the longest rising run of places, by the plain quadratic programme.
std::size_t longestPlainly(const std::vector<int> &places)
{
    std::vector<std::size_t> longest(places.size(), 1);
    for (std::size_t i = 0; i < places.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (places[j] < places[i])
                longest[i] = std::max(longest[i], longest[j] + 1);
    return places.empty() ? 0 : *std::max_element(longest.begin(), longest.end());
}

/// A link of one sentence each, between the first two versions.
Link linkOf(int left, int right)
{
    Link link;
    link.left = {0, {left}};
    link.right = {1, {right}};
    return link;
}

} // namespace

class TestMoves : public QObject {
    Q_OBJECT

private slots:
    void findsTheLongestCommonOrder_data();
    void findsTheLongestCommonOrder();
    void agreesWithThePlainProgramme();
    void marksWhatIsOutOfOrder();
};

void TestMoves::findsTheLongestCommonOrder_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("common");

    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("all in order") << u"abc"_s << u"abc"_s << u"abc"_s;
    QTest::newRow("last comes first") << u"abcd"_s << u"dabc"_s << u"abc"_s;
    QTest::newRow("first comes last") << u"abcd"_s << u"bcda"_s << u"bcd"_s;
    QTest::newRow("in two parts") << u"abcdef"_s << u"bcaefd"_s << u"bcef"_s;
}

void TestMoves::findsTheLongestCommonOrder()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, common);
    QCOMPARE(longestCommonOrder(itemsOf(left), itemsOf(right)), itemsOf(common));
}

void TestMoves::agreesWithThePlainProgramme()
{
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        std::vector<int> left(random() % 40);
        std::iota(left.begin(), left.end(), 0);
        std::vector<int> right = left;
        for (std::size_t swaps = random() % 12; swaps > 0 && !right.empty(); --swaps)
            std::swap(right[random() % right.size()], right[random() % right.size()]);
        const std::vector<int> common = longestCommonOrder(left, right);
        QVERIFY(std::is_sorted(common.begin(), common.end()));
        QCOMPARE(common.size(), longestPlainly(right));
    }
}

void TestMoves::marksWhatIsOutOfOrder()
{
    std::vector<Link> links{linkOf(0, 3), linkOf(1, 0), linkOf(2, 1), linkOf(3, 2)};
    const std::vector<Row> rows{{{{0}, {3}}}, {{{1}, {0}}}, {{{2}, {1}}}, {{{3}, {2}}}};
    markMoves(links, rows);
    QVERIFY(links[0].moved);
    QVERIFY(!links[1].moved && !links[2].moved && !links[3].moved);
}

QTEST_APPLESS_MAIN(TestMoves)
#include "tst_moves.moc"

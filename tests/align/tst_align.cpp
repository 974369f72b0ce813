#include "core/align/align.h"
#include "core/align/alignment_memory.h"
#include "tests/align/stories.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace retold;
using namespace Qt::StringLiterals;

namespace {

/// Five tellings of one invented story, which share some sentences, recast others, and swap their order.
const QList<QStringList> story{
    {u"The harbour bridge at Tilling will close for eleven weeks from Monday."_s,
     u"Engineers found cracks in three of its forty steel cables last month."_s,
     u"\"We cannot wait until the winter storms arrive,\" said Ada Quill, the county surveyor."_s,
     u"Ferries will carry commuters across the river free of charge."_s,
     u"The repair is expected to cost £4.2 million."_s},
    {u"Commuters in Tilling get free ferries across the river while the harbour bridge is shut."_s,
     u"It closes on Monday, for eleven weeks."_s,
     u"County surveyor Ada Quill said the work could not wait until winter storms arrive."_s,
     u"Shopkeepers near the quay fear for their trade."_s},
    {u"Cracks were found last month in three steel cables of the harbour bridge at Tilling."_s,
     u"Repairs will cost about £4.2 million and take eleven weeks."_s,
     u"The mayor refused to answer questions on Friday."_s},
    {u"The harbour bridge at Tilling will close for eleven weeks from Monday."_s,
     u"Engineers found cracks in three of its forty steel cables last month."_s,
     u"Shopkeepers near the quay said they feared for their trade."_s},
    {u"A circus has come to Lower Wick with two camels."_s},
};

std::vector<VersionPtr> storyVersions()
{
    std::vector<VersionPtr> versions;
    for (const QStringList &sentences : story)
        versions.push_back(test::versionOf(sentences));
    return versions;
}

/// What links hold and rows join, by the versions' first numbers, in an order of its own.
struct Picture {
    std::vector<std::pair<SentenceGroup, SentenceGroup>> links;
    std::vector<std::vector<std::vector<int>>> rows;

    bool operator==(const Picture &) const = default;
};

/// `order[i]` is the first number of the version that was loaded as number i.
Picture pictureOf(const Alignment &alignment, const std::vector<int> &order)
{
    Picture picture;
    for (const Link &link : alignment.links) {
        SentenceGroup left{order[std::size_t(link.left.version)], link.left.sentences};
        SentenceGroup right{order[std::size_t(link.right.version)], link.right.sentences};
        if (right < left)
            std::swap(left, right);
        picture.links.emplace_back(left, right);
    }
    for (const Row &row : alignment.rows) {
        std::vector<std::vector<int>> cells(order.size());
        for (std::size_t v = 0; v < order.size(); ++v)
            cells[std::size_t(order[v])] = row.sentences[v];
        picture.rows.push_back(cells);
    }
    std::sort(picture.links.begin(), picture.links.end());
    std::sort(picture.rows.begin(), picture.rows.end());
    return picture;
}

bool isLinked(const Alignment &alignment, int leftVersion, int left, int rightVersion, int right)
{
    return std::any_of(alignment.links.begin(), alignment.links.end(), [&](const Link &link) {
        return link.left.version == leftVersion && link.right.version == rightVersion
            && std::count(link.left.sentences.begin(), link.left.sentences.end(), left) == 1
            && std::count(link.right.sentences.begin(), link.right.sentences.end(), right) == 1;
    });
}

} // namespace

class TestAlign : public QObject {
    Q_OBJECT

private slots:
    void linksWhatIsToldAgain();
    void everySentenceStandsInOneRow();
    void dependsNeitherOnLoadOrderNorOnReference();
    void respectsPins();
    void remembersWithoutChangingTheResult();
    void remembersOnlyWhatStillHolds();
    void saysWhy();
    void stopsWhenCancelled();
    void survives_data();
    void survives();
};

void TestAlign::linksWhatIsToldAgain()
{
    const Result<Alignment> alignment = alignVersions(storyVersions(), {0, {}});
    QVERIFY(isLinked(*alignment, 0, 0, 3, 0));
    QVERIFY(isLinked(*alignment, 0, 1, 2, 0));
    QVERIFY(isLinked(*alignment, 0, 2, 1, 2));
    QVERIFY(isLinked(*alignment, 0, 3, 1, 0));
    QVERIFY(isLinked(*alignment, 1, 3, 3, 2));
    for (const Link &link : alignment->links)
        QVERIFY(link.left.version != 4 && link.right.version != 4);
}

void TestAlign::everySentenceStandsInOneRow()
{
    const std::vector<VersionPtr> versions = storyVersions();
    const Result<Alignment> alignment = alignVersions(versions, {});
    for (std::size_t v = 0; v < versions.size(); ++v) {
        std::vector<int> seen;
        for (const Row &row : alignment->rows)
            seen.insert(seen.end(), row.sentences[v].begin(), row.sentences[v].end());
        std::sort(seen.begin(), seen.end());
        std::vector<int> all(versions[v]->sentences.size());
        std::iota(all.begin(), all.end(), 0);
        QCOMPARE(seen, all);
    }
}

void TestAlign::dependsNeitherOnLoadOrderNorOnReference()
{
    const std::vector<VersionPtr> versions = storyVersions();
    std::vector<int> order(versions.size());
    std::iota(order.begin(), order.end(), 0);
    const Picture first = pictureOf(*alignVersions(versions, {}), order);
    int reference = 0;
    while (std::next_permutation(order.begin(), order.end())) {
        std::vector<VersionPtr> permuted;
        for (const int v : order)
            permuted.push_back(versions[std::size_t(v)]);
        const Result<Alignment> alignment = alignVersions(permuted, {reference, {}});
        QCOMPARE(pictureOf(*alignment, order), first);
        reference = (reference + 1) % int(versions.size());
    }
}

void TestAlign::respectsPins()
{
    const std::vector<Pin> pins{{0, 4, 1, 3, true}, {3, 0, 0, 0, false}};
    const Result<Alignment> alignment = alignVersions(storyVersions(), {0, pins});
    QVERIFY(isLinked(*alignment, 0, 4, 1, 3));
    QVERIFY(!isLinked(*alignment, 0, 0, 3, 0));
    for (const Row &row : alignment->rows) {
        QVERIFY(!(row.sentences[0] == std::vector{0} && row.sentences[3] == std::vector{0}));
        if (row.sentences[0] == std::vector{4})
            QCOMPARE(row.sentences[1], std::vector{3});
    }
}

void TestAlign::remembersWithoutChangingTheResult()
{
    std::vector<VersionPtr> versions = storyVersions();
    const Result<Alignment> first = alignVersions(versions, {0, {}});
    versions[1] = test::versionOf({story[1][0], u"It closes on Tuesday, for twelve weeks."_s});
    std::rotate(versions.begin(), versions.begin() + 2, versions.end());
    const Result<Alignment> fresh = alignVersions(versions, {1, {}});
    const Result<Alignment> remembered = alignVersions(versions, {1, {}, first->memory});
    QCOMPARE(*remembered, *fresh);
    for (std::size_t v = 0; v < versions.size(); ++v) {
        const bool isNew = !first->memory->terms.contains(versions[v]);
        QCOMPARE(isNew, v == 4);
        const bool isTakenOver
            = !isNew && remembered->memory->terms.at(versions[v]) == first->memory->terms.at(versions[v]);
        QCOMPARE(isTakenOver, !isNew);
    }
    for (const auto &[pair, links] : first->memory->pairs) {
        const auto now = remembered->memory->pairs.find(pair);
        if (now != remembered->memory->pairs.end())
            QCOMPARE(now->second, links);
    }
}

void TestAlign::remembersOnlyWhatStillHolds()
{
    const std::vector<VersionPtr> versions = storyVersions();
    const Result<Alignment> unpinned = alignVersions(versions, {0, {}});
    const std::vector<Pin> pins{{0, 4, 1, 3, true}, {3, 0, 0, 0, false}};
    const Result<Alignment> pinned = alignVersions(versions, {0, pins, unpinned->memory});
    QCOMPARE(*pinned, *alignVersions(versions, {0, pins}));
    QCOMPARE(*alignVersions(versions, {0, {}, pinned->memory}), *unpinned);
}

void TestAlign::saysWhy()
{
    const Result<Alignment> alignment = alignVersions(storyVersions(), {0, {}});
    for (const Link &link : alignment->links) {
        QVERIFY(!link.evidence.empty());
        QVERIFY(std::is_sorted(
            link.evidence.begin(), link.evidence.end(),
            [](const Evidence &a, const Evidence &b) { return std::abs(a.weight) > std::abs(b.weight); }));
    }
}

void TestAlign::stopsWhenCancelled()
{
    std::stop_source source;
    source.request_stop();
    const Result<Alignment> alignment
        = alignVersions(storyVersions(), {}, {source.get_token(), [](int, int) {}});
    QVERIFY(!alignment);
    QCOMPARE(alignment.error().code, ErrorCode::Cancelled);
}

void TestAlign::survives_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << u""_s;
    QTest::newRow("one letter") << u"a"_s;
    QTest::newRow("punctuation") << u"…\n!\n?"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u" word"_s;
    QTest::newRow("control characters") << u"a\x01 b\x7f c"_s;
    QTest::newRow("no spaces") << QString(200'000, u'x');
    QTest::newRow("one sentence of many words") << u"word other "_s.repeated(50'000);
    QTest::newRow("one sentence many times") << u"The same again.\n"_s.repeated(2'000);
}

void TestAlign::survives()
{
    QFETCH(QString, text);
    const VersionPtr strange = test::versionOf({text});
    const VersionPtr plain = test::versionOf(story[0]);
    const Result<Alignment> alignment = alignVersions(std::vector{strange, plain, strange}, {});
    QVERIFY(alignment.has_value());
}

QTEST_APPLESS_MAIN(TestAlign)
#include "tst_align.moc"

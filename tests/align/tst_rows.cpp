#include "core/align/rows.h"
#include "tests/align/stories.h"

#include <QTest>

using namespace retold;
using namespace Qt::StringLiterals;

namespace {

/// Versions of so many sentences each; what they say does not matter to rows.
std::vector<VersionPtr> versionsOf(const std::vector<int> &sentenceCounts)
{
    std::vector<VersionPtr> versions;
    for (const int count : sentenceCounts) {
        auto version = std::make_shared<AnnotatedVersion>();
        version->sentences.resize(static_cast<std::size_t>(count));
        versions.push_back(std::move(version));
    }
    return versions;
}

Link linkOf(SentenceGroup left, SentenceGroup right, double score)
{
    Link link;
    link.left = std::move(left);
    link.right = std::move(right);
    link.score = score;
    return link;
}

/// A line a row, a cell a version: "0|1|-".
QStringList picture(const std::vector<Row> &rows)
{
    QStringList lines;
    for (const Row &row : rows) {
        QStringList cells;
        for (const std::vector<int> &sentences : row.sentences) {
            QStringList numbers;
            for (const int sentence : sentences)
                numbers.append(QString::number(sentence));
            cells.append(numbers.isEmpty() ? u"-"_s : numbers.join(u'+'));
        }
        lines.append(cells.join(u'|'));
    }
    return lines;
}

} // namespace

class TestRows : public QObject {
    Q_OBJECT

private slots:
    void strongerEvidenceWins();
    void linkedGroupsStandTogether();
    void aChainWithoutAgreementBreaks();
    void pinsApartPart();
    void standsInReadingOrderOfTheReference();
};

void TestRows::strongerEvidenceWins()
{
    const std::vector<VersionPtr> versions = versionsOf({2, 1, 2});
    const std::vector<Link> links{linkOf({0, {0}}, {1, {0}}, 0.9), linkOf({0, {0}}, {2, {0}}, 0.6),
                                  linkOf({1, {0}}, {2, {0}}, 0.7), linkOf({0, {1}}, {2, {0}}, 0.3),
                                  linkOf({0, {1}}, {2, {1}}, 0.8)};
    std::vector<Row> rows = joinRows(versions, links, {}, {0, 1, 2});
    sortRows(rows, versions, 0);
    QCOMPARE(picture(rows), QStringList({u"0|0|0"_s, u"1|-|1"_s}));
}

void TestRows::linkedGroupsStandTogether()
{
    const std::vector<VersionPtr> versions = versionsOf({2, 1});
    std::vector<Row> rows = joinRows(versions, {linkOf({0, {0, 1}}, {1, {0}}, 0.9)}, {}, {0, 1});
    QCOMPARE(picture(rows), QStringList({u"0+1|0"_s}));
    rows = joinRows(versions, {linkOf({0, {0}}, {1, {0}}, 0.9), linkOf({0, {1}}, {1, {0}}, 0.8)}, {}, {0, 1});
    sortRows(rows, versions, 0);
    QCOMPARE(picture(rows), QStringList({u"0|0"_s, u"1|-"_s}));
}

void TestRows::aChainWithoutAgreementBreaks()
{
    // 0–1–2–3, each linked with the next alone: the ends have nothing in common.
    const std::vector<VersionPtr> versions = versionsOf({1, 1, 1, 1});
    const std::vector<Link> links{linkOf({0, {0}}, {1, {0}}, 0.9), linkOf({1, {0}}, {2, {0}}, 0.5),
                                  linkOf({2, {0}}, {3, {0}}, 0.9)};
    std::vector<Row> rows = joinRows(versions, links, {}, {0, 1, 2, 3});
    sortRows(rows, versions, 0);
    QCOMPARE(picture(rows), QStringList({u"-|-|0|0"_s, u"0|0|-|-"_s}));
}

void TestRows::pinsApartPart()
{
    const std::vector<VersionPtr> versions = versionsOf({1, 1, 1});
    const std::vector<Link> links{linkOf({0, {0}}, {1, {0}}, 0.9), linkOf({1, {0}}, {2, {0}}, 0.8)};
    std::vector<Row> rows = joinRows(versions, links, {{2, 0, 0, 0, false}}, {0, 1, 2});
    sortRows(rows, versions, 0);
    QCOMPARE(picture(rows), QStringList({u"-|-|0"_s, u"0|0|-"_s}));
}

void TestRows::standsInReadingOrderOfTheReference()
{
    const std::vector<VersionPtr> versions = versionsOf({3, 3});
    const std::vector<Link> links{linkOf({0, {0}}, {1, {2}}, 0.9), linkOf({0, {2}}, {1, {0}}, 0.9)};
    std::vector<Row> rows = joinRows(versions, links, {}, {0, 1});
    sortRows(rows, versions, 0);
    QCOMPARE(picture(rows), QStringList({u"0|2"_s, u"1|-"_s, u"2|0"_s, u"-|1"_s}));
    sortRows(rows, versions, 1);
    QCOMPARE(picture(rows), QStringList({u"2|0"_s, u"-|1"_s, u"0|2"_s, u"1|-"_s}));
}

QTEST_APPLESS_MAIN(TestRows)
#include "tst_rows.moc"

#include "core/align/likeness.h"
#include "tests/align/stories.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace retold;
using namespace Qt::StringLiterals;

namespace {

/// A sentence of so many words out of a few, so that they meet often.
QStringList inventWords(std::size_t count, std::mt19937 &random)
{
    static const QStringList words{u"ferry"_s, u"the"_s,    u"quay"_s,   u"of"_s,
                                   u"storm"_s, u"bridge"_s, u"Tilling"_s};
    QStringList sentence;
    for (std::size_t i = 0; i < count; ++i)
        sentence.append(words.at(static_cast<qsizetype>(random() % 7)));
    return sentence;
}

struct Plain {
    int run = 0;
    int common = 0;
};

/// Longest common substring and subsequence by the textbook's tables.
Plain comparePlainly(const QStringList &left, const QStringList &right)
{
    const auto columns = static_cast<std::size_t>(right.size()) + 1;
    std::vector<std::vector<int>> runs(static_cast<std::size_t>(left.size()) + 1, std::vector<int>(columns));
    std::vector<std::vector<int>> commons = runs;
    Plain result;
    for (std::size_t i = 1; i < runs.size(); ++i) {
        for (std::size_t j = 1; j < columns; ++j) {
            const bool isSame
                = left.at(static_cast<qsizetype>(i - 1)) == right.at(static_cast<qsizetype>(j - 1));
            runs[i][j] = isSame ? runs[i - 1][j - 1] + 1 : 0;
            commons[i][j]
                = isSame ? commons[i - 1][j - 1] + 1 : std::max(commons[i - 1][j], commons[i][j - 1]);
            result.run = std::max(result.run, runs[i][j]);
        }
    }
    result.common = commons.back().back();
    return result;
}

} // namespace

class TestLikeness : public QObject {
    Q_OBJECT

private slots:
    void orderAgreesWithThePlainProgramme();
    void doesNotDependOnWhatWasMeasuredBefore();
};

void TestLikeness::orderAgreesWithThePlainProgramme()
{
    std::mt19937 random(3);
    for (int round = 0; round < 300; ++round) {
        const QStringList left = inventWords(1 + random() % 48, random);
        const QStringList right = inventWords(1 + random() % std::size_t(left.size()), random);
        const VersionTerms longer = collectTerms(*test::versionOf({left.join(u' ')}));
        const VersionTerms shorter = collectTerms(*test::versionOf({right.join(u' ')}));
        const PairTerms pair = joinTerms(longer, shorter);
        const Measures measures = PairMeter(pair).measure({0, 0});
        const Plain plain = comparePlainly(left, right);
        const auto words = static_cast<float>(right.size());
        QCOMPARE(static_cast<int>(std::lround(at(measures, Measure::RunCover) * words)), plain.run);
        QCOMPARE(static_cast<int>(std::lround(at(measures, Measure::OrderCover) * words)), plain.common);
    }
}

void TestLikeness::doesNotDependOnWhatWasMeasuredBefore()
{
    const VersionTerms longer
        = collectTerms(*test::versionOf({u"The ferry left the quay at Tilling before the storm."_s,
                                         u"\"We saw the bridge close,\" said Ada Quill of 40 drivers."_s}));
    const VersionTerms shorter = collectTerms(*test::versionOf(
        {u"Ada Quill saw the bridge close."_s, u"The storm kept 40 drivers on the quay."_s}));
    const PairTerms pair = joinTerms(longer, shorter);
    PairMeter meter(pair);
    for (const Candidate &candidate : {Candidate{0, 0}, {0, 1}, {1, 0}, {1, 1}, {0, 1}})
        QCOMPARE(meter.measure(candidate), PairMeter(pair).measure(candidate));
}

QTEST_APPLESS_MAIN(TestLikeness)
#include "tst_likeness.moc"

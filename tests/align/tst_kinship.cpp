#include "core/align/kinship.h"
#include "tests/align/stories.h"

#include <QTest>

using namespace retold;
using namespace Qt::StringLiterals;

class TestKinship : public QObject {
    Q_OBJECT

private slots:
    void tellsDraftsFromReports_data();
    void tellsDraftsFromReports();
    void countsWhatIsCrossed();
    void tellsSharesThatArePossible();
    void asksTheTreesOfTheKinship();
};

void TestKinship::tellsDraftsFromReports_data()
{
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<QStringList>("right");
    QTest::addColumn<QString>("language");
    QTest::addColumn<Kinship>("kinship");

    const QStringList essay{
        u"A lighthouse needs a keeper."_s, u"Lamps that nobody watches go out in storms."_s,
        u"Brinholm lost two trawlers in one winter."_s, u"The council should hire a keeper again."_s};
    const QStringList next{
        u"A lighthouse needs a keeper."_s, u"Lamps that nobody watches will go out in any storm."_s,
        u"Brinholm lost two trawlers in one single winter."_s, u"So hire somebody, whatever it costs."_s};
    const QStringList touched{u"Every lighthouse needs a keeper."_s,
                              u"Lamps that nobody watches will go out in any storm."_s,
                              u"Brinholm lost two trawlers in one single winter."_s,
                              u"The council should therefore hire a keeper again."_s};
    const QStringList reordered{next[2], next[1], next[0], next[3]};
    const QStringList report{u"Brinholm council was urged on Friday to hire a lighthouse keeper."_s,
                             u"Two trawlers sank off the island last winter."_s,
                             u"An automatic lamp had failed in a storm, fishermen say."_s};
    const QStringList quoting{u"Fishermen of Brinholm want somebody to look after the light."_s,
                              u"A lighthouse needs a keeper."_s,
                              u"They have never forgiven the automatic one, which failed in a gale."_s,
                              u"Two boats were wrecked that night."_s};
    const QStringList german{u"Ein Leuchtturm braucht einen Wärter."_s, u"Die Lampe fiel im Sturm aus."_s,
                             u"Zwei Kutter sanken vor der Insel."_s};
    QTest::newRow("a draft and the next") << essay << next << u"en"_s << Kinship::Draft;
    QTest::newRow("a draft with all sentences touched") << essay << touched << u"en"_s << Kinship::Draft;
    QTest::newRow("told in another order") << essay << reordered << u"en"_s << Kinship::Retelling;
    QTest::newRow("a draft and a report") << essay << report << u"en"_s << Kinship::Report;
    QTest::newRow("a report that quotes word for word") << essay << quoting << u"en"_s << Kinship::Report;
    QTest::newRow("a language without word frequencies")
        << german << QStringList{german[0], u"Die Lampe fiel nachts im Sturm aus."_s} << u"de"_s
        << Kinship::DraftWithoutBackground;
    QTest::newRow("nothing") << essay << QStringList{} << u"en"_s << Kinship::Report;
}

void TestKinship::tellsDraftsFromReports()
{
    QFETCH(QStringList, left);
    QFETCH(QStringList, right);
    QFETCH(QString, language);
    const VersionTerms ours = collectTerms(*test::versionOf(left, language));
    const VersionTerms theirs = collectTerms(*test::versionOf(right, language));
    const PairTerms pair = joinTerms(ours, theirs);
    QTEST(scoreCandidates(pair, findCandidates(pair), LikenessModel::standard()).kinship, "kinship");
}

void TestKinship::countsWhatIsCrossed()
{
    std::vector<ScoredPair> pairs(5);
    const std::vector<Candidate> places{{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 4}};
    const std::vector<double> probabilities{0.9, 0.9, 0.3, 0.9, 0.9};
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        pairs[i].place = places[i];
        pairs[i].probability = probabilities[i];
    }
    QCOMPARE(countCrossed(pairs), (std::vector<int>{0, 0, 2, 0, 0}));
}

void TestKinship::tellsSharesThatArePossible()
{
    const LikenessModel &model = LikenessModel::standard();
    for (const Kinship kinship :
         {Kinship::Report, Kinship::Retelling, Kinship::Draft, Kinship::DraftWithoutBackground}) {
        QCOMPARE(model.calibrated(0, kinship), 0.0);
        QCOMPARE(model.calibrated(1, kinship), 1.0);
        double before = 0;
        for (double probability = 0.01; probability < 1; probability += 0.01) {
            const double share = model.calibrated(probability, kinship);
            QVERIFY(share > before && share < 1);
            before = share;
        }
    }
}

void TestKinship::asksTheTreesOfTheKinship()
{
    const LikenessModel model("trees others\nbias -1\n"
                              "trees retellings\nbias 0\ntree\nsplit first-look 0.5\nleaf 0 3\nleaf 2 1\n");
    Measures measures{};
    at(measures, Measure::FirstLook) = 0.7F;
    QVERIFY(model.probability(measures, Kinship::Retelling) > 0.8);
    for (const Kinship kinship : {Kinship::Report, Kinship::Draft, Kinship::DraftWithoutBackground})
        QVERIFY(model.probability(measures, kinship) < 0.3);
    QCOMPARE(model.shares(measures, Kinship::Report), MeasureShares{});
}

QTEST_APPLESS_MAIN(TestKinship)
#include "tst_kinship.moc"

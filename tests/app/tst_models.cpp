#include "app/models/findings_model.h"
#include "app/models/versions_model.h"
#include "tests/app/compared_texts.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace retold;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The rows of the model that are findings, by their place in the comparison.
std::vector<int> findingsIn(const FindingsModel &model)
{
    std::vector<int> findings;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QVariant finding = model.index(row).data(FindingsModel::FindingRole);
        if (finding.isValid())
            findings.push_back(finding.toInt());
    }
    return findings;
}

StoryFilter everything()
{
    StoryFilter filter;
    filter.hiddenSeverities.clear();
    return filter;
}

StoryFilter nothing()
{
    StoryFilter filter;
    filter.hiddenSeverities = {Severity::Critical, Severity::Major, Severity::Minor, Severity::Style};
    return filter;
}

} // namespace

class TestModels final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_comparison = test::compared(test::twoVersions());
        QVERIFY(!m_comparison->findings.empty());
    }

    void findingsKeepTheRulesOfModels()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(m_comparison);
        model.setFilter(everything());
        model.setFilter(nothing());
        model.setComparison(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void versionsKeepTheRulesOfModels()
    {
        VersionsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(m_comparison);
        QCOMPARE(model.rowCount(), 2);
        model.setComparison(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void everyFindingIsARowOnce()
    {
        FindingsModel model;
        model.setComparison(m_comparison);
        model.setFilter(everything());
        std::vector<int> expected(m_comparison->findings.size());
        std::iota(expected.begin(), expected.end(), 0);
        std::vector<int> found = findingsIn(model);
        std::sort(found.begin(), found.end());
        QCOMPARE(found, expected);
        QCOMPARE(model.findingCount(), static_cast<int>(expected.size()));
    }

    void severitiesComeWorstFirstEachUnderItsHead()
    {
        FindingsModel model;
        model.setComparison(m_comparison);
        model.setFilter(everything());
        int last = -1;
        int under = -1; // The severity of the head above.
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            const int severity = index.data(FindingsModel::SeverityRole).toInt();
            QVERIFY(severity >= last);
            last = severity;
            const bool isHead = !index.data(FindingsModel::FindingRole).isValid();
            QCOMPARE(index.flags().testFlag(Qt::ItemIsSelectable), !isHead);
            if (isHead) {
                under = severity;
                QCOMPARE(index.data(FindingsModel::CountRole).toInt(),
                         m_comparison->countOf(static_cast<Severity>(severity)));
            }
            QCOMPARE(severity, under);
        }
    }

    void theNeighbourGoesRoundAndIsNeverAHead()
    {
        FindingsModel model;
        model.setComparison(m_comparison);
        const int count = model.findingCount();
        std::optional<int> row;
        for (int step = 1; step <= count; ++step) {
            row = model.neighbour(row, 1);
            QVERIFY(row && model.index(*row).data(FindingsModel::FindingRole).isValid());
            QCOMPARE(model.positionOf(*row), step);
        }
        QCOMPARE(model.neighbour(row, 1), model.neighbour(std::nullopt, 1));
        QCOMPARE(model.neighbour(model.neighbour(std::nullopt, 1), -1), row);
        model.setFilter(nothing());
        QCOMPARE(model.neighbour(std::nullopt, 1), std::nullopt);
    }

    void aFindingIsSaidWhole()
    {
        FindingsModel model;
        model.setComparison(m_comparison);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QVariant finding = model.index(row).data(FindingsModel::FindingRole);
            if (!finding.isValid())
                continue;
            const QString said = model.index(row).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(said.contains(m_comparison->findings.at(finding.toUInt()).message), qPrintable(said));
        }
    }

    void aVersionIsNamedByItsOutletElseItsFile()
    {
        Version version;
        version.source = u"morning.final.txt"_s;
        QCOMPARE(nameOfVersion(version), u"morning.final"_s);
        version.outlet = u"Morning Post"_s;
        QCOMPARE(nameOfVersion(version), u"Morning Post"_s);
    }

    void aVersionWithoutHeadlineSaysSo()
    {
        Version version;
        QCOMPARE(headlineText(version), u"No headline"_s);
        version.headline = u"Mayor vows\nsea wall "_s;
        QCOMPARE(headlineText(version), u"Mayor vows sea wall"_s);
    }

    void theReferenceIsMarked()
    {
        VersionsModel model;
        model.setComparison(m_comparison);
        QVERIFY(model.index(0).data(VersionsModel::ReferenceRole).toBool());
        QVERIFY(!model.index(1).data(VersionsModel::ReferenceRole).toBool());
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains("Mayor vows sea wall"_L1));
    }

private:
    std::shared_ptr<const Comparison> m_comparison;
};

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"

#include "app/window/comparison_runner.h"
#include "tests/app/compared_texts.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace retold;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60000; // Milliseconds.

StoryResult resultOf(const QSignalSpy &spy)
{
    return spy.constLast().constFirst().value<StoryResult>();
}

/// Lets what is queued arrive, after all work has ended.
void settle()
{
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
}

StoryRequest requestFor(const QString &name)
{
    return {test::twoVersions(), {PastedText{u"A bridge will be built in May."_s, name}}, 0};
}

} // namespace

class TestComparisonRunner final : public QObject {
    Q_OBJECT

private slots:
    void comparesWhatIsAtHandAndWhatIsRead()
    {
        ComparisonRunner runner;
        QSignalSpy finished(&runner, &ComparisonRunner::finished);
        runner.start(requestFor(u"third"_s));
        QVERIFY(runner.isRunning());
        QVERIFY(finished.wait(patience));
        const StoryResult result = resultOf(finished);
        QVERIFY(result.errors.empty());
        QCOMPARE(result.comparison->versions.size(), 3U);
        QCOMPARE(result.comparison->versions.back()->version.source, u"third"_s);
    }

    void fiftyStartsGiveOneAnswerTheLast()
    {
        ComparisonRunner runner;
        QSignalSpy finished(&runner, &ComparisonRunner::finished);
        for (int i = 1; i <= 50; ++i) {
            runner.start(requestFor(u"text %1"_s.arg(i)));
            if (i % 10 == 0) // Some are even ready, but not delivered, when they are overtaken.
                QThreadPool::globalInstance()->waitForDone();
        }
        QVERIFY(!finished.isEmpty() || finished.wait(patience));
        settle();
        QCOMPARE(resultOf(finished).comparison->versions.back()->version.source, u"text 50"_s);
        QCOMPARE(finished.size(), 1);
    }

    void aCancelledRunSaysNothing()
    {
        ComparisonRunner runner;
        QSignalSpy finished(&runner, &ComparisonRunner::finished);
        QSignalSpy progressed(&runner, &ComparisonRunner::progressed);
        for (int i = 0; i < 10; ++i) {
            runner.start(requestFor(u"text"_s));
            if (i % 2 == 0) // It is ready, but not delivered.
                QThreadPool::globalInstance()->waitForDone();
            const qsizetype before = progressed.size();
            runner.cancel();
            QVERIFY(!runner.isRunning());
            settle();
            QCOMPARE(progressed.size(), before);
        }
        QVERIFY(finished.isEmpty());
    }

    void aStartAfterACancelIsAnswered()
    {
        ComparisonRunner runner;
        QSignalSpy finished(&runner, &ComparisonRunner::finished);
        runner.start(requestFor(u"first"_s));
        runner.cancel();
        runner.start(requestFor(u"second"_s));
        QVERIFY(finished.wait(patience));
        settle();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(resultOf(finished).comparison->versions.back()->version.source, u"second"_s);
    }

    void whatCannotBeReadIsToldBesideTheRest()
    {
        ComparisonRunner runner;
        QSignalSpy finished(&runner, &ComparisonRunner::finished);
        runner.start(
            {test::twoVersions(), {QString(u"/no/such/file.txt"_s), PastedText{u" \n"_s, u"blank"_s}}, 0});
        QVERIFY(finished.wait(patience));
        const StoryResult result = resultOf(finished);
        QCOMPARE(result.comparison->versions.size(), 2U);
        QCOMPARE(result.errors.size(), 2U);
        QVERIFY(result.errors.at(0).message.contains("file.txt"_L1));
        QVERIFY(result.errors.at(1).message.contains("blank"_L1));
    }

    void nothingReadIsNoComparison()
    {
        ComparisonRunner runner;
        QSignalSpy finished(&runner, &ComparisonRunner::finished);
        runner.start({{}, {QString(u"/no/such/file.txt"_s)}, 0});
        QVERIFY(finished.wait(patience));
        QCOMPARE(resultOf(finished).comparison, nullptr);
        QCOMPARE(resultOf(finished).errors.size(), 1U);
    }

    void aReferenceThatIsNotThereIsNone()
    {
        ComparisonRunner runner;
        QSignalSpy finished(&runner, &ComparisonRunner::finished);
        runner.start({test::twoVersions(), {}, 7});
        QVERIFY(finished.wait(patience));
        QCOMPARE(resultOf(finished).comparison->reference, std::nullopt);
    }

    void progressRunsForward()
    {
        ComparisonRunner runner;
        QSignalSpy finished(&runner, &ComparisonRunner::finished);
        QSignalSpy progressed(&runner, &ComparisonRunner::progressed);
        runner.start(requestFor(u"third"_s));
        QVERIFY(finished.wait(patience));
        int last = 0;
        for (const QList<QVariant> &step : progressed) {
            QVERIFY(step.at(0).toInt() >= last);
            QVERIFY(step.at(0).toInt() <= step.at(1).toInt());
            last = step.at(0).toInt();
        }
    }

    void endsWithItsWorkUnderWay()
    {
        ComparisonRunner runner;
        runner.start(requestFor(u"third"_s));
    }
};

QTEST_GUILESS_MAIN(TestComparisonRunner)
#include "tst_comparison_runner.moc"

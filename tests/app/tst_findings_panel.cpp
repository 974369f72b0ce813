#include "app/models/filter_state.h"
#include "app/theme/theme.h"
#include "app/views/choice_button.h"
#include "app/views/detail_pane.h"
#include "app/views/finding_detail.h"
#include "app/views/findings_panel.h"
#include "app/views/fold_button.h"
#include "app/views/kind_chooser.h"
#include "app/views/wording_row.h"
#include "tests/app/sample_story.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

#include <set>

using namespace retold;
using namespace Qt::Literals::StringLiterals;

namespace {

const Finding &findingAt(const Comparison &story, int finding)
{
    return story.findings.at(static_cast<std::size_t>(finding));
}

std::optional<int> firstOf(const Comparison &story, FindingKind kind)
{
    const auto found = std::ranges::find(story.findings, kind, &Finding::kind);
    if (found == story.findings.end())
        return std::nullopt;
    return static_cast<int>(found - story.findings.begin());
}

} // namespace

class TestFindingsPanel final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme::apply(*qApp, ColourScheme::Light, 1);
        m_story = test::sampleComparison();
    }

    void init()
    {
        m_filter = std::make_unique<FilterState>();
        m_panel = std::make_unique<FindingsPanel>(m_filter.get());
        m_panel->setComparison(m_story);
        m_panel->resize(348, 700);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup()
    {
        m_panel.reset();
        m_filter.reset();
    }

    void stepsWithinOneKind()
    {
        m_panel->chooseFinding(*firstOf(*m_story, FindingKind::QuoteAltered));
        const auto count = std::ranges::count(m_story->findings, FindingKind::QuoteAltered, &Finding::kind);
        QVERIFY(count > 2);
        std::set<int> visited;
        for (int n = 0; n < count; ++n) {
            QCOMPARE(findingAt(*m_story, *m_panel->chosenFinding()).kind, FindingKind::QuoteAltered);
            visited.insert(*m_panel->chosenFinding());
            m_panel->stepWithinKind(1);
        }
        QCOMPARE(static_cast<int>(visited.size()), static_cast<int>(count));
        QCOMPARE(*m_panel->chosenFinding(), *firstOf(*m_story, FindingKind::QuoteAltered)); // Round the end.
        m_panel->stepWithinKind(-1);
        QCOMPARE(*m_panel->chosenFinding(), *visited.rbegin());
    }

    void goesToTheNextAlteredQuote()
    {
        m_panel->stepToAlteredQuote();
        QCOMPARE(*m_panel->chosenFinding(), *firstOf(*m_story, FindingKind::QuoteAltered));
        const int first = *m_panel->chosenFinding();
        m_panel->stepToAlteredQuote();
        QVERIFY(*m_panel->chosenFinding() > first);
    }

    void kindsAreCountedAndHidden()
    {
        auto *kinds = m_panel->findChild<KindChooser *>();
        const auto altered = std::ranges::count(m_story->findings, FindingKind::QuoteAltered, &Finding::kind);
        QAction *action = nullptr;
        for (QAction *each : kinds->menu()->actions()) {
            if (each->text() == u"Quotation altered  %1"_s.arg(altered))
                action = each;
        }
        QVERIFY(action != nullptr && action->isChecked());
        const int all = m_panel->model().findingCount();
        action->trigger();
        QVERIFY(m_filter->filter().hiddenKinds.contains(FindingKind::QuoteAltered));
        QCOMPARE(m_panel->model().findingCount(), all - static_cast<int>(altered));
        QVERIFY(kinds->text() != u"All kinds"_s);
        kinds->menu()->actions().first()->trigger();
        QCOMPARE(m_panel->model().findingCount(), all);
        QCOMPARE(kinds->text(), u"All kinds"_s);
    }

    void inStoryOrderThereAreNoHeads()
    {
        for (ChoiceButton *button : m_panel->findChildren<ChoiceButton *>()) {
            if (button->text() == u"Worst first"_s)
                button->menu()->actions().last()->trigger();
        }
        const FindingsModel &model = m_panel->model();
        QCOMPARE(model.rowCount(), model.findingCount());
        int last = -1;
        for (int row = 0; row < model.rowCount(); ++row) {
            const int finding = model.index(row).data(FindingsModel::FindingRole).toInt();
            const Place &place = findingAt(*m_story, finding).places.front();
            if (place.version != 0)
                continue;
            QVERIFY(place.sentence >= last); // Facts stand in the reference's order.
            last = place.sentence;
        }
        QVERIFY(last > 0);
    }

    void listAndDetailBothHaveRoom_data()
    {
        QTest::addColumn<int>("height");

        QTest::newRow("1280 by 800") << 700;
        QTest::newRow("1600 by 1000") << 900;
        QTest::newRow("low") << 420;
        QTest::newRow("high") << 1300;
    }

    void listAndDetailBothHaveRoom()
    {
        QFETCH(const int, height);
        m_panel->resize(348, height);
        QTRY_COMPARE(m_panel->height(), height);
        const QList<int> sizes = m_panel->findChild<QSplitter *>()->sizes();
        QVERIFY2(sizes[0] >= height / 4, "the list");
        QVERIFY2(sizes[1] >= height / 3 || sizes[1] >= 400, "the detail");
        QVERIFY(m_panel->saveLayout().isEmpty()); // Nobody has moved the border.
    }

    void detailShowsTheWordingsAndGoesThere()
    {
        m_panel->chooseFinding(*firstOf(*m_story, FindingKind::QuoteAltered));
        const Finding &finding = findingAt(*m_story, *m_panel->chosenFinding());
        QTRY_VERIFY(shownRows().size() > 2); // The two, and what the other outlets made of it.
        const auto rows = shownRows();
        QCOMPARE(rows.at(0)->wording().version, finding.places.front().version);
        QVERIFY2(!rows.at(0)->wording().aside.isEmpty(), "the cue");
        QVERIFY(rows.at(2)->wording().mark.has_value());
        QSignalSpy activated(m_panel.get(), &FindingsPanel::placeActivated);
        QTest::mouseClick(rows.at(1), Qt::LeftButton);
        QCOMPARE(activated.last(), QVariantList({finding.places[1].version, finding.places[1].sentence}));
        rows.at(0)->setFocus();
        QTest::keyClick(rows.at(0), Qt::Key_Return);
        QCOMPARE(activated.last(), QVariantList({finding.places[0].version, finding.places[0].sentence}));
    }

    void noWordingIsCut()
    {
        for (int finding = 0; finding < static_cast<int>(m_story->findings.size()); ++finding) {
            m_panel->chooseFinding(finding);
            const auto isWhole
                = [](const WordingRow *row) { return row->height() == row->heightForWidth(row->width()); };
            QTRY_VERIFY(std::ranges::all_of(shownRows(), isWhole));
        }
    }

    void evidenceUnfolds()
    {
        m_panel->chooseFinding(*firstOf(*m_story, FindingKind::QuoteAltered));
        const auto folds = m_panel->findChildren<FoldButton *>();
        QVERIFY(!folds.isEmpty());
        FoldButton *fold = folds.last();
        QTRY_VERIFY(fold->isVisible());
        const auto shownLabels = [this] {
            int count = 0;
            for (const QLabel *label : m_panel->findChild<DetailPane *>()->findChildren<QLabel *>())
                count += label->isVisible() ? 1 : 0;
            return count;
        };
        const int before = shownLabels();
        QTest::keyClick(fold, Qt::Key_Return);
        QVERIFY(shownLabels() > before);
        QTest::keyClick(fold, Qt::Key_Space);
        QCOMPARE(shownLabels(), before);
    }

    void everyFindingHasADetail()
    {
        const TableIndex index(*m_story);
        for (const Finding &finding : m_story->findings) {
            const FindingDetail detail = detailOf(index, finding);
            QCOMPARE(detail.message, finding.message);
            QVERIFY(detail.wordings.size() <= 2);
            QCOMPARE(detail.wordings.empty(), finding.places.empty());
            for (const DetailWording &wording : detail.others) {
                for (const TextMark &mark : wording.marks)
                    QVERIFY(mark.range.end <= wording.words.size());
            }
        }
    }

private:
    /// The wordings of the chosen finding; those of the one before may still wait to be deleted.
    QList<WordingRow *> shownRows() const
    {
        QList<WordingRow *> rows = m_panel->findChildren<WordingRow *>();
        rows.removeIf([](const WordingRow *row) { return !row->isVisible(); });
        return rows;
    }

    std::shared_ptr<const Comparison> m_story;
    std::unique_ptr<FilterState> m_filter;
    std::unique_ptr<FindingsPanel> m_panel;
};

QTEST_MAIN(TestFindingsPanel)
#include "tst_findings_panel.moc"

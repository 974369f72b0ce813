#include "compare_texts.h"

#include "core/compare/findings/findings.h"
#include "core/compare/relations.h"
#include "core/compare/story_links.h"

#include <QDeadlineTimer>

using namespace Qt::StringLiterals;
using namespace retold;

class TestCompare final : public QObject {
    Q_OBJECT

private slots:
    void relation_data();
    void relation();
    void whatAnotherLinkTellsIsNoFactMore();
    void sharesSumToOne();
    void countsAsLeftOutWhatTellsTheStory();
    void everyFactHasACellForEachVersion();
    void untoldWordsAreThoseWithoutACounterpart_data();
    void untoldWordsAreThoseWithoutACounterpart();
    void odd_data();
    void odd();
    void stopsWhenAsked();
    void hostilePairIsQuick_data();
    void hostilePairIsQuick();
    void quotationsBeforeFiguresAreQuick_data();
    void quotationsBeforeFiguresAreQuick();
};

void TestCompare::relation_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    const QString left = u"The island council voted on Monday to buy a new ferry for the harbour."_s;
    QTest::newRow("case and typography")
        << left << u"The island council voted on Monday to buy a new ferry for the HARBOUR."_s
        << u"identical"_s;
    QTest::newRow("one word") << left
                              << u"The island council voted on Monday to buy an old ferry for the harbour."_s
                              << u"edited"_s;
    QTest::newRow("a fact more") << left
                                 << u"The island council voted to buy a new ferry, and Jane Roe promised "
                                    u"free tickets, longer opening hours, "
                                    "cheaper coffee and better weather."_s
                                 << u"partial"_s;
}

void TestCompare::relation()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const Comparison comparison = compared({left, right});
    QCOMPARE(comparison.links.size(), std::size_t(1));
    QTEST(QString(keyOf(comparison.links.front().relation)), "expected");
}

void TestCompare::whatAnotherLinkTellsIsNoFactMore()
{
    // The left tells in two sentences what the right tells in one; each has a link of its own to it.
    const std::vector<VersionPtr> versions = versionsOf(
        {u"The mayor said the island needs a new ferry.\n"
         "She spoke after an angry meeting with harbour pilots, tired fishermen and one baker in "
         "Tilling."_s,
         u"After an angry meeting with harbour pilots, tired fishermen and one baker in Tilling, "
         "the mayor said the island needs a new ferry."_s});
    std::vector<Link> links(2);
    for (int left = 0; left < 2; ++left) {
        links[std::size_t(left)].left = {0, {left}};
        links[std::size_t(left)].right = {1, {0}};
    }
    const StoryNames names = identifyNames(versions);
    const auto compare = [&](std::span<const Link> all) {
        return compareLink(links.front(), versions, names, StoryLinks(versions, all));
    };
    const ComparedLink alone = compare(std::span(links).first(1));
    QCOMPARE(alone.relation, Relation::Partial);
    QCOMPARE(alone.rightUntold.size(), std::size_t(1));
    const ComparedLink together = compare(links);
    QCOMPARE(together.relation, Relation::Paraphrased);
    QVERIFY(together.rightUntold.empty());
}

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int slowness = 8; ///< How much longer the same takes under the sanitizers.
#else
constexpr int slowness = 1;
#endif

const QStringList story{
    u"The ferry sank near the island on Monday.\nNobody was hurt, the mayor said.\nBakers raised prices."_s,
    u"Nobody was hurt, the mayor said.\nA ferry sank on Monday near the island."_s,
    u"The weather was fine.\nThe ferry sank near the island on Monday."_s};

} // namespace

void TestCompare::sharesSumToOne()
{
    for (const VersionSummary &summary : compared(story).summaries) {
        const double sum
            = summary.identical + summary.edited + summary.paraphrased + summary.partial + summary.added;
        QCOMPARE(sum, 1.0);
    }
}

/// A byline that another outlet has not is no fact left out.
void TestCompare::countsAsLeftOutWhatTellsTheStory()
{
    std::vector<VersionPtr> versions
        = versionsOf({u"Jane Roe, shipping correspondent\nThe ferry sank near the island on Monday."_s,
                      u"Bakers in the valley raised their prices again last winter."_s});
    AnnotatedVersion reference = *versions.front();
    QCOMPARE(reference.sentences.size(), std::size_t(2));
    reference.sentences.front().kind = SentenceKind::Byline;
    versions.front() = std::make_shared<AnnotatedVersion>(std::move(reference));
    QCOMPARE(compareVersions(versions)->summaries.back().dropped, 1);
}

void TestCompare::everyFactHasACellForEachVersion()
{
    const Comparison comparison = compared(story);
    QVERIFY(!comparison.facts.empty());
    for (const Fact &fact : comparison.facts) {
        QCOMPARE(fact.cells.size(), std::size_t(3));
        for (const FactCell &cell : fact.cells)
            QCOMPARE(cell.sentences.empty(), cell.status == FactStatus::Dropped);
    }
}

void TestCompare::untoldWordsAreThoseWithoutACounterpart_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QStringList>("leftUntold");
    QTest::addColumn<QStringList>("rightUntold");

    QTest::newRow("a day at the other end, a word more")
        << u"On Monday the island council bought a ferry."_s
        << u"The island council bought a green ferry on Monday."_s << QStringList{}
        << QStringList{u"green"_s};
    QTest::newRow("clauses changed about")
        << u"After the storm closed the quay, the Brinholm ferry stopped running."_s
        << u"The Brinholm ferry stopped running after the storm closed the quay."_s << QStringList{}
        << QStringList{};
    QTest::newRow("active and passive")
        << u"The harbour master arrested two smugglers."_s
        << u"Two smugglers were arrested by the harbour master."_s << QStringList{} << QStringList{};
    QTest::newRow("clauses changed about, one of them longer")
        << u"Because the cables had rusted, engineers closed the Tilling bridge."_s
        << u"Engineers closed the Tilling bridge to lorries because the cables had rusted."_s << QStringList{}
        << QStringList{u"lorries"_s};
    QTest::newRow("one root, another form")
        << u"The surveyor recommended the deployment of divers at the dam."_s
        << u"At the dam, the surveyor recommended to deploy divers."_s << QStringList{} << QStringList{};
    QTest::newRow("a country and its adjective")
        << u"The island council hired French divers from Marseille."_s
        << u"The island council hired divers from Marseille in France."_s << QStringList{} << QStringList{};
    QTest::newRow("a country in short and its adjective")
        << u"The island council hired British divers on Friday."_s
        << u"The island council hired UK divers on Friday."_s << QStringList{} << QStringList{};
    QTest::newRow("a title of a name that is told")
        << u"The island council thanked Sir Jonas Weller and his divers on Friday."_s
        << u"The island council thanked Jonas Weller and his divers on Friday."_s << QStringList{}
        << QStringList{};
    QTest::newRow("a title of a name that is not told")
        << u"The island council thanked the divers and Professor Weller on Friday."_s
        << u"The island council thanked the divers on Friday."_s << QStringList{u"Professor Weller"_s}
        << QStringList{};
    QTest::newRow("the same value otherwise written")
        << u"The lighthouse repair will cost £4.2 million, the council said."_s
        << u"The council said the lighthouse repair will cost 4.2m pounds."_s << QStringList{}
        << QStringList{};
    QTest::newRow("each side has a fact of its own")
        << u"The council sold the old lighthouse on Friday to a brewer."_s
        << u"The council sold the old lighthouse on Friday despite protests."_s << QStringList{u"brewer"_s}
        << QStringList{u"protests"_s};
}

void TestCompare::untoldWordsAreThoseWithoutACounterpart()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const auto told = [](const std::vector<TextRange> &ranges, const QString &text) {
        QStringList words;
        for (const TextRange &range : ranges)
            words += range.in(text).toString();
        return words;
    };
    const Comparison comparison = compared({left, right});
    QCOMPARE(comparison.links.size(), std::size_t(1));
    QTEST(told(comparison.links.front().leftUntold, left), "leftUntold");
    QTEST(told(comparison.links.front().rightUntold, right), "rightUntold");
}

void TestCompare::odd_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << u""_s;
    QTest::newRow("one character") << u"x"_s;
    QTest::newRow("marks alone") << u"“”‘’\"'"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xD800)) + u" “a"_s + QChar(0xDC00) + u"” said Jane."_s;
    QTest::newRow("control characters") << u"The\u0000 ferry\u0007 “sank”\u001b."_s;
    QTest::newRow("no spaces") << QString(20'000, u'x');
}

void TestCompare::odd()
{
    QFETCH(QString, text);
    const QString plain = u"“The ferry sank,” said Mayor Jane Roe of 40 passengers."_s;
    QCOMPARE(compared({text, plain, text}).summaries.size(), std::size_t(3));
    QCOMPARE(compared({plain, text}).summaries.size(), std::size_t(2));
}

void TestCompare::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    Monitor monitor;
    monitor.stop = stop.get_token();
    const auto result = compareVersions(versionsOf(story), {}, monitor);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

void TestCompare::hostilePairIsQuick_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("right");
    QTest::newRow("one share") << u"5% "_s << 5000 << 5000;
    QTest::newRow("fractions") << u"1/2/3/4/5/6 "_s << 3000 << 3000;
    QTest::newRow("dates") << u"March 3 2025 2025-03-03 3/3/25 "_s << 2000 << 2000;
    QTest::newRow("one sentence") << u"The mayor said \"we will\" on Monday. "_s << 3500 << 3500;
    QTest::newRow("one quotation") << u"“Oh ‘no’ she said.” "_s << 4000 << 4000;
    QTest::newRow("verbs of saying") << u"he said she said "_s << 10000 << 10000;
    QTest::newRow("once and repeated") << u"The mayor said \"we will\" on Monday. "_s << 1 << 6000;
}

/// Repeated without end, a few words took minutes and more wherever any two of something were held together.
void TestCompare::hostilePairIsQuick()
{
    QFETCH(const QString, unit);
    QFETCH(const int, left);
    QFETCH(const int, right);
    const auto repeated = [&unit](int times) {
        Version version;
        version.text = unit.repeated(times);
        version.language = u"en"_s;
        return std::make_shared<const AnnotatedVersion>(annotate(version));
    };
    const QDeadlineTimer enough(15000 * slowness);
    const Result<Comparison> comparison = compareVersions({repeated(left), repeated(right)});
    QVERIFY(comparison);
    QVERIFY(!comparison->facts.empty());
    QVERIFY(!enough.hasExpired());
}

void TestCompare::quotationsBeforeFiguresAreQuick_data()
{
    QTest::addColumn<int>("quotations");
    QTest::addColumn<int>("figures");
    QTest::newRow("a few of both") << 2 << 3;
    QTest::newRow("very many of both") << 250'000 << 250'000;
}

/// Whether a figure stands between marks was once asked of every quotation before it.
void TestCompare::quotationsBeforeFiguresAreQuick()
{
    QFETCH(const int, quotations);
    QFETCH(const int, figures);
    const auto version = std::make_shared<AnnotatedVersion>();
    version->version.text = u"“a” "_s.repeated(quotations) + u"5 ships "_s.repeated(figures);
    for (int i = 0; i < quotations; ++i) {
        Quote &quote = version->quotes.emplace_back();
        quote.range = {4 * i + 1, 4 * i + 2};
    }
    version->sentences.push_back({{0, 4 * quotations}, SentenceKind::Body, 0, {}});
    for (int i = 0; i < figures; ++i) {
        const qsizetype begin = 4 * quotations + 8 * i;
        version->sentences.push_back({{begin, begin + 7}, SentenceKind::Body, 0, {}});
        Figure &figure = version->figures.emplace_back();
        figure.range = {begin, begin + 1};
        figure.counted = u"ships"_s;
        figure.sentence = i + 1;
    }
    Comparison comparison;
    comparison.versions = {version};
    const StoryNames names = identifyNames(comparison.versions);
    const StoryLinks links(comparison.versions, {});
    const FigureItems items(comparison.versions);
    const StoryView story{comparison.versions, names, links, items, {}};
    const QDeadlineTimer enough(10000 * slowness);
    const std::vector<QuoteGroup> quotes;
    const std::vector<FigureGroup> groups;
    QVERIFY(findFindings({story, comparison, quotes, groups}).empty());
    QVERIFY(!enough.hasExpired());
}

QTEST_APPLESS_MAIN(TestCompare)
#include "tst_compare.moc"

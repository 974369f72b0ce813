// The sample story is what people see first: it shows every class of facts, quotations and figures, and most
// kinds of findings.
#include "core/annotate/annotate.h"
#include "core/compare/compare.h"
#include "core/compare/vocabulary.h"
#include "core/import/import.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace retold;

namespace {

VersionPtr read(const QString &name)
{
    const QDir samples(QStringLiteral(RETOLD_SOURCE_DIR) + u"/resources/samples"_s);
    Result<Version> version = importFile(samples.filePath(name));
    return version ? std::make_shared<AnnotatedVersion>(annotate(std::move(version).value())) : nullptr;
}

const Comparison &sample()
{
    static const Comparison comparison = [] {
        std::vector<VersionPtr> versions;
        for (const QString &name : {u"wire.txt"_s, u"coast-tribune.txt"_s, u"evening-lantern.txt"_s,
                                    u"harbour-post.txt"_s, u"morning-brief.txt"_s})
            versions.push_back(read(name));
        return *compareVersions(std::move(versions));
    }();
    return comparison;
}

/// The words of the JSON for the statuses of all members.
template<typename Group>
std::set<QString> statusesOf(const std::vector<Group> &groups)
{
    std::set<QString> found;
    for (const Group &group : groups) {
        for (const auto &member : group.members)
            found.insert(keyOf(member.status));
    }
    return found;
}

std::set<QString> statusesOf(const std::vector<Fact> &facts)
{
    std::set<QString> found;
    for (const Fact &fact : facts) {
        for (const FactCell &cell : fact.cells)
            found.insert(keyOf(cell.status));
    }
    return found;
}

std::set<QString> wordsOf(const char *list)
{
    const QStringList words = QString::fromLatin1(list).split(u' ');
    return {words.begin(), words.end()};
}

QString missing(const std::set<QString> &found, const std::set<QString> &wanted)
{
    QStringList lacks;
    std::ranges::set_difference(wanted, found, std::back_inserter(lacks));
    return lacks.join(u' ');
}

} // namespace

class tst_Sample final : public QObject {
    Q_OBJECT

private slots:
    void isOfTheSizeOfARealStory();
    void showsEveryClass_data();
    void showsEveryClass();
    void showsMostKindsOfFindings();
    void showsLinksOfSeveralSentences();
    void showsMoves();
    void showsAQuotationOverParagraphs();
};

void tst_Sample::isOfTheSizeOfARealStory()
{
    QCOMPARE(sample().versions.size(), std::size_t(5));
    const auto sentences = sample().versions.front()->sentences.size();
    QVERIFY2(sentences >= 25 && sentences <= 40, qPrintable(QString::number(sentences)));
}

void tst_Sample::showsEveryClass_data()
{
    QTest::addColumn<QString>("lacking");

    QTest::newRow("facts") << missing(
        statusesOf(sample().facts), wordsOf("reference identical edited paraphrased partial added dropped"));
    QTest::newRow("quotes") << missing(statusesOf(sample().quoteGroups),
                                       wordsOf("reference verbatim trimmed altered paraphrased misattributed "
                                               "added dropped"));
    QTest::newRow("figures") << missing(statusesOf(sample().figureGroups),
                                        wordsOf("reference same reformatted altered implied added dropped"));
    QTest::newRow("names") << missing(statusesOf(sample().nameGroups),
                                      wordsOf("reference same respelled added dropped"));
}

void tst_Sample::showsEveryClass()
{
    QTEST(QString(), "lacking");
}

void tst_Sample::showsMostKindsOfFindings()
{
    std::set<QString> found;
    for (const Finding &finding : sample().findings)
        found.insert(keyOf(finding.kind));
    QCOMPARE(missing(found,
                     wordsOf("quote-altered quote-trimmed quote-unmarked quote-misattributed "
                             "cue-changed figure-altered figure-lost unit-changed hedge-changed "
                             "negation-changed strength-changed scope-changed time-changed meaning-reversed "
                             "name-respelled fact-unsupported fact-exclusive order-changed house-style")),
             QString());
}

void tst_Sample::showsLinksOfSeveralSentences()
{
    std::set<std::pair<bool, bool>> shapes;
    for (const ComparedLink &compared : sample().links)
        shapes.insert({compared.link.left.sentences.size() > 1, compared.link.right.sentences.size() > 1});
    QVERIFY(shapes.contains({true, false}));
    QVERIFY(shapes.contains({false, true}));
}

void tst_Sample::showsMoves()
{
    QVERIFY(std::ranges::any_of(sample().links,
                                [](const ComparedLink &compared) { return compared.link.moved; }));
}

void tst_Sample::showsAQuotationOverParagraphs()
{
    const AnnotatedVersion &wire = *sample().versions.front();
    const bool spans = std::ranges::any_of(wire.quotes, [&wire](const Quote &quote) {
        const auto paragraph
            = [&wire](int s) { return wire.sentences.at(static_cast<std::size_t>(s)).paragraph; };
        return quote.continues || paragraph(quote.sentence) != paragraph(quote.lastSentence);
    });
    QVERIFY(spans);
}

QTEST_APPLESS_MAIN(tst_Sample)
#include "tst_sample.moc"

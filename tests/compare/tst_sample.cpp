// The sample story is what people see first: it shows every class of facts, quotations, figures and names.
// Each row is one thing that resources/samples/README.md says is there.
#include "sample_texts.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace retold;

namespace {

TextRange rangeOf(const AnnotatedVersion &version, const QuoteGroup &, int item)
{
    return version.quotes.at(static_cast<std::size_t>(item)).range;
}

TextRange rangeOf(const AnnotatedVersion &version, const FigureGroup &, int item)
{
    return version.figures.at(static_cast<std::size_t>(item)).range;
}

TextRange rangeOf(const AnnotatedVersion &version, const NameGroup &, int item)
{
    return version.mentions.at(static_cast<std::size_t>(item)).range;
}

/// The verdicts on the outlet's members of the groups whose first member has the words, with their own words:
/// "altered 2,600".
template<typename Group>
QStringList verdictsOn(const std::vector<Group> &groups, const QString &words, int outlet)
{
    QStringList verdicts;
    for (const Group &group : groups) {
        const auto textAt = [&group](const auto &member) {
            const AnnotatedVersion &own = versionAt(member.version);
            return member.item ? own.text(rangeOf(own, group, *member.item)).toString() : QString();
        };
        if (!textAt(group.members.front()).contains(words))
            continue;
        for (const auto &member : group.members) {
            if (member.version == outlet)
                verdicts += QString(QString(keyOf(member.status)) + u' ' + textAt(member)).trimmed();
        }
    }
    return verdicts;
}

bool hasSentence(const std::vector<int> &sentences, int outlet, const QString &words)
{
    const AnnotatedVersion &own = versionAt(outlet);
    return std::ranges::any_of(sentences, [&](int sentence) {
        return own.text(own.sentences.at(static_cast<std::size_t>(sentence))).contains(words);
    });
}

} // namespace

class tst_Sample final : public QObject {
    Q_OBJECT

private slots:
    void isOfTheSizeOfARealStory();
    void sentenceKinds_data();
    void sentenceKinds();
    void facts_data();
    void facts();
    void links_data();
    void links();
    void quoteTypes_data();
    void quoteTypes();
    void quotes_data();
    void quotes();
    void figures_data();
    void figures();
    void names_data();
    void names();
    void showsAQuotationOverParagraphs();
};

void tst_Sample::isOfTheSizeOfARealStory()
{
    QCOMPARE(sample().versions.size(), files.size());
    const auto sentences = sample().versions.front()->sentences.size();
    QVERIFY2(sentences >= 25 && sentences <= 40, qPrintable(QString::number(sentences)));
}

void tst_Sample::sentenceKinds_data()
{
    QTest::addColumn<int>("outlet");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("expected");

    const auto row = [](const char *name, Outlet outlet, const QString &words, SentenceKind kind) {
        QTest::newRow(name) << int(outlet) << words << int(kind);
    };
    row("headline", Wire, u"Minister weighs"_s, SentenceKind::Headline);
    row("byline", Tribune, u"By Dana Ostrow"_s, SentenceKind::Byline);
    row("credit before a caption", Post, u"Harbour Post"_s, SentenceKind::Credit);
    row("caption", Post, u"The old harbour at low tide"_s, SentenceKind::Caption);
    row("breadcrumbs", Post, u"HomeKestrel Bay"_s, SentenceKind::Furniture);
    row("link", Post, u"Read more:"_s, SentenceKind::Link);
    row("link in capitals", Lantern, u"READ MORE:"_s, SentenceKind::Link);
    row("body", Wire, u"KESTREL BAY, March 3"_s, SentenceKind::Body);
}

void tst_Sample::sentenceKinds()
{
    QFETCH(int, outlet);
    QFETCH(QString, words);
    const AnnotatedVersion &own = versionAt(outlet);
    const auto sentence = std::ranges::find_if(
        own.sentences, [&](const Sentence &each) { return own.text(each).startsWith(words); });
    QVERIFY(sentence != own.sentences.end());
    QTEST(int(sentence->kind), "expected");
}

void tst_Sample::facts_data()
{
    QTest::addColumn<QString>(
        "words"); // Of the sentence of the wire, or of the outlet's own where it is added.
    QTest::addColumn<int>("outlet");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &words, Outlet outlet, const QString &expected) {
        QTest::newRow(name) << words << int(outlet) << expected;
    };
    row("reference", u"The 2.4-kilometre wall"_s, Wire, u"reference"_s);
    row("identical", u"The port handles 18 million"_s, Tribune, u"identical"_s);
    row("edited", u"warned that the gates"_s, Tribune, u"edited"_s);
    row("paraphrased", u"The storm of 14 January sent"_s, Brief, u"paraphrased"_s);
    row("partial", u"£410 million"_s, Lantern, u"partial"_s);
    row("moved", u"The funerals of the last two"_s, Tribune, u"edited moved"_s);
    row("dropped", u"accused the government"_s, Brief, u"dropped"_s);
    row("added", u"Insurance claims"_s, Tribune, u"added"_s);
}

void tst_Sample::facts()
{
    QFETCH(QString, words);
    QFETCH(int, outlet);
    QStringList found;
    for (const Fact &fact : sample().facts) {
        const FactCell &cell = fact.cells.at(static_cast<std::size_t>(outlet));
        if (hasSentence(fact.cells.front().sentences, Wire, words)
            || hasSentence(cell.sentences, outlet, words))
            found += QString(keyOf(cell.status)) + (cell.moved ? u" moved"_s : QString());
    }
    QFETCH(QString, expected);
    QVERIFY2(found == QStringList{expected}, qPrintable(listed(found)));
}

void tst_Sample::links_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("outlet");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");

    QTest::newRow("one made two") << u"The storm of 14 January"_s << int(Post) << 1 << 2;
    QTest::newRow("two made one") << u"no more than 10 per cent"_s << int(Post) << 2 << 1;
    QTest::newRow("one made one") << u"warned that the gates"_s << int(Tribune) << 1 << 1;
    QTest::newRow("headline and lead") << u"Minister weighs"_s << int(Brief) << 2 << 2;
}

void tst_Sample::links()
{
    QFETCH(QString, words);
    QFETCH(int, outlet);
    QFETCH(int, before);
    QFETCH(int, after);
    const bool isFound = std::ranges::any_of(sample().links, [&](const ComparedLink &compared) {
        const Link &link = compared.link;
        return link.left.version == Wire && link.right.version == outlet
            && hasSentence(link.left.sentences, Wire, words) && std::ssize(link.left.sentences) == before
            && std::ssize(link.right.sentences) == after;
    });
    QVERIFY(isFound);
}

void tst_Sample::quoteTypes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("expected");
    QTest::addColumn<QString>("speaker");

    QTest::newRow("direct") << u"People here go to bed"_s << int(QuoteType::Direct) << u"Helena Marsh"_s;
    QTest::newRow("mixed") << u"may be the only way"_s << int(QuoteType::Mixed) << u"Tomas Brandt"_s;
    QTest::newRow("scare") << u"theatre"_s << int(QuoteType::Scare) << u"Anton Varley"_s;
}

void tst_Sample::quoteTypes()
{
    QFETCH(QString, words);
    const AnnotatedVersion &wire = versionAt(Wire);
    const auto quote = std::ranges::find_if(
        wire.quotes, [&](const Quote &each) { return wire.text(each.range).contains(words); });
    QVERIFY(quote != wire.quotes.end());
    QTEST(int(quote->type), "expected");
    QTEST(quote->speaker, "speaker");
}

void tst_Sample::quotes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("outlet");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &words, Outlet outlet, const QString &expected) {
        QTest::newRow(name) << words << int(outlet) << expected;
    };
    row("verbatim under other marks", u"may be the only way"_s, Post,
        u"verbatim may be the only way to keep this city where it is"_s);
    row("one word in marks", u"theatre"_s, Lantern, u"verbatim theatre"_s);
    row("trimmed, its first word outside", u"may be the only way"_s, Tribune,
        u"trimmed the only way to keep this city where it is"_s);
    row("altered", u"may be the only way"_s, Lantern,
        u"altered will be the only way to keep this city where it is"_s);
    row("paraphrased", u"may be the only way"_s, Brief, u"paraphrased"_s);
    row("misattributed", u"price a risk"_s, Lantern,
        u"misattributed We can’t price a risk that comes every other winter,"_s);
    row("added", u"My own mother"_s, Tribune, u"added My own mother lives on Cooper Street,"_s);
    row("reporter’s words put into marks", u"could not wait"_s, Tribune,
        u"added could not wait until the summer."_s);
    row("dropped", u"Water does not vanish"_s, Brief, u"dropped"_s);
}

void tst_Sample::quotes()
{
    QFETCH(QString, words);
    QFETCH(int, outlet);
    QFETCH(QString, expected);
    const QStringList found = verdictsOn(sample().quoteGroups, words, outlet);
    QVERIFY2(found == QStringList{expected}, qPrintable(listed(found)));
}

void tst_Sample::figures_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("outlet");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &words, Outlet outlet, const QString &expected) {
        QTest::newRow(name) << words << int(outlet) << expected;
    };
    row("same", u"18 million tonnes"_s, Tribune, u"same 18 million tonnes"_s);
    row("bn for billion", u"£3 billion"_s, Post, u"reformatted £3bn"_s);
    row("% for per cent", u"65 per cent"_s, Tribune, u"reformatted 65%"_s);
    row("a quarter for 25 per cent", u"25 per cent"_s, Post, u"reformatted a quarter"_s);
    row("miles for kilometres", u"2.4-kilometre"_s, Tribune, u"reformatted 1.5-mile"_s);
    row("rounded within its hedge", u"2.4-kilometre"_s, Brief, u"reformatted two and a half kilometres"_s);
    row("day and month the other way", u"14 January"_s, Tribune, u"reformatted Jan. 14"_s);
    row("altered count", u"6,200"_s, Lantern, u"altered 2,600"_s);
    row("altered toll", u"11"_s, Lantern, u"altered 13"_s);
    row("altered share", u"two-thirds"_s, Lantern, u"altered half"_s);
    row("implied by share and whole", u"two-fifths"_s, Tribune, u"implied 40,000"_s);
    row("added", u"900 million"_s, Tribune, u"added 900 million pounds"_s);
    row("dropped", u"18 million tonnes"_s, Brief, u"dropped"_s);
    row("ages in the other order", u"9"_s, Tribune, u"same 9"_s);
}

void tst_Sample::figures()
{
    QFETCH(QString, words);
    QFETCH(int, outlet);
    QFETCH(QString, expected);
    const QStringList found = verdictsOn(sample().figureGroups, words, outlet);
    QVERIFY2(found.contains(expected), qPrintable(listed(found)));
}

void tst_Sample::names_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("outlet");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &words, Outlet outlet, const QString &expected) {
        QTest::newRow(name) << words << int(outlet) << expected;
    };
    row("same", u"Helena Marsh"_s, Post, u"same Helena Marsh"_s);
    row("same without title", u"Alice Renshaw"_s, Tribune, u"same Alice Renshaw"_s);
    row("respelled", u"Ilya Petrenko"_s, Tribune, u"respelled Ilia Petrenko"_s);
    row("retitled", u"Tomas Brandt"_s, Lantern, u"retitled Brandt"_s);
    row("added", u"Cooper Street"_s, Tribune, u"added Cooper Street"_s);
    row("dropped", u"Anton Varley"_s, Tribune, u"dropped"_s);
}

void tst_Sample::names()
{
    QFETCH(QString, words);
    QFETCH(int, outlet);
    QFETCH(QString, expected);
    const QStringList found = verdictsOn(sample().nameGroups, words, outlet);
    QVERIFY2(found == QStringList{expected}, qPrintable(listed(found)));
}

void tst_Sample::showsAQuotationOverParagraphs()
{
    const AnnotatedVersion &wire = versionAt(Wire);
    const bool spans = std::ranges::any_of(wire.quotes, [&wire](const Quote &quote) {
        const auto paragraph
            = [&wire](int s) { return wire.sentences.at(static_cast<std::size_t>(s)).paragraph; };
        return quote.continues || paragraph(quote.sentence) != paragraph(quote.lastSentence);
    });
    QVERIFY(spans);
}

QTEST_APPLESS_MAIN(tst_Sample)
#include "tst_sample.moc"

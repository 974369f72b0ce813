#include "core/align/align.h"
#include "core/align/alignment_memory.h"
#include "tests/align/stories.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

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

void verifyEachSentenceInOneRow(const Alignment &alignment, const std::vector<VersionPtr> &versions)
{
    for (std::size_t v = 0; v < versions.size(); ++v) {
        std::vector<int> seen;
        for (const Row &row : alignment.rows)
            seen.insert(seen.end(), row.sentences[v].begin(), row.sentences[v].end());
        std::sort(seen.begin(), seen.end());
        std::vector<int> all(versions[v]->sentences.size());
        std::iota(all.begin(), all.end(), 0);
        QCOMPARE(seen, all);
    }
}

} // namespace

class TestAlign : public QObject {
    Q_OBJECT

private slots:
    void linksWhatIsToldAgain();
    void everySentenceStandsInOneRow();
    void dependsNeitherOnLoadOrderNorOnReference();
    void holdsForInventedStories();
    void linksWhatHasOnlyFunctionWords();
    void linksInOtherLanguages_data();
    void linksInOtherLanguages();
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
    verifyEachSentenceInOneRow(*alignVersions(versions, {}), versions);
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

/// Versions that take sentences from one stock, in orders of their own, some of them cut short or joined.
void TestAlign::holdsForInventedStories()
{
    const QStringList stock = story[0] + story[1] + story[2];
    std::mt19937 random(11);
    for (int round = 0; round < 12; ++round) {
        std::vector<VersionPtr> versions;
        for (int v = 0; v < 4; ++v) {
            QStringList sentences = stock;
            std::shuffle(sentences.begin(), sentences.end(), random);
            sentences = sentences.first(static_cast<qsizetype>(1 + random() % 10));
            if (random() % 2 == 0)
                sentences.append(sentences.first().section(u' ', 0, 4) + u' ' + sentences.last());
            versions.push_back(test::versionOf(sentences));
        }
        std::vector<int> order(versions.size());
        std::iota(order.begin(), order.end(), 0);
        const Alignment first = *alignVersions(versions, {});
        verifyEachSentenceInOneRow(first, versions);
        for (int shuffle = 0; shuffle < 4; ++shuffle) {
            std::shuffle(order.begin(), order.end(), random);
            std::vector<VersionPtr> permuted;
            for (const int v : order)
                permuted.push_back(versions[std::size_t(v)]);
            const std::optional<int> reference
                = shuffle == 0 ? std::nullopt : std::optional(static_cast<int>(random() % 4));
            const Alignment alignment = *alignVersions(permuted, {reference, {}});
            QCOMPARE(pictureOf(alignment, order), pictureOf(first, {0, 1, 2, 3}));
        }
    }
}

void TestAlign::linksWhatHasOnlyFunctionWords()
{
    const VersionPtr left = test::versionOf({u"The lighthouse will be sold to a brewer."_s, u"Or will it?"_s,
                                             u"The keeper has gone to court."_s});
    const VersionPtr right = test::versionOf({u"The lighthouse will be sold to a brewer."_s, u"Or will it."_s,
                                              u"Its keeper has gone to court."_s});
    const Result<Alignment> alignment = alignVersions(std::vector{left, right}, {});
    QVERIFY(isLinked(*alignment, 0, 1, 1, 1));
}

/// Each right sentence tells the left one of the same place again: in other forms of its words, numbers in
/// figures for numbers in words, clauses changed about. The last two have nothing in common.
void TestAlign::linksInOtherLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<QStringList>("right");

    QTest::newRow("German")
        << u"de"_s
        << QStringList{u"Die Hafenbrücke von Tillingen wird am Montag für elf Wochen gesperrt."_s,
                       u"Dr. Ada Quill fand Risse in drei Seilen der Brücke."_s,
                       u"Fähren bringen die Pendler kostenlos über den Fluss."_s,
                       u"Der Bürgermeister wollte sich nicht äußern."_s}
        << QStringList{u"Von Montag an ist die Hafenbrücke in Tillingen gesperrt, und zwar 11 Wochen lang."_s,
                       u"In drei Brückenseilen hat Dr. Ada Quill einen Riss gefunden."_s,
                       u"Pendler kommen kostenlos mit der Fähre über den Fluss."_s,
                       u"Ein Zirkus mit zwei Kamelen ist da."_s};
    QTest::newRow("French")
        << u"fr"_s
        << QStringList{u"Le pont du port de Tilling fermera lundi pendant onze semaines."_s,
                       u"Mme Ada Quill a découvert des fissures dans trois câbles du pont."_s,
                       u"Des bacs transporteront gratuitement les voyageurs de l’autre côté du fleuve."_s,
                       u"La mairie n’a pas répondu aux questions."_s}
        << QStringList{u"À Tilling, le pont du port sera fermé 11 semaines à partir de lundi."_s,
                       u"Des fissures ont été découvertes dans trois câbles par Mme Ada Quill."_s,
                       u"Les voyageurs traverseront le fleuve gratuitement, transportés par un bac."_s,
                       u"Un cirque est arrivé avec deux chameaux."_s};
    QTest::newRow("Spanish")
        << u"es"_s
        << QStringList{u"El puente del puerto de Tilling cerrará el lunes durante once semanas."_s,
                       u"La Sra. Ada Quill encontró grietas en tres cables del puente."_s,
                       u"Los transbordadores llevarán gratis a los viajeros al otro lado del río."_s,
                       u"El alcalde no quiso responder."_s}
        << QStringList{u"En Tilling, el puente del puerto estará cerrado 11 semanas desde el lunes."_s,
                       u"Se encontraron grietas en tres cables, según la Sra. Ada Quill."_s,
                       u"Los viajeros cruzarán el río gratis en un transbordador."_s,
                       u"Ha llegado un circo con dos camellos."_s};
    QTest::newRow("Portuguese")
        << u"pt"_s
        << QStringList{u"A ponte do porto de Tilling fechará na segunda-feira durante onze semanas."_s,
                       u"A Sra. Ada Quill encontrou fissuras em três cabos da ponte."_s,
                       u"As balsas levarão os passageiros de graça para a outra margem do rio."_s,
                       u"O prefeito não quis responder."_s}
        << QStringList{u"Em Tilling, a ponte do porto ficará fechada 11 semanas a partir de segunda-feira."_s,
                       u"Foram encontradas fissuras em três cabos, disse a Sra. Ada Quill."_s,
                       u"Os passageiros atravessarão o rio de graça numa balsa."_s,
                       u"Chegou um circo com dois camelos."_s};
    QTest::newRow("Italian")
        << u"it"_s
        << QStringList{u"Il ponte del porto di Tilling chiuderà lunedì per undici settimane."_s,
                       u"La dott.ssa Ada Quill ha trovato crepe in tre cavi del ponte."_s,
                       u"I traghetti porteranno gratis i viaggiatori dall’altra parte del fiume."_s,
                       u"Il sindaco non ha voluto rispondere."_s}
        << QStringList{u"A Tilling il ponte del porto sarà chiuso 11 settimane a partire da lunedì."_s,
                       u"Crepe sono state trovate in tre cavi, secondo la dott.ssa Ada Quill."_s,
                       u"I viaggiatori attraverseranno il fiume gratis su un traghetto."_s,
                       u"È arrivato un circo con due cammelli."_s};
    QTest::newRow("a language without lists: Finnish")
        << u"fi"_s
        << QStringList{u"Tillingin satamasilta suljetaan maanantaina 11 viikoksi."_s,
                       u"Ada Quill löysi halkeamia kolmesta vaijerista."_s,
                       u"Lautat vievät matkustajat joen yli ilmaiseksi."_s, u"Pormestari ei vastannut."_s}
        << QStringList{u"Satamasilta Tillingissä suljetaan maanantaista alkaen 11 viikoksi."_s,
                       u"Kolmesta vaijerista Ada Quill löysi halkeamia."_s,
                       u"Matkustajat pääsevät joen yli lautalla ilmaiseksi."_s, u"Sirkus tuli kaupunkiin."_s};
}

void TestAlign::linksInOtherLanguages()
{
    QFETCH(QString, language);
    QFETCH(QStringList, left);
    QFETCH(QStringList, right);
    const std::vector versions{test::versionOf(left, language), test::versionOf(right, language)};
    const Result<Alignment> alignment = alignVersions(versions, {});
    for (int place = 0; place < 3; ++place)
        QVERIFY2(isLinked(*alignment, 0, place, 1, place), qPrintable(left.at(place)));
    for (int place = 0; place < 4; ++place)
        QVERIFY(!isLinked(*alignment, 0, 3, 1, place) && !isLinked(*alignment, 0, place, 1, 3));
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

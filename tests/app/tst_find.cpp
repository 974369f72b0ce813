#include "app/models/find.h"
#include "core/annotate/annotate.h"
#include "core/import/import.h"

#include <QElapsedTimer>
#include <QTest>

using namespace retold;
using namespace Qt::Literals::StringLiterals;

namespace {

VersionPtr versionOf(const QString &text)
{
    ImportOptions options;
    options.language = u"en"_s;
    return std::make_shared<const AnnotatedVersion>(annotate(importText(text, u"a.txt"_s, options).value()));
}

/// The words found, by version: "ship ships | ship".
QString wordsFound(const std::vector<VersionPtr> &versions, const FindHits &found)
{
    QStringList parts;
    for (int v = 0; v < static_cast<int>(versions.size()); ++v) {
        QStringList words;
        for (const FindHit &hit : found.of(v))
            words.append(versions.at(static_cast<std::size_t>(v))->text(hit.range).toString());
        parts.append(words.join(u' '));
    }
    return parts.join(u" | "_s);
}

} // namespace

class TestFind final : public QObject {
    Q_OBJECT

private slots:
    void findsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        QTest::newRow("case") << u"The Ferry left. A ferry came."_s << u"ferry"_s << u"Ferry ferry"_s;
        QTest::newRow("inside a word") << u"The ferryman rowed."_s << u"ferry"_s << u"ferry"_s;
        QTest::newRow("British for American") << u"The defence held."_s << u"defense"_s << u"defence"_s;
        QTest::newRow("American for British") << u"The defense held."_s << u"defence"_s << u"defense"_s;
        QTest::newRow("while it is typed") << u"The defence held."_s << u"defenc"_s << u"defenc"_s;
        QTest::newRow("within the other spelling")
            << u"The colourful harbour."_s << u"harbor"_s << u"harbour"_s;
        QTest::newRow("straight for curly")
            << u"She said “we’ll sail”."_s << u"\"we'll sail\""_s << u"“we’ll sail”"_s;
        QTest::newRow("curly for straight") << u"She said \"we'll sail\"."_s << u"we’ll"_s << u"we'll"_s;
        QTest::newRow("dashes") << u"A well–known sea — wall"_s << u"well-known sea -"_s
                                << u"well–known sea —"_s;
        QTest::newRow("white space") << u"the sea \n wall"_s << u"sea wall"_s << u"sea \n wall"_s;
        QTest::newRow("soft hyphen") << u"the har­bour wall"_s << u"harbour"_s << u"har­bour"_s;
        QTest::newRow("accents left out") << u"the café by the sea"_s << u"cafe"_s << u"café"_s;
        QTest::newRow("ligature") << u"the ﬁrst wall"_s << u"first"_s << u"ﬁrst"_s;
        QTest::newRow("sharp s") << u"in der Hafenstraße"_s << u"strasse"_s << u"straße"_s;
        QTest::newRow("nothing") << u"the sea"_s << u"  "_s << QString();
        QTest::newRow("not there") << u"the sea"_s << u"land"_s << QString();
        QTest::newRow("no pattern") << u"what. not"_s << u"t."_s << u"t."_s;
        QTest::newRow("over the end of a sentence")
            << u"He left. She stayed."_s << u"left. she"_s << u"left. She"_s;
    }

    void findsWords()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, query);
        QFETCH(const QString, expected);
        const std::vector<VersionPtr> versions{versionOf(text)};
        QCOMPARE(wordsFound(versions, findInVersions(versions, {query}).value()), expected);
    }

    void findsWholeWords_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one") << u"sea"_s << u"Sea"_s;
        QTest::newRow("part") << u"wal"_s << QString();
        QTest::newRow("several") << u"sea wall"_s << u"Sea wall"_s;
        QTest::newRow("with a mark at its end") << u"wall,"_s << u"wall,"_s;
    }

    void findsWholeWords()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, expected);
        const std::vector<VersionPtr> versions{versionOf(u"Sea wall, seawall, seasick."_s)};
        QCOMPARE(wordsFound(versions, findInVersions(versions, {query, true, false}).value()), expected);
    }

    void findsPatterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("expected");
        QTest::newRow("digits") << u"\\d+"_s << u"12 40 | 7"_s;
        QTest::newRow("without regard to capitals") << u"FERR(y|ies)"_s << u"ferries Ferries | ferry"_s;
        QTest::newRow("begins a sentence") << u"^[a-z]+"_s << u"Twelve Ferries | One"_s;
        QTest::newRow("what may be empty") << u"x*"_s << u" | "_s;
        QTest::newRow("other scripts are letters") << u"\\bé\\w+"_s << u" | été"_s;
    }

    void findsPatterns()
    {
        QFETCH(const QString, pattern);
        QFETCH(const QString, expected);
        const std::vector<VersionPtr> versions{
            versionOf(u"Twelve or 12 ferries sail. Ferries have 40 cabins."_s),
            versionOf(u"One ferry in été has 7."_s)};
        QCOMPARE(wordsFound(versions, findInVersions(versions, {pattern, false, true}).value()), expected);
    }

    void saysWhatIsWrongWithAPattern()
    {
        const std::vector<VersionPtr> versions{versionOf(u"Some text."_s)};
        const Result<FindHits> found = findInVersions(versions, {u"sea("_s, false, true});
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::BadUsage);
        QVERIFY2(found.error().message.contains(u"character 5"_s), qPrintable(found.error().message));
    }

    void aHostilePatternEnds_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("nested repeats") << u"(a+)+$"_s;
        QTest::newRow("alternatives") << u"(a|aa)+$"_s;
        QTest::newRow("back references") << u"(a*)*\\1b"_s;
        QTest::newRow("lifts the limit") << u"(*LIMIT_MATCH=4000000000)(a+)+$"_s;
        QTest::newRow("recursion") << u"((a+)|(?1))*$"_s;
    }

    void aHostilePatternEnds()
    {
        QFETCH(const QString, pattern);
        const std::vector<VersionPtr> versions{versionOf(QString(4000, u'a') + u"!\n"_s)};
        QElapsedTimer timer;
        timer.start();
        const Result<FindHits> found = findInVersions(versions, {pattern, false, true});
        QVERIFY(!found || found->hits.size() <= mostFindHits);
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
        qInfo("%lld ms", timer.elapsed());
    }

    void refusesTooLongAText()
    {
        const std::vector<VersionPtr> versions{versionOf(u"Some text."_s)};
        QVERIFY(!findInVersions(versions, {QString(5000, u'a'), false, false}));
    }

    void keepsSoManyHitsAndSaysThatThereAreMore()
    {
        const std::vector<VersionPtr> versions{versionOf(u"a "_s.repeated(int(mostFindHits) + 10))};
        const FindHits found = findInVersions(versions, {u"a"_s}).value();
        QCOMPARE(found.hits.size(), mostFindHits);
        QVERIFY(found.areMore);
    }

    void tellsVersionsAndSentences()
    {
        const std::vector<VersionPtr> versions{versionOf(u"One sea. Two seas."_s), versionOf(u"No water."_s),
                                               versionOf(u"A sea."_s)};
        const FindHits found = findInVersions(versions, {u"sea"_s}).value();
        QCOMPARE(found.versionCount(), 2);
        QCOMPARE(found.of(0).size(), std::size_t(2));
        QCOMPARE(found.of(0)[1].sentence, 1);
        QVERIFY(found.of(1).empty());
    }

    /// Whatever is found is the text that was looked for, but for what makes no difference.
    void everyHitHoldsTheQuery()
    {
        const QString text = u"The Wall’s colour: “grey–green”, said Ms Ødegård… the wall’s ﬁnest."_s;
        const std::vector<VersionPtr> versions{versionOf(text)};
        for (qsizetype begin = 0; begin < text.size(); ++begin) {
            for (qsizetype length = 1; length < 12 && begin + length <= text.size(); ++length) {
                const QString query = text.sliced(begin, length).trimmed();
                if (query.isEmpty())
                    continue;
                const FindHits found = findInVersions(versions, {query}).value();
                const TextRange wanted{text.indexOf(query, begin), text.indexOf(query, begin) + query.size()};
                const bool isThere = std::ranges::any_of(
                    found.hits, [&](const FindHit &hit) { return hit.range.overlaps(wanted); });
                QVERIFY2(isThere, qPrintable(query));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestFind)
#include "tst_find.moc"

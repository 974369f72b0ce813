#include "app/models/copied_text.h"
#include "app/models/pasted_texts.h"
#include "app/models/recent_stories.h"
#include "app/models/spelled_out.h"
#include "core/annotate/annotate.h"
#include "core/compare/compare.h"
#include "core/import/import.h"

#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace retold;
using namespace Qt::Literals::StringLiterals;

namespace {

VersionPtr versionOf(const QString &text, const QString &name)
{
    ImportOptions options;
    options.language = u"en"_s;
    return std::make_shared<const AnnotatedVersion>(annotate(importText(text, name, options).value()));
}

Comparison story()
{
    return compareVersions(
               {versionOf(u"Mayor weighs sea wall\n\nThe mayor of Orrin, Ada Moss, said on Monday that a "
                          u"wall would "
                          "cost about 3 billion pounds.\n\n\"We may build it this year,\" she said.\n"_s,
                          u"wire.txt"_s),
                versionOf(u"Mayor vows sea wall\n\nAda Moss, mayor of Orrin, said on Monday that a wall "
                          u"would cost 5 "
                          "billion pounds.\n\n\"We will build it this year,\" she said.\n"_s,
                          u"post.txt"_s)})
        .value();
}

/// Where the words begin in a version.
qsizetype at(const Comparison &comparison, int version, const QString &words)
{
    return comparison.versions.at(static_cast<std::size_t>(version))->text().indexOf(words);
}

const QString longText = u"The ferry left the harbour at noon with forty people on board that day."_s;
const QString otherText = u"A boat with forty passengers put to sea at midday, the port authority said."_s;

} // namespace

class TestTextTools final : public QObject {
    Q_OBJECT

private slots:
    void spellsOut_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a figure with its hedge")
            << 0 << u"3 billion"_s << QStringList{u"about 3 billion"_s, u"= 3,000,000,000"_s};
        QTest::newRow("the verdict on a figure")
            << 1 << u"5 billion"_s << QStringList{u"= 5,000,000,000"_s, u"Altered; A has “3 billion"_s};
        QTest::newRow("a quotation of the reference")
            << 0 << u"may build"_s << QStringList{u"Quotation of Ada Moss (“said”)"_s};
        QTest::newRow("the verdict on a quotation")
            << 1 << u"will build"_s
            << QStringList{u"Ada Moss"_s, u"Altered; A has “We may build it this year"_s};
        QTest::newRow("a name") << 1 << u"Ada Moss"_s << QStringList{u"Ada Moss, mayor of Orrin"_s};
    }

    void spellsOut()
    {
        QFETCH(const int, version);
        QFETCH(const QString, words);
        QFETCH(const QStringList, expected);
        const Comparison comparison = story();
        const QString text = spelledOut(comparison, version, at(comparison, version, words) + 1);
        for (const QString &part : expected)
            QVERIFY2(text.contains(part), qPrintable(text));
    }

    void hasNothingToSayOfPlainWords()
    {
        const Comparison comparison = story();
        QCOMPARE(spelledOut(comparison, 0, at(comparison, 0, u"would cost"_s)), QString());
    }

    void spellsOutValues_data()
    {
        QTest::addColumn<Figure>("figure");
        QTest::addColumn<QString>("expected");
        const auto figure
            = [](const FigureValue &value, const QString &unit, const std::optional<TextRange> &hedge) {
                  Figure result;
                  result.range = {4, 14};
                  result.value = value;
                  result.unit = unit;
                  result.hedgeRange = hedge;
                  return result;
              };
        QTest::newRow("share") << figure(0.4, {}, TextRange{0, 4}) << u"sub-two-fifths = 0.4"_s;
        QTest::newRow("third") << figure(1.0 / 3, {}, {}) << u"two-fifths = 0.3333"_s;
        QTest::newRow("unit") << figure(1200.0, u"troops"_s, {}) << u"two-fifths = 1,200 troops"_s;
        QTest::newRow("range") << figure(Interval{10, 12.5}, u"miles"_s, {})
                               << u"two-fifths = 10 to 12.5 miles"_s;
        QTest::newRow("day") << figure(u"2025-02-14"_s, {}, {}) << u"two-fifths = Friday, 14 February 2025"_s;
        QTest::newRow("day in words") << figure(u"next Tuesday"_s, {}, {}) << u"two-fifths = next Tuesday"_s;
    }

    void spellsOutValues()
    {
        QFETCH(const Figure, figure);
        QFETCH(const QString, expected);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        AnnotatedVersion version;
        version.version.text = u"sub-two-fifths of it"_s;
        QCOMPARE(spelledOut(version, figure), expected);
    }

    void copiesWithItsSource()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        AnnotatedVersion version;
        version.version.text = u"Cats & dogs\r\n\r\nsail <today>."_s;
        version.version.outlet = u"Harbour Post"_s;
        version.version.headline = u"Pets at sea"_s;
        version.version.published = u"2025-05-03T10:00:00Z"_s;
        const TextRange all{0, version.text().size()};
        QCOMPARE(copiedText(version, all, false).plain, u"Cats & dogs\n\nsail <today>."_s);
        QCOMPARE(copiedText(version, all, false).html, u"<p>Cats &amp; dogs</p><p>sail &lt;today&gt;.</p>"_s);
        const CopiedText copied = copiedText(version, all, true);
        QCOMPARE(copied.plain,
                 u"Cats & dogs\n\nsail <today>.\n— Harbour Post, “Pets at sea”, Saturday, 3 May 2025\n"_s);
        QVERIFY(copied.html.startsWith(u"<blockquote><p>Cats &amp; dogs</p>"_s));
        QVERIFY(copied.html.endsWith(u"<p>— Harbour Post, “Pets at sea”, Saturday, 3 May 2025</p>"_s));
    }

    void copiesNamesByTheirFileWhereThereIsNoOutlet()
    {
        AnnotatedVersion version;
        version.version.text = u"words"_s;
        version.version.source = u"wire.txt"_s;
        QCOMPARE(copiedText(version, {0, 5}, true).plain, u"words\n— wire\n"_s);
    }

    void partsPastedTexts_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<int>("texts");
        const QString two = longText + u"\n%1\n"_s + otherText;
        QTest::newRow("one") << longText << 1;
        QTest::newRow("dashes") << two.arg(u"---"_s) << 2;
        QTest::newRow("equals signs") << two.arg(u"========"_s) << 2;
        QTest::newRow("long dashes") << two.arg(u"———"_s) << 2;
        QTest::newRow("carriage returns") << two.arg(u"---"_s).replace(u'\n', u"\r\n"_s) << 2;
        QTest::newRow("two dashes") << two.arg(u"--"_s) << 1;
        QTest::newRow("dashes with words") << two.arg(u"--- more"_s) << 1;
        QTest::newRow("rule under a headline") << u"Ferry leaves\n------------\n"_s + longText << 1;
        QTest::newRow("rule at the end") << longText + u"\n---\n"_s << 1;
        QTest::newRow("three") << two.arg(u"==="_s) + u"\n\n---\n\n"_s + longText << 3;
    }

    void partsPastedTexts()
    {
        QFETCH(const QString, pasted);
        QFETCH(const int, texts);
        const QStringList parted = pastedTexts(pasted);
        QCOMPARE(parted.size(), texts);
        if (texts > 1) {
            QCOMPARE(parted.front(), longText);
            QCOMPARE(parted.at(1), otherText);
        }
    }

    void takesThePlainTextOfRichText()
    {
        QMimeData mime;
        mime.setHtml(u"<h1>Ferry</h1><p>The <b>boat</b> left &amp; sank.</p>"_s);
        QCOMPARE(plainTextOf(mime), u"Ferry\nThe boat left & sank."_s);
        mime.setText(u"plain"_s);
        QCOMPARE(plainTextOf(mime), u"plain"_s);
    }

    void remembersStories()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        const auto story = [](const QString &file, int day) {
            return RecentStory{{u"/news/wire.txt"_s, u"/news/"_s + file},
                               file,
                               1,
                               2,
                               QDateTime(QDate(2025, 5, day), QTime(9, 0))};
        };
        for (int day = 1; day <= 12; ++day)
            rememberStory(settings, story(u"%1.txt"_s.arg(day), day));
        QCOMPARE(recentStories(settings).size(), std::size_t(mostRecentStories));
        QCOMPARE(recentStories(settings).front(), story(u"12.txt"_s, 12));

        RecentStory again = story(u"10.txt"_s, 20);
        std::ranges::reverse(again.paths);
        rememberStory(settings, again);
        QCOMPARE(recentStories(settings).size(), std::size_t(mostRecentStories));
        QCOMPARE(recentStories(settings).front(), again);

        forgetRecentStories(settings);
        QVERIFY(recentStories(settings).empty());
    }

    void saysWhenAStoryWasOpen_data()
    {
        QTest::addColumn<int>("ago");
        QTest::addColumn<QString>("expected");
        QTest::newRow("today") << 0 << u"today"_s;
        QTest::newRow("yesterday") << 1 << u"yesterday"_s;
        QTest::newRow("this week") << 3 << u"Wednesday"_s;
        QTest::newRow("before") << 7 << u"10 May"_s;
    }

    void saysWhenAStoryWasOpen()
    {
        QFETCH(const int, ago);
        QLocale::setDefault(QLocale(QLocale::English));
        const QDate today(2025, 5, 17);
        QTEST(whenText(QDateTime(today.addDays(-ago), QTime(8, 0)), today), "expected");
    }
};

QTEST_MAIN(TestTextTools)
#include "tst_text_tools.moc"

#include "tests/language/segmented.h"

#include "core/language/language_detection.h"
#include "core/language/paragraphs.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace retold;
using namespace retold::test;

namespace {

/// Text made of what is hard: marks, stops, blanks, odd line ends, halves of surrogates.
QString randomText(QRandomGenerator &random, int length)
{
    static const QStringList pieces{u" "_s,
                                    u" "_s,
                                    u" "_s,
                                    u"the"_s,
                                    u"He"_s,
                                    u"U.S."_s,
                                    u"p.m."_s,
                                    u"Dr."_s,
                                    u"."_s,
                                    u"."_s,
                                    u"?"_s,
                                    u"!"_s,
                                    u"…"_s,
                                    u"..."_s,
                                    u"“"_s,
                                    u"”"_s,
                                    u"‘"_s,
                                    u"’"_s,
                                    u"\""_s,
                                    u"'"_s,
                                    u"«"_s,
                                    u"»"_s,
                                    u"("_s,
                                    u")"_s,
                                    u"2.5%"_s,
                                    u"£3bn"_s,
                                    u"l’eau"_s,
                                    u"\n"_s,
                                    u"\n\n"_s,
                                    u"\r\n"_s,
                                    u"\t"_s,
                                    u"\u00AD"_s,
                                    u"\u200B"_s,
                                    u"\u2028"_s,
                                    u"\u00A0"_s,
                                    u"\x01"_s,
                                    QString(QChar(0)),
                                    QString(QChar(0xD800)),
                                    QString(QChar(0xDC00)),
                                    u"🙂"_s,
                                    u"漢字。"_s,
                                    u"Getty Images"_s,
                                    u"By Ann Lee"_s,
                                    u"<a href="_s,
                                    u"https://a.b/c?d=E.F"_s};
    QString text;
    for (int i = 0; i < length; ++i)
        text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
    return text;
}

} // namespace

class TestSegmentation : public QObject {
    Q_OBJECT

private slots:
    void endsSentences_data();
    void endsSentences();
    void joinsWrappedLines();
    void leavesUnwrappedLinesApart();
    void countsParagraphs();
    void takesEachLineForASentence();
    void everyVisibleCharacterStandsInOneSentence_data();
    void everyVisibleCharacterStandsInOneSentence();
    void holdsForAnyText();
    void growsWithTheText_data();
    void growsWithTheText();
    void tellsLanguages_data();
    void tellsLanguages();
};

void TestSegmentation::endsSentences_data()
{
    QTest::addColumn<QString>("marked"); // "|" where a sentence ends; the text is the same without them.
    QTest::addColumn<QString>("language");

    const auto row = [](const char *name, const QString &marked, const QString &language = u"en"_s) {
        QTest::newRow(name) << marked << language;
    };
    row("plain", u"He left. |She stayed."_s);
    row("titles", u"Gen. Sir Hugo Vane met Dr. Lund, Lt. Col. Ames and Sen. Ortiz. |They agreed."_s);
    row("saint", u"The road to St. Petersburg is shut."_s);
    row("initials like small words", u"So said E. A. Marlow. |He met R. I. Penn."_s);
    row("initials", u"J. K. Marlow and George W. Penn came. |So did A. B. Carr."_s);
    row("single letter", u"They chose plan B. |The mayor was pleased."_s);
    row("number", u"No. 10 said no. |Nos. 3 and 4 agreed."_s);
    row("no", u"Would he go? |He said no. |They waited."_s);
    row("month", u"It began on Sept. 11 and ended on Feb. 14. |Nobody came."_s);
    row("month at the end", u"It ended in Feb. |Nothing was said."_s);
    row("country before a name", u"The U.S. Army and the U.K. Treasury agreed."_s);
    row("country at the end", u"He moved to the U.S. |He never came back."_s);
    row("country, known small word",
        u"The officials met. |They flew to the U.S. |Officials declined to speak."_s);
    row("hour", u"It starts at 5 p.m. Friday. |It ends at 6 p.m. EST."_s);
    row("hour at the end", u"It ended at 5 p.m. |Police were called."_s);
    row("company", u"Alden Inc. said so. |He works at Alden Inc. |It is large."_s);
    row("versus", u"Smith v. Jones was cited."_s);
    row("latin", u"Large animals, e.g. Indian elephants, were moved."_s);
    row("decimal", u"It rose 2.5 per cent. |Prices fell."_s);
    row("figure begins", u"The storm hit in 2020. |40 people were hurt."_s);
    row("money begins", u"The plan was clear. |£3bn was to be spent."_s);
    row("no blank", u"He left.|She stayed."_s);
    row("no blank after percent", u"It rose 2.5%.|Prices fell."_s);
    row("no blank, quotation", u"He left.|“We stay,” she said."_s);
    row("web address", u"See https://news.example.org/a.B?c=D! |It is short."_s);
    row("file", u"They use Node.js and ASP.NET there."_s);
    row("attribution", u"“We go,” he said. |“Then we stay.”"_s);
    row("question with small attribution", u"“Is it over?” she asked. |Nobody knew."_s);
    row("exclamation with name", u"“We won!” Marta Lund said on Friday. |The crowd sang."_s);
    row("exclamation with title", u"“Stop!” Mr. Lund shouted."_s);
    row("question, then another sentence", u"“Is it over?” |Lund said that he did not know."_s);
    row("closing mark after the stop", u"He said: “I am ready.” |Then he left."_s);
    row("closing mark before the stop", u"He was “ready”. |Then he left."_s);
    row("nested marks", u"She said: ‘He told me, “Go.”’ |I went."_s);
    row("stray closing mark", u"“I am ready. ” |Then he left."_s);
    row("brackets", u"He left (she stayed). |(It rained.) |They met."_s);
    row("ellipsis inside", u"He said the … President would go."_s);
    row("ellipsis ends", u"He waited… |Then he left."_s);
    row("ellipsis between sentences", u"So they say. ... |He left."_s);
    row("three stops", u"I wanted to... I mean, we tried."_s);
    row("yahoo", u"Shares of Yahoo! rose."_s);
    row("small brand", u"He sold it. |iPhones were gone."_s);
    row("list", u"1. Open the door."_s);
    row("straight marks", u"\"It is over.\" |\"We go,\" she said. |He left."_s);
    row("interrobang", u"Really?! |Yes."_s);
    row("dash after the marks", u"“It is over!” – he said."_s);
    row("German ordinal", u"Am 3. Oktober kam er. |Der Rat tagte."_s, u"de"_s);
    row("German abbreviations", u"Prof. Meier kam, z. B. mit ca. 300 Leuten. |Er blieb."_s, u"de"_s);
    row("German scale", u"Es kostet 1,9 Mrd. Euro. |Das sind 2 Mrd. |Der Rat stimmte zu."_s, u"de"_s);
    row("German year", u"Das war 2020. |Danach kam der Frost."_s, u"de"_s);
    row("German marks", u"„Ich gehe.“ |Er blieb."_s, u"de"_s);
    row("French titles", u"Mme. Roux et le Dr. Petit sont venus. |Ils restent."_s, u"fr"_s);
    row("French marks", u"Il est parti. |« Non », dit-elle. |« Je reste. » |Il rit."_s, u"fr"_s);
    row("Spanish", u"¿Quién viene? |El Sr. Ruiz viene. |¡Bien!"_s, u"es"_s);
    row("Italian", u"Il sig. Rossi è qui. |Resta."_s, u"it"_s);
    row("Portuguese", u"O Sr. Costa veio. |Ficou."_s, u"pt"_s);
    row("Japanese", u"港は閉まっている。|船は来ない。"_s, u"ja"_s);
}

void TestSegmentation::endsSentences()
{
    QFETCH(QString, marked);
    QFETCH(QString, language);

    // A body before and behind, so that no line is taken for a headline or a caption.
    const QString text = QString(marked).remove(u'|');
    QString expected = marked;
    expected.replace(u" |"_s, u"|"_s);

    QCOMPARE(cut(text, language), expected);
}

void TestSegmentation::joinsWrappedLines()
{
    const QString text = u"NESS - The ferry stayed in the harbour all day on Monday,\n"
                         "its owners said, and nobody could say when it would sail\n"
                         "again. The captain slept.\n"
                         "   On Tuesday the storm came back and took the roof off the\n"
                         "fish market, which had been mended only the year before.\n"
                         "The mayor called it bad luck.\n"_s;

    const std::vector<Paragraph> paragraphs = findParagraphs(text);

    QCOMPARE(paragraphs.size(), 2U);
    QVERIFY(paragraphs[1].range.in(text).startsWith(u"On Tuesday"));
    QCOMPARE(segment(versionOf(text)).sentences.size(), 4U);
}

void TestSegmentation::leavesUnwrappedLinesApart()
{
    const QString text
        = u"The ferry stayed in the harbour.\nThe captain slept.\nNobody could say when it would sail."_s;

    QCOMPARE(findParagraphs(text).size(), 3U);
}

void TestSegmentation::countsParagraphs()
{
    const Segmentation segmentation
        = segment(versionOf(u"He left. She stayed.\r\n\r\nIt rained on them. They met again."_s));

    QCOMPARE(segmentation.sentences.size(), 4U);
    QCOMPARE(segmentation.sentences[1].paragraph, 0);
    QCOMPARE(segmentation.sentences[2].paragraph, 1);
}

void TestSegmentation::takesEachLineForASentence()
{
    Version version = versionOf(u"Headline\n\n He left. She stayed. \r\nGetty Images\n\n<br>\n"_s);
    version.sentencePerLine = true;

    const Segmentation segmentation = segment(version);

    QStringList lines;
    for (const Sentence &sentence : segmentation.sentences) {
        QCOMPARE(sentence.kind, SentenceKind::Body);
        lines << sentence.range.in(version.text).toString();
    }
    QCOMPARE(lines, QStringList({u"Headline"_s, u"He left. She stayed."_s, u"Getty Images"_s, u"<br>"_s}));
}

void TestSegmentation::everyVisibleCharacterStandsInOneSentence_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u" \n\t\r\n"_s;
    QTest::newRow("one letter") << u"a"_s;
    QTest::newRow("one stop") << u"."_s;
    QTest::newRow("marks only") << u"”“.?!’‘"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xD800)) + u". "_s + QChar(0xDC00);
    QTest::newRow("control characters") << u"\x01One.\x02 Two\x03"_s + QChar(0);
    QTest::newRow("soft hyphen and zero width") << u"\u00ADgov\u00ADern\u200Bment.\u200B"_s;
    QTest::newRow("every kind of line end") << u"a\rb\r\nc\nd\u0085e\u2028f\u2029g\vh\fi"_s;
    QTest::newRow("no blanks") << u"abc"_s.repeated(3000);
    QTest::newRow("stops only") << u"."_s.repeated(3000);
}

void TestSegmentation::everyVisibleCharacterStandsInOneSentence()
{
    QFETCH(QString, text);
    Version version = versionOf(text);

    QCOMPARE(faults(version), QString());
    version.sentencePerLine = true;
    QCOMPARE(faults(version), QString());
}

void TestSegmentation::holdsForAnyText()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 400; ++round) {
        Version version
            = versionOf(randomText(random, 1 + random.bounded(120)), round % 2 == 0 ? u"en"_s : u"fr"_s);
        const QString wrong = faults(version);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong + u": "_s + version.text));
    }
}

void TestSegmentation::growsWithTheText_data()
{
    QTest::addColumn<QString>("piece");

    for (const char *piece :
         {"a", ".", ".\"", " ", ")", "A. ", "a.\"B ", "... ", "(. ", "1. ", "go.So ", "word "})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void TestSegmentation::growsWithTheText()
{
    QFETCH(QString, piece);

    // Would take minutes if anything were quadratic in the length of a line.
    QCOMPARE(faults(versionOf(piece.repeated(200'000 / piece.size()))), QString());
}

void TestSegmentation::tellsLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");

    QTest::newRow("English") << u"The ferry stayed in the harbour all day, its owners said on Monday."_s
                             << u"en"_s;
    QTest::newRow("short English") << u"He said it was over."_s << u"en"_s;
    QTest::newRow("German") << u"Die Fähre blieb den ganzen Tag im Hafen, sagten ihre Besitzer am Montag."_s
                            << u"de"_s;
    QTest::newRow("French")
        << u"Le ferry est resté au port toute la journée, ont dit ses propriétaires lundi."_s << u"fr"_s;
    QTest::newRow("Spanish") << u"El ferry se quedó en el puerto todo el día, dijeron sus dueños el lunes."_s
                             << u"es"_s;
    QTest::newRow("Ukrainian") << u"Пором увесь день простояв у гавані, сказали його власники в понеділок."_s
                               << u"uk"_s;
    QTest::newRow("no words") << u"1 2 3 4 5"_s << QString();
    QTest::newRow("two words") << u"ten boats"_s << QString(); // CLD2 takes such for Dutch.
}

void TestSegmentation::tellsLanguages()
{
    QFETCH(QString, text);
    QFETCH(QString, language);

    QCOMPARE(detectLanguage(text), language);
}

QTEST_APPLESS_MAIN(TestSegmentation)
#include "tst_segmentation.moc"

#include "core/language/segmentation.h"
#include "core/language/word_forms.h"
#include "core/language/word_lists.h"
#include "core/language/words.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace retold;

namespace {

std::vector<Word> wordsOf(const QString &text, const QString &language = u"en"_s)
{
    std::vector<Word> words;
    WordBreaker(language).addWords(text, {0, text.size()}, words);
    return words;
}

QString normalOf(const QString &word, const QString &language = u"en"_s)
{
    return WordForms(language).of(word).normal;
}

QString stemOf(const QString &word, const QString &language = u"en"_s)
{
    return WordForms(language).of(word).stem;
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT

private slots:
    void cutsWords_data();
    void cutsWords();
    void tellsKindsOfWords();
    void likeWordsHaveOneNormalForm_data();
    void likeWordsHaveOneNormalForm();
    void unlikeWordsHaveTwo_data();
    void unlikeWordsHaveTwo();
    void formsOfAWordHaveOneStem_data();
    void formsOfAWordHaveOneStem();
    void knowsFunctionWords();
    void capitalsSayNothingInAShoutedLine();
    void listsHoldWhatTheCodeLooksFor_data();
    void listsHoldWhatTheCodeLooksFor();
    void worksInManyThreads();
};

void TestWords::cutsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // With a blank between them.
    QTest::addColumn<QString>("language");

    const auto row = [](const QString &text, const QString &words, const QString &language = u"en"_s) {
        QTest::newRow(qPrintable(text)) << text << words << language;
    };
    row(u"He left, she stayed."_s, u"He left , she stayed ."_s);
    row(u"£3.5bn"_s, u"£ 3.5 bn"_s);
    row(u"£3billion"_s, u"£ 3 billion"_s);
    row(u"US$1,000"_s, u"US $ 1,000"_s);
    row(u"2.5%"_s, u"2.5 %"_s);
    row(u"a 20-year-old"_s, u"a 20 - year - old"_s);
    row(u"the 21st in the 1990s"_s, u"the 21st in the 1990s"_s);
    row(u"7.30pm"_s, u"7.30 pm"_s);
    row(u"an A320 and COVID-19"_s, u"an A320 and COVID - 19"_s);
    row(u"the U.S. and Russia"_s, u"the U.S. and Russia"_s);
    row(u"at 5 p.m. today"_s, u"at 5 p.m. today"_s);
    row(u"‘go’ – Jones’ cow isn’t"_s, u"‘ go ’ – Jones ’ cow isn’t"_s);
    row(u"l’homme qu'elle aujourd’hui"_s, u"l’ homme qu' elle aujourd’hui"_s, u"fr"_s);
    row(u"dell'acqua"_s, u"dell' acqua"_s, u"it"_s);
    row(u"well-armed"_s, u"well - armed"_s);
}

void TestWords::cutsWords()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, language);

    QStringList found;
    for (const Word &word : wordsOf(text, language))
        found << word.range.in(text).toString();

    QCOMPARE(found.join(u' '), words);
}

void TestWords::tellsKindsOfWords()
{
    const std::vector<Word> words = wordsOf(u"About 3,000 🙂 – %"_s);

    QCOMPARE(words.size(), 5U);
    QCOMPARE(words[0].kind, WordKind::Word);
    QCOMPARE(words[1].kind, WordKind::Number);
    for (std::size_t i = 2; i < words.size(); ++i)
        QCOMPARE(words[i].kind, WordKind::Punctuation);
}

void TestWords::likeWordsHaveOneNormalForm_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    const auto row
        = [](const QString &one, const QString &other) { QTest::newRow(qPrintable(one)) << one << other; };
    row(u"Harbour"_s, u"harbor"_s);
    row(u"neighbouring"_s, u"neighboring"_s);
    row(u"defence"_s, u"defense"_s);
    row(u"organised"_s, u"organized"_s);
    row(u"organisation"_s, u"organization"_s);
    row(u"analysed"_s, u"analyzed"_s);
    row(u"travelled"_s, u"traveled"_s);
    row(u"signalled"_s, u"signaled"_s);
    row(u"centred"_s, u"centered"_s);
    row(u"kilometres"_s, u"kilometers"_s);
    row(u"practising"_s, u"practicing"_s);
    row(u"programme"_s, u"program"_s);
    row(u"don’t"_s, u"don't"_s);
    row(u"NATO"_s, u"Nato"_s);
    row(u"U.N."_s, u"UN"_s);
    row(u"U.S."_s, u"US"_s);
    row(u"co\u00ADop"_s, u"coop"_s);
    row(u"ﬁsh"_s, u"fish"_s);
    row(u"cafe\u0301"_s, u"café"_s);
    row(u"towards"_s, u"toward"_s);
}

void TestWords::likeWordsHaveOneNormalForm()
{
    QFETCH(QString, one);
    QFETCH(QString, other);

    QCOMPARE(normalOf(one), normalOf(other));
}

void TestWords::unlikeWordsHaveTwo_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    const auto row
        = [](const QString &one, const QString &other) { QTest::newRow(qPrintable(one)) << one << other; };
    row(u"US"_s, u"us"_s);
    row(u"WHO"_s, u"who"_s);
    row(u"prize"_s, u"prise"_s);
    row(u"revise"_s, u"revize"_s);
    row(u"noise"_s, u"noize"_s);
    row(u"storey"_s, u"store"_s);
    row(u"four"_s, u"for"_s);
    row(u"hour"_s, u"hor"_s);
    row(u"metric"_s, u"meteric"_s);
}

void TestWords::unlikeWordsHaveTwo()
{
    QFETCH(QString, one);
    QFETCH(QString, other);

    QVERIFY2(normalOf(one) != normalOf(other), qPrintable(normalOf(one)));
}

void TestWords::formsOfAWordHaveOneStem_data()
{
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<QString>("language");

    const auto row = [](const QStringList &forms, const QString &language = u"en"_s) {
        QTest::newRow(qPrintable(forms.first())) << forms << language;
    };
    row({u"say"_s, u"says"_s, u"said"_s, u"saying"_s});
    row({u"tell"_s, u"tells"_s, u"told"_s});
    row({u"write"_s, u"wrote"_s, u"written"_s, u"writing"_s});
    row({u"woman"_s, u"women"_s, u"woman's"_s});
    row({u"organise"_s, u"organized"_s, u"organising"_s});
    row({u"sagt"_s, u"sagte"_s, u"sagten"_s}, u"de"_s);
    row({u"parle"_s, u"parler"_s, u"parlé"_s}, u"fr"_s);
    row({u"hablar"_s, u"hablando"_s}, u"es"_s);
    row({u"город"_s, u"города"_s}, u"ru"_s);
}

void TestWords::formsOfAWordHaveOneStem()
{
    QFETCH(QStringList, forms);
    QFETCH(QString, language);

    for (const QString &form : forms)
        QCOMPARE(stemOf(form, language), stemOf(forms.first(), language));
}

void TestWords::knowsFunctionWords()
{
    QVERIFY(WordForms(u"en"_s).of(u"The").isFunctionWord);
    QVERIFY(WordForms(u"en"_s).of(u"don’t").isFunctionWord);
    QVERIFY(WordForms(u"de"_s).of(u"der").isFunctionWord);
    QVERIFY(WordForms(u"fr"_s).of(u"l’").isFunctionWord);
    QVERIFY(!WordForms(u"en"_s).of(u"US").isFunctionWord);
    QVERIFY(!WordForms(u"en"_s).of(u"harbour").isFunctionWord);
    QVERIFY(!WordForms(u"xx"_s).of(u"the").isFunctionWord);
}

void TestWords::capitalsSayNothingInAShoutedLine()
{
    const std::vector<Word> words = wordsOf(u"THEY TOLD US TO LEAVE"_s);

    QCOMPARE(words[2].normal, u"us"_s);
    QVERIFY(words[2].isFunctionWord);
}

void TestWords::listsHoldWhatTheCodeLooksFor_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "fr", "es", "pt", "it", "nl"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestWords::listsHoldWhatTheCodeLooksFor()
{
    QFETCH(QString, language);
    const WordLists &lists = wordLists(language);

    QVERIFY(lists.functionWords.size() > 100);
    QVERIFY(lists.abbreviations.size() > 30);
    // A function word that is not its own normal form would never be found.
    for (const QString &word : lists.functionWords)
        QCOMPARE(normalForm(word, lists), word);
    for (auto entry = lists.abbreviations.cbegin(); entry != lists.abbreviations.cend(); ++entry)
        QVERIFY2(!entry.key().endsWith(u'.') && !entry.key().endsWith(u','), qPrintable(entry.key()));
}

void TestWords::worksInManyThreads()
{
    Version version;
    version.text = u"Gen. Vane told the U.S. Army that it was over. “We go,” he said.\n"_s.repeated(200);
    const Segmentation expected = segment(version);

    std::vector<Segmentation> results(4);
    std::vector<std::thread> threads;
    for (Segmentation &result : results)
        threads.emplace_back([&result, &version] { result = segment(version); });
    for (std::thread &thread : threads)
        thread.join();

    for (const Segmentation &result : results) {
        QCOMPARE(result.sentences, expected.sentences);
        QCOMPARE(result.words, expected.words);
    }
}

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"

#include "core/annotate/quote_marks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace retold;

namespace {

/// The spans as "[so]" each.
QString shown(const QString &text)
{
    QString out;
    for (const MarkedSpan &span : findMarkedSpans(text))
        out += u'[' + span.inner.in(text).toString() + u']';
    return out;
}

} // namespace

class QuoteMarksTest : public QObject {
    Q_OBJECT

private slots:
    void pairsMarks_data();
    void pairsMarks();
    void spansStandInOrder_data();
    void spansStandInOrder();
    void hostileTextIsQuick_data();
    void hostileTextIsQuick();
};

void QuoteMarksTest::pairsMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("split") << u"“Come,” she said, “and sit.”"_s << u"[Come,][and sit.]"_s;
    QTest::newRow("unclosed paragraph")
        << u"He said: “It rains.\n“And it snows.”"_s << u"[It rains.\n“And it snows.]"_s;
    QTest::newRow("unclosed paragraph, straight") << u"\"It rains.\n\n\"It snows.\n\n\"It thaws.\" End."_s
                                                  << u"[It rains.\n\n\"It snows.\n\n\"It thaws.]"_s;
    QTest::newRow("unclosed paragraph, single")
        << u"'It rains.\n'It snows.' End."_s << u"[It rains.\n'It snows.]"_s;
    QTest::newRow("paragraphs never closed")
        << u"“It rains.\n“It snows.\nThe end of it."_s << u"[It rains.\n“It snows.]"_s;
    QTest::newRow("a copied page with quotations of its own")
        << u"\"He called it a “mess,” she wrote.\n\"The “end” was near."_s << u"[mess,][end]"_s;
    QTest::newRow("another mark does not take it up")
        << u"\"It rains.\n“It snows,” he said."_s << u"[It snows,]"_s;
    QTest::newRow("closed part, then a new one")
        << u"the “wettest ever.”\n“But then,” he said."_s << u"[wettest ever.][But then,]"_s;
    QTest::newRow("over a hard line end")
        << u"\"It rains\nin May.\" So he said."_s << u"[It rains\nin May.]"_s;
    QTest::newRow("nested single") << u"“He said ‘go’ and left.”"_s << u"[He said ‘go’ and left.]"_s;
    QTest::newRow("apostrophe inside single marks")
        << u"said, ‘Trust me, I’ll pay you.’ Then."_s << u"[Trust me, I’ll pay you.]"_s;
    QTest::newRow("three levels, two marks")
        << u"“One «two “three” two» one.”"_s << u"[One «two “three” two» one.]"_s;
    QTest::newRow("a mark inside itself") << u"“who “is” it?”"_s << u"[who “is” it?]"_s;
    QTest::newRow("double inside single")
        << u"'\"Yes,\" she said, \"indeed.\"'"_s << u"[\"Yes,\" she said, \"indeed.\"]"_s;
    QTest::newRow("dropped letters") << u"\"I saw 'em goin' home in the '90s!\""_s
                                     << u"[I saw 'em goin' home in the '90s!]"_s;
    QTest::newRow("dropped first letter") << u"''Tis late' he said."_s << u"['Tis late]"_s;
    QTest::newRow("plural possessive in single marks")
        << u"‘the miners’ lamps went out,’ he said"_s << u"[the miners’ lamps went out,]"_s;
    QTest::newRow("plural possessive outside") << u"the ‘big’ plan and the miners’ lamps"_s << u"[big]"_s;
    QTest::newRow("wrong curly apostrophe") << u"“the cat‘s milk”"_s << u"[the cat‘s milk]"_s;
    QTest::newRow("opening mark that closes") << u"“Yes,“ he said, and “No,“ she said."_s << u"[Yes,][No,]"_s;
    QTest::newRow("closing mark that opens") << u"”Yes, we can.” she said"_s << u"[Yes, we can.]"_s;
    QTest::newRow("straight and curly") << u"\"I like it,” and “so do I.\""_s << u"[I like it,][so do I.]"_s;
    QTest::newRow("wire marks") << u"``Who is it?'' and `Me,' he said"_s << u"[Who is it?][Me,]"_s;
    QTest::newRow("no space around") << u"\"Yes\"--said Mr. Poll; “won!”—In truth"_s << u"[Yes][won!]"_s;
    QTest::newRow("three marks, one pair")
        << u"told me I \"shouldn‘t do that\" but"_s << u"[shouldn‘t do that]"_s;
    QTest::newRow("never closed") << u"\"Yes,\" he said, \"who knows?\nThe end of it."_s << u"[Yes,]"_s;
    QTest::newRow("stray opening mark")
        << u"said the “the forces of order” won."_s << u"[the forces of order]"_s;
    QTest::newRow("stray closing mark") << u"a list of things\" and a “good one”"_s << u"[good one]"_s;
    QTest::newRow("feet and inches") << u"He is 6'3\" tall and “proud” of 5' 6\"."_s << u"[proud]"_s;
    QTest::newRow("attributes") << u"<tweet author=\"abc\" id=\"1\"> said “hello there”"_s
                                << u"[hello there]"_s;
    QTest::newRow("transcript") << u"\"HOST: Who?\n\"GUEST: The “old man” himself.\""_s << u"[old man]"_s;
    QTest::newRow("plural possessive in speech over paragraphs")
        << u"'The wall fell,' he said. 'We saw it go.\n\n'It was the sailors' ropes, cut through.\n\n'We told them.'"_s
        << u"[The wall fell,][We saw it go.\n\n'It was the sailors' ropes, cut through.\n\n'We told them.]"_s;
    QTest::newRow("lines of speech that close")
        << u"'We are the winners' he said.\n'They lost,' she said.\n'So they did,' he said."_s
        << u"[We are the winners][They lost,][So they did,]"_s;
    QTest::newRow("a clipped word in a title")
        << u"They will sing 'Lil' Red Boat' at the sailors' club in May."_s << u"[Lil' Red Boat]"_s;
    QTest::newRow("German") << u"Er sagte: „Ich ‚muss‘ gehen.“ Dann"_s << u"[Ich ‚muss‘ gehen.]"_s;
    QTest::newRow("German guillemets") << u"Sie sagte: »Nein.« Dann"_s << u"[Nein.]"_s;
    QTest::newRow("French") << u"Il dit : « C’est vrai. » Puis"_s << u"[C’est vrai.]"_s;
    QTest::newRow("French, at the end of a sentence")
        << u"Il dit que « c’est vrai ». Le quai « est fermé »… Puis"_s << u"[c’est vrai][est fermé]"_s;
    QTest::newRow("French, nested") << u"« Il a dit “non” hier », dit-elle."_s << u"[Il a dit “non” hier]"_s;
    QTest::newRow("French, narrow spaces") << u"«\u202fOui.\u202f» Puis"_s << u"[Oui.]"_s;
    QTest::newRow("Spanish") << u"Dijo: «No “puedo” ir». Luego"_s << u"[No “puedo” ir]"_s;
    QTest::newRow("Italian") << u"Disse: «Vengo domani». Poi"_s << u"[Vengo domani]"_s;
    QTest::newRow("Portuguese") << u"“Não sei”, disse ela."_s << u"[Não sei]"_s;
    QTest::newRow("Dutch") << u"‘Ik kom morgen’, zei ze. „Ik ook”, zei hij."_s
                           << u"[Ik kom morgen][Ik ook]"_s;
    QTest::newRow("Polish") << u"Powiedział: „Nie »wiem« nic”. Potem"_s << u"[Nie »wiem« nic]"_s;
    QTest::newRow("Czech") << u"Řekl: „Nevím.“ Pak"_s << u"[Nevím.]"_s;
    QTest::newRow("Danish") << u"Han sagde: »Jeg kommer.« Så"_s << u"[Jeg kommer.]"_s;
    QTest::newRow("Russian") << u"«Мы „знаем“ всё», — сказал он."_s << u"[Мы „знаем“ всё]"_s;
    QTest::newRow("Ukrainian") << u"Вона сказала: «Я прийду»."_s << u"[Я прийду]"_s;
    QTest::newRow("Greek") << u"Είπε: «Δεν ξέρω». Μετά"_s << u"[Δεν ξέρω]"_s;
    QTest::newRow("Arabic") << u"قال: «لا أعرف». ثم قال “نعم”."_s << u"[لا أعرف][نعم]"_s;
    QTest::newRow("Hebrew") << u"הוא אמר: \"לא יודע\". אחר כך"_s << u"[לא יודע]"_s;
    QTest::newRow("Chinese, corners") << u"她說：「我『知道』了。」然後"_s << u"[我『知道』了。]"_s;
    QTest::newRow("bullet") << u"» Read more\nHe said “no” again"_s << u"[no]"_s;
    QTest::newRow("Swedish") << u"Han sade: ”Jag vet.” Sedan"_s << u"[Jag vet.]"_s;
    QTest::newRow("Japanese") << u"彼は「はい『いいえ』」と言った"_s << u"[はい『いいえ』]"_s;
    QTest::newRow("Chinese") << u"他说“你好”然后走了"_s << u"[你好]"_s;
    QTest::newRow("nothing inside") << u"He said “…” and \"\" too"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("one mark") << u"\""_s << QString();
}

void QuoteMarksTest::pairsMarks()
{
    QFETCH(const QString, text);
    QTEST(shown(text), "expected");
}

void QuoteMarksTest::spansStandInOrder_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Whatever the text, spans are inside it, in order, apart, and hold no white space at their ends.
void QuoteMarksTest::spansStandInOrder()
{
    QFETCH(unsigned, seed);
    constexpr QStringView alphabet = u"ab s.,\n \"'“”‘’„`«»「」—";
    QString text;
    for (int i = 0; i < 80; ++i) {
        seed = seed * 1664525U + 1013904223U;
        text += alphabet[static_cast<qsizetype>((seed >> 16U) % static_cast<unsigned>(alphabet.size()))];
    }
    qsizetype end = 0;
    for (const MarkedSpan &span : findMarkedSpans(text)) {
        QVERIFY(span.outer.begin >= end);
        QVERIFY(span.outer.contains(span.inner));
        QVERIFY(!span.inner.isEmpty());
        QVERIFY(!text[span.inner.begin].isSpace() && !text[span.inner.end - 1].isSpace());
        end = span.outer.end;
    }
    QVERIFY(end <= text.size());
}

void QuoteMarksTest::hostileTextIsQuick_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("opening marks") << u"“"_s;
    QTest::newRow("straight marks") << u"\""_s;
    QTest::newRow("single marks") << u"'a "_s;
    QTest::newRow("attributes without end") << u"=\"a "_s;
    QTest::newRow("unclosed lines") << u"“a\n"_s;
    QTest::newRow("families in turn") << u"“‘«„ a"_s;
}

/// A million units end within the test's time limit: nothing looks back over the whole text.
void QuoteMarksTest::hostileTextIsQuick()
{
    QFETCH(const QString, unit);
    const QString text = unit.repeated(1'000'000 / unit.size());
    QVERIFY(findMarkedSpans(text).size() <= 1'000'000);
}

QTEST_APPLESS_MAIN(QuoteMarksTest)
#include "tst_quotes_marks.moc"

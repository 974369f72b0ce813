#include "core/annotate/annotate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace retold;

namespace {

AnnotatedVersion annotated(const QString &text, const QString &language)
{
    Version version;
    version.text = text;
    version.language = language;
    return annotate(version);
}

/// One line a quotation: words | speaker | cue.
QString shownQuotes(const AnnotatedVersion &version)
{
    QStringList lines;
    for (const Quote &quote : version.quotes)
        lines += version.text(quote.range).toString() + u" | "_s + quote.speaker + u" | "_s + quote.cue;
    return lines.join(u'\n');
}

} // namespace

/// Speech that a dash at the head of its paragraph gives, and dashes that give none.
class QuotesDashesTest : public QObject {
    Q_OBJECT

private slots:
    void findsDialogue_data();
    void findsDialogue();
    void leavesOtherDashes_data();
    void leavesOtherDashes();
    void hostileTextIsQuick();
};

void QuotesDashesTest::findsDialogue_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("French") << u"fr"_s << u"La ville attend.\n\n— Bonsoir, dit Anna Holt.\n"_s
                            << u"Bonsoir | Anna Holt | dit"_s;
    QTest::newRow("French, the speech goes on")
        << u"fr"_s << u"La ville attend.\n\n— Oui, a répondu Anna Holt, je viens demain.\n"_s
        << u"Oui | Anna Holt | a répondu\nje viens demain. | Anna Holt | a répondu"_s;
    QTest::newRow("French, inverted pronoun behind a question")
        << u"fr"_s << u"Anna Holt attend.\n\n— Qui vient ? demanda-t-elle.\n"_s
        << u"Qui vient ? | Anna Holt | demanda"_s;
    QTest::newRow("French, a verb that is no cue ends the words said")
        << u"fr"_s << u"La ville attend.\n\n— Venez, fredonna-t-elle en partant.\n"_s << u"Venez |  | "_s;
    QTest::newRow("Spanish, tight dashes")
        << u"es"_s << u"La ciudad espera.\n\n—Hola —dijo Ana Holt—. ¿Cómo va el puente?\n"_s
        << u"Hola | Ana Holt | dijo\n¿Cómo va el puente? | Ana Holt | dijo"_s;
    QTest::newRow("Portuguese") << u"pt"_s << u"A cidade espera.\n\n– Boa noite – disse Ana Holt.\n"_s
                                << u"Boa noite | Ana Holt | disse"_s;
    QTest::newRow("Italian") << u"it"_s
                             << u"La città aspetta.\n\n– Buonasera – disse Anna Holt. – Come va?\n"_s
                             << u"Buonasera | Anna Holt | disse\nCome va? | Anna Holt | disse"_s;
    QTest::newRow("Russian") << u"ru"_s
                             << u"Город ждёт.\n\n— Добрый вечер, — сказала Анна Гольт. — Как мост?\n"_s
                             << u"Добрый вечер | Анна Гольт | сказала\nКак мост? | Анна Гольт | сказала"_s;
    QTest::newRow("Ukrainian") << u"uk"_s << u"Місто чекає.\n\n— Добрий вечір, — сказала Анна Гольт.\n"_s
                               << u"Добрий вечір | Анна Гольт | сказала"_s;
    QTest::newRow("Polish") << u"pl"_s << u"Miasto czeka.\n\n– Dobry wieczór – powiedziała Anna Holt.\n"_s
                            << u"Dobry wieczór | Anna Holt | powiedziała"_s;
    QTest::newRow("turns of a dialogue")
        << u"es"_s
        << u"La ciudad espera.\n\n—Hola —dijo Ana Holt.\n\n—Buenas —respondió Luis Lund.\n\n—Me alegro.\n"_s
        << u"Hola | Ana Holt | dijo\nBuenas | Luis Lund | respondió\nMe alegro. | Ana Holt | "_s;
}

void QuotesDashesTest::findsDialogue()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QTEST(shownQuotes(annotated(text, language)), "expected");
}

void QuotesDashesTest::leavesOtherDashes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");

    QTest::newRow("list") << u"fr"_s
                          << u"Il a annoncé trois mesures :\n\n– La fermeture du pont.\n– Un péage.\n"_s;
    QTest::newRow("list of small things") << u"es"_s << u"Lleven al puente:\n- pan\n- agua\n- mantas\n"_s;
    QTest::newRow("aside") << u"es"_s << u"El puente –según el informe– es seguro, y la ciudad espera.\n"_s;
    QTest::newRow("span of years") << u"fr"_s << u"La guerre.\n\n– 1914-1918, dit la plaque.\n"_s;
    QTest::newRow("English has marks")
        << u"en"_s << u"The town waits.\n\n– Good evening, said Anna Holt.\n"_s;
}

void QuotesDashesTest::leavesOtherDashes()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QCOMPARE(shownQuotes(annotated(text, language)), QString());
}

/// A row of thousands of such paragraphs, and one of thousands of dashes, are read in linear time.
void QuotesDashesTest::hostileTextIsQuick()
{
    const QString lines = u"— Oui, dit Anna.\n"_s.repeated(10'000);
    QVERIFY(annotated(lines, u"fr"_s).quotes.size() > 1000);
    const QString dashes = u"— oui — dit "_s.repeated(15'000);
    QVERIFY(!annotated(dashes, u"fr"_s).sentences.empty());
}

QTEST_GUILESS_MAIN(QuotesDashesTest)
#include "tst_quotes_dashes.moc"

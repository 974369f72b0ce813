#include "core/annotate/quotes.h"

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

QString shown(const AnnotatedVersion &version, const Quote &quote)
{
    return version.text(quote.range).toString() + u" | "_s + quote.speaker + u" | "_s + quote.cue;
}

/// One line a quotation: words | speaker | cue.
QString shownQuotes(const AnnotatedVersion &version)
{
    QStringList lines;
    for (const Quote &quote : version.quotes)
        lines += shown(version, quote);
    return lines.join(u'\n');
}

} // namespace

class QuotesTest : public QObject {
    Q_OBJECT

private slots:
    void findsSpeakers_data();
    void findsSpeakers();
    void leavesOutWhatNobodySaid_data();
    void leavesOutWhatNobodySaid();
    void tellsTypes_data();
    void tellsTypes();
    void classesCues_data();
    void classesCues();
    void findsStatements_data();
    void findsStatements();
    void continuesOverParagraphs();
    void emptyTextHasNone();
};

void QuotesTest::findsSpeakers_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("split speech") << u"en"_s << u"“Come in,” Anna Holt said, “and sit down.”"_s
                                  << u"Come in, | Anna Holt | said\nand sit down. | Anna Holt | said"_s;
    QTest::newRow("inverted") << u"en"_s << u"“The bridge will open in May,” said Mayor Anna Holt."_s
                              << u"The bridge will open in May, | Anna Holt | said"_s;
    QTest::newRow("aside holds another name")
        << u"en"_s << u"Anna Holt, who replaced Peter Lund as mayor in July, said: “The bridge is safe.”"_s
        << u"The bridge is safe. | Anna Holt | said"_s;
    QTest::newRow("mixed by according to")
        << u"en"_s << u"According to the Harbour Board, ten ships “refuse to dock at night” in the port."_s
        << u"refuse to dock at night | Harbour Board | According to"_s;
    QTest::newRow("dash") << u"en"_s << u"“We have waited for ten years.” ― Anna Holt"_s
                          << u"We have waited for ten years. | Anna Holt | "_s;
    QTest::newRow("line above") << u"en"_s << u"The town waited.\n\nAnna Holt continued:\n\n“It is safe.”"_s
                                << u"It is safe. | Anna Holt | continued"_s;
    QTest::newRow("unnamed") << u"en"_s << u"“It will cost more,” a government source said."_s
                             << u"It will cost more, | a government source | said"_s;
    QTest::newRow("two cues in one sentence")
        << u"en"_s << u"Anna Holt called the plan a “great waste” and said “the record is clear”."_s
        << u"great waste | Anna Holt | called\nthe record is clear | Anna Holt | said"_s;
    QTest::newRow("own cue beats the paragraph before")
        << u"en"_s
        << u"Anna Holt said it would cost ten millions.\n\n“There is no money at all,” said Peter Lund."_s
        << u"There is no money at all, | Peter Lund | said"_s;
    QTest::newRow("by saying") << u"en"_s << u"Anna Holt began by saying she would “never again” sign it."_s
                               << u"never again | Anna Holt | saying"_s;
    QTest::newRow("headline") << u"en"_s << u"Holt says ‘no money left’ for bridge\n\nThe town is poor.\n"_s
                              << u"no money left | Holt | says"_s;
    QTest::newRow("German, inverted")
        << u"de"_s << u"In einem Interview erklärte Anna Holt: „Die Brücke ist sicher.“"_s
        << u"Die Brücke ist sicher. | Anna Holt | erklärte"_s;
    QTest::newRow("German, so") << u"de"_s << u"„Die Brücke bleibt zu“, so Anna Holt."_s
                                << u"Die Brücke bleibt zu | Anna Holt | so"_s;
    QTest::newRow("French") << u"fr"_s << u"« Le pont est sûr », a déclaré Anna Holt."_s
                            << u"Le pont est sûr | Anna Holt | a déclaré"_s;
    QTest::newRow("Spanish") << u"es"_s << u"“El puente es seguro”, dijo Anna Holt."_s
                             << u"El puente es seguro | Anna Holt | dijo"_s;
}

void QuotesTest::findsSpeakers()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QTEST(shownQuotes(annotated(text, language)), "expected");
}

void QuotesTest::leavesOutWhatNobodySaid_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("programme") << u"en"_s << u"She spoke on Radio Nord’s “Morning Coast Watch” that day."_s;
    QTest::newRow("book") << u"en"_s << u"He wrote the novel “Who Drained the Sea” in a year."_s;
    QTest::newRow("programme of a numbered channel")
        << u"en"_s << u"Speaking on Radio 5's “The Harbour Hour”, Anna Holt said she was tired."_s;
    QTest::newRow("song") << u"en"_s << u"Anna Holt sang “Home Over the Water” and “The Last Ferry” twice."_s;
    QTest::newRow("what somebody reads") << u"en"_s << u"She read “The Cold Harbour” to the children."_s;
    QTest::newRow("a group") << u"en"_s
                             << u"The group “Save Our Quay” has asked the board to stop the work."_s;
    QTest::newRow("nickname") << u"en"_s << u"The town waited for Robert “Bobby” Lund on the pier."_s;
    QTest::newRow("motto") << u"en"_s << u"The club has the motto “hope for wind” on its flag."_s;
    QTest::newRow("proverb") << u"en"_s << u"The proverb “calm seas make no sailors” was on the wall."_s;
    QTest::newRow("saying") << u"en"_s << u"His uncle's saying was “calm seas make no sailors”."_s;
    QTest::newRow("never to be written") << u"en"_s << u"Pilots must never write “lost at sea” in the log."_s;
    QTest::newRow("no one of a sort may write")
        << u"en"_s << u"No pilot may ever write “lost at sea” in the log."_s;
    QTest::newRow("never to be told to somebody")
        << u"en"_s << u"Pilots should never tell a passenger “we are lost at sea”."_s;
    QTest::newRow("nobody should say") << u"en"_s << u"No one should ever say “lost at sea” on a ship."_s;
    QTest::newRow("set term") << u"en"_s << u"The valley belongs to the “dry south” of the island."_s;
    QTest::newRow("title in apposition")
        << u"en"_s << u"Anna Holt’s column, “Give us back our ferry,” was read by all."_s;
    QTest::newRow("term in a headline")
        << u"en"_s << u"Coast Towns Tired Of ‘Island-Hopping’ Guests\n\nThe towns are full in May.\n"_s;
    QTest::newRow("cue in marks") << u"en"_s << u"Then he 'said' nothing at all."_s;
    QTest::newRow("told to be a name")
        << u"en"_s << u"“Calm Seas” is the name of the campaign, Anna Holt said."_s;
    QTest::newRow("renamed") << u"en"_s << u"The ferry was renamed “Long Wait”, Anna Holt said."_s;
    QTest::newRow("a project in small letters")
        << u"en"_s << u"Her next book “The house behind the quay” is late, Anna Holt said."_s;
    QTest::newRow("spelled") << u"en"_s << u"The name is spelled “Hollt Boats”, Anna Holt said."_s;
    QTest::newRow("pronounced") << u"en"_s << u"The town is pronounced “lurr-vick”, Anna Holt said."_s;
    QTest::newRow("signed") << u"en"_s << u"The note was signed “the friends of the quay”."_s;
    QTest::newRow("French book") << u"fr"_s
                                 << u"Son roman « La dernière vague » est sorti, a dit Anne Morel."_s;
    QTest::newRow("French campaign") << u"fr"_s
                                     << u"La campagne « Port ouvert » a débuté, selon Anne Morel."_s;
    QTest::newRow("French motto") << u"fr"_s
                                  << u"Le slogan « un port pour tous » a été choisi par Anne Morel."_s;
    QTest::newRow("Spanish plan") << u"es"_s << u"El plan «Puerto abierto» costará mucho, dijo Ana Morel."_s;
    QTest::newRow("Spanish motto") << u"es"_s
                                   << u"El lema «un puerto para todos» no gusta, dijo Ana Morel."_s;
    QTest::newRow("German body") << u"de"_s << u"Der Verein „Freie Fischer“ sprach von Fehlern."_s;
}

void QuotesTest::leavesOutWhatNobodySaid()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QCOMPARE(shownQuotes(annotated(text, language)), QString());
}

void QuotesTest::tellsTypes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QuoteType>("type");
    QTest::newRow("full sentence") << u"en"_s << u"Anna Holt said: “The bridge is safe.”"_s
                                   << QuoteType::Direct;
    QTest::newRow("part of one") << u"en"_s << u"Anna Holt said the bridge was “safe for now”."_s
                                 << QuoteType::Mixed;
    QTest::newRow("one word") << u"en"_s << u"Anna Holt said the bridge was “safe”."_s << QuoteType::Scare;
    QTest::newRow("in an aside on whose it is")
        << u"en"_s << u"Mr Lund, whose “little helper” had left, said he would stay."_s << QuoteType::Scare;
    QTest::newRow("a short German sentence")
        << u"de"_s << u"„Wir bleiben hier“, sagte Anna Holt."_s << QuoteType::Direct;
    QTest::newRow("a German word as an answer")
        << u"de"_s << u"„Nein“, sagte Anna Holt am Montag."_s << QuoteType::Direct;
    QTest::newRow("a German term") << u"de"_s << u"Anna Holt sprach von „Großer Gefahr“ am Damm."_s
                                   << QuoteType::Mixed;
}

void QuotesTest::tellsTypes()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    const AnnotatedVersion version = annotated(text, language);
    QCOMPARE(version.quotes.size(), 1U);
    QTEST(version.quotes.front().type, "type");
}

void QuotesTest::classesCues_data()
{
    QTest::addColumn<QString>("cue");
    QTest::addColumn<CueClass>("expected");
    QTest::newRow("said") << u"said"_s << CueClass::Neutral;
    QTest::newRow("claimed") << u"claimed"_s << CueClass::Claim;
    QTest::newRow("admitted") << u"admitted"_s << CueClass::Admission;
    QTest::newRow("denied") << u"denied"_s << CueClass::Denial;
    QTest::newRow("demanded") << u"demanded"_s << CueClass::Demand;
    QTest::newRow("vowed") << u"vowed"_s << CueClass::Promise;
    QTest::newRow("warned") << u"warned"_s << CueClass::Warning;
}

void QuotesTest::classesCues()
{
    QFETCH(const QString, cue);
    const AnnotatedVersion version = annotated(u"“The sea comes closer,” Anna Holt %1."_s.arg(cue), u"en"_s);
    QCOMPARE(version.quotes.size(), 1U);
    QTEST(version.quotes.front().cueClass, "expected");
}

void QuotesTest::findsStatements_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("that") << u"en"_s << u"Anna Holt told reporters that the bridge was safe."_s
                          << u"that the bridge was safe | Anna Holt | told"_s;
    QTest::newRow("no that") << u"en"_s << u"Anna Holt said the bridge was safe."_s
                             << u"the bridge was safe | Anna Holt | said"_s;
    QTest::newRow("promise") << u"en"_s << u"Anna Holt vowed to mend the bridge."_s
                             << u"to mend the bridge | Anna Holt | vowed"_s;
    QTest::newRow("at the end") << u"en"_s << u"The bridge was never safe, Anna Holt said."_s
                                << u"The bridge was never safe | Anna Holt | said"_s;
    QTest::newRow("according to") << u"en"_s << u"According to Anna Holt, the bridge was never safe."_s
                                  << u"the bridge was never safe | Anna Holt | According to"_s;
    QTest::newRow("around marks") << u"en"_s << u"Anna Holt said that the bridge was “quite safe” by now."_s
                                  << u"that the bridge was “quite safe” by now | Anna Holt | said"_s;
    QTest::newRow("German") << u"de"_s << u"Anna Holt sagte, dass die Brücke sicher sei."_s
                            << u"dass die Brücke sicher sei | Anna Holt | sagte"_s;
}

void QuotesTest::findsStatements()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    const AnnotatedVersion version = annotated(text, language);
    QCOMPARE(version.statements.size(), 1U);
    QTEST(shown(version, version.statements.front()), "expected");
    QCOMPARE(version.statements.front().type, QuoteType::Indirect);
}

/// One speech in several paragraphs is one quotation; the halves of a split one tell which they continue.
void QuotesTest::continuesOverParagraphs()
{
    const AnnotatedVersion version
        = annotated(u"Anna Holt said: “It rains.\n“It snows, and the bridge is closed.”\n"
                    u"“Come,” said Peter Lund, “and see.”\n"_s,
                    u"en"_s);
    QCOMPARE(version.quotes.size(), 3U);
    QCOMPARE(version.quotes[0].speaker, u"Anna Holt"_s);
    QCOMPARE(version.quotes[0].sentence, 0);
    QVERIFY(version.quotes[0].lastSentence > 0);
    QCOMPARE(version.quotes[1].continues, std::nullopt);
    QCOMPARE(version.quotes[2].continues, std::optional(1));
}

void QuotesTest::emptyTextHasNone()
{
    const FoundQuotes found = findQuotes(AnnotatedVersion());
    QVERIFY(found.quotes.empty() && found.statements.empty());
}

QTEST_GUILESS_MAIN(QuotesTest)
#include "tst_quotes.moc"

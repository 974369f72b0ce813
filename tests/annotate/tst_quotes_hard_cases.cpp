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

QString shown(const AnnotatedVersion &version, const std::vector<Quote> &quotes)
{
    QStringList lines;
    for (const Quote &quote : quotes)
        lines += version.text(quote.range).toString() + u" | "_s + quote.speaker + u" | "_s + quote.cue;
    return lines.join(u'\n');
}

} // namespace

/// What an expert would try on quotations; a line each in the expected column: words | speaker | cue.
class QuotesHardCasesTest : public QObject {
    Q_OBJECT

private slots:
    void findsSpeech_data();
    void findsSpeech();
    void findsSubjects_data();
    void findsSubjects() { findsSpeech(); }
    void findsStatements_data();
    void findsStatements();
    void hostileTextIsQuick_data();
    void hostileTextIsQuick();
};

void QuotesHardCasesTest::findsSpeech_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("1 split speech") << u"en"_s << u"“Sit down,” he said, “and have some tea with us.”"_s
                                    << u"Sit down, | he | said\nand have some tea with us. | he | said"_s;
    QTest::newRow("2 paragraphs, unclosed")
        << u"en"_s << u"Holt said: “The river rose in May.\n\n“That does not mean that it will rise again.”"_s
        << u"The river rose in May.\n\n“That does not mean that it will rise again. | Holt | said"_s;
    QTest::newRow("2 paragraphs, then split")
        << u"en"_s
        << u"Anna Holt said: “The river rose in May.\n\n“It rose in June,” she said. “It will rise again.”"_s
        << u"The river rose in May.\n\n“It rose in June, | Anna Holt | said\nIt will rise again. | Anna Holt | said"_s;
    QTest::newRow("3 closed part, then a new one")
        << u"en"_s
        << u"Anna Holt called the winter “the coldest ever.”\n\n“But in the end,” she said, “we stayed warm.”"_s
        << u"the coldest ever. | Anna Holt | called\nBut in the end, | Anna Holt | said\nwe stayed warm. | Anna Holt | said"_s;
    QTest::newRow("4 straight marks over paragraphs")
        << u"en"_s << u"\"Good evening,\n\n\"This is the second part.\n\n\"And here is the last.\""_s
        << u"Good evening,\n\n\"This is the second part.\n\n\"And here is the last. |  | "_s;
    QTest::newRow("5 single marks over paragraphs")
        << u"en"_s
        << u"Holt said: 'Good evening,\n\n'This is the next to last.\n\n'There is more of it.' Words follow."_s
        << u"Good evening,\n\n'This is the next to last.\n\n'There is more of it. | Holt | said"_s;
    QTest::newRow("6 nested")
        << u"en"_s << u"“She said to me: 'He and Peter are out there', which is a kind thought,” Holt said."_s
        << u"She said to me: 'He and Peter are out there', which is a kind thought, | Holt | said"_s;
    QTest::newRow("7 apostrophe inside single marks")
        << u"en"_s << u"Holt said, ‘Believe me, I’ll mend it for you.’ That may worry some."_s
        << u"Believe me, I’ll mend it for you. | Holt | said"_s;
    QTest::newRow("8 three levels, two marks") << u"en"_s << u"“One «two “three” two» one?” asked Holt."_s
                                               << u"One «two “three” two» one? | Holt | asked"_s;
    QTest::newRow("9 double inside single")
        << u"en"_s << u"'\"Come in,\" she said, \"and close the door.\"'"_s
        << u"\"Come in,\" she said, \"and close the door.\" |  | "_s;
    QTest::newRow("10 apostrophes")
        << u"en"_s
        << u"\"I don't see 'em!\" said Holt. \"The miners' lamp is brighter!\" said Lund of the dog‘s ear."_s
        << u"I don't see 'em! | Holt | said\nThe miners' lamp is brighter! | Lund | said"_s;
    QTest::newRow("11 opening mark that closes")
        << u"en"_s << u"“Good morning,“ Holt said, and “Perhaps not,“ said Lund."_s
        << u"Good morning, | Holt | said\nPerhaps not, | Lund | said"_s;
    QTest::newRow("12 straight and curly")
        << u"en"_s << u"\"I prefer tea,” said Holt, and “It's noise by another name.\" said Lund."_s
        << u"I prefer tea, | Holt | said\nIt's noise by another name. | Lund | said"_s;
    QTest::newRow("13 wire marks") << u"en"_s << u"``How was the trip?'' asked Holt. `Fine,' said Lund."_s
                                   << u"How was the trip? | Holt | asked\nFine, | Lund | said"_s;
    QTest::newRow("14 no space") << u"en"_s << u"\"Good day, all of you\"--said Mr. Corley"_s
                                 << u"Good day, all of you | Corley | said"_s;
    QTest::newRow("15 three marks, one pair")
        << u"en"_s << u"Lund told me I \"shouldn‘t wear such boots\" but I will.\n» Read more"_s
        << u"shouldn‘t wear such boots | Lund | told"_s;
    QTest::newRow("16 never closed")
        << u"en"_s << u"\"Good day,\" Holt said, \"how was the trip?\n\nThe river rose again at night."_s
        << u"Good day, | Holt | said"_s;
    QTest::newRow("17 dash") << u"en"_s
                             << u"“As I said in May, the bridge is safe.” -Commissioner Anna Holt"_s
                             << u"As I said in May, the bridge is safe. | Anna Holt | "_s;
    QTest::newRow("17 line below, dash")
        << u"en"_s << u"The board met.\n\n\"The pier will close in May.\"\n- Harbour Master Anna Holt"_s
        << u"The pier will close in May. | Anna Holt | "_s;
    QTest::newRow("17 line below, by")
        << u"en"_s << u"The board met.\n\n“The pier will close in May.”\n\nBy Anna Holt, retired pilot"_s
        << u"The pier will close in May. | Anna Holt | "_s;
    QTest::newRow("17 line below, not who wrote the story")
        << u"en"_s << u"“The pier will close”\n\nBy Anna Holt\n\nThe board met in Lenor on Monday."_s
        << u"The pier will close |  | "_s;
    QTest::newRow("17 line below, told of another")
        << u"en"_s << u"The board met.\n\n“The pier will close in May.”\n\n– Anna Holt was not there."_s
        << u"The pier will close in May. |  | "_s;
    QTest::newRow("17 two dashes") << u"en"_s << u"“The pier will close in May.” -- Anna Holt, pilot."_s
                                   << u"The pier will close in May. | Anna Holt | "_s;
    QTest::newRow("17 not the subject of the headline")
        << u"en"_s << u"Council rejects a pier\n\n“The pier would have cost too much.”\n\nThe board met."_s
        << u"The pier would have cost too much. |  | "_s;
    QTest::newRow("18 line above, mixed marks")
        << u"en"_s << u"And from Chairwoman Holt:\n\n“Peter brings us his long years at sea.\""_s
        << u"Peter brings us his long years at sea. | Holt | "_s;
    QTest::newRow("18 a statement by somebody")
        << u"en"_s << u"Letter from Mayor Anna Holt:\n\n“The pier will close in May.”"_s
        << u"The pier will close in May. | Anna Holt | "_s;
    QTest::newRow("18 a message from somebody")
        << u"en"_s << u"A message from harbour master Anna Holt:\n\n“The pier will close in May.”"_s
        << u"The pier will close in May. | Anna Holt | "_s;
    QTest::newRow("17 by a councillor") << u"en"_s << u"“The pier will close.” – Councillor Anna Holt"_s
                                        << u"The pier will close. | Anna Holt | "_s;
    QTest::newRow("18 a statement of a body")
        << u"en"_s << u"“The pier will close in May,” a statement from the Harbour Board said."_s
        << u"The pier will close in May, | Harbour Board | said"_s;
    QTest::newRow("19 no cue at all")
        << u"en"_s << u"Anna began to talk to Peter. \"It rains in Lenor.\" Peter nodded."_s
        << u"It rains in Lenor. |  | "_s;
    QTest::newRow("20 the nearer cue")
        << u"en"_s << u"Peter Lund explained it from a podium. \"I love boats,\" he said."_s
        << u"I love boats, | Peter Lund | said"_s;
    QTest::newRow("21 two parts, one speaker")
        << u"en"_s
        << u"Anna Holt said that it “would be hard for us” and said it “considers the town lost”."_s
        << u"would be hard for us | Anna Holt | said\nconsiders the town lost | Anna Holt | said"_s;
    QTest::newRow("22 two cues")
        << u"en"_s
        << u"Anna Holt agrees the plan is a “total disaster” and said “the record is quite clear”."_s
        << u"total disaster | Anna Holt | agrees\nthe record is quite clear | Anna Holt | said"_s;
    QTest::newRow("23 titles")
        << u"en"_s << u"She told Radio Nord’s “Morning Coast Watch” and wrote “Who’s Who at Sea,” a book."_s
        << QString();
    QTest::newRow("23 a title that somebody wrote")
        << u"en"_s << u"Anna Holt wrote “Who Knows the Sea,” in 1990."_s << QString();
    QTest::newRow("23 what a banner says is no title")
        << u"en"_s << u"Hundreds marched. A banner read “Save Our Pier”."_s
        << u"Save Our Pier | A banner | read"_s;
    QTest::newRow("24 scare quotes")
        << u"en"_s << u"The “reform” candidate lost in the “Dry South” of the island. What “tone”?"_s
        << QString();
    QTest::newRow("25 headline")
        << u"en"_s
        << u"Harbour board claims ‘foreign hand’ cut the cable\n\nThe cable broke on Monday in the night."_s
        << u"foreign hand | Harbour board | claims"_s;
    QTest::newRow("25 headline without a cue")
        << u"en"_s << u"Mayor ‘ignored warning’ on pier\n\nThe pier fell into the sea on Monday.\n"_s
        << u"ignored warning |  | "_s;
    QTest::newRow("25 one word of a headline")
        << u"en"_s << u"Mayor ‘lied’ about pier\n\nThe pier fell into the sea on Monday.\n"_s
        << u"lied |  | "_s;
    QTest::newRow("25 headline in capitals")
        << u"en"_s << u"Only ‘a Few’ of Lenor's Piers Are Safe\n\nThe pier fell into the sea on Monday.\n"_s
        << u"a Few |  | "_s;
    QTest::newRow("25 a word that describes in a headline")
        << u"en"_s << u"How the ‘ferry’ generation lives\n\nThe pier fell into the sea on Monday.\n"_s
        << QString();
    QTest::newRow("25 a noun is no cue of a headline")
        << u"en"_s << u"Pier report ‘hidden for years’\n\nThe pier fell into the sea on Monday.\n"_s
        << u"hidden for years |  | "_s;
    QTest::newRow("26 motto, and what is not to be said")
        << u"en"_s
        << u"My motto is “hope for wind”; Holt suggested that sailors never say “You’re lost, my dear.”"_s
        << QString();
    QTest::newRow("27 attributes, feet and inches")
        << u"en"_s
        << u"<tweet author=\"AnnaHoltLenor\" id=\"7\"/> He is 6'5\" tall, and the door is 5’ 6” high, Lund said."_s
        << QString();
    QTest::newRow("28 according to")
        << u"en"_s
        << u"According to the Centre for Coastal Progress, 30 mayors who won “refuse to acknowledge the tide”."_s
        << u"refuse to acknowledge the tide | Centre for Coastal Progress | According to"_s;
    QTest::newRow("29 aside with another name")
        << u"en"_s
        << u"Sir Martin Hale, who replaced Peter Lund as leader in July, said the coast was “in a poor state now”."_s
        << u"in a poor state now | Martin Hale | said"_s;
    QTest::newRow("30 title, initial, brackets")
        << u"en"_s
        << u"“It is a bad law,” said Rep. Anna J. Holt (R-Lenor), a senior member of the Coast Committee."_s
        << u"It is a bad law, | Anna J. Holt | said"_s;
    QTest::newRow("31 unnamed")
        << u"en"_s << u"“It was close,” said an Iona islander, “and the town was not a clear win.”"_s
        << u"It was close, | an Iona islander | said\nand the town was not a clear win. | an Iona islander | said"_s;
    QTest::newRow("32 bare title and name")
        << u"en"_s
        << u"“We will not comment,” spokesman Peter Lund said in a statement issued half an hour before the vote."_s
        << u"We will not comment, | Peter Lund | said"_s;
    QTest::newRow("33 colon far from the cue")
        << u"en"_s
        << u"Anna Holt has toured the coast, and she's said the same thing at every stop: \"It's not about me.\""_s
        << u"It's not about me. | Anna Holt | said"_s;
    QTest::newRow("34 relayed")
        << u"en"_s
        << u"“I have thought about it,” Holt said, according to Radio Nord. “And I’ve decided to stay.”"_s
        << u"I have thought about it, | Holt | said\nAnd I’ve decided to stay. | Holt | said"_s;
    QTest::newRow("34 relayed in the sentence before")
        << u"en"_s << u"Holt said the pier was lost, Radio Nord reported on Monday. “I have told them so.”"_s
        << u"I have told them so. | Holt | said"_s;
    QTest::newRow("34 reported by who speaks")
        << u"en"_s << u"The pier was lost, Holt reported. “I have told them so.”"_s
        << u"I have told them so. | Holt | reported"_s;
    QTest::newRow("35 not carried over")
        << u"en"_s
        << u"Peter Lund said the damage was about $10 million.\n\n\"There's a real danger here,\" said Anna Holt."_s
        << u"There's a real danger here, | Anna Holt | said"_s;
    QTest::newRow("36 German, mixed in indirect")
        << u"de"_s << u"Holt räumte ein, dass der Plan einen „schädlichen Effekt“ haben könnte."_s
        << u"schädlichen Effekt | Holt | räumte"_s;
    QTest::newRow("36 German, passive") << u"de"_s << u"„Die Brücke ist sicher“, wird Holt zitiert."_s
                                        << u"Die Brücke ist sicher | Holt | zitiert"_s;
    QTest::newRow("36 German, named so") << u"de"_s << u"Lund nannte Holt einen „wahren Freund der Küste“."_s
                                         << u"wahren Freund der Küste | Lund | nannte"_s;
    QTest::newRow("36 German, called so")
        << u"de"_s << u"„Morgenröte“, so heißt das neue Schiff der Werft in Lenor."_s << QString();
    QTest::newRow("36 German, marks round the speaker")
        << u"de"_s << u"Der „Ermittlungsausschuss Lenor“ sprach von schweren Fehlern."_s << QString();
}

void QuotesHardCasesTest::findsSpeech()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    const AnnotatedVersion version = annotated(text, language);
    QTEST(shown(version, version.quotes), "expected");
}

void QuotesHardCasesTest::findsSubjects_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("relative right before")
        << u"en"_s << u"They turned to the Harbour Board which reported “two lost ships in May”."_s
        << u"two lost ships in May | Harbour Board | reported"_s;
    QTest::newRow("noun of a cue")
        << u"en"_s << u"Peter Lund read of Anna Holt’s claim that the bridge was “quite safe at night”."_s
        << u"quite safe at night | Anna Holt | claim"_s;
    QTest::newRow("a cue form as a noun")
        << u"en"_s << u"Anna Holt says Peter Lund’s flurry of late-night tweets was “unkind to all of us”."_s
        << u"unkind to all of us | Anna Holt | says"_s;
    QTest::newRow("adverb in -ly") << u"en"_s
                                   << u"Anna Holt emphatically called it “a waste of good money”."_s
                                   << u"a waste of good money | Anna Holt | called"_s;
    QTest::newRow("as somebody put it")
        << u"en"_s << u"It was a “lawful source of money for all”, as a harbour memo put it."_s
        << u"lawful source of money for all | a harbour memo | put"_s;
    QTest::newRow("nickname in the name")
        << u"en"_s << u"“The town is watching us,” Maria “Mia” Lund told the crowd."_s
        << u"The town is watching us, | Lund | told"_s;
    QTest::newRow("name in apposition")
        << u"en"_s
        << u"His partner at the port, Martin B. Hollis, called him a master. “He mends any boat that floats.”"_s
        << u"He mends any boat that floats. | Martin B. Hollis | called"_s;
    QTest::newRow("after an exclamation")
        << u"en"_s << u"“This is a big year for us all!” Anna Holt shouted to the crowd."_s
        << u"This is a big year for us all! | Anna Holt | shouted"_s;
    QTest::newRow("verb after and")
        << u"en"_s << u"When the rain came, Anna Holt laughed and said, “I never liked the sun.”"_s
        << u"I never liked the sun. | Anna Holt | said"_s;
    QTest::newRow("pronoun by gender")
        << u"en"_s << u"Anna Holt met Peter Lund on the pier. “The bridge is safe for now,” she said."_s
        << u"The bridge is safe for now, | Anna Holt | said"_s;
    QTest::newRow("German, parted verb")
        << u"de"_s << u"Anna Holt hat zur Eröffnung der Brücke erklärt: „Sie wird hundert Jahre halten.“"_s
        << u"Sie wird hundert Jahre halten. | Anna Holt | erklärt"_s;
    QTest::newRow("German, aside before the verb")
        << u"de"_s
        << u"Der Bürgermeister, Peter Lund, nannte den Vorgang ein „Beispiel ohne jedes Vorbild“."_s
        << u"Beispiel ohne jedes Vorbild | Peter Lund | nannte"_s;
    QTest::newRow("German, newspaper in marks")
        << u"de"_s << u"Anna Holt sagte der „Morgenpost“, die Brücke sei sicher."_s << QString();
}

void QuotesHardCasesTest::findsStatements_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("another speech begins")
        << u"en"_s << u"Anna Holt said that the bridge was safe, but she said the road was not."_s
        << u"that the bridge was safe | Anna Holt | said\nthe road was not | Anna Holt | said"_s;
    QTest::newRow("inverted, with an apposition")
        << u"en"_s << u"The bridge could be closed for years, said Anna Holt, the mayor of Lenor."_s
        << u"The bridge could be closed for years | Anna Holt | said"_s;
    QTest::newRow("in the midst") << u"en"_s << u"In time, Anna Holt said, the bridge would be mended."_s
                                  << u"the bridge would be mended | Anna Holt | said"_s;
    QTest::newRow("nobody said it") << u"en"_s << u"The mayor would say that the bridge was safe."_s
                                    << QString();
    QTest::newRow("a lead is no statement")
        << u"en"_s << u"On Monday, Anna Holt posted the old report."_s << QString();
    QTest::newRow("with that alone") << u"en"_s << u"The report showed that the bridge was not safe."_s
                                     << u"that the bridge was not safe | The report | showed"_s;
}

void QuotesHardCasesTest::findsStatements()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    const AnnotatedVersion version = annotated(text, language);
    QTEST(shown(version, version.statements), "expected");
}

void QuotesHardCasesTest::hostileTextIsQuick_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("cues without end") << u"said that "_s;
    QTest::newRow("attributions without end") << u", he said"_s;
    QTest::newRow("names without end") << u"John Smith, "_s;
    QTest::newRow("quotations never closed") << u"He said “"_s;
    QTest::newRow("one sentence of quotations") << u"\"Yes,\" he said, "_s;
}

/// A long line ends within the test's time limit: no search looks over the whole of an endless sentence.
void QuotesHardCasesTest::hostileTextIsQuick()
{
    QFETCH(const QString, unit);
    const AnnotatedVersion version = annotated(unit.repeated(200'000 / unit.size()), u"en"_s);
    QVERIFY(!version.sentences.empty());
}

QTEST_GUILESS_MAIN(QuotesHardCasesTest)
#include "tst_quotes_hard_cases.moc"

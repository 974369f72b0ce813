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

QString speakersOf(const std::vector<Quote> &quotes)
{
    QStringList speakers;
    for (const Quote &quote : quotes)
        speakers += quote.speaker;
    return speakers.join(u'\n');
}

/// One line a statement: words | speaker.
QString shownStatements(const AnnotatedVersion &version)
{
    QStringList lines;
    for (const Quote &statement : version.statements)
        lines += version.text(statement.range).toString() + u" | "_s + statement.speaker;
    return lines.join(u'\n');
}

} // namespace

/// Who speaks, who cannot, and indirect speech in other languages.
class QuotesSpeakersTest : public QObject {
    Q_OBJECT

private slots:
    void findsSpeaker_data();
    void findsSpeaker();
    void findsStatements_data();
    void findsStatements();
};

void QuotesSpeakersTest::findsSpeaker_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("speaker"); // Empty: nobody.

    QTest::newRow("who calls the remark of another something")
        << u"en"_s << u"A port official called Anna Holt’s remark “a great and sad waste”."_s
        << u"A port official"_s;
    QTest::newRow("who pointed out, behind whom it is of")
        << u"en"_s << u"A guest who feels tired, Anna Holt pointed out, “may fall on his way home”."_s
        << u"Anna Holt"_s;
    QTest::newRow("one of several, with office and name behind it")
        << u"en"_s
        << u"One of the two doubters, deputy harbour master Anna Holt, said on Friday that it “was a great "
           u"and "
           u"sad waste”."_s
        << u"Anna Holt"_s;
    QTest::newRow("a description, with work and name behind it")
        << u"en"_s << u"A former officer, dock worker Tim Lund, said it “was a great and sad waste”."_s
        << u"Tim Lund"_s;
    QTest::newRow("an aside with another's name")
        << u"en"_s << u"An officer, who had called Anna Holt, said it “was a great and sad waste”."_s
        << u"An officer"_s;
    QTest::newRow("what the remark of another was")
        << u"en"_s << u"The mayor called Anna Holt’s claim that “nobody ever paid for it” a lie."_s
        << u"Anna Holt"_s;
    QTest::newRow("a subject behind a lead and its verb")
        << u"de"_s << u"Am Montag besuchte Anna Holt das Rathaus und sagte: „Wir gehen nie wieder.“"_s
        << u"Anna Holt"_s;
    QTest::newRow("a plural behind a lead and its verb")
        << u"de"_s << u"Am Montag zogen Fischer vor das Rathaus und riefen „Wir gehen nie wieder.“"_s
        << u"Fischer"_s;
    QTest::newRow("a passive names its doer")
        << u"en"_s << u"The plan was described by Anna Holt as “a great waste of money”."_s << u"Anna Holt"_s;
    QTest::newRow("a passive names its doer behind")
        << u"en"_s << u"The plan was dismissed as “a great waste of money” by Anna Holt."_s << u"Anna Holt"_s;
    QTest::newRow("others having said it")
        << u"en"_s
        << u"A majority wanted a bridge, Anna Holt said, with families having called the ferry “a leaking tub”."_s
        << u"Anna Holt"_s;
    QTest::newRow("a passive without its doer")
        << u"en"_s << u"Peter Lund was called names like “the old seal of Lenor”."_s << QString();
    QTest::newRow("who is accused does not speak")
        << u"en"_s << u"Peter Lund was accused by Anna Holt of “lying to the town”."_s << u"Anna Holt"_s;
    QTest::newRow("another speaks too")
        << u"en"_s << u"“It is over,” said one. “Nobody is coming,” said another."_s << u"one\nanother"_s;
    QTest::newRow("some of a group speak")
        << u"en"_s
        << u"“It is over,” said one of the pilots. “Nobody came,” said another of the pilots. “So be it,” said three of them."_s
        << u"one of the pilots\nanother of the pilots\nthree of them"_s;
    QTest::newRow("a body of plurals")
        << u"en"_s << u"The pier will “never open”, according to the Lenor Pilots’ Union."_s
        << u"Lenor Pilots’ Union"_s;
    QTest::newRow("a body of plurals before its verb")
        << u"en"_s << u"“It is over,” the Pilots' Guild said on Monday."_s << u"Pilots' Guild"_s;
    QTest::newRow("initials that are an article")
        << u"en"_s << u"“It is over,” said Sir A. J. Lund, the owner's friend."_s << u"A. J. Lund"_s;
    QTest::newRow("a first name that is a verb")
        << u"en"_s
        << u"“It is over,” said Will Harrow, a pilot. “So be it,” harbour master Capt. Will Lund said."_s
        << u"Will Harrow\nWill Lund"_s;
    QTest::newRow("who called it so, not who argues behind a dash")
        << u"en"_s
        << u"Anna Holt spoke of the old pier – which Peter Lund called “a heap of old stones” – as she argued for a bridge."_s
        << u"Peter Lund"_s;
    QTest::newRow("who called it so, not the paper that tells it")
        << u"en"_s << u"The harbour master called the levy “a shabby trick”, the Echo reported."_s
        << u"The harbour master"_s;
    QTest::newRow("who says it behind what he describes")
        << u"en"_s << u"The levy is “a shabby trick”, the harbour master said."_s << u"the harbour master"_s;
    QTest::newRow("a name behind what explains him")
        << u"en"_s << u"Another sailor, the retired cook Peter Lund, said the door “would not open at all”."_s
        << u"Peter Lund"_s;
    QTest::newRow("explained behind a clause whose subject is explained too")
        << u"en"_s
        << u"The mayor, Anna Holt, asked for a delay, but the harbour master, Peter Lund, said it was “up to the board”."_s
        << u"Peter Lund"_s;
    QTest::newRow("the same behind while")
        << u"en"_s
        << u"Anna Holt, the mayor, asked for a delay, while Peter Lund, the harbour master, insisted that it was “up to the board”."_s
        << u"Peter Lund"_s;
    QTest::newRow("a name that only stands in what explains him")
        << u"en"_s << u"The master, who followed Peter Lund, said the door “would not open at all”."_s
        << u"The master"_s;
    QTest::newRow("who informs somebody")
        << u"en"_s << u"Anna Holt informed the board that the crew had been “left to drown”."_s
        << u"Anna Holt"_s;
    QTest::newRow("who advocates something")
        << u"en"_s << u"Anna Holt also advocated for a “leap” in pay."_s << u"Anna Holt"_s;
    QTest::newRow("advocates are people")
        << u"en"_s << u"Ferry advocates said the pier was “a heap of old stones”."_s << u"Ferry advocates"_s;
    QTest::newRow("advocates who have a verb")
        << u"en"_s << u"“It is over,” said advocates of the ferry. Pier advocates called it “too late”."_s
        << u"advocates\nPier advocates"_s;
    QTest::newRow("a surname that is a word")
        << u"en"_s << u"Rudder called the crew “a band of old friends”."_s << u"Rudder"_s;
    QTest::newRow("nobody said it") << u"en"_s
                                    << u"Nothing suggests that the pier is “a heap of old stones”."_s
                                    << QString();
    QTest::newRow("between commas") << u"en"_s << u"Neither side, said Anna Holt, “wants to lose face”."_s
                                    << u"Anna Holt"_s;
    QTest::newRow("taken up behind") << u"en"_s
                                     << u"“There is no way back.” That was the message from Anna Holt."_s
                                     << u"Anna Holt"_s;
    QTest::newRow("a parted verb") << u"de"_s << u"Anna Holt hat den Damm als „große Gefahr“ bezeichnet."_s
                                   << u"Anna Holt"_s;
    QTest::newRow("a parted verb, its object first")
        << u"de"_s << u"Den Damm hat Anna Holt im Mai eine „große Gefahr“ genannt."_s << u"Anna Holt"_s;
    QTest::newRow("a clause behind that compares")
        << u"de"_s << u"Es war „ein großes Glück“, wie Peter Lund am Montag sagte."_s << u"Peter Lund"_s;
    QTest::newRow("a clause that ends in its verb")
        << u"de"_s << u"Während Holt von einem „Erfolg“ sprach, nannte Lund ihn „enttäuschend“."_s
        << u"Holt\nLund"_s;
    QTest::newRow("when and where before the subject")
        << u"de"_s
        << u"„Wir hatten großes Glück“, erklärte am Montag in Lenor der Sprecher der Werft, Peter Lund."_s
        << u"Peter Lund"_s;
    QTest::newRow("two in a row, the speaker behind the second")
        << u"de"_s
        << u"Lund nennt den Plan einen Fehler. „Der Hafen war sicher.“ „Er bleibt es“, so die Anwältin."_s
        << u"die Anwältin\ndie Anwältin"_s;
    QTest::newRow("what is chanted does not chant")
        << u"de"_s << u"Am Abend zogen Fischer zum Rathaus und skandierten Parolen wie „Offener Hafen“."_s
        << u"Fischer"_s;
    QTest::newRow("whom it is said of stands before the subject")
        << u"de"_s << u"So charakterisierte ihn der Kapitän: „Er ist der Beste von allen.“"_s << u"Kapitän"_s;
    QTest::newRow("a name that opens the sentence, explained")
        << u"en"_s << u"Lund, who has sailed for years in the north, called it “a long and bad idea”."_s
        << u"Lund"_s;
    QTest::newRow("what one has shown is no cue")
        << u"en"_s << u"The judge told Crane he had shown “no remorse at all”."_s << u"The judge"_s;
    QTest::newRow("told by the judge")
        << u"en"_s << u"Crane was told by the judge that he had shown “no remorse at all”."_s
        << u"the judge"_s;
    QTest::newRow("told by nobody") << u"en"_s << u"Anna Holt was told “to leave the port at once”."_s
                                    << QString();
    QTest::newRow("what a name does before a colon")
        << u"en"_s << u"The plan was new. But Holt hit back: “He had years to mend it.”"_s << u"Holt"_s;
    QTest::newRow("a headline that ends in its speaker")
        << u"en"_s << u"‘We will not pay’: mayor\n\nThe mayor spoke on Monday."_s << u"mayor"_s;
    QTest::newRow("what another is said to intend")
        << u"en"_s << u"Anna Holt said that Peter Lund plans to “mend the old wall” soon."_s
        << u"Anna Holt"_s;
    QTest::newRow("what one intends")
        << u"en"_s << u"Peter Lund plans to “mend the old wall” soon."_s << u"Peter Lund"_s;
    QTest::newRow("a message is nobody")
        << u"en"_s << u"The clerk was gone. One message said: “I am leaving tonight.”"_s << QString();
    QTest::newRow("a genitive is no subject")
        << u"de"_s << u"Anna Holt sagte nach dem Ende der Sitzung: „Wir sind sehr froh.“"_s << u"Anna Holt"_s;
    QTest::newRow("to whom before the verb")
        << u"de"_s << u"Gegenüber dem Nordblatt sagte Anna Holt, sie sei „sehr traurig“."_s << u"Anna Holt"_s;
    QTest::newRow("a particle is no name")
        << u"de"_s << u"Der Mann habe „in großer Panik“ gehandelt, teilte die Polizei mit."_s
        << u"die Polizei"_s;
    QTest::newRow("a parted passive")
        << u"de"_s << u"Der alte Damm wurde von Anna Holt als „große Gefahr“ bezeichnet."_s << u"Anna Holt"_s;
    QTest::newRow("a source before its preposition")
        << u"de"_s << u"Peter Lund zufolge ist die Brücke „völlig sicher“."_s << u"Peter Lund"_s;
    QTest::newRow("where it is said, behind")
        << u"de"_s << u"„Der Damm ist alt“, heißt es in einem Bericht der Werft."_s
        << u"einem Bericht der Werft"_s;
    QTest::newRow("taken up behind, German")
        << u"de"_s << u"„Der Damm ist viel zu alt.“ Das sagte Anna Holt am Montag."_s << u"Anna Holt"_s;
    QTest::newRow("what somebody is blamed for is no name")
        << u"de"_s << u"Peter Lund wirft dem Verband „Betrug“ vor."_s << u"Peter Lund"_s;
    QTest::newRow("a connective is nobody")
        << u"en"_s << u"Nonetheless: “the ferry will stay in the harbour.”"_s << QString();
    QTest::newRow("a participle is nobody")
        << u"de"_s
        << u"In den Blättern war die Brücke schon als „Bau des ganzen Jahrhunderts“ bezeichnet worden."_s
        << QString();
    QTest::newRow("a heading is nobody")
        << u"en"_s << u"Harbour Rules Impede Ferry Traffic: Ending \"the long wait at the pier\" is a task."_s
        << QString();
    QTest::newRow("an owner, not his things")
        << u"en"_s << u"Anna Holt saw Peter Lund’s tired reports call the pier “a heap of old stones”."_s
        << u"Peter Lund"_s;
    QTest::newRow("not the subject of what somebody must do")
        << u"en"_s
        << u"Anna Holt told the board that we must continue to build, saying that “the sea rises too fast”."_s
        << u"Anna Holt"_s;
    QTest::newRow("with somebody calling it so")
        << u"en"_s
        << u"However, plans for a bridge stay open, with Mayor Anna Holt calling them “far too bold”."_s
        << u"Anna Holt"_s;
    QTest::newRow("the name, not the verb behind it")
        << u"en"_s << u"Peter Lund laughed, shouting “the sea is mine tonight”."_s << u"Peter Lund"_s;
    QTest::newRow("a spokesman for somebody")
        << u"en"_s << u"“We will not comment on it,” said a spokesman for Peter Lund."_s
        << u"a spokesman for Peter Lund"_s;
    QTest::newRow("unnamed but somebody")
        << u"en"_s << u"“It was very dark,” said a shopkeeper."_s << u"a shopkeeper"_s;
    QTest::newRow("many") << u"en"_s << u"“It was very dark,” islanders said."_s << u"islanders"_s;
    QTest::newRow("contraction of a pronoun")
        << u"en"_s
        << u"The Harbour Board met. It’s calling the plan “the greatest waste of money in years”."_s
        << u"It"_s;
    QTest::newRow("the lawyer, not the client")
        << u"en"_s << u"Peter Lund was freed. “He was at home,” said his solicitor, Mara Quist."_s
        << u"Mara Quist"_s;
    QTest::newRow("the lawyer of a named client")
        << u"en"_s << u"“He was at home,” said Lund’s lawyer, Mara Quist, on Tuesday."_s << u"Mara Quist"_s;
    QTest::newRow("according to a relative by name")
        << u"en"_s << u"Peter Lund slept. “He is tired,” according to his wife, Ada Holt, who drove."_s
        << u"Ada Holt"_s;
    QTest::newRow("a relative without a name")
        << u"en"_s << u"Peter Lund was freed. “He is tired,” his sister said."_s << u"his sister"_s;
    QTest::newRow("an aside that is no name")
        << u"en"_s << u"Peter Lund was freed. “He is tired,” said his sister, a nurse."_s << u"his sister"_s;
    QTest::newRow("it is nobody") << u"en"_s
                                  << u"It was the harbour’s third “winter of the century” in ten years."_s
                                  << QString();
    QTest::newRow("it is nobody in the passive")
        << u"en"_s << u"It was claimed that the wall was “safe as houses” in March."_s << QString();
    QTest::newRow("there is nobody") << u"en"_s << u"There was “no way out” for the crew of the ferry."_s
                                     << QString();
    QTest::newRow("German, aside behind a place")
        << u"de"_s
        << u"Der Chef der Werft in Lenor, Peter Lund, kritisierte die Entscheidung: „Die Stadt muss bauen.“"_s
        << u"Peter Lund"_s;
    QTest::newRow("German, so at the head")
        << u"de"_s << u"So warnten Vertreter der Fischerverbände vor einem „drohenden Verlust von Stellen“."_s
        << u"Vertreter der Fischerverbände"_s;
    QTest::newRow("German, words of somebody")
        << u"de"_s << u"Der Rat war dagegen. „Wir haben kein Geld“, so die Worte der Ministerin."_s
        << u"der Ministerin"_s;
    QTest::newRow("what he told the judges goes on with his model")
        << u"en"_s << u"Anna Holt told the judges her model showed that the dam would hold “for a century”."_s
        << u"Anna Holt"_s;
    QTest::newRow("a condition behind the words, in a common noun")
        << u"en"_s
        << u"Anna Holt said her party would vote for it “with regret”, provided the council could pay."_s
        << u"Anna Holt"_s;
    QTest::newRow("an object behind the words")
        << u"en"_s
        << u"Anna Holt, while insisting that the port was “not for sale,” announced a long review of its debts."_s
        << u"Anna Holt"_s;
    QTest::newRow("what another thinks of it behind the words")
        << u"en"_s << u"Anna Holt said the visit “felt like a raid,” a charge the port police have denied."_s
        << u"Anna Holt"_s;
    QTest::newRow("nobody before the words")
        << u"en"_s << u"Anna Holt was there. “We saw it,” the port police said."_s << u"the port police"_s;
    QTest::newRow("a number of them")
        << u"en"_s << u"“It was very dark,” 20 shopkeepers said."_s << u"20 shopkeepers"_s;
    QTest::newRow("German, reason of nobody")
        << u"de"_s << u"„Wir haben kein Geld“, so die Begründung."_s << QString();
    QTest::newRow("German, inflected title")
        << u"de"_s << u"Nach Angaben des Umweltministers Peter Lund ist er „sauber wie lange nicht mehr“."_s
        << u"Peter Lund"_s;
    QTest::newRow("French, inverted pronoun")
        << u"fr"_s << u"Anna Holt a visité le pont. « Le pont est sûr », dit-elle."_s << u"Anna Holt"_s;
}

void QuotesSpeakersTest::findsSpeaker()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QTEST(speakersOf(annotated(text, language).quotes), "speaker");
}

void QuotesSpeakersTest::findsStatements_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("German, the report goes on")
        << u"de"_s
        << u"Anna Holt sagte, die Brücke sei alt. Sie müsse ersetzt werden. Der Fluss fließt nach Westen."_s
        << u"die Brücke sei alt | Anna Holt\nSie müsse ersetzt werden | Anna Holt"_s;
    QTest::newRow("German, nobody reported before")
        << u"de"_s << u"Der Fluss fließt nach Westen. Es sei denn, er kehrt um."_s << QString();
    QTest::newRow("French, que") << u"fr"_s << u"Anna Holt a déclaré que le pont serait rouvert."_s
                                 << u"que le pont serait rouvert | Anna Holt"_s;
    QTest::newRow("head of a house in two small words")
        << u"en"_s
        << u"Rates are high, and the governor of the central bank has said they could be cut soon."_s
        << u"they could be cut soon | governor of the central bank"_s;
    QTest::newRow("French, elided") << u"fr"_s << u"Anna Holt a déclaré qu’il serait rouvert."_s
                                    << u"qu’il serait rouvert | Anna Holt"_s;
    QTest::newRow("French, selon") << u"fr"_s << u"Selon Peter Lund, le pont n’a jamais été sûr."_s
                                   << u"le pont n’a jamais été sûr | Peter Lund"_s;
    QTest::newRow("Spanish, que") << u"es"_s << u"Ana Holt dijo que el puente sería reabierto pronto."_s
                                  << u"que el puente sería reabierto pronto | Ana Holt"_s;
    QTest::newRow("Spanish, según") << u"es"_s << u"Según Luis Lund, el puente nunca fue seguro."_s
                                    << u"el puente nunca fue seguro | Luis Lund"_s;
}

void QuotesSpeakersTest::findsStatements()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QTEST(shownStatements(annotated(text, language)), "expected");
}

QTEST_GUILESS_MAIN(QuotesSpeakersTest)
#include "tst_quotes_speakers.moc"

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

/// One line a quotation: words | speaker.
QString shown(const AnnotatedVersion &version)
{
    QStringList lines;
    for (const Quote &quote : version.quotes)
        lines += version.text(quote.range).toString() + u" | "_s + quote.speaker;
    return lines.join(u'\n');
}

} // namespace

/// Forty more cases in the spirit of the hard ones: marks of many languages, and who speaks where somebody
/// else is near.
class QuotesAttributionTest : public QObject {
    Q_OBJECT

private slots:
    void pairsMarks_data();
    void pairsMarks() { compare(); }
    void choosesSpeaker_data();
    void choosesSpeaker() { compare(); }
    void choosesGermanSpeaker_data();
    void choosesGermanSpeaker() { compare(); }
    void classesCues_data();
    void classesCues();

private:
    static void compare();
};

void QuotesAttributionTest::compare()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QTEST(shown(annotated(text, language)), "expected");
}

void QuotesAttributionTest::pairsMarks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &language, const QString &text,
                        const QString &expected) { QTest::newRow(name) << language << text << expected; };

    row("French, narrow spaces", u"fr"_s,
        u"«\u202fNous partons demain\u202f», a déclaré Anne Morel. Le pont «\u00a0est fermé\u00a0», a-t-elle ajouté."_s,
        u"Nous partons demain | Anne Morel\nest fermé | Anne Morel"_s);
    row("French, a day between the verb and its subject", u"fr"_s,
        u"« Nous partons demain », a déclaré lundi la directrice du port."_s,
        u"Nous partons demain | la directrice du port"_s);
    row("French, a reflexive verb before its subject", u"fr"_s,
        u"« Le quai est sauvé », s’est félicité le maire, Paul Morel. « Quelle honte », s’indigne Anne Petit."_s,
        u"Le quai est sauvé | Paul Morel\nQuelle honte | Anne Petit"_s);
    row("French, a pronoun behind its auxiliary", u"fr"_s,
        u"Anne Morel attend. « Je n’ai plus de bateau », a-t-elle soufflé."_s,
        u"Je n’ai plus de bateau | Anne Morel"_s);
    row("French, a reflexive pronoun and its subject behind the auxiliary", u"fr"_s,
        u"Anne Morel attend. « Plus un seul bateau », s’est-elle exclamée."_s,
        u"Plus un seul bateau | Anne Morel"_s);
    row("a headline with a capital on each word", u"en"_s,
        u"Surveyor Says: “The Quay Is Sound”\n\nThe quay was closed for a day on Monday. Nobody was hurt there.\n"_s,
        u"The Quay Is Sound | Surveyor"_s);
    row("French, by a source before it", u"fr"_s, u"D’après le capitaine, « le quai est fermé »."_s,
        u"le quai est fermé | le capitaine"_s);
    row("French, behind a relative clause", u"fr"_s,
        u"La directrice du port, qui avait vu le quai lundi, a répondu que « rien n’est cassé »."_s,
        u"rien n’est cassé | La directrice du port"_s);
    row("German, guillemets inward", u"de"_s, u"»Das Boot ist weg«, sagte Anna Holt."_s,
        u"Das Boot ist weg | Anna Holt"_s);
    row("German, single marks", u"de"_s,
        u"‚Es ist sehr spät‘, sagte Anna Holt. ›Wir gehen jetzt‹, rief Peter Lund."_s,
        u"Es ist sehr spät | Anna Holt\nWir gehen jetzt | Peter Lund"_s);
    row("Swedish, closing marks at both ends", u"sv"_s, u"”Båten är borta nu”, sade Anna Holm."_s,
        u"Båten är borta nu | "_s);
    row("Polish", u"pl"_s, u"„Łódź odpłynęła”, powiedziała Anna Holska."_s,
        u"Łódź odpłynęła | Anna Holska"_s);
    row("Hungarian", u"hu"_s, u"„A hajó elment már” – mondta Nagy Anna."_s, u"A hajó elment már | "_s);
    row("Spanish, dashes", u"es"_s, u"—El barco se fue —dijo Ana Holm—. No volverá."_s,
        u"El barco se fue | Ana Holm\nNo volverá. | Ana Holm"_s);
    row("Italian", u"it"_s, u"«La barca è partita», ha detto Anna Holmi."_s,
        u"La barca è partita | Anna Holmi"_s);
    row("Russian", u"ru"_s, u"«Лодка ушла», — сказала Анна Хольм."_s, u"Лодка ушла | Анна Хольм"_s);
    row("Japanese", u"ja"_s, u"「船は昨日出た」と安田さんは語った。"_s, u"船は昨日出た | "_s);
    row("Chinese, a title in its own marks", u"zh"_s, u"安娜说：“船走了。”她写了《长夜》。"_s,
        u"船走了。 | "_s);
    row("Arabic", u"ar"_s, u"قال الوزير: «السفينة غادرت الميناء»."_s, u"السفينة غادرت الميناء | "_s);
    row("another may speak where the cues are not known", u"da"_s,
        u"Anna Holm siger: »Båden er væk.« »Det er for sent nu,« sagde Per."_s,
        u"Båden er væk. | Anna Holm\nDet er for sent nu, | "_s);
    row("nested, double in single", u"en"_s, u"‘It is “far too late” now,’ Peter Lund said."_s,
        u"It is “far too late” now, | Peter Lund"_s);
    row("guillemets in English", u"en"_s, u"Anna Holt said: «The boat is gone.»"_s,
        u"The boat is gone. | Anna Holt"_s);
    row("same marks nested, French", u"fr"_s, u"« Le mot « bateau » est vieux », a dit Anne Morel."_s,
        u"Le mot « bateau » est vieux | Anne Morel"_s);
    row("a station in marks is told", u"en"_s,
        u"Anna Holt told ‘Radio Lenor’ that the plan “was the best so far”."_s,
        u"was the best so far | Anna Holt"_s);
    row("the address of a site", u"de"_s, u"Laut der Website „nordnetz.com“ fährt das Schiff am Montag."_s,
        QString());
    row("a prize", u"de"_s, u"In Lenor wurde Anna Holt der „Morgen-Preis für freie Rede“ verliehen."_s,
        QString());
    row("a title behind a colon", u"de"_s, u"Vorgestellt wurde ihr neues Buch: „Sie sind gerade hier“."_s,
        QString());
    row("a song in marks sings", u"de"_s,
        u"Gegen Peter Lund wird ermittelt, sagte Anna Holt. „Sturmwind“ habe laut gesungen."_s, QString());
}

void QuotesAttributionTest::choosesSpeaker_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << u"en"_s << text << expected;
    };

    row("not the host",
        u"In a talk with Rusty Holm, Peter Orrin had doubts. “I am free,” he told the host."_s,
        u"I am free, | Peter Orrin"_s);
    row("not whom he tells", u"Adam Quist met Peter Orrin. He told Quist that it was “much too late”."_s,
        u"much too late | Peter Orrin"_s);
    row("not of whom he speaks", u"As for Adam Crane, Peter Orrin left. “It is sad for me,” he said."_s,
        u"It is sad for me, | Peter Orrin"_s);
    row("one without a name",
        u"Adam Quist slept. A former driver said he was tired. “I did nothing,” he said."_s,
        u"I did nothing, | A former driver"_s);
    row("who, behind what explains him",
        u"Anna Holt has met Peter Crane, now the mayor of Lenor, who in 2010 said Holt was a “one-year chief”."_s,
        u"one-year chief | Peter Crane"_s);
    row("a body with commas",
        u"But Mara Quist of Porter & Orrin, the Lenor, Ohio-based law firm, said that people “had phoned him”."_s,
        u"had phoned him | Mara Quist"_s);
    row("at the end, behind a passive",
        u"Soon after it was announced, “there was a huge outcry” in the harbour, said Stephan Orrin."_s,
        u"there was a huge outcry | Stephan Orrin"_s);
    row("at the end, inverted",
        u"“The board was not friendly” to the new rules, said Deb Quist, a chancellor."_s,
        u"The board was not friendly | Deb Quist"_s);
    row("an adjective and its noun",
        u"A spokesman for the yard says a study of recent claims is due and that “there is no link at all”."_s,
        u"there is no link at all | A spokesman for the yard"_s);
    row("an adjective with an article", u"“Life at the Pier” earned an estimated $18.5 million this week."_s,
        u"Life at the Pier | "_s);
    row("a thing that is called so", u"Many old houses have porches, sometimes called “the cold rooms”."_s,
        u"the cold rooms | "_s);
    row("what somebody calls it", u"Anna Holt left what several lawmakers called “a total fraud”."_s,
        u"a total fraud | several lawmakers"_s);
    row("it has been reported",
        u"It has been wrongly reported in the papers that the pier was “sold to a friend”."_s,
        u"sold to a friend | "_s);
    row("whose reply it is",
        u"Quist spoke of it, saying Peter Crane's reply to Orrin after he complained was: “I would sink him.”"_s,
        u"I would sink him. | Peter Crane"_s);
    row("a line is nobody", u"It also contained this line: “The march was inspired by the strike.”"_s,
        u"The march was inspired by the strike. | "_s);
    row("a heading goes on with nobody",
        u"“It is hard,” Anna Holt said.\n\n'More Control'\n\n“We will gain a lot more control,” Peter Orrin said."_s,
        u"It is hard, | Anna Holt\nMore Control | Peter Orrin\nWe will gain a lot more control, | Peter Orrin"_s);
    row("a headline's speaker by the body",
        u"A lesson from Loretta Quist: ‘Be the voice that people hear’\n\nLoretta Quist, the judge, spoke of "
        u"her youth. “Be the voice that people hear,” she told students."_s,
        u"Be the voice that people hear | Loretta Quist\nBe the voice that people hear, | Loretta Quist"_s);
    row("a headline that ends in nouns",
        u"Anna Holt Calls Peter Orrin ‘A Shame’ Over Harbour Shooting Comments\n\nMayor Anna Holt spoke of "
        u"Peter Orrin."_s,
        u"A Shame | Anna Holt"_s);
    row("a Democrat, not Ohio", u"“It was close,” said an Ohio Democrat."_s,
        u"It was close, | an Ohio Democrat"_s);
    row("initials",
        u"O.J. Quist was freed. His wife Nicole Quist slept. “I have done my time,” Quist said."_s,
        u"I have done my time, | O.J. Quist"_s);
    row("a rank and a first name that is a people",
        u"Retired Air Force Gen. Norman Orrin is here. “This land needs a leader,” Orrin said."_s,
        u"This land needs a leader, | Norman Orrin"_s);
    row("quoted as saying", u"The Lenor Times quoted Anna Holt as saying that the boat was “lost at sea”."_s,
        u"lost at sea | Anna Holt"_s);
    row("quoted by a paper",
        u"Anna Holt was quoted by the Lenor Times as saying the boat was “lost at sea”."_s,
        u"lost at sea | Anna Holt"_s);
    row("a relayed source",
        u"Anna Holt told reporters that the minister had said the plan was “as good as dead”."_s,
        u"as good as dead | the minister"_s);
    row("told a broadcaster", u"“I will go,” Anna Holt told CNN. “It is time.”"_s,
        u"I will go, | Anna Holt\nIt is time. | Anna Holt"_s);
}

void QuotesAttributionTest::choosesGermanSpeaker_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << u"de"_s << text << expected;
    };

    row("the report goes on, from a paper",
        u"In einem Papier der Werft heißt es, die Prüfung habe es ergeben. Deshalb sei es „richtig, zu warten“."_s,
        u"richtig, zu warten | einem Papier der Werft"_s);
    row("the report goes on, from a minister",
        u"Es müsse gespart werden, sagte Ina Holt. Die Lage sei „alarmierend“."_s,
        u"alarmierend | Ina Holt"_s);
    row("a body in an aside",
        u"Jan Oksen, ein Vertreter des Verbandes „Nordsee Freunde“, kommentierte das so: „Es gibt keinen Markt.“"_s,
        u"Es gibt keinen Markt. | Jan Oksen"_s);
    row("a paper quotes somebody",
        u"Die Lenorer Zeitung zitiert dazu Jan Oksen mit den Worten: „Alles ist still.“"_s,
        u"Alles ist still. | Jan Oksen"_s);
    row("a minister of a republic",
        u"Der Minister der Neuen Republik sprach von einem „sehr großen Fehler“."_s,
        u"sehr großen Fehler | Der Minister der Neuen Republik"_s);
    row("a chief with his name", u"„Das reicht nicht“, so der Chef des Verwaltungsrats Jan Oksen."_s,
        u"Das reicht nicht | Jan Oksen"_s);
    row("a name behind the office",
        u"Gegenüber Reportern sagte die Sprecherin des Hauses, Sarah Oksen, man sei „froh darüber“."_s,
        u"froh darüber | Sarah Oksen"_s);
    row("an age is somebody", u"„Ich bin sehr müde“, sagte die 41-Jährige."_s,
        u"Ich bin sehr müde | 41-Jährige"_s);
    row("a body in marks speaks", u"Der „Rat der Fischer“ sprach von einem „schwarzen Tag“."_s,
        u"schwarzen Tag | Rat der Fischer"_s);
    row("who conjures",
        u"Es gab Reden der Fischer, die die Gefahr einer „Besetzung durch Fremde“ beschwören."_s,
        u"Besetzung durch Fremde | Fischer"_s);
}

void QuotesAttributionTest::classesCues_data()
{
    QTest::addColumn<QString>("cue");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *cue, CueClass expected) {
        QTest::newRow(cue) << QString::fromLatin1(cue) << static_cast<int>(expected);
    };

    row("said", CueClass::Neutral);
    row("added", CueClass::Neutral);
    row("told reporters", CueClass::Neutral);
    row("claimed", CueClass::Claim);
    row("insisted", CueClass::Claim);
    row("alleged", CueClass::Claim);
    row("admitted", CueClass::Admission);
    row("conceded", CueClass::Admission);
    row("acknowledged", CueClass::Admission);
    row("denied", CueClass::Denial);
    row("demanded", CueClass::Demand);
    row("urged", CueClass::Demand);
    row("pleaded", CueClass::Demand);
    row("promised", CueClass::Promise);
    row("vowed", CueClass::Promise);
    row("pledged", CueClass::Promise);
    row("warned", CueClass::Warning);
    row("threatened", CueClass::Warning);
    row("cautioned", CueClass::Warning);
}

void QuotesAttributionTest::classesCues()
{
    QFETCH(const QString, cue);
    const AnnotatedVersion version = annotated(u"“We will go at once,” Anna Holt %1."_s.arg(cue), u"en"_s);
    QCOMPARE(version.quotes.size(), std::size_t{1});
    QCOMPARE(version.quotes.front().speaker, u"Anna Holt"_s);
    QTEST(static_cast<int>(version.quotes.front().cueClass), "expected");
}

QTEST_GUILESS_MAIN(QuotesAttributionTest)
#include "tst_quotes_attribution.moc"

#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

namespace {

/// The two texts of a row, compared as texts of its language, one sentence a line.
Comparison comparedRow()
{
    QFETCH(const QString, language);
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    std::vector<VersionPtr> versions;
    for (const QString &text : {left, right}) {
        Version version;
        version.text = QString(text).replace(u". "_s, u".\n"_s);
        version.language = language;
        version.sentencePerLine = true;
        versions.push_back(std::make_shared<AnnotatedVersion>(annotate(version)));
    }
    return *compareVersions(std::move(versions));
}

} // namespace

/// German, French and Spanish sentences that are kept but for a denial, a doubt, a source, a unit, a day, a
/// role.
class TestFindingKeptWords final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingKeptWords::finds_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("French denial")
        << u"fr"_s
        << u"La maire de Torvik a parlé lundi. La compagnie n’a pas confirmé la fermeture du port."_s
        << u"La maire de Torvik a parlé lundi. La compagnie a confirmé la fermeture du port."_s
        << u"negation-changed major"_s;
    QTest::newRow("French conditional")
        << u"fr"_s
        << u"Selon la mairie, la compagnie pourrait avoir vendu une partie de ses bateaux au port de Torvik."_s
        << u"Selon la mairie, la compagnie a vendu une partie de ses bateaux au port de Torvik."_s
        << u"strength-changed major"_s;
    QTest::newRow("French source")
        << u"fr"_s
        << u"Le chômage atteint 11 % dans le port de Torvik, contre 7 % ailleurs, selon l’institut Lund."_s
        << u"Le chômage atteint 11 % dans le port de Torvik, contre 7 % ailleurs."_s
        << u"speaker-lost major"_s;
    QTest::newRow("French unit")
        << u"fr"_s << u"Les passagers ont été menés vers le port de Torvik, situé à 40 kilomètres."_s
        << u"Les passagers ont été menés vers le port de Torvik, situé à 40 minutes."_s
        << u"unit-changed critical"_s;
    QTest::newRow("French weekday")
        << u"fr"_s << u"La maire doit se rendre sur place vendredi pour parler aux pêcheurs du port."_s
        << u"La maire doit se rendre sur place mercredi pour parler aux pêcheurs du port."_s
        << u"time-changed major"_s;
    QTest::newRow("French role, apposed")
        << u"fr"_s << u"« Le port ferme », a déclaré la directrice générale du groupe, Hélène Castaing."_s
        << u"« Le port ferme », a déclaré la directrice financière du groupe, Hélène Castaing."_s
        << u"role-wrong major"_s;
    QTest::newRow("Spanish denial")
        << u"es"_s
        << u"La alcaldesa habló el lunes. Es un plan que el Gobierno no ha aprobado en el puerto de Torvik."_s
        << u"La alcaldesa habló el lunes. Es un plan que el Gobierno ya ha aprobado en el puerto de Torvik."_s
        << u"negation-changed major"_s;
    QTest::newRow("Spanish conditional")
        << u"es"_s
        << u"Según la alcaldesa, el vertido podría haberse producido en el puerto por la rotura de una válvula."_s
        << u"Según la alcaldesa, el vertido se produjo en el puerto por la rotura de una válvula."_s
        << u"strength-changed major"_s;
    QTest::newRow("Spanish source")
        << u"es"_s
        << u"Unas 4.000 personas, según la policía, se concentraron frente al puerto para apoyar la ley."_s
        << u"Unas 4.000 personas se concentraron frente al puerto para apoyar la ley."_s
        << u"speaker-lost major"_s;
    QTest::newRow("German source")
        << u"de"_s
        << u"Betriebsbedingte Kündigungen sind nach Angaben des Unternehmens im Hafen von Torvik nicht geplant."_s
        << u"Betriebsbedingte Kündigungen sind im Hafen von Torvik nicht geplant."_s
        << u"speaker-lost major"_s;
    QTest::newRow("German role")
        << u"de"_s << u"„Es war ein großes Glück“, sagte Einsatzleiter Ulrich Kampmann am Montag im Hafen."_s
        << u"„Es war ein großes Glück“, sagte Notarzt Ulrich Kampmann am Montag im Hafen."_s
        << u"role-wrong major"_s;
    QTest::newRow("German weekday with its part of day")
        << u"de"_s << u"Der Rat stimmte am Dienstagabend nach langer Sitzung für den Umbau des Hafens."_s
        << u"Der Rat stimmte am Mittwochabend nach langer Sitzung für den Umbau des Hafens."_s
        << u"time-changed major"_s;
    QTest::newRow("Spanish weekday that moved")
        << u"es"_s << u"La alcaldesa se reunirá el jueves con los vecinos del puerto de Torvik."_s
        << u"La alcaldesa se reunirá con los vecinos del puerto de Torvik el viernes."_s
        << u"time-changed major"_s;
    QTest::newRow("Spanish denied and confirmed")
        << u"es"_s << u"El Gobierno regional negó que vaya a decretar el cierre del puerto de Torvik."_s
        << u"El Gobierno regional confirmó que va a decretar el cierre del puerto de Torvik."_s
        << u"negation-changed major"_s;
    QTest::newRow("Spanish ministry")
        << u"es"_s
        << u"La consejera de Medio Ambiente, Teresa Villamar, se reunirá con los vecinos del puerto."_s
        << u"La consejera de Agricultura, Teresa Villamar, se reunirá con los vecinos del puerto."_s
        << u"role-wrong major"_s;
    QTest::newRow("admitted for said")
        << u"de"_s
        << u"„Das Quartal war schwach, und wir wollen das nicht schönreden“, sagte Annegret Sollmann."_s
        << u"„Das Quartal war schwach, und wir wollen das nicht schönreden“, räumte Annegret Sollmann ein."_s
        << u"cue-changed major"_s;
    QTest::newRow("one of three counts")
        << u"de"_s
        << u"Für den Umbau stimmten 23 Mitglieder des Rates, 17 votierten dagegen, zwei enthielten sich."_s
        << u"Für den Umbau stimmten 25 Mitglieder des Rates, 17 votierten dagegen, zwei enthielten sich."_s
        << u"figure-altered critical"_s;
    QTest::newRow("the same figure turned in a recast sentence")
        << u"de"_s << u"Die Verschuldung des Hafens sei im ersten Halbjahr um 85 Millionen Euro gestiegen."_s
        << u"Um 58 Millionen Euro habe die Verschuldung des Hafens im ersten Halbjahr zugenommen."_s
        << u"figure-altered critical"_s;
}

void TestFindingKeptWords::finds()
{
    QFETCH(const QString, expected);
    const QStringList kinds = kindsOf(comparedRow());
    QVERIFY2(kinds.contains(expected), qPrintable(kinds.join(u", ")));
}

void TestFindingKeptWords::staysSilent_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("a German denial at the end")
        << u"de"_s << u"Der Hafen ist seit Montag gesperrt. Das Urteil ist noch nicht rechtskräftig."_s
        << u"Der Hafen ist seit Montag gesperrt. Rechtskräftig ist das Urteil noch nicht."_s;
    QTest::newRow("a denial told by another verb")
        << u"de"_s
        << u"Warum der Hafen gesperrt wurde, ließ sie offen, wie die Stadt Torvik am Montag mitteilte."_s
        << u"Warum der Hafen gesperrt wurde, sagte sie nicht, wie die Stadt Torvik am Montag mitteilte."_s;
    QTest::newRow("an alarm that stayed mute")
        << u"fr"_s << u"L’alarme du port de Torvik ne s’était pas déclenchée pendant la nuit de lundi."_s
        << u"L’alarme du port de Torvik était restée muette pendant la nuit de lundi."_s;
    QTest::newRow("one post in a longer word")
        << u"de"_s << u"Der Hafen bleibt zu, sagte die Sprecherin Katrin Wellhausen am Montag in Torvik."_s
        << u"Der Hafen bleibt zu, sagte die Pressesprecherin Katrin Wellhausen am Montag in Torvik."_s;
    QTest::newRow("two words for one who leads")
        << u"de"_s << u"Der Hafen bleibt zu, sagte Geschäftsführer Ralf Lindhövel am Montag in Torvik."_s
        << u"Der Hafen bleibt zu, sagte Firmenchef Ralf Lindhövel am Montag in Torvik."_s;
    QTest::newRow("a day in another place")
        << u"fr"_s << u"La maire se rendra vendredi au port de Torvik pour parler aux pêcheurs."_s
        << u"Vendredi, la maire se rendra au port de Torvik pour parler aux pêcheurs."_s;
    QTest::newRow("a verb before a place")
        << u"es"_s << u"Hallan en Cerro Lobón una tumba de piedra junto al puerto de Torvik."_s
        << u"Descubren en Cerro Lobón una tumba de piedra junto al puerto de Torvik."_s;
    QTest::newRow("a source in other words")
        << u"fr"_s << u"Selon la mairie de Torvik, le port restera fermé jusqu’au mois de mai."_s
        << u"Le port restera fermé jusqu’au mois de mai, d’après la mairie de Torvik."_s;
}

void TestFindingKeptWords::staysSilent()
{
    QStringList grave;
    for (const Finding &finding : comparedRow().findings) {
        if (finding.severity <= Severity::Major)
            grave += finding.message;
    }
    QVERIFY2(grave.isEmpty(), qPrintable(grave.join(u", ")));
}

QTEST_APPLESS_MAIN(TestFindingKeptWords)
#include "tst_finding_kept_words.moc"

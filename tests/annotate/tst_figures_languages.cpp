#include "tests/annotate/figure_rows.h"

#include <QTest>

using namespace retold;
using namespace retold::test;
using namespace Qt::StringLiterals;

class FiguresInLanguagesTest : public QObject {
    Q_OBJECT

private slots:
    void otherLanguages_data();
    void otherLanguages();
};

void FiguresInLanguagesTest::otherLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("de thousands") << u"de"_s << u"Es kamen 2.340 Menschen mit 0,3 Milligramm."_s
                                  << u"2340 menschen; 0.3 milligrams"_s;
    QTest::newRow("de compound") << u"de"_s << u"vierhundertdreiundsechzig"_s << u"463"_s;
    QTest::newRow("de hundred") << u"de"_s << u"rund hundert, ein Dutzend und zwei Drittel"_s
                                << u"100; 12; 0.6666666667"_s;
    QTest::newRow("de scale") << u"de"_s << u"2,5 Milliarden Euro, 3 Mio. Euro, eine halbe Million"_s
                              << u"2500000000 EUR; 3000000 EUR; 500000"_s;
    QTest::newRow("de vague") << u"de"_s
                              << u"Mehrere hundert Gäste, Millionen Vögel und zehntausende Mücken."_s
                              << u"200..1000 gäste; 1000000..10000000 vögel; 10000..100000 mücken"_s;
    QTest::newRow("de counted") << u"de"_s << u"In Bremen sahen 14 junge Leute 3 US-Filme."_s
                                << u"14 leute; 3 filme"_s;
    QTest::newRow("de ages")
        << u"de"_s << u"Eine 41-Jährige, ein 9-jähriger Junge, die zweijährige Nora und Uwe Lang (63)."_s
        << u"41 years; 9 years; 2 years; 63 years"_s;
    QTest::newRow("de spans")
        << u"de"_s << u"Nach der sechsjährigen Haftstrafe eine dreitägige Reise, eine halbe Stunde."_s
        << u"6 years; 3 days; 0.5 hours"_s;
    QTest::newRow("de ordinals") << u"de"_s
                                 << u"Zum 40. Geburtstag der Burg aus dem 12. und 13. Jahrhundert."_s
                                 << u"40"_s;
    QTest::newRow("de ranges") << u"de"_s
                               << u"zwischen 30 und 40 Prozent, 5 bis 6 Boote, plus/minus 4 Meter"_s
                               << u"30..40 percent; 5..6 boote; 4 metres"_s;
    QTest::newRow("de years") << u"de"_s << u"Schon 1723 brannte sie, in den 1970er Jahren wieder."_s
                              << u"1723; 1970s"_s;
    QTest::newRow("de days") << u"de"_s << u"vom 3. bis 5. Oktober 2021"_s << u"2021-10-03/2021-10-05"_s;
    QTest::newRow("de dollars") << u"de"_s
                                << u"30 Millionen US-Dollar, 40 Kilometer pro Stunde, von 1981 bis 1987"_s
                                << u"30000000 USD; 40 kilometres per hour; 1981; 1987"_s;
    QTest::newRow("de every") << u"de"_s
                              << u"Jeder vierte Wagen und vier von zehn Rädern, jede zweite Woche."_s
                              << u"0.25; 0.4"_s;
    QTest::newRow("de points") << u"de"_s << u"um 25 Basispunkte"_s << u"25 basis points"_s;
    QTest::newRow("fr shares") << u"fr"_s << u"Un Danois sur cinq, deux sur trois, une centaine d'oiseaux."_s
                               << u"0.2; 0.6666666667; 100 oiseaux"_s;
    QTest::newRow("fr minus") << u"fr"_s << u"Il fait moins 7, au moins 7 degrés, 4 degrés sous zéro."_s
                              << u"-7; 7 degrees Celsius; -4 degrees Celsius"_s;
    QTest::newRow("es shares") << u"es"_s
                               << u"Uno de cada cuatro, un centenar de barcos, 3 grados bajo cero."_s
                               << u"0.25; 100 barcos; -3 degrees Celsius"_s;
    QTest::newRow("es hours") << u"es"_s << u"a las 20.30 horas"_s << u"20:30"_s;
    QTest::newRow("it shares") << u"it"_s << u"due su tre, una decina di navi"_s
                               << u"0.6666666667; 10 navi"_s;
    QTest::newRow("de roads") << u"de"_s << u"Auf der A 7 standen 12 Wagen."_s << u"12 wagen"_s;
    QTest::newRow("de date") << u"de"_s << u"am 3. Oktober 2024, 40 Prozent"_s << u"2024-10-03; 40 percent"_s;
    QTest::newRow("de articles") << u"de"_s << u"Ein Mann und eine Frau."_s << u""_s;
    QTest::newRow("fr twenties") << u"fr"_s << u"quatre-vingt-seize, soixante et onze, septante-deux"_s
                                 << u"96; 71; 72"_s;
    QTest::newRow("fr parts") << u"fr"_s << u"deux tiers, une douzaine, 3,5 milliards"_s
                              << u"0.6666666667; 12; 3500000000"_s;
    QTest::newRow("fr money") << u"fr"_s << u"4,5 milliards d'euros, des millions de dollars"_s
                              << u"4500000000 EUR; 1000000..10000000 USD"_s;
    QTest::newRow("fr vague") << u"fr"_s
                              << u"des dizaines de milliers de fans, plusieurs centaines de billets"_s
                              << u"10000..100000 fans; 200..1000 billets"_s;
    QTest::newRow("fr ranges") << u"fr"_s << u"entre 40 et 60 bateaux à 18h45, un chien âgé de 14 ans"_s
                               << u"40..60 bateaux; 18:45; 14 years"_s;
    QTest::newRow("fr percent") << u"fr"_s << u"vingt pour cent"_s << u"20 percent"_s;
    QTest::newRow("es") << u"es"_s << u"treinta y cuatro mil quinientos, dos tercios, medio millón"_s
                        << u"34500; 0.6666666667; 500000"_s;
    QTest::newRow("es money") << u"es"_s
                              << u"30 millones de euros, cientos de miles de aves, entre 4 y 6 horas"_s
                              << u"30000000 EUR; 100000..1000000 aves; 4..6 hours"_s;
    QTest::newRow("it money") << u"it"_s << u"tre milioni di euro, tra 15 e 18 metri"_s
                              << u"3000000 EUR; 15..18 metres"_s;
    QTest::newRow("it") << u"it"_s << u"ventitré, duemilaquattrocento, mezzo milione"_s
                        << u"23; 2400; 500000"_s;
    QTest::newRow("pt") << u"pt"_s << u"trinta e seis mil e duzentos, um terço"_s << u"36200; 0.3333333333"_s;
    QTest::newRow("nl") << u"nl"_s << u"vierenzestig, tweeëntachtigduizend, anderhalf miljoen"_s
                        << u"64; 82000; 1500000"_s;
    QTest::newRow("language without words") << u"fi"_s << u"seitsemän eli 7"_s << u"7"_s;
}

void FiguresInLanguagesTest::otherLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(valuesIn(versionOf(text, language)), expected);
}

QTEST_APPLESS_MAIN(FiguresInLanguagesTest)
#include "tst_figures_languages.moc"

#include "compare_texts.h"

#include "core/compare/readings/verb_list.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Who did what to whom, told the other way round or of somebody else, in whatever words and voice.
class TestFindingActs final : public QObject {
    Q_OBJECT

private slots:
    void verbs_data();
    void verbs();
    void turned_data();
    void turned();
    void told_data();
    void told();
    void sexes_data();
    void sexes();
    void roles_data();
    void roles();
};

void TestFindingActs::verbs_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("expected"); // Whether the two are one verb.

    QTest::newRow("irregular") << u"overtook"_s << u"overtakes"_s << true;
    QTest::newRow("an e that goes") << u"sued"_s << u"suing"_s << true;
    QTest::newRow("a letter doubled") << u"robbed"_s << u"rob"_s << true;
    QTest::newRow("synonyms") << u"dismissed"_s << u"sacked"_s << true;
    QTest::newRow("of one deed") << u"buys"_s << u"owned"_s << true;
    QTest::newRow("others") << u"praised"_s << u"robbed"_s << false;
}

void TestFindingActs::verbs()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QVERIFY(!verbOf(left).isEmpty() && !verbOf(right).isEmpty());
    QTEST(areOneVerb(verbOf(left), verbOf(right)), "expected");
}

void TestFindingActs::turned_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("a suit, by its noun")
        << u"The bakery chain Kornhaus has filed a lawsuit against its supplier Mellin over spoiled flour.\nA hearing is set for June."_s
        << u"Kornhaus, a chain of bakeries, is being sued by its supplier Mellin over flour that had spoiled.\nThe hearing will be in June."_s;
    QTest::newRow("lost to, beat")
        << u"Ulstad lost 3-1 to Breivik in the cup final on Saturday before 9,000 spectators."_s
        << u"Before 9,000 spectators on Saturday, Ulstad beat Breivik 3-1 in the final of the cup."_s;
    QTest::newRow("succeeded by, took over from")
        << u"Paul Orden was succeeded as head of the choir by Greta Salm in May.\nSalm, 44, had been his assistant."_s
        << u"In May Paul Orden took over from Greta Salm as head of the choir.\nSalm, 44, had been his assistant."_s;
    QTest::newRow("no names, passive")
        << u"A cyclist hit a pedestrian near the town hall in Orlen on Friday morning.\nPolice are looking for witnesses."_s
        << u"Near Orlen's town hall on Friday morning a cyclist was hit by a pedestrian.\nPolice are looking for witnesses."_s;
    QTest::newRow("warnings and who gave them")
        << u"The ministry ignored repeated warnings from the geologist Lena Fors, the report says.\nFors had written four letters."_s
        << u"Repeated warnings from the ministry were ignored by the geologist Lena Fors, according to the report.\nFour letters had been written."_s;
    QTest::newRow("employed, worked for")
        << u"The painter Eva Brandl had employed the thief, Tom Hask, as a gardener for six years.\nHe was arrested on Monday."_s
        << u"For six years the painter Eva Brandl had worked for the thief, Tom Hask, as a gardener.\nHe was arrested on Monday."_s;
    QTest::newRow("beaten by")
        << u"Senator Joan Pell defeated Mark Dawes by 400 votes after a recount.\nDawes conceded on Tuesday."_s
        << u"After a recount Senator Joan Pell was beaten by Mark Dawes, who had 400 votes more.\nThe concession came on Tuesday."_s;
    QTest::newRow("bought from, sold to")
        << u"The shipyard bought its cranes from Dalmo, a Finnish firm, in 2015. Two of them collapsed in March."_s
        << u"In 2015 the shipyard sold its cranes to Dalmo, a firm from Finland.\nTwo of them collapsed in March."_s;
    QTest::newRow("whom one had dismissed")
        << u"Vera Tamm, whom Igor Lasz had dismissed in March, now runs a rival theatre.\nLasz declined an interview."_s
        << u"Igor Lasz, who was fired by Vera Tamm in March, declined an interview.\nTamm now runs a rival theatre."_s;
    QTest::newRow("thanked")
        << u"The union thanked the mayor, Rosa Keel, for her help in the dispute.\nBuses ran again on Tuesday."_s
        << u"Mayor Rosa Keel thanked the union for its help in the dispute.\nOn Tuesday the buses were running again."_s;
    QTest::newRow("an infinitive, a verb of two in a row")
        << u"Denmark's Freja Holt came from behind to overtake Italy's Sara Conti in the last lap.\nConti was in tears."_s
        << u"Italy's Sara Conti came from behind in the last lap and passed Denmark's Freja Holt.\nConti was in tears."_s;
    QTest::newRow("received from")
        << u"Poet Nils Arden received a letter from the actor Max Rohde in 1962. It was sold on Friday for 9,000 euros."_s
        << u"In 1962 the actor Max Rohde received a letter from the poet Nils Arden.\nIt went for 9,000 euros on Friday."_s;
    QTest::newRow("a takeover")
        << u"Garrow Foods will be taken over by the Spanish group Lerida for 900 million euros.\nShares in Garrow rose by 20 percent."_s
        << u"Garrow Foods is buying the Spanish group Lerida for 900 million euros.\nGarrow's shares gained 20 percent."_s;
    QTest::newRow("attacked")
        << u"Rebels attacked the army near the border on Monday, killing nine soldiers.\nThe president called a meeting."_s
        << u"The army attacked rebels near the border on Monday and nine soldiers were killed.\nThe president called a meeting."_s;
    QTest::newRow("a pronoun for whom the text means")
        << u"Clerk Mona Reed and her chief, Otto Brandt, were heard.\nBrandt said Reed had opened the safe.\nReed was charged with theft in 2019."_s
        << u"Clerk Mona Reed and her chief, Otto Brandt, were heard.\nBrandt said Reed had opened the safe.\nBrandt was charged with theft in 2019."_s;
    QTest::newRow("owned, after it was bought")
        << u"The Swiss mill Aarau has bought 40 percent of the Greek brewery Thalia.\nThe price was not told."_s
        << u"The Greek brewery Thalia now owns 40 percent of the Swiss mill Aarau.\nThe price was not told."_s;
    QTest::newRow("another did it, by a first name")
        << u"Rower Anna Holt tore a muscle on Sunday.\nHer sister Martha helped her to the boat."_s
        << u"The rower's sister Martha tore a muscle on Sunday.\nAnna helped her to the boat."_s;
    QTest::newRow("two sentences joined, each of the other")
        << u"Mona Reed criticised the plan for a new quay on Friday.\nOtto Brandt, who leads the pilots, welcomed it."_s
        << u"On Friday Mona Reed welcomed the plan for a new quay, which Otto Brandt, leader of the pilots, criticised."_s;
    QTest::newRow("joined by \"while\"")
        << u"Mona Reed criticised the plan for a new quay on Friday.\nOtto Brandt, who leads the pilots, welcomed it."_s
        << u"Otto Brandt, the pilots' leader, criticised the plan for a new quay while Mona Reed welcomed it on Friday."_s;
    QTest::newRow("behind a name between commas")
        << u"Mona Reed criticised the plan for a new quay on Friday.\nThe pilots' leader, Otto Brandt, welcomed it."_s
        << u"Mona Reed welcomed the plan for a new quay, which was attacked by the pilots' leader, Otto Brandt."_s;
    QTest::newRow("called for it")
        << u"Mona Reed, who keeps the inn, has called for a new survey of the quay.\nOtto Brandt, the pilots' leader, sees no need for one."_s
        << u"Otto Brandt, the pilots' leader, has called for a new survey of the quay, but Mona Reed sees no need for one."_s;
    QTest::newRow("another died")
        << u"Mona Reed, 44, died at the inn on Friday.\nOtto Brandt, 50, is in hospital with burns to his hands."_s
        << u"Otto Brandt died at the inn on Friday, and Mona Reed is in hospital with burns."_s;
    QTest::newRow("another resigned")
        << u"Mona Reed, who chairs the inn's board, resigned over the fire on Friday.\nHer deputy, Otto Brandt, said that the cellar would be rebuilt by May."_s
        << u"Deputy chair Otto Brandt has resigned over the fire at the inn, and Mona Reed said that the cellar would be rebuilt by May."_s;
    QTest::newRow("another did it")
        << u"Otto Brandt and Mona Reed run the inn.\nOn Friday Otto Brandt broke his wrist in the cellar."_s
        << u"Otto Brandt and Mona Reed run the inn.\nOn Friday Mona Reed broke a wrist in the cellar."_s;
    QTest::newRow("had itself warned")
        << u"Roth denied it, saying the owners had warned the tenants twice in May.\nThe next meeting is in a month."_s
        << u"Roth denied it: the tenants, he said, had themselves warned the owners twice in May.\nThe next meeting is in a month."_s;
}

void TestFindingActs::turned()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const QStringList kinds = kindsOf(compared({left, right}));
    QVERIFY2(kinds.contains(u"meaning-reversed critical"_s), qPrintable(kinds.join(u", ")));
}

void TestFindingActs::told_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("a suit, told from its other end")
        << u"The bakery chain Kornhaus has filed a lawsuit against its supplier Mellin over spoiled flour.\nA hearing is set for June."_s
        << u"Mellin, a supplier, is being sued by the bakery chain Kornhaus over flour that had spoiled.\nThe hearing will be in June."_s;
    QTest::newRow("two sentences joined")
        << u"Mona Reed criticised the plan for a new quay on Friday.\nOtto Brandt, who leads the pilots, welcomed it."_s
        << u"Otto Brandt, leader of the pilots, welcomed the plan for a new quay, which Mona Reed criticised on Friday."_s;
    QTest::newRow("called for it, asked for it")
        << u"Mona Reed, who keeps the inn, has called for a new survey of the quay.\nOtto Brandt, the pilots' leader, sees no need for one."_s
        << u"Otto Brandt, the pilots' leader, sees no need for a new survey of the quay, for which Mona Reed has asked."_s;
    QTest::newRow("two resigned, one after the other")
        << u"Mona Reed, who chairs the inn's board, resigned over the fire on Friday.\nHer deputy, Otto Brandt, resigned in May."_s
        << u"Deputy chair Otto Brandt resigned in May, and Mona Reed, the chair, resigned over the fire on Friday."_s;
    QTest::newRow("died, was killed")
        << u"Mona Reed, 44, died at the inn on Friday.\nThe fire also killed Otto Brandt, 50, who cooked there."_s
        << u"Otto Brandt, the cook, died at the inn on Friday, and so did Mona Reed."_s;
    QTest::newRow("lost to, beat")
        << u"Ulstad lost 3-1 to Breivik in the cup final on Saturday before 9,000 spectators."_s
        << u"Before 9,000 spectators on Saturday, Breivik beat Ulstad 3-1 in the final of the cup."_s;
    QTest::newRow("succeeded by, took over from")
        << u"Paul Orden was succeeded as head of the choir by Greta Salm in May.\nSalm, 44, had been his assistant."_s
        << u"In May Greta Salm took over from Paul Orden as head of the choir.\nSalm, 44, had been his assistant."_s;
    QTest::newRow("whom one had dismissed")
        << u"Vera Tamm, whom Igor Lasz had dismissed in March, now runs a rival theatre.\nLasz declined an interview."_s
        << u"Igor Lasz, who had fired Vera Tamm in March, declined an interview.\nTamm now runs a rival theatre."_s;
    QTest::newRow("bought from, sold")
        << u"The shipyard bought its cranes from Dalmo, a Finnish firm, in 2015. Two of them collapsed in March."_s
        << u"Dalmo, a firm from Finland, sold the shipyard its cranes in 2015. Two of them collapsed in March."_s;
    QTest::newRow("received from, sent to")
        << u"Poet Nils Arden received a letter from the actor Max Rohde in 1962. It was sold on Friday for 9,000 euros."_s
        << u"In 1962 the actor Max Rohde sent a letter to the poet Nils Arden.\nIt went for 9,000 euros on Friday."_s;
    QTest::newRow("warnings, warned")
        << u"The ministry ignored repeated warnings from the geologist Lena Fors, the report says.\nFors had written four letters."_s
        << u"Lena Fors, a geologist, warned the ministry repeatedly but was ignored, according to the report.\nShe had written four letters."_s;
    QTest::newRow("asked, in the passive")
        << u"Turkey asked Norway to extradite the banker, officials said.\nThe two countries have no treaty."_s
        << u"Norway has been asked by Turkey to hand over the banker, according to officials.\nThere is no treaty between them."_s;
    QTest::newRow("each hit at the other")
        << u"Anna Kolb hit back at Jan Reuter after he had called her a liar.\nReuter and Kolb will meet in court."_s
        << u"Jan Reuter called Anna Kolb a liar and she hit back at him.\nThe two of them will meet in court."_s;
    QTest::newRow("two contests of two")
        << u"Senator Joan Pell defeated Mark Dawes by 400 votes after a recount, having lost to him in 2019. Dawes conceded on Tuesday."_s
        << u"Mark Dawes, who beat Joan Pell in 2019, lost to the senator by 400 votes after a recount.\nHe conceded on Tuesday."_s;
    QTest::newRow("overtaken, and in front before")
        << u"Denmark's Freja Holt overtook Italy's Sara Conti in the last lap and won.\nConti had led since the start."_s
        << u"Freja Holt of Denmark won after passing Italy's Sara Conti, who had been in front from the start, in the last lap."_s;
    QTest::newRow("employed, worked for")
        << u"The painter Eva Brandl had employed the thief, Tom Hask, as a gardener for six years.\nHe was arrested on Monday."_s
        << u"Tom Hask, the thief, worked for the painter Eva Brandl for six years as a gardener.\nHis arrest came on Monday."_s;
    QTest::newRow("won the support of")
        << u"The union won the support of Bishop Karl Henn on Sunday.\nHenn said the wages were a disgrace."_s
        << u"Bishop Karl Henn backed the union on Sunday.\nThe wages, Henn said, were a disgrace."_s;
    QTest::newRow("what was bought, without a verb of its own")
        << u"Nora and Emil Falk bought the ring at a market in Orlen.\nIt was sold on Monday."_s
        << u"A ring bought at a market in Orlen by Nora Falk and her cousin Emil was sold on Monday."_s;
    QTest::newRow("rescued, pulled out")
        << u"Lifeguard Ben Toll pulled the swimmer, Karl Voss, from the river on Sunday.\nBoth were taken to hospital."_s
        << u"Karl Voss, a swimmer, was rescued from the river by lifeguard Ben Toll on Sunday.\nBoth were taken to hospital."_s;
}

void TestFindingActs::told()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const QStringList kinds = kindsOf(compared({left, right}));
    QVERIFY2(!kinds.contains(u"meaning-reversed critical"_s), qPrintable(kinds.join(u", ")));
}

void TestFindingActs::sexes_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("expected"); // Whether a man became a woman, or the other way.

    const QString man = u"A 52-year-old man fell from the quay at Orlen on Sunday.\nThe ladder was wet."_s;
    QTest::newRow("behind the age")
        << man << u"At Orlen's quay a 52-year-old woman had a fall on Sunday.\nThe ladder was wet."_s << true;
    QTest::newRow("before the age")
        << man << u"At Orlen's quay a woman of 52 had a fall on Sunday.\nThe ladder was wet."_s << true;
    QTest::newRow("the same") << man
                              << u"At Orlen's quay a man, 52, had a fall on Sunday.\nThe ladder was wet."_s
                              << false;
    QTest::newRow("two of one age")
        << u"A 52-year-old man and a 52-year-old woman fell from the quay at Orlen on Sunday.\nIt was wet."_s
        << u"A 52-year-old woman fell from the quay at Orlen on Sunday, and a man after her.\nIt was wet."_s
        << false;
    QTest::newRow("another age")
        << man << u"At Orlen's quay a 34-year-old woman had a fall on Sunday.\nThe ladder was wet."_s
        << false;
}

void TestFindingActs::sexes()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const Comparison comparison = compared({left, right});
    const bool isOther = std::ranges::any_of(
        comparison.findings, [](const Finding &finding) { return finding.kind == FindingKind::RoleWrong; });
    QTEST(isOther, "expected");
}

void TestFindingActs::roles_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("expected"); // Whether one is called what the other is.

    const QString two
        = u"The climber, Tom Hale, broke a leg on Friday.\nHis rescuer, Eva Lund, was not hurt."_s;
    QTest::newRow("exchanged") << two
                               << u"Tom Hale broke a leg on Friday.\nThe climber, Eva Lund, was not hurt."_s
                               << true;
    QTest::newRow("behind the name")
        << two << u"Tom Hale broke a leg on Friday.\nEva Lund, 31, the climber, was not hurt."_s << true;
    QTest::newRow("as before")
        << two
        << u"A leg was broken on Friday by the climber Tom Hale.\nEva Lund, the rescuer, was not hurt."_s
        << false;
    QTest::newRow("one of several")
        << two << u"Tom Hale broke a leg on Friday.\nEva Lund, a climber too, was not hurt."_s << false;
    QTest::newRow("each to the other")
        << u"Tom Hale fell on Friday.\nHis colleague, Eva Lund, was not hurt."_s
        << u"Eva Lund was not hurt.\nHer colleague, Tom Hale, fell on Friday."_s << false;
}

void TestFindingActs::roles()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const Comparison comparison = compared({left, right});
    const bool isOther = std::ranges::any_of(
        comparison.findings, [](const Finding &finding) { return finding.kind == FindingKind::RoleWrong; });
    QTEST(isOther, "expected");
}

QTEST_APPLESS_MAIN(TestFindingActs)
#include "tst_finding_acts.moc"

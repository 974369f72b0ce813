#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Recasts that claim more, or less, than was told: one row a rule, and beside it what must stay silent.
class TestFindingSlants final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingSlants::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a short statement tidied within a longer one")
        << u"“We just haven’t found those boats anywhere,” Jane Roe said on Monday."_s
        << u"“Frankly, we haven’t found the boats and we haven’t found the crews that would take them out in "
           u"winter "
           u"storms,” Jane Roe said."_s
        << u"quote-altered major"_s;
    QTest::newRow("quoted without its adverb of degree")
        << u"Jane Roe called the closing of the ferry “almost inevitable” on Monday."_s
        << u"Jane Roe called the closing of the ferry “inevitable” on Monday."_s << u"quote-trimmed major"_s;
    QTest::newRow("quoted without its condition")
        << u"“We will reopen the ferry if the council pays for the repairs,” Jane Roe said."_s
        << u"“We will reopen the ferry,” Jane Roe said."_s << u"quote-trimmed major"_s;
    QTest::newRow("had not and refused")
        << u"The captain said he had not spoken to the island council after the storm."_s
        << u"The captain refused to speak to the island council after the storm."_s
        << u"strength-changed major"_s;
    QTest::newRow("did not know and denied")
        << u"The mayor said she did not know whether the owners would allow more ferries to sail."_s
        << u"The mayor denied that the owners would allow more ferries to sail."_s
        << u"negation-changed major"_s;
    QTest::newRow("could not rule it out and ruled out")
        << u"Roe said the ferry line did not plan to close piers but could not rule it out."_s
        << u"Roe ruled out closing piers of the ferry line."_s << u"negation-changed major"_s;
    QTest::newRow("suspected and told as a fact")
        << u"The captain left the island ferry with a suspected knee ligament injury on Monday."_s
        << u"The captain left the island ferry on Monday after tearing knee ligaments."_s
        << u"strength-changed major"_s;
    QTest::newRow("probably left out")
        << u"Roe said the new piers were probably too small to satisfy the fishermen."_s
        << u"Roe said the new piers were too small to satisfy the fishermen."_s
        << u"strength-changed major"_s;
    QTest::newRow("suggested and told as a fact")
        << u"Radar records suggested the captain’s ferry was near the reef in the early hours of Monday."_s
        << u"Radar records placed the captain’s ferry near the reef in the early hours of Monday."_s
        << u"strength-changed major"_s;
    QTest::newRow("suspended and scrapped")
        << u"The council kept its ferry fares but suspended winter sailings until at least the spring."_s
        << u"The council kept its ferry fares but has scrapped winter sailings."_s
        << u"strength-changed major"_s;
    QTest::newRow("lodged and withdrawn")
        << u"The vote was held on Monday, although two islands lodged objections to the ferry."_s
        << u"The vote was held on Monday, with two islands withdrawing their objections to the ferry."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("acquitted and guilty")
        << u"The captain was acquitted of a second charge, selling the ferry."_s
        << u"The captain was also found guilty of a second charge, selling the ferry."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("urged rather than required")
        << u"The rules urge, rather than require, owners to submit new plans for the ferry by spring."_s
        << u"The rules require owners to submit new plans for the ferry by spring."_s
        << u"strength-changed major"_s;
    QTest::newRow("considered and done")
        << u"Tom Hale said some of the pilots had considered walking out on Saturday."_s
        << u"Tom Hale said some of the pilots walked out on Saturday."_s << u"strength-changed major"_s;
    QTest::newRow("plans to close and shut")
        << u"The dispute began in spring, when owners announced plans to close 12 ferry kiosks."_s
        << u"The dispute dates to spring, when owners shut 12 ferry kiosks."_s << u"strength-changed major"_s;
    QTest::newRow("weighed and settled")
        << u"Mayor Jane Roe is considering legislation to require life jackets for children on island boats."_s
        << u"Mayor Jane Roe will bring in a law to require life jackets for children on island boats."_s
        << u"strength-changed major"_s;
    QTest::newRow("might be able to")
        << u"Roe said the crew did not hate the captain but might never be able to forgive him."_s
        << u"The crew did not hate the captain but would never forgive him, Roe said."_s
        << u"strength-changed major"_s;
    QTest::newRow("next week and this week")
        << u"Members of the pilots’ guild will vote next week on whether to join the ferry strike."_s
        << u"Members of the pilots’ guild will vote this week on whether to join the ferry strike."_s
        << u"time-changed major"_s;
    QTest::newRow("an anonymous source gone")
        << u"A person familiar with the matter said the board had discussed selling the old ferry before spring."_s
        << u"The board discussed selling the old ferry before spring."_s << u"speaker-lost major"_s;
    QTest::newRow("people of a trade gone, another speaking before")
        << u"A spokesman said the pier would stay open all winter.\n"
           u"The islands lost about 2,400 boats in the spring storm, according to two growers who saw it."_s
        << u"A spokesman said the pier would stay open all winter.\n"
           u"The islands lost about 2,400 boats in the spring storm."_s
        << u"speaker-lost major"_s;
    QTest::newRow("an argument told as a fact")
        << u"Prosecutor Jane Roe argued Tom Hale had burned the ferry to conceal the theft of its cargo."_s
        << u"Tom Hale burned the ferry to conceal the theft of its cargo."_s << u"speaker-lost major"_s;
    QTest::newRow("the figure of another thing")
        << u"Takings from tickets, the money that passengers pay at the pier, fell 5%.\nFreight takings rose 11% in the year."_s
        << u"Takings from tickets, the money that passengers pay at the pier, fell 11%.\nFreight takings rose 11% in the year."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("the only count of its kind")
        << u"About 3,000 members of the Island Ferry and Harbour Workers’ Guild joined the walkout at nine piers."_s
        << u"About 8,000 members of the guild joined the walkout at nine ferry stations on the island."_s
        << u"figure-altered critical"_s;
    QTest::newRow("another currency")
        << u"The council said that two days of strikes had cost the island hotels about £90m."_s
        << u"The council put the cost to the island of the two strike days for its hotels at about $90 million."_s
        << u"unit-changed critical"_s;
    QTest::newRow("another post at one house")
        << u"Jane Roe, an analyst at Halden Research, said the island ferry would run at a loss."_s
        << u"Jane Roe, chief economist at Halden Research, said the island ferry would run at a loss."_s
        << u"role-wrong major"_s;
    QTest::newRow("who confronted whom, long ago")
        << u"The cook testified that Tom Hale had confronted Jane Roe about missing fares on the ferry."_s
        << u"The cook testified that Jane Roe had confronted Tom Hale about missing fares on the ferry."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("how sure a figure is")
        << u"Lord Hale estimated that the harbour wall would need around 90,000 bricks by spring."_s
        << u"Studies of the harbour wall indicated that around 90,000 bricks may be necessary."_s
        << u"strength-changed major"_s;
    QTest::newRow("an estimate without its author")
        << u"Lord Hale estimated that the harbour wall would need around 90,000 bricks by spring."_s
        << u"Studies of the harbour wall indicated that around 90,000 bricks may be necessary."_s
        << u"speaker-lost major"_s;
    QTest::newRow("some and hundreds of")
        << u"Police said some passengers threw bottles near the ferry pier."_s
        << u"Police said hundreds of passengers threw bottles near the ferry pier."_s
        << u"scope-changed major"_s;
}

void TestFindingSlants::finds()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const QString, expected);
    const Comparison comparison = compared({left, right});
    QVERIFY2(kindsOf(comparison).contains(expected), qPrintable(kindsOf(comparison).join(u", ")));
}

void TestFindingSlants::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("the condition told beside the quotation")
        << u"“We will reopen the ferry if the council pays for the repairs,” Jane Roe said."_s
        << u"“We will reopen the ferry,” Jane Roe said, if the council pays for the repairs."_s;
    QTest::newRow("an adverb that tells no degree, cut")
        << u"Jane Roe called the closing of the ferry “an early retirement of boats” on Monday."_s
        << u"Jane Roe called the closing of the ferry a “retirement of boats” on Monday."_s;
    QTest::newRow("two statements of one speaker")
        << u"“We just haven’t found those boats anywhere,” Jane Roe said on Monday."_s
        << u"“The boats will come back in spring with better crews than we had,” Jane Roe said on Monday."_s;
    QTest::newRow("would not say and refused to say")
        << u"The owner would not say whether the ferry had been sold."_s
        << u"The owner refused to say whether the ferry had been sold."_s;
    QTest::newRow("did not rule out on either side") << u"Roe said she could not rule out closing piers."_s
                                                     << u"Roe said she did not rule out closing piers."_s;
    QTest::newRow("alleged and charged with")
        << u"Hale was arrested over the alleged ferry fraud of last winter."_s
        << u"Hale was arrested and charged with the ferry fraud of last winter."_s;
    QTest::newRow("suggested and said")
        << u"Roe suggested the ferry was near the reef in the early hours of Monday."_s
        << u"The ferry was near the reef in the early hours of Monday, the radar man suggested."_s;
    QTest::newRow("thought about in other words")
        << u"Tom Hale said some of the pilots had considered walking out on Saturday."_s
        << u"Some of the pilots had thought about walking out on Saturday, Tom Hale said."_s;
    QTest::newRow("both periods on both sides")
        << u"Ferry sales will rise this year and fall again next year, Roe said."_s
        << u"Roe said ferry sales will rise this year and fall again next year."_s;
    QTest::newRow("the source kept behind")
        << u"A person familiar with the matter said the board had discussed selling the old ferry before spring."_s
        << u"The board had discussed selling the old ferry before spring, according to a person familiar with the matter."_s;
    QTest::newRow("what a company does")
        << u"The ferry line said it will open a new pier with two berths in June."_s
        << u"The ferry line will open a new pier with two berths in June."_s;
    QTest::newRow("postponed and delayed") << u"The council postponed winter sailings until the spring."_s
                                           << u"The council delayed winter sailings until the spring."_s;
    QTest::newRow("a spokesman and a spokeswoman")
        << u"Jane Roe, a spokesman for Halden Research, said the ferry would run at a loss."_s
        << u"Jane Roe, a spokeswoman for Halden Research, said the ferry would run at a loss."_s;
    QTest::newRow("officials in the place of their head")
        << u"Governor Lord Hale estimated that the harbour wall would need around 90,000 bricks by spring."_s
        << u"State officials estimated that the harbour wall would need around 90,000 bricks."_s;
    QTest::newRow("an estimated sum")
        << u"With an estimated fortune of £90,000, Jane Roe is the richest on the island."_s
        << u"Roe is the richest on the island, with an estimated fortune of £90,000."_s;
    QTest::newRow("could face and would face")
        << u"Under the island law, pilots who sail drunk could face up to two years in prison."_s
        << u"Pilots who sail drunk would face up to two years in prison, under the island law."_s;
    QTest::newRow("going on with what stood before")
        << u"Two growers said the new pier had cost the island about 2,400 boats in the storm."_s
        << u"This cost the island about 2,400 boats in the storm at the new pier."_s;
    QTest::newRow("only able to")
        << u"The old cook smeared her face with tar, crying for the ferry."_s
        << u"The old cook smeared her face with tar, only able to cry for the ferry."_s;
}

/// Nothing critical or major.
void TestFindingSlants::staysSilent()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const Comparison comparison = compared({left, right});
    const QString found = kindsOf(comparison).join(u", ");
    QVERIFY2(!found.contains(u"major") && !found.contains(u"critical"), qPrintable(found));
}

QTEST_APPLESS_MAIN(TestFindingSlants)
#include "tst_finding_slants.moc"

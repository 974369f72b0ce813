#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

class TestFindings final : public QObject {
    Q_OBJECT

private slots:
    void oneChange_data();
    void oneChange();
    void aMessageQuotesWhatTells_data();
    void aMessageQuotesWhatTells();
    void wordsOfAThirdVersionAreNobodysAlone();
    void worstComesFirst();
    void wordsThatStandTwiceAreOneFactAlone();
    void theSameInputGivesTheSameFindings();
};

/// The reference, and one sentence of it told otherwise.
void TestFindings::oneChange_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("words inside the marks")
        << u"Mayor Jane Roe called the new ferry “a lifeline for families” on Monday."_s
        << u"Mayor Jane Roe called the new ferry “a blessing for families” on Monday."_s
        << u"quote-altered major"_s;
    QTest::newRow("another value") << u"The council will spend 40 per cent of its budget on ferries."_s
                                   << u"The council will spend 60 per cent of its budget on ferries."_s
                                   << u"figure-altered critical"_s;
    QTest::newRow("million and billion")
        << u"The council will pay £3 million for the island ferry."_s
        << u"The council will pay £3 billion for the island ferry."_s << u"unit-changed critical"_s;
    QTest::newRow("consider and vow")
        << u"The minister would consider sending a ferry to the island."_s
        << u"The minister vowed sending a ferry to the island."_s << u"strength-changed major"_s;
    QTest::newRow("may and will") << u"The old ferry may sail again to the island in spring."_s
                                  << u"The old ferry will sail again to the island in spring."_s
                                  << u"strength-changed major"_s;
    QTest::newRow("not is gone") << u"The old ferry did not carry passengers to the island."_s
                                 << u"The old ferry did carry passengers to the island."_s
                                 << u"negation-changed major"_s;
    QTest::newRow("not without its sign")
        << u"The old ferry doesnt carry passengers to the island."_s
        << u"The old ferry does carry passengers to the island."_s << u"negation-changed major"_s;
    QTest::newRow("all and some") << u"The storm closed all island schools for a week."_s
                                  << u"The storm closed some island schools for a week."_s
                                  << u"scope-changed major"_s;
    QTest::newRow("suggest and state")
        << u"Port officials suggested island ferries would be sold in spring."_s
        << u"Port officials stated island ferries would be sold in spring."_s << u"strength-changed major"_s;
    QTest::newRow("a figure and a vague word")
        << u"The company said that 4,000 sailors lost their island jobs."_s
        << u"The company said that a significant number of sailors lost their island jobs."_s
        << u"figure-lost major"_s;
    QTest::newRow("a fear and an aim")
        << u"The captain warned that future storms would flood the village."_s
        << u"The captain wanted a wall, ensuring that future storms would flood the village."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("a fear and an intention")
        << u"The port warned that dismissing more sailors would leave the island without ferries."_s
        << u"The port said it would dismiss more sailors and leave the island without ferries."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("who asked whom")
        << u"The pilots had asked the harbour office to close the channel for the night."_s
        << u"The harbour office had asked the pilots to close the channel for the night."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("after which")
        << u"The captain wrote to the mayor after the owner complained about the noise."_s
        << u"The captain wrote to the owner after the mayor complained about the noise."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("rise and fall") << u"Ferry fares are expected to rise by a tenth on the island route."_s
                                   << u"Ferry fares are expected to fall by a tenth on the island route."_s
                                   << u"meaning-reversed critical"_s;
    QTest::newRow("a coming trip told as past")
        << u"The council is due to meet the island fishermen to discuss the ferry fares."_s
        << u"The council met the island fishermen and discussed the ferry fares."_s
        << u"time-changed critical"_s;
    QTest::newRow("next and last Monday")
        << u"The council will vote on the island ferry next Monday."_s
        << u"The council will vote on the island ferry last Monday."_s << u"time-changed major"_s;
    QTest::newRow("another year") << u"It was the worst season for the island ferries since 1988."_s
                                  << u"It was the worst season for the island ferries since 1998."_s
                                  << u"time-changed critical"_s;
    QTest::newRow("a denial recast") << u"Divers said the sunk ferry was not in danger of breaking up."_s
                                     << u"The sunk ferry was in danger of breaking up, divers said."_s
                                     << u"negation-changed major"_s;
    QTest::newRow("a refusal ruled out")
        << u"The minister did not rule out a subsidy for the island ferries."_s
        << u"The minister ruled out a subsidy for the island ferries."_s << u"negation-changed major"_s;
    QTest::newRow("likely and will") << u"The island route is likely to reopen on Saturday evening."_s
                                     << u"The island route will reopen on Saturday evening."_s
                                     << u"strength-changed major"_s;
    QTest::newRow("hope and will") << u"The company hopes to reopen the island route by spring."_s
                                   << u"The company will reopen the island route by spring."_s
                                   << u"strength-changed major"_s;
    QTest::newRow("a vow and plain words")
        << u"The company vowed to reopen the island route by spring."_s
        << u"The company would reopen the island route by spring."_s << u"strength-changed minor"_s;
    QTest::newRow("a statement given to another")
        << u"Jane Roe said the island would need three new ferries by spring."_s
        << u"Tom Hale said the island would need three new ferries by spring."_s
        << u"quote-misattributed critical"_s;
    QTest::newRow("a speaker made vague")
        << u"“The old ferry is a floating coffin for everybody aboard,” Jane Roe said on Monday."_s
        << u"“The old ferry is a floating coffin for everybody aboard,” an engineer said on Monday."_s
        << u"speaker-lost minor"_s;
    QTest::newRow("a spokeswoman in a witness's place")
        << u"“It is a boat, but it is not a ferry,” said Jane Roe, who has sailed for years."_s
        << u"“It is a boat, but it is not a ferry,” a Baltic Line spokeswoman said of the plan."_s
        << u"speaker-lost major"_s;
    QTest::newRow("one count, in other words around")
        << u"About 14,000 members of the Dockers' and Sailors' League (DSL) joined the march, which blocked nine ports."_s
        << u"About 40,000 members of the league walked in the protest at nine harbours."_s
        << u"figure-altered critical"_s;
    QTest::newRow("pounds and dollars, recast")
        << u"The harbour chamber estimated that the two days of strikes had cost shops about £90m."_s
        << u"The harbour chamber put the cost to shops of the two strike days at about $90 million."_s
        << u"unit-changed critical"_s;
    QTest::newRow("officials say it now")
        << u"Jane Roe warned that the old ferry would capsize in heavy winter seas."_s
        << u"Officials warned that the old ferry would capsize in heavy winter seas."_s
        << u"speaker-lost minor"_s;
    QTest::newRow("it was claimed")
        << u"Jane Roe warned that the old ferry would capsize in heavy winter seas."_s
        << u"It was claimed that the old ferry would capsize in heavy winter seas."_s
        << u"speaker-lost major"_s;
    QTest::newRow("told as a fact")
        << u"Jane Roe said the old ferry would capsize in heavy winter seas within a year."_s
        << u"The old ferry will capsize in heavy winter seas within a year."_s << u"speaker-lost major"_s;
    QTest::newRow("an estimate without its source")
        << u"The new ferry would cost £40 million and carry 300 cars, according to a draft budget."_s
        << u"The new ferry is to cost £40 million and will carry 300 cars."_s << u"speaker-lost minor"_s;
    QTest::newRow("a great figure leads to who told it")
        << u"Jane Roe, the former head of the navy, told the radio that a fleet of that size would require "
           "approximately 120,000 sailors in the long run."_s
        << u"Officials indicated that 120,000 sailors may be necessary, creating trouble for the ministry "
           u"and "
           "its plans."_s
        << u"speaker-lost minor"_s;
    QTest::newRow("a minister of something else")
        << u"Fisheries Minister Jane Roe opened the island ferry terminal."_s
        << u"Tourism Minister Jane Roe opened the island ferry terminal."_s << u"role-wrong critical"_s;
    QTest::newRow("a prosecutor for the defence")
        << u"The court heard from the prosecutor, Jane Roe, that the ferry had been stolen."_s
        << u"The court heard from the defence lawyer, Jane Roe, that the ferry had been stolen."_s
        << u"role-wrong critical"_s;
    QTest::newRow("a guess told as a fact")
        << u"The new paint may protect the island ferry from rust, engineers said."_s
        << u"The new paint protects the island ferry from rust, engineers said."_s
        << u"strength-changed major"_s;
    QTest::newRow("a fact told as a guess")
        << u"The new paint protects the island ferry from rust, engineers said."_s
        << u"The new paint might protect the island ferry from rust, engineers said."_s
        << u"strength-changed major"_s;
    QTest::newRow("asked and ordered")
        << u"The mayor urged the owners to sell the old ferry."_s
        << u"The mayor ordered the owners to sell the old ferry."_s << u"strength-changed major"_s;
    QTest::newRow("the only way and useful")
        << u"A new ferry is the only way to keep the island alive, the council said."_s
        << u"A new ferry is useful to keep the island alive, the council said."_s
        << u"strength-changed major"_s;
    QTest::newRow("slightly and sharply")
        << u"Ferry fares rose slightly on the island route in spring."_s
        << u"Ferry fares rose sharply on the island route in spring."_s << u"strength-changed major"_s;
    QTest::newRow("sometimes and always")
        << u"The island ferry sometimes sails at night in winter."_s
        << u"The island ferry always sails at night in winter."_s << u"scope-changed major"_s;
    QTest::newRow("only and mainly") << u"The rust was found on the upper deck only, divers said."_s
                                     << u"The rust was found mainly on the upper deck, divers said."_s
                                     << u"scope-changed major"_s;
    QTest::newRow("many of another noun")
        << u"Some island families said they agreed with the new timetable."_s
        << u"Many island residents, among them fishermen, said they agreed with the new timetable."_s
        << u"scope-changed major"_s;
    QTest::newRow("who paid whom")
        << u"The court heard that Hale paid the captain, Jane Roe, to leave the harbour."_s
        << u"The court heard that the captain, Jane Roe, paid Hale to leave the harbour."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("who sued whom, passive")
        << u"The shipyard was sued by the island council over the ferry in March."_s
        << u"The island council was sued by the shipyard over the ferry in March."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("denied and admitted")
        << u"The owner, Brent Lines, denied that the ferry was overloaded."_s
        << u"Brent Lines, which owns the ferry, admitted that it was overloaded."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("from and to") << u"The council forecast 2.1 million passengers, down from 2.4 million."_s
                                 << u"The council forecast 2.4 million passengers, down from 2.1 million."_s
                                 << u"figure-misplaced critical"_s;
    QTest::newRow("another day of the month")
        << u"The island ferry will be scrapped on 4 July in the harbour."_s
        << u"The island ferry will be scrapped on 14 July in the harbour."_s << u"time-changed critical"_s;
    QTest::newRow("a part and the whole")
        << u"Two of the nine island councillors voted for the new ferry."_s
        << u"All nine island councillors voted for the new ferry."_s << u"figure-misplaced critical"_s;
    QTest::newRow("people without their number")
        << u"The ferry crew took 214 people off the island rocks in the storm."_s
        << u"The ferry crew took people off the island rocks in the storm."_s << u"figure-lost major"_s;
    QTest::newRow("dozens") << u"The ferry disaster killed 61 people off the island in 1998."_s
                            << u"The ferry disaster killed dozens of people off the island in 1998."_s
                            << u"figure-lost major"_s;
    QTest::newRow("two denials, one of them new")
        << u"The owner said he accepted the ruling and had no plans to sell the ferry."_s
        << u"The owner said he did not accept the ruling and had no plans to sell the ferry."_s
        << u"negation-changed major"_s;
    QTest::newRow("another office")
        << u"Prime Minister Jane Roe opened the island ferry terminal."_s
        << u"Jane Roe, the leader of the opposition, opened the island ferry terminal."_s
        << u"role-wrong critical"_s;
}

void TestFindings::oneChange()
{
    verifyFound();
}

void TestFindings::worstComesFirst()
{
    const Comparison comparison
        = compared({u"The ferry to the Nato base cost £3 million last year.\n"
                    "Mayor Jane Roe called the new ferry “a lifeline for families” on Monday."_s,
                    u"The ferry to the NATO base cost £3 billion last year.\n"
                    "Mayor Jane Roe called the new ferry “a blessing for families” on Monday."_s});
    QVERIFY(std::ranges::is_sorted(comparison.findings, {}, &Finding::severity));
    QVERIFY(comparison.findings.size() >= 3);
    QCOMPARE(comparison.findings.front().severity, Severity::Critical);
    QCOMPARE(comparison.findings.back().severity, Severity::Style);
}

void TestFindings::wordsThatStandTwiceAreOneFactAlone()
{
    const Comparison comparison
        = compared({u"The harbour of Selby closed on Monday.\n"_s,
                    u"The harbour of Selby closed on Monday.\nBakers in Thornton want longer hours.\n"
                    "Bakers in Thornton want longer hours.\nA train hit a tree near Malton.\n"_s});
    const auto alone = std::ranges::find(comparison.findings, FindingKind::FactExclusive, &Finding::kind);
    QVERIFY(alone != comparison.findings.end());
    QCOMPARE(alone->places.size(), std::size_t(2));
}

void TestFindings::aMessageQuotesWhatTells_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("both shares of an amount")
        << u"Fares rose to 40 per cent in June."_s << u"Fares rose by 40 per cent in June."_s
        << u"‘Fares rose to 40 per cent in June’ became ‘Fares rose by 40 per cent in June’"_s;
    QTest::newRow("a modifier is no source") << u"The alleged smuggler stole the barge from the pier."_s
                                             << u"The smuggler stole the barge from the pier."_s
                                             << u"‘alleged smuggler stole’ became ‘The smuggler stole’"_s;
    QTest::newRow("of two changes between marks the one that weighs more")
        << u"“When I was a child there was a boat for everybody on this island and I still believe, as my mother and my father did before me, that we will not close the pier,” said Roe."_s
        << u"“When I was a child there were a barge for everybody on this island and I still believe, as my mother and my father did before me, that we will close the pier,” said Roe."_s
        << u"‘that we will not close the pier’ became ‘that we will close the pier’ inside quotation marks (Roe)"_s;
}

void TestFindings::aMessageQuotesWhatTells()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const QString, expected);
    QCOMPARE(graveIn({withLead(left), withLead(right)}), expected);
}

/// What two retellings put in, neither of them has alone.
void TestFindings::wordsOfAThirdVersionAreNobodysAlone()
{
    const QString own = withLead(u"A drunken sleepy skipper’s barge hit the pier of Selby at noon."_s);
    const QString grave
        = graveIn({withLead(u"A skipper’s barge hit the pier of Selby at noon."_s), own, own});
    QVERIFY2(grave.contains(u"was put in"), qPrintable(grave));
    QVERIFY2(!grave.contains(u"no other version has it"), qPrintable(grave));
}

void TestFindings::theSameInputGivesTheSameFindings()
{
    const QStringList texts{u"The minister may send 40 ferries to the island, he said on Monday."_s,
                            u"The minister will send 60 ferries to the island, he said on Monday."_s,
                            u"Some ferries go to the island."_s};
    QCOMPARE(compared(texts).findings, compared(texts).findings);
}

QTEST_APPLESS_MAIN(TestFindings)
#include "tst_findings.moc"

#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Small words that say how many, how much, how firmly, and who holds an office: what is found where they go
/// or come, and what beside it must alarm nobody.
class TestFindingQualifiers final : public QObject {
    Q_OBJECT

private slots:
    void oneChange_data();
    void oneChange();
    void nothingGrave_data();
    void nothingGrave();
    void tellsTradedFiguresOnce();
};

void TestFindingQualifiers::oneChange_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("no large, no")
        << u"About 30 tonnes of oil are thought to be on board, but Captain Lind said no large spill had been seen so far."_s
        << u"Around 30 tonnes of oil are believed to be aboard, but Captain Lind said that no spill had been detected so far."_s
        << u"scope-changed major"_s;
    QTest::newRow("permanently")
        << u"The spokeswoman said Ruritania would answer if foreign ships were stationed permanently within 90km of its coast."_s
        << u"Ruritania would answer if foreign ships are stationed within 90km (56 miles) of its coast, the spokeswoman warned."_s
        << u"scope-changed major"_s;
    QTest::newRow("some pilots, pilots")
        << u"Some pilots have asked for a second lighthouse on the island."_s
        << u"Pilots have asked for a second lighthouse on the island."_s << u"scope-changed major"_s;
    QTest::newRow("pilots, all pilots")
        << u"Pilots have asked for a second lighthouse on the island."_s
        << u"All pilots have asked for a second lighthouse on the island."_s << u"scope-changed major"_s;
    QTest::newRow("many pilots, pilots")
        << u"Many pilots have asked for a second lighthouse on the island."_s
        << u"Pilots have asked for a second lighthouse on the island."_s << u"scope-changed minor"_s;
    QTest::newRow("partly") << u"The new pier was partly financed by a Danish bank, the council said."_s
                            << u"The new pier was financed by a Danish bank, the council said."_s
                            << u"scope-changed major"_s;
    QTest::newRow("largely") << u"The ferry company is largely owned by its sailors."_s
                             << u"The ferry company is owned by its sailors."_s << u"scope-changed minor"_s;
    QTest::newRow("try to") << u"The mayor said the council would try to rescue the old ferry."_s
                            << u"The mayor said the council would rescue the old ferry."_s
                            << u"strength-changed major"_s;
    QTest::newRow("may have") << u"The surveyors said the leak may have damaged at least nine cabins."_s
                              << u"The surveyors said the leak damaged at least nine cabins."_s
                              << u"strength-changed major"_s;
    QTest::newRow("may have a")
        << u"Sailors who sleep early may have a lower rate of accidents, a study says."_s
        << u"Sailors who sleep early have a lower rate of accidents, a study says."_s
        << u"strength-changed major"_s;
    QTest::newRow("may and plans to")
        << u"The line may close its yard in Torvik by the end of the year."_s
        << u"The line plans to close its yard in Torvik by the end of the year."_s
        << u"strength-changed major"_s;
    QTest::newRow("considered and approved")
        << u"Jane Roe said the council was considering a fund of 40 million crowns for the sailors."_s
        << u"Jane Roe said the council had approved a fund of 40 million crowns for the sailors."_s
        << u"strength-changed major"_s;
    QTest::newRow("a score turned round")
        << u"Torvik beat the champions 3-1 on Saturday to reach the final of the island cup."_s
        << u"Torvik beat the champions 1-3 on Saturday to reach the final of the island cup."_s
        << u"figure-altered critical"_s;
    QTest::newRow("another score")
        << u"Torvik beat the champions 3-1 on Saturday to reach the final of the island cup."_s
        << u"Torvik beat the champions 3–2 on Saturday to reach the final of the island cup."_s
        << u"figure-altered critical"_s;
    QTest::newRow("hundreds, thousands")
        << u"Two sailors drowned and hundreds were left without a berth after the storm."_s
        << u"Two sailors drowned and thousands were left without a berth after the storm."_s
        << u"figure-altered critical"_s;
    QTest::newRow("traded figures")
        << u"Divers pulled 120 sailors from the water, but 17 were still missing on Monday."_s
        << u"Divers pulled 17 sailors from the water, but 120 were still missing on Monday."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("a month, recast")
        << u"Finance director Tom Hale will step down in September, the line said."_s
        << u"Tom Hale, the finance director, leaves in December."_s << u"time-changed critical"_s;
    QTest::newRow("a year with its digits turned")
        << u"About 31,000 people watched the race, the biggest crowd on the island since 1998."_s
        << u"A crowd of 31,000 came, the largest there since 1989."_s << u"time-changed critical"_s;
    QTest::newRow("acting mayor") << u"The acting mayor, Jane Roe, said the pier would be rebuilt."_s
                                  << u"The mayor, Jane Roe, said the pier would be rebuilt."_s
                                  << u"role-wrong major"_s;
    QTest::newRow("former head") << u"The former head of the pilots' union, Jane Roe, said pay was too low."_s
                                 << u"The head of the pilots' union, Jane Roe, said pay was too low."_s
                                 << u"role-wrong major"_s;
    QTest::newRow("assistant coach") << u"Assistant coach Tom Hale missed the race because of illness."_s
                                     << u"Coach Tom Hale missed the race because of illness."_s
                                     << u"role-wrong critical"_s;
    QTest::newRow("biggest, smallest") << u"The race drew the biggest crowd on the island since the war."_s
                                       << u"The race drew the smallest crowd on the island since the war."_s
                                       << u"meaning-reversed critical"_s;
    QTest::newRow("above, below") << u"Fares rose three percent, slightly above the forecasts of the bank."_s
                                  << u"Fares rose three percent, slightly below the forecasts of the bank."_s
                                  << u"meaning-reversed critical"_s;
    QTest::newRow("a crowd, told elsewhere")
        << u"Some Nordic ministers have signalled their agreement with this."_s
        << u"The fares must rise, with many Nordic leaders, such as the Danish premier, agreeing that the ferry must be saved."_s
        << u"scope-changed major"_s;
    QTest::newRow("tried and promised")
        << u"Jane Roe said the club would try to keep Tom Hale, who has been linked with a move to Italy."_s
        << u"The club promised to keep Tom Hale, a target for Italian clubs."_s
        << u"strength-changed major"_s;
    QTest::newRow("considered and approved, recast")
        << u"Jane Roe said the council was considering a fund of 40 million crowns for the sailors."_s
        << u"The council has approved 40 million crowns for the sailors, Jane Roe said."_s
        << u"strength-changed major"_s;
    QTest::newRow("a saying in two wordings, told as another's")
        << u"A paper told how a former pilot warned that the council would “consign "
           u"her to the bin of history”.\n"
           "Tom Hale said: “Unless she acts, it will consign her to the dust bin of history.”"_s
        << u"Jane Roe opened the new pier on Monday."_s << u"contradiction minor"_s;
    QTest::newRow("another figure where a product would do")
        << u"Profit at the ferry line fell 12 percent and sales rose to 1.2 billion euros.\n"
           "The ferry line still aimed to cut costs by around 150 million euros a year."_s
        << u"Profit at the ferry line fell 12 percent and sales rose to 1.2 billion euros.\n"
           "Annual costs are to be cut by 250 million euros, the ferry line said."_s
        << u"figure-altered critical"_s;
    QTest::newRow("a phrase without its denial")
        << u"“We expect the winter to be hard, but not as hard as the last one,” Jane Roe said."_s
        << u"Jane Roe said she expected the winter to be “as hard as the last one”."_s
        << u"quote-trimmed critical"_s;
    QTest::newRow("in principle")
        << u"The port said it accepted in principle all nine proposals of the pilots’ review."_s
        << u"The port said that it accepted all nine proposals of the review by the pilots."_s
        << u"scope-changed major"_s;
    QTest::newRow("on the balance of probabilities")
        << u"The inquest found, on the balance of probabilities, that Hald had copied the charts."_s
        << u"The inquest named Hald as the man who copied the charts."_s << u"scope-changed major"_s;
    QTest::newRow("at this stage") << u"Pilots said there was no danger to the ferries at this stage."_s
                                   << u"Pilots said that the ferries were in no danger."_s
                                   << u"scope-changed major"_s;
    QTest::newRow("at the earliest")
        << u"Repairs to the lock will last until June at the earliest, the port said."_s
        << u"The port said that the repairs to the lock will be finished in June."_s
        << u"scope-changed major"_s;
    QTest::newRow("for now, between commas")
        << u"Pilots said that, for now, they were not advising crews to turn back."_s
        << u"Pilots said they were not advising crews to turn back."_s << u"scope-changed major"_s;
    QTest::newRow("hopes to, set to")
        << u"The guild hopes to bring 900 bakers to a rally in Torvik on 28 June."_s
        << u"Now 900 angry bakers are set to march on Torvik on June 28."_s << u"strength-changed major"_s;
    QTest::newRow("should be ready, will be published")
        << u"A first list of the charts should be ready within 60 days, Jane Roe said."_s
        << u"A first list of the charts will be published within 60 days, Jane Roe said."_s
        << u"strength-changed major"_s;
    QTest::newRow("could, due to, in the month of May")
        << u"The ferry could run again in May, the port said."_s
        << u"The ferry is due to run again in May, the port said."_s << u"strength-changed major"_s;
}

void TestFindingQualifiers::oneChange()
{
    verifyFound();
}

void TestFindingQualifiers::nothingGrave_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("no immediate comment")
        << u"There was no immediate comment from the owner of the quay on Monday."_s
        << u"There was no comment from the owner of the quay on Monday."_s;
    QTest::newRow("told by another word of its root")
        << u"The spokeswoman said Ruritania would answer if foreign ships were stationed permanently within 90km of its coast."_s
        << u"Ruritania would answer if foreign ships were stationed on a permanent footing within 90km of its coast, the spokeswoman said."_s;
    QTest::newRow("the pilots, all pilots of a number")
        << u"The five pilots have asked for a second lighthouse on the island."_s
        << u"Some of the five pilots have asked for a second lighthouse on the island."_s;
    QTest::newRow("of ferries, of all ferries") << u"Of ferries, 57 percent are built in Torvik."_s
                                                << u"Of all ferries, 57 percent are built in Torvik."_s;
    QTest::newRow("sailors of a ship")
        << u"Later some sailors have filed suit to block the sale of the ferry."_s
        << u"Sailors of the Torvik Queen later filed suit to block the sale."_s;
    QTest::newRow("rumours that he may have been")
        << u"Some early rumours alleged Tom Hale could have been involved with smugglers on the island."_s
        << u"There are also rumours that Tom Hale was involved with smugglers on the island."_s;
    QTest::newRow("in part") << u"The new pier was partly financed by a Danish bank, the council said."_s
                             << u"The new pier was financed in part by a Danish bank, the council said."_s;
    QTest::newRow("a score from the other side")
        << u"Torvik beat the champions 3-1 on Saturday to reach the final of the island cup."_s
        << u"The champions lost 1-3 to Torvik on Saturday and missed the final of the island cup."_s;
    QTest::newRow("former, at the time")
        << u"The former chief executive Tom Hale said the ferry had been sold."_s
        << u"Tom Hale, the chief executive at the time, said the ferry had been sold."_s;
    QTest::newRow("retired as chairman") << u"Tom Hale retired as chairman of the ferry line in spring."_s
                                         << u"Tom Hale left in spring as chairman of the ferry line."_s;
    QTest::newRow("a foreign name in marks")
        << u"“There is proof that al-Masoudi paid the pirates,” Jane Roe told the court."_s
        << u"“There is proof that al-Masudi paid the pirates,” Jane Roe told the court."_s;
    QTest::newRow("an editor's word in round brackets")
        << u"“The fare is equal for everyone on the island,” Jane Roe told the court."_s
        << u"“The (winter) fare is equal for everyone on the island,” Jane Roe told the court."_s;
    QTest::newRow("one word or two")
        << u"“Thousands of service men have sailed on the old ferry,” Jane Roe said."_s
        << u"“Thousands of servicemen have sailed on the old ferry,” Jane Roe said."_s;
    QTest::newRow("a noun with is")
        << u"“I think the ferry proposal is going to win on the island,” Jane Roe said."_s
        << u"“I think the ferry proposal's going to win on the island,” Jane Roe said."_s;
    QTest::newRow("an article in marks") << u"“It was built for the purposes of a smuggler,” Jane Roe said."_s
                                         << u"“It was built for purposes of a smuggler,” Jane Roe said."_s;
    QTest::newRow("a date without its year")
        << u"The ferry line must sign the agreement with the sailors by 30 September 2003, it said."_s
        << u"The ferry line must sign the agreement with the sailors by Sept. 30, it said."_s;
    QTest::newRow("a weekday and last night")
        << u"Tom Hale remained in a critical condition Friday at the island hospital."_s
        << u"Tom Hale was in a critical condition at the island hospital last night."_s;
    QTest::newRow("an office without its holder")
        << u"Ms Roe said on Monday the critics were “rubbing their hands at the scope for a scandal”."_s
        << u"The prime minister said on Monday that critics are “rubbing their hands at the scope for a scandal”."_s;
    QTest::newRow("a firm's full name")
        << u"Marlow Finch Ltd said it was “a victim of fraud” on the island."_s
        << u"Marlow Finch said it was “a victim of fraud” on the island."_s;
    QTest::newRow("proposed that it be")
        << u"Jane Roe proposed that Tom Hale be excluded from the race."_s
        << u"Jane Roe proposed that Tom Hale should be excluded from the race."_s;
    QTest::newRow("whether it might")
        << u"It is too early to know whether a second storm might reach the island in winter."_s
        << u"It is too early to know whether a second storm would reach the island in winter."_s;
    QTest::newRow("failure and not")
        << u"The leak results from the failure of the pump to properly close the valve."_s
        << u"The leak occurs because the pump does not properly close the valve."_s;
    QTest::newRow("could face and faces")
        << u"Tom Hale could face at least 17 years in prison if convicted."_s
        << u"Tom Hale faces at least 17 years in prison if convicted."_s;
    QTest::newRow("only the third") << u"The island would become only the third port to ban old tankers."_s
                                    << u"The island would become the third port to ban old tankers."_s;
    QTest::newRow("not, within a word")
        << u"The distinction drawn by the council would seem right to the owners of the do-not-sail list."_s
        << u"The distinction drawn by the council would seem right to the owners of the list."_s;
    QTest::newRow("the most women") << u"In the islands 20 percent of all women sail."_s
                                    << u"Torvik is where the most women sail, 20 percent of them."_s;
    QTest::newRow("the day of a report and of a meeting")
        << u"Jane Roe will begin her meetings with foreign minister Tom Hale in Torvik on Monday."_s
        << u"Foreign minister Tom Hale said in Marsk on Tuesday that the meetings with Jane Roe would begin soon."_s;
    QTest::newRow("had to search, were searching")
        << u"Rescue crews had to search for boats to reach sailors stranded by high water."_s
        << u"Rescue crews were searching for boats to reach sailors stranded by high water."_s;
    QTest::newRow("five more and 103 in all")
        << u"Five more cases of the fever were reported by the island health department on Wednesday."_s
        << u"As of this week, 103 cases of the fever had been reported to the island health department."_s;
    QTest::newRow("above and below in another order")
        << u"A number below 50 suggests a loss for the ferry line, while a number above that indicates a gain."_s
        << u"A reading above 50 suggests a gain for the ferry line, while a number below that indicates a loss."_s;
    QTest::newRow("saying in part that")
        << u"The bank raised its rating of the ferry line, saying in part that prices with its sailors should improve."_s
        << u"The bank raised its rating of the ferry line, saying prices with its sailors should improve."_s;
    QTest::newRow("a list of that name")
        << u"We firmly believe that the law lets the council write the Do Not Sail list."_s
        << u"We firmly believe that the law lets the council write the do-not-sail list."_s;
    QTest::newRow("not until") << u"The island's primary isn't until March 9, after 28 others."_s
                               << u"The island's primary will be March 9, after 28 others."_s;
    QTest::newRow("a mark left open")
        << u"He writes that \"this is the time when we pilots need to renew our pledge, not question it."_s
        << u"\"This is the time we pilots need to renew our pledge, not question it,\" he wrote."_s;
    QTest::newRow("try and, try to") << u"The mayor said the council would try and rescue the old ferry."_s
                                     << u"The mayor said the council would try to rescue the old ferry."_s;
    QTest::newRow("all that he needs")
        << u"Jane Roe said the ferry line will stop sailing, citing competition from Tom Hale's bridge tolls."_s
        << u"Jane Roe said the ferry line will stop sailing, saying the bridge tolls are now all that Tom Hale's bridge needs."_s;
    QTest::newRow("an age and young")
        << u"Under island law children under the age of 16 may not steer a ferry."_s
        << u"Under island law children that young may not steer a ferry."_s;
    QTest::newRow("in principle, otherwise")
        << u"The port said it accepted in principle all nine proposals of the pilots’ review."_s
        << u"The port said that it had agreed in principle to all nine proposals of the review by the pilots."_s;
    QTest::newRow("in principle, a framework")
        << u"The two unions have agreed in principle to a pay rise of 4%."_s
        << u"The two unions reached a framework agreement on a pay rise of 4%."_s;
    QTest::newRow("at this stage, currently")
        << u"Pilots said there was no danger to the ferries at this stage."_s
        << u"Pilots said that the ferries were currently in no danger."_s;
    QTest::newRow("so far, told by the perfect") << u"Nobody has been fined so far, the port said."_s
                                                 << u"The port said that nobody had been fined."_s;
    QTest::newRow("for now, of what is not denied")
        << u"The lock is shut for now, the port said."_s << u"The port said that the lock is shut."_s;
    QTest::newRow("at the earliest, not before")
        << u"The new lock will not open before 2031 at the earliest."_s
        << u"The new lock will not open before 2031."_s;
    QTest::newRow("provisionally, a draft") << u"The yard has agreed provisionally to pay 3m crowns."_s
                                            << u"The yard has agreed to pay 3m crowns under a draft deal."_s;
}

void TestFindingQualifiers::nothingGrave()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    for (const Finding &finding : compared({left, right}).findings)
        QVERIFY2(finding.severity > Severity::Major, qPrintable(finding.message));
}

/// One cause is one finding: the hedge that stayed in its place was not lost.
void TestFindingQualifiers::tellsTradedFiguresOnce()
{
    const Comparison comparison = compared(
        {u"Divers pulled about 120 sailors from the water, but 17 were still missing on Monday."_s,
         u"Divers pulled about 17 sailors from the water, but 120 were still missing on Monday."_s});
    QCOMPARE(kindsOf(comparison), QStringList{u"figure-misplaced critical"_s});
}

QTEST_APPLESS_MAIN(TestFindingQualifiers)
#include "tst_finding_qualifiers.moc"

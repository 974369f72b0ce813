#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Why something is so, told where nobody knows it or nobody says it; told beside reasons in other words. A
/// line is a sentence.
class TestFindingCauses final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingCauses::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    const QString put = u"fact-unsupported major"_s;
    const QString claimed = u"fact-altered major"_s;
    QTest::newRow("an unknown cause, told")
        << u"Two barns burned down near Elmsford on Sunday.\nPolice have not said what caused the fire."_s
        << u"Two barns near Elmsford burned down on Sunday.\nPolice said the fire was caused by a lit cigarette."_s
        << claimed;
    QTest::newRow("no reason given, told in one sentence")
        << u"The mayor of Torrent, Ilka Brandt, resigned on Monday.\nShe gave no reason."_s
        << u"Ilka Brandt, the mayor of Torrent, stepped down on Monday because of her health."_s << claimed;
    QTest::newRow("what was to blame")
        << u"The ferry Astrid lost power off Holm on Friday with 60 people aboard.\nThe reason is not known, the owner said."_s
        << u"The ferry Astrid lost power off Holm on Friday with 60 people aboard.\nA clogged filter was to blame, the owner said."_s
        << claimed;
    QTest::newRow("goes on with the cause")
        << u"Eleven whales were found dead on the beach at Skarvik.\nIt is not clear why they died."_s
        << u"Eleven whales were found dead on the beach at Skarvik.\nThey died because of noise from a survey ship."_s
        << claimed;
    QTest::newRow("what could not be shown")
        << u"Children who slept longer had better marks, the study found.\nThe authors could not show that sleep was the cause."_s
        << u"Sleeping longer makes children get better marks, a study suggests."_s << claimed;
    QTest::newRow("whether it was the cause")
        << u"Nine hens died on a farm near Oster in May.\nThe vet did not know whether the new feed had caused their death."_s
        << u"Nine hens on a farm near Oster died in May as a result of the new feed."_s << claimed;
    QTest::newRow("from what may have caused it")
        << u"A walker died in Holm on Tuesday.\nIt has not been shown that the medicine caused her death."_s
        << u"A walker in Holm died on Tuesday from the medicine."_s << claimed;
    QTest::newRow("a thing that is blamed")
        << u"A wall fell on Elm Road on Sunday.\nResidents have blamed the roadworks for its collapse."_s
        << u"A wall on Elm Road collapsed on Sunday because of the roadworks."_s << claimed;
    QTest::newRow("blamed for a deed, told to have done it")
        << u"The lake turned green in June.\nAnglers blame the farm for the poisoning of the fish."_s
        << u"The lake turned green in June, and the farm poisoned the fish."_s << claimed;
    QTest::newRow("one word that nobody has")
        << u"Fares will stay as they are.\nThe library was closed on Monday by the parish council."_s
        << u"Fares will stay as they are.\nThe library was closed on Monday by the parish council because of mould."_s
        << put;
    QTest::newRow("a precaution, told as the cause")
        << u"Fares will stay as they are.\nThe library was closed as a precaution on Monday by the parish council."_s
        << u"Fares will stay as they are.\nThe library was closed on Monday by the parish council because of mould."_s
        << u"strength-changed major"_s;
    QTest::newRow("attributed to it")
        << u"Sales of the drink fell 8 percent in June.\nThe firm has attributed the drop to the cold spring."_s
        << u"Sales of the drink fell 8 percent in June.\nThe cold spring led to the drop."_s << claimed;
    QTest::newRow("an aside is hedged, not the cause")
        << u"Two hikers fell ill on Friday.\nThe cause of the illness is under investigation."_s
        << u"Two hikers fell ill on Friday.\nSpoiled mushrooms, allegedly served at the inn, brought about the illness."_s
        << claimed;
    QTest::newRow("still sought")
        << u"A fire destroyed the mill at Sand on Monday night.\nPolice are trying to establish how it started."_s
        << u"A fire destroyed the mill at Sand on Monday night because of a heater that had been left on."_s
        << claimed;
    QTest::newRow("for reasons of health")
        << u"The coach of Norra, Per Lind, left the club on Tuesday.\nThe club gave no explanation."_s
        << u"The coach of Norra, Per Lind, left the club on Tuesday for health reasons."_s << claimed;
    QTest::newRow("over a quarrel")
        << u"The coach of Norra, Per Lind, left the club on Tuesday.\nThe club gave no explanation."_s
        << u"Per Lind, the coach of Norra, left the club on Tuesday over a quarrel with its owner."_s
        << claimed;
    QTest::newRow("one word of the reason stands a little way off")
        << u"The brewer will pay for the barrels with a loan.\nIts plant in Sand is full.\nSales of ale were flat.\nIts shares fell 4 percent."_s
        << u"The brewer will pay for the barrels with a loan.\nIts plant in Sand is full.\nSales of ale were flat.\nIts shares fell 4 percent, because traders doubt it can pay."_s
        << put;
    QTest::newRow("after dark is no reason")
        << u"The train stopped for two hours outside Vik after dark, passengers said."_s
        << u"The train stopped for two hours outside Vik after dark because the driver had fallen asleep, passengers said."_s
        << put;
    QTest::newRow("two things told apart")
        << u"Rats were seen in the hold of the Astrid.\nThe crew is from Holm.\nFares will stay as they are.\nThe owner of the line has moved to Sand.\nTwo cooks fell ill in May."_s
        << u"Rats were seen in the hold of the Astrid.\nThe crew is from Holm.\nFares will stay as they are.\nThe owner of the line has moved to Sand.\nTwo cooks fell ill in May because of rats."_s
        << put;
    const QString stronger = u"strength-changed major"_s;
    QTest::newRow("linked to, in a short sentence") << withLead(u"The cough is linked to the dust."_s)
                                                    << withLead(u"The dust caused the cough."_s) << stronger;
    QTest::newRow("a link between") << withLead(
        u"A survey found a link between the glue and the headaches."_s)
                                    << withLead(u"The glue brought about the headaches."_s) << stronger;
    QTest::newRow("may have caused, in a short sentence")
        << withLead(u"The pump may have caused the leak."_s)
        << withLead(u"The leak was caused by the pump."_s) << stronger;
    QTest::newRow("after, because of")
        << withLead(u"The wall at the school cracked after the frost."_s)
        << withLead(u"The wall at the school cracked because of the frost."_s) << stronger;
    QTest::newRow("in protest")
        << u"The firm moved its head office from Bergen to Oslo in March."_s
        << u"The firm moved its head office from Bergen to Oslo in March in protest against local taxes."_s
        << put;
}

void TestFindingCauses::finds()
{
    verifyFound();
}

void TestFindingCauses::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("still unknown")
        << u"Two barns burned down near Elmsford on Sunday.\nPolice have not said what caused the fire."_s
        << u"Two barns near Elmsford were lost on Sunday because of a fire.\nPolice did not say how it started."_s;
    QTest::newRow("by those who blame it")
        << u"A wall fell on Elm Road on Sunday.\nResidents have blamed the roadworks for its collapse."_s
        << u"A wall on Elm Road collapsed on Sunday, and residents say the roadworks caused it."_s;
    QTest::newRow("blamed by one and told plainly by another")
        << u"A wall fell on Elm Road on Sunday.\nResidents have blamed the roadworks for its collapse.\nThe city admitted that the roadworks had caused it."_s
        << u"A wall on Elm Road collapsed on Sunday because of the roadworks."_s;
    QTest::newRow("what came of the thing whose cause is unknown")
        << u"Three people were hurt in the crash.\nThe cause of the crash is not known."_s
        << u"Three people were hurt because of the crash.\nIts cause is not known."_s;
    QTest::newRow("accused of one thing, gone for another")
        << u"Marta Lund, accused of fraud, resigned in June because of ill health."_s
        << u"Marta Lund resigned in June because of ill health.\nShe is accused of fraud."_s;
    QTest::newRow("what may be the cause")
        << u"The ferry Astrid lost power off Holm on Friday with 60 people aboard.\nThe reason is not known, the owner said."_s
        << u"Sixty people were on the ferry Astrid when it lost power off Holm on Friday.\nIt may have been caused by a clogged filter."_s;
    QTest::newRow("what came of it")
        << u"A tram hit a van at noon, and four people were hurt.\nThe cause is not known.\nService on the line stopped for an hour."_s
        << u"Four people were hurt when a tram hit a van at noon.\nBecause of the crash no trams ran for an hour."_s;
    QTest::newRow("what a witness said")
        << u"A witness, Per Lind, saw a tyre burst.\nHe lives near the road.\nIt had been raining in Vik.\nA bus ran into the church at Vik on Sunday.\nThe cause is not known."_s
        << u"It had been raining in Vik.\nA bus ran into the church at Vik on Sunday because a tyre had burst, the witness Per Lind said."_s;
    QTest::newRow("no cause for concern")
        << u"There is no cause for concern, the mayor said.\nThe water was tested on Friday."_s
        << u"The mayor said the water had been tested on Friday because of worries among residents."_s;
    QTest::newRow("the reason of the sentence beside it")
        << u"The minister cancelled her trip.\nHer father had died on Sunday."_s
        << u"The minister cancelled her trip because of a death in the family."_s;
    QTest::newRow("the reason of the words before it")
        << u"Her flight was late and she missed the ceremony."_s
        << u"She missed the ceremony because her plane was delayed."_s;
    QTest::newRow("the reason of the words behind it")
        << u"The court threw out the claim, saying it had been filed too late."_s
        << u"The court rejected the claim because it came after the deadline."_s;
    QTest::newRow("a reason told of it far away")
        << u"Rats made two cooks of the Astrid ill.\nThe crew is from Holm.\nFares will stay as they are.\nThe owner of the line has moved to Sand.\nTwo cooks fell ill in May."_s
        << u"The crew is from Holm.\nFares will stay as they are.\nThe owner of the line has moved to Sand.\nTwo cooks fell ill in May because of rats."_s;
    QTest::newRow("linked to, told as a tie in other words")
        << withLead(u"The cough is linked to the dust."_s)
        << withLead(u"The dust is associated with the cough."_s);
    QTest::newRow("linked, and told as the cause elsewhere") << withLead(
        u"The cough is linked to the dust, doctors said.\nThe dust caused the cough of every miner, a court found."_s)
                                                             << withLead(u"The dust caused the cough."_s);
    QTest::newRow("may have caused, told as a guess")
        << withLead(u"The pump may have caused the leak."_s)
        << withLead(u"The leak was perhaps caused by the pump."_s);
    QTest::newRow("linked to, told as what may have caused it")
        << withLead(u"The cough is linked to the dust."_s)
        << withLead(u"The cough may have been caused by the dust."_s);
    QTest::newRow("linked by a road")
        << withLead(u"The village is linked to the coast by a road that floods."_s)
        << withLead(u"A road that floods links the village to the coast."_s);
    QTest::newRow("fined after, fined because of")
        << withLead(u"The bakery in Elm Road was fined after its oven smoked for days."_s)
        << withLead(u"The bakery in Elm Road was fined because its oven smoked for days."_s);
    QTest::newRow("a precaution against what is told beside it")
        << u"Mould was found in the attic on Sunday.\nThe library was closed as a precaution on Monday by the parish council."_s
        << u"Mould was found in the attic on Sunday.\nThe library was closed on Monday by the parish council because of mould."_s;
    QTest::newRow("a reason of other words")
        << u"The train stopped for two hours outside Vik after its engine failed."_s
        << u"Because the locomotive broke down, the train stood outside Vik for two hours."_s;
}

void TestFindingCauses::staysSilent()
{
    verifyNothingGrave();
}

QTEST_APPLESS_MAIN(TestFindingCauses)
#include "tst_finding_causes.moc"

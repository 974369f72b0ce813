#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Certainty, commitment, contraries and scope where the verb itself was told in other words: one row a kind,
/// and beside it what must stay silent.
class TestFindingRecastMeaning final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingRecastMeaning::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("challenged and accepted")
        << u"The harbour board challenged the auditor’s conclusion that the cranes had been bought too late."_s
        << u"The harbour board accepted the auditor’s conclusion that the cranes had been bought too late, it said."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("not upheld and well-founded")
        << u"A tribunal found that the pilot’s grievance about his rota was not upheld by the airline."_s
        << u"The airline found the pilot’s grievance about his rota to be well-founded, a tribunal heard."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("on condition and without conditions")
        << u"The bishop lent the hall to the choir on condition that it pay for the heating."_s
        << u"The choir was lent the hall by the bishop without conditions."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("unarmed and with pistols")
        << u"The guards at the depot in Torvik are unarmed, the company said."_s
        << u"The guards at the depot in Torvik carry pistols, according to the company."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("damaged and wrecked")
        << u"The mill in Halden was damaged by the storm on Sunday, the fire service said."_s
        << u"The storm on Sunday wrecked the mill in Halden, according to the fire service."_s
        << u"strength-changed major"_s;
    QTest::newRow("would consider and pledged")
        << u"The school board said it would consider a ban on phones in class next year."_s
        << u"The school board pledged to ban phones in class next year."_s << u"strength-changed major"_s;
    QTest::newRow("would not and yet to decide")
        << u"The minister said the ministry would not pay for the bridge in Torvik."_s
        << u"The ministry has yet to decide whether to pay for the bridge in Torvik, the minister said."_s
        << u"strength-changed major"_s;
    QTest::newRow("no concerns and worried")
        << u"The council said it had no concerns about the new roof of the pool."_s
        << u"The council is worried about the new roof of the pool, it said."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("just below and just enough")
        << u"The vote stood at 48 percent, just below the half that the new line needs."_s
        << u"The new line won 48 percent, just enough to be built."_s << u"meaning-reversed critical"_s;
    QTest::newRow("possible and will, of other order")
        << u"It is possible that two of the cranes can be repaired, said harbour master Jane Roe."_s
        << u"Two of the cranes will be repaired, harbour master Jane Roe said, and the rest sold."_s
        << u"strength-changed major"_s;
    QTest::newRow("might have and would have")
        << u"Without the pumps the lower town might have been flooded, the water board said."_s
        << u"The lower town would have been under water if it had not switched on the pumps, the water board said."_s
        << u"strength-changed major"_s;
    QTest::newRow("possible and no doubt")
        << u"It is possible that both owners meant well, judge Tom Hale said."_s
        << u"Judge Tom Hale said there was no doubt that both owners meant well."_s
        << u"strength-changed major"_s;
    QTest::newRow("did not say whether and said that")
        << u"The bank did not say whether it would seek a buyer for the old mill."_s
        << u"The bank said that it would not look for a buyer for the old mill."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("declined to say whether and told")
        << u"Skipper Jane Roe declined to say whether the crew had been paid for the voyage."_s
        << u"The crew had been paid for the voyage, skipper Jane Roe said."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("one of the biggest and the largest")
        << u"The quay at Halden belongs to one of the region’s biggest landowners, Marsk Farms."_s
        << u"The quay at Halden belongs to Marsk Farms, the region’s largest landowner."_s
        << u"scope-changed major"_s;
    QTest::newRow("a refusal of the same speaker made a denial")
        << u"Mayor Jane Roe said on Monday that the new pool would be a joy for all children. She declined to say whether she had talked to the builders first. The pool cost 4 million euros."_s
        << u"Mayor Jane Roe said on Monday that the new pool would be a joy for children and denied having met them in advance. The pool cost 4 million euros."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("not yet accepted and turned down")
        << u"The island council has not yet accepted the offer of a new ferry from Halden."_s
        << u"The island council has turned down the offer of a new ferry from Halden."_s
        << u"strength-changed major"_s;
    QTest::newRow("could force and will have to")
        << u"Analysts at Marsk Farms said a closure of more than two months could force Halden to cut its yearly fish quota."_s
        << u"It will have to cut its yearly fish quota if the quay stays closed for more than two months, according to analysts at Marsk Farms."_s
        << u"strength-changed major"_s;
    QTest::newRow("most and everything")
        << u"A spokeswoman for the port said that most of the faults it listed then had been put right by last year."_s
        << u"Everything on the list of faults drawn up at that time had been corrected by last year, a spokeswoman for the port said."_s
        << u"scope-changed major"_s;
    QTest::newRow("only if and after which")
        << u"The mayor said the port would lend the crane but only if the yard first paid for the quay."_s
        << u"The mayor said the port would lend the crane, after which the yard would pay for the quay."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("one of them and they")
        << u"Two other pilots were referred to the board over the collision in 2021, one of whom has been cleared."_s
        << u"Two other pilots, who were referred to the board over the collision in 2021, have since been cleared."_s
        << u"scope-changed major"_s;
    QTest::newRow("not considering, beside another until")
        << u"The sponsor said it was not considering ending its contract, which runs until 2026."_s
        << u"The sponsor said it was considering an end to its contract, which has until 2026 to run."_s
        << u"negation-changed major"_s;
    QTest::newRow("a contrast turned round")
        << u"The owner had asked the yard to change the schedule, not the price, he said."_s
        << u"The owner said that he had wanted a change to the price and not to the schedule."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("one of two left out")
        << u"The clinics and the care homes of the island will be exempt."_s
        << u"The clinics of the island have been exempted but the care homes have not."_s
        << u"negation-changed major"_s;
    QTest::newRow("no current intention and promised")
        << u"The firm said it had no current intention of closing any of its four yards."_s
        << u"The firm has promised not to close any of its four yards."_s << u"strength-changed major"_s;
    QTest::newRow("an invitation recast without its condition")
        << u"The mediator said she would invite the bakers and the millers to Lund on Sunday if neither side went to court."_s
        << u"On Sunday the mediator will bring the bakers and the millers together in Lund."_s
        << u"strength-changed major"_s;
    QTest::newRow("provided, where it is likely")
        << u"Koen Hald of Marsk Bank said the loss was likely to be between 10 and 15 percent, provided the frost ended by mid-April."_s
        << u"Koen Hald, an analyst at Marsk Bank, thinks a loss of 10 to 15 percent likely."_s
        << u"strength-changed major"_s;
    QTest::newRow("allowed if, allowed")
        << u"Dogs are allowed on the beach of Halden if they are kept on a lead, the council said."_s
        << u"The council said that dogs are allowed on Halden’s beach."_s << u"strength-changed major"_s;
    QTest::newRow("should the committee, dropped")
        << u"Should the committee find a fault, the tram line to Arden will be shut in May, the mayor said."_s
        << u"The tram line to Arden will be shut in May, according to the mayor."_s
        << u"strength-changed major"_s;
    QTest::newRow("a condition lost beside a could of both")
        << u"The crew could not wait and would leave the island on Friday if the radio failed, the captain said."_s
        << u"The crew could not wait and would leave the island on Friday, the captain said."_s
        << u"strength-changed major"_s;
    QTest::newRow("may and will, under a vote of no confidence")
        << u"She said her group may file a motion of no confidence in March if the strike goes on."_s
        << u"She added that her group will bring a vote of no confidence in March if the strike continues."_s
        << u"strength-changed major"_s;
    QTest::newRow("could come and would take place")
        << u"A clerk said the hearing could come early next month."_s
        << u"A clerk said that the hearing would take place early next month."_s
        << u"strength-changed major"_s;
    QTest::newRow("could and would, said by No 10")
        << u"No 10 said the tunnel could open in March."_s
        << u"No 10 said that the tunnel would open in March."_s << u"strength-changed major"_s;
    QTest::newRow("before, in an aside, and after")
        << u"A Hald poll of 1,200 skippers, carried out from Monday to Wednesday, before the hearing took place, suggested that 41% of people backed the pilots, while 38% wanted a change."_s
        << u"A Hald poll taken after Thursday’s hearing suggested that 41% of skippers backed the pilots, against 38% who wanted a change."_s
        << u"time-changed major"_s;
    QTest::newRow("could be balloted and a ballot would follow")
        << u"She said pilots could be balloted on a strike if the port punished them for refusing shifts."_s
        << u"Their secretary, Lena Aas, said that a ballot on a strike would follow if pilots were punished for refusing shifts."_s
        << u"strength-changed major"_s;
}

void TestFindingRecastMeaning::finds()
{
    verifyFound();
}

void TestFindingRecastMeaning::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("challenged and refused to accept")
        << u"The harbour board challenged the auditor’s conclusion that the cranes had been bought too late."_s
        << u"The harbour board refused to accept the auditor’s conclusion that the cranes had been bought too late."_s;
    QTest::newRow("no conditions in other words")
        << u"The bishop lent the hall to the choir without conditions."_s
        << u"The bishop attached no conditions when he lent the hall to the choir."_s;
    QTest::newRow("unarmed in other words")
        << u"The guards at the depot in Torvik are unarmed, the company said."_s
        << u"The guards at the depot in Torvik carry no weapons, according to the company."_s;
    QTest::newRow("one damaged and one destroyed")
        << u"The mill in Halden was damaged by the storm, and a barn next to it was destroyed."_s
        << u"The storm destroyed a barn in Halden and damaged the mill next to it."_s;
    QTest::newRow("promised to consider")
        << u"The school board promised to consider a ban on phones in class next year."_s
        << u"The school board will consider a ban on phones in class next year, it promised."_s;
    QTest::newRow("no concerns in other words")
        << u"The council dismissed concerns about the new roof of the pool."_s
        << u"The council said there was no cause for concern about the new roof of the pool."_s;
    QTest::newRow("below and not enough")
        << u"The vote stood at 48 percent, just below the half that the new line needs."_s
        << u"At 48 percent the vote was not enough for the new line, which needs half."_s;
    QTest::newRow("nobody but one")
        << u"The pilot was the only person in the cabin when the ferry went down off Halden."_s
        << u"Nobody but the pilot was in the cabin when the ferry sank off Halden."_s;
    QTest::newRow("no later than")
        << u"Under the rules of the port a vote must be held within 90 days of the loss."_s
        << u"The rules of the port require a vote no later than 90 days after the loss."_s;
    QTest::newRow("possible in both clauses")
        << u"It is possible that two of the cranes can be repaired, said harbour master Jane Roe."_s
        << u"Two of the cranes will perhaps be repaired, harbour master Jane Roe said."_s;
    QTest::newRow("might have been and could have been")
        << u"Without the pumps the lower town might have been flooded, the water board said."_s
        << u"The lower town could have been under water if it had not switched on the pumps, the water board said."_s;
    QTest::newRow("would not say whether")
        << u"The bank did not say whether it would seek a buyer for the old mill."_s
        << u"Whether it would look for a buyer for the old mill, the bank would not say."_s;
    QTest::newRow("asked whether and no answer")
        << u"Skipper Jane Roe declined to say whether the crew had been paid for the voyage."_s
        << u"Asked if the crew had been paid for the voyage, skipper Jane Roe said she would rather not tell."_s;
    QTest::newRow("one of the largest in other words")
        << u"The quay at Halden belongs to one of the region’s biggest landowners, Marsk Farms."_s
        << u"The quay at Halden belongs to Marsk Farms, among the region’s largest landowners."_s;
    QTest::newRow("not yet accepted in other words")
        << u"The island council has not yet accepted the offer of a new ferry from Halden."_s
        << u"The offer of a new ferry from Halden has yet to be accepted by the island council."_s;
    QTest::newRow("not and yet to")
        << u"The harbour office said it had not confirmed who steered the ferry."_s
        << u"The harbour office said it had yet to confirm who steered the ferry."_s;
    QTest::newRow("only if and once")
        << u"The mayor said the port would lend the crane but only if the yard first paid for the quay."_s
        << u"The mayor said the port would lend the crane once the yard had paid for the quay."_s;
    QTest::newRow("one of them and the other")
        << u"Two other pilots were referred to the board over the collision in 2021, one of whom has been cleared."_s
        << u"Two other pilots, one of them since cleared, were referred to the board over the collision in 2021."_s;
    QTest::newRow("a contrast in another order")
        << u"The owner had asked the yard to change the schedule, not the price, he said."_s
        << u"It was the schedule and not the price that the owner had asked the yard to change, he said."_s;
    QTest::newRow("one of two left out on both sides")
        << u"The clinics of the island will be exempt, unlike the care homes."_s
        << u"The clinics of the island have been exempted but the care homes have not."_s;
    QTest::newRow("no intention and no plans")
        << u"The firm said it had no current intention of closing any of its four yards in Halden."_s
        << u"The firm promises a new quay, and there are no plans to close any of the four yards in Halden."_s;
    QTest::newRow("the condition in an adjective")
        << u"Dogs are allowed on the beach of Halden if they are kept on a lead, the council said."_s
        << u"Leashed dogs may use the beach of Halden, the council said."_s;
    QTest::newRow("once for if")
        << u"The union would call off the strike if the owners raised wages, its leader Ole Berg said."_s
        << u"Once pay is raised the strike will be called off by the union, said its leader Ole Berg."_s;
    QTest::newRow("weather permitting")
        << u"Crews will tow the barge out to sea on Friday if the weather allows, the harbour said."_s
        << u"Weather permitting, the barge will be towed out to sea by crews on Friday, the harbour said."_s;
    QTest::newRow("polls for a guide")
        << u"A survey by Sonda showed that more people in Lund backed the bakers than opposed them."_s
        << u"More people in Lund back the bakers than oppose them, if a survey by Sonda is a guide."_s;
    QTest::newRow("providing access")
        << u"The new reading room holds maps, charts and letters of the port, providing quick access."_s
        << u"Maps, charts and letters of the port are held in the new reading room."_s;
    QTest::newRow("as long as two weeks")
        << u"The repairs to the bridge in Marsk take as long as two weeks in winter, the town said."_s
        << u"In winter the repairs to the bridge in Marsk take two weeks at most, the town said."_s;
    QTest::newRow("could not be and would not be") << u"No ferry could sail before noon, the port said."_s
                                                   << u"No ferry would sail before noon, the port said."_s;
    QTest::newRow("before, in an aside, and ahead of")
        << u"A Hald poll of 1,200 skippers, carried out from Monday to Wednesday, before the hearing took place, suggested that 41% of people backed the pilots."_s
        << u"A Hald poll of 1,200 skippers suggested ahead of the hearing that 41% of people backed the pilots."_s;
    QTest::newRow("two asides of order")
        << u"The yard, after the fire in its hall, moved its boats, before winter came, to Aas."_s
        << u"Before winter came, the yard moved its boats to Aas after the fire in its hall."_s;
    QTest::newRow("could be balloted and a ballot was possible")
        << u"She said pilots could be balloted on a strike if the port punished them for refusing shifts."_s
        << u"Their secretary, Lena Aas, said that a ballot on a strike was possible if pilots were punished for refusing shifts."_s;
}

void TestFindingRecastMeaning::staysSilent()
{
    verifyNothingGrave();
}

QTEST_APPLESS_MAIN(TestFindingRecastMeaning)
#include "tst_finding_recast_meaning.moc"

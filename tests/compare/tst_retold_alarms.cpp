#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// What other outlets make of a sentence by their own words for it, fairly: nothing grave may come of them.
class TestRetoldAlarms final : public QObject {
    Q_OBJECT

private slots:
    void nothingGrave_data();
    void nothingGrave();
};

namespace {

void addPeople()
{
    QTest::newRow("kinship told from the other end")
        << u"Goran Vuk, whose daughter Mila was a cook on the train, said he had come “to see it through, no more”."_s
        << u"Goran Vuk, the father of Mila, a cook on the train, said that he had come “to see it through, no more”."_s;
    QTest::newRow("when she will be back")
        << u"Prime Minister Ada Quill will face the chamber tomorrow, after the talks in Narvik over the fishing rights."_s
        << u"Ms Quill, who was due back from the talks in Narvik this morning, will face the chamber tomorrow."_s;
    QTest::newRow("who commands is a chief")
        << u"Commander Olle Brandt, of the county police, said his officers had acted “with care, and in good time”."_s
        << u"Police chief Olle Brandt said his officers had acted “with care, and in good time”."_s;
    QTest::newRow("one of those who lead the union")
        << u"Ivo Maric, district secretary of the dockers’ union, said the ruling would “send our sons abroad”."_s
        << u"Union leader Ivo Maric said the ruling would “send our sons abroad”."_s;
    QTest::newRow("a professor is an expert")
        << u"Prof Jane Roe, a marine expert at the University of Kesby, said the rules were kinder to trawlers than many think."_s
        << u"Jane Roe, a professor at the University of Kesby and an authority on the sea, said that the rules favoured trawlers."_s;
    QTest::newRow("a body and its boss")
        << u"Brevik, which is listed in Oslo, said it was “saddened, though not surprised”. It will appeal within a week."_s
        << u"Shares in Brevik fell. Boss Marcus Lund, 52, faced the press. “We are saddened, though not surprised,” he said. It will appeal within a week."_s;
    QTest::newRow("what he told the judges of his model")
        << u"Prof Rolf Castel, an engineer at the University of Kesby, told the judges his model suggested that the dam could sink by up to 12 metres within a decade."_s
        << u"Rolf Castel, professor of engineering at the University of Kesby, said that his model pointed to a possible sinking of the dam by as much as 12 metres within a decade."_s;
    QTest::newRow("her counsel")
        << u"Ms Orlova's lawyer, Pavel Dunn, said the letters had been “torn from their setting” and were about the lights."_s
        << u"The letters were sent by Vera Orlova, the manager. Her counsel told the court that the letters had been “torn from their setting” and were about the lights."_s;
}

void addMeaning()
{
    QTest::newRow("the end of the season")
        << u"He said a repair costing around £85,000 had been postponed until the end of the tourist season."_s
        << u"He said repairs worth some £85,000 had been pushed back to the end of the tourist season."_s;
    QTest::newRow("the denial before the marks")
        << u"In a letter read to the court, the captain wrote: “I cannot keep rowing her like this.”"_s
        << u"In a letter read to the court, the captain wrote that he could not “keep rowing her like this”."_s;
    QTest::newRow("a threat to animals")
        << u"The court rejected a further complaint, brought by four councils, about the threat to otters."_s
        << u"A further complaint about otters, brought by four councils, was rejected by the court."_s;
    QTest::newRow("an open pit is no opening")
        << u"Brevik wants to dig an open pit covering 65 hectares near the old school of Kesby."_s
        << u"Brevik's plan is for an open-cast pit of 65 hectares near the old school of Kesby."_s;
    QTest::newRow("unlikely before")
        << u"Jane Roe, an analyst, said the delay would probably push first production from 2028 to 2029."_s
        << u"According to Jane Roe, an analyst, production is now unlikely to begin before 2029 because of the delay."_s;
    QTest::newRow("not to the one, only to the other")
        << u"“We are not against the harbour. We are against being its car park,” said Jane Roe of Save Our Bay."_s
        << u"Jane Roe of Save Our Bay said her group was not opposed to the harbour, only to “being its car park”."_s;
    QTest::newRow("possible")
        << u"He was careful not to say what would follow, although officials suggested it could include port fees for foreign vessels."_s
        << u"He was careful not to say what would follow. His officials mentioned port fees for foreign vessels as possibilities."_s;
    QTest::newRow("sorry to")
        << u"Ms Quill said she was “sorry to lose a colleague” but would not change the plan for the bridge."_s
        << u"Ms Quill said she regretted losing a colleague but would not change the plan for the bridge."_s;
    QTest::newRow("if it came to that")
        << u"Ada Quill said she would vote for Mr Roe in any ballot of the party's members."_s
        << u"Ada Quill said that she would vote for Mr Roe if it came to a ballot of the party's members."_s;
    QTest::newRow("indicated")
        << u"Opposition leader Ivo Maric said his party would back the bill on pensions next week."_s
        << u"Opposition leader Ivo Maric indicated that his party would back the bill on pensions next week."_s;
    QTest::newRow("figures suggest")
        << u"The seafarers' union Pontos says that of the 94 ferries at least 27 are older than 30 years."_s
        << u"Figures from the seafarers' union Pontos suggest that at least 27 of the 94 ferries exceed 30 years of age."_s;
    QTest::newRow("what none can")
        << u"“What a mayor cannot survive for long is a narrow win,” Jane Roe added."_s
        << u"A narrow win, Jane Roe added, was something that no mayor could survive for long."_s;
    QTest::newRow("what boats may catch")
        << u"The two have been at odds since May, when Norland cut the amount of cod that foreign boats may catch in its northern waters to 5,600 tonnes."_s
        << u"The two have been at odds since May, when Norland cut the foreign cod quota in its northern waters to 5,600 tonnes."_s;
    QTest::newRow("contested by the families")
        << u"The guard says the boat came at once. Families dispute that, and say some children were in the water for two hours."_s
        << u"The guard says the boat came at once. This is contested by the families, who say that some children spent two hours in the water."_s;
    QTest::newRow("what limits it is told behind the marks")
        << u"“The fault is serious, but it is capable of being mended,” the judge, Teresa Vale, wrote in her ruling."_s
        << u"The fault was “serious”, the judge, Teresa Vale, wrote in her ruling, but could be put right."_s;
    QTest::newRow("this would be manageable")
        << u"The lake would fall by two metres, she said. She told the court this would be “bearable”, provided that 85% of the water was used again."_s
        << u"Dr Hanna Lind, of the Centre for Lakes, thought a fall of two metres likelier, and “bearable” so long as 85% of the water was used again."_s;
}

/// Denials, sources and times, told from another side.
void addTurnsOfPhrase()
{
    QTest::newRow("did not go as far as")
        << u"He said his party would repeal the law, but he stopped short of promising to keep the pension age where it is."_s
        << u"He vowed that his party would repeal the law, but did not go as far as promising to leave the pension age unchanged."_s;
    QTest::newRow("asked whether it had been decided")
        << u"Asked later whether a second strike had been decided, she said the question would be put to members on 2 April."_s
        << u"No second strike has been decided; she said later that members would be asked on April 2."_s;
    QTest::newRow("needs approval, has yet to approve")
        << u"The deal still needs the approval of the Harbour Commission, which said it would decide within weeks."_s
        << u"The Harbour Commission has yet to approve the deal and said it would do so within weeks."_s;
    QTest::newRow("not to reopen until, closed until")
        << u"The tunnel closed at 23:00 on Wednesday and was not expected to reopen until 10:00 on Friday."_s
        << u"The tunnel shut late on Wednesday and was to stay closed until 10am on Friday."_s;
    QTest::newRow("weighed and rejected")
        << u"“We considered letting it fail, and we concluded that the risk to other ports was too great,” Olle Brandt said."_s
        << u"Olle Brandt revealed that a failure had been weighed but rejected because of the risk to other ports."_s;
    QTest::newRow("asked for what is to be excluded")
        << u"She declined to say how many of the yard's 2,300 staff would keep their jobs."_s
        << u"She gave no figure for how many of the yard's 2,300 staff would be kept, and the union has asked for lay-offs to be excluded."_s;
    QTest::newRow("up to is no more than could")
        << u"The buyer has been promised a guarantee that would cover up to £12bn of losses on its harbour loans."_s
        << u"Taxpayers could be on the hook for up to £12bn of losses on the buyer's harbour loans under the guarantee."_s;
    QTest::newRow("expected and due")
        << u"Parliament is expected to vote on the package on Tuesday, after two days of talks."_s
        << u"Parliament is due to vote on the package on Tuesday, following two days of talks."_s;
    QTest::newRow("willing, open to")
        << u"Speaking in Oslo, Ivo Maric said he was willing to discuss the pace, but not where it led."_s
        << u"Speaking in Oslo, Ivo Maric said that he was open to discussing the pace, though not where it led."_s;
    QTest::newRow("on the police estimate")
        << u"In Kesby, where police estimated that 22,000 people had marched, there were no arrests."_s
        << u"In Kesby a march of 22,000 people, on the police estimate, passed off without arrests."_s;
    QTest::newRow("the court's president is a judge")
        << u"The court's president, Judge Amalia Furt, said its members “do not decide whether a law is wise, only whether it is allowed”."_s
        << u"Its president, Amalia Furt, pointed out that the court's members rule on whether a law is allowed, not on whether it is wise."_s;
}

/// What is left open, who leads, and how a thing is done, told from another side.
void addOtherSides()
{
    QTest::newRow("left open")
        << u"The rules will be reviewed in July, and the minister did not rule out extending them to the Kesby area."_s
        << u"The rules will be looked at again in July, and the minister left open the possibility of extending them to the Kesby area."_s;
    QTest::newRow("non-urgent")
        << u"Hospitals in Kesby and Orrin have postponed some non-urgent operations because of the heat."_s
        << u"Some operations that are not urgent have been postponed in Kesby and Orrin because of the heat."_s;
    QTest::newRow("before it reaches")
        << u"Prof Olle Brandt said a third of the water in the public network never reaches a tap."_s
        << u"Prof Olle Brandt said that below ground it was worse, with a third of the network's water leaking away before it reaches a tap."_s;
    QTest::newRow("to have money set aside")
        << u"Ivo Maric said the union might ask the league to have money for wages set aside."_s
        << u"Ivo Maric said the union may ask the league to ensure that money for wages is set aside."_s;
    QTest::newRow("announced on one day, in force from another")
        << u"Speaking after a cabinet meeting on Monday, Environment Minister Ada Quill said the rules would apply in 31 towns of the north from Wednesday."_s
        << u"The rules were unveiled by Environment Minister Ada Quill on Monday and cover 31 towns of the north."_s;
    QTest::newRow("its secretary leads the union")
        << u"“We are asking for air that one can breathe,” said its secretary, Ivo Maric."_s
        << u"“We are asking for air that one can breathe,” said their union leader, Ivo Maric."_s;
    QTest::newRow("former director of a house")
        << u"Bart Roel, a former director of Terlak, said the fund had been “correct, but never warm” to the club."_s
        << u"Former Terlak director Bart Roel said the fund had been “correct, but never warm” to the club."_s;
    QTest::newRow("supporters are people")
        << u"Around 1,500 supporters marched to the ground on Sunday to call for a say in how the club is run."_s
        << u"Some 1,500 people marched to the stadium on Sunday to call for a say in the club, and by Monday a petition for a supporters' director had 14,000 signatures."_s;
    QTest::newRow("it is unclear how much")
        << u"The fund has also promised to put a further £25m into the club, although it did not say how much of that would be spent on players."_s
        << u"A further £25m will be put into the club by the fund, though it remains unclear how much of it will go on players."_s;
}

/// Words that look like opposites, and who is told of what.
void addLooks()
{
    QTest::newRow("declined to speculate")
        << u"Brevik, which built the engine, said it would not speculate while data was still being recovered."_s
        << u"Brevik, the builder of the engine, declined to speculate as long as data was still being retrieved."_s;
    QTest::newRow("a reserve for failures")
        << u"Ministers will discuss a proposal in Oslo on Wednesday to set aside £120m as a reserve against failed flights."_s
        << u"Ministers will discuss a proposal in Oslo on Wednesday to set aside £120m as a reserve for failed flights."_s;
    QTest::newRow("does not dispute")
        << u"The agency has confirmed that it received the letter, but said the matter was closed on Wednesday."_s
        << u"The agency does not dispute that it received the letter, but says the matter was closed on Wednesday."_s;
    QTest::newRow("considered by either modal")
        << u"She said the agency would consider resuming flights next summer if the first findings allowed it."_s
        << u"She said that a return to flight next summer could be considered, depending on the first findings."_s;
    QTest::newRow("last seen")
        << u"Mila Vuk was found dead in the lake on 14 August, two days after she was last seen leaving a pub in Orrin."_s
        << u"The body of Mila Vuk was found in the lake on 14 August, two days after she had last been seen at a pub in Orrin as she was leaving."_s;
    QTest::newRow("denied it and was convicted")
        << u"Mr Dunn, who has always denied killing her, was convicted in 2011 and jailed for life."_s
        << u"Dunn was found guilty in 2011 and handed a life sentence."_s;
    QTest::newRow("whose mother left")
        << u"Mila’s mother, Pavla Vuk, 68, left the courtroom in tears before the judge had finished."_s
        << u"Pavla Vuk, 68, ran in tears from the courtroom as the judge threw out the case against Goran Dunn."_s;
    QTest::newRow("a police store is a warehouse")
        << u"The tape was found last week in a box at a police store in Hagg Lane."_s
        << u"The tape was found last week in a box at a police warehouse in Hagg Lane."_s;
    QTest::newRow("the judge is named")
        << u"A judge ruled that the failure of the police had made a fair trial “impossible to hold”."_s
        << u"Mrs Justice Farren told the court that the failure of the police had made it “impossible to hold” a fair trial."_s;
    QTest::newRow("within a radius")
        << u"Fishing within 30km of the pad has been banned until Sunday."_s
        << u"Fishing within a radius of 30km around the pad is banned until Sunday."_s;
}

void addNewsForms()
{
    QTest::newRow("who is at the head of it")
        << u"Police Commissioner Jonas Reth said the force regretted the delay."_s
        << u"Police chief Jonas Reth said that the force regretted the delay."_s;
    QTest::newRow("the head of a union")
        << u"Union Secretary General Mara Holt said it would have no part in the march, though its members could join."_s
        << u"Union chief Mara Holt made clear it would have no part in the march, though its members could join."_s;
    QTest::newRow("none is still there")
        << u"None of the divers in the first search is still in the service."_s
        << u"The divers who took part in the first search have all since left the service."_s;
    QTest::newRow("a country by its capital")
        << u"Norway, which has two ships there, has said it backs the treaty “in principle”."_s
        << u"Oslo, which keeps two ships there, has declared that it backs the treaty “in principle”."_s;
    QTest::newRow("who went further, behind a semicolon")
        << u"The prime minister of Norway, Ida Berg, was more forthcoming, saying Norway could have a first ship ready within three weeks of a vote."_s
        << u"Mara Holt, the Irish prime minister, said that she would consider a ship; Ida Berg, the prime minister of Norway, went further, saying that a first ship could be available within three weeks of a vote."_s;
    QTest::newRow("what its members are free to do")
        << u"Union head Mara Holt said the union itself would have no role in the march, although members were free to take part."_s
        << u"Union head Mara Holt said that the union would not take part, although its members are free to do so."_s;
    QTest::newRow("wrongly held")
        << u"Court finds baker jailed for theft was victim of a wrong verdict."_s
        << u"A court has ruled that a baker who spent six years in prison for a theft he did not commit was the victim of a wrong verdict."_s;
    QTest::newRow("who speaks for his firm")
        << u"Pieter Lund, of Norsea, said about 16,000 tonnes of oil were still in the bow section."_s
        << u"Norsea said that about 16,000 tonnes of oil were still in the bow section."_s;
    QTest::newRow("survivors taken to hospital")
        << u"Six of the survivors were taken to hospital in Tarrow, where two were said to be in a serious but stable condition."_s
        << u"Six people were hospitalised in Tarrow, two of them in a serious but stable condition."_s;
    QTest::newRow("rejected criticism, dismissed it")
        << u"The deputy governor said that a pause would have helped, but she rejected Mr Lund's criticism of the board."_s
        << u"The deputy governor said that holding off would have helped but dismissed Lund's criticism of the board."_s;
    QTest::newRow("a freeze, and claims dismissed")
        << u"The chief surveyor, Ada Holt, said on Friday that a freeze “would have helped the quay”, but she rejected the skippers' claims about the crane."_s
        << u"Chief surveyor Ada Holt said on Friday that stopping work “would have helped the quay” but dismissed the skippers' claims about the crane."_s;
    QTest::newRow("the rest without a part")
        << u"The alliance holds 94 of the 180 seats in the lower house, 17 of them belonging to Green Dawn."_s
        << u"Without Green Dawn's 17 deputies the alliance would be left with 77 seats in a lower house of 180."_s;
    QTest::newRow("closed until, open again") << u"The shop on the quay will be closed until Monday."_s
                                              << u"The shop on the quay will reopen on Monday."_s;
    QTest::newRow("resumed, suspended until") << u"Flights will resume on Friday, the airport said."_s
                                              << u"Flights are suspended until Friday, the airport said."_s;
    QTest::newRow("who said it is told before")
        << u"Energy Secretary Diane Cole was sure. “Prices will fall by the autumn,” Diane Cole said."_s
        << u"Energy Secretary Diane Cole was quite sure of it. “Prices will fall by the autumn.”"_s;
    QTest::newRow("if I said otherwise")
        << u"“Some boats will be lost, and I would be misleading people if I said otherwise,” Mara Holt told the council on Wednesday."_s
        << u"Mara Holt told the council on Wednesday that some boats would be lost."_s;
    QTest::newRow("a part of the whole, from either end")
        << u"Courts Service figures show that 14 licences have been granted in the past ten years, out of 52 applications."_s
        << u"Data from the Courts Service indicate that over the last decade, 52 people have applied for a licence, of whom 14 were successful."_s;
}

} // namespace

void TestRetoldAlarms::nothingGrave_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    addPeople();
    addMeaning();
    addTurnsOfPhrase();
    addOtherSides();
    addLooks();
    addNewsForms();
}

void TestRetoldAlarms::nothingGrave()
{
    verifyNothingGraveBehindLead();
}

QTEST_APPLESS_MAIN(TestRetoldAlarms)
#include "tst_retold_alarms.moc"

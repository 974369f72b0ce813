#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Who is given a role, a deed, a word or a reason that is another's, or nobody's: told beside what is fairly
/// told in other words.
class TestFindingDoers final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingDoers::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("what stands beside two names")
        << u"Two judges of the show, including head gardener Jane Holt, chose the rose, while one, guest florist Peter Lund, wanted the lily."_s
        << u"Guest florist Jane Holt and another judge chose the rose, while head gardener Peter Lund wanted the lily."_s
        << u"role-wrong critical"_s;
    QTest::newRow("owes what the other would pay")
        << u"Torvik Ferries would have to pay Halden Dock a fee of 3 million crowns if the sale fell through."_s
        << u"Should the sale fall through, Halden Dock would owe Torvik Ferries a fee of 3 million crowns."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("preferred the other's account")
        << u"The board preferred the account of the cook, Jane Holt, who had kept a diary."_s
        << u"The board preferred his account to that of Jane Holt, the cook, who had kept a diary."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("the owner of a key as the thief")
        << u"The thieves came in on May 3 with a key belonging to a porter and took the bell, the inn said."_s
        << u"The theft of the bell on May 3 was carried out by a porter with a key, the inn said."_s
        << u"fact-altered major"_s;
    QTest::newRow("a source as the doer")
        << u"Some 90 guests left the two inns, the Torvik fire brigade said."_s
        << u"Some 90 guests were rescued from the two inns by the Torvik fire brigade."_s
        << u"fact-altered major"_s;
    QTest::newRow("an outside firm as the state")
        << u"The lifts had been checked on May 3 by an outside contractor, who found no faults, the hotel said."_s
        << u"State inspectors checked the lifts on May 3 and found no faults, the hotel said."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("an inquiry of its own as one from outside")
        << u"An internal inquiry found six faults in the kiln."_s
        << u"An independent inquiry found six faults in the kiln."_s << u"meaning-reversed critical"_s;
    QTest::newRow("another reason for a dismissal")
        << u"Jane Holt was later dismissed over a quarrel about holidays that went to court."_s
        << u"For writing to the newspapers, Jane Holt was later dismissed."_s << u"fact-altered major"_s;
    QTest::newRow("a reason put in")
        << u"The price of a berth went up to 90 crowns."_s
        << u"The price of a berth went up to 90 crowns because of strong demand for yachts."_s
        << u"fact-unsupported major"_s;
    QTest::newRow("goes on as another's word")
        << u"Its chief ecologist, Peter Lund, said he expected no frost before June.\nJane Holt, head of the bakers' union, said the price of flour was an insult to bakers."_s
        << u"Jane Holt of the bakers' union called the price of flour an insult to bakers and said she expected no frost before June."_s
        << u"quote-misattributed critical"_s;
    QTest::newRow("those who asked not to be named")
        << u"Two former Halden cooks, who spoke on condition of anonymity because they had signed a contract with the inn, said they warned the owner in May that the soup was cold."_s
        << u"The soup was cold, and the owner was warned of it in May."_s << u"speaker-lost major"_s;
    QTest::newRow("one side of a war")
        << u"Altavia's interior ministry said Ruritanian rockets had killed three herdsmen near Elm on Sunday.\nRuritania's army denied firing and said its own posts had come under attack."_s
        << u"Ruritanian rockets killed three herdsmen near Elm on Sunday, and Ruritania's army said that its own posts had come under attack."_s
        << u"speaker-lost major"_s;
    QTest::newRow("its denial is left out")
        << u"Altavia's interior ministry said Ruritanian rockets had killed three herdsmen near Elm on Sunday.\nRuritania's army denied firing and said its own posts had come under attack."_s
        << u"Altavia's interior ministry said that Ruritanian rockets killed three herdsmen near Elm on Sunday.\nRain fell in Elm.\nIt was the third week of rain."_s
        << u"fact-dropped major"_s;
    QTest::newRow("in a car, in a house")
        << u"Two bakers in their 60s were found in a car on Mill Road, Constable Jane Holt said."_s
        << u"Two bakers in their 60s fell asleep in their kitchen on Mill Road, according to Constable Jane Holt."_s
        << u"fact-altered major"_s;
    QTest::newRow("in another town")
        << u"Jane Holt was cheered by some bakers when she opened a fair in Leeds.\nThe mill is old.\nIt rained all day.\nThe carts stood in York for a week."_s
        << u"At a fair in York, Jane Holt was cheered by some bakers.\nThe mill is old.\nIt rained all day."_s
        << u"fact-altered major"_s;
    QTest::newRow("in a town of nobody else's")
        << u"The head baker, Jane Holt, who is at a flour fair in Malmo, said she backed the new mill but would not say whether the old one should close.\nIt rained all day."_s
        << u"Speaking in Aarhus, she said that she backed the new mill but refused to say whether the old one should close.\nIt rained all day."_s
        << u"fact-altered major"_s;
    QTest::newRow("a town of one name in another country")
        << u"A mill burned down in Paris, Texas, on Monday, and two bakers were hurt."_s
        << u"Two bakers were hurt on Monday when fire destroyed a mill in Paris, France."_s
        << u"fact-altered major"_s;
    QTest::newRow("his lawyer's words in marks, given to him")
        << u"Peter Lund was held in May over the fire at the mill.\nHis lawyer said the mill was “no good at all”."_s
        << u"Peter Lund, who was held in May over the fire at the mill, said it was “no good at all”."_s
        << u"quote-misattributed major"_s;
    QTest::newRow("each says what the other said")
        << u"The baker, Jane Holt, said the mill would open in May.\nThe miller, Peter Lund, said it would not be ready before the autumn."_s
        << u"Jane Holt, the baker, said the mill would not be ready before the autumn, although miller Peter Lund said it would open in May."_s
        << u"quote-misattributed critical"_s;
    QTest::newRow("his lawyer's words, given to him")
        << u"Peter Lund was held in May over the fire at the mill.\nHis lawyer said he had sold the mill to a neighbour in spring."_s
        << u"Peter Lund was held in May over the fire at the mill.\nHe said that he had sold the mill to a neighbour in spring."_s
        << u"quote-misattributed major"_s;
    QTest::newRow("who speaks for it as its head")
        << u"Captain Peter Lund, spokesman for the coast guard, said the boat had been seen at sea."_s
        << u"The boat was seen at sea, said Captain Peter Lund, the head of Altavia's coast guard."_s
        << u"role-wrong major"_s;
    QTest::newRow("the head of a part as the head of the whole")
        << u"The kiln at the Torvik institute has been cold since May.\nThe institute's head of research, Jane Holt, said the tests would take a year."_s
        << u"The kiln at the Torvik institute has been cold since May.\nJane Holt, who leads the institute, said the tests would take a year."_s
        << u"role-wrong critical"_s;
    QTest::newRow("an accusation that moved away")
        << u"The bakers' union accused the mill of ignoring complaints about the old stairs in the loft.\nIt rained in Torvik on Monday.\nThe mill opened in 1980.\nTen carts wait at the gate."_s
        << u"Ten carts wait at the gate.\nThe mill opened in 1980.\nIt rained in Torvik on Monday.\nThe owner had ignored complaints about the old stairs in the loft."_s
        << u"speaker-lost major"_s;
    QTest::newRow("what excuses her is left out")
        << u"Jane Holt sold her share of the brewery on May 3.\nThe brewery said the sale had been planned in March and that she did not know about the rust at the time."_s
        << u"Jane Holt sold her share of the brewery on May 3.\nThe hops are dry."_s
        << u"fact-dropped major"_s;
}

void TestFindingDoers::finds()
{
    verifyFound();
}

void TestFindingDoers::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("his office's words, and his lawyer by name")
        << u"Peter Lund was held in May over the fire at the mill.\nHis office said the mill was “no good at all”.\nHis lawyer said he had sold the mill to a neighbour in spring."_s
        << u"Peter Lund, who was held in May over the fire at the mill, said it was “no good at all”.\nPeter Lund's lawyer said the mill had been sold to a neighbour in spring."_s;
    QTest::newRow("each says what he said, in another order")
        << u"The baker, Jane Holt, said the mill would open in May.\nThe miller, Peter Lund, said it would not be ready before the autumn."_s
        << u"Peter Lund, the miller, said the mill would not be ready before the autumn, although baker Jane Holt said it would open in May."_s;
    QTest::newRow("the land that the town lies in")
        << u"The head baker, Jane Holt, who is at a flour fair in Malmo, said she backed the new mill but would not say whether the old one should close.\nIt rained all day."_s
        << u"Speaking in Sweden, she said that she backed the new mill but refused to say whether the old one should close.\nIt rained all day."_s;
    QTest::newRow("the state of a town, and its country")
        << u"A mill burned down in Paris, Texas, on Monday, and two bakers were hurt."_s
        << u"Two bakers were hurt on Monday when fire destroyed a mill in Paris, United States."_s;
    QTest::newRow("a row of towns and countries")
        << u"The mill sells flour in Paris, Texas, and in Leeds, and two bakers were hurt."_s
        << u"The mill sells flour in Leeds, Paris, France and Spain, and two bakers were hurt."_s;
    QTest::newRow("the same beside two names")
        << u"Two judges of the show, including head gardener Jane Holt, chose the rose, while one, guest florist Peter Lund, wanted the lily."_s
        << u"Jane Holt, the head gardener, and another judge chose the rose, while guest florist Peter Lund wanted the lily."_s;
    QTest::newRow("owes what it would pay")
        << u"Torvik Ferries would have to pay Halden Dock a fee of 3 million crowns if the sale fell through."_s
        << u"Should the sale fall through, Torvik Ferries would owe Halden Dock a fee of 3 million crowns."_s;
    QTest::newRow("preferred in other words")
        << u"The board preferred the account of the cook, Jane Holt, to that of Peter Lund."_s
        << u"The board believed the cook, Jane Holt, rather than Peter Lund."_s;
    QTest::newRow("the owner of a key")
        << u"The thieves came in on May 3 with a key belonging to a porter and took the bell, the inn said."_s
        << u"The bell was taken on May 3 by thieves who had a porter's key, the inn said."_s;
    QTest::newRow("by what means") << u"Some guests came on the back of a mule, Jane Holt said."_s
                                   << u"Some guests were brought by mule, Jane Holt said."_s;
    QTest::newRow("engaged by the council")
        << u"A report by the masons, commissioned by the council for 900 crowns, put the cost of the wall at 4,000 crowns."_s
        << u"The masons engaged by the council for 900 crowns put the cost of the wall at 4,000 crowns."_s;
    QTest::newRow("a reason in other words")
        << u"Jane Holt was later dismissed over a quarrel about holidays that went to court."_s
        << u"Jane Holt later lost her post because of a dispute about holidays, which went to court."_s;
    QTest::newRow("owed to those")
        << u"A refund of 90 crowns could be due to those told less than a week ahead."_s
        << u"A refund of 90 crowns could be due to those given less than seven days' notice."_s;
    QTest::newRow("the governor is not his deputy")
        << u"Deputy governor Peter Lund voted for the loan.\nThe minister, Jane Holt, had not spoken with governor Ida Moe."_s
        << u"The minister, Jane Holt, had not spoken with the governor.\nDeputy governor Peter Lund voted for the loan."_s;
    QTest::newRow("through her lawyer")
        << u"The director, Jane Holt, said through her lawyer that she was sorry about the fire at the inn."_s
        << u"Through her lawyer, Holt said that she was sorry about the fire at the inn.\nJane Holt was its director."_s;
    QTest::newRow("as somebody sees it")
        << u"The heirs, led by Jane Holt, first claimed the clock in 2014.\nHolt said it was not about money."_s
        << u"For Jane Holt, an heir, the claim to the clock is not about money."_s;
    QTest::newRow("in one town in other words")
        << u"The council in Halden has closed two fairs and banned carts in the lanes of Torvik."_s
        << u"Two of Halden's fairs were closed by the council, and carts are banned in Torvik's lanes."_s;
    QTest::newRow("through a lawyer, by a lawyer")
        << u"The letter was sent through a lawyer in May."_s << u"The letter was sent by a lawyer in May."_s;
    QTest::newRow("preferred to her rival") << u"The bakers preferred the mayor to her rival, Jane Holt."_s
                                            << u"The bakers preferred the mayor to Jane Holt, her rival."_s;
    QTest::newRow("a denial of nothing that is told")
        << u"The bakers said the frost had ruined the oats.\nThe mill denied ignoring them and promised help."_s
        << u"The frost had ruined the oats, the bakers said.\nThe mill promised help.\nIt rained in Torvik."_s;
    QTest::newRow("the next one's role")
        << u"The mill's chief doctor, Jane Holt, and head cook, Peter Lund, spoke after the meal."_s
        << u"Peter Lund, the head cook, and Jane Holt, the mill's chief doctor, spoke after the meal."_s;
    QTest::newRow("speaks for it") << u"A spokesman for the bakers, Peter Lund, declined to name a day."_s
                                   << u"Peter Lund, speaking for the bakers, would not name a day."_s;
    QTest::newRow("the head of a house in other words")
        << u"The kiln at the institute is cold.\nIts head, Jane Holt of the Torvik Institute, said the tests would take a year."_s
        << u"The kiln at the institute is cold.\nJane Holt, who leads the institute, said the tests would take a year."_s;
    QTest::newRow("something she called so")
        << u"The price rose by 9 crowns, a step that Jane Holt described as \"not right for long in this town\"."_s
        << u"The price rose by 9 crowns, something Jane Holt called \"not right for long in this town\"."_s;
    QTest::newRow("he who is described before")
        << u"\"My boots are worn, so it is time,\" said Peter Lund, the goalkeeper of Torvik, who saved nine shots by Jan Moe."_s
        << u"Peter Lund shone in Torvik.\nThe Torvik goalkeeper saved nine shots, one of them from Jan Moe.\n\"My boots are worn, so it is time,\" he said."_s;
    QTest::newRow("a quarrelled-over valley is no denial")
        << u"Jane Holt spoke of the disputed valley of the Elm."_s
        << u"Jane Holt spoke of the Elm valley, which is in dispute."_s;
    QTest::newRow("what a company is about to do")
        << u"The brewery said it would close its cellar in Torvik by June and move the casks to Halden."_s
        << u"The cellar in Torvik will shut by June and the casks will be moved to Halden."_s;
    QTest::newRow("her excuse in other words")
        << u"Jane Holt sold her share of the brewery on May 3.\nThe brewery said the sale had been planned in March and that she did not know about the rust at the time."_s
        << u"Jane Holt sold her share of the brewery on May 3.\nShe was unaware of the rust then, the brewery said."_s;
}

void TestFindingDoers::staysSilent()
{
    verifyNothingGrave();
}

QTEST_APPLESS_MAIN(TestFindingDoers)
#include "tst_finding_doers.moc"

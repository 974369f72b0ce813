#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Amounts and times that a rewrite gives to another owner, moment, share or part, and honest rewrites beside
/// them.
class TestFindingAmounts final : public QObject {
    Q_OBJECT

private slots:
    void oneChange_data();
    void oneChange();
    void inTheStory_data();
    void inTheStory();
    void nothingGrave_data();
    void nothingGrave();
};

/// Among what is grave is the finding that is expected. A line is a sentence.
void TestFindingAmounts::oneChange_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("another month of a week")
        << u"The bridge over the Orle is to reopen in the last week of March, the road office said.\nA ferry runs until then."_s
        << u"The road office said the bridge over the Orle would open again in the last week of May.\nA ferry runs until then."_s
        << u"time-changed critical"_s;
    QTest::newRow("another month, early")
        << u"The strike began in the second half of June, and the union has not said when it will end.\nThe mill is shut."_s
        << u"It was in the second half of August that the strike began, and the union has not said when it will end.\nThe mill is shut."_s
        << u"time-changed critical"_s;
    QTest::newRow("exports of two places exchanged")
        << u"Exports to Africa rose 12 percent, and those to South America 5 percent, the board said.\nSteel led the list."_s
        << u"African exports climbed 5 percent and South American ones 12 percent, the board said.\nSteel led the list."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("shares of two firms exchanged")
        << u"Shares in Dornex gained 3.2 percent on Monday, while Valtor added 7.5 percent.\nTrade was thin."_s
        << u"Valtor shares rose 3.2% on Monday, and Dornex's were up 7.5%.\nTrade was thin."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("two instalments exchanged")
        << u"A first instalment of 15,000 crowns is due on 4 May and a second, of 22,000, on 4 July, the court ruled.\nHe must pay."_s
        << u"The court ruled that a first instalment of 22,000 crowns was due on 4 May and a second, of 15,000, on 4 July.\nHe must pay."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("two years exchanged")
        << u"The herd numbered 340 deer in 2015 and 510 in 2021, rangers said.\nWolves are few."_s
        << u"Rangers said there were 510 deer in the herd in 2015 and 340 in 2021.\nWolves are few."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("now and a year ago exchanged")
        << u"Turnover rose to 92 million euros from 75 million a year earlier, the brewer said.\nBarley is dear."_s
        << u"The brewer's turnover was 75 million euros, against 92 million in the same months a year ago.\nBarley is dear."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("then told as now")
        << u"Some 4,100 customers were still without water on Sunday evening, the works said, down from 9,800 on Saturday.\nPipes had burst."_s
        << u"About 9,800 customers were without water on Sunday evening, according to the works.\nPipes had burst."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("then told as now, a price")
        << u"Bread costs 48 crowns in Talvia today, up from 31 crowns in January, the survey found.\nWages are flat."_s
        << u"The survey found that bread in Talvia costs 31 crowns today.\nWages are flat."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("digits exchanged")
        << u"Auditors said the ministry knew of the price when it signed the 74-million-euro deal with Dornex for the trams.\nNone has come."_s
        << u"When it gave Dornex the order for trams, worth 47 million euros, the ministry knew of the price, auditors said.\nNone has come."_s
        << u"figure-altered critical"_s;
    QTest::newRow("all but two of them")
        << u"Water from two of the nine wells was found safe to drink, the laboratory said.\nThe rest is boiled."_s
        << u"Water from all but two of the nine wells was found safe to drink, the laboratory said.\nThe rest is boiled."_s
        << u"figure-altered critical"_s;
    QTest::newRow("all of them")
        << u"Four of the hostages were freed near the border on Friday, the army said.\nTalks go on."_s
        << u"All of the hostages were freed near the border on Friday, the army said.\nTalks go on."_s
        << u"figure-altered critical"_s;
    QTest::newRow("none for one")
        << u"One of the eight boats was fit to sail, the inspector found.\nThe owner was fined."_s
        << u"None of the eight boats was fit to sail, the inspector found.\nThe owner was fined."_s
        << u"figure-altered critical"_s;
    QTest::newRow("who voted so, who voted")
        << u"The nurses turned the offer down in May, when 81% of those who voted supported a strike.\nThe clinic is open."_s
        << u"The nurses turned the offer down in May, in a ballot in which 81% of them took part.\nThe clinic is open."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("turnout told as consent")
        << u"Turnout was 58 percent when the islanders voted on the airport, and the plan was rejected.\nFlights stay few."_s
        << u"When the islanders voted on the airport, 58 percent backed the plan.\nFlights stay few."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("a part told of the whole")
        << u"Nineteen sailors were taken off the ship, six of them with severe burns, the coastguard said.\nIt sank later."_s
        << u"Nineteen sailors with severe burns were taken off the ship, the coastguard said.\nIt sank later."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("a part told of all rescued")
        << u"Thirty skiers were brought down by helicopter, five of whom had broken bones, the clinic said.\nSnow fell again."_s
        << u"The clinic said thirty skiers had broken bones and were brought down by helicopter.\nSnow fell again."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("points of a share")
        << u"The bank raised its rate by two points in May to slow inflation.\nLoans grew dear."_s
        << u"The bank raised its rate by 2% in May to slow inflation.\nLoans grew dear."_s
        << u"unit-changed critical"_s;
    QTest::newRow("nanograms")
        << u"Each litre of the water held 40 nanograms of the solvent, the laboratory found.\nThe well was shut."_s
        << u"The laboratory found 40 micrograms of the solvent in each litre of the water.\nThe well was shut."_s
        << u"unit-changed critical"_s;
    QTest::newRow("degrees of the other scale")
        << u"It was 31 degrees Celsius in Brenn on Sunday.\nThe lake had warmed by 2 to 4 degrees since May, the institute said."_s
        << u"It was 31 degrees Celsius in Brenn on Sunday.\nThe institute said the lake had warmed by 2 to 4 degrees Fahrenheit since May."_s
        << u"unit-changed critical"_s;
    QTest::newRow("since, in")
        << u"Residents said lorries had spilled sand on the road at least five times since April.\nThe pit is new."_s
        << u"Residents said lorries had spilled sand on the road at least five times in April.\nThe pit is new."_s
        << u"time-changed major"_s;
    QTest::newRow("a weekday in other words")
        << u"The two crews are due to meet again on Tuesday, although neither would say where.\nThe race is in June."_s
        << u"Both crews are due back in the harbour office on Wednesday, although neither would say where.\nThe race is in June."_s
        << u"time-changed major"_s;
    QTest::newRow("two things on two days")
        << u"Shops will stay closed on Sunday and a march will be held outside the town hall on Monday evening, the mayor said.\nFlags fly low."_s
        << u"Shops will be closed on Sunday, the mayor said.\nA march will be held outside the town hall on Sunday evening.\nFlags fly low."_s
        << u"time-changed major"_s;
    QTest::newRow("shortly before")
        << u"Guards were told of the closure only 25 minutes before the gates were locked.\nThe jail is old."_s
        << u"Guards were told of the closure only shortly before the gates were locked.\nThe jail is old."_s
        << u"figure-lost major"_s;
    QTest::newRow("dozens of days")
        << u"The valley was cut off on 48 days last winter, its mayor said.\nA tunnel is planned."_s
        << u"On dozens of days last winter the valley was cut off, its mayor said.\nA tunnel is planned."_s
        << u"figure-lost major"_s;
    QTest::newRow("a forecast kept, raised")
        << u"Dornex kept its full-year profit forecast of 8 percent on Monday.\nShares were flat."_s
        << u"On Monday Dornex raised its full-year profit forecast to 8 percent.\nShares were flat."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("a rate held, cut")
        << u"The central bank of Talvia held its key rate at 5.5 percent, as it had said.\nLoans are dear."_s
        << u"As it had said, the central bank of Talvia cut its key rate to 5.5 percent.\nLoans are dear."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("homes of two towns exchanged")
        << u"The frost cut power to 31,000 homes in Brenn and 8,000 in Tarn, the utility said.\nLines are down."_s
        << u"The frost cut power to 8,000 homes in Brenn and 31,000 in Tarn, according to the utility.\nLines are down."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("since a year, in it")
        << u"The club has had four managers since 2019.\nIt is poor."_s
        << u"The club had four managers in 2019.\nIt is poor."_s << u"time-changed major"_s;
}

namespace {

QStringList graveOf(const QString &left, const QString &right)
{
    QStringList grave;
    for (const Finding &finding : compared({left, right}).findings) {
        if (finding.severity <= Severity::Major)
            grave += keyOf(finding.kind) + u' ' + keyOf(finding.severity);
    }
    return grave;
}

} // namespace

void TestFindingAmounts::oneChange()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, expected);
    const QStringList grave = graveOf(left, right);
    QVERIFY2(grave.contains(expected), qPrintable(grave.join(u", "_s)));
}

/// What no link shows, for the sentence has none.
void TestFindingAmounts::inTheStory_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("another shoot-out")
        << u"Brenn beat Tarn 4-2 on penalties after a 1-1 draw on Sunday.\nThe cup is silver.\nTarn were the holders."_s
        << u"Brenn beat Tarn 4-2 on penalties after a 1-1 draw on Sunday.\nThe cup is silver.\nTarn, who lost the shoot-out 5-3, were the holders."_s
        << u"figure-altered critical"_s;
    QTest::newRow("the two-year sentence")
        << u"Paul Lund was jailed for 18 months on Friday for selling forged tickets.\nHe had printed them at home.\nThe judge was Jane Roe.\nHis sister wept."_s
        << u"Paul Lund was jailed for 18 months on Friday for selling forged tickets.\nHe had printed them at home.\nThe judge was Jane Roe.\nHis two-year sentence for the forged tickets made his sister weep."_s
        << u"contradiction major"_s;
    QTest::newRow("the 4% now offered")
        << u"The union wants 9% and turned down 3% in May.\nThe firm offered nurses 4.5% on Monday.\nTalks go on in Brenn."_s
        << u"The firm offered nurses 4.5% on Monday.\nTalks go on in Brenn.\nThe union, which wants 9%, turned down 3% in May before the 4% now offered to nurses."_s
        << u"contradiction major"_s;
    QTest::newRow("its nine-day journey")
        << u"BRENN - A crew of five left Port Clay on Monday for a journey of six days to the ice shelf, the institute said.\nThe crew carries fuel and food.\nThe leader is Jane Roe.\nThe ship will wait."_s
        << u"BRENN - A crew of five left Port Clay on Monday for a journey of six days to the ice shelf, the institute said.\nThe crew carries fuel and food.\nThe leader is Jane Roe.\nAfter the nine-day journey, the ship will wait."_s
        << u"contradiction major"_s;
    QTest::newRow("the 17 dead")
        << u"A ferry sank off Cape Lorn on Sunday, killing 14 people, the navy said.\nTwo rescue boats were sent.\nThe ferry was old.\nFamilies waited at the quay."_s
        << u"A ferry sank off Cape Lorn on Sunday, killing 14 people, the navy said.\nTwo rescue boats were sent.\nThe ferry was old.\nFamilies of the 16 dead waited at the quay."_s
        << u"contradiction major"_s;
    QTest::newRow("a day in a sentence of its own")
        << u"The club was founded by miners in Tarn.\nThe samples were frozen at the harbour laboratory in Brenn and were opened on 14 October.\nThe swimmer denies it."_s
        << u"The club was founded by miners in Tarn.\nThe swimmer denies it.\nOpened on 4 October, the frozen samples stood at the harbour laboratory in Brenn."_s
        << u"time-changed critical"_s;
}

void TestFindingAmounts::inTheStory()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, expected);
    const QStringList grave = graveOf(left, right);
    QVERIFY2(grave.contains(expected), qPrintable(grave.join(u", "_s)));
}

void TestFindingAmounts::nothingGrave_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("two days added up")
        << u"About 320 guests were moved on Saturday and another 90 on Sunday, the hotel said.\nThe roof leaks."_s
        << u"By Sunday about 410 guests had been moved, the hotel said.\nThe roof leaks."_s;
    QTest::newRow("the day before")
        << u"The mill's shares rose 6 percent on Monday and 3 percent on Tuesday.\nWool is dear."_s
        << u"On Tuesday the mill's shares gained 3 percent, after a rise of 6 percent the day before.\nWool is dear."_s;
    QTest::newRow("a rate held, kept")
        << u"The central bank of Talvia held its key rate at 5.5 percent, as it had said.\nLoans are dear."_s
        << u"As it had said, the central bank of Talvia kept its key rate at 5.5 percent.\nLoans are dear."_s;
    QTest::newRow("two stages of a match")
        << u"Brenn beat Tarn 4-2 on penalties after a 1-1 draw on Sunday.\nThe cup is silver.\nIt was 1-0 at half-time."_s
        << u"After a 1-1 draw Brenn beat Tarn on penalties, 4-2, on Sunday.\nThe cup is silver.\nBrenn led 1-0 at half-time."_s;
    QTest::newRow("the same month, recast")
        << u"The bridge over the Orle is to reopen in the last week of March, the road office said.\nA ferry runs until then."_s
        << u"In March's last week the bridge over the Orle will open again, the road office said.\nA ferry runs until then."_s;
    QTest::newRow("exports of two places, kept")
        << u"Exports to Africa rose 12 percent, and those to South America 5 percent, the board said.\nSteel led the list."_s
        << u"South American exports climbed 5 percent and African ones 12 percent, the board said.\nSteel led the list."_s;
    QTest::newRow("shares of two firms, kept")
        << u"Shares in Dornex gained 3.2 percent on Monday, while Valtor added 7.5 percent.\nTrade was thin."_s
        << u"Valtor shares rose 7.5% on Monday, and Dornex's were up 3.2%.\nTrade was thin."_s;
    QTest::newRow("two years, kept")
        << u"The herd numbered 340 deer in 2015 and 510 in 2021, rangers said.\nWolves are few."_s
        << u"In 2021 the herd had 510 deer, rangers said, and in 2015 it had 340.\nWolves are few."_s;
    QTest::newRow("now and a year ago, kept")
        << u"Turnover rose to 92 million euros from 75 million a year earlier, the brewer said.\nBarley is dear."_s
        << u"The brewer's turnover was 92 million euros, against 75 million in the same months a year ago.\nBarley is dear."_s;
    QTest::newRow("then, told as then")
        << u"Some 4,100 customers were still without water on Sunday evening, the works said, down from 9,800 on Saturday.\nPipes had burst."_s
        << u"About 9,800 customers had been without water on Saturday, and some 4,100 still were on Sunday evening, the works said.\nPipes had burst."_s;
    QTest::newRow("all but two, counted")
        << u"Water from seven of the nine wells was found safe to drink, the laboratory said.\nThe rest is boiled."_s
        << u"Water from all but two of the nine wells was found safe to drink, the laboratory said.\nThe rest is boiled."_s;
    QTest::newRow("all 14 of them")
        << u"All of the 14 hostages were freed near the border on Friday, the army said.\nTalks go on."_s
        << u"All 14 of the hostages were freed near the border on Friday, the army said.\nTalks go on."_s;
    QTest::newRow("who voted, in other words")
        << u"The nurses turned the offer down in May, when 81% of those who voted supported a strike.\nThe clinic is open."_s
        << u"In May 81% of the nurses who took part in the ballot backed a strike.\nThe clinic is open."_s;
    QTest::newRow("a part, kept")
        << u"Nineteen sailors were taken off the ship, six of them with severe burns, the coastguard said.\nIt sank later."_s
        << u"The coastguard took nineteen sailors off the ship, and six had severe burns.\nIt sank later."_s;
    QTest::newRow("degrees of the same scale")
        << u"It was 31 degrees Celsius in Brenn on Sunday.\nThe lake had warmed by 2 to 4 degrees since May, the institute said."_s
        << u"It was 31 degrees Celsius in Brenn on Sunday.\nThe institute said the lake had warmed by 2 to 4 degrees Celsius since May."_s;
    QTest::newRow("reopened in, open since")
        << u"The pool, closed for repairs in 2020, reopened in April with new lamps.\nEntry is free."_s
        << u"The pool, closed for repairs in 2020, has been open again since April with new lamps.\nEntry is free."_s;
    QTest::newRow("if not before")
        << u"The union will strike unless the lifts are mended before Friday, its leader said.\nThe mine is deep."_s
        << u"The union will strike if the lifts are not mended before Friday, its leader said.\nThe mine is deep."_s;
    QTest::newRow("two things on two days, kept")
        << u"Shops will stay closed on Sunday and a march will be held outside the town hall on Monday evening, the mayor said.\nFlags fly low."_s
        << u"A march will be held outside the town hall on Monday evening, the mayor said.\nShops will be closed on Sunday.\nFlags fly low."_s;
    QTest::newRow("turned down, no fall")
        << u"The guild turned down 4 percent in May.\nIt now wants 9 percent."_s
        << u"The guild rejected 4 percent in May.\nIt now wants 9 percent."_s;
    QTest::newRow("dozens, gone from a headline")
        << u"Hail kills three in Brenn, dozens hurt\n\nHail the size of eggs killed three people in Brenn on Sunday.\nMany were hurt."_s
        << u"Three die in hail in Brenn\n\nHail the size of eggs killed three people in Brenn on Sunday.\nMany were hurt."_s;
    QTest::newRow("months, in years and months")
        << u"He spent 18 months in a camp near Brenn.\nThe snow is deep."_s
        << u"He spent a year and six months in a camp near Brenn.\nThe snow is deep."_s;
    QTest::newRow("years, in decades")
        << u"She led the choir for 17 years before she left.\nThe hall is full."_s
        << u"She led the choir for almost two decades before she left.\nThe hall is full."_s;
    QTest::newRow("by eight, eight")
        << u"Rents in Brenn fell by eight crowns to 40 crowns.\nThe lake is warm."_s
        << u"Rents in Brenn fell eight crowns to 40 crowns.\nThe lake is warm."_s;
}

void TestFindingAmounts::nothingGrave()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    for (const Finding &finding : compared({left, right}).findings)
        QVERIFY2(finding.severity > Severity::Major, qPrintable(finding.message));
}

QTEST_APPLESS_MAIN(TestFindingAmounts)
#include "tst_finding_amounts.moc"

#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// How far a thing has come: thought of, asked for, planned, settled, done; hung on a condition; taken by the
/// law; stopped for a time or for good.
class TestEventStatus final : public QObject {
    Q_OBJECT

private slots:
    void changed_data();
    void changed();
    void nothingGrave_data();
    void nothingGrave();
};

void TestEventStatus::changed_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected"); // The kind and severity of one finding among those that are made.

    const QString strength = u"strength-changed major"_s;
    const QString negation = u"negation-changed major"_s;
    QTest::newRow("offered to buy, has acquired")
        << u"Norwegian shipper Havn offered last week to buy eleven ferries from its rival Sund."_s
        << u"Norwegian shipper Havn has acquired eleven ferries from its rival Sund."_s << strength;
    QTest::newRow("is examining whether to, has")
        << u"The health ministry is examining whether to outlaw the sale of energy drinks to children."_s
        << u"The health ministry has prohibited the sale of energy drinks to children."_s << strength;
    QTest::newRow("might, has") << u"The airline might lay off 340 pilots at its Lisbon base."_s
                                << u"The airline has axed 340 pilots at its Lisbon base."_s << strength;
    QTest::newRow("the object alone")
        << u"The charity has applied for a grant of 40,000 pounds from the lottery to repair the pier."_s
        << u"The charity has received a grant of 40,000 pounds from the lottery to repair the pier."_s
        << strength;
    QTest::newRow("recommended that it be")
        << u"The council recommended that the old cinema on Mill Street be demolished."_s
        << u"The council has torn down the old cinema on Mill Street."_s << strength;
    QTest::newRow("asked the court to")
        << u"Prosecutors asked the court to jail the former mayor of Torvik for six years."_s
        << u"The court jailed the former mayor of Torvik for six years, prosecutors said."_s << strength;
    QTest::newRow("in talks to") << u"The museum is in talks to return 20 bronzes to Benin."_s
                                 << u"The museum has returned 20 bronzes to Benin."_s << strength;
    QTest::newRow("a bill that would")
        << u"Senators will debate a bill that would limit the fees of banks on Malta."_s
        << u"Senators voted through a limit on the fees of banks on Malta."_s << strength;
    QTest::newRow("a plan told as done, further on here than there")
        << u"The yard has sold its two oldest ferries to a firm in Halden."_s
        << u"The yard is considering the sale of its two oldest ferries to a firm in Halden."_s << strength;
    QTest::newRow("stopped short of")
        << u"Union president Ida Moen stopped short of calling for a boycott of the games in Oslo."_s
        << u"Union president Ida Moen called for a boycott of the games in Oslo."_s << negation;
    QTest::newRow("has yet to") << u"Peru has yet to ratify the fishing treaty with its neighbours."_s
                                << u"Peru has ratified the fishing treaty with its neighbours."_s << negation;
    QTest::newRow("if, dropped")
        << u"The airport will get a third runway by 2031 if the high court rejects a complaint, Lea Kohl said."_s
        << u"The airport will get a third runway by 2031, Lea Kohl said."_s << strength;
    QTest::newRow("subject to, dropped")
        << u"The bank will lend the port 30 million dollars, subject to a review of its accounts."_s
        << u"The bank will lend the port 30 million dollars."_s << strength;
    QTest::newRow("provided that, put in")
        << u"Rebels will free the nine engineers, a spokesman said on Sunday."_s
        << u"Rebels will free the nine engineers provided that the army leaves, a spokesman said on Sunday."_s
        << strength;
    QTest::newRow("questioned, charged")
        << u"Detectives are questioning a 24-year-old nurse about two deaths at the clinic in Bern."_s
        << u"A 24-year-old nurse has been charged over two deaths at the clinic in Bern."_s << strength;
    QTest::newRow("could if, could")
        << u"The plant could close if orders fall further, its owner Jon Sund said."_s
        << u"The plant could close, its owner Jon Sund said."_s << strength;
    QTest::newRow("suspended, expelled")
        << u"The league has suspended striker Milo Banic over remarks to a linesman."_s
        << u"Striker Milo Banic was expelled by the league over remarks to a linesman."_s << strength;
    QTest::newRow("on hold, ended")
        << u"The refinery has put its output of tar on hold while a valve is replaced."_s
        << u"The refinery has ended its output of tar to replace a valve."_s << strength;
    QTest::newRow("asked to look at and called on to pay")
        << u"Skipper Ida Moen urged the port at least to look at a refund for its tenants."_s
        << u"Skipper Ida Moen called on the port to give its tenants a refund."_s
        << u"strength-changed major"_s;
    QTest::newRow("asked to consider a ban and to ban")
        << u"Anglers asked the ministry to consider a ban on the long nets."_s
        << u"Anglers called on the ministry to ban the long nets."_s << u"strength-changed major"_s;
    QTest::newRow("want to look at and are demanding")
        << u"Tenants want the port to look at longer leases."_s
        << u"Tenants are demanding longer leases from the port."_s << u"strength-changed major"_s;
    QTest::newRow("provided that, as")
        << u"She said the smell would be bearable, provided that at least half of the fish meal left by rail."_s
        << u"She said that the smell would be bearable, as at least half of the fish meal leaves by rail."_s
        << u"strength-changed major"_s;
    QTest::newRow("as long as, because")
        << u"Lund said the school could stay open as long as the county paid for two more cooks."_s
        << u"Lund said the school could stay open because the county was paying for two more cooks."_s
        << u"strength-changed major"_s;
    QTest::newRow("if, since")
        << u"The dyke would hold, surveyors said, if the sluices were kept open."_s
        << u"Surveyors said the dyke would hold since the sluices were being kept open."_s
        << u"strength-changed major"_s;
    QTest::newRow("subject to, dropped from a passive")
        << u"The board approved the takeover subject to consent by the harbour office."_s
        << u"The takeover was approved by the board."_s << u"strength-changed major"_s;
    QTest::newRow("considering their futures, preparing to quit")
        << u"Two coaches, Ann Hald and Ted Aas, are understood to be considering their futures."_s
        << u"Coaches Ann Hald and Ted Aas are preparing to quit."_s << u"strength-changed major"_s;
    QTest::newRow("could be laid off, are to be, beside another clause")
        << u"She said 80 people employed to run the lock could now be laid off, although Marsk said it had made no decision about the lock."_s
        << u"She said that 80 workers hired to run the lock are now to be laid off."_s
        << u"strength-changed major"_s;
    QTest::newRow("whether it had, had")
        << u"Police are examining whether the bus had jumped a red light in Lund."_s
        << u"Police said the bus had jumped a red light in Lund."_s << u"strength-changed major"_s;
    QTest::newRow("hoped it could be, expected it to be")
        << u"The minister hoped the dispute could be settled when the crews meet in Aas on 9 March."_s
        << u"The minister said that she expected the dispute to be settled when the crews meet in Aas on 9 March."_s
        << u"strength-changed major"_s;
    QTest::newRow("if, dropped beside figures that are kept")
        << u"Fares would return to their level of 2021 by the middle of 2026 if 30 new ferries were built, according to the new forecast of the institute."_s
        << u"According to updated projections from the institute, fares will fall back to their 2021 level by mid-2026."_s
        << u"strength-changed major"_s;
    QTest::newRow("asked to reconsider selling, to sell")
        << u"She urged the yacht club to reconsider selling its pier."_s
        << u"She urged the yacht club to sell its pier."_s << u"strength-changed major"_s;
    QTest::newRow("minded to, has")
        << u"The harbour office is minded to block the takeover of the yard, it said in a notice."_s
        << u"The harbour office has blocked the takeover of the yard, it said in a notice."_s
        << u"strength-changed major"_s;
    QTest::newRow("close to a deal, has reached one")
        << u"The two clubs are close to a deal for the goalkeeper Lars Hald, a source in Aas said."_s
        << u"The two clubs have reached a deal for the goalkeeper Lars Hald, a source in Aas said."_s
        << u"strength-changed major"_s;
    QTest::newRow("provided, without a comma, because")
        << u"The insurer said it would pay for the mast provided the owners had paid their dues."_s
        << u"The insurer said it would pay for the mast because the owners had paid their dues."_s
        << u"strength-changed major"_s;
    QTest::newRow("is considering the request, has granted it")
        << u"The pilots want seats on the board, and the port said it would consider the request."_s
        << u"The pilots want seats on the board, and the port has granted the request."_s
        << u"strength-changed major"_s;
    QTest::newRow("a request that it is considering, has agreed to it")
        << u"The council has asked for free ferries, a request that the port is considering."_s
        << u"The port has agreed to the council’s request for free ferries."_s << u"strength-changed major"_s;
    QTest::newRow("would read it and would ask if, will ask")
        << u"His spokesman said the bishop would read the final text and would seek the opinion of the synod if doubts remained."_s
        << u"He will seek the opinion of the synod on the text, his spokesman said."_s
        << u"strength-changed major"_s;
    QTest::newRow("if, dropped from a short sentence")
        << u"The union said he would testify if his doctors agreed."_s
        << u"He will testify, his union says."_s << u"strength-changed major"_s;
    QTest::newRow("is considering, has decided on, beside an approval that is awaited")
        << u"Lund Pharma is considering a late trial with about 5,000 patients and may begin it in the spring if regulators approve the design."_s
        << u"Lund Pharma has decided on a late trial with about 5,000 patients and may begin it in the spring if regulators approve the design."_s
        << u"strength-changed major"_s;
}

void TestEventStatus::changed()
{
    verifyFound();
}

void TestEventStatus::nothingGrave_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("considered on both sides")
        << u"The board is considering closing three plants in Ohio, the company said on Monday."_s
        << u"Three plants in Ohio could be shut, the company said on Monday, as the board weighs its options."_s;
    QTest::newRow("proposed on both sides")
        << u"The city has proposed a ban on diesel cars from 2030."_s
        << u"Diesel cars would be barred from the city from 2030 under a proposal."_s;
    QTest::newRow("offered before, done now, on both sides")
        << u"The firm bought its rival Sten for 2 million euros in May after offering 1.5 million in March."_s
        << u"The firm, which had offered 1.5 million euros in March for its rival Sten, took it over in May for 2 million euros."_s;
    QTest::newRow("ordered and done")
        << u"A court ordered the release of journalist Ana Lima on bail on Thursday."_s
        << u"Journalist Ana Lima was freed on bail on Thursday on the orders of a court."_s;
    QTest::newRow("a plan that somebody presented")
        << u"Minister Ola Berg presented a plan on Wednesday to tax fishing boats off Marsk."_s
        << u"Fishing boats off Marsk are to be taxed under a plan that minister Ola Berg presented on Wednesday."_s;
    QTest::newRow("in order to") << u"The crew had studied old charts to find the wreck off Halden."_s
                                 << u"The crew studied old charts in order to find the wreck off Halden."_s;
    QTest::newRow("hopes to, hopes that it will")
        << u"The port hopes to clear the ice off the quay by noon on Friday."_s
        << u"The port hopes that the ice will be cleared off the quay by midday on Friday."_s;
    QTest::newRow("decide if, decide whether")
        << u"The union is waiting until May to decide if it will endorse a candidate for mayor."_s
        << u"The union will decide in May whether to endorse a candidate for mayor."_s;
    QTest::newRow("wanted them softened")
        << u"The party said it wanted the cuts in subsidies for fishing boats to be softened."_s
        << u"The party said it wanted the cuts in subsidies for fishing boats softened."_s;
    QTest::newRow("the condition told further on")
        << u"The airport will get a third runway by 2031 if the high court rejects a complaint, Lea Kohl said."_s
        << u"The airport will get a third runway by 2031, Lea Kohl said.\nThe high court has yet to rule on the complaint."_s;
    QTest::newRow("unless, without")
        << u"Union members will strike on Monday unless they get a better offer, their leader said."_s
        << u"Without a better offer, union members will strike on Monday, their leader said."_s;
    QTest::newRow("indicted, charged")
        << u"A former treasurer of the choir was indicted on Monday over the theft of 90,000 euros."_s
        << u"A former treasurer of the choir was charged on Monday with stealing 90,000 euros."_s;
    QTest::newRow("a lower step as well")
        << u"A sailor was arrested and charged over the fire at the old lighthouse in Marsk."_s
        << u"A sailor was arrested over the fire at the old lighthouse in Marsk."_s;
    QTest::newRow("asked to look at and to consider")
        << u"Skipper Ida Moen urged the port at least to look at a refund for its tenants."_s
        << u"Skipper Ida Moen called on the port to consider refunding its tenants."_s;
    QTest::newRow("asked to examine and to go through")
        << u"The port asked the auditor to examine the books of the yacht club."_s
        << u"The port asked the auditor to go through the books of the yacht club."_s;
    QTest::newRow("asked to consider its verdict and for it")
        << u"The judge asked the jury to consider its verdict."_s
        << u"The judge sent the jury out and asked it for its verdict."_s;
    QTest::newRow("asked to look at and to use") << u"Villagers asked the court to look at the map of 1911."_s
                                                 << u"Villagers asked the court to use the map of 1911."_s;
    QTest::newRow("provided that, as long as")
        << u"She said the smell would be bearable, provided that at least half of the fish meal left by rail."_s
        << u"She said that the smell would be bearable as long as at least half of the fish meal went by rail."_s;
    QTest::newRow("a condition and a reason beside it")
        << u"The port said it would reopen if the wind eased, as the cranes were safe."_s
        << u"As the cranes were safe, the port said, it would reopen should the wind ease."_s;
    QTest::newRow("subject to, what it still awaits")
        << u"The board approved the takeover subject to consent by the harbour office."_s
        << u"The board approved the takeover, which now awaits clearance by the harbour office."_s;
    QTest::newRow("considering his position, thinking of resigning")
        << u"The coach, Lars Hald, is considering his position after the defeat in Aas."_s
        << u"The coach, Lars Hald, is thinking of resigning after the defeat in Aas."_s;
    QTest::newRow("a position of another kind")
        << u"The coach defended her position on the fee on Monday before she left office."_s
        << u"On Monday the coach stood by her position on the fee before she left office."_s;
    QTest::newRow("preparing to, ready to")
        << u"Brewer Lind is preparing to pull out of its plant in Torvik."_s
        << u"Brewer Lind is ready to leave its Torvik plant."_s;
    QTest::newRow("could, is considering")
        << u"The mayor said the port could sell the old baths to a hotel group."_s
        << u"The mayor added that the port is weighing selling the old baths to a hotel group."_s;
    QTest::newRow("threatens to, will unless")
        << u"Marsk said it will stop the night ferry to Aas unless the crew are let go, its chief said on Monday."_s
        << u"Marsk is threatening to stop the night ferry to Aas unless the crew are let go, its chief said on Monday."_s;
    QTest::newRow("if it were, provided it is")
        << u"Fares would return to their level of 2021 if 30 new ferries were built, the institute said."_s
        << u"Fares will fall back to their level of 2021, provided 30 new ferries are built, the institute said."_s;
    QTest::newRow("has reached a deal, has struck one")
        << u"The two clubs have reached a deal for the goalkeeper Lars Hald."_s
        << u"The two clubs have struck a deal for the goalkeeper Lars Hald."_s;
    QTest::newRow("close to a place") << u"The yard lies close to the road to Aas, which was closed."_s
                                      << u"The yard, close to the road to Aas, was closed."_s;
    QTest::newRow("who provided the boats") << u"She said it could help if the yard provided the boats."_s
                                            << u"If the yard provided the boats it could help, she said."_s;
    QTest::newRow("is studying the offer, has it")
        << u"The board is studying the offer from Marsk, after it rejected an offer from Havn."_s
        << u"After it rejected an offer from Havn, the board has had one from Marsk."_s;
    QTest::newRow("if, told as should, beside another would")
        << u"He said the port would open in March and that it would hire 40 people if trade grew."_s
        << u"The port will open in March, he said, and 40 people would be hired should trade grow."_s;
}

void TestEventStatus::nothingGrave()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    for (const Finding &finding : compared({left, right}).findings)
        QVERIFY2(finding.severity > Severity::Major, qPrintable(finding.message));
}

QTEST_APPLESS_MAIN(TestEventStatus)
#include "tst_event_status.moc"

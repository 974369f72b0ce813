#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Bodies, places and people in the place of others that nobody else names; people and blame in sentences
/// that were put in.
class TestFindingStrangerNames final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingStrangerNames::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    const QString added = u"fact-unsupported major"_s;
    const QString spelled = u"name-respelled minor"_s;
    QTest::newRow("a body of the same form")
        << u"The National Health Council approved the plan on the advice of its doctors."_s
        << u"The National Trade Council approved the plan on the advice of its doctors."_s << added;
    QTest::newRow("a university elsewhere")
        << u"The University of Derby tested the pump on the lake in May."_s
        << u"The University of Exeter tested the pump on the lake in May."_s << added;
    QTest::newRow("another short name")
        << u"The FCA approved the merger on the advice of its lawyers."_s
        << u"The CMA approved the merger on the advice of its lawyers."_s << added;
    const QString repairs = withLead(u"Two crews mended the line at Vik before noon."_s);
    QTest::newRow("a sentence of blame with a sum")
        << repairs << repairs + u"\nThe treasurer is to blame for the loss of 3 million crowns."_s << added;
    QTest::newRow("a clause of blame with a sum")
        << repairs
        << withLead(
               u"Two crews mended the line at Vik before noon, and the treasurer was at fault for debts of 3 million crowns."_s)
        << added;
    QTest::newRow("somebody who acts in a sentence put in")
        << repairs << repairs + u"\nCellist Ilka Brandt sued the brewery on Friday."_s
        << u"fact-unsupported minor"_s;
    QTest::newRow("the mayor of another town")
        << u"The bridge was opened by Nora Feld, the mayor of Arlow, on Sunday."_s
        << u"The bridge was opened by Nora Feld, the mayor of Tarnby, on Sunday."_s << added;
    QTest::newRow("a part of a company's name")
        << u"The bridge was opened by Nora Feld, head of Falcon Ferries, on Sunday."_s
        << u"The bridge was opened by Nora Feld, head of Osprey Ferries, on Sunday."_s << added;
    QTest::newRow("a part of a region for the whole")
        << u"The ferry to East Tarrow will be stopped for a week in March."_s
        << u"The ferry to Tarrow will be stopped for a week in March."_s << added;
    QTest::newRow("the whole for a part of it")
        << u"The ferry to Tarrow will be stopped for a week in March."_s
        << u"The ferry to East Tarrow will be stopped for a week in March."_s << added;
    QTest::newRow("beside another name that was cut")
        << u"The Selby Morning Star said the Bank of Norway would buy the ferry from its owner in June."_s
        << u"The Morning Star said the Bank of Iceland would buy the ferry from its owner in June."_s
        << added;
    QTest::newRow("beside a name that was cut to a word")
        << u"The Northern Star said Derby City Council would buy the ferry from its owner in June."_s
        << u"The Star said Exeter City Council would buy the ferry from its owner in June."_s << added;
    QTest::newRow("another person altogether")
        << u"The bridge was opened by Colin Reeve, the pilot, on Sunday."_s
        << u"The bridge was opened by Martin Stubbs, the pilot, on Sunday."_s
        << u"fact-unsupported critical"_s;
    QTest::newRow("a house that no list knows")
        << u"Selmans bought the sensor firm of the town in a private sale."_s
        << u"Borch bought the sensor firm of the town in a private sale."_s << added;
    QTest::newRow("a body with its article") << u"NATO will send ships to the strait in June."_s
                                             << u"The EU will send ships to the strait in June."_s << added;
    QTest::newRow("another surname") << u"The bridge was opened by Anna Reeve, the pilot, on Sunday."_s
                                     << u"The bridge was opened by Anna Stubbs, the pilot, on Sunday."_s
                                     << u"fact-unsupported critical"_s;
    QTest::newRow("a peer for a knight")
        << u"Sir Colin Reeve said the ferry had been sold too cheaply."_s
        << u"The ferry had been sold too cheaply, Lord Colin Reeve said."_s << u"role-wrong minor"_s;
    QTest::newRow("a town spelled otherwise")
        << u"The bridge was opened by Nora Feld, 44, of Arnstan, on Sunday."_s
        << u"The bridge was opened by Nora Feld, 44, of Arnston, on Sunday."_s << spelled;
    QTest::newRow("a short first name") << u"Richard Moss, the pilot, took the ferry out at dawn."_s
                                        << u"Dick Moss, the pilot, took the ferry out at dawn."_s << spelled;
    QTest::newRow("first and last name spelled otherwise")
        << u"Stephen Simpson, the pilot, took the ferry out at dawn."_s
        << u"Steven Simson, the pilot, took the ferry out at dawn."_s << spelled;
}

void TestFindingStrangerNames::finds()
{
    verifyFound();
}

void TestFindingStrangerNames::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("a post in short") << u"The bridge was opened by CEO Nora Feld on Sunday."_s
                                     << u"The bridge was opened by chief executive Nora Feld on Sunday."_s;
    QTest::newRow("who works there, by another word at the head of the sentence")
        << u"Divers found the wreck of the ferry on Sunday."_s
        << u"Rescuers found the wreck of the ferry on Sunday."_s;
    QTest::newRow("a body by its first letters")
        << u"The Northern Fishing Union will pay for the bridge at Arlow."_s
        << u"The NFU will pay for the bridge at Arlow."_s;
    QTest::newRow("a union by its seat")
        << u"The EU will pay for the bridge at Arlow."_s << u"Brussels will pay for the bridge at Arlow."_s;
    QTest::newRow("an office in short") << u"The bridge was opened by PM Nora Feld on Sunday."_s
                                        << u"The bridge was opened by Prime Minister Nora Feld on Sunday."_s;
    QTest::newRow("a house for who works there")
        << u"The plan was sent to the White House in a letter on Sunday."_s
        << u"The plan was sent to Washington in a letter on Sunday."_s;
    const QString repairs = withLead(u"Two crews mended the line at Vik before noon."_s);
    QTest::newRow("a place and its neighbour put in")
        << repairs << repairs + u"\nVik lies on the river Tarrow, not far from Exeter."_s;
    QTest::newRow("somebody of another year put in")
        << repairs << repairs + u"\nPainter Ilka Brandt was born there in 1871."_s;
    QTest::newRow("somebody in passing")
        << repairs << repairs + u"\nThe line runs past the grave of Ilka Brandt."_s;
    QTest::newRow("claims for money put in")
        << repairs << repairs + u"\nInsurance claims from the storm came to 3 million crowns."_s;
    QTest::newRow("that nobody is blamed") << repairs << repairs + u"\nThe treasurer was not to blame."_s;
    QTest::newRow("blame told in other words")
        << repairs + u"\nThe council holds the treasurer responsible for debts of 3 million crowns."_s
        << repairs
            + u"\nThe treasurer is to blame for debts of 3 million crowns, in the eyes of the council."_s;
    QTest::newRow("one city in two names") << u"The bridge was made in Kyiv by a firm of smiths."_s
                                           << u"The bridge was made in Kiev by a firm of smiths."_s;
}

void TestFindingStrangerNames::staysSilent()
{
    verifyNothingGrave();
}

QTEST_APPLESS_MAIN(TestFindingStrangerNames)
#include "tst_finding_stranger_names.moc"

#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// People in the place of others, in sentences that keep hardly a word.
class TestFindingOtherPersons final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingOtherPersons::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("another bears the post")
        << u"Baggage staff at Karlby airport walked out on Tuesday.\n"
           "“They lift six tonnes before breakfast,” said the union's chief negotiator, Agneta Lund.\n"
           "Lufthaven's managing director, Stefan Korn, said the union was holding travellers hostage."_s
        << u"A walkout hit Karlby airport on Tuesday.\n"
           "Agneta Lund, who negotiates for the union, said that its members lifted six tonnes before "
           "breakfast.\n"
           "Lund, Lufthaven's managing director, accused the union of holding travellers hostage."_s
        << u"role-wrong critical"_s;
    QTest::newRow("a post before the name")
        << u"The open in Sundby ended on Sunday with a win for Mila Roe.\n"
           "Roe dedicated the title to her coach, Pavel Horn.\n"
           "Tournament director Sabine Altmeyer said a record crowd of 11,400 had watched the final."_s
        << u"Mila Roe, who won the Sundby open on Sunday, dedicated the title to her coach Pavel Horn.\n"
           "A record crowd of 11,400 watched the final, according to tournament director Pavel Horn."_s
        << u"role-wrong critical"_s;
    QTest::newRow("another does the deed")
        << u"Rivals Dora Lenz and Piet Quist faced each other in Perlow's council on Friday.\n"
           "Lenz asked for a vote on the stadium by May, and Quist was against it.\n"
           "Lenz's party has lodged two complaints about the count in northern wards."_s
        << u"Dora Lenz and Piet Quist, who are rivals, met in the council of Perlow on Friday.\n"
           "Lenz wants the stadium voted on by May, which Quist opposes.\n"
           "Two complaints about the counting of votes in northern wards were lodged by Quist's party."_s
        << u"meaning-reversed critical"_s;
}

void TestFindingOtherPersons::finds()
{
    verifyFound();
}

void TestFindingOtherPersons::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("he is meant by a pronoun")
        << u"Dora Lenz and Piet Quist met in Perlow's council on Friday.\n"
           "Lenz asked for a vote on the stadium by May."_s
        << u"Dora Lenz met Piet Quist in Perlow's council on Friday.\n"
           "She asked Quist for a vote on the stadium by May."_s;
    QTest::newRow("two of one trade")
        << u"Analyst Ada Holm at Norbank said the cut in the forecast was larger than feared.\n"
           "Tor Vang, an analyst at Sundbank, said the dividend looked safe."_s
        << u"The cut in the forecast was larger than had been feared, according to analyst Ada Holm of "
           u"Norbank.\n"
           "The dividend looked safe, said Sundbank's analyst Tor Vang."_s;
}

void TestFindingOtherPersons::staysSilent()
{
    verifyNothingGrave();
}

QTEST_APPLESS_MAIN(TestFindingOtherPersons)
#include "tst_finding_other_persons.moc"

#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Quotations that differ from a longer one in one place, or are a part of it that was denied.
class TestQuoteWindow final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
};

void TestQuoteWindow::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a word changed in a phrase of a long statement")
        << u"The council of Perlow met the hauliers on Friday.\n"
           "“This is a matter between neighbours, and it will be settled round a table,” mayor Ida Quist "
           "said.\n"
           "Talks go on next week."_s
        << u"Perlow's council and the hauliers, who met on Friday, will talk again next week.\n"
           "Mayor Ida Quist said that the matter, one between neighbours, would be “settled round a campfire”."_s
        << u"quote-altered major"_s;
    QTest::newRow("a denial dropped in a short quotation")
        << u"The slide in Morvik took eleven houses on Monday.\n"
           "“When I turned around, my street was not there,” said Tove Lind, a nurse.\n"
           "Nobody was hurt."_s
        << u"Nobody was hurt when a slide took eleven houses in Morvik on Monday.\n"
           "Tove Lind, a nurse, said she looked back and saw that her street “was there”."_s
        << u"quote-altered major"_s;
    QTest::newRow("one of two parts of a statement altered")
        << u"Judge Ada Holm sentenced Per Roe in Sundby on Tuesday.\n"
           "“You were not the architect of this fraud, but you kept the building standing,” she told him.\n"
           "Roe, 58, goes to prison for seven years."_s
        << u"Per Roe, 58, goes to prison for seven years, Judge Ada Holm of Sundby ruled on Tuesday.\n"
           "“You were the architect,” she told him, “but you kept the building standing.”"_s
        << u"quote-altered major"_s;
    QTest::newRow("a denial before the kept words, another verb denied elsewhere")
        << u"Opposition leader Jan Eke stopped short of asking for an early vote.\n"
           "“We are not going to hand out matches in a dry forest,” Eke said.\n"
           "The budget of Lundvik is voted on in May."_s
        << u"Lundvik's budget is voted on in May.\n"
           "Jan Eke, the opposition's leader, did not go as far as to ask for an early vote, saying his "
           "party was "
           "“going to hand out matches in a dry forest”."_s
        << u"quote-trimmed critical"_s;
}

void TestQuoteWindow::finds()
{
    verifyFound();
}

void TestQuoteWindow::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("a phrase of small words that another statement has by chance")
        << u"The bridge at Holmby is to be rebuilt.\n"
           "“It was a bad year for all of us, and nobody slept well,” engineer Tor Vang said."_s
        << u"Holmby's bridge is to be rebuilt.\n"
           "Nobody slept well in that year, said engineer Tor Vang, who called the work “a good year for him”."_s;
    QTest::newRow("a phrase whose denial stands before the marks")
        << u"“We are not going to hand out matches in a dry forest,” Jan Eke of Lundvik said."_s
        << u"Jan Eke of Lundvik said his party was not “going to hand out matches in a dry forest”."_s;
}

void TestQuoteWindow::staysSilent()
{
    verifyNothingGrave();
}

QTEST_APPLESS_MAIN(TestQuoteWindow)
#include "tst_quote_window.moc"

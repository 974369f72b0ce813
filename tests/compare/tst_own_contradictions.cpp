#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// What one version tells in two ways, whatever the others tell.
class TestOwnContradictions final : public QObject {
    Q_OBJECT

private slots:
    void contradicts_data();
    void contradicts();
    void contradictsInOtherWords_data();
    void contradictsInOtherWords();
    void saysOfWhat_data();
    void saysOfWhat();
};

/// One version that tells one thing in two ways, beside a reference that tells something of it.
void TestOwnContradictions::contradicts_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("expected");

    const QString none = u"Bakers on the island raised their prices in spring."_s;
    QTest::newRow("how many died") << none
                                   << u"The storm killed 13 people on the island, the coastguard said.\n"
                                      "An inquiry will ask why 11 people on the island died in the storm."_s
                                   << 1;
    QTest::newRow("another eleven")
        << none
        << u"The storm killed 13 people on the island, the coastguard said.\n"
           "Another 11 people on the island died in the storm of the week before."_s
        << 0;
    QTest::newRow("the first and the second")
        << none
        << u"The first blast killed 13 people at the gate.\nThe second blast killed 30 people at the gate."_s
        << 0;
    QTest::newRow("women and men")
        << none << u"Women won 13 medals for the island.\nMen won 30 medals for the island."_s << 0;
    QTest::newRow("by two tellers")
        << none
        << u"Police said 13 people were killed in the raid.\nThe rebels said 30 people were killed in the raid."_s
        << 0;
    QTest::newRow("nearly as many")
        << none
        << u"The storm killed 17 people on the island.\nNearly 20 people were killed in the storm on the island."_s
        << 0;
    QTest::newRow("of two years") << none
                                  << u"The storm killed 13 people on the island, the coastguard said.\n"
                                     "In 1987 a storm on the island killed 11 people."_s
                                  << 0;
    QTest::newRow("two days") << none
                              << u"The new island ferry will sail for the first time on Monday.\n"
                                 "The new island ferry will sail for the first time on Friday."_s
                              << 1;
    QTest::newRow("two ages") << none
                              << u"Jane Roe, 58, is a fisherman’s daughter.\n"
                                 "The 85-year-old Jane Roe was born on the island."_s
                              << 1;
    QTest::newRow("ages of two people") << none
                                        << u"Jane Roe, 58, is a fisherman’s daughter.\n"
                                           "Tom Hale, 61, was born on the island."_s
                                        << 0;
    QTest::newRow("two offices") << none
                                 << u"Fisheries Minister Jane Roe opened the terminal.\n"
                                    "The ferry is too small, said Jane Roe, the tourism minister."_s
                                 << 1;
    QTest::newRow("one office after the other")
        << none
        << u"Fisheries Minister Jane Roe opened the terminal.\n"
           "Jane Roe was appointed tourism minister in spring, after Jane Roe, the tourism minister, resigned."_s
        << 0;
    QTest::newRow("a sum that is another number")
        << none
        << u"A tram left its rails at the harbour on Sunday, and 26 people were hurt.\nIn all, 31 people were hurt in the accident."_s
        << 1;
    QTest::newRow("a total of the dead")
        << none
        << u"The flood killed nine people in the valley.\nRoads were closed.\nA total of 12 people died."_s
        << 1;
    QTest::newRow("boats in total")
        << none << u"The storm sank 40 boats in the harbour.\nAltogether, 52 boats sank in the storm."_s << 1;
    QTest::newRow("the parts and their sum")
        << none
        << u"At the harbour 26 people were hurt.\nFive people were hurt on the pier.\nIn all, 31 people were hurt."_s
        << 0;
    QTest::newRow("what is left of the sum counts others")
        << none << u"The flood killed nine people.\nThree sailors drowned.\nIn total, 12 people died."_s << 0;
    QTest::newRow("there, and everywhere")
        << none << u"In Torvik, 26 people were hurt.\nIn all, 31 people were hurt across the island."_s << 0;
    QTest::newRow("at first")
        << none
        << u"At first 26 people were said to be hurt.\nIn all, 31 people were hurt, police said later."_s
        << 0;
    QTest::newRow("at least")
        << none
        << u"At least 26 people were hurt when the tram left its rails.\nIn all, 31 people were hurt."_s << 0;
    QTest::newRow("of another month")
        << none << u"The line sold 40 boats in May.\nIn all, the line sold 90 boats last year."_s << 0;
    QTest::newRow("the day of an arrest")
        << none << u"Tom Hale was arrested on Wednesday.\nHis arrest on Thursday surprised the harbour."_s
        << 1;
    QTest::newRow("the day of a death")
        << none << u"Ilse Brook died on Sunday.\nAfter her death on Tuesday the flags were lowered."_s << 1;
    QTest::newRow("the day of a vote")
        << none << u"The islanders voted on Monday to keep the ferry.\nThe vote on Wednesday was close."_s
        << 1;
    QTest::newRow("the day of a strike")
        << none << u"The pilots went on strike on Friday.\nThe strike began on Saturday, the union said."_s
        << 1;
    QTest::newRow("the day of an opening")
        << none << u"The pier was opened on 3 June.\nSince its opening on 9 June many have come."_s << 1;
    QTest::newRow("somebody else's arrest")
        << none
        << u"Tom Hale was arrested on Wednesday.\nThe arrest of his partner on Thursday was no surprise."_s
        << 0;
    QTest::newRow("the day on which a death was made known")
        << none << u"Ilse Brook died on Sunday.\nThe family announced her death on Tuesday."_s << 0;
    QTest::newRow("another vote")
        << none
        << u"The islanders voted on Monday to keep the ferry.\nThe second vote on Wednesday was close."_s
        << 0;
    QTest::newRow("a vote elsewhere")
        << none
        << u"The islanders voted on Monday to keep the ferry.\nThe vote in the capital on Wednesday was close."_s
        << 0;
    QTest::newRow("two arrests")
        << none
        << u"Tom Hale was arrested on Wednesday.\nIlse Brook was arrested on Thursday.\nThe arrest on Thursday was no surprise."_s
        << 0;
    QTest::newRow("put off")
        << none << u"The islanders had been due to vote on Monday.\nThe vote on Wednesday was close."_s << 0;
    QTest::newRow("in the night")
        << none
        << u"Tom Hale was arrested late on Wednesday.\nHis arrest on Thursday surprised the harbour."_s << 0;
    QTest::newRow("meetings have days of their own")
        << none << u"The council met on Monday.\nThe meeting on Wednesday was close to the harbour."_s << 0;
}

/// The same of what a thing costs and when it was made, of deeds, ages and offices, told in other words.
void TestOwnContradictions::contradictsInOtherWords_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("expected");

    const QString none = u"Bakers on the island raised their prices in spring."_s;
    QTest::newRow("a bare age behind who is")
        << none << u"Jane Roe, 58, mends nets.\nRoe, who is 85, was born on the island."_s << 1;
    QTest::newRow("a bare age behind is")
        << none << u"Jane Roe, 58, mends nets.\nThe fog was thick.\nJane Roe is 85 and lives on the pier."_s
        << 1;
    QTest::newRow("the age she had then")
        << none << u"Jane Roe was 58 when the pier burned.\nRoe, who is 85, was born on the island."_s << 0;
    QTest::newRow("ages of two brothers, one of whom is Ben")
        << none << u"Ben Hale, 58, mends nets.\nTom Hale, who is 61, was born on the island."_s << 0;
    QTest::newRow("two costs of one thing")
        << none << u"The new pier will cost £4m and open in May.\nThe £6m pier has many friends."_s << 1;
    QTest::newRow("two costs, one behind a relative")
        << none
        << u"The repairs to the pier will cost £4m.\nFishermen smile at the repairs, which will cost £6m."_s
        << 1;
    QTest::newRow("costs of a thing and of its repairs")
        << none << u"The repairs to the pier cost £4m.\nThe £6m pier has many friends."_s << 0;
    QTest::newRow("at first and in the end")
        << none << u"The pier cost £4m at first.\nThe pier cost £6m in the end."_s << 0;
    QTest::newRow("costs of two piers")
        << none << u"The £4m fishing pier is new.\nThe £6m ferry pier is old."_s << 0;
    QTest::newRow("costs of work in two places")
        << none << u"The £4m scheme on Torvik is late.\nThe £6m scheme on Sandoy is early."_s << 0;
    QTest::newRow("rounded") << none << u"The pier cost about £4m.\nThe £4.1m pier has many friends."_s << 0;
    QTest::newRow("of grown people and of children")
        << none << u"A crossing costs £40.\nThe crossing costs £20 for children."_s << 0;
    QTest::newRow("two years in which one thing was built")
        << none
        << u"The lighthouse was built in 1921 by fishermen.\nSailors love the lighthouse, built in 1931."_s
        << 1;
    QTest::newRow("built and built anew")
        << none << u"The lighthouse was built in 1921 by fishermen.\nThe lighthouse was rebuilt in 1931."_s
        << 0;
    QTest::newRow("two years of birth")
        << none << u"Tom Hale, born in 1921, mended nets.\nHale was born in 1912 on the island."_s << 1;
    QTest::newRow("a day that owns its noun")
        << none << u"The ferry sank on Monday near the pier.\nFishermen still speak of Wednesday’s sinking."_s
        << 1;
    QTest::newRow("a day that owns a noun of another place")
        << none
        << u"The islanders voted on Monday to keep the ferry.\nWednesday’s vote in the capital was close."_s
        << 0;
    QTest::newRow("a noun of an event that broke out")
        << none
        << u"A fire broke out in the ferry terminal on Monday.\nThe crews still speak of Wednesday’s fire."_s
        << 1;
    QTest::newRow("the resignation of somebody’s deputy")
        << none
        << u"Jane Roe, the harbour master, resigned on Tuesday.\nHer deputy’s resignation on Thursday followed."_s
        << 0;
    QTest::newRow("a resignation by an office")
        << none
        << u"Jane Roe, the harbour master, resigned on Tuesday.\nFog lay on the bay.\nNets were mended.\nThe islanders were shaken by Roe’s resignation on Thursday."_s
        << 1;
    QTest::newRow("one arrest by two verbs")
        << none
        << u"The coastguard arrested Tom Hale on Sunday.\nHale, who was arrested on Friday, mends nets."_s
        << 1;
    QTest::newRow("arrested again")
        << none << u"Tom Hale was arrested on Sunday and released.\nHale was arrested again on Friday."_s
        << 0;
    QTest::newRow("two deaths in one house")
        << none << u"Tom Hale died on Sunday.\nBen Hale, his brother, died on Friday."_s << 0;
    QTest::newRow("one death by two verbs")
        << none
        << u"Tom Hale, a sailor, died on Sunday.\nFog lay on the bay.\nHale died in hospital on Friday."_s
        << 1;
    QTest::newRow("promoted in between")
        << none
        << u"Fisheries Minister Jane Roe opened the terminal.\nOn Friday Roe was promoted.\nThe ferry is too small, said Roe, the tourism minister."_s
        << 0;
    QTest::newRow("one who acts")
        << none
        << u"Acting mayor Jane Roe opened the terminal.\nThe ferry is too small, said Roe, the council leader."_s
        << 0;
    QTest::newRow("a first count that was corrected")
        << none << u"Officials had first said that 12 sailors died.\nIn all 15 sailors died in the storm."_s
        << 0;
    QTest::newRow("two outcomes of one vote")
        << none
        << u"The islanders voted 52-48 on Monday to keep the ferry.\nThe vote of 54 to 46 surprised the owner."_s
        << 1;
    QTest::newRow("the outcome told from the other side")
        << none
        << u"The islanders voted 52-48 on Monday to keep the ferry.\nThe 48 to 52 vote surprised the owner."_s
        << 0;
    QTest::newRow("votes of two bodies")
        << none
        << u"The harbour committee voted 12-8 for the ferry.\nThe islanders passed it in the 54-46 vote of Monday."_s
        << 0;
    QTest::newRow("some of the dead")
        << none
        << u"Twelve sailors died in the storm on Monday.\nThe 5 victims from Torvik will be buried on Friday."_s
        << 0;
}

void TestOwnContradictions::contradictsInOtherWords()
{
    contradicts();
}

void TestOwnContradictions::contradicts()
{
    QFETCH(QString, reference);
    QFETCH(QString, version);
    const QStringList kinds = kindsOf(compared({reference, version}));
    QTEST(static_cast<int>(kinds.count(u"contradiction major"_s)), "expected");
}

void TestOwnContradictions::saysOfWhat_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("expected");

    QTest::newRow("what is counted")
        << u"A tram left its rails at the harbour, and 26 people were hurt.\nIn all, 31 people were hurt in the accident."_s
        << u"‘26 people were hurt’ and ‘31 people were hurt in the accident’ in one version"_s;
    QTest::newRow("whose day it is")
        << u"Tom Hale was arrested on Wednesday.\nHis arrest on Friday surprised the harbour."_s
        << u"‘Tom Hale was arrested on Wednesday’ and ‘His arrest on Friday surprised the harbour’ in one version"_s;
    QTest::newRow("what the relative clause is of")
        << u"The repairs to the pier will cost £4m.\nFishermen smile at the repairs, which will cost £6m."_s
        << u"‘The repairs to the pier will cost £4m’ and ‘the repairs, which will cost £6m’ in one version"_s;
    QTest::newRow("whose age it is")
        << u"Tom Hale, 44, won the race.\nMany came.\nHale, 47, had trained for a year."_s
        << u"‘Tom Hale, 44’ and ‘Hale, 47’ in one version"_s;
}

void TestOwnContradictions::saysOfWhat()
{
    QFETCH(const QString, version);
    QFETCH(const QString, expected);
    QCOMPARE(graveIn({u"Bakers on the island raised their prices in spring."_s, version}), expected);
}

QTEST_APPLESS_MAIN(TestOwnContradictions)
#include "tst_own_contradictions.moc"

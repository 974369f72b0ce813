#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Facts of a sentence told anew that became other facts: a guess about who it was, an occasion to come, what
/// somebody would not say.
class TestFindingRetoldFacts final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void missesALeadWithoutNames();
    void staysSilent_data();
    void staysSilent();
};

void TestFindingRetoldFacts::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("another currency to fall against")
        << u"The krona slipped 0.8% against the euro in early trading on Monday."_s
        << u"The krona weakened by 0.8 per cent against the dollar in early trading on Monday."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("could have been her")
        << u"Pavel Dunn told officers he had seen a woman “who could have been Mila Vuk” get into a silver van."_s
        << u"Pavel Dunn told police that he had seen Mila Vuk get into a silver van."_s
        << u"strength-changed major"_s;
    QTest::newRow("thought to be him")
        << u"A guard saw a man thought to be Goran Vuk leave the station by the north gate at noon."_s
        << u"At noon, a guard saw Goran Vuk leave the station by the north gate."_s
        << u"strength-changed major"_s;
    QTest::newRow("a vigil to come")
        << u"A vigil for Mila Vuk will be held at the harbour church on Sunday evening, with about 200 people expected."_s
        << u"Around 200 people attended a vigil for Mila Vuk at the harbour church on Sunday."_s
        << u"time-changed critical"_s;
    QTest::newRow("a march to come")
        << u"A march through Kesby is due to take place on Saturday, the teachers' union said."_s
        << u"The teachers' union held a march through Kesby on Saturday."_s << u"time-changed critical"_s;
    QTest::newRow("no memory, would not say")
        << u"Pavel Dunn, the retired detective, said he had no memory of Mr Vuk and would help any inquiry."_s
        << u"Pavel Dunn refused to say whether he remembered Mr Vuk, but said he would help any inquiry."_s
        << u"strength-changed major"_s;
    QTest::newRow("a total that is each one's")
        << u"The launcher, carrying two satellites worth a total of about £310m, left the pad on Thursday."_s
        << u"The launcher, which carried two satellites worth around £310 million each, left the pad on Thursday."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("a year's saving told as all")
        << u"The government says the changes would save 2.3bn euros (£2bn; $2.7bn) a year by the middle of the next decade."_s
        << u"The government says that the reform will save 2.3 billion euros by the middle of the next decade."_s
        << u"unit-changed critical"_s;
    QTest::newRow("from another age on")
        << u"Workers need 42 years of pay to retire early, although people who are already 60 or older would not be affected."_s
        << u"People who are already over 58 would not be affected, but workers need 42 years of pay to retire early."_s
        << u"figure-altered critical"_s;
    QTest::newRow("a critic of who is given it")
        << u"Pieter Lund, a critic of Ida Berg, said about 16,000 tonnes of oil were still in the bow section."_s
        << u"Ida Berg said that about 16,000 tonnes of oil were still in the bow section."_s
        << u"quote-misattributed critical"_s;
    QTest::newRow("a warning told as an aim")
        << u"But she warned that the school would fail if it became “a hostel for one village”."_s
        << u"She aimed to prevent the school from becoming “a hostel for one village”."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("a warning told as a hope")
        << u"The ministry warned that the sanctions could split the alliance."_s
        << u"The ministry hoped that the sanctions would split the alliance."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("a denial cut off behind its verb")
        << u"“Others took bribes, I did not,” said Judge Ole Dahl."_s
        << u"“Others took bribes, I did,” said Judge Ole Dahl."_s << u"quote-trimmed major"_s;
    QTest::newRow("nobody near who said it")
        << u"“Prices will fall by the autumn,” Energy Secretary Diane Cole said."_s
        << u"“Prices will fall by the autumn.”"_s << u"speaker-lost major"_s;
    QTest::newRow("unlikely, never")
        << u"Holt, professor of law at Leiden University, said the leaders in Tarrow were unlikely to accept ships from the north."_s
        << u"Leiden University professor Holt said the leaders in Tarrow would never accept ships from the north, and that they would hold out for others."_s
        << u"strength-changed major"_s;
    QTest::newRow("a dozen, dozens")
        << u"Its director said there could be perhaps a dozen similar cases among convictions from the 1990s."_s
        << u"According to its director there could be dozens of similar cases from the 1990s."_s
        << u"figure-altered critical"_s;
    QTest::newRow("how often")
        << u"He was freed in October 2015 and had to report to the police every week until the conviction was overturned."_s
        << u"He was freed in October 2015 and had to report to the police every day until the conviction was overturned."_s
        << u"time-changed critical"_s;
    QTest::newRow("an intent put in")
        << u"The judge said a letter had been in the hands of the bank from the fourth day and was never given to its clients."_s
        << u"The judge said that a letter had been in the hands of the bank from the fourth day and was deliberately withheld from its clients."_s
        << u"fact-unsupported major"_s;
    QTest::newRow("the one thing that she says there")
        << u"“I am frankly a little surprised that this is what everybody wants to hear about,” said Mara Holt."_s
        << u"Mara Holt added that she was “quite shocked that this is the only thing anyone wants to learn.”"_s
        << u"quote-altered major"_s;
    QTest::newRow("a part of the words in another form at the other end")
        << u"The minister told parliament the state “accepts the verdict in full” and would not appeal."_s
        << u"In parliament, the minister confirmed that the state “fully accepts the verdict” and that no appeal would be lodged."_s
        << u"quote-altered major"_s;
}

void TestFindingRetoldFacts::finds()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, expected);
    const QStringList kinds = kindsOf(compared({withLead(left), withLead(right)}));
    QVERIFY2(kinds.contains(expected), qPrintable(kinds.join(u", ")));
}

void TestFindingRetoldFacts::missesALeadWithoutNames()
{
    const QString rest
        = u"The owner, Norsea Lines, said it was sorry. Divers looked for the wreck all night. The mayor of "
          "Skye called for an inquiry."_s;
    const QString lead
        = u"Four people died and eleven tourists were rescued when a trawler rammed a ferry near the "
          "harbour wall on Friday.\n\n"_s;
    QVERIFY(kindsOf(compared({lead + rest, rest})).contains(u"fact-dropped major"_s));
}

void TestFindingRetoldFacts::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("a woman like her")
        << u"Pavel Dunn told officers he had seen a woman “who could have been Mila Vuk” get into a silver van."_s
        << u"Pavel Dunn told police that he had possibly seen Mila Vuk get into a silver van."_s;
    QTest::newRow("a vigil to come in other words")
        << u"A vigil for Mila Vuk will be held at the harbour church on Sunday evening, with about 200 people expected."_s
        << u"Around 200 people are expected at a vigil for Mila Vuk at the harbour church on Sunday."_s;
    QTest::newRow("one age in two ways")
        << u"Workers need 42 years of pay to retire early, although people who are already 60 or older would not be affected."_s
        << u"People who are already aged 60 and over would not be affected, but workers need 42 years of pay to retire early."_s;
    QTest::newRow("did not remember")
        << u"Pavel Dunn, the retired detective, said he had no memory of Mr Vuk and would help any inquiry."_s
        << u"Pavel Dunn, a retired detective, said he did not remember Mr Vuk but would help any inquiry."_s;
    QTest::newRow("a warning on either side")
        << u"She warned that the school would fail if it became a hostel for one village."_s
        << u"The school would fail, she warned, if it became a hostel for one village, and she hoped to prevent that."_s;
    QTest::newRow("more than a hundred, hundreds")
        << u"More than 100 boats were lost on the coast in the storm of 1953, the museum said."_s
        << u"According to the museum, hundreds of boats were lost on the coast in the storm of 1953."_s;
    QTest::newRow("a fortnight, two weeks")
        << u"He was freed in October and had to report to the police every fortnight."_s
        << u"He was freed in October and had to report to the police every two weeks."_s;
    QTest::newRow("an intent told in another word")
        << u"The judge said the bank had withheld the letter on purpose from its clients for a year."_s
        << u"The judge said that the letter was deliberately withheld from the bank's clients for a year."_s;
    QTest::newRow("two parts of what she said")
        << u"“We tell everybody who asks what the port wants,” said Mara Holt, who runs the harbour office."_s
        << u"Mara Holt, head of the harbour office, said: “We tell everybody who asks what the port wants.”"_s;
}

void TestFindingRetoldFacts::staysSilent()
{
    verifyNothingGraveBehindLead();
}

QTEST_APPLESS_MAIN(TestFindingRetoldFacts)
#include "tst_finding_retold_facts.moc"

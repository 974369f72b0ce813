#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

namespace {

/// The sentence amid others that all versions tell.
QString amid(const QString &sentence)
{
    return u"The harbour at Kelm will be dredged this autumn.\n"_s + sentence
        + u"\nThe work takes eleven weeks and closes the north quay."_s;
}

} // namespace

/// Quotations of a few words, and how far the marks reach.
class TestFindingShortQuotes final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void staysSilent_data();
    void staysSilent();
    void saysNothing_data();
    void saysNothing();
    void saysOnceWhatOneVerbColours();
    void namesAllThatIsKept();
};

void TestFindingShortQuotes::finds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    const auto row
        = [](const char *name, const QString &left, const QString &right, const QString &expected) {
              QTest::newRow(name) << amid(left) << amid(right) << expected;
          };
    row("an opposite", u"“They gave us everything,” said Ada Holt."_s,
        u"“They gave us nothing,” said Ada Holt."_s, u"quote-altered major"_s);
    row("each has the other's three words",
        u"“Everyone was paid,” said Ada Holt. “We were paid,” said Tom Lisle."_s,
        u"“We were paid,” said Ada Holt. “Everyone was paid,” said Tom Lisle."_s,
        u"quote-misattributed critical"_s);
    row("the rest of a speech that was split", u"“It was not luck. It was neglect,” Ada Holt said."_s,
        u"“It was not luck,” Ada Holt said. “It was greed.”"_s, u"quote-altered major"_s);
    row("two words", u"“We stay,” said Ada Holt, who runs the ferry."_s,
        u"“We leave,” said Ada Holt, who runs the ferry."_s, u"quote-altered major"_s);
    row("no word in common", u"Ms Holt said the answer would come “at a good moment”."_s,
        u"Ms Holt said that she would give an answer “before long”."_s, u"quote-altered major"_s);
    row("another degree", u"Ms Holt said the harbour was “a little worn”."_s,
        u"Ms Holt said the harbour was “quite rotten”."_s, u"quote-altered major"_s);
    row("the writer's words between the marks",
        u"Ms Holt said the plan was “slow” and that the town was poor."_s,
        u"Ms Holt said the plan was “slow and that the town was poor”."_s, u"quote-altered major"_s);
    row("words put in behind a but",
        u"“We want to help,” said Ada Holt. “But a quay that nobody mends is no quay at all.”"_s,
        u"“We want to help,” said Ada Holt. “But let us be frank with people. A quay that nobody mends is no quay at all, and we have seen how they go.”"_s,
        u"quote-altered major"_s);
    row("a guess at a number", u"Ms Holt said there could be “a few, perhaps a dozen” such leaks."_s,
        u"Ms Holt said that there were “a dozen” such leaks."_s, u"quote-trimmed major"_s);
    row("sentences in another order",
        u"“The quay is weak. It has stood too long. It will go in May,” said Ada Holt."_s,
        u"“It will go in May. The quay is weak. It has stood too long,” said Ada Holt."_s,
        u"quote-altered major"_s);
    row("another amount", u"“We have nine boats left,” said Ada Holt."_s,
        u"“We have 12 boats left,” said Ada Holt."_s, u"quote-altered critical"_s);
    row("the denial behind the ellipsis", u"“I would not, on any account, close the quay,” said Ada Holt."_s,
        u"“I would … close the quay,” said Ada Holt."_s, u"quote-altered major"_s);
    row("the tense of a phrase that was shortened to fit",
        u"“The tide is the only judge of this,” said Ada Holt."_s,
        u"Ms Holt said the tide “was the only judge of this”."_s, u"quote-altered minor"_s);
    row("marks and a condition lost",
        u"“We will raise the wreck if the tide allows it,” said Ada Holt, a diver."_s,
        u"Ada Holt, a diver, said they would raise the wreck."_s, u"strength-changed major"_s);
    row("marks and an exception lost",
        u"“The beach is open for swimmers but not for dogs,” said Ada Holt, a warden."_s,
        u"Ada Holt, a warden, said the beach was open for swimmers."_s, u"scope-changed major"_s);
    row("an exception lost without marks",
        u"The toll is paid by all boats apart from ferries, Ada Holt said."_s,
        u"The toll is paid by all boats, Ada Holt said."_s, u"scope-changed major"_s);
    row("things that it does not hold of",
        u"“The quay can bear vans, though not cranes,” said Ada Holt, a warden."_s,
        u"Ada Holt, a warden, said the quay could bear vans."_s, u"scope-changed major"_s);
}

void TestFindingShortQuotes::finds()
{
    verifyFound();
}

/// Nothing that is critical or major.
void TestFindingShortQuotes::staysSilent_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    const auto row = [](const char *name, const QString &left, const QString &right) {
        QTest::newRow(name) << amid(left) << amid(right);
    };
    row("a but left out, and a sentence more",
        u"“We want to help,” said Ada Holt. “But a quay that nobody mends is no quay at all.”"_s,
        u"“We want to help,” said Ada Holt. “A quay that nobody mends is no quay at all. I have seen three of them go.”"_s);
    row("a guess at a number, told beside it",
        u"Ms Holt said there could be “a few, perhaps a dozen” such leaks."_s,
        u"Ms Holt said that there might be “a dozen” such leaks."_s);
    row("digits for words", u"“We have twelve boats left,” said Ada Holt."_s,
        u"“We have 12 boats left,” said Ada Holt."_s);
    row("a scale in short", u"“It cost us £4 million that year,” said Ada Holt."_s,
        u"“It cost us £4m that year,” said Ada Holt."_s);
    row("money and a share by their signs",
        u"“Forty per cent of six million pounds is gone,” said Ada Holt."_s,
        u"“40% of £6m is gone,” said Ada Holt."_s);
    row("an aside behind the ellipsis",
        u"“The quay is — as we all see — weaker than the church,” said Ada Holt."_s,
        u"“The quay is … weaker than the church,” said Ada Holt."_s);
    row("an aside that denies", u"“We knew, how could we not, that it would sink,” said Ada Holt."_s,
        u"“We knew … that it would sink,” said Ada Holt."_s);
    row("two words of a list", u"Ms Holt called the plan “slow, dear and useless” at the end."_s,
        u"Ms Holt called the plan “slow” and “useless” at the end."_s);
    row("a condition by another word",
        u"“We will raise the wreck if the tide allows it,” said Ada Holt, a diver."_s,
        u"Ada Holt, a diver, said they would raise the wreck once the tide allowed it."_s);
    row("an exception by another word",
        u"“The beach is open for swimmers but not for dogs,” said Ada Holt, a warden."_s,
        u"Ada Holt, a warden, said the beach was open for swimmers only."_s);
    row("an exception in the next sentence",
        u"“The beach is open for swimmers but not for dogs,” said Ada Holt, a warden."_s,
        u"The beach is open for swimmers, said Ada Holt, a warden. She said dogs were not welcome."_s);
    row("no exception but another quality",
        u"“We were tired but not sad after the swim,” said Ada Holt, a diver."_s,
        u"Ada Holt, a diver, said they were tired after the swim."_s);
}

void TestFindingShortQuotes::staysSilent()
{
    verifyNothingGrave();
}

/// Not so much as a minor finding of that kind.
void TestFindingShortQuotes::saysNothing_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("unwanted");

    const auto row
        = [](const char *name, const QString &left, const QString &right, const QString &unwanted) {
              QTest::newRow(name) << amid(left) << amid(right) << unwanted;
          };
    row("a verb fitted to its sentence", u"The storm passed the quay on Monday."_s,
        u"Ada Holt fears her boat could be “chained to the rocks of the north quay”.\n"
        "“If nobody pays, it will chain my boat to the rocks of the north quay,” said Ada Holt."_s,
        u"contradiction"_s);
    row("a phrase of what is quoted whole",
        u"Ada Holt said that closing the north quay would ruin every family on the shore."_s,
        u"Ada Holt said that closing the north quay would “ruin every family on the shore”.\n"
        "“If they want to close it, they must know that it will ruin every family on the shore,” said Ada "
        "Holt."_s,
        u"quote-marked"_s);
    row("the word left out stands beside the marks", u"Ada Holt asked for a “harbour lifeline” on Monday."_s,
        u"Ada Holt asked for a harbour “lifeline” on Monday."_s, u"quote-trimmed"_s);
    row("a term quoted again and again", u"Ada Holt says the quay needs a “lifeline” from the state."_s,
        u"Ada Holt called for a “lifeline” from the state for the quay.\n"
        "She warned that no plan for the quay would work without the “lifeline”."_s,
        u"cue-changed"_s);
}

void TestFindingShortQuotes::saysNothing()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const QString, unwanted);
    const QString kinds = kindsOf(compared({left, right})).join(u", ");
    QVERIFY2(!kinds.contains(unwanted), qPrintable(kinds));
}

void TestFindingShortQuotes::saysOnceWhatOneVerbColours()
{
    const QStringList kinds
        = kindsOf(compared({amid(u"“The quay is old,” said Ada Holt. “We all see it.”"_s),
                            amid(u"“The quay is old,” admitted Ada Holt. “We all see it.”"_s)}));
    QCOMPARE(kinds.filter(u"cue-changed"_s).size(), 1);
}

void TestFindingShortQuotes::namesAllThatIsKept()
{
    const Comparison comparison
        = compared({amid(u"“It is slow and it is dear and it is ugly,” said Ada Holt on Monday."_s),
                    amid(u"“It is slow” and “it is ugly”, said Ada Holt on Monday."_s)});
    const auto trimmed = std::ranges::find_if(comparison.findings, [](const Finding &finding) {
        return finding.kind == FindingKind::QuoteTrimmed;
    });
    QVERIFY(trimmed != comparison.findings.end());
    QVERIFY2(trimmed->message.contains(u"‘It is slow … it is ugly’"), qPrintable(trimmed->message));
}

QTEST_APPLESS_MAIN(TestFindingShortQuotes)
#include "tst_finding_short_quotes.moc"

#include "statement_rows.h"

#include <QTest>

using namespace retold::test;
using namespace Qt::StringLiterals;

/// What is told without marks, in the ways English news has.
class QuotesIndirectTest : public QObject {
    Q_OBJECT

private slots:
    void findsStatements_data();
    void findsStatements();
    void findsNone_data();
    void findsNone();
};

void QuotesIndirectTest::findsStatements_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a pronoun behind the hearer")
        << u"Anna Holt told the harbour board she would mend the bridge."_s
        << u"she would mend the bridge | Anna Holt | told"_s;
    QTest::newRow("a noun behind the hearer") << u"Anna Holt told reporters the bridge had been closed."_s
                                              << u"the bridge had been closed | Anna Holt | told"_s;
    QTest::newRow("a pronoun for the hearer")
        << u"Anna Holt told them it was safe to cross."_s << u"it was safe to cross | Anna Holt | told"_s;
    QTest::newRow("a count") << u"Anna Holt said about 30 boats had left the port."_s
                             << u"about 30 boats had left the port | Anna Holt | said"_s;
    QTest::newRow("a bare plural") << u"Anna Holt noted boats are leaving the port."_s
                                   << u"boats are leaving the port | Anna Holt | noted"_s;
    QTest::newRow("a strong past") << u"Anna Holt said prices of fish rose in May."_s
                                   << u"prices of fish rose in May | Anna Holt | said"_s;
    QTest::newRow("called on") << u"Anna Holt called on the board to close the bridge."_s
                               << u"to close the bridge | Anna Holt | called"_s;
    QTest::newRow("called for") << u"Anna Holt called for a new bridge over the river."_s
                                << u"for a new bridge over the river | Anna Holt | called"_s;
    QTest::newRow("demanded") << u"Anna Holt demanded an inquiry into the fire."_s
                              << u"an inquiry into the fire | Anna Holt | demanded"_s;
    QTest::newRow("denied") << u"Anna Holt denied any part in the fire."_s
                            << u"any part in the fire | Anna Holt | denied"_s;
    QTest::newRow("accused of") << u"Anna Holt accused the harbour board of hiding the report."_s
                                << u"of hiding the report | Anna Holt | accused"_s;
    QTest::newRow("blamed for") << u"Anna Holt blamed the board for the long delay."_s
                                << u"for the long delay | Anna Holt | blamed"_s;
    QTest::newRow("warned a body with a cue in its name")
        << u"Anna Holt warned state harbour officials to close the bridge."_s
        << u"to close the bridge | Anna Holt | warned"_s;
    QTest::newRow("a claim of hers") << u"Nobody trusted Anna Holt’s claim that the bridge was safe."_s
                                     << u"that the bridge was safe | Anna Holt | claim"_s;
    QTest::newRow("in her view") << u"In Anna Holt’s view, the bridge was never safe."_s
                                 << u"the bridge was never safe | Anna Holt | view"_s;
    QTest::newRow("as she said") << u"The bridge was never safe, as Anna Holt has said."_s
                                 << u"The bridge was never safe | Anna Holt | has said"_s;
    QTest::newRow("told of a place in the midst")
        << u"The bridges, Anna Holt said earlier in the hearing, were never safe."_s
        << u"were never safe | Anna Holt | said"_s;
    QTest::newRow("cited") << u"Anna Holt cited the long delay at the port."_s
                           << u"the long delay at the port | Anna Holt | cited"_s;
    QTest::newRow("an object behind its day") << u"Anna Holt announced on Friday the end of the strike."_s
                                              << u"the end of the strike | Anna Holt | announced"_s;
    QTest::newRow("what the teller adds to an object")
        << u"Anna Holt questioned the price of the bridge, which has doubled."_s
        << u"the price of the bridge | Anna Holt | questioned"_s;
    QTest::newRow("objects in a list") << u"Anna Holt mentioned broken lamps, loose boards and rust."_s
                                       << u"broken lamps, loose boards and rust | Anna Holt | mentioned"_s;
    QTest::newRow("wants to") << u"Anna Holt wants to close the bridge, citing its age."_s
                              << u"to close the bridge | Anna Holt | wants\nits age | Anna Holt | citing"_s;
    QTest::newRow("refused to") << u"Anna Holt refused to close the bridge."_s
                                << u"to close the bridge | Anna Holt | refused"_s;
    QTest::newRow("complained about") << u"Anna Holt complained about the noise from the port."_s
                                      << u"the noise from the port | Anna Holt | complained"_s;
    QTest::newRow("a question told") << u"Police asked who had opened the gate."_s
                                     << u"who had opened the gate | Police | asked"_s;
    QTest::newRow("asked, and then said")
        << u"Anna Holt said when asked that it was shut."_s << u"that it was shut | Anna Holt | asked"_s;
    QTest::newRow("a clause without that behind a verb that has it")
        << u"Anna Holt knew the bridge was not safe."_s << u"the bridge was not safe | Anna Holt | knew"_s;
    QTest::newRow("a poll speaks") << u"The poll showed Holt leading Lund by five points."_s
                                   << u"Holt leading Lund by five points | The poll | showed"_s;
    QTest::newRow("a study at the end") << u"Trout are smaller than before, a new study shows."_s
                                        << u"Trout are smaller than before | a new study | shows"_s;
    QTest::newRow("of which he says")
        << u"The lamps, which Anna Holt said were old, fell."_s << u"were old | Anna Holt | said"_s;
    QTest::newRow("one of several") << u"The port was closed, one harbour official said."_s
                                    << u"The port was closed | one harbour official | said"_s;
    QTest::newRow("one of the men") << u"One of the drivers said the bridge was safe."_s
                                    << u"the bridge was safe | One of the drivers | said"_s;
    QTest::newRow("all said") << u"The drivers all said they had paid."_s
                              << u"they had paid | The drivers | said"_s;
    QTest::newRow("all agreed that") << u"In the end, all agreed that the bridge was safe."_s
                                     << u"that the bridge was safe | all | agreed"_s;
    QTest::newRow("short words before the speaker")
        << u"The lamps burn, Anna Holt said, but the wires do not hold."_s
        << u"but the wires do not hold | Anna Holt | said"_s;
    QTest::newRow("a lead of its own")
        << u"But to prevent a fire, Anna Holt said, the lamps were changed."_s
        << u"But to prevent a fire | Anna Holt | said\nthe lamps were changed | Anna Holt | said"_s;
    QTest::newRow("a headline by its role")
        << u"Mayor: the bridge will close\n\nThe bridge is old."_s << u"the bridge will close | Mayor | "_s;
    QTest::newRow("a headline by its name")
        << u"Anna Holt: the bridge is safe\n\nThe bridge of Holt’s town is old."_s
        << u"the bridge is safe | Anna Holt | "_s;
    QTest::newRow("a headline that ends in its speaker")
        << u"Bridge will close for good: mayor\n\nThe bridge is old."_s
        << u"Bridge will close for good | mayor | "_s;
    QTest::newRow("told by the judge") << u"Crane was told by the judge that the port was shut."_s
                                       << u"that the port was shut | the judge | told"_s;
    QTest::newRow("reports that say")
        << u"Reports said the bridge was closed."_s << u"the bridge was closed |  | said"_s;
    QTest::newRow("not is no joint") << u"Anna Holt said she would not answer questions on the fire."_s
                                     << u"she would not answer questions on the fire | Anna Holt | said"_s;
}

void QuotesIndirectTest::findsStatements()
{
    QFETCH(const QString, text);
    QTEST(statementsIn(text), "expected");
}

void QuotesIndirectTest::findsNone_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("what somebody declared, not that")
        << u"It took over Ostra, another firm that declared war."_s;
    QTest::newRow("an apposition") << u"Holt’s niece, Mayor Anna Lund, shouted to the crowd."_s;
    QTest::newRow("a claim of nobody’s") << u"The claim that the bridge was safe came from nowhere."_s;
    QTest::newRow("a warning that is a noun")
        << u"The judge is to report in May on why the flood warning for the old port came late."_s;
    QTest::newRow("a participle that describes") << u"Nobody saw the alleged fraud at the old port."_s;
    QTest::newRow("an office of the speaker") << u"“It is over,” said Anna Holt, mayor of the old port."_s;
    QTest::newRow("a relative clause") << u"Anna Holt described the long fire that followed the storm."_s;
    QTest::newRow("plans that are a noun")
        << u"Plans to build a bridge were dropped, and he drew praise for the end of it."_s;
    QTest::newRow("plans that one has") << u"The board has plans to build a bridge."_s;
    QTest::newRow("expected by nobody") << u"The rain is expected to fall in May."_s;
    QTest::newRow("nobody speaks") << u"Nobody said the bridge was safe."_s;
    QTest::newRow("everything he says") << u"Everything Anna Holt says is a long and well made lie."_s;
    QTest::newRow("found a thing") << u"They found ways to mend the bridge."_s;
    QTest::newRow("a participle behind an adverb") << u"They saw the recently revealed plan for the port."_s;
    QTest::newRow("an appealing way") << u"They look for an appealing way to mend the bridge."_s;
    QTest::newRow("what stands in a headline before a colon")
        << u"Review: a fine night at the port\n\nThe night was fine."_s;
    QTest::newRow("criticism that is faced") << u"The clip has faced ridicule online since May."_s;
    QTest::newRow("a lead without a finite verb") << u"Speaking to reporters, Anna Holt said: “We lost.”"_s;
    QTest::newRow("a kind of text behind a colon") << u"The end of a bridge: a review\n\nThe mayor spoke."_s;
    QTest::newRow("said by nobody") << u"It is said that the bridge is haunted."_s;
    QTest::newRow("told to somebody") << u"Anna Holt was told that the bridge was safe."_s;
    QTest::newRow("who relays a speaker") << u"Anna Holt said, according to Radio Nord."_s;
    QTest::newRow("a thing called so") << u"They called the old bridge a wreck of a bridge."_s;
}

void QuotesIndirectTest::findsNone()
{
    QFETCH(const QString, text);
    QCOMPARE(statementsIn(text), QString());
}

QTEST_APPLESS_MAIN(QuotesIndirectTest)

#include "tst_quotes_indirect.moc"

#include "statement_rows.h"

#include <QTest>

using namespace retold::test;
using namespace Qt::StringLiterals;

/// Where what is told without marks begins and ends, and who tells it.
class QuotesReportedTest : public QObject {
    Q_OBJECT

private slots:
    void begins_data();
    void begins();
    void ends_data();
    void ends();
    void findsTeller_data();
    void findsTeller();
    void findsNone_data();
    void findsNone();
};

void QuotesReportedTest::begins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("at least so many") << u"Anna Holt said at least 20 boats had left the port."_s
                                      << u"at least 20 boats had left the port | Anna Holt | said"_s;
    QTest::newRow("as many as") << u"Anna Holt said as many as 40 boats sank."_s
                                << u"as many as 40 boats sank | Anna Holt | said"_s;
    QTest::newRow("only two") << u"Anna Holt said only two boats had left."_s
                              << u"only two boats had left | Anna Holt | said"_s;
    QTest::newRow("a year is no count") << u"Anna Holt said in 2010 that she would mend the bridge."_s
                                        << u"that she would mend the bridge | Anna Holt | said"_s;
    QTest::newRow("a verb that does not show")
        << u"Officials say fast boats hurt seals."_s << u"fast boats hurt seals | Officials | say"_s;
    QTest::newRow("behind a day") << u"Anna Holt said Tuesday the bridge was safe."_s
                                  << u"the bridge was safe | Anna Holt | said"_s;
    QTest::newRow("behind a statement") << u"Anna Holt said in a statement the bridge was safe."_s
                                        << u"the bridge was safe | Anna Holt | said"_s;
    QTest::newRow("behind a body that is told")
        << u"Anna Holt told the BBC the bridge was safe."_s << u"the bridge was safe | Anna Holt | told"_s;
    QTest::newRow("behind a name that is told")
        << u"Sources told Reuters the bridge was safe."_s << u"the bridge was safe | Sources | told"_s;
    QTest::newRow("behind a hearer and his place")
        << u"Anna Holt told a crowd in Lenor she would mend the bridge."_s
        << u"she would mend the bridge | Anna Holt | told"_s;
    QTest::newRow("an infinitive behind the hearer")
        << u"Anna Holt warned port officials to mend their bridge before the storm came."_s
        << u"to mend their bridge before the storm came | Anna Holt | warned"_s;
}

void QuotesReportedTest::begins()
{
    QFETCH(const QString, text);
    QTEST(statementsIn(text), "expected");
}

void QuotesReportedTest::ends_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a finite verb behind an infinitive")
        << u"Anna Holt urged them to leave the port and repeatedly says no."_s
        << u"to leave the port | Anna Holt | urged"_s;
    QTest::newRow("when it was urged")
        << u"The mayor warned officials to shut the port after the storm destroyed it."_s
        << u"to shut the port | mayor | warned"_s;
    QTest::newRow("had to behind an object") << u"Officials praised the old bridge but also had to mend it."_s
                                             << u"the old bridge | Officials | praised"_s;
    QTest::newRow("another subject behind an infinitive")
        << u"Anna Holt agreed to mend the bridge, and the union also joined in."_s
        << u"to mend the bridge | Anna Holt | agreed"_s;
    QTest::newRow("another who is promising")
        << u"Anna Holt vowed to mend the bridge, and Peter Lund is promising to pay."_s
        << u"to mend the bridge | Anna Holt | vowed\nto pay | Peter Lund | promising"_s;
    QTest::newRow("an infinitive beside another")
        << u"Anna Holt vowed to mend the bridge and build a road."_s
        << u"to mend the bridge and build a road | Anna Holt | vowed"_s;
    QTest::newRow("a clause behind a semicolon")
        << u"Anna Holt said the delay was not meant; they learned of it on Friday."_s
        << u"the delay was not meant | Anna Holt | said"_s;
    QTest::newRow("a list behind semicolons")
        << u"Anna Holt said the bridge needs paint; planks; and lamps."_s
        << u"the bridge needs paint; planks; and lamps | Anna Holt | said"_s;
}

void QuotesReportedTest::ends()
{
    QFETCH(const QString, text);
    QTEST(statementsIn(text), "expected");
}

void QuotesReportedTest::findsTeller_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a plural that opens the sentence")
        << u"Authorities have said the bridge was safe."_s << u"the bridge was safe | Authorities | said"_s;
    QTest::newRow("a body of several words") << u"But human rights groups warned that the bridge was old."_s
                                             << u"that the bridge was old | human rights groups | warned"_s;
    QTest::newRow("last week before the verb") << u"The harbour board last week said the bridge was safe."_s
                                               << u"the bridge was safe | The harbour board | said"_s;
    QTest::newRow("so many of ten") << u"Nearly eight of 10 voters say they plan to cross it."_s
                                    << u"they plan to cross it | 10 voters | say"_s;
    QTest::newRow("in the midst of a short sentence")
        << u"The bridge, Anna Holt says, is safe."_s << u"is safe | Anna Holt | says"_s;
    QTest::newRow("a gerund that goes on")
        << u"Though the change was smooth, Anna Holt said, mending it would be hard."_s
        << u"mending it would be hard | Anna Holt | said"_s;
    QTest::newRow("a plan that is announced")
        << u"The board plans to close the bridge, a spokesman announced Monday morning."_s
        << u"The board plans to close the bridge | a spokesman | announced"_s;
    QTest::newRow("a verb of saying that tells of a thing")
        << u"Talks are continuing, Anna Holt said."_s << u"Talks are continuing | Anna Holt | said"_s;
    QTest::newRow("what was done") << u"The plan was firmly rejected, Anna Holt said."_s
                                   << u"The plan was firmly rejected | Anna Holt | said"_s;
    QTest::newRow("a subject before its verb")
        << u"Residents defended the bridge, saying it was safe."_s << u"it was safe | Residents | saying"_s;
    QTest::newRow("a subject with a participle") << u"The injured driver left, saying it was safe."_s
                                                 << u"it was safe | The injured driver | saying"_s;
    QTest::newRow("who did and who said")
        << u"A driver of the board, who left early and who said the bridge was safe, is gone."_s
        << u"the bridge was safe, is gone | A driver of the board | said"_s;
    QTest::newRow("behind a dateline, with a day before the verb")
        << u"LENOR, June 5 (Dall Press) - The port board on Wednesday rejected an offer, saying the price was low."_s
        << u"an offer | The port board | rejected\nthe price was low | The port board | saying"_s;
    QTest::newRow("an acronym is no dateline")
        << u"LPB on Wednesday said the bridge was safe."_s << u"the bridge was safe | LPB | said"_s;
    QTest::newRow("agreed behind a lead")
        << u"In the end, the board agreed to pay for the bridge, and the union joined in."_s
        << u"to pay for the bridge | the board | agreed"_s;
}

void QuotesReportedTest::findsTeller()
{
    QFETCH(const QString, text);
    QTEST(statementsIn(text), "expected");
}

void QuotesReportedTest::findsNone_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("a verb beside another")
        << u"When the rain fell on the bridge, Peter Lund laughed and said, “It was never safe.”"_s;
    QTest::newRow("a demand that is a noun")
        << u"In 2015 the market fell for months, as towns turned to gas and demand from Lenor cooled."_s;
    // Read past the end of the text once: the sanitizers tell.
    QTest::newRow("ends in a verb") << u"The plan was dead, Peter Lund showed"_s;
    QTest::newRow("called so") << u"His own small group, called the Lenor Fund, will keep the bridge."_s;
}

void QuotesReportedTest::findsNone()
{
    QFETCH(const QString, text);
    QCOMPARE(statementsIn(text), QString());
}

QTEST_APPLESS_MAIN(QuotesReportedTest)

#include "tst_quotes_reported.moc"

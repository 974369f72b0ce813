#include "core/annotate/annotate.h"

#include <QStringList>
#include <QTest>

using namespace retold;
using namespace Qt::StringLiterals;

namespace {

/// One line a statement: words | speaker | cue.
QString statementsIn(const QString &text)
{
    Version version;
    version.text = text;
    version.language = u"en"_s;
    const AnnotatedVersion annotated = annotate(version);
    QStringList lines;
    for (const Quote &statement : annotated.statements)
        lines += annotated.text(statement.range).toString() + u" | "_s + statement.speaker + u" | "_s
            + statement.cue;
    return lines.join(u'\n');
}

} // namespace

/// Where what is told without marks begins and ends, and who tells it.
class QuotesReportedTest : public QObject {
    Q_OBJECT

private slots:
    void begins_data();
    void begins();
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
        << u"The mayor warned two port officials to mend the bridge."_s
        << u"to mend the bridge | mayor | warned"_s;
}

void QuotesReportedTest::begins()
{
    QFETCH(const QString, text);
    QTEST(statementsIn(text), "expected");
}

QTEST_APPLESS_MAIN(QuotesReportedTest)

#include "tst_quotes_reported.moc"

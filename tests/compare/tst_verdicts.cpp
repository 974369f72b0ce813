#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

class TestVerdicts final : public QObject {
    Q_OBJECT

private slots:
    void quote_data();
    void quote();
    void figure_data();
    void figure();
    void name_data();
    void name();
    void aGroupWithoutTheReferenceIsAllAdded();
    void withoutAReferenceEarlierVersionsAreAskedToo_data();
    void withoutAReferenceEarlierVersionsAreAskedToo();
    void withoutAReferenceMarksAreNoGraveMatter();
};

void TestVerdicts::quote_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    const QString left
        = u"Mayor Jane Roe said the ferry was “a lifeline for every island family” on Monday."_s;
    QTest::newRow("the same") << left << left << u"verbatim"_s;
    QTest::newRow("straight marks, comma inside")
        << left << u"The ferry was \"a lifeline for every island family,\" Mayor Jane Roe said on Monday."_s
        << u"verbatim"_s;
    QTest::newRow("another spelling")
        << u"Mayor Jane Roe said the harbour was “the colour of Nato grey” on Monday."_s
        << u"Mayor Jane Roe said the harbor was “the color of NATO grey” on Monday."_s << u"verbatim"_s;
    QTest::newRow("a part of it")
        << left << u"Mayor Jane Roe said the ferry was “a lifeline” for every island family on Monday."_s
        << u"trimmed"_s;
    QTest::newRow("a declared cut")
        << left << u"Mayor Jane Roe said the ferry was “a lifeline for … island family” on Monday."_s
        << u"trimmed"_s;
    QTest::newRow("split in two")
        << left
        << u"Mayor Jane Roe said the ferry was “a lifeline” and added that it was “for every island family” on Monday."_s
        << u"verbatim"_s;
    QTest::newRow("one word changed")
        << left << u"Mayor Jane Roe said the ferry was “a lifeline for every island child” on Monday."_s
        << u"altered"_s;
    QTest::newRow("the marks are gone")
        << left << u"Mayor Jane Roe said on Monday that the ferry was a lifeline for every island family."_s
        << u"paraphrased"_s;
    QTest::newRow("a word of it in brackets, and another put in")
        << u"“We warned her that it was leaking for a month,” said Tom Hale, the bosun."_s
        << u"“[We] warned her that it [the hull] was leaking for a month,” said Tom Hale, the bosun."_s
        << u"verbatim"_s;
    QTest::newRow("a word in brackets for a stretch of it")
        << u"“We warned her that it was leaking for a month,” said Tom Hale, the bosun."_s
        << u"“[We] warned her that it [the hull] leaking for a month,” said Tom Hale, the bosun."_s
        << u"trimmed"_s;
    QTest::newRow("the writer's own words inside the marks, in a sentence of another order")
        << u"Ms Roe said the new engine was “a box of rust” and that no crew would sail with it."_s
        << u"Ms Roe said: “The new engine was a box of rust and no crew would sail with it.”"_s
        << u"altered"_s;
    QTest::newRow("more of the same speech")
        << u"Ms Roe said the new engine was “a box of rust” and that no crew would sail with it."_s
        << u"Ms Roe said: “The thing they sold us is a box of rust.”"_s << u"verbatim"_s;
    QTest::newRow("nothing of it is told")
        << left << u"Bakers in the valley raised prices again last winter."_s << u"dropped"_s;
}

void TestVerdicts::quote()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const Comparison comparison = compared({left, right});
    QVERIFY(!comparison.quoteGroups.empty());
    const QuoteGroup &group = comparison.quoteGroups.front();
    QCOMPARE(group.members.front().status, QuoteStatus::Reference);
    QTEST(QString(keyOf(group.members.at(1).status)), "expected");
}

void TestVerdicts::figure_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    const QString left = u"The council will spend 2.5 per cent of its budget on the ferry."_s;
    QTest::newRow("the same") << left << left << u"same"_s;
    QTest::newRow("a sign for words")
        << left << u"The council will spend 2.5% of its budget on the ferry."_s << u"reformatted"_s;
    QTest::newRow("another value") << left
                                   << u"The council will spend 3.5 per cent of its budget on the ferry."_s
                                   << u"altered"_s;
    QTest::newRow("left out") << left << u"The council will spend part of its budget on the ferry."_s
                              << u"dropped"_s;
    QTest::newRow("the same number for something else, far off")
        << u"The storm left half of the islanders without power for days."_s
        << u"The storm left a third of the islanders without power for days.\nJane Roe wants half a loaf."_s
        << u"altered"_s;
    QTest::newRow("kept elsewhere, changed where it is told")
        << u"The yard dismissed 40 welders in the week before the launch of the ferry."_s
        << u"The yard dismissed 60 welders in the week before the launch of the ferry.\n"
           "Unions will march for the 40 welders on Monday."_s
        << u"altered"_s;
    QTest::newRow("the end of a range")
        << u"The council will buy 30 to 50 buses for the islands."_s
        << u"The council will buy 30 to 70 buses for the islands."_s << u"altered"_s;
    QTest::newRow("another vague number")
        << u"Scores of sheep drowned on the island in the storm."_s
        << u"Thousands of sheep drowned on the island in the storm."_s << u"altered"_s;
    QTest::newRow("a span told by its length")
        << u"The lock was shut from 2009 to 2012 for repairs."_s
        << u"The lock was shut for three years for repairs."_s << u"implied"_s;
    QTest::newRow("a span of another length")
        << u"The lock was shut from 2009 to 2012 for repairs."_s
        << u"The lock was shut for six years for repairs."_s << u"dropped"_s;
    QTest::newRow("a step told by its share")
        << u"Fares will rise from £8 to £10 in the autumn."_s
        << u"Fares will rise by a quarter to £10 in the autumn."_s << u"implied"_s;
    QTest::newRow("a step told by another share")
        << u"Fares will rise from £8 to £10 in the autumn."_s
        << u"Fares will rise by a third to £10 in the autumn."_s << u"dropped"_s;
    QTest::newRow("follows from two others")
        << u"The company needs 4,000 sailors from the islands."_s
        << u"The company needs 10,000 sailors, two-fifths of them from the islands."_s << u"implied"_s;
}

void TestVerdicts::figure()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const Comparison comparison = compared({left, right});
    QVERIFY(!comparison.figureGroups.empty());
    QTEST(QString(keyOf(comparison.figureGroups.front().members.at(1).status)), "expected");
}

void TestVerdicts::name_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected"); // Of all names, in the order of the table.

    QTest::newRow("the deputy told as the head")
        << u"The ferry was blessed by Vice-Chancellor Ilse Brook on Monday."_s
        << u"The ferry was blessed by Chancellor Ilse Brook on Monday."_s << u"retitled"_s;
    QTest::newRow("the acting holder told as the holder")
        << u"The ferry was blessed by acting chief engineer Ilse Brook on Monday."_s
        << u"The ferry was blessed by chief engineer Ilse Brook on Monday."_s << u"retitled"_s;
    QTest::newRow("two have each other's role")
        << u"The ferry was blessed by fire chief Ilse Brook and police chief Tom Hale on the pier."_s
        << u"The ferry was blessed by police chief Ilse Brook and fire chief Tom Hale on the pier."_s
        << u"retitled, retitled"_s;
    QTest::newRow("a body spelled as another house does")
        << u"The bridge is to be built in Selby.\nSelby Harbour Board agreed to the plan on Monday."_s
        << u"The bridge is to be built in Selby.\nSelby Harbor Board agreed to the plan on Monday."_s
        << u"same, same"_s;
    QTest::newRow("a body by two letters")
        << u"The Ferry Agency approved the plan of its engineers."_s
        << u"The FA approved the plan of its engineers."_s << u"respelled"_s;
    QTest::newRow("the same role")
        << u"The ferry was blessed by police chief Ilse Brook and engineer Tom Hale on the pier."_s
        << u"The ferry was blessed on the pier by police chief Ilse Brook and engineer Tom Hale."_s
        << u"same, same"_s;
}

void TestVerdicts::name()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QStringList verdicts;
    for (const NameGroup &group : compared({left, right}).nameGroups)
        verdicts += QString(keyOf(group.members.at(1).status));
    QTEST(verdicts.join(u", "), "expected");
}

void TestVerdicts::aGroupWithoutTheReferenceIsAllAdded()
{
    const QString wire = u"The ferry to the island was late on Monday."_s;
    const QString longer
        = u"The ferry to the island was late on Monday.\n“Nobody told us anything,” said Tom Hale."_s;
    const Comparison comparison = compared({wire, longer, longer});
    QCOMPARE(comparison.quoteGroups.size(), std::size_t(1));
    for (const auto &member : comparison.quoteGroups.front().members)
        QCOMPARE(member.status, QuoteStatus::Added);
}

void TestVerdicts::withoutAReferenceEarlierVersionsAreAskedToo_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QStringList>("expected"); // Each group of quotations, figures and names, by version.

    const QString ferry = u"The ferry to the island was late on Monday.\n"_s;
    QTest::newRow("a quotation that the first tells without marks")
        << ferry + u"Tom Hale said that nobody had told the passengers anything."_s
        << ferry + u"“Nobody has told the passengers anything,” said Tom Hale."_s
        << QStringList{u"reference 1, paraphrased 0"_s, u"reference 0, same 1"_s, u"reference 0, same 1"_s};
    QTest::newRow("a quotation of the second alone")
        << ferry << ferry + u"“Nobody has told the passengers anything,” said Tom Hale."_s
        << QStringList{u"added 1"_s, u"reference 0, same 1"_s, u"added 1"_s};
    QTest::newRow("a quotation of the first alone")
        << ferry + u"“Nobody has told the passengers anything,” said Tom Hale."_s << ferry
        << QStringList{u"added 0"_s, u"reference 0, same 1"_s, u"added 0"_s};
    QTest::newRow("a figure that the first has by another")
        << u"Of the passengers 40 were sent home from the quay at Holm."_s
        << u"A third of the 120 passengers were sent home from the quay at Holm."_s
        << QStringList{u"reference 0, implied 1"_s, u"reference 1, implied 0"_s};
}

void TestVerdicts::withoutAReferenceEarlierVersionsAreAskedToo()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const QStringList, expected);
    const Comparison comparison
        = *compareVersions(versionsOf({first, second}), {.reference = {}, .pins = {}});
    QStringList groups;
    const auto tell = [&groups](const auto &all) {
        for (const auto &group : all) {
            QStringList members;
            for (const auto &member : group.members)
                members += QString(keyOf(member.status)) + u' ' + QString::number(member.version);
            groups += members.join(u", ");
        }
    };
    tell(comparison.quoteGroups);
    tell(comparison.figureGroups);
    tell(comparison.nameGroups);
    QCOMPARE(groups, expected);
}

/// Which of the two was there first nobody knows.
void TestVerdicts::withoutAReferenceMarksAreNoGraveMatter()
{
    const QStringList texts{
        u"“The council has no money left for roads or parks,” said the treasurer, Ben Cox."_s,
        u"The treasurer, Ben Cox, said no money was left for roads or parks in the "
        u"council's budget."_s};
    const Comparison comparison = *compareVersions(versionsOf(texts), {.reference = {}, .pins = {}});
    QVERIFY(!comparison.quoteGroups.empty());
    for (const Finding &finding : comparison.findings)
        QVERIFY2(finding.severity > Severity::Major, qPrintable(finding.message));
}

QTEST_APPLESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"

#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// A report, an honest retelling of it in other words, and one thing changed in the retelling at a time: each
/// change must be seen by an editor, and the honest one gives nothing to see.
class TestChangedRetelling final : public QObject {
    Q_OBJECT

private slots:
    void honest();
    void oneChange_data();
    void oneChange();
    void tablesAgree();
};

const QString report
    = u"SUNDBY, March 12 - A ferry carrying 412 people ran aground off the port of Sundby early on Tuesday, "
      u"the coast guard said.\n"
      "All those aboard the Nordlys were brought ashore and nobody was hurt, said coast guard commander "
      "Ingrid Holm.\n"
      "The ship struck a reef about two nautical miles from the harbour in thick fog, Holm said.\n"
      "It was carrying 85 tonnes of fuel, none of which has leaked.\n"
      "An attempt to refloat it could be made on Thursday if the weather holds, she added.\n"
      "\"I have sailed here for 31 years and never seen fog like that,\" said the ship's captain, Olav "
      "Brekke.\n"
      "Brekke was tested for alcohol, and the result was negative.\n"
      "The ferry was built in 1994 and last inspected in October, when no faults were found, its owner "
      "Norline said.\n"
      "Norline's managing director, Kari Lund, said the company would replace 9 of its 14 ships by 2030.\n"
      "\"We owe the passengers an apology and a new crossing,\" Lund told reporters.\n"
      "Union leader Petra Vang said crews had complained about the radar twice last year.\n"
      "Lund denied that the company had received any complaint.\n"
      "Traffic at the port fell 18 percent last year, to 2.3 million passengers.\n"_s;

const QString retelling
    = u"Nobody came to harm when a ferry hit a reef near Sundby in the small hours of Tuesday, according to "
      u"the coast guard.\n"
      "There were 412 people on board, and every one of them has been taken to land.\n"
      "Ingrid Holm, the commander of the coast guard, said dense fog had lain over the reef, some two "
      "nautical miles off the harbour.\n"
      "Of the 85 tonnes of fuel in its tanks nothing has run out.\n"
      "Weather permitting, the ship could be floated off on Thursday, said Holm.\n"
      "In his 31 years on the route he had \"never seen fog like that\", said Olav Brekke, the captain.\n"
      "A test of Brekke for alcohol proved negative.\n"
      "Norline, which owns the ferry, says that it dates from 1994 and that an inspection in October did not "
      "bring any faults to light.\n"
      "By 2030 nine of the 14 ships of the company are to be replaced, said Kari Lund, Norline's managing "
      "director.\n"
      "She said that Norline owed its passengers \"an apology and a new crossing\".\n"
      "Twice last year there had been complaints from crews about the radar, said Petra Vang, who leads the "
      "union.\n"
      "Lund said the company had not received any complaint.\n"
      "Last year 2.3 million passengers used the port, 18 percent fewer than the year before.\n"_s;

void TestChangedRetelling::honest()
{
    const QString grave = graveIn({report, retelling});
    QVERIFY2(grave.isEmpty(), qPrintable(grave));
}

void TestChangedRetelling::oneChange_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    const auto add = [](const char *name, const QString &before, const QString &after) {
        QTest::newRow(name) << before << after;
    };
    add("how many", u"412 people"_s, u"212 people"_s);
    add("how much", u"the 85 tonnes"_s, u"the 35 tonnes"_s);
    add("a distance", u"some two nautical"_s, u"some seven nautical"_s);
    add("a weekday", u"hours of Tuesday"_s, u"hours of Friday"_s);
    add("a year", u"from 1994"_s, u"from 2004"_s);
    add("a year to come", u"By 2030"_s, u"By 2026"_s);
    add("a month", u"in October"_s, u"in January"_s);
    add("a span", u"his 31 years"_s, u"his 13 years"_s);
    add("a number in words", u"nine of the 14"_s, u"four of the 14"_s);
    add("a share", u"18 percent"_s, u"38 percent"_s);
    add("a denial put in", u"proved negative"_s, u"did not prove negative"_s);
    add("a denial lost", u"had not received any"_s, u"had received a"_s);
    add("a word of a quotation", u"an apology and a new crossing"_s, u"an apology and a free crossing"_s);
    add("a denial lost in a quotation", u"never seen fog like that"_s, u"seen fog like that"_s);
    add("whose post it is", u"said Olav Brekke, the captain"_s, u"said Kari Lund, the captain"_s);
    add("who leads", u"said Petra Vang, who leads"_s, u"said Ingrid Holm, who leads"_s);
    add("who was tested", u"A test of Brekke"_s, u"A test of Petra Vang"_s);
}

void TestChangedRetelling::oneChange()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QCOMPARE(retelling.count(before), 1);
    const QString grave = graveIn({report, QString(retelling).replace(before, after)});
    QVERIFY(!grave.isEmpty());
}

/// What a finding holds against each other is one figure in the table, and neither dropped nor put in.
void TestChangedRetelling::tablesAgree()
{
    QString changed = retelling;
    changed.replace(u"412 people"_s, u"212 people"_s);
    const Comparison comparison = compared({report, changed});
    const auto textOf = [&comparison](const GroupMember<FigureStatus> &member) {
        const AnnotatedVersion &version = *comparison.versions[static_cast<std::size_t>(member.version)];
        return member.item
            ? version.text(version.figures[static_cast<std::size_t>(*member.item)].range).toString()
            : QString();
    };
    QStringList members;
    for (const FigureGroup &group : comparison.figureGroups) {
        for (const auto &member : group.members) {
            if (textOf(member) == u"212" || textOf(group.members.front()) == u"412")
                members += textOf(member) + u' ' + QString(keyOf(member.status));
        }
    }
    QCOMPARE(members.join(u", "), u"412 reference, 212 altered"_s);
}

QTEST_APPLESS_MAIN(TestChangedRetelling)
#include "tst_changed_retelling.moc"

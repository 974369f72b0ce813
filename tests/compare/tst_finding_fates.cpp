#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// What became of people, what nobody has proven, what caused what and who vouches for it: words by which a
/// rewrite makes another story of one sentence, and what beside them must alarm nobody.
class TestFindingFates final : public QObject {
    Q_OBJECT

private slots:
    void oneChange_data();
    void oneChange();
    void nothingGrave_data();
    void nothingGrave();
};

void TestFindingFates::oneChange_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("hurt and killed") << u"At least 40 people were hurt when the ferry hit the pier."_s
                                     << u"At least 40 people were killed when the ferry hit the pier."_s
                                     << u"figure-misplaced critical"_s;
    QTest::newRow("a toll in another order")
        << u"The storm injured 23 sailors off Marsk on Monday, the coast guard said."_s
        << u"Off Marsk 23 sailors died in Monday's storm, the coast guard said."_s
        << u"figure-misplaced critical"_s;
    QTest::newRow("missing and dead")
        << u"The captain of the ferry has been missing since the storm."_s
        << u"The captain of the ferry has been dead since the storm."_s << u"meaning-reversed critical"_s;
    QTest::newRow("charged and convicted")
        << u"The pilot was charged with the theft of the island's only lifeboat."_s
        << u"The pilot was convicted of the theft of the island's only lifeboat."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("fined and cleared")
        << u"The owner of the ferry was fined for the spill by the court at Marsk."_s
        << u"The owner of the ferry was cleared of the spill by the court at Marsk."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("acquitted and found guilty")
        << u"Tom Hale was acquitted of a second charge, attempting to sink the ferry."_s
        << u"He was also found guilty of a second charge, attempting to sink the ferry."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("resigned and was sacked")
        << u"The harbour master resigned on Monday over the oil spill."_s
        << u"The harbour master was sacked on Monday over the oil spill."_s << u"meaning-reversed major"_s;
    QTest::newRow("allegedly")
        << u"Police arrested a pilot, 34, who allegedly set fire to the old lighthouse."_s
        << u"Police arrested a pilot, 34, who set fire to the old lighthouse."_s
        << u"strength-changed major"_s;
    QTest::newRow("allegedly, put in")
        << u"Police arrested a pilot, 34, who set fire to the old lighthouse."_s
        << u"Police arrested a pilot, 34, who allegedly set fire to the old lighthouse."_s
        << u"strength-changed minor"_s;
    QTest::newRow("linked and caused")
        << u"Divers found a link between the paint and rashes among sailors."_s
        << u"Divers found that the paint causes rashes among sailors."_s << u"strength-changed major"_s;
    QTest::newRow("without her lawyers")
        << u"The mayor met the ferry owners without her lawyers on Monday."_s
        << u"The mayor met the ferry owners with her lawyers on Monday."_s << u"meaning-reversed critical"_s;
    QTest::newRow("for the plan") << u"The harbour committee voted 7-5 against the plan of the mayor."_s
                                  << u"The harbour committee voted 7-5 for the plan of the mayor."_s
                                  << u"meaning-reversed critical"_s;
    QTest::newRow("sister and widow")
        << u"The captain's sister, Maria Roe, said the crew was relieved."_s
        << u"The captain's widow, Maria Roe, said the crew was relieved."_s << u"role-wrong critical"_s;
    QTest::newRow("a woman and a man")
        << u"A woman was arrested on the old pier on Monday."_s
        << u"A man was arrested on the old pier on Monday."_s << u"role-wrong critical"_s;
    QTest::newRow("guaranteed") << u"The company plans to hire 300 sailors in Marsk."_s
                                << u"The company has guaranteed to hire 300 sailors in Marsk."_s
                                << u"strength-changed major"_s;
    QTest::newRow("a verb of saying, told once")
        << u"“We did nothing wrong aboard the old ferry,” said Jane Roe."_s
        << u"“We did nothing wrong aboard the old ferry,” claimed Jane Roe."_s << u"cue-changed minor"_s;
    QTest::newRow("one for the other, exchanged")
        << u"An island official said the council might consider replacing the toll with a tax."_s
        << u"An island official said the council might consider replacing a tax with the toll."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("the end of the summer")
        << u"The council hopes to finish the new pier by the end of the summer."_s
        << u"The council hopes to finish the new pier by the end of the year."_s << u"time-changed major"_s;
    QTest::newRow("a decimal point lost")
        << u"The island said it would impose duties on up to $1.4 billion of foreign goods."_s
        << u"The island said on Monday that it would put duties on up to $14 billion of foreign goods."_s
        << u"figure-altered critical"_s;
    QTest::newRow("could take, is taking")
        << u"The island could also take the case to the sea court, where a ruling would take a year."_s
        << u"The island is also taking the case to the sea court, where a ruling would take a year."_s
        << u"strength-changed major"_s;
    QTest::newRow("did not know of, denied there was")
        << u"Tom Hale praised the captain and said the line did not know of any fault on the ferry."_s
        << u"Tom Hale denied that there was any fault on the ferry of the line."_s
        << u"negation-changed major"_s;
    QTest::newRow("regretted and condemned")
        << u"The harbour minister regretted the announcement of the line on Thursday."_s
        << u"The harbour minister condemned the announcement of the line on Thursday."_s
        << u"cue-changed major"_s;
    QTest::newRow("a source that what is told is of")
        << u"Jane Roe said her work had not caused the fire on the old pier of Marsk."_s
        << u"Jane Roe's work had not caused the fire on the old pier of Marsk."_s << u"speaker-lost major"_s;
    QTest::newRow("a source taken out")
        << u"The company said the leak was caused by a sailor's mistake."_s
        << u"The leak was caused by a sailor's mistake."_s << u"speaker-lost major"_s;
}

void TestFindingFates::oneChange()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(kindsOf(compared({left, right})).join(u", "), "expected");
}

void TestFindingFates::nothingGrave_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("both tolls on both sides")
        << u"The storm killed 12 sailors and injured 40 others off Marsk on Monday."_s
        << u"The storm injured 40 sailors off Marsk on Monday, and 12 others were killed."_s;
    QTest::newRow("died and was killed") << u"Some 12 sailors died when the ferry sank off Marsk."_s
                                         << u"Some 12 sailors were killed when the ferry sank off Marsk."_s;
    QTest::newRow("hurt and injured") << u"At least 40 people were hurt when the ferry hit the pier."_s
                                      << u"At least 40 people were injured when the ferry hit the pier."_s;
    QTest::newRow("alleged, accused of")
        << u"Police arrested a pilot who allegedly set fire to the old lighthouse."_s
        << u"Police arrested a pilot accused of setting fire to the old lighthouse."_s;
    QTest::newRow("allegedly, police say")
        << u"The pilot allegedly set fire to the old lighthouse on Monday."_s
        << u"The pilot set fire to the old lighthouse on Monday, police said."_s;
    QTest::newRow("linked and tied") << u"The rashes of the sailors were linked to the new paint."_s
                                     << u"The rashes of the sailors were tied to the new paint."_s;
    QTest::newRow("a boy and a man") << u"A boy of 17 was pulled from the water near Marsk."_s
                                     << u"A man of 17 was pulled from the water near Marsk."_s;
    QTest::newRow("with and without of other things")
        << u"The mayor met the owners with her lawyers, but without the press."_s
        << u"Without the press, but with her lawyers, the mayor met the owners."_s;
    QTest::newRow("the source named before")
        << u"Baltic Line runs the ferry. The company said the leak was caused by a sailor's mistake."_s
        << u"The company was asked for the cause. The leak was caused by a sailor's mistake."_s;
}

void TestFindingFates::nothingGrave()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    for (const Finding &finding : compared({left, right}).findings)
        QVERIFY2(finding.severity > Severity::Major, qPrintable(finding.message));
}

QTEST_APPLESS_MAIN(TestFindingFates)
#include "tst_finding_fates.moc"

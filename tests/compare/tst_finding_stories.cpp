#include "compare_texts.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Whole stories, invented, each with a rewrite: what an editor must see of it, and nothing beside it above
/// minor.
class TestFindingStories final : public QObject {
    Q_OBJECT

private slots:
    void gravest_data();
    void gravest();
};

namespace {

const QString trial
    = u"The former harbour master Leonard Pryce was jailed for six years on Tuesday for taking bribes worth "
      u"£1.4 million.\n"
      "Pryce, 58, was found guilty in March of 11 counts of bribery and two of false accounting.\n"
      "Judge Miriam Okafor said he had “sold the trust of an entire town”.\n"
      "Defence lawyer Rosa Lindqvist said her client would consider an appeal.\n"
      "The port authority warned that dismissing more staff would make it impossible to keep the night shift "
      "running.\n"
      "Mayor Tom Hallam said some residents had lost their savings in the harbour fund.\n"
      "Detective Inspector Carla Denny said she had written to the port after the mayor complained about delays."_s;

const QString ward = u"St Brigid's Hospital in Calder will close its maternity ward for three months from 1 "
                     u"June because it cannot find enough midwives, its board decided.\n"
                     "Expectant mothers will be sent to Norbury, 24 miles away, or to a clinic that the "
                     "health authority has agreed to pay for.\n"
                     "“This is a decision that none of us wanted to take,” chief executive Helena Moss told "
                     "a packed public meeting.\n"
                     "Doctors' union leader Priya Nair accused the minister of breaking a promise.\n"
                     "The board said it hoped to reopen the ward on 1 September.\n"
                     "About 1,900 babies were born at St Brigid's last year, down from 2,300 in 2015.\n"
                     "Campaigners plan to march from the hospital to the town hall on Saturday.\n"
                     "Police are not investigating the deaths of two babies in March."_s;

} // namespace

void TestFindingStories::gravest_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("rewrite");
    QTest::addColumn<QStringList>("expected"); // Critical and major, each kind as often as it must stand.

    QTest::newRow("a trial, turned")
        << trial
        << u"The former harbour master Leonard Pryce was jailed for six years on Tuesday for taking bribes "
           u"of £1.4m.\n"
           "Pryce, 58, was convicted of eleven counts of bribery and two of false accounting in March.\n"
           "Judge Miriam Okafor said he had “betrayed the trust of an entire town”.\n"
           "His lawyer, Rosa Lindqvist, vowed to appeal.\n"
           "The port authority said it would dismiss more staff to make it impossible to keep the night "
           "shift running.\n"
           "Mayor Tom Hallam said all residents had lost their savings in the harbour fund.\n"
           "Detective Inspector Carla Denny said she had written to the mayor after the port complained about delays."_s
        << QStringList{u"meaning-reversed critical"_s, u"meaning-reversed critical"_s,
                       u"quote-altered major"_s, u"strength-changed major"_s, u"scope-changed major"_s};
    QTest::newRow("a trial, in other words")
        << trial
        << u"Leonard Pryce, the former harbour master, has been jailed for six years for bribes of £1.4 "
           u"million.\n"
           "The 58-year-old was found guilty of 11 counts of bribery and two counts of false accounting in "
           "March.\n"
           "He had “sold the trust of an entire town”, said the judge, Miriam Okafor.\n"
           "Ms Lindqvist, for the defence, said Pryce would consider an appeal.\n"
           "The port authority cautioned that the night shift could not be kept running if more staff were "
           "dismissed.\n"
           "Some residents lost their savings in the harbour fund, Mayor Tom Hallam said.\n"
           "Carla Denny, the detective inspector, said that after the mayor complained about delays she had written to the port."_s
        << QStringList{};
    QTest::newRow("a hospital, turned")
        << ward
        << u"St Brigid's Hospital in Calder will close its maternity ward for three months from 1 June "
           u"because it cannot find enough midwives, its board decided.\n"
           "Expectant mothers will be sent to Norbury, 42 miles away, or to a clinic that the health "
           "authority has refused to pay for.\n"
           "“This is a decision that all of us wanted to take,” chief executive Helena Moss told a public "
           "meeting.\n"
           "The minister accused doctors' union leader Priya Nair of breaking a promise.\n"
           "The board said it would reopen the ward on 1 September.\n"
           "About 2,900 babies were born at St Brigid's last year, up from 2,300 in 2015.\n"
           "Campaigners marched from the hospital to the town hall on Saturday.\n"
           "Police are investigating the deaths of two babies in March."_s
        << QStringList{
               u"meaning-reversed critical"_s, u"meaning-reversed critical"_s, u"meaning-reversed critical"_s,
               u"figure-altered critical"_s,   u"figure-altered critical"_s,   u"time-changed critical"_s,
               u"quote-altered major"_s,       u"negation-changed major"_s,    u"strength-changed major"_s};
    QTest::newRow("a hospital, in other words")
        << ward
        << u"The maternity ward at St. Brigid's Hospital, Calder, will be shut for three months from June 1 "
           u"as there are too few midwives, the board decided.\n"
           "Expectant mothers will have to go to Norbury, almost 40 kilometres away, or to a clinic paid for "
           "by the health authority.\n"
           "Chief executive Helena Moss told a crowded public meeting: “This is a decision that none of us "
           "wanted to take.”\n"
           "Priya Nair, who leads the doctors' union, said the minister had broken a promise.\n"
           "The board hopes it can reopen the ward on September 1.\n"
           "Around 1,900 babies were born there last year, compared with 2,300 in 2015.\n"
           "On Saturday, campaigners intend to march to the town hall from the hospital.\n"
           "There is no police investigation into the deaths of two babies in March."_s
        << QStringList{};
}

void TestFindingStories::gravest()
{
    QFETCH(QString, base);
    QFETCH(QString, rewrite);
    QFETCH(QStringList, expected);
    QStringList kinds;
    QStringList messages;
    for (const Finding &finding : compared({base, rewrite}).findings) {
        if (finding.severity > Severity::Major)
            continue;
        kinds += QString(keyOf(finding.kind)) + u' ' + QString(keyOf(finding.severity));
        messages += kinds.back() + u": "_s + finding.message;
    }
    kinds.sort();
    expected.sort();
    QVERIFY2(kinds == expected, qPrintable(messages.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestFindingStories)
#include "tst_finding_stories.moc"

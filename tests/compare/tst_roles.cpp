#include "core/compare/readings/roles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace retold;

class TestRoles final : public QObject {
    Q_OBJECT

private slots:
    void clash_data();
    void clash();
    void formerAgainstPresent_data();
    void formerAgainstPresent();
};

void TestRoles::clash_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("expected");

    QTest::newRow("same office, other words") << u"UK prime minister"_s << u"premier"_s << false;
    QTest::newRow("British and American") << u"US Defence Secretary"_s << u"defense secretary"_s << false;
    QTest::newRow("two offices") << u"Prime Minister"_s << u"leader of the opposition"_s << true;
    QTest::newRow("who leads the council is not the mayor") << u"Mayor"_s << u"council leader"_s << true;
    QTest::newRow("deputy is another office") << u"deputy mayor"_s << u"mayor"_s << true;
    QTest::newRow("a hyphen") << u"Secretary-General"_s << u"secretary general"_s << false;
    QTest::newRow("not in the list") << u"leader of the party"_s << u"prime minister"_s << false;
    QTest::newRow("ministers of two things") << u"Fisheries Minister"_s << u"tourism minister"_s << true;
    QTest::newRow("of what, behind") << u"minister for tourism"_s << u"Norland's fisheries minister"_s
                                     << true;
    QTest::newRow("one ministry in two names") << u"home secretary"_s << u"interior minister"_s << false;
    QTest::newRow("one word in common")
        << u"fisheries minister"_s << u"minister of fisheries and food"_s << false;
    QTest::newRow("of nothing") << u"senior cabinet minister"_s << u"fisheries minister"_s << false;
    QTest::newRow("a minister and a mayor") << u"fisheries minister"_s << u"mayor"_s << true;
    QTest::newRow("secretary of state for")
        << u"secretary of state for health"_s << u"health secretary"_s << false;
    QTest::newRow("a secretary of staff") << u"permanent secretary"_s << u"health secretary"_s << false;
    QTest::newRow("chancellor and finance minister") << u"chancellor"_s << u"finance minister"_s << false;
    QTest::newRow("German compounds") << u"Bundesverkehrsminister"_s << u"Umweltminister"_s << true;
    QTest::newRow("German and English") << u"Innenministerin"_s << u"interior minister"_s << false;
    QTest::newRow("once, and now another") << u"former prime minister"_s << u"foreign secretary"_s << false;
    QTest::newRow("once and now") << u"ex-mayor"_s << u"mayor"_s << true;
    QTest::newRow("retired and former") << u"retired judge"_s << u"former judge"_s << false;
    QTest::newRow("called so for life") << u"retired judge"_s << u"judge"_s << false;
    QTest::newRow("head of another company") << u"former chief executive of a mill"_s << u"CEO"_s << false;
    QTest::newRow("who speaks for it") << u"spokesman for the prime minister"_s << u"mayor"_s << false;
    QTest::newRow("president of a club") << u"president of the rowing club"_s << u"mayor"_s << false;
    QTest::newRow("in court") << u"prosecutor"_s << u"defence lawyer"_s << true;
    QTest::newRow("of two kinds") << u"judge"_s << u"mayor"_s << false;
    QTest::newRow("ranks") << u"Capt."_s << u"Major"_s << true;
    QTest::newRow("a rank made short") << u"Lieutenant Colonel"_s << u"Col"_s << false;
    QTest::newRow("two words of translation")
        << u"minister of foreign affairs"_s << u"external affairs minister"_s << false;
    QTest::newRow("affairs of two kinds")
        << u"minister of foreign affairs"_s << u"home affairs minister"_s << true;
    QTest::newRow("often one ministry") << u"Infrastructure Minister"_s << u"transport minister"_s << false;
    QTest::newRow("roads and cities") << u"infrastructure minister"_s << u"minister of housing"_s << false;
    QTest::newRow("war and defence") << u"Minister of War"_s << u"defence minister"_s << false;
    QTest::newRow("no one ministry") << u"infrastructure minister"_s << u"health minister"_s << true;
    QTest::newRow("none") << u""_s << u"mayor"_s << false;
}

void TestRoles::clash()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(findRoleClash({left}, {right}).has_value(), "expected");
    QTEST(findRoleClash({right}, {left}).has_value(), "expected");
}

void TestRoles::formerAgainstPresent_data()
{
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<QStringList>("right");
    QTest::addColumn<bool>("expected");

    QTest::newRow("of one office") << QStringList{u"Norland President"_s} << QStringList{u"ex-president"_s}
                                   << true;
    QTest::newRow("deputy") << QStringList{u"mayor"_s} << QStringList{u"deputy mayor"_s} << false;
    QTest::newRow("another office, too")
        << QStringList{u"mayor"_s} << QStringList{u"former mayor"_s, u"fisheries minister"_s} << false;
}

/// Whether nothing worse than that clashes.
void TestRoles::formerAgainstPresent()
{
    QFETCH(QStringList, left);
    QFETCH(QStringList, right);
    const auto clash = findRoleClash(left, right);
    QVERIFY(clash);
    QTEST(clash->isFormer, "expected");
    QVERIFY(!findRoleClash(left + right, right));
}

QTEST_APPLESS_MAIN(TestRoles)
#include "tst_roles.moc"

#include "core/compare/roles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace retold;

class TestRoles final : public QObject {
    Q_OBJECT

private slots:
    void clash_data();
    void clash();
};

void TestRoles::clash_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("expected");

    QTest::newRow("same office, other words") << u"UK prime minister"_s << u"premier"_s << false;
    QTest::newRow("British and American") << u"US Defence Secretary"_s << u"defense secretary"_s << false;
    QTest::newRow("two offices") << u"Prime Minister"_s << u"leader of the opposition"_s << true;
    QTest::newRow("deputy is another office") << u"deputy mayor"_s << u"mayor"_s << true;
    QTest::newRow("a hyphen") << u"Secretary-General"_s << u"secretary general"_s << false;
    QTest::newRow("not in the list") << u"leader of the party"_s << u"prime minister"_s << false;
    QTest::newRow("none") << u""_s << u"mayor"_s << false;
}

void TestRoles::clash()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(findRoleClash({left}, {right}).has_value(), "expected");
    QTEST(findRoleClash({right}, {left}).has_value(), "expected");
}

QTEST_APPLESS_MAIN(TestRoles)
#include "tst_roles.moc"

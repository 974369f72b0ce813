#include "core/annotate/name_forms.h"
#include "core/annotate/name_likeness.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace retold;

namespace retold {
char *toString(NameDifference difference)
{
    static constexpr std::array names{"None", "Respelled", "Abbreviated", "ShortForm", "Retitled"};
    return qstrdup(names.at(static_cast<std::size_t>(difference)));
}

char *toString(RoleLikeness likeness)
{
    static constexpr std::array names{"Same", "Compatible", "Different"};
    return qstrdup(names.at(static_cast<std::size_t>(likeness)));
}
} // namespace retold

class TestNamesLikeness : public QObject {
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void countsEdits_data();
    void countsEdits();
    void comparesNames_data();
    void comparesNames();
    void tellsStrangersApart_data();
    void tellsStrangersApart();
    void comparesRoles_data();
    void comparesRoles();
    void normalRolesKeepTheirCountry();
    void knowsOnePostInTwoWords();
    void sharesAKeyWithItsSpellings();
};

void TestNamesLikeness::folds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folded");

    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("accents") << u"José Ángel"_s << u"jose angel"_s;
    QTest::newRow("letters without accents") << u"Łódź, Straße"_s << u"lodz strasse"_s;
    QTest::newRow("full stops") << u"U.S."_s << u"us"_s;
    QTest::newRow("apostrophes") << u"O’Neill"_s << u"oneill"_s;
    QTest::newRow("hyphen") << u"Secretary-General"_s << u"secretary general"_s;
    QTest::newRow("Cyrillic") << u"Киев"_s << u"kiev"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << QString();
}

void TestNamesLikeness::folds()
{
    QFETCH(QString, name);
    QTEST(foldedName(name), "folded");
}

void TestNamesLikeness::countsEdits_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("edits"); // At most 2 are counted; 3 stands for more.

    QTest::newRow("equal") << u"abc"_s << u"abc"_s << 0;
    QTest::newRow("swapped") << u"abcd"_s << u"acbd"_s << 1;
    QTest::newRow("dropped") << u"abcd"_s << u"abd"_s << 1;
    QTest::newRow("two") << u"petrova"_s << u"pitrovna"_s << 2;
    QTest::newRow("too long") << u"a"_s << u"abcdef"_s << 3;
    QTest::newRow("all") << u"abcdef"_s << u"uvwxyz"_s << 3;
    QTest::newRow("nothing") << QString() << u"ab"_s << 2;
}

void TestNamesLikeness::countsEdits()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(editDistance(left, right, 2), "edits");
    QTEST(editDistance(right, left, 2), "edits");
}

void TestNamesLikeness::comparesNames_data()
{
    QTest::addColumn<NameKind>("kind");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<NameDifference>("difference");

    const auto row = [](NameKind kind, const QString &left, const QString &right, NameDifference difference) {
        QTest::newRow(qPrintable(left + u" / "_s + right)) << kind << left << right << difference;
    };
    row(NameKind::Person, u"Ada Lund"_s, u"Ada Lund"_s, NameDifference::None);
    row(NameKind::Person, u"Ada Lund"_s, u"Lund"_s, NameDifference::ShortForm);
    row(NameKind::Person, u"Ada M Lund"_s, u"Ada Lund"_s, NameDifference::ShortForm);
    row(NameKind::Person, u"Melania Trump"_s, u"Melania"_s, NameDifference::ShortForm);
    row(NameKind::Person, u"Ilya Bergmann"_s, u"Ilia Bergmann"_s, NameDifference::Respelled);
    row(NameKind::Person, u"Volodymyr Zelensky"_s, u"Volodomyr Zelensky"_s, NameDifference::Respelled);
    row(NameKind::Person, u"Volodymyr Zelensky"_s, u"Wolodymyr Selenskyj"_s, NameDifference::Respelled);
    row(NameKind::Person, u"Zelensky"_s, u"Zelenskyy"_s, NameDifference::Respelled);
    row(NameKind::Person, u"Pete Hale"_s, u"Peter Hale"_s, NameDifference::Respelled);
    row(NameKind::Person, u"Robert Hale"_s, u"Bob Hale"_s, NameDifference::Respelled);
    row(NameKind::Person, u"Mykhailo Bondar"_s, u"Mikhail Bondar"_s, NameDifference::Respelled);
    row(NameKind::Person, u"Aleksandr Hale"_s, u"Alexander Hale"_s, NameDifference::Respelled);
    row(NameKind::Person, u"Paul Stephens"_s, u"Paul Stevens"_s, NameDifference::Respelled);
    row(NameKind::Person, u"Jon Clarke"_s, u"John Clark"_s, NameDifference::Respelled);
    row(NameKind::Person, u"Steven Thompson"_s, u"Stephen Thomson"_s, NameDifference::Respelled);
    row(NameKind::Person, u"Владимир Путин"_s, u"Vladimir Putin"_s, NameDifference::None);
    row(NameKind::Body, u"NATO"_s, u"Nato"_s, NameDifference::None);
    row(NameKind::Body, u"Nato"_s, u"North Atlantic Treaty Organisation"_s, NameDifference::Abbreviated);
    row(NameKind::Body, u"Fenland Water Safety Council"_s, u"FWSC"_s, NameDifference::Abbreviated);
    row(NameKind::Place, u"UK"_s, u"Britain"_s, NameDifference::Abbreviated);
    row(NameKind::Place, u"US"_s, u"United States"_s, NameDifference::Abbreviated);
    row(NameKind::Place, u"America"_s, u"U.S."_s, NameDifference::Abbreviated);
    row(NameKind::Place, u"Deutschland"_s, u"Germany"_s, NameDifference::Abbreviated);
    row(NameKind::Place, u"Kyiv"_s, u"Kiev"_s, NameDifference::Abbreviated);
}

void TestNamesLikeness::comparesNames()
{
    QFETCH(NameKind, kind);
    QFETCH(QString, left);
    QFETCH(QString, right);
    const NameLikeness likeness = compareNameTexts(left, right, kind);
    QVERIFY(likeness.isSame());
    QTEST(likeness.difference, "difference");
    QCOMPARE(compareNameTexts(right, left, kind).score, likeness.score);
}

void TestNamesLikeness::tellsStrangersApart_data()
{
    QTest::addColumn<NameKind>("kind");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("nothing") << NameKind::Person << QString() << u"Lund"_s;
    QTest::newRow("surnames") << NameKind::Person << u"Ada Lund"_s << u"Ada Lind"_s;
    QTest::newRow("first names") << NameKind::Person << u"Donald Hale"_s << u"Mark Hale"_s;
    QTest::newRow("first names with the same short form")
        << NameKind::Person << u"Gerald Hale"_s << u"Jeremy Hale"_s;
    QTest::newRow("countries") << NameKind::Place << u"Iran"_s << u"Iraq"_s;
    QTest::newRow("bodies") << NameKind::Body << u"CDU"_s << u"CSU"_s;
    QTest::newRow("places") << NameKind::Place << u"North Korea"_s << u"South Korea"_s;
}

void TestNamesLikeness::tellsStrangersApart()
{
    QFETCH(NameKind, kind);
    QFETCH(QString, left);
    QFETCH(QString, right);
    QVERIFY(!compareNameTexts(left, right, kind).isSame());
    QVERIFY(!compareNameTexts(right, left, kind).isSame());
}

void TestNamesLikeness::comparesRoles_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<RoleLikeness>("likeness");

    const auto row = [](const QString &left, const QString &right, RoleLikeness likeness) {
        QTest::newRow(qPrintable(left + u" / "_s + right)) << left << right << likeness;
    };
    row(u"UK Prime Minister"_s, u"the British PM"_s, RoleLikeness::Same);
    row(u"secretary general"_s, u"Secretary-General"_s, RoleLikeness::Same);
    row(u"US president"_s, u"the American president"_s, RoleLikeness::Same);
    row(u"prime minister"_s, u"UK Prime Minister"_s, RoleLikeness::Compatible);
    row(u"president"_s, u"former president"_s, RoleLikeness::Different);
    row(u"US president"_s, u"French president"_s, RoleLikeness::Different);
    row(u"Ukraine’s president"_s, u"US President"_s, RoleLikeness::Different);
    row(u"prime minister"_s, u"leader of the opposition"_s, RoleLikeness::Different);
    row(u"president"_s, u"prime minister"_s, RoleLikeness::Different);
    row(u"deputy director of the Fenland Institute"_s, u"professor"_s, RoleLikeness::Compatible);
    row(u"britischer Premierminister"_s, u"UK Prime Minister"_s, RoleLikeness::Same);
}

void TestNamesLikeness::comparesRoles()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(compareRoles(left, right), "likeness");
    QTEST(compareRoles(right, left), "likeness");
}

void TestNamesLikeness::normalRolesKeepTheirCountry()
{
    QCOMPARE(normalRole(u"the British PM"), u"=gb prime minister"_s);
    QCOMPARE(compareRoles(normalRole(u"Ukraine’s president"), normalRole(u"US President")),
             RoleLikeness::Different);
    QCOMPARE(compareRoles(normalRole(u"minister in charge"), u"=in minister"), RoleLikeness::Compatible);
}

void TestNamesLikeness::knowsOnePostInTwoWords()
{
    QVERIFY(areOnePost(u"CEO", u"chief executive"));
    QVERIFY(areOnePost(u"Estonian Prime Minister", u"premier"));
    QVERIFY(!areOnePost(u"Estonian Prime Minister", u"Latvian premier"));
    QVERIFY(!areOnePost(u"deputy mayor", u"mayor"));
    QVERIFY(!areOnePost(u"former premier", u"premier"));
    QVERIFY(!areOnePost(u"engineer", u"mayor"));
}

/// Candidates are found by keys, so what compares as the same must share one.
void TestNamesLikeness::sharesAKeyWithItsSpellings()
{
    const auto profileOf = [](const QString &name, NameKind kind) {
        AnnotatedVersion version;
        version.version.text = name;
        version.mentions.emplace_back().range = {0, name.size()};
        version.entities = {{name, kind, {}, {0}}};
        return nameProfile(version, version.entities.front());
    };
    const auto shareKey = [](const NameProfile &a, const NameProfile &b) {
        return std::ranges::any_of(a.keys, [&](const QString &key) { return b.keys.contains(key); });
    };
    for (const auto &[left, right] :
         {std::pair(u"Volodymyr Zelensky"_s, u"Selenskyj"_s), std::pair(u"Melania Trump"_s, u"Melania"_s),
          std::pair(u"Ada Lund"_s, u"Lund"_s)}) {
        const NameProfile a = profileOf(left, NameKind::Person);
        const NameProfile b = profileOf(right, NameKind::Person);
        QVERIFY(compareNames(a, b).isSame());
        QVERIFY(shareKey(a, b));
    }
    QVERIFY(shareKey(profileOf(u"Fenland Water Safety Council"_s, NameKind::Body),
                     profileOf(u"FWSC"_s, NameKind::Body)));
}

QTEST_APPLESS_MAIN(TestNamesLikeness)
#include "tst_names_likeness.moc"

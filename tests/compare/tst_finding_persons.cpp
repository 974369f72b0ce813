#include "compare_texts.h"

#include "core/compare/readings/role_words.h"

using namespace Qt::StringLiterals;
using namespace retold;

/// Who people are, and who did what to whom, in sentences built anew: what makes another person or turns a
/// deed round, and the many ways to say the same.
class TestFindingPersons final : public QObject {
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
    void grave_data();
    void grave();
    void nothingGrave_data();
    void nothingGrave();
};

void TestFindingPersons::kinds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("expected"); // Whether the two exclude each other.

    QTest::newRow("two services") << u"fire chief"_s << u"harbour master"_s << true;
    QTest::newRow("one service, other words") << u"head of the fire service"_s << u"firefighter"_s << false;
    QTest::newRow("one house") << u"director of the airport"_s << u"airport manager"_s << false;
    QTest::newRow("two houses") << u"airport manager"_s << u"prison director"_s << true;
    QTest::newRow("a head of nothing told") << u"chief"_s << u"nurse"_s << false;
    QTest::newRow("a policeman who speaks for it") << u"detective"_s << u"police spokesman"_s << false;
    QTest::newRow("a surgeon who speaks for none") << u"heart surgeon"_s << u"spokeswoman"_s << true;
    QTest::newRow("a longer title") << u"surgeon"_s << u"consultant"_s << false;
    QTest::newRow("two trades") << u"beekeeper"_s << u"violinist"_s << true;
    QTest::newRow("two trades that go together") << u"poet"_s << u"journalist"_s << false;
    QTest::newRow("one of two") << u"poet and painter"_s << u"painter"_s << false;
    QTest::newRow("in no list") << u"campaigner"_s << u"nurse"_s << false;
    QTest::newRow("two chambers") << u"senator"_s << u"congresswoman"_s << true;
    QTest::newRow("company posts") << u"chief executive"_s << u"chairwoman"_s << true;
    QTest::newRow("owner and manager of all") << u"club owner"_s << u"chief executive"_s << true;
    QTest::newRow("an owner of something else") << u"owner"_s << u"nurse"_s << false;
    QTest::newRow("company posts, one") << u"CEO"_s << u"managing director"_s << false;
    QTest::newRow("lawyer for one") << u"lawyer for the family"_s << u"public prosecutor"_s << true;
}

void TestFindingPersons::kinds()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const auto kindsOfRole
        = [](const QString &role) { return roleKindsIn(role.toCaseFolded().split(u' '), false); };
    const std::vector<RoleKind> before = kindsOfRole(left);
    const std::vector<RoleKind> after = kindsOfRole(right);
    const bool isApart
        = !before.empty() && !after.empty() && std::ranges::all_of(before, [&after](const RoleKind &kind) {
              return std::ranges::all_of(after,
                                         [&kind](const RoleKind &other) { return exclude(kind, other); });
          });
    QTEST(isApart, "expected");
}

void TestFindingPersons::grave_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");

    QTest::newRow("another service")
        << u"The bridge will stay shut until June, said fire chief Moira Kell.\nThe town has one other road."_s
        << u"Moira Kell, the harbour master, said that until June the bridge would stay shut.\n"
           u"The town has one other road."_s
        << u"role-wrong major"_s;
    QTest::newRow("a post before a form of address")
        << u"Chief medical officer Dr Moira Kell said the pills were safe.\nThe town has one other road."_s
        << u"Chief executive Moira Kell said that the pills were safe.\nThe town has one other road."_s
        << u"role-wrong major"_s;
    QTest::newRow("exchanged trades")
        << u"Violinist Petra Voss and beekeeper Arno Lind won the island's medal.\nThe rest got nothing."_s
        << u"The island's medal went to beekeeper Petra Voss and to Arno Lind, a violinist.\n"
           u"The rest got nothing."_s
        << u"role-wrong critical"_s;
    QTest::newRow("whose lawyer")
        << u"Prosecutor Lena Hartog asked for the ledgers of the bank.\nThe court will decide on Friday."_s
        << u"His lawyer, Lena Hartog, asked for the ledgers of the bank.\nThe court will decide on Friday."_s
        << u"role-wrong major"_s;
    QTest::newRow("two posts in one version")
        << u"Nurse Edda Brok said the ward was full.\nThe doors were shut, Brok said."_s
        << u"Nurse Edda Brok said the ward was full.\nThe doors were shut, the coroner, Edda Brok, said."_s
        << u"role-wrong major"_s;
    QTest::newRow("kin")
        << u"The swimmer was timed by her uncle, Tom Brandvik, from a boat.\nThe swim took nine hours."_s
        << u"The swimmer, whose husband, Tom Brandvik, timed her from a boat, needed nine hours."_s
        << u"role-wrong critical"_s;
    QTest::newRow("a suspect by name")
        << u"The baker, Nils Amund, found his shop open and called a locksmith.\n"
           u"A man of 30 was arrested on the ferry with the till."_s
        << u"The baker found his shop open and called a locksmith.\n"
           u"The suspect, Nils Amund, was arrested on the ferry with the till."_s
        << u"role-wrong critical"_s;
    const QString stronger = u"strength-changed major"_s;
    QTest::newRow("a suspect told as the robber")
        << withLead(u"The suspect was questioned for two days in Vik."_s)
        << withLead(u"The robber was questioned for two days in Vik."_s) << stronger;
    QTest::newRow("a defendant told as the arsonist")
        << withLead(u"The defendant told the court in Vik that he had been at home all night."_s)
        << withLead(u"In court in Vik the arsonist said that he had been at home all night."_s) << stronger;
    QTest::newRow("a man charged with it told as the thief")
        << withLead(u"A man charged with stealing 40 violas was freed on bail in Holm."_s)
        << withLead(u"The thief of the 40 violas was freed on bail in Holm."_s) << stronger;
    QTest::newRow("lent, turned round")
        << u"The county of Marsk has borrowed 40 boats from the brewery Lindahl for the flood."_s
        << u"For the flood, the brewery Lindahl has been lent 40 boats by the county of Marsk."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("gave and received")
        << u"The miller Jon Aasen received a field from his neighbour Kari Lie on Sunday."_s
        << u"On Sunday the miller Jon Aasen gave a field to his neighbour Kari Lie."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("to whom he bowed")
        << u"The singer Olga Brandt has apologised to the pianist Hans Mohr for the missed concert."_s
        << u"The pianist Hans Mohr has apologised to Olga Brandt, the singer, for the missed concert."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("one party by another word")
        << u"A keeper kicked and scratched a young wolf at the island's zoo on Friday."_s
        << u"On Friday the keeper was kicked and scratched by an animal at the island's zoo."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("warned, turned round")
        << u"Two sailors had been warned by the pilots about ice near Norvik, the harbour said."_s
        << u"The harbour said the sailors had warned the pilots about ice near Norvik."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("exchanged countries")
        << u"A Danish trawler rammed a Swedish patrol boat off the island on Monday, the harbour said."_s
        << u"A Swedish trawler rammed a Danish patrol boat off the island on Monday, the harbour said."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("of another country")
        << u"A Portuguese sculptor fell from the scaffold of the cathedral on Tuesday."_s
        << u"On Tuesday an Austrian sculptor fell from the scaffold of the cathedral."_s
        << u"role-wrong major"_s;
    QTest::newRow("exchanged predicates")
        << u"The schooner was built in Marsk, while the tug had been rented from a brewery."_s
        << u"The schooner had been rented from a brewery, while the tug was built in Marsk."_s
        << u"meaning-reversed critical"_s;
    QTest::newRow("another country")
        << u"Slovakia has banned the sale of 900 heaters after one caught fire in a school."_s
        << u"After one caught fire in a school, the sale of 900 heaters has been banned in Slovenia."_s
        << u"fact-unsupported major"_s;
    QTest::newRow("a body's rival")
        << u"The Nordic Parliament called on Tuesday for a ban on the sale of lead weights."_s
        << u"A ban on the sale of lead weights was called for on Tuesday by the Nordic Commission."_s
        << u"fact-unsupported major"_s;
    QTest::newRow("deputies whom nobody names")
        << u"The inquiry is headed by the two deputy governors of the islands.\nThe next meeting is in a month."_s
        << u"The inquiry is headed by the governors of the islands.\nThe next meeting is in a month."_s
        << u"role-wrong critical"_s;
    QTest::newRow("a solicitor is no barrister")
        << u"Ivana Pek, the tenants' solicitor, said the case would be heard in May.\nThe next meeting is in a month."_s
        << u"Ivana Pek, the tenants' barrister, said the case would be heard in May.\nThe next meeting is in a month."_s
        << u"role-wrong major"_s;
    QTest::newRow("an officer told as the head")
        << u"“Nobody asked us,” said the bakers' branch secretary, Dan Holt.\nThe next meeting is in a month."_s
        << u"“Nobody asked us,” said Dan Holt, head of the bakers' union.\nThe next meeting is in a month."_s
        << u"role-wrong major"_s;
    QTest::newRow("a role held when appointed")
        << u"The board appointed accountant Rita Sand as liquidator of the mill.\nThe next meeting is in a month."_s
        << u"Rita Sand, a police officer, will act as liquidator of the mill.\nThe next meeting is in a month."_s
        << u"role-wrong major"_s;
    QTest::newRow("a school told as the treasury")
        << u"Piotr Zak, an economist at Lund University, said prices would fall.\nThe treasury declined to comment."_s
        << u"Prices would fall, said Piotr Zak, an economist at the treasury.\nThe treasury declined to comment."_s
        << u"role-wrong major"_s;
    QTest::newRow("kinship told as business")
        << u"The ferry was sold to the mayor's brother-in-law, Dan Holt, in May.\nNobody else had made an offer."_s
        << u"The mayor's business partner, Dan Holt, bought the ferry in May.\nNobody else had made an offer."_s
        << u"role-wrong critical"_s;
    QTest::newRow("one club told as the other")
        << u"Norbury's doctor, Ana Vale, said the player was fit.\nThe club bought him from Elmbridge in May."_s
        << u"Ana Vale, the doctor of Elmbridge, said the player was fit.\nThe club bought him in May."_s
        << u"role-wrong major"_s;
}

void TestFindingPersons::grave()
{
    verifyFound();
}

void TestFindingPersons::nothingGrave_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");

    QTest::newRow("a suspect told as the alleged robber")
        << withLead(u"The suspect was questioned for two days in Vik."_s)
        << withLead(u"The alleged robber was questioned for two days in Vik."_s);
    QTest::newRow("a suspect who was convicted")
        << withLead(
               u"The suspect was questioned for two days in Vik.\nIn May he was convicted of the theft."_s)
        << withLead(
               u"The thief was questioned for two days in Vik.\nIn May he was convicted of the theft."_s);
    QTest::newRow("a defendant whom the report calls the robber too")
        << withLead(
               u"The defendant was seen near the bank in Holm at noon.\nThe robber had worn a green mask."_s)
        << withLead(u"The robber, in a green mask, was seen near the bank in Holm at noon."_s);
    QTest::newRow("other words for a post")
        << u"The bridge will stay shut until June, said fire chief Moira Kell."_s
        << u"Moira Kell, head of the fire service, said the bridge would stay shut until June."_s;
    QTest::newRow("a former post") << u"The harbour needs a new wall, said Ruth Ames, a former judge."_s
                                   << u"The harbour needs a new wall, said the columnist Ruth Ames."_s;
    QTest::newRow("spokesman for him")
        << u"Mayor Gerd Falk will not stand again."_s
        << u"Mayor Gerd Falk will not stand again.\nA spokesman for Gerd Falk gave no reason."_s;
    QTest::newRow("a policeman who speaks")
        << u"Inspector Karin Dahl said two boats were gone."_s
        << u"Two boats were gone, said Karin Dahl, a police spokeswoman."_s;
    QTest::newRow("her brother, his son")
        << u"The swimmer was timed by her brother, Tom Brandvik, from a boat."_s
        << u"From a boat the swimmer was timed by Tom Brandvik, Ole Brandvik's son."_s;
    QTest::newRow("both ends of a sale")
        << u"The brewery Lindahl sold its mill to the dairy Norvik for 3 million crowns on Monday."_s
        << u"On Monday the dairy Norvik bought the mill of the brewery Lindahl for 3 million crowns."_s;
    QTest::newRow("both ends of a loan")
        << u"The county of Marsk has borrowed 40 boats from the brewery Lindahl for the flood."_s
        << u"For the flood, the brewery Lindahl has lent 40 boats to the county of Marsk."_s;
    QTest::newRow("passive")
        << u"A young wolf bit and scratched a keeper at the island's zoo on Friday."_s
        << u"On Friday a keeper was bitten and scratched by a young wolf at the island's zoo."_s;
    QTest::newRow("one of the parties only")
        << u"The pilots warned two sailors about ice near Norvik, the harbour said."_s
        << u"Two sailors had been warned about ice near Norvik, the harbour said."_s;
    QTest::newRow("who asked stands behind")
        << u"The pilots warned the sailors of ice."_s
        << u"“There is ice,” warned the pilots, and the sailors turned back."_s;
    QTest::newRow("clauses in another order")
        << u"The schooner was built in Marsk, while the tug had been rented from a brewery."_s
        << u"The tug had been rented from a brewery, while the schooner was built in Marsk."_s;
    QTest::newRow("adjective and country")
        << u"A Danish trawler rammed a Swedish patrol boat off the island on Monday."_s
        << u"Denmark's trawler rammed Sweden's patrol boat off the island on Monday."_s;
    QTest::newRow("a country that was known")
        << u"A Danish trawler rammed a patrol boat.\nA Swedish trawler had come too near before."_s
        << u"A Danish trawler rammed a patrol boat.\nA Danish trawler and a Swedish one had come near."_s;
    QTest::newRow("a lawyer is a solicitor")
        << u"Ivana Pek, the tenants' solicitor, said the case would be heard in May."_s
        << u"The case will be heard in May, according to Ivana Pek, the tenants' lawyer."_s;
    QTest::newRow("deputies, turned to the active")
        << u"The inquiry is headed by the deputy governors of three provinces."_s
        << u"Three provinces' deputy governors head the inquiry."_s;
    QTest::newRow("a school is the university")
        << u"Piotr Zak, an economist at Lund University, said prices would fall."_s
        << u"Prices would fall, said Piotr Zak, who teaches at the university."_s;
    QTest::newRow("one club before and behind the name")
        << u"Norbury's doctor, Ana Vale, said the player was fit.\nThe club bought him from Elmbridge in May."_s
        << u"The player was fit, said Ana Vale, the doctor of Norbury.\nThe club bought him from Elmbridge in May."_s;
}

void TestFindingPersons::nothingGrave()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const QStringList kinds = kindsOf(compared({left, right}));
    const bool isQuiet = std::ranges::none_of(
        kinds, [](const QString &kind) { return kind.endsWith(u" critical") || kind.endsWith(u" major"); });
    QVERIFY2(isQuiet, qPrintable(kinds.join(u", ")));
}

QTEST_APPLESS_MAIN(TestFindingPersons)
#include "tst_finding_persons.moc"

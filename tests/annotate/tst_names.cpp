#include "core/annotate/names.h"
#include "core/language/segmentation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace retold;

namespace {

AnnotatedVersion read(const QString &text, const QString &language = u"en"_s)
{
    AnnotatedVersion version;
    version.version.text = text;
    version.version.language = language;
    version.version.sentencePerLine = true;
    Segmentation segmentation = segment(version.version);
    version.sentences = std::move(segmentation.sentences);
    version.words = std::move(segmentation.words);
    FoundNames names = findNames(version);
    version.entities = std::move(names.entities);
    version.mentions = std::move(names.mentions);
    return version;
}

/// "P Ada Lund; B Fenland Council; L Norwich": what is named, each with its kind, by first mention.
QString namedIn(const AnnotatedVersion &version)
{
    QStringList items;
    for (const Entity &entity : version.entities) {
        const bool isNamed = std::ranges::any_of(entity.mentions, [&](int index) {
            return version.mentions[static_cast<std::size_t>(index)].kind == MentionKind::Named;
        });
        const QChar kind = u"PBL"[static_cast<int>(entity.kind)];
        if (isNamed)
            items.append(kind + u' ' + entity.canonical);
    }
    return items.join(u"; "_s);
}

/// The title and the role of the first mention that has either: "Sir | UK Prime Minister".
QString titleAndRole(const AnnotatedVersion &version)
{
    for (const Mention &mention : version.mentions) {
        if (mention.kind == MentionKind::Named && !(mention.title.isEmpty() && mention.role.isEmpty()))
            return mention.title + u" | "_s + mention.role;
    }
    return {};
}

} // namespace

class TestNames : public QObject {
    Q_OBJECT

private slots:
    void findsNames_data();
    void findsNames();
    void readsTitlesAndRoles_data();
    void readsTitlesAndRoles();
    void mentionsAreInOrderAndListed();
    void survivesAnything_data();
    void survivesAnything();
};

void TestNames::findsNames_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");

    const auto row
        = [](const char *name, const QString &text, const QString &names, const QString &language = u"en"_s) {
              QTest::newRow(name) << language << text << names;
          };
    row("person, body, place", u"Ada Lund told the Fenland Water Council in Norwich."_s,
        u"P Ada Lund; B Fenland Water Council; L Norwich"_s);
    row("a body before its head",
        u"Then Fenland Water, the chief executive of the insurer, Ada Lund, left."_s, u"P Ada Lund"_s);
    row("no sentence starts", u"Yesterday the rain stopped. Many people left. The roads were dry."_s,
        QString());
    row("first name that opens Italian sentences", u"They met Sir Ed Harrow and Al Moss."_s,
        u"P Ed Harrow; P Al Moss"_s);
    row("short for a phrase", u"They asked Ada Lund; the party was BYOB – bring your own bottle."_s,
        u"P Ada Lund"_s);
    row("short for a phrase, behind it", u"Ada Lund spoke of voting for your own party (VFYOP)."_s,
        u"P Ada Lund"_s);
    row("short for a body", u"Ada Lund left the Harbour Workers Union (HWU)."_s,
        u"P Ada Lund; B Harbour Workers Union"_s);
    row("a plural in a body's name",
        u"Ada Lund of the Welders' Union met the Women’s Institute in Norwich."_s,
        u"P Ada Lund; B Welders' Union; B Women’s Institute; L Norwich"_s);
    row("an owner of a body", u"Ada Lund left Harrow's Union and Hobbs' Union."_s, u"P Ada Lund"_s);
    row("middle initials", u"They asked Julie A. Grant and Oscar P. Moreno."_s,
        u"P Julie A. Grant; P Oscar P. Moreno"_s);
    row("speaker of a transcript", u"They met Tom Harrow.\nHARROW: We will see."_s, u"P Tom Harrow"_s);
    row("dateline with a colon", u"HARTWELL: The rain stopped in the hills of Hartwell."_s, u"L HARTWELL"_s);
    row("dateline", u"HARTWELL, Oct. 2 (AP) — The rain stopped."_s, u"L HARTWELL; B AP"_s);
    row("body by its first word", u"They left Hexley University.\nIt was quiet at Hexley."_s,
        u"B Hexley University"_s);
    row("epithet", u"They met Ada Lund.\nThey call her Crooked Ada Lund."_s, u"P Ada Lund"_s);
    row("a body by its first word in the headline",
        u"They left Hexley for good\nHexley University is old.\nIt was quiet at Hexley."_s,
        u"B Hexley University"_s);
    row("a body by a plural", u"They left. Brevik Dairies wants to buy Torvik Foods."_s,
        u"B Brevik Dairies; B Torvik Foods"_s);
    row("no body: a surname in s", u"They met Ada Rivers and Tom Woods."_s, u"P Ada Rivers; P Tom Woods"_s);
    row("a body by the noun before it", u"The brokerage Brevik said so. Brevik is small."_s, u"B Brevik"_s);
    row("a body by what follows", u"Brevik, the firm that runs the ferries, said so.\nBrevik denied it."_s,
        u"B Brevik"_s);
    row("a body by which", u"Brevik Dairies, which had debts, denied it."_s, u"B Brevik Dairies"_s);
    row("a body by its post", u"The end is near, Brevik chief executive Ada Lund said.\nBrevik denied it."_s,
        u"B Brevik; P Ada Lund"_s);
    row("a body by its shares", u"They sold shares in Torvik.\nTorvik denied it."_s, u"B Torvik"_s);
    row("a state by its ministers", u"Torvik's foreign minister, Ada Lund, said so.\nTorvik denied it."_s,
        u"L Torvik; P Ada Lund"_s);
    row("no body: a clause", u"The company Brevik runs is small, Brevik said."_s, u"P Brevik"_s);
    row("no body: a trade", u"Film maker Ada Brevik left. Brevik, a crane operator, said so."_s,
        u"P Ada Brevik"_s);
    row("no body: a plant in it", u"They work at a plant in Torvik, which closes."_s, u"L Torvik"_s);
    row("board on", u"He told the Board on Public Conduct so."_s, u"B Board on Public Conduct"_s);
    row("country that is an adjective elsewhere", u"They blamed China for it."_s, u"L China"_s);
    row("German country", u"Der Zug kam aus Italien.\nAustraliens Züge fahren nach Italien."_s,
        u"L Italien; L Australien"_s, u"de"_s);
    row("German place after in", u"In der Nähe von Brelingen brannte es, in Brelingen selbst nicht."_s,
        u"L Brelingen"_s, u"de"_s);
    row("German noun after in", u"Das Haus geriet in Brand und der Brand war groß."_s, QString(), u"de"_s);
    row("German city by its noun", u"Er wohnt in der Kreisstadt Torvik."_s, u"L Torvik"_s, u"de"_s);
    row("German company", u"Er leitet die Torvik Werft AG seit Jahren."_s, u"B Torvik Werft AG"_s, u"de"_s);
    row("English body in German", u"Das meldet die Los Angeles Times."_s, u"B Los Angeles Times"_s, u"de"_s);
    row("German role joined to a noun", u"Drei Marine-Offiziere gingen."_s, QString(), u"de"_s);
    row("no calendar", u"On Monday, and again in March, it rained."_s, QString());
    row("surname that is a month", u"Clara May left on May 3. Mrs May said so."_s, u"P Clara May"_s);
    row("no nationality", u"The French and the Danish talked for hours."_s, QString());
    row("country by any name", u"He left the US and saw the United States no more."_s, u"L United States"_s);
    row("us is no country", u"They told us nothing. Come with us."_s, QString());
    row("particles", u"They met Ursula von der Heide and Karim al-Masri."_s,
        u"P Ursula von der Heide; P Karim al-Masri"_s);
    row("an initial that is an article", u"They met Sir A. J. Harrow and A. K. Lund."_s,
        u"P A. J. Harrow; P A. K. Lund"_s);
    row("a first name that is a verb", u"Will Orrin left. They met Capt. Will Brevik."_s,
        u"P Will Orrin; P Will Brevik"_s);
    row("no first name: a question", u"Will Orrin leave?\nThey asked Tom Orrin."_s, u"P Tom Orrin"_s);
    row("initials", u"It was J. K. Lund who wrote to John F. Harrow."_s, u"P J. K. Lund; P John F. Harrow"_s);
    row("body with of and and", u"The Department of Health and Human Services paid."_s,
        u"B Department of Health and Human Services"_s);
    row("companies by what they do", u"Brandt Ferries and Moss Lines said it; Hale Shipping said so, too."_s,
        u"B Brandt Ferries; B Moss Lines; B Hale Shipping"_s);
    row("two bodies", u"The Ministry of Transport and Ada Lund agreed."_s,
        u"B Ministry of Transport; P Ada Lund"_s);
    row("surname that is a role", u"They had read Stephen King for years."_s, u"P Stephen King"_s);
    row("place by its first word", u"They came from North Fenshire and Port Tessel."_s,
        u"L North Fenshire; L Port Tessel"_s);
    row("no event", u"It was decided on Election Day, by the Lisbourne Treaty."_s, QString());
    row("no handle or contraction", u"I’ve seen it, wrote @AdaLund. Don’t go."_s, QString());
    row("party and state", u"Claire Harrow (D-Utah) was there."_s, u"P Claire Harrow; L Utah"_s);
    row("abbreviation", u"The police said the NQXF had paid, on TV."_s, u"B NQXF"_s);
    row("two letters that are a small word too", u"The police said the ED had paid, on TV."_s, u"B ED"_s);
    row("no body: two letters that are none", u"The ID was shown to the MP on the TV."_s, QString());
    row("the town of a body", u"They lived in Torvik. Torvik Harbour Board paid."_s,
        u"L Torvik; B Torvik Harbour Board"_s);
    row("company", u"Lawyers of Harrow & Lund came."_s, u"B Harrow & Lund"_s);
    row("German nouns are no names", u"Die Leute in der Stadt warten auf den Regen und die Ernte."_s,
        QString(), u"de"_s);
    row("German names", u"Außenminister Karl Lund traf Ursula von der Heide in Berlin. Lund sagte nichts."_s,
        u"P Karl Lund; P Ursula von der Heide; L Berlin"_s, u"de"_s);
    row("French", u"Le président Jean Moulard a parlé à Lyon avec Anne de Latour."_s,
        u"P Jean Moulard; L Lyon; P Anne de Latour"_s, u"fr"_s);
    row("Spanish", u"El ministro Pablo Lunares habló en Madrid."_s, u"P Pablo Lunares; L Madrid"_s, u"es"_s);
    row("no letters with case", u"記者会見で首相は述べた。"_s, QString(), u"ja"_s);
}

void TestNames::findsNames()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QTEST(namedIn(read(text, language)), "names");
}

void TestNames::readsTitlesAndRoles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("title", u"Then Sir Alan Lund left."_s, u"Sir | "_s);
    row("titles", u"It was Gen Sir Alan Lund."_s, u"Gen Sir | "_s);
    row("role and title", u"They met UK Prime Minister Sir Alan Lund."_s, u"Sir | UK Prime Minister"_s);
    row("office as title", u"They met Polish President Marek Lund."_s, u"President | Polish President"_s);
    row("a house before the head", u"They met fire chief Ada Lund."_s, u" | fire chief"_s);
    row("apposition after", u"Ada Lund, deputy director of the Fenland Institute, left."_s,
        u" | deputy director of the Fenland Institute"_s);
    row("apposition before", u"The former head of the Fenland Council, Ada Lund, left."_s,
        u" | former head of the Fenland Council"_s);
    row("apposition of small words", u"Days after US defense secretary, Ada Lund, spoke."_s,
        u" | US defense secretary"_s);
    row("list of leaders", u"There were Danish PM Ada Lund, Dutch PM Jan Harrow and others."_s,
        u"PM | Danish PM"_s);
    row("former in both roles",
        u"Then former transport minister and head of the Coastguard Sir Alan Lund left."_s,
        u"Sir | former transport minister and head of the Coastguard"_s);
    row("former in the one before alone",
        u"A former harbour minister and the head of the council, Ada Lund, left."_s,
        u" | head of the council"_s);
    row("copula", u"Ada Lund, who was mayor of Norwich, left."_s, u" | mayor of Norwich"_s);
    row("somebody else's role", u"Ada Lund, President Marek Harrow and others left."_s,
        u"President | President"_s);
    row("possessive", u"They met Fenland’s mayor Ada Lund."_s, u" | Fenland’s mayor"_s);
}

void TestNames::readsTitlesAndRoles()
{
    QFETCH(QString, text);
    QTEST(titleAndRole(read(text)), "expected");
}

void TestNames::mentionsAreInOrderAndListed()
{
    const AnnotatedVersion version = read(u"Prime Minister Ada Lund met Jan Harrow in Norwich.\n"
                                          "The prime minister said she liked Harrow.\nLund left Norwich."_s);
    QVERIFY(std::ranges::is_sorted(version.mentions, {}, &Mention::range));
    for (std::size_t i = 0; i < version.mentions.size(); ++i) {
        const Mention &mention = version.mentions[i];
        QVERIFY(version.sentences[static_cast<std::size_t>(mention.sentence)].range.contains(mention.range));
        QCOMPARE(version.text(mention.roleRange).toString(), mention.role);
        const Entity &entity = version.entities[static_cast<std::size_t>(mention.entity)];
        QCOMPARE(std::ranges::count(entity.mentions, static_cast<int>(i)), 1);
        QVERIFY(mention.role.isEmpty() || entity.roles.contains(mention.role));
    }
}

void TestNames::survivesAnything_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("one letter") << u"A"_s;
    QTest::newRow("marks only") << u"“”’'’-–—.,()"_s;
    QTest::newRow("lone surrogate") << u"Ada "_s + QChar(0xd800) + u" Lund"_s;
    QTest::newRow("no spaces") << QString(200'000, u'A');
    QTest::newRow("only capitals") << u"Ada Lund "_s.repeated(20'000);
    QTest::newRow("only roles") << u"president of the "_s.repeated(20'000);
    QTest::newRow("only titles") << u"Sir "_s.repeated(20'000);
    QTest::newRow("only pronouns") << u"Ada Lund left. "_s + u"she "_s.repeated(20'000);
    QTest::newRow("dots") << u"A.B."_s.repeated(20'000);
    QTest::newRow("hyphens") << u"Ab-"_s.repeated(20'000);
    QString strangers;
    for (int i = 0; i < 8'000; ++i)
        strangers += u"Ada Lund%1 met "_s.arg(QString(4, QChar(u'a' + i % 26)) + QString::number(i, 20));
    QTest::newRow("many strangers") << strangers;
}

void TestNames::survivesAnything()
{
    QFETCH(QString, text);
    const AnnotatedVersion version = read(text);
    for (const Mention &mention : version.mentions)
        QVERIFY(TextRange({0, text.size()}).contains(mention.range) && !mention.range.isEmpty());
}

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"

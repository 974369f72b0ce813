#include "core/annotate/names.h"
#include "core/language/segmentation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace retold;

namespace {

/// Whom the mentions stand for: the text with each mention that is not a full name followed by "=" and the
/// last word of its entity's name.
QString resolved(const QString &text)
{
    AnnotatedVersion version;
    version.version.text = text;
    version.version.language = u"en"_s;
    version.version.sentencePerLine = true;
    Segmentation segmentation = segment(version.version);
    version.sentences = std::move(segmentation.sentences);
    version.words = std::move(segmentation.words);
    const FoundNames names = findNames(version);
    QStringList items;
    for (const Mention &mention : names.mentions) {
        const Entity &entity = names.entities[static_cast<std::size_t>(mention.entity)];
        const QString written = version.text(mention.range).toString();
        if (entity.kind == NameKind::Person && written != entity.canonical)
            items.append(written + u'=' + entity.canonical.section(u' ', -1));
    }
    return items.join(u"; "_s);
}

} // namespace

class TestCoreference : public QObject {
    Q_OBJECT

private slots:
    void resolves_data();
    void resolves();
};

void TestCoreference::resolves_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("surname", u"Ada Lund left.\nThey miss Lund."_s, u"Lund=Lund"_s);
    row("headline first", u"They say Lund may go.\nAda Lund left."_s, u"Lund=Lund"_s);
    row("first name with Sir", u"They met Sir Alan Lund.\nThen Sir Alan left."_s, u"Alan=Lund"_s);
    row("Lord with and without first name", u"They met Lord Richard Harrow.\nLater Lord Harrow left."_s,
        u"Harrow=Harrow"_s);
    row("spelling", u"They met Volodymyr Petrenkov.\nThey asked Volodomyr Petrenkov."_s,
        u"Volodomyr Petrenkov=Petrenkov"_s);
    row("a first name that elsewhere opens a surname", u"They met Ben Lund and Ada Lund.\nBen Lund left."_s,
        u""_s);
    row("spouses", u"They met John Lund and Mary Lund.\nThey thanked Mrs Lund."_s, u"Lund=Lund"_s);
    row("role", u"They met Prime Minister Ada Lund.\nLater the PM left."_s, u"PM=Lund"_s);
    row("two offices are not taken for one person's",
        u"Ada Lund spoke.\nLund waited.\nThen Lund wrote.\nThe prime minister left when the king slept.\n"
        "Later the prime minister visits the US president."_s,
        u"Lund=Lund; Lund=Lund; prime minister=Lund; prime minister=Lund"_s);
    row("nearest of a role",
        u"They met Danish Prime Minister Ada Lund.\nThey met Dutch Prime Minister Jan Harrow.\n"
        "The Danish prime minister left."_s,
        u"Danish prime minister=Lund"_s);
    row("role said with more",
        u"They met President Ada Lund.\nJan Harrow waited.\nHarrow wrote.\nThen Harrow left.\nThe French "
        "president saw the PM."_s,
        u"Harrow=Harrow; Harrow=Harrow; French president=Lund; PM=Harrow"_s);
    row("occasion",
        u"They met Prime Minister Ada Lund.\nThey saw the PM for talks in May.\nThey blamed the PM "
        "for failing to act."_s,
        u"PM=Lund; PM=Lund"_s);
    row("role that nobody has", u"The French president left."_s, QString());
    row("former", u"They met Ada Harrow, a former Nato commander.\nThe former Nato commander left."_s,
        u"former Nato commander=Harrow"_s);
    row("he", u"Jan Harrow left.\nThen he slept."_s, u"he=Harrow"_s);
    row("she of two", u"Jan Harrow met Ada Lund.\nThen she slept."_s, u"she=Lund"_s);
    row("he in doubt",
        u"There were John Harrow, Peter Lund and James Moss.\nOne of them said he had seen it."_s, QString());
    row("not inside marks", u"Jan Harrow said: “I saw that he fell.”"_s, QString());
    row("bearer after", u"They met Peter Moss.\nIn his speech to them, John Harrow said no."_s,
        u"his=Harrow"_s);
    row("epithet", u"They met Ada Lund.\nThey call her Crooked Ada."_s, u"her=Lund; Ada=Lund"_s);
    row("nobody", u"Then he slept."_s, QString());
}

void TestCoreference::resolves()
{
    QFETCH(QString, text);
    QTEST(resolved(text), "expected");
}

QTEST_APPLESS_MAIN(TestCoreference)
#include "tst_coreference.moc"

#include "core/report/report.h"
#include "tests/report/told.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace retold;

namespace {

QJsonObject parsed(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

/// What stands between two offsets that count code points.
QString sliced(const QString &text, const QJsonObject &range)
{
    const QList<uint> points = text.toUcs4();
    const qsizetype start = range.value("start"_L1).toInteger();
    const QList<uint> part = points.sliced(start, range.value("end"_L1).toInteger() - start);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
}

} // namespace

class TestJson final : public QObject {
    Q_OBJECT

private slots:
    void offsetsCountCodePoints()
    {
        const VersionPtr version
            = told(u"\U0001D4D0 sea wall 🌊 opened.\nMara Venn said: “We \U0001F600 hold on.”\n"_s);
        const QJsonObject object = parsed(renderVersionJson(*version, 0));
        const QString text = object.value("text"_L1).toString();
        QCOMPARE(text, version->version.text);
        const QJsonArray sentences = object.value("sentences"_L1).toArray();
        QCOMPARE(sentences.size(), static_cast<qsizetype>(version->sentences.size()));
        for (qsizetype i = 0; i < sentences.size(); ++i) {
            const Sentence &sentence = version->sentences.at(static_cast<std::size_t>(i));
            QCOMPARE(sliced(text, sentences.at(i).toObject()), version->text(sentence).toString());
        }
        QVERIFY(!version->quotes.empty());
        const QJsonObject quote = object.value("quotes"_L1).toArray().first().toObject();
        QCOMPARE(sliced(text, quote), u"We \U0001F600 hold on."_s);
    }

    void aVersionIsOneLine()
    {
        const QByteArray bytes = renderVersionJson(*told(u"One.\nTwo.\r\nThree."_s), 3);
        QCOMPARE(bytes.count('\n'), 1);
        QVERIFY(bytes.endsWith('\n'));
        QCOMPARE(parsed(bytes).value("id"_L1).toInt(), 3);
    }

    void anyTextComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("quotation marks") << u"\"\\\"/"_s << u"\"\\\"/"_s;
        QTest::newRow("controls") << u"a\u0001\t\r\n\u007fb"_s << u"a\u0001\t\r\n\u007fb"_s;
        QTest::newRow("NUL") << QString(QChar()) << QString(QChar());
        QTest::newRow("high half alone") << QString(QChar(0xD800)) << u"\uFFFD"_s;
        QTest::newRow("low half alone") << QString(QChar(0xDC00)) + u'x' << u"\uFFFDx"_s;
        QTest::newRow("halves the wrong way round")
            << QString(QChar(0xDC00)) + QChar(0xD800) << u"\uFFFD\uFFFD"_s;
        QTest::newRow("line separators") << u"\u2028\u2029"_s << u"\u2028\u2029"_s;
    }

    void anyTextComesBack()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        AnnotatedVersion version;
        version.version.text = text;
        const QByteArray bytes = renderVersionJson(version, 0);
        QVERIFY(QString::fromUtf8(bytes).toUtf8() == bytes);
        QCOMPARE(parsed(bytes).value("text"_L1).toString(), expected);
    }

    void membersStandInTheOrderOfTheFormat()
    {
        const QByteArray bytes = renderJson(compared({u"A dam broke."_s, u"A dam burst."_s}));
        qsizetype last = 0;
        for (const char *name :
             {"format", "formatVersion", "program", "reference", "versions", "links", "facts", "quoteGroups",
              "figureGroups", "nameGroups", "findings", "summary"}) {
            const qsizetype at = bytes.indexOf('\n' + QByteArray("\"") + name + "\":");
            QVERIFY2(at > last || last == 0, name);
            last = at;
        }
    }

    void aComparisonSaysWhatItHolds()
    {
        Comparison comparison = compared({u"The dam at Orrin broke on Monday.\nNobody was hurt."_s,
                                          u"The dam at Orrin burst on Monday."_s});
        comparison.findings = {findingAbout(comparison, u"a \"message\""_s)};
        const QJsonObject object = parsed(renderJson(comparison));
        QCOMPARE(object.value("format"_L1).toString(), u"retold-comparison"_s);
        QCOMPARE(object.value("formatVersion"_L1).toInt(), 1);
        QCOMPARE(object.value("reference"_L1).toInt(-1), 0);
        QCOMPARE(object.value("versions"_L1).toArray().size(), 2);
        QCOMPARE(object.value("links"_L1).toArray().size(), static_cast<qsizetype>(comparison.links.size()));
        QCOMPARE(object.value("facts"_L1).toArray().size(), static_cast<qsizetype>(comparison.facts.size()));
        const QJsonObject finding = object.value("findings"_L1).toArray().first().toObject();
        QCOMPARE(finding.value("kind"_L1).toString(), u"meaning-reversed"_s);
        QCOMPARE(finding.value("severity"_L1).toString(), u"critical"_s);
        QCOMPARE(finding.value("message"_L1).toString(), u"a \"message\""_s);
        QCOMPARE(finding.value("places"_L1).toArray().size(), 2);
        const QJsonObject summary = object.value("summary"_L1).toObject();
        QCOMPARE(summary.value("critical"_L1).toInt(), 1);
        QCOMPARE(summary.value("sentences"_L1).toArray(), QJsonArray({2, 1}));
    }

    void noReferenceIsNull()
    {
        const Result<Comparison> comparison
            = compareVersions({told(u"One."_s), told(u"Two."_s)}, {.reference = {}, .pins = {}});
        QVERIFY(parsed(renderJson(*comparison)).value("reference"_L1).isNull());
    }

    void nameGroupsCountTheNamesThatAreListed()
    {
        auto version = std::make_shared<AnnotatedVersion>();
        version->version.text = u"The mayor, Ada Moss, left."_s;
        version->entities
            = {{.canonical = u"Ada Moss"_s, .kind = NameKind::Person, .roles = {}, .mentions = {0, 1}}};
        Mention described;
        described.range = {0, 9};
        described.kind = MentionKind::Described;
        Mention named;
        named.range = {11, 19};
        version->mentions = {described, named};
        Comparison comparison;
        comparison.versions = {version};
        comparison.summaries.resize(1);
        comparison.nameGroups
            = {{.label = u"Ada Moss"_s, .members = {{.version = 0, .item = 1, .sentences = {}}}}};
        const QJsonObject object = parsed(renderJson(comparison));
        const QJsonArray names
            = object.value("versions"_L1).toArray().first().toObject().value("names"_L1).toArray();
        QCOMPARE(names.size(), 1);
        const QJsonObject group = object.value("nameGroups"_L1).toArray().first().toObject();
        const int listed = group.value("members"_L1).toArray().first().toObject().value("name"_L1).toInt(-1);
        QCOMPARE(names.at(listed).toObject().value("text"_L1).toString(), u"Ada Moss"_s);
    }

    void figureValuesKeepTheirKind()
    {
        AnnotatedVersion version;
        version.version.text = u"1 2 3 4"_s;
        const auto figure = [](const FigureValue &value) {
            Figure result;
            result.range = {0, 1};
            result.value = value;
            return result;
        };
        version.figures = {figure(3e9), figure(2.5), figure(Interval{1, 2}), figure(u"2025-02-14"_s),
                           figure(std::numeric_limits<double>::infinity())};
        const QJsonArray figures = parsed(renderVersionJson(version, 0)).value("figures"_L1).toArray();
        QCOMPARE(figures.at(0).toObject().value("value"_L1).toDouble(), 3e9);
        QCOMPARE(figures.at(1).toObject().value("value"_L1).toDouble(), 2.5);
        QCOMPARE(figures.at(2).toObject().value("value"_L1).toArray(), QJsonArray({1, 2}));
        QCOMPARE(figures.at(3).toObject().value("value"_L1).toString(), u"2025-02-14"_s);
        QVERIFY(figures.at(4).toObject().value("value"_L1).isNull());
    }

    void theSameStoryGivesTheSameBytes()
    {
        const QStringList texts{u"A dam broke. “We ran,” said Mara Venn."_s,
                                u"A dam burst, Mara Venn said."_s};
        QCOMPARE(renderJson(compared(texts)), renderJson(compared(texts)));
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_report_json.moc"

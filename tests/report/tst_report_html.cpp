#include "core/report/report.h"
#include "tests/report/told.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace retold;

namespace {

const QString wire
    = u"Mayor weighs sea wall\n\nThe mayor of Orrin, Ada Moss, said on Monday that a wall would cost "
      "£3 billion.\n\n“We may build it,” she said. It would take nine years.\n"_s;
const QString rewrite
    = u"Mayor vows sea wall\n\nAda Moss, mayor of Orrin, said a wall would cost £5 billion.\n\n"
      "“We will build it,” she said.\n"_s;

/// What a reader of the page's source finds in it.
struct Page {
    QString error;
    QSet<QString> ids;
    QStringList anchors; ///< Links within the page.
    QStringList elements;
    QStringList loads; ///< Attributes that would fetch or run something.
    QString style;
    QString policy;
    QString text; ///< All but the style sheet.
};

void readStart(const QXmlStreamReader &xml, Page &page)
{
    page.elements += xml.name().toString();
    const QXmlStreamAttributes attributes = xml.attributes();
    if (attributes.value("http-equiv"_L1) == "Content-Security-Policy"_L1)
        page.policy = attributes.value("content"_L1).toString();
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QString name = attribute.name().toString();
        const QString value = attribute.value().toString();
        if (name == "id"_L1) {
            if (page.ids.contains(value))
                page.error = "twice: "_L1 + value;
            page.ids += value;
        } else if (name == "href"_L1 && value.startsWith(u'#')) {
            page.anchors += value.sliced(1);
        } else if (name == "href"_L1 || name == "src"_L1 || name == "style"_L1 || name.startsWith("on"_L1)) {
            page.loads += name + u'=' + value;
        }
    }
}

/// The page is XML too, so that any parser can check it.
Page readPage(const QByteArray &html)
{
    Page page;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            readStart(xml, page);
        else if (xml.isCharacters() && page.elements.last() == "style"_L1 && page.style.isEmpty())
            page.style = xml.text().toString();
        else if (xml.isCharacters())
            page.text += xml.text();
    }
    if (xml.hasError())
        page.error = xml.errorString();
    return page;
}

} // namespace

class TestHtml final : public QObject {
    Q_OBJECT

private slots:
    void everyStoryGivesASoundPage_data()
    {
        const QString hostile
            = u"</style><script>alert(1)</script> <img src=x onerror=alert(1)> \"' & ]]> <!--"_s;
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("two") << QStringList{wire, rewrite};
        QTest::newRow("three") << QStringList{wire, rewrite, wire};
        QTest::newRow("seven") << QStringList{wire, rewrite, wire, rewrite, wire, rewrite, wire};
        QTest::newRow("one") << QStringList{wire};
        QTest::newRow("empty") << QStringList{QString(), QString()};
        QTest::newRow("nothing shared") << QStringList{u"A dam broke."_s, u"Prices of tea fell."_s};
        QTest::newRow("markup") << QStringList{hostile + wire, hostile + rewrite};
        QTest::newRow("controls") << QStringList{u"A\u0000B\u0001C\u000bD\u001b[31m\u007f."_s,
                                                 u"A\uFFFEB\uFFFF."_s};
        QTest::newRow("halves") << QStringList{QString(QChar(0xD800)) + u" ran."_s, QString(QChar(0xDC00))};
        QTest::newRow("right to left")
            << QStringList{u"قال الوزير “نعم” يوم الاثنين."_s, u"قال الوزير لا."_s};
        QTest::newRow("no spaces") << QStringList{QString(20000, u'x'), QString(20000, u'y')};
    }

    void everyStoryGivesASoundPage()
    {
        QFETCH(const QStringList, texts);
        const QByteArray html = renderHtml(compared(texts));
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        const Page page = readPage(html);
        QCOMPARE(page.error, QString());
        for (const QString &anchor : page.anchors)
            QVERIFY2(page.ids.contains(anchor), qPrintable(anchor));
    }

    void nothingIsLoadedAndNothingRuns()
    {
        const Page page = readPage(renderHtml(compared({wire, u"<script>x</script>\n"_s + rewrite})));
        QCOMPARE(page.loads, QStringList());
        for (const QString &element :
             {u"script"_s, u"link"_s, u"img"_s, u"iframe"_s, u"object"_s, u"form"_s, u"base"_s})
            QVERIFY2(!page.elements.contains(element), qPrintable(element));
        QVERIFY(!page.style.contains("@import"_L1));
        static const QRegularExpression external(u"url\\((?!#)"_s);
        QVERIFY(!page.style.contains(external));
    }

    /// No quotation and no figure altered, and still nothing that agrees.
    void theSummaryNeverSaysThatAllAgreesBesideGraveFindings()
    {
        const QString first = u"The council leader, Olga Renn, said the pond would stay."_s;
        const QString agree = u"quotations, figures and meaning agree"_s;
        const auto textOf
            = [](const QStringList &texts) { return readPage(renderHtml(compared(texts))).text; };
        QVERIFY(textOf({first, first}).contains(agree));
        const QString page = textOf({first, u"Mayor Olga Renn said the pond would stay."_s});
        QVERIFY2(page.contains(u"critical or major"_s) && !page.contains(agree), qPrintable(page));
    }

    void thePolicyLetsInThisStyleSheetAlone()
    {
        const QByteArray html = renderHtml(compared({wire, rewrite}));
        const Page page = readPage(html);
        QVERIFY(page.policy.startsWith("default-src 'none'; style-src 'sha256-"_L1));
        // HTML reads a style sheet raw: what was escaped as XML would be broken, and its hash another.
        const qsizetype begin = html.indexOf("<style>") + 7;
        const QByteArray raw = html.sliced(begin, html.indexOf("</style>") - begin);
        QCOMPARE(QString::fromUtf8(raw), page.style);
        const QByteArray hash = QCryptographicHash::hash(raw, QCryptographicHash::Sha256).toBase64();
        QVERIFY(page.policy.contains(QLatin1StringView(hash)));
    }

    void everyWordOfEveryTextIsThere()
    {
        const QString shown = readPage(renderHtml(compared({wire, rewrite}))).text.simplified();
        for (const QString &text : {wire, rewrite}) {
            for (const QString &word : text.split(QRegularExpression(u"[^\\w£]+"_s), Qt::SkipEmptyParts))
                QVERIFY2(shown.contains(word), qPrintable(word));
        }
    }

    void aFindingLeadsToItsRow()
    {
        Comparison comparison = compared({wire, rewrite});
        comparison.findings = {findingAbout(comparison, u"the meaning is turned round"_s)};
        const Page page = readPage(renderHtml(comparison));
        QVERIFY(page.text.contains(u"the meaning is turned round"_s));
        QVERIFY(page.ids.contains(u"finding-1"_s));
        QVERIFY(page.anchors.contains(u"finding-1"_s));
        QVERIFY(page.anchors.contains(u"row-1"_s));
    }

    void whatIsNotShownIsLeftOut()
    {
        Comparison comparison = compared({wire, rewrite});
        Finding style = findingAbout(comparison, u"only a spelling"_s);
        style.severity = Severity::Style;
        comparison.findings = {style};
        QVERIFY(readPage(renderHtml(comparison)).text.contains(u"only a spelling"_s));
        ReportOptions options;
        options.shown.at(static_cast<std::size_t>(Severity::Style)) = false;
        QVERIFY(!readPage(renderHtml(comparison, options)).text.contains(u"only a spelling"_s));
    }

    void theDateIsAnArgument()
    {
        const Comparison comparison = compared({wire, rewrite});
        QCOMPARE(renderHtml(comparison), renderHtml(comparison));
        QVERIFY(!readPage(renderHtml(comparison)).elements.contains(u"time"_s));
        ReportOptions options;
        options.printed = QDateTime(QDate(2025, 11, 22), QTime(14, 2), Qt::UTC);
        QVERIFY(readPage(renderHtml(comparison, options)).text.contains(u"2025"_s));
    }

    void theTitleIsThatOfTheOptions()
    {
        const ReportOptions options{.title = u"Flood <story>"_s, .printed = {}};
        const QByteArray html = renderHtml(compared({wire, rewrite}), options);
        QVERIFY(html.contains("<title>Flood &lt;story&gt;</title>"));
    }

    void textsKeepTheirLanguageAndDirection()
    {
        const QByteArray html = renderHtml(compared({u"قال الوزير نعم يوم الاثنين."_s, u"قال الوزير لا."_s}));
        QVERIFY(html.contains("dir=\"rtl\""));
        QVERIFY(renderHtml(compared({wire, rewrite})).contains("lang=\"en\" dir=\"ltr\""));
    }
};

QTEST_APPLESS_MAIN(TestHtml)
#include "tst_report_html.moc"

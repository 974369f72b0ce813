#include "app/views/detail_content.h"
#include "app/views/finding_text.h"
#include "core/compare/quotes/quoted_words.h"
#include "core/report/report.h"
#include "tests/app/window_fixture.h"

#include <QLabel>
#include <QTextLayout>

#include <algorithm>
#include <memory>

using namespace retold;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Where a line of an Arabic page has its characters, from its left edge.
class Line {
public:
    explicit Line(const QString &text) : m_layout(text)
    {
        QTextOption option;
        option.setTextDirection(Qt::RightToLeft);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        m_line.setLineWidth(1e6);
        m_layout.endLayout();
    }

    /// The edges of some characters, the left first.
    std::pair<qreal, qreal> edgesOf(const TextRange &range) const
    {
        qreal left = 1e9;
        qreal right = -1e9;
        for (const QGlyphRun &run : m_layout.glyphRuns(int(range.begin), int(range.length()))) {
            const QList<quint32> glyphs = run.glyphIndexes();
            const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(glyphs);
            for (qsizetype i = 0; i < glyphs.size(); ++i) {
                left = std::min(left, run.positions().at(i).x());
                right = std::max(right, run.positions().at(i).x() + advances.at(i).x());
            }
        }
        return {left, right};
    }

private:
    QTextLayout m_layout;
    QTextLine m_line;
};

/// Why the marks about quoted words stand wrongly on an Arabic page; empty where they are right: the one that
/// opens at the right of the words, the one that closes at their left.
QString faultOfMarks(const QString &message)
{
    const QString shown = withIsolatedQuotes(message);
    const Line line(shown);
    for (const TextRange &words : quotedWords(shown)) {
        const auto [left, right] = line.edgesOf({words.begin + 1, words.end - 1}); // Between the isolates.
        const auto opening = line.edgesOf({words.begin - 1, words.begin});
        const auto closing = line.edgesOf({words.end, words.end + 1});
        const auto middleOf = [](const auto &edges) { return (edges.first + edges.second) / 2; };
        if (middleOf(opening) < right || middleOf(closing) > left) // Kerned, they may overlap a little.
            return u"%1: “%2” from %3 to %4, marks from %5 and to %6"_s
                .arg(shown, shown.sliced(words.begin, words.length()))
                .arg(left)
                .arg(right)
                .arg(opening.first)
                .arg(closing.second);
    }
    return {};
}

} // namespace

/// What Retold says in Arabic about words of another direction.
class TestArabicMessages final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>(QLocale(QLocale::Arabic));
        m_fixture->window->resize(1600, 1000);
        m_fixture->openSample();
    }

    void cleanup()
    {
        m_fixture.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void quotedWordsAreFound_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("two") << u"تغيّر «new, phase.» إلى «a 5 % step» (Ann Roe)"_s
                             << QStringList{u"new, phase."_s, u"a 5 % step"_s};
        QTest::newRow("at the head") << u"«Ann» و«Ben»"_s << QStringList{u"Ann"_s, u"Ben"_s};
        QTest::newRow("marks within")
            << u"تغيّر «he «knew» it» إلى «x»"_s << QStringList{u"he «knew» it"_s, u"x"_s};
        QTest::newRow("no end") << u"تغيّر «he knew"_s << QStringList{};
        QTest::newRow("nothing inside") << u"تغيّر «» إلى «x»"_s << QStringList{u"x"_s};
        QTest::newRow("no Arabic") << u"«Ann» (Ben)"_s << QStringList{};
    }

    void quotedWordsAreFound()
    {
        QFETCH(const QString, message);
        QStringList found;
        for (const TextRange &range : quotedWords(message))
            found << message.sliced(range.begin, range.length());
        QTEST(found, "expected");
        QString shown = withIsolatedQuotes(message);
        QCOMPARE(shown.count(QChar(0x2068)), found.size());
        QCOMPARE(shown.remove(QChar(0x2068)).remove(QChar(0x2069)), message);
    }

    void marksStandAboutTheirWords()
    {
        QStringList messages{u"تغيّر «new phase,» إلى «the phase» (Ann Roe)"_s, u"«Ann» و«Ben» 7"_s,
                             u"تغيّر «£3bn» إلى «3 %» (x)"_s, u"تغيّر «12 – 15» إلى «(15)» «b.»"_s};
        for (const Finding &finding : m_fixture->comparison().findings)
            messages << finding.message << finding.why;
        QVERIFY(messages.size() > 50);
        qsizetype quoted = 0;
        for (const QString &message : messages) {
            QVERIFY2(faultOfMarks(message).isEmpty(), qPrintable(faultOfMarks(message)));
            quoted += qsizetype(quotedWords(message).size());
        }
        QVERIFY(quoted > 40);
    }

    void theDetailAndTheReportKeepThemThere()
    {
        m_fixture->press(Qt::Key_F8);
        const Finding &worst = m_fixture->comparison().findings.front();
        const auto labels = m_fixture->pane<DetailContent>().findChildren<QLabel *>();
        const auto said = std::ranges::find(labels, withIsolatedQuotes(worst.message), &QLabel::text);
        QVERIFY(said != labels.end());
        QVERIFY((*said)->text().contains(QChar(0x2068)));
        QCOMPARE((*said)->accessibleName(), worst.message);
        Finding placeless = worst;
        placeless.places.clear();
        QCOMPARE(changeOf(m_fixture->comparison(), placeless).text, (*said)->text());

        const QByteArray page = renderHtml(m_fixture->comparison());
        QVERIFY(page.contains("lang=\"ar\" dir=\"rtl\""));
        QVERIFY(page.contains("«<bdi>"));
        QVERIFY(!renderJson(m_fixture->comparison()).contains(QString(QChar(0x2068)).toUtf8()));
        QVERIFY(!renderCsv(m_fixture->comparison()).contains(QString(QChar(0x2068)).toUtf8()));
        QVERIFY(!renderText(m_fixture->comparison()).contains(QChar(0x2068)));
    }

private:
    std::unique_ptr<test::WindowFixture> m_fixture;
};

QTEST_MAIN(TestArabicMessages)
#include "tst_arabic_messages.moc"

#include "core/annotate/figures.h"

#include <unicode/rbnf.h>

#include <QTest>

#include <array>
#include <random>

using namespace retold;
using namespace Qt::StringLiterals;

namespace {

/// A number as ICU spells it out in a language.
QString spelled(const icu::RuleBasedNumberFormat &format, qint64 number)
{
    icu::UnicodeString words;
    format.format(static_cast<int64_t>(number), words);
    QString text = QString::fromUtf16(words.getBuffer(), words.length());
    text.remove(QChar(0xad)); // ICU's German has soft hyphens inside.
    return text;
}

std::vector<Figure> figuresIn(const QString &text, const QString &language)
{
    AnnotatedVersion version;
    version.version.text = text;
    version.version.language = language;
    version.sentences.push_back({{0, text.size()}, SentenceKind::Body, 0, {}});
    return findFigures(version);
}

} // namespace

class SpelledFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatIcuSpells_data();
    void readsWhatIcuSpells();
    void readsDecimals_data();
    void readsDecimals();
};

void SpelledFiguresTest::readsWhatIcuSpells_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "fr", "es", "it", "pt", "nl"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void SpelledFiguresTest::readsWhatIcuSpells()
{
    QFETCH(QString, language);
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(qPrintable(language)), status);
    QVERIFY(U_SUCCESS(status));
    std::mt19937 random(7);
    for (int round = 0; round < 600; ++round) {
        constexpr std::array<qint64, 6> limits{100, 1000, 10000, 100000, 10000000, 3000000000};
        std::uniform_int_distribution<qint64> numbers(
            2, limits[static_cast<std::size_t>(round) % limits.size()]);
        const qint64 number = numbers(random);
        const QString words = spelled(format, number);
        const std::vector<Figure> figures = figuresIn(words, language);
        QVERIFY2(figures.size() == 1 && figures.front().range.length() == words.size(), qPrintable(words));
        QCOMPARE(std::get<double>(figures.front().value), static_cast<double>(number));
    }
}

void SpelledFiguresTest::readsDecimals_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<double>("value");
    QTest::newRow("de") << u"de"_s << u"drei Komma sieben Millionen"_s << 3.7e6;
    QTest::newRow("de digits") << u"de"_s << u"null Komma null vier"_s << 0.04;
    QTest::newRow("fr") << u"fr"_s << u"six virgule vingt-huit"_s << 6.28;
    QTest::newRow("es") << u"es"_s << u"siete coma uno"_s << 7.1;
    QTest::newRow("it") << u"it"_s << u"nove virgola sei"_s << 9.6;
    QTest::newRow("pt") << u"pt"_s << u"quatro vírgula dois"_s << 4.2;
    QTest::newRow("nl") << u"nl"_s << u"acht komma drie miljard"_s << 8.3e9;
}

void SpelledFiguresTest::readsDecimals()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    QFETCH(double, value);
    const std::vector<Figure> figures = figuresIn(words, language);
    QCOMPARE(figures.size(), std::size_t(1));
    QCOMPARE(figures.front().range.length(), words.size());
    QVERIFY(qFuzzyCompare(std::get<double>(figures.front().value), value));
}

QTEST_APPLESS_MAIN(SpelledFiguresTest)
#include "tst_figures_spelled.moc"

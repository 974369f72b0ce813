#include "app/theme/tokens.h"
#include "tests/app/colour_difference.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace retold;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double leastForText = 4.5;
constexpr double leastForShapes = 3;
constexpr double leastBetweenInks = 9;
constexpr double leastBetweenSeverities = 8;

struct Named {
    const char *name = "";
    QColor colour;
};

std::vector<Named> flatSurfaces(const Tokens &t)
{
    return {{"window", t.window}, {"panel", t.panel},   {"paper", t.paper},
            {"recess", t.recess}, {"select", t.select}, {"hover", t.hover}};
}

/// What lies under marked words: a wash on paper or on the chosen row.
std::vector<Named> washedSurfaces(const Tokens &t)
{
    return {{"quotation", blended(t.quoteWash, t.paper)},
            {"alarm", blended(t.alarmWash, t.paper)},
            {"quotation, chosen", blended(t.quoteWash, t.select)},
            {"alarm, chosen", blended(t.alarmWash, t.select)},
            {"selected text", t.textSelection}};
}

const Tokens &tokensNamed(const QString &name)
{
    static const Tokens onPaper = highContrastTokens(QPalette(Qt::black, Qt::white));
    static const Tokens onInk = [] {
        QPalette palette;
        palette.setColor(QPalette::Base, Qt::black);
        palette.setColor(QPalette::Text, Qt::white);
        return highContrastTokens(palette);
    }();
    if (name == u"light")
        return lightTokens();
    if (name == u"dark")
        return darkTokens();
    return name == u"high contrast" ? onPaper : onInk;
}

void verifyContrast(const QColor &colour, const char *what, const Named &surface, double least)
{
    const double ratio = test::contrast(colour, surface.colour);
    QVERIFY2(ratio >= least,
             qPrintable(u"%1 on %2: %3"_s.arg(QLatin1StringView(what), QLatin1StringView(surface.name))
                            .arg(ratio, 0, 'f', 2)));
}

} // namespace

/// The promises of the design about colours, recomputed from the colours in force.
class TestTokens final : public QObject {
    Q_OBJECT

private slots:
    void measuresAgreeWithPublishedOnes()
    {
        QCOMPARE(qRound(test::contrast(Qt::black, Qt::white) * 10), 210);
        // Pairs 1, 7 and 17 of the table of Sharma, Wu and Dalal.
        const auto rounded = [](const test::Triple &one, const test::Triple &other) {
            return qRound(test::ciede2000(one, other) * 10000);
        };
        QCOMPARE(rounded({50, 2.6772, -79.7751}, {50, 0, -82.7485}), 20425);
        QCOMPARE(rounded({50, 0, 0}, {50, -1, 2}), 23669);
        QCOMPARE(rounded({50, 2.5, 0}, {73, 25, -18}), 271492);
    }

    void schemes_data() const
    {
        QTest::addColumn<QString>("scheme");
        for (const char *name : {"light", "dark", "high contrast", "high contrast, dark"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void textIsReadable_data() const { schemes_data(); }
    void textIsReadable()
    {
        QFETCH(const QString, scheme);
        const Tokens &t = tokensNamed(scheme);
        for (const Named &surface : flatSurfaces(t)) {
            verifyContrast(t.text, "text", surface, leastForText);
            verifyContrast(t.muted, "muted", surface, leastForText);
            verifyContrast(t.focus, "focus", surface, leastForText);
        }
        if (t.highContrast)
            return; // It has outlines instead of washes.
        for (const Named &surface : washedSurfaces(t))
            verifyContrast(t.text, "text", surface, leastForText);
    }

    void inksAreSeen_data() const { schemes_data(); }
    void inksAreSeen()
    {
        QFETCH(const QString, scheme);
        const Tokens &t = tokensNamed(scheme);
        for (int ink = 0; ink < inkCount; ++ink) {
            const QByteArray name = "ink " + QByteArray::number(ink);
            const QColor colour = t.ink(static_cast<Ink>(ink));
            for (const Named &surface :
                 {Named{"paper", t.paper}, {"panel", t.panel}, {"window", t.window}, {"select", t.select}})
                verifyContrast(colour, name.constData(), surface, leastForText);
            for (const Named &surface : washedSurfaces(t)) {
                if (!t.highContrast && surface.colour != t.textSelection)
                    verifyContrast(colour, name.constData(), surface, leastForShapes);
            }
        }
    }

    void shapesAreSeen_data() const { schemes_data(); }
    void shapesAreSeen()
    {
        QFETCH(const QString, scheme);
        const Tokens &t = tokensNamed(scheme);
        for (const Named &surface :
             {Named{"paper", t.paper}, {"panel", t.panel}, {"select", t.select}, {"recess", t.recess}}) {
            verifyContrast(t.rule, "rule", surface, leastForShapes);
            for (const QColor &severity : t.severities)
                verifyContrast(severity, "severity", surface, leastForShapes);
        }
    }

    void inksAreToldApart_data() const
    {
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<test::Matrix>("sight");
        for (const bool isDark : {false, true}) {
            const QByteArray scheme = isDark ? "dark, " : "light, ";
            QTest::newRow((scheme + "normal").constData()) << isDark << test::normalSight;
            QTest::newRow((scheme + "protanopia").constData()) << isDark << test::protanopia;
            QTest::newRow((scheme + "deuteranopia").constData()) << isDark << test::deuteranopia;
            QTest::newRow((scheme + "tritanopia").constData()) << isDark << test::tritanopia;
        }
    }

    void inksAreToldApart()
    {
        QFETCH(const bool, isDark);
        QFETCH(const test::Matrix, sight);
        const Tokens &t = isDark ? darkTokens() : lightTokens();
        verifyApart(t.inks, sight, leastBetweenInks);
        verifyApart(std::array{t.severities[0], t.severities[1], t.severities[2]}, sight,
                    leastBetweenSeverities);
    }

    void highContrastHasTwoColours()
    {
        for (const auto *scheme : {u"high contrast", u"high contrast, dark"}) {
            const Tokens &t = tokensNamed(QStringView(scheme).toString());
            QVERIFY(t.highContrast);
            QVERIFY(std::ranges::all_of(t.inks, [&t](const QColor &ink) { return ink == t.text; }));
            QVERIFY(std::ranges::all_of(flatSurfaces(t),
                                        [&t](const Named &surface) { return surface.colour == t.paper; }));
            QCOMPARE(t.quoteWash.alpha(), 0);
            QCOMPARE(t.alarmWash.alpha(), 0);
        }
    }

    void selectionIsSeen_data() const { schemes_data(); }
    void selectionIsSeen()
    {
        QFETCH(const QString, scheme);
        const QPalette palette = paletteOf(tokensNamed(scheme));
        const QColor selected = palette.color(QPalette::Highlight);
        QVERIFY(selected != palette.color(QPalette::Base));
        verifyContrast(palette.color(QPalette::HighlightedText), "text", {"selection", selected},
                       leastForText);
    }

private:
    template<std::size_t Count>
    static void verifyApart(const std::array<QColor, Count> &colours, const test::Matrix &sight, double least)
    {
        for (std::size_t a = 0; a < Count; ++a) {
            for (std::size_t b = a + 1; b < Count; ++b) {
                const double apart = test::distance(colours.at(a), colours.at(b), sight);
                QVERIFY2(apart >= least, qPrintable(u"%1 and %2: %3"_s.arg(a).arg(b).arg(apart, 0, 'f', 2)));
            }
        }
    }
};

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"

#include "app/theme/theme.h"

#include "app/theme/quiet_style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QIcon>
#include <QToolTip>

#include <array>
#include <cmath>

namespace retold {

namespace {

struct RoleSpec {
    qreal size = 13;
    qreal pitch = 18;
    bool serif = false;
    QFont::Weight weight = QFont::Normal;
    bool italic = false;
    bool zooms = false; ///< Follows the reader's zoom.
};

constexpr std::array<RoleSpec, 16> roleSpecs{{
    {13, 18, false, QFont::Normal, false, false},
    {13, 18, false, QFont::DemiBold, false, false},
    {12, 16, false, QFont::Normal, false, false},
    {11, 14, false, QFont::Normal, false, false},
    {15, 21, true, QFont::Normal, false, true},
    {15, 21, true, QFont::Bold, false, true},
    {17, 24, true, QFont::Normal, false, false},
    {14, 19, true, QFont::Normal, false, false},
    {13, 18, true, QFont::Normal, true, false},
    {12, 17, true, QFont::Normal, true, false},
    {60, 64, true, QFont::Bold, false, false},
    {25, 30, true, QFont::Bold, false, false},
    {16, 22, true, QFont::Normal, false, false},
    {15, 22, true, QFont::Normal, false, true},
    {19, 25, true, QFont::Bold, false, true},
    {19, 26, true, QFont::Normal, false, true},
}};

const RoleSpec &specOf(TextRole role)
{
    return roleSpecs.at(static_cast<std::size_t>(role));
}

QString firstInstalled(const QStringList &families)
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : families) {
        if (installed.contains(family))
            return family;
    }
    return families.constLast();
}

/// A desktop that names no font leaves Qt with the generic family, whose look is left to chance.
QFont uiFont(const QFont &system)
{
    static const QStringList generic{QStringLiteral("Sans Serif"), QStringLiteral("Sans"), QString()};
    QFont font = system;
    if (generic.contains(system.family())) {
        font.setFamily(firstInstalled(
            {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}));
        font.setPixelSize(13);
    }
    return font;
}

QString styleSheet(const Theme &theme)
{
    QFile file(QStringLiteral(":/retold/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const Tokens &tokens = theme.tokens();
    const bool inverts = tokens.highContrast; // Two colours alone leave the inverse and the outline.
    const std::array<std::pair<const char16_t *, QColor>, 17> names{{
        {u"@window", tokens.window},
        {u"@panel", tokens.panel},
        {u"@paper", tokens.paper},
        {u"@select", tokens.select},
        {u"@hover", tokens.hover},
        {u"@text", tokens.text},
        {u"@muted", tokens.muted},
        {u"@hairline", tokens.hairline},
        {u"@rule", tokens.rule},
        {u"@focus", tokens.focus},
        {u"@marked", inverts ? tokens.text : tokens.textSelection},
        {u"@onMarked", inverts ? tokens.paper : tokens.text},
        {u"@picked", inverts ? tokens.text : tokens.hover},
        {u"@onPicked", inverts ? tokens.paper : tokens.text},
        {u"@outline", inverts ? tokens.text : tokens.hover},
        {u"@chosen", inverts ? tokens.text : tokens.select},
        {u"@alarm", tokens.ink(Ink::Altered)},
    }};
    for (const auto &[name, colour] : names)
        sheet.replace(QStringView(name).toString(), colour.name());
    const QColor faint = tokens.highContrast ? tokens.text : QColor(tokens.dark ? 0x74757A : 0x8B8C8C);
    sheet.replace(QStringLiteral("@faint"), faint.name());
    // Pictures in a style sheet cannot be tinted: there is one for light ink and one for dark.
    const bool lightInk = tokens.text.lightness() > tokens.paper.lightness();
    sheet.replace(QStringLiteral("@shade"), lightInk ? QStringLiteral("light") : QStringLiteral("dark"));
    return sheet;
}

Theme &mutableTheme()
{
    static Theme theme;
    return theme;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// Qt 6.4 has no word for it; what tells are the names of the desktop's themes and, on Windows, a palette of
/// pure black and white in which windows and fields are alike.
bool isHighContrast(const QPalette &palette)
{
    const QString names = QIcon::themeName() + qEnvironmentVariable("GTK_THEME");
    if (names.contains(QStringLiteral("HighContrast"), Qt::CaseInsensitive))
        return true;
    const QColor paper = palette.color(QPalette::Base);
    const int distance = std::abs(paper.lightness() - palette.color(QPalette::Text).lightness());
    return distance == 255 && palette.color(QPalette::Window) == paper;
}

Tokens tokensOf(ColourScheme scheme, const QPalette &system)
{
    switch (scheme) {
    case ColourScheme::System:
        if (isHighContrast(system))
            return highContrastTokens(system);
        return isDark(system) ? darkTokens() : lightTokens();
    case ColourScheme::Light:
        return lightTokens();
    case ColourScheme::Dark:
        return darkTokens();
    case ColourScheme::HighContrast:
        return highContrastTokens(system);
    }
    Q_UNREACHABLE();
}

} // namespace

ColourScheme colourSchemeOf(int setting)
{
    const bool isKnown = setting >= 0 && setting <= static_cast<int>(ColourScheme::HighContrast);
    return isKnown ? static_cast<ColourScheme>(setting) : ColourScheme::System;
}

const Theme &Theme::current()
{
    return mutableTheme();
}

void Theme::apply(QApplication &application, ColourScheme scheme, double zoom, const QString &textFamily)
{
    static const QPalette system = QApplication::palette();
    static const QFont systemFont = QApplication::font();
    Theme &theme = mutableTheme();
    theme.m_tokens = tokensOf(scheme, system);
    theme.m_zoom = zoom;
    theme.m_ui = uiFont(systemFont);
    theme.m_scale = QFontInfo(theme.m_ui).pixelSize() / 13.0;
    theme.m_serif = firstInstalled({textFamily, QStringLiteral("Charis SIL"), QStringLiteral("Charter"),
                                    QStringLiteral("Noto Serif"), QStringLiteral("Georgia"),
                                    QStringLiteral("DejaVu Serif")});

    QApplication::setStyle(new QuietStyle); // Owned by the application.
    QApplication::setFont(theme.m_ui);
    QApplication::setPalette(paletteOf(theme.m_tokens));
    QToolTip::setPalette(paletteOf(theme.m_tokens));
    application.setStyleSheet(styleSheet(theme));
}

QFont Theme::font(TextRole role) const
{
    const RoleSpec &spec = specOf(role);
    QFont font = m_ui;
    if (spec.serif) {
        // Arabic has its own face: the serif lacks the script, and chance would choose another.
        font.setFamilies({m_serif, QStringLiteral("Noto Naskh Arabic"), QStringLiteral("Noto Serif")});
    }
    font.setPixelSize(qRound(px(spec.size) * (spec.zooms ? m_zoom : 1)));
    font.setWeight(spec.weight);
    font.setItalic(spec.italic);
    return font;
}

qreal Theme::pitch(TextRole role) const
{
    const RoleSpec &spec = specOf(role);
    return std::round(px(spec.pitch) * (spec.zooms ? m_zoom : 1));
}

} // namespace retold

#include "app/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyleFactory>
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

constexpr std::array<RoleSpec, 14> roleSpecs{{
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
    const std::array<std::pair<const char16_t *, QColor>, 10> names{{
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
    }};
    for (const auto &[name, colour] : names)
        sheet.replace(QStringView(name).toString(), colour.name());
    sheet.replace(QStringLiteral("@faint"),
                  theme.tokens().dark ? QStringLiteral("#74757a") : QStringLiteral("#8b8c8c"));
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

} // namespace

const Theme &Theme::current()
{
    return mutableTheme();
}

void Theme::apply(QApplication &application, ColourScheme scheme, double zoom)
{
    static const QPalette system = application.palette();
    static const QFont systemFont = QApplication::font();
    Theme &theme = mutableTheme();
    const bool dark = scheme == ColourScheme::Dark || (scheme == ColourScheme::System && isDark(system));
    theme.m_tokens = dark ? darkTokens() : lightTokens();
    theme.m_zoom = zoom;
    theme.m_ui = uiFont(systemFont);
    theme.m_scale = QFontInfo(theme.m_ui).pixelSize() / 13.0;
    theme.m_serif = firstInstalled({QStringLiteral("Charis SIL"), QStringLiteral("Charter"),
                                    QStringLiteral("Noto Serif"), QStringLiteral("Georgia"),
                                    QStringLiteral("DejaVu Serif")});

    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
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

#include "app/theme/tokens.h"

namespace retold {

namespace {

QColor translucent(QRgb colour, double opacity)
{
    QColor result(colour);
    result.setAlphaF(static_cast<float>(opacity));
    return result;
}

Tokens makeLightTokens()
{
    return {
        .window = QColor(0xE9E9E5),
        .panel = QColor(0xF4F4F1),
        .paper = QColor(0xFDFDFB),
        .recess = QColor(0xEFEFEB),
        .select = QColor(0xFFF2C4),
        .hover = QColor(0xF3F2EC),
        .quoteWash = translucent(0x3C3A28, 0.085),
        .alarmWash = translucent(0xD6540A, 0.13),
        .textSelection = QColor(0xBBD6FB),
        .text = QColor(0x17181A),
        .muted = QColor(0x5A5C5E),
        .hairline = QColor(0xDCDCD7),
        .rule = QColor(0x85878A),
        .focus = QColor(0x0A5BD3),
        .inks = {QColor(0x67696B), QColor(0x0B4ABF), QColor(0x69126A), QColor(0x1D6D8D), QColor(0x02493F),
                 QColor(0x543C26), QColor(0xB23600)},
        .severities = {QColor(0xA3220B), QColor(0xB85C00), QColor(0x4D5C70), QColor(0x67696B)},
        .dark = false,
        .highContrast = false,
    };
}

Tokens makeDarkTokens()
{
    return {
        .window = QColor(0x141517),
        .panel = QColor(0x1A1B1E),
        .paper = QColor(0x202225),
        .recess = QColor(0x1A1B1D),
        .select = QColor(0x38321E),
        .hover = QColor(0x282A2E),
        .quoteWash = translucent(0xFFF8DC, 0.075),
        .alarmWash = translucent(0xFF7A47, 0.20),
        .textSelection = QColor(0x2B4C7A),
        .text = QColor(0xE6E6E3),
        .muted = QColor(0xB0B2B2),
        .hairline = QColor(0x35373B),
        .rule = QColor(0x7E8186),
        .focus = QColor(0x7DB6FF),
        .inks = {QColor(0xA0A19F), QColor(0x74B8FF), QColor(0xD086BA), QColor(0xB4D4F0), QColor(0x86EFCF),
                 QColor(0xD7BB94), QColor(0xFF7A47)},
        .severities = {QColor(0xFF6B5A), QColor(0xF2A33A), QColor(0x9FB2CC), QColor(0xA0A19F)},
        .dark = true,
        .highContrast = false,
    };
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens = makeLightTokens();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = makeDarkTokens();
    return tokens;
}

Tokens highContrastTokens(const QPalette &system)
{
    const QColor paper = system.color(QPalette::Base);
    const QColor text = system.color(QPalette::Text);
    Tokens tokens = paper.lightness() < 128 ? darkTokens() : lightTokens();
    for (QColor *surface : {&tokens.window, &tokens.panel, &tokens.paper, &tokens.recess, &tokens.select,
                            &tokens.hover, &tokens.textSelection})
        *surface = paper;
    for (QColor *line : {&tokens.text, &tokens.muted, &tokens.hairline, &tokens.rule, &tokens.focus})
        *line = text;
    tokens.inks.fill(text);
    tokens.severities.fill(text);
    tokens.quoteWash = Qt::transparent;
    tokens.alarmWash = Qt::transparent;
    tokens.highContrast = true;
    return tokens;
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.paper);
    palette.setColor(QPalette::AlternateBase, tokens.panel);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Button, tokens.paper);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::ToolTipBase, tokens.paper);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    // Two colours alone leave nothing but the inverse for what is selected.
    palette.setColor(QPalette::Highlight, tokens.highContrast ? tokens.text : tokens.textSelection);
    palette.setColor(QPalette::HighlightedText, tokens.highContrast ? tokens.paper : tokens.text);
    palette.setColor(QPalette::Link, tokens.text);
    palette.setColor(QPalette::Light, tokens.paper);
    palette.setColor(QPalette::Midlight, tokens.hairline);
    palette.setColor(QPalette::Mid, tokens.rule);
    palette.setColor(QPalette::Dark, tokens.rule);
    palette.setColor(QPalette::Shadow, tokens.rule);
    const QColor faint = blended(translucent(tokens.text.rgb(), 0.45), tokens.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

QColor blended(const QColor &over, const QColor &under)
{
    const float alpha = over.alphaF();
    const auto mix = [alpha](float a, float b) { return a * alpha + b * (1 - alpha); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

} // namespace retold

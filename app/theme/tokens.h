#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace retold {

/// The seven inks of the classes. A class is never told by its ink alone: each has a sign and a line style
/// too.
enum class Ink { Same, Edited, Paraphrased, Partial, Added, Dropped, Altered };
inline constexpr int inkCount = 7;

/// Every colour of the window. Views paint with these, and palette and style sheet are filled from them, so
/// that plain widgets fit.
struct Tokens {
    QColor window; ///< Menu, toolbar, status bar, heads of groups.
    QColor panel;  ///< Rail, tabs, chips, strip, findings, folds.
    QColor paper;  ///< Texts, tables, details, fields.
    QColor recess; ///< A gap in the paper.
    QColor select; ///< The chosen row, card or finding; the only yellow.
    QColor hover;
    QColor quoteWash; ///< Translucent, under words in quotation marks.
    QColor alarmWash; ///< Translucent, under altered quotations and error lines.
    QColor textSelection;
    QColor text;
    QColor muted;
    QColor hairline; ///< Decoration only.
    QColor rule;     ///< Borders of controls, rings of figures.
    QColor focus;
    std::array<QColor, inkCount> inks;
    std::array<QColor, 4> severities; ///< By Severity: critical, major, minor, style.
    bool dark = false;
    bool highContrast = false; ///< Washes become outlines; the inks are all text.

    QColor ink(Ink which) const { return inks[static_cast<std::size_t>(which)]; }
    bool operator==(const Tokens &) const = default;
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/// Paper and ink as the system's high-contrast palette has them.
Tokens highContrastTokens(const QPalette &system);

/// A palette for the widgets that Qt paints.
QPalette paletteOf(const Tokens &tokens);

/// `over` laid on `under`, where `over` may be translucent.
QColor blended(const QColor &over, const QColor &under);

} // namespace retold

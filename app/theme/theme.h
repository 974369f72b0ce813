#pragma once

#include "app/theme/tokens.h"

#include <QFont>

class QApplication;

namespace retold {

/// `System` follows the desktop, also into high contrast where Qt can tell.
enum class ColourScheme { System, Light, Dark, HighContrast };

/// The scheme that a setting stands for; `System` for a number that is none.
ColourScheme colourSchemeOf(int setting);

/// What a piece of text is for; `Theme::font` gives the font of it.
enum class TextRole {
    Ui,              ///< 13/18
    UiStrong,        ///< 13/18 semibold: titles and names.
    Small,           ///< 12/16: chips, status bar, table heads.
    Tiny,            ///< 11/14: row numbers, tags, captions.
    Sentence,        ///< Serif 15/21; grows with the reader's zoom.
    Headline,        ///< The same, bold.
    Wording,         ///< Serif 17/24: the detail panel.
    CardWords,       ///< Serif 14/19: finding cards.
    Deck,            ///< Serif italic 13/18: a headline under a version's name.
    RailDeck,        ///< Serif italic 12/17.
    Masthead,        ///< Serif 60/64 bold: first run.
    Lead,            ///< Serif 25/30 bold.
    Body,            ///< Serif 16/22: first run.
    Reading,         ///< Serif 15/22: texts that flow; grows with the reader's zoom.
    ReadingHeadline, ///< Serif 19/25 bold; grows too.
    Quotation,       ///< Serif 19/26: the quotation of a card; grows too.
};

/// The look in force: colours, fonts, sizes. There is one a process, as there is one palette; a change of it
/// reaches the widgets as a change of palette or font.
class Theme final {
public:
    static const Theme &current();

    /// Sets fonts, palette and style sheet of the application. `zoom` is of the reading text alone; 1 is
    /// natural size. `textFamily` is the font of the texts; empty, or not installed: our own choice.
    static void apply(QApplication &application, ColourScheme scheme, double zoom,
                      const QString &textFamily = {});

    /// The family that the texts have now.
    const QString &textFamily() const { return m_serif; }

    const Tokens &tokens() const { return m_tokens; }
    double zoom() const { return m_zoom; }

    /// A logical size for the user's UI font: the sizes of the design are for one of 13 px.
    qreal px(qreal size) const { return size * m_scale; }
    int ipx(qreal size) const { return qRound(px(size)); }

    QFont font(TextRole role) const;

    /// The distance of two baselines, which the natural line of the serif would make too wide.
    qreal pitch(TextRole role) const;

private:
    Tokens m_tokens = lightTokens();
    QString m_serif = QStringLiteral("Charis SIL");
    QFont m_ui;
    qreal m_scale = 1;
    double m_zoom = 1;
};

/// Shorthands for painting code.
inline const Tokens &tokens()
{
    return Theme::current().tokens();
}
inline qreal px(qreal size)
{
    return Theme::current().px(size);
}

} // namespace retold

#pragma once

#include "app/theme/signs.h"
#include "app/theme/theme.h"
#include "core/story/text_range.h"

#include <QTextLayout>

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

class QPainter;

namespace retold {

/// How a stretch of text is marked. Marks never change the words, and only rings and signs take room.
enum class MarkStyle {
    QuoteWash,
    AlarmWash,
    RingSame,
    RingReformatted,
    RingImplied,
    RingAltered,
    NewWords,    ///< New or replaced: 1.5 px in `edited`.
    TracedWords, ///< A quotation that lost its marks: dots.
    MinorWords,  ///< A minor finding: dashes.
    AlarmWords,  ///< A major or critical finding, and what differs inside quotation marks.
    Speaker,     ///< Words given to another speaker: a thin wave.
    NameSame,
    NameRespelled,
    NameRetitled,
    Omission,   ///< A caret where words were left out; the range is empty.
    LostWords,  ///< In the reference: struck and muted.
    Selected,   ///< By mouse or keys.
    Hit,        ///< Of what is looked for: boxed.
    CurrentHit, ///< The one that was gone to: inverted.
};

struct TextMark {
    TextRange range;
    MarkStyle style = MarkStyle::NewWords;
    std::optional<ClassMark> sign; ///< Small and raised, after the last character.

    bool operator==(const TextMark &) const = default;
};

/// `range` moved by `offset`, for a text that is part of another.
TextMark shifted(TextMark mark, qsizetype offset);

/// A text with its marks, laid out to a width at the pitch of its role. Ranges count in the text handed in.
class MarkedText final {
public:
    /// An indented text begins a paragraph: its first line stands in. At most `maximumLines` lines are shown,
    /// if that is not 0; the last then ends in an ellipsis.
    MarkedText(QString text, std::vector<TextMark> marks, TextRole role, bool indented = false,
               int maximumLines = 0);

    /// Stretches in bold, as a headline before the sentence that follows it; set before the layout.
    void setStrong(std::vector<TextRange> ranges) { m_strong = std::move(ranges); }

    /// Does nothing for the width that it has already.
    void layOut(qreal width);

    qreal height() const;
    int lineCount() const;
    const QString &text() const { return m_text; }
    bool isRightToLeft() const { return m_rightToLeft; }

    /// Where the last line ends, for what is painted after the text.
    QPointF endOfText() const;

    /// `extra` are marks that need no room: they may come and go without a new layout.
    void paint(QPainter &painter, QPointF origin, const QColor &colour,
               std::span<const TextMark> extra = {}) const;

    /// The boxes of a stretch, one a line and more in lines of two directions; each as high as a wash.
    std::vector<QRectF> boxesOf(const TextRange &range) const;

    /// Where a character stands: how far along its line, and the line.
    struct Position {
        qreal x = 0;
        qreal top = 0;
        qreal height = 0;
    };
    Position placeOf(qsizetype character) const;

    /// The character under a point, if there is one.
    std::optional<qsizetype> positionAt(QPointF point) const;

    /// The place between characters that is nearest to a point, wherever that is.
    qsizetype caretAt(QPointF point) const;

private:
    void applyFormats();
    void breakLines(qreal width);
    void elide(qreal width);
    qreal baselineOf(int line) const;
    QList<QTextLayout::FormatRange> coloursOf(const std::vector<TextMark> &marks) const;
    bool isRightToLeftAt(qsizetype position) const;
    std::vector<QRectF> boxesOfLine(const QTextLine &line, const TextRange &range) const;

    QString m_text;
    std::vector<TextMark> m_marks;
    std::vector<TextRange> m_strong;
    TextRole m_role;
    bool m_indented = false;
    bool m_rightToLeft = false;
    bool m_mixed = false; ///< Holds right-to-left characters.
    int m_maximumLines = 0;
    qreal m_width = -1;
    std::map<qsizetype, qreal> m_rooms; ///< By character: the width that it was given for a ring or a sign.
    std::unique_ptr<QTextLayout> m_layout;
};

} // namespace retold

#pragma once

#include "app/views/level_layout.h"
#include "app/views/text_overlay.h"

#include <QPainterPath>

#include <set>

namespace retold {

/// One version's text as it flows down a column of the reading layout, without gaps: the headline, and
/// paragraphs; captions and the like are folded into a line. Laid out whole; coordinates begin at its upper
/// left corner.
class ReadingColumn final {
public:
    struct Span {
        qreal top = 0;
        qreal bottom = 0;
    };

    ReadingColumn(const LevelLayout &rows, int version, qreal width, const std::set<int> &opened);

    qreal height() const { return m_height; }

    /// Where a sentence stands; none while it is folded away. Sentences that share a line share its height
    /// by their share of its width, so that no two overlap.
    const std::optional<Span> &spanOf(int sentence) const
    {
        return m_spans.at(static_cast<std::size_t>(sentence));
    }

    std::optional<int> sentenceAt(QPointF point) const;

    /// The character under a point, in the version's text; none between texts.
    std::optional<qsizetype> characterAt(QPointF point) const;

    /// The place between characters nearest to a point, wherever that is; none where all is folded.
    std::optional<qsizetype> caretAt(QPointF point) const;

    /// Whether words stand at a height, and no folded line.
    bool hasTextAt(qreal y) const;

    /// The first sentence of the folded line at a height.
    std::optional<int> foldAt(qreal y) const;

    /// The first sentence of the fold to which a sentence belongs, be it open or not.
    std::optional<int> foldOf(int sentence) const;

    /// The line in which a sentence is folded away; none while it is to be seen.
    std::optional<Span> foldedLineOf(int sentence) const;

    /// The sentences of which something stands between two heights.
    IndexRange sentencesIn(qreal top, qreal bottom) const;

    /// The outline of a sentence, line by line.
    QPainterPath outlineOf(int sentence) const;

    struct Look {
        std::set<int> chosen; ///< Sentences.
        std::set<int> hovered;
        std::vector<TextMark> lostWords; ///< Ranges in the version's text.
        const TextOverlay *overlay = nullptr;
    };

    /// Paints what stands between `top` and `bottom`, with the column's corner at `origin`.
    void paint(QPainter &painter, QPointF origin, qreal top, qreal bottom, const Look &look) const;

private:
    /// A headline, a paragraph, or the line of a fold.
    struct Block {
        std::vector<int> sentences;
        CellText content;
        std::unique_ptr<MarkedText> text; ///< None: a fold.
        bool opens = false;               ///< A fold that is open: its block follows.
        qreal top = 0;
        qreal height = 0;
    };

    void addFold(const LevelLayout &rows, const std::vector<int> &sentences, bool opened);
    void addText(const LevelLayout &rows, const std::vector<int> &sentences, bool small);
    void placeSentences(const Block &block);
    const Block *blockAt(qreal y) const;
    const Block *foldBlockOf(int sentence) const;
    void paintFoldLine(QPainter &painter, const Block &block, QPointF origin) const;

    int m_version = 0;
    qreal m_width = 0;
    qreal m_height = 0;
    const AnnotatedVersion *m_source = nullptr;
    std::vector<Block> m_blocks;
    std::vector<std::optional<Span>> m_spans; ///< By sentence.
};

} // namespace retold

#pragma once

#include "app/views/level_layout.h"
#include "app/views/text_overlay.h"

#include <QPainterPath>

#include <set>

namespace retold {

/// One version's text as it flows down a column of the reading layout, without gaps: the headline, and
/// paragraphs; captions and the like are folded into a line. A paragraph is laid out when it is wanted, and
/// its height estimated until then; coordinates begin at the upper left corner of the text.
class ReadingColumn final {
public:
    struct Span {
        qreal top = 0;
        qreal bottom = 0;
    };

    /// `rows` says what is marked, and must outlive the column.
    ReadingColumn(const LevelLayout &rows, int version, qreal width, const std::set<int> &opened);

    qreal height() const { return m_height; }

    /// Lays out what stands between two heights. What is there already stays where a reader sees it: the
    /// result is how far it has moved down in the text, by which the view has to follow. None if there was
    /// nothing to do.
    std::optional<qreal> layOut(qreal top, qreal bottom);

    /// The same around a sentence, so far above and below it.
    std::optional<qreal> layOutAround(int sentence, qreal above, qreal below);

    /// Where a sentence stands, by estimate before it is laid out; none while it is folded away. Sentences
    /// that share a line share its height by their share of its width, so that no two overlap.
    std::optional<Span> spanOf(int sentence) const;

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
        CellText content;                 ///< Of a text only once it is laid out.
        std::unique_ptr<MarkedText> text; ///< None: a fold, or not laid out yet.
        std::vector<Span> spans;          ///< By sentence, from the top of the block.
        bool isFold = false;
        bool opens = false;    ///< A fold that is open: its block follows.
        bool indented = false; ///< A paragraph below another.
        bool small = false;    ///< What a fold hides.
        qreal before = 0;      ///< Between the block above and this.
        qreal after = 0;
        qreal top = 0;
        qreal height = 0;

        bool isLaidOut() const { return isFold || text; }
    };

    void addFold(const LevelLayout &rows, const std::vector<int> &sentences, bool opened);
    void addText(const std::vector<int> &sentences, bool small);
    TextRole roleOf(const Block &block) const;
    bool isHeadline(const Block &block) const;
    void estimate(Block &block) const;

    /// Whether it had to.
    bool layOut(Block &block);
    void placeSentences(Block &block) const;
    void placeBlocks();

    /// Lays out so much above and below the upper edge of a block, which the reader sees at rest.
    std::optional<qreal> layOutAt(std::size_t block, qreal above, qreal below);
    std::size_t indexAt(qreal y) const;
    const Block *blockAt(qreal y) const;
    const Block *foldBlockOf(int sentence) const;
    void paintFoldLine(QPainter &painter, const Block &block, QPointF origin) const;
    void paintText(QPainter &painter, const Block &block, QPointF corner, const Look &look) const;

    const LevelLayout &m_rows;
    int m_version = 0;
    qreal m_width = 0;
    qreal m_height = 0;
    VersionPtr m_source;
    std::vector<Block> m_blocks;
    std::vector<std::optional<std::size_t>> m_blockOf; ///< By sentence: the block with its words.
    std::vector<std::optional<std::size_t>> m_foldOf;  ///< By sentence: the line that folds it away.
};

} // namespace retold

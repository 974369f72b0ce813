#include "app/views/reading_column.h"

#include "app/theme/icons.h"
#include "app/views/fold_line.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace retold {

namespace {

constexpr qreal paddingAbove = 14;
constexpr qreal belowHeadline = 8;
constexpr qreal foldHeight = 25;
constexpr qreal besideFold = 6;  // Between the line of a fold and the text above and below.
constexpr qreal sentenceGap = 2; // Between the rules of two sentences.

bool isStory(SentenceKind kind)
{
    return kind == SentenceKind::Headline || kind == SentenceKind::Body;
}

/// The sentences of a version in blocks: each headline, each paragraph, each run of what is no story.
std::vector<std::vector<int>> blocksOf(const AnnotatedVersion &version)
{
    std::vector<std::vector<int>> blocks;
    const auto &sentences = version.sentences;
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        const bool joins = s > 0 && isStory(sentences[s].kind) == isStory(sentences[s - 1].kind)
            && sentences[s].kind != SentenceKind::Headline && sentences[s - 1].kind != SentenceKind::Headline
            && (!isStory(sentences[s].kind) || sentences[s].paragraph == sentences[s - 1].paragraph);
        if (!joins)
            blocks.emplace_back();
        blocks.back().push_back(static_cast<int>(s));
    }
    return blocks;
}

/// The marks of some sentences, each cell asked once.
std::vector<TextMark> marksOfSentences(const LevelLayout &rows, int version,
                                       const std::vector<int> &sentences)
{
    std::vector<TextMark> marks;
    const LevelCell *last = nullptr;
    for (const int sentence : sentences) {
        const auto place = rows.placeOf(version, sentence);
        if (!place || !rows.showsBand(place->band))
            continue;
        const LevelBand &band = rows.band(place->band);
        const LevelCell *cell = cellAt(band, version, place->row);
        if (cell == nullptr || cell == last)
            continue;
        const std::vector<TextMark> own = marksOf(rows.source(), band, *cell);
        marks.insert(marks.end(), own.begin(), own.end());
        last = cell;
    }
    return marks;
}

} // namespace

ReadingColumn::ReadingColumn(const LevelLayout &rows, int version, qreal width, const std::set<int> &opened) :
    m_version(version),
    m_width(width),
    m_height(px(paddingAbove)),
    m_source(rows.comparison()->versions.at(static_cast<std::size_t>(version)).get()),
    m_spans(m_source->sentences.size())
{
    for (const std::vector<int> &sentences : blocksOf(*m_source)) {
        const auto first = static_cast<std::size_t>(sentences.front());
        if (isStory(m_source->sentences[first].kind)) {
            addText(rows, sentences, false);
            continue;
        }
        const bool open = opened.contains(sentences.front());
        addFold(rows, sentences, open);
        if (open)
            addText(rows, sentences, true);
    }
    m_height += px(paddingAbove);
}

void ReadingColumn::addFold(const LevelLayout &rows, const std::vector<int> &sentences, bool opened)
{
    Block block;
    block.sentences = sentences;
    block.content.text = furnitureText(*rows.comparison(), m_version, sentences);
    block.opens = opened;
    block.top = m_height + (m_blocks.empty() ? 0 : px(besideFold));
    block.height = std::round(px(foldHeight));
    m_height = block.top + block.height + px(besideFold);
    m_blocks.push_back(std::move(block));
}

void ReadingColumn::addText(const LevelLayout &rows, const std::vector<int> &sentences, bool small)
{
    Block block;
    block.sentences = sentences;
    block.content = cellText(*m_source, sentences);
    const bool headline = block.content.kind == SentenceKind::Headline;
    const bool followsText
        = !m_blocks.empty() && m_blocks.back().text && m_blocks.back().content.headlines.empty();
    block.text = std::make_unique<MarkedText>(
        block.content.text, toCell(block.content, marksOfSentences(rows, m_version, sentences)),
        headline    ? TextRole::ReadingHeadline
            : small ? TextRole::Sentence
                    : TextRole::Reading,
        followsText && block.content.beginsParagraph);
    block.text->layOut(m_width);
    block.top = m_height;
    block.height = block.text->height() + (headline ? px(belowHeadline) : 0);
    placeSentences(block);
    m_height += block.height;
    m_blocks.push_back(std::move(block));
}

void ReadingColumn::placeSentences(const Block &block)
{
    for (std::size_t i = 0; i < block.content.pieces.size(); ++i) {
        const CellText::Piece &piece = block.content.pieces[i];
        const auto edge = [&](qsizetype position, bool isEnd) {
            const MarkedText::Position at = block.text->placeOf(position);
            const qreal share = m_width > 0 ? std::clamp(at.x / m_width, 0.0, 1.0) : 0;
            const qreal along = block.text->isRightToLeft() ? 1 - share : share;
            const bool outer = isEnd ? i + 1 == block.content.pieces.size() : i == 0;
            return block.top + at.top + (outer ? (isEnd ? at.height : 0) : at.height * along);
        };
        m_spans.at(static_cast<std::size_t>(piece.sentence))
            = Span{edge(piece.begin, false) + px(sentenceGap),
                   edge(piece.begin + piece.source.length(), true) - px(sentenceGap)};
    }
}

const ReadingColumn::Block *ReadingColumn::blockAt(qreal y) const
{
    const auto after = std::ranges::upper_bound(m_blocks, y, {}, &Block::top);
    if (after == m_blocks.begin() || y >= std::prev(after)->top + std::prev(after)->height)
        return nullptr;
    return &*std::prev(after);
}

std::optional<int> ReadingColumn::sentenceAt(QPointF point) const
{
    const Block *block = blockAt(point.y());
    if (block == nullptr || !block->text)
        return std::nullopt;
    const auto position = block->text->positionAt(point - QPointF(0, block->top));
    if (!position)
        return std::nullopt;
    for (const CellText::Piece &piece : block->content.pieces) {
        if (piece.begin <= *position && *position < piece.begin + piece.source.length())
            return piece.sentence;
    }
    return std::nullopt;
}

std::optional<qsizetype> ReadingColumn::characterAt(QPointF point) const
{
    const Block *block = blockAt(point.y());
    if (block == nullptr || !block->text)
        return std::nullopt;
    const auto position = block->text->positionAt(point - QPointF(0, block->top));
    return position ? std::optional(sourceOf(block->content, *position)) : std::nullopt;
}

std::optional<qsizetype> ReadingColumn::caretAt(QPointF point) const
{
    const Block *nearest = nullptr;
    const auto distance = [&point](const Block &block) {
        return std::max({block.top - point.y(), point.y() - block.top - block.height, 0.0});
    };
    for (const Block &block : m_blocks) {
        if (block.text && (nearest == nullptr || distance(block) < distance(*nearest)))
            nearest = &block;
    }
    if (nearest == nullptr)
        return std::nullopt;
    // Beyond the first or the last line, the end of the text is meant, wherever the pointer is sideways.
    const bool isAbove = point.y() < nearest->top;
    const bool isBelow = point.y() > nearest->top + nearest->height;
    const qsizetype position = isAbove ? 0
        : isBelow                      ? nearest->content.text.size()
                                       : nearest->text->caretAt(point - QPointF(0, nearest->top));
    return sourceOf(nearest->content, position);
}

bool ReadingColumn::hasTextAt(qreal y) const
{
    const Block *block = blockAt(y);
    return block != nullptr && block->text != nullptr;
}

const ReadingColumn::Block *ReadingColumn::foldBlockOf(int sentence) const
{
    const auto found = std::ranges::find_if(m_blocks, [sentence](const Block &block) {
        return !block.text && std::ranges::find(block.sentences, sentence) != block.sentences.end();
    });
    return found == m_blocks.end() ? nullptr : &*found;
}

std::optional<int> ReadingColumn::foldOf(int sentence) const
{
    const Block *fold = foldBlockOf(sentence);
    return fold != nullptr ? std::optional(fold->sentences.front()) : std::nullopt;
}

std::optional<ReadingColumn::Span> ReadingColumn::foldedLineOf(int sentence) const
{
    const Block *fold = foldBlockOf(sentence);
    if (fold == nullptr || fold->opens)
        return std::nullopt;
    return Span{fold->top, fold->top + fold->height};
}

std::optional<int> ReadingColumn::foldAt(qreal y) const
{
    const Block *block = blockAt(y);
    return block != nullptr && !block->text ? std::optional(block->sentences.front()) : std::nullopt;
}

IndexRange ReadingColumn::sentencesIn(qreal top, qreal bottom) const
{
    std::optional<IndexRange> range;
    for (int s = 0; s < static_cast<int>(m_spans.size()); ++s) {
        const std::optional<Span> &span = spanOf(s);
        if (span && span->bottom > top && span->top < bottom)
            range = {range ? range->begin : s, s + 1};
    }
    return range.value_or(IndexRange{});
}

QPainterPath ReadingColumn::outlineOf(int sentence) const
{
    QPainterPath outline;
    outline.setFillRule(Qt::WindingFill); // So that lines that overlap become one outline.
    for (const Block &block : m_blocks) {
        for (const CellText::Piece &piece : block.content.pieces) {
            if (piece.sentence != sentence || !block.text)
                continue;
            for (const QRectF &box : block.text->boxesOf({piece.begin, piece.begin + piece.source.length()}))
                outline.addRect(box.translated(0, block.top).adjusted(-px(4), -px(2.5), px(4), px(2.5)));
        }
    }
    return outline.simplified();
}

void ReadingColumn::paintFoldLine(QPainter &painter, const Block &block, QPointF origin) const
{
    const QRectF line(origin.x(), origin.y() + block.top, m_width, block.height);
    painter.fillRect(QRectF(line.left(), line.top(), line.width(), 1), tokens().hairline);
    painter.fillRect(QRectF(line.left(), line.bottom() - 1, line.width(), 1), tokens().hairline);
    const bool mirrored = QGuiApplication::isRightToLeft();
    const qreal side = px(12);
    const QString closed = mirrored ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    const qreal x = mirrored ? line.right() - side : line.left();
    icon(block.opens ? QStringLiteral("chevron-down") : closed)
        .paint(&painter, QRectF(x, line.center().y() - side / 2, side, side).toRect());
    painter.setFont(Theme::current().font(TextRole::Small));
    painter.setPen(tokens().muted);
    painter.drawText(line.adjusted(px(18), 0, -px(18), 0),
                     Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                     block.content.text);
}

void ReadingColumn::paint(QPainter &painter, QPointF origin, qreal top, qreal bottom, const Look &look) const
{
    const qreal rest = px(1.5);
    for (const Block &block : m_blocks) {
        if (block.top + block.height < top || block.top > bottom)
            continue;
        if (!block.text) {
            paintFoldLine(painter, block, origin);
            continue;
        }
        const QPointF corner = origin + QPointF(0, block.top);
        for (const CellText::Piece &piece : block.content.pieces) {
            const bool chosen = look.chosen.contains(piece.sentence);
            if (!chosen && !look.hovered.contains(piece.sentence))
                continue;
            for (const QRectF &box : block.text->boxesOf({piece.begin, piece.begin + piece.source.length()}))
                painter.fillRect(box.translated(corner).adjusted(-rest, -rest, rest, rest),
                                 chosen ? tokens().select : tokens().hover);
        }
        std::vector<TextMark> extra = toCell(block.content, look.lostWords);
        if (look.overlay != nullptr) {
            const std::vector<TextMark> laid = look.overlay->marksIn(m_version, block.content);
            extra.insert(extra.end(), laid.begin(), laid.end());
        }
        block.text->paint(painter, corner, tokens().text, extra);
    }
}

} // namespace retold

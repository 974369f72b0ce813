#include "app/views/reading_column.h"

#include "app/views/fold_line.h"

#include <algorithm>
#include <cmath>

namespace retold {

namespace {

constexpr qreal paddingAbove = 14;
constexpr qreal belowHeadline = 8;
constexpr qreal foldHeight = 25;
constexpr qreal besideFold = 6;      // Between the line of a fold and the text above and below.
constexpr qreal sentenceGap = 2;     // Between the rules of two sentences.
constexpr qreal shareOfPitch = 0.34; // The mean width of a character, by which heights are estimated.

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

/// How far down its line a place within a paragraph is held to be: as far as it is along it.
qreal heightAlong(const MarkedText &text, qreal width, const MarkedText::Position &place)
{
    const qreal share = width > 0 ? std::clamp(place.x / width, 0.0, 1.0) : 0;
    return place.top + place.height * (text.isRightToLeft() ? 1 - share : share);
}

} // namespace

ReadingColumn::ReadingColumn(const LevelLayout &rows, int version, qreal width, const std::set<int> &opened) :
    m_rows(rows),
    m_version(version),
    m_width(width),
    m_source(rows.comparison()->versions.at(static_cast<std::size_t>(version))),
    m_blockOf(m_source->sentences.size()),
    m_foldOf(m_source->sentences.size())
{
    for (const std::vector<int> &sentences : blocksOf(*m_source)) {
        const auto first = static_cast<std::size_t>(sentences.front());
        if (isStory(m_source->sentences[first].kind)) {
            addText(sentences, false);
            continue;
        }
        const bool open = opened.contains(sentences.front());
        addFold(rows, sentences, open);
        if (open)
            addText(sentences, true);
    }
    placeBlocks();
}

void ReadingColumn::addFold(const LevelLayout &rows, const std::vector<int> &sentences, bool opened)
{
    for (const int sentence : sentences)
        m_foldOf.at(static_cast<std::size_t>(sentence)) = m_blocks.size();
    Block block;
    block.sentences = sentences;
    block.content.text = furnitureText(*rows.comparison(), m_version, sentences);
    block.isFold = true;
    block.opens = opened;
    block.before = m_blocks.empty() ? 0 : px(besideFold);
    block.after = px(besideFold);
    block.height = std::round(px(foldHeight));
    m_blocks.push_back(std::move(block));
}

void ReadingColumn::addText(const std::vector<int> &sentences, bool small)
{
    for (const int sentence : sentences)
        m_blockOf.at(static_cast<std::size_t>(sentence)) = m_blocks.size();
    Block block;
    block.sentences = sentences;
    block.small = small;
    block.indented = !m_blocks.empty() && !m_blocks.back().isFold && !isHeadline(m_blocks.back());
    estimate(block);
    m_blocks.push_back(std::move(block));
}

bool ReadingColumn::isHeadline(const Block &block) const
{
    const auto first = static_cast<std::size_t>(block.sentences.front());
    return m_source->sentences.at(first).kind == SentenceKind::Headline;
}

TextRole ReadingColumn::roleOf(const Block &block) const
{
    return isHeadline(block) ? TextRole::ReadingHeadline
        : block.small        ? TextRole::Sentence
                             : TextRole::Reading;
}

void ReadingColumn::estimate(Block &block) const
{
    const qreal pitch = Theme::current().pitch(roleOf(block));
    const qreal perLine = std::max(8.0, m_width / (pitch * shareOfPitch));
    qsizetype length = 0;
    for (const int sentence : block.sentences)
        length += m_source->sentences.at(static_cast<std::size_t>(sentence)).range.length() + 1;
    block.height = std::ceil(static_cast<qreal>(length) / perLine) * pitch
        + (isHeadline(block) ? px(belowHeadline) : 0);
    const qreal room = std::max(0.0, block.height - px(2 * sentenceGap));
    qsizetype done = 0;
    for (const int sentence : block.sentences) {
        const auto share = [&] { return static_cast<qreal>(done) / static_cast<qreal>(length) * room; };
        const qreal top = share();
        done += m_source->sentences.at(static_cast<std::size_t>(sentence)).range.length() + 1;
        block.spans.push_back({top + px(sentenceGap), share() + px(sentenceGap)});
    }
}

bool ReadingColumn::layOut(Block &block)
{
    if (block.isLaidOut())
        return false;
    block.content = cellText(*m_source, block.sentences);
    block.text = std::make_unique<MarkedText>(
        block.content.text, toCell(block.content, marksOfSentences(m_rows, m_version, block.sentences)),
        roleOf(block), block.indented && block.content.beginsParagraph);
    block.text->layOut(m_width);
    block.height = block.text->height() + (isHeadline(block) ? px(belowHeadline) : 0);
    placeSentences(block);
    return true;
}

void ReadingColumn::placeSentences(Block &block) const
{
    const std::vector<CellText::Piece> &pieces = block.content.pieces;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const MarkedText::Position last = block.text->placeOf(pieces[i].begin + pieces[i].source.length());
        const MarkedText::Position first = block.text->placeOf(pieces[i].begin);
        const bool isLast = i + 1 == pieces.size();
        const qreal top = i == 0 ? first.top : heightAlong(*block.text, m_width, first);
        const qreal bottom = isLast ? last.top + last.height : heightAlong(*block.text, m_width, last);
        block.spans.at(i) = {top + px(sentenceGap), bottom - px(sentenceGap)};
    }
}

void ReadingColumn::placeBlocks()
{
    m_height = px(paddingAbove);
    for (Block &block : m_blocks) {
        block.top = m_height + block.before;
        m_height = block.top + block.height + block.after;
    }
    m_height += px(paddingAbove);
}

std::optional<qreal> ReadingColumn::layOut(qreal top, qreal bottom)
{
    if (m_blocks.empty())
        return std::nullopt;
    // What a reader has seen already is the first to stay where it is.
    const std::size_t first = indexAt(top);
    std::size_t anchor = first;
    while (anchor < m_blocks.size() && m_blocks[anchor].top < bottom && !m_blocks[anchor].isLaidOut())
        ++anchor;
    if (anchor == m_blocks.size() || m_blocks[anchor].top >= bottom)
        anchor = first;
    const qreal at = m_blocks[anchor].top;
    return layOutAt(anchor, at - top, bottom - at);
}

std::optional<qreal> ReadingColumn::layOutAround(int sentence, qreal above, qreal below)
{
    const auto &words = m_blockOf.at(static_cast<std::size_t>(sentence));
    const auto &block = words ? words : m_foldOf.at(static_cast<std::size_t>(sentence));
    return block ? layOutAt(*block, above, below + m_blocks[*block].height) : std::nullopt;
}

std::optional<qreal> ReadingColumn::layOutAt(std::size_t block, qreal above, qreal below)
{
    bool changed = false;
    for (std::size_t i = block; i > 0 && above > 0; --i) {
        Block &upper = m_blocks[i - 1];
        changed = layOut(upper) || changed;
        above -= upper.before + upper.height + upper.after;
    }
    for (std::size_t i = block; i < m_blocks.size() && below > 0; ++i) {
        Block &lower = m_blocks[i];
        changed = layOut(lower) || changed;
        below -= lower.before + lower.height + lower.after;
    }
    if (!changed)
        return std::nullopt;
    const qreal before = m_blocks[block].top;
    placeBlocks();
    return m_blocks[block].top - before;
}

std::optional<ReadingColumn::Span> ReadingColumn::spanOf(int sentence) const
{
    const auto &index = m_blockOf.at(static_cast<std::size_t>(sentence));
    if (!index)
        return std::nullopt;
    const Block &block = m_blocks[*index];
    const Span &span = block.spans.at(static_cast<std::size_t>(sentence - block.sentences.front()));
    return Span{block.top + span.top, block.top + span.bottom};
}

/// The block at a height, or the one above; 0 above the first.
std::size_t ReadingColumn::indexAt(qreal y) const
{
    const auto after = std::ranges::upper_bound(m_blocks, y, {}, &Block::top);
    return after == m_blocks.begin() ? 0 : static_cast<std::size_t>(after - m_blocks.begin()) - 1;
}

const ReadingColumn::Block *ReadingColumn::blockAt(qreal y) const
{
    if (m_blocks.empty())
        return nullptr;
    const Block &block = m_blocks[indexAt(y)];
    return y < block.top || y >= block.top + block.height ? nullptr : &block;
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
        if (!block.isFold && (nearest == nullptr || distance(block) < distance(*nearest)))
            nearest = &block;
    }
    if (nearest == nullptr)
        return std::nullopt;
    // Beyond the first or the last line, the end of the text is meant, wherever the pointer is sideways.
    const auto rangeOf
        = [this](int sentence) { return m_source->sentences.at(static_cast<std::size_t>(sentence)).range; };
    if (point.y() < nearest->top)
        return rangeOf(nearest->sentences.front()).begin;
    if (point.y() > nearest->top + nearest->height || !nearest->text)
        return rangeOf(nearest->sentences.back()).end;
    return sourceOf(nearest->content, nearest->text->caretAt(point - QPointF(0, nearest->top)));
}

bool ReadingColumn::hasTextAt(qreal y) const
{
    const Block *block = blockAt(y);
    return block != nullptr && !block->isFold;
}

const ReadingColumn::Block *ReadingColumn::foldBlockOf(int sentence) const
{
    const auto &index = m_foldOf.at(static_cast<std::size_t>(sentence));
    return index ? &m_blocks[*index] : nullptr;
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
    return block != nullptr && block->isFold ? std::optional(block->sentences.front()) : std::nullopt;
}

IndexRange ReadingColumn::sentencesIn(qreal top, qreal bottom) const
{
    std::optional<IndexRange> range;
    for (int s = 0; s < static_cast<int>(m_blockOf.size()); ++s) {
        const std::optional<Span> span = spanOf(s);
        if (span && span->bottom > top && span->top < bottom)
            range = {range ? range->begin : s, s + 1};
    }
    return range.value_or(IndexRange{});
}

} // namespace retold

#include "app/views/cell_text.h"

#include <algorithm>

namespace retold {

QString flattened(QStringView text)
{
    QString flat = text.toString();
    const auto breaksLine = [](QChar c) {
        return c == u'\t' || c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator || c == QChar::ObjectReplacementCharacter;
    };
    std::replace_if(flat.begin(), flat.end(), breaksLine, QChar(u' '));
    return flat;
}

namespace {

/// What stands between two sentences of a cell.
QString joint(bool isNext, bool breaksLine)
{
    if (!isNext)
        return QStringLiteral(" … ");
    return breaksLine ? QString(QChar(QChar::LineSeparator)) : QStringLiteral(" ");
}

} // namespace

CellText cellText(const AnnotatedVersion &version, std::span<const int> sentences)
{
    CellText cell;
    int last = -1;
    for (const int s : sentences) {
        const Sentence &sentence = version.sentences.at(static_cast<std::size_t>(s));
        const bool isHeadline = sentence.kind == SentenceKind::Headline;
        if (!cell.pieces.empty())
            cell.text += joint(s == last + 1, isHeadline || !cell.headlines.empty());
        const qsizetype begin = cell.text.size();
        cell.pieces.push_back({begin, sentence.range, s});
        cell.text += flattened(version.text(sentence));
        if (isHeadline)
            cell.headlines.push_back({begin, cell.text.size()});
        last = s;
    }
    if (sentences.empty())
        return cell;
    const auto first = static_cast<std::size_t>(sentences.front());
    cell.kind = version.sentences.at(first).kind;
    cell.beginsParagraph = cell.kind == SentenceKind::Body
        && (first == 0 || version.sentences[first - 1].paragraph != version.sentences[first].paragraph);
    return cell;
}

qsizetype sourceOf(const CellText &text, qsizetype position)
{
    const auto after = std::ranges::upper_bound(text.pieces, position, {}, &CellText::Piece::begin);
    const CellText::Piece &piece = after == text.pieces.begin() ? text.pieces.front() : *std::prev(after);
    return std::min(piece.source.end, piece.source.begin + position - piece.begin);
}

std::vector<TextMark> toCell(const CellText &text, std::span<const TextMark> marks)
{
    std::vector<TextMark> local;
    for (const TextMark &mark : marks) {
        for (const CellText::Piece &piece : text.pieces) {
            TextMark part = mark;
            part.range = intersection(mark.range, piece.source);
            const bool isGap = mark.range.isEmpty() && piece.source.contains(mark.range.begin);
            if (isGap)
                part.range = mark.range;
            else if (part.range.isEmpty())
                continue;
            if (part.range.end != mark.range.end)
                part.sign.reset();
            local.push_back(shifted(part, piece.begin - piece.source.begin));
        }
    }
    return local;
}

} // namespace retold

#include "core/language/paragraphs.h"

#include "core/language/characters.h"

#include <algorithm>

namespace retold {

namespace {

struct Line {
    TextRange range; ///< Trimmed, not empty.
    bool afterBlankLine = false;
    bool isIndented = false; ///< By three blanks or a tab, as wire services mark a paragraph.
};

std::vector<Line> findLines(QStringView text)
{
    std::vector<Line> lines;
    bool blankBefore = false;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = begin;
        while (end < text.size() && !isLineEnd(text[end]))
            ++end;
        const TextRange range = trimmed(text, {begin, end});
        if (range.isEmpty()) {
            // The LF of a CR LF is no line of its own.
            blankBefore = blankBefore || begin == 0 || text[begin] != u'\n' || text[begin - 1] != u'\r';
        } else {
            const QStringView indent = text.sliced(begin, range.begin - begin);
            lines.push_back({range, blankBefore, indent.size() >= 3 || indent.contains(u'\t')});
            blankBefore = false;
        }
        begin = end + 1;
    }
    return lines;
}

bool endsSentence(QStringView line)
{
    while (!line.isEmpty() && isCloser(line.back()))
        line.chop(1);
    return !line.isEmpty() && (isTerminator(line.back()) || line.back() == u':');
}

/// Whether `next` goes on with the sentence of `line`, as far as the letters tell.
bool looksContinued(QStringView line, QStringView next)
{
    return next.front().isLower() && !endsSentence(line);
}

qsizetype firstWordLength(QStringView line)
{
    const auto blank = std::find_if(line.begin(), line.end(), [](QChar unit) { return unit.isSpace(); });
    return blank - line.begin();
}

/// The width at which the lines were broken; 0 where they were not.
qsizetype wrapWidth(QStringView text, const std::vector<Line> &lines)
{
    constexpr qsizetype widest = 100;
    qsizetype width = 0;
    int pairs = 0;
    int continued = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        width = std::max(width, lines[i].range.length());
        if (i == 0 || lines[i].afterBlankLine)
            continue;
        ++pairs;
        continued += looksContinued(lines[i - 1].range.in(text), lines[i].range.in(text)) ? 1 : 0;
    }
    return width <= widest && continued >= 2 && continued * 4 >= pairs ? width : 0;
}

bool goesOn(QStringView text, const Line &line, const Line &next, qsizetype width)
{
    if (next.afterBlankLine || next.isIndented)
        return false;
    const QStringView nextText = next.range.in(text);
    const bool wouldNotHaveFitted = width > 0 && line.range.length() + 1 + firstWordLength(nextText) > width;
    return wouldNotHaveFitted || looksContinued(line.range.in(text), nextText);
}

} // namespace

std::vector<Paragraph> findParagraphs(QStringView text)
{
    const std::vector<Line> lines = findLines(text);
    const qsizetype width = wrapWidth(text, lines);
    std::vector<Paragraph> paragraphs;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0 && goesOn(text, lines[i - 1], lines[i], width))
            paragraphs.back().range.end = lines[i].range.end;
        else
            paragraphs.push_back({lines[i].range, lines[i].afterBlankLine});
    }
    return paragraphs;
}

std::vector<TextRange> findPlainLines(QStringView text)
{
    const QChar lineEnd = text.contains(u'\n') ? u'\n' : u'\r';
    std::vector<TextRange> lines;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(lineEnd, begin);
        if (end < 0)
            end = text.size();
        const TextRange range = trimmed(text, {begin, end});
        if (!range.isEmpty())
            lines.push_back(range);
        begin = end + 1;
    }
    return lines;
}

} // namespace retold

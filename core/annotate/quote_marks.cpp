#include "core/annotate/quote_marks.h"

#include "core/annotate/quote_mark_scan.h"

#include <algorithm>

namespace retold {
namespace {

/// Quotations nested deeper than this are not followed.
constexpr std::size_t deepest = 8;

/// How far a quotation may run on over lines that do not begin with a mark, in UTF-16 units.
constexpr qsizetype longestRunOn = 1000;

/// Whether a line of a transcript begins at `at`: its speaker in capitals and a colon. A mark before that
/// bounds the whole transcript, and not what this speaker says.
bool beginsTranscriptLine(QStringView text, qsizetype at)
{
    constexpr qsizetype longestLabel = 40;
    qsizetype letters = 0;
    for (qsizetype i = at; i < text.size() && i - at < longestLabel; ++i) {
        const QChar c = text[i];
        if (c == u':')
            return letters > 2;
        if (!c.isUpper() && !QStringView(u" .'’-").contains(c))
            return false;
        letters += c.isUpper() ? 1 : 0;
    }
    return false;
}

TextRange trimmed(QStringView text, TextRange range)
{
    while (range.begin < range.end && text[range.begin].isSpace())
        ++range.begin;
    while (range.end > range.begin && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

/// Goes through the marks in text order with the open ones on a stack.
class MarkPairing {
public:
    MarkPairing(QStringView text, const std::vector<QuoteMark> &marks) : m_text(text), m_marks(marks) { }

    std::vector<MarkedSpan> run();

private:
    struct Open {
        QuoteMark mark;
        int line = 0;            // The last line that it is known to reach, and
        qsizetype lineBegin = 0; // the mark at the head of that line, or its own.
        bool carriedOn = false;  // A later paragraph has taken it up.
    };

    bool carriesOn(const QuoteMark &mark);
    bool continuesInto(const QuoteMark &mark, const Open &outer) const;
    bool hasInnerLike(const Open &outer) const;
    void dropOpen();
    void take(const QuoteMark &mark);
    void open(const QuoteMark &mark);
    bool close(const QuoteMark &mark);
    bool reaches(const Open &opening, const QuoteMark &closing) const;
    QuoteMark joinStraightPair(std::size_t &at) const;
    void record(const Open &opening, qsizetype innerEnd, qsizetype outerEnd);

    QStringView m_text;
    const std::vector<QuoteMark> &m_marks;
    std::vector<Open> m_open;
    std::vector<MarkedSpan> m_spans;
    std::size_t m_spansBeforeOpen = 0; // How many spans stood before the outermost open mark.
};

/// Two single straight marks close what `` has opened, unless an open single quotation wants the first. At
/// the head of words they open nothing: typed so they are markup as often as speech.
QuoteMark MarkPairing::joinStraightPair(std::size_t &at) const
{
    QuoteMark mark = m_marks[at];
    if (mark.shape != u'\'' || at + 1 >= m_marks.size())
        return mark;
    const QuoteMark &next = m_marks[at + 1];
    if (next.shape != u'\'' || next.range.begin != mark.range.end)
        return mark;
    if (!m_open.empty() && m_open.back().mark.family == MarkFamily::Single)
        return mark;
    mark.range.end = next.range.end;
    mark.family = MarkFamily::Double;
    mark.opens = Fit::No;
    ++at;
    return mark;
}

bool MarkPairing::hasInnerLike(const Open &outer) const
{
    const auto first = m_spans.begin() + static_cast<std::ptrdiff_t>(m_spansBeforeOpen);
    return std::any_of(first, m_spans.end(), [&](const MarkedSpan &span) {
        return span.outer.begin > outer.mark.range.begin
            && markFamily(m_text[span.outer.begin]) == outer.mark.family;
    });
}

/// An open quotation goes on in the line that begins with `mark`, drawn as its own. One that holds a pair
/// of its own family was a stray mark, or opens a page copied with its own quotations, and no quotation.
bool MarkPairing::continuesInto(const QuoteMark &mark, const Open &outer) const
{
    return mark.startsLine && mark.opens != Fit::No && mark.line == outer.line + 1
        && mark.shape == outer.mark.shape && !hasInnerLike(outer);
}

/// Forgets what is open. A quotation that paragraphs have taken up and none has closed ends with the last.
void MarkPairing::dropOpen()
{
    if (!m_open.empty() && m_open.front().carriedOn) {
        const qsizetype end = m_text.indexOf(u'\n', m_open.front().lineBegin);
        record(m_open.front(), end < 0 ? m_text.size() : end, end < 0 ? m_text.size() : end);
    }
    m_open.clear();
}

/// Whether `mark`, the first of its line, only says that an open quotation goes on.
bool MarkPairing::carriesOn(const QuoteMark &mark)
{
    if (m_open.empty())
        return false;
    const auto outer
        = std::ranges::find_if(m_open, [&](const Open &o) { return o.mark.family == mark.family; });
    if (outer != m_open.end() && continuesInto(mark, *outer)) {
        m_open = {Open{outer->mark, mark.line, mark.range.begin, true}};
        m_spansBeforeOpen = m_spans.size();
        return true;
    }
    if (mark.range.begin - m_open.front().lineBegin > longestRunOn)
        dropOpen();
    return false;
}

void MarkPairing::open(const QuoteMark &mark)
{
    const auto fromEarlierLine
        = [&](const Open &earlier) { return earlier.line < mark.line && earlier.mark.family == mark.family; };
    if (std::ranges::any_of(m_open, fromEarlierLine))
        dropOpen();
    if (m_open.size() == deepest)
        m_open.erase(m_open.begin() + 1);
    if (m_open.empty())
        m_spansBeforeOpen = m_spans.size();
    m_open.push_back({mark, mark.line, mark.range.begin});
}

/// Over the end of a paragraph only a closing mark after punctuation is trusted.
bool MarkPairing::reaches(const Open &opening, const QuoteMark &closing) const
{
    if (opening.line == closing.line)
        return true;
    const bool sameBlock = opening.mark.block == closing.block && closing.family != MarkFamily::Single;
    return closing.range.begin - opening.lineBegin <= longestRunOn && (closing.afterPunctuation || sameBlock);
}

bool MarkPairing::close(const QuoteMark &mark)
{
    const auto opening = std::find_if(m_open.rbegin(), m_open.rend(),
                                      [&](const Open &o) { return o.mark.family == mark.family; });
    if (opening == m_open.rend() || !reaches(*opening, mark))
        return false;
    record(*opening, mark.range.begin, mark.range.end);
    m_open.erase(opening.base() - 1, m_open.end());
    return true;
}

void MarkPairing::take(const QuoteMark &mark)
{
    if (mark.closes == Fit::Yes && close(mark))
        return;
    if (mark.opens != Fit::Yes && mark.closes == Fit::Weak && close(mark))
        return;
    if (mark.opens != Fit::No && !(mark.startsLine && beginsTranscriptLine(m_text, mark.range.end)))
        open(mark);
}

void MarkPairing::record(const Open &opening, qsizetype innerEnd, qsizetype outerEnd)
{
    const TextRange inner = trimmed(m_text, {opening.mark.range.end, innerEnd});
    const auto words = inner.in(m_text);
    if (std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        m_spans.push_back({{opening.mark.range.begin, std::max(outerEnd, inner.end)}, inner});
}

std::vector<MarkedSpan> MarkPairing::run()
{
    int line = -1;
    for (std::size_t at = 0; at < m_marks.size(); ++at) {
        const bool beginsLine = m_marks[at].line != line;
        line = m_marks[at].line;
        if (!beginsLine || !carriesOn(m_marks[at]))
            take(joinStraightPair(at));
    }
    dropOpen();
    return std::move(m_spans);
}

/// Drops the pairs that lie inside another.
std::vector<MarkedSpan> outermost(std::vector<MarkedSpan> spans)
{
    std::ranges::sort(spans, [](const MarkedSpan &a, const MarkedSpan &b) {
        return a.outer.begin != b.outer.begin ? a.outer.begin < b.outer.begin : a.outer.end > b.outer.end;
    });
    std::vector<MarkedSpan> kept;
    for (const MarkedSpan &span : spans) {
        if (kept.empty() || span.outer.begin >= kept.back().outer.end)
            kept.push_back(span);
    }
    return kept;
}

} // namespace

std::vector<MarkedSpan> findMarkedSpans(QStringView text)
{
    const std::vector<QuoteMark> marks = scanQuoteMarks(text);
    return outermost(MarkPairing(text, marks).run());
}

} // namespace retold

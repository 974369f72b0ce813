#include "core/report/html_marks.h"

#include "core/compare/vocabulary.h"
#include "core/report/html_element.h"
#include "core/report/labels.h"
#include "core/translation.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace retold {

namespace {

constexpr int longestMarkedFinding
    = 10; ///< In words: what is longer is shown by the sign in the margin alone.

bool isQuotationMark(QChar character)
{
    return u"\"'\u201A\u201B\u201E\u201F`\u00B4"_s.contains(character)
        || character.category() == QChar::Punctuation_InitialQuote
        || character.category() == QChar::Punctuation_FinalQuote;
}

/// The quotation with the marks around it, which its own range leaves out.
TextRange withMarks(QStringView text, TextRange range)
{
    if (range.begin > 0 && isQuotationMark(text.at(range.begin - 1)))
        --range.begin;
    if (range.end < text.size() && isQuotationMark(text.at(range.end)))
        ++range.end;
    return range;
}

Mark quoteMark(const AnnotatedVersion &version, const Quote &quote, std::optional<QuoteStatus> status)
{
    Mark mark{.range = withMarks(version.text(), quote.range), .layer = Layer::Quote, .element = "span"_L1};
    mark.cssClass = u"quote"_s;
    if (!status || *status == QuoteStatus::Reference || *status == QuoteStatus::Verbatim)
        return mark;
    mark.cssClass += u' ' + keyOf(*status);
    if (*status == QuoteStatus::Added)
        return mark;
    mark.element = "mark"_L1;
    //: A screen reader says this before the words: %1 is a verdict, as "altered".
    mark.hidden = Tr::tr("quotation, %1:").arg(nameOf(*status).toLower());
    mark.sign = signOf(*status);
    return mark;
}

Mark figureMark(const Figure &figure, std::optional<FigureStatus> status)
{
    Mark mark{.range = figure.range, .layer = Layer::Figure, .element = "span"_L1};
    mark.cssClass = u"figure"_s;
    if (!status || *status == FigureStatus::Reference || *status == FigureStatus::Same
        || *status == FigureStatus::Added)
        return mark;
    mark.cssClass += u' ' + keyOf(*status);
    mark.element = "mark"_L1;
    mark.hidden = Tr::tr("figure, %1:").arg(nameOf(*status).toLower());
    mark.sign = signOf(*status);
    return mark;
}

std::optional<Mark> nameMark(const Mention &mention, std::optional<NameStatus> status)
{
    if (status != NameStatus::Respelled && status != NameStatus::Retitled)
        return {};
    return Mark{.range = mention.range,
                .layer = Layer::Name,
                .element = "mark"_L1,
                .cssClass = "name "_L1 + keyOf(*status),
                .hidden = Tr::tr("name, %1:").arg(nameOf(*status).toLower())};
}

bool isShortEnough(QStringView text, const TextRange &range)
{
    return !range.isEmpty() && range.in(text).count(u' ') < longestMarkedFinding;
}

Mark findingMark(const TextRange &range, Severity severity)
{
    //: A screen reader says this before the words: %1 is a severity, as "critical".
    const QString hidden = Tr::tr("%1 finding:").arg(nameOf(severity));
    return {.range = range,
            .layer = Layer::Finding,
            .element = "mark"_L1,
            .cssClass = "finding "_L1 + keyOf(severity),
            .hidden = hidden};
}

/// Adds marks for those parts of the range that no mark has yet.
void addFindingMarks(std::vector<Mark> &marks, const TextRange &range, Severity severity)
{
    std::vector<TextRange> parts{range};
    for (const Mark &mark : marks) {
        std::vector<TextRange> rest;
        for (const TextRange &part : parts) {
            const TextRange shared = intersection(part, mark.range);
            if (shared.isEmpty()) {
                rest.push_back(part);
                continue;
            }
            rest.push_back({part.begin, shared.begin});
            rest.push_back({shared.end, part.end});
        }
        std::erase_if(rest, [](const TextRange &part) { return part.isEmpty(); });
        parts = std::move(rest);
    }
    for (const TextRange &part : parts)
        marks.push_back(findingMark(part, severity));
}

/// Opens and closes the marks of one stretch of text so that the elements nest.
class MarkWriter final {
public:
    MarkWriter(QXmlStreamWriter &xml, QStringView text, const TextRange &range, std::vector<Mark> marks) :
        m_xml(xml),
        m_text(text),
        m_range(range),
        m_marks(std::move(marks))
    {
        std::erase_if(m_marks, [&](const Mark &mark) { return !isInside(mark); });
        std::ranges::stable_sort(m_marks, {}, [](const Mark &mark) {
            return std::pair{mark.range.begin, mark.layer};
        });
    }

    void write()
    {
        std::size_t next = 0;
        qsizetype position = m_range.begin;
        while (position < m_range.end) {
            closeEndedAt(position);
            while (next < m_marks.size() && m_marks[next].range.begin <= position)
                open(m_marks[next++]);
            const qsizetype end = nextBoundary(position, next);
            m_xml.writeCharacters(withoutControls(m_text.sliced(position, end - position)));
            position = end;
        }
        closeEndedAt(m_range.end);
        for (; next < m_marks.size(); ++next)
            writeCaret(m_marks[next]);
        while (!m_open.empty())
            closeLast(m_range.end);
    }

private:
    bool isInside(const Mark &mark) const
    {
        if (mark.range.isEmpty())
            return m_range.begin <= mark.range.begin && mark.range.begin <= m_range.end;
        return mark.range.overlaps(m_range);
    }

    qsizetype nextBoundary(qsizetype position, std::size_t next) const
    {
        qsizetype boundary = m_range.end;
        for (const Mark *mark : m_open)
            boundary = std::min(boundary, mark->range.end);
        if (next < m_marks.size())
            boundary = std::min(boundary, m_marks[next].range.begin);
        return std::max(boundary, position + 1);
    }

    void writeStart(const Mark &mark)
    {
        m_xml.writeStartElement(mark.element);
        m_xml.writeAttribute("class"_L1, mark.cssClass);
    }

    void writeCaret(const Mark &mark)
    {
        writeStart(mark);
        if (!mark.hidden.isEmpty())
            writeHidden(m_xml, mark.hidden);
        m_xml.writeCharacters({}); // Else "<span/>", which HTML takes as left open.
        m_xml.writeEndElement();
    }

    /// Opens a mark outside of those that stand deeper than it.
    void open(const Mark &mark)
    {
        if (mark.range.isEmpty()) {
            writeCaret(mark);
            return;
        }
        const auto place
            = std::ranges::find_if(m_open, [&](const Mark *other) { return other->layer > mark.layer; });
        const std::vector<const Mark *> inner(place, m_open.end());
        for (std::size_t i = 0; i < inner.size(); ++i)
            m_xml.writeEndElement();
        m_open.erase(place, m_open.end());
        writeStart(mark);
        if (!mark.hidden.isEmpty())
            writeHidden(m_xml, mark.hidden + u' ');
        m_open.push_back(&mark);
        reopen(inner);
    }

    void reopen(const std::vector<const Mark *> &marks)
    {
        for (const Mark *mark : marks) {
            writeStart(*mark);
            m_open.push_back(mark);
        }
    }

    void closeLast(qsizetype position)
    {
        const Mark &mark = *m_open.back();
        m_xml.writeEndElement();
        m_open.pop_back();
        if (mark.sign && mark.range.end <= position)
            writeSign(m_xml, *mark.sign);
    }

    void closeEndedAt(qsizetype position)
    {
        const auto first
            = std::ranges::find_if(m_open, [&](const Mark *mark) { return mark->range.end <= position; });
        std::vector<const Mark *> continued;
        for (auto it = first; it != m_open.end(); ++it) {
            if ((*it)->range.end > position)
                continued.push_back(*it);
        }
        const std::size_t kept = static_cast<std::size_t>(first - m_open.begin());
        while (m_open.size() > kept)
            closeLast(position);
        reopen(continued);
    }

    QXmlStreamWriter &m_xml;
    QStringView m_text;
    TextRange m_range;
    std::vector<Mark> m_marks;
    std::vector<const Mark *> m_open; ///< Outermost first.
};

} // namespace

std::vector<Mark> itemMarks(const ReportIndex &index, int version, int sentence)
{
    const AnnotatedVersion &text = index.version(version);
    std::vector<Mark> marks;
    for (const int quote : index.quotesIn(version, sentence))
        marks.push_back(quoteMark(text, text.quotes.at(static_cast<std::size_t>(quote)),
                                  index.quoteStatus(version, quote)));
    for (const int figure : index.figuresIn(version, sentence))
        marks.push_back(figureMark(text.figures.at(static_cast<std::size_t>(figure)),
                                   index.figureStatus(version, figure)));
    for (const int mention : index.mentionsIn(version, sentence)) {
        if (const std::optional<Mark> mark = nameMark(text.mentions.at(static_cast<std::size_t>(mention)),
                                                      index.nameStatus(version, mention)))
            marks.push_back(*mark);
    }
    return marks;
}

std::vector<Mark> findingMarks(const ReportIndex &index, int version, int sentence)
{
    std::vector<Mark> marks; // The worst come first, and keep the words that others are about too.
    for (const int number : index.findingsIn(version, sentence)) {
        const Finding &finding = index.finding(number);
        for (std::size_t i = 0; i < finding.places.size(); ++i) {
            const Place &place = finding.places[i];
            if (finding.severity == Severity::Style || place.version != version || place.sentence != sentence)
                continue;
            for (const TextRange &range : index.findingWords(number, i)) {
                if (isShortEnough(index.version(version).text(), range))
                    addFindingMarks(marks, range, finding.severity);
            }
        }
    }
    return marks;
}

std::vector<Mark> freshMarks(const std::vector<TextRange> &words, const std::vector<qsizetype> &gaps)
{
    std::vector<Mark> marks;
    marks.reserve(words.size() + gaps.size());
    for (const TextRange &range : words)
        marks.push_back({.range = range,
                         .layer = Layer::Change,
                         .element = "ins"_L1,
                         .cssClass = u"fresh"_s,
                         .hidden = Tr::tr("new:")});
    for (const qsizetype gap : gaps)
        marks.push_back({.range = {gap, gap},
                         .layer = Layer::Change,
                         .element = "span"_L1,
                         .cssClass = u"caret"_s,
                         .hidden = Tr::tr("(words left out)")});
    return marks;
}

std::vector<Mark> lostMarks(const std::vector<TextRange> &words)
{
    std::vector<Mark> marks;
    marks.reserve(words.size());
    for (const TextRange &range : words)
        marks.push_back({.range = range,
                         .layer = Layer::Change,
                         .element = "del"_L1,
                         .cssClass = u"lost"_s,
                         .hidden = Tr::tr("lost:")});
    return marks;
}

void writeMarked(QXmlStreamWriter &xml, QStringView text, const TextRange &range, std::vector<Mark> marks)
{
    MarkWriter(xml, text, range, std::move(marks)).write();
}

} // namespace retold

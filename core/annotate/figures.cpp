#include "core/annotate/figures.h"

#include "core/annotate/dates.h"
#include "core/annotate/figure_ages.h"
#include "core/annotate/figure_clues.h"
#include "core/annotate/figure_counted.h"
#include "core/annotate/figure_hedges.h"
#include "core/annotate/figure_names.h"
#include "core/annotate/figure_numbering.h"
#include "core/annotate/figure_quantity.h"
#include "core/annotate/figure_ranges.h"
#include "core/annotate/figure_tokens.h"

#include <algorithm>
#include <cmath>

namespace retold {
namespace {

/// The sentences [first, last) of one paragraph, read as one stretch: a figure may cross a wrong sentence
/// break
/// ("Rs. 20"), but no paragraph.
struct Stretch {
    std::size_t first = 0;
    std::size_t last = 0;
};

std::vector<Stretch> stretchesOf(const std::vector<Sentence> &sentences)
{
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const bool goesOn = i > 0 && sentences[i].paragraph == sentences[i - 1].paragraph
            && sentences[i].kind == sentences[i - 1].kind;
        if (goesOn)
            stretches.back().last = i + 1;
        else
            stretches.push_back({i, i + 1});
    }
    return stretches;
}

/// Whether most words begin with a capital, as in American headlines.
bool isTitleCase(const FigureTokens &tokens, qsizetype begin, qsizetype end)
{
    if (tokens.language() == u"de")
        return false; // Its nouns have capitals anyway.
    qsizetype words = 0;
    qsizetype capitals = 0;
    for (qsizetype i = begin; i < end; ++i) {
        if (tokens.isWord(i) && tokens[i].lower.size() > 3) {
            ++words;
            capitals += tokens[i].isCapital ? 1 : 0;
        }
    }
    return words >= 4 && capitals * 4 >= words * 3;
}

/// Without what multiplying by a scale leaves behind the last digit that a double is good for: 65.4 billion
/// as 65400000000.00001.
double withoutNoise(double value)
{
    constexpr int digits = 15;
    return std::abs(value) < 1000 ? value : QString::number(value, 'g', digits).toDouble();
}

/// Finds the figures of one stretch from left to right.
class StretchReader {
public:
    StretchReader(const AnnotatedVersion &version, const Stretch &stretch, const Calendar &calendar) :
        m_version(version),
        m_calendar(calendar),
        m_sentence(stretch.first),
        m_last(stretch.last),
        m_tokens(version.version.text, rangeOf(version, stretch), version.version.language)
    {
        openSentence(0);
    }

    std::vector<Figure> read(FigureSearch search)
    {
        const FigureClues clues(m_tokens, m_calendar);
        for (qsizetype at = 0; at < m_tokens.size();) {
            advanceSentence(at);
            const bool isRead = search == FigureSearch::Everywhere || clues.canBegin(at);
            at = isRead ? readAt(at) : at + 1;
        }
        return std::move(m_figures);
    }

private:
    static TextRange rangeOf(const AnnotatedVersion &version, const Stretch &stretch)
    {
        return {version.sentences[stretch.first].range.begin, version.sentences[stretch.last - 1].range.end};
    }

    void openSentence(qsizetype at)
    {
        qsizetype end = at;
        while (end < m_tokens.size() && m_tokens[end].range.begin < m_version.sentences[m_sentence].range.end)
            ++end;
        m_place.sentenceBegin = at;
        m_place.sentenceEnd = end;
        m_place.isTitleCase = isTitleCase(m_tokens, at, end);
    }

    void advanceSentence(qsizetype at)
    {
        const qsizetype position = m_tokens[at].range.begin;
        bool isNew = false;
        while (m_sentence + 1 < m_last && m_version.sentences[m_sentence + 1].range.begin <= position) {
            ++m_sentence;
            isNew = true;
        }
        if (isNew)
            openSentence(at);
    }

    /// Reads what stands at a token, and returns the token to go on with.
    qsizetype readAt(qsizetype at)
    {
        if (const qsizetype end = numberedNameEnd(m_tokens, at, m_place); end > at)
            return end;
        if (const auto age = readAge(m_tokens, at)) {
            add(*age);
            return age->end;
        }
        if (const std::optional<DateMatch> date = readDate(at)) {
            addDate(at, *date);
            return date->end;
        }
        std::optional<Quantity> quantity = readQuantity(m_tokens, at);
        if (!quantity)
            return at + 1;
        if (readPointOrdinal(m_tokens, *quantity, m_place.sentenceEnd))
            return addUnlessName(*quantity);
        const std::optional<Quantity> range = readRange(m_tokens, *quantity);
        if (range && !endsOnDay(*quantity)) {
            quantity = range;
            if (const std::optional<Quantity> longer = readLongerRange(*range))
                quantity = longer;
        } else if (const std::optional<Quantity> bounded = readBounds(m_tokens, *quantity)) {
            quantity = bounded;
        }
        return addUnlessName(*quantity);
    }

    qsizetype addUnlessName(const Quantity &quantity)
    {
        if (!isName(m_tokens, quantity, m_place))
            add(quantity);
        return quantity.end;
    }

    /// "the six months to 30 June": the span ends on that day.
    bool endsOnDay(const Quantity &span) const
    {
        return span.kind == FigureKind::Duration
            && readCalendarDate(m_tokens, span.end + 1, m_calendar).has_value();
    }

    /// "24.2 to 33-35 billion": a range whose upper end is one.
    std::optional<Quantity> readLongerRange(const Quantity &range) const
    {
        Quantity low = range;
        low.interval.reset();
        low.value = range.interval->high;
        std::optional<Quantity> longer = readRange(m_tokens, low);
        if (!longer)
            return std::nullopt;
        const bool isScaled = longer->interval->low != low.value;
        longer->interval->low = range.interval->low * (isScaled ? longer->scale : 1);
        return longer;
    }

    std::optional<DateMatch> readDate(qsizetype at) const
    {
        if (const auto date = readCalendarDate(m_tokens, at, m_calendar))
            return date;
        if (const auto time = readTime(m_tokens, at))
            return time;
        if (const auto relative = readRelativeDate(m_tokens, at, m_calendar); relative && !isInTitle(at))
            return relative;
        return readYear(m_tokens, at);
    }

    /// "USA Today", "Politics Tonight": a word for a day that has a capital of its own, behind another one.
    bool isInTitle(qsizetype at) const
    {
        const bool isDayWord = m_calendar.language == u"en" && m_tokens[at].isCapital
            && !m_calendar.weekdays.contains(withoutPossessive(m_tokens[at].lower).toString());
        return isDayWord && at != m_place.sentenceBegin && !m_place.isTitleCase && m_tokens[at - 1].isCapital;
    }

    void addDate(qsizetype at, const DateMatch &date)
    {
        const Quantity place{.begin = at, .end = date.end, .kind = date.kind};
        Figure figure = figureOf(place);
        figure.range.end = figure.range.begin + withoutPossessive(m_tokens.textOf(at, date.end)).size();
        figure.value = date.value;
        m_figures.push_back(std::move(figure));
    }

    void add(const Quantity &quantity)
    {
        Figure figure = figureOf(quantity);
        if (quantity.interval)
            figure.value
                = Interval{withoutNoise(quantity.interval->low), withoutNoise(quantity.interval->high)};
        else
            figure.value = withoutNoise(quantity.value);
        figure.unit = quantity.unit;
        const CountedPhrase counted = findCounted(m_tokens, quantity);
        if (!counted.isEmpty()) {
            figure.counted = m_tokens.textOf(counted.begin, counted.end).toString();
            const bool isCount = figure.kind == FigureKind::Number || figure.kind == FigureKind::Range;
            if (figure.unit.isEmpty() && isCount)
                figure.unit = withoutElision(m_tokens[counted.end - 1].lower);
        }
        shareUnit(quantity, figure);
        noteList(quantity, figure);
        shareUnitOfChange(quantity, figure);
        noteChange(quantity, figure);
        m_figures.push_back(std::move(figure));
    }

    /// Gives the unit of a list's last number to those before it: "45 and 50 mg", "four-, five- and
    /// six-cylinder"; an age only to numbers with a hyphen.
    void shareUnit(const Quantity &quantity, const Figure &last)
    {
        if (!endsList(quantity, last))
            return;
        for (std::size_t i = m_listBegin; i < m_figures.size(); ++i) {
            m_figures[i].kind = last.kind == FigureKind::Range ? FigureKind::Number : last.kind;
            m_figures[i].unit = last.unit;
            m_figures[i].counted = last.counted;
        }
    }

    bool endsList(const Quantity &quantity, const Figure &last) const
    {
        const bool isAside = m_listEnd > 0 && m_tokens.isMark(m_listEnd, u',')
            && m_listBegin + 1 == m_figures.size(); // "lost 245.67, or 0.9%"
        return m_listEnd > 0 && isAndAt(quantity.begin - 1) && !isAside && quantity.begin - m_listEnd <= 3
            && !last.unit.isEmpty()
            && (canShareUnit(last.kind) || (m_isListSuspended && last.kind == FigureKind::Age));
    }

    bool isAndAt(qsizetype token) const
    {
        return m_tokens.isWord(token, u"and") || m_tokens.isWord(token, u"or");
    }

    /// Keeps a list of bare numbers open, or ends it.
    void noteList(const Quantity &quantity, const Figure &last)
    {
        const bool isOpen = last.unit.isEmpty() && last.kind == FigureKind::Number && last.counted.isEmpty();
        const qsizetype next = quantity.end + (quantity.isSuspended ? 1 : 0);
        const bool goesOn = m_tokens.isMark(next, u',') || isAndAt(next);
        const bool follows = m_listEnd > 0 && quantity.begin - m_listEnd <= 2;
        m_listBegin = isOpen && follows ? m_listBegin : m_figures.size();
        m_listEnd = isOpen && goesOn ? next : 0;
        m_isListSuspended = quantity.isSuspended;
    }

    /// Gives the scale and unit of a change's end to its beginning: "from 12 to eight years", "rose from 2 to
    /// 2.5 million".
    void shareUnitOfChange(const Quantity &quantity, const Figure &last)
    {
        const qsizetype to = quantity.begin - 1;
        if (m_figures.empty() || !m_tokens.isWord(to, u"to") || m_changeFrom != to || !canShareUnit(last.kind)
            || (last.unit.isEmpty() && quantity.scale == 1))
            return;
        Figure &first = m_figures.back();
        const double *value = std::get_if<double>(&first.value);
        if (value != nullptr && quantity.scale > 1 && *value < quantity.scale)
            first.value = withoutNoise(*value * quantity.scale);
        first.kind = last.kind;
        first.unit = last.unit;
        first.counted = last.counted;
    }

    /// Remembers a bare number behind "from", which a unit may yet follow.
    void noteChange(const Quantity &quantity, const Figure &figure)
    {
        const bool isBare = figure.unit.isEmpty() && figure.kind == FigureKind::Number && !quantity.interval;
        const qsizetype end = quantity.end + (quantity.isSuspended ? 1 : 0);
        m_changeFrom = isBare && m_tokens.isWord(quantity.begin - 1, u"from") ? end : 0;
    }

    static bool canShareUnit(FigureKind kind)
    {
        return kind == FigureKind::Number || kind == FigureKind::Dimension || kind == FigureKind::Currency
            || kind == FigureKind::Percentage || kind == FigureKind::Duration
            || kind == FigureKind::Temperature || kind == FigureKind::Range;
    }

    /// Place, kind and hedge.
    Figure figureOf(const Quantity &quantity) const
    {
        Figure figure;
        figure.range = {m_tokens[quantity.begin].range.begin, m_tokens[quantity.end - 1].range.end};
        figure.kind = quantity.kind;
        figure.sentence = static_cast<int>(m_sentence);
        const std::optional<Hedge> hedge = quantity.isBounded ? std::nullopt : findHedge(m_tokens, quantity);
        if (hedge) {
            figure.hedge = m_tokens.textOf(hedge->begin, hedge->end).toString();
            figure.hedgeRange
                = TextRange{m_tokens[hedge->begin].range.begin, m_tokens[hedge->end - 1].range.end};
            figure.direction = hedge->direction;
        }
        return figure;
    }

    const AnnotatedVersion &m_version;
    const Calendar &m_calendar;
    std::size_t m_sentence;
    std::size_t m_last;
    FigureTokens m_tokens;
    NumberPlace m_place;
    std::vector<Figure> m_figures;
    std::size_t m_listBegin = 0;    ///< The first figure of a list whose unit is still to come.
    qsizetype m_listEnd = 0;        ///< The token behind its last number; 0 where no list is open.
    bool m_isListSuspended = false; ///< A hyphen leaves its last number open ("16- or 17-year-old").
    qsizetype m_changeFrom = 0; ///< The token behind a bare number that a change begins with; 0 where none.
};

} // namespace

std::vector<Figure> findFigures(const AnnotatedVersion &version, FigureSearch search)
{
    const Calendar calendar = calendarOf(version.version.language, version.version.published);
    std::vector<Figure> figures;
    for (const Stretch &stretch : stretchesOf(version.sentences)) {
        std::vector<Figure> found = StretchReader(version, stretch, calendar).read(search);
        std::move(found.begin(), found.end(), std::back_inserter(figures));
    }
    return figures;
}

} // namespace retold

// How the texts of the reading layout scroll, each or all together; see reading_view.cpp for the rest.
#include "app/views/reading_view.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace retold {

void ReadingView::setScrollsTogether(bool together)
{
    m_together = together;
    scrollOthers();
}

qreal ReadingView::scrolled(int version) const
{
    const auto found = m_scrolled.find(version);
    return found == m_scrolled.end() ? 0 : found->second;
}

void ReadingView::setLead(int version)
{
    if (version == m_lead)
        return;
    m_lead = version;
    updateScrollBars();
}

void ReadingView::scrollTo(int version, qreal to)
{
    const qreal most = std::max(0.0, textOf(version).height() - viewport()->height());
    m_scrolled[version] = std::clamp(std::round(to), 0.0, most);
}

void ReadingView::scrollOthers()
{
    if (!m_together || m_columns.empty())
        return;
    for (const LevelColumn &column : m_columns) {
        if (column.version != m_lead)
            scrollTo(column.version,
                     linkedScroll(anchors(m_lead, column.version), scrolled(m_lead), viewport()->height()));
    }
    viewport()->update();
}

/// Brings the counterparts of the sentence chosen in the leading text to its height.
void ReadingView::alignOthers(const std::set<std::pair<int, int>> &level)
{
    const auto &lead = m_chosen ? textOf(m_lead).spanOf(m_chosen->second) : std::nullopt;
    if (!m_together || !lead)
        return;
    std::set<int> aligned{m_lead};
    for (const auto &[version, sentence] : level) {
        const auto &span = textOf(version).spanOf(sentence);
        if (span && !columnState().isHidden(version) && aligned.insert(version).second)
            scrollTo(version, span->top - (lead->top - scrolled(m_lead)));
    }
}

std::vector<ScrollAnchor> ReadingView::anchors(int from, int to)
{
    std::vector<ScrollAnchor> &result = m_anchors[{from, to}];
    if (!result.empty())
        return result;
    std::vector<ScrollAnchor> found;
    for (const ComparedLink &compared : m_rows.comparison()->links) {
        const bool forwards = compared.link.left.version == from && compared.link.right.version == to;
        const bool backwards = compared.link.left.version == to && compared.link.right.version == from;
        if ((!forwards && !backwards) || compared.link.moved)
            continue;
        const SentenceGroup &here = forwards ? compared.link.left : compared.link.right;
        const SentenceGroup &there = forwards ? compared.link.right : compared.link.left;
        const auto &own = textOf(from).spanOf(here.sentences.front());
        const auto &other = textOf(to).spanOf(there.sentences.front());
        if (own && other)
            found.push_back({own->top, other->top});
    }
    result = inOrder(std::move(found), textOf(from).height(), textOf(to).height());
    return result;
}

IndexRange ReadingView::factsInView()
{
    if (m_columns.empty())
        return {};
    const qreal top = scrolled(m_lead);
    const IndexRange sentences = textOf(m_lead).sentencesIn(top, top + viewport()->height());
    std::optional<IndexRange> facts;
    for (int s = sentences.begin; s < sentences.end; ++s) {
        const auto place = m_rows.placeOf(m_lead, s);
        const LevelCell *cell = cellAt(m_rows.band(place->band), m_lead, place->row);
        if (cell == nullptr || (cell->moved && sentences.size() > 1))
            continue;
        const int fact = m_rows.band(place->band).fact.value_or(0);
        facts = facts ? IndexRange{std::min(facts->begin, fact), std::max(facts->end, fact + 1)}
                      : IndexRange{fact, fact + 1};
    }
    return facts.value_or(IndexRange{});
}

/// To the place of the fact in the leading text, or else in the first that tells it.
void ReadingView::scrollToFact(int fact)
{
    const auto band = m_rows.bandOfFact(fact);
    if (!band || m_columns.empty())
        return;
    const LevelCell *target = nullptr;
    for (const LevelCell &cell : m_rows.band(*band).cells) {
        const bool better = target == nullptr || cell.version == m_lead;
        if (!cell.sentences.empty() && !columnState().isHidden(cell.version) && better)
            target = &cell;
    }
    if (target == nullptr)
        return;
    setLead(target->version);
    if (const auto &span = textOf(m_lead).spanOf(target->sentences.front()))
        verticalScrollBar()->setValue(qRound(span->top - px(8)));
}

} // namespace retold

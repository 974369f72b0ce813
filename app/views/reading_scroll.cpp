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
    const auto way = m_ways.find(version);
    return (found == m_scrolled.end() ? 0 : found->second)
        + (way == m_ways.end() ? 0 : std::round(way->second * m_away));
}

void ReadingView::setLead(int version)
{
    if (version == m_lead)
        return;
    m_lead = version;
    updateScrollBars();
}

void ReadingView::scrollTo(int version, qreal scrolled)
{
    const qreal most = std::max(0.0, textOf(version).height() - viewport()->height());
    m_scrolled[version] = std::clamp(std::round(scrolled), 0.0, most);
}

bool ReadingView::layOutInView(int version)
{
    constexpr int attempts = 3; // At either end of a text the view cannot follow, and sees more of it.
    bool changed = false;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const qreal from = scrolled(version);
        const auto moved = textOf(version).layOut(from, from + viewport()->height());
        if (!moved)
            break;
        changed = true;
        forgetAnchors(version);
        scrollTo(version, m_scrolled[version] + *moved);
    }
    return changed;
}

/// A page above and below, so that the sentence can be brought to any place of the view.
void ReadingView::layOutAround(int version, int sentence)
{
    const qreal page = viewport()->height();
    if (const auto moved = textOf(version).layOutAround(sentence, page, page)) {
        forgetAnchors(version);
        scrollTo(version, m_scrolled[version] + *moved);
    }
}

bool ReadingView::layOutPage()
{
    bool changed = false;
    for (const LevelColumn &column : columnsInView())
        changed = layOutInView(column.version) || changed;
    return changed;
}

/// What was laid out tells other heights than the estimates did.
void ReadingView::forgetAnchors(int version)
{
    std::erase_if(m_anchors, [version](const auto &entry) {
        return entry.first.first == version || entry.first.second == version;
    });
}

void ReadingView::scrollAlong(int version)
{
    scrollTo(version, linkedScroll(anchors(m_lead, version), scrolled(m_lead), viewport()->height()));
}

void ReadingView::scrollOthers()
{
    if (!m_together || m_columns.empty())
        return;
    const std::vector<LevelColumn> seen = columnsInView();
    for (const LevelColumn &column : m_columns) {
        if (column.version == m_lead)
            continue;
        scrollAlong(column.version);
        const bool isSeen = std::ranges::find(seen, column) != seen.end();
        if (isSeen && layOutInView(column.version)) {
            scrollAlong(column.version);
            layOutInView(column.version);
        }
    }
    viewport()->update();
}

/// Brings the counterparts of the sentence chosen in the leading text to its height.
void ReadingView::alignOthers(const std::set<std::pair<int, int>> &level)
{
    const auto lead = m_chosen ? textOf(m_lead).spanOf(m_chosen->second) : std::nullopt;
    if (!m_together || !lead)
        return;
    const std::vector<LevelColumn> seen = columnsInView();
    std::set<int> aligned{m_lead};
    for (const auto &[version, sentence] : level) {
        if (columnState().isHidden(version) || !textOf(version).spanOf(sentence)
            || !aligned.insert(version).second)
            continue;
        if (std::ranges::find(seen, version, &LevelColumn::version) != seen.end())
            layOutAround(version, sentence);
        scrollTo(version, textOf(version).spanOf(sentence)->top - (lead->top - scrolled(m_lead)));
    }
}

void ReadingView::glideFrom(const std::map<int, Sight> &sights)
{
    m_ways.clear();
    for (const auto &[version, sight] : sights) {
        if (const auto span = textOf(version).spanOf(sight.sentence))
            m_ways[version] = wayShown(span->top - sight.y - m_scrolled[version]);
    }
    const auto moves = [](const auto &way) { return way.second != 0; };
    if (std::ranges::none_of(m_ways, moves))
        return;
    glide([this](qreal away) {
        m_away = away;
        layOutPage();
        updateScrollBars();
        viewport()->update();
        emit viewMoved();
    });
}

/// Wherever the texts are just now.
void ReadingView::leaveGlide()
{
    stopGlide();
    for (auto &[version, scroll] : m_scrolled)
        scroll = scrolled(version);
    m_ways.clear();
    m_away = 0;
}

const std::vector<const ComparedLink *> &ReadingView::linksBetween(int one, int other)
{
    if (m_links.empty()) {
        for (const ComparedLink &compared : m_rows.comparison()->links) {
            const Link &link = compared.link;
            m_links[std::minmax(link.left.version, link.right.version)].push_back(&compared);
        }
    }
    return m_links[std::minmax(one, other)];
}

const std::vector<ScrollAnchor> &ReadingView::anchors(int from, int to)
{
    std::vector<ScrollAnchor> &result = m_anchors[{from, to}];
    if (!result.empty())
        return result;
    std::vector<ScrollAnchor> found;
    for (const ComparedLink *compared : linksBetween(from, to)) {
        if (compared->link.moved)
            continue;
        const bool forwards = compared->link.left.version == from;
        const SentenceGroup &here = forwards ? compared->link.left : compared->link.right;
        const SentenceGroup &there = forwards ? compared->link.right : compared->link.left;
        const auto own = textOf(from).spanOf(here.sentences.front());
        const auto other = textOf(to).spanOf(there.sentences.front());
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
        if (!place)
            continue;
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
    layOutAround(m_lead, target->sentences.front());
    updateScrollBars();
    if (const auto span = textOf(m_lead).spanOf(target->sentences.front()))
        verticalScrollBar()->setValue(qRound(span->top - px(8)));
}

} // namespace retold

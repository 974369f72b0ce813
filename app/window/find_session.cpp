#include "app/window/find_session.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace retold {

void FindSession::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    m_comparison = comparison;
    m_facts.clear();
    if (comparison) {
        for (const VersionPtr &version : comparison->versions)
            m_facts.emplace_back(version->sentences.size(), 0);
        for (std::size_t f = 0; f < comparison->facts.size(); ++f) {
            for (std::size_t v = 0; v < comparison->facts[f].cells.size(); ++v) {
                for (const int sentence : comparison->facts[f].cells[v].sentences)
                    m_facts[v].at(static_cast<std::size_t>(sentence)) = static_cast<int>(f);
            }
        }
    }
    search();
    emit changed();
}

int FindSession::factOf(int version, int sentence) const
{
    return m_facts.at(static_cast<std::size_t>(version)).at(static_cast<std::size_t>(sentence));
}

void FindSession::setQuery(const FindQuery &query, std::optional<std::pair<int, int>> from)
{
    m_query = query;
    search();
    if (!m_order.empty()) {
        const int row = from && m_comparison ? factOf(from->first, from->second) : 0;
        const auto first = std::ranges::find_if(m_order, [&](std::size_t hit) {
            return factOf(m_hits.hits[hit].version, m_hits.hits[hit].sentence) >= row;
        });
        m_current = first == m_order.end() ? 0 : static_cast<std::size_t>(first - m_order.begin());
    }
    emit changed();
    if (const auto hit = current())
        emit goneTo(*hit);
}

void FindSession::search()
{
    m_hits = {};
    m_fault.clear();
    m_current.reset();
    if (m_comparison) {
        Result<FindHits> found = findInVersions(m_comparison->versions, m_query);
        if (found)
            m_hits = std::move(found).value();
        else
            m_fault = found.error().message;
    }
    orderHits();
}

void FindSession::orderHits()
{
    m_order.resize(m_hits.hits.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    const auto lane = [this](int version) { return version == m_comparison->reference ? -1 : version; };
    std::ranges::stable_sort(m_order, {}, [&](std::size_t index) {
        const FindHit &hit = m_hits.hits[index];
        return std::tuple(factOf(hit.version, hit.sentence), lane(hit.version), hit.range.begin);
    });
}

void FindSession::step(int direction)
{
    if (m_order.empty())
        return;
    const std::size_t count = m_order.size();
    if (!m_current)
        m_current = direction > 0 ? 0 : count - 1;
    else
        m_current = (*m_current + count + (direction > 0 ? 1 : count - 1)) % count;
    emit changed();
    emit goneTo(*current());
}

std::optional<FindHit> FindSession::current() const
{
    return m_current ? std::optional(m_hits.hits[m_order[*m_current]]) : std::nullopt;
}

} // namespace retold

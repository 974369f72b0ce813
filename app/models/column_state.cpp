#include "app/models/column_state.h"

#include <algorithm>

namespace retold {

namespace {

/// Moves what stands at `from` so that it stands at `to`.
void rotateTo(std::vector<int> &order, std::ptrdiff_t from, std::ptrdiff_t to)
{
    const auto begin = order.begin();
    if (from < to)
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
}

std::ptrdiff_t placeOf(const std::vector<int> &order, int version)
{
    return std::ranges::find(order, version) - order.begin();
}

} // namespace

void ColumnState::setComparison(const Comparison *comparison)
{
    const std::vector<VersionPtr> before = std::move(m_versions);
    m_versions = comparison != nullptr ? comparison->versions : std::vector<VersionPtr>();
    std::vector<int> order;
    std::set<int> hidden;
    std::map<int, double> widths;
    for (const int old : m_order) {
        const auto found = std::ranges::find(m_versions, before.at(static_cast<std::size_t>(old)));
        const auto now = static_cast<int>(found - m_versions.begin());
        if (found == m_versions.end() || std::ranges::find(order, now) != order.end())
            continue;
        order.push_back(now);
        if (m_hidden.contains(old))
            hidden.insert(now);
        if (const auto width = m_widths.find(old); width != m_widths.end())
            widths.emplace(now, width->second);
    }
    for (int version = 0; version < static_cast<int>(m_versions.size()); ++version) {
        if (std::ranges::find(order, version) == order.end())
            order.push_back(version);
    }
    if (hidden.size() == order.size())
        hidden.clear();
    m_order = std::move(order);
    m_hidden = std::move(hidden);
    m_widths = std::move(widths);
    m_reference = comparison != nullptr ? comparison->reference : std::nullopt;
    emit changed();
}

std::vector<int> ColumnState::shown() const
{
    std::vector<int> versions;
    std::ranges::copy_if(m_order, std::back_inserter(versions),
                         [this](int version) { return !isHidden(version); });
    return versions;
}

void ColumnState::setHidden(int version, bool hidden)
{
    const bool isLast = m_hidden.size() + 1 >= m_order.size();
    if (hidden == isHidden(version) || (hidden && isLast))
        return;
    if (hidden)
        m_hidden.insert(version);
    else
        m_hidden.erase(version);
    emit changed();
}

void ColumnState::showAll()
{
    if (m_hidden.empty())
        return;
    m_hidden.clear();
    emit changed();
}

void ColumnState::move(int version, int place)
{
    const std::ptrdiff_t from = placeOf(m_order, version);
    const std::ptrdiff_t to = std::clamp<std::ptrdiff_t>(place, 0, std::ssize(m_order) - 1);
    if (from == std::ssize(m_order) || from == to)
        return;
    rotateTo(m_order, from, to);
    emit changed();
}

void ColumnState::step(int version, int direction)
{
    std::ptrdiff_t place = placeOf(m_order, version) + direction;
    while (place > 0 && place + 1 < std::ssize(m_order)
           && isHidden(m_order.at(static_cast<std::size_t>(place))))
        place += direction;
    move(version, static_cast<int>(place));
}

void ColumnState::setPinsReference(bool pins)
{
    if (pins == m_pinsReference)
        return;
    m_pinsReference = pins;
    emit changed();
}

void ColumnState::setCentresReference(bool centres)
{
    if (centres == m_centresReference)
        return;
    m_centresReference = centres;
    emit changed();
}

void ColumnState::setWidth(int version, double width)
{
    m_widths[version] = width;
    emit changed();
}

void ColumnState::clearWidths()
{
    if (m_widths.empty())
        return;
    m_widths.clear();
    emit changed();
}

ColumnSetup ColumnState::levelColumns() const
{
    ColumnSetup setup{shown(), false, m_widths};
    if (m_pinsReference && showsReference() && setup.versions.size() > 1) {
        rotateTo(setup.versions, placeOf(setup.versions, *m_reference), 0);
        setup.pinsFirst = true;
    }
    return setup;
}

ColumnSetup ColumnState::readingColumns() const
{
    ColumnSetup setup{shown(), false, m_widths};
    if (m_centresReference && showsReference() && setup.versions.size() > 2)
        rotateTo(setup.versions, placeOf(setup.versions, *m_reference), 1);
    return setup;
}

} // namespace retold

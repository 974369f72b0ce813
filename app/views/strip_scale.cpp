#include "app/views/strip_scale.h"

#include <algorithm>

namespace retold {

namespace {
constexpr qreal mostZoom = 40;
} // namespace

void StripScale::setWidths(const std::vector<qreal> &widths, qreal most)
{
    m_edges.assign(1, 0);
    for (const qreal width : widths)
        m_edges.push_back(m_edges.back() + width);
    m_most = most;
    m_zoom = 1;
    m_offset = 0;
}

void StripScale::setRoom(qreal left, qreal width)
{
    m_left = left;
    m_width = std::max(1.0, width);
    keepFilled();
}

qreal StripScale::unit() const
{
    return std::min(m_width / std::max(m_edges.back(), 1.0), m_most) * m_zoom;
}

qreal StripScale::xOf(int fact) const
{
    return m_left + (m_edges.at(static_cast<std::size_t>(fact)) - m_offset) * unit();
}

int StripScale::factAt(qreal x) const
{
    const qreal at = (x - m_left) / unit() + m_offset;
    const auto after = std::ranges::upper_bound(m_edges, at);
    return std::clamp(static_cast<int>(after - m_edges.begin()) - 1, 0, std::max(0, count() - 1));
}

void StripScale::zoomAt(qreal x, qreal factor)
{
    const qreal at = (x - m_left) / unit() + m_offset;
    m_zoom = std::clamp(m_zoom * factor, 1.0, mostZoom);
    m_offset = at - (x - m_left) / unit();
    keepFilled();
}

void StripScale::bringIntoView(int first, int end)
{
    if (m_zoom <= 1 || count() == 0)
        return;
    const qreal shown = m_width / unit();
    const qreal from = m_edges.at(static_cast<std::size_t>(std::clamp(first, 0, count())));
    const qreal to = m_edges.at(static_cast<std::size_t>(std::clamp(end, 0, count())));
    if (from < m_offset || to - from > shown)
        m_offset = from;
    else if (to > m_offset + shown)
        m_offset = to - shown;
    keepFilled();
}

void StripScale::keepFilled()
{
    m_offset = std::clamp(m_offset, 0.0, std::max(0.0, m_edges.back() - m_width / unit()));
}

} // namespace retold

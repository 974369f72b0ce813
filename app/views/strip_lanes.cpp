#include "app/views/strip_lanes.h"

#include "app/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace retold {

namespace {

constexpr qreal above = 16;
constexpr qreal below = 11;
constexpr qreal naturalLane = 9;
constexpr qreal lowLane = 8;
constexpr qreal laneGap = 4;
constexpr qreal mostLanes = 124; // The height that all lanes may take together,
constexpr qreal leastPitch = 3;  // unless each would be thinner than this.
constexpr qreal tightPitch = 11; // Below it, a letter is higher than its lane.
constexpr qreal letterPitch = 5; // Below it, there is not room for each letter at two places either.
constexpr qreal letterHeight = 9;

} // namespace

StripLanes::StripLanes(qsizetype count, bool isLow) :
    m_count(static_cast<qreal>(std::max<qsizetype>(1, count))),
    m_pitch(std::floor(
        px(std::clamp(mostLanes / m_count, leastPitch, (isLow ? lowLane : naturalLane) + laneGap))))
{ }

qreal StripLanes::boxHeight() const
{
    return m_pitch - std::min(px(laneGap), std::max(1.0, std::round(m_pitch / 3)));
}

qreal StripLanes::top(int lane) const
{
    return std::round(px(above)) + lane * m_pitch;
}

bool StripLanes::areTight() const
{
    return m_pitch < px(tightPitch);
}

int StripLanes::letterStep() const
{
    return m_pitch >= px(letterPitch) ? 1 : static_cast<int>(std::ceil(px(letterHeight) / m_pitch));
}

qreal StripLanes::middleOfFindings() const
{
    return px(5.5);
}

qreal StripLanes::frameTop() const
{
    return top(0) - px(3.5);
}

qreal StripLanes::frameBottom() const
{
    return height() - px(below) + px(1.5);
}

qreal StripLanes::tipOfHits() const
{
    return height() - px(below) + px(4);
}

qreal StripLanes::height() const
{
    return std::round(px(above)) + m_count * m_pitch + std::round(px(below));
}

std::vector<StripMark> withoutOverlaps(std::vector<StripMark> marks)
{
    std::stable_sort(marks.begin(), marks.end(),
                     [](const StripMark &a, const StripMark &b) { return a.rank < b.rank; });
    std::vector<StripMark> kept;
    for (const StripMark &mark : marks) {
        const bool collides = std::any_of(kept.begin(), kept.end(), [&mark](const StripMark &other) {
            return std::abs(other.x - mark.x) < (other.width + mark.width) / 2;
        });
        if (!collides)
            kept.push_back(mark);
    }
    return kept;
}

} // namespace retold

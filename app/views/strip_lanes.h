#pragma once

#include <QtGlobal>

#include <vector>

namespace retold {

/// What stands where in the overview strip, from its top: the marks of findings, the lanes in their frame,
/// the marks of search hits. No band reaches into another, however many lanes there are. All in pixels.
class StripLanes final {
public:
    /// `isLow` in a window of little height.
    StripLanes(qsizetype count, bool isLow);

    qreal pitch() const { return m_pitch; }
    qreal boxHeight() const;
    qreal top(int lane) const;

    /// Too near each other for what stands out of a lane.
    bool areTight() const;

    /// Every how many lanes there is room for a letter; where it is every lane of tight ones, their letters
    /// stand in turn at two places.
    int letterStep() const;

    qreal middleOfFindings() const;
    qreal frameTop() const;
    qreal frameBottom() const;
    qreal tipOfHits() const;
    qreal height() const;

private:
    qreal m_count;
    qreal m_pitch;
};

/// A mark above or below the lanes.
struct StripMark {
    int fact = 0;
    qreal x = 0; ///< Its middle.
    qreal width = 0;
    int rank = 0; ///< 0 stays before all others.
};

/// The marks for which there is room: the worst first, none over another. What is left out stands nearer to
/// one that stays than a mark is wide.
std::vector<StripMark> withoutOverlaps(std::vector<StripMark> marks);

} // namespace retold

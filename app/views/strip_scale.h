#pragma once

#include <QtGlobal>

#include <vector>

namespace retold {

/// From facts to pixels along the overview strip, and back. Facts have widths of their own; zoomed in, a part
/// of them fills the strip.
class StripScale final {
public:
    /// `widths` by fact, in any unit; `most` is the most pixels that a unit takes unless zoomed in.
    void setWidths(const std::vector<qreal> &widths, qreal most);
    void setRoom(qreal left, qreal width);

    int count() const { return static_cast<int>(m_edges.size()) - 1; }
    qreal zoom() const { return m_zoom; }

    /// The left edge of a fact; `count()` gives the end of the last.
    qreal xOf(int fact) const;

    /// The fact at or nearest to a place; 0 where there are none.
    int factAt(qreal x) const;

    /// Zooms so that what stands at `x` stays there. Never out beyond the whole.
    void zoomAt(qreal x, qreal factor);

    /// Moves what is shown until the facts are in view.
    void bringIntoView(int first, int end);

private:
    qreal unit() const; ///< Pixels of one unit of width.
    void keepFilled();

    std::vector<qreal> m_edges{0};
    qreal m_most = 0;
    qreal m_left = 0;
    qreal m_width = 0;
    qreal m_zoom = 1;
    qreal m_offset = 0; ///< Units that are out of view at the left.
};

} // namespace retold

#pragma once

#include "app/views/text_overlay.h"

#include <QPointF>

#include <optional>
#include <utility>

namespace retold {

/// A view that shows texts of versions, as far as selecting, finding and pointing at words need to know it.
/// Points are in its viewport.
class TextSurface {
public:
    virtual ~TextSurface() = default;

    /// The character under a point; none between texts.
    virtual std::optional<TextPlace> characterAt(QPointF point) = 0;

    /// The place between characters nearest to a point, in the column of `version` if one is given; none
    /// where that column has no text at the height of the point.
    virtual std::optional<TextPlace> caretAt(QPointF point, std::optional<int> version) = 0;

    /// The version and sentence that have the focus.
    virtual std::optional<std::pair<int, int>> chosenSentence() const = 0;

    /// Scrolls no further than it must for the sentence to be seen; chooses nothing.
    virtual void showSentence(int version, int sentence) = 0;

    virtual void setOverlay(const TextOverlay &overlay) = 0;
};

} // namespace retold

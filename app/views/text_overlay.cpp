#include "app/views/text_overlay.h"

namespace retold {

std::vector<TextMark> TextOverlay::marksIn(int version, const CellText &text) const
{
    std::vector<TextMark> marks;
    if (selection && selection->version == version && !selection->range().isEmpty())
        marks.push_back({selection->range(), MarkStyle::Selected, {}});
    for (const FindHit &hit : hits.of(version))
        marks.push_back({hit.range, hit == currentHit ? MarkStyle::CurrentHit : MarkStyle::Hit, {}});
    return toCell(text, marks);
}

} // namespace retold

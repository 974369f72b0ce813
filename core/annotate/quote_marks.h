#pragma once

#include "core/story/text_range.h"

#include <QStringView>

#include <vector>

namespace retold {

/// Words between quotation marks, or the part of a longer quotation that stands in one paragraph.
struct MarkedSpan {
    TextRange outer; ///< With the marks. Ends with `inner` where the paragraph leaves the quotation open.
    TextRange inner; ///< Without the marks and the white space inside them.
    bool continues = false; ///< The span before it was left open, and this paragraph takes it up again.

    bool operator==(const MarkedSpan &) const = default;
};

/// Pairs the quotation marks of a text: outermost pairs only, in text order, none overlapping another.
///
/// Marks of one family meet whatever their drawing ("so”, „so“, “so“), the place of each saying whether it
/// opens or closes. A quotation that its paragraph leaves open goes on where the next paragraph begins with
/// an opening mark (the printers' convention), or, without one, up to a closing mark close by; any other
/// opening mark that nothing answers is dropped, so that it cannot swallow the rest. Linear in the length of
/// the text but for the final sorting.
std::vector<MarkedSpan> findMarkedSpans(QStringView text);

} // namespace retold

#pragma once

#include "core/story/text_range.h"

#include <QStringView>

#include <vector>

namespace retold {

/// Words between quotation marks, over several paragraphs where each but the last leaves them open; or words
/// that a dash gives as speech.
struct MarkedSpan {
    TextRange outer; ///< With the marks. Ends with `inner` where the last paragraph closes none.
    TextRange inner; ///< Without the marks and the white space inside them.

    bool isByDash = false; ///< No marks: `outer` begins with the dash that opens the paragraph, if any.

    bool operator==(const MarkedSpan &) const = default;
};

/// Pairs the quotation marks of a text: outermost pairs only, in text order, none overlapping another.
///
/// Marks of one family meet whatever their drawing ("so”, „so“, “so“), the place of each saying whether it
/// opens or closes. A quotation that its paragraph leaves open goes on where the next paragraph begins with
/// the same mark (the printers' convention): it is one span, that mark inside it. Without one it goes on up
/// to a closing mark close by; any other opening mark that nothing answers is dropped, so that it cannot
/// swallow the rest. Linear in the length of the text but for the final sorting.
std::vector<MarkedSpan> findMarkedSpans(QStringView text);

} // namespace retold

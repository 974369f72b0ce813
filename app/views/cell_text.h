#pragma once

#include "app/views/marked_text.h"
#include "core/story/annotated_version.h"

#include <span>
#include <vector>

namespace retold {

/// The text of one or more sentences as a cell shows it, and where each stands in it.
struct CellText {
    struct Piece {
        qsizetype begin = 0; ///< In `text`.
        TextRange source;    ///< In the version's text; as long in both.
        int sentence = 0;
    };

    QString text;
    std::vector<Piece> pieces;
    std::vector<TextRange> headlines; ///< In `text`: set in bold.
    bool beginsParagraph = false;
    SentenceKind kind = SentenceKind::Body; ///< Of the first sentence.
};

/// Sentences that do not follow each other are parted by an ellipsis, headlines by a line break.
CellText cellText(const AnnotatedVersion &version, std::span<const int> sentences);

/// The marks that lie in the text, moved to where it shows them.
std::vector<TextMark> toCell(const CellText &text, std::span<const TextMark> marks);

/// Where a place in the text of a cell stands in its version.
qsizetype sourceOf(const CellText &text, qsizetype position);

/// The text of a range with line breaks and the like as spaces, of the same length.
QString flattened(QStringView text);

} // namespace retold

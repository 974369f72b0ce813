#pragma once

#include "core/story/annotated_version.h"

#include <QString>

class QMimeData;

namespace retold {

/// A stretch of a version as it is taken to other programs.
struct CopiedText {
    QString plain;
    QString html;

    bool operator==(const CopiedText &) const = default;
};

/// With its source, the words stand as a quotation with outlet, headline and date below them: "— Harbour
/// Post, “Ferry strike ends”, 3 May 2025".
CopiedText copiedText(const AnnotatedVersion &version, const TextRange &range, bool withSource);

/// Puts it on the clipboard.
void copyToClipboard(const CopiedText &text);

} // namespace retold

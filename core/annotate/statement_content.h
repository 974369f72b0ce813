#pragma once

#include "core/annotate/quote_context.h"

#include <optional>

namespace retold {

/// As what a cue verb has the words it reports.
enum class ContentForm {
    Clause,     ///< "that …", "Europe would …"
    Infinitive, ///< "vowed to …"
    Predicate,  ///< "which she said were …"
    Topic,      ///< "warned of …", "called for …"
    Object,     ///< "demanded an inquiry", "accused the board of hiding it"
};

/// Where the words begin that a cue verb reports.
struct ReportedContent {
    int begin = 0;
    ContentForm form = ContentForm::Clause;
};

/// What the cue verb at `verb` reports without marks; nothing where it reports nothing before `end`, the end
/// of its sentence.
std::optional<ReportedContent> contentAfter(const QuoteContext &context, int verb, int end);

} // namespace retold

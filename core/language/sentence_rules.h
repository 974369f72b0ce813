#pragma once

#include "core/language/letter_case.h"
#include "core/language/word_lists.h"
#include "core/story/text_range.h"

#include <QString>
#include <QStringView>

namespace retold {

/// What the rules need to know of the text that they are asked about.
struct SentenceContext {
    QString language;
    const WordLists &lists;
    LetterCase letterCase;
};

/// Whether a sentence of `paragraph` ends at `position`, where Unicode's rules or a full stop, question or
/// exclamation mark or ellipsis before it say that one may. `position` stands behind closing marks and before
/// or behind the blanks that follow.
bool endsSentenceAt(QStringView paragraph, qsizetype position, const SentenceContext &context);

} // namespace retold

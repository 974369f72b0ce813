#pragma once

#include "core/story/annotated_version.h"

#include <QString>

#include <vector>

namespace retold {

/// A text as it is searched, and where each of its units comes from.
struct FoldedText {
    QString text;
    std::vector<qsizetype> begins; ///< By unit: where it begins in the source.
    std::vector<qsizetype> ends;   ///< By unit: where it ends there.

    /// The stretch of the source that a stretch of the folded text stands for.
    TextRange source(qsizetype begin, qsizetype length) const;
};

/// Case folded, compatibility forms as plain ones, accents parted from their letters, quotation marks and
/// apostrophes straight, dashes as hyphens, white space as one blank, what nobody sees left out.
FoldedText foldedText(QStringView text);

/// The same, with each word in its normal form: one spelling for British and American.
FoldedText foldedText(QStringView text, std::span<const Word> words);

/// The words of a text that stands alone, as what somebody looks for.
std::vector<Word> wordsOfQuery(const QString &text, const QString &language);

} // namespace retold

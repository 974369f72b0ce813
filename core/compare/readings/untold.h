#pragma once

#include "core/compare/link_words.h"

#include <span>

namespace retold {

/// What one side of a link tells and the other does not.
struct Untold {
    std::vector<TextRange> ranges; ///< In text order; neighbours with only function words between are one.
    int content = 0;               ///< Content words, names and figures of the side.
    int untold = 0;                ///< Those of them without a counterpart.
    int longest = 0;               ///< The most of them in one range.

    double share() const { return content == 0 ? 0.0 : double(untold) / double(content); }
};

/// The content of `side` that has no counterpart anywhere on `other`, in whatever order: no word of the same
/// stem or root, no name of the same person (pronouns and descriptions count) or country (its adjective
/// counts), no figure of the same value. A title stands or falls with its name.
Untold findUntold(const SideWords &side, const SideWords &other);

/// Whether two stems have one root: five letters in common and little else ("deploy", "deployment").
bool haveOneRoot(QStringView left, QStringView right);

/// How much of the content of the words the others have, by stem or root, 0 to 1; nothing of fewer than so
/// many words of content.
double toldShare(std::span<const Word> words, std::span<const Word> others, int fewest = 1);

} // namespace retold

#pragma once

#include "app/views/marked_text.h"
#include "core/compare/comparison.h"

namespace retold {

/// A text with its marks, not yet laid out.
struct MarkedWords {
    QString text;
    std::vector<TextMark> marks;
};

/// What a finding is about in one version: the words of its place, marked against the first place of the
/// finding.
MarkedWords wordingOf(const Comparison &comparison, const Finding &finding, const Place &place);

/// The place that the finding starts from, and the first that stands against it: of another version, or of
/// the same one that contradicts itself. Further places, of other versions or that only bear it out, are left
/// out. They belong to the finding.
std::vector<const Place *> mainPlaces(const Finding &finding);

/// "lost → new" in one line, for the list.
MarkedWords changeOf(const Comparison &comparison, const Finding &finding);

/// The version that a finding starts from, and the others; the first is missing where only one version is
/// concerned.
struct FindingVersions {
    std::optional<int> from;
    std::vector<int> to;
};
FindingVersions versionsOf(const Finding &finding);

} // namespace retold

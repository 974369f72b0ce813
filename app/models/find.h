#pragma once

#include "core/result.h"
#include "core/story/annotated_version.h"

#include <QString>

#include <span>
#include <vector>

namespace retold {

/// What is looked for in all versions at once.
struct FindQuery {
    QString text;
    bool wholeWords = false;
    bool isPattern = false; ///< A regular expression, as QRegularExpression (Perl) has them.

    bool operator==(const FindQuery &) const = default;
};

struct FindHit {
    int version = 0;
    TextRange range;  ///< In the version's text; may run over the end of a sentence.
    int sentence = 0; ///< In which it begins.

    auto operator<=>(const FindHit &) const = default;
};

/// Hits by version, then in text order.
struct FindHits {
    std::vector<FindHit> hits;
    bool areMore = false; ///< There are more than are kept.

    bool operator==(const FindHits &) const = default;

    /// How many versions have a hit.
    int versionCount() const;

    /// The hits of one version.
    std::span<const FindHit> of(int version) const;
};

inline constexpr std::size_t mostFindHits = 5000;

/// Where the versions have the text. Capitals, curly and straight marks, kinds of dashes and of white space,
/// and British and American spelling make no difference; a pattern is matched as it stands, sentence by
/// sentence, without regard to capitals. An empty text has no hits.
///
/// An Error (BadUsage) says what is wrong with a pattern, or that it takes too long: a pattern gets so many
/// steps for each sentence, and no more.
Result<FindHits> findInVersions(std::span<const VersionPtr> versions, const FindQuery &query);

} // namespace retold

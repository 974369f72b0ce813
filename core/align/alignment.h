#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace retold {

/// Some sentences of one version, ascending.
struct SentenceGroup {
    int version = 0; ///< Into the list of versions that was aligned.
    std::vector<int> sentences;

    auto operator<=>(const SentenceGroup &) const = default;
};

/// One reason why two groups of sentences are held to tell the same, for the person who asks.
struct Evidence {
    QString reason;    ///< A translated phrase, as "rare words in common: ferry, harbour".
    double weight = 0; ///< Its share of the score's logit; negative where it speaks against.

    bool operator==(const Evidence &) const = default;
};

/// Sentences of two versions that report the same: 1:1, 1:n, n:1 or n:m, in any order.
struct Link {
    SentenceGroup left; ///< `left.version < right.version`.
    SentenceGroup right;
    double score = 0;               ///< Calibrated: of links scored .8 about 80 % are right.
    bool moved = false;             ///< Out of the common order of facts of these two versions.
    bool pinned = false;            ///< A person said so.
    std::vector<Evidence> evidence; ///< Strongest first.

    bool operator==(const Link &) const = default;
};

/// One fact: the sentences of every version that tell it. Every sentence stands in exactly one row.
struct Row {
    /// One list a version, ascending; empty where it does not tell it.
    std::vector<std::vector<int>> sentences;

    auto operator<=>(const Row &) const = default;
};

struct AlignmentMemory;

/// How the versions of a story answer each other.
struct Alignment {
    std::vector<Link> links; ///< Of all pairs of versions, ordered by version pair, then by left sentence.
    std::vector<Row> rows;   ///< In reading order.
    /// For AlignOptions::memory of the next alignment; tells nothing about this one.
    std::shared_ptr<const AlignmentMemory> memory;

    bool operator==(const Alignment &other) const { return links == other.links && rows == other.rows; }
};

} // namespace retold

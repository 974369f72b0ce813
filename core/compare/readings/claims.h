#pragma once

#include "core/compare/findings/findings.h"

#include <QSet>

#include <optional>
#include <span>
#include <vector>

namespace retold {

/// What the base has somebody say without marks.
struct Claim {
    int base = 0;
    const AnnotatedVersion &version;
    const Quote &statement;
    ComparedSpeaker speaker;
    QSet<QString> content; ///< Stems.
    QSet<QString> values;  ///< Keys of the figures in it.
};

/// Those of the version that have a speaker and say enough to be known again; what somebody promises to do is
/// none.
std::vector<Claim> claimsOf(const FindingSources &sources, int base);

/// How much of a claim a sentence tells.
enum class Telling {
    None,
    Part, ///< Most of its words, or a figure of it with some of them.
    Whole,
};

Telling tellingOf(const Claim &claim, const AnnotatedVersion &version, int sentence);

/// The body sentences of another version that may tell the claim: those that are surely linked to its own.
std::vector<int> linkedTo(const FindingSources &sources, const Claim &claim, int version);

/// Argued, claimed, suggested: the verb itself tells that it is no fact.
bool isContested(const Quote &statement);

/// Whether it is the word of a person, and not of a body that tells its own figures: somebody who is named,
/// "two diplomats", "a person familiar with the matter".
bool isOfPerson(const FindingSources &sources, const Claim &claim);

} // namespace retold

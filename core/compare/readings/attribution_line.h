#pragma once

#include "core/compare/readings/clauses.h"
#include "core/story/annotated_version.h"

#include <initializer_list>
#include <span>

namespace retold {

/// A sentence as the reading walks over it.
struct SourceLine {
    const AnnotatedVersion &version;
    std::span<const Word> words;

    int size() const { return static_cast<int>(words.size()); }
    const Word &at(int index) const { return words[static_cast<std::size_t>(index)]; }
    bool is(int index, std::initializer_list<QStringView> forms) const
    {
        return index >= 0 && index < size() && isOneOf(at(index), forms);
    }
    bool hasCapital(int index) const
    {
        return index < size() && version.text(at(index).range).front().isUpper();
    }
    /// A mark that parts, and not the hyphen of "Saint-Luc".
    bool isMark(int index) const;
    int contentIn(const IndexRange &range) const;
    bool opensClause(int index) const;
    bool isStop(int index) const;
    /// A modal, a denial, "to": what follows is not said.
    bool isUnsaying(int index) const;
    /// "The claims", "several reports": a noun there.
    bool isNoun(int index) const;
    /// Whether a noun phrase can begin there: "said the mayor", "said Roe".
    bool opensNounPhrase(int index) const;
    bool isFinite(int index) const;
    bool hasFinite(const IndexRange &range) const;
};

} // namespace retold

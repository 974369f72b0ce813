#pragma once

#include "core/compare/readings/attributed.h"

#include <QStringList>

#include <initializer_list>
#include <optional>
#include <span>

namespace retold {

/// A clause that a source of the base says.
struct BareClaim {
    const Attributed &own;
    int sentence = 0;
    const SourceTelling &telling;
    IndexRange clause; ///< Into the sentence's words.
    QStringList stems; ///< Of its content.
};

/// The words of a range of the sentence.
inline std::span<const Word> partOf(std::span<const Word> words, const IndexRange &range)
{
    return words.subspan(static_cast<std::size_t>(range.begin), static_cast<std::size_t>(range.size()));
}

/// The stems of the words that say something.
QStringList contentOf(std::span<const Word> words);

bool hasOneOf(std::span<const Word> words, std::initializer_list<QStringView> forms);

/// The sentence of the other version that tells the claim and has room for nobody's word: of those linked to
/// the claim's and to those beside it, or one that is linked to nothing and has hardly a word of its own.
std::optional<int> bareTelling(const FindingSources &sources, const BareClaim &claim,
                               const Attributed &other);

/// Whether the base tells it as a fact as well.
bool isFactInBase(const FindingSources &sources, const BareClaim &claim);

/// Whether the other version still has somebody say it.
bool isSaidThere(const Attributed &other, const BareClaim &claim);

} // namespace retold

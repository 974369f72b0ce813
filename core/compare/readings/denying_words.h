#pragma once

#include "core/story/sentence.h"

#include <QStringView>

#include <initializer_list>
#include <span>
#include <vector>

namespace retold {

/// A word that denies, and the words that it may be meant for. English.
struct DenyingWord {
    int word = 0;
    bool isPlain = false;   ///< "Not", "nobody"; else it denies by its sense: "refused", "unless", "unpaid".
    bool isRefusal = false; ///< "Refused", "failed": may stand for a plain one in whatever words.
    bool isFaint = false;   ///< "Still", "low": hardly turns a denial round.
    IndexRange scope;
    std::vector<int> content; ///< The content words of the scope, its own left out.
};

/// All of them in order, those that deny by their sense widely taken: who asks whether a side denies a thing
/// in any words must not miss one.
std::vector<DenyingWord> denyingWords(std::span<const Word> words);

/// "No later than", "not only": no denial at all.
bool isOfMeasure(std::span<const Word> words, int at);

/// That, or "a plan, not a promise", "not guilty": no denial of what the clause tells.
bool isIdleDenial(std::span<const Word> words, int at);

/// Whether one of the words stands on this side alone: what both have tells nothing otherwise, but for "no
/// deal before", "before any deal".
bool hasAlone(std::span<const Word> words, std::span<const Word> others,
              std::initializer_list<QStringView> forms);

/// "Not until", "no … since", "never … than": denied of some time or measure alone, and not of one that the
/// other side, `far`, tells by the same word.
bool isDeniedInPart(std::span<const Word> words, const DenyingWord &denying, std::span<const Word> far);

/// "If it does not pay", "so long as it was not": nothing that happened is denied.
bool isDeniedOnCondition(std::span<const Word> words, const DenyingWord &denying);

} // namespace retold

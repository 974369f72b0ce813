#pragma once

#include "core/compare/findings/findings.h"
#include "core/compare/readings/stances.h"

#include <functional>

namespace retold {

/// The stances of a version, by sentence.
struct VersionStances {
    int index = 0;
    const AnnotatedVersion &version;
    std::vector<std::vector<StanceSighting>> bySentence;

    std::span<const Word> words(int sentence) const
    {
        return version.wordsOf(version.sentences[static_cast<std::size_t>(sentence)]);
    }
    const std::vector<StanceSighting> &in(int sentence) const
    {
        return bySentence[static_cast<std::size_t>(sentence)];
    }
    int last() const { return static_cast<int>(bySentence.size()) - 1; }
};

/// A stance and where it stands.
struct Placed {
    const VersionStances &version;
    int sentence;
    const StanceSighting &stance;
};

/// Calls `visit` with each stance of the base, in order, and the stances of each other version: those of the
/// body sentences of English versions.
void forEachStance(const FindingSources &sources,
                   const std::function<void(const Placed &, const VersionStances &)> &visit);

/// What a stance is taken to, without what says nothing of the matter itself ("allegations", "comment").
QStringList matterOf(const StanceSighting &stance);

/// Whether the words tell of a poll: what it suggests was counted, and is no guess.
bool isOfPoll(std::span<const Word> words);

/// How many of the stems the others have, by stem or root.
qsizetype commonOf(const QStringList &mine, const QStringList &theirs);

bool areOfOneMatter(const StanceSighting &one, const StanceSighting &other);

/// Sentences of the other version that are linked to the sentence, and, where `isWide`, to those beside it.
std::vector<int> windowOf(const FindingSources &sources, int base, int sentence, int other, bool isWide);

/// The few sentences of the other version that stand between those linked to the nearest neighbours of the
/// sentence and are linked to none themselves: one of them may tell the same too shortly to be linked. None
/// where there are many.
std::vector<int> slotOf(const FindingSources &sources, int base, int sentence, int other);

/// The words of the stance with those that it is taken to, for a message.
TextRange phraseOf(const Placed &placed);

} // namespace retold

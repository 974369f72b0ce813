#pragma once

#include "core/compare/findings/findings.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace retold {

/// What each sentence of a version is about, so that sentences of two versions can be held together where no
/// link joins them. English alone.
class SentenceSubjects final {
public:
    SentenceSubjects(const FindingSources &sources, int version);

    /// How many rare words and names the sentence shares with one of another version.
    int sharedWith(int sentence, const SentenceSubjects &other, int otherSentence) const;

    /// Of how many it is made.
    int sizeOf(int sentence) const
    {
        return static_cast<int>(m_subjects[static_cast<std::size_t>(sentence)].size());
    }

private:
    bool isRare(const QString &about) const;

    std::vector<QSet<QString>> m_subjects; ///< By sentence: stems, and names by identity as "#7".
    QHash<QString, int> m_frequency;
};

} // namespace retold

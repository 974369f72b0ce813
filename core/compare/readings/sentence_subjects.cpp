#include "core/compare/readings/sentence_subjects.h"

#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"

#include <algorithm>

namespace retold {

SentenceSubjects::SentenceSubjects(const FindingSources &sources, int version)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    for (int i = 0; i < static_cast<int>(own.sentences.size()); ++i) {
        QSet<QString> subject = contentStems(wordsAt(own, i));
        for (const Figure &figure : inSentence(own.figures, i))
            subject -= contentStems(wordsIn(own, figure.range));
        for (const Mention &mention : inSentence(own.mentions, i)) {
            if (mention.kind != MentionKind::Pronoun)
                subject.insert(u'#' + QString::number(sources.story.names.of(version, mention.entity)));
        }
        for (const QString &about : subject)
            ++m_frequency[about];
        m_subjects.push_back(std::move(subject));
    }
}

bool SentenceSubjects::isRare(const QString &about) const
{
    constexpr int few = 3;
    constexpr int share = 6;
    return m_frequency.value(about) <= std::max(few, static_cast<int>(m_subjects.size()) / share);
}

int SentenceSubjects::sharedWith(int sentence, const SentenceSubjects &other, int otherSentence) const
{
    const QSet<QString> &mine = m_subjects[static_cast<std::size_t>(sentence)];
    const QSet<QString> &theirs = other.m_subjects[static_cast<std::size_t>(otherSentence)];
    return static_cast<int>(std::ranges::count_if(mine, [&](const QString &about) {
        return theirs.contains(about) && isRare(about) && other.isRare(about);
    }));
}

} // namespace retold

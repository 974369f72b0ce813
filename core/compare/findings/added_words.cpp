#include "core/compare/findings/added_words.h"

#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>

namespace retold {

namespace {

bool tellsAll(const AnnotatedVersion &version, const QSet<QString> &stems)
{
    return std::ranges::any_of(version.sentences, [&](const Sentence &sentence) {
        return contentStems(version.wordsOf(sentence)).contains(stems);
    });
}

} // namespace

QString addedWords(const FindingSources &sources, const Place &put, const QString &words)
{
    const AnnotatedVersion &own = versionAt(sources, put.version);
    const QSet<QString> stems = contentStems(wordsIn(own, put.range));
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        if (version != put.version && !stems.isEmpty() && tellsAll(versionAt(sources, version), stems))
            return Tr::tr("%1 was put in").arg(words);
    }
    return Tr::tr("%1 was put in, and no other version has it").arg(words);
}

} // namespace retold

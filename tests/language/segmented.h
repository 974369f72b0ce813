#pragma once

#include "core/language/characters.h"
#include "core/language/segmentation.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace retold::test {

using namespace Qt::StringLiterals;

inline Version versionOf(const QString &text, const QString &language = u"en"_s)
{
    Version version;
    version.text = text;
    version.language = language;
    return version;
}

/// The sentences of a text with "|" between them.
inline QString cut(const QString &text, const QString &language)
{
    QStringList sentences;
    const Segmentation segmentation = segment(versionOf(text, language));
    for (const Sentence &sentence : segmentation.sentences)
        sentences << sentence.range.in(text).toString();
    return sentences.join(u'|');
}

/// A letter for each sentence's kind, as in "HYbb": headline, bYline, credit (R), caption, link, furniture,
/// body.
inline QString kindsOf(const QString &text)
{
    static const QString letters = u"HYRCLFb"_s;
    QString result;
    const Segmentation segmentation = segment(versionOf(text));
    for (const Sentence &sentence : segmentation.sentences)
        result += letters.at(static_cast<int>(sentence.kind));
    return result;
}

/// What is wrong with the sentences and words of a version; empty where nothing is.
inline QString faults(const Version &version)
{
    const Segmentation segmentation = segment(version);
    std::vector<int> sentencesOver(static_cast<std::size_t>(version.text.size()));
    std::vector<int> wordsOver(sentencesOver.size());
    qsizetype last = 0;
    int lastWord = 0;
    for (const Sentence &sentence : segmentation.sentences) {
        if (sentence.range.begin < last || sentence.range.isEmpty() || sentence.words.begin != lastWord)
            return u"sentences out of order"_s;
        last = sentence.range.end;
        lastWord = sentence.words.end;
        for (qsizetype at = sentence.range.begin; at < sentence.range.end; ++at)
            ++sentencesOver[static_cast<std::size_t>(at)];
        for (int i = sentence.words.begin; i < sentence.words.end; ++i) {
            const TextRange word = segmentation.words[static_cast<std::size_t>(i)].range;
            if (word.isEmpty() || !sentence.range.contains(word))
                return u"a word outside its sentence"_s;
            for (qsizetype at = word.begin; at < word.end; ++at)
                ++wordsOver[static_cast<std::size_t>(at)];
        }
    }
    for (qsizetype at = 0; at < version.text.size(); ++at) {
        const auto index = static_cast<std::size_t>(at);
        const bool isVisible = !isBlank(version.text.at(at));
        if (isVisible && (sentencesOver[index] != 1 || wordsOver[index] != 1))
            return u"character %1 in %2 sentences and %3 words"_s.arg(at)
                .arg(sentencesOver[index])
                .arg(wordsOver[index]);
    }
    return {};
}

} // namespace retold::test

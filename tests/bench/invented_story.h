#pragma once

// Stories of invented words, as long and as many as a measurement wants.

#include "core/annotate/annotate.h"

#include <QStringList>

#include <cmath>
#include <memory>
#include <random>
#include <vector>

namespace retold {

inline constexpr int wordsPerSentence = 20;

/// Words as frequent as in a language: the r-th with probability about 1/r.
inline QString inventWord(std::mt19937 &random)
{
    const double uniform = std::uniform_real_distribution<double>(0, 1)(random);
    int rank = static_cast<int>(std::exp(uniform * std::log(20'000.0)));
    QString word;
    for (; rank > 0; rank /= 20)
        word += QStringView(u"bakelimonurasepidoguhafevijoky").sliced(rank % 15 * 2, 2);
    return word;
}

inline QString inventSentence(std::mt19937 &random)
{
    QString sentence;
    for (int i = 0; i < wordsPerSentence; ++i)
        sentence += (i == 0 ? QString() : QStringLiteral(" ")) + inventWord(random);
    return sentence;
}

/// A telling of a story: two thirds of its sentences, a few words of each changed, and as many of its own.
inline QString retell(const QStringList &story, std::mt19937 &random)
{
    QString text;
    for (const QString &sentence : story) {
        if (random() % 3 == 0) {
            text += inventSentence(random) + u'\n';
            continue;
        }
        QStringList words = sentence.split(u' ');
        for (QString &word : words)
            if (random() % 4 == 0)
                word = inventWord(random);
        text += words.join(u' ') + u'\n';
    }
    return text;
}

inline std::vector<VersionPtr> inventVersions(int versions, int words)
{
    std::mt19937 random(1);
    QStringList story;
    for (int i = 0; i < words / wordsPerSentence; ++i)
        story.append(inventSentence(random));
    std::vector<VersionPtr> result;
    for (int v = 0; v < versions; ++v) {
        Version version;
        version.text = retell(story, random);
        version.language = QStringLiteral("en");
        version.sentencePerLine = true;
        result.push_back(std::make_shared<AnnotatedVersion>(annotate(std::move(version))));
    }
    return result;
}

} // namespace retold

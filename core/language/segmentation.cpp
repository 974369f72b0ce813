#include "core/language/segmentation.h"

#include "core/language/characters.h"
#include "core/language/credits.h"
#include "core/language/language_detection.h"
#include "core/language/letter_case.h"
#include "core/language/line_kinds.h"
#include "core/language/paragraphs.h"
#include "core/language/sentence_breaks.h"
#include "core/language/words.h"

#include <optional>

namespace retold {

namespace {

/// A caption is told by the credit cut off it, whatever its own shape, if that was at its beginning or joined
/// to it.
SentenceKind kindBesideCredit(QStringView text, const std::vector<CreditedPart> &parts, SentenceKind kind)
{
    const bool isBracketed
        = parts.size() == 2 && parts.back().isCredit && isCloser(text[parts.back().range.end - 1]);
    return parts.size() == 1 || isBracketed ? kind : SentenceKind::Caption;
}

bool isOneSentence(SentenceKind kind)
{
    return kind != SentenceKind::Body && kind != SentenceKind::Caption;
}

std::vector<Sentence> sentencesOfLines(QStringView text)
{
    std::vector<Sentence> sentences;
    for (const TextRange &line : findPlainLines(text)) {
        Sentence sentence;
        sentence.range = line;
        sentence.paragraph = static_cast<int>(sentences.size());
        sentences.push_back(sentence);
    }
    return sentences;
}

std::vector<Sentence> sentencesOfParagraphs(QStringView text, const QString &language)
{
    const std::vector<Paragraph> paragraphs = findParagraphs(text);
    const std::vector<SentenceKind> kinds = kindsOfParagraphs(text, paragraphs);
    const SentenceBreaker breaker({language, wordLists(language), observeLetterCase(text)});

    std::vector<Sentence> sentences;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const auto add = [&](const TextRange &range, SentenceKind kind) {
            Sentence sentence;
            sentence.range = range;
            sentence.kind = kind;
            sentence.paragraph = static_cast<int>(i);
            sentences.push_back(sentence);
        };
        if (isOneSentence(kinds[i])) {
            add(paragraphs[i].range, kinds[i]);
            continue;
        }
        const std::vector<CreditedPart> parts = splitCredits(text, paragraphs[i].range);
        for (const CreditedPart &part : parts) {
            if (part.isCredit) {
                add(part.range, SentenceKind::Credit);
                continue;
            }
            for (const TextRange &range : breaker.sentencesIn(text, part.range))
                add(range, kindBesideCredit(text, parts, kinds[i]));
        }
    }
    return sentences;
}

} // namespace

Segmentation segment(const Version &version)
{
    const QString language = version.language.isEmpty() ? detectLanguage(version.text) : version.language;
    Segmentation result;
    result.sentences = version.sentencePerLine ? sentencesOfLines(version.text)
                                               : sentencesOfParagraphs(version.text, language);
    WordBreaker breaker(language);
    for (Sentence &sentence : result.sentences) {
        sentence.words.begin = static_cast<int>(result.words.size());
        breaker.addWords(version.text, sentence.range, result.words);
        sentence.words.end = static_cast<int>(result.words.size());
    }
    return result;
}

} // namespace retold

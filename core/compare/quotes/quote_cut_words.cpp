#include "core/compare/quotes/quote_cut_words.h"

#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"

#include <algorithm>

namespace retold {

Words part(Words words, int begin, int end)
{
    return words.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
}

bool beginsWith(Words words, Phrase phrase)
{
    return words.size() >= phrase.size()
        && std::equal(phrase.begin(), phrase.end(), words.begin(),
                      [](QStringView form, const Word &word) { return word.normal == form; });
}

bool endsWith(Words words, Phrase phrase)
{
    return words.size() >= phrase.size() && beginsWith(words.last(phrase.size()), phrase);
}

bool beginsWithAny(Words words, std::initializer_list<Phrase> phrases)
{
    return std::ranges::any_of(phrases, [words](const Phrase &phrase) { return beginsWith(words, phrase); });
}

bool endsWithAny(Words words, std::initializer_list<Phrase> phrases)
{
    return std::ranges::any_of(phrases, [words](const Phrase &phrase) { return endsWith(words, phrase); });
}

bool endsSentence(const Word &word)
{
    return isOneOf(word, {u".", u"!", u"?"});
}

bool parts(const Word &word)
{
    return word.kind == WordKind::Punctuation && !word.normal.startsWith(u'\'')
        && !word.normal.startsWith(u'’');
}

/// What stood in front of the kept words in their sentence.
IndexRange before(const QuoteCut &cut)
{
    int begin = cut.kept.begin;
    while (begin > 0 && !endsSentence(cut.said[static_cast<std::size_t>(begin) - 1]))
        --begin;
    return {begin, cut.kept.begin};
}

/// What stood behind them in their sentence, without the comma or dash between.
IndexRange behind(const QuoteCut &cut)
{
    const auto count = static_cast<int>(cut.said.size());
    const auto at = [&cut](int i) -> const Word & { return cut.said[static_cast<std::size_t>(i)]; };
    int begin = cut.kept.end;
    while (begin < count && parts(at(begin)) && !endsSentence(at(begin)))
        ++begin;
    int end = begin;
    while (end < count && !endsSentence(at(end)))
        ++end;
    return {begin, end};
}

/// The words of the sentence of the answer, of the one before and the two behind it, outside its marks.
std::vector<Word> wordsBeside(const QuoteCut &cut)
{
    constexpr int reach = 2;
    const auto count = static_cast<int>(cut.own.sentences.size());
    std::vector<Word> words;
    for (int s = std::max(0, cut.answer.sentence - 1);
         s <= std::min(count - 1, cut.answer.lastSentence + reach); ++s) {
        for (const Word &word : cut.own.wordsOf(cut.own.sentences[static_cast<std::size_t>(s)])) {
            if (!cut.answer.range.contains(word.range))
                words.push_back(word);
        }
    }
    return words;
}

/// A third of the content words stand beside the quotation, in whatever words around them.
bool isToldBeside(const QuoteCut &cut, const IndexRange &lost)
{
    constexpr qsizetype share = 3;
    const QSet<QString> stems = contentStems(part(cut.said, lost.begin, lost.end));
    const QSet<QString> told = contentStems(wordsBeside(cut));
    const auto common
        = std::ranges::count_if(stems, [&told](const QString &stem) { return told.contains(stem); });
    return !stems.isEmpty() && share * common >= stems.size();
}

} // namespace retold

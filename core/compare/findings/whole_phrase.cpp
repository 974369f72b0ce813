#include "core/compare/findings/whole_phrase.h"

#include "core/annotate/number_lexicon.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/verb_list.h"
#include "core/compare/readings/word_classes.h"
#include "core/story/in_sentence.h"

#include <algorithm>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

bool isAuxiliary(const Word &word)
{
    return isOneOf(word, {u"may",    u"might",  u"would", u"could", u"will",  u"should", u"must",  u"can",
                          u"shall",  u"be",     u"been",  u"being", u"is",    u"are",    u"was",   u"were",
                          u"has",    u"have",   u"had",   u"won't", u"can't", u"isn't",  u"does",  u"did",
                          u"aren't", u"wasn't", u"not",   u"never", u"to",    u"cannot", u"didn't"});
}

bool isPreposition(const Word &word)
{
    return isOneOf(word, {u"of",      u"to",     u"in",      u"on",     u"at",   u"by",      u"for",
                          u"from",    u"with",   u"without", u"into",   u"onto", u"against", u"between",
                          u"among",   u"beyond", u"towards", u"toward", u"over", u"under",   u"within",
                          u"through", u"about",  u"until",   u"during", u"than", u"as"});
}

bool isDeterminer(const Word &word)
{
    return isOneOf(word,
                   {u"a", u"an", u"the", u"any", u"every", u"no", u"its", u"their", u"his", u"our", u"your",
                    u"my", u"such", u"another"});
}

bool joinsClauses(const Word &word)
{
    return isOneOf(word,
                   {u"and", u"or", u"but", u"nor", u"that", u"which", u"who", u"whose", u"whether", u"if",
                    u"because", u"when", u"while", u"although"});
}

/// "Ukraine's", "workers'".
bool isPossessive(const Word &word)
{
    return word.normal.endsWith(u"'s") || word.normal.endsWith(u"s'");
}

/// A word that something has to follow.
bool leavesOpen(const Word &word)
{
    return isPossessive(word) || isAuxiliary(word) || isPreposition(word) || isDeterminer(word)
        || joinsClauses(word)
        || isOneOf(word, {u"very", u"more", u"less", u"most", u"so", u"even", u"only", u"merely"});
}

bool isContent(const Word &word)
{
    return word.kind != WordKind::Punctuation && !word.isFunctionWord;
}

/// A word that tells when, or how: no compound goes on with it.
bool isAside(const Word &word)
{
    return word.normal.endsWith(u"ly")
        || isOneOf(word,
                   {u"today",  u"yesterday", u"tomorrow",  u"tonight",  u"now",    u"also",     u"already",
                    u"later",  u"earlier",   u"last",      u"next",     u"ago",    u"here",     u"there",
                    u"monday", u"tuesday",   u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"});
}

/// "Peace talks in", not "the council backs the plan": a word that may be a verb is none where no object
/// follows it.
bool isLikelyNoun(const Word &word, const Word *behind)
{
    const QString verb = verbOf(word.normal);
    if (verb.isEmpty() || verb == word.normal || word.normal.endsWith(u"ing"))
        return true;
    const bool hasObject = behind != nullptr
        && (isDeterminer(*behind) || isContent(*behind)
            || isOneOf(*behind, {u"to", u"that", u"it", u"them"}));
    return word.normal.endsWith(u's') && !hasObject;
}

/// A head such as "nations", behind which a compound does not go on.
bool isPlural(const Word &word)
{
    return word.normal.endsWith(u's') && !word.normal.endsWith(u"ss") && !word.normal.endsWith(u"us");
}

/// The words of a sentence, and how far a phrase of it reaches.
class GrowingPhrase final {
public:
    GrowingPhrase(const AnnotatedVersion &version, int sentence, const TextRange &phrase) :
        m_words(wordsAt(version, sentence)),
        m_mentions(inSentence(version.mentions, sentence))
    {
        m_begin = wordAt(m_words, phrase.begin);
        m_end = wordAt(m_words, phrase.end);
    }

    bool isEmpty() const { return m_begin >= m_end; }
    TextRange range() const { return {word(m_begin).range.begin, word(m_end - 1).range.end}; }

    void keepNamesWhole()
    {
        for (const Mention &mention : m_mentions) {
            if (mention.kind != MentionKind::Named || mention.range.length() > longestName)
                continue;
            if (mention.range.begin < word(m_begin).range.begin
                && mention.range.contains(word(m_begin).range.begin))
                m_begin = wordAt(m_words, mention.range.begin);
            if (mention.range.contains(word(m_end - 1).range.begin))
                m_end = std::max(m_end, wordAt(m_words, mention.range.end));
        }
    }

    /// Takes words until the phrase is closed; not where that takes too many.
    void close()
    {
        constexpr int most = 6;
        int closed = m_end;
        const int last = std::min(m_end + most, m_begin + mostQuoted);
        while (m_end < last && goesOn()) {
            ++m_end;
            keepNamesWhole();
            if (!leavesOpen(word(m_end - 1)) && m_end - m_begin <= mostQuoted)
                closed = m_end;
        }
        m_end = closed;
    }

private:
    static constexpr qsizetype longestName = 60; ///< UTF-16 units.

    const Word &word(int at) const { return m_words[static_cast<std::size_t>(at)]; }
    const Word *wordBehind(int at) const
    {
        const bool isWord = at < static_cast<int>(m_words.size()) && word(at).kind != WordKind::Punctuation;
        return isWord ? &word(at) : nullptr;
    }

    bool goesOn() const
    {
        const Word *next = wordBehind(m_end);
        if (next == nullptr)
            return false;
        const Word &last = word(m_end - 1);
        if (leavesOpen(last))
            return !isPreposition(last) || isAuxiliary(last) || !(isAuxiliary(*next) || joinsClauses(*next));
        return isHalfCompound(last, *next) || isVerbBefore(*next) || isSubjectBefore(*next);
    }

    /// "Troop" of "troop deployments", "effective" of "effective deterrent", "two" of "two ferries".
    bool isHalfCompound(const Word &last, const Word &next) const
    {
        const bool isName = std::ranges::any_of(m_mentions, [&next](const Mention &mention) {
            return mention.kind == MentionKind::Named && mention.range.begin == next.range.begin;
        });
        const bool isVerb = isBareVerb();
        const bool isPhrase = m_end - m_begin > 1; // Of one word alone the message is about that word.
        if (!isPhrase || !isContent(next) || next.kind != WordKind::Word || isAside(next))
            return false;
        if (numberWord(last.normal))
            return true;
        return isContent(last) && (!isName || isVerb) && (isVerb || !isPlural(last))
            && isLikelyNoun(next, wordBehind(m_end + 1));
    }

    /// "Not be contained", "vow to get": the last word is the verb of an auxiliary.
    bool isBareVerb() const
    {
        return m_end - 2 >= m_begin && isContent(word(m_end - 1)) && isAuxiliary(word(m_end - 2));
    }

    /// Such a verb before its object or the place that it needs.
    bool isVerbBefore(const Word &next) const
    {
        const bool isGerund = word(m_end - 1).normal.endsWith(u"ing") && m_end - 2 >= m_begin;
        return (isBareVerb() && (isDeterminer(next) || (isPreposition(next) && !isOneOf(next, {u"as"}))))
            || (isGerund && isDeterminer(next));
    }

    /// "Suggested European nations" before "would": what somebody says goes on to its verb.
    bool isSubjectBefore(const Word &next) const
    {
        return isOfClass(word(m_begin).normal, WordClass::Cue, u"en"_s) && isAuxiliary(next)
            && next.normal != u"to";
    }

    std::span<const Word> m_words;
    std::span<const Mention> m_mentions;
    int m_begin = 0;
    int m_end = 0;
};

/// The sentence that the phrase begins in; a phrase may lie in two.
int sentenceOf(const AnnotatedVersion &version, const TextRange &phrase)
{
    const auto behind = std::ranges::upper_bound(version.sentences, phrase.begin, {},
                                                 [](const Sentence &each) { return each.range.begin; });
    return static_cast<int>(behind - version.sentences.begin()) - 1;
}

} // namespace

TextRange wholePhrase(const AnnotatedVersion &version, const TextRange &phrase)
{
    const int sentence = sentenceOf(version, phrase);
    if (sentence < 0 || !version.sentences[static_cast<std::size_t>(sentence)].range.contains(phrase))
        return phrase;
    GrowingPhrase growing(version, sentence, phrase);
    if (growing.isEmpty())
        return phrase;
    growing.keepNamesWhole();
    if (version.version.language == u"en")
        growing.close();
    const TextRange whole = growing.range();
    return {std::min(whole.begin, phrase.begin), std::max(whole.end, phrase.end)};
}

} // namespace retold

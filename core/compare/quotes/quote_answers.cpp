#include "core/compare/quotes/quote_answers.h"

#include "core/compare/quotes/quote_window.h"

#include <algorithm>

namespace retold {

namespace {

/// Words that differ wholly may answer each other by their place alone, but not a phrase a paragraph, nor one
/// statement another.
bool mayDifferWholly(const QuoteWords &left, const QuoteWords &right)
{
    constexpr int phrase = 12;
    const auto [shorter, longer] = std::minmax(left.count, right.count);
    return longer <= phrase && longer <= 3 * shorter + 1;
}

/// "But nobody left, and two months ago they would not sit in one room" and "But nobody left, and a year ago
/// they would not speak to each other": the frame of a statement is kept, and what hangs in it is another.
bool shareTheirFrame(const QuoteWords &left, const QuoteWords &right)
{
    constexpr int fewest = 6;
    const int common = commonWords(left, right);
    return common >= fewest && 2 * common >= std::max(left.count, right.count);
}

/// "That this is what everybody wants to talk about", "that this is all anyone wants to discuss": not much in
/// common, and yet too much by chance for the one thing that somebody says in either sentence.
bool shareSomeOfFrame(const QuoteWords &left, const QuoteWords &right)
{
    constexpr int fewest = 5;
    const int common = commonWords(left, right);
    return common >= fewest && 5 * common >= 2 * std::min(left.count, right.count)
        && commonCount(left.contentStems, right.contentStems) > 0;
}

/// Whether the words stand beside the other quotation, outside its marks.
bool standsBeside(const QuoteWords &words, const QuoteItem &other)
{
    return !words.contentStems.isEmpty()
        && commonCount(words.contentStems, other.around) == words.contentStems.size();
}

} // namespace

bool shareTheirCourse(const QuoteWords &left, const QuoteWords &right)
{
    constexpr qsizetype fewest = 3;
    const auto [common, stretch] = commonCourse(left, right);
    const qsizetype shorter = std::min(left.stems.size(), right.stems.size());
    const qsizetype longer = std::max(left.stems.size(), right.stems.size());
    if (common < fewest) {
        // "Security guarantees" for "a security guarantee is the only way": a phrase, and hardly more beside
        // it.
        constexpr qsizetype telling = 2;
        const QuoteWords &phrase = left.count < right.count ? left : right;
        const bool isPhrase = common >= telling && stretch <= shorter && phrase.count <= 2 * common;
        return common == shorter && (isPhrase || (common > 0 && mayDifferWholly(left, right)));
    }
    const bool isMost = 10 * common >= 6 * shorter && stretch <= 2 * shorter + 2;
    return isMost || (10 * common >= 5 * shorter && 10 * common >= 4 * longer);
}

bool hasOnePlaceChanged(const QuoteLikeness &pair, const QuoteItem &head, const QuoteItem &item)
{
    return pair.wording == Wording::Changed && pair.speaker != Agreement::Different
        && (fitsButForOnePlace(head.words, item.words) || fitsButForDenial(head.words, item.words));
}

bool answersLinked(const QuoteLikeness &pair, const QuoteItem &head, const QuoteItem &item)
{
    const auto &[wording, alike, speaker] = pair;
    if (wording != Wording::Changed)
        return true;
    // Of two phrases in one sentence one version marks the first and another the second.
    if (alike == 0 && (standsBeside(head.words, item) || standsBeside(item.words, head)))
        return false;
    if (speaker == Agreement::Different)
        return alike >= 0.6 && shareTheirCourse(head.words, item.words);
    // The only phrase that one speaker is quoted with in either sentence stands in its place sooner.
    const bool areSole = head.isSole && item.isSole && speaker == Agreement::Same;
    const qsizetype inPlace = areSole ? 1 : 2;
    // "We won", "We lost": little but function words in common, and yet the one thing that he says there.
    const bool haveOneFrame
        = areSole && 2 * commonWords(head.words, item.words) >= std::max(head.words.count, item.words.count);
    const bool areTwoStatements = alike == 0 && head.isStatement && item.isStatement && !haveOneFrame;
    const bool isInPlace = haveOneFrame || commonCount(head.around, item.around) >= inPlace || alike >= 0.33;
    return shareTheirCourse(head.words, item.words) || shareTheirFrame(head.words, item.words)
        || (areSole && shareSomeOfFrame(head.words, item.words))
        || (mayDifferWholly(head.words, item.words) && isInPlace && !areTwoStatements);
}

bool answersUnlinked(const QuoteLikeness &pair, const QuoteItem &head, const QuoteItem &item)
{
    const auto &[wording, alike, speaker] = pair;
    const qsizetype content = std::min(head.words.contentStems.size(), item.words.contentStems.size());
    // "It's a start, but it's not a plan": so many words are not the same by chance, however common each is;
    // nor are a few less of which some tell anything.
    constexpr int surely = 7;
    constexpr int mostLikely = 5;
    if (wording == Wording::Same
        && head.words.count >= (head.isStatement && content >= 2 ? mostLikely : surely))
        return true;
    if (wording != Wording::Changed)
        return speaker == Agreement::Same ? content >= 1 : content >= 4;
    return shareTheirCourse(head.words, item.words)
        && ((speaker == Agreement::Same && alike >= 0.5 && content >= 3) || (alike >= 0.75 && content >= 5));
}

bool answersNear(const QuoteLikeness &pair, const QuoteItem &head, const QuoteItem &item)
{
    constexpr int fewest = 3;
    return pair.wording == Wording::Same && head.words.count == item.words.count && head.words.count >= fewest
        && head.isOnly && item.isOnly;
}

} // namespace retold

#include "core/language/letter_case.h"

#include <algorithm>

namespace retold {

namespace {

/// The end of the run of letters that begins at `begin`.
qsizetype wordEnd(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return end;
}

/// Whether what parts two words leaves them in one sentence.
bool isPlainGap(QStringView gap)
{
    return gap.size() == 1 && (gap.front() == u' ' || gap.front() == u'-');
}

} // namespace

LetterCase observeLetterCase(QStringView text)
{
    constexpr qsizetype enoughLetters = 200;
    LetterCase result;
    qsizetype letters = 0;
    qsizetype capitals = 0;
    bool afterSmall = false;
    qsizetype lastEnd = 0;
    for (qsizetype at = 0; at < text.size();) {
        if (!text[at].isLetter()) {
            ++at;
            continue;
        }
        const qsizetype end = wordEnd(text, at);
        const QStringView word = text.sliced(at, end - at);
        const bool isCapital = word.front().isUpper();
        if (word.front().isLower())
            result.smallWords.insert(word.toString());
        else if (isCapital && afterSmall && isPlainGap(text.sliced(lastEnd, at - lastEnd)))
            result.capitalInside.insert(word.toString().toCaseFolded());
        letters += word.size();
        capitals += isCapital ? 1 : 0;
        afterSmall = word.front().isLower();
        lastEnd = end;
        at = end;
    }
    result.hasCapitals = letters < enoughLetters || capitals * 300 > letters;
    return result;
}

} // namespace retold

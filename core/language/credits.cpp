#include "core/language/credits.h"

#include "core/language/characters.h"
#include "core/language/line_cues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

/// How long the credits at both ends are.
struct CreditLengths {
    qsizetype before = 0;
    qsizetype after = 0;
};

bool holdsSmallLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar unit) { return unit.isLower(); });
}

/// The length of the words that a line begins with and, joined to its last word, ends with; 0 where there are
/// none.
qsizetype repeatedAtBothEnds(QStringView line)
{
    constexpr int mostWords = 6;
    if (!line.front().isUpper())
        return 0;
    qsizetype longest = 0;
    int words = 0;
    for (qsizetype at = 2; at * 2 < line.size() && words < mostWords; ++at) {
        if (!line[at].isSpace())
            continue;
        ++words;
        const QChar beforeLast = line[line.size() - at - 1];
        if (line.endsWith(line.first(at)) && !beforeLast.isSpace() && !beforeLast.isUpper())
            longest = at;
    }
    return longest;
}

/// "(Reuters)", "[Photo by Jane Roe/AFP]" at the end, brackets counted; 0 where there is none.
qsizetype bracketedAtEnd(QStringView line)
{
    constexpr qsizetype longest = 90;
    if (line.back() != u')' && line.back() != u']')
        return 0;
    const qsizetype open = line.lastIndexOf(line.back() == u')' ? u'(' : u'[');
    if (open <= 0 || line.size() - open > longest)
        return 0;
    const QStringView inner = line.sliced(open + 1).chopped(1).trimmed();
    const bool isCredit = isAgency(inner) || hasCue(inner, LineCue::CreditStart)
        || inner.startsWith(u"AP Photo") || (inner.contains(u'/') && !agencyAtEnd(inner).isEmpty());
    return isCredit ? line.size() - open : 0;
}

/// An agency at the end that was joined to the last word: "in FinlandMOD", "blue tie.Getty Images".
qsizetype joinedAtEnd(QStringView line)
{
    const QStringView agency = agencyAtEnd(line);
    if (agency.isEmpty())
        return 0;
    const QChar before = line[line.size() - agency.size() - 1];
    return before.isLower() || isTerminator(before) || isCloser(before) ? agency.size() : 0;
}

CreditLengths findCredits(QStringView line)
{
    const qsizetype repeated = repeatedAtBothEnds(line);
    if (repeated > 0)
        return {repeated, repeated};
    const qsizetype bracketed = bracketedAtEnd(line);
    if (bracketed > 0)
        return {0, bracketed};
    const qsizetype joined = joinedAtEnd(line);
    if (joined > 0)
        return {0, joined};
    // "Getty Images Ships at dusk" with nothing at its end: a caption in need of a capital and of no full
    // stop.
    const qsizetype before = agencyAtBegin(line).size();
    const QStringView rest = line.sliced(before).trimmed();
    const bool isCaption = before > 0 && !rest.isEmpty() && rest.front().isUpper() && holdsSmallLetter(rest)
        && !isTerminator(rest.back()) && !isCloser(rest.back()) && rest.count(u' ') > 3;
    return {isCaption ? before : 0, 0};
}

} // namespace

std::vector<CreditedPart> splitCredits(QStringView text, const TextRange &paragraph)
{
    const QStringView line = paragraph.in(text);
    const CreditLengths lengths = findCredits(line);
    const qsizetype captionBegin = paragraph.begin + lengths.before;
    const qsizetype captionEnd = paragraph.end - lengths.after;

    std::vector<CreditedPart> parts;
    const auto add = [&](const TextRange &range, bool isCredit) {
        const TextRange part = trimmed(text, range);
        if (!part.isEmpty())
            parts.push_back({part, isCredit});
    };
    add({paragraph.begin, captionBegin}, true);
    add({captionBegin, captionEnd}, false);
    add({captionEnd, paragraph.end}, true);
    return parts;
}

} // namespace retold

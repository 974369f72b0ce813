#include "core/compare/quotes/quoted_words.h"

#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

constexpr QChar isolate(0x2068); // First strong isolate.
constexpr QChar endOfIsolate(0x2069);

bool isRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

struct Marks {
    QString opening;
    QString closing;
};

/// The marks that the words of versions are put in, of one character each or with a space as in French.
Marks marksOfMessages()
{
    const QString pattern = Tr::tr("‘%1’");
    const qsizetype words = pattern.indexOf(QStringLiteral("%1"));
    return {pattern.first(words), pattern.sliced(words + 2)};
}

/// Where the words end that begin here; words in marks of the same kind within them belong to them.
qsizetype endOfWords(QStringView message, qsizetype begin, const Marks &marks)
{
    int depth = 1;
    for (qsizetype at = begin; at < message.size(); ++at) {
        const QStringView rest = message.sliced(at);
        const qsizetype after = at + marks.closing.size();
        const bool isApostrophe = after < message.size() && message[after].isLetterOrNumber();
        if (marks.closing != marks.opening && rest.startsWith(marks.opening))
            ++depth;
        else if (rest.startsWith(marks.closing) && !isApostrophe && --depth == 0)
            return at;
    }
    return -1;
}

} // namespace

std::vector<TextRange> quotedWords(QStringView message)
{
    std::vector<TextRange> ranges;
    if (std::none_of(message.begin(), message.end(), isRightToLeft))
        return ranges;
    const Marks marks = marksOfMessages();
    qsizetype open = message.indexOf(marks.opening);
    while (open >= 0) {
        const qsizetype begin = open + marks.opening.size();
        const qsizetype end = endOfWords(message, begin, marks);
        if (end > begin)
            ranges.push_back({begin, end});
        open = message.indexOf(marks.opening, std::max(begin, end));
    }
    return ranges;
}

QString withIsolatedQuotes(const QString &message)
{
    QString result = message;
    const std::vector<TextRange> ranges = quotedWords(message);
    std::for_each(ranges.rbegin(), ranges.rend(), [&result](const TextRange &range) {
        result.insert(range.end, endOfIsolate);
        result.insert(range.begin, isolate);
    });
    return result;
}

} // namespace retold

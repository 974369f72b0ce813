#include "core/language/sentence_breaks.h"

#include "core/language/characters.h"

#include <unicode/ubrk.h>

#include <QString>

#include <algorithm>
#include <utility>

namespace retold {

namespace {

/// Whether the mark at `position` closes though a blank stands before it: “go. ” Then”, « Oui. » in French.
bool closesAlone(QStringView paragraph, qsizetype position)
{
    const QChar unit = paragraph[position];
    if (!isCloser(unit) || QStringView(u"“„‚‘«‹").contains(unit))
        return false;
    const bool endsThere = position + 1 == paragraph.size() || paragraph[position + 1].isSpace();
    return endsThere || QStringView(u")]}").contains(unit);
}

/// `position` behind the closing marks that stand apart from the sentence that they close: "go. ” Then".
qsizetype behindStrayClosers(QStringView paragraph, qsizetype position)
{
    qsizetype end = position;
    for (qsizetype next = position; next < paragraph.size(); ++next) {
        if (closesAlone(paragraph, next))
            end = next + 1;
        else if (!paragraph[next].isSpace())
            break;
    }
    return end;
}

/// Whether the mark at `position` opens what follows. A straight one says nothing of its side: behind an even
/// number of them (`isInside` is false) the next one opens.
bool opensHere(QStringView paragraph, qsizetype position, bool isInside)
{
    if (position + 1 == paragraph.size() || !paragraph[position + 1].isLetterOrNumber())
        return false;
    const QChar unit = paragraph[position];
    return QStringView(u"“‘«‹„‚([{").contains(unit) || (unit == u'"' && !isInside);
}

/// Every place behind a mark that may end a sentence, and behind the closing marks that follow it.
std::vector<qsizetype> placesBehindTerminators(QStringView paragraph)
{
    std::vector<qsizetype> places;
    bool isInside = false;
    for (qsizetype at = 0; at < paragraph.size(); ++at) {
        if (paragraph[at] == u'"')
            isInside = !isInside;
        if (!isTerminator(paragraph[at]))
            continue;
        qsizetype end = at + 1;
        while (end < paragraph.size() && isCloser(paragraph[end]) && !opensHere(paragraph, end, isInside))
            ++end;
        places.push_back(end);
    }
    return places;
}

/// The first letter or figure from `begin` on, but not beyond `end`.
qsizetype findWord(QStringView text, qsizetype begin, qsizetype end)
{
    while (begin < end && !text[begin].isLetterOrNumber() && !text[begin].isSurrogate())
        ++begin;
    return begin;
}

} // namespace

SentenceBreaker::SentenceBreaker(SentenceContext context) : m_context(std::move(context))
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray locale = m_context.language.toLatin1();
    m_iterator.reset(ubrk_open(UBRK_SENTENCE, locale.constData(), nullptr, 0, &status));
}

SentenceBreaker::~SentenceBreaker() = default;

void SentenceBreaker::CloseIterator::operator()(UBreakIterator *iterator) const
{
    ubrk_close(iterator);
}

std::vector<qsizetype> SentenceBreaker::places(QStringView paragraph) const
{
    std::vector<qsizetype> result = placesBehindTerminators(paragraph);
    UErrorCode status = U_ZERO_ERROR;
    if (m_iterator)
        ubrk_setText(m_iterator.get(), paragraph.utf16(), static_cast<int32_t>(paragraph.size()), &status);
    if (m_iterator && U_SUCCESS(status) != 0) {
        for (int32_t at = ubrk_next(m_iterator.get()); at != UBRK_DONE; at = ubrk_next(m_iterator.get()))
            result.push_back(at);
    }
    for (qsizetype &place : result)
        place = behindStrayClosers(paragraph, place);
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

std::vector<TextRange> SentenceBreaker::sentencesIn(QStringView text, TextRange range) const
{
    // Within a paragraph a line end is a blank like any other, though Unicode's rules break there.
    QString paragraph = range.in(text).toString();
    std::replace_if(paragraph.begin(), paragraph.end(), isLineEnd, QChar(u' '));

    std::vector<TextRange> sentences;
    qsizetype begin = 0;
    qsizetype word = 0; // The first word of the sentence that begins at `begin`.
    for (const qsizetype place : places(paragraph)) {
        word = findWord(paragraph, word, place);
        // Marks alone are no sentence: they go with the one that they open.
        if (word < place && place < paragraph.size() && endsSentenceAt(paragraph, place, m_context)) {
            sentences.push_back(trimmed(text, {range.begin + begin, range.begin + place}));
            begin = place;
            word = place;
        }
    }
    const TextRange rest = trimmed(text, {range.begin + begin, range.end});
    if (!sentences.empty() && findWord(text, rest.begin, rest.end) == rest.end)
        sentences.back().end = std::max(sentences.back().end, rest.end);
    else if (!rest.isEmpty())
        sentences.push_back(rest);
    return sentences;
}

} // namespace retold

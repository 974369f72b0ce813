#include "core/language/words.h"

#include "core/language/characters.h"

#include <unicode/ubrk.h>

#include <QSet>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

bool isApostrophe(QChar unit)
{
    return unit == u'\'' || unit == u'’';
}

/// What may be written close behind a figure and is a word of its own.
bool isScaleOrUnit(QStringView letters)
{
    static const QSet<QString> known{
        u"k"_s,       u"m"_s,       u"mn"_s,       u"mm"_s,       u"bn"_s,      u"b"_s,   u"tn"_s,  u"trn"_s,
        u"million"_s, u"billion"_s, u"trillion"_s, u"thousand"_s, u"hundred"_s, u"mio"_s, u"mrd"_s, u"pc"_s,
        u"pct"_s,     u"percent"_s, u"p"_s,        u"c"_s,        u"f"_s,       u"km"_s,  u"cm"_s,  u"kg"_s,
        u"g"_s,       u"lb"_s,      u"lbs"_s,      u"oz"_s,       u"mph"_s,     u"kph"_s, u"kmh"_s, u"kw"_s,
        u"mw"_s,      u"gw"_s,      u"ft"_s,       u"am"_s,       u"pm"_s,      u"yr"_s,  u"yrs"_s, u"hr"_s,
        u"hrs"_s,     u"min"_s,     u"mins"_s,     u"euros"_s,    u"pounds"_s};
    return known.contains(letters.toString().toLower());
}

/// "3.5bn" at the end of the figure; nothing else is cut.
qsizetype figureEnd(QStringView token)
{
    if (token.isEmpty() || !token.front().isDigit())
        return token.size();
    qsizetype end = token.size();
    while (end > 0 && token[end - 1].isLetter())
        --end;
    return end < token.size() && isScaleOrUnit(token.sliced(end)) ? end : token.size();
}

/// The end of an elided article: 2 in "l'homme", 5 in "qu'elle"; the whole length where there is none.
qsizetype elisionEnd(QStringView token)
{
    constexpr qsizetype longest = 8;
    const qsizetype last = std::min(longest, token.size() - 1);
    for (qsizetype at = 1; at < last; ++at) {
        // "aujourd'hui" is one word.
        if (isApostrophe(token[at]))
            return token.first(at).compare(u"aujourd", Qt::CaseInsensitive) == 0 ? token.size() : at + 1;
    }
    return token.size();
}

bool isDottedCapitals(QStringView token)
{
    if (token.size() < 3 || token.size() % 2 == 0)
        return false;
    for (qsizetype i = 0; i < token.size(); ++i) {
        if (i % 2 == 0 ? !token[i].isLetter() : token[i] != u'.')
            return false;
    }
    return true;
}

WordKind kindOf(QStringView token)
{
    if (token.front().isNumber())
        return WordKind::Number;
    const QList<uint> characters = token.toUcs4(); // Letters of rare scripts take two units, as emoji do.
    const bool hasLetter = std::any_of(characters.begin(), characters.end(),
                                       [](uint character) { return QChar::isLetterOrNumber(character); });
    return hasLetter ? WordKind::Word : WordKind::Punctuation;
}

bool isAllBlank(QStringView token)
{
    return std::all_of(token.begin(), token.end(), isBlank);
}

/// "IT IS OVER": there a capital says nothing of the word.
bool isShouted(QStringView sentence)
{
    constexpr int enoughLetters = 12;
    int letters = 0;
    for (const QChar unit : sentence) {
        if (unit.isLower())
            return false;
        letters += unit.isUpper() ? 1 : 0;
    }
    return letters >= enoughLetters;
}

/// Adds a token in the one or two pieces that it is made of; one that nobody sees is left out.
void addPieces(QStringView sentence, const TextRange &token, bool hasElision, std::vector<TextRange> &pieces)
{
    const QStringView text = token.in(sentence);
    const qsizetype elision = hasElision ? elisionEnd(text) : text.size();
    const qsizetype cut = token.begin + std::min(elision, figureEnd(text));
    for (const TextRange &piece : {TextRange{token.begin, cut}, TextRange{cut, token.end}}) {
        if (!piece.isEmpty() && !isAllBlank(piece.in(sentence)))
            pieces.push_back(piece);
    }
}

} // namespace

WordBreaker::WordBreaker(const QString &language) :
    m_forms(language),
    m_hasElision(language == "fr"_L1 || language == "it"_L1 || language == "ca"_L1)
{
    UErrorCode status = U_ZERO_ERROR;
    m_iterator.reset(ubrk_open(UBRK_WORD, language.toLatin1().constData(), nullptr, 0, &status));
}

WordBreaker::~WordBreaker() = default;

void WordBreaker::CloseIterator::operator()(UBreakIterator *iterator) const
{
    ubrk_close(iterator);
}

std::vector<TextRange> WordBreaker::tokens(QStringView sentence)
{
    UErrorCode status = U_ZERO_ERROR;
    if (m_iterator)
        ubrk_setText(m_iterator.get(), sentence.utf16(), static_cast<int32_t>(sentence.size()), &status);
    if (!m_iterator || U_FAILURE(status) != 0)
        return {{0, sentence.size()}};

    std::vector<TextRange> result;
    qsizetype begin = 0;
    for (int32_t at = ubrk_next(m_iterator.get()); at != UBRK_DONE; at = ubrk_next(m_iterator.get())) {
        if (at <= begin) // The full stop that a dotted word has taken.
            continue;
        const TextRange token{begin, at};
        const bool takesStop
            = at < sentence.size() && sentence[at] == u'.' && isDottedCapitals(token.in(sentence));
        begin = takesStop ? at + 1 : at;
        addPieces(sentence, {token.begin, begin}, m_hasElision, result);
    }
    return result;
}

void WordBreaker::addWords(QStringView text, const TextRange &range, std::vector<Word> &words)
{
    const QStringView sentence = range.in(text);
    const bool shouted = isShouted(sentence);
    for (const TextRange &token : tokens(sentence)) {
        const QStringView written = token.in(sentence);
        const WordForm &form = shouted ? m_forms.of(written.toString().toLower()) : m_forms.of(written);
        Word word;
        word.range = {range.begin + token.begin, range.begin + token.end};
        word.kind = kindOf(written);
        word.normal = form.normal;
        word.stem = form.stem;
        word.isFunctionWord = form.isFunctionWord;
        words.push_back(word);
    }
}

} // namespace retold

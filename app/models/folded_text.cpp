#include "app/models/folded_text.h"

#include "core/language/characters.h"
#include "core/language/words.h"

#include <algorithm>

namespace retold {

namespace {

bool isInvisible(QChar unit)
{
    return isBlank(unit) && !unit.isSpace();
}

QChar plainMark(QChar unit)
{
    if (QStringView(u"‘’‚‛′`´ʼ").contains(unit))
        return u'\'';
    if (QStringView(u"“”„‟″«»").contains(unit))
        return u'"';
    return unit.category() == QChar::Punctuation_Dash || unit == u'−' ? QChar(u'-') : unit;
}

/// Whether a unit alone gives one unit: most do, and need no string of their own.
bool isSimple(QChar unit)
{
    return unit.unicode() < 0x80
        || (!unit.isSurrogate() && unit != u'ß' && unit.decompositionTag() == QChar::NoDecomposition);
}

/// One unit of the source, or a pair of surrogates, as it is searched. Upper case first: it has two letters
/// for "ß".
QString foldedUnit(QStringView unit)
{
    const QString plain = unit.toString().normalized(QString::NormalizationForm_KD).toUpper().toCaseFolded();
    QString folded;
    for (const QChar c : plain)
        folded += plainMark(c);
    return folded;
}

class Folding {
public:
    explicit Folding(QStringView source) : m_source(source) { }

    /// Adds a stretch of the source, unit by unit.
    void addPlain(TextRange range)
    {
        for (qsizetype i = range.begin; i < range.end;) {
            const bool isPair = m_source[i].isHighSurrogate() && i + 1 < range.end;
            const qsizetype next = i + (isPair ? 2 : 1);
            if (m_source[i].isSpace())
                addBlank({i, next});
            else if (isSimple(m_source[i]) && !isInvisible(m_source[i]))
                addUnit(plainMark(m_source[i].toCaseFolded()), {i, next});
            else if (!isInvisible(m_source[i]))
                add(foldedUnit(m_source.sliced(i, next - i)), {i, next});
            i = next;
        }
    }

    /// Adds `normal` for a word: the units that both have at the beginning and at the end stand for each
    /// other, those between for all between.
    void addWord(const Word &word)
    {
        Folding plain(m_source);
        plain.addPlain(word.range);
        const FoldedText &folded = plain.m_result;
        const QString normal = word.normal.normalized(QString::NormalizationForm_KD);
        const auto [left, right]
            = std::mismatch(folded.text.begin(), folded.text.end(), normal.begin(), normal.end());
        const qsizetype head = left - folded.text.begin();
        qsizetype tail = 0;
        while (tail < std::min(folded.text.size(), normal.size()) - head
               && folded.text[folded.text.size() - 1 - tail] == normal[normal.size() - 1 - tail])
            ++tail;
        const TextRange middle = folded.text.isEmpty()
            ? word.range
            : folded.source(std::min(head, folded.text.size() - 1),
                            std::max<qsizetype>(1, folded.text.size() - tail - head));
        for (qsizetype i = 0; i < normal.size(); ++i) {
            const qsizetype fromEnd = normal.size() - i;
            TextRange from = middle;
            if (i < head)
                from = folded.source(i, 1);
            else if (fromEnd <= tail)
                from = folded.source(folded.text.size() - fromEnd, 1);
            addUnit(normal[i], from);
        }
    }

    FoldedText take() { return std::move(m_result); }

private:
    void add(QStringView units, TextRange from)
    {
        for (const QChar unit : units)
            addUnit(unit, from);
    }

    void addUnit(QChar unit, TextRange from)
    {
        m_result.text += unit;
        m_result.begins.push_back(from.begin);
        m_result.ends.push_back(from.end);
    }

    void addBlank(TextRange from)
    {
        if (m_result.text.endsWith(u' '))
            m_result.ends.back() = from.end;
        else
            addUnit(u' ', from);
    }

    QStringView m_source;
    FoldedText m_result;
};

} // namespace

TextRange FoldedText::source(qsizetype begin, qsizetype length) const
{
    return {begins.at(static_cast<std::size_t>(begin)),
            ends.at(static_cast<std::size_t>(begin + length - 1))};
}

FoldedText foldedText(QStringView text)
{
    Folding folding(text);
    folding.addPlain({0, text.size()});
    return folding.take();
}

FoldedText foldedText(QStringView text, std::span<const Word> words)
{
    Folding folding(text);
    qsizetype done = 0;
    for (const Word &word : words) {
        folding.addPlain({done, word.range.begin});
        if (word.kind == WordKind::Word)
            folding.addWord(word);
        else
            folding.addPlain(word.range);
        done = word.range.end;
    }
    folding.addPlain({done, text.size()});
    return folding.take();
}

std::vector<Word> wordsOfQuery(const QString &text, const QString &language)
{
    std::vector<Word> words;
    WordBreaker(language).addWords(text, {0, text.size()}, words);
    return words;
}

} // namespace retold

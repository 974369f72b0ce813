#pragma once

#include "core/annotate/numerals.h"
#include "core/annotate/one_of.h"
#include "core/story/text_range.h"

#include <QString>

#include <vector>

namespace retold {

/// `Label` is what holds digits and counts nothing: "A320", "192.168.1.2", "https://…".
enum class FigureTokenKind { Word, Numeral, Mark, Label };

/// A piece of a text as the figure rules see it: finer than a word ("£", "3", "bn"; "two", "-", "fifths").
struct FigureToken {
    TextRange range;
    FigureTokenKind kind = FigureTokenKind::Mark;
    bool hasGap = true;     ///< White space (or the text's edge) stands before it.
    bool isCapital = false; ///< A word that begins with a capital letter.
    QString lower = {};     ///< In lower case, apostrophes straight; "U.S." and "p.m." without their points.
    Numeral numeral = {};   ///< Of a numeral.
};

/// The word without an article or preposition that lost its vowel: "euros" of "d'euros".
QString withoutElision(const QString &lower);

/// The tokens of one stretch of text. Any index may be asked for; outside stands an empty mark.
class FigureTokens {
public:
    FigureTokens() = default;
    /// Cuts text[range], written in a language (ISO 639-1); time is linear in its length.
    FigureTokens(QStringView text, TextRange range, const QString &language);

    /// Two letters, "en" where none was given.
    const QString &language() const { return m_language; }

    const FigureToken &operator[](qsizetype index) const
    {
        return index >= 0 && index < size() ? m_tokens[static_cast<std::size_t>(index)] : outside();
    }
    qsizetype size() const { return static_cast<qsizetype>(m_tokens.size()); }

    bool isWord(qsizetype index) const { return (*this)[index].kind == FigureTokenKind::Word; }
    bool isWord(qsizetype index, QStringView lower) const
    {
        return isWord(index) && (*this)[index].lower == lower;
    }
    bool isNumeral(qsizetype index) const { return (*this)[index].kind == FigureTokenKind::Numeral; }
    bool isMark(qsizetype index, QChar mark) const;
    /// Whether a hyphen stands there, of any kind (also U+2011), not a dash.
    bool isHyphen(qsizetype index) const;
    /// Whether a hyphen, en dash or minus sign stands there.
    bool isDash(qsizetype index) const;
    /// Whether the token follows the one before without white space.
    bool isGlued(qsizetype index) const { return !(*this)[index].hasGap; }

    /// What the tokens span; empty where there are not so many.
    QStringView textOf(qsizetype begin, qsizetype end) const;
    QStringView textOf(qsizetype index) const { return textOf(index, index + 1); }

private:
    static const FigureToken &outside();

    QStringView m_text;
    QString m_language;
    std::vector<FigureToken> m_tokens;
};

/// Whether "4-1/2" begins at the token, as grain and bond prices are written.
bool isHyphenatedPart(const FigureTokens &tokens, qsizetype at);

} // namespace retold

#pragma once

#include "core/story/annotated_version.h"

#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace retold {

/// What stands between a token and the one before it in its sentence.
enum class NameGap { Space, Hyphen, Comma, Dash, Bracket, Mark, Stop, Start };

/// A word as names need it: parted at hyphens, without the possessive "'s", "U.S." and "l'Élysée" as one and
/// two.
struct NameToken {
    TextRange range;
    QString folded; ///< foldedName() of it.
    int sentence = 0;
    NameGap gap = NameGap::Start;
    bool isCapital = false;
    bool isAllCaps = false;    ///< Two capitals or more, and no small letter.
    bool isPossessive = false; ///< "'s" or "’" follows.
    bool isInitial = false;    ///< One capital letter, as "J.".
    bool isQuoted = false;     ///< Stands between quotation marks.
    bool isDigits = false;
    bool isRole = false; ///< Of a role word; marked when the roles are found.
};

/// How a sentence uses capitals: as usual, on every main word (a headline), or throughout.
enum class CaseStyle { Normal, Title, Shouting };

struct NameSentence {
    IndexRange tokens; ///< Into NameText::tokens.
    CaseStyle style = CaseStyle::Normal;
    bool isRead = false; ///< Tells the story; names are looked for in no other.
};

/// How often a folded word is written small, and how often with a capital where it need not be.
struct CaseCounts {
    int small = 0;
    int capital = 0;
};

/// A version's tokens, with what the whole text tells about its words.
struct NameText {
    QStringView text;
    QString language;
    std::vector<NameToken> tokens;
    std::vector<NameSentence> sentences; ///< As AnnotatedVersion::sentences.
    QHash<QString, CaseCounts> counts;

    bool isGerman() const { return language == u"de"; }
    const NameToken &at(int token) const { return tokens[static_cast<std::size_t>(token)]; }
    const NameSentence &sentenceOf(int token) const
    {
        return sentences[static_cast<std::size_t>(at(token).sentence)];
    }
    /// One past the last token of this token's sentence.
    int endOf(int token) const { return sentenceOf(token).tokens.end; }
    int startOf(int token) const { return sentenceOf(token).tokens.begin; }
    TextRange rangeOf(int first, int end) const { return {at(first).range.begin, at(end - 1).range.end}; }
    /// Whether `token` follows the one before it with nothing but a space or a hyphen between them.
    bool isJoined(int token) const
    {
        return at(token).gap == NameGap::Space || at(token).gap == NameGap::Hyphen;
    }
    /// Whether there is a token `token` in the sentence of the one before it, joined to it without a
    /// possessive ending between them.
    bool joins(int token) const
    {
        return token > 0 && token < endOf(token - 1) && isJoined(token) && !at(token - 1).isPossessive;
    }
    /// Whether the sentence ends at `token`, or a sign other than a space or a hyphen stands before it.
    bool isClosedAt(int token) const { return token >= endOf(token - 1) || !isJoined(token); }
    /// The folded words of a stretch, joined by one space.
    QString phrase(int first, int end) const;
};

/// Linear in the length of the text.
NameText readNameText(const AnnotatedVersion &version);

} // namespace retold

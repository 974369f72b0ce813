#pragma once

#include "core/annotate/cues.h"
#include "core/annotate/quote_marks.h"
#include "core/story/annotated_version.h"

#include <optional>
#include <vector>

namespace retold {

/// A word or sign as the search for speakers sees it.
struct QuoteToken {
    TextRange range;
    RoleBits roles = 0;               ///< What the lexicon says of it, see roleBit().
    std::optional<CueClass> cueClass; ///< Of a form of a cue verb, whether or not it is one here.
    QString lower;                    ///< Lower case, straight apostrophe, without a full stop at its end.
    bool isWord = false;
    bool isCapital = false;     ///< Begins with a capital letter.
    bool opensSentence = false; ///< First of a sentence that begins outside quotation marks.
    bool inHeadline = false;
    bool isPartOfName = false; ///< A nickname in marks, or these marks.
    int span = -1;             ///< Between which marks it stands, into QuoteContext::spans; -1 outside all.
    int paragraph = 0;
};

/// What the search for cues and speakers needs of a version, gathered once.
struct QuoteContext {
    QStringView text;
    const CueLexicon *lexicon = nullptr; ///< Never null.
    bool isForeign = false;              ///< The cues of the language are not known.
    std::vector<MarkedSpan> spans;
    std::vector<QuoteToken> tokens;
    /// For each span its tokens, marks included; empty where it is no quotation.
    std::vector<IndexRange> spanTokens;

    /// Whether the token has the role; false beyond the ends of the text.
    bool is(int token, WordRole role) const
    {
        return token >= 0 && token < size() && (at(token).roles & roleBit(role)) != 0;
    }
    const QuoteToken &at(int token) const { return tokens[static_cast<std::size_t>(token)]; }
    QStringView textOf(int token) const { return at(token).range.in(text); }
    TextRange rangeOf(const IndexRange &some) const
    {
        return {at(some.begin).range.begin, at(some.end - 1).range.end};
    }
    int size() const { return static_cast<int>(tokens.size()); }
    /// Whether the token is one of `signs`; false beyond the ends of the text.
    bool isSign(int token, QStringView signs) const;
    /// Whether the token is a dash that stands for itself, and not the hyphen of a word.
    bool isDash(int token) const;
    /// Whether the sign joins the words on both sides to one (hyphen, full stop of an abbreviation).
    bool joins(int token) const;
    /// A cue verb written as verbs are: in lower case, or at the head of a sentence, or in a headline.
    bool isCueVerb(int token) const;
    /// The noun of a cue verb with its speaker before it: "Trump’s claim".
    bool isCueNoun(int token) const;
    bool isPossessive(int token) const;
    /// Whether a subject with its auxiliary begins at `token`: "she should", "the bridge was".
    bool opensClause(int token) const;
    /// Whether a paper or a count speaks by the verb at `token`: "the new poll, taken in May, shows".
    bool isShown(int token) const;
    /// First and last token (exclusive) of the paragraph around `token`, cut at `reach` tokens on both sides.
    IndexRange paragraphAround(int token, int reach) const;

private:
    bool standsAsNoun(int token) const;
    bool opensAsSubject(int token) const;
    bool standsBeforeOf(int token) const;
    bool describesNext(int token) const;
    bool isObjectHere(int token) const;
    bool followsCompound(int token) const;
    bool endsCompound(int token) const;
    bool thatFollows(int token) const;
    bool infinitiveFollows(int token) const;
    bool lacksComplement(int token) const;
    bool governsSpeech(int token) const;
};

QuoteContext makeQuoteContext(const AnnotatedVersion &version);

} // namespace retold

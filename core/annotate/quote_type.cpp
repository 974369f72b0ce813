#include "core/annotate/quote_type.h"

namespace retold {
namespace {

struct Inner {
    int words = 0;
    int capitals = 0;  // Of the words with four letters or more, and of the first.
    int longWords = 0; // Those words.
    bool endsSentence = false;
    bool beginsCapital = false;
    IndexRange tokens; // Without the marks.
};

Inner innerOf(const QuoteContext &context, int span)
{
    const MarkedSpan &marked = context.spans[static_cast<std::size_t>(span)];
    Inner inner;
    inner.tokens = context.spanTokens[static_cast<std::size_t>(span)];
    while (inner.tokens.size() > 0 && context.at(inner.tokens.begin).range.begin < marked.inner.begin)
        ++inner.tokens.begin;
    while (inner.tokens.size() > 0 && context.at(inner.tokens.end - 1).range.begin >= marked.inner.end)
        --inner.tokens.end;
    for (int token = inner.tokens.begin; token < inner.tokens.end; ++token) {
        const QuoteToken &t = context.at(token);
        if (!t.isWord || context.joins(token - 1))
            continue;
        ++inner.words;
        if (t.range.length() > 3 || inner.words == 1) {
            ++inner.longWords;
            inner.capitals += t.isCapital || context.text[t.range.begin].isDigit() ? 1 : 0;
        }
    }
    const QChar last = context.text[marked.inner.end - 1];
    inner.endsSentence = QStringView(u".!?…。！？").contains(last);
    const QChar first = context.text[marked.inner.begin];
    inner.beginsCapital = first.isUpper() || first.isTitleCase();
    return inner;
}

/// Written as titles are: every word of weight capitalised.
bool isTitleCase(const Inner &inner)
{
    return inner.words <= 12 && inner.capitals == inner.longWords;
}

/// Whether a word of the role stands right before the span, or a few words before it with no sign between.
bool announcedBy(const QuoteContext &context, int span, WordRole role)
{
    const int begin = context.spanTokens[static_cast<std::size_t>(span)].begin;
    for (int token = begin - 1; token >= 0 && token >= begin - 3; --token) {
        const QuoteToken &t = context.at(token);
        if (t.paragraph != context.at(begin).paragraph || t.span >= 0
            || (!t.isWord && context.textOf(token) != u","))
            return false;
        if (context.is(token, role))
            return true;
    }
    return false;
}

/// Robert C. “Bobby” Scott.
bool isNickname(const QuoteContext &context, int span, const Inner &inner)
{
    const IndexRange tokens = context.spanTokens[static_cast<std::size_t>(span)];
    if (inner.words > 2 || !inner.beginsCapital || tokens.begin == 0 || tokens.end >= context.size())
        return false;
    const QuoteToken &before
        = context.at(context.joins(tokens.begin - 1) ? tokens.begin - 2 : tokens.begin - 1);
    const QuoteToken &after = context.at(tokens.end);
    return before.isWord && before.isCapital && after.isWord && after.isCapital && !after.opensSentence
        && before.paragraph == after.paragraph && !after.inHeadline;
}

/// The cue itself stands in marks: he ‘said’.
bool isMarkedCue(const QuoteContext &context, int span, const Inner &inner)
{
    const int begin = context.spanTokens[static_cast<std::size_t>(span)].begin;
    return inner.words == 1 && inner.tokens.size() > 0 && begin > 0
        && context.is(begin - 1, WordRole::Pronoun)
        && context.lexicon->cueClass(context.at(inner.tokens.begin).lower).has_value();
}

/// Whether speech is given right at the span: by a cue before it with nothing but signs between, a colon, or
/// a cue after it.
bool isGivenAsSpeech(const QuoteContext &context, int span, const Attribution &attribution)
{
    const IndexRange tokens = context.spanTokens[static_cast<std::size_t>(span)];
    if (!attribution.cue)
        return attribution.speaker.has_value();
    if (attribution.cue->begin >= tokens.end)
        return attribution.cue->begin - tokens.end < 8;
    return tokens.begin - attribution.cue->end <= 2;
}

bool isName(const QuoteContext &context, int span, const Inner &inner, const Attribution &attribution)
{
    if (!isTitleCase(inner) || context.at(inner.tokens.begin).inHeadline)
        return false;
    if (announcedBy(context, span, WordRole::Work))
        return true;
    return inner.words > 1 && !isGivenAsSpeech(context, span, attribution);
}

} // namespace

std::optional<QuoteType> quoteType(const QuoteContext &context, int span, const Attribution &attribution)
{
    const Inner inner = innerOf(context, span);
    if (inner.tokens.size() == 0)
        return QuoteType::Direct;
    if (isNickname(context, span, inner) || isMarkedCue(context, span, inner)
        || isName(context, span, inner, attribution))
        return {};
    const bool shortTerm = inner.words <= 3 && !inner.endsSentence;
    if (shortTerm && !attribution.isFound())
        return announcedBy(context, span, WordRole::Term) ? std::nullopt : std::optional(QuoteType::Scare);
    if (inner.words == 1 && !(inner.beginsCapital && isGivenAsSpeech(context, span, attribution)))
        return QuoteType::Scare;
    if (inner.beginsCapital || attribution.continues)
        return QuoteType::Direct;
    return QuoteType::Mixed;
}

} // namespace retold

#include "core/annotate/quote_titles.h"

namespace retold {
namespace {

/// “Bread First” is the name of the campaign.
bool isToldToBeName(const QuoteContext &context, int span, const InsideWords &inner)
{
    constexpr int longest = 6;
    const int after = context.spanTokens[static_cast<std::size_t>(span)].end;
    if (inner.words > longest || after + 2 >= context.size() || !context.is(after, WordRole::Auxiliary)
        || !context.is(after + 1, WordRole::Determiner))
        return false;
    const QString &noun = context.at(after + 2).lower;
    return noun == u"name" || noun == u"title" || context.is(after + 2, WordRole::Motto);
}

/// The name is spelled “Haldane”, a letter signed “A friend of the town”: so it is written, and nobody says
/// it.
bool isSpelled(const QuoteContext &context, int span, const InsideWords &inner)
{
    constexpr int longest = 6;
    const int before = context.spanTokens[static_cast<std::size_t>(span)].begin - 1;
    return inner.words <= longest && before > 0 && context.at(before).span < 0
        && context.at(before).paragraph == context.at(before + 1).paragraph
        && context.is(before, WordRole::Spelled);
}

/// Son livre « La longue nuit »: right behind the noun, where only the first word of a title has a capital.
bool isTitleOfWork(const QuoteContext &context, int span, const InsideWords &inner)
{
    constexpr int longest = 6;
    const int before = context.spanTokens[static_cast<std::size_t>(span)].begin - 1;
    return inner.words <= longest && inner.beginsCapital && !inner.endsSentence && !inner.endsOpen
        && before > 0 && context.at(before).span < 0 && context.is(before, WordRole::Work)
        && !context.isCueVerb(before);
}

/// Anna Holt’s commentary, “Give us back our bridge,” was read by all.
bool isApposedToWork(const QuoteContext &context, int span, const Attribution &attribution)
{
    const int comma = context.spanTokens[static_cast<std::size_t>(span)].begin - 1;
    return !attribution.cue && comma > 0 && context.isSign(comma, u",")
        && context.is(comma - 1, WordRole::Work);
}

} // namespace

bool isTitleBehindColon(const QuoteContext &context, int span, const InsideWords &inner)
{
    constexpr int longest = 6;
    const int colon = context.spanTokens[static_cast<std::size_t>(span)].begin - 1;
    return context.lexicon->hasCapitalNouns() && colon > 0 && context.isSign(colon, u":")
        && context.is(colon - 1, WordRole::Work) && inner.words <= longest && !inner.endsSentence;
}

bool isExplainedAsWork(const QuoteContext &context, int span)
{
    const int after = context.spanTokens[static_cast<std::size_t>(span)].end;
    if (after + 1 >= context.size() || !context.is(after, WordRole::Determiner))
        return false;
    return context.is(after + 1, WordRole::Work)
        || (after + 2 < context.size() && context.is(after + 2, WordRole::Work));
}

bool isToldToBeTitle(const QuoteContext &context, int span, const InsideWords &inner,
                     const Attribution &attribution)
{
    return isApposedToWork(context, span, attribution) || isSpelled(context, span, inner)
        || isToldToBeName(context, span, inner) || isTitleOfWork(context, span, inner);
}

} // namespace retold

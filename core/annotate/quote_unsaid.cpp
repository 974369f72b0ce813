#include "core/annotate/quote_unsaid.h"

#include <algorithm>
#include <optional>

namespace retold {
namespace {

/// Whether nobody is the subject of what one may or must: "Nobody should ever say", "No pilot may write".
bool hasNobody(const QuoteContext &context, int verb)
{
    constexpr int longest = 3; // Words of the subject.
    int at = verb - 1;
    while (at > 0 && context.is(at, WordRole::Adverb))
        --at;
    if (at < 1 || !context.is(at, WordRole::Unsaid))
        return false;
    for (int token = at - 1; token >= std::max(0, at - longest) && context.at(token).isWord; --token) {
        if (context.is(token, WordRole::Nobody))
            return true;
    }
    return false;
}

/// The verb that utters the span: right before it, or before whom it is told to. Nothing where none does.
std::optional<int> utteringVerb(const QuoteContext &context, int span)
{
    constexpr int longestHearer = 3;
    int verb = context.spanTokens[static_cast<std::size_t>(span)].begin - 1;
    if (context.isSign(verb, u",:"))
        --verb;
    const int nearest = verb;
    while (verb > 0 && nearest - verb < longestHearer && context.at(verb).isWord && context.at(verb).span < 0
           && !context.is(verb, WordRole::Uttering))
        --verb;
    const bool utters = verb > 0 && context.at(verb).span < 0
        && (context.is(verb, WordRole::Uttering) || context.is(verb, WordRole::Saying));
    const bool isTold = context.is(verb, WordRole::Telling) && context.is(verb - 2, WordRole::Unsaid);
    return utters && (verb == nearest || isTold) ? std::optional(verb) : std::nullopt;
}

} // namespace

bool isNeverSaid(const QuoteContext &context, int span)
{
    const auto verb = utteringVerb(context, span);
    return verb && (context.is(*verb - 1, WordRole::Never) || hasNobody(context, *verb));
}

bool isAddress(const QuoteContext &context, int span)
{
    const QStringView words = context.spans[static_cast<std::size_t>(span)].inner.in(context.text);
    const qsizetype dot = words.lastIndexOf(u'.');
    const QStringView end = words.sliced(dot + 1);
    return dot > 1 && end.size() >= 2 && end.size() <= 4
        && std::ranges::all_of(end, [](QChar c) { return c.isLower(); })
        && std::ranges::none_of(words, [](QChar c) { return c.isSpace(); });
}

} // namespace retold

#include "core/annotate/quote_indirect.h"

#include "core/annotate/attribution_after.h"
#include "core/annotate/cue_subject.h"
#include "core/annotate/speaker_phrase.h"

#include <algorithm>

namespace retold {
namespace {

/// How far behind its cue a clause may begin ("told reporters in Paris on Monday that").
constexpr int farthestClause = 10;

bool isOutside(const QuoteContext &context, int token)
{
    return context.at(token).isWord && context.at(token).span < 0;
}

/// The end of the sentence that begins at `begin`.
int sentenceEnd(const QuoteContext &context, int begin)
{
    int end = begin + 1;
    while (end < context.size() && !context.at(end).opensSentence
           && context.at(end).paragraph == context.at(begin).paragraph)
        ++end;
    return end;
}

/// Where the clause that begins at `begin` ends: at the sentence's last sign, or where the next cue of the
/// same speaker takes over (", adding …", "and vowed …").
int clauseEnd(const QuoteContext &context, int begin, int end)
{
    for (int token = begin + 1; token + 1 < end; ++token) {
        if (context.at(token).span >= 0)
            continue;
        const bool joint = context.isSign(token, u",;") || context.is(token, WordRole::Boundary);
        const bool takesOver = joint && context.isCueVerb(token + 1)
            && (context.lexicon->isNonFinite(context.at(token + 1).lower) == context.isSign(token, u",;"));
        if (takesOver)
            return context.isSign(token - 1, u",") ? token - 1 : token;
    }
    while (end > begin && context.isSign(end - 1, u".,;:!?…"))
        --end;
    return end;
}

/// "to meet", and not "to London" or "to the mayor".
bool opensInfinitive(const QuoteContext &context, int token, int end)
{
    return context.is(token, WordRole::Infinitive) && token + 1 < end && isOutside(context, token + 1)
        && !context.at(token + 1).isCapital && !context.is(token + 1, WordRole::Determiner);
}

/// Where the clause that the cue verb governs begins; nothing where it governs none.
std::optional<int> clauseAfter(const QuoteContext &context, int verb, int end)
{
    const auto cueClass = context.lexicon->cueClass(context.at(verb).lower).value_or(CueClass::Neutral);
    const bool mayAsk
        = cueClass == CueClass::Promise || cueClass == CueClass::Demand || cueClass == CueClass::Warning;
    const int last = std::min(end, verb + farthestClause);
    for (int token = verb + 1; token < last && context.at(token).span < 0; ++token) {
        if (context.is(token, WordRole::Complementizer) || (mayAsk && opensInfinitive(context, token, end)))
            return token;
        if (token > verb + 1 && (context.isCueVerb(token) || context.isSign(token, u":;")))
            break;
    }
    const int next = verb + 1;
    if (next >= end || context.at(next).span >= 0)
        return {};
    if (context.lexicon->hasCapitalNouns() && context.isSign(next, u",") && next + 1 < end
        && context.at(next + 1).span < 0)
        return next + 1;
    const bool opensClause = context.at(next).isCapital || context.is(next, WordRole::Pronoun)
        || context.is(next, WordRole::Determiner) || context.is(next, WordRole::Clausal);
    if (context.is(verb, WordRole::Clausal) && isOutside(context, next) && opensClause
        && !context.is(next, WordRole::Day))
        return next;
    if (mayAsk && context.is(next, WordRole::Topic))
        return next;
    return {};
}

/// Whether the clause has words of its own beside those between marks.
bool hasOwnWords(const QuoteContext &context, const IndexRange &clause)
{
    int own = 0;
    for (int token = clause.begin; token < clause.end; ++token)
        own += isOutside(context, token) && !context.is(token, WordRole::Complementizer) ? 1 : 0;
    return own >= 2;
}

Attribution attributionBy(const QuoteContext &context, int verb, int start)
{
    Attribution attribution;
    attribution.cue = IndexRange{verb, verb + 1};
    attribution.cueClass = context.lexicon->cueClass(context.at(verb).lower).value_or(CueClass::Neutral);
    const IndexRange subject = subjectOf(context, verb, start);
    if (subject.size() > 0)
        attribution.speaker = subject;
    return attribution;
}

/// `…, sources said.`, `…, according to the report.`: the sentence before its last comma is what is reported.
std::optional<Statement> attributedAtEnd(const QuoteContext &context, int start, int end)
{
    int comma = end - 1;
    while (comma > start && (!context.isSign(comma, u",") || context.at(comma).span >= 0))
        --comma;
    if (comma <= start || end - comma > 25 || context.at(comma - 1).span >= 0)
        return {};
    const Attribution attribution = attributionAt(context, comma + 1, end);
    const IndexRange clause{start, comma};
    if (!attribution.speaker || !attribution.cue || !hasOwnWords(context, clause))
        return {};
    const int first = std::min(attribution.cue->begin, attribution.speaker->begin);
    const int last = std::max(attribution.cue->end, attribution.speaker->end);
    if (first != comma + 1 || end - last > 6 || clauseAfter(context, attribution.cue->end - 1, end))
        return {};
    return Statement{clause, attribution};
}

/// `According to the report, …`.
std::optional<Statement> attributedAtStart(const QuoteContext &context, int start, int end)
{
    const int length = sourcePhraseAt(context, start);
    if (length == 0)
        return {};
    const IndexRange speaker = phraseFrom(context, start + length, end);
    int begin = speaker.end;
    while (begin < end && begin - start < 30 && !context.isSign(begin, u","))
        ++begin;
    if (speaker.size() == 0 || begin >= end || !context.isSign(begin, u","))
        begin = speaker.end - 1;
    Attribution attribution;
    attribution.cue = IndexRange{start, start + length};
    if (speaker.size() > 0)
        attribution.speaker = speaker;
    const IndexRange clause{begin + 1, clauseEnd(context, begin + 1, end)};
    if (speaker.size() == 0 || !hasOwnWords(context, clause))
        return {};
    return Statement{clause, attribution};
}

/// What the cue verbs of the sentence govern, from left to right.
void addGoverned(const QuoteContext &context, int start, int end, std::vector<Statement> &statements)
{
    for (int verb = start; verb < end; ++verb) {
        if (!context.isCueVerb(verb))
            continue;
        const auto begin = clauseAfter(context, verb, end);
        if (!begin)
            continue;
        const IndexRange clause{*begin, clauseEnd(context, *begin, end)};
        const Attribution attribution = attributionBy(context, verb, start);
        if (!attribution.speaker || !hasOwnWords(context, clause))
            continue;
        statements.push_back({clause, attribution});
        verb = clause.end - 1;
    }
}

} // namespace

std::vector<Statement> findStatements(const QuoteContext &context)
{
    std::vector<Statement> statements;
    for (int start = 0; start < context.size();) {
        const int end = sentenceEnd(context, start);
        if (const auto leading = attributedAtStart(context, start, end))
            statements.push_back(*leading);
        else if (const auto trailing = attributedAtEnd(context, start, end))
            statements.push_back(*trailing);
        else
            addGoverned(context, start, end, statements);
        start = end;
    }
    return statements;
}

} // namespace retold

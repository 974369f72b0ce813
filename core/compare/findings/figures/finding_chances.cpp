#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// "A chance of 35% that it goes through": what it is the chance of, where that comes off or to nothing.
struct Outcome {
    bool isSuccess = false;
    TextRange range;
};

bool isChance(const Word &word)
{
    return isOneOf(word, {u"chance", u"chances", u"probability", u"likelihood", u"odds"});
}

bool isSuccess(const Word &word, const Word *next)
{
    const bool goesOn = isOneOf(word, {u"go", u"going", u"goes"}) && next != nullptr
        && isOneOf(*next, {u"ahead", u"through"});
    return goesOn
        || isOneOf(word,
                   {u"completed", u"completing",  u"completion", u"complete",   u"succeed",   u"succeeding",
                    u"succeeds",  u"success",     u"win",        u"winning",    u"wins",      u"victory",
                    u"pass",      u"passing",     u"passes",     u"approved",   u"approval",  u"approve",
                    u"survive",   u"surviving",   u"survives",   u"survival",   u"works",     u"working",
                    u"recovery",  u"recover",     u"recovers",   u"recovering", u"qualify",   u"qualifying",
                    u"agreement", u"clearance",   u"re-elected", u"successful", u"acquitted", u"acquittal",
                    u"ratified",  u"ratification"});
}

bool isFailure(const Word &word, const Word *next)
{
    const bool fallsThrough = next != nullptr
        && ((isOneOf(word, {u"fall", u"falling", u"falls", u"break", u"breaking", u"breaks", u"fell"})
             && isOneOf(*next, {u"through", u"down", u"apart"}))
            || (isOneOf(word, {u"called", u"call"}) && isOneOf(*next, {u"off"})));
    return fallsThrough
        || isOneOf(word, {u"fail",     u"fails",      u"failing",  u"failure",    u"collapse",   u"collapses",
                          u"blocked",  u"block",      u"blocking", u"lose",       u"loses",      u"losing",
                          u"defeat",   u"defeated",   u"rejected", u"rejection",  u"abandoned",  u"cancelled",
                          u"canceled", u"scrapped",   u"die",      u"dies",       u"dying",      u"death",
                          u"vetoed",   u"prohibited", u"barred",   u"collapsing", u"conviction", u"convicted",
                          u"derailed", u"shelved",    u"thwarted"});
}

/// Nothing where the sentence tells of both, or denies either.
std::optional<Outcome> outcomeOf(const AnnotatedVersion &own, const Figure &figure)
{
    const auto words = wordsAt(own, figure.sentence);
    const auto chance = std::ranges::find_if(words, isChance);
    if (chance == words.end()
        || hasWord(words, {u"not", u"n't", u"no", u"without", u"never", u"avoid", u"unless", u"against"}))
        return {};
    std::optional<TextRange> success;
    std::optional<TextRange> failure;
    for (const Word &word : words) {
        const Word *next = &word == &words.back() ? nullptr : &word + 1;
        if (isSuccess(word, next))
            success = word.range;
        else if (isFailure(word, next))
            failure = word.range;
    }
    if (success.has_value() == failure.has_value())
        return {};
    return Outcome{success.has_value(), spanning(chance->range, success ? *success : *failure)};
}

} // namespace

/// "A chance of 35% that the deal goes through" became "that it falls through". English alone.
void findTurnedChances(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr double half = 50;
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    for (const KeptFigure &kept : keptFigures(sources, link)) {
        const Figure &figure = kept.before.value();
        if (figure.kind != FigureKind::Percentage || std::get<double>(figure.value) == half)
            continue;
        const auto before = outcomeOf(versionAt(sources, link.base.version), figure);
        const auto after = outcomeOf(versionAt(sources, link.other.version), kept.after.value());
        if (!before || !after || before->isSuccess == after->isSuccess)
            continue;
        findings.push_back(movedFigure(sources, link, spanning(before->range, figure.range),
                                       spanning(after->range, kept.after.value().range)));
        return;
    }
}

} // namespace retold

#include "core/compare/readings/reasons.h"

#include "core/compare/readings/clauses.h"
#include "core/compare/readings/untold.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

using Words = std::span<const Word>;

/// "The payment is due to the bank", "due to those who", "due to meet".
bool isOwed(Words words, std::size_t at)
{
    return isOneOfAt(words, at, {u"due"})
        && (isOneOfAt(words, at + 2,
                      {u"be", u"have", u"take", u"meet", u"start", u"begin", u"those", u"them", u"him",
                       u"her", u"people", u"anyone", u"everyone", u"all", u"each"})
            || (at > 0 && isOneOfAt(words, at - 1, {u"be", u"become", u"fall", u"falls"})));
}

/// "Because of", "due to", "prompted by".
std::size_t causeOpener(Words words, std::size_t at)
{
    if (isOneOfAt(words, at, {u"because"}))
        return isOneOfAt(words, at + 1, {u"of"}) ? 2 : 1;
    const bool isDue
        = isOneOfAt(words, at, {u"due", u"owing", u"thanks"}) && isOneOfAt(words, at + 1, {u"to"});
    const bool isDone = isOneOfAt(words, at + 1, {u"by"})
        && (causingAt(words, static_cast<int>(at)) == 1 || isOneOfAt(words, at, {u"driven", u"fuelled"}));
    const bool isAnswer = isOneOfAt(words, at, {u"in"})
        && isOneOfAt(words, at + 1, {u"response", u"protest", u"retaliation", u"revenge", u"reaction"});
    const bool isAccount = isOneOfAt(words, at, {u"on"}) && isOneOfAt(words, at + 1, {u"account"})
        && isOneOfAt(words, at + 2, {u"of"});
    if (isAccount || isAnswer)
        return 3;
    if (isOneOfAt(words, at, {u"stemmed", u"stems", u"resulted"}) && isOneOfAt(words, at + 1, {u"from"}))
        return 2;
    return (isDue && !isOwed(words, at)) || isDone ? 2 : 0;
}

/// "As a result of"; "the shares fell as investors feared": a clause of those whose doings move prices.
std::size_t asOpener(Words words, std::size_t at)
{
    if (!isOneOfAt(words, at, {u"as"}))
        return 0;
    if (isOneOfAt(words, at + 1, {u"a"}) && isOneOfAt(words, at + 2, {u"result"}))
        return isOneOfAt(words, at + 3, {u"of"}) ? 4 : 0;
    return isOneOfAt(words, at + 1,
                     {u"investors",  u"traders",   u"markets",  u"buyers",     u"sellers",    u"consumers",
                      u"shoppers",   u"customers", u"fears",    u"concerns",   u"worries",    u"hopes",
                      u"doubts",     u"demand",    u"costs",    u"prices",     u"voters",     u"lenders",
                      u"exporters",  u"retailers", u"tourists", u"travellers", u"passengers", u"drivers",
                      u"households", u"builders",  u"farmers",  u"speculators"})
        ? 1
        : 0;
}

/// How many words open a reason there, whatever the sentence tells; none where it is none.
std::size_t plainOpener(Words words, std::size_t at)
{
    const std::size_t cause = causeOpener(words, at);
    return cause > 0 ? cause : asOpener(words, at);
}

/// What is done to somebody for something that he did.
bool isRequital(const Word &word)
{
    return isOneOf(
        word, {u"fined",        u"fine",      u"fines",       u"suspended", u"suspension",   u"dismissed",
               u"dismissal",    u"sacked",    u"fired",       u"jailed",    u"imprisoned",   u"arrested",
               u"arrest",       u"detained",  u"charged",     u"convicted", u"punished",     u"banned",
               u"ban",          u"expelled",  u"disciplined", u"sued",      u"reprimanded",  u"criticised",
               u"criticized",   u"praised",   u"honoured",    u"honored",   u"disqualified", u"sanctioned",
               u"demoted",      u"censured",  u"sentenced",   u"deported",  u"excluded",     u"prosecuted",
               u"investigated", u"booked",    u"penalised",   u"penalized", u"rebuked",      u"barred",
               u"condemned",    u"applauded", u"resigned",    u"quit",      u"closed",       u"removed"});
}

/// "For four months", "for the second time", "for sale": no reason.
bool isNoReason(Words words, std::size_t at)
{
    constexpr std::size_t reach = 5;
    if (at >= words.size() || words[at].kind == WordKind::Number
        || isOneOf(words[at], {u"life", u"good", u"now", u"example", u"sale", u"trial", u"all", u"once"}))
        return true;
    for (std::size_t i = at; i < std::min(words.size(), at + reach); ++i) {
        if (words[i].kind == WordKind::Punctuation)
            return false;
        if (isOneOf(words[i],
                    {u"time", u"times", u"month", u"months", u"year", u"years", u"day", u"days", u"week",
                     u"weeks", u"hours", u"season", u"games", u"matches", u"weekend"}))
            return true;
    }
    return false;
}

/// "Over a dispute", "for raising the alarm", in a sentence that tells of a requital.
std::size_t requitalOpener(Words words, std::size_t at)
{
    const bool isDeed = isOneOfAt(words, at, {u"for"}) && at + 1 < words.size()
        && words[at + 1].normal.size() > 4 && words[at + 1].normal.endsWith(QLatin1StringView("ing"));
    const bool isThing = at > 0 && isOneOfAt(words, at, {u"for", u"over"}) && !isNoReason(words, at + 1);
    return (isDeed || isThing) && tellsRequital(words) ? 1 : 0;
}

/// The words behind the opener up to what parts them.
IndexRange reasonBehind(Words words, std::size_t begin)
{
    std::size_t end = begin;
    while (end < words.size()
           && (words[end].kind != WordKind::Punctuation || isOneOf(words[end], {u"-", u"'", u"’"}))
           && !isOneOf(words[end], {u"but", u"while", u"although", u"who", u"which", u"that"}))
        ++end;
    return {static_cast<int>(begin), static_cast<int>(end)};
}

/// "The rain led to it", "the rain was to blame", "was the cause of it", "makes it rise".
std::optional<ToldCause> subjectCauseAt(Words words, int at)
{
    const int size = static_cast<int>(words.size());
    const int causing = causingAt(words, at);
    if (causing > 0 && !isOneOfAt(words, at + causing, {u"by"})
        && !isOneOfAt(words, at - 1, {u"was", u"were", u"been", u"what", u"be", u"is", u"are"}))
        return ToldCause{CauseMark::Plain, {0, at}, {at + causing, size}};
    const bool isBlame = isOneOfAt(words, at + 1, {u"to"}) && isOneOfAt(words, at + 2, {u"blame"});
    const bool isCause = isOneOfAt(words, at + 1, {u"the"}) && isOneOfAt(words, at + 2, {u"cause", u"reason"})
        && !isOneOfAt(words, at + 3, {u"to"});
    if (isOneOfAt(words, at, {u"was", u"were", u"is", u"are"}) && (isBlame || isCause))
        return ToldCause{CauseMark::Plain, {0, at}, {std::min(size, at + 3), size}};
    return isOneOfAt(words, at, {u"makes", u"made", u"make"})
        ? std::optional(ToldCause{CauseMark::Bare, {0, at}, {at + 1, size}})
        : std::nullopt;
}

/// "Over a row with the board", "for health reasons", "from the heat".
std::optional<ToldCause> looseCauseAt(Words words, int at)
{
    constexpr int longest = 3;
    const int size = static_cast<int>(words.size());
    if (isOneOfAt(words, at, {u"over", u"amid"}) && at + 1 < size
        && words[static_cast<std::size_t>(at) + 1].kind == WordKind::Word)
        return ToldCause{CauseMark::Loose, {at + 1, size}, {0, at}};
    if (isOneOfAt(words, at, {u"from"}))
        return ToldCause{CauseMark::Bare, reasonBehind(words, static_cast<std::size_t>(at) + 1), {0, at}};
    for (int i = at + 2; isOneOfAt(words, at, {u"for"}) && i <= at + longest; ++i) {
        if (isOneOfAt(words, i, {u"reason", u"reasons"}))
            return ToldCause{CauseMark::Loose, {at + 1, i + 1}, {0, at}};
    }
    return {};
}

} // namespace

std::vector<ToldReason> reasonsIn(Words words, Requital requital)
{
    std::vector<ToldReason> reasons;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::size_t opener = plainOpener(words, i);
        if (opener == 0 && requital == Requital::Counted)
            opener = requitalOpener(words, i);
        if (opener == 0)
            continue;
        const IndexRange content = reasonBehind(words, i + opener);
        if (content.size() > 0)
            reasons.push_back({{static_cast<int>(i), content.end}, content});
        i = static_cast<std::size_t>(std::max(content.end, static_cast<int>(i) + 1)) - 1;
    }
    return reasons;
}

std::vector<IndexRange> earlierThingsIn(Words words)
{
    std::vector<IndexRange> earlier;
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
        const IndexRange behind = reasonBehind(words, static_cast<std::size_t>(i) + 1);
        if (isOneOfAt(words, i, {u"after", u"following", u"amid"}) && behind.size() > 0)
            earlier.push_back({i, behind.end});
    }
    return earlier;
}

bool tellsRequital(Words words)
{
    return std::ranges::any_of(words, isRequital);
}

int causingAt(Words words, int at)
{
    const bool isVerb = isOneOfAt(words, at,
                                  {u"caused", u"causes", u"triggered", u"triggers", u"sparked", u"sparks",
                                   u"prompted", u"prompts", u"provoked", u"provokes", u"cause"});
    if (isVerb)
        return isOneOfAt(words, at - 1, {u"the", u"a", u"no", u"its", u"probable", u"likely"}) ? 0 : 1;
    const bool isPair
        = (isOneOfAt(words, at, {u"led", u"leads", u"leading"}) && isOneOfAt(words, at + 1, {u"to"}))
        || (isOneOfAt(words, at, {u"set", u"sets"}) && isOneOfAt(words, at + 1, {u"off"}))
        || (isOneOfAt(words, at, {u"brought", u"brings"}) && isOneOfAt(words, at + 1, {u"about"}))
        || (isOneOfAt(words, at, {u"resulted", u"results"}) && isOneOfAt(words, at + 1, {u"in"}));
    return isPair ? 2 : 0;
}

std::vector<ToldCause> causesIn(Words words)
{
    std::vector<ToldCause> causes;
    const int size = static_cast<int>(words.size());
    for (const ToldReason &reason : reasonsIn(words, Requital::Left)) {
        const bool opens = reason.all.begin == 0;
        causes.push_back({CauseMark::Plain, reason.content,
                          opens ? IndexRange{reason.all.end, size} : IndexRange{0, reason.all.begin}});
    }
    for (int i = 0; i < size; ++i) {
        if (const auto cause = subjectCauseAt(words, i))
            causes.push_back(*cause);
        if (const auto cause = looseCauseAt(words, i))
            causes.push_back(*cause);
    }
    return causes;
}

bool mayTellWhy(Words words, Words others)
{
    constexpr double mostly = 0.5;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (isOneOf(words[i],
                    {u"cause",    u"caused",   u"causing", u"prompted",   u"led",       u"so",
                     u"blamed",   u"blaming",  u"thanks",  u"reason",     u"result",    u"why",
                     u"meant",    u"given",    u"forced",  u"attributed", u"triggered", u"reflecting",
                     u"reflects", u"owed",     u"stemmed", u"stems",      u"resulted",  u"hit",
                     u"hurt",     u"response", u"protest", u"driven"}))
            return true;
        const bool opens = isOneOf(words[i],
                                   {u"because", u"due", u"owing", u"after", u"as", u"since", u"amid", u"over",
                                    u"cited", u"citing", u"following"});
        const IndexRange behind = reasonBehind(words, i + 1);
        const Words content
            = words.subspan(static_cast<std::size_t>(behind.begin), static_cast<std::size_t>(behind.size()));
        if (opens && toldShare(content, others) < mostly)
            return true;
    }
    return false;
}

} // namespace retold

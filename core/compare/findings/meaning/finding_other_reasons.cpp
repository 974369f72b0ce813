#include "core/compare/findings/detectors.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/untold.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

using Words = std::span<const Word>;

/// "Because of weak demand", "for raising the alarm".
struct ToldReason {
    IndexRange all;     ///< With the words that open it.
    IndexRange content; ///< Without.
};

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
    const bool isDone
        = isOneOfAt(words, at, {u"caused", u"prompted", u"triggered"}) && isOneOfAt(words, at + 1, {u"by"});
    const bool isAccount = isOneOfAt(words, at, {u"on"}) && isOneOfAt(words, at + 1, {u"account"})
        && isOneOfAt(words, at + 2, {u"of"});
    if (isAccount)
        return 3;
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
    return (isDeed || isThing) && std::ranges::any_of(words, isRequital) ? 1 : 0;
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

std::vector<ToldReason> reasonsIn(Words words, bool withRequital)
{
    std::vector<ToldReason> reasons;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::size_t opener = plainOpener(words, i);
        if (opener == 0 && withRequital)
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

/// Any word that may tell why.
bool mayTellWhy(Words words)
{
    return std::ranges::any_of(words, [](const Word &word) {
        return isOneOf(word,
                       {u"because",    u"due",       u"owing",      u"after",    u"as",      u"since",
                        u"amid",       u"over",      u"cause",      u"caused",   u"causing", u"prompted",
                        u"led",        u"so",        u"blamed",     u"blaming",  u"cited",   u"citing",
                        u"thanks",     u"reason",    u"result",     u"why",      u"meant",   u"following",
                        u"attributed", u"triggered", u"reflecting", u"reflects", u"given",   u"forced",
                        u"owed"});
    });
}

/// The words of the version's sentences up to so many before and behind.
std::vector<Word> wordsAround(const FindingSources &sources, const SentenceGroup &group, int reach)
{
    const AnnotatedVersion &own = versionAt(sources, group.version);
    const int last = static_cast<int>(own.sentences.size()) - 1;
    std::vector<Word> words;
    for (int i = std::max(0, group.sentences.front() - reach);
         i <= std::min(last, group.sentences.back() + reach); ++i) {
        const auto told = wordsAt(own, i);
        words.insert(words.end(), told.begin(), told.end());
    }
    return words;
}

std::vector<Word> without(Words words, const IndexRange &part)
{
    std::vector<Word> rest(words.begin(), words.begin() + part.begin);
    rest.insert(rest.end(), words.begin() + part.end, words.end());
    return rest;
}

int contentOf(Words words)
{
    return static_cast<int>(std::ranges::count_if(
        words, [](const Word &word) { return !word.isFunctionWord && word.kind != WordKind::Punctuation; }));
}

Words inSide(const SideWords &side, const IndexRange &part)
{
    return Words(side.words)
        .subspan(static_cast<std::size_t>(part.begin), static_cast<std::size_t>(part.size()));
}

/// Whether the reason is told by none of the others' words, and says enough to be known again.
bool isUntold(Words reason, Words others, int fewest)
{
    return contentOf(reason) >= fewest && toldShare(reason, others) <= 0.0;
}

class ReasonReader final {
public:
    ReasonReader(const FindingSources &sources, const BaseLink &link) : m_sources(sources), m_link(link) { }

    void find(Findings &findings) const
    {
        const SideWords &base = m_link.words.left;
        const SideWords &other = m_link.words.right;
        const std::vector<ToldReason> before = reasonsIn(base.words, true);
        const std::vector<ToldReason> after = reasonsIn(other.words, true);
        if (after.size() != 1 || before.size() > 1)
            return;
        if (before.size() == 1)
            reportOther(before.front(), after.front(), findings);
        else
            reportAdded(reasonsIn(other.words, false), findings);
    }

private:
    /// Whether the sentence without its reason is told by the base.
    bool isKeptBut(const ToldReason &reason) const
    {
        constexpr double kept = 0.6;
        const std::vector<Word> rest = without(m_link.words.right.words, reason.all);
        return contentOf(rest) > 1 && toldShare(rest, m_link.words.left.words) >= kept;
    }

    void reportOther(const ToldReason &before, const ToldReason &after, Findings &findings) const
    {
        const SideWords &base = m_link.words.left;
        const SideWords &other = m_link.words.right;
        const bool isOther = isKeptBut(after)
            && isUntold(inSide(other, after.content), wordsAround(m_sources, m_link.base, 1), 2)
            && isUntold(inSide(base, before.content), wordsAround(m_sources, m_link.other, 1), 1);
        if (!isOther)
            return;
        const TextRange mine = rangeOf(base, before.all);
        const TextRange theirs = rangeOf(other, after.all);
        findings.push_back(finding(
            FindingKind::FactAltered,
            Tr::tr("%1 became %2").arg(quoted(base.version->text(mine)), quoted(other.version->text(theirs))),
            Tr::tr("What goes together need not be cause and effect."),
            {placeOf(m_sources, m_link.base.version, mine),
             placeOf(m_sources, m_link.other.version, theirs)}));
    }

    void reportAdded(const std::vector<ToldReason> &reasons, Findings &findings) const
    {
        constexpr int around = 3;
        const SideWords &other = m_link.words.right;
        if (reasons.empty() || mayTellWhy(m_link.words.left.words) || !isKeptBut(reasons.front())
            || !isUntold(inSide(other, reasons.front().content), wordsAround(m_sources, m_link.base, around),
                         2))
            return;
        const TextRange theirs = rangeOf(other, reasons.front().all);
        Finding added = finding(
            FindingKind::FactUnsupported,
            Tr::tr("%1 was put in, and no other version has it").arg(quoted(other.version->text(theirs))),
            Tr::tr("The sentence is told by another version without it."),
            {placeOf(m_sources, m_link.other.version, theirs)});
        added.severity = Severity::Major;
        findings.push_back(std::move(added));
    }

    static TextRange rangeOf(const SideWords &side, const IndexRange &part)
    {
        return {side.word(part.begin).range.begin, side.word(part.end - 1).range.end};
    }

    const FindingSources &m_sources;
    const BaseLink &m_link;
};

} // namespace

/// "Suspended over a complaint" told as "suspended for raising the alarm": the sentence is kept, and gives a
/// reason of which the base knows nothing. English alone.
void findOtherReasons(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (isWorthReadingAsEnglish(sources, link))
        ReasonReader(sources, link).find(findings);
}

} // namespace retold

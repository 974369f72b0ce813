#include "core/annotate/name_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/untold.h"
#include "core/translation.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace retold {

namespace {

using Words = std::span<const Word>;

/// "Which the union says", "where he said", "after an inquiry found that".
struct DroppedTeller {
    IndexRange words;  ///< From the word that opens the clause to the verb.
    IndexRange clause; ///< What is told.
};

bool opensClause(const Word &word)
{
    return isOneOf(word,
                   {u"where", u"which", u"because", u"after", u"when", u"while", u"whom", u"but", u"although",
                    u"that", u"who", u"as", u"since"});
}

/// Verbs by which somebody tells what may be otherwise.
bool saysSo(const Word &word)
{
    return isOneOf(word,
                   {u"said",    u"says",     u"say",      u"claimed", u"claims",    u"claim",    u"alleged",
                    u"alleges", u"allege",   u"argued",   u"argues",  u"argue",     u"believes", u"believed",
                    u"believe", u"insisted", u"insists",  u"insist",  u"suspected", u"suspects", u"suspect",
                    u"thinks",  u"think",    u"contends", u"contend", u"maintains", u"maintain"});
}

/// Verbs of those who have looked into it, with "that" behind.
bool finds(Words words, std::size_t at)
{
    return at + 1 < words.size() && isOneOf(words[at + 1], {u"that"})
        && isOneOf(words[at],
                   {u"found", u"finds", u"concluded", u"concludes", u"suggested", u"suggests", u"ruled",
                    u"judged", u"estimated", u"reported", u"showed"});
}

/// How many verbs of saying the words have.
std::ptrdiff_t tellersIn(Words words)
{
    return std::ranges::count_if(words, [](const Word &word) {
        return nameWords().sayingVerbs.contains(word.normal) || saysSo(word)
            || isOneOf(word,
                       {u"according", u"told", u"called", u"alleged", u"allegedly", u"reportedly",
                        u"supposed", u"disputed", u"reported", u"estimated", u"suggested", u"found",
                        u"concluded", u"ruled", u"judged", u"report", u"reports"});
    });
}

/// Another clause of its own: who speaks in it is for those who read attributions.
bool joinsClauses(const Word &word)
{
    return isOneOf(word, {u"but", u"while", u"although", u"as", u"when", u"since"});
}

/// "Who are suspected", "what Roe said was": nobody says it, or it is told as said.
bool isNoSource(const Word &word)
{
    return isOneOf(word,
                   {u"not", u"what", u"is", u"are", u"was", u"were", u"be", u"been", u"has", u"have", u"had",
                    u"will", u"would", u"never"});
}

/// What is told behind the verb, over a "that", up to the next mark.
IndexRange clauseBehind(Words words, std::size_t verb)
{
    std::size_t begin = verb + 1;
    if (begin < words.size() && isOneOf(words[begin], {u"that"}))
        ++begin;
    std::size_t end = begin;
    while (end < words.size() && (words[end].kind != WordKind::Punctuation || isOneOf(words[end], {u"-"})))
        ++end;
    return {static_cast<int>(begin), static_cast<int>(end)};
}

/// The verb of saying behind a source that the clause may open with, over no more words than a source has.
std::optional<std::size_t> verbOfSource(Words words, std::size_t opener)
{
    constexpr std::size_t longest = 6;
    for (std::size_t at = opener + 2; at < std::min(words.size(), opener + 2 + longest); ++at) {
        const Word &before = words[at - 1];
        if (before.kind == WordKind::Punctuation || opensClause(before) || isNoSource(before))
            return {};
        if (saysSo(words[at]) || finds(words, at))
            return at;
    }
    return {};
}

/// The one whose clause opens there.
std::optional<DroppedTeller> tellerAt(Words words, std::size_t opener)
{
    const std::optional<std::size_t> verb = verbOfSource(words, opener);
    if (!verb)
        return {};
    const bool isPronoun = *verb == opener + 2 && isOneOf(words[opener + 1], {u"he", u"she", u"they", u"it"});
    const IndexRange clause = clauseBehind(words, *verb);
    const auto end = static_cast<std::size_t>(clause.end);
    const bool isInMarks = end < words.size() && isOneOf(words[end], {u"\"", u"“", u"‘", u"'", u"«", u"„"});
    // Whose words those in marks are is a matter of the quotation.
    if ((joinsClauses(words[opener]) && !isPronoun) || isInMarks)
        return {};
    return DroppedTeller{{static_cast<int>(opener), static_cast<int>(*verb) + 1}, clause};
}

/// Whether the other side has a word of the source, and somebody speak.
bool isStillSaid(Words source, Words others)
{
    // "On the police estimate" names them too.
    const bool isSaid = tellersIn(others) > 0
        || hasWord(others, {u"estimate", u"estimates", u"count", u"account", u"reckoning", u"figures"});
    return isSaid && std::ranges::any_of(source, [&others](const Word &word) {
               return !word.isFunctionWord && std::ranges::any_of(others, [&word](const Word &each) {
                   return each.stem == word.stem;
               });
           });
}

/// Where the other side tells the clause: from its first word of content there to the last.
std::optional<TextRange> tellingOf(Words clause, Words others)
{
    const auto isOfIt = [&clause](const Word &word) {
        return !word.isFunctionWord && word.kind != WordKind::Punctuation
            && std::ranges::any_of(clause, [&word](const Word &each) {
                   return each.stem == word.stem || haveOneRoot(each.stem, word.stem);
               });
    };
    const auto first = std::ranges::find_if(others, isOfIt);
    const auto last = std::find_if(others.rbegin(), others.rend(), isOfIt);
    if (first == others.end())
        return {};
    return TextRange{first->range.begin, last->range.end};
}

/// "It emerged that", "after it was revealed that": the words as of what everybody knows by now.
bool tellsAsFound(Words words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool hasThat = i + 1 < words.size() && isOneOf(words[i + 1], {u"that"});
        if (hasThat
            && isOneOf(words[i], {u"emerged", u"emerges", u"revealed", u"transpired", u"out", u"discovered"}))
            return true;
    }
    return false;
}

} // namespace

/// "Fraud in the north, where he said votes had been bought" told as "fraud in the north, where votes had
/// been bought", "a poll that the opposition says was rigged" as "the rigged poll": what somebody said within
/// a sentence that is else kept stands as a fact. English alone.
void findDroppedTellers(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr double leastTold = 0.6; // Of the sentence without the source.
    constexpr double leastSaid = 0.75;
    constexpr double leastFound = 0.4; // Of what "emerged" in place of being reported.
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const LinkWords &words = link.words;
    const Words base(words.left.words);
    const Words other(words.right.words);
    if (tellersIn(other) >= tellersIn(base))
        return; // He may say so at another place of the sentence.
    for (std::size_t i = 1; i + 2 < base.size(); ++i) {
        const std::optional<DroppedTeller> teller = opensClause(base[i]) ? tellerAt(base, i) : std::nullopt;
        if (!teller)
            continue;
        const Words clause = partOf(words.left, teller->clause);
        const auto verb = static_cast<std::size_t>(teller->words.end);
        const bool isKept = toldShare(base.first(i), other) >= leastTold
            && toldShare(clause, other)
                >= (tellsAsFound(other) && !tellsAsFound(base) ? leastFound : leastSaid);
        const Words source = base.subspan(i + 1, verb - i - 2);
        const std::optional<TextRange> right
            = isKept && !isStillSaid(source, other) ? tellingOf(clause, other) : std::nullopt;
        if (!right)
            continue;
        const TextRange left{base[i].range.begin, base[verb - 1].range.end};
        findings.push_back(finding(
            FindingKind::SpeakerLost,
            Tr::tr("%1 is told without its source, %2")
                .arg(quoted(words.right.version->text(*right)), quoted(words.left.version->text(left))),
            Tr::tr("What somebody said is told as a fact."),
            {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, *right)}));
        return; // One sentence, one cause.
    }
}

} // namespace retold

#include "core/compare/findings/detectors.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/untold.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

using Words = std::span<const Word>;

/// What is said of a statement, and not itself the statement.
bool isSaying(Words words, int at)
{
    return isOneOfAt(words, at,
                     {u"say",       u"saying",   u"said",       u"suggest",  u"suggesting", u"suggested",
                      u"claim",     u"claiming", u"claimed",    u"imply",    u"implying",   u"find",
                      u"finding",   u"rule",     u"ruling",     u"conclude", u"concluding", u"allege",
                      u"alleging",  u"argue",    u"arguing",    u"assert",   u"asserting",  u"declare",
                      u"declaring", u"confirm",  u"confirming", u"state",    u"stating",    u"pretend",
                      u"pretending"});
}

/// "Stopped short of |calling|": a verb behind it, and no measure that was not reached.
bool isShortOf(Words words, int at)
{
    return isOneOfAt(words, at - 1, {u"of"}) && isOneOfAt(words, at - 2, {u"short"})
        && isOneOfAt(words, at - 3, {u"stop", u"stops", u"stopped", u"stopping"})
        && words[static_cast<std::size_t>(at)].normal.endsWith(u"ing");
}

/// "Not saying that", "did not suggest that": the denial right before the verb. Who has "not said who did it"
/// holds back an answer, and no statement.
bool isUnsaid(Words words, int at)
{
    return at > 0 && isSaying(words, at) && isPlainDenial(words[static_cast<std::size_t>(at) - 1])
        && !isOneOfAt(words, at + 1,
                      {u"who", u"what", u"which", u"why", u"how", u"when", u"where", u"whether", u"if",
                       u"anything", u"any", u"more", u"so"});
}

/// A statement that somebody did not make.
struct Withheld {
    int begin = 0; ///< Where that is said begins.
    IndexRange statement;
};

int endOfClause(Words words, int from)
{
    const auto end = std::find_if(words.begin() + from, words.end(), [](const Word &word) {
        return isOneOf(word, {u",", u".", u";", u":", u"–", u"—", u"”", u"\"", u"but", u"?"});
    });
    return static_cast<int>(end - words.begin());
}

/// What was withheld in the words, from its verb on: of "calling for a ban" the call belongs to it.
std::vector<Withheld> withheldIn(Words words)
{
    std::vector<Withheld> found;
    for (int i = 1; i < static_cast<int>(words.size()); ++i) {
        const bool isShort = isShortOf(words, i);
        if (!isShort && !isUnsaid(words, i))
            continue;
        const int begin = isSaying(words, i) ? i + 1 : i;
        found.push_back({isShort ? i - 3 : i - 1, {begin, endOfClause(words, begin)}});
    }
    return found;
}

/// The words of the other side from the first to the last that are like one of the statement.
std::optional<IndexRange> toldIn(Words statement, Words other)
{
    std::optional<IndexRange> told;
    for (int i = 0; i < static_cast<int>(other.size()); ++i) {
        const Word &word = other[static_cast<std::size_t>(i)];
        const bool isLike = !word.isFunctionWord && word.kind != WordKind::Punctuation
            && std::ranges::any_of(statement, [&word](const Word &each) {
                   return !each.isFunctionWord && each.kind != WordKind::Punctuation && areAlike(each, word);
               });
        if (isLike)
            told = IndexRange{told ? told->begin : i, i + 1};
    }
    return told;
}

/// Where what may deny the told words begins: the sentence, or behind what somebody goes on to say.
int beginOfSpeech(Words other, int told)
{
    for (int i = told; i > 0; --i) {
        const bool isMark = isOneOfAt(other, i - 1, {u".", u";", u"?", u"!"});
        const bool goesOn = isOneOfAt(other, i - 1, {u",", u"and"})
            && isOneOfAt(other, i, {u"adding", u"saying", u"insisting", u"claiming", u"declaring"});
        if (isMark || goesOn)
            return i;
    }
    return 0;
}

/// Whether anything before it leaves it open, denies it or asks it as well.
bool isOpenAround(Words other, const IndexRange &told)
{
    const int begin = beginOfSpeech(other, told.begin);
    const int end = clauseAround(other, told.end - 1).end;
    const Words clause
        = other.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
    return std::ranges::any_of(clause, isPlainDenial)
        || hasWord(clause,
                   {u"whether",  u"if",       u"may",    u"might",    u"could",  u"short",    u"refused",
                    u"declined", u"denied",   u"denies", u"without",  u"?",      u"possible", u"possibility",
                    u"avoided",  u"resisted", u"unless", u"question", u"unable", u"far"});
}

std::optional<IndexRange> toldOutright(Words statement, Words other)
{
    constexpr double leastTold = 0.5;
    constexpr int fewest = 2;
    const std::optional<IndexRange> told = toldIn(statement, other);
    const bool isTold = told && toldShare(statement, other, fewest) >= leastTold
        && contentStems(
               other.subspan(static_cast<std::size_t>(told->begin), static_cast<std::size_t>(told->size())))
                .size()
            >= fewest;
    return isTold && !isOpenAround(other, *told) ? told : std::nullopt;
}

} // namespace

/// "Stopped short of saying that he had lied", "I am not saying that he lied" told as "he had lied", whoever
/// says it. English alone.
void findWithheldStatements(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const Words base = link.words.left.words;
    const Words other = link.words.right.words;
    if (!withheldIn(other).empty())
        return;
    for (const Withheld &each : withheldIn(base)) {
        const auto told = toldOutright(partOf(link.words.left, each.statement), other);
        if (!told)
            continue;
        findings.push_back(changedWords(FindingKind::NegationChanged, sources, link,
                                        rangeOf(partOf(link.words.left, {each.begin, each.statement.end})),
                                        rangeOf(partOf(link.words.right, *told)),
                                        Tr::tr("One side denies what the other tells.")));
        return;
    }
}

} // namespace retold

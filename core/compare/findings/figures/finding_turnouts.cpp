#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// What a share of the voters did: come to the vote at all, or vote one way.
enum class Ballot { Neither, TookPart, Chose };

bool isChoice(const Word &word)
{
    return isOneOf(word, {u"back",       u"backed",   u"backing",   u"backs",     u"support",  u"supported",
                          u"supporting", u"favour",   u"favoured",  u"favouring", u"favor",    u"favored",
                          u"approve",    u"approved", u"approving", u"reject",    u"rejected", u"rejecting",
                          u"oppose",     u"opposed",  u"opposing",  u"against",   u"for",      u"endorsed",
                          u"accept",     u"accepted", u"accepting", u"chose",     u"yes",      u"behind"});
}

bool isTurnout(const Word &word)
{
    return isOneOf(word, {u"turnout", u"participation"});
}

bool parts(const Word &word)
{
    return word.kind == WordKind::Number || isOneOf(word, {u",", u";", u".", u"and", u"while", u"but"});
}

/// "A turnout of", "turnout in the second round was", "percent turnout": with nothing between that parts
/// them.
bool isBesideTurnout(std::span<const Word> words, int at, int end)
{
    constexpr int before = 10;
    constexpr int behind = 2;
    const auto last = words.begin() + std::min(static_cast<int>(words.size()), end + behind);
    if (std::any_of(words.begin() + end, last, isTurnout))
        return true;
    for (int i = at - 1; i >= std::max(0, at - before); --i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        if (isTurnout(word))
            return true;
        if (parts(word))
            return false;
    }
    return false;
}

/// "Took part", "cast a ballot", "went to the polls".
bool opensTakingPart(std::span<const Word> words, std::size_t i)
{
    const auto isNear = [&](std::initializer_list<QStringView> forms) {
        constexpr std::size_t reach = 4;
        const auto rest = words.subspan(i + 1, std::min(reach, words.size() - i - 1));
        return std::ranges::any_of(rest, [&forms](const Word &word) { return isOneOf(word, forms); });
    };
    return isOneOf(words[i], {u"participated", u"participating"})
        || (isOneOf(words[i], {u"took", u"taking", u"take", u"taken"}) && isNear({u"part"}))
        || (isOneOf(words[i], {u"cast", u"casting", u"returned", u"returning"})
            && isNear({u"ballot", u"ballots", u"vote", u"votes", u"papers"}))
        || (isOneOf(words[i], {u"went", u"going", u"turned"}) && isNear({u"polls", u"out"}));
}

Ballot ballotOf(const AnnotatedVersion &own, const Figure &figure)
{
    constexpr int reach = 12;
    const auto words = wordsAt(own, figure.sentence);
    const int at = wordAt(words, figure.range.begin);
    const int end = wordAt(words, figure.range.end);
    if (isBesideTurnout(words, at, end))
        return Ballot::TookPart;
    int last = end;
    const auto endsThere = [](const Word &word) { return parts(word) || isOneOf(word, {u"on"}); };
    while (last < static_cast<int>(words.size()) && last - end < reach
           && !endsThere(words[static_cast<std::size_t>(last)]))
        ++last;
    const auto told = words.subspan(static_cast<std::size_t>(end), static_cast<std::size_t>(last - end));
    if (std::ranges::any_of(told, isChoice))
        return Ballot::Chose;
    for (std::size_t i = 0; i < told.size(); ++i) {
        if (opensTakingPart(told, i))
            return Ballot::TookPart;
    }
    return Ballot::Neither;
}

struct Share {
    const Figure *figure = nullptr;
    Ballot ballot = Ballot::Neither;
};

std::vector<Share> sharesIn(const FindingSources &sources, const SentenceGroup &group)
{
    constexpr std::size_t table = 12;
    const AnnotatedVersion &own = versionAt(sources, group.version);
    std::vector<Share> shares;
    for (const int sentence : group.sentences) {
        const auto figures = inSentence(own.figures, sentence);
        for (const Figure &figure : figures.size() > table ? std::span<const Figure>() : figures) {
            if (figure.kind == FigureKind::Percentage && !isInMarks(own, figure.range))
                shares.push_back({&figure, ballotOf(own, figure)});
        }
    }
    return shares;
}

} // namespace

/// "87 percent of those voting backed it" became "87 percent took part in the vote": the share of those who
/// chose is told of those who came. English alone.
void findTurnedTurnouts(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const std::vector<Share> after = sharesIn(sources, link.other);
    for (const Share &first : sharesIn(sources, link.base)) {
        const auto isSame = [&first](const Share &each) { return each.figure->value == first.figure->value; };
        const auto answer = std::ranges::find_if(after, isSame);
        if (first.ballot == Ballot::Neither || answer == after.end() || answer->ballot == Ballot::Neither
            || answer->ballot == first.ballot || std::ranges::count_if(after, isSame) > 1)
            continue;
        findings.push_back(
            finding(FindingKind::FigureMisplaced,
                    Tr::tr("%1 is told of other voters")
                        .arg(quoted(versionAt(sources, link.base.version).text(first.figure->range))),
                    Tr::tr("How many came to the vote is one thing, how many of them chose so another."),
                    {placeOf(sources, link.base.version, first.figure->range),
                     placeOf(sources, link.other.version, answer->figure->range)}));
    }
}

} // namespace retold

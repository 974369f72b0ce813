#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// What was done to a forecast, a rate or an offer.
enum class Move { Kept, Raised, Cut };

/// "Kept its forecast", "raised the forecast for the year": the verb and what it was done to.
struct Moved {
    Move move = Move::Kept;
    QString what; ///< The stem of the noun.
    TextRange range;
};

std::optional<Move> moveOf(const Word &word)
{
    if (isOneOf(word, {u"kept",       u"keeps",      u"keep",       u"keeping",   u"held",     u"holds",
                       u"hold",       u"holding",    u"maintained", u"maintains", u"maintain", u"reiterated",
                       u"reiterates", u"reaffirmed", u"reaffirms",  u"confirmed", u"confirms", u"retained",
                       u"retains",    u"unchanged",  u"affirmed"}))
        return Move::Kept;
    if (isOneOf(word,
                {u"raised", u"raises", u"raise", u"raising", u"lifted", u"lifts", u"lift", u"lifting",
                 u"increased", u"increases", u"increase", u"hiked", u"hikes", u"hike", u"upped", u"upgraded",
                 u"upgrades", u"boosted", u"boosts"}))
        return Move::Raised;
    if (isOneOf(word,
                {u"cut", u"cuts", u"cutting", u"lowered", u"lowers", u"lower", u"lowering", u"reduced",
                 u"reduces", u"reduce", u"trimmed", u"trims", u"slashed", u"slashes", u"downgraded",
                 u"downgrades"}))
        return Move::Cut;
    return {};
}

/// What a level is told of and decided by somebody.
bool isLevel(const Word &word)
{
    return isOneOf(word, {u"forecast", u"forecasts", u"outlook",    u"guidance",    u"target",   u"targets",
                          u"rate",     u"rates",     u"rating",     u"ratings",     u"dividend", u"offer",
                          u"estimate", u"estimates", u"projection", u"projections", u"quota",    u"quotas",
                          u"output",   u"tariff",    u"tariffs",    u"price",       u"prices",   u"age",
                          u"limit",    u"limits",    u"wage",       u"bid",         u"cap"});
}

bool endsPhrase(const Word &word)
{
    return (word.kind == WordKind::Punctuation && !isOneOf(word, {u"-"}))
        || isOneOf(word,
                   {u"and", u"but", u"that", u"which", u"while", u"after", u"if", u"to", u"not", u"n't"});
}

/// The noun behind the verb, or before it in the passive: "the forecast was kept".
std::optional<int> levelBeside(std::span<const Word> words, int verb)
{
    constexpr int behind = 6;
    constexpr int before = 4;
    const auto count = static_cast<int>(words.size());
    for (int i = verb + 1; i < std::min(count, verb + 1 + behind); ++i) {
        if (endsPhrase(words[static_cast<std::size_t>(i)]))
            break;
        if (isLevel(words[static_cast<std::size_t>(i)]))
            return i;
    }
    for (int i = verb - 1; i >= std::max(0, verb - before); --i) {
        if (endsPhrase(words[static_cast<std::size_t>(i)]))
            break;
        if (isLevel(words[static_cast<std::size_t>(i)]))
            return i;
    }
    return {};
}

/// What has not been done, or may be, tells no move.
bool isDone(std::span<const Word> words, int verb)
{
    constexpr int reach = 4;
    const auto first = words.begin() + std::max(0, verb - reach);
    return std::none_of(first, words.begin() + verb, [](const Word &word) {
        return isOneOf(word,
                       {u"not", u"n't", u"never", u"no", u"to", u"may", u"might", u"could", u"would", u"will",
                        u"should", u"can", u"if", u"whether", u"without", u"than"});
    });
}

std::vector<Moved> movesIn(const FindingSources &sources, const SentenceGroup &group)
{
    const AnnotatedVersion &own = versionAt(sources, group.version);
    std::vector<Moved> moves;
    for (const int sentence : group.sentences) {
        const auto words = wordsAt(own, sentence);
        for (int i = 0; i < static_cast<int>(words.size()); ++i) {
            const auto move = moveOf(words[static_cast<std::size_t>(i)]);
            const auto noun = move && isDone(words, i) ? levelBeside(words, i) : std::nullopt;
            if (!noun || isInMarks(own, words[static_cast<std::size_t>(i)].range))
                continue;
            const auto [first, last] = std::minmax(i, *noun);
            moves.push_back({*move,
                             words[static_cast<std::size_t>(*noun)].stem,
                             {words[static_cast<std::size_t>(first)].range.begin,
                              words[static_cast<std::size_t>(last)].range.end}});
        }
    }
    return moves;
}

/// The figure that both tell: then the level is the same one.
bool haveOneFigure(const FindingSources &sources, const BaseLink &link)
{
    const auto figuresOf = [&sources](const SentenceGroup &group) {
        std::vector<Figure> figures;
        for (const int sentence : group.sentences) {
            const auto own = inSentence(versionAt(sources, group.version).figures, sentence);
            figures.insert(figures.end(), own.begin(), own.end());
        }
        return figures;
    };
    const std::vector<Figure> after = figuresOf(link.other);
    return std::ranges::any_of(figuresOf(link.base), [&after](const Figure &each) {
        return std::holds_alternative<double>(each.value)
            && std::ranges::find(after, each.value, &Figure::value) != after.end();
    });
}

} // namespace

/// "Kept its forecast of 4 percent" became "raised its forecast to 4 percent": the level is the same, and
/// what was done to it another thing. English alone.
void findKeptLevels(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link) || !haveOneFigure(sources, link))
        return;
    const std::vector<Moved> before = movesIn(sources, link.base);
    const std::vector<Moved> after = movesIn(sources, link.other);
    if (before.size() != 1 || after.size() != 1)
        return; // Of several, which answers which cannot be told.
    const Moved &first = before.front();
    const Moved &answer = after.front();
    if (first.what != answer.what || first.move == answer.move)
        return;
    findings.push_back(finding(FindingKind::MeaningReversed,
                               Tr::tr("%1 became %2")
                                   .arg(quoted(versionAt(sources, link.base.version).text(first.range)),
                                        quoted(versionAt(sources, link.other.version).text(answer.range))),
                               Tr::tr("The level is the same, but what was done to it is another thing."),
                               {placeOf(sources, link.base.version, first.range),
                                placeOf(sources, link.other.version, answer.range)}));
}

} // namespace retold

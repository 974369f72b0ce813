#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace retold {

namespace {

enum class Stage { Whole, Penalties, HalfTime, Aggregate };

/// "3-1", "218–210": how a match ended, or a vote.
struct Score {
    TextRange range;
    int first = 0;
    int second = 0;
    Stage stage = Stage::Whole;

    bool isOneWith(const Score &other) const
    {
        return (first == other.first && second == other.second)
            || (first == other.second && second == other.first);
    }
};

const AnnotatedVersion &versionOf(const FindingSources &sources, const SentenceGroup &group)
{
    return *sources.story.versions[static_cast<std::size_t>(group.version)];
}

/// A word with a hyphen is several: "shoot-out", "half-time".
std::optional<Stage> stageIn(const Word &word)
{
    if (isOneOf(word, {u"penalties", u"shoot", u"shootout", u"kicks"}))
        return Stage::Penalties;
    if (isOneOf(word, {u"half", u"halftime", u"interval", u"break"}))
        return Stage::HalfTime;
    return isOneOf(word, {u"aggregate"}) ? std::optional(Stage::Aggregate) : std::nullopt;
}

/// What the score is of, by the words behind and before it: "4-3 on penalties after a 1-1 draw" has two.
Stage stageOf(const AnnotatedVersion &own, int sentence, const TextRange &range)
{
    constexpr int reach = 4; // Words.
    const auto words = wordsAt(own, sentence);
    const auto walk = [&words](int from, int step) -> std::optional<Stage> {
        for (int i = from, far = 0; i >= 0 && i < static_cast<int>(words.size()) && far < reach;
             i += step, ++far) {
            const Word &word = words[static_cast<std::size_t>(i)];
            if (isOneOf(word, {u",", u";", u"after", u"and", u"but", u"before", u"following"}))
                return {};
            if (const auto stage = stageIn(word))
                return stage;
        }
        return {};
    };
    const auto behind = walk(wordAt(words, range.end), 1);
    return behind ? *behind : walk(wordAt(words, range.begin) - 1, -1).value_or(Stage::Whole);
}

/// Scores of the sentences; what reads as a figure, as the range of "3-5 days", is none.
std::vector<Score> scoresIn(const FindingSources &sources, const SentenceGroup &group)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w.,:/-])(\\d{1,3})[-–](\\d{1,3})(?![\\w/-]|[.,]\\d)"));
    const AnnotatedVersion &own = versionOf(sources, group);
    std::vector<Score> scores;
    for (const int index : group.sentences) {
        const Sentence &sentence = own.sentences[static_cast<std::size_t>(index)];
        auto matches = pattern.globalMatch(own.text(sentence.range));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const TextRange range{sentence.range.begin + match.capturedStart(),
                                  sentence.range.begin + match.capturedEnd()};
            const bool isFigure
                = std::ranges::any_of(inSentence(own.figures, index),
                                      [&](const Figure &figure) { return figure.range.overlaps(range); });
            if (!isFigure)
                scores.push_back({range, match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                                  stageOf(own, index, range)});
        }
    }
    return scores;
}

/// "Lost 1-3": told from the loser's side.
bool tellsOfLoser(const SideWords &side)
{
    return std::ranges::any_of(side.words, [](const Word &word) {
        return isOneOf(word,
                       {u"lost", u"lose", u"loses", u"losing", u"loss", u"beaten", u"defeat", u"fell",
                        u"fall", u"down", u"behind", u"trail", u"trailing", u"trailed"});
    });
}

bool areTurned(const Score &left, const Score &right)
{
    return left.first == right.second && left.second == right.first && left.first != left.second;
}

} // namespace

/// A score that was turned round, or that is another one in a sentence that is otherwise kept.
void findChangedScores(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReading(sources, link))
        return;
    const std::vector<Score> before = scoresIn(sources, link.base);
    const std::vector<Score> after = scoresIn(sources, link.other);
    if (before.size() != 1 || after.size() != 1)
        return; // Of several, which answers which cannot be told.
    const Score &first = before.front();
    const Score &answer = after.front();
    if (first.first == answer.first && first.second == answer.second)
        return;
    const bool isToldFromOtherSide = tellsOfLoser(link.words.left) != tellsOfLoser(link.words.right);
    if (areTurned(first, answer) ? isToldFromOtherSide : link.link.relation != Relation::Edited)
        return;
    findings.push_back(finding(FindingKind::FigureAltered,
                               Tr::tr("%1 became %2")
                                   .arg(quoted(versionOf(sources, link.base).text(first.range)),
                                        quoted(versionOf(sources, link.other).text(answer.range))),
                               Tr::tr("The linked sentences give another value for the same thing."),
                               {placeOf(sources, link.base.version, first.range),
                                placeOf(sources, link.other.version, answer.range)}));
}

namespace {

/// All scores of a version that are of no whole match.
std::vector<Score> stagesIn(const FindingSources &sources, int version)
{
    constexpr int hostile = 400; // Words: no sentence has so many.
    SentenceGroup all{version, {}};
    const AnnotatedVersion &own = versionAt(sources, version);
    for (int i = 0; i < static_cast<int>(own.sentences.size()); ++i) {
        const Sentence &sentence = own.sentences[static_cast<std::size_t>(i)];
        if (tellsStory(sentence.kind) && sentence.words.size() <= hostile)
            all.sentences.push_back(i);
    }
    std::vector<Score> scores = scoresIn(sources, all);
    std::erase_if(scores, [](const Score &each) { return each.stage == Stage::Whole; });
    return scores;
}

/// The only one of that stage, however often it is told.
const Score *soleOf(const std::vector<Score> &scores, Stage stage)
{
    const Score *sole = nullptr;
    for (const Score &each : scores) {
        if (each.stage != stage)
            continue;
        if (sole != nullptr && !sole->isOneWith(each))
            return nullptr;
        sole = &each;
    }
    return sole;
}

} // namespace

/// "Won 4-3 on penalties" and further on "won the shoot-out 5-4": a match has one of them.
void findOtherStages(const FindingSources &sources, Findings &findings)
{
    const auto &base = sources.comparison.reference;
    if (!base || versionAt(sources, *base).version.language != u"en")
        return;
    const std::vector<Score> known = stagesIn(sources, *base);
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        for (const Score &each : version == *base ? std::vector<Score>() : stagesIn(sources, version)) {
            const Score *first = soleOf(known, each.stage);
            if (first == nullptr || first->isOneWith(each))
                continue;
            findings.push_back(
                finding(FindingKind::FigureAltered,
                        Tr::tr("%1 became %2")
                            .arg(quoted(versionAt(sources, *base).text(first->range)),
                                 quoted(versionAt(sources, version).text(each.range))),
                        Tr::tr("The linked sentences give another value for the same thing."),
                        {placeOf(sources, *base, first->range), placeOf(sources, version, each.range)}));
        }
    }
}

} // namespace retold

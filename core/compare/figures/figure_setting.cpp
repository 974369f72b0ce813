#include "core/compare/figures/figure_setting.h"

#include "core/compare/readings/clauses.h"
#include "core/compare/readings/word_classes.h"
#include "core/story/in_sentence.h"

#include <algorithm>

namespace retold {
namespace {

constexpr int reach = 16; ///< Words before a figure that may tell of it.

/// The words of the figure's sentence around it.
struct Surroundings {
    std::span<const Word> before;
    std::span<const Word> after;
    bool isFromStart = false; ///< The words before begin with the sentence.
};

Surroundings surroundingsOf(const AnnotatedVersion &version, const Figure &figure)
{
    const std::span<const Word> words
        = version.wordsOf(version.sentences[static_cast<std::size_t>(figure.sentence)]);
    const qsizetype begin
        = figure.hedgeRange ? std::min(figure.hedgeRange->begin, figure.range.begin) : figure.range.begin;
    const auto placeOf = [&words](qsizetype at) {
        return std::ranges::lower_bound(words, at, {}, [](const Word &word) { return word.range.begin; });
    };
    const auto first = placeOf(begin);
    const auto from = first - std::min<std::ptrdiff_t>(reach, first - words.begin());
    return {{from, first}, {placeOf(figure.range.end), words.end()}, from == words.begin()};
}

/// "25 points higher", "a 5 percent rise"; else the last word before it that goes either way.
int trendOf(const Surroundings &around, const QString &language)
{
    constexpr std::size_t near = 3;
    const auto isTrend = [](const Sighting &each) { return each.kind == WordClass::Trend; };
    const auto next = around.after.first(std::min(near, around.after.size()));
    const auto stop = std::ranges::find(next, WordKind::Punctuation, &Word::kind);
    const auto behind = findSightings({next.begin(), stop}, language);
    if (const auto found = std::ranges::find_if(behind, isTrend); found != behind.end())
        return found->level;
    const auto ahead = findSightings(around.before, language);
    const auto found = std::find_if(ahead.rbegin(), ahead.rend(), isTrend);
    return found == ahead.rend() ? 0 : found->level;
}

/// "In the same period a year ago", "last year", "in the morning before": behind a word that holds one amount
/// against another.
bool isOfFormerTime(std::span<const Word> after)
{
    constexpr std::size_t near = 9;
    for (const Word &word : after.first(std::min(near, after.size()))) {
        if (isOneOf(word, {u"ago", u"earlier", u"previous", u"previously", u"prior", u"before", u"last"}))
            return true;
        if (word.kind == WordKind::Punctuation || isOneOf(word, {u"and", u"but", u"while"}))
            return false;
    }
    return false;
}

/// "A year ago", "a quarter earlier", with nothing that holds the figure against it.
bool isToldOfBefore(std::span<const Word> after)
{
    constexpr std::size_t near = 6;
    for (const Word &word : after.first(std::min(near, after.size()))) {
        if (isOneOf(word, {u"ago", u"earlier"}))
            return true;
        if (word.kind == WordKind::Punctuation || word.kind == WordKind::Number
            || isOneOf(word, {u"from", u"than", u"on", u"over", u"compared", u"versus", u"to", u"and"}))
            return false;
    }
    return false;
}

bool isTrendWord(const Word &word, const QString &language)
{
    return isOfClass(word.normal, WordClass::Trend, language);
}

/// "Against 281 a year ago", "from 40" beside a change, "compared with 40".
bool standsForBefore(const Surroundings &around, const Word &own, const Word *ahead, int trend)
{
    return (isOneOf(own, {u"against", u"with", u"than"}) && isOfFormerTime(around.after))
        || isOneOf(own, {u"versus"}) || (isOneOf(own, {u"from"}) && trend != 0)
        || (isOneOf(own, {u"with", u"to"}) && ahead != nullptr && isOneOf(*ahead, {u"compared"}));
}

FigurePart partOf(const Surroundings &around, int trend, const QString &language)
{
    if (isToldOfBefore(around.after))
        return FigurePart::Before;
    const auto before = [&around](std::size_t back) {
        return back < around.before.size() ? &around.before[around.before.size() - 1 - back] : nullptr;
    };
    std::size_t back = 0;
    while (before(back) != nullptr
           && isOneOf(*before(back), {u"a", u"an", u"the", u"just", u"only", u"another", u"some", u"close"}))
        ++back;
    const Word *own = before(back);
    if (own == nullptr)
        return FigurePart::Plain;
    if (standsForBefore(around, *own, before(back + 1), trend))
        return FigurePart::Before;
    if (isOneOf(*own, {u"to", u"at"}) && trend != 0)
        return FigurePart::Level;
    return trend != 0 && (isOneOf(*own, {u"by"}) || isTrendWord(*own, language)) ? FigurePart::Step
                                                                                 : FigurePart::Plain;
}

bool isInFigure(const AnnotatedVersion &version, int sentence, const Word &word)
{
    const auto figures = inSentence(version.figures, sentence);
    const auto after = std::ranges::upper_bound(figures, word.range.begin, {},
                                                [](const Figure &each) { return each.range.begin; });
    return after != figures.begin() && std::prev(after)->range.contains(word.range);
}

bool opensMention(const AnnotatedVersion &version, int sentence, const Word &word)
{
    const auto mentions = inSentence(version.mentions, sentence);
    return std::ranges::any_of(
        mentions.first(std::min<std::size_t>(1, mentions.size())), [&word](const Mention &mention) {
            return mention.range.begin == word.range.begin && mention.kind != MentionKind::Pronoun;
        });
}

/// "As of Monday", "at 1018 GMT", "in afternoon trading", "closed": when an amount that changes by the hour
/// was so.
QSet<QString> momentsOf(const AnnotatedVersion &version, int sentence, int trend)
{
    const std::span<const Word> words
        = version.wordsOf(version.sentences[static_cast<std::size_t>(sentence)]);
    const auto isAsOf = [&words](const Figure &date) {
        const auto at = std::ranges::lower_bound(words, date.range.begin, {},
                                                 [](const Word &word) { return word.range.begin; });
        return at - words.begin() > 1 && isOneOf(at[-1], {u"of"}) && isOneOf(at[-2], {u"as"});
    };
    constexpr std::size_t hostile = 100; // Words: no sentence about an amount has so many.
    QSet<QString> moments;
    if (words.size() > hostile)
        return moments;
    for (const Figure &figure : inSentence(version.figures, sentence)) {
        const auto *value = std::get_if<QString>(&figure.value);
        if (value != nullptr
            && (figure.kind == FigureKind::Time || (figure.kind == FigureKind::Date && isAsOf(figure))))
            moments.insert(*value);
    }
    for (const Word &word : trend != 0 ? words : std::span<const Word>()) {
        if (isOneOf(word,
                    {u"morning", u"midday", u"noon", u"afternoon", u"premarket", u"mid-morning", u"open",
                     u"after-hours"}))
            moments.insert(word.normal);
        else if (isOneOf(word, {u"close", u"closed", u"closing", u"ended", u"settled", u"finished"}))
            moments.insert(QStringLiteral("close"));
    }
    return moments;
}

/// What is hoped for or reckoned with, and may yet come to be another amount.
bool isForeseen(const Surroundings &around)
{
    return std::ranges::any_of(around.before, [](const Word &word) {
        return isOneOf(word,
                       {u"expect",    u"expects",     u"expected",  u"expecting", u"forecast",  u"forecasts",
                        u"predicted", u"predicts",    u"projected", u"projects",  u"estimated", u"estimates",
                        u"estimate",  u"anticipated", u"consensus", u"target",    u"will",      u"would",
                        u"could",     u"may",         u"might",     u"should",    u"plans",     u"planned"});
    });
}

/// Those behind the last word of saying: who says it is not what it is told of.
QSet<QString> namesOf(const AnnotatedVersion &version, int sentence, const Surroundings &around)
{
    QSet<QString> names;
    const QString &language = version.version.language;
    for (std::size_t i = 0; i < around.before.size(); ++i) {
        const Word &word = around.before[i];
        if (isOfClass(word.normal, WordClass::Cue, language)
            && !isOfClass(word.normal, WordClass::Trend, language)) {
            names.clear();
            continue;
        }
        const bool isFirst = i == 0 && around.isFromStart;
        if (word.isFunctionWord || word.kind != WordKind::Word || !version.text()[word.range.begin].isUpper()
            || isInFigure(version, sentence, word) || (isFirst && !opensMention(version, sentence, word)))
            continue;
        names.insert(word.stem);
    }
    return names;
}

bool nameOthers(const FigureSetting &left, const FigureSetting &right)
{
    constexpr qsizetype several = 2;
    const qsizetype fewer = std::min(left.names.size(), right.names.size());
    const qsizetype common = std::ranges::count_if(
        left.names, [&right](const QString &stem) { return right.names.contains(stem); });
    // One word may be another name of the same; where amounts go up and down it seldom is.
    const bool isTelling = fewer >= several || (left.trend != 0 && right.trend != 0);
    return fewer > 0 && isTelling && 2 * common < fewer;
}

} // namespace

FigureSetting figureSetting(const AnnotatedVersion &version, const Figure &figure)
{
    if (version.version.language != u"en")
        return {};
    const Surroundings around = surroundingsOf(version, figure);
    FigureSetting setting;
    setting.trend = trendOf(around, version.version.language);
    setting.part = partOf(around, setting.trend, version.version.language);
    setting.names = namesOf(version, figure.sentence, around);
    setting.moments = momentsOf(version, figure.sentence, setting.trend);
    setting.isForeseen = isForeseen(around);
    return setting;
}

bool canBeOfOneThing(const FigureSetting &left, const FigureSetting &right)
{
    const auto isOnce = [](const FigureSetting &setting) { return setting.part == FigurePart::Before; };
    const bool areTwoParts
        = left.part != right.part && left.part != FigurePart::Plain && right.part != FigurePart::Plain;
    const bool areTwoWays = left.trend != 0 && right.trend != 0 && left.trend != right.trend;
    const bool areTwoMoments
        = !left.moments.isEmpty() && !right.moments.isEmpty() && !left.moments.intersects(right.moments);
    return !areTwoMoments && isOnce(left) == isOnce(right) && !areTwoParts && !areTwoWays
        && !nameOthers(left, right);
}

} // namespace retold

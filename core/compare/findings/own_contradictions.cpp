#include "core/compare/findings/own_contradictions.h"

#include "core/compare/findings/whole_phrase.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// Whether the words tell of anything beside the value itself.
bool tellsMore(std::span<const Word> words, const TextRange &value)
{
    return std::ranges::any_of(words, [&value](const Word &word) {
        return word.kind == WordKind::Word && !word.isFunctionWord && !value.contains(word.range);
    });
}

/// "The bridge" of "the bridge, which" or "the bridge," before the clause or participle: from there it says
/// of what it tells.
int beginWithAntecedent(std::span<const Word> words, int begin)
{
    constexpr int farthest = 4;
    const bool isRelative = isOneOfAt(words, begin - 1, {u"which", u"who"});
    const bool isParticiple
        = isOneOfAt(words, begin, {u"aged", u"built", u"born", u"founded", u"opened", u"costing"});
    const int comma = isRelative ? begin - 2 : begin - 1;
    const bool isParted = (isRelative || isParticiple) && isOneOfAt(words, comma, {u","});
    for (int i = comma - 1; isParted && i >= std::max(0, comma - farthest); --i) {
        if (words[static_cast<std::size_t>(i)].kind == WordKind::Punctuation)
            break;
        if (i == 0 || isOneOfAt(words, i, {u"the", u"a", u"an", u"its", u"their", u"his", u"her"}))
            return i;
    }
    return begin;
}

/// The clause around the value, or a few of its words on either side; "…, 41, …" with what stands before it.
TextRange toldOf(const AnnotatedVersion &own, int sentence, const TextRange &value)
{
    constexpr int reach = 4;
    constexpr int longest = 12; // Words that a message quotes whole.
    const auto words = wordsAt(own, sentence);
    const int at = wordAt(words, value.begin);
    const int behind = wordAt(words, value.end);
    IndexRange clause = clauseAround(words, at);
    clause.end = std::max(clause.end, behind);
    const auto part = [&] {
        return words.subspan(static_cast<std::size_t>(clause.begin), static_cast<std::size_t>(clause.size()));
    };
    if (!tellsMore(part(), value))
        clause.begin = std::max(0, at - reach);
    if (clause.size() > longest)
        clause = {std::max(clause.begin, at - reach), std::min(clause.end, behind + reach)};
    while (clause.begin > 0 && isOneOf(part().front(), {u"least", u"most", u"than"})) // "At least nine".
        --clause.begin;
    while (clause.begin < at
           && (part().front().kind == WordKind::Punctuation
               || isOneOf(part().front(), {u"and", u"but", u"that", u"which", u"who"})))
        ++clause.begin;
    clause.begin = beginWithAntecedent(words, clause.begin);
    return {part().front().range.begin, part().back().range.end};
}

/// Whether the sentence of the first has the value of the other as well: then it tells both, and of two
/// things.
bool holdsToo(const FindingSources &sources, const FigureItem &first, const FigureItem &other)
{
    const auto &figures = sources.story.versions[static_cast<std::size_t>(first.version)]->figures;
    const auto own = inSentence(figures, first.value().sentence);
    return std::ranges::any_of(
        own, [&other](const Figure &figure) { return figure.value == other.value().value; });
}

/// The years that the sentence speaks of, but for the figure itself.
QStringList yearsBeside(const FindingSources &sources, const FigureItem &item)
{
    constexpr qsizetype digits = 4;
    const auto &figures = sources.story.versions[static_cast<std::size_t>(item.version)]->figures;
    QStringList years;
    for (const Figure &figure : inSentence(figures, item.value().sentence)) {
        const auto *date = std::get_if<QString>(&figure.value);
        const bool isYear = date != nullptr && date->size() >= digits && date->front().isDigit();
        if (isYear && figure.range != item.value().range && !years.contains(date->first(digits)))
            years += date->first(digits);
    }
    years.sort();
    return years;
}

/// Words that part one count from another of its sort: which of them, when, of whom.
QSet<QString> partingWords(std::span<const Word> words)
{
    QSet<QString> parting;
    for (const Word &word : words) {
        if (isOneOf(word, {u"first",    u"second",   u"third",   u"fourth", u"last",      u"next",
                           u"previous", u"this",     u"far",     u"now",    u"then",      u"earlier",
                           u"later",    u"women",    u"men",     u"girls",  u"boys",      u"children",
                           u"adults",   u"male",     u"female",  u"abroad", u"worldwide", u"nationwide",
                           u"overall",  u"globally", u"both",    u"today",  u"morning",   u"evening",
                           u"night",    u"season",   u"quarter", u"decade", u"elsewhere"}))
            parting.insert(word.normal);
    }
    return parting;
}

/// Who tells it, where somebody is named who says so, and does not ask.
QString tellerOf(const AnnotatedVersion &own, const Figure &figure)
{
    static const QSet<QString> says{u"said"_s,  u"says"_s,     u"say"_s,       u"claimed"_s,      u"claims"_s,
                                    u"claim"_s, u"reported"_s, u"estimated"_s, u"according to"_s, u"put"_s};
    const auto holds = [&figure](const Quote &statement) {
        return statement.range.contains(figure.range) && says.contains(statement.cue);
    };
    const auto statement = std::ranges::find_if(own.statements, holds);
    return statement == own.statements.end() ? QString() : statement->speaker;
}

/// "17 people", "nearly 20 people": one of them is rounded with a word.
bool areRoughlyOne(const Figure &left, const Figure &right)
{
    constexpr double near = 1.3;
    const auto *mine = std::get_if<double>(&left.value);
    const auto *theirs = std::get_if<double>(&right.value);
    const bool isHedged = left.direction != HedgeDirection::Exact || right.direction != HedgeDirection::Exact;
    return isHedged && mine != nullptr && theirs != nullptr
        && std::max(*mine, *theirs) <= near * std::min(*mine, *theirs);
}

/// "The first blast", "the second"; "women", "men"; "in Leeds", "worldwide"; what the police said, and the
/// rebels: two counts, and no contradiction.
bool areOfTwoThings(const FindingSources &sources, const FigureItem &left, const FigureItem &right)
{
    const AnnotatedVersion &own = versionAt(sources, left.version);
    const QString mine = tellerOf(own, left.value());
    const QString theirs = tellerOf(own, right.value());
    if (!mine.isEmpty() && !theirs.isEmpty() && mine != theirs)
        return true;
    if (partingWords(wordsAt(own, left.value().sentence))
        != partingWords(wordsAt(own, right.value().sentence)))
        return true;
    const QSet<int> named = namedIn(own, left.version, left.value().sentence, sources.story.names);
    const QSet<int> others = namedIn(own, right.version, right.value().sentence, sources.story.names);
    return !(named - others).isEmpty() && !(others - named).isEmpty();
}

} // namespace

bool mayBeTwoThings(const FindingSources &sources, const FigureItem &left, const FigureItem &right)
{
    return holdsToo(sources, left, right) || holdsToo(sources, right, left)
        || yearsBeside(sources, left) != yearsBeside(sources, right)
        || areRoughlyOne(left.value(), right.value()) || areOfTwoThings(sources, left, right);
}

QString valueInClause(const FindingSources &sources, int version, const Figure &figure)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    return quotedPhrase(own, toldOf(own, figure.sentence, figure.range));
}

Finding ownContradiction(const FindingSources &sources, int version, const TextRange &first,
                         const TextRange &other, const QString &why)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    const auto [left, right] = std::minmax(first, other);
    const Place before = placeOf(sources, version, left);
    const Place after = placeOf(sources, version, right);
    return finding(FindingKind::Contradiction,
                   Tr::tr("%1 and %2 in one version")
                       .arg(quotedPhrase(own, toldOf(own, before.sentence, left)),
                            quotedPhrase(own, toldOf(own, after.sentence, right))),
                   why, {before, after});
}

} // namespace retold

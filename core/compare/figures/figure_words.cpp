#include "core/compare/figures/figure_words.h"

#include "core/compare/figures/figure_findings.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// Punctuation that parts, or a word that begins another statement.
bool partsToldOfFigures(const Word &word)
{
    return isOneOf(word,
                   {u",", u";", u":", u".", u"–", u"—", u"(", u")", u"and", u"but", u"while", u"whereas"});
}

} // namespace

FigureWords wordsBesideFigure(const AnnotatedVersion &own, const Figure &figure)
{
    const auto words = wordsAt(own, figure.sentence);
    return {words.first(static_cast<std::size_t>(wordAt(words, figure.range.begin))),
            words.subspan(static_cast<std::size_t>(wordAt(words, figure.range.end)))};
}

std::span<const Word> ownWordsBehind(std::span<const Word> behind, std::size_t most)
{
    const auto near = behind.first(std::min(most, behind.size()));
    return {near.begin(), std::ranges::find_if(near, partsToldOfFigures)};
}

std::span<const Word> ownWordsBefore(std::span<const Word> before, std::size_t most)
{
    const auto near = before.last(std::min(most, before.size()));
    const auto stop = std::find_if(near.rbegin(), near.rend(), partsToldOfFigures);
    return near.last(static_cast<std::size_t>(stop - near.rbegin()));
}

std::vector<KeptFigure> keptFigures(const FindingSources &sources, const BaseLink &link)
{
    const std::vector<FigureItem> before = measuresIn(sources, link.base);
    const std::vector<FigureItem> after = measuresIn(sources, link.other);
    std::vector<KeptFigure> kept;
    for (const FigureItem &first : before) {
        const auto isSame = [&first](const FigureItem &each) {
            return each.value().value == first.value().value && each.value().kind == first.value().kind;
        };
        const auto answer = std::ranges::find_if(after, isSame);
        if (answer != after.end() && std::ranges::count_if(after, isSame) == 1
            && std::ranges::count_if(before, isSame) == 1)
            kept.push_back({first, *answer});
    }
    return kept;
}

Finding movedFigure(const FindingSources &sources, const BaseLink &link, const TextRange &before,
                    const TextRange &after)
{
    return finding(
        FindingKind::FigureMisplaced,
        Tr::tr("%1 became %2")
            .arg(quoted(versionAt(sources, link.base.version).text(before)),
                 quoted(versionAt(sources, link.other.version).text(after))),
        Tr::tr("The number is the same, and counts another thing."),
        {placeOf(sources, link.base.version, before), placeOf(sources, link.other.version, after)});
}

TextRange spanning(const TextRange &left, const TextRange &right)
{
    return {std::min(left.begin, right.begin), std::max(left.end, right.end)};
}

bool isRateToldApart(const AnnotatedVersion &own, const Figure &bare, const Figure &rated)
{
    constexpr qsizetype near = 40; // UTF-16 units behind the number.
    if (!rated.unit.startsWith(bare.unit + " per "_L1))
        return false;
    const qsizetype end = own.sentences[static_cast<std::size_t>(bare.sentence)].range.end;
    const QString behind
        = own.text(TextRange{bare.range.end, std::min(end, bare.range.end + near)}).toString();
    const QString span = rated.unit.section(" per "_L1, -1);
    return behind.contains(" per "_L1 + span) || behind.contains(" a "_L1 + span)
        || behind.contains(" each "_L1 + span) || behind.contains(" every "_L1 + span);
}

QString countedInBrackets(const Figure &figure, const QString &counted)
{
    const bool isOfUnit = figure.kind != FigureKind::Number && counted == figure.unit;
    return inBrackets(isOfUnit ? QString() : counted);
}

bool tellsCount(const AnnotatedVersion &own, const Figure &sought)
{
    return std::ranges::any_of(own.figures, [&sought](const Figure &each) {
        return each.kind == FigureKind::Number && each.value == sought.value;
    });
}

} // namespace retold

#include "core/compare/figures/figure_stretches.h"
#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace retold {

namespace {

/// "Twelve were in hospital, four of them in intensive care": a number, a part of it, and what is told of
/// each alone.
struct PartedCount {
    Figure whole;
    Figure part;
    QSet<QString> ofWhole;
    QSet<QString> ofPart;
    bool isAlone = false;    ///< The part is named by nothing but its number.
    bool isPartLeft = false; ///< "11 of them were still in hospital", and of the whole nothing of the kind.
};

/// "Of them", "of whom" behind the number.
bool isPartOfThem(std::span<const Word> words, int end)
{
    const auto next = static_cast<std::size_t>(end);
    return next + 1 < words.size() && isOneOf(words[next], {u"of"})
        && isOneOf(words[next + 1], {u"them", u"whom", u"which", u"those", u"these"});
}

/// "And 11,500 are housed in schools", "of which 12 were bad": a number of those counted before, with nothing
/// of its own to count.
bool isPartAlone(std::span<const Word> words, int begin, int end)
{
    const bool isOfWhich = begin > 1 && isOneOf(words[static_cast<std::size_t>(begin) - 2], {u"of"})
        && isOneOf(words[static_cast<std::size_t>(begin) - 1],
                   {u"which", u"whom", u"those", u"these", u"them"});
    const bool isJoined = isOfWhich
        || (begin > 0
            && isOneOf(words[static_cast<std::size_t>(begin) - 1], {u"and", u"while", u",", u"but"}));
    return isJoined && end < static_cast<int>(words.size())
        && isOneOf(words[static_cast<std::size_t>(end)],
                   {u"are", u"were", u"have", u"had", u"remain", u"remained"});
}

/// "Nine hurt among officers" goes on with who they are, "among them" with some of them.
bool endsClause(std::span<const Word> words, int at)
{
    const Word &word = words[static_cast<std::size_t>(at)];
    const bool isAmongOthers = isOneOf(word, {u"among"}) && !isOneOfAt(words, at - 1, {u","})
        && !isOneOfAt(words, at + 1, {u"them", u"those", u"whom", u"these", u"others"});
    return word.kind == WordKind::Punctuation
        || (isOneOf(word, {u"and", u"but", u"while", u"including", u"among", u"some", u"most"})
            && !isAmongOthers);
}

/// The content words behind the number up to where something else is told.
QSet<QString> toldBehind(std::span<const Word> words, int from)
{
    constexpr int reach = 14;
    int end = from;
    while (end < static_cast<int>(words.size()) && end - from < reach && !endsClause(words, end)
           && words[static_cast<std::size_t>(end)].kind != WordKind::Number)
        ++end;
    return contentStems(words.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(end - from)));
}

/// The same up to the end of the statement, over lists and "and are": what is told of one number.
QSet<QString> toldToEnd(std::span<const Word> words, int from)
{
    constexpr int reach = 18;
    const auto at = [&words](int i) -> const Word & { return words[static_cast<std::size_t>(i)]; };
    const int last = std::min(static_cast<int>(words.size()), from + reach);
    int end = from;
    for (; end < last; ++end) {
        const bool isTurn = end + 1 < last && isOneOf(at(end), {u","})
            && isOneOf(at(end + 1),
                       {u"with", u"as", u"where", u"while", u"some", u"many", u"most", u"others", u"which",
                        u"who", u"after", u"but", u"and", u"though", u"although"});
        if (isTurn || at(end).kind == WordKind::Number
            || isOneOf(at(end), {u";", u".", u":", u"–", u"—", u"but", u"while", u"whereas", u"after"}))
            break;
    }
    return contentStems(words.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(end - from)));
}

/// "Were still in hospital", "remain in hospital": so it is yet, right behind the number.
bool tellsRest(std::span<const Word> words, int from)
{
    constexpr std::size_t reach = 6;
    const auto behind = words.subspan(static_cast<std::size_t>(from));
    return hasWord(ownWordsBehind(behind, reach), {u"still", u"remain", u"remains", u"remained"});
}

bool isCount(const AnnotatedVersion &own, const Figure &figure)
{
    return figure.kind == FigureKind::Number && std::holds_alternative<double>(figure.value)
        && !isInMarks(own, figure.range);
}

std::optional<PartedCount> partedCountIn(const AnnotatedVersion &own, int sentence)
{
    constexpr std::size_t table = 12;
    const auto words = wordsAt(own, sentence);
    std::vector<Figure> figures;
    std::ranges::copy_if(inSentence(own.figures, sentence), std::back_inserter(figures),
                         [&own](const Figure &each) { return isCount(own, each); });
    for (std::size_t i = 1; i < figures.size() && figures.size() <= table; ++i) {
        const Figure &part = figures[i];
        const int end = wordAt(words, part.range.end);
        const bool isAlone = isPartAlone(words, wordAt(words, part.range.begin), end);
        if (!isAlone && !isPartOfThem(words, end))
            continue;
        const auto isGreater = [&part](const Figure &each) {
            return std::get<double>(each.value) > std::get<double>(part.value);
        };
        const auto before = std::span(figures).first(i);
        const auto found = std::find_if(before.rbegin(), before.rend(), isGreater);
        if (found == before.rend() || (!isAlone && found != before.rbegin()))
            continue;
        const Figure &whole = *found;
        PartedCount count{whole,
                          part,
                          toldBehind(words, wordAt(words, whole.range.end)),
                          isAlone ? toldToEnd(words, end) : toldBehind(words, end + 2),
                          isAlone,
                          tellsRest(words, end) && !tellsRest(words, wordAt(words, whole.range.end))};
        const QSet<QString> both = count.ofWhole & count.ofPart;
        count.ofWhole -= both;
        count.ofPart -= both;
        return count;
    }
    return {};
}

/// Whether what is told has so much of what the part alone was told of.
bool takesFrom(const PartedCount &count, const QSet<QString> &told)
{
    constexpr qsizetype telling = 2;
    const qsizetype taken = commonCount(told, count.ofPart);
    return taken >= telling || (taken == 1 && count.ofPart.size() == 1);
}

/// The number of the whole there, with what the part alone was told of, and without some of its own or the
/// number of the part.
const Figure *toldOfPart(const AnnotatedVersion &own, const PartedCount &count, int sentence)
{
    const auto words = wordsAt(own, sentence);
    const bool isPartGone
        = std::ranges::none_of(inSentence(own.figures, sentence),
                               [&count](const Figure &each) { return each.value == count.part.value; });
    for (const Figure &figure : inSentence(own.figures, sentence)) {
        if (!isCount(own, figure) || figure.value != count.whole.value)
            continue;
        const int behind = wordAt(words, figure.range.end);
        const QSet<QString> told = count.isAlone ? toldToEnd(words, behind) : toldBehind(words, behind);
        const bool isTaken = takesFrom(count, told) || (count.isPartLeft && tellsRest(words, behind));
        if (count.isAlone && !isPartGone)
            continue;
        if (isTaken && (isPartGone || commonCount(told, count.ofWhole) < count.ofWhole.size()))
            return &figure;
    }
    return nullptr;
}

} // namespace

/// "Twelve were in hospital, four of them in intensive care" became "twelve were in intensive care". English
/// alone.
void findPartsForWholes(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    for (const int sentence : link.base.sentences) {
        const std::optional<PartedCount> count = partedCountIn(base, sentence);
        for (const int there : count ? link.other.sentences : std::vector<int>()) {
            const bool isShare // "A quarter of the 80".
                = impliedBy(count->part, inSentence(own.figures, there)).has_value();
            const Figure *answer = isShare ? nullptr : toldOfPart(own, *count, there);
            if (answer == nullptr)
                continue;
            findings.push_back(
                finding(FindingKind::FigureMisplaced,
                        Tr::tr("%1 is told of what %2 counted")
                            .arg(quoted(own.text(answer->range)), quoted(base.text(count->part.range))),
                        Tr::tr("The linked sentence has the number on what another number counted."),
                        {placeOf(sources, link.base.version, count->whole.range),
                         placeOf(sources, link.other.version, answer->range)}));
            return;
        }
    }
}

} // namespace retold

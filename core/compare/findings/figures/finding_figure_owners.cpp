#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_stretches.h"
#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/attribution_reading.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/story_names.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <array>

namespace retold {

namespace {

/// A figure with those who are named in its clause, by identity.
struct OwnedFigure {
    FigureItem item;
    QSet<int> doers;    ///< "Orrin Mills cut 40", "shares in Orrin Mills".
    QSet<int> settings; ///< "In Dorval 40 were hurt".
    QSet<int> others;   ///< "Sold 40 to Orrin Mills", "Orrin Mills's rival cut 40".
    QSet<QString> told; ///< Stems of what else its clause tells, without names.
};

/// ", which cut 90", ", with 90": told of what stands before, and parted from nothing.
bool describes(std::span<const Word> clause)
{
    return !clause.empty() && isOneOf(clause.front(), {u"who", u"which", u"whose", u"with", u"having"});
}

/// Without the one who says it: "Roe said 90 had died".
std::span<const Word> behindSaying(std::span<const Word> clause)
{
    const auto found = std::find_if(clause.rbegin(), clause.rend(), isVerbOfSaying);
    return {found.base(), clause.end()};
}

/// The identity of a version's entity. A name that the reference has letter by letter is the same, though one
/// text may take it for a person's and the other for a body's.
int ownerOf(const FindingSources &sources, int version, int entity)
{
    const StoryNames &names = sources.story.names;
    const int base = *sources.comparison.reference;
    const auto &known = names.entitiesByName[static_cast<std::size_t>(base)];
    const auto &own = versionAt(sources, version).entities[static_cast<std::size_t>(entity)];
    const auto same = known.constFind(own.canonical);
    return same == known.cend() ? names.of(version, entity) : names.of(base, *same);
}

/// The word before the name and its article; null where it opens the sentence.
const Word *wordBefore(std::span<const Word> words, const Mention &mention)
{
    int at = wordAt(words, mention.range.begin) - 1;
    at -= isOneOfAt(words, at, {u"the"}) ? 1 : 0;
    return at < 0 ? nullptr : &words[static_cast<std::size_t>(at)];
}

/// "Orrin Mills's rival": another is meant.
bool isPossessive(const AnnotatedVersion &own, const Mention &mention)
{
    constexpr qsizetype ending = 2;
    const QStringView name = own.text(mention.range);
    const QStringView behind = QStringView(own.text()).sliced(mention.range.end).left(ending);
    return std::ranges::any_of(std::array{u"'s", u"’s"}, [&](const char16_t *mark) {
        return name.endsWith(QStringView(mark)) || behind == QStringView(mark);
    });
}

/// The lot of those that the mention belongs to.
QSet<int> OwnedFigure::*lotOf(const AnnotatedVersion &own, const Mention &mention)
{
    const auto words = wordsAt(own, mention.sentence);
    const Word *before = wordBefore(words, mention);
    if (isPossessive(own, mention))
        return &OwnedFigure::others;
    if (before == nullptr)
        return &OwnedFigure::doers;
    const bool isStock = before != words.data() && isOneOf(*before, {u"in"})
        && isOneOf(before[-1], {u"shares", u"stock", u"stocks", u"bonds"});
    if (isStock)
        return &OwnedFigure::doers;
    if (isOneOf(*before, {u"in", u"at", u"near", u"from", u"around", u"outside", u"across"}))
        return &OwnedFigure::settings;
    const bool isOther
        = isOneOf(*before, {u"to", u"for", u"of", u"with", u"by", u"on", u"against", u"over", u"between"});
    return isOther ? &OwnedFigure::others : &OwnedFigure::doers;
}

/// Adds those who are named within the range of the figure's sentence, each by what he has to do with it.
void addNamed(const FindingSources &sources, const TextRange &range, OwnedFigure &owned)
{
    const int version = owned.item.version;
    const AnnotatedVersion &own = versionAt(sources, version);
    for (const Mention &mention : inSentence(own.mentions, owned.item.value().sentence)) {
        if (mention.kind != MentionKind::Pronoun && range.contains(mention.range))
            (owned.*lotOf(own, mention)).insert(ownerOf(sources, version, mention.entity));
    }
}

QSet<int> allNamed(const OwnedFigure &owned)
{
    return owned.doers | owned.settings | owned.others;
}

QSet<QString> plainStems(const AnnotatedVersion &own, std::span<const Word> words)
{
    std::vector<Word> plain;
    std::ranges::copy_if(words, std::back_inserter(plain), [&own](const Word &word) {
        return word.kind == WordKind::Word && own.text()[word.range.begin].isLower();
    });
    return contentStems(plain);
}

/// A clause that names nobody, or describes somebody, goes on with what the one before it tells of: "shut a
/// plant and cut 40 jobs", "Roe, who cut 40 jobs".
OwnedFigure ownedFigure(const FindingSources &sources, int version, const Figure &figure)
{
    constexpr std::size_t reach = 12;
    constexpr int furthest = 3; // Clauses.
    const AnnotatedVersion &own = versionAt(sources, version);
    const FigureWords words = wordsBesideFigure(own, figure);
    const auto behind = ownWordsBehind(words.behind, reach);
    OwnedFigure owned{sources.story.figures.of(version, figure), {}, {}, {}, plainStems(own, behind)};
    TextRange clause{figure.range.begin, behind.empty() ? figure.range.end : behind.back().range.end};
    std::span<const Word> before = words.before;
    for (int i = 0; i < furthest; ++i) {
        const auto near = ownWordsBefore(before, reach);
        if (hasWord(near, {u"through", u"via", u"whose"})) // "Roe, through a subsidiary, cut 40".
            return {owned.item, {}, {}, {}, {}};
        const auto told = behindSaying(near);
        if (!told.empty())
            clause.begin = told.front().range.begin;
        owned.told |= plainStems(own, told);
        addNamed(sources, clause, owned);
        const bool isEnd = near.size() == before.size() || told.size() < near.size();
        if (isEnd || (!allNamed(owned).isEmpty() && !describes(near)))
            break;
        before = before.first(before.size() - near.size() - 1);
    }
    return owned;
}

std::vector<OwnedFigure> ownedFigures(const FindingSources &sources, int version)
{
    constexpr std::size_t table = 12;
    constexpr double few = 2;
    const AnnotatedVersion &own = versionAt(sources, version);
    std::vector<OwnedFigure> owned;
    for (const Figure &figure : own.figures) {
        const auto *value = std::get_if<double>(&figure.value);
        const bool isTold = tellsStory(own.sentences[static_cast<std::size_t>(figure.sentence)].kind)
            && inSentence(own.figures, figure.sentence).size() <= table && !isInMarks(own, figure.range);
        if (isTold && value != nullptr && *value > few && !isTime(figure)
            && figure.kind != FigureKind::Ordinal)
            owned.push_back(ownedFigure(sources, version, figure));
    }
    return owned;
}

bool isOneAmount(const OwnedFigure &left, const OwnedFigure &right)
{
    return left.item.value().value == right.item.value().value
        && areOfOneMeasure(left.item.value(), right.item.value());
}

/// Of one measure, and told of like things by another word than those.
bool areAlike(const OwnedFigure &left, const OwnedFigure &right)
{
    return areOfOneMeasure(left.item.value(), right.item.value())
        && (countOne(left.item.value(), right.item.value()) || left.told.intersects(right.told));
}

/// Whether the base may tell the amount of one of these itself, by whatever name.
bool mayBeOwned(const FindingSources &sources, int base, const std::vector<OwnedFigure> &figures,
                const OwnedFigure &answer)
{
    return std::ranges::any_of(figures, [&](const OwnedFigure &each) {
        return isOneAmount(each, answer)
            && (allNamed(each).isEmpty()
                || namedIn(versionAt(sources, base), base, each.item.value().sentence, sources.story.names)
                       .intersects(allNamed(answer)));
    });
}

/// Whether the figure is told of one of those whom the answer is told of, and the source of others who stand
/// in their place: a town does not cut jobs, though it is where they are cut.
bool areRivals(const OwnedFigure &figure, const OwnedFigure &source, const OwnedFigure &answer)
{
    return (figure.doers.intersects(answer.doers) && !source.doers.isEmpty())
        || (figure.settings.intersects(answer.settings) && !source.settings.isEmpty());
}

/// The figure that the base has for the one whom the version tells the answer of; null where that may be his.
const OwnedFigure *rightfulFigure(const FindingSources &sources, int base,
                                  const std::vector<OwnedFigure> &before, const OwnedFigure &answer)
{
    const auto source = std::ranges::find_if(
        before, [&](const OwnedFigure &each) { return isOneAmount(each, answer) && areAlike(each, answer); });
    const auto there = wordsAt(versionAt(sources, answer.item.version), answer.item.value().sentence);
    if (source == before.end() || mayBeOwned(sources, base, before, answer)
        || hasWord(there, {u"respectively"}))
        return nullptr;
    const auto rightful = std::ranges::find_if(before, [&](const OwnedFigure &each) {
        return areRivals(each, *source, answer) && !allNamed(each).intersects(allNamed(*source))
            && areAlike(each, *source) && each.item.value().value != answer.item.value().value;
    });
    return rightful == before.end() ? nullptr : &*rightful;
}

} // namespace

/// "Orrin Mills had 40 jobs cut. Tessin Steel had 90 cut." became "Orrin Mills, which cut 90 jobs, …": where
/// sentences are drawn together, the number of one is told of the other. English alone.
void findOtherOwners(const FindingSources &sources, Findings &findings)
{
    for (const int version : versionsToCount(sources)) {
        const int base = *sources.comparison.reference;
        const std::vector<OwnedFigure> before = ownedFigures(sources, base);
        const std::vector<OwnedFigure> after = ownedFigures(sources, version);
        for (const OwnedFigure &answer : after) {
            const OwnedFigure *rightful = rightfulFigure(sources, base, before, answer);
            const bool isKept
                = rightful != nullptr && std::ranges::any_of(after, [&](const OwnedFigure &each) {
                      return isOneAmount(each, *rightful) && allNamed(each).intersects(allNamed(answer));
                  });
            if (rightful == nullptr || isKept)
                continue;
            findings.push_back(
                finding(FindingKind::FigureMisplaced,
                        Tr::tr("%1 is told of what %2 counted")
                            .arg(quoted(answer.item.reading.text), quoted(rightful->item.reading.text)),
                        Tr::tr("The number is the same, and counts another thing."),
                        {placeOf(sources, base, rightful->item.value().range),
                         placeOf(sources, version, answer.item.value().range)}));
        }
    }
}

} // namespace retold

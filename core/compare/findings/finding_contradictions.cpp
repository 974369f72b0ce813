#include "core/compare/figures/figure_groups.h"
#include "core/compare/figures/figure_key.h"
#include "core/compare/findings/own_contradictions.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QHash>

#include <algorithm>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// What a figure counts, so that only those that count one thing are held against each other; empty where
/// that cannot be told.
QString quantityOf(const Figure &figure)
{
    if (figure.kind == FigureKind::Date)
        return QStringLiteral("day");
    const bool isCount = figure.kind == FigureKind::Number || figure.kind == FigureKind::Currency
        || figure.kind == FigureKind::Percentage;
    if (!isCount || figure.counted.isEmpty())
        return {};
    const QString head = figure.counted.sliced(figure.counted.lastIndexOf(u' ') + 1);
    return QString::number(static_cast<int>(figure.kind)) + figure.unit + u' ' + head.toCaseFolded();
}

/// "11 people were killed", "the deaths of 13 people": how many died is told again and again, in ever other
/// words. Not "another 11".
bool isToll(const FindingSources &sources, const FigureItem &item)
{
    constexpr std::size_t reach = 6;
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(item.version)];
    const Sentence &sentence = own.sentences[static_cast<std::size_t>(item.value().sentence)];
    const std::span<const Word> words = own.wordsOf(sentence);
    const auto place
        = static_cast<std::size_t>(std::ranges::lower_bound(words, item.value().range.begin, {},
                                                            [](const Word &word) { return word.range.begin; })
                                   - words.begin());
    const std::size_t from = place - std::min(place, reach);
    const std::span<const Word> near = words.subspan(from, std::min(words.size(), place + reach + 1) - from);
    const bool hasDeath = std::ranges::any_of(near, [](const Word &word) {
        return isOneOf(word,
                       {u"killed", u"killing", u"kills", u"died", u"dead", u"deaths", u"death", u"drowned",
                        u"lives", u"toll", u"victims"});
    });
    const bool isPart = std::ranges::any_of(words, [](const Word &word) {
        return isOneOf(word,
                       {u"another", u"more", u"other", u"others", u"further", u"including", u"them",
                        u"injured", u"wounded", u"hurt", u"initially", u"earlier", u"previous", u"since",
                        u"first"});
    });
    return hasDeath && !isPart;
}

/// Two sentences of one version that tell one thing with two values: nearly all the words around both are the
/// same, or some where both tell how many died.
bool contradict(const FindingSources &sources, const FigureItem &left, const FigureItem &right)
{
    constexpr qsizetype fewest = 3;
    if (left.value().sentence == right.value().sentence || left.isOneOfMany || right.isOneOfMany)
        return false;
    const qsizetype common = (left.around & right.around).size();
    const bool isOneThing = common >= fewest
        && (10 * common >= 7 * std::max(left.around.size(), right.around.size())
            || (isToll(sources, left) && isToll(sources, right)));
    return isOneThing && relateValues(left.reading, right.reading) == ValueRelation::Altered
        && canContradict(left.value(), right.value()) && !mayBeTwoThings(sources, left, right);
}

void findTwoValues(const FindingSources &sources, int version, Findings &findings)
{
    constexpr std::size_t many = 30; // A version with so many of one kind is a table.
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    QHash<QString, std::vector<FigureItem>> byQuantity;
    for (int i = 0; i < static_cast<int>(own.figures.size()); ++i) {
        const Figure &figure = own.figures[static_cast<std::size_t>(i)];
        const QString quantity = quantityOf(figure);
        if (quantity.isEmpty() || isInMarks(own, figure.range))
            continue;
        const FigureItem &item = sources.story.figures.of(version, i);
        std::vector<FigureItem> &known = byQuantity[quantity];
        for (const FigureItem &other : known) {
            if (!contradict(sources, other, item))
                continue;
            findings.push_back(
                ownContradiction(sources, version, other.value().range, figure.range,
                                 Tr::tr("Two sentences of the version tell one thing with two values.")));
        }
        if (known.size() < many)
            known.push_back(item);
    }
}

/// Figures of all versions, to be asked whether a version has a value at all.
class KnownValues final {
public:
    explicit KnownValues(std::span<const VersionPtr> versions)
    {
        for (const VersionPtr &version : versions) {
            auto &values = m_values.emplace_back();
            for (int i = 0; i < static_cast<int>(version->figures.size()); ++i)
                values[figureKey(version->figures[static_cast<std::size_t>(i)])].push_back(i);
        }
    }

    const std::vector<int> &of(int version, const QString &key) const
    {
        static const std::vector<int> none;
        const auto &values = m_values[static_cast<std::size_t>(version)];
        const auto found = values.constFind(key);
        return found == values.cend() ? none : *found;
    }

private:
    std::vector<QHash<QString, std::vector<int>>> m_values;
};

bool countsTheSame(const Figure &left, const Figure &right)
{
    return left.kind == right.kind && !left.counted.isEmpty() && quantityOf(left) == quantityOf(right);
}

/// A figure of the version with the value of the base, in another sentence than the one that has another: in
/// one that tells the same, or of what the base counts.
std::optional<int> keptElsewhere(const FindingSources &sources, const KnownValues &values,
                                 const FigureItem &head, const FigureItem &changed,
                                 const std::vector<int> &linked)
{
    constexpr std::size_t many = 10; // A value that stands so often says nothing.
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(changed.version)];
    const std::vector<int> &same = values.of(changed.version, head.key);
    const auto kept = std::ranges::find_if(same, [&](int index) {
        const Figure &figure = own.figures[static_cast<std::size_t>(index)];
        const bool isTold = std::ranges::find(linked, figure.sentence) != linked.end()
            || countsTheSame(figure, changed.value())
            || standsInPlace(head, sources.story.figures.of(changed.version, index));
        return figure.sentence != changed.value().sentence && isTold && !isInMarks(own, figure.range);
    });
    return same.size() > many || kept == same.end() ? std::nullopt : std::optional(*kept);
}

/// What the base tells with one value, the version tells with it in one sentence and with another in the
/// next.
void findTornValue(const FindingSources &sources, const KnownValues &values, const FigureItem &head,
                   int version, Findings &findings)
{
    constexpr std::ptrdiff_t table = 12;
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    const std::vector<int> linked
        = sources.story.links.sentencesLinked(head.version, head.value().sentence, version);
    for (const int other : linked) {
        const auto figures = inSentence(own.figures, other);
        if (figures.size() > table)
            continue;
        for (const Figure &figure : figures) {
            const FigureItem &changed = sources.story.figures.of(version, figure);
            const bool isAnother = relateValues(head.reading, changed.reading) == ValueRelation::Altered
                && canContradict(head.value(), changed.value()) && standsInPlace(head, changed)
                && values.of(head.version, changed.key).empty();
            if (!isAnother)
                continue;
            const std::optional<int> kept = keptElsewhere(sources, values, head, changed, linked);
            if (kept)
                findings.push_back(ownContradiction(
                    sources, version, own.figures[static_cast<std::size_t>(*kept)].range, figure.range,
                    Tr::tr("The version tells one thing with the value that another version "
                           "has, and also with a value of its own.")));
        }
    }
}

} // namespace

void findOwnContradictions(const FindingSources &sources, Findings &findings)
{
    const auto versions = static_cast<int>(sources.story.versions.size());
    for (int version = 0; version < versions; ++version) {
        findTwoValues(sources, version, findings);
    }
    const KnownValues values(sources.story.versions);
    for (const FigureGroup &group : sources.figures) {
        const auto &first = group.members.front();
        const FigureItem &head = sources.story.figures.of(first.version, *first.item);
        for (int version = 0; version < versions; ++version) {
            if (version != first.version && version != sources.comparison.reference)
                findTornValue(sources, values, head, version, findings);
        }
    }
}

} // namespace retold

#include "core/compare/detectors.h"
#include "core/compare/figure_groups.h"
#include "core/compare/quote_words.h"
#include "core/compare/severity.h"
#include "core/translation.h"

#include <QHash>

#include <algorithm>

namespace retold {

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

/// Whether the sentence of the first has the value of the other as well: then it tells both, and of two
/// things.
bool holdsToo(const FindingSources &sources, const FigureItem &first, const FigureItem &other)
{
    const auto &figures = sources.story.versions[static_cast<std::size_t>(first.version)]->figures;
    const auto own = std::ranges::equal_range(figures, first.value().sentence, {}, &Figure::sentence);
    return std::ranges::any_of(
        own, [&other](const Figure &figure) { return figure.value == other.value().value; });
}

/// Two sentences of one version that tell one thing with two values: nearly all the words around both are the
/// same.
bool contradict(const FindingSources &sources, const FigureItem &left, const FigureItem &right)
{
    constexpr qsizetype fewest = 3;
    if (left.value().sentence == right.value().sentence || left.isOneOfMany || right.isOneOfMany)
        return false;
    const qsizetype common = (left.around & right.around).size();
    if (holdsToo(sources, left, right) || holdsToo(sources, right, left))
        return false;
    const bool isOneThing
        = common >= fewest && 10 * common >= 7 * std::max(left.around.size(), right.around.size());
    return isOneThing && relateValues(left.reading, right.reading) == ValueRelation::Altered
        && canContradict(left.value(), right.value());
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
        const FigureItem item = figureItem(sources.story.versions, version, i);
        std::vector<FigureItem> &known = byQuantity[quantity];
        for (const FigureItem &other : known) {
            if (!contradict(sources, other, item))
                continue;
            findings.push_back(finding(
                FindingKind::Contradiction,
                Tr::tr("%1 and %2 in one version").arg(quoted(other.reading.text), quoted(item.reading.text)),
                Tr::tr("Two sentences of the version tell one thing with two values."),
                {placeOf(sources, version, other.value().range), placeOf(sources, version, figure.range)}));
        }
        if (known.size() < many)
            known.push_back(item);
    }
}

/// A phrase in marks, which the same speaker has in other words in a longer quotation of the same version.
bool isMisquoted(const QuoteItem &phrase, const QuoteItem &whole)
{
    constexpr int longest = 12;
    constexpr qsizetype fewest = 3;
    if (phrase.words.count > longest || phrase.words.count >= whole.words.count
        || compareSpeakers(phrase.speaker, whole.speaker) != Agreement::Same)
        return false;
    const auto [common, stretch] = commonCourse(phrase.words, whole.words);
    return common >= fewest && common == phrase.words.stems.size() && stretch <= common + 2
        && compareWording(phrase.words, whole.words) == Wording::Changed;
}

Finding misquoted(const FindingSources &sources, const QuoteItem &phrase, const QuoteItem &whole)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(phrase.version)];
    const TextRange &range = own.quotes[static_cast<std::size_t>(phrase.quote)].range;
    const TextRange &longer = own.quotes[static_cast<std::size_t>(whole.quote)].range;
    Finding finding = retold::finding(
        FindingKind::Contradiction,
        Tr::tr("%1 is quoted in other words in the same version: %2")
            .arg(quoted(own.text(range)), quoted(own.text(longer))),
        Tr::tr("Both stand inside quotation marks, and only one can be what was said."),
        {placeOf(sources, phrase.version, range), placeOf(sources, phrase.version, longer)});
    finding.severity = lowered(finding.severity); // People do repeat themselves.
    return finding;
}

/// Only those that have a word in common are held against each other.
void findOwnMisquotes(const FindingSources &sources, int version, Findings &findings)
{
    constexpr std::size_t many = 40; // So common a word tells nothing.
    const auto count
        = static_cast<int>(sources.story.versions[static_cast<std::size_t>(version)]->quotes.size());
    std::vector<QuoteItem> items;
    QHash<QString, std::vector<std::size_t>> byWord;
    for (int i = 0; i < count; ++i) {
        items.push_back(quoteItem(sources.story.versions, version, i, sources.story.names));
        for (const QString &stem : items.back().words.contentStems)
            byWord[stem].push_back(items.size() - 1);
    }
    for (const QuoteItem &phrase : items) {
        const QString word = phrase.words.stems.isEmpty() ? QString() : phrase.words.stems.back();
        const std::vector<std::size_t> &others = byWord[word];
        const auto whole
            = others.size() > many ? others.end() : std::ranges::find_if(others, [&](std::size_t other) {
                  return isMisquoted(phrase, items[other]);
              });
        if (whole != others.end())
            findings.push_back(misquoted(sources, phrase, items[*whole]));
    }
}

} // namespace

void findOwnContradictions(const FindingSources &sources, Findings &findings)
{
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        findTwoValues(sources, version, findings);
        findOwnMisquotes(sources, version, findings);
    }
}

} // namespace retold

#include "core/annotate/units.h"
#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_spans.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// How a span of time stands to what is told: something lasts so long, is so long ago, follows after it.
enum class Stand { Lasting, Past, Next, Before, After };

struct Span {
    Stand stand = Stand::Lasting;
    double length = 0; ///< Seconds.
    TextRange range;
    double number = 1;    ///< As it is written.
    bool isWordy = false; ///< "A decade": it may answer, and is no figure to be lost.
};

std::optional<double> lengthOf(const AnnotatedVersion &own, const Figure &figure)
{
    const double length = wholeLength(own, figure);
    return length > 0 ? std::optional(length) : std::nullopt;
}

/// By the words around those of the span.
Stand standOf(std::span<const Word> words, int begin, int end)
{
    const auto at = [&words](int i) -> const Word & { return words[static_cast<std::size_t>(i)]; };
    constexpr int reach = 4;
    for (int i = begin - 1; i >= std::max(0, begin - reach); --i) {
        if (isOneOf(at(i), {u"past", u"last", u"previous", u"recent"}))
            return Stand::Past;
        if (isOneOf(at(i), {u"next", u"coming", u"following"}))
            return Stand::Next;
        if (!isOneOf(at(i),
                     {u"the", u"about", u"just", u"only", u"some", u"more", u"than", u"least", u"at",
                      u"nearly", u"almost", u"around", u"over", u"under", u"less"}))
            break;
    }
    const bool isTerm = begin > 0 && isOneOf(at(begin - 1), {u"for", u"during", u"over"});
    if (isTerm || end >= static_cast<int>(words.size()))
        return Stand::Lasting;
    if (isOneOf(at(end), {u"ago", u"before", u"earlier", u"beforehand"}))
        return Stand::Before;
    return isOneOf(at(end), {u"after", u"later", u"into", u"from"}) ? Stand::After : Stand::Lasting;
}

/// "Over the past year", "a decade": one of the unit, without its number.
std::optional<Span> wordySpanAt(const AnnotatedVersion &own, std::span<const Word> words, std::size_t at)
{
    static const QStringList units{u"hour"_s, u"day"_s, u"week"_s, u"month"_s, u"year"_s, u"decade"_s};
    const QString unit = own.text(words[at].range).toString().toLower();
    if (at == 0 || !(units.contains(unit) || unit == u"decades"))
        return {};
    constexpr double decade = 10;
    const bool isDecade = unit.startsWith(u"decade");
    const auto measure = measureUnitOf(isDecade ? u"years"_s : unit + u's');
    const bool isPast
        = at > 1 && isOneOf(words[at - 1], {u"past", u"last"}) && isOneOf(words[at - 2], {u"the"});
    if (!measure || !(isPast || isDecade || isOneOf(words[at - 1], {u"a", u"an", u"one"})))
        return {};
    return Span{isPast ? Stand::Past : Stand::Lasting,
                inBaseUnit(isDecade ? decade : 1, *measure),
                {words[at - (isPast ? 1 : 0)].range.begin, words[at].range.end},
                1,
                !isPast};
}

void addSpans(const AnnotatedVersion &own, int sentence, std::vector<Span> &spans)
{
    constexpr std::size_t table = 12;
    const auto words = wordsAt(own, sentence);
    const auto figures = inSentence(own.figures, sentence);
    if (figures.size() > table)
        return;
    for (const Figure &figure : figures) {
        const std::optional<double> length = lengthOf(own, figure);
        if (!length || isInMarks(own, figure.range))
            continue;
        const int begin = wordAt(words, figure.range.begin);
        spans.push_back({standOf(words, begin, wordAt(words, figure.range.end)), *length, figure.range,
                         std::get<double>(figure.value)});
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (const auto span = wordySpanAt(own, words, i); span && !isInMarks(own, span->range))
            spans.push_back(*span);
    }
}

std::vector<Span> spansIn(const FindingSources &sources, const SentenceGroup &group)
{
    std::vector<Span> spans;
    for (const int sentence : group.sentences)
        addSpans(versionAt(sources, group.version), sentence, spans);
    return spans;
}

/// As near as two writings of one span are: "18 months", "a year and a half".
bool areNear(double left, double right)
{
    constexpr double nearly = 1.12;
    return std::max(left, right) <= nearly * std::min(left, right);
}

/// Whether a figure of the version tells a span of that length that stands alike.
bool isToldAnywhere(const AnnotatedVersion &own, const Span &span)
{
    return std::ranges::any_of(own.figures, [&](const Figure &each) {
        const std::optional<double> length = lengthOf(own, each);
        const auto words = wordsAt(own, each.sentence);
        return length && areNear(*length, span.length)
            && standOf(words, wordAt(words, each.range.begin), wordAt(words, each.range.end)) == span.stand;
    });
}

/// "Jailed for six": the number stands there without its unit.
bool hasBareNumber(const AnnotatedVersion &own, const SentenceGroup &group, double number)
{
    return std::ranges::any_of(group.sentences, [&](int sentence) {
        return std::ranges::any_of(inSentence(own.figures, sentence), [&](const Figure &each) {
            const auto *value = std::get_if<double>(&each.value);
            return each.kind == FigureKind::Number && value != nullptr && *value == number;
        });
    });
}

/// Those that neither the other sentences tell nor their version elsewhere.
std::vector<Span> unmatched(const std::vector<Span> &spans, const std::vector<Span> &there,
                            const AnnotatedVersion &other, const SentenceGroup &group)
{
    std::vector<Span> left;
    std::ranges::copy_if(spans, std::back_inserter(left), [&](const Span &span) {
        return !span.isWordy && !isToldAnywhere(other, span) && !hasBareNumber(other, group, span.number)
            && std::ranges::none_of(there,
                                    [&](const Span &each) { return areNear(each.length, span.length); });
    });
    return left;
}

/// The content stems of the sentences, without those of figures.
QSet<QString> toldIn(const FindingSources &sources, const SentenceGroup &group)
{
    const AnnotatedVersion &own = versionAt(sources, group.version);
    QSet<QString> told;
    for (const int sentence : group.sentences) {
        told.unite(contentStems(wordsAt(own, sentence)));
        for (const Figure &figure : inSentence(own.figures, sentence))
            told -= contentStems(wordsIn(own, figure.range));
    }
    return told;
}

/// A number other than small ones that both tell: so sentences that are hardly linked tell one thing.
bool shareFigure(const FindingSources &sources, const BaseLink &link)
{
    constexpr double small = 12;
    const std::vector<FigureItem> after = measuresIn(sources, link.other);
    return std::ranges::any_of(measuresIn(sources, link.base), [&](const FigureItem &first) {
        return std::get<double>(first.value().value) > small
            && std::ranges::any_of(after, [&](const FigureItem &each) { return each.key == first.key; });
    });
}

/// Much of the shorter side is told by both.
bool tellOneThing(const FindingSources &sources, const BaseLink &link)
{
    constexpr qsizetype fewest = 3;
    const QSet<QString> before = toldIn(sources, link.base);
    const QSet<QString> after = toldIn(sources, link.other);
    const qsizetype common = commonCount(before, after);
    return common >= fewest && 3 * common >= std::min(before.size(), after.size());
}

bool isReadable(const FindingSources &sources, const BaseLink &link)
{
    if (link.link.relation == Relation::Identical)
        return false;
    if (isWorthReadingAsEnglish(sources, link))
        return true;
    const auto &reference = sources.comparison.reference;
    return reference && link.base.version == *reference && shareFigure(sources, link)
        && link.words.left.version->version.language == u"en"
        && link.words.right.version->version.language == u"en";
}

} // namespace

/// "The operation took nine hours" became "seven hours in the theatre", "the past two years" "the past year":
/// both sides tell one span of time that the other has not, and it stands alike. English alone.
void findRecastSpans(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr double furthest = 6; // Times as long: rather of another thing.
    if (!isReadable(sources, link))
        return;
    const std::vector<Span> before = spansIn(sources, link.base);
    const std::vector<Span> after = spansIn(sources, link.other);
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    const std::vector<Span> gone = unmatched(before, after, own, link.other);
    const std::vector<Span> brought = unmatched(after, before, base, link.base);
    if (gone.size() != 1 || brought.size() != 1 || gone.front().stand != brought.front().stand
        || !tellOneThing(sources, link))
        return;
    const auto [less, more] = std::minmax(gone.front().length, brought.front().length);
    if (more > furthest * less)
        return;
    Finding changed
        = finding(FindingKind::FigureAltered,
                  Tr::tr("%1 became %2")
                      .arg(quoted(base.text(gone.front().range)), quoted(own.text(brought.front().range))),
                  Tr::tr("The linked sentences give another value for the same thing."),
                  {placeOf(sources, link.base.version, gone.front().range),
                   placeOf(sources, link.other.version, brought.front().range)});
    changed.severity = lowered(changed.severity);
    findings.push_back(std::move(changed));
}

} // namespace retold

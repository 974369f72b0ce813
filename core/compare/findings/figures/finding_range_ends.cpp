#include "core/compare/figures/figure_findings.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// "3 million to 5 million": two numbers, and not "dozens" or "two or three".
bool isRange(const AnnotatedVersion &own, const Figure &figure)
{
    const auto *interval = std::get_if<Interval>(&figure.value);
    const auto words = wordsIn(own, figure.range);
    return interval != nullptr && interval->low < interval->high
        && std::ranges::none_of(words, [](const Word &word) { return isOneOf(word, {u"or"}); })
        && (own.text(figure.range).contains(u'-') || own.text(figure.range).contains(u'–')
            || std::ranges::any_of(words, [](const Word &word) {
                   return isOneOf(word, {u"to", u"and", u"through"});
               }));
}

/// "Up to 5 million", "at the most": the end is told as an end.
bool tellsEnd(const AnnotatedVersion &own, int sentence)
{
    return std::ranges::any_of(wordsAt(own, sentence), [](const Word &word) {
        return isOneOf(word, {u"up",     u"most", u"least", u"maximum", u"minimum", u"max",    u"min",
                              u"much",   u"many", u"long",  u"limit",   u"cap",     u"capped", u"ceiling",
                              u"exceed", u"top",  u"upper", u"lower",   u"range",   u"little", u"few",
                              u"high",   u"low",  u"worst", u"best"});
    });
}

/// "From 65 to 68", "aged between 40 and 71": where a change began, and two people's ages.
bool hasTwoMeanings(const AnnotatedVersion &own, const Figure &range)
{
    const auto words = wordsAt(own, range.sentence);
    const int begin = wordAt(
        words, range.hedgeRange ? std::min(range.hedgeRange->begin, range.range.begin) : range.range.begin);
    const auto before = words.subspan(static_cast<std::size_t>(std::max(0, begin - 2)),
                                      static_cast<std::size_t>(std::min(begin, 2)));
    return std::ranges::any_of(before, [](const Word &word) {
        return isOneOf(word, {u"from", u"aged", u"ages", u"age"});
    });
}

bool canBeOf(const Figure &range, const Figure &figure)
{
    if ((range.kind == FigureKind::Age) != (figure.kind == FigureKind::Age))
        return false;
    return range.unit == figure.unit || range.unit.isEmpty() || figure.unit.isEmpty()
        || countOne(range, figure);
}

/// Whether the version tells both ends, as a range or as two numbers, anywhere.
bool tellsBothEnds(const AnnotatedVersion &own, const Figure &range)
{
    const auto &ends = std::get<Interval>(range.value);
    const auto has = [&](double end) {
        return std::ranges::any_of(own.figures, [&](const Figure &each) {
            const auto *value = std::get_if<double>(&each.value);
            return value != nullptr && *value == end && canBeOf(range, each);
        });
    };
    const auto spans = [&ends](const Figure &each) {
        const auto *interval = std::get_if<Interval>(&each.value);
        return interval != nullptr && (interval->low == ends.low || interval->high == ends.high);
    };
    return std::ranges::any_of(own.figures, spans) || (has(ends.low) && has(ends.high));
}

/// The figure of the sentence that tells one end as the value itself.
const Figure *endIn(const AnnotatedVersion &own, int sentence, const Figure &range)
{
    constexpr std::size_t table = 12;
    const auto &ends = std::get<Interval>(range.value);
    const auto figures = inSentence(own.figures, sentence);
    if (figures.size() > table || tellsEnd(own, sentence))
        return nullptr;
    const auto found = std::ranges::find_if(figures, [&](const Figure &each) {
        const auto *value = std::get_if<double>(&each.value);
        return value != nullptr && (*value == ends.low || *value == ends.high) && canBeOf(range, each)
            && !isInMarks(own, each.range)
            && (each.direction == HedgeDirection::Exact || each.direction == HedgeDirection::About);
    });
    return found == figures.end() ? nullptr : &*found;
}

bool isToldBeside(const AnnotatedVersion &own, int sentence, const Figure &answer)
{
    return std::ranges::any_of(inSentence(own.figures, sentence), [&answer](const Figure &each) {
        return each.value == answer.value && each.kind == answer.kind;
    });
}

Finding endForRange(const FindingSources &sources, const BaseLink &link, const Figure &range,
                    const Figure &answer)
{
    Finding told = finding(FindingKind::FigureAltered,
                           Tr::tr("%1 became %2")
                               .arg(quoted(written(sources, link.base.version, range)),
                                    quoted(written(sources, link.other.version, answer))),
                           Tr::tr("One end of the range is told as the figure."),
                           {placeOf(sources, link.base.version, range.range),
                            placeOf(sources, link.other.version, answer.range)});
    told.severity = lowered(told.severity);
    return told;
}

/// The figure that tells one end of the range in the linked sentences; null where there is none.
const Figure *answerTo(const AnnotatedVersion &base, const Figure &range, const AnnotatedVersion &own,
                       const SentenceGroup &group)
{
    if (!isRange(base, range) || hasTwoMeanings(base, range) || tellsBothEnds(own, range))
        return nullptr;
    for (const int sentence : group.sentences) {
        const Figure *answer = endIn(own, sentence, range);
        if (answer != nullptr && !isToldBeside(base, range.sentence, *answer))
            return answer;
    }
    return nullptr;
}

/// The figures of the sentences have the number, as a value or as an end.
bool haveNumber(const AnnotatedVersion &own, const std::vector<int> &sentences, double number)
{
    return std::ranges::any_of(sentences, [&](int sentence) {
        return std::ranges::any_of(inSentence(own.figures, sentence), [number](const Figure &each) {
            const auto *value = std::get_if<double>(&each.value);
            const auto *ends = std::get_if<Interval>(&each.value);
            return (value != nullptr && *value == number)
                || (ends != nullptr && (ends->low == number || ends->high == number));
        });
    });
}

/// The ends that are not the same of two ranges that share one.
std::optional<std::pair<double, double>> otherEnds(const Interval &left, const Interval &right)
{
    if (left.low == right.low && left.high != right.high)
        return std::pair{left.high, right.high};
    if (left.high == right.high && left.low != right.low)
        return std::pair{left.low, right.low};
    return {};
}

/// "5 to 10 percent", "5 to 20 percent": neither side has the other's end.
const Figure *otherRange(const FindingSources &sources, const BaseLink &link, const Figure &range)
{
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    const auto isOther = [&](const Figure &each) {
        if (!isRange(own, each) || each.kind != range.kind || each.unit != range.unit
            || isInMarks(own, each.range))
            return false;
        const auto ends = otherEnds(std::get<Interval>(range.value), std::get<Interval>(each.value));
        return ends && !haveNumber(own, link.other.sentences, ends->first)
            && !haveNumber(base, link.base.sentences, ends->second);
    };
    for (const int sentence : link.other.sentences) {
        const auto figures = inSentence(own.figures, sentence);
        const auto found = std::ranges::find_if(figures, isOther);
        if (found != figures.end())
            return &*found;
    }
    return nullptr;
}

void findOtherRange(const FindingSources &sources, const BaseLink &link, const Figure &range,
                    Findings &findings)
{
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const Figure *other = isRange(base, range) ? otherRange(sources, link, range) : nullptr;
    if (other == nullptr)
        return;
    findings.push_back(otherFigure(FindingKind::FigureAltered, sources,
                                   sources.story.figures.of(link.base.version, range),
                                   sources.story.figures.of(link.other.version, *other)));
}

} // namespace

/// "Between 3 million and 5 million" became "5 million": one end of a range told as the figure, in a version
/// that has the other end nowhere; and a range that has got another end. English alone.
void findRangeEnds(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link) || link.link.relation == Relation::Identical)
        return;
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    for (const int sentence : link.base.sentences) {
        for (const Figure &range : inSentence(base.figures, sentence)) {
            findOtherRange(sources, link, range, findings);
            const Figure *answer = answerTo(base, range, own, link.other);
            if (answer == nullptr)
                continue;
            findings.push_back(endForRange(sources, link, range, *answer));
            return;
        }
    }
}

} // namespace retold

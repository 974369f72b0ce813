#include "core/compare/figures/figure_dates.h"
#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_pairing.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/findings/severity.h"
#include "core/compare/findings/times/beside.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/told_dates.h"
#include "core/compare/readings/word_classes.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <array>

namespace retold {

namespace {

/// A date of one version in its sentence.
struct PlacedDate {
    const Figure *figure = nullptr;
    DateParts parts;     ///< Empty for "next month".
    QSet<QString> event; ///< Content stems of the clause.
    QString saying;      ///< "Confirmed Tuesday": the word of saying, where it is more than "said".
    bool isOfReport = false;
    bool isDeadline = false; ///< "By Tuesday".
    bool isOfCount = false;  ///< "As of Tuesday".
    bool isAhead = false;    ///< Told of what is still to come.

    bool isDay() const { return parts.weekday != 0 || parts.day != 0; }
};

/// "Tomorrow", "last year": the unit by which it is counted from the day of writing; empty for others.
QString relativeUnit(const Figure &figure)
{
    const auto *value = std::get_if<QString>(&figure.value);
    if (value == nullptr || figure.kind != FigureKind::Date || !datePartsOf(figure).empty())
        return {};
    const QString last = value->toLower().section(u' ', -1);
    const bool isDay = std::ranges::any_of(std::array{u"today", u"yesterday", u"tomorrow", u"tonight",
                                                      u"night", u"morning", u"evening", u"afternoon"},
                                           [&last](QStringView each) { return last == each; });
    return isDay ? QStringLiteral("day") : last;
}

/// The word of saying before a day that is that of the statement; empty for "said" and the like, and where
/// there is none.
QString sayingBefore(std::span<const Word> clause, int date, const QString &language)
{
    constexpr int reach = 4;
    for (int i = std::max(0, date - reach); i < date; ++i) {
        const Word &word = clause[static_cast<std::size_t>(i)];
        if (isOfClass(word.normal, WordClass::Cue, language))
            return isOneOf(word,
                           {u"said", u"says", u"say", u"told", u"according", u"announced", u"announce",
                            u"reported"})
                ? QString()
                : word.stem;
    }
    return {};
}

/// The date in its sentence, without its parts.
PlacedDate placedIn(const AnnotatedVersion &own, const Figure &figure, std::span<const Word> words)
{
    const QString &language = own.version.language;
    const int at = wordAt(words, figure.range.begin);
    const IndexRange bounds = clauseAround(words, at);
    const auto clause = words.subspan(static_cast<std::size_t>(bounds.begin),
                                      static_cast<std::size_t>(std::max(0, bounds.size())));
    PlacedDate date;
    date.figure = &figure;
    date.event = contentStems(clause) - contentStems(wordsIn(own, figure.range));
    date.saying = sayingBefore(clause, at - bounds.begin, language);
    date.isOfReport = isOfReport(clause, at - bounds.begin, language);
    date.isDeadline
        = isOneOfAt(words, at - 1, {u"by", u"until", u"till", u"than"}) || hasWord(clause, {u"deadline"});
    date.isOfCount = isOneOfAt(words, at - 1, {u"of"}) && isOneOfAt(words, at - 2, {u"as"});
    date.isAhead = hasWord(
        clause,
        {u"will", u"would", u"shall", u"due", u"expected", u"planned", u"scheduled", u"set", u"next"});
    return date;
}

std::vector<PlacedDate> datesIn(const AnnotatedVersion &own, int sentence)
{
    constexpr std::size_t table = 12;
    const auto figures = inSentence(own.figures, sentence);
    const auto words = wordsAt(own, sentence);
    std::vector<PlacedDate> dates;
    for (const Figure &figure : figures.size() > table ? std::span<const Figure>() : figures) {
        if (figure.kind != FigureKind::Date || isOfDateline(own, figure))
            continue;
        PlacedDate date = placedIn(own, figure, words);
        const std::vector<DateParts> parts = datePartsOf(figure);
        if (parts.empty())
            dates.push_back(date);
        for (const DateParts &each : parts) {
            date.parts = each;
            dates.push_back(date);
        }
    }
    return dates;
}

/// Whether one can stand for the other: both tell a day, or a month, or a year.
bool areOfOneGrain(const DateParts &odd, const PlacedDate &date)
{
    const QString unit = date.parts.isEmpty() ? relativeUnit(*date.figure) : QString();
    const bool isDay = date.parts.weekday != 0 || date.parts.day != 0 || unit == u"day";
    if (odd.weekday != 0 || odd.day != 0)
        return isDay;
    if (odd.month != 0)
        return date.parts.month != 0 || unit == u"month";
    return date.parts.year != 0 || unit == u"year";
}

/// Whether the one may have come into the place of the other. Two words of saying are two statements, and
/// what is to be done by a day is not done on it.
bool mayReplace(const PlacedDate &odd, const PlacedDate &date)
{
    return areOfOneGrain(odd.parts, date)
        && (!odd.isDay() || (odd.saying == date.saying && (odd.isDeadline || !date.isDeadline)));
}

/// A reference and a version held against it.
struct DateSides {
    const FindingSources &sources;
    int base;
    int version;
    const ToldDates &told;   ///< By the reference.
    const ToldDates &retold; ///< By the version.
    bool isRetelling;

    const AnnotatedVersion &first() const { return versionAt(sources, base); }
    const AnnotatedVersion &own() const { return versionAt(sources, version); }
};

/// Whether a version beside those two has the date.
bool isToldByAnother(const DateSides &sides, const DateParts &date)
{
    for (int version = 0; version < static_cast<int>(sides.sources.story.versions.size()); ++version) {
        const auto &figures = versionAt(sides.sources, version).figures;
        const bool hasDate
            = version != sides.version && std::ranges::any_of(figures, [&](const Figure &each) {
                  return std::ranges::any_of(datePartsOf(each), [&date](const DateParts &parts) {
                      return canBeOneDate(parts, date);
                  });
              });
        if (version != sides.base && hasDate)
            return true;
    }
    return false;
}

/// "As of Monday, 65", "as of Wednesday, 66": what is counted on another day is another number.
bool tellOneAmount(const DateSides &sides, const PlacedDate &odd, const PlacedDate &date)
{
    const auto own = inSentence(sides.own().figures, odd.figure->sentence);
    return std::ranges::any_of(
        inSentence(sides.first().figures, date.figure->sentence), [&](const Figure &each) {
            return !isTime(each) && std::ranges::any_of(own, [&](const Figure &mine) {
                const ValueRelation relation
                    = relateValues(readingOf(sides.first(), each), readingOf(sides.own(), mine));
                return !isTime(mine) && (isOneValue(relation) || relation == ValueRelation::Vaguer);
            });
        });
}

/// Those of the same grain that the reference's sentences tell and the version's does not.
std::vector<PlacedDate> datesGone(const DateSides &sides, const PlacedDate &odd, std::span<const int> linked)
{
    const std::vector<PlacedDate> beside = datesIn(sides.own(), odd.figure->sentence);
    std::vector<PlacedDate> gone;
    for (const int sentence : linked) {
        for (const PlacedDate &each : datesIn(sides.first(), sentence)) {
            const bool isKept = std::ranges::any_of(beside, [&](const PlacedDate &own) {
                return own.parts.isEmpty() ? own.figure->value == each.figure->value
                                           : canBeOneDate(own.parts, each.parts);
            });
            if (!isKept && mayReplace(odd, each)
                && !tellsDayNumber(sides.own(), odd.figure->sentence, each.parts))
                gone.push_back(each);
        }
    }
    return gone;
}

/// The one told of most like things; of a report that is no retelling it must be told of something alike.
std::optional<PlacedDate> mostAlike(const DateSides &sides, const PlacedDate &odd,
                                    const std::vector<PlacedDate> &gone)
{
    const auto alike = [&odd](const PlacedDate &each) { return commonCount(each.event, odd.event); };
    const auto best = std::ranges::max_element(gone, {}, alike);
    if (best == gone.end() || (!sides.isRetelling && alike(*best) == 0))
        return std::nullopt; // Another report may have days of its own.
    return *best;
}

QSet<QString> stemsOf(const AnnotatedVersion &own, int sentence)
{
    return contentStems(wordsAt(own, sentence));
}

/// A date that the reference has elsewhere stands in the place of the only one of the linked sentences:
/// nothing else is told of it there.
std::optional<PlacedDate> soleChanged(const DateSides &sides, const PlacedDate &odd,
                                      const std::vector<PlacedDate> &gone)
{
    if (gone.size() != 1 || gone.front().isOfReport != odd.isOfReport
        || commonCount(gone.front().event, odd.event) == 0)
        return std::nullopt;
    const std::vector<PlacedDate> beside = datesIn(sides.own(), odd.figure->sentence);
    const auto isRival = [&odd](const PlacedDate &each) { return areOfOneGrain(odd.parts, each); };
    if (std::ranges::count_if(beside, isRival) != 1)
        return std::nullopt;
    const QSet<QString> own = stemsOf(sides.own(), odd.figure->sentence);
    const auto alikeIn = [&](int sentence) { return commonCount(stemsOf(sides.first(), sentence), own); };
    const qsizetype alike = alikeIn(gone.front().figure->sentence);
    constexpr qsizetype least = 2;
    for (int sentence = 0; sentence < static_cast<int>(sides.first().sentences.size()); ++sentence) {
        if (sides.told.tellIn(odd.parts, std::array{sentence}) && alikeIn(sentence) >= alike)
            return std::nullopt;
    }
    return alike >= least ? std::optional(gone.front()) : std::nullopt;
}

/// The date of an unlinked sentence that the version tells nowhere, as the reference does not tell the odd
/// one: of what is most like it, in a retelling.
std::optional<PlacedDate> lostElsewhere(const DateSides &sides, const PlacedDate &odd)
{
    const ToldDates &retold = sides.retold;
    const QSet<QString> own = stemsOf(sides.own(), odd.figure->sentence);
    std::optional<PlacedDate> best;
    qsizetype most = 0;
    for (int sentence = 0; sentence < static_cast<int>(sides.first().sentences.size()); ++sentence) {
        const std::array here{sentence};
        const qsizetype alike = commonCount(stemsOf(sides.first(), sentence), own);
        if (alike <= most || sides.told.imply(odd.parts, here))
            continue;
        for (const PlacedDate &each : datesIn(sides.first(), sentence)) {
            if (each.parts.isEmpty() || !mayReplace(odd, each) || retold.tell(each.parts))
                continue;
            best = each;
            most = alike;
        }
    }
    return best;
}

/// "Said on Sunday" in a retelling of a report of Wednesday.
std::optional<PlacedDate> dayOfReport(const DateSides &sides, const PlacedDate &odd)
{
    for (const Figure &figure : sides.first().figures) {
        for (PlacedDate &each : datesIn(sides.first(), figure.sentence)) {
            if (sides.told.weekdays().contains(each.parts.weekday) && each.isOfReport
                && mayReplace(odd, each))
                return std::move(each);
        }
    }
    return std::nullopt;
}

/// The day of the report, told of a statement or of how things are: it is that of no other event.
bool isOfNow(const DateSides &sides, const PlacedDate &odd)
{
    return sides.told.isReportDay(odd.parts) && (odd.isOfReport || !odd.isAhead);
}

bool isToldWithoutMonth(const DateSides &sides, const PlacedDate &odd, std::span<const int> linked)
{
    return std::ranges::any_of(
        linked, [&](int sentence) { return tellsDayNumber(sides.first(), sentence, odd.parts); });
}

std::optional<PlacedDate> changedDate(const DateSides &sides, const PlacedDate &odd)
{
    const std::vector<int> linked
        = sides.sources.story.links.sentencesLinked(sides.version, odd.figure->sentence, sides.base);
    if (isOfNow(sides, odd) || isToldWithoutMonth(sides, odd, linked) || sides.told.tellIn(odd.parts, linked)
        || sides.told.imply(odd.parts, linked) || isToldByAnother(sides, odd.parts))
        return std::nullopt;
    std::vector<PlacedDate> gone = datesGone(sides, odd, linked);
    // Without a dateline no day of the week can be counted: both must tell one.
    const bool isUncounted = odd.parts.weekday != 0 && !sides.told.isDated();
    if (isUncounted)
        std::erase_if(gone, [&odd](const PlacedDate &each) {
            return each.parts.weekday == 0 || each.isOfReport != odd.isOfReport;
        });
    if (sides.told.tell(odd.parts))
        return soleChanged(sides, odd, gone);
    std::optional<PlacedDate> changed = mostAlike(sides, odd, gone);
    if (!changed && sides.isRetelling && !isUncounted)
        changed = lostElsewhere(sides, odd);
    if (!changed && sides.isRetelling && !isUncounted && odd.isOfReport && odd.parts.weekday != 0)
        changed = dayOfReport(sides, odd);
    const bool isOfCount = changed && (odd.isOfCount || changed->isOfCount);
    return isOfCount && !tellOneAmount(sides, odd, *changed) ? std::nullopt : changed;
}

void reportOddDate(const DateSides &sides, const PlacedDate &odd, Findings &findings)
{
    const std::optional<PlacedDate> before = changedDate(sides, odd);
    if (!before)
        return;
    Finding changed = finding(FindingKind::TimeChanged,
                              Tr::tr("%1 became %2")
                                  .arg(quoted(written(sides.sources, sides.base, *before->figure)),
                                       quoted(written(sides.sources, sides.version, *odd.figure))),
                              Tr::tr("The linked sentences tell of one event at two times."),
                              {placeOf(sides.sources, sides.base, before->figure->range),
                               placeOf(sides.sources, sides.version, odd.figure->range)});
    changed.severity = lowered(changed.severity); // A sentence may tell of two days.
    findings.push_back(std::move(changed));
}

void reportOddDates(const DateSides &sides, Findings &findings)
{
    const AnnotatedVersion &own = sides.own();
    for (int sentence = 0; sentence < static_cast<int>(own.sentences.size()); ++sentence) {
        if (!tellsStory(own.sentences[static_cast<std::size_t>(sentence)].kind))
            continue;
        for (const PlacedDate &date : datesIn(own, sentence)) {
            if (!date.parts.isEmpty() && !isInMarks(own, date.figure->range))
                reportOddDate(sides, date, findings);
        }
    }
}

} // namespace

/// "Due on July 17" became "back at work on July 9": a date that the reference tells nowhere, and that
/// follows from none of its own, in the place of one that the version's sentence leaves out. English alone.
void findOddDates(const FindingSources &sources, Findings &findings)
{
    const std::vector<int> versions = versionsToCount(sources);
    if (versions.empty())
        return;
    const int base = *sources.comparison.reference;
    const ToldDates told(versionAt(sources, base));
    for (const int version : versions) {
        const ToldDates retold(versionAt(sources, version));
        reportOddDates({sources, base, version, told, retold, isRetelling(sources, version, base)}, findings);
    }
}

} // namespace retold

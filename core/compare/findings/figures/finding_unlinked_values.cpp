#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_pairing.h"
#include "core/compare/figures/figure_vagueness.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/sentence_subjects.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t many = 150; ///< So many figures are a table, or hostile.

bool isStoryFigure(const AnnotatedVersion &own, const Figure &figure)
{
    return tellsStory(own.sentences[static_cast<std::size_t>(figure.sentence)].kind)
        && !isInMarks(own, figure.range);
}

/// "4 October": a day of the calendar, without or with its year.
bool isCalendarDay(const Figure &figure)
{
    static const QRegularExpression day(u"^(-|\\d{4})-\\d\\d-\\d\\d$"_s);
    const auto *value = std::get_if<QString>(&figure.value);
    return figure.kind == FigureKind::Date && value != nullptr && day.match(*value).hasMatch();
}

bool isOneDay(const Figure &left, const Figure &right)
{
    constexpr qsizetype monthAndDay = 5; // "10-04".
    return isCalendarDay(left) && isCalendarDay(right)
        && std::get<QString>(left.value).last(monthAndDay)
        == std::get<QString>(right.value).last(monthAndDay);
}

/// A great number in vague words: "millions of pounds", "dozens of crews".
bool isVague(const AnnotatedVersion &own, const Figure &figure)
{
    const auto words = own.text(figure.range);
    return std::holds_alternative<Interval>(figure.value)
        && std::ranges::none_of(words, [](QChar each) { return each.isDigit(); });
}

/// A reference and a version that retells it, with what is asked of both.
struct Retelling {
    const FindingSources &sources;
    int base;
    int version;
    const SentenceSubjects &subjectsOfBase;
    const SentenceSubjects &subjects;

    const AnnotatedVersion &first() const { return versionAt(sources, base); }
    const AnnotatedVersion &own() const { return versionAt(sources, version); }
};

bool isLinked(const Retelling &told, int before, int after)
{
    const auto linked = told.sources.story.links.sentencesLinked(told.base, before, told.version);
    return std::ranges::find(linked, after) != linked.end();
}

/// How many words two sentences must share.
enum class Likeness { Some, Most };

/// Whether two sentences tell one thing so surely that no link is needed. Beside a linked sentence fewer
/// words will do: one sentence was told in two.
bool tellOneThing(const Retelling &told, int before, int after, Likeness likeness)
{
    const int shared = told.subjectsOfBase.sharedWith(before, told.subjects, after);
    const int fewer = std::min(told.subjectsOfBase.sizeOf(before), told.subjects.sizeOf(after));
    const bool isBesideLink = isLinked(told, before, after - 1) || isLinked(told, before, after + 1);
    if (likeness == Likeness::Some || isBesideLink)
        return shared >= 2;
    return shared >= 3 && 2 * shared >= fewer;
}

/// The figure of the version that stands in the place of the base's.
template<typename Answers>
const Figure *answerTo(const Retelling &told, const Figure &first, Likeness likeness, const Answers &answers)
{
    const auto found = std::ranges::find_if(told.own().figures, [&](const Figure &figure) {
        return isStoryFigure(told.own(), figure) && !isLinked(told, first.sentence, figure.sentence)
            && answers(figure) && tellOneThing(told, first.sentence, figure.sentence, likeness);
    });
    return found == told.own().figures.end() ? nullptr : &*found;
}

void report(const Retelling &told, FindingKind kind, const Figure &first, const Figure &answer,
            const QString &why, Findings &findings)
{
    Finding changed = finding(
        kind,
        Tr::tr("%1 became %2")
            .arg(quoted(written(told.sources, told.base, first)),
                 quoted(written(told.sources, told.version, answer))),
        why,
        {placeOf(told.sources, told.base, first.range), placeOf(told.sources, told.version, answer.range)});
    if (kind == FindingKind::TimeChanged)
        changed.severity = lowered(changed.severity);
    findings.push_back(std::move(changed));
}

bool hasDay(const AnnotatedVersion &version, const Figure &day)
{
    return std::ranges::any_of(version.figures, [&day](const Figure &each) { return isOneDay(each, day); });
}

/// "12 November" and "12 December", "14 October" and "4 October": slips of a pen.
bool areNearDays(const Figure &left, const Figure &right)
{
    constexpr qsizetype number = 2;
    const auto monthOf = [](const Figure &day) { return std::get<QString>(day.value).last(5).first(number); };
    const auto dayOf = [](const Figure &day) { return std::get<QString>(day.value).last(number); };
    return monthOf(left) == monthOf(right) || dayOf(left) == dayOf(right);
}

/// A day that the base has nowhere, of what it tells of another.
void findOtherDay(const Retelling &told, const Figure &first, Findings &findings)
{
    const bool isGone = !hasDay(told.own(), first);
    const auto isOther
        = [&](const Figure &each) { return isCalendarDay(each) && !hasDay(told.first(), each); };
    const Figure *answer = answerTo(told, first, Likeness::Most, isOther);
    if (answer == nullptr && isGone)
        answer = answerTo(told, first, Likeness::Some,
                          [&](const Figure &each) { return isOther(each) && areNearDays(first, each); });
    if (answer != nullptr)
        report(told, FindingKind::TimeChanged, first, *answer,
               Tr::tr("The linked sentences tell of one event at two times."), findings);
}

bool hasValue(const AnnotatedVersion &version, const FigureReading &sought)
{
    return std::ranges::any_of(version.figures, [&](const Figure &each) {
        return each.value == sought.figure.value
            || isOneValue(relateValues(sought, readingOf(version, each)));
    });
}

/// A span of time that the sentence beside the linked one tells in vague words: "might take a long time".
void findVagueSpan(const Retelling &told, const Figure &first, Findings &findings)
{
    const auto linked = told.sources.story.links.sentencesLinked(told.base, first.sentence, told.version);
    for (const int there : linked) {
        for (const int beside : {there - 1, there + 1}) {
            const bool isFree = beside >= 0 && beside < static_cast<int>(told.own().sentences.size())
                && !isLinked(told, first.sentence, beside)
                && tellOneThing(told, first.sentence, beside, Likeness::Most);
            const TextRange span = isFree ? vagueSpan(told.own(), beside) : TextRange();
            // "Shortly before midnight" that the base has as well is of something else.
            const bool isOfBoth
                = told.first().text().contains(told.own().text(span).toString(), Qt::CaseInsensitive);
            if (span.isEmpty() || isOfBoth || isInMarks(told.own(), span))
                continue;
            findings.push_back(finding(
                FindingKind::FigureLost,
                Tr::tr("%1 became %2")
                    .arg(quoted(written(told.sources, told.base, first)), quoted(told.own().text(span))),
                Tr::tr("One of them says only roughly how much it is."),
                {placeOf(told.sources, told.base, first.range), placeOf(told.sources, told.version, span)}));
            return;
        }
    }
}

/// An amount that the version tells in vague words alone.
void findVague(const Retelling &told, const Figure &first, Findings &findings)
{
    const FigureReading reading = readingOf(told.first(), first);
    if (first.kind == FigureKind::Duration && !hasValue(told.own(), reading))
        findVagueSpan(told, first, findings);
    if (!canBeVague(first) || isDetail(first, told.own().version.language) || hasValue(told.own(), reading))
        return;
    const Figure *answer = answerTo(told, first, Likeness::Most, [&](const Figure &each) {
        return isVague(told.own(), each) && each.kind == first.kind && each.unit == first.unit
            && relateValues(reading, readingOf(told.own(), each)) == ValueRelation::Vaguer;
    });
    if (answer != nullptr)
        report(told, FindingKind::FigureLost, first, *answer,
               Tr::tr("One of them says only roughly how much it is."), findings);
}

} // namespace

/// A day or an amount told otherwise in a sentence that no link joins, though it tells the same: "opened on
/// 14 October" became "opened on 4 October", "2 million pounds a day" "millions of pounds a day". English
/// alone.
void findUnlinkedValues(const FindingSources &sources, Findings &findings)
{
    const auto &base = sources.comparison.reference;
    if (!base || versionAt(sources, *base).version.language != u"en"
        || versionAt(sources, *base).figures.size() > many)
        return;
    const AnnotatedVersion &first = versionAt(sources, *base);
    const SentenceSubjects subjectsOfBase(sources, *base);
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        const AnnotatedVersion &own = versionAt(sources, version);
        if (version == *base || own.version.language != u"en" || own.figures.size() > many)
            continue;
        const SentenceSubjects subjects(sources, version);
        const Retelling told{sources, *base, version, subjectsOfBase, subjects};
        for (const Figure &figure : first.figures) {
            if (!isStoryFigure(first, figure))
                continue;
            if (isCalendarDay(figure))
                findOtherDay(told, figure, findings);
            else if (std::holds_alternative<double>(figure.value))
                findVague(told, figure, findings);
        }
    }
}

} // namespace retold

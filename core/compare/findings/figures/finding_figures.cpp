#include "core/compare/figures/figure_added_up.h"
#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_groups.h"
#include "core/compare/figures/figure_spans.h"
#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/word_classes.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QRegularExpression>

#include <algorithm>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

const Figure &figureAt(const FindingSources &sources, int version, int figure)
{
    return sources.story.versions[static_cast<std::size_t>(version)]
        ->figures[static_cast<std::size_t>(figure)];
}

/// A year or a day of the calendar, not a day of the week.
bool isWholeDate(const Figure &figure)
{
    const auto *value = std::get_if<QString>(&figure.value);
    return value != nullptr && !value->isEmpty() && (value->front().isDigit() || value->startsWith("--"_L1));
}

ValueRelation relationOf(const FindingSources &sources, const GroupMember<FigureStatus> &head,
                         const GroupMember<FigureStatus> &member)
{
    return relateValues(sources.story.figures.of(head.version, *head.item).reading,
                        sources.story.figures.of(member.version, *member.item).reading);
}

FindingKind kindOf(ValueRelation relation, const Figure &first)
{
    if (isTime(first))
        return FindingKind::TimeChanged;
    return relation == ValueRelation::UnitChanged ? FindingKind::UnitChanged : FindingKind::FigureAltered;
}

/// "Said on Tuesday": the word of saying before a day that is that of the report, and not of what it tells;
/// empty where there is none.
QString reportingWord(const FindingSources &sources, int version, const Figure &figure)
{
    constexpr int reach = 4;
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    const std::span<const Word> words = own.wordsOf(own.sentences[static_cast<std::size_t>(figure.sentence)]);
    const auto at = std::ranges::lower_bound(words, figure.range.begin, {},
                                             [](const Word &word) { return word.range.begin; });
    const auto from = at - std::min<std::ptrdiff_t>(reach, at - words.begin());
    const auto cue = std::find_if(from, at, [&own](const Word &word) {
        return isOfClass(word.normal, WordClass::Cue, own.version.language);
    });
    return cue == at ? QString() : cue->stem;
}

/// "12 and 13 March", "March 12 and 13": each sentence has both numbers, whichever of them the month was read
/// with.
bool haveEachOther(const FindingSources &sources, int version, const Figure &first, int otherVersion,
                   const Figure &answer)
{
    const auto dayOf = [&sources](int of, const Figure &figure) {
        const QStringView text = sources.story.versions[static_cast<std::size_t>(of)]->text(figure.range);
        static const QRegularExpression digits(u"\\d+"_s);
        return digits.match(text.toString()).captured();
    };
    const auto hasWord = [&sources](int of, int sentence, const QString &digits) {
        const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(of)];
        const auto words = own.wordsOf(own.sentences[static_cast<std::size_t>(sentence)]);
        return !digits.isEmpty() && std::ranges::find(words, digits, &Word::normal) != words.end();
    };
    const bool hasDate = std::ranges::any_of(
        inSentence(sources.story.versions[static_cast<std::size_t>(version)]->figures, first.sentence),
        [](const Figure &each) { return each.kind == FigureKind::Date; });
    const bool areBare = (isTime(first) || first.unit.isEmpty()) && (isTime(answer) || answer.unit.isEmpty());
    return hasDate && areBare && dayOf(version, first) != dayOf(otherVersion, answer)
        && hasWord(version, first.sentence, dayOf(otherVersion, answer))
        && hasWord(otherVersion, answer.sentence, dayOf(version, first));
}

/// "14 million euros on schools and 9 million on roads": each sentence has both numbers, one of them in
/// short.
bool haveBothNumbers(const FindingSources &sources, int version, const Figure &first, int otherVersion,
                     const Figure &answer)
{
    const auto hasBare = [&sources](int of, int sentence, const FigureValue &value) {
        const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(of)];
        return std::ranges::any_of(inSentence(own.figures, sentence), [&value](const Figure &each) {
            return each.kind == FigureKind::Number && each.unit.isEmpty() && each.value == value;
        });
    };
    return hasBare(version, first.sentence, answer.value)
        && hasBare(otherVersion, answer.sentence, first.value);
}

/// "64 of the 210 jobs" and "64 out of 210": the number stands in the answer's sentence, however it was read.
bool isStillWritten(const FindingSources &sources, int version, const Figure &first, int otherVersion,
                    const Figure &answer)
{
    constexpr qsizetype telling = 2; // Digits.
    const QString written
        = sources.story.versions[static_cast<std::size_t>(version)]->text(first.range).toString();
    const bool isBare = written.size() >= telling
        && std::ranges::all_of(written, [](QChar each) { return each.isDigit(); });
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(otherVersion)];
    const auto words = own.wordsOf(own.sentences[static_cast<std::size_t>(answer.sentence)]);
    return isBare && std::ranges::any_of(words, [&](const Word &word) {
               const bool isAnswer = answer.range.contains(word.range);
               return !isAnswer && own.text(word.range) == written;
           });
}

/// "All but two": how many are left out, and not how many they are.
bool isLeftOut(const FindingSources &sources, int version, const Figure &figure)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    const qsizetype begin = own.sentences[static_cast<std::size_t>(figure.sentence)].range.begin;
    const QString before = own.text(TextRange{begin, figure.range.begin}).toString().trimmed();
    return before.endsWith("all but"_L1, Qt::CaseInsensitive);
}

/// "40% of the normal level", "60% less than normal": those that are left of a hundred.
bool arePercentOfWhole(const FindingSources &sources, int version, const Figure &first, int otherVersion,
                       const Figure &answer)
{
    constexpr double whole = 100;
    const auto isBelow = [&sources](int of, const Figure &figure) {
        const auto behind
            = wordsBesideFigure(*sources.story.versions[static_cast<std::size_t>(of)], figure).behind;
        return !behind.empty()
            && isOneOf(behind.front(), {u"less", u"below", u"under", u"lower", u"fewer", u"down", u"short"});
    };
    return first.kind == FigureKind::Percentage && answer.kind == FigureKind::Percentage
        && std::get<double>(first.value) + std::get<double>(answer.value) == whole
        && isBelow(version, first) != isBelow(otherVersion, answer);
}

/// "Four of 20 buses", "16 of the 20": those that are left.
bool isComplement(const FindingSources &sources, int version, const Figure &first, int otherVersion,
                  const Figure &answer)
{
    // "Two of the five stay closed", "three of the five stay closed": told of the same, and another number.
    const auto stemsAround = [&sources](int of, const Figure &figure) {
        const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(of)];
        QSet<QString> stems
            = contentStems(own.wordsOf(own.sentences[static_cast<std::size_t>(figure.sentence)]));
        return stems -= contentStems(wordsIn(own, figure.range));
    };
    const auto isDenied = [&sources](int of, const Figure &figure) { // "Two were never launched".
        const AnnotatedVersion &own = versionAt(sources, of);
        return std::ranges::any_of(wordsAt(own, figure.sentence), [&own](const Word &word) {
            return isOfClass(word.normal, WordClass::Negation, own.version.language);
        });
    };
    const QSet<QString> mine = stemsAround(version, first);
    const QSet<QString> theirs = stemsAround(otherVersion, answer);
    if (isDenied(version, first) == isDenied(otherVersion, answer)
        && 10 * (mine & theirs).size() >= 8 * std::max(mine.size(), theirs.size()))
        return false;
    const auto *part = std::get_if<double>(&first.value);
    const auto *rest = std::get_if<double>(&answer.value);
    if (part != nullptr && rest != nullptr
        && arePercentOfWhole(sources, version, first, otherVersion, answer))
        return true;
    const auto hasWhole = [&](int of, const Figure &beside) {
        const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(of)];
        return std::ranges::any_of(inSentence(own.figures, beside.sentence), [&](const Figure &each) {
            const auto *whole = std::get_if<double>(&each.value);
            return whole != nullptr && each.kind == first.kind && *whole == *part + *rest;
        });
    };
    return part != nullptr && rest != nullptr && first.kind == answer.kind && hasWhole(version, first)
        && hasWhole(otherVersion, answer);
}

/// "By 5,600, from 28,400 to 34,000": the answer is how far the number that was told is from another there.
bool isStepThere(const FindingSources &sources, const Figure &first, int version, const Figure &answer)
{
    const auto *from = std::get_if<double>(&first.value);
    const auto *step = std::get_if<double>(&answer.value);
    if (from == nullptr || step == nullptr)
        return false;
    std::vector<double> numbers;
    for (const Word &word : wordsAt(versionAt(sources, version), answer.sentence)) {
        bool isNumber = false;
        const double value = QString(word.normal).remove(u',').toDouble(&isNumber);
        if (isNumber)
            numbers.push_back(value);
    }
    const auto has = [&numbers](double value) { return std::ranges::find(numbers, value) != numbers.end(); };
    return has(*from) && (has(*from + *step) || has(*from - *step));
}

void reportAltered(const FindingSources &sources, const GroupMember<FigureStatus> &head,
                   const GroupMember<FigureStatus> &member, const QString &counted, Findings &findings)
{
    const Figure &first = figureAt(sources, head.version, *head.item);
    const Figure &answer = figureAt(sources, member.version, *member.item);
    if (isScaleAlone(sources, head.version, first) || isScaleAlone(sources, member.version, answer))
        return;
    if (isLeftOut(sources, head.version, first) != isLeftOut(sources, member.version, answer)
        || isAddedUp(sources, head.version, first, member.version, answer)
        || areOneSpan(versionAt(sources, head.version), first, versionAt(sources, member.version), answer)
        || isComplement(sources, head.version, first, member.version, answer)
        || isStepThere(sources, first, member.version, answer)
        || isRateToldApart(versionAt(sources, head.version), first, answer)
        || isRateToldApart(versionAt(sources, member.version), answer, first))
        return;
    // Two words of saying are two statements, each on a day of its own.
    if (isTime(first) && !isWholeDate(first)
        && reportingWord(sources, head.version, first) != reportingWord(sources, member.version, answer))
        return;
    if (haveEachOther(sources, head.version, first, member.version, answer)
        || haveBothNumbers(sources, head.version, first, member.version, answer)
        || (!isTime(first) && isStillWritten(sources, head.version, first, member.version, answer)
            && (written(sources, member.version, answer).front().isLetter()
                || isStillWritten(sources, member.version, answer, head.version, first))))
        return;
    const QString message
        = Tr::tr("%1 became %2%3")
              .arg(quoted(written(sources, head.version, first)),
                   quoted(written(sources, member.version, answer)), countedInBrackets(first, counted));
    Finding altered = finding(
        kindOf(relationOf(sources, head, member), first), message,
        Tr::tr("The linked sentences give another value for the same thing."),
        {placeOf(sources, head.version, first.range), placeOf(sources, member.version, answer.range)});
    if (altered.kind == FindingKind::UnitChanged && areInNearUnits(first, answer))
        altered.severity = Severity::Minor;
    if (isTime(first) && !isWholeDate(first))
        altered.severity = lowered(altered.severity); // A sentence may tell of two days of the week.
    findings.push_back(std::move(altered));
}

/// "61 days": so great a number of days is known exactly, and told for its greatness.
bool isLongSpan(const Figure &figure)
{
    constexpr double small = 12;
    const auto *value = std::get_if<double>(&figure.value);
    return figure.kind == FigureKind::Duration && value != nullptr && *value > small;
}

/// A vague figure in the place of an exact one is a figure lost.
void reportVaguer(const FindingSources &sources, const GroupMember<FigureStatus> &head,
                  const GroupMember<FigureStatus> &member, Findings &findings)
{
    const Figure &first = figureAt(sources, head.version, *head.item);
    const Figure &answer = figureAt(sources, member.version, *member.item);
    // "Rise by $300 to $2,800" reads as a range, and is none.
    const QStringView words
        = sources.story.versions[static_cast<std::size_t>(member.version)]->text(answer.range);
    const bool isNumber = std::ranges::any_of(words, [](QChar each) { return each.isDigit(); });
    if (isTime(first) || isNumber || relationOf(sources, head, member) != ValueRelation::Vaguer)
        return;
    Finding lost = finding(
        FindingKind::FigureLost,
        Tr::tr("%1 became %2")
            .arg(quoted(written(sources, head.version, first)),
                 quoted(written(sources, member.version, answer))),
        Tr::tr("One of them says only roughly how much it is."),
        {placeOf(sources, head.version, first.range), placeOf(sources, member.version, answer.range)});
    // Gravely only where people or money were counted exactly, or a long span of time.
    const bool isExact = std::holds_alternative<double>(first.value)
        && (first.direction == answer.direction || first.direction == HedgeDirection::About);
    const auto &language = sources.story.versions[static_cast<std::size_t>(head.version)]->version.language;
    if (!isExact || !(isLongSpan(first) || (canBeVague(first) && !isDetail(first, language))))
        lost.severity = lowered(lost.severity);
    findings.push_back(std::move(lost));
}

/// "At least 40" and "no more than 40" let in other numbers, and have but one in common.
bool areOpposed(HedgeDirection left, HedgeDirection right)
{
    const auto isFloor = [](HedgeDirection each) {
        return each == HedgeDirection::AtLeast || each == HedgeDirection::MoreThan;
    };
    const auto isCeiling = [](HedgeDirection each) {
        return each == HedgeDirection::AtMost || each == HedgeDirection::LessThan
            || each == HedgeDirection::Nearly;
    };
    return (isFloor(left) && isCeiling(right)) || (isCeiling(left) && isFloor(right));
}

/// "A cap of 400", "the maximum": the limit is told in another way.
bool tellsLimit(const FindingSources &sources, int version, const Figure &figure)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    const auto words = own.wordsOf(own.sentences[static_cast<std::size_t>(figure.sentence)]);
    return std::ranges::any_of(words, [](const Word &word) {
        return isOneOf(word,
                       {u"cap",     u"caps",   u"capped",    u"ceiling", u"limit",    u"limits",  u"limited",
                        u"maximum", u"max",    u"most",      u"upper",   u"reaching", u"reached", u"peaking",
                        u"peaked",  u"exceed", u"exceeding", u"up",      u"best",     u"worst"});
    });
}

/// "65%, 25% and the city 10%": as what is left of the whole, the share is known.
bool isRestOfWhole(const FindingSources &sources, int version, const Figure &figure)
{
    constexpr double whole = 100;
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    double sum = 0;
    for (const Figure &each : inSentence(own.figures, figure.sentence)) {
        const auto *value = std::get_if<double>(&each.value);
        sum += each.kind == FigureKind::Percentage && value != nullptr ? *value : 0;
    }
    return figure.kind == FigureKind::Percentage && sum == whole;
}

/// "Up to 400" told as "400": what may be less is said to be so much. A term is kept within it or at its end.
bool isLimitLost(const FindingSources &sources, const Figure &first, int version, const Figure &answer)
{
    const bool isTerm = first.kind == FigureKind::Duration && first.hedge == u"within"_s;
    const bool isOpen = answer.direction == HedgeDirection::Exact || answer.direction == HedgeDirection::About
        || answer.direction == HedgeDirection::AtLeast || answer.direction == HedgeDirection::MoreThan;
    return first.direction == HedgeDirection::AtMost && !isTerm && isOpen
        && !tellsLimit(sources, version, answer) && !isRestOfWhole(sources, version, answer);
}

/// "Within ten days" told as "in ten days' time": the latest day as the day itself.
bool isTermFixed(const FindingSources &sources, const Figure &first, int version, const Figure &answer)
{
    constexpr qsizetype near = 10; // UTF-16 units behind the number.
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    const qsizetype end = own.sentences[static_cast<std::size_t>(answer.sentence)].range.end;
    const QStringView behind = own.text(TextRange{answer.range.end, std::min(end, answer.range.end + near)});
    return first.kind == FigureKind::Duration && first.hedge == u"within"_s && answer.hedge.isEmpty()
        && (behind.contains("time"_L1) || behind.contains("from now"_L1));
}

void reportHedge(const FindingSources &sources, const GroupMember<FigureStatus> &head,
                 const GroupMember<FigureStatus> &member, Findings &findings)
{
    const Figure &first = figureAt(sources, head.version, *head.item);
    const Figure &answer = figureAt(sources, member.version, *member.item);
    // A value that was rounded within its hedge is the same.
    const bool isCount = first.kind == FigureKind::Number && answer.kind == FigureKind::Number;
    if (first.direction == answer.direction || isTime(first) || first.value != answer.value
        || (first.unit != answer.unit && !isCount))
        return;
    const QString message = Tr::tr("%1 became %2")
                                .arg(quoted(written(sources, head.version, first)),
                                     quoted(written(sources, member.version, answer)));
    Finding changed = finding(
        FindingKind::HedgeChanged, message,
        Tr::tr("The value is the same, but not how exact it is said to be."),
        {placeOf(sources, head.version, first.range), placeOf(sources, member.version, answer.range)});
    const bool isTold = !first.counted.isEmpty() || !first.unit.isEmpty() || first.kind != FigureKind::Number;
    if (isTold
        && (areOpposed(first.direction, answer.direction)
            || isLimitLost(sources, first, member.version, answer)
            || isTermFixed(sources, first, member.version, answer)))
        changed.severity = Severity::Major;
    findings.push_back(std::move(changed));
}

} // namespace

void findChangedFigures(const FindingSources &sources, Findings &findings)
{
    for (const FigureGroup &group : sources.figures) {
        const auto &head = group.members.front();
        for (const auto &member : group.members) {
            if (!member.item || &member == &head)
                continue;
            if (member.status == FigureStatus::Altered) {
                reportAltered(sources, head, member, group.label, findings);
            } else if (member.status != FigureStatus::Implied) {
                reportHedge(sources, head, member, findings);
                reportVaguer(sources, head, member, findings);
            }
        }
    }
}

} // namespace retold

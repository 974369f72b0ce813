#include "core/compare/detectors.h"
#include "core/compare/severity.h"
#include "core/translation.h"

namespace retold {

namespace {

const Figure &figureAt(const FindingSources &sources, int version, int figure)
{
    return sources.story.versions[static_cast<std::size_t>(version)]
        ->figures[static_cast<std::size_t>(figure)];
}

/// With its hedge, as a reader sees it.
QString written(const FindingSources &sources, int version, const Figure &figure)
{
    const QString number
        = sources.story.versions[static_cast<std::size_t>(version)]->text(figure.range).toString();
    return figure.hedge.isEmpty() ? number : figure.hedge + u' ' + number;
}

bool isTime(const Figure &figure)
{
    return figure.kind == FigureKind::Date || figure.kind == FigureKind::Time;
}

/// The same digits with another unit or scale: 3 million became 3 billion.
bool hasOtherUnit(const Figure &left, const Figure &right)
{
    const auto *a = std::get_if<double>(&left.value);
    const auto *b = std::get_if<double>(&right.value);
    if (a == nullptr || b == nullptr || *a <= 0 || *b <= 0)
        return false;
    const double ratio = std::max(*a, *b) / std::min(*a, *b);
    return left.unit != right.unit || ratio == 1e3 || ratio == 1e6 || ratio == 1e9;
}

void reportAltered(const FindingSources &sources, const GroupMember<FigureStatus> &head,
                   const GroupMember<FigureStatus> &member, const QString &counted, Findings &findings)
{
    const Figure &first = figureAt(sources, head.version, *head.item);
    const Figure &answer = figureAt(sources, member.version, *member.item);
    const std::vector<Place> places{placeOf(sources, head.version, first.range),
                                    placeOf(sources, member.version, answer.range)};
    const QString before = quoted(written(sources, head.version, first));
    const QString after = quoted(written(sources, member.version, answer));
    if (isTime(first)) {
        Finding day = finding(FindingKind::TimeChanged, Tr::tr("%1 became %2").arg(before, after),
                              Tr::tr("The linked sentences give another day or time."), places);
        day.severity = lowered(day.severity); // A day may be put in other words; a tense may not.
        findings.push_back(std::move(day));
        return;
    }
    const FindingKind kind
        = hasOtherUnit(first, answer) ? FindingKind::UnitChanged : FindingKind::FigureAltered;
    findings.push_back(finding(kind, Tr::tr("%1 became %2%3").arg(before, after, inBrackets(counted)),
                               Tr::tr("The linked sentences give another value for the same thing."),
                               places));
}

void reportHedge(const FindingSources &sources, const GroupMember<FigureStatus> &head,
                 const GroupMember<FigureStatus> &member, Findings &findings)
{
    const Figure &first = figureAt(sources, head.version, *head.item);
    const Figure &answer = figureAt(sources, member.version, *member.item);
    if (first.direction == answer.direction || isTime(first))
        return;
    const QString message = Tr::tr("%1 became %2")
                                .arg(quoted(written(sources, head.version, first)),
                                     quoted(written(sources, member.version, answer)));
    findings.push_back(finding(
        FindingKind::HedgeChanged, message,
        Tr::tr("The value is the same, but not how exact it is said to be."),
        {placeOf(sources, head.version, first.range), placeOf(sources, member.version, answer.range)}));
}

} // namespace

void findChangedFigures(const FindingSources &sources, Findings &findings)
{
    for (const FigureGroup &group : sources.figures) {
        const auto &head = group.members.front();
        for (const auto &member : group.members) {
            if (!member.item || &member == &head)
                continue;
            if (member.status == FigureStatus::Altered)
                reportAltered(sources, head, member, group.label, findings);
            else if (member.status != FigureStatus::Implied)
                reportHedge(sources, head, member, findings);
        }
    }
}

void findLostFigures(const FindingSources &sources, Findings &findings)
{
    for (const FigureGroup &group : sources.figures) {
        const auto &head = group.members.front();
        const Figure &first = figureAt(sources, head.version, *head.item);
        for (const auto &member : group.members) {
            if (member.status != FigureStatus::Dropped || member.sentences.empty())
                continue;
            Finding lost
                = finding(FindingKind::FigureLost,
                          Tr::tr("The figure %1 is gone%2")
                              .arg(quoted(written(sources, head.version, first)), inBrackets(group.label)),
                          Tr::tr("The linked sentence tells the fact without its figure."),
                          {placeOf(sources, head.version, first.range),
                           placeOfSentence(sources, member.version, member.sentences.front())});
            if (isTime(first))
                lost.severity = lowered(lost.severity); // The day is seldom the news.
            findings.push_back(std::move(lost));
        }
    }
}

} // namespace retold

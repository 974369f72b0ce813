#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_groups.h"
#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/person_nouns.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/word_classes.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

std::vector<FigureItem> figuresIn(const FindingSources &sources, const SentenceGroup &group)
{
    const auto &figures = sources.story.versions[static_cast<std::size_t>(group.version)]->figures;
    std::vector<FigureItem> items;
    for (const int sentence : group.sentences) {
        for (const Figure &figure : inSentence(figures, sentence))
            items.push_back(sources.story.figures.of(group.version, figure));
    }
    return items;
}

/// The words of what a figure counts stand near the other as well: it may still count them.
bool mayCountThe(const QString &counted, const FigureItem &item)
{
    return std::ranges::any_of(item.around, [&counted](const QString &stem) {
        constexpr qsizetype telling = 4;
        return stem.size() >= telling && counted.contains(stem, Qt::CaseInsensitive);
    });
}

/// "40 others": it counts whatever was counted before.
bool countsAnything(const Figure &figure)
{
    static const QStringList pronouns{QStringLiteral("others"), QStringLiteral("more"),
                                      QStringLiteral("another"), QStringLiteral("weitere")};
    const QString first = figure.counted.section(u' ', 0, 0); // "500 more soldiers": beside others of them.
    return pronouns.contains(first, Qt::CaseInsensitive);
}

/// "Seven of its soldiers had been killed", "seven dead"; "three cases", "three people": the one names who
/// they are, the other that they are people or what befell them.
bool tellsOnlyPeople(const FigureItem &left, const FigureItem &right, const QString &language)
{
    const auto head = [](const FigureItem &item) {
        const QString &counted = item.value().counted;
        return counted.sliced(counted.lastIndexOf(u' ') + 1).toCaseFolded();
    };
    const auto isGeneral = [](const QString &word) {
        return QStringList{QStringLiteral("people"),  QStringLiteral("persons"),    QStringLiteral("cases"),
                           QStringLiteral("victims"), QStringLiteral("casualties"), QStringLiteral("dead")}
            .contains(word);
    };
    const auto isOfPeople = [&](const QString &word) {
        // "Supporters": among the nouns for what somebody is.
        const QString one = word.endsWith(u's') ? word.chopped(1) : word;
        const bool isRole = relationOf(one, QStringLiteral("mayor")) != NounRelation::Unknown;
        return isGeneral(word) || isRole || isOfClass(word, WordClass::People, language);
    };
    const auto isCases = [](const QString &word) { return word == QLatin1StringView("cases"); };
    const bool isOneGeneral = isGeneral(head(left)) != isGeneral(head(right));
    const bool isOneCases = isCases(head(left)) != isCases(head(right)); // Of people who are ill.
    return (isOneGeneral || isOneCases) && isOfPeople(head(left)) && isOfPeople(head(right));
}

/// "1,150 statements and 60,000 documents" became "60,000 statements and documents": what the one counted is
/// counted with the other, and its own number is gone.
bool isTakenOver(const FigureItem &first, const FigureItem &answer, const FigureItem &beside,
                 const AnnotatedVersion &own)
{
    const HedgeDirection direction = answer.value().direction; // "More than 60,000" may be all of them.
    return first.value().unit != beside.value().unit && direction != HedgeDirection::MoreThan
        && direction != HedgeDirection::AtLeast
        && std::ranges::none_of(own.figures, [&beside](const Figure &each) {
               return each.value == beside.value().value && each.kind == beside.value().kind;
           });
}

/// "A limit of 25 on the number of guests": it counts nothing that stands behind it, for the words before it
/// say what it is.
bool isNamedBefore(const AnnotatedVersion &base, const Figure &figure)
{
    const auto before = wordsBesideFigure(base, figure).before;
    return figure.counted.isEmpty() && isOneOfAt(before, before.size() - 1, {u"of"})
        && isOneOfAt(before, before.size() - 2,
                     {u"limit", u"cap", u"ceiling", u"maximum", u"minimum", u"quota", u"target", u"threshold",
                      u"average", u"score", u"age", u"rate"});
}

/// "All 14 recommendations, including a limit of 25" became "the 25 recommendations": the number of a thing
/// that is named before it is told of what another counted, whose own is gone.
bool tookOver(const FindingSources &sources, const FigureItem &first, const FigureItem &answer,
              const std::vector<FigureItem> &before)
{
    return first.value().value == answer.value().value && first.value().kind == FigureKind::Number
        && answer.value().kind == FigureKind::Number
        && isNamedBefore(versionAt(sources, first.version), first.value())
        && std::ranges::any_of(before, [&](const FigureItem &beside) {
               return countOne(beside.value(), answer.value())
                   && isTakenOver(first, answer, beside, versionAt(sources, answer.version));
           });
}

/// The answer has the first's value, and counts what another figure beside the first counted. Where the words
/// of the first stand near, that other figure must have changed places with it.
bool countsAnother(const FigureItem &first, const FigureItem &answer, const std::vector<FigureItem> &before,
                   const std::vector<FigureItem> &after, const AnnotatedVersion &own)
{
    const auto isSwapped = [&](const FigureItem &beside) {
        return std::ranges::any_of(after, [&](const FigureItem &each) {
            return each.key == beside.key && countOne(each.value(), first.value());
        });
    };
    // "64,000 statements" and "64,000": with what they count the keys may be of other units.
    const bool isOne = first.key == answer.key
        || (first.value().value == answer.value().value && first.value().kind == FigureKind::Number
            && answer.value().kind == FigureKind::Number);
    if (!isOne || first.value().counted.isEmpty() || countsAnything(first.value())
        || countsAnything(answer.value()))
        return false;
    if (countOne(first.value(), answer.value()) || tellsOnlyPeople(first, answer, own.version.language))
        return false;
    const bool mayCount = mayCountThe(first.value().counted, answer);
    return std::ranges::any_of(before, [&](const FigureItem &beside) {
        return beside.key != first.key && beside.value().kind == first.value().kind
            && countOne(beside.value(), answer.value())
            && (!mayCount || isSwapped(beside) || isTakenOver(first, answer, beside, own));
    });
}

Finding misplaced(const FindingSources &sources, const FigureItem &first, const FigureItem &answer)
{
    return finding(
        FindingKind::FigureMisplaced,
        Tr::tr("%1 counted %2 and now counts %3")
            .arg(quoted(first.reading.text), quoted(first.value().counted), quoted(answer.value().counted)),
        Tr::tr("The linked sentence has the number on what another number counted."),
        {placeOf(sources, first.version, first.value().range),
         placeOf(sources, answer.version, answer.value().range)});
}

Finding toldOfOther(const FindingSources &sources, const BaseLink &link, const FigureItem &first,
                    const FigureItem &answer)
{
    return movedFigure(sources, link, withCounted(versionAt(sources, first.version), first.value()),
                       withCounted(versionAt(sources, answer.version), answer.value()));
}

} // namespace

void findMisplacedFigures(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr std::size_t table = 60; // So many are a table, or hostile: any two are held against each other.
    const std::vector<FigureItem> before = figuresIn(sources, link.base);
    const std::vector<FigureItem> after = figuresIn(sources, link.other);
    if (before.size() > table || after.size() > table)
        return;
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(link.other.version)];
    for (const FigureItem &first : before) {
        for (const FigureItem &answer : after) {
            if (countsAnother(first, answer, before, after, own))
                findings.push_back(misplaced(sources, first, answer));
            else if (tookOver(sources, first, answer, before))
                findings.push_back(toldOfOther(sources, link, first, answer));
        }
    }
}

} // namespace retold

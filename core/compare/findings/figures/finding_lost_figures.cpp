#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_groups.h"
#include "core/compare/figures/figure_retelling.h"
#include "core/compare/figures/figure_vagueness.h"
#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/word_classes.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// What share of the words around the figure the linked sentences tell: where it is small, they tell another
/// part of its sentence, and leave out this one with its figure.
double toldAround(const FindingSources &sources, const FigureItem &first,
                  const GroupMember<FigureStatus> &member)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
    QSet<QString> told;
    for (const int sentence : member.sentences)
        told.unite(contentStems(own.wordsOf(own.sentences[static_cast<std::size_t>(sentence)])));
    const auto common
        = std::ranges::count_if(first.around, [&told](const QString &stem) { return told.contains(stem); });
    return first.around.isEmpty() ? 1.0
                                  : static_cast<double>(common) / static_cast<double>(first.around.size());
}

/// The weakest relation of the links that join the figure's sentence to the version: how much of it is told
/// there.
Relation weakestRelation(const FindingSources &sources, const FigureItem &first, int version)
{
    Relation weakest = Relation::Identical;
    for (const int index : sources.story.links.linksOf(first.version, first.value().sentence)) {
        const ComparedLink &link = sources.comparison.links[static_cast<std::size_t>(index)];
        if (link.link.left.version == version || link.link.right.version == version)
            weakest = std::max(weakest, link.relation);
    }
    return weakest;
}

/// The linked sentences tell an amount of the same kind that is new to the story: of another moment or part,
/// it may be. One that the story has elsewhere stands there by mistake.
bool isTradedForAnother(const FindingSources &sources, const FigureItem &first,
                        const GroupMember<FigureStatus> &member)
{
    const AnnotatedVersion &base = *sources.story.versions[static_cast<std::size_t>(first.version)];
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
    const auto isNew = [&](const Figure &each) {
        return each.kind == first.value().kind && each.unit == first.value().unit
            && std::ranges::find(base.figures, each.value, &Figure::value) == base.figures.end();
    };
    return std::ranges::any_of(member.sentences, [&](int sentence) {
        return std::ranges::any_of(inSentence(own.figures, sentence), isNew);
    });
}

/// Whether a figure that is gone is worth a word: the day is seldom the news, and where a side tells more,
/// the figure may belong to what is left out.
bool isMissed(bool isMinor, Relation relation, double told)
{
    constexpr double half = 0.5;
    constexpr double most = 0.66;
    if (isMinor)
        return relation == Relation::Edited && told >= half;
    return told >= (relation == Relation::Partial ? most : half);
}

/// Whether what the figure stood beside is told without it: "the 20 machines" became "the machines". Where
/// that is gone too, a phrase was left out, and its figure with it.
bool isTakenOut(const FindingSources &sources, const FigureItem &first,
                const GroupMember<FigureStatus> &member)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
    const QString counted = first.value().counted.toLower();
    QSet<QString> told;
    bool isCountedTold = counted.isEmpty();
    for (const int sentence : member.sentences) {
        const auto words = own.wordsOf(own.sentences[static_cast<std::size_t>(sentence)]);
        told.unite(contentStems(words));
        isCountedTold = isCountedTold || std::ranges::any_of(words, [&counted](const Word &word) {
                            constexpr qsizetype telling = 4;
                            return !word.isFunctionWord && word.stem.size() >= telling
                                && (counted.contains(word.stem) || counted.contains(word.normal));
                        });
    }
    const auto kept
        = std::ranges::count_if(first.beside, [&told](const QString &stem) { return told.contains(stem); });
    return isCountedTold && 3 * kept >= 2 * first.beside.size();
}

/// "Two of the seven" became "all seven": the words that take the place of a part.
TextRange wholeWords(const FindingSources &sources, const FigureItem &first,
                     const GroupMember<FigureStatus> &member)
{
    constexpr int most = 3; // Of WordClass::Scope.
    const AnnotatedVersion &base = *sources.story.versions[static_cast<std::size_t>(first.version)];
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
    const QStringView after = QStringView(base.text()).sliced(first.value().range.end).left(8).trimmed();
    const auto words = own.wordsOf(own.sentences[static_cast<std::size_t>(member.sentences.front())]);
    if (!after.startsWith(u"of the"_s))
        return {};
    for (const Sighting &sighting : findSightings(words, own.version.language)) {
        const bool isWhole = sighting.kind == WordClass::Scope && sighting.level >= most
            && !sighting.governed.empty() && std::ranges::any_of(sighting.governed, [&](int word) {
                                 return first.beside.contains(words[static_cast<std::size_t>(word)].stem);
                             });
        if (isWhole)
            return {words[static_cast<std::size_t>(sighting.words.begin)].range.begin,
                    words[static_cast<std::size_t>(sighting.words.end) - 1].range.end};
    }
    return {};
}

/// A headline has no room for all figures.
bool isOfHeadline(const FindingSources &sources, const FigureItem &first,
                  const GroupMember<FigureStatus> &member)
{
    const auto isHeadline = [&sources](int version, int sentence) {
        const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
        return own.sentences[static_cast<std::size_t>(sentence)].kind != SentenceKind::Body;
    };
    return isHeadline(first.version, first.value().sentence)
        && std::ranges::all_of(member.sentences,
                               [&](int sentence) { return isHeadline(member.version, sentence); });
}

/// A span of time or a number above three is known exactly; where a vague word takes its place, it is lost.
bool isWorthItsNumber(const Figure &figure, const TextRange &vague)
{
    constexpr double few = 3;
    const auto *value = std::get_if<double>(&figure.value);
    return !vague.isEmpty() && value != nullptr && (figure.kind == FigureKind::Duration || *value > few);
}

/// The vague words that take the figure's place: "several", "a while".
TextRange vagueInPlace(const FindingSources &sources, const FigureItem &first,
                       const GroupMember<FigureStatus> &member)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
    TextRange vague;
    if (canBeVague(first.value()))
        vague = vagueWords(own, member.sentences.front(), first.beside);
    if (first.value().kind == FigureKind::Duration && vague.isEmpty()
        && toldAround(sources, first, member) >= 0.5)
        vague = vagueSpan(own, member.sentences.front());
    // "Shortly before midnight" that the base has too is of something else.
    const AnnotatedVersion &base = versionAt(sources, first.version);
    const bool isOfBoth = vague.end - vague.begin > 0
        && base.text().contains(own.text(vague).toString(), Qt::CaseInsensitive);
    return isOfBoth && first.value().kind == FigureKind::Duration ? TextRange() : vague;
}

/// What the reader is told: "the figure ‘40’ is gone", "‘40’ became ‘several’".
QString lostMessage(const FindingSources &sources, const FigureItem &first, QStringView vague,
                    const QString &counted)
{
    const QString before = quoted(written(sources, first.version, first.value()));
    if (!vague.isEmpty())
        return Tr::tr("%1 became %2").arg(before, quoted(vague));
    return isTime(first.value())
        ? Tr::tr("%1 is no longer told").arg(before)
        : Tr::tr("The figure %1 is gone%2").arg(before, countedInBrackets(first.value(), counted));
}

/// "Dozens missing": no number to be lost.
bool isVague(const FigureItem &first)
{
    return std::holds_alternative<Interval>(first.value().value)
        && std::ranges::none_of(first.reading.text, [](QChar each) { return each.isDigit(); });
}

/// "A third executive", "another executive": how many came before is no news.
bool isOneMore(const FindingSources &sources, const FigureItem &first)
{
    const auto words = wordsAt(versionAt(sources, first.version), first.value().sentence);
    const int at = wordAt(words, first.value().range.begin);
    return first.value().kind == FigureKind::Ordinal && at > 0
        && isOneOf(words[static_cast<std::size_t>(at) - 1], {u"a", u"an"});
}

/// "The largest employer in the city of 186,000": how many live there is said in passing.
bool isSizeOfPlace(const AnnotatedVersion &own, const Figure &figure)
{
    const auto before = wordsBesideFigure(own, figure).before;
    return before.size() > 1 && isOneOf(before.back(), {u"of"})
        && isOneOf(before[before.size() - 2],
                   {u"city", u"town", u"village", u"country", u"nation", u"region", u"county", u"state",
                    u"island", u"province", u"district", u"community", u"port", u"resort"});
}

/// Whether the statement that the figure stands in is left out as a whole, though the sentence is told.
bool isStatementLeftOut(const FindingSources &sources, const FigureItem &first,
                        const GroupMember<FigureStatus> &member)
{
    constexpr std::size_t reach = 12;
    constexpr qsizetype telling = 3;
    const AnnotatedVersion &own = versionAt(sources, member.version);
    const FigureWords words = wordsBesideFigure(versionAt(sources, first.version), first.value());
    const QSet<QString> stated = contentStems(ownWordsBefore(words.before, reach))
        | contentStems(ownWordsBehind(words.behind, reach));
    QSet<QString> told;
    for (const int sentence : member.sentences)
        told |= contentStems(wordsAt(own, sentence));
    return stated.size() >= telling && 3 * commonCount(stated, told) < stated.size();
}

/// "51% owned", "majority-owned": more than half, and hardly more.
bool isBareMajority(const Figure &figure, QStringView told)
{
    constexpr double half = 50;
    constexpr double wide = 60;
    const auto *share = std::get_if<double>(&figure.value);
    return share != nullptr && figure.kind == FigureKind::Percentage && *share > half && *share < wide
        && told.contains(u"majority", Qt::CaseInsensitive);
}

void reportLost(const FindingSources &sources, const FigureItem &first,
                const GroupMember<FigureStatus> &member, const QString &counted, Findings &findings)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
    const Relation relation = weakestRelation(sources, first, member.version);
    TextRange vague = wholeWords(sources, first, member);
    const bool isWhole = !vague.isEmpty();
    if (!isWhole)
        vague = vagueInPlace(sources, first, member);
    const bool isMinor = isTime(first.value()) || isVague(first) || first.value().kind == FigureKind::Age
        || first.value().kind == FigureKind::Ordinal
        || isSizeOfPlace(versionAt(sources, first.version), first.value())
        || (isDetail(first.value(), own.version.language) && !isWorthItsNumber(first.value(), vague));
    if (isFigureToldOtherwise(sources, first, member) || isOneMore(sources, first)
        || isBareMajority(first.value(), own.text(vague)))
        return;
    if (vague.isEmpty() && !isMissed(isMinor, relation, toldAround(sources, first, member)))
        return;
    const Place place = vague.isEmpty() ? placeOfSentence(sources, member.version, member.sentences.front())
                                        : placeOf(sources, member.version, vague);
    Finding lost = finding(FindingKind::FigureLost, lostMessage(sources, first, own.text(vague), counted),
                           Tr::tr("The linked sentence tells the fact without its figure."),
                           {placeOf(sources, first.version, first.value().range), place});
    const bool isLeftOut = vague.isEmpty() && !isTakenOut(sources, first, member);
    const bool isTraded = vague.isEmpty() && isTradedForAnother(sources, first, member);
    if ((isMinor && !isWhole) || isOfHeadline(sources, first, member) || isLeftOut || isTraded
        || (vague.isEmpty() && (relation == Relation::Partial || isStatementLeftOut(sources, first, member))))
        lost.severity = lowered(lost.severity);
    findings.push_back(std::move(lost));
}

} // namespace

/// What another version than the reference tells with a figure, nobody need repeat.
void findLostFigures(const FindingSources &sources, Findings &findings)
{
    const auto &reference = sources.comparison.reference;
    for (const FigureGroup &group : sources.figures) {
        const auto &head = group.members.front();
        if (reference && head.version != *reference)
            continue;
        const FigureItem &first = sources.story.figures.of(head.version, *head.item);
        for (const auto &member : group.members) {
            const bool isTold = member.status == FigureStatus::Dropped && !member.sentences.empty()
                && isSurelyLinked(sources, head.version, first.value().sentence, member.version);
            if (isTold)
                reportLost(sources, first, member, group.label, findings);
        }
    }
}

} // namespace retold

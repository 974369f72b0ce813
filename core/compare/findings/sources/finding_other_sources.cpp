#include "core/compare/findings/detectors.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/attributed.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/placed_stances.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

struct PlacedAttribution {
    const Attributed &own;
    int sentence = 0;
    const SourceTelling &attribution;
};

TextRange rangeOf(const FindingSources &sources, const PlacedAttribution &placed, const IndexRange &part)
{
    const AnnotatedVersion &own = versionAt(sources, placed.own.version);
    const auto words = wordsAt(own, placed.sentence);
    return {words[static_cast<std::size_t>(part.begin)].range.begin,
            words[static_cast<std::size_t>(part.end) - 1].range.end};
}

QString textOf(const FindingSources &sources, const PlacedAttribution &placed, const IndexRange &part)
{
    return versionAt(sources, placed.own.version).text(rangeOf(sources, placed, part)).toString();
}

/// Whether the version has one who may be the source say the same anywhere but there.
bool isSaidBy(const Attributed &version, const SourceTelling &source, const SourceTelling &said,
              const SourceTelling &there)
{
    return std::ranges::any_of(version.bySentence, [&](const std::vector<SourceTelling> &sentence) {
        return std::ranges::any_of(sentence, [&](const SourceTelling &each) {
            return &each != &there && !areOfTwoSources(each, source) && sayTheSame(each, said);
        });
    });
}

/// Whether the sentence means somebody whom the source names.
bool means(const FindingSources &sources, int version, int sentence, const SourceTelling &source)
{
    const auto &mentions = versionAt(sources, version).mentions;
    return std::ranges::any_of(inSentence(mentions, sentence), [&](const Mention &mention) {
        return source.identities.contains(sources.story.names.of(version, mention.entity));
    });
}

/// "After the mayor complained of delays": when it was, not who says so.
bool isWhen(const FindingSources &sources, const PlacedAttribution &placed)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(placed.own.version)];
    const auto words = own.wordsOf(own.sentences[static_cast<std::size_t>(placed.sentence)]);
    const int before = placed.attribution.source.begin - 1;
    return before >= 0
        && isOneOf(words[static_cast<std::size_t>(before)],
                   {u"after", u"before", u"when", u"since", u"because", u"until", u"once"});
}

/// Whether the version speaks of the source elsewhere, by a name or by what it is called.
bool isElsewhere(const FindingSources &sources, const Attributed &version, int sentence,
                 const SourceTelling &source)
{
    const AnnotatedVersion &own = versionAt(sources, version.version);
    for (int i = 0; i <= version.last(); ++i) {
        if (i == sentence)
            continue;
        const bool isCalled
            = !source.called.isEmpty() && contentStems(wordsAt(own, i)).contains(source.called);
        if (isCalled || means(sources, version.version, i, source))
            return true;
    }
    return false;
}

/// "The company", "the group": a word for any firm that has a name.
bool isAnyFirm(const SourceTelling &source)
{
    static const QSet<QString> firms{QStringLiteral("compani"), QStringLiteral("firm"),
                                     QStringLiteral("group"),   QStringLiteral("oper"),
                                     QStringLiteral("owner"),   QStringLiteral("maker"),
                                     QStringLiteral("busi"),    QStringLiteral("manufactur")};
    return firms.contains(source.called);
}

/// "The insurer Brevik", "Brevik, the insurer": the name with the word beside it.
bool isCalledBeside(const FindingSources &sources, int version, const SourceTelling &named,
                    const SourceTelling &described)
{
    constexpr int near = 3;
    const AnnotatedVersion &own = versionAt(sources, version);
    return std::ranges::any_of(own.mentions, [&](const Mention &mention) {
        if (mention.kind != MentionKind::Named
            || !named.identities.contains(sources.story.names.of(version, mention.entity)))
            return false;
        const int first = std::max(0, wordAt(own.words, mention.range.begin) - 1);
        const int end
            = std::min(static_cast<int>(own.words.size()), wordAt(own.words, mention.range.end) + near);
        const auto beside = std::span(own.words).subspan(static_cast<std::size_t>(first),
                                                         static_cast<std::size_t>(end - first));
        return contentStems(beside).intersects(described.called);
    });
}

/// The ministry and Nato: both versions know both, and neither is a word for the other.
bool areKnownApart(const FindingSources &sources, const PlacedAttribution &before,
                   const PlacedAttribution &after)
{
    const SourceTelling &one = before.attribution;
    const SourceTelling &other = after.attribution;
    const SourceTelling &described = one.identities.isEmpty() ? one : other;
    const SourceTelling &named = one.identities.isEmpty() ? other : one;
    const bool isOneNamed = one.identities.isEmpty() != other.identities.isEmpty();
    if (isCalledBeside(sources, before.own.version, named, described)
        || isCalledBeside(sources, after.own.version, named, described))
        return false;
    return isOneNamed && !isAnyFirm(described) && !described.sorts.isEmpty() && !one.isPerson
        && !other.isPerson && !one.called.isEmpty() && !other.called.isEmpty()
        && !one.called.intersects(other.called) && (one.isDefinite || other.isDefinite)
        && isElsewhere(sources, after.own, after.sentence, one)
        && isElsewhere(sources, before.own, before.sentence, other);
}

void reportGiven(const FindingSources &sources, const PlacedAttribution &before,
                 const PlacedAttribution &after, Findings &findings)
{
    const bool isVague = isAnonymous(after.attribution);
    const QString message = isVague ? Tr::tr("%1 was said by %2 and is now said by %3")
                                    : Tr::tr("%1 was said by %2 and is given to %3");
    const QString source = textOf(sources, after, after.attribution.source);
    Finding given = finding(
        isVague ? FindingKind::SpeakerLost : FindingKind::QuoteMisattributed,
        message.arg(quoted(textOf(sources, before, before.attribution.proposition)),
                    textOf(sources, before, before.attribution.source), isVague ? quoted(source) : source),
        isVague ? Tr::tr("A source that was named is gone or has become vague.")
                : Tr::tr("The linked sentences say the same, but name another as the one who said it."),
        {placeOf(sources, before.own.version, rangeOf(sources, before, before.attribution.proposition)),
         placeOf(sources, after.own.version, rangeOf(sources, after, after.attribution.proposition))});
    if (!isVague)
        given.places.push_back(
            placeOf(sources, after.own.version, rangeOf(sources, after, after.attribution.source)));
    findings.push_back(std::move(given));
}

/// The one in whose words it stands: "Roe said that the captain had told him".
const SourceTelling *outerOf(const std::vector<SourceTelling> &all, const SourceTelling &inner)
{
    constexpr int near = 3; // "Roe said on Monday that".
    const auto outer = std::ranges::find_if(all, [&inner](const SourceTelling &each) {
        return each.source.end < inner.source.begin && inner.source.begin - each.source.end <= near
            && each.proposition.begin > each.source.begin;
    });
    return outer == all.end() ? nullptr : &*outer;
}

/// "Experts said the data showed it", "the data show it, according to the experts".
bool isStillTheirs(const FindingSources &sources, const PlacedAttribution &after, const SourceTelling &outer)
{
    const auto words = wordsAt(versionAt(sources, after.own.version), after.sentence);
    return !outer.called.isEmpty() && contentStems(words).contains(outer.called)
        && hasWord(words, {u"according", u"say", u"says", u"said"});
}

/// "Roe said the captain had told him" became "the captain said".
bool isRelayLost(const FindingSources &sources, const PlacedAttribution &before,
                 const PlacedAttribution &after)
{
    const SourceTelling *outer = outerOf(before.own.in(before.sentence), before.attribution);
    if (outer == nullptr || means(sources, after.own.version, after.sentence, *outer)
        || (outer->identities.isEmpty() && outer->sorts.isEmpty())
        || outer->identities.intersects(before.attribution.identities)
        || isStillTheirs(sources, after, *outer))
        return false;
    const auto &theirs = after.own.in(after.sentence);
    return outerOf(theirs, after.attribution) == nullptr
        && std::ranges::none_of(theirs, [&](const SourceTelling &each) {
               return &each != &after.attribution && !areOfTwoSources(each, *outer);
           });
}

void reportRelay(const FindingSources &sources, const PlacedAttribution &before,
                 const PlacedAttribution &after, Findings &findings)
{
    const SourceTelling *outer = outerOf(before.own.in(before.sentence), before.attribution);
    findings.push_back(finding(
        FindingKind::SpeakerLost,
        Tr::tr("%1 is told without its source, %2")
            .arg(quoted(textOf(sources, after, after.attribution.proposition)),
                 quoted(textOf(sources, before, outer->source))),
        Tr::tr("A source that was named is gone or has become vague."),
        {placeOf(sources, before.own.version, rangeOf(sources, before, before.attribution.proposition)),
         placeOf(sources, after.own.version, rangeOf(sources, after, after.attribution.proposition))}));
}

/// Whether what the one said is the other's on the other side, and nobody says it as the first does there.
bool isGiven(const FindingSources &sources, const PlacedAttribution &before, const PlacedAttribution &after)
{
    const SourceTelling &own = before.attribution;
    const SourceTelling &answer = after.attribution;
    return (areOfTwoSources(own, answer) || areKnownApart(sources, before, after))
        && !isSaidBy(after.own, own, own, answer) && !isSaidBy(before.own, answer, answer, own);
}

/// Whether there was something to report of the two that say the same.
bool reportChange(const FindingSources &sources, const PlacedAttribution &before,
                  const PlacedAttribution &after, Findings &findings)
{
    if (isRelayLost(sources, before, after))
        reportRelay(sources, before, after, findings);
    else if (isGiven(sources, before, after))
        reportGiven(sources, before, after, findings);
    else
        return false;
    return true;
}

void findFor(const FindingSources &sources, const PlacedAttribution &before, const Attributed &other,
             Findings &findings)
{
    if (before.attribution.content.isEmpty())
        return;
    // Of words in marks the quotations have their verdicts already.
    const QString said = textOf(sources, before, before.attribution.proposition);
    if (std::ranges::any_of(said, [](QChar each) { return QStringView(u"\"“”„«").contains(each); }))
        return;
    const std::vector<int> window
        = windowOf(sources, before.own.version, before.sentence, other.version, true);
    for (const int sentence : window) {
        for (const SourceTelling &answer : other.in(sentence)) {
            const PlacedAttribution after{other, sentence, answer};
            const bool isSame = sayTheSame(before.attribution, answer) && !isWhen(sources, after);
            if (isSame && reportChange(sources, before, after, findings))
                return;
        }
    }
}

} // namespace

/// What one source said, given to another: a lawyer's words to the court, two diplomats' to the one they
/// spoke of.
void findOtherSources(const FindingSources &sources, Findings &findings)
{
    visitAttributions(
        sources,
        [&](const Attributed &own, int sentence, const SourceTelling &telling, const Attributed &other) {
            findFor(sources, {own, sentence, telling}, other, findings);
        });
}

} // namespace retold

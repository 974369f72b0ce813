#include "core/annotate/name_words.h"
#include "core/compare/clauses.h"
#include "core/compare/detectors.h"
#include "core/compare/figure_key.h"
#include "core/compare/quote_words.h"
#include "core/compare/severity.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <array>

namespace retold {

namespace {

/// What the base has somebody say without marks.
struct Claim {
    int base = 0;
    const AnnotatedVersion &version;
    const Quote &statement;
    ComparedSpeaker speaker;
    QSet<QString> content;
    QSet<QString> values; ///< Keys of the figures in it.
};

/// The sentence of another version that tells the claim.
struct Telling {
    int version = 0;
    int sentence = 0;
};

const AnnotatedVersion &versionAt(const FindingSources &sources, int version)
{
    return *sources.story.versions[static_cast<std::size_t>(version)];
}

std::span<const Word> wordsAt(const AnnotatedVersion &version, int sentence)
{
    return version.wordsOf(version.sentences[static_cast<std::size_t>(sentence)]);
}

QSet<QString> valuesIn(const AnnotatedVersion &version, int sentence, const TextRange &range)
{
    QSet<QString> values;
    for (const Figure &figure : inSentence(version.figures, sentence)) {
        const bool isEstimate = figure.kind != FigureKind::Date && figure.kind != FigureKind::Time
            && figure.kind != FigureKind::Age && figure.kind != FigureKind::Ordinal;
        if (isEstimate && range.contains(figure.range))
            values.insert(figureKey(figure));
    }
    return values;
}

/// Most of its words, or a figure of it with some of them; of a great figure, which seldom stands for two
/// things, with any of them.
bool tells(const Claim &claim, const AnnotatedVersion &version, int sentence)
{
    constexpr qsizetype fewest = 3;
    const QSet<QString> words = contentStems(wordsAt(version, sentence));
    const qsizetype common = std::ranges::count_if(
        claim.content, [&words](const QString &stem) { return words.contains(stem); });
    const TextRange &range = version.sentences[static_cast<std::size_t>(sentence)].range;
    const QSet<QString> figures = valuesIn(version, sentence, range) & claim.values;
    constexpr double great = 1000;
    const bool hasGreatFigure
        = std::ranges::any_of(figures, [](const QString &key) { return key.toDouble() >= great; });
    return (hasGreatFigure && common > 0)
        || (common >= fewest && 10 * common >= (figures.isEmpty() ? 6 : 4) * claim.content.size());
}

/// The linked sentence that tells the claim, where there is one only.
std::optional<Telling> tellingOf(const FindingSources &sources, const Claim &claim, int version)
{
    const std::array own{claim.statement.sentence};
    if (!isSurelyLinked(sources, claim.base, claim.statement.sentence, version))
        return {};
    std::optional<Telling> telling;
    for (const int sentence : sources.story.links.sentencesLinked(claim.base, own, version)) {
        const AnnotatedVersion &other = versionAt(sources, version);
        const bool isBody = other.sentences[static_cast<std::size_t>(sentence)].kind == SentenceKind::Body;
        if (!isBody || !tells(claim, other, sentence))
            continue;
        if (telling)
            return {};
        telling = Telling{version, sentence};
    }
    return telling;
}

bool touches(const Quote &quote, int sentence)
{
    return quote.sentence <= sentence && sentence <= quote.lastSentence;
}

/// What the version has somebody say in the sentence, in marks or without.
std::vector<const Quote *> saidIn(const AnnotatedVersion &version, int sentence)
{
    constexpr std::ptrdiff_t reach
        = 8; // A quotation that began so many before still runs: hostile text only.
    std::vector<const Quote *> said;
    for (const std::vector<Quote> *list : {&version.quotes, &version.statements}) {
        const auto end = std::ranges::upper_bound(*list, sentence, {}, &Quote::sentence);
        const auto begin = end - std::min(reach, end - list->begin());
        std::for_each(begin, end, [&](const Quote &quote) {
            if (touches(quote, sentence))
                said.push_back(&quote);
        });
    }
    return said;
}

/// "It was claimed", "reportedly": said by nobody.
bool isHearsay(std::span<const Word> words)
{
    constexpr std::size_t reach = 3;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (isOneOf(words[i], {u"reportedly", u"allegedly", u"apparently", u"supposedly"}))
            return true;
        const bool isPassive
            = isOneOf(words[i],
                      {u"said", u"claimed", u"understood", u"believed", u"feared", u"thought", u"reported",
                       u"argued", u"alleged", u"expected", u"estimated"})
            && i > 0 && isOneOf(words[i - 1], {u"is", u"was", u"are", u"were", u"been", u"being"});
        const std::size_t from = i - std::min(i, reach);
        const bool hasNobody = std::ranges::any_of(words.subspan(from, i - from),
                                                   [](const Word &word) { return isOneOf(word, {u"it"}); });
        const bool isInfinitive = i + 1 < words.size() && isOneOf(words[i + 1], {u"to"});
        if (isPassive && (hasNobody || isInfinitive))
            return true;
    }
    return false;
}

/// Somebody speaks in the sentence, whom the annotation may have missed.
bool hasVerbOfSaying(std::span<const Word> words)
{
    return std::ranges::any_of(words, [](const Word &word) {
        return nameWords().sayingVerbs.contains(word.normal)
            || isOneOf(word, {u"according", u"says", u"say", u"adds", u"told", u"tells"});
    });
}

/// Whether the telling has the claim's sentence with changes: then the source was taken out of it.
bool isTakenOut(const FindingSources &sources, const Claim &claim, const Telling &telling)
{
    return std::ranges::any_of(
        sources.story.links.linksOf(claim.base, claim.statement.sentence), [&](int index) {
            const ComparedLink &link = sources.comparison.links[static_cast<std::size_t>(index)];
            const bool isIt
                = link.link.left.version == telling.version || link.link.right.version == telling.version;
            return isIt && link.relation == Relation::Edited;
        });
}

/// "There is no evidence of Roe's guilt": who is named as what it is of vouches for nothing.
bool isPossessive(const AnnotatedVersion &version, const Mention &mention)
{
    const QStringView behind = version.text().sliced(mention.range.end);
    const bool isPlural = version.text(mention.range).endsWith(u's');
    const bool hasApostrophe = behind.startsWith(u'\'') || behind.startsWith(u'’');
    return hasApostrophe && (isPlural || behind.sliced(1).startsWith(u's'));
}

bool isNamedNear(const FindingSources &sources, const Claim &claim, const Telling &telling)
{
    const ComparedSpeaker &speaker = claim.speaker;
    constexpr int reach = 2; // Sentences.
    const AnnotatedVersion &version = versionAt(sources, telling.version);
    const int last = std::min(telling.sentence + reach, static_cast<int>(version.sentences.size()) - 1);
    const int first = std::max(telling.sentence - reach, 0);
    if (!speaker.identity) {
        const QSet<QString> name
            = contentStems(wordsIn(*speaker.version, {speaker.place, speaker.place + speaker.name.size()}));
        for (int sentence = first; sentence <= last; ++sentence) {
            if (name.isEmpty() || contentStems(wordsAt(version, sentence)).intersects(name))
                return true;
        }
        return false;
    }
    const auto from = std::ranges::lower_bound(version.mentions, first, {}, &Mention::sentence);
    const auto to = std::ranges::upper_bound(version.mentions, last, {}, &Mention::sentence);
    const bool isKept = isTakenOut(sources, claim, telling);
    return std::any_of(from, to, [&](const Mention &mention) {
        // In a kept sentence that its source was taken out of, only one who speaks near by vouches for it.
        const bool vouches = mention.sentence == telling.sentence
            ? !isPossessive(version, mention)
            : hasVerbOfSaying(wordsAt(version, mention.sentence));
        return sources.story.names.of(telling.version, mention.entity) == speaker.identity
            && (!isKept || vouches);
    });
}

/// What one body says another body may say, or the same under another name ("the sheriff’s office",
/// "police").
bool mayBeBody(const FindingSources &sources, const Claim &claim, const Telling &telling)
{
    const auto isBody = [](const AnnotatedVersion &version, int entity) {
        return version.entities[static_cast<std::size_t>(entity)].kind == NameKind::Body;
    };
    const auto &byName = sources.story.names.entitiesByName[static_cast<std::size_t>(claim.base)];
    const auto entity = byName.constFind(claim.speaker.name);
    if (entity != byName.cend() && !isBody(claim.version, *entity))
        return false;
    const AnnotatedVersion &version = versionAt(sources, telling.version);
    const auto own = inSentence(version.mentions, telling.sentence);
    return std::ranges::any_of(own,
                               [&](const Mention &mention) {
                                   return isBody(version, mention.entity)
                                       && sources.story.names.of(telling.version, mention.entity)
                                       != claim.speaker.identity;
                               })
        || std::ranges::any_of(wordsAt(version, telling.sentence), [](const Word &word) {
               return isOneOf(word,
                              {u"police", u"authorities", u"officials", u"investigators", u"prosecutors"});
           });
}

bool isDefinite(const ComparedSpeaker &speaker)
{
    return speaker.name.startsWith(QLatin1StringView("the "), Qt::CaseInsensitive);
}

/// "Officials", "local residents", "a source": people whom nobody can ask. At the head of a sentence small
/// words have capitals too.
bool isVague(const ComparedSpeaker &speaker)
{
    if (!speaker.isKnown() || speaker.identity)
        return false;
    const QString head = speaker.name.sliced(speaker.name.lastIndexOf(u' ') + 1);
    const QString small = head.toLower();
    const bool isCommon
        = head == small || (!speaker.name.contains(u' ') && nameWords().ordinary.contains(small));
    const bool isPlural
        = small.size() > 3 && small.endsWith(u's') && !small.endsWith(QLatin1StringView("ss"));
    const QString article = speaker.name.section(u' ', 0, 0).toLower();
    const bool isIndefinite = article == u"a" || article == u"an" || article == u"one" || article == u"some";
    return isCommon && (isPlural || isIndefinite);
}

/// Who says it now; nothing where it is told as a fact.
struct NewSource {
    bool isGone = false;
    QString vague;
};

/// Nothing where the source is kept, or where that is in doubt.
std::optional<NewSource> newSource(const FindingSources &sources, const Claim &claim, const Telling &telling)
{
    if (isNamedNear(sources, claim, telling) || mayBeBody(sources, claim, telling))
        return {};
    const AnnotatedVersion &version = versionAt(sources, telling.version);
    const std::span<const Word> words = wordsAt(version, telling.sentence);
    for (const Quote *said : saidIn(version, telling.sentence)) {
        const ComparedSpeaker speaker = speakerOf(*said, version, telling.version, sources.story.names);
        if (speaker.name.compare(u"it", Qt::CaseInsensitive) == 0)
            continue; // "It was claimed".
        if (!claim.speaker.identity || !isVague(speaker))
            return {};
        return NewSource{false, speaker.name};
    }
    if (isHearsay(words))
        return NewSource{true, {}};
    if (hasVerbOfSaying(words))
        return {};
    return NewSource{true, {}};
}

/// A fact that somebody vouched for now stands on its own: grave where he was named, or was one whom readers
/// know ("the company") and the sentence is else kept. "A draft" or "a study" that goes unnamed, and a
/// description in the place of a name, are less so.
void report(const FindingSources &sources, const Claim &claim, const Telling &telling,
            const NewSource &source, Findings &findings)
{
    const AnnotatedVersion &version = versionAt(sources, telling.version);
    const TextRange &sentence = version.sentences[static_cast<std::size_t>(telling.sentence)].range;
    const QString words = quoted(version.text(sentence));
    const QString message = source.isGone
        ? Tr::tr("%1 is told without its source, %2").arg(words, quoted(claim.speaker.name))
        : Tr::tr("%1 was said by %2 and is now said by %3")
              .arg(words, claim.speaker.name, quoted(source.vague));
    Finding lost = finding(FindingKind::SpeakerLost, message,
                           Tr::tr("A source that was named is gone or has become vague."),
                           {placeOf(sources, claim.base, claim.statement.range),
                            placeOfSentence(sources, telling.version, telling.sentence)});
    const bool isKnown
        = claim.speaker.identity || (isDefinite(claim.speaker) && isTakenOut(sources, claim, telling));
    if (!source.isGone || !isKnown)
        lost.severity = lowered(lost.severity);
    findings.push_back(std::move(lost));
}

/// "Its chairwoman", "his lawyer": whoever that is, the text has a name for them elsewhere.
bool isOwnedByAnother(const ComparedSpeaker &speaker)
{
    static const QStringList owners{QStringLiteral("its"), QStringLiteral("his"), QStringLiteral("her"),
                                    QStringLiteral("their")};
    return !speaker.identity && owners.contains(speaker.name.section(u' ', 0, 0).toLower());
}

std::vector<Claim> claimsOf(const FindingSources &sources, int base)
{
    constexpr qsizetype telling = 4;
    const AnnotatedVersion &version = versionAt(sources, base);
    std::vector<Claim> claims;
    for (const Quote &statement : version.statements) {
        ComparedSpeaker speaker = speakerOf(statement, version, base, sources.story.names);
        const bool isNamed = speaker.identity || speaker.naming == Naming::Named;
        QSet<QString> content = contentStems(wordsIn(version, statement.range));
        QSet<QString> values = valuesIn(version, statement.sentence, statement.range);
        const std::span<const Word> words = wordsIn(version, statement.range);
        const bool isIntention = !words.empty() && isOneOf(words.front(), {u"to"}); // "Promised to".
        if (speaker.isKnown() && isNamed && !isIntention && !isOwnedByAnother(speaker)
            && content.size() >= telling)
            claims.push_back(
                {base, version, statement, std::move(speaker), std::move(content), std::move(values)});
    }
    return claims;
}

} // namespace

void findLostSources(const FindingSources &sources, Findings &findings)
{
    const int base = sources.comparison.reference.value_or(0);
    const std::vector<Claim> claims = claimsOf(sources, base);
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        for (const Claim &claim : claims) {
            const std::optional<Telling> telling
                = version == base ? std::nullopt : tellingOf(sources, claim, version);
            const std::optional<NewSource> source
                = telling ? newSource(sources, claim, *telling) : std::nullopt;
            if (source)
                report(sources, claim, *telling, *source, findings);
        }
    }
}

} // namespace retold

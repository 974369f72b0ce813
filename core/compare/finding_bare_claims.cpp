#include "core/annotate/name_words.h"
#include "core/compare/clauses.h"
#include "core/compare/detectors.h"
#include "core/compare/quote_words.h"
#include "core/compare/untold.h"
#include "core/compare/word_classes.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <array>
#include <optional>

namespace retold {

namespace {

/// What the base has somebody say without marks.
struct Claim {
    int base = 0;
    const Quote &statement;
    ComparedSpeaker speaker;
    QSet<QString> content;
};

const AnnotatedVersion &versionAt(const FindingSources &sources, int version)
{
    return *sources.story.versions[static_cast<std::size_t>(version)];
}

std::span<const Word> wordsAt(const AnnotatedVersion &version, int sentence)
{
    return version.wordsOf(version.sentences[static_cast<std::size_t>(sentence)]);
}

/// "A person familiar with the matter", "two diplomats", "his lawyer": somebody whose word it is, and no body
/// that tells its own figures.
bool isHuman(const AnnotatedVersion &version, const StoryNames &names, int index,
             const ComparedSpeaker &speaker)
{
    const auto &byName = names.entitiesByName[static_cast<std::size_t>(index)];
    const auto entity = byName.constFind(speaker.name);
    if (entity != byName.cend())
        return version.entities[static_cast<std::size_t>(*entity)].kind == NameKind::Person;
    const QStringList words = speaker.name.toLower().split(u' ');
    return std::ranges::any_of(words, [](const QString &word) {
        static const QSet<QString> people{
            QStringLiteral("person"),    QStringLiteral("people"),     QStringLiteral("diplomat"),
            QStringLiteral("diplomats"), QStringLiteral("official"),   QStringLiteral("officials"),
            QStringLiteral("source"),    QStringLiteral("sources"),    QStringLiteral("witness"),
            QStringLiteral("witnesses"), QStringLiteral("aide"),       QStringLiteral("aides"),
            QStringLiteral("resident"),  QStringLiteral("residents"),  QStringLiteral("neighbour"),
            QStringLiteral("neighbor"),  QStringLiteral("neighbours"), QStringLiteral("neighbors"),
            QStringLiteral("critics"),   QStringLiteral("activists"),  QStringLiteral("relatives")};
        static const QSet<QString> things{QStringLiteral("papers"),    QStringLiteral("numbers"),
                                          QStringLiteral("letters"),   QStringLiteral("orders"),
                                          QStringLiteral("ministers"), QStringLiteral("carriers"),
                                          QStringLiteral("errors"),    QStringLiteral("headquarters")};
        // "Growers", "doctors", "economists": whoever does it.
        const bool isDoers = word.endsWith(u"ers") || word.endsWith(u"ors") || word.endsWith(u"ists")
            || word.endsWith(u"ians");
        return people.contains(word) || (isDoers && !things.contains(word));
    });
}

/// Argued, claimed, alleged: the verb itself tells that it is no fact.
bool isContested(const Quote &statement)
{
    return statement.cueClass == CueClass::Claim || statement.cueClass == CueClass::Warning
        || statement.cue.startsWith(QLatin1StringView("argue"))
        || statement.cue.startsWith(QLatin1StringView("suggest"));
}

/// "This represents": it goes on with what stood before.
bool goesOn(std::span<const Word> words)
{
    return !words.empty()
        && isOneOf(words.front(), {u"this", u"that", u"these", u"those", u"it", u"they", u"he", u"she"});
}

/// Somebody is said to say it, or it is left open who does.
bool isAttributed(const AnnotatedVersion &version, int sentence)
{
    const auto touches = [sentence](const Quote &quote) {
        return quote.sentence <= sentence && sentence <= quote.lastSentence;
    };
    const bool isSaid
        = std::ranges::any_of(version.statements, touches) || std::ranges::any_of(version.quotes, touches);
    return isSaid || std::ranges::any_of(wordsAt(version, sentence), [&version](const Word &word) {
               return nameWords().sayingVerbs.contains(word.normal)
                   || isOfClass(word.normal, WordClass::Cue, version.version.language)
                   || isOfClass(word.normal, WordClass::Doubt, version.version.language)
                   || isOneOf(word,
                              {u"according", u"told", u"says", u"describes", u"described", u"court", u"heard",
                               u"accused", u"accuses", u"blamed", u"blames", u"called", u"expected",
                               u"believed", u"thought"});
           });
}

/// Two that are only described are one where they have a word in common.
bool mayBeOne(const ComparedSpeaker &claimant, const ComparedSpeaker &speaker)
{
    const bool areDescribed = !claimant.identity && !speaker.identity && claimant.naming == Naming::Named
        && speaker.naming == Naming::Named;
    if (!areDescribed)
        return compareSpeakers(claimant, speaker) != Agreement::Different;
    const QStringList mine = claimant.name.toLower().split(u' ');
    const QStringList theirs = speaker.name.toLower().split(u' ');
    return std::ranges::any_of(mine, [&theirs](const QString &word) {
        constexpr qsizetype telling = 4;
        return word.size() >= telling && theirs.contains(word);
    });
}

/// Whether somebody speaks in the sentence who may be the claim's.
bool maySpeakIn(const FindingSources &sources, const Claim &claim, int version, int sentence)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    const auto isHis = [&](const Quote &quote) {
        return mayBeOne(claim.speaker, speakerOf(quote, own, version, sources.story.names));
    };
    return std::ranges::any_of(inSentence(own.quotes, sentence), isHis)
        || std::ranges::any_of(inSentence(own.statements, sentence), isHis);
}

/// Whether the sentences beside it have somebody speak whose word this may be too: the one before in whatever
/// paragraph, the one behind in its own.
bool isCarriedOver(const FindingSources &sources, const Claim &claim, int version, int sentence)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    const auto isBesideIt = [&](int beside) {
        if (beside < 0 || beside >= static_cast<int>(own.sentences.size()))
            return false;
        const bool isOneParagraph = own.sentences[static_cast<std::size_t>(beside)].paragraph
            == own.sentences[static_cast<std::size_t>(sentence)].paragraph;
        return (beside < sentence || isOneParagraph) && maySpeakIn(sources, claim, version, beside);
    };
    return isBesideIt(sentence - 1) || isBesideIt(sentence + 1);
}

/// Whether the sentence is about the speaker: what he says of himself he does.
bool isAboutSpeaker(const FindingSources &sources, const Claim &claim, int version, int sentence)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    const QSet<QString> name = contentStems(wordsIn(
        *claim.speaker.version, {claim.speaker.place, claim.speaker.place + claim.speaker.name.size()}));
    const auto mentions = inSentence(own.mentions, sentence);
    return contentStems(wordsAt(own, sentence)).intersects(name)
        || std::ranges::any_of(mentions, [&](const Mention &mention) {
               return claim.speaker.identity
                   && sources.story.names.of(version, mention.entity) == *claim.speaker.identity;
           });
}

bool tells(const Claim &claim, std::span<const Word> words)
{
    const QSet<QString> told = contentStems(words);
    const auto common = std::ranges::count_if(claim.content, [&told](const QString &stem) {
        return told.contains(stem)
            || std::ranges::any_of(told, [&stem](const QString &each) { return haveOneRoot(stem, each); });
    });
    return 10 * common >= 7 * claim.content.size();
}

std::optional<int> bareTelling(const FindingSources &sources, const Claim &claim, int version)
{
    const std::array own{claim.statement.sentence};
    const AnnotatedVersion &other = versionAt(sources, version);
    if (!isSurelyLinked(sources, claim.base, claim.statement.sentence, version))
        return {};
    for (const int sentence : sources.story.links.sentencesLinked(claim.base, own, version)) {
        const bool isBody = other.sentences[static_cast<std::size_t>(sentence)].kind == SentenceKind::Body;
        if (isBody && tells(claim, wordsAt(other, sentence)) && !goesOn(wordsAt(other, sentence))
            && !isAttributed(other, sentence) && !isAboutSpeaker(sources, claim, version, sentence)
            && !isCarriedOver(sources, claim, version, sentence))
            return sentence;
    }
    return {};
}

} // namespace

/// What one person's word stood for, or was argued, is told as a fact. English alone.
void findBareClaims(const FindingSources &sources, Findings &findings)
{
    constexpr qsizetype telling = 4;
    const int base = sources.comparison.reference.value_or(0);
    const AnnotatedVersion &version = versionAt(sources, base);
    if (version.version.language != u"en")
        return;
    for (const Quote &statement : version.statements) {
        const Claim claim{base, statement, speakerOf(statement, version, base, sources.story.names),
                          contentStems(wordsIn(version, statement.range))};
        const std::span<const Word> words = wordsIn(version, statement.range);
        const bool isIntention = !words.empty() && isOneOf(words.front(), {u"to"});
        if (!claim.speaker.isKnown() || claim.speaker.naming == Naming::FromAround || isIntention
            || claim.content.size() < telling
            || (!isContested(statement) && !isHuman(version, sources.story.names, base, claim.speaker)))
            continue;
        for (int other = 0; other < static_cast<int>(sources.story.versions.size()); ++other) {
            const auto sentence = other == base ? std::nullopt : bareTelling(sources, claim, other);
            if (!sentence)
                continue;
            const QStringView told
                = versionAt(sources, other)
                      .text(versionAt(sources, other).sentences[static_cast<std::size_t>(*sentence)]);
            findings.push_back(finding(
                FindingKind::SpeakerLost,
                Tr::tr("%1 is told without its source, %2").arg(quoted(told), quoted(claim.speaker.name)),
                Tr::tr("What somebody said is told as a fact."),
                {placeOf(sources, base, statement.range), placeOfSentence(sources, other, *sentence)}));
        }
    }
}

} // namespace retold

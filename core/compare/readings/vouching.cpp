#include "core/compare/readings/vouching.h"

#include "core/annotate/name_words.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/word_classes.h"
#include "core/story/in_sentence.h"

#include <algorithm>

namespace retold {

namespace {

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
            || isOneOf(word,
                       {u"according", u"says", u"say", u"adds", u"told", u"tells", u"reckon", u"reckons",
                        u"reckoned", u"estimate", u"estimates", u"estimated", u"puts", u"reported",
                        u"reports"});
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

/// "Roe Shipping reported": he is named and speaks there, though the annotation may have missed it.
bool speaksByName(const Claim &claim, const Teller &teller, const FindingSources &sources)
{
    const AnnotatedVersion &version = versionAt(sources, teller.version);
    const std::span<const Word> words = wordsAt(version, teller.sentence);
    const QString last = claim.speaker.name.section(u' ', -1);
    return hasVerbOfSaying(words) && std::ranges::any_of(words, [&](const Word &word) {
               const QStringView behind = QStringView(version.text()).sliced(word.range.end).left(2);
               return version.text(word.range) == last && behind != u"'s" && behind != u"’s";
           });
}

/// "The rest would go on buildings" behind "ministers think": still what was said.
bool isReportedOn(const AnnotatedVersion &version, int sentence)
{
    if (sentence == 0 || !hasVerbOfSaying(wordsAt(version, sentence - 1)))
        return false;
    const std::span<const Word> words = wordsAt(version, sentence);
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (isOneOf(words[i], {u"would"}) && !isOneOf(words[i - 1], {u"which", u"that", u"who"}))
            return true;
    }
    return false;
}

bool isNamedNear(const FindingSources &sources, const Claim &claim, const Teller &teller)
{
    const ComparedSpeaker &speaker = claim.speaker;
    constexpr int reach = 2; // Sentences.
    const AnnotatedVersion &version = versionAt(sources, teller.version);
    const int last = std::min(teller.sentence + reach, static_cast<int>(version.sentences.size()) - 1);
    const int first = std::max(teller.sentence - reach, 0);
    if (!speaker.identity) {
        const QSet<QString> name
            = contentStems(wordsIn(*speaker.version, {speaker.place, speaker.place + speaker.name.size()}));
        for (int sentence = first; sentence <= last; ++sentence) {
            if (name.isEmpty() || contentStems(wordsAt(version, sentence)).intersects(name))
                return true;
        }
        return false;
    }
    // A name that another entity of the version may have taken.
    const QString name = speaker.name.section(u' ', -1);
    if (std::ranges::any_of(wordsAt(version, teller.sentence),
                            [&](const Word &word) { return version.text(word.range) == name; })
        && std::ranges::none_of(inSentence(version.mentions, teller.sentence), [&](const Mention &mention) {
               return sources.story.names.of(teller.version, mention.entity) == speaker.identity;
           }))
        return true;
    const auto from = std::ranges::lower_bound(version.mentions, first, {}, &Mention::sentence);
    const auto to = std::ranges::upper_bound(version.mentions, last, {}, &Mention::sentence);
    const bool isKept = isTakenOut(sources, claim, teller);
    return std::any_of(from, to, [&](const Mention &mention) {
        // In a kept sentence that its source was taken out of, only one who speaks right beside it vouches.
        const bool isBeside = std::abs(mention.sentence - teller.sentence) == 1;
        const bool vouches = mention.sentence == teller.sentence
            ? !isPossessive(version, mention)
            : isBeside && hasVerbOfSaying(wordsAt(version, mention.sentence));
        return sources.story.names.of(teller.version, mention.entity) == speaker.identity
            && (!isKept || vouches);
    });
}

/// What one body says another body may say, or the same under another name ("the sheriff’s office",
/// "police").
bool mayBeBody(const FindingSources &sources, const Claim &claim, const Teller &teller)
{
    const auto isBody = [](const AnnotatedVersion &version, int entity) {
        return version.entities[static_cast<std::size_t>(entity)].kind == NameKind::Body;
    };
    const auto &byName = sources.story.names.entitiesByName[static_cast<std::size_t>(claim.base)];
    const auto entity = byName.constFind(claim.speaker.name);
    if (entity != byName.cend() && !isBody(claim.version, *entity))
        return false;
    const AnnotatedVersion &version = versionAt(sources, teller.version);
    const auto own = inSentence(version.mentions, teller.sentence);
    return std::ranges::any_of(own,
                               [&](const Mention &mention) {
                                   return isBody(version, mention.entity)
                                       && sources.story.names.of(teller.version, mention.entity)
                                       != claim.speaker.identity;
                               })
        || std::ranges::any_of(wordsAt(version, teller.sentence), [](const Word &word) {
               return isOneOf(word,
                              {u"police", u"authorities", u"officials", u"investigators", u"prosecutors"});
           });
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

/// "This represents": it goes on with what stood before.
bool goesOn(std::span<const Word> words)
{
    return !words.empty()
        && isOneOf(words.front(), {u"this", u"that", u"these", u"those", u"it", u"they", u"he", u"she"});
}

/// Somebody is said to say it, or it is left open who does.
bool isAttributed(const AnnotatedVersion &version, int sentence)
{
    const bool isSaid = !saidIn(version, sentence).empty();
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
/// paragraph, the one behind in its own. The one before that too, in its own, where nobody else has spoken
/// since: "…, Roe said. It began at noon. Nineteen were hurt."
bool isCarriedOver(const FindingSources &sources, const Claim &claim, const Teller &teller)
{
    const int version = teller.version;
    const int sentence = teller.sentence;
    const AnnotatedVersion &own = versionAt(sources, version);
    const auto isBesideIt = [&](int beside) {
        if (beside < 0 || beside >= static_cast<int>(own.sentences.size()))
            return false;
        const bool isOneParagraph = own.sentences[static_cast<std::size_t>(beside)].paragraph
            == own.sentences[static_cast<std::size_t>(sentence)].paragraph;
        const bool isNext = beside == sentence - 1;
        if (!isOneParagraph && !isNext)
            return false;
        const auto mentions = inSentence(own.mentions, beside);
        const bool isNamed = std::ranges::any_of(mentions, [&](const Mention &mention) {
            return claim.speaker.identity
                && sources.story.names.of(version, mention.entity) == *claim.speaker.identity;
        });
        return maySpeakIn(sources, claim, version, beside)
            || (isNamed && hasVerbOfSaying(wordsAt(own, beside)));
    };
    const bool isSilentBefore = sentence > 1 && !isAttributed(own, sentence - 1);
    return isBesideIt(sentence - 1) || isBesideIt(sentence + 1)
        || (isSilentBefore && isBesideIt(sentence - 2));
}

/// Whether the sentence is about the speaker: what he says of himself he does.
bool isAboutSpeaker(const FindingSources &sources, const Claim &claim, const Teller &teller)
{
    const int version = teller.version;
    const int sentence = teller.sentence;
    const AnnotatedVersion &own = versionAt(sources, version);
    const QSet<QString> name = contentStems(wordsIn(
        *claim.speaker.version, {claim.speaker.place, claim.speaker.place + claim.speaker.name.size()}));
    const auto mentions = inSentence(own.mentions, sentence);
    const QString last = claim.speaker.name.section(u' ', -1);
    return contentStems(wordsAt(own, sentence)).intersects(name)
        || std::ranges::any_of(wordsAt(own, sentence),
                               [&](const Word &word) { return own.text(word.range) == last; })
        || std::ranges::any_of(mentions, [&](const Mention &mention) {
               return claim.speaker.identity
                   && sources.story.names.of(version, mention.entity) == *claim.speaker.identity;
           });
}

/// "It had killed 30", of the one who claims it.
bool isOfHimself(const AnnotatedVersion &version, const Quote &statement)
{
    const std::span<const Word> words = wordsIn(version, statement.range);
    return !words.empty() && isOneOf(words.front(), {u"it", u"he", u"she", u"they"});
}

} // namespace

bool isTakenOut(const FindingSources &sources, const Claim &claim, const Teller &teller)
{
    return std::ranges::any_of(
        sources.story.links.linksOf(claim.base, claim.statement.sentence), [&](int index) {
            const ComparedLink &link = sources.comparison.links[static_cast<std::size_t>(index)];
            const bool isIt
                = link.link.left.version == teller.version || link.link.right.version == teller.version;
            return isIt && link.relation == Relation::Edited;
        });
}

std::optional<NewSource> newSource(const FindingSources &sources, const Claim &claim, const Teller &teller)
{
    const AnnotatedVersion &version = versionAt(sources, teller.version);
    if (isNamedNear(sources, claim, teller) || mayBeBody(sources, claim, teller)
        || speaksByName(claim, teller, sources) || isReportedOn(version, teller.sentence))
        return {};
    const std::span<const Word> words = wordsAt(version, teller.sentence);
    for (const Quote *said : saidIn(version, teller.sentence)) {
        const ComparedSpeaker speaker = speakerOf(*said, version, teller.version, sources.story.names);
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

bool isToldAsFact(const FindingSources &sources, const Claim &claim, const Teller &teller)
{
    const AnnotatedVersion &version = versionAt(sources, teller.version);
    // "The army claimed it had killed 30" told as "the army killed 30": what he said of himself he may do,
    // but the verb said that it is a claim.
    const bool isClaimed = claim.statement.cueClass == CueClass::Claim
        && isOfHimself(claim.version, claim.statement) && isTakenOut(sources, claim, teller);
    const bool isOfSelf = isAboutSpeaker(sources, claim, teller) && !isClaimed;
    return !goesOn(wordsAt(version, teller.sentence)) && !isAttributed(version, teller.sentence) && !isOfSelf
        && !isCarriedOver(sources, claim, teller);
}

bool isWork(const QString &stem)
{
    static const QSet<QString> works{QStringLiteral("poll"),    QStringLiteral("survey"),
                                     QStringLiteral("studi"),   QStringLiteral("report"),
                                     QStringLiteral("audit"),   QStringLiteral("census"),
                                     QStringLiteral("inquiri"), QStringLiteral("review")};
    return works.contains(stem);
}

bool keepsRecord(const QString &noun)
{
    static const QSet<QString> keepers{QStringLiteral("commission"), QStringLiteral("bureau"),
                                       QStringLiteral("office"),     QStringLiteral("court"),
                                       QStringLiteral("registry"),   QStringLiteral("centre"),
                                       QStringLiteral("center"),     QStringLiteral("observatory"),
                                       QStringLiteral("exchange"),   QStringLiteral("service")};
    return keepers.contains(noun);
}

bool tellsView(std::span<const Word> words)
{
    constexpr std::size_t reach = 3;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (!words[i].normal.endsWith(u"'s") && !words[i].normal.endsWith(u"s'")
            && !isOneOf(words[i], {u"’s", u"'", u"’", u"its", u"his", u"her", u"their"}))
            continue;
        const auto owned = words.subspan(i + 1, std::min(reach, words.size() - i - 1));
        if (std::ranges::any_of(owned, [](const Word &word) {
                return isOneOf(word, {u"explanation",   u"account",    u"view",    u"argument", u"reasoning",
                                      u"contention",    u"claim",      u"version", u"estimate", u"reckoning",
                                      u"assessment",    u"verdict",    u"opinion", u"forecast", u"figures",
                                      u"words",         u"complaint",  u"reading", u"telling",  u"eyes",
                                      u"justification", u"conclusion", u"answer",  u"reply",    u"response"});
            }))
            return true;
    }
    return false;
}

} // namespace retold

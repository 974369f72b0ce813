#include "core/annotate/name_words.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_cues.h"
#include "core/compare/quotes/quote_pairs.h"
#include "core/compare/readings/attributions.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/speaker_descriptions.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <set>

namespace retold {

namespace {

/// Whether the sentences of a quotation mean the speaker of another as somebody.
bool means(const FindingSources &sources, const Place &place, const Quote &quote,
           const ComparedSpeaker &speaker)
{
    const auto &mentions = versionAt(sources, place.version).mentions;
    return std::ranges::any_of(mentions, [&](const Mention &mention) {
        return quote.sentence <= mention.sentence && mention.sentence <= quote.lastSentence
            && sources.story.names.of(place.version, mention.entity) == speaker.identity;
    });
}

/// Whether a sentence means the speaker, by whatever words.
bool isNamedIn(const FindingSources &sources, int version, int sentence, const ComparedSpeaker &speaker)
{
    const auto &mentions = versionAt(sources, version).mentions;
    return std::ranges::any_of(inSentence(mentions, sentence), [&](const Mention &mention) {
        return sources.story.names.of(version, mention.entity) == speaker.identity;
    });
}

/// "The Kent senator said": a place that was taken for the speaker. "Goalkeeper Aron Berg said" ends with the
/// whole name, and a man may be called like a mountain.
bool isPlace(const FindingSources &sources, const Place &place, const Quote &quote,
             const ComparedSpeaker &speaker)
{
    if (kindOf(speaker) != NameKind::Place)
        return false;
    const AnnotatedVersion &own = versionAt(sources, place.version);
    return !quote.speakerRange || !speaker.name.contains(u' ')
        || !own.text(*quote.speakerRange).endsWith(speaker.name);
}

/// With a place of its own for the name that is wrong, which may stand far behind the quotation.
Finding givenTo(const FindingSources &sources, const QuotePair &pair)
{
    Finding given = finding(FindingKind::QuoteMisattributed,
                            Tr::tr("%1 was said by %2 and is given to %3")
                                .arg(quoted(pair.firstText), pair.first.speaker, pair.answer.speaker),
                            Tr::tr("The quotations answer each other, but another is named as speaker."),
                            {pair.firstPlace, pair.answerPlace});
    if (pair.answer.speakerRange)
        given.places.push_back(placeOf(sources, pair.answerPlace.version, *pair.answer.speakerRange));
    return given;
}

/// "Two ministers", "both players": as many as are named beside them.
bool isCounted(const QString &description)
{
    static const QStringList counts{QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("four"),
                                    QStringLiteral("both")};
    return counts.contains(description.section(u' ', 0, 0).toLower());
}

/// One person's words in the mouths of many.
bool becameSeveral(const FindingSources &sources, const QuotePair &pair)
{
    const bool areSeveral = namesSeveral(pair.answerSpeaker.name)
        || pair.answerSpeaker.name.compare(u"they", Qt::CaseInsensitive) == 0;
    return areSeveral && !pair.answerSpeaker.identity && kindOf(pair.firstSpeaker) == NameKind::Person
        && !means(sources, pair.answerPlace, pair.answer, pair.firstSpeaker)
        && (isCounted(pair.answerSpeaker.name)
            || !isNamedIn(sources, pair.answerPlace.version, pair.answer.sentence - 1, pair.firstSpeaker));
}

/// A description in the place of a name is often but the shorter way to say it; but it may be another's.
Finding lostSpeaker(const FindingSources &sources, const QuotePair &pair)
{
    if (isDescribedAsAnother(sources.story, pair.firstSpeaker, pair.firstPlace.version,
                             pair.answerSpeaker.name))
        return givenTo(sources, pair);
    const QString message = pair.answer.speaker.isEmpty()
        ? Tr::tr("%1 no longer says that it was said by %2").arg(quoted(pair.answerText), pair.first.speaker)
        : Tr::tr("%1 was said by %2 and is now said by %3")
              .arg(quoted(pair.answerText), pair.first.speaker, quoted(pair.answer.speaker));
    Finding lost = finding(FindingKind::SpeakerLost, message,
                           Tr::tr("A speaker who was named is gone or has become vague."),
                           {pair.firstPlace, pair.answerPlace});
    if (!pair.answer.speaker.isEmpty() && !becameSpokesperson(pair.firstSpeaker, pair.answerSpeaker)
        && !becameSeveral(sources, pair) && !namesNobody(pair.answerSpeaker.name))
        lost.severity = lowered(lost.severity);
    return lost;
}

/// Named beside the quotation, or by a pronoun whose person the sentence before names.
bool isSurelyNamed(const FindingSources &sources, const Place &place, const Quote &quote,
                   const ComparedSpeaker &speaker)
{
    if (speaker.naming != Naming::Pronoun || !speaker.identity)
        return speaker.naming == Naming::Named;
    const auto &mentions = versionAt(sources, place.version).mentions;
    const auto before = inSentence(mentions, quote.sentence - 1);
    return std::ranges::any_of(before, [&](const Mention &mention) {
        return mention.kind != MentionKind::Pronoun
            && sources.story.names.of(place.version, mention.entity) == speaker.identity;
    });
}

/// "The radio reports that Roe would", "company spokesman Jane Roe": where one sentence means both, a body
/// relays the person's words or speaks through him, and neither was put in the other's place.
bool isRelayed(const FindingSources &sources, const QuotePair &pair)
{
    const bool isVague = pair.firstSpeaker.identity && !pair.answerSpeaker.identity;
    const bool arePeople
        = kindOf(pair.firstSpeaker) == NameKind::Person && kindOf(pair.answerSpeaker) == NameKind::Person;
    const bool isOther
        = pair.answerSpeaker.identity && isSomebodyOf(pair.firstSpeaker, *pair.answerSpeaker.identity);
    return !isVague && !arePeople && !isOther
        && (means(sources, pair.answerPlace, pair.answer, pair.firstSpeaker)
            || means(sources, pair.firstPlace, pair.first, pair.answerSpeaker));
}

QString roleWordsOf(const ComparedSpeaker &speaker)
{
    if (speaker.version == nullptr)
        return {};
    QStringList roles;
    for (const Entity &entity : speaker.version->entities) {
        if (entity.canonical == speaker.name)
            roles += entity.roles;
    }
    return roles.join(u' ').toLower();
}

/// "The manager said", where the base's speaker is a manager too: nobody knows which of the two is meant.
bool mayBeDescribed(const FindingSources &sources, const QuotePair &pair)
{
    if (!pair.answer.speakerRange)
        return false;
    const QString phrase
        = versionAt(sources, pair.answerPlace.version).text(*pair.answer.speakerRange).toString().toLower();
    return phrase.startsWith(QLatin1StringView("the "))
        && roleWordsOf(pair.firstSpeaker).contains(phrase.section(u' ', -1));
}

/// "A judge ruled", who in the other version is Mrs Justice Roe: it is told who.
bool isNamedInstead(const FindingSources &sources, const QuotePair &pair)
{
    if (pair.firstSpeaker.identity || !pair.first.speakerRange || !pair.answerSpeaker.identity)
        return false;
    const QString phrase
        = versionAt(sources, pair.firstPlace.version).text(*pair.first.speakerRange).toString().toLower();
    const bool isIndefinite
        = phrase.startsWith(QLatin1StringView("a ")) || phrase.startsWith(QLatin1StringView("an "));
    const QString head = phrase.section(u' ', -1);
    const QString roles = roleWordsOf(pair.answerSpeaker);
    return isIndefinite
        && (roles.contains(head) || (head == u"judge" && roles.contains(QLatin1StringView("justice"))));
}

/// "He said" for one whom both versions call by one word alone, without title or role: it may be a club.
bool isDoubtfulPronoun(const QuotePair &pair)
{
    const ComparedSpeaker &answer = pair.answerSpeaker;
    const auto hasFullName = [&answer](const AnnotatedVersion *version) {
        return version != nullptr && std::ranges::any_of(version->entities, [&answer](const Entity &entity) {
                   return entity.canonical.endsWith(u' ' + answer.name);
               });
    };
    return answer.identity && answer.naming == Naming::Pronoun && !answer.name.contains(u' ')
        && roleWordsOf(answer).isEmpty() && !hasFullName(answer.version)
        && !hasFullName(pair.firstSpeaker.version);
}

/// "Jane Roe of Harbour Bank" in the version's text.
bool tellsBodyOf(const AnnotatedVersion *version, const QString &person, const QString &body)
{
    return version != nullptr && !body.isEmpty()
        && std::ranges::any_of(
               std::initializer_list<QStringView>{u" of ", u" at ", u" from "}, [&](QStringView joint) {
                   return QStringView(version->text()).contains(QString(person + joint.toString() + body));
               });
}

bool isLeader(const QString &role)
{
    static const QStringList leaders{
        QStringLiteral("chief"),    QStringLiteral("boss"),     QStringLiteral("head"),
        QStringLiteral("director"), QStringLiteral("chair"),    QStringLiteral("owner"),
        QStringLiteral("founder"),  QStringLiteral("manager"),  QStringLiteral("spokes"),
        QStringLiteral("leader"),   QStringLiteral("secretary")};
    return std::ranges::any_of(
        leaders, [&role](const QString &leader) { return role.contains(leader, Qt::CaseInsensitive); });
}

/// "Harbour Bank shut on Friday. Its boss, Jane Roe, said": the version names the body right before its head.
bool leadsBody(const AnnotatedVersion *version, const QString &person, const QString &body)
{
    if (version == nullptr)
        return false;
    const auto isOf = [version](const Mention &mention, const QString &name) {
        return version->entities[static_cast<std::size_t>(mention.entity)].canonical == name;
    };
    const auto means = [&](int sentence, const QString &name) {
        return std::ranges::any_of(inSentence(version->mentions, sentence),
                                   [&](const Mention &mention) { return isOf(mention, name); });
    };
    return std::ranges::any_of(version->mentions, [&](const Mention &head) {
        return isLeader(head.role) && isOf(head, person)
            && (means(head.sentence, body) || means(head.sentence - 1, body));
    });
}

/// A body and who leads it, either way round: whoever of the two is named, the words are the body's.
bool areBodyAndHead(const QuotePair &pair)
{
    const bool isBodyFirst = kindOf(pair.firstSpeaker) == NameKind::Body;
    const ComparedSpeaker &body = isBodyFirst ? pair.firstSpeaker : pair.answerSpeaker;
    const ComparedSpeaker &person = isBodyFirst ? pair.answerSpeaker : pair.firstSpeaker;
    return kindOf(body) == NameKind::Body && kindOf(person) == NameKind::Person
        && (leadsBody(pair.firstSpeaker.version, person.name, body.name)
            || leadsBody(pair.answerSpeaker.version, person.name, body.name));
}

/// "A spokesman for Roe, Jon Lund", where Roe is the prime minister of Norland: Norland speaks through him.
bool speaksForHeadOf(const QuotePair &pair)
{
    const AnnotatedVersion *version = pair.firstSpeaker.version;
    if (version == nullptr || !roleWordsOf(pair.firstSpeaker).contains(QLatin1StringView("spokes")))
        return false;
    return std::ranges::any_of(version->mentions, [&](const Mention &mention) {
        const Entity &entity = version->entities[static_cast<std::size_t>(mention.entity)];
        return pair.first.sentence <= mention.sentence && mention.sentence <= pair.first.lastSentence
            && entity.kind == NameKind::Person && entity.canonical != pair.firstSpeaker.name
            && tellsBodyOf(version, entity.canonical, pair.answerSpeaker.name);
    });
}

/// "Jane Roe of Harbour Bank": the body is hers, and speaks through her.
bool isOfBody(const QuotePair &pair)
{
    return tellsBodyOf(pair.answerSpeaker.version, pair.firstSpeaker.name, pair.answerSpeaker.name)
        || tellsBodyOf(pair.firstSpeaker.version, pair.firstSpeaker.name, pair.answerSpeaker.name)
        || speaksForHeadOf(pair) || areBodyAndHead(pair);
}

/// "Once she had gone, she “did not look back”": nobody says it, and whom the pronoun means is a guess.
bool isGuessed(const FindingSources &sources, const QuotePair &pair)
{
    return pair.answer.cue.isEmpty() && pair.answerSpeaker.naming == Naming::Pronoun
        && !isSurelyNamed(sources, pair.answerPlace, pair.answer, pair.answerSpeaker);
}

/// "The Czech goalkeeper saved twice from Roe. “It is time,” he said": whom "he" means may be the one who is
/// described at the head of the sentence before, and not the one it names.
bool isOfDescribedBefore(const FindingSources &sources, const QuotePair &pair)
{
    constexpr std::size_t head = 5;
    const int before = pair.answer.sentence - 1;
    if (pair.answerSpeaker.naming != Naming::Pronoun || before < 0)
        return false;
    const auto words = wordsAt(versionAt(sources, pair.answerPlace.version), before);
    const auto first = words.first(std::min(head, words.size()));
    const bool isDescribed = !first.empty() && first.front().normal == u"the"
        && std::ranges::any_of(first,
                               [](const Word &word) { return nameWords().roles.contains(word.normal); });
    const qsizetype end = first.empty() ? 0 : first.back().range.end;
    return isDescribed
        && std::ranges::none_of(inSentence(versionAt(sources, pair.answerPlace.version).mentions, before),
                                [&](const Mention &mention) {
                                    return mention.range.begin < end
                                        && sources.story.names.of(pair.answerPlace.version, mention.entity)
                                        == pair.answerSpeaker.identity;
                                });
}

/// Critical where both sentences name their speakers; less where one has a pronoun, or only a description.
void reportMisattributed(const FindingSources &sources, const QuotePair &pair, Findings &findings)
{
    const bool isPlaceBefore = isPlace(sources, pair.firstPlace, pair.first, pair.firstSpeaker);
    const bool isPlaceAfter = isPlace(sources, pair.answerPlace, pair.answer, pair.answerSpeaker);
    if (isPlaceBefore != isPlaceAfter || isRelayed(sources, pair) || isOfBody(pair)
        || mayBeDescribed(sources, pair) || isDoubtfulPronoun(pair) || isGuessed(sources, pair)
        || isOfDescribedBefore(sources, pair) || isNamedInstead(sources, pair))
        return;
    const bool isVague = pair.firstSpeaker.identity && !pair.answerSpeaker.identity;
    if (isVague && !means(sources, pair.answerPlace, pair.answer, pair.firstSpeaker)) {
        findings.push_back(lostSpeaker(sources, pair));
        return;
    }
    Finding given = givenTo(sources, pair);
    const bool isSure = isSurelyNamed(sources, pair.firstPlace, pair.first, pair.firstSpeaker)
        && isSurelyNamed(sources, pair.answerPlace, pair.answer, pair.answerSpeaker);
    if (!isSure || !pair.firstSpeaker.identity)
        given.severity = lowered(given.severity);
    findings.push_back(std::move(given));
}

/// A quotation by itself, with nobody anywhere near who could have said it: the speaker named neither in it
/// nor in the two sentences on either side.
bool standsAlone(const FindingSources &sources, const QuotePair &pair)
{
    constexpr int near = 2;
    if (pair.answer.type != QuoteType::Direct || !pair.answer.speaker.isEmpty() || pair.answer.continues
        || pair.firstSpeaker.naming != Naming::Named)
        return false;
    for (int i = pair.answer.sentence - near; i <= pair.answer.lastSentence + near; ++i) {
        if (isNamedIn(sources, pair.answerPlace.version, i, pair.firstSpeaker))
            return false;
    }
    return true;
}

/// One who is named has become "an official", several, or nobody, beside a verb of saying or alone.
bool isSpeakerLost(const FindingSources &sources, const QuotePair &pair)
{
    if (!pair.firstSpeaker.identity || (pair.answer.cue.isEmpty() && !standsAlone(sources, pair))
        || isNamedInBody(sources, pair))
        return false;
    // "Something Roe called “late”", "Roe thought that it was “late”": he stands beside his words.
    if (pair.answer.speaker.isEmpty())
        return !means(sources, pair.answerPlace, pair.answer, pair.firstSpeaker);
    if (becameSeveral(sources, pair))
        return true;
    return !pair.answerSpeaker.identity && pair.firstSpeaker.naming == Naming::Named
        && pair.answerSpeaker.naming == Naming::Named
        && compareSpeakers(pair.firstSpeaker, pair.answerSpeaker) == Agreement::Unknown;
}

/// "He" or "she", as the text has it for the speaker; empty for any other words.
QString pronounOf(const FindingSources &sources, const Place &place, const Quote &quote)
{
    if (!quote.speakerRange)
        return {};
    const QString word = versionAt(sources, place.version).text(*quote.speakerRange).toString().toLower();
    return word == u"he" || word == u"she" ? word : QString();
}

/// "He said" here and "she said" there: whoever it is, they are two.
bool areOfTwoGenders(const FindingSources &sources, const QuotePair &pair)
{
    const QString before = pronounOf(sources, pair.firstPlace, pair.first);
    const QString after = pronounOf(sources, pair.answerPlace, pair.answer);
    return pair.first.type == QuoteType::Direct && pair.answer.type == QuoteType::Direct && !before.isEmpty()
        && !after.isEmpty() && before != after;
}

Finding givenToOther(const FindingSources &sources, const QuotePair &pair)
{
    return finding(FindingKind::QuoteMisattributed,
                   Tr::tr("%1 was said by %2 and is given to %3")
                       .arg(quoted(pair.firstText), quoted(pronounOf(sources, pair.firstPlace, pair.first)),
                            quoted(pronounOf(sources, pair.answerPlace, pair.answer))),
                   Tr::tr("The quotations answer each other, but another is named as speaker."),
                   {pair.firstPlace, pair.answerPlace,
                    placeOf(sources, pair.answerPlace.version, *pair.answer.speakerRange)});
}

/// Versions, and where their verbs of saying begin.
using VerbPlaces = std::set<std::pair<int, qsizetype>>;

/// The finding that the verb colours the words otherwise, unless it was made for words on its other side.
std::optional<Finding> newlyRecoloured(const FindingSources &sources, const QuotePair &pair,
                                       VerbPlaces &known)
{
    std::optional<Finding> recoloured = recolouredCue(sources, pair);
    const qsizetype verb = pair.answer.cueRange ? pair.answer.cueRange->begin : pair.answer.range.begin;
    const bool isNew = recoloured && known.emplace(pair.answerPlace.version, verb).second;
    return isNew ? recoloured : std::nullopt;
}

} // namespace

void findSpeakerChanges(const FindingSources &sources, Findings &findings)
{
    VerbPlaces recolouring;
    for (const QuotePair &pair : quotePairs(sources)) {
        // A set term that two versions beside the reference both mark need have no speaker in common.
        const bool needsSpeaker
            = pair.first.type != QuoteType::Scare || isBaseOfQuotes(sources, pair.firstPlace.version);
        if (needsSpeaker && areOfTwoGenders(sources, pair)) {
            findings.push_back(givenToOther(sources, pair));
        } else if (pair.status == QuoteStatus::Misattributed) {
            if (needsSpeaker)
                reportMisattributed(sources, pair, findings);
        } else if (needsSpeaker && isSpeakerLost(sources, pair)) {
            findings.push_back(lostSpeaker(sources, pair));
        } else if (auto recoloured = newlyRecoloured(sources, pair, recolouring)) {
            findings.push_back(*std::move(recoloured));
        }
    }
}

} // namespace retold

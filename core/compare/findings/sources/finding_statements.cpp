#include "core/annotate/name_role_forms.h"
#include "core/annotate/name_words.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/speaker_descriptions.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// Something that a side of a link has somebody say, in marks or without.
struct Said {
    const Quote &quote;
    ComparedSpeaker speaker;
    QSet<QString> content;
};

/// All that the side has somebody say, or only what a person with a name does.
std::vector<Said> saidIn(const FindingSources &sources, const SentenceGroup &group, bool isOfNamed)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(group.version)];
    std::vector<Said> result;
    for (const std::vector<Quote> *list : {&own.quotes, &own.statements}) {
        const auto from = std::ranges::lower_bound(*list, group.sentences.front(), {}, &Quote::sentence);
        for (auto quote = from; quote != list->end() && quote->sentence <= group.sentences.back(); ++quote) {
            ComparedSpeaker speaker = speakerOf(*quote, own, group.version, sources.story.names);
            if (!isOfNamed || (speaker.naming == Naming::Named && speaker.identity))
                result.push_back({*quote, std::move(speaker), contentStems(wordsIn(own, quote->range))});
        }
    }
    return result;
}

bool isPerson(const FindingSources &sources, int version, const ComparedSpeaker &speaker)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    const auto &byName = sources.story.names.entitiesByName[static_cast<std::size_t>(version)];
    const auto entity = byName.constFind(speaker.name);
    return entity != byName.cend()
        && own.entities[static_cast<std::size_t>(*entity)].kind == NameKind::Person;
}

/// "The governor of the central bank", who in the other version is "the bank's governor, Jane Roe".
bool areOneRole(const QString &left, const QString &right)
{
    const auto headOf = [](const QString &role) { return normalRole(role).section(u' ', -1); };
    return !left.isEmpty() && !right.isEmpty() && headOf(left) == headOf(right)
        && compareRoles(left, right) != RoleLikeness::Different;
}

/// "The minister" of the answer, who in the other version is the first speaker by role.
bool isCalledLike(const FindingSources &sources, const SentenceGroup &before, const Said &first,
                  const SentenceGroup &after, const Said &answer)
{
    const AnnotatedVersion &base = *sources.story.versions[static_cast<std::size_t>(before.version)];
    const AnnotatedVersion &other = *sources.story.versions[static_cast<std::size_t>(after.version)];
    const auto &byName = sources.story.names.entitiesByName[static_cast<std::size_t>(before.version)];
    const auto entity = byName.constFind(first.speaker.name);
    if (!answer.quote.speakerRange || entity == byName.cend())
        return false;
    const QString called = other.text(*answer.quote.speakerRange).toString();
    const auto &roles = base.entities[static_cast<std::size_t>(*entity)].roles;
    return std::ranges::any_of(roles, [&called](const QString &role) { return areOneRole(role, called); });
}

/// "Although the board had said no, Roe suggested": he is named there right before a verb of saying, and the
/// statement was given to whom the sentence begins with.
bool speaksByName(const FindingSources &sources, const SentenceGroup &group, const ComparedSpeaker &speaker)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(group.version)];
    return std::ranges::any_of(own.mentions, [&](const Mention &mention) {
        const auto behind = std::ranges::lower_bound(own.words, mention.range.end, {},
                                                     [](const Word &word) { return word.range.begin; });
        return std::ranges::find(group.sentences, mention.sentence) != group.sentences.end()
            && sources.story.names.of(group.version, mention.entity) == speaker.identity
            && behind != own.words.end() && nameWords().sayingVerbs.contains(behind->normal);
    });
}

bool speaksIn(const std::vector<Said> &said, const ComparedSpeaker &speaker)
{
    return std::ranges::any_of(said, [&speaker](const Said &each) {
        return compareSpeakers(each.speaker, speaker) != Agreement::Different;
    });
}

bool sayTheSame(const Said &left, const Said &right)
{
    constexpr qsizetype fewest = 3;
    const qsizetype common = (left.content & right.content).size();
    return common >= fewest && 10 * common >= 6 * std::min(left.content.size(), right.content.size());
}

/// The name that is wrong; of words that go on behind a quotation it may be the one which that has.
std::optional<TextRange> namedSpeaker(const FindingSources &sources, int version, const Said &said)
{
    const auto near = inSentence(versionAt(sources, version).mentions, said.quote.sentence);
    const auto mention = std::ranges::find_if(near, [&](const Mention &each) {
        return said.speaker.identity && sources.story.names.of(version, each.entity) == said.speaker.identity;
    });
    if (said.quote.speakerRange || mention == near.end())
        return said.quote.speakerRange;
    return mention->range;
}

Finding givenToOther(const FindingSources &sources, const BaseLink &link, const Said &first,
                     const Said &answer)
{
    const QStringView words = versionAt(sources, link.base.version).text(first.quote.range);
    Finding given
        = finding(FindingKind::QuoteMisattributed,
                  Tr::tr("%1 was said by %2 and is given to %3")
                      .arg(quoted(words), first.speaker.name, answer.speaker.name),
                  Tr::tr("The linked sentences say the same, but name another as the one who said it."),
                  {placeOf(sources, link.base.version, first.quote.range),
                   placeOf(sources, link.other.version, answer.quote.range)});
    if (const auto name = namedSpeaker(sources, link.other.version, answer))
        given.places.push_back(placeOf(sources, link.other.version, *name));
    return given;
}

bool isIndirect(const Said &first, const Said &answer)
{
    return first.quote.type == QuoteType::Indirect || answer.quote.type == QuoteType::Indirect;
}

/// "His lawyer said" told as "he said", or the other way.
bool isOwnersWord(const Said &first, const Said &answer)
{
    const bool isGiven = !first.speaker.identity && answer.speaker.identity
        && isSomebodyOf(first.speaker, *answer.speaker.identity);
    const bool isTaken = first.speaker.identity && !answer.speaker.identity
        && isSomebodyOf(answer.speaker, *first.speaker.identity);
    return isGiven || isTaken;
}

/// Whether the side has one who is called like the speaker say anything: the lawyer, whoever he speaks for.
bool hasCalledLike(const std::vector<Said> &said, const Said &other)
{
    const auto headOf = [](const Said &each) { return each.speaker.name.section(u' ', -1); };
    return std::ranges::any_of(said, [&](const Said &each) { return headOf(each) == headOf(other); });
}

qsizetype commonContent(const Said &left, const Said &right)
{
    return (left.content & right.content).size();
}

bool areOne(const Said &left, const Said &right)
{
    return left.speaker.identity == right.speaker.identity;
}

/// Of two people each says what the other said: in short sentences too, for one bears the other out.
bool areCrossed(const Said &first, const Said &second, const Said &answer, const Said &other)
{
    constexpr qsizetype fewest = 3;
    if (areOne(first, second) || !areOne(first, other) || !areOne(second, answer))
        return false;
    const qsizetype exchanged = commonContent(first, answer) + commonContent(second, other);
    const qsizetype kept = commonContent(first, other) + commonContent(second, answer);
    return commonContent(first, answer) > 0 && commonContent(second, other) > 0 && exchanged >= kept + fewest;
}

/// "Roe said it would open, Lund that it would not", told the other way round.
void findCrossedStatements(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const std::vector<Said> before = saidIn(sources, link.base, true);
    const std::vector<Said> after = saidIn(sources, link.other, true);
    if (before.size() != 2 || after.size() != 2)
        return;
    for (std::size_t i = 0; i < 2; ++i) {
        const Said &first = before.front();
        if (!isIndirect(first, after[i]) || !areCrossed(first, before.back(), after[i], after[1 - i])
            || !isPerson(sources, link.base.version, first.speaker)
            || !isPerson(sources, link.other.version, after[i].speaker))
            continue;
        findings.push_back(givenToOther(sources, link, first, after[i]));
        return;
    }
}

void findWordsOfOwners(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const std::vector<Said> before = saidIn(sources, link.base, false);
    const std::vector<Said> after = saidIn(sources, link.other, false);
    for (const Said &first : before) {
        for (const Said &answer : after) {
            if (!isIndirect(first, answer) || !sayTheSame(first, answer) || !isOwnersWord(first, answer)
                || hasCalledLike(after, first) || hasCalledLike(before, answer))
                continue;
            findings.push_back(givenToOther(sources, link, first, answer));
            findings.back().severity = Severity::Major; // He speaks for the other, or of him.
            return;
        }
    }
}

} // namespace

/// Quotations that answer quotations have their verdicts already; this is for what at least one side tells
/// without marks.
void findStatementsOfOthers(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReading(sources, link))
        return;
    const std::vector<Said> before = saidIn(sources, link.base, true);
    const std::vector<Said> after = saidIn(sources, link.other, true);
    for (const Said &first : before) {
        for (const Said &answer : after) {
            const bool isOthers = isIndirect(first, answer) && sayTheSame(first, answer)
                && !speaksIn(after, first.speaker) && !speaksIn(before, answer.speaker)
                && !speaksByName(sources, link.other, first.speaker)
                && isPerson(sources, link.base.version, first.speaker)
                && isPerson(sources, link.other.version, answer.speaker)
                && !isCalledLike(sources, link.base, first, link.other, answer);
            if (isOthers)
                findings.push_back(givenToOther(sources, link, first, answer));
        }
    }
    findCrossedStatements(sources, link, findings);
    findWordsOfOwners(sources, link, findings);
}

} // namespace retold

#include "core/compare/quote_pairs.h"
#include "core/compare/severity.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// Whether the sentences of a quotation mean the speaker of another as somebody.
bool means(const FindingSources &sources, const Place &place, const Quote &quote,
           const ComparedSpeaker &speaker)
{
    const auto &mentions = sources.story.versions[static_cast<std::size_t>(place.version)]->mentions;
    return std::ranges::any_of(mentions, [&](const Mention &mention) {
        return quote.sentence <= mention.sentence && mention.sentence <= quote.lastSentence
            && sources.story.names.of(place.version, mention.entity) == speaker.identity;
    });
}

/// A description in the place of a name is often but the shorter way to say it.
Finding lostSpeaker(const QuotePair &pair)
{
    const QString message = pair.answer.speaker.isEmpty()
        ? Tr::tr("%1 no longer says that it was said by %2").arg(quoted(pair.answerText), pair.first.speaker)
        : Tr::tr("%1 was said by %2 and is now said by %3")
              .arg(quoted(pair.answerText), pair.first.speaker, quoted(pair.answer.speaker));
    Finding lost = finding(FindingKind::SpeakerLost, message,
                           Tr::tr("A speaker who was named is gone or has become vague."),
                           {pair.firstPlace, pair.answerPlace});
    if (!pair.answer.speaker.isEmpty() && !becameSpokesperson(pair.firstSpeaker, pair.answerSpeaker))
        lost.severity = lowered(lost.severity);
    return lost;
}

/// Named beside the quotation, or by a pronoun whose person the sentence before names.
bool isSurelyNamed(const FindingSources &sources, const Place &place, const Quote &quote,
                   const ComparedSpeaker &speaker)
{
    if (speaker.naming != Naming::Pronoun || !speaker.identity)
        return speaker.naming == Naming::Named;
    const auto &mentions = sources.story.versions[static_cast<std::size_t>(place.version)]->mentions;
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
    return !isVague && !arePeople
        && (means(sources, pair.answerPlace, pair.answer, pair.firstSpeaker)
            || means(sources, pair.firstPlace, pair.first, pair.answerSpeaker));
}

/// Critical where both sentences name their speakers; less where one has a pronoun, or only a description.
void reportMisattributed(const FindingSources &sources, const QuotePair &pair, Findings &findings)
{
    // "The Kent senator said": a place that was taken for the speaker.
    const auto isPlace = [](const ComparedSpeaker &speaker) { return kindOf(speaker) == NameKind::Place; };
    if (isPlace(pair.firstSpeaker) != isPlace(pair.answerSpeaker) || isRelayed(sources, pair))
        return;
    const bool isVague = pair.firstSpeaker.identity && !pair.answerSpeaker.identity;
    if (isVague && !means(sources, pair.answerPlace, pair.answer, pair.firstSpeaker)) {
        findings.push_back(lostSpeaker(pair));
        return;
    }
    const QString message = Tr::tr("%1 was said by %2 and is given to %3")
                                .arg(quoted(pair.firstText), pair.first.speaker, pair.answer.speaker);
    Finding given = finding(FindingKind::QuoteMisattributed, message,
                            Tr::tr("The quotations answer each other, but another is named as speaker."),
                            {pair.firstPlace, pair.answerPlace});
    const bool isSure = isSurelyNamed(sources, pair.firstPlace, pair.first, pair.firstSpeaker)
        && isSurelyNamed(sources, pair.answerPlace, pair.answer, pair.answerSpeaker);
    if (!isSure || !pair.firstSpeaker.identity)
        given.severity = lowered(given.severity);
    findings.push_back(std::move(given));
}

/// One who is named has become "an official", or nobody, beside a verb of saying.
bool isSpeakerLost(const QuotePair &pair)
{
    if (!pair.firstSpeaker.identity || pair.answer.cue.isEmpty())
        return false;
    if (pair.answer.speaker.isEmpty())
        return true;
    return !pair.answerSpeaker.identity && pair.firstSpeaker.naming == Naming::Named
        && pair.answerSpeaker.naming == Naming::Named
        && compareSpeakers(pair.firstSpeaker, pair.answerSpeaker) == Agreement::Unknown;
}

/// Between two versions beside the reference only a doubt or a confession counts.
bool isCueWorthTelling(const FindingSources &sources, const QuotePair &pair)
{
    const auto isColoured = [](CueClass cue) {
        return cue == CueClass::Claim || cue == CueClass::Admission || cue == CueClass::Denial;
    };
    return pair.first.cueClass != pair.answer.cueClass && !pair.first.cue.isEmpty()
        && !pair.answer.cue.isEmpty()
        && (isBaseOfQuotes(sources, pair.firstPlace.version) || isColoured(pair.first.cueClass)
            || isColoured(pair.answer.cueClass));
}

} // namespace

void findSpeakerChanges(const FindingSources &sources, Findings &findings)
{
    for (const QuotePair &pair : quotePairs(sources)) {
        // A set term that two versions beside the reference both mark need have no speaker in common.
        const bool needsSpeaker
            = pair.first.type != QuoteType::Scare || isBaseOfQuotes(sources, pair.firstPlace.version);
        if (pair.status == QuoteStatus::Misattributed) {
            if (needsSpeaker)
                reportMisattributed(sources, pair, findings);
        } else if (needsSpeaker && isSpeakerLost(pair)) {
            findings.push_back(lostSpeaker(pair));
        } else if (isCueWorthTelling(sources, pair)) {
            const QString message
                = Tr::tr("%1 became %2 for the words %3")
                      .arg(quoted(pair.first.cue), quoted(pair.answer.cue), quoted(pair.answerText));
            findings.push_back(finding(FindingKind::CueChanged, message,
                                       Tr::tr("The verb of saying colours the words otherwise."),
                                       {pair.firstPlace, pair.answerPlace}));
        }
    }
}

} // namespace retold

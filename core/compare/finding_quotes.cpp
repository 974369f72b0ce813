#include "core/compare/detectors.h"
#include "core/compare/quote_focus.h"
#include "core/compare/quote_spelling.h"
#include "core/compare/severity.h"
#include "core/compare/word_classes.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// A quotation of the base and what answers it in another version.
struct QuotePair {
    const Quote &first;
    const Quote &answer;
    Place firstPlace;
    Place answerPlace;
    QuoteStatus status;
    QString firstText;
    QString answerText;
    ComparedSpeaker firstSpeaker;
    ComparedSpeaker answerSpeaker;
};

const Quote &quoteAt(const FindingSources &sources, int version, int quote)
{
    return sources.story.versions[static_cast<std::size_t>(version)]->quotes[static_cast<std::size_t>(quote)];
}

QString textAt(const FindingSources &sources, int version, const TextRange &range)
{
    return sources.story.versions[static_cast<std::size_t>(version)]->text(range).toString();
}

ComparedSpeaker speakerAt(const FindingSources &sources, int version, const Quote &quote)
{
    return speakerOf(quote, *sources.story.versions[static_cast<std::size_t>(version)], version,
                     sources.story.names);
}

/// Both whole where a message can hold them, else where they differ.
std::pair<TextRange, TextRange> shownParts(const FindingSources &sources, int version, const Quote &first,
                                           int otherVersion, const Quote &answer)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    const AnnotatedVersion &other = *sources.story.versions[static_cast<std::size_t>(otherVersion)];
    if (std::max(quoteWords(own, first.range).count, quoteWords(other, answer.range).count) <= mostQuoted)
        return {first.range, answer.range};
    return changedParts(own, first.range, other, answer.range);
}

template<typename Report>
void forEachAnswer(const FindingSources &sources, Report report)
{
    for (const QuoteGroup &group : sources.quotes) {
        const auto &head = group.members.front();
        const Quote &first = quoteAt(sources, head.version, *head.item);
        for (const auto &member : group.members) {
            if (!member.item || &member == &head)
                continue;
            const Quote &answer = quoteAt(sources, member.version, *member.item);
            const auto [firstPart, answerPart]
                = shownParts(sources, head.version, first, member.version, answer);
            report(QuotePair{
                first, answer, placeOf(sources, head.version, first.range),
                placeOf(sources, member.version, answer.range), member.status,
                textAt(sources, head.version, firstPart), textAt(sources, member.version, answerPart),
                speakerAt(sources, head.version, first), speakerAt(sources, member.version, answer)});
        }
    }
}

/// What another version than the reference quotes, nobody need quote in full or at all.
bool isBase(const FindingSources &sources, int version)
{
    return !sources.comparison.reference || version == *sources.comparison.reference;
}

/// Most words of the quotation stand in the sentences that tell it.
bool keepsWords(const FindingSources &sources, int version, const Quote &first,
                const GroupMember<QuoteStatus> &member)
{
    constexpr double most = 0.6;
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
    const AnnotatedVersion &base = *sources.story.versions[static_cast<std::size_t>(version)];
    QSet<QString> told;
    for (const int sentence : member.sentences)
        told.unite(contentStems(own.wordsOf(own.sentences[static_cast<std::size_t>(sentence)])));
    const QSet<QString> said = contentStems(wordsIn(base, first.range));
    const auto kept
        = std::ranges::count_if(said, [&told](const QString &stem) { return told.contains(stem); });
    return !said.isEmpty() && static_cast<double>(kept) >= most * static_cast<double>(said.size());
}

/// Whether the sentences have the words between marks all the same, though nobody is said to have spoken
/// them.
bool hasMarkedTerm(const FindingSources &sources, int version, const Quote &first,
                   const GroupMember<QuoteStatus> &member)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
    const QString words
        = sources.story.versions[static_cast<std::size_t>(version)]->text(first.range).toString();
    return std::ranges::any_of(member.sentences, [&](int sentence) {
        const QStringView text = own.text(own.sentences[static_cast<std::size_t>(sentence)]);
        const qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive);
        return at > 0 && QStringView(u"‘“\"'«„").contains(text[at - 1]);
    });
}

/// Capitals throughout: the name of a book, a film or a programme, which no house need put into marks.
bool isTitle(const FindingSources &sources, int version, const Quote &quote)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(version)];
    const std::span<const Word> words = wordsIn(own, quote.range);
    return quote.type != QuoteType::Direct && std::ranges::all_of(words, [&own](const Word &word) {
               return word.isFunctionWord || !own.text(word.range).front().isLower();
           });
}

/// An article, a "that" or a "well" more or less changes nothing of what was said.
bool differInSmallWords(const FindingSources &sources, const QuotePair &pair)
{
    const auto wordsOf = [&sources](const Place &place, const Quote &quote) {
        return withoutSmallWords(
            quoteWords(*sources.story.versions[static_cast<std::size_t>(place.version)], quote.range));
    };
    return compareWording(wordsOf(pair.firstPlace, pair.first), wordsOf(pair.answerPlace, pair.answer))
        != Wording::Changed;
}

Finding alteredQuote(const FindingSources &sources, const QuotePair &pair)
{
    //: %1 and %2 are quotations, %3 is the speaker in brackets or nothing.
    const QString message
        = Tr::tr("%1 became %2 inside quotation marks%3")
              .arg(quoted(pair.firstText), quoted(pair.answerText), inBrackets(pair.first.speaker));
    Finding altered = finding(
        FindingKind::QuoteAltered, message,
        Tr::tr("The words inside the marks differ, and nothing shows that they were cut or changed."),
        {pair.firstPlace, pair.answerPlace});
    if (differInSmallWords(sources, pair))
        altered.severity = lowered(altered.severity);
    return altered;
}

Finding trimmedQuote(const QuotePair &pair, bool losesDenial)
{
    const QString message
        = Tr::tr("%1 was trimmed to %2%3")
              .arg(quoted(pair.firstText), quoted(pair.answerText), inBrackets(pair.first.speaker));
    Finding trimmed = finding(
        FindingKind::QuoteTrimmed, message,
        losesDenial ? Tr::tr("The cut took away what denied the rest, with no sign of the cut.")
                    : Tr::tr("A part of the words stands inside the marks, with no sign of the cut."),
        {pair.firstPlace, pair.answerPlace});
    if (losesDenial)
        trimmed.severity = Severity::Major;
    return trimmed;
}

/// Where the words of the answer begin among those of the first; none where they are not all there.
std::optional<int> keptFrom(std::span<const Word> first, std::span<const Word> answer)
{
    const auto found
        = std::search(first.begin(), first.end(), answer.begin(), answer.end(),
                      [](const Word &left, const Word &right) { return left.normal == right.normal; });
    return found == first.end() || answer.empty() ? std::nullopt
                                                  : std::optional(static_cast<int>(found - first.begin()));
}

/// Whether the sentence of the place denies anything: it may still deny the words that it quotes.
bool isDeniedAround(const FindingSources &sources, const Place &place)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(place.version)];
    const std::vector<Sighting> sightings = findSightings(
        own.wordsOf(own.sentences[static_cast<std::size_t>(place.sentence)]), own.version.language);
    return std::ranges::find(sightings, WordClass::Negation, &Sighting::kind) != sightings.end();
}

/// "Nobody should think that a wall alone will save it" cut to "a wall alone will save it": what denied the
/// rest is gone. A phrase has a sentence around it that may deny it still, and only what denied its first
/// word is surely gone.
bool losesDenial(const FindingSources &sources, const QuotePair &pair)
{
    constexpr int reach = 6;
    constexpr int outright = 2;
    const auto wordsAt = [&sources](const Place &place) {
        std::span<const Word> words
            = wordsIn(*sources.story.versions[static_cast<std::size_t>(place.version)], place.range);
        while (!words.empty() && words.back().kind == WordKind::Punctuation)
            words = words.first(words.size() - 1);
        return words;
    };
    const QString &language
        = sources.story.versions[static_cast<std::size_t>(pair.firstPlace.version)]->version.language;
    const std::span<const Word> first = wordsAt(pair.firstPlace);
    const std::optional<int> kept = keptFrom(first, wordsAt(pair.answerPlace));
    const bool isPhrase = pair.answer.type != QuoteType::Direct;
    if (!kept || (isPhrase && isDeniedAround(sources, pair.answerPlace)))
        return false;
    const std::vector<Sighting> sightings = findSightings(first, language);
    return std::ranges::any_of(sightings, [&](const Sighting &each) {
        const int end = each.words.end;
        if (each.kind != WordClass::Negation || each.level > outright || end > *kept
            || *kept - end > (isPhrase ? 0 : reach))
            return false;
        const auto between
            = first.subspan(static_cast<std::size_t>(end), static_cast<std::size_t>(*kept - end));
        return std::ranges::none_of(between, [](const Word &word) {
            return word.kind == WordKind::Punctuation || word.normal == u"and" || word.normal == u"but"
                || word.normal == u"or";
        });
    });
}

/// A cut that a reader may take for the whole. A phrase picked from a statement is no cut, nor is an article.
bool hidesCut(const FindingSources &sources, const QuotePair &pair)
{
    const auto stemsOf = [&sources](const Place &place) {
        return contentStems(
            wordsIn(*sources.story.versions[static_cast<std::size_t>(place.version)], place.range));
    };
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(pair.answerPlace.version)];
    if (quoteWords(own, pair.answerPlace.range).isCut())
        return false; // It shows its cuts.
    const QSet<QString> said = stemsOf(pair.firstPlace);
    if (said.isEmpty()) // "Have to do more": with no other word, each counts.
        return true;
    const qsizetype kept = stemsOf(pair.answerPlace).intersect(said).size();
    return kept < said.size() && 3 * kept >= said.size();
}

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
        && (isBase(sources, pair.firstPlace.version) || isColoured(pair.first.cueClass)
            || isColoured(pair.answer.cueClass));
}

} // namespace

void findChangedQuotes(const FindingSources &sources, Findings &findings)
{
    forEachAnswer(sources, [&](const QuotePair &pair) {
        if (pair.status == QuoteStatus::Altered)
            findings.push_back(alteredQuote(sources, pair));
        else if (pair.status == QuoteStatus::Trimmed && isBase(sources, pair.firstPlace.version)
                 && hidesCut(sources, pair))
            findings.push_back(trimmedQuote(pair, losesDenial(sources, pair)));
    });
}

void findSpeakerChanges(const FindingSources &sources, Findings &findings)
{
    forEachAnswer(sources, [&](const QuotePair &pair) {
        // A set term that two versions beside the reference both mark need have no speaker in common.
        const bool needsSpeaker
            = pair.first.type != QuoteType::Scare || isBase(sources, pair.firstPlace.version);
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
    });
}

void findUnmarkedQuotes(const FindingSources &sources, Findings &findings)
{
    for (const QuoteGroup &group : sources.quotes) {
        const auto &head = group.members.front();
        const Quote &first = quoteAt(sources, head.version, *head.item);
        for (const auto &member : group.members) {
            const bool lost = member.status == QuoteStatus::Paraphrased && isBase(sources, head.version)
                && !first.cue.isEmpty() && !isTitle(sources, head.version, first)
                && keepsWords(sources, head.version, first, member)
                && !hasMarkedTerm(sources, head.version, first, member);
            if (!lost)
                continue;
            const QString text = textAt(sources, head.version, first.range);
            const QString message
                = Tr::tr("%1 is told without quotation marks%2").arg(quoted(text), inBrackets(group.label));
            findings.push_back(finding(FindingKind::QuoteUnmarked, message,
                                       Tr::tr("The quotation became indirect: its marks are gone."),
                                       {placeOf(sources, head.version, first.range),
                                        placeOfSentence(sources, member.version, member.sentences.front())}));
        }
    }
}

} // namespace retold

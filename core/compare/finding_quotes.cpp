#include "core/compare/detectors.h"
#include "core/compare/quote_focus.h"
#include "core/compare/severity.h"
#include "core/translation.h"

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
    QString speaker;
};

const Quote &quoteAt(const FindingSources &sources, int version, int quote)
{
    return sources.story.versions[static_cast<std::size_t>(version)]->quotes[static_cast<std::size_t>(quote)];
}

QString textAt(const FindingSources &sources, int version, const TextRange &range)
{
    return sources.story.versions[static_cast<std::size_t>(version)]->text(range).toString();
}

/// Commas and full stops at the end belong to the typesetter.
QString withoutEndPunctuation(QString text)
{
    while (text.endsWith(u',') || text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// Both whole where a message can hold them, else where they differ.
std::pair<TextRange, TextRange> shownParts(const FindingSources &sources, int version, const Quote &first,
                                           int otherVersion, const Quote &answer)
{
    constexpr qsizetype longest = 90;
    if (std::max(first.range.length(), answer.range.length()) <= longest)
        return {first.range, answer.range};
    return changedParts(*sources.story.versions[static_cast<std::size_t>(version)], first.range,
                        *sources.story.versions[static_cast<std::size_t>(otherVersion)], answer.range);
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
            report(QuotePair{first, answer, placeOf(sources, head.version, first.range),
                             placeOf(sources, member.version, answer.range), member.status,
                             withoutEndPunctuation(textAt(sources, head.version, firstPart)),
                             withoutEndPunctuation(textAt(sources, member.version, answerPart)),
                             group.label});
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

Finding alteredQuote(const QuotePair &pair)
{
    //: %1 and %2 are quotations, %3 is the speaker in brackets or nothing.
    const QString message
        = Tr::tr("%1 became %2 inside quotation marks%3")
              .arg(quoted(pair.firstText), quoted(pair.answerText), inBrackets(pair.speaker));
    return finding(
        FindingKind::QuoteAltered, message,
        Tr::tr("The words inside the marks differ, and nothing shows that they were cut or changed."),
        {pair.firstPlace, pair.answerPlace});
}

Finding trimmedQuote(const QuotePair &pair)
{
    const QString message
        = Tr::tr("%1 was trimmed to %2%3")
              .arg(quoted(pair.firstText), quoted(pair.answerText), inBrackets(pair.speaker));
    return finding(FindingKind::QuoteTrimmed, message,
                   Tr::tr("A part of the words stands inside the marks, with no sign of the cut."),
                   {pair.firstPlace, pair.answerPlace});
}

} // namespace

void findChangedQuotes(const FindingSources &sources, Findings &findings)
{
    forEachAnswer(sources, [&](const QuotePair &pair) {
        if (pair.status == QuoteStatus::Altered)
            findings.push_back(alteredQuote(pair));
        else if (pair.status == QuoteStatus::Trimmed && isBase(sources, pair.firstPlace.version))
            findings.push_back(trimmedQuote(pair));
    });
}

void findSpeakerChanges(const FindingSources &sources, Findings &findings)
{
    forEachAnswer(sources, [&](const QuotePair &pair) {
        const std::vector<Place> places{pair.firstPlace, pair.answerPlace};
        // A set term that two versions beside the reference both mark need have no speaker in common.
        const bool needsSpeaker
            = pair.first.type != QuoteType::Scare || isBase(sources, pair.firstPlace.version);
        if (pair.status == QuoteStatus::Misattributed && needsSpeaker) {
            const QString message = Tr::tr("%1 was said by %2 and is given to %3")
                                        .arg(quoted(pair.firstText), pair.first.speaker, pair.answer.speaker);
            findings.push_back(finding(
                FindingKind::QuoteMisattributed, message,
                Tr::tr("The quotations answer each other, but another is named as speaker."), places));
        } else if (!pair.first.speaker.isEmpty() && pair.answer.speaker.isEmpty()
                   && !pair.answer.cue.isEmpty()) {
            const QString message = Tr::tr("%1 no longer says that it was said by %2")
                                        .arg(quoted(pair.answerText), pair.first.speaker);
            findings.push_back(finding(FindingKind::SpeakerLost, message,
                                       Tr::tr("The quotation has a cue, but nobody is named as its speaker."),
                                       places));
        } else if (pair.first.cueClass != pair.answer.cueClass && !pair.first.cue.isEmpty()
                   && !pair.answer.cue.isEmpty()) {
            const QString message
                = Tr::tr("%1 became %2 for the words %3")
                      .arg(quoted(pair.first.cue), quoted(pair.answer.cue), quoted(pair.answerText));
            findings.push_back(finding(FindingKind::CueChanged, message,
                                       Tr::tr("The verb of saying colours the words otherwise."), places));
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
                && keepsWords(sources, head.version, first, member);
            if (!lost)
                continue;
            const QString text = withoutEndPunctuation(textAt(sources, head.version, first.range));
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

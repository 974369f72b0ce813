#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_cuts.h"
#include "core/compare/readings/clauses.h"
#include "core/translation.h"

namespace retold {

namespace {

QString reasonOf(CutLoss::Sense sense)
{
    switch (sense) {
    case CutLoss::Sense::Limit:
        return Tr::tr("The cut took away words that tell how far the rest holds, with no sign of it.");
    case CutLoss::Sense::Force:
        return Tr::tr("The cut took away a word that makes the rest stronger, with no sign of it.");
    case CutLoss::Sense::Voice:
        return Tr::tr(
            "The cut took away words that tell who says so, and makes others' word the speaker's own.");
    case CutLoss::Sense::Denial:
        return Tr::tr("The cut took away what denied the rest, with no sign of the cut.");
    }
    return {};
}

/// What was said, without the words that the cut took away.
QString messageOf(CutLoss::Sense sense)
{
    if (sense == CutLoss::Sense::Force)
        //: %1 is a quotation, %2 words that belonged to it, %3 the speaker in brackets or nothing.
        return Tr::tr("%1 is quoted without %2, which makes it stronger%3");
    //: %1 is a quotation, %2 words that belonged to it, %3 the speaker in brackets or nothing.
    return Tr::tr("%1 is quoted without %2, which limits it%3");
}

/// "I am a thief, they say" cut to "I am a thief" is turned round, and so is a phrase that was denied.
Severity severityOf(const QuoteCut &cut, CutLoss::Sense sense)
{
    if (sense == CutLoss::Sense::Force)
        return Severity::Minor; // Nobody is made to say more than he did.
    const bool isTurned = sense == CutLoss::Sense::Voice
        || (sense == CutLoss::Sense::Denial && cut.answer.type != QuoteType::Direct);
    return isTurned ? Severity::Critical : Severity::Major;
}

void reportCut(const FindingSources &sources, const QuoteCut &cut, const CutLoss &loss, int base, int version,
               Findings &findings)
{
    constexpr int shown = 6;
    const int end = std::min(loss.words.end, loss.words.begin + shown);
    const TextRange gone{cut.said[static_cast<std::size_t>(loss.words.begin)].range.begin,
                         cut.said[static_cast<std::size_t>(end) - 1].range.end};
    Finding trimmed
        = finding(FindingKind::QuoteTrimmed,
                  messageOf(loss.sense)
                      .arg(quoted(cut.own.text(cut.answer.range)), quoted(cut.base.text(gone)),
                           inBrackets(cut.first.speaker)),
                  reasonOf(loss.sense),
                  {placeOf(sources, base, cut.first.range), placeOf(sources, version, cut.answer.range)});
    trimmed.severity = severityOf(cut, loss.sense);
    findings.push_back(std::move(trimmed));
}

/// "It was “serious”, the judge wrote, but could be mended": the limit stands behind the marks.
bool isToldBehind(const QuoteCut &cut, const CutLoss &loss)
{
    const auto isBut = [](const Word &word) { return isOneOf(word, {u"but", u"though", u"although"}); };
    const Sentence &sentence = cut.own.sentences[static_cast<std::size_t>(cut.answer.lastSentence)];
    return loss.sense == CutLoss::Sense::Limit && isBut(cut.said[static_cast<std::size_t>(loss.words.begin)])
        && std::ranges::any_of(cut.own.wordsOf(sentence), [&](const Word &word) {
               return isBut(word) && word.range.begin >= cut.answer.range.end;
           });
}

void findGraveCut(const FindingSources &sources, const GroupMember<QuoteStatus> &head,
                  const GroupMember<QuoteStatus> &member, Findings &findings)
{
    if (member.status != QuoteStatus::Trimmed || !member.item)
        return;
    const AnnotatedVersion &base = *sources.story.versions[static_cast<std::size_t>(head.version)];
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
    const std::optional<QuoteCut> cut = quoteCut(base, base.quotes[static_cast<std::size_t>(*head.item)], own,
                                                 own.quotes[static_cast<std::size_t>(*member.item)]);
    const std::optional<CutLoss> loss = cut ? lossOf(*cut) : std::nullopt;
    if (loss && !isToldBehind(*cut, *loss))
        reportCut(sources, *cut, *loss, head.version, member.version, findings);
}

} // namespace

/// A cut that leaves more than was said, or the contrary: "completely premature" to "premature", "we will
/// sign if they pay" to "we will sign".
void findGraveCuts(const FindingSources &sources, Findings &findings)
{
    for (const QuoteGroup &group : sources.quotes) {
        for (const auto &member : group.members)
            findGraveCut(sources, group.members.front(), member, findings);
    }
}

} // namespace retold

#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_frame.h"
#include "core/compare/quotes/quote_pairs.h"
#include "core/compare/quotes/quote_venue.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// Both sides of a quotation that was kept, with what stands around it.
struct FramedPair {
    const QuotePair &pair;
    const AnnotatedVersion &base;
    const AnnotatedVersion &own;
    QuoteFrame first;
    QuoteFrame answer;
};

/// When it was said, as against what the story tells of.
enum class Moment { Untold, Before, After };

/// "Had said", "had told a newspaper": a pluperfect with the verb of saying.
bool isPluperfect(const QuoteFrame &frame, const Quote &quote)
{
    if (quote.cue.startsWith(QLatin1String("had "), Qt::CaseInsensitive))
        return true;
    for (std::size_t i = 0; i + 1 < frame.words.size(); ++i) {
        const bool isCue = quote.cueRange && quote.cueRange->contains(frame.words[i + 1].range);
        if (isCue && isOneOf(frame.words[i], {u"had"}))
            return true;
    }
    return false;
}

Moment momentOf(const QuoteFrame &frame, const Quote &quote)
{
    const bool isBefore = hasWord(
        frame, {u"before", u"eve", u"earlier", u"ago", u"previously", u"ahead", u"prior", u"beforehand"});
    const bool isAfter = hasWord(frame, {u"after", u"following", u"afterwards", u"later", u"wake", u"since"});
    if (isPluperfect(frame, quote) || (isBefore && !isAfter))
        return Moment::Before;
    return isAfter && !isBefore ? Moment::After : Moment::Untold;
}

/// Content words that both frames have, without those of saying.
bool shareWords(const FramedPair &framed)
{
    return contentStems(framed.first.words).intersects(contentStems(framed.answer.words));
}

/// "On the eve of the match he had said" and "he said after the match": said before what happened, it means
/// another thing. A time before that no pluperfect tells must be of the same event.
bool isMovedInTime(const FramedPair &framed)
{
    const Moment before = momentOf(framed.first, framed.pair.first);
    const Moment after = momentOf(framed.answer, framed.pair.answer);
    if (before == Moment::Untold || after == Moment::Untold || before == after)
        return false;
    const bool isTold
        = isPluperfect(framed.first, framed.pair.first) || isPluperfect(framed.answer, framed.pair.answer);
    return isTold || shareWords(framed);
}

bool opensTopic(const QuoteFrame &frame, std::size_t at)
{
    const Word &word = frame.words[at];
    // Behind a mark, "about"; but "Roe, of the institute" and "85% of the water".
    const bool isBehindMark
        = at > 0 && frame.words[at - 1].kind == WordKind::Punctuation && !isOneOf(word, {u"of"});
    const bool isOpened = at == 0 || isBehindMark
        || isOneOf(frame.words[at - 1],
                   {u"said", u"says", u"told", u"saying", u"asked", u"wrote", u"added", u"speaking", u"spoke",
                    u"talking", u"remarked", u"commented", u"commenting", u"joked", u"answered"});
    return (isOneOf(word, {u"of", u"about", u"on"}) && isOpened)
        || isOneOf(word, {u"concerning", u"regarding"})
        || (at > 0 && isOneOf(word, {u"to"}) && isOneOf(frame.words[at - 1], {u"referring", u"reacting"}));
}

/// What it was said of: the content words behind "said of", "asked about", up to the next mark.
QSet<QString> topicOf(const QuoteFrame &frame)
{
    constexpr std::size_t longest = 6;
    for (std::size_t i = 0; i < frame.words.size(); ++i) {
        if (!opensTopic(frame, i))
            continue;
        std::size_t end = i + 1;
        while (end < frame.words.size() && end - i <= longest
               && frame.words[end].kind != WordKind::Punctuation
               && !isOneOf(frame.words[end],
                           {u"he", u"she", u"they", u"we", u"i", u"which", u"who", u"that", u"after", u"when",
                            u"said", u"in", u"at"}))
            ++end;
        const QSet<QString> stems = contentStems(std::span(frame.words).subspan(i + 1, end - i - 1));
        const bool isDay = std::ranges::any_of(stems, [](const QString &stem) {
            return stem.endsWith(QLatin1String("day")) || stem.front().isDigit();
        });
        if (!stems.isEmpty() && !isDay)
            return stems;
    }
    return {};
}

/// Whether the base tells all of the words in another sentence than the quotation's.
bool isToldElsewhere(const FramedPair &framed, const QSet<QString> &stems)
{
    for (int s = 0; s < static_cast<int>(framed.base.sentences.size()); ++s) {
        const Sentence &sentence = framed.base.sentences[static_cast<std::size_t>(s)];
        const bool isOwn = framed.pair.first.sentence <= s && s <= framed.pair.first.lastSentence;
        if (!isOwn && contentStems(framed.base.wordsOf(sentence)).contains(stems))
            return true;
    }
    return false;
}

/// "Said of the roof" and "said of the sale": another matter, of which the base speaks elsewhere.
bool isMovedToOtherMatter(const FramedPair &framed)
{
    const QSet<QString> first = topicOf(framed.first);
    const QSet<QString> answer = topicOf(framed.answer);
    if (first.isEmpty() || answer.isEmpty())
        return false;
    const QSet<QString> before = first - answer;
    const QSet<QString> after = answer - first;
    constexpr qsizetype telling = 2;
    if ((first & answer).size() >= telling)
        return false; // "Of a peace deal", "of a peace agreement".
    return !before.isEmpty() && !after.isEmpty() && isToldElsewhere(framed, after)
        && !contentStems(framed.answer.words).contains(before);
}

/// "A first draft called for" and "the treaty calls for": of a text that was not settled.
bool isMovedToFinalText(const FramedPair &framed)
{
    static const auto isUnsettled = [](const QuoteFrame &frame) {
        const auto isOf = [&frame](std::size_t i, std::initializer_list<QStringView> texts) {
            return i + 1 < frame.words.size() && isOneOf(frame.words[i + 1], texts);
        };
        for (std::size_t i = 0; i < frame.words.size(); ++i) {
            if (isOneOf(frame.words[i], {u"draft", u"drafts", u"drafted"})
                || (isOneOf(frame.words[i],
                            {u"first", u"early", u"earlier", u"previous", u"initial", u"original", u"leaked"})
                    && isOf(i, {u"version", u"versions", u"text", u"wording", u"proposal"})))
                return true;
        }
        return false;
    };
    return isUnsettled(framed.first) && !isUnsettled(framed.answer)
        && hasWord(framed.answer,
                   {u"declaration", u"treaty",     u"agreement", u"accord",   u"law",       u"resolution",
                    u"communique",  u"communiqué", u"pact",      u"charter",  u"statement", u"act",
                    u"text",        u"document",   u"report",    u"deal",     u"contract",  u"plan",
                    u"final",       u"adopted",    u"signed",    u"published"});
}

QStringView frameText(const AnnotatedVersion &version, const Quote &quote)
{
    return version.text(TextRange{version.sentences[static_cast<std::size_t>(quote.sentence)].range.begin,
                                  version.sentences[static_cast<std::size_t>(quote.lastSentence)].range.end});
}

void report(const FramedPair &framed, FindingKind kind, const QString &message, const QString &why,
            Findings &findings)
{
    findings.push_back(finding(kind, message, why, {framed.pair.firstPlace, framed.pair.answerPlace}));
}

/// The words around a quotation: those behind it, or where none follow those before it.
Place framePlace(const QuoteFrame &frame, const Place &quotation)
{
    auto begin = static_cast<std::size_t>(frame.place);
    while (begin < frame.words.size() && frame.words[begin].kind == WordKind::Punctuation)
        ++begin; // The marks themselves.
    auto end = frame.words.size();
    if (begin == end) {
        begin = 0;
        end = static_cast<std::size_t>(frame.place);
    }
    while (end > begin && frame.words[end - 1].kind == WordKind::Punctuation)
        --end;
    if (begin == end)
        return quotation;
    return {quotation.version,
            {frame.words[begin].range.begin, frame.words[end - 1].range.end},
            quotation.sentence};
}

/// The words around the quotation are what is wrong, and may stand far from it.
void reportVenue(const FramedPair &framed, Findings &findings)
{
    const Place before = framePlace(framed.first, framed.pair.firstPlace);
    const Place after = framePlace(framed.answer, framed.pair.answerPlace);
    //: %1 is a quotation, %2 and %3 the words around it.
    const QString message = Tr::tr("%1 is told of another occasion: %2 became %3")
                                .arg(quoted(framed.pair.answerText), quoted(framed.base.text(before.range)),
                                     quoted(framed.own.text(after.range)));
    findings.push_back(
        finding(FindingKind::CueChanged, message,
                Tr::tr("The words and their speaker stand, but not where and to whom they were said."),
                {before, after}));
    findings.back().severity = Severity::Major;
}

void findMove(const FramedPair &framed, Findings &findings)
{
    const QString words = quoted(framed.pair.answerText);
    if (isMovedInTime(framed)) {
        //: %1 is a quotation, %2 and %3 the sentences around it.
        report(framed, FindingKind::TimeChanged,
               Tr::tr("%1 is told of another moment: %2 became %3")
                   .arg(words, quoted(frameText(framed.base, framed.pair.first)),
                        quoted(frameText(framed.own, framed.pair.answer))),
               Tr::tr("What was said before something happened means another thing after it."), findings);
        // The words and their speaker stand; only the occasion does not.
        findings.back().severity = lowered(findings.back().severity);
    } else if (isMovedToOtherMatter(framed)) {
        //: %1 is a quotation, %2 and %3 the sentences around it.
        report(framed, FindingKind::MeaningReversed,
               Tr::tr("%1 is told of another matter: %2 became %3")
                   .arg(words, quoted(frameText(framed.base, framed.pair.first)),
                        quoted(frameText(framed.own, framed.pair.answer))),
               Tr::tr("The sentences around the quotation say that it was said of different things."),
               findings);
    } else if (isMovedToFinalText(framed)) {
        //: %1 is a quotation.
        report(framed, FindingKind::StrengthChanged,
               Tr::tr("%1 stood in a draft and is given as the text that was settled").arg(words),
               Tr::tr("What was only proposed is quoted as what was agreed."), findings);
    } else if (areVenuesApart(venuesOf(framed.first), venuesOf(framed.answer))) {
        reportVenue(framed, findings);
    }
}

} // namespace

void findMovedQuotes(const FindingSources &sources, Findings &findings)
{
    for (const QuotePair &pair : quotePairs(sources)) {
        const AnnotatedVersion &base = versionAt(sources, pair.firstPlace.version);
        const AnnotatedVersion &own = versionAt(sources, pair.answerPlace.version);
        if (base.version.language != u"en" || own.version.language != u"en"
            || pair.status == QuoteStatus::Misattributed || !isBaseOfQuotes(sources, pair.firstPlace.version))
            continue;
        findMove({pair, base, own, quoteFrame(base, pair.first), quoteFrame(own, pair.answer)}, findings);
    }
}

} // namespace retold

#include "core/compare/findings/detectors.h"
#include "core/compare/quotes/quote_frame.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/untold.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// A quotation that the reference does not have, in a sentence that it tells.
struct Coined {
    int version = 0;
    const AnnotatedVersion &own;
    const Quote &quote;
    int reference = 0;
    const AnnotatedVersion &base;
    std::vector<int> linked; ///< Sentences of the reference.
};

/// What the speaker is reported to have said there, without marks; none where he is quoted there too, for
/// then the outlet may well have heard more of him.
const Quote *reportOf(const FindingSources &sources, const Coined &coined)
{
    const ComparedSpeaker speaker = speakerOf(coined.quote, coined.own, coined.version, sources.story.names);
    const Quote *report = nullptr;
    for (const int sentence : coined.linked) {
        if (!inSentence(coined.base.quotes, sentence).empty())
            return nullptr;
        for (const Quote &statement : inSentence(coined.base.statements, sentence)) {
            const ComparedSpeaker said
                = speakerOf(statement, coined.base, coined.reference, sources.story.names);
            if (report == nullptr && compareSpeakers(speaker, said) == Agreement::Same)
                report = &statement;
        }
    }
    return report;
}

/// How many of the stems the others have, by stem or root.
qsizetype commonTold(const QSet<QString> &stems, const QSet<QString> &others)
{
    return std::ranges::count_if(stems, [&others](const QString &stem) {
        return others.contains(stem) || std::ranges::any_of(others, [&stem](const QString &other) {
                   return haveOneRoot(stem, other);
               });
    });
}

/// Whether any sentence of the reference has the words or most of them.
bool isToldAnywhere(const Coined &coined, const QSet<QString> &stems)
{
    return std::ranges::any_of(coined.base.sentences, [&](const Sentence &sentence) {
        return 4 * commonTold(stems, contentStems(coined.base.wordsOf(sentence))) >= 3 * stems.size();
    });
}

/// "Would examine the rota" told as "“We will tear up the rota”": of the same matter, in words that were
/// never reported.
bool isStatementCoined(const Coined &coined, const Quote &report)
{
    const QSet<QString> said = contentStems(wordsIn(coined.own, coined.quote.range));
    const QSet<QString> reported = contentStems(wordsIn(coined.base, report.range));
    constexpr qsizetype longest = 8;
    const qsizetype common = commonTold(said, reported);
    return common > 0 && said.size() > common && said.size() <= longest && !isToldAnywhere(coined, said);
}

/// "Called the growth “terrifying”": a judgement in marks, in a sentence that the reference tells without it.
bool isPhraseCoined(const Coined &coined, const Quote &report)
{
    constexpr qsizetype longest = 3;
    constexpr qsizetype fewest = 2;
    const QSet<QString> said = contentStems(wordsIn(coined.own, coined.quote.range));
    if (said.isEmpty() || said.size() > longest || isToldAnywhere(coined, said))
        return false;
    const QSet<QString> frame = contentStems(quoteFrame(coined.own, coined.quote).words);
    return commonTold(contentStems(wordsIn(coined.base, report.range)), frame) >= fewest;
}

void findCoined(const FindingSources &sources, const Coined &coined, Findings &findings)
{
    const Quote *report = reportOf(sources, coined);
    if (report == nullptr)
        return;
    const bool isCoined = coined.quote.type == QuoteType::Direct ? isStatementCoined(coined, *report)
                                                                 : isPhraseCoined(coined, *report);
    if (!isCoined)
        return;
    findings.push_back(
        finding(FindingKind::QuoteAltered,
                //: %1 is a quotation, %2 the words that stand in its place in the reference, %3 the speaker
                //: in brackets.
                Tr::tr("%1 stands in quotation marks where %2 was reported%3")
                    .arg(quoted(coined.own.text(coined.quote.range)), quoted(coined.base.text(report->range)),
                         inBrackets(coined.quote.speaker)),
                Tr::tr("The reference reports the speaker without marks, and nowhere has these words."),
                {placeOf(sources, coined.reference, report->range),
                 placeOf(sources, coined.version, coined.quote.range)}));
}

/// Whether the version has heard more of the speakers than the reference: it has quotations of its own.
bool hasOwnQuotes(const FindingSources &sources, int version)
{
    constexpr std::ptrdiff_t few = 2;
    const auto isOwn = [&](const QuoteGroup &group) {
        bool isOfReference = false;
        bool isOfVersion = false;
        for (const auto &member : group.members) {
            isOfReference = isOfReference || (member.item && member.version == *sources.comparison.reference);
            isOfVersion = isOfVersion || (member.item && member.version == version);
        }
        return isOfVersion && !isOfReference;
    };
    return std::ranges::count_if(sources.quotes, isOwn) > few;
}

/// Where the quotation of a version that only tells the reference again stands.
std::optional<Coined> coinedAt(const FindingSources &sources, const GroupMember<QuoteStatus> &member)
{
    const int reference = *sources.comparison.reference;
    const AnnotatedVersion &own = versionAt(sources, member.version);
    const Quote &quote = own.quotes[static_cast<std::size_t>(*member.item)];
    if (quote.speaker.isEmpty() || !isSurelyLinked(sources, member.version, quote.sentence, reference))
        return {};
    return Coined{member.version,
                  own,
                  quote,
                  reference,
                  versionAt(sources, reference),
                  sources.story.links.sentencesLinked(
                      member.version, sentencesFrom(quote.sentence, quote.lastSentence), reference)};
}

} // namespace

/// Words in marks that the reference has nowhere, in the place of what it reports of the same speaker.
void findCoinedQuotes(const FindingSources &sources, Findings &findings)
{
    const std::optional<int> reference = sources.comparison.reference;
    if (!reference)
        return;
    std::vector<bool> retells;
    retells.reserve(sources.story.versions.size());
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version)
        retells.push_back(version != *reference && !hasOwnQuotes(sources, version));
    for (const QuoteGroup &group : sources.quotes) {
        const bool isOfReference = std::ranges::any_of(group.members, [&](const auto &member) {
            return member.version == *reference && member.item.has_value();
        });
        for (const auto &member : group.members) {
            if (isOfReference || !member.item || !retells[static_cast<std::size_t>(member.version)])
                continue;
            if (const std::optional<Coined> coined = coinedAt(sources, member))
                findCoined(sources, *coined, findings);
        }
    }
}

} // namespace retold

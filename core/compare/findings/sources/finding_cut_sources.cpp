#include "core/annotate/name_words.h"
#include "core/compare/readings/attribution_reading.h"
#include "core/compare/readings/attributions.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/vouching.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

bool hasMarks(std::span<const Word> words)
{
    return std::ranges::any_of(words, [](const Word &word) {
        return QStringView(u"\"“”„«»").contains(word.normal) && word.kind == WordKind::Punctuation;
    });
}

/// The attribution that the change took out whole, its proposition left where it was.
std::optional<AttributionReading> cutAttribution(const SideWords &side, int sentence, const IndexRange &cut)
{
    const AnnotatedVersion &base = *side.version;
    const auto readings = readAttributions(base, base.sentences[static_cast<std::size_t>(sentence)]);
    const auto isCut = [&](const AttributionReading &each) {
        const bool isOutside = each.proposition.end <= cut.begin + 1 || each.proposition.begin + 1 >= cut.end;
        const bool isNamed = std::ranges::any_of(
            partOf(side, each.source), [](const Word &word) { return word.kind == WordKind::Word; });
        return isNamed && cut.begin <= each.source.begin && each.source.end <= cut.end && isOutside
            && each.proposition.size() > 0;
    };
    const auto found = std::ranges::find_if(readings, isCut);
    return found == readings.end() ? std::nullopt : std::optional(*found);
}

/// "The court heard", "a jury was told": nobody is named, but it was said there, and by one side.
bool isHearing(std::span<const Word> words)
{
    return hasWord(words, {u"court", u"jury", u"jurors", u"inquest", u"tribunal", u"inquiry"})
        && hasWord(words, {u"heard", u"hears", u"told"});
}

std::optional<IndexRange> cutHearing(const SideWords &side, const IndexRange &cut)
{
    const std::span<const Word> words = partOf(side, cut);
    constexpr std::size_t longest = 6;
    if (!isHearing(words) || words.size() > longest)
        return {};
    const bool isBehindComma = words.front().kind == WordKind::Punctuation;
    return IndexRange{cut.begin + (isBehindComma ? 1 : 0), cut.end};
}

/// "Police said", "according to the weather office": what happened, as those tell whose work it is to know;
/// an outlet may take it from them.
bool isOfRecord(std::span<const Word> source)
{
    return std::ranges::any_of(source, [](const Word &word) {
        return isAuthoritative(word.normal) || keepsRecord(word.normal)
            || isOneOf(word, {u"figures", u"data", u"statistics", u"budget", u"accounts", u"filing"});
    });
}

/// "Roe said" put in elsewhere in the sentence: the source has moved.
bool namesSource(std::span<const Word> words)
{
    return std::ranges::any_of(words, [](const Word &word) {
        return nameWords().sayingVerbs.contains(word.normal) || isOneOf(word, {u"according", u"heard"});
    });
}

void reportCut(const FindingSources &sources, const BaseLink &link, const IndexRange &source,
               Findings &findings)
{
    const AnnotatedVersion &other = *link.words.right.version;
    const std::span<const Word> words = partOf(link.words.left, source);
    const int told = link.other.sentences.front();
    findings.push_back(finding(FindingKind::SpeakerLost,
                               Tr::tr("%1 is told without its source, %2")
                                   .arg(quoted(other.text(other.sentences[static_cast<std::size_t>(told)])),
                                        quoted(link.words.left.version->text(rangeOf(words)))),
                               Tr::tr("What somebody said is told as a fact."),
                               {placeOf(sources, link.base.version, rangeOf(words)),
                                placeOfSentence(sources, link.other.version, told)}));
    if (isOfRecord(words) && !isHearing(words))
        findings.back().severity = lowered(findings.back().severity);
}

} // namespace

/// "Roe said the cause was not known" told as "the cause was not known": all else of the sentence is kept
/// word for word. Of words in marks the speaker is asked for elsewhere. English alone.
void findCutSources(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link) || link.base.sentences.size() != 1
        || link.other.sentences.size() != 1 || hasMarks(link.words.left.words))
        return;
    const std::vector<const WordEdit *> changes = keptChanges(link);
    if (std::ranges::any_of(changes, [&link](const WordEdit *edit) {
            return namesSource(partOf(link.words.right, edit->right));
        }))
        return;
    for (const WordEdit *edit : changes) {
        if (edit->kind != EditKind::Removed)
            continue;
        if (const auto cut = cutAttribution(link.words.left, link.base.sentences.front(), edit->left))
            reportCut(sources, link, cut->source, findings);
        else if (const auto hearing = cutHearing(link.words.left, edit->left))
            reportCut(sources, link, *hearing, findings);
    }
}

} // namespace retold

#include "core/compare/clauses.h"
#include "core/compare/detectors.h"
#include "core/compare/quote_words.h"
#include "core/compare/severity.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// A quotation and the one stretch of it that another version kept.
struct Cut {
    const AnnotatedVersion &base;
    const AnnotatedVersion &own;
    const Quote &first;
    const Quote &answer;
    std::span<const Word> said; ///< Of the whole.
    IndexRange kept;            ///< Into it.
};

std::span<const Word> wordsOf(const AnnotatedVersion &version, const Quote &quote)
{
    std::span<const Word> words = wordsIn(version, quote.range);
    while (!words.empty() && words.back().kind == WordKind::Punctuation)
        words = words.first(words.size() - 1);
    return words;
}

std::optional<IndexRange> keptPart(std::span<const Word> said, std::span<const Word> kept)
{
    const auto found
        = std::search(said.begin(), said.end(), kept.begin(), kept.end(),
                      [](const Word &left, const Word &right) { return left.normal == right.normal; });
    if (found == said.end() || kept.empty())
        return {};
    const auto begin = static_cast<int>(found - said.begin());
    return IndexRange{begin, begin + static_cast<int>(kept.size())};
}

/// "Almost", "completely": how far what comes next holds.
bool isDegree(const Word &word)
{
    constexpr qsizetype shortest = 5;
    const bool endsSo = word.normal.endsWith(u"ly") && word.normal.size() >= shortest
        && !isOneOf(word,
                    {u"early", u"daily", u"weekly", u"monthly", u"yearly", u"family", u"reply", u"apply",
                     u"supply", u"rely", u"imply", u"costly", u"friendly", u"elderly", u"italy"});
    return endsSo || isOneOf(word, {u"almost", u"quite", u"rather", u"perhaps", u"maybe", u"too"});
}

/// The adverb of degree that stood right before a short kept phrase.
std::optional<IndexRange> lostDegree(const Cut &cut)
{
    constexpr int phrase = 4;
    if (cut.kept.begin == 0 || cut.kept.size() > phrase
        || cut.said[static_cast<std::size_t>(cut.kept.begin)].isFunctionWord)
        return {};
    const int before = cut.kept.begin - 1;
    return isDegree(cut.said[static_cast<std::size_t>(before)])
        ? std::optional(IndexRange{before, cut.kept.begin})
        : std::nullopt;
}

/// "If", "unless", "until": what follows limits what was kept.
bool opensCondition(const Word &word)
{
    return isOneOf(word, {u"if", u"unless", u"until", u"provided", u"providing", u"except"});
}

/// Whether the version tells a condition beside the quotation, in words of its own.
bool isConditional(const Cut &cut)
{
    constexpr int reach = 1; // Sentences behind it.
    const auto count = static_cast<int>(cut.own.sentences.size());
    for (int s = cut.answer.sentence; s <= std::min(count - 1, cut.answer.lastSentence + reach); ++s) {
        const auto words = cut.own.wordsOf(cut.own.sentences[static_cast<std::size_t>(s)]);
        const bool holds = std::ranges::any_of(words, [](const Word &word) {
            return opensCondition(word)
                || isOneOf(word,
                           {u"condition", u"conditions", u"conditional", u"once", u"when", u"as", u"depends",
                            u"depending", u"subject", u"before"});
        });
        if (holds)
            return true;
    }
    return false;
}

/// The condition that stood right behind the kept words.
std::optional<IndexRange> lostCondition(const Cut &cut)
{
    constexpr int shown = 5;
    const auto count = static_cast<int>(cut.said.size());
    int next = cut.kept.end;
    while (next < count && cut.said[static_cast<std::size_t>(next)].normal == u",")
        ++next;
    if (next >= count || !opensCondition(cut.said[static_cast<std::size_t>(next)]) || isConditional(cut))
        return {};
    return IndexRange{next, std::min(count, next + shown)};
}

void reportCut(const FindingSources &sources, const Cut &cut, const IndexRange &lost, int base, int version,
               Findings &findings)
{
    const TextRange gone{cut.said[static_cast<std::size_t>(lost.begin)].range.begin,
                         cut.said[static_cast<std::size_t>(lost.end) - 1].range.end};
    Finding trimmed
        = finding(FindingKind::QuoteTrimmed,
                  //: %1 is a quotation, %2 words that belonged to it, %3 the speaker in brackets or nothing.
                  Tr::tr("%1 is quoted without %2, which limits it%3")
                      .arg(quoted(cut.own.text(cut.answer.range)), quoted(cut.base.text(gone)),
                           inBrackets(cut.first.speaker)),
                  Tr::tr("The cut took away words that tell how far the rest holds, with no sign of it."),
                  {placeOf(sources, base, cut.first.range), placeOf(sources, version, cut.answer.range)});
    trimmed.severity = Severity::Major;
    findings.push_back(std::move(trimmed));
}

void findGraveCut(const FindingSources &sources, const GroupMember<QuoteStatus> &head,
                  const GroupMember<QuoteStatus> &member, Findings &findings)
{
    const AnnotatedVersion &base = *sources.story.versions[static_cast<std::size_t>(head.version)];
    if (member.status != QuoteStatus::Trimmed || !member.item || base.version.language != u"en")
        return;
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(member.version)];
    const Quote &first = base.quotes[static_cast<std::size_t>(*head.item)];
    const Quote &answer = own.quotes[static_cast<std::size_t>(*member.item)];
    const std::span<const Word> said = wordsOf(base, first);
    const auto kept = keptPart(said, wordsOf(own, answer));
    if (!kept)
        return;
    const Cut cut{base, own, first, answer, said, *kept};
    std::optional<IndexRange> lost = lostCondition(cut);
    if (!lost)
        lost = lostDegree(cut);
    if (lost)
        reportCut(sources, cut, *lost, head.version, member.version, findings);
}

} // namespace

/// A cut that leaves more than was said: "completely premature" to "premature", "we will sign if they pay" to
/// "we will sign". English alone.
void findGraveCuts(const FindingSources &sources, Findings &findings)
{
    for (const QuoteGroup &group : sources.quotes) {
        for (const auto &member : group.members)
            findGraveCut(sources, group.members.front(), member, findings);
    }
}

} // namespace retold

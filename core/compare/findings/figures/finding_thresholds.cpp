#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// "Below the 5% needed", "enough to pass": whether an amount meets what is asked of it.
struct ThresholdStanding {
    bool isEnough = false;
    TextRange range;
};

bool isNeed(const Word &word)
{
    return isOneOf(word,
                   {u"needed", u"required", u"threshold", u"hurdle", u"minimum", u"necessary", u"needs",
                    u"majority", u"quorum", u"bar", u"need", u"requires", u"mark", u"requirement"});
}

/// "Not enough", "not quite enough", "no longer enough", "would never be sufficient".
bool isDeniedAhead(std::span<const Word> words, std::size_t i)
{
    constexpr std::size_t reach = 4;
    const auto near = words.subspan(i - std::min(i, reach), std::min(i, reach));
    return hasWord(
        near,
        {u"not", u"n't", u"no", u"never", u"nowhere", u"hardly", u"barely", u"without", u"if", u"whether"});
}

/// How the amount at the word stands to what is needed.
std::optional<bool> standingAt(std::span<const Word> words, std::size_t i)
{
    constexpr std::size_t reach = 7;
    const auto behind = words.subspan(i + 1, std::min(reach, words.size() - i - 1));
    if (isOneOf(words[i], {u"insufficient"}))
        return false;
    if (isOneOf(words[i], {u"enough", u"sufficient", u"suffice", u"suffices", u"sufficed"}))
        return !isDeniedAhead(words, i);
    if (!std::ranges::any_of(behind, isNeed) || isDeniedAhead(words, i))
        return {};
    const bool isShortOf
        = isOneOf(words[i], {u"short", u"shy"}) && !behind.empty() && isOneOf(behind[0], {u"of"});
    if (isShortOf || isOneOf(words[i], {u"below", u"under", u"beneath"}))
        return false;
    const bool isOver = isOneOf(words[i],
                                {u"above", u"over", u"exceeded", u"exceeds", u"cleared", u"clears", u"passed",
                                 u"topped", u"reached"});
    return isOver ? std::optional(true) : std::nullopt;
}

/// The one standing that the sentence tells; nothing where it tells both.
std::optional<ThresholdStanding> standingIn(const AnnotatedVersion &own, int sentence)
{
    const auto words = wordsAt(own, sentence);
    std::optional<ThresholdStanding> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto isEnough = standingAt(words, i);
        if (!isEnough || isInMarks(own, words[i].range))
            continue;
        if (found && found->isEnough != *isEnough)
            return {};
        if (!found)
            found = ThresholdStanding{*isEnough, words[i].range};
    }
    return found;
}

} // namespace

/// "4.6%, just below the 5% needed" became "4.6%, just enough": the amount is kept, and now meets what it
/// missed, or the other way. English alone.
void findTurnedThresholds(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    for (const KeptFigure &kept : keptFigures(sources, link)) {
        const Figure &first = kept.before.value();
        const Figure &answer = kept.after.value();
        const auto before = standingIn(base, first.sentence);
        const auto after = standingIn(own, answer.sentence);
        if (!before || !after || before->isEnough == after->isEnough)
            continue;
        const TextRange here = spanning(first.range, before->range);
        const TextRange there = spanning(answer.range, after->range);
        findings.push_back(finding(
            FindingKind::MeaningReversed,
            Tr::tr("%1 became %2").arg(quoted(base.text(here)), quoted(own.text(there))),
            Tr::tr("The level is the same, but what was done to it is another thing."),
            {placeOf(sources, link.base.version, here), placeOf(sources, link.other.version, there)}));
        return;
    }
}

} // namespace retold

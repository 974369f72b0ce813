#include "core/compare/findings/finding_denial_excuses.h"

#include "core/compare/figures/figure_sums.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/told_of_none.h"
#include "core/story/in_sentence.h"

namespace retold {

namespace {

bool countsTheRest(const FindingSources &sources, const BaseLink &link)
{
    const auto figuresOf = [&sources](const SentenceGroup &group) {
        return inSentence(versionAt(sources, group.version).figures, group.sentences.front());
    };
    return tellTheRest(figuresOf(link.base), figuresOf(link.other));
}

bool isDenial(const Finding &finding)
{
    return finding.kind == FindingKind::NegationChanged;
}

/// "None" for "all", and "hurt" for "unhurt", seem to be of other people and the opposite.
bool isOfNone(const Finding &finding)
{
    return isDenial(finding) || finding.kind == FindingKind::ScopeChanged
        || finding.kind == FindingKind::MeaningReversed;
}

} // namespace

void dropExcusedDenials(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (countsTheRest(sources, link))
        std::erase_if(findings, isDenial);
    if (isToldOfNone(link.words.left, link.words.right))
        std::erase_if(findings, isOfNone);
}

} // namespace retold

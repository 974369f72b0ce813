#include "core/compare/findings/detectors.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// How great, sure or final a thing is that there is none of.
bool isDegree(const Word &word)
{
    return isOneOf(word,
                   {u"large", u"major", u"big", u"serious", u"severe", u"significant", u"substantial",
                    u"grave", u"widespread", u"lasting", u"conclusive", u"firm", u"final", u"criminal",
                    u"permanent"});
}

/// For how long, how far or on what terms something is done.
bool isManner(const Word &word)
{
    return isOneOf(word,
                   {u"permanently", u"temporarily", u"partly", u"partially", u"deliberately", u"knowingly",
                    u"briefly", u"voluntarily"});
}

/// Whether the side has a word of the same root: "permanent", "permanently".
bool hasRoot(const SideWords &side, const Word &quality)
{
    constexpr qsizetype root = 4;
    const QString begin = quality.normal.first(std::min(root, quality.normal.size()));
    return std::ranges::any_of(side.words,
                               [&begin](const Word &word) { return word.normal.startsWith(begin); });
}

/// A word that limits what stands beside it, and that.
struct Quality {
    int word = 0;
    int limited = 0;
    int begin = 0; ///< Of what a message shows.
};

const Word &at(const SideWords &side, int index)
{
    return side.words[static_cast<std::size_t>(index)];
}

/// "No |large| leak", "stationed |permanently|".
std::optional<Quality> qualityAt(const SideWords &side, int i)
{
    const int last = static_cast<int>(side.words.size()) - 1;
    const auto isContent = [&side, last](int index) {
        return index >= 0 && index <= last && at(side, index).kind == WordKind::Word
            && !at(side, index).isFunctionWord;
    };
    if (isDegree(at(side, i)) && i > 0 && isOneOf(at(side, i - 1), {u"no"}) && isContent(i + 1))
        return Quality{i, i + 1, i - 1};
    if (!isManner(at(side, i)))
        return {};
    const bool isBefore = isContent(i + 1) && at(side, i + 1).normal.endsWith(u"ed");
    if (isBefore)
        return Quality{i, i + 1, i};
    return isContent(i - 1) && at(side, i - 1).normal.endsWith(u"ed")
        ? std::optional(Quality{i, i - 1, i - 1})
        : std::nullopt;
}

/// Where the other side tells the same with nothing that limits it: "no leak", "stationed".
std::optional<IndexRange> toldWithout(const SideWords &base, const Quality &quality, const SideWords &other)
{
    const bool isDenied = isDegree(at(base, quality.word));
    for (int i = 0; i < static_cast<int>(other.words.size()); ++i) {
        if (at(other, i).stem != at(base, quality.limited).stem)
            continue;
        if (!isDenied)
            return IndexRange{i, i + 1};
        if (i > 0 && isOneOf(at(other, i - 1), {u"no"}))
            return IndexRange{i - 1, i + 1};
    }
    return {};
}

/// Whether the sentences tell of one thing, in whatever order: a word that is gone from another is not
/// missed.
bool tellOneThing(const BaseLink &link)
{
    constexpr double alike = 0.45;
    return sharedContent(link.words.left.words, link.words.right.words) >= alike;
}

} // namespace

/// "No large leak" told as "no leak", "stationed permanently" as "stationed": what limits it is gone, however
/// the sentence is built. English alone.
void findDroppedQualities(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link) || !tellOneThing(link))
        return;
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    for (int i = 0; i < static_cast<int>(base.words.size()); ++i) {
        const auto quality = qualityAt(base, i);
        const auto told = quality && !hasRoot(other, at(base, quality->word))
            ? toldWithout(base, *quality, other)
            : std::nullopt;
        if (!told)
            continue;
        const int last = std::max(quality->word, quality->limited);
        findings.push_back(changedWords(FindingKind::ScopeChanged, sources, link,
                                        rangeOf(partOf(base, {quality->begin, last + 1})),
                                        inContext(other, *told), Tr::tr("What limits it is left out.")));
        return;
    }
}

} // namespace retold

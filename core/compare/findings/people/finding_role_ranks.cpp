#include "core/annotate/name_words.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/readings/clauses.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// Words that make another post of the one behind them. That somebody no longer holds it may be told by other
/// words.
bool isRank(const Word &word)
{
    return isOneOf(word, {u"deputy", u"vice", u"assistant", u"acting", u"interim"});
}

/// The word of rank that the edit takes out of a side or puts in, with the post behind it; empty where it
/// does something else.
IndexRange rankedPost(const SideWords &side, const IndexRange &words)
{
    constexpr int longest = 2; // "Vice-".
    const auto isPart
        = [&side](int i) { return isRank(side.word(i)) || side.word(i).kind == WordKind::Punctuation; };
    int ranks = 0;
    for (int i = words.begin; i < words.end; ++i) {
        if (!isPart(i))
            return {};
        ranks += isRank(side.word(i)) ? 1 : 0;
    }
    const bool isPost = ranks == 1 && words.size() <= longest
        && words.end < static_cast<int>(side.words.size())
        && nameWords().roles.contains(side.word(words.end).normal);
    return isPost ? IndexRange{words.begin, words.end + 1} : IndexRange{};
}

/// Whether the side has such a word anywhere: then the post may be told in two places.
bool tellsRank(const SideWords &side)
{
    return std::ranges::any_of(side.words, isRank);
}

TextRange rangeOf(const SideWords &side, const IndexRange &words)
{
    return {side.word(words.begin).range.begin, side.word(words.end - 1).range.end};
}

/// The post with its word of rank and the one without, as they stand on the two sides.
struct PostChange {
    TextRange before;
    TextRange after;
};

std::optional<PostChange> changeIn(const SideWords &base, const SideWords &other, const WordEdit &edit)
{
    const bool isLost = edit.kind == EditKind::Removed;
    const bool isPutIn = edit.kind == EditKind::Inserted;
    if ((!isLost && !isPutIn) || tellsRank(isLost ? other : base))
        return {};
    const IndexRange post = isLost ? rankedPost(base, edit.left) : rankedPost(other, edit.right);
    if (post.size() == 0)
        return {};
    const int place = isLost ? edit.right.end : edit.left.end;
    const SideWords &far = isLost ? other : base;
    const Word &head = (isLost ? base : other).word(post.end - 1);
    if (place >= static_cast<int>(far.words.size()) || !areAlike(head, far.word(place)))
        return {};
    const IndexRange bare{place, place + 1};
    return PostChange{rangeOf(base, isLost ? post : bare), rangeOf(other, isLost ? bare : post)};
}

} // namespace

/// "The deputy chairman of the bank" told as "the chairman of the bank", in a sentence that is else kept. Of
/// a person with a name those who read roles tell.
void findOtherRanks(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (link.link.relation != Relation::Edited || !isWorthReadingAsEnglish(sources, link))
        return;
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    for (const WordEdit &edit : link.words.diff) {
        const std::optional<PostChange> change = changeIn(base, other, edit);
        if (!change)
            continue;
        findings.push_back(finding(
            FindingKind::RoleWrong,
            Tr::tr("%1 became %2")
                .arg(quoted(base.version->text(change->before)), quoted(other.version->text(change->after))),
            Tr::tr("The sentence is else the same, and another stands in the place."),
            {placeOf(sources, link.base.version, change->before),
             placeOf(sources, link.other.version, change->after)}));
        findings.back().severity = Severity::Major; // Who has a name elsewhere may be told in short here.
        return;
    }
}

} // namespace retold

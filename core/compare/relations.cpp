#include "core/compare/relations.h"

namespace retold {

namespace {

constexpr double surelyEdited = 0.5;
constexpr double perhapsEdited = 0.4;
constexpr int untoldFact = 7; ///< So long a stretch is a fact of its own, whatever the rest is like.
constexpr int untoldStretch = 5;
constexpr double untoldShare = 0.5;

bool tellsMore(const Untold &side)
{
    return side.longest >= untoldStretch || (side.untold >= 2 && side.share() > untoldShare);
}

} // namespace

Relation relationOf(const LinkWords &words, const Untold &left, const Untold &right)
{
    const bool sameWords = std::ranges::all_of(words.diff, [](const WordEdit &edit) {
        return edit.kind == EditKind::Same || edit.equivalence == Equivalence::HouseStyle;
    });
    if (sameWords)
        return Relation::Identical;
    const double kept = keptShare(words.diff, words.left.words, words.right.words);
    if (kept >= surelyEdited && std::max(left.longest, right.longest) < untoldFact)
        return Relation::Edited;
    if (tellsMore(left) || tellsMore(right))
        return Relation::Partial;
    return kept >= perhapsEdited ? Relation::Edited : Relation::Paraphrased;
}

ComparedLink compareLink(Link link, std::span<const VersionPtr> versions, const StoryNames &names)
{
    const auto wordsOf = [versions, &names](const SentenceGroup &group) {
        return wordsOfSentences(*versions[static_cast<std::size_t>(group.version)], group.version,
                                group.sentences, names);
    };
    const LinkWords words = compareWords(wordsOf(link.left), wordsOf(link.right));
    const Untold left = findUntold(words.left, words.right);
    const Untold right = findUntold(words.right, words.left);
    const Relation relation = relationOf(words, left, right);
    return {std::move(link), relation, left.ranges, right.ranges};
}

} // namespace retold

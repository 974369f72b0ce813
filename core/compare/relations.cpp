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

ComparedLink compareLink(Link link, std::span<const VersionPtr> versions, const StoryNames &names,
                         const StoryLinks &links)
{
    const auto wordsOf = [versions, &names](int version, std::span<const int> sentences) {
        return wordsOfSentences(*versions[static_cast<std::size_t>(version)], version, sentences, names);
    };
    const LinkWords words = compareWords(wordsOf(link.left.version, link.left.sentences),
                                         wordsOf(link.right.version, link.right.sentences));
    const auto untoldOf = [&](const SideWords &side, const SentenceGroup &own, const SideWords &told,
                              const SentenceGroup &other) {
        const Untold here = findUntold(side, told);
        const std::vector<int> all = links.sentencesLinked(own.version, own.sentences, other.version);
        if (here.untold == 0 || all.size() == other.sentences.size())
            return here;
        return findUntold(side, wordsOf(other.version, all)); // Another link may tell the rest.
    };
    const Untold left = untoldOf(words.left, link.left, words.right, link.right);
    const Untold right = untoldOf(words.right, link.right, words.left, link.left);
    const Relation relation = relationOf(words, left, right);
    return {std::move(link), relation, left.ranges, right.ranges};
}

} // namespace retold

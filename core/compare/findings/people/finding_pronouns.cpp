#include "core/annotate/name_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/translation.h"

#include <algorithm>
#include <array>
#include <optional>

namespace retold {

namespace {

/// A sentence of which more is told anew may tell of somebody else.
constexpr double leastKept = 0.6;

/// A pronoun of a man or of a woman, and in which case it stands.
struct PersonPronoun {
    QStringView word;
    bool isMale = false;
    int use = 0; ///< Those of one use can stand for each other; "her" is object and owner.
};

constexpr std::array personPronouns{
    PersonPronoun{u"he", true, 1},      PersonPronoun{u"she", false, 1},     PersonPronoun{u"him", true, 2},
    PersonPronoun{u"his", true, 2},     PersonPronoun{u"her", false, 2},     PersonPronoun{u"hers", false, 2},
    PersonPronoun{u"himself", true, 3}, PersonPronoun{u"herself", false, 3},
};

const PersonPronoun *pronounOf(const Word &word)
{
    const auto found = std::ranges::find(personPronouns, word.normal, &PersonPronoun::word);
    return found == personPronouns.end() ? nullptr : &*found;
}

/// The only pronoun of a person among the words; -1 where there is none, or more.
int onlyPronoun(const SideWords &side, const IndexRange &words)
{
    int only = -1;
    for (int i = words.begin; i < words.end; ++i) {
        if (pronounOf(side.words[static_cast<std::size_t>(i)]) == nullptr)
            continue;
        if (only >= 0)
            return -1;
        only = i;
    }
    return only;
}

/// Whether of the words around, the pronouns left out, so many stand at the same distance on both sides that
/// it is one place.
bool areInOnePlace(const SideWords &left, int mine, const SideWords &right, int theirs)
{
    constexpr int reach = 3;
    constexpr int fewest = 3;
    const auto at = [](const SideWords &side, int i) {
        return i >= 0 && i < static_cast<int>(side.words.size()) ? &side.words[static_cast<std::size_t>(i)]
                                                                 : nullptr;
    };
    int common = 0;
    int all = 0;
    for (int step = -reach; step <= reach; ++step) {
        const Word *before = at(left, mine + step);
        const Word *after = at(right, theirs + step);
        const bool isThere = before != nullptr || after != nullptr;
        all += step != 0 && isThere ? 1 : 0;
        common
            += step != 0 && before != nullptr && after != nullptr && before->normal == after->normal ? 1 : 0;
    }
    return common >= fewest && 3 * common >= 2 * all;
}

/// "He said": whose words they are is a matter of the quotation, but where all else is kept word for word.
bool isSpeaker(const SideWords &side, int pronoun)
{
    const auto next = static_cast<std::size_t>(pronoun) + 1;
    return next < side.words.size() && nameWords().sayingVerbs.contains(side.words[next].normal);
}

/// "He had bought", "emailed her": the verb stands behind one that does it, before one to whom it is done.
TextRange phraseOf(const SideWords &side, int pronoun, bool isDoer)
{
    constexpr int behind = 3;
    const auto size = static_cast<int>(side.words.size());
    const auto wordAt = [&side](int i) -> const Word & { return side.words[static_cast<std::size_t>(i)]; };
    const bool hasVerbBefore = pronoun > 0 && wordAt(pronoun - 1).kind != WordKind::Punctuation;
    const int begin = !isDoer && hasVerbBefore ? pronoun - 1 : pronoun;
    int end = pronoun + 1;
    while (end < std::min(size, pronoun + (isDoer ? behind : 2)) && wordAt(end).kind != WordKind::Punctuation)
        ++end;
    return {wordAt(begin).range.begin, wordAt(end - 1).range.end};
}

/// A pronoun of each side in one place, of which one means a man and the other a woman.
struct OtherPronoun {
    int left = 0;
    int right = 0;
    bool isDoer = false;
    bool isOfQuotation = false;
};

std::optional<OtherPronoun> otherPronounIn(const LinkWords &words, const WordEdit &edit, bool isLone)
{
    const int left = edit.kind == EditKind::Same ? -1 : onlyPronoun(words.left, edit.left);
    const int right = left < 0 ? -1 : onlyPronoun(words.right, edit.right);
    if (right < 0)
        return {};
    const PersonPronoun &before = *pronounOf(words.left.words[static_cast<std::size_t>(left)]);
    const PersonPronoun &after = *pronounOf(words.right.words[static_cast<std::size_t>(right)]);
    const bool isOfQuotation = isSpeaker(words.left, left) || isSpeaker(words.right, right);
    if (before.isMale == after.isMale || before.use != after.use || (isOfQuotation && !isLone)
        || !areInOnePlace(words.left, left, words.right, right))
        return {};
    return OtherPronoun{left, right, before.use == 1, isOfQuotation};
}

} // namespace

/// "Lund told the court that he had bought it" told as "that she had bought it": somebody else did. Each in a
/// place where the words around are the same. English alone.
void findOtherPronouns(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const LinkWords &words = link.words;
    if (!isWorthReadingAsEnglish(sources, link) || !isKept(link, leastKept))
        return;
    const std::vector<const WordEdit *> changes = keptChanges(link);
    for (const WordEdit &edit : words.diff) {
        const bool isApart = std::ranges::find(changes, &edit) != changes.end();
        const std::optional<OtherPronoun> pronoun = otherPronounIn(words, edit, isApart);
        if (!pronoun)
            continue;
        const TextRange left = phraseOf(words.left, pronoun->left, pronoun->isDoer);
        const TextRange right = phraseOf(words.right, pronoun->right, pronoun->isDoer);
        findings.push_back(changedWords(
            pronoun->isOfQuotation ? FindingKind::QuoteMisattributed : FindingKind::MeaningReversed, sources,
            link, left, right, Tr::tr("The pronouns mean a man on one side and a woman on the other.")));
    }
}

} // namespace retold

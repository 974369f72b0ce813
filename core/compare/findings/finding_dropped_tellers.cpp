#include "core/annotate/name_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// In sentences of which less is kept in order who says so may be told anywhere.
constexpr double leastKept = 0.6;

/// "He said", "she claims", nothing else.
bool isTeller(std::span<const Word> words)
{
    const auto opens = [](const Word &word) { return isOneOf(word, {u"he", u"she", u"they", u"it"}); };
    const auto says = [](const Word &word) {
        return isOneOf(word,
                       {u"said", u"says", u"say", u"claimed", u"claims", u"alleged", u"alleges", u"argued",
                        u"argues", u"believes", u"believed", u"insisted", u"insists", u"suspected",
                        u"suspects"});
    };
    return words.size() == 2 && opens(words.front()) && says(words.back());
}

/// How many verbs of saying the words have.
std::ptrdiff_t tellersIn(std::span<const Word> words)
{
    return std::ranges::count_if(words, [](const Word &word) {
        return nameWords().sayingVerbs.contains(word.normal)
            || isOneOf(word, {u"said", u"says", u"according", u"told"});
    });
}

bool opensClause(const Word &word)
{
    return isOneOf(
        word, {u"where", u"which", u"because", u"after", u"when", u"while", u"whom", u"but", u"although"});
}

} // namespace

/// "Fraud in the north, where he said votes had been bought" told as "fraud in the north, where votes had
/// been bought": the sentence is else kept, and what he said of it stands as a fact. English alone.
void findDroppedTellers(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const LinkWords &words = link.words;
    if (!isWorthReadingAsEnglish(sources, link) || !isKept(link, leastKept))
        return;
    const std::span<const Word> base(words.left.words);
    if (tellersIn(words.right.words) >= tellersIn(base))
        return; // He may say so at another place of the sentence.
    for (std::size_t i = 1; i + 2 < base.size(); ++i) {
        if (!opensClause(base[i - 1]) || !isTeller(base.subspan(i, 2)))
            continue;
        const int at = static_cast<int>(i);
        const auto edit = std::ranges::find_if(words.diff, [at](const WordEdit &each) {
            return each.left.begin <= at && at + 2 <= each.left.end;
        });
        const bool isGone = edit != words.diff.end() && edit->kind != EditKind::Same
            && std::ranges::none_of(partOf(words.right, edit->right), [](const Word &word) {
                                return nameWords().sayingVerbs.contains(word.normal)
                                    || isOneOf(word, {u"says", u"according", u"told"});
                            });
        if (!isGone || edit->right.begin == 0
            || !opensClause(words.right.words[static_cast<std::size_t>(edit->right.begin) - 1]))
            continue;
        const TextRange left{base[i - 1].range.begin, base[i + 1].range.end};
        const Word &joint = words.right.words[static_cast<std::size_t>(edit->right.begin) - 1];
        const TextRange right{
            joint.range.begin,
            words.right
                .words[std::min(words.right.words.size(), static_cast<std::size_t>(edit->right.begin) + 4)
                       - 1]
                .range.end};
        findings.push_back(finding(
            FindingKind::SpeakerLost,
            Tr::tr("%1 is told without its source, %2")
                .arg(quoted(words.right.version->text(right)), quoted(words.left.version->text(left))),
            Tr::tr("What somebody said is told as a fact."),
            {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, right)}));
    }
}

} // namespace retold

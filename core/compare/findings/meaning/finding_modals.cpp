#include "core/compare/findings/wordings.h"
#include "core/compare/readings/clauses.h"
#include "core/translation.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

/// What is possible, and what is to come: the one word of its kind on a side.
struct Modal {
    int word = 0;      ///< Into the words of the side.
    IndexRange clause; ///< Its clause.
};

/// Not the month.
bool isGuess(const SightedSide &side, int at)
{
    return isOneOf(side.word(at), {u"may", u"might", u"could"})
        && !side.side.version->text(side.word(at).range).front().isUpper();
}

bool hasGuess(const SightedSide &side, const IndexRange &words)
{
    for (int i = words.begin; i < words.end; ++i) {
        if (isGuess(side, i))
            return true;
    }
    return false;
}

/// "Should be ready", "hopes to bring", "aims to decide": what is looked forward to, and not what ought to
/// be.
bool isLookedForward(const SightedSide &side, int at)
{
    const std::vector<Word> &words = side.side.words;
    const bool isHope
        = isOneOf(side.word(at),
                  {u"hope", u"hopes", u"hoped", u"hoping", u"aim", u"aims", u"aimed", u"aiming"})
        && isOneOfAt(words, at + 1, {u"to"});
    return isHope
        || (isOneOf(side.word(at), {u"should"}) && isOneOfAt(words, at + 1, {u"be"})
            && isOneOfAt(words, at + 2,
                         {u"ready", u"complete", u"completed", u"finished", u"available", u"back", u"done",
                          u"published", u"over", u"open", u"restored", u"known"}));
}

bool isPossible(const SightedSide &side, int at)
{
    return isGuess(side, at) || isLookedForward(side, at);
}

/// "Are set to march", "is due to open".
bool isArranged(const SightedSide &side, int at)
{
    const std::vector<Word> &words = side.side.words;
    return isOneOf(side.word(at), {u"set", u"due", u"about"}) && isOneOfAt(words, at + 1, {u"to"})
        && isOneOfAt(words, at - 1, {u"is", u"are", u"was", u"were", u"be", u"now", u"also", u"'s", u"'re"});
}

/// Not a wish, nor what it takes: "would like", "will need 61 votes". But what "will take place" comes.
bool isFuture(const SightedSide &side, int at)
{
    const std::vector<Word> &words = side.side.words;
    const bool isOfNeed = isOneOfAt(words, at + 1, {u"take"})
        && !isOneOfAt(words, at + 2, {u"place", u"part", u"effect", u"over", u"off"});
    const bool isModal = isOneOf(side.word(at), {u"will", u"would", u"'ll"}) && !isOfNeed
        && !isOneOfAt(words, at + 1, {u"like", u"prefer", u"rather", u"need"});
    return isModal || isArranged(side, at);
}

/// "No 10", "a vote of no confidence", "a no-fly zone": the name of a thing, which denies nothing.
bool isInName(std::span<const Word> words, int no)
{
    const int next = no + 1;
    return isOneOfAt(words, no, {u"no"}) && next < static_cast<int>(words.size())
        && (words[static_cast<std::size_t>(next)].kind == WordKind::Number
            || isOneOfAt(words, next, {u"confidence", u"-"}));
}

/// "No sentence would", "no sentence could": denied, they come to the same.
bool isDenied(const SightedSide &side, const Modal &modal)
{
    const std::span<const Word> words = side.side.words;
    for (int i = modal.clause.begin; i < modal.clause.end; ++i) {
        const bool isDenial = side.word(i).normal.endsWith(u"n't")
            || isOneOf(side.word(i),
                       {u"not", u"no", u"never", u"only", u"none", u"nobody", u"nothing", u"neither", u"nor",
                        u"hardly", u"few", u"little"});
        if (isDenial && !isInName(words, i))
            return true;
    }
    return false;
}

/// The one modal that `fits`; none where there are several in different clauses, for then they may answer
/// others.
template<typename Fits>
std::optional<Modal> onlyModal(const SightedSide &side, Fits fits)
{
    std::optional<Modal> found;
    for (int i = 0; i < static_cast<int>(side.side.words.size()); ++i) {
        if (!fits(side, i))
            continue;
        if (found)
            return {};
        found = Modal{i, clauseAround(side.side.words, i)};
    }
    return found && !isDenied(side, *found) ? found : std::nullopt;
}

/// What leaves it open beside a modal.
bool isOpening(const Word &word)
{
    static const QStringList forms
        = (u"concerned concern concerns worried worry worries afraid possible possibly possibility perhaps "
           u"maybe likely likelihood probably potential "
           u"potentially can able chance risk risks risked fear fears feared whether unless should "
           u"allow allowed allows entitled eligible threaten threatens threatened threat danger "
           u"hope hopes hoped expected expects expect consider considers considering considered "
           u"examine weigh weighing option options face faces facing depend depends depending "
           u"estimated estimates wants wanted asked asks capable permitted free warned warns "
           u"warning proposed proposes proposal suggested suggests ?"_s)
              .split(u' ');
    return forms.contains(word.normal);
}

/// Whether anything on the side leaves it open beside a modal, or hangs it on something.
bool isLeftOpen(const SightedSide &side)
{
    return std::ranges::any_of(side.side.words, isOpening) || hasWord(side.side.words, {u"if"});
}

bool isTelling(const Word &word)
{
    return word.kind != WordKind::Punctuation && !word.isFunctionWord;
}

/// How many words of content of the clauses that hold the modals both have.
int commonOfClauses(const SightedSide &own, const Modal &mine, const SightedSide &far, const Modal &theirs)
{
    int common = 0;
    for (int l = mine.clause.begin; l < mine.clause.end; ++l) {
        for (int r = theirs.clause.begin; isTelling(own.word(l)) && r < theirs.clause.end; ++r) {
            if (isTelling(far.word(r)) && areAlike(own.word(l), far.word(r))) {
                ++common;
                break;
            }
        }
    }
    return common;
}

/// "Might have", "would have".
bool isOfPast(const SightedSide &side, const Modal &modal)
{
    const int next = modal.word + 1;
    return next < static_cast<int>(side.side.words.size()) && isOneOf(side.word(next), {u"have"});
}

/// "It is possible that some can be saved": opens a clause as a modal does.
bool isPossibleThat(const SightedSide &side, int at)
{
    return at + 2 < static_cast<int>(side.side.words.size())
        && isOneOf(side.word(at), {u"possible", u"possibility", u"conceivable"})
        && isOneOf(side.word(at + 1), {u"that"});
}

/// All modals that `fits`, or that open a clause, and are not denied.
template<typename Fits>
std::vector<Modal> modalsOf(const SightedSide &side, Fits fits)
{
    constexpr std::size_t most = 20;
    std::vector<Modal> modals;
    for (int i = 0; i < static_cast<int>(side.side.words.size()) && modals.size() < most; ++i) {
        if (!fits(side, i))
            continue;
        const Modal modal{i, clauseAround(side.side.words, isPossibleThat(side, i) ? i + 2 : i)};
        if (!isDenied(side, modal))
            modals.push_back(modal);
    }
    return modals;
}

/// Whether the clause, or what governs it, leaves it open. An "if" beside "will" is a condition of its own.
bool isLeftOpenAround(const SightedSide &side, const Modal &modal, bool isUnderIf)
{
    constexpr int before = 8;
    constexpr int behind = 6;
    const int begin = std::max(0, modal.clause.begin - before);
    const int end = std::min(static_cast<int>(side.side.words.size()), modal.clause.end + behind);
    return hasGuess(side, {begin, end})
        || std::any_of(side.side.words.begin() + begin, side.side.words.begin() + end, [&](const Word &word) {
               return isOpening(word) || (!isUnderIf && isOneOf(word, {u"if"}));
           });
}

/// "Could be |sold|", "a |sale| would follow": the verb is the subject of what is sure to happen.
bool isSureToHappen(const SightedSide &own, const Modal &open, const SightedSide &far, const Modal &sure)
{
    const bool isHappening
        = isOneOfAt(far.side.words, sure.word + 1, {u"follow", u"come", u"happen", u"begin", u"start"})
        || (isOneOfAt(far.side.words, sure.word + 1, {u"be", u"take", u"go"})
            && isOneOfAt(far.side.words, sure.word + 2, {u"held", u"place", u"ahead", u"called"}));
    int verb = open.word + 1;
    while (verb < open.clause.end && !isTelling(own.word(verb)))
        ++verb;
    return isHappening && verb < open.clause.end
        && std::any_of(far.side.words.begin() + sure.clause.begin, far.side.words.begin() + sure.word,
                       [&](const Word &word) { return isTelling(word) && areAlike(own.word(verb), word); });
}

/// Whether at least half of what stands behind the modal in its clause is told in the clause there.
bool tellsPredicate(const SightedSide &own, const Modal &open, const SightedSide &far, const Modal &sure)
{
    int all = 0;
    int common = 0;
    for (int l = std::max(open.word + 1, open.clause.begin); l < open.clause.end; ++l) {
        if (!isTelling(own.word(l)))
            continue;
        ++all;
        const auto begin = far.side.words.begin();
        const bool isCommon
            = std::any_of(begin + sure.clause.begin, begin + sure.clause.end,
                          [&](const Word &word) { return isTelling(word) && areAlike(own.word(l), word); });
        common += isCommon ? 1 : 0;
    }
    return 2 * common >= all;
}

/// Whether a modal of the own side answers for what is sure there.
bool isSureThere(const SightedSide &own, const Modal &open, const SightedSide &far, const Modal &sure)
{
    const int common = commonOfClauses(own, open, far, sure);
    return std::ranges::any_of(modalsOf(own, isFuture), [&](const Modal &each) {
        const bool isOther = each.clause.begin != open.clause.begin || each.word > open.word;
        return isOther && commonOfClauses(own, each, far, sure) >= common;
    });
}

/// Whether most of the guess is told there as sure, whatever else the sentences tell.
bool areOneClause(const SightedSide &own, const Modal &open, const SightedSide &far, const Modal &sure)
{
    const bool isUnreal = isOfPast(own, open) && isOfPast(far, sure);
    const int common = commonOfClauses(own, open, far, sure);
    // "Could be sold if prices fell", "a sale would follow if prices fell": the condition is that of either.
    const bool isHappening = isSureToHappen(own, open, far, sure);
    const bool isUnderIf = isUnreal || isOneOf(far.word(sure.word), {u"will", u"'ll"})
        || (isHappening && hasWord(own.side.words, {u"if", u"unless"}));
    return common >= (isUnreal || isHappening ? 1 : 2)
        && (isUnreal || isHappening || tellsPredicate(own, open, far, sure))
        && !isLeftOpenAround(far, sure, isUnderIf) && !isSureThere(own, open, far, sure);
}

TextRange phraseOf(const SightedSide &side, const Modal &modal)
{
    constexpr int behind = 4;
    const int end = std::min(std::max(modal.clause.end, modal.word + 1), modal.word + 1 + behind);
    return {side.word(modal.word).range.begin, side.word(end - 1).range.end};
}

/// A guess of the base whose clause the other side tells as sure to come.
bool findHardenedClause(const Wordings &wordings)
{
    const SightedSide &own = wordings.base;
    const SightedSide &far = wordings.other;
    const auto opens
        = [](const SightedSide &side, int at) { return isPossible(side, at) || isPossibleThat(side, at); };
    const std::vector<Modal> sure = modalsOf(far, isFuture);
    for (const Modal &open : modalsOf(own, opens)) {
        const auto answer = std::ranges::find_if(
            sure, [&](const Modal &each) { return areOneClause(own, open, far, each); });
        if (answer == sure.end())
            continue;
        reportBecame(wordings, FindingKind::StrengthChanged, phraseOf(own, open), phraseOf(far, *answer),
                     Tr::tr("The words tell how certain it is."));
        return true;
    }
    return false;
}

/// "Would cover up to 12 million", "could cost up to 12 million": how much it may be, on either side.
bool tellsLimit(const SightedSide &side)
{
    const auto &words = side.side.words;
    return std::ranges::adjacent_find(words,
                                      [](const Word &first, const Word &second) {
                                          return isOneOf(first, {u"up"}) && isOneOf(second, {u"to"});
                                      })
        != words.end();
}

bool findHardened(const Wordings &wordings, bool isLost)
{
    const SightedSide &own = isLost ? wordings.base : wordings.other;
    const SightedSide &far = isLost ? wordings.other : wordings.base;
    const auto open = onlyModal(own, isPossible);
    const auto sure = onlyModal(far, isFuture);
    // "Could be met only if" and "would have to": what it hangs on is told.
    if (!open || !sure || onlyModal(own, isFuture) || isLeftOpen(far)
        || hasWord(own.side.words, {u"if", u"unless"})
        || hasGuess(far, {0, static_cast<int>(far.side.words.size())})
        || (tellsLimit(own) && tellsLimit(far)))
        return false;
    constexpr int fewest = 1;
    const bool isEdited = wordings.link.link.relation == Relation::Edited;
    if (commonOfClauses(own, *open, far, *sure) < (isEdited ? fewest : fewest + 1))
        return false;
    const TextRange mine = phraseOf(own, *open);
    const TextRange theirs = phraseOf(far, *sure);
    reportBecame(wordings, FindingKind::StrengthChanged, isLost ? mine : theirs, isLost ? theirs : mine,
                 Tr::tr("The words tell how certain it is."));
    return true;
}

} // namespace

/// "Some goods might have to be withdrawn", "goods would have to be taken off the shelves": where each side
/// has one modal, one answers the other, whatever verb they stand with. English alone.
void findHardenedModals(const Wordings &wordings)
{
    if (!findHardened(wordings, true) && !findHardenedClause(wordings))
        findHardened(wordings, false);
}

} // namespace retold

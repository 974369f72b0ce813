#include "core/annotate/name_words.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/conditions.h"
#include "core/compare/readings/event_sides.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace retold {

namespace {

/// "Hinges on", "otherwise": by these a text hangs a thing on something, wherever they stand.
bool hangs(const EventSide &side, int at)
{
    const QString &form = side.word(at).normal;
    return isOneOf(side.word(at),
                   {u"if", u"unless", u"provided", u"pending", u"whether", u"possible", u"otherwise",
                    u"assuming", u"threatens", u"threatened", u"permitting", u"allowing", u"event", u"must",
                    u"needs", u"requires", u"require", u"awaits", u"awaiting"})
        || (isOneOf(side.word(at), {u"subject"}) && isBehind(side, at, {u"to"}))
        || (isOneOf(side.word(at), {u"soon"}) && isBehind(side, at, {u"as"}))
        || (isOneOf(side.word(at), {u"case"}) && isBefore(side, at, {u"in"}))
        || (isOneOf(side.word(at), {u"were"}) && (at == 0 || isBehind(side, at, {u"to"})))
        || form.startsWith(u"depend") || form.startsWith(u"condition") || form.startsWith(u"contingent")
        || form.startsWith(u"hing");
}

/// "May", "plans to": by these it is left open what is told in their clause.
bool leavesOpen(const EventSide &side, int at)
{
    if (isMonthOfMay(side.words(), at))
        return false;
    return isOneOf(side.word(at), {u"may", u"might", u"could", u"should", u"must", u"only"})
        || (isOneOf(side.word(at), {u"plan", u"plans"}) && isBehind(side, at, {u"to"}));
}

/// "After", "approval": what follows may be the condition in other words.
bool standsForCondition(const Word &word)
{
    return isOneOf(word, {u"once", u"until", u"without", u"when", u"after", u"under"})
        || word.normal.startsWith(u"approv");
}

/// What hangs on a condition.
struct Hanging {
    int at = 0;            ///< A word where it is told.
    bool isComing = false; ///< "Will", "would": what is to come.
};

/// The sentence of the condition, up to a semicolon.
IndexRange sentenceOf(const EventSide &side, const IndexRange &condition)
{
    const auto isStop = [&side](int i) { return isOneOf(side.word(i), {u".", u";"}); };
    IndexRange sentence = condition;
    while (sentence.begin > 0 && !isStop(sentence.begin - 1))
        --sentence.begin;
    while (sentence.end < static_cast<int>(side.text.size()) && !isStop(sentence.end))
        ++sentence.end;
    return sentence;
}

/// The modal of what is to come that stands nearest before the condition, or else first behind it.
std::optional<int> comingBeside(const EventSide &side, const IndexRange &sentence,
                                const IndexRange &condition)
{
    const auto isComing = [&side](int i) {
        return isOneOf(side.word(i), {u"will", u"would", u"shall", u"'ll", u"agreed", u"offered"});
    };
    for (int i = condition.begin - 1; i >= sentence.begin; --i) {
        if (isComing(i))
            return i;
    }
    for (int i = condition.end; i < sentence.end; ++i) {
        if (isComing(i))
            return i;
    }
    return {};
}

/// Whether anything of the range may be, or should be.
bool isOpenIn(const EventSide &side, const IndexRange &range)
{
    for (int i = range.begin; i < range.end; ++i) {
        if (isOneOf(side.word(i), {u"could", u"may", u"might", u"should"}) && !isMonthOfMay(side.words(), i))
            return true;
    }
    return false;
}

/// What hangs on the condition, outside of it and in its sentence: what is to come, or what stands there ("is
/// allowed if"), behind it where it opens the sentence. What may be is open with and without it, unless the
/// sentence is else kept.
std::optional<Hanging> hangingOn(const EventSide &side, const IndexRange &condition, bool isElseKept)
{
    constexpr int reach = 8;
    const IndexRange sentence = sentenceOf(side, condition);
    if (const auto coming = comingBeside(side, sentence, condition))
        return Hanging{*coming, true};
    const bool isOpen
        = isOpenIn(side, {sentence.begin, condition.begin}) || isOpenIn(side, {condition.end, sentence.end});
    if (isOpen && !isElseKept)
        return {};
    const bool isBehind = sentence.begin < condition.begin;
    return Hanging{isBehind ? std::max(sentence.begin, condition.begin - reach) : condition.end, false};
}

/// Without days and months: "Friday" is told of much.
QSet<QString> withoutDays(QSet<QString> content)
{
    const QSet<QString> whole = content;
    content.removeIf([](const QString &stem) { return nameWords().calendar.contains(stem); });
    return content.isEmpty() ? whole : content;
}

/// Whether a sentence of the version has most of the condition's words; one that sets a condition itself
/// may tell it in others.
bool tellsElsewhere(const AnnotatedVersion &version, const QSet<QString> &condition)
{
    return std::ranges::any_of(version.sentences, [&condition, &version](const Sentence &sentence) {
        const auto words = version.wordsOf(sentence);
        const qsizetype common = (contentStems(words) & condition).size();
        return common > 0
            && ((condition.size() > 1 && 3 * common >= 2 * condition.size())
                || (2 * common >= condition.size()
                    && hasWord(words,
                               {u"if", u"unless", u"provided", u"condition", u"once", u"until", u"when",
                                u"whether", u"after"})));
    });
}

/// The content stems of what hangs on the condition and of what stands around it, without the condition's.
QSet<QString> mainContent(const EventSide &side, const Condition &condition, int at)
{
    constexpr int reach = 12;
    QSet<QString> content;
    const int last = std::min(static_cast<int>(side.text.size()), at + reach);
    for (int i = std::max(0, at - reach / 2); i < last; ++i) {
        const Word &word = side.word(i);
        const bool isWithin = condition.words.begin <= i && i < condition.words.end;
        if (!isWithin && !word.isFunctionWord && word.kind == WordKind::Word)
            content.insert(word.stem);
    }
    return content;
}

/// The words of the own side beside those of the condition.
std::vector<Word> wordsBeside(const EventSide &side, const Condition &condition)
{
    std::vector<Word> words(side.text.begin(), side.text.begin() + condition.words.begin);
    words.insert(words.end(), side.text.begin() + condition.words.end, side.text.end());
    return words;
}

/// Whether the far side leaves it open or hangs it on something, in whatever way. A word that stands on the
/// own side beside the condition as well says nothing of the condition.
bool isHeldOpen(const EventSide &far, const std::vector<Word> &beside, const QSet<QString> &common)
{
    constexpr int governed = 7;
    const QSet<QString> known = contentStems(beside);
    const auto count = static_cast<int>(far.text.size());
    for (int i = 0; i < count; ++i) {
        const QString &form = far.word(i).normal;
        if (std::ranges::any_of(beside, [&form](const Word &word) { return word.normal == form; }))
            continue;
        if (hangs(far, i))
            return true;
        const IndexRange clause = clauseAround(far.words(), i);
        const auto inClause = far.words().subspan(static_cast<std::size_t>(clause.begin),
                                                  static_cast<std::size_t>(clause.end - clause.begin));
        if (leavesOpen(far, i) && contentStems(inClause).intersects(common))
            return true;
        const auto behind = far.words().subspan(static_cast<std::size_t>(i) + 1,
                                                static_cast<std::size_t>(std::min(governed, count - i - 1)));
        if (standsForCondition(far.word(i)) && !known.contains(contentStems(behind)))
            return true;
    }
    return false;
}

bool leavesToCome(const Word &word)
{
    return isOneOf(word, {u"would", u"could", u"might"});
}

/// Whether the words of the range, up to a comma, have one of the condition's.
bool tellsOf(const EventSide &side, const IndexRange &range, const Condition &condition)
{
    for (int i = range.begin; i < range.end && !isOneOf(side.word(i), {u",", u";", u"."}); ++i) {
        if (condition.content.contains(side.word(i).stem))
            return true;
    }
    return false;
}

/// "If the rise exceeds 4%, it would wait", "with a rise above 4%, it would wait"; "if it fell further", "a
/// further fall would": the condition as a phrase at the head of the clause, or as its subject.
bool isToldAsNoun(const EventSide &far, const Condition &condition)
{
    constexpr int longest = 8;
    const auto count = static_cast<int>(far.text.size());
    for (int i = 0; i < count; ++i) {
        const bool opens = i == 0 || far.word(i - 1).kind == WordKind::Punctuation
            || isBefore(far, i, {u"that", u"and", u"but"});
        const bool isPhrase = opens && isOneOf(far.word(i), {u"with", u"without", u"at", u"given"});
        const bool isSubject = isOneOf(far.word(i), {u"a", u"an", u"any", u"another"});
        const int last = std::min(count, i + longest);
        const auto modal = std::find_if(far.text.begin() + i, far.text.end(), leavesToCome);
        const bool isNear = modal < far.text.begin() + last;
        const int end = isSubject && isNear ? static_cast<int>(modal - far.text.begin()) : last;
        if (modal != far.text.end() && (isPhrase || (opens && isSubject && isNear))
            && tellsOf(far, {i + 1, end}, condition))
            return true;
    }
    return false;
}

/// Where the far side tells what hangs on the condition: from the first word of it to the last of the few
/// behind; none where it does not. What is not to come can be told by its words alone, so by more of them.
std::optional<TextRange> toldPlainly(const EventSide &own, const Condition &condition, const Hanging &hanging,
                                     const EventSide &far)
{
    const qsizetype fewest = hanging.isComing ? 2 : 3;
    const qsizetype tenths = hanging.isComing ? 3 : 5;
    const QSet<QString> content = mainContent(own, condition, hanging.at);
    const QSet<QString> common = contentStems(far.words()) & content;
    if (common.size() < fewest || 10 * common.size() < tenths * content.size() || !conditionsOf(far).empty()
        || isToldAsNoun(far, condition) || isHeldOpen(far, wordsBeside(own, condition), common))
        return {};
    const auto first
        = std::ranges::find_if(far.text, [&common](const Word &word) { return common.contains(word.stem); });
    const auto at = static_cast<int>(first - far.text.begin());
    return eventPhrase(far, at, at);
}

/// How much of the side without the condition is kept.
double keptBeside(const Wordings &wordings, bool isLost)
{
    const LinkWords &words = wordings.link.words;
    return isLost ? keptShareOnRight(words.diff, words.right.words)
                  : keptShareOnLeft(words.diff, words.left.words);
}

/// Of conditions in sentences of which less is kept beside them, most were told by other words.
constexpr double leastKeptBeside = 0.6;

/// The figures among the words, "mid-2027" by its number.
QSet<QString> numbersIn(std::span<const Word> words)
{
    QSet<QString> numbers;
    for (const Word &word : words) {
        if (word.kind == WordKind::Number)
            numbers.insert(word.normal);
    }
    return numbers;
}

/// Whether nearly all that stands beside the condition is told there, in whatever order: its words, or its
/// figures with nearly half of them.
bool tellsWhole(const EventSide &own, const Condition &condition, const EventSide &far)
{
    constexpr qsizetype fewest = 3;
    const std::vector<Word> words = wordsBeside(own, condition);
    std::vector<Word> unsaid;
    std::ranges::remove_copy_if(words, std::back_inserter(unsaid), [](const Word &word) {
        return nameWords().sayingVerbs.contains(word.normal);
    });
    const QSet<QString> beside = contentStems(unsaid);
    const qsizetype common = (beside & contentStems(far.words())).size();
    const QSet<QString> figures = numbersIn(words);
    const bool areFiguresTold = figures.size() > 1 && numbersIn(far.words()).contains(figures);
    const bool isAllTold = common == beside.size() && common + 1 >= fewest;
    return isAllTold || (common >= fewest && 5 * common >= (areFiguresTold ? 2 : 4) * beside.size());
}

void reportCondition(const Wordings &wordings, const EventSide &own, const TextRange &mine,
                     const TextRange &told, bool isToldWhole)
{
    const bool isLost = &own.group == &wordings.link.base;
    const TextRange &before = isLost ? mine : told;
    const TextRange &after = isLost ? told : mine;
    //: %1 is a clause: ‘if the council agrees’.
    const QString message
        = (isLost ? Tr::tr("The condition %1 is no longer told") : Tr::tr("The condition %1 was put in"))
              .arg(quoted(own.version.text(mine)));
    wordings.findings.push_back(finding(FindingKind::StrengthChanged, message,
                                        Tr::tr("One side hangs on it what the other tells as sure."),
                                        {placeOf(wordings.sources, wordings.link.base.version, before),
                                         placeOf(wordings.sources, wordings.link.other.version, after)}));
    if (keptBeside(wordings, isLost) < leastKeptBeside && !isToldWhole)
        wordings.findings.back().severity = lowered(wordings.findings.back().severity);
}

/// Whether the side quotes nothing: what it tells of a quotation has no verdict of its own.
bool quotesNothing(const EventSide &side)
{
    return std::ranges::all_of(side.group.sentences, [&side](int sentence) {
        return inSentence(side.version.quotes, sentence).empty();
    });
}

/// "In that case", "then", "otherwise": takes up what was told before as the condition.
bool takesUpCase(const EventSide &side)
{
    const auto words = side.words();
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
        const bool isCase = isOneOfAt(words, i, {u"case", u"event"})
            && isOneOfAt(words, i - 1, {u"that", u"which", u"such"});
        const bool isSo = isOneOfAt(words, i, {u"if"}) && isOneOfAt(words, i + 1, {u"so", u"not"});
        if (isCase || isSo || isOneOfAt(words, i, {u"then", u"otherwise"}))
            return true;
    }
    return false;
}

/// "I would be misleading people if I said otherwise", "if I may say so", "if I were him".
bool isMannerOfSpeech(const EventSide &side, const Condition &condition)
{
    return isBehind(side, condition.words.begin, {u"i"})
        && isBehind(side, condition.words.begin + 1,
                    {u"said", u"say", u"told", u"tell", u"may", u"am", u"were", u"'m", u"claimed"});
}

void findUnconditional(const Wordings &wordings, const EventSide &own, const EventSide &far)
{
    const bool isLost = &own.group == &wordings.link.base;
    const bool isElseKept = isLost && keptBeside(wordings, isLost) >= leastKeptBeside;
    const auto quoted = isLost && quotesNothing(far) ? QuotedConditions::Read : QuotedConditions::Skipped;
    for (const Condition &condition : conditionsOf(own, quoted)) {
        const std::optional<Hanging> hanging = hangingOn(own, condition.words, isElseKept);
        // A condition put in beside what is so already may be a manner of speech: "if polls are a guide".
        if (!hanging || condition.content.isEmpty() || isMannerOfSpeech(own, condition)
            || (!isLost && !hanging->isComing))
            continue;
        const auto told = toldPlainly(own, condition, *hanging, far);
        if (!told || takesUpCase(far) || tellsElsewhere(far.version, withoutDays(condition.content)))
            continue;
        const TextRange mine{own.word(condition.words.begin).range.begin,
                             own.word(condition.words.end - 1).range.end};
        reportCondition(wordings, own, mine, *told, isLost && tellsWhole(own, condition, far));
        return;
    }
}

/// "Only if it first paid" told as "after which it would pay": what was to come first comes last.
bool findTurnedOrder(const Wordings &wordings, const EventSide &own, const EventSide &far)
{
    constexpr qsizetype telling = 2;
    constexpr int longest = 14;
    if (std::ranges::any_of(far.text, [](const Word &word) {
            return isOneOf(word, {u"if", u"unless", u"provided", u"condition", u"until", u"once", u"before"});
        }))
        return false;
    const auto count = static_cast<int>(far.text.size());
    for (int i = 0; i + 1 < count; ++i) {
        const bool isThen
            = (isOneOf(far.word(i), {u"after", u"following"}) && isBehind(far, i, {u"which", u"that"}))
            || isOneOf(far.word(i), {u"whereupon"});
        const QSet<QString> told = contentStems(far.words().subspan(
            static_cast<std::size_t>(i), static_cast<std::size_t>(std::min(longest, count - i))));
        for (const Condition &condition : isThen ? conditionsOf(own) : std::vector<Condition>()) {
            if ((condition.content & told).size() < std::min(telling, condition.content.size()))
                continue;
            const TextRange mine{own.word(condition.words.begin).range.begin,
                                 own.word(condition.words.end - 1).range.end};
            reportBecame(wordings, FindingKind::MeaningReversed, mine, eventPhrase(far, i, i + 1),
                         Tr::tr("One side hangs on it what the other tells as sure."));
            return true;
        }
    }
    return false;
}

} // namespace

void findConditions(const Wordings &wordings, const EventSides &sides)
{
    if (findTurnedOrder(wordings, sides.base, sides.other))
        return;
    findUnconditional(wordings, sides.base, sides.other);
    findUnconditional(wordings, sides.other, sides.base);
}

} // namespace retold

#include "core/compare/quotes/quote_cuts.h"

#include "core/annotate/number_lexicon.h"
#include "core/compare/quotes/quote_cut_turns.h"
#include "core/compare/quotes/quote_cut_words.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"

#include <algorithm>

namespace retold {

namespace {

/// "Almost", "completely": how far what comes next holds.
bool isDegree(const Word &word)
{
    constexpr qsizetype shortest = 5;
    const bool endsSo = word.normal.endsWith(u"ly") && word.normal.size() >= shortest
        && !isOneOf(word,
                    {u"early", u"daily", u"weekly", u"monthly", u"yearly", u"family", u"reply", u"apply",
                     u"supply", u"rely", u"imply", u"costly", u"friendly", u"elderly", u"italy"});
    return endsSo || isOneOf(word, {u"almost", u"quite", u"rather", u"perhaps", u"maybe", u"too"});
}

/// "Completely", "highly": without it the rest says less than was said, and not more.
bool isIntensifier(const Word &word)
{
    return isOneOf(word,
                   {u"absolutely",      u"utterly",       u"completely",   u"totally",      u"entirely",
                    u"wholly",          u"thoroughly",    u"perfectly",    u"extremely",    u"highly",
                    u"deeply",          u"hugely",        u"enormously",   u"immensely",    u"incredibly",
                    u"extraordinarily", u"exceptionally", u"profoundly",   u"terribly",     u"really",
                    u"truly",           u"seriously",     u"remarkably",   u"particularly", u"especially",
                    u"fundamentally",   u"exceedingly",   u"tremendously", u"bitterly",     u"wildly"});
}

/// Whether what the intensifier stands with is denied: "not entirely wrong" is less than "wrong".
bool isDeniedAt(const QuoteCut &cut, int at)
{
    constexpr int reach = 4;
    const IndexRange ahead = before(cut);
    const int begin = std::max(ahead.begin, at - reach);
    return std::ranges::any_of(part(cut.said, begin, at), isPlainDenial);
}

/// The adverb of degree that stood right before a short kept phrase, or words for one: "all but inevitable".
std::optional<CutLoss> lostDegree(const QuoteCut &cut)
{
    const auto first = static_cast<std::size_t>(cut.kept.begin);
    if (cut.kept.begin == 0 || cut.kept.size() > phraseLength || cut.said[first].isFunctionWord)
        return {};
    const bool isPhrase = cut.said[first].kind == WordKind::Word
        && endsWithAny(part(cut.said, 0, cut.kept.begin),
                       {{u"all", u"but"}, {u"close", u"to"}, {u"next", u"to"}, {u"in", u"effect"}});
    if (isPhrase)
        return CutLoss{{cut.kept.begin - 2, cut.kept.begin}};
    const int before = cut.kept.begin - 1;
    if (!isDegree(cut.said[static_cast<std::size_t>(before)]))
        return {};
    const bool isForce
        = isIntensifier(cut.said[static_cast<std::size_t>(before)]) && !isDeniedAt(cut, before);
    return CutLoss{{before, cut.kept.begin}, isForce ? CutLoss::Sense::Force : CutLoss::Sense::Limit};
}

/// "Perhaps a dozen", "five or six": words that make a guess of the amount behind them.
bool leavesAmountOpen(const Word &word)
{
    return isOneOf(word,
                   {u"perhaps", u"maybe", u"possibly", u"probably", u"nearly", u"almost", u"about", u"around",
                    u"roughly", u"or"});
}

bool isAmount(Words words)
{
    return !words.empty()
        && (words.front().kind == WordKind::Number || numberWord(words.front().normal)
            || (words.size() > 1 && isOneOf(words[0], {u"a", u"an"})
                && isOneOf(words[1],
                           {u"dozen", u"handful", u"score", u"hundred", u"thousand", u"million", u"third",
                            u"quarter", u"half"})));
}

/// "A handful, perhaps a dozen" cut to "a dozen": the guess is told as the number, unless the sentence around
/// guesses too.
std::optional<CutLoss> lostGuess(const QuoteCut &cut)
{
    const Words kept = part(cut.said, cut.kept.begin, cut.kept.end);
    const int before = cut.kept.begin - 1;
    if (before < 0 || kept.size() > phraseLength || !isAmount(kept)
        || !leavesAmountOpen(cut.said[static_cast<std::size_t>(before)]))
        return {};
    const Sentence &sentence = cut.own.sentences[static_cast<std::size_t>(cut.answer.sentence)];
    const bool isOpen = std::ranges::any_of(cut.own.wordsOf(sentence), [&](const Word &word) {
        return !cut.answer.range.contains(word.range)
            && (leavesAmountOpen(word)
                || isOneOf(word, {u"could", u"may", u"might", u"some", u"up", u"approximately"}));
    });
    return isOpen ? std::nullopt : std::optional(CutLoss{{before, cut.kept.begin}});
}

bool isOpenedByCondition(Words words)
{
    return beginsWithAny(words,
                         {{u"if"},
                          {u"unless"},
                          {u"until"},
                          {u"provided"},
                          {u"providing"},
                          {u"except"},
                          {u"as", u"long", u"as"},
                          {u"so", u"long", u"as"},
                          {u"on", u"condition"},
                          {u"on", u"the", u"condition"},
                          {u"in", u"case"},
                          {u"assuming"},
                          {u"subject", u"to"},
                          {u"depending", u"on"},
                          {u"only", u"if"},
                          {u"only", u"when"},
                          {u"but", u"only"},
                          {u"apart", u"from"}});
}

/// "We will sign when they pay": of what is to come, a time is a condition.
bool isOpenedByMoment(Words words)
{
    return beginsWithAny(words, {{u"when"}, {u"once"}, {u"before"}, {u"after"}, {u"as", u"soon", u"as"}});
}

bool isOfFuture(Words words)
{
    return hasWord(words, {u"will", u"shall", u"can", u"would", u"could", u"won't", u"can't"})
        || std::ranges::any_of(words, [](const Word &word) { return word.normal.endsWith(u"'ll"); });
}

bool setsCondition(Words words)
{
    return hasWord(words,
                   {u"if", u"unless", u"until", u"provided", u"providing", u"except", u"condition",
                    u"conditions", u"conditional", u"depends", u"depending", u"subject", u"failing",
                    u"barring", u"assuming"});
}

/// "Were the rain to stop", "should they pay": a condition without "if".
bool opensInverted(Words words)
{
    return !words.empty() && isOneOf(words.front(), {u"were", u"should", u"had"})
        && !isOneOf(words.back(), {u"?"});
}

/// Whether the version tells a condition beside the quotation, in words of its own.
bool isConditional(const QuoteCut &cut)
{
    const auto wordsAt = [&cut](int sentence) {
        return cut.own.wordsOf(cut.own.sentences[static_cast<std::size_t>(sentence)]);
    };
    for (int s = cut.answer.sentence; s <= cut.answer.lastSentence; ++s) {
        if (setsCondition(wordsAt(s)) || opensInverted(wordsAt(s))
            || hasWord(wordsAt(s),
                       {u"once", u"when", u"as", u"before", u"while", u"given", u"without", u"absence"}))
            return true;
    }
    const int behind = cut.answer.lastSentence + 1; // A "when" there may be of anything.
    return behind < static_cast<int>(cut.own.sentences.size()) && setsCondition(wordsAt(behind));
}

/// The condition that stood right behind the kept words, or before them: "if they pay, we will sign".
std::optional<CutLoss> lostCondition(const QuoteCut &cut)
{
    const IndexRange after = behind(cut);
    const IndexRange ahead = before(cut);
    const bool isOfFutureKept = isOfFuture(part(cut.said, cut.kept.begin, cut.kept.end));
    const auto opens = [&](const IndexRange &range) {
        const Words words = part(cut.said, range.begin, range.end);
        return isOpenedByCondition(words) || (isOfFutureKept && isOpenedByMoment(words));
    };
    const bool isAhead = ahead.size() > 1
        && isOneOf(cut.said[static_cast<std::size_t>(ahead.end) - 1], {u",", u"then"}) && opens(ahead);
    const std::optional<IndexRange> lost = opens(after) ? std::optional(after)
        : isAhead                                       ? std::optional(ahead)
                                                        : std::nullopt;
    // That the council is named beside it does not tell that all hangs on the council.
    if (!lost || isConditional(cut))
        return {};
    return CutLoss{*lost};
}

/// "But", "although", "at least": what takes back a part of it.
bool isContrast(Words words)
{
    return beginsWithAny(words,
                         {{u"but"},
                          {u"yet"},
                          {u"although"},
                          {u"though"},
                          {u"even", u"though"},
                          {u"even", u"if"},
                          {u"albeit"},
                          {u"however"},
                          {u"whereas"},
                          {u"at", u"least"},
                          {u"at", u"most"},
                          {u"so", u"far"},
                          {u"for", u"now"},
                          {u"for", u"the", u"moment"},
                          {u"for", u"the", u"time", u"being"},
                          {u"in", u"theory"},
                          {u"in", u"principle"},
                          {u"on", u"paper"},
                          {u"in", u"part"},
                          {u"to", u"some", u"extent"},
                          {u"up", u"to", u"a", u"point"},
                          {u"not", u"because"},
                          {u"rather", u"than"},
                          {u"as", u"far", u"as"}});
}

/// "It is not our enemy yet": one word behind the rest that tells how far it holds.
bool isLimitAlone(Words words)
{
    return words.size() == 1
        && isOneOf(words.front(),
                   {u"yet", u"perhaps", u"maybe", u"probably", u"possibly", u"partly", u"mostly", u"largely",
                    u"sometimes", u"usually", u"hopefully", u"alone"});
}

/// The other half of what was said: "He behaved badly, but he broke no law."
std::optional<CutLoss> lostContrast(const QuoteCut &cut)
{
    const IndexRange after = behind(cut);
    const Words words = part(cut.said, after.begin, after.end);
    if (isLimitAlone(words))
        return CutLoss{after};
    if (!isContrast(words) || words.size() < 2 || isToldBeside(cut, after))
        return {};
    // "Not only a river but a border" goes on, as does "but nor"; it takes nothing back.
    if (beginsWithAny(words, {{u"but", u"nor"}, {u"but", u"neither"}, {u"but", u"also"}}))
        return {};
    if (hasWord(part(cut.said, cut.kept.begin, cut.kept.end), {u"only", u"not"})
        && beginsWith(words, {u"but"}))
        return {};
    return CutLoss{after};
}

/// Whether the version gives the words as an opinion in its own words.
bool isOpinionBeside(const QuoteCut &cut)
{
    return std::ranges::any_of(wordsBeside(cut), [](const Word &word) {
        return isOneOf(word,
                       {u"think",     u"thinks",   u"thought",  u"believe",  u"believes",  u"believed",
                        u"believing", u"hope",     u"hopes",    u"hoped",    u"hoping",    u"fear",
                        u"fears",     u"feared",   u"suspect",  u"suspects", u"suspected", u"opinion",
                        u"view",      u"guess",    u"guessed",  u"expect",   u"expects",   u"expected",
                        u"perhaps",   u"probably", u"may",      u"might",    u"feels",     u"felt",
                        u"maybe",     u"possibly", u"likely",   u"seems",    u"seemed",    u"appears",
                        u"appeared",  u"assumes",  u"assumed",  u"supposed", u"suggested", u"speculated",
                        u"possible",  u"reckons",  u"reckoned", u"presumed", u"impression"});
    });
}

/// "I think", "we believe".
bool endsAsOpinion(Words words)
{
    return endsWithAny(words,
                       {{u"think"},
                        {u"believe"},
                        {u"guess"},
                        {u"suppose"},
                        {u"suspect"},
                        {u"imagine"},
                        {u"assume"},
                        {u"presume"},
                        {u"expect"},
                        {u"hope"},
                        {u"fear"},
                        {u"reckon"},
                        {u"feel"},
                        {u"would", u"say"}})
        && hasWord(words, {u"i", u"we"});
}

/// "It seems", "perhaps".
bool endsOpen(Words words)
{
    return endsWithAny(words,
                       {{u"it", u"seems"},
                        {u"it", u"appears"},
                        {u"it", u"looks", u"like"},
                        {u"it", u"may", u"be"},
                        {u"it", u"might", u"be"},
                        {u"it", u"could", u"be"},
                        {u"is", u"possible"},
                        {u"a", u"chance"},
                        {u"perhaps"},
                        {u"maybe"},
                        {u"possibly"},
                        {u"probably"},
                        {u"presumably"},
                        {u"apparently"}});
}

/// "I think", "it seems that", "perhaps" right before the kept statement.
std::optional<CutLoss> lostDoubt(const QuoteCut &cut)
{
    const IndexRange ahead = before(cut);
    Words words = part(cut.said, ahead.begin, ahead.end);
    if (endsWith(words, {u"that"}))
        words = words.first(words.size() - 1);
    if (words.empty() || (!endsAsOpinion(words) && !endsOpen(words)) || cut.kept.size() < phraseLength
        || isOpinionBeside(cut))
        return {};
    return CutLoss{ahead};
}

Words wordsOf(const AnnotatedVersion &version, const Quote &quote)
{
    Words words = wordsIn(version, quote.range);
    while (!words.empty() && words.back().kind == WordKind::Punctuation)
        words = words.first(words.size() - 1);
    return words;
}

/// "There will be room to move. I am not promising it": what the next sentence takes back of the kept one.
std::optional<CutLoss> lostRetraction(const QuoteCut &cut)
{
    constexpr std::size_t longest = 9;
    const auto count = static_cast<int>(cut.said.size());
    int begin = cut.kept.end;
    if (begin >= count || !endsSentence(cut.said[static_cast<std::size_t>(begin)]))
        return {};
    while (begin < count && cut.said[static_cast<std::size_t>(begin)].kind == WordKind::Punctuation)
        ++begin;
    int end = begin;
    while (end < count && !endsSentence(cut.said[static_cast<std::size_t>(end)]))
        ++end;
    const Words next = part(cut.said, begin, end);
    const bool takesUp = hasWord(next, {u"it", u"that", u"this", u"so"});
    const bool doubts = hasWord(next,
                                {u"not", u"cannot", u"can't", u"don't", u"won't", u"isn't", u"doubt",
                                 u"never", u"nobody", u"unlikely", u"uncertain", u"unclear"})
        && hasWord(next,
                   {u"i", u"we", u"i'm", u"we're", u"certain", u"sure", u"clear", u"guaranteed", u"unlikely",
                    u"uncertain", u"unclear", u"guarantee", u"nobody"});
    if (next.empty() || next.size() > longest || !takesUp || !doubts || isToldBeside(cut, {begin, end}))
        return {};
    return CutLoss{{begin, end}};
}

/// What an answer that holds more than one quotation has of this one: up to its end, from where this begins.
Words keptOf(Words said, Words answer)
{
    if (answer.size() <= phraseLength)
        return answer;
    for (std::size_t from = 1; from + phraseLength <= answer.size(); ++from) {
        const Words tail = answer.subspan(from);
        const bool isHead = tail.size() < said.size() && answer[from - 1].kind == WordKind::Punctuation
            && std::ranges::equal(tail, said.first(tail.size()), {}, &Word::normal, &Word::normal);
        if (isHead)
            return tail;
    }
    return answer;
}

} // namespace

std::optional<QuoteCut> quoteCut(const AnnotatedVersion &base, const Quote &first,
                                 const AnnotatedVersion &own, const Quote &answer)
{
    const Words said = wordsOf(base, first);
    const Words kept = keptOf(said, wordsOf(own, answer));
    const auto found
        = std::search(said.begin(), said.end(), kept.begin(), kept.end(),
                      [](const Word &left, const Word &right) { return left.normal == right.normal; });
    if (found == said.end() || kept.empty())
        return {};
    const auto begin = static_cast<int>(found - said.begin());
    return QuoteCut{base, own, first, answer, said, {begin, begin + static_cast<int>(kept.size())}};
}

std::optional<CutLoss> lossOf(const QuoteCut &cut)
{
    constexpr std::size_t hostile = 400; // Words: no quotation that is trimmed has so many.
    if (cut.said.size() > hostile || cut.base.version.language != u"en")
        return {};
    for (const auto &lost :
         {&lostDenialInCut, &lostVoiceInCut, &lostQuestionInCut, &lostCondition, &lostContrast, &lostDoubt,
          &lostRetraction, &lostConcessionInCut, &lostGuess, &lostDegree}) {
        if (const std::optional<CutLoss> loss = lost(cut))
            return loss;
    }
    return {};
}

} // namespace retold

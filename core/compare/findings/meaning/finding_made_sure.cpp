#include "core/compare/findings/wordings.h"
#include "core/compare/readings/clauses.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

int sizeOf(const SightedSide &side)
{
    return static_cast<int>(side.side.words.size());
}

/// What is looked into, and tells more or less.
bool isEvidence(const Word &word)
{
    static const QSet<QString> stems{u"test"_s,   u"result"_s,   u"find"_s,    u"studi"_s,
                                     u"data"_s,   u"evid"_s,     u"sampl"_s,   u"trial"_s,
                                     u"survey"_s, u"research"_s, u"analysi"_s, u"figur"_s,
                                     u"report"_s, u"scan"_s,     u"imag"_s,    u"record"_s};
    return stems.contains(word.stem);
}

/// "Pointed to", "suggested": the evidence leaves it open.
bool isWeak(const SightedSide &side, int at)
{
    static const QSet<QString> stems{u"suggest"_s, u"indic"_s, u"hint"_s, u"impli"_s};
    const bool isPointing = side.word(at).stem == u"point" && at + 1 < sizeOf(side)
        && isOneOf(side.word(at + 1), {u"to", u"toward", u"towards"});
    return isPointing || stems.contains(side.word(at).stem);
}

bool isStrong(const SightedSide &side, int at)
{
    static const QSet<QString> stems{u"show"_s,    u"shown"_s,    u"prove"_s,    u"proven"_s,
                                     u"confirm"_s, u"demonstr"_s, u"establish"_s};
    return stems.contains(side.word(at).stem);
}

/// The verb that stands behind words for evidence, in their clause.
template<typename Fits>
std::optional<int> verbOfEvidence(const SightedSide &side, Fits fits)
{
    constexpr int reach = 8;
    for (int i = 0; i < sizeOf(side); ++i) {
        for (int k = i + 1; isEvidence(side.word(i)) && k < std::min(sizeOf(side), i + reach); ++k) {
            if (isOneOf(side.word(k), {u".", u";", u",", u"not", u"n't", u"no", u"yet", u"that"}))
                break;
            if (fits(side, k))
                return k;
        }
    }
    return {};
}

/// "Did not prove", "has yet to be confirmed": the doubt is told in words.
bool tellsDoubt(const SightedSide &side)
{
    for (int i = 0; i < sizeOf(side); ++i) {
        const bool isDenial = isOneOf(side.word(i), {u"not", u"n't", u"yet", u"unconfirmed", u"preliminary"})
            || side.word(i).normal.endsWith(u"n't");
        const int end = std::min(sizeOf(side), i + 5);
        for (int k = i; isDenial && k < end; ++k) {
            const QString &stem = side.word(k).stem;
            if (isStrong(side, k) || stem == u"verifi" || stem == u"preliminari" || stem == u"unconfirm")
                return true;
        }
    }
    return false;
}

/// A word of content within reach of the verbs that both sides have, but for the evidence: what it tells may
/// stand before it, too.
bool tellOneMatter(const SightedSide &base, int left, const SightedSide &other, int right)
{
    constexpr int reach = 12;
    const auto isMatter = [](const Word &word) {
        return word.kind == WordKind::Word && !word.isFunctionWord && !isEvidence(word);
    };
    for (int l = std::max(0, left - reach); l < std::min(sizeOf(base), left + reach); ++l) {
        const int end = std::min(sizeOf(other), right + reach);
        for (int r = std::max(0, right - reach); isMatter(base.word(l)) && r < end; ++r) {
            if (isMatter(other.word(r)) && areAlike(base.word(l), other.word(r)))
                return true;
        }
    }
    return false;
}

/// The verb with what it tells, so that a message can be understood.
TextRange phraseFrom(const SightedSide &side, int verb)
{
    constexpr int behind = 3;
    int end = verb + 1;
    while (end < sizeOf(side) && end <= verb + behind && side.word(end).kind != WordKind::Punctuation)
        ++end;
    return {side.word(verb).range.begin, side.word(end - 1).range.end};
}

/// "First tests pointed to lead, but are yet to be confirmed" told as "first tests have shown lead".
bool findProven(const Wordings &wordings)
{
    const SightedSide &base = wordings.base;
    const SightedSide &other = wordings.other;
    const auto weak = verbOfEvidence(base, isWeak);
    const auto strong = verbOfEvidence(other, isStrong);
    if (!weak || !strong || tellsDoubt(other) || verbOfEvidence(base, isStrong)
        || hasWord(other.side.words,
                   {u"may", u"might", u"could", u"suggest", u"suggests", u"suggested", u"possible"})
        || !tellOneMatter(base, *weak, other, *strong))
        return false;
    reportBecame(wordings, FindingKind::StrengthChanged, phraseFrom(base, *weak), phraseFrom(other, *strong),
                 Tr::tr("The words tell how strong the statement is."));
    return true;
}

/// "Did not say whether it would": nobody knows. The words from "whether" to the modal.
std::optional<IndexRange> openQuestion(const SightedSide &side)
{
    constexpr int before = 5;
    constexpr int behind = 6;
    for (int i = 1; i < sizeOf(side); ++i) {
        if (!isOneOf(side.word(i), {u"whether", u"if"}))
            continue;
        const auto first = side.side.words.begin() + std::max(0, i - before);
        const bool isUnknown = std::any_of(first, side.side.words.begin() + i, [](const Word &word) {
            return word.normal.endsWith(u"n't")
                || isOneOf(word,
                           {u"not", u"unclear", u"unknown", u"declined", u"refused", u"yet", u"uncertain"});
        });
        for (int k = i + 1; isUnknown && k < std::min(sizeOf(side), i + behind); ++k) {
            if (isOneOf(side.word(k), {u"would", u"will", u"could", u"can"}))
                return IndexRange{i, std::min(sizeOf(side), k + 3)};
        }
    }
    return {};
}

/// "Is planned for May, but it is unclear whether it will go ahead" told as "it will start in May".
void findAnswered(const Wordings &wordings)
{
    const SightedSide &base = wordings.base;
    const SightedSide &other = wordings.other;
    const auto open = openQuestion(base);
    if (!open
        || hasWord(other.side.words,
                   {u"whether", u"if", u"may", u"might", u"could", u"not", u"unclear", u"planned", u"due",
                    u"expected", u"plans", u"pencilled", u"possible", u"scheduled", u"hopes", u"unless"}))
        return;
    const auto told
        = std::ranges::find_if(other.side.words, [](const Word &word) { return isOneOf(word, {u"will"}); });
    const auto next = told == other.side.words.end() ? told : std::next(told);
    if (next == other.side.words.end() || hasWord(base.side.words, {u"will"}))
        return;
    const TextRange question{base.word(open->begin).range.begin, base.word(open->end - 1).range.end};
    reportBecame(wordings, FindingKind::StrengthChanged, question, {told->range.begin, next->range.end},
                 Tr::tr("One side leaves open whether it comes to pass."));
}

/// "Would not say whether it would close": the words from "whether" to the end of its clause.
std::optional<IndexRange> unansweredIn(const SightedSide &side)
{
    constexpr int before = 5;
    constexpr int longest = 12;
    for (int i = 2; i < sizeOf(side); ++i) {
        if (!isOneOf(side.word(i), {u"whether", u"if"})
            || !isOneOf(
                side.word(i - 1),
                {u"say", u"comment", u"confirm", u"disclose", u"reveal", u"specify", u"saying", u"on"}))
            continue;
        const auto end = side.side.words.begin() + i;
        const bool isSilent = std::any_of(end - std::min(i, before), end, [](const Word &word) {
            return word.normal.endsWith(u"n't")
                || isOneOf(word, {u"not", u"declined", u"declines", u"declining", u"refused", u"refuses"});
        });
        int last = i + 1;
        while (last < std::min(sizeOf(side), i + longest)
               && !isOneOf(side.word(last), {u",", u".", u";", u"but", u"\"", u"”"}))
            ++last;
        if (isSilent)
            return IndexRange{i, last};
    }
    return {};
}

bool leavesUnsaid(const Word &word)
{
    return isOneOf(word, {u"whether", u"declined", u"declines",  u"declining",   u"unclear", u"comment",
                          u"answer",  u"silent",   u"undecided", u"may",         u"might",   u"could",
                          u"asked",   u"question", u"questions", u"know",        u"say",     u"unknown",
                          u"decide",  u"decided",  u"dodged",    u"sidestepped", u"evaded",  u"open"});
}

/// The word of saying by which the far side gives the answer: "said that", ", he said".
std::optional<int> sayingIn(const SightedSide &side)
{
    for (int i = 0; i < sizeOf(side); ++i) {
        if (isOneOf(side.word(i),
                    {u"said", u"says", u"told", u"added", u"insisted", u"confirmed", u"according",
                     u"announced", u"indicated", u"stressed", u"assured"}))
            return i;
    }
    return {};
}

/// The content words of the stretch that the far side has, too; none where there are fewer than half of them.
std::optional<IndexRange> answerToQuestion(const SightedSide &own, const IndexRange &question,
                                           const SightedSide &far)
{
    int all = 0;
    std::vector<int> places;
    for (int l = question.begin + 1; l < question.end; ++l) {
        const Word &word = own.word(l);
        if (word.kind != WordKind::Word || word.isFunctionWord)
            continue;
        ++all;
        for (int r = 0; r < sizeOf(far); ++r) {
            if (areAlike(word, far.word(r))) {
                places.push_back(r);
                break;
            }
        }
    }
    if (places.empty() || 2 * std::ssize(places) < all)
        return {};
    const auto [first, last] = std::ranges::minmax(places);
    return IndexRange{first, last + 1};
}

/// "Did not say whether it would seek a sale" told as "said that it would not press for a sale".
bool findSaidAfterAll(const Wordings &wordings)
{
    constexpr int widest = 14;
    const SightedSide &base = wordings.base;
    const SightedSide &other = wordings.other;
    const auto question = unansweredIn(base);
    if (!question || !sayingIn(other) || std::ranges::any_of(other.side.words, leavesUnsaid))
        return false;
    const auto answer = answerToQuestion(base, *question, other);
    const bool isToldThere = answer && answer->size() <= widest
        && std::any_of(other.side.words.begin() + std::max(0, answer->begin - 5),
                       other.side.words.begin() + answer->end, [](const Word &word) {
                           return isOneOf(word,
                                          {u"would", u"will", u"was", u"were", u"had", u"has", u"have", u"is",
                                           u"are", u"did"});
                       });
    if (!isToldThere)
        return false;
    const TextRange asked{base.word(question->begin - 1).range.begin, base.word(question->end - 1).range.end};
    const TextRange told{other.word(std::max(0, answer->begin - 3)).range.begin,
                         other.word(answer->end - 1).range.end};
    reportBecame(wordings, FindingKind::MeaningReversed, asked, told,
                 Tr::tr("One side leaves open whether it comes to pass."));
    return true;
}

} // namespace

/// What evidence hinted at, or nobody would confirm, told for sure. English alone.
void findMadeSure(const Wordings &wordings)
{
    if (!findProven(wordings) && !findSaidAfterAll(wordings))
        findAnswered(wordings);
}

} // namespace retold

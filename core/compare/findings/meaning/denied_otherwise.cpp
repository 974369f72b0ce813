#include "core/compare/findings/meaning/denied_otherwise.h"

#include "core/compare/findings/meaning/denied_in_words.h"
#include "core/compare/readings/antonyms.h"
#include "core/compare/readings/clauses.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

bool hasWord(const Denied &denied, std::initializer_list<QStringView> forms)
{
    return retold::hasWord(std::span(denied.side.side.words), forms);
}

/// "If he does not pay" denies nothing that happens.
bool isConditional(const Denied &denied)
{
    const IndexRange clause = clauseAround(denied.side.side.words, denied.word);
    return clause.begin > 0
        && isOneOf(denied.side.word(clause.begin - 1), {u"if", u"unless", u"whether", u"wenn", u"ob"});
}

/// "Didn't your mother die?" denies nothing, it asks.
bool isQuestion(const Denied &denied)
{
    const auto &words = denied.side.side.words;
    return std::any_of(words.begin() + denied.word, words.end(),
                       [](const Word &word) { return word.normal == u"?"; });
}

/// "Without a licence no boat may sail": what is denied hangs on what is without.
bool isOnCondition(const Denied &denied)
{
    return hasWord(denied, {u"without", u"unless"});
}

/// "Not until the strike is over" and "only after", "before any trade": two ways to say when.
bool isTimedOtherwise(const Denied &denied, const Denied &far)
{
    constexpr int reach = 10;
    const auto limitOf = [](const Denied &side) {
        const auto count = static_cast<int>(side.side.side.words.size());
        for (int i = std::max(0, side.word - reach); i < std::min(count, side.word + reach); ++i) {
            const Word &word = side.side.word(i);
            if (isOneOf(word,
                        {u"until", u"till", u"unless", u"before", u"once", u"only", u"earliest", u"earlier"}))
                return word.normal;
        }
        return QString();
    };
    const QString mine = limitOf(denied);
    const QString theirs = limitOf(far);
    return !mine.isEmpty() && !theirs.isEmpty() && mine != theirs;
}

/// "Was not published until Monday", "was published on Monday": denied only of the time before.
bool isDeniedUntil(const Denied &denied)
{
    constexpr int reach = 9;
    const Sighting *denial = denialOf(denied);
    if (denial == nullptr)
        return false;
    const auto &words = denied.side.side.words;
    const auto from = words.begin() + denial->words.begin;
    const auto near = from + std::min<std::ptrdiff_t>(reach, words.end() - from);
    // "Is not leaving the firm, which leases it until May": of something else.
    const auto to = std::find_if(from, near, [](const Word &word) {
        return isOneOf(word, {u"which", u"who", u"whose", u"where", u";"});
    });
    return std::any_of(from, to, [](const Word &word) { return isOneOf(word, {u"until", u"till"}); });
}

/// "Failed to pay" and "a row over how to pay": what was only meant or tried need not be done.
bool isOnlyMeant(const Denied &denied, const Denied &far)
{
    const Sighting *denial = denialOf(denied);
    const bool isFailing = denial != nullptr && denial->words.size() > 1;
    return isFailing
        && ((far.word > 0 && isOneOf(far.side.word(far.word - 1), {u"to"}))
            || (far.word > 1 && isOneOf(far.side.word(far.word - 2), {u"to"}))
            || std::ranges::any_of(far.side.sightings,
                                   [](const Sighting &each) { return each.kind == WordClass::Attempt; }));
}

/// "No pilot had landed there before", "had not erupted for 61 years", and "the first landing by a pilot",
/// "the first time in 61 years"; "no loss as bad since", "the worst since".
bool tellsOfFirst(const Denied &denied, const Denied &far)
{
    return hasWord(denied, {u"no", u"never", u"not", u"n't"})
        && hasWord(denied,
                   {u"since", u"before", u"ever", u"never", u"years", u"months", u"decades", u"weeks"})
        && hasWord(far, {u"first", u"last", u"record", u"worst", u"best", u"biggest", u"strongest"});
}

/// "Not their cancer wards, nor emergency rooms", "these were exempt".
bool isExempted(const Denied &, const Denied &far)
{
    return hasWord(far, {u"exempt", u"exempted", u"except", u"excluded", u"excluding", u"spared"});
}

/// "Recommended nothing beyond closing schools", "advised only that".
bool tellsOnly(const Denied &denied, const Denied &far)
{
    return hasWord(denied, {u"nothing", u"no", u"none", u"not"})
        && hasWord(denied, {u"beyond", u"except", u"save", u"but", u"other"})
        && hasWord(far, {u"only", u"just", u"merely", u"alone", u"solely"});
}

/// "Had rejected two offers", "two offers had been rejected": the verb that denies stands behind.
bool isDeniedBehind(const Denied &denied, const Denied &far)
{
    constexpr int reach = 3;
    const Sighting *denial = denialOf(denied);
    if (denial == nullptr || denied.side.word(denial->words.begin).isFunctionWord)
        return false;
    const auto &words = far.side.side.words;
    for (int i = 1; i < static_cast<int>(words.size()); ++i) {
        if (words[static_cast<std::size_t>(i)].stem != denied.side.word(denial->words.begin).stem)
            continue;
        for (int back = 1; back <= reach; ++back) {
            if (isOneOfAt(words, i - back, {u"was", u"were", u"been", u"being", u"be", u"is", u"are"}))
                return true;
        }
    }
    return false;
}

/// "No class would have more than 20 pupils", "classes would be capped at 20 pupils".
bool tellsLimit(const Denied &denied, const Denied &far)
{
    // "Cannot afford more than two", "can afford to lose only two".
    return hasWord(denied, {u"than"})
        && hasWord(denied, {u"more", u"fewer", u"less", u"longer", u"higher", u"lower"})
        && hasWord(far,
                   {u"cap", u"caps", u"capped", u"limit", u"limited", u"limits", u"most", u"maximum", u"only",
                    u"ceiling", u"least", u"minimum"});
}

/// "Was not enough for the quota", "was just below the quota".
bool tellsShortfall(const Denied &denied, const Denied &far)
{
    return hasWord(denied, {u"enough", u"sufficient", u"suffice", u"meet", u"reach"})
        && hasWord(far,
                   {u"below", u"under", u"short", u"fewer", u"less", u"too", u"lower", u"insufficient",
                    u"shy", u"lacked", u"lacking"});
}

/// "If there was no fighting", "if the fighting stopped"; "is not to be filled", "suspended the filling".
bool tellsEnd(const Denied &denied, const Denied &far)
{
    static const QSet<QString> ends{
        u"stop"_s,     u"end"_s,      u"ceas"_s,   u"halt"_s,  u"over"_s,    u"suspend"_s, u"paus"_s,
        u"freez"_s,    u"frozen"_s,   u"ban"_s,    u"bar"_s,   u"prevent"_s, u"avoid"_s,   u"block"_s,
        u"scrap"_s,    u"abandon"_s,  u"cancel"_s, u"froze"_s, u"forgo"_s,   u"exclud"_s,  u"prohibit"_s,
        u"withhold"_s, u"withheld"_s, u"lift"_s,   u"revok"_s, u"repeal"_s,  u"rescind"_s, u"waiv"_s};
    constexpr int before = 7; // "Suspended the spraying of the whole valley".
    constexpr int reach = 15; // "To boil it, but the order was lifted".
    const auto &words = far.side.side.words;
    const int from = std::max(0, far.word - before);
    const int to = std::min(from + reach, static_cast<int>(words.size()));
    const auto isEnd = [&](int at) {
        const QString &stem = far.side.word(at).stem;
        return at != far.word && ends.contains(stem)
            && std::ranges::find(denied.side.side.words, stem, &Word::stem) == denied.side.side.words.end();
    };
    for (int at = from; at < to; ++at) {
        if (isEnd(at))
            return hasWord(denied, {u"no", u"not", u"n't", u"never"});
    }
    return false;
}

/// "No dam in the region would be taller", "it would be the tallest in the region".
bool tellsRank(const Denied &denied, const Denied &far)
{
    const auto isForm = [](const Word &word, QStringView ending) {
        constexpr qsizetype longEnough = 5;
        return word.normal.size() >= longEnough && word.normal.endsWith(ending);
    };
    const auto &mine = denied.side.side.words;
    const auto &theirs = far.side.side.words;
    if (!hasWord(denied, {u"no", u"not", u"n't", u"never", u"none", u"nobody", u"nothing"}))
        return false;
    return std::ranges::any_of(mine, [&](const Word &word) {
        const bool isMore = isOneOf(word, {u"more", u"less", u"better", u"worse"});
        return (isMore && hasWord(far, {u"most", u"least", u"best", u"worst"}))
            || (isForm(word, u"er") && std::ranges::any_of(theirs, [&](const Word &each) {
                    return isForm(each, u"est")
                        && each.normal.chopped(3) == word.normal.chopped(2); // "-est", "-er".
                }));
    });
}

/// "Voted no", "voted against": one vote.
bool tellsVote(const Denied &denied, const Denied &far)
{
    const Sighting *denial = denialOf(denied);
    const int at = denial != nullptr ? denial->words.begin : -1;
    return at > 0 && isOneOf(denied.side.word(at), {u"no"})
        && isOneOf(denied.side.word(at - 1), {u"vote", u"votes", u"voted", u"voting"})
        && hasWord(far, {u"against", u"opposed", u"oppose", u"opposes", u"rejected", u"reject"});
}

/// "Not every boat", "some of the boats": a part on either side.
bool tellsPart(const Denied &denied, const Denied &far)
{
    const Sighting *denial = denialOf(denied);
    return denial != nullptr && denial->words.end < static_cast<int>(denied.side.side.words.size())
        && isOneOf(denied.side.word(denial->words.end),
                   {u"every", u"all", u"everyone", u"everybody", u"everything"})
        && hasWord(far, {u"some", u"part", u"most", u"many", u"few", u"several", u"majority"});
}

/// "Rejected the accusation", "dismissed the claim", and "accused": the claim is told as a claim on either
/// side.
bool deniesClaim(const Denied &denied, const Denied &far)
{
    const Sighting *denial = denialOf(denied);
    // "Rejected Roe's criticism": whose it is stands between.
    const auto isClaim = [&denied](int word) {
        return isOneOf(denied.side.word(word),
                       {u"allegation", u"allegations", u"accusation", u"accusations", u"claim", u"claims",
                        u"charge", u"charges", u"suggestion", u"suggestions", u"criticism"});
    };
    if (!isRefusal(denied) || std::ranges::none_of(denial->governed, isClaim))
        return false;
    return hasWord(far,
                   {u"accused", u"accuses", u"accusing", u"alleged", u"alleges", u"claimed", u"claims",
                    u"criticised", u"criticized", u"dismissed", u"dismisses", u"dismissing", u"disputed",
                    u"disputes", u"contested", u"rebutted", u"refuted"});
}

/// "Denies stealing" where the other version tells in another sentence that she denies theft, or has the
/// denial itself within marks: "it was not us", "it is false".
bool isDeniedElsewhere(const Denied &denied, const Denied &far)
{
    constexpr std::size_t most = 3000; // Words looked at.
    const Sighting *denial = denialOf(denied);
    const auto isDenying = [](const Word &word) {
        return isOneOf(word, {u"deny", u"denies", u"denied", u"denying", u"denial", u"denials"});
    };
    if (denial == nullptr || !isDenying(denied.side.word(denial->words.begin)))
        return false;
    const std::vector<Word> &words = far.side.side.version->words;
    return std::ranges::any_of(std::span(words).first(std::min(most, words.size())), isDenying)
        || hasWord(far,
                   {u"not", u"n't", u"never", u"no", u"false", u"untrue", u"lie", u"lies", u"nonsense",
                    u"rejected", u"rejects", u"dismissed", u"dismisses", u"disputed", u"disputes", u"refuted",
                    u"contested", u"contests"});
}

/// "Nor caused the loss of any file", "before taking any decision": what stands behind "any" is denied
/// further ahead.
bool isOfAny(const Denied &denied, const Denied &far)
{
    constexpr int near = 3;
    const auto at = [&far](int i) -> const Word & { return far.side.word(i); };
    const auto &words = far.side.side.words;
    const int last = std::min(far.word + near, static_cast<int>(words.size()) - 1);
    for (int i = std::max(0, far.word - near); i < last; ++i) {
        if (isOneOf(at(i), {u"any", u"anything", u"anyone", u"anybody", u"anywhere"}))
            return hasWord(denied, {u"no", u"not", u"n't", u"nothing", u"nobody", u"never", u"none"})
                && std::any_of(words.begin(), words.begin() + i, [](const Word &word) {
                       return word.normal.endsWith(u"n't")
                           || isOneOf(word,
                                      {u"not", u"nor", u"neither", u"never", u"without", u"before", u"denied",
                                       u"denies", u"refused", u"rejected", u"cannot", u"await", u"than"});
                   });
    }
    return false;
}

/// "None of the tests was positive", "all tests were negative": denied here, and there its opposite told.
bool isOfOpposite(const Denied &denied, const Denied &far)
{
    constexpr int reach = 14; // "None of 80 samples taken at its plant in Lund had tested positive".
    const Sighting *denial = denialOf(denied);
    if (denial == nullptr)
        return false;
    const QString &language = far.side.side.version->version.language;
    const auto &words = denied.side.side.words;
    const auto from = words.begin() + denial->words.end;
    const auto to = from + std::min<std::ptrdiff_t>(reach, words.end() - from);
    return std::any_of(from, to, [&](const Word &mine) {
        return std::ranges::any_of(far.side.side.words, [&](const Word &theirs) {
            return areOpposites(mine.stem, theirs.stem, language);
        });
    });
}

/// "Children should not have to pay", "it is wrong that children should pay".
bool isWrong(const Denied &denied)
{
    return hasWord(denied, {u"should"})
        && hasWord(denied,
                   {u"wrong", u"unfair", u"unjust", u"absurd", u"unacceptable", u"intolerable", u"nonsense",
                    u"scandal", u"outrage", u"shame"});
}

/// "Nor is everybody in Lund content": what is denied is not the place.
bool arePlaces(const Denied &left, const Denied &right)
{
    const auto standsIn = [](const Denied &side) {
        return side.word > 0
            && isOneOf(side.side.word(side.word - 1), {u"in", u"at", u"near", u"across", u"outside", u"from"})
            && side.side.side.version->text(side.side.word(side.word).range).front().isUpper();
    };
    return standsIn(left) && standsIn(right);
}

/// "Not a leaf escaped", "no house was spared", and "every leaf", "all houses were hit": to get away is
/// denied.
bool isOfEscape(const Denied &denied, const Denied &far)
{
    constexpr int reach = 9;
    static const QSet<QString> away{u"escap"_s,    u"spare"_s,  u"avoid"_s,  u"miss"_s,
                                    u"untouch"_s,  u"unhurt"_s, u"unharm"_s, u"unscath"_s,
                                    u"unaffect"_s, u"exempt"_s, u"immun"_s,  u"withstood"_s};
    const Sighting *denial = denialOf(denied);
    if (denial == nullptr)
        return false;
    const auto &words = denied.side.side.words;
    const auto from = words.begin() + denial->words.end;
    const auto to = from + std::min<std::ptrdiff_t>(reach, words.end() - from);
    return std::any_of(from, to, [&](const Word &word) {
        return away.contains(word.stem)
            && std::ranges::find(far.side.side.words, word.stem, &Word::stem) == far.side.side.words.end();
    });
}

/// "Would not take part, though its members are free to do so": the side tells of what it denies as well.
bool isTakenUp(const Denied &denied, const Denied &)
{
    const auto &words = denied.side.side.words;
    const auto isProVerb = [](const Word &first, const Word &second) {
        return isOneOf(first, {u"do", u"does", u"did", u"doing", u"done"}) && isOneOf(second, {u"so"});
    };
    return denialOf(denied) != nullptr && std::ranges::adjacent_find(words, isProVerb) != words.end();
}

} // namespace

bool isRefusal(const Denied &denied)
{
    const Sighting *denial = denialOf(denied);
    return denial != nullptr && denial->level == outrightDenial && denial->words.size() == 1;
}

bool areTimedOtherwise(const Denied &left, const Denied &right)
{
    return isTimedOtherwise(left, right) || tellsOfFirst(left, right) || tellsOfFirst(right, left);
}

bool areHeldOtherwise(const Denied &left, const Denied &right)
{
    constexpr std::array alone{&isQuestion, &isOnCondition, &isConditional, &isDeniedUntil, &isWrong};
    constexpr std::array ofBoth{
        &isOnlyMeant,    &tellsLimit, &tellsShortfall, &isDeniedElsewhere, &deniesClaim, &tellsEnd,
        &tellsPart,      &tellsRank,  &tellsVote,      &isOfOpposite,      &isOfAny,     &isOfEscape,
        &isDeniedBehind, &isExempted, &tellsOnly,      &areOneInWords,     &isTakenUp};
    return areTimedOtherwise(left, right) || arePlaces(left, right)
        || std::ranges::any_of(alone, [&](const auto &holds) { return holds(left) != holds(right); })
        || std::ranges::any_of(ofBoth,
                               [&](const auto &holds) { return holds(left, right) || holds(right, left); });
}

} // namespace retold

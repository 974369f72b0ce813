#include "core/compare/findings/detectors.h"
#include "core/compare/findings/meaning/denied_in_words.h"
#include "core/compare/readings/antonyms.h"
#include "core/compare/readings/class_pairs.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/denying_words.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// One side of a link with the words on it that deny, and those of them that nothing on the other answers.
struct DenyingSide {
    const SideWords &side;
    const SentenceGroup &group;
    std::vector<DenyingWord> denying;
    std::vector<bool> isAnswered;

    std::span<const Word> words() const { return side.words; }
    const Word &wordOf(const DenyingWord &each) const { return side.word(each.word); }
};

DenyingSide denyingSide(const SideWords &side, const SentenceGroup &group)
{
    DenyingSide result{side, group, denyingWords(side.words), {}};
    result.isAnswered.resize(result.denying.size(), false);
    return result;
}

/// How many content words of the one scope have a like one in the other.
int commonContent(const DenyingSide &own, const DenyingWord &mine, const DenyingSide &far,
                  const DenyingWord &theirs)
{
    return static_cast<int>(std::ranges::count_if(mine.content, [&](int i) {
        return std::ranges::any_of(theirs.content,
                                   [&](int k) { return areAlike(own.side.word(i), far.side.word(k)); });
    }));
}

/// How well one may stand for the other; 0 where it may not.
int answerOf(const DenyingSide &own, const DenyingWord &mine, const DenyingSide &far,
             const DenyingWord &theirs)
{
    constexpr int byItself = 3; // "Unvaccinated" on either side needs nothing around it.
    const bool isSame = areAlike(own.wordOf(mine), far.wordOf(theirs));
    const int common = commonContent(own, mine, far, theirs);
    const bool isSameSense = isSame && !mine.isPlain;
    return common > 0 || isSameSense ? 1 + common + (isSameSense ? byItself : isSame ? 1 : 0) : 0;
}

struct DenialAnswer {
    int strength = 0;
    std::size_t own = 0;
    std::size_t far = 0;
};

/// Pairs what denies on either side, the best answers first, each once.
void answerDenials(DenyingSide &own, DenyingSide &far)
{
    std::vector<DenialAnswer> answers;
    for (std::size_t i = 0; i < own.denying.size(); ++i) {
        for (std::size_t k = 0; k < far.denying.size(); ++k) {
            const int strength = answerOf(own, own.denying[i], far, far.denying[k]);
            if (strength > 0)
                answers.push_back({strength, i, k});
        }
    }
    std::ranges::stable_sort(answers, std::ranges::greater(), &DenialAnswer::strength);
    for (const DenialAnswer &each : answers) {
        if (own.isAnswered[each.own] || far.isAnswered[each.far])
            continue;
        own.isAnswered[each.own] = true;
        far.isAnswered[each.far] = true;
    }
}

/// Whether a denial is left on the side that no other answers: it may be meant for anything.
bool hasOpenDenial(const DenyingSide &side, bool bySenseToo)
{
    for (std::size_t i = 0; i < side.denying.size(); ++i) {
        const DenyingWord &each = side.denying[i];
        const bool counts
            = each.isPlain ? !isOfMeasure(side.words(), each.word) : each.isRefusal || bySenseToo;
        if (!side.isAnswered[i] && counts)
            return true;
    }
    return false;
}

/// Where the other side tells the word: one of its stem or root, or the same name or figure.
std::optional<int> toldAt(const SideWords &own, int word, const SideWords &far)
{
    const auto like
        = std::ranges::find_if(far.words, [&](const Word &each) { return areAlike(own.word(word), each); });
    if (like != far.words.end())
        return static_cast<int>(like - far.words.begin());
    const auto unit = std::ranges::find_if(own.units, [word](const WordUnit &each) {
        return each.words.begin <= word && word < each.words.end;
    });
    if (unit == own.units.end() || unit->key.isEmpty())
        return {};
    const auto same = std::ranges::find(far.units, unit->key, &WordUnit::key);
    return same == far.units.end() ? std::nullopt : std::optional(same->words.begin);
}

/// What of a denied statement the other side tells.
struct ToldStatement {
    std::vector<int> own;
    std::vector<int> far;
};

/// "Has not changed his mind about a man of 30 goals": whether what is denied is told there, and not only
/// what stands around it. Of "no lessons" the noun; else the subject, the verb, or nearly all behind the
/// verb.
bool isOfTold(const DenyingSide &own, const DenyingWord &denying, const std::vector<int> &told)
{
    constexpr double nearlyAll = 0.65;
    constexpr std::ptrdiff_t another = 3; // So many words behind a denial are a statement of their own.
    const bool isOfNoun = isOneOf(own.wordOf(denying), {u"no", u"none", u"nothing", u"nobody", u"never"});
    const auto isBehind = [&](int word) { return word > denying.word; };
    const auto head = std::ranges::find_if(denying.content, isBehind);
    if (head == denying.content.end())
        return !isOfNoun && told.front() < denying.word;
    const auto isTold = [&told](int word) { return std::ranges::find(told, word) != told.end(); };
    if (std::find_if(head, denying.content.end(), isTold) - head >= another)
        return false;
    const auto second = head + 1;
    const bool isNextTold = second != denying.content.end() && isTold(*second);
    const double share = static_cast<double>(told.size()) / static_cast<double>(denying.content.size());
    return isTold(*head)
        || (!isOfNoun && (told.front() < denying.word || (isNextTold && share >= nearlyAll)));
}

/// "Was not 17 per cent below", "has not a 23% lower risk": a figure that the other side tells stands right
/// behind the denial. What is not reached, or not known, is no other figure.
bool deniesFigure(const DenyingSide &own, const DenyingWord &denying, const std::vector<int> &told)
{
    constexpr int near = 5;
    const auto figure = std::ranges::find_if(own.side.units, [&](const WordUnit &unit) {
        return unit.unlike == Equivalence::SameValue && unit.words.begin > denying.word
            && unit.words.begin <= denying.word + near && unit.words.end <= denying.scope.end;
    });
    if (figure == own.side.units.end())
        return false;
    const bool isTold = std::ranges::any_of(
        told, [&figure](int word) { return figure->words.begin <= word && word < figure->words.end; });
    const auto isBetween = [&](int word) { return denying.word < word && word < figure->words.begin; };
    return isTold && std::ranges::none_of(denying.content, [&](int word) {
               return isBetween(word) && std::ranges::find(told, word) == told.end();
           });
}

/// Nothing where the other side tells too little of it to be the same statement.
std::optional<ToldStatement> toldStatement(const DenyingSide &own, const DenyingWord &denying,
                                           const DenyingSide &far)
{
    constexpr double enough = 0.4;
    constexpr std::size_t fewest = 2;
    ToldStatement told;
    for (const int word : denying.content) {
        if (const auto at = toldAt(own.side, word, far.side)) {
            told.own.push_back(word);
            told.far.push_back(*at);
        }
    }
    if (!told.own.empty() && deniesFigure(own, denying, told.own))
        return told;
    if (told.own.empty() || !isOfTold(own, denying, told.own))
        return {};
    const std::size_t content = denying.content.size();
    const bool isMuch = told.own.size() >= fewest
        && static_cast<double>(told.own.size()) >= enough * static_cast<double>(content);
    const bool isAll = content == 1 && denying.content.front() > denying.word && !hasOpenDenial(far, true);
    return isMuch || isAll ? std::optional(told) : std::nullopt;
}

/// "None had tested positive", "all were negative"; "should have asked for it": told in other words, or as
/// not done.
bool isToldOtherwise(const DenyingSide &own, const DenyingWord &denying, const DenyingSide &far)
{
    const QString &language = own.side.version->version.language;
    const auto &words = far.side.words;
    const bool isOpposite = std::ranges::any_of(denying.content, [&](int i) {
        return std::ranges::any_of(words, [&](const Word &each) {
            return areOpposites(own.side.word(i).stem, each.stem, language)
                && std::ranges::find(own.words(), each.stem, &Word::stem) == own.words().end();
        });
    });
    const auto isUndone = [&words](const Word &each) {
        constexpr std::size_t reach = 3;
        const auto rest = std::span(words).subspan(static_cast<std::size_t>(&each - words.data()));
        return isOneOf(each, {u"should", u"could", u"ought"})
            && hasWord(rest.first(std::min(reach, rest.size())), {u"have"});
    };
    return isOpposite || std::ranges::any_of(words, isUndone)
        || isKeptThere(own.words().subspan(static_cast<std::size_t>(denying.word) + 1), words);
}

/// "Not adequate", "inadequate": the denial is within the word.
bool hasDenyingForm(const DenyingSide &own, const DenyingWord &denying, const DenyingSide &far)
{
    constexpr qsizetype shortest = 5;
    return std::ranges::any_of(denying.content, [&](int i) {
        const QString &mine = own.side.word(i).normal;
        return mine.size() >= shortest && std::ranges::any_of(far.words(), [&mine](const Word &each) {
                   return each.normal.size() > mine.size() && each.normal.endsWith(mine);
               });
    });
}

/// "No sample … unless two agree", "only if two agree": a limit on either side. "Without a licence no boat
/// may sail" and "did it not sink?" deny nothing outright.
bool areLimited(const DenyingSide &own, const DenyingSide &far)
{
    if (hasAlone(own.words(), far.words(), {u"without", u"?"})
        || hasAlone(far.words(), own.words(),
                    {u"exempt", u"exempted", u"except", u"excluded", u"excluding", u"spared", u"outside"}))
        return true;
    // "Advised nothing beyond closing schools", "advised only that they be closed".
    if (hasAlone(own.words(), far.words(), {u"beyond", u"but", u"except", u"more", u"other", u"save"})
        && hasAlone(far.words(), own.words(), {u"only", u"just", u"merely", u"alone", u"solely", u"simply"}))
        return true;
    return hasAlone(own.words(), far.words(), {u"until", u"unless", u"before", u"without", u"since", u"only"})
        && hasAlone(far.words(), own.words(),
                    {u"only", u"until", u"till", u"before", u"unless", u"without", u"first", u"last",
                     u"since", u"once", u"after", u"if", u"earlier", u"earliest", u"sooner"});
}

/// "Nothing stronger has been measured", "the strongest"; "not for 61 years", "for the first time in 61".
bool isOfRank(const DenyingSide &own, const DenyingWord &denying, const DenyingSide &far)
{
    const auto scope = own.words().subspan(static_cast<std::size_t>(denying.scope.begin),
                                           static_cast<std::size_t>(denying.scope.size()));
    const bool isCompared
        = hasWord(own.words(), {u"since", u"years", u"months", u"decades", u"weeks"})
        || std::ranges::any_of(scope, [](const Word &word) {
               return word.normal.endsWith(u"er") || isOneOf(word, {u"so", u"as", u"like", u"such"});
           });
    return isCompared && std::ranges::any_of(far.words(), [](const Word &word) {
               return word.normal.endsWith(u"est")
                   || isOneOf(word, {u"most", u"least", u"record", u"first", u"last", u"worst"});
           });
}

/// "Not a leaf escaped": another word in the statement denies as well.
bool isTwiceDenied(const DenyingSide &own, std::size_t denial)
{
    const IndexRange scope = own.denying[denial].scope;
    for (std::size_t i = 0; i < own.denying.size(); ++i) {
        const int word = own.denying[i].word;
        if (i != denial && !own.isAnswered[i] && !own.denying[i].isFaint && scope.begin <= word
            && word < scope.end)
            return true;
    }
    return false;
}

/// Whether anything on the other side that denies may be meant for what is told there of the statement.
bool isDeniedThere(const DenyingSide &own, const DenyingWord &denying, const ToldStatement &told,
                   const DenyingSide &far)
{
    // "Asked to keep them away", "not to keep them away": what the statement tells with the same word says
    // nothing.
    const auto isOfBoth = [&](const DenyingWord &theirs) {
        return !theirs.isPlain && std::ranges::any_of(own.denying, [&](const DenyingWord &mine) {
            return denying.scope.begin <= mine.word && mine.word < denying.scope.end
                && areAlike(own.wordOf(mine), far.wordOf(theirs));
        });
    };
    return std::ranges::any_of(far.denying, [&](const DenyingWord &theirs) {
        return !isOfBoth(theirs) && std::ranges::any_of(told.own, [&](int i) {
            return std::ranges::any_of(theirs.content,
                                       [&](int k) { return areAlike(own.side.word(i), far.side.word(k)); });
        });
    });
}

/// "Leaks away before it reaches a tap": it never does.
bool isBeforeThere(const ToldStatement &told, const DenyingSide &far)
{
    constexpr int reach = 3;
    return std::ranges::any_of(told.far, [&far](int word) {
        const auto words = far.words().first(static_cast<std::size_t>(word));
        return hasWord(words.last(std::min<std::size_t>(reach, words.size())), {u"before"});
    });
}

/// "Asked whether it had been decided": no more than a question there.
bool isAskedThere(const ToldStatement &told, const DenyingSide &far)
{
    constexpr int reach = 5;
    const auto [first, last] = std::ranges::minmax(told.far);
    const auto words = far.words().first(static_cast<std::size_t>(first));
    return hasWord(words.last(std::min<std::size_t>(reach, words.size())), {u"whether"});
}

/// What the other side tells of a statement that this one denies, where that side denies nothing of it.
std::optional<ToldStatement> toldUndenied(const DenyingSide &own, std::size_t denial, const DenyingSide &far)
{
    const DenyingWord &denying = own.denying[denial];
    if (!denying.isPlain || own.isAnswered[denial] || isIdleDenial(own.words(), denying.word)
        || isDeniedInPart(own.words(), denying, far.words()) || isDeniedOnCondition(own.words(), denying)
        || hasOpenDenial(far, false) || isTwiceDenied(own, denial))
        return {};
    std::optional<ToldStatement> told = toldStatement(own, denying, far);
    const bool isElse = told
        && (hasDenyingForm(own, denying, far) || isToldOtherwise(own, denying, far) || areLimited(own, far)
            || isOfRank(own, denying, far) || isDeniedThere(own, denying, *told, far)
            || isAskedThere(*told, far) || isBeforeThere(*told, far)
            || isSameInWords(own.words(), far.words()) || std::ranges::any_of(told->far, [&far](int word) {
                   return isUnexpectedAt(far.words(), word);
               }));
    return isElse ? std::nullopt : told;
}

TextRange rangeOf(const SideWords &side, int first, int last)
{
    return {side.word(first).range.begin, side.word(last).range.end};
}

/// From some words before the denial to the last told word behind it, or to a quotation that it stands
/// before: what is denied of kept words is no change within their marks.
TextRange deniedRange(const DenyingSide &own, const DenyingWord &denying, const ToldStatement &told)
{
    constexpr int before = 3;
    const int first = std::max(denying.scope.begin, denying.word - before);
    const int end = std::min(std::max(denying.word, told.own.back()) + 1, denying.scope.end);
    int last = denying.word;
    while (last + 1 < end && !isOneOf(own.side.word(last + 1), {u"\"", u"“", u"”", u"„", u"‘", u"«"}))
        ++last;
    return rangeOf(own.side, first, last);
}

/// The same place is already told of.
bool isKnown(const Findings &findings, int version, const TextRange &range)
{
    return std::ranges::any_of(findings, [&](const Finding &each) {
        const bool isOfMeaning
            = each.kind == FindingKind::NegationChanged || each.kind == FindingKind::MeaningReversed;
        return isOfMeaning && std::ranges::any_of(each.places, [&](const Place &place) {
                   return place.version == version && place.range.overlaps(range);
               });
    });
}

void findIn(const FindingSources &sources, const DenyingSide &own, const DenyingSide &far, bool isBase,
            Findings &findings)
{
    for (std::size_t i = 0; i < own.denying.size(); ++i) {
        const std::optional<ToldStatement> told = toldUndenied(own, i, far);
        if (!told)
            continue;
        const TextRange mine = deniedRange(own, own.denying[i], *told);
        const auto [first, last] = std::ranges::minmax(told->far);
        const TextRange theirs = rangeOf(far.side, first, last);
        if (isKnown(findings, own.group.version, mine))
            continue;
        const DenyingSide &base = isBase ? own : far;
        const DenyingSide &other = isBase ? far : own;
        const TextRange before = isBase ? mine : theirs;
        const TextRange after = isBase ? theirs : mine;
        findings.push_back(finding(
            FindingKind::NegationChanged,
            Tr::tr("%1 became %2")
                .arg(quotedPhrase(*base.side.version, before), quotedPhrase(*other.side.version, after)),
            Tr::tr("One side denies what the other tells."),
            {placeOf(sources, base.group.version, before), placeOf(sources, other.group.version, after)}));
    }
}

} // namespace

void findUnansweredDenials(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr std::size_t hostile = 60; // Words that deny: no sentences have so many.
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    DenyingSide base = denyingSide(link.words.left, link.base);
    DenyingSide other = denyingSide(link.words.right, link.other);
    if (base.denying.size() > hostile || other.denying.size() > hostile)
        return;
    answerDenials(base, other);
    findIn(sources, other, base, false, findings);
    findIn(sources, base, other, true, findings);
}

} // namespace retold

#include "core/compare/findings/meaning/denied_in_words.h"

#include "core/annotate/number_lexicon.h"
#include "core/compare/readings/clauses.h"

#include <QSet>

#include <algorithm>

namespace retold {

namespace {

bool hasWord(const Denied &denied, std::initializer_list<QStringView> forms)
{
    return retold::hasWord(std::span(denied.side.side.words), forms);
}

/// "Had not sold a single ticket", "sold none.": denied by the object at the end.
bool isDeniedByObject(const Denied &denied, const Denied &far)
{
    constexpr int reach = 9;
    const auto &words = far.side.side.words;
    const int last = std::min(static_cast<int>(words.size()) - 1, far.word + reach);
    for (int i = std::max(1, far.word - reach); i < last; ++i) {
        if (isOneOf(far.side.word(i), {u"none", u"nothing", u"nobody"})
            && far.side.word(i + 1).kind == WordKind::Punctuation)
            return hasWord(denied, {u"no", u"not", u"n't", u"never", u"none", u"nothing", u"nobody"});
    }
    return false;
}

/// "Has not paid its crew", "has yet to pay", "the crew is waiting for its pay".
bool isAwaited(const Denied &denied, const Denied &far)
{
    // "Has yet to approve it", "it needs the approval".
    if (hasWord(denied, {u"yet"}) && hasWord(far, {u"need", u"needs", u"requires", u"pending"}))
        return true;
    return hasWord(denied, {u"not", u"n't", u"no", u"never", u"yet"})
        && hasWord(far,
                   {u"waiting", u"wait", u"waits", u"waited", u"awaiting", u"await", u"awaits", u"awaited",
                    u"pending", u"owes", u"owed", u"outstanding", u"overdue"});
}

/// "Did not rule out extending it", "left open whether it would be extended".
bool isLeftOpen(const Denied &denied, const Denied &far)
{
    const auto &words = denied.side.side.words;
    const bool isRuledOut = hasWord(denied, {u"exclude", u"excluded", u"preclude"})
        || std::ranges::adjacent_find(
               words,
               [](const Word &first, const Word &second) {
                   return isOneOf(first, {u"rule", u"ruled", u"ruling"}) && isOneOf(second, {u"out"});
               })
            != words.end();
    return isRuledOut && hasWord(far, {u"open", u"possibility", u"possible", u"may", u"might", u"could"});
}

/// "Never reaches a tap", "leaks away before it reaches one".
bool isCutShort(const Denied &, const Denied &far)
{
    constexpr int reach = 5;
    for (int i = std::max(0, far.word - reach); i < far.word; ++i) {
        if (isOneOf(far.side.word(i), {u"before"}))
            return true;
    }
    return false;
}

QSet<double> numbersOf(const Denied &denied)
{
    QSet<double> numbers;
    for (const Word &word : denied.side.side.words) {
        const auto number = numberWord(word.normal);
        bool isNumber = false;
        const double value = number ? number->value : word.normal.toDouble(&isNumber);
        if (number || isNumber)
            numbers.insert(value);
    }
    return numbers;
}

/// "Six of the ten pumps did not work", "four of the ten pumps worked".
bool tellsRest(const Denied &denied, const Denied &far)
{
    const QSet<double> mine = numbersOf(denied);
    const QSet<double> theirs = numbersOf(far);
    const QSet<double> wholes = mine & theirs;
    for (const double part : mine - wholes) {
        for (const double rest : theirs - wholes) {
            if (wholes.contains(part + rest))
                return true;
        }
    }
    return false;
}

/// "Are not urgent", "non-urgent": the denial is within the word there.
bool hasNonForm(std::span<const Word> denied, std::span<const Word> far)
{
    const auto tells = [&denied](const QString &form) {
        return std::ranges::any_of(denied, [&form](const Word &word) { return word.normal == form; });
    };
    for (std::size_t i = 0; i < far.size(); ++i) {
        const bool isApart = i > 1 && isOneOf(far[i - 2], {u"non"}) && isOneOf(far[i - 1], {u"-"});
        const bool isOneWord = far[i].normal.startsWith(u"non-");
        if ((isApart && tells(far[i].normal)) || (isOneWord && tells(far[i].normal.sliced(4))))
            return hasWord(denied, {u"not", u"n't"});
    }
    return false;
}

/// "None is still in office", "all have left": the words deny that it goes on, and there it is over.
bool isOverThere(std::span<const Word> denied, std::span<const Word> far)
{
    return hasWord(denied, {u"no", u"not", u"n't", u"none", u"nobody", u"neither"})
        && hasWord(denied, {u"still", u"longer", u"remain", u"remains", u"remained"})
        && hasWord(far,
                   {u"left", u"gone", u"retired", u"resigned", u"departed", u"quit", u"died", u"dead",
                    u"closed", u"shut", u"ended", u"ceased", u"stopped", u"sold", u"moved", u"former"});
}

/// "Did not approve the application", "turned it down": it was decided.
bool isTurnedDown(std::span<const Word> denied, std::span<const Word> far)
{
    const auto isPhrase = [](const Word &first, const Word &second) {
        return (isOneOf(first, {u"turned", u"voted"}) && isOneOf(second, {u"down", u"against"}))
            || (isOneOf(first, {u"threw", u"thrown"}) && isOneOf(second, {u"out"}));
    };
    return hasWord(denied, {u"did", u"didn't"}) && hasWord(denied, {u"not", u"n't", u"didn't"})
        && hasWord(denied,
                   {u"approve", u"accept", u"grant", u"pass", u"back", u"adopt", u"endorse", u"authorise",
                    u"authorize", u"agree"})
        && (hasWord(far, {u"rejected", u"refused", u"dismissed", u"vetoed", u"blocked", u"denied"})
            || std::ranges::adjacent_find(far, isPhrase) != far.end());
}

/// "Not before Monday", "on Monday at the earliest".
bool isOfEarliest(std::span<const Word> denied, std::span<const Word> far)
{
    return hasWord(denied, {u"no", u"not", u"n't"}) && hasWord(denied, {u"before", u"until", u"till"})
        && hasWord(far, {u"earliest", u"soonest"});
}

/// "A murder that he did not commit", "wrongly convicted".
bool isWronglyHeld(std::span<const Word> denied, std::span<const Word> far)
{
    return hasWord(denied, {u"not", u"n't", u"never"}) && hasWord(denied, {u"commit", u"committed"})
        && hasWord(far,
                   {u"wrong", u"wrongly", u"wrongful", u"wrongfully", u"innocent", u"innocence",
                    u"miscarriage", u"unjustly", u"falsely", u"framed", u"cleared", u"exonerated"});
}

/// "Voted not to take part", "decided in a vote against taking part": one vote.
bool isVotedAgainst(std::span<const Word> denied, std::span<const Word> far)
{
    const auto decides = [](std::span<const Word> words) {
        return hasWord(words, {u"vote", u"voted", u"votes", u"decided", u"chose", u"opted", u"ballot"});
    };
    return hasWord(denied, {u"not", u"n't"}) && hasWord(far, {u"against"}) && decides(denied) && decides(far);
}

bool isUnexpected(const Denied &, const Denied &far)
{
    return isUnexpectedAt(far.side.side.words, far.word);
}

} // namespace

bool isUnexpectedAt(std::span<const Word> words, int at)
{
    constexpr int reach = 7; // "To reopen in the foreseeable future".
    int infinitive = at - 1;
    while (infinitive > std::max(0, at - reach) && !isOneOfAt(words, infinitive, {u"to"})
           && words[static_cast<std::size_t>(infinitive)].kind != WordKind::Punctuation)
        --infinitive;
    if (!isOneOfAt(words, infinitive, {u"to"}))
        return false;
    for (int i = 1; i < infinitive; ++i) {
        const bool isDenied = isPlainDenial(words[static_cast<std::size_t>(i) - 1]);
        if (isDenied
            && isOneOfAt(words, i,
                         {u"expect", u"expects", u"expected", u"plan", u"plans", u"planning", u"intend",
                          u"intends", u"want", u"wants", u"allow", u"allows", u"allowed", u"think",
                          u"believe", u"likely", u"going", u"due"}))
            return true;
    }
    return false;
}

bool isKeptThere(std::span<const Word> denied, std::span<const Word> far)
{
    constexpr std::size_t near = 3;
    return hasWord(denied.first(std::min(near, denied.size())),
                   {u"touch", u"change", u"alter", u"move", u"adjust", u"amend", u"revise", u"modify",
                    u"touched", u"changed", u"altered", u"moved", u"adjusted", u"amended", u"revised",
                    u"modified"})
        && hasWord(far,
                   {u"left",    u"leaves", u"leave", u"leaving", u"kept",       u"keeps",     u"keep",
                    u"keeping", u"held",   u"holds", u"hold",    u"maintained", u"maintains", u"unchanged",
                    u"stays",   u"stayed", u"stay",  u"remains", u"remained",   u"remain"});
}

bool isSameInWords(std::span<const Word> denied, std::span<const Word> far)
{
    return hasNonForm(denied, far) || isOverThere(denied, far) || isWronglyHeld(denied, far)
        || isTurnedDown(denied, far) || isOfEarliest(denied, far) || isVotedAgainst(denied, far);
}

bool areOneInWords(const Denied &denied, const Denied &far)
{
    const std::span<const Word> words(denied.side.side.words);
    const Sighting *denial = denialOf(denied);
    const bool isKept = denial != nullptr
        && isKeptThere(words.subspan(static_cast<std::size_t>(denial->words.end)), far.side.side.words);
    return isKept || isDeniedByObject(denied, far) || isAwaited(denied, far) || tellsRest(denied, far)
        || isLeftOpen(denied, far) || isSameInWords(words, far.side.side.words) || isCutShort(denied, far)
        || isUnexpected(denied, far);
}

} // namespace retold

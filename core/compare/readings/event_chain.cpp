#include "core/compare/readings/event_chain.h"
#include "core/compare/readings/event_words.h"

#include "core/compare/readings/clauses.h"
#include "core/language/word_lists.h"

#include <algorithm>

namespace retold {

/// The auxiliaries before a verb, from right to left.
struct ChainReader::Auxiliaries {
    int first = 0; ///< The leftmost of them; the head where there is none.
    bool isBeing = false;
    bool isBare = false; ///< "Be" or "been" stands next to it.
    bool isPerfect = false;
    bool isFinite = false; ///< "Is" or "was" stands first.
    bool isDenied = false;
};

namespace {

constexpr int longestChain = 4; ///< Governors above a head: "agreed to consider asking" has two.

bool isAdverb(const Word &word)
{
    return (word.normal.size() > 4 && word.normal.endsWith(u"ly"))
        || isOneOf(word,
                   {u"also", u"now", u"already", u"still", u"again", u"just", u"ever", u"even", u"soon",
                    u"then", u"both", u"since", u"yet", u"therefore", u"instead", u"later", u"once"});
}

bool isBe(const Word &word)
{
    return isOneOf(word, {u"is", u"are", u"was", u"were", u"isn't", u"aren't", u"wasn't", u"weren't"});
}

bool isHave(const Word &word)
{
    return isOneOf(word, {u"has", u"have", u"had", u"having", u"hasn't", u"haven't", u"hadn't"});
}

/// The status of what a modal stands before.
std::optional<EventStatus> modalStatus(const Word &word)
{
    if (isOneOf(word, {u"may", u"might", u"could", u"can", u"couldn't", u"can't", u"cannot"}))
        return EventStatus::Open;
    if (isOneOf(word, {u"will", u"shall", u"won't", u"'ll"}))
        return EventStatus::Planned;
    if (isOneOf(word, {u"should", u"must", u"ought", u"shouldn't"}))
        return EventStatus::Proposed;
    return {};
}

/// "If", "whether", "provided that": what follows may be so.
bool opensCondition(std::span<const Word> words, int at)
{
    return isOneOfAt(words, at, {u"whether", u"if", u"unless"})
        || (isOneOfAt(words, at, {u"that"})
            && isOneOfAt(words, at - 1, {u"provided", u"providing", u"condition", u"assuming"}));
}

/// Whether the word can stand behind "is" as a verb.
bool isParticiple(const Word &word)
{
    return word.normal.endsWith(u"ed") || word.normal.endsWith(u"ing") || word.normal.endsWith(u"en")
        || wordLists(QStringLiteral("en")).baseForms.contains(word.normal)
        || isOneOf(word, {u"shut", u"cut", u"put", u"set", u"hit", u"shed", u"under", u"underway"});
}

/// "The threat to wolves": behind "to" no verb ends so.
bool isInflected(const Word &word)
{
    return word.normal.endsWith(u"s") && !word.normal.endsWith(u"ss")
        && !wordLists(QStringLiteral("en")).baseForms.contains(word.normal);
}

} // namespace

/// The place of the next word to the left that is no adverb, or -1; notes a denial on the way.
int ChainReader::before(int at, bool &isDenied) const
{
    for (--at; at >= 0 && (isAdverb(word(at)) || isDenialWord(word(at))); --at)
        isDenied = isDenied || isDenialWord(word(at));
    if (at >= 0 && (word(at).normal.endsWith(u"n't") || isOneOf(word(at), {u"cannot"})))
        isDenied = true;
    return at;
}

/// The governing word or phrase whose last word stands there.
const EventWord *ChainReader::governorEndingAt(int at) const
{
    constexpr int longestPhrase = 4;
    for (int i = std::max(0, at - longestPhrase + 1); i <= at; ++i) {
        const EventWord &each = m_known[static_cast<std::size_t>(i)];
        if (each.governs && each.words.end == at + 1)
            return &each;
    }
    return nullptr;
}

Chain ChainReader::governed(int governor, int depth) const
{
    const EventWord &own = m_known[static_cast<std::size_t>(governor)];
    Chain chain{own.governs, governor};
    const Chain above = depth < longestChain ? verbChain(governor, depth + 1) : Chain();
    chain.isDenied = above.isDenied;
    if (own.governs == EventStatus::Denied && above.isDenied) // "Did not rule out".
        chain = {EventStatus::Open, above.begin};
    else if (above.status && *above.status <= EventStatus::Proposed) {
        chain.status = std::min(*own.governs, *above.status);
        chain.begin = above.begin;
    }
    return chain;
}

/// The governor of a "to": it stands right before, or before the person or thing that is to do it.
Chain ChainReader::infinitiveOf(int last, int depth) const
{
    constexpr int longestObject = 5;
    for (int i = last; i >= std::max(0, last - longestObject) && !isPunctuation(i); --i) {
        const EventWord *governor = governorEndingAt(i);
        if (governor != nullptr)
            return i == last || *governor->governs != EventStatus::Open
                ? governed(governor->words.begin, depth)
                : Chain();
        if (isOneOf(word(i),
                    {u"and", u"or", u"but", u"that", u"which", u"who", u"as", u"said", u"by", u"after"}))
            return {};
    }
    return {};
}

/// Behind "to".
Chain ChainReader::infinitive(int to, int depth) const
{
    bool isDenied = false;
    const int last = before(to, isDenied);
    if (last < 0 || isInflected(word(to + 1))
        || (last > 0 && isOneOf(word(last), {u"order"}) && isOneOf(word(last - 1), {u"in"})))
        return {};
    if (const EventWord *governor = governorEndingAt(to)) // "Yet to", "due to".
        return governed(governor->words.begin, depth);
    if (isBe(word(last)))
        return {EventStatus::Planned, last, isDenied};
    if (isHave(word(last))) { // "May have to close"; of what had to be done nobody knows whether it was.
        const Chain above = verbChain(last, depth);
        return above.isByModal ? above : Chain();
    }
    Chain chain = infinitiveOf(last, depth);
    chain.isDenied = chain.isDenied || (isDenied && chain.status);
    return chain;
}

/// "Consider closing", "the possibility of closing".
Chain ChainReader::gerund(int first, int depth) const
{
    bool isDenied = false;
    int last = before(first, isDenied);
    if (last < 0)
        return {};
    const EventWord *governor = governorEndingAt(last);
    if (governor == nullptr
        && isOneOf(word(last), {u"of", u"for", u"on", u"about", u"against", u"at", u"in"}))
        governor = last > 0 ? governorEndingAt(last - 1) : nullptr;
    return governor != nullptr ? governed(governor->words.begin, depth) : Chain();
}

/// "Proposed that it be closed".
Chain ChainReader::subjunctive(int be, int depth) const
{
    constexpr int reach = 14;
    for (int i = be - 1; i >= std::max(0, be - reach) && !isOneOf(word(i), {u".", u";"}); --i) {
        if (!isOneOf(word(i), {u"that"}))
            continue;
        for (int k = i - 1; k >= std::max(0, i - reach / 2); --k) {
            if (const EventWord *governor = governorEndingAt(k))
                return governed(governor->words.begin, depth);
        }
    }
    return {};
}

/// "Said it would close", and not "would close if": what was "will" when it was said.
bool ChainReader::isReported(int would) const
{
    // "Said he was satisfied with the verdict and would appeal": whose verb it is stands before the first
    // one.
    const bool isJoined = would > 0 && isOneOf(word(would - 1), {u"and", u"but"});
    const int reach = isJoined ? 14 : 5;
    const int size = static_cast<int>(m_words.size());
    for (int i = would + 1; i < size && !isOneOf(word(i), {u".", u";"}); ++i) {
        if (isOneOf(word(i), {u"if", u"unless", u"were", u"otherwise", u"should"}))
            return false;
    }
    for (int i = would - 1; i >= std::max(0, would - reach) && !isPunctuation(i); --i) {
        if (isOneOf(word(i), {u"said", u"says", u"announced", u"told", u"added", u"confirmed"}))
            return true;
    }
    return false;
}

/// "Decided that it should be closed": planned, and no longer proposed.
bool ChainReader::isDecided(int should) const
{
    constexpr int reach = 12;
    for (int i = should - 1; i >= std::max(0, should - reach) && !isPunctuation(i); --i) {
        if (isOneOf(word(i), {u"that"}))
            return hasWord(
                m_words.first(static_cast<std::size_t>(i)).last(static_cast<std::size_t>(std::min(i, reach))),
                {u"decided", u"decides", u"agreed", u"resolved", u"voted", u"ruled"});
    }
    return false;
}

/// "A bill that would cap": as far as the bill has come.
Chain ChainReader::inRelative(int modal, int depth) const
{
    bool isDenied = false;
    const int that = before(modal, isDenied);
    if (that < 1 || !isOneOf(word(that), {u"that", u"which"}))
        return {};
    const EventWord *noun = governorEndingAt(that - 1);
    if (noun == nullptr)
        return {};
    const Chain above = depth < longestChain ? nounChain(noun->words.begin, depth + 1) : Chain();
    return above.status ? above : governed(noun->words.begin, depth);
}

/// "And announced a scheme": what follows shows that it is no adjective.
bool ChainReader::hasObject(int head) const
{
    const int next = head + 1;
    return next < static_cast<int>(m_words.size()) && word(head).normal.endsWith(u"ed")
        && (isDeterminerWord(word(next)) || word(next).kind == WordKind::Number);
}

/// A verb without auxiliary, in the past: "closed", "shut".
Chain ChainReader::finite(int head) const
{
    const Word &verb = word(head);
    const auto &baseForms = wordLists(QStringLiteral("en")).baseForms;
    const bool isPast = verb.normal.endsWith(u"ed") || baseForms.contains(verb.normal)
        || isOneOf(verb, {u"shut", u"cut", u"put", u"set", u"hit", u"quit", u"shed"});
    const bool isPresent = verb.normal.endsWith(u"s") && !verb.normal.endsWith(u"ss");
    if ((!isPast && !isPresent) || head == 0)
        return {};
    const Word &left = word(head - 1);
    const bool isNoun = isDeterminerWord(left) || left.kind == WordKind::Number
        || isOneOf(left, {u"of", u"by", u"with", u"for", u"in", u"on", u"at", u"from", u"to"})
        || (isOneOf(left, {u"and", u"or"}) && !hasObject(head));
    if (left.kind == WordKind::Punctuation || isNoun)
        return {};
    if (isPresent && !isPast && m_known[static_cast<std::size_t>(head)].deeds.empty())
        return {};
    return {EventStatus::Done, head};
}

ChainReader::Auxiliaries ChainReader::auxiliaries(int head) const
{
    Auxiliaries found;
    found.first = head;
    for (int step = 0; step < longestChain && !found.isFinite; ++step) {
        bool isDenied = false;
        const int at = before(found.first, isDenied);
        const bool isAuxiliary = at >= 0
            && (isBe(word(at)) || isHave(word(at))
                || isOneOf(
                    word(at),
                    {u"been", u"being", u"be", u"do", u"does", u"did", u"didn't", u"doesn't", u"don't"}));
        found.isDenied = found.isDenied || isDenied;
        if (!isAuxiliary)
            break;
        found.isBeing = found.isBeing || isOneOf(word(at), {u"being"});
        found.isBare = isOneOf(word(at), {u"be"});
        found.isPerfect = found.isPerfect || isHave(word(at));
        found.isFinite = isBe(word(at));
        found.first = at;
    }
    return found;
}

/// The status by the verb's own form and auxiliaries, where no modal and no "to" stands before them.
Chain ChainReader::plainChain(int head, const Auxiliaries &auxiliaries, int depth) const
{
    const bool isGerund = word(head).normal.endsWith(u"ing");
    if (auxiliaries.isFinite) {
        if (!auxiliaries.isBeing && !isParticiple(word(head)))
            return {};
        return {isGerund || auxiliaries.isBeing ? EventStatus::Begun : EventStatus::Done, auxiliaries.first};
    }
    if (auxiliaries.isBare)
        return subjunctive(auxiliaries.first, depth);
    if (auxiliaries.isPerfect)
        return {EventStatus::Done, auxiliaries.first};
    if (auxiliaries.isBeing || isGerund)
        return gerund(auxiliaries.first, depth);
    return auxiliaries.first == head ? finite(head) : Chain();
}

Chain ChainReader::verbChain(int head, int depth) const
{
    const Auxiliaries own = auxiliaries(head);
    bool isDenied = own.isDenied;
    const int at = before(own.first, isDenied);
    Chain chain;
    const bool isModal
        = at >= 0 && modalStatus(word(at)) && !isMonthOfMay(m_words, static_cast<std::size_t>(at));
    if (isModal)
        chain = {isDecided(at) ? EventStatus::Planned : modalStatus(word(at)), at, false, true};
    else if (at >= 0 && isOneOf(word(at), {u"would", u"wouldn't"}))
        chain = isReported(at) ? Chain{EventStatus::Planned, at, false, true} : inRelative(at, depth);
    else if (at >= 0 && isOneOf(word(at), {u"to"}))
        chain = infinitive(at, depth);
    else
        chain = plainChain(head, own, depth);
    chain.isDenied = chain.isDenied || isDenied;
    const bool isBare = chain.isByModal || chain.begin == head;
    return chain.status ? embedded(chain, own.first, isBare, depth) : chain;
}

/// "Hopes that it will close": as far as the governor of "that" leaves it. "An offer that was made": of what
/// is asked for, only "that it will" tells what.
Chain ChainReader::toldBy(const EventWord *governor, Chain chain, int depth) const
{
    const EventStatus most = chain.isByModal ? EventStatus::Proposed : EventStatus::Open;
    if (governor == nullptr || *governor->governs > most)
        return chain;
    const Chain above = governed(governor->words.begin, depth);
    chain.status = std::min(*chain.status, *above.status);
    chain.begin = above.begin;
    return chain;
}

/// What stands further to the left: "hopes that it will close", "is asked whether it closed". Where a verb or
/// noun of thinking stands there without "that", nobody knows what it governs.
Chain ChainReader::embedded(Chain chain, int first, bool isBare, int depth) const
{
    constexpr int reach = 10;
    constexpr int near = 6;
    for (int i = first - 1; i >= std::max(0, first - reach) && !isPunctuation(i); --i) {
        if (opensCondition(m_words, i)) {
            chain.status = EventStatus::Open;
            if (isOneOf(word(i), {u"whether"})) // Alone tells that it is asked: "whether it had closed".
                chain.begin = i;
            return chain;
        }
        if (isOneOf(word(i), {u"because", u"after", u"but", u"and", u"when", u"while", u"before"}))
            return chain;
        if (i > 0 && isOneOf(word(i), {u"that"}))
            return toldBy(governorEndingAt(i - 1), chain, depth);
        const EventWord *governor = governorEndingAt(i);
        // "Hopes it could close" is open whatever governs it.
        const bool isUnclear = governor != nullptr && *governor->governs <= EventStatus::Proposed && isBare
            && chain.status != EventStatus::Open && first - i <= near && governor->words.begin < chain.begin;
        if (isUnclear)
            return {{}, chain.begin, chain.isDenied};
    }
    return chain;
}

/// A noun's event is as far as the nearest known word before it leaves it: "proposed a ban", "may approve a
/// ban", "a possible ban".
Chain ChainReader::nounChain(int head, int depth) const
{
    constexpr int reach = 6;
    for (int i = head - 1; i >= std::max(0, head - reach) && !isPunctuation(i); --i) {
        if (const EventWord *governor = governorEndingAt(i))
            return governed(governor->words.begin, depth);
        const EventWord &each = m_known[static_cast<std::size_t>(i)];
        if (each.isSettling || each.isAnnouncing) {
            Chain chain = verbChain(i, depth + 1);
            if (chain.status && each.isAnnouncing)
                chain.status = std::min(*chain.status, EventStatus::Decided);
            return chain;
        }
        if (isOneOf(word(i), {u"and", u"or", u"but", u"that", u"which", u"who", u"by", u"after", u"before"}))
            return {};
    }
    return {};
}

} // namespace retold

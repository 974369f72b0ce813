#include "core/compare/event_status.h"

#include "core/compare/clauses.h"
#include "core/language/word_lists.h"

#include <algorithm>

namespace retold {

namespace {

constexpr int longestChain = 4; ///< Governors above a head: "agreed to consider asking" has two.

/// What the words before a head make of it.
struct Chain {
    std::optional<EventStatus> status;
    int begin = 0;
    bool isDenied = false;
    bool isByModal = false;
};

bool isAdverb(const Word &word)
{
    return (word.normal.size() > 4 && word.normal.endsWith(u"ly"))
        || isOneOf(word,
                   {u"also", u"now", u"already", u"still", u"again", u"just", u"ever", u"even", u"soon",
                    u"then", u"both", u"since", u"yet", u"therefore", u"instead", u"later", u"once"});
}

bool isDenial(const Word &word)
{
    return isOneOf(word, {u"not", u"never", u"n't", u"no"});
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

bool isDeterminer(const Word &word)
{
    return isOneOf(word,
                   {u"a", u"an", u"the", u"its", u"his", u"her", u"their", u"our", u"any", u"this", u"that",
                    u"these", u"those", u"some", u"every", u"each", u"no", u"another"})
        || word.normal.endsWith(u"'s");
}

/// Reads one head's chain from right to left.
class ChainReader final {
public:
    ChainReader(std::span<const Word> words, std::span<const EventWord> known) :
        m_words(words),
        m_known(known)
    { }

    Chain verbChain(int head, int depth) const;
    Chain nounChain(int head, int depth) const;
    /// What the governor that begins there makes of its event, with what governs itself: "may agree" leaves
    /// it open.
    Chain governed(int governor, int depth) const;

private:
    const Word &word(int at) const { return m_words[static_cast<std::size_t>(at)]; }
    bool isPunctuation(int at) const { return word(at).kind == WordKind::Punctuation; }
    int before(int at, bool &isDenied) const;
    const EventWord *governorEndingAt(int at) const;
    Chain infinitive(int to, int depth) const;
    Chain gerund(int first, int depth) const;
    Chain subjunctive(int be, int depth) const;
    Chain finite(int head) const;
    Chain inRelative(int modal, int depth) const;
    bool isAsked(int first) const;

    std::span<const Word> m_words;
    std::span<const EventWord> m_known;
};

/// The place of the next word to the left that is no adverb, or -1; notes a denial on the way.
int ChainReader::before(int at, bool &isDenied) const
{
    for (--at; at >= 0 && (isAdverb(word(at)) || isDenial(word(at))); --at)
        isDenied = isDenied || isDenial(word(at));
    if (at >= 0 && word(at).normal.endsWith(u"n't"))
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
    if (!above.status)
        return chain;
    chain.isDenied = above.isDenied;
    if (*above.status <= EventStatus::Proposed) {
        chain.status = std::min(*own.governs, *above.status);
        chain.begin = above.begin;
    }
    return chain;
}

/// Behind "to": its governor stands right before, or before the person or thing that is to do it.
Chain ChainReader::infinitive(int to, int depth) const
{
    constexpr int longestObject = 5;
    bool isDenied = false;
    const int last = before(to, isDenied);
    if (last < 0)
        return {};
    if (isBe(word(last)))
        return {EventStatus::Planned, last, isDenied};
    if (isHave(word(last)) || isOneOf(word(last), {u"need", u"needs", u"needed"}))
        return verbChain(last, depth); // "May have to close".
    for (int i = last; i >= std::max(0, last - longestObject) && !isPunctuation(i); --i) {
        if (const EventWord *governor = governorEndingAt(i)) {
            Chain chain = governed(governor->words.begin, depth);
            chain.isDenied = chain.isDenied || isDenied;
            return chain;
        }
        if (isOneOf(word(i),
                    {u"and", u"or", u"but", u"that", u"which", u"who", u"as", u"said", u"by", u"after"}))
            return {};
    }
    return {};
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
    const bool isNoun = isDeterminer(left) || left.kind == WordKind::Number
        || isOneOf(left, {u"of", u"by", u"with", u"for", u"in", u"on", u"at", u"from", u"to", u"and", u"or"});
    if (left.kind == WordKind::Punctuation || isNoun)
        return {};
    if (isPresent && !isPast && m_known[static_cast<std::size_t>(head)].deeds.empty())
        return {};
    return {EventStatus::Done, head};
}

/// "Are looking into whether he took it", "if it closed".
bool ChainReader::isAsked(int first) const
{
    constexpr int reach = 10;
    for (int i = first - 1; i >= std::max(0, first - reach) && !isPunctuation(i); --i) {
        if (isOneOf(word(i), {u"whether", u"if", u"unless", u"until", u"would"}))
            return true;
        if (isOneOf(word(i), {u"that", u"because", u"after", u"but"}))
            return false;
    }
    return false;
}

Chain ChainReader::verbChain(int head, int depth) const
{
    Chain chain{{}, head};
    bool isAuxiliary = false;
    bool isBeing = false;
    bool isBare = false;
    bool isPerfect = false;
    int first = head;
    for (int step = 0; step < longestChain; ++step) {
        const int at = before(first, chain.isDenied);
        if (at < 0 || isPunctuation(at))
            break;
        if (const auto status = modalStatus(word(at)))
            return {status, at, chain.isDenied, true};
        if (isOneOf(word(at), {u"would"}))
            return inRelative(at, depth);
        if (isOneOf(word(at), {u"to"})) {
            Chain above = infinitive(at, depth);
            above.isDenied = above.isDenied || chain.isDenied;
            return above;
        }
        if (isBe(word(at))) {
            const bool isGoing = isBeing || word(head).normal.endsWith(u"ing");
            chain.status = isGoing ? EventStatus::Begun : EventStatus::Done;
            chain.begin = at;
            first = at;
            isAuxiliary = true;
            break;
        }
        if (!isHave(word(at))
            && !isOneOf(word(at), {u"been", u"being", u"be", u"do", u"does", u"did", u"didn't"}))
            break;
        isBeing = isBeing || isOneOf(word(at), {u"being"});
        isBare = isBare || isOneOf(word(at), {u"be"});
        isPerfect = isPerfect || isHave(word(at));
        isAuxiliary = true;
        first = at;
    }
    if (isBare)
        return subjunctive(first, depth);
    if (isPerfect && !chain.status)
        chain = {EventStatus::Done, first, chain.isDenied};
    if (!chain.status && (isBeing || word(head).normal.endsWith(u"ing")))
        return gerund(first, depth);
    if (!chain.status && !isAuxiliary) {
        const bool isDenied = chain.isDenied;
        chain = finite(head);
        chain.isDenied = isDenied;
    }
    if (chain.status && isAsked(first))
        chain.status = EventStatus::Open;
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

/// Whether the word can be a noun there: a determiner, an adjective or a number stands before it.
bool standsAsNoun(std::span<const Word> words, int head)
{
    constexpr int reach = 4;
    const Word &noun = words[static_cast<std::size_t>(head)];
    if (noun.normal.endsWith(u"ed"))
        return false;
    for (int i = head - 1; i >= std::max(0, head - reach); --i) {
        const Word &each = words[static_cast<std::size_t>(i)];
        if (isDeterminer(each))
            return true;
        if (each.kind == WordKind::Punctuation || each.isFunctionWord)
            break;
    }
    return noun.normal.endsWith(u"ion") || noun.normal.endsWith(u"ure") || noun.normal.endsWith(u"al")
        || noun.normal.endsWith(u"ment");
}

} // namespace

std::optional<EventStatus> statusBehind(std::span<const Word> words, std::span<const EventWord> known,
                                        int governor)
{
    const Chain chain = ChainReader(words, known).governed(governor, 0);
    return chain.isDenied ? std::nullopt : chain.status;
}

std::optional<Event> eventAt(std::span<const Word> words, std::span<const EventWord> known, int head)
{
    const ChainReader reader(words, known);
    const EventWord &own = known[static_cast<std::size_t>(head)];
    const bool isNoun = !own.deeds.empty() && standsAsNoun(words, head);
    const Chain chain = isNoun ? reader.nounChain(head, 0) : reader.verbChain(head, 0);
    if (!chain.status)
        return {};
    const QString stem = own.words.size() > 1 ? QString() : words[static_cast<std::size_t>(head)].stem;
    return Event{head, chain.begin, *chain.status, chain.isDenied, chain.isByModal, isNoun, stem, own.deeds};
}

std::vector<Event> eventsOf(std::span<const Word> words, std::span<const EventWord> known)
{
    std::vector<Event> events;
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        const bool isPhrase = known[static_cast<std::size_t>(i)].words.size() > 1;
        if (word.kind != WordKind::Word || (word.isFunctionWord && !isPhrase))
            continue;
        if (const std::optional<Event> event = eventAt(words, known, i))
            events.push_back(*event);
    }
    return events;
}

} // namespace retold

#include "core/compare/readings/event_status.h"

#include "core/compare/readings/clauses.h"
#include "core/compare/readings/event_chain.h"
#include "core/compare/readings/event_words.h"

#include <algorithm>

namespace retold {

namespace {

/// Whether the word can be a noun there: a determiner, an adjective or a number stands before it.
bool standsAsNoun(std::span<const Word> words, int head)
{
    constexpr int reach = 4;
    const Word &noun = words[static_cast<std::size_t>(head)];
    // "An open pit", "a clear view": adjectives.
    if (noun.normal.endsWith(u"ed")
        || isOneOf(noun,
                   {u"open", u"shut", u"clear", u"free", u"empty", u"complete", u"separate", u"direct"}))
        return false;
    for (int i = head - 1; i >= std::max(0, head - reach); --i) {
        const Word &each = words[static_cast<std::size_t>(i)];
        if (isDeterminerWord(each))
            return true;
        if (each.kind == WordKind::Punctuation || each.isFunctionWord)
            break;
    }
    return noun.normal.endsWith(u"ion") || noun.normal.endsWith(u"ure") || noun.normal.endsWith(u"al")
        || noun.normal.endsWith(u"ment");
}

/// "Considering |their position|": names a deed only where it is thought about.
bool isOwnedPhrase(std::span<const Word> words, const EventWord &phrase)
{
    return phrase.words.size() > 1 && isDeterminerWord(words[static_cast<std::size_t>(phrase.words.begin)]);
}

/// "Said that he had filed": done before it was said.
bool wasDoneWhenSaid(std::span<const Word> words, int head)
{
    constexpr int auxiliaries = 3;
    constexpr int reach = 8;
    const auto lastOf = [&](int from, int to, std::initializer_list<QStringView> forms) {
        int at = from;
        while (at >= std::max(0, to) && words[static_cast<std::size_t>(at)].kind != WordKind::Punctuation
               && !isOneOf(words[static_cast<std::size_t>(at)], forms))
            --at;
        const bool isThere = at >= std::max(0, to) && isOneOf(words[static_cast<std::size_t>(at)], forms);
        return isThere ? at : -1;
    };
    const int had = lastOf(head - 1, head - auxiliaries, {u"had"});
    return had >= 0
        && lastOf(had - 1, had - reach, {u"said", u"says", u"announced", u"told", u"added", u"confirmed"})
        >= 0;
}

} // namespace

bool isOpenModal(std::span<const Word> words, int at)
{
    const auto place = static_cast<std::size_t>(at);
    return isOneOf(words[place], {u"may", u"might", u"could"}) && !isMonthOfMay(words, place)
        && (place + 1 == words.size() || !isDenialWord(words[place + 1]));
}

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
    const bool isOwned = isOwnedPhrase(words, own);
    const bool isNoun = isOwned || (!own.deeds.empty() && standsAsNoun(words, head));
    const Chain chain = isNoun ? reader.nounChain(head, 0) : reader.verbChain(head, 0);
    if (!chain.status || (isOwned && chain.status != EventStatus::Open))
        return {};
    const QString stem = own.words.size() > 1 ? QString() : words[static_cast<std::size_t>(head)].stem;
    const auto governing = words.subspan(static_cast<std::size_t>(chain.begin),
                                         static_cast<std::size_t>(std::max(0, head - chain.begin)));
    const bool isAlready
        = std::ranges::any_of(governing, [](const Word &word) { return isOneOf(word, {u"already"}); })
        || wasDoneWhenSaid(words, head);
    return Event{head,   chain.begin, *chain.status, chain.isDenied, chain.isByModal,
                 isNoun, isAlready,   stem,          own.deeds};
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

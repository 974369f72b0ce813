#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/event_sides.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

/// The wish became the deed, whose words are those from what governs it on.
void report(const Wordings &wordings, const EventSide &own, int wish, const EventSide &far,
            const IndexRange &deed)
{
    reportEvent(wordings, FindingKind::StrengthChanged, own, eventPhrase(own, wish, wish),
                eventPhrase(far, deed.begin, deed.end - 1),
                Tr::tr("The words tell how far it has come: thought of, asked for, planned or done."));
}

/// A mark that ends a clause, and not the sign of a currency.
bool endsClause(const Word &word)
{
    return word.kind == WordKind::Punctuation && !isOneOf(word, {u"$", u"€", u"£", u"¥", u"%", u"-"});
}

/// The content words behind the place, up to the end of its clause.
QSet<QString> objectOf(std::span<const Word> words, int end)
{
    constexpr int reach = 9;
    int last = end;
    while (last < std::min(static_cast<int>(words.size()), end + reach)
           && !endsClause(words[static_cast<std::size_t>(last)]))
        ++last;
    return contentStems(words.subspan(static_cast<std::size_t>(end), static_cast<std::size_t>(last - end)));
}

bool opensClause(const Word &word)
{
    static const QSet<QString> openers{u"to"_s, u"that"_s, u"whether"_s, u"if"_s,      u"how"_s, u"by"_s,
                                       u"in"_s, u"at"_s,   u"and"_s,     u"because"_s, u"as"_s};
    return word.kind == WordKind::Punctuation || openers.contains(word.normal);
}

bool isLeftOpen(const EventSide &side)
{
    const bool isGoverned = std::ranges::any_of(side.known, [](const EventWord &each) {
        return each.governs && *each.governs <= EventStatus::Proposed;
    });
    return isGoverned || std::ranges::any_of(side.text, [](const Word &word) {
               return isOneOf(word, {u"may", u"might", u"could", u"should", u"must", u"would"});
           });
}

bool tellsDeed(const EventSide &side, const std::vector<int> &deeds)
{
    return std::ranges::any_of(side.known, [&deeds](const EventWord &each) {
        return std::ranges::any_of(each.deeds,
                                   [&](int deed) { return std::ranges::find(deeds, deed) != deeds.end(); });
    });
}

bool hasStem(const EventSide &side, const QString &stem)
{
    return std::ranges::any_of(side.text, [&stem](const Word &word) { return word.stem == stem; });
}

/// A word by which what stands behind it is thought of or asked for alone.
struct Wish {
    IndexRange words;
    EventStatus status = EventStatus::Open;
};

/// "Examined the bridge", "asked 412 practices", "weighing 9 tonnes": nothing is wished for.
bool isInquiry(const EventSide &side, int at)
{
    static const QSet<QString> looking{u"examin"_s, u"studi"_s, u"explor"_s, u"look"_s};
    const Word &word = side.word(at);
    const Word *next = at + 1 < static_cast<int>(side.text.size()) ? &side.word(at + 1) : nullptr;
    const bool isOfNumber
        = (word.stem == u"ask" || word.stem == u"weigh") && next != nullptr && next->kind == WordKind::Number;
    return isOfNumber || (looking.contains(word.stem) && word.normal.endsWith(u"ed"));
}

/// The wish that begins at the word, if its object or verb stands right behind.
std::optional<Wish> wishAt(const EventSide &side, int at)
{
    const EventWord &word = side.knownAt(at);
    if (isOpenModal(side.words(), at))
        return Wish{{at, at + 1}, EventStatus::Open};
    if (isInquiry(side, at))
        return {};
    const bool isLow
        = word.governs && *word.governs <= EventStatus::Proposed && *word.governs != EventStatus::Denied;
    if (!isLow || word.words.end >= static_cast<int>(side.text.size())
        || opensClause(side.word(word.words.end)))
        return {};
    const auto status = statusBehind(side.words(), side.known, at);
    return status ? std::optional(Wish{word.words, *status}) : std::nullopt;
}

/// "Is considering", "weighs", "is looking at": in thought alone.
bool isThinking(const Word &word)
{
    return word.stem == u"consid" || word.stem == u"weigh" || word.stem == u"mull" || word.stem == u"contempl"
        || word.stem == u"studi" || isOneOf(word, {u"looking", u"examining"});
}

/// Whether the event is of a kind that carries out such a wish: to make known what was asked for is no more
/// than to ask.
bool carriesOut(const EventSide &side, const Event &event, const Wish &wish)
{
    const EventWord &deed = side.knownAt(event.head);
    const bool isDeed
        = !deed.deeds.empty() || deed.isSettling || (deed.isAnnouncing && wish.status == EventStatus::Open);
    return isDeed && event.status >= EventStatus::Begun && !event.isDenied && !event.isNoun;
}

/// What the event is done to: behind an active verb, before a passive one.
QSet<QString> objectOfEvent(const EventSide &side, const Event &event)
{
    const bool isPassive
        = hasForm(side, event.begin, event.head, {u"is", u"are", u"was", u"were", u"be", u"been", u"being"});
    if (!isPassive)
        return objectOf(side.words(), side.knownAt(event.head).words.end);
    constexpr int reach = 9;
    int first = event.begin;
    while (first > std::max(0, event.begin - reach) && !endsClause(side.word(first - 1))
           && !isOneOf(side.word(first - 1), {u"that", u"and", u"but"}))
        --first;
    return contentStems(
        side.words().subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(event.begin - first)));
}

/// Whether the deed is done to what is wished for: what is settled needs to have but one name for it.
bool isDoneTo(const QSet<QString> &wished, const EventSide &side, const Event &deed)
{
    const qsizetype telling = side.knownAt(deed.head).isSettling ? 1 : 2;
    return (wished & objectOfEvent(side, deed)).size() >= telling;
}

/// What is thought of or asked for here is the object of a deed that is done there: "offered a loan of 5
/// million", "has paid out a loan of 5 million", "a loan has been approved".
bool findDone(const Wordings &wordings, const EventSide &own, const EventSide &far)
{
    if (isLeftOpen(far))
        return false;
    for (int i = 0; i < static_cast<int>(own.text.size()); ++i) {
        const std::optional<Wish> wish = wishAt(own, i);
        if (!wish)
            continue;
        const QSet<QString> object = objectOf(own.words(), wish->words.end);
        const auto done = std::ranges::find_if(far.events, [&](const Event &each) {
            const EventWord &deed = far.knownAt(each.head);
            return carriesOut(far, each, *wish) && !standsUnderIf(far, each.begin)
                && isDoneTo(object, far, each) && !tellsDeed(own, deed.deeds) && !hasStem(own, each.stem);
        });
        if (done == far.events.end())
            continue;
        report(wordings, own, i, far, {done->begin, done->head + 1});
        return true;
    }
    return false;
}

/// "Was considering legal action" told as "would take legal action": what is only thought of is the object of
/// what will be done.
bool findResolved(const Wordings &wordings, const EventSide &own, const EventSide &far)
{
    constexpr qsizetype telling = 2;
    const bool isOpenThere = hasForm(far, 0, static_cast<int>(far.text.size()),
                                     {u"may", u"might", u"could", u"considering", u"consider", u"considered",
                                      u"if", u"unless", u"whether", u"propose", u"proposed", u"should"});
    for (int i = 0; i < static_cast<int>(own.text.size()) && !isOpenThere; ++i) {
        const std::optional<Wish> wish = wishAt(own, i);
        if (!wish || wish->status != EventStatus::Open || !isThinking(own.word(wish->words.begin))
            || hasStem(far, own.word(wish->words.begin).stem))
            continue;
        const QSet<QString> object = objectOf(own.words(), wish->words.end);
        for (int k = 0; k + 1 < static_cast<int>(far.text.size()); ++k) {
            const bool isResolved = isOneOf(far.word(k), {u"will", u"would"})
                && !far.word(k + 1).isFunctionWord
                && !isOneOf(far.word(k + 1), {u"think", u"look", u"weigh", u"ponder", u"reflect"});
            if (!isResolved
                || (object & objectOf(far.words(), k + 2)).size() < std::min(telling, object.size()))
                continue;
            report(wordings, own, i, far, {k, k + 2});
            return true;
        }
    }
    return false;
}

} // namespace

void findCarriedOut(const Wordings &wordings, const EventSides &sides)
{
    if (!findDone(wordings, sides.base, sides.other) && !findDone(wordings, sides.other, sides.base)
        && !findResolved(wordings, sides.base, sides.other))
        findResolved(wordings, sides.other, sides.base);
}

} // namespace retold

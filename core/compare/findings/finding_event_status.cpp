#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/event_sides.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

/// Verbs that say too little to make two deeds one.
bool isColourless(const QString &stem)
{
    static const QSet<QString> stems{u"have"_s, u"get"_s,  u"make"_s,  u"take"_s,   u"go"_s,    u"come"_s,
                                     u"do"_s,   u"see"_s,  u"hear"_s,  u"feel"_s,   u"find"_s,  u"know"_s,
                                     u"use"_s,  u"put"_s,  u"set"_s,   u"ask"_s,    u"reach"_s, u"need"_s,
                                     u"want"_s, u"work"_s, u"becom"_s, u"happen"_s, u"face"_s,  u"includ"_s};
    return stem.isEmpty() || stems.contains(stem);
}

bool areOneDeed(const Event &left, const Event &right)
{
    const bool isShared = std::ranges::any_of(
        left.deeds, [&right](int deed) { return std::ranges::find(right.deeds, deed) != right.deeds.end(); });
    return isShared || (left.stem == right.stem && !isColourless(left.stem));
}

/// Whether the second is so much further on than the first that one of them misleads. A plan that is told
/// later may have been carried out; what is agreed is as good as done.
bool isStep(const Event &lower, const Event &higher)
{
    if (lower.isDenied || higher.isDenied)
        return false;
    switch (lower.status) {
    case EventStatus::Denied:
    case EventStatus::Open:
        return higher.status >= EventStatus::Planned;
    case EventStatus::Proposed:
        return higher.status >= EventStatus::Decided;
    case EventStatus::Planned:
        return higher.status == EventStatus::Done && (!lower.isByModal || higher.isAlready) && !lower.isNoun
            && !higher.isNoun;
    case EventStatus::Decided:
    case EventStatus::Begun:
    case EventStatus::Done:
        return false;
    }
    return false;
}

/// Whose deed it is, where a name stands right before the chain: "Spain will send".
QString namedDoer(const AnnotatedVersion &version, std::span<const Word> words, const Event &event)
{
    if (event.isNoun || event.begin == 0)
        return {};
    const Word &doer = words[static_cast<std::size_t>(event.begin) - 1];
    const bool isName = doer.kind == WordKind::Word && !doer.isFunctionWord && !doer.range.isEmpty()
        && version.text(doer.range).front().isUpper();
    return isName ? doer.stem : QString();
}

/// Whether the group's sentences, or the one before or behind, tell of the deed in a status that `fits`, and
/// not of another's that is named.
template<typename Fits>
bool isToldNear(const EventSide &side, const Event &deed, Fits fits)
{
    const QString doer = namedDoer(side.version, side.words(), deed);
    const AnnotatedVersion &version = side.version;
    const auto [first, last] = std::ranges::minmax(side.group.sentences);
    const int end = std::min(last + 2, static_cast<int>(version.sentences.size()));
    for (int i = std::max(0, first - 1); i < end; ++i) {
        const std::span<const Word> words = wordsAt(version, i);
        const std::vector<Event> events = eventsOf(words, eventWordsOf(words));
        const auto isOfOther = [&](const Event &each) {
            const QString other = namedDoer(version, words, each);
            return !doer.isEmpty() && !other.isEmpty() && other != doer;
        };
        if (std::ranges::any_of(events, [&](const Event &each) {
                return areOneDeed(each, deed) && !isOfOther(each) && fits(each);
            }))
            return true;
    }
    return false;
}

struct Step {
    const Event *lower = nullptr;
    const Event *higher = nullptr;
};

void report(const Wordings &wordings, const EventSide &own, const EventSide &far, const Step &step)
{
    const bool isDenied = step.lower->status == EventStatus::Denied;
    reportEvent(wordings, isDenied ? FindingKind::NegationChanged : FindingKind::StrengthChanged, own,
                eventPhrase(own, step.lower->begin, step.lower->head),
                eventPhrase(far, step.higher->begin, step.higher->head),
                isDenied
                    ? Tr::tr("One side tells that it was not done, the other that it was.")
                    : Tr::tr("The words tell how far it has come: thought of, asked for, planned or done."));
}

bool isSameSetting(const EventSide &own, const Event &mine, const EventSide &far, const Event &theirs)
{
    constexpr qsizetype telling = 2;
    return (settingAround(own, mine.head) & settingAround(far, theirs.head)).size() >= telling;
}

bool hasForm(const EventSide &side, int from, int to, std::initializer_list<QStringView> forms)
{
    const auto begin = side.text.begin() + std::max(0, from);
    const auto end = side.text.begin() + std::min(to, static_cast<int>(side.text.size()));
    return begin < end
        && std::any_of(begin, end, [&forms](const Word &word) { return isOneOf(word, forms); });
}

/// "Ordered to pay", "must pay": a duty on either side.
bool isDutyOnBoth(const EventSide &own, const Event &mine, const EventSide &far, const Event &theirs)
{
    constexpr int near = 3;
    return hasForm(own, mine.begin, mine.head,
                   {u"ordered", u"told", u"instructed", u"required", u"obliged", u"sentenced", u"forced"})
        && hasForm(far, theirs.head - near, theirs.head,
                   {u"must", u"have", u"has", u"had", u"need", u"needs"});
}

/// "Whether he will stand trial", "if he will stand trial", "will decide whether": asked on either side.
bool isAskedOnBoth(const EventSide &own, const Event &mine, const EventSide &far, const Event &theirs)
{
    constexpr int near = 5;
    return hasForm(own, mine.begin - near, mine.head + near, {u"whether", u"if"})
        && hasForm(far, theirs.head - near, theirs.head + near, {u"whether", u"if"});
}

/// "Ready to meet", "could meet", "would meet": willing, or able, on either side.
bool isWillingOnBoth(const EventSide &own, const Event &mine, const EventSide &far, const Event &theirs)
{
    const bool isWilling = hasForm(own, mine.begin - 1, mine.head,
                                   {u"ready", u"willing", u"prepared", u"happy", u"open", u"free"});
    return (isWilling || mine.isByModal) && isOneOf(far.word(theirs.begin), {u"would"});
}

/// "Most exams would be dropped and class sizes cut": a plan like the first.
bool isJoinedToPlan(const EventSide &side, const Event &event)
{
    constexpr int reach = 9;
    int at = event.head - 1;
    while (at > std::max(0, event.head - reach) && side.word(at).kind != WordKind::Punctuation
           && !isOneOf(side.word(at), {u"and", u"was", u"were", u"been", u"has", u"had", u"have"}))
        --at;
    return at > 0 && isOneOf(side.word(at), {u"and"})
        && hasForm(side, at - reach, at, {u"will", u"would", u"could", u"may", u"might", u"should"});
}

/// Whether the far side has the word that says how far it has come, too: "had planned to plant 20,000",
/// "13,400 of the 20,000 planned were planted"; "suggested that it had dropped", "suggested a drop". And "the
/// rain was to blame" tells of no plan.
bool isToldAlike(const EventSide &own, const Event &mine, const EventSide &far, const Event &theirs)
{
    const QString &stem = own.word(mine.begin).stem;
    const bool isSaidOfBoth = mine.begin != mine.head && !own.word(mine.begin).isFunctionWord
        && std::ranges::any_of(far.text, [&stem](const Word &word) { return word.stem == stem; });
    const bool isGuess
        = hasForm(far, theirs.head - 2, theirs.head,
                  {u"possibly", u"perhaps", u"probably", u"apparently", u"reportedly", u"allegedly"});
    const bool isBlame = own.word(mine.head).stem == u"blame" || far.word(theirs.head).stem == u"blame";
    return isSaidOfBoth || isBlame || isGuess || isDutyOnBoth(own, mine, far, theirs)
        || isWillingOnBoth(own, mine, far, theirs) || isAskedOnBoth(own, mine, far, theirs)
        || isJoinedToPlan(far, theirs);
}

/// One deed on both sides, further on there than here.
bool findOneDeed(const Wordings &wordings, const EventSide &own, const EventSide &far)
{
    for (const Event &mine : own.events) {
        for (const Event &theirs : far.events) {
            if (!isStep(mine, theirs) || !areOneDeed(mine, theirs) || !isSameSetting(own, mine, far, theirs))
                continue;
            const bool isAlsoLow = isToldNear(
                far, theirs, [&](const Event &each) { return each.isDenied || !isStep(mine, each); });
            const bool isAlsoHigh = isToldNear(
                own, mine, [&](const Event &each) { return !each.isDenied && !isStep(each, theirs); });
            if (isAlsoLow || isAlsoHigh || isToldAlike(own, mine, far, theirs))
                continue;
            report(wordings, own, far, {&mine, &theirs});
            return true;
        }
    }
    return false;
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
bool findCarriedOut(const Wordings &wordings, const EventSide &own, const EventSide &far)
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
            return carriesOut(far, each, *wish) && isDoneTo(object, far, each) && !tellsDeed(own, deed.deeds)
                && !hasStem(own, each.stem);
        });
        if (done == far.events.end())
            continue;
        Event mine;
        mine.head = mine.begin = i;
        mine.status = wish->status;
        report(wordings, own, far, {&mine, &*done});
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
            const bool isResolved
                = isOneOf(far.word(k), {u"will", u"would"}) && !far.word(k + 1).isFunctionWord;
            if (!isResolved
                || (object & objectOf(far.words(), k + 2)).size() < std::min(telling, object.size()))
                continue;
            Event mine;
            mine.head = mine.begin = i;
            mine.status = EventStatus::Open;
            Event theirs;
            theirs.begin = k;
            theirs.head = k + 1;
            report(wordings, own, far, {&mine, &theirs});
            return true;
        }
    }
    return false;
}

} // namespace

void findEventStatus(const Wordings &wordings, const EventSides &sides)
{
    if (findOneDeed(wordings, sides.base, sides.other) || findOneDeed(wordings, sides.other, sides.base))
        return;
    if (!findCarriedOut(wordings, sides.base, sides.other)
        && !findCarriedOut(wordings, sides.other, sides.base)
        && !findResolved(wordings, sides.base, sides.other))
        findResolved(wordings, sides.other, sides.base);
}

} // namespace retold

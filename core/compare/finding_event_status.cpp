#include "core/compare/event_status.h"
#include "core/compare/quote_words.h"
#include "core/compare/wordings.h"
#include "core/translation.h"

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

/// One side of a link with its events.
struct EventSide {
    const SightedSide &side;
    const SentenceGroup &group;
    std::vector<Word> text; ///< Its words, with a full stop behind each sentence.
    std::vector<EventWord> known;
    std::vector<Event> events;

    std::span<const Word> words() const { return text; }
};

/// The words of the group's sentences. A headline has no full stop, yet nothing in it governs what follows.
std::vector<Word> partedWords(const AnnotatedVersion &version, const SentenceGroup &group)
{
    std::vector<Word> text;
    for (const int sentence : group.sentences) {
        const Sentence &each = version.sentences[static_cast<std::size_t>(sentence)];
        std::ranges::copy(version.wordsOf(each), std::back_inserter(text));
        text.push_back({{each.range.end, each.range.end}, WordKind::Punctuation, u"."_s, u"."_s, true});
    }
    return text;
}

EventSide eventSide(const SightedSide &side, const SentenceGroup &group)
{
    std::vector<Word> text = partedWords(*side.side.version, group);
    std::vector<EventWord> known = eventWordsOf(text);
    std::vector<Event> events = eventsOf(text, known);
    return {side, group, std::move(text), std::move(known), std::move(events)};
}

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

/// What is told around the head: the stems of the content words, without the head's own.
QSet<QString> settingOf(std::span<const Word> words, const Event &event)
{
    constexpr int reach = 10;
    const int begin = std::max(0, event.head - reach);
    const int end = std::min(static_cast<int>(words.size()), event.head + reach + 1);
    QSet<QString> setting
        = contentStems(words.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)));
    setting.remove(words[static_cast<std::size_t>(event.head)].stem);
    return setting;
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
        return higher.status == EventStatus::Done && !lower.isByModal && !lower.isNoun && !higher.isNoun;
    case EventStatus::Decided:
    case EventStatus::Begun:
    case EventStatus::Done:
        return false;
    }
    return false;
}

/// Whether the group's sentences, or the one before or behind, tell of the deed in a status that `fits`.
template<typename Fits>
bool isToldNear(const Wordings &wordings, const EventSide &side, const Event &deed, Fits fits)
{
    const AnnotatedVersion &version = *side.side.side.version;
    const auto [first, last] = std::ranges::minmax(side.group.sentences);
    const int end = std::min(last + 2, static_cast<int>(version.sentences.size()));
    for (int i = std::max(0, first - 1); i < end; ++i) {
        const std::span<const Word> words = version.wordsOf(version.sentences[static_cast<std::size_t>(i)]);
        const std::vector<Event> events = eventsOf(words, eventWordsOf(words));
        if (std::ranges::any_of(events,
                                [&](const Event &each) { return areOneDeed(each, deed) && fits(each); }))
            return true;
    }
    Q_UNUSED(wordings)
    return false;
}

/// The words that tell of the event, with two behind it.
TextRange phraseOf(const EventSide &side, const Event &event)
{
    constexpr int longest = 9;
    constexpr int behind = 2;
    const std::span<const Word> words = side.words();
    const int begin = event.head - event.begin < longest ? event.begin : event.head;
    int end = std::max(event.head + 1, side.known[static_cast<std::size_t>(event.head)].words.end);
    for (int i = 0; i < behind && end < static_cast<int>(words.size())
         && words[static_cast<std::size_t>(end)].kind != WordKind::Punctuation;
         ++i)
        ++end;
    return {words[static_cast<std::size_t>(begin)].range.begin,
            words[static_cast<std::size_t>(end) - 1].range.end};
}

struct Step {
    const Event *lower = nullptr;
    const Event *higher = nullptr;
};

void report(const Wordings &wordings, const EventSide &own, const EventSide &far, const Step &step)
{
    const bool isOwnBase = &own.side == &wordings.base;
    const TextRange low = phraseOf(own, *step.lower);
    const TextRange high = phraseOf(far, *step.higher);
    const TextRange &before = isOwnBase ? low : high;
    const TextRange &after = isOwnBase ? high : low;
    const bool isDenied = step.lower->status == EventStatus::Denied;
    wordings.findings.push_back(finding(
        isDenied ? FindingKind::NegationChanged : FindingKind::StrengthChanged,
        Tr::tr("%1 became %2")
            .arg(quoted(wordings.base.side.version->text(before)),
                 quoted(wordings.other.side.version->text(after))),
        isDenied ? Tr::tr("One side tells that it was not done, the other that it was.")
                 : Tr::tr("The words tell how far it has come: thought of, asked for, planned or done."),
        {placeOf(wordings.sources, wordings.link.base.version, before),
         placeOf(wordings.sources, wordings.link.other.version, after)}));
}

bool isSameSetting(const EventSide &own, const Event &mine, const EventSide &far, const Event &theirs)
{
    constexpr qsizetype telling = 2;
    return (settingOf(own.words(), mine) & settingOf(far.words(), theirs)).size() >= telling;
}

/// One deed on both sides, further on there than here.
bool findOneDeed(const Wordings &wordings, const EventSide &own, const EventSide &far)
{
    for (const Event &mine : own.events) {
        for (const Event &theirs : far.events) {
            if (!isStep(mine, theirs) || !areOneDeed(mine, theirs) || !isSameSetting(own, mine, far, theirs))
                continue;
            const bool isAlsoLow = isToldNear(wordings, far, theirs, [&](const Event &each) {
                return each.isDenied || !isStep(mine, each);
            });
            const bool isAlsoHigh = isToldNear(wordings, own, mine, [&](const Event &each) {
                return !each.isDenied && !isStep(each, theirs);
            });
            if (isAlsoLow || isAlsoHigh)
                continue;
            report(wordings, own, far, {&mine, &theirs});
            return true;
        }
    }
    return false;
}

/// The content words behind the place, up to the end of its clause.
QSet<QString> objectOf(std::span<const Word> words, int end)
{
    constexpr int reach = 9;
    int last = end;
    while (last < std::min(static_cast<int>(words.size()), end + reach)
           && words[static_cast<std::size_t>(last)].kind != WordKind::Punctuation)
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
    return std::ranges::any_of(side.known, [](const EventWord &each) {
        return each.governs && *each.governs <= EventStatus::Proposed;
    });
}

bool tellsDeed(const EventSide &side, const std::vector<int> &deeds)
{
    return std::ranges::any_of(side.known, [&deeds](const EventWord &each) {
        return std::ranges::any_of(each.deeds,
                                   [&](int deed) { return std::ranges::find(deeds, deed) != deeds.end(); });
    });
}

/// What is thought of or asked for here is the object of a deed that is done there: "offered a loan of 5
/// million", "has paid out a loan of 5 million".
bool findCarriedOut(const Wordings &wordings, const EventSide &own, const EventSide &far)
{
    constexpr qsizetype telling = 2;
    if (isLeftOpen(far))
        return false;
    for (const EventWord &word : own.known) {
        const bool isLow
            = word.governs && *word.governs <= EventStatus::Proposed && *word.governs != EventStatus::Denied;
        if (!isLow || word.words.end >= static_cast<int>(own.words().size())
            || opensClause(own.words()[static_cast<std::size_t>(word.words.end)]))
            continue;
        const auto status = statusBehind(own.words(), own.known, word.words.begin);
        const QSet<QString> object = objectOf(own.words(), word.words.end);
        for (const Event &theirs : far.events) {
            const EventWord &deed = far.known[static_cast<std::size_t>(theirs.head)];
            const bool isDeed = !deed.deeds.empty() || deed.isSettling
                || (deed.isAnnouncing && status == EventStatus::Open);
            if (!isDeed || !status || theirs.status < EventStatus::Begun || theirs.isDenied || theirs.isNoun
                || (object & objectOf(far.words(), deed.words.end)).size() < telling
                || tellsDeed(own, deed.deeds))
                continue;
            const Event mine{word.words.begin, word.words.begin, *status, false, false, false, {}, {}};
            report(wordings, own, far, {&mine, &theirs});
            return true;
        }
    }
    return false;
}

} // namespace

void findEventStatus(const Wordings &wordings)
{
    const EventSide base = eventSide(wordings.base, wordings.link.base);
    const EventSide other = eventSide(wordings.other, wordings.link.other);
    if (findOneDeed(wordings, base, other) || findOneDeed(wordings, other, base))
        return;
    if (!findCarriedOut(wordings, base, other))
        findCarriedOut(wordings, other, base);
}

} // namespace retold

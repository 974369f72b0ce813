#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/event_chain.h"
#include "core/compare/readings/event_sides.h"
#include "core/compare/readings/event_words.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

/// Runs `find` with either side as its first, until one reports.
template<typename Find>
void findEitherWay(const EventSides &sides, Find find)
{
    if (!find(sides.base, sides.other))
        find(sides.other, sides.base);
}

bool hasStem(const QSet<QString> &stems, const Word &word)
{
    return stems.contains(word.stem);
}

/// Of those who take a decision: what the word before the verb is.
QString doerOf(const EventSide &side, const Event &event)
{
    if (event.begin == 0)
        return {};
    const Word &doer = side.word(event.begin - 1);
    return doer.kind == WordKind::Word && !doer.isFunctionWord ? doer.stem : QString();
}

/// "To vote on", "will decide": the decision is to come.
bool isPending(std::span<const Word> words, const Event &event)
{
    static const QSet<QString> verbs{u"vote"_s, u"decid"_s, u"rule"_s, u"debat"_s, u"consid"_s, u"discuss"_s};
    return !event.isDenied && !event.isNoun && event.status <= EventStatus::Planned
        && event.status > EventStatus::Denied
        && verbs.contains(words[static_cast<std::size_t>(event.head)].stem);
}

/// "Has accepted", "voted for": the decision was taken, one way or the other.
bool isTaken(std::span<const Word> words, const Event &event)
{
    static const QSet<QString> verbs{u"accept"_s, u"approv"_s, u"adopt"_s, u"pass"_s,   u"reject"_s,
                                     u"back"_s,   u"endors"_s, u"vote"_s,  u"ratifi"_s, u"decid"_s,
                                     u"rule"_s,   u"throw"_s,  u"agre"_s,  u"clear"_s,  u"veto"_s};
    constexpr int reach = 4;
    const auto begin = words.begin() + event.begin;
    const bool isOfNone = std::any_of(begin - std::min(reach, event.begin), begin, [](const Word &word) {
        return isOneOf(word,
                       {u"no", u"none", u"neither", u"nothing"}); // "No second strike has been decided".
    });
    return !isOfNone && !event.isDenied && !event.isNoun && event.status == EventStatus::Done
        && verbs.contains(words[static_cast<std::size_t>(event.head)].stem);
}

/// Whether the version tells near the group that the doer has decided, or is still to decide.
template<typename Fits>
bool isToldNear(const EventSide &side, const QString &doer, Fits fits)
{
    const AnnotatedVersion &version = side.version;
    const auto [first, last] = std::ranges::minmax(side.group.sentences);
    const int end = std::min(last + 3, static_cast<int>(version.sentences.size()));
    for (int i = std::max(0, first - 2); i < end; ++i) {
        const std::span<const Word> words = wordsAt(version, i);
        const bool names
            = std::ranges::any_of(words, [&doer](const Word &word) { return word.stem == doer; });
        const std::vector<Event> events = eventsOf(words, eventWordsOf(words));
        if (names && std::ranges::any_of(events, [&](const Event &each) { return fits(words, each); }))
            return true;
    }
    return false;
}

/// What the doer has still to decide, told in the group's sentences or next to them.
std::optional<TextRange> pendingNear(const EventSide &side, const QString &doer)
{
    const AnnotatedVersion &version = side.version;
    const auto [first, last] = std::ranges::minmax(side.group.sentences);
    const int end = std::min(last + 2, static_cast<int>(version.sentences.size()));
    for (int i = std::max(0, first - 1); i < end; ++i) {
        const std::span<const Word> words = wordsAt(version, i);
        for (const Event &event : eventsOf(words, eventWordsOf(words))) {
            const Word *before
                = event.begin > 0 ? &words[static_cast<std::size_t>(event.begin) - 1] : nullptr;
            if (isPending(words, event) && before != nullptr && before->stem == doer)
                return TextRange{words[static_cast<std::size_t>(event.begin)].range.begin,
                                 words[static_cast<std::size_t>(event.head)].range.end};
        }
    }
    return {};
}

/// The decision that was taken there and is still to come here.
std::optional<TextRange> pendingFor(const EventSide &own, const EventSide &far, const Event &taken)
{
    const QString doer = doerOf(far, taken);
    if (!isTaken(far.words(), taken) || doer.isEmpty() || isToldNear(own, doer, isTaken)
        || isToldNear(far, doer, isPending))
        return {};
    return pendingNear(own, doer);
}

bool reportSettled(const Wordings &wordings, const EventSide &own, const EventSide &far)
{
    return std::ranges::any_of(far.events, [&](const Event &theirs) {
        const std::optional<TextRange> mine = pendingFor(own, far, theirs);
        if (mine)
            reportEvent(wordings, FindingKind::StrengthChanged, own, *mine,
                        eventPhrase(far, theirs.begin, theirs.head),
                        Tr::tr("On one side the decision is still to come, on the other it was taken."));
        return mine.has_value();
    });
}

/// The words of a denial, and the content words that stand with what it denies.
struct Denial {
    IndexRange words;
    QSet<QString> matter;
};

std::optional<Denial> denialOfExpecting(const EventSide &side)
{
    static const QSet<QString> verbs{u"expect"_s,  u"plan"_s,   u"intend"_s,
                                     u"envisag"_s, u"forese"_s, u"anticip"_s};
    constexpr int reach = 3;
    for (int i = 0; i < static_cast<int>(side.text.size()); ++i) {
        if (!hasStem(verbs, side.word(i)))
            continue;
        for (int k = i - 1; k >= std::max(0, i - reach); --k) {
            if (isDenialWord(side.word(k)) || side.word(k).normal.endsWith(u"n't"))
                return Denial{{k, i + 1}, settingAround(side, i)};
        }
    }
    return {};
}

std::optional<Denial> exclusion(const EventSide &side)
{
    constexpr int reach = 4;
    for (int i = 0; i + 1 < static_cast<int>(side.text.size()); ++i) {
        const bool isExclusion = side.word(i).stem == u"rule" && isOneOf(side.word(i + 1), {u"out"});
        if (!isExclusion)
            continue;
        const bool isDenied = std::any_of(
            side.text.begin() + std::max(0, i - reach), side.text.begin() + i,
            [](const Word &word) { return isDenialWord(word) || word.normal.endsWith(u"n't"); });
        const std::span<const Word> rest = side.words().subspan(static_cast<std::size_t>(i) + 2);
        const std::span<const Word> behind = rest.first(std::min<std::size_t>(reach + 1, rest.size()));
        return isDenied ? std::nullopt : std::optional(Denial{{i, i + 2}, contentStems(behind)});
    }
    return {};
}

TextRange rangeOf(const EventSide &side, const IndexRange &words)
{
    return {side.word(words.begin).range.begin, side.word(words.end - 1).range.end};
}

bool reportFirmDenial(const Wordings &wordings, const EventSide &own, const EventSide &far)
{
    const std::optional<Denial> expected = denialOfExpecting(own);
    const std::optional<Denial> excluded = exclusion(far);
    if (!expected || !excluded || exclusion(own) || denialOfExpecting(far)
        || !expected->matter.intersects(excluded->matter))
        return false;
    reportEvent(wordings, FindingKind::StrengthChanged, own, rangeOf(own, expected->words),
                rangeOf(far, excluded->words), Tr::tr("What is not foreseen is not yet excluded."));
    return true;
}

/// The noun phrase behind a verb of bringing about that is denied: "had not opened a criminal inquiry".
std::optional<Denial> denialOfMaking(const EventSide &side)
{
    static const QSet<QString> verbs{u"open"_s, u"start"_s, u"launch"_s, u"begin"_s, u"file"_s, u"impos"_s,
                                     u"sign"_s, u"reach"_s, u"set"_s,    u"issu"_s,  u"order"_s};
    constexpr int longest = 4;
    for (const Event &event : side.events) {
        if (!event.isDenied || event.status != EventStatus::Done || !verbs.contains(event.stem))
            continue;
        int end = event.head + 1;
        while (end < static_cast<int>(side.text.size()) && end <= event.head + longest
               && side.word(end).kind == WordKind::Word
               && (!side.word(end).isFunctionWord || isDeterminerWord(side.word(end))))
            ++end;
        const std::span<const Word> behind = side.words().subspan(static_cast<std::size_t>(event.head) + 1);
        QSet<QString> matter = contentStems(
            behind.first(static_cast<std::size_t>(end) - static_cast<std::size_t>(event.head) - 1));
        if (matter.size() > 1)
            return Denial{{event.begin, end}, std::move(matter)};
    }
    return {};
}

/// Where the words stand together as a thing that is there: "as part of a criminal inquiry".
std::optional<IndexRange> presupposed(const EventSide &side, const QSet<QString> &matter)
{
    const int count = static_cast<int>(matter.size());
    for (int i = 1; i + count <= static_cast<int>(side.text.size()); ++i) {
        const QSet<QString> here = contentStems(
            side.words().subspan(static_cast<std::size_t>(i), static_cast<std::size_t>(count)));
        if (here == matter && isOneOf(side.word(i - 1), {u"the", u"a", u"an", u"its", u"their"}))
            return IndexRange{i - 1, i + count};
    }
    return {};
}

bool isAnyDoubt(const EventSide &side)
{
    return std::ranges::any_of(side.text, [](const Word &word) {
        return isDenialWord(word) || word.normal.endsWith(u"n't")
            || isOneOf(word,
                       {u"may", u"might", u"could", u"would", u"will", u"if", u"whether", u"yet", u"possible",
                        u"possibly", u"without", u"before", u"call", u"called", u"calls", u"demand",
                        u"demanded", u"should", u"refused"});
    });
}

bool reportPresupposed(const Wordings &wordings, const EventSide &own, const EventSide &far)
{
    const std::optional<Denial> denied = denialOfMaking(own);
    if (!denied || isAnyDoubt(far))
        return false;
    const std::optional<IndexRange> there = presupposed(far, denied->matter);
    if (!there)
        return false;
    reportEvent(wordings, FindingKind::NegationChanged, own, rangeOf(own, denied->words),
                rangeOf(far, *there),
                Tr::tr("One side says that there is none, the other takes it for granted."));
    return true;
}

} // namespace

void findSettled(const Wordings &wordings, const EventSides &sides)
{
    findEitherWay(
        sides, [&](const EventSide &own, const EventSide &far) { return reportSettled(wordings, own, far); });
}

void findFirmDenials(const Wordings &wordings, const EventSides &sides)
{
    findEitherWay(sides, [&](const EventSide &own, const EventSide &far) {
        return reportFirmDenial(wordings, own, far);
    });
}

void findPresupposed(const Wordings &wordings, const EventSides &sides)
{
    findEitherWay(sides, [&](const EventSide &own, const EventSide &far) {
        return reportPresupposed(wordings, own, far);
    });
}

} // namespace retold

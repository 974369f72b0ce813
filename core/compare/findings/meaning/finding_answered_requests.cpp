#include "core/compare/readings/clauses.h"
#include "core/compare/readings/event_sides.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

/// What somebody else asks for or offers, and one may grant or refuse.
bool isRequest(const Word &word)
{
    static const QSet<QString> stems{u"request"_s, u"offer"_s, u"propos"_s, u"bid"_s,   u"applic"_s,
                                     u"appeal"_s,  u"petit"_s, u"demand"_s, u"invit"_s, u"approach"_s};
    return stems.contains(word.stem) && !word.normal.endsWith(u"ed") && !word.normal.endsWith(u"ing");
}

bool isConsidering(const Word &word)
{
    return isOneOf(word,
                   {u"consider", u"considers", u"considering", u"weigh", u"weighs", u"weighing", u"study",
                    u"studying", u"examine", u"examining", u"review", u"reviewing", u"assess", u"assessing",
                    u"considered"});
}

/// "Granted", "turned down": the answer is given.
bool isAnswer(const Word &word)
{
    return isOneOf(word,
                   {u"granted", u"accepted", u"approved", u"agreed", u"backed", u"rejected", u"refused",
                    u"dismissed", u"declined", u"turned", u"denied"});
}

/// The request within some words of the place, up to the end of its clause, in the given direction.
std::optional<int> requestNear(const EventSide &side, int at, int step)
{
    constexpr int reach = 6;
    for (int i = at + step, passed = 0; i >= 0 && i < static_cast<int>(side.text.size()) && passed < reach;
         i += step, ++passed) {
        if (isOneOf(side.word(i), {u",", u".", u";", u"but", u"and"}))
            return {};
        if (isRequest(side.word(i)))
            return i;
    }
    return {};
}

/// "A request that the city is |considering|", "would |consider| the request".
struct Considered {
    int verb = 0;
    int request = 0;
};

std::optional<Considered> consideredIn(const EventSide &side)
{
    for (int i = 0; i < static_cast<int>(side.text.size()); ++i) {
        if (!isConsidering(side.word(i)))
            continue;
        const auto behind = requestNear(side, i, 1);
        const auto request = behind ? behind : requestNear(side, i, -1);
        if (request)
            return Considered{i, *request};
    }
    return {};
}

/// Where the side tells the answer to the request as given: no modal and no "if" stands before it.
std::optional<IndexRange> answeredIn(const EventSide &side, const QString &request)
{
    constexpr int before = 5;
    for (int i = 0; i < static_cast<int>(side.text.size()); ++i) {
        if (!isAnswer(side.word(i))
            || hasForm(side, i - before, i,
                       {u"may", u"might", u"could", u"will", u"would", u"should", u"if", u"unless",
                        u"whether", u"not", u"n't", u"never", u"to", u"once", u"until", u"before",
                        u"already"}))
            continue;
        const auto there = requestNear(side, i, 1);
        if (there && side.word(*there).stem == request)
            return IndexRange{i, *there + 1};
    }
    return {};
}

} // namespace

void findAnsweredRequests(const Wordings &wordings, const EventSides &sides)
{
    const EventSide &own = sides.base;
    const EventSide &far = sides.other;
    const std::optional<Considered> considered = consideredIn(own);
    if (!considered || std::ranges::any_of(far.text, isConsidering))
        return;
    const QString &request = own.word(considered->request).stem;
    const auto answered = answeredIn(own, request) ? std::nullopt : answeredIn(far, request);
    if (!answered)
        return;
    const auto [first, last] = std::minmax(considered->verb, considered->request);
    reportBecame(wordings, FindingKind::StrengthChanged,
                 {own.word(first).range.begin, own.word(last).range.end},
                 {far.word(answered->begin).range.begin, far.word(answered->end - 1).range.end},
                 Tr::tr("One side leaves open whether it comes to pass."));
}

} // namespace retold

#pragma once

#include "core/compare/findings/wordings.h"
#include "core/compare/readings/event_status.h"

#include <QSet>

#include <initializer_list>
#include <span>
#include <vector>

namespace retold {

/// One side of a link with its events.
struct EventSide {
    const SentenceGroup &group;
    const AnnotatedVersion &version;
    std::vector<Word> text; ///< Its words, with a full stop behind each sentence.
    std::vector<EventWord> known;
    std::vector<Event> events;

    std::span<const Word> words() const { return text; }
    const Word &word(int at) const { return text[static_cast<std::size_t>(at)]; }
    const EventWord &knownAt(int at) const { return known[static_cast<std::size_t>(at)]; }
};

/// Both sides of a link.
struct EventSides {
    EventSide base;
    EventSide other;
};

EventSides eventSidesOf(const Wordings &wordings);

/// What is told around the word: the stems of the content words near it, without its own.
QSet<QString> settingAround(const EventSide &side, int at);

/// The words from `begin` to `head` and the phrase there, with two behind it.
TextRange eventPhrase(const EventSide &side, int begin, int head);

/// Whether one of the forms stands among the words of `[from, to)`, which may reach beyond the side.
bool hasForm(const EventSide &side, int from, int to, std::initializer_list<QStringView> forms);

/// "If prices rise": whether what is governed from the word on hangs on a condition.
bool standsUnderIf(const EventSide &side, int begin);

/// Reports that one became the other, the words of `own` being those of the base where it is the base's side.
void reportEvent(const Wordings &wordings, FindingKind kind, const EventSide &own, const TextRange &mine,
                 const TextRange &theirs, const QString &why);

/// A deed that is thought of, asked for or planned on one side and further on or done on the other; whether
/// there was one.
bool findEventStatus(const Wordings &wordings, const EventSides &sides);

/// A thing that is thought of or asked for on one side, and done or sure to come on the other: "is weighing a
/// loan", "the loan has been approved".
void findCarriedOut(const Wordings &wordings, const EventSides &sides);

/// "Urged the council to look at a refund" and "called on the council for a refund": what somebody is only
/// asked to think about is asked for.
void findWeighedRequests(const Wordings &wordings, const EventSides &sides);

/// "Would consider the request" and "has granted the request".
void findAnsweredRequests(const Wordings &wordings, const EventSides &sides);

/// What the law did to somebody, from questioned to convicted, and what was stopped for a time or for good.
void findStages(const Wordings &wordings, const EventSides &sides);

/// A decision that somebody has still to take, told as taken: "will vote on the plan", "has accepted it".
void findSettled(const Wordings &wordings, const EventSides &sides);

/// "Did not expect to cut" and "ruled out a cut": what is not foreseen is not yet excluded.
void findFirmDenials(const Wordings &wordings, const EventSides &sides);

/// "Had not opened an inquiry" and "as part of an inquiry": what is denied on one side is taken for granted
/// on the other.
void findPresupposed(const Wordings &wordings, const EventSides &sides);

/// "If the council agrees" that was lost or put in, so that what hung on it is sure or no longer so.
void findConditions(const Wordings &wordings, const EventSides &sides);

/// "Provided that the road is open" and "as the road is open": a condition told as met.
void findMetConditions(const Wordings &wordings, const EventSides &sides);

} // namespace retold

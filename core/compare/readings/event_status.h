#pragma once

#include "core/compare/readings/event_lexicon.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace retold {

/// An event that a run of words tells of, and how far it has come there.
struct Event {
    int head = 0;  ///< Its verb or noun, into the run.
    int begin = 0; ///< The first word of what governs it, into the run; the head where nothing does.
    EventStatus status = EventStatus::Done;
    bool isDenied = false;  ///< "Will not close": told not to come so far.
    bool isByModal = false; ///< "Will", "may": no verb of planning or thinking says so.
    bool isNoun = false;    ///< "A ban on", "their takeover of".
    bool isAlready = false; ///< "Has already closed", "said that he had closed": before the story was told.
    QString stem;           ///< Empty for a phrase ("put off").
    std::vector<int> deeds; ///< As in EventWord.
};

/// The events of a run of English words whose status can be told, in order. The status is read from the chain
/// of verbs, nouns, modals and auxiliaries that stand before the head ("has agreed to consider asking":
/// open); a chain with an unknown word says nothing, and then the event is not there. After the theory of
/// event factuality (Saurí and Pustejovsky 2009), with its scale made one of progress.
std::vector<Event> eventsOf(std::span<const Word> words, std::span<const EventWord> known);

/// Whether "may", "might" or "could" stands there, and no month.
bool isOpenModal(std::span<const Word> words, int at);

/// How far the governing word at `governor` leaves what it governs, with what governs itself.
std::optional<EventStatus> statusBehind(std::span<const Word> words, std::span<const EventWord> known,
                                        int governor);

/// The event of which the verb or noun at `head` tells, whatever its stem.
std::optional<Event> eventAt(std::span<const Word> words, std::span<const EventWord> known, int head);

} // namespace retold

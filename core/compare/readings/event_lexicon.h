#pragma once

#include "core/story/sentence.h"

#include <span>
#include <vector>

namespace retold {

/// How far an event has come where a text tells of it; a later one is further on.
enum class EventStatus {
    Denied,   ///< Left undone: "stopped short of closing", "has yet to close".
    Open,     ///< May be, or is thought about: "might close", "is considering closing".
    Proposed, ///< Somebody would have it so: "offered to close", "asked him to close".
    Planned,  ///< Meant or foreseen: "plans to close", "will close".
    Decided,  ///< Settled, but still to come: "agreed to close".
    Begun,    ///< Under way: "is closing".
    Done,     ///< "Closed", "has been closed".
};

/// What a word or phrase is to the events of a sentence.
struct EventWord {
    IndexRange words;                   ///< Into the run; empty where no phrase of the list begins.
    std::optional<EventStatus> governs; ///< The status in which it leaves what it governs.
    std::vector<int> deeds;             ///< Which deeds it tells of, by number.
    bool isSettling = false;            ///< Makes an event of its object: "approved a ban".
    bool isAnnouncing = false;          ///< Makes one known: "unveiled a scheme".
    int step = 0;                       ///< Of the law: questioned 1, arrested 2, charged 3, convicted 4.
    bool isPause = false;               ///< Stops it for a time: "suspended".
    bool isFinal = false;               ///< Stops it for good: "scrapped".
};

/// For each word of the run the longest phrase of resources/compare/event-status-en.txt that begins there.
/// The words must have English stems.
std::vector<EventWord> eventWordsOf(std::span<const Word> words);

} // namespace retold

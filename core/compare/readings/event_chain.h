#pragma once

#include "core/compare/readings/event_lexicon.h"

#include <optional>
#include <span>

namespace retold {

/// What the words before a head make of it.
struct Chain {
    std::optional<EventStatus> status;
    int begin = 0;
    bool isDenied = false;
    bool isByModal = false;
};

/// Reads the chain of governing words above one head, from right to left.
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
    struct Auxiliaries;

    const Word &word(int at) const { return m_words[static_cast<std::size_t>(at)]; }
    bool isPunctuation(int at) const { return word(at).kind == WordKind::Punctuation; }
    int before(int at, bool &isDenied) const;
    const EventWord *governorEndingAt(int at) const;
    Chain infinitive(int to, int depth) const;
    Chain infinitiveOf(int last, int depth) const;
    Chain gerund(int first, int depth) const;
    Chain subjunctive(int be, int depth) const;
    bool hasObject(int head) const;
    bool isReported(int would) const;
    bool isDecided(int should) const;
    Chain finite(int head) const;
    Chain inRelative(int modal, int depth) const;
    Auxiliaries auxiliaries(int head) const;
    Chain plainChain(int head, const Auxiliaries &auxiliaries, int depth) const;
    Chain toldBy(const EventWord *governor, Chain chain, int depth) const;
    Chain embedded(Chain chain, int first, bool isBare, int depth) const;

    std::span<const Word> m_words;
    std::span<const EventWord> m_known;
};

} // namespace retold

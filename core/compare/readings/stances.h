#pragma once

#include "core/story/sentence.h"

#include <QStringList>

#include <span>
#include <vector>

namespace retold {

/// How somebody stands to what is told: what work on factuality calls the commitment of a source to a
/// proposition (Saurí and Pustejovsky, FactBank). The words are in resources/compare/stances-en.txt.
enum class Stance {
    Established, ///< Confirmed, found that: a fact.
    Admitted,    ///< Confessed, accepted blame.
    Denied,      ///< Denied, ruled out, not guilty.
    Knowing,     ///< Know, aware: a stance only where it is denied, and then it is Unknown.
    Speaking,    ///< Say, comment: the same, and then it is Silent.
    Excluding,   ///< Rule out, deny: the same, and then it is LeftOpen.
    Unknown,     ///< Did not know, unclear, no evidence.
    Silent,      ///< Declined to say, did not respond.
    LeftOpen,    ///< Did not rule out.
    Asked,       ///< Investigates whether, looks into.
    Accused,     ///< Accused of, alleged, on suspicion of.
    Believed,    ///< Believed to, appears to, suggested that.
    Hedged,      ///< May, likely, according to: leaves the sentence open, and is compared with nothing.
    Blamed,      ///< Blamed it, put it down to.
    Regretted,   ///< Voiced regret.
    Apologised,  ///< Said sorry.
};

/// A stance in a run of words, and what it is taken to.
struct StanceSighting {
    Stance stance = Stance::Denied;
    IndexRange words;            ///< Into the run, with the denial before them.
    QStringList proposition;     ///< Stems of the content words that it is taken to, as they stand.
    IndexRange propositionWords; ///< From the first of them to the last, into the run.
};

/// "Would |not| say", "wo |n't|", "|declined| to": whether who denies does so by his will, and not "could
/// not".
bool isOfWill(std::span<const Word> words, int denial);

/// All stances in the words of a sentence, in order; English alone. Of hostile text the first ones only.
std::vector<StanceSighting> findStances(std::span<const Word> words);

} // namespace retold

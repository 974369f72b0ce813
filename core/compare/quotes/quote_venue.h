#pragma once

#include "core/compare/quotes/quote_frame.h"

#include <set>

namespace retold {

/// Where and before whom something was said, as far as the words around a quotation tell.
enum class Venue {
    Press,      ///< "At a news conference", "told reporters".
    Call,       ///< "Told analysts on a call".
    Interview,  ///< "In an interview", "told this newspaper", "told a radio programme".
    Court,      ///< "Told the jury", "under oath".
    Parliament, ///< "Told lawmakers".
    Owners,     ///< "Told shareholders", "at the annual meeting".
    Rally,      ///< "Told a crowd", "at a rally".
    Writing,    ///< "Wrote", "in a letter".
};

/// All that the frame tells of; empty for plain "said" and for a statement or a speech, which may be given
/// anywhere. English.
std::set<Venue> venuesOf(const QuoteFrame &frame);

/// Whether it cannot have been said in both. Reporters may be told anything in an interview or on a call.
bool areVenuesApart(const std::set<Venue> &left, const std::set<Venue> &right);

} // namespace retold

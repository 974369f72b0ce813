#pragma once

#include "core/annotate/quote_context.h"

namespace retold {

/// A word that is written with a capital; false beyond the ends of the text.
bool isCapitalWord(const QuoteContext &context, int token);

/// "and" between two names: Sonia and Willy Bogner.
bool linksNames(const QuoteContext &context, int token);

/// "of" after a role: the phrase goes on to the left of it.
bool followsRole(const QuoteContext &context, int preposition);

/// Whether the sign is the apostrophe of a plural that is part of a body's name: "the Pilots’ Guild", "the
/// drivers’ union".
bool namesOwners(const QuoteContext &context, int sign);

/// A title, article or the like that stands before a name, but not the "A." of one.
bool leadsName(const QuoteContext &context, int token);

/// A word that may stand inside a noun phrase as noun, adjective or name.
bool isContent(const QuoteContext &context, int token);

/// Whether the determiner follows a role, so that the phrase began before it ("head of the", "Sprecher des").
bool hangsOnRole(const QuoteContext &context, int determiner, int limit);

/// "all" of "the drivers all said".
bool floatsBehind(const QuoteContext &context, int token, int limit);

/// Whether a word that is no noun itself joins the phrase behind it to what stands before: "and" of two
/// names, "of" after a role, "one" of "one official" and "one of the men".
bool reachesBack(const QuoteContext &context, int token);

/// "of" of "eight of 10 voters", "in" of "one in five": the phrase behind it has who is counted.
bool isShare(const QuoteContext &context, int of);

/// Whether a noun phrase is over before a token: where nouns have capitals, a word in small letters right
/// behind a noun goes on with the clause ("die Polizei handelte"), unless it is the article of a genitive.
bool endsGermanNoun(const QuoteContext &context, int token);

/// Where the group begins of which `begin` counts a part: "one of the clerks", "two of them"; `begin` where
/// it counts none.
int behindPart(const QuoteContext &context, int begin, int limit);

} // namespace retold

#pragma once

#include "core/annotate/attribution.h"

namespace retold {

/// How many tokens around a quotation are looked at: sentences longer than this are rare, hostile texts not.
constexpr int attributionReach = 80;

/// The subject of the cue verb at `verb`, looked for down to token `limit`; empty where there is none.
IndexRange subjectOf(const QuoteContext &context, int verb, int limit);

/// `Anna Holt hat zur Eröffnung erklärt`, `Zur Eröffnung hat sie erklärt`: where a language parts the verb,
/// the subject stands by its finite part, before token `end`. Empty where it does not.
IndexRange subjectOfParted(const QuoteContext &context, int end, int limit);

/// The phrase after an inverted verb; an object pronoun between is passed over (äußerte sich der Präsident).
IndexRange phraseAfterVerb(const QuoteContext &context, int verb, int end);

/// What the cue verb at `verb` gives to `speaker`, which may be empty.
Attribution attributionByVerb(const QuoteContext &context, int verb, const IndexRange &speaker);

/// What a phrase of `length` tokens like "according to" at `token` gives to whom it names before `limit`.
Attribution attributionBySource(const QuoteContext &context, int token, int length, int limit);

/// How many tokens a phrase like "according to" takes at `token`; 0 where there is none.
int sourcePhraseAt(const QuoteContext &context, int token);

/// The first token of the clause or sentence around `token`, at most `reach` tokens before it.
int sentenceStart(const QuoteContext &context, int token, int reach);

/// Whether the phrase can be somebody who speaks: a name, a role or a pronoun for a person.
bool canSpeak(const QuoteContext &context, const IndexRange &phrase);

/// The phrase, or nothing where it is empty.
std::optional<IndexRange> nonEmpty(const IndexRange &phrase);

} // namespace retold

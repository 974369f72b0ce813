#pragma once

#include "core/annotate/name_tokens.h"

namespace retold {

/// Whether the word there begins sentences in the language of the text, and is part of no name after it.
bool isOpener(const NameText &text, int token);

/// Whether a token has a capital and may be part of some name: no number, no role word, no "@handle".
bool isCapitalWord(const NameText &text, int token);

/// Whether a token is a title that stands before a name ("Sir", "Gen").
bool isTitle(const NameText &text, int token);

bool isFirstName(const NameText &text, int token);

/// Whether a token follows a first name with a capital, joined to it: "May" in "Theresa May".
bool isAfterFirstName(const NameText &text, int token);

/// Whether a token's capital makes it part of a name, and not of a sentence's start, a headline, a date or a
/// nationality. At a sentence's start and in a headline every word has a capital: there it must be no
/// ordinary word, or show by the rest of the text, a first name before it or a surname after it that it is a
/// name.
bool isNameWord(const NameText &text, int token);

} // namespace retold

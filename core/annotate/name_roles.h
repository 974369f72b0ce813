#pragma once

#include "core/annotate/name_tokens.h"
#include "core/annotate/name_words.h"

#include <optional>
#include <vector>

namespace retold {

/// Words that say what somebody is: "UK Prime Minister", "deputy director of the Fenland Institute".
struct RolePhrase {
    int first = 0;   ///< First token, article left out.
    int head = 0;    ///< The role word begins here ...
    int headEnd = 0; ///< ... and ends before this.
    int end = 0;     ///< One past what belongs to it ("of the Fenland Institute").
    RoleWord word;
    bool isDefinite = false; ///< "the" stands before it.
    bool hasArticle = false; ///< "the", "a", "his" stands before it.
};

/// All role phrases of the text, in text order, none overlapping another. Marks the tokens of their role
/// words.
std::vector<RolePhrase> findRolePhrases(NameText &text);

/// How many tokens from `token` on are a role word, and which; nothing if none is. German compounds are known
/// by their last part ("Familienministerin").
struct RoleMatch {
    int length = 0;
    RoleWord word;
};
std::optional<RoleMatch> roleAt(const NameText &text, int token);

} // namespace retold

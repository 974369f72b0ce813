#pragma once

#include "core/annotate/name_tokens.h"
#include "core/annotate/name_words.h"

#include <optional>
#include <vector>

namespace retold {

/// Consecutive tokens that look like one name, with the titles before it.
struct NameRun {
    int titleFirst = 0; ///< First token of the titles; `first` where there is none.
    int first = 0;
    int end = 0;
    std::optional<NameKind> kind; ///< None where the run itself does not tell.
    Gender gender = Gender::Unknown;

    int length() const { return end - first; }
    bool hasTitle() const { return titleFirst < first; }
};

/// The runs of a text, in text order, none overlapping another or a role word (which must be marked in
/// `text`). Method: from left to right at each capital the longest of title and name; body or place by its
/// head word ("Fenland Council", "Ministry of Transport"); name that a list knows; run of capitals with
/// particles and initials between them. What ends in the head word of an event or a law is left out. In
/// German, where every noun has a capital, a run begins only at a word that other evidence (first name, list,
/// title, role before it, a second capital after it) makes a name.
std::vector<NameRun> findNameRuns(const NameText &text);

/// The folded words of a stretch as the lists have them: "Frankreichs" without the German genitive.
QString listedPhrase(const NameText &text, int first, int end);

} // namespace retold

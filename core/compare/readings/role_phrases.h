#pragma once

#include "core/story/annotated_version.h"

#include <vector>

namespace retold {

/// Words beside a person's name that say what he is, without their article: before it ("fire chief Jane Roe",
/// "the coroner, Jane Roe,"), behind it ("Jane Roe, a nurse at …"), or by "is" and "was". Only the words of
/// one phrase; whether they name a role is for the reader to say.
struct BesideName {
    int mention = 0;          ///< Into AnnotatedVersion::mentions.
    IndexRange words;         ///< Into AnnotatedVersion::words; never empty.
    bool isPossessed = false; ///< "his lawyer", "Roe's brother".
    QString holder;           ///< Whose: "his", "roe"; empty where it is nobody's or unknown.
};

/// Of all named people, in text order. Reads English word order.
std::vector<BesideName> rolePhrases(const AnnotatedVersion &version);

} // namespace retold

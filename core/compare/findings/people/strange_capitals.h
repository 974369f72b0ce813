#pragma once

#include "core/compare/findings/detectors.h"

#include <optional>

namespace retold {

/// Two who stand in one place of a sentence, by their words.
struct Rivals {
    TextRange before;
    TextRange after;
};

/// "Siemens bought the firm" told as "Bosch bought the firm": the one change of the sentence, and neither
/// version has the other's name. Nothing where one may be the other's second name.
std::optional<Rivals> strangersAlone(const BaseLink &link);

} // namespace retold

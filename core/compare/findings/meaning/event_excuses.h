#pragma once

#include "core/compare/readings/event_sides.h"

namespace retold {

/// Whether the far side has the word that says how far it has come, too: "had planned to plant 20,000",
/// "13,400 of the 20,000 planned were planted"; "suggested that it had dropped", "suggested a drop". And "the
/// rain was to blame" tells of no plan.
bool isToldAlike(const EventSide &own, const Event &mine, const EventSide &far, const Event &theirs);

} // namespace retold

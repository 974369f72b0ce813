#pragma once

#include "core/compare/readings/event_sides.h"

#include <QSet>

#include <initializer_list>
#include <vector>

namespace retold {

/// "If the council agrees": on what it hangs that something is to come.
struct Condition {
    IndexRange words;      ///< Into the side's words.
    QSet<QString> content; ///< The stems of its content words.
};

/// What becomes of a condition in quotation marks is for the verdict on the quotation, unless the other side
/// quotes nothing.
enum class QuotedConditions { Skipped, Read };

/// All of them on the side.
std::vector<Condition> conditionsOf(const EventSide &side,
                                    QuotedConditions quoted = QuotedConditions::Skipped);

/// Whether one of the forms stands right before the word, or right behind it.
bool isBefore(const EventSide &side, int at, std::initializer_list<QStringView> forms);
bool isBehind(const EventSide &side, int at, std::initializer_list<QStringView> forms);

} // namespace retold

#pragma once

#include "core/story/annotated_version.h"

#include <QSet>
#include <QString>

namespace retold {

/// What an amount is within what its sentence tells of it.
enum class FigurePart {
    Plain,
    Step,  ///< By how much it went up or down: "fell 4 points", "by 4 points".
    Level, ///< What it came to: "to 97 points", "closed at 97 points".
    Before ///< What it was once, and is held against: "compared with 97 points", "97 points a year ago".
};

/// What a sentence says of a figure beside its value and what it counts. English; plain in other languages.
struct FigureSetting {
    FigurePart part = FigurePart::Plain;
    int trend = 0;           ///< Of WordClass::Trend: up 1, down 2; 0 where nothing goes either way.
    bool isForeseen = false; ///< It is expected, planned or reckoned with.
    QSet<QString> moments;   ///< When it was so, where that is told: "as of Monday", "closed".
    QSet<QString> names;     ///< Stems of the words with a capital that stand before it in what is said.
};

FigureSetting figureSetting(const AnnotatedVersion &version, const Figure &figure);

/// Whether two figures of other values can be told of one thing. A fall of one amount is no slip for a rise
/// by another: then two moments are told. Nor is what came of it one for the step, or one share's price for
/// another's.
bool canBeOfOneThing(const FigureSetting &left, const FigureSetting &right);

} // namespace retold

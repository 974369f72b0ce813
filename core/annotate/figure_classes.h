#pragma once

#include <QString>

namespace retold {

/// What a word beside a number can tell of it. The words stand in resources/annotate/figure-classes.txt.
enum class FigureClass {
    Scheduled,
    Timetabled,
    Markets,
    Person,
    Counted,
    CountingVerb,
    HumanVerb,
    Journey,
    Race,
    NumberedName
};

/// Whether a word in lower case is of a class.
bool isOfClass(const QString &lower, FigureClass wanted);

} // namespace retold

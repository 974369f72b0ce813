#pragma once

#include "core/compare/comparison.h"

#include <QLatin1StringView>
#include <QString>

namespace retold {

/// The word that stands in JSON, CSV and file names; it never changes with the language of the program.
QLatin1StringView keyOf(FindingKind kind);
QLatin1StringView keyOf(Severity severity);
QLatin1StringView keyOf(Relation relation);
QLatin1StringView keyOf(FactStatus status);
QLatin1StringView keyOf(QuoteStatus status);
QLatin1StringView keyOf(FigureStatus status);
QLatin1StringView keyOf(NameStatus status);

/// The plain name that people read, translated.
QString nameOf(FindingKind kind);
QString nameOf(Severity severity);
QString nameOf(Relation relation);
QString nameOf(FactStatus status);
QString nameOf(QuoteStatus status);
QString nameOf(FigureStatus status);
QString nameOf(NameStatus status);

} // namespace retold

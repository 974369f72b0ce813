#pragma once

#include "app/views/level_layout.h"

#include <QString>

namespace retold {

/// What a screen reader says of a cell of the level rows.
struct SpokenCell {
    QString name;        ///< The words of the cell; in a gap, that it is one.
    QString value;       ///< The class alone: "edited".
    QString description; ///< Version, class, counterparts, findings and quotations, in whole sentences.
};

SpokenCell spokenCell(const LevelLayout &layout, const LevelBand &band, const LevelCell &cell);

/// "C, Daily Herald": the letter of a version with its name.
QString spokenVersion(const Comparison &comparison, int version);

} // namespace retold

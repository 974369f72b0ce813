#pragma once

#include <QString>

namespace retold {

/// The words in lines of at most 80 columns; the first line begins with `first`, the others with as much
/// space. A word that is longer stands on a line of its own. Ends with a line end.
QString wrapped(const QString &text, const QString &first);

} // namespace retold

#pragma once

#include <QString>

namespace retold {

/// Whether one is only named by what several countries call theirs, and the other may be one of these:
/// "francs" and CHF.
bool mayBeOneCurrency(const QString &left, const QString &right);

} // namespace retold

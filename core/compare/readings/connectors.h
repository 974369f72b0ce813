#pragma once

#include <QString>

namespace retold {

/// Whether two phrases, in lower case, join statements the opposite way: "unless" and "if", "because" and
/// "although", "until" and "since". English.
bool areContraryConnectors(const QString &left, const QString &right);

} // namespace retold

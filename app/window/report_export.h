#pragma once

#include "core/compare/comparison.h"
#include "core/result.h"

#include <QDateTime>

namespace retold {

/// Saves the report as one web page; the file is whole or not there.
Status saveReport(const Comparison &comparison, const QString &path, const QDateTime &now);

} // namespace retold

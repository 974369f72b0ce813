#pragma once

#include "core/import/import.h"

#include <QByteArrayView>
#include <QString>

namespace retold {

/// Reads plain text: the decoded bytes, unchanged, are the version's text, and what a person should know
/// about the decoding is in its notices. Error: nothing to read in it, or no text at all (too many control
/// characters).
Result<Version> readPlainText(QByteArrayView bytes, const QString &source);

} // namespace retold

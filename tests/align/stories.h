#pragma once

#include "core/annotate/annotate.h"

#include <QStringList>

namespace retold::test {

/// A version of one body sentence a line.
inline VersionPtr versionOf(const QStringList &sentences, const QString &language = QStringLiteral("en"))
{
    Version version;
    version.text = sentences.join(u'\n');
    version.language = language;
    version.sentencePerLine = true;
    return std::make_shared<AnnotatedVersion>(annotate(std::move(version)));
}

} // namespace retold::test

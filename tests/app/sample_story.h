#pragma once

#include "core/annotate/annotate.h"
#include "core/compare/compare.h"
#include "core/import/import.h"

#include <QStringList>

#include <memory>

namespace retold::test {

/// The program's own sample story, compared against its wire.
inline std::shared_ptr<const Comparison> sampleComparison(std::optional<int> reference = 0)
{
    std::vector<VersionPtr> versions;
    for (const char *name : {"wire", "coast-tribune", "evening-lantern", "harbour-post", "morning-brief"}) {
        const QString path
            = QStringLiteral(RETOLD_SOURCE_DIR "/resources/samples/%1.txt").arg(QLatin1StringView(name));
        Result<Version> version = importFile(path);
        versions.push_back(std::make_shared<AnnotatedVersion>(annotate(std::move(version).value())));
    }
    CompareOptions options;
    options.reference = reference;
    return std::make_shared<const Comparison>(compareVersions(std::move(versions), options).value());
}

} // namespace retold::test

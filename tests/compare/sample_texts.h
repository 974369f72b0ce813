#pragma once

#include "core/annotate/annotate.h"
#include "core/compare/compare.h"
#include "core/compare/vocabulary.h"
#include "core/import/import.h"

#include <QDir>

#include <array>

namespace retold {

enum Outlet { Wire, Tribune, Lantern, Post, Brief };

inline const std::array files{QStringLiteral("wire.txt"), QStringLiteral("coast-tribune.txt"),
                              QStringLiteral("evening-lantern.txt"), QStringLiteral("harbour-post.txt"),
                              QStringLiteral("morning-brief.txt")};

inline VersionPtr read(const QString &name)
{
    const QDir samples(QStringLiteral(RETOLD_SOURCE_DIR) + QStringLiteral("/resources/samples"));
    Result<Version> version = importFile(samples.filePath(name));
    return version ? std::make_shared<AnnotatedVersion>(annotate(std::move(version).value())) : nullptr;
}

inline const Comparison &sample()
{
    static const Comparison comparison = [] {
        std::vector<VersionPtr> versions;
        for (const QString &name : files)
            versions.push_back(read(name));
        return *compareVersions(std::move(versions));
    }();
    return comparison;
}

inline const AnnotatedVersion &versionAt(int outlet)
{
    return *sample().versions.at(static_cast<std::size_t>(outlet));
}

inline QString textOf(const Place &place)
{
    return versionAt(place.version).text(place.range).toString();
}

inline QString listed(const QStringList &found)
{
    return QStringLiteral("found: ") + found.join(QStringLiteral("; "));
}

} // namespace retold

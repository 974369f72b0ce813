#pragma once

#include "core/annotate/annotate.h"
#include "core/compare/compare.h"

#include <QStringList>

namespace retold {

/// A version with all that the program finds in the text.
inline VersionPtr told(const QString &text, const QString &source = QStringLiteral("a.txt"))
{
    Version version;
    version.text = text;
    version.source = source;
    version.language = QStringLiteral("en");
    version.sha256 = QByteArray(64, 'a');
    return std::make_shared<const AnnotatedVersion>(annotate(std::move(version)));
}

/// The texts compared, each with the first.
inline Comparison compared(const QStringList &texts)
{
    std::vector<VersionPtr> versions;
    for (const QString &text : texts)
        versions.push_back(told(text, QStringLiteral("%1.txt").arg(versions.size())));
    Result<Comparison> comparison = compareVersions(std::move(versions));
    return *std::move(comparison);
}

/// A finding about the whole first sentence of each version.
inline Finding findingAbout(const Comparison &comparison, const QString &message)
{
    Finding finding{.kind = FindingKind::MeaningReversed,
                    .severity = Severity::Critical,
                    .message = message,
                    .why = {},
                    .places = {}};
    for (std::size_t i = 0; i < comparison.versions.size(); ++i)
        finding.places.push_back({static_cast<int>(i), comparison.versions[i]->sentences.front().range, 0});
    return finding;
}

} // namespace retold

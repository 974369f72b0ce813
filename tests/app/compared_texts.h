#pragma once

#include "core/annotate/annotate.h"
#include "core/compare/compare.h"
#include "core/import/import.h"

#include <QStringList>

#include <memory>

namespace retold::test {

inline VersionPtr versionOf(const QString &text, const QString &name)
{
    return std::make_shared<const AnnotatedVersion>(annotate(importText(text, name).value()));
}

/// Two tellings of one invented story, with an altered quotation and figure.
inline std::vector<VersionPtr> twoVersions()
{
    return {versionOf(QStringLiteral(
                          "Mayor weighs sea wall\n\nThe mayor of Orrin, Ada Moss, said on Monday that a wall "
                          "would cost 3 billion pounds.\n\n\"We may build it this year,\" she said.\n"),
                      QStringLiteral("wire.txt")),
            versionOf(QStringLiteral(
                          "Mayor vows sea wall\n\nAda Moss, mayor of Orrin, said on Monday that a wall would "
                          "cost 5 billion pounds.\n\n\"We will build it this year,\" she said.\n"),
                      QStringLiteral("post.txt"))};
}

inline std::shared_ptr<const Comparison> compared(std::vector<VersionPtr> versions)
{
    return std::make_shared<const Comparison>(compareVersions(std::move(versions)).value());
}

} // namespace retold::test

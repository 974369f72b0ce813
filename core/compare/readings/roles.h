#pragma once

#include "core/story/annotated_version.h"

#include <QStringList>

#include <optional>

namespace retold {

/// What the version calls the person: roles and titles, as written, each once; first those that are an
/// office, a rank or a profession of the list in resources/compare/offices.txt, or that of a minister of
/// something.
QStringList officesOf(const AnnotatedVersion &version, const Entity &entity);

/// Two roles that nobody holds at once.
struct RoleClash {
    QString left;
    QString right;
    bool isFormer = false; ///< One office, "former" on one side alone: a matter of the day, or of courtesy.
    bool isListed = true;  ///< An office of the list: to be its deputy or its holder is to be another person.
};

/// A role of the left and one of the right that nobody holds at once, where no office of the left is one of
/// the right: "transport minister" and "mayor", "minister of health" and "defence secretary", "judge" and
/// "prosecutor", "captain" and "major"; "mayor" and "former mayor" only where nothing else clashes, and not
/// "former mayor" and "transport minister". A deputy is another person than the one he stands in for, of
/// whatever post: "deputy leader" and "leader".
std::optional<RoleClash> findRoleClash(const QStringList &left, const QStringList &right);

} // namespace retold

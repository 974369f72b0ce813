#pragma once

#include "core/story/annotated_version.h"

#include <QStringList>

#include <optional>
#include <utility>

namespace retold {

/// What the version calls the person that is an office, a rank or a profession of the list in
/// resources/compare/offices.txt, or that of a minister of something: roles and titles, as written, each
/// once.
QStringList officesOf(const AnnotatedVersion &version, const Entity &entity);

/// A role of the left and one of the right that nobody holds at once, where no office of the left is one of
/// the right: "transport minister" and "mayor", "minister of health" and "defence secretary", "judge" and
/// "prosecutor", "captain" and "major"; "mayor" and "former mayor", but not "former mayor" and "transport
/// minister".
std::optional<std::pair<QString, QString>> findRoleClash(const QStringList &left, const QStringList &right);

} // namespace retold

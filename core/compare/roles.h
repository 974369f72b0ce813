#pragma once

#include <QStringList>

#include <optional>
#include <utility>

namespace retold {

/// The office that a role names ("UK prime minister", "premier" and "PM" are one), with "former", "deputy"
/// and the like before it; empty where it is none of the list in resources/compare/offices.txt.
QString officeOf(const QString &role);

/// A role of the left and one of the right that nobody holds at once: two offices where no office of the left
/// is one of the right.
std::optional<std::pair<QString, QString>> findRoleClash(const QStringList &left, const QStringList &right);

} // namespace retold

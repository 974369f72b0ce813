#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace retold {

/// What somebody is, as far as the list resources/compare/role-words.txt tells it from other things.
struct RoleKind {
    QString group; ///< "service", "trade", "office", "house", "company", "case", "kin".
    QString name;  ///< "doctor" of "surgeon" and "medical director".

    bool operator==(const RoleKind &) const = default;
};

/// The kinds that a phrase without its article names, in lower case: those of the last words before "of",
/// "at" and the like, and of what "and" joins to them. "Fire chief" and "head of the fire service" are one
/// kind; "chief" alone is none. `isPossessed` where the phrase is somebody's: "his lawyer" is nobody's
/// prosecutor.
std::vector<RoleKind> roleKindsIn(const QStringList &phrase, bool isPossessed);

/// Whether hardly anybody is both.
bool exclude(const RoleKind &left, const RoleKind &right);

} // namespace retold

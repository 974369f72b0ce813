#pragma once

#include "core/annotate/name_role_forms.h"
#include "core/story/annotated_version.h"

#include <QString>
#include <QStringList>

namespace retold {

/// What one version calls one entity, in forms that can be compared with another version's. Made once for an
/// entity; plain, and safe to share between threads.
struct NameProfile {
    NameKind kind = NameKind::Person;
    QString canonical;  ///< As written, without title; of an entity that is only described, its role.
    bool named = false; ///< False where the version never names it ("the prime minister").
    QStringList forms;  ///< Folded (foldedName()) names of its mentions, each once, the fullest first.
    QStringList titles; ///< Folded, each once ("sir", "gen").
    QStringList roles;  ///< Normal (normalRole(), name_role_forms.h), each once, in order of first use.
    /// For a hash: two entities that compareNames() may call the same share at least one. The surname's
    /// skeleton for people, the alias group ("=GB") or the words for bodies and places, initials and
    /// abbreviation of bodies, the unique roles ("@GB prime minister") of people.
    QStringList keys;

    bool operator==(const NameProfile &) const = default;
};

/// How the right name is written as held against the left. Of several the first that fits, in this order.
enum class NameDifference {
    None,
    Respelled,   ///< Zelensky, Zelenskyy; Volodymyr, Volodomyr.
    Abbreviated, ///< Royal United Services Institute, RUSI; NATO, Nato; US, America: house style, never an
                 ///< error.
    ShortForm,   ///< Jane Roe, Roe.
    Retitled,    ///< The name the same, title or role another.
};

struct NameLikeness {
    double score = 0; ///< 0 strangers, 1 surely the same; from 0.5 on the same.
    NameDifference difference = NameDifference::None; ///< Says nothing of strangers.

    bool isSame() const { return score >= 0.5; }
    bool operator==(const NameLikeness &) const = default;
};

NameProfile nameProfile(const AnnotatedVersion &version, const Entity &entity);

/// Profiles of all entities of a version, at the same indices.
std::vector<NameProfile> nameProfiles(const AnnotatedVersion &version);

/// Whether two entities of two versions are the same person, body or place, and how their names differ.
/// Symmetric in the score. Rules: people need surnames that are spellings of one name and no contradicting
/// first name; bodies and places one alias group, one folded name, or initials; an entity only described
/// answers one that bears its unique role.
NameLikeness compareNames(const NameProfile &left, const NameProfile &right);

/// The same for two names as written, without titles ("Jane Roe", "Roe").
NameLikeness compareNameTexts(QStringView left, QStringView right, NameKind kind);

/// A key by which all ways to write one country, body or place are one ("=GB" for UK, Britain, United
/// Kingdom, Großbritannien; "=north atlantic treaty organization" for Nato), else the folded name itself.
QString aliasKey(QStringView name);

} // namespace retold

#pragma once

#include "core/compare/readings/role_words.h"
#include "core/story/annotated_version.h"

#include <vector>

namespace retold {

/// What a text says somebody is, beside the name: before it ("fire chief Jane Roe", "the coroner, Jane
/// Roe,"), behind it ("Jane Roe, a nurse at …"), or by "is" and "was".
struct ToldRole {
    RoleKind kind;
    int entity = 0; ///< Into AnnotatedVersion::entities.
    int sentence = 0;
    TextRange range; ///< The words of the role.
    QString holder;  ///< Whose: "her", or the name in "Roe's brother"; empty where it is nobody's or unknown.
    bool isFormer = false; ///< "Former", "retired": what he was.
};

/// All of the version's people, in text order; English alone. What somebody stands in for, or is to
/// become, is not told here.
std::vector<ToldRole> toldRoles(const AnnotatedVersion &version);

/// Whether the sentence tells of a career: he may have held one office after the other.
bool tellsCareer(const AnnotatedVersion &version, int sentence);

/// Whether a sentence that mentions the person tells that he was given an office.
bool tellsNewOffice(const AnnotatedVersion &version, int entity);

/// "Appointed solicitor Jane Roe as trustee": what the words of `role` name, she is all the same.
bool isHeldAtAppointment(const AnnotatedVersion &version, const TextRange &role);

} // namespace retold

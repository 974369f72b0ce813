#pragma once

#include "core/compare/quotes/quote_groups.h"

namespace retold {

/// Each person, body and place with one member a version: its first mention by name. Against the first member
/// a name is respelled where no form of it is spelled as one of the other's, British and American spelling
/// aside, and retitled where a role of it stands against one of the other's. People come first, each kind in
/// order of first mention.
std::vector<NameGroup> groupNames(const StoryView &story);

/// The words of a name as the version writes it, each once.
QStringList writtenForms(const AnnotatedVersion &version, int entity);

} // namespace retold

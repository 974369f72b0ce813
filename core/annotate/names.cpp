#include "core/annotate/names.h"
namespace retold {
FoundNames findNames(const AnnotatedVersion &)
{
    return {};
}
} // namespace retold

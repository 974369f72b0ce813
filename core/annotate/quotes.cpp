#include "core/annotate/quotes.h"
namespace retold {
FoundQuotes findQuotes(const AnnotatedVersion &)
{
    return {};
}
} // namespace retold

#include "core/annotate/annotate.h"

#include "core/annotate/figures.h"
#include "core/annotate/names.h"
#include "core/annotate/quotes.h"
#include "core/language/segmentation.h"

namespace retold {

AnnotatedVersion annotate(Version version)
{
    AnnotatedVersion result;
    result.version = std::move(version);

    Segmentation segmentation = segment(result.version);
    result.sentences = std::move(segmentation.sentences);
    result.words = std::move(segmentation.words);

    FoundNames names = findNames(result);
    result.entities = std::move(names.entities);
    result.mentions = std::move(names.mentions);

    FoundQuotes found = findQuotes(result);
    result.quotes = std::move(found.quotes);
    result.statements = std::move(found.statements);

    result.figures = findFigures(result);
    return result;
}

} // namespace retold

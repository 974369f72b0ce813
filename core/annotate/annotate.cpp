#include "core/annotate/annotate.h"

#include "core/annotate/date_line.h"
#include "core/annotate/figures.h"
#include "core/annotate/names.h"
#include "core/annotate/quotes.h"
#include "core/language/language_detection.h"
#include "core/language/segmentation.h"

#include <algorithm>

namespace retold {

namespace {

/// The words of the first sentence of a kind; empty where there is none.
QString firstOfKind(const AnnotatedVersion &version, SentenceKind kind)
{
    const auto found = std::find_if(version.sentences.begin(), version.sentences.end(),
                                    [kind](const Sentence &sentence) { return sentence.kind == kind; });
    return found == version.sentences.end() ? QString() : version.text(*found).toString().simplified();
}

} // namespace

AnnotatedVersion annotate(Version version)
{
    AnnotatedVersion result;
    result.version = std::move(version);
    if (result.version.language.isEmpty())
        result.version.language = detectLanguage(result.version.text);

    Segmentation segmentation = segment(result.version);
    result.sentences = std::move(segmentation.sentences);
    result.words = std::move(segmentation.words);
    // What the source itself did not say of its headline, its authors and its day, the text does.
    if (result.version.headline.isEmpty())
        result.version.headline = firstOfKind(result, SentenceKind::Headline);
    if (result.version.byline.isEmpty())
        result.version.byline = firstOfKind(result, SentenceKind::Byline);
    if (result.version.published.isEmpty())
        result.version.published = dayOfDateLine(result);

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

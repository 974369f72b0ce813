#include "core/compare/findings/wordings.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>

namespace retold {

namespace {

constexpr int kinds = 10; ///< By so much the levels of words that may have said it are higher.

/// The kinds of loaded words that a text has, by whatever word.
QSet<int> kindsIn(std::span<const Word> words, const QString &language)
{
    QSet<int> found;
    for (const Sighting &sighting : findSightings(words, language)) {
        if (sighting.kind == WordClass::Loaded)
            found.insert(sighting.level % kinds);
    }
    return found;
}

bool isQuoted(const AnnotatedVersion &version, const TextRange &range)
{
    return std::ranges::any_of(version.quotes,
                               [&range](const Quote &quote) { return quote.range.overlaps(range); });
}

/// The kinds that any version but this one tells of.
QSet<int> kindsOfOthers(const FindingSources &sources, int version)
{
    constexpr std::size_t most = 6000; // Words looked at of a version.
    QSet<int> found;
    for (int i = 0; i < static_cast<int>(sources.story.versions.size()); ++i) {
        const AnnotatedVersion &each = versionAt(sources, i);
        if (i != version)
            found |= kindsIn(std::span(each.words).first(std::min(most, each.words.size())),
                             each.version.language);
    }
    return found;
}

} // namespace

/// A quarrel, a wrong, a warning unheeded, a threat, a blunder or a record that was put into a sentence told
/// by another version: graver than a detail, for it changes what the story is. Only where no version but this
/// has any word of the kind, and not within quotation marks. English alone.
void findLoadedClaims(const Wordings &wordings)
{
    const auto &reference = wordings.sources.comparison.reference;
    const Relation relation = wordings.link.link.relation;
    const bool isRetold = relation == Relation::Edited || relation == Relation::Paraphrased;
    const auto &sightings = wordings.other.sightings;
    const auto isLoaded = [&](const Sighting &sighting) {
        return sighting.kind == WordClass::Loaded && sighting.level < kinds
            && !isQuoted(*wordings.other.side.version, wordings.other.rangeOf(sighting));
    };
    const auto first = std::ranges::find_if(sightings, isLoaded);
    if (!isRetold || first == sightings.end() || reference != wordings.link.base.version)
        return;
    const QSet<int> told = kindsOfOthers(wordings.sources, wordings.link.other.version);
    const auto claim = std::find_if(first, sightings.end(), [&](const Sighting &sighting) {
        return isLoaded(sighting) && !told.contains(sighting.level);
    });
    if (claim == sightings.end())
        return;
    const TextRange range = wordings.other.phraseRangeOf(*claim);
    Finding put = finding(FindingKind::FactUnsupported,
                          Tr::tr("%1 was put in, and no other version has it")
                              .arg(quoted(wordings.other.side.version->text(range))),
                          Tr::tr("The sentence is told by another version without it."),
                          {placeOf(wordings.sources, wordings.link.other.version, range)});
    put.severity = Severity::Major;
    wordings.findings.push_back(std::move(put));
}

} // namespace retold

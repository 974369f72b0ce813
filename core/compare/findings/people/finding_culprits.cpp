#include "core/compare/findings/detectors.h"
#include "core/compare/readings/class_pairs.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

constexpr int suspected = 1; ///< Levels of WordClass::Guilt.
constexpr int guilty = 2;
constexpr int settled = 3;

/// "The alleged robber", "le meurtrier présumé", "der mutmaßliche Täter".
bool isHedge(std::span<const Word> words, int at)
{
    if (isOneOfAt(words, at,
                  {u"alleged", u"allegedly", u"suspected", u"accused", u"possible", u"presumed", u"would",
                   u"présumé", u"présumée", u"présumés", u"présumées", u"presunto", u"presunta", u"presuntos",
                   u"presuntas", u"supuesto", u"supuesta"}))
        return true;
    return at >= 0 && at < static_cast<int>(words.size())
        && words[static_cast<std::size_t>(at)].normal.startsWith(u"mutmaßlich");
}

bool isHedged(std::span<const Word> words, const Sighting &sighting)
{
    return isHedge(words, sighting.words.begin - 1) || isHedge(words, sighting.words.end);
}

const Sighting *firstOf(const SightedSide &side, int level)
{
    const auto found = std::ranges::find_if(side.sightings, [level](const Sighting &each) {
        return each.kind == WordClass::Guilt && each.level == level;
    });
    return found == side.sightings.end() ? nullptr : &*found;
}

/// Whether the base itself may call somebody so: it uses the word without a hedge, or tells of a verdict, a
/// confession or of people whom nobody knows.
bool maySay(const AnnotatedVersion &base, const Word &culprit)
{
    const std::span<const Word> words(base.words);
    return std::ranges::any_of(findSightings(words, base.version.language), [&](const Sighting &each) {
        if (each.kind != WordClass::Guilt)
            return false;
        const bool isDenied
            = each.words.begin > 0 && isPlainDenial(words[static_cast<std::size_t>(each.words.begin) - 1]);
        const Word &word = words[static_cast<std::size_t>(each.words.begin)];
        return (each.level == settled && !isDenied)
            || (each.level == guilty && word.stem == culprit.stem && !isHedged(words, each));
    });
}

} // namespace

/// "The suspect" told as "the killer": who may have done it is called who did it. In every language with a
/// list.
void findCulprits(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReading(sources, link))
        return;
    const SightedSide base = sightedSide(link.words.left);
    const SightedSide other = sightedSide(link.words.right);
    const Sighting *suspect = firstOf(base, suspected);
    const Sighting *culprit = firstOf(other, guilty);
    if (suspect == nullptr || culprit == nullptr || firstOf(base, guilty) != nullptr
        || firstOf(other, suspected) != nullptr || isHedged(other.side.words, *culprit)
        || maySay(*base.side.version, other.word(culprit->words.begin)))
        return;
    findings.push_back(changedWords(FindingKind::StrengthChanged, sources, link, base.rangeOf(*suspect),
                                    other.rangeOf(*culprit),
                                    Tr::tr("One side leaves it open, and the other tells it as a fact.")));
}

} // namespace retold

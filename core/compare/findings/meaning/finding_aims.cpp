#include "core/compare/findings/detectors.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/sentence_words.h"
#include "core/language/word_lists.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

struct Turned {
    const FindingSources &sources;
    const BaseLink &link;
    SightedSide base;
    SightedSide other;
    Findings &findings;
};

/// One side with a warning, the other with an aim, whichever of them is the base.
struct WarnedAim {
    const SightedSide &warned;
    const SightedSide &aimed;
};

bool governsAlike(const SightedSide &side, const SightedSide &far, const Sighting &same, WordClass kind)
{
    return std::ranges::any_of(side.sightings, [&](const Sighting &each) {
        return each.kind == kind && commonGoverned(side, each, far, same) >= 2;
    });
}

/// "It would dismiss": somebody means to do what the verb says.
bool isMeant(const SightedSide &side, int verb)
{
    constexpr int before = 2;
    return verb >= before && isOneOf(side.word(verb - 1), {u"will", u"would", u"'ll", u"shall"})
        && isOneOf(side.word(verb - before), {u"it", u"he", u"she", u"they", u"we", u"i", u"who"});
}

/// The verb that the warning governs and the other side has as somebody's own intention, with its subject.
std::optional<TextRange> intentionOf(const WarnedAim &pair, const Sighting &warning)
{
    constexpr int alike = 2;
    std::optional<TextRange> meant;
    int common = 0;
    for (const Anchor &anchor : anchorsOf(pair.warned.side, pair.aimed.side)) {
        if (std::ranges::find(warning.governed, anchor.left) == warning.governed.end())
            continue;
        ++common;
        if (!meant && isMeant(pair.aimed, anchor.right) && !isMeant(pair.warned, anchor.left))
            meant = TextRange{pair.aimed.word(anchor.right - 2).range.begin,
                              pair.aimed.word(anchor.right).range.end};
    }
    return common >= alike ? meant : std::nullopt;
}

/// What the other side wants that this warning is of.
std::optional<TextRange> aimOf(const WarnedAim &pair, const Sighting &warning)
{
    const auto turned = std::ranges::find_if(pair.aimed.sightings, [&](const Sighting &aim) {
        return aim.kind == WordClass::Aim && commonGoverned(pair.warned, warning, pair.aimed, aim) >= 2
            && !governsAlike(pair.warned, pair.aimed, aim, WordClass::Aim);
    });
    if (turned == pair.aimed.sightings.end())
        return {};
    return pair.aimed.statementRangeOf(*turned);
}

/// "Make clear" warns only of something bad.
bool isWarning(const SightedSide &side, const Sighting &sighting)
{
    constexpr int byItself = 1;
    const QString &language = side.side.version->version.language;
    return sighting.kind == WordClass::Warning
        && (sighting.level == byItself || std::ranges::any_of(sighting.governed, [&](int word) {
                return isOfClass(side.word(word).normal, WordClass::Harm, language);
            }));
}

bool isKeptWarning(const WarnedAim &pair, const Sighting &warning)
{
    return std::ranges::any_of(pair.aimed.sightings, [&](const Sighting &each) {
        return isWarning(pair.aimed, each) && commonGoverned(pair.aimed, each, pair.warned, warning) >= 2;
    });
}

/// "Threatened to strike unless a deal was reached", "would strike if none was".
bool areOneThreat(const WarnedAim &pair)
{
    const auto isOnCondition = [](const SightedSide &side) {
        return hasWord(side.side.words, {u"if", u"unless"});
    };
    return hasWord(pair.warned.side.words, {u"threatened", u"threatens", u"threaten"})
        && isOnCondition(pair.warned) && isOnCondition(pair.aimed);
}

/// What one side fears the other wants: the two govern the same words.
void findTurnedAims(const Turned &turned, const WarnedAim &pair)
{
    if (areOneThreat(pair))
        return;
    const bool isBaseWarned = &pair.warned == &turned.base;
    for (const Sighting &warning : pair.warned.sightings) {
        if (!isWarning(pair.warned, warning) || isKeptWarning(pair, warning))
            continue;
        auto wanted = intentionOf(pair, warning);
        if (!wanted)
            wanted = aimOf(pair, warning);
        if (!wanted)
            continue;
        const TextRange feared = pair.warned.statementRangeOf(warning);
        const TextRange &before = isBaseWarned ? feared : *wanted;
        const TextRange &after = isBaseWarned ? *wanted : feared;
        turned.findings.push_back(finding(FindingKind::MeaningReversed,
                                          Tr::tr("%1 became %2")
                                              .arg(quotedPhrase(*turned.base.side.version, before),
                                                   quotedPhrase(*turned.other.side.version, after)),
                                          Tr::tr("What one version warns of, the other has as an aim."),
                                          {placeOf(turned.sources, turned.link.base.version, before),
                                           placeOf(turned.sources, turned.link.other.version, after)}));
        return; // One sentence, one cause.
    }
}

/// Whether the words tell that somebody warns or is afraid of it.
const Word *warningIn(std::span<const Word> words)
{
    const auto warning = std::ranges::find_if(words, [](const Word &word) {
        return isOneOf(word,
                       {u"warned", u"warns", u"warn", u"warning", u"warnings", u"cautioned", u"cautions",
                        u"feared", u"fears", u"fear", u"afraid"});
    });
    return warning == words.end() ? nullptr : &*warning;
}

/// The verb by which somebody sets himself an aim: "aimed to", "is seeking to", "hoped that"; null where
/// nobody does.
const Word *aimIn(std::span<const Word> words)
{
    const auto aim = std::ranges::adjacent_find(words, [](const Word &verb, const Word &next) {
        if (isOneOf(next, {u"that"}))
            return isOneOf(verb, {u"hope", u"hopes", u"hoped", u"wish", u"wishes", u"wished"});
        return isOneOf(next, {u"to"})
            && isOneOf(verb, {u"aim",     u"aims",    u"aimed",    u"aiming", u"seek",  u"seeks",   u"sought",
                              u"seeking", u"want",    u"wants",    u"wanted", u"hope",  u"hopes",   u"hoped",
                              u"intend",  u"intends", u"intended", u"plan",   u"plans", u"planned", u"tries",
                              u"tried",   u"trying",  u"strives",  u"strove"});
    });
    return aim == words.end() ? nullptr : &*aim;
}

/// The words with the three behind.
TextRange withNext(std::span<const Word> words, const Word *from)
{
    constexpr std::ptrdiff_t behind = 4;
    const std::ptrdiff_t at = from - words.data();
    const std::ptrdiff_t last = std::min(at + behind, static_cast<std::ptrdiff_t>(words.size()) - 1);
    return {from->range.begin, words[static_cast<std::size_t>(last)].range.end};
}

/// "Warned that the mission would fail if it became a trap" told as "aimed to prevent the mission from
/// becoming a trap", however many words are governed alike. English alone.
void findWarningMadeAim(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr double alike = 0.35;
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const std::span<const Word> base(link.words.left.words);
    const std::span<const Word> other(link.words.right.words);
    const Word *warning = warningIn(base);
    const Word *aim = aimIn(other);
    if (warning == nullptr || aim == nullptr || warningIn(other) != nullptr || aimIn(base) != nullptr
        || sharedContent(base, other) < alike)
        return;
    findings.push_back(changedWords(FindingKind::MeaningReversed, sources, link, withNext(base, warning),
                                    withNext(other, aim),
                                    Tr::tr("What one version warns of, the other has as an aim.")));
}

} // namespace

/// What was warned of has become somebody's own doing, or the other way.
void findWarningsToldAsAims(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReading(sources, link))
        return;
    const std::size_t before = findings.size();
    const Turned turned{sources, link, sightedSide(link.words.left), sightedSide(link.words.right), findings};
    findTurnedAims(turned, {turned.base, turned.other});
    findTurnedAims(turned, {turned.other, turned.base});
    if (findings.size() == before)
        findWarningMadeAim(sources, link, findings);
}

} // namespace retold

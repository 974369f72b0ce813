#include "core/compare/findings/sources/finding_dropped_denials.h"

#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/untold.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

using Words = std::span<const Word>;

bool denies(const Word &word)
{
    return isOneOf(word,
                   {u"denied", u"denies", u"deny", u"denying", u"rejected", u"rejects", u"disputed",
                    u"disputes", u"refuted", u"contested", u"contests"});
}

/// What an accusation is called, with nothing of its matter.
bool isAccusation(const Word &word)
{
    return isOneOf(word,
                   {u"charge", u"charges", u"allegation", u"allegations", u"accusation", u"accusations",
                    u"claim", u"claims", u"wrongdoing", u"misconduct", u"guilt", u"liability"});
}

/// "Denied firing", "denies that", "denied it": whatever it is, of one who is said to have done it.
bool isDeniedDeed(const Word &word)
{
    const bool isDoing = word.normal.size() > 4 && word.normal.endsWith(QLatin1StringView("ing"));
    return isDoing || isOneOf(word, {u"that", u"involvement", u"responsibility", u"knowledge", u"having"});
}

/// "Pleaded not guilty".
bool isPleaAt(Words words, std::size_t at)
{
    return at + 2 < words.size() && isOneOf(words[at], {u"pleaded", u"pleads", u"pled", u"plead"})
        && isOneOf(words[at + 1], {u"not"}) && isOneOf(words[at + 2], {u"guilty"});
}

/// Where the denial that begins at the word ends; nothing where none does.
std::optional<std::size_t> denialEnd(Words words, std::size_t at)
{
    constexpr std::size_t reach = 6;
    if (isPleaAt(words, at))
        return at + 3;
    const bool isDenied = at > 0 && isOneOf(words[at - 1], {u"not", u"never"});
    if (!denies(words[at]) || isDenied)
        return {};
    if (at + 1 < words.size() && isOneOf(words[at], {u"denied", u"denies"}) && isDeniedDeed(words[at + 1]))
        return at + 2;
    const std::size_t end = std::min(words.size(), at + reach);
    for (std::size_t i = at + 1; i < end && words[i].kind != WordKind::Punctuation; ++i) {
        if (isAccusation(words[i]))
            return i + 1;
    }
    return {};
}

/// "Denied the charges", "denies all wrongdoing", "pleaded not guilty": of one who is accused.
std::optional<IndexRange> denialIn(Words words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (const auto end = denialEnd(words, i))
            return IndexRange{static_cast<int>(i), static_cast<int>(*end)};
    }
    return {};
}

/// "No wrongdoing", "not guilty", "never admitted" anywhere in the words.
bool hasNegatedCharge(Words words)
{
    constexpr std::ptrdiff_t reach = 4;
    const auto isCharge = [](const Word &word) {
        return isAccusation(word) || isOneOf(word, {u"guilty", u"true", u"admit", u"admitted"});
    };
    for (auto word = words.begin(); word != words.end(); ++word) {
        const auto end = word + std::min(reach, words.end() - word);
        if (isPlainDenial(*word) && std::any_of(word, end, isCharge))
            return true;
    }
    return false;
}

/// "His party believes in his innocence": may be his word, or that of others.
bool mayDeny(const Word &word)
{
    return isOneOf(word,
                   {u"innocent", u"innocence", u"dismissed", u"dismisses", u"lie", u"lies", u"insists",
                    u"insisted", u"acquitted", u"wrong", u"disagrees", u"disagreed"});
}

/// "The disputed valley": of what two quarrel about.
bool isAttributive(Words words, std::size_t at)
{
    return at > 0 && isOneOf(words[at], {u"disputed", u"contested", u"rejected"})
        && isOneOf(words[at - 1], {u"the", u"a", u"an", u"this", u"its", u"their", u"over", u"of", u"in"});
}

/// Whether anything in the version may be a denial. What was taken out of a kept sentence only a plain one
/// makes good.
bool hasDenial(const AnnotatedVersion &version, bool isTakenOut)
{
    return hasNegatedCharge(version.words) || std::ranges::any_of(version.words, [&](const Word &word) {
               const auto at = static_cast<std::size_t>(&word - version.words.data());
               return (denies(word) && !isAttributive(version.words, at)) || (mayDeny(word) && !isTakenOut)
                   || isOneOf(word,
                              {u"denial", u"denials", u"reject", u"dispute", u"refutes", u"contest",
                               u"untrue", u"false", u"baseless", u"unfounded", u"groundless", u"rebutted",
                               u"rebuffed", u"nonsense", u"fabricated"});
           });
}

std::ptrdiff_t bodySentences(const AnnotatedVersion &version)
{
    return std::ranges::count(version.sentences, SentenceKind::Body, &Sentence::kind);
}

/// Where a version tells what is denied.
struct Accusation {
    int sentence = 0;
    bool isTakenOut = false; ///< The sentence of the denial is kept with changes.
    bool isOwn = false;      ///< It answers that of the denial itself.
};

bool saysNo(const AnnotatedVersion &version, const SentenceGroup &group)
{
    return std::ranges::any_of(group.sentences, [&version](int telling) {
        return std::ranges::any_of(wordsAt(version, telling),
                                   [](const Word &word) { return isPlainDenial(word) || mayDeny(word); });
    });
}

/// The sentence that answers that of the denial, or of the one before it; nothing where it says no to
/// anything.
std::optional<Accusation> accusationIn(const FindingSources &sources, int base, int sentence, int other)
{
    const AnnotatedVersion &version = versionAt(sources, other);
    for (const int each : {sentence, sentence - 1}) {
        for (const int index : sources.story.links.linksOf(base, std::max(each, 0))) {
            const ComparedLink &link = sources.comparison.links[static_cast<std::size_t>(index)];
            const SentenceGroup &group = link.link.left.version == other ? link.link.left : link.link.right;
            if (group.version != other || (!link.link.pinned && link.link.score < sureLink))
                continue;
            if (saysNo(version, group))
                return {};
            return Accusation{group.sentences.front(), each == sentence && link.relation == Relation::Edited,
                              each == sentence};
        }
    }
    return {};
}

/// Whether the version tells anywhere what is denied.
bool tellsDenied(Words denying, const IndexRange &denial, const AnnotatedVersion &version)
{
    constexpr double told = 0.6;
    constexpr int fewest = 2;
    const Words behind = denying.subspan(static_cast<std::size_t>(denial.begin) + 1);
    const auto end = std::ranges::find_if(behind, [](const Word &word) {
        return word.kind == WordKind::Punctuation || isOneOf(word, {u"and", u"but"});
    });
    return toldShare(behind.first(static_cast<std::size_t>(end - behind.begin())), version.words, fewest)
        >= told;
}

/// Whether the sentence tells of the one who denies "firing" or "that it knew": where no word names a charge,
/// something else may stand before it, and where he "admitted it" the stance itself has turned.
bool isOfDenier(Words denying, const IndexRange &denial, const AnnotatedVersion &version,
                const Accusation &accusation)
{
    const Words what = denying.subspan(static_cast<std::size_t>(denial.begin));
    if (what.size() > 1 && !isDeniedDeed(what[1]))
        return true;
    const Words accusing = wordsAt(version, accusation.sentence);
    const bool isTurned
        = hasWord(accusing,
                  {u"admitted", u"admits", u"admitting", u"confirmed", u"confirms", u"conceded",
                   u"acknowledged", u"declined", u"refused", u"apologised", u"apologized"});
    return !isTurned && (!accusation.isOwn || tellsDenied(denying, denial, version))
        && toldShare(denying.first(static_cast<std::size_t>(denial.begin)), accusing) > 0.0;
}

} // namespace

void findDroppedDenials(const FindingSources &sources, Findings &findings)
{
    constexpr std::ptrdiff_t fewest = 3; // Sentences: of a shorter text nobody asks the other side.
    const int base = sources.comparison.reference.value_or(0);
    const AnnotatedVersion &own = versionAt(sources, base);
    if (own.version.language != u"en")
        return;
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        const AnnotatedVersion &other = versionAt(sources, version);
        if (version == base || other.version.language != u"en" || bodySentences(other) < fewest
            || hasDenial(other, true))
            continue;
        for (int sentence = 0; sentence < static_cast<int>(own.sentences.size()); ++sentence) {
            const Words words = wordsAt(own, sentence);
            const std::optional<IndexRange> denial = denialIn(words);
            const bool isBody = own.sentences[static_cast<std::size_t>(sentence)].kind == SentenceKind::Body;
            const std::optional<Accusation> accusation
                = denial && isBody ? accusationIn(sources, base, sentence, version) : std::nullopt;
            if (!accusation || hasDenial(other, accusation->isTakenOut)
                || !isOfDenier(words, *denial, other, *accusation))
                continue;
            const TextRange range{words[static_cast<std::size_t>(denial->begin)].range.begin,
                                  words[static_cast<std::size_t>(denial->end) - 1].range.end};
            findings.push_back(finding(
                FindingKind::FactDropped, Tr::tr("%1 is no longer told").arg(quoted(own.text(range))),
                Tr::tr("What somebody is accused of is told, and not that he denies it."),
                {placeOf(sources, base, range), placeOfSentence(sources, version, accusation->sentence)}));
            break; // One version, one cause.
        }
    }
}

} // namespace retold

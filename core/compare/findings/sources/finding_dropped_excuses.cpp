#include "core/compare/findings/sources/finding_dropped_denials.h"

#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

using Words = std::span<const Word>;

/// "Nothing wrong", "nothing to do with".
std::optional<std::size_t> excuseByNothing(Words words, std::size_t at)
{
    const bool isExcuse = isOneOfAt(words, at + 1, {u"wrong", u"improper", u"unlawful", u"illegal", u"about"})
        || (isOneOfAt(words, at + 1, {u"to"}) && isOneOfAt(words, at + 2, {u"do"}));
    return isExcuse ? std::optional(at + 2) : std::nullopt;
}

/// Where the word, behind a denial, ends an excuse: "know about", "part in", "responsible".
std::optional<std::size_t> excuseBehindDenial(Words words, std::size_t at)
{
    // "Did not know who would come".
    if (isOneOfAt(words, at, {u"know", u"known", u"aware", u"told", u"informed", u"knowledge", u"warned"}))
        return isOneOfAt(words, at + 1, {u"about", u"of", u"that", u"at", u"then", u"."})
            ? std::optional(at + 1)
            : std::nullopt;
    if (isOneOfAt(words, at, {u"part", u"role", u"hand", u"say"}) && isOneOfAt(words, at + 1, {u"in"}))
        return at + 2;
    const bool isInnocence = isOneOfAt(words, at,
                                       {u"involved", u"wrongdoing", u"intended", u"responsible", u"guilty",
                                        u"broken", u"breached", u"rules", u"law", u"laws"});
    return isInnocence ? std::optional(at + 1) : std::nullopt;
}

/// Where "did not know about", "was unaware of", "had no part in", "had done nothing wrong" ends, begun at
/// the word.
std::optional<std::size_t> excuseFrom(Words words, std::size_t at)
{
    constexpr std::size_t reach = 4;
    if (isOneOfAt(words, at, {u"unaware"}))
        return at + 1;
    if (!isPlainDenial(words[at]))
        return {};
    if (isOneOfAt(words, at, {u"nothing"}))
        return excuseByNothing(words, at);
    for (std::size_t i = at + 1; i < std::min(words.size(), at + reach); ++i) {
        if (const auto end = excuseBehindDenial(words, i))
            return end;
    }
    return {};
}

std::optional<IndexRange> excuseIn(Words words)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (const auto end = excuseFrom(words, i))
            return IndexRange{static_cast<int>(i) - 1, static_cast<int>(std::min(*end, words.size()))};
    }
    return {};
}

/// "Unaware", "knew nothing", "innocent": may be his excuse in other words.
bool mayExcuse(Words words)
{
    const bool has = std::ranges::any_of(words, [](const Word &word) {
        return isOneOf(word,
                       {u"unaware", u"ignorant", u"ignorance", u"knowledge", u"innocent", u"innocence",
                        u"denied", u"denies", u"denying", u"denial", u"insisted", u"insists", u"wrongdoing",
                        u"knew", u"oblivious", u"nobody", u"unwitting", u"unwittingly", u"uninvolved"});
    });
    return has || excuseIn(words).has_value();
}

/// Whom the excuse is of: the last who is meant before it.
std::optional<int> excusedIn(const FindingSources &sources, int base, int sentence, const TextRange &excuse)
{
    const AnnotatedVersion &own = versionAt(sources, base);
    std::optional<int> person;
    for (const Mention &mention : inSentence(own.mentions, sentence)) {
        const NameKind kind = own.entities[static_cast<std::size_t>(mention.entity)].kind;
        if (mention.range.end <= excuse.begin + 1 && kind != NameKind::Place)
            person = sources.story.names.of(base, mention.entity);
    }
    return person;
}

bool isAboutHim(const FindingSources &sources, int version, int sentence, int person)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    return std::ranges::any_of(inSentence(own.mentions, sentence), [&](const Mention &mention) {
        return sources.story.names.of(version, mention.entity) == person;
    });
}

/// Whether a sentence about him, or the one behind it, may excuse him.
bool isExcused(const FindingSources &sources, int version, int person)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    for (int i = 0; i < static_cast<int>(own.sentences.size()); ++i) {
        const bool isNear = isAboutHim(sources, version, i, person)
            || (i > 0 && isAboutHim(sources, version, i - 1, person));
        if (isNear && mayExcuse(wordsAt(own, i)))
            return true;
    }
    return false;
}

/// The sentence of the version that tells what stands before the excuse, where none tells the excuse.
std::optional<int> unexcusedIn(const FindingSources &sources, int base, int sentence, int person, int version)
{
    if (!sources.story.links.sentencesLinked(base, sentence, version).empty()
        || !isSurelyLinked(sources, base, sentence - 1, version))
        return {};
    for (const int told : sources.story.links.sentencesLinked(base, sentence - 1, version)) {
        if (isAboutHim(sources, version, told, person))
            return told;
    }
    return {};
}

void findInVersion(const FindingSources &sources, int base, int version, Findings &findings)
{
    const AnnotatedVersion &own = versionAt(sources, base);
    for (int sentence = 1; sentence < static_cast<int>(own.sentences.size()); ++sentence) {
        const Words words = wordsAt(own, sentence);
        const std::optional<IndexRange> excuse = excuseIn(words);
        if (!excuse || own.sentences[static_cast<std::size_t>(sentence)].kind != SentenceKind::Body)
            continue;
        const TextRange range{words[static_cast<std::size_t>(excuse->begin)].range.begin,
                              words[static_cast<std::size_t>(excuse->end) - 1].range.end};
        const std::optional<int> person = excusedIn(sources, base, sentence, range);
        const std::optional<int> told = person && isAboutHim(sources, base, sentence - 1, *person)
            ? unexcusedIn(sources, base, sentence, *person, version)
            : std::nullopt;
        if (!told || isExcused(sources, version, *person))
            continue;
        findings.push_back(
            finding(FindingKind::FactDropped, Tr::tr("%1 is no longer told").arg(quoted(own.text(range))),
                    Tr::tr("What somebody is accused of is told, and not that he denies it."),
                    {placeOfSentence(sources, base, sentence), placeOfSentence(sources, version, *told)}));
        return; // One version, one cause.
    }
}

} // namespace

void findDroppedExcuses(const FindingSources &sources, Findings &findings)
{
    const int base = sources.comparison.reference.value_or(0);
    if (versionAt(sources, base).version.language != u"en")
        return;
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        const AnnotatedVersion &other = versionAt(sources, version);
        if (version != base && other.version.language == u"en")
            findInVersion(sources, base, version, findings);
    }
}

} // namespace retold

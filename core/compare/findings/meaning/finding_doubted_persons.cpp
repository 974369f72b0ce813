#include "core/compare/findings/detectors.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// A person of whom a sentence says that it may have been he.
struct Doubted {
    int identity = 0;
    TextRange range; ///< From what leaves it open to the name.
};

/// The first word of "could have been", "may be", "thought to be" right before the name; none where nothing
/// is left open.
std::optional<int> doubtBefore(std::span<const Word> words, int name)
{
    const auto is = [&words](int at, std::initializer_list<QStringView> forms) {
        return at >= 0 && isOneOf(words[static_cast<std::size_t>(at)], forms);
    };
    if (is(name - 1, {u"been"}) && is(name - 2, {u"have"}) && is(name - 3, {u"could", u"may", u"might"}))
        return name - 3;
    if (is(name - 1, {u"be"}) && is(name - 2, {u"to"})
        && is(name - 3, {u"thought", u"believed", u"appeared"}))
        return name - 3;
    const bool isLike = is(name - 1, {u"like"}) && is(name - 2, {u"looked", u"looking", u"looks"});
    return isLike ? std::optional(name - 2) : std::nullopt;
}

std::optional<Doubted> doubtedIn(const FindingSources &sources, int version, int sentence)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    const auto words = wordsAt(own, sentence);
    for (const Mention &mention : inSentence(own.mentions, sentence)) {
        const bool isPerson = own.entities[static_cast<std::size_t>(mention.entity)].kind == NameKind::Person;
        const auto doubt = isPerson && mention.kind == MentionKind::Named
            ? doubtBefore(words, wordAt(words, mention.range.begin))
            : std::nullopt;
        if (doubt)
            return Doubted{sources.story.names.of(version, mention.entity),
                           {words[static_cast<std::size_t>(*doubt)].range.begin, mention.range.end}};
    }
    return {};
}

bool leavesOpen(std::span<const Word> words)
{
    return hasWord(words, {u"could",    u"may",      u"might",    u"possibly",  u"perhaps", u"thought",
                           u"believed", u"believes", u"like",     u"resembled", u"similar", u"resembling",
                           u"matching", u"matched",  u"appeared", u"whether",   u"if",      u"suspected",
                           u"possible", u"sure",     u"certain"});
}

/// Where the other sentence names the person with nothing that leaves open who it was.
std::optional<TextRange> namedOutright(const FindingSources &sources, const Doubted &doubted, int base,
                                       int sentence, int version, int telling)
{
    constexpr qsizetype fewest = 3; // Content words in common.
    const AnnotatedVersion &other = versionAt(sources, version);
    const auto words = wordsAt(other, telling);
    const qsizetype common
        = (contentStems(wordsAt(versionAt(sources, base), sentence)) & contentStems(words)).size();
    if (common < fewest || leavesOpen(words))
        return {};
    for (const Mention &mention : inSentence(other.mentions, telling)) {
        if (mention.kind == MentionKind::Named
            && sources.story.names.of(version, mention.entity) == doubted.identity)
            return mention.range;
    }
    return {};
}

} // namespace

/// "Had seen a woman who could have been Jane Roe" told as "had seen Jane Roe". English alone.
void findDoubtedPersons(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    for (const int sentence : link.base.sentences) {
        const auto doubted = doubtedIn(sources, link.base.version, sentence);
        for (const int telling : link.other.sentences) {
            const auto named = doubted
                ? namedOutright(sources, *doubted, link.base.version, sentence, link.other.version, telling)
                : std::nullopt;
            if (!named)
                continue;
            findings.push_back(
                finding(FindingKind::StrengthChanged,
                        Tr::tr("%1 became %2")
                            .arg(quotedPhrase(versionAt(sources, link.base.version), doubted->range),
                                 quotedPhrase(versionAt(sources, link.other.version), *named)),
                        Tr::tr("The words tell how certain it is."),
                        {placeOf(sources, link.base.version, doubted->range),
                         placeOf(sources, link.other.version, *named)}));
            return;
        }
    }
}

} // namespace retold

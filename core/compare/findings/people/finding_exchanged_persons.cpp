#include "core/compare/findings/detectors.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kin.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace retold {

namespace {

/// The people that one side of a link means, and where it names them.
struct PeopleTold {
    QSet<int> identities;
    QHash<int, TextRange> named; ///< Only of those it names.
};

/// "Roe's mother left": of the mother something is told.
bool isOfKin(const AnnotatedVersion &own, const Mention &mention)
{
    const auto words = wordsAt(own, mention.sentence);
    const auto at = static_cast<std::size_t>(wordAt(words, mention.range.end - 1));
    constexpr std::size_t reach = 3; // "Roe", "'s", "mother"; or "Roe's", "mother".
    const auto behind = words.subspan(std::min(at, words.size()));
    const auto near = behind.first(std::min(reach, behind.size()));
    return std::ranges::any_of(near, isKin) || hasWord(near, {u"family", u"parents", u"lawyer"});
}

PeopleTold peopleIn(const FindingSources &sources, const SentenceGroup &group)
{
    const AnnotatedVersion &own = versionAt(sources, group.version);
    PeopleTold people;
    for (const int sentence : group.sentences) {
        for (const Mention &mention : inSentence(own.mentions, sentence)) {
            if (own.entities[static_cast<std::size_t>(mention.entity)].kind != NameKind::Person)
                continue;
            const int identity = sources.story.names.of(group.version, mention.entity);
            people.identities.insert(identity);
            if (mention.kind == MentionKind::Named && !isOfKin(own, mention)
                && !people.named.contains(identity))
                people.named.insert(identity, mention.range);
        }
    }
    return people;
}

/// The only one that this side means and the other does not, if it is one, and named.
std::optional<int> onlyHere(const PeopleTold &own, const PeopleTold &other)
{
    const QSet<int> alone = own.identities - other.identities;
    if (alone.size() != 1 || !own.named.contains(*alone.cbegin()))
        return {};
    return *alone.cbegin();
}

/// By first name and surname: a lone word may be a company.
bool isKnown(const FindingSources &sources, int version, int identity)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    return std::ranges::any_of(own.mentions, [&](const Mention &mention) {
        return mention.kind == MentionKind::Named
            && sources.story.names.of(version, mention.entity) == identity
            && own.entities[static_cast<std::size_t>(mention.entity)].canonical.contains(u' ');
    });
}

/// Beside words in marks: to whom those are given is asked elsewhere.
bool speaksInMarks(const FindingSources &sources, int version, const TextRange &name)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    return std::ranges::any_of(own.quotes, [&name](const Quote &quote) {
        return quote.speakerRange && quote.speakerRange->overlaps(name);
    });
}

/// What is told but for the names.
QSet<QString> contentOf(const FindingSources &sources, const SentenceGroup &group)
{
    const AnnotatedVersion &own = versionAt(sources, group.version);
    QSet<QString> stems;
    for (const int sentence : group.sentences) {
        for (const Word &word : wordsAt(own, sentence)) {
            const bool isName
                = std::ranges::any_of(inSentence(own.mentions, sentence), [&word](const Mention &mention) {
                      return mention.range.contains(word.range);
                  });
            if (!isName && !word.isFunctionWord && word.kind != WordKind::Punctuation)
                stems.insert(word.stem);
        }
    }
    return stems;
}

bool tellTheSame(const FindingSources &sources, const BaseLink &link)
{
    constexpr qsizetype fewest = 3;
    const QSet<QString> left = contentOf(sources, link.base);
    const QSet<QString> right = contentOf(sources, link.other);
    const qsizetype common = (left & right).size();
    return common >= fewest && 3 * common >= std::min(left.size(), right.size());
}

} // namespace

/// One who is named in a sentence where the base names another, and both versions know of him: in recast
/// sentences, where no word stands in its place. Each side may mean others, but these as well as the other.
void findExchangedPersons(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link) || link.base.sentences.size() > 1
        || link.other.sentences.size() > 1)
        return;
    const PeopleTold before = peopleIn(sources, link.base);
    const PeopleTold after = peopleIn(sources, link.other);
    const std::optional<int> gone = onlyHere(before, after);
    const std::optional<int> come = gone ? onlyHere(after, before) : std::nullopt;
    if (!come || !isKnown(sources, link.base.version, *gone) || !isKnown(sources, link.base.version, *come)
        || !tellTheSame(sources, link)
        || (speaksInMarks(sources, link.base.version, before.named.value(*gone))
            && speaksInMarks(sources, link.other.version, after.named.value(*come))))
        return;
    findings.push_back(finding(FindingKind::MeaningReversed,
                               Tr::tr("%1 became %2")
                                   .arg(quoted(link.words.left.version->text(before.named.value(*gone))),
                                        quoted(link.words.right.version->text(after.named.value(*come)))),
                               Tr::tr("What is told of the one is told of the other."),
                               {placeOf(sources, link.base.version, before.named.value(*gone)),
                                placeOf(sources, link.other.version, after.named.value(*come))}));
}

} // namespace retold

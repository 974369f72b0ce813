#include "core/compare/findings/detectors.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/role_phrases.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>

namespace retold {

namespace {

/// "Tournament director Jane Roe": who somebody is said to be, with the name.
struct Bearer {
    int identity = 0;
    int sentence = 0;
    QString head;          ///< The stem of the noun.
    QSet<QString> content; ///< Its stem and those of the words of content before it.
    TextRange range;       ///< The role and the name.
};

bool endsRole(const Word &word)
{
    return isOneOf(word, {u"of", u"for", u"at", u"in", u"and"});
}

/// "Former", "acting": who was it, or stands in, is another than the one who is.
bool isOfAnotherTime(const Word &word)
{
    return isOneOf(word, {u"former", u"ex", u"acting", u"deputy", u"vice", u"retired", u"then", u"late"});
}

std::vector<Bearer> bearersIn(const FindingSources &sources, int version)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    std::vector<Bearer> bearers;
    for (const BesideName &beside : rolePhrases(own)) {
        const Mention &mention = own.mentions[static_cast<std::size_t>(beside.mention)];
        const auto begin = own.words.begin() + beside.words.begin;
        const auto end = std::find_if(begin, own.words.begin() + beside.words.end, endsRole);
        if (begin == end || std::any_of(begin, end, isOfAnotherTime)
            || own.entities[static_cast<std::size_t>(mention.entity)].kind != NameKind::Person)
            continue;
        const Word &head = *std::prev(end);
        bearers.push_back({sources.story.names.of(version, mention.entity),
                           mention.sentence,
                           head.stem,
                           contentStems(std::span(begin, end)),
                           {std::min(begin->range.begin, mention.range.begin),
                            std::max(head.range.end, mention.range.end)}});
    }
    return bearers;
}

bool isMeantIn(const FindingSources &sources, int version, int sentence, int identity)
{
    return isMeant(sources, version, inSentence(versionAt(sources, version).mentions, sentence), identity);
}

/// Whether one alone is called by that noun, or the words before it say the same too.
bool tellWhoItIs(const std::vector<Bearer> &all, const Bearer &left, const Bearer &right)
{
    const QSet<QString> &fewer = left.content.size() < right.content.size() ? left.content : right.content;
    const QSet<QString> &more = &fewer == &left.content ? right.content : left.content;
    if (left.head != right.head || fewer.isEmpty() || !more.contains(fewer))
        return false;
    constexpr qsizetype telling = 2;
    return fewer.size() >= telling || std::ranges::all_of(all, [&left](const Bearer &each) {
               return each.head != left.head || each.identity == left.identity;
           });
}

/// The one of the base who bears the role of the version's, in a sentence linked to it.
const Bearer *formerBearer(const FindingSources &sources, int base, const std::vector<Bearer> &known,
                           int version, const Bearer &bearer)
{
    const std::vector<int> linked = sources.story.links.sentencesLinked(version, bearer.sentence, base);
    const auto found = std::ranges::find_if(known, [&](const Bearer &each) {
        return std::ranges::find(linked, each.sentence) != linked.end() && each.identity != bearer.identity
            && tellWhoItIs(known, each, bearer);
    });
    const bool isHis = std::ranges::any_of(known, [&bearer](const Bearer &each) {
        return each.identity == bearer.identity && each.head == bearer.head;
    });
    const bool isBesideHim = std::ranges::any_of(
        linked, [&](int sentence) { return isMeantIn(sources, base, sentence, bearer.identity); });
    // "Its head", "the operator's head": of which house the pronoun does not say.
    const auto isOfPronoun = [&sources](int of, const Bearer &each) {
        const auto words = wordsAt(versionAt(sources, of), each.sentence);
        const int at = wordAt(words, each.range.begin) - 1;
        return at >= 0 && isOneOf(words[static_cast<std::size_t>(at)], {u"its", u"their"});
    };
    const bool isOfOtherHouse = found != known.end()
        && isOfPronoun(base, *found) != isOfPronoun(version, bearer) && found->content.size() < 2;
    if (found == known.end() || isHis || isBesideHim || isOfOtherHouse
        || isMeantIn(sources, version, bearer.sentence, found->identity))
        return nullptr;
    return &*found;
}

} // namespace

/// A role told of one person that the linked sentence of the base tells of another, where the base knows
/// both: by the words beside the names, in whatever sentence they stand.
void findOtherBearers(const FindingSources &sources, Findings &findings)
{
    const int base = sources.comparison.reference.value_or(0);
    const std::vector<Bearer> known = bearersIn(sources, base);
    for (const int version : englishBeside(sources, base)) {
        for (const Bearer &bearer : bearersIn(sources, version)) {
            const Bearer *before = isMeant(sources, base, versionAt(sources, base).mentions, bearer.identity)
                ? formerBearer(sources, base, known, version, bearer)
                : nullptr;
            if (before == nullptr)
                continue;
            findings.push_back(
                finding(FindingKind::RoleWrong,
                        Tr::tr("%1 became %2")
                            .arg(quoted(versionAt(sources, base).text(before->range)),
                                 quoted(versionAt(sources, version).text(bearer.range))),
                        Tr::tr("What is told of the one is told of the other."),
                        {placeOf(sources, base, before->range), placeOf(sources, version, bearer.range)}));
        }
    }
}

} // namespace retold

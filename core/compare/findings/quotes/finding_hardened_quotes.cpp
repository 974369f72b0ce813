#include "core/compare/findings/detectors.h"
#include "core/compare/quotes/quote_frame.h"
#include "core/compare/quotes/quote_pairs.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// "I would ask you to consider", "perhaps we could", "I hope": a wish or a request, and no more.
bool isSoft(std::span<const Word> words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool isWish = i + 1 < words.size() && isOneOf(words[i], {u"would", u"'d", u"i'd", u"we'd"})
            && isOneOf(words[i + 1],
                       {u"ask", u"like", u"suggest", u"prefer", u"welcome", u"appreciate", u"be"});
        if (isWish
            || isOneOf(words[i],
                       {u"perhaps", u"maybe", u"please", u"hope", u"consider", u"suggest", u"might", u"ask"}))
            return true;
    }
    return false;
}

/// A verb that makes a command, a threat or a plea of it.
bool isHard(const Word &word)
{
    return isOneOf(word,
                   {u"begged",    u"begs",       u"begging",   u"demanded",    u"demands",   u"demanding",
                    u"implored",  u"pleaded",    u"pleads",    u"pleading",    u"ordered",   u"orders",
                    u"ordering",  u"threatened", u"threatens", u"threatening", u"commanded", u"forbade",
                    u"ultimatum", u"beseeched",  u"compelled", u"instructed"});
}

/// The first hard verb outside marks in the sentence, where the base has none around the quotation.
const Word *hardVerb(const AnnotatedVersion &own, int sentence)
{
    for (const Word &word : wordsAt(own, sentence)) {
        if (isHard(word) && !isInMarks(own, word.range))
            return &word;
    }
    return nullptr;
}

bool isHardAround(const AnnotatedVersion &base, const Quote &first)
{
    constexpr int reach = 1;
    const auto count = static_cast<int>(base.sentences.size());
    for (int s = std::max(0, first.sentence - reach); s <= std::min(count - 1, first.lastSentence + reach);
         ++s) {
        if (std::ranges::any_of(wordsAt(base, s), isHard))
            return true;
    }
    return false;
}

void findHardened(const FindingSources &sources, const GroupMember<QuoteStatus> &head,
                  const GroupMember<QuoteStatus> &member, Findings &findings)
{
    const AnnotatedVersion &base = versionAt(sources, head.version);
    const AnnotatedVersion &own = versionAt(sources, member.version);
    const Quote &first = base.quotes[static_cast<std::size_t>(*head.item)];
    const std::span<const Word> said = wordsIn(base, first.range);
    if (!isSoft(said) || isHardAround(base, first))
        return;
    // The sentence of the quotation may be linked to another than the one that tells who asked.
    std::vector<int> around = sentencesFrom(std::max(0, first.sentence - 1), first.lastSentence);
    for (const int sentence : sources.story.links.sentencesLinked(head.version, around, member.version)) {
        const Word *verb = hardVerb(own, sentence);
        const QSet<QString> told = contentStems(wordsAt(own, sentence));
        if (verb == nullptr || !told.intersects(contentStems(said)))
            continue;
        findings.push_back(finding(
            FindingKind::StrengthChanged,
            //: %1 is a quotation, %2 a verb.
            Tr::tr("%1 became %2").arg(quoted(base.text(first.range)), quoted(own.text(verb->range))),
            Tr::tr("A wish or a request was told as a command, a threat or a plea."),
            {placeOf(sources, head.version, first.range), placeOf(sources, member.version, verb->range)}));
        return;
    }
}

} // namespace

/// "I would like the council to think of a roof" told as "demanded a roof": the marks are gone, and the words
/// are harder. English.
void findHardenedQuotes(const FindingSources &sources, Findings &findings)
{
    for (const QuoteGroup &group : sources.quotes) {
        const auto &head = group.members.front();
        const bool isEnglish = versionAt(sources, head.version).version.language == u"en";
        for (const auto &member : group.members) {
            if (isEnglish && !member.item && isBaseOfQuotes(sources, head.version))
                findHardened(sources, head, member, findings);
        }
    }
}

} // namespace retold

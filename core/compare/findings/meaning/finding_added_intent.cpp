#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// Words that make a deed one of malice or guilt.
bool tellsIntent(const Word &word)
{
    return isOneOf(word, {u"deliberately", u"intentionally", u"knowingly",    u"wilfully",    u"willfully",
                          u"purposely",    u"maliciously",   u"consciously",  u"deliberate",  u"intentional",
                          u"wilful",       u"willful",       u"malicious",    u"illegally",   u"unlawfully",
                          u"fraudulently", u"corruptly",     u"recklessly",   u"negligently", u"criminally",
                          u"unlawful",     u"fraudulent",    u"reckless",     u"negligent",   u"callously",
                          u"cynically",    u"secretly",      u"treacherously"});
}

/// Whether the words have any such word, or tell of intent, law or a secret in another: the one may stand for
/// the other.
bool tellIntentToo(std::span<const Word> words)
{
    return std::ranges::any_of(words, [](const Word &word) {
        return tellsIntent(word)
            || isOneOf(word,
                       {u"intent", u"intention", u"purpose", u"malice", u"illegal", u"unlawfulness", u"fraud",
                        u"corrupt", u"corruption", u"negligence", u"recklessness", u"crime", u"criminal",
                        u"secret", u"secrecy", u"sabotage", u"arson"});
    });
}

} // namespace

/// "Was never given to the defence" told as "was deliberately withheld from the defence": the deed is linked,
/// and the intent put in. English alone.
void findAddedIntent(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr int around = 60; // Sentences: nearly all of a report, and not all of a book.
    const auto &linked = link.base.sentences;
    if (!isWorthReadingAsEnglish(sources, link) || std::ranges::none_of(link.words.right.words, tellsIntent)
        || tellIntentToo(wordsAround(versionAt(sources, link.base.version),
                                     {linked.front(), linked.back() + 1}, around, around)))
        return;
    const SideWords &other = link.words.right;
    for (std::size_t i = 0; i + 1 < other.words.size(); ++i) {
        const Word &word = other.words[i];
        if (!tellsIntent(word) || isInMarks(*other.version, word.range))
            continue;
        const TextRange range{word.range.begin, other.words[i + 1].range.end};
        findings.push_back(finding(
            FindingKind::FactUnsupported,
            Tr::tr("%1 was put in, and no other version has it").arg(quotedPhrase(*other.version, range)),
            Tr::tr("The sentence is told by another version without it."),
            {placeOf(sources, link.other.version, range)}));
        findings.back().severity = Severity::Major;
        return;
    }
}

} // namespace retold

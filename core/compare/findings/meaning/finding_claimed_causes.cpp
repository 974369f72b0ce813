#include "core/annotate/name_words.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/deed_share.h"
#include "core/compare/readings/reasons.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/unknown_causes.h"
#include "core/compare/readings/untold.h"
#include "core/compare/readings/verb_list.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

using Words = std::span<const Word>;

constexpr int near = 2; // Sentences.
constexpr double half = 0.5;

Words part(Words words, const IndexRange &range)
{
    return words.subspan(static_cast<std::size_t>(range.begin), static_cast<std::size_t>(range.size()));
}

/// What tells of a cause, or calls the thing itself by another word, and so stands for no part of a cause.
bool isNoCause(const Word &word)
{
    return word.isFunctionWord || word.kind == WordKind::Punctuation
        || isOneOf(word, {u"cause",   u"caused",   u"reason",   u"reasons",  u"blame",     u"blamed",
                          u"because", u"due",      u"result",   u"led",      u"cited",     u"citing",
                          u"crash",   u"accident", u"blaze",    u"incident", u"collision", u"disaster",
                          u"tragedy", u"failure",  u"collapse", u"outage"});
}

std::vector<Word> contentOf(Words words)
{
    std::vector<Word> content;
    std::ranges::copy_if(words, std::back_inserter(content),
                         [](const Word &word) { return !isNoCause(word); });
    return content;
}

/// What says no more than who does not know: the sentence before it tells what.
bool isShort(const std::vector<Word> &content)
{
    constexpr std::size_t most = 3;
    return content.size() <= most;
}

bool isSaid(Words words)
{
    return std::ranges::any_of(words, [](const Word &word) {
        return nameWords().sayingVerbs.contains(word.normal)
            || isOneOf(word, {u"according", u"blame", u"blames", u"blamed", u"accuse", u"accused"});
    });
}

bool tellsCausePlainly(Words words)
{
    return hasWord(words, {u"citing", u"cited", u"so", u"thanks"})
        || std::ranges::any_of(causesIn(words),
                               [](const ToldCause &told) { return told.mark == CauseMark::Plain; });
}

/// A sentence of the base that leaves the cause of something open, held against one version.
class CauseReader final {
public:
    CauseReader(const FindingSources &sources, int base, int sentence, int version, const OpenCause &open) :
        m_sources(sources),
        m_base(base),
        m_sentence(sentence),
        m_version(version),
        m_open(open),
        m_told(baseAround(sentence, 1, 0)),
        m_near(baseAround(sentence, near, near)),
        m_candidate(contentOf(part(baseWords(sentence), open.candidate)))
    { }

    void find(Findings &findings) const
    {
        const AnnotatedVersion &own = versionAt(m_sources, m_base);
        const AnnotatedVersion &other = versionAt(m_sources, m_version);
        for (int i = 0; i < static_cast<int>(other.sentences.size()); ++i) {
            const std::optional<IndexRange> told = causeToldIn(i);
            if (!told)
                continue;
            const Words words = part(wordsAt(other, i), *told);
            const TextRange mine = own.sentences[static_cast<std::size_t>(m_sentence)].range;
            const TextRange theirs = rangeOf(words);
            findings.push_back(
                finding(FindingKind::FactAltered,
                        Tr::tr("%1 became %2").arg(quotedPhrase(own, mine), quotedPhrase(other, theirs)),
                        Tr::tr("What goes together need not be cause and effect."),
                        {placeOf(m_sources, m_base, mine), placeOf(m_sources, m_version, theirs)}));
            return; // One version, one cause.
        }
    }

private:
    /// Where the version's sentence tells as a fact what the base leaves open.
    std::optional<IndexRange> causeToldIn(int sentence) const
    {
        const Words words = wordsAt(versionAt(m_sources, m_version), sentence);
        if (isGuessAt(words, m_open) || isLeftOpen(sentence))
            return {};
        std::vector<ToldCause> causes = causesIn(words);
        if (const auto deed = candidateDeedIn(words))
            causes.push_back(*deed);
        const auto told = std::ranges::find_if(causes, [&](const ToldCause &each) {
            return isCandidate(words, each) || (isOfThat(words, sentence, each) && isNews(words, each));
        });
        if (told == causes.end())
            return {};
        const bool isBehind = told->effect.begin < told->cause.begin; // "Because of" goes with it.
        return isBehind ? IndexRange{told->effect.end, told->cause.end}
                        : IndexRange{told->cause.begin, told->effect.end};
    }

    /// The cause that somebody only names is told plainly: "has died as a result of the vaccine".
    bool isCandidate(Words words, const ToldCause &told) const
    {
        const std::vector<Word> cause = contentOf(part(words, told.cause));
        const std::vector<Word> effect = contentOf(part(words, told.effect));
        if (m_candidate.empty() || deedShare(cause, m_candidate) < half || deedShare(effect, m_told) < half
            || (m_open.isClaimed && isSaid(words)))
            return false;
        return !isToldAsCause(cause, effect);
    }

    /// "The release flooded the fields", where it is blamed for their flooding.
    std::optional<ToldCause> candidateDeedIn(Words words) const
    {
        const int size = static_cast<int>(words.size());
        const Words told = baseWords(m_sentence);
        const int from = m_open.isClaimed ? m_open.candidate.end : static_cast<int>(told.size());
        const std::vector<Word> effect = contentOf(told.subspan(static_cast<std::size_t>(from)));
        for (int i = 1; i < size && !effect.empty() && !m_candidate.empty(); ++i) {
            const Word &verb = words[static_cast<std::size_t>(i)];
            const bool isDone = verb.normal.endsWith(u"ed") && areOneDeed(verb, effect.front());
            if (isDone && areOneDeed(words[static_cast<std::size_t>(i) - 1], m_candidate.back()))
                return ToldCause{CauseMark::Bare, {i - 1, i}, {i, size}};
        }
        return {};
    }

    /// Whether the cause is another than any that the base may tell.
    bool isNews(Words words, const ToldCause &told) const
    {
        std::vector<Word> cause = contentOf(part(words, told.cause));
        if (told.mark == CauseMark::Loose) {
            const bool isNamed = hasWord(part(words, told.cause), {u"reason", u"reasons"});
            return cause.size() > (isNamed ? 0U : 1U)
                && toldShare(cause, versionAt(m_sources, m_base).words) <= 0.0;
        }
        std::erase_if(cause, [&](const Word &word) { return toldShare(std::span(&word, 1), m_told) > 0.0; });
        return told.mark == CauseMark::Plain && !cause.empty() && toldShare(cause, m_near) < half
            && !isToldAsCause(cause, {})
            && !(isSaid(words) && toldShare(cause, versionAt(m_sources, m_base).words) >= 1.0);
    }

    /// Whether the base has the cause, with what came of it, in a sentence that may tell one plainly.
    bool isToldAsCause(const std::vector<Word> &cause, const std::vector<Word> &effect) const
    {
        const int size = static_cast<int>(versionAt(m_sources, m_base).sentences.size());
        for (int i = 0; i < size; ++i) {
            const Words words = baseWords(i);
            if (i != m_sentence && toldShare(cause, words) >= half
                && (effect.empty() || deedShare(effect, baseAround(i, near, 0)) >= half)
                && tellsCausePlainly(words) && !openCauseIn(words))
                return true;
        }
        return false;
    }

    bool isLinked(int told, int sentence) const
    {
        if (told < 0 || sentence < 0)
            return false;
        const auto linked = m_sources.story.links.sentencesLinked(m_base, told, m_version);
        return std::ranges::find(linked, sentence) != linked.end();
    }

    /// Whether the sentence is about what the base leaves open: by its link, or by what came of it.
    bool isOfThat(Words words, int sentence, const ToldCause &told) const
    {
        const Words unknown = baseWords(m_sentence);
        const bool isBare = isShort(contentOf(unknown)) || hasWord(unknown, {u"it", u"this", u"that", u"so"});
        if (isLinked(m_sentence, sentence) || (isBare && isLinked(m_sentence - 1, sentence)))
            return true;
        if (!m_sources.story.links.sentencesLinked(m_version, sentence, m_base).empty())
            return false;
        const std::vector<Word> effect = contentOf(part(words, told.effect));
        // "Ten were hurt. Ice was to blame"; not "… Because of the crash no trams ran".
        const bool goesOn = isLinked(m_sentence - 1, sentence - 1) || isLinked(m_sentence, sentence - 1);
        return toldShare(effect, unknown) >= half
            || (goesOn && (effect.empty() || deedShare(effect, m_told) >= 1.0));
    }

    bool isOfMatter(Words words) const
    {
        constexpr double related = 0.25;
        const std::vector<Word> content = contentOf(words);
        return isShort(content) || deedShare(content, m_told) >= related;
    }

    /// Whether the version says near it that the cause of this is not known.
    bool isLeftOpen(int sentence) const
    {
        const AnnotatedVersion &own = versionAt(m_sources, m_version);
        const int last = static_cast<int>(own.sentences.size()) - 1;
        for (int i = std::max(0, sentence - near); i <= std::min(last, sentence + near); ++i) {
            const Words words = wordsAt(own, i);
            const auto open = openCauseIn(words);
            if (open && (m_open.isClaimed || !open->isClaimed) && isOfMatter(words))
                return true;
        }
        return false;
    }

    Words baseWords(int sentence) const { return wordsAt(versionAt(m_sources, m_base), sentence); }

    std::vector<Word> baseAround(int sentence, int before, int behind) const
    {
        return wordsAround(versionAt(m_sources, m_base), {sentence, sentence + 1}, before, behind);
    }

    const FindingSources &m_sources;
    int m_base;
    int m_sentence;
    int m_version;
    const OpenCause &m_open;
    std::vector<Word> m_told; ///< What is left open, and of what.
    std::vector<Word> m_near;
    std::vector<Word> m_candidate;
};

/// "Nobody told me why": what somebody does not know, in his own words.
bool isQuoted(const AnnotatedVersion &own, int sentence)
{
    return std::ranges::any_of(inSentence(own.quotes, sentence),
                               [](const Quote &quote) { return quote.type == QuoteType::Direct; });
}

} // namespace

void findClaimedCauses(const FindingSources &sources, Findings &findings)
{
    constexpr int most = 20; // Of more the text is hostile.
    const int base = sources.comparison.reference.value_or(0);
    const AnnotatedVersion &own = versionAt(sources, base);
    const std::vector<int> others = englishBeside(sources, base);
    int found = 0;
    for (int i = 0; i < static_cast<int>(own.sentences.size()) && found < most; ++i) {
        if (own.sentences[static_cast<std::size_t>(i)].kind != SentenceKind::Body || isQuoted(own, i))
            continue;
        const auto open = openCauseIn(wordsAt(own, i));
        found += open ? 1 : 0;
        for (const int version : open ? others : std::vector<int>())
            CauseReader(sources, base, i, version, *open).find(findings);
    }
}

} // namespace retold

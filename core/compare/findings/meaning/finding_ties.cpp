#include "core/compare/findings/detectors.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/deed_share.h"
#include "core/compare/readings/reasons.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/ties.h"
#include "core/compare/readings/unknown_causes.h"
#include "core/compare/readings/untold.h"
#include "core/compare/readings/verb_list.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

using Words = std::span<const Word>;

Words part(Words words, const IndexRange &range)
{
    return words.subspan(static_cast<std::size_t>(range.begin), static_cast<std::size_t>(range.size()));
}

std::vector<Word> contentOf(Words words)
{
    std::vector<Word> content;
    std::ranges::copy_if(words, std::back_inserter(content), [](const Word &word) {
        return !word.isFunctionWord && word.kind != WordKind::Punctuation;
    });
    return content;
}

/// Whether one has half of the other's content: either side may tell more of it.
bool areOneThing(Words left, Words right)
{
    constexpr double half = 0.5;
    const std::vector<Word> mine = contentOf(left);
    const std::vector<Word> theirs = contentOf(right);
    return std::max(deedShare(mine, theirs), deedShare(theirs, mine)) >= half;
}

/// A cause that the words tell as a fact; none in what they guess, deny or ask.
std::vector<ToldCause> plainCausesIn(Words words)
{
    if (isGuessAt(words, OpenCause{true, {}}) || std::ranges::any_of(words, isPlainDenial))
        return {};
    std::vector<ToldCause> causes = causesIn(words);
    std::erase_if(causes, [](const ToldCause &cause) { return cause.mark != CauseMark::Plain; });
    return causes;
}

/// A sentence of the base with its tie.
struct Tied {
    int base = 0;
    int sentence = 0;
    ToldTie tie;
};

class TieReader final {
public:
    TieReader(const FindingSources &sources, const Tied &tied) :
        m_sources(sources),
        m_tied(tied),
        m_words(wordsAt(versionAt(sources, tied.base), tied.sentence))
    { }

    void find(int version, Findings &findings) const
    {
        const AnnotatedVersion &other = versionAt(m_sources, version);
        for (int i = 0; i < static_cast<int>(other.sentences.size()); ++i) {
            const Words words = wordsAt(other, i);
            const std::optional<ToldCause> told = mayTell(version, i) ? causeIn(words) : std::nullopt;
            if (!told || isToldAsCause(words, *told))
                continue;
            const IndexRange whole{std::min(told->cause.begin, told->effect.begin),
                                   std::max(told->cause.end, told->effect.end)};
            const TextRange mine = rangeOf(part(m_words, m_tied.tie.all));
            const TextRange theirs = rangeOf(part(words, whole));
            findings.push_back(finding(
                FindingKind::StrengthChanged,
                Tr::tr("%1 became %2")
                    .arg(quotedPhrase(versionAt(m_sources, m_tied.base), mine), quotedPhrase(other, theirs)),
                Tr::tr("What goes together need not be cause and effect."),
                {placeOf(m_sources, m_tied.base, mine), placeOf(m_sources, version, theirs)}));
            return; // One version, one cause.
        }
    }

private:
    /// Linked to the tie's sentence, or to nothing that the base tells: a short sentence that was recast may
    /// have too few words in common.
    bool mayTell(int version, int sentence) const
    {
        const auto linked = m_sources.story.links.sentencesLinked(version, sentence, m_tied.base);
        return linked.empty() || std::ranges::find(linked, m_tied.sentence) != linked.end();
    }

    /// Where the words tell one of the two things as the cause of the other.
    std::optional<ToldCause> causeIn(Words words) const
    {
        const Words left = part(m_words, m_tied.tie.left);
        const Words right = part(m_words, m_tied.tie.right);
        for (const ToldCause &told : plainCausesIn(words)) {
            const Words cause = part(words, told.cause);
            const Words effect = part(words, told.effect);
            if ((areOneThing(cause, left) && areOneThing(effect, right))
                || (areOneThing(cause, right) && areOneThing(effect, left)))
                return told;
        }
        return {};
    }

    /// Whether the base itself tells the cause as a fact somewhere.
    bool isToldAsCause(Words words, const ToldCause &told) const
    {
        const AnnotatedVersion &base = versionAt(m_sources, m_tied.base);
        for (int i = 0; i < static_cast<int>(base.sentences.size()); ++i) {
            const Words own = wordsAt(base, i);
            const auto isSame = [&](const ToldCause &each) {
                return areOneThing(part(own, each.cause), part(words, told.cause))
                    && areOneThing(part(own, each.effect), part(words, told.effect));
            };
            if (std::ranges::any_of(plainCausesIn(own), isSame))
                return true;
        }
        return false;
    }

    const FindingSources &m_sources;
    const Tied &m_tied;
    Words m_words;
};

} // namespace

/// "The rash is linked to the paint" told as "the paint caused the rash", be the sentences linked or not.
/// English alone.
void findTiesAsCauses(const FindingSources &sources, Findings &findings)
{
    constexpr int most = 20; // Of more the text is hostile.
    const int base = sources.comparison.reference.value_or(0);
    const AnnotatedVersion &own = versionAt(sources, base);
    const std::vector<int> others = englishBeside(sources, base);
    int found = 0;
    for (int i = 0; i < static_cast<int>(own.sentences.size()) && found < most; ++i) {
        for (const ToldTie &tie : others.empty() ? std::vector<ToldTie>() : tiesIn(wordsAt(own, i))) {
            const Tied tied{base, i, tie};
            const TieReader reader(sources, tied);
            ++found;
            for (const int version : others)
                reader.find(version, findings);
        }
    }
}

} // namespace retold

#include "core/compare/findings/added_words.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/reasons.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/untold.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

using Words = std::span<const Word>;

std::vector<Word> wordsBeside(const FindingSources &sources, const SentenceGroup &group, int reach)
{
    return wordsAround(versionAt(sources, group.version),
                       {group.sentences.front(), group.sentences.back() + 1}, reach, reach);
}

std::vector<Word> without(Words words, const IndexRange &part)
{
    std::vector<Word> rest(words.begin(), words.begin() + part.begin);
    rest.insert(rest.end(), words.begin() + part.end, words.end());
    return rest;
}

int contentOf(Words words)
{
    return static_cast<int>(std::ranges::count_if(
        words, [](const Word &word) { return !word.isFunctionWord && word.kind != WordKind::Punctuation; }));
}

/// "As a precaution", "as a precautionary measure".
std::optional<IndexRange> precautionIn(Words words)
{
    const auto size = static_cast<int>(words.size());
    for (int i = 0; i < size; ++i) {
        if (!isOneOfAt(words, i, {u"precaution", u"precautionary"}))
            continue;
        const int begin = isOneOfAt(words, i - 2, {u"as"}) ? i - 2 : i;
        const int end = isOneOfAt(words, i + 1, {u"measure", u"step"}) ? i + 2 : i + 1;
        return IndexRange{begin, end};
    }
    return {};
}

/// Whether the reason is told by none of the others' words, and says enough to be known again.
bool isUntold(Words reason, Words others, int fewest)
{
    return contentOf(reason) >= fewest && toldShare(reason, others) <= 0.0;
}

class ReasonReader final {
public:
    ReasonReader(const FindingSources &sources, const BaseLink &link) : m_sources(sources), m_link(link) { }

    void find(Findings &findings) const
    {
        const SideWords &base = m_link.words.left;
        const SideWords &other = m_link.words.right;
        const std::vector<ToldReason> before = reasonsIn(base.words, Requital::Counted);
        const std::vector<ToldReason> after = reasonsIn(other.words, Requital::Counted);
        if (after.size() != 1 || before.size() > 1)
            return;
        const std::vector<ToldReason> plain = reasonsIn(other.words, Requital::Left);
        if (before.size() == 1)
            reportOther(before.front(), after.front(), findings);
        else if (const auto earlier = plain.empty() ? std::nullopt : weakerIn(base.words, plain.front()))
            reportChange(*earlier, plain.front(), FindingKind::StrengthChanged, findings);
        else
            reportAdded(plain, findings);
    }

private:
    /// Whether the sentence without its reason is told by the base.
    bool isKeptBut(const ToldReason &reason) const
    {
        constexpr double kept = 0.6;
        const std::vector<Word> rest = without(m_link.words.right.words, reason.all);
        return contentOf(rest) > 1 && toldShare(rest, m_link.words.left.words) >= kept;
    }

    /// Whether what is left of the base's sentence may be the reason, in other words: "her flight was late
    /// and".
    bool hasLeftovers(const ToldReason &reason) const
    {
        constexpr double told = 0.6;
        return toldShare(m_link.words.left.words, without(m_link.words.right.words, reason.all)) < told;
    }

    /// Whether a sentence beside the base's may be the reason, in other words: the version has it nowhere
    /// else.
    bool isBesideUntold() const
    {
        const int last = static_cast<int>(versionAt(m_sources, m_link.base.version).sentences.size()) - 1;
        const auto isUntoldAt = [&](int sentence) {
            return sentence >= 0 && sentence <= last
                && m_sources.story.links.sentencesLinked(m_link.base.version, sentence, m_link.other.version)
                       .empty();
        };
        return isUntoldAt(m_link.base.sentences.front() - 1) || isUntoldAt(m_link.base.sentences.back() + 1);
    }

    /// What the base tells in place of the reason, and is less than one.
    std::optional<IndexRange> weakerIn(Words base, const ToldReason &reason) const
    {
        const std::optional<IndexRange> earlier = earlierIn(base, reason);
        return earlier ? earlier : precautionFor(base, reason);
    }

    /// "As a precaution" in the base, where the version has "because of the leak": that it might come, and it
    /// was there. Not where the version tells as well of a fear alone.
    std::optional<IndexRange> precautionFor(Words base, const ToldReason &reason) const
    {
        const Words other = m_link.words.right.words;
        if (!isKeptBut(reason) || precautionIn(other)
            || !isUntold(partOf(m_link.words.right, reason.content), wordsBeside(m_sources, m_link.base, 1),
                         1)
            || hasWord(other,
                       {u"fear", u"fears", u"feared", u"risk", u"risks", u"possible", u"potential", u"threat",
                        u"may", u"might", u"could", u"danger", u"concern", u"concerns", u"suspected"}))
            return {};
        return precautionIn(base);
    }

    /// "After the storm" in the base, where the version has "because of the storm": that one thing followed
    /// the other. What is done to somebody for what he did follows from it all the same.
    std::optional<IndexRange> earlierIn(Words base, const ToldReason &reason) const
    {
        constexpr double same = 0.75;
        const Words content = partOf(m_link.words.right, reason.content);
        if (!isKeptBut(reason) || tellsRequital(base))
            return {};
        for (const IndexRange &earlier : earlierThingsIn(base)) {
            const Words mine = partOf(m_link.words.left, earlier);
            if (toldShare(content, mine) >= same && toldShare(mine, content) >= same)
                return earlier;
        }
        return {};
    }

    void reportOther(const ToldReason &before, const ToldReason &after, Findings &findings) const
    {
        const SideWords &base = m_link.words.left;
        const SideWords &other = m_link.words.right;
        const bool isOther = isKeptBut(after)
            && isUntold(partOf(other, after.content), wordsBeside(m_sources, m_link.base, 1), 2)
            && isUntold(partOf(base, before.content), wordsBeside(m_sources, m_link.other, 1), 1);
        if (isOther)
            reportChange(before.all, after, FindingKind::FactAltered, findings);
    }

    void reportChange(const IndexRange &before, const ToldReason &after, FindingKind kind,
                      Findings &findings) const
    {
        const SideWords &base = m_link.words.left;
        const SideWords &other = m_link.words.right;
        const TextRange mine = rangeOf(base, before);
        const TextRange theirs = rangeOf(other, after.all);
        findings.push_back(
            finding(kind,
                    Tr::tr("%1 became %2")
                        .arg(quotedPhrase(*base.version, mine), quotedPhrase(*other.version, theirs)),
                    Tr::tr("What goes together need not be cause and effect."),
                    {placeOf(m_sources, m_link.base.version, mine),
                     placeOf(m_sources, m_link.other.version, theirs)}));
    }

    void reportAdded(const std::vector<ToldReason> &reasons, Findings &findings) const
    {
        const SideWords &other = m_link.words.right;
        if (reasons.empty() || !isKeptBut(reasons.front()) || hasLeftovers(reasons.front())
            || isBesideUntold()
            || mayTellWhy(m_link.words.left.words, without(other.words, reasons.front().all))
            || !(isNews(partOf(other, reasons.front().content)) || isNewThing(reasons.front())
                 || isJoined(reasons.front())))
            return;
        const Place put = placeOf(m_sources, m_link.other.version, rangeOf(other, reasons.front().all));
        Finding added = finding(FindingKind::FactUnsupported,
                                addedWords(m_sources, put, quotedPhrase(*other.version, put.range)),
                                Tr::tr("The sentence is told by another version without it."), {put});
        added.severity = Severity::Major;
        findings.push_back(std::move(added));
    }

    /// Of a reason of several words one may stand a little way off, of another matter.
    bool isNews(Words reason) const
    {
        constexpr int around = 3;
        constexpr int several = 3;
        constexpr double hardly = 1.0 / several;
        return isUntold(reason, wordsBeside(m_sources, m_link.base, around), 2)
            || (isUntold(reason, wordsBeside(m_sources, m_link.base, 1), several)
                && toldShare(reason, wordsBeside(m_sources, m_link.base, around)) <= hardly);
    }

    /// "Because of asbestos": one word is enough where the base has it nowhere.
    bool isNewThing(const ToldReason &reason) const
    {
        const Words words = m_link.words.right.words;
        return isOneOfAt(words, reason.content.begin - 1, {u"of", u"to"})
            && isUntold(partOf(m_link.words.right, reason.content),
                        versionAt(m_sources, m_link.base.version).words, 1);
    }

    /// "The port overpaid … because of the bribes": both are told, far from each other, and no sentence that
    /// has the reason may tell of what.
    bool isJoined(const ToldReason &reason) const
    {
        constexpr int around = 2;
        constexpr double mostly = 0.5;
        const AnnotatedVersion &base = versionAt(m_sources, m_link.base.version);
        const Words content = partOf(m_link.words.right, reason.content);
        const std::vector<Word> rest = without(m_link.words.right.words, reason.all);
        bool isTold = false;
        if (toldShare(content, wordsBeside(m_sources, m_link.base, around)) > 0.0)
            return false;
        for (int i = 0; i < static_cast<int>(base.sentences.size()); ++i) {
            const Words words = wordsAt(base, i);
            if (toldShare(content, words) < mostly)
                continue;
            if (mayTellWhy(words, {}) || toldShare(rest, words) > 0.0)
                return false;
            isTold = true;
        }
        return isTold;
    }

    static TextRange rangeOf(const SideWords &side, const IndexRange &part)
    {
        return {side.word(part.begin).range.begin, side.word(part.end - 1).range.end};
    }

    const FindingSources &m_sources;
    const BaseLink &m_link;
};

} // namespace

/// "Suspended over a complaint" told as "suspended for raising the alarm": the sentence is kept, and gives a
/// reason of which the base knows nothing. English alone.
void findOtherReasons(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (isWorthReadingAsEnglish(sources, link))
        ReasonReader(sources, link).find(findings);
}

} // namespace retold

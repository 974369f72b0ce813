#include "core/compare/findings/detectors.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/reasons.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/stances.h"
#include "core/compare/readings/untold.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace retold {

namespace {

using Words = std::span<const Word>;

Words part(Words words, const IndexRange &range)
{
    return words.subspan(static_cast<std::size_t>(range.begin), static_cast<std::size_t>(range.size()));
}

/// "Is to blame for", "was at fault", "blamed the rain": the clause that makes something somebody's doing.
std::optional<IndexRange> blameIn(Words words)
{
    const auto size = static_cast<int>(words.size());
    for (int i = 0; i < size; ++i) {
        const bool isBlame = (isOneOfAt(words, i, {u"to"}) && isOneOfAt(words, i + 1, {u"blame"}))
            || (isOneOfAt(words, i, {u"at"}) && isOneOfAt(words, i + 1, {u"fault"}))
            || (isOneOfAt(words, i, {u"responsible"}) && isOneOfAt(words, i + 1, {u"for"})
                && isOneOfAt(words, i - 1, {u"is", u"was", u"are", u"were", u"be", u"been"}));
        if (isBlame)
            return clauseAround(words, i);
    }
    for (const StanceSighting &stance : findStances(words)) {
        // "Insurance claims", "it is alleged": nobody has it laid at his door by these.
        // "The accused" is who stands trial.
        const int verb = stance.words.begin;
        const bool isSure = words[static_cast<std::size_t>(verb)].normal.startsWith(u"accus")
            && !isOneOfAt(words, verb - 1, {u"the", u"an", u"of"});
        if (stance.stance == Stance::Blamed || (stance.stance == Stance::Accused && isSure))
            return clauseAround(words, stance.words.begin);
    }
    return {};
}

/// The same, or why something is so: "the rain led to it".
std::optional<IndexRange> claimIn(Words words)
{
    if (const auto blame = blameIn(words))
        return blame;
    for (const ToldCause &cause : causesIn(words)) {
        if (cause.mark == CauseMark::Plain)
            return IndexRange{std::min(cause.cause.begin, cause.effect.begin),
                              std::max(cause.cause.end, cause.effect.end)};
    }
    return {};
}

/// What was put in, and how grave that is: blame misleads, and of the rest an editor may know.
struct Addition {
    TextRange range;
    Severity severity = Severity::Minor;
};

/// What is told not to be so is no claim.
bool isDenied(Words words)
{
    return std::ranges::any_of(words, isPlainDenial);
}

/// Whether the version is one that tells the reference's story anew, and not a report of its own: there, what
/// stands in no other version is its own work.
bool isRetelling(const FindingSources &sources, int reference, int version)
{
    constexpr double mostly = 0.6;
    const AnnotatedVersion &own = versionAt(sources, version);
    int all = 0;
    int linked = 0;
    for (int i = 0; i < static_cast<int>(own.sentences.size()); ++i) {
        if (own.sentences[static_cast<std::size_t>(i)].kind != SentenceKind::Body)
            continue;
        ++all;
        linked += sources.story.links.sentencesLinked(version, i, reference).empty() ? 0 : 1;
    }
    return linked >= mostly * all;
}

/// The sentences of a version that no other tells, by links or by its words.
class AddedSentences final {
public:
    AddedSentences(const FindingSources &sources, int version) : m_sources(sources), m_version(version) { }

    void find(Findings &findings) const
    {
        constexpr int most = 40; // So much blame is hostile: each is looked for in all other texts.
        const AnnotatedVersion &own = versionAt(m_sources, m_version);
        int sought = 0;
        for (int i = 0; i < static_cast<int>(own.sentences.size()) && sought < most; ++i) {
            if (own.sentences[static_cast<std::size_t>(i)].kind != SentenceKind::Body)
                continue;
            const std::optional<Addition> added = isLinked(i) ? std::nullopt : addedIn(i);
            const bool isNew = added && !isToldAnywhere(i);
            const std::optional<Addition> put = isNew ? added : blamePutInto(i);
            sought += added || put ? 1 : 0;
            if (put)
                report(*put, findings);
        }
    }

private:
    bool isLinked(int sentence) const
    {
        for (int other = 0; other < static_cast<int>(m_sources.story.versions.size()); ++other) {
            if (other != m_version
                && !m_sources.story.links.sentencesLinked(m_version, sentence, other).empty())
                return true;
        }
        return false;
    }

    /// Whether any two neighbouring sentences of another version have that much of the words' content.
    bool isTold(Words words, double much) const
    {
        for (int other = 0; other < static_cast<int>(m_sources.story.versions.size()); ++other) {
            const AnnotatedVersion &far = versionAt(m_sources, other);
            for (int i = 0; other != m_version && i < static_cast<int>(far.sentences.size()); ++i) {
                if (toldShare(words, wordsAround(far, {i, i + 1}, 0, 1)) >= much)
                    return true;
            }
        }
        return false;
    }

    bool isToldAnywhere(int sentence) const
    {
        constexpr double much = 0.4;
        return isTold(wordsAt(versionAt(m_sources, m_version), sentence), much);
    }

    std::optional<Addition> addedIn(int sentence) const
    {
        const Words words = wordsAt(versionAt(m_sources, m_version), sentence);
        const auto claim = claimIn(words);
        if (claim && !isDenied(part(words, *claim)))
            return Addition{rangeOf(part(words, *claim)), blameIn(words) ? Severity::Major : Severity::Minor};
        const std::optional<TextRange> stranger = strangerIn(sentence);
        return stranger ? std::optional(Addition{*stranger}) : std::nullopt;
    }

    /// "… , and the mayor is to blame for the loss" behind what other versions tell as well.
    std::optional<Addition> blamePutInto(int sentence) const
    {
        constexpr double hardly = 0.25;
        constexpr std::ptrdiff_t telling = 3;
        const Words words = wordsAt(versionAt(m_sources, m_version), sentence);
        const auto blame = blameIn(words);
        const Words clause = blame ? part(words, *blame) : Words();
        const auto content = std::ranges::count_if(clause, [](const Word &word) {
            return !word.isFunctionWord && word.kind != WordKind::Punctuation;
        });
        return content < telling || isDenied(clause) || isTold(clause, hardly)
            ? std::nullopt
            : std::optional(Addition{rangeOf(clause), Severity::Major});
    }

    void report(const Addition &put, Findings &findings) const
    {
        const AnnotatedVersion &own = versionAt(m_sources, m_version);
        Finding added
            = finding(FindingKind::FactUnsupported,
                      Tr::tr("%1 was put in, and no other version has it").arg(quotedPhrase(own, put.range)),
                      Tr::tr("No other version tells of it."), {placeOf(m_sources, m_version, put.range)});
        added.severity = put.severity;
        findings.push_back(std::move(added));
    }

    /// A person whom no other version knows, and who does something in the sentence: not a name in passing,
    /// nor one from another year.
    std::optional<TextRange> strangerIn(int sentence) const
    {
        const AnnotatedVersion &own = versionAt(m_sources, m_version);
        const Words words = wordsAt(own, sentence);
        const bool isHistory
            = std::ranges::any_of(inSentence(own.figures, sentence), [&own](const Figure &figure) {
                  static const QRegularExpression year(QStringLiteral("\\b[12][0-9]{3}s?\\b"));
                  return figure.kind == FigureKind::Date
                      && year.match(own.text(figure.range).toString()).hasMatch();
              });
        for (const Mention &mention : inSentence(own.mentions, sentence)) {
            const Entity &entity = own.entities[static_cast<std::size_t>(mention.entity)];
            if (!isHistory && entity.kind == NameKind::Person && mention.kind == MentionKind::Named
                && isStranger(mention.entity) && isToldWho(entity, mention) && !isQuoted(own, mention)
                && isDoer(words, wordAt(words, mention.range.begin)))
                return mention.range;
        }
        return {};
    }

    /// What a speaker says of somebody is a name in passing.
    static bool isQuoted(const AnnotatedVersion &own, const Mention &mention)
    {
        return std::ranges::any_of(inSentence(own.quotes, mention.sentence), [&mention](const Quote &quote) {
            return quote.type != QuoteType::Indirect && quote.range.contains(mention.range);
        });
    }

    bool isStranger(int entity) const
    {
        const int identity = m_sources.story.names.of(m_version, entity);
        for (int other = 0; other < static_cast<int>(m_sources.story.versions.size()); ++other) {
            if (other != m_version
                && isMeant(m_sources, other, versionAt(m_sources, other).mentions, identity))
                return false;
        }
        return true;
    }

    /// By given name and surname, or with a form of address: a lone word may be anything.
    static bool isToldWho(const Entity &entity, const Mention &mention)
    {
        return entity.canonical.contains(u' ') || !mention.title.isEmpty();
    }

    /// No preposition makes a part of another phrase of the name.
    static bool isDoer(Words words, int name)
    {
        return !isOneOfAt(words, name - 1,
                          {u"of", u"in", u"near", u"like", u"to", u"by", u"with", u"from", u"for", u"after",
                           u"at", u"than", u"and", u"or", u"on", u"under", u"between", u"against", u"about"});
    }

    const FindingSources &m_sources;
    int m_version;
};

} // namespace

/// "The mayor is to blame for the loss", or what Jane Roe did, of whom no other version knows, in a sentence
/// that was put into a retelling. English alone.
void findAddedClaims(const FindingSources &sources, Findings &findings)
{
    const auto &reference = sources.comparison.reference;
    if (!reference)
        return;
    for (const int version : englishBeside(sources, *reference)) {
        if (isRetelling(sources, *reference, version))
            AddedSentences(sources, version).find(findings);
    }
}

} // namespace retold

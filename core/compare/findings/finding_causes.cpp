#include "core/compare/findings/finding_causes.h"

#include "core/compare/findings/severity.h"
#include "core/compare/findings/shared_causes.h"
#include "core/compare/readings/sentence_words.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <optional>
#include <span>

namespace retold {

namespace {

/// Findings of some kinds by the sentences that they stand in.
class BySentence final {
public:
    template<typename IsOfKind>
    BySentence(const Findings &findings, IsOfKind isOfKind, std::size_t fewestPlaces = 1) :
        m_findings(findings)
    {
        for (std::size_t i = 0; i < findings.size(); ++i) {
            if (!isOfKind(findings[i].kind) || findings[i].places.size() < fewestPlaces)
                continue;
            for (const Place &place : findings[i].places)
                m_bySentence[{place.version, place.sentence}].push_back(i);
        }
    }

    /// The first of them, of those that `comesFirst`, that has for each of the places a place that `covers`
    /// it.
    template<typename Covers, typename ComesFirst>
    std::optional<std::size_t> cover(std::span<const Place> places, Covers covers,
                                     ComesFirst comesFirst) const
    {
        const auto near = m_bySentence.constFind({places.front().version, places.front().sentence});
        if (near == m_bySentence.cend())
            return {};
        const auto found = std::ranges::find_if(*near, [&](std::size_t index) {
            return comesFirst(index) && std::ranges::all_of(places, [&](const Place &place) {
                       return std::ranges::any_of(m_findings[index].places, [&](const Place &each) {
                           return each.version == place.version && covers(each, place);
                       });
                   });
        });
        return found == near->cend() ? std::nullopt : std::optional(*found);
    }

private:
    const std::vector<Finding> &m_findings;
    QHash<std::pair<int, int>, std::vector<std::size_t>> m_bySentence;
};

std::span<const Place> placesToCover(const Finding &finding, Covered covered)
{
    const std::span<const Place> places(finding.places);
    return covered == Covered::Last ? places.last(1) : places;
}

/// Whether the finding at `index` is the one to keep of it and that at `other`.
bool tellsSooner(const SharedCause &cause, const Findings &findings, std::size_t index, std::size_t other)
{
    const Finding &own = findings[index];
    const Finding &far = findings[other];
    if (cause.by != far.kind)
        return !cause.graverFirst || own.severity <= far.severity;
    if (cause.fewestPlaces > 1)
        return own.places.size() > far.places.size();
    return cause.graverFirst && own.severity != far.severity ? own.severity < far.severity : index < other;
}

bool isOfValue(FindingKind kind)
{
    return kind == FindingKind::FigureAltered || kind == FindingKind::UnitChanged
        || kind == FindingKind::FigureMisplaced;
}

/// Of a long quotation a message quotes the ends, and not each figure in it.
bool quotesAll(const FindingSources &sources, const Finding &quote, const Finding &value)
{
    return std::ranges::all_of(value.places, [&](const Place &place) {
        return quote.message.contains(versionAt(sources, place.version).text(place.range));
    });
}

auto isOf(FindingKind kind)
{
    return [kind](FindingKind each) { return each == kind; };
}

/// Findings by the kinds that can cover others.
class CauseTable final {
public:
    CauseTable(const FindingSources &sources, const Findings &findings) :
        m_sources(sources),
        m_findings(findings),
        m_replaced(findings, isOf(FindingKind::FactUnsupported), 2)
    {
        for (const SharedCause &cause : sharedCauses())
            m_causes.try_emplace({cause.by, cause.fewestPlaces}, findings, isOf(cause.by),
                                 cause.fewestPlaces);
    }

    /// The finding that tells what the one at `index` does; none where it is told by it alone.
    std::optional<std::size_t> tellerOf(std::size_t index) const
    {
        const Finding &finding = m_findings[index];
        if (finding.places.empty())
            return {};
        for (const SharedCause &cause : sharedCauses()) {
            const auto teller = cause.kind == finding.kind ? coverOf(cause, index) : std::nullopt;
            if (teller)
                return teller;
        }
        const bool isPutIn = finding.kind == FindingKind::FactUnsupported && finding.places.size() == 1;
        return isPutIn ? m_replaced.cover(finding.places, overlaps, [](std::size_t) { return true; })
                       : std::nullopt;
    }

private:
    std::optional<std::size_t> coverOf(const SharedCause &cause, std::size_t index) const
    {
        const std::span<const Place> places(m_findings[index].places);
        if (cause.covered != Covered::Either)
            return coverOf(cause, index, placesToCover(m_findings[index], cause.covered));
        const auto byFirst = coverOf(cause, index, places.first(1));
        return byFirst ? byFirst : coverOf(cause, index, places.last(1));
    }

    std::optional<std::size_t> coverOf(const SharedCause &cause, std::size_t index,
                                       std::span<const Place> places) const
    {
        const Finding &finding = m_findings[index];
        const auto comesFirst = [&](std::size_t other) {
            const bool isOfQuote = cause.by == FindingKind::QuoteAltered && isOfValue(cause.kind);
            const bool isOfOther = cause.covered == Covered::Either
                && m_findings[other].places.back().version != finding.places.front().version;
            return !isOfOther && tellsSooner(cause, m_findings, other, index)
                && (!isOfQuote || quotesAll(m_sources, m_findings[other], finding));
        };
        const auto covers = [&](const Place &each, const Place &place) {
            const bool isLoose
                = cause.covered == Covered::First && place.version != finding.places.front().version;
            return isLoose ? inSameSentence(each, place) : cause.covers(each, place);
        };
        return m_causes.at({cause.by, cause.fewestPlaces}).cover(places, covers, comesFirst);
    }

    const FindingSources &m_sources;
    const Findings &m_findings;
    std::map<std::pair<FindingKind, std::size_t>, BySentence> m_causes;
    BySentence m_replaced;
};

void showPlaces(Finding &finding, std::span<const Place> places)
{
    for (const Place &place : places) {
        const auto isShown
            = [&place](const Place &each) { return each.version == place.version && overlaps(each, place); };
        if (std::ranges::none_of(finding.places, isShown))
            finding.places.push_back(place);
    }
}

/// What became of a sense or a value between marks, or of somebody's role, is as grave as in any other words,
/// and the reason is told; what was lowered, since the words differ in little, stays so. All that a name is
/// wrongly given is shown, and both places where a version contradicts itself.
void takeOn(Finding &teller, const Finding &told)
{
    const bool isRaised = (teller.kind == FindingKind::QuoteAltered || teller.kind == FindingKind::RoleWrong)
        && teller.kind != told.kind && teller.severity == severityOf(teller.kind)
        && told.severity <= teller.severity;
    if (isRaised && !teller.why.contains(told.why)) {
        teller.severity = told.severity;
        teller.why += u' ' + told.why;
    }
    const bool isOwn = told.kind == FindingKind::Contradiction && teller.kind != told.kind;
    if (isOwn && !teller.why.contains(told.why))
        teller.why += u' ' + told.why;
    if (isOwn || (teller.kind == FindingKind::QuoteMisattributed && told.kind == teller.kind))
        showPlaces(teller, told.places);
}

/// Drops those that another tells; of two that tell each other the first stays.
void dropTold(Findings &findings, std::vector<std::optional<std::size_t>> tellers)
{
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (tellers[i] && i < *tellers[i] && tellers[*tellers[i]] == i)
            tellers[i].reset();
        if (tellers[i])
            takeOn(findings[*tellers[i]], findings[i]);
    }
    std::size_t at = 0;
    std::erase_if(findings, [&](const Finding &) { return tellers[at++].has_value(); });
}

/// What became of words, and is told by quoting them.
bool isOfWords(FindingKind kind)
{
    return kind == FindingKind::StrengthChanged || kind == FindingKind::NegationChanged
        || kind == FindingKind::ScopeChanged || kind == FindingKind::CueChanged
        || kind == FindingKind::TimeChanged;
}

/// Whether all the words that the finding quotes stand in what the other quotes; of a value that is gone,
/// what it stood with.
bool isQuotedBy(const Finding &finding, const Finding &other)
{
    const bool isGone = finding.kind == FindingKind::FigureLost && finding.severity >= Severity::Minor;
    const auto isTold = [&](const Place &place) {
        return std::ranges::any_of(other.places, [&](const Place &each) {
            const bool isOther = isGone && place.version != finding.places.front().version;
            return each.version == place.version
                && (isOther ? inSameSentence(each, place) : isWhole(each, place));
        });
    };
    return (isGone || finding.kind == other.kind) && isOfWords(other.kind)
        && other.severity <= finding.severity && !finding.places.empty()
        && std::ranges::all_of(finding.places, isTold);
}

} // namespace

void dropSharedCauses(const FindingSources &sources, Findings &findings)
{
    const CauseTable table(sources, findings);
    std::vector<std::optional<std::size_t>> tellers;
    for (std::size_t i = 0; i < findings.size(); ++i)
        tellers.push_back(table.tellerOf(i));
    dropTold(findings, std::move(tellers));
}

void dropQuotedTwice(Findings &findings)
{
    const BySentence near(findings, isOfWords);
    std::vector<std::optional<std::size_t>> tellers(findings.size());
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const auto isTeller
            = [&](std::size_t other) { return other != i && isQuotedBy(findings[i], findings[other]); };
        if (!findings[i].places.empty())
            tellers[i] = near.cover({&findings[i].places.front(), 1}, isWhole, isTeller);
    }
    dropTold(findings, std::move(tellers));
}

} // namespace retold

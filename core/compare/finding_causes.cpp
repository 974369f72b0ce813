#include "core/compare/finding_causes.h"

#include <QHash>

#include <algorithm>

namespace retold {

namespace {

/// Findings by the sentences that they stand in.
class BySentence final {
public:
    BySentence(const std::vector<Finding> &findings, std::initializer_list<FindingKind> kinds,
               std::size_t fewestPlaces = 1) :
        m_findings(findings)
    {
        for (std::size_t i = 0; i < findings.size(); ++i) {
            if (std::ranges::find(kinds, findings[i].kind) == kinds.end()
                || findings[i].places.size() < fewestPlaces)
                continue;
            for (const Place &place : findings[i].places)
                m_bySentence[{place.version, place.sentence}].push_back(i);
        }
    }

    /// Whether one of them, of those before `end`, has for each place of the finding a place that `covers`
    /// it.
    template<typename Covers>
    bool cover(const Finding &finding, Covers covers, std::size_t end = std::size_t(-1)) const
    {
        const auto near
            = m_bySentence.constFind({finding.places.front().version, finding.places.front().sentence});
        return near != m_bySentence.cend() && std::ranges::any_of(*near, [&](std::size_t index) {
                   return index < end && std::ranges::all_of(finding.places, [&](const Place &place) {
                              return std::ranges::any_of(m_findings[index].places, [&](const Place &each) {
                                  return each.version == place.version && covers(each, place);
                              });
                          });
               });
    }

private:
    const std::vector<Finding> &m_findings;
    QHash<std::pair<int, int>, std::vector<std::size_t>> m_bySentence;
};

bool isOfWords(FindingKind kind)
{
    return kind == FindingKind::NegationChanged || kind == FindingKind::StrengthChanged
        || kind == FindingKind::ScopeChanged || kind == FindingKind::CueChanged
        || kind == FindingKind::TimeChanged || kind == FindingKind::MeaningReversed;
}

} // namespace

void dropSharedCauses(std::vector<Finding> &findings)
{
    const BySentence quotes(findings, {FindingKind::QuoteAltered, FindingKind::QuoteTrimmed});
    const BySentence turned(findings, {FindingKind::MeaningReversed});
    const BySentence strength(findings, {FindingKind::StrengthChanged});
    const BySentence scopes(findings, {FindingKind::ScopeChanged});
    const BySentence denials(findings, {FindingKind::NegationChanged});
    const BySentence traded(findings, {FindingKind::FigureMisplaced});
    const BySentence roles(findings, {FindingKind::RoleWrong});
    const BySentence replaced(findings, {FindingKind::FactUnsupported}, 2);
    const auto overlaps
        = [](const Place &each, const Place &place) { return each.range.overlaps(place.range); };
    const auto sameSentence
        = [](const Place &each, const Place &place) { return each.sentence == place.sentence; };
    std::vector<bool> isShared(findings.size(), false);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Finding &each = findings[i];
        if (each.places.empty())
            continue;
        const bool isCue = each.kind == FindingKind::CueChanged;
        const bool isTurned
            = (isCue || each.kind == FindingKind::NegationChanged) && turned.cover(each, sameSentence);
        isShared[i] = isTurned || (isOfWords(each.kind) && quotes.cover(each, overlaps))
            || (isCue && strength.cover(each, overlaps))
            || ((isCue || each.kind == FindingKind::ScopeChanged) && denials.cover(each, overlaps))
            || (each.kind == FindingKind::QuoteMisattributed && turned.cover(each, overlaps))
            || (each.kind == FindingKind::FactUnsupported && each.places.size() == 1
                && replaced.cover(each, overlaps))
            || (each.kind == FindingKind::NegationChanged && denials.cover(each, overlaps, i))
            || (each.kind == FindingKind::StrengthChanged && strength.cover(each, overlaps, i))
            || (each.kind == FindingKind::HedgeChanged && traded.cover(each, overlaps))
            || (each.kind == FindingKind::ScopeChanged && scopes.cover(each, overlaps, i))
            || (each.kind == FindingKind::RoleWrong && roles.cover(each, sameSentence, i))
            || (each.kind == FindingKind::MeaningReversed && turned.cover(each, overlaps, i));
    }
    std::size_t at = 0;
    std::erase_if(findings, [&](const Finding &) { return isShared[at++]; });
}

} // namespace retold

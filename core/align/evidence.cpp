#include "core/align/evidence.h"

#include "core/translation.h"

#include <algorithm>
#include <set>

namespace retold {
namespace {

constexpr double leastWeight = 0.1; ///< Shares of the logit below it decide nothing.
constexpr std::size_t wordsShown = 6;

/// What a measure is about, as a person would put it.
enum class Reason { Words, Order, Names, Figures, Quotation, Speaker, Neighbours, Rivals, Shape };
constexpr std::size_t reasonCount = 9;

Reason reasonOf(Measure measure)
{
    if (measure <= Measure::WordHeaviest)
        return Reason::Words;
    if (measure == Measure::PhraseCover)
        return Reason::Order;
    if (measure <= Measure::GramCoverShorter)
        return Reason::Words;
    if (measure <= Measure::OrderCover)
        return Reason::Order;
    if (measure <= Measure::NameConflict)
        return Reason::Names;
    if (measure <= Measure::FigureConflict)
        return Reason::Figures;
    if (measure <= Measure::QuotedSides)
        return Reason::Quotation;
    if (measure == Measure::Speaker)
        return Reason::Speaker;
    if (measure <= Measure::FirstLook)
        return Reason::Shape;
    return measure <= Measure::OwnShorter ? Reason::Rivals : Reason::Neighbours;
}

/// The terms that the link's pairs have in common, as written on the left, weightiest first.
QStringList sharedTexts(const PlacedLink &link, const std::vector<ScoredPair> &pairs, const PairTerms &terms,
                        TermKind kind, const AnnotatedVersion &left)
{
    std::set<int> shared;
    for (const std::size_t pair : link.pairs) {
        const TermSet found = sharedTerms(terms, kind, pairs[pair].place.left, pairs[pair].place.right);
        shared.insert(found.begin(), found.end());
    }
    std::vector<int> ranked(shared.begin(), shared.end());
    const std::vector<float> &weights = terms.of(kind).leftWeights;
    std::stable_sort(ranked.begin(), ranked.end(), [&weights](int a, int b) {
        return weights[static_cast<std::size_t>(a)] > weights[static_cast<std::size_t>(b)];
    });
    QStringList texts;
    for (const int term : ranked) {
        const QString text
            = left.text(terms.left->of(kind).places[static_cast<std::size_t>(term)]).toString();
        if (!texts.contains(text, Qt::CaseInsensitive))
            texts.append(text);
    }
    return texts.first(std::min<qsizetype>(texts.size(), wordsShown));
}

QString listed(const QStringList &texts, const QString &sentence)
{
    return texts.isEmpty() ? QString() : sentence.arg(texts.join(QStringLiteral(", ")));
}

QString phraseFor(Reason reason, const std::function<QStringList(TermKind)> &shared)
{
    switch (reason) {
    case Reason::Words:
        //: %1 is a list of words, as "ferry, harbour".
        return listed(shared(TermKind::Word), Tr::tr("rare words in common: %1"));
    case Reason::Order:
        return Tr::tr("the same words in the same order");
    case Reason::Names:
        //: %1 is a list of names.
        return listed(shared(TermKind::Name), Tr::tr("the same names: %1"));
    case Reason::Figures:
        //: %1 is a list of figures, as "2.5 per cent".
        return listed(shared(TermKind::Figure), Tr::tr("the same figures: %1"));
    case Reason::Quotation:
        //: %1 is a list of words.
        return listed(shared(TermKind::Quoted), Tr::tr("words in quotation marks in common: %1"));
    case Reason::Speaker:
        //: %1 is the name of who speaks.
        return listed(shared(TermKind::Speaker), Tr::tr("the same speaker: %1"));
    case Reason::Neighbours:
        return Tr::tr("the sentences around them tell the same, too");
    case Reason::Rivals:
        return Tr::tr("no other sentence is as close");
    case Reason::Shape:
        return Tr::tr("alike in length and place");
    }
    return {};
}

QString phraseAgainst(Reason reason)
{
    switch (reason) {
    case Reason::Words:
        return Tr::tr("few words in common");
    case Reason::Order:
        return Tr::tr("the words stand in another order");
    case Reason::Names:
        return Tr::tr("the names differ");
    case Reason::Figures:
        return Tr::tr("the figures differ");
    case Reason::Quotation:
        return Tr::tr("the quoted words differ");
    case Reason::Speaker:
        return Tr::tr("the speakers differ");
    case Reason::Neighbours:
        return Tr::tr("the sentences around them tell something else");
    case Reason::Rivals:
        return Tr::tr("another sentence is as close");
    case Reason::Shape:
        return Tr::tr("unlike in length or place");
    }
    return {};
}

} // namespace

std::vector<Evidence> explainLink(const PlacedLink &link, const ScoredPairs &scored, const PairTerms &terms,
                                  const AnnotatedVersion &left, const LikenessModel &model)
{
    std::array<double, reasonCount> weights{};
    for (const std::size_t pair : link.pairs) {
        const MeasureShares shares = model.shares(scored.pairs[pair].measures, scored.kinship);
        for (std::size_t m = 0; m < shares.size(); ++m)
            weights[static_cast<std::size_t>(reasonOf(static_cast<Measure>(m)))]
                += shares[m] / static_cast<double>(link.pairs.size());
    }
    const auto shared = [&](TermKind kind) { return sharedTexts(link, scored.pairs, terms, kind, left); };
    std::vector<Evidence> evidence;
    for (std::size_t r = 0; r < reasonCount; ++r) {
        if (std::abs(weights[r]) < leastWeight)
            continue;
        const auto reason = static_cast<Reason>(r);
        const QString phrase = weights[r] > 0 ? phraseFor(reason, shared) : phraseAgainst(reason);
        if (!phrase.isEmpty())
            evidence.push_back({phrase, weights[r]});
    }
    std::stable_sort(evidence.begin(), evidence.end(), [](const Evidence &a, const Evidence &b) {
        return std::abs(a.weight) > std::abs(b.weight);
    });
    return evidence;
}

} // namespace retold

#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/word_classes.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

using Units = std::span<const WordUnit>;

bool areEqual(Units left, Units right)
{
    return std::ranges::equal(left, right, {}, &WordUnit::key, &WordUnit::key);
}

/// "X between Y" on one side, "Y between X" on the other.
struct Exchange {
    Units first;
    Units between;
    Units second;
};

/// What is left of the two when what they begin and end with alike is taken away.
std::pair<Units, Units> unlikeMiddles(Units left, Units right)
{
    while (!left.empty() && !right.empty() && left.front().key == right.front().key) {
        left = left.subspan(1);
        right = right.subspan(1);
    }
    while (!left.empty() && !right.empty() && left.back().key == right.back().key) {
        left = left.first(left.size() - 1);
        right = right.first(right.size() - 1);
    }
    return {left, right};
}

std::optional<Exchange> exchangeOf(Units left, Units right)
{
    constexpr std::size_t longest = 5;
    if (left.size() != right.size() || left.size() < 3)
        return {};
    for (std::size_t first = 1; first <= std::min(longest, left.size() - 2); ++first) {
        for (std::size_t second = 1; second <= std::min(longest, left.size() - first - 1); ++second) {
            const std::size_t between = left.size() - first - second;
            if (areEqual(left.first(first), right.last(first))
                && areEqual(left.last(second), right.first(second))
                && areEqual(left.subspan(first, between), right.subspan(second, between)))
                return Exchange{left.first(first), left.subspan(first, between), left.last(second)};
        }
    }
    return {};
}

bool isCircumstance(const SideWords &side, Units units)
{
    return isOneOf(side.words[static_cast<std::size_t>(units.front().words.begin)],
                   {u"in", u"on", u"at", u"by", u"for", u"with", u"from", u"after", u"before", u"during",
                    u"since", u"until", u"near", u"over", u"under", u"as", u"of", u"to"});
}

bool hasContent(Units units)
{
    return std::ranges::any_of(units, &WordUnit::isContent);
}

/// Whether the two tell something else where the other stood: the members of a list have no order, nor have
/// two circumstances, nor those who met.
bool tellsOtherwise(const SideWords &side, const Exchange &exchange)
{
    const auto partsMembers = [&side](const WordUnit &unit) {
        return unit.isPunctuation
            || isOneOf(side.words[static_cast<std::size_t>(unit.words.begin)],
                       {u"and", u"or", u"as", u"well", u"the", u"a", u"an", u"both"});
    };
    const auto joinsMembers = [&side](const WordUnit &unit) {
        return isOneOf(side.words[static_cast<std::size_t>(unit.words.begin)], {u",", u"and", u"or"});
    };
    const bool isList = joinsMembers(exchange.between.front())
        && (joinsMembers(exchange.between.back()) || !hasContent(exchange.between));
    const auto isMutual = [&side](const WordUnit &unit) {
        return isOfClass(side.words[static_cast<std::size_t>(unit.words.begin)].normal, WordClass::Mutual,
                         side.version->version.language);
    };
    // "The only witness was a driver", "a driver was the only witness".
    const bool isEquation = exchange.between.size() == 1
        && isOneOf(side.words[static_cast<std::size_t>(exchange.between.front().words.begin)],
                   {u"is", u"are", u"was", u"were"});
    const auto endsSentence = [&side](const WordUnit &unit) {
        return isOneOf(side.words[static_cast<std::size_t>(unit.words.begin)], {u".", u"!", u"?", u";"});
    };
    return hasContent(exchange.first) && hasContent(exchange.second) && !isList && !isEquation
        && std::ranges::none_of(exchange.between, endsSentence)
        && std::ranges::none_of(exchange.between, isMutual)
        && !std::ranges::all_of(exchange.between, partsMembers)
        && !(isCircumstance(side, exchange.first) && isCircumstance(side, exchange.second));
}

/// Whether the words end what a person is called by: "fire" of "fire chief Jane Roe", or "fire chief".
bool isOfRole(const SideWords &side, Units units)
{
    const TextRange &last = side.words[static_cast<std::size_t>(units.back().words.begin)].range;
    return std::ranges::any_of(side.version->mentions, [&last](const Mention &mention) {
        return mention.kind == MentionKind::Named && mention.roleRange.contains(last);
    });
}

} // namespace

/// "Only 11 of the 27 drains" told as "only 27 of the 11 drains": two stretches of a sentence that is else
/// kept word for word have changed places. Of quotations their verdicts tell. English alone: in German any
/// part of a sentence may come first.
void findExchangedStretches(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    const auto [left, right] = unlikeMiddles(base.units, other.units);
    const std::optional<Exchange> exchange = exchangeOf(left, right);
    if (!exchange || !tellsOtherwise(base, *exchange))
        return;
    const TextRange mine = rangeOf(partOf(base, {left.front().words.begin, left.back().words.end}));
    const TextRange theirs = rangeOf(partOf(other, {right.front().words.begin, right.back().words.end}));
    if (isInMarks(*other.version, theirs))
        return;
    const bool areRoles = isOfRole(base, exchange->first) && isOfRole(base, exchange->second);
    findings.push_back(finding(
        areRoles ? FindingKind::RoleWrong : FindingKind::MeaningReversed,
        Tr::tr("%1 became %2").arg(quoted(base.version->text(mine)), quoted(other.version->text(theirs))),
        Tr::tr("What is told of the one is told of the other."),
        {placeOf(sources, link.base.version, mine), placeOf(sources, link.other.version, theirs)}));
}

} // namespace retold

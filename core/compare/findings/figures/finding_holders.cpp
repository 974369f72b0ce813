#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// Of what each one has the amount.
enum class Holder { Person, Group, Vehicle, Distance, Journey };

/// "Per person", "a household": the holder and the words that name it.
struct HolderPhrase {
    Holder holder = Holder::Person;
    TextRange range;
};

std::optional<Holder> holderNamedBy(const Word &word)
{
    if (isOneOf(word, {u"person",   u"head",    u"capita",    u"individual", u"resident",  u"inhabitant",
                       u"citizen",  u"adult",   u"user",      u"consumer",   u"passenger", u"traveller",
                       u"traveler", u"guest",   u"worker",    u"employee",   u"student",   u"pupil",
                       u"child",    u"patient", u"customer",  u"visitor",    u"player",    u"voter",
                       u"member",   u"tourist", u"pensioner", u"soldier",    u"victim",    u"prisoner",
                       u"farmer",   u"teacher", u"nurse",     u"refugee",    u"applicant", u"taxpayer"}))
        return Holder::Person;
    if (isOneOf(word, {u"household", u"family",  u"couple",   u"team",     u"class", u"village",   u"town",
                       u"company",   u"firm",    u"business", u"school",   u"group", u"community", u"home",
                       u"club",      u"council", u"city",     u"hospital", u"farm",  u"party"}))
        return Holder::Group;
    if (isOneOf(word,
                {u"car", u"vehicle", u"lorry", u"truck", u"bus", u"train", u"plane", u"aircraft", u"ship"}))
        return Holder::Vehicle;
    if (isOneOf(word, {u"kilometre", u"kilometer", u"mile", u"metre", u"meter", u"km"}))
        return Holder::Distance;
    if (isOneOf(word, {u"trip", u"journey", u"ride", u"flight", u"crossing"}))
        return Holder::Journey;
    return {};
}

/// "Per person", "for each child", "each household": behind the amount.
std::optional<HolderPhrase> heldBehind(std::span<const Word> words)
{
    constexpr std::size_t reach = 8;
    const auto near = ownWordsBehind(words, reach);
    for (std::size_t i = 0; i + 1 < near.size(); ++i) {
        const auto holder = holderNamedBy(near[i + 1]);
        if (holder && isOneOf(near[i], {u"per", u"each", u"every"}))
            return HolderPhrase{*holder, spanning(near[i].range, near[i + 1].range)};
    }
    return {};
}

/// "Each resident may use", "a household will have to make do with": who the sentence is about.
std::optional<HolderPhrase> heldBefore(std::span<const Word> words)
{
    constexpr std::size_t reach = 14;
    const auto near = ownWordsBefore(words, reach);
    for (std::size_t i = 0; i + 1 < near.size(); ++i) {
        const auto holder = holderNamedBy(near[i + 1]);
        const bool isEach = isOneOf(near[i], {u"each", u"every", u"per"});
        const bool opens = i == 0 && isOneOf(near[i], {u"a", u"one", u"an"});
        if (holder && (isEach || opens))
            return HolderPhrase{*holder, spanning(near[i].range, near[i + 1].range)};
    }
    return {};
}

std::optional<HolderPhrase> holderPhraseOf(const AnnotatedVersion &own, const Figure &figure)
{
    const FigureWords words = wordsBesideFigure(own, figure);
    const auto behind = heldBehind(words.behind);
    return behind ? behind : heldBefore(words.before);
}

/// Whether the sentences tell of one such holder: then the amount may be of it too.
bool tellsHolder(const FindingSources &sources, const SentenceGroup &group, Holder holder)
{
    const AnnotatedVersion &own = versionAt(sources, group.version);
    return std::ranges::any_of(group.sentences, [&](int sentence) {
        return std::ranges::any_of(wordsAt(own, sentence),
                                   [holder](const Word &word) { return holderNamedBy(word) == holder; });
    });
}

/// A vehicle has a driver, and a passenger a seat: only these are surely not one.
bool areOtherHolders(Holder left, Holder right)
{
    const auto are = [&](Holder one, Holder other) {
        return (left == one && right == other) || (left == other && right == one);
    };
    return are(Holder::Person, Holder::Group) || are(Holder::Distance, Holder::Journey)
        || are(Holder::Distance, Holder::Vehicle);
}

} // namespace

/// "160 litres per person" became "a household has 160 litres", "25 cents per kilometre" "25 cents per trip":
/// the amount is the same, and of another holder. English alone.
void findOtherHolders(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    for (const KeptFigure &kept : keptFigures(sources, link)) {
        const auto before = holderPhraseOf(versionAt(sources, link.base.version), kept.before.value());
        const auto after = holderPhraseOf(versionAt(sources, link.other.version), kept.after.value());
        if (!before || !after || !areOtherHolders(before->holder, after->holder)
            || tellsHolder(sources, link.other, before->holder)
            || tellsHolder(sources, link.base, after->holder))
            continue;
        const TextRange here = spanning(kept.before.value().range, before->range);
        const TextRange there = spanning(kept.after.value().range, after->range);
        Finding moved = movedFigure(sources, link, here, there);
        moved.kind = FindingKind::UnitChanged;
        findings.push_back(std::move(moved));
    }
}

} // namespace retold

#include "core/annotate/name_words.h"
#include "core/compare/figures/figure_words.h"
#include "core/compare/findings/figures/finding_figure_links.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/sorts.h"

#include <QHash>

#include <algorithm>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

using WordList = std::vector<const Word *>;

bool opensWithCapital(const AnnotatedVersion &own, const Word &word)
{
    return word.kind == WordKind::Word && !word.isFunctionWord && own.text()[word.range.begin].isUpper();
}

bool isStock(const Word &word)
{
    return isOneOf(word, {u"shares", u"stock", u"stocks", u"bonds"});
}

/// "Shares in Northgate", "Northgate's shares", "Northgate shares": whose they are, nearest before the
/// figure.
WordList stockOwnerOf(const AnnotatedVersion &own, const Figure &figure)
{
    const auto words = wordsAt(own, figure.sentence);
    for (int i = wordAt(words, figure.range.begin); i-- > 0;) {
        if (!isStock(words[static_cast<std::size_t>(i)]))
            continue;
        WordList owner;
        const auto at = static_cast<std::size_t>(i);
        if (at + 1 < words.size() && isOneOf(words[at + 1], {u"in", u"of"})) {
            for (std::size_t next = at + 2; next < words.size() && opensWithCapital(own, words[next]); ++next)
                owner.push_back(&words[next]);
        } else {
            for (std::size_t last = at; last > 0 && opensWithCapital(own, words[last - 1]); --last)
                owner.push_back(&words[last - 1]);
        }
        return owner;
    }
    return {};
}

bool hasAny(const AnnotatedVersion &own, const SentenceGroup &group, const WordList &sought)
{
    return std::ranges::any_of(group.sentences, [&](int sentence) {
        return std::ranges::any_of(wordsAt(own, sentence), [&sought](const Word &word) {
            return std::ranges::any_of(sought, [&word](const Word *each) { return each->stem == word.stem; });
        });
    });
}

bool isToldAsNameIn(const AnnotatedVersion &own, const WordList &sought)
{
    return std::ranges::all_of(sought, [&own](const Word *each) {
        return std::ranges::any_of(own.words, [each](const Word &word) { return word.stem == each->stem; });
    });
}

/// "Shares in Northgate, which owns Calder, fell 5%" became "shares in Calder fell 5%".
bool findOtherStock(const FindingSources &sources, const BaseLink &link, const KeptFigure &kept,
                    Findings &findings)
{
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    const WordList before = stockOwnerOf(base, kept.before.value());
    const WordList after = stockOwnerOf(own, kept.after.value());
    if (before.empty() || after.empty() || hasAny(own, link.other, before) || !isToldAsNameIn(base, after))
        return false;
    findings.push_back(movedFigure(sources, link, spanning(before.front()->range, kept.before.value().range),
                                   spanning(after.front()->range, kept.after.value().range)));
    return true;
}

/// "58% of Danes": the nation that the share is of; null where it is of none.
const Word *nationOf(const AnnotatedVersion &own, const Figure &figure)
{
    const auto behind = wordsBesideFigure(own, figure).behind;
    const bool isOf = behind.size() > 1 && isOneOf(behind[0], {u"of"}) && opensWithCapital(own, behind[1]);
    return isOf && behind[1].normal.endsWith(u's') ? &behind[1] : nullptr;
}

/// "Chileans" in "Chile", "Danes" in "Denmark".
bool isOfPlace(const Word &nation, const Word &place)
{
    constexpr qsizetype telling = 3;
    static const QHash<QString, QStringList> others{
        {u"danes"_s, {u"denmark"_s}},
        {u"filipinos"_s, {u"philippines"_s}},
        {u"britons"_s, {u"uk"_s, u"united"_s, u"england"_s}},
        {u"brits"_s, {u"uk"_s, u"united"_s, u"england"_s}},
        {u"americans"_s, {u"us"_s, u"u.s."_s, u"united"_s, u"states"_s}},
        {u"emiratis"_s, {u"uae"_s, u"united"_s, u"emirates"_s}},
        {u"kiwis"_s, {u"new"_s, u"zealand"_s}},
    };
    return nation.normal.first(std::min(telling, nation.normal.size()))
        == place.normal.first(std::min(telling, place.normal.size()))
        || others.value(nation.normal).contains(place.normal);
}

/// "58% of Orvenians" became "in Sulmark, 58%".
bool findOtherNation(const FindingSources &sources, const BaseLink &link, const KeptFigure &kept,
                     Findings &findings)
{
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    const Word *nation = nationOf(base, kept.before.value());
    if (nation == nullptr || nationOf(own, kept.after.value()) != nullptr)
        return false;
    const auto words = wordsAt(own, kept.after.value().sentence);
    const Word *place = nullptr;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (!opensWithCapital(own, words[i + 1]))
            continue;
        if (isOfPlace(*nation, words[i + 1]))
            return false;
        const bool isInPlace
            = isOneOf(words[i], {u"in"}) && !nameWords().calendar.contains(words[i + 1].normal);
        place = isInPlace && place == nullptr ? &words[i + 1] : place;
    }
    if (place == nullptr || !isToldAsNameIn(base, {place}) || hasAny(base, link.base, {place}))
        return false;
    findings.push_back(movedFigure(sources, link, spanning(kept.before.value().range, nation->range),
                                   spanning(place->range, kept.after.value().range)));
    return true;
}

WordList wordsNear(const AnnotatedVersion &own, const Figure &figure)
{
    constexpr std::size_t reach = 4;
    const FigureWords words = wordsBesideFigure(own, figure);
    WordList near;
    for (const auto &part : {ownWordsBefore(words.before, reach), ownWordsBehind(words.behind, reach)}) {
        for (const Word &word : part) {
            if (!word.isFunctionWord && word.kind == WordKind::Word)
                near.push_back(&word);
        }
    }
    return near;
}

/// "61% for cars" became "buses 61%": two things of one sort, each told on one side alone.
bool findOtherSort(const FindingSources &sources, const BaseLink &link, const KeptFigure &kept,
                   Findings &findings)
{
    const AnnotatedVersion &base = versionAt(sources, link.base.version);
    const AnnotatedVersion &own = versionAt(sources, link.other.version);
    for (const Word *first : wordsNear(base, kept.before.value())) {
        for (const Word *answer : wordsNear(own, kept.after.value())) {
            if (!areOfOneSort(first->stem, answer->stem, own.version.language)
                || hasAny(own, link.other, {first}) || hasAny(base, link.base, {answer}))
                continue;
            findings.push_back(movedFigure(sources, link, spanning(first->range, kept.before.value().range),
                                           spanning(answer->range, kept.after.value().range)));
            return true;
        }
    }
    return false;
}

} // namespace

/// A share that is kept and told of another company, nation or thing of its sort. English alone.
void findOtherShareOwners(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    for (const KeptFigure &kept : keptFigures(sources, link)) {
        if (kept.before.value().kind != FigureKind::Percentage)
            continue;
        if (findOtherStock(sources, link, kept, findings) || findOtherNation(sources, link, kept, findings)
            || findOtherSort(sources, link, kept, findings))
            return;
    }
}

} // namespace retold

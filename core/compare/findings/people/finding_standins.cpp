#include "core/annotate/name_words.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/findings/severity.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/person_nouns.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// Somebody who does not hold the office, or not yet, or no more, or only for a time.
bool isStandIn(const Word &word)
{
    return isOneOf(word,
                   {u"acting", u"interim", u"caretaker", u"former", u"ex", u"retired", u"deputy", u"vice",
                    u"assistant", u"incoming", u"onetime", u"ousted"});
}

/// He is another person than the holder, and not the holder at another time.
bool isOfAnother(const Word &word)
{
    return isOneOf(word, {u"deputy", u"vice", u"assistant"});
}

/// A word that says in another way that the office was held once, or is held for a time.
bool tellsOfTime(const Word &word)
{
    return isStandIn(word)
        || isOneOf(word,
                   {u"once", u"formerly", u"previously", u"until", u"stepped", u"resigned", u"served",
                    u"used", u"then", u"time", u"deposed", u"toppled", u"fallen", u"late", u"overthrown",
                    u"predecessor", u"successor", u"temporary", u"temporarily"});
}

/// "Acting mayor", "former head": the word behind, or the next but one, is what somebody is.
std::optional<int> officeAfter(const SideWords &side, int standIn)
{
    constexpr int reach = 3;
    const auto &roles = nameWords().roles;
    const int last = std::min(static_cast<int>(side.words.size()), standIn + 1 + reach);
    QString phrase;
    for (int i = standIn + 1; i < last; ++i) {
        const Word &word = side.words[static_cast<std::size_t>(i)];
        const bool isPart
            = !word.isFunctionWord && (word.kind != WordKind::Punctuation || word.normal == u"-");
        if (!isPart)
            return {}; // "Retired as chairman".
        phrase += (phrase.isEmpty() ? QString() : QStringLiteral(" ")) + word.normal;
        const bool isPlural = word.normal.endsWith(u's') && roles.contains(word.normal.chopped(1));
        if (roles.contains(phrase) || roles.contains(word.normal) || isPlural)
            return i;
    }
    return {};
}

/// The one place where the far side has the office, with no word beside it that tells of a stand-in, and a
/// name near it that both sides have: another may hold the office.
std::optional<int> heldOutright(const SideWords &own, int office, const SideWords &far)
{
    if (std::ranges::any_of(far.words, tellsOfTime))
        return {};
    const Word &mine = own.words[static_cast<std::size_t>(office)];
    std::optional<int> place;
    for (int i = 0; i < static_cast<int>(far.words.size()); ++i) {
        if (far.words[static_cast<std::size_t>(i)].normal != mine.normal)
            continue;
        if (place)
            return {};
        place = i;
    }
    return place;
}

/// Whether both sides have a person's name within a few words of the office.
bool isOfOnePerson(const SideWords &own, int office, const SideWords &far, int there)
{
    constexpr int reach = 10; // "The head of the rail union, Jane Dole".
    const auto namesNear = [](const SideWords &side, int at) {
        QStringList keys;
        for (const WordUnit &unit : side.units) {
            const bool isNear = unit.words.begin <= at + reach && at - reach <= unit.words.end;
            if (isNear && unit.unlike == Equivalence::SameName)
                keys += unit.key;
        }
        return keys;
    };
    const QStringList mine = namesNear(own, office);
    return std::ranges::any_of(namesNear(far, there),
                               [&mine](const QString &key) { return mine.contains(key); });
}

/// The word before, over articles, numbers and "both".
const Word *wordBefore(const SideWords &side, int at)
{
    for (int i = at - 1; i >= 0; --i) {
        const Word &word = side.words[static_cast<std::size_t>(i)];
        if (word.kind != WordKind::Number
            && !isOneOf(word, {u"the", u"a", u"an", u"their", u"its", u"both", u"two", u"three", u"four"}))
            return &word;
    }
    return nullptr;
}

/// "Chaired by the two deputy ministers", "chaired by the ministers": nobody is named, but the office stands
/// in one place of the sentence.
bool isInOneFrame(const SideWords &own, int standIn, const SideWords &far, int officeBegin)
{
    const Word *mine = wordBefore(own, standIn);
    const Word *theirs = wordBefore(far, officeBegin);
    if (mine == nullptr || theirs == nullptr || mine->normal != theirs->normal || !mine->isFunctionWord)
        return false;
    const auto before = [](const SideWords &side, const Word *word) {
        return word == side.words.data() ? nullptr : word - 1;
    };
    const Word *governor = before(own, mine);
    const Word *answer = before(far, theirs);
    return governor != nullptr && answer != nullptr && governor->stem == answer->stem;
}

/// Whether the far version says elsewhere that the office is not, or no longer, his.
bool isToldElsewhere(const SideWords &own, int standIn, int office, const SideWords &far)
{
    const std::vector<Word> &words = far.version->words;
    const auto wordOf
        = [&own](int at) -> const QString & { return own.words[static_cast<std::size_t>(at)].normal; };
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const bool isIt = words[i].normal == wordOf(standIn)
            && std::ranges::any_of(words.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                   words.begin() + static_cast<std::ptrdiff_t>(std::min(words.size(), i + 5)),
                                   [&](const Word &word) { return word.normal == wordOf(office); });
        if (isIt)
            return true;
    }
    return false;
}

struct Promotion {
    TextRange office;   ///< With the word that tells of a stand-in.
    TextRange outright; ///< On the other side.
    bool isOfAnother = false;
};

std::optional<Promotion> promotionIn(const SideWords &own, const SideWords &far)
{
    for (int i = 0; i < static_cast<int>(own.words.size()); ++i) {
        const Word &word = own.words[static_cast<std::size_t>(i)];
        const auto office = isStandIn(word) ? officeAfter(own, i) : std::nullopt;
        const auto there = office ? heldOutright(own, *office, far) : std::nullopt;
        const bool isCourtesy = isOneOf(word, {u"retired"}) && office
            && isKeptForLife(own.words[static_cast<std::size_t>(*office)].normal);
        if (!there || isCourtesy || isToldElsewhere(own, i, *office, far))
            continue;
        const int length = *office - i - 1; // "Prime" of "prime minister".
        const int begin = std::max(0, *there - length);
        if (!isOfOnePerson(own, *office, far, *there)
            && !(isOfAnother(word) && isInOneFrame(own, i, far, begin)))
            continue;
        return Promotion{{word.range.begin, own.words[static_cast<std::size_t>(*office)].range.end},
                         {far.words[static_cast<std::size_t>(begin)].range.begin,
                          far.words[static_cast<std::size_t>(*there)].range.end},
                         isOfAnother(word)};
    }
    return {};
}

} // namespace

/// A deputy, an acting or a former holder told as the holder of the office, or the other way round, in a
/// sentence that is otherwise kept. English alone.
void findStandIns(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (link.link.relation != Relation::Edited || !isWorthReadingAsEnglish(sources, link))
        return;
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    std::optional<Promotion> lost = promotionIn(base, other);
    std::optional<Promotion> gained = lost ? std::nullopt : promotionIn(other, base);
    if (!lost && !gained)
        return;
    const TextRange &before = lost ? lost->office : gained->outright;
    const TextRange &after = lost ? lost->outright : gained->office;
    Finding changed = finding(
        FindingKind::RoleWrong,
        Tr::tr("%1 became %2").arg(quoted(base.version->text(before)), quoted(other.version->text(after))),
        Tr::tr("The versions give the person offices that nobody holds at once."),
        {placeOf(sources, link.base.version, before), placeOf(sources, link.other.version, after)});
    if (!(lost ? lost : gained)->isOfAnother)
        changed.severity = lowered(changed.severity);
    findings.push_back(std::move(changed));
}

} // namespace retold

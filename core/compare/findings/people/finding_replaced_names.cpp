#include "core/annotate/name_forms.h"
#include "core/annotate/name_words.h"
#include "core/compare/findings/people/strange_capitals.h"
#include "core/compare/findings/severity.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// Whether a name stands alone at its place, or may have a description before it: "a rival, Halden".
enum class NamePlace { First, Anywhere };

/// The name of the stretch, where it has no other; null where there is none. What stands behind it may be
/// told of it.
const WordUnit *nameIn(const SideWords &side, const IndexRange &stretch, NamePlace place = NamePlace::First)
{
    const WordUnit *name = nullptr;
    for (const WordUnit &unit : side.units) {
        const bool isInside = stretch.begin <= unit.words.begin && unit.words.end <= stretch.end;
        if (!isInside || !unit.isContent)
            continue;
        const bool isName = unit.unlike == Equivalence::SameName;
        const bool isBeforeName = !isName && name == nullptr;
        if ((isName && name != nullptr) || (isBeforeName && place == NamePlace::First))
            return nullptr;
        name = isName ? &unit : name;
    }
    return name;
}

/// The mention that the unit is.
const Mention *mentionOf(const SideWords &side, const WordUnit &unit)
{
    const qsizetype first = side.words[static_cast<std::size_t>(unit.words.begin)].range.begin;
    const auto &mentions = side.version->mentions;
    const auto after = std::ranges::upper_bound(mentions, first, {},
                                                [](const Mention &mention) { return mention.range.begin; });
    return after != mentions.begin() && first < std::prev(after)->range.end ? &*std::prev(after) : nullptr;
}

bool isMentioned(const FindingSources &sources, int version, int identity)
{
    return isMeant(sources, version, versionAt(sources, version).mentions, identity);
}

const Entity &entityOf(const SideWords &side, const Mention &mention)
{
    return side.version->entities[static_cast<std::size_t>(mention.entity)];
}

/// Two people, two countries or two places that are none: a capital may stand for its country, and a body has
/// many names.
bool areOfOneSort(const SideWords &left, const Mention &mine, const SideWords &right, const Mention &theirs)
{
    const Entity &first = entityOf(left, mine);
    const Entity &other = entityOf(right, theirs);
    if (first.kind != other.kind || mine.kind != MentionKind::Named || theirs.kind != MentionKind::Named)
        return false;
    if (first.kind == NameKind::Person)
        return true;
    const auto codeOf
        = [](const Entity &entity) { return territoryCode(entity.canonical.toCaseFolded(), false); };
    const auto before = codeOf(first);
    const auto after = codeOf(other);
    return first.kind == NameKind::Place && before.has_value() == after.has_value()
        && (!before || *before != *after);
}

/// The base has the new name nowhere; of two people, who may go by many names, the other has not the old one
/// either.
bool isForeign(const FindingSources &sources, const SentenceGroup &base, const Mention &before,
               const SentenceGroup &other, const Mention &after)
{
    const auto identityOf = [&sources](const SentenceGroup &group, const Mention &mention) {
        return sources.story.names.of(group.version, mention.entity);
    };
    const auto &entities = sources.story.versions[static_cast<std::size_t>(base.version)]->entities;
    const bool isPerson = entities[static_cast<std::size_t>(before.entity)].kind == NameKind::Person;
    return !isMentioned(sources, base.version, identityOf(other, after))
        && !(isPerson && isMentioned(sources, other.version, identityOf(base, before)));
}

/// The mentions of the names that stand in each other's place.
struct Replacement {
    const Mention *before = nullptr;
    const Mention *after = nullptr;
};

std::optional<Replacement> replacementIn(const SideWords &base, const SideWords &other, const WordEdit &edit)
{
    const WordUnit *mine = nameIn(base, edit.left);
    const WordUnit *theirs = mine != nullptr ? nameIn(other, edit.right) : nullptr;
    if (theirs == nullptr || mine->key == theirs->key)
        return {};
    const Replacement found{mentionOf(base, *mine), mentionOf(other, *theirs)};
    if (found.before == nullptr || found.after == nullptr
        || !areOfOneSort(base, *found.before, other, *found.after))
        return {};
    return found;
}

QString landOf(const Entity &entity)
{
    return territoryCode(entity.canonical.toCaseFolded(), false).value_or(QString());
}

/// Whether any word of the version names the country, or is its adjective.
bool tellsOfLand(const AnnotatedVersion &version, const QString &land)
{
    return std::ranges::any_of(version.words, [&land](const Word &word) {
        return word.kind == WordKind::Word && territoryCode(word.normal, true) == land;
    });
}

/// "Harbour Council" and "Harbour Court": the names of two bodies that have one part, and another head.
bool areRivalBodies(const QString &left, const QString &right)
{
    const QStringList mine = left.toCaseFolded().split(u' ');
    const QStringList theirs = right.toCaseFolded().split(u' ');
    const auto &heads = nameWords().bodyHeads;
    return mine.size() > 1 && mine.size() == theirs.size() && mine.last() != theirs.last()
        && mine.first(mine.size() - 1) == theirs.first(theirs.size() - 1) && heads.contains(mine.last())
        && heads.contains(theirs.last());
}

/// The countries and bodies of the sentences that the far version has nowhere, each once.
std::vector<const Mention *> unknownNames(const FindingSources &sources, const SentenceGroup &own,
                                          const SentenceGroup &far)
{
    const AnnotatedVersion &version = *sources.story.versions[static_cast<std::size_t>(own.version)];
    const AnnotatedVersion &other = *sources.story.versions[static_cast<std::size_t>(far.version)];
    std::vector<const Mention *> unknown;
    for (const Mention &mention : version.mentions) {
        if (std::ranges::find(own.sentences, mention.sentence) == own.sentences.end()
            || mention.kind != MentionKind::Named)
            continue;
        const Entity &entity = version.entities[static_cast<std::size_t>(mention.entity)];
        const QString land = landOf(entity);
        const bool isSort = !land.isEmpty() || entity.kind == NameKind::Body;
        const bool isKnown
            = isMentioned(sources, far.version, sources.story.names.of(own.version, mention.entity))
            || (!land.isEmpty() && tellsOfLand(other, land));
        const bool isSeen = std::ranges::any_of(
            unknown, [&mention](const Mention *each) { return each->entity == mention.entity; });
        if (isSort && !isKnown && !isSeen)
            unknown.push_back(&mention);
    }
    return unknown;
}

/// Each tells a figure that the other does not: it is another case.
bool tellOtherFigures(const SideWords &base, const SideWords &other)
{
    const auto figuresIn = [](const SideWords &side) {
        QStringList keys;
        for (const WordUnit &unit : side.units) {
            if (unit.unlike == Equivalence::SameValue)
                keys += unit.key;
        }
        return keys;
    };
    const auto hasOwn = [](const QStringList &own, const QStringList &far) {
        return std::ranges::any_of(own, [&far](const QString &key) { return !far.contains(key); });
    };
    const QStringList mine = figuresIn(base);
    const QStringList theirs = figuresIn(other);
    return hasOwn(mine, theirs) && hasOwn(theirs, mine);
}

/// A country in the place of another, or a body in that of its rival, however the sentence is built: each
/// version has the one of the other nowhere.
std::optional<Replacement> strangersIn(const FindingSources &sources, const BaseLink &link)
{
    const std::vector<const Mention *> lost = unknownNames(sources, link.base, link.other);
    const std::vector<const Mention *> gained = unknownNames(sources, link.other, link.base);
    if (lost.size() != 1 || gained.size() != 1 || tellOtherFigures(link.words.left, link.words.right))
        return {};
    const Entity &before = entityOf(link.words.left, *lost.front());
    const Entity &after = entityOf(link.words.right, *gained.front());
    const bool areLands = !landOf(before).isEmpty() && !landOf(after).isEmpty();
    if (!areLands && !areRivalBodies(before.canonical, after.canonical))
        return {};
    return Replacement{lost.front(), gained.front()};
}

/// An edited sentence with one change alone, or nearly all of whose words are kept: of another it may tell
/// other things.
std::optional<Replacement> onlyChange(const FindingSources &sources, const BaseLink &link)
{
    constexpr double nearlyAll = 0.6;
    const auto isReplaced = [](const WordEdit &edit) { return edit.kind == EditKind::Replaced; };
    const auto changes = std::ranges::count_if(link.words.diff, isReplaced);
    const bool isNearlyKept = isKept(link, nearlyAll) && !tellOtherFigures(link.words.left, link.words.right);
    if (link.link.relation != Relation::Edited || (changes != 1 && !isNearlyKept))
        return {};
    for (const WordEdit &edit : link.words.diff) {
        const auto found
            = isReplaced(edit) ? replacementIn(link.words.left, link.words.right, edit) : std::nullopt;
        if (found && isForeign(sources, link.base, *found->before, link.other, *found->after))
            return found;
    }
    return {};
}

/// Whether who stands there is the source of what is said, of whom other detectors tell. Of bodies they do
/// not.
bool isSource(const BaseLink &link, const WordEdit &edit, const Mention &mention)
{
    return entityOf(link.words.left, mention).kind != NameKind::Body
        && (isBesideSaying(link.words.left, edit.left) || isBesideSaying(link.words.right, edit.right));
}

/// Two names of one kind, of which a version knows both: so neither can be the other's second one.
std::optional<Rivals> namedRivals(const FindingSources &sources, const BaseLink &link, const WordEdit &edit)
{
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    const WordUnit *mine = nameIn(base, edit.left, NamePlace::Anywhere);
    const WordUnit *theirs = mine != nullptr ? nameIn(other, edit.right, NamePlace::Anywhere) : nullptr;
    if (theirs == nullptr)
        return {};
    const Mention *before = mentionOf(base, *mine);
    const Mention *after = mentionOf(other, *theirs);
    const auto isNamed
        = [](const Mention *mention) { return mention != nullptr && mention->kind == MentionKind::Named; };
    if (!isNamed(before) || !isNamed(after) || isSource(link, edit, *before)
        || entityOf(base, *before).kind != entityOf(other, *after).kind)
        return {};
    const int first = sources.story.names.of(link.base.version, before->entity);
    const int answer = sources.story.names.of(link.other.version, after->entity);
    const bool areKnown
        = isMentioned(sources, link.base.version, answer) || isMentioned(sources, link.other.version, first);
    return first != answer && areKnown ? std::optional(Rivals{before->range, after->range}) : std::nullopt;
}

/// A run of capitalised words inside a sentence, with what the version writes there.
std::optional<TextRange> capitalsIn(const SideWords &side, const IndexRange &words)
{
    constexpr int longest = 4;
    const std::span<const Word> part = partOf(side, words);
    const bool isRun = !part.empty() && words.begin > 0 && words.size() <= longest
        && std::ranges::all_of(part, [&side](const Word &word) {
               return word.kind == WordKind::Word && side.version->text(word.range).front().isUpper();
           });
    return isRun ? std::optional(TextRange{part.front().range.begin, part.back().range.end}) : std::nullopt;
}

/// The same for names that nobody took for one, such as those of teams: each version writes both.
std::optional<Rivals> capitalRivals(const BaseLink &link, const WordEdit &edit)
{
    if (isBesideSaying(link.words.left, edit.left) || isBesideSaying(link.words.right, edit.right))
        return {};
    const auto before = capitalsIn(link.words.left, edit.left);
    const auto after = capitalsIn(link.words.right, edit.right);
    if (!before || !after)
        return {};
    const AnnotatedVersion &base = *link.words.left.version;
    const AnnotatedVersion &other = *link.words.right.version;
    const bool areKnown = QStringView(other.text()).contains(base.text(*before))
        && QStringView(base.text()).contains(other.text(*after));
    return areKnown ? std::optional(Rivals{*before, *after}) : std::nullopt;
}

/// Each sentence has both: that they changed places is another finding. Where there are other changes, the
/// one may have moved within its sentence; and where it is the only one, the name may be told as often.
bool areTold(const BaseLink &link, const Rivals &rivals)
{
    const auto countIn = [](const SideWords &side, QStringView name) {
        const TextRange range{side.words.front().range.begin, side.words.back().range.end};
        return side.version->text(range).count(name);
    };
    const QStringView before = link.words.left.version->text(rivals.before);
    const QStringView after = link.words.right.version->text(rivals.after);
    const bool isSecondOnLeft = countIn(link.words.left, after) > 0;
    const bool isFirstOnRight = countIn(link.words.right, before) > 0;
    const bool isAsOften = countIn(link.words.right, before) >= countIn(link.words.left, before);
    return soleChange(link.words.diff) != nullptr ? isAsOften || (isSecondOnLeft && isFirstOnRight)
                                                  : isSecondOnLeft || isFirstOnRight;
}

/// "Hired by the brewery" told as "hired by the harbour" in a sentence that is else kept.
std::optional<Rivals> rivalsIn(const FindingSources &sources, const BaseLink &link)
{
    constexpr double leastKept = 0.75;
    if (!isKept(link, leastKept) && soleChange(link.words.diff) == nullptr && keptChanges(link).empty())
        return {};
    for (const WordEdit &edit : link.words.diff) {
        if (edit.kind != EditKind::Replaced)
            continue;
        std::optional<Rivals> found = namedRivals(sources, link, edit);
        if (!found)
            found = capitalRivals(link, edit);
        if (found && !areTold(link, *found))
            return found;
    }
    return {};
}

void reportStrangers(const FindingSources &sources, const BaseLink &link, const Rivals &found,
                     Findings &findings)
{
    findings.push_back(
        changedWords(FindingKind::FactUnsupported, sources, link, found.before, found.after,
                     Tr::tr("Another name stands in its place, which the other version has nowhere.")));
    findings.back().severity = Severity::Major;
}

void reportRivals(const FindingSources &sources, const BaseLink &link, const Rivals &found,
                  Findings &findings)
{
    findings.push_back(
        changedWords(FindingKind::MeaningReversed, sources, link, found.before, found.after,
                     Tr::tr("The sentence is else the same, and another stands in the place.")));
}

/// Two people by their full names, the surname of each of which is like no word of the other's.
bool areTwoPeople(const Entity &left, const Entity &right)
{
    const QStringList mine = foldedName(left.canonical).split(u' ');
    const QStringList theirs = foldedName(right.canonical).split(u' ');
    const auto isStrange = [](const QString &surname, const QStringList &name) {
        return std::ranges::none_of(
            name, [&surname](const QString &word) { return isSpellingVariant(surname, word); });
    };
    return left.kind == NameKind::Person && right.kind == NameKind::Person && mine.size() > 1
        && theirs.size() > 1 && isStrange(mine.last(), theirs) && isStrange(theirs.last(), mine);
}

} // namespace

/// One name in the place of another that the version has nowhere: in a sentence that is otherwise kept, and
/// of countries and bodies in any.
void findReplacedNames(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReading(sources, link))
        return;
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    std::optional<Replacement> found = onlyChange(sources, link);
    if (!found)
        found = strangersIn(sources, link);
    if (!found) {
        if (const std::optional<Rivals> rivals = rivalsIn(sources, link))
            reportRivals(sources, link, *rivals, findings);
        else if (const auto strangers
                 = isWorthReadingAsEnglish(sources, link) ? strangersAlone(link) : std::optional<Rivals>())
            reportStrangers(sources, link, *strangers, findings);
        return;
    }
    Finding replaced
        = finding(FindingKind::FactUnsupported,
                  Tr::tr("%1 became %2")
                      .arg(quoted(base.version->text(found->before->range)),
                           quoted(other.version->text(found->after->range))),
                  Tr::tr("Another name stands in its place, which the other version has nowhere."),
                  {placeOf(sources, link.base.version, found->before->range),
                   placeOf(sources, link.other.version, found->after->range)});
    const auto nameOf
        = [](const SideWords &side, const Mention &mention) { return entityOf(side, mention).canonical; };
    const bool areLands = !landOf(entityOf(base, *found->before)).isEmpty()
        && !landOf(entityOf(other, *found->after)).isEmpty();
    const bool isSlip
        = !areLands && areSlipsOfOneName(nameOf(base, *found->before), nameOf(other, *found->after));
    replaced.severity = isSlip                                                         ? Severity::Minor
        : areTwoPeople(entityOf(base, *found->before), entityOf(other, *found->after)) ? Severity::Critical
                                                                                       : Severity::Major;
    findings.push_back(std::move(replaced));
}

} // namespace retold

#include "core/annotate/name_forms.h"
#include "core/annotate/name_likeness.h"
#include "core/annotate/name_words.h"
#include "core/compare/findings/severity.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// The words of a name that stand in the place of another's.
struct NamePart {
    const SideWords &side;
    std::span<const Word> words;

    TextRange range() const { return rangeOf(words); }
    QStringView text() const { return side.version->text(range()); }
};

bool isCapital(const SideWords &side, const Word &word)
{
    return word.kind == WordKind::Word && side.version->text(word.range).front().isUpper();
}

/// A title, an office, a day or a nationality: other detectors tell of those.
bool isOtherThanName(const Word &word)
{
    const NameWords &words = nameWords();
    return words.titles.contains(word.normal) || words.roles.contains(word.normal)
        || words.calendar.contains(word.normal) || words.demonyms.contains(word.normal)
        || words.roleModifiers.contains(word.normal);
}

bool isOfPerson(const NamePart &part)
{
    const AnnotatedVersion &own = *part.side.version;
    const auto after = std::ranges::lower_bound(own.mentions, part.range().end, {},
                                                [](const Mention &mention) { return mention.range.begin; });
    if (after == own.mentions.begin() || !std::prev(after)->range.overlaps(part.range()))
        return false;
    return own.entities[static_cast<std::size_t>(std::prev(after)->entity)].kind == NameKind::Person
        && std::prev(after)->kind == MentionKind::Named;
}

/// Whether the words are capitals, with "of" and the like between them, and no person's name.
bool isNamePart(const NamePart &part, int begin)
{
    constexpr std::size_t longest = 5;
    if (begin == 0 || part.words.empty() || part.words.size() > longest
        || !isCapital(part.side, part.words.front()) || !isCapital(part.side, part.words.back()))
        return false;
    if (part.words.size() == 1 && isOtherThanName(part.words.front()))
        return false;
    const bool areWords = std::ranges::all_of(part.words, [&part](const Word &word) {
        return isCapital(part.side, word) || isOneOf(word, {u"of", u"the", u"for", u"and", u"on"});
    });
    return areWords && !isOfPerson(part);
}

/// "World Health Organization", "World Trade Organization": as long as each other, and not all is other.
bool shareAWord(const NamePart &left, const NamePart &right)
{
    if (left.words.size() != right.words.size())
        return false;
    for (std::size_t i = 0; i < left.words.size(); ++i) {
        if (!left.words[i].isFunctionWord && left.words[i].normal == right.words[i].normal)
            return true;
    }
    return false;
}

bool isAcronym(const NamePart &part)
{
    constexpr qsizetype shortest = 3;
    return part.words.size() == 1 && part.text().size() >= shortest
        && std::ranges::all_of(part.text(), [](QChar unit) { return unit.isUpper(); });
}

/// "Of Marle", "in Leeds", "Stagg Coaches": the word before leads to a place, or a kept capital belongs to
/// the name.
bool standsInName(const NamePart &part, int begin)
{
    const auto &words = part.side.words;
    const auto at = static_cast<std::size_t>(begin);
    const std::size_t end = at + part.words.size();
    const bool isPlace = isOneOf(words[at - 1], {u"of", u"in", u"at", u"near", u"from"});
    const bool goesOn = end < words.size() && isCapital(part.side, words[end]);
    return part.words.size() == 1 && (isPlace || goesOn);
}

/// Two names that cannot be one: of one form, or in a place where each names what is meant.
bool areTwoNames(const NamePart &left, int leftBegin, const NamePart &right, int rightBegin)
{
    return shareAWord(left, right) || (isAcronym(left) && isAcronym(right))
        || (standsInName(left, leftBegin) && standsInName(right, rightBegin));
}

/// Each version has the name of the other nowhere: else it is known which are meant.
bool areStrangers(const NamePart &left, const NamePart &right)
{
    const auto tells = [](const SideWords &side, QStringView name) {
        return QStringView(side.version->text()).contains(name);
    };
    return !tells(left.side, right.text()) && !tells(right.side, left.text())
        && !compareNameTexts(left.text(), right.text(), NameKind::Body).isSame();
}

std::optional<Finding> replacedPart(const FindingSources &sources, const BaseLink &link, const WordEdit &edit)
{
    const NamePart before{link.words.left, partOf(link.words.left, edit.left)};
    const NamePart after{link.words.right, partOf(link.words.right, edit.right)};
    if (!isNamePart(before, edit.left.begin) || !isNamePart(after, edit.right.begin)
        || foldedName(before.text()) == foldedName(after.text())
        || !areTwoNames(before, edit.left.begin, after, edit.right.begin))
        return {};
    if (before.words.size() == 1 && isSpellingVariant(foldedName(before.text()), foldedName(after.text())))
        return finding(FindingKind::NameRespelled,
                       Tr::tr("%1 is spelled %2").arg(quoted(before.text()), quoted(after.text())),
                       Tr::tr("One name in two spellings."),
                       {placeOf(sources, link.base.version, before.range()),
                        placeOf(sources, link.other.version, after.range())});
    if (!areStrangers(before, after))
        return {};
    Finding replaced
        = changedWords(FindingKind::FactUnsupported, sources, link, before.range(), after.range(),
                       Tr::tr("Another name stands in its place, which the other version has nowhere."));
    replaced.severity = Severity::Major;
    return replaced;
}

bool isDirection(const Word &word)
{
    return isOneOf(word,
                   {u"north", u"south", u"east", u"west", u"northern", u"southern", u"eastern", u"western",
                    u"upper", u"lower"});
}

/// "North Marle" where the stretch begins with its "North": the words of a place's name up to its end.
std::span<const Word> placeFrom(const SideWords &side, const IndexRange &stretch)
{
    const std::span<const Word> all(side.words);
    const auto first = static_cast<std::size_t>(stretch.begin);
    if (stretch.size() == 0 || !isDirection(all[first]) || !isCapital(side, all[first]))
        return {};
    const AnnotatedVersion &own = *side.version;
    const auto name = std::ranges::find(own.mentions, all[first].range.begin,
                                        [](const Mention &mention) { return mention.range.begin; });
    const bool isPlace = name != own.mentions.end() && name->kind == MentionKind::Named
        && own.entities[static_cast<std::size_t>(name->entity)].kind == NameKind::Place;
    std::size_t end = first;
    while (isPlace && end < all.size() && all[end].range.end <= name->range.end)
        ++end;
    return end > first + 1 ? all.subspan(first, end - first) : std::span<const Word>();
}

/// Where the same name stands without its direction; nothing where other words do.
std::span<const Word> withoutDirection(std::span<const Word> place, const SideWords &side,
                                       const IndexRange &stretch)
{
    const std::span<const Word> all(side.words);
    const auto rest = place.subspan(1);
    const auto first = static_cast<std::size_t>(stretch.begin);
    if (first + rest.size() > all.size())
        return {};
    const auto told = all.subspan(first, rest.size());
    const bool isSame
        = std::ranges::equal(told, rest, {}, &Word::normal, &Word::normal) && isCapital(side, told.front());
    return isSame ? told : std::span<const Word>();
}

/// "The road to North Marle" told as "the road to Marle", or the other way, by a version that has the longer
/// name nowhere.
std::optional<Finding> otherPart(const FindingSources &sources, const BaseLink &link, const WordEdit &edit)
{
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    const std::span<const Word> before = placeFrom(base, edit.left);
    const std::span<const Word> after = placeFrom(other, edit.right);
    if (before.empty() == after.empty())
        return {};
    const bool isLost = after.empty();
    const std::span<const Word> &longer = isLost ? before : after;
    const std::span<const Word> shorter
        = isLost ? withoutDirection(longer, other, edit.right) : withoutDirection(longer, base, edit.left);
    const QStringView name = (isLost ? base : other).version->text(rangeOf(longer));
    if (shorter.empty() || QStringView((isLost ? other : base).version->text()).contains(name))
        return {};
    Finding found
        = changedWords(FindingKind::FactUnsupported, sources, link, rangeOf(isLost ? longer : shorter),
                       rangeOf(isLost ? shorter : longer),
                       Tr::tr("Another name stands in its place, which the other version has nowhere."));
    found.severity = Severity::Major;
    return found;
}

/// The names in the stretch, each by its words.
std::vector<IndexRange> namesIn(const SideWords &side, const IndexRange &stretch)
{
    std::vector<IndexRange> names;
    for (const WordUnit &unit : side.units) {
        const bool isInside = stretch.begin <= unit.words.begin && unit.words.end <= stretch.end;
        if (isInside && unit.unlike == Equivalence::SameName)
            names.push_back(unit.words);
    }
    return names;
}

/// The change, and where it runs over several names, what became of those that share a word: "the Star said
/// the Bank of Ireland", "the Post said the Bank of Scotland".
std::vector<WordEdit> changesOfNames(const BaseLink &link, const WordEdit &edit)
{
    std::vector<WordEdit> changes{edit};
    const std::vector<IndexRange> before = namesIn(link.words.left, edit.left);
    const std::vector<IndexRange> after = namesIn(link.words.right, edit.right);
    if (before.size() < 2 && after.size() < 2)
        return changes;
    for (const IndexRange &mine : before) {
        for (const IndexRange &theirs : after) {
            if (shareAWord({link.words.left, partOf(link.words.left, mine)},
                           {link.words.right, partOf(link.words.right, theirs)}))
                changes.push_back({EditKind::Replaced, Equivalence::None, mine, theirs});
        }
    }
    return changes;
}

void findStrangerName(const FindingSources &sources, const BaseLink &link, const WordEdit &edit,
                      Findings &findings)
{
    auto found = edit.kind == EditKind::Replaced ? replacedPart(sources, link, edit) : std::nullopt;
    if (!found)
        found = otherPart(sources, link, edit);
    if (found)
        findings.push_back(*std::move(found));
}

/// "Exports from Austria rose 1.2 percent", "from Denmark rose 2.9 percent": another case with a value of its
/// own.
bool changesNumber(const BaseLink &link, const WordEdit &edit)
{
    const auto hasNumber = [](std::span<const Word> words) {
        return std::ranges::any_of(words, [](const Word &word) { return word.kind == WordKind::Number; });
    };
    return hasNumber(partOf(link.words.left, edit.left)) && hasNumber(partOf(link.words.right, edit.right));
}

} // namespace

/// A body or place, or a part of its name, in the place of another in a sentence that is else kept. English
/// alone: other languages write more with capitals.
void findStrangerNames(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const std::vector<const WordEdit *> changes = keptChanges(link);
    if (std::ranges::any_of(changes, [&link](const WordEdit *edit) { return changesNumber(link, *edit); }))
        return;
    for (const WordEdit *edit : changes) {
        for (const WordEdit &change : changesOfNames(link, *edit))
            findStrangerName(sources, link, change, findings);
    }
}

} // namespace retold

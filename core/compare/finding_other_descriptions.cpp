#include "core/compare/clauses.h"
#include "core/compare/kept_sentences.h"
#include "core/compare/role_words.h"
#include "core/compare/severity.h"
#include "core/translation.h"

#include <algorithm>

namespace retold {

namespace {

/// Only in a sentence that is else kept does another word before a name stand in the place of the first.
constexpr double leastKept = 0.7;

/// "Supervisor", "chemist", "foreman": a noun of what somebody does, as far as its end tells.
bool isDoer(const Word &word)
{
    constexpr qsizetype shortest = 5;
    if (word.kind != WordKind::Word || word.isFunctionWord || word.normal.size() < shortest)
        return false;
    return std::ranges::any_of(std::initializer_list<QStringView>{u"er", u"or", u"ist", u"ian", u"man",
                                                                  u"woman", u"eer", u"ee", u"hand",
                                                                  u"keeper"},
                               [&word](QStringView end) { return word.normal.endsWith(end); });
}

/// Whether the words are a description in small letters that ends with a doer.
bool isDescription(const SideWords &side, const IndexRange &words)
{
    constexpr int longest = 4;
    const std::span<const Word> part = partOf(side, words);
    return !part.empty() && words.size() <= longest && isDoer(part.back())
        && std::ranges::all_of(part, [&side](const Word &word) {
               return word.kind == WordKind::Word && side.version->text(word.range).front().isLower();
           });
}

/// Whether a person's name begins right behind the words.
bool isBeforeName(const SideWords &side, int word)
{
    if (word >= static_cast<int>(side.words.size()))
        return false;
    const qsizetype at = side.words[static_cast<std::size_t>(word)].range.begin;
    const auto &mentions = side.version->mentions;
    const auto found
        = std::ranges::lower_bound(mentions, at, {}, [](const Mention &each) { return each.range.begin; });
    return found != mentions.end() && found->range.begin == at && found->kind == MentionKind::Named
        && side.version->entities[static_cast<std::size_t>(found->entity)].kind == NameKind::Person;
}

QStringList phraseOf(std::span<const Word> words)
{
    QStringList phrase;
    for (const Word &word : words)
        phrase += word.normal;
    return phrase;
}

/// Of one kind of work as the list of roles has it: "surgeon", "doctor".
bool areOneKind(std::span<const Word> left, std::span<const Word> right)
{
    const std::vector<RoleKind> mine = roleKindsIn(phraseOf(left), false);
    const std::vector<RoleKind> theirs = roleKindsIn(phraseOf(right), false);
    return std::ranges::any_of(
        mine, [&theirs](const RoleKind &kind) { return std::ranges::find(theirs, kind) != theirs.end(); });
}

bool hasWord(const AnnotatedVersion &version, const Word &word)
{
    return std::ranges::any_of(version.words, [&word](const Word &each) { return each.stem == word.stem; });
}

} // namespace

/// "Lorry driver Jane Roe" told as "shift foreman Jane Roe" in a sentence that is else kept, where neither
/// version has the other's word at all. English alone.
void findOtherDescriptions(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const LinkWords &words = link.words;
    if (!isWorthReadingAsEnglish(sources, link) || !isKept(link, leastKept))
        return;
    for (const WordEdit &edit : words.diff) {
        if (edit.kind != EditKind::Replaced || !isDescription(words.left, edit.left)
            || !isDescription(words.right, edit.right) || !isBeforeName(words.left, edit.left.end)
            || !isBeforeName(words.right, edit.right.end))
            continue;
        const std::span<const Word> mine = partOf(words.left, edit.left);
        const std::span<const Word> theirs = partOf(words.right, edit.right);
        if (areOneKind(mine, theirs) || hasWord(*words.left.version, theirs.back())
            || hasWord(*words.right.version, mine.back()))
            continue;
        const TextRange left{mine.front().range.begin, mine.back().range.end};
        const TextRange right{theirs.front().range.begin, theirs.back().range.end};
        Finding other = finding(
            FindingKind::RoleWrong,
            Tr::tr("%1 became %2")
                .arg(quoted(words.left.version->text(left)), quoted(words.right.version->text(right))),
            Tr::tr("The same person is called something else in a sentence that is else kept."),
            {placeOf(sources, link.base.version, left), placeOf(sources, link.other.version, right)});
        other.severity = lowered(other.severity);
        findings.push_back(std::move(other));
    }
}

} // namespace retold

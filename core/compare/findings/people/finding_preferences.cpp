#include "core/compare/findings/people/finding_wrong_doers.h"

#include "core/compare/readings/clauses.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace retold {

namespace {

using Words = std::span<const Word>;

/// "Preferred one to another", "chose one over another".
struct Preference {
    IndexRange all;
    QSet<QString> liked; ///< Stems.
    QSet<QString> left;  ///< Of what was not; empty where that is not told.
};

QSet<QString> stemsOf(Words words)
{
    QSet<QString> stems;
    for (const Word &word : words) {
        if (!word.isFunctionWord && word.kind != WordKind::Punctuation)
            stems.insert(word.stem);
    }
    return stems;
}

bool prefers(const Word &word)
{
    return isOneOf(word, {u"prefer",  u"prefers",  u"preferred", u"preferring", u"believed", u"believes",
                          u"believe", u"trusted",  u"trusts",    u"chose",      u"chosen",   u"chooses",
                          u"picked",  u"favoured", u"favored",   u"favours",    u"favors",   u"selected",
                          u"backed",  u"ranked",   u"rated",     u"valued",     u"accepted"});
}

/// How many words part what is preferred from what is left: "over", "rather than"; "to" behind "prefer"
/// alone.
int jointAt(Words words, int at, bool isPlain)
{
    const auto is = [&words](int index, std::initializer_list<QStringView> forms) {
        return index < static_cast<int>(words.size())
            && isOneOf(words[static_cast<std::size_t>(index)], forms);
    };
    if (is(at, {u"rather", u"instead"}) && is(at + 1, {u"than", u"of"}))
        return 2;
    if (is(at, {u"ahead"}) && is(at + 1, {u"of"}))
        return 2;
    const bool isTo = isPlain && is(at, {u"to"});
    return is(at, {u"over", u"above"}) || isTo ? 1 : 0;
}

bool endsPreference(const Word &word)
{
    return (word.kind == WordKind::Punctuation && !isOneOf(word, {u",", u"-", u"'", u"’", u"."}))
        || isOneOf(word, {u"who", u"which", u"whose", u"because", u"but", u"while", u"when", u"although"});
}

std::optional<Preference> preferenceIn(Words words)
{
    constexpr int longest = 14;
    const auto verb = std::ranges::find_if(words, prefers);
    if (verb == words.end())
        return {};
    const bool isPlain = verb->normal.startsWith(QLatin1StringView("prefer"));
    const auto begin = static_cast<int>(verb - words.begin()) + 1;
    int end = begin;
    int joint = 0;
    while (end < static_cast<int>(words.size()) && end - begin < longest
           && !endsPreference(words[static_cast<std::size_t>(end)])) {
        joint = end > begin ? jointAt(words, end, isPlain) : 0;
        if (joint > 0)
            break;
        ++end;
    }
    if (joint == 0 && !isPlain)
        return {};
    const auto part = [&words](int from, int to) {
        return words.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
    };
    Preference found{{begin - 1, end}, stemsOf(part(begin, end)), {}};
    if (joint == 0)
        return found;
    int last = end + joint;
    while (last < static_cast<int>(words.size()) && last - end < longest
           && !endsPreference(words[static_cast<std::size_t>(last)]))
        ++last;
    found.left = stemsOf(part(end + joint, last));
    found.all.end = last;
    return found;
}

/// Whether the one side likes what the other leaves, and does not like what that likes.
bool areTurnedAround(const Preference &one, const Preference &other)
{
    const QSet<QString> shared = one.liked & other.liked; // "The evidence".
    const QSet<QString> turned = (one.liked & other.left) - shared;
    const QSet<QString> alike = shared - one.left - other.left;
    const bool isOnlyNoun = alike.size() <= 1; // "Evidence", "account", "plan".
    return !turned.isEmpty() && isOnlyNoun
        && (one.left.isEmpty() || !((one.left & other.liked) - shared).isEmpty());
}

} // namespace

void findTurnedPreferences(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    const std::optional<Preference> mine = preferenceIn(base.words);
    const std::optional<Preference> theirs = mine ? preferenceIn(other.words) : std::nullopt;
    if (!theirs || !(areTurnedAround(*mine, *theirs) || areTurnedAround(*theirs, *mine)))
        return;
    const auto rangeOf = [](const SideWords &side, const IndexRange &part) {
        return TextRange{side.word(part.begin).range.begin, side.word(part.end - 1).range.end};
    };
    const TextRange before = rangeOf(base, mine->all);
    const TextRange after = rangeOf(other, theirs->all);
    findings.push_back(finding(
        FindingKind::MeaningReversed,
        Tr::tr("%1 became %2").arg(quoted(base.version->text(before)), quoted(other.version->text(after))),
        Tr::tr("The two have changed places: who did it, and to whom, is turned round."),
        {placeOf(sources, link.base.version, before), placeOf(sources, link.other.version, after)}));
}

} // namespace retold

#include "core/compare/findings/detectors.h"
#include "core/compare/readings/class_pairs.h"
#include "core/compare/readings/clauses.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

/// What people come together for, by stem.
bool isOccasion(const Word &word)
{
    static const QSet<QString> stems{
        u"vigil"_s,  u"funer"_s,      u"ceremoni"_s, u"march"_s,   u"ralli"_s,   u"protest"_s, u"summit"_s,
        u"ballot"_s, u"inquest"_s,    u"confer"_s,   u"concert"_s, u"festiv"_s,  u"parad"_s,   u"memori"_s,
        u"burial"_s, u"referendum"_s, u"exhibit"_s,  u"auction"_s, u"inaugur"_s, u"hear"_s,    u"demonstr"_s,
        u"screen"_s, u"meet"_s,       u"servic"_s,   u"debat"_s,   u"wed"_s,     u"trial"_s};
    return stems.contains(word.stem);
}

bool isNoun(const SideWords &side, int at)
{
    constexpr int reach = 3;
    for (int i = at - 1; i >= std::max(0, at - reach); --i) {
        if (isOneOf(side.word(i),
                    {u"a", u"an", u"the", u"its", u"their", u"his", u"her", u"this", u"that", u"candlelit"}))
            return true;
        if (side.word(i).kind != WordKind::Word || side.word(i).isFunctionWord)
            return false;
    }
    return false;
}

/// The one occasion that the side names; none where it names several.
std::optional<int> occasionOf(const SideWords &side)
{
    std::optional<int> found;
    for (int i = 0; i < static_cast<int>(side.words.size()); ++i) {
        if (!isOccasion(side.word(i)) || !isNoun(side, i))
            continue;
        if (found)
            return {};
        found = i;
    }
    return found;
}

bool isToComeWord(const Word &word)
{
    return isOneOf(word,
                   {u"will",      u"would",     u"'ll",      u"shall",  u"due",     u"expected", u"planned",
                    u"scheduled", u"plans",     u"upcoming", u"set",    u"next",    u"tomorrow", u"called",
                    u"may",       u"might",     u"could",    u"calls",  u"calling", u"before",   u"if",
                    u"postponed", u"cancelled", u"canceled", u"delayed"});
}

/// "Will be held", "is due to take place" right behind it.
bool isToCome(const SideWords &side, int occasion)
{
    constexpr int reach = 9;
    const int end = std::min(static_cast<int>(side.words.size()), occasion + reach);
    for (int i = occasion + 1; i + 1 < end; ++i) {
        const bool isSure = isOneOf(side.word(i), {u"will", u"due", u"scheduled", u"planned"});
        if (isSure)
            return true;
        if (isOneOf(side.word(i),
                    {u"was", u"were", u"had", u"held", u"took", u"drew", u"which", u"who", u"where"}))
            return false;
    }
    return false;
}

/// "Attended a vigil", "the vigil was held", "drew 200": the verb.
std::optional<int> verbOfPast(const SideWords &side, int occasion)
{
    constexpr int before = 4;
    constexpr int behind = 6;
    const int end = std::min(static_cast<int>(side.words.size()), occasion + behind);
    for (int i = std::max(0, occasion - before); i < end; ++i) {
        const Word &word = side.word(i);
        const bool isVisit
            = i < occasion && isOneOf(word, {u"attended", u"held", u"joined", u"at", u"organised"});
        const bool isDone = i > occasion
            && isOneOf(word, {u"held", u"took", u"drew", u"ended", u"began", u"heard"})
            && !isOneOf(side.word(i - 1), {u"be"});
        const bool isAtWithPast = isOneOf(word, {u"at"}) && i > 0 && side.word(i - 1).normal.endsWith(u"ed");
        if ((isVisit && !isOneOf(word, {u"at"})) || isAtWithPast || isDone)
            return i;
    }
    return {};
}

int commonContent(const SideWords &left, const SideWords &right)
{
    return static_cast<int>(std::ranges::count_if(left.words, [&right](const Word &word) {
        return !word.isFunctionWord && word.kind != WordKind::Punctuation
            && std::ranges::any_of(right.words, [&word](const Word &each) { return areAlike(word, each); });
    }));
}

TextRange phrase(const SideWords &side, int first, int last)
{
    const auto [begin, end] = std::minmax(first, last);
    return {side.word(begin).range.begin, side.word(end).range.end};
}

} // namespace

/// "A vigil will be held on Sunday, with 200 people expected" told as "some 200 people attended a vigil on
/// Sunday": one occasion, still to come here and over there, in whatever verb. English alone.
void findPastOccasions(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr int fewest = 3; // Content words in common, the occasion among them.
    constexpr int shown = 3;
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    const auto mine = occasionOf(base);
    const auto theirs = occasionOf(other);
    if (!mine || !theirs || base.word(*mine).stem != other.word(*theirs).stem || !isToCome(base, *mine)
        || std::ranges::any_of(other.words, isToComeWord) || commonContent(base, other) < fewest)
        return;
    const auto past = verbOfPast(other, *theirs);
    if (!past)
        return;
    const int last = std::min(static_cast<int>(base.words.size()) - 1, *mine + shown);
    const TextRange before = phrase(base, *mine, last);
    const TextRange after = phrase(other, *past, *theirs);
    findings.push_back(
        finding(FindingKind::TimeChanged,
                Tr::tr("What is still to come in one version, %1, has happened in the other: %2")
                    .arg(quotedPhrase(*base.version, before), quotedPhrase(*other.version, after)),
                Tr::tr("One version tells of it as still to come."),
                {placeOf(sources, link.base.version, before), placeOf(sources, link.other.version, after)}));
}

} // namespace retold

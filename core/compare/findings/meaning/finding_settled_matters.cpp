#include "core/compare/findings/wordings.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <span>

namespace retold {

namespace {

constexpr int weighedLevel = 1; ///< Of WordClass::Unsettled.

/// What is weighed stands behind the word, and before it too where it is the subject: "is being examined".
constexpr int reachBehind = 11;
constexpr int reachBefore = 10;

bool isUnsettled(const Sighting &sighting)
{
    return sighting.kind == WordClass::Unsettled;
}

/// Whether a word leaves it open in whatever way; the month of May does not.
bool leavesMatterOpen(const SightedSide &side)
{
    return std::ranges::any_of(side.sightings, [&side](const Sighting &each) {
        const Word &word = side.word(each.words.begin);
        const bool isMonth = isOneOf(word, {u"may"}) && side.side.version->text(word.range).front().isUpper();
        return isUnsettled(each) && !isMonth;
    });
}

/// "Considered dangerous", "so that they might sleep", "how it might end": nothing is weighed.
bool isWeighed(const SightedSide &side, const Sighting &sighting)
{
    if (!isUnsettled(sighting) || sighting.level > weighedLevel)
        return false;
    const auto &words = side.side.words;
    const int end = sighting.words.end;
    if (end >= static_cast<int>(words.size()))
        return false;
    const bool isHeld = isOneOf(side.word(sighting.words.begin), {u"considered", u"considers", u"consider"})
        && (isOneOf(side.word(end),
                    {u"the", u"it", u"him", u"her", u"them", u"itself", u"himself", u"herself"})
            || sighting.words.begin == 0);
    // "Parliament is considering a bill", which is then before it.
    const bool isBill = end + 1 < static_cast<int>(words.size())
        && isOneOf(side.word(end + 1),
                   {u"bill", u"law", u"motion", u"legislation", u"application", u"appeal", u"petition",
                    u"case", u"draft"});
    const auto ahead = std::span(words).first(static_cast<std::size_t>(sighting.words.begin));
    const bool isAsked = isOneOf(side.word(sighting.words.begin), {u"might"})
        && (hasWord(ahead, {u"how", u"what", u"so", u"asked"}) || isOneOf(side.word(end), {u"not"}));
    return !isHeld && !isAsked && !isBill;
}

/// The content words that the weighing is of, without itself.
QSet<QString> matterOf(const SightedSide &side, const Sighting &sighting)
{
    const auto &words = side.side.words;
    const auto count = static_cast<int>(words.size());
    const bool isSubject
        = isOneOf(side.word(sighting.words.begin),
                  {u"being", u"under", u"possible", u"possibly", u"possibility", u"possibilities"});
    const int begin = isSubject ? std::max(0, sighting.words.begin - reachBefore) : sighting.words.end;
    const int end = std::min(count, sighting.words.end + reachBehind);
    const auto part = [&words](int from, int to) {
        return std::span(words).subspan(static_cast<std::size_t>(from),
                                        static_cast<std::size_t>(std::max(0, to - from)));
    };
    return contentStems(part(begin, std::max(begin, sighting.words.begin)))
        + contentStems(part(sighting.words.end, end));
}

/// "Is to lose", "has opened": done, or surely to be; not what the base tells of as well, "a case that was
/// closed in May".
bool isDone(const SightedSide &side, int at, const QSet<QString> &base)
{
    if (!isOneOf(side.word(at), {u"is", u"are", u"was", u"were", u"has", u"have"}))
        return false;
    const Word &next = side.word(at + 1);
    return isOneOf(next, {u"to"})
        || ((next.normal.endsWith(u"ed") || next.normal.endsWith(u"ing")) && !base.contains(next.stem));
}

/// A word by which something is done, or surely will be.
std::optional<int> settlingIn(const SightedSide &side, const QSet<QString> &base)
{
    const auto count = static_cast<int>(side.side.words.size());
    for (int i = 0; i + 1 < count; ++i) {
        const bool isSure = isOneOf(side.word(i),
                                    {u"will", u"would", u"'ll", u"vowed", u"promised", u"announced",
                                     u"decided", u"agreed", u"made", u"ordered", u"confirmed"});
        if (isSure || isDone(side, i, base))
            return i;
    }
    return {};
}

/// Whether something grave is told already of these words of the other version.
bool isFound(const Wordings &wordings)
{
    const TextRange whole{wordings.other.side.words.front().range.begin,
                          wordings.other.side.words.back().range.end};
    return std::ranges::any_of(wordings.findings, [&](const Finding &finding) {
        return finding.severity <= Severity::Major
            && std::ranges::any_of(finding.places, [&](const Place &place) {
                   return place.version == wordings.link.other.version && place.range.overlaps(whole);
               });
    });
}

TextRange settledPhrase(const SightedSide &side, int begin, int length)
{
    const int last = std::min(begin + length, static_cast<int>(side.side.words.size())) - 1;
    int end = begin;
    while (end < last && side.word(end + 1).kind != WordKind::Punctuation)
        ++end;
    return {side.word(begin).range.begin, side.word(end).range.end};
}

} // namespace

/// "Would consider requiring proof", "is being examined", "might raise its offer" told without a word that
/// leaves it open, in whatever verb: "children will be admitted only with proof". The other version must tell
/// it of the same matter. English.
void findSettledMatters(const Wordings &wordings)
{
    constexpr qsizetype telling = 2;
    constexpr qsizetype inPart = 3;
    constexpr int shown = 5;
    const SightedSide &base = wordings.base;
    const SightedSide &other = wordings.other;
    if (other.side.words.empty() || leavesMatterOpen(other))
        return;
    const std::optional<int> settling = settlingIn(other, contentStems(base.side.words));
    const qsizetype least = wordings.link.link.relation == Relation::Partial ? inPart : telling;
    const QSet<QString> told = contentStems(other.side.words);
    const auto weighed = std::ranges::find_if(base.sightings, [&](const Sighting &each) {
        return isWeighed(base, each) && (matterOf(base, each) & told).size() >= least;
    });
    if (!settling || weighed == base.sightings.end() || isFound(wordings))
        return;
    reportBecame(wordings, FindingKind::StrengthChanged, settledPhrase(base, weighed->words.begin, shown),
                 settledPhrase(other, *settling, shown),
                 Tr::tr("The words tell how far it has come: thought of, asked for, planned or done."));
    lowerGuess(wordings.link, wordings.findings);
}

} // namespace retold

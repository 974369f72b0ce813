#include "core/compare/findings/sources/finding_bare_claims.h"

#include "core/annotate/name_words.h"
#include "core/compare/findings/sources/bare_tellings.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/attributed.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/placed_stances.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/stances.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// The clauses of what is said: "that it was late and that nobody had called".
std::vector<IndexRange> clausesOf(std::span<const Word> words, const IndexRange &said)
{
    std::vector<IndexRange> clauses{{said.begin, said.end}};
    for (int i = said.begin + 1; i + 1 < said.end; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (isOneOf(words[at], {u"and"}) && isOneOf(words[at + 1], {u"that"})) {
            clauses.back().end = i;
            clauses.push_back({i + 1, said.end});
        }
    }
    return clauses;
}

/// The first word of the clause that is none of "on Monday that".
const Word *subjectOf(std::span<const Word> clause)
{
    for (const Word &word : clause) {
        if (!isOneOf(word,
                     {u"that", u"\"", u"“", u"on", u"monday", u"tuesday", u"wednesday", u"thursday",
                      u"friday", u"saturday", u"sunday"}))
            return &word;
    }
    return nullptr;
}

/// "Patricia Roe said he": he is somebody else.
bool areOfTwoGenders(std::span<const Word> words, const SourceTelling &source, const Word &pronoun)
{
    const Gender other = isOneOf(pronoun, {u"he"}) ? Gender::Female : Gender::Male;
    return isOneOf(pronoun, {u"he", u"she"})
        && std::ranges::any_of(partOf(words, source.source), [other](const Word &word) {
               return nameWords().firstNames.genderOf(word.normal) == other;
           });
}

/// "It had kept to the rules", "its staff had": of the source, and not "his client" or one whom "he" means.
bool isOfHimself(const FindingSources &sources, const BareClaim &claim, std::span<const Word> clause)
{
    const Word *subject = subjectOf(clause);
    if (subject == nullptr)
        return false;
    if (isOneOf(*subject, {u"his", u"her", u"its", u"their", u"our", u"my"}))
        return !claim.telling.isPerson;
    if (!isOneOf(*subject, {u"he", u"she", u"it", u"they", u"i", u"we"}))
        return false;
    if (areOfTwoGenders(wordsAt(versionAt(sources, claim.own.version), claim.sentence), claim.telling,
                        *subject))
        return false;
    const auto &mentions = versionAt(sources, claim.own.version).mentions;
    return std::ranges::none_of(inSentence(mentions, claim.sentence), [&](const Mention &mention) {
        return mention.range.begin == subject->range.begin && !claim.telling.identities.isEmpty()
            && !claim.telling.identities.contains(sources.story.names.of(claim.own.version, mention.entity));
    });
}

/// "Had done nothing wrong", "kept to all rules": in his own favour.
bool clearsHimself(std::span<const Word> clause)
{
    const bool isDenial = std::ranges::any_of(clause, [](const Word &word) {
        return word.normal.endsWith(QLatin1StringView("n't"))
            || isOneOf(word,
                       {u"not", u"never", u"no", u"none", u"nothing", u"neither", u"nobody", u"denied",
                        u"denies", u"innocent", u"safe", u"lawful", u"legal"});
    });
    const bool hasRules
        = hasOneOf(clause,
                   {u"rules", u"rule", u"law", u"laws", u"regulations", u"standards", u"procedures",
                    u"procedure", u"requirements", u"guidelines", u"protocol", u"protocols", u"code"});
    return isDenial || hasRules;
}

bool isOfSort(const SourceTelling &source, std::initializer_list<QStringView> sorts)
{
    return std::ranges::any_of(source.sorts, [&](const QString &sort) {
        return std::ranges::find(sorts, QStringView(sort)) != sorts.end();
    });
}

/// The verb itself tells that it is no fact.
bool isContested(std::span<const Word> words, const SourceTelling &telling)
{
    const int verb = telling.source.end;
    const auto from = static_cast<std::size_t>(std::min(verb, static_cast<int>(words.size())));
    const auto beside = words.subspan(from, std::min<std::size_t>(2, words.size() - from));
    return hasOneOf(beside,
                    {u"claimed", u"claims", u"argued", u"argues", u"alleged", u"alleges", u"believes",
                     u"believed", u"suggested", u"suggests", u"feared", u"fears", u"insisted", u"insists",
                     u"contended", u"maintained", u"account", u"reckoning"});
}

/// A house reports its own results.
bool reportsResults(std::span<const Word> words, const SourceTelling &source)
{
    const auto verb = static_cast<std::size_t>(source.source.end);
    return verb < words.size()
        && hasOneOf(words.subspan(verb, std::min<std::size_t>(2, words.size() - verb)),
                    {u"reported", u"reports"});
}

/// "Shelling had killed two": what one side of a war lays to the other, where that denies it beside.
bool isDisputedHarm(const FindingSources &sources, std::span<const Word> clause, const BareClaim &claim)
{
    const bool isOfSide = isOfSort(claim.telling, {u"authority state", u"army", u"rebels"});
    const bool tellsHarm
        = hasOneOf(clause, {u"killed",   u"kill",     u"killing",  u"wounded",   u"injured",  u"shelled",
                            u"shelling", u"shells",   u"attacked", u"attack",    u"attacks",  u"fired",
                            u"bombed",   u"bombing",  u"struck",   u"strike",    u"strikes",  u"hit",
                            u"rockets",  u"missiles", u"drones",   u"destroyed", u"violated", u"shot",
                            u"seized",   u"captured", u"burned",   u"looted",    u"tortured", u"executed",
                            u"opened",   u"abducted", u"poisoned", u"torched",   u"raided",   u"targeted"});
    if (!isOfSide || !tellsHarm)
        return false;
    const AnnotatedVersion &own = versionAt(sources, claim.own.version);
    for (int i = claim.sentence; i <= std::min(claim.sentence + 2, claim.own.last()); ++i) {
        if (hasOneOf(wordsAt(own, i),
                     {u"denied", u"denies", u"deny", u"rejected", u"rejects", u"disputed", u"disputes",
                      u"denial", u"blamed", u"blames", u"accused"}))
            return true;
    }
    return false;
}

/// Whether it is the word of one who may be wrong or has his interest in it; what the police or a court
/// report is told as a fact everywhere.
bool mustBeNamed(const FindingSources &sources, std::span<const Word> words, const BareClaim &claim)
{
    const SourceTelling &source = claim.telling;
    const auto clause = partOf(words, claim.clause);
    if (reportsResults(words, source))
        return false;
    if (isContested(words, source) || isAnonymous(source) || isDisputedHarm(sources, clause, claim))
        return true;
    if (isOfSort(source,
                 {u"authority police", u"authority rescue", u"authority prosecution", u"court", u"medical",
                  u"science", u"sport coach", u"sport player", u"sport referee"}))
        return false;
    if (isOfHimself(sources, claim, clause))
        return clearsHimself(clause);
    if (isOfSort(source,
                 {u"witness", u"defence", u"rebels", u"opposition", u"critics", u"family", u"dissent"}))
        return true;
    if (source.isPerson && !source.identities.isEmpty())
        return true;
    const bool isParty = isOfSort(source, {u"company", u"workers", u"army"});
    return isParty && clearsHimself(clause);
}

/// "Roe's institute questioned 1,200 voters": it asks, and says nothing.
bool isAsking(std::span<const Word> words, const SourceTelling &telling)
{
    const auto verb = static_cast<std::size_t>(telling.source.end);
    return verb < words.size()
        && isOneOf(words[verb],
                   {u"questioned", u"questions", u"polled", u"surveyed", u"interviewed", u"asked"});
}

/// "Declared three days of mourning", "announced a strike": done by saying, and no claim.
bool isDoneBySaying(std::span<const Word> words, const SourceTelling &telling, const IndexRange &clause)
{
    if (clause.begin <= telling.source.begin || clause.begin == 0)
        return false;
    const Word &verb = words[static_cast<std::size_t>(clause.begin) - 1];
    const bool mayBeDone = isOneOf(verb,
                                   {u"declared", u"declares", u"announced", u"announces", u"confirmed",
                                    u"confirms", u"accepted", u"reported", u"reports", u"noted", u"notes",
                                    u"acknowledged", u"claimed", u"claims", u"estimated", u"estimates"});
    return mayBeDone
        && !hasOneOf(partOf(words, clause),
                     {u"that", u"is", u"was", u"are", u"were", u"has", u"had", u"have", u"did", u"does",
                      u"would", u"will", u"could"});
}

/// "Would rise": what is to come, or hangs on something.
bool isToCome(std::span<const Word> clause)
{
    return hasOneOf(clause, {u"would", u"will", u"should", u"must", u"could", u"may", u"might", u"can"});
}

void report(const FindingSources &sources, const BareClaim &claim, int version, int sentence,
            Findings &findings)
{
    const AnnotatedVersion &own = versionAt(sources, claim.own.version);
    const AnnotatedVersion &other = versionAt(sources, version);
    const auto words = wordsAt(own, claim.sentence);
    const auto rangeOf = [&](const IndexRange &part) {
        const auto inside = partOf(words, part);
        return TextRange{inside.front().range.begin, inside.back().range.end};
    };
    findings.push_back(
        finding(FindingKind::SpeakerLost,
                Tr::tr("%1 is told without its source, %2")
                    .arg(quoted(other.text(other.sentences[static_cast<std::size_t>(sentence)])),
                         quoted(own.text(rangeOf(claim.telling.source)))),
                Tr::tr("What somebody said is told as a fact."),
                {placeOf(sources, claim.own.version, rangeOf(claim.clause)),
                 placeOfSentence(sources, version, sentence)}));
}

void findTelling(const FindingSources &sources, const Attributed &own, int sentence,
                 const SourceTelling &telling, const Attributed &other, Findings &findings)
{
    constexpr qsizetype least = 2;
    const auto words = wordsAt(versionAt(sources, own.version), sentence);
    for (const IndexRange &clause : clausesOf(words, telling.proposition)) {
        const BareClaim claim{own, sentence, telling, clause, contentOf(partOf(words, clause))};
        const bool isClaim = claim.stems.size() >= least
            && (!isToCome(partOf(words, clause)) || isAnonymous(telling) || isContested(words, telling))
            && !isDoneBySaying(words, telling, clause) && !isAsking(words, telling)
            && mustBeNamed(sources, words, claim);
        const std::optional<int> bare = isClaim ? bareTelling(sources, claim, other) : std::nullopt;
        if (bare && !isSaidThere(other, claim) && !isFactInBase(sources, claim))
            report(sources, claim, other.version, *bare, findings);
    }
}

} // namespace

void findBareClaims(const FindingSources &sources, Findings &findings)
{
    visitAttributions(
        sources,
        [&](const Attributed &own, int sentence, const SourceTelling &telling, const Attributed &other) {
            findTelling(sources, own, sentence, telling, other, findings);
        });
}

} // namespace retold

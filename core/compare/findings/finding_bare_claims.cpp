#include "core/compare/findings/finding_bare_claims.h"

#include "core/annotate/name_words.h"
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

/// A clause that a source of the base says.
struct BareClaim {
    const Attributed &own;
    int sentence = 0;
    const SourceTelling &telling;
    IndexRange clause; ///< Into the sentence's words.
    QStringList stems; ///< Of its content.
};

std::span<const Word> partOf(std::span<const Word> words, const IndexRange &range)
{
    return words.subspan(static_cast<std::size_t>(range.begin), static_cast<std::size_t>(range.size()));
}

QStringList contentOf(std::span<const Word> words)
{
    QStringList stems;
    for (const Word &word : words) {
        if (!word.isFunctionWord && word.kind != WordKind::Punctuation
            && !isOneOf(word, {u"expected", u"denied", u"client", u"ms", u"mr", u"mrs", u"dr"}))
            stems += word.stem;
    }
    return stems;
}

bool hasOneOf(std::span<const Word> words, std::initializer_list<QStringView> forms)
{
    return std::ranges::any_of(words, [&](const Word &word) { return isOneOf(word, forms); });
}

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

/// Whether it is the word of one who may be wrong or has his interest in it; what the police or a court
/// report is told as a fact everywhere.
bool mustBeNamed(const FindingSources &sources, std::span<const Word> words, const BareClaim &claim)
{
    const SourceTelling &source = claim.telling;
    const auto clause = partOf(words, claim.clause);
    if (isContested(words, source) || isAnonymous(source))
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

/// "A poll suggested that 38 percent", "in the poll 38 percent said": the sentence has the work that says so.
bool isOfSameWork(const SourceTelling &source, std::span<const Word> words)
{
    static const QSet<QString> works{QStringLiteral("poll"),    QStringLiteral("survey"),
                                     QStringLiteral("studi"),   QStringLiteral("report"),
                                     QStringLiteral("audit"),   QStringLiteral("census"),
                                     QStringLiteral("inquiri"), QStringLiteral("review")};
    return std::ranges::any_of(words, [&source](const Word &word) {
        return works.contains(word.stem) && source.called.contains(word.stem);
    });
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

/// Whether the words tell most of the claim, or much of it and hardly anything else.
bool tells(const QStringList &claim, std::span<const Word> words)
{
    constexpr qsizetype fewest = 2;
    const QStringList content = contentOf(words);
    const qsizetype common = commonOf(claim, content);
    if (common < fewest)
        return false;
    const bool isAll = claim.size() <= 3 ? common == claim.size() : 10 * common >= 7 * claim.size();
    const bool isAlone = 10 * common >= 5 * claim.size() && 10 * common >= 6 * content.size();
    return isAll || isAlone;
}

/// Whether the version has somebody say something in the sentence, in marks or without.
bool isSpeech(const AnnotatedVersion &version, int sentence)
{
    return std::ranges::any_of(version.quotes,
                               [sentence](const Quote &quote) {
                                   return quote.sentence <= sentence && sentence <= quote.lastSentence;
                               })
        || std::ranges::any_of(inSentence(version.statements, sentence), [&version](const Quote &said) {
               // "Plans to raise the tax" is no speech.
               return !version.text(said.range).startsWith(u"to ");
           });
}

/// Whether the source does it there: "Roe pointed to …".
bool isDoneBySource(const FindingSources &sources, int version, int sentence, const SourceTelling &source)
{
    constexpr std::size_t head = 6; // Words, in which the subject stands.
    const AnnotatedVersion &own = versionAt(sources, version);
    const auto words = wordsAt(own, sentence);
    const auto front = words.first(std::min(head, words.size()));
    const auto isOwner = [&own](const TextRange &range) {
        const QStringView behind = own.text().sliced(range.end).left(1);
        return behind == u"'" || behind == u"’" || own.text(range).endsWith(u"'s")
            || own.text(range).endsWith(u"’s");
    };
    const auto isHis = [&](const Word &word) {
        const bool isWordOfHim
            = source.isPerson ? source.head == word.stem : source.called.contains(word.stem);
        return !word.isFunctionWord && isWordOfHim && !isOwner(word.range);
    };
    return std::ranges::any_of(front, isHis)
        || std::ranges::any_of(inSentence(own.mentions, sentence), [&](const Mention &mention) {
               return !front.empty() && mention.range.begin < front.back().range.end
                   && !isOwner(mention.range)
                   && source.identities.contains(sources.story.names.of(version, mention.entity));
           });
}

/// Whether nothing in the sentence leaves it open or names a source.
bool isBare(const FindingSources &sources, const Attributed &version, int sentence, const QStringList &claim)
{
    const AnnotatedVersion &own = versionAt(sources, version.version);
    const auto words = wordsAt(own, sentence);
    const auto isOpen = [&claim](const StanceSighting &stance) {
        const bool isOfIt = stance.proposition.isEmpty() || commonOf(claim, stance.proposition) > 0;
        return isOfIt && stance.stance != Stance::Established && stance.stance != Stance::Regretted
            && stance.stance != Stance::Apologised && stance.stance != Stance::Unknown;
    };
    return version.in(sentence).empty() && !isSpeech(own, sentence)
        && std::ranges::none_of(findStances(words), isOpen)
        && !hasOneOf(words,
                     {u"according", u"told", u"said", u"says", u"court", u"heard", u"described", u"account",
                      u"reported"});
}

/// Whether both may be one source, by what is said of them there: a name, a word or a side in common, or a
/// pronoun.
bool mayBeOne(const SourceTelling &one, const SourceTelling &other)
{
    const auto isPronoun = [](const SourceTelling &source) { return source.called.isEmpty(); };
    return one.identities.intersects(other.identities) || one.called.intersects(other.called)
        || one.sorts.intersects(other.sorts) || (isPronoun(one) && one.identities.isEmpty());
}

/// Whether the sentence beside it has somebody speak whose word it may be as well.
bool isCarried(const FindingSources &sources, const BareClaim &claim, const Attributed &other, int sentence)
{
    const AnnotatedVersion &version = versionAt(sources, other.version);
    const auto words = wordsAt(version, sentence);
    const bool goesOn = !words.empty()
        && isOneOf(words.front(), {u"this", u"that", u"these", u"those", u"it", u"they", u"he", u"she"});
    const auto speaksBeside = [&](int beside) {
        if (beside < 0 || beside > other.last())
            return false;
        const bool isOneParagraph = version.sentences[static_cast<std::size_t>(beside)].paragraph
            == version.sentences[static_cast<std::size_t>(sentence)].paragraph;
        return std::ranges::any_of(other.in(beside), [&](const SourceTelling &each) {
            return (goesOn && isOneParagraph && beside < sentence)
                || (mayBeOne(each, claim.telling) && (isOneParagraph || beside < sentence));
        });
    };
    return speaksBeside(sentence - 1) || speaksBeside(sentence + 1);
}

/// Whether the other version still has somebody say it.
bool isSaidThere(const Attributed &other, const BareClaim &claim)
{
    return std::ranges::any_of(other.bySentence, [&](const std::vector<SourceTelling> &sentence) {
        return std::ranges::any_of(
            sentence, [&](const SourceTelling &each) { return sayTheSame(each, claim.telling); });
    });
}

/// Whether the base tells it as a fact as well.
bool isFactInBase(const FindingSources &sources, const BareClaim &claim)
{
    const AnnotatedVersion &own = versionAt(sources, claim.own.version);
    for (int i = 0; i <= claim.own.last(); ++i) {
        if (i != claim.sentence && tells(claim.stems, wordsAt(own, i))
            && isBare(sources, claim.own, i, claim.stems))
            return true;
    }
    return false;
}

std::optional<int> bareTelling(const FindingSources &sources, const BareClaim &claim, const Attributed &other)
{
    const AnnotatedVersion &version = versionAt(sources, other.version);
    for (const int each : windowOf(sources, claim.own.version, claim.sentence, other.version, true)) {
        const bool isBody = version.sentences[static_cast<std::size_t>(each)].kind == SentenceKind::Body;
        if (isBody && tells(claim.stems, wordsAt(version, each)) && isBare(sources, other, each, claim.stems)
            && !isCarried(sources, claim, other, each)
            && !isDoneBySource(sources, other.version, each, claim.telling)
            && !isOfSameWork(claim.telling, wordsAt(version, each)))
            return each;
    }
    return {};
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
        const bool isClaim = claim.stems.size() >= least && !isToCome(partOf(words, clause))
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

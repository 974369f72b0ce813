#include "core/compare/findings/sources/bare_tellings.h"

#include "core/compare/findings/detectors.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/attribution_reading.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/placed_stances.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/stances.h"
#include "core/compare/readings/untold.h"
#include "core/compare/readings/vouching.h"
#include "core/story/in_sentence.h"

#include <QSet>

#include <algorithm>

namespace retold {

namespace {

/// "A poll suggested that 38 percent", "in the survey 38 percent said": the sentence has a work that says so.
bool isOfSameWork(const SourceTelling &source, std::span<const Word> words)
{
    return std::ranges::any_of(source.called, isWork) && std::ranges::any_of(words, isWork, &Word::stem);
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

/// Whether the claim has the word as well: "the town had asked for papers" is no speech where that is said.
bool isOfClaim(const BareClaim &claim, const QString &stem)
{
    return std::ranges::any_of(claim.stems,
                               [&stem](const QString &own) { return own == stem || haveOneRoot(own, stem); });
}

/// Whether who stands at the word may do what is told: at the head of the sentence, behind "sent by", or as
/// the subject behind "for the year as a whole,".
bool mayBeDoer(const AnnotatedVersion &own, std::span<const Word> words, std::size_t at,
               const BareClaim &claim)
{
    constexpr std::size_t head = 6;
    constexpr std::size_t reach = 3; // "By neighbouring Roe".
    const auto isBy = [&](std::size_t i) {
        return i > 0 && isOneOf(words[i], {u"by"}) && isOfClaim(claim, words[i - 1].stem);
    };
    const bool isSubject = at > 0 && isOneOf(words[at - 1], {u","}) && at + 1 < words.size()
        && words[at + 1].kind != WordKind::Punctuation && !own.text(words[at + 1].range).front().isUpper();
    bool isBehindBy = false;
    for (std::size_t i = at - std::min(at, reach); i < at; ++i)
        isBehindBy = isBehindBy || isBy(i);
    return at < head || isSubject || isBehindBy;
}

/// Whether the source does it there: "Roe pointed to …".
bool isDoneBySource(const FindingSources &sources, const BareClaim &claim, int version, int sentence)
{
    const SourceTelling &source = claim.telling;
    const AnnotatedVersion &own = versionAt(sources, version);
    const auto words = wordsAt(own, sentence);
    const auto isOwner = [&own](const TextRange &range) {
        const QStringView behind = own.text().sliced(range.end).left(1);
        return behind == u"'" || behind == u"’" || own.text(range).endsWith(u"'s")
            || own.text(range).endsWith(u"’s");
    };
    const auto mentions = inSentence(own.mentions, sentence);
    const auto isHis = [&](const Word &word) {
        const bool isWordOfHim
            = source.isPerson ? source.head == word.stem : source.called.contains(word.stem);
        const bool isMentioned = std::ranges::any_of(mentions, [&](const Mention &mention) {
            return mention.range.begin == word.range.begin && !isOwner(mention.range)
                && source.identities.contains(sources.story.names.of(version, mention.entity));
        });
        return isMentioned || (!word.isFunctionWord && isWordOfHim && !isOwner(word.range));
    };
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (mayBeDoer(own, words, at, claim) && isHis(words[at]))
            return true;
    }
    return false;
}

/// Whether the version has somebody say something in the sentence, in marks or without.
bool isSpeech(const BareClaim &claim, const AnnotatedVersion &version, int sentence)
{
    return std::ranges::any_of(version.quotes,
                               [sentence](const Quote &quote) {
                                   return quote.sentence <= sentence && sentence <= quote.lastSentence;
                               })
        || std::ranges::any_of(inSentence(version.statements, sentence), [&](const Quote &said) {
               const auto cue = said.cueRange ? wordsIn(version, *said.cueRange) : std::span<const Word>();
               // "Plans to raise the tax" is no speech.
               return !version.text(said.range).startsWith(u"to ")
                   && std::ranges::none_of(
                       cue, [&claim](const Word &word) { return isOfClaim(claim, word.stem); });
           });
}

/// Whether an attribution is told in the sentence that is none of the claim's own words.
bool isAttributed(const BareClaim &claim, const Attributed &version, int sentence,
                  std::span<const Word> words)
{
    return std::ranges::any_of(version.in(sentence), [&](const SourceTelling &each) {
        const auto verb = static_cast<std::size_t>(each.source.end);
        return verb >= words.size() || !isOfClaim(claim, words[verb].stem);
    });
}

/// "For Jane Roe, the case is about a promise": as she sees it.
bool isForSomebody(const AnnotatedVersion &version, std::span<const Word> words)
{
    return words.size() > 2 && isOneOf(words[0], {u"for", u"to"})
        && version.text(words[1].range).front().isUpper()
        && std::ranges::any_of(words.subspan(2), [](const Word &word) { return isOneOf(word, {u","}); });
}

/// Whether nothing in the sentence leaves it open or names a source. What the claim itself leaves open is as
/// open there: "might resume" told as "might resume" has lost its source none the less.
bool isBare(const FindingSources &sources, const BareClaim &claim, const Attributed &version, int sentence)
{
    const AnnotatedVersion &own = versionAt(sources, version.version);
    const auto words = wordsAt(own, sentence);
    const auto said = partOf(wordsAt(versionAt(sources, claim.own.version), claim.sentence), claim.clause);
    const std::vector<StanceSighting> known = findStances(said);
    const auto isOpen = [&](const StanceSighting &stance) {
        const bool isOfIt = stance.proposition.isEmpty() || commonOf(claim.stems, stance.proposition) > 0;
        return isOfIt && stance.stance != Stance::Established && stance.stance != Stance::Regretted
            && stance.stance != Stance::Apologised && stance.stance != Stance::Unknown
            && std::ranges::none_of(
                   known, [&stance](const StanceSighting &each) { return each.stance == stance.stance; });
    };
    return !isAttributed(claim, version, sentence, words) && !tellsView(words) && !isForSomebody(own, words)
        && !isSpeech(claim, own, sentence) && std::ranges::none_of(findStances(words), isOpen)
        && !hasOneOf(words,
                     {u"according", u"told", u"said", u"says", u"court", u"heard", u"described", u"account",
                      u"reported", u"\"", u"“", u"”"});
}

/// Whether both may be one source, by what is said of them there: a name, a word or a side in common, or a
/// pronoun.
bool mayBeOne(const SourceTelling &one, const SourceTelling &other)
{
    const auto isPronoun = [](const SourceTelling &source) { return source.called.isEmpty(); };
    if (isAnonymous(other) && one.isPerson && one.isNamed)
        return false;
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
    // "…, Roe said. It began at noon. Nineteen were hurt.": nobody else has spoken since.
    const bool isSilentBefore = sentence > 1 && other.in(sentence - 1).empty()
        && version.sentences[static_cast<std::size_t>(sentence) - 2].paragraph
            == version.sentences[static_cast<std::size_t>(sentence)].paragraph;
    return speaksBeside(sentence - 1) || speaksBeside(sentence + 1)
        || (isSilentBefore && speaksBeside(sentence - 2));
}

/// "Shells hit the port, and the army said that its own posts had come under fire": what stands before the
/// clause in which somebody speaks is told bare where it is the whole claim.
bool isBareBefore(const BareClaim &claim, const AnnotatedVersion &version, const Attributed &other,
                  int sentence)
{
    const auto words = wordsAt(version, sentence);
    const auto isQuotedBefore = [&](qsizetype end) {
        return std::ranges::any_of(version.quotes, [&](const Quote &quote) {
            return quote.sentence <= sentence && sentence <= quote.lastSentence && quote.range.begin < end;
        });
    };
    for (std::size_t i = 1; i + 2 < words.size(); ++i) {
        const bool isJoint = isOneOf(words[i], {u",", u";"})
            && isOneOf(words[i + 1], {u"and", u"but", u"while", u"whereas", u"although", u"though"});
        const auto told = words.first(i);
        const bool isSaid = !isJoint || other.in(sentence).empty()
            || std::ranges::any_of(other.in(sentence), [i](const SourceTelling &each) {
                   return std::min(each.source.begin, each.proposition.begin) <= static_cast<int>(i);
               });
        if (!isSaid && tells(claim.stems, told) && !isQuotedBefore(words[i].range.begin)
            && findStances(told).empty() && !tellsView(told)
            && std::ranges::none_of(told, [](const Word &word) {
                   return isVerbOfSaying(word) || isOneOf(word, {u"according", u"described", u"account"});
               }))
            return true;
    }
    return false;
}

/// Whether the sentence is a telling of the claim that names nobody.
bool isBareTelling(const FindingSources &sources, const BareClaim &claim, const Attributed &other,
                   int sentence)
{
    const AnnotatedVersion &version = versionAt(sources, other.version);
    return version.sentences[static_cast<std::size_t>(sentence)].kind == SentenceKind::Body
        && (isBare(sources, claim, other, sentence) || isBareBefore(claim, version, other, sentence))
        && !isCarried(sources, claim, other, sentence)
        && !isDoneBySource(sources, claim, other.version, sentence)
        && !isOfSameWork(claim.telling, wordsAt(version, sentence));
}

/// A sentence that answers no other and has the claim in its own words: what is moved far and stripped of its
/// source gets no link.
std::optional<int> strayTelling(const FindingSources &sources, const BareClaim &claim,
                                const Attributed &other)
{
    constexpr qsizetype fewest = 3;
    const AnnotatedVersion &version = versionAt(sources, other.version);
    if (isSurelyLinked(sources, claim.own.version, claim.sentence, other.version))
        return {};
    for (int each = 0; each <= other.last(); ++each) {
        const QStringList content = contentOf(wordsAt(version, each));
        const qsizetype common = commonOf(content, claim.stems);
        const bool isIt = common >= fewest
            && (common == content.size() || 10 * commonOf(claim.stems, content) >= 8 * claim.stems.size());
        if (isIt && !isSurelyLinked(sources, other.version, each, claim.own.version)
            && isBareTelling(sources, claim, other, each))
            return each;
    }
    return {};
}

} // namespace

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

bool isSaidThere(const Attributed &other, const BareClaim &claim)
{
    return std::ranges::any_of(other.bySentence, [&](const std::vector<SourceTelling> &sentence) {
        return std::ranges::any_of(
            sentence, [&](const SourceTelling &each) { return sayTheSame(each, claim.telling); });
    });
}

bool isFactInBase(const FindingSources &sources, const BareClaim &claim)
{
    const AnnotatedVersion &own = versionAt(sources, claim.own.version);
    for (int i = 0; i <= claim.own.last(); ++i) {
        if (i != claim.sentence && tells(claim.stems, wordsAt(own, i))
            && isBare(sources, claim, claim.own, i))
            return true;
    }
    return false;
}

std::optional<int> bareTelling(const FindingSources &sources, const BareClaim &claim, const Attributed &other)
{
    const AnnotatedVersion &version = versionAt(sources, other.version);
    for (const int each : windowOf(sources, claim.own.version, claim.sentence, other.version, true)) {
        if (tells(claim.stems, wordsAt(version, each)) && isBareTelling(sources, claim, other, each))
            return each;
    }
    return strayTelling(sources, claim, other);
}

} // namespace retold

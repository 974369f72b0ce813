#include "core/compare/findings/meaning/finding_undecided_deeds.h"

#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/event_status.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

/// A deed of which the report leaves open whether it will be done.
struct Undecided {
    int sentence = 0;
    TextRange words; ///< From the word that leaves it open to the deed.
    QString stem;
    QSet<QString> object; ///< What is to be done to: "close |the library|"; a noun has none.
};

/// "No decision on |whether|", "yet to decide |whether|", "considering |whether|".
bool isUndecidedWhether(std::span<const Word> words, int at)
{
    constexpr int reach = 8;
    if (!isOneOf(words[static_cast<std::size_t>(at)], {u"whether"}))
        return false;
    const auto before
        = words.first(static_cast<std::size_t>(at)).last(static_cast<std::size_t>(std::min(at, reach)));
    const bool isOfDecision = hasWord(before, {u"decision", u"decide", u"decided", u"decides", u"deciding"});
    const bool isStillOpen = std::ranges::any_of(before, isPlainDenial)
        || hasWord(before, {u"yet", u"will", u"would", u"must", u"deciding", u"until", u"expected"});
    return (isOfDecision && isStillOpen)
        || hasWord(before, {u"considering", u"consider", u"weighing", u"undecided", u"unclear", u"consult"});
}

/// "Consider all our options, |including| an appeal".
bool isOptionNamed(std::span<const Word> words, int at)
{
    constexpr int reach = 8;
    if (!isOneOf(words[static_cast<std::size_t>(at)], {u"including", u"among"}))
        return false;
    const auto before
        = words.first(static_cast<std::size_t>(at)).last(static_cast<std::size_t>(std::min(at, reach)));
    return hasWord(before, {u"option", u"options", u"possibilities"})
        && hasWord(before,
                   {u"consider", u"considers", u"considering", u"considered", u"weigh", u"weighs",
                    u"weighing", u"examine", u"examining", u"study", u"studying", u"look", u"looking",
                    u"explore", u"exploring", u"review", u"reviewing", u"assess", u"assessing"});
}

/// "Begin an investigation", "file a suit": the noun names the deed.
bool isLight(const Word &word)
{
    return isOneOf(word,
                   {u"begin", u"start", u"open", u"launch", u"hold", u"conduct", u"order", u"make", u"take",
                    u"bring", u"file", u"lodge", u"seek", u"carry", u"set", u"give"});
}

bool isContent(const Word &word)
{
    return word.kind == WordKind::Word && !word.isFunctionWord;
}

/// Where the clause behind the word that leaves the deed open ends.
int clauseEnd(std::span<const Word> words, int opener)
{
    constexpr int reach = 10;
    int end = opener + 1;
    while (end < std::min(static_cast<int>(words.size()), opener + reach)
           && words[static_cast<std::size_t>(end)].kind != WordKind::Punctuation
           && !isOneOf(words[static_cast<std::size_t>(end)],
                       {u"that", u"which", u"who", u"and", u"or", u"after"}))
        ++end;
    return end;
}

/// The deed behind the word that leaves it open: its verb, or the noun that names it.
std::optional<Undecided> deedBehind(std::span<const Word> words, int sentence, int opener)
{
    const int end = clauseEnd(words, opener);
    const auto nextContent = [&](int from) {
        while (from < end && !isContent(words[static_cast<std::size_t>(from)]))
            ++from;
        return from;
    };
    int deed = nextContent(opener + 1);
    bool isNoun = !isOneOf(words[static_cast<std::size_t>(opener)], {u"whether"});
    if (deed < end && isLight(words[static_cast<std::size_t>(deed)])) {
        isNoun = true;
        deed = nextContent(deed + 1);
    }
    if (deed >= end)
        return {};
    const Word &word = words[static_cast<std::size_t>(deed)];
    const auto behind
        = words.subspan(static_cast<std::size_t>(deed) + 1, static_cast<std::size_t>(end - deed - 1));
    return Undecided{sentence,
                     {words[static_cast<std::size_t>(opener)].range.begin, word.range.end},
                     word.stem,
                     isNoun ? QSet<QString>() : contentStems(behind)};
}

void readUndecided(const AnnotatedVersion &version, int sentence, std::vector<Undecided> &found)
{
    const std::span<const Word> words = wordsAt(version, sentence);
    for (int i = 0; i < static_cast<int>(words.size()); ++i) {
        if (!isUndecidedWhether(words, i) && !isOptionNamed(words, i))
            continue;
        if (auto deed = deedBehind(words, sentence, i))
            found.push_back(*std::move(deed));
    }
}

std::vector<Undecided> undecidedIn(const AnnotatedVersion &version)
{
    constexpr std::size_t hostile = 100; // No story leaves so many open.
    std::vector<Undecided> found;
    for (int s = 0; s < static_cast<int>(version.sentences.size()) && found.size() < hostile; ++s)
        readUndecided(version, s, found);
    return found;
}

/// How often the version has a word of the stem.
std::ptrdiff_t timesTold(const AnnotatedVersion &version, const QString &stem)
{
    std::ptrdiff_t times = 0;
    for (const Sentence &sentence : version.sentences)
        times += std::ranges::count(version.wordsOf(sentence), stem, &Word::stem);
    return times;
}

/// Whether a verb makes the deed one that is under way, done or sure to come.
bool isSettled(const Event &event)
{
    const bool isFar
        = event.status >= EventStatus::Begun || (event.status == EventStatus::Planned && event.isByModal);
    return isFar && !event.isDenied && !event.isNoun;
}

/// Whether the sentence leaves it open in another way, or tells of the deciding.
bool isLeftOpen(std::span<const Word> words)
{
    return std::ranges::any_of(words, isPlainDenial)
        || hasWord(words,
                   {u"if", u"whether", u"may", u"might", u"could", u"should", u"decide", u"decided",
                    u"decision", u"unless", u"consider", u"considering", u"possible", u"until", u"before",
                    u"option", u"options", u"would-be"});
}

/// Whether the sentences, with those beside the report's, tell of one matter: words that both have beside the
/// deed.
bool areOfOneMatter(const AnnotatedVersion &base, const Undecided &undecided, std::span<const Word> telling)
{
    constexpr qsizetype fewest = 2;
    const std::vector<Word> around = wordsAround(base, {undecided.sentence, undecided.sentence + 1}, 1, 1);
    QSet<QString> common = contentStems(around) & contentStems(telling);
    common.remove(undecided.stem);
    return common.size() >= fewest;
}

/// Whether it is done to what is undecided: the object behind an active verb, before a passive one.
bool isDoneTo(std::span<const Word> words, const Event &event, const QSet<QString> &object)
{
    constexpr int reach = 8;
    const auto governing = words.subspan(static_cast<std::size_t>(event.begin),
                                         static_cast<std::size_t>(event.head - event.begin));
    const bool isPassive = hasWord(governing, {u"be", u"been", u"being", u"was", u"were"});
    const int begin = isPassive ? std::max(0, event.begin - reach) : event.head + 1;
    const int end = isPassive ? event.begin : std::min(static_cast<int>(words.size()), event.head + reach);
    return object.isEmpty()
        || (begin < end
            && contentStems(
                   words.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)))
                   .intersects(object));
}

/// A deed that is settled in the sentence.
struct Settled {
    int sentence = 0;
    TextRange words;
};

std::optional<Settled> settledIn(const AnnotatedVersion &base, const Undecided &undecided,
                                 const AnnotatedVersion &version, int sentence)
{
    const std::span<const Word> words = wordsAt(version, sentence);
    if (isLeftOpen(words) || !areOfOneMatter(base, undecided, words))
        return {};
    for (const Event &event : eventsOf(words, eventWordsOf(words))) {
        if (event.stem == undecided.stem && isSettled(event) && isDoneTo(words, event, undecided.object))
            return Settled{sentence,
                           {words[static_cast<std::size_t>(event.begin)].range.begin,
                            words[static_cast<std::size_t>(event.head)].range.end}};
    }
    return {};
}

void compareDeed(const FindingSources &sources, int base, const Undecided &undecided, int version,
                 Findings &findings)
{
    const AnnotatedVersion &first = versionAt(sources, base);
    const AnnotatedVersion &telling = versionAt(sources, version);
    // Told elsewhere too, in either, it may have been decided by then.
    if (timesTold(first, undecided.stem) != 1 || timesTold(telling, undecided.stem) != 1)
        return;
    for (int s = 0; s < static_cast<int>(telling.sentences.size()); ++s) {
        const std::optional<Settled> settled = settledIn(first, undecided, telling, s);
        if (!settled)
            continue;
        findings.push_back(
            finding(FindingKind::StrengthChanged,
                    Tr::tr("%1 became %2")
                        .arg(quotedPhrase(first, undecided.words), quotedPhrase(telling, settled->words)),
                    Tr::tr("One side leaves open whether it comes to pass."),
                    {placeOf(sources, base, undecided.words), placeOf(sources, version, settled->words)}));
        return;
    }
}

} // namespace

void findUndecidedDeeds(const FindingSources &sources, Findings &findings)
{
    const int base = sources.comparison.reference.value_or(0);
    const std::vector<Undecided> undecided = undecidedIn(versionAt(sources, base));
    for (const int version : englishBeside(sources, base)) {
        for (const Undecided &each : undecided)
            compareDeed(sources, base, each, version, findings);
    }
}

} // namespace retold

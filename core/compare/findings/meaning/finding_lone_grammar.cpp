#include "core/compare/figures/figure_value.h"
#include "core/compare/findings/meaning/denied_in_words.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/connectors.h"
#include "core/compare/readings/denying_words.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/time_ends.h"
#include "core/compare/readings/untold.h"
#include "core/compare/readings/word_classes.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <array>
#include <optional>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

using Words = std::span<const Word>;

constexpr std::size_t few = 4;     ///< Words of a side that tells the same by another auxiliary.
constexpr std::size_t several = 5; ///< Of one that tells of others, or denies.

/// What a change of grammar alone makes of the sentence.
struct GrammarChange {
    FindingKind kind;
    QString why;
};

/// The lone change with what stands around it.
struct LoneEdit {
    const BaseLink &link;
    const WordEdit &edit;
    Words before;
    Words after;
    bool isAlone = false;     ///< The sentence has no other change.
    bool isUnanswered = true; ///< No other change of grammar may make up for it.
};

std::optional<GrammarChange> turnedConnector(const LoneEdit &lone)
{
    const bool isTurned = areContraryConnectors(plainPhrase(lone.before), plainPhrase(lone.after));
    if (!isTurned || !lone.isUnanswered)
        return {};
    return GrammarChange{FindingKind::MeaningReversed,
                         Tr::tr("The sentence is else the same, and what joins its parts is turned round.")};
}

bool hasFigureAt(const SideWords &side, int word)
{
    return std::ranges::any_of(side.units, [word](const WordUnit &unit) {
        return unit.words.begin == word && unit.unlike == Equivalence::SameValue;
    });
}

/// "From 1 a.m.", "to May 7": of no amount.
bool hasDateAt(const SideWords &side, int word)
{
    const qsizetype begin
        = word < static_cast<int>(side.words.size()) ? side.word(word).range.begin : qsizetype(-1);
    return std::ranges::any_of(side.version->figures, [begin](const Figure &figure) {
        return figure.range.begin <= begin && begin < figure.range.end
            && (figure.kind == FigureKind::Date || figure.kind == FigureKind::Time);
    });
}

/// "Up from 28 percent" told as "up 28 percent", "fell to 12,000" as "fell by 12,000"; "by" may well be left
/// out.
std::optional<GrammarChange> otherPart(const LoneEdit &lone)
{
    const auto isPart = [](Words words) {
        return words.size() == 1 && isOneOf(words.front(), {u"from", u"to", u"by"});
    };
    const auto isPlain = [](Words words) { return words.empty() || hasWord(words, {u"by"}); };
    const bool isTold = (isPart(lone.before) || lone.before.empty())
        && (isPart(lone.after) || lone.after.empty()) && !(isPlain(lone.before) && isPlain(lone.after));
    if (!isTold || !hasFigureAt(lone.link.words.left, lone.edit.left.end)
        || !hasFigureAt(lone.link.words.right, lone.edit.right.end)
        || hasDateAt(lone.link.words.right, lone.edit.right.end))
        return {};
    return GrammarChange{
        FindingKind::FigureMisplaced,
        Tr::tr("By how much it changed or went over is one thing, what it came to another.")};
}

bool hasModal(Words words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (isOneOf(words[i],
                    {u"will", u"would", u"may", u"might", u"could", u"can", u"should", u"must", u"shall"})
            && !isMonthOfMay(words, static_cast<int>(i)))
            return true;
    }
    return false;
}

/// "Detectable" is what could be found.
bool isOfAbility(const Word &word)
{
    return word.normal.endsWith(QLatin1StringView("able")) || word.normal.endsWith(QLatin1StringView("ible"));
}

bool hasDenial(Words words)
{
    return std::ranges::any_of(words, isPlainDenial);
}

/// Whether the words tell with another auxiliary, or with the same verb, what the modal ones do.
bool tellsTheSame(Words modal, Words words)
{
    return hasWord(words, {u"is", u"are", u"was", u"were", u"has", u"have", u"had", u"do", u"does", u"did"})
        || std::ranges::any_of(words, [&modal](const Word &word) {
               return !word.isFunctionWord && std::ranges::find(modal, word.stem, &Word::stem) != modal.end();
           });
}

/// "There are rumours that", "perhaps": another word leaves it open.
bool leavesOpen(const SideWords &side)
{
    return std::ranges::any_of(side.words, [&side](const Word &word) {
        return isOfClass(word.normal, WordClass::Open, side.version->version.language);
    });
}

/// "Is on Tuesday", "comes into force in January": what a timetable tells will be.
bool isTimetabled(Words plain, const LoneEdit &lone)
{
    const bool isPast = std::ranges::any_of(plain, [](const Word &word) {
        return isOneOf(word, {u"was", u"were", u"had", u"did"}) || word.normal.endsWith(u"ed");
    });
    return !isPast && std::ranges::any_of(lone.link.base.sentences, [&lone](int sentence) {
        return std::ranges::any_of(inSentence(lone.link.words.left.version->figures, sentence), isTime);
    });
}

/// "Until holes had been drilled", "so that holes could be drilled": not done yet on either side.
bool isAwaited(Words words, int edit)
{
    constexpr std::size_t reach = 6;
    const Words before = words.first(static_cast<std::size_t>(edit));
    return hasWord(before.last(std::min(reach, before.size())), {u"until", u"till", u"before"});
}

/// "It would be cheaper" told as "it was cheaper". "Would not say" is "did not say", and "must" is "has to".
std::optional<GrammarChange> droppedModal(const LoneEdit &lone)
{
    const auto tellsPlainly = [&lone](Words modal, Words words) {
        return std::max(modal.size(), words.size()) <= few && hasModal(modal) && !hasModal(words)
            && tellsTheSame(modal, words) && !(hasWord(modal, {u"will"}) && isTimetabled(words, lone))
            && !hasWord(words,
                        {u"to", u"likely", u"for", u"under", u"if", u"considering", u"weighing", u"mulling",
                         u"face", u"faces", u"faced"})
            && !hasWord(modal, {u"likely"}) && std::ranges::none_of(words, isOfAbility);
    };
    const bool isDropped
        = (tellsPlainly(lone.before, lone.after) && (lone.isAlone || !leavesOpen(lone.link.words.right)))
        || (tellsPlainly(lone.after, lone.before) && (lone.isAlone || !leavesOpen(lone.link.words.left)));
    const Words words(lone.link.words.left.words);
    const auto next = static_cast<std::size_t>(lone.edit.left.end);
    const bool isDenied
        = next < words.size() && (isPlainDenial(words[next]) || isOneOf(words[next], {u"likely"}));
    if (!isDropped || isDenied || isAwaited(words, lone.edit.left.begin)
        || tellOneEndOfTime(words, lone.link.words.right.words) || hasDenial(lone.before)
        || hasDenial(lone.after))
        return {};
    return GrammarChange{FindingKind::StrengthChanged,
                         Tr::tr("What is so on one side only may, would or will be so on the other.")};
}

/// "Is believed to be in Spain" told as "is in Spain", "are feared dead" as "are dead", "is expected to cost"
/// as "costs".
std::optional<GrammarChange> droppedBelief(const LoneEdit &lone)
{
    const auto isBelief = [](const SideWords &side, const IndexRange &changed) {
        const int begin = std::max(0, changed.begin - 1); // "Is |believed to be| in Spain".
        const Words words = partOf(side, {begin, changed.end});
        return hasWord(words, {u"is", u"are", u"was", u"were"})
            && hasWord(words,
                       {u"believed", u"thought", u"feared", u"presumed", u"understood", u"suspected",
                        u"expected", u"alleged", u"reported"});
    };
    const bool isLost = isBelief(lone.link.words.left, lone.edit.left)
        && !isBelief(lone.link.words.right, lone.edit.right) && !leavesOpen(lone.link.words.right)
        && std::max(lone.before.size(), lone.after.size()) <= several && !hasDenial(lone.before)
        && !hasDenial(lone.after) && !hasModal(lone.after);
    const auto &words = lone.link.words.right.words;
    const bool isSaid = std::ranges::any_of(words, [&lone](const Word &word) {
        return isOfClass(word.normal, WordClass::Cue, lone.link.words.right.version->version.language);
    });
    const bool isPlain = lone.after.empty() || tellsTheSame(lone.before, lone.after);
    if (!isLost || isSaid || !isPlain)
        return {};
    return GrammarChange{FindingKind::StrengthChanged,
                         Tr::tr("One side leaves it open, and the other tells it as a fact.")};
}

/// How often the side denies: a denial may have moved within it.
std::ptrdiff_t denialsIn(const SideWords &side)
{
    return std::ranges::count_if(side.words, isPlainDenial);
}

/// Whether both tell of one thing: with a word of it within the change, or with a kept one right behind.
bool areOfOneThing(const LoneEdit &lone)
{
    const Words words(lone.link.words.left.words);
    const auto next = static_cast<std::size_t>(lone.edit.left.end);
    const bool isKeptBehind
        = next < words.size() && words[next].kind == WordKind::Word && !words[next].isFunctionWord;
    constexpr std::size_t alike = 2;
    const bool areAlike = std::max(lone.before.size(), lone.after.size())
        <= std::min(lone.before.size(), lone.after.size()) + alike;
    return (isKeptBehind && areAlike) || contentStems(lone.before).intersects(contentStems(lone.after));
}

/// "Had not received an application" told as "was already examining the application", with nothing that
/// denies in another way there.
std::optional<GrammarChange> droppedDenial(const LoneEdit &lone)
{
    if (lone.before.empty() || lone.after.empty() || std::max(lone.before.size(), lone.after.size()) > several
        || hasDenial(lone.before) == hasDenial(lone.after)
        || denialsIn(lone.link.words.left) == denialsIn(lone.link.words.right) || !lone.isUnanswered
        || (!lone.isAlone && !areOfOneThing(lone)))
        return {};
    const Words denied = hasDenial(lone.before) ? lone.before : lone.after;
    const Words told = hasDenial(lone.before) ? lone.after : lone.before;
    if (denyingWords(denied).size() != 1 || !denyingWords(told).empty()
        || hasWord(denied, {u"but", u"any", u"more", u"all"}) || hasWord(told, {u"any"}))
        return {};
    return GrammarChange{FindingKind::NegationChanged, Tr::tr("One side denies what the other tells.")};
}

/// What tells that it is not all.
bool isShare(const Word &word)
{
    return isOneOf(word,
                   {u"some", u"most", u"many", u"several", u"few", u"half", u"part", u"two", u"three",
                    u"four", u"five", u"six", u"seven", u"eight", u"nine", u"ten", u"dozens", u"hundreds",
                    u"who"});
}

/// "The drivers who voted", "three farmers" told as "all drivers", "all farmers".
std::optional<GrammarChange> widenedToAll(const LoneEdit &lone)
{
    const auto tellsAll = [](Words words) {
        return hasWord(words, {u"all", u"every", u"everyone", u"everybody", u"entire", u"whole", u"each"});
    };
    const bool saysMore = std::ranges::any_of(lone.before, [&lone](const Word &word) {
        return word.kind == WordKind::Number || isShare(word)
            || (lone.isAlone && !isOneOf(word, {u"the", u"a", u"an", u"of"}));
    });
    if (!saysMore || std::max(lone.before.size(), lone.after.size()) > several || tellsAll(lone.before)
        || !tellsAll(lone.after) || hasWord(lone.after, {u"but", u"in"}))
        return {};
    return GrammarChange{FindingKind::ScopeChanged, Tr::tr("The words tell of how many it holds.")};
}

/// "83 percent of the drivers who voted": without the clause, of other drivers. One behind a comma tells more
/// of them, and limits nothing.
std::optional<GrammarChange> cutRelative(const LoneEdit &lone)
{
    constexpr int reach = 5;
    const int begin = lone.edit.left.begin;
    constexpr std::size_t shortest = 3; // "That", "who were": the same told in another construction.
    if (!lone.after.empty() || lone.before.size() < shortest
        || !isOneOf(lone.before.front(), {u"who", u"that", u"which"}))
        return {};
    for (int i = std::max(0, begin - reach); i < begin; ++i) {
        if (hasFigureAt(lone.link.words.left, i))
            return GrammarChange{FindingKind::ScopeChanged, Tr::tr("The words tell of how many it holds.")};
    }
    return {};
}

/// "Could lower the rating if the deal goes through", without the "if", which the sentences beside do not
/// tell either.
std::optional<GrammarChange> cutCondition(const LoneEdit &lone)
{
    const auto first = std::ranges::find_if(
        lone.before, [](const Word &word) { return word.kind != WordKind::Punctuation; });
    const bool isCondition = first != lone.before.end()
        && (isOneOf(*first, {u"if", u"unless", u"provided"})
            || plainPhrase(lone.before).startsWith(QLatin1StringView("as long as ")));
    if (!lone.after.empty() || !isCondition)
        return {};
    constexpr double told = 0.5;
    const auto &sentences = lone.link.other.sentences;
    const std::vector<Word> around
        = wordsAround(*lone.link.words.right.version, {sentences.front(), sentences.back() + 1}, 1, 1);
    if (toldShare(lone.before, around) >= told)
        return {};
    return GrammarChange{FindingKind::StrengthChanged,
                         Tr::tr("One side hangs on it what the other tells as sure.")};
}

/// What is marked in the text: the changed words alone, where both sides have some.
TextRange marked(const SideWords &side, const IndexRange &words, bool isReplaced)
{
    return isReplaced ? rangeOf(partOf(side, words)) : inContext(side, words);
}

constexpr std::array readers{&turnedConnector, &otherPart,    &droppedModal, &droppedBelief,
                             &droppedDenial,   &widenedToAll, &cutRelative,  &cutCondition};

void reportChange(const FindingSources &sources, const BaseLink &link, const WordEdit &edit,
                  const GrammarChange &change, Findings &findings)
{
    const bool isReplaced = edit.kind == EditKind::Replaced;
    const AnnotatedVersion &base = *link.words.left.version;
    const AnnotatedVersion &other = *link.words.right.version;
    findings.push_back(
        finding(change.kind,
                Tr::tr("%1 became %2")
                    .arg(quotedPhrase(base, inContext(link.words.left, edit.left)),
                         quotedPhrase(other, inContext(link.words.right, edit.right))),
                change.why,
                {placeOf(sources, link.base.version, marked(link.words.left, edit.left, isReplaced)),
                 placeOf(sources, link.other.version, marked(link.words.right, edit.right, isReplaced))}));
}

/// "Unless" told as "if … not", "not until" as "on", "stopped" as "there was no": what other changes may make
/// up for the one.
bool isOfGrammar(const Word &word)
{
    static const QSet<QString> some{
        u"unless"_s, u"if"_s,   u"until"_s,  u"till"_s,   u"before"_s, u"after"_s, u"only"_s,  u"without"_s,
        u"both"_s,   u"any"_s,  u"either"_s, u"but"_s,    u"yet"_s,    u"still"_s, u"than"_s,  u"on"_s,
        u"all"_s,    u"fail"_s, u"failed"_s, u"fails"_s,  u"nor"_s,    u"stop"_s,  u"stops"_s, u"stopped"_s,
        u"end"_s,    u"ends"_s, u"ended"_s,  u"ceased"_s, u"halted"_s};
    return isPlainDenial(word) || some.contains(word.normal)
        || isOfClass(word.normal, WordClass::Ending, u"en"_s);
}

bool isUnanswered(const BaseLink &link, const WordEdit &edit, std::span<const WordEdit *const> changes)
{
    return std::ranges::none_of(changes, [&](const WordEdit *other) {
        return other != &edit
            && (std::ranges::any_of(partOf(link.words.left, other->left), isOfGrammar)
                || std::ranges::any_of(partOf(link.words.right, other->right), isOfGrammar));
    });
}

std::optional<GrammarChange> changeOf(const BaseLink &link, const WordEdit &edit,
                                      std::span<const WordEdit *const> changes)
{
    constexpr int longest = 15;
    if (std::max(edit.left.size(), edit.right.size()) > longest
        || isInMarks(*link.words.right.version, inContext(link.words.right, edit.right)))
        return {};
    const LoneEdit lone{link,
                        edit,
                        partOf(link.words.left, edit.left),
                        partOf(link.words.right, edit.right),
                        changes.size() == 1,
                        isUnanswered(link, edit, changes)};
    for (const auto reader : readers) {
        if (const std::optional<GrammarChange> change = reader(lone))
            return change;
    }
    return {};
}

} // namespace

/// "Unless more staff are hired" told as "if more staff are hired", "fell to" as "fell by", "would be" as
/// "was": the grammar of a sentence that is else kept word for word, but for a few changes that do not make
/// up for it. Closed classes of words, English.
void findLoneGrammar(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    const Words before(link.words.left.words);
    const Words after(link.words.right.words);
    if (isSameInWords(before, after) || isSameInWords(after, before))
        return;
    const std::vector<const WordEdit *> changes = keptChanges(link);
    for (const WordEdit *edit : changes) {
        if (const std::optional<GrammarChange> change = changeOf(link, *edit, changes))
            reportChange(sources, link, *edit, *change, findings);
    }
}

} // namespace retold

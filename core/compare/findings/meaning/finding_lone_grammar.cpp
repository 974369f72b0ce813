#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/denying_words.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/untold.h"
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
};

/// Words that join two statements, each sort as the opposite of the other: a condition and its exception, a
/// cause and what stands against it, the end of a time and its beginning.
struct Connectors {
    QStringList one;
    QStringList other;
};

const std::vector<Connectors> &connectors()
{
    static const std::vector<Connectors> all{
        {{u"unless"_s},
         {u"if"_s, u"provided"_s, u"provided that"_s, u"as long as"_s, u"on condition that"_s, u"once"_s}},
        {{u"because"_s, u"because of"_s, u"due to"_s, u"owing to"_s, u"thanks to"_s, u"on account of"_s},
         {u"although"_s, u"though"_s, u"even though"_s, u"despite"_s, u"in spite of"_s,
          u"notwithstanding"_s}},
        {{u"until"_s, u"till"_s}, {u"after"_s, u"once"_s, u"from"_s, u"since"_s}},
        {{u"with"_s}, {u"without"_s}},
        {{u"including"_s}, {u"excluding"_s, u"except"_s, u"except for"_s, u"but not"_s}},
        {{u"and"_s}, {u"but not"_s, u"and not"_s}},
    };
    return all;
}

std::optional<GrammarChange> turnedConnector(const LoneEdit &lone)
{
    const QString left = plainPhrase(lone.before);
    const QString right = plainPhrase(lone.after);
    const bool isTurned = std::ranges::any_of(connectors(), [&](const Connectors &each) {
        return (each.one.contains(left) && each.other.contains(right))
            || (each.other.contains(left) && each.one.contains(right));
    });
    if (!isTurned)
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

/// "Up from 28 percent" told as "up 28 percent", "fell to 12,000" as "fell by 12,000".
std::optional<GrammarChange> otherPart(const LoneEdit &lone)
{
    const auto isPart = [](Words words) {
        return words.size() == 1 && isOneOf(words.front(), {u"from", u"to", u"by"});
    };
    const bool isTold = (isPart(lone.before) && (isPart(lone.after) || lone.after.empty()))
        || (lone.before.empty() && isPart(lone.after));
    if (!isTold || !hasFigureAt(lone.link.words.left, lone.edit.left.end)
        || !hasFigureAt(lone.link.words.right, lone.edit.right.end))
        return {};
    return GrammarChange{
        FindingKind::FigureMisplaced,
        Tr::tr("By how much it changed or went over is one thing, what it came to another.")};
}

bool hasModal(Words words)
{
    return hasWord(words,
                   {u"will", u"would", u"may", u"might", u"could", u"can", u"should", u"must", u"shall"});
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

/// "It would be cheaper" told as "it was cheaper". "Would not say" is "did not say", and "must" is "has to".
std::optional<GrammarChange> droppedModal(const LoneEdit &lone)
{
    const auto tellsPlainly = [](Words modal, Words words) {
        return std::max(modal.size(), words.size()) <= few && hasModal(modal) && !hasModal(words)
            && tellsTheSame(modal, words) && !hasWord(words, {u"face", u"faces", u"faced"})
            && !hasWord(words, {u"to", u"able", u"possible", u"likely"});
    };
    const bool isDropped = tellsPlainly(lone.before, lone.after) || tellsPlainly(lone.after, lone.before);
    const Words words(lone.link.words.left.words);
    const auto next = static_cast<std::size_t>(lone.edit.left.end);
    const bool isDenied = next < words.size() && isPlainDenial(words[next]);
    if (!isDropped || isDenied || hasDenial(lone.before) || hasDenial(lone.after))
        return {};
    return GrammarChange{FindingKind::StrengthChanged,
                         Tr::tr("What is so on one side only may, would or will be so on the other.")};
}

/// "Had not received an application" told as "was already examining the application", with nothing that
/// denies in another way there.
std::optional<GrammarChange> droppedDenial(const LoneEdit &lone)
{
    if (lone.before.empty() || lone.after.empty() || std::max(lone.before.size(), lone.after.size()) > several
        || hasDenial(lone.before) == hasDenial(lone.after))
        return {};
    const Words denied = hasDenial(lone.before) ? lone.before : lone.after;
    const Words told = hasDenial(lone.before) ? lone.after : lone.before;
    if (denyingWords(denied).size() != 1 || !denyingWords(told).empty()
        || hasWord(denied, {u"but", u"any", u"more", u"all"}))
        return {};
    return GrammarChange{FindingKind::NegationChanged, Tr::tr("One side denies what the other tells.")};
}

/// "The drivers who voted", "three farmers" told as "all drivers", "all farmers".
std::optional<GrammarChange> widenedToAll(const LoneEdit &lone)
{
    const auto tellsAll = [](Words words) {
        return hasWord(words, {u"all", u"every", u"everyone", u"everybody", u"entire", u"whole", u"each"});
    };
    const bool saysMore = std::ranges::any_of(lone.before, [](const Word &word) {
        return word.kind == WordKind::Number || !isOneOf(word, {u"the", u"a", u"an", u"of"});
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
    if (!lone.after.empty() || lone.before.empty()
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

/// The changed words with one before and two behind, up to punctuation: a "from" alone says nothing.
TextRange inContext(const SideWords &side, const IndexRange &words)
{
    constexpr int behind = 2;
    const auto isWord = [&side](int i) {
        return i >= 0 && i < static_cast<int>(side.words.size())
            && side.words[static_cast<std::size_t>(i)].kind != WordKind::Punctuation;
    };
    IndexRange shown = words;
    if (isWord(shown.begin - 1))
        --shown.begin;
    for (int i = 0; i < behind && isWord(shown.end); ++i)
        ++shown.end;
    if (shown.size() == 0) // A gap between two marks.
        shown = {std::max(0, words.begin - 1), std::max(1, words.begin)};
    return rangeOf(partOf(side, shown));
}

/// What is marked in the text: the changed words alone, where both sides have some.
TextRange marked(const SideWords &side, const IndexRange &words, bool isReplaced)
{
    return isReplaced ? rangeOf(partOf(side, words)) : inContext(side, words);
}

constexpr std::array readers{&turnedConnector, &otherPart,   &droppedModal, &droppedDenial,
                             &widenedToAll,    &cutRelative, &cutCondition};

} // namespace

/// "Unless more staff are hired" told as "if more staff are hired", "fell to" as "fell by", "would be" as
/// "was": the grammar alone of a sentence that is else kept word for word. Closed classes of words, English.
void findLoneGrammar(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    const WordEdit *edit = isWorthReadingAsEnglish(sources, link) ? loneChange(link) : nullptr;
    constexpr int longest = 15;
    if (edit == nullptr || std::max(edit->left.size(), edit->right.size()) > longest
        || isInMarks(*link.words.right.version, inContext(link.words.right, edit->right)))
        return;
    const LoneEdit lone{link, *edit, partOf(link.words.left, edit->left),
                        partOf(link.words.right, edit->right)};
    for (const auto reader : readers) {
        const std::optional<GrammarChange> change = reader(lone);
        if (!change)
            continue;
        const bool isReplaced = edit->kind == EditKind::Replaced;
        const AnnotatedVersion &base = *link.words.left.version;
        const AnnotatedVersion &other = *link.words.right.version;
        findings.push_back(finding(
            change->kind,
            Tr::tr("%1 became %2")
                .arg(quoted(base.text(inContext(link.words.left, edit->left))),
                     quoted(other.text(inContext(link.words.right, edit->right)))),
            change->why,
            {placeOf(sources, link.base.version, marked(link.words.left, edit->left, isReplaced)),
             placeOf(sources, link.other.version, marked(link.words.right, edit->right, isReplaced))}));
        return;
    }
}

} // namespace retold

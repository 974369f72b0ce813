#include "core/compare/findings/detectors.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/kept_sentences.h"
#include "core/compare/readings/sentence_words.h"
#include "core/translation.h"

#include <algorithm>
#include <array>
#include <optional>

namespace retold {

namespace {

using Phrase = std::span<const QStringView>;

constexpr std::array<QStringView, 2> apartFrom{u"apart", u"from"};
constexpr std::array<QStringView, 2> aside{u"aside", u"from"};
constexpr std::array<QStringView, 2> otherThan{u"other", u"than"};
constexpr std::array<QStringView, 2> withException{u"exception", u"of"};
constexpr std::array<QStringView, 2> butOnly{u"but", u"only"};
constexpr std::array<QStringView, 2> butNot{u"but", u"not"};
constexpr std::array<QStringView, 2> thoughNot{u"though", u"not"};
constexpr std::array<QStringView, 2> althoughNot{u"although", u"not"};
constexpr std::array<QStringView, 1> except{u"except"};
constexpr std::array<QStringView, 1> excluding{u"excluding"};

/// By these a clause ends with what it does not hold of; a closed class of the grammar.
constexpr std::array<Phrase, 10> openers{apartFrom, aside,     otherThan,   withException, butOnly,
                                         butNot,    thoughNot, althoughNot, except,        excluding};

bool standsAt(std::span<const Word> words, int at, Phrase phrase)
{
    return at + static_cast<int>(phrase.size()) <= static_cast<int>(words.size())
        && std::equal(phrase.begin(), phrase.end(), words.begin() + at,
                      [](QStringView form, const Word &word) { return form == word.normal; });
}

/// "But not for children" limits; "but not sad" and "but not because of us" say something else.
bool isOfScope(std::span<const Word> words, int behind)
{
    return isOneOfAt(words, behind,
                     {u"for",   u"in",    u"on",       u"near",    u"at",     u"to",     u"by",
                      u"with",  u"from",  u"when",     u"where",   u"all",    u"under",  u"over",
                      u"of",    u"after", u"before",   u"outside", u"inside", u"within", u"during",
                      u"until", u"every", u"everyone", u"those",   u"the"});
}

/// The exception that begins there, up to the end of its clause.
std::optional<IndexRange> exceptionAt(std::span<const Word> words, int at)
{
    constexpr int longest = 9;
    const auto opener = std::ranges::find_if(
        openers, [&](const Phrase &phrase) { return at > 0 && standsAt(words, at, phrase); });
    if (opener == openers.end())
        return {};
    const int behind = at + static_cast<int>(opener->size());
    const bool isNot = isOneOfAt(words, behind - 1, {u"not"});
    // "Buses, though not lorries".
    const bool areThings = isOneOfAt(words, at, {u"though", u"although"})
        && behind < static_cast<int>(words.size())
        && words[static_cast<std::size_t>(behind)].normal.endsWith(u's');
    if ((isNot && !areThings && !isOfScope(words, behind))
        || (isOneOfAt(words, at, {u"other"}) && isOneOfAt(words, at - 1, {u"no", u"any", u"nothing"})))
        return {};
    int end = behind;
    while (end < static_cast<int>(words.size())
           && words[static_cast<std::size_t>(end)].kind != WordKind::Punctuation)
        ++end;
    return end - behind > longest || end == behind ? std::nullopt : std::optional(IndexRange{at, end});
}

/// What the exception is made to: the clause before it.
std::span<const Word> ruleBefore(std::span<const Word> words, int exception)
{
    constexpr int reach = 12;
    int begin = exception;
    const auto ends = [&words](int i) {
        return isOneOfAt(words, i, {u".", u";", u":", u"“", u"”", u"\"", u"that", u"said"});
    };
    while (begin > 0 && exception - begin < reach && !ends(begin - 1))
        --begin;
    return words.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(exception - begin));
}

/// What may tell of a limit, in whatever words.
bool isLimit(const Word &word)
{
    return isPlainDenial(word)
        || isOneOf(word,
                   {u"only",    u"most",     u"mostly",    u"some",     u"many",   u"not",       u"but",
                    u"though",  u"although", u"except",    u"apart",    u"other",  u"others",    u"however",
                    u"without", u"unless",   u"excluding", u"excluded", u"exempt", u"exception", u"nearly",
                    u"almost",  u"while",    u"whereas",   u"just",     u"mainly", u"largely",   u"bar",
                    u"save",    u"less",     u"cannot",    u"alone",    u"until",  u"limited",   u"part"});
}

/// Whether the other side limits it by a word that the rule has not.
bool tellsLimit(std::span<const Word> other, std::span<const Word> rule)
{
    return std::ranges::any_of(other, [rule](const Word &word) {
        return isLimit(word) && std::ranges::find(rule, word.normal, &Word::normal) == rule.end();
    });
}

/// Where the other side tells the last of the rule, if it tells nearly all of it.
std::optional<int> toldWhole(std::span<const Word> rule, std::span<const Word> other)
{
    constexpr qsizetype fewest = 2;
    const QSet<QString> content = contentStems(rule);
    const QSet<QString> told = contentStems(other) & content;
    if (told.size() < fewest || 10 * told.size() < 7 * content.size())
        return {};
    const auto last = std::find_if(rule.rbegin(), rule.rend(),
                                   [&told](const Word &word) { return told.contains(word.stem); });
    const auto there = std::ranges::find(other, last->stem, &Word::stem);
    return static_cast<int>(there - other.begin());
}

/// The sentences of the other side with those around them: the exception may have one of its own.
std::vector<Word> around(const BaseLink &link)
{
    const auto &sentences = link.other.sentences;
    return wordsAround(*link.words.right.version, {sentences.front(), sentences.back() + 1}, 1, 2);
}

/// Whose leave a thing needs.
bool isLeave(const Word &word)
{
    return isOneOf(word,
                   {u"consent", u"approval", u"permission", u"agreement", u"mandate", u"warrant", u"licence",
                    u"license", u"authorisation", u"authorization", u"blessing", u"permit", u"backing"});
}

/// "Without", "unless it agrees", "unilateral": that it needs leave is told by one of these.
bool tellsOfLeave(const Word &word)
{
    return isLeave(word)
        || isOneOf(word, {u"without",    u"unless",       u"if",           u"agree",        u"agrees",
                          u"agreed",     u"approve",      u"approves",     u"approved",     u"consents",
                          u"consented",  u"allow",        u"allows",       u"allowed",      u"permitted",
                          u"authorised", u"authorized",   u"unauthorised", u"unauthorized", u"unapproved",
                          u"unilateral", u"unilaterally", u"against",      u"unlicensed",   u"illegal",
                          u"invited",    u"uninvited"});
}

/// "Without Moscow's consent": from the preposition to the leave.
std::optional<IndexRange> leaveLackingAt(std::span<const Word> words, int at)
{
    constexpr int longest = 6;
    if (at < 1 || !isOneOfAt(words, at, {u"without"}))
        return {};
    const int last = std::min(static_cast<int>(words.size()), at + longest);
    for (int i = at + 1; i < last; ++i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        if (isLeave(word))
            return IndexRange{at, i + 1};
        if (word.kind == WordKind::Punctuation && !isOneOf(word, {u"'", u"’"})) // "The skippers' consent".
            return {};
    }
    return {};
}

/// "Any deployment without its consent would be a hostile step" told as "any deployment".
void findDroppedLeave(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    constexpr qsizetype telling = 4;
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    if (std::ranges::any_of(around(link), tellsOfLeave)
        || commonCount(contentStems(base.words), contentStems(other.words)) < telling)
        return;
    for (int i = 0; i < static_cast<int>(base.words.size()); ++i) {
        const std::optional<IndexRange> lacking = leaveLackingAt(base.words, i);
        const auto told = lacking ? std::ranges::find(other.words, base.word(i - 1).stem, &Word::stem)
                                  : other.words.end();
        if (told == other.words.end() || told->isFunctionWord)
            continue;
        const auto there = static_cast<int>(told - other.words.begin());
        findings.push_back(changedWords(
            FindingKind::ScopeChanged, sources, link, rangeOf(partOf(base, {i - 1, lacking->end})),
            inContext(other, {there, there + 1}), Tr::tr("What limits it is left out.")));
        return;
    }
}

} // namespace

/// "Safe for adults but not for children", "all shops apart from chemists", "any dive without their leave",
/// told without what it does not hold of. English alone.
void findDroppedExceptions(const FindingSources &sources, const BaseLink &link, Findings &findings)
{
    if (!isWorthReadingAsEnglish(sources, link))
        return;
    findDroppedLeave(sources, link, findings);
    const SideWords &base = link.words.left;
    const SideWords &other = link.words.right;
    for (int i = 0; i < static_cast<int>(base.words.size()); ++i) {
        const std::optional<IndexRange> exception = exceptionAt(base.words, i);
        const std::span<const Word> rule = ruleBefore(base.words, i);
        const auto told = exception ? toldWhole(rule, other.words) : std::nullopt;
        if (!told || tellsLimit(other.words, rule))
            continue;
        const std::span<const Word> words = partOf(base, *exception);
        if (contentStems(words).intersects(contentStems(around(link))))
            continue;
        constexpr int before = 3;
        findings.push_back(changedWords(FindingKind::ScopeChanged, sources, link,
                                        rangeOf(partOf(base, {std::max(0, i - before), exception->end})),
                                        inContext(other, {*told, *told + 1}),
                                        Tr::tr("What limits it is left out.")));
        return;
    }
}

} // namespace retold

#include "core/language/sentence_rules.h"

#include "core/language/characters.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace retold {

namespace {

constexpr qsizetype longestToken = 40; // Nothing that is longer decides a case; keeps the rules linear.

/// A place where a sentence may end, taken apart:   … said in the U.S.”  “Then he
///                                                             ~~~~ ^ ^    ^~~~~
///                                                            token | closers  first word
struct BreakPlace {
    QStringView before; ///< All up to the closing marks.
    QStringView closers;
    bool isApart = false; ///< A blank parts the two sides.
    QStringView after;    ///< From the first opening mark on.
    QStringView start;    ///< From the first letter or figure on, opening marks left out.
    QStringView token;    ///< The last run without blanks of `before`, without opening marks.
    QChar terminator;     ///< The last character of `before`.
};

template<std::size_t count>
bool isOneOf(QStringView word, const std::array<const char16_t *, count> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [word](const char16_t *other) { return word == QStringView(other); });
}

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit == u'\'' || unit == u'’' || unit == u'-' || unit.isMark();
}

QStringView firstWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && end < longestToken && isWordUnit(text[end]))
        ++end;
    return text.first(end);
}

QStringView lastToken(QStringView text)
{
    qsizetype begin = text.size();
    const qsizetype furthest = std::max<qsizetype>(0, text.size() - longestToken);
    while (begin > furthest && !text[begin - 1].isSpace())
        --begin;
    while (begin < text.size() && (isOpener(text[begin]) || text[begin] == u'–' || text[begin] == u'—'))
        ++begin;
    return text.sliced(begin);
}

BreakPlace takeApart(QStringView paragraph, qsizetype position)
{
    BreakPlace place;
    qsizetype end = position;
    while (end > 0 && isBlank(paragraph[end - 1]))
        --end;
    qsizetype begin = position;
    while (begin < paragraph.size() && isBlank(paragraph[begin]))
        ++begin;
    place.isApart = end < begin;
    place.after = paragraph.sliced(begin);

    qsizetype closed = end;
    while (closed > 0 && isCloser(paragraph[closed - 1]))
        --closed;
    place.before = paragraph.first(closed);
    place.closers = paragraph.sliced(closed, end - closed);
    place.terminator = place.before.isEmpty() ? QChar() : place.before.back();
    place.token = lastToken(place.before);

    qsizetype start = 0;
    while (start < place.after.size() && (isOpener(place.after[start]) || place.after[start].isSpace()))
        ++start;
    place.start = place.after.sliced(start);
    return place;
}

/// "iPhone", "eBay": a small letter that can begin a sentence.
bool isCamelCase(QStringView word)
{
    return word.size() > 2 && word[0].isLower() && word[1].isUpper();
}

bool isTitle(QStringView word, const SentenceContext &context)
{
    return context.lists.abbreviations.value(word.toString(), Abbreviation::Inner) == Abbreviation::Title;
}

/// "The", "He", "In": with a capital, a function word begins a sentence.
bool isFunctionWordAtStart(QStringView word, const SentenceContext &context)
{
    if (word.isEmpty() || !word.front().isUpper() || (word.size() > 1 && word[1].isUpper())
        || isTitle(word, context))
        return false;
    const QString folded = word.toString().toCaseFolded().replace(u'’', u'\'');
    const bool isNameAsWell = folded == "will"_L1 || folded == "may"_L1;
    return !isNameAsWell && context.lists.functionWords.contains(folded);
}

/// The same for any word that this text writes small within its sentences: "Officials".
bool isStarter(QStringView word, const SentenceContext &context)
{
    if (isFunctionWordAtStart(word, context))
        return true;
    const QString folded = word.toString().toCaseFolded();
    return !word.isEmpty() && word.front().isUpper() && !isTitle(word, context)
        && context.letterCase.smallWords.contains(folded)
        && !context.letterCase.capitalInside.contains(folded);
}

bool startsWithFigure(QStringView text)
{
    return !text.isEmpty()
        && (text.front().isDigit() || (text.size() > 1 && text.front() == u'#' && text[1].isDigit()));
}

bool isCue(QStringView word)
{
    static constexpr std::array cues{
        u"said",     u"says",     u"asked",    u"asks",      u"told",     u"added",     u"adds",
        u"wrote",    u"writes",   u"cried",    u"shouted",   u"joked",    u"tweeted",   u"replied",
        u"replies",  u"posted",   u"declared", u"exclaimed", u"quipped",  u"responded", u"continued",
        u"demanded", u"wondered", u"insisted", u"warned",    u"remarked", u"chanted",   u"yelled"};
    return isOneOf(word, cues);
}

/// Whether what follows a cue still belongs to the attribution: "asked.", "asked on Friday", "asked
/// reporters".
bool endsAttribution(QStringView rest)
{
    static constexpr std::array goingOn{u"that", u"he",    u"she",  u"they", u"it",
                                        u"we",   u"there", u"this", u"his",  u"her"};
    qsizetype begin = 0;
    while (begin < rest.size() && rest[begin].isSpace())
        ++begin;
    return !isOneOf(firstWord(rest.sliced(begin)), goingOn);
}

/// Whether a text begins with a name of at most a few words and a cue: "Donald J. Marsh said on Friday".
bool beginsWithNameAndCue(QStringView text)
{
    constexpr int mostWords = 6;
    for (int words = 0; words < mostWords; ++words) {
        const QStringView word = firstWord(text);
        text = text.sliced(word.size());
        if (words > 0 && isCue(word))
            return endsAttribution(text);
        if (text.startsWith(u'.')) // "Mr. Marsh", "Donald J. Marsh"
            text = text.sliced(1);
        if (word.isEmpty() || !text.startsWith(u' '))
            return false;
        text = text.sliced(1);
    }
    return false;
}

/// «“We won!” Donald Marsh said.»: a name and a cue after a question or exclamation mark within the marks.
bool continuesWithAttribution(const BreakPlace &place, const SentenceContext &context)
{
    if (place.closers.isEmpty() || !isQuotationMark(place.closers.back()) || place.after.isEmpty())
        return false;
    return place.after.front().isUpper() && !isStarter(firstWord(place.after), context)
        && beginsWithNameAndCue(place.after);
}

bool isInitial(QStringView word)
{
    return word.size() == 1 && word.front().isUpper();
}

/// Dotted and single capitals: "J. K. Rowling", "George W. Bush", but "Plan B. Then".
bool endsAfterInitial(const BreakPlace &place, const SentenceContext &context)
{
    const QStringView next = firstWord(place.start);
    const bool isBeforeInitial
        = isInitial(next) && place.start.startsWith(next) && place.start.sliced(1).startsWith(u'.');
    if (isBeforeInitial && place.closers.isEmpty())
        return false; // "E. A. Strand", whose "A" is no article.
    return !place.closers.isEmpty() || next.isEmpty() || !next.front().isUpper()
        || isFunctionWordAtStart(next, context);
}

/// What an abbreviation that may end a sentence needs: "5 p.m. EST", "the U.S. Army" go on.
bool endsAfterEither(const BreakPlace &place, QStringView word, const SentenceContext &context)
{
    if (!place.closers.isEmpty() && isQuotationMark(place.closers.back()))
        return true;
    const QStringView next = firstWord(place.start);
    if (startsWithFigure(place.start))
        return true;
    const bool isHour = word.endsWith(u".m", Qt::CaseInsensitive);
    if (isHour) {
        static constexpr std::array zones{u"GMT",  u"BST", u"EST", u"EDT",     u"ET",      u"CET",
                                          u"CEST", u"UTC", u"PT",  u"PST",     u"PDT",     u"CT",
                                          u"CST",  u"CDT", u"MT",  u"Eastern", u"Pacific", u"Central"};
        return !next.endsWith(u"day") && !isOneOf(next, zones);
    }
    return word == u"etc" || isStarter(next, context) || isOpener(place.after.front());
}

/// A German ordinal, "am 3. Oktober", is no end of a sentence; in other languages a figure and a stop are
/// one.
bool isOrdinal(QStringView word, const SentenceContext &context)
{
    static const QSet<QString> languages{u"de"_s, u"da"_s, u"no"_s, u"nb"_s,
                                         u"fi"_s, u"cs"_s, u"hu"_s, u"pl"_s};
    return word.size() <= 2 && languages.contains(context.language)
        && std::all_of(word.begin(), word.end(), [](QChar unit) { return unit.isDigit(); });
}

bool endsAfterStop(const BreakPlace &place, const SentenceContext &context)
{
    const QStringView word = place.token.isEmpty() ? place.token : place.token.chopped(1);
    const bool isWholeLeft = place.token.size() == place.before.size();
    if (isWholeLeft && (startsWithFigure(word) || isInitial(word)) && word.size() <= 3)
        return false; // "1. First": the number of a list.
    if (isOrdinal(word, context))
        return isStarter(firstWord(place.start), context);
    const auto listed = context.lists.abbreviations.constFind(word.toString());
    if (listed != context.lists.abbreviations.cend()) {
        switch (*listed) {
        case Abbreviation::Title:
            return !place.closers.isEmpty();
        case Abbreviation::Inner:
            return false;
        case Abbreviation::Number:
            return !startsWithFigure(place.start);
        case Abbreviation::Either:
            return endsAfterEither(place, word, context);
        }
    }
    if (isInitial(word) || (word.size() >= 3 && word[word.size() - 2] == u'.' && isInitial(word.last(1))))
        return endsAfterInitial(place, context);
    return true;
}

/// Where no blank parts the two sides: "He left.She stayed." ends one, "2.5", "Node.js", "U.S.-led" do not.
bool endsWithoutBlank(const BreakPlace &place, const SentenceContext &context)
{
    static constexpr std::array domains{u"Com", u"Org", u"Net", u"Co", u"Uk", u"Gov", u"Edu", u"Js"};
    const QStringView next = firstWord(place.start);
    if (next.isEmpty() || !next.front().isUpper() || place.token.contains(u"://")
        || place.token.contains(u'@') || place.token.contains(u'/') || place.token.startsWith(u"www."))
        return false;
    if (place.terminator != u'.')
        return true;
    const QStringView word = place.token.chopped(1);
    const bool isDotted = word.contains(u'.') && word.back().isLetter();
    if (isOneOf(next, domains) || word.size() < 2 || isDotted || !place.closers.isEmpty())
        return !place.closers.isEmpty();
    const bool nextIsWord = next.size() == 1 ? next == u"I" || next == u"A" : next[1].isLower();
    return nextIsWord && (word.back().isLower() || word.back().isDigit() || word.back() == u'%')
        && !context.lists.abbreviations.contains(word.toString());
}

/// An ellipsis ends a sentence that it is joined to; one that stands alone is a gap: "the ... President".
bool endsAfterEllipsis(const BreakPlace &place, const SentenceContext &context)
{
    const bool standsAlone
        = place.token == u"…" || place.token == u"..." || place.token == u"[…]" || place.token == u"[...]";
    if (standsAlone && place.closers.isEmpty()) {
        // "So they say. ... He left": what was left out stood between two sentences.
        const QStringView left = place.before.chopped(place.token.size()).trimmed();
        return !left.isEmpty() && isTerminator(left.back());
    }
    const QStringView next = firstWord(place.start);
    const bool isI = next == u"I" || next.startsWith(u"I'") || next.startsWith(u"I’");
    return !isI && (place.closers.isEmpty() || !continuesWithAttribution(place, context));
}

/// Whether the next word has a small letter: "“Is it over?” she asked", "Stop! – he cried".
bool beginsSmall(const BreakPlace &place)
{
    QStringView start = place.start;
    while (!start.isEmpty() && QStringView(u"-–— ").contains(start.front()))
        start = start.sliced(1);
    const QStringView word = firstWord(start);
    return !word.isEmpty() && word.front().isLower() && !isCamelCase(word);
}

} // namespace

bool endsSentenceAt(QStringView paragraph, qsizetype position, const SentenceContext &context)
{
    const BreakPlace place = takeApart(paragraph, position);
    if (place.before.isEmpty() || place.start.isEmpty())
        return false;
    if (!isTerminator(place.terminator))
        return true; // A script with marks of its own: Unicode knows best.
    if (!place.isApart)
        return endsWithoutBlank(place, context);
    if (beginsSmall(place)
        && (context.letterCase.hasCapitals || place.terminator == u'…' || !place.closers.isEmpty()))
        return false;
    if (!place.start.front().isLetterOrNumber() && place.start.front().isPunct() && place.after == place.start
        && !QStringView(u"-–—•*#@").contains(place.start.front()))
        return false;
    if (place.terminator == u'…' || place.before.endsWith(u".."))
        return endsAfterEllipsis(place, context);
    if (place.terminator == u'.')
        return endsAfterStop(place, context);
    return !continuesWithAttribution(place, context);
}

} // namespace retold

#include "core/annotate/name_tokens.h"

#include "core/annotate/name_forms.h"
#include "core/annotate/name_words.h"
#include "core/annotate/quote_marks.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ';
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isLetterAt(QStringView text, qsizetype at)
{
    return at < text.size() && text[at].isLetter();
}

/// "U.S." from the U on: letters with a full stop each, at least two.
qsizetype dottedEnd(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    int letters = 0;
    while (isLetterAt(text, end) && end + 1 < text.size() && text[end + 1] == u'.' && text[end].isUpper()) {
        end += 2;
        ++letters;
    }
    return letters >= 2 ? end : begin;
}

/// Whether the apostrophe at `at` parts an article from its noun ("l'Élysée", "dell'Interno").
bool isElision(QStringView word)
{
    static constexpr std::array<QStringView, 9> articles{u"l",    u"d",    u"qu",   u"dell", u"all",
                                                         u"nell", u"sull", u"dall", u"un"};
    return std::ranges::find_if(articles,
                                [&](QStringView a) { return word.compare(a, Qt::CaseInsensitive) == 0; })
        != articles.end();
}

/// Where the word that begins at `begin` ends. An inner apostrophe belongs to it ("O'Neill", "didn't"), but
/// for the possessive and the elided article.
qsizetype wordEnd(QStringView text, qsizetype begin)
{
    if (const qsizetype dotted = dottedEnd(text, begin); dotted > begin)
        return dotted;
    qsizetype end = begin;
    while (end < text.size()) {
        if (isWordCharacter(text[end])) {
            ++end;
            continue;
        }
        if (!isApostrophe(text[end]) || !isLetterAt(text, end + 1))
            break;
        const bool lastLetter = !(end + 2 < text.size() && isWordCharacter(text[end + 2]));
        if ((lastLetter && text[end + 1].toLower() == u's') || isElision(text.sliced(begin, end - begin)))
            break;
        ++end;
    }
    return end;
}

struct PossessiveEnd {
    qsizetype end = 0;
    bool isPossessive = false;
};

/// Skips a possessive ending at `at`: "'s", or a bare apostrophe after s.
PossessiveEnd skipPossessive(QStringView text, qsizetype at)
{
    if (at >= text.size() || at == 0 || !isApostrophe(text[at]))
        return {at, false};
    const bool followed = at + 2 < text.size() && isWordCharacter(text[at + 2]);
    if (at + 1 < text.size() && text[at + 1].toLower() == u's' && !followed)
        return {at + 2, true};
    const bool bare
        = text[at - 1].toLower() == u's' && !(at + 1 < text.size() && isWordCharacter(text[at + 1]));
    return {at, bare};
}

/// Abbreviations after which a full stop ends no sentence.
bool isAbbreviation(const NameToken &token)
{
    return token.isInitial || nameWords().titles.contains(token.folded)
        || (token.folded.size() <= 2 && token.isCapital);
}

/// What one character between two words says; `isAlone` where it is the only one.
NameGap gapOf(QChar c, bool isAlone, const NameToken &before)
{
    if (c.isSpace() || c == u'&' || (c == u'.' && isAbbreviation(before)))
        return NameGap::Space;
    if (QStringView(u"-‑‐").contains(c))
        return isAlone ? NameGap::Hyphen : NameGap::Dash;
    if (c == u',')
        return NameGap::Comma;
    if (QStringView(u"–—/|").contains(c))
        return NameGap::Dash;
    if (QStringView(u"()[]").contains(c))
        return NameGap::Bracket;
    if (QStringView(u"“”„\"‘’‚'«»‹›`").contains(c))
        return isApostrophe(c) && before.isPossessive ? NameGap::Space : NameGap::Mark;
    return NameGap::Stop;
}

NameGap gapOf(QStringView between, const NameToken &before)
{
    NameGap gap = NameGap::Space;
    for (const QChar c : between)
        gap = std::max(gap, gapOf(c, between.size() == 1, before));
    return gap;
}

/// "I've", "Don't", "We're": no names, whatever their capital.
bool isContraction(QStringView word)
{
    static const QSet<QString> endings{u"m"_s, u"ve"_s, u"d"_s, u"ll"_s, u"re"_s, u"t"_s};
    const auto apostrophe = std::ranges::find_if(word, isApostrophe);
    return apostrophe != word.end()
        && endings.contains(word.sliced(apostrophe - word.begin() + 1).toString().toLower());
}

NameToken makeToken(QStringView text, const TextRange &range)
{
    const QStringView word = range.in(text);
    NameToken token;
    token.range = range;
    token.folded = foldedName(word);
    const QChar before = range.begin > 0 ? text[range.begin - 1] : QChar(u' ');
    const bool isHandle = before == u'@' || before == u'#' || before == u'_';
    token.isCapital
        = (word.front().isUpper() || word.front().isTitleCase()) && !isHandle && !isContraction(word);
    token.isDigits = word.front().isDigit();
    const auto upper = std::ranges::count_if(word, [](QChar c) { return c.isUpper(); });
    token.isAllCaps = upper >= 2 && std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
    token.isInitial = word.size() == 1 && token.isCapital;
    return token;
}

/// "The Dockers' Union", "the Women's Institute": a plural that belongs to the name of the body, and no owner
/// of it. A surname owns it: "Jones' Union".
bool belongsToBody(const NameToken &plural, const NameToken &next)
{
    static const QSet<QString> people{u"children"_s, u"women"_s, u"men"_s, u"people"_s};
    static const QSet<QString> joining{u"union"_s,         u"association"_s, u"federation"_s, u"guild"_s,
                                       u"confederation"_s, u"league"_s,      u"alliance"_s,   u"society"_s};
    if (!plural.isPossessive || !plural.isCapital || plural.isAllCaps || !next.isCapital
        || next.gap != NameGap::Space)
        return false;
    const NameWords &words = nameWords();
    const QString singular = plural.folded.chopped(1);
    const bool isPlural = plural.folded.endsWith(u's') && joining.contains(next.folded)
        && !words.surnames.contains(plural.folded) && !words.firstNames.contains(plural.folded)
        && !words.known.contains(plural.folded)
        && (words.roles.contains(singular) || words.ordinary.contains(singular) || singular.endsWith(u"er")
            || singular.endsWith(u"or"));
    return isPlural || (people.contains(plural.folded) && words.bodyHeads.contains(next.folded));
}

void readSentence(NameText &out, const Sentence &sentence, int index)
{
    const QStringView text = out.text.first(sentence.range.end);
    qsizetype at = sentence.range.begin;
    qsizetype last = at;
    const auto first = out.tokens.size();
    while (at < sentence.range.end) {
        if (!isWordCharacter(text[at]) || text[at].isMark()) {
            ++at;
            continue;
        }
        const qsizetype end = std::max(wordEnd(text, at), at + 1);
        NameToken token = makeToken(text, {at, end});
        const PossessiveEnd possessive = skipPossessive(text, end);
        token.isPossessive = possessive.isPossessive;
        token.sentence = index;
        if (out.tokens.size() > first)
            token.gap = gapOf(text.sliced(last, at - last), out.tokens.back());
        if (out.tokens.size() > first && belongsToBody(out.tokens.back(), token))
            out.tokens.back().isPossessive = false;
        at = std::max(possessive.end, end);
        last = at;
        out.tokens.push_back(std::move(token));
    }
}

/// Articles, prepositions and conjunctions: small even where headlines give every word a capital.
bool isSmallInTitles(const QString &folded)
{
    static const QSet<QString> small{u"the"_s,  u"and"_s,  u"but"_s,  u"nor"_s,  u"for"_s,   u"from"_s,
                                     u"with"_s, u"into"_s, u"onto"_s, u"over"_s, u"amid"_s,  u"via"_s,
                                     u"than"_s, u"that"_s, u"upon"_s, u"off"_s,  u"after"_s, u"per"_s,
                                     u"out"_s,  u"del"_s,  u"des"_s,  u"les"_s,  u"las"_s,   u"los"_s,
                                     u"con"_s,  u"por"_s,  u"para"_s, u"pour"_s};
    return small.contains(folded);
}

/// How many words of a sentence begin with a capital, do not though a headline would give them one, and have
/// nothing but capitals.
struct LetterCounts {
    int capitals = 0;
    int small = 0;
    int shouted = 0;
};

LetterCounts countLetters(std::span<const NameToken> tokens)
{
    LetterCounts counts;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const NameToken &token = tokens[i];
        if (token.isDigits || token.folded.size() < 3)
            continue;
        counts.shouted += token.isAllCaps ? 1 : 0;
        if (token.isCapital)
            counts.capitals += i > 0 ? 1 : 0; // The first word has one anyway.
        else
            counts.small += isSmallInTitles(token.folded) ? 0 : 1;
    }
    return counts;
}

/// A headline has a capital on every word but articles, prepositions and the like, and is short; what the
/// segmentation takes for one may have a few more. A shouted line has no small letters.
CaseStyle styleOf(std::span<const NameToken> tokens, SentenceKind kind, bool german)
{
    const auto [capitals, small, shouted] = countLetters(tokens);
    if (shouted >= 3 && shouted * 5 >= (capitals + small + 1) * 4)
        return CaseStyle::Shouting;
    if (german || tokens.size() > 22)
        return CaseStyle::Normal;
    const bool isTitle = kind == SentenceKind::Headline ? capitals >= 2 && small * 3 <= capitals
                                                        : capitals >= 4 && small == 0;
    return isTitle ? CaseStyle::Title : CaseStyle::Normal;
}

/// Whether a capital says something here: not at the start, after a colon or inside a headline.
bool isTellingCapital(const NameToken &token, CaseStyle style)
{
    return style == CaseStyle::Normal && token.gap != NameGap::Start && token.gap != NameGap::Stop
        && token.gap != NameGap::Mark;
}

void countCase(NameText &out, const NameSentence &sentence)
{
    for (int i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
        const NameToken &token = out.at(i);
        if (token.isCapital && !isTellingCapital(token, sentence.style))
            continue;
        CaseCounts &counts = out.counts[token.folded];
        ++(token.isCapital ? counts.capital : counts.small);
    }
}

void markQuoted(NameText &out)
{
    const std::vector<MarkedSpan> spans = findMarkedSpans(out.text);
    auto span = spans.begin();
    for (NameToken &token : out.tokens) {
        while (span != spans.end() && span->outer.end <= token.range.begin)
            ++span;
        token.isQuoted = span != spans.end() && span->outer.contains(token.range.begin);
    }
}

} // namespace

QString NameText::phrase(int first, int end) const
{
    QString joined;
    for (int i = first; i < end; ++i) {
        if (i > first)
            joined += u' ';
        joined += at(i).folded;
    }
    return joined;
}

NameText readNameText(const AnnotatedVersion &version)
{
    NameText out;
    out.text = version.text();
    out.language = version.version.language;
    out.sentences.reserve(version.sentences.size());
    for (std::size_t i = 0; i < version.sentences.size(); ++i) {
        const Sentence &sentence = version.sentences[i];
        NameSentence read;
        read.isRead = tellsStory(sentence.kind);
        read.tokens.begin = static_cast<int>(out.tokens.size());
        if (read.isRead)
            readSentence(out, sentence, static_cast<int>(i));
        read.tokens.end = static_cast<int>(out.tokens.size());
        read.style = styleOf(std::span(out.tokens).subspan(static_cast<std::size_t>(read.tokens.begin)),
                             sentence.kind, out.isGerman());
        countCase(out, read);
        out.sentences.push_back(read);
    }
    markQuoted(out);
    return out;
}

} // namespace retold

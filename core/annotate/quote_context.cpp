#include "core/annotate/quote_context.h"

#include "core/annotate/dash_speech.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace retold {
namespace {

QString lowered(QStringView word)
{
    QString lower = word.toString().toLower();
    lower.replace(u'’', u'\'');
    if (lower.size() > 1 && lower.endsWith(u'.'))
        lower.chop(1);
    return lower;
}

/// "ministers" and "präsidenten" of a language with capital nouns: an inflected role.
bool isInflectedRole(const CueLexicon &lexicon, const QString &word)
{
    static constexpr std::array<QStringView, 4> endings{u"s", u"es", u"n", u"en"};
    return std::ranges::any_of(endings, [&](QStringView ending) {
        return word.size() > ending.size() + 3 && word.endsWith(ending)
            && lexicon.is(word.chopped(ending.size()), WordRole::Role);
    });
}

/// Roles that a word has by its form: the "qu'" of "qu'elle"; in a language with capital nouns the role at
/// the end of "Umweltministerin", inflected or not.
RoleBits rolesOfForm(const CueLexicon &lexicon, const QuoteToken &token)
{
    constexpr qsizetype longestElision = 3;
    const qsizetype apostrophe = token.lower.indexOf(u'\'');
    if (apostrophe > 0 && apostrophe < longestElision && apostrophe + 1 < token.lower.size())
        return lexicon.rolesOf(token.lower.first(apostrophe + 1)) & roleBit(WordRole::Complementizer);
    if (!lexicon.hasCapitalNouns() || !token.isCapital || token.roles != 0)
        return 0;
    if (isInflectedRole(lexicon, token.lower))
        return roleBit(WordRole::Role);
    constexpr qsizetype shortestRole = 4;
    constexpr qsizetype longestRole = 14;
    for (qsizetype at = std::max<qsizetype>(3, token.lower.size() - longestRole);
         at + shortestRole <= token.lower.size(); ++at) {
        const QString end = token.lower.sliced(at);
        if (lexicon.is(end, WordRole::Role) || isInflectedRole(lexicon, end))
            return roleBit(WordRole::Role);
    }
    return 0;
}

QuoteToken makeToken(QStringView text, const CueLexicon &lexicon, const Word &word, const Sentence &sentence)
{
    QuoteToken token;
    token.range = word.range;
    token.lower = lowered(word.range.in(text));
    token.isWord = word.kind != WordKind::Punctuation;
    token.isCapital = text[word.range.begin].isUpper();
    token.roles = lexicon.rolesOf(token.lower);
    if (!token.isCapital && lexicon.endsAsAdverb(token.lower))
        token.roles |= roleBit(WordRole::Adverb);
    token.roles |= rolesOfForm(lexicon, token);
    token.cueClass = lexicon.cueClass(token.lower);
    token.inHeadline = sentence.kind == SentenceKind::Headline;
    token.paragraph = sentence.paragraph;
    return token;
}

/// Tells each token between which marks it stands, and each span its tokens. Both stand in text order.
void placeSpans(QuoteContext &context)
{
    int token = 0;
    const int tokens = context.size();
    for (int span = 0; span < static_cast<int>(context.spans.size()); ++span) {
        const TextRange &outer = context.spans[static_cast<std::size_t>(span)].outer;
        while (token < tokens && context.at(token).range.end <= outer.begin)
            ++token;
        const int first = token;
        while (token < tokens && context.at(token).range.begin < outer.end)
            context.tokens[static_cast<std::size_t>(token++)].span = span;
        context.spanTokens.push_back({first, token});
    }
}

/// A sentence that begins inside marks is part of the speech and cuts nothing outside.
void markSentences(const AnnotatedVersion &version, QuoteContext &context)
{
    int token = 0;
    for (const Sentence &sentence : version.sentences) {
        while (token < context.size() && context.at(token).range.begin < sentence.range.begin)
            ++token;
        if (token == context.size())
            return;
        const int span = context.at(token).span;
        if (span < 0 || context.spanTokens[static_cast<std::size_t>(span)].begin == token)
            context.tokens[static_cast<std::size_t>(token)].opensSentence = true;
    }
}

/// "PORT SELA, June 5 (Dall Press) -": towns in capitals, days, numbers and signs, up to a dash that stands
/// for itself. The token behind the dash; `begin` where no such line is.
int behindDateline(const QuoteContext &context, int begin)
{
    constexpr int longest = 16;
    constexpr int shortestTown = 3;
    const QStringView town = context.textOf(begin);
    if (town.size() < shortestTown || town.toString().toUpper() != town)
        return begin;
    bool isInBrackets = false;
    for (int token = begin; token < std::min(context.size() - 1, begin + longest); ++token) {
        const QuoteToken &t = context.at(token);
        if (t.paragraph != context.at(begin).paragraph || t.span >= 0)
            return begin;
        if (context.isDash(token))
            return token + 1;
        isInBrackets = (isInBrackets || context.isSign(token, u"(")) && !context.isSign(token, u")");
        const bool isPart = isInBrackets || !t.isWord || t.isCapital || context.text[t.range.begin].isDigit();
        if (!isPart || context.isSign(token, u".!?:;"))
            return begin;
    }
    return begin;
}

/// Who stands before the dash has said nothing: the sentence begins behind it.
void openBehindDatelines(QuoteContext &context)
{
    for (int token = 0; token < context.size(); ++token) {
        const bool opensParagraph
            = token == 0 || context.at(token - 1).paragraph != context.at(token).paragraph;
        if (!opensParagraph || context.at(token).inHeadline || context.at(token).span >= 0)
            continue;
        const int behind = behindDateline(context, token);
        if (behind > token && context.at(behind).span < 0)
            context.tokens[static_cast<std::size_t>(behind)].opensSentence = true;
    }
}

/// Robert C. “Bobby” Scott.
bool isNickname(const QuoteContext &context, const IndexRange &span)
{
    if (span.size() < 3 || span.size() > 4 || span.begin == 0 || span.end >= context.size())
        return false;
    const QuoteToken &name = context.at(span.begin + 1);
    const int last = context.textOf(span.begin - 1) == u"." ? span.begin - 2 : span.begin - 1; // An initial.
    if (last < 0)
        return false;
    const QuoteToken &before = context.at(last);
    const QuoteToken &after = context.at(span.end);
    return name.isWord && name.isCapital && before.isWord && before.isCapital && after.isWord
        && after.isCapital && !after.opensSentence && before.paragraph == after.paragraph && !after.inHeadline
        && !context.is(last, WordRole::Title) && !context.is(last, WordRole::Pronoun)
        && !context.isCueVerb(last);
}

/// A nickname in marks is part of the name around it, which it must not cut in two.
void dissolveNicknames(QuoteContext &context)
{
    for (IndexRange &span : context.spanTokens) {
        if (!isNickname(context, span))
            continue;
        for (int token = span.begin; token < span.end; ++token) {
            QuoteToken &t = context.tokens[static_cast<std::size_t>(token)];
            t.span = -1;
            t.isPartOfName = true;
        }
        span.end = span.begin;
    }
}

/// Takes the speech by dashes in among the marked spans: the outermost of two that meet stays.
void addDashSpeech(QuoteContext &context)
{
    const std::vector<MarkedSpan> dashed = findDashSpeech(context);
    if (dashed.empty())
        return;
    std::vector<MarkedSpan> all;
    std::ranges::merge(
        context.spans, dashed, std::back_inserter(all), {},
        [](const MarkedSpan &span) { return span.outer.begin; },
        [](const MarkedSpan &span) { return span.outer.begin; });
    context.spans.clear();
    for (const MarkedSpan &span : all) {
        if (context.spans.empty() || span.outer.begin >= context.spans.back().outer.end)
            context.spans.push_back(span);
    }
}

} // namespace

bool QuoteContext::isSign(int token, QStringView signs) const
{
    return token >= 0 && token < size() && !at(token).isWord && signs.contains(textOf(token));
}

bool QuoteContext::isDash(int token) const
{
    return token >= 0 && token < size() && !at(token).isWord && !joins(token)
        && QStringView(u"-–—―").contains(text[at(token).range.begin]);
}

bool QuoteContext::joins(int token) const
{
    if (token <= 0 || token + 1 >= size() || at(token).isWord)
        return false;
    if (at(token).isPartOfName)
        return true;
    const QStringView sign = textOf(token);
    const bool tight = at(token - 1).range.end == at(token).range.begin;
    if (sign == u"&")
        return true;
    if (sign == u"." && tight && at(token + 1).isWord) {
        const QString &before = at(token - 1).lower;
        return !at(token + 1).opensSentence || before.size() == 1 || lexicon->is(before, WordRole::Title);
    }
    return tight && at(token + 1).range.begin == at(token).range.end && at(token - 1).isWord
        && at(token + 1).isWord
        && (sign == u"-" || sign == u"‑" || sign == u"/" || sign == u"'" || sign == u"’");
}

IndexRange QuoteContext::paragraphAround(int token, int reach) const
{
    IndexRange range{token, token};
    const int paragraph = at(token).paragraph;
    while (range.begin > 0 && token - range.begin < reach && at(range.begin - 1).paragraph == paragraph)
        --range.begin;
    while (range.end < size() && range.end - token < reach && at(range.end).paragraph == paragraph)
        ++range.end;
    return range;
}

QuoteContext makeQuoteContext(const AnnotatedVersion &version)
{
    QuoteContext context;
    context.text = version.text();
    context.lexicon = &cueLexicon(version.version.language);
    context.isForeign = !version.version.language.isEmpty() && !hasCueLexicon(version.version.language);
    context.spans = findMarkedSpans(version.text());
    context.tokens.reserve(version.words.size());
    for (const Sentence &sentence : version.sentences) {
        for (const Word &word : version.wordsOf(sentence))
            context.tokens.push_back(makeToken(context.text, *context.lexicon, word, sentence));
    }
    addDashSpeech(context);
    placeSpans(context);
    markSentences(version, context);
    dissolveNicknames(context);
    openBehindDatelines(context);
    return context;
}

} // namespace retold

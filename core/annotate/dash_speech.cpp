#include "core/annotate/dash_speech.h"

#include "core/annotate/cue_subject.h"
#include "core/annotate/speaker_phrase.h"

#include <algorithm>

namespace retold {
namespace {

/// A paragraph that a dash opens, and the stretches of speech in it.
struct DashLine {
    IndexRange tokens;
    std::vector<IndexRange> speech;
    bool hasCue = false;
};

bool isSpaced(const QuoteContext &context, int left)
{
    return context.at(left + 1).range.begin > context.at(left).range.end;
}

/// Whether the paragraph opens with a dash as speech does: no hyphen right before a word, no minus.
bool opensWithDash(const QuoteContext &context, const IndexRange &paragraph)
{
    if (paragraph.size() < 3 || !context.isDash(paragraph.begin))
        return false;
    const bool isHyphen = context.isSign(paragraph.begin, u"-");
    const QuoteToken &next = context.at(paragraph.begin + 1);
    return (!isHyphen || isSpaced(context, paragraph.begin)) && !context.text[next.range.begin].isDigit();
}

/// A dash between two stretches of a line, and not one between the ends of a span ("Paris–Lenor").
bool partsLine(const QuoteContext &context, int token)
{
    return context.isDash(token)
        && (isSpaced(context, token - 1) || isSpaced(context, token) || context.isSign(token + 1, u".,;:"));
}

/// "fit-il", "a-t-elle": a verb with its pronoun inverted, whether or not the lexicon has it as a cue.
bool isInvertedPronoun(const QuoteContext &context, int verb, int end)
{
    const auto isJoint = [&](int token) { return context.isSign(token, u"-‑") && context.joins(token); };
    int pronoun = verb + 2;
    if (pronoun < end && isJoint(verb + 1) && context.at(pronoun).lower == u"t" && isJoint(pronoun + 1))
        pronoun += 2;
    return pronoun < end && isJoint(pronoun - 1) && context.is(pronoun, WordRole::Pronoun)
        && !context.at(verb).isCapital;
}

/// Whether a cue verb stands at `begin`, a few small words before it, with its speaker behind: "dit-il",
/// "a répondu le maire", "se disculpó Ana".
bool beginsCue(const QuoteContext &context, int begin, int end)
{
    constexpr int longestLead = 3;
    int verb = begin;
    while (verb < end && verb - begin < longestLead && !context.isCueVerb(verb) && context.at(verb).isWord
           && (context.is(verb, WordRole::Auxiliary) || context.is(verb, WordRole::Adverb)
               || context.is(verb, WordRole::Pronoun)))
        ++verb;
    if (begin < end && isInvertedPronoun(context, begin, end))
        return true;
    if (verb >= end || !context.isCueVerb(verb) || context.is(verb, WordRole::Complementizer))
        return false;
    const IndexRange speaker = phraseAfterVerb(context, verb, end);
    return verb + 1 == end || speaker.size() > 0 || !context.at(verb + 1).isWord || verb > begin;
}

void addSpeech(const QuoteContext &context, int begin, int end, DashLine &line)
{
    while (begin < end && context.isSign(begin, u".,;:-–—―"))
        ++begin;
    while (end > begin && context.isSign(end - 1, u",-–—―"))
        --end;
    const bool hasWords
        = std::any_of(context.tokens.begin() + begin, context.tokens.begin() + std::max(begin, end),
                      [](const QuoteToken &token) { return token.isWord; });
    if (hasWords)
        line.speech.push_back({begin, end});
}

/// `– Hola –dijo Ana–. ¿Qué tal?`: dashes bound the cue. Without a second dash it holds to the end.
void cutByDashes(const QuoteContext &context, DashLine &line)
{
    int begin = line.tokens.begin + 1;
    bool inCue = false;
    for (int token = begin + 1; token + 1 < line.tokens.end; ++token) {
        if (!partsLine(context, token))
            continue;
        if (inCue) {
            begin = token + 1;
            inCue = false;
        } else if (beginsCue(context, token + 1, line.tokens.end)) {
            addSpeech(context, begin, token, line);
            inCue = true;
            line.hasCue = true;
        }
    }
    if (line.hasCue && !inCue)
        addSpeech(context, begin, line.tokens.end, line);
}

/// `— Oui, dit-il, je viens.`: a comma, or the sign that ends the words said, comes before the cue. Behind a
/// comma the speech goes on; behind a full stop it may be the teller's words, and is left out.
void cutByCommas(const QuoteContext &context, DashLine &line)
{
    constexpr int longestCue = 14;
    for (int token = line.tokens.begin + 2; token + 1 < line.tokens.end; ++token) {
        if (!context.isSign(token, u",?!…") || !beginsCue(context, token + 1, line.tokens.end))
            continue;
        line.hasCue = true;
        addSpeech(context, line.tokens.begin + 1, token + 1, line);
        int end = token + 1;
        while (end < line.tokens.end && end - token < longestCue && !context.isSign(end, u",.;:!?"))
            ++end;
        if (context.isSign(end, u",") && end < line.tokens.end)
            addSpeech(context, end + 1, line.tokens.end, line);
        return;
    }
}

DashLine readLine(const QuoteContext &context, const IndexRange &paragraph)
{
    DashLine line{paragraph, {}, false};
    cutByDashes(context, line);
    if (!line.hasCue)
        cutByCommas(context, line);
    return line;
}

/// Whether a line without a cue can be one of a dialogue: a whole sentence, and no entry of a list.
bool isSentence(const QuoteContext &context, const IndexRange &line)
{
    const auto isWord = [&context](int token) { return context.at(token).isWord; };
    int first = line.begin;
    while (first < line.end && !isWord(first))
        ++first;
    return first < line.end && context.at(first).isCapital && context.isSign(line.end - 1, u".!?…»”\"");
}

void addRow(const QuoteContext &context, std::vector<DashLine> &row, std::vector<MarkedSpan> &spans)
{
    if (std::ranges::any_of(row, &DashLine::hasCue)) {
        for (DashLine &line : row) {
            if (!line.hasCue && isSentence(context, line.tokens))
                addSpeech(context, line.tokens.begin + 1, line.tokens.end, line);
            for (const IndexRange &speech : line.speech) {
                const TextRange inner = context.rangeOf(speech);
                const bool isFirst = &speech == &line.speech.front();
                const qsizetype begin = isFirst ? context.at(line.tokens.begin).range.begin : inner.begin;
                spans.push_back({{begin, inner.end}, inner, true});
            }
        }
    }
    row.clear();
}

} // namespace

std::vector<MarkedSpan> findDashSpeech(const QuoteContext &context)
{
    std::vector<MarkedSpan> spans;
    if (!context.lexicon->hasDashSpeech())
        return spans;
    std::vector<DashLine> row; // Paragraphs that follow each other.
    for (int begin = 0; begin < context.size();) {
        int end = begin + 1;
        while (end < context.size() && context.at(end).paragraph == context.at(begin).paragraph)
            ++end;
        if (opensWithDash(context, {begin, end}))
            row.push_back(readLine(context, {begin, end}));
        else
            addRow(context, row, spans);
        begin = end;
    }
    addRow(context, row, spans);
    return spans;
}

} // namespace retold

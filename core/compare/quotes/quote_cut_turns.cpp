#include "core/compare/quotes/quote_cut_turns.h"

#include "core/compare/quotes/quote_cut_words.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/word_classes.h"

#include <algorithm>

namespace retold {

namespace {

bool isSaying(const Word &word)
{
    return isOneOf(word, {u"say",    u"says",    u"said",    u"claim",    u"claims",  u"claimed",
                          u"write",  u"writes",  u"wrote",   u"tell",     u"tells",   u"told",
                          u"think",  u"thinks",  u"believe", u"believes", u"insist",  u"insists",
                          u"allege", u"alleges", u"argue",   u"argues",   u"pretend", u"pretends"});
}

bool isOwnVoice(Words words)
{
    return hasWord(words, {u"i", u"we"});
}

/// Up to the next mark that parts.
Words clauseOf(Words words)
{
    const auto end = std::ranges::find_if(words, parts);
    return words.first(static_cast<std::size_t>(end - words.begin()));
}

/// "My work is trash, so the critics wrote": others' word, told behind the kept statement.
std::optional<CutLoss> lostVoiceBehind(const QuoteCut &cut)
{
    constexpr std::size_t longest = 7;
    const IndexRange after = behind(cut);
    const Words clause = clauseOf(part(cut.said, after.begin, after.end));
    const bool isParted = after.begin > cut.kept.end; // By a comma: "a man says" is none.
    if (!isParted || clause.size() < 2 || clause.size() > longest || isOwnVoice(clause)
        || hasWord(clause, {u"and", u"but", u"because", u"which", u"who", u"as", u"when", u"if"})
        || std::ranges::none_of(clause, isSaying))
        return {};
    return CutLoss{{after.begin, after.begin + static_cast<int>(clause.size())}, CutLoss::Sense::Voice};
}

/// "They say we are thieves": the same before it.
std::optional<CutLoss> lostVoiceBefore(const QuoteCut &cut)
{
    constexpr std::size_t longest = 6;
    const IndexRange ahead = before(cut);
    Words words = part(cut.said, ahead.begin, ahead.end);
    if (endsWith(words, {u"that"}))
        words = words.first(words.size() - 1);
    while (!words.empty() && parts(words.back()))
        words = words.first(words.size() - 1);
    const bool isVoice = words.size() >= 2 && words.size() <= longest && isSaying(words.back())
        && !isOwnVoice(words) && !isOneOf(words.front(), {u"if", u"let", u"to"});
    return isVoice && cut.kept.size() >= phraseLength - 1
        ? std::optional(CutLoss{ahead, CutLoss::Sense::Voice})
        : std::nullopt;
}

/// Without what another verb of saying parts from the quotation: "He did not go so far, saying that it was
/// ‘…’".
Words fromLastSaying(Words words, qsizetype mark)
{
    const auto end
        = std::ranges::find_if(words, [mark](const Word &word) { return word.range.begin >= mark; });
    const auto reversed = std::find_if(std::reverse_iterator(end), words.rend(), [](const Word &word) {
        return isOneOf(word, {u"saying", u"adding", u"insisting", u"arguing", u"warning", u"stressing"});
    });
    return reversed == words.rend() ? words : Words(reversed.base() - 1, words.end());
}

/// Whether the sentence of the answer denies anything: it may still deny the words that it quotes.
bool isDeniedAround(const QuoteCut &cut)
{
    const Words words
        = fromLastSaying(cut.own.wordsOf(cut.own.sentences[static_cast<std::size_t>(cut.answer.sentence)]),
                         cut.answer.range.begin);
    const std::vector<Sighting> sightings = findSightings(words, cut.own.version.language);
    return std::ranges::find(sightings, WordClass::Negation, &Sighting::kind) != sightings.end()
        || hasWord(words, {u"anything"});
}

/// Where a denial ends that reaches up to the kept words with nothing between that parts.
std::optional<IndexRange> denialBefore(Words said, int kept, int reach, const QString &language)
{
    constexpr int outright = 2;
    constexpr int longest = 16;
    const int from = std::max(0, kept - longest);
    for (const Sighting &each : findSightings(part(said, from, kept), language)) {
        const int end = from + each.words.end;
        if (each.kind != WordClass::Negation || each.level > outright || kept - end > reach)
            continue;
        const bool isParted = std::ranges::any_of(part(said, end, kept), [](const Word &word) {
            return word.kind == WordKind::Punctuation || isOneOf(word, {u"and", u"but", u"or"});
        });
        if (!isParted)
            return IndexRange{from + each.words.begin, kept};
    }
    return {};
}

/// "Anything but a success", "far from a success": denied without a word of denial.
std::optional<IndexRange> contraryBefore(Words said, int kept)
{
    const Words words = part(said, 0, kept);
    for (const Phrase &phrase :
         {Phrase{u"anything", u"but"}, Phrase{u"far", u"from"}, Phrase{u"nothing", u"like"},
          Phrase{u"the", u"opposite", u"of"}, Phrase{u"the", u"reverse", u"of"}, Phrase{u"hardly"},
          Phrase{u"scarcely"}, Phrase{u"instead", u"of"}, Phrase{u"rather", u"than"}, Phrase{u"short", u"of"},
          Phrase{u"how", u"not", u"to"}}) {
        for (const int articles : {0, 1}) {
            if (articles == 1
                && (words.empty() || !isOneOf(words.back(), {u"a", u"an", u"the", u"my", u"our"})))
                continue;
            if (endsWith(words.first(words.size() - static_cast<std::size_t>(articles)), phrase))
                return IndexRange{kept - articles - static_cast<int>(phrase.size()), kept};
        }
    }
    return {};
}

/// "Others did, I did not", cut to "others did, I did": the denial stands right behind what was kept.
std::optional<IndexRange> denialBehind(const QuoteCut &cut)
{
    const Words said = cut.said;
    const int end = cut.kept.end;
    const bool isAuxiliary = cut.kept.size() > 0
        && isOneOfAt(said, end - 1,
                     {u"is", u"are", u"was", u"were", u"am", u"did", u"do", u"does", u"have", u"has", u"had",
                      u"will", u"would", u"can", u"could", u"should", u"must", u"may", u"might"});
    return isAuxiliary && isOneOfAt(said, end, {u"not", u"n't", u"never"})
        ? std::optional(IndexRange{end, end + 1})
        : std::nullopt;
}

/// Whether the words at that place are those that were kept.
bool isKeptAt(const QuoteCut &cut, int begin)
{
    const Words kept = part(cut.said, cut.kept.begin, cut.kept.end);
    return std::ranges::equal(part(cut.said, begin, begin + cut.kept.size()), kept, {}, &Word::normal,
                              &Word::normal);
}

/// "I am no engineer. Perhaps they had to." before a "But": what the speaker grants.
bool grants(Words words)
{
    return hasWord(words,
                   {u"perhaps", u"maybe", u"might", u"may", u"course", u"true", u"granted", u"admittedly",
                    u"fair", u"fairness", u"understand", u"accept", u"appreciate", u"respect", u"sure",
                    u"grateful", u"blame"})
        || (isOwnVoice(words) && hasWord(words, {u"not", u"no", u"know", u"i'm", u"glad", u"like"}));
}

/// What the same speaker said right before the kept sentence, in these marks or in those before.
Words saidBefore(const QuoteCut &cut, int sentence)
{
    constexpr qsizetype near = 80; // UTF-16 units: "," Roe said on Monday. "
    if (sentence > 0)
        return part(cut.said, 0, sentence);
    const auto &quotes = cut.base.quotes;
    const auto own = std::ranges::find_if(
        quotes, [&cut](const Quote &quote) { return quote.range.begin == cut.first.range.begin; });
    if (own == quotes.begin() || own == quotes.end())
        return {};
    const Quote &former = *std::prev(own);
    const bool isHis = former.speaker == cut.first.speaker && !former.speaker.isEmpty();
    return isHis && cut.first.range.begin - former.range.end <= near ? wordsIn(cut.base, former.range)
                                                                     : Words{};
}

/// Whether any sentence of the version has half of the content words.
bool isToldAnywhere(const QuoteCut &cut, const QSet<QString> &stems)
{
    return std::ranges::any_of(cut.own.sentences, [&](const Sentence &sentence) {
        QSet<QString> common = contentStems(cut.own.wordsOf(sentence));
        common.intersect(stems);
        return 2 * common.size() >= stems.size();
    });
}

} // namespace

std::optional<CutLoss> lostConcessionInCut(const QuoteCut &cut)
{
    constexpr std::size_t longest = 40;
    const IndexRange ahead = before(cut);
    const Words opening = part(cut.said, ahead.begin, ahead.end);
    if (opening.empty() || opening.size() > 2 || !isOneOf(opening.front(), {u"but", u"yet", u"however"}))
        return {};
    Words former = saidBefore(cut, ahead.begin);
    former = former.last(std::min(longest, former.size()));
    const QSet<QString> stems = contentStems(former);
    if (former.empty() || !grants(former) || (!stems.isEmpty() && isToldAnywhere(cut, stems)))
        return {};
    const int count = ahead.begin > 0 ? static_cast<int>(former.size()) : 0;
    return CutLoss{{ahead.begin - count, ahead.end}};
}

std::optional<CutLoss> lostVoiceInCut(const QuoteCut &cut)
{
    std::optional<CutLoss> loss = lostVoiceBehind(cut);
    if (!loss)
        loss = lostVoiceBefore(cut);
    return loss && !isToldBeside(cut, loss->words) ? loss : std::nullopt;
}

std::optional<CutLoss> lostDenialInCut(const QuoteCut &cut)
{
    constexpr int reach = 6;
    const bool isPhrase = cut.answer.type != QuoteType::Direct;
    if (isPhrase && isDeniedAround(cut))
        return {};
    if (const std::optional<IndexRange> lost = denialBehind(cut))
        return CutLoss{*lost, CutLoss::Sense::Denial};
    const auto last = static_cast<int>(cut.said.size()) - cut.kept.size();
    for (int begin = cut.kept.begin; begin <= last; ++begin) {
        if (!isKeptAt(cut, begin))
            continue;
        std::optional<IndexRange> lost = contraryBefore(cut.said, begin);
        if (!lost)
            lost = denialBefore(cut.said, begin, isPhrase ? 0 : reach, cut.base.version.language);
        if (lost)
            return CutLoss{*lost, CutLoss::Sense::Denial};
        if (!isPhrase)
            break;
    }
    return {};
}

std::optional<CutLoss> lostQuestionInCut(const QuoteCut &cut)
{
    constexpr int longest = 6;
    const IndexRange ahead = before(cut);
    const auto behindKept = cut.said.subspan(static_cast<std::size_t>(cut.kept.end));
    const auto stop = std::ranges::find_if(behindKept, endsSentence);
    const bool isQuestion = stop != behindKept.end() && isOneOf(*stop, {u"?"});
    const Words opening = part(cut.said, ahead.begin, ahead.end);
    const bool isInverted = !opening.empty()
        && isOneOf(opening.front(),
                   {u"is", u"was", u"are", u"were", u"has", u"have", u"had", u"did", u"does", u"do", u"will",
                    u"would", u"could", u"can", u"should"});
    const Words around = cut.own.wordsOf(cut.own.sentences[static_cast<std::size_t>(cut.answer.sentence)]);
    const bool isStillOpen = hasWord(around,
                                     {u"?", u"whether", u"if", u"asked", u"asks", u"wondered", u"question",
                                      u"questioned", u"possible", u"may", u"might"});
    if (cut.answer.type == QuoteType::Direct || !isQuestion || !isInverted || opening.size() > longest
        || isStillOpen)
        return {};
    return CutLoss{ahead, CutLoss::Sense::Denial};
}

} // namespace retold

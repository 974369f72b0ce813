#include "core/compare/quote_cuts.h"

#include "core/compare/clauses.h"
#include "core/compare/quote_words.h"
#include "core/compare/word_classes.h"

#include <algorithm>
#include <array>

namespace retold {

namespace {

using Phrase = std::initializer_list<QStringView>;
using Words = std::span<const Word>;

constexpr int phraseLength = 4; ///< What is kept of so few words takes its sense from the word before it.

Words part(Words words, int begin, int end)
{
    return words.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
}

bool beginsWith(Words words, Phrase phrase)
{
    return words.size() >= phrase.size()
        && std::equal(phrase.begin(), phrase.end(), words.begin(),
                      [](QStringView form, const Word &word) { return word.normal == form; });
}

bool endsWith(Words words, Phrase phrase)
{
    return words.size() >= phrase.size() && beginsWith(words.last(phrase.size()), phrase);
}

bool beginsWithAny(Words words, std::initializer_list<Phrase> phrases)
{
    return std::ranges::any_of(phrases, [words](const Phrase &phrase) { return beginsWith(words, phrase); });
}

bool endsWithAny(Words words, std::initializer_list<Phrase> phrases)
{
    return std::ranges::any_of(phrases, [words](const Phrase &phrase) { return endsWith(words, phrase); });
}

bool hasWord(Words words, std::initializer_list<QStringView> forms)
{
    return std::ranges::any_of(words, [&forms](const Word &word) { return isOneOf(word, forms); });
}

bool endsSentence(const Word &word)
{
    return isOneOf(word, {u".", u"!", u"?"});
}

bool parts(const Word &word)
{
    return word.kind == WordKind::Punctuation && !word.normal.startsWith(u'\'')
        && !word.normal.startsWith(u'’');
}

/// What stood in front of the kept words in their sentence.
IndexRange before(const QuoteCut &cut)
{
    int begin = cut.kept.begin;
    while (begin > 0 && !endsSentence(cut.said[static_cast<std::size_t>(begin) - 1]))
        --begin;
    return {begin, cut.kept.begin};
}

/// What stood behind them in their sentence, without the comma or dash between.
IndexRange behind(const QuoteCut &cut)
{
    const auto count = static_cast<int>(cut.said.size());
    const auto at = [&cut](int i) -> const Word & { return cut.said[static_cast<std::size_t>(i)]; };
    int begin = cut.kept.end;
    while (begin < count && parts(at(begin)) && !endsSentence(at(begin)))
        ++begin;
    int end = begin;
    while (end < count && !endsSentence(at(end)))
        ++end;
    return {begin, end};
}

/// The words of the sentence of the answer, of the one before and the two behind it, outside its marks.
std::vector<Word> wordsBeside(const QuoteCut &cut)
{
    constexpr int reach = 2;
    const auto count = static_cast<int>(cut.own.sentences.size());
    std::vector<Word> words;
    for (int s = std::max(0, cut.answer.sentence - 1);
         s <= std::min(count - 1, cut.answer.lastSentence + reach); ++s) {
        for (const Word &word : cut.own.wordsOf(cut.own.sentences[static_cast<std::size_t>(s)])) {
            if (!cut.answer.range.contains(word.range))
                words.push_back(word);
        }
    }
    return words;
}

/// A third of the content words stand beside the quotation, in whatever words around them.
bool isToldBeside(const QuoteCut &cut, const IndexRange &lost)
{
    constexpr qsizetype share = 3;
    const QSet<QString> stems = contentStems(part(cut.said, lost.begin, lost.end));
    const QSet<QString> told = contentStems(wordsBeside(cut));
    const auto common
        = std::ranges::count_if(stems, [&told](const QString &stem) { return told.contains(stem); });
    return !stems.isEmpty() && share * common >= stems.size();
}

/// "Almost", "completely": how far what comes next holds.
bool isDegree(const Word &word)
{
    constexpr qsizetype shortest = 5;
    const bool endsSo = word.normal.endsWith(u"ly") && word.normal.size() >= shortest
        && !isOneOf(word,
                    {u"early", u"daily", u"weekly", u"monthly", u"yearly", u"family", u"reply", u"apply",
                     u"supply", u"rely", u"imply", u"costly", u"friendly", u"elderly", u"italy"});
    return endsSo || isOneOf(word, {u"almost", u"quite", u"rather", u"perhaps", u"maybe", u"too"});
}

/// The adverb of degree that stood right before a short kept phrase.
std::optional<CutLoss> lostDegree(const QuoteCut &cut)
{
    if (cut.kept.begin == 0 || cut.kept.size() > phraseLength
        || cut.said[static_cast<std::size_t>(cut.kept.begin)].isFunctionWord)
        return {};
    const int before = cut.kept.begin - 1;
    if (!isDegree(cut.said[static_cast<std::size_t>(before)]))
        return {};
    return CutLoss{{before, cut.kept.begin}};
}

bool isOpenedByCondition(Words words)
{
    return beginsWithAny(words,
                         {{u"if"},
                          {u"unless"},
                          {u"until"},
                          {u"provided"},
                          {u"providing"},
                          {u"except"},
                          {u"as", u"long", u"as"},
                          {u"so", u"long", u"as"},
                          {u"on", u"condition"},
                          {u"on", u"the", u"condition"},
                          {u"in", u"case"},
                          {u"assuming"},
                          {u"subject", u"to"},
                          {u"depending", u"on"},
                          {u"only", u"if"},
                          {u"only", u"when"},
                          {u"but", u"only"},
                          {u"apart", u"from"}});
}

/// "We will sign when they pay": of what is to come, a time is a condition.
bool isOpenedByMoment(Words words)
{
    return beginsWithAny(words, {{u"when"}, {u"once"}, {u"before"}, {u"after"}, {u"as", u"soon", u"as"}});
}

bool isOfFuture(Words words)
{
    return hasWord(words, {u"will", u"shall", u"can", u"would", u"could", u"won't", u"can't"})
        || std::ranges::any_of(words, [](const Word &word) { return word.normal.endsWith(u"'ll"); });
}

/// Whether the version tells a condition beside the quotation, in words of its own.
bool isConditional(const QuoteCut &cut)
{
    constexpr int reach = 1; // Sentences behind it.
    const auto count = static_cast<int>(cut.own.sentences.size());
    for (int s = cut.answer.sentence; s <= std::min(count - 1, cut.answer.lastSentence + reach); ++s) {
        if (hasWord(cut.own.wordsOf(cut.own.sentences[static_cast<std::size_t>(s)]),
                    {u"if", u"unless", u"until", u"provided", u"providing", u"except", u"condition",
                     u"conditions", u"conditional", u"once", u"when", u"as", u"depends", u"depending",
                     u"subject", u"before"}))
            return true;
    }
    return false;
}

/// The condition that stood right behind the kept words, or before them: "if they pay, we will sign".
std::optional<CutLoss> lostCondition(const QuoteCut &cut)
{
    const IndexRange after = behind(cut);
    const IndexRange ahead = before(cut);
    const bool isOfFutureKept = isOfFuture(part(cut.said, cut.kept.begin, cut.kept.end));
    const auto opens = [&](const IndexRange &range) {
        const Words words = part(cut.said, range.begin, range.end);
        return isOpenedByCondition(words) || (isOfFutureKept && isOpenedByMoment(words));
    };
    const bool isAhead = ahead.size() > 1
        && isOneOf(cut.said[static_cast<std::size_t>(ahead.end) - 1], {u",", u"then"}) && opens(ahead);
    const std::optional<IndexRange> lost = opens(after) ? std::optional(after)
        : isAhead                                       ? std::optional(ahead)
                                                        : std::nullopt;
    if (!lost || isConditional(cut) || isToldBeside(cut, *lost))
        return {};
    return CutLoss{*lost};
}

/// The other half of what was said: "He behaved badly, but he broke no law."
std::optional<CutLoss> lostContrast(const QuoteCut &cut)
{
    const IndexRange after = behind(cut);
    const Words words = part(cut.said, after.begin, after.end);
    const bool isContrast = beginsWithAny(words,
                                          {{u"but"},
                                           {u"yet"},
                                           {u"although"},
                                           {u"though"},
                                           {u"even", u"though"},
                                           {u"even", u"if"},
                                           {u"albeit"},
                                           {u"however"},
                                           {u"whereas"},
                                           {u"at", u"least"},
                                           {u"at", u"most"},
                                           {u"so", u"far"},
                                           {u"for", u"now"},
                                           {u"for", u"the", u"moment"},
                                           {u"for", u"the", u"time", u"being"},
                                           {u"in", u"theory"},
                                           {u"in", u"principle"},
                                           {u"on", u"paper"},
                                           {u"in", u"part"},
                                           {u"to", u"some", u"extent"},
                                           {u"up", u"to", u"a", u"point"},
                                           {u"not", u"because"},
                                           {u"as", u"far", u"as"}});
    if (!isContrast || words.size() < 2 || isToldBeside(cut, after))
        return {};
    // "Not only a river but a border" goes on; it takes nothing back.
    if (hasWord(part(cut.said, cut.kept.begin, cut.kept.end), {u"only", u"not"})
        && beginsWith(words, {u"but"}))
        return {};
    return CutLoss{after};
}

/// Whether the version gives the words as an opinion in its own words.
bool isOpinionBeside(const QuoteCut &cut)
{
    return std::ranges::any_of(wordsBeside(cut), [](const Word &word) {
        return isOneOf(word,
                       {u"think",     u"thinks",   u"thought",  u"believe",  u"believes",  u"believed",
                        u"believing", u"hope",     u"hopes",    u"hoped",    u"hoping",    u"fear",
                        u"fears",     u"feared",   u"suspect",  u"suspects", u"suspected", u"opinion",
                        u"view",      u"guess",    u"guessed",  u"expect",   u"expects",   u"expected",
                        u"perhaps",   u"probably", u"may",      u"might",    u"feels",     u"felt",
                        u"maybe",     u"possibly", u"likely",   u"seems",    u"seemed",    u"appears",
                        u"appeared",  u"assumes",  u"assumed",  u"supposed", u"suggested", u"speculated",
                        u"possible",  u"reckons",  u"reckoned", u"presumed", u"impression"});
    });
}

/// "I think", "it seems that", "perhaps" right before the kept statement.
std::optional<CutLoss> lostDoubt(const QuoteCut &cut)
{
    const IndexRange ahead = before(cut);
    Words words = part(cut.said, ahead.begin, ahead.end);
    if (endsWith(words, {u"that"}))
        words = words.first(words.size() - 1);
    const bool isOwn = endsWithAny(words,
                                   {{u"think"},
                                    {u"believe"},
                                    {u"guess"},
                                    {u"suppose"},
                                    {u"suspect"},
                                    {u"imagine"},
                                    {u"assume"},
                                    {u"presume"},
                                    {u"expect"},
                                    {u"hope"},
                                    {u"fear"},
                                    {u"reckon"},
                                    {u"feel"},
                                    {u"would", u"say"}})
        && hasWord(words, {u"i", u"we"});
    const bool isOpen = endsWithAny(words,
                                    {{u"it", u"seems"},
                                     {u"it", u"appears"},
                                     {u"it", u"looks", u"like"},
                                     {u"it", u"may", u"be"},
                                     {u"it", u"might", u"be"},
                                     {u"it", u"could", u"be"},
                                     {u"is", u"possible"},
                                     {u"a", u"chance"},
                                     {u"perhaps"},
                                     {u"maybe"},
                                     {u"possibly"},
                                     {u"probably"},
                                     {u"presumably"},
                                     {u"apparently"}});
    if (words.empty() || (!isOwn && !isOpen) || cut.kept.size() < phraseLength || isOpinionBeside(cut))
        return {};
    return CutLoss{ahead};
}

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

std::optional<CutLoss> lostVoice(const QuoteCut &cut)
{
    std::optional<CutLoss> loss = lostVoiceBehind(cut);
    if (!loss)
        loss = lostVoiceBefore(cut);
    return loss && !isToldBeside(cut, loss->words) ? loss : std::nullopt;
}

/// Whether the sentence of the answer denies anything: it may still deny the words that it quotes.
bool isDeniedAround(const QuoteCut &cut)
{
    const Words words = cut.own.wordsOf(cut.own.sentences[static_cast<std::size_t>(cut.answer.sentence)]);
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

/// Whether the words at that place are those that were kept.
bool isKeptAt(const QuoteCut &cut, int begin)
{
    const Words kept = part(cut.said, cut.kept.begin, cut.kept.end);
    return std::ranges::equal(part(cut.said, begin, begin + cut.kept.size()), kept, {}, &Word::normal,
                              &Word::normal);
}

/// "Nobody should think that a wall alone will save it" cut to "a wall alone will save it": what denied the
/// rest is gone. A phrase has a sentence around it that may deny it still, and only what denied its first
/// word is surely gone; of a phrase that was said twice either may have been denied.
std::optional<CutLoss> lostDenial(const QuoteCut &cut)
{
    constexpr int reach = 6;
    const bool isPhrase = cut.answer.type != QuoteType::Direct;
    if (isPhrase && isDeniedAround(cut))
        return {};
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

Words wordsOf(const AnnotatedVersion &version, const Quote &quote)
{
    Words words = wordsIn(version, quote.range);
    while (!words.empty() && words.back().kind == WordKind::Punctuation)
        words = words.first(words.size() - 1);
    return words;
}

} // namespace

std::optional<QuoteCut> quoteCut(const AnnotatedVersion &base, const Quote &first,
                                 const AnnotatedVersion &own, const Quote &answer)
{
    const Words said = wordsOf(base, first);
    const Words kept = wordsOf(own, answer);
    const auto found
        = std::search(said.begin(), said.end(), kept.begin(), kept.end(),
                      [](const Word &left, const Word &right) { return left.normal == right.normal; });
    if (found == said.end() || kept.empty())
        return {};
    const auto begin = static_cast<int>(found - said.begin());
    return QuoteCut{base, own, first, answer, said, {begin, begin + static_cast<int>(kept.size())}};
}

std::optional<CutLoss> lossOf(const QuoteCut &cut)
{
    constexpr std::size_t hostile = 400; // Words: no quotation that is trimmed has so many.
    if (cut.said.size() > hostile || cut.base.version.language != u"en")
        return {};
    for (const auto &lost :
         {&lostDenial, &lostVoice, &lostCondition, &lostContrast, &lostDoubt, &lostDegree}) {
        if (const std::optional<CutLoss> loss = lost(cut))
            return loss;
    }
    return {};
}

} // namespace retold

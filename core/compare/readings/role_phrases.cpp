#include "core/compare/readings/role_phrases.h"

#include "core/compare/readings/clauses.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

constexpr int longestPhrase = 9;

bool isPossessive(const Word &word)
{
    return isOneOf(word, {u"his", u"her", u"its", u"their", u"whose", u"my", u"our"});
}

bool isArticle(const Word &word)
{
    return isOneOf(word, {u"a", u"an", u"the"});
}

/// "Roe's" is one word, and "brothers'" two.
bool isPossessiveMark(const Word &word)
{
    return word.normal.endsWith(u"'s") || isOneOf(word, {u"'"});
}

bool joinsPhrase(const Word &word)
{
    return isOneOf(word, {u"of", u"for", u"at", u"and", u"in"});
}

/// The words of one sentence, and those of a role in it.
struct Reading {
    const AnnotatedVersion &version;
    IndexRange sentence;

    const Word &word(int index) const { return version.words[static_cast<std::size_t>(index)]; }
    bool has(int index) const { return sentence.begin <= index && index < sentence.end; }
    QString textOf(int index) const { return version.text(word(index).range).toString().toCaseFolded(); }
};

struct Phrase {
    IndexRange words;
    bool isDetermined = false;
    bool isPossessed = false;
    QString holder;
};

bool isHyphen(const Word &word)
{
    return isOneOf(word, {u"-", u"‐", u"‑"});
}

bool endsPhrase(const Word &word)
{
    if (word.kind != WordKind::Word)
        return !isHyphen(word);
    return isPossessiveMark(word) || (word.isFunctionWord && !joinsPhrase(word));
}

/// Says by what precedes the phrase whose it is.
void readDeterminer(const Reading &reading, Phrase &phrase)
{
    const int at = phrase.words.begin - 1;
    if (!reading.has(at))
        return;
    const Word &word = reading.word(at);
    phrase.isPossessed = isPossessive(word) || isPossessiveMark(word);
    phrase.isDetermined = phrase.isPossessed || isArticle(word);
    if (isPossessive(word))
        phrase.holder = word.normal;
    else if (isPossessiveMark(word))
        phrase.holder = word.normal.chopped(std::min<qsizetype>(2, word.normal.size()));
}

/// "Head of the fire service" goes on over its inner article.
bool isInnerArticle(const Reading &reading, int at)
{
    return isArticle(reading.word(at)) && reading.has(at - 1)
        && isOneOf(reading.word(at - 1), {u"of", u"for", u"at"});
}

/// "Under-secretary", "under secretary": no preposition.
bool isUnderSecretary(const Reading &reading, int at)
{
    const int next = reading.has(at + 1) && isHyphen(reading.word(at + 1)) ? at + 2 : at + 1;
    return isOneOf(reading.word(at), {u"under"}) && reading.has(next)
        && isOneOf(reading.word(next), {u"secretary"});
}

Phrase phraseBefore(const Reading &reading, int end)
{
    int begin = end;
    while (reading.has(begin - 1) && end - begin < longestPhrase
           && (!endsPhrase(reading.word(begin - 1)) || isInnerArticle(reading, begin - 1)
               || isUnderSecretary(reading, begin - 1)))
        --begin;
    if (begin < end && isHyphen(reading.word(begin))) // "Its no-nonsense premier": of "no" nothing is left.
        begin = std::min(end, begin + 2);
    while (begin < end && joinsPhrase(reading.word(begin)))
        ++begin;
    Phrase phrase{{begin, end}, false, false, {}};
    readDeterminer(reading, phrase);
    return phrase;
}

/// From what follows a comma or "is" to the end of the phrase; past "Roe's" in "Roe's lawyer", and not past
/// "the bakers'" in "leader of the bakers' union".
Phrase phraseAfter(const Reading &reading, int begin)
{
    // Another's: "Roe, whose brother". And no role at all: "Roe, who was due back in London".
    if (reading.has(begin)
        && isOneOf(reading.word(begin),
                   {u"whose", u"due", u"set", u"likely", u"unlikely", u"able", u"unable", u"ready", u"about",
                    u"expected", u"absent", u"present", u"back", u"not"}))
        return {{begin, begin}, false, false, {}};
    if (reading.has(begin) && (isArticle(reading.word(begin)) || isPossessive(reading.word(begin))))
        ++begin;
    int end = begin;
    bool hasComplement = false;
    while (reading.has(end) && end - begin < longestPhrase
           && (!endsPhrase(reading.word(end)) || isInnerArticle(reading, end)
               || isPossessiveMark(reading.word(end)))) {
        hasComplement = hasComplement || (end > begin && isOneOf(reading.word(end), {u"of", u"for", u"at"}));
        ++end;
        if (isPossessiveMark(reading.word(end - 1)) && !hasComplement)
            begin = end;
    }
    while (end > begin && joinsPhrase(reading.word(end - 1)))
        --end;
    Phrase phrase{{begin, end}, false, false, {}};
    readDeterminer(reading, phrase);
    return phrase;
}

/// "Secretary of State Roe": the one office whose complement stands before the name.
bool isWithinOffice(const Reading &reading, int at)
{
    return isOneOf(reading.word(at), {u"of"}) && reading.has(at - 1) && reading.has(at + 1)
        && isOneOf(reading.word(at - 1), {u"secretary"}) && isOneOf(reading.word(at + 1), {u"state"});
}

/// Of "spokesman for President Roe" the last word: the name beside it is that of the complement.
Phrase withoutComplement(const Reading &reading, Phrase phrase)
{
    for (int i = phrase.words.end - 1; i >= phrase.words.begin; --i) {
        const Word &word = reading.word(i);
        if (isWithinOffice(reading, i))
            continue;
        if (isArticle(word) || (joinsPhrase(word) && !isOneOf(word, {u"and"}))) {
            phrase.words.begin = i + 1;
            phrase.isPossessed = false;
            break;
        }
    }
    return phrase;
}

/// "A key witness, the ticket inspector Jane Roe": what the phrase from its article on is in apposition to.
Phrase phraseApposed(const Reading &reading, int article)
{
    if (!reading.has(article - 1) || !isOneOf(reading.word(article - 1), {u","})
        || !isArticle(reading.word(article)))
        return {};
    const Phrase phrase = phraseBefore(reading, article - 1);
    return phrase.isDetermined ? phrase : Phrase{};
}

/// Past an age and the words that lead from a name to what its bearer is; nothing where none follows.
std::optional<int> roleBegin(const Reading &reading, int end)
{
    const auto is = [&reading](int at, std::initializer_list<QStringView> forms) {
        return reading.has(at) && isOneOf(reading.word(at), forms);
    };
    if (is(end, {u"is", u"was"}))
        return reading.has(end + 1) && isArticle(reading.word(end + 1)) ? std::optional(end + 1)
                                                                        : std::nullopt;
    if (!is(end, {u",", u"(", u"–", u"—"}))
        return {};
    int at = end + 1;
    if (is(at, {u"and", u"or", u"but"}))
        return {}; // "The doctor, Jane Roe, and coach, Tim Lund": of the next.
    if (reading.has(at) && reading.word(at).kind == WordKind::Number && is(at + 1, {u","}))
        at += 2;
    if (is(at, {u"who"}) && is(at + 1, {u"is", u"was"}))
        at += is(at + 2, {u"also"}) ? 3 : 2;
    return at;
}

void addPhrase(const Phrase &phrase, int mention, std::vector<BesideName> &phrases)
{
    if (phrase.words.begin < phrase.words.end)
        phrases.push_back({mention, phrase.words, phrase.isPossessed, phrase.holder});
}

/// "Party chairman Lord Roe", not "the sea lord Roe".
bool isLordBehindRole(const Reading &reading, int at)
{
    const auto opensBig = [&reading](int i) {
        return reading.has(i) && reading.version.text(reading.word(i).range).front().isUpper();
    };
    return isOneOf(reading.word(at), {u"lord", u"lady"}) && opensBig(at) && !opensBig(at - 1);
}

/// Where the name begins with its form of address: "the director, Prof. Jane Roe", "medical director Dr Jane
/// Roe". A professor whom no comma parts from what he is may be "physics professor".
int addressBegin(const Reading &reading, int begin)
{
    int at = begin - 1;
    if (reading.has(at) && isOneOf(reading.word(at), {u"."}))
        --at;
    const bool isAddress = reading.has(at)
        && isOneOf(reading.word(at),
                   {u"mr", u"mrs", u"ms", u"dr", u"prof", u"professor", u"sir", u"dame", u"lord", u"lady"});
    // "The court's president, Judge Jane Roe".
    if (reading.has(at - 1) && isOneOf(reading.word(at - 1), {u","})
        && isOneOf(reading.word(at),
                   {u"judge", u"justice", u"commander", u"captain", u"colonel", u"general", u"inspector",
                    u"superintendent"}))
        return at;
    const bool isParted = reading.has(at - 1)
        && (isOneOf(reading.word(at - 1), {u","}) || isLordBehindRole(reading, at)
            || !isOneOf(reading.word(at), {u"professor", u"lord", u"lady"}));
    return isAddress && isParted ? at : begin;
}

IndexRange wordsOfMention(const Reading &reading, const Mention &mention)
{
    const auto &words = reading.version.words;
    const auto first = std::ranges::lower_bound(words, mention.range.begin, {},
                                                [](const Word &word) { return word.range.begin; });
    const auto last = std::ranges::lower_bound(first, words.end(), mention.range.end, {},
                                               [](const Word &word) { return word.range.begin; });
    return {static_cast<int>(first - words.begin()), static_cast<int>(last - words.begin())};
}

/// "Through his lawyer, Roe said", "in the city of Norvik, Roe said": the name behind the comma is the
/// subject, and no apposition.
bool opensWithPreposition(const Reading &reading, const Phrase &phrase)
{
    const int at = phrase.words.begin - 2;
    if (at != reading.sentence.begin)
        return false;
    const bool isSetting = isOneOf(reading.word(at), {u"in", u"at", u"on"});
    return isSetting
        || (phrase.isPossessed
            && isOneOf(reading.word(at),
                       {u"through", u"via", u"by", u"with", u"without", u"from", u"to", u"after", u"before",
                        u"despite", u"unlike", u"like", u"for", u"against", u"beside"}));
}

bool isNameAt(const Reading &reading, int at, bool isEnd)
{
    if (!reading.has(at))
        return false;
    const TextRange &word = reading.word(at).range;
    return std::ranges::any_of(reading.version.mentions, [&](const Mention &mention) {
        return mention.kind == MentionKind::Named
            && (isEnd ? mention.range.end == word.end : mention.range.begin == word.begin);
    });
}

/// In a row of people, "Roe, the mayor, Lund, the coach,", what stands between two names is the first one's.
bool isOfNameBefore(const Reading &reading, const Phrase &phrase)
{
    const int comma = phrase.words.begin - 2;
    return reading.has(comma) && isOneOf(reading.word(comma), {u","}) && isNameAt(reading, comma - 1, true);
}

/// "The mayor, Roe, the coach, Lund,": the second one's.
bool isOfNameBehind(const Reading &reading, const Phrase &phrase)
{
    const int comma = phrase.words.end;
    return reading.has(comma) && isOneOf(reading.word(comma), {u","}) && isNameAt(reading, comma + 1, false);
}

void readAround(const Reading &reading, int index, std::vector<BesideName> &phrases)
{
    const Mention &mention = reading.version.mentions[static_cast<std::size_t>(index)];
    IndexRange name = wordsOfMention(reading, mention);
    name.begin = addressBegin(reading, name.begin);
    const bool isOwner = reading.has(name.end) && isPossessiveMark(reading.word(name.end));
    const bool isClosed = !reading.has(name.end) || reading.word(name.end).kind == WordKind::Punctuation;
    const bool isApposed = reading.has(name.begin - 1) && isOneOf(reading.word(name.begin - 1), {u","});
    const Phrase before = phraseBefore(reading, isApposed ? name.begin - 1 : name.begin);
    if (!isApposed) {
        addPhrase(withoutComplement(reading, before), index, phrases);
        if (before.isDetermined)
            addPhrase(phraseApposed(reading, before.words.begin - 1), index, phrases);
    }
    const auto begin = isOwner ? std::nullopt : roleBegin(reading, name.end);
    const Phrase behind = begin ? phraseAfter(reading, *begin) : Phrase{};
    const bool hasBehind = behind.words.size() > 0;
    const bool isIntroduced = isApposed && before.isDetermined && isClosed && !isOwner
        && !opensWithPreposition(reading, before) && !(hasBehind && isOfNameBefore(reading, before));
    if (isIntroduced)
        addPhrase(before, index, phrases);
    if (!isIntroduced || !isOfNameBehind(reading, behind))
        addPhrase(behind, index, phrases);
}

} // namespace

std::vector<BesideName> rolePhrases(const AnnotatedVersion &version)
{
    std::vector<BesideName> phrases;
    for (int i = 0; i < static_cast<int>(version.mentions.size()); ++i) {
        const Mention &mention = version.mentions[static_cast<std::size_t>(i)];
        const bool isPerson
            = version.entities[static_cast<std::size_t>(mention.entity)].kind == NameKind::Person;
        if (isPerson && mention.kind == MentionKind::Named)
            readAround({version, version.sentences[static_cast<std::size_t>(mention.sentence)].words}, i,
                       phrases);
    }
    return phrases;
}

} // namespace retold

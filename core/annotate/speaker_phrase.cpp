#include "core/annotate/speaker_phrase.h"

#include "core/annotate/phrase_words.h"

namespace retold {
namespace {

constexpr int longestPhrase = 16; // In tokens.
constexpr int longestAside = 45;

IndexRange trimmedSigns(const QuoteContext &context, IndexRange phrase)
{
    while (phrase.begin < phrase.end && !context.at(phrase.begin).isWord)
        ++phrase.begin;
    while (phrase.end > phrase.begin && !context.at(phrase.end - 1).isWord)
        --phrase.end;
    return phrase;
}

/// A name that opens a phrase ends it where only words follow that are neither names nor roles: of "Anna Holt
/// began" and "Lund yesterday evening" the name, but all of "Harbour Board officials".
IndexRange cutBehindName(const QuoteContext &context, IndexRange phrase)
{
    const bool opening = phrase.size() > 0 && context.at(phrase.begin).opensSentence;
    if (!isCapitalWord(context, phrase.begin) || (opening && !isCapitalWord(context, phrase.begin + 1))
        || context.is(phrase.begin, WordRole::Determiner))
        return phrase;
    int end = phrase.end;
    while (end > phrase.begin && !isCapitalWord(context, end - 1)) {
        if (context.is(end - 1, WordRole::Role) || context.is(end - 1, WordRole::Preposition))
            return phrase;
        --end;
    }
    return {phrase.begin, end};
}

/// The phrase that ends right before `end`, no aside between.
IndexRange plainPhraseBefore(const QuoteContext &context, int end, int limit)
{
    if (end <= limit)
        return {end, end};
    if (context.at(end - 1).span < 0 && context.is(end - 1, WordRole::Pronoun))
        return {end - 1, end};
    if (floatsBehind(context, end - 1, limit))
        --end;
    int begin = end;
    while (begin > limit && end - begin < longestPhrase) {
        const int token = begin - 1;
        if (!(begin < end && reachesBack(context, token)) && !isContent(context, token))
            break;
        --begin;
        if (context.is(token, WordRole::Determiner) && !hangsOnRole(context, token, limit))
            break;
    }
    return trimmedSigns(context, {begin, end});
}

/// "Lund, who": a word that opens the sentence and is explained is a name, its capital notwithstanding.
bool isExplainedOpener(const QuoteContext &context, const IndexRange &phrase)
{
    return phrase.size() == 1 && phrase.end + 1 < context.size() && isCapitalWord(context, phrase.begin)
        && context.isSign(phrase.end, u",") && context.is(phrase.end + 1, WordRole::Relative)
        && !context.is(phrase.begin, WordRole::Day);
}

bool hasName(const QuoteContext &context, const IndexRange &phrase)
{
    if (isExplainedOpener(context, phrase))
        return true;
    for (int token = phrase.begin; token < phrase.end; ++token) {
        if (isCapitalWord(context, token) && !context.at(token).opensSentence)
            return true;
    }
    return phrase.size() > 1 && isCapitalWord(context, phrase.begin);
}

/// Whether the tokens are one name and nothing else ("Lord Hale").
bool isBareName(const QuoteContext &context, const IndexRange &phrase)
{
    if (phrase.size() < 1 || phrase.size() > 6)
        return false;
    for (int token = phrase.begin; token < phrase.end; ++token) {
        if (context.at(token).span >= 0 || !(isCapitalWord(context, token) || context.joins(token)))
            return false;
    }
    return true;
}

/// Whether `phrase`, which ends before a comma, can be what an aside explains: not the end of "In Paris,".
bool canTakeAside(const QuoteContext &context, const IndexRange &phrase, int limit)
{
    if (phrase.size() == 0)
        return false;
    const bool governed = phrase.begin > limit && context.is(phrase.begin - 1, WordRole::Preposition);
    bool known = hasName(context, phrase);
    for (int token = phrase.begin; token < phrase.end; ++token)
        known = known || context.is(token, WordRole::Role);
    return known && !governed && !context.is(phrase.begin, WordRole::Preposition);
}

/// "Anna Holt of the Harbour Board": where a preposition governs `phrase`, the name before it.
IndexRange bearerBefore(const QuoteContext &context, const IndexRange &phrase, int limit)
{
    const IndexRange none{phrase.begin, phrase.begin};
    const int preposition = phrase.begin - 1;
    if (phrase.size() == 0 || preposition <= limit || !context.is(preposition, WordRole::Preposition)
        || context.at(preposition).isCapital || context.at(preposition).span >= 0)
        return none;
    const IndexRange name = plainPhraseBefore(context, preposition, limit);
    const bool isOpening = name.begin == limit || !context.at(name.begin - 1).isWord
        || context.is(name.begin - 1, WordRole::Boundary);
    return name.size() > 1 && isBareName(context, name) && isOpening ? name : none;
}

/// A few words in marks, as the name of a body has them inside an aside.
bool isShortSpan(const QuoteContext &context, int token)
{
    constexpr int longest = 7; // Tokens with the marks.
    return context.lexicon->hasCapitalNouns()
        && context.spanTokens[static_cast<std::size_t>(context.at(token).span)].size() <= longest;
}

/// "der Minister der Republik": where nouns have capitals, a role with its genitive.
bool isRoleWithGenitive(const QuoteContext &context, const IndexRange &phrase)
{
    for (int token = phrase.begin; token + 2 < phrase.end; ++token) {
        if (context.is(token, WordRole::Role) && context.is(token + 1, WordRole::Determiner)
            && !context.at(token + 1).isCapital)
            return true;
    }
    return false;
}

/// "The member asked for it, |but the minister|, Holt, said": a comma that ends a clause does, as well.
bool interruptsAside(const QuoteContext &context, int token)
{
    const bool endsClause = context.at(token).span < 0 && context.isSign(token, u",–—")
        && context.is(token + 1, WordRole::Joining);
    return endsClause || (context.at(token).span >= 0 && !isShortSpan(context, token))
        || context.at(token).opensSentence;
}

IndexRange bearerOrPhraseBefore(const QuoteContext &context, int end, int limit)
{
    const IndexRange phrase = plainPhraseBefore(context, end, limit);
    const IndexRange bearer = bearerBefore(context, phrase, limit);
    return bearer.size() > 0 ? bearer : phrase;
}

/// "The retired electrician Tim Lund", "deputy harbour master Tim Lund": the full name that ends what
/// explains somebody, with nothing before it but what he is; empty where there is none.
IndexRange nameBehindRole(const QuoteContext &context, const IndexRange &aside)
{
    constexpr int fewest = 2;
    const IndexRange none{aside.end, aside.end};
    int begin = aside.end;
    while (begin > aside.begin && isCapitalWord(context, begin - 1) && context.at(begin - 1).span < 0)
        --begin;
    const bool isRole = aside.begin < begin
        && (context.is(aside.begin, WordRole::Determiner) || context.is(aside.begin, WordRole::Role)
            || (isContent(context, aside.begin) && context.is(begin - 1, WordRole::Role)));
    if (!isRole || aside.end - begin < fewest)
        return none;
    for (int token = aside.begin + 1; token < begin; ++token) {
        if (!context.at(token).isWord || !isContent(context, token))
            return none;
    }
    return {begin, aside.end};
}

/// Where the next comma ends the aside from `begin`; `begin` where none is near.
int asideEnd(const QuoteContext &context, int begin, int limit)
{
    constexpr int longest = 8; // "Deputy harbour master Tim Lund".
    for (int token = begin; token < std::min(limit, begin + longest); ++token) {
        if (context.at(token).span >= 0)
            return begin;
        if (context.isSign(token, u","))
            return token;
    }
    return begin;
}

/// What an aside calls somebody by name: all of it, or what ends it.
IndexRange nameInAside(const QuoteContext &context, const IndexRange &aside)
{
    return isBareName(context, aside) ? aside : nameBehindRole(context, aside);
}

/// `closing` is the comma or dash that ends an aside. Of the places where it may begin, the farthest counts:
/// an aside can hold commas of its own. A name between the last two commas is the phrase where nothing before
/// can be ("his partner at the port, Anna Holt, said").
IndexRange phraseBeforeAside(const QuoteContext &context, int closing, int limit)
{
    IndexRange found{closing, closing};
    IndexRange name = found;
    int opening = closing;
    for (int token = closing - 1; token > limit && closing - token < longestAside; --token) {
        if (interruptsAside(context, token))
            break;
        if (context.at(token).span >= 0 || !context.isSign(token, u",–—"))
            continue;
        const IndexRange last{token + 1, closing};
        if (opening == closing && name.size() == 0 && last.size() > 1 && isBareName(context, last))
            name = last;
        const IndexRange phrase = bearerOrPhraseBefore(context, token, limit);
        if (canTakeAside(context, phrase, limit)) {
            found = phrase;
            opening = token;
        }
    }
    if (found.size() == 0)
        return name;
    const IndexRange explained = nameInAside(context, {opening + 1, closing});
    return explained.size() > 0 && isDescription(context, found) ? explained : found;
}

/// What stands before the words that end at `end` if they cannot be a subject: "in 2010", "through the
/// streets", "marching"; `end` itself where they can.
int beforeAdverbial(const QuoteContext &context, int end, const IndexRange &phrase, int limit)
{
    if (phrase.size() > 0 && phrase.begin > limit && context.at(phrase.begin - 1).isWord
        && context.is(phrase.begin - 1, WordRole::Preposition) && !context.at(phrase.begin - 1).isCapital
        && !isShare(context, phrase.begin - 1))
        return phrase.begin - 1;
    const bool participle = end > limit && context.at(end - 1).isWord && !context.at(end - 1).isCapital
        && context.lexicon->isNonFinite(context.at(end - 1).lower) && !context.is(end - 1, WordRole::Noun)
        && !(end - 1 > limit && context.is(end - 2, WordRole::Determiner)); // "the meeting" is a noun.
    if (participle || (end > limit && context.is(end - 1, WordRole::Day)))
        return end - 1;
    return end;
}

/// Whether the token at `end` belongs to the phrase from `begin`, which has a role in it or has not.
bool goesOn(const QuoteContext &context, int begin, int end, bool hasRole)
{
    if (end == begin)
        return isContent(context, end);
    const bool preposition = context.is(end, WordRole::Preposition) && !context.at(end).isCapital;
    const bool reaches = context.at(end).span < 0
        && (linksNames(context, end) || (preposition && hasRole && followsRole(context, end)));
    if (!reaches && (!isContent(context, end) || endsGermanNoun(context, end)))
        return false;
    return !context.is(end, WordRole::Object);
}

/// The phrase from `begin` on, of which nothing is counted apart.
IndexRange wholePhraseFrom(const QuoteContext &context, int begin, int limit)
{
    int end = begin;
    const bool counts = context.is(begin, WordRole::StandsAlone) && begin + 1 < limit
        && context.at(begin + 1).isWord && isContent(context, begin + 1); // "one official"
    if (context.is(begin, WordRole::Pronoun) && !counts)
        return {begin, begin + 1};
    if (context.is(begin, WordRole::Determiner))
        ++end;
    bool role = false;
    while (end < limit && end - begin < longestPhrase && goesOn(context, begin, end, role)) {
        role = role || context.is(end, WordRole::Role);
        ++end;
    }
    while (end - 1 > begin && context.is(end - 1, WordRole::Preposition) && !context.at(end - 1).isCapital)
        --end; // teilte die Polizei mit
    IndexRange phrase = trimmedSigns(context, {begin, end});
    const bool isAlone = context.is(begin, WordRole::StandsAlone)
        && (phrase.end >= limit || !context.at(phrase.end).isWord); // "said another."
    if (phrase.size() == 1 && context.is(phrase.begin, WordRole::Determiner) && !isAlone)
        phrase.end = phrase.begin;
    return cutBehindName(context, phrase);
}

} // namespace

IndexRange phraseRightBefore(const QuoteContext &context, int end, int limit)
{
    if (end <= limit)
        return {end, end};
    const int last = end - 1;
    if (context.isSign(last, u")")) {
        int opening = last;
        while (opening > limit && last - opening < longestAside && !context.isSign(opening, u"("))
            --opening;
        return plainPhraseBefore(context, opening, limit);
    }
    if (context.isSign(last, u",–—") && context.at(last).span < 0)
        return phraseBeforeAside(context, last, limit);
    return plainPhraseBefore(context, end, limit);
}

IndexRange antecedentOf(const QuoteContext &context, int relative, int limit)
{
    const int comma = relative - 1;
    if (comma <= limit || !context.isSign(comma, u",") || context.at(comma).span >= 0)
        return phraseRightBefore(context, relative, limit);
    const IndexRange nearest = plainPhraseBefore(context, comma, limit);
    if (nearest.size() == 0 || !isDescription(context, nearest))
        return nearest;
    for (int token = comma - 1; token > limit && comma - token < longestAside; --token) {
        if (context.at(token).span >= 0 || context.at(token).opensSentence)
            break;
        const IndexRange explained = context.isSign(token, u",") ? plainPhraseBefore(context, token, limit)
                                                                 : IndexRange{token, token};
        if (hasName(context, explained))
            return explained;
    }
    return nearest;
}

bool isDescription(const QuoteContext &context, const IndexRange &phrase)
{
    if (phrase.size() == 0 || !isCapitalWord(context, phrase.end - 1))
        return true;
    if (context.lexicon->hasCapitalNouns() && context.is(phrase.end - 1, WordRole::Role))
        return true;
    if (context.lexicon->hasCapitalNouns() && isRoleWithGenitive(context, phrase))
        return true; // Vertreter der Verbände
    for (int token = phrase.end - 2; token > phrase.begin && isCapitalWord(context, token); --token) {
        if (context.is(token, WordRole::Title) && isCapitalWord(context, token - 1))
            return false; // head of the Navy Lord West
    }
    for (int token = phrase.begin + 1; token < phrase.end; ++token) {
        if (context.is(token, WordRole::Preposition) && !context.at(token).isCapital
            && followsRole(context, token))
            return true;
    }
    return false;
}

IndexRange phraseFrom(const QuoteContext &context, int begin, int limit)
{
    if (begin >= limit || context.at(begin).span >= 0)
        return {begin, begin};
    const int behind = behindPart(context, begin, limit);
    if (behind == begin)
        return wholePhraseFrom(context, begin, limit);
    const IndexRange group = wholePhraseFrom(context, behind, limit);
    return {begin, group.size() > 0 ? group.end : behind + 1};
}

IndexRange nameBehind(const QuoteContext &context, const IndexRange &phrase, int limit)
{
    const int comma = phrase.end;
    if (phrase.size() < 2 || comma >= limit || !context.isSign(comma, u",") || context.at(comma).span >= 0
        || !isDescription(context, phrase))
        return phrase;
    int end = comma + 1;
    int words = 0;
    while (end < limit && context.at(end).span < 0 && !context.is(end, WordRole::Day)
           && (isCapitalWord(context, end) || (end > comma + 1 && context.joins(end)))) {
        words += context.at(end).isWord ? 1 : 0;
        ++end;
    }
    // "said his brother, Lund reported": another clause.
    const bool isClause = end < limit && context.at(end).isWord && context.isCueVerb(end);
    const IndexRange name{comma + 1, end};
    if (words >= 2 && !isClause && isBareName(context, name))
        return trimmedSigns(context, name);
    const IndexRange named = nameBehindRole(context, {comma + 1, asideEnd(context, comma + 1, limit)});
    return named.size() > 0 ? named : phrase;
}

IndexRange phraseBefore(const QuoteContext &context, int end, int limit)
{
    IndexRange phrase = phraseRightBefore(context, end, limit);
    for (int hops = 0; hops < 4; ++hops) {
        const int earlier = beforeAdverbial(context, end, phrase, limit);
        if (earlier == end)
            break;
        end = earlier;
        if (end > limit && context.is(end - 1, WordRole::Relative))
            return antecedentOf(context, end - 1, limit);
        phrase = phraseRightBefore(context, end, limit);
    }
    return phrase;
}

} // namespace retold

#include "core/annotate/speaker_guard.h"

#include "core/annotate/name_forms.h"
#include "core/annotate/name_words.h"

#include <algorithm>

namespace retold {
namespace {

bool isRole(const QuoteContext &context, int token)
{
    return context.is(token, WordRole::Role) || context.is(token, WordRole::Title)
        || nameWords().roles.contains(context.at(token).lower);
}

/// "she", and "she's" where it is one word.
bool isPronoun(const QuoteContext &context, int token)
{
    const QString &word = context.at(token).lower;
    return context.is(token, WordRole::Pronoun)
        || context.lexicon->is(word.section(u'\'', 0, 0), WordRole::Pronoun);
}

/// Whether the names of the version know somebody or some body in the range.
bool isNamed(const AnnotatedVersion &version, const TextRange &range)
{
    const auto after = std::ranges::lower_bound(version.mentions, range.end, {},
                                                [](const Mention &m) { return m.range.begin; });
    return after != version.mentions.begin() && std::prev(after)->range.overlaps(range);
}

/// A lone capital at the head of a sentence may be any word; right before its verb of saying a noun without
/// an article is a name ("Pike described it").
bool isOrdinaryOpener(const QuoteContext &context, int token)
{
    const QuoteToken &t = context.at(token);
    if (!t.opensSentence)
        return false;
    if (context.is(token, WordRole::Adverb) || context.is(token, WordRole::Boundary)
        || context.is(token, WordRole::Preposition) || context.lexicon->endsAsAdverb(t.lower))
        return true;
    const bool mayBeName = !t.inHeadline && !t.lower.endsWith(u's') && !context.is(token, WordRole::Noun);
    const bool isSubject = mayBeName && context.lexicon->knowsPast() && token + 1 < context.size()
        && context.isCueVerb(token + 1) && !context.lexicon->isNonFinite(context.at(token + 1).lower)
        && !context.is(token, WordRole::Mute) && !context.is(token, WordRole::Nobody);
    return !isSubject && nameWords().ordinary.contains(foldedName(t.lower));
}

/// "a shopkeeper", "the two old neighbours", "researchers": nouns as far as they show, and not the beginning
/// of a sentence ("the ad uses footage") nor a time ("afternoon").
bool isCommonNoun(const QuoteContext &context, const IndexRange &phrase)
{
    const int last = phrase.end - 1;
    if (context.is(last, WordRole::Mute) || context.is(last, WordRole::Adverb) || context.isPossessive(last))
        return false;
    for (int token = phrase.begin + 1; token < last; ++token) {
        const QuoteToken &t = context.at(token);
        if (t.isWord && t.lower.endsWith(u's') && !context.isPossessive(token))
            return false;
    }
    return context.is(phrase.begin, WordRole::Determiner) || context.is(last, WordRole::Plural)
        || (context.lexicon->knowsPast() && context.at(last).lower.endsWith(u's'));
}

bool hasRole(const QuoteContext &context, const IndexRange &phrase)
{
    const int last = phrase.end - 1;
    const bool isMute = context.is(last, WordRole::Mute) && !context.at(last).isCapital; // "one message"
    if (context.isPossessive(last) || isMute)
        return false;
    for (int token = phrase.begin; token < phrase.end; ++token) {
        if (isRole(context, token))
            return true;
    }
    return false;
}

int capitalsIn(const QuoteContext &context, const IndexRange &phrase)
{
    int capitals = 0;
    for (int token = phrase.begin; token < phrase.end; ++token)
        capitals += context.at(token).isWord && context.at(token).isCapital ? 1 : 0;
    return capitals;
}

/// "Am Abend", "die Parolen", where nouns have capitals.
bool isMuteNoun(const QuoteContext &context, const IndexRange &phrase)
{
    constexpr int longest = 2;
    return context.lexicon->hasCapitalNouns() && phrase.size() <= longest
        && context.is(phrase.end - 1, WordRole::Mute);
}

/// Where who wrote it begins behind a noun for what is said: "Statement by Anna Holt", "a letter from the
/// board"; the end of the phrase where nobody is.
int writerBehind(const QuoteContext &context, const IndexRange &phrase)
{
    for (int noun = phrase.begin; noun + 2 < phrase.end; ++noun) {
        const QString &link = context.at(noun + 1).lower;
        const bool isText = context.is(noun, WordRole::Text);
        if (isText && (link == u"by" || link == u"from"))
            return noun + 2;
    }
    return phrase.end;
}

} // namespace

bool isSomebody(const AnnotatedVersion &version, const QuoteContext &context, const IndexRange &phrase)
{
    if (phrase.size() == 0)
        return false;
    if (phrase.size() == 1 && isPronoun(context, phrase.begin))
        return true;
    const bool isGoverned
        = context.is(phrase.begin, WordRole::Preposition) && !context.at(phrase.begin).isCapital;
    if (isMuteNoun(context, phrase))
        return false;
    if (!isGoverned && isNamed(version, context.rangeOf(phrase)))
        return true;
    if (hasRole(context, phrase))
        return true;
    if (isGoverned)
        return false;
    if (phrase.size() == 1 && context.at(phrase.begin).isCapital)
        return !isOrdinaryOpener(context, phrase.begin);
    const int capitals = capitalsIn(context, phrase);
    const bool isOpening = capitals == 1 && context.at(phrase.begin).opensSentence;
    if (capitals == 0 || isOpening)
        return isCommonNoun(context, phrase);
    constexpr int heading = 4; // So many capitals and no name that we know: Veto Power Impedes Peace.
    return capitals < heading
        && !(context.lexicon->hasCapitalNouns() && context.is(phrase.end - 1, WordRole::Mute));
}

bool isExpletive(const QuoteContext &context, const IndexRange &phrase, const std::optional<IndexRange> &cue)
{
    using Words = std::initializer_list<QStringView>;
    const auto isOneOf = [&context](int token, Words words) {
        return std::ranges::find(words, context.at(token).lower) != words.end();
    };
    if (phrase.size() != 1)
        return false;
    if (isOneOf(phrase.begin, {u"this", u"that", u"there", u"these", u"those"}))
        return true;
    if (!cue || !isOneOf(phrase.begin, {u"it", u"es"}))
        return false;
    constexpr int farthest = 5; // "it has been wrongly reported"
    const int begin = cue->begin > phrase.end && cue->begin - phrase.end < farthest ? phrase.end : cue->begin;
    for (int token = begin; token < cue->end; ++token) {
        if (isOneOf(token, {u"is", u"was", u"been", u"being", u"wird", u"wurde"}))
            return true;
    }
    return false;
}

IndexRange ownerOf(const QuoteContext &context, IndexRange phrase)
{
    for (int noun = phrase.begin; context.lexicon->hasCapitalNouns() && noun + 1 < phrase.end; ++noun) {
        if (context.is(noun, WordRole::Mute) && context.at(noun).isCapital)
            phrase.begin = noun + 1; // die Worte der Ministerin
    }
    if (const int writer = writerBehind(context, phrase); writer < phrase.end)
        phrase.begin = writer;
    for (int owner = phrase.end - 2; owner >= phrase.begin; --owner) {
        if (!context.isPossessive(owner) || !context.at(owner).isCapital)
            continue;
        const bool isNamed
            = std::any_of(context.tokens.begin() + owner + 1, context.tokens.begin() + phrase.end,
                          [](const QuoteToken &token) { return token.isCapital; });
        const bool isBody = context.is(phrase.end - 1, WordRole::Role)
            || nameWords().roles.contains(context.at(phrase.end - 1).lower);
        if (!isNamed && !isBody)
            phrase.end = owner + 1;
        break;
    }
    return phrase;
}

} // namespace retold

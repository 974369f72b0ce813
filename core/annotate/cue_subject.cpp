#include "core/annotate/cue_subject.h"

#include "core/annotate/cue_passive.h"
#include "core/annotate/speaker_phrase.h"
#include "core/annotate/statement_clause.h"

#include <algorithm>
#include <array>

namespace retold {
namespace {

/// The token behind the preposition at `at`, its article, adjectives and nouns; `at` where no preposition is.
int behindPhrase(const QuoteContext &context, int at, int end)
{
    if (at + 1 >= end || context.at(at).span >= 0 || context.at(at).isCapital
        || !context.is(at, WordRole::Preposition))
        return at;
    int behind = at + 1;
    while (behind < end && context.at(behind).isWord && !context.at(behind).isCapital
           && context.at(behind).span < 0)
        ++behind;
    while (behind < end && context.at(behind).isCapital && context.at(behind).span < 0)
        ++behind;
    return behind;
}

/// The token behind "am Montag in Lenor", which such a language puts between a verb and its subject; `begin`
/// where nothing of that stands there.
int behindAdverbials(const QuoteContext &context, int begin, int end)
{
    constexpr int most = 3;
    int at = begin;
    bool isBare = false; // "in Lenor der Vorsitzende", but "nach dem Ende der Sitzung"
    for (int count = 0; context.lexicon->hasCapitalNouns() && count < most; ++count) {
        const int behind = behindPhrase(context, at, end);
        if (behind <= at + 1)
            break;
        isBare = behind == at + 2 && (context.is(at + 1, WordRole::Day) || context.at(at).lower == u"in");
        at = behind;
    }
    if (at < end && context.is(at, WordRole::Determiner) && !isBare)
        return begin;
    // Without a phrase behind them they were no adverbials: "sprach von der Lage".
    return at > begin && phraseFrom(context, at, end).size() > 0 ? at : begin;
}

/// "Die Ministerin, Anna Holt, nannte", "Der Chef der Werft in Lenor, Peter Lund, nannte": the comma before
/// the verb ends what explains the subject.
bool closesAside(const QuoteContext &context, int verb, int limit)
{
    if (phraseRightBefore(context, verb, limit).begin <= limit)
        return true;
    int begin = verb - 1;
    while (begin > limit
           && (context.joins(begin - 1) || (context.at(begin - 1).isWord && context.at(begin - 1).isCapital)))
        --begin;
    return begin < verb - 2 && begin > limit && context.isSign(begin - 1, u",")
        && !context.is(begin, WordRole::Determiner) && !context.is(limit, WordRole::Preposition);
}

/// In a language that puts the finite verb second, the subject is behind it wherever something else comes
/// first: `In Zacatecas verkündete er`, `Darin steht`, `Der Zeitung sagte Karma:`. Empty where it is not.
IndexRange subjectAfterVerb(const QuoteContext &context, int verb, int limit)
{
    const IndexRange none{verb, verb};
    if (!context.lexicon->hasCapitalNouns() || verb <= limit)
        return none;
    const bool comma = context.isSign(verb - 1, u",");
    if (comma && closesAside(context, verb, limit))
        return none;
    const int end = std::min(context.size(), verb + 16);
    const IndexRange after = phraseAfterVerb(context, verb, end);
    const bool isMute = after.size() > 0 && after.size() <= 2 && context.is(after.end - 1, WordRole::Mute);
    if (after.size() == 0 || isMute || context.is(after.begin, WordRole::Object))
        return none; // "skandierten Parolen wie"
    const bool beforeColon = after.end < context.size() && context.textOf(after.end) == u":";
    const bool lead = context.is(limit, WordRole::Preposition) || context.is(limit, WordRole::Object) || comma
        || (verb == limit + 1
            && (context.is(limit, WordRole::Adverb) || context.is(limit, WordRole::Boundary)));
    return lead || beforeColon ? nameBehind(context, after, end) : none;
}

/// `The “Harbour Committee” said`: a body whose name stands in marks right before the verb.
IndexRange markedSubject(const QuoteContext &context, int end, int limit)
{
    constexpr int longest = 7; // Tokens with the marks.
    const IndexRange none{end, end};
    if (end <= limit || context.at(end - 1).span < 0)
        return none;
    const IndexRange marked = context.spanTokens[static_cast<std::size_t>(context.at(end - 1).span)];
    const bool isName = marked.size() > 3 && marked.size() <= longest && marked.end == end
        && marked.begin > limit && context.is(marked.begin - 1, WordRole::Definite)
        && context.at(marked.begin + 1).isCapital && context.at(marked.end - 2).isCapital
        && context.at(marked.end - 2).isWord;
    return isName ? IndexRange{marked.begin + 1, marked.end - 1} : none;
}

/// `In dem Brief heißt es`, `Darin hieß es in einer Erklärung`: what the impersonal verb says it of.
IndexRange placeOfSpeech(const QuoteContext &context, int verb, int limit)
{
    const IndexRange none{verb, verb};
    if (!context.lexicon->hasCapitalNouns() || !context.is(verb, WordRole::WithIt))
        return none;
    constexpr int farthest = 6;
    for (int at = verb + 1; at < std::min(context.size(), verb + farthest) && context.at(at).isWord
         && !context.is(at, WordRole::Complementizer);
         ++at) {
        if (context.is(at, WordRole::Preposition))
            return phraseFrom(context, at + 1, std::min(context.size(), at + 10));
    }
    return context.is(limit, WordRole::Preposition) ? phraseFrom(context, limit + 1, verb) : none;
}

/// Whether the subject of the verb stands in the clause around it: after "and", "to" or a quotation, and for
/// "saying" and "having said" but where a name is right before it ("footage of Clinton saying").
bool takesOuterSubject(const QuoteContext &context, int verb, int end, int limit)
{
    if (end <= limit || context.at(end - 1).span >= 0)
        return true;
    const QuoteToken &before = context.at(end - 1);
    if (context.lexicon->isNonFinite(context.at(verb).lower) || context.at(end).lower == u"having")
        return !before.isWord || !before.isCapital || context.is(end - 1, WordRole::Day);
    return before.lower == u"to"
        || (context.is(end - 1, WordRole::Boundary) && !context.is(end - 1, WordRole::Relative));
}

/// `with Mayor Anna Holt calling it`, `footage of Anna Holt asking`: a participle whose own subject stands
/// right before it, behind these prepositions alone ("left for Lenor saying"). Empty where it has none.
IndexRange subjectOfParticiple(const QuoteContext &context, int verb, int end, int limit)
{
    const IndexRange none{end, end};
    if (!context.lexicon->isNonFinite(context.at(verb).lower))
        return none;
    const IndexRange phrase = phraseRightBefore(context, end, limit);
    if (phrase.size() == 0 || phrase.begin <= limit)
        return none;
    const QString &before = context.at(phrase.begin - 1).lower;
    return before == u"with" || before == u"of" ? phrase : none;
}

bool namesSomebody(const QuoteContext &context, int token)
{
    const QuoteToken &word = context.at(token);
    return context.is(token, WordRole::Pronoun)
        || (word.isWord && word.isCapital && !context.is(token, WordRole::Day)
            && (context.lexicon->hasCapitalNouns() || !context.is(token, WordRole::Determiner))
            && !context.is(token, WordRole::Preposition) && !context.is(token, WordRole::Boundary));
}

/// `Am Montag zogen Fischer vor das Rathaus und riefen`: where the finite verb comes second, the subject
/// stands behind it and what leads the clause. Empty where no phrase leads.
IndexRange subjectBehindLead(const QuoteContext &context, int begin, int end)
{
    const IndexRange none{end, end};
    if (!context.lexicon->hasCapitalNouns() || !context.is(begin, WordRole::Preposition))
        return none;
    int verb = begin + 1;
    while (verb < end && !namesSomebody(context, verb) && context.at(verb).isWord
           && !context.is(verb, WordRole::Day))
        ++verb; // "In der vergangenen"
    while (verb < end && context.at(verb).isWord && context.at(verb).isCapital)
        ++verb;
    if (verb + 1 >= end || !context.at(verb).isWord || context.is(verb, WordRole::Boundary)
        || context.is(verb, WordRole::Preposition) || context.is(verb, WordRole::Determiner))
        return none;
    IndexRange subject = phraseFrom(context, verb + 1, end);
    static constexpr std::array<QStringView, 6> objects{u"das", u"die", u"den", u"ein", u"eine", u"einen"};
    for (int token = subject.begin + 1; token < subject.end; ++token) {
        if (std::ranges::find(objects, context.at(token).lower) != objects.end())
            subject.end = token; // "besuchte Anna Holt das Rathaus"
    }
    return subject;
}

/// `When the rain came, I laughed and said`: of a verb after "and", the name or pronoun that opens the
/// nearest clause before. Empty where a cue verb comes first, whose subject it shares.
IndexRange subjectOfJoined(const QuoteContext &context, int end, int limit)
{
    const IndexRange none{end, end};
    if (end <= limit || !context.is(end - 1, WordRole::Boundary) || context.at(end - 1).span >= 0)
        return none;
    const IndexRange behind = subjectBehindLead(context, limit, end - 1);
    if (behind.size() > 0)
        return behind;
    for (int at = end - 2; at >= limit && context.at(at).span < 0 && !context.isCueVerb(at); --at) {
        const bool opens
            = at == limit || context.isSign(at - 1, u",") || context.is(at - 1, WordRole::Boundary);
        if (!opens || !namesSomebody(context, at) || at + 1 >= end - 1)
            continue;
        IndexRange subject = phraseFrom(context, at, end - 1);
        while (context.at(at).isCapital && subject.size() > 1 && !context.at(subject.end - 1).isCapital)
            --subject.end; // Anna Holt laughed
        if (subject.size() > 0 && subject.end < end - 1 && context.at(subject.end).isWord)
            return subject;
    }
    return none;
}

/// Whether "last week" or "this month" ends before `end`.
bool isTimeBefore(const QuoteContext &context, int end)
{
    if (!context.is(end - 1, WordRole::Mute) || context.at(end - 1).isCapital
        || context.at(end - 2).span >= 0)
        return false;
    const QString &which = context.at(end - 2).lower;
    return which == u"last" || which == u"this" || which == u"next";
}

/// Where the verb's own words begin: before its auxiliaries and adverbs, and "last week".
int verbStart(const QuoteContext &context, int verb, int limit)
{
    int start = verb;
    while (start > limit && context.at(start - 1).span < 0 && context.at(start - 1).isWord) {
        if (context.is(start - 1, WordRole::Auxiliary) || context.is(start - 1, WordRole::Adverb))
            --start;
        else if (start - 2 > limit && isTimeBefore(context, start))
            start -= 2;
        else
            break;
    }
    return start;
}

/// The relative pronoun whose antecedent the one at `relative` shares: the first of "who asked and who said".
int firstRelative(const QuoteContext &context, int relative, int limit)
{
    if (relative <= limit || !context.is(relative - 1, WordRole::Boundary))
        return relative;
    for (int at = relative - 2; at > limit; --at) {
        if (context.at(at).span < 0 && context.at(at).lower == context.at(relative).lower)
            return at;
    }
    return relative;
}

/// The subject that stands before a verb which has one of its own.
IndexRange ownSubject(const QuoteContext &context, int verb, int end, int limit)
{
    const IndexRange participle = subjectOfParticiple(context, verb, end, limit);
    if (participle.size() > 0)
        return participle;
    return context.is(end - 1, WordRole::Relative)
        ? antecedentOf(context, firstRelative(context, end - 1, limit), limit)
        : phraseBefore(context, end, limit);
}

/// `Das Blatt zitiert Anna Holt mit den Worten`, `the paper quoted Anna Holt as saying`: who is quoted
/// speaks. Empty where the verb quotes nobody so.
IndexRange quotedBy(const QuoteContext &context, int verb)
{
    static constexpr std::array<QStringView, 8> forms{u"zitiert", u"zitierte", u"zitierten", u"quotes",
                                                      u"quoted",  u"quoting",  u"cites",     u"cited"};
    const IndexRange none{verb, verb};
    if (std::ranges::find(forms, context.at(verb).lower) == forms.end())
        return none;
    const int end = std::min(context.size(), verb + 20);
    const IndexRange person = nameBehind(context, phraseAfterVerb(context, verb, end), end);
    for (int at = person.end; person.size() > 0 && at < end && context.at(at).span < 0
         && !context.at(at).opensSentence && at < person.end + 3;
         ++at) {
        if (context.at(at).lower == u"mit" || context.at(at).lower == u"as")
            return person;
    }
    return none;
}

bool isFiniteCue(const QuoteContext &context, int at)
{
    return context.isCueVerb(at) && !context.lexicon->isNonFinite(context.at(at).lower)
        && !isUnsaid(context, at);
}

} // namespace

IndexRange subjectOfParted(const QuoteContext &context, int end, int limit)
{
    const IndexRange none{end, end};
    if (!context.lexicon->hasCapitalNouns())
        return none;
    for (int at = end - 1; at > limit && !context.isSign(at, u",:;") && context.at(at).span < 0; --at) {
        if (!context.is(at, WordRole::Auxiliary))
            continue;
        const IndexRange after = subjectAfterVerb(context, at, limit);
        return after.size() > 0 && after.end <= end ? after : phraseRightBefore(context, at, limit);
    }
    return none;
}

std::optional<IndexRange> nonEmpty(const IndexRange &phrase)
{
    return phrase.size() > 0 ? std::optional(phrase) : std::nullopt;
}

Attribution attributionByVerb(const QuoteContext &context, int verb, const IndexRange &speaker)
{
    Attribution found;
    int begin = verb;
    const auto isFree = [&](int token) { return token < speaker.begin || token >= speaker.end; };
    while (begin > 0 && context.is(begin - 1, WordRole::Auxiliary) && context.at(begin - 1).span < 0
           && isFree(begin - 1))
        --begin;
    found.cue = IndexRange{begin, verb + 1};
    found.cueClass = context.at(verb).cueClass.value_or(CueClass::Neutral);
    found.speaker = nonEmpty(speaker);
    return found;
}

Attribution attributionBySource(const QuoteContext &context, int token, int length, int limit)
{
    Attribution found;
    found.cue = IndexRange{token, token + length};
    found.speaker = nonEmpty(nameBehind(context, phraseFrom(context, token + length, limit), limit));
    return found;
}

IndexRange phraseAfterVerb(const QuoteContext &context, int verb, int end)
{
    int begin = verb + 1;
    while (begin + 1 < end && context.isSign(begin, u"-‑") && context.joins(begin)) // dit-il, a-t-elle
        begin += context.at(begin + 1).lower == u"t" && begin + 2 < end ? 2 : 1;
    begin = behindAdverbials(context, begin, end);
    if (begin + 1 < end && context.is(begin, WordRole::Adverb))
        ++begin;
    if (begin + 1 < end && context.is(begin, WordRole::Day) && context.is(begin + 1, WordRole::Determiner))
        ++begin; // "a lancé mardi l'avocat"
    return phraseFrom(context, begin, end);
}

bool canSpeak(const QuoteContext &context, const IndexRange &phrase)
{
    if (phrase.size() == 1 && context.is(phrase.begin, WordRole::Pronoun))
        return context.at(phrase.begin).lower != u"it" && context.at(phrase.begin).lower != u"es";
    for (int token = phrase.begin; token < phrase.end; ++token) {
        if (context.is(token, WordRole::Role)
            || (context.at(token).isCapital && !context.at(token).opensSentence))
            return true;
    }
    return phrase.size() > 0 && context.at(phrase.end - 1).isCapital;
}

int sourcePhraseAt(const QuoteContext &context, int token)
{
    constexpr int longest = 4;
    std::array<QString, longest> words;
    int count = 0;
    while (count < longest && token + count < context.size() && context.at(token + count).span < 0) {
        words[static_cast<std::size_t>(count)] = context.at(token + count).lower;
        ++count;
    }
    return context.lexicon->sourcePhrase(std::span(words).first(static_cast<std::size_t>(count)));
}

int sentenceStart(const QuoteContext &context, int token, int reach)
{
    int start = token;
    while (start > 0 && token - start < reach
           && context.at(start - 1).paragraph == context.at(token).paragraph
           && !context.at(start).opensSentence)
        --start;
    return start;
}

IndexRange subjectOf(const QuoteContext &context, int verb, int limit)
{
    if (const IndexRange quoted = quotedBy(context, verb); quoted.size() > 0)
        return quoted;
    if (isPassive(context, verb, limit))
        return agentOfPassive(context, verb, limit);
    const int end = verbStart(context, verb, limit);
    for (const IndexRange &found :
         {placeOfSpeech(context, verb, limit), subjectOfParted(context, verb, limit),
          subjectAfterVerb(context, verb, limit)}) {
        if (found.size() > 0)
            return found;
    }
    if (context.isCueNoun(verb))
        return phraseRightBefore(context, verb, limit);
    if (!takesOuterSubject(context, verb, end, limit)) {
        const IndexRange own = ownSubject(context, verb, end, limit);
        if (own.size() > 0)
            return own;
    }
    if (const IndexRange marked = markedSubject(context, end, limit); marked.size() > 0)
        return marked;
    const int clause = behindSemicolon(context, end, limit);
    const IndexRange joined = subjectOfJoined(context, end, clause);
    if (joined.size() > 0)
        return joined;
    for (int at = end - 1; at > clause; --at) {
        if (isFiniteCue(context, at))
            return subjectOf(context, at, clause);
    }
    return clauseSubject(context, clause, verb);
}

} // namespace retold

#include "core/annotate/statement_content.h"

#include "core/annotate/speaker_phrase.h"
#include "core/annotate/statement_clause.h"

#include <algorithm>
#include <array>

namespace retold {
namespace {

/// How far behind its cue a clause may begin ("told reporters in Paris on Monday that").
constexpr int farthestClause = 10;

bool isOutside(const QuoteContext &context, int token)
{
    return context.at(token).isWord && context.at(token).span < 0;
}

/// The next word in lower case; empty at the end of the text.
QString nextLower(const QuoteContext &context, int token)
{
    return token + 1 < context.size() ? context.at(token + 1).lower : QString();
}

/// "to meet", and not "to London" or "to the mayor".
bool opensInfinitive(const QuoteContext &context, int token, int end)
{
    return context.is(token, WordRole::Infinitive) && token + 1 < end && isOutside(context, token + 1)
        && !context.at(token + 1).isCapital && !context.is(token + 1, WordRole::Determiner);
}

/// How many words at `token` make a number rough: "about", "at least", "as many as". 0 where none do.
int roughWords(const QuoteContext &context, int token)
{
    static constexpr std::array<QStringView, 11> alone{u"about",  u"around", u"over",          u"under",
                                                       u"nearly", u"almost", u"approximately", u"roughly",
                                                       u"some",   u"only",   u"just"};
    const QString &first = context.at(token).lower;
    if (std::ranges::find(alone, first) != alone.end())
        return 1;
    const QString second = nextLower(context, token);
    const bool isCompared = second == u"than" && (first == u"more" || first == u"fewer" || first == u"less");
    const bool isLimit = first == u"at" && (second == u"least" || second == u"most");
    if (isCompared || isLimit || (first == u"up" && second == u"to"))
        return 2;
    return first == u"as" && nextLower(context, token + 1) == u"as" ? 3 : 0;
}

/// "about 20 people", "at least two people had", "as many as 40 houses": a subject that is counted roughly.
bool opensCount(const QuoteContext &context, int token, int end)
{
    const int words = roughWords(context, token);
    const int number = token + words;
    if (words == 0 || number >= end || !isOutside(context, number))
        return false;
    return context.at(number).lower.front().isDigit()
        || (context.is(number, WordRole::StandsAlone) && hasFiniteVerb(context, number, end));
}

/// "clients are", "bread and butter are": words with an auxiliary close behind them are a subject.
bool isSubjectByAuxiliary(const QuoteContext &context, int token, int end)
{
    constexpr int longest = 4;
    for (int at = token + 1; context.lexicon->knowsPast() && at < std::min(end, token + longest); ++at) {
        if (!isOutside(context, at) || context.is(at, WordRole::Preposition)
            || context.is(at, WordRole::Infinitive) || context.is(at, WordRole::Relative))
            return false;
        if (context.is(at, WordRole::Auxiliary))
            return !context.is(at, WordRole::Adverb);
    }
    return false;
}

/// Whether a word may be the first of a subject that no article opens.
bool isPlainWord(const QuoteContext &context, int token)
{
    return !context.is(token, WordRole::Preposition) && !context.is(token, WordRole::Adverb)
        && !context.is(token, WordRole::Boundary) && !context.is(token, WordRole::Auxiliary)
        && !context.isCueVerb(token);
}

/// "vaccines save lives", "climate change costs money": a row of words, none of which shows a verb. An object
/// alone is shorter ("said sorry").
bool opensPresent(const QuoteContext &context, int token, int end)
{
    constexpr int shortest = 3;
    if (token + shortest > end || !context.lexicon->knowsPast())
        return false;
    const auto isRow = [&](int at) {
        return isOutside(context, at) && isPlainWord(context, at) && !context.is(at, WordRole::Day);
    };
    return isRow(token + 1) && isRow(token + 2) && !context.is(token, WordRole::StandsAlone);
}

/// "she", "she’ll".
bool isSubjectPronoun(const QuoteContext &context, int token)
{
    const qsizetype apostrophe = context.at(token).lower.indexOf(u'\'');
    return context.is(token, WordRole::Pronoun)
        || (apostrophe > 0
            && context.lexicon->is(context.at(token).lower.first(apostrophe), WordRole::Pronoun));
}

/// "asked who", "explained what"; "when" and "if" but behind a verb that asks tell when something was said.
bool opensQuestion(const QuoteContext &context, int verb, int next)
{
    if (context.is(next, WordRole::Moment))
        return context.is(verb, WordRole::Wondering);
    return context.is(next, WordRole::Question) && !context.is(verb, WordRole::Naming)
        && !context.is(verb, WordRole::Saying);
}

/// Whether the words from `next` on have a verb of their own, as far as the cue at `verb` asks for it to
/// show.
bool showsVerb(const QuoteContext &context, int verb, int next, int end)
{
    if (!context.is(verb, WordRole::Saying))
        return isSubjectByAuxiliary(context, next, end);
    return hasFiniteVerb(context, next, end) || opensPresent(context, next, end);
}

/// Whether a clause begins at `next`, right behind its verb and without "that".
bool opensBareClause(const QuoteContext &context, int verb, int next, int end)
{
    if (!isOutside(context, next) || context.is(next, WordRole::Day))
        return false;
    if (opensQuestion(context, verb, next))
        return true;
    if (!context.is(verb, WordRole::Clausal))
        return !context.is(verb, WordRole::Naming) && !context.is(verb, WordRole::Noun)
            && context.opensClause(next);
    if (context.is(next, WordRole::Moment) && next + 1 < end && context.at(next + 1).cueClass)
        return false; // "said when asked that"
    if (context.at(next).isCapital || isSubjectPronoun(context, next)
        || (context.is(next, WordRole::Clausal) && !context.at(next).cueClass))
        return true;
    const bool saying = context.is(verb, WordRole::Saying);
    if (context.is(next, WordRole::Determiner))
        return saying || !context.lexicon->knowsPast() || hasFiniteVerb(context, next, end);
    if (opensCount(context, next, end))
        return saying;
    return isPlainWord(context, next) && showsVerb(context, verb, next, end);
}

/// The end of the noun phrase that begins at `begin`, before any second one: "reporters" of "reporters the
/// bridge".
int hearerEnd(const QuoteContext &context, int begin, int end)
{
    const int last = phraseFrom(context, begin, end).end;
    for (int token = begin + 1; token < last; ++token) {
        const bool isNext
            = context.is(token, WordRole::Determiner) && !context.is(token - 1, WordRole::Preposition);
        if (isNext || opensInfinitive(context, token, end))
            return token;
    }
    return last;
}

/// Whether a subject with its verb begins at `token`, behind a phrase that such a clause follows.
bool opensLateClause(const QuoteContext &context, int token, int end)
{
    if (token >= end || !isOutside(context, token) || context.is(token, WordRole::Day))
        return false;
    return isSubjectPronoun(context, token)
        || ((context.is(token, WordRole::Determiner) || context.at(token).isCapital)
            && hasFiniteVerb(context, token, end));
}

/// Where the clause behind the hearer of "told" begins ("told reporters he would", "told a crowd in Lenor he
/// would"); nothing where none does.
std::optional<int> clauseBehindHearer(const QuoteContext &context, int verb, int end)
{
    const int hearer = verb + 1;
    if (!context.is(verb, WordRole::Telling) || hearer >= end || !isOutside(context, hearer))
        return {};
    int begin = context.is(hearer, WordRole::Hearer) ? hearer + 1 : hearerEnd(context, hearer, end);
    if (begin <= hearer)
        return {};
    const bool hasPlace = begin + 1 < end && isOutside(context, begin)
        && context.is(begin, WordRole::Preposition) && !opensInfinitive(context, begin, end);
    if (hasPlace)
        begin = hearerEnd(context, begin + 1, end);
    return opensLateClause(context, begin, end) ? std::optional(begin) : std::nullopt;
}

/// Where the clause behind what tells when or where something was said begins: "said Tuesday the bridge was",
/// "said in a statement it would"; nothing where none does.
std::optional<int> clauseBehindAdverbial(const QuoteContext &context, int verb, int end)
{
    int begin = verb + 1;
    if (!context.lexicon->knowsPast() || !context.is(verb, WordRole::Saying) || begin + 1 >= end)
        return {};
    if (context.at(begin).lower == u"on" && context.is(begin + 1, WordRole::Day))
        ++begin;
    if (context.is(begin, WordRole::Preposition))
        begin = hearerEnd(context, begin + 1, end);
    while (begin < end && (context.is(begin, WordRole::Day) || context.is(begin, WordRole::Mute)))
        ++begin;
    return begin > verb + 1 && opensLateClause(context, begin, end) ? std::optional(begin) : std::nullopt;
}

/// "of hiding the report" of "accused the board of hiding the report".
std::optional<int> blameAfter(const QuoteContext &context, int verb, int end)
{
    if (!context.is(verb, WordRole::Blaming))
        return {};
    const int last = std::min(end, verb + farthestClause);
    for (int token = verb + 2; token < last && isOutside(context, token); ++token) {
        const bool isTopic = context.is(token, WordRole::Topic);
        if (isTopic
            && (context.at(token).lower != u"of" || context.lexicon->isNonFinite(nextLower(context, token))))
            return token;
    }
    return {};
}

/// The token of "for" behind a verb that calls for something, a day or an adverb between at most.
std::optional<int> callFor(const QuoteContext &context, int verb, int end)
{
    int at = verb + 1;
    while (context.is(verb, WordRole::Calling) && at < std::min(end, verb + 3)
           && (context.is(at, WordRole::Day) || context.is(at, WordRole::Adverb)))
        ++at;
    const bool isFor = context.is(verb, WordRole::Calling) && at < end && isOutside(context, at)
        && context.at(at).lower == u"for";
    return isFor ? std::optional(at) : std::nullopt;
}

/// Whether the verb asks somebody to do something: "called on", "told them to".
bool asks(const QuoteContext &context, int verb, int end)
{
    const bool isOn = verb + 1 < end && isOutside(context, verb + 1)
        && (context.at(verb + 1).lower == u"on" || context.at(verb + 1).lower == u"upon");
    return (context.is(verb, WordRole::Calling) && isOn) || context.is(verb, WordRole::Asking);
}

/// "which she said were old": what was said of it follows its verb, and the word it is said of stands before
/// the subject.
std::optional<int> predicateAfter(const QuoteContext &context, int verb, int end)
{
    const int next = verb + 1;
    const bool mayBe = context.lexicon->knowsPast() && context.is(verb, WordRole::Saying) && next + 1 < end
        && context.is(next, WordRole::Auxiliary) && isOutside(context, next)
        && !context.is(next, WordRole::Adverb);
    if (!mayBe)
        return {};
    const IndexRange subject = phraseRightBefore(context, verb, std::max(0, verb - farthestClause));
    const int before = subject.begin - 1;
    if (subject.size() == 0 || before < 1 || !isOutside(context, before))
        return {};
    const bool isOfWhat
        = context.at(before).lower == u"what" && context.is(before - 1, WordRole::Preposition);
    return isOfWhat || context.is(before, WordRole::Relative) ? std::optional(next) : std::nullopt;
}

/// "morning" of "announced Monday morning".
bool isTimeOfDay(const QuoteContext &context, int token)
{
    return context.is(token, WordRole::Mute) && context.is(token - 1, WordRole::Day);
}

/// What a verb tells without a clause: "demanded an inquiry", "announced on Friday an inquiry", "accused the
/// board of hiding it", "the poll showed a lead", "complained about the noise".
std::optional<int> objectAfter(const QuoteContext &context, int verb, int end)
{
    if (const auto blame = blameAfter(context, verb, end))
        return blame;
    int next = verb + 1;
    if (context.is(verb, WordRole::About) && context.at(next).lower == u"about" && next + 1 < end)
        return next + 1;
    const bool isOn = next + 1 < end && context.at(next).lower == u"on";
    if (isOn && context.is(next + 1, WordRole::Day))
        ++next;
    while (next + 1 < end && (context.is(next, WordRole::Day) || isTimeOfDay(context, next)))
        ++next;
    const bool takesObject = context.is(verb, WordRole::WithObject) || context.isShown(verb);
    const bool isObject = takesObject && isOutside(context, next) && !context.is(next, WordRole::Pronoun)
        && !context.is(next, WordRole::Day) && !context.is(next, WordRole::Relative)
        && (context.is(next, WordRole::Determiner) || isPlainWord(context, next));
    return isObject ? std::optional(next) : std::nullopt;
}

/// "that followed" of "told of the uproar that followed": a verb where the subject of a reported clause would
/// stand.
bool opensRelative(const QuoteContext &context, int token, int end)
{
    if (!context.is(token, WordRole::Relative) || token + 1 >= end)
        return false;
    const QString &behind = context.at(token + 1).lower;
    return context.is(token + 1, WordRole::Auxiliary) || context.is(token + 1, WordRole::Past)
        || context.lexicon->endsAsPast(behind);
}

/// "the flood warning for the harbour": a noun with a noun before it. "With officials warning of floods" has
/// speakers there.
bool isCompoundNoun(const QuoteContext &context, int verb)
{
    if (verb == 0 || !context.lexicon->isNonFinite(context.at(verb).lower) || !isOutside(context, verb - 1))
        return false;
    const QuoteToken &before = context.at(verb - 1);
    return before.isWord && !before.isCapital && !before.lower.endsWith(u's')
        && isPlainWord(context, verb - 1) && !context.is(verb - 1, WordRole::Pronoun)
        && !context.is(verb - 1, WordRole::Determiner) && !context.is(verb - 1, WordRole::Role);
}

bool asks(CueClass cue)
{
    return cue == CueClass::Promise || cue == CueClass::Demand || cue == CueClass::Warning;
}

/// Where between `next` and `last` a clause opens by its word ("that", "whether") or, behind a cue that may
/// ask, by an infinitive.
std::optional<int> markedClause(const QuoteContext &context, int next, int last, int end, bool mayAsk)
{
    for (int token = next; token < last && context.at(token).span < 0; ++token) {
        const bool opens = context.is(token, WordRole::Complementizer)
            && (token == next || !opensRelative(context, token, end));
        if (opens || (mayAsk && opensInfinitive(context, token, end)))
            return token;
        const bool isVerb = context.isCueVerb(token) && !context.is(token, WordRole::Noun);
        if (token > next && (isVerb || context.isSign(token, u":;")))
            break;
    }
    return {};
}

/// "of floods" of "warned of floods".
std::optional<int> topicAfter(const QuoteContext &context, int verb, bool mayAsk)
{
    const bool isTopic = mayAsk && !context.is(verb, WordRole::Asking)
        && context.is(verb + 1, WordRole::Topic) && !isCompoundNoun(context, verb);
    return isTopic ? std::optional(verb + 1) : std::nullopt;
}

/// What the cue verb reports where no word opens it: a clause behind an adverbial, a topic, an object.
std::optional<ReportedContent> contentWithoutSign(const QuoteContext &context, int verb, int end, bool mayAsk)
{
    using Form = ContentForm;
    const int next = verb + 1;
    if (next >= end || context.at(next).span >= 0)
        return {};
    if (const auto late = clauseBehindAdverbial(context, verb, end))
        return ReportedContent{*late, Form::Clause};
    if (context.lexicon->hasCapitalNouns() && context.isSign(next, u",") && next + 1 < end
        && context.at(next + 1).span < 0)
        return ReportedContent{next + 1, Form::Clause};
    if (const auto topic = topicAfter(context, verb, mayAsk))
        return ReportedContent{*topic, Form::Topic};
    if (const auto topic = callFor(context, verb, end))
        return ReportedContent{*topic, Form::Topic};
    const auto object = objectAfter(context, verb, end);
    return object ? std::optional(ReportedContent{*object, Form::Object}) : std::nullopt;
}

} // namespace

std::optional<ReportedContent> contentAfter(const QuoteContext &context, int verb, int end)
{
    using Form = ContentForm;
    const bool mayAsk
        = asks(context.at(verb).cueClass.value_or(CueClass::Neutral)) || asks(context, verb, end);
    const int next = verb + 1;
    if (next < end && opensBareClause(context, verb, next, end))
        return ReportedContent{next, Form::Clause};
    if (const auto predicate = predicateAfter(context, verb, end))
        return ReportedContent{*predicate, Form::Predicate};
    if (context.is(verb, WordRole::WithInfinitive) && opensInfinitive(context, next, end))
        return ReportedContent{next, Form::Infinitive};
    if (const auto told = clauseBehindHearer(context, verb, end))
        return ReportedContent{*told, Form::Clause};
    if (const auto marked = markedClause(context, next, std::min(end, verb + farthestClause), end, mayAsk)) {
        const bool isClause = context.is(*marked, WordRole::Complementizer);
        return ReportedContent{*marked, isClause ? Form::Clause : Form::Infinitive};
    }
    return contentWithoutSign(context, verb, end, mayAsk);
}

} // namespace retold

#include "core/compare/readings/act_words.h"

#include "core/annotate/name_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/verb_list.h"
#include "core/language/word_lists.h"
#include "core/story/in_sentence.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

using enum ActPart;

bool isAnyOf(const QString &word, std::initializer_list<QStringView> forms)
{
    return std::ranges::find(forms, QStringView(word)) != forms.end();
}

/// The closed classes of English, each with its words parted by spaces.
constexpr std::array<std::pair<ActPart, QStringView>, 13> closedClasses{{
    {Pronoun, u"he she it they him them we us i me you himself herself itself themselves"},
    {Determiner,
     u"the a an his her its their my our your this these those some any no every each either neither both "
     u"all "
     u"most more another other several many few whose"},
    {Number,
     u"two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
     u"seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand"},
    {Of, u"of"},
    {Preposition,
     u"in on at by for from with without into onto over under about against between among through during "
     u"near "
     u"behind beyond beside across around above below along amid despite inside outside off per toward "
     u"towards upon via within like out up down past"},
    {Auxiliary,
     u"am is are was were be been being has have had having do does did will would shall should can could "
     u"may "
     u"might must cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't "
     u"wouldn't shouldn't can't couldn't"},
    {To, u"to"},
    {Adverb,
     u"not never also already still again once now just only even later then too first since ever soon twice "
     u"yet almost perhaps reportedly"},
    {Relative, u"who whom which"},
    {That, u"that"},
    {Conjunction, u"and or"},
    {Opener,
     u"but nor when while after before because if although though unless until whether as so where how why "
     u"what than whereas"},
    {Time,
     u"today yesterday tomorrow tonight last next ago week weeks month months year years morning evening "
     u"afternoon night midnight noon monday tuesday wednesday thursday friday saturday sunday january "
     u"february april june july august september october november december spring summer autumn winter"},
}};

const QHash<QString, ActPart> &closedWords()
{
    static const QHash<QString, ActPart> known = [] {
        QHash<QString, ActPart> parts;
        for (const auto &[part, words] : closedClasses) {
            for (const QStringView word : words.split(u' '))
                parts.insert(word.toString(), part);
        }
        return parts;
    }();
    return known;
}

ActPart partOfMark(const Word &word)
{
    if (isOneOf(word, {u","}))
        return Comma;
    if (isOneOf(word, {u"-", u"‐", u"‑"}))
        return Hyphen;
    return isOneOf(word, {u"'", u"$", u"£", u"€", u"%"}) ? Other : Stop;
}

ActPart plainPartOf(const Word &word)
{
    if (word.kind == WordKind::Punctuation)
        return partOfMark(word);
    if (word.kind == WordKind::Number)
        return Number;
    const auto closed = closedWords().constFind(word.normal);
    if (closed != closedWords().cend())
        return *closed;
    if (word.normal.endsWith(u"ly") && word.normal.size() > 4)
        return Adverb;
    return word.isFunctionWord ? Other : Noun;
}

VerbForm formOf(const QString &normal, const QString &verb)
{
    if (normal.endsWith(u"ing") && normal != verb)
        return VerbForm::Ing;
    if (normal == verb)
        return VerbForm::Base;
    return normal.endsWith(u's') ? VerbForm::Present : VerbForm::Past;
}

/// Verbs of which the past is as the present.
bool isUnchanging(const QString &verb)
{
    return isAnyOf(verb,
                   {u"beat", u"hit", u"cut", u"put", u"set", u"shut", u"hurt", u"let", u"bid", u"cost",
                    u"quit", u"split", u"spread", u"upset", u"burst", u"cast", u"bet", u"rid", u"read"});
}

/// "71-year-old": no time of anything.
void joinAges(std::vector<ActWord> &words)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i].part == Hyphen && words[i - 1].part == Time)
            words[i - 1].part = Other;
        else if (words[i - 1].part == Hyphen && words[i].part == Time)
            words[i].part = Other;
    }
}

/// Finds out which words are verbs, from left to right.
class Tagger final {
public:
    explicit Tagger(std::vector<ActWord> &words) : m_words(words) { }

    void tag()
    {
        for (int i = 0; i < count(); ++i) {
            ActWord &each = m_words[static_cast<std::size_t>(i)];
            const bool mayBe = each.part == Noun || isAnyOf(each.word->normal, {u"told", u"tells", u"tell"});
            const QString verb = mayBe ? verbOf(each.word->normal) : QString();
            if (verb.isEmpty())
                continue;
            each.form = formOf(each.word->normal, verb);
            if (!isVerb(i, each.form, verb))
                continue;
            each.part = Verb;
            each.verb = verb;
            addParticle(i);
        }
    }

private:
    int count() const { return static_cast<int>(m_words.size()); }
    ActPart partAt(int i) const
    {
        return 0 <= i && i < count() ? m_words[static_cast<std::size_t>(i)].part : Stop;
    }
    const QString &at(int i) const { return m_words[static_cast<std::size_t>(i)].word->normal; }

    /// Whether somebody or something is told of from here on.
    bool opensPhrase(int i) const { return isAnyPart(partAt(i), {Determiner, Name, Pronoun, Number, Noun}); }

    static bool isAnyPart(ActPart part, std::initializer_list<ActPart> parts)
    {
        return std::ranges::find(parts, part) != parts.end();
    }

    bool isVerb(int i, VerbForm form, const QString &verb) const
    {
        int before = i - 1;
        while (partAt(before) == Adverb)
            --before;
        if (partAt(i + 1) == Hyphen || partAt(i - 1) == Hyphen)
            return false;
        switch (partAt(before)) {
        case Auxiliary:
            return fitsAuxiliary(at(before), form, verb);
        case To:
            if (verb == u"blame")
                return false; // "Is to blame": who is to be blamed stands before.
            return form == VerbForm::Base
                && (opensPhrase(i + 1) || isAnyPart(partAt(before - 1), {Verb, Auxiliary}));
        case Preposition:
        case Of:
            return form == VerbForm::Ing && opensPhrase(i + 1);
        case Opener:
            return form != VerbForm::Base && before >= 0;
        case Determiner:
        case Number:
        case Hyphen:
        case Verb:
        case Time:
            return partAt(before) == Time && form == VerbForm::Past;
        default:
            return fitsSubject(i, before, form, verb);
        }
    }

    static bool fitsAuxiliary(const QString &auxiliary, VerbForm form, const QString &verb)
    {
        const bool isPast = form == VerbForm::Past || (form == VerbForm::Base && isUnchanging(verb));
        if (isAnyOf(auxiliary,
                    {u"am", u"is", u"are", u"was", u"were", u"be", u"been", u"being", u"isn't", u"aren't",
                     u"wasn't", u"weren't"}))
            return isPast || form == VerbForm::Ing;
        if (isAnyOf(auxiliary, {u"has", u"have", u"had", u"having", u"hasn't", u"haven't", u"hadn't"}))
            return isPast;
        return form == VerbForm::Base;
    }

    /// Behind what may be its subject, or at the head of a clause.
    bool fitsSubject(int i, int before, VerbForm form, const QString &verb) const
    {
        const bool hasObject = isAnyPart(partAt(i + 1), {Determiner, Name, Pronoun, Number});
        switch (form) {
        case VerbForm::Past:
            return true;
        case VerbForm::Ing:
            return isAnyPart(partAt(before), {Comma, Stop, Noun, Name, Conjunction}) && opensPhrase(i + 1);
        case VerbForm::Present:
            return hasObject || partAt(before) == Relative
                || (isAnyPart(partAt(before), {Name, Pronoun})
                    && isAnyPart(partAt(i + 1), {To, Preposition}));
        case VerbForm::Base:
            break;
        }
        const bool isOfSeveral = before >= 0 && isAnyPart(partAt(before), {Noun, Pronoun, Relative})
            && (at(before).endsWith(u's')
                || isAnyOf(at(before), {u"they", u"we", u"you", u"i", u"who", u"police"}));
        return hasObject
            && (isOfSeveral
                || (isUnchanging(verb) && isAnyPart(partAt(before), {Noun, Name, Pronoun, Relative})));
    }

    /// "Take over": one verb, where the list has it.
    void addParticle(int i)
    {
        if (i + 1 >= count() || partAt(i + 1) != Preposition)
            return;
        ActWord &each = m_words[static_cast<std::size_t>(i)];
        const QString joined = each.verb + u'_' + at(i + 1);
        if (verbOf(joined) != joined)
            return;
        each.verb = joined;
        each.verbSize = 2;
    }

    std::vector<ActWord> &m_words;
};

QString identityKey(int identity)
{
    return u"\u0001name %1"_s.arg(identity);
}

/// Whom the mentions of the sentence mean, at the words that mention them.
void addMentions(const AnnotatedVersion &version, int index, int sentence, const StoryNames &names,
                 std::vector<ActWord> &words)
{
    int place = 0;
    for (const Mention &mention : inSentence(version.mentions, sentence)) {
        ++place;
        ActWord *last = nullptr;
        for (ActWord &each : words) {
            if (!mention.range.overlaps(each.word->range))
                continue;
            last = &each;
            if (mention.kind == MentionKind::Named && each.word->kind != WordKind::Punctuation) {
                each.part = Name;
                each.name = place;
                each.keys = {identityKey(names.of(index, mention.entity))};
            }
        }
        if (last != nullptr && mention.kind != MentionKind::Named)
            last->keys += identityKey(names.of(index, mention.entity));
    }
}

QString writtenKey(const QString &normal)
{
    return u"\u0001word "_s + (normal.endsWith(u"'s") ? normal.chopped(2) : normal);
}

/// A capital within the sentence is a name's, though nobody knows whose; and names by each of their words
/// too.
void addUnknownNames(const AnnotatedVersion &version, std::vector<ActWord> &words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        ActWord &each = words[i];
        const bool isNamed = each.part == Name;
        const bool opens = i == 0 || words[i - 1].part == Stop;
        const bool isUnknown = each.part == Noun && version.text(each.word->range).front().isUpper()
            && (!opens || nameWords().firstNames.contains(each.word->normal));
        if (isUnknown) {
            each.part = Name;
            each.name = -2 - static_cast<int>(i);
        }
        const bool mayBe = each.part == Noun && version.text(each.word->range).front().isUpper();
        if (isNamed || isUnknown || mayBe)
            each.keys += writtenKey(each.word->normal);
    }
}

/// Countries by their code, whether by name or by adjective.
void addLands(std::vector<ActWord> &words)
{
    for (ActWord &each : words) {
        if (each.word->kind != WordKind::Word || (each.part != Noun && each.part != Name))
            continue;
        QString folded = each.word->normal;
        if (folded.endsWith(u"'s"))
            folded.chop(2);
        if (const auto land = territoryCode(folded, true))
            each.keys = {u"\u0001land "_s + *land};
        else if (each.part == Noun)
            each.keys += each.word->stem;
    }
}

/// "Had itself warned", "was himself sued": it only stresses the subject.
void weakenReflexives(std::vector<ActWord> &words)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i - 1].part == Auxiliary
            && isAnyOf(words[i].word->normal, {u"himself", u"herself", u"itself", u"themselves"}))
            words[i].part = Adverb;
    }
}

/// "An 8.5 per cent tariff": one measure, and no "per".
void joinPerCent(std::vector<ActWord> &words)
{
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        if (words[i].word->normal == u"per" && words[i + 1].word->normal == u"cent") {
            words[i].part = words[i - 1].part == Number ? Number : words[i].part;
            words[i + 1].part = words[i].part;
        }
    }
}

} // namespace

std::vector<ActWord> actWordsOf(const AnnotatedVersion &version, int index, int sentence,
                                const StoryNames &names)
{
    std::vector<ActWord> words;
    for (const Word &word : wordsAt(version, sentence)) {
        ActWord each;
        each.word = &word;
        const bool isMay = !words.empty() && version.text(word.range) == u"May";
        each.part = isMay ? Time : plainPartOf(word);
        words.push_back(std::move(each));
    }
    joinAges(words);
    weakenReflexives(words);
    joinPerCent(words);
    addMentions(version, index, sentence, names, words);
    addUnknownNames(version, words);
    Tagger(words).tag();
    addLands(words);
    return words;
}

} // namespace retold

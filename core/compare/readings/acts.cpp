#include "core/compare/readings/acts.h"

#include "core/annotate/name_words.h"
#include "core/compare/readings/act_verbs.h"
#include "core/compare/readings/verb_list.h"
#include "core/compare/readings/word_classes.h"

#include <algorithm>
#include <optional>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

using enum ActPart;

/// Reads one sentence for acts.
class ActReader final {
public:
    explicit ActReader(std::span<const ActWord> words) : m_phrases(words) { }

    std::vector<Act> acts() const
    {
        std::vector<Act> all;
        for (int i = 0; i < m_phrases.count(); ++i) {
            if (m_phrases.partAt(i) == Verb && isOfAction(i) && !isColourless(m_phrases.at(i).verb))
                addAct(i, all);
        }
        for (int i = 0; i < m_phrases.count(); ++i) {
            if (m_phrases.partAt(i) == Noun)
                addNounAct(i, all);
        }
        return all;
    }

private:
    const ActWord &at(int i) const { return m_phrases.at(i); }
    ActPart partAt(int i) const { return m_phrases.partAt(i); }
    bool is(int i, std::initializer_list<QStringView> forms) const { return m_phrases.is(i, forms); }

    bool isOfAction(int verb) const
    {
        const QString &word = at(verb).word->normal;
        if (isOfClass(word, WordClass::Mutual, u"en"_s))
            return false;
        const bool isInverted = (partAt(verb - 1) == Stop || partAt(verb - 1) == Comma)
            && !is(verb + 1, {u"it", u"them", u"him"});
        return hasHearer(at(verb).verb) || !isInverted || !isOfClass(word, WordClass::Cue, u"en"_s);
    }

    /// The first of the verb's auxiliaries and adverbs, or the verb itself.
    int chainBegin(int verb) const
    {
        int begin = verb;
        while (partAt(begin - 1) == Auxiliary || partAt(begin - 1) == Adverb)
            --begin;
        return begin;
    }

    bool isPassive(int verb) const
    {
        for (int i = verb - 1; partAt(i) == Auxiliary || partAt(i) == Adverb; --i) {
            if (partAt(i) == Auxiliary)
                return is(i,
                          {u"am", u"is", u"are", u"was", u"were", u"be", u"been", u"being", u"isn't",
                           u"aren't", u"wasn't", u"weren't"})
                    && at(verb).form != VerbForm::Ing;
        }
        return at(verb).form == VerbForm::Past && isParticiple(verb);
    }

    /// A participle without an auxiliary: "suspended by the board", "taken".
    bool isParticiple(int verb) const
    {
        const int behind = verb + at(verb).verbSize;
        const ActPart next = partAt(behind + 1);
        return is(behind, {u"by"}) && next != Time && next != Number && next != Verb;
    }

    /// The last verb before the word that the clause could go on from.
    std::optional<int> verbBefore(int word) const
    {
        for (int i = word - 1; i >= 0 && partAt(i) != Stop; --i) {
            if (partAt(i) == Verb && at(i).form != VerbForm::Ing)
                return i;
        }
        return {};
    }

    ActParty subjectOf(int verb, int depth = 0) const
    {
        constexpr int deepest = 4;
        const int before = chainBegin(verb) - 1;
        if (depth > deepest || before < 0)
            return {};
        switch (partAt(before)) {
        case Relative:
            return m_phrases.antecedent(before);
        case That:
            return partAt(before - 1) == Verb ? ActParty{} : m_phrases.antecedent(before);
        case To:
            return subjectOfInfinitive(before, depth);
        case Conjunction:
            return subjectOfOther(before, depth);
        case Preposition:
        case Opener:
        case Of:
            return at(verb).form == VerbForm::Ing ? subjectOfOther(before, depth) : ActParty{};
        case Pronoun:
            return pronounAt(before, depth);
        case Comma:
            if (at(verb).form == VerbForm::Ing)
                return subjectOfOther(before, depth);
            return m_phrases.back(before);
        default:
            return m_phrases.back(before);
        }
    }

    /// Where the words before a "to" end without a time: "asked Roe on Wednesday to leave".
    int endWithoutTime(int to) const
    {
        const bool isTime = to > 2 && nameWords().calendar.contains(at(to - 1).word->normal);
        return isTime ? to - (is(to - 2, {u"on", u"in", u"last", u"next"}) ? 3 : 2) : to - 1;
    }

    /// "Agreed to buy", "is to be bought", "told Roe to leave".
    ActParty subjectOfInfinitive(int to, int depth) const
    {
        int governor = to - 1;
        while (partAt(governor) == Auxiliary || partAt(governor) == Adverb)
            --governor;
        if (governor < to - 1 && partAt(governor) != Verb)
            return m_phrases.back(governor);
        if (partAt(governor) == Verb)
            return subjectOf(governor, depth + 1);
        const ActParty between = m_phrases.lastBack(endWithoutTime(to));
        const auto verb = verbBefore(to);
        if (!verb)
            return {};
        const int gap = at(*verb).verb == u"call" ? 2 : 1; // "Called on Roe to leave".
        return controlsObject(at(*verb).verb) && *verb + gap == between.words.begin
            ? between
            : subjectOf(*verb, depth + 1);
    }

    ActParty subjectOfOther(int word, int depth) const
    {
        const auto verb = verbBefore(word);
        return verb ? subjectOf(*verb, depth + 1) : ActParty{};
    }

    /// A pronoun by whom it means; else "Roe said that she" by who said it.
    ActParty pronounAt(int pronoun, int depth) const
    {
        ActParty party = m_phrases.lastBack(pronoun);
        if (!party.keys.isEmpty() || !is(pronoun, {u"it", u"he", u"she", u"they"}))
            return party;
        const int sayer = partAt(pronoun - 1) == That ? pronoun - 2 : pronoun - 1;
        const bool saysSo = is(sayer, {u"said", u"says"}) || partAt(sayer) == Verb;
        if (!saysSo)
            return party;
        const ActParty subject
            = partAt(sayer) == Verb ? subjectOf(sayer, depth + 1) : m_phrases.back(sayer - 1);
        party.keys = subject.keys;
        party.owners = subject.owners;
        return party;
    }

    /// What stands behind the preposition within the verb's clause.
    ActParty behind(int from, QStringView preposition) const
    {
        const int end = std::min(m_phrases.count() - 1, from + ActPhrases::clauseReach);
        for (int i = from; i < end; ++i) {
            if (partAt(i) == Stop || partAt(i) == Relative || partAt(i) == Verb || partAt(i) == Auxiliary)
                break;
            if (at(i).word->normal != preposition)
                continue;
            const ActPart next = partAt(i + 1);
            if (next != Time && next != Number && next != Verb)
                return m_phrases.ahead(i + 1);
        }
        return {};
    }

    /// The object, unless it is the subject of a clause behind: "believes Roe left".
    ActParty objectOf(int verb) const
    {
        const int from = verb + at(verb).verbSize;
        ActParty object = m_phrases.ahead(from);
        if (object.isEmpty())
            return relativeObject(verb);
        int next = object.words.end;
        while (partAt(next) == Adverb)
            ++next;
        const bool opensClause = partAt(next) == Auxiliary
            || (partAt(next) == Verb && at(next).form != VerbForm::Ing
                && !is(next + 1, {u"by", u"in", u"at"}));
        return opensClause ? ActParty{} : object;
    }

    /// "The man whom Roe had sued".
    ActParty relativeObject(int verb) const
    {
        const int end = chainBegin(verb) - 1;
        const ActParty subject = partAt(end) == Comma ? m_phrases.back(end) : m_phrases.lastBack(end);
        if (subject.isEmpty())
            return {};
        const int relative = subject.words.begin - 1;
        const bool isRelative
            = partAt(relative) == Relative || (partAt(relative) == That && partAt(relative - 1) != Verb);
        return isRelative ? m_phrases.antecedent(relative) : ActParty{};
    }

    void addAct(int verb, std::vector<Act> &all) const
    {
        const int from = verb + at(verb).verbSize;
        for (const DeedVerb &deed : deedVerbsOf(at(verb).verb)) {
            if (addDeed(verb, deed, all))
                return;
        }
        Act act{at(verb).verb, {}, {}, verb};
        if (isPassive(verb)) {
            act.doer = behind(from, u"by");
            act.sufferer = subjectOf(verb);
        } else {
            act.doer = subjectOf(verb);
            act.sufferer = objectOf(verb);
            if (act.sufferer.isEmpty())
                act.sufferer = goalOf(verb);
            if (act.sufferer.isEmpty())
                takeAim(act, from);
        }
        if (!act.doer.isEmpty() || !act.sufferer.isEmpty())
            all.push_back(std::move(act));
    }

    /// "Called for a survey".
    void takeAim(Act &act, int from) const
    {
        const QString aimed
            = partAt(from) == Preposition ? aimedDeed(act.deed, at(from).word->normal) : QString();
        if (!aimed.isEmpty()) {
            act.deed = aimed;
            act.sufferer = m_phrases.ahead(from + 1);
        }
    }

    /// "Shot at Roe", "apologised to Roe"; and not "a ticket bought at the station".
    ActParty goalOf(int verb) const
    {
        const int from = verb + at(verb).verbSize;
        if (!is(from, {u"at", u"to", u"against", u"on", u"over"}))
            return {};
        const ActParty goal = m_phrases.ahead(from + 1);
        return goal.isPronoun || goal.hasName() ? goal : ActParty{};
    }

    /// What the verb is done to, whether active or passive.
    ActParty patientOf(int verb) const { return isPassive(verb) ? subjectOf(verb) : objectOf(verb); }

    /// The party of the listed deed that stands behind the verb.
    ActParty farEndOf(int verb, const DeedVerb &deed) const
    {
        const int from = verb + at(verb).verbSize;
        if (deed.behind == u"object")
            return patientOf(verb);
        if (!deed.behind.isEmpty())
            return behindWords(from, deed.behind);
        if (!deed.isByDoer)
            return behind(from, u"from");
        const ActParty goal = behind(from, u"to");
        return goal.isEmpty() ? patientOf(verb) : goal;
    }

    /// An act that the list tells from either end; only with both of its ends.
    bool addDeed(int verb, const DeedVerb &deed, std::vector<Act> &all) const
    {
        const int from = verb + at(verb).verbSize;
        const bool passive = isPassive(verb);
        const ActParty near = passive ? behind(from, u"by") : subjectOf(verb);
        const ActParty far = farEndOf(verb, deed);
        if (near.isEmpty() || far.isEmpty()
            || (passive && !deed.behind.isEmpty() && deed.behind != u"object"))
            return addTakenTo(verb, deed, all);
        all.push_back(deed.isByDoer ? Act{deed.deed, near, far, verb} : Act{deed.deed, far, near, verb});
        return true;
    }

    /// "Took Roe to court": words behind the object, which make the verb another one.
    bool addTakenTo(int verb, const DeedVerb &deed, std::vector<Act> &all) const
    {
        const QStringView words = deed.behind;
        const qsizetype space = words.indexOf(u'_');
        if (space < 0)
            return false;
        const auto place
            = m_phrases.placeOfBoth(verb + at(verb).verbSize, words.first(space), words.sliced(space + 1));
        if (!place)
            return false;
        const int next = *place + 2;
        const bool passive = isPassive(verb) || (at(verb).form == VerbForm::Past && is(next, {u"by"}));
        Act act{deed.deed, passive ? behind(next, u"by") : subjectOf(verb),
                passive ? subjectOf(verb) : objectOf(verb), verb};
        if (!deed.isByDoer)
            std::swap(act.doer, act.sufferer);
        if (act.doer.isEmpty() && act.sufferer.isEmpty())
            return false;
        all.push_back(std::move(act));
        return true;
    }

    ActParty behindWords(int from, const QString &preposition) const
    {
        return preposition.contains(u'_') ? ActParty{} : behind(from, preposition);
    }

    /// The act of a noun without its deed: the verb before tells who did it. Without its ends where nothing
    /// tells them.
    Act endsOfNounAct(int noun) const
    {
        Act act{{}, {}, {}, noun};
        const bool isFrom = is(noun + 1, {u"of", u"from", u"by"});
        const bool isOn = is(noun + 1, {u"on", u"against", u"over", u"to"});
        const ActParty phrase = m_phrases.lastBack(noun);
        const int governor = phrase.words.begin - 1;
        if (phrase.isEmpty() || (!isFrom && !isOn))
            return act;
        const ActParty far = m_phrases.ahead(noun + 2);
        if (partAt(governor) == Verb && isFrom && isReceiving(at(governor).verb)) {
            act.doer = far;
            act.sufferer = subjectOf(governor);
        } else if (isOn && (partAt(governor) == Verb || is(governor, {u"with", u"after", u"in"}))) {
            act.doer = partAt(governor) == Verb ? subjectOf(governor) : subjectOfOther(governor, 0);
            act.sufferer = far;
        }
        return act;
    }

    /// The act that a noun names, of which the verb before or its owner tells who did it: "won the backing of
    /// Roe", "Lund's attack on Roe".
    void addNounAct(int noun, std::vector<Act> &all) const
    {
        if (addContest(noun, all))
            return;
        const QStringList verbs = verbsOfNoun(at(noun).word->normal);
        if (verbs.isEmpty()
            || (partAt(noun + 1) != Preposition && partAt(noun + 1) != Of && partAt(noun + 1) != To))
            return;
        Act act = endsOfNounAct(noun);
        if (act.doer.isEmpty() || act.sufferer.isEmpty())
            return;
        for (const QString &verb : verbs) {
            act.deed = verb;
            all.push_back(act);
        }
    }

    /// "With a 3-1 win over Roe": a noun that the list of deeds has with its preposition.
    bool addContest(int noun, std::vector<Act> &all) const
    {
        if (partAt(noun + 1) != Preposition && partAt(noun + 1) != To)
            return false;
        const std::vector<DeedVerb> deeds = deedVerbsOf(at(noun).word->normal);
        const auto found = std::ranges::find(deeds, at(noun + 1).word->normal, &DeedVerb::behind);
        if (found == deeds.end())
            return false;
        int governor = noun - 1;
        while (partAt(governor) == Noun || partAt(governor) == Number || partAt(governor) == Hyphen
               || partAt(governor) == Determiner || partAt(governor) == Comma || partAt(governor) == Other)
            --governor;
        const ActParty near = partAt(governor) == Verb ? subjectOf(governor) : subjectOfOther(governor, 0);
        const ActParty far = m_phrases.ahead(noun + 2);
        if (near.isEmpty() || far.isEmpty())
            return false;
        all.push_back(found->isByDoer ? Act{found->deed, near, far, noun}
                                      : Act{found->deed, far, near, noun});
        return true;
    }

    ActPhrases m_phrases;
};

} // namespace

std::vector<Act> actsOf(const AnnotatedVersion &version, int index, int sentence, const StoryNames &names)
{
    const std::vector<ActWord> words = actWordsOf(version, index, sentence, names);
    return ActReader(words).acts();
}

} // namespace retold

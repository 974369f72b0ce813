#include "core/compare/readings/deeds.h"

#include "core/annotate/name_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/word_classes.h"
#include "core/language/word_forms.h"
#include "core/language/word_lists.h"

#include <QFile>
#include <QMultiHash>
#include <QTextStream>

#include <algorithm>
#include <optional>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

constexpr int phraseReach = 9; ///< So many words beside a verb its subject or object is looked for.

/// How a verb tells a deed.
struct Telling {
    QString deed;
    bool isByDoer = true; ///< The subject of the active verb is the doer.
    QString preposition;  ///< What the other party stands behind; empty for an object, or "from".
};

using Tellings = QMultiHash<QString, Telling>; ///< By stem.

void addTellings(const QString &line, WordForms &forms, Tellings &tellings)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 3 || line.startsWith(u'#'))
        return;
    const bool isByDoer = words[1] == u">";
    for (qsizetype i = 2; i < words.size(); ++i) {
        const bool isBound = i + 1 < words.size() && words[i + 1].startsWith(u'(');
        const QString bound = isBound ? words[i + 1].sliced(1).chopped(1) : QString();
        tellings.insert(forms.of(words[i]).stem, {words[0], isByDoer, bound});
        i += isBound ? 1 : 0;
    }
}

const Tellings &tellingsOfVerbs()
{
    static const Tellings known = [] {
        Tellings tellings;
        QFile file(u":/retold/compare/deeds-en.txt"_s);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            return tellings;
        WordForms forms(u"en"_s);
        QTextStream stream(&file);
        QString line;
        while (stream.readLineInto(&line))
            addTellings(line, forms, tellings);
        return tellings;
    }();
    return known;
}

/// One side read for deeds.
class Reader final {
public:
    explicit Reader(const SideWords &side) : m_side(side), m_keys(static_cast<qsizetype>(side.words.size()))
    {
        for (const WordUnit &unit : side.units)
            addKeys(unit);
        for (int i = 0; i < count(); ++i) {
            const bool isOwner = isAt(i, {u"her"}) && i + 1 < count() && !at(i + 1).isFunctionWord;
            const QString key = isPronoun(at(i)) && !isOwner
                ? side.pronouns.value(static_cast<int>(at(i).range.begin))
                : QString();
            if (!key.isEmpty())
                m_keys[i] = {key};
        }
    }

    std::vector<Deed> deeds() const
    {
        std::vector<Deed> all;
        for (int verb = 1; verb + 1 < count(); ++verb) {
            if (isOfAction(verb))
                addDeed(verb, all);
        }
        return all;
    }

private:
    int count() const { return static_cast<int>(m_side.words.size()); }
    const Word &at(int i) const { return m_side.words[static_cast<std::size_t>(i)]; }
    bool isAt(int i, std::initializer_list<QStringView> forms) const
    {
        return 0 <= i && i < count() && isOneOf(at(i), forms);
    }

    static bool isPronoun(const Word &word)
    {
        return isOneOf(word, {u"he", u"she", u"him", u"her", u"they", u"them", u"it"});
    }

    void addKeys(const WordUnit &unit)
    {
        if (!unit.isContent || unit.unlike == Equivalence::SameValue)
            return;
        const bool isName = unit.unlike == Equivalence::SameName;
        const auto land = territoryCode(unit.spelled.toCaseFolded(), true);
        for (int i = unit.words.begin; i < unit.words.end; ++i) {
            if (at(i).kind == WordKind::Number || (!isName && at(i).normal.endsWith(u"ly")))
                continue;
            m_keys[i] = {land ? u"\u0001land "_s + *land : isName ? unit.key : at(i).stem};
        }
    }

    bool isVerbForm(int i) const
    {
        return at(i).normal.endsWith(u"ed")
            || wordLists(m_side.version->version.language).baseForms.contains(at(i).normal);
    }

    /// What is felt, in whatever tense: who feels it stands before, and what it is of behind.
    bool isFeeling(int i) const
    {
        return isAt(i, {u"fear",  u"fears",  u"feared",  u"worry",   u"worries",  u"worried",
                        u"doubt", u"doubts", u"doubted", u"suspect", u"suspects", u"suspected",
                        u"trust", u"trusts", u"trusted", u"hate",    u"hates",    u"hated",
                        u"envy",  u"envies", u"envied",  u"dread",   u"dreads",   u"dreaded"});
    }

    /// Whether another comma stands shortly before this one.
    bool closesApposition(int comma) const
    {
        for (int i = comma - 1; i > std::max(0, comma - phraseReach); --i) {
            if (isAt(i, {u","}))
                return true;
        }
        return false;
    }

    /// Verbs of saying may stand before who says it; of these only what is said to somebody has an object.
    bool isOfAction(int i) const
    {
        if (isFeeling(i))
            return true;
        const bool saysTo
            = isAt(i,
                   {u"told", u"warned", u"urged", u"ordered", u"threatened", u"asked", u"invited", u"thanked",
                    u"praised", u"accused", u"blamed", u"criticised", u"criticized"});
        const bool isInverted = saysTo
            && (isAt(i - 1, {u"”", u"\"", u"’", u"'"}) || (isAt(i - 1, {u","}) && !closesApposition(i - 1)));
        return isVerbForm(i) && !isInverted && !isOfClass(at(i).normal, WordClass::Mutual, u"en"_s)
            && (saysTo || (!at(i).isFunctionWord && !isOfClass(at(i).normal, WordClass::Cue, u"en"_s)));
    }

    bool endsPhrase(int i, bool isAhead) const
    {
        if (isAt(i,
                 {u"that", u"but", u"and", u"or", u"when", u"while", u"after", u"before", u"because", u"if",
                  u"as", u"whether", u"although", u"since", u"until", u"so"}))
            return true;
        if (at(i).kind == WordKind::Punctuation)
            return !isAt(i, {u",", u"'", u"’", u"-", u"$", u"£", u"€"});
        return isAhead
            && isAt(i,
                    {u"for", u"to", u"in", u"on", u"at", u"with", u"by", u"from", u"over", u"into", u"about",
                     u"against", u"during", u"near"});
    }

    bool isName(int i) const { return !m_keys[i].isEmpty() && m_keys[i].front().startsWith(u'\u0001'); }

    /// "Similar bills": of two content words in a row the first, but for names, only tells more of the
    /// second.
    bool isModifier(int i) const
    {
        const int next = i + 1;
        return next < count() && !m_keys[next].isEmpty() && !isName(i) && !isName(next) && !isVerbForm(next);
    }

    /// A way along the words of one phrase.
    struct Walk {
        int step = 1;
        int commas = 0; ///< So many are passed still.
        bool isNamed = false;
    };

    /// An apposition is of the phrase, and what opens the sentence is not.
    Walk walkFrom(int from, int step) const
    {
        const bool closesApposition = isAt(from, {u","});
        return {step, step > 0 ? 1 : closesApposition ? 2 : 0, false};
    }

    bool isOver(int i, Walk &walk) const
    {
        if (endsPhrase(i, walk.step > 0) || isVerbForm(i))
            return true;
        if (isAt(i, {u","}))
            return (walk.step > 0 && walk.isNamed) || walk.commas-- == 0;
        walk.isNamed = walk.isNamed || isName(i);
        return false;
    }

    /// The names and nouns beside a word, backwards or ahead, to the end of the phrase or another verb.
    Party partyBeside(int from, int step) const
    {
        Party party{{}, {from, from}};
        Walk walk = walkFrom(from, step);
        for (int i = from, seen = 0; i >= 0 && i < count() && seen < phraseReach; i += step, ++seen) {
            if (isOver(i, walk))
                break;
            if (m_keys[i].isEmpty() || isModifier(i))
                continue;
            const IndexRange before = party.keys.isEmpty() ? IndexRange{i, i + 1} : party.words;
            party.words = {std::min(before.begin, i), std::max(before.end, i + 1)};
            party.keys += QSet<QString>(m_keys[i].cbegin(), m_keys[i].cend());
        }
        return party;
    }

    /// What stands behind the preposition, where it follows the verb within its clause.
    Party partyBehind(int verb, QStringView preposition) const
    {
        for (int i = verb + 1; i < std::min(count() - 1, verb + 1 + phraseReach); ++i) {
            if (at(i).kind == WordKind::Punctuation && !isAt(i, {u"-", u"'", u"’", u"$", u"£", u"€"}))
                break;
            if (at(i).normal == preposition && opensNoun(i + 1))
                return partyBeside(i + 1, 1);
        }
        return {};
    }

    /// "Of Y", where Y is a name.
    Party ownerBehind(int verb) const
    {
        const Party owner = partyBehind(verb, u"of");
        const bool isNamed
            = std::ranges::any_of(owner.keys, [](const QString &key) { return key.startsWith(u'\u0001'); });
        return isNamed ? owner : Party{};
    }

    /// "To the city", "to Roe", and not "to leave".
    bool opensNoun(int i) const
    {
        return isName(i) || isPronoun(at(i))
            || isAt(i,
                    {u"the", u"a", u"an", u"his", u"her", u"its", u"their", u"this", u"that", u"each",
                     u"every", u"all", u"some", u"one", u"two", u"three", u"four", u"five"})
            || (!m_keys[i].isEmpty() && at(i).normal.endsWith(u's'));
    }

    /// Back over adverbs and auxiliaries to the last word before the verb.
    int beforeVerb(int verb) const
    {
        int before = verb - 1;
        while (before > 0
               && (at(before).normal.endsWith(u"ly")
                   || isAt(before, {u"had", u"has", u"have", u"also", u"not", u"never", u"already"})))
            --before;
        return before;
    }

    bool isPassive(int verb, int before) const
    {
        return isAt(before, {u"was", u"were", u"been", u"being", u"be", u"is", u"are"})
            || isAt(verb + 1, {u"by"});
    }

    /// Over "had", "was" and "been" to what they are said of.
    int beforeAuxiliaries(int before) const
    {
        while (before > 0
               && isAt(before,
                       {u"was", u"were", u"been", u"being", u"be", u"is", u"are", u"had", u"has", u"have",
                        u"not", u"never", u"also", u"would", u"will", u"could", u"to"}))
            --before;
        return before;
    }

    void addDeed(int verb, std::vector<Deed> &all) const
    {
        const int before = beforeVerb(verb);
        if (before < 0 || isAt(before, {u"the", u"a", u"an", u"his", u"her", u"its", u"their"}))
            return;
        const auto tellings = tellingsOfVerbs().values(at(verb).stem);
        std::optional<Deed> told;
        for (const Telling &telling : tellings) {
            told = isPassive(verb, before) ? passive(verb, before, telling) : active(verb, before, telling);
            if (told)
                break;
        }
        if (!told && std::ranges::all_of(tellings, &Telling::isByDoer))
            told = isPassive(verb, before) ? passive(verb, before, {at(verb).stem, true, {}})
                                           : plain(verb, before);
        if (told && !told->doer.keys.isEmpty() && !told->sufferer.keys.isEmpty())
            all.push_back(std::move(*told));
    }

    /// The last verb of "shot and wounded", whose object is that of both.
    int lastOfPair(int verb) const
    {
        return isAt(verb + 1, {u"and", u"or"}) && verb + 3 < count() && isVerbForm(verb + 2) ? verb + 2
                                                                                             : verb;
    }

    /// "X thanked Y", "X apologised to Y", "X worried about Y".
    std::optional<Deed> plain(int verb, int before) const
    {
        const int first = verb;
        verb = lastOfPair(verb);
        const bool isOfClause = isFeeling(first) && isAt(verb + 1, {u"that", u"about", u"of"});
        const bool isTo = isAt(verb + 1, {u"to", u"at", u"against", u"for", u"on", u"from"})
            && verb + 2 < count() && opensNoun(verb + 2);
        return Deed{at(first).stem, partyBeside(before, -1),
                    partyBeside(verb + (isOfClause || isTo ? 2 : 1), 1), first};
    }

    std::optional<Deed> active(int verb, int before, const Telling &telling) const
    {
        const Party subject = partyBeside(before, -1);
        Party far;
        if (!telling.preposition.isEmpty() || !telling.isByDoer)
            far = partyBehind(verb,
                              telling.preposition.isEmpty() ? QStringView(u"from")
                                                            : QStringView(telling.preposition));
        else
            far = partyBehind(verb, u"to");
        if (far.keys.isEmpty() && !telling.isByDoer && telling.preposition.isEmpty())
            far = ownerBehind(verb); // "Bought the mills of Roe Ltd".
        if (far.keys.isEmpty() && telling.isByDoer && telling.preposition.isEmpty())
            far = partyBeside(verb + 1, 1);
        if (far.keys.isEmpty())
            return {};
        return telling.isByDoer ? Deed{telling.deed, subject, far, verb}
                                : Deed{telling.deed, far, subject, verb};
    }

    /// "Y was paid by X", "Z was paid to Y by X", "Z was bought by Y from X".
    std::optional<Deed> passive(int verb, int before, const Telling &telling) const
    {
        const Party agent = partyBehind(verb, u"by");
        Party other = telling.isByDoer ? partyBehind(verb, u"to") : partyBehind(verb, u"from");
        if (other.keys.isEmpty() && telling.isByDoer)
            other = partyBeside(beforeAuxiliaries(before), -1);
        if (agent.keys.isEmpty() || other.keys.isEmpty() || !telling.preposition.isEmpty())
            return {};
        return telling.isByDoer ? Deed{telling.deed, agent, other, verb}
                                : Deed{telling.deed, other, agent, verb};
    }

    const SideWords &m_side;
    QList<QStringList> m_keys; ///< By word: what it stands for; empty for what is no content.
};

} // namespace

std::vector<Deed> deedsOf(const SideWords &side)
{
    return Reader(side).deeds();
}

} // namespace retold

#include "core/annotate/name_words.h"
#include "core/compare/findings/detectors.h"
#include "core/compare/readings/acts.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/verb_list.h"
#include "core/compare/readings/word_classes.h"
#include "core/translation.h"

#include <QMultiHash>

#include <algorithm>
#include <optional>

namespace retold {

namespace {

struct ToldAct {
    Act act;
    int sentence = 0;
};

/// What one version tells, findable by who does it and who suffers it.
class ToldActs final {
public:
    ToldActs(const FindingSources &sources, int version)
    {
        const AnnotatedVersion &own = versionAt(sources, version);
        constexpr qsizetype hostile = 400; // Words: no sentence has so many.
        for (int s = 0; s < static_cast<int>(own.sentences.size()); ++s) {
            const Sentence &sentence = own.sentences[static_cast<std::size_t>(s)];
            if (!tellsStory(sentence.kind) || sentence.words.size() > hostile)
                continue;
            for (Act &act : actsOf(own, version, s, sources.story.names))
                add({std::move(act), s});
        }
    }

    const std::vector<ToldAct> &all() const { return m_acts; }

    bool has(const QString &key) const { return m_byKey.contains(key); }

    /// Those in which one of the keys stands as doer or sufferer.
    std::vector<const ToldAct *> with(const QSet<QString> &keys) const
    {
        constexpr std::size_t most = 64; // More come from hostile text only.
        std::vector<int> found;
        QStringList ordered(keys.begin(), keys.end());
        ordered.sort(); // A set has its own order in each run.
        for (const QString &key : ordered) {
            for (auto it = m_byKey.constFind(key); it != m_byKey.cend() && it.key() == key; ++it) {
                if (found.size() < most)
                    found.push_back(*it);
            }
        }
        std::ranges::sort(found);
        found.erase(std::unique(found.begin(), found.end()), found.end());
        std::vector<const ToldAct *> acts;
        acts.reserve(found.size());
        for (const int index : found)
            acts.push_back(&m_acts[static_cast<std::size_t>(index)]);
        return acts;
    }

private:
    void add(ToldAct told)
    {
        const int index = static_cast<int>(m_acts.size());
        for (const ActParty *party : {&told.act.doer, &told.act.sufferer}) {
            for (const QString &key : party->keys)
                m_byKey.insert(key, index);
        }
        m_acts.push_back(std::move(told));
    }

    std::vector<ToldAct> m_acts;
    QMultiHash<QString, int> m_byKey;
};

bool isIdentity(const QString &key)
{
    return key.startsWith(QStringLiteral("\u0001name")) || key.startsWith(QStringLiteral("\u0001land"));
}

bool isKnown(const ActParty &party)
{
    return std::ranges::any_of(party.keys, isIdentity);
}

/// One person or thing. Of two whom the story knows the identity alone counts: they may share a surname or
/// an office.
bool meet(const ActParty &left, const ActParty &right)
{
    const bool areKnown = isKnown(left) && isKnown(right);
    return std::ranges::any_of(left.keys, [&](const QString &key) {
        return right.keys.contains(key) && (!areKnown || isIdentity(key));
    });
}

bool areOneDeed(const Act &left, const Act &right)
{
    return areOneVerb(left.deed, right.deed);
}

bool agree(const Act &left, const Act &right)
{
    return meet(left.doer, right.doer) || meet(left.sufferer, right.sufferer);
}

bool isOf(const ActParty &owner, const ActParty &party)
{
    return owner.keys.intersects(party.owners);
}

/// "Roe ignored Lund's warning", "Lund ignored a warning from Roe".
bool exchangeOwners(const Act &left, const Act &right)
{
    return meet(left.sufferer, right.sufferer) && isOf(left.doer, right.sufferer)
        && isOf(right.doer, left.sufferer) && !meet(left.doer, right.doer);
}

/// How an act is told the other way round.
enum class Crossing { None, Half, Full };

Crossing crossingOf(const Act &base, const Act &other)
{
    const bool suffers = meet(base.doer, other.sufferer);
    const bool does = meet(base.sufferer, other.doer);
    if (suffers && does)
        return Crossing::Full;
    return suffers || does ? Crossing::Half : Crossing::None;
}

bool isWhole(const Act &act)
{
    return !act.doer.keys.isEmpty() && !act.sufferer.keys.isEmpty();
}

/// The people among the keys of a party.
QSet<QString> peopleIn(const ActParty &party, const QSet<QString> &people)
{
    return QSet<QString>(party.keys).intersect(people);
}

QSet<QString> firstNamesIn(const ActParty &party)
{
    QSet<QString> names;
    for (const QString &key : party.keys) {
        if (key.startsWith(QStringLiteral("\u0001word ")) && nameWords().firstNames.contains(key.sliced(6)))
            names.insert(key);
    }
    return names;
}

/// In a row each stands behind one and before another.
bool isOfOrder(const Act &act)
{
    static const QSet<QString> order{QStringLiteral("lead"), QStringLiteral("succeed"),
                                     QStringLiteral("follow"), QStringLiteral("precede")};
    return order.contains(act.deed);
}

class Finder final {
public:
    Finder(const FindingSources &sources, int base, int other, const ToldActs &mine, const ToldActs &theirs) :
        m_sources(sources),
        m_base(base),
        m_other(other),
        m_mine(mine),
        m_theirs(theirs),
        m_people(peopleOf(base).intersect(peopleOf(other)))
    { }

    void find(Findings &findings) const
    {
        for (const ToldAct &told : m_theirs.all()) {
            if (const ToldAct *turned = crossed(told))
                report(*turned, told,
                       Tr::tr("The two have changed places: who did it, and to whom, is turned round."),
                       findings);
            else if (const ToldAct *mine = ofAnother(told))
                report(*mine, told, Tr::tr("What is told of the one is told of the other."), findings);
        }
    }

private:
    QSet<QString> peopleOf(int version) const
    {
        QSet<QString> people;
        const AnnotatedVersion &own = versionAt(m_sources, version);
        for (std::size_t i = 0; i < own.entities.size(); ++i) {
            if (own.entities[i].kind == NameKind::Person)
                people.insert(QStringLiteral("\u0001name %1")
                                  .arg(m_sources.story.names.of(version, static_cast<int>(i))));
        }
        return people;
    }

    /// One of them goes by a first name that was no name to the version: both have both, and not for one.
    bool haveOtherFirstNames(const ActParty &left, const ActParty &right) const
    {
        const auto isTold = [](const QSet<QString> &keys, const ToldActs &acts) {
            return std::ranges::any_of(keys, [&acts](const QString &key) { return acts.has(key); });
        };
        const QSet<QString> mine = firstNamesIn(left);
        const QSet<QString> theirs = firstNamesIn(right);
        return !mine.isEmpty() && !theirs.isEmpty() && !left.keys.intersects(right.keys)
            && isTold(mine, m_theirs) && isTold(theirs, m_mine);
    }

    /// Both are people of the story, and not the same.
    bool areOthers(const ActParty &left, const ActParty &right) const
    {
        const QSet<QString> mine = peopleIn(left, m_people);
        const QSet<QString> theirs = peopleIn(right, m_people);
        const bool areGuessed = left.isPronoun && right.isPronoun; // A pronoun kept means whom it meant.
        if (!areGuessed && mine.size() == 1 && theirs.size() == 1)
            return mine != theirs;
        return mine.isEmpty() != theirs.isEmpty() && haveOtherFirstNames(left, right);
    }

    bool isOfAnother(const Act &base, const Act &told) const
    {
        if (base.sufferer.keys.isEmpty() || told.sufferer.keys.isEmpty())
            return false;
        if (meet(base.sufferer, told.sufferer))
            return areOthers(base.doer, told.doer);
        const bool isDoneAlike = (base.doer.isEmpty() && told.doer.isEmpty()) || meet(base.doer, told.doer);
        return isDoneAlike && areOthers(base.sufferer, told.sufferer);
    }

    /// "Reed knew Lund, and she left": the pronoun may mean either of the two whom the sentence tells of.
    bool mayMean(const ToldAct &told, const Act &base) const
    {
        if (!told.act.doer.isPronoun && !told.act.sufferer.isPronoun)
            return false;
        const QSet<QString> people = peopleIn(base.doer, m_people) + peopleIn(base.sufferer, m_people);
        return std::ranges::any_of(m_theirs.with(people),
                                   [&told](const ToldAct *each) { return each->sentence == told.sentence; });
    }

    bool isSpeech(const ToldAct &told) const
    {
        const AnnotatedVersion &own = versionAt(m_sources, m_other);
        const TextRange &sentence = own.sentences[static_cast<std::size_t>(told.sentence)].range;
        return told.act.deed == QStringLiteral("tell")
            || isOfClass(told.act.deed, WordClass::Cue, QStringLiteral("en"))
            || std::ranges::any_of(
                   own.quotes, [&sentence](const Quote &quote) { return quote.range.overlaps(sentence); });
    }

    /// The act in a linked sentence that somebody else did there, or to somebody else, where neither version
    /// tells it of the other's.
    const ToldAct *ofAnother(const ToldAct &told) const
    {
        if (isSpeech(told))
            return nullptr; // Who speaks is told by those who hold quotations against each other.
        const ToldAct *found = nullptr;
        for (const ToldAct &base : m_mine.all()) {
            if (!areOneDeed(base.act, told.act))
                continue;
            const bool isSame
                = meet(base.act.doer, told.act.doer) && meet(base.act.sufferer, told.act.sufferer);
            if (isSame)
                return nullptr;
            if (found == nullptr && areLinked(base.sentence, told.sentence) && isOfAnother(base.act, told.act)
                && !mayMean(told, base.act))
                found = &base;
        }
        return found;
    }

    const ToldAct *crossed(const ToldAct &told) const
    {
        const ToldAct *found = nullptr;
        for (const ToldAct *base : m_mine.with(told.act.doer.keys + told.act.sufferer.keys)) {
            if (!areOneDeed(base->act, told.act))
                continue;
            if (exchangeOwners(base->act, told.act) && areLinked(base->sentence, told.sentence))
                return base;
            if (agree(base->act, told.act))
                return nullptr;
            if (found == nullptr && isCrossed(*base, told) && !isToldAlike(base->act))
                found = base;
        }
        return found;
    }

    /// Whether the other version tells the base's act somewhere as the base does.
    bool isToldAlike(const Act &base) const
    {
        return std::ranges::any_of(
            m_theirs.with(base.doer.keys + base.sufferer.keys),
            [&](const ToldAct *told) { return areOneDeed(base, told->act) && agree(base, told->act); });
    }

    bool isCrossed(const ToldAct &base, const ToldAct &told) const
    {
        const Crossing crossing = crossingOf(base.act, told.act);
        const bool areNamed = isKnown(base.act.doer) || isKnown(base.act.sufferer);
        if (crossing == Crossing::Full && areNamed)
            return true;
        if (crossing == Crossing::None || !areLinked(base.sentence, told.sentence))
            return false;
        return crossing == Crossing::Full
            || (areNamed && isWhole(base.act) && isWhole(told.act) && !isOfOrder(base.act));
    }

    bool areLinked(int base, int other) const
    {
        return std::ranges::any_of(m_sources.story.links.linksOf(m_other, other), [&](int index) {
            const Link &link = m_sources.comparison.links[static_cast<std::size_t>(index)].link;
            const SentenceGroup *side = link.left.version == m_base ? &link.left
                : link.right.version == m_base                      ? &link.right
                                                                    : nullptr;
            return side != nullptr && (link.pinned || link.score >= sureLink)
                && std::ranges::find(side->sentences, base) != side->sentences.end();
        });
    }

    TextRange rangeOf(int version, const ToldAct &told) const
    {
        const AnnotatedVersion &own = versionAt(m_sources, version);
        const auto words = wordsAt(own, told.sentence);
        int begin = told.act.verb;
        int end = told.act.verb + 1;
        for (const ActParty *party : {&told.act.doer, &told.act.sufferer}) {
            if (party->isEmpty())
                continue;
            begin = std::min(begin, party->words.begin);
            end = std::max(end, party->words.end);
        }
        return {words[static_cast<std::size_t>(begin)].range.begin,
                words[static_cast<std::size_t>(end) - 1].range.end};
    }

    void report(const ToldAct &base, const ToldAct &told, const QString &why, Findings &findings) const
    {
        const TextRange left = rangeOf(m_base, base);
        const TextRange right = rangeOf(m_other, told);
        findings.push_back(finding(FindingKind::MeaningReversed,
                                   Tr::tr("%1 became %2")
                                       .arg(quoted(versionAt(m_sources, m_base).text(left)),
                                            quoted(versionAt(m_sources, m_other).text(right))),
                                   why,
                                   {placeOf(m_sources, m_base, left), placeOf(m_sources, m_other, right)}));
    }

    const FindingSources &m_sources;
    int m_base;
    int m_other;
    const ToldActs &m_mine;
    const ToldActs &m_theirs;
    QSet<QString> m_people; ///< Keys of those whom both versions name.
};

} // namespace

/// Who did what to whom, told the other way round in whatever sentence and words: "Roe sued Lund", "Roe was
/// taken to court by Lund". Where no sentence links the two, both must be named. English alone.
void findCrossedActs(const FindingSources &sources, Findings &findings)
{
    const int base = sources.comparison.reference.value_or(0);
    if (versionAt(sources, base).version.language != u"en")
        return;
    const ToldActs mine(sources, base);
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        if (version == base || versionAt(sources, version).version.language != u"en")
            continue;
        const ToldActs theirs(sources, version);
        Finder(sources, base, version, mine, theirs).find(findings);
    }
}

} // namespace retold

#include "core/annotate/name_words.h"
#include "core/compare/findings/people/told_acts.h"
#include "core/compare/readings/act_verbs.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/verb_list.h"
#include "core/compare/readings/word_classes.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <optional>

namespace retold {

namespace {

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

/// A name of one word with an adjective of its own in the version: "Ruritania", "Ruritanian".
bool isLand(const AnnotatedVersion &version, const QString &name)
{
    constexpr qsizetype most = 3000; // Words looked at.
    constexpr qsizetype shortest = 4;
    if (name.size() < shortest || name.contains(u' '))
        return false;
    const QString root = QStringView(u"aeo").contains(name.back()) ? name.chopped(1) : name;
    const auto words = std::span(version.words).first(std::min<std::size_t>(most, version.words.size()));
    return std::ranges::any_of(words, [&](const Word &word) {
        const QStringView text = version.text(word.range);
        return text.size() > name.size() && text.startsWith(root)
            && (text.endsWith(u"an") || text.endsWith(u"ans") || text.endsWith(u"ese")
                || text.endsWith(u"ish"));
    });
}

/// In a row each stands behind one and before another.
bool isOfOrder(const Act &act)
{
    return isAnyOf(act.deed, {u"lead", u"succeed", u"follow", u"precede"});
}

/// "The bill passed the council", "the council passed the bill": either end may be the subject. The list has
/// "pass" as a way to overtake.
bool hasTwoWays(const Act &act)
{
    return isAnyOf(act.deed, {u"overtake", u"pass", u"open",     u"close",  u"start",  u"begin",
                              u"end",      u"move", u"turn",     u"change", u"break",  u"burn",
                              u"sink",     u"grow", u"increase", u"drop",   u"stop",   u"face",
                              u"cover",    u"fill", u"join",     u"cause",  u"become", u"represent"});
}

/// What one does to nobody, and in a story hardly two: "Roe resigned".
bool isDoneAlone(const Act &act)
{
    return act.sufferer.isEmpty()
        && isAnyOf(act.deed,
                   {u"resign", u"quit", u"step_down", u"retire", u"abstain", u"testify", u"apologize",
                    u"apologise", u"confess", u"abdicate", u"surrender", u"withdraw", u"die", u"drown",
                    u"escape", u"flee", u"survive", u"appeal"});
}

/// "Roe died", and "the fire killed Roe".
bool isDeathOf(const Act &killing, const Act &death)
{
    return death.deed == u"die" && isAnyOf(killing.deed, {u"kill", u"murder", u"shoot", u"drown", u"stab"})
        && (meet(killing.sufferer, death.doer) || meet(killing.doer, death.doer));
}

/// "Won it for the second time two years ago": told of another time than that of the story.
bool isOfFormerTime(const AnnotatedVersion &version, const ToldAct &told)
{
    constexpr int reach = 10;
    const auto words = wordsAt(version, told.sentence);
    const int last = std::min(static_cast<int>(words.size()), told.act.verb + reach);
    for (int i = told.act.verb + 1; i < last; ++i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        if (word.kind == WordKind::Punctuation)
            return false;
        if (isOneOf(word, {u"ago", u"previous", u"previously", u"earlier", u"formerly", u"last"}))
            return true;
        const bool isAgain = isOneOf(word, {u"second", u"third", u"fourth", u"fifth"});
        if (isAgain && i + 1 < last && isOneOf(words[static_cast<std::size_t>(i) + 1], {u"time"}))
            return true;
    }
    return false;
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
                findings.push_back(turnedAct(
                    m_sources, m_base, *turned, m_other, told,
                    Tr::tr("The two have changed places: who did it, and to whom, is turned round.")));
            else if (const ToldAct *mine = ofAnother(told))
                findings.push_back(turnedAct(m_sources, m_base, *mine, m_other, told,
                                             Tr::tr("What is told of the one is told of the other.")));
        }
    }

private:
    QSet<QString> peopleOf(int version) const
    {
        QSet<QString> people;
        const AnnotatedVersion &own = versionAt(m_sources, version);
        for (std::size_t i = 0; i < own.entities.size(); ++i) {
            if (own.entities[i].kind == NameKind::Person && !isLand(own, own.entities[i].canonical))
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

    bool isOfAnother(const ToldAct &baseTold, const ToldAct &otherTold) const
    {
        const Act &base = baseTold.act;
        const Act &told = otherTold.act;
        if (isDoneAlone(base) && isDoneAlone(told))
            return areOthers(base.doer, told.doer);
        if (meetInSufferer(baseTold, otherTold))
            return areOthers(base.doer, told.doer);
        if (base.sufferer.keys.isEmpty() || told.sufferer.keys.isEmpty())
            return false;
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
        const auto words = wordsAt(own, told.sentence);
        const qsizetype verb = words[static_cast<std::size_t>(told.act.verb)].range.begin;
        const auto isBeside = [&](const Quote &quote) {
            constexpr qsizetype reach = 60; // In UTF-16 units: "called the plan for a new quay".
            return quote.range.begin < verb + reach && verb < quote.range.end + reach;
        };
        return told.act.deed == QStringLiteral("tell")
            || (isOfClass(told.act.deed, WordClass::Cue, QStringLiteral("en")) && !isAttitude(told.act.deed))
            || std::ranges::any_of(inSentence(own.quotes, told.sentence), isBeside);
    }

    /// The act in a linked sentence that somebody else did there, or to somebody else, where neither version
    /// tells it of the other's.
    const ToldAct *ofAnother(const ToldAct &told) const
    {
        if (isSpeech(told))
            return nullptr; // Who speaks is told by those who hold quotations against each other.
        const ToldAct *found = nullptr;
        for (const ToldAct &base : m_mine.all()) {
            if (isDeathOf(base.act, told.act))
                return nullptr;
            if (!areOneDeed(base.act, told.act))
                continue;
            const bool isSame = meet(base.act.doer, told.act.doer)
                && (meetInSufferer(base, told) || (isDoneAlone(base.act) && isDoneAlone(told.act)));
            if (isSame)
                return nullptr;
            const bool isOneTime = isOfFormerTime(versionAt(m_sources, m_base), base)
                == isOfFormerTime(versionAt(m_sources, m_other), told);
            if (found == nullptr && isOneTime && areTellingsLinked(m_sources, m_base, base, m_other, told)
                && isOfAnother(base, told) && !mayMean(told, base.act))
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
            if (exchangeOwners(base->act, told.act)
                && areTellingsLinked(m_sources, m_base, *base, m_other, told))
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
        if (crossing == Crossing::None || !areTellingsLinked(m_sources, m_base, base, m_other, told))
            return false;
        return crossing == Crossing::Full
            || (isWhole(base.act) && isWhole(told.act) && !isOfOrder(base.act)
                && (areNamed || !hasTwoWays(base.act)));
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
    const auto count = static_cast<int>(sources.story.versions.size());
    std::vector<std::optional<ToldActs>> acts(sources.story.versions.size());
    for (int version = 0; version < count; ++version) {
        if (versionAt(sources, version).version.language == u"en")
            acts[static_cast<std::size_t>(version)].emplace(sources, version);
    }
    const auto &reference = sources.comparison.reference;
    for (int base = reference.value_or(0); base < (reference ? *reference + 1 : count); ++base) {
        for (int version = reference ? 0 : base + 1; version < count; ++version) {
            const auto &mine = acts[static_cast<std::size_t>(base)];
            const auto &theirs = acts[static_cast<std::size_t>(version)];
            if (version == base || !mine || !theirs)
                continue;
            Finder(sources, base, version, *mine, *theirs).find(findings);
            findExchangedParties(sources, base, *mine, version, *theirs, findings);
        }
    }
}

} // namespace retold

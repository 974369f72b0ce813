#include "core/annotate/name_words.h"
#include "core/compare/findings/people/told_acts.h"
#include "core/compare/readings/attributions.h"
#include "core/compare/readings/person_nouns.h"
#include "core/compare/readings/role_words.h"
#include "core/compare/readings/roles.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/untold.h"
#include "core/compare/readings/verb_list.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>
#include <span>

namespace retold {

namespace {

/// What the acts of two versions tell of each other, for one pair of them.
class Exchanges final {
public:
    Exchanges(const FindingSources &sources, int base, const ToldActs &mine, int version,
              const ToldActs &theirs) :
        m_sources(sources),
        m_base(base),
        m_version(version),
        m_mine(mine),
        m_theirs(theirs)
    { }

    void find(Findings &findings) const
    {
        for (const ToldAct &told : m_theirs.all()) {
            for (const ToldAct &base : m_mine.all()) {
                if (!areTellingsLinked(m_sources, m_base, base, m_version, told))
                    continue;
                if (areExchanged(base, told) || isOtherAccused(base, told) || isAccuserAccused(base, told)
                    || isOfOtherOffice(base, told) || isSenderReceiver(base, told)
                    || isSenderReceiver(told, base)) {
                    findings.push_back(turnedAct(m_sources, m_base, base, m_version, told,
                                                 Tr::tr("What is told of the one is told of the other.")));
                    break;
                }
            }
        }
    }

private:
    /// Of the words of the party, those that tell it from others.
    static QSet<QString> namesOf(const AnnotatedVersion &version, const ToldAct &told, const ActParty &party)
    {
        QSet<QString> names;
        const auto words = wordsAt(version, told.sentence);
        for (int i = party.words.begin; i < party.words.end; ++i) {
            const Word &word = words[static_cast<std::size_t>(i)];
            const bool isName = !word.isFunctionWord && word.kind == WordKind::Word
                && (version.text(word.range).front().isUpper()
                    || nameWords().bodyHeads.contains(word.normal));
            if (isName)
                names.insert(stemOf(word));
        }
        return names;
    }

    /// Without the mark of the possessive.
    static QString stemOf(const Word &word)
    {
        return word.normal.endsWith(QLatin1StringView("'s")) ? word.normal.chopped(2) : word.stem;
    }

    /// Whether the words have one of the names, or the adjective of it.
    static bool hasAny(std::span<const Word> words, const QSet<QString> &names)
    {
        return std::ranges::any_of(words, [&names](const Word &word) {
            const QString stem = stemOf(word);
            return std::ranges::any_of(
                names, [&stem](const QString &name) { return name == stem || haveOneRoot(name, stem); });
        });
    }

    /// From a little before the doer to the verb: "negotiators from Roe and Lund met".
    static std::span<const Word> beforeVerb(std::span<const Word> words, const Act &act)
    {
        constexpr int reach = 3;
        const int begin = std::max(0, act.doer.words.begin - reach);
        const int end = std::max(act.verb, act.doer.words.end);
        return words.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
    }

    /// A leader may stand for his country, and is no exchange for it. One word alone may be anything's name.
    bool isPerson(int version, const ToldAct &told) const
    {
        const AnnotatedVersion &own = versionAt(m_sources, version);
        const auto words = wordsAt(own, told.sentence);
        const IndexRange &doer = told.act.doer.words;
        const TextRange range{words[static_cast<std::size_t>(doer.begin)].range.begin,
                              words[static_cast<std::size_t>(doer.end) - 1].range.end};
        return std::ranges::any_of(inSentence(own.mentions, told.sentence), [&](const Mention &mention) {
            const Entity &entity = own.entities[static_cast<std::size_t>(mention.entity)];
            return mention.range.overlaps(range) && entity.kind == NameKind::Person
                && nameWords().firstNames.contains(entity.canonical.section(u' ', 0, 0).toLower());
        });
    }

    /// Over more words the reading of who does it is a guess.
    static bool isSurelyDone(const Act &act)
    {
        constexpr int longest = 6;
        const IndexRange &doer = act.doer.words;
        return !act.doer.isEmpty() && doer.size() <= longest
            && std::max(act.verb - doer.end, doer.begin - act.verb) <= longest;
    }

    /// "The port denied an allegation by the union", "the union denied an allegation by the port": both tell
    /// of both, and the deed, done to the same, is now another's.
    bool areExchanged(const ToldAct &base, const ToldAct &told) const
    {
        const Act &mine = base.act;
        const Act &theirs = told.act;
        if (mine.deed != theirs.deed || mine.doer.isPronoun || theirs.doer.isPronoun
            || meet(mine.doer, theirs.doer) || mine.sufferer.isEmpty()
            || !meet(mine.sufferer, theirs.sufferer))
            return false;
        if (!isSurelyDone(mine) || !isSurelyDone(theirs) || haveOtherNumbers(base, told)
            || isPerson(m_base, base) != isPerson(m_version, told))
            return false;
        const AnnotatedVersion &own = versionAt(m_sources, m_base);
        const AnnotatedVersion &other = versionAt(m_sources, m_version);
        const auto before = wordsAt(own, base.sentence);
        const auto after = wordsAt(other, told.sentence);
        const QSet<QString> was = namesOf(own, base, mine.doer);
        const QSet<QString> is = namesOf(other, told, theirs.doer);
        return !was.isEmpty() && !is.isEmpty() && hasAny(before, is) && hasAny(after, was)
            && !hasAny(beforeVerb(before, mine), is) && !hasAny(beforeVerb(after, theirs), was)
            && !isToldOf(m_mine, mine.deed, theirs.doer) && !isToldOf(m_theirs, mine.deed, mine.doer);
    }

    /// The first number of those to whom, or of what, it is done.
    QString numberOf(int version, const ToldAct &told) const
    {
        const auto words = wordsAt(versionAt(m_sources, version), told.sentence);
        const IndexRange &sufferer = told.act.sufferer.words;
        for (int i = sufferer.begin; i < sufferer.end; ++i) {
            if (words[static_cast<std::size_t>(i)].kind == WordKind::Number)
                return words[static_cast<std::size_t>(i)].normal;
        }
        return {};
    }

    /// "Won 104 seats", "won 23 seats": of each its own, in another order.
    bool haveOtherNumbers(const ToldAct &base, const ToldAct &told) const
    {
        const QString mine = numberOf(m_base, base);
        const QString theirs = numberOf(m_version, told);
        return !mine.isEmpty() && !theirs.isEmpty() && mine != theirs;
    }

    /// Whether the version has the party do it anywhere.
    static bool isToldOf(const ToldActs &acts, const QString &deed, const ActParty &doer)
    {
        return std::ranges::any_of(acts.with(doer.keys), [&](const ToldAct *each) {
            return areOneVerb(each->act.deed, deed) && meet(each->act.doer, doer);
        });
    }

    /// "Accused Roe", "accused Lund": by the same, and both versions know both.
    bool isOtherAccused(const ToldAct &base, const ToldAct &told) const
    {
        static const QSet<QString> accusations{QStringLiteral("accuse"),    QStringLiteral("blame"),
                                               QStringLiteral("criticise"), QStringLiteral("condemn"),
                                               QStringLiteral("sue"),       QStringLiteral("denounce"),
                                               QStringLiteral("charge"),    QStringLiteral("praise")};
        const Act &mine = base.act;
        const Act &theirs = told.act;
        const bool areAccused = accusations.contains(mine.deed) && mine.deed == theirs.deed
            && meet(mine.doer, theirs.doer) && isKnown(mine.sufferer) && isKnown(theirs.sufferer)
            && !meet(mine.sufferer, theirs.sufferer) && !mine.sufferer.isPronoun
            && !theirs.sufferer.isPronoun;
        if (!areAccused)
            return false;
        const auto isToldAlike = [&mine](const ToldActs &acts, const ActParty &accused) {
            return std::ranges::any_of(acts.with(accused.keys), [&](const ToldAct *each) {
                return each->act.deed == mine.deed && meet(each->act.sufferer, accused);
            });
        };
        return !isToldAlike(m_mine, theirs.sufferer) && !isToldAlike(m_theirs, mine.sufferer);
    }

    /// "A letter sent by the mayor", "a letter written by the treasurer": what reaches somebody.
    static bool delivers(const QString &deed)
    {
        static const QSet<QString> deliveries{QStringLiteral("give"),  QStringLiteral("issue"),
                                              QStringLiteral("write"), QStringLiteral("send"),
                                              QStringLiteral("raise"), QStringLiteral("make")};
        return deliveries.contains(deed);
    }

    /// "Cabinet secretary" of "the cabinet secretary", "sister" of "her sister"; empty of a name.
    static QString officeOf(const AnnotatedVersion &version, const ToldAct &told, const ActParty &party)
    {
        const auto words = wordsAt(version, told.sentence);
        const IndexRange &own = party.words;
        if (own.size() < 2 || !words[static_cast<std::size_t>(own.begin)].isFunctionWord)
            return {};
        const Word &head = words[static_cast<std::size_t>(own.end) - 1];
        if (!version.text(head.range).front().isLower())
            return {};
        const TextRange office{words[static_cast<std::size_t>(own.begin) + 1].range.begin, head.range.end};
        return version.text(office).toString();
    }

    static bool areOtherKin(const QString &left, const QString &right)
    {
        const std::vector<RoleKind> mine = roleKindsIn(left.split(u' '), true);
        const std::vector<RoleKind> theirs = roleKindsIn(right.split(u' '), true);
        return mine.size() == 1 && theirs.size() == 1 && mine.front().group == u"kin"
            && theirs.front().group == u"kin" && exclude(mine.front(), theirs.front());
    }

    static bool areTwoOffices(const QString &left, const QString &right)
    {
        const QString mine = left.section(u' ', -1).toLower();
        const QString theirs = right.section(u' ', -1).toLower();
        const auto clash = findRoleClash({left}, {right});
        const auto &roles = nameWords().roles;
        return (clash && !clash->isFormer) || areOfTwoSides(mine, theirs)
            || (roles.contains(mine) && roles.contains(theirs)
                && relationOf(mine, theirs) == NounRelation::Apart);
    }

    /// "A warning sent by the mayor", "a warning issued by the treasurer": two offices or sides that the base
    /// has, or two of one family, where neither sentence has both.
    bool isOfOtherOffice(const ToldAct &base, const ToldAct &told) const
    {
        const Act &mine = base.act;
        const Act &theirs = told.act;
        if (areOneVerb(mine.deed, theirs.deed) || (delivers(mine.deed) && delivers(theirs.deed))) {
            if (!mine.sufferer.isEmpty() && meet(mine.sufferer, theirs.sufferer)
                && !meet(mine.doer, theirs.doer))
                return areOtherParties(base, mine.doer, told, theirs.doer)
                    && !isToldOf(m_mine, mine.deed, theirs.doer)
                    && !isToldOf(m_theirs, theirs.deed, mine.doer);
            if (!mine.doer.isEmpty() && meet(mine.doer, theirs.doer) && !meet(mine.sufferer, theirs.sufferer))
                return areOtherParties(base, mine.sufferer, told, theirs.sufferer)
                    && !isDoneTo(m_mine, mine.deed, theirs.sufferer)
                    && !isDoneTo(m_theirs, theirs.deed, mine.sufferer);
        }
        return false;
    }

    /// Whether the version has it done to the party anywhere.
    static bool isDoneTo(const ToldActs &acts, const QString &deed, const ActParty &sufferer)
    {
        return std::ranges::any_of(acts.with(sufferer.keys), [&](const ToldAct *each) {
            return areOneVerb(each->act.deed, deed) && meet(each->act.sufferer, sufferer);
        });
    }

    bool areOtherParties(const ToldAct &base, const ActParty &before, const ToldAct &told,
                         const ActParty &after) const
    {
        const AnnotatedVersion &own = versionAt(m_sources, m_base);
        const AnnotatedVersion &other = versionAt(m_sources, m_version);
        const QString mine = officeOf(own, base, before);
        const QString theirs = officeOf(other, told, after);
        if (mine.isEmpty() || theirs.isEmpty())
            return false;
        const auto has = [](const AnnotatedVersion &version, int sentence, const QString &office) {
            return version.text(version.sentences[static_cast<std::size_t>(sentence)])
                .contains(office, Qt::CaseInsensitive);
        };
        const bool areKnown = areTwoOffices(mine, theirs) && own.text().contains(theirs, Qt::CaseInsensitive);
        return (areKnown || areOtherKin(mine, theirs)) && !has(own, base.sentence, theirs)
            && !has(other, told.sentence, mine);
    }

    static bool takesUp(const QString &deed)
    {
        static const QSet<QString> answers{QStringLiteral("answer"),    QStringLiteral("ignore"),
                                           QStringLiteral("heed"),      QStringLiteral("reject"),
                                           QStringLiteral("disregard"), QStringLiteral("dismiss"),
                                           QStringLiteral("overlook"),  QStringLiteral("open")};
        return answers.contains(deed);
    }

    /// "A letter sent by the mayor went unanswered", "the mayor did not answer a letter": who sent it has
    /// become whom it was sent to, unless he is told to do both.
    bool isSenderReceiver(const ToldAct &sent, const ToldAct &taken) const
    {
        const auto doesBoth = [&](const ToldActs &acts) {
            return isToldOf(acts, sent.act.deed, sent.act.doer)
                && isToldOf(acts, taken.act.deed, sent.act.doer);
        };
        return delivers(sent.act.deed) && takesUp(taken.act.deed) && !sent.act.doer.isPronoun
            && !taken.act.doer.isPronoun && meet(sent.act.doer, taken.act.doer)
            && meet(sent.act.sufferer, taken.act.sufferer) && !doesBoth(m_mine) && !doesBoth(m_theirs);
    }

    static bool accuses(const QString &deed)
    {
        return deed == QLatin1StringView("sue") || deed == QLatin1StringView("accuse")
            || deed == QLatin1StringView("blame");
    }

    /// Of "it" that nobody knows, the doer of what the sentence tells before.
    static ActParty doerOf(const ToldActs &acts, const ToldAct &told)
    {
        if (!told.act.doer.isPronoun || !told.act.doer.keys.isEmpty())
            return told.act.doer;
        const auto before = std::ranges::find_if(acts.all(), [&told](const ToldAct &each) {
            return each.sentence == told.sentence && each.act.verb < told.act.verb
                && !each.act.doer.keys.isEmpty();
        });
        return before == acts.all().end() ? told.act.doer : before->act.doer;
    }

    /// "Roe sued Lund", "a suit in which Lund accuses Roe".
    bool isAccuserAccused(const ToldAct &base, const ToldAct &told) const
    {
        if (!accuses(base.act.deed) || !accuses(told.act.deed) || base.act.deed == told.act.deed)
            return false;
        const ActParty accuser = doerOf(m_theirs, told);
        const auto isToldToo = [](const ToldActs &acts, const ActParty &doer, const ActParty &sufferer) {
            return std::ranges::any_of(acts.all(), [&](const ToldAct &each) {
                return accuses(each.act.deed) && meet(each.act.doer, doer)
                    && meet(each.act.sufferer, sufferer);
            });
        };
        return meet(base.act.doer, told.act.sufferer) && meet(base.act.sufferer, accuser)
            && !isToldToo(m_mine, accuser, told.act.sufferer)
            && !isToldToo(m_theirs, base.act.doer, base.act.sufferer);
    }

    const FindingSources &m_sources;
    int m_base;
    int m_version;
    const ToldActs &m_mine;
    const ToldActs &m_theirs;
};

} // namespace

void findExchangedParties(const FindingSources &sources, int base, const ToldActs &mine, int version,
                          const ToldActs &theirs, Findings &findings)
{
    Exchanges(sources, base, mine, version, theirs).find(findings);
}

} // namespace retold

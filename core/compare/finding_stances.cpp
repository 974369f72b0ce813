#include "core/compare/clauses.h"
#include "core/compare/detectors.h"
#include "core/compare/stances.h"
#include "core/compare/untold.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace retold {

namespace {

/// A stance of the base that became another, and what that makes of the story.
struct Turn {
    Stance before;
    Stance after;
    FindingKind kind;
    Severity severity;
};

constexpr std::array turns{
    Turn{Stance::Denied, Stance::Admitted, FindingKind::MeaningReversed, Severity::Critical},
    Turn{Stance::Denied, Stance::Established, FindingKind::MeaningReversed, Severity::Critical},
    Turn{Stance::Denied, Stance::Silent, FindingKind::StrengthChanged, Severity::Major},
    Turn{Stance::Denied, Stance::Unknown, FindingKind::StrengthChanged, Severity::Major},
    Turn{Stance::Denied, Stance::LeftOpen, FindingKind::NegationChanged, Severity::Major},
    Turn{Stance::Admitted, Stance::Denied, FindingKind::MeaningReversed, Severity::Critical},
    Turn{Stance::Admitted, Stance::Silent, FindingKind::StrengthChanged, Severity::Major},
    Turn{Stance::Admitted, Stance::Unknown, FindingKind::StrengthChanged, Severity::Major},
    Turn{Stance::Admitted, Stance::Regretted, FindingKind::StrengthChanged, Severity::Major},
    Turn{Stance::Silent, Stance::Denied, FindingKind::MeaningReversed, Severity::Critical},
    Turn{Stance::Silent, Stance::Admitted, FindingKind::MeaningReversed, Severity::Critical},
    Turn{Stance::Silent, Stance::Established, FindingKind::MeaningReversed, Severity::Critical},
    Turn{Stance::Silent, Stance::Unknown, FindingKind::StrengthChanged, Severity::Major},
    Turn{Stance::Unknown, Stance::Denied, FindingKind::NegationChanged, Severity::Critical},
    Turn{Stance::Unknown, Stance::Admitted, FindingKind::MeaningReversed, Severity::Critical},
    Turn{Stance::Unknown, Stance::Established, FindingKind::MeaningReversed, Severity::Critical},
    Turn{Stance::Unknown, Stance::Silent, FindingKind::StrengthChanged, Severity::Major},
    Turn{Stance::LeftOpen, Stance::Denied, FindingKind::NegationChanged, Severity::Critical},
    Turn{Stance::LeftOpen, Stance::Established, FindingKind::StrengthChanged, Severity::Major},
    Turn{Stance::Asked, Stance::Established, FindingKind::StrengthChanged, Severity::Critical},
    Turn{Stance::Asked, Stance::Admitted, FindingKind::StrengthChanged, Severity::Critical},
    Turn{Stance::Asked, Stance::Accused, FindingKind::StrengthChanged, Severity::Major},
    Turn{Stance::Accused, Stance::Established, FindingKind::StrengthChanged, Severity::Critical},
    Turn{Stance::Accused, Stance::Admitted, FindingKind::StrengthChanged, Severity::Critical},
    Turn{Stance::Believed, Stance::Established, FindingKind::StrengthChanged, Severity::Major},
    Turn{Stance::Established, Stance::Unknown, FindingKind::MeaningReversed, Severity::Critical},
    Turn{Stance::Established, Stance::Denied, FindingKind::MeaningReversed, Severity::Critical},
    Turn{Stance::Established, Stance::Asked, FindingKind::StrengthChanged, Severity::Major},
    Turn{Stance::Established, Stance::Believed, FindingKind::StrengthChanged, Severity::Major},
    Turn{Stance::Established, Stance::Accused, FindingKind::StrengthChanged, Severity::Major},
    Turn{Stance::Regretted, Stance::Apologised, FindingKind::StrengthChanged, Severity::Major},
    Turn{Stance::Regretted, Stance::Admitted, FindingKind::StrengthChanged, Severity::Major},
    Turn{Stance::Apologised, Stance::Admitted, FindingKind::StrengthChanged, Severity::Major},
    Turn{Stance::Apologised, Stance::Regretted, FindingKind::StrengthChanged, Severity::Major},
};

const Turn *turnOf(Stance before, Stance after)
{
    const auto *const turn = std::ranges::find_if(
        turns, [&](const Turn &each) { return each.before == before && each.after == after; });
    return turn == turns.end() ? nullptr : turn;
}

/// The stances of a version, by sentence.
struct VersionStances {
    int index = 0;
    const AnnotatedVersion &version;
    std::vector<std::vector<StanceSighting>> bySentence;

    std::span<const Word> words(int sentence) const
    {
        return version.wordsOf(version.sentences[static_cast<std::size_t>(sentence)]);
    }
    const std::vector<StanceSighting> &in(int sentence) const
    {
        return bySentence[static_cast<std::size_t>(sentence)];
    }
    int last() const { return static_cast<int>(bySentence.size()) - 1; }
};

VersionStances stancesOf(const FindingSources &sources, int index)
{
    const AnnotatedVersion &version = *sources.story.versions[static_cast<std::size_t>(index)];
    VersionStances stances{index, version, {}};
    for (const Sentence &sentence : version.sentences) {
        const bool isRead = version.version.language == u"en" && sentence.kind == SentenceKind::Body;
        stances.bySentence.push_back(isRead ? findStances(version.wordsOf(sentence))
                                            : std::vector<StanceSighting>());
    }
    return stances;
}

/// A stance and where it stands.
struct Placed {
    const VersionStances &version;
    int sentence;
    const StanceSighting &stance;
};

/// What says nothing of the matter itself: "denied the allegations", "a request for comment".
bool isGeneric(const QString &stem)
{
    static const QSet<QString> generic{
        QStringLiteral("comment"), QStringLiteral("request"), QStringLiteral("question"),
        QStringLiteral("alleg"),   QStringLiteral("accus"),   QStringLiteral("charg"),
        QStringLiteral("claim"),   QStringLiteral("report"),  QStringLiteral("messag"),
        QStringLiteral("email"),   QStringLiteral("wrongdo"), QStringLiteral("immedi"),
        QStringLiteral("call"),    QStringLiteral("suggest"), QStringLiteral("detail"),
        QStringLiteral("ask"),     QStringLiteral("involv"),  QStringLiteral("press"),
        QStringLiteral("report"),  QStringLiteral("evid"),    QStringLiteral("publicli")};
    return generic.contains(stem);
}

QStringList matterOf(const StanceSighting &stance)
{
    QStringList matter;
    for (const QString &stem : stance.proposition) {
        if (!isGeneric(stem) && !matter.contains(stem))
            matter += stem;
    }
    return matter;
}

qsizetype commonOf(const QStringList &mine, const QStringList &theirs)
{
    return std::ranges::count_if(mine, [&theirs](const QString &stem) {
        return std::ranges::any_of(
            theirs, [&stem](const QString &other) { return stem == other || haveOneRoot(stem, other); });
    });
}

bool areOfOneMatter(const StanceSighting &one, const StanceSighting &other)
{
    constexpr qsizetype few = 2;
    const QStringList mine = matterOf(one);
    const QStringList theirs = matterOf(other);
    const qsizetype common = commonOf(mine, theirs);
    const qsizetype least = std::min(mine.size(), theirs.size());
    return 2 * common >= least && (common >= few || (common > 0 && least <= few));
}

/// Who is named before the stance in its sentence.
QSet<int> subjectsOf(const FindingSources &sources, const Placed &placed)
{
    const auto words = placed.version.words(placed.sentence);
    const qsizetype begin = words[static_cast<std::size_t>(placed.stance.words.begin)].range.begin;
    QSet<int> subjects;
    for (const Mention &mention : inSentence(placed.version.version.mentions, placed.sentence)) {
        if (mention.range.end <= begin)
            subjects.insert(sources.story.names.of(placed.version.index, mention.entity));
    }
    return subjects;
}

/// Whether one and the same may take both stances.
bool mayBeOfOne(const FindingSources &sources, const Placed &one, const Placed &other, bool mustBe)
{
    const QSet<int> mine = subjectsOf(sources, one);
    const QSet<int> theirs = subjectsOf(sources, other);
    return mine.intersects(theirs) || (!mustBe && (mine.isEmpty() || theirs.isEmpty()));
}

/// Body sentences of the other version that are linked to the sentence, and, where `isWide`, to those beside
/// it.
std::vector<int> windowOf(const FindingSources &sources, int base, int sentence, int other, bool isWide)
{
    const AnnotatedVersion &own = *sources.story.versions[static_cast<std::size_t>(base)];
    const int reach = isWide ? 1 : 0;
    std::vector<int> window;
    for (int each = std::max(0, sentence - reach);
         each <= std::min(static_cast<int>(own.sentences.size()) - 1, sentence + reach); ++each) {
        if (!isSurelyLinked(sources, base, each, other))
            continue;
        const std::array one{each};
        for (const int linked : sources.story.links.sentencesLinked(base, one, other))
            window.push_back(linked);
    }
    std::ranges::sort(window);
    window.erase(std::ranges::unique(window).begin(), window.end());
    return window;
}

/// Whether any of the sentences has a stance of that sort to the same matter.
bool isTaken(const VersionStances &version, const std::vector<int> &window, Stance sought,
             const StanceSighting &matter)
{
    return std::ranges::any_of(window, [&](int sentence) {
        return std::ranges::any_of(version.in(sentence), [&](const StanceSighting &each) {
            const bool isBare = matterOf(each).isEmpty() || matterOf(matter).isEmpty();
            return each.stance == sought && (isBare || areOfOneMatter(each, matter));
        });
    });
}

TextRange phraseOf(const Placed &placed)
{
    constexpr int most = 6;
    const auto words = placed.version.words(placed.sentence);
    const IndexRange &stance = placed.stance.words;
    const IndexRange &matter = placed.stance.propositionWords;
    int end = stance.end;
    if (!placed.stance.proposition.isEmpty() && matter.begin >= stance.end)
        end = std::min(matter.end, stance.end + most);
    return {words[static_cast<std::size_t>(stance.begin)].range.begin,
            words[static_cast<std::size_t>(end) - 1].range.end};
}

Finding turnFinding(const FindingSources &sources, const Placed &before, const Placed &after,
                    const Turn &turn)
{
    const TextRange mine = phraseOf(before);
    const TextRange theirs = phraseOf(after);
    Finding turned = finding(
        turn.kind,
        Tr::tr("%1 became %2")
            .arg(quoted(before.version.version.text(mine)), quoted(after.version.version.text(theirs))),
        Tr::tr("To deny, to admit, not to know and not to say are four things."),
        {placeOf(sources, before.version.index, mine), placeOf(sources, after.version.index, theirs)});
    turned.severity = turn.severity;
    return turned;
}

/// The base's window is as wide as the story is told there: the sentence and those beside it.
std::vector<int> around(const VersionStances &version, int sentence)
{
    std::vector<int> window;
    for (int each = std::max(0, sentence - 1); each <= std::min(version.last(), sentence + 1); ++each)
        window.push_back(each);
    return window;
}

void findTurnsOf(const FindingSources &sources, const Placed &before, const VersionStances &other,
                 Findings &findings)
{
    const std::vector<int> window
        = windowOf(sources, before.version.index, before.sentence, other.index, false);
    const std::vector<int> wide = windowOf(sources, before.version.index, before.sentence, other.index, true);
    if (window.empty() || isTaken(other, wide, before.stance.stance, before.stance))
        return;
    for (const int sentence : window) {
        for (const StanceSighting &stance : other.in(sentence)) {
            const Turn *turn = turnOf(before.stance.stance, stance.stance);
            if (turn == nullptr)
                continue;
            const Placed after{other, sentence, stance};
            const bool isBare = matterOf(before.stance).isEmpty() || matterOf(stance).isEmpty();
            if ((!isBare && !areOfOneMatter(before.stance, stance))
                || !mayBeOfOne(sources, before, after, isBare)
                || isTaken(before.version, around(before.version, before.sentence), stance.stance, stance))
                continue;
            findings.push_back(turnFinding(sources, before, after, *turn));
            return;
        }
    }
}

} // namespace

void findTurnedStances(const FindingSources &sources, Findings &findings)
{
    const int base = sources.comparison.reference.value_or(0);
    const VersionStances own = stancesOf(sources, base);
    for (int index = 0; index < static_cast<int>(sources.story.versions.size()); ++index) {
        if (index == base)
            continue;
        const VersionStances other = stancesOf(sources, index);
        for (int sentence = 0; sentence <= own.last(); ++sentence) {
            for (const StanceSighting &stance : own.in(sentence))
                findTurnsOf(sources, {own, sentence, stance}, other, findings);
        }
    }
}

} // namespace retold

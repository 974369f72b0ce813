#include "core/compare/findings/detectors.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/placed_stances.h"
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
    Turn{Stance::Unknown, Stance::Denied, FindingKind::NegationChanged, Severity::Major},
    Turn{Stance::Unknown, Stance::Admitted, FindingKind::MeaningReversed, Severity::Critical},
    Turn{Stance::Unknown, Stance::Established, FindingKind::MeaningReversed, Severity::Critical},
    Turn{Stance::Unknown, Stance::Silent, FindingKind::StrengthChanged, Severity::Major},
    Turn{Stance::LeftOpen, Stance::Denied, FindingKind::NegationChanged, Severity::Major},
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

/// The noun before the stance: "the |company| declined to comment", "a |spokesman| would not comment".
QString subjectNounOf(const Placed &placed)
{
    constexpr int reach = 3; // "Had not yet".
    const auto words = placed.version.words(placed.sentence);
    const int begin = placed.stance.words.begin;
    for (int i = begin - 1; i >= std::max(0, begin - reach); --i) {
        const Word &word = words[static_cast<std::size_t>(i)];
        if (word.kind != WordKind::Word)
            return {};
        if (!word.isFunctionWord)
            return word.stem;
    }
    return {};
}

/// The words that tell the subject: "the |office| of |harbours|".
QSet<QString> subjectWordsOf(const Placed &placed)
{
    constexpr int reach = 4;
    const auto words = placed.version.words(placed.sentence);
    const int end = placed.stance.words.begin;
    const int begin = std::max(0, end - reach);
    return contentStems(
        words.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)));
}

bool haveOneSubject(const FindingSources &sources, const Placed &one, const Placed &other)
{
    constexpr qsizetype telling = 2;
    const QString noun = subjectNounOf(one);
    const QSet<QString> mine = subjectWordsOf(one);
    return (!noun.isEmpty() && noun == subjectNounOf(other))
        || (mine.size() >= telling && mine == subjectWordsOf(other))
        || subjectsOf(sources, one).intersects(subjectsOf(sources, other));
}

/// Whether one and the same may take both stances.
bool mayBeOfOne(const FindingSources &sources, const Placed &one, const Placed &other, bool mustBe)
{
    return haveOneSubject(sources, one, other)
        || (!mustBe && (subjectsOf(sources, one).isEmpty() || subjectsOf(sources, other).isEmpty()));
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

QString whyOf(const Turn &turn)
{
    const auto isBetween = [&turn](std::initializer_list<Stance> stances) {
        return std::ranges::any_of(
            stances, [&turn](Stance each) { return each == turn.before || each == turn.after; });
    };
    if (isBetween({Stance::Regretted, Stance::Apologised}))
        return Tr::tr("To regret, to apologise and to admit are three things.");
    if (isBetween({Stance::Asked, Stance::Accused, Stance::Believed, Stance::LeftOpen}))
        return Tr::tr("What is open, what is alleged or believed, and what is settled are three things.");
    return Tr::tr("To deny, to admit, not to know and not to say are four things.");
}

Finding turnFinding(const FindingSources &sources, const Placed &before, const Placed &after,
                    const Turn &turn)
{
    const TextRange mine = phraseOf(before);
    const TextRange theirs = phraseOf(after);
    Finding turned = finding(
        turn.kind,
        Tr::tr("%1 became %2")
            .arg(quotedPhrase(before.version.version, mine), quotedPhrase(after.version.version, theirs)),
        whyOf(turn),
        {placeOf(sources, before.version.index, mine), placeOf(sources, after.version.index, theirs)});
    turned.severity = turn.severity;
    return turned;
}

/// "Was inspected", "examined the bridge": one look at it, and nothing that is asked.
bool isOneLook(const Placed &before, const Placed &after)
{
    const auto looks = [](const Word &word) {
        return isOneOf(word,
                       {u"inspected", u"inspection", u"inspections", u"inspect", u"examined", u"examine",
                        u"examination", u"checked", u"check", u"checks", u"tested", u"test", u"tests",
                        u"reviewed", u"review", u"surveyed", u"survey"});
    };
    const auto words = after.version.words(after.sentence);
    return looks(words[static_cast<std::size_t>(after.stance.words.begin)])
        && std::ranges::any_of(before.version.words(before.sentence), looks);
}

/// "Regretted the delay", "was sorry for the delay": the feeling, and no apology.
bool isFeltAlike(const Placed &before, const Placed &after)
{
    const auto isSorry = [](const Placed &placed) {
        const auto words = placed.version.words(placed.sentence);
        const int at = placed.stance.words.begin;
        return isOneOfAt(words, at, {u"sorry"})
            && !isOneOfAt(words, at - 1, {u"say", u"says", u"said", u"saying"});
    };
    const auto isFelt = [&isSorry](const Placed &felt, const Placed &sorry) {
        return felt.stance.stance == Stance::Regretted && sorry.stance.stance == Stance::Apologised
            && isSorry(sorry);
    };
    return isFelt(before, after) || isFelt(after, before);
}

/// "Denied that it had known of it", "nobody there knew of it".
bool isUnknownAlike(const Placed &before, const Placed &after)
{
    return before.stance.stance == Stance::Denied && after.stance.stance == Stance::Unknown
        && hasWord(before.version.words(before.sentence),
                   {u"know", u"known", u"knew", u"knowing", u"aware", u"knowledge"});
}

/// "The poll suggested that 41%", "the poll found that 41%".
bool isCountedAlike(const Placed &before, const Placed &after)
{
    return before.stance.stance == Stance::Believed && after.stance.stance == Stance::Established
        && isOfPoll(before.version.words(before.sentence)) && isOfPoll(after.version.words(after.sentence));
}

/// "Did not say how much it would cost", "it is unclear how much": nobody outside knows, either way.
bool isLeftUnclear(const Placed &before, const Placed &after)
{
    const auto words = after.version.words(after.sentence);
    const int at = after.stance.words.begin;
    return before.stance.stance == Stance::Silent && after.stance.stance == Stance::Unknown
        && isOneOfAt(words, at, {u"unclear", u"unknown"})
        && isOneOfAt(words, at + 1, {u"how", u"what", u"when", u"who", u"where", u"whether", u"if"})
        && isOneOfAt(words, at - 1, {u"is", u"was", u"remains", u"remained"});
}

/// The base's window is as wide as the story is told there: the sentence and those beside it.
std::vector<int> around(const VersionStances &version, int sentence)
{
    std::vector<int> window;
    for (int each = std::max(0, sentence - 1); each <= std::min(version.last(), sentence + 1); ++each)
        window.push_back(each);
    return window;
}

/// Who is named in the sentence.
QSet<int> namedInSentence(const FindingSources &sources, const VersionStances &version, int sentence)
{
    QSet<int> named;
    for (const Mention &mention : inSentence(version.version.mentions, std::max(0, sentence)))
        named.insert(sources.story.names.of(version.index, mention.entity));
    return named;
}

/// "He declined to say whether" behind the sentence that names him, told in one sentence with it there:
/// "Roe said the cut would help and denied", his only stance there.
bool findAnswerOfSpeaker(const FindingSources &sources, const Placed &before, const VersionStances &other,
                         const std::vector<int> &wide, Findings &findings)
{
    const auto words = before.version.words(before.sentence);
    if (before.stance.stance != Stance::Silent || words.empty()
        || !isOneOf(words.front(), {u"he", u"she", u"they", u"it"}))
        return false;
    for (const int sentence : wide) {
        const auto stances = other.in(sentence);
        const auto denied = std::ranges::find(stances, Stance::Denied, &StanceSighting::stance);
        if (denied == stances.end()
            || isTaken(before.version, around(before.version, before.sentence), Stance::Denied, *denied))
            continue;
        const Placed after{other, sentence, *denied};
        if (!namedInSentence(sources, before.version, before.sentence - 1)
                 .intersects(subjectsOf(sources, after)))
            continue;
        findings.push_back(turnFinding(sources, before, after, *turnOf(Stance::Silent, Stance::Denied)));
        return true;
    }
    return false;
}

/// "The company declined to comment" told as "the company denied it": too short to be linked, and one
/// subject's answer all the same.
bool isShortAnswer(const FindingSources &sources, const Placed &before, const Placed &after)
{
    constexpr std::size_t most = 12;
    const auto isShort
        = [](const Placed &placed) { return placed.version.words(placed.sentence).size() <= most; };
    return isShort(before) && isShort(after) && haveOneSubject(sources, before, after);
}

/// "Was inspected" and "examined", "regretted" and "was sorry": one stance in two ways.
bool areOneStance(const Placed &before, const Placed &after)
{
    return isOneLook(before, after) || isFeltAlike(before, after) || isUnknownAlike(before, after)
        || isLeftUnclear(before, after) || isCountedAlike(before, after);
}

/// Whether the second stance answers the first: of one matter and one subject, and not taken by the base as
/// well.
bool answers(const FindingSources &sources, const Placed &before, const Placed &after)
{
    const bool isBare = matterOf(before.stance).isEmpty() || matterOf(after.stance).isEmpty();
    return (isBare || areOfOneMatter(before.stance, after.stance))
        && mayBeOfOne(sources, before, after, isBare) && !areOneStance(before, after)
        && !isTaken(before.version, around(before.version, before.sentence), after.stance.stance,
                    after.stance);
}

void findTurnsOf(const FindingSources &sources, const Placed &before, const VersionStances &other,
                 Findings &findings)
{
    const std::vector<int> window
        = windowOf(sources, before.version.index, before.sentence, other.index, false);
    const std::vector<int> wide = windowOf(sources, before.version.index, before.sentence, other.index, true);
    const bool isLinked = !window.empty();
    const std::vector<int> sentences
        = isLinked ? window : slotOf(sources, before.version.index, before.sentence, other.index);
    if (isTaken(other, wide, before.stance.stance, before.stance)
        || (!isLinked && isTaken(other, sentences, before.stance.stance, before.stance)))
        return;
    if (!isLinked && findAnswerOfSpeaker(sources, before, other, wide, findings))
        return;
    for (const int sentence : sentences) {
        for (const StanceSighting &stance : other.in(sentence)) {
            const Turn *turn = turnOf(before.stance.stance, stance.stance);
            const Placed after{other, sentence, stance};
            if (turn == nullptr || (!isLinked && !isShortAnswer(sources, before, after))
                || !answers(sources, before, after))
                continue;
            findings.push_back(turnFinding(sources, before, after, *turn));
            return;
        }
    }
}

} // namespace

void findTurnedStances(const FindingSources &sources, Findings &findings)
{
    forEachStance(sources, [&](const Placed &before, const VersionStances &other) {
        findTurnsOf(sources, before, other, findings);
    });
}

} // namespace retold

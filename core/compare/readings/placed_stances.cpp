#include "core/compare/readings/placed_stances.h"

#include "core/compare/readings/clauses.h"

#include "core/compare/findings/detectors.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/untold.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace retold {

namespace {

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

VersionStances stancesOf(const FindingSources &sources, int index)
{
    const AnnotatedVersion &version = versionAt(sources, index);
    VersionStances stances{index, version, {}};
    for (const Sentence &sentence : version.sentences) {
        const bool isRead = version.version.language == u"en" && sentence.kind == SentenceKind::Body;
        stances.bySentence.push_back(isRead ? findStances(version.wordsOf(sentence))
                                            : std::vector<StanceSighting>());
    }
    return stances;
}

/// The sentence of the other version that the nearest one linked before (-1) or behind (+1) is linked to.
std::optional<int> linkedBeside(const FindingSources &sources, int base, int sentence, int other, int step)
{
    const int count = static_cast<int>(versionAt(sources, base).sentences.size());
    for (int each = sentence + step; each >= 0 && each < count; each += step) {
        if (!isSurelyLinked(sources, base, each, other))
            continue;
        const std::vector<int> linked = sources.story.links.sentencesLinked(base, each, other);
        if (!linked.empty())
            return step < 0 ? std::ranges::max(linked) : std::ranges::min(linked);
    }
    return {};
}

} // namespace

void forEachStance(const FindingSources &sources,
                   const std::function<void(const Placed &, const VersionStances &)> &visit)
{
    const int base = sources.comparison.reference.value_or(0);
    const VersionStances own = stancesOf(sources, base);
    for (int index = 0; index < static_cast<int>(sources.story.versions.size()); ++index) {
        if (index == base)
            continue;
        const VersionStances other = stancesOf(sources, index);
        for (int sentence = 0; sentence <= own.last(); ++sentence) {
            for (const StanceSighting &stance : own.in(sentence))
                visit({own, sentence, stance}, other);
        }
    }
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

bool isOfPoll(std::span<const Word> words)
{
    return hasWord(words, {u"poll", u"polls", u"polling", u"pollsters"});
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

std::vector<int> windowOf(const FindingSources &sources, int base, int sentence, int other, bool isWide)
{
    const AnnotatedVersion &own = versionAt(sources, base);
    const int reach = isWide ? 1 : 0;
    std::vector<int> window;
    for (int each = std::max(0, sentence - reach);
         each <= std::min(static_cast<int>(own.sentences.size()) - 1, sentence + reach); ++each) {
        if (!isSurelyLinked(sources, base, each, other))
            continue;
        for (const int linked : sources.story.links.sentencesLinked(base, each, other))
            window.push_back(linked);
    }
    std::ranges::sort(window);
    window.erase(std::unique(window.begin(), window.end()), window.end());
    return window;
}

std::vector<int> slotOf(const FindingSources &sources, int base, int sentence, int other)
{
    constexpr int widest = 3;
    const int before = linkedBeside(sources, base, sentence, other, -1).value_or(-1);
    const int behind = linkedBeside(sources, base, sentence, other, +1).value_or(before + widest);
    const int last = static_cast<int>(versionAt(sources, other).sentences.size()) - 1;
    std::vector<int> slot;
    for (int each = before + 1; each < std::min(behind, last + 1); ++each) {
        if (!isSurelyLinked(sources, other, each, base))
            slot.push_back(each);
    }
    const bool isNarrow = slot.size() <= static_cast<std::size_t>(widest);
    return isNarrow ? slot : std::vector<int>();
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

} // namespace retold

#include "core/annotate/units.h"
#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_moment.h"
#include "core/compare/figures/figure_pairing.h"
#include "core/compare/figures/figure_sums.h"
#include "core/compare/findings/own_contradictions.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/word_classes.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <optional>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t many = 150; ///< So many figures are a table, or hostile.

bool isAmount(const AnnotatedVersion &own, const Figure &figure)
{
    const bool isCounted = figure.kind != FigureKind::Number || !figure.counted.isEmpty();
    return isCounted && !isTime(figure) && std::holds_alternative<double>(figure.value)
        && figure.kind != FigureKind::Ordinal && figure.kind != FigureKind::Age
        && figure.kind != FigureKind::Fraction && !isInMarks(own, figure.range)
        && tellsStory(own.sentences[static_cast<std::size_t>(figure.sentence)].kind);
}

/// "The 34-hour effort", "its six wells": the value is spoken of as known.
bool isDefinite(const AnnotatedVersion &own, const Figure &figure)
{
    const auto words = wordsAt(own, figure.sentence);
    const int at = wordAt(words,
                          figure.hedgeRange ? std::min(figure.hedgeRange->begin, figure.range.begin)
                                            : figure.range.begin);
    const auto end = static_cast<std::size_t>(wordAt(words, figure.range.end));
    const bool isTold = end >= words.size() || !isOneOf(words[end], {u"who", u"which", u"that", u"whose"});
    return at > 0 && isTold
        && isOneOf(words[static_cast<std::size_t>(at) - 1],
                   {u"the", u"its", u"his", u"her", u"their", u"this", u"that", u"these", u"those", u"'s"});
}

/// Both measure one thing, by kind and unit or by the noun that is counted.
bool areOfOneQuantity(const Figure &left, const Figure &right)
{
    return left.kind == right.kind
        && (left.kind == FigureKind::Number ? countOne(left, right) : left.unit == right.unit);
}

/// "Jailed", "his sentence": of a punishment, whatever the word.
bool isOfPunishment(const Word &word)
{
    return isOneOf(
        word,
        {u"jail", u"jailed", u"prison", u"imprisoned", u"imprisonment", u"sentence", u"sentenced", u"term"});
}

/// What a sentence is about: stems, but for the words of amounts; fates as "@11", names by identity as "#7".
QSet<QString> subjectOf(const FindingSources &sources, int version, int sentence)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    const auto words = wordsAt(own, sentence);
    QSet<QString> subject = contentStems(words);
    for (const Figure &figure : inSentence(own.figures, sentence)) {
        subject -= contentStems(wordsIn(own, figure.range));
        for (const Word &word : words) {
            if (figure.counted.section(u' ', -1) == own.text(word.range))
                subject.remove(word.stem);
        }
    }
    for (const Sighting &sighting : findSightings(words, own.version.language)) {
        if (sighting.kind == WordClass::Fate)
            subject.insert(u'@' + QString::number(sighting.level));
    }
    if (std::ranges::any_of(words, isOfPunishment))
        subject.insert(u"@punishment"_s);
    for (const Mention &mention : inSentence(own.mentions, sentence)) {
        if (mention.kind != MentionKind::Pronoun)
            subject.insert(u'#' + QString::number(sources.story.names.of(version, mention.entity)));
    }
    return subject;
}

/// The figures of the reference, and how often its sentences speak of each thing.
class ReferenceFigures final {
public:
    ReferenceFigures(const FindingSources &sources, int base) : m_sources(sources), m_base(base)
    {
        const AnnotatedVersion &own = versionAt(sources, base);
        for (int i = 0; i < static_cast<int>(own.sentences.size()); ++i) {
            m_subjects.push_back(subjectOf(sources, base, i));
            for (const QString &each : m_subjects.back())
                ++m_frequency[each];
        }
        for (int i = 0; i < static_cast<int>(own.figures.size()); ++i) {
            if (isAmount(own, own.figures[static_cast<std::size_t>(i)]))
                m_items.push_back(sources.story.figures.of(base, i));
        }
    }

    /// The one of another value that stands in the most like sentence; of several the nearest by value.
    const FigureItem *rivalOf(const FigureItem &odd, const QSet<QString> &subject) const
    {
        const FigureItem *best = nullptr;
        int bestShared = 0;
        for (const FigureItem &each : m_items) {
            if (!mayRival(odd, each) || standsBeside(odd, each))
                continue;
            const int shared = sharedWith(subject, each);
            const bool isNearer
                = best != nullptr && shared == bestShared && nearnessOf(odd, each) < nearnessOf(odd, *best);
            if (best == nullptr || shared > bestShared || isNearer) {
                best = &each;
                bestShared = shared;
            }
        }
        return best != nullptr && isAlikeEnough(odd, *best, bestShared) ? best : nullptr;
    }

    /// Whether the value is told by others of the reference: as a sum, a difference or a share.
    bool isImplied(int version, const Figure &figure) const
    {
        const auto &figures = versionAt(m_sources, m_base).figures;
        return followsFrom(figure, figures) || isMultipleOf(figure, versionAt(m_sources, version), figures);
    }

private:
    /// Spans of time are told of anything: more must be the same. What is spoken of as known is so because
    /// the version told it, and where nothing else is measured so, it can be but that.
    bool isAlikeEnough(const FigureItem &odd, const FigureItem &rival, int shared) const
    {
        const bool isSpan = odd.value().kind == FigureKind::Duration;
        const bool isKnown = odd.isIncrement || isDefinite(versionAt(m_sources, odd.version), odd.value());
        const bool isMeasured = isSpan || odd.value().kind == FigureKind::Dimension;
        if (isKnown && (shared >= 1 || (isMeasured && isSole(rival))))
            return true;
        return shared >= (isSpan ? 3 : 2)
            || (shared == 1 && (haveOneBeside(odd, rival) || haveOneSetOfDigits(odd, rival)));
    }

    /// The less, the nearer.
    static std::pair<bool, double> nearnessOf(const FigureItem &left, const FigureItem &right)
    {
        const double times = std::get<double>(left.value().value) / std::get<double>(right.value().value);
        return {!haveOneSetOfDigits(left, right), std::abs(std::log(times))};
    }

    /// A word close to both, beside what they count.
    static bool haveOneBeside(const FigureItem &left, const FigureItem &right)
    {
        const QString &counted = left.value().counted;
        return std::ranges::any_of(left.beside, [&](const QString &stem) {
            return right.beside.contains(stem) && !counted.contains(stem, Qt::CaseInsensitive);
        });
    }

    /// "$7.8 billion", "$8.7 billion": a slip of the fingers.
    static bool haveOneSetOfDigits(const FigureItem &left, const FigureItem &right)
    {
        const auto digitsOf = [](const FigureItem &item) {
            QString digits = QString::number(std::get<double>(item.value().value), 'g', 12);
            std::ranges::sort(digits);
            return digits;
        };
        return digitsOf(left) == digitsOf(right);
    }

    /// The value, of a span of time in seconds: "the 18-month ban" and "banned for two years" are one
    /// measure.
    static double amountOf(const Figure &figure)
    {
        const double value = std::get<double>(figure.value);
        const auto unit = figure.kind == FigureKind::Duration ? measureUnitOf(figure.unit) : std::nullopt;
        return unit ? inBaseUnit(value, *unit) : value;
    }

    /// Values that one may be taken for the other: at most twice as great.
    bool mayRival(const FigureItem &odd, const FigureItem &each) const
    {
        constexpr double twice = 2;
        const double mine = amountOf(odd.value());
        const double theirs = amountOf(each.value());
        const bool areSpans = odd.value().kind == FigureKind::Duration
            && each.value().kind == FigureKind::Duration
            && isDefinite(versionAt(m_sources, odd.version), odd.value());
        return mine > 0 && theirs > 0 && std::max(mine, theirs) <= twice * std::min(mine, theirs)
            && (areSpans || areOfOneQuantity(odd.value(), each.value()))
            && canBeOfOneThing(odd.setting, each.setting) && !each.isIncrement
            && countedFrom(versionAt(m_sources, odd.version), odd.value())
            == countedFrom(versionAt(m_sources, each.version), each.value())
            && isMarketPrice(versionAt(m_sources, odd.version), odd.value())
            == isMarketPrice(versionAt(m_sources, each.version), each.value())
            && relateValues(odd.reading, each.reading) == ValueRelation::Altered;
    }

    /// "Turned down 5% before the 6% now offered": the odd value's sentence tells the other's too.
    bool standsBeside(const FigureItem &odd, const FigureItem &each) const
    {
        const AnnotatedVersion &own = versionAt(m_sources, odd.version);
        return std::ranges::any_of(inSentence(own.figures, odd.value().sentence), [&](const Figure &beside) {
            return beside.value == each.value().value && beside.kind == each.value().kind;
        });
    }

    /// What the reference speaks of all the time tells nothing, unless nothing else is measured so.
    int sharedWith(const QSet<QString> &subject, const FigureItem &each) const
    {
        const auto &there = m_subjects[static_cast<std::size_t>(each.value().sentence)];
        const auto sentences = static_cast<int>(m_subjects.size());
        const int often = isSole(each) ? sentences : std::max(2, sentences / 3);
        int shared = 0;
        for (const QString &about : subject) {
            if (there.contains(about) && m_frequency.value(about) <= often)
                shared += about.startsWith(u'@') ? 3 : 1; // What befell somebody tells more than a word.
        }
        return shared;
    }

    bool isSole(const FigureItem &rival) const
    {
        return std::ranges::all_of(m_items, [&](const FigureItem &each) {
            return each.key == rival.key || !areOfOneQuantity(each.value(), rival.value());
        });
    }

    const FindingSources &m_sources;
    int m_base;
    std::vector<FigureItem> m_items;
    std::vector<QSet<QString>> m_subjects; ///< By sentence.
    QHash<QString, int> m_frequency;
};

/// Whether the other figure tells the value, in whatever writing or rounding, or perhaps in short.
bool mayTell(const Figure &figure, const AnnotatedVersion &own, const FigureItem &item)
{
    constexpr double small = 12;
    const FigureReading reading = readingOf(own, figure);
    const ValueRelation relation = relateValues(item.reading, reading);
    const bool isInShort = figure.kind == FigureKind::Number && figure.unit.isEmpty()
        && figure.value == item.value().value && std::get<double>(figure.value) > small;
    return isInShort || isOneValue(relation) || relation == ValueRelation::Vaguer;
}

/// Whether a version other than its own has the value.
bool isKnown(const FindingSources &sources, const FigureItem &item)
{
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        const AnnotatedVersion &other = versionAt(sources, version);
        const bool hasValue = version != item.version
            && std::ranges::any_of(other.figures,
                                   [&](const Figure &figure) { return mayTell(figure, other, item); });
        if (hasValue)
            return true;
    }
    return false;
}

/// "Up to four years, or two if he tells": the reference has the odd value beside the rival, without the
/// unit.
bool standsInShort(const FindingSources &sources, const FigureItem &odd, const FigureItem &rival)
{
    const AnnotatedVersion &base = versionAt(sources, rival.version);
    return std::ranges::any_of(inSentence(base.figures, rival.value().sentence), [&](const Figure &each) {
        return each.unit.isEmpty() && each.kind == FigureKind::Number && each.value == odd.value().value;
    });
}

/// A figure of the version with the rival's value, in another sentence: so it tells both.
const Figure *keptIn(const FindingSources &sources, const FigureItem &odd, const FigureItem &rival)
{
    const AnnotatedVersion &own = versionAt(sources, odd.version);
    const std::vector<int> linked
        = sources.story.links.sentencesLinked(rival.version, rival.value().sentence, odd.version);
    const auto kept = std::ranges::find_if(own.figures, [&](const Figure &figure) {
        const FigureReading reading = readingOf(own, figure);
        const bool isTold = areOfOneQuantity(figure, rival.value())
            || std::ranges::find(linked, figure.sentence) != linked.end();
        return isTold && figure.sentence != odd.value().sentence
            && isOneValue(relateValues(rival.reading, reading));
    });
    return kept == own.figures.end() ? nullptr : &*kept;
}

/// Already told as another value for the one that it answers.
bool isAnswer(const FindingSources &sources, int version, int figure)
{
    return std::ranges::any_of(sources.figures, [&](const FigureGroup &group) {
        return std::ranges::any_of(group.members, [&](const auto &member) {
            return &member != &group.members.front() && member.version == version && member.item == figure;
        });
    });
}

void findOddValue(const FindingSources &sources, const ReferenceFigures &reference, int version, int figure,
                  Findings &findings)
{
    const FigureItem &odd = sources.story.figures.of(version, figure);
    const bool isOfLength = odd.value().kind == FigureKind::Dimension; // "Another six metres" may be all.
    if ((odd.isIncrement && !isOfLength) || isAnswer(sources, version, figure) || isKnown(sources, odd)
        || reference.isImplied(version, odd.value()))
        return;
    const FigureItem *rival = reference.rivalOf(odd, subjectOf(sources, version, odd.value().sentence));
    const bool isShort = rival != nullptr && standsInShort(sources, odd, *rival);
    const Figure *kept = rival != nullptr && !isShort ? keptIn(sources, odd, *rival) : nullptr;
    if (kept == nullptr)
        return;
    findings.push_back(
        ownContradiction(sources, version, kept->range, odd.value().range,
                         Tr::tr("The version tells one thing with the value that another version "
                                "has, and also with a value of its own.")));
}

} // namespace

/// "Jailed for 11 years" and further down "his nine-year sentence": a value that no other version has, beside
/// words that the reference has with one other value, which the version has too. Only where the version
/// retells the reference: another report may well have figures of its own. English alone.
void findOddValues(const FindingSources &sources, Findings &findings)
{
    const auto &base = sources.comparison.reference;
    if (!base || versionAt(sources, *base).version.language != u"en"
        || versionAt(sources, *base).figures.size() > many)
        return;
    const ReferenceFigures reference(sources, *base);
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        const AnnotatedVersion &own = versionAt(sources, version);
        if (version == *base || own.version.language != u"en" || own.figures.size() > many
            || !isRetelling(sources, version, *base))
            continue;
        for (int figure = 0; figure < static_cast<int>(own.figures.size()); ++figure) {
            if (isAmount(own, own.figures[static_cast<std::size_t>(figure)]))
                findOddValue(sources, reference, version, figure, findings);
        }
    }
}

} // namespace retold

#include "core/compare/figures/figure_stretches.h"

#include "core/compare/figures/figure_key.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/story/in_sentence.h"

#include <algorithm>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t table = 12;    ///< So many figures in one sentence are a table.
constexpr std::size_t hostile = 200; ///< Words: no sentence has so many.
constexpr int reach = 12;            ///< Words to either side that tell of a figure.

/// Words that tell of every amount, and of none in particular.
bool isOfAnyAmount(const Word &word)
{
    return isOneOf(word,
                   {u"number", u"numbers", u"figure", u"figures", u"total", u"people", u"put", u"puts",
                    u"amount", u"least", u"most", u"another", u"nearly", u"close", u"remaining", u"percent",
                    u"million", u"billion", u"thousand"});
}

/// How well the word parts two figures: 0 not at all.
int partingOf(const Word &word)
{
    if (isOneOf(word, {u"while", u"whereas", u"but", u";", u"although", u"though"}))
        return 4;
    if (isOneOf(word, {u",", u"(", u"–", u"—", u":"}))
        return 3;
    if (isOneOf(word, {u"and"})) // "Passengers and crew" are parted by it too.
        return 2;
    return isOneOf(word, {u"to", u"against", u"compared", u"versus", u"than", u"with"}) ? 1 : 0;
}

/// ", who took 14", ", with 14": told of what stands before the comma, and parted from nothing.
bool opensDescription(std::span<const Word> words, int comma)
{
    const auto next = static_cast<std::size_t>(comma) + 1;
    return next < words.size() && isOneOf(words[next], {u"who", u"which", u"whose", u"with"});
}

/// "By 11 votes to 8": which of them is which hangs on the verb, and on no word beside either.
bool isScore(std::span<const Word> words, int from, int to)
{
    constexpr int longest = 3; // Words.
    return to - from <= longest && to > from && isOneOf(words[static_cast<std::size_t>(to) - 1], {u"to"});
}

/// The best place to part what stands between two figures; of equals the last. "9 percent to 1.9 million" is
/// no score.
std::optional<int> partingBetween(std::span<const Word> words, const Figure &left, const Figure &right)
{
    const int from = wordAt(words, left.range.end);
    int to = wordAt(words, right.range.begin);
    if (left.kind == right.kind && isScore(words, from, to))
        return {};
    // "A man, 44, and a woman, 41": the comma before an age joins it to whom it is of.
    if (right.kind == FigureKind::Age && to > from && isOneOfAt(words, to - 1, {u","}))
        --to;
    // "With 96 percent counted, …": what opens so ends at its comma.
    constexpr int opening = 5;
    const auto comma = std::find_if(words.begin() + from, words.begin() + to,
                                    [](const Word &word) { return isOneOf(word, {u","}); });
    if (from <= opening && isOneOf(words.front(), {u"with", u"after", u"of"}) && comma != words.begin() + to)
        return static_cast<int>(comma - words.begin());
    int best = 0;
    std::optional<int> place;
    for (int i = from; i < to; ++i) {
        const int strength = opensDescription(words, i) ? 0 : partingOf(words[static_cast<std::size_t>(i)]);
        if (strength > 0 && strength >= best) {
            best = strength;
            place = i;
        }
    }
    return place;
}

/// Names in the sentence, but for those that only vouch for it: "the ministry said".
QSet<QString> addNames(const FindingSources &sources, int version, int sentence, const TextRange &range,
                       std::vector<TextRange> &taken)
{
    const AnnotatedVersion &own = versionAt(sources, version);
    const std::span<const Word> words = wordsAt(own, sentence);
    const auto isCue = [&](int word) {
        return word >= 0 && word < static_cast<int>(words.size())
            && isOfClass(words[static_cast<std::size_t>(word)].normal, WordClass::Cue, own.version.language);
    };
    QSet<QString> names;
    for (const Mention &mention : inSentence(own.mentions, sentence)) {
        if (mention.kind == MentionKind::Pronoun || !range.contains(mention.range))
            continue;
        taken.push_back(mention.range);
        if (!isCue(wordAt(words, mention.range.begin) - 1) && !isCue(wordAt(words, mention.range.end)))
            names.insert(u'#' + QString::number(sources.story.names.of(version, mention.entity)));
    }
    return names;
}

/// "…, the fire chief said": who vouches for the figures is told of none of them alone.
void addVouchers(std::span<const Word> words, const QString &language, std::vector<TextRange> &taken)
{
    constexpr int longest = 7; ///< Words of it on either side of the cue.
    const auto isStop = [&words](int i) {
        return isOneOf(words[static_cast<std::size_t>(i)], {u",", u";", u".", u"–", u"—", u"(", u")"});
    };
    const auto count = static_cast<int>(words.size());
    for (int cue = 0; cue < count; ++cue) {
        if (!isOfClass(words[static_cast<std::size_t>(cue)].normal, WordClass::Cue, language)
            && !isOneOf(words[static_cast<std::size_t>(cue)], {u"according", u"showed"}))
            continue;
        int begin = cue;
        while (begin > 0 && cue - begin < longest && !isStop(begin - 1))
            --begin;
        int end = cue + 1;
        const bool isBehindComma = begin > 0 && isStop(begin - 1);
        while (isBehindComma && end < count && end - cue < longest && !isStop(end))
            ++end;
        taken.push_back({words[static_cast<std::size_t>(begin)].range.begin,
                         words[static_cast<std::size_t>(end) - 1].range.end});
    }
}

bool isInside(const std::vector<TextRange> &ranges, const TextRange &range)
{
    return std::ranges::any_of(ranges, [&range](const TextRange &each) { return each.contains(range); });
}

/// With a capital, and at the head of the sentence nowhere without it: names that nobody found.
bool isWrittenAsName(const AnnotatedVersion &own, const Word &word, bool isFirst)
{
    const auto isSmall
        = [&](const Word &each) { return each.stem == word.stem && own.text()[each.range.begin].isLower(); };
    return own.text()[word.range.begin].isUpper() && (!isFirst || std::ranges::none_of(own.words, isSmall));
}

/// Adds the fates that the words tell of, by their level.
void addFates(std::span<const Word> words, const QString &language, std::vector<TextRange> &taken,
              QSet<QString> &company)
{
    constexpr int ofBody = 30; // Beyond are offices and kin; and then men and women.
    constexpr int man = 51;
    for (const Sighting &sighting : findSightings(words, language)) {
        if (sighting.kind != WordClass::Fate || (sighting.level > ofBody && sighting.level < man))
            continue;
        company.insert(u'@' + QString::number(sighting.level));
        for (int i = sighting.words.begin; i < sighting.words.end; ++i)
            taken.push_back(words[static_cast<std::size_t>(i)].range);
    }
}

/// "The first", "on 22 September": what tells one amount of a row from the next as a name does.
void addTimes(const AnnotatedVersion &own, const Figure &figure, const TextRange &range,
              QSet<QString> &company)
{
    for (const Figure &each : inSentence(own.figures, figure.sentence)) {
        if ((each.kind == FigureKind::Date || each.kind == FigureKind::Ordinal) && range.contains(each.range))
            company.insert(u"^="_s + figureKey(each));
    }
}

QSet<QString> companyIn(const FindingSources &sources, const FigureItem &item, const IndexRange &bounds)
{
    const AnnotatedVersion &own = versionAt(sources, item.version);
    const int sentence = item.value().sentence;
    const std::span<const Word> all = wordsAt(own, sentence);
    const std::span<const Word> words
        = all.subspan(static_cast<std::size_t>(bounds.begin), static_cast<std::size_t>(bounds.size()));
    if (words.empty())
        return {};
    std::vector<TextRange> taken;
    for (const Figure &figure : inSentence(own.figures, sentence))
        taken.push_back(figure.range);
    addVouchers(words, own.version.language, taken);
    const std::vector<TextRange> untold = taken;
    QSet<QString> company = addNames(sources, item.version, sentence,
                                     {words.front().range.begin, words.back().range.end}, taken);
    addFates(words, own.version.language, taken, company);
    addTimes(own, item.value(), {words.front().range.begin, words.back().range.end}, company);
    for (const Word &word : words) {
        // "Below normal" and "above normal" differ in this alone.
        if (isOneOf(word, {u"below", u"above"}))
            company.insert(u'<' + word.normal);
        if (word.isFunctionWord || word.kind != WordKind::Word || isOfAnyAmount(word)
            || isInside(untold, word.range) || isOfClass(word.normal, WordClass::Cue, own.version.language))
            continue;
        if (isWrittenAsName(own, word, &word == all.data()))
            company.insert(u'^' + word.stem);
        else if (!isInside(taken, word.range))
            company.insert(word.stem);
    }
    return company;
}

/// The number alone: the noun or currency is often left out beside the second of two.
QString keyOf(const FigureItem &item)
{
    const auto *value = std::get_if<double>(&item.value().value);
    return value == nullptr ? item.key : QString::number(*value, 'g', 12);
}

/// "60 percent of the staff and 40 percent": what both count tells neither from the other.
void leaveOutCounted(FigureStretch &stretch, const FigureStretch &beside)
{
    if (!beside.item.value().counted.isEmpty() && !countOne(stretch.item.value(), beside.item.value()))
        return;
    const QString counted = stretch.item.value().counted.toLower();
    const QStringList words = counted.split(u' ', Qt::SkipEmptyParts);
    stretch.company.removeIf([&words](const QString &stem) {
        return std::ranges::any_of(words, [&stem](const QString &word) { return word.startsWith(stem); });
    });
}

/// The stretches of the figures of one sentence that are of one kind and unit.
void addStretches(const FindingSources &sources, const std::vector<FigureItem> &items,
                  std::span<const Word> words, std::vector<FigureStretch> &stretches)
{
    std::vector<int> partings{0};
    for (std::size_t i = 0; i + 1 < items.size(); ++i) {
        const auto parting = partingBetween(words, items[i].value(), items[i + 1].value());
        partings.push_back(parting.value_or(-1));
    }
    partings.push_back(static_cast<int>(words.size()));
    const std::size_t first = stretches.size();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool isParted = partings[i] >= 0 && partings[i + 1] >= 0;
        stretches.push_back(
            {items[i], keyOf(items[i]),
             isParted
                 ? companyIn(sources, items[i],
                             {std::max(partings[i], wordAt(words, items[i].value().range.begin) - reach),
                              std::min(partings[i + 1], wordAt(words, items[i].value().range.end) + reach)})
                 : QSet<QString>()});
    }
    for (std::size_t i = first; i < stretches.size(); ++i)
        leaveOutCounted(stretches[i], stretches[i > first ? i - 1 : i + 1]);
}

/// What tells the first from the second.
QSet<QString> ownOf(const FigureStretch &first, const FigureStretch &second)
{
    return QSet<QString>(first.company).subtract(second.company);
}

/// A time tells an amount from another only where each of them has one.
void dropLoneTimes(QSet<QString> &first, QSet<QString> &second)
{
    const auto isOfTime = [](const QString &each) { return each.startsWith(u"^="); };
    if (std::ranges::any_of(first, isOfTime) && std::ranges::any_of(second, isOfTime))
        return;
    first.removeIf(isOfTime);
    second.removeIf(isOfTime);
}

struct Shared {
    int weight = 0;
    int asWords = 0; ///< Of those that one side writes as a name: of weight where no name tells more.
    bool hasName = false;
    bool hasFate = false;
};

/// Whether the others have it, be it as the adjective of a place: "Europe", "European".
bool hasToo(const QSet<QString> &others, const QString &sought)
{
    constexpr qsizetype telling = 5; // With the mark of a name.
    constexpr qsizetype longest = 4; // Of "-an", "-ean", "-ese".
    const auto isFormOf = [&sought](const QString &each) {
        if (sought.startsWith(u"^=") || each.startsWith(u"^="))
            return false;
        const auto &[less, more] = std::minmax(sought, each, [](const QString &left, const QString &right) {
            return left.size() < right.size();
        });
        return less.size() >= telling && more.size() <= less.size() + longest && more.startsWith(less);
    };
    return others.contains(sought) || (sought.startsWith(u'^') && std::ranges::any_of(others, isFormOf));
}

/// "Passengers" at the head of a sentence, "passengers" within another: no name, as the other side writes it.
bool hasAsWord(const QSet<QString> &others, const QString &sought)
{
    const bool isName = sought.startsWith(u'^') && !sought.startsWith(u"^=");
    return others.contains(isName ? sought.sliced(1) : u'^' + sought);
}

Shared sharedBy(const QSet<QString> &left, const QSet<QString> &right)
{
    constexpr int ofName = 3;
    Shared shared;
    for (const QString &each : left) {
        if (!hasToo(right, each)) {
            shared.asWords += hasAsWord(right, each) ? 1 : 0;
            continue;
        }
        const bool isFate = each.startsWith(u'@');
        const bool isName = each.startsWith(u'#') || each.startsWith(u'^');
        shared.weight += isName || isFate ? ofName : 1;
        shared.hasName = shared.hasName || isName;
        shared.hasFate = shared.hasFate || isFate;
    }
    return shared;
}

} // namespace

/// "40 sailors and 12 injured" count alike whatever the noun; "14 million euros on schools and 9 million on
/// roads" are both money.
bool areOfOneMeasure(const Figure &left, const Figure &right)
{
    const auto isBare
        = [](const Figure &figure) { return figure.kind == FigureKind::Number && figure.unit.isEmpty(); };
    const auto isAmount = [](const Figure &figure) {
        return figure.kind == FigureKind::Currency || figure.kind == FigureKind::Percentage;
    };
    const auto canShare = [&](const Figure &bare, const Figure &amount) {
        return isBare(bare) && isAmount(amount) && std::get_if<double>(&bare.value) != nullptr;
    };
    return (left.kind == right.kind && !isTime(left)
            && (left.kind == FigureKind::Number || left.unit == right.unit))
        || canShare(left, right) || canShare(right, left);
}

namespace {

/// The figures of a sentence in lists of one measure, each by the first of its list.
std::vector<std::vector<FigureItem>> measuresIn(const FindingSources &sources, int version,
                                                std::span<const Figure> figures)
{
    std::vector<bool> isTaken(figures.size(), false);
    std::vector<std::vector<FigureItem>> measures;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        std::vector<FigureItem> items;
        for (std::size_t j = i; j < figures.size(); ++j) {
            if (isTaken[j] || !areOfOneMeasure(figures[i], figures[j]))
                continue;
            isTaken[j] = true;
            items.push_back(sources.story.figures.of(version, figures[j]));
        }
        if (!items.empty())
            measures.push_back(std::move(items));
    }
    return measures;
}

} // namespace

std::vector<FigureStretch> figureStretches(const FindingSources &sources, const SentenceGroup &group)
{
    const AnnotatedVersion &own = versionAt(sources, group.version);
    std::vector<FigureStretch> stretches;
    if (own.version.language != u"en")
        return stretches;
    for (const int sentence : group.sentences) {
        const auto figures = inSentence(own.figures, sentence);
        const std::span<const Word> words = wordsAt(own, sentence);
        const bool isAligned
            = std::ranges::any_of(words, [](const Word &word) { return isOneOf(word, {u"respectively"}); });
        if (figures.size() > table || words.size() > hostile || isAligned)
            continue;
        for (const std::vector<FigureItem> &items : measuresIn(sources, group.version, figures)) {
            if (items.size() > 1)
                addStretches(sources, items, words, stretches);
            else
                stretches.push_back({items.front(), keyOf(items.front()),
                                     companyIn(sources, items.front(), {0, static_cast<int>(words.size())})});
        }
    }
    return stretches;
}

StretchMatch matchStretches(const FigureStretch &first, const FigureStretch &second,
                            const FigureStretch &firstThere, const FigureStretch &secondThere)
{
    QSet<QString> ownFirst = ownOf(first, second);
    QSet<QString> ownSecond = ownOf(second, first);
    QSet<QString> ownFirstThere = ownOf(firstThere, secondThere);
    QSet<QString> ownSecondThere = ownOf(secondThere, firstThere);
    dropLoneTimes(ownFirst, ownSecond);
    dropLoneTimes(ownFirstThere, ownSecondThere);
    const Shared kept = sharedBy(ownFirst, ownFirstThere);
    const Shared keptToo = sharedBy(ownSecond, ownSecondThere);
    const Shared taken = sharedBy(ownFirst, ownSecondThere);
    const Shared takenToo = sharedBy(ownSecond, ownFirstThere);
    const bool isNamed = kept.hasName || keptToo.hasName || taken.hasName || takenToo.hasName;
    const auto weightOf
        = [isNamed](const Shared &shared) { return shared.weight + (isNamed ? 0 : shared.asWords); };
    return {weightOf(kept) + weightOf(keptToo), weightOf(taken) + weightOf(takenToo),
            weightOf(taken) > 0 && weightOf(takenToo) > 0,
            (taken.hasName || takenToo.hasName) && !kept.hasName && !keptToo.hasName,
            taken.hasFate && takenToo.hasFate && !kept.hasFate && !keptToo.hasFate};
}

} // namespace retold

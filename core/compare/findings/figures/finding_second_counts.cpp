#include "core/compare/figures/figure_findings.h"
#include "core/compare/figures/figure_groups.h"
#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/word_classes.h"
#include "core/story/in_sentence.h"
#include "core/translation.h"

#include <algorithm>
#include <array>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

/// A number of people or things, and what they are: "@12" for those hurt, "!0" for those accused, else the
/// stem of the noun.
struct Count {
    const Figure *figure = nullptr;
    QString sort;
    bool isDefinite = false; ///< "The seven wounded", "all three accused".
    bool isPart = false;     ///< Of a part, or of more than are known: "another five", "seven of the".
};

/// Nouns for the same people in one story; those who died as of a fate.
QString roleOf(const QString &noun)
{
    static const QSet<QString> dead{u"victims"_s, u"funerals"_s, u"coffins"_s, u"graves"_s};
    if (dead.contains(noun))
        return u"@11"_s;
    static const std::array<QSet<QString>, 4> roles{
        QSet<QString>{u"suspects"_s, u"accused"_s, u"defendants"_s, u"arrested"_s, u"detained"_s,
                      u"detainees"_s},
        QSet<QString>{u"hostages"_s, u"captives"_s, u"abducted"_s, u"kidnapped"_s},
        QSet<QString>{u"soldiers"_s, u"troops"_s},
        QSet<QString>{u"pupils"_s, u"students"_s, u"schoolchildren"_s},
    };
    for (std::size_t i = 0; i < roles.size(); ++i) {
        if (roles[i].contains(noun))
            return u'!' + QString::number(i);
    }
    return {};
}

/// "Two men appeared in court", "three women have been charged": these are the accused.
bool areBeforeTheLaw(std::span<const Word> behind)
{
    return !behind.empty()
        && isOneOf(behind.front(),
                   {u"men", u"women", u"people", u"teenagers", u"youths", u"brothers", u"officers", u"others",
                    u"officials"})
        && std::ranges::any_of(behind, [](const Word &word) {
               return isOneOf(word,
                              {u"arrested", u"charged", u"detained", u"accused", u"trial", u"court",
                               u"custody", u"held", u"indicted", u"suspected"});
           });
}

/// What befell them, as the word tells it, under a mark of its own; empty where it tells nothing of the kind.
QString fateIn(const Word &word, const QString &language)
{
    constexpr int ofBody = 20;
    const std::array own{word};
    for (const Sighting &sighting : findSightings(own, language)) {
        if (sighting.kind == WordClass::Fate && sighting.level < ofBody)
            return u'@' + QString::number(sighting.level);
    }
    return {};
}

/// "Two rescue teams", "three death threats": the fate is no participle, and tells of things.
bool isOfThings(const Word &fate, const Word &next)
{
    const QString &word = fate.normal;
    const bool isParticiple = word.endsWith(u"ed") || word.endsWith(u"ing") || word.endsWith(u"en")
        || isOneOf(fate, {u"dead", u"hurt", u"shot"});
    return !isParticiple && next.kind == WordKind::Word && !next.isFunctionWord && next.normal.endsWith(u's');
}

/// What the word there alone says of people: their fate, or what they are; empty where it says neither.
QString sortAt(std::span<const Word> words, std::size_t at, const QString &language)
{
    const QString fate = fateIn(words[at], language);
    const bool isOfPeople = at + 1 == words.size() || !isOfThings(words[at], words[at + 1]);
    return !fate.isEmpty() && isOfPeople ? fate : roleOf(words[at].normal);
}

/// What the words behind the number, up to its noun, say of whom it counts.
QString sortOf(std::span<const Word> behind, const QString &language)
{
    QString noun;
    if (areBeforeTheLaw(behind))
        return roleOf(u"accused"_s);
    for (std::size_t i = 0; i < behind.size(); ++i) {
        const Word &word = behind[i];
        if (word.kind != WordKind::Word)
            break;
        if (const QString sort = sortAt(behind, i, language); !sort.isEmpty())
            return sort;
        if (word.isFunctionWord && !isOneOf(word, {u"were", u"was", u"others"}))
            break;
        if (!word.isFunctionWord && noun.isEmpty() && word.normal.endsWith(u's') && word.normal.size() > 3)
            noun = word.stem;
    }
    return noun;
}

bool isPartial(std::span<const Word> before, std::span<const Word> behind)
{
    const auto tellsPart = [](const Word &word) {
        return isOneOf(word, {u"another", u"other",     u"others",    u"more",    u"additional", u"further",
                              u"extra",   u"remaining", u"new",       u"of",      u"first",      u"last",
                              u"among",   u"including", u"initially", u"earlier", u"previous",   u"next",
                              u"past",    u"only",      u"top"});
    };
    constexpr std::size_t near = 2;
    const auto ahead = before.last(std::min(near, before.size()));
    const auto next = behind.first(std::min(near, behind.size()));
    const bool isOfThe = ahead.size() == near && isOneOf(ahead[0], {u"of"}) && isOneOf(ahead[1], {u"the"});
    return (!isOfThe && std::ranges::any_of(ahead, tellsPart)) || std::ranges::any_of(next, tellsPart);
}

/// "The seven wounded"; "four funerals" speak of people whose death was told.
bool isDefinite(std::span<const Word> before, std::span<const Word> behind)
{
    const bool areBuried = !behind.empty() && isOneOf(behind.front(), {u"funerals", u"coffins", u"graves"});
    return areBuried
        || (!before.empty() && isOneOf(before.back(), {u"the", u"all", u"those", u"these", u"both"}));
}

std::optional<Count> countOf(const AnnotatedVersion &own, const Figure &figure)
{
    constexpr int reach = 6;
    const bool isCount = figure.kind == FigureKind::Number && std::holds_alternative<double>(figure.value);
    const Sentence &sentence = own.sentences[static_cast<std::size_t>(figure.sentence)];
    if (!isCount || !tellsStory(sentence.kind) || isInMarks(own, figure.range))
        return {};
    const auto words = own.wordsOf(sentence);
    const int at = wordAt(words,
                          figure.hedgeRange ? std::min(figure.hedgeRange->begin, figure.range.begin)
                                            : figure.range.begin);
    const int end = wordAt(words, figure.range.end);
    const auto part = [&words](int from, int to) {
        return words.subspan(static_cast<std::size_t>(from),
                             static_cast<std::size_t>(std::max(0, to - from)));
    };
    const auto before = part(std::max(0, at - reach), at);
    const auto behind = part(end, std::min(static_cast<int>(words.size()), end + reach));
    Count count{&figure, sortOf(behind, own.version.language), isDefinite(before, behind),
                isPartial(before, behind)};
    constexpr int killed = 11;
    constexpr int hurt = 12;
    for (const int fate : {killed, hurt}) { // "Killing three and wounding six".
        if (before.empty() || !count.sort.isEmpty())
            break;
        const std::array last{before.back()};
        for (const Sighting &sighting : findSightings(last, own.version.language)) {
            if (sighting.kind == WordClass::Fate && sighting.level == fate)
                count.sort = u'@' + QString::number(fate);
        }
    }
    return count.sort.isEmpty() ? std::nullopt : std::optional(count);
}

std::vector<Count> countsOf(const AnnotatedVersion &own)
{
    constexpr std::size_t many = 80; // More come from tables.
    std::vector<Count> counts;
    if (own.version.language != u"en")
        return counts;
    for (const Figure &figure : own.figures) {
        if (const std::optional<Count> count = countOf(own, figure); count && counts.size() < many)
            counts.push_back(*count);
    }
    return counts;
}

/// The one value that the counts give for the sort, but for those of a part; nothing where there are several.
const Count *soleOf(const std::vector<Count> &counts, const QString &sort)
{
    const Count *sole = nullptr;
    for (const Count &each : counts) {
        if (each.sort != sort || each.isPart)
            continue;
        if (sole != nullptr && sole->figure->value != each.figure->value)
            return nullptr;
        sole = sole == nullptr ? &each : sole;
    }
    return sole;
}

/// What the version gives for the sort elsewhere: the value that the reference has alone, or the one it has
/// itself where the reference counts none of the sort.
const Count *firstOf(const std::vector<Count> &counts, const std::vector<Count> &inReference,
                     const Count &second)
{
    std::vector<Count> others;
    std::ranges::copy_if(counts, std::back_inserter(others), [&second](const Count &each) {
        return each.figure->sentence != second.figure->sentence && each.figure->value != second.figure->value;
    });
    const Count *known = soleOf(inReference, second.sort);
    const auto isKnown = [&](const Count &each) {
        return known != nullptr && each.sort == second.sort && each.figure->value == known->figure->value;
    };
    const auto kept = std::ranges::find_if(counts, isKnown);
    if (kept != counts.end())
        return &*kept;
    const Count *sole = known == nullptr ? soleOf(others, second.sort) : nullptr;
    return sole == nullptr
        ? nullptr
        : &*std::ranges::find(counts, sole->figure, [](const Count &each) { return each.figure; });
}

/// Whether it holds of any two of them, in either order.
template<typename Item, typename Holds>
bool isOfTwo(const std::vector<Item> &items, const Holds &holds)
{
    return std::ranges::any_of(items, [&](const Item &left) {
        return std::ranges::any_of(items, [&](const Item &right) { return holds(left, right); });
    });
}

/// Whether the reference has the value for them, or for things that it does not tell, or adds up to it: "the
/// nine victims" of three dead and six hurt.
bool mayHave(const AnnotatedVersion &reference, const std::vector<Count> &counts, const Count &second)
{
    constexpr double small = 12; // Of other things too.
    const auto valueOf = [](const Count &count) { return std::get<double>(count.figure->value); };
    const bool isTold = std::ranges::any_of(reference.figures, [&](const Figure &each) {
        return each.value == second.figure->value && each.kind == FigureKind::Number
            && (each.counted.isEmpty() || valueOf(second) > small || countOne(each, *second.figure));
    });
    const auto isDifference = [&](const Figure &left, const Figure &right) {
        const auto *a = std::get_if<double>(&left.value);
        const auto *b = std::get_if<double>(&right.value);
        return a != nullptr && b != nullptr && left.kind == FigureKind::Number
            && right.kind == FigureKind::Number && *b > small && *a - *b == valueOf(second);
    };
    const auto isSum = [&](const Count &left, const Count &right) {
        return left.figure != right.figure && left.sort.startsWith(u'@') && right.sort.startsWith(u'@')
            && valueOf(left) + valueOf(right) == valueOf(second);
    };
    return isTold || isOfTwo(reference.figures, isDifference) || isOfTwo(counts, isSum)
        || std::ranges::any_of(counts, [&](const Count &each) {
               return each.sort == second.sort && valueOf(each) == valueOf(second);
           });
}

} // namespace

/// "Killing three and wounding six" and further on "the seven wounded": a number that speaks of people or
/// things already counted, with another value, where the reference has no such value for them. English alone.
void findSecondCounts(const FindingSources &sources, Findings &findings)
{
    const int base = sources.comparison.reference.value_or(-1);
    if (base < 0)
        return;
    const AnnotatedVersion &reference = versionAt(sources, base);
    const std::vector<Count> inReference = countsOf(reference);
    for (int version = 0; version < static_cast<int>(sources.story.versions.size()); ++version) {
        const AnnotatedVersion &own = versionAt(sources, version);
        const std::vector<Count> counts = version == base ? std::vector<Count>() : countsOf(own);
        for (const Count &second : counts) {
            const Count *first
                = second.isDefinite && !second.isPart ? firstOf(counts, inReference, second) : nullptr;
            if (first == nullptr || mayHave(reference, inReference, second)
                || first->figure->sentence == second.figure->sentence
                || first->figure->value == second.figure->value)
                continue;
            const auto [left, right] = std::minmax(first->figure->range, second.figure->range);
            findings.push_back(finding(
                FindingKind::Contradiction,
                Tr::tr("%1 and %2 in one version").arg(quoted(own.text(left)), quoted(own.text(right))),
                Tr::tr("Two sentences of the version tell one thing with two values."),
                {placeOf(sources, version, left), placeOf(sources, version, right)}));
        }
    }
}

} // namespace retold

#include "core/compare/figures/sorted_counts.h"

#include "core/compare/quotes/quote_words.h"
#include "core/compare/readings/clauses.h"
#include "core/compare/readings/sentence_words.h"
#include "core/compare/readings/word_classes.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace retold {

using namespace Qt::StringLiterals;

namespace {

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
    const auto tellsSome = [](const Word &word) { // "The five victims from Leeds".
        return isOneOf(word, {u"from", u"aged", u"under", u"without", u"identified", u"named"});
    };
    return (!isOfThe && std::ranges::any_of(ahead, tellsPart)) || std::ranges::any_of(next, tellsPart)
        || std::ranges::any_of(next, tellsSome);
}

/// "The seven wounded"; "four funerals" speak of people whose death was told.
bool isDefinite(std::span<const Word> before, std::span<const Word> behind)
{
    const bool areBuried = !behind.empty() && isOneOf(behind.front(), {u"funerals", u"coffins", u"graves"});
    return areBuried
        || (!before.empty() && isOneOf(before.back(), {u"the", u"all", u"those", u"these", u"both"}));
}

std::optional<SortedCount> countOf(const AnnotatedVersion &own, const Figure &figure)
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
    SortedCount count{&figure, sortOf(behind, own.version.language), isDefinite(before, behind),
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

} // namespace

std::vector<SortedCount> sortedCountsOf(const AnnotatedVersion &own)
{
    constexpr std::size_t many = 80; // More come from tables.
    std::vector<SortedCount> counts;
    if (own.version.language != u"en")
        return counts;
    for (const Figure &figure : own.figures) {
        if (const std::optional<SortedCount> count = countOf(own, figure); count && counts.size() < many)
            counts.push_back(*count);
    }
    return counts;
}

} // namespace retold
